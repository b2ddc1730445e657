import { isSame } from '../numbers/is-same.ts';
import { readNumeric, write } from '../numbers/numeric.ts';
import type { Answer } from './answer.ts';
import type { CriterionScore, PointRange, Score } from './score.ts';

/** One reason why two scores differ. */
export type Difference =
  /** They were counted by other forms, or other versions of one. */
  | { readonly kind: 'form' | 'version'; readonly a: string | number; readonly b: string | number }
  /** Only one of them assumes it. */
  | { readonly kind: 'assumption'; readonly name: string; readonly in: 'a' | 'b' }
  /** A fact is told otherwise; `null` where nothing was said. */
  | { readonly kind: 'fact'; readonly id: string; readonly a: boolean | null; readonly b: boolean | null }
  /** A criterion was answered otherwise, or only in one of them. */
  | {
      readonly kind: 'answer';
      readonly code: string;
      readonly a: Answer | null;
      readonly b: Answer | null;
      readonly points: PointsOfBoth;
    }
  /** A criterion has other points for the same answer: the forms differ there, or an assumption, or what it holds. */
  | { readonly kind: 'points'; readonly code: string; readonly points: PointsOfBoth };

/** The points of a criterion in two scores; `null` where it is open or not of the form. */
export interface PointsOfBoth {
  readonly a: string | null;
  readonly b: string | null;
}

/** Why two scores differ. */
export interface ScoreComparison {
  readonly kind: 'score-comparison';
  /** How much more the second has in all, negative for less; `null` while a total is not settled. */
  readonly difference: string | null;
  readonly grades: PointsOfBoth;
  /** In the order: form, assumptions, facts, then the criteria in the order of the forms. */
  readonly differences: readonly Difference[];
}

/**
 * Compares two scores and says why they differ: by the form or its version, what was assumed, what was told of the facts,
 * and criterion by criterion.
 *
 * @example
 * import { compare, type Form, scoreForm } from 'kttt/scorecard';
 *
 * const form: Form<'weak' | 'good'> = {
 *   id: 'one-question',
 *   version: 1,
 *   title: { vi: 'Một câu hỏi', en: 'One question' },
 *   citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' }, annex: '1' },
 *   certainty: 'text',
 *   max: 7,
 *   criteria: [{ code: '1', title: { vi: 'Vốn', en: 'Capital' }, max: 7 }],
 *   grades: [
 *     { id: 'weak', label: { vi: 'yếu', en: 'weak' }, from: 0 },
 *     { id: 'good', label: { vi: 'tốt', en: 'good' }, from: 5 },
 *   ],
 * };
 * const [own, checked] = [scoreForm(form, { '1': { points: 6 } }), scoreForm(form, { '1': { points: 4 } })];
 * compare(own, checked).difference; // → '-2'
 * compare(own, checked).differences.length; // → 1
 */
export function compare(a: Score, b: Score): ScoreComparison {
  return {
    kind: 'score-comparison',
    difference: differenceOf(totalOf(a), totalOf(b)),
    grades: { a: gradeOf(a), b: gradeOf(b) },
    differences: [...ofForms(a, b), ...ofAssumptions(a, b), ...ofFacts(a, b), ...ofCriteria(a, b)],
  };
}

function totalOf(score: Score): string | null {
  if (score.status === 'scored') return score.total;
  if (score.status !== 'unknown') return null;
  const { min, max }: PointRange = score.total;
  return min === max ? min : null;
}

function gradeOf(score: Score): string | null {
  if (score.status === 'scored') return score.grade;
  const [only = null, another] = score.status === 'unknown' ? score.possibleGrades : [];
  return another === undefined ? only : null;
}

function differenceOf(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : write(readNumeric(b).minus(readNumeric(a)));
}

function ofForms(a: Score, b: Score): readonly Difference[] {
  if (a.form !== b.form) return [{ kind: 'form', a: a.form, b: b.form }];
  return a.version === b.version ? [] : [{ kind: 'version', a: a.version, b: b.version }];
}

function ofAssumptions(a: Score, b: Score): readonly Difference[] {
  const only = (one: Score, other: Score, place: 'a' | 'b') =>
    one.assume
      .filter((name) => !other.assume.includes(name))
      .map((name): Difference => ({ kind: 'assumption', name, in: place }));
  return [...only(a, b, 'a'), ...only(b, a, 'b')];
}

function ofFacts(a: Score, b: Score): readonly Difference[] {
  const ids = [...new Set([...Object.keys(a.facts), ...Object.keys(b.facts)])];
  return ids
    .map((id): Difference => ({ kind: 'fact', id, a: a.facts[id] ?? null, b: b.facts[id] ?? null }))
    .filter((fact) => fact.kind === 'fact' && fact.a !== fact.b);
}

function ofCriteria(a: Score, b: Score): readonly Difference[] {
  const [inA, inB] = [byCode(a), byCode(b)];
  return [...new Set([...inA.keys(), ...inB.keys()])].flatMap((code): readonly Difference[] => {
    const [one, other] = [inA.get(code), inB.get(code)];
    const points = { a: one?.points ?? null, b: other?.points ?? null };
    const answers = { a: one?.answer ?? null, b: other?.answer ?? null };
    if (!isSame(answers.a, answers.b)) return [{ kind: 'answer', code, ...answers, points }];
    return isSameScore(one, other) ? [] : [{ kind: 'points', code, points }];
  });
}

function isSameScore(a: CriterionScore | undefined, b: CriterionScore | undefined): boolean {
  return a?.points === b?.points && a?.min === b?.min && a?.max === b?.max;
}

function byCode({ criteria }: Score): ReadonlyMap<string, CriterionScore> {
  return new Map(criteria.map((criterion) => [criterion.code, criterion]));
}
