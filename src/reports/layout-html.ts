import { say } from '../errors/say.ts';
import type { Bar } from './bar.ts';
import { type Cell, numberTitle, type ReportDocument, type Row, type Table } from './document.ts';

/** A report as a whole HTML page without scripts or anything from elsewhere, to be opened, sent or printed. */
export function layOutHtml(report: ReportDocument): string {
  const { language, notice, title, facts, tables, list, legend } = report;
  const drawsBars = tables.some(({ rows }) => rows.some(({ cells }) => cells.some(({ bar }) => bar)));
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...noticeOf(notice),
    `<h1>${escapeHtml(title)}</h1>`,
    '<dl>',
    ...facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`),
    '</dl>',
    ...tables.flatMap((table) => htmlTable(table, report)),
    ...(drawsBars ? [`<p class="legend">${escapeHtml(legend)}</p>`] : []),
    ...(list.items.length === 0
      ? []
      : [
          `<h2>${escapeHtml(list.title)}</h2>`,
          '<ul>',
          ...list.items.map((item) => `<li>${escapeHtml(item)}</li>`),
          '</ul>',
        ]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The notice stands over every page that a table may begin. */
function noticeOf(notice: string | null): readonly string[] {
  return notice === null ? [] : [`<p class="notice" role="note">${escapeHtml(notice)}</p>`];
}

function htmlTable(
  { title, rowTitle, isNumbered, columns, rows }: Table,
  { language, notice }: ReportDocument,
): readonly string[] {
  const header = [...(isNumbered ? [say(numberTitle, language)] : []), rowTitle, ...columns];
  return [
    ...(title === undefined ? [] : [`<h2>${escapeHtml(title)}</h2>`, ...noticeOf(notice)]),
    '<table>',
    `<thead><tr>${header.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row, i) => htmlRow(row, isNumbered ? i + 1 : null)),
    '</tbody>',
    '</table>',
  ];
}

function htmlRow({ label, depth = 0, cells }: Row, number: number | null): string {
  const first = number === null ? '' : `<td>${number}</td>`;
  const indent = depth === 0 ? '' : ` style="padding-left:${depth + 0.4}em"`;
  return `<tr>${first}<th scope="row"${indent}>${escapeHtml(label)}</th>${cells.map(htmlCell).join('')}</tr>`;
}

function htmlCell({ text, bar }: Cell): string {
  return `<td>${escapeHtml(text)}${bar ? htmlBar(bar) : ''}</td>`;
}

/** A bar for the figure with a mark at the target; colour is never the only sign, since the words stand beside it. */
function htmlBar({ fill, mark, status }: Bar): string {
  return `<span class="bar ${status}" aria-hidden="true"><i style="width:${fill}%"></i><b style="left:${mark}%"></b></span>`;
}

/** Text that stands in HTML as it is, in an attribute too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const style = [
  'body{font:15px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1b1b1b;background:#fff;margin:2em auto;max-width:76em;padding:0 1em}',
  'h1{font-size:1.5em;line-height:1.25}h2{font-size:1.15em;margin-top:1.8em}',
  '.notice{border:2px solid #8a4b00;background:#fff4e0;padding:.6em .9em;font-weight:600}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1em}dt{color:#555}dd{margin:0}',
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.35em .5em;text-align:left;vertical-align:top}',
  'thead th{background:#eef2f4}tbody th{font-weight:600}',
  '.bar{display:block;position:relative;height:.6em;margin-top:.35em;background:#e6e6e6;min-width:6em}',
  '.bar i{position:absolute;left:0;top:0;bottom:0;background:#6b7680}.bar.met i{background:#1a7f4b}.bar.not-met i{background:#c2410c}',
  '.bar b{position:absolute;top:-.2em;bottom:-.2em;width:2px;background:#111}',
  '.legend{color:#555;font-size:.9em}',
  '@page{size:A4 landscape;margin:12mm}',
  '@media print{body{margin:0;max-width:none;font-size:10.5px}tr{break-inside:avoid}thead{display:table-header-group}.bar,.bar i,.bar b,.notice,thead th{-webkit-print-color-adjust:exact;print-color-adjust:exact}}',
].join('');
