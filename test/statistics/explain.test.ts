import { average, type Explanation, explainAverage, explainGrowth, type Figure, growth, notApplicable } from 'kttt';
import type { ExplainedValue } from 'kttt/law';
import { describe, expect, it } from 'vitest';

/** The figures that went into the last step, by their English names. */
function inputsOf({ conclusion }: Explanation): Readonly<Record<string, ExplainedValue>> {
  return Object.fromEntries(conclusion.inputs.map(({ name, value }) => [name.en, value]));
}

describe('the explanation of an average', () => {
  it('says what was added up, over how many, and what was left out', () => {
    expect(explainAverage(average([1, 2, null, notApplicable]))).toEqual({
      format: 'kttt-explanation',
      version: 1,
      subject: { vi: 'Số bình quân', en: 'Average' },
      conclusion: {
        rule: 'average-of-known-figures',
        text: {
          vi: 'Tổng các số có giá trị chia cho số lượng của chúng; số còn thiếu và số không áp dụng không tính là 0',
          en: 'The sum of the figures that have a value over how many they are; a missing figure or one that does not apply is not a zero',
        },
        citation: null,
        inputs: [
          { name: { vi: 'Tổng', en: 'Sum' }, value: { kind: 'number', value: '3' } },
          { name: { vi: 'Có giá trị', en: 'With a value' }, value: { kind: 'count', value: 2 } },
          { name: { vi: 'Không áp dụng', en: 'Not applicable' }, value: { kind: 'count', value: 1 } },
          { name: { vi: 'Còn thiếu', en: 'Missing' }, value: { kind: 'count', value: 1 } },
        ],
        value: { kind: 'number', value: { numerator: '3', denominator: 2 } },
        steps: [],
      },
    });
  });

  it.each<[string, readonly Figure[], ExplainedValue]>([
    ['is missing where figures are', [null, notApplicable], { kind: 'missing' }],
    ['does not apply where no figure does', [notApplicable], { kind: 'not-applicable' }],
    ['does not apply where there was nothing', [], { kind: 'not-applicable' }],
  ])('has a value that %s', (_, figures, value) => {
    expect(explainAverage(average(figures)).conclusion.value).toEqual(value);
  });
});

describe('the explanation of a growth', () => {
  it('shows the two figures, their difference, and its part of the baseline', () => {
    expect(explainGrowth(growth(291, 310))).toEqual({
      format: 'kttt-explanation',
      version: 1,
      subject: { vi: 'Mức tăng trưởng', en: 'Growth' },
      conclusion: {
        rule: 'growth-known',
        text: { vi: 'Mức tăng tuyệt đối chia cho số kỳ gốc', en: 'The absolute growth over the baseline' },
        citation: null,
        inputs: [
          { name: { vi: 'Kỳ gốc', en: 'Baseline' }, value: { kind: 'number', value: 291 } },
          { name: { vi: 'Kỳ này', en: 'Now' }, value: { kind: 'number', value: 310 } },
          { name: { vi: 'Tăng, giảm tuyệt đối', en: 'Absolute growth' }, value: { kind: 'number', value: '19' } },
        ],
        value: { kind: 'percent', value: { numerator: '19', denominator: 291 } },
        steps: [],
      },
    });
  });

  it.each<[Figure, Figure, string, string, ExplainedValue]>([
    [
      0,
      12,
      'growth-from-zero',
      'The baseline is 0, so there is an absolute growth and no percentage',
      { kind: 'not-applicable' },
    ],
    [
      -40,
      125,
      'growth-from-negative',
      'The baseline is negative, where a percentage would mislead; only the absolute growth is given',
      { kind: 'not-applicable' },
    ],
    [null, 12, 'growth-unknown', 'One of the two figures is missing, so the growth is not known', { kind: 'missing' }],
    [
      12,
      notApplicable,
      'growth-not-applicable',
      'One of the two figures does not apply, so there is no growth',
      { kind: 'not-applicable' },
    ],
  ])('from %s to %s says why there is no percentage', (from, to, rule, text, value) => {
    const { conclusion } = explainGrowth(growth(from, to));
    expect(conclusion.rule).toBe(rule);
    expect(conclusion.text.en).toBe(text);
    expect(conclusion.text.vi).not.toBe('');
    expect(conclusion.value).toEqual(value);
  });

  it('shows the absolute growth where there is no percentage', () => {
    expect(inputsOf(explainGrowth(growth(-40, 125)))).toEqual({
      Baseline: { kind: 'number', value: -40 },
      Now: { kind: 'number', value: 125 },
      'Absolute growth': { kind: 'number', value: '165' },
    });
  });

  it('shows which figure is missing', () => {
    expect(inputsOf(explainGrowth(growth(undefined, 12)))).toEqual({
      Baseline: { kind: 'missing' },
      Now: { kind: 'number', value: 12 },
      'Absolute growth': { kind: 'missing' },
    });
  });

  it('does not call a figure missing that does not apply', () => {
    expect(inputsOf(explainGrowth(growth(notApplicable, 12)))).toEqual({
      Baseline: { kind: 'not-applicable' },
      Now: { kind: 'number', value: 12 },
      'Absolute growth': { kind: 'not-applicable' },
    });
  });
});
