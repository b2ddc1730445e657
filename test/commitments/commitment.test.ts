import {
  all,
  amount,
  atLeast,
  between,
  type Commitment,
  commitment,
  count,
  type Goal,
  growthRate,
  type Indicator,
  none,
  percent,
  type Target,
  type Task,
  year,
} from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import type { RegisterMeasure } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { faults, refusal } from './refusal.ts';

const words = { vi: 'x', en: 'x' };
const indicators: Readonly<Record<Indicator['kind'], Indicator>> = {
  percentage: { id: 'linked', kind: 'percentage', label: words, numerator: words, denominator: words },
  average: { id: 'revenue', kind: 'average', label: words, numerator: words, denominator: words },
  count: { id: 'new-style', kind: 'count', label: words, figure: words },
  amount: { id: 'capital', kind: 'amount', label: words, figure: words },
  growth: { id: 'members', kind: 'growth', label: words, figure: words, baseline: words },
};

/** A commitment with one target for each goal given. */
function promise(
  goals: readonly (readonly [Indicator['kind'], Goal])[],
  changes: Partial<Commitment> = {},
): Commitment {
  const targets: readonly Target[] = goals.map(([kind, goal], i) => ({
    id: `target-${i + 1}`,
    label: words,
    wording: 'x',
    indicator: indicators[kind],
    goal,
  }));
  return {
    id: 'promise',
    title: words,
    signedBy: [],
    signedWith: [],
    date: '2024-04-05',
    period: year(2024),
    targets,
    tasks: [],
    source: { kind: 'publication', title: 'x', publisher: words, date: '2024-04-05' },
    ...changes,
  };
}

const task = (id: string): Task => ({ id, label: words, lead: null, coordinating: [] });
const sixty = ['percentage', atLeast(percent(60))] as const;

describe('a commitment', () => {
  it('comes back as it was given', () => {
    expect(commitment(quangTri2024)).toStrictEqual(quangTri2024);
  });

  it('has the numbers of its goals written one way', () => {
    const given: Goal = JSON.parse('{ "kind": "at-least", "value": { "kind": "percent", "value": "60.0" } }');
    expect(commitment(promise([['percentage', given]])).targets[0]?.goal).toStrictEqual(atLeast(percent(60)));
  });

  it('is plain data', () => {
    const checked = commitment(promise([sixty, ['count', between(count(4), count(6))]]));
    expect(JSON.parse(JSON.stringify(checked))).toStrictEqual(checked);
  });

  it('is not changed by the check', () => {
    const given = promise([sixty]);
    const before = JSON.stringify(given);
    commitment(given);
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe('a goal and its indicator', () => {
  const takes: Readonly<Record<Indicator['kind'], readonly string[]>> = {
    percentage: ['percent', 'all', 'none'],
    average: ['amount'],
    count: ['count', 'none'],
    amount: ['amount'],
    growth: ['growth-rate'],
  };
  const goals: Readonly<Record<string, Goal>> = {
    percent: atLeast(percent(60)),
    count: between(count(4), count(6)),
    amount: atLeast(amount(1000)),
    'growth-rate': atLeast(growthRate(5)),
    all: all(),
    none: none(),
  };
  const pairs = (['percentage', 'average', 'count', 'amount', 'growth'] as const).flatMap((kind) =>
    Object.entries(goals).map(([name, goal]) => [name, kind, goal] as const),
  );

  it.each(pairs.filter(([name, kind]) => takes[kind].includes(name)))('%s goes with a %s', (_, kind, goal) => {
    expect(commitment(promise([[kind, goal]])).targets[0]?.goal).toEqual(goal);
  });

  it.each(pairs.filter(([name, kind]) => !takes[kind].includes(name)))('%s does not go with a %s', (_, kind, goal) => {
    expect(refusal(() => commitment(promise([[kind, goal]])))).toMatchObject({
      code: 'goal-of-another-kind',
      path: ['targets', 0, 'goal'],
    });
  });

  it.each<[string, unknown]>([
    ['rate', 'rate'],
    ['constructor', 'constructor'],
    ['null', null],
    ['undefined', undefined],
    ['5', 5],
  ])('the indicator is of a kind that there is, and not of the kind %s', (found, kind) => {
    const { targets, ...rest } = promise([sixty, ['count', atLeast(count(5))]]);
    const faulty = targets.map((one, i) =>
      i === 1 ? { ...one, indicator: untyped<Indicator>({ ...one.indicator, kind }) } : one,
    );
    const path = 'targets[1].indicator.kind';
    expect(refusal(() => commitment({ ...rest, targets: faulty }))).toEqual({
      code: 'no-such-indicator',
      path: ['targets', 1, 'indicator', 'kind'],
      messages: {
        vi: `${path}: không có loại chỉ tiêu «${found}»; chọn một trong: percentage, average, count, amount, growth`,
        en: `${path}: there is no kind of indicator "${found}"; choose one of: percentage, average, count, amount, growth`,
      },
    });
  });

  it('an indicator of an unknown kind is reported with the faults of the others', () => {
    const { targets, ...rest } = promise([sixty, ['count', atLeast(percent(60))]]);
    const faulty = targets.map((one, i) =>
      i === 0 ? { ...one, indicator: untyped<Indicator>({ ...one.indicator, kind: 'rate' }) } : one,
    );
    expect(faults(() => commitment({ ...rest, targets: faulty }))).toEqual([
      { code: 'no-such-indicator', path: ['targets', 0, 'indicator', 'kind'] },
      { code: 'goal-of-another-kind', path: ['targets', 1, 'goal'] },
    ]);
  });

  it('the refusal names the target, the goal and the indicator', () => {
    const { messages } = refusal(() => commitment(promise([sixty, ['count', atLeast(percent(60))]])));
    expect(messages).toEqual({
      vi: 'targets[1].goal: mục tiêu tính theo percent nhưng chỉ tiêu «new-style» đo count',
      en: 'targets[1].goal: the goal is over percent but the indicator "new-style" measures count',
    });
  });
});

describe('what a commitment may not be', () => {
  it('one with two targets of one id', () => {
    const { targets } = promise([sixty]);
    expect(refusal(() => commitment(promise([], { targets: [...targets, ...targets] })))).toEqual({
      code: 'repeated-id',
      path: ['targets', 1, 'id'],
      messages: {
        vi: 'targets[1].id: mã «target-1» được dùng hai lần; mỗi mục cần một mã riêng',
        en: 'targets[1].id: the id "target-1" is used twice; each needs its own',
      },
    });
  });

  it('one with two tasks of one id; a task and a target may share theirs', () => {
    const twice = promise([sixty], { tasks: [task('train'), task('merge'), task('train')] });
    expect(refusal(() => commitment(twice))).toMatchObject({ code: 'repeated-id', path: ['tasks', 2, 'id'] });
    expect(commitment(promise([sixty], { tasks: [task('target-1')] })).tasks).toHaveLength(1);
  });

  it('one without a target', () => {
    expect(refusal(() => commitment(promise([])))).toEqual({
      code: 'no-targets',
      path: ['targets'],
      messages: {
        vi: 'targets: cam kết không có mục tiêu nào; cần ít nhất một',
        en: 'targets: the commitment has no target; it needs at least one',
      },
    });
  });

  it('one signed on a day that does not exist', () => {
    expect(refusal(() => commitment(promise([sixty], { date: '2024-02-30' })))).toEqual({
      code: 'no-such-date',
      path: ['date'],
      messages: {
        vi: 'date: «2024-02-30» không phải là ngày có thật dạng YYYY-MM-DD (năm 1900–9999), ví dụ 2024-04-05',
        en: 'date: "2024-02-30" is not an existing date written YYYY-MM-DD (years 1900 to 9999), such as 2024-04-05',
      },
    });
  });

  it('one published on a day that does not exist', () => {
    const source = { kind: 'publication', title: 'x', publisher: words, date: '2024-02-30' } as const;
    expect(refusal(() => commitment(promise([sixty], { source })))).toMatchObject({
      code: 'no-such-date',
      path: ['source', 'date'],
    });
  });

  it('one for a period that does not exist', () => {
    const period = { kind: 'plan-period', from: 2025, to: 2021 } as const;
    expect(refusal(() => commitment(promise([sixty], { period })))).toMatchObject({
      code: 'plan-period-reversed',
      path: ['period'],
    });
  });

  it('one with a goal that cannot be, named by its place', () => {
    const reversed: Goal = { kind: 'between', low: count(6), high: count(4), above: 'met' };
    expect(refusal(() => commitment(promise([sixty, ['count', reversed]])))).toEqual({
      code: 'bounds-reversed',
      path: ['targets', 1, 'goal', 'low'],
      messages: {
        vi: 'targets[1].goal.low: cận dưới 6 lớn hơn cận trên 4; hãy đổi chỗ hoặc kiểm tra lại',
        en: 'targets[1].goal.low: the lower bound 6 is above the upper bound 4; swap or check them',
      },
    });
  });
});

describe('a commitment with several faults', () => {
  it('has all of them reported together', () => {
    const { targets } = promise([
      ['count', atLeast(percent(60))],
      sixty,
      ['count', { kind: 'at-least', value: percent(101) }],
    ]);
    const faulty = promise([], {
      date: '5/4/2024',
      period: { kind: 'year', year: 24 },
      targets: [...targets, ...targets.slice(1, 2)],
      tasks: [task('train'), task('train')],
    });
    expect(faults(() => commitment(faulty))).toEqual([
      { code: 'no-such-date', path: ['date'] },
      { code: 'no-such-year', path: ['period', 'year'] },
      { code: 'repeated-id', path: ['targets', 3, 'id'] },
      { code: 'repeated-id', path: ['tasks', 1, 'id'] },
      { code: 'goal-of-another-kind', path: ['targets', 0, 'goal'] },
      { code: 'share-above-whole', path: ['targets', 2, 'goal', 'value', 'value'] },
    ]);
    expect(refusal(() => commitment(faulty))).toEqual({
      code: 'several-faults',
      path: [],
      messages: {
        vi: 'dữ liệu có 6 lỗi; từng lỗi với vị trí của nó nằm trong danh sách `faults`',
        en: 'the input has 6 faults; each stands in the list `faults` with its place',
      },
    });
  });
});

describe('a target that is measured from a register', () => {
  const linked = { figure: 'linkedWithEnterprise', is: true } as const;
  const share: RegisterMeasure = { take: 'share', over: {}, having: linked, outOf: 'all' };
  const number: RegisterMeasure = { take: 'count', over: {} };
  const people: RegisterMeasure = { take: 'total', over: {}, of: 'regularWorkers' };
  const products: RegisterMeasure = { take: 'total', over: {}, of: 'ocopProducts' };
  const money: RegisterMeasure = { take: 'total', over: {}, of: 'revenue' };
  const average = (
    of: 'revenue' | 'regularWorkers',
    per: 'organization' | 'regularWorkers' | 'charterCapital',
  ): RegisterMeasure => ({ take: 'average', over: {}, of, per, missing: 'open' });

  const goals: Readonly<Record<Indicator['kind'], Goal>> = {
    percentage: atLeast(percent(60)),
    average: atLeast(amount(100)),
    count: atLeast(count(5)),
    amount: atLeast(amount(100)),
    growth: atLeast(growthRate(5)),
  };
  const measured = (kind: Indicator['kind'], measure: RegisterMeasure | null | undefined): Commitment => {
    const { targets, ...rest } = promise([[kind, goals[kind]]]);
    return {
      ...rest,
      targets: targets.map((one) => ({ ...one, indicator: Object.assign({}, one.indicator, { measure }) })),
    };
  };

  it.each<[Indicator['kind'], string, RegisterMeasure]>([
    ['percentage', 'a share', share],
    ['count', 'a number of organizations', number],
    ['count', 'a sum of people', people],
    ['count', 'a sum of products', products],
    ['amount', 'a sum of money', money],
    ['average', 'money by organization', average('revenue', 'organization')],
  ])('as a %s may be %s', (kind, _, measure) => {
    const given = measured(kind, measure);
    expect(commitment(given)).toStrictEqual(given);
  });

  it.each<[Indicator['kind'], string, RegisterMeasure, string, string]>([
    ['percentage', 'a number', number, 'count', 'share'],
    ['percentage', 'a sum of people', people, 'total regularWorkers', 'share'],
    ['percentage', 'an average', average('revenue', 'organization'), 'average', 'share'],
    ['count', 'a share', share, 'share', 'count, total'],
    ['count', 'a sum of money', money, 'total revenue', 'count, total'],
    ['amount', 'a sum of people', people, 'total regularWorkers', 'total'],
    ['amount', 'a number', number, 'count', 'total'],
    ['average', 'a sum of money', money, 'total revenue', 'average'],
    ['growth', 'anything', number, 'count', '–'],
  ])('as a %s is not %s', (kind, _, measure, found, expected) => {
    const { id } = indicators[kind];
    const path = 'targets[0].indicator.measure';
    const { messages, ...rest } = refusal(() => commitment(measured(kind, measure)));
    expect(rest).toEqual({ code: 'measure-not-of-indicator', path: ['targets', 0, 'indicator', 'measure'] });
    expect(messages).toEqual({
      vi: `${path}: chỉ tiêu «${id}» thuộc loại ${kind} nhưng cách tính là ${found}; cần: ${expected}`,
      en: `${path}: the indicator "${id}" is of the kind ${kind} but its measure is ${found}; it takes: ${expected}`,
    });
  });

  it.each([
    ['regularWorkers', 'organization'],
    ['regularWorkers', 'charterCapital'],
    ['revenue', 'regularWorkers'],
    ['revenue', 'charterCapital'],
  ] as const)('has no goal over an average of %s by %s, which is not đồng by organization', (of, per) => {
    const { messages, ...rest } = refusal(() => commitment(measured('average', average(of, per))));
    expect(rest).toEqual({ code: 'goal-of-another-kind', path: ['targets', 0, 'goal'] });
    expect(messages).toEqual({
      vi: `targets[0].goal: mục tiêu tính theo amount nhưng chỉ tiêu «revenue» đo average ${of} / ${per}`,
      en: `targets[0].goal: the goal is over amount but the indicator "revenue" measures average ${of} / ${per}`,
    });
  });

  it('says how, or leaves the measure out', () => {
    expect(refusal(() => commitment(measured('count', null)))).toMatchObject({
      code: 'no-measure',
      path: ['targets', 0, 'indicator', 'measure'],
    });
  });

  it('is not measured from a register where its measure is undefined', () => {
    const given = measured('count', undefined);
    expect(commitment(given)).toStrictEqual(given);
  });

  it('has its faults reported with those of the others', () => {
    const [first, second] = [measured('count', share), measured('average', average('revenue', 'regularWorkers'))];
    const targets = [...first.targets, ...promise([['count', atLeast(percent(60))]]).targets, ...second.targets].map(
      (target, i) => ({ ...target, id: `target-${i}` }),
    );
    expect(faults(() => commitment({ ...first, targets }))).toEqual([
      { code: 'measure-not-of-indicator', path: ['targets', 0, 'indicator', 'measure'] },
      { code: 'goal-of-another-kind', path: ['targets', 1, 'goal'] },
      { code: 'goal-of-another-kind', path: ['targets', 2, 'goal'] },
    ]);
  });
});
