import type { Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { formatDate } from '../language/date-text.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber } from '../language/number-text.ts';
import { type ExplainedInput, type Explanation, type ExplanationStep, explanation } from '../law/explanation.ts';
import { notApplicable } from '../numbers/states.ts';
import { fieldText } from '../organizations/field-of-operation.ts';
import { sizeText } from './size.ts';
import type { GivenSizeFacts, SizeClass, SizeFigure, SizeGap, SizeTest } from './size-class.ts';

/**
 * Explains a size class, one just told or one that was stored as JSON: the figures, and each line of the table they were
 * held against, from the largest size down.
 *
 * @example
 * import { explainSizeClass, sizeClass } from 'kttt/rating';
 *
 * const facts = { field: 'agriculture', officialMembers: 210, revenue: 9_000_000_000, totalCapital: 5_000_000_000 } as const;
 * const { conclusion } = explainSizeClass(sizeClass(facts, { asOf: '2024-12-31' }));
 * conclusion.value; // → { kind: 'text', value: { vi: 'vừa', en: 'medium' } }
 * conclusion.steps.map(({ rule }) => rule); // → ['size-large-not-met', 'size-medium-met']
 */
export function explainSizeClass(result: SizeClass): Explanation {
  const { facts, citation, notes } = result;
  return explanation(subject, {
    rule: `size-class-${result.status}`,
    text: both((language) => [conclusionOf(result), ...notes].map((sentence) => sentence[language]).join('. ')),
    citation,
    inputs: [
      { name: { vi: 'Lĩnh vực', en: 'Field' }, value: { kind: 'text', value: fieldText[facts.field] } },
      ...figures.map((name) => inputOf(name, facts)),
    ],
    value: { kind: 'text', value: sizeSaid(result) },
    steps: result.status === 'no-rule' ? [] : result.tests.map((test) => stepOf(test, result)),
  });
}

const subject: Text = { vi: 'Quy mô', en: 'Size class' };

const figures = ['officialMembers', 'revenue', 'totalCapital'] as const satisfies readonly SizeFigure[];

const figureText: Readonly<Record<SizeFigure, Text>> = {
  officialMembers: { vi: 'Thành viên chính thức', en: 'Official members' },
  revenue: { vi: 'Doanh thu', en: 'Revenue' },
  totalCapital: { vi: 'Tổng nguồn vốn', en: 'Total capital' },
};

/** What a size waits for, in words. */
const gapText: Readonly<Record<SizeGap, Text>> = {
  officialMembers: { vi: 'số thành viên chính thức', en: 'the number of official members' },
  revenue: { vi: 'doanh thu', en: 'the revenue' },
  totalCapital: { vi: 'tổng nguồn vốn', en: 'the total capital' },
  'thresholds-of-large': { vi: 'ngưỡng của quy mô lớn', en: 'the thresholds of large' },
  'thresholds-of-medium': { vi: 'ngưỡng của quy mô vừa', en: 'the thresholds of medium' },
  'thresholds-of-small': { vi: 'ngưỡng của quy mô nhỏ', en: 'the thresholds of small' },
};

const outcomeText: Readonly<Record<SizeTest['outcome'], Text>> = {
  met: { vi: 'đạt', en: 'met' },
  'not-met': { vi: 'không đạt', en: 'not met' },
  open: { vi: 'chưa đủ số liệu', en: 'open: figures are missing' },
  unknown: { vi: 'chưa rõ ngưỡng', en: 'unknown: its thresholds were not found' },
};

function conclusionOf(result: SizeClass): Text {
  switch (result.status) {
    case 'known':
      return result.size === 'micro'
        ? { vi: 'Không đạt quy mô nào lớn hơn nên là siêu nhỏ', en: 'It is of no larger size, so it is micro' }
        : {
            vi: 'Quy mô lớn nhất mà số thành viên cùng doanh thu hoặc nguồn vốn đạt tới',
            en: 'The largest size that its members and its revenue or capital reach',
          };
    case 'unknown':
      return both(
        (language) =>
          `${{ vi: 'Còn thiếu', en: 'Missing' }[language]}: ${result.because.map((gap) => gapText[gap][language]).join(', ')}`,
      );
    case 'no-rule':
      return {
        vi: `Ngày ${formatDate(result.asOf, 'vi')} không có ngưỡng quy mô`,
        en: `No thresholds of size applied on ${formatDate(result.asOf, 'en')}`,
      };
  }
}

function sizeSaid(result: SizeClass): Text {
  switch (result.status) {
    case 'known':
      return sizeText[result.size];
    case 'unknown':
      return {
        vi: result.possible.map((size) => sizeText[size].vi).join(' hoặc '),
        en: result.possible.map((size) => sizeText[size].en).join(' or '),
      };
    case 'no-rule':
      return { vi: 'không có quy định', en: 'no rule' };
  }
}

function stepOf(test: SizeTest, { facts }: SizeClass): ExplanationStep {
  return {
    rule: `size-${test.size}-${test.outcome}`,
    text: needsOf(test),
    citation: test.citation,
    inputs: test.enough.map((name) => inputOf(name, facts)),
    value: { kind: 'text', value: outcomeText[test.outcome] },
    steps: [],
  };
}

function needsOf({ size, needs }: SizeTest): Text {
  const { vi, en } = sizeText[size];
  if (needs === null)
    return { vi: `Quy mô ${vi}: chưa tìm thấy ngưỡng`, en: `Size ${en}: its thresholds were not found` };
  const [members, revenue, capital] = [
    both((language) => formatNumber(needs.officialMembers, { language })),
    both((language) => formatMoney(needs.revenue, { language, unit: 'billion' })),
    both((language) => formatMoney(needs.totalCapital, { language, unit: 'billion' })),
  ];
  return {
    vi: `Quy mô ${vi}: từ ${members.vi} thành viên chính thức, và doanh thu từ ${revenue.vi} hoặc tổng nguồn vốn từ ${capital.vi}`,
    en: `Size ${en}: at least ${members.en} official members, and revenue of at least ${revenue.en} or total capital of at least ${capital.en}`,
  };
}

function inputOf(name: SizeFigure, facts: GivenSizeFacts): ExplainedInput {
  const figure = facts[name];
  const label = figureText[name];
  if (figure === null) return { name: label, value: { kind: 'missing' } };
  if (figure === notApplicable) return { name: label, value: { kind: 'not-applicable' } };
  return {
    name: label,
    value: typeof figure === 'number' ? { kind: 'count', value: figure } : { kind: 'amount', value: figure },
  };
}
