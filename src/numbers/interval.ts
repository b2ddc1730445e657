import { defineError } from '../errors/index.ts';
import { canonical, type Exact, type Numeric, readNumeric, write } from './numeric.ts';
import { compare, denominatorNotPositive, divide, type Ratio, type RatioLike, readFraction } from './ratio.ts';

/** All the true values a figure may stand for: from `low` to `high`, each end included or not. */
export interface Interval<Value extends Exact | Ratio = Exact> {
  readonly low: Value;
  readonly high: Value;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

const emptyInterval = /* @__PURE__ */ defineError('empty-interval', {
  vi: 'khoảng từ {low} đến {high} không chứa giá trị nào; cận dưới phải nhỏ hơn cận trên',
  en: 'the interval from {low} to {high} holds no value; the lower end must be below the upper one',
});

const factorNotPositive = /* @__PURE__ */ defineError('factor-not-positive', {
  vi: 'hệ số là {found}; hệ số phải lớn hơn 0',
  en: 'the factor is {found}; it must be above 0',
});

/** Which ends belong to an interval; `[low, high)` unless said otherwise, as bands are written. */
export interface Ends {
  readonly includesLow?: boolean;
  readonly includesHigh?: boolean;
}

/**
 * Makes the interval `[low, high)`, or another one where its ends are named.
 *
 * @throws `empty-interval` where no value lies in it, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { interval } from 'kttt/numbers';
 *
 * interval('1.25', '1.4'); // → { low: '1.25', high: '1.4', includesLow: true, includesHigh: false }
 */
export function interval(
  low: Numeric,
  high: Numeric,
  { includesLow = true, includesHigh = false }: Ends = {},
): Interval {
  const made = { low: canonical(low, ['low']), high: canonical(high, ['high']), includesLow, includesHigh };
  const order = compare(made.low, made.high);
  if (order > 0 || (order === 0 && !(includesLow && includesHigh)))
    throw emptyInterval({ low: made.low, high: made.high });
  return made;
}

/**
 * Whether a number or ratio lies in an interval.
 *
 * @example
 * import { contains, interval } from 'kttt/numbers';
 *
 * contains(interval(50, 70), 70); // → false
 */
export function contains(within: Interval<Exact | Ratio>, value: Numeric | RatioLike): boolean {
  const { over, under } = readFraction(value, ['value']);
  const read = { numerator: over, denominator: under };
  const [fromLow, toHigh] = [compare(read, within.low), compare(read, within.high)];
  return (
    (fromLow > 0 || (fromLow === 0 && within.includesLow)) && (toHigh < 0 || (toHigh === 0 && within.includesHigh))
  );
}

/**
 * The interval of the products of a figure with an exact number above zero: the total that a printed average allows.
 *
 * @throws `factor-not-positive`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { interval, scaleInterval } from 'kttt/numbers';
 *
 * scaleInterval(interval('1.25', '1.35'), 310); // → { low: '387.5', high: '418.5', includesLow: true, includesHigh: false }
 */
export function scaleInterval(printed: Interval, factor: Numeric): Interval {
  const by = readNumeric(factor, ['factor']);
  if (by.lessThanOrEqualTo(0)) throw factorNotPositive({ found: write(by) }, ['factor']);
  const times = (bound: Exact) => write(readNumeric(bound).times(by));
  return { ...printed, low: times(printed.low), high: times(printed.high) };
}

/**
 * The interval of the quotients of two figures; those of the divisor are above zero.
 *
 * @throws `denominator-not-positive` where the divisor reaches zero
 *
 * @example
 * import { divideIntervals, interval } from 'kttt/numbers';
 *
 * const profitOverRevenue = divideIntervals(interval('124.5', '125.5'), interval(1250, 1350));
 * profitOverRevenue.high; // → { numerator: '251', denominator: '2500' }
 */
export function divideIntervals(dividend: Interval, divisor: Interval): Interval<Ratio> {
  if (readNumeric(divisor.low).lessThanOrEqualTo(0)) {
    throw denominatorNotPositive({ found: String(canonical(divisor.low)) }, ['divisor', 'low']);
  }
  const lowest = readNumeric(dividend.low).isNegative() ? divisor.low : divisor.high;
  const highest = readNumeric(dividend.high).isNegative() ? divisor.high : divisor.low;
  return {
    low: divide(dividend.low, lowest),
    high: divide(dividend.high, highest),
    includesLow: dividend.includesLow && (isZero(dividend.low) || includes(divisor, lowest)),
    includesHigh: dividend.includesHigh && (isZero(dividend.high) || includes(divisor, highest)),
  };
}

function includes(within: Interval, bound: Exact): boolean {
  return bound === within.low ? within.includesLow : within.includesHigh;
}

function isZero(bound: Exact): boolean {
  return readNumeric(bound).isZero();
}
