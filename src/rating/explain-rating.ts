import type { Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { cite } from '../law/citation.ts';
import { type ExplainedInput, type Explanation, explanation } from '../law/explanation.ts';
import { ratingText } from '../organizations/annual-return.ts';
import { explainScore } from '../scorecard/explain.ts';
import { criteriaForm } from './criteria-form.ts';
import type { ExemptionReason } from './exemption.ts';
import type { CooperativeRating, UnknownRating } from './rate-cooperative.ts';

/**
 * Explains a rating: the grade, what it rests on criterion by criterion with the article of each, what is not known of the
 * rules, and what was taken for granted.
 *
 * @param rating just made, or one that was stored as JSON
 *
 * @example
 * import { explainRating, rateCooperative } from 'kttt/rating';
 *
 * const rating = rateCooperative(
 *   { criteriaSet: 'circular-01-2020', year: 2023, points: { I: 24, II: 25, III: 31 }, operatingMonths: 26 },
 *   { asOf: '2023-12-31' },
 * );
 * explainRating(rating).conclusion.value; // → { kind: 'text', value: { vi: 'tốt', en: 'good' } }
 */
export function explainRating(rating: CooperativeRating): Explanation {
  const form = criteriaForm(rating.criteriaSet);
  const subject = both((language) => `${form.title[language]}, ${yearWord[language]} ${rating.year}`);
  const inputs = [...repealInputs(rating), ...grantedInputs(rating)];
  if (rating.status === 'not-rated') {
    const { reason, citation } = rating;
    const value = { kind: 'text', value: notRated } as const;
    return explanation(subject, {
      rule: `exempt-${reason}`,
      text: exemptionText[reason],
      citation,
      inputs,
      value,
      steps: [],
    });
  }
  const { conclusion } = explainScore(rating.score, form);
  const value = rating.status === 'rated' ? ratingText[rating.grade] : possibleText(rating);
  const isOnlyExemptionOpen = rating.status === 'unknown' && rating.score.status === 'scored';
  const { rule, text } = isOnlyExemptionOpen ? exemptionOpen : conclusion;
  return explanation(subject, {
    ...conclusion,
    rule,
    text,
    inputs: [...conclusion.inputs, ...awaited(rating), ...inputs],
    value: { kind: 'text', value },
  });
}

const exemptionOpen = {
  rule: 'exemption-open',
  text: {
    vi: 'Đã đủ điểm nhưng chưa biết hợp tác xã có thuộc diện không xếp loại hay không',
    en: 'All points are there, but it is not known whether the cooperative is exempt from rating',
  },
};

function awaited(rating: CooperativeRating): readonly ExplainedInput[] {
  if (rating.status !== 'unknown' || rating.mayBeExempt.length === 0) return [];
  const value: Text = { vi: 'số tháng hoạt động đến cuối năm', en: 'months of operation by the end of the year' };
  return [{ name: { vi: 'Chờ số liệu', en: 'Awaited' }, value: { kind: 'text', value } }];
}

const yearWord: Text = { vi: 'năm', en: 'year' };
const notRated: Text = { vi: 'không xếp loại', en: 'not rated' };
const or: Text = { vi: ' hoặc ', en: ' or ' };

const exemptionText: Readonly<Record<ExemptionReason, Text>> = {
  new: {
    vi: 'Mới thành lập và hoạt động chưa đủ 12 tháng nên không đánh giá, không xếp loại',
    en: 'Newly founded and in operation for less than 12 months, so it is not assessed and not rated',
  },
  stopped: {
    vi: 'Ngừng hoạt động trên 3 tháng trong năm nên không đánh giá, không xếp loại',
    en: 'It stopped operating for more than 3 months in the year, so it is not assessed and not rated',
  },
  'credit-institution': {
    vi: 'Quỹ tín dụng nhân dân, ngân hàng hợp tác xã được đánh giá theo quy định của Ngân hàng Nhà nước',
    en: 'People’s credit funds and the cooperative bank are assessed by the rules of the State Bank',
  },
};

const grantedText: Readonly<Record<ExemptionReason, Text>> = {
  new: { vi: 'đã hoạt động đủ 12 tháng', en: 'it has operated for 12 months' },
  stopped: { vi: 'không ngừng hoạt động quá 3 tháng', en: 'it did not stop for more than 3 months' },
  'credit-institution': { vi: 'không phải quỹ tín dụng nhân dân', en: 'it is no people’s credit fund' },
};

function possibleText({ possibleGrades, mayBeExempt }: UnknownRating): Text {
  const grades = possibleGrades.map((grade) => ratingText[grade]);
  const outcomes = mayBeExempt.length > 0 ? [...grades, notRated] : grades;
  return both((language) => outcomes.map((text) => text[language]).join(or[language]));
}

function repealInputs({ repealedBy }: CooperativeRating): readonly ExplainedInput[] {
  if (repealedBy === null) return [];
  const value = both((language) => `${cite(repealedBy, language)} ${dayNotFound[language]}`);
  return [{ name: { vi: 'Đã bị bãi bỏ bởi', en: 'Repealed by' }, value: { kind: 'text', value } }];
}

const dayNotFound: Text = { vi: '(chưa rõ ngày có hiệu lực)', en: '(day of effect not found)' };

function grantedInputs({ takenForGranted }: CooperativeRating): readonly ExplainedInput[] {
  if (takenForGranted.length === 0) return [];
  const value = both((language) => takenForGranted.map((reason) => grantedText[reason][language]).join('; '));
  return [{ name: { vi: 'Coi như', en: 'Taken for granted' }, value: { kind: 'text', value } }];
}
