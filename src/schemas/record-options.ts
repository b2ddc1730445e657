import type { Fault } from '../errors/index.ts';
import type { StopSignal } from '../statistics/until-aborted.ts';

/** A record that does not fit its schema, and why. */
export interface InvalidRecord<Item = unknown> {
  /** Its position from 1, or its line where the source tells it (`lineOf`). */
  readonly line: number;
  /** What the source gave, as it was before `parse`. */
  readonly item: Item;
  /** All its faults with their codes, fields and messages, as `read` finds them. */
  readonly faults: readonly Fault[];
}

/** How far the reading of records has come. `read` is always `valid` and `invalid` together. */
export interface RecordCounts {
  /**
   * `complete` once the source has ended. Anything else says that the counts are of a part: `under-way` while records
   * are read, `aborted` by the signal, `stopped` where the loop was left or an error came from the source or a callback.
   */
  readonly status: 'under-way' | 'complete' | 'aborted' | 'stopped';
  readonly read: number;
  readonly valid: number;
  readonly invalid: number;
  /** How often each fault was found, by its code. */
  readonly faults: Readonly<Record<string, number>>;
}

/** How records are read. */
export interface ReadRecordsOptions<Item = unknown> {
  /**
   * Makes the record out of what the source gives, such as `JSON.parse` for lines of JSON. What it throws is a fault of
   * that record: its own faults if it is a `KtttError`, otherwise `unreadable-record`.
   */
  readonly parse?: ((item: Item) => unknown) | undefined;
  /** The line of a record, where the source knows it. Without it, its position from 1. */
  readonly lineOf?: ((item: Item, position: number) => number) | undefined;
  /** Takes each invalid record. A promise that it gives back is awaited by `readRecordStream`. */
  readonly onInvalid?: ((record: InvalidRecord<Item>) => unknown) | undefined;
  /** How many of the invalid records are kept in `invalid`, the first ones; 100 unless told. */
  readonly keepInvalid?: number | undefined;
  /**
   * Takes the counts every so many records, and at the end of the source or when it was aborted. A promise that it gives
   * back is awaited by `readRecordStream`.
   */
  readonly onProgress?: ((counts: RecordCounts) => unknown) | undefined;
  /** How many records lie between two calls of `onProgress`; 10,000 unless told. */
  readonly progressEvery?: number | undefined;
  /** Ends the reading once it is aborted; the counts then say `aborted`. */
  readonly signal?: StopSignal | undefined;
}
