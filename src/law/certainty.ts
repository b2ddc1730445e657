/**
 * How surely a rule is known.
 *
 * - `text`: read in the instrument itself
 * - `summary`: read in an official or law-site summary
 * - `secondary`: read only in a third party's copy
 * - `inferred`: follows from what was read, but no text says it
 * - `unknown`: a rule exists, its content was not found
 */
export type Certainty = 'text' | 'summary' | 'secondary' | 'inferred' | 'unknown';
