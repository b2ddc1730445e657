import type { CountedCriterion } from './count-points.ts';

/**
 * A set of whole numbers as the bits of one: the sums that points may come to. `1n << 7n` is the set of 7 alone.
 */
export type Sums = bigint;

/** All sums of a number of one set and a number of the other. */
export function plus(a: Sums, b: Sums): Sums {
  let all = 0n;
  for (let [left, shift] = [b, 0n]; left > 0n; left >>= 1n, shift += 1n) {
    if ((left & 1n) === 1n) all |= a << shift;
  }
  return all;
}

/** The set of one number. */
export function only(number: number): Sums {
  return 1n << BigInt(number);
}

/** The numbers from nothing to one, both included. */
export function upTo(number: number): Sums {
  return (1n << BigInt(number + 1)) - 1n;
}

/** Those of a set that are at least a number. */
export function from(sums: Sums, least: number): Sums {
  return (sums >> BigInt(least)) << BigInt(least);
}

/** Those of a set that are below a number. */
export function below(sums: Sums, end: number): Sums {
  return end <= 0 ? 0n : sums & upTo(end - 1);
}

/** The largest unit, in thousandths, that all points in play are whole multiples of. */
export function unitOf(points: Iterable<number>): number {
  let unit = 0;
  for (const one of points) unit = greatestCommonDivisor(unit, one);
  return unit;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** All points that count where some criteria are open. */
export function* pointsInPlay(counted: readonly CountedCriterion[]): Iterable<number> {
  for (const { of, low, high, levels, pool } of counted) {
    yield low;
    yield high;
    yield pool;
    if (levels) yield* levels;
    for (const { points, most } of of.minima) yield* [points, most];
  }
}
