/**
 * Averages, percentages, growth, distributions and indicators: exact, and honest about what is missing; and summaries,
 * which take any number of them in one pass over the records and can be taken apart and merged.
 *
 * @module
 */

export type { Scalar } from './asker.ts';
export { type Average, average, averageBy, type Weighted, type WeightedAverage, weightedAverage } from './average.ts';
export type { Block, Slots } from './blocks.ts';
export type { Column, Of, Reading, RecordOf } from './column.ts';
export type { Columns } from './columns.ts';
export { type CompoundGrowth, type CompoundGrowthOptions, compoundGrowth } from './compound-growth.ts';
export type { Answered, RecordOfCondition, SummaryCondition } from './condition.ts';
export type { Dated, DatedValue } from './dated-table.ts';
export { type CategoryShare, type Distribution, distribution } from './distribution.ts';
export { explainAverage, explainGrowth } from './explain.ts';
export type { Extreme } from './extreme-table.ts';
export {
  type FieldsOf,
  type GroupKeys,
  groupBy,
  type KeyOf,
  type NamesOf,
  type RecordOfKeys,
  type TakersOf,
} from './group-by.ts';
export type { Group } from './groups-part.ts';
export { type Growth, growth } from './growth.ts';
export { type Indicator, type IndicatorFigures, type Measured, measure } from './indicator.ts';
export type { GroupKey } from './key-table.ts';
export type { Measure } from './measure.ts';
export type { Migrations } from './measures-part.ts';
export { type Median, median } from './median.ts';
export type { Content, Json, Ledger, Part, SummaryPart } from './part.ts';
export { percentage } from './percentage.ts';
export type { QuantileMethod, QuantileOptions, Quantiles } from './quantile-table.ts';
export type { RatioOfSums } from './ratio-table.ts';
export type { Counted, Share } from './share-ledger.ts';
export { type StreamOptions, summarize } from './summarize.ts';
export {
  defineSummary,
  type Measures,
  type RecordOfMeasures,
  type RecordsOf,
  type ResultOfMeasures,
  type Summary,
  type SummaryDefinition,
} from './summary.ts';
export { type Combiner, type SummaryLawsOptions, summaryLaws } from './summary-laws.ts';
export type { SummaryState } from './summary-state.ts';
export { type MeasureScope, type RecordWithin, type Sum, take } from './take.ts';
export type { NoValueReason, Outcome, Tally } from './tally.ts';
export type { StopSignal } from './until-aborted.ts';
