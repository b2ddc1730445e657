import type { Path } from '../errors/index.ts';
import { compare, divide, type Ratio, type RatioLike, subtract } from '../numbers/ratio.ts';
import { checkGoal, type Goal } from './goal.ts';
import { type GoalRange, keepsHigh, rangeOf, reachesLow } from './goal-range.ts';
import {
  type MeasuredFigure,
  type MeasuredValue,
  measureOfAnotherKind,
  type NoVerdictReason,
  outcomeWithout,
  readMeasure,
  unitOfMeasured,
} from './measured.ts';

/**
 * How far a result has come from a baseline towards its goal.
 *
 * - `known`: `share` is the part of the way behind it: 0 at the baseline, 1 at the goal, above 1 beyond it, negative
 *   where it moved away
 * - `already-met`: the baseline met the goal, so there is no way to measure
 * - `at-threshold`: the baseline stood on a threshold that does not itself meet the goal
 * - `unknown`, `not-applicable`: one of the two figures has no value
 */
export interface Progress {
  readonly kind: 'progress';
  readonly outcome: 'known' | 'already-met' | 'at-threshold' | 'unknown' | 'not-applicable';
  readonly baseline: MeasuredValue | null;
  /** Why the baseline has no value; `null` where it has one. */
  readonly baselineReason: NoVerdictReason | null;
  readonly measured: MeasuredValue | null;
  readonly share: Ratio | null;
}

/**
 * Measures the progress from a baseline towards a goal. Both figures are of the goal's kind.
 *
 * @param at where the two figures stand in the caller's input, for their errors
 * @throws the errors of `assessTarget`
 *
 * @example
 * import { atLeast, percent, percentage, progress, toPercent } from 'kttt';
 *
 * const linked = progress(atLeast(percent(22)), percentage(56, 291), percentage(65, 310));
 * linked.outcome; // → 'known'
 * linked.share && toPercent(linked.share, { decimals: 1 }); // → '62.5'
 */
export function progress(
  goal: Goal,
  baseline: MeasuredFigure,
  measured: MeasuredFigure,
  at: { readonly baseline: Path; readonly measured: Path } = { baseline: ['baseline'], measured: ['measured'] },
): Progress {
  const checked = checkGoal(goal, ['goal']);
  const [before, now] = [readMeasure(checked, baseline, at.baseline), readMeasure(checked, measured, at.measured)];
  const baselineReason = 'reason' in before ? before.reason : null;
  const figures = { kind: 'progress', baseline: before.value, baselineReason, measured: now.value } as const;
  if ('reason' in before) return { ...figures, outcome: outcomeWithout(before.reason), share: null };
  if ('reason' in now) return { ...figures, outcome: outcomeWithout(now.reason), share: null };
  const [expected, found] = [unitOfMeasured(checked, before.value), unitOfMeasured(checked, now.value)];
  if (found !== expected) throw measureOfAnotherKind({ expected, found }, at.measured);
  const target = targetFrom(before.onScale, rangeOf(checked));
  if (target === null) return { ...figures, outcome: 'already-met', share: null };
  const way = subtract(target, before.onScale);
  const sign = compare(way, 0);
  if (sign === 0) return { ...figures, outcome: 'at-threshold', share: null };
  const covered = subtract(now.onScale, before.onScale);
  const share = sign > 0 ? divide(covered, way) : divide(negative(covered), negative(way));
  return { ...figures, outcome: 'known', share };
}

/** The end of the goal that a baseline has still to reach, if any. */
function targetFrom(baseline: RatioLike, range: GoalRange): RatioLike | null {
  if (range.low !== null && !reachesLow(baseline, range)) return range.low.at;
  return range.high !== null && !keepsHigh(baseline, range) ? range.high.at : null;
}

function negative(value: Ratio): Ratio {
  return subtract(0, value);
}
