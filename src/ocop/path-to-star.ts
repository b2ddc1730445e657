import { type PathOptions, type PathTo, pathTo } from '../scorecard/path-to.ts';
import { decisionOf } from './decisions.ts';
import type { OcopForm } from './form.ts';
import { ocopForm } from './ocop-form.ts';
import { gradeOf, pointsForm, type StarGrade } from './points-form.ts';
import type { OcopScore } from './score-product.ts';
import type { Star } from './star.ts';

/**
 * The cheapest way to a star level: the smallest sets of criteria to improve, its minima included.
 *
 * @param form where the score is of a form of one's own
 * @throws `other-form`
 *
 * @example
 * import { pathToStar, scoreOcopProduct } from 'kttt/ocop';
 *
 * const forged = scoreOcopProduct({ form: 3, facts: { 'forged-file': true } }, { asOf: '2026-11-23' });
 * pathToStar(forged, 4); // → { kind: 'path', grade: '4', status: 'out-of-reach', because: 'disqualified' }
 */
export function pathToStar(
  score: OcopScore,
  star: Star,
  { form = formOfScore(score), ...options }: PathOptions & { readonly form?: OcopForm } = {},
): PathTo<StarGrade> {
  return pathTo(score.score, pointsForm(form), gradeOf(star), options);
}

/** The form that a score was counted by, one of the decisions'. */
export function formOfScore({ decision, form }: OcopScore): OcopForm {
  return ocopForm(form, { asOf: decisionOf(decision).from });
}
