import { one, Rational, zero } from '../numbers/rational.ts';
import { addsToZero, type Constraint, isNotAbove, isQuotient, type Term } from './constraint.ts';
import type { FigureReading } from './figure.ts';
import { keysUnder, type Relation } from './relation.ts';

/** Where the figures of relations stand in a list, and how each was read. */
export interface Placing {
  placeOf(key: string): number;
  readingOf(key: string): FigureReading | undefined;
  /** The place of what no figure of the statement is: the 100 % of shares, a target that was not printed. */
  readonly extra: number;
}

/** A relation as a constraint, with the figure that the others make. */
export interface Compiled {
  readonly constraint: Constraint;
  /** Its place; the reports of a relation compare what was printed of it with what the others come to. */
  readonly subject: number;
}

const hundred = /* @__PURE__ */ Rational.of(100);
const minusOne = /* @__PURE__ */ one.negated();

/** The constraint that a relation is. */
export function constraintOf(relation: Relation, { placeOf, readingOf, extra }: Placing): Compiled {
  const terms = (by: Rational, keys: readonly string[]): readonly Term[] =>
    keys.map((key) => ({ figure: placeOf(key), by }));
  const linear = (subject: number, added: readonly Term[]): Compiled => ({
    subject,
    constraint: addsToZero([...added, { figure: subject, by: minusOne }]),
  });
  const quotient = (
    names: { readonly dividend: string; readonly divisor: number; readonly quotient: string },
    scale: Rational,
    shift: Rational,
  ): Compiled => ({
    subject: placeOf(names.quotient),
    constraint: isQuotient({
      dividend: placeOf(names.dividend),
      divisor: names.divisor,
      quotient: placeOf(names.quotient),
      scale,
      shift,
    }),
  });
  const attainment = (relation: Relation, divisor: number): Compiled => {
    const [[result = ''], [rate], [excess = '']] = [
      keysUnder(relation, 'result'),
      keysUnder(relation, 'rate'),
      keysUnder(relation, 'excess'),
    ];
    if (rate !== undefined) return quotient({ dividend: result, divisor, quotient: rate }, hundred, zero);
    if (isExcessInPercent(readingOf(excess))) {
      return quotient({ dividend: result, divisor, quotient: excess }, hundred, hundred);
    }
    return linear(placeOf(excess), [...terms(one, [result]), { figure: divisor, by: minusOne }]);
  };
  switch (relation.kind) {
    case 'sum':
      return linear(placeOf(relation.total), terms(one, keysUnder(relation, 'parts')));
    case 'shares':
      return linear(extra, terms(one, keysUnder(relation, 'parts')));
    case 'change':
      return linear(placeOf(relation.change), [...terms(one, [relation.to]), ...terms(minusOne, [relation.from])]);
    case 'flow':
      return linear(placeOf(relation.closing), [
        ...terms(one, [relation.opening, ...keysUnder(relation, 'inflows')]),
        ...terms(minusOne, keysUnder(relation, 'outflows')),
      ]);
    case 'average': {
      const { total, count, average } = relation;
      return quotient({ dividend: total, divisor: placeOf(count), quotient: average }, one, zero);
    }
    case 'percentage': {
      const { part, whole, percentage } = relation;
      return quotient({ dividend: part, divisor: placeOf(whole), quotient: percentage }, hundred, zero);
    }
    case 'growth': {
      const { from, to, growth } = relation;
      return quotient({ dividend: to, divisor: placeOf(from), quotient: growth }, hundred, hundred);
    }
    case 'multiple': {
      const { from, to, multiple } = relation;
      const isRise = readingOf(multiple)?.role === 'change';
      return quotient({ dividend: to, divisor: placeOf(from), quotient: multiple }, one, isRise ? one : zero);
    }
    case 'attainment': {
      const { target } = relation;
      const divisor = target === undefined ? extra : placeOf(target);
      const compiled = attainment(relation, divisor);
      return target === undefined || !readingOf(target) ? { ...compiled, subject: divisor } : compiled;
    }
    case 'bound':
      return {
        subject: placeOf(relation.upper),
        constraint: isNotAbove(placeOf(relation.lower), placeOf(relation.upper)),
      };
  }
}

/** An excess without a kind is one in percent, as offices print it. */
export function isExcessInPercent(reading: FigureReading | undefined): boolean {
  return !reading || reading.kind === 'percent' || reading.kind === null;
}
