import { firstDay, lastDay, reportingYear } from '../calendar/period.ts';
import type { CommitmentAssessment } from '../commitments/assess-commitment.ts';
import {
  countsNew,
  type PlaceAssessment,
  type RegisterAssessment,
  type RegisterTargetAssessment,
} from '../commitments/assess-register.ts';
import { hasMeasure, type Target } from '../commitments/commitment.ts';
import { at } from '../errors/at.ts';
import type { Language, Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { formatDate } from '../language/date-text.ts';
import type { SettledView } from '../registers/records.ts';
import { barOf } from './bar.ts';
import type { Cell, Field, ReportDocument, Table, TableReportOptions } from './document.ts';
import { layOut, type Printing, settlePrinting } from './lay-out.ts';
import { depthOf, organizationsText, placeName, returnsText, viewFacts } from './place-text.ts';
import { printResult } from './print-result.ts';
import { targetSheet } from './target-sheet.ts';
import { commitmentFacts, commitmentReport, printFigure, targetTable, verdictFact, verdictOf } from './target-table.ts';

/**
 * Prints the assessment of a commitment: who signed it, a verdict for every target with what is still needed, and the
 * tasks given; over a register also the targets by locality. As text it is a list, as Markdown and HTML it has tables
 * (HTML with a bar against each target), as CSV one row for each figure.
 *
 * @throws `no-such-language`, `no-such-format`, `bad-decimals`
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
export function renderAssessment(
  assessment: CommitmentAssessment | RegisterAssessment,
  options: TableReportOptions,
): string {
  const printing = settlePrinting(options);
  const report =
    assessment.kind === 'register-assessment'
      ? registerReport(assessment, printing)
      : figuresReport(assessment, printing);
  return layOut(report, options);
}

/** The report on a commitment assessed from figures that were given. */
function figuresReport(assessment: CommitmentAssessment, printing: Printing): ReportDocument {
  const { commitment, targets } = assessment;
  const whole = { kind: 'whole' } as const;
  return {
    ...commitmentReport(commitment, printing),
    facts: [...commitmentFacts(commitment, printing), verdictFact(assessment, printing)],
    tables: [
      targetTable(
        targets.map((assessed) => ({ ...assessed, possible: null, trajectory: null, missing: 0 })),
        printing,
      ),
    ],
    sheet: targetSheet(
      targets.map(({ target, assessment: verdict }) => ({ place: whole, target, assessment: verdict })),
      printing,
    ),
  };
}

/** The report on a commitment assessed over a register: the targets in all, then by locality. */
function registerReport(assessment: RegisterAssessment, given: Printing): ReportDocument {
  const { commitment, view, baseline, total, byLocality } = assessment;
  const printing = { ...given, isFinal: lastDay(commitment.period) <= view.asOf };
  const { language } = printing;
  const frame = commitmentReport(commitment, printing);
  const reported = total.targets.map((assessed, i) => ({
    ...toldOf(assessed),
    target: at(commitment.targets, i),
    missing: assessed.result?.missing ?? 0,
    ...remarkOn(at(commitment.targets, i), assessment),
  }));
  return {
    ...frame,
    title: `${say({ vi: 'Đánh giá việc thực hiện', en: 'Assessment' }, language)}: ${frame.title}`,
    facts: [
      ...commitmentFacts(commitment, printing),
      ...viewFacts(view, language),
      ...(baseline ? [baselineFact(baseline, language)] : []),
      [say({ vi: 'Số tổ chức', en: 'Organizations' }, language), organizationsText(total.organizations, language)],
      [say({ vi: 'Báo cáo đã nhận', en: 'Returns received' }, language), returnsText(total.completeness, language)],
      ...timeFacts(assessment, printing),
      verdictFact(total, printing),
    ],
    tables: [
      targetTable(reported, printing),
      ...(byLocality.length === 0 ? [] : [localityTable(assessment, printing)]),
    ],
    sheet: targetSheet(
      [total, ...byLocality].flatMap(({ place, targets }) =>
        targets.map(({ assessment: verdict, possible, result }, i) => ({
          place,
          target: at(commitment.targets, i),
          assessment: verdict,
          possible,
          result,
        })),
      ),
      printing,
    ),
  };
}

/** What is open where nobody told anything is everything: the figure is simply missing, and is printed so. */
function toldOf(assessed: RegisterTargetAssessment): RegisterTargetAssessment {
  const { result, assessment } = assessed;
  return result?.count === 0 && assessment.status === 'unknown' ? { ...assessed, possible: null } : assessed;
}

/** Why nothing is told of what comes new in a period that the returns do not reach. */
function remarkOn(target: Target, { commitment, view }: RegisterAssessment): { readonly remark?: Text } {
  if (!countsNew(target) || firstDay(commitment.period) <= lastDay(reportingYear(view.year))) return {};
  return {
    remark: {
      vi: `báo cáo năm ${view.year} chưa có số liệu của kỳ thực hiện`,
      en: `the returns for ${view.year} say nothing of the period`,
    },
  };
}

/** The figure of a locality; that of a target for all together may be open without there being a verdict on it. */
function localFigure(target: Target, assessed: RegisterTargetAssessment, printing: Printing): string {
  const { assessment, result } = assessed;
  if (assessment.reason !== 'whole-only' || assessment.measured !== null) {
    return printFigure({ ...assessed, target }, printing);
  }
  return result !== null && hasMeasure(target.indicator) ? printResult(target.indicator, result, printing) : '';
}

function baselineFact({ asOf, year }: SettledView, language: Language): Field {
  const day = formatDate(asOf, language);
  return [
    say({ vi: 'Kỳ gốc', en: 'Baseline' }, language),
    say({ vi: `năm báo cáo ${year} (tình hình đến ${day})`, en: `returns for ${year} (as of ${day})` }, language),
  ];
}

/** A warning where the assessment is of a day before the period is over. */
function timeFacts({ commitment, view }: RegisterAssessment, { language, isFinal }: Printing): readonly Field[] {
  if (isFinal) return [];
  const words =
    view.asOf < firstDay(commitment.period)
      ? {
          vi: 'ngày đánh giá trước kỳ thực hiện; số liệu chỉ cho biết xuất phát điểm, chưa phải kết quả thực hiện cam kết',
          en: 'the day is before the period; this is where the commitment starts from, not its result',
        }
      : {
          vi: 'kỳ thực hiện chưa kết thúc; đây là kết quả đến ngày đánh giá',
          en: 'the period is not over; this is the result so far',
        };
  return [[say({ vi: 'Lưu ý', en: 'Note' }, language), say(words, language)]];
}

/** The table of the localities, a column for each target. */
function localityTable({ commitment, total, byLocality }: RegisterAssessment, printing: Printing): Table {
  const { language } = printing;
  const rows = [total, ...byLocality];
  const places = rows.map(({ place }) => place);
  const cells = ({ organizations, completeness, targets }: PlaceAssessment): readonly Cell[] => [
    { text: organizationsText(organizations, language) },
    { text: returnsText(completeness, language) },
    ...targets.map(toldOf).map((assessed, i) => {
      const target = at(commitment.targets, i);
      const parts = [localFigure(target, assessed, printing), verdictOf({ ...assessed, target }, printing)];
      const text = [...new Set(parts)].filter((part) => part !== '').join(' – ');
      return { text, bar: barOf(assessed.assessment) };
    }),
  ];
  return {
    title: say(
      {
        vi: 'Kết quả theo địa phương, so với mức chung của cam kết (trừ nơi được giao mục tiêu riêng)',
        en: 'Results by locality, against the goals of the whole (but for localities given their own)',
      },
      language,
    ),
    rowTitle: say({ vi: 'Địa phương', en: 'Place' }, language),
    isNumbered: false,
    columns: [
      say({ vi: 'Số tổ chức', en: 'Organizations' }, language),
      say({ vi: 'Báo cáo đã nhận', en: 'Returns received' }, language),
      ...commitment.targets.map(({ label }) => say(label, language)),
    ],
    rows: rows.map((one) => ({
      label: placeName(one.place, language),
      depth: depthOf(one.place, places),
      cells: cells(one),
    })),
  };
}
