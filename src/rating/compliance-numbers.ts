import { defineError, found, type Path } from '../errors/index.ts';
import { canonical, type Exact, type Numeric } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { compare, isRatioLike, type Ratio, type RatioLike, ratio, readFraction } from '../numbers/ratio.ts';
import type { Share } from './compliance-facts.ts';

/*
 * The numbers of the facts. Nearly all are small: counts of people, and shares of a few digits. Those are read and
 * compared as whole numbers, many times faster than as decimals and just as exact; any other goes the way of decimals.
 */

const notAShare = /* @__PURE__ */ defineError('not-a-share', {
  vi: '«{found}» không phải là phần của tổng thể; cần số từ 0 đến 1 (30 % là 0.3) hoặc tử số không quá mẫu số',
  en: '"{found}" is no part of a whole; give a number from 0 to 1 (30% is 0.3), or a numerator up to its denominator',
});

/** Reads a whole number of things. */
export function readCount(value: Numeric, path: Path): number {
  return isSmall(value) ? value + 0 : wholeCount(value, path);
}

/** Reads a part of a whole exactly. */
export function readShare(value: Share, path: Path): Exact | Ratio {
  if (isRatioLike(value)) {
    const { numerator, denominator } = value;
    if (isSmall(numerator) && isSmall(denominator) && denominator > 0 && numerator <= denominator) {
      return { numerator: numerator + 0, denominator };
    }
  } else if (typeof value === 'string' && plainShare.test(value)) return value;
  const { over, under } = readFraction(value, path);
  if (over.lessThan(0) || over.greaterThan(under)) {
    const written = isRatioLike(value) ? `${value.numerator}/${value.denominator}` : value;
    throw notAShare({ found: found(written) }, path);
  }
  return isRatioLike(value) ? ratio(value.numerator, value.denominator, path) : canonical(value, path);
}

/** Compares two numbers or ratios exactly: below 0 if `a` is less, 0 if they are equal, above 0 if it is more. */
export function compareExactly(a: Numeric | RatioLike, b: Numeric | RatioLike): number {
  const [x, y] = [smallParts(a), smallParts(b)];
  if (x === null || y === null) return compare(a, b);
  const [left, right] = [x.over * y.under, y.over * x.under];
  // A product beyond the safe integers may have been rounded; one within them never was.
  return Number.isSafeInteger(left) && Number.isSafeInteger(right) ? left - right : compare(a, b);
}

/** A decimal between 0 and 1 as results hold it, of so few digits that they are a safe integer. */
const plainShare = /^0\.\d{0,14}[1-9]$/;

interface SmallParts {
  readonly over: number;
  readonly under: number;
}

/** A number or a ratio as a quotient of two safe integers; `null` where that is not plain to see. */
function smallParts(value: Numeric | RatioLike): SmallParts | null {
  if (isSmall(value)) return { over: value, under: 1 };
  if (typeof value === 'string') {
    return plainShare.test(value) ? { over: Number(value.slice(2)), under: 10 ** (value.length - 2) } : null;
  }
  if (!isRatioLike(value)) return null;
  const { numerator, denominator } = value;
  return isSmall(numerator) && isSmall(denominator) ? { over: numerator, under: denominator } : null;
}

function isSmall(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
