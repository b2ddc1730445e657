/** What the examples ask of any group of annual returns, and how they print it. */
import { formatMoney, formatNumber, formatPercent } from 'kttt/language';
import { defineSummary, groupBy, type ResultOfMeasures, take } from 'kttt/statistics';

const measures = {
  returns: take.records(),
  revenue: take.average('revenue'),
  profit: take.sum('profitBeforeTax'),
  revenuePerWorker: take.ratio('revenue', 'regularWorkers'),
  land: take.sum('land'),
  smallest: take.minimum('revenue'),
  largest: take.maximum('revenue'),
  wellRated: take.share({ rating: ['good', 'fair'] }),
  linked: take.count({ linkedWithEnterprise: true }),
};

/** What is asked of any group of returns. */
export const figures = defineSummary({ id: 'figures', measures });

/** What it comes to. */
export type Figures = ResultOfMeasures<typeof measures>;

/** The same of each year. */
export const figuresByYear = groupBy('year', figures);

/** One line of a table. */
export function lineOf(name: string, { returns, revenue, land, wellRated }: Figures): string {
  const { low, high } = wellRated;
  return [
    name.padEnd(24),
    formatNumber(returns, { language: 'en' }).padStart(7),
    (revenue.value ? formatMoney(revenue.value, { language: 'en', decimals: 2 }) : '–').padStart(28),
    `${formatNumber(land.sum, { language: 'en', decimals: 2 })} ha`.padStart(16),
    (low && high ? `${percent(low)} to ${percent(high)}` : '–').padStart(20),
  ].join('  ');
}

function percent(share: { readonly numerator: string | number; readonly denominator: string | number }): string {
  return formatPercent(share, { language: 'en', decimals: 2 });
}

/** What the columns of the table are. */
export const head = [
  'SIMULATED'.padEnd(24),
  'returns'.padStart(7),
  'average revenue'.padStart(28),
  'land'.padStart(16),
  'good or fair'.padStart(20),
].join('  ');
