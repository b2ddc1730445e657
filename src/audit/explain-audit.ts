import type { Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber, withPercentSign } from '../language/number-text.ts';
import type { Comparator } from '../language/quantity.ts';
import { type ExplainedInput, type Explanation, type ExplanationStep, explanation } from '../law/explanation.ts';
import type { Exact } from '../numbers/numeric.ts';
import { isRatioLike, type Ratio } from '../numbers/ratio.ts';
import type {
  AuditedFigure,
  ExplainingRounding,
  RelationAudit,
  StatementAudit,
  UnknownReason,
  Verdict,
} from './audit-statement.ts';
import type { Correction } from './corrections.ts';
import type { AuditedKind } from './figure.ts';
import { namedIn, type RelationKind } from './relation.ts';
import type { Slip } from './slips.ts';

/** Digits after the comma of what was calculated again; enough to see which way it was rounded. */
const decimals = 4;

const verdicts: Readonly<Record<Verdict, Text>> = {
  consistent: { vi: 'khớp', en: 'agrees' },
  inconsistent: { vi: 'không khớp', en: 'does not agree' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
};

const reasons: Readonly<Record<UnknownReason, Text>> = {
  'figure-missing': { vi: 'thiếu số liệu', en: 'a figure is missing' },
  'readings-differ': { vi: 'tùy cách đọc số liệu', en: 'it depends on how a figure is read' },
  undecided: { vi: 'chưa tìm ra', en: 'it was not found out' },
};

const roundings: Readonly<Record<ExplainingRounding, Text>> = {
  'half-up': { vi: 'các số đã được làm tròn', en: 'the figures were rounded' },
  truncation: { vi: 'các số đã bị cắt bỏ phần lẻ', en: 'the figures were cut off' },
  both: { vi: 'làm tròn hay cắt bỏ đều ra như vậy', en: 'rounded or cut off alike' },
  neither: { vi: 'làm tròn hay cắt bỏ đều không ra như vậy', en: 'neither rounding nor cutting off explains it' },
};

const slipTexts: Readonly<Record<Slip, Text>> = {
  'digits-swapped': { vi: 'hai chữ số đổi chỗ', en: 'two digits changed places' },
  'factor-thousand': { vi: 'nhầm đơn vị, lệch 1.000 lần', en: 'a wrong unit, a thousand times off' },
  'qualifier-wrong': { vi: 'sai từ đứng trước số', en: 'a wrong word before the number' },
  'digit-wrong': { vi: 'sai một chữ số', en: 'one digit is wrong' },
  'qualifier-missing': { vi: 'thiếu từ đứng trước số', en: 'a word before the number is missing' },
  denominator: { vi: 'chia cho số khác', en: 'another number was divided by' },
};

const rules: Readonly<Record<RelationKind, Text>> = {
  sum: { vi: 'Các phần cộng lại bằng tổng', en: 'The parts make the total' },
  average: { vi: 'Tổng chia cho số lượng bằng số bình quân', en: 'The total over the count is the average' },
  percentage: { vi: 'Phần chia cho toàn bộ bằng tỷ lệ', en: 'The part over the whole is the percentage' },
  growth: { vi: 'Mức tăng so với kỳ gốc bằng tốc độ tăng', en: 'The rise over the baseline is the growth' },
  change: { vi: 'Kỳ này trừ kỳ gốc bằng mức tăng, giảm', en: 'Now less the baseline is the change' },
  flow: { vi: 'Đầu kỳ cộng tăng trừ giảm bằng cuối kỳ', en: 'Opening and inflows less outflows is closing' },
  multiple: { vi: 'Kỳ này chia cho kỳ gốc bằng số lần', en: 'Now over the baseline is the multiple' },
  attainment: { vi: 'Kết quả so với chỉ tiêu', en: 'The result against its target' },
  shares: { vi: 'Các tỷ lệ cộng lại bằng 100 %', en: 'The shares make 100%' },
  bound: { vi: 'Số này không lớn hơn số kia', en: 'The one is not above the other' },
};

/** What a figure is to a relation, by the name under which the relation holds it. */
const names: Readonly<Record<string, Text>> = {
  total: { vi: 'Tổng', en: 'Total' },
  parts: { vi: 'Phần', en: 'Part' },
  count: { vi: 'Số lượng', en: 'Count' },
  average: { vi: 'Bình quân', en: 'Average' },
  part: { vi: 'Phần', en: 'Part' },
  whole: { vi: 'Toàn bộ', en: 'Whole' },
  percentage: { vi: 'Tỷ lệ', en: 'Percentage' },
  from: { vi: 'Kỳ gốc', en: 'Baseline' },
  to: { vi: 'Kỳ này', en: 'Now' },
  growth: { vi: 'Tốc độ tăng', en: 'Growth' },
  change: { vi: 'Mức tăng, giảm', en: 'Change' },
  opening: { vi: 'Đầu kỳ', en: 'Opening' },
  inflows: { vi: 'Tăng', en: 'Inflow' },
  outflows: { vi: 'Giảm', en: 'Outflow' },
  closing: { vi: 'Cuối kỳ', en: 'Closing' },
  multiple: { vi: 'Số lần', en: 'Multiple' },
  result: { vi: 'Kết quả', en: 'Result' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  rate: { vi: 'Tỷ lệ đạt', en: 'Rate' },
  excess: { vi: 'Mức vượt', en: 'Excess' },
  lower: { vi: 'Số không lớn hơn', en: 'Not above' },
  upper: { vi: 'Số không nhỏ hơn', en: 'Not below' },
};

/**
 * Explains an audit: for each relation what was printed, what the other figures come to and which rounding explains it; then
 * each change that would make everything agree.
 *
 * @example
 * import { auditStatement, explainAudit } from 'kttt/audit';
 *
 * const audit = auditStatement({
 *   figures: { all: '321 HTX', lowland: '200 HTX', upland: '31 HTX' },
 *   relations: [{ kind: 'sum', total: 'all', parts: ['lowland', 'upland'] }],
 * });
 * const { conclusion } = explainAudit(audit);
 * conclusion.value; // → { kind: 'text', value: { vi: 'không khớp', en: 'does not agree' } }
 * conclusion.steps[1]?.value; // → { kind: 'text', value: { vi: '231, không phải 321 HTX: hai chữ số đổi chỗ', en: '231, not 321 HTX: two digits changed places' } }
 */
export function explainAudit(audit: StatementAudit): Explanation {
  const { verdict, figures, relations, corrections } = audit;
  const rounded = roundingText(verdict, audit.rounding);
  return explanation(
    { vi: 'Đối chiếu số liệu', en: 'Audit of the figures' },
    {
      rule: 'audit-statement',
      text: {
        vi: 'Mỗi số liệu đại diện cho mọi giá trị có thể in ra như vậy; các quan hệ phải cùng đúng với những giá trị đó',
        en: 'Each figure stands for every value that could have been printed so; all relations have to hold with such values',
      },
      citation: null,
      inputs: rounded ? [said({ vi: 'Cách làm tròn', en: 'Rounding' }, rounded)] : [],
      value: { kind: 'text', value: verdicts[verdict] },
      steps: [
        ...relations.map((relation) => relationStep(relation, figures)),
        ...corrections.map((correction) => correctionStep(correction, figures)),
      ],
    },
  );
}

type Figures = StatementAudit['figures'];

function relationStep(audited: RelationAudit, figures: Figures): ExplanationStep {
  const { relation, verdict, reason, computed, rounding, subject } = audited;
  const kind = subject === null ? null : kindOf(figures[subject]);
  const made = relation.kind === 'shares' ? 'percent' : kind;
  return {
    rule: `audit-${relation.kind}`,
    text: rules[relation.kind],
    citation: null,
    inputs: [
      ...namedIn(relation).map(({ key, name }) => said(named(name, key), printed(figures[key]))),
      ...(computed === null ? [] : [said({ vi: 'Tính lại', en: 'Calculated again' }, number(computed, made))]),
    ],
    value: {
      kind: 'text',
      value: joined(verdicts[verdict], reason ? reasons[reason] : roundingText(verdict, rounding)),
    },
    steps: [],
  };
}

/** Which rounding explains what agrees. */
function roundingText(verdict: Verdict, rounding: ExplainingRounding | null): Text | null {
  return verdict === 'consistent' && rounding ? roundings[rounding] : null;
}

function correctionStep({ figure, slip, value, comparator }: Correction, figures: Figures): ExplanationStep {
  const audited = figures[figure];
  const now = printed(audited);
  const instead = corrected(value, comparator, kindOf(audited));
  return {
    rule: 'audit-correction',
    text: {
      vi: `Nếu chỉ sửa «${figure}» thì mọi số liệu khớp nhau`,
      en: `With "${figure}" alone changed, all figures agree`,
    },
    citation: null,
    inputs: [],
    value: {
      kind: 'text',
      value: joined(
        { vi: `${instead.vi}, không phải ${now.vi}`, en: `${instead.en}, not ${now.en}` },
        slip && slipTexts[slip],
      ),
    },
    steps: [],
  };
}

function kindOf(figure: AuditedFigure | undefined): AuditedKind | null {
  return figure?.reading?.kind ?? null;
}

function corrected(value: string | null, comparator: Comparator, kind: AuditedKind | null): Text {
  if (value === null) return { vi: 'số khác', en: 'another number' };
  const word = comparatorTexts[comparator];
  const digits = number(value, kind);
  return word ? both((language) => `${word[language]} ${digits[language]}`) : digits;
}

/** The words before a number. */
const comparatorTexts: Readonly<Partial<Record<Comparator, Text>>> = {
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },
  'more-than': { vi: 'trên', en: 'more than' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'less-than': { vi: 'dưới', en: 'less than' },
  'at-most': { vi: 'không quá', en: 'at most' },
};

/** A figure as it was printed, or its number where it did not come as text. */
function printed(figure: AuditedFigure | undefined): Text {
  if (!figure?.reading) return { vi: 'chưa có số liệu', en: 'missing' };
  const { text, reading } = figure;
  if (text !== null) return plain(text);
  const { kind, value, low, high } = reading;
  const numbers = [value, low, high].flatMap((one) => (one === null ? [] : [number(one, kind)]));
  return both((language) => numbers.map((one) => one[language]).join(' – '));
}

/** A number in the unit of its kind; a ratio with enough decimals to see how it was rounded. */
function number(value: Exact | Ratio, kind: AuditedKind | null): Text {
  return both((language) => {
    if (kind === 'money') return formatMoney(value, isRatioLike(value) ? { language, decimals: 0 } : { language });
    const digits = formatNumber(value, isRatioLike(value) ? { language, decimals } : { language });
    if (kind === 'percent') return withPercentSign(digits, language);
    return kind === 'multiple' ? { vi: `${digits} lần`, en: `${digits} times` }[language] : digits;
  });
}

function named(name: string, key: string): Text {
  return both((language) => `${names[name]?.[language]} (${key})`);
}

function plain(text: string): Text {
  return { vi: text, en: text };
}

function said(name: Text, value: Text): ExplainedInput {
  return { name, value: { kind: 'text', value } };
}

/** Two texts, the second after a colon where there is one. */
function joined(first: Text, second: Text | null): Text {
  return second === null ? first : both((language) => `${first[language]}: ${second[language]}`);
}
