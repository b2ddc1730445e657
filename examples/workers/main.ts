/**
 * Summaries in worker threads: each worker reads its own provinces and posts their sealed states as JSON, which are merged
 * here; then compared with one pass in this thread, equal to the last digit, or the exit code is 1.
 *
 *   npm start                      a million returns
 *   npm start -- --rounds 5        as many rounds of about 46,000
 */
import { parseArgs } from 'node:util';
import type { SummaryState } from 'kttt/statistics';
import { type Figures, head, lineOf } from '../figures-of-returns.ts';
import { statesByWorkers } from './in-workers.ts';
import { provinces, register, returnsOf } from './register.ts';

/** A state and how long it took, in seconds. */
interface Timed {
  readonly state: SummaryState;
  readonly seconds: number;
}

/** From the start of the threads to the merged state. */
async function timed(work: () => SummaryState | Promise<SummaryState>): Promise<Timed> {
  const start = performance.now();
  const state = await work();
  return { state, seconds: (performance.now() - start) / 1000 };
}

/** Takes one summary of all returns in this thread. */
function onePass(rounds: number): SummaryState {
  const state = register.empty();
  for (const province of provinces) register.addAll(state, returnsOf(province, rounds));
  return state;
}

async function byWorkers(workers: number, rounds: number): Promise<SummaryState> {
  return register.merge(...(await statesByWorkers(workers, rounds)));
}

/** The answers by what they are of. */
function answersOf(state: SummaryState): ReadonlyMap<string, Figures> {
  const { country, byProvince } = register.finish(state);
  return new Map([
    ['all provinces', country],
    ...byProvince.map(({ key, result }) => [String(key.province), result] as const),
  ]);
}

/** Says what is the same and what is not. */
function isSame(name: string, answers: ReadonlyMap<string, Figures>, expected: ReadonlyMap<string, Figures>): boolean {
  const different = [...expected].filter(([of, answer]) => JSON.stringify(answers.get(of)) !== JSON.stringify(answer));
  for (const [of] of different) console.error(`Not equal: the figures of ${of}, by ${name}`);
  console.log(
    `${expected.size - different.length} of ${expected.size} answers of ${name} are equal to the last digit.`,
  );
  return different.length === 0 && answers.size === expected.size;
}

async function main(rounds: number): Promise<void> {
  const pass = await timed(() => onePass(rounds));
  const one = await timed(() => byWorkers(1, rounds));
  const two = await timed(() => byWorkers(2, rounds));

  const expected = answersOf(pass.state);
  console.log(head);
  for (const [name, answer] of [...expected].slice(0, 6)) console.log(lineOf(name, answer));
  console.log(`… and ${expected.size - 6} provinces more`);
  const same = [
    isSame('1 worker', answersOf(one.state), expected),
    isSame('2 workers', answersOf(two.state), expected),
  ];
  if (same.includes(false)) process.exitCode = 1;

  console.log(`One pass: ${pass.seconds.toFixed(2)} s`);
  console.log(`1 worker: ${one.seconds.toFixed(2)} s`);
  console.log(`2 workers: ${two.seconds.toFixed(2)} s, ${(two.seconds / one.seconds).toFixed(2)} of the time of 1`);
  if (one.seconds < 2) console.log('Less than 2 s of work says little of threads: ask for more rounds.');
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '22' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds has to be a whole number from 1, not ${values.rounds}`);
await main(rounds);
