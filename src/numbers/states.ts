import type { Numeric } from './numeric.ts';

/**
 * The figure does not apply here («không áp dụng»): a new cooperative has no rating, a group has no charter capital.
 * It is a known fact, unlike a missing figure.
 */
export const notApplicable = 'not-applicable';

/** The type of {@link notApplicable}. */
export type NotApplicable = typeof notApplicable;

/** A figure nobody gave: `null`, `undefined` or an absent key mean the same. It is never zero. */
export type Missing = null | undefined;

/** A figure in any of its states: a value, missing, or not applicable. */
export type Figure = Numeric | Missing | NotApplicable;

/** Whether a figure has a value: it is neither missing nor not applicable. */
export function hasValue(figure: Figure): figure is Numeric {
  return figure !== null && figure !== undefined && figure !== notApplicable;
}
