import fc from 'fast-check';
import { notApplicable } from 'kttt';
import type { Locality } from 'kttt/localities';
import type { AnnualReturn, Organization, ReturnFigures } from 'kttt/organizations';
import { createRegister, type Register, type RegisterIndicator, type RegisterMeasure } from 'kttt/registers';
import type { Reported } from './by-hand.ts';

/** Units and organizations with what they reported of 2023. */
export interface Sample {
  readonly localities: readonly Locality[];
  readonly reported: readonly Reported[];
}

/** Trees of one to three levels under one province. */
const trees: fc.Arbitrary<readonly Locality[]> = fc
  .array(fc.option(fc.nat({ max: 2 }), { nil: 0 }), { maxLength: 3 })
  .map((districts) => [
    { id: 'p', level: 'province', name: 'Tỉnh' },
    ...districts.flatMap((communes, d): Locality[] => [
      { id: `d${d}`, level: 'district', name: `Huyện ${d}`, parent: 'p' },
      ...Array.from(
        { length: communes },
        (_, c): Locality => ({ id: `d${d}c${c}`, level: 'commune', name: `Xã ${d}.${c}`, parent: `d${d}` }),
      ),
    ]),
  ]);

const products = fc.array(
  fc.record({
    name: fc.constantFrom('Gạo', 'Tiêu', 'Cà phê'),
    stars: fc.constantFrom(1, 2, 3, 4, 5),
    recognized: fc.constantFrom('2022-12-31', '2023-01-01', '2023-06-30', '2023-10-31', '2023-11-01'),
  }),
  { maxLength: 3 },
);
const values = {
  revenue: fc.oneof(fc.nat({ max: 9 }), fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String)),
  profitBeforeTax: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.bigInt({ min: -(10n ** 20n), max: 9n }).map(String)),
  regularWorkers: fc.nat({ max: 5 }),
  rating: fc.constantFrom('good', 'fair', 'average', 'weak'),
  linkedWithEnterprise: fc.boolean(),
  ocopProducts: products,
} as const;

/** Figures of which each has a value or does not apply. */
export const completeFigures: fc.Arbitrary<ReturnFigures> = fc.record({
  revenue: applying(values.revenue),
  profitBeforeTax: applying(values.profitBeforeTax),
  regularWorkers: applying(values.regularWorkers),
  rating: applying(values.rating),
  linkedWithEnterprise: applying(values.linkedWithEnterprise),
  ocopProducts: applying(values.ocopProducts),
});

function applying<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | typeof notApplicable> {
  return fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(notApplicable) });
}

/** Figures in each of their states. */
export const anyFigures: fc.Arbitrary<ReturnFigures> = fc
  .tuple(completeFigures, fc.array(fc.constantFrom(...Object.keys(values)), { maxLength: 3 }), fc.boolean())
  .map(([figures, missing, isNull]) => ({
    ...figures,
    ...Object.fromEntries(missing.map((key) => [key, isNull ? null : undefined])),
  }));

function organizations(localities: readonly Locality[]): fc.Arbitrary<readonly Reported[]> {
  return fc
    .array(
      fc.record({
        kind: fc.constantFrom('cooperative', 'cooperative', 'cooperative-group'),
        locality: fc.constantFrom(...localities.map(({ id }) => id)),
        field: fc.constantFrom('agriculture', 'agriculture', 'trade-and-services', null),
        status: fc.constantFrom('operating', 'operating', 'suspended', null),
        figures: fc.option(anyFigures, { freq: 5 }),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ kind, locality, field, status, figures }, i) => {
        const base = {
          id: `o${i}`,
          name: `HTX ${i}`,
          founded: '2015-03-01',
          seats: [{ locality, from: '2015-03-01' }],
          field,
          ...(status && { statuses: [{ status, from: '2015-03-01' }] }),
        } as const;
        return { organization: { ...base, kind } as Organization, figures };
      }),
    );
}

/** Small registers: 0 to 12 organizations in a tree, whose figures have a value, are missing or do not apply. */
export const samples: fc.Arbitrary<Sample> = trees.chain((localities) =>
  organizations(localities).map((reported) => ({ localities, reported })),
);

/** The register of a sample, or of some of its organizations. */
export function registerOf({ localities, reported }: Sample): Register {
  return createRegister({
    localities,
    organizations: reported.map(({ organization }) => organization),
    returns: reported.flatMap(({ organization, figures }): AnnualReturn[] =>
      figures ? [{ organization: organization.id, year: 2023, filed: '2023-12-15', ...figures }] : [],
    ),
  });
}

const words = { vi: 'số liệu', en: 'figure' };

function indicator(id: string, kind: RegisterIndicator['kind'], measure: RegisterMeasure): RegisterIndicator {
  const named = { id, label: words, measure };
  return kind === 'percentage' || kind === 'average'
    ? { ...named, kind, numerator: words, denominator: words }
    : { ...named, kind: kind === 'growth' ? 'count' : kind, figure: words };
}

const farms = { kinds: ['cooperative'], fields: ['agriculture'] } as const;
const operating = { statuses: ['operating'] } as const;
const linked = { figure: 'linkedWithEnterprise', is: true } as const;
const goodOrFair = { figure: 'rating', in: ['good', 'fair'] } as const;
const newProducts = { figure: 'ocopProducts', atLeast: 1, minStars: 3, recognized: 'in-period' } as const;

/** Indicators of every way of measuring. */
export const indicators: readonly RegisterIndicator[] = [
  indicator('linked', 'percentage', { take: 'share', over: farms, having: linked, outOf: 'all' }),
  indicator('not-linked', 'percentage', {
    take: 'share',
    over: {},
    having: { ...linked, is: false },
    outOf: 'applicable',
  }),
  indicator('good', 'percentage', { take: 'share', over: operating, having: goodOrFair, outOf: 'applicable' }),
  indicator('good-of-all', 'percentage', { take: 'share', over: {}, having: goodOrFair, outOf: 'all' }),
  indicator('new-ocop', 'percentage', { take: 'share', over: {}, having: newProducts, outOf: 'all' }),
  indicator('with-ocop', 'count', { take: 'count', over: {}, having: { figure: 'ocopProducts', atLeast: 2 } }),
  indicator('large', 'count', { take: 'count', over: farms, having: { figure: 'revenue', atLeast: '5' } }),
  indicator('operating', 'count', { take: 'count', over: operating }),
  indicator('revenue', 'amount', { take: 'total', over: farms, of: 'revenue' }),
  indicator('profit', 'amount', { take: 'total', over: {}, of: 'profitBeforeTax' }),
  indicator('workers', 'count', { take: 'total', over: {}, of: 'regularWorkers' }),
  indicator('ocop', 'count', { take: 'total', over: operating, of: 'ocopProducts' }),
  indicator('average-revenue', 'average', {
    take: 'average',
    over: {},
    of: 'revenue',
    per: 'organization',
    missing: 'open',
  }),
  indicator('average-profit', 'average', {
    take: 'average',
    over: farms,
    of: 'profitBeforeTax',
    per: 'organization',
    missing: 'left-out',
  }),
  indicator('per-worker', 'average', {
    take: 'average',
    over: {},
    of: 'revenue',
    per: 'regularWorkers',
    missing: 'open',
  }),
  indicator('profit-rate', 'average', {
    take: 'average',
    over: {},
    of: 'profitBeforeTax',
    per: 'revenue',
    missing: 'left-out',
  }),
  indicator('products-per-worker', 'average', {
    take: 'average',
    over: operating,
    of: 'ocopProducts',
    per: 'regularWorkers',
    missing: 'left-out',
  }),
];
