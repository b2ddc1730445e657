import type { Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { type ExplainedInput, type Explanation, explanation } from '../law/explanation.ts';
import { explainScore } from '../scorecard/explain.ts';
import type { OcopForm } from './form.ts';
import { formOfScore } from './path-to-star.ts';
import { pointsForm } from './points-form.ts';
import type { OcopScore } from './score-product.ts';

/**
 * Explains the score of a product: the star level and what it rests on, the minima that keep it lower, what is odd in the
 * form, and every criterion with its points.
 *
 * @param score just made, or one that was stored as JSON
 * @param form where the score is of a form of one's own
 *
 * @example
 * import { explainOcopScore, scoreOcopProduct } from 'kttt/ocop';
 *
 * const score = scoreOcopProduct({ form: 3, facts: { 'forged-file': true } }, { asOf: '2026-11-23' });
 * explainOcopScore(score).conclusion.value; // → { kind: 'text', value: { vi: 'Hồ sơ giả mạo', en: 'The dossier is forged' } }
 */
export function explainOcopScore(score: OcopScore, form: OcopForm = formOfScore(score)): Explanation {
  const { conclusion } = explainScore(score.score, pointsForm(form));
  const subject = both((language) => `OCOP ${form.number}. ${form.title[language]}`);
  return explanation(subject, { ...conclusion, inputs: [...conclusion.inputs, ...inputsOf(score, form)] });
}

function inputsOf(score: OcopScore, form: OcopForm): readonly ExplainedInput[] {
  const { certainty, takenForGranted, remarks } = score;
  return [
    ...(score.status === 'scored'
      ? [said({ vi: 'Công nhận', en: 'Recognised by' }, recognition(score.recognizedBy?.by))]
      : []),
    ...(certainty === 'text' ? [] : [said({ vi: 'Phiếu', en: 'Form' }, thirdPartyCopy)]),
    ...remarks.map(({ code, text }) => said({ vi: `Lưu ý ${code}`, en: `Note on ${code}` }, text)),
    ...(takenForGranted.length === 0
      ? []
      : [said({ vi: 'Coi như không có', en: 'Taken not to be so' }, labelsOf(takenForGranted, form))]),
  ];
}

function recognition(by: Text | undefined): Text {
  return by ?? { vi: 'không công nhận, không cấp giấy chứng nhận', en: 'nobody: no certificate below three stars' };
}

const thirdPartyCopy: Text = {
  vi: 'theo bản sao của bên thứ ba, không phải văn bản ký',
  en: 'from the copy of a third party, not the signed text',
};

function labelsOf(ids: readonly string[], { disqualifiers }: OcopForm): Text {
  const labels = disqualifiers.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return both((language) => labels.map((label) => label[language]).join('; '));
}

function said(name: Text, value: Text): ExplainedInput {
  return { name, value: { kind: 'text', value } };
}
