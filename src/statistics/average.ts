import { defineError } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { readNumeric, write } from '../numbers/numeric.ts';
import { ratio } from '../numbers/ratio.ts';
import { type Figure, hasValue } from '../numbers/states.ts';
import { RunningSum } from '../numbers/sum.ts';
import { type Block, inBlocks, largestOfBlock } from './blocks.ts';
import { emptyTally, type OpenTally, type Outcome, reasonFor, type Tally, tallied } from './tally.ts';

/** An arithmetic mean (bình quân) with everything it was taken from. */
export type Average = Tally &
  Outcome & {
    /** The exact sum of the known figures. */
    readonly sum: string;
  };

export const negativeWeight = /* @__PURE__ */ defineError('negative-weight', {
  vi: 'trọng số là {found}; trọng số không được âm',
  en: 'the weight is {found}; a weight cannot be negative',
});

/**
 * The average of figures, exact: the sum over the count of those that have a value. Missing figures and figures that
 * do not apply are counted beside it and never taken for zero.
 *
 * @returns the value as a ratio, or `null` with a reason where no figure has a value
 * @throws `not-a-number`, `unsafe-integer`, with the position in the list
 *
 * @example
 * import { average, notApplicable } from 'kttt';
 *
 * average([1, notApplicable, 2, null, undefined]);
 * // → { sum: '3', count: 2, notApplicable: 1, missing: 2, value: { numerator: '3', denominator: 2 } }
 * average([null]); // → { sum: '0', count: 0, notApplicable: 0, missing: 1, value: null, reason: 'missing' }
 */
export function average(figures: Iterable<Figure>): Average {
  return averageBy(figures, (figure) => figure);
}

/**
 * The average of one figure of each record.
 *
 * @throws `not-a-number`, `unsafe-integer`, with the position of the record
 *
 * @example
 * import { averageBy, toDecimal } from 'kttt';
 *
 * const cooperatives = [{ revenue: 1_250_000_000 }, { revenue: 1_400_000_000 }, { revenue: null }];
 * const revenue = averageBy(cooperatives, (cooperative) => cooperative.revenue);
 * revenue.missing; // → 1
 * revenue.value; // → { numerator: '2650000000', denominator: 2 }
 */
export function averageBy<T>(records: Iterable<T>, figureOf: (record: T) => Figure): Average {
  const tally = emptyTally();
  const running = new RunningSum();
  inBlocks(records, (block) => addFigures(block, figureOf, tally, running));
  return averageOf(running.total(), tally);
}

/** Adds a figure of each record of a block. Whole numbers of a usual size are added as they are, the others exactly. */
function addFigures<T>(
  { records, from, to, pathOf }: Block<T>,
  figureOf: (record: T) => Figure,
  tally: OpenTally,
  running: RunningSum,
): void {
  let [sum, count] = [0, 0];
  for (let i = from; i < to; i += 1) {
    const figure = figureOf(records[i] as T);
    if (typeof figure === 'number' && Math.abs(figure) <= largestOfBlock && Math.trunc(figure) === figure) {
      sum += figure;
      count += 1;
    } else if (tallied(tally, figure)) {
      running.add(figure, () => pathOf(i - from));
    }
  }
  running.add(sum);
  tally.count += count;
}

/** The average of a sum over how many figures it is of. */
export function averageOf(sum: string, tally: Tally): Average {
  return tally.count === 0
    ? { sum, ...tally, value: null, reason: reasonFor(tally) }
    : { sum, ...tally, value: { numerator: sum, denominator: tally.count } };
}

/** A weighted mean with everything it was taken from. */
export type WeightedAverage = Tally &
  Outcome & {
    /** The exact sum of each known figure times its weight. */
    readonly sum: string;
    /** The exact sum of the weights of the known figures. */
    readonly weight: string;
  };

/** A figure and how much it weighs: an average of a locality and the number of its cooperatives. */
export interface Weighted {
  readonly value: Figure;
  readonly weight: Figure;
}

/**
 * The average of figures that weigh differently: the averages of localities by their numbers of cooperatives. A figure
 * without a weight counts as missing.
 *
 * @returns the value as a ratio, or `null` with a reason where nothing has a value or all weights are zero
 * @throws `negative-weight`, `not-a-number`, `unsafe-integer`, with the position in the list
 *
 * @example
 * import { weightedAverage } from 'kttt';
 *
 * const byLocality = weightedAverage([
 *   { value: 10, weight: 3 },
 *   { value: 20, weight: 1 },
 *   { value: null, weight: 5 },
 * ]);
 * byLocality.value; // → { numerator: '50', denominator: '4' }
 * byLocality.missing; // → 1
 */
export function weightedAverage(figures: Iterable<Weighted>): WeightedAverage {
  const tally = emptyTally();
  const [products, weights] = [new RunningSum(), new RunningSum()];
  let index = 0;
  for (const { value, weight } of listOf(figures)) {
    const position = index++;
    const by = readNumeric(hasValue(weight) ? weight : 0, [position, 'weight']);
    if (by.lessThan(0)) throw negativeWeight({ found: write(by) }, [position, 'weight']);
    if (!hasValue(value)) {
      tallied(tally, value);
    } else if (tallied(tally, weight)) {
      products.add(readNumeric(value, [position, 'value']).times(by));
      weights.add(by);
    }
  }
  const [sum, weight] = [products.total(), weights.total()];
  const totals = { sum, weight, ...tally };
  if (tally.count === 0) return { ...totals, value: null, reason: reasonFor(tally) };
  if (weight === '0') return { ...totals, value: null, reason: 'weightless' };
  return { ...totals, value: ratio(sum, weight) };
}
