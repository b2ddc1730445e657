import type { CalendarDate } from '../calendar/calendar-date.ts';
import { defineError, type Path } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import { type Exact, type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { compare, isRatioLike, type Ratio, type RatioLike, ratio } from '../numbers/ratio.ts';
import {
  type OcopDecisionNumber,
  ocopDecision,
  type RecognizingBody,
  recognizingBody,
  type StarBand,
} from './decisions.ts';
import type { Star } from './star.ts';

/** The star level of a total: as far as points go, whatever minima say. */
export type StarLevel = {
  readonly kind: 'star-level';
  readonly total: Exact | Ratio;
  readonly decision: OcopDecisionNumber;
  readonly citation: LegalCitation;
  readonly certainty: Certainty;
} & (
  | {
      readonly status: 'known';
      readonly star: Star;
      /** Who recognises it and grants a certificate; `null` for one and two stars, which have none. */
      readonly recognizedBy: RecognizingBody | null;
    }
  /** The bands of Decision 1048/QĐ-TTg are of whole points: a total such as 89.5 is in none. */
  | { readonly status: 'between-bands'; readonly between: readonly [Star, Star] }
);

const totalAboveHundred = /* @__PURE__ */ defineError('total-above-hundred', {
  vi: 'tổng điểm là {found}; thang điểm OCOP chỉ đến 100',
  en: 'the total is {found}; OCOP points end at 100',
});

const totalNegative = /* @__PURE__ */ defineError('total-negative', {
  vi: 'tổng điểm là {found}; điểm không âm',
  en: 'the total is {found}; points are not negative',
});

/**
 * The star level that a total leads to by the decision in force: its band, the lower end included. Nothing is rounded: no
 * decision says so. Whether the minima of the level are met is for `scoreOcopProduct`.
 *
 * @param total points, or the average of a council as a ratio
 * @throws `total-above-hundred`, `total-negative`, `before-ocop`, `not-a-number`
 *
 * @example
 * import { starLevel } from 'kttt/ocop';
 *
 * const level = starLevel('89.96', { asOf: '2026-11-23' });
 * level.status === 'known' && level.star; // → 4
 * starLevel('89.5', { asOf: '2022-06-01' }).status; // → 'between-bands'
 */
export function starLevel(total: Numeric | RatioLike, { asOf }: { readonly asOf: CalendarDate }): StarLevel {
  const { number, bands, bandsCitation, certainty } = ocopDecision(asOf);
  const base = {
    kind: 'star-level',
    total: checkTotal(total, ['total']),
    decision: number,
    citation: bandsCitation,
    certainty,
  } as const;
  const reached = bandReached(bands, total);
  const next = bands.find(({ star }) => star > reached.star);
  const isBetween = next !== undefined && !reached.isBelow && compare(total, reached.to) > 0;
  if (isBetween) return { ...base, status: 'between-bands', between: [reached.star, next.star] };
  return { ...base, status: 'known', star: reached.star, recognizedBy: recognizingBody(reached.star, { asOf }) };
}

function bandReached(bands: readonly StarBand[], total: Numeric | RatioLike): StarBand {
  return bands.reduce((reached, band) => (compare(total, band.from) >= 0 ? band : reached));
}

/** A total of points as results hold it; from 0 to 100. */
export function checkTotal(total: Numeric | RatioLike, path: Path): Exact | Ratio {
  const read = isRatioLike(total) ? ratio(total.numerator, total.denominator, path) : write(readNumeric(total, path));
  const text = typeof read === 'object' ? `${read.numerator}/${read.denominator}` : String(read);
  if (compare(read, 0) < 0) throw totalNegative({ found: text }, path);
  if (compare(read, 100) > 0) throw totalAboveHundred({ found: text }, path);
  return read;
}
