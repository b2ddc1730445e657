import { at } from '../errors/at.ts';
import { say } from '../errors/say.ts';
import { isRatioLike } from '../numbers/ratio.ts';
import type { Rounding } from '../numbers/rounding.ts';
import type { IndicatorResult } from '../registers/measurement.ts';
import type { RollUp, RollUpPart } from '../registers/roll-up.ts';
import type { Row, TableReportOptions } from './document.ts';
import { layOut, type Printing, settlePrinting } from './lay-out.ts';
import { depthOf, organizationsText, placeName, returnsText, viewFacts } from './place-text.ts';
import { plainResult, printResult, resultUnit } from './print-result.ts';

/**
 * Prints a statistical summary of a register: for the whole and for each locality how many organizations there are, how
 * many returns came in, and what each indicator came to.
 *
 * @throws `no-such-language`, `no-such-format`, `bad-decimals`
 *
 * @example
 * import { createRegister, rollUp } from 'kttt/registers';
 * import { renderRollUp } from 'kttt/reports';
 *
 * const localities = [{ id: 'gio-linh', level: 'district', name: 'Huyện Gio Linh' }] as const;
 * const register = createRegister({ localities, organizations: [], returns: [] });
 * const summary = rollUp(register, [], { asOf: '2023-12-31', by: 'locality' });
 * renderRollUp(summary, { language: 'vi', format: 'markdown' }).split('\n').at(-1); // → '| Huyện Gio Linh | 0 | 0/0 |'
 */
export function renderRollUp(rollUp: RollUp, options: TableReportOptions): string {
  const printing = settlePrinting(options);
  const { language, notice } = printing;
  const { indicators, total, parts } = rollUp;
  const all = [total, ...parts];
  const places = all.map(({ place }) => place);
  const row = (part: RollUpPart): Row => ({
    label: placeName(part.place, language),
    depth: depthOf(part.place, places),
    cells: [
      organizationsText(part.organizations, language),
      returnsText(part.completeness, language),
      ...indicators.map((indicator, i) => printResult(indicator, at(part.results, i), printing)),
    ].map((text) => ({ text })),
  });
  return layOut(
    {
      language,
      notice,
      title: say({ vi: 'Tổng hợp số liệu kinh tế tập thể', en: 'Summary of the collective economy' }, language),
      facts: viewFacts(rollUp, language),
      tables: [
        {
          rowTitle: say({ vi: 'Địa phương', en: 'Place' }, language),
          isNumbered: false,
          columns: [
            say({ vi: 'Số tổ chức', en: 'Organizations' }, language),
            say({ vi: 'Báo cáo đã nhận', en: 'Returns received' }, language),
            ...indicators.map(({ label }) => say(label, language)),
          ],
          rows: all.map(row),
        },
      ],
      list: { title: '', items: [] },
      legend: '',
      sheet: sheetOf(rollUp, printing),
    },
    options,
  );
}

/** One row for each place and indicator. */
function sheetOf(
  { indicators, total, parts, asOf, year }: RollUp,
  { language, decimals }: Printing,
): readonly string[][] {
  const header = [
    { vi: 'Mã địa phương', en: 'Place id' },
    { vi: 'Địa phương', en: 'Place' },
    { vi: 'Mã chỉ tiêu', en: 'Indicator id' },
    { vi: 'Chỉ tiêu', en: 'Indicator' },
    { vi: 'Đơn vị tính', en: 'Unit' },
    { vi: 'Giá trị', en: 'Value' },
    { vi: 'Tử số', en: 'Numerator' },
    { vi: 'Mẫu số', en: 'Denominator' },
    { vi: 'Cận dưới', en: 'Least possible' },
    { vi: 'Cận trên', en: 'Most possible' },
    { vi: 'Số tổ chức có số liệu', en: 'Organizations that told' },
    { vi: 'Số tổ chức không áp dụng', en: 'Organizations it does not apply to' },
    { vi: 'Số tổ chức chưa có số liệu', en: 'Organizations that did not tell' },
    { vi: 'Báo cáo đã nhận', en: 'Returns received' },
    { vi: 'Báo cáo phải nộp', en: 'Returns expected' },
    { vi: 'Báo cáo nộp đúng hạn', en: 'Returns on time' },
    { vi: 'Báo cáo nộp muộn', en: 'Returns late' },
    { vi: 'Tình hình đến ngày', en: 'As of' },
    { vi: 'Năm báo cáo', en: 'Returns for' },
  ].map((text) => say(text, language));
  const rows = [total, ...parts].flatMap(({ place, results, completeness }) =>
    indicators.map((indicator, i) => {
      const result = at(results, i);
      const plain = (value: IndicatorResult['value'], rounding: Rounding) =>
        plainResult(indicator, value, { decimals, rounding });
      const { value } = result;
      const [numerator, denominator] = isRatioLike(value) ? [value.numerator, value.denominator] : ['', ''];
      return [
        place.kind === 'locality' ? place.id : '',
        placeName(place, language),
        indicator.id,
        say(indicator.label, language),
        resultUnit(indicator, language),
        plain(value, 'half-up'),
        String(numerator),
        String(denominator),
        plain(result.low, value === null ? 'floor' : 'half-up'),
        plain(result.high, value === null ? 'ceiling' : 'half-up'),
        ...[result.count, result.notApplicable, result.missing].map(String),
        ...[completeness.received, completeness.expected].map(String),
        ...[completeness.onTime, completeness.late].map((count) => String(count ?? '')),
        asOf,
        String(year),
      ];
    }),
  );
  return [header, ...rows];
}
