import { defineError, found } from '../errors/index.ts';
import { countPoints } from './count-points.ts';
import type { Form } from './form.ts';
import { type Improvement, ImprovementSearch } from './improvement-search.ts';
import { gradeAt } from './possible-grades.ts';
import { prepareForm } from './prepare-form.ts';
import type { Score } from './score.ts';
import { answersOf } from './verify-score.ts';

/**
 * The way to a grade.
 *
 * - `reached`: the form has it already, or a higher one
 * - `open`: the smallest sets of criteria whose improvement reaches it, each criterion raised no further than needed
 * - `out-of-reach`: the assessment ended, or a fact put it out or settles a lower grade (`because`)
 */
export type PathTo<Grade extends string = string> =
  | { readonly kind: 'path'; readonly grade: Grade; readonly status: 'reached' }
  | {
      readonly kind: 'path';
      readonly grade: Grade;
      readonly status: 'open';
      /** How many criteria each set has. */
      readonly size: number;
      readonly sets: readonly (readonly Improvement[])[];
      /** Whether these are all smallest sets. */
      readonly isAll: boolean;
    }
  | { readonly kind: 'path'; readonly grade: Grade; readonly status: 'out-of-reach'; readonly because: OutOfReach };

/** Why no answers reach a grade. */
export type OutOfReach = 'ended' | 'disqualified' | 'overruled' | 'maxima';

/** How many sets to give. */
export interface PathOptions {
  /** 10 unless given. */
  readonly limit?: number;
}

const noGradeOfForm = /* @__PURE__ */ defineError('no-grade-of-form', {
  vi: 'biểu mẫu không có hạng «{found}»; các hạng là: {allowed}',
  en: 'the form has no grade "{found}"; its grades are: {allowed}',
});

/**
 * The shortest way to a grade: the smallest sets of criteria to improve, under the maxima and with the minima that the
 * grade asks for, as it is read at its strictest. A criterion that is still open counts with the least it can have; one
 * whose rule is not known cannot be improved.
 *
 * @param score of `scoreForm`, by this form
 * @throws `no-grade-of-form`, `other-form`
 *
 * @example
 * import { type Form, pathTo, scoreForm } from 'kttt/scorecard';
 *
 * const form: Form<'weak' | 'good'> = {
 *   id: 'two-questions',
 *   version: 1,
 *   title: { vi: 'Hai câu hỏi', en: 'Two questions' },
 *   citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' }, annex: '1' },
 *   certainty: 'text',
 *   max: 10,
 *   criteria: [
 *     { code: '1', title: { vi: 'Vốn', en: 'Capital' }, max: 7 },
 *     { code: '2', title: { vi: 'Tài sản', en: 'Assets' }, max: 3 },
 *   ],
 *   grades: [
 *     { id: 'weak', label: { vi: 'yếu', en: 'weak' }, from: 0 },
 *     { id: 'good', label: { vi: 'tốt', en: 'good' }, from: 8 },
 *   ],
 * };
 * const path = pathTo(scoreForm(form, { '1': { points: 4 }, '2': { points: 2 } }), form, 'good');
 * path.status === 'open' && path.sets; // → [[{ code: '1', from: '4', to: '6', option: null }]]
 */
export function pathTo<Grade extends string>(
  score: Score<Grade>,
  form: Form<Grade>,
  grade: Grade,
  { limit = 10 }: PathOptions = {},
): PathTo<Grade> {
  const known = prepareForm(form);
  const prepared = known.others.at(-1) ?? known;
  const target = form.grades.findIndex(({ id }) => id === grade);
  if (target < 0) {
    throw noGradeOfForm({ found: found(grade), allowed: form.grades.map(({ id }) => id).join(', ') }, ['grade']);
  }
  const way = { kind: 'path', grade } as const;
  const barrier = barrierOf(score, form, target);
  if (barrier) return { ...way, status: 'out-of-reach', because: barrier };
  const count = countPoints(prepared, answersOf(score, form), score.assume, []);
  const isEndOpen = count.inOrder.some(({ mayEnd }) => mayEnd);
  if (!isEndOpen && gradeAt(prepared, count, 'low') >= target) return { ...way, status: 'reached' };
  const search = new ImprovementSearch(prepared, count, { target, assumed: score.assume });
  const size = search.smallest();
  if (size === null) return { ...way, status: 'out-of-reach', because: 'maxima' };
  const sets = search.sets(size, limit + 1);
  return {
    ...way,
    status: 'open',
    size,
    sets: sets.slice(0, limit).map((set) => search.improvements(set)),
    isAll: sets.length <= limit,
  };
}

/** What no improvement of answers gets over. */
function barrierOf(score: Score, { disqualifiers = [], grades }: Form, target: number): OutOfReach | null {
  if (score.status === 'ended' || score.status === 'disqualified') return score.status;
  const cap = disqualifiers.find(({ id }) => id === score.overruledBy)?.grade;
  return cap !== undefined && grades.findIndex(({ id }) => id === cap) < target ? 'overruled' : null;
}
