/**
 * Results for people: explanations and assessments as text and Markdown, in Vietnamese and English.
 *
 * @module
 */
export { type Explainable, explain } from './explain.ts';
export type { ReportOptions } from './print-value.ts';
export { renderAssessment } from './render-assessment.ts';
export { renderExplanation } from './render-explanation.ts';
