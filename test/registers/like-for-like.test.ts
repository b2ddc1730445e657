import type { AnnualReturn, Cooperative } from 'kttt/organizations';
import {
  consolidate,
  createRegister,
  dissolve,
  type LikeForLikeResult,
  likeForLike,
  mergeInto,
  type Register,
  type RegisterIndicator,
} from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { faults } from '../commitments/refusal.ts';
import { untyped } from '../errors/untyped.ts';
import { averageRevenue, cooperative, filed, goodOrFair, linked, places, revenue, workers } from './small-register.ts';

const days = { from: '2023-12-31', to: '2024-12-31' } as const;
const village = (id: string, more: Partial<Cooperative> = {}) => cooperative(id, 'gio-my', more);
const of = (organizations: readonly Cooperative[], returns: readonly AnnualReturn[] = []): Register =>
  createRegister({ localities: places, organizations, returns });
const words = { vi: 'số liệu', en: 'figure' };
const profit: RegisterIndicator = {
  ...revenue,
  id: 'profit',
  measure: { take: 'total', over: {}, of: 'profitBeforeTax' },
};
const only = (register: Register, indicator: RegisterIndicator, more: object = {}): LikeForLikeResult => {
  const [result] = likeForLike(register, [indicator], { ...days, ...more }).results;
  if (!result) throw new Error('there is no result');
  return result;
};

/** Three villages that were consolidated on 1 March 2024, and two that went on. */
const apart = of(
  ['a', 'b', 'c', 'd', 'e'].map((id) => village(id)),
  [
    filed('a', 2023, { revenue: 300, regularWorkers: 3, rating: 'good', linkedWithEnterprise: true }),
    filed('b', 2023, { revenue: 600, regularWorkers: 4, rating: 'weak', linkedWithEnterprise: false }),
    filed('c', 2023, { revenue: 900, regularWorkers: 5, rating: 'weak', linkedWithEnterprise: false }),
    filed('d', 2023, { revenue: 200, regularWorkers: 2, rating: 'fair', linkedWithEnterprise: false }),
    filed('e', 2023, { revenue: 500, regularWorkers: 1, rating: 'weak', linkedWithEnterprise: false }),
    filed('d', 2024, { revenue: 350, regularWorkers: 2, rating: 'fair', linkedWithEnterprise: true }),
    filed('e', 2024, { revenue: null, regularWorkers: 1, rating: 'good', linkedWithEnterprise: false }),
  ],
);
const consolidated = consolidate(apart, {
  organizations: ['a', 'b', 'c'],
  into: village('n', { founded: '2024-03-01' }),
});
const pilot = createRegister({
  ...consolidated,
  returns: [
    ...consolidated.returns,
    filed('n', 2024, { revenue: 2400, regularWorkers: 11, rating: 'good', linkedWithEnterprise: true }),
  ],
});

describe('a comparison like for like', () => {
  it('of three villages that were consolidated has three before and one after', () => {
    expect(likeForLike(pilot, [averageRevenue, revenue], { ...days, organizations: ['a', 'b', 'c'] })).toEqual({
      kind: 'like-for-like',
      from: { asOf: '2023-12-31', year: 2023, knownOn: null },
      to: { asOf: '2024-12-31', year: 2024, knownOn: null },
      indicators: [averageRevenue, revenue],
      matched: 1,
      reorganized: [{ before: ['a', 'b', 'c'], after: ['n'], between: [] }],
      entries: [],
      exits: [],
      results: [
        {
          indicator: 'average-revenue',
          compared: 1,
          incomplete: 0,
          before: {
            indicator: 'average-revenue',
            count: 3,
            notApplicable: 0,
            missing: 0,
            value: { numerator: '1800', denominator: 3 },
            ofKnown: { numerator: '1800', denominator: 3 },
            low: { numerator: '1800', denominator: 3 },
            high: { numerator: '1800', denominator: 3 },
          },
          after: {
            indicator: 'average-revenue',
            count: 1,
            notApplicable: 0,
            missing: 0,
            value: { numerator: '2400', denominator: 1 },
            ofKnown: { numerator: '2400', denominator: 1 },
            low: { numerator: '2400', denominator: 1 },
            high: { numerator: '2400', denominator: 1 },
          },
          change: { numerator: '600', denominator: '1' },
          growth: { numerator: '1', denominator: '3' },
        },
        {
          indicator: 'revenue',
          compared: 1,
          incomplete: 0,
          before: {
            indicator: 'revenue',
            count: 3,
            notApplicable: 0,
            missing: 0,
            value: { kind: 'amount', value: '1800' },
            ofKnown: { kind: 'amount', value: '1800' },
            low: { kind: 'amount', value: '1800' },
            high: { kind: 'amount', value: '1800' },
          },
          after: {
            indicator: 'revenue',
            count: 1,
            notApplicable: 0,
            missing: 0,
            value: { kind: 'amount', value: '2400' },
            ofKnown: { kind: 'amount', value: '2400' },
            low: { kind: 'amount', value: '2400' },
            high: { kind: 'amount', value: '2400' },
          },
          change: { numerator: '600', denominator: '1' },
          growth: { numerator: '1', denominator: '3' },
        },
      ],
    });
  });

  it('leaves out, for each indicator, those with a missing figure', () => {
    const [money, people, share] = likeForLike(pilot, [revenue, workers, linked], days).results;
    expect(money).toMatchObject({
      compared: 2,
      incomplete: 1,
      before: { count: 4, value: { value: '2000' } },
      after: { count: 2, value: { value: '2750' } },
      change: { numerator: '750', denominator: '1' },
      growth: { numerator: '3', denominator: '8' },
    });
    expect(people).toMatchObject({
      compared: 3,
      incomplete: 0,
      before: { count: 5, value: { kind: 'count', value: 15 } },
      after: { count: 3, value: { kind: 'count', value: 14 } },
      change: { numerator: '-1', denominator: '1' },
      growth: { numerator: '-1', denominator: '15' },
    });
    expect(share).toMatchObject({
      compared: 3,
      before: { value: { numerator: 1, denominator: 5 } },
      after: { value: { numerator: 2, denominator: 3 } },
      change: { numerator: '7', denominator: '15' },
      growth: { numerator: '7', denominator: '3' },
    });
  });

  it('names what came and what went, and leaves them out', () => {
    const more = createRegister({
      ...pilot,
      organizations: [...pilot.organizations, village('new', { founded: '2024-01-01' })],
      returns: [...pilot.returns, filed('new', 2024, { revenue: 10 ** 9 })],
    });
    const register = dissolve(more, { organization: 'd', on: '2024-12-31' });
    const { entries, exits, matched, results } = likeForLike(register, [workers], days);
    expect([entries, exits, matched]).toEqual([['new'], ['d'], 2]);
    expect(results[0]).toMatchObject({ compared: 2, before: { count: 4 }, after: { count: 2 } });
  });

  it('takes one that came on the first day as there before, and on the last day as an entry', () => {
    const register = of([
      village('first', { founded: '2023-12-31' }),
      village('second', { founded: '2024-01-01' }),
      village('last', { founded: '2024-12-31' }),
      village('later', { founded: '2025-01-01' }),
    ]);
    const { entries, exits, matched } = likeForLike(register, [], days);
    expect([entries, exits, matched]).toEqual([['second', 'last'], [], 1]);
  });

  it('takes a merger on the first day as made before, and one on the last day as made between', () => {
    const two = of([village('a'), village('b')], [filed('a', 2023, { revenue: 1 }), filed('b', 2023, { revenue: 2 })]);
    const merged = (on: string) => {
      const register = mergeInto(two, { organizations: ['b'], into: 'a', on });
      const { reorganized, matched, results } = likeForLike(register, [revenue], {
        ...days,
        years: { from: 2023, to: 2023 },
      });
      return { reorganized, matched, before: results[0]?.before.count, value: results[0]?.before.value };
    };
    const value = { kind: 'amount', value: '3' };
    expect(merged('2023-12-31')).toEqual({ reorganized: [], matched: 1, before: 1, value });
    const between = { reorganized: [{ before: ['a', 'b'], after: ['a'], between: [] }], matched: 1, before: 2, value };
    expect(merged('2024-01-01')).toEqual(between);
    expect(merged('2024-12-31')).toEqual(between);
    expect(merged('2025-01-01')).toEqual({ reorganized: [], matched: 2, before: 2, value });
  });

  it('takes one split off on the first day as there before, and one split off the day after as part of the other', () => {
    const split = (founded: string) => {
      const register = of([village('a'), village('b', { founded, splitFrom: 'a' })]);
      const { matched, reorganized } = likeForLike(register, [], days);
      return { matched, reorganized };
    };
    const between = { matched: 1, reorganized: [{ before: ['a'], after: ['a', 'b'], between: [] }] };
    expect(split('2023-12-31')).toEqual({ matched: 2, reorganized: [] });
    expect(split('2024-01-01')).toEqual(between);
    expect(split('2024-12-31')).toEqual(between);
    expect(split('2025-01-01')).toEqual({ matched: 1, reorganized: [] });
  });

  it('takes a division and a split as one group with what became of it', () => {
    const register = of(
      [
        village('a', { ended: { on: '2024-03-01', by: 'division', into: ['b', 'c'] } }),
        village('b', { founded: '2024-03-01' }),
        village('c', { founded: '2024-03-01' }),
        village('d'),
        village('e', { founded: '2024-03-01', splitFrom: 'd' }),
        village('f', { founded: '2020-03-01', splitFrom: 'd' }),
      ],
      [
        filed('a', 2023, { revenue: 100 }),
        filed('b', 2024, { revenue: 70 }),
        filed('c', 2024, { revenue: 80 }),
        filed('d', 2023, { revenue: 200 }),
        filed('d', 2024, { revenue: 110 }),
        filed('e', 2024, { revenue: 120 }),
        filed('f', 2023, { revenue: 5 }),
        filed('f', 2024, { revenue: 5 }),
      ],
    );
    const { reorganized, matched, entries, exits, results } = likeForLike(register, [revenue], days);
    expect([matched, entries, exits]).toEqual([3, [], []]);
    expect(reorganized).toEqual([
      { before: ['a'], after: ['b', 'c'], between: [] },
      { before: ['d'], after: ['d', 'e'], between: [] },
    ]);
    expect(results[0]).toMatchObject({
      compared: 3,
      before: { count: 3, value: { value: '305' } },
      after: { count: 5, value: { value: '385' } },
      growth: { numerator: '16', denominator: '61' },
    });
  });

  it('names one that came and went between the two days, whose figures are part of what absorbed it', () => {
    const three = of(
      [village('a'), village('n', { founded: '2024-02-01' })],
      [filed('a', 2023, { revenue: 100 }), filed('a', 2024, { revenue: 180 })],
    );
    const register = mergeInto(three, { organizations: ['n'], into: 'a', on: '2024-06-01' });
    const { reorganized, entries, exits } = likeForLike(register, [revenue], days);
    expect(reorganized).toEqual([{ before: ['a'], after: ['a'], between: ['n'] }]);
    expect([entries, exits]).toEqual([[], []]);
  });

  it('has no growth of an average that comes of a merger alone', () => {
    const two = of(
      [village('a'), village('b')],
      [filed('a', 2023, { revenue: 400 }), filed('b', 2023, { revenue: 600 }), filed('a', 2024, { revenue: 1000 })],
    );
    const register = mergeInto(two, { organizations: ['b'], into: 'a', on: '2024-06-01' });
    expect(only(register, averageRevenue)).toMatchObject({
      before: { value: { numerator: '1000', denominator: 2 } },
      after: { value: { numerator: '1000', denominator: 1 } },
      change: { numerator: '0', denominator: '1' },
      growth: { numerator: '0', denominator: '1' },
    });
  });

  it('takes a chain of mergers as one group', () => {
    const three = of(
      [village('c'), village('b'), village('a')],
      [
        filed('a', 2023, { revenue: 1 }),
        filed('b', 2023, { revenue: 2 }),
        filed('c', 2023, { revenue: 3 }),
        filed('c', 2024, { revenue: 6 }),
      ],
    );
    const first = mergeInto(three, { organizations: ['a'], into: 'b', on: '2024-03-01' });
    const register = mergeInto(first, { organizations: ['b'], into: 'c', on: '2024-06-01' });
    const { reorganized, results } = likeForLike(register, [revenue], days);
    expect(reorganized).toEqual([{ before: ['c', 'b', 'a'], after: ['c'], between: [] }]);
    expect(results[0]).toMatchObject({
      compared: 1,
      before: { value: { value: '6' } },
      after: { value: { value: '6' } },
      change: { numerator: '0', denominator: '1' },
      growth: { numerator: '0', denominator: '1' },
    });
  });

  it('takes one that was divided and whose parts were consolidated again as one group', () => {
    const [march, june] = ['2024-03-01', '2024-06-01'];
    const ended = { on: june, by: 'consolidation', into: ['d'] } as const;
    const register = of(
      [
        village('a', { ended: { on: march, by: 'division', into: ['b', 'c'] } }),
        village('b', { founded: march, ended }),
        village('c', { founded: march, ended }),
        village('d', { founded: june }),
      ],
      [filed('a', 2023, { revenue: 100 }), filed('d', 2024, { revenue: 130 })],
    );
    const { reorganized, entries, exits, results } = likeForLike(register, [revenue], days);
    expect([reorganized, entries, exits]).toEqual([[{ before: ['a'], after: ['d'], between: ['b', 'c'] }], [], []]);
    expect(results[0]).toMatchObject({ compared: 1, growth: { numerator: '3', denominator: '10' } });
  });

  it('does not take up those that were merged and then dissolved', () => {
    const merged = mergeInto(of([village('a'), village('b')]), { organizations: ['b'], into: 'a', on: '2024-03-01' });
    const register = dissolve(merged, { organization: 'a', on: '2024-06-01' });
    expect(likeForLike(register, [], days)).toMatchObject({ matched: 0, entries: [], exits: ['a', 'b'] });
  });

  it('of a pilot follows its villages from what they came from or to what they became', () => {
    const at = (organizations: readonly string[]) => only(pilot, workers, { organizations });
    const group = { compared: 1, before: { count: 3 }, after: { count: 1 } };
    expect(at(['b'])).toMatchObject(group);
    expect(at(['n'])).toMatchObject(group);
    expect(at(['a', 'n', 'd'])).toMatchObject({ compared: 2, before: { count: 4 }, after: { count: 2 } });
    expect(at([])).toMatchObject({ compared: 0, incomplete: 0, before: { count: 0 }, change: { numerator: '0' } });
  });

  it('leaves out those that are not of the population', () => {
    const register = of(
      [village('a'), village('b', { field: 'finance' }), village('c', { field: null })],
      ['a', 'b', 'c'].flatMap((id) => [filed(id, 2023, { revenue: 10 }), filed(id, 2024, { revenue: 15 })]),
    );
    const farms = { ...revenue, measure: { take: 'total', over: { fields: ['agriculture'] }, of: 'revenue' } } as const;
    const { matched, results } = likeForLike(register, [farms], days);
    expect(matched).toBe(3);
    expect(results[0]).toMatchObject({
      compared: 1,
      incomplete: 1,
      before: { count: 1, missing: 0, value: { value: '10' } },
      growth: { numerator: '1', denominator: '2' },
    });
  });

  it('keeps one whose figure does not apply in a share and a count, and leaves it out of totals and averages', () => {
    const register = of(
      [village('a'), village('b')],
      [
        filed('a', 2023, { revenue: 10, rating: 'good' }),
        filed('b', 2023, { revenue: 'not-applicable', rating: 'not-applicable' }),
        filed('a', 2024, { revenue: 15, rating: 'weak' }),
        filed('b', 2024, { revenue: 15, rating: 'good' }),
      ],
    );
    expect(only(register, goodOrFair)).toMatchObject({
      compared: 2,
      before: { count: 1, notApplicable: 1, value: { numerator: 1, denominator: 2 } },
      after: { count: 2, notApplicable: 0, value: { numerator: 1, denominator: 2 } },
      growth: { numerator: '0', denominator: '1' },
    });
    const good: RegisterIndicator = {
      id: 'good',
      kind: 'count',
      label: words,
      figure: words,
      measure: { take: 'count', over: {}, having: { figure: 'rating', in: ['good'] } },
    };
    expect(only(register, good)).toMatchObject({ compared: 2, change: { numerator: '0' } });
    expect(only(register, revenue)).toMatchObject({ compared: 1, before: { value: { value: '10' } } });
    expect(only(register, averageRevenue)).toMatchObject({ compared: 1, after: { value: { numerator: '15' } } });
  });

  it.each([
    ['zero', 0, 12, '12'],
    ['a loss', -40, 125, '165'],
    ['a loss to a smaller one', -40, -10, '30'],
  ])('from %s has no growth, but a change', (_, before, after, change) => {
    const register = of(
      [village('a')],
      [filed('a', 2023, { profitBeforeTax: before }), filed('a', 2024, { profitBeforeTax: after })],
    );
    expect(only(register, profit)).toMatchObject({ change: { numerator: change, denominator: '1' }, growth: null });
  });

  it('of nothing has neither a change nor a growth where there is no value', () => {
    expect(only(of([]), averageRevenue)).toMatchObject({
      compared: 0,
      before: { value: 'not-applicable' },
      after: { value: 'not-applicable' },
      change: null,
      growth: null,
    });
  });

  it('takes the years it is given, and only returns that were known', () => {
    const register = of(
      [village('a')],
      [
        filed('a', 2021, { revenue: 1 }),
        filed('a', 2022, { revenue: 2 }),
        filed('a', 2023, { revenue: 4 }),
        filed('a', 2023, { filed: '2024-02-01', supersedes: '2023-12-15', revenue: 8 }),
      ],
    );
    const at = { from: '2022-12-31', to: '2023-12-31' };
    expect(only(register, revenue, at)).toMatchObject({ growth: { numerator: '3', denominator: '1' } });
    expect(only(register, revenue, { ...at, knownOn: '2024-01-31' })).toMatchObject({
      growth: { numerator: '1', denominator: '1' },
    });
    expect(only(register, revenue, { ...at, knownOn: '2023-12-14' })).toMatchObject({ compared: 0, incomplete: 1 });
    const settled = likeForLike(register, [revenue], { ...at, years: { from: 2021, to: 2022 }, knownOn: '2024-01-31' });
    expect([settled.from, settled.to]).toEqual([
      { asOf: '2022-12-31', year: 2021, knownOn: '2024-01-31' },
      { asOf: '2023-12-31', year: 2022, knownOn: '2024-01-31' },
    ]);
    expect(settled.results[0]).toMatchObject({ growth: { numerator: '1', denominator: '1' } });
  });

  it('looks at new products in the calendar years of the two days, up to them', () => {
    const newProducts: RegisterIndicator = {
      ...linked,
      id: 'new-ocop',
      measure: {
        take: 'share',
        over: {},
        having: { figure: 'ocopProducts', atLeast: 1, recognized: 'in-period' },
        outOf: 'all',
      },
    };
    const product = (recognized: string) => [{ name: 'Gạo', stars: 3, recognized }] as const;
    const share = (before: string, after: string) =>
      only(
        of(
          [village('a')],
          [
            filed('a', 2023, { filed: '2024-12-31', ocopProducts: product(before) }),
            filed('a', 2024, { filed: '2024-12-31', ocopProducts: product(after) }),
          ],
        ),
        newProducts,
        { to: '2024-12-20' },
      );
    const values = (before: string, after: string) => {
      const result = share(before, after);
      return [result.before.value, result.after.value];
    };
    const [yes, no] = [
      { numerator: 1, denominator: 1 },
      { numerator: 0, denominator: 1 },
    ];
    expect(values('2023-01-01', '2024-01-01')).toEqual([yes, yes]);
    expect(values('2022-12-31', '2023-12-31')).toEqual([no, no]);
    expect(values('2023-12-31', '2024-12-20')).toEqual([yes, yes]);
    expect(values('2024-01-01', '2024-12-21')).toEqual([no, no]);
  });
});

describe('what cannot be compared', () => {
  it.each<[string, () => unknown, string, readonly (string | number)[]]>([
    ['a day with itself', () => likeForLike(pilot, [], { ...days, to: days.from }), 'comparison-reversed', ['to']],
    [
      'a day with an earlier one',
      () => likeForLike(pilot, [], { ...days, to: '2023-12-30' }),
      'comparison-reversed',
      ['to'],
    ],
    [
      'returns of one year with themselves',
      () => likeForLike(pilot, [], { from: '2023-12-31', to: '2024-06-30' }),
      'comparison-reversed',
      ['to'],
    ],
    [
      'a later year with an earlier one',
      () => likeForLike(pilot, [], { ...days, years: { from: 2024, to: 2023 } }),
      'comparison-reversed',
      ['to'],
    ],
    ['without days', () => likeForLike(pilot, [], untyped(undefined)), 'no-such-date', ['from']],
    [
      'a pilot with a village that is not in the register',
      () => likeForLike(pilot, [], { ...days, organizations: ['a', 'x'] }),
      'unknown-organization',
      ['organizations', 1],
    ],
    [
      'an indicator that does not say how it is measured',
      () => likeForLike(pilot, [linked, untyped({ ...linked, measure: undefined })], days),
      'no-measure',
      ['indicators', 1, 'measure'],
    ],
    ['what is no list of indicators', () => likeForLike(pilot, untyped({}), days), 'not-a-list', ['indicators']],
    ['what is no register', () => likeForLike(untyped({}), [], days), 'not-a-register', ['register']],
    ['a first day that does not exist', () => likeForLike(pilot, [], { ...days, from: 'x' }), 'no-such-date', ['from']],
    ['a second day that does not exist', () => likeForLike(pilot, [], { ...days, to: 'x' }), 'no-such-date', ['to']],
    [
      'a year that does not exist',
      () => likeForLike(pilot, [], { ...days, years: { from: 2022, to: 2023.5 } }),
      'no-such-year',
      ['years', 'to'],
    ],
    [
      'a text for a list of organizations',
      () => likeForLike(pilot, [], { ...days, organizations: untyped('ab') }),
      'not-a-list',
      ['organizations'],
    ],
    [
      'a day of knowledge that does not exist',
      () => likeForLike(pilot, [], { ...days, knownOn: '2024-02-30' }),
      'no-such-date',
      ['knownOn'],
    ],
  ])('is %s', (_, call, code, path) => {
    expect(faults(call)).toEqual([{ code, path }]);
  });
});
