import { cite } from 'kttt/law';
import { checkReorganization, type ReorganizationFacts } from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const two: ReorganizationFacts = {
  kind: 'consolidation',
  organizations: [
    { id: 'a', kind: 'cooperative', approvalShare: '0.65' },
    { id: 'b', kind: 'cooperative', approvalShare: { numerator: 13, denominator: 20 } },
  ],
  approvedOn: '2025-03-01',
  sentOn: '2025-03-16',
  contract: true,
};
const asOf = '2025-04-01';

const statusOf = (id: string, facts: Partial<ReorganizationFacts>, day = asOf) => {
  const { findings } = checkReorganization({ ...two, ...facts }, { asOf: day });
  return findings.find((one) => one.id === id)?.status;
};

describe('a consolidation or a merger', () => {
  it('keeps the conditions of the Law of 2023', () => {
    const check = checkReorganization(two, { asOf });
    expect(check).toMatchObject({ kind: 'reorganization-check', asOf, subject: 'consolidation' });
    expect(check.findings.map(({ id, status, citation }) => [id, status, cite(citation, 'vi')])).toEqual([
      ['at-least-two', 'satisfied', 'khoản 1 Điều 94 Luật Hợp tác xã 17/2023/QH15'],
      ['same-kind', 'satisfied', 'khoản 1 Điều 94 Luật Hợp tác xã 17/2023/QH15'],
      ['contract', 'satisfied', 'điểm a khoản 2 Điều 94 Luật Hợp tác xã 17/2023/QH15'],
      ['approval', 'satisfied', 'điểm d khoản 2 Điều 61 Luật Hợp tác xã 17/2023/QH15'],
      ['sent-in-time', 'satisfied', 'điểm c khoản 2 Điều 94 Luật Hợp tác xã 17/2023/QH15'],
    ]);
    expect(check.findings.map(({ found }) => found)).toEqual([
      { organizations: 2 },
      { a: 'cooperative', b: 'cooperative' },
      { contract: true },
      { a: '0.65', b: { numerator: 13, denominator: 20 } },
      { approvedOn: '2025-03-01', sentOn: '2025-03-16' },
    ]);
  });

  it('as a merger is under Article 95, and under the Law of 2012 under Article 53', () => {
    const cited = (kind: ReorganizationFacts['kind'], day: string) =>
      checkReorganization({ ...two, kind }, { asOf: day }).findings.map(({ citation }) => cite(citation, 'en'));
    const article = (text: string) => `Law on Cooperatives ${text}`;
    expect(cited('merger', asOf)).toEqual([
      article('17/2023/QH15, Article 95, Clause 1'),
      article('17/2023/QH15, Article 95, Clause 1'),
      article('17/2023/QH15, Article 95, Clause 2, Point a'),
      article('17/2023/QH15, Article 61, Clause 2, Point d'),
      article('17/2023/QH15, Article 95, Clause 2, Point c'),
    ]);
    expect(cited('merger', '2024-06-30')).toEqual([
      article('23/2012/QH13, Article 53, Clause 2, Point a'),
      article('23/2012/QH13, Article 53, Clause 2, Point a'),
      article('23/2012/QH13, Article 34, Clause 1, Point b'),
    ]);
    expect(cited('consolidation', '2024-06-30')[0]).toBe(article('23/2012/QH13, Article 53, Clause 1, Point a'));
  });

  it('takes at least two', () => {
    const [one] = two.organizations;
    expect(statusOf('at-least-two', { organizations: one ? [one] : [] })).toBe('violated');
    expect(statusOf('at-least-two', { organizations: [] })).toBe('violated');
    expect(statusOf('at-least-two', {})).toBe('satisfied');
  });

  it('joins cooperatives with cooperatives, unions with unions', () => {
    const [coop, union] = [
      { id: 'a', kind: 'cooperative' },
      { id: 'b', kind: 'cooperative-union' },
    ] as const;
    expect(statusOf('same-kind', { organizations: [coop, union] })).toBe('violated');
    expect(statusOf('same-kind', { organizations: [union, { ...union, id: 'c' }] })).toBe('satisfied');
  });

  it.each([
    ['2025-04-01', '0.6499', 'violated'],
    ['2025-04-01', '0.65', 'satisfied'],
    ['2025-04-01', '0.6501', 'satisfied'],
    ['2024-06-30', '0.7499', 'violated'],
    ['2024-06-30', '0.75', 'satisfied'],
    ['2024-06-30', '0.7501', 'satisfied'],
  ])('on %s with %s of the votes in the weakest one: %s', (day, approvalShare, status) => {
    const organizations = [
      { id: 'a', kind: 'cooperative', approvalShare: 1 },
      { id: 'b', kind: 'cooperative', approvalShare },
    ] as const;
    expect(statusOf('approval', { organizations }, day)).toBe(status);
  });

  it('is open while the votes of one are missing, unless another has turned it down', () => {
    const voted = (approvalShare: string | null) => ({ id: 'a', kind: 'cooperative', approvalShare }) as const;
    const missing = { id: 'b', kind: 'cooperative' } as const;
    expect(statusOf('approval', { organizations: [voted('0.7'), missing] })).toBe('unknown');
    expect(statusOf('approval', { organizations: [voted(null), missing] })).toBe('unknown');
    expect(statusOf('approval', { organizations: [voted('0.5'), missing] })).toBe('violated');
  });

  it.each<[string, string, string | null, string]>([
    ['2025-04-01', '2025-03-01', '2025-03-15', 'satisfied'],
    ['2025-04-01', '2025-03-01', '2025-03-16', 'satisfied'],
    ['2025-04-01', '2025-03-01', '2025-03-17', 'violated'],
    ['2025-04-01', '2025-03-01', 'never', 'violated'],
    ['2025-04-01', '2025-03-01', null, 'unknown'],
    ['2025-03-16', '2025-03-01', 'never', 'not-applicable'],
    ['2025-03-17', '2025-03-01', 'never', 'violated'],
    ['2025-03-10', '2025-03-01', '2025-03-12', 'not-applicable'],
  ])('on %s, approved %s and sent %s: %s', (day, approvedOn, sentOn, status) => {
    expect(statusOf('sent-in-time', { approvedOn, sentOn }, day)).toBe(status);
  });

  it('is open without the day of approval or word of the contract', () => {
    expect(statusOf('sent-in-time', { approvedOn: null })).toBe('unknown');
    expect(checkReorganization({ kind: 'merger', organizations: [] }, { asOf }).findings.at(-1)?.found).toEqual({
      approvedOn: null,
      sentOn: null,
    });
    expect(statusOf('contract', { contract: null })).toBe('unknown');
    expect(statusOf('contract', { contract: false })).toBe('violated');
  });

  it.each<[string, unknown, string, readonly (string | number)[], string]>([
    [
      'a group',
      { ...two, organizations: [{ id: 'a', kind: 'cooperative-group' }] },
      'not-one-of',
      ['organizations', 0, 'kind'],
      'cooperative-group',
    ],
    ['another sort of change', { ...two, kind: 'division' }, 'not-one-of', ['kind'], 'division'],
    [
      '65 for 65 %',
      { ...two, organizations: [{ id: 'a', kind: 'cooperative', approvalShare: 65 }] },
      'not-a-share',
      ['organizations', 0, 'approvalShare'],
      '65',
    ],
    [
      'one organization twice',
      { ...two, organizations: [two.organizations[0], two.organizations[0]] },
      'organization-twice',
      ['organizations', 1, 'id'],
      'a',
    ],
    ['an unknown key', { ...two, notified: true }, 'unknown-key', ['notified'], 'notified'],
  ])('is not told from %s', (_, facts, code, path, found) => {
    const field = path
      .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
      .join('');
    expectFault(() => checkReorganization(untyped(facts), { asOf }), { code, path, field, found });
  });

  it('is asked of organizations, on a day of some law', () => {
    const { faults } = caught(() => checkReorganization(untyped({ kind: 'merger' }), { asOf: '2013-06-30' }));
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['before-any-law', ['asOf']],
      ['missing-key', ['organizations']],
    ]);
  });
});
