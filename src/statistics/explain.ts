import type { Text } from '../errors/index.ts';
import { type ExplainedInput, type ExplainedValue, type Explanation, explanation } from '../law/explanation.ts';
import type { Exact } from '../numbers/numeric.ts';
import { type NotApplicable, notApplicable } from '../numbers/states.ts';
import type { Average } from './average.ts';
import type { Growth } from './growth.ts';
import type { NoValueReason, Tally } from './tally.ts';

/**
 * Explains an average: what was added up, over how many, and what was left out.
 *
 * @example
 * import { average, explainAverage } from 'kttt';
 *
 * explainAverage(average([1, 2, null])).conclusion.value; // → { kind: 'number', value: { numerator: '3', denominator: 2 } }
 */
export function explainAverage(average: Average): Explanation {
  return explanation(
    { vi: 'Số bình quân', en: 'Average' },
    {
      rule: 'average-of-known-figures',
      text: {
        vi: 'Tổng các số có giá trị chia cho số lượng của chúng; số còn thiếu và số không áp dụng không tính là 0',
        en: 'The sum of the figures that have a value over how many they are; a missing figure or one that does not apply is not a zero',
      },
      citation: null,
      inputs: [named({ vi: 'Tổng', en: 'Sum' }, number(average.sum)), ...tallyInputs(average)],
      value: average.value === null ? withoutValue(average.reason) : { kind: 'number', value: average.value },
      steps: [],
    },
  );
}

/**
 * Explains a growth: the two figures, their difference, and why there is a percentage or none.
 *
 * @example
 * import { explainGrowth, growth } from 'kttt';
 *
 * explainGrowth(growth(0, 12)).conclusion.rule; // → 'growth-from-zero'
 */
export function explainGrowth(growth: Growth): Explanation {
  return explanation(
    { vi: 'Mức tăng trưởng', en: 'Growth' },
    {
      rule: `growth-${growth.outcome}`,
      text: growthRules[growth.outcome],
      citation: null,
      inputs: [
        named({ vi: 'Kỳ gốc', en: 'Baseline' }, number(growth.from)),
        named({ vi: 'Kỳ này', en: 'Now' }, number(growth.to)),
        named(
          { vi: 'Tăng, giảm tuyệt đối', en: 'Absolute growth' },
          growth.absolute === null ? withoutGrowth(growth.outcome) : number(growth.absolute),
        ),
      ],
      value: growth.relative === null ? withoutGrowth(growth.outcome) : { kind: 'percent', value: growth.relative },
      steps: [],
    },
  );
}

const growthRules: Readonly<Record<Growth['outcome'], Text>> = {
  known: {
    vi: 'Mức tăng tuyệt đối chia cho số kỳ gốc',
    en: 'The absolute growth over the baseline',
  },
  'from-zero': {
    vi: 'Kỳ gốc bằng 0 nên chỉ có mức tăng tuyệt đối, không có tỷ lệ phần trăm',
    en: 'The baseline is 0, so there is an absolute growth and no percentage',
  },
  'from-negative': {
    vi: 'Kỳ gốc âm nên tỷ lệ phần trăm sẽ gây hiểu sai; chỉ nêu mức tăng tuyệt đối',
    en: 'The baseline is negative, where a percentage would mislead; only the absolute growth is given',
  },
  unknown: {
    vi: 'Thiếu một trong hai số nên chưa biết mức tăng',
    en: 'One of the two figures is missing, so the growth is not known',
  },
  'not-applicable': {
    vi: 'Một trong hai số không áp dụng nên không có mức tăng',
    en: 'One of the two figures does not apply, so there is no growth',
  },
};

function withoutGrowth(outcome: Growth['outcome']): ExplainedValue {
  return outcome === 'unknown' ? { kind: 'missing' } : { kind: 'not-applicable' };
}

function withoutValue(reason: NoValueReason): ExplainedValue {
  return reason === 'missing' ? { kind: 'missing' } : { kind: 'not-applicable' };
}

function tallyInputs({ count, notApplicable, missing }: Tally): readonly ExplainedInput[] {
  return [
    named({ vi: 'Có giá trị', en: 'With a value' }, { kind: 'count', value: count }),
    named({ vi: 'Không áp dụng', en: 'Not applicable' }, { kind: 'count', value: notApplicable }),
    named({ vi: 'Còn thiếu', en: 'Missing' }, { kind: 'count', value: missing }),
  ];
}

function named(name: Text, value: ExplainedValue): ExplainedInput {
  return { name, value };
}

function number(value: Exact | null | NotApplicable): ExplainedValue {
  if (value === null) return { kind: 'missing' };
  return value === notApplicable ? { kind: 'not-applicable' } : { kind: 'number', value };
}
