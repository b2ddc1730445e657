/**
 * Exact arithmetic: ratios that are never divided, comparison by cross-multiplication, rounding only where a figure is
 * printed, and the intervals that printed figures stand for.
 *
 * @module
 */
export { contains, divideIntervals, type Ends, type Interval, interval, scaleInterval } from './interval.ts';
export { billion, million, thousand } from './money.ts';
export type { DecimalLike, Exact, Numeric } from './numeric.ts';
export {
  type Amount,
  amount,
  type Count,
  count,
  type GrowthRate,
  growthRate,
  type Percent,
  percent,
  type Quantity,
} from './quantity.ts';
export { compare, divide, multiply, type Ratio, type RatioLike, ratio, subtract } from './ratio.ts';
export { type PrintOptions, type Rounding, roundings, toDecimal, toPercent } from './rounding.ts';
export { type Figure, type Missing, type NotApplicable, notApplicable } from './states.ts';
export { sum } from './sum.ts';
