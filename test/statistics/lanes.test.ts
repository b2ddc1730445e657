import fc from 'fast-check';
import { KtttError, notApplicable } from 'kttt';
import { defineSummary, take } from 'kttt/statistics';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/statistics/blocks.ts';
import { narrowLanes, type Six, wideLanes } from '../../src/statistics/column-lanes.ts';
import { Lanes } from '../../src/statistics/lanes.ts';
import { BlockSums, flagLanes, sumLanes, textLanes } from '../../src/statistics/take-lanes.ts';
import { caught } from '../errors/caught.ts';

/** A block of records with what is in the field `x`; one record stands before it. */
function blockOf(values: readonly unknown[]): Block<unknown> {
  const records = [{ x: 'before' }, ...values.map((x) => ({ x, y: x }))];
  return { records, from: 1, to: records.length, pathOf: (index) => [index] };
}

/** What a loop over a block comes to, and what it hands on. */
function taken(lane: (typeof flagLanes.all)[number], values: readonly unknown[], ...texts: readonly unknown[]) {
  const sums = new BlockSums();
  const others: unknown[] = [];
  lane(blockOf(values), 'x', sums, (value, index) => others.push([index, value]), ...texts);
  return { first: sums.first, second: sums.second, ofNull: sums.ofNull, others };
}

/** Six times the same. */
function six<Item>(item: Item): Six<Item> {
  return [item, item, item, item, item, item];
}

/** Each copy of a loop, by its place. */
function each<Lane>({ all }: Lanes<Lane>): readonly (readonly [number, Lane])[] {
  return all.map((lane, place) => [place, lane] as const);
}

const anything = fc.array(
  fc.oneof(
    fc.boolean(),
    fc.constantFrom(null, undefined, 'good', 'fair', 'weak', notApplicable, '1'),
    fc.integer(),
    fc.double(),
    fc.bigInt(),
  ),
  { maxLength: 20 },
);

describe.each(each(flagLanes))('the loop %i that counts yes and no', (_, lane) => {
  it('counts them, and what is missing, and hands on the others', () => {
    expect(taken(lane, [true, false, null, true, undefined, 'x'])).toEqual({
      first: 2,
      second: 1,
      ofNull: 1,
      others: [
        [4, undefined],
        [5, 'x'],
      ],
    });
  });
});

describe.each(each(textLanes))('the loop %i that counts texts', (_, lane) => {
  it('counts two of them, others, and what is missing, and hands on the rest', () => {
    const values = ['good', 'weak', null, 'fair', notApplicable, 5, undefined, 'good'];
    expect(taken(lane, values, 'good', 'fair')).toEqual({
      first: 3,
      second: 1,
      ofNull: 1,
      others: [
        [4, notApplicable],
        [5, 5],
        [6, undefined],
      ],
    });
  });

  it('takes what does not apply for a text where that is asked for', () => {
    expect(taken(lane, [notApplicable, 'good'], notApplicable, notApplicable)).toMatchObject({ first: 1, second: 1 });
  });
});

describe.each(each(sumLanes))('the loop %i that adds whole numbers', (_, lane) => {
  it('adds and counts them, and hands on what is none or too large for a block', () => {
    const large = 2 ** 50;
    expect(taken(lane, [3, -5, null, 0.5, '7', large, undefined, notApplicable, 0])).toEqual({
      first: -2,
      second: 3,
      ofNull: 1,
      others: [
        [3, 0.5],
        [4, '7'],
        [5, large],
        [6, undefined],
        [7, notApplicable],
      ],
    });
  });
});

describe.each(each(wideLanes))('the loop %i that reads six fields', (_, lane) => {
  it('reads each into its column', () => {
    const columns: Six<unknown[]> = [[], [], [], [], [], []];
    const records = [{}, { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, { a: 7, f: 8 }];
    lane({ records, from: 1, to: 3, pathOf: () => [] }, ['a', 'b', 'c', 'd', 'e', 'f'], columns);
    expect(columns).toEqual([
      [1, 7],
      [2, undefined],
      [3, undefined],
      [4, undefined],
      [5, undefined],
      [6, 8],
    ]);
  });
});

describe.each(each(narrowLanes))('the loop %i that reads one field', (_, lane) => {
  it('reads it into its column', () => {
    const column: unknown[] = [];
    lane(blockOf([1, null]), six('x'), six(column));
    expect(column).toEqual([1, null]);
  });
});

describe('the copies of a loop', () => {
  const lanes = new Lanes(['one', 'two']);

  it('go to what comes first, and stay with it; what comes later gets none', () => {
    expect(['a', 'b', 'a', 'c', 'b'].map((fields) => lanes.of(fields))).toEqual([
      'one',
      'two',
      'one',
      undefined,
      'two',
    ]);
  });
});

describe('a measure of a field', () => {
  it('comes to the same with a loop of its own, without one, by a function and within a group of all', () => {
    const names = Array.from({ length: 12 }, (_, i) => `field-${i}`);
    fc.assert(
      fc.property(anything, fc.constantFrom(...names), (values, field) => {
        const records = values.map((value) => ({ [field]: value, all: true }));
        const answer = (of: unknown, measure: (of: never) => unknown, list: readonly object[] = records) => {
          const summary = defineSummary({ id: 'one', measures: { it: measure(of as never) as never } });
          try {
            return summary.finish(summary.addAll(summary.empty(), list as never));
          } catch (error) {
            return error instanceof KtttError && error.code;
          }
        };
        const read = (record: Record<string, unknown>) => record[field];
        expect(answer(field, take.sum)).toEqual(answer(read, take.sum));
        for (const wanted of [true, false, ['good', 'fair'], 'weak', notApplicable, ['good', 'fair', 'weak'], 1]) {
          const share = answer({ [field]: wanted }, take.share);
          const over = (having: never) => take.share(having, { over: { all: true } });
          expect(answer({ [field]: wanted }, over)).toEqual(share);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a value of another kind at its place, with a loop of its own too', () => {
    const summary = defineSummary({ id: 'one', measures: { linked: take.share({ linked: true }) } });
    const records = [{ linked: true }, { linked: 'yes' as never }];
    expect(caught(() => summary.addAll(summary.empty(), records))).toMatchObject({
      code: 'wrong-type',
      path: [1, 'linked'],
    });
  });
});
