import { type CalendarDate, calendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { defineError } from '../errors/index.ts';
import { compare, divide, multiply, type Ratio, type RatioLike, subtract } from '../numbers/ratio.ts';
import { toDecimal } from '../numbers/rounding.ts';
import { checkGoal, type Goal, type GoalUnit, unitOf } from './goal.ts';
import { keepsHigh, rangeOf, reachesLow } from './goal-range.ts';
import {
  type MeasuredFigure,
  type MeasuredValue,
  measureOfAnotherKind,
  outcomeWithout,
  readMeasure,
  unitOfMeasured,
} from './measured.ts';

/** A measured figure and the day it is of. */
export interface DatedFigure {
  readonly on: CalendarDate;
  readonly measured: MeasuredFigure;
}

/**
 * Whether the pace between two days is enough to meet a goal by a third, if it stays even: that is the assumption, and
 * it is only one.
 *
 * - `enough`: at this pace the goal is met by the day
 * - `too-low`, `too-high`: at this pace the figure misses the goal on that side
 * - `over`: the day has come; the assessment says what was reached
 * - `unknown`: a figure is missing; `not-applicable`: a figure does not apply, or the goal is over a growth
 */
export interface Trajectory {
  readonly kind: 'trajectory';
  readonly assumption: 'even-pace';
  readonly outcome: 'enough' | 'too-low' | 'too-high' | 'over' | 'unknown' | 'not-applicable';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The day to reach the goal. */
  readonly by: CalendarDate;
  readonly baseline: MeasuredValue | null;
  readonly measured: MeasuredValue | null;
  /** What the figure comes to on that day at this pace, on the scale of the goal: a share as a part of one. */
  readonly projected: Ratio | null;
}

const paceReversed = /* @__PURE__ */ defineError('pace-reversed', {
  vi: 'ngày của kết quả {to} không sau ngày của kỳ gốc {from} nên không tính được tốc độ',
  en: 'the figure is of {to}, which is not after its baseline of {from}, so there is no pace',
});

/**
 * Carries the pace between two figures on to a day and says whether the goal would be met then. A share stays between
 * 0 and 100 %; a number does not fall below 0 and is cut to a whole one.
 *
 * @throws `pace-reversed`, `measure-of-another-kind`, `no-such-date`, and the errors of `assessTarget`
 *
 * @example
 * import { atLeast, percent, percentage, toPercent, trajectory } from 'kttt';
 *
 * const linked = trajectory(
 *   atLeast(percent(22)),
 *   { on: '2022-12-31', measured: percentage(56, 291) },
 *   { on: '2023-12-31', measured: percentage(65, 310) },
 *   '2024-12-31',
 * );
 * linked.outcome; // → 'enough'
 * linked.projected && toPercent(linked.projected, { decimals: 2 }); // → '22.70'
 */
export function trajectory(goal: Goal, baseline: DatedFigure, now: DatedFigure, by: CalendarDate): Trajectory {
  const checked = checkGoal(goal, ['goal']);
  const from = calendarDate(baseline.on, ['baseline', 'on']);
  const to = calendarDate(now.on, ['now', 'on']);
  if (from >= to) throw paceReversed({ from, to }, ['now', 'on']);
  const before = readMeasure(checked, baseline.measured, ['baseline', 'measured']);
  const after = readMeasure(checked, now.measured, ['now', 'measured']);
  const known = {
    kind: 'trajectory',
    assumption: 'even-pace',
    from,
    to,
    by: calendarDate(by, ['by']),
    baseline: before.value,
    measured: after.value,
  } as const;
  if (by <= to) return { ...known, outcome: 'over', projected: null };
  if (unitOf(checked) === 'growth-rate') return { ...known, outcome: 'not-applicable', projected: null };
  if ('reason' in before) return { ...known, outcome: outcomeWithout(before.reason), projected: null };
  if ('reason' in after) return { ...known, outcome: outcomeWithout(after.reason), projected: null };
  const unit = unitOfMeasured(checked, after.value);
  const expected = unitOfMeasured(checked, before.value);
  if (unit !== expected) throw measureOfAnotherKind({ expected, found: unit }, ['now', 'measured']);
  const pace = divide(subtract(after.onScale, before.onScale), daysBetween(from, to));
  const projected = within(
    unitOfMeasured(checked, after.value),
    plus(after.onScale, multiply(pace, daysBetween(to, by))),
  );
  const range = rangeOf(checked);
  const outcome = !reachesLow(projected, range) ? 'too-low' : keepsHigh(projected, range) ? 'enough' : 'too-high';
  return { ...known, outcome, projected };
}

function plus(a: RatioLike, b: Ratio): Ratio {
  return subtract(a, subtract(0, b));
}

/** A figure that no pace carries beyond what it can be: things are counted when they are whole. */
function within(unit: GoalUnit, projected: Ratio): Ratio {
  if (unit === 'amount') return projected;
  if (compare(projected, 0) < 0) return { numerator: '0', denominator: '1' };
  if (unit === 'count')
    return { numerator: toDecimal(projected, { decimals: 0, rounding: 'floor' }), denominator: '1' };
  return compare(projected, 1) > 0 ? { numerator: '1', denominator: '1' } : projected;
}
