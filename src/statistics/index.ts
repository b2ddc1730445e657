/**
 * Averages, percentages, growth, distributions and indicators: exact, and honest about what is missing.
 *
 * @module
 */
export { type Average, average, averageBy, type Weighted, type WeightedAverage, weightedAverage } from './average.ts';
export { type CompoundGrowth, type CompoundGrowthOptions, compoundGrowth } from './compound-growth.ts';
export { type CategoryShare, type Distribution, distribution } from './distribution.ts';
export { explainAverage, explainGrowth } from './explain.ts';
export { type Growth, growth } from './growth.ts';
export { type Indicator, type IndicatorFigures, type Measured, measure } from './indicator.ts';
export { type Median, median } from './median.ts';
export { percentage } from './percentage.ts';
export type { NoValueReason, Outcome, Tally } from './tally.ts';
