import { defineError, found, type Language } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { type Interval, interval } from '../numbers/interval.ts';
import { type Exact, type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import type { Ratio } from '../numbers/ratio.ts';
import { unknownRounding } from '../numbers/rounding.ts';

/** Which rounding a printed figure is taken to have: one of the two that offices use, or either of them. */
export type AssumedRounding = 'half-up' | 'truncate' | 'either';

const stepNotPositive = /* @__PURE__ */ defineError('step-not-positive', {
  vi: 'bước là {found}; bước là giá trị của chữ số cuối được in và phải lớn hơn 0',
  en: 'the step is {found}; it is what one in the last printed digit is worth and must be above 0',
});

/**
 * The true values that a printed figure may stand for: «1,3 tỷ» was printed to a tenth of a billion, so anything that
 * rounds or is cut to it.
 *
 * Which of the two an office did is rarely said, so unless the caller knows, the interval covers both: from half a step
 * below the figure to a whole step above it, that end left out. For a negative figure it is mirrored, and a printed zero
 * stands for small values on both its sides.
 *
 * @param value the printed value in base units, such as đồng
 * @param step what one in the last printed digit is worth, in the same units
 * @throws `step-not-positive`, `unknown-rounding`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { billion } from 'kttt';
 * import { printedInterval } from 'kttt/language';
 *
 * printedInterval(billion('1.3'), billion('0.1')); // → { low: '1250000000', high: '1400000000', includesLow: true, includesHigh: false }
 * printedInterval(125, 1, { rounding: 'half-up' }); // → { low: '124.5', high: '125.5', includesLow: true, includesHigh: false }
 */
export function printedInterval(
  value: Numeric,
  step: Numeric,
  { rounding = 'either' }: { readonly rounding?: AssumedRounding } = {},
): Interval {
  const [printed, unit] = [readNumeric(value, ['value']), readNumeric(step, ['step'])];
  if (unit.lessThanOrEqualTo(0)) throw stepNotPositive({ found: write(unit) }, ['step']);
  if (!Object.hasOwn(reaches, rounding)) {
    throw unknownRounding({ found: found(rounding), allowed: Object.keys(reaches).join(', ') }, ['rounding']);
  }
  const towardsZero = unit.times(reaches[rounding].towardsZero);
  const awayFromZero = unit.times(reaches[rounding].awayFromZero);
  if (printed.isZero()) return interval(awayFromZero.negated(), awayFromZero, { includesLow: false });
  return printed.isNegative()
    ? interval(printed.minus(awayFromZero), printed.plus(towardsZero), { includesLow: false, includesHigh: true })
    : interval(printed.minus(towardsZero), printed.plus(awayFromZero));
}

/** How far a true value may lie from the printed one, in steps. */
const reaches: Readonly<Record<AssumedRounding, { readonly towardsZero: string; readonly awayFromZero: string }>> = {
  'half-up': { towardsZero: '0.5', awayFromZero: '0.5' },
  truncate: { towardsZero: '0', awayFromZero: '1' },
  either: { towardsZero: '0.5', awayFromZero: '1' },
};

/**
 * Prints an interval in words: «từ 387,5 đến dưới 418,5». The printed interval holds every value of the true one: its
 * lower end is to be rounded down and its upper end up, so each end is formatted with the rounding it needs.
 *
 * @param formatEnd prints one end, rounded the way it is told
 *
 * @example
 * import { interval } from 'kttt/numbers';
 * import { formatInterval, formatNumber } from 'kttt/language';
 *
 * const workers = interval('41.574', '41.838');
 * formatInterval(workers, 'vi', (end, rounding) => formatNumber(end, { language: 'vi', decimals: 1, rounding })); // → 'từ 41,5 đến dưới 41,9'
 */
export function formatInterval<Value extends Exact | Ratio>(
  of: Interval<Value>,
  language: Language,
  formatEnd: (end: Value, rounding: 'floor' | 'ceiling') => string,
): string {
  const [low, high] = [formatEnd(of.low, 'floor'), formatEnd(of.high, 'ceiling')];
  return say(
    {
      vi: `${of.includesLow ? 'từ' : 'trên'} ${low} đến ${of.includesHigh ? '' : 'dưới '}${high}`,
      en: `${of.includesLow ? 'from' : 'above'} ${low} to ${of.includesHigh ? '' : 'under '}${high}`,
    },
    language,
  );
}
