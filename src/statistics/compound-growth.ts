import { defineError, found } from '../errors/index.ts';
import { canonical, type Exact, type ExactDecimal, Exactly, readNumeric } from '../numbers/numeric.ts';
import { checkPrintOptions, type PrintOptions, type Rounding, toDecimal } from '../numbers/rounding.ts';
import { type Figure, hasValue, type NotApplicable, notApplicable } from '../numbers/states.ts';

/**
 * The growth a year, the same in each, that leads from one figure to another (tốc độ tăng bình quân).
 *
 * - `known`: the baseline is above zero and the figure at the end is not below it
 * - `from-zero`, `from-negative`, `to-negative`: no rate leads from the one to the other
 * - `unknown`: a figure is missing
 * - `not-applicable`: a figure does not apply
 */
export interface CompoundGrowth {
  readonly kind: 'compound-growth';
  readonly outcome: 'known' | 'from-zero' | 'from-negative' | 'to-negative' | 'unknown' | 'not-applicable';
  readonly from: Exact | null | NotApplicable;
  readonly to: Exact | null | NotApplicable;
  readonly periods: number;
  /** In percent; a root seldom comes to an end, so it is rounded, once and from its exact value. */
  readonly rate: string | null;
  readonly decimals: number;
  readonly rounding: Rounding;
}

/** Over how many years, and how the rate is printed. */
export interface CompoundGrowthOptions extends PrintOptions {
  /** How many years, or other periods of one length, lie between the two figures: 5 from 2020 to 2025. */
  readonly periods: number;
}

const badPeriods = /* @__PURE__ */ defineError('bad-periods', {
  vi: 'số kỳ là {found}; cần một số nguyên từ 1 đến 1000',
  en: 'the number of periods is {found}; give a whole number from 1 to 1000',
});

/**
 * The average annual growth between two figures (tốc độ tăng trưởng bình quân năm): the rate that, compounded over the
 * periods, leads from the first to the last. It is not the mean of the growths of the years.
 *
 * @throws `bad-periods`, `bad-decimals`, `unknown-rounding`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { compoundGrowth } from 'kttt/statistics';
 *
 * compoundGrowth(26_040, 35_041, { periods: 5, decimals: 2 }).rate; // → '6.12'
 * compoundGrowth(100, 121, { periods: 2, decimals: 0 }).rate; // → '10'
 * compoundGrowth(0, 121, { periods: 2, decimals: 0 }).outcome; // → 'from-zero'
 */
export function compoundGrowth(from: Figure, to: Figure, options: CompoundGrowthOptions): CompoundGrowth {
  const { periods }: CompoundGrowthOptions = Object(options);
  const { decimals, rounding } = checkPrintOptions(options);
  if (!Number.isInteger(periods) || periods < 1 || periods > 1000) {
    throw badPeriods({ found: found(periods) }, ['periods']);
  }
  const [before, after] = [stateOf(from, 'from'), stateOf(to, 'to')];
  const result = { kind: 'compound-growth', from: before, to: after, periods, decimals, rounding } as const;
  if (!hasValue(before) || !hasValue(after)) {
    const isWithout = before === notApplicable || after === notApplicable;
    return { ...result, outcome: isWithout ? 'not-applicable' : 'unknown', rate: null };
  }
  const [baseline, end] = [readNumeric(before), readNumeric(after)];
  if (baseline.isZero()) return { ...result, outcome: 'from-zero', rate: null };
  if (baseline.isNegative()) return { ...result, outcome: 'from-negative', rate: null };
  if (end.isNegative()) return { ...result, outcome: 'to-negative', rate: null };
  return { ...result, outcome: 'known', rate: rateOf(baseline, end, periods, { decimals, rounding }) };
}

function stateOf(figure: Figure, name: 'from' | 'to'): Exact | null | NotApplicable {
  if (figure === notApplicable) return notApplicable;
  return hasValue(figure) ? canonical(figure, [name]) : null;
}

/**
 * The root of a quotient less one, in percent. Between two steps of the last decimal the root is a half or lies on one side
 * of it; a quarter then stands for it, which every rounding takes as it would the root.
 */
function rateOf(from: ExactDecimal, to: ExactDecimal, periods: number, options: Required<PrintOptions>): string {
  const scale = new Exactly(10).pow(Math.max(from.decimalPlaces(), to.decimalPlaces()));
  const [whole, part] = [BigInt(from.times(scale).toFixed()), BigInt(to.times(scale).toFixed())];
  const n = BigInt(periods);
  const one = 10n ** BigInt(options.decimals + 2);
  const target = one ** n * part;
  const steps = root(target / whole, n);
  const isExact = steps ** n * whole === target;
  const half = (2n * steps + 1n) ** n * whole - 2n ** n * target;
  const quarters = isExact ? 0n : half > 0n ? 1n : half === 0n ? 2n : 3n;
  const numerator = String(4n * (steps - one) + quarters);
  return toDecimal({ numerator, denominator: String((4n * one) / 100n) }, options);
}

/** The greatest whole number whose power is not above a number; by Newton's steps, from above. */
function root(of: bigint, n: bigint): bigint {
  if (of === 0n) return 0n;
  let guess = 1n << (BigInt(of.toString(2).length) / n + 1n);
  for (;;) {
    const next = ((n - 1n) * guess + of / guess ** (n - 1n)) / n;
    if (next >= guess) return guess;
    guess = next;
  }
}
