import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  type Average,
  average,
  averageBy,
  type Figure,
  notApplicable,
  ratio,
  toDecimal,
  type Weighted,
  weightedAverage,
} from 'kttt';
import { compare } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { numbers, positiveNumbers } from '../numbers/arbitraries.ts';
import { fractionOf, lowest, order } from '../numbers/big-fraction.ts';
import { figures, known, knownFigures, reordered, total, withoutValue } from './arbitraries.ts';

/** The value of a statistic that must have one. */
function meanOf({ value }: Average): { readonly numerator: string; readonly denominator: string } {
  if (value === null) throw new Error('there is no value');
  return { numerator: String(value.numerator), denominator: String(value.denominator) };
}

describe('an average', () => {
  it('is the exact sum over how many figures have a value', () => {
    expect(average([1, 2, 4])).toEqual({
      sum: '7',
      count: 3,
      notApplicable: 0,
      missing: 0,
      value: { numerator: '7', denominator: 3 },
    });
  });

  it('counts a missing figure and one that does not apply, and takes neither for zero', () => {
    expect(average([1, notApplicable, 2, null, undefined])).toEqual({
      sum: '3',
      count: 2,
      notApplicable: 1,
      missing: 2,
      value: { numerator: '3', denominator: 2 },
    });
  });

  it('takes a zero for a figure', () => {
    expect(average([0, 0]).value).toEqual({ numerator: '0', denominator: 2 });
    expect(average([0, 3]).value).toEqual({ numerator: '3', denominator: 2 });
  });

  it.each<[string, readonly Figure[], Average]>([
    ['nothing', [], { sum: '0', count: 0, notApplicable: 0, missing: 0, value: null, reason: 'empty' }],
    [
      'missing figures',
      [null, undefined],
      { sum: '0', count: 0, notApplicable: 0, missing: 2, value: null, reason: 'missing' },
    ],
    [
      'figures that do not apply',
      [notApplicable],
      { sum: '0', count: 0, notApplicable: 1, missing: 0, value: null, reason: 'not-applicable' },
    ],
    [
      'some missing, some that do not apply',
      [notApplicable, null],
      { sum: '0', count: 0, notApplicable: 1, missing: 1, value: null, reason: 'missing' },
    ],
  ])('of %s has no value and says why', (_, list, result) => {
    expect(average(list)).toEqual(result);
  });

  it('stays exact beyond 2^53', () => {
    expect(average([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 2]).sum).toBe('18014398509481984');
    expect(average(['9007199254740993', 9007199254740993n]).value).toEqual({
      numerator: '18014398509481986',
      denominator: 2,
    });
  });

  it('adds tenths exactly, where floats do not', () => {
    expect(average([0.1, 0.2]).value).toEqual({ numerator: '0.3', denominator: 2 });
  });

  it('takes a number in every form it may have, from any iterable', () => {
    expect(average(new Set([1, '2.50', 3n, new Decimal('0.25')])).sum).toBe('6.75');
  });

  it('of revenue per cooperative is rounded only where it is printed', () => {
    const { value } = average([1_250_000_000, 1_400_000_000, 1_400_000_001]);
    expect(value).toEqual({ numerator: '4050000001', denominator: 3 });
    expect(value && toDecimal(value, { decimals: 2 })).toBe('1350000000.33');
  });

  it('of one figure is that figure', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(compare(meanOf(average([number])), number)).toBe(0);
      }),
    );
  });

  it('agrees with integers of any size', () => {
    fc.assert(
      fc.property(knownFigures, (list) => {
        const values = known(list);
        const sum = total(values);
        expect(lowest(fractionOf(meanOf(average(list))))).toEqual(
          lowest({ over: sum.over, under: sum.under * BigInt(values.length) }),
        );
      }),
    );
  });

  it('counts every figure once, in the state it has', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const { count, missing, notApplicable: inapplicable } = average(list);
        expect(count).toBe(known(list).length);
        expect(inapplicable).toBe(list.filter((figure) => figure === notApplicable).length);
        expect(count + missing + inapplicable).toBe(list.length);
      }),
    );
  });

  it('never depends on the order of the figures', () => {
    fc.assert(
      fc.property(reordered(figures), ([list, other]) => {
        expect(average(other)).toEqual(average(list));
      }),
    );
  });

  it('has the same value with more figures that are missing or do not apply', () => {
    fc.assert(
      fc.property(knownFigures, fc.array(withoutValue), (list, others) => {
        const { value, sum, count } = average([...others, ...list]);
        expect({ value, sum, count }).toEqual({
          value: average(list).value,
          sum: average(list).sum,
          count: average(list).count,
        });
      }),
    );
  });

  it('lies between the smallest figure and the largest', () => {
    fc.assert(
      fc.property(knownFigures, (list) => {
        const sorted = known(list).toSorted((a, b) => order(fractionOf(a), fractionOf(b)));
        const value = meanOf(average(list));
        expect(compare(value, sorted.at(0) ?? 0)).not.toBe(-1);
        expect(compare(value, sorted.at(-1) ?? 0)).not.toBe(1);
      }),
    );
  });

  it.each<[string, readonly Figure[], string, number]>([
    ['a text', [1, 'một'], 'not-a-number', 1],
    ['a figure printed the Vietnamese way', ['1,3'], 'not-a-number', 0],
    ['an empty text', [1, null, ''], 'not-a-number', 2],
    ['no number', [Number.NaN], 'not-a-number', 0],
    ['an object', [1, untyped({})], 'not-a-number', 1],
    ['true', [untyped(true)], 'not-a-number', 0],
    ['an integer that lost digits', [notApplicable, 2 ** 53], 'unsafe-integer', 1],
  ])('refuses %s and says where it stands', (_, list, code, position) => {
    expect(caught(() => average(list))).toMatchObject({ code, path: [position] });
  });
});

describe('an average over records', () => {
  it('takes one figure of each, and an absent key is a missing one', () => {
    const cooperatives: readonly { revenue?: number | null }[] = [
      { revenue: 3 },
      {},
      { revenue: null },
      { revenue: 4 },
    ];
    expect(averageBy(cooperatives, ({ revenue }) => revenue)).toEqual({
      sum: '7',
      count: 2,
      notApplicable: 0,
      missing: 2,
      value: { numerator: '7', denominator: 2 },
    });
  });

  it('is the average of the figures', () => {
    fc.assert(
      fc.property(figures, (list) => {
        expect(
          averageBy(
            list.map((figure) => ({ figure })),
            ({ figure }) => figure,
          ),
        ).toEqual(average(list));
      }),
    );
  });

  it('names the record whose figure is no number', () => {
    const records = [{ members: 7 }, { members: null }, { members: 'bảy' }];
    expect(caught(() => averageBy(records, ({ members }) => members))).toMatchObject({
      code: 'not-a-number',
      path: [2],
    });
  });
});

describe('a weighted average', () => {
  it('weighs the averages of localities by their cooperatives', () => {
    expect(
      weightedAverage([
        { value: 10, weight: 3 },
        { value: 20, weight: 1 },
      ]),
    ).toEqual({
      sum: '50',
      weight: '4',
      count: 2,
      notApplicable: 0,
      missing: 0,
      value: { numerator: '50', denominator: '4' },
    });
  });

  it('counts a figure without a value, or without a weight, and leaves out what it would weigh', () => {
    expect(
      weightedAverage([
        { value: 10, weight: 3 },
        { value: null, weight: 5 },
        { value: notApplicable, weight: 5 },
        { value: 7, weight: undefined },
        { value: 7, weight: notApplicable },
      ]),
    ).toEqual({
      sum: '30',
      weight: '3',
      count: 1,
      notApplicable: 2,
      missing: 2,
      value: { numerator: '30', denominator: '3' },
    });
  });

  it('lets a figure of no weight count for nothing', () => {
    const { count, value } = weightedAverage([
      { value: 10, weight: 2 },
      { value: 99, weight: 0 },
      { value: 99, weight: '-0' },
    ]);
    expect(count).toBe(3);
    expect(value).toEqual({ numerator: '20', denominator: '2' });
  });

  it.each<[string, readonly Weighted[], string]>([
    ['nothing', [], 'empty'],
    ['missing figures', [{ value: null, weight: 2 }], 'missing'],
    ['figures whose weights are missing', [{ value: 5, weight: null }], 'missing'],
    ['figures that do not apply', [{ value: notApplicable, weight: 2 }], 'not-applicable'],
    [
      'figures that weigh nothing',
      [
        { value: 5, weight: 0 },
        { value: 6, weight: '0.0' },
      ],
      'weightless',
    ],
  ])('of %s has no value and says why', (_, list, reason) => {
    expect(weightedAverage(list)).toMatchObject({ sum: '0', weight: '0', value: null, reason });
  });

  it('stays exact beyond 2^53', () => {
    expect(weightedAverage([{ value: '1300000000.1', weight: Number.MAX_SAFE_INTEGER }])).toMatchObject({
      sum: '11709359032064008225474099.1',
      weight: '9007199254740991',
    });
  });

  const weighted = fc.array(fc.record({ value: numbers, weight: positiveNumbers }), { minLength: 1, maxLength: 12 });

  it('agrees with integers of any size', () => {
    fc.assert(
      fc.property(weighted, (list) => {
        const products = list.map(({ value, weight }) => [fractionOf(value), fractionOf(weight)] as const);
        const sum = products.reduce(
          (all, [a, b]) => ({
            over: all.over * a.under * b.under + a.over * b.over * all.under,
            under: all.under * a.under * b.under,
          }),
          { over: 0n, under: 1n },
        );
        const weight = total(list.map((one) => one.weight));
        const { value } = weightedAverage(list);
        expect(
          value && lowest(fractionOf({ numerator: String(value.numerator), denominator: String(value.denominator) })),
        ).toEqual(lowest({ over: sum.over * weight.under, under: sum.under * weight.over }));
      }),
    );
  });

  it('never depends on the order of the figures', () => {
    fc.assert(
      fc.property(reordered(weighted), ([list, other]) => {
        expect(weightedAverage(other)).toEqual(weightedAverage(list));
      }),
    );
  });

  it('with equal weights is the average', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 12 }), positiveNumbers, (values, weight) => {
        const { value } = weightedAverage(values.map((one) => ({ value: one, weight })));
        expect(value && compare(value, meanOf(average(values)))).toBe(0);
      }),
    );
  });

  it.each<[string, Weighted, string, string]>([
    ['a weight below zero', { value: 1, weight: -1 }, 'negative-weight', 'weight'],
    ['a weight below zero of a missing figure', { value: null, weight: -1 }, 'negative-weight', 'weight'],
    ['a weight that is no number', { value: 1, weight: 'x' }, 'not-a-number', 'weight'],
    ['a weight that lost digits', { value: 1, weight: 2 ** 60 }, 'unsafe-integer', 'weight'],
    ['a value that is no number', { value: 'x', weight: 1 }, 'not-a-number', 'value'],
    ['a value that lost digits', { value: 2 ** 60, weight: 1 }, 'unsafe-integer', 'value'],
  ])('refuses %s and says where it stands', (_, one, code, field) => {
    expect(caught(() => weightedAverage([{ value: 1, weight: 1 }, one]))).toMatchObject({ code, path: [1, field] });
  });

  it('of averages of localities is the average over all their cooperatives', () => {
    const [north, south] = [average([10, 20, 60]), average([5])];
    const means = [north, south].map(({ value, count }) => ({
      value: value && toDecimal(value, { decimals: 0 }),
      weight: count,
    }));
    expect(weightedAverage(means).value).toEqual({ numerator: '95', denominator: '4' });
    expect(compare(ratio(95, 4), meanOf(average([10, 20, 60, 5])))).toBe(0);
  });
});
