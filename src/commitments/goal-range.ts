import type { Quantity } from '../numbers/quantity.ts';
import { compare, type RatioLike } from '../numbers/ratio.ts';
import type { Goal } from './goal.ts';

/** One end of what a goal asks, and whether a result right on it meets the goal. */
export interface GoalEnd {
  readonly at: RatioLike;
  readonly included: boolean;
}

/**
 * A goal as numbers on the scale of its figure (a share of 60 % is 60/100): the bounds it prints, and the ends that
 * decide, of which either may be open.
 */
export interface GoalRange {
  readonly printed: { readonly low: RatioLike; readonly high: RatioLike };
  readonly low: GoalEnd | null;
  readonly high: GoalEnd | null;
}

/** The range of results that meet a goal already checked. */
export function rangeOf(goal: Goal): GoalRange {
  switch (goal.kind) {
    case 'all':
      return range(one, one, { low: true, high: true });
    case 'none':
      return range(nothing, nothing, { low: true, high: true });
    case 'between':
      return range(
        onScale(goal.low),
        onScale(goal.high),
        goal.above === 'met' ? { low: true } : { low: true, high: true },
      );
    case 'at-least':
      return range(onScale(goal.value), onScale(goal.value), { low: true });
    case 'more-than':
      return range(onScale(goal.value), onScale(goal.value), { low: false });
    case 'at-most':
      return range(onScale(goal.value), onScale(goal.value), { high: true });
    case 'less-than':
      return range(onScale(goal.value), onScale(goal.value), { high: false });
    case 'exactly':
      return range(onScale(goal.value), onScale(goal.value), { low: true, high: true });
  }
}

/** Whether a result is high enough for the lower end. */
export function reachesLow(result: RatioLike, { low }: GoalRange): boolean {
  if (low === null) return true;
  const side = compare(result, low.at);
  return side > 0 || (side === 0 && low.included);
}

/** Whether a result is low enough for the upper end. */
export function keepsHigh(result: RatioLike, { high }: GoalRange): boolean {
  if (high === null) return true;
  const side = compare(result, high.at);
  return side < 0 || (side === 0 && high.included);
}

/** A quantity on the scale of its figure: percent as a part of one, others as they are. */
export function onScale({ kind, value }: Quantity): RatioLike {
  return { numerator: value, denominator: kind === 'percent' || kind === 'growth-rate' ? 100 : 1 };
}

const one: RatioLike = { numerator: 1, denominator: 1 };
const nothing: RatioLike = { numerator: 0, denominator: 1 };

/** The ends named decide, and say whether a result right on them meets the goal. */
function range(
  low: RatioLike,
  high: RatioLike,
  decides: { readonly low?: boolean; readonly high?: boolean },
): GoalRange {
  return {
    printed: { low, high },
    low: decides.low === undefined ? null : { at: low, included: decides.low },
    high: decides.high === undefined ? null : { at: high, included: decides.high },
  };
}
