/** The adapter: the verbs of a summary are those of a combiner of Beam, by other names. */
import type { CombineFn } from 'apache-beam';
import type { Summary, SummaryState } from 'kttt/statistics';

/** Takes a summary of the elements. */
export function combineFnOf<Rec, Result>(summary: Summary<Rec, Result>): CombineFn<Rec, SummaryState, Result> {
  return {
    createAccumulator: summary.empty,
    addInput: summary.add,
    mergeAccumulators: (states) => summary.merge(...states),
    extractOutput: summary.finish,
  };
}

/** Takes a summary of the elements too, and gives its state: to be kept, sent, or merged later. */
export function stateFnOf<Rec>(summary: Summary<Rec, unknown>): CombineFn<Rec, SummaryState, SummaryState> {
  return { ...combineFnOf(summary), extractOutput: (state) => state };
}

/** Puts states together that were taken elsewhere. */
export function mergeFnOf<Result>(summary: Summary<never, Result>): CombineFn<SummaryState, SummaryState, Result> {
  return { ...combineFnOf(summary), addInput: summary.merge };
}
