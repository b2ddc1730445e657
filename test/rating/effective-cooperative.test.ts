import { cite } from 'kttt/law';
import { checkEffectiveness, type EffectivenessFacts, effectiveCooperatives, effectiveShare } from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const sound: EffectivenessFacts = {
  confirmedByCommune: true,
  profits: [1, 1],
  productsForMembers: 1,
  officialMembers: 50,
  membersOverYears: [40, 42, 45],
};
const options = { asOf: '2026-06-27', membershipFloor: 50 };

const statusOf = (id: string, facts: EffectivenessFacts, given: Parameters<typeof checkEffectiveness>[1] = options) =>
  checkEffectiveness(facts, given).findings.find((one) => one.id === id)?.status;

describe('an effective cooperative', () => {
  it('meets every condition of the circular', () => {
    const { kind, asOf, status, findings } = checkEffectiveness(sound, options);
    expect({ kind, asOf, status }).toEqual({ kind: 'effectiveness', asOf: '2026-06-27', status: 'effective' });
    expect(findings.map(({ id, status, citation }) => [id, status, cite(citation, 'en')])).toEqual([
      ['lawful-by-commune', 'satisfied', 'Circular 52/2026/TT-BTC, Article 5, Clause 1, Point a'],
      ['profit-in-both-years', 'satisfied', 'Circular 52/2026/TT-BTC, Article 5, Clause 1, Point b'],
      ['products-for-members', 'satisfied', 'Circular 52/2026/TT-BTC, Article 5, Clause 1, Point c'],
      ['membership-floor', 'satisfied', 'Circular 52/2026/TT-BTC, Article 5, Clause 1, Point d'],
      ['membership-growth', 'satisfied', 'Circular 52/2026/TT-BTC, Article 5, Clause 1, Point d'],
    ]);
    expect(findings.map(({ found }) => found)).toEqual([
      { confirmedByCommune: true },
      { profitOfFirstYear: '1', profitOfSecondYear: '1' },
      { productsForMembers: 1 },
      { officialMembers: 50, membershipFloor: 50 },
      { membersAtStart: 40, membersAfterFirstYear: 42, membersAfterSecondYear: 45 },
    ]);
  });

  it('has no rule before 27 June 2026', () => {
    expect(checkEffectiveness(sound, { ...options, asOf: '2026-06-26' })).toEqual({
      kind: 'effectiveness',
      asOf: '2026-06-26',
      status: 'no-rule',
      findings: [],
    });
  });

  it.each<[string, string, EffectivenessFacts]>([
    ['is not confirmed', 'lawful-by-commune', { confirmedByCommune: false }],
    ['only breaks even in the first year', 'profit-in-both-years', { profits: [0, 5] }],
    ['only breaks even in the second year', 'profit-in-both-years', { profits: [5, 0] }],
    ['makes a loss in the second year', 'profit-in-both-years', { profits: [5, -1] }],
    ['is too new for two years of profit', 'profit-in-both-years', { profits: ['not-applicable', 5] }],
    ['has no product for its members', 'products-for-members', { productsForMembers: 0 }],
    ['has one member less than the province asks for', 'membership-floor', { officialMembers: 49 }],
    ['grows by less in the second year', 'membership-growth', { membersOverYears: [40, 42, 44] }],
    ['is too new to have grown', 'membership-growth', { membersOverYears: ['not-applicable', 42, 45] }],
    ['is too new to have grown twice', 'membership-growth', { membersOverYears: [42, 'not-applicable', 45] }],
  ])('is none that %s', (_, id, facts) => {
    expect(statusOf(id, facts)).toBe('violated');
    expect(checkEffectiveness({ ...sound, ...facts }, options).status).toBe('not-effective');
    expect(checkEffectiveness(facts, options).status).toBe('not-effective');
  });

  it.each<[start: number, afterOne: number, afterTwo: number, status: string]>([
    [100, 105, 111, 'satisfied'],
    [100, 104, 114, 'violated'],
    [100, 105, 110, 'violated'],
    [300, 310, 320, 'satisfied'],
    [300, 309, 320, 'violated'],
    [300, 310, 319, 'violated'],
    [100, 105, 115, 'satisfied'],
    [500, 510, 520, 'satisfied'],
    [20, 21, 22, 'violated'],
    [20, 21, 23, 'satisfied'],
    [0, 10, 11, 'satisfied'],
    [0, 9, 20, 'violated'],
    [0, 0, 10, 'violated'],
  ])('grows year by year, by 5 %% or by 10 members: %i, %i, %i is %s', (start, afterOne, afterTwo, status) => {
    expect(statusOf('membership-growth', { membersOverYears: [start, afterOne, afterTwo] })).toBe(status);
  });

  it('is open while a figure is missing, unless another year decides', () => {
    expect(statusOf('profit-in-both-years', { profits: [null, 5] })).toBe('unknown');
    expect(statusOf('profit-in-both-years', { profits: [null, -5] })).toBe('violated');
    expect(statusOf('membership-growth', { membersOverYears: [40, 42, null] })).toBe('unknown');
    expect(statusOf('membership-growth', { membersOverYears: [40, 40, null] })).toBe('violated');
    expect(checkEffectiveness({}, options).findings.map(({ status, because }) => [status, because])).toEqual(
      Array(5).fill(['unknown', 'data']),
    );
  });

  it('is open while the floor of the province is not known, which no data can help', () => {
    for (const membershipFloor of [undefined, null]) {
      const { status, findings } = checkEffectiveness(sound, untyped({ asOf: '2026-12-31', membershipFloor }));
      expect({ status, because: findings.map(({ because }) => because) }).toEqual({
        status: 'unknown',
        because: [null, null, null, 'rule', null],
      });
    }
  });

  it.each<[string, unknown, string, readonly (string | number)[], string]>([
    ['one profit', { profits: [1] }, 'not-so-many-figures', ['profits'], '1'],
    ['a text for the members', { membersOverYears: '1,2,3' }, 'not-so-many-figures', ['membersOverYears'], '1,2,3'],
    ['half a member', { membersOverYears: [1, 2.5, 3] }, 'fraction-of-count', ['membersOverYears', 1], '2.5'],
    ['half a đồng', { profits: ['0.5', 1] }, 'fraction-of-dong', ['profits', 0], '0.5'],
    ['an unknown key', { profit: 1 }, 'unknown-key', ['profit'], 'profit'],
  ])('is not told from %s', (_, facts, code, path, found) => {
    const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : part)).join('');
    expectFault(() => checkEffectiveness(untyped(facts), options), { code, path, field, found });
  });

  it('is told on an existing day with a whole floor', () => {
    const { faults } = caught(() => checkEffectiveness({}, { asOf: '2026-13-01', membershipFloor: -1 }));
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['no-such-date', ['asOf']],
      ['negative-count', ['membershipFloor']],
    ]);
  });
});

describe('the share of effective cooperatives', () => {
  const yes = checkEffectiveness(sound, options);
  const no = checkEffectiveness({ confirmedByCommune: false }, options);
  const open = checkEffectiveness({}, options);
  const early = checkEffectiveness(sound, { asOf: '2026-01-01' });

  it('leaves out those there was no rule for', () => {
    expect(effectiveShare([yes, no, open, early])).toEqual({
      kind: 'effective-share',
      effective: 1,
      noRule: 1,
      count: 3,
      unknown: 1,
      value: null,
      low: { numerator: 1, denominator: 3 },
      high: { numerator: 2, denominator: 3 },
    });
    expect(effectiveShare([yes, no]).value).toEqual({ numerator: 1, denominator: 2 });
    expect(effectiveShare([early]).value).toBe('not-applicable');
  });

  it('is a percentage of cooperatives', () => {
    expect(effectiveCooperatives).toMatchObject({ kind: 'percentage', unit: { vi: 'HTX' } });
  });
});
