import fc from 'fast-check';
import { type Figure, notApplicable } from 'kttt';
import { defineSummary, groupBy, type Summary, take } from 'kttt/statistics';
import { numbers } from '../numbers/arbitraries.ts';
import { withoutValue } from './arbitraries.ts';

/** A return as the tests of summaries have it. */
export interface Return {
  readonly commune?: string | null;
  readonly year?: number;
  readonly filed?: string | null;
  readonly field?: 'agriculture' | 'trade' | null;
  readonly revenue?: Figure;
  readonly workers?: number | null | typeof notApplicable;
  readonly rating?: 'good' | 'fair' | 'average' | 'weak' | null | typeof notApplicable;
  readonly linked?: boolean | null | typeof notApplicable;
}

/** Returns of every kind, in whole đồng and in fractions, of which each figure may be missing or not apply. */
export const returns: fc.Arbitrary<Return> = fc.record(
  {
    commune: fc.constantFrom('gio-linh', 'cam-lo', '__proto__', '', null),
    year: fc.constantFrom(2022, 2023, 2024),
    filed: fc.constantFrom('2023-12-15', '2024-01-02', '2024-12-15', null),
    field: fc.constantFrom('agriculture' as const, 'trade' as const, null),
    revenue: fc.oneof({ weight: 5, arbitrary: numbers }, { weight: 1, arbitrary: withoutValue }),
    workers: fc.oneof(fc.nat({ max: 90 }), withoutValue),
    rating: fc.constantFrom('good' as const, 'fair' as const, 'weak' as const, null, notApplicable),
    linked: fc.constantFrom(true, false, null, notApplicable),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Return>;

/** A summary with every measure there is, by fields, by functions, and over a part of the records. */
export const everything = defineSummary({
  id: 'everything',
  measures: {
    records: take.records(),
    total: take.sum('revenue'),
    byFunction: take.sum((one: Return): Figure => one.revenue),
    mean: take.average('revenue', { over: { field: 'agriculture' } }),
    perWorker: take.ratio('revenue', 'workers'),
    least: take.minimum('revenue'),
    most: take.maximum('revenue'),
    good: take.share({ rating: ['good', 'fair'] }),
    goodAndLinked: take.share({ rating: ['good', 'fair'], linked: true }, { outOf: 'all', over: { field: 'trade' } }),
    linked: take.count({ linked: true }),
    ratings: take.distribution('rating', { categories: ['good', 'fair', 'average', 'weak'] }),
    fields: take.distribution('field'),
    earliest: take.first('rating', 'filed'),
    latest: take.last('revenue', 'filed'),
    quartiles: take.quantiles('revenue', ['0.25', '0.5', { numerator: 3, denominator: 4 }]),
    nearest: take.quantiles('revenue', ['0.5'], { method: 'nearest-rank' }),
    about: take.quantiles('revenue', ['0.5'], { digits: 2 }),
  },
});

/** The same by commune and year, and by year within commune. */
export const byCommuneAndYear = groupBy(['commune', 'year'], everything);
export const byCommuneThenYear = groupBy('commune', groupBy('year', everything));

/** Whatever an order or a partition of records makes of it. */
export const summaries: readonly (readonly [string, Summary<Return, unknown>])[] = [
  ['of everything', everything],
  ['by commune and year', byCommuneAndYear],
  ['by year within commune', byCommuneThenYear],
];
