import fc from 'fast-check';
import {
  all,
  amount,
  assessTarget,
  atLeast,
  atMost,
  between,
  count,
  type Distance,
  exactly,
  type Gap,
  type Goal,
  growth,
  growthRate,
  lessThan,
  type MeasuredFigure,
  moreThan,
  type NearMiss,
  type NoRateReason,
  none,
  notApplicable,
  type Position,
  percent,
  percentage,
  type Ratio,
  ratio,
  requiredCount,
  type Status,
  toPercent,
} from 'kttt';
import { compare, multiply, subtract } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import {
  type FixedDecimal,
  type GoalByHand,
  halfUp,
  rangeGoal,
  thresholdGoal,
  thresholdKinds,
  wholeGoals,
  written,
} from './by-hand.ts';
import { refusal } from './refusal.ts';

const ceiling = { above: 'not-met' } as const;

describe('the verdict', () => {
  it.each<[string, Goal, MeasuredFigure, Status]>([
    ['185 of 310 is not at least 60 %', atLeast(percent(60)), percentage(185, 310), 'not-met'],
    ['186 of 310 is at least 60 %', atLeast(percent(60)), percentage(186, 310), 'met'],
    ['68 of 310 is not over 22 %', moreThan(percent(22)), percentage(68, 310), 'not-met'],
    ['69 of 310 is over 22 %', moreThan(percent(22)), percentage(69, 310), 'met'],
    ['22 of 100 is not over 22 %', moreThan(percent(22)), percentage(22, 100), 'not-met'],
    ['22 of 100 is at most 22 %', atMost(percent(22)), percentage(22, 100), 'met'],
    ['22 of 100 is not under 22 %', lessThan(percent(22)), percentage(22, 100), 'not-met'],
    ['59.96 % prints as 60.0 % and is not at least 60 %', atLeast(percent(60)), percentage(5996, 10_000), 'not-met'],
    ['309 of 310 is not all', all(), percentage(309, 310), 'not-met'],
    ['310 of 310 is all', all(), percentage(310, 310), 'met'],
    ['100 % is all', all(), percent(100), 'met'],
    ['one of 310 is not none', none(), percentage(1, 310), 'not-met'],
    ['0 of 310 is none', none(), percentage(0, 310), 'met'],
    ['0 is none', none(), count(0), 'met'],
    ['4 is not exactly 5', exactly(count(5)), count(4), 'not-met'],
    ['5 is exactly 5', exactly(count(5)), count(5), 'met'],
    ['6 is not exactly 5', exactly(count(5)), count(6), 'not-met'],
    ['3 is not from 4 to 6', between(count(4), count(6)), count(3), 'not-met'],
    ['4 is from 4 to 6', between(count(4), count(6)), count(4), 'met'],
    ['6 is from 4 to 6', between(count(4), count(6)), count(6), 'met'],
    ['a promise of 4 to 6 is kept by 7', between(count(4), count(6)), count(7), 'met'],
    ['7 is above a ceiling of 6', between(count(4), count(6), ceiling), count(7), 'not-met'],
    ['6 keeps a ceiling of 6', between(count(4), count(6), ceiling), count(6), 'met'],
    [
      'an average of 1.2 billion is not at least 1.3',
      atLeast(amount(1_300_000_000)),
      ratio('372000000000', 310),
      'not-met',
    ],
    ['a growth from 291 to 310 is over 6.5 %', moreThan(growthRate('6.5')), growth(291, 310), 'met'],
    ['a growth from 291 to 310 is not 6.53 %', atLeast(growthRate('6.53')), growth(291, 310), 'not-met'],
    ['a decrease of 1 % is at least -1.5 %', atLeast(growthRate('-1.5')), growth(100, 99), 'met'],
    ['no result is neither met nor missed', moreThan(percent(22)), undefined, 'unknown'],
    ['what does not apply has no verdict', moreThan(percent(22)), notApplicable, 'not-applicable'],
  ])('%s', (_, goal, figure, status) => {
    expect(assessTarget(goal, figure).status).toBe(status);
  });

  it('numbers beyond 2^53 are compared to the last digit', () => {
    const whole = '10000000000000000000';
    expect(assessTarget(atLeast(percent(50)), { numerator: '5000000000000000000', denominator: whole }).status).toBe(
      'met',
    );
    expect(assessTarget(atLeast(percent(50)), { numerator: '4999999999999999999', denominator: whole }).status).toBe(
      'not-met',
    );
    expect(assessTarget(atLeast(amount('9007199254740993')), amount('9007199254740992')).shortBy).toEqual({
      amount: '1',
    });
  });

  it('a goal is checked before its figure', () => {
    const goal: Goal = JSON.parse('{ "kind": "at-least", "value": { "kind": "percent", "value": "101" } }');
    expect(refusal(() => assessTarget(goal, percent(101)))).toMatchObject({
      code: 'share-above-whole',
      path: ['goal', 'value', 'value'],
    });
  });
});

describe('a whole assessment', () => {
  it('of a share that is short by one cooperative', () => {
    expect(assessTarget(atLeast(percent(60)), percentage(185, 310))).toStrictEqual({
      kind: 'target-assessment',
      status: 'not-met',
      reason: null,
      goal: atLeast(percent(60)),
      measured: { numerator: 185, denominator: 310 },
      position: 'below',
      margin: { numerator: '-1', denominator: '310' },
      rate: { numerator: '185', denominator: '186' },
      rateReason: null,
      shortBy: { organizations: 1, points: { numerator: '1', denominator: '310' } },
      overBy: null,
      nearMiss: { decimals: 0, printed: '60' },
    });
  });

  it('of a count above its range', () => {
    expect(assessTarget(between(count(4), count(6)), count(7))).toStrictEqual({
      kind: 'target-assessment',
      status: 'met',
      reason: null,
      goal: between(count(4), count(6)),
      measured: { kind: 'count', value: 7 },
      position: 'above',
      margin: 1,
      rate: null,
      rateReason: 'range',
      shortBy: null,
      overBy: null,
      nearMiss: null,
    });
  });

  it('of a result that nobody gave', () => {
    expect(assessTarget(moreThan(percent(22)), undefined)).toStrictEqual({
      kind: 'target-assessment',
      status: 'unknown',
      reason: 'missing',
      goal: moreThan(percent(22)),
      measured: null,
      position: null,
      margin: null,
      rate: null,
      rateReason: 'missing',
      shortBy: null,
      overBy: null,
      nearMiss: null,
    });
  });
});

describe('where a result stands and by how much', () => {
  it.each<[string, Goal, MeasuredFigure, Position, Distance]>([
    ['below a share', atLeast(percent(60)), percentage(185, 310), 'below', { numerator: '-1', denominator: '310' }],
    ['on a share', atLeast(percent(60)), percentage(186, 310), 'on', { numerator: '0', denominator: '1' }],
    ['above a share', atLeast(percent(60)), percentage(187, 310), 'above', { numerator: '1', denominator: '310' }],
    ['on a threshold that is left out', moreThan(count(5)), count(5), 'on', 0],
    ['below a ceiling', atMost(count(5)), count(3), 'below', -2],
    ['above a ceiling', lessThan(count(5)), count(6), 'above', 1],
    ['below a range', between(count(4), count(6)), count(1), 'below', -3],
    ['on the lower bound', between(count(4), count(6)), count(4), 'within', 0],
    ['inside a range', between(count(4), count(6)), count(5), 'within', 0],
    ['on the upper bound', between(count(4), count(6), ceiling), count(6), 'within', 0],
    ['above a range', between(count(4), count(6), ceiling), count(9), 'above', 3],
    ['on a range of one value', between(count(4), count(4)), count(4), 'on', 0],
    ['below all', all(), percentage(309, 310), 'below', { numerator: '-1', denominator: '310' }],
    ['above none', none(), count(2), 'above', 2],
    ['on none', none(), percent(0), 'on', { numerator: '0', denominator: '1' }],
    ['below an amount', atLeast(amount(1000)), amount(-500), 'below', '-1500'],
    ['an average of đồng', atLeast(amount(1000)), ratio(2001, 2), 'above', { numerator: '1', denominator: '2' }],
    ['a growth', atLeast(growthRate(5)), growth(100, 107), 'above', { numerator: '1', denominator: '50' }],
    ['a growth rate', atLeast(growthRate(5)), growthRate('4.5'), 'below', { numerator: '-1', denominator: '200' }],
  ])('%s', (_, goal, figure, position, margin) => {
    expect(assessTarget(goal, figure)).toMatchObject({ position });
    expect(assessTarget(goal, figure).margin).toStrictEqual(margin);
  });
});

describe('the rate of attainment', () => {
  it.each<[string, Goal, MeasuredFigure, Ratio | null, NoRateReason | null]>([
    ['105 % of the plan', atLeast(count(100)), count(105), { numerator: '21', denominator: '20' }, null],
    ['of a share', atLeast(percent(60)), percentage(93, 310), { numerator: '1', denominator: '2' }, null],
    ['of «more than»', moreThan(percent(22)), percentage(69, 310), { numerator: '345', denominator: '341' }, null],
    ['of «exactly»', exactly(count(5)), count(4), { numerator: '4', denominator: '5' }, null],
    ['of an amount', atLeast(amount(1000)), amount(-500), { numerator: '-1', denominator: '2' }, null],
    ['of an average', atLeast(amount(1000)), ratio(1500, 2), { numerator: '3', denominator: '4' }, null],
    ['of a growth', atLeast(growthRate(5)), growth(100, 106), { numerator: '6', denominator: '5' }, null],
    ['a ceiling has none', atMost(count(5)), count(4), null, 'ceiling'],
    ['«less than» has none', lessThan(count(5)), count(4), null, 'ceiling'],
    ['a range has none', between(count(4), count(6)), count(5), null, 'range'],
    ['all has none', all(), percentage(309, 310), null, 'all-or-none'],
    ['not one has none', none(), count(2), null, 'all-or-none'],
    ['a target of zero has none', atLeast(count(0)), count(2), null, 'target-not-positive'],
    ['a target below zero has none', atLeast(growthRate(-5)), growthRate(-4), null, 'target-not-positive'],
    ['a missing result has none', atLeast(count(5)), null, null, 'missing'],
    ['what does not apply has none', atLeast(count(5)), notApplicable, null, 'not-applicable'],
  ])('%s', (_, goal, figure, rate, rateReason) => {
    const assessment = assessTarget(goal, figure);
    expect(assessment.rate).toEqual(rate);
    expect(assessment.rateReason).toBe(rateReason);
  });

  it('186 of 186 needed is the whole plan', () => {
    const { rate } = assessTarget(atLeast(percent(60)), percentage(186, 310));
    expect(rate && toPercent(rate, { decimals: 1 })).toBe('100.0');
  });
});

describe('what is still needed or too much', () => {
  it.each<[string, Goal, MeasuredFigure, Gap | null, Gap | null]>([
    [
      'one cooperative more than 22 of 100 for «over 22 %»',
      moreThan(percent(22)),
      percentage(22, 100),
      { organizations: 1, points: { numerator: '0', denominator: '1' } },
      null,
    ],
    [
      'two cooperatives fewer for «under 60 %» of 310, one for «at most»',
      lessThan(percent(60)),
      percentage(187, 310),
      null,
      { organizations: 2, points: { numerator: '1', denominator: '310' } },
    ],
    [
      'one too many for «at most 60 %»',
      atMost(percent(60)),
      percentage(187, 310),
      null,
      { organizations: 1, points: { numerator: '1', denominator: '310' } },
    ],
    [
      'too few for a range',
      between(percent(20), percent(30), ceiling),
      percentage(60, 310),
      { organizations: 2, points: { numerator: '1', denominator: '155' } },
      null,
    ],
    [
      'too many for a range with a ceiling',
      between(percent(20), percent(30), ceiling),
      percentage(100, 310),
      null,
      { organizations: 7, points: { numerator: '7', denominator: '310' } },
    ],
    [
      'points alone where no whole number is exactly 33 %',
      exactly(percent(33)),
      percentage(102, 310),
      { points: { numerator: '3', denominator: '3100' } },
      null,
    ],
    [
      'points alone where only a percentage is known',
      atLeast(percent(60)),
      percent(58),
      { points: { numerator: '1', denominator: '50' } },
      null,
    ],
    [
      'points alone where the numbers do not count whole things',
      atLeast(percent(60)),
      { numerator: '185.5', denominator: 310 },
      { points: { numerator: '1', denominator: '620' } },
      null,
    ],
    [
      'points alone where the whole is no whole number',
      atLeast(percent(60)),
      { numerator: 185, denominator: '310.5' },
      { points: { numerator: '13', denominator: '3105' } },
      null,
    ],
    [
      'one for all',
      all(),
      percentage(309, 310),
      { organizations: 1, points: { numerator: '1', denominator: '310' } },
      null,
    ],
    [
      'two for none',
      none(),
      percentage(2, 310),
      null,
      { organizations: 2, points: { numerator: '1', denominator: '155' } },
    ],
    ['two of a count for none', none(), count(2), null, { organizations: 2 }],
    ['one of a count', atLeast(count(5)), count(4), { organizations: 1 }, null],
    ['two of a count for «more than»', moreThan(count(5)), count(4), { organizations: 2 }, null],
    ['one of a count on «more than»', moreThan(count(5)), count(5), { organizations: 1 }, null],
    ['one of a count on «less than»', lessThan(count(5)), count(5), null, { organizations: 1 }],
    ['three above a ceiling', between(count(4), count(6), ceiling), count(9), null, { organizations: 3 }],
    ['đồng', atLeast(amount(1000)), amount(-500), { amount: '1500' }, null],
    ['one đồng on «more than»', moreThan(amount(1000)), amount(1000), { amount: '1' }, null],
    ['đồng above a ceiling', atMost(amount(1000)), amount(1500), null, { amount: '500' }],
    ['whole đồng of an average, rounded up', atLeast(amount(1000)), ratio(1999, 2), { amount: '1' }, null],
    ['whole đồng of an average above a ceiling', lessThan(amount(1000)), ratio(2001, 2), null, { amount: '1' }],
    [
      'points of a growth',
      atLeast(growthRate(5)),
      growth(100, 103),
      { points: { numerator: '1', denominator: '50' } },
      null,
    ],
    [
      'points of a growth above a ceiling',
      atMost(growthRate(5)),
      growthRate(6),
      null,
      { points: { numerator: '1', denominator: '100' } },
    ],
    ['nothing where the goal is met', atLeast(percent(60)), percentage(186, 310), null, null],
    ['nothing above a range that is met from its lower bound up', between(count(4), count(6)), count(7), null, null],
  ])('%s', (_, goal, figure, shortBy, overBy) => {
    const assessment = assessTarget(goal, figure);
    expect(assessment.shortBy).toStrictEqual(shortBy);
    expect(assessment.overBy).toStrictEqual(overBy);
  });

  it('no whole cooperatives where a part of one is counted, however small that part is', () => {
    const almost = assessTarget(atLeast(percent(60)), { numerator: '185.99999999999999999', denominator: 310 });
    expect(almost.shortBy).toEqual({ points: { numerator: '1', denominator: '31000000000000000000' } });
    const strange = assessTarget(atLeast(percent(60)), { numerator: 185, denominator: '310.00000000000000001' });
    expect(Object.keys(strange.shortBy ?? {})).toEqual(['points']);
  });
});

describe('a result that prints as if it met its goal', () => {
  it.each<[string, Goal, MeasuredFigure, NearMiss | null]>([
    ['59.677… % prints as 59.7 %', atLeast(percent('59.7')), percentage(185, 310), { decimals: 1, printed: '59.7' }],
    ['59.677… % prints as 60 %', atLeast(percent(60)), percentage(185, 310), { decimals: 0, printed: '60' }],
    ['59.96 % prints as 60.0 %', atLeast(percent(60)), percentage(5996, 10_000), { decimals: 1, printed: '60.0' }],
    ['59.5 % prints as 60 %', atLeast(percent(60)), percent('59.5'), { decimals: 0, printed: '60' }],
    ['59.499 % does not', atLeast(percent(60)), percent('59.499'), null],
    ['a goal of 60.0 % is one of 60 %', atLeast(percent('60.0')), percentage(185, 310), { decimals: 0, printed: '60' }],
    ['99.68 % prints as 100 %', all(), percentage(309, 310), { decimals: 0, printed: '100' }],
    ['0.32 % prints as 0 %', none(), percentage(1, 310), { decimals: 0, printed: '0' }],
    [
      '60.32 % prints as 60 % under a ceiling',
      atMost(percent(60)),
      percentage(187, 310),
      { decimals: 0, printed: '60' },
    ],
    ['60.32 % prints as exactly 60 %', exactly(percent(60)), percentage(187, 310), { decimals: 0, printed: '60' }],
    [
      '30.32 % prints as 20 to 30 %',
      between(percent(20), percent(30), ceiling),
      percentage(94, 310),
      { decimals: 0, printed: '30' },
    ],
    [
      'a range is printed with the decimals of its finer bound',
      between(percent(20), percent('30.5'), ceiling),
      percentage(946, 3100),
      { decimals: 1, printed: '30.5' },
    ],
    ['no rounding puts a result above a threshold that it must pass', moreThan(percent(22)), percent('21.99'), null],
    ['nor on the threshold itself', moreThan(percent(22)), percent(22), null],
    ['nor below one that it must stay under', lessThan(percent(22)), percent('22.01'), null],
    [
      'a growth of 4.96 % prints as 5.0 %',
      atLeast(growthRate(5)),
      growth(10_000, 10_496),
      { decimals: 1, printed: '5.0' },
    ],
    ['a decrease of 5.4 % prints as 5 %', atLeast(growthRate(-5)), growthRate('-5.4'), { decimals: 0, printed: '-5' }],
    ['a decrease of 4.5 % prints as 5 %', atMost(growthRate(-5)), growthRate('-4.5'), { decimals: 0, printed: '-5' }],
    ['a count is printed as it is', atLeast(count(5)), count(4), null],
    [
      'an average of 999,999 đồng prints as 1.000,00 đồng, not as a percentage',
      atLeast(amount(1000)),
      ratio(999_999, 1000),
      { decimals: 2, printed: '1000.00' },
    ],
    ['an average of 999,4 đồng prints as 999', atLeast(amount(1000)), ratio(9994, 10), null],
    ['an amount is printed as it is', atLeast(amount(1000)), amount(999), null],
    ['a goal that is met has none', atLeast(percent(60)), percentage(186, 310), null],
    ['a range passed upwards has none', between(percent(20), percent(30)), percentage(94, 310), null],
  ])('%s', (_, goal, figure, nearMiss) => {
    expect(assessTarget(goal, figure).nearMiss).toEqual(nearMiss);
  });

  it('a share that prints as met with 100 decimals is said to do so with 100', () => {
    const almost = { numerator: `59.${'9'.repeat(120)}`, denominator: 100 };
    expect(assessTarget(atLeast(percent(60)), almost).nearMiss).toEqual({
      decimals: 100,
      printed: `60.${'0'.repeat(100)}`,
    });
  });
});

/** A goal over percent whose threshold lies next to a share, so that one organization or one digit decides. */
function goalsNear(over: bigint, under: bigint, decimals: number, by: number, wide: number): readonly GoalByHand[] {
  const most = 100n * 10n ** BigInt(decimals);
  const clamp = (units: bigint): FixedDecimal => ({ units: units < 0n ? 0n : units > most ? most : units, decimals });
  const { units } = halfUp(over, under, decimals);
  const near = clamp(units + BigInt(by));
  const [lower, upper] = [clamp(near.units - BigInt(wide)), clamp(near.units + BigInt(wide))];
  return [
    ...thresholdKinds.map((kind) => thresholdGoal(kind, 'percent', near)),
    rangeGoal('percent', near, upper, 'met'),
    rangeGoal('percent', near, upper, 'not-met'),
    rangeGoal('percent', lower, near, 'not-met'),
    ...wholeGoals,
  ];
}

const share = fc
  .record({ whole: fc.integer({ min: 1, max: 3000 }), perMille: fc.nat({ max: 1000 }) })
  .map(({ whole, perMille }) => ({ whole, part: Math.floor((perMille * whole) / 1000) }));
const nearby = fc.tuple(share, fc.nat({ max: 3 }), fc.integer({ min: -1, max: 1 }), fc.nat({ max: 40 }));

describe('the gap is exactly what makes the target met', () => {
  it('for a share of counted organizations', () => {
    fc.assert(
      fc.property(nearby, ([{ whole, part }, decimals, by, wide]) => {
        for (const { goal, isMet } of goalsNear(BigInt(part), BigInt(whole), decimals, by, wide)) {
          const { status, shortBy, overBy } = assessTarget(goal, percentage(part, whole));
          if (status === 'met') {
            expect([goal, part, whole, shortBy, overBy]).toEqual([goal, part, whole, null, null]);
            continue;
          }
          const gap = shortBy ?? overBy;
          const [step, size] = [shortBy ? 1 : -1, gap && 'organizations' in gap ? gap.organizations : null];
          if (size === null) {
            expect([goal, whole, requiredCount(goal, whole)]).toEqual([goal, whole, null]);
            continue;
          }
          expect([goal, part, whole, isMet(BigInt(part + step * size), BigInt(whole))]).toEqual([
            goal,
            part,
            whole,
            true,
          ]);
          expect([goal, part, whole, isMet(BigInt(part + step * (size - 1)), BigInt(whole))]).toEqual([
            goal,
            part,
            whole,
            false,
          ]);
        }
      }),
      { numRuns: 80 },
    );
  });

  const kinds = fc.constantFrom(...thresholdKinds);
  const small = fc.nat({ max: 40 });

  it('for a count', () => {
    fc.assert(
      fc.property(kinds, small, small, small, (kind, threshold, wide, result) => {
        const low = { units: BigInt(threshold), decimals: 0 };
        const high = { units: BigInt(threshold + wide), decimals: 0 };
        for (const { goal, isMet } of [
          thresholdGoal(kind, 'count', low),
          rangeGoal('count', low, high, 'met'),
          rangeGoal('count', low, high, 'not-met'),
        ]) {
          const { status, shortBy, overBy } = assessTarget(goal, count(result));
          const gap = shortBy ?? overBy;
          expect([goal, result, gap === null]).toEqual([goal, result, status === 'met']);
          if (!gap || !('organizations' in gap)) continue;
          const step = shortBy ? 1n : -1n;
          const meetsWith = (organizations: number) => isMet(BigInt(result) + step * BigInt(organizations), 1n);
          expect([goal, result, meetsWith(gap.organizations)]).toEqual([goal, result, true]);
          expect([goal, result, meetsWith(gap.organizations - 1)]).toEqual([goal, result, false]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('for đồng, and for an average of đồng', () => {
    const dong = fc.bigInt({ min: -50n, max: 50n });
    fc.assert(
      fc.property(kinds, dong, dong, fc.bigInt({ min: 1n, max: 7n }), (kind, units, total, sharedBy) => {
        if (kind === 'exactly' && total % sharedBy !== 0n) return;
        const { goal, isMet } = thresholdGoal(kind, 'amount', { units, decimals: 0 });
        const figure = sharedBy === 1n ? amount(total) : ratio(total, sharedBy);
        const { status, shortBy, overBy } = assessTarget(goal, figure);
        const gap = shortBy ?? overBy;
        expect([goal, total, sharedBy, gap === null]).toEqual([goal, total, sharedBy, status === 'met']);
        if (!gap || !('amount' in gap)) return;
        const step = shortBy ? 1n : -1n;
        const meetsWith = (more: bigint) => isMet(total + step * more * sharedBy, sharedBy);
        expect([goal, total, sharedBy, meetsWith(BigInt(gap.amount))]).toEqual([goal, total, sharedBy, true]);
        expect([goal, total, sharedBy, meetsWith(BigInt(gap.amount) - 1n)]).toEqual([goal, total, sharedBy, false]);
      }),
      { numRuns: 200 },
    );
  });

  it('for percentages and growths, whose points lead right to the end that was missed', () => {
    const tenths = fc.bigInt({ min: -300n, max: 300n });
    fc.assert(
      fc.property(kinds, tenths, tenths, (kind, threshold, result) => {
        const { goal } = thresholdGoal(kind, 'growth-rate', { units: threshold, decimals: 1 });
        const figure = growthRate(written({ units: result, decimals: 1 }));
        const { status, shortBy, overBy } = assessTarget(goal, figure);
        const gap = shortBy ?? overBy;
        expect([goal, result, gap === null]).toEqual([goal, result, status === 'met']);
        if (!gap || !('points' in gap)) return;
        const inTenths = multiply(gap.points, shortBy ? 1000 : -1000);
        expect(subtract(inTenths, threshold - result)).toEqual({ numerator: '0', denominator: '1' });
      }),
      { numRuns: 150 },
    );
  });
});

describe('the margin and the position', () => {
  it('agree with each other and with the verdict of one-sided goals', () => {
    fc.assert(
      fc.property(nearby, ([{ whole, part }, decimals, by, wide]) => {
        for (const { goal } of goalsNear(BigInt(part), BigInt(whole), decimals, by, wide)) {
          const { position, margin, status } = assessTarget(goal, percentage(part, whole));
          const sign = typeof margin === 'object' && margin !== null ? compare(margin, 0) : null;
          const side = { below: -1, on: 0, within: 0, above: 1 };
          expect([goal, part, whole, sign]).toEqual([goal, part, whole, position && side[position]]);
          if (goal.kind === 'at-least') expect(status).toBe(position === 'below' ? 'not-met' : 'met');
          if (goal.kind === 'more-than') expect(status).toBe(position === 'above' ? 'met' : 'not-met');
          if (goal.kind === 'at-most') expect(status).toBe(position === 'above' ? 'not-met' : 'met');
          if (goal.kind === 'less-than') expect(status).toBe(position === 'below' ? 'met' : 'not-met');
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a near miss', () => {
  /** Checks a near miss by rounding the figure by hand, and says whether there is one. */
  function checkNearMiss(
    { goal, isMet, decimals }: GoalByHand,
    figure: MeasuredFigure,
    over: bigint,
    under: bigint,
  ): void {
    const meetsAsPrinted = (digits: number) => isMet(halfUp(over, under, digits).units, 100n * 10n ** BigInt(digits));
    const { status, nearMiss } = assessTarget(goal, figure);
    const said = [goal, over, under];
    if (nearMiss === null) {
      expect([said, status === 'met' || !meetsAsPrinted(decimals)]).toEqual([said, true]);
      return;
    }
    expect([said, status, nearMiss.printed]).toEqual([
      said,
      'not-met',
      written(halfUp(over, under, nearMiss.decimals)),
    ]);
    expect([said, nearMiss.decimals >= decimals, meetsAsPrinted(nearMiss.decimals)]).toEqual([said, true, true]);
    expect([said, meetsAsPrinted(nearMiss.decimals + 1)]).toEqual([said, false]);
  }

  it('is where rounding the exact share would meet the goal, and wherever its own decimals would do so', () => {
    fc.assert(
      fc.property(nearby, ([{ whole, part }, decimals, by, wide]) => {
        for (const goal of goalsNear(BigInt(part), BigInt(whole), decimals, by, wide)) {
          checkNearMiss(goal, percentage(part, whole), BigInt(part), BigInt(whole));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is found in the same way for a growth, upwards and downwards', () => {
    const change = fc.tuple(fc.bigInt({ min: 1n, max: 5000n }), fc.bigInt({ min: -4000n, max: 4000n }));
    const places = fc.tuple(fc.nat({ max: 3 }), fc.bigInt({ min: -1n, max: 1n }));
    fc.assert(
      fc.property(change, places, ([from, by], [decimals, off]) => {
        const { units } = halfUp(by, from, decimals);
        const [near, next] = [
          { units: units + off, decimals },
          { units: units + off + 3n, decimals },
        ];
        for (const goal of [
          ...thresholdKinds.map((kind) => thresholdGoal(kind, 'growth-rate', near)),
          rangeGoal('growth-rate', near, next, 'not-met'),
        ]) {
          checkNearMiss(goal, growth(from, from + by), by, from);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an assessment is plain data', () => {
  it('that survives JSON unchanged, whatever was assessed', () => {
    const figures: readonly (readonly [Goal, MeasuredFigure])[] = [
      [atLeast(percent(60)), { numerator: 185n, denominator: 310n }],
      [atLeast(percent(60)), percent('58.0')],
      [all(), { numerator: 0, denominator: 0 }],
      [none(), count(2)],
      [between(count(4), count(6)), count(7)],
      [atLeast(amount(1000n)), amount('9007199254740993')],
      [lessThan(amount(1000)), ratio('10010.5', 7)],
      [atLeast(growthRate(5)), growth(291n, 310)],
      [atLeast(growthRate(5)), growth(undefined, 310)],
      [atLeast(growthRate(5)), growth(0, 310)],
      [atLeast(growthRate('-5')), growthRate('-5.4')],
      [moreThan(count(5)), undefined],
      [moreThan(count(5)), notApplicable],
    ];
    for (const [goal, figure] of figures) {
      const assessment = assessTarget(goal, figure);
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
    }
    fc.assert(
      fc.property(nearby, ([{ whole, part }, decimals, by, wide]) => {
        for (const { goal } of goalsNear(BigInt(part), BigInt(whole), decimals, by, wide)) {
          const assessment = assessTarget(goal, { numerator: BigInt(part), denominator: whole });
          expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('that assesses to the same again from what it holds', () => {
    fc.assert(
      fc.property(nearby, ([{ whole, part }, decimals, by, wide]) => {
        for (const { goal } of goalsNear(BigInt(part), BigInt(whole), decimals, by, wide)) {
          const stored = JSON.parse(JSON.stringify(assessTarget(goal, percentage(part, whole))));
          expect(assessTarget(stored.goal, stored.measured)).toStrictEqual(stored);
        }
      }),
      { numRuns: 20 },
    );
  });
});
