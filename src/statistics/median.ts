import { at } from '../errors/at.ts';
import { listOf } from '../errors/list-of.ts';
import { readNumeric, write } from '../numbers/numeric.ts';
import { ratio } from '../numbers/ratio.ts';
import type { Figure } from '../numbers/states.ts';
import { emptyTally, type Outcome, reasonFor, type Tally, tallied } from './tally.ts';

/** A median (trung vị) with what it was taken from. */
export type Median = Tally & Outcome;

/**
 * The median of figures: the middle one in order, or halfway between the two in the middle. Where a few large
 * cooperatives pull the average up, it says what an ordinary one has.
 *
 * Sorts the figures: O(n log n).
 *
 * @returns the value as a ratio, or `null` with a reason where no figure has a value
 * @throws `not-a-number`, `unsafe-integer`, with the position in the list
 *
 * @example
 * import { median } from 'kttt';
 *
 * median([125, 90, null, 400]).value; // → { numerator: '125', denominator: 1 }
 * median([125, 90, 400, 126]).value; // → { numerator: '251', denominator: 2 }
 */
export function median(figures: Iterable<Figure>): Median {
  const tally = emptyTally();
  const known = [];
  let index = 0;
  for (const figure of listOf(figures)) {
    const position = index++;
    if (tallied(tally, figure)) known.push(readNumeric(figure, [position]));
  }
  if (tally.count === 0) return { ...tally, value: null, reason: reasonFor(tally) };
  known.sort((a, b) => a.comparedTo(b));
  const [below, above] = [at(known, (tally.count - 1) >> 1), at(known, tally.count >> 1)];
  const value = below === above ? ratio(write(below), 1) : ratio(write(below.plus(above)), 2);
  return { ...tally, value };
}
