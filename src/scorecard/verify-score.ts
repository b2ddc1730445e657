import { defineError, found } from '../errors/index.ts';
import { isSame } from '../numbers/is-same.ts';
import type { Answers } from './answer.ts';
import type { Form } from './form.ts';
import type { CriterionScore, Score } from './score.ts';
import { scoreForm } from './score-form.ts';

/** Whether a stored score is what its answers come to, and if not, where it first differs. */
export type Verification =
  | { readonly kind: 'verification'; readonly status: 'same' }
  | {
      readonly kind: 'verification';
      readonly status: 'different';
      /** The code of the first criterion in the form's order that differs; `null` where they all agree. */
      readonly code: string | null;
      /** The field that differs: of that criterion, or of the score. */
      readonly field: string;
      /** The field as it is stored and as it was counted again; `null` where there is none. */
      readonly stored: unknown;
      readonly recomputed: unknown;
    };

const otherForm = /* @__PURE__ */ defineError('other-form', {
  vi: 'kết quả được chấm theo biểu mẫu «{scored}», không phải «{given}»; hãy đưa đúng biểu mẫu và phiên bản',
  en: 'the score was counted by the form "{scored}", not by "{given}"; give that form in that version',
});

/**
 * Counts a stored score again from the answers it holds and reports the first criterion, in the form's order, whose points
 * are not those stored; then the total and what follows from it.
 *
 * @throws `other-form`, and the errors of `scoreForm` where a stored answer is none
 *
 * @example
 * import { type Form, scoreForm, verifyScore } from 'kttt/scorecard';
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
 * const stored = JSON.parse(JSON.stringify(scoreForm(form, { '1': { points: 4 } })));
 * verifyScore(stored, form); // → { kind: 'verification', status: 'same' }
 * verifyScore({ ...stored, total: '7' }, form); // → { kind: 'verification', status: 'different', code: null, field: 'total', stored: '7', recomputed: '4' }
 */
export function verifyScore<Grade extends string>(score: Score<Grade>, form: Form<Grade>): Verification {
  const recomputed = scoreForm(form, answersOf(score, form), { facts: score.facts, assume: score.assume });
  for (const [i, counted] of recomputed.criteria.entries()) {
    const stored: Partial<CriterionScore> = Object(score.criteria[i]);
    const field = differingField(stored, counted);
    if (field !== undefined) return different(counted.code, field, stored, counted);
  }
  const field = differingField(score, recomputed);
  return field === undefined ? { kind: 'verification', status: 'same' } : different(null, field, score, recomputed);
}

/** The answers that a score was counted from, by code. */
export function answersOf(score: Score, form: Form): Answers {
  checkIsOf(score, form);
  return Object.fromEntries(score.criteria.flatMap(({ code, answer }) => (answer === null ? [] : [[code, answer]])));
}

/** Refuses a form that a score was not counted by. */
export function checkIsOf({ form: id, version }: Score, form: Form): void {
  if (id === form.id && version === form.version) return;
  const name = (one: unknown, of: unknown) => `${found(one)} (${found(of)})`;
  throw otherForm({ scored: name(id, version), given: name(form.id, form.version) }, ['form']);
}

function differingField(stored: object, counted: object): string | undefined {
  const [was, is] = [fieldsOf(stored), fieldsOf(counted)];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].find((key) => !isSame(was[key], is[key]));
}

function different(code: string | null, field: string, stored: object, counted: object): Verification {
  const value = (of: object) => fieldsOf(of)[field] ?? null;
  return { kind: 'verification', status: 'different', code, field, stored: value(stored), recomputed: value(counted) };
}

function fieldsOf(of: object): Readonly<Record<string, unknown>> {
  return { ...of };
}
