import { notApplicable } from 'kttt';
import { describe, expect, it } from 'vitest';
import { emptyTally, reasonFor, tallied } from '../../src/statistics/tally.ts';

describe('a tally', () => {
  it('counts a figure in the state it has, and says whether it has a value', () => {
    const tally = emptyTally();
    expect(tally).toEqual({ count: 0, notApplicable: 0, missing: 0 });
    expect([0, '', null, undefined, notApplicable, 'x'].map((figure) => tallied(tally, figure))).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(tally).toEqual({ count: 3, notApplicable: 1, missing: 2 });
  });

  it('without a single value says why: a missing figure may yet come', () => {
    expect(reasonFor({ count: 0, notApplicable: 0, missing: 0 })).toBe('empty');
    expect(reasonFor({ count: 0, notApplicable: 2, missing: 0 })).toBe('not-applicable');
    expect(reasonFor({ count: 0, notApplicable: 2, missing: 1 })).toBe('missing');
  });
});
