import fc from 'fast-check';
import { notApplicable } from 'kttt';
import { defineSummary, groupBy, type SummaryState, summaryLaws, take } from 'kttt/statistics';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { fractionOf, order } from '../numbers/big-fraction.ts';
import { known, total } from './arbitraries.ts';
import { byCommuneAndYear, byCommuneThenYear, everything, type Return, returns, summaries } from './summary-records.ts';

const revenue = defineSummary({
  id: 'revenue',
  measures: {
    total: take.sum('revenue'),
    mean: take.average('revenue'),
    good: take.share({ rating: ['good', 'fair'] }),
  },
});

const lists = fc.array(returns, { maxLength: 12 });

/** The state of some records. */
function of(records: readonly Return[]): SummaryState {
  return revenue.addAll(revenue.empty(), records);
}

describe('a summary', () => {
  it('takes any number of answers in one pass', () => {
    const state = of([
      { revenue: 900, rating: 'good' },
      { revenue: '0.5', rating: 'weak' },
      { revenue: null, rating: notApplicable },
      {},
    ]);
    expect(revenue.finish(state)).toEqual({
      total: { sum: '900.5', count: 2, notApplicable: 0, missing: 2 },
      mean: {
        sum: '900.5',
        count: 2,
        notApplicable: 0,
        missing: 2,
        value: { numerator: '900.5', denominator: 2 },
      },
      good: {
        having: 1,
        count: 2,
        notApplicable: 1,
        missing: 1,
        value: null,
        ofKnown: { numerator: 1, denominator: 2 },
        low: { numerator: 1, denominator: 3 },
        high: { numerator: 2, denominator: 3 },
      },
    });
  });

  it('of no record says so', () => {
    expect(revenue.finish(revenue.empty())).toEqual({
      total: { sum: '0', count: 0, notApplicable: 0, missing: 0 },
      mean: { sum: '0', count: 0, notApplicable: 0, missing: 0, value: null, reason: 'empty' },
      good: {
        having: 0,
        count: 0,
        notApplicable: 0,
        missing: 0,
        value: notApplicable,
        ofKnown: notApplicable,
        low: null,
        high: null,
      },
    });
  });

  it('has a state of plain JSON that holds nothing but what is not zero', () => {
    expect(
      JSON.parse(
        JSON.stringify(
          of([
            { revenue: 900, rating: 'good' },
            { revenue: null, rating: 'weak' },
          ]),
        ),
      ),
    ).toEqual({
      kind: 'summary',
      summary: 'revenue',
      version: 1,
      definition: revenue.empty().definition,
      sources: [],
      content: {
        records: 2,
        measures: {
          total: { count: 1, missing: 1, sum: 900 },
          mean: { count: 1, missing: 1, sum: 900 },
          good: { yes: 1, no: 1 },
        },
      },
    });
  });

  it('takes records one at a time or all at once, from any iterable', () => {
    fc.assert(
      fc.property(lists, (records) => {
        for (const [, summary] of summaries) {
          const atOnce = summary.addAll(summary.empty(), records);
          const oneByOne = records.reduce((state, record) => summary.add(state, record), summary.empty());
          expect(oneByOne).toEqual(atOnce);
          expect(summary.addAll(summary.empty(), new Set(records.map((one) => ({ ...one }))))).toEqual(atOnce);
        }
      }),
    );
  });

  it('takes more records than are read at a time, from a list or another iterable', () => {
    const many = Array.from({ length: 1_300 }, (_, i) => ({ revenue: i, rating: i % 2 === 0 ? 'good' : 'weak' }));
    const whole = revenue.finish(revenue.addAll(revenue.empty(), many));
    expect(whole.total).toEqual({ sum: '844350', count: 1_300, notApplicable: 0, missing: 0 });
    expect(whole.good.value).toEqual({ numerator: 650, denominator: 1_300 });
    expect(revenue.finish(revenue.addAll(revenue.empty(), many.values()))).toEqual(whole);
    const unfit = many.with(1_150, { revenue: untyped('x'), rating: 'good' });
    expect(caught(() => revenue.addAll(revenue.empty(), unfit)).path).toEqual([1_150, 'revenue']);
    expect(caught(() => revenue.addAll(revenue.empty(), unfit.values())).path).toEqual([1_150, 'revenue']);
  });

  it('may change the state it is given, and gives it back', () => {
    const state = revenue.empty();
    expect(revenue.add(state, { revenue: 1 })).toBe(state);
    expect(revenue.addAll(state, [{ revenue: 2 }])).toBe(state);
    expect(revenue.finish(state).total.sum).toBe('3');
  });

  it('has verbs that need no object to stand on', () => {
    const { empty, add, merge, finish } = revenue;
    expect(finish(merge(add(empty(), { revenue: 1 }), add(empty(), { revenue: 2 }))).total.sum).toBe('3');
  });

  it('adds exactly, as integers of any size do', () => {
    fc.assert(
      fc.property(lists, (records) => {
        const { total: taken } = revenue.finish(of(records));
        const figures = known(records.map((one) => one.revenue));
        expect(order(fractionOf(taken.sum), total(figures))).toBe(0);
        expect(taken.count).toBe(figures.length);
      }),
    );
  });

  it.each<[string, Return['revenue'][], string]>([
    ['past 2^53', [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1], '18014398509481983'],
    ['past -2^53', [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, -1], '-18014398509481983'],
    ['past 2^53 and back', [Number.MAX_SAFE_INTEGER, 2, -3], '9007199254740990'],
    ['of minus zero', [-0, -0], '0'],
    ['to the last đồng beside fractions', [Number.MAX_SAFE_INTEGER, '0.5', '0.5', 1], '9007199254740993'],
    ['of big integers', [2n ** 60n, -1n], '1152921504606846975'],
  ])('keeps every digit of a sum %s', (_, figures, sum) => {
    const records = figures.map((figure) => ({ revenue: figure }));
    expect(revenue.finish(of(records)).total.sum).toBe(sum);
    const [head, tail] = [of(records.slice(0, 1)), of(records.slice(1))];
    expect(revenue.finish(revenue.merge(head, JSON.parse(JSON.stringify(tail)))).total.sum).toBe(sum);
  });

  it('writes a sum one way, however it came about', () => {
    const sums = (records: readonly Return[]) => Object(of(records).content).measures.total.sum;
    expect(sums([{ revenue: '0.5' }, { revenue: '0.5' }])).toBe(1);
    expect(sums([{ revenue: 1 }])).toBe(1);
    expect(sums([{ revenue: 2n ** 53n }])).toBe('9007199254740992');
    expect(sums([{ revenue: 2n ** 53n }, { revenue: -1 }])).toBe(9007199254740991);
    expect(sums([{ revenue: 0 }])).toBeUndefined();
  });

  it('knows the records and the answers by their types', () => {
    expectTypeOf(revenue.add).parameter(1).toExtend<{ revenue?: unknown; rating?: unknown }>();
    expectTypeOf(revenue.finish).returns.toHaveProperty('good');
    // @ts-expect-error a list is no figure
    expect(caught(() => revenue.add(revenue.empty(), { revenue: [] })).code).toBe('not-a-number');
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['a figure that is no number', { revenue: 'x' }, 'not-a-number', ['revenue']],
    ['a figure that lost digits', { revenue: 2 ** 53 }, 'unsafe-integer', ['revenue']],
    ['an answer of another kind', { rating: 4 }, 'wrong-type', ['rating']],
    ['a record that is none', null, 'wrong-type', []],
    ['a text for a record', 'x', 'wrong-type', []],
  ])('refuses %s and keeps what it held', (_, record, code, path) => {
    const state = of([{ revenue: 1, rating: 'good' }]);
    const before = JSON.stringify(state);
    expect(caught(() => revenue.add(state, untyped(record)))).toMatchObject({ code, path });
    expect(caught(() => revenue.addAll(state, [{ revenue: 5 }, untyped(record)]))).toMatchObject({
      code,
      path: [1, ...path],
    });
    expect(JSON.stringify(state)).toBe(before);
  });

  it('refuses what is no list', () => {
    expect(caught(() => revenue.addAll(revenue.empty(), untyped('abc'))).code).toBe('not-a-list');
    expect(caught(() => revenue.addAll(revenue.empty(), untyped(null))).code).toBe('not-a-list');
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['without an id', { measures: { n: take.records() } }, 'wrong-type', ['id']],
    ['with a blank id', { id: ' ', measures: { n: take.records() } }, 'empty-text', ['id']],
    ['of half a version', { id: 'a', version: 1.5, measures: { n: take.records() } }, 'fraction-of-count', ['version']],
    ['without measures', { id: 'a', measures: {} }, 'no-measures', ['measures']],
    ['of a list of measures', { id: 'a', measures: [take.records()] }, 'wrong-type', ['measures']],
    ['of what is no measure', { id: 'a', measures: { n: 'sum' } }, 'not-a-measure', ['measures', 'n']],
    ['of nothing for a measure', { id: 'a', measures: { n: null } }, 'not-a-measure', ['measures', 'n']],
  ])('%s is refused', (_, definition, code, path) => {
    expect(caught(() => defineSummary(untyped<never>(definition)))).toMatchObject({ code, path });
  });

  it('may hold another summary for a measure, grouped or not', () => {
    const both = defineSummary({ id: 'both', measures: { byCommune: groupBy('commune', revenue), whole: revenue } });
    const records: Return[] = [
      { commune: 'a', revenue: 1 },
      { commune: 'b', revenue: 2 },
      { commune: 'a', revenue: 4 },
    ];
    const { whole, byCommune } = both.finish(records.reduce((state, one) => both.add(state, one), both.empty()));
    expect(whole.total.sum).toBe('7');
    expect(byCommune.map(({ key, result }) => [key.commune, result.total.sum])).toEqual([
      ['a', '5'],
      ['b', '2'],
    ]);
    summaryLaws(both, records);
  });
});

describe('the states of a summary', () => {
  it.each(summaries)('%s keep the laws of a combiner', (_, summary) => {
    fc.assert(
      fc.property(lists, fc.nat(), (records, seed) => summaryLaws(summary, records, { rounds: 2, seed })),
      { numRuns: 60 },
    );
  });

  it.each(summaries)('%s that are merged hold what the state of all records holds', (_, summary) => {
    fc.assert(
      fc.property(fc.array(lists, { maxLength: 4 }), (parts) => {
        const states = parts.map((records) => summary.addAll(summary.empty(), records));
        expect(summary.merge(...states)).toEqual(summary.addAll(summary.empty(), parts.flat()));
      }),
      { numRuns: 60 },
    );
  });

  it('stay as they are when they are merged', () => {
    const [a, b] = [of([{ revenue: 1 }]), of([{ revenue: 2 }])];
    const before = JSON.stringify([a, b]);
    revenue.add(revenue.merge(a, b), { revenue: 4 });
    expect(JSON.stringify([a, b])).toBe(before);
    const grouped = groupBy('commune', revenue);
    const one = grouped.add(grouped.empty(), { commune: 'a', revenue: 1 });
    grouped.add(grouped.merge(one), { commune: 'a', revenue: 4 });
    expect(grouped.finish(one)[0]?.result.total.sum).toBe('1');
  });

  it('of no state at all is that of no record', () => {
    expect(revenue.merge()).toEqual(revenue.empty());
  });
});

describe('a sealed state', () => {
  const north = revenue.seal(of([{ revenue: 1 }]), 'gio-linh');
  const south = revenue.seal(of([{ revenue: 2 }]), 'cam-lo');
  const none = revenue.seal(revenue.empty(), 'huong-hoa');

  it('carries its source and is a state of its own', () => {
    const grouped = groupBy('commune', revenue);
    const open = grouped.add(grouped.empty(), { commune: 'a', revenue: 1 });
    const sealed = grouped.seal(open, 'a');
    grouped.add(open, { commune: 'a', revenue: 5 });
    expect(sealed.sources).toEqual(['a']);
    expect(grouped.finish(sealed)[0]?.result.total.sum).toBe('1');
  });

  it('merges with those of other sources, and the whole carries all of them', () => {
    const whole = revenue.merge(north, south, none);
    expect(whole.sources).toEqual(['cam-lo', 'gio-linh', 'huong-hoa']);
    expect(revenue.finish(whole).total.sum).toBe('3');
    expect(revenue.merge(revenue.empty(), north)).toEqual(north);
    expect(revenue.merge(north, revenue.empty())).toEqual(north);
  });

  it('takes no more records and no second seal', () => {
    for (const run of [
      () => revenue.add(north, { revenue: 1 }),
      () => revenue.addAll(north, []),
      () => revenue.seal(north, 'quang-tri'),
    ]) {
      expect(caught(run)).toMatchObject({ code: 'state-sealed', path: ['sources'], info: { source: 'gio-linh' } });
    }
  });

  it('does not count its source twice', () => {
    for (const other of [north, revenue.merge(south, north), revenue.seal(revenue.empty(), 'gio-linh')]) {
      expect(caught(() => revenue.merge(none, north, other))).toMatchObject({
        code: 'source-merged-twice',
        path: [2, 'sources'],
        info: { source: 'gio-linh' },
      });
    }
  });

  it('merges with no state of records without a source', () => {
    expect(caught(() => revenue.merge(north, of([{ revenue: 5 }])))).toMatchObject({
      code: 'unsealed-beside-sealed',
      path: [1],
    });
    expect(caught(() => revenue.merge(of([{ revenue: 5 }]), north)).path).toEqual([0]);
  });

  it.each([[''], [' '], [null], [7]])('is not sealed with «%s»', (source) => {
    expect(caught(() => revenue.seal(of([]), untyped(source)))).toMatchObject({
      code: 'no-such-source',
      path: ['source'],
    });
  });
});

describe('a state from elsewhere', () => {
  const state = of([{ revenue: 3, rating: 'good' }, { revenue: 4, rating: 'weak' }, { revenue: null }]);
  const edited = (content: object) => ({ ...state, content: { ...state.content, ...content } });
  const measures = Object(state.content).measures;
  const withTotal = (totals: object) => edited({ measures: { ...measures, total: totals } });
  const withGood = (good: object) => edited({ measures: { ...measures, good } });

  it('is checked and given back', () => {
    const read = JSON.parse(JSON.stringify(state));
    expect(revenue.check(read)).toBe(read);
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['nothing', null, 'not-a-summary-state', []],
    ['a text', 'summary', 'not-a-summary-state', []],
    ['another kind', { ...state, kind: 'roll-up' }, 'not-a-summary-state', []],
    ['a key too many', { ...state, note: 1 }, 'unknown-key', ['note']],
    ['another summary', { ...state, summary: 'profit' }, 'other-summary', ['summary']],
    ['another version', { ...state, version: 2 }, 'other-version', ['version']],
    ['another definition', { ...state, definition: '00000000' }, 'other-definition', ['definition']],
    ['no list of sources', { ...state, sources: 'a' }, 'no-such-source', ['sources']],
    ['a source without a name', { ...state, sources: ['a', ''] }, 'no-such-source', ['sources', 1]],
    ['a source twice', { ...state, sources: ['a', 'a'] }, 'no-such-source', ['sources', 1]],
    ['no content', { ...state, content: null }, 'wrong-type', ['content']],
    ['a list for a content', { ...state, content: [] }, 'wrong-type', ['content']],
    [
      'a measure of another summary',
      edited({ measures: { ...measures, profit: {} } }),
      'unknown-key',
      ['content', 'measures', 'profit'],
    ],
    ['fewer records than figures', edited({ records: 2 }), 'records-not-counted', ['content', 'measures', 'total']],
    ['more records than figures', edited({ records: 4 }), 'records-not-counted', ['content', 'measures', 'total']],
    ['a negative number of records', edited({ records: -1 }), 'negative-count', ['content', 'records']],
    [
      'a count below zero',
      withTotal({ count: -1, sum: 7 }),
      'negative-count',
      ['content', 'measures', 'total', 'count'],
    ],
    ['half a count', withTotal({ count: 2.5 }), 'fraction-of-count', ['content', 'measures', 'total', 'count']],
    ['a count beyond 2^53', withTotal({ count: 2 ** 53 }), 'unsafe-integer', ['content', 'measures', 'total', 'count']],
    ['a count that is a text', withTotal({ count: '2' }), 'wrong-type', ['content', 'measures', 'total', 'count']],
    [
      'a count that is no number',
      withTotal({ count: Number.NaN }),
      'not-a-number',
      ['content', 'measures', 'total', 'count'],
    ],
    [
      'a sum of nothing',
      withTotal({ missing: 3, sum: 7 }),
      'figure-of-nothing',
      ['content', 'measures', 'total', 'sum'],
    ],
    [
      'a sum that is no number',
      withTotal({ count: 3, sum: 'x' }),
      'not-a-number',
      ['content', 'measures', 'total', 'sum'],
    ],
    [
      'a sum that is an object',
      withTotal({ count: 3, sum: {} }),
      'wrong-type',
      ['content', 'measures', 'total', 'sum'],
    ],
    [
      'a sum that lost digits',
      withTotal({ count: 3, sum: 2 ** 53 }),
      'unsafe-integer',
      ['content', 'measures', 'total', 'sum'],
    ],
    ['a figure too many', withTotal({ count: 3, mean: 7 }), 'unknown-key', ['content', 'measures', 'total', 'mean']],
    ['more missing than records', withTotal({ missing: 4 }), 'records-not-counted', ['content', 'measures', 'total']],
    ['an answer below zero', withGood({ yes: -1, no: 4 }), 'negative-count', ['content', 'measures', 'good', 'yes']],
    ['more answers than records', withGood({ yes: 4 }), 'records-not-counted', ['content', 'measures', 'good']],
    [
      'doubtful answers where all belong',
      withGood({ yes: 3, maybe: { yes: 1 } }),
      'unknown-key',
      ['content', 'measures', 'good', 'maybe'],
    ],
  ])('with %s is refused', (_, given, code, path) => {
    expect(caught(() => revenue.check(given))).toMatchObject({ code, path });
    expect(caught(() => revenue.finish(untyped(given)))).toMatchObject({ code, path });
    expect(caught(() => revenue.addAll(untyped(given), []))).toMatchObject({ code, path });
    expect(caught(() => revenue.merge(state, untyped(given)))).toMatchObject({ code, path: [1, ...path] });
  });

  it('of another summary does not take records', () => {
    const profit = defineSummary({ id: 'profit', measures: { total: take.sum('profit') } });
    expect(caught(() => profit.add(state, {})).code).toBe('other-summary');
    expect(caught(() => profit.addAll(state, [])).code).toBe('other-summary');
  });

  it('with the same measures under the same id is one of the same summary, in whatever order they are named', () => {
    const {
      total: sum,
      mean,
      good,
    } = {
      total: take.sum('revenue'),
      mean: take.average('revenue'),
      good: take.share({ rating: ['fair', 'good'] }),
    };
    expect(defineSummary({ id: 'revenue', measures: { good, mean, total: sum } }).empty()).toEqual(revenue.empty());
  });

  it('with the same condition is of the same definition, in whatever order its fields and values are named', () => {
    const marks = [
      { rating: ['good', 'fair'], linked: true, field: 'trade' },
      { field: 'trade', linked: [true], rating: ['fair', 'good'] },
      { linked: true, field: 'trade', rating: ['fair', 'good'] },
    ].map((condition) => defineSummary({ id: 'a', measures: { n: take.count(condition) } }).empty().definition);
    expect(new Set(marks).size).toBe(1);
  });

  it.each([
    ['another field', { total: take.sum('profit') }],
    ['another measure', { total: take.maximum('revenue') }],
    ['another name', { sum: take.sum('revenue') }],
    ['other records', { total: take.sum('revenue', { over: { field: 'trade' } }) }],
    ['a function', { total: take.sum((one: Return) => one.revenue) }],
  ])('with %s is of another definition', (_, others) => {
    const one = defineSummary({ id: 'a', measures: { total: take.sum('revenue') } });
    const other = defineSummary({ id: 'a', measures: others });
    expect(caught(() => other.check(one.empty())).code).toBe('other-definition');
  });

  it('with groups of another kind is of another definition', () => {
    expect(caught(() => byCommuneThenYear.check(byCommuneAndYear.empty())).code).toBe('other-definition');
    expect(caught(() => everything.check(byCommuneAndYear.empty())).code).toBe('other-definition');
  });
});

describe('a state of an older version', () => {
  const old = defineSummary({ id: 'returns', measures: { revenue: take.sum('revenue') } });
  const current = defineSummary({
    id: 'returns',
    version: 3,
    measures: { turnover: take.sum('revenue'), linked: take.count({ linked: true }) },
    migrate: {
      1: ({ revenue: turnover = {}, ...others }) => ({ ...others, turnover }),
      2: (measures, records) => ({ ...measures, linked: { missing: records } }),
    },
  });
  const state = old.seal(old.addAll(old.empty(), [{ revenue: 1 }, { revenue: 2 }]), 'gio-linh');

  it('is made one of the current version, step by step', () => {
    const migrated = current.migrate(JSON.parse(JSON.stringify(state)));
    expect(migrated).toMatchObject({ version: 3, sources: ['gio-linh'] });
    expect(current.finish(migrated)).toMatchObject({ turnover: { sum: '3' }, linked: { missing: 2, low: 0, high: 2 } });
  });

  it('is made so for each group', () => {
    const [before, now] = [groupBy('commune', old), groupBy('commune', current)];
    const groups = before.addAll(before.empty(), [
      { commune: 'a', revenue: 1 },
      { commune: 'a', revenue: 2 },
      { commune: 'b', revenue: 4 },
      { commune: 'b', revenue: 5 },
    ]);
    expect(now.finish(now.migrate(groups)).map(({ result }) => result.turnover.sum)).toEqual(['3', '9']);
  });

  it('of the current version stays as it is', () => {
    const now = current.add(current.empty(), { revenue: 5, linked: true });
    expect(current.migrate(now)).toBe(now);
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['a later version', { ...current.empty(), version: 4 }, 'other-version', ['version']],
    ['a version that is none', { ...state, version: 'x' }, 'not-a-number', ['version']],
    ['a version without a way on', { ...state, version: 0 }, 'no-migration', ['content']],
    ['another summary', { ...state, summary: 'other' }, 'other-summary', ['summary']],
    [
      'counts that cannot be',
      { ...state, content: { ...state.content, records: 7 } },
      'records-not-counted',
      ['content', 'measures', 'turnover'],
    ],
    ['no content', { ...state, content: 1 }, 'wrong-type', ['content']],
  ])('of %s is refused', (_, given, code, path) => {
    expect(caught(() => current.migrate(given))).toMatchObject({ code, path });
  });

  it('of which nothing is known yet has nothing to migrate', () => {
    expect(current.finish(untyped(current.migrate({ ...old.empty(), version: 2 }))).turnover.sum).toBe('0');
  });
});

describe('a state', () => {
  it('stays as it was where a record is refused, in the groups of a measure too', () => {
    const count = defineSummary({ id: 'count', measures: { all: take.records() } });
    const both = defineSummary({
      id: 'both',
      measures: { byCommune: groupBy('commune', count), total: take.sum('revenue') },
    });
    const state = both.add(both.empty(), { commune: 'a', revenue: 1 });
    const before = JSON.stringify(state);
    expect(caught(() => both.add(state, { commune: 'a', revenue: Number.NaN }))).toMatchObject({
      code: 'not-a-number',
      path: ['revenue'],
    });
    expect(JSON.stringify(state)).toBe(before);
    expect(both.finish(state).byCommune).toEqual([{ key: { commune: 'a' }, result: { all: 1 } }]);
  });

  it('that is damaged is named, not the record that is added to it', () => {
    const state = of([{ revenue: 1 }]);
    const damaged = { ...state, content: { records: 1, measures: { total: { count: -1 } } } };
    expect(caught(() => revenue.add(damaged, { revenue: 1 }))).toMatchObject({
      code: 'negative-count',
      path: ['content', 'measures', 'total', 'count'],
    });
    const [groups, none] = [byCommuneAndYear, untyped<SummaryState['content']>(null)];
    expect(caught(() => groups.add({ ...groups.empty(), content: none }, {}))).toMatchObject({
      code: 'wrong-type',
      path: ['content'],
    });
  });

  it('has doubtful answers as counts of their own', () => {
    const over = defineSummary({
      id: 'over',
      measures: { good: take.share({ rating: 'good' }, { over: { x: true } }) },
    });
    const content = { records: 3, measures: { good: { yes: 2, maybe: 1 } } };
    expect(caught(() => over.check({ ...over.empty(), content }))).toMatchObject({
      code: 'wrong-type',
      path: ['content', 'measures', 'good', 'maybe'],
    });
  });

  it.each([{ on: '2024-99-99' }, { sameDay: 7 }])('has no day of no value: %j', (one) => {
    const first = defineSummary({ id: 'first', measures: { capital: take.first('capital', 'filed') } });
    const content = { records: 1, measures: { capital: { missing: 1, ...one } } };
    expect(caught(() => first.check({ ...first.empty(), content }))).toMatchObject({
      code: 'figure-of-nothing',
      path: ['content', 'measures', 'capital', ...Object.keys(one)],
    });
  });
});

describe('names that every object answers to', () => {
  it('may be those of measures', () => {
    const summary = defineSummary({ id: 'names', measures: { constructor: take.sum('x'), toString: take.records() } });
    const state = summary.addAll(summary.empty(), [{ x: 1 }]);
    expect(summary.finish(summary.add(state, { x: 2 }))).toMatchObject({ constructor: { sum: '3' }, toString: 2 });
  });

  it('may be those of fields, which are missing where a record does not have them', () => {
    for (const field of ['constructor', 'toString', 'valueOf']) {
      const summary = groupBy(field, defineSummary({ id: 'fields', measures: { total: take.sum(field) } }));
      const records: object[] = [{ x: 1 }, { [field]: 5 }];
      const [group, missing] = summary.finish(summary.addAll(summary.empty(), records));
      expect([group?.key, group?.result.total.sum]).toEqual([{ [field]: 5 }, '5']);
      expect([missing?.key, missing?.result.total.missing]).toEqual([{ [field]: null }, 1]);
      expect(caught(() => summary.addAll(summary.empty(), untyped([{ [field]: {} }])))).toMatchObject({
        path: [0, field],
      });
    }
  });
});

describe('a condition', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('does not ask for %d, which no data holds', (value) => {
    expect(caught(() => take.count({ workers: value }))).toMatchObject({
      code: 'wrong-type',
      path: ['having', 'workers'],
    });
  });
});
