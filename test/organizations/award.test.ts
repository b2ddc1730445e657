import fc from 'fast-check';
import { type Award, awardKinds, awardRecipients, awardText, countAwards } from 'kttt/organizations';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { type Expected, expectFaults, htx, registerWith } from './register-with.ts';

const flag: Award = { kind: 'emulation-flag', by: 'UBND tỉnh Quảng Trị', to: 'collective', on: '2024-04-05' };
const merit: Award = { ...flag, kind: 'certificate-of-merit', by: 'Liên minh HTX Việt Nam' };

describe('the kinds of award', () => {
  it('are Cờ thi đua, Bằng khen, Kỷ niệm chương, to a collective or an individual', () => {
    expect(awardKinds.map((kind) => awardText[kind].vi)).toEqual(['Cờ thi đua', 'Bằng khen', 'Kỷ niệm chương']);
    expect(awardKinds.map((kind) => awardText[kind].en)).toEqual([
      'emulation flag',
      'certificate of merit',
      'commemorative medal',
    ]);
    expect(awardRecipients).toEqual(['collective', 'individual']);
  });
});

describe('awards are counted', () => {
  it('by who gave them and by kind, to collectives and to individuals, in the order they first come', () => {
    const awards = [
      merit,
      flag,
      { ...merit, to: 'individual' as const },
      flag,
      { ...flag, kind: 'certificate-of-merit' as const },
    ];
    expect(countAwards(awards)).toEqual([
      { by: 'Liên minh HTX Việt Nam', kind: 'certificate-of-merit', collective: 1, individual: 1 },
      { by: 'UBND tỉnh Quảng Trị', kind: 'emulation-flag', collective: 2, individual: 0 },
      { by: 'UBND tỉnh Quảng Trị', kind: 'certificate-of-merit', collective: 1, individual: 0 },
    ]);
  });

  it('as none where there are none', () => {
    expect(countAwards([])).toEqual([]);
  });

  it('from anything that holds them one after another', () => {
    expect(countAwards(new Set([flag]))).toEqual([
      { by: 'UBND tỉnh Quảng Trị', kind: 'emulation-flag', collective: 1, individual: 0 },
    ]);
  });

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    ['flag', 'flag'],
    [flag, 'object'],
  ])('not from %s', (awards, found) => {
    expectFaults(() => countAwards(untyped(awards)), ['not-a-list', [], { found }]);
  });

  it.each<[unknown, string]>([
    ['both', 'both'],
    [undefined, 'undefined'],
    [null, 'null'],
    ['constructor', 'constructor'],
    [['collective'], 'array'],
  ])('but not to %j, which is neither a collective nor an individual', (to, found) => {
    const allowed = 'collective, individual';
    expectFaults(
      () => countAwards([flag, merit, untyped({ ...flag, to })]),
      ['not-one-of', [2, 'to'], { found, allowed }],
    );
    expectFaults(() => countAwards([untyped({ ...flag, to }), flag]), ['not-one-of', [0, 'to'], { found, allowed }]);
  });

  it('and the counts add up to the awards', () => {
    const award = fc.record({
      kind: fc.constantFrom(...awardKinds),
      by: fc.constantFrom('a', 'b', 'constructor'),
      to: fc.constantFrom(...awardRecipients),
      on: fc.constant('2024-04-05'),
    });
    fc.assert(
      fc.property(fc.array(award), (awards) => {
        const counts = countAwards(awards);
        for (const { by, kind, collective, individual } of counts) {
          const same = awards.filter((one) => one.by === by && one.kind === kind);
          expect(collective).toBe(same.filter(({ to }) => to === 'collective').length);
          expect(individual).toBe(same.filter(({ to }) => to === 'individual').length);
        }
        expect(counts.reduce((sum, { collective, individual }) => sum + collective + individual, 0)).toBe(
          awards.length,
        );
        expect(new Set(counts.map(({ by, kind }) => `${by} ${kind}`)).size).toBe(counts.length);
      }),
    );
  });
});

describe('an award in a register', () => {
  it.each<[string, Award]>([
    ['with just what it must have', flag],
    ['with null for what is not known', { ...flag, name: null, organization: null }],
    ['to a member of an organization', { ...flag, to: 'individual', name: 'Nguyễn Văn A', organization: 'htx' }],
  ])('is sound %s', (_, award) => {
    expect(registerWith([htx], [], [award]).awards).toEqual([award]);
  });

  it.each<[string, unknown, Expected]>([
    ['that is nothing', null, ['wrong-type', [], { found: 'null', expected: 'object' }]],
    [
      'of no known kind',
      { ...flag, kind: 'medal' },
      [
        'not-one-of',
        ['kind'],
        { found: 'medal', allowed: 'emulation-flag, certificate-of-merit, commemorative-medal' },
      ],
    ],
    ['by nobody', { ...flag, by: '' }, ['empty-text', ['by'], {}]],
    ['to both', { ...flag, to: 'both' }, ['not-one-of', ['to'], { found: 'both', allowed: 'collective, individual' }]],
    ['on no day', { ...flag, on: undefined }, ['missing-key', ['on'], { expected: 'YYYY-MM-DD' }]],
    ['on a day that is none', { ...flag, on: '2024-02-30' }, ['no-such-date', ['on'], { found: '2024-02-30' }]],
    ['with an empty name', { ...flag, name: '' }, ['empty-text', ['name'], {}]],
    ['with an empty id', { ...flag, organization: '' }, ['empty-text', ['organization'], {}]],
    [
      'to no organization of the register',
      { ...flag, organization: 'x' },
      ['unknown-organization', ['organization'], { found: 'x' }],
    ],
    ['with a misspelt key', { ...flag, date: '2024-04-05' }, ['unknown-key', ['date'], { key: 'date' }]],
  ])('%s is refused', (_, award, [code, path, info]) => {
    expectFaults(() => registerWith([htx], [], [flag, award]), [code, ['awards', 1, ...path], info]);
  });

  it('several faults are reported together', () => {
    expectFaults(
      () => registerWith([htx], [], [{ kind: 'flag', to: 'collective', on: '' }]),
      [
        'not-one-of',
        ['awards', 0, 'kind'],
        { found: 'flag', allowed: 'emulation-flag, certificate-of-merit, commemorative-medal' },
      ],
      ['missing-key', ['awards', 0, 'by'], { expected: 'string' }],
      ['no-such-date', ['awards', 0, 'on'], { found: '' }],
    );
  });
});
