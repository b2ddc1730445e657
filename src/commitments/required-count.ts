import { defineError } from '../errors/index.ts';
import type { Numeric } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { readFraction } from '../numbers/ratio.ts';
import { wholeIsZero } from '../statistics/percentage.ts';
import { checkGoal, type Goal, unitOf } from './goal.ts';
import { type GoalEnd, rangeOf } from './goal-range.ts';

/** How many of a whole meet a goal: from `min` to `max`, both included. */
export interface RequiredCount {
  readonly min: number;
  readonly max: number;
}

const goalNotCountable = /* @__PURE__ */ defineError('goal-not-countable', {
  vi: 'mục tiêu về {found} không quy ra số tổ chức được; chỉ mục tiêu theo tỷ lệ phần trăm hoặc số lượng mới quy ra được',
  en: 'a goal over {found} does not come down to a number of organizations; only goals over a percentage or a count do',
});

/**
 * How many of a whole are needed to meet a goal.
 *
 * @param total how many there are in all
 * @returns the fewest and the most that meet it; `null` where no whole number does (exactly 33 % of 310)
 * @throws `goal-not-countable` for amounts and growth, `whole-is-zero` for a share of nothing, `negative-count`, `fraction-of-count`
 *
 * @example
 * import { atLeast, exactly, percent, requiredCount } from 'kttt';
 *
 * requiredCount(atLeast(percent(60)), 310); // → { min: 186, max: 310 }
 * requiredCount(exactly(percent(33)), 310); // → null
 */
export function requiredCount(goal: Goal, total: Numeric): RequiredCount | null {
  const checked = checkGoal(goal);
  const unit = unitOf(checked);
  if (unit === 'amount' || unit === 'growth-rate') throw goalNotCountable({ found: unit }, ['goal']);
  const whole = wholeCount(total, ['total']);
  if (unit === 'percent' && whole === 0) throw wholeIsZero({}, ['total']);
  const { low, high } = rangeOf(checked);
  const per = unit === 'percent' ? whole : 1;
  const min = low === null ? 0 : fewest(low, per);
  const max = high === null ? whole : Math.min(whole, most(high, per));
  return min <= max ? { min, max } : null;
}

/** The fewest that reach a lower end, where `per` stand for the whole. */
function fewest(end: GoalEnd, per: number): number {
  const { floor, isWhole } = wholesBelow(end, per);
  return end.included && isWhole ? floor : floor + 1;
}

/** The most that keep under an upper end. */
function most(end: GoalEnd, per: number): number {
  const { floor, isWhole } = wholesBelow(end, per);
  return !end.included && isWhole ? floor - 1 : floor;
}

function wholesBelow({ at }: GoalEnd, per: number): { readonly floor: number; readonly isWhole: boolean } {
  const { over, under } = readFraction(at);
  const times = over.times(per);
  const floor = times.divToInt(under);
  return { floor: floor.toNumber(), isWhole: floor.times(under).equals(times) };
}
