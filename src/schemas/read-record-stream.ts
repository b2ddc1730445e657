import type * as z from 'zod';
import { isAsync, syncSource } from '../statistics/record-source.ts';
import { untilAborted } from '../statistics/until-aborted.ts';
import { once } from './once.ts';
import { RecordJudge } from './record-judge.ts';
import type { InvalidRecord, ReadRecordsOptions, RecordCounts } from './record-options.ts';

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
  const items = isAsync(source) ? source : awaited(syncSource(source));
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

async function* awaited<Item>(source: Iterable<Item>): AsyncGenerator<Item, void> {
  yield* source;
}
