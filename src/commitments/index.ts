/**
 * Commitments: goals over indicators, who signed them with whom, what is attained, what is still needed, and how a
 * provincial target is shared among localities.
 *
 * @module
 */
export { type ApportionMethod, type ApportionOptions, apportion } from './apportion.ts';
export {
  type AssessCommitmentOptions,
  type AssessedTarget,
  assessCommitment,
  type CommitmentAssessment,
} from './assess-commitment.ts';
export type { PossibleAssessments } from './assess-range.ts';
export type {
  AssessRegisterOptions,
  LocalTerms,
  PlaceAssessment,
  RegisterAssessment,
  RegisterTargetAssessment,
} from './assess-register.ts';
export {
  assessTarget,
  type Distance,
  type Gap,
  type NearMiss,
  type NoRateReason,
  type Position,
  type Status,
  type TargetAssessment,
} from './assess-target.ts';
export { type Commitment, commitment, type Party, type Target, type Task } from './commitment.ts';
export {
  explainCommitment,
  explainRegisterAssessment,
  explainTarget,
  reasonText,
  sourceOf,
  statusText,
  type TargetSource,
  wholeStatusText,
} from './explain.ts';
export { describeGap, describePoints } from './gap-text.ts';
export {
  all,
  atLeast,
  atMost,
  type BetweenGoal,
  between,
  exactly,
  type Goal,
  type GoalUnit,
  goalKinds,
  lessThan,
  moreThan,
  none,
  type ThresholdGoal,
  type WholeGoal,
} from './goal.ts';
export { describeGoal, describeRequired } from './goal-text.ts';
export type { MeasuredFigure, MeasuredValue, NoVerdictReason } from './measured.ts';
export type { MeasuredFigures } from './measured-figures.ts';
export { type Progress, progress } from './progress.ts';
export { quangTri2024 } from './quang-tri-2024.ts';
export { type RequiredCount, requiredCount } from './required-count.ts';
export type { StatusCounts } from './status-counts.ts';
export { toGoal } from './to-goal.ts';
export { type DatedFigure, type Trajectory, trajectory } from './trajectory.ts';
