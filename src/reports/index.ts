/**
 * Results for people: explanations as text and Markdown, assessments and summaries as text, Markdown, CSV and HTML, in
 * Vietnamese and English.
 *
 * @module
 */

export { reportFormats, type TableReportOptions } from './document.ts';
export { type Explainable, explain } from './explain.ts';
export type { ReportOptions } from './print-value.ts';
export { renderAssessment } from './render-assessment.ts';
export { renderExplanation } from './render-explanation.ts';
export { renderRollUp } from './render-roll-up.ts';
