import {
  all,
  amount,
  assessCommitment,
  atLeast,
  atMost,
  between,
  type Commitment,
  count,
  type Goal,
  notApplicable,
  percent,
  percentage,
  year,
} from 'kttt';
import { type AssessRegisterOptions, explainRegisterAssessment, quangTri2024 } from 'kttt/commitments';
import type { ExplainedInput, ExplainedValue, Explanation, ExplanationStep } from 'kttt/law';
import type { AnnualReturn } from 'kttt/organizations';
import { createRegister, type ExplainPlace, type Register, type RegisterIndicator } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { averageRevenue, cooperative, filed, linked, places, revenue, workers } from '../registers/small-register.ts';
import { refusal } from './refusal.ts';
import { lawful, linkedCount, only, promiseOf, tenCooperatives, trained } from './register-by-hand.ts';

const asOf = '2024-12-31';
const next = { period: year(2025), date: '2025-01-15' } as const;
const text = (vi: string, en: string): ExplainedValue => ({ kind: 'text', value: { vi, en } });
const counted = (value: number): ExplainedValue => ({ kind: 'count', value });
const input = (vi: string, en: string, value: ExplainedValue): ExplainedInput => ({ name: { vi, en }, value });

/** Two cooperatives with what they returned for 2023 and for 2024. */
function registerOf(before: readonly Partial<AnnualReturn>[], now: readonly Partial<AnnualReturn>[]): Register {
  return createRegister({
    localities: places,
    organizations: [cooperative('a', 'cam-lo'), cooperative('b', 'gio-my')],
    returns: [
      ...before.map((figures, i) => filed(i === 0 ? 'a' : 'b', 2023, figures)),
      ...now.map((figures, i) => filed(i === 0 ? 'a' : 'b', 2024, figures)),
    ],
  });
}

function explained(
  promise: Commitment,
  register: Register,
  options: AssessRegisterOptions,
  place?: ExplainPlace,
): Explanation {
  return explainRegisterAssessment(assessCommitment(promise, register, options), place);
}

/** The steps of the only target of a promise for 2025, assessed on the last day of 2024 since that of 2023. */
function stepsOf(
  indicator: RegisterIndicator,
  goal: Goal,
  register: Register,
  options: Partial<AssessRegisterOptions> = {},
  place?: ExplainPlace,
): readonly ExplanationStep[] {
  const promise = promiseOf([[indicator, goal]], next);
  return only(explained(promise, register, { asOf, baseline: '2023-12-31', ...options }, place).conclusion.steps).steps;
}

function paceOf(steps: readonly ExplanationStep[]): ExplanationStep {
  return only(steps.filter(({ rule }) => rule.startsWith('even-pace')));
}

describe('the commitments of Quảng Trị over a register, explained', () => {
  const assessment = assessCommitment(quangTri2024, tenCooperatives(), { asOf, level: 'district' });

  it('of the whole: how many returns came in, the verdicts, and a step for each target', () => {
    const { subject, conclusion } = explainRegisterAssessment(assessment);
    expect(subject).toEqual({
      vi: `${quangTri2024.title.vi} – Toàn bộ sổ đăng ký`,
      en: `${quangTri2024.title.en} – The whole register`,
    });
    const { steps, ...summary } = conclusion;
    expect(summary).toStrictEqual({
      rule: 'commitment-not-met',
      text: {
        vi: 'Không đạt nếu có mục tiêu không đạt; nếu không thì chưa đủ số liệu để kết luận khi còn mục tiêu chưa có số liệu',
        en: 'Not met if a target is not met; otherwise unknown while a target has no result',
      },
      citation: quangTri2024.source,
      inputs: [
        input('Báo cáo phải nộp', 'Returns expected', counted(10)),
        input('Báo cáo đã nhận', 'Returns received', counted(10)),
        input('Trong đó nộp muộn', 'Of these late', counted(0)),
        input('đạt', 'met', counted(2)),
        input('không đạt', 'not met', counted(2)),
        input('chưa có số liệu', 'unknown', counted(1)),
        input('không áp dụng', 'not applicable', counted(0)),
      ],
      value: text('không đạt', 'not met'),
    });
    expect(steps.map(({ rule }) => rule)).toEqual([
      'target-unknown',
      'target-not-met',
      'target-not-met',
      'target-met',
      'target-met',
    ]);
    expect(steps.map((step) => step.steps.map(({ rule }) => rule))).toEqual([
      [],
      ['register-share', 'cross-multiplication', 'required-count', 'gap'],
      ['register-count', 'cross-multiplication', 'gap'],
      ['register-share', 'cross-multiplication', 'required-count'],
      ['register-count', 'cross-multiplication'],
    ]);
  });

  it('of a district: its own returns, its own figures, and why it has no verdict on what was not given to it', () => {
    const { subject, conclusion } = explainRegisterAssessment(assessment, { locality: 'cam-lo' });
    expect(subject).toEqual({
      vi: `${quangTri2024.title.vi} – Huyện Cam Lộ`,
      en: `${quangTri2024.title.en} – Huyện Cam Lộ`,
    });
    expect(conclusion.inputs.map(({ value }) => value)).toEqual([4, 4, 0, 1, 1, 1, 2].map(counted));
    const [, rated, newStyle] = conclusion.steps;
    expect(rated?.steps[0]?.value).toEqual({ kind: 'percent', value: percentage(1, 3) });
    const { label } = only(quangTri2024.targets.slice(2, 3));
    expect(newStyle?.text).toEqual({
      vi: `${label.vi} – Mục tiêu chung của các địa phương, không đánh giá riêng địa phương này`,
      en: `${label.en} – The target is for all localities together; none was given to this one`,
    });
    expect(newStyle).toMatchObject({ rule: 'target-not-applicable', value: text('không áp dụng', 'not applicable') });
    expect(newStyle?.steps.map(({ rule, value }) => [rule, value])).toContainEqual(['register-count', counted(2)]);
  });

  it.each(['gio-my', 'hai-lang', 'whole', '', 'constructor'])(
    'is not of a place that the result has not: «%s»',
    (id) => {
      expect(refusal(() => explainRegisterAssessment(assessment, { locality: id }))).toEqual({
        code: 'no-such-place',
        path: ['locality'],
        messages: {
          vi: `locality: kết quả không có địa phương «${id}»; kiểm tra mã định danh, cấp đã chọn và ngày đánh giá`,
          en: `locality: the result has no locality "${id}"; check the id, the level that was chosen and the day`,
        },
      });
    },
  );

  it('is plain data', () => {
    for (const place of [{}, { locality: 'cam-lo' }]) {
      const explanation = explainRegisterAssessment(assessment, place);
      expect(JSON.parse(JSON.stringify(explanation))).toStrictEqual(explanation);
    }
  });
});

describe('what a register has of a target', () => {
  it('is told before the comparison with the goal', () => {
    const register = registerOf([], [{ linkedWithEnterprise: true }, { linkedWithEnterprise: false }]);
    const [taken] = stepsOf(linked, atLeast(percent(50)), register, { baseline: '2023-12-30' });
    expect(taken).toStrictEqual({
      rule: 'register-share',
      text: { vi: 'số liệu (số liệu / số liệu)', en: 'figure (figure / figure)' },
      citation: null,
      inputs: [
        input('Có số liệu', 'Told', counted(2)),
        input('Không áp dụng', 'Not applicable', counted(0)),
        input('Còn thiếu', 'Missing', counted(0)),
      ],
      value: { kind: 'percent', value: percentage(1, 2) },
      steps: [],
    });
  });

  it('is told with what is left open where figures are missing, and so is the verdict', () => {
    const register = registerOf([], [{ linkedWithEnterprise: true }, {}]);
    const target = (goal: Goal) => only(explained(promiseOf([[linked, goal]]), register, { asOf }).conclusion.steps);
    const open = {
      vi: 'x – Còn thiếu số liệu: chỉ kết luận khi mọi giá trị có thể của phần còn thiếu đều cho cùng một kết quả',
      en: 'x – Figures are missing: there is a verdict only if it is the same whatever they are',
    };
    const unknown = target(atLeast(percent(60)));
    expect(unknown).toMatchObject({ rule: 'target-unknown', text: open, value: text('chưa có số liệu', 'unknown') });
    expect(unknown.steps).toStrictEqual([
      {
        rule: 'register-share',
        text: { vi: 'số liệu (số liệu / số liệu)', en: 'figure (figure / figure)' },
        citation: null,
        inputs: [
          input('Có số liệu', 'Told', counted(1)),
          input('Không áp dụng', 'Not applicable', counted(0)),
          input('Còn thiếu', 'Missing', counted(1)),
          input('Tính trên số đã có', 'Of those who told', { kind: 'percent', value: percentage(1, 1) }),
          input('Thấp nhất có thể', 'The least it can be', { kind: 'percent', value: percentage(1, 2) }),
          input('Cao nhất có thể', 'The most it can be', { kind: 'percent', value: percentage(2, 2) }),
        ],
        value: { kind: 'missing' },
        steps: [],
      },
    ]);
    const met = target(atLeast(percent(50)));
    expect(met).toMatchObject({ rule: 'target-met', text: open, value: text('đạt', 'met') });
    expect(met.steps.map(({ rule }) => rule)).toEqual(['register-share', 'cross-multiplication', 'required-count']);
  });

  it('is nothing for a target without a measure, whose figure was given or not', () => {
    const promise = promiseOf([
      [lawful, all()],
      [trained, atLeast(count(3))],
    ]);
    const { steps } = explained(promise, registerOf([], []), {
      asOf,
      baseline: '2023-12-31',
      figures: { trained: count(3) },
    }).conclusion;
    expect(steps.map(({ rule, steps: inside }) => [rule, inside.map((step) => step.rule)])).toEqual([
      ['target-unknown', []],
      ['target-met', ['cross-multiplication']],
    ]);
  });
});

describe('the pace of a target, explained', () => {
  const said = (linkedWithEnterprise: boolean | null) => ({ linkedWithEnterprise });
  const none = [said(false), said(false)];
  const one = [said(true), said(false)];
  const both = [said(true), said(true)];
  const words = {
    vi: 'Giả định tốc độ từ 14/12/2023 đến 14/12/2024 giữ nguyên cho đến 31/12/2025',
    en: 'On the assumption that the pace from 14 December 2023 to 14 December 2024 stays even until 31 December 2025',
  };

  it('stands last, with its assumption and what the figure comes to', () => {
    const steps = stepsOf(linked, atLeast(percent(90)), registerOf(none, one));
    expect(steps.map(({ rule }) => rule)).toEqual([
      'register-share',
      'cross-multiplication',
      'required-count',
      'gap',
      'even-pace-enough',
    ]);
    expect(steps.at(-1)).toStrictEqual({
      rule: 'even-pace-enough',
      text: words,
      citation: null,
      inputs: [],
      value: { kind: 'percent', value: { numerator: '1', denominator: '1' } },
      steps: [],
    });
  });

  it.each<[string, string, RegisterIndicator, Goal, Register, ExplainedValue]>([
    [
      'that falls short',
      'too-low',
      linked,
      atLeast(percent(60)),
      registerOf(both, one),
      { kind: 'percent', value: { numerator: '0', denominator: '1' } },
    ],
    [
      'that goes too far',
      'too-high',
      linked,
      between(percent(20), percent(60), { above: 'not-met' }),
      registerOf(none, one),
      { kind: 'percent', value: { numerator: '1', denominator: '1' } },
    ],
    [
      'of a number, which is whole',
      'enough',
      linkedCount,
      atLeast(count(2)),
      registerOf(none, one),
      { kind: 'number', value: { numerator: '2', denominator: '1' } },
    ],
    [
      'of a sum of people',
      'too-low',
      workers,
      atLeast(count(100)),
      registerOf([{ regularWorkers: 1 }, { regularWorkers: 2 }], [{ regularWorkers: 3 }, { regularWorkers: 4 }]),
      { kind: 'number', value: { numerator: '11', denominator: '1' } },
    ],
    [
      'of money',
      'enough',
      revenue,
      atLeast(amount(7)),
      registerOf([{ revenue: 1 }, { revenue: 2 }], [{ revenue: 3 }, { revenue: 4 }]),
      { kind: 'average-amount', value: { numerator: '2045', denominator: '183' } },
    ],
    [
      'of an average of money',
      'too-high',
      averageRevenue,
      atMost(amount(7)),
      registerOf([{ revenue: 1 }, { revenue: 3 }], [{ revenue: 4 }, { revenue: 5 }]),
      { kind: 'average-amount', value: { numerator: '1301', denominator: '183' } },
    ],
  ])('%s is %s', (_, outcome, indicator, goal, register, value) => {
    const pace = paceOf(stepsOf(indicator, goal, register));
    expect(pace).toStrictEqual({
      rule: `even-pace-${outcome}`,
      text: words,
      citation: null,
      inputs: [],
      value,
      steps: [],
    });
  });

  it.each<[string, Register]>([
    ['now', registerOf(none, [said(true), said(null)])],
    ['at the baseline', registerOf([said(true), said(null)], one)],
    ['of all returns of the baseline', registerOf([], one)],
    ['on both days', registerOf([], [])],
  ])('is unknown where figures are missing %s', (_, register) => {
    expect(paceOf(stepsOf(linked, atLeast(percent(60)), register))).toMatchObject({
      rule: 'even-pace-unknown',
      text: words,
      value: { kind: 'missing' },
    });
  });

  it('is not applicable where there is nothing to take a share of', () => {
    const steps = stepsOf(linked, atLeast(percent(60)), registerOf(none, one), {}, { locality: 'gio-mai' });
    expect(paceOf(steps)).toMatchObject({ rule: 'even-pace-not-applicable', value: { kind: 'not-applicable' } });
    expect(steps.map(({ rule, value }) => [rule, value.kind])).toEqual([
      ['register-share', 'not-applicable'],
      ['even-pace-not-applicable', 'not-applicable'],
    ]);
  });

  it('is not applicable where a sum applies to nobody', () => {
    const without = [{ regularWorkers: notApplicable }, { regularWorkers: notApplicable }];
    const pace = paceOf(stepsOf(workers, atLeast(count(1)), registerOf(without, without)));
    expect(pace).toMatchObject({ rule: 'even-pace-not-applicable', value: { kind: 'not-applicable' } });
  });

  it('is over once the period is, and projects nothing', () => {
    const pace = paceOf(
      stepsOf(linked, atLeast(percent(60)), registerOf(none, one), { asOf: '2025-12-31', year: 2024 }),
    );
    expect(pace).toStrictEqual({
      rule: 'even-pace-over',
      text: {
        vi: 'Giả định tốc độ từ 14/12/2023 đến 31/12/2025 giữ nguyên cho đến 31/12/2025',
        en: 'On the assumption that the pace from 14 December 2023 to 31 December 2025 stays even until 31 December 2025',
      },
      citation: null,
      inputs: [],
      value: { kind: 'not-applicable' },
      steps: [],
    });
  });

  it('is not told without a baseline, nor in a part that has no verdict', () => {
    const rules = (options: AssessRegisterOptions, place?: ExplainPlace) =>
      explained(promiseOf([[linkedCount, atLeast(count(2))]], next), registerOf(none, one), options, place)
        .conclusion.steps.flatMap(({ steps }) => steps.map(({ rule }) => rule))
        .filter((rule) => rule.startsWith('even-pace'));
    expect(rules({ asOf })).toEqual([]);
    expect(rules({ asOf, baseline: '2023-12-31' })).toEqual(['even-pace-enough']);
    expect(rules({ asOf, baseline: '2023-12-31' }, { locality: 'quang-tri' })).toEqual(['even-pace-enough']);
    expect(rules({ asOf, baseline: '2023-12-31' }, { locality: 'cam-lo' })).toEqual([]);
  });

  it('is told in a part that was given a goal of its own, against that goal', () => {
    const goals = { 'linked-count': atLeast(count(1)) };
    const steps = stepsOf(
      linkedCount,
      atLeast(count(9)),
      registerOf(none, one),
      { localities: { 'cam-lo': { goals } } },
      { locality: 'cam-lo' },
    );
    expect(paceOf(steps).rule).toBe('even-pace-enough');
  });
});

describe('an assessment that was stored without one of its targets', () => {
  it('is explained by those that it has', () => {
    const promise = promiseOf([
      [linkedCount, atLeast(count(2))],
      [lawful, all()],
    ]);
    const assessment = assessCommitment(promise, registerOf([], []), { asOf });
    const total = { ...assessment.total, targets: assessment.total.targets.slice(0, 1) };
    expect(explainRegisterAssessment({ ...assessment, total }).conclusion.steps.map(({ rule }) => rule)).toEqual([
      'target-unknown',
    ]);
  });
});
