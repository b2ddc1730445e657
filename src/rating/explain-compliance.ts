import type { Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { formatDate } from '../language/date-text.ts';
import {
  type ExplainedInput,
  type ExplainedValue,
  type Explanation,
  type ExplanationStep,
  explanation,
} from '../law/explanation.ts';
import type { Exact } from '../numbers/numeric.ts';
import { isRatioLike, type Ratio } from '../numbers/ratio.ts';
import { notApplicable } from '../numbers/states.ts';
import { organizationKindText } from '../organizations/organization.ts';
import type { Compliance, Finding } from './compliance.ts';
import { type FactLabel, type FactSort, factLabels, factWords, membersLabel } from './compliance-fact-labels.ts';
import type { GivenFact } from './compliance-facts.ts';
import { firstDayOfLawOf2023 } from './compliance-rule.ts';
import type { Because, FindingStatus } from './compliance-verdict.ts';
import type { Effectiveness } from './effective-cooperative.ts';
import type { ReorganizationCheck } from './reorganization-conditions.ts';

/** What has findings, one for each condition of the law. */
export type WithFindings = Compliance | Effectiveness | ReorganizationCheck;

/**
 * Explains what conditions of the law come to, one step a condition: what it asks for, the facts it was told from in
 * words, the article, and for an unknown one what is missing.
 *
 * @param result of `checkCompliance`, `checkEffectiveness` or `checkReorganization`, just made or stored as JSON
 *
 * @example
 * import { checkCompliance, explainCompliance } from 'kttt/rating';
 *
 * const { conclusion } = explainCompliance(
 *   checkCompliance({ kind: 'cooperative', officialMembers: 4 }, { asOf: '2024-12-31' }),
 * );
 * conclusion.steps[0]?.value; // → { kind: 'text', value: { vi: 'vi phạm', en: 'violated' } }
 * conclusion.steps[0]?.inputs[0]?.name; // → { vi: 'Số thành viên chính thức', en: 'Official members' }
 */
export function explainCompliance(result: WithFindings): Explanation {
  const { findings } = result;
  return explanation(subjectOf(result), {
    rule: result.kind,
    text: {
      vi: 'Từng điều kiện được đối chiếu với dữ liệu; điều chưa đủ dữ liệu hoặc chưa rõ quy định thì để là chưa rõ',
      en: 'Each condition is held against the data; where data or the rule are missing it stays unknown',
    },
    citation: null,
    inputs: statuses.map((status) => ({
      name: statusText[status],
      value: { kind: 'count', value: findings.filter((finding) => finding.status === status).length },
    })),
    value: said(conclusionOf(result)),
    steps: findings.map((finding) => stepOf(finding, result)),
  });
}

const statuses = ['satisfied', 'violated', 'unknown', 'not-applicable'] as const satisfies readonly FindingStatus[];

const statusText: Readonly<Record<FindingStatus, Text>> = {
  satisfied: { vi: 'đáp ứng', en: 'satisfied' },
  violated: { vi: 'vi phạm', en: 'violated' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
};

const becauseText: Readonly<Record<Because, Text>> = {
  data: { vi: 'chưa rõ: thiếu dữ liệu', en: 'unknown: data are missing' },
  rule: { vi: 'chưa rõ: chưa tìm thấy quy định', en: 'unknown: the rule was not found' },
};

function subjectOf(result: WithFindings): Text {
  switch (result.kind) {
    case 'compliance':
      return both((language) => `${lawText[language]}: ${organizationKindText[result.subject][language]}`);
    case 'effectiveness':
      return { vi: 'Hợp tác xã hoạt động hiệu quả', en: 'Effective cooperative' };
    case 'reorganization-check':
      return result.subject === 'consolidation'
        ? { vi: 'Điều kiện hợp nhất', en: 'Conditions of consolidation' }
        : { vi: 'Điều kiện sáp nhập', en: 'Conditions of merger' };
  }
}

const lawText: Text = { vi: 'Tuân thủ pháp luật', en: 'Compliance with the law' };

function conclusionOf(result: WithFindings): Text {
  if (result.kind === 'effectiveness' && result.status === 'no-rule') {
    return { vi: 'chưa có quy định', en: 'no rule yet' };
  }
  const worst = (['violated', 'unknown', 'satisfied'] as const).find((status) =>
    result.findings.some((finding) => finding.status === status),
  );
  return statusText[worst ?? 'not-applicable'];
}

function stepOf({ id, label, required, found, status, because, citation }: Finding, result: WithFindings) {
  return {
    rule: id,
    text: both((language) => `${label[language]}: ${required[language]}`),
    citation,
    inputs: Object.entries(found).map(([name, fact]) => {
      // The findings that name each organization by its id.
      if (id === 'same-kind') return { name: same(name), value: valueOfFact(fact, 'word', organizationKindText) };
      if (id === 'approval') return { name: same(name), value: valueOfFact(fact, 'share') };
      return inputOf(name, fact, result);
    }),
    value: said(because === null ? statusText[status] : becauseText[because]),
    steps: [],
  } satisfies ExplanationStep;
}

/** A fact with its label; in a stored result of another version it may have none, and keeps its name. */
function inputOf(name: string, fact: GivenFact, result: WithFindings): ExplainedInput {
  const label = labelsByName[name];
  return {
    name: name === 'officialMembers' && knowsOneKindOfMember(result) ? membersLabel : (label?.text ?? same(name)),
    value: valueOfFact(fact, label?.sort, wordsByName[name]),
  };
}

function knowsOneKindOfMember(result: WithFindings): boolean {
  return result.kind === 'compliance' && (result.subject === 'cooperative-group' || result.asOf < firstDayOfLawOf2023);
}

type Words = Readonly<Record<string, Text>>;

const labelsByName: Readonly<Record<string, FactLabel>> = factLabels;
const wordsByName: Readonly<Record<string, Words>> = factWords;

function valueOfFact(fact: GivenFact, sort: FactSort | undefined, words: Words = {}): ExplainedValue {
  if (fact === null) return { kind: 'missing' };
  if (fact === notApplicable) return { kind: 'not-applicable' };
  if (typeof fact === 'boolean') return said(fact ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' });
  if (isRatioLike(fact)) return { kind: 'percent', value: fact };
  switch (sort) {
    case 'count':
      return { kind: 'count', value: fact };
    case 'share':
      return { kind: 'percent', value: ratioOf(fact) };
    case 'amount':
      return { kind: 'amount', value: String(fact) };
    case 'day':
      return said(dayText(fact, { vi: 'chưa', en: 'never' }));
    case 'end':
      return said(dayText(fact, { vi: 'không thời hạn', en: 'none' }));
    default:
      return said(words[fact] ?? same(String(fact)));
  }
}

function dayText(day: Exact, never: Text): Text {
  return day === 'never' ? never : both((language) => formatDate(String(day), language));
}

/** A share with its digits over a power of ten: 0.35 is 35 over 100. */
function ratioOf(share: Exact): Ratio {
  const [whole, decimals = ''] = String(share).split('.');
  return { numerator: wholeNumber(`${whole}${decimals}`), denominator: wholeNumber(`1${'0'.repeat(decimals.length)}`) };
}

function wholeNumber(digits: string): Exact {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : String(BigInt(digits));
}

/** What is the same in each language. */
function same(text: string): Text {
  return { vi: text, en: text };
}

function said(value: Text): ExplainedValue {
  return { kind: 'text', value };
}
