import { defineError, type Path } from '../errors/index.ts';
import { canonical, type Exact, type ExactDecimal, Exactly, type Numeric, readNumeric, write } from './numeric.ts';

/**
 * A quotient that was not divided: numerator and denominator travel together to the edge, so nothing is rounded on
 * the way. The denominator is above zero. A percentage is a ratio: 22,26 % of 310 is `{ numerator: 69, denominator: 310 }`.
 */
export interface Ratio {
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/** A ratio as callers may give it: its two parts in any form a number may have. */
export interface RatioLike {
  readonly numerator: Numeric;
  readonly denominator: Numeric;
}

export const denominatorNotPositive = /* @__PURE__ */ defineError('denominator-not-positive', {
  vi: 'mẫu số là {found}; mẫu số phải lớn hơn 0',
  en: 'the denominator is {found}; it must be above 0',
});

/**
 * Keeps a quotient exact: no division takes place, and any two numbers may stand in it (a rate above 100 %, an amount
 * per worker, a negative profit over revenue). For a part of a whole use `percentage`, which checks that it is one.
 *
 * @throws `denominator-not-positive`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { ratio, toDecimal } from 'kttt';
 *
 * const productsPerCooperative = ratio(33, 21); // → { numerator: 33, denominator: 21 }
 * toDecimal(productsPerCooperative, { decimals: 2 }); // → '1.57'
 */
export function ratio(numerator: Numeric, denominator: Numeric, path: Path = []): Ratio {
  const result = {
    numerator: canonical(numerator, [...path, 'numerator']),
    denominator: canonical(denominator, [...path, 'denominator']),
  };
  if (readNumeric(result.denominator).lessThanOrEqualTo(0)) {
    throw denominatorNotPositive({ found: result.denominator }, [...path, 'denominator']);
  }
  return result;
}

/**
 * Compares two numbers or ratios exactly, by cross-multiplication: -1 if `a` is less, 0 if they are equal, 1 if it is more.
 *
 * @throws `denominator-not-positive`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { compare } from 'kttt/numbers';
 *
 * compare({ numerator: 5996, denominator: 10000 }, '0.6'); // → -1
 * compare({ numerator: 3, denominator: 6 }, { numerator: 1, denominator: 2 }); // → 0
 */
export function compare(a: Numeric | RatioLike, b: Numeric | RatioLike): -1 | 0 | 1 {
  const [x, y] = [readFraction(a, ['a']), readFraction(b, ['b'])];
  const sign = x.over.times(y.under).comparedTo(y.over.times(x.under));
  return sign < 0 ? -1 : sign > 0 ? 1 : 0;
}

/**
 * The exact difference of two numbers or ratios, in lowest terms.
 *
 * @example
 * import { subtract } from 'kttt/numbers';
 *
 * subtract({ numerator: 60, denominator: 100 }, { numerator: 185, denominator: 310 }); // → { numerator: '1', denominator: '310' }
 */
export function subtract(a: Numeric | RatioLike, b: Numeric | RatioLike): Ratio {
  const [x, y] = [readFraction(a, ['a']), readFraction(b, ['b'])];
  return lowestTerms(x.over.times(y.under).minus(y.over.times(x.under)), x.under.times(y.under));
}

/**
 * The exact product of two numbers or ratios, in lowest terms.
 *
 * @example
 * import { multiply } from 'kttt/numbers';
 *
 * multiply('1300000000', 310); // → { numerator: '403000000000', denominator: '1' }
 */
export function multiply(a: Numeric | RatioLike, b: Numeric | RatioLike): Ratio {
  const [x, y] = [readFraction(a, ['a']), readFraction(b, ['b'])];
  return lowestTerms(x.over.times(y.over), x.under.times(y.under));
}

/**
 * The exact quotient of two numbers or ratios, in lowest terms; the divisor is above zero.
 *
 * @throws `denominator-not-positive` where the divisor is zero or negative
 *
 * @example
 * import { divide } from 'kttt/numbers';
 *
 * divide({ numerator: 185, denominator: 310 }, '0.6'); // → { numerator: '185', denominator: '186' }
 */
export function divide(a: Numeric | RatioLike, b: Numeric | RatioLike): Ratio {
  const [x, y] = [readFraction(a, ['a']), readFraction(b, ['b'])];
  if (y.over.lessThanOrEqualTo(0)) throw denominatorNotPositive({ found: write(y.over) }, ['b']);
  return lowestTerms(x.over.times(y.under), x.under.times(y.over));
}

/** The two parts of a number or ratio, ready to calculate with. */
export interface Fraction {
  readonly over: ExactDecimal;
  readonly under: ExactDecimal;
}

/** Reads a number or a ratio as a fraction with a denominator above zero. */
export function readFraction(value: Numeric | RatioLike, path: Path = []): Fraction {
  if (isRatioLike(value)) {
    const checked = ratio(value.numerator, value.denominator, path);
    return { over: readNumeric(checked.numerator), under: readNumeric(checked.denominator) };
  }
  return { over: readNumeric(value, path), under: one };
}

/** Whether a value has the two parts of a ratio. */
export function isRatioLike(value: unknown): value is RatioLike {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

const one = /* @__PURE__ */ new Exactly(1);

function lowestTerms(over: ExactDecimal, under: ExactDecimal): Ratio {
  const scale = new Exactly(10).pow(Math.max(over.decimalPlaces(), under.decimalPlaces()));
  let [x, y] = [over.times(scale), under.times(scale)];
  let [a, b] = [x.abs(), y];
  while (!b.isZero()) [a, b] = [b, a.mod(b)];
  [x, y] = [x.divToInt(a), y.divToInt(a)];
  return { numerator: write(x), denominator: write(y) };
}
