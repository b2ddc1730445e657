import type { Language, Text } from '../errors/index.ts';
import type { Bar } from './bar.ts';

/** The forms a table report comes in; `html` is a whole page to open or print, `csv` is for spreadsheets. */
export const reportFormats = ['text', 'markdown', 'csv', 'html'] as const;

/** How a report with tables is printed. */
export interface TableReportOptions {
  readonly language: Language;
  /** `text` unless said otherwise. */
  readonly format?: (typeof reportFormats)[number];
  /** Digits after the comma of percentages and quotients; 2 unless said otherwise. */
  readonly decimals?: number;
  /** A word of warning that stands at the head of the report, such as that its figures are simulated. */
  readonly notice?: Text;
}

/** A named piece of a report; its name is already in the language of the report. */
export type Field = readonly [name: string, value: string];

/** What stands in a row under a column. */
export interface Cell {
  readonly text: string;
  /** The figure against its target, drawn where the form can draw. */
  readonly bar?: Bar | null;
}

/** What stands over the numbers of the rows. */
export const numberTitle: Text = { vi: 'STT', en: 'No.' };

/** A row of a table with its label, which is set in by its depth. */
export interface Row {
  readonly label: string;
  readonly depth?: number;
  readonly cells: readonly Cell[];
}

/** A table of a report. */
export interface Table {
  /** Left out where the title of the report says it. */
  readonly title?: string;
  /** What the rows are. */
  readonly rowTitle: string;
  readonly isNumbered: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A report before it is laid out: everything in it is plain text in the language of the report. */
export interface ReportDocument {
  readonly language: Language;
  readonly notice: string | null;
  readonly title: string;
  readonly facts: readonly Field[];
  readonly tables: readonly Table[];
  readonly list: { readonly title: string; readonly items: readonly string[] };
  /** What the drawn bars mean. */
  readonly legend: string;
  /** One row for each figure, with the numbers as plain decimals; the first row names the columns. */
  readonly sheet: readonly (readonly string[])[];
}
