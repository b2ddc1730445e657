import fc from 'fast-check';
import { average, distribution, type Figure, median, notApplicable, toDecimal } from 'kttt';
import { compare, contains } from 'kttt/numbers';
import { type Content, defineSummary, type Measure, take } from 'kttt/statistics';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { type BigFraction, fractionOf, lowest, order, type PlainRatio } from '../numbers/big-fraction.ts';
import { figures, known, total } from './arbitraries.ts';

/** What a measure comes to over some records. */
function taken<Rec, Result>(measure: Measure<Rec, Result>, records: readonly object[]): Result {
  const summary = defineSummary({ id: 'one', measures: { one: measure } });
  return untyped<{ one: Result }>(summary.finish(summary.addAll(summary.empty(), untyped(records)))).one;
}

/** What a measure makes of a content that was written by hand, of so many records. */
function written<Rec, Result>(measure: Measure<Rec, Result>, content: Content, records: number): Result {
  const summary = defineSummary({ id: 'one', measures: { one: measure } });
  const state = { ...summary.empty(), content: { records, measures: { one: content } } };
  return untyped<{ one: Result }>(summary.finish(state)).one;
}

const of = (list: readonly Figure[]) => list.map((figure) => ({ figure }));

describe('the average of a summary', () => {
  it('is that of the figures', () => {
    fc.assert(
      fc.property(figures, (list) => {
        expect(taken(take.average('figure'), of(list))).toEqual(average(list));
        expect(
          taken(
            take.average((one: { figure?: Figure }) => one.figure),
            of(list),
          ),
        ).toEqual(average(list));
      }),
    );
  });
});

describe('a ratio of sums', () => {
  it('counts the records that have both figures', () => {
    const records = [
      { revenue: 900, workers: 10 },
      { revenue: '50.5', workers: 5n },
      { revenue: 100 },
      { workers: 3 },
      { revenue: notApplicable, workers: 3 },
      { revenue: 100, workers: notApplicable },
    ];
    expect(taken(take.ratio('revenue', 'workers'), records)).toEqual({
      sum: '950.5',
      per: '15',
      count: 2,
      notApplicable: 2,
      missing: 2,
      value: { numerator: '950.5', denominator: '15' },
    });
  });

  it.each([
    ['nothing', [], 'empty'],
    ['missing figures', [{ revenue: 5 }], 'missing'],
    ['a sum of zero', [{ revenue: 5, workers: 0 }], 'weightless'],
    ['a sum below zero', [{ revenue: 5, workers: -2 }], 'weightless'],
  ])('over %s has no value and says why', (_, records, reason) => {
    expect(taken(take.ratio('revenue', 'workers'), records)).toMatchObject({ value: null, reason });
  });

  it('names the figure that is no number', () => {
    const summary = defineSummary({ id: 'r', measures: { r: take.ratio('revenue', 'workers') } });
    const path = (record: object) => caught(() => summary.addAll(summary.empty(), [untyped(record)])).path;
    expect(path({ revenue: 'x', workers: 1 })).toEqual([0, 'revenue']);
    expect(path({ revenue: 1, workers: 'x' })).toEqual([0, 'workers']);
  });

  it('is refused where a content has a sum of nothing', () => {
    for (const [name, content] of Object.entries({ sum: { missing: 1, sum: 5 }, per: { missing: 1, per: '5' } })) {
      expect(caught(() => written(take.ratio('a', 'b'), content, 1))).toMatchObject({
        code: 'figure-of-nothing',
        path: ['content', 'measures', 'one', name],
      });
    }
  });
});

describe('the smallest and the largest', () => {
  it('are those of the figures, exactly', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const sorted = known(list).toSorted((a, b) => order(fractionOf(a), fractionOf(b)));
        const [least, most] = [taken(take.minimum('figure'), of(list)), taken(take.maximum('figure'), of(list))];
        const ends = [least, most].map(({ value }) => value && lowest(fractionOf(value)));
        const expected = [sorted.at(0), sorted.at(-1)].map((one) =>
          one === undefined ? null : lowest(fractionOf(one)),
        );
        expect(ends).toEqual(expected);
        expect(least.count).toBe(sorted.length);
      }),
    );
  });

  it('are written one way for each number', () => {
    for (const list of [[3], ['3.0'], [3n], ['3', 5]]) expect(taken(take.minimum('figure'), of(list)).value).toBe('3');
    expect(taken(take.maximum('figure'), of([-0])).value).toBe('0');
    expect(taken(take.maximum('figure'), of(['9007199254740993', 9007199254740991]))).toMatchObject({
      value: '9007199254740993',
    });
  });

  it('of nothing say why', () => {
    expect(taken(take.minimum('figure'), of([null]))).toEqual({
      count: 0,
      notApplicable: 0,
      missing: 1,
      value: null,
      reason: 'missing',
    });
  });

  it('name the figure that is no number', () => {
    const summary = defineSummary({ id: 'm', measures: { m: take.minimum('figure') } });
    expect(caught(() => summary.addAll(summary.empty(), of([1, 'x']))).path).toEqual([1, 'figure']);
  });

  it.each<[string, Content, number, string]>([
    ['a value of nothing', { missing: 1, value: 5 }, 1, 'figure-of-nothing'],
    ['figures without a value', { count: 1 }, 1, 'missing-key'],
    ['a value that is no number', { count: 1, value: 'x' }, 1, 'not-a-number'],
  ])('are refused with %s', (_, content, records, code) => {
    expect(caught(() => written(take.maximum('figure'), content, records))).toMatchObject({
      code,
      path: ['content', 'measures', 'one', 'value'],
    });
  });
});

describe('how many records there are', () => {
  it('counts each, whatever it holds', () => {
    expect(taken(take.records(), [{}, { a: 1 }])).toBe(2);
  });
});

const ratings = ['good', 'weak', null, notApplicable, 'fair', undefined].map((rating) => ({ rating }));

describe('a share', () => {
  it('lies between what the missing answers allow', () => {
    expect(taken(take.share({ rating: ['good', 'fair'] }), ratings)).toEqual({
      having: 2,
      count: 3,
      notApplicable: 1,
      missing: 2,
      value: null,
      ofKnown: { numerator: 2, denominator: 3 },
      low: { numerator: 2, denominator: 5 },
      high: { numerator: 4, denominator: 5 },
    });
  });

  it('of all counts those it does not apply to as not meeting it', () => {
    expect(taken(take.share({ rating: ['good', 'fair'] }, { outOf: 'all' }), ratings)).toMatchObject({
      ofKnown: { numerator: 2, denominator: 4 },
      low: { numerator: 2, denominator: 6 },
      high: { numerator: 4, denominator: 6 },
    });
  });

  it('is known where nothing is missing', () => {
    expect(taken(take.share({ rating: 'good' }), [{ rating: 'good' }, { rating: 'weak' }])).toMatchObject({
      value: { numerator: 1, denominator: 2 },
      low: { numerator: 1, denominator: 2 },
      high: { numerator: 1, denominator: 2 },
    });
  });

  it('of those it does not apply to does not apply', () => {
    expect(taken(take.share({ rating: 'good' }), [{ rating: notApplicable }])).toMatchObject({
      value: notApplicable,
      ofKnown: notApplicable,
      low: null,
      high: null,
    });
    expect(taken(take.share({ rating: 'good' }, { outOf: 'all' }), [{ rating: notApplicable }]).value).toEqual({
      numerator: 0,
      denominator: 1,
    });
  });

  it('of records that may belong counts what they would change', () => {
    const records = [
      { field: 'agriculture', rating: 'good' },
      { field: 'agriculture', rating: 'weak' },
      { field: 'trade', rating: 'good' },
      { field: notApplicable, rating: 'good' },
      { field: null, rating: 'good' },
      { field: null, rating: 'weak' },
      { field: null, rating: notApplicable },
      { rating: null },
    ];
    const over = { field: 'agriculture' };
    expect(taken(take.share({ rating: 'good' }, { over }), records)).toEqual({
      having: 1,
      count: 2,
      notApplicable: 0,
      missing: 4,
      value: null,
      ofKnown: { numerator: 1, denominator: 2 },
      low: { numerator: 1, denominator: 4 },
      high: { numerator: 3, denominator: 4 },
    });
    expect(taken(take.share({ rating: 'good' }, { over, outOf: 'all' }), records).low).toEqual({
      numerator: 1,
      denominator: 5,
    });
    expect(taken(take.count({ rating: 'good' }, { over }), records)).toEqual({
      having: 1,
      low: 1,
      high: 3,
      count: 2,
      notApplicable: 0,
      missing: 4,
    });
  });

  it('that no missing answer can change is known', () => {
    const doubtful = { rating: 'weak' };
    expect(
      taken(take.share({ rating: 'good' }, { over: { field: 'trade' } }), [
        { field: 'trade', rating: 'weak' },
        doubtful,
      ]),
    ).toMatchObject({
      missing: 1,
      value: { numerator: 0, denominator: 2 },
    });
    expect(taken(take.share({ rating: 'good' }, { over: { field: 'trade' } }), [doubtful])).toMatchObject({
      value: null,
      ofKnown: null,
      low: { numerator: 0, denominator: 1 },
      high: null,
    });
  });

  it('holds whatever the missing answers turn out to be', () => {
    const answer = fc.constantFrom(true, false, notApplicable);
    const told = fc.record({
      linked: answer,
      isOne: fc.boolean(),
      hidesLinked: fc.boolean(),
      hidesIsOne: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(told, { maxLength: 8 }),
        fc.constantFrom('all' as const, 'applicable' as const),
        (truth, outOf) => {
          const share = take.share({ linked: true }, { over: { isOne: true }, outOf });
          const seen = truth.map(({ linked, isOne, hidesLinked, hidesIsOne }) => ({
            linked: hidesLinked ? null : linked,
            isOne: hidesIsOne ? null : isOne,
          }));
          const { low, high, value } = taken(share, seen);
          const whole = taken(share, truth);
          if (whole.value === notApplicable || whole.value === null) return;
          if (low !== null) expect(compare(low, whole.value)).not.toBe(1);
          if (high !== null) expect(compare(high, whole.value)).not.toBe(-1);
          if (value !== null && value !== notApplicable) expect(compare(value, whole.value)).toBe(0);
        },
      ),
    );
  });
});

describe('a condition', () => {
  const count = (condition: Parameters<typeof take.count>[0], records: readonly object[]) =>
    taken(
      untyped<Measure<object, { having: number; missing: number; notApplicable: number; count: number }>>(
        take.count(condition),
      ),
      records,
    );

  it.each<[string, Parameters<typeof take.count>[0], number]>([
    ['a text', { rating: 'good' }, 1],
    ['one of two texts', { rating: ['good', 'fair'] }, 2],
    ['one of three texts', { rating: ['good', 'fair', 'weak'] }, 3],
    ['a number', { stars: 4 }, 1],
    ['one of some numbers', { stars: [4, 5] }, 2],
    ['yes', { linked: true }, 2],
    ['no', { linked: false }, 1],
    ['either', { linked: [true, false] }, 3],
    ['a text or a number', { mixed: ['x', 1] }, 2],
    ['two fields', { rating: ['good', 'fair'], linked: true }, 2],
    ['a function', (one: { stars?: number }) => (one.stars ?? 0) > 3, 2],
  ])('of %s is met by those that have it', (_, condition, having) => {
    const records = [
      { rating: 'good', stars: 4, linked: true, mixed: 'x' },
      { rating: 'fair', stars: 5, linked: true, mixed: 1 },
      { rating: 'weak', stars: 1, linked: false, mixed: 2 },
    ];
    expect(count(condition, records)).toMatchObject({ having, count: 3, missing: 0 });
  });

  it.each<[string, object, object]>([
    ['no, where one field says so', { rating: 'weak', linked: null }, { count: 1, having: 0 }],
    [
      'no, where one does not apply and the other says so',
      { rating: notApplicable, linked: false },
      { count: 1, having: 0 },
    ],
    ['missing, where none says no and one is missing', { rating: notApplicable }, { missing: 1 }],
    [
      'that it does not apply, where one field does not',
      { rating: 'good', linked: notApplicable },
      { notApplicable: 1 },
    ],
    ['yes, where all do', { rating: 'good', linked: true }, { count: 1, having: 1 }],
  ])('of several fields says %s', (_, record, expected) => {
    expect(count({ rating: 'good', linked: true }, [record])).toMatchObject(expected);
  });

  it('by a function may be missing or not apply', () => {
    const answers = [true, false, null, undefined, notApplicable].map((answer) => ({ answer }));
    expect(count((one: { answer: boolean | null }) => one.answer, answers)).toMatchObject({
      count: 2,
      having: 1,
      missing: 2,
      notApplicable: 1,
    });
  });

  it.each<[string, unknown, string, readonly string[]]>([
    ['no field', {}, 'empty-condition', ['having']],
    ['no value', { rating: [] }, 'empty-condition', ['having', 'rating']],
    ['an object for a value', { rating: {} }, 'wrong-type', ['having', 'rating']],
    ['null for a value', { rating: null }, 'wrong-type', ['having', 'rating']],
    ['a text', 'rating', 'wrong-type', ['having']],
  ])('of %s is refused', (_, condition, code, path) => {
    expect(caught(() => take.count(untyped<never>(condition)))).toMatchObject({ code, path });
  });

  it.each<[string, Parameters<typeof take.count>[0], object]>([
    ['a number for a text', { rating: 'good' }, { rating: 4 }],
    ['a text for a number', { rating: 4 }, { rating: 'good' }],
    ['a text for yes or no', { rating: true }, { rating: 'yes' }],
    ['a list', { rating: ['good', 'fair', 'weak'] }, { rating: [] }],
  ])('refuses %s in a record', (_, condition, record) => {
    expect(caught(() => count(condition, [{}, record]))).toMatchObject({ code: 'wrong-type', path: [1, 'rating'] });
  });

  it('refuses a function that says neither yes nor no', () => {
    expect(
      caught(() =>
        count(
          untyped(() => 'yes'),
          [{}],
        ),
      ),
    ).toMatchObject({ code: 'wrong-type', path: [0] });
  });
});

describe('a measure over some of the records', () => {
  const records = [
    { field: 'agriculture', revenue: 900 },
    { field: 'trade', revenue: 'x' },
    { field: null, revenue: 50 },
    { field: 'agriculture', revenue: null },
    { field: notApplicable, revenue: 7 },
    { field: 'agriculture', revenue: 100 },
  ];

  it('leaves the others out, and one that may belong to it is missing', () => {
    expect(taken(take.sum('revenue', { over: { field: 'agriculture' } }), records)).toEqual({
      sum: '1000',
      count: 2,
      notApplicable: 0,
      missing: 2,
    });
  });

  it('names the record whose figure is no number', () => {
    const sum = take.sum('revenue', { over: { field: 'trade' } });
    expect(caught(() => taken(sum, records))).toMatchObject({ code: 'not-a-number', path: [1, 'revenue'] });
  });

  it('may be of no more records than there are', () => {
    const sum = take.sum('revenue', { over: { field: 'trade' } });
    expect(written(sum, { count: 1, sum: 5 }, 3).sum).toBe('5');
    expect(caught(() => written(sum, { count: 4, sum: 5 }, 3)).code).toBe('records-not-counted');
  });
});

describe('the distribution of a summary', () => {
  const categories = ['good', 'fair', 'weak'] as const;

  it('is that of the categories', () => {
    const given = fc.array(fc.constantFrom(...categories, null, undefined, notApplicable));
    fc.assert(
      fc.property(given, (list) => {
        const records = list.map((rating) => ({ rating }));
        expect(taken(take.distribution('rating', { categories }), records)).toEqual(
          distribution(list, (one) => one, categories),
        );
      }),
    );
  });

  it('takes the categories as they come, by their letters', () => {
    const records = ['weak', 'good', '__proto__', 'weak'].map((rating) => ({ rating }));
    const { shares, total: all } = taken(take.distribution('rating'), records);
    expect(shares.map(({ category, count }) => [category, count])).toEqual([
      ['__proto__', 1],
      ['good', 1],
      ['weak', 2],
    ]);
    expect(all).toBe(4);
  });

  it.each<[string, unknown, string]>([
    ['a category of no list', { rating: 'best' }, 'unknown-category'],
    ['a number', { rating: 4 }, 'wrong-type'],
  ])('refuses %s', (_, record, code) => {
    expect(caught(() => taken(take.distribution('rating', { categories }), [{}, untyped(record)]))).toMatchObject({
      code,
      path: [1, 'rating'],
    });
  });

  it('refuses a category given twice and one that is a state', () => {
    expect(caught(() => take.distribution('rating', { categories: ['a', 'a'] })).code).toBe('repeated-category');
    expect(caught(() => take.distribution('rating', { categories: [notApplicable] })).code).toBe('reserved-category');
  });

  it('refuses a content with a category of no list, or counts that cannot be', () => {
    const measure = take.distribution('rating', { categories });
    const at = ['content', 'measures', 'one', 'categories'];
    expect(caught(() => written(measure, { categories: { best: 1 } }, 1))).toMatchObject({
      code: 'unknown-category',
      path: [...at, 'best'],
    });
    expect(caught(() => written(measure, { categories: { good: -1 } }, 1))).toMatchObject({
      code: 'negative-count',
      path: [...at, 'good'],
    });
    expect(caught(() => written(measure, { categories: 1 }, 1))).toMatchObject({ code: 'wrong-type', path: at });
  });
});

describe('the first and the last', () => {
  const records = [
    { filed: '2024-01-02', capital: 500 },
    { filed: '2023-12-15', capital: 300 },
    { filed: '2023-12-15', capital: '200' },
    { filed: null, capital: 1 },
    { filed: '2022-01-01', capital: null },
    { filed: notApplicable, capital: 1 },
    { capital: notApplicable },
  ];

  it('are those of the first and of the last day', () => {
    expect(taken(take.last('capital', 'filed'), records)).toEqual({
      value: 500,
      on: '2024-01-02',
      sameDay: 1,
      count: 3,
      notApplicable: 2,
      missing: 2,
    });
  });

  it('of several of one day are the smallest and the largest, numbers before texts', () => {
    const sameDay = (values: readonly unknown[]) => values.map((capital) => ({ filed: '2024-01-02', capital }));
    const of2 = sameDay([5, 7, 6]);
    expect(taken(take.first('capital', 'filed'), of2)).toMatchObject({ value: 5, sameDay: 3 });
    expect(taken(take.last('capital', 'filed'), of2)).toMatchObject({ value: 7, sameDay: 3 });
    expect(taken(take.last('capital', 'filed'), sameDay([true, 'b', 'a', 3]))).toMatchObject({
      value: 'b',
      sameDay: 4,
    });
    expect(taken(take.first('capital', 'filed'), sameDay(['b', 3n, true]))).toMatchObject({ value: true });
  });

  it('of nothing say why', () => {
    expect(taken(take.first('capital', 'filed'), [])).toMatchObject({ value: null, reason: 'empty' });
    expect(taken(take.last('capital', 'filed'), [{ capital: 5 }])).toMatchObject({ value: null, reason: 'missing' });
  });

  it.each<[string, object, string, string]>([
    ['a day that is none', { capital: 1, filed: '2024-02-30' }, 'no-such-date', 'filed'],
    ['a list for a value', { capital: [], filed: '2024-02-01' }, 'wrong-type', 'capital'],
    ['an object for a value', { capital: {}, filed: '2024-02-01' }, 'not-a-number', 'capital'],
  ])('refuse %s', (_, record, code, field) => {
    expect(caught(() => taken(take.first('capital', 'filed'), [record]))).toMatchObject({ code, path: [0, field] });
  });

  it.each<[string, Content, string, string]>([
    ['a value of nothing', { missing: 1, value: 5 }, 'figure-of-nothing', 'value'],
    ['figures without a value', { count: 1, on: '2024-01-02', sameDay: 1 }, 'missing-key', 'value'],
    ['a value that is none', { count: 1, value: {}, on: '2024-01-02', sameDay: 1 }, 'not-a-number', 'value'],
    ['a day that is none', { count: 1, value: 5, on: '2024-01-32', sameDay: 1 }, 'no-such-date', 'on'],
    ['no record of the day', { count: 1, value: 5, on: '2024-01-02' }, 'figure-of-nothing', 'sameDay'],
    [
      'more records of the day than there are',
      { count: 1, value: 5, on: '2024-01-02', sameDay: 2 },
      'figure-of-nothing',
      'sameDay',
    ],
  ])('are refused with %s', (_, content, code, field) => {
    expect(caught(() => written(take.first('a', 'b'), content, 1))).toMatchObject({
      code,
      path: ['content', 'measures', 'one', field],
    });
  });
});

describe('quantiles', () => {
  const at = (list: readonly Figure[], place: string) => taken(take.quantiles('figure', [place]), of(list));

  it('at a half are the median', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const middle = median(list);
        const result = at(list, '0.5');
        if (result.quantiles === null)
          expect(result).toMatchObject({ reason: 'reason' in middle ? middle.reason : null });
        else if (middle.value !== null && result.method !== 'significant-digits') {
          expect(compare(result.quantiles[0]?.value ?? 0, middle.value)).toBe(0);
        }
      }),
    );
  });

  it('lie straight between two figures, as integers of any size have it', () => {
    const places = fc.tuple(fc.bigInt({ min: 0n, max: 12n }), fc.bigInt({ min: 12n, max: 20n }));
    fc.assert(
      fc.property(figures, places, (list, [part, whole]) => {
        const sorted = known(list).toSorted((a, b) => order(fractionOf(a), fractionOf(b)));
        const measure = take.quantiles('figure', [{ numerator: part, denominator: whole }]);
        const result = taken(measure, of(list));
        if (result.quantiles === null) return;
        const way = part * BigInt(sorted.length - 1);
        const [steps, rest] = [Number(way / whole), way % whole];
        const [below, above] = [sorted[steps] ?? 0, sorted[steps + 1] ?? 0];
        const expected = total([below]);
        const next: BigFraction = rest === 0n ? expected : total([above]);
        const value = {
          over: expected.over * next.under * (whole - rest) + next.over * expected.under * rest,
          under: expected.under * next.under * whole,
        };
        expect(lowest(fractionOf(untyped<{ value: PlainRatio }>(result.quantiles[0]).value))).toEqual(lowest(value));
      }),
    );
  });

  it('of the nearest rank are figures', () => {
    const nearest = (place: string | number) =>
      taken(take.quantiles('figure', [place], { method: 'nearest-rank' }), of([30, 10, '20.5', 40, null]));
    expect(nearest(0)).toEqual({
      method: 'nearest-rank',
      quantiles: [{ at: { numerator: '0', denominator: '1' }, value: { numerator: '10', denominator: 1 } }],
      count: 4,
      notApplicable: 0,
      missing: 1,
    });
    for (const [place, figure] of [
      ['0.25', '10'],
      ['0.26', '20.5'],
      ['0.5', '20.5'],
      ['0.75', '30'],
      [1, '40'],
    ] as const) {
      expect(nearest(place).quantiles?.[0]).toMatchObject({ value: { numerator: figure, denominator: 1 } });
    }
  });

  it('of a few digits name two ends, within which the nearest rank lies', () => {
    fc.assert(
      fc.property(
        figures,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('0', '0.3', '0.5', '1'),
        (list, digits, place) => {
          const exact = taken(take.quantiles('figure', [place], { method: 'nearest-rank' }), of(list));
          const about = taken(take.quantiles('figure', [place], { digits }), of(list));
          if (exact.quantiles === null || about.quantiles === null) {
            expect(about).toMatchObject({ method: 'significant-digits', quantiles: null });
            return;
          }
          const { value } = untyped<{ value: { numerator: string } }>(exact.quantiles[0]);
          const { within } = untyped<{ within: Parameters<typeof contains>[0] }>(about.quantiles[0]);
          expect(contains(within, value.numerator)).toBe(true);
        },
      ),
    );
  });

  it.each<[Figure, string, string]>([
    [1_234_567, '1230000', '1240000'],
    [-1_234_567, '-1240000', '-1230000'],
    [999, '999', '1000'],
    ['0.0012345', '0.00123', '0.00124'],
    [7, '7', '7.01'],
    ['9999999999999999999', '9990000000000000000', '10000000000000000000'],
  ])('keep %s in three digits as %s to %s', (figure, low, high) => {
    expect(taken(take.quantiles('figure', ['0.5'], { digits: 3 }), of([figure])).quantiles).toEqual([
      {
        at: { numerator: '0.5', denominator: '1' },
        within: {
          low,
          high,
          includesLow: !low.startsWith('-'),
          includesHigh: low.startsWith('-'),
        },
      },
    ]);
  });

  it('keep zero as it is', () => {
    expect(taken(take.quantiles('figure', [0], { digits: 1 }), of([0])).quantiles).toMatchObject([
      { within: { low: '0', high: '0', includesLow: true, includesHigh: true } },
    ]);
  });

  it('say the digits they were kept in, whatever is asked', () => {
    const summary = defineSummary({ id: 'q', measures: { q: take.quantiles('figure', ['0.5'], { digits: 2 }) } });
    const state = summary.addAll(summary.empty(), of([1_234, 1_239, 1_250, null, notApplicable]));
    expect(state.content).toEqual({
      records: 5,
      measures: { q: { figures: { 1200: 3 }, missing: 1, notApplicable: 1 } },
    });
    expect(summary.finish(state).q).toMatchObject({ method: 'significant-digits', digits: 2, count: 3 });
  });

  it.each<[string, unknown[], object, string, readonly (string | number)[]]>([
    ['below nothing', ['-0.1'], {}, 'no-such-quantile', ['at', 0]],
    ['above all', [1, '1.1'], {}, 'no-such-quantile', ['at', 1]],
    ['at no number', ['x'], {}, 'not-a-number', ['at', 0]],
    ['by no method', [1], { method: 'best' }, 'not-one-of', ['method']],
    ['of no digits', [1], { digits: 0 }, 'no-such-digits', ['digits']],
    ['of too many digits', [1], { digits: 16 }, 'no-such-digits', ['digits']],
    ['of half a digit', [1], { digits: 1.5 }, 'no-such-digits', ['digits']],
  ])('%s are refused', (_, places, options, code, path) => {
    expect(caught(() => take.quantiles('figure', untyped(places), options))).toMatchObject({ code, path });
  });

  it('are refused with a figure that is none', () => {
    const measure = take.quantiles('figure', ['0.5']);
    expect(caught(() => taken(measure, of(['x'])))).toMatchObject({ code: 'not-a-number', path: [0, 'figure'] });
    expect(caught(() => written(measure, { figures: { x: 1 } }, 1))).toMatchObject({
      code: 'not-a-number',
      path: ['content', 'measures', 'one', 'figures', 'x'],
    });
  });

  it('are printed like any ratio', () => {
    const result = at([1, 2, 4], '0.25');
    if (result.quantiles === null || result.method === 'significant-digits') throw new Error('there is no value');
    expect(result.quantiles.map(({ value }) => toDecimal(value, { decimals: 2 }))).toEqual(['1.50']);
  });
});

describe('what is read of a record', () => {
  it('is a field or a function', () => {
    expect(caught(() => take.sum(untyped<string>(7)))).toMatchObject({ code: 'wrong-type', path: ['of'] });
    expect(caught(() => take.share({ rating: 'good' }, untyped<object>({ outOf: 'some' })))).toMatchObject({
      code: 'not-one-of',
      path: ['outOf'],
    });
  });

  it('is read alike of any number of fields', () => {
    const names = Array.from({ length: 40 }, (_, i) => `figure-${i}`);
    const summary = defineSummary({
      id: 'wide',
      measures: Object.fromEntries(names.map((name) => [name, take.sum(name)])),
    });
    const record = Object.fromEntries(names.map((name, i) => [name, i]));
    const result = summary.finish(summary.addAll(summary.empty(), [record, record]));
    expect(Object.values(result).map(({ sum }) => sum)).toEqual(names.map((_, i) => String(2 * i)));
  });
});
