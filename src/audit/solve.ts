import { one, type Rational, zero } from '../numbers/rational.ts';
import type { Constraint } from './constraint.ts';
import { type Bound, isSame, makeSpan, meet, onlyValue, point, type Span } from './span.ts';

/** Whether some choice of values satisfies all constraints: it was found, there is none, or the search was given up. */
export type Outcome = 'some' | 'none' | 'open';

/** How many parts of the space are looked at before the search is given up; a statement of a report takes a few. */
const mostParts = 600;

/** How often all constraints are gone through before values are tried. */
const mostRounds = 10;

/**
 * Looks for values, one of each span, that satisfy all constraints. The spans are narrowed as far as the constraints allow;
 * then a value is tried for one of them, and the spans left and right of it are looked at later. What is found satisfies
 * everything exactly, and «none» is proved; between them the search may be given up.
 */
export function solve(spans: readonly Span[], constraints: readonly Constraint[]): Outcome {
  const later: (readonly Span[])[] = [];
  let next: readonly Span[] | undefined = spans;
  for (let looked = 0; next; looked += 1) {
    if (looked === mostParts) return 'open';
    const narrowed = narrow(next, constraints);
    const chosen = narrowed ? choice(narrowed, constraints) : null;
    if (narrowed && !chosen && areSatisfied(narrowed, constraints)) return 'some';
    next = undefined;
    if (narrowed && chosen) {
      const { figure, span } = chosen;
      const value = triedIn(span);
      const end: Bound = { at: value, isOpen: true };
      next = narrowed.with(figure, point(value));
      for (const part of [makeSpan(span.low, end, span.isWhole), makeSpan(end, span.high, span.isWhole)]) {
        if (meet(part, span)) later.push(narrowed.with(figure, part));
      }
    }
    next ??= later.shift();
  }
  return 'none';
}

/** Every span as narrow as the constraints make it in some rounds; `null` where one of them holds nothing. */
export function narrow(spans: readonly Span[], constraints: readonly Constraint[]): readonly Span[] | null {
  let current = [...spans];
  for (let round = 0; round < mostRounds; round += 1) {
    const before = current;
    for (const constraint of constraints) {
      for (const { figure, span } of constraint.narrow(current)) {
        const old = current[figure];
        const met = old && meet(old, modest(span));
        if (!met) return null;
        if (!isSame(met, old)) current = current.with(figure, met);
      }
    }
    if (current === before) break;
  }
  return current;
}

/** A span without the ends that have grown beyond use. */
function modest({ low, high, isWhole }: Span): Span {
  return { low: low?.at.isModest ? low : null, high: high?.at.isModest ? high : null, isWhole };
}

/** The figure to try values of: of whole ones the one with the fewest, then any that is not settled. */
function choice(
  spans: readonly Span[],
  constraints: readonly Constraint[],
): { readonly figure: number; readonly span: Span } | null {
  const constrained = [...new Set(constraints.flatMap(({ figures }) => figures))];
  const open = constrained.flatMap((figure) => {
    const span = spans[figure];
    return span && !onlyValue(span) ? [{ figure, span }] : [];
  });
  const [first, ...rest] = open;
  return first ? rest.reduce((best, one) => (isTriedBefore(one.span, best.span) ? one : best), first) : null;
}

function isTriedBefore(a: Span, b: Span): boolean {
  if (a.isWhole !== b.isWhole) return a.isWhole;
  const [widthOfA, widthOfB] = [width(a), width(b)];
  if (!widthOfA || !widthOfB) return widthOfA !== null;
  return a.isWhole && widthOfA.compare(widthOfB) < 0;
}

function width({ low, high }: Span): Rational | null {
  return low && high ? high.at.minus(low.at) : null;
}

const half = /* @__PURE__ */ one.dividedBy(one.plus(one));

/** A value inside a span. */
function triedIn({ low, high, isWhole }: Span): Rational {
  if (low && high) {
    const middle = low.at.plus(high.at).times(half);
    return isWhole ? middle.floor() : middle;
  }
  if (low) return low.at.plus(low.at.abs()).plus(one);
  return high ? high.at.minus(high.at.abs()).minus(one) : zero;
}

function areSatisfied(spans: readonly Span[], constraints: readonly Constraint[]): boolean {
  const values = spans.map((span) => onlyValue(span) ?? zero);
  return constraints.every((constraint) => constraint.isSatisfied(values));
}
