import fc from 'fast-check';
import {
  all,
  amount,
  assessTarget,
  atLeast,
  atMost,
  between,
  count,
  exactly,
  type Goal,
  growthRate,
  lessThan,
  moreThan,
  none,
  percent,
  type RequiredCount,
  requiredCount,
} from 'kttt';
import { describe, expect, it } from 'vitest';
import { type GoalByHand, rangeGoal, thresholdGoal, thresholdKinds, wholeGoals } from './by-hand.ts';
import { refusal } from './refusal.ts';

describe('how many of 310 cooperatives', () => {
  it.each<[string, Goal, RequiredCount | null]>([
    ['at least 60 % are 186 or more', atLeast(percent(60)), { min: 186, max: 310 }],
    ['more than 60 % are 187 or more', moreThan(percent(60)), { min: 187, max: 310 }],
    ['more than 22 % are 69 or more', moreThan(percent(22)), { min: 69, max: 310 }],
    ['at most 60 % are 186 or fewer', atMost(percent(60)), { min: 0, max: 186 }],
    ['less than 60 % are 185 or fewer', lessThan(percent(60)), { min: 0, max: 185 }],
    ['at most 22 % are 68 or fewer', atMost(percent(22)), { min: 0, max: 68 }],
    ['exactly 60 % are 186', exactly(percent(60)), { min: 186, max: 186 }],
    ['exactly 33 % are no whole number', exactly(percent(33)), null],
    ['20 to 30 % are 62 or more', between(percent(20), percent(30)), { min: 62, max: 310 }],
    [
      '20 to 30 % with a ceiling are 62 to 93',
      between(percent(20), percent(30), { above: 'not-met' }),
      { min: 62, max: 93 },
    ],
    [
      '33 to 33.1 % with a ceiling are no whole number',
      between(percent(33), percent('33.1'), { above: 'not-met' }),
      null,
    ],
    ['4 to 6 are 4 or more', between(count(4), count(6)), { min: 4, max: 310 }],
    ['4 to 6 with a ceiling are 4 to 6', between(count(4), count(6), { above: 'not-met' }), { min: 4, max: 6 }],
    ['exactly 5 are 5', exactly(count(5)), { min: 5, max: 5 }],
    ['more than 5 are 6 or more', moreThan(count(5)), { min: 6, max: 310 }],
    ['fewer than 5 are 4 or fewer', lessThan(count(5)), { min: 0, max: 4 }],
    ['at least 311 are more than there are', atLeast(count(311)), null],
    ['at most 400 are any of them', atMost(count(400)), { min: 0, max: 310 }],
    ['less than 0 are none that can be', lessThan(count(0)), null],
    ['more than 100 % are none that can be', moreThan(percent(100)), null],
    ['all are 310', all(), { min: 310, max: 310 }],
    ['none are 0', none(), { min: 0, max: 0 }],
  ])('%s', (_, goal, required) => {
    expect(requiredCount(goal, 310)).toEqual(required);
  });

  it('the whole may be given in any form of a number', () => {
    expect(requiredCount(atLeast(percent(60)), '310')).toEqual({ min: 186, max: 310 });
    expect(requiredCount(atLeast(percent(60)), 310n)).toEqual({ min: 186, max: 310 });
  });
});

describe('how many of a whole that is very large or nothing', () => {
  it('is exact to the last one', () => {
    expect(requiredCount(moreThan(percent(50)), 9_007_199_254_740_991)).toEqual({
      min: 4_503_599_627_370_496,
      max: 9_007_199_254_740_991,
    });
    expect(requiredCount(moreThan(count(9_007_199_254_740_991)), 9_007_199_254_740_991)).toBe(null);
  });

  it('a count needs no whole to be a part of', () => {
    expect(requiredCount(atLeast(count(4)), 0)).toBe(null);
    expect(requiredCount(atMost(count(4)), 0)).toEqual({ min: 0, max: 0 });
  });
});

describe('what does not come down to a number of organizations', () => {
  it('an amount or a growth', () => {
    expect(refusal(() => requiredCount(atLeast(amount(1000)), 310))).toEqual({
      code: 'goal-not-countable',
      path: ['goal'],
      messages: {
        vi: 'goal: mục tiêu về amount không quy ra số tổ chức được; chỉ mục tiêu theo tỷ lệ phần trăm hoặc số lượng mới quy ra được',
        en: 'goal: a goal over amount does not come down to a number of organizations; only goals over a percentage or a count do',
      },
    });
    expect(refusal(() => requiredCount(atLeast(growthRate(5)), 310))).toMatchObject({ code: 'goal-not-countable' });
  });

  it('a share of nothing', () => {
    expect(refusal(() => requiredCount(atLeast(percent(60)), 0))).toMatchObject({
      code: 'whole-is-zero',
      path: ['total'],
    });
    expect(refusal(() => requiredCount(all(), 0))).toMatchObject({ code: 'whole-is-zero', path: ['total'] });
  });

  it('a part of a cooperative, or fewer than none', () => {
    expect(refusal(() => requiredCount(atLeast(percent(60)), 310.5))).toMatchObject({
      code: 'fraction-of-count',
      path: ['total'],
    });
    expect(refusal(() => requiredCount(atLeast(percent(60)), -310))).toMatchObject({
      code: 'negative-count',
      path: ['total'],
    });
  });
});

describe('the number required and the verdict', () => {
  /** Says the same of one count: by hand, by the verdict, and by the number required. */
  function agreeOn({ goal, isMet }: GoalByHand, part: number, whole: number, over: 'percent' | 'count'): void {
    const byHand = isMet(BigInt(part), over === 'percent' ? BigInt(whole) : 1n);
    const figure = over === 'percent' ? { numerator: part, denominator: whole } : count(part);
    const required = requiredCount(goal, whole);
    expect([goal, part, whole, assessTarget(goal, figure).status]).toEqual([
      goal,
      part,
      whole,
      byHand ? 'met' : 'not-met',
    ]);
    expect([goal, part, whole, required !== null && required.min <= part && part <= required.max]).toEqual([
      goal,
      part,
      whole,
      byHand,
    ]);
  }

  const around = (part: number, whole: number) => [part - 1, part, part + 1].filter((n) => n >= 0 && n <= whole);

  it('agree one below, on and one above every share of 1 to 10 cooperatives, to 0–3 decimals', () => {
    for (let whole = 1; whole <= 10; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        for (const decimals of [0, 1, 2, 3]) {
          const cut = (BigInt(part) * 100n * 10n ** BigInt(decimals)) / BigInt(whole);
          for (const kind of thresholdKinds) {
            const goal = thresholdGoal(kind, 'percent', { units: cut, decimals });
            for (const near of around(part, whole)) agreeOn(goal, near, whole, 'percent');
          }
        }
      }
    }
  });

  it('agree one below, on and one above every share of 310 cooperatives', () => {
    for (let part = 0; part < 310; part += 1) {
      const cut = BigInt(part * 100_000) / 310n;
      for (const kind of thresholdKinds) {
        const [below, above] = [cut, cut + 1n].map((units) => thresholdGoal(kind, 'percent', { units, decimals: 3 }));
        for (const near of around(part, 310)) if (below) agreeOn(below, near, 310, 'percent');
        if (above) agreeOn(above, part, 310, 'percent');
      }
    }
  });

  const share = fc
    .record({ whole: fc.integer({ min: 1, max: 5000 }), perMille: fc.nat({ max: 1000 }) })
    .map(({ whole, perMille }) => ({ whole, part: Math.floor((perMille * whole) / 1000) }));
  const kinds = fc.constantFrom(...thresholdKinds);
  const decimalPlaces = fc.integer({ min: 0, max: 3 });
  const above = fc.constantFrom('met', 'not-met');

  it('agree around any share that a threshold of 0–3 decimals comes next to', () => {
    fc.assert(
      fc.property(
        share,
        kinds,
        decimalPlaces,
        fc.integer({ min: -1, max: 1 }),
        ({ whole, part }, kind, decimals, by) => {
          const most = 100n * 10n ** BigInt(decimals);
          const next = (BigInt(part) * most) / BigInt(whole) + BigInt(by);
          const units = next < 0n ? 0n : next > most ? most : next;
          const goal = thresholdGoal(kind, 'percent', { units, decimals });
          const required = requiredCount(goal.goal, whole);
          const ends = required === null ? [part] : [part, required.min, required.max];
          for (const near of ends.flatMap((end) => around(end, whole))) agreeOn(goal, near, whole, 'percent');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('agree for ranges of shares', () => {
    fc.assert(
      fc.property(share, decimalPlaces, fc.nat({ max: 60 }), above, ({ whole, part }, decimals, wide, reading) => {
        const most = 100n * 10n ** BigInt(decimals);
        const units = (BigInt(part) * most) / BigInt(whole);
        const top = units + BigInt(wide);
        const goal = rangeGoal('percent', { units, decimals }, { units: top < most ? top : most, decimals }, reading);
        const required = requiredCount(goal.goal, whole);
        const ends = required === null ? [part] : [part, required.min, required.max];
        for (const near of ends.flatMap((end) => around(end, whole))) agreeOn(goal, near, whole, 'percent');
      }),
      { numRuns: 100 },
    );
  });

  it('agree for counts', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 400 }),
        kinds,
        fc.nat({ max: 400 }),
        fc.nat({ max: 5 }),
        above,
        (whole, kind, threshold, wide, reading) => {
          const low = { units: BigInt(threshold), decimals: 0 };
          const high = { units: BigInt(threshold + wide), decimals: 0 };
          for (const goal of [thresholdGoal(kind, 'count', low), rangeGoal('count', low, high, reading)]) {
            for (const near of [threshold, threshold + wide].flatMap((end) => around(end, whole))) {
              agreeOn(goal, near, whole, 'count');
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('agree for all and none', () => {
    for (let whole = 1; whole <= 40; whole += 1) {
      for (const goal of wholeGoals) {
        for (const part of [...around(0, whole), ...around(whole, whole)]) agreeOn(goal, part, whole, 'percent');
      }
    }
  });

  it('where no number is required, no count meets the goal', () => {
    const narrow = fc.record({
      whole: fc.integer({ min: 1, max: 40 }),
      units: fc.integer({ min: 0, max: 99_000 }),
      wide: fc.nat({ max: 900 }),
    });
    fc.assert(
      fc.property(narrow, ({ whole, units, wide }) => {
        const low = { units: BigInt(units), decimals: 3 };
        const high = { units: BigInt(units + wide), decimals: 3 };
        for (const goal of [thresholdGoal('exactly', 'percent', low), rangeGoal('percent', low, high, 'not-met')]) {
          if (requiredCount(goal.goal, whole) !== null) continue;
          for (let part = 0; part <= whole; part += 1) agreeOn(goal, part, whole, 'percent');
        }
      }),
      { numRuns: 40 },
    );
  });
});
