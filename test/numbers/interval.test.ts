import fc from 'fast-check';
import {
  contains,
  divideIntervals,
  type Ends,
  type Interval,
  interval,
  multiply,
  type Numeric,
  type Ratio,
  scaleInterval,
} from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { numbers, positiveNumbers, values } from './arbitraries.ts';
import { type BigFraction, fractionOf, lowest, order, type Plain } from './big-fraction.ts';

/** What `contains` must say, on integers alone. */
function lies(within: Interval, value: BigFraction): boolean {
  const [fromLow, toHigh] = [order(value, fractionOf(within.low)), order(value, fractionOf(within.high))];
  return (within.includesLow ? fromLow >= 0 : fromLow > 0) && (within.includesHigh ? toHigh <= 0 : toHigh < 0);
}

/** Intervals between any two numbers, of every kind of end; one number alone is an interval with both ends. */
function intervalsOf(ends: fc.Arbitrary<Plain>): fc.Arbitrary<Interval> {
  return fc.tuple(ends, ends, fc.boolean(), fc.boolean()).map(([a, b, includesLow, includesHigh]) => {
    const sign = order(fractionOf(a), fractionOf(b));
    const [low, high] = sign < 0 ? [a, b] : [b, a];
    return interval(low, high, sign === 0 ? { includesLow: true, includesHigh: true } : { includesLow, includesHigh });
  });
}

const small = fc.integer({ min: -4, max: 4 });
const intervals = fc.oneof(intervalsOf(numbers), intervalsOf(small));
const positiveIntervals = fc.oneof(intervalsOf(positiveNumbers), intervalsOf(fc.integer({ min: 1, max: 5 })));

describe('an interval', () => {
  it('is [low, high) unless its ends are named, as bands are written', () => {
    expect(interval('1.25', '1.40')).toEqual({ low: '1.25', high: '1.4', includesLow: true, includesHigh: false });
  });

  it.each<[Ends, boolean, boolean]>([
    [{}, true, false],
    [{ includesLow: false }, false, false],
    [{ includesHigh: true }, true, true],
    [{ includesLow: false, includesHigh: true }, false, true],
    [{ includesLow: true, includesHigh: false }, true, false],
  ])('with the ends %j', (ends, includesLow, includesHigh) => {
    expect(interval(50, 70, ends)).toEqual({ low: 50, high: 70, includesLow, includesHigh });
  });

  it('of one number has both ends', () => {
    expect(interval(5, '5.0', { includesHigh: true })).toEqual({
      low: 5,
      high: '5',
      includesLow: true,
      includesHigh: true,
    });
  });

  it.each<[string, Numeric, Numeric, Ends, string, string]>([
    ['whose ends are reversed', 70, 50, {}, '70', '50'],
    ['whose ends are reversed, though both belong to it', '0.2', '0.1', { includesHigh: true }, '0.2', '0.1'],
    ['of one number without its upper end', 5, 5, {}, '5', '5'],
    ['of one number without its lower end', 5, 5, { includesLow: false, includesHigh: true }, '5', '5'],
    ['of one number without ends', 5, 5, { includesLow: false }, '5', '5'],
  ])('%s holds nothing and is refused', (_, low, high, ends, foundLow, foundHigh) => {
    const fault = { code: 'empty-interval', path: [], field: '' };
    expectFault(() => interval(low, high, ends), { ...fault, found: foundLow });
    expectFault(() => interval(low, high, ends), { ...fault, found: foundHigh });
  });

  it('says which ends are reversed', () => {
    expect(caught(() => interval(70, 50)).messages).toEqual({
      vi: 'khoảng từ 70 đến 50 không chứa giá trị nào; cận dưới phải nhỏ hơn cận trên',
      en: 'the interval from 70 to 50 holds no value; the lower end must be below the upper one',
    });
  });

  it('names the end that is not a number', () => {
    expectFault(() => interval('1,5', 2), { code: 'not-a-number', path: ['low'], field: 'low', found: '1,5' });
    expectFault(() => interval(1, untyped(null)), {
      code: 'not-a-number',
      path: ['high'],
      field: 'high',
      found: 'null',
    });
    expectFault(() => interval(1, 2 ** 53), {
      code: 'unsafe-integer',
      path: ['high'],
      field: 'high',
      found: '9007199254740992',
    });
  });
});

describe('a value in an interval', () => {
  it.each<[Ends, readonly boolean[]]>([
    [{}, [false, true, true, false, false]],
    [{ includesHigh: true }, [false, true, true, true, false]],
    [{ includesLow: false }, [false, false, true, false, false]],
    [{ includesLow: false, includesHigh: true }, [false, false, true, true, false]],
  ])('of 50 to 70 with the ends %j, for 49,99 and 50 and 60 and 70 and 70,01', (ends, expected) => {
    const band = interval(50, 70, ends);
    expect(['49.99', 50, 60, '70.0', 70.01].map((value) => contains(band, value))).toEqual(expected);
  });

  it('lies there or not as integers say', () => {
    fc.assert(
      fc.property(intervals, values, (within, value) => {
        expect(contains(within, value)).toBe(lies(within, fractionOf(value)));
      }),
    );
  });

  it('may be the end itself, where the end belongs to the interval', () => {
    fc.assert(
      fc.property(intervals, (within) => {
        expect(contains(within, within.low)).toBe(within.includesLow);
        expect(contains(within, within.high)).toBe(within.includesHigh);
      }),
    );
  });

  it('is named in the message where it is not a number', () => {
    expectFault(() => contains(interval(50, 70), 'n/a'), {
      code: 'not-a-number',
      path: ['value'],
      field: 'value',
      found: 'n/a',
    });
  });
});

describe('an interval times a number', () => {
  it('1,3 as printed times 310 organizations allows a total from 387,5 to 418,5', () => {
    expect(scaleInterval(interval('1.25', '1.35'), 310)).toEqual({
      low: '387.5',
      high: '418.5',
      includesLow: true,
      includesHigh: false,
    });
  });

  it('holds exactly the products of its values', () => {
    fc.assert(
      fc.property(intervals, positiveNumbers, values, (printed, factor, value) => {
        expect(contains(scaleInterval(printed, factor), multiply(value, factor))).toBe(contains(printed, value));
      }),
    );
  });

  it('keeps its kind of ends', () => {
    fc.assert(
      fc.property(intervals, positiveNumbers, ({ ...printed }, factor) => {
        const { includesLow, includesHigh, low, high } = scaleInterval(printed, factor);
        expect([includesLow, includesHigh]).toEqual([printed.includesLow, printed.includesHigh]);
        expect([typeof low, typeof high]).toEqual(['string', 'string']);
      }),
    );
  });

  it.each<[Numeric, string]>([
    [0, '0'],
    [-0, '0'],
    ['0.0', '0'],
    [-3, '-3'],
    ['-0.5', '-0.5'],
  ])('that is %s is refused', (factor, quoted) => {
    expectFault(() => scaleInterval(interval(1, 2), factor), {
      code: 'factor-not-positive',
      path: ['factor'],
      field: 'factor',
      found: quoted,
    });
  });

  it('says that a factor must be above zero', () => {
    expect(caught(() => scaleInterval(interval(1, 2), -3)).messages).toEqual({
      vi: 'factor: hệ số là -3; hệ số phải lớn hơn 0',
      en: 'factor: the factor is -3; it must be above 0',
    });
  });

  it('names the factor that is not a number', () => {
    expectFault(() => scaleInterval(interval(1, 2), untyped(undefined)), {
      code: 'not-a-number',
      path: ['factor'],
      field: 'factor',
      found: 'undefined',
    });
  });
});

describe('an interval divided by another', () => {
  const fifths = (over: number) => lowest({ over: BigInt(over), under: 5n });

  /** The quotients of the four pairs of ends, and whether both numbers of the pair belong to their intervals. */
  function corners(dividend: Interval, divisor: Interval) {
    const ends = (of: Interval) => [
      { value: fractionOf(of.low), included: of.includesLow },
      { value: fractionOf(of.high), included: of.includesHigh },
    ];
    return ends(dividend).flatMap((x) =>
      ends(divisor).map((y) => ({
        quotient: { over: x.value.over * y.value.under, under: x.value.under * y.value.over },
        included: x.included && (y.included || x.value.over === 0n),
      })),
    );
  }

  function extreme(dividend: Interval, divisor: Interval, sign: 1 | -1) {
    const all = corners(dividend, divisor);
    const [first] = all.toSorted((a, b) => sign * order(a.quotient, b.quotient));
    const ties = all.filter(({ quotient }) => first && order(quotient, first.quotient) === 0);
    return { end: first && lowest(first.quotient), included: ties.some(({ included }) => included) };
  }

  it('profit of 124,5 to 125,5 over revenue of 1.250 to 1.350', () => {
    expect(divideIntervals(interval('124.5', '125.5'), interval(1250, 1350))).toEqual({
      low: { numerator: '83', denominator: '900' },
      high: { numerator: '251', denominator: '2500' },
      includesLow: false,
      includesHigh: false,
    });
  });

  it.each<[string, Interval, Interval<Ratio>]>([
    ['a gain', interval(2, 4), { low: fifths(2), high: fifths(20), includesLow: false, includesHigh: false }],
    ['a loss', interval(-4, -2), { low: fifths(-20), high: fifths(-2), includesLow: true, includesHigh: false }],
    [
      'a loss or a gain',
      interval(-2, 4),
      { low: fifths(-10), high: fifths(20), includesLow: true, includesHigh: false },
    ],
    ['nothing or a gain', interval(0, 4), { low: fifths(0), high: fifths(20), includesLow: true, includesHigh: false }],
    [
      'a loss or nothing',
      interval(-4, 0, { includesHigh: true }),
      { low: fifths(-20), high: fifths(0), includesLow: true, includesHigh: true },
    ],
  ])('%s over 1 up to 5', (_, dividend, quotient) => {
    expect(divideIntervals(dividend, interval(1, 5))).toEqual(quotient);
  });

  it('ends at the least and the greatest quotient, and has the ends that two numbers reach', () => {
    fc.assert(
      fc.property(intervals, positiveIntervals, (dividend, divisor) => {
        const { low, high, includesLow, includesHigh } = divideIntervals(dividend, divisor);
        expect({ end: low, included: includesLow }).toEqual(extreme(dividend, divisor, 1));
        expect({ end: high, included: includesHigh }).toEqual(extreme(dividend, divisor, -1));
      }),
      { numRuns: 200 },
    );
  });

  it('holds the quotient of any two numbers that lie in the two', () => {
    fc.assert(
      fc.property(intervals, positiveIntervals, fc.nat(10), fc.nat(10), (dividend, divisor, i, j) => {
        const between = (of: Interval, tenths: number): BigFraction => {
          const [low, high] = [fractionOf(of.low), fractionOf(of.high)];
          const [left, right] = [BigInt(10 - tenths), BigInt(tenths)];
          return {
            over: left * low.over * high.under + right * high.over * low.under,
            under: 10n * low.under * high.under,
          };
        };
        const [x, y] = [between(dividend, i), between(divisor, j)];
        fc.pre(lies(dividend, x) && lies(divisor, y));
        const quotient = { numerator: x.over * y.under, denominator: x.under * y.over };
        expect(contains(divideIntervals(dividend, divisor), quotient)).toBe(true);
      }),
    );
  });

  it.each<[string, Interval, string]>([
    ['starts at zero', interval(0, 5), '0'],
    ['starts at zero, without it', interval('0.0', 5, { includesLow: false }), '0'],
    ['starts below zero', interval(-1, 5), '-1'],
    ['lies below zero', interval(-5, -1), '-5'],
  ])('that %s is refused, and the message names the divisor', (_, divisor, quoted) => {
    for (const dividend of [interval(1, 2), interval(-2, 2), interval(-2, -1)]) {
      expect(caught(() => divideIntervals(dividend, divisor)).code).toBe('denominator-not-positive');
      expectFault(() => divideIntervals(dividend, divisor), {
        code: 'denominator-not-positive',
        path: ['divisor', 'low'],
        field: 'divisor.low',
        found: quoted,
      });
    }
  });
});
