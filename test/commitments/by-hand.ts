import {
  all,
  amount,
  atLeast,
  atMost,
  type BetweenGoal,
  between,
  count,
  exactly,
  type Goal,
  growthRate,
  lessThan,
  moreThan,
  none,
  percent,
  type Quantity,
  type ThresholdGoal,
} from 'kttt';
import type { GoalUnit } from 'kttt/commitments';

/** A decimal number as a whole number of units of its last digit: 59,7 is 597 units of one decimal. */
export interface FixedDecimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** A goal with a second way to tell whether a figure meets it, on whole numbers alone. */
export interface GoalByHand {
  readonly goal: Goal;
  /** The figure as a fraction: a share of the whole, a growth over the baseline, a count or an amount over one. */
  readonly isMet: (over: bigint, under: bigint) => boolean;
  /** The decimals that the goal is written with. */
  readonly decimals: number;
}

export const thresholdKinds = ['at-least', 'more-than', 'at-most', 'less-than', 'exactly'] as const;

/** A goal with one threshold. */
export function thresholdGoal(kind: ThresholdGoal['kind'], unit: GoalUnit, threshold: FixedDecimal): GoalByHand {
  const { make, meets } = thresholds[kind];
  return {
    goal: make(quantity(unit, threshold)),
    isMet: (over, under) => meets(side(over, under, unit, threshold)),
    decimals: decimalsWritten(threshold),
  };
}

/** A goal given as a range. */
export function rangeGoal(
  unit: GoalUnit,
  low: FixedDecimal,
  high: FixedDecimal,
  above: BetweenGoal['above'],
): GoalByHand {
  return {
    goal: between(quantity(unit, low), quantity(unit, high), { above }),
    isMet: (over, under) =>
      side(over, under, unit, low) >= 0 && (above === 'met' || side(over, under, unit, high) <= 0),
    decimals: Math.max(decimalsWritten(low), decimalsWritten(high)),
  };
}

/** All of a whole, and none of it. */
export const wholeGoals: readonly GoalByHand[] = [
  { goal: all(), isMet: (over, under) => over === under, decimals: 0 },
  { goal: none(), isMet: (over) => over === 0n, decimals: 0 },
];

/** A fraction in percent, rounded to the nearest, a half away from zero. */
export function halfUp(over: bigint, under: bigint, decimals: number): FixedDecimal {
  const size = (over < 0n ? -over : over) * 100n * 10n ** BigInt(decimals);
  const rounded = (2n * size + under) / (2n * under);
  return { units: over < 0n ? -rounded : rounded, decimals };
}

/** A decimal number as text, with all its decimals. */
export function written({ units, decimals }: FixedDecimal): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const sign = units < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const thresholds: Readonly<
  Record<
    ThresholdGoal['kind'],
    { readonly make: (value: Quantity) => ThresholdGoal; readonly meets: (side: bigint) => boolean }
  >
> = {
  'at-least': { make: atLeast, meets: (side) => side >= 0n },
  'more-than': { make: moreThan, meets: (side) => side > 0n },
  'at-most': { make: atMost, meets: (side) => side <= 0n },
  'less-than': { make: lessThan, meets: (side) => side < 0n },
  exactly: { make: exactly, meets: (side) => side === 0n },
};

function quantity(unit: GoalUnit, value: FixedDecimal): Quantity {
  const make = { percent, count, amount, 'growth-rate': growthRate };
  return make[unit](written(value));
}

/** Above zero where a fraction is more than a threshold, below zero where it is less. */
function side(over: bigint, under: bigint, unit: GoalUnit, { units, decimals }: FixedDecimal): bigint {
  const hundred = unit === 'percent' || unit === 'growth-rate' ? 100n : 1n;
  return over * hundred * 10n ** BigInt(decimals) - units * under;
}

function decimalsWritten({ units, decimals }: FixedDecimal): number {
  return decimals > 0 && units % 10n === 0n
    ? decimalsWritten({ units: units / 10n, decimals: decimals - 1 })
    : decimals;
}
