/** What the figures look like: a table in Markdown, and a chart as SVG, made without a browser. */
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { formatMoney, formatNumber, formatPercent } from 'kttt/language';
import { nameOn, provinces } from 'kttt/localities';
import { type RatioLike, toPercent } from 'kttt/numbers';
import type { Figures } from '../figures-of-returns.ts';

/** Figures of a province or of the country, by the name that a reader knows. */
interface Row {
  readonly name: string;
  readonly figures: Figures;
}

/** What the report is of. */
export interface Reported {
  readonly country: Row;
  readonly byProvince: readonly Row[];
  readonly badLines: number;
}

/** The name of a province by its id, before the mergers of 1/7/2025. */
export function nameOfProvince(id: string): string {
  const unit = provinces.find((one) => one.id === id);
  return unit ? nameOn(unit, '2024-12-31') : id;
}

/** The report, in Markdown. */
export function markdownReport({ country, byProvince, badLines }: Reported): string {
  return [
    '# Annual returns by province',
    '',
    `**SIMULATED: these cooperatives do not exist.** Of ${count(country.figures.returns)} returns; ` +
      `${count(badLines)} lines of the file could not be read and count nowhere ([which, and why](bad-lines.csv)).`,
    '',
    '| Province | Returns | Average revenue | of returns | Land, ha | Good or fair |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...byProvince, { ...country, name: `**${country.name}**` }].map(lineOf),
    '',
    'A revenue that was not told is not counted as 0: the average is of the returns in the column after it. A rating that',
    'was not told may be any: the share lies between the two figures. A few revenues are beyond 2^53 đồng, which no',
    'cooperative has, to show that no digit is lost; they make the averages as large as they are.',
    '',
    '![Share of cooperatives rated good or fair, by province](chart.svg)',
    '',
  ].join('\n');
}

function lineOf({ name, figures: { returns, revenue, land, wellRated } }: Row): string {
  const { low, high } = wellRated;
  const cells = [
    name,
    count(returns),
    revenue.value ? formatMoney(revenue.value, { language: 'en', unit: 'million', decimals: 1 }) : '–',
    count(revenue.count),
    formatNumber(land.sum, { language: 'en', decimals: 2 }),
    low && high ? `${share(low)} to ${share(high)}` : '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

function count(value: number): string {
  return formatNumber(value, { language: 'en' });
}

function share(ratio: RatioLike): string {
  return formatPercent(ratio, { language: 'en', decimals: 2 });
}

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** The chart: of each province the share that is good or fair, and the share of which nobody told. */
export function chart({ byProvince }: Reported): string {
  const bars = byProvince.map(({ name, figures: { wellRated } }) => {
    const [low, high] = [points(wellRated.low), points(wellRated.high)];
    return { name, low, open: high - low };
  });
  const bar = (name: string, color: string, data: readonly number[]) =>
    ({ type: 'bar', stack: 'share', name, data: [...data], itemStyle: { color } }) as const;
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: 900, height: 140 + 18 * bars.length });
  drawing.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    title: { text: 'Rated good or fair, %', subtext: 'SIMULATED: these cooperatives do not exist', left: 'center' },
    legend: { bottom: 5, itemGap: 40 },
    grid: { top: 70, bottom: 60, left: 190, right: 30 },
    xAxis: { type: 'value', min: 0, max: 100 },
    yAxis: { type: 'category', inverse: true, data: bars.map(({ name }) => name), axisLabel: { interval: 0 } },
    series: [
      bar(
        'good or fair',
        '#2f6f4f',
        bars.map(({ low }) => low),
      ),
      bar(
        'rating not told',
        '#d9c27a',
        bars.map(({ open }) => open),
      ),
    ],
  });
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}

/** Where a bar ends; finer than can be seen, and printed nowhere. */
function points(ratio: RatioLike | null): number {
  return ratio ? Number(toPercent(ratio, { decimals: 2 })) : 0;
}
