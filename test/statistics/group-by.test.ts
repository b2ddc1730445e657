import fc from 'fast-check';
import { notApplicable } from 'kttt';
import { defineSummary, groupBy, take } from 'kttt/statistics';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { byCommuneAndYear, byCommuneThenYear, everything, returns } from './summary-records.ts';

const revenue = defineSummary({ id: 'revenue', measures: { total: take.sum('revenue') } });
const byCommune = groupBy('commune', revenue);

describe('a summary by group', () => {
  it('has the answers of each group', () => {
    const state = byCommune.addAll(byCommune.empty(), [
      { commune: 'gio-linh', revenue: 1 },
      { commune: 'cam-lo', revenue: 2 },
      { commune: 'gio-linh', revenue: null },
    ]);
    expect(byCommune.finish(state)).toEqual([
      { key: { commune: 'cam-lo' }, result: { total: { sum: '2', count: 1, notApplicable: 0, missing: 0 } } },
      { key: { commune: 'gio-linh' }, result: { total: { sum: '1', count: 1, notApplicable: 0, missing: 1 } } },
    ]);
  });

  it('of no record has no group', () => {
    expect(byCommune.finish(byCommune.empty())).toEqual([]);
  });

  it('puts those without a key in a group of their own, and those it does not apply to in another', () => {
    const records = [
      { revenue: 1 },
      { commune: null, revenue: 2 },
      { commune: undefined, revenue: 4 },
      { commune: notApplicable, revenue: 8 },
    ];
    const groups = byCommune.finish(byCommune.addAll(byCommune.empty(), records));
    expect(groups.map(({ key, result }) => [key.commune, result.total.sum])).toEqual([
      [notApplicable, '8'],
      [null, '7'],
    ]);
  });

  it('keeps texts, numbers and yes or no apart, in an order that says nothing of how they came', () => {
    const keys = ['b', 2, null, '2', true, 'a', 10, false, -0, 0, ''];
    const grouped = groupBy('key', revenue);
    for (const list of [keys, keys.toReversed()]) {
      const state = grouped.addAll(
        grouped.empty(),
        list.map((key) => ({ key, revenue: 1 })),
      );
      const groups = grouped.finish(JSON.parse(JSON.stringify(state)));
      expect(groups.map(({ key }) => key.key)).toEqual([false, true, 0, 2, 10, '', '2', 'a', 'b', null]);
      expect(groups.find(({ key }) => key.key === 0)?.result.total.sum).toBe('2');
    }
  });

  it('takes names that mean something to JavaScript for texts', () => {
    const state = byCommune.addAll(byCommune.empty(), [
      { commune: '__proto__', revenue: 1 },
      { commune: 'constructor', revenue: 2 },
    ]);
    expect(
      byCommune
        .finish(byCommune.merge(JSON.parse(JSON.stringify(state)), byCommune.empty()))
        .map(({ key }) => key.commune),
    ).toEqual(['__proto__', 'constructor']);
  });

  it('by several keys has a group for each pair of them', () => {
    const grouped = groupBy(['commune', 'year'], revenue);
    const groups = grouped.finish(
      grouped.addAll(grouped.empty(), [
        { commune: 'b', year: 2024, revenue: 1 },
        { commune: 'a', year: 2024, revenue: 2 },
        { commune: 'a', year: 2023, revenue: 4 },
        { commune: 'a', year: 2024, revenue: 8 },
      ]),
    );
    expect(groups.map(({ key, result }) => [key.commune, key.year, result.total.sum])).toEqual([
      ['a', 2023, '4'],
      ['a', 2024, '10'],
      ['b', 2024, '1'],
    ]);
    expectTypeOf(groups[0]?.key).toExtend<{ readonly commune: unknown; readonly year: unknown } | undefined>();
  });

  it('by a function has the name that it was given', () => {
    const grouped = groupBy(
      { month: ({ filed }: { filed: string }) => filed.slice(0, 7), commune: 'commune' },
      revenue,
    );
    const state = grouped.addAll(grouped.empty(), [{ filed: '2024-02-03', commune: 'a', revenue: 1 }]);
    expect(grouped.finish(state)[0]?.key).toEqual({ month: '2024-02', commune: 'a' });
  });

  it('nested holds what it holds side by side', () => {
    fc.assert(
      fc.property(fc.array(returns, { maxLength: 12 }), (records) => {
        const flat = byCommuneAndYear.finish(byCommuneAndYear.addAll(byCommuneAndYear.empty(), records));
        const nested = byCommuneThenYear.finish(byCommuneThenYear.addAll(byCommuneThenYear.empty(), records));
        const unnested = nested.flatMap(({ key, result }) =>
          result.map((inner) => ({ key: { ...key, ...inner.key }, result: inner.result })),
        );
        expect(unnested).toEqual(flat);
      }),
      { numRuns: 40 },
    );
  });

  it('holds in each group what a summary of its records holds', () => {
    fc.assert(
      fc.property(fc.array(returns, { maxLength: 12 }), (records) => {
        const grouped = groupBy('commune', everything);
        for (const { key, result } of grouped.finish(grouped.addAll(grouped.empty(), records))) {
          const own = records.filter(({ commune }) => (commune ?? null) === key.commune);
          expect(result).toEqual(everything.finish(everything.addAll(everything.empty(), own)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, unknown]>([
    ['no finite number', Number.NaN],
    ['an object', {}],
    ['a big integer', 5n],
  ])('refuses %s for a key', (_, commune) => {
    for (const run of [
      () => byCommune.addAll(byCommune.empty(), [{}, untyped({ commune })]),
      () => byCommune.add(byCommune.empty(), untyped({ commune })),
    ]) {
      expect(caught(run)).toMatchObject({ code: 'not-a-group-key' });
    }
    expect(caught(() => byCommune.addAll(byCommune.empty(), [{}, untyped({ commune })])).path).toEqual([1, 'commune']);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', [], ['keys']],
    ['no object', null, ['keys']],
    ['the same field twice', ['a', 'a'], ['keys']],
    ['a number', [7], ['keys', '7']],
    ['a name for a number', { a: 7 }, ['keys', 'a']],
  ])('by %s is refused', (_, keys, path) => {
    expect(caught(() => groupBy(untyped<string>(keys), revenue)).code).toBe('no-such-keys');
    expect(caught(() => groupBy(untyped<string>(keys), revenue)).path.map(String)).toEqual(path);
  });

  const state = byCommune.add(byCommune.empty(), { commune: 'a', revenue: 1 });
  const group = Object.values(state.content)[0];

  it.each<[string, object, string, readonly string[]]>([
    ['a group of no record', { '["b"]': {} }, 'empty-group', ['content', '["b"]']],
    ['a key that is no JSON', { b: group }, 'no-such-group', ['content', 'b']],
    ['a key that is no list', { '"b"': group }, 'no-such-group', ['content', '"b"']],
    ['a key too many', { '["b","c"]': group }, 'no-such-group', ['content', '["b","c"]']],
    ['a key written in another way', { '[ "b" ]': group }, 'no-such-group', ['content', '[ "b" ]']],
    ['a key that is an object', { '[{}]': group }, 'not-a-group-key', ['content', '[{}]']],
    [
      'counts that cannot be',
      { '["b"]': { records: 2 } },
      'records-not-counted',
      ['content', '["b"]', 'measures', 'total'],
    ],
  ])('is refused with %s', (_, content, code, path) => {
    const edited = { ...state, content: { ...state.content, ...content } };
    expect(caught(() => byCommune.check(edited))).toMatchObject({ code, path });
    expect(caught(() => byCommune.finish(untyped(edited)))).toMatchObject({ code, path });
    expect(caught(() => byCommune.merge(untyped(edited)))).toMatchObject({ code, path: [0, ...path] });
  });
});
