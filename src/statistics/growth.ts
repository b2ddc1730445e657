import type { Path } from '../errors/index.ts';
import { canonical, type Exact, readNumeric, write } from '../numbers/numeric.ts';
import { type Ratio, ratio } from '../numbers/ratio.ts';
import { type Figure, hasValue, type NotApplicable, notApplicable } from '../numbers/states.ts';

/**
 * How a figure changed from a baseline (tăng, giảm): by how much, and by what part of the baseline where that means something.
 *
 * - `known`: both figures are there and the baseline is above zero
 * - `from-zero`: the baseline is zero, so no percentage says how much it grew
 * - `from-negative`: the baseline is negative, where a percentage would mislead
 * - `unknown`: a figure is missing
 * - `not-applicable`: a figure does not apply
 */
export type Growth = { readonly kind: 'growth' } & (
  | {
      readonly outcome: 'known';
      readonly from: Exact;
      readonly to: Exact;
      /** `to` less `from`. */
      readonly absolute: string;
      /** The absolute growth over the baseline. */
      readonly relative: Ratio;
    }
  | {
      readonly outcome: 'from-zero' | 'from-negative';
      readonly from: Exact;
      readonly to: Exact;
      readonly absolute: string;
      readonly relative: null;
    }
  | {
      readonly outcome: 'unknown' | 'not-applicable';
      /** Each figure in the state it has. */
      readonly from: Exact | null | NotApplicable;
      readonly to: Exact | null | NotApplicable;
      readonly absolute: null;
      readonly relative: null;
    }
);

/**
 * The growth from one figure to another, absolute and relative, both exact.
 *
 * @param at where the two figures stand in the caller's input, for their errors
 * @throws `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { growth, toPercent } from 'kttt';
 *
 * const cooperatives = growth(291, 310);
 * cooperatives.absolute; // → '19'
 * cooperatives.relative; // → { numerator: '19', denominator: 291 }
 * growth(0, 12).outcome; // → 'from-zero'
 * growth(-40, 125).outcome; // → 'from-negative'
 */
export function growth(
  from: Figure,
  to: Figure,
  at: { readonly from: Path; readonly to: Path } = { from: ['from'], to: ['to'] },
): Growth {
  const [before, after] = [stateOf(from, at.from), stateOf(to, at.to)];
  if (!hasValue(before) || !hasValue(after)) {
    const outcome = before === notApplicable || after === notApplicable ? 'not-applicable' : 'unknown';
    return { kind: 'growth', outcome, from: before, to: after, absolute: null, relative: null };
  }
  const baseline = readNumeric(before);
  const absolute = write(readNumeric(after).minus(baseline));
  const change = { kind: 'growth', from: before, to: after, absolute } as const;
  if (baseline.isZero()) return { ...change, outcome: 'from-zero', relative: null };
  if (baseline.isNegative()) return { ...change, outcome: 'from-negative', relative: null };
  return { ...change, outcome: 'known', relative: ratio(absolute, before) };
}

function stateOf(figure: Figure, path: Path): Exact | null | NotApplicable {
  if (figure === notApplicable) return notApplicable;
  return hasValue(figure) ? canonical(figure, path) : null;
}
