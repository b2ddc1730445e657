import { at } from '../errors/at.ts';
import type { AssumedRounding } from '../language/printed-interval.ts';
import { one, Rational } from '../numbers/rational.ts';
import { type Constraint, eliminations, isLinear } from './constraint.ts';
import type { FigureReading } from './figure.ts';
import { type Named, namedIn, type Relation } from './relation.ts';
import { type Compiled, constraintOf, isExcessInPercent } from './relation-constraint.ts';
import { everything, makeSpan, point, type Span } from './span.ts';
import type { ReadStatement } from './statement.ts';
import { anyValues, type Taken, trueValues } from './true-values.ts';

/** How each figure of a statement is read; `undefined` where it is missing. */
export type Readings = ReadonlyMap<string, FigureReading | undefined>;

const hundred = /* @__PURE__ */ point(/* @__PURE__ */ Rational.of(100));
const wholeFromOne: Span = /* @__PURE__ */ makeSpan({ at: one, isOpen: false }, null, true);

/**
 * A statement with one reading of each figure: its figures as spans in a list, and its relations as constraints on them. After
 * the figures comes a place for each relation, for what no figure of the statement is: the 100 % of shares, a target that was
 * not printed.
 */
export class StatementCase {
  readonly compiled: readonly Compiled[];
  readonly readings: Readings;
  readonly #keys: readonly string[];
  /** The places of figures that some relation has as a quotient, so that they are measured and not counted. */
  readonly #quotients: ReadonlySet<number>;
  /** The places of those that some relation has as a change or an excess, so that they may be below zero. */
  readonly #changes: ReadonlySet<number>;
  /** What a place stands for of which nothing was printed. */
  readonly #unprinted: ReadonlyMap<number, Span>;
  /** Found once, when they are asked for. */
  readonly #spans = new Map<AssumedRounding, readonly Span[]>();
  #constraints: readonly Constraint[] | null = null;

  constructor({ relations }: ReadStatement, readings: Readings) {
    this.readings = readings;
    this.#keys = [...readings.keys()];
    const placeOf = (key: string) => this.#keys.indexOf(key);
    const named = relations.flatMap(namedIn);
    this.#quotients = new Set(named.filter((one) => this.#isQuotient(one)).map(({ key }) => placeOf(key)));
    this.#changes = new Set(
      named.filter(({ slot }) => slot === 'change' || slot === 'excess').map(({ key }) => placeOf(key)),
    );
    this.compiled = relations.map((relation, i) =>
      constraintOf(relation, { placeOf, readingOf: (key) => readings.get(key), extra: readings.size + i }),
    );
    this.#unprinted = new Map(
      relations.flatMap((relation, i): readonly [number, Span][] => {
        if (relation.kind === 'shares') return [[readings.size + i, hundred]];
        return this.findsTarget(relation) ? [[at(this.compiled, i).subject, wholeFromOne]] : [];
      }),
    );
  }

  /** All relations, and what each two linear ones say together, which narrows figures that they share sooner. */
  get constraints(): readonly Constraint[] {
    this.#constraints ??= this.#allConstraints();
    return this.#constraints;
  }

  #allConstraints(): readonly Constraint[] {
    const all = this.compiled.map(({ constraint }) => constraint);
    const linear = all.filter(isLinear);
    return [...all, ...linear.flatMap((one, i) => linear.slice(i + 1).flatMap((other) => eliminations(one, other)))];
  }

  /** Whether a relation goes without its target, which has to be a whole number since the result is a count. */
  findsTarget(relation: Relation): boolean {
    if (relation.kind !== 'attainment' || this.readings.get(relation.result)?.kind !== 'count') return false;
    return relation.target === undefined || !this.readings.get(relation.target);
  }

  keyAt(place: number): string | null {
    return this.#keys[place] ?? null;
  }

  /** How the figure at a place is read; `undefined` where nothing was printed there. */
  readingAt(place: number): FigureReading | undefined {
    const key = this.#keys[place];
    return key === undefined ? undefined : this.readings.get(key);
  }

  /** The values of every figure, by the rounding that it may have had; of one that is missing, any. */
  spans(rounding: AssumedRounding): readonly Span[] {
    const known = this.#spans.get(rounding);
    if (known) return known;
    const spans = this.#places((reading, place) => this.stands(reading, place, rounding));
    this.#spans.set(rounding, spans);
    return spans;
  }

  /** The values that the figure at a place has if it is read in some way. */
  stands(reading: FigureReading, place: number, rounding: AssumedRounding): Span {
    return trueValues(reading, this.#takenAt(place), rounding);
  }

  /** The figures as printed; a range is any of its values. */
  printed(): readonly Span[] {
    return this.#places(({ value, low, high }) => {
      if (value !== null) return point(Rational.of(value));
      return low === high && low !== null ? point(Rational.of(low)) : everything;
    });
  }

  /** All values that a figure could have, whatever was printed. */
  freely(place: number): Span {
    const reading = this.readingAt(place);
    return reading ? anyValues(reading, this.#takenAt(place)) : (this.#unprinted.get(place) ?? everything);
  }

  #places(spanOf: (reading: FigureReading, place: number) => Span): readonly Span[] {
    return Array.from({ length: this.#keys.length + this.compiled.length }, (_, place) => {
      const reading = this.readingAt(place);
      return reading ? spanOf(reading, place) : this.freely(place);
    });
  }

  #takenAt(place: number): Taken {
    if (this.#quotients.has(place)) return 'as-quotient';
    return this.#changes.has(place) ? 'as-change' : 'as-it-is';
  }

  #isQuotient({ key, slot }: Named): boolean {
    if (slot !== 'excess') return slot === 'percent' || slot === 'multiple' || slot === 'average';
    return isExcessInPercent(this.readings.get(key));
  }
}

/**
 * The cases of a statement: every choice of a reading for each of some figures, the others read as is commonest; `null` where
 * they are more than are gone through. Where nothing is to be chosen it is the commonest case.
 */
export function casesOf(
  statement: ReadStatement,
  keys: ReadonlySet<string>,
  commonest: StatementCase,
): readonly StatementCase[] | null {
  let choices: readonly Readings[] = [new Map()];
  for (const [key, { readings }] of statement.figures) {
    const chosen = keys.has(key) ? readings : readings.slice(0, 1);
    const each = chosen.length > 0 ? chosen : [undefined];
    if (choices.length * each.length > mostCases) return null;
    choices = choices.flatMap((before) => each.map((reading) => new Map([...before, [key, reading]])));
  }
  return choices.length === 1 ? [commonest] : choices.map((readings) => new StatementCase(statement, readings));
}

/** The most ways to read a statement that are gone through. */
const mostCases = 256;
