/**
 * The law as data: citations, values dated by effect, how surely a rule is known, and the format of explanations.
 *
 * @module
 */
export type { Certainty } from './certainty.ts';
export { type Citation, cite, type InstrumentKind, type LegalCitation, type Publication } from './citation.ts';
export { type Dated, datedValues } from './dated.ts';
export {
  type ExplainedInput,
  type ExplainedValue,
  type Explanation,
  type ExplanationStep,
  explanation,
  explanationVersion,
} from './explanation.ts';
export { findInstrument } from './find-instrument.ts';
export { type InForce, inForce } from './in-force.ts';
export { type EndOfForce, type Instrument, type InstrumentStatus, instrumentStatus } from './instrument.ts';
export { instruments } from './instruments.ts';
