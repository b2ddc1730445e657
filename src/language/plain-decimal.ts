import { Exactly, write } from '../numbers/numeric.ts';

/**
 * Plain decimals of no sign as strings: moving the point of one needs no arithmetic. They have no needless zeros.
 */

/** Digits, with a point or without, as a plain decimal. */
export function plainDecimal(whole: string, decimals: string): string {
  const start = firstOtherThanZero(whole);
  const end = lastOtherThanZero(decimals);
  const before = start === whole.length ? '0' : whole.slice(start);
  return end < 0 ? before : `${before}.${decimals.slice(0, end + 1)}`;
}

/** A plain decimal times a power of ten. */
export function timesTenTo(plain: string, power: number): string {
  if (power === 0 || plain === '0') return plain;
  const point = plain.indexOf('.');
  if (point < 0) return `${plain}${zeros(power)}`;
  const decimals = plain.slice(point + 1);
  const whole = `${plain.slice(0, point)}${decimals.slice(0, power)}${zeros(power - decimals.length)}`;
  return plainDecimal(whole, decimals.slice(power));
}

/** What one in the last printed digit is worth. */
export function stepOf(decimals: number, power: number): string {
  return commonSteps[power - decimals + finest] ?? tenTo(power - decimals);
}

function tenTo(power: number): string {
  return power >= 0 ? `1${zeros(power)}` : `0.${zeros(-power - 1)}1`;
}

/** The steps from a hundredth to a billion are not made again for each figure. */
const finest = 2;
const commonSteps: readonly string[] = /* @__PURE__ */ Array.from({ length: 12 }, (_, i) => tenTo(i - finest));

/** The sum of two plain decimals. */
export function sumOf(a: string, b: string): string {
  return a === '0' ? b : write(new Exactly(a).plus(b));
}

/** Whether one plain decimal is above another. */
export function isAbove(a: string, b: string): boolean {
  const [wholeA = '', decimalsA = ''] = a.split('.');
  const [wholeB = '', decimalsB = ''] = b.split('.');
  if (wholeA.length !== wholeB.length) return wholeA.length > wholeB.length;
  return wholeA === wholeB ? decimalsA > decimalsB : wholeA > wholeB;
}

export function negated(plain: string): string {
  return plain === '0' ? plain : `-${plain}`;
}

function zeros(count: number): string {
  return '0'.repeat(Math.max(0, count));
}

function firstOtherThanZero(digits: string): number {
  let at = 0;
  while (digits.charCodeAt(at) === 48) at += 1;
  return at;
}

function lastOtherThanZero(digits: string): number {
  let at = digits.length - 1;
  while (digits.charCodeAt(at) === 48) at -= 1;
  return at;
}
