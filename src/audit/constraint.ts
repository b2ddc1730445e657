import { at } from '../errors/at.ts';
import { type Rational, zero } from '../numbers/rational.ts';
import { everything, holdsZero, onlyValue, over, plus, point, type Span, scaled, times, withoutZero } from './span.ts';

/** What a constraint leaves for one of its figures. */
interface Narrowed {
  readonly figure: number;
  readonly span: Span;
}

/** A relation between figures, which it knows by their places in a list. */
export interface Constraint {
  readonly figures: readonly number[];
  /** What each figure can still be, by the spans of the others; it never leaves out a value that satisfies it. */
  narrow(spans: readonly Span[]): readonly Narrowed[];
  isSatisfied(values: readonly Rational[]): boolean;
}

/** A figure of a linear relation, with what it is multiplied by. */
export interface Term {
  readonly figure: number;
  readonly by: Rational;
}

/** Terms that add up to zero. */
export interface Linear extends Constraint {
  readonly terms: readonly Term[];
}

/** The terms add up to zero. A figure that stands in several of them is taken once. */
export function addsToZero(given: readonly Term[]): Linear {
  const terms = collected(given);
  return {
    terms,
    figures: terms.map(({ figure }) => figure),
    narrow: (spans) => {
      const parts = terms.map(({ figure, by }) => scaled(spanAt(spans, figure), by));
      const before = runningSums(parts);
      const after = runningSums(parts.toReversed()).toReversed();
      return terms.map(({ figure, by }, i) => {
        const others = plus(at(before, i), at(after, i));
        return { figure, span: scaled(others, by.negated().inverse()) };
      });
    },
    isSatisfied: (values) =>
      terms.reduce((sum, { figure, by }) => sum.plus(valueAt(values, figure).times(by)), zero).sign === 0,
  };
}

/** Each figure once, with all that it is multiplied by. */
function collected(terms: readonly Term[]): readonly Term[] {
  const byFigure = new Map<number, Rational>();
  for (const { figure, by } of terms) byFigure.set(figure, by.plus(byFigure.get(figure) ?? zero));
  return [...byFigure].flatMap(([figure, by]) => (by.sign === 0 ? [] : [{ figure, by }]));
}

export function isLinear(constraint: Constraint): constraint is Linear {
  return 'terms' in constraint;
}

/** What two linear constraints say together without one of the figures that they share, for each such figure. */
export function eliminations(a: Linear, b: Linear): readonly Linear[] {
  return a.terms.flatMap((ofA) => {
    const ofB = b.terms.find(({ figure }) => figure === ofA.figure);
    if (!ofB) return [];
    const by = ofA.by.dividedBy(ofB.by).negated();
    return [addsToZero([...a.terms, ...b.terms.map((term) => ({ figure: term.figure, by: term.by.times(by) }))])];
  });
}

/** For each item the sum of those before it. */
function runningSums(parts: readonly Span[]): readonly Span[] {
  let sum = point(zero);
  return parts.map((part) => {
    const before = sum;
    sum = plus(sum, part);
    return before;
  });
}

/** `scale · product = (quotient + shift) · divisor`, where the divisor is not zero. */
export interface Quotient {
  readonly dividend: number;
  readonly divisor: number;
  readonly quotient: number;
  readonly scale: Rational;
  readonly shift: Rational;
}

/** The dividend over the divisor is the quotient: `scale · dividend / divisor = quotient + shift`. */
export function isQuotient({ dividend, divisor, quotient, scale, shift }: Quotient): Constraint {
  return {
    figures: [dividend, divisor, quotient],
    narrow: (spans) => {
      const dividends = scaled(spanAt(spans, dividend), scale);
      const by = withoutZero(spanAt(spans, divisor));
      const shifted = plus(spanAt(spans, quotient), point(shift));
      const unscaled = times(shifted, by);
      return [
        { figure: divisor, span: by },
        { figure: dividend, span: scaled(unscaled, scale.inverse()) },
        ...(holdsZero(by) ? [] : [{ figure: quotient, span: plus(over(dividends, by), point(shift.negated())) }]),
        ...(holdsZero(shifted) ? [] : [{ figure: divisor, span: over(dividends, shifted) }]),
      ];
    },
    isSatisfied: (values) => {
      const by = valueAt(values, divisor);
      const product = valueAt(values, quotient).plus(shift).times(by);
      return by.sign !== 0 && valueAt(values, dividend).times(scale).equals(product);
    },
  };
}

/** The one is not above the other. */
export function isNotAbove(lower: number, upper: number): Constraint {
  return {
    figures: [lower, upper],
    narrow: (spans) => [
      { figure: lower, span: { ...everything, high: spanAt(spans, upper).high } },
      { figure: upper, span: { ...everything, low: spanAt(spans, lower).low } },
    ],
    isSatisfied: (values) => valueAt(values, lower).compare(valueAt(values, upper)) <= 0,
  };
}

/** What a constraint makes of a figure where all the others have one value; `null` where that is not one value. */
export function solveFor(constraint: Constraint, figure: number, spans: readonly Span[]): Rational | null {
  const found = constraint.narrow(spans).filter((one) => one.figure === figure);
  for (const { span } of found) {
    const value = onlyValue(span);
    if (value) return value;
  }
  return null;
}

function spanAt(spans: readonly Span[], figure: number): Span {
  return spans[figure] ?? everything;
}

function valueAt(values: readonly Rational[], figure: number): Rational {
  return values[figure] ?? zero;
}
