import { at } from '../errors/at.ts';
import type { Language } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { type Field, numberTitle, type ReportDocument, type Row, type Table } from './document.ts';
import { escapeMarkdown, oneLine, tableRow } from './markdown.ts';

/** A report as plain text: each row of a table is a paragraph with a line for each column that has something. */
export function layOutText({ notice, title, facts, tables, list }: ReportDocument): string {
  const line = ([name, value]: Field) => `${name}: ${oneLine(value)}`;
  const row = ({ columns, isNumbered }: Table, { label, depth = 0, cells }: Row, i: number) => {
    const margin = '  '.repeat(depth);
    const fields = columns.map((column, j): Field => [column, at(cells, j).text]);
    return [
      '',
      `${margin}${isNumbered ? `${i + 1}. ` : ''}${oneLine(label)}`,
      ...fields.filter(([, value]) => value !== '').map((field) => `${margin}   ${line(field)}`),
    ];
  };
  return [
    ...(notice === null ? [] : [oneLine(notice), '']),
    oneLine(title),
    ...facts.map(line),
    ...tables.flatMap((table) => [
      ...(table.title === undefined
        ? []
        : ['', ...(notice === null ? [] : [oneLine(notice), '']), oneLine(table.title)]),
      ...table.rows.flatMap((one, i) => row(table, one, i)),
    ]),
    ...(list.items.length === 0 ? [] : ['', list.title, ...list.items.map((item) => `- ${oneLine(item)}`)]),
  ].join('\n');
}

/** A report as Markdown, its tables as tables. */
export function layOutMarkdown({ language, notice, title, facts, tables, list }: ReportDocument): string {
  return [
    ...(notice === null ? [] : [`**${escapeMarkdown(notice)}**`, '']),
    `## ${escapeMarkdown(title)}`,
    '',
    ...facts.map(([name, value]) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(value)}`),
    ...tables.flatMap((table) => [
      ...(table.title === undefined
        ? []
        : [
            '',
            `### ${escapeMarkdown(table.title)}`,
            ...(notice === null ? [] : ['', `**${escapeMarkdown(notice)}**`]),
          ]),
      '',
      ...markdownTable(table, language),
    ]),
    ...(list.items.length === 0 ? [] : ['', `### ${list.title}`, '']),
    ...list.items.map((item) => `- ${escapeMarkdown(item)}`),
  ].join('\n');
}

function markdownTable({ rowTitle, isNumbered, columns, rows }: Table, language: Language): readonly string[] {
  const header = [...(isNumbered ? [say(numberTitle, language)] : []), rowTitle, ...columns];
  return [
    tableRow(header),
    `|${header.map(() => ' --- |').join('')}`,
    ...rows.map(({ label, depth = 0, cells }, i) =>
      tableRow([
        ...(isNumbered ? [String(i + 1)] : []),
        `${'– '.repeat(depth)}${label}`,
        ...cells.map(({ text }) => text),
      ]),
    ),
  ];
}
