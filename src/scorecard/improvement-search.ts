import { at } from '../errors/at.ts';
import { type CountedCriterion, leastOf, type PointCount } from './count-points.ts';
import { pointsText } from './points.ts';
import type { PreparedForm } from './prepare-form.ts';

/** One criterion to improve: from its points to at least those that the set needs of it. */
export interface Improvement {
  readonly code: string;
  /** Its points now; of an open criterion the least it can have. */
  readonly from: string;
  /** The points that are enough, the others of the set being raised as far as it says. */
  readonly to: string;
  /** The place of the option with these points, from 0; `null` where the points are given by hand. */
  readonly option: number | null;
}

/** What can be improved: a criterion, or a group whose points were given. */
interface Unit {
  readonly of: CountedCriterion;
  /** The most points it can be given. */
  readonly most: number;
  /** The points of the options above those it has; `null` where any will do. */
  readonly levels: readonly number[] | null;
}

/** Whether a unit is improved, is not, or may be. */
type Choice = 'in' | 'out' | 'free';

/** The most points there are with at most so many improvements, by their number. */
type Best = readonly number[];

/** The position of the grade wanted, and what is assumed. */
interface Wanted {
  readonly target: number;
  readonly assumed: readonly string[];
}

const never = Number.NEGATIVE_INFINITY;

/**
 * The search for the smallest sets of criteria whose improvement reaches a grade. What a number of improvements brings at
 * most is found from the criteria up to the whole form; a group that cannot keep a minimum brings nothing.
 */
export class ImprovementSearch {
  readonly #whole: CountedCriterion;
  readonly #begin: number;
  readonly #target: number;
  readonly #units: ReadonlyMap<CountedCriterion, Unit>;

  constructor({ begins }: PreparedForm, { whole }: PointCount, { target, assumed }: Wanted) {
    this.#whole = whole;
    this.#begin = at(begins, target);
    this.#target = target;
    this.#units = new Map(unitsOf(whole, assumed).map((unit) => [unit.of, unit]));
  }

  /** How many improvements are needed at least; `null` where all together do not reach the grade. */
  smallest(): number | null {
    const size = this.#best(this.#whole, new Map(), this.#units.size).findIndex((points) => points >= this.#begin);
    return size < 0 ? null : size;
  }

  /** The sets of a size that reach the grade, no more than a number of them, in the form's order. */
  sets(size: number, most: number): readonly (readonly Unit[])[] {
    const units = [...this.#units.values()];
    const sets: Unit[][] = [];
    const choices = new Map<Unit, Choice>();
    const reaches = () => at(this.#best(this.#whole, choices, size), size) >= this.#begin;
    const choose = (i: number): void => {
      const unit = units[i];
      if (!unit) {
        sets.push(units.filter((one) => choices.get(one) === 'in'));
        return;
      }
      for (const choice of ['in', 'out'] as const) {
        choices.set(unit, choice);
        if (sets.length < most && reaches()) choose(i + 1);
      }
      choices.delete(unit);
    };
    choose(0);
    return sets;
  }

  /** How far each criterion of a set has to be raised: from the first on, no further than what the others leave to it. */
  improvements(set: readonly Unit[]): readonly Improvement[] {
    const raised = new Map(set.map(({ of, most }) => [of, most]));
    return set.map(({ of, most, levels }) => {
      const needed = Math.max(most - this.#slack(of, raised), of.low, this.#leastInside(of));
      const to = levels === null ? needed : Math.min(...levels.filter((level) => level >= needed));
      raised.set(of, to);
      const option = (of.of.options ?? []).findIndex(({ points, ends }) => points === to && !ends);
      return {
        code: of.of.code,
        from: pointsText(leastOf(of)),
        to: pointsText(to),
        option: option < 0 ? null : option,
      };
    });
  }

  #best(one: CountedCriterion, choices: ReadonlyMap<Unit, Choice>, most: number): Best {
    const unit = this.#units.get(one);
    const best = unit
      ? this.#bestOfUnit(unit, choices.get(unit) ?? 'free', most)
      : one.children.length > 0 && !one.isClosed
        ? this.#bestOfGroup(one, choices, most)
        : new Array<number>(most + 1).fill(one.low);
    const least = this.#leastOf(one);
    return best.map((points) => (points < least ? never : points));
  }

  #bestOfUnit({ of, most }: Unit, choice: Choice, improvements: number): Best {
    const asIs = this.#keepsInside(of) && !of.mayEnd ? of.low : never;
    const first = choice === 'in' ? never : asIs;
    return Array.from({ length: improvements + 1 }, (_, used) => (used === 0 || choice === 'out' ? first : most));
  }

  /** Those of unknown maximum share what their group leaves: the first improved may take it all. */
  #bestOfGroup({ of, children }: CountedCriterion, choices: ReadonlyMap<Unit, Choice>, most: number): Best {
    const known = children.filter((child) => child.of.isMostKnown).map((child) => this.#best(child, choices, most));
    const sharing = children.filter((child) => !child.of.isMostKnown);
    const chosen = sharing.map((child) => choiceOf(this.#units.get(child), choices));
    const improved = chosen.filter((choice) => choice === 'in').length;
    const mayTake = improved > 0 || chosen.includes('free');
    const taken = sharing.reduce((sum, { low }) => sum + low, 0);
    const shared = Array.from({ length: most + 1 }, (_, used) => {
      if (used < improved) return never;
      return mayTake && used > 0 ? of.rest : taken;
    });
    return [...known, ...(sharing.length > 0 ? [shared] : [])].reduce(together);
  }

  /** Whether what a group holds keeps what the grade asks of it, as it is. */
  #keepsInside(one: CountedCriterion): boolean {
    return one.children.every((child) => child.low >= this.#leastOf(child) && this.#keepsInside(child));
  }

  /** The points that the grade asks for at a criterion. */
  #leastOf({ of }: CountedCriterion): number {
    return Math.max(0, ...of.minima.filter(({ grade }) => grade <= this.#target).map(({ points }) => points));
  }

  /** The points that a group needs to give what it holds what the grade asks of it. */
  #leastInside({ children }: CountedCriterion): number {
    return children.reduce((sum, child) => sum + Math.max(this.#leastOf(child), this.#leastInside(child)), 0);
  }

  /** How much less a criterion may have with the grade still reached. */
  #slack(one: CountedCriterion, raised: ReadonlyMap<CountedCriterion, number>): number {
    const around = (outer: CountedCriterion): readonly CountedCriterion[] => {
      const inner = outer === one ? [] : outer.children.flatMap(around);
      return outer === one || inner.length > 0 ? [outer, ...inner] : [];
    };
    const slacks = around(this.#whole).map((outer) => pointsOf(outer, raised) - this.#leastOf(outer));
    return Math.min(pointsOf(this.#whole, raised) - this.#begin, ...slacks);
  }
}

function choiceOf(unit: Unit | undefined, choices: ReadonlyMap<Unit, Choice>): Choice {
  return unit === undefined ? 'out' : (choices.get(unit) ?? 'free');
}

/** The best of two parts of a form together. */
function together(a: Best, b: Best): Best {
  return a.map((_, used) => Math.max(...a.slice(0, used + 1).map((points, i) => points + at(b, used - i))));
}

function pointsOf(one: CountedCriterion, raised: ReadonlyMap<CountedCriterion, number>): number {
  const points = raised.get(one);
  if (points !== undefined) return points;
  if (one.isClosed || one.children.length === 0) return one.low;
  return one.children.reduce((sum, child) => sum + pointsOf(child, raised), 0);
}

/**
 * What can be improved, in the form's order: also what might still end the assessment, so that it does not. A criterion
 * whose rule is only inferred cannot.
 */
function unitsOf(one: CountedCriterion, assumed: readonly string[], left = 0): readonly Unit[] {
  const { rest, options, criterion } = one.of;
  if (one.children.length > 0 && !one.isClosed) {
    const taken = one.children.reduce((sum, { of, low }) => sum + (of.isMostKnown ? 0 : low), 0);
    return one.children.flatMap((child) => unitsOf(child, assumed, rest - taken));
  }
  const most = mostOf(one, left);
  const { assumption } = criterion;
  const isInferred = assumption !== undefined && !assumed.includes(assumption);
  const canMove = most > one.low || one.mayEnd;
  if (isInferred || !canMove) return [];
  const levels = options?.filter(({ points, ends }) => !ends && (points > one.low || one.mayEnd));
  return [{ of: one, most, levels: levels?.map(({ points }) => points) ?? null }];
}

function mostOf({ of, low }: CountedCriterion, left: number): number {
  if (!of.isMostKnown) return low + left;
  return of.options ? Math.max(...of.options.map(({ points, ends }) => (ends ? 0 : points))) : of.most;
}
