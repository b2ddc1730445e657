import fc from 'fast-check';
import {
  all,
  amount,
  assessCommitment,
  assessTarget,
  atLeast,
  atMost,
  between,
  count,
  exactly,
  type Goal,
  lessThan,
  type MeasuredFigure,
  moreThan,
  none,
  notApplicable,
  percent,
  percentage,
  type Status,
} from 'kttt';
import type { RegisterTargetAssessment } from 'kttt/commitments';
import { createRegister, type IndicatorResult, type Register, type RegisterIndicator } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { assessRange } from '../../src/commitments/assess-range.ts';
import { averageRevenue, cooperative, filed, linked, places, revenue, workers } from '../registers/small-register.ts';
import { type GoalByHand, rangeGoal, thresholdGoal, thresholdKinds, wholeGoals } from './by-hand.ts';
import {
  completionsOf,
  isMissing,
  linkedCount,
  noVerdict,
  promiseOf,
  registerOf,
  type Said,
  tallyOf,
} from './register-by-hand.ts';

type Ends = Pick<IndicatorResult, 'low' | 'high'>;

/** A result with a figure missing, of which only the ends are known. */
function open({ low, high }: Ends): IndicatorResult {
  return { indicator: 'x', count: 1, notApplicable: 0, missing: 1, value: null, ofKnown: null, low, high };
}

const counts = (low: number | null, high: number | null): Ends => ({
  low: low === null ? null : count(low),
  high: high === null ? null : count(high),
});

describe('the verdict on a figure with parts missing', () => {
  it.each<[string, Goal, Ends, Status]>([
    ['both ends meet it', atLeast(count(3)), counts(3, 5), 'met'],
    ['both ends are too low', atLeast(count(6)), counts(3, 5), 'not-met'],
    ['both ends are too high', atMost(count(2)), counts(3, 5), 'not-met'],
    ['the upper end alone meets it', atLeast(count(5)), counts(3, 5), 'unknown'],
    ['the lower end alone meets it', lessThan(count(5)), counts(3, 5), 'unknown'],
    ['only figures between the ends meet it', exactly(count(4)), counts(3, 5), 'unknown'],
    ['both ends are right on it', exactly(count(4)), counts(4, 4), 'met'],
    ['both ends lie in a range with a ceiling', between(count(3), count(5), { above: 'not-met' }), counts(3, 5), 'met'],
    ['one end is over the ceiling', between(count(3), count(5), { above: 'not-met' }), counts(3, 6), 'unknown'],
    ['a range without a ceiling is met from its lower bound up', between(count(3), count(5)), counts(3, 9), 'met'],
    ['on a threshold that does not meet it', moreThan(count(5)), counts(3, 5), 'not-met'],
    ['there is one already, of what should be none', none(), counts(1, 3), 'not-met'],
    ['there may be none', none(), counts(0, 3), 'unknown'],
    ['not all can be reached', all(), { low: percentage(3, 9), high: percentage(8, 9) }, 'not-met'],
    ['all can still be reached', all(), { low: percentage(3, 9), high: percentage(9, 9) }, 'unknown'],
    ['nothing bounds it above, and it may be met', atLeast(count(6)), counts(3, null), 'unknown'],
    ['nothing bounds it above, and nothing needs to', atLeast(count(3)), counts(3, null), 'met'],
    ['nothing bounds it above, but a ceiling should', atMost(count(3)), counts(3, null), 'unknown'],
    ['nothing bounds it above, and it is over already', atMost(count(2)), counts(3, null), 'not-met'],
    ['nothing bounds it below, and nothing needs to', atMost(count(5)), counts(null, 5), 'met'],
    ['nothing bounds it below, but a floor should', atLeast(count(5)), counts(null, 5), 'unknown'],
    ['nothing bounds it below, and it cannot be reached', atLeast(count(6)), counts(null, 5), 'not-met'],
    ['nothing bounds it at all', atLeast(count(1)), counts(null, null), 'unknown'],
    ['nothing bounds it at all, whatever is asked', none(), counts(null, null), 'unknown'],
  ])('where %s', (_, goal, ends, status) => {
    expect(assessRange(goal, open(ends)).assessment.status).toBe(status);
  });

  it('is taken at the lower end, and both ends are told', () => {
    const goal = atLeast(count(9));
    const possible = { low: assessTarget(goal, count(3)), high: assessTarget(goal, count(5)) };
    expect(assessRange(goal, open(counts(3, 5)))).toStrictEqual({ assessment: possible.low, possible });
    expect(possible.low.shortBy).toEqual({ organizations: 6 });
    expect(possible.high.shortBy).toEqual({ organizations: 4 });
  });

  it('is taken at the upper end where nothing bounds it below', () => {
    const goal = atLeast(count(9));
    const high = assessTarget(goal, count(5));
    expect(assessRange(goal, open(counts(null, 5)))).toStrictEqual({ assessment: high, possible: { low: null, high } });
  });

  it('is open where the ends differ, and says that figures are missing', () => {
    const goal = atLeast(count(4));
    expect(assessRange(goal, open(counts(3, 5)))).toStrictEqual({
      assessment: noVerdict(goal, 'missing'),
      possible: { low: assessTarget(goal, count(3)), high: assessTarget(goal, count(5)) },
    });
    expect(assessRange(goal, open(counts(null, null)))).toStrictEqual({
      assessment: noVerdict(goal, 'missing'),
      possible: { low: null, high: null },
    });
  });

  it('is that of the figure where there is one', () => {
    const goal = atLeast(count(4));
    const known = { ...open(counts(3, 3)), missing: 0, value: count(3) };
    expect(assessRange(goal, known)).toStrictEqual({ assessment: assessTarget(goal, count(3)), possible: null });
  });

  it('is none where there is nothing to divide by, or where the figure applies to nobody', () => {
    const goal = atLeast(percent(60));
    const empty: IndicatorResult = { ...open(counts(null, null)), count: 0, missing: 0, value: notApplicable };
    expect(assessRange(goal, empty)).toStrictEqual({
      assessment: noVerdict(goal, 'nothing-to-divide-by'),
      possible: null,
    });
    expect(assessRange(goal, { ...empty, notApplicable: 2 })).toStrictEqual({
      assessment: noVerdict(goal, 'not-applicable'),
      possible: null,
    });
  });
});

const asOf = '2024-12-31';

/** The goals with a verdict by hand, over a number or over a share; none of them is met by everything there can be. */
function goalsOver(unit: 'percent' | 'count', thresholds: readonly number[]): readonly GoalByHand[] {
  const at = (tenths: number) => ({ units: BigInt(tenths), decimals: unit === 'percent' ? 1 : 0 });
  const single = thresholds.flatMap((one) => thresholdKinds.map((kind) => thresholdGoal(kind, unit, at(one))));
  const ranges = thresholds.flatMap((low, i) =>
    thresholds
      .slice(i)
      .flatMap((high) => (['met', 'not-met'] as const).map((above) => rangeGoal(unit, at(low), at(high), above))),
  );
  const [every, no] = wholeGoals;
  if (!every || !no) throw new Error('the goals over a whole are two');
  return [...single, ...ranges, no, ...(unit === 'percent' ? [every] : [])];
}

const shareGoals = goalsOver('percent', [200, 333, 500, 667]);
const countGoals = goalsOver('count', [1, 2, 3, 5]);
const shareOfApplicable: RegisterIndicator = {
  ...linked,
  measure: { take: 'share', over: {}, having: { figure: 'linkedWithEnterprise', is: true }, outOf: 'applicable' },
};

/** A commitment with one target for each goal over one indicator. */
function each(indicator: RegisterIndicator, goals: readonly GoalByHand[]) {
  return promiseOf(goals.map(({ goal }, i) => [{ ...indicator, id: `target-${i}` }, goal]));
}

function assessed(
  indicator: RegisterIndicator,
  goals: readonly GoalByHand[],
  register: Register,
): readonly RegisterTargetAssessment[] {
  // No organization has its seat in a village: the total alone is looked at.
  return assessCommitment(each(indicator, goals), register, { asOf, level: 'village' }).total.targets;
}

function statusByHand({ isMet }: GoalByHand, over: number, under: number): Status {
  if (under === 0) return 'not-applicable';
  return isMet(BigInt(over), BigInt(under)) ? 'met' : 'not-met';
}

describe('a verdict while answers are missing holds whatever the answers are', () => {
  const said = fc.array(
    fc.oneof(
      { arbitrary: fc.constantFrom<Said>(true, false), weight: 3 },
      { arbitrary: fc.constantFrom<Said>(null, 'no-return'), weight: 3 },
      { arbitrary: fc.constant<Said>(notApplicable), weight: 1 },
    ),
    { minLength: 1, maxLength: 6 },
  );

  it.each<[string, RegisterIndicator, readonly GoalByHand[], (said: readonly Said[]) => readonly [number, number]]>([
    ['for a share of all', linked, shareGoals, (answers) => [tallyOf(answers).yes, answers.length]],
    [
      'for a share of those it applies to',
      shareOfApplicable,
      shareGoals,
      (answers) => [tallyOf(answers).yes, tallyOf(answers).applicable],
    ],
    ['for a number', linkedCount, countGoals, (answers) => [tallyOf(answers).yes, 1]],
  ])('%s', (_, indicator, goals, byHand) => {
    fc.assert(
      fc.property(said, fc.nat(), (answers, pick) => {
        const missing = answers.filter(isMissing).length;
        const some: readonly Said[] = missing <= 4 ? [true, false, notApplicable] : [true, false];
        const completions = completionsOf(answers, some);
        const yesOrNo = completionsOf(answers, [true, false]);
        const targets = assessed(indicator, goals, registerOf(answers));
        const completed = completions[pick % completions.length] ?? [];
        const whenCompleted = assessed(indicator, goals, registerOf(completed));
        goals.forEach((goal, i) => {
          const of = (list: typeof completions) => new Set(list.map((one) => statusByHand(goal, ...byHand(one))));
          const { assessment, possible } = targets[i] ?? {};
          expect(whenCompleted[i]?.assessment.status).toBe(statusByHand(goal, ...byHand(completed)));
          expect(possible === null).toBe(missing === 0);
          if (assessment?.status !== 'unknown') {
            expect([goal.goal, answers, [...of(completions)]]).toEqual([goal.goal, answers, [assessment?.status]]);
            return;
          }
          // Unknown: either the answers could decide it, or no number of organizations between the ends meets the goal,
          // which the ends miss on two sides: exactly 33,3 % of 5. Then nothing is said although nothing can meet it.
          const statuses = of(yesOrNo);
          if (statuses.size > 1) return;
          expect([...statuses]).toEqual(['not-met']);
          expect([possible?.low?.position, possible?.high?.position]).toEqual(['below', 'above']);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a share that no number of organizations meets is missed at both ends, by points alone', () => {
    const [target] = assessed(
      linked,
      [thresholdGoal('exactly', 'percent', { units: 33n, decimals: 0 })],
      registerOf([null, false]),
    );
    expect([target?.possible?.low?.status, target?.possible?.high?.status]).toEqual(['not-met', 'not-met']);
    expect(target?.possible?.low?.shortBy).toEqual({ points: { numerator: '33', denominator: '100' } });
    expect(target?.possible?.high?.overBy).toEqual({ points: { numerator: '17', denominator: '100' } });
  });
});

describe('a verdict on a sum while figures are missing holds whatever the figures are', () => {
  const goals = {
    count: goalsOver('count', [1, 5, 9, 14]).filter(({ goal }) => goal.kind !== 'none'),
    amount: thresholdKinds
      .flatMap((kind) => [-9, 1, 9, 14].map((at) => thresholdGoal(kind, 'amount', { units: BigInt(at), decimals: 0 })))
      .concat(rangeGoal('amount', { units: 5n, decimals: 0 }, { units: 9n, decimals: 0 }, 'not-met')),
  };
  const profit: RegisterIndicator = { ...revenue, measure: { take: 'total', over: {}, of: 'profitBeforeTax' } };

  function sums(figure: 'regularWorkers' | 'revenue' | 'profitBeforeTax', figures: readonly MeasuredFigure[]) {
    return createRegister({
      localities: places,
      organizations: figures.map((_, i) => cooperative(`htx-${i}`, 'cam-lo')),
      returns: figures.map((one, i) => filed(`htx-${i}`, 2024, { [figure]: one })),
    });
  }

  it.each([
    ['of people', workers, 'regularWorkers', goals.count, 0],
    ['of money', revenue, 'revenue', goals.amount, 0],
    ['of profits, which may be losses', profit, 'profitBeforeTax', goals.amount, -40],
  ] as const)('%s', (_, indicator, figure, some, least) => {
    const figures = fc.array(fc.option(fc.integer({ min: Math.sign(least) * 4, max: 6 }), { freq: 2 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(figures, fc.integer({ min: least, max: 40 }), (given, more) => {
        const known = given.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        const missing = given.filter((one) => one === null).length;
        const targets = assessed(indicator, some, sums(figure, given as readonly MeasuredFigure[]));
        let isFirst = true;
        const completed = given.map((one) => {
          if (one !== null) return one;
          const filledIn = isFirst ? more : 0;
          isFirst = false;
          return filledIn;
        });
        const whenCompleted = assessed(indicator, some, sums(figure, completed as never));
        const extras = missing === 0 ? [0] : Array.from({ length: 60 - least + 1 }, (_, i) => least + i);
        some.forEach((goal, i) => {
          const statuses = new Set(extras.map((extra) => statusByHand(goal, known + extra, 1)));
          const expected = statuses.size > 1 ? 'unknown' : [...statuses][0];
          expect([goal.goal, given, targets[i]?.assessment.status]).toEqual([goal.goal, given, expected]);
          expect(whenCompleted[i]?.assessment.status).toBe(statusByHand(goal, known + (missing === 0 ? 0 : more), 1));
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('an average of money while figures are missing', () => {
  const register = createRegister({
    localities: places,
    organizations: ['a', 'b', 'c'].map((id) => cooperative(id, 'cam-lo')),
    returns: [filed('a', 2024, { revenue: 100 }), filed('b', 2024, { revenue: 201 }), filed('c', 2024)],
  });
  const openAverage: RegisterIndicator = {
    ...averageRevenue,
    measure: { take: 'average', over: {}, of: 'revenue', per: 'organization', missing: 'open' },
  };
  const only = (indicator: RegisterIndicator, goal: Goal) =>
    assessCommitment(promiseOf([[indicator, goal]]), register, { asOf }).total.targets[0];

  it('is unknown where it is over everybody, since nothing bounds it', () => {
    expect(only(openAverage, atLeast(amount(1)))).toMatchObject({
      assessment: noVerdict(atLeast(amount(1)), 'missing'),
      possible: { low: null, high: null },
    });
  });

  it('is that of those who reported where the others are left out', () => {
    const goal = atLeast(amount(151));
    expect(only(averageRevenue, goal)?.assessment).toStrictEqual(
      assessTarget(goal, { numerator: '301', denominator: 2 }),
    );
    expect(only(averageRevenue, goal)?.assessment.shortBy).toEqual({ amount: '1' });
    expect(only(averageRevenue, atLeast(amount(150)))?.assessment.status).toBe('met');
  });
});
