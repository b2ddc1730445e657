/**
 * Errors: one class, a code for each kind of fault, messages in Vietnamese and English.
 *
 * @module
 */
export type { Language, Text } from './bilingual.ts';
export type { ErrorFacts, Facts, KtttErrorCode } from './codes.ts';
export {
  allFaults,
  defineError,
  type ErrorDefinition,
  type InfoOf,
  type Placeholders,
  writePath,
} from './define-error.ts';
export { found } from './found.ts';
export { type Fault, hasCode, type Info, KtttError, type Path } from './kttt-error.ts';
