import fc from 'fast-check';
import { type Combiner, defineSummary, summaryLaws, take } from 'kttt/statistics';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

/** A sum that keeps the laws, to be broken one way at a time. */
const sum: Combiner<number, { of: number }, number> = {
  empty: () => ({ of: 0 }),
  add: (state, record) => ({ of: state.of + record }),
  merge: (a, b) => ({ of: a.of + b.of }),
  finish: ({ of }) => of,
};
const records = [1, 2, 3, 5, 8, 13];

describe('the laws of a summary', () => {
  it('hold for a sum of whole numbers, on any records', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => summaryLaws(sum, list, { seed })));
    expect(summaryLaws(sum, new Set(records))).toBeUndefined();
  });

  const many = Array.from({ length: 40 }, (_, i) => i + 1);
  const halves = (a: { of: number }, b: { of: number }) =>
    a.of === 0 ? b : b.of === 0 ? a : { of: (a.of + b.of) / 2 };

  it.each<[string, Combiner<number, { of: number }, number>, readonly number[]]>([
    ['identity', { ...sum, empty: () => ({ of: 1 }) }, many],
    ['commutativity', { ...sum, merge: (a, b) => (a.of === 0 ? b : b.of === 0 ? a : { of: 2 * a.of + b.of }) }, many],
    ['associativity', { ...sum, merge: halves }, many],
    ['concatenation', { ...sum, merge: (a, b) => ({ of: Math.max(a.of, b.of) }) }, many],
    ['round trip', { ...sum, finish: ({ of }) => (of === null ? 0 : 1) }, many.map(() => Number.POSITIVE_INFINITY)],
  ])('of %s is seen to be broken', (law, broken, list) => {
    const error = caught(() => summaryLaws(broken, list));
    expect(error).toMatchObject({ code: 'law-broken', info: { law, seed: 1 } });
    const { parts } = error.info;
    expect(parts).toMatch(/^\[[\d, ]*\] \[[\d, ]*\] \[[\d, ]*\]$/);
  });

  it('find a sum of floats that depends on the order', () => {
    const tenths = many.map((one) => one / 10);
    expect(caught(() => summaryLaws(sum, tenths)).code).toBe('law-broken');
    const exact = defineSummary({ id: 'exact', measures: { total: take.sum('of') } });
    expect(
      summaryLaws(
        exact,
        tenths.map((of) => ({ of })),
      ),
    ).toBeUndefined();
  });

  it('take the records apart in the same ways for the same seed', () => {
    const broken = { ...sum, merge: () => ({ of: 7 }) };
    const parts = (seed: number) => {
      const { info } = caught(() => summaryLaws(broken, records, { seed }));
      return Object(info).parts;
    };
    expect(parts(3)).toBe(parts(3));
    expect(parts(3)).not.toBe(parts(4));
  });

  it('are held as often as asked', () => {
    expect(summaryLaws({ ...sum, merge: () => ({ of: 7 }) }, records, { rounds: 0 })).toBeUndefined();
  });

  it('are held on a list', () => {
    expect(caught(() => summaryLaws(sum, untyped('abc')))).toMatchObject({ code: 'not-a-list', path: ['records'] });
  });
});
