import { type Numeric, readNumeric } from '../numbers/numeric.ts';
import { compare, type RatioLike } from '../numbers/ratio.ts';
import type { FormFigure, Range } from './form.ts';

/**
 * A place between values: just below a value (`side` 0) or just above it (1). A range lies between two of them; its open
 * end is `null`.
 */
export interface Cut {
  readonly at: Numeric;
  readonly side: 0 | 1;
}

/** Where a range begins and ends. Counts have nothing between two whole numbers, so «above 3» is «from 4». */
export interface Cuts {
  readonly low: Cut | null;
  readonly high: Cut | null;
}

/** The two ends of a range. */
export function cutsOf({ atLeast, above, below, atMost }: Range, unit: FormFigure['unit']): Cuts {
  const before = (at: Numeric): Cut => ({ at: unit === 'count' ? readNumeric(at).ceil().toFixed() : at, side: 0 });
  const after = (at: Numeric): Cut =>
    unit === 'count' ? { at: readNumeric(at).floor().plus(1).toFixed(), side: 0 } : { at, side: 1 };
  return {
    low: atLeast !== undefined ? before(atLeast) : above !== undefined ? after(above) : null,
    high: below !== undefined ? before(below) : atMost !== undefined ? after(atMost) : null,
  };
}

/** The order of two cuts. */
export function compareCuts(a: Cut, b: Cut): number {
  return compare(a.at, b.at) || a.side - b.side;
}

/** Whether a value lies between two cuts. */
export function isWithin(value: Numeric | RatioLike, { low, high }: Cuts): boolean {
  return (low === null || isAfter(value, low)) && (high === null || !isAfter(value, high));
}

function isAfter(value: Numeric | RatioLike, { at, side }: Cut): boolean {
  const order = typeof value === 'number' && typeof at === 'number' ? value - at : compare(value, at);
  return side === 0 ? order >= 0 : order > 0;
}
