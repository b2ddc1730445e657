import { defineError, found, type Language } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { checkPrintOptions } from '../numbers/rounding.ts';
import { type ReportDocument, reportFormats, type TableReportOptions } from './document.ts';
import { layOutCsv } from './layout-csv.ts';
import { layOutHtml } from './layout-html.ts';
import { layOutMarkdown, layOutText } from './layout-text.ts';

const noSuchFormat = /* @__PURE__ */ defineError('no-such-format', {
  vi: 'không có định dạng «{found}»; chọn một trong: {allowed}',
  en: 'there is no format "{found}"; choose one of: {allowed}',
});

const layouts = { text: layOutText, markdown: layOutMarkdown, csv: layOutCsv, html: layOutHtml } as const;

/** How a report is printed, with what stands where nothing was said. */
export interface Printing {
  readonly language: Language;
  readonly decimals: number;
  readonly notice: string | null;
  /** Whether the time to reach the targets is over; before it nothing is missed for good. */
  readonly isFinal: boolean;
}

/** Settles how a report is printed, and refuses what it cannot be. */
export function settlePrinting({ language, decimals = 2, format = 'text', notice }: TableReportOptions): Printing {
  if (!Object.hasOwn(layouts, format)) {
    throw noSuchFormat({ found: found(format), allowed: reportFormats.join(', ') }, ['format']);
  }
  checkPrintOptions({ decimals });
  return { language, decimals, notice: notice ? say(notice, language) : null, isFinal: true };
}

/** Lays a report out in the form that was asked for. */
export function layOut(report: ReportDocument, { format = 'text' }: TableReportOptions): string {
  return layouts[format](report);
}
