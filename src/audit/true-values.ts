import { type AssumedRounding, printedInterval } from '../language/printed-interval.ts';
import type { Exact } from '../numbers/numeric.ts';
import type { Ratio } from '../numbers/ratio.ts';
import { Rational, zero } from '../numbers/rational.ts';
import type { FigureReading } from './figure.ts';
import { type Bound, everything, makeSpan, negated, point, type Span } from './span.ts';

/** The values that a figure may truly have: from `low` to `high`, each end included or not; `null` is no end. */
export interface TrueValues {
  readonly low: Exact | Ratio | null;
  readonly high: Exact | Ratio | null;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
  /** Whether only the whole numbers among them. */
  readonly isWhole: boolean;
}

/**
 * How a statement takes a figure: as what it says it is, as a change, which may be below zero even if nothing says that it is
 * one, or as a quotient, which is not whole though it be of what is counted.
 */
export type Taken = 'as-it-is' | 'as-change' | 'as-quotient';

/**
 * What a printed figure stands for. A count, and a number without a step, is exact. Any other is what may have been rounded
 * or cut to it; a comparator says otherwise: «trên» is above it, «gần» below it within one unit of its last digit that is not
 * zero, «khoảng» changes nothing. A fall («giảm trên 5 %») is mirrored.
 */
export function trueValues(reading: FigureReading, taken: Taken, rounding: AssumedRounding): Span {
  const isWhole = isCounted(reading, taken);
  const fall = reading.role === 'change' && reading.value?.startsWith('-') ? reading.value.slice(1) : null;
  const span =
    fall === null
      ? spanOf(reading, isWhole, rounding)
      : negated(spanOf({ ...reading, value: fall }, isWhole, rounding));
  const whole = makeSpan(span.low, span.high, isWhole);
  const reachesBelowZero = !whole.low || whole.low.at.sign < 0;
  return isWhole && isLevel(reading, taken) && reachesBelowZero ? { ...whole, low: notNegative.low } : whole;
}

/** All values that a figure could have whatever was printed of it: of what is counted, the whole numbers from zero up. */
export function anyValues(reading: FigureReading, taken: Taken): Span {
  if (!isCounted(reading, taken)) return everything;
  return isLevel(reading, taken) ? notNegative : { ...everything, isWhole: true };
}

/** A count with decimals («42,5 người») is an average. */
function isCounted({ kind, isRate, value, step }: FigureReading, taken: Taken): boolean {
  return kind === 'count' && taken !== 'as-quotient' && !isRate && isWholeNumber(value) && isWholeNumber(step);
}

function isWholeNumber(number: string | null): boolean {
  return number?.includes('.') !== true;
}

/** Whether a figure says how much there is; one below zero is a change, whatever it is called. */
function isLevel({ role, value, low }: FigureReading, taken: Taken): boolean {
  return role === 'level' && taken === 'as-it-is' && (value ?? low)?.startsWith('-') !== true;
}

const notNegative: Span = { low: { at: zero, isOpen: false }, high: null, isWhole: true };

function spanOf(reading: FigureReading, isWhole: boolean, rounding: AssumedRounding): Span {
  const { comparator, value, low, high, excludesLow, excludesHigh, step, isExact } = reading;
  if (value === null) return { low: endAt(low, excludesLow), high: endAt(high, excludesHigh), isWhole: false };
  const at = Rational.of(value);
  switch (comparator) {
    case 'more-than':
      return { ...everything, low: { at, isOpen: true } };
    case 'at-least':
      return { ...everything, low: { at, isOpen: false } };
    case 'less-than':
      return { ...everything, high: { at, isOpen: true } };
    case 'at-most':
      return { ...everything, high: { at, isOpen: false } };
    case 'nearly':
      return {
        low: { at: at.minus(lastUnit(value, step)), isOpen: false },
        high: { at, isOpen: true },
        isWhole: false,
      };
    default:
      if (step === null || (isExact && isWhole)) return point(at);
      return fromInterval(printedInterval(value, step, { rounding }));
  }
}

function endAt(end: string | null, isOpen: boolean): Bound | null {
  return end === null ? null : { at: Rational.of(end), isOpen };
}

function fromInterval(printed: {
  readonly low: Exact;
  readonly high: Exact;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}): Span {
  return {
    low: { at: Rational.of(printed.low), isOpen: !printed.includesLow },
    high: { at: Rational.of(printed.high), isOpen: !printed.includesHigh },
    isWhole: false,
  };
}

/** One unit of the last printed digit that is not zero; of an exact number, of its last digit that is not zero. */
export function lastUnit(value: string, step: string | null): Rational {
  const unit = step === null ? lastDecimal(value) : Rational.of(step);
  const steps = Rational.of(value).dividedBy(unit);
  if (steps.sign === 0) return unit;
  const digits = String(steps.toResult());
  let zeros = 0;
  while (digits.at(-1 - zeros) === '0') zeros += 1;
  return unit.times(Rational.of(10n ** BigInt(zeros)));
}

/** One unit of the last decimal of a plain number. */
export function lastDecimal(value: string): Rational {
  const decimals = value.split('.')[1]?.length ?? 0;
  return Rational.of(10n ** BigInt(decimals)).inverse();
}

/** A span as results hold it. */
export function write({ low, high, isWhole }: Span): TrueValues {
  return {
    low: low ? low.at.toResult() : null,
    high: high ? high.at.toResult() : null,
    includesLow: low !== null && !low.isOpen,
    includesHigh: high !== null && !high.isOpen,
    isWhole,
  };
}
