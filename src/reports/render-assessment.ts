import { formatPeriod } from '../calendar/period-text.ts';
import type { AssessedTarget, CommitmentAssessment } from '../commitments/assess-commitment.ts';
import { isCounted, type Status, type TargetAssessment } from '../commitments/assess-target.ts';
import type { Party, Task } from '../commitments/commitment.ts';
import { describeNearMiss, explainMeasured, statusText, wholeStatusText } from '../commitments/explain.ts';
import { describeGap } from '../commitments/gap-text.ts';
import { type Goal, unitOf } from '../commitments/goal.ts';
import { describeGoal } from '../commitments/goal-text.ts';
import type { MeasuredValue, NoVerdictReason } from '../commitments/measured.ts';
import { at } from '../errors/at.ts';
import type { Language, Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { formatDate } from '../language/date-text.ts';
import { formatNumber, formatPercent } from '../language/number-text.ts';
import { cite } from '../law/citation.ts';
import { compare, type Ratio } from '../numbers/ratio.ts';
import { checkPrintOptions } from '../numbers/rounding.ts';
import { escapeMarkdown, oneLine, tableRow } from './markdown.ts';
import { printValue, type ReportOptions } from './print-value.ts';

/**
 * Prints the assessment of a commitment: who signed it, a verdict for every target with what is still needed, and the
 * tasks given. As text it is a numbered list, as Markdown a table.
 *
 * @throws `no-such-language`, `bad-decimals`
 *
 * @example
 * import { assessCommitment, percentage } from 'kttt';
 * import { quangTri2024 } from 'kttt/commitments';
 * import { renderAssessment } from 'kttt/reports';
 *
 * const assessment = assessCommitment(quangTri2024, { 'good-or-fair': percentage(185, 310) });
 * const report = renderAssessment(assessment, { language: 'vi' });
 * report.includes('không đạt; còn thiếu 1 HTX (0,32 điểm phần trăm)'); // → true
 */
export function renderAssessment(assessment: CommitmentAssessment, options: ReportOptions): string {
  const { language, format = 'text', decimals = 2 } = options;
  checkPrintOptions({ decimals });
  const { commitment, targets } = assessment;
  const report: Report = {
    title: say(commitment.title, language),
    facts: factsOf(assessment, language),
    targets: targets.map((assessed) => ({
      label: say(assessed.target.label, language),
      fields: fieldsOf(assessed, language, decimals),
    })),
    tasks: {
      title: say({ vi: 'Nhiệm vụ được giao', en: 'Tasks given' }, language),
      items: commitment.tasks.map((task) => describeTask(task, language)),
    },
  };
  return format === 'markdown' ? asMarkdown(report, language) : asText(report);
}

/** A named piece of a report; its name is already in the language of the report. */
type Field = readonly [name: string, value: string];

/** The parts of a report, in order, before they are laid out. */
interface Report {
  readonly title: string;
  readonly facts: readonly Field[];
  readonly targets: readonly { readonly label: string; readonly fields: readonly Field[] }[];
  readonly tasks: { readonly title: string; readonly items: readonly string[] };
}

function asText({ title, facts, targets, tasks }: Report): string {
  const line = ([name, value]: Field) => `${name}: ${oneLine(value)}`;
  return [
    oneLine(title),
    ...facts.map(line),
    ...targets.flatMap(({ label, fields }, i) => [
      '',
      `${i + 1}. ${oneLine(label)}`,
      ...fields.filter(([, value]) => value !== '').map((field) => `   ${line(field)}`),
    ]),
    ...(tasks.items.length === 0 ? [] : ['', tasks.title, ...tasks.items.map((item) => `- ${oneLine(item)}`)]),
  ].join('\n');
}

function asMarkdown({ title, facts, targets, tasks }: Report, language: Language): string {
  const names = at(targets, 0).fields.map(([name]) => name);
  const header = ['#', say({ vi: 'Mục tiêu', en: 'Target' }, language), ...names];
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    ...facts.map(([name, value]) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(value)}`),
    '',
    tableRow(header),
    `|${header.map(() => ' --- |').join('')}`,
    ...targets.map(({ label, fields }, i) => tableRow([String(i + 1), label, ...fields.map(([, value]) => value)])),
    ...(tasks.items.length === 0 ? [] : ['', `### ${tasks.title}`, '']),
    ...tasks.items.map((item) => `- ${escapeMarkdown(item)}`),
  ].join('\n');
}

function factsOf({ status, counts, commitment }: CommitmentAssessment, language: Language): readonly Field[] {
  const names = (parties: readonly Party[]) => parties.map(({ name }) => say(name, language)).join('; ');
  const { met, notMet, unknown, notApplicable } = counts;
  const verdicts: Text = {
    vi: `${wholeStatusText[status].vi} (đạt ${met}, không đạt ${notMet}, chưa có số liệu ${unknown}, không áp dụng ${notApplicable})`,
    en: `${wholeStatusText[status].en} (met ${met}, not met ${notMet}, unknown ${unknown}, not applicable ${notApplicable})`,
  };
  const facts: readonly Field[] = [
    [say({ vi: 'Bên ký', en: 'Signed by' }, language), names(commitment.signedBy)],
    [say({ vi: 'Ký với', en: 'With' }, language), names(commitment.signedWith)],
    [say({ vi: 'Ngày ký', en: 'Date' }, language), formatDate(commitment.date, language)],
    [say({ vi: 'Kỳ thực hiện', en: 'Period' }, language), formatPeriod(commitment.period, language)],
    [say({ vi: 'Nguồn', en: 'Source' }, language), cite(commitment.source, language)],
    [say({ vi: 'Đánh giá chung', en: 'On the whole' }, language), say(verdicts, language)],
  ];
  return facts.filter(([, value]) => value !== '');
}

function fieldsOf(
  { target, assessment, progress }: AssessedTarget,
  language: Language,
  decimals: number,
): readonly Field[] {
  const { goal, measured, reason } = assessment;
  const print = (value: MeasuredValue | null, why: NoVerdictReason | null) =>
    printMeasured(value, goal, why, language, decimals);
  const baseline: readonly Field[] = progress
    ? [[say({ vi: 'Kỳ gốc', en: 'Baseline' }, language), print(progress.baseline, progress.baselineReason)]]
    : [];
  return [
    [say({ vi: 'Nguyên văn', en: 'As printed' }, language), target.wording],
    [say({ vi: 'Mức phải đạt', en: 'Goal' }, language), say(describeGoal(goal), language)],
    ...baseline,
    [say({ vi: 'Kết quả', en: 'Result' }, language), print(measured, reason)],
    [say({ vi: 'Đánh giá', en: 'Verdict' }, language), verdict(assessment, target.indicator.unit, language, decimals)],
    [say({ vi: 'Lưu ý', en: 'Note' }, language), note(assessment, language)],
  ];
}

/** A figure as reports print it, a share with the two numbers it comes from. */
function printMeasured(
  measured: MeasuredValue | null,
  goal: Goal,
  reason: NoVerdictReason | null,
  language: Language,
  decimals: number,
): string {
  const printed = printValue(explainMeasured(measured, goal, reason), language, decimals);
  if (unitOf(goal) !== 'percent' || !isCounted(measured)) return printed;
  const [part, whole] = [measured.numerator, measured.denominator].map((value) => formatNumber(value, { language }));
  return `${printed} (${part}/${whole})`;
}

function verdict(assessment: TargetAssessment, unit: Text | undefined, language: Language, decimals: number): string {
  const gap = describeGap(assessment, unit);
  const rate = assessment.rate && printRate(assessment.rate, assessment.status, language, decimals);
  const parts = [
    statusText[assessment.status],
    gap,
    rate && { vi: `bằng ${rate} mục tiêu`, en: `${rate} of the target` },
  ];
  return parts.flatMap((part) => (part ? say(part, language) : [])).join('; ');
}

/** A rate as a percentage; that of a missed target is rounded away from 100 %, so it never prints as attained. */
function printRate(rate: Ratio, status: Status, language: Language, decimals: number): string {
  const awayFromWhole = compare(rate, 1) < 0 ? 'floor' : 'ceiling';
  return formatPercent(rate, { language, decimals, rounding: status === 'met' ? 'half-up' : awayFromWhole });
}

function note({ nearMiss, goal }: TargetAssessment, language: Language): string {
  if (nearMiss === null) return '';
  const printed = say(describeNearMiss(nearMiss, goal), language);
  return say(
    {
      vi: `nếu làm tròn sẽ thành ${printed}, trông như đã đạt; số chính xác thì chưa đạt`,
      en: `rounded it prints as ${printed} as if met, but the exact figure does not meet the goal`,
    },
    language,
  );
}

function describeTask({ label, lead, coordinating }: Task, language: Language): string {
  const names = (parties: readonly Party[]) => parties.map(({ name }) => say(name, language)).join(', ');
  const roles = [
    ...(lead ? [`${say({ vi: 'chủ trì', en: 'lead' }, language)}: ${names([lead])}`] : []),
    ...(coordinating.length > 0
      ? [`${say({ vi: 'phối hợp', en: 'coordinating' }, language)}: ${names(coordinating)}`]
      : []),
  ];
  return [say(label, language), ...roles].join('; ');
}
