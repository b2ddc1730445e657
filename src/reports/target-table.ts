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
import { compare, isRatioLike, type Ratio } from '../numbers/ratio.ts';
import { toDecimal, toPercent } from '../numbers/rounding.ts';
import type { IndicatorResult } from '../registers/measurement.ts';
import type { Place } from '../registers/roll-up.ts';
import { barOf } from './bar.ts';
import type { Cell, Field, ReportDocument, Table } from './document.ts';
import type { Printing } from './lay-out.ts';
import { placeName } from './place-text.ts';
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
    [say({ vi: 'Nguồn', en: 'Source' }, language), cite(commitment.source, language)],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** The verdict on the whole with how many targets have each. */
export function verdictFact(
  { status, counts }: { readonly status: Status; readonly counts: StatusCounts },
  { language }: Printing,
): Field {
  return [say({ vi: 'Đánh giá chung', en: 'On the whole' }, language), say(describeStatus(status, counts), language)];
}

function describeStatus(status: Status, { met, notMet, unknown, notApplicable }: StatusCounts): Text {
  return {
    vi: `${wholeStatusText[status].vi} (đạt ${met}, không đạt ${notMet}, chưa có số liệu ${unknown}, không áp dụng ${notApplicable})`,
    en: `${wholeStatusText[status].en} (met ${met}, not met ${notMet}, unknown ${unknown}, not applicable ${notApplicable})`,
  };
}

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
    cellOf: ({ assessment }, { language }) => ({ text: say(describeGoal(assessment.goal), language) }),
  },
  baseline: {
    name: { vi: 'Kỳ gốc', en: 'Baseline' },
    cellOf: ({ progress, assessment }, printing) => ({
      text: progress ? printMeasured(progress.baseline, assessment.goal, progress.baselineReason, printing) : '',
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
    name: { vi: 'Nhịp độ', en: 'Pace' },
    cellOf: ({ trajectory, assessment }, printing) => ({
      text: trajectory ? paceText(trajectory, assessment.goal, printing) : '',
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

/** The figure of a target, or what the missing figures leave open. */
export function printFigure(
  { assessment, possible }: Pick<ReportedTarget, 'assessment' | 'possible'>,
  printing: Printing,
): string {
  const { goal, measured, reason } = assessment;
  const [low, high] = [possible?.low?.measured ?? null, possible?.high?.measured ?? null];
  const print = (value: MeasuredValue) => printMeasured(value, goal, null, printing);
  if (low !== null && high !== null) {
    return say(
      { vi: `từ ${print(low)} đến ${print(high)}`, en: `from ${print(low)} to ${print(high)}` },
      printing.language,
    );
  }
  if (low !== null) return say({ vi: `ít nhất ${print(low)}`, en: `at least ${print(low)}` }, printing.language);
  return printMeasured(measured, goal, reason, printing);
}

/** A figure as reports print it, a share with the two numbers it comes from. */
function printMeasured(
  measured: MeasuredValue | null,
  goal: Goal,
  reason: NoVerdictReason | null,
  { language, decimals }: Printing,
): string {
  const printed = printValue(explainMeasured(measured, goal, reason), language, decimals);
  if (unitOf(goal) !== 'percent' || !isCounted(measured)) return printed;
  const [part, whole] = [measured.numerator, measured.denominator].map((value) => formatNumber(value, { language }));
  return `${printed} (${part}/${whole})`;
}

/** The verdict with what is still needed, and how much of the target was reached. */
export function verdictOf(
  { target, assessment, possible }: Pick<ReportedTarget, 'target' | 'assessment' | 'possible'>,
  { language, decimals }: Printing,
): string {
  const { status, reason } = assessment;
  if (reason === 'whole-only') return say({ vi: 'tính chung, không giao riêng', en: 'for all together' }, language);
  if (possible) return say(status === 'unknown' ? openVerdict : statusText[status], language);
  const rate = assessment.rate && printRate(assessment.rate, status, language, decimals);
  const parts = [
    statusText[status],
    describeGap(assessment, target.indicator.unit),
    rate && { vi: `bằng ${rate} mục tiêu`, en: `${rate} of the target` },
  ];
  return parts.flatMap((part) => (part ? say(part, language) : [])).join('; ');
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
  enough: { vi: 'đủ để đạt', en: 'enough' },
  'too-low': { vi: 'chưa đủ để đạt', en: 'not enough' },
  'too-high': { vi: 'vượt mức cho phép', en: 'too much' },
  over: { vi: 'đã đến hạn', en: 'the time is over' },
  unknown: { vi: 'chưa đủ số liệu', en: 'unknown' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
};

/** Whether the pace is enough, with what it comes to and the assumption. */
function paceText({ outcome, projected, from, to, by }: Trajectory, goal: Goal, printing: Printing): string {
  const { language } = printing;
  const words = say(paceWords[outcome], language);
  if (projected === null) return words;
  const [start, end, day] = [from, to, by].map((date) => formatDate(date, language));
  const figure = printProjected(projected, goal, printing);
  return say(
    {
      vi: `${words}: ước đến ${day} được ${figure}, nếu giữ đều nhịp từ ${start} đến ${end}`,
      en: `${words}: ${figure} by ${day}, if the pace from ${start} to ${end} stays even`,
    },
    language,
  );
}

function printProjected(projected: Ratio, goal: Goal, { language, decimals }: Printing): string {
  const unit = unitOf(goal);
  if (unit === 'percent') return formatPercent(projected, { language, decimals });
  return unit === 'amount'
    ? formatMoney(projected, { language, decimals })
    : formatNumber(projected, { language, decimals: 0 });
}

function note({ assessment, missing }: ReportedTarget, language: Language): string {
  const { nearMiss, goal } = assessment;
  const told =
    missing === 0
      ? null
      : {
          vi: `còn thiếu số liệu của ${formatNumber(missing, { language })} tổ chức`,
          en: `${formatNumber(missing, { language })} organizations did not tell`,
        };
  const near = nearMiss === null ? null : nearMissNote(say(describeNearMiss(nearMiss, goal), language));
  return [told, near].flatMap((text) => (text ? say(text, language) : [])).join('; ');
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

/** One target over one place, for a spreadsheet. */
export interface SheetEntry {
  readonly place: Place;
  readonly target: Target;
  readonly assessment: TargetAssessment;
  readonly possible?: PossibleAssessments | null;
  readonly result?: IndicatorResult | null;
}

/** One row for each target and place, with plain numbers. */
export function targetSheet(entries: readonly SheetEntry[], { language, decimals }: Printing): readonly string[][] {
  const header: readonly Text[] = [
    { vi: 'Mã địa bàn', en: 'Place id' },
    { vi: 'Địa bàn', en: 'Place' },
    { vi: 'Mã mục tiêu', en: 'Target id' },
    { vi: 'Mục tiêu', en: 'Target' },
    { vi: 'Mức phải đạt', en: 'Goal' },
    { vi: 'Kết quả', en: 'Result' },
    { vi: 'Tử số', en: 'Numerator' },
    { vi: 'Mẫu số', en: 'Denominator' },
    { vi: 'Thấp nhất', en: 'Least' },
    { vi: 'Cao nhất', en: 'Most' },
    { vi: 'Đánh giá', en: 'Verdict' },
    { vi: 'Còn thiếu (số lượng hoặc đồng)', en: 'Still needed (number or VND)' },
    { vi: 'Còn thiếu (điểm phần trăm)', en: 'Still needed (percentage points)' },
  ];
  const rows = entries.map(({ place, target, assessment, possible, result }) => {
    const { goal, measured, shortBy, status } = assessment;
    const certain = possible ? null : measured;
    const [numerator, denominator] = isRatioLike(certain) ? [certain.numerator, certain.denominator] : ['', ''];
    const plain = (value: MeasuredValue | null | undefined) => plainFigure(value ?? null, goal, decimals);
    const gap = possible ? null : shortBy;
    const isPart = assessment.reason === 'whole-only';
    const [low, high] = possible
      ? [possible.low?.measured, possible.high?.measured]
      : isPart
        ? [result?.low, result?.high]
        : [certain, certain];
    return [
      place.kind === 'locality' ? place.id : '',
      placeName(place, language),
      target.id,
      say(target.label, language),
      say(describeGoal(goal), language),
      plain(certain),
      String(numerator),
      String(denominator),
      plain(low),
      plain(high),
      isPart ? '' : say(statusText[status], language),
      gap && 'organizations' in gap ? String(gap.organizations) : gap && 'amount' in gap ? gap.amount : '',
      gap && 'points' in gap ? toPercent(gap.points, { decimals }) : '',
    ];
  });
  return [header.map((text) => say(text, language)), ...rows];
}

function plainFigure(measured: MeasuredValue | null, goal: Goal, decimals: number): string {
  if (measured === null) return '';
  if (isRatioLike(measured)) {
    return unitOf(goal) === 'amount' ? toDecimal(measured, { decimals }) : toPercent(measured, { decimals });
  }
  if (measured.kind !== 'growth') return String(measured.value);
  return measured.relative === null ? '' : toPercent(measured.relative, { decimals });
}
