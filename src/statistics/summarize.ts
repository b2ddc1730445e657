import { type Block, blockSize, firstSlots, Gathering } from './blocks.ts';
import { Columns } from './columns.ts';
import { numberOfRecords } from './number-of-records.ts';
import { isAsync, syncSource } from './record-source.ts';
import type { Summary } from './summary.ts';
import type { SummaryState } from './summary-state.ts';
import { type StopSignal, untilAborted } from './until-aborted.ts';

/** How a stream is read. */
export interface StreamOptions {
  /** Ends the reading once it is aborted, even while it waits for the source, which is told to close. */
  readonly signal?: StopSignal | undefined;
  /**
   * Takes how many records were counted, every so many of them and at the end. A promise that it gives back is awaited,
   * so a page stays responsive where progress waits for it to be drawn.
   */
  readonly onProgress?: ((records: number) => unknown) | undefined;
  /** How many records lie between two calls of `onProgress`; 10,000 unless told. */
  readonly progressEvery?: number | undefined;
}

/**
 * The state of the records of a stream, in constant memory: a cursor of a database, lines of a file, or a plain
 * iterable. A stream that was aborted leaves a state of what was counted until then, marked `incomplete`.
 *
 * A source that never waits lets nothing else run, not even what would abort it: let `onProgress` give back a promise that
 * waits for a moment then.
 *
 * @throws (the promise) the error of a record, with its position, and what the source itself throws; `not-a-source`,
 *   `not-so-many-records`
 *
 * @example
 * import { defineSummary, summarize, take } from 'kttt/statistics';
 *
 * const revenue = defineSummary({ id: 'revenue', measures: { total: take.sum('revenue') } });
 * async function* rows() {
 *   yield { revenue: 900 };
 *   yield { revenue: '0.5' };
 * }
 * revenue.finish(await summarize(revenue, rows())).total.sum; // → '900.5'
 */
export async function summarize<Rec, Result>(
  summary: Pick<Summary<Rec, Result>, 'empty' | 'part'>,
  records: AsyncIterable<Rec> | Iterable<Rec>,
  options: StreamOptions = {},
): Promise<SummaryState> {
  const columns = new Columns(blockSize);
  const ledger = summary.part.ledger(columns, true);
  ledger.open();
  const isComplete = await readStream(records, options, (block) => {
    columns.read(block);
    ledger.enter(block, firstSlots);
  });
  return { ...summary.empty(), ...(isComplete ? {} : { incomplete: true }), content: ledger.content(0) };
}

/** Reads a stream block by block, holding one block at a time, and says whether it was read to its end. */
async function readStream<Rec>(
  records: AsyncIterable<Rec> | Iterable<Rec>,
  { signal, onProgress, progressEvery = 10_000 }: StreamOptions,
  read: (block: Block<Rec>) => void,
): Promise<boolean> {
  const every = numberOfRecords(progressEvery, 1, ['options', 'progressEvery']);
  const gathering = new Gathering(read);
  let size = Math.min(blockSize, every);
  const pass = async () => {
    const passed = gathering.pass();
    const since = passed % every;
    if (since === 0) await onProgress?.(passed);
    size = Math.min(blockSize, every - since);
  };
  if (isAsync(records)) {
    for await (const record of untilAborted(records, signal)) {
      if (gathering.hold(record) === size) await pass();
    }
  } else {
    for (const record of syncSource(records, ['records'])) {
      if (signal?.aborted) break;
      if (gathering.hold(record instanceof Promise ? await record : record) === size) await pass();
    }
  }
  const isComplete = !signal?.aborted;
  const passed = gathering.pass();
  if (passed % every !== 0 || passed === 0) await onProgress?.(passed);
  return isComplete;
}
