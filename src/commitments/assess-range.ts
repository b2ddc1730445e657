import type { RatioLike } from '../numbers/ratio.ts';
import { notApplicable } from '../numbers/states.ts';
import type { IndicatorResult, MeasuredIndicator } from '../registers/measurement.ts';
import { assessTarget, type TargetAssessment, withoutVerdict } from './assess-target.ts';
import type { Goal } from './goal.ts';
import { rangeOf } from './goal-range.ts';

/** The verdicts at both ends of what a figure can be; `null` at an end that nothing bounds. */
export interface PossibleAssessments {
  readonly low: TargetAssessment | null;
  readonly high: TargetAssessment | null;
}

/** A verdict on a figure that may be missing parts, and the verdicts at its ends where it is. */
export interface RangeAssessment {
  readonly assessment: TargetAssessment;
  /** `null` where nothing is missing. */
  readonly possible: PossibleAssessments | null;
}

/**
 * Assesses a figure taken from a register. Where figures are missing there is a verdict only if it is the same at both
 * ends: the goal is one stretch of values, so it is then met, or missed on the same side, by all between them.
 */
export function assessRange(goal: Goal, result: IndicatorResult): RangeAssessment {
  const { value, low, high } = result;
  if (value !== null) {
    return { assessment: assessTarget(goal, value === notApplicable ? nothing(result) : value), possible: null };
  }
  const at = (end: MeasuredIndicator | null) => (end === null ? null : assessTarget(goal, end));
  const possible = { low: at(low), high: at(high) };
  return { assessment: certain(goal, possible) ?? withoutVerdict(goal, null, 'missing'), possible };
}

/** A share or an average of nothing at all, as its two numbers; otherwise the figure does not apply to any. */
function nothing({ count, notApplicable: without, missing }: IndicatorResult): RatioLike | typeof notApplicable {
  return count + without + missing === 0 ? { numerator: 0, denominator: 0 } : notApplicable;
}

/** The verdict that holds whatever the missing figures are, taken at the lower end. */
function certain(goal: Goal, { low, high }: PossibleAssessments): TargetAssessment | null {
  const range = rangeOf(goal);
  const isMet = (end: TargetAssessment | null, isOpen: boolean) => (end === null ? isOpen : end.status === 'met');
  const isShort = high !== null && high.shortBy !== null;
  const isOver = low !== null && low.overBy !== null;
  if (low === null && high === null) return null;
  const holds = (isMet(low, range.low === null) && isMet(high, range.high === null)) || isShort || isOver;
  return holds ? (low ?? high) : null;
}
