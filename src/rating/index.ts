/**
 * The rating of cooperatives, their size classes, and whether they keep the conditions of the law.
 *
 * @module
 */
export type { CircularGap, ClassSource, UnknownClass } from './circular-2020.ts';
export {
  type AsOf,
  type Compliance,
  checkCompliance,
  type Finding,
} from './compliance.ts';
export type {
  ActDay,
  ComplianceActs,
  ComplianceCounts,
  ComplianceDates,
  ComplianceFact,
  ComplianceFacts,
  ComplianceFlags,
  ComplianceShares,
  ComplianceWords,
  GivenFact,
  Share,
} from './compliance-facts.ts';
export { governances, votings } from './compliance-facts.ts';
export { type ComplianceId, complianceLabels } from './compliance-labels.ts';
export type { Because, FindingStatus, Verdict } from './compliance-verdict.ts';
export { criteriaForm } from './criteria-form.ts';
export { type CriteriaSet, criteriaSets, firstYear } from './criteria-set.ts';
export {
  checkEffectiveness,
  type Effectiveness,
  type EffectivenessCondition,
  type EffectivenessFacts,
  type EffectivenessOptions,
  type EffectiveShare,
  effectiveCooperatives,
  effectiveShare,
} from './effective-cooperative.ts';
export type { ExemptionReason } from './exemption.ts';
export { explainCompliance, type WithFindings } from './explain-compliance.ts';
export { explainRating } from './explain-rating.ts';
export { explainSizeClass } from './explain-size-class.ts';
export { type FilingStep, type FilingStepId, filingCalendar } from './filing-calendar.ts';
export { type GoodAndFairOptions, goodAndFair, type RatedKind, ratedKinds } from './good-and-fair.ts';
export {
  type Lawful,
  type LawfulOptions,
  type LawfulShare,
  lawfulConditions,
  lawfulCooperatives,
  lawfulShare,
  operatesLawfully,
} from './lawful.ts';
export {
  type CooperativeRating,
  type NotRatedCooperative,
  type RatedCooperative,
  type RateOptions,
  type RatingInput,
  rateCooperative,
  type UnknownRating,
} from './rate-cooperative.ts';
export type { RatingFigures } from './rating-figures.ts';
export {
  checkReorganization,
  type ReorganizationCheck,
  type ReorganizationCondition,
  type ReorganizationFacts,
  type ReorganizedOrganization,
  reorganizationKinds,
} from './reorganization-conditions.ts';
export {
  type AverageSatisfaction,
  averageSatisfaction,
  type Ballot,
  type SatisfactionOptions,
  satisfactionSource,
} from './satisfaction.ts';
export {
  type ServiceAim,
  type ServiceClass,
  type ServiceKind,
  serviceAims,
  serviceClass,
  serviceKinds,
  serviceKindText,
} from './service-class.ts';
export { type Size, sizes, sizeText } from './size.ts';
export {
  type ClassOptions,
  type GivenSizeFacts,
  type KnownSizeClass,
  type NoSizeClass,
  type SizeClass,
  type SizeClassBase,
  type SizeFacts,
  type SizeFigure,
  type SizeGap,
  type SizeTest,
  sizeClass,
  type UnknownSizeClass,
} from './size-class.ts';
export {
  type ScaleLine,
  type SizeByCapital,
  type SizeByFigure,
  type SizeByMembers,
  sizeByCapital,
  sizeByMembers,
} from './size-class-2020.ts';
export {
  type SizeRule,
  type SizesOfField,
  type SizeTable,
  type SizeThresholds,
  sizeThresholds,
} from './size-thresholds.ts';
export type { UndecidedShare } from './undecided-share.ts';
