import {
  type Average,
  assessTarget,
  atLeast,
  average,
  type Explanation,
  type Goal,
  KtttError,
  type KtttErrorCode,
  type Numeric,
  percent,
  percentage,
  type Ratio,
  requiredCount,
  type TargetAssessment,
} from 'kttt';
import { calendarDate, type Period } from 'kttt/calendar';
import { type Commitment, quangTri2024 } from 'kttt/commitments';
import { formatPercent } from 'kttt/language';
import { type Citation, cite } from 'kttt/law';
import { compare } from 'kttt/numbers';
import { explain, renderExplanation } from 'kttt/reports';
import { commitmentSchema, goalSchema, read } from 'kttt/schemas';
import { growth } from 'kttt/statistics';

const given: Numeric = 185n;
const share: Ratio = percentage(given, 310);
const goal: Goal = read(goalSchema, atLeast(percent('60')));
const assessment: TargetAssessment = assessTarget(goal, share);
const explanation: Explanation = explain(assessment);
const mean: Average = average([1, null, 'not-applicable']);
const commitment: Commitment = read(commitmentSchema, quangTri2024);
const period: Period = commitment.period;
const source: Citation = commitment.source;
const refused = (error: unknown): KtttErrorCode | undefined =>
  error instanceof KtttError ? (error.code as KtttErrorCode) : undefined;

export const used: readonly (string | number | undefined)[] = [
  renderExplanation(explanation, { language: 'vi' }),
  formatPercent(share, { language: 'en', decimals: 2 }),
  cite(source, 'vi'),
  period.kind,
  calendarDate('2024-04-05'),
  compare(share, '0.6'),
  growth(291, 310).absolute ?? undefined,
  mean.value === null ? mean.reason : mean.count,
  requiredCount(goal, 310)?.min,
  refused(null),
];
// @ts-expect-error results are read-only
assessment.status = 'met';
