import type { Answer, Criterion, Form, Option } from 'kttt/scorecard';
import { allOf, type Grade, leavesOf, leftBy, unitOf } from './forms.ts';
import type { Case } from './generated.ts';

/** One way to complete the answers to a form. */
export interface Completion {
  /** The points of every criterion and group. */
  readonly points: ReadonlyMap<string, number>;
  readonly total: number;
  readonly grade: Grade;
  /** Whether an option that ends the assessment was chosen. */
  readonly isEnded: boolean;
}

/** One way to complete what stands in a group. */
interface Way {
  readonly points: readonly (readonly [string, number])[];
  readonly sum: number;
  /** What those of unknown maximum take of what the group leaves. */
  readonly shared: number;
  readonly isEnded: boolean;
}

interface Choice {
  readonly points: number;
  readonly ends: boolean;
}

/** All ways to complete the answers to a form: every option of an open criterion, all points that are given by hand. */
export function completionsOf({ form, answers, assume }: Case): readonly Completion[] {
  const unit = unitOf(form);
  const ways = (criteria: readonly Criterion<Grade>[], left: number, isGiven: boolean): readonly Way[] => {
    let all: readonly Way[] = [{ points: [], sum: 0, shared: 0, isEnded: false }];
    for (const one of criteria) {
      const own = one.children ? groupWays(one, one.children, isGiven) : leafWays(one, left, isGiven);
      all = all.flatMap((way) => own.map((other) => joined(way, other))).filter(({ shared }) => shared <= left);
    }
    return all;
  };
  const groupWays = (one: Criterion<Grade>, children: readonly Criterion<Grade>[], isGiven: boolean) => {
    const given = pointsIn(answers[one.code]);
    return ways(children, leftBy(one.max ?? 0, children), isGiven || given !== null)
      .filter(({ sum }) => given === null || sum === given)
      .map((way): Way => ({ ...way, points: [[one.code, way.sum], ...way.points], shared: 0 }));
  };
  const leafWays = (one: Criterion<Grade>, left: number, isGiven: boolean): readonly Way[] => {
    const choices = choicesOf(one, answers[one.code], one.max ?? left, assume, unit);
    return (isGiven && choices.length > 1 ? between(choices, unit) : choices).map(({ points, ends }) => ({
      points: [[one.code, points]],
      sum: points,
      shared: one.max === null ? points : 0,
      isEnded: ends,
    }));
  };
  return ways(form.criteria, leftBy(form.max, form.criteria), false).map(({ points, sum, isEnded }) => {
    const byCode = new Map(points);
    return { points: byCode, total: sum, grade: gradeOf(form, byCode, sum), isEnded };
  });
}

/** The completions that lead to a grade: those that do not end the assessment. */
export function assessed(one: Case): readonly Completion[] {
  return completionsOf(one).filter(({ isEnded }) => !isEnded);
}

function joined(a: Way, b: Way): Way {
  return {
    points: [...a.points, ...b.points],
    sum: a.sum + b.sum,
    shared: a.shared + b.shared,
    isEnded: a.isEnded || b.isEnded,
  };
}

/** How many completions there are at most, before any is looked at. */
export function countWays({ form, answers, assume }: Case): number {
  const unit = unitOf(form);
  const count = (criteria: readonly Criterion<Grade>[], left: number, isGiven: boolean): number =>
    criteria.reduce((product, one) => {
      const { children } = one;
      if (children) {
        const isInside = isGiven || pointsIn(answers[one.code]) !== null;
        return product * count(children, leftBy(one.max ?? 0, children), isInside);
      }
      const choices = choicesOf(one, answers[one.code], one.max ?? left, assume, unit);
      return product * (isGiven ? between(choices, unit) : choices).length;
    }, 1);
  return count(form.criteria, leftBy(form.max, form.criteria), false);
}

function pointsIn(answer: Answer | null | undefined): number | null {
  return answer && 'points' in answer && typeof answer.points === 'number' ? answer.points : null;
}

/** What a criterion may have, whatever stands around it. */
function choicesOf(
  { options, assumption }: Criterion<Grade>,
  answer: Answer | null | undefined,
  most: number,
  assume: readonly string[],
  unit: number,
): readonly Choice[] {
  const given = pointsIn(answer);
  if (given !== null) {
    return [{ points: given, ends: options?.some(({ points, ends }) => points === given && ends) ?? false }];
  }
  if (!options) return between([plain(0), plain(most)], unit);
  const all = options.map(({ points, ends = false }) => ({ points, ends }));
  if (!answer || (assumption !== undefined && !assume.includes(assumption))) return all;
  if ('option' in answer) return all.filter((_, i) => i === answer.option);
  const fitting = all.filter((_, i) => isFor(options[i], Number('value' in answer && answer.value)));
  return fitting.length === 0 ? all : fitting;
}

function isFor(option: Option<Grade> | undefined, value: number): boolean {
  const { atLeast = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = option?.within ?? {};
  return Number(atLeast) <= value && value < Number(below);
}

function plain(points: number): Choice {
  return { points, ends: false };
}

/** All points from the least to the most of some. */
function between(choices: readonly Choice[], unit: number): readonly Choice[] {
  const points = choices.map((one) => one.points);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  return Array.from({ length: Math.round((high - low) / unit) + 1 }, (_, i) => plain(low + i * unit));
}

/** The highest grade whose points are reached and all of whose minima, and those of the grades below it, are kept. */
export function gradeOf(form: Form<Grade>, points: ReadonlyMap<string, number>, total: number): Grade {
  const asked = minimaOf(form);
  const isKept = (grade: Grade) =>
    asked.every((one) => one.grade !== grade || (points.get(one.code) ?? 0) >= one.points);
  const reached = form.grades.filter(
    ({ from }, i) => total >= from && form.grades.slice(0, i + 1).every(({ id }) => isKept(id)),
  );
  return reached.at(-1)?.id ?? 'weak';
}

/** What grades ask for: the minima of each criterion, then those marked on its options, in the order of the form. */
export function minimaOf(form: Form<Grade>): readonly { code: string; grade: Grade; points: number }[] {
  return allOf(form.criteria).flatMap(({ code, minima = [], options = [] }) => [
    ...minima.map((one) => ({ code, ...one })),
    ...options.flatMap(({ requiredFor, points }) =>
      requiredFor === undefined ? [] : [{ code, grade: requiredFor, points }],
    ),
  ]);
}

/** The points that grades ask for, by the codes of the criteria. */
function askedOf(form: Form<Grade>) {
  return allOf(form.criteria).flatMap(({ code, minima = [], options = [] }) => [
    ...minima.map((one) => ({ code, ...one })),
    ...options.map((option) => ({ code, grade: option.requiredFor, points: option.points })),
  ]);
}

/** The grades that some completion gives, from the lowest up. */
export function gradesOf(form: Form<Grade>, completions: readonly Completion[]): readonly Grade[] {
  return form.grades.map(({ id }) => id).filter((id) => completions.some(({ grade }) => grade === id));
}

/**
 * The criteria that decide: some completion of the others exists under which the points of one alone change the grade.
 * Where the points of a group around one were given, what it holds takes from each other: there one decides whose points
 * can break its own minimum, or that of a group around it in there.
 */
export function decidedByHand({ form, answers }: Case, completions: readonly Completion[]): readonly string[] {
  const codes = leavesOf(form).map(({ code }) => code);
  const possible = gradesOf(form, completions);
  if (possible.length < 2) return [];
  return codes.filter((code) => {
    if (new Set(completions.map(({ points }) => points.get(code))).size < 2) return false;
    const around = ancestorsOf(form.criteria, code);
    const given = around.findLastIndex((outer) => pointsIn(answers[outer]) !== null);
    if (given >= 0) return canBreak(form, code, [...around.slice(given + 1), code], completions);
    const grades = new Map<string, Grade>();
    return completions.some(({ points, grade }) => {
      const others = codes.map((other) => (other === code ? '' : points.get(other))).join();
      const before = grades.get(others) ?? grade;
      grades.set(others, before);
      return before !== grade;
    });
  });
}

/** Whether a criterion that has less than in some completion would break a minimum of what it stands in, or its own. */
function canBreak(
  form: Form<Grade>,
  code: string,
  inner: readonly string[],
  completions: readonly Completion[],
): boolean {
  const rank = (grade: Grade) => form.grades.findIndex(({ id }) => id === grade);
  const lowest = Math.min(...completions.map(({ grade }) => rank(grade)));
  const least = Math.min(...completions.map(({ points }) => points.get(code) ?? 0));
  return completions
    .filter(({ grade }) => rank(grade) > lowest)
    .some(({ points, grade }) =>
      askedOf(form).some(
        (one) =>
          inner.includes(one.code) &&
          one.grade !== undefined &&
          rank(one.grade) <= rank(grade) &&
          (points.get(one.code) ?? 0) - ((points.get(code) ?? 0) - least) < one.points,
      ),
    );
}

/** The codes of the groups around a criterion, from the outermost in. */
function ancestorsOf(criteria: readonly Criterion<Grade>[], code: string): readonly string[] {
  const outer = criteria.find(({ children = [] }) => allOf(children).some((one) => one.code === code));
  return outer ? [outer.code, ...ancestorsOf(outer.children ?? [], code)] : [];
}

/** All subsets of a size, in the order of the list. */
export function subsets<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((others) => [item, ...others]));
}
