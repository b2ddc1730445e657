import type { ReportDocument } from './document.ts';

/**
 * The figures of a report for a spreadsheet: comma-separated, every cell quoted, numbers as plain decimals with a point,
 * and a byte-order mark so that Vietnamese letters open right. No cell is ever run as a formula.
 */
export function layOutCsv({ notice, sheet }: ReportDocument): string {
  const rows = notice === null ? sheet : [[notice], ...sheet];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** A cell in quotes; what a spreadsheet would take for a formula is set off with an apostrophe. */
export function quoted(cell: string): string {
  const isFormula = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) || /^[\t\r\n]/.test(cell);
  const safe = isFormula && !plainNumber.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
