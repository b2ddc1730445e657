import type { Text } from '../errors/index.ts';
import type { Exact } from '../numbers/numeric.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Citation } from './citation.ts';

/** The version of the {@link Explanation} format; a change that older readers would misread raises it. */
export const explanationVersion = 1;

/** A figure in an explanation, with what it measures, so that each language can print it its own way. */
export type ExplainedValue =
  | { readonly kind: 'count'; readonly value: Exact }
  /** Whole đồng. */
  | { readonly kind: 'amount'; readonly value: string }
  /** An average of money: đồng over how many share it. */
  | { readonly kind: 'average-amount'; readonly value: Ratio }
  /** A plain number or quotient, without a unit. */
  | { readonly kind: 'number'; readonly value: Exact | Ratio }
  /** A part of a whole, printed as a percentage. */
  | { readonly kind: 'percent'; readonly value: Ratio }
  /** The difference of two percentages, printed in percentage points. */
  | { readonly kind: 'points'; readonly value: Ratio }
  | { readonly kind: 'text'; readonly value: Text }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-applicable' };

/** A named figure that a step starts from. */
export interface ExplainedInput {
  readonly name: Text;
  readonly value: ExplainedValue;
}

/** One step of the reasoning: the rule applied, where the rule stands, what went in, what came out. */
export interface ExplanationStep {
  /** The id of the rule, in kebab-case. */
  readonly rule: string;
  /** The rule in words. */
  readonly text: Text;
  /** Where the rule stands; `null` for plain arithmetic. */
  readonly citation: Citation | null;
  readonly inputs: readonly ExplainedInput[];
  readonly value: ExplainedValue;
  /** The steps that this one rests on. */
  readonly steps: readonly ExplanationStep[];
}

/**
 * Why a result is what it is: a tree of steps as plain JSON, the same format for every result of the library, so a
 * stored explanation reads the same years later.
 */
export interface Explanation {
  readonly format: 'kttt-explanation';
  readonly version: typeof explanationVersion;
  /** What is explained. */
  readonly subject: Text;
  readonly conclusion: ExplanationStep;
}

/** Wraps the last step of a reasoning as an {@link Explanation} of the current version. */
export function explanation(subject: Text, conclusion: ExplanationStep): Explanation {
  return { format: 'kttt-explanation', version: explanationVersion, subject, conclusion };
}
