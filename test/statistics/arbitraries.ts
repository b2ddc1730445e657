import fc from 'fast-check';
import { type Figure, notApplicable } from 'kttt';
import { numbers } from '../numbers/arbitraries.ts';
import { type BigFraction, fractionOf, type Plain } from '../numbers/big-fraction.ts';

/** A figure of a list, as this second implementation reads it. */
export type PlainFigure = Plain | null | undefined | typeof notApplicable;

/** Figures without a value. */
export const withoutValue = fc.constantFrom(null, undefined, notApplicable);

/** Figures in each of their states. */
export const figures: fc.Arbitrary<readonly PlainFigure[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: numbers }, { weight: 1, arbitrary: withoutValue }),
  { maxLength: 20 },
);

/** Figures of which at least one has a value. */
export const knownFigures = fc
  .tuple(figures, numbers, fc.nat({ max: 20 }))
  .map(([others, known, at]) => others.toSpliced(at, 0, known));

/** The figures that have a value. */
export function known(list: readonly Figure[]): readonly Plain[] {
  return list.filter(
    (figure): figure is Plain => typeof figure !== 'object' && figure !== undefined && figure !== notApplicable,
  );
}

/** The sum of numbers as a fraction of integers. */
export function total(list: readonly Plain[]): BigFraction {
  return list
    .map(fractionOf)
    .reduce((sum, { over, under }) => ({ over: sum.over * under + over * sum.under, under: sum.under * under }), {
      over: 0n,
      under: 1n,
    });
}

/** Two lists of the same figures in two orders. */
export function reordered<T>(lists: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly [readonly T[], readonly T[]]> {
  return lists.chain((list) =>
    fc
      .array(fc.nat(), { minLength: list.length, maxLength: list.length })
      .map((keys) => [list, sortedBy(list, keys)] as const),
  );
}

function sortedBy<T>(list: readonly T[], keys: readonly number[]): readonly T[] {
  return list
    .map((item, i) => ({ item, key: keys.at(i) ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
