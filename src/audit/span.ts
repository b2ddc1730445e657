import { one, type Rational, zero } from '../numbers/rational.ts';

/** An end of a span, and whether the span goes up to it without holding it. */
export interface Bound {
  readonly at: Rational;
  readonly isOpen: boolean;
}

/** The values that a figure may truly have: all between two ends, or the whole numbers among them; `null` is no end. */
export interface Span {
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly isWhole: boolean;
}

/** Every number. */
export const everything: Span = { low: null, high: null, isWhole: false };

/** A single value. */
export function point(at: Rational): Span {
  const end = { at, isOpen: false };
  return { low: end, high: end, isWhole: false };
}

/** A span of whole numbers ends at whole numbers and holds its ends. */
export function makeSpan(low: Bound | null, high: Bound | null, isWhole: boolean): Span {
  if (!isWhole) return { low, high, isWhole };
  return { low: low && wholeAbove(low), high: high && wholeBelow(high), isWhole };
}

function wholeAbove({ at, isOpen }: Bound): Bound {
  return { at: isOpen && at.isWhole ? at.plus(one) : at.ceiling(), isOpen: false };
}

function wholeBelow({ at, isOpen }: Bound): Bound {
  return { at: isOpen && at.isWhole ? at.minus(one) : at.floor(), isOpen: false };
}

/** What two spans share; `null` where that is nothing. */
export function meet(a: Span, b: Span): Span | null {
  const both = makeSpan(tighter(a.low, b.low, 1), tighter(a.high, b.high, -1), a.isWhole || b.isWhole);
  return isEmpty(both) ? null : both;
}

/** Of two lower ends (1) or two upper ends (-1), the one that leaves less. */
function tighter(a: Bound | null, b: Bound | null, side: 1 | -1): Bound | null {
  if (!a || !b) return a ?? b;
  const order = a.at.compare(b.at) * side;
  if (order === 0) return a.isOpen ? a : b;
  return order > 0 ? a : b;
}

function isEmpty({ low, high }: Span): boolean {
  if (!low || !high) return false;
  const order = low.at.compare(high.at);
  return order > 0 || (order === 0 && (low.isOpen || high.isOpen));
}

/** The value of a span that has one only. */
export function onlyValue({ low, high }: Span): Rational | null {
  return low && high && low.at.equals(high.at) ? low.at : null;
}

export function holds({ low, high, isWhole }: Span, value: Rational): boolean {
  if (isWhole && !value.isWhole) return false;
  return (!low || isPast(value.compare(low.at), low)) && (!high || isPast(high.at.compare(value), high));
}

function isPast(order: number, { isOpen }: Bound): boolean {
  return order > 0 || (order === 0 && !isOpen);
}

export function isSame(a: Span, b: Span): boolean {
  return isSameEnd(a.low, b.low) && isSameEnd(a.high, b.high);
}

function isSameEnd(a: Bound | null, b: Bound | null): boolean {
  return a === b || (a !== null && b !== null && a.isOpen === b.isOpen && a.at.equals(b.at));
}

/** The span without zero, where zero is one of its ends. */
export function withoutZero({ low, high, isWhole }: Span): Span {
  return makeSpan(openAtZero(low), openAtZero(high), isWhole);
}

function openAtZero(end: Bound | null): Bound | null {
  return end?.at.sign === 0 ? { at: zero, isOpen: true } : end;
}

/** Whether zero lies among the values, or at an end that is one. */
export function holdsZero(span: Span): boolean {
  return holds({ ...span, isWhole: false }, zero);
}

export function negated({ low, high, isWhole }: Span): Span {
  return { low: high && negatedEnd(high), high: low && negatedEnd(low), isWhole };
}

function negatedEnd({ at, isOpen }: Bound): Bound {
  return { at: at.negated(), isOpen };
}

/** The sums of a value of each. */
export function plus(a: Span, b: Span): Span {
  return { low: sumOf(a.low, b.low), high: sumOf(a.high, b.high), isWhole: false };
}

function sumOf(a: Bound | null, b: Bound | null): Bound | null {
  return a && b && { at: a.at.plus(b.at), isOpen: a.isOpen || b.isOpen };
}

/** The products of a value of each. */
export function times(a: Span, b: Span): Span {
  const corners = endsOf(a).flatMap((x) => endsOf(b).map((y) => corner(x, y)));
  return { low: extreme(corners, -1), high: extreme(corners, 1), isWhole: false };
}

/** The products of each value with a number other than zero. */
export function scaled({ low, high }: Span, by: Rational): Span {
  const end = (bound: Bound | null) => bound && { at: bound.at.times(by), isOpen: bound.isOpen };
  const [first, last] = by.sign > 0 ? [low, high] : [high, low];
  return { low: end(first), high: end(last), isWhole: false };
}

/** The quotients of a value of each; no value of the divisor is zero. */
export function over(a: Span, b: Span): Span {
  return times(a, reciprocal(b));
}

/** One over each value; zero is none of them, though it may be an open end. */
function reciprocal({ low, high }: Span): Span {
  return { low: reciprocalEnd(high), high: reciprocalEnd(low), isWhole: false };
}

/** One over an end: beyond every number for an end at zero, and zero for no end. */
function reciprocalEnd(end: Bound | null): Bound | null {
  if (!end) return { at: zero, isOpen: true };
  return end.at.sign === 0 ? null : { at: one.dividedBy(end.at), isOpen: end.isOpen };
}

/** An end of a span, or the infinity on its side. */
type End = Bound | 1 | -1;

function endsOf({ low, high }: Span): readonly End[] {
  return [low ?? -1, high ?? 1];
}

function corner(a: End, b: End): End {
  for (const end of [a, b]) {
    if (typeof end === 'object' && end.at.sign === 0) return isClosedZero(a) || isClosedZero(b) ? closedZero : openZero;
  }
  if (typeof a === 'object' && typeof b === 'object') return { at: a.at.times(b.at), isOpen: a.isOpen || b.isOpen };
  return signOf(a) * signOf(b) > 0 ? 1 : -1;
}

const closedZero: Bound = { at: zero, isOpen: false };
const openZero: Bound = { at: zero, isOpen: true };

function isClosedZero(end: End): boolean {
  return typeof end === 'object' && end.at.sign === 0 && !end.isOpen;
}

function signOf(end: End): number {
  return typeof end === 'object' ? end.at.sign : end;
}

/** The least (-1) or greatest (1) of some corners; `null` for infinity. An end that is held goes before one that is not. */
function extreme(corners: readonly End[], side: 1 | -1): Bound | null {
  let best: Bound | null = null;
  for (const end of corners) {
    if (typeof end === 'number') {
      if (end === side) return null;
      continue;
    }
    const order = best ? end.at.compare(best.at) * side : 1;
    if (order > 0 || (order === 0 && !end.isOpen)) best = end;
  }
  return best;
}
