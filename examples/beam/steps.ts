/**
 * What the workers run. Beam ships a function by its source text, and whatever it uses from outside stays behind. So each
 * function and combiner that uses something is registered here by its name: a worker loads this module and finds it.
 */
// Before the rest of the SDK, whose modules import each other in circles.
import 'apache-beam';
import type { Counter } from 'apache-beam';
import { GeneralObjectCoder } from 'apache-beam/coders/js_coders';
import { requireForSerialization } from 'apache-beam/serialization';
import { decodeFromBase64, encodeToBase64 } from 'apache-beam/worker/operators';
import type { SummaryState } from 'kttt/statistics';
import { type Figures, figures, figuresByYear, head, lineOf } from '../figures-of-returns.ts';
import { simulatedReturns } from '../simulated-returns.ts';
import { combineFnOf, mergeFnOf, stateFnOf } from './combine-fn.ts';

/** What the pipeline came to, with the name of what it is of. */
export interface Answer {
  readonly of: string;
  readonly figures: Figures;
}

/** The answers that are expected, as JSON, and how many were equal to the last digit, and how many not. */
export interface Comparison {
  readonly expected: Readonly<Record<string, string>>;
  readonly equal: Counter;
  readonly different: Counter;
}

/** Reads the returns of a part. Whoever has files gives their names to the pipeline, and reads one here. */
export const readReturns = simulatedReturns;

export const figuresFn = combineFnOf(figures);
export const figuresByYearFn = combineFnOf(figuresByYear);
export const stateByYearFn = stateFnOf(figuresByYear);
export const mergeByYearFn = mergeFnOf(figuresByYear);

/** Seals the state of a province, so that it cannot count twice. */
export function sealed({ province, state }: { readonly province: string; readonly state: SummaryState }): SummaryState {
  return figuresByYear.seal(state, province);
}

/** Writes a state and reads it, as a distributed runner does between its workers; the direct runner has only one. */
export function sent(state: SummaryState): SummaryState {
  const coder = new GeneralObjectCoder<SummaryState>();
  return decodeFromBase64(encodeToBase64(state, coder), coder);
}

/** One answer for each year. */
export function* answersByYear({ groups }: Years, { from }: { readonly from: string }): Generator<Answer> {
  for (const { key, result } of groups) yield { of: `${key.year}, from ${from}`, figures: result };
}

interface Years {
  readonly groups: ReturnType<typeof figuresByYear.finish>;
}

/** Compares an answer with the one that is expected. */
export function compare(answer: Answer, { expected, equal, different }: Comparison): Answer {
  const isEqual = JSON.stringify(answer.figures) === expected[answer.of];
  (isEqual ? equal : different).increment();
  if (!isEqual) console.error(`Not equal: ${answer.of}\n${JSON.stringify(answer.figures)}\n${expected[answer.of]}`);
  return answer;
}

/** Prints all answers. */
export function print({ value }: { readonly value: Iterable<Answer> }): void {
  const lines = [...value].map((answer) => lineOf(answer.of, answer.figures));
  for (const line of [head, ...lines.sort()]) console.log(line);
}

requireForSerialization('kttt-example-beam/steps', {
  readReturns,
  figuresFn,
  figuresByYearFn,
  stateByYearFn,
  mergeByYearFn,
  sealed,
  sent,
  answersByYear,
  compare,
  print,
});
