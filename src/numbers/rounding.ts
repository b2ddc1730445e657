import { defineError, found, type Path } from '../errors/index.ts';
import { type ExactDecimal, Exactly, type Numeric } from './numeric.ts';
import { type RatioLike, readFraction } from './ratio.ts';

/**
 * How a figure is rounded when it is printed.
 *
 * - `half-up`: to the nearest, a half away from zero; what Vietnamese offices do, and the default
 * - `half-even`: to the nearest, a half to the even digit
 * - `truncate`: the further digits are cut off
 * - `up`: away from zero
 * - `floor`: towards minus infinity
 * - `ceiling`: towards plus infinity
 */
export type Rounding = 'half-up' | 'half-even' | 'truncate' | 'up' | 'floor' | 'ceiling';

/** How a number is printed: how many decimals, and by which rounding. */
export interface PrintOptions {
  /** Digits after the point, 0 to 100. */
  readonly decimals: number;
  /** `half-up` unless said otherwise. */
  readonly rounding?: Rounding;
}

const badDecimals = /* @__PURE__ */ defineError('bad-decimals', {
  vi: 'số chữ số thập phân là {found}; cần một số nguyên từ 0 đến 100',
  en: 'the number of decimals is {found}; give a whole number from 0 to 100',
});

export const unknownRounding = /* @__PURE__ */ defineError('unknown-rounding', {
  vi: 'không có cách làm tròn «{found}»; chọn một trong: {allowed}',
  en: 'there is no rounding "{found}"; choose one of: {allowed}',
});

/** Whether a positive quotient goes up by one unit, from the part that is left of the unit. */
type Decision = (left: { readonly vsHalf: number; readonly odd: boolean; readonly negative: boolean }) => boolean;

const decisions: Readonly<Record<Rounding, Decision>> = {
  'half-up': ({ vsHalf }) => vsHalf >= 0,
  'half-even': ({ vsHalf, odd }) => vsHalf > 0 || (vsHalf === 0 && odd),
  truncate: () => false,
  up: () => true,
  floor: ({ negative }) => negative,
  ceiling: ({ negative }) => !negative,
};

/** The names of the roundings. */
export const roundings = /* @__PURE__ */ Object.keys(decisions) as readonly Rounding[];

/**
 * Prints a number or a ratio with a fixed number of decimals, rounded once from its exact value.
 *
 * @returns a plain decimal string; a result that rounds to zero has no minus
 * @throws `bad-decimals`, `unknown-rounding`, `not-a-number`, `unsafe-integer`, `denominator-not-positive`
 *
 * @example
 * import { toDecimal } from 'kttt';
 *
 * toDecimal({ numerator: 12971, denominator: 312 }, { decimals: 2 }); // → '41.57'
 * toDecimal('2.5', { decimals: 0, rounding: 'half-even' }); // → '2'
 */
export function toDecimal(value: Numeric | RatioLike, options: PrintOptions): string {
  const { over, under } = readFraction(value);
  return print(over, under, options);
}

/**
 * Prints a ratio as a percentage with a fixed number of decimals, without the percent sign.
 *
 * @returns a plain decimal string; a result that rounds to zero has no minus
 * @throws `bad-decimals`, `unknown-rounding`, `not-a-number`, `unsafe-integer`, `denominator-not-positive`
 *
 * @example
 * import { percentage, toPercent } from 'kttt';
 *
 * toPercent(percentage(69, 310), { decimals: 2 }); // → '22.26'
 * toPercent(percentage(5996, 10000), { decimals: 1 }); // → '60.0'
 * toPercent(percentage(5996, 10000), { decimals: 1, rounding: 'truncate' }); // → '59.9'
 */
export function toPercent(value: Numeric | RatioLike, options: PrintOptions): string {
  const { over, under } = readFraction(value);
  return print(over.times(100), under, options);
}

function print(over: ExactDecimal, under: ExactDecimal, options: PrintOptions): string {
  const { decimals, rounding } = checkPrintOptions(options);
  const unit = new Exactly(10).pow(decimals);
  const scaled = over.abs().times(unit);
  const whole = scaled.divToInt(under);
  const rest = scaled.minus(whole.times(under));
  const left = { vsHalf: rest.times(2).comparedTo(under), odd: !whole.mod(2).isZero(), negative: over.isNegative() };
  const rounded = !rest.isZero() && decisions[rounding](left) ? whole.plus(1) : whole;
  const digits = rounded.toFixed().padStart(decimals + 1, '0');
  const [before, after] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  const sign = over.isNegative() && !rounded.isZero() ? '-' : '';
  return decimals === 0 ? `${sign}${before}` : `${sign}${before}.${after}`;
}

/** Refuses a number of decimals or a rounding that does not exist. */
export function checkPrintOptions(options: PrintOptions, path: Path = []): Required<PrintOptions> {
  const { decimals, rounding = 'half-up' } = options ?? {};
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 100) {
    throw badDecimals({ found: found(decimals) }, [...path, 'decimals']);
  }
  if (!Object.hasOwn(decisions, rounding)) {
    throw unknownRounding({ found: found(rounding), allowed: roundings.join(', ') }, [...path, 'rounding']);
  }
  return { decimals, rounding };
}
