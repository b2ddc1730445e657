import { defineError, found, type Path } from '../errors/index.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';

const pointsTooFine = /* @__PURE__ */ defineError('points-too-fine', {
  vi: 'số điểm {found} có quá ba chữ số thập phân hoặc quá lớn; biểu mẫu không chấm mịn như vậy',
  en: 'the points {found} have more than three decimals or are too large; no form is that fine',
});

const pointsNegative = /* @__PURE__ */ defineError('points-negative', {
  vi: 'số điểm là {found}; điểm không âm',
  en: 'the points are {found}; points are not negative',
});

const most = 1e9;

/**
 * Points as whole thousandths: sums and comparisons of them are exact on plain numbers, and fast.
 *
 * @throws `points-too-fine`, `points-negative`, `not-a-number`, `unsafe-integer`
 */
export function thousandths(points: Numeric, path: Path = []): number {
  return plainThousandths(points) ?? exactThousandths(points, path);
}

/** The thousandths of an ordinary number of points; `undefined` for anything that has to be read with care. */
export function plainThousandths(points: unknown): number | undefined {
  if (typeof points !== 'number' || !(points >= 0 && points <= most)) return undefined;
  const scaled = Math.round(points * 1000);
  return scaled / 1000 === points ? scaled : undefined;
}

function exactThousandths(points: Numeric, path: Path): number {
  const exact = readNumeric(points, path);
  if (exact.isNegative() && !exact.isZero()) throw pointsNegative({ found: write(exact) }, path);
  const scaled = exact.times(1000);
  if (!scaled.isInteger() || exact.greaterThan(most)) throw pointsTooFine({ found: found(write(exact)) }, path);
  return scaled.toNumber() + 0;
}

/** Thousandths as results hold points: a plain decimal string. */
export function pointsText(scaled: number): string {
  return wholePoints[scaled / 1000] ?? String(scaled / 1000);
}

/** The points that most forms give, written once: scoring many forms is mostly writing. */
const wholePoints: readonly string[] = /* @__PURE__ */ Array.from({ length: 101 }, (_, points) => String(points));
