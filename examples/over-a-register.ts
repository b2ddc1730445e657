import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assessCommitment, type Language, type Text } from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import { formatMoney, formatNumber } from 'kttt/language';
import { type Population, type RegisterIndicator, rollUp } from 'kttt/registers';
import { renderAssessment, renderRollUp } from 'kttt/reports';
import { simulatedRegister } from './simulated-register.ts';

const simulated: Text = {
  vi: 'SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI KẾT QUẢ CỦA TỈNH: các HTX, liên hiệp và báo cáo dưới đây không có thật. Chỉ những tổng số đã công bố là khớp (số HTX và liên hiệp, doanh thu và lợi nhuận bình quân, vốn điều lệ, lao động, OCOP cuối năm 2023; số HTX, bình quân và số HTX liên kết cuối năm 2022); xếp loại, liên kết năm 2023, HTX kiểu mới và mọi số liệu theo địa phương đều là giả định.',
  en: 'SIMULATED, NOT RESULTS OF THE PROVINCE: the cooperatives, unions and returns below are made up. Only the totals that were published are kept (the numbers of both, average revenue and profit, charter capital, workers and OCOP at the end of 2023; the number, averages and links at the end of 2022); ratings, the links of 2023, new-style models and every figure of a locality are invented.',
};

const over: Population = { kinds: ['cooperative'], fields: ['agriculture'] };
const cooperatives: Text = { vi: 'HTX nông nghiệp', en: 'agricultural cooperatives' };

const indicators: readonly RegisterIndicator[] = [
  {
    id: 'average-revenue',
    kind: 'average',
    label: { vi: 'Doanh thu bình quân một HTX', en: 'Average revenue of a cooperative' },
    numerator: { vi: 'tổng doanh thu', en: 'total revenue' },
    denominator: cooperatives,
    measure: { take: 'average', over, of: 'revenue', per: 'organization', missing: 'open' },
  },
  {
    id: 'average-profit',
    kind: 'average',
    label: { vi: 'Lợi nhuận bình quân một HTX', en: 'Average profit of a cooperative' },
    numerator: { vi: 'tổng lợi nhuận trước thuế', en: 'total profit before tax' },
    denominator: cooperatives,
    measure: { take: 'average', over, of: 'profitBeforeTax', per: 'organization', missing: 'open' },
  },
  {
    id: 'charter-capital',
    kind: 'amount',
    label: { vi: 'Tổng vốn điều lệ', en: 'Total charter capital' },
    figure: { vi: 'vốn điều lệ của các HTX nông nghiệp', en: 'charter capital of the agricultural cooperatives' },
    measure: { take: 'total', over, of: 'charterCapital' },
  },
  {
    id: 'workers',
    kind: 'count',
    label: { vi: 'Lao động thường xuyên của HTX và liên hiệp', en: 'Regular workers of cooperatives and unions' },
    unit: { vi: 'người', en: 'people' },
    figure: { vi: 'lao động thường xuyên', en: 'regular workers' },
    measure: { take: 'total', over: {}, of: 'regularWorkers' },
  },
  {
    id: 'in-ocop',
    kind: 'count',
    label: { vi: 'HTX tham gia OCOP', en: 'Cooperatives in OCOP' },
    unit: { vi: 'HTX', en: 'cooperatives' },
    figure: { vi: 'HTX có sản phẩm OCOP', en: 'cooperatives with an OCOP product' },
    measure: { take: 'count', over, having: { figure: 'ocopProducts', atLeast: 1 } },
  },
  {
    id: 'ocop-products',
    kind: 'count',
    label: { vi: 'Sản phẩm OCOP', en: 'OCOP products' },
    unit: { vi: 'sản phẩm', en: 'products' },
    figure: { vi: 'sản phẩm OCOP của các HTX', en: 'OCOP products of the cooperatives' },
    measure: { take: 'total', over, of: 'ocopProducts' },
  },
];

/** The same assessment over a simulated register, a line each; writes the report as a page and says where. */
export function overARegister(language: Language): readonly string[] {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const register = simulatedRegister();
  const asOf = '2023-12-31';
  const summary = rollUp(register, indicators, { asOf, by: 'locality', level: 'district' });
  const assessment = assessCommitment(quangTri2024, register, { asOf, baseline: '2022-12-31', level: 'district' });
  const page = fileURLToPath(new URL(`./output/quang-tri-2024.${language}.html`, import.meta.url));
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, renderAssessment(assessment, { language, format: 'html', notice: simulated }));
  const table = fileURLToPath(new URL(`./output/quang-tri-2024.${language}.csv`, import.meta.url));
  writeFileSync(table, renderRollUp(summary, { language, format: 'csv', notice: simulated }));
  const { results, organizations } = summary.total;
  const figure = ({ id, unit }: RegisterIndicator) => {
    const value = results.find(({ indicator }) => indicator === id)?.value;
    if (!value || typeof value === 'string') return '';
    if (!('kind' in value)) return formatMoney(value, { language, unit: 'million', decimals: 0 });
    return value.kind === 'amount'
      ? formatMoney(value.value, { language, unit: 'million' })
      : `${formatNumber(value.value, { language })}${unit ? ` ${unit[language]}` : ''}`;
  };
  return [
    say(
      'Tổng số của danh sách mô phỏng, khớp với số đã công bố',
      'The totals of the simulated register, which are the published figures',
    ),
    `  ${say('HTX nông nghiệp', 'Agricultural cooperatives')}: ${organizations.cooperative}`,
    `  ${say('Liên hiệp HTX', 'Cooperative unions')}: ${organizations['cooperative-union']}`,
    ...indicators.map((indicator) => `  ${indicator.label[language]}: ${figure(indicator)}`),
    '',
    say('Đánh giá từ danh sách mô phỏng', 'The assessment over the simulated register'),
    '',
    renderAssessment(assessment, { language, notice: simulated }),
    '',
    `${say('Báo cáo HTML (in được)', 'The report as a page to print')}: ${relative(process.cwd(), page)}`,
    `${say('Bảng số liệu CSV', 'The figures for a spreadsheet')}: ${relative(process.cwd(), table)}`,
  ];
}
