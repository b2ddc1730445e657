import { at } from '../errors/at.ts';
import { type CountedCriterion, type PointCount, sharesPool } from './count-points.ts';
import { below, from, only, plus, pointsInPlay, type Sums, unitOf, upTo } from './point-sums.ts';
import type { PreparedForm, PreparedMinimum } from './prepare-form.ts';

/** The grades, by their positions, that some completion of the answers gives, and the criteria that decide among them. */
export interface PossibleGrades {
  /** From the lowest up. */
  readonly grades: readonly number[];
  /** Those open criteria whose points alone can change the grade, the others being what they may be. */
  readonly decidedBy: readonly CountedCriterion[];
}

/** The grade, by its position, that some points come to, whatever minima say. */
export function gradeByPoints({ begins }: Pick<PreparedForm, 'begins'>, points: number): number {
  return begins.findLastIndex((begin) => begin <= points);
}

/** The grade that points, by the places of their criteria, come to: all minima up to it are kept. */
export function gradeOf(prepared: PreparedForm, points: readonly number[]): number {
  let grade = gradeByPoints(prepared, at(points, 0));
  for (const { place, minima } of prepared.withMinima) {
    const reached = at(points, place);
    for (const minimum of minima) {
      if (minimum.grade <= grade && reached < minimum.points) grade = minimum.grade - 1;
    }
  }
  return grade;
}

/** Whether the grade of some points rests on what a minimum asks for, which is not known. */
export function isGradeOpen(prepared: PreparedForm, points: readonly number[]): boolean {
  if (prepared.others.length === 0) return false;
  return prepared.others.some((other) => gradeOf(other, points) !== gradeOf(prepared, points));
}

/** The grade that a form comes to at the least or the most of its points. */
export function gradeAt(prepared: PreparedForm, { inOrder }: PointCount, end: 'low' | 'high'): number {
  return gradeOf(
    prepared,
    inOrder.map((one) => one[end]),
  );
}

/**
 * Which grades are still possible, a fact leaving none above `cap`. More points never lower a grade, so those of the least
 * and the most points are the ends; only where the points of a group were given, what it holds cannot all be at its most.
 */
export function possibleGrades(
  prepared: PreparedForm,
  count: PointCount,
  cap = Number.POSITIVE_INFINITY,
): PossibleGrades {
  const [lowest, highest] = [gradeAt(prepared, count, 'low'), gradeAt(prepared, count, 'high')];
  if (lowest === highest || lowest >= cap) return { grades: [Math.min(lowest, cap)], decidedBy: [] };
  const completions = new Completions(prepared, count);
  const isEndSure = !count.inOrder.some(({ isClosed }) => isClosed);
  const between = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  const possible = between.filter(
    (grade) => (isEndSure && (grade === lowest || grade === highest)) || completions.give(grade),
  );
  const grades = [...new Set(possible.map((grade) => Math.min(grade, cap)))];
  const turns = grades.slice(1);
  return {
    grades,
    decidedBy: count.inOrder.filter((one) => one.children.length === 0 && completions.turnOn(one, turns)),
  };
}

/** Those criteria of which it is not known what a grade asks for there, and that decide about it. */
export function openMinima(prepared: PreparedForm, count: PointCount, cap: number): readonly CountedCriterion[] {
  const completions = new Completions(prepared, count);
  return count.inOrder.filter((one) => one.of.minima.some((minimum) => completions.restOn(one, minimum, cap)));
}

/** What is asked of completions: which minima they keep, and what is held to something. */
interface Asked {
  /** The minima of this grade and those below it are kept. */
  readonly grade: number;
  /** Whether options may be passed over, since the points of their group were given whatever they are. */
  readonly isByHand?: true;
  /** One criterion held to some points. */
  readonly fixed?: { readonly one: CountedCriterion; readonly at: number };
  /** A minimum and the points its criterion has, from and below. */
  readonly held?: { readonly at: CountedCriterion; readonly from: number; readonly below: number };
}

/**
 * All ways to complete the answers, by the sums they come to. Points that may be anything between two ends are taken in
 * steps of the unit that all others are multiples of: what is asked only compares sums with such multiples.
 */
class Completions {
  readonly #prepared: PreparedForm;
  readonly #count: PointCount;
  readonly #unit: number;

  constructor(prepared: PreparedForm, count: PointCount) {
    this.#prepared = prepared;
    this.#count = count;
    this.#unit = unitOf([...prepared.begins, ...pointsInPlay(count.inOrder)]);
  }

  /** Whether some completion gives a grade: it reaches it, and misses the next by its points or by a minimum. */
  give(grade: number): boolean {
    const [begin, end] = [this.#begin(grade), this.#begin(grade + 1)];
    const asked = { grade };
    if (below(from(this.#sums(this.#count.whole, asked), begin), end) > 0n) return true;
    return this.#minimaOf(grade + 1).some(({ counted, minimum }) => {
      const held = { at: counted, from: 0, below: this.#scaled(minimum.points) };
      return from(this.#sums(this.#count.whole, { ...asked, held }), end) > 0n;
    });
  }

  /**
   * Whether a criterion alone can make the difference between a grade and those below it. Inside a group whose points were
   * given, what it holds takes from each other: there a criterion decides whose points can break its minimum, or that of a
   * group around it in there.
   */
  turnOn(one: CountedCriterion, grades: readonly number[]): boolean {
    const reach = this.#reachOf(one);
    if (reach === 0) return false;
    const around = this.#around(one);
    const closed = around.findLastIndex(({ isClosed }) => isClosed);
    if (closed >= 0) return around.slice(closed + 1).some((inner) => this.#breaks(inner, one, grades));
    return grades.some((grade) => {
      const begin = this.#begin(grade);
      const asked = { grade, fixed: { one, at: this.#scaled(one.high) } };
      if (below(from(this.#sums(this.#count.whole, asked), begin), begin + reach) > 0n) return true;
      return around.some((counted) =>
        counted.of.minima.some((minimum) => {
          if (minimum.grade > grade) return false;
          const least = this.#scaled(minimum.points);
          const held = { at: counted, from: least, below: least + reach };
          return from(this.#sums(this.#count.whole, { ...asked, held }), begin) > 0n;
        }),
      );
    });
  }

  /** Whether some completion keeps a minimum as it may be read, and breaks it as it may be read too. */
  restOn(one: CountedCriterion, { grade, points, most }: PreparedMinimum, cap: number): boolean {
    if (points === most || grade > cap) return false;
    const held = { at: one, from: this.#scaled(points), below: this.#scaled(most) };
    return from(this.#sums(this.#count.whole, { grade, held }), this.#begin(grade)) > 0n;
  }

  /** Whether the points of a criterion alone can break a minimum that is kept, with all others of one of some grades. */
  #breaks(inner: CountedCriterion, one: CountedCriterion, grades: readonly number[]): boolean {
    const low = this.#scaled(one.low);
    const steps = Array.from({ length: this.#reachOf(one) }, (_, i) => i + 1);
    return grades.some((grade) =>
      inner.of.minima.some((minimum) => {
        if (minimum.grade > grade) return false;
        const least = this.#scaled(minimum.points);
        return steps.some((step) => {
          const fixed = { one, at: low + step };
          const held = { at: inner, from: least, below: least + step };
          return from(this.#sums(this.#count.whole, { grade, fixed, held }), this.#begin(grade)) > 0n;
        });
      }),
    );
  }

  /** A criterion and what it stands in, from the whole form in. */
  #around(one: CountedCriterion): readonly CountedCriterion[] {
    const { parent } = one.of;
    return parent < 0 ? [one] : [...this.#around(at(this.#count.inOrder, parent)), one];
  }

  /** The sums that a criterion may come to under what is asked; none where it cannot be kept. */
  #sums(one: CountedCriterion, asked: Asked): Sums {
    const sums = one.isClosed ? this.#closed(one, asked) : this.#open(one, asked);
    const kept = one.of.minima
      .filter(({ grade }) => grade <= asked.grade)
      .reduce((left, { points }) => from(left, this.#scaled(points)), sums);
    const { held } = asked;
    if (held?.at !== one) return kept;
    return below(from(kept, held.from), held.below);
  }

  #open(one: CountedCriterion, asked: Asked): Sums {
    const { low, high, levels, children } = one;
    if (children.length > 0) return this.#group(one, asked);
    if (asked.fixed?.one === one) return only(asked.fixed.at);
    if (levels && !asked.isByHand) return levels.reduce((sums, points) => sums | only(this.#scaled(points)), 0n);
    return upTo(this.#scaled(high - low)) << BigInt(this.#scaled(low));
  }

  #group({ children, pool }: CountedCriterion, asked: Asked): Sums {
    const isTaken = children.some((child) => child === asked.fixed?.one && !child.of.isMostKnown);
    return children.reduce(
      (sums, child) => plus(sums, sharesPool(child) && child !== asked.fixed?.one ? only(0) : this.#sums(child, asked)),
      isTaken ? only(0) : upTo(this.#scaled(pool)),
    );
  }

  /** A group whose points were given has those; what it holds only has to be able to keep what is asked. */
  #closed(one: CountedCriterion, asked: Asked): Sums {
    return this.#group(one, { ...asked, isByHand: true }) & only(this.#scaled(one.low));
  }

  /** How far the points of an open criterion can move. */
  #reachOf(one: CountedCriterion): number {
    return this.#scaled(one.high - one.low);
  }

  #minimaOf(grade: number): readonly AskedMinimum[] {
    return this.#count.inOrder.flatMap((counted) =>
      counted.of.minima.filter((minimum) => minimum.grade === grade).map((minimum) => ({ counted, minimum })),
    );
  }

  /** Where a grade begins; one after the last begins beyond all points. */
  #begin(grade: number): number {
    const begin = this.#prepared.begins[grade];
    return begin === undefined ? Math.floor(this.#count.whole.of.most / this.#unit) + 1 : this.#scaled(begin);
  }

  #scaled(points: number): number {
    return points / this.#unit;
  }
}

interface AskedMinimum {
  readonly counted: CountedCriterion;
  readonly minimum: PreparedMinimum;
}
