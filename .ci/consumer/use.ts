import {
  type Average,
  assessCommitment,
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
  type RegisterAssessment,
  requiredCount,
  type TargetAssessment,
} from 'kttt';
import { auditStatement, type StatementAudit } from 'kttt/audit';
import { calendarDate, type Period } from 'kttt/calendar';
import { type Commitment, quangTri2024 } from 'kttt/commitments';
import { formatPercent } from 'kttt/language';
import { type Citation, cite } from 'kttt/law';
import { findProvince, type Locality } from 'kttt/localities';
import { compare } from 'kttt/numbers';
import { type OcopScore, type Star, scoreOcopProduct } from 'kttt/ocop';
import type { AnnualReturn, Organization } from 'kttt/organizations';
import { type CooperativeRating, checkCompliance, rateCooperative } from 'kttt/rating';
import { createRegister, type Register, type RegisterIndicator, rollUp } from 'kttt/registers';
import { explain, renderExplanation } from 'kttt/reports';
import { commitmentSchema, goalSchema, read } from 'kttt/schemas';
import { checkForm, type Form, type Score, scoreForm } from 'kttt/scorecard';
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
const province: Locality = findProvince('Quảng Trị', { asOf: '2024-04-05' });
const cooperative: Organization = {
  kind: 'cooperative',
  id: 'a',
  name: 'HTX',
  founded: '2015-03-01',
  seats: [{ locality: province.id, from: '2015-03-01' }],
};
const filed: AnnualReturn = {
  organization: 'a',
  year: 2023,
  filed: '2023-12-15',
  revenue: null,
  rating: 'not-applicable',
};
const register: Register = createRegister({
  localities: [{ ...province, successors: [] }],
  organizations: [cooperative],
  returns: [filed],
});
const revenue: RegisterIndicator = {
  id: 'revenue',
  kind: 'amount',
  label: { vi: 'Doanh thu', en: 'Revenue' },
  figure: { vi: 'doanh thu', en: 'revenue' },
  measure: { take: 'total', over: {}, of: 'revenue' },
};
const over: RegisterAssessment = assessCommitment(commitment, register, { asOf: '2023-12-31' });
const rating: CooperativeRating = rateCooperative(
  { criteriaSet: 'circular-01-2020', year: 2023, points: { '1a': 6 }, operatingMonths: undefined },
  { asOf: '2023-12-31' },
);
const form: Form<'weak' | 'good'> = checkForm({
  id: 'one-question',
  version: 1,
  title: { vi: 'Một câu hỏi', en: 'One question' },
  citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' }, annex: '1' },
  certainty: 'text',
  max: 7,
  criteria: [{ code: '1', title: { vi: 'Vốn', en: 'Capital' }, max: 7 }],
  grades: [
    { id: 'weak', label: { vi: 'yếu', en: 'weak' }, from: 0 },
    { id: 'good', label: { vi: 'tốt', en: 'good' }, from: 5 },
  ],
});
const score: Score<'weak' | 'good'> = scoreForm(form, { '1': { points: '5.5' } });
const product: OcopScore = scoreOcopProduct({ form: 3, answers: { '1.1': { option: 2 } } }, { asOf: '2026-11-23' });
const star: Star | undefined =
  product.status === 'scored' ? product.star : product.status === 'unknown' ? product.possibleStars[0] : undefined;
const audit: StatementAudit = auditStatement({
  figures: { all: '310 HTX', good: { value: 185, kind: 'count' }, share: '59,68 %' },
  relations: [{ kind: 'percentage', part: 'good', whole: 'all', percentage: 'share' }],
});
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
  rollUp(register, [revenue], { asOf: '2023-12-31' }).total.completeness.received,
  over.total.status,
  rating.status,
  star,
  audit.rounding ?? undefined,
  score.status === 'scored' ? score.grade : undefined,
  checkCompliance({ kind: 'cooperative', officialMembers: 6 }, { asOf: '2024-12-31' }).findings[0]?.status,
  refused(null),
];
// @ts-expect-error results are read-only
assessment.status = 'met';
