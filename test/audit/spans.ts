import fc from 'fast-check';
import type { Bound, Span } from '../../src/audit/span.ts';
import { makeSpan } from '../../src/audit/span.ts';
import { Rational } from '../../src/numbers/rational.ts';

/** A number as text, exactly: `'2.5'`, or `'1/3'`. */
export function exactly(text: string): Rational {
  const [over = '', under = '1'] = text.split('/');
  return Rational.of(over).dividedBy(Rational.of(under));
}

/** A span as text: `'[1, 2.5)'`, `'(.., 0]'`, and of whole numbers `'whole [1, 2]'`. */
export function span(text: string): Span {
  const isWhole = text.startsWith('whole ');
  const [low = '', high = ''] = text.replace('whole ', '').slice(1, -1).split(', ');
  const end = (at: string, isOpen: boolean): Bound | null => (at === '..' ? null : { at: exactly(at), isOpen });
  return { low: end(low, text.includes('(')), high: end(high, text.endsWith(')')), isWhole };
}

/** A span written as `span` reads it; `nothing` for none. */
export function text(of: Span | null): string {
  if (!of) return 'nothing';
  const { low, high, isWhole } = of;
  const start = low && !low.isOpen ? '[' : '(';
  const end = high && !high.isOpen ? ']' : ')';
  return `${isWhole ? 'whole ' : ''}${start}${low ? number(low.at) : '..'}, ${high ? number(high.at) : '..'}${end}`;
}

/** A number written as `exactly` reads it. */
export function number(of: Rational): string {
  const result = of.toResult();
  return typeof result === 'object' ? `${result.numerator}/${result.denominator}` : String(result);
}

/** Whether a value lies in a span, by its two ends. */
export function isIn({ low, high, isWhole }: Span, value: Rational): boolean {
  const [fromLow, toHigh] = [low ? value.compare(low.at) : 1, high ? high.at.compare(value) : 1];
  const isPastLow = low?.isOpen === false ? fromLow >= 0 : fromLow > 0;
  const isBeforeHigh = high?.isOpen === false ? toHigh >= 0 : toHigh > 0;
  return isPastLow && isBeforeHigh && (!isWhole || value.isWhole);
}

const quarters = fc.integer({ min: -12, max: 12 }).map((n) => Rational.make(BigInt(n), 4n));

const ends = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.boolean().map((isOpen): Bound => ({ at: Rational.of(0), isOpen })) },
  { weight: 4, arbitrary: fc.record({ at: quarters, isOpen: fc.boolean() }) },
);

/** Spans with ends at quarters from -3 to 3, many at zero and many without an end; each holds something. */
export const spans = fc
  .tuple(ends, ends)
  .map(([a, b]): Span => {
    const isTurned = a && b && a.at.compare(b.at) > 0;
    return isTurned ? { low: b, high: a, isWhole: false } : { low: a, high: b, isWhole: false };
  })
  .filter(({ low, high }) => !low || !high || !low.at.equals(high.at) || !(low.isOpen || high.isOpen));

/** Spans of whole numbers; each holds one. */
export const wholeSpans = spans
  .map(({ low, high }) => makeSpan(low, high, true))
  .filter(({ low, high }) => !low || !high || low.at.compare(high.at) <= 0);

const [tiny, huge] = [Rational.make(1n, 1_000_000n), Rational.of(1_000_000_000)];

/** Values of a span that stand for all of it: its ends, those beside them and beside zero, and some far away. */
export function samples(of: Span): readonly Rational[] {
  const marks = [of.low?.at, of.high?.at, Rational.of(0)].flatMap((at) => (at ? [at] : []));
  const near = marks.flatMap((at) => [at, at.plus(tiny), at.minus(tiny)]);
  return [...near, huge, huge.negated()].filter((value) => isIn(of, value));
}
