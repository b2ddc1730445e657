import { all, amount, atLeast, atMost, between, count, exactly, lessThan, moreThan, none, percent } from 'kttt';
import { describe, expect, it } from 'vitest';
import { keepsHigh, onScale, rangeOf, reachesLow } from '../../src/commitments/goal-range.ts';

const sixtyPercent = { numerator: '60', denominator: 100 };

describe('a goal on the scale of its figure', () => {
  it('60 % is 60 of 100, a growth of 5 % is 5 of 100, and 5 cooperatives or đồng are themselves', () => {
    expect(onScale(percent(60))).toEqual(sixtyPercent);
    expect(onScale({ kind: 'growth-rate', value: '5' })).toEqual({ numerator: '5', denominator: 100 });
    expect(onScale(count(5))).toEqual({ numerator: 5, denominator: 1 });
    expect(onScale(amount(5))).toEqual({ numerator: '5', denominator: 1 });
  });

  it('a floor is open above and a ceiling open below', () => {
    const printed = { low: sixtyPercent, high: sixtyPercent };
    expect(rangeOf(atLeast(percent(60)))).toEqual({ printed, low: { at: sixtyPercent, included: true }, high: null });
    expect(rangeOf(moreThan(percent(60)))).toEqual({ printed, low: { at: sixtyPercent, included: false }, high: null });
    expect(rangeOf(atMost(percent(60)))).toEqual({ printed, low: null, high: { at: sixtyPercent, included: true } });
    expect(rangeOf(lessThan(percent(60)))).toEqual({ printed, low: null, high: { at: sixtyPercent, included: false } });
  });

  it('exactly, all and none are closed on both sides', () => {
    for (const [goal, at] of [
      [exactly(percent(60)), sixtyPercent],
      [all(), { numerator: 1, denominator: 1 }],
      [none(), { numerator: 0, denominator: 1 }],
    ] as const) {
      const end = { at, included: true };
      expect(rangeOf(goal)).toEqual({ printed: { low: at, high: at }, low: end, high: end });
    }
  });

  it('4 to 6 prints both bounds and lets only the lower one decide, unless the upper one is a ceiling', () => {
    const [four, six] = [
      { numerator: 4, denominator: 1 },
      { numerator: 6, denominator: 1 },
    ];
    const printed = { low: four, high: six };
    const low = { at: four, included: true };
    expect(rangeOf(between(count(4), count(6)))).toEqual({ printed, low, high: null });
    expect(rangeOf(between(count(4), count(6), { above: 'not-met' }))).toEqual({
      printed,
      low,
      high: { at: six, included: true },
    });
  });

  it('a result on a bound counts where the bound is included', () => {
    expect(reachesLow(sixtyPercent, rangeOf(atLeast(percent(60))))).toBe(true);
    expect(reachesLow(sixtyPercent, rangeOf(moreThan(percent(60))))).toBe(false);
    expect(keepsHigh(sixtyPercent, rangeOf(atMost(percent(60))))).toBe(true);
    expect(keepsHigh(sixtyPercent, rangeOf(lessThan(percent(60))))).toBe(false);
  });

  it('an open side is always kept', () => {
    expect(reachesLow({ numerator: 0, denominator: 310 }, rangeOf(atMost(percent(60))))).toBe(true);
    expect(keepsHigh({ numerator: 310, denominator: 310 }, rangeOf(atLeast(percent(60))))).toBe(true);
  });
});
