import { defineError, found } from '../errors/index.ts';
import { type AssumedRounding, printedInterval } from '../language/printed-interval.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';

/** A part of a published whole: its number, its share as printed (`'67.3'`, percent), both, or neither where it is the rest. */
export interface PublishedPart {
  readonly id: string;
  readonly count?: Numeric;
  readonly share?: string;
  /** The print says only that its share is below this (percent). */
  readonly shareBelow?: string;
}

/** Published figures of products: a whole and the parts it is made of. */
export interface PublishedPortfolio {
  readonly total: Numeric;
  /** All parts of the whole; one that only fills it up stands without figures. */
  readonly parts: readonly PublishedPart[];
}

/** What cannot be so in published figures. */
export interface PublishedFault {
  /**
   * - `share-of-count`: the printed share is not that of the printed number
   * - `no-count`: no whole number has the printed share
   * - `parts-too-few`, `parts-too-many`: the parts cannot make the whole
   */
  readonly kind: 'share-of-count' | 'no-count' | 'parts-too-few' | 'parts-too-many';
  /** The part; `null` where it is all of them. */
  readonly id: string | null;
}

/** Whether published figures can all be true together, and which numbers of products they leave. */
export interface PublishedCheck {
  readonly kind: 'published-check';
  readonly status: 'consistent' | 'inconsistent';
  readonly faults: readonly PublishedFault[];
  /** The least and the most products of each part, by what is printed of it alone. */
  readonly counts: readonly { readonly id: string; readonly min: number; readonly max: number }[];
}

const shareNotPrinted = /* @__PURE__ */ defineError('share-not-printed', {
  vi: '«{found}» không phải là tỷ lệ in ra; ghi như «67.3», từ 0 đến 100',
  en: '"{found}" is no printed share; write it like "67.3", from 0 to 100',
});

/**
 * Checks published figures of products against each other, exactly: a printed share stands for an interval, an interval of
 * the total for whole numbers of products, and the parts have to be able to make the whole.
 *
 * @param rounding how the shares were rounded; half-up unless told, `either` if they may have been cut off
 * @throws `share-not-printed`, `fraction-of-count`, `negative-count`, `not-a-number`
 *
 * @example
 * import { checkPublishedPortfolio } from 'kttt/ocop';
 *
 * const statement = {
 *   total: 10_322,
 *   parts: [
 *     { id: '3', share: '67.3' },
 *     { id: '4', share: '31.2' },
 *     { id: 'potential', share: '0.8' },
 *     { id: '5', count: 42 },
 *   ],
 * };
 * checkPublishedPortfolio(statement).faults; // → [{ kind: 'parts-too-few', id: null }]
 */
export function checkPublishedPortfolio(
  { total, parts }: PublishedPortfolio,
  { rounding = 'half-up' }: { readonly rounding?: AssumedRounding } = {},
): PublishedCheck {
  const whole = wholeCount(total, ['total']);
  const faults: PublishedFault[] = [];
  const counts = parts.map((part, i) => {
    const bySharesOf = countsOfShare(part, whole, rounding, i);
    const given = part.count === undefined ? null : wholeCount(part.count, ['parts', i, 'count']);
    const { id } = part;
    const hasShare = part.share !== undefined || part.shareBelow !== undefined;
    if (bySharesOf.min > bySharesOf.max) faults.push({ kind: 'no-count', id });
    else if (hasShare && given !== null && (given < bySharesOf.min || given > bySharesOf.max)) {
      faults.push({ kind: 'share-of-count', id });
    }
    return { id, ...(given === null ? bySharesOf : { min: given, max: given }) };
  });
  if (faults.length === 0) {
    if (counts.reduce((sum, { max }) => sum + max, 0) < whole) faults.push({ kind: 'parts-too-few', id: null });
    if (counts.reduce((sum, { min }) => sum + min, 0) > whole) faults.push({ kind: 'parts-too-many', id: null });
  }
  return { kind: 'published-check', status: faults.length === 0 ? 'consistent' : 'inconsistent', faults, counts };
}

/** The whole numbers that a printed share of a total may stand for. */
function countsOfShare(
  { share, shareBelow }: PublishedPart,
  total: number,
  rounding: AssumedRounding,
  i: number,
): { readonly min: number; readonly max: number } {
  const bounds = { min: 0, max: total };
  if (share !== undefined) {
    const { low, high, includesLow, includesHigh } = printedInterval(
      checkShare(share, ['parts', i, 'share']),
      stepOf(share),
      { rounding },
    );
    const [from, to] = [low, high].map((end) => readNumeric(end).times(total).dividedBy(100));
    if (from && to) {
      const least = from.ceil().toNumber() + Number(!includesLow && from.isInteger());
      const most = to.floor().toNumber() - Number(!includesHigh && to.isInteger());
      bounds.min = Math.max(bounds.min, least);
      bounds.max = Math.min(bounds.max, most);
    }
  }
  if (shareBelow !== undefined) {
    const end = readNumeric(checkShare(shareBelow, ['parts', i, 'shareBelow']))
      .times(total)
      .dividedBy(100);
    bounds.max = Math.min(bounds.max, end.ceil().toNumber() - 1);
  }
  return bounds;
}

function checkShare(share: string, path: readonly (string | number)[]): string {
  const isPrinted =
    typeof share === 'string' && /^\d+(?:\.\d+)?$/.test(share) && readNumeric(share).lessThanOrEqualTo(100);
  if (!isPrinted) throw shareNotPrinted({ found: found(share) }, path);
  return share;
}

/** One unit of the last decimal that is printed. */
function stepOf(share: string): string {
  const decimals = share.split('.')[1]?.length ?? 0;
  return write(readNumeric(1).dividedBy(readNumeric(10).pow(decimals)));
}
