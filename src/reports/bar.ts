import type { Status, TargetAssessment } from '../commitments/assess-target.ts';
import { type Goal, unitOf } from '../commitments/goal.ts';
import { onScale, rangeOf } from '../commitments/goal-range.ts';
import type { MeasuredValue } from '../commitments/measured.ts';
import { compare, divide, isRatioLike, multiply, type RatioLike } from '../numbers/ratio.ts';
import { toPercent } from '../numbers/rounding.ts';

/** A figure drawn against its target: both as percentages of the length of the bar, `'0.00'` to `'100.00'`. */
export interface Bar {
  readonly fill: string;
  readonly mark: string;
  readonly status: Status;
}

/**
 * Draws a figure against its target. A share fills its part of a bar of 100 %; other figures are drawn so that the
 * greater of figure and target fills four fifths of it. `null` where there is no figure, or one below zero.
 */
export function barOf({ goal, measured, status }: TargetAssessment): Bar | null {
  const value = measured === null ? null : scaled(measured);
  if (value === null || compare(value, 0) < 0) return null;
  const target = markOf(goal);
  const greater = compare(value, target) > 0 ? value : target;
  const isShare = unitOf(goal) === 'percent' && (isRatioLike(measured) || measured?.kind === 'percent');
  const whole = isShare ? 1 : multiply(greater, '1.25');
  if (compare(whole, 0) <= 0) return null;
  const part = (of: RatioLike) => toPercent(divide(of, whole), { decimals: 2, rounding: 'truncate' });
  return { fill: part(value), mark: part(target), status };
}

/** Where the mark of a goal stands: at its one threshold, or at the lower of two. */
function markOf(goal: Goal): RatioLike {
  return rangeOf(goal).printed.low;
}

/** A figure on the scale of its goal. */
function scaled(measured: MeasuredValue): RatioLike | null {
  if (isRatioLike(measured)) return measured;
  return measured.kind === 'growth' ? measured.relative : onScale(measured);
}
