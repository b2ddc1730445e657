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
  growth,
  growthRate,
  lessThan,
  type MeasuredFigure,
  moreThan,
  none,
  notApplicable,
  type Progress,
  percent,
  percentage,
  progress,
  type Ratio,
} from 'kttt';
import { compare, multiply, subtract } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { refusal } from './refusal.ts';

describe('the way from a baseline to a goal', () => {
  it.each<[string, Goal, MeasuredFigure, MeasuredFigure, Ratio]>([
    [
      'from 58 % towards 60 %, 185 of 310 is 26/31 of the way',
      atLeast(percent(60)),
      percent(58),
      percentage(185, 310),
      { numerator: '26', denominator: '31' },
    ],
    [
      'at the baseline none of the way is covered',
      atLeast(count(10)),
      count(4),
      count(4),
      { numerator: '0', denominator: '1' },
    ],
    ['at the goal all of it is', atLeast(count(10)), count(4), count(10), { numerator: '1', denominator: '1' }],
    ['beyond the goal more than all', atLeast(count(10)), count(4), count(13), { numerator: '3', denominator: '2' }],
    [
      'away from the goal less than none',
      atLeast(count(10)),
      count(4),
      count(1),
      { numerator: '-1', denominator: '2' },
    ],
    ['a ceiling is reached downwards', atMost(count(4)), count(10), count(7), { numerator: '1', denominator: '2' }],
    ['none at all is reached downwards', none(), count(12), count(3), { numerator: '3', denominator: '4' }],
    ['exactly 5 from below', exactly(count(5)), count(1), count(4), { numerator: '3', denominator: '4' }],
    ['exactly 5 from above', exactly(count(5)), count(9), count(6), { numerator: '3', denominator: '4' }],
    [
      '4 to 6 is reached at its lower bound',
      between(count(4), count(6)),
      count(0),
      count(3),
      { numerator: '3', denominator: '4' },
    ],
    [
      'a range with a ceiling is reached from above at its upper bound',
      between(count(4), count(6), { above: 'not-met' }),
      count(10),
      count(7),
      { numerator: '3', denominator: '4' },
    ],
    ['all from half', all(), percentage(5, 10), percentage(9, 10), { numerator: '4', denominator: '5' }],
    ['đồng', atLeast(amount(130)), amount(120), amount(125), { numerator: '1', denominator: '2' }],
    ['a growth', atLeast(growthRate(6)), growthRate(2), growth(100, 105), { numerator: '3', denominator: '4' }],
  ])('%s', (_, goal, baseline, measured, share) => {
    expect(progress(goal, baseline, measured)).toEqual({
      kind: 'progress',
      outcome: 'known',
      baseline,
      baselineReason: null,
      measured,
      share,
    });
  });

  it('a baseline that meets the goal leaves no way to go, whatever came after', () => {
    expect(progress(atLeast(count(10)), count(10), count(4))).toEqual({
      kind: 'progress',
      outcome: 'already-met',
      baseline: count(10),
      baselineReason: null,
      measured: count(4),
      share: null,
    });
    expect(progress(between(count(4), count(6)), count(9), count(3)).outcome).toBe('already-met');
    expect(progress(atMost(count(4)), count(4), count(3)).outcome).toBe('already-met');
  });

  it('a baseline on a threshold that does not itself meet the goal has no way that could be measured', () => {
    expect(progress(moreThan(count(10)), count(10), count(11))).toMatchObject({ outcome: 'at-threshold', share: null });
    expect(progress(lessThan(count(10)), count(10), count(9))).toMatchObject({ outcome: 'at-threshold', share: null });
  });

  it('without one of the two figures it is unknown, and the other figure is kept', () => {
    expect(progress(atLeast(count(10)), null, count(4))).toEqual({
      kind: 'progress',
      outcome: 'unknown',
      baseline: null,
      baselineReason: 'missing',
      measured: count(4),
      share: null,
    });
    expect(progress(atLeast(count(10)), count(4), undefined)).toEqual({
      kind: 'progress',
      outcome: 'unknown',
      baseline: count(4),
      baselineReason: null,
      measured: null,
      share: null,
    });
  });

  it('where one of the two does not apply, neither does the progress', () => {
    expect(progress(atLeast(count(10)), notApplicable, count(4))).toMatchObject({
      outcome: 'not-applicable',
      baselineReason: 'not-applicable',
    });
    expect(progress(atLeast(percent(60)), percent(58), { numerator: 0, denominator: 0 })).toMatchObject({
      outcome: 'not-applicable',
      baselineReason: null,
      measured: null,
    });
    expect(progress(atLeast(growthRate(5)), growth(0, 12), growthRate(6))).toMatchObject({
      outcome: 'not-applicable',
      baseline: growth(0, 12),
      baselineReason: 'from-zero',
    });
  });
});

describe('what progress refuses', () => {
  it('a figure of another kind, named by its place', () => {
    const goal = atLeast(count(10));
    expect(refusal(() => progress(goal, percent(5), count(4)))).toMatchObject({
      code: 'measure-of-another-kind',
      path: ['baseline'],
    });
    expect(refusal(() => progress(goal, count(4), percent(5)))).toMatchObject({
      code: 'measure-of-another-kind',
      path: ['measured'],
    });
    const at = { baseline: ['end of 2022', 'linked'], measured: ['2024', 'linked'] };
    expect(refusal(() => progress(goal, percent(5), count(4), at)).path).toEqual(['end of 2022', 'linked']);
    expect(refusal(() => progress(goal, count(4), percent(5), at)).path).toEqual(['2024', 'linked']);
  });

  it('a goal that cannot be', () => {
    const goal: Goal = JSON.parse('{ "kind": "at-least", "value": { "kind": "percent", "value": "101" } }');
    expect(refusal(() => progress(goal, percent(5), percent(6)))).toMatchObject({
      code: 'share-above-whole',
      path: ['goal', 'value', 'value'],
    });
  });

  it('a share and a count together, even where the goal takes either', () => {
    expect(refusal(() => progress(none(), percentage(12, 291), count(2)))).toMatchObject({
      code: 'measure-of-another-kind',
    });
  });
});

describe('the laws of progress', () => {
  const counts = fc.nat({ max: 30 });
  const goals = fc.oneof(
    fc
      .tuple(fc.constantFrom(atLeast, moreThan, atMost, lessThan, exactly), counts)
      .map(([make, threshold]) => make(count(threshold))),
    fc
      .tuple(counts, counts, fc.constantFrom('met', 'not-met'))
      .map(([low, wide, above]) => between(count(low), count(low + wide), { above })),
    fc.constant(none()),
  );

  /** The share, where there is one. */
  function shareOf(result: Progress): Ratio {
    if (result.share === null) throw new Error('there is no share');
    return result.share;
  }

  const outcomes = (goal: Goal, from: number) => {
    const before = assessTarget(goal, count(from));
    if (before.status === 'met') return 'already-met';
    return before.position === 'on' ? 'at-threshold' : 'known';
  };

  it('the outcome follows from where the baseline stands', () => {
    fc.assert(
      fc.property(goals, counts, counts, (goal, from, to) => {
        expect([goal, from, progress(goal, count(from), count(to)).outcome]).toEqual([
          goal,
          from,
          outcomes(goal, from),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('the share of the way times the way is the distance covered', () => {
    fc.assert(
      fc.property(goals, counts, counts, (goal, from, to) => {
        const result = progress(goal, count(from), count(to));
        if (result.outcome !== 'known') return;
        const { margin } = assessTarget(goal, count(from));
        expect(compare(multiply(shareOf(result), Number(margin)), subtract(from, to))).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('nothing is covered at the baseline', () => {
    fc.assert(
      fc.property(goals, counts, (goal, from) => {
        const result = progress(goal, count(from), count(from));
        if (result.outcome === 'known') expect(result.share).toEqual({ numerator: '0', denominator: '1' });
      }),
      { numRuns: 100 },
    );
  });

  it('a goal that is met is reached, and one with a single side is met once it is passed', () => {
    fc.assert(
      fc.property(goals, counts, counts, (goal, from, to) => {
        const result = progress(goal, count(from), count(to));
        if (result.outcome !== 'known') return;
        const toOne = compare(shareOf(result), 1);
        const { status } = assessTarget(goal, count(to));
        if (status === 'met') expect(toOne).not.toBe(-1);
        const isOneSided = goal.kind !== 'exactly' && goal.kind !== 'none' && goal.kind !== 'between';
        if (isOneSided && toOne > 0) expect(status).toBe('met');
      }),
      { numRuns: 200 },
    );
  });

  it('one more towards the goal is further on the way', () => {
    fc.assert(
      fc.property(goals, counts, counts, (goal, from, to) => {
        const [here, above] = [progress(goal, count(from), count(to)), progress(goal, count(from), count(to + 1))];
        if (here.outcome !== 'known') return;
        const isTooLow = assessTarget(goal, count(from)).shortBy !== null;
        expect(compare(shareOf(above), shareOf(here))).toBe(isTooLow ? 1 : -1);
      }),
      { numRuns: 200 },
    );
  });

  it('progress is plain data', () => {
    fc.assert(
      fc.property(goals, counts, fc.option(counts), (goal, from, to) => {
        const result = progress(goal, count(from), to === null ? null : count(to));
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 100 },
    );
  });
});
