import { defineError, found } from '../errors/index.ts';
import { notOneOf } from '../errors/shape.ts';
import type { Numeric } from '../numbers/numeric.ts';
import type { RatioLike } from '../numbers/ratio.ts';
import type { Figure, Missing, NotApplicable } from '../numbers/states.ts';
import { type Average, averageOf } from './average.ts';
import { type Of, Reading, type RecordOf } from './column.ts';
import { conditionOf, type ReadCondition, type RecordOfCondition, type SummaryCondition } from './condition.ts';
import { type Dated, DatedTable, type DatedValue } from './dated-table.ts';
import { checkCategories, type Distribution } from './distribution.ts';
import { DistributionTable } from './distribution-table.ts';
import { type Table, TableLedger } from './entries.ts';
import { type Extreme, ExtremeTable } from './extreme-table.ts';
import { Measure } from './measure.ts';
import type { Json } from './part.ts';
import { type QuantileOptions, type Quantiles, QuantileTable, quantilePlaces } from './quantile-table.ts';
import { type RatioOfSums, RatioTable } from './ratio-table.ts';
import { RecordsLedger } from './records-ledger.ts';
import { type Answers, type Counted, countedOf, type Share, ShareLedger, shareOf } from './share-ledger.ts';
import { SumTable } from './sum-table.ts';
import type { Tally } from './tally.ts';

/** An exact sum with how many figures it is of. */
export type Sum = Tally & {
  /** The exact sum of the known figures. */
  readonly sum: string;
};

/** Which records a measure is over. */
export interface MeasureScope<Over extends SummaryCondition> {
  /**
   * Only the records that meet a condition: agricultural cooperatives. A record of which that is not known may be one
   * of them, so its figure counts as missing.
   */
  readonly over?: Over;
}

/** The records that a figure can be read of, within a population. */
export type RecordWithin<Source, Value, Over> = RecordOf<Source, Value> &
  ([SummaryCondition] extends [Over] ? unknown : RecordOfCondition<Over>);

const noSuchDigits = /* @__PURE__ */ defineError('no-such-digits', {
  vi: 'không giữ được {found} chữ số; chọn số nguyên từ 1 đến 15',
  en: '{found} digits cannot be kept; choose a whole number from 1 to 15',
});

/** How many records there are, whatever they hold. */
function records(): Measure<unknown, number> {
  return new Measure({ take: 'records' }, true, () => new RecordsLedger());
}

/**
 * How many records meet a condition: `having` are known to, and missing answers leave it between `low` and `high`.
 *
 * @throws `empty-condition`, `wrong-type`
 */
export function count<const Having extends SummaryCondition, const Over extends SummaryCondition = SummaryCondition>(
  having: Having,
  { over }: MeasureScope<Over> = {},
): Measure<
  RecordOfCondition<Having> & ([SummaryCondition] extends [Over] ? unknown : RecordOfCondition<Over>),
  Counted
> {
  return answered({ take: 'count' }, having, over, countedOf);
}

/**
 * The share of records that meet a condition, the numerator and denominator of an indicator. Missing answers leave it
 * between `low` and `high`.
 *
 * @param outOf `applicable` leaves those out to whom the condition does not apply; `all` counts them as not meeting it
 * @throws `empty-condition`, `wrong-type`, `not-one-of`
 */
export function share<const Having extends SummaryCondition, const Over extends SummaryCondition = SummaryCondition>(
  having: Having,
  { over, outOf = 'applicable' }: MeasureScope<Over> & { readonly outOf?: 'all' | 'applicable' } = {},
): Measure<RecordOfCondition<Having> & ([SummaryCondition] extends [Over] ? unknown : RecordOfCondition<Over>), Share> {
  if (outOf !== 'all' && outOf !== 'applicable') {
    throw notOneOf({ found: found(outOf), allowed: 'all, applicable' }, ['outOf']);
  }
  return answered({ take: 'share', outOf }, having, over, (answers) => shareOf(answers, outOf));
}

/** The exact sum of a figure. */
export function sum<const Source extends Of<Figure>, const Over extends SummaryCondition = SummaryCondition>(
  of: Source,
  { over }: MeasureScope<Over> = {},
): Measure<RecordWithin<Source, Figure, Over>, Sum> {
  return figures({ take: 'sum' }, [of], over, () => new SumTable((total, tally) => ({ sum: total, ...tally })));
}

/** The average of a figure, as `averageBy` takes it. */
export function average<const Source extends Of<Figure>, const Over extends SummaryCondition = SummaryCondition>(
  of: Source,
  { over }: MeasureScope<Over> = {},
): Measure<RecordWithin<Source, Figure, Over>, Average> {
  return figures({ take: 'average' }, [of], over, () => new SumTable(averageOf));
}

/** The sum of a figure over the sum of another one: revenue per worker, profit per đồng of revenue. */
export function ratio<
  const Source extends Of<Figure>,
  const Per extends Of<Figure>,
  const Over extends SummaryCondition = SummaryCondition,
>(
  of: Source,
  per: Per,
  { over }: MeasureScope<Over> = {},
): Measure<RecordWithin<Source, Figure, Over> & RecordOf<Per, Figure>, RatioOfSums> {
  return figures({ take: 'ratio' }, [of, per], over, () => new RatioTable());
}

/** The smallest of a figure. */
function minimum<const Source extends Of<Figure>, const Over extends SummaryCondition = SummaryCondition>(
  of: Source,
  { over }: MeasureScope<Over> = {},
): Measure<RecordWithin<Source, Figure, Over>, Extreme> {
  return figures({ take: 'minimum' }, [of], over, () => new ExtremeTable(-1));
}

/** The largest of a figure. */
function maximum<const Source extends Of<Figure>, const Over extends SummaryCondition = SummaryCondition>(
  of: Source,
  { over }: MeasureScope<Over> = {},
): Measure<RecordWithin<Source, Figure, Over>, Extreme> {
  return figures({ take: 'maximum' }, [of], over, () => new ExtremeTable(1));
}

/**
 * How records spread over categories, as `distribution` counts them.
 *
 * @param categories all there are, in the order to report them; without it they are taken as they come, in the order of
 *   their letters
 * @throws `repeated-category`, `reserved-category`
 */
export function distribution<
  const Source extends Of<Category | NotApplicable | Missing>,
  const Category extends string = string,
  const Over extends SummaryCondition = SummaryCondition,
>(
  of: Source,
  { over, categories = null }: MeasureScope<Over> & { readonly categories?: readonly Category[] | null } = {},
): Measure<RecordWithin<Source, Category | NotApplicable, Over>, Distribution<Category>> {
  if (categories) checkCategories(categories);
  return figures({ take: 'distribution', categories }, [of], over, () => new DistributionTable(categories));
}

/**
 * The value of a field or function on the first day: the charter capital that was first reported.
 *
 * @param by where the day of a record is read, `YYYY-MM-DD`
 */
function first<
  const Source extends Of<DatedValue | Figure>,
  const By extends Of<string | Missing>,
  const Over extends SummaryCondition = SummaryCondition,
>(
  of: Source,
  by: By,
  { over }: MeasureScope<Over> = {},
): Measure<RecordWithin<Source, DatedValue | Figure, Over> & RecordOf<By, string | Missing>, Dated> {
  return figures({ take: 'first' }, [of, by], over, () => new DatedTable(-1));
}

/**
 * The value of a field or function on the last day.
 *
 * @param by where the day of a record is read, `YYYY-MM-DD`
 */
function last<
  const Source extends Of<DatedValue | Figure>,
  const By extends Of<string | Missing>,
  const Over extends SummaryCondition = SummaryCondition,
>(
  of: Source,
  by: By,
  { over }: MeasureScope<Over> = {},
): Measure<RecordWithin<Source, DatedValue | Figure, Over> & RecordOf<By, string | Missing>, Dated> {
  return figures({ take: 'last' }, [of, by], over, () => new DatedTable(1));
}

/**
 * Quantiles of a figure (the median is at 0.5), exact by a named method, or with a bounded error from a few digits of
 * each figure.
 *
 * @param at what parts of the figures lie below, from 0 to 1
 * @throws `no-such-quantile`, `no-such-digits`, `not-one-of`
 */
function quantiles<const Source extends Of<Figure>, const Over extends SummaryCondition = SummaryCondition>(
  of: Source,
  at: readonly (Numeric | RatioLike)[],
  options: MeasureScope<Over> & QuantileOptions = {},
): Measure<RecordWithin<Source, Figure, Over>, Quantiles> {
  const { over, method = 'linear', digits = null }: MeasureScope<Over> & QuantileSettings = options;
  if (method !== 'linear' && method !== 'nearest-rank') {
    throw notOneOf({ found: found(method), allowed: 'linear, nearest-rank' }, ['method']);
  }
  if (digits !== null && !(Number.isInteger(digits) && digits >= 1 && digits <= 15)) {
    throw noSuchDigits({ found: found(digits) }, ['digits']);
  }
  const places = quantilePlaces(at);
  const definition = { take: 'quantiles', at: places.map((place) => ({ ...place })), method, digits };
  return figures(definition, [of], over, () => new QuantileTable(places, method, digits));
}

interface QuantileSettings {
  readonly method?: 'linear' | 'nearest-rank';
  readonly digits?: number | null;
}

/**
 * The measures of a summary. Each reads a field by its name, or takes a function of the record; `over` limits it to some
 * of the records.
 *
 * @example
 * import { defineSummary, take } from 'kttt/statistics';
 *
 * const returns = defineSummary({
 *   id: 'returns',
 *   measures: { revenue: take.average('revenue'), good: take.share({ rating: ['good', 'fair'] }) },
 * });
 * const state = returns.addAll(returns.empty(), [
 *   { revenue: 900, rating: 'good' },
 *   { revenue: '0.5', rating: 'weak' },
 *   { revenue: null },
 * ]);
 * returns.finish(state).revenue.value; // → { numerator: '900.5', denominator: 2 }
 * returns.finish(state).good.low; // → { numerator: 1, denominator: 3 }
 * returns.finish(state).good.high; // → { numerator: 2, denominator: 3 }
 */
export const take = {
  average,
  count,
  distribution,
  first,
  last,
  maximum,
  minimum,
  quantiles,
  ratio,
  records,
  share,
  sum,
} as const;

type Definition = { readonly [key: string]: Json };

/** A measure of what is read of each record. */
function figures<Rec, Result>(
  definition: Definition,
  sources: readonly Of<unknown>[],
  over: SummaryCondition | undefined,
  table: () => Table<Result>,
): Measure<Rec, Result> {
  const readings = sources.map((source) => new Reading(source));
  const scope = scopeOf(over);
  const of = readings.map((reading) => reading.definition);
  return new Measure<Rec, Result>(
    { ...definition, of, over: scope?.definition ?? null },
    scope === null,
    (columns, isWhole) => new TableLedger(readings, scope, table(), columns, isWhole),
  );
}

/** A measure of what each record answers. */
function answered<Rec, Result>(
  definition: Definition,
  having: SummaryCondition,
  over: SummaryCondition | undefined,
  resultOf: (answers: Answers) => Result,
): Measure<Rec, Result> {
  const condition = conditionOf(having, ['having']);
  const scope = scopeOf(over);
  return new Measure<Rec, Result>(
    { ...definition, having: condition.definition, over: scope?.definition ?? null },
    scope === null,
    (columns, isWhole) => new ShareLedger(condition, scope, resultOf, columns, isWhole),
  );
}

function scopeOf(over: SummaryCondition | undefined): ReadCondition | null {
  return over === undefined ? null : conditionOf(over, ['over']);
}
