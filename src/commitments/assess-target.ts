import type { Path } from '../errors/index.ts';
import { isSafeWhole, readNumeric, write } from '../numbers/numeric.ts';
import { compare, divide, isRatioLike, type Ratio, type RatioLike, subtract } from '../numbers/ratio.ts';
import { toDecimal, toPercent } from '../numbers/rounding.ts';
import { checkGoal, type Goal, type GoalUnit } from './goal.ts';
import { type GoalEnd, type GoalRange, keepsHigh, onScale, rangeOf, reachesLow } from './goal-range.ts';
import {
  type MeasuredFigure,
  type MeasuredValue,
  type NoVerdictReason,
  readMeasure,
  unitOfMeasured,
} from './measured.ts';
import { requiredCount } from './required-count.ts';

/** The verdict on a target: đạt, không đạt, chưa xác định, không áp dụng. */
export type Status = 'met' | 'not-met' | 'unknown' | 'not-applicable';

/** Where a result stands against the printed threshold or range. */
export type Position = 'below' | 'on' | 'within' | 'above';

/**
 * A distance in the unit of the goal: for a share or a growth the difference of two ratios (printed as a percentage it
 * is percentage points), for a count a number, for money đồng, for an average of money the difference as a ratio.
 */
export type Distance = Ratio | number | string;

/**
 * What lies between a result and its goal.
 *
 * - a share of counted things: how many organizations, the whole staying as it is, and the difference in percentage
 *   points; the points alone where only a percentage is known or no whole number meets the goal
 * - a count: how many
 * - an amount, or an average of money: whole đồng
 * - a growth: the difference in percentage points
 */
export type Gap =
  | { readonly organizations: number; readonly points: Ratio }
  | { readonly organizations: number }
  | { readonly amount: string }
  | { readonly points: Ratio };

/** Why there is no rate of attainment. */
export type NoRateReason = NoVerdictReason | 'ceiling' | 'range' | 'all-or-none' | 'target-not-positive';

/** A result that misses its goal, but would print as if it met it. */
export interface NearMiss {
  readonly decimals: number;
  /** In percent, or in đồng for an average of money; rounded half-up to `decimals`. */
  readonly printed: string;
}

/** What is said of a target and its result. Plain JSON that explains and re-checks by itself. */
export interface TargetAssessment {
  readonly kind: 'target-assessment';
  readonly status: Status;
  /** Why there is no verdict; `null` where there is one. */
  readonly reason: NoVerdictReason | null;
  readonly goal: Goal;
  /** The figure assessed, as it was given; `null` where it has no value. */
  readonly measured: MeasuredValue | null;
  readonly position: Position | null;
  /** The result less the target: negative below it, zero inside a range, from the crossed bound outside. */
  readonly margin: Distance | null;
  /** The result over the target («đạt 105 % kế hoạch»). */
  readonly rate: Ratio | null;
  readonly rateReason: NoRateReason | null;
  /** What is still needed («còn thiếu 1 HTX»); `null` where the result is not too low. */
  readonly shortBy: Gap | null;
  /** What is too much; `null` where the result is not too high. */
  readonly overBy: Gap | null;
  readonly nearMiss: NearMiss | null;
}

/**
 * Assesses a result against a goal on exact numbers: 59,96 % prints as 60,0 % and does not meet «ít nhất 60 %», and
 * `nearMiss` says so. A missing result makes the target `unknown`, a share of nothing makes it `not-applicable`.
 *
 * @param measured a figure of the goal's kind, see {@link MeasuredFigure}
 * @param path where the figure stands in the caller's input, for its errors
 * @throws `measure-of-another-kind`, `part-exceeds-whole`, `negative-count`, `fraction-of-dong`, and the errors of the makers of goals
 *
 * @example
 * import { assessTarget, atLeast, count, between, moreThan, percent, percentage } from 'kttt';
 *
 * const good = assessTarget(atLeast(percent(60)), percentage(185, 310));
 * good.status; // → 'not-met'
 * good.shortBy; // → { organizations: 1, points: { numerator: '1', denominator: '310' } }
 * good.rate; // → { numerator: '185', denominator: '186' }
 * assessTarget(atLeast(percent('59.7')), percentage(185, 310)).nearMiss; // → { decimals: 1, printed: '59.7' }
 * assessTarget(between(count(4), count(6)), count(7)).position; // → 'above'
 * assessTarget(moreThan(percent(22)), undefined).status; // → 'unknown'
 */
export function assessTarget(goal: Goal, measured: MeasuredFigure, path: Path = ['measured']): TargetAssessment {
  const checked = checkGoal(goal, ['goal']);
  const read = readMeasure(checked, measured, path);
  if ('reason' in read) return withoutVerdict(checked, read.value, read.reason);
  const { value, onScale: result } = read;
  const range = rangeOf(checked);
  const unit = unitOfMeasured(checked, value);
  const isHighEnough = reachesLow(result, range);
  const isLowEnough = keepsHigh(result, range);
  const isMet = isHighEnough && isLowEnough;
  return {
    kind: 'target-assessment',
    status: isMet ? 'met' : 'not-met',
    reason: null,
    goal: checked,
    measured: value,
    position: positionOf(result, range),
    margin: inUnit(unit, value, marginOf(result, range)),
    ...rateOf(checked, result),
    shortBy:
      range.low === null || isHighEnough ? null : gap(unit, checked, value, range.low, subtract(range.low.at, result)),
    overBy:
      range.high === null || isLowEnough
        ? null
        : gap(unit, checked, value, range.high, subtract(result, range.high.at)),
    nearMiss: isMet ? null : nearMissOf(unit, value, result, range),
  };
}

/** An assessment without a verdict, for a reason. */
export function withoutVerdict(goal: Goal, measured: MeasuredValue | null, reason: NoVerdictReason): TargetAssessment {
  return {
    kind: 'target-assessment',
    status: reason === 'missing' ? 'unknown' : 'not-applicable',
    reason,
    goal,
    measured,
    position: null,
    margin: null,
    rate: null,
    rateReason: reason,
    shortBy: null,
    overBy: null,
    nearMiss: null,
  };
}

function positionOf(result: RatioLike, { printed: { low, high } }: GoalRange): Position {
  if (compare(result, low) < 0) return 'below';
  if (compare(result, high) > 0) return 'above';
  return compare(low, high) === 0 ? 'on' : 'within';
}

function marginOf(result: RatioLike, range: GoalRange): Ratio {
  const crossed = { below: range.printed.low, above: range.printed.high, on: result, within: result };
  return subtract(result, crossed[positionOf(result, range)]);
}

function rateOf(goal: Goal, result: RatioLike): Pick<TargetAssessment, 'rate' | 'rateReason'> {
  switch (goal.kind) {
    case 'at-least':
    case 'more-than':
    case 'exactly': {
      const target = onScale(goal.value);
      if (compare(target, 0) <= 0) return { rate: null, rateReason: 'target-not-positive' };
      return { rate: divide(result, target), rateReason: null };
    }
    case 'at-most':
    case 'less-than':
      return { rate: null, rateReason: 'ceiling' };
    case 'between':
      return { rate: null, rateReason: 'range' };
    default:
      return { rate: null, rateReason: 'all-or-none' };
  }
}

/** The distance to the end that was missed, in what it takes to reach it. */
function gap(unit: GoalUnit, goal: Goal, measured: MeasuredValue, end: GoalEnd, distance: Ratio): Gap {
  switch (unit) {
    case 'percent': {
      const organizations = organizationsTo(goal, measured);
      return organizations === null ? { points: distance } : { organizations, points: distance };
    }
    case 'growth-rate':
      return { points: distance };
    case 'count':
      return { organizations: Number(wholesTo(end, distance)) };
    case 'amount':
      return { amount: wholesTo(end, distance) };
  }
}

/** The fewest whole units that cover a distance, one more where the end itself is left out. */
function wholesTo(end: GoalEnd, distance: Ratio): string {
  if (end.included) return toDecimal(distance, { decimals: 0, rounding: 'ceiling' });
  return write(readNumeric(toDecimal(distance, { decimals: 0, rounding: 'floor' })).plus(1));
}

/** How many organizations more or fewer, where the share counts whole things and its whole stays as it is. */
function organizationsTo(goal: Goal, measured: MeasuredValue): number | null {
  if (!isCounted(measured)) return null;
  const part = Number(measured.numerator);
  const required = requiredCount(goal, measured.denominator);
  if (required === null) return null;
  return part < required.min ? required.min - part : part - required.max;
}

/** Whether a figure is a share whose two numbers count whole things. */
export function isCounted(measured: MeasuredValue | null): measured is Ratio {
  return (
    isRatioLike(measured) &&
    isSafeWhole(readNumeric(measured.numerator)) &&
    isSafeWhole(readNumeric(measured.denominator))
  );
}

/** The most decimals at which the result would be printed as one that meets the goal, from those of the goal on. */
function nearMissOf(unit: GoalUnit, measured: MeasuredValue, result: RatioLike, range: GoalRange): NearMiss | null {
  const isPercentage = unit === 'percent' || unit === 'growth-rate';
  if (!isPercentage && !isRatioLike(measured)) return null;
  let nearMiss: NearMiss | null = null;
  for (let decimals = decimalsOf(range); decimals <= 100; decimals += 1) {
    const printed = isPercentage ? toPercent(result, { decimals }) : toDecimal(result, { decimals });
    const asPrinted = { numerator: printed, denominator: isPercentage ? 100 : 1 };
    if (!reachesLow(asPrinted, range) || !keepsHigh(asPrinted, range)) break;
    nearMiss = { decimals, printed };
  }
  return nearMiss;
}

/** The decimals that the bounds of a goal are written with. */
function decimalsOf({ printed: { low, high } }: GoalRange): number {
  return Math.max(...[low, high].map(({ numerator }) => readNumeric(numerator).decimalPlaces()));
}

function inUnit(unit: GoalUnit, measured: MeasuredValue, distance: Ratio): Distance {
  if (unit === 'count') return Number(distance.numerator);
  return unit === 'amount' && !isRatioLike(measured) ? String(distance.numerator) : distance;
}
