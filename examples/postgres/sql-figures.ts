/** The same figures as SQL has them, from its own aggregates of `numeric`. */
import { type NotApplicable, notApplicable, type Ratio } from 'kttt/numbers';
import type pg from 'pg';
import type { Figures } from '../figures-of-returns.ts';

/** Figures by name, each written to its last digit. */
export type Written = Readonly<Record<string, string | null>>;

/** Figures of a group: of a province or of all of them, of a year or of all of them. */
export interface SqlFigures {
  readonly province: string | null;
  readonly year: number | null;
  readonly figures: Written;
}

/** A sum or another figure without the zeros that `numeric` writes at its end. */
const exact = (aggregate: string) => `trim_scale(${aggregate})::text`;
const total = (figure: string) => exact(`coalesce(${figure}, 0)`);
const count = (condition: string) => `count(*) FILTER (WHERE ${condition})`;
/** A fraction that is not divided: `avg` of `numeric` is rounded. */
const fraction = (numerator: string, denominator: string) => `${numerator} || '/' || nullif(${denominator}, 0)`;

const wellRated = `"rating" IN ('good', 'fair')`;
const ratable = `"rating" IS DISTINCT FROM 'not-applicable'`;

const aggregates: Readonly<Record<string, string>> = {
  returns: 'count(*)::text',
  'revenue told': 'count("revenue")::text',
  revenue: total('sum("revenue")'),
  'average revenue': fraction(total('sum("revenue")'), 'count("revenue")'),
  'smallest revenue': exact('min("revenue")'),
  'largest revenue': exact('max("revenue")'),
  'profit told': 'count("profitBeforeTax")::text',
  profit: total('sum("profitBeforeTax")'),
  'revenue per worker': fraction(
    total('sum("revenue") FILTER (WHERE "regularWorkers" IS NOT NULL)'),
    'sum("regularWorkers") FILTER (WHERE "revenue" IS NOT NULL)',
  ),
  land: total('sum("land")'),
  'good or fair of those who told': fraction(
    count(wellRated),
    'count("rating") FILTER (WHERE "rating" <> \'not-applicable\')',
  ),
  'good or fair at least': fraction(count(wellRated), count(ratable)),
  'good or fair at most': fraction(count(`${wellRated} OR "rating" IS NULL`), count(ratable)),
  'linked at least': `${count('"linkedWithEnterprise"')}::text`,
  'linked at most': `${count('coalesce("linkedWithEnterprise", true)')}::text`,
};

/** What SQL comes to: for each province and year, for each province, for each year, and for all. */
export async function sqlFigures(client: pg.Client): Promise<readonly SqlFigures[]> {
  const columns = Object.entries(aggregates).map(([name, aggregate]) => `${aggregate} AS "${name}"`);
  const { rows } = await client.query(
    `SELECT province, year, ${columns.join(', ')} FROM returns GROUP BY CUBE (province, year) ORDER BY 1, 2`,
  );
  return rows.map(({ province, year, ...figures }) => ({ province, year, figures }));
}

/** Figures of a summary, by the same names. */
export function written(figures: Figures): Written {
  const { revenue, smallest, largest, profit, revenuePerWorker, land, wellRated: rated, linked } = figures;
  return {
    returns: String(figures.returns),
    'revenue told': String(revenue.count),
    revenue: revenue.sum,
    'average revenue': writtenFraction(revenue.value),
    'smallest revenue': smallest.value,
    'largest revenue': largest.value,
    'profit told': String(profit.count),
    profit: profit.sum,
    'revenue per worker': writtenFraction(revenuePerWorker.value),
    land: land.sum,
    'good or fair of those who told': writtenFraction(rated.ofKnown),
    'good or fair at least': writtenFraction(rated.low),
    'good or fair at most': writtenFraction(rated.high),
    'linked at least': String(linked.low),
    'linked at most': String(linked.high),
  };
}

function writtenFraction(fraction: Ratio | NotApplicable | null): string | null {
  return fraction === null || fraction === notApplicable ? null : `${fraction.numerator}/${fraction.denominator}`;
}
