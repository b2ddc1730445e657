import { defineError, type Path } from '../errors/index.ts';
import { readNumeric } from '../numbers/numeric.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { isRatioLike, type Ratio, type RatioLike, ratio } from '../numbers/ratio.ts';
import { type Missing, type NotApplicable, notApplicable } from '../numbers/states.ts';
import { type Growth, growth } from '../statistics/growth.ts';
import { partOfWhole } from '../statistics/percentage.ts';
import { checkWithinWhole, type Goal, type GoalUnit, unitOf } from './goal.ts';
import { onScale } from './goal-range.ts';

/**
 * A measured figure as an assessment takes it: for a share the two numbers `{ numerator, denominator }` (or `percent()`
 * where only a percentage is known), for a number of things `count()`, for money `amount()` or the ratio of an average,
 * for growth the result of `growth()` (or `growthRate()`); missing (`null`, `undefined`) or `notApplicable` for any of them.
 */
export type MeasuredFigure = RatioLike | Quantity | Growth | Missing | NotApplicable;

/** A measured figure with a value, as results hold it. */
export type MeasuredValue = Ratio | Quantity | Growth;

/**
 * Why a target has no verdict: `missing` (nobody gave the figure), `not-applicable` (it does not apply),
 * `nothing-to-divide-by` (a share of nothing), `from-zero` and `from-negative` (a growth from such a baseline),
 * `whole-only` (the target is for all localities together, and none was given to this one).
 */
export type NoVerdictReason =
  | 'missing'
  | 'not-applicable'
  | 'nothing-to-divide-by'
  | 'from-zero'
  | 'from-negative'
  | 'whole-only';

/** A figure made ready for its goal: on the goal's scale, or without a value and why. */
export type ReadMeasure =
  | { readonly value: MeasuredValue; readonly onScale: RatioLike }
  | { readonly value: MeasuredValue | null; readonly reason: NoVerdictReason };

export const measureOfAnotherKind = /* @__PURE__ */ defineError('measure-of-another-kind', {
  vi: 'mục tiêu tính theo {expected} nhưng số đo là {found}; hãy đưa số đo cùng loại với mục tiêu',
  en: 'the goal is over {expected} but the figure is {found}; give a figure of the same kind as its goal',
});

/** Reads a measured figure against a goal already checked. */
export function readMeasure(goal: Goal, measured: MeasuredFigure, path: Path): ReadMeasure {
  if (measured === null || measured === undefined) return { value: null, reason: 'missing' };
  if (measured === notApplicable) return { value: null, reason: 'not-applicable' };
  if (isRatioLike(measured)) return readQuotient(goal, measured, path);
  if (measured.kind === 'growth') {
    expectKind(goal, 'growth-rate', 'growth', path);
    return readGrowth(measured);
  }
  const value = checkWithinWhole(measured, path);
  expectKind(goal, value.kind, value.kind, path);
  return { value, onScale: onScale(value) };
}

/** The unit a figure is measured in: its goal's, but a goal for none may be over a count. */
export function unitOfMeasured(goal: Goal, measured: MeasuredValue): GoalUnit {
  return !isRatioLike(measured) && measured.kind === 'count' ? 'count' : unitOf(goal);
}

/** What a comparison with a figure comes to that has no value. */
export function outcomeWithout(reason: NoVerdictReason): 'unknown' | 'not-applicable' {
  return reason === 'missing' ? 'unknown' : 'not-applicable';
}

/** A quotient is a share of a whole where the goal is over percent, and an average of đồng where it is over an amount. */
function readQuotient(goal: Goal, { numerator, denominator }: RatioLike, path: Path): ReadMeasure {
  const paths = { part: [...path, 'numerator'], whole: [...path, 'denominator'] };
  const isAverage = unitOf(goal) === 'amount';
  if (!isAverage) expectKind(goal, 'percent', 'percent', path);
  const isNothing = readNumeric(numerator, paths.part).isZero() && readNumeric(denominator, paths.whole).isZero();
  if (isNothing) return { value: null, reason: 'nothing-to-divide-by' };
  const value = isAverage ? ratio(numerator, denominator, path) : partOfWhole(numerator, denominator, paths);
  return { value, onScale: value };
}

function readGrowth({ from, to }: Growth): ReadMeasure {
  const value = growth(from, to);
  if (value.outcome === 'known') return { value, onScale: value.relative };
  return { value, reason: value.outcome === 'unknown' ? 'missing' : value.outcome };
}

function expectKind(goal: Goal, kind: GoalUnit, found: string, path: Path): void {
  const expected = unitOf(goal);
  const noneOfCount = goal.kind === 'none' && kind === 'count';
  if (kind !== expected && !noneOfCount) throw measureOfAnotherKind({ expected, found }, path);
}
