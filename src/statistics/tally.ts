import type { Ratio } from '../numbers/ratio.ts';
import { type Figure, type Missing, type NotApplicable, notApplicable } from '../numbers/states.ts';

/** How many figures had a value, how many do not apply, and how many are missing. */
export interface Tally {
  readonly count: number;
  readonly notApplicable: number;
  readonly missing: number;
}

/**
 * Why there is no value: `missing` (figures exist that nobody gave), `not-applicable` (none applies),
 * `empty` (there was nothing at all), `weightless` (all weights are zero).
 */
export type NoValueReason = 'missing' | 'not-applicable' | 'empty' | 'weightless';

/** The value of a statistic, or `null` with the reason. */
export type Outcome = { readonly value: Ratio } | { readonly value: null; readonly reason: NoValueReason };

/** A tally while it is being taken. */
export type OpenTally = { -readonly [State in keyof Tally]: Tally[State] };

/** A tally of nothing yet. */
export function emptyTally(): OpenTally {
  return { count: 0, notApplicable: 0, missing: 0 };
}

/** Counts a figure in the state it has, and says whether it has a value. */
export function tallied<F extends Figure>(tally: OpenTally, figure: F): figure is Exclude<F, Missing | NotApplicable> {
  if (figure === null || figure === undefined) tally.missing += 1;
  else if (figure === notApplicable) tally.notApplicable += 1;
  else {
    tally.count += 1;
    return true;
  }
  return false;
}

/** Why a tally without a single value has none. */
export function reasonFor(tally: Tally): NoValueReason {
  return tally.missing > 0 ? 'missing' : tally.notApplicable > 0 ? 'not-applicable' : 'empty';
}
