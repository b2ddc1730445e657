import type { Language, Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { formatDate } from '../language/date-text.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber, separated, withPercentSign } from '../language/number-text.ts';
import type { Citation } from '../law/citation.ts';
import { type ExplainedValue, type Explanation, type ExplanationStep, explanation } from '../law/explanation.ts';
import type { ExactDecimal } from '../numbers/numeric.ts';
import { compare, isRatioLike, type Ratio, type RatioLike, readFraction } from '../numbers/ratio.ts';
import { completenessInputs, type ExplainPlace, explainResult, partOf, placeText } from '../registers/explain.ts';
import type { CommitmentAssessment } from './assess-commitment.ts';
import type { RegisterAssessment, RegisterTargetAssessment } from './assess-register.ts';
import { isCounted, type NearMiss, type Status, type TargetAssessment } from './assess-target.ts';
import { type Commitment, hasMeasure, type Target } from './commitment.ts';
import { describeGap, organizations } from './gap-text.ts';
import { type Goal, unitOf } from './goal.ts';
import { rangeOf } from './goal-range.ts';
import { describeGoal, describeRequired } from './goal-text.ts';
import { type MeasuredValue, type NoVerdictReason, readMeasure } from './measured.ts';
import { requiredCount } from './required-count.ts';
import type { StatusCounts } from './status-counts.ts';
import type { Trajectory } from './trajectory.ts';

/** The verdicts in words. */
export const statusText: Readonly<Record<Status, Text>> = {
  met: { vi: 'đạt', en: 'met' },
  'not-met': { vi: 'không đạt', en: 'not met' },
  unknown: { vi: 'chưa có số liệu', en: 'unknown' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
};

/** The verdicts on a whole commitment in words. */
export const wholeStatusText: Readonly<Record<Status, Text>> = {
  met: { vi: 'đạt', en: 'met' },
  'not-met': { vi: 'không đạt', en: 'not met' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  unknown: { vi: 'chưa đủ số liệu để kết luận', en: 'unknown' },
};

/** Why a target has no verdict, in words. */
export const reasonText: Readonly<Record<NoVerdictReason, Text>> = {
  missing: {
    vi: 'Chưa có số liệu kết quả: không thể nói là đạt hay không đạt',
    en: 'No result was given: the target is neither met nor missed',
  },
  'not-applicable': { vi: 'Chỉ tiêu không áp dụng', en: 'The indicator does not apply' },
  'nothing-to-divide-by': { vi: 'Không có đối tượng nào để tính tỷ lệ', en: 'There is nothing to take a share of' },
  'from-zero': { vi: 'Kỳ gốc bằng 0 nên không có tỷ lệ tăng', en: 'The baseline is 0, so there is no rate of growth' },
  'from-negative': {
    vi: 'Kỳ gốc âm nên không có tỷ lệ tăng',
    en: 'The baseline is negative, so there is no rate of growth',
  },
  'whole-only': {
    vi: 'Mục tiêu chung của các địa phương, không đánh giá riêng địa phương này',
    en: 'The target is for all localities together; none was given to this one',
  },
};

/** What is known of a target besides its assessment: its label, its printed words and where they stand. */
export interface TargetSource {
  readonly label: Text;
  readonly wording: string;
  readonly citation: Citation;
  /** The word for what is counted: HTX, sản phẩm. */
  readonly unit?: Text;
}

/**
 * Explains the assessment of a target: the goal, the figure, the exact comparison at each end that decides, how many
 * would be needed, what is missing, and whether rounding would hide it.
 *
 * @param source where the target comes from, if it is known
 *
 * @example
 * import { assessTarget, atLeast, explainTarget, percent, percentage } from 'kttt';
 *
 * const { conclusion } = explainTarget(assessTarget(atLeast(percent(60)), percentage(185, 310)));
 * conclusion.rule; // → 'target-not-met'
 * conclusion.steps[0]?.value; // → { kind: 'text', value: { vi: '18.500 < 18.600', en: '18,500 < 18,600' } }
 */
export function explainTarget(assessment: TargetAssessment, source?: TargetSource): Explanation {
  return explanation(source?.label ?? { vi: 'Mục tiêu', en: 'Target' }, conclusionOf(assessment, source));
}

/** What a commitment knows of one of its targets. */
export function sourceOf({ label, wording, indicator }: Target, { source }: Commitment): TargetSource {
  return { label, wording, citation: source, ...(indicator.unit && { unit: indicator.unit }) };
}

/**
 * Explains the assessment of a commitment: one step for each target, with the commitment's source beside it.
 *
 * @example
 * import { assessCommitment, explainCommitment } from 'kttt';
 * import { quangTri2024 } from 'kttt/commitments';
 *
 * const { conclusion } = explainCommitment(assessCommitment(quangTri2024, {}));
 * conclusion.steps.length; // → 5
 * conclusion.value; // → { kind: 'text', value: { vi: 'chưa đủ số liệu để kết luận', en: 'unknown' } }
 */
export function explainCommitment({ status, commitment, counts, targets }: CommitmentAssessment): Explanation {
  return explanation(commitment.title, {
    ...summaryOf(commitment, status, counts),
    steps: targets.map(({ target, assessment }) => {
      const step = conclusionOf(assessment, sourceOf(target, commitment));
      return { ...step, text: both((language) => `${target.label[language]} – ${step.text[language]}`) };
    }),
  });
}

/** What the verdict on a whole commitment rests on, but for its targets. */
function summaryOf(commitment: Commitment, status: Status, counts: StatusCounts): Omit<ExplanationStep, 'steps'> {
  return {
    rule: `commitment-${status}`,
    text: {
      vi: 'Không đạt nếu có mục tiêu không đạt; nếu không thì chưa đủ số liệu để kết luận khi còn mục tiêu chưa có số liệu',
      en: 'Not met if a target is not met; otherwise unknown while a target has no result',
    },
    citation: commitment.source,
    inputs: [
      { name: statusText.met, value: { kind: 'count', value: counts.met } },
      { name: statusText['not-met'], value: { kind: 'count', value: counts.notMet } },
      { name: statusText.unknown, value: { kind: 'count', value: counts.unknown } },
      { name: statusText['not-applicable'], value: { kind: 'count', value: counts.notApplicable } },
    ],
    value: { kind: 'text', value: wholeStatusText[status] },
  };
}

/**
 * Explains the assessment of a commitment over a register, for the whole or for one locality: for each target what the
 * register has of it, the comparison with the goal, and whether the pace since the baseline is enough.
 *
 * @throws `no-such-place`
 *
 * @example
 * import { assessCommitment } from 'kttt';
 * import { explainRegisterAssessment, quangTri2024 } from 'kttt/commitments';
 * import { createRegister } from 'kttt/registers';
 *
 * const register = createRegister({ localities: [], organizations: [], returns: [] });
 * const assessment = assessCommitment(quangTri2024, register, { asOf: '2024-12-31' });
 * explainRegisterAssessment(assessment).conclusion.steps.length; // → 5
 */
export function explainRegisterAssessment(
  { commitment, total, byLocality }: RegisterAssessment,
  place: ExplainPlace = {},
): Explanation {
  const part = partOf(total, byLocality, place);
  const { status, counts, targets } = part;
  const summary = summaryOf(commitment, status, counts);
  return explanation(
    both((language) => `${commitment.title[language]} – ${placeText(part.place)[language]}`),
    {
      ...summary,
      inputs: [...completenessInputs(part), ...summary.inputs],
      steps: commitment.targets.flatMap((target, i) => {
        const assessed = targets[i];
        return assessed ? [registerStep(target, assessed, commitment)] : [];
      }),
    },
  );
}

function registerStep(
  target: Target,
  { assessment, result, possible, trajectory }: RegisterTargetAssessment,
  commitment: Commitment,
): ExplanationStep {
  const step = conclusionOf(assessment, sourceOf(target, commitment));
  const taken = result && hasMeasure(target.indicator) ? [explainResult(target.indicator, result)] : [];
  return {
    ...step,
    text: both((language) => `${target.label[language]} – ${(possible ? openText : step.text)[language]}`),
    steps: [...taken, ...step.steps, ...(trajectory ? [paceStep(trajectory, assessment.goal)] : [])],
  };
}

const openText: Text = {
  vi: 'Còn thiếu số liệu: chỉ kết luận khi mọi giá trị có thể của phần còn thiếu đều cho cùng một kết quả',
  en: 'Figures are missing: there is a verdict only if it is the same whatever they are',
};

function paceStep({ outcome, projected, from, to, by }: Trajectory, goal: Goal): ExplanationStep {
  const dates = (language: Language) => [from, to, by].map((date) => formatDate(date, language));
  const [vi, en] = [dates('vi'), dates('en')];
  return {
    rule: `even-pace-${outcome}`,
    text: {
      vi: `Giả định tốc độ từ ${vi[0]} đến ${vi[1]} giữ nguyên cho đến ${vi[2]}`,
      en: `On the assumption that the pace from ${en[0]} to ${en[1]} stays even until ${en[2]}`,
    },
    citation: null,
    inputs: [],
    value:
      projected === null
        ? withoutValue(outcome === 'unknown' ? 'missing' : 'not-applicable')
        : projectedValue(projected, goal),
    steps: [],
  };
}

function projectedValue(value: Ratio, goal: Goal): ExplainedValue {
  const unit = unitOf(goal);
  return { kind: unit === 'percent' ? 'percent' : unit === 'amount' ? 'average-amount' : 'number', value };
}

function conclusionOf(assessment: TargetAssessment, source: TargetSource | undefined): ExplanationStep {
  const { goal, measured, status, reason } = assessment;
  const read = readMeasure(goal, measured, ['measured']);
  return {
    rule: `target-${status}`,
    text: reason === null ? verdictText : reasonText[reason],
    citation: source?.citation ?? null,
    inputs: [
      ...(source
        ? [{ name: { vi: 'Nguyên văn', en: 'As printed' }, value: text({ vi: source.wording, en: source.wording }) }]
        : []),
      { name: { vi: 'Mức phải đạt', en: 'Goal' }, value: text(describeGoal(goal)) },
      { name: { vi: 'Kết quả', en: 'Result' }, value: explainMeasured(measured, goal, reason) },
    ],
    value: text(statusText[status]),
    steps: 'reason' in read ? [] : stepsOf(assessment, read.onScale, source),
  };
}

const verdictText: Text = {
  vi: 'So sánh kết quả với mục tiêu trên số chính xác, không làm tròn',
  en: 'The result is compared with the goal on exact numbers, without rounding',
};

function stepsOf(
  assessment: TargetAssessment,
  result: RatioLike,
  source: TargetSource | undefined,
): readonly ExplanationStep[] {
  return [
    ...comparisons(assessment.goal, result),
    ...needed(assessment, source),
    ...missing(assessment, source),
    ...nearMiss(assessment),
  ];
}

/** One step for each end that decides, by cross-multiplication. */
function comparisons(goal: Goal, result: RatioLike): readonly ExplanationStep[] {
  const { low, high } = rangeOf(goal);
  const ends = [low, high].filter((end) => end !== null);
  return ends
    .filter(({ at }, i) => ends.findIndex((end) => compare(end.at, at) === 0) === i)
    .map(({ at }) => comparison(result, at));
}

function comparison(result: RatioLike, threshold: RatioLike): ExplanationStep {
  const [of, end] = [readFraction(result), readFraction(threshold)];
  const [left, right] = [of.over.times(end.under), end.over.times(of.under)];
  const sign = left.lessThan(right) ? '<' : left.greaterThan(right) ? '>' : '=';
  const product = (a: ExactDecimal, b: ExactDecimal) =>
    both((language) => `${formatNumber(a, { language })} × ${formatNumber(b, { language })}`);
  return {
    rule: 'cross-multiplication',
    text: {
      vi: 'Nhân chéo để so sánh hai tỷ số mà không phải chia',
      en: 'Two ratios are compared by cross-multiplication, without dividing',
    },
    citation: null,
    inputs: [
      { name: { vi: 'Kết quả', en: 'Result' }, value: text(product(of.over, end.under)) },
      { name: { vi: 'Ngưỡng', en: 'Threshold' }, value: text(product(end.over, of.under)) },
    ],
    value: text(both((language) => `${formatNumber(left, { language })} ${sign} ${formatNumber(right, { language })}`)),
    steps: [],
  };
}

/** How many of the whole would meet a goal over a share. */
function needed({ goal, measured }: TargetAssessment, source: TargetSource | undefined): readonly ExplanationStep[] {
  if (unitOf(goal) !== 'percent' || !isCounted(measured)) return [];
  const whole = Number(measured.denominator);
  const required = requiredCount(goal, whole);
  const word = source?.unit ?? organizations;
  return [
    {
      rule: 'required-count',
      text: {
        vi: 'Số tổ chức đáp ứng mục tiêu khi tổng số giữ nguyên',
        en: 'How many organizations meet the goal, the whole staying as it is',
      },
      citation: null,
      inputs: [{ name: { vi: 'Tổng số', en: 'The whole' }, value: { kind: 'count', value: whole } }],
      value: text(required === null ? noWholeNumber : describeRequired(required, whole, word)),
      steps: [],
    },
  ];
}

const noWholeNumber: Text = {
  vi: 'không số nguyên nào đáp ứng đúng mục tiêu này',
  en: 'no whole number meets this goal',
};

function missing(assessment: TargetAssessment, source: TargetSource | undefined): readonly ExplanationStep[] {
  const gap = describeGap(assessment, source?.unit);
  if (gap === null) return [];
  return [
    {
      rule: 'gap',
      text: { vi: 'Khoảng cách giữa kết quả và mục tiêu', en: 'The distance between the result and the goal' },
      citation: null,
      inputs: [],
      value: text(gap),
      steps: [],
    },
  ];
}

function nearMiss({ nearMiss: near, goal }: TargetAssessment): readonly ExplanationStep[] {
  if (near === null) return [];
  return [
    {
      rule: 'near-miss',
      text: {
        vi: 'Khi in ra và làm tròn, kết quả trông như đã đạt; số chính xác thì chưa',
        en: 'Printed and rounded, the result looks as if it met the goal; the exact figure does not',
      },
      citation: null,
      inputs: [{ name: { vi: 'Số chữ số thập phân', en: 'Decimals' }, value: { kind: 'count', value: near.decimals } }],
      value: text(describeNearMiss(near, goal)),
      steps: [],
    },
  ];
}

/** The figure that a near miss would print as. */
export function describeNearMiss({ printed }: NearMiss, goal: Goal): Text {
  if (unitOf(goal) !== 'amount') return both((language) => withPercentSign(separated(printed, language), language));
  return both((language) => formatMoney(printed, { language }));
}

/** A measured figure as explanations hold it. */
export function explainMeasured(
  measured: MeasuredValue | null,
  goal: Goal,
  reason: NoVerdictReason | null,
): ExplainedValue {
  if (measured === null) return withoutValue(reason);
  if (isRatioLike(measured)) {
    return { kind: unitOf(goal) === 'amount' ? 'average-amount' : 'percent', value: measured };
  }
  switch (measured.kind) {
    case 'count':
    case 'amount':
      return measured;
    case 'percent':
    case 'growth-rate':
      return text(both((language) => withPercentSign(formatNumber(measured.value, { language }), language)));
    case 'growth':
      return measured.relative === null ? withoutValue(reason) : { kind: 'percent', value: measured.relative };
  }
}

function withoutValue(reason: NoVerdictReason | null): ExplainedValue {
  return reason === 'missing' ? { kind: 'missing' } : { kind: 'not-applicable' };
}

function text(value: Text): ExplainedValue {
  return { kind: 'text', value };
}
