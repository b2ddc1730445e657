import type * as z from 'zod';
import { RecordJudge } from './record-judge.ts';
import type { InvalidRecord, ReadRecordsOptions, RecordCounts, StopSignal } from './record-options.ts';
import { asyncSource, once } from './record-source.ts';

/** Records being read from a stream: a `for await` loop over it gets the valid ones. */
export interface RecordStreamReading<Value, Item = unknown> extends AsyncIterable<Value> {
  /** What was counted so far, and whether it is of the whole source. */
  readonly counts: RecordCounts;
  /** The first invalid records, as many as the options say. */
  readonly invalid: readonly InvalidRecord<Item>[];
}

/**
 * `readRecords` for a source that lets one wait: a stream of lines, a cursor of a database, an async generator. What
 * `onInvalid` and `onProgress` promise is awaited, so a slow writer of refused records holds the reading back, and a
 * page stays responsive where progress waits for it to be drawn.
 *
 * An aborted signal ends the reading even while it waits for the source; the source is told to close.
 *
 * @param source an async iterable, or a plain one
 * @throws `not-a-schema`, `not-a-source`, `not-so-many-records`; a second loop throws `records-already-read`
 *
 * @example
 * import { annualReturnSchema, readRecordStream } from 'kttt/schemas';
 *
 * async function* rows() {
 *   yield { organization: 'a', year: 2024, filed: '2024-12-20', revenue: 900_000_000 };
 *   yield { organization: 'b', year: 2024, filed: '2024-13-20' };
 * }
 * const refused: string[] = [];
 * const reading = readRecordStream(annualReturnSchema, rows(), {
 *   lineOf: (_, position) => position + 1, // the first line holds the headings
 *   onInvalid: ({ line, faults }) => refused.push(`${line}: ${faults[0]?.code}`),
 * });
 * const organizations = [];
 * for await (const { organization } of reading) organizations.push(organization);
 * [organizations, refused, reading.counts.status]; // → [['a'], ['3: no-such-date'], 'complete']
 */
export function readRecordStream<Value, Item = unknown>(
  schema: z.ZodType<Value>,
  source: AsyncIterable<Item> | Iterable<Item>,
  options: ReadRecordsOptions<Item> = {},
): RecordStreamReading<Value, Item> {
  const judge = new RecordJudge(schema, options);
  const items = asyncSource(source);
  return {
    [Symbol.asyncIterator]: once(
      () => validRecords(judge, untilAborted(items, options.signal), options),
      () => judge.counts.read,
    ),
    get counts() {
      return judge.counts;
    },
    invalid: judge.kept,
  };
}

async function* validRecords<Value, Item>(
  judge: RecordJudge<Value, Item>,
  items: AsyncIterable<Item>,
  { onInvalid, onProgress, signal }: ReadRecordsOptions<Item>,
): AsyncGenerator<Value, void> {
  try {
    for await (const item of items) {
      const verdict = judge.judge(item);
      if (verdict.invalid) await onInvalid?.(verdict.invalid);
      if (onProgress && judge.isDue) await onProgress(judge.counts);
      if (!verdict.invalid) yield verdict.value;
    }
    judge.end(signal?.aborted ? 'aborted' : 'complete');
    await onProgress?.(judge.counts);
  } finally {
    judge.end('stopped');
  }
}

/** The items of a source until a signal is aborted, which ends the wait for the next one too. */
function untilAborted<Item>(source: AsyncIterable<Item>, signal: StopSignal | undefined): AsyncIterable<Item> {
  return signal ? { [Symbol.asyncIterator]: () => abortable(source[Symbol.asyncIterator](), signal) } : source;
}

const noMore = { done: true, value: undefined } as const;

/** An iterator that a signal can end. One listener serves all its items, and none is left on the signal. */
function abortable<Item>(items: AsyncIterator<Item>, signal: StopSignal): AsyncIterator<Item, undefined> {
  let endWait: (() => void) | undefined;
  const onAbort = () => endWait?.();
  const leave = () => signal.removeEventListener('abort', onAbort);
  signal.addEventListener('abort', onAbort);

  const next = () =>
    new Promise<IteratorResult<Item, undefined>>((resolve, reject) => {
      const end = () => {
        leave();
        // The source may be waiting for ever, so its end is not waited for.
        closed(items).catch(() => {});
        resolve(noMore);
      };
      if (signal.aborted) return end();
      endWait = end;
      items.next().then(
        (result) => {
          endWait = undefined;
          if (result.done) leave();
          resolve(result.done ? noMore : result);
        },
        (error) => {
          leave();
          reject(error);
        },
      );
    });
  const end = async () => {
    leave();
    await closed(items);
    return noMore;
  };
  return { next, return: end };
}

/** Tells a source that no more of it is wanted. */
async function closed(items: AsyncIterator<unknown>): Promise<void> {
  await items.return?.();
}
