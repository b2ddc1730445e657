/**
 * A register of organizations and their annual returns: checked as a whole, rolled up over localities, followed through
 * reorganizations, and compared over time like for like.
 *
 * @module
 */
export {
  type Change,
  changesBetween,
  type FieldChange,
  type ListChanges,
  type RegisterChanges,
  type ReturnKey,
} from './changes.ts';
export { combineRegisters } from './combine-registers.ts';
export { type ExplainPlace, explainRollUp } from './explain.ts';
export {
  type LikeForLike,
  type LikeForLikeOptions,
  type LikeForLikeResult,
  likeForLike,
  type Reorganized,
} from './like-for-like.ts';
export type { IndicatorResult, MeasuredIndicator } from './measurement.ts';
export type { Completeness, PlaceFigures, PlaceSummary } from './place-summary.ts';
export { type RegisterRecord, type RegisterView, recordsAt, type SettledDay, type SettledView } from './records.ts';
export { createRegister, type Register, type RegisterParts } from './register.ts';
export type {
  AdditiveFigure,
  AverageMeasure,
  Condition,
  CountMeasure,
  Population,
  RegisterIndicator,
  RegisterMeasure,
  ShareMeasure,
  TotalMeasure,
} from './register-indicator.ts';
export { type Consolidation, consolidate, type Dissolution, dissolve, type Merger, mergeInto } from './reorganize.ts';
export { returnDeadlines } from './return-deadline.ts';
export { type Place, type RollUp, type RollUpOptions, type RollUpPart, rollUp, rollUpSummary } from './roll-up.ts';
