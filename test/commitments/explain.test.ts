import {
  all,
  amount,
  assessCommitment,
  assessTarget,
  atLeast,
  between,
  count,
  exactly,
  explainCommitment,
  explainTarget,
  type Goal,
  growth,
  growthRate,
  type MeasuredFigure,
  million,
  moreThan,
  none,
  notApplicable,
  percent,
  percentage,
  ratio,
  type Text,
} from 'kttt';
import { quangTri2024, reasonText, sourceOf, statusText, type TargetSource } from 'kttt/commitments';
import type { ExplainedValue, ExplanationStep } from 'kttt/law';
import { describe, expect, it } from 'vitest';

const text = (vi: string, en: string): ExplainedValue => ({ kind: 'text', value: { vi, en } });
const stepsOf = (goal: Goal, figure: MeasuredFigure, source?: TargetSource) =>
  explainTarget(assessTarget(goal, figure), source).conclusion.steps;
const stepOf = (rule: string, steps: readonly ExplanationStep[]) => steps.find((step) => step.rule === rule);
const resultOf = (goal: Goal, figure: MeasuredFigure) =>
  explainTarget(assessTarget(goal, figure)).conclusion.inputs.find(({ name }) => name.en === 'Result')?.value;

describe('why 185 of 310 is not at least 60 %', () => {
  it('is told step by step', () => {
    expect(explainTarget(assessTarget(atLeast(percent(60)), percentage(185, 310)))).toStrictEqual({
      format: 'kttt-explanation',
      version: 1,
      subject: { vi: 'Mục tiêu', en: 'Target' },
      conclusion: {
        rule: 'target-not-met',
        text: {
          vi: 'So sánh kết quả với mục tiêu trên số chính xác, không làm tròn',
          en: 'The result is compared with the goal on exact numbers, without rounding',
        },
        citation: null,
        inputs: [
          { name: { vi: 'Mức phải đạt', en: 'Goal' }, value: text('ít nhất 60 %', 'at least 60%') },
          {
            name: { vi: 'Kết quả', en: 'Result' },
            value: { kind: 'percent', value: { numerator: 185, denominator: 310 } },
          },
        ],
        value: text('không đạt', 'not met'),
        steps: [
          {
            rule: 'cross-multiplication',
            text: {
              vi: 'Nhân chéo để so sánh hai tỷ số mà không phải chia',
              en: 'Two ratios are compared by cross-multiplication, without dividing',
            },
            citation: null,
            inputs: [
              { name: { vi: 'Kết quả', en: 'Result' }, value: text('185 × 100', '185 × 100') },
              { name: { vi: 'Ngưỡng', en: 'Threshold' }, value: text('60 × 310', '60 × 310') },
            ],
            value: text('18.500 < 18.600', '18,500 < 18,600'),
            steps: [],
          },
          {
            rule: 'required-count',
            text: {
              vi: 'Số tổ chức đáp ứng mục tiêu khi tổng số giữ nguyên',
              en: 'How many organizations meet the goal, the whole staying as it is',
            },
            citation: null,
            inputs: [{ name: { vi: 'Tổng số', en: 'The whole' }, value: { kind: 'count', value: 310 } }],
            value: text('ít nhất 186 tổ chức', 'at least 186 organizations'),
            steps: [],
          },
          {
            rule: 'gap',
            text: { vi: 'Khoảng cách giữa kết quả và mục tiêu', en: 'The distance between the result and the goal' },
            citation: null,
            inputs: [],
            value: text(
              'còn thiếu 1 tổ chức (0,32 điểm phần trăm)',
              'organizations still needed: 1 (0.32 percentage points)',
            ),
            steps: [],
          },
          {
            rule: 'near-miss',
            text: {
              vi: 'Khi in ra và làm tròn, kết quả trông như đã đạt; số chính xác thì chưa',
              en: 'Printed and rounded, the result looks as if it met the goal; the exact figure does not',
            },
            citation: null,
            inputs: [{ name: { vi: 'Số chữ số thập phân', en: 'Decimals' }, value: { kind: 'count', value: 0 } }],
            value: text('60 %', '60%'),
            steps: [],
          },
        ],
      },
    });
  });

  it('names the target, its printed words, their source and the cooperatives where those are known', () => {
    const [, target] = quangTri2024.targets;
    if (!target) throw new Error('there is no second target');
    const source = sourceOf(target, quangTri2024);
    expect(source).toStrictEqual({
      label: target.label,
      wording: target.wording,
      citation: quangTri2024.source,
      unit: { vi: 'HTX', en: 'cooperatives' },
    });
    const { subject, conclusion } = explainTarget(assessTarget(target.goal, percentage(185, 310)), source);
    expect(subject).toEqual({ vi: 'HTX xếp loại khá, tốt', en: 'Cooperatives rated good or fair' });
    expect(conclusion.citation).toEqual(quangTri2024.source);
    expect(conclusion.inputs[0]).toEqual({
      name: { vi: 'Nguyên văn', en: 'As printed' },
      value: text(target.wording, target.wording),
    });
    expect(stepOf('required-count', conclusion.steps)?.value).toEqual(
      text('ít nhất 186 HTX', 'at least 186 cooperatives'),
    );
    expect(stepOf('gap', conclusion.steps)?.value).toEqual(
      text('còn thiếu 1 HTX (0,32 điểm phần trăm)', 'cooperatives still needed: 1 (0.32 percentage points)'),
    );
  });

  it('counts organizations where the indicator names no unit', () => {
    const [target] = quangTri2024.targets;
    if (!target) throw new Error('there is no first target');
    const { unit: _, ...indicator } = target.indicator;
    expect(sourceOf({ ...target, indicator }, quangTri2024)).toStrictEqual({
      label: target.label,
      wording: target.wording,
      citation: quangTri2024.source,
    });
  });
});

describe('the steps of a verdict', () => {
  it('compare with the end that decides, below, on or above it', () => {
    const values = [184, 186, 187].map(
      (part) => stepOf('cross-multiplication', stepsOf(atLeast(percent(60)), percentage(part, 310)))?.value,
    );
    expect(values).toEqual([
      text('18.400 < 18.600', '18,400 < 18,600'),
      text('18.600 = 18.600', '18,600 = 18,600'),
      text('18.700 > 18.600', '18,700 > 18,600'),
    ]);
  });

  it('compare with both ends where both decide', () => {
    const range = between(percent(20), percent('30.5'), { above: 'not-met' });
    const comparisons = stepsOf(range, percentage(93, 310)).filter(({ rule }) => rule === 'cross-multiplication');
    expect(comparisons.map(({ value }) => value)).toEqual([
      text('9.300 > 6.200', '9,300 > 6,200'),
      text('9.300 < 9.455', '9,300 < 9,455'),
    ]);
    expect(comparisons[1]?.inputs[1]?.value).toEqual(text('30,5 × 310', '30.5 × 310'));
  });

  it.each<[string, Goal, MeasuredFigure, readonly string[]]>([
    [
      'a share that is met needs nothing more',
      atLeast(percent(60)),
      percentage(186, 310),
      ['cross-multiplication', 'required-count'],
    ],
    [
      'a percentage alone does not come down to a number',
      atLeast(percent(60)),
      percent(58),
      ['cross-multiplication', 'gap'],
    ],
    ['nor does an average', atLeast(amount(1000)), ratio(999, 2), ['cross-multiplication', 'gap']],
    ['nor a growth', atLeast(growthRate(5)), growth(100, 105), ['cross-multiplication']],
    [
      'nor a share of what are no whole things',
      atLeast(percent(60)),
      ratio('185.5', 310),
      ['cross-multiplication', 'gap', 'near-miss'],
    ],
    [
      'a growth may be a near miss',
      atLeast(growthRate(5)),
      growth(1000, 1049),
      ['cross-multiplication', 'gap', 'near-miss'],
    ],
  ])('%s', (_, goal, figure, rules) => {
    expect(stepsOf(goal, figure).map(({ rule }) => rule)).toEqual(rules);
  });

  it('a count is explained by its gap', () => {
    expect(stepOf('gap', stepsOf(exactly(count(5)), count(7)))?.value).toEqual(
      text('vượt quá 2 tổ chức', 'organizations too many: 2'),
    );
    expect(stepOf('required-count', stepsOf(exactly(count(5)), count(7)))).toBe(undefined);
  });

  it('say so where no whole number meets the goal', () => {
    expect(stepOf('required-count', stepsOf(exactly(percent(33)), percentage(102, 310)))?.value).toEqual(
      text('không số nguyên nào đáp ứng đúng mục tiêu này', 'no whole number meets this goal'),
    );
  });

  it('say how a near miss would be printed, in the way of each language', () => {
    const near = stepOf('near-miss', stepsOf(atLeast(percent('59.7')), percentage(185, 310)));
    expect(near?.value).toEqual(text('59,7 %', '59.7%'));
    expect(near?.inputs[0]?.value).toEqual({ kind: 'count', value: 1 });
  });

  it('say it of an average of money in đồng', () => {
    const near = stepOf('near-miss', stepsOf(atLeast(amount(1000)), ratio(1999, 2)));
    expect(near?.value).toEqual(text('1.000 đồng', '1,000 VND'));
    expect(near?.inputs[0]?.value).toEqual({ kind: 'count', value: 0 });
  });
});

describe('a result in an explanation', () => {
  it.each<[string, Goal, MeasuredFigure, ExplainedValue]>([
    [
      'a share keeps its two numbers',
      all(),
      percentage(309, 310),
      { kind: 'percent', value: { numerator: 309, denominator: 310 } },
    ],
    [
      'a percentage is printed with the digits it has',
      atLeast(percent(60)),
      percent('58.25'),
      text('58,25 %', '58.25%'),
    ],
    ['a count is a count', none(), count(2), { kind: 'count', value: 2 }],
    ['an amount is in đồng', atLeast(amount(1000)), amount(million(1)), { kind: 'amount', value: '1000000' }],
    [
      'an average of đồng keeps its two numbers',
      atLeast(amount(1000)),
      ratio('2000', 3),
      { kind: 'average-amount', value: { numerator: '2000', denominator: 3 } },
    ],
    [
      'a growth rate is printed with the digits it has',
      atLeast(growthRate(5)),
      growthRate('-1.5'),
      text('-1,5 %', '-1.5%'),
    ],
    [
      'a growth is its change over its baseline',
      atLeast(growthRate(5)),
      growth(291, 310),
      { kind: 'percent', value: { numerator: '19', denominator: 291 } },
    ],
    ['what nobody gave is missing', moreThan(percent(22)), null, { kind: 'missing' }],
    ['what does not apply does not apply', moreThan(percent(22)), notApplicable, { kind: 'not-applicable' }],
    [
      'a share of nothing does not apply',
      moreThan(percent(22)),
      { numerator: 0, denominator: 0 },
      { kind: 'not-applicable' },
    ],
    ['a growth from zero does not apply', atLeast(growthRate(5)), growth(0, 12), { kind: 'not-applicable' }],
    ['a growth from a missing baseline is missing', atLeast(growthRate(5)), growth(null, 310), { kind: 'missing' }],
  ])('%s', (_, goal, figure, value) => {
    expect(resultOf(goal, figure)).toEqual(value);
  });
});

describe('a target without a verdict', () => {
  it.each<[Goal, MeasuredFigure, string, Text, Text]>([
    [
      moreThan(percent(22)),
      undefined,
      'target-unknown',
      {
        vi: 'Chưa có số liệu kết quả: không thể nói là đạt hay không đạt',
        en: 'No result was given: the target is neither met nor missed',
      },
      { vi: 'chưa có số liệu', en: 'unknown' },
    ],
    [
      moreThan(percent(22)),
      notApplicable,
      'target-not-applicable',
      { vi: 'Chỉ tiêu không áp dụng', en: 'The indicator does not apply' },
      { vi: 'không áp dụng', en: 'not applicable' },
    ],
    [
      all(),
      { numerator: 0, denominator: 0 },
      'target-not-applicable',
      { vi: 'Không có đối tượng nào để tính tỷ lệ', en: 'There is nothing to take a share of' },
      { vi: 'không áp dụng', en: 'not applicable' },
    ],
    [
      atLeast(growthRate(5)),
      growth(0, 12),
      'target-not-applicable',
      { vi: 'Kỳ gốc bằng 0 nên không có tỷ lệ tăng', en: 'The baseline is 0, so there is no rate of growth' },
      { vi: 'không áp dụng', en: 'not applicable' },
    ],
    [
      atLeast(growthRate(5)),
      growth(-40, 125),
      'target-not-applicable',
      { vi: 'Kỳ gốc âm nên không có tỷ lệ tăng', en: 'The baseline is negative, so there is no rate of growth' },
      { vi: 'không áp dụng', en: 'not applicable' },
    ],
  ])('%j with %j says why', (goal, figure, rule, why, verdict) => {
    const { conclusion } = explainTarget(assessTarget(goal, figure));
    expect(conclusion.rule).toBe(rule);
    expect(conclusion.text).toEqual(why);
    expect(conclusion.value).toEqual({ kind: 'text', value: verdict });
    expect(conclusion.steps).toEqual([]);
  });

  it('every verdict and every reason has its words in both languages', () => {
    expect(Object.keys(statusText)).toEqual(['met', 'not-met', 'unknown', 'not-applicable']);
    expect(Object.keys(reasonText)).toEqual([
      'missing',
      'not-applicable',
      'nothing-to-divide-by',
      'from-zero',
      'from-negative',
      'whole-only',
    ]);
  });
});

describe('why a commitment is met or not', () => {
  const assessment = assessCommitment(quangTri2024, {
    'good-or-fair': percentage(185, 310),
    'linked-with-enterprises': percentage(69, 310),
    'new-style': notApplicable,
  });

  it('counts the verdicts and cites the publication', () => {
    const { subject, conclusion } = explainCommitment(assessment);
    const { steps, ...whole } = conclusion;
    expect(subject).toEqual(quangTri2024.title);
    expect(whole).toStrictEqual({
      rule: 'commitment-not-met',
      text: {
        vi: 'Không đạt nếu có mục tiêu không đạt; nếu không thì chưa đủ số liệu để kết luận khi còn mục tiêu chưa có số liệu',
        en: 'Not met if a target is not met; otherwise unknown while a target has no result',
      },
      citation: quangTri2024.source,
      inputs: [
        { name: { vi: 'đạt', en: 'met' }, value: { kind: 'count', value: 1 } },
        { name: { vi: 'không đạt', en: 'not met' }, value: { kind: 'count', value: 1 } },
        { name: { vi: 'chưa có số liệu', en: 'unknown' }, value: { kind: 'count', value: 2 } },
        { name: { vi: 'không áp dụng', en: 'not applicable' }, value: { kind: 'count', value: 1 } },
      ],
      value: text('không đạt', 'not met'),
    });
    expect(steps.map(({ rule }) => rule)).toEqual([
      'target-unknown',
      'target-not-met',
      'target-not-applicable',
      'target-met',
      'target-unknown',
    ]);
  });

  it('explains each target as explainTarget does, with its label before the rule', () => {
    const { conclusion } = explainCommitment(assessment);
    const alone = assessment.targets.map(({ target, assessment }) => {
      const step = explainTarget(assessment, sourceOf(target, quangTri2024)).conclusion;
      const { label } = target;
      return { ...step, text: { vi: `${label.vi} – ${step.text.vi}`, en: `${label.en} – ${step.text.en}` } };
    });
    expect(conclusion.steps).toEqual(alone);
  });

  it('is plain data, and the same from a result that was stored', () => {
    const stored: typeof assessment = JSON.parse(JSON.stringify(assessment));
    const explained = explainCommitment(assessment);
    expect(explainCommitment(stored)).toStrictEqual(explained);
    expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
  });
});

describe('an explanation of a target', () => {
  it.each<[string, Goal, MeasuredFigure]>([
    ['a share', atLeast(percent(60)), { numerator: 185n, denominator: 310 }],
    ['a range', between(percent(33), percent('33.1'), { above: 'not-met' }), percentage(103, 310)],
    ['a count', exactly(count(5)), count(6)],
    ['an average', atLeast(amount(1000)), ratio(999, 2)],
    ['a growth', atLeast(growthRate(5)), growth(1000, 1049)],
    ['a growth without a baseline', atLeast(growthRate(5)), growth(0, 12)],
    ['nothing', moreThan(percent(22)), undefined],
  ])('of %s is plain data, and the same from a result that was stored', (_, goal, figure) => {
    const assessment = assessTarget(goal, figure);
    const stored: typeof assessment = JSON.parse(JSON.stringify(assessment));
    const explained = explainTarget(assessment);
    expect(explainTarget(stored)).toStrictEqual(explained);
    expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
  });
});
