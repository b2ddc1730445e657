import { at } from '../errors/at.ts';
import type { AssumedRounding } from '../language/printed-interval.ts';
import type { Comparator } from '../language/quantity.ts';
import { one, Rational } from '../numbers/rational.ts';
import type { FigureReading } from './figure.ts';
import type { Relation } from './relation.ts';
import { beforeSlips, type Slip, slips } from './slips.ts';
import { narrow, solve } from './solve.ts';
import { meet, point, type Span } from './span.ts';
import type { StatementCase } from './statement-case.ts';
import { lastDecimal, type TrueValues, write } from './true-values.ts';

/** A change of one figure that would make everything agree. */
export interface Correction {
  /** The key of the figure. */
  readonly figure: string;
  /** What could have happened; `null` where no slip leads there. */
  readonly slip: Slip | null;
  /** The number that should be printed, to the same step: of several, the nearest to what was printed; `null` where none would do. */
  readonly value: string | null;
  /** How that number is to be said: as it was, unless the word before it is what is wrong. */
  readonly comparator: Comparator;
  /** The true values that would make everything agree. */
  readonly needed: TrueValues;
}

/** The names under which relations hold what they divide by. */
const divisors: Readonly<Partial<Record<Relation['kind'], string>>> = {
  average: 'count',
  percentage: 'whole',
  growth: 'from',
  multiple: 'from',
  attainment: 'target',
};

/** Each single figure whose change makes all relations hold, the likeliest first. */
export function correctionsOf(one: StatementCase, relations: readonly Relation[]): readonly Correction[] {
  const spans = one.spans('either');
  const found = [...one.readings].flatMap(([key, reading], place) => {
    const needed = reading && neededAt(one, spans, place);
    return needed ? [correctionOf(one, { key, place, reading, needed, spans, relations })] : [];
  });
  return found.toSorted((a, b) => weightOf(a.slip) - weightOf(b.slip));
}

function weightOf(slip: Slip | null): number {
  return slip === null ? slips.length : slips.indexOf(slip);
}

/** The values of a figure with which all the others can be true; `null` where there are none. */
function neededAt(one: StatementCase, spans: readonly Span[], place: number): Span | null {
  const freed = narrow(spans.with(place, one.freely(place)), one.constraints);
  if (!freed || solve(freed, one.constraints) !== 'some') return null;
  const fails = (value: Rational) => solve(freed.with(place, point(value)), one.constraints) === 'none';
  const needed = at(freed, place);
  return needed.isWhole ? trimmed(needed, fails) : needed;
}

/** The most whole numbers that are tried at each end. */
const mostTried = 1_000;

/** A span of whole numbers without those at its ends that do not work. */
function trimmed(span: Span, fails: (value: Rational) => boolean): Span {
  const inwards = (end: Span['low'], step: Rational) => {
    let at = end?.at;
    for (let tried = 0; at && tried < mostTried && fails(at); tried += 1) at = at.plus(step);
    return at ? { at, isOpen: false } : null;
  };
  return { ...span, low: inwards(span.low, one), high: inwards(span.high, one.negated()) };
}

interface Freed {
  readonly key: string;
  readonly place: number;
  readonly reading: FigureReading;
  readonly needed: Span;
  readonly spans: readonly Span[];
  readonly relations: readonly Relation[];
}

function correctionOf(one: StatementCase, freed: Freed): Correction {
  const { key, reading, needed, relations } = freed;
  const [slip, before] = likeliest(one, freed) ?? [];
  const isDivisor = relations.some((relation) => isDivisorOf(relation, key));
  const nearest = () =>
    printables(needed, reading).find((value) => wouldDo(one, freed, { ...reading, value }, null, 'either'));
  return {
    figure: key,
    slip: slip ?? (isDivisor ? 'denominator' : null),
    value: before ? before.value : (nearest() ?? null),
    comparator: (before ?? reading).comparator,
    needed: write(needed),
  };
}

/** The likeliest slip that leads to the printed figure, and the figure before it: rounded half up rather than cut. */
function likeliest(one: StatementCase, freed: Freed): readonly [Slip, FigureReading] | null {
  for (const [slip, candidates] of beforeSlips(freed.reading)) {
    if (isChance(slip, candidates.length, freed)) continue;
    for (const rounding of ['half-up', 'either'] as const) {
      const found = candidates.find(({ reading, near }) => wouldDo(one, freed, reading, near, rounding));
      if (found) return [slip, found.reading];
    }
  }
  return null;
}

/** Whether everything can be true if a figure is read in some way. */
function wouldDo(
  one: StatementCase,
  { place, needed, spans }: Freed,
  reading: FigureReading,
  near: Span | null,
  rounding: AssumedRounding,
): boolean {
  const stands = one.stands(reading, place, rounding);
  const meant = near ? meet(stands, near) : stands;
  const left = meant && meet(meant, needed);
  return left !== null && solve(spans.with(place, left), one.constraints) === 'some';
}

/** Whether other digits would fit by chance, so many values make everything agree. */
function isChance(slip: Slip, candidates: number, { needed: { low, high }, reading: { value } }: Freed): boolean {
  if (slip !== 'digits-swapped' && slip !== 'digit-wrong') return false;
  if (!low || !high || value === null) return true;
  const values = high.at.minus(low.at).times(Rational.of(candidates));
  return values.compare(Rational.of(value).abs()) >= 0;
}

function isDivisorOf(relation: Relation, key: string): boolean {
  const name = divisors[relation.kind];
  return name !== undefined && Object.entries(relation).some(([one, named]) => one === name && named === key);
}

/** The most numbers that are tried on each side of the printed one. */
const mostSteps = 200;

/**
 * The numbers, to the step of the printed one, that may be the nearest to it that would do: about the nearer end of the values
 * needed, or, where it lies between their ends, on both its sides.
 */
function printables({ low, high }: Span, { value, step, isExact }: FigureReading): readonly string[] {
  if (value === null) return [];
  const printed = Rational.of(value);
  const unit = isExact || step === null ? lastDecimal(value) : Rational.of(step);
  const isBelow = low !== null && printed.compare(low.at) < 0;
  const isAbove = high !== null && printed.compare(high.at) > 0;
  const end = isBelow ? low : isAbove ? high : null;
  const scaled = (end?.at ?? printed).dividedBy(unit);
  const numbers = end
    ? [
        scaled.plus(half).floor(),
        scaled.floor(),
        scaled.ceiling(),
        scaled.floor().minus(one),
        scaled.ceiling().plus(one),
      ]
    : Array.from({ length: mostSteps }, (_, i) => Rational.of(i + 1)).flatMap((more) => [
        scaled.minus(more),
        scaled.plus(more),
      ]);
  return numbers.map((number) => String(number.times(unit).toResult()));
}

const half = /* @__PURE__ */ one.dividedBy(/* @__PURE__ */ one.plus(one));
