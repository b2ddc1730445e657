import type { NotApplicable } from '../numbers/states.ts';

/** What an unknown finding waits for: a fact nobody gave, or the content of a rule that was not found. */
export type Because = 'data' | 'rule';

/**
 * What is known of a statement: that it holds, that it does not, that it does not apply, or what is missing to tell.
 */
export type Truth = boolean | NotApplicable | Because;

/** What a finding says of a condition. */
export type FindingStatus = 'satisfied' | 'violated' | 'unknown' | 'not-applicable';

/** A status with what an unknown one waits for. */
export interface Verdict {
  readonly status: FindingStatus;
  /** `null` unless the status is `unknown`. */
  readonly because: Because | null;
}

/** What is known of a requirement, as a finding says it. */
export function verdictOf(truth: Truth): Verdict {
  switch (truth) {
    case true:
      return { status: 'satisfied', because: null };
    case false:
      return { status: 'violated', because: null };
    case 'not-applicable':
      return { status: 'not-applicable', because: null };
    case 'data':
    case 'rule':
      return { status: 'unknown', because: truth };
  }
}

/**
 * Whether all of some statements hold. One that does not is enough to say no, whatever else is missing; one that does
 * not apply asks for nothing.
 */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return unknownAmong(truths) ?? (truths.includes(true) ? true : 'not-applicable');
}

/**
 * Whether one of some statements holds. One that does is enough to say yes, whatever else is missing; one that does not
 * apply gives nothing. No requirement that is only owed under a condition may stand in it, since a choice would be lost
 * once the condition turns out not to hold.
 */
export function anyOf(truths: readonly Truth[]): Truth {
  return negate(allOf(truths.map(negate)));
}

/** Whether a statement does not hold. */
export function negate(truth: Truth): Truth {
  return typeof truth === 'boolean' ? !truth : truth;
}

/**
 * What is known of a requirement that is only owed where a condition holds. It does not apply where the condition does
 * not; while it is not known whether the condition holds, a requirement that is kept anyway is kept.
 */
export function provided(condition: Truth, requirement: Truth): Truth {
  if (condition === false || condition === 'not-applicable') return 'not-applicable';
  if (condition === true || requirement === true || requirement === 'not-applicable') return requirement;
  return requirement === false || condition === 'data' ? condition : requirement;
}

/** What is missing: data first, since more of it may decide; a rule only where no data can. */
function unknownAmong(truths: readonly Truth[]): Because | undefined {
  return truths.includes('data') ? 'data' : truths.includes('rule') ? 'rule' : undefined;
}
