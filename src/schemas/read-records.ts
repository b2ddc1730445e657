import type * as z from 'zod';
import { syncSource } from '../statistics/record-source.ts';
import { once } from './once.ts';
import { RecordJudge } from './record-judge.ts';
import type { InvalidRecord, ReadRecordsOptions, RecordCounts } from './record-options.ts';

/** Records being read: a loop over it gets the valid ones. */
export interface RecordReading<Value, Item = unknown> extends Iterable<Value> {
  /** What was counted so far, and whether it is of the whole source. */
  readonly counts: RecordCounts;
  /** The first invalid records, as many as the options say. */
  readonly invalid: readonly InvalidRecord<Item>[];
}

/**
 * Reads many records: a loop over the reading gets the valid ones, typed, while the invalid ones are told of with their
 * line and all their faults. It never stops at an invalid record and never drops one in silence: the counts add up. One
 * record is held at a time, so the memory does not grow with the source.
 *
 * Only counts that are `complete` are of the whole source.
 *
 * @param source an array or another iterable; for an async one there is `readRecordStream`
 * @throws `not-a-schema`, `not-a-source`, `not-so-many-records`; a second loop throws `records-already-read`
 *
 * @example
 * import { annualReturnSchema, readRecords } from 'kttt/schemas';
 *
 * const lines = [
 *   '{ "organization": "a", "year": 2024, "filed": "2024-12-20", "revenue": 900000000 }',
 *   '{ "organization": "b", "year": 2024, "filed": "2024-12-20", "revenue": -5 }',
 *   '{ "organization": "c", "year": 2024',
 * ];
 * const reading = readRecords(annualReturnSchema, lines, { parse: JSON.parse });
 * const organizations = [];
 * for (const { organization } of reading) organizations.push(organization);
 * organizations; // → ['a']
 * reading.counts;
 * // → { status: 'complete', read: 3, valid: 1, invalid: 2, faults: { 'negative-amount': 1, 'unreadable-record': 1 } }
 * reading.invalid.map(({ line, faults }) => [line, faults[0]?.path]); // → [[2, ['revenue']], [3, []]]
 */
export function readRecords<Value, Item = unknown>(
  schema: z.ZodType<Value>,
  source: Iterable<Item>,
  options: ReadRecordsOptions<Item> = {},
): RecordReading<Value, Item> {
  const judge = new RecordJudge(schema, options);
  const items = syncSource(source);
  return {
    [Symbol.iterator]: once(
      () => validRecords(judge, items, options),
      () => judge.counts.read,
    ),
    get counts() {
      return judge.counts;
    },
    invalid: judge.kept,
  };
}

function* validRecords<Value, Item>(
  judge: RecordJudge<Value, Item>,
  items: Iterable<Item>,
  { onInvalid, onProgress, signal }: ReadRecordsOptions<Item>,
): Generator<Value, void> {
  try {
    if (!signal?.aborted) {
      for (const item of items) {
        const verdict = judge.judge(item);
        if (verdict.invalid) onInvalid?.(verdict.invalid);
        if (onProgress && judge.isDue) onProgress(judge.counts);
        if (!verdict.invalid) yield verdict.value;
        if (signal?.aborted) break;
      }
    }
    judge.end(signal?.aborted ? 'aborted' : 'complete');
    onProgress?.(judge.counts);
  } finally {
    judge.end('stopped');
  }
}
