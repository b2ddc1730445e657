import type { Status, TargetAssessment } from './assess-target.ts';

/** How many targets have each verdict. */
export interface StatusCounts {
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** Counts the verdicts on targets. */
export function countsOf(targets: readonly { readonly assessment: TargetAssessment }[]): StatusCounts {
  const having = (status: Status) => targets.filter(({ assessment }) => assessment.status === status).length;
  return {
    met: having('met'),
    notMet: having('not-met'),
    unknown: having('unknown'),
    notApplicable: having('not-applicable'),
  };
}

/** The verdict on the whole: not met if one target is not; else unknown if one is; else met if one is. */
export function statusOf({ met, notMet, unknown }: StatusCounts): Status {
  if (notMet > 0) return 'not-met';
  if (unknown > 0) return 'unknown';
  return met > 0 ? 'met' : 'not-applicable';
}
