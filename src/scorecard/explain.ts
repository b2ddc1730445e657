import type { Language, Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber, formatPercent, separated, withPercentSign } from '../language/number-text.ts';
import {
  type ExplainedInput,
  type ExplainedValue,
  type Explanation,
  type ExplanationStep,
  explanation,
} from '../law/explanation.ts';
import { isRatioLike } from '../numbers/ratio.ts';
import { type Answer, isGiven, isPercent, type MeasuredValue } from './answer.ts';
import type { Criterion, Form, FormFigure } from './form.ts';
import type { CriterionScore, Score } from './score.ts';
import { checkIsOf } from './verify-score.ts';

/**
 * Explains a score: the grade and what it rests on, then every criterion with what was answered, its points and where its
 * rule stands.
 *
 * @param score just counted, or one that was stored as JSON
 * @throws `other-form`
 *
 * @example
 * import { explainScore, type Form, scoreForm } from 'kttt/scorecard';
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
 * explainScore(scoreForm(form, { '1': { points: 6 } }), form).conclusion.value; // → { kind: 'text', value: { vi: 'tốt', en: 'good' } }
 */
export function explainScore<Grade extends string>(score: Score<Grade>, form: Form<Grade>): Explanation {
  checkIsOf(score, form);
  const byCode = new Map(score.criteria.map((one) => [one.code, one]));
  return explanation(form.title, {
    rule: `score-${score.status}`,
    text: statusText[score.status],
    citation:
      score.status === 'disqualified' || score.status === 'ended'
        ? score.citation
        : (form.gradesCitation ?? form.citation),
    inputs: [...inputsOf(score, form), ...assumed(score, form)],
    value: said(conclusionOf(score, form)),
    steps: [...blockedSteps(score, form), ...form.criteria.map((one) => criterionStep(one, byCode, form))],
  });
}

const statusText: Readonly<Record<Score['status'], Text>> = {
  scored: {
    vi: 'Cộng điểm các tiêu chí, đối chiếu với khung điểm và các mức tối thiểu của từng hạng',
    en: 'The points of the criteria are added up and held against the bands and the minima of the grades',
  },
  unknown: {
    vi: 'Còn tiêu chí chưa có điểm: chỉ nói những hạng còn có thể đạt',
    en: 'Some criteria are open: only the grades that are still possible are said',
  },
  ended: {
    vi: 'Việc đánh giá dừng ở một tiêu chí nên không xếp hạng',
    en: 'The assessment ended at a criterion, so there is no grade',
  },
  disqualified: { vi: 'Bị loại, không xếp hạng dù được bao nhiêu điểm', en: 'Out, whatever the points' },
};

const stateText: Readonly<Record<CriterionScore['state'], Text>> = {
  scored: { vi: 'đã chấm', en: 'scored' },
  missing: { vi: 'chưa trả lời đủ', en: 'not fully answered' },
  'rule-unknown': {
    vi: 'chưa biết được bao nhiêu điểm, hoặc cách tính chỉ là suy ra mà chưa được chấp nhận dùng',
    en: 'its points are not known, or only inferred, which was not assumed',
  },
  'value-not-enough': {
    vi: 'giá trị thuộc nhiều mức, còn phải biết thêm mới chọn được một mức',
    en: 'the value is that of several options, and more has to be known to choose one',
  },
  misprint: {
    vi: 'giá trị rơi vào chỗ in sót hoặc in trùng',
    en: 'the value falls where the print has a gap or an overlap',
  },
  'not-assessed': { vi: 'không đánh giá', en: 'not assessed' },
};

function conclusionOf(score: Score, form: Form): Text {
  switch (score.status) {
    case 'scored':
      return gradeText(score.grade, form);
    case 'unknown':
      return both((language) =>
        score.possibleGrades.map((grade) => gradeText(grade, form)[language]).join(or[language]),
      );
    case 'ended':
      return statusText.ended;
    case 'disqualified':
      return factText(score.reason, form);
  }
}

const or: Text = { vi: ' hoặc ', en: ' or ' };

function inputsOf(score: Score, form: Form): readonly ExplainedInput[] {
  const codes = (list: readonly string[]) => list.map((one) => factText(one, form));
  switch (score.status) {
    case 'scored':
      return [
        { name: { vi: 'Tổng điểm', en: 'Total' }, value: { kind: 'number', value: score.total } },
        { name: { vi: 'Hạng theo điểm', en: 'Grade by points' }, value: said(gradeText(score.gradeByPoints, form)) },
        ...overruled(score.overruledBy, form),
      ];
    case 'unknown':
      return [
        { name: { vi: 'Tổng điểm', en: 'Total' }, value: said(rangeText(score.total.min, score.total.max)) },
        { name: { vi: 'Còn tùy thuộc', en: 'Decided by' }, value: said(listed(codes(score.decidedBy))) },
        ...overruled(score.overruledBy, form),
      ];
    case 'ended':
      return [{ name: { vi: 'Dừng ở tiêu chí', en: 'Ended at criterion' }, value: said(same(score.endedAt)) }];
    case 'disqualified':
      return [];
  }
}

function overruled(by: string | null, form: Form): readonly ExplainedInput[] {
  return by === null
    ? []
    : [{ name: { vi: 'Dù bao nhiêu điểm', en: 'Whatever the points' }, value: said(factText(by, form)) }];
}

function assumed({ assume }: Score, { assumptions = [] }: Form): readonly ExplainedInput[] {
  if (assume.length === 0) return [];
  const words = assume.map((name) => assumptions.find((one) => one.name === name)?.label ?? same(name));
  return [{ name: { vi: 'Giả định', en: 'Assumed' }, value: said(listed(words)) }];
}

function blockedSteps({ blockedBy }: Score, form: Form): readonly ExplanationStep[] {
  return blockedBy.map(({ code, grade, required, points }) => ({
    rule: 'minimum',
    text: both((language) => {
      const asked = askedText(code, required, form);
      return `${minimumText[language]} ${gradeText(grade, form)[language]} (${code}${asked ? `: ${asked[language]}` : ''})`;
    }),
    citation: form.gradesCitation ?? form.citation,
    inputs: [{ name: { vi: 'Tối thiểu', en: 'At least' }, value: { kind: 'number', value: required } }],
    value: { kind: 'number', value: points },
    steps: [],
  }));
}

/** The option that a minimum asks for in words; nothing where the points are given by hand. */
function askedText(code: string, required: string, form: Form): Text | undefined {
  const named = (criteria: readonly Criterion[]): Criterion | undefined =>
    criteria.find((one) => one.code === code) ?? criteria.map(({ children = [] }) => named(children)).find(Boolean);
  return named(form.criteria)?.options?.find((option) => String(option.points) === required)?.label;
}

const minimumText: Text = { vi: 'Chưa đạt mức tối thiểu của hạng', en: 'Below the minimum of the grade' };

function criterionStep(criterion: Criterion, byCode: ReadonlyMap<string, CriterionScore>, form: Form): ExplanationStep {
  const { code, title, citation, unknown, children = [] } = criterion;
  const score = byCode.get(code);
  return {
    rule: `criterion-${code}`,
    text: both((language) => `${code}. ${title[language]}`),
    citation: citation ?? null,
    inputs: [
      ...(score?.answer
        ? [{ name: { vi: 'Trả lời', en: 'Answer' }, value: said(answerText(score.answer, criterion)) }]
        : []),
      ...(criterion.max === null ? [] : [{ name: { vi: 'Tối đa', en: 'Maximum' }, value: number(criterion.max) }]),
      ...(score && score.state !== 'scored'
        ? [{ name: { vi: 'Tình trạng', en: 'State' }, value: said(stateText[score.state]) }]
        : []),
      ...(unknown ? [{ name: { vi: 'Chưa biết', en: 'Not known' }, value: said(unknown) }] : []),
    ],
    value: pointsOf(score),
    steps: (score?.answer ? children.filter((child) => isAnswered(child, byCode)) : children).map((child) =>
      criterionStep(child, byCode, form),
    ),
  };
}

/** Whether something of a criterion was answered: where the points of a group were given, the rest of it need not be. */
function isAnswered({ code, children = [] }: Criterion, byCode: ReadonlyMap<string, CriterionScore>): boolean {
  return Boolean(byCode.get(code)?.answer) || children.some((child) => isAnswered(child, byCode));
}

function pointsOf(score: CriterionScore | undefined): ExplainedValue {
  if (!score || score.state === 'not-assessed') return { kind: 'not-applicable' };
  return score.points === null ? said(rangeText(score.min, score.max)) : { kind: 'number', value: score.points };
}

function answerText(answer: Answer, { options, figure }: Criterion): Text {
  if ('option' in answer) return options?.[Number(answer.option)]?.label ?? same(String(answer.option));
  if ('points' in answer)
    return both((language) => `${separated(String(answer.points), language)} ${pointsWord[language]}`);
  const { value } = answer;
  return isGiven(value) ? both((language) => measuredText(value, figure, language)) : same('–');
}

const pointsWord: Text = { vi: 'điểm', en: 'points' };

/** A value in its unit; percent and averages with two decimals, which only this text has. */
function measuredText(value: MeasuredValue, figure: FormFigure | undefined, language: Language): string {
  if (isPercent(value)) return withPercentSign(separated(value.value, language), language);
  if (figure?.unit === 'percent' && isRatioLike(value)) return formatPercent(value, { language, decimals: 2 });
  const decimals = isRatioLike(value) ? { decimals: 2 } : {};
  return figure?.unit === 'amount'
    ? formatMoney(value, { language, ...decimals })
    : formatNumber(value, { language, ...decimals });
}

function gradeText(id: string, { grades }: Form): Text {
  return grades.find((grade) => grade.id === id)?.label ?? same(id);
}

/** A fact in words; a criterion by its code. */
function factText(id: string, { disqualifiers = [] }: Form): Text {
  return disqualifiers.find((fact) => fact.id === id)?.label ?? same(id);
}

function rangeText(min: string, max: string): Text {
  return both((language) => `${separated(min, language)}–${separated(max, language)}`);
}

function listed(texts: readonly Text[]): Text {
  return both((language) => texts.map((text) => text[language]).join(', ') || '–');
}

function same(words: string): Text {
  return { vi: words, en: words };
}

function number(value: number): ExplainedValue {
  return { kind: 'number', value: String(value) };
}

function said(value: Text): ExplainedValue {
  return { kind: 'text', value };
}
