import {
  all,
  amount,
  assessTarget,
  atLeast,
  count,
  type Goal,
  growth,
  growthRate,
  type MeasuredFigure,
  none,
  notApplicable,
  percent,
  percentage,
  type Quantity,
  ratio,
  type TargetAssessment,
} from 'kttt';
import { describe, expect, it } from 'vitest';
import { refusal } from './refusal.ts';

const goals: Readonly<Record<string, Goal>> = {
  percent: atLeast(percent(60)),
  count: atLeast(count(4)),
  amount: atLeast(amount(1000)),
  'growth-rate': atLeast(growthRate(5)),
  all: all(),
  none: none(),
};

const figures: Readonly<Record<string, MeasuredFigure>> = {
  'two numbers': percentage(185, 310),
  percent: percent(58),
  count: count(5),
  amount: amount(999),
  'growth-rate': growthRate(6),
  growth: growth(291, 310),
};

/** The figures that each goal takes. */
const takes: Readonly<Record<string, readonly string[]>> = {
  percent: ['two numbers', 'percent'],
  count: ['count'],
  amount: ['two numbers', 'amount'],
  'growth-rate': ['growth-rate', 'growth'],
  all: ['two numbers', 'percent'],
  none: ['two numbers', 'percent', 'count'],
};

describe('a figure and its goal', () => {
  const pairs = Object.entries(goals).flatMap(([name, goal]) =>
    Object.entries(figures).map(([kind, figure]) => [kind, name, goal, figure] as const),
  );

  it.each(pairs.filter(([kind, name]) => takes[name]?.includes(kind)))(
    '%s for a goal over %s',
    (_, __, goal, figure) => {
      expect(assessTarget(goal, figure).measured).toEqual(figure);
    },
  );

  it.each(pairs.filter(([kind, name]) => !takes[name]?.includes(kind)))(
    '%s is refused for a goal over %s',
    (_, __, goal, figure) => {
      expect(refusal(() => assessTarget(goal, figure))).toMatchObject({
        code: 'measure-of-another-kind',
        path: ['measured'],
      });
    },
  );

  it('the refusal names both kinds and the way out', () => {
    expect(refusal(() => assessTarget(atLeast(percent(60)), count(186)))).toEqual({
      code: 'measure-of-another-kind',
      path: ['measured'],
      messages: {
        vi: 'measured: mục tiêu tính theo percent nhưng số đo là count; hãy đưa số đo cùng loại với mục tiêu',
        en: 'measured: the goal is over percent but the figure is count; give a figure of the same kind as its goal',
      },
    });
    expect(refusal(() => assessTarget(atLeast(count(4)), growth(1, 2))).messages.en).toBe(
      'measured: the goal is over count but the figure is growth; give a figure of the same kind as its goal',
    );
  });

  it('an error names the place that the caller gave', () => {
    expect(
      refusal(() => assessTarget(atLeast(percent(60)), count(186), ['communes', 3, 'good-or-fair'])),
    ).toMatchObject({ path: ['communes', 3, 'good-or-fair'] });
  });
});

describe('a figure as it was given', () => {
  it('keeps its two numbers: 185 of 310 is not cut to 37 of 62', () => {
    expect(assessTarget(atLeast(percent(60)), { numerator: 185, denominator: 310 }).measured).toEqual({
      numerator: 185,
      denominator: 310,
    });
  });

  it('is written as results hold numbers', () => {
    expect(assessTarget(atLeast(percent(60)), { numerator: 185n, denominator: '310.0' }).measured).toEqual({
      numerator: '185',
      denominator: '310',
    });
    const supported: Quantity = JSON.parse('{ "kind": "count", "value": "5" }');
    expect(assessTarget(atLeast(count(4)), supported).measured).toStrictEqual({ kind: 'count', value: 5 });
  });

  it('an average of đồng may be negative and above one', () => {
    expect(assessTarget(atLeast(amount(0)), ratio(-5, 2)).measured).toEqual({ numerator: -5, denominator: 2 });
    expect(assessTarget(atLeast(amount(1000)), ratio(5000, 2)).status).toBe('met');
  });
});

describe('a figure without a value', () => {
  const withoutVerdict = {
    position: null,
    margin: null,
    rate: null,
    shortBy: null,
    overBy: null,
    nearMiss: null,
  };

  it.each<[string, Goal, MeasuredFigure, Partial<TargetAssessment>]>([
    ['null is unknown', atLeast(percent(60)), null, { status: 'unknown', reason: 'missing', measured: null }],
    ['undefined is unknown', atLeast(percent(60)), undefined, { status: 'unknown', reason: 'missing', measured: null }],
    [
      'what does not apply is not applicable',
      atLeast(percent(60)),
      notApplicable,
      { status: 'not-applicable', reason: 'not-applicable', measured: null },
    ],
    [
      'a share of nothing is not applicable',
      atLeast(percent(60)),
      { numerator: 0, denominator: '0.0' },
      { status: 'not-applicable', reason: 'nothing-to-divide-by', measured: null },
    ],
    [
      'all of nothing is not applicable, and neither met nor missed',
      all(),
      { numerator: 0, denominator: 0 },
      { status: 'not-applicable', reason: 'nothing-to-divide-by', measured: null },
    ],
    [
      'an average over nobody is not applicable',
      atLeast(amount(1000)),
      { numerator: 0, denominator: 0 },
      { status: 'not-applicable', reason: 'nothing-to-divide-by', measured: null },
    ],
    [
      'a growth from a missing baseline is unknown',
      atLeast(growthRate(5)),
      growth(null, 310),
      { status: 'unknown', reason: 'missing', measured: growth(null, 310) },
    ],
    [
      'a growth that does not apply is not applicable',
      atLeast(growthRate(5)),
      growth(notApplicable, 310),
      { status: 'not-applicable', reason: 'not-applicable', measured: growth(notApplicable, 310) },
    ],
    [
      'a growth from zero is not applicable',
      atLeast(growthRate(5)),
      growth(0, 12),
      { status: 'not-applicable', reason: 'from-zero', measured: growth(0, 12) },
    ],
    [
      'a growth from a loss is not applicable',
      atLeast(growthRate(5)),
      growth(-40, 125),
      { status: 'not-applicable', reason: 'from-negative', measured: growth(-40, 125) },
    ],
  ])('%s', (_, goal, figure, expected) => {
    expect(assessTarget(goal, figure)).toEqual({
      kind: 'target-assessment',
      goal,
      rateReason: expected.reason,
      ...withoutVerdict,
      ...expected,
    });
  });
});

describe('a figure that cannot be', () => {
  it('a part greater than its whole', () => {
    expect(refusal(() => assessTarget(atLeast(percent(60)), { numerator: 311, denominator: 310 }))).toEqual({
      code: 'part-exceeds-whole',
      path: ['measured', 'numerator'],
      messages: {
        vi: 'measured.numerator: phần (311) lớn hơn tổng thể (310); kiểm tra lại hai số, hoặc dùng ratio() nếu tỷ số này được phép vượt 100 %',
        en: 'measured.numerator: the part (311) is greater than the whole (310); check the two numbers, or use ratio() if this rate may exceed 100%',
      },
    });
  });

  it('something of nothing', () => {
    expect(refusal(() => assessTarget(atLeast(percent(60)), { numerator: 5, denominator: 0 }))).toEqual({
      code: 'whole-is-zero',
      path: ['measured', 'denominator'],
      messages: {
        vi: 'measured.denominator: tổng thể bằng 0 nên không có tỷ lệ; kiểm tra mẫu số, hoặc ghi là không áp dụng (notApplicable)',
        en: 'measured.denominator: the whole is 0, so there is no percentage; check the denominator, or give the figure as notApplicable',
      },
    });
  });

  it('đồng shared by nobody', () => {
    expect(refusal(() => assessTarget(atLeast(amount(1)), { numerator: 5, denominator: 0 }))).toMatchObject({
      code: 'denominator-not-positive',
      path: ['measured', 'denominator'],
    });
  });

  it('a negative part or whole', () => {
    expect(refusal(() => assessTarget(atLeast(percent(60)), { numerator: -1, denominator: 310 }))).toMatchObject({
      code: 'negative-count',
      path: ['measured', 'numerator'],
    });
    expect(refusal(() => assessTarget(atLeast(percent(60)), { numerator: 0, denominator: -310 }))).toMatchObject({
      code: 'negative-count',
      path: ['measured', 'denominator'],
    });
  });

  it('a share above 100 %', () => {
    expect(refusal(() => assessTarget(atLeast(percent(60)), percent(101)))).toMatchObject({
      code: 'share-above-whole',
      path: ['measured', 'value'],
    });
  });

  it('half a đồng, half a cooperative, and what is no number', () => {
    expect(refusal(() => assessTarget(atLeast(amount(1)), { kind: 'amount', value: '1.5' }))).toMatchObject({
      code: 'fraction-of-dong',
      path: ['measured', 'value'],
    });
    expect(refusal(() => assessTarget(atLeast(count(4)), { kind: 'count', value: 4.5 }))).toMatchObject({
      code: 'fraction-of-count',
      path: ['measured', 'value'],
    });
    expect(refusal(() => assessTarget(atLeast(percent(60)), { numerator: '185 HTX', denominator: 310 }))).toMatchObject(
      {
        code: 'not-a-number',
        path: ['measured', 'numerator'],
      },
    );
  });

  it('a bare number, which does not say what it counts', () => {
    const bare: MeasuredFigure = JSON.parse('185');
    expect(refusal(() => assessTarget(atLeast(percent(60)), bare))).toMatchObject({
      code: 'bare-number',
      path: ['measured'],
    });
  });
});
