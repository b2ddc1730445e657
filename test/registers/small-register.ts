import type { Locality } from 'kttt/localities';
import type { AnnualReturn, Cooperative } from 'kttt/organizations';
import { createRegister, type Register, type RegisterIndicator, type RegisterParts } from 'kttt/registers';

/** A province with two districts, one of which has two communes. */
export const places: readonly Locality[] = [
  { id: 'quang-tri', level: 'province', code: '45', name: 'Tỉnh Quảng Trị' },
  { id: 'gio-linh', level: 'district', code: '466', name: 'Huyện Gio Linh', parent: 'quang-tri' },
  { id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ', parent: 'gio-linh' },
  { id: 'gio-mai', level: 'commune', name: 'Xã Gio Mai', parent: 'gio-linh' },
  { id: 'cam-lo', level: 'district', code: '468', name: 'Huyện Cam Lộ', parent: 'quang-tri' },
];

/** An agricultural cooperative founded in 2015. */
export function cooperative(id: string, locality: string, more: Partial<Cooperative> = {}): Cooperative {
  return {
    kind: 'cooperative',
    id,
    name: `HTX ${id}`,
    founded: '2015-03-01',
    field: 'agriculture',
    seats: [{ locality, from: '2015-03-01' }],
    ...more,
  };
}

/** A return filed on the last day for it. */
export function filed(organization: string, year: number, figures: Partial<AnnualReturn> = {}): AnnualReturn {
  return { organization, year, filed: `${year}-12-15`, ...figures };
}

/** Four cooperatives, one of which did not report of 2023. */
export const smallParts: RegisterParts = {
  localities: places,
  organizations: [
    cooperative('a', 'gio-my'),
    cooperative('b', 'gio-mai'),
    cooperative('c', 'cam-lo'),
    cooperative('d', 'cam-lo'),
  ],
  returns: [
    filed('a', 2023, { revenue: 1000, regularWorkers: 10, rating: 'good', linkedWithEnterprise: true }),
    filed('b', 2023, { revenue: 3000, regularWorkers: 30, rating: 'weak', linkedWithEnterprise: false }),
    filed('c', 2023, { revenue: 5000, regularWorkers: 20, rating: 'fair', linkedWithEnterprise: null }),
  ],
};

export function smallRegister(): Register {
  return createRegister(smallParts);
}

const words = { vi: 'số liệu', en: 'figure' };

/** An indicator of each kind, over everything. */
export const linked: RegisterIndicator = {
  id: 'linked',
  kind: 'percentage',
  label: words,
  numerator: words,
  denominator: words,
  measure: { take: 'share', over: {}, having: { figure: 'linkedWithEnterprise', is: true }, outOf: 'all' },
};
export const goodOrFair: RegisterIndicator = {
  ...linked,
  id: 'good-or-fair',
  measure: { take: 'share', over: {}, having: { figure: 'rating', in: ['good', 'fair'] }, outOf: 'all' },
};
export const revenue: RegisterIndicator = {
  id: 'revenue',
  kind: 'amount',
  label: words,
  figure: words,
  measure: { take: 'total', over: {}, of: 'revenue' },
};
export const workers: RegisterIndicator = {
  id: 'workers',
  kind: 'count',
  label: words,
  figure: words,
  measure: { take: 'total', over: {}, of: 'regularWorkers' },
};
export const averageRevenue: RegisterIndicator = {
  id: 'average-revenue',
  kind: 'average',
  label: words,
  numerator: words,
  denominator: words,
  measure: { take: 'average', over: {}, of: 'revenue', per: 'organization', missing: 'left-out' },
};
