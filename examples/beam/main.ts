/**
 * Simulated annual returns through Apache Beam, with summaries as its combiners, and the same without Beam: equal to the
 * last digit, or the exit code is 1.
 *
 *   npm start                        on the direct runner, which is part of the SDK
 *   npm start -- --runner=flink      on another runner, with its options
 */
import { parseArgs } from 'node:util';
import {
  counter,
  create,
  flatten,
  groupBy,
  groupGlobally,
  P,
  type PCollection,
  type Root,
  withName,
} from 'apache-beam';
import { createRunner } from 'apache-beam/runners/runner';
import { groupBy as groupedBy } from 'kttt/statistics';
import { figures, figuresByYear } from '../figures-of-returns.ts';
import { partsOfReturns, type SimulatedReturn, simulatedReturns } from '../simulated-returns.ts';
import * as steps from './steps.ts';

const expected = answersWithoutBeam();

function pipeline(root: Root): void {
  const returns = root.apply(create([...partsOfReturns])).flatMap(steps.readReturns);

  // Beam groups by province, and a summary is taken of each group.
  const byProvince: PCollection<steps.Answer> = returns.apply(
    groupBy(provinceOf, 'of').combining(itself, steps.figuresFn, 'figures'),
  );

  // The summary groups by year, and Beam has nothing to group.
  const byYear: PCollection<steps.Answer> = returns
    .apply(withName('years of returns', groupGlobally().combining(itself, steps.figuresByYearFn, 'groups')))
    .flatMap(withName('answers from returns', steps.answersByYear), { from: 'returns' });

  // Each province sends its sealed state, and the states are merged.
  const byYearOfStates: PCollection<steps.Answer> = returns
    .apply(groupBy('province').combining(itself, steps.stateByYearFn, 'state'))
    .map(steps.sealed)
    .map(steps.sent)
    .apply(withName('years of states', groupGlobally().combining(itself, steps.mergeByYearFn, 'groups')))
    .flatMap(withName('answers from states', steps.answersByYear), { from: 'states' });

  P([byProvince, byYear, byYearOfStates])
    .apply(flatten())
    .map(steps.compare, { expected, equal: counter('equal'), different: counter('different') })
    .apply(groupBy(() => 'all'))
    .map(steps.print);
}

// Functions that use nothing from outside may ship as their text.

function provinceOf({ province }: SimulatedReturn): string {
  return province;
}

function itself<Element>(element: Element): Element {
  return element;
}

/** The same answers from a plain loop, as JSON. */
function answersWithoutBeam(): Record<string, string> {
  const returns = partsOfReturns.flatMap((part) => [...simulatedReturns(part)]);
  const provinces = groupedBy('province', figures);
  const byProvince = provinces.finish(provinces.addAll(provinces.empty(), returns));
  const byYear = figuresByYear.finish(figuresByYear.addAll(figuresByYear.empty(), returns));
  return Object.fromEntries([
    ...byProvince.map(({ key, result }) => [key.province, JSON.stringify(result)]),
    ...['returns', 'states'].flatMap((from) =>
      byYear.map(({ key, result }) => [`${key.year}, from ${from}`, JSON.stringify(result)]),
    ),
  ]);
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({ strict: false, options: { runner: { type: 'string', default: 'direct' } } });
  const result = await createRunner(options).run(pipeline);
  const { equal = 0, different = 0 } = await result.counters();
  const all = Object.keys(expected).length;
  console.log(`${equal} of ${all} answers of Beam are equal to those without it, to the last digit.`);
  if (equal !== all || different > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
