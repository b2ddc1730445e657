import { formatPeriod } from '../calendar/period-text.ts';
import type { PossibleAssessments } from '../commitments/assess-range.ts';
import { isCounted, type Status, type TargetAssessment } from '../commitments/assess-target.ts';
import type { Commitment, Party, Target, Task } from '../commitments/commitment.ts';
import { describeNearMiss, explainMeasured, statusText, wholeStatusText } from '../commitments/explain.ts';
import { describeGap } from '../commitments/gap-text.ts';
import { type Goal, unitOf } from '../commitments/goal.ts';
import { describeGoal } from '../commitments/goal-text.ts';
import type { MeasuredValue, NoVerdictReason } from '../commitments/measured.ts';
import type { Progress } from '../commitments/progress.ts';
import type { StatusCounts } from '../commitments/status-counts.ts';
import type { Trajectory } from '../commitments/trajectory.ts';
import type { Language, Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { formatDate } from '../language/date-text.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber, formatPercent } from '../language/number-text.ts';
import { cite } from '../law/citation.ts';
import { compare, type Ratio } from '../numbers/ratio.ts';
import type { Rounding } from '../numbers/rounding.ts';
import { barOf } from './bar.ts';
import type { Cell, Field, ReportDocument, Table } from './document.ts';
import type { Printing } from './lay-out.ts';
import { printValue } from './print-value.ts';

/** A target with all that a row of a report says of it. */
export interface ReportedTarget {
  readonly target: Target;
  readonly assessment: TargetAssessment;
  readonly progress: Progress | null;
  readonly trajectory: Trajectory | null;
  readonly possible: PossibleAssessments | null;
  /** How many organizations did not tell. */
  readonly missing: number;
  /** What else is to be said of it. */
  readonly remark?: Text;
}

/** What every report on a commitment has but its facts and tables. */
export function commitmentReport(
  { title, tasks }: Commitment,
  { language, notice }: Printing,
): Pick<ReportDocument, 'language' | 'notice' | 'title' | 'list' | 'legend'> {
  return {
    language,
    notice,
    title: say(title, language),
    list: {
      title: say({ vi: 'Nhiệm vụ được giao', en: 'Tasks given' }, language),
      items: tasks.map((task) => describeTask(task, language)),
    },
    legend: say(
      {
        vi: 'Thanh ngang là kết quả, vạch đứng là mục tiêu. Tỷ lệ vẽ trên thang 0–100 %; số lượng và số tiền vẽ theo thang riêng của từng ô.',
        en: 'The bar is the result, the mark is the target. Shares are drawn on a scale of 0 to 100%; counts and amounts each on their own.',
      },
      language,
    ),
  };
}

/** Who signed a commitment, when, for what time, and where it was published. */
export function commitmentFacts(commitment: Commitment, { language }: Printing): readonly Field[] {
  const names = (parties: readonly Party[]) => parties.map(({ name }) => say(name, language)).join('; ');
  const facts: readonly Field[] = [
    [say({ vi: 'Bên ký', en: 'Signed by' }, language), names(commitment.signedBy)],
    [say({ vi: 'Ký với', en: 'With' }, language), names(commitment.signedWith)],
    [say({ vi: 'Ngày ký', en: 'Date' }, language), formatDate(commitment.date, language)],
    [say({ vi: 'Kỳ thực hiện', en: 'Period' }, language), formatPeriod(commitment.period, language)],
    [say({ vi: 'Nguồn của cam kết', en: 'Source of the commitment' }, language), cite(commitment.source, language)],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** The verdict on the whole with how many targets have each. */
export function verdictFact(
  { status, counts }: { readonly status: Status; readonly counts: StatusCounts },
  { language, isFinal }: Printing,
): Field {
  const { met, notMet, unknown, notApplicable } = counts;
  const missed = isFinal ? statusText['not-met'] : notYetMet;
  const whole = status === 'not-met' ? missed : wholeStatusText[status];
  const words = {
    vi: `${whole.vi} (đạt ${met}, ${missed.vi} ${notMet}, chưa kết luận được ${unknown}, không áp dụng ${notApplicable})`,
    en: `${whole.en} (met ${met}, ${missed.en} ${notMet}, unknown ${unknown}, not applicable ${notApplicable})`,
  };
  return [say({ vi: 'Đánh giá chung', en: 'On the whole' }, language), say(words, language)];
}

/** What is missed before the time is over. */
const notYetMet: Text = { vi: 'chưa đạt', en: 'not met yet' };

/** A column of the table of targets. */
interface Column {
  readonly name: Text;
  readonly cellOf: (reported: ReportedTarget, printing: Printing) => Cell;
}

const columns = {
  wording: {
    name: { vi: 'Nguyên văn', en: 'As printed' },
    cellOf: ({ target }) => ({ text: target.wording }),
  },
  goal: {
    name: { vi: 'Mức phải đạt', en: 'Goal' },
    cellOf: ({ target, assessment: { goal } }, { language }) => ({
      text: `${say(describeGoal(goal), language)}${unitAfter(target, goal, language)}`,
    }),
  },
  baseline: {
    name: { vi: 'Kỳ gốc', en: 'Baseline' },
    cellOf: ({ target, progress, assessment: { goal } }, printing) => ({
      text: progress
        ? printMeasured(target, progress.baseline, goal, progress.baselineReason, printing)
        : say(notTold, printing.language),
    }),
  },
  result: {
    name: { vi: 'Kết quả', en: 'Result' },
    cellOf: (reported, printing) => ({ text: printFigure(reported, printing), bar: barOf(reported.assessment) }),
  },
  verdict: {
    name: { vi: 'Đánh giá', en: 'Verdict' },
    cellOf: (reported, printing) => ({ text: verdictOf(reported, printing) }),
  },
  pace: {
    name: { vi: 'Ước thực hiện đến cuối kỳ', en: 'Pace' },
    cellOf: ({ target, trajectory, assessment }, printing) => ({
      text: trajectory ? paceText(target, trajectory, assessment.goal, printing) : '',
    }),
  },
  note: {
    name: { vi: 'Lưu ý', en: 'Note' },
    cellOf: (reported, { language }) => ({ text: note(reported, language) }),
  },
} as const satisfies Readonly<Record<string, Column>>;

/** The table of the targets of a commitment, one row each. */
export function targetTable(targets: readonly ReportedTarget[], printing: Printing): Table {
  const { language } = printing;
  const { wording, goal, baseline, result, verdict, pace, note } = columns;
  const shown: readonly Column[] = [
    wording,
    goal,
    ...(targets.some(({ progress }) => progress) ? [baseline] : []),
    result,
    verdict,
    ...(targets.some(({ trajectory }) => trajectory) ? [pace] : []),
    note,
  ];
  return {
    rowTitle: say({ vi: 'Mục tiêu', en: 'Target' }, language),
    isNumbered: true,
    columns: shown.map(({ name }) => say(name, language)),
    rows: targets.map((reported) => ({
      label: say(reported.target.label, language),
      cells: shown.map(({ cellOf }) => cellOf(reported, printing)),
    })),
  };
}

const notTold: Text = { vi: 'chưa có số liệu', en: 'missing' };

/** The figure of a target, or what the missing figures leave open. */
export function printFigure(
  { target, assessment, possible }: Pick<ReportedTarget, 'target' | 'assessment' | 'possible'>,
  printing: Printing,
): string {
  const { goal, measured, reason } = assessment;
  const [low, high] = [possible?.low?.measured ?? null, possible?.high?.measured ?? null];
  const print = (value: MeasuredValue, rounding: Rounding) =>
    printMeasured(target, value, goal, null, { ...printing, rounding });
  if (low !== null && high !== null) {
    return say(
      {
        vi: `từ ${print(low, 'floor')} đến ${print(high, 'ceiling')}`,
        en: `from ${print(low, 'floor')} to ${print(high, 'ceiling')}`,
      },
      printing.language,
    );
  }
  if (low !== null)
    return say({ vi: `ít nhất ${print(low, 'floor')}`, en: `at least ${print(low, 'floor')}` }, printing.language);
  return printMeasured(target, measured, goal, reason, printing);
}

/** A figure as reports print it, a share with the two numbers it comes from. */
function printMeasured(
  target: Target,
  measured: MeasuredValue | null,
  goal: Goal,
  reason: NoVerdictReason | null,
  { language, decimals, rounding = 'half-up' }: Printing & { readonly rounding?: Rounding },
): string {
  const value = printValue(explainMeasured(measured, goal, reason), language, decimals, rounding);
  const isCount = measured !== null && 'kind' in measured && measured.kind === 'count';
  const printed = isCount ? `${value}${unitAfter(target, goal, language)}` : value;
  if (unitOf(goal) !== 'percent' || !isCounted(measured)) return printed;
  const [part, whole] = [measured.numerator, measured.denominator].map((value) => formatNumber(value, { language }));
  return `${printed} (${part}/${whole})`;
}

/** The word for what is counted, after a number of it. */
function unitAfter({ indicator }: Target, goal: Goal, language: Language): string {
  const isCounted = indicator.kind === 'count' && goal.kind !== 'none' && goal.kind !== 'all';
  return isCounted && indicator.unit ? ` ${say(indicator.unit, language)}` : '';
}

/** The verdict with what is still needed, and how much of the target was reached. */
export function verdictOf(
  { target, assessment, possible }: Pick<ReportedTarget, 'target' | 'assessment' | 'possible'>,
  { language, decimals, isFinal }: Printing,
): string {
  const { status, reason } = assessment;
  const words = status === 'not-met' && !isFinal ? notYetMet : statusText[status];
  if (reason === 'whole-only') {
    return say({ vi: 'mục tiêu chung, không đánh giá riêng', en: 'for all together' }, language);
  }
  if (possible) return openVerdictOf(assessment, possible, words, target.indicator.unit, language);
  const rate = assessment.rate && printRate(assessment.rate, status, language, decimals);
  const parts = [
    words,
    describeGap(assessment, target.indicator.unit),
    rate && { vi: `bằng ${rate} mục tiêu`, en: `${rate} of the target` },
  ];
  return parts.flatMap((part) => (part ? say(part, language) : [])).join('; ');
}

/** The verdict while figures are missing; of what is missed for certain at least how much is still needed. */
function openVerdictOf(
  { status }: TargetAssessment,
  { high }: PossibleAssessments,
  words: Text,
  unit: Text | undefined,
  language: Language,
): string {
  if (status === 'unknown') return say(openVerdict, language);
  const gap = high?.shortBy ? describeGap(high, unit) : null;
  const least = gap && { vi: `${gap.vi} trở lên`, en: `${gap.en} or more` };
  return [words, least].flatMap((text) => (text ? say(text, language) : [])).join('; ');
}

const openVerdict: Text = {
  vi: 'chưa đủ số liệu để kết luận',
  en: 'unknown: the missing figures decide',
};

/** A rate as a percentage; that of a missed target is rounded away from 100 %, so it never prints as attained. */
function printRate(rate: Ratio, status: Status, language: Language, decimals: number): string {
  const awayFromWhole = compare(rate, 1) < 0 ? 'floor' : 'ceiling';
  return formatPercent(rate, { language, decimals, rounding: status === 'met' ? 'half-up' : awayFromWhole });
}

const paceWords: Readonly<Record<Trajectory['outcome'], Text>> = {
  enough: { vi: 'có khả năng đạt', en: 'enough' },
  'too-low': { vi: 'khó đạt', en: 'not enough' },
  'too-high': { vi: 'vượt mục tiêu', en: 'too much' },
  over: { vi: 'đã hết kỳ thực hiện', en: 'the time is over' },
  unknown: { vi: 'chưa đủ số liệu', en: 'unknown' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
};

/** Whether the pace is enough, with what it comes to and the assumption. */
function paceText(
  target: Target,
  { outcome, projected, from, to, by }: Trajectory,
  goal: Goal,
  printing: Printing,
): string {
  const { language } = printing;
  const words = say(paceWords[outcome], language);
  if (projected === null) return words;
  const [start, end, day] = [from, to, by].map((date) => formatDate(date, language));
  const rounding = outcome === 'too-low' ? 'floor' : outcome === 'too-high' ? 'ceiling' : 'half-up';
  const figure = `${printProjected(projected, goal, printing, rounding)}${unitAfter(target, goal, language)}`;
  return say(
    {
      vi: `${words}: ước đến ${day} là ${figure}, nếu giữ nguyên tốc độ từ ${start} đến ${end}`,
      en: `${words}: ${figure} by ${day}, if the pace from ${start} to ${end} stays even`,
    },
    language,
  );
}

function printProjected(projected: Ratio, goal: Goal, { language, decimals }: Printing, rounding: Rounding): string {
  const unit = unitOf(goal);
  if (unit === 'percent') return formatPercent(projected, { language, decimals, rounding });
  return unit === 'amount'
    ? formatMoney(projected, { language, decimals, rounding })
    : formatNumber(projected, { language, decimals: 0 });
}

function note({ assessment, missing, remark }: ReportedTarget, language: Language): string {
  const { nearMiss, goal } = assessment;
  const number = formatNumber(missing, { language });
  const untold = { vi: `chưa có số liệu của ${number} tổ chức`, en: `${number} organizations did not tell` };
  const notes = [
    remark ?? (missing > 0 ? untold : null),
    nearMiss && nearMissNote(say(describeNearMiss(nearMiss, goal), language)),
  ];
  return notes.flatMap((text) => (text ? say(text, language) : [])).join('; ');
}

function nearMissNote(printed: string): Text {
  return {
    vi: `nếu làm tròn sẽ thành ${printed}, trông như đã đạt; số chính xác thì chưa đạt`,
    en: `rounded it prints as ${printed} as if met, but the exact figure does not meet the goal`,
  };
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
