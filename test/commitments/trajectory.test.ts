import fc from 'fast-check';
import {
  all,
  amount,
  atLeast,
  atMost,
  between,
  count,
  exactly,
  type Goal,
  growth,
  growthRate,
  type MeasuredFigure,
  moreThan,
  none,
  notApplicable,
  percent,
  percentage,
  type Ratio,
  type Trajectory,
  trajectory,
} from 'kttt';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../calendar/utc-calendar.ts';
import { type GoalByHand, rangeGoal, thresholdGoal, thresholdKinds, wholeGoals } from './by-hand.ts';
import { refusal } from './refusal.ts';

const [start, middle, end] = ['2022-12-31', '2023-12-31', '2024-12-30'];

/** The pace of one year, carried on for as many days. */
function carriedOn(goal: Goal, before: MeasuredFigure, after: MeasuredFigure, by = end): Trajectory {
  return trajectory(goal, { on: start, measured: before }, { on: middle, measured: after }, by);
}

const whole = (numerator: string): Ratio => ({ numerator, denominator: '1' });

describe('the pace between two days, carried on to a third', () => {
  it.each<[string, Goal, MeasuredFigure, MeasuredFigure, Trajectory['outcome'], Ratio]>([
    [
      'from 1 to 3 of 10 comes to 5 of 10, which is at least half',
      atLeast(percent(50)),
      percentage(1, 10),
      percentage(3, 10),
      'enough',
      { numerator: '1', denominator: '2' },
    ],
    [
      'right on the threshold is not more than it',
      moreThan(percent(50)),
      percentage(1, 10),
      percentage(3, 10),
      'too-low',
      { numerator: '1', denominator: '2' },
    ],
    [
      'a whole that grew counts: 56 of 291 and 65 of 310',
      atLeast(percent(22)),
      percentage(56, 291),
      percentage(65, 310),
      'enough',
      { numerator: '2047', denominator: '9021' },
    ],
    [
      'percentages alone will do',
      atLeast(percent(60)),
      percent('57.5'),
      percent(58),
      'too-low',
      { numerator: '117', denominator: '200' },
    ],
    [
      'a share goes no higher than all, and so reaches it',
      all(),
      percentage(5, 10),
      percentage(9, 10),
      'enough',
      whole('1'),
    ],
    [
      'short of all by a little is too low',
      all(),
      percentage(50, 100),
      percentage(74, 100),
      'too-low',
      { numerator: '49', denominator: '50' },
    ],
    ['a share falls no lower than none', none(), percentage(6, 10), percentage(2, 10), 'enough', whole('0')],
    ['a number falls no lower than none', none(), count(6), count(2), 'enough', whole('0')],
    ['a number may stop above none', none(), count(6), count(4), 'too-high', whole('2')],
    ['a number has no upper end', exactly(count(5)), count(1), count(4), 'too-high', whole('7')],
    ['exactly 5 is met by 5', exactly(count(5)), count(1), count(3), 'enough', whole('5')],
    ['money may fall below zero', atLeast(amount(0)), amount(300), amount(100), 'too-low', whole('-100')],
    [
      'an average of money is carried on as a quotient',
      atMost(amount(10)),
      { numerator: 7, denominator: 2 },
      { numerator: 25, denominator: 4 },
      'enough',
      whole('9'),
    ],
    ['4 to 6 is met from 4 up', between(count(4), count(6)), count(1), count(4), 'enough', whole('7')],
    [
      'a range with a ceiling is not met above it',
      between(count(4), count(6), { above: 'not-met' }),
      count(1),
      count(4),
      'too-high',
      whole('7'),
    ],
    [
      'less than one more does not count: 1 and 3, of which each year is 2 more, come to 5 and not to 6',
      atLeast(count(6)),
      count(1),
      count(3),
      'too-low',
      whole('5'),
    ],
    ['no pace leaves the figure where it is', atLeast(count(5)), count(4), count(4), 'too-low', whole('4')],
  ])('%s', (_, goal, before, after, outcome, projected) => {
    expect(carriedOn(goal, before, after)).toMatchObject({ outcome, projected });
  });

  it('says what it assumes and what it was taken from', () => {
    expect(carriedOn(atLeast(count(10)), count(4), count(6))).toStrictEqual({
      kind: 'trajectory',
      assumption: 'even-pace',
      outcome: 'too-low',
      from: '2022-12-31',
      to: '2023-12-31',
      by: '2024-12-30',
      baseline: count(4),
      measured: count(6),
      projected: whole('8'),
    });
  });

  it('a number is cut to a whole one, and compared with the goal as such', () => {
    const on = (by: string, goal: Goal) => carriedOn(goal, count(0), count(2), by);
    expect(on('2024-06-30', atLeast(count(3)))).toMatchObject({ outcome: 'too-low', projected: whole('2') });
    expect(on('2024-07-01', atLeast(count(3)))).toMatchObject({ outcome: 'enough', projected: whole('3') });
    expect(on('2024-06-30', exactly(count(2)))).toMatchObject({ outcome: 'enough', projected: whole('2') });
    expect(on('2024-06-30', moreThan(count(2)))).toMatchObject({ outcome: 'too-low', projected: whole('2') });
    expect(on('2024-06-30', atMost(count(2)))).toMatchObject({ outcome: 'enough', projected: whole('2') });
  });

  it('less than one left of a number is none', () => {
    expect(carriedOn(none(), count(366), count(183), '2024-12-30')).toMatchObject({
      outcome: 'enough',
      projected: whole('0'),
    });
    expect(carriedOn(none(), count(4), count(2), '2024-12-29')).toMatchObject({
      outcome: 'enough',
      projected: whole('0'),
    });
  });

  it('shares and money are not cut', () => {
    const [half, third] = [percentage(1, 2), percentage(2, 3)];
    expect(carriedOn(atLeast(percent(60)), half, third, '2024-01-01').projected).toEqual({
      numerator: '487',
      denominator: '730',
    });
    expect(carriedOn(atLeast(amount(1)), amount(0), amount(1), '2024-01-01').projected).toEqual({
      numerator: '366',
      denominator: '365',
    });
  });

  it('a leap day is one more day to get there', () => {
    expect(carriedOn(atLeast(count(366)), count(0), count(365), '2024-12-31').projected).toEqual(whole('731'));
    expect(carriedOn(atLeast(count(366)), count(0), count(365), '2024-01-01').projected).toEqual(whole('366'));
  });

  it('on the day and after it, it is over, whatever the figures are', () => {
    const outcome = (by: string, after: MeasuredFigure = count(3)) => carriedOn(atLeast(count(5)), count(1), after, by);
    expect(outcome('2024-01-01').outcome).toBe('too-low');
    expect(outcome('2023-12-31')).toMatchObject({ outcome: 'over', projected: null, measured: count(3) });
    expect(outcome('2023-12-30')).toMatchObject({ outcome: 'over', projected: null });
    expect(outcome('2022-01-01')).toMatchObject({ outcome: 'over', by: '2022-01-01' });
    expect(outcome('2023-12-31', null)).toMatchObject({ outcome: 'over', measured: null });
  });

  it('without one of the two figures it is unknown, and the other is kept', () => {
    const goal = atLeast(count(5));
    expect(carriedOn(goal, null, count(3))).toMatchObject({
      outcome: 'unknown',
      baseline: null,
      measured: count(3),
      projected: null,
    });
    expect(carriedOn(goal, count(1), undefined)).toMatchObject({
      outcome: 'unknown',
      baseline: count(1),
      measured: null,
      projected: null,
    });
  });

  it('where one of the two does not apply, neither does the pace', () => {
    const goal = atLeast(percent(60));
    expect(carriedOn(goal, notApplicable, percent(3)).outcome).toBe('not-applicable');
    expect(carriedOn(goal, percent(3), notApplicable).outcome).toBe('not-applicable');
    expect(carriedOn(goal, percent(3), { numerator: 0, denominator: 0 })).toMatchObject({
      outcome: 'not-applicable',
      baseline: percent(3),
      measured: null,
    });
  });

  it('a growth is a pace already and has none of its own', () => {
    const [before, after] = [growth(100, 104), growth(104, 110)];
    expect(carriedOn(atLeast(growthRate(5)), before, after)).toMatchObject({
      outcome: 'not-applicable',
      baseline: before,
      measured: after,
      projected: null,
    });
    expect(carriedOn(atLeast(growthRate(5)), null, after).outcome).toBe('not-applicable');
    expect(carriedOn(atLeast(growthRate(5)), before, after, middle).outcome).toBe('over');
  });

  it('is plain data that survives JSON unchanged', () => {
    for (const result of [
      carriedOn(atLeast(percent(60)), { numerator: 5n, denominator: '10' }, percentage(6, 10)),
      carriedOn(atLeast(growthRate(5)), growth(100, 104), growth(104, 110)),
      carriedOn(atLeast(amount(1)), null, amount(1)),
    ]) {
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }
  });
});

describe('what a trajectory refuses', () => {
  const given = (on: readonly [string, string, string], measured: MeasuredFigure = count(3)) =>
    refusal(() => trajectory(atLeast(count(5)), { on: on[0], measured: count(1) }, { on: on[1], measured }, on[2]));

  it('figures of the same day, or in the wrong order', () => {
    expect(given([middle, start, end])).toEqual({
      code: 'pace-reversed',
      path: ['now', 'on'],
      messages: {
        vi: 'now.on: ngày của kết quả 2022-12-31 không sau ngày của kỳ gốc 2023-12-31 nên không tính được tốc độ',
        en: 'now.on: the figure is of 2022-12-31, which is not after its baseline of 2023-12-31, so there is no pace',
      },
    });
    expect(given([start, start, end])).toMatchObject({ code: 'pace-reversed', path: ['now', 'on'] });
  });

  it('days that do not exist, each named by its place', () => {
    expect(given(['2023-02-29', middle, end])).toMatchObject({ code: 'no-such-date', path: ['baseline', 'on'] });
    expect(given([start, '2023-02-29', end])).toMatchObject({ code: 'no-such-date', path: ['now', 'on'] });
    expect(given([start, middle, '2023-02-29'])).toMatchObject({ code: 'no-such-date', path: ['by'] });
  });

  it('a figure of another kind than the goal, named by its place', () => {
    expect(given([start, middle, end], percent(3))).toMatchObject({
      code: 'measure-of-another-kind',
      path: ['now', 'measured'],
    });
    expect(refusal(() => carriedOn(atLeast(percent(5)), count(1), percent(3)))).toMatchObject({
      code: 'measure-of-another-kind',
      path: ['baseline', 'measured'],
    });
  });

  it('figures of two kinds, both of which the goal takes', () => {
    const given = (before: MeasuredFigure, after: MeasuredFigure) => refusal(() => carriedOn(none(), before, after));
    expect(given(percentage(1, 10), count(3))).toEqual({
      code: 'measure-of-another-kind',
      path: ['now', 'measured'],
      messages: {
        vi: 'now.measured: mục tiêu tính theo percent nhưng số đo là count; hãy đưa số đo cùng loại với mục tiêu',
        en: 'now.measured: the goal is over percent but the figure is count; give a figure of the same kind as its goal',
      },
    });
    expect(given(count(3), percent(10))).toMatchObject({
      code: 'measure-of-another-kind',
      path: ['now', 'measured'],
    });
  });

  it('a goal that cannot be', () => {
    const goal: Goal = JSON.parse('{ "kind": "at-least", "value": { "kind": "percent", "value": "101" } }');
    expect(refusal(() => carriedOn(goal, percent(5), percent(6)))).toMatchObject({
      code: 'share-above-whole',
      path: ['goal', 'value', 'value'],
    });
  });
});

describe('the laws of a trajectory', () => {
  /** A goal, and one that is met by all that is not too low for it. */
  interface GoalWithFloor {
    readonly goal: GoalByHand;
    readonly floor: GoalByHand | null;
  }

  const goalsOver = (unit: 'percent' | 'count' | 'amount', most: number): fc.Arbitrary<GoalWithFloor> => {
    const at = (units: number) => ({ units: BigInt(units), decimals: 0 });
    const thresholds = fc.tuple(fc.constantFrom(...thresholdKinds), fc.nat(most)).map(([kind, units]) => {
      const floor = kind === 'at-most' || kind === 'less-than' ? null : kind === 'more-than' ? kind : 'at-least';
      return {
        goal: thresholdGoal(kind, unit, at(units)),
        floor: floor && thresholdGoal(floor, unit, at(units)),
      };
    });
    const ranges = fc
      .tuple(fc.nat(most), fc.nat(most), fc.constantFrom('met' as const, 'not-met' as const))
      .map(([a, b, above]) => {
        const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
        return { goal: rangeGoal(unit, low, high, above), floor: thresholdGoal('at-least', unit, low) };
      });
    const [everyOne, noOne] = wholeGoals;
    if (!everyOne || !noOne) throw new Error('the goals over a whole are two');
    const wholes = {
      percent: [
        { goal: everyOne, floor: everyOne },
        { goal: noOne, floor: null },
      ],
      count: [{ goal: noOne, floor: null }],
      amount: [],
    }[unit];
    return fc.oneof(thresholds, ranges, ...wholes.map((one) => fc.constant(one)));
  };

  const days = fc
    .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }))
    .map(([first, past, ahead]) => ({ first, past, ahead }));

  const shares = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 })).map(([a, b]) => ({
    over: BigInt(Math.min(a, b)),
    under: BigInt(b),
  }));
  const wholes = (min: number, max: number) =>
    fc.integer({ min, max }).map((over) => ({ over: BigInt(over), under: 1n }));

  const cases = fc.oneof(
    fc.record({ unit: fc.constant('percent' as const), goal: goalsOver('percent', 100), from: shares, to: shares }),
    fc.record({
      unit: fc.constant('count' as const),
      goal: goalsOver('count', 30),
      from: wholes(0, 30),
      to: wholes(0, 30),
    }),
    fc.record({
      unit: fc.constant('amount' as const),
      goal: goalsOver('amount', 30),
      from: wholes(-30, 30),
      to: wholes(-30, 30),
    }),
  );

  const figure = (unit: 'percent' | 'count' | 'amount', { over, under }: { over: bigint; under: bigint }) =>
    unit === 'percent' ? { numerator: over, denominator: under } : { count, amount }[unit](over);

  function inLowestTerms(over: bigint, under: bigint): Ratio {
    let [a, b] = [over < 0n ? -over : over, under];
    while (b !== 0n) [a, b] = [b, a % b];
    return { numerator: String(over / a), denominator: String(under / a) };
  }

  it('is the straight line through two points, on whole numbers alone', () => {
    fc.assert(
      fc.property(cases, days, ({ unit, goal: { goal, floor }, from, to }, { first, past, ahead }) => {
        const result = trajectory(
          goal.goal,
          { on: dayOf(first), measured: figure(unit, from) },
          { on: dayOf(first + past), measured: figure(unit, to) },
          dayOf(first + past + ahead),
        );
        let under = from.under * to.under * BigInt(past);
        const covered = to.over * from.under - from.over * to.under;
        let over = to.over * from.under * BigInt(past) + covered * BigInt(ahead);
        if (unit !== 'amount' && over < 0n) over = 0n;
        if (unit === 'percent' && over > under) over = under;
        const isCut = unit === 'count';
        if (isCut) over /= under;
        if (isCut) under = 1n;
        const isHighEnough = floor === null || floor.isMet(over, under);
        const outcome = !isHighEnough ? 'too-low' : goal.isMet(over, under) ? 'enough' : 'too-high';
        expect([result.outcome, result.projected]).toEqual([outcome, inLowestTerms(over, under)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is over exactly where the day is not after that of the figure', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -900, max: 900 }), ({ first, past }, ahead) => {
        const [from, to] = [dayOf(first), dayOf(first + past)];
        const by = dayOf(dayNumber(to) + ahead);
        const goal = atLeast(count(1));
        const result = trajectory(goal, { on: from, measured: count(1) }, { on: to, measured: count(1) }, by);
        expect(result.outcome).toBe(ahead <= 0 ? 'over' : 'enough');
      }),
    );
  });
});
