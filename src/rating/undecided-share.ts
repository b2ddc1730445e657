import { type Ratio, ratio } from '../numbers/ratio.ts';
import { type NotApplicable, notApplicable } from '../numbers/states.ts';

/** A part of a number of organizations, some of which may not be decided yet. */
export interface UndecidedShare {
  /** Of how many organizations. */
  readonly count: number;
  /** How many are not decided. */
  readonly unknown: number;
  /** The share; `null` while an undecided one may change it, and of none at all it does not apply. */
  readonly value: Ratio | null | NotApplicable;
  /** What it is if no undecided one is counted; `null` where there are none at all. */
  readonly low: Ratio | null;
  /** What it is if every undecided one is counted. */
  readonly high: Ratio | null;
}

/** The share of those that are decided with yes, between what it is at least and at most. */
export function undecidedShare(yes: number, unknown: number, count: number): UndecidedShare {
  if (count === 0) return { count, unknown, value: notApplicable, low: null, high: null };
  const [low, high] = [ratio(yes, count), ratio(yes + unknown, count)];
  return { count, unknown, value: unknown === 0 ? low : null, low, high };
}
