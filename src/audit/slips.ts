import type { Comparator } from '../language/quantity.ts';
import { Rational } from '../numbers/rational.ts';
import type { FigureReading } from './figure.ts';
import type { Span } from './span.ts';
import { lastDecimal, lastUnit } from './true-values.ts';

/**
 * How a figure can have gone wrong on its way into print.
 *
 * - `digits-swapped`: two digits changed places (321 for 231)
 * - `factor-thousand`: triệu for tỷ, or the reverse
 * - `qualifier-wrong`: trên, gần, dưới … is the wrong word, or should not be there
 * - `digit-wrong`: one digit is another
 * - `qualifier-missing`: trên or gần should be there
 * - `denominator`: the figure is divided by, and is another one
 */
export type Slip = (typeof slips)[number];

/** The slips, from the one that proves most to the one that proves least: the fewer figures it leads to, the rarer a chance fit. */
export const slips = [
  'digits-swapped',
  'factor-thousand',
  'qualifier-wrong',
  'digit-wrong',
  'qualifier-missing',
  'denominator',
] as const;

/** A figure as it may have been before a slip. */
export interface Before {
  readonly reading: FigureReading;
  /** The only values that it can have meant, where the reading allows more. */
  readonly near: Span | null;
}

/** What a figure may have been before each slip, the nearer figures first. */
export function beforeSlips(reading: FigureReading): readonly (readonly [Slip, readonly Before[]])[] {
  const { value } = reading;
  if (value === null) return [];
  const digits = digitsOf(value, reading.step);
  const others = (changed: readonly string[]) => withOtherDigits(reading, value, digits, changed);
  const qualifiers = otherQualifiers(reading, value);
  const isPlain = saysJustTheNumber(reading);
  return [
    ['digits-swapped', others(swapped(digits))],
    ['factor-thousand', scaled(reading, value)],
    ['qualifier-wrong', isPlain ? [] : qualifiers],
    ['digit-wrong', others(digits.length > 1 ? withOneOther(digits) : [])],
    ['qualifier-missing', isPlain && isRound(reading, value) ? qualifiers : []],
  ];
}

/** The printed digits of a number. */
function digitsOf(value: string, step: string | null): string {
  return String(Rational.of(value).abs().dividedBy(unitOf(value, step)).floor().toResult());
}

/** What one in the last printed digit is worth. */
function unitOf(value: string, step: string | null): Rational {
  return step === null ? lastDecimal(value) : Rational.of(step);
}

/** The figure with other digits, by how near they come to the printed number. */
function withOtherDigits(
  reading: FigureReading,
  value: string,
  digits: string,
  changed: readonly string[],
): readonly Before[] {
  const printed = Rational.of(value);
  const unit = unitOf(value, reading.step);
  const distance = (number: Rational) => number.minus(printed).abs();
  return changed
    .filter((one) => one !== digits && !(one.startsWith('0') && one.length > 1))
    .map((one) => Rational.of(one).times(printed.sign < 0 ? unit.negated() : unit))
    .toSorted((a, b) => distance(a).compare(distance(b)))
    .map((number) => {
      const other = String(number.toResult());
      return {
        reading: { ...reading, value: other },
        near: saysJustTheNumber(reading) ? null : nearTo(other, reading.step),
      };
    });
}

/** Every number with two of the digits in each other's place. */
function swapped(digits: string): readonly string[] {
  const places = [...digits].map((_, i) => i);
  const pairs = places.flatMap((i) => places.slice(i + 1).map((j): readonly [number, number] => [i, j]));
  const all = pairs.map(([i, j]) =>
    [...digits].map((digit, k) => (k === i ? digits.charAt(j) : k === j ? digits.charAt(i) : digit)).join(''),
  );
  return [...new Set(all)];
}

/** Every number with one of the digits another. */
function withOneOther(digits: string): readonly string[] {
  return [...digits].flatMap((_, i) =>
    [...'0123456789'].map((other) => digits.slice(0, i) + other + digits.slice(i + 1)),
  );
}

const thousand = /* @__PURE__ */ Rational.of(1000);

/** A thousand times as much, and a thousandth: of what is printed in thousands, millions or billions. */
function scaled(reading: FigureReading, value: string): readonly Before[] {
  const { kind } = reading;
  const isUnscaled =
    kind === 'percent' || kind === 'multiple' || kind === 'score' || (kind === 'count' && reading.isExact);
  if (isUnscaled || value === '0') return [];
  return [thousand, thousand.inverse()].map((by) => {
    const times = (number: string) => String(Rational.of(number).times(by).toResult());
    return { reading: { ...reading, value: times(value), step: reading.step && times(reading.step) }, near: null };
  });
}

const qualifiers: readonly Comparator[] = ['exactly', 'more-than', 'nearly'];

/** The same number with another word before it, or none; it means a number within one unit of its last digit that is not zero. */
function otherQualifiers(reading: FigureReading, value: string): readonly Before[] {
  const near = nearTo(value, reading.step);
  const others = qualifiers.filter((one) => one !== reading.comparator);
  return others
    .filter((comparator) => !(comparator === 'exactly' && saysJustTheNumber(reading)))
    .map((comparator) => ({ reading: { ...reading, comparator }, near }));
}

/** Whether nothing before the number says more than the number: «khoảng» does not. */
function saysJustTheNumber({ comparator }: FigureReading): boolean {
  return comparator === 'exactly' || comparator === 'about';
}

/** Words such as «trên» are of round numbers, and missing only before one. */
function isRound({ step, decimals }: FigureReading, value: string): boolean {
  return decimals === 0 && !lastUnit(value, step).equals(unitOf(value, step));
}

function nearTo(value: string, step: string | null): Span {
  const [at, unit] = [Rational.of(value), lastUnit(value, step)];
  return { low: { at: at.minus(unit), isOpen: false }, high: { at: at.plus(unit), isOpen: false }, isWhole: false };
}
