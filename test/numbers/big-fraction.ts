import type { Rounding } from 'kttt/numbers';

/** The forms of a number that this second implementation reads: no decimal library stands behind it. */
export type Plain = number | bigint | string;

/** A ratio of such numbers. */
export interface PlainRatio {
  readonly numerator: Plain;
  readonly denominator: Plain;
}

/** A fraction of two integers of any size; the lower one is above zero. */
export interface BigFraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The fraction that a number or a ratio stands for. */
export function fractionOf(value: Plain | PlainRatio): BigFraction {
  if (typeof value === 'object') {
    const [top, bottom] = [fractionOf(value.numerator), fractionOf(value.denominator)];
    return { over: top.over * bottom.under, under: top.under * bottom.over };
  }
  const [whole = '', decimals = ''] = String(value).split('.');
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

/** -1, 0 or 1: how two fractions stand to each other. */
export function order(a: BigFraction, b: BigFraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest common divisor of two integers, without a sign. */
export function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : commonDivisor(b, a % b);
}

/** A fraction as results write it: two whole numbers that share no divisor. */
export function lowest({ over, under }: BigFraction): { numerator: string; denominator: string } {
  const sign = under < 0n ? -1n : 1n;
  const shared = commonDivisor(over, under) * sign;
  return { numerator: String(over / shared), denominator: String(under / shared) };
}

/** So many units of the last decimal, as plain text. */
export function inUnits(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${text}` : text;
}

/** A number with decimals, without needless zeros. */
export function plainText(units: bigint, decimals: number): string {
  return decimals > 0 && units % 10n === 0n ? plainText(units / 10n, decimals - 1) : inUnits(units, decimals);
}

/** A fraction rounded to so many decimals: the two neighbours first, then the choice between them. */
export function rounded({ over, under }: BigFraction, decimals: number, rounding: Rounding): string {
  const scaled = over * 10n ** BigInt(decimals);
  const remainder = ((scaled % under) + under) % under;
  const below = (scaled - remainder) / under;
  return inUnits(remainder === 0n ? below : chosen(below, 2n * remainder - under, rounding), decimals);
}

/** The neighbour below a number, or the one above it; `pastHalf` is how far the number lies past the middle. */
function chosen(below: bigint, pastHalf: bigint, rounding: Rounding): bigint {
  const above = below + 1n;
  const [nearZero, farFromZero] = below < 0n ? [above, below] : [below, above];
  const nearest = pastHalf < 0n ? below : above;
  switch (rounding) {
    case 'floor':
      return below;
    case 'ceiling':
      return above;
    case 'truncate':
      return nearZero;
    case 'up':
      return farFromZero;
    case 'half-up':
      return pastHalf === 0n ? farFromZero : nearest;
    case 'half-even':
      return pastHalf === 0n ? below + (below % 2n) ** 2n : nearest;
  }
}
