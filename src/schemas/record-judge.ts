import * as z from 'zod';
import { defineError } from '../errors/define-error.ts';
import { type Fault, found, KtttError } from '../errors/index.ts';
import { numberOfRecords } from '../statistics/number-of-records.ts';
import { faultsOfIssues } from './issue.ts';
import { type PlainReader, plainReaderOf } from './plain.ts';
import type { InvalidRecord, ReadRecordsOptions, RecordCounts } from './record-options.ts';

const unreadableRecord = /* @__PURE__ */ defineError('unreadable-record', {
  vi: 'không đọc được «{found}»: {reason}',
  en: '"{found}" cannot be read: {reason}',
});

const notASchema = /* @__PURE__ */ defineError('not-a-schema', {
  vi: '«{found}» không phải là lược đồ; hãy đưa vào một lược đồ của kttt/schemas hoặc của zod 4',
  en: '"{found}" is no schema; give one of kttt/schemas or of zod 4',
});

/** A record with its value, or with what is wrong with it. */
type Verdict<Value, Item> =
  | { readonly invalid: null; readonly value: Value }
  | { readonly invalid: InvalidRecord<Item> };

/** Judges records one by one, counts them, and keeps the first invalid ones. */
export class RecordJudge<Value, Item> {
  readonly kept: InvalidRecord<Item>[] = [];
  readonly #schema: z.ZodType<Value>;
  readonly #readPlain: PlainReader<Value> | undefined;
  readonly #options: ReadRecordsOptions<Item>;
  readonly #most: number;
  readonly #every: number;
  readonly #faults = new Map<string, number>();
  #status: RecordCounts['status'] = 'under-way';
  #valid = 0;
  #invalid = 0;

  constructor(schema: z.ZodType<Value>, options: ReadRecordsOptions<Item>) {
    const { keepInvalid = 100, progressEvery = 10_000 } = options;
    this.#readPlain = plainReaderOf(checkedSchema(schema));
    this.#schema = this.#readPlain ? schema : compiled(schema);
    this.#options = options;
    this.#most = numberOfRecords(keepInvalid, 0, ['options', 'keepInvalid']);
    this.#every = numberOfRecords(progressEvery, 1, ['options', 'progressEvery']);
  }

  get counts(): RecordCounts {
    return {
      status: this.#status,
      read: this.#valid + this.#invalid,
      valid: this.#valid,
      invalid: this.#invalid,
      faults: Object.fromEntries(this.#faults),
    };
  }

  /** Whether progress is to be told of now. */
  get isDue(): boolean {
    return (this.#valid + this.#invalid) % this.#every === 0;
  }

  /** Says how the reading ended; what was said first stands. */
  end(status: RecordCounts['status']): void {
    if (this.#status === 'under-way') this.#status = status;
  }

  judge(item: Item): Verdict<Value, Item> {
    const verdict = this.#verdictOn(item);
    if (verdict.invalid) this.#note(verdict.invalid);
    else this.#valid += 1;
    return verdict;
  }

  #verdictOn(item: Item): Verdict<Value, Item> {
    const { parse } = this.#options;
    if (!parse) return this.#verdictOnRecord(item, item);
    let record: unknown;
    try {
      record = parse(item);
    } catch (error) {
      return this.#refused(item, faultsOfError(error, item));
    }
    return this.#verdictOnRecord(item, record);
  }

  #verdictOnRecord(item: Item, record: unknown): Verdict<Value, Item> {
    const plain = this.#readPlain?.(record);
    if (plain !== undefined) return { invalid: null, value: plain };
    const result = this.#schema.safeParse(record);
    if (result.success) return { invalid: null, value: result.data };
    return this.#refused(item, faultsOfIssues(result.error.issues, record));
  }

  #refused(item: Item, faults: readonly Fault[]): Verdict<Value, Item> {
    const position = this.#valid + this.#invalid + 1;
    const line = this.#options.lineOf?.(item, position) ?? position;
    return { invalid: { line, item, faults } };
  }

  #note(record: InvalidRecord<Item>): void {
    this.#invalid += 1;
    if (this.kept.length < this.#most) this.kept.push(record);
    for (const { code } of record.faults) this.#faults.set(code, (this.#faults.get(code) ?? 0) + 1);
  }
}

function faultsOfError(error: unknown, item: unknown): readonly Fault[] {
  if (error instanceof KtttError) return error.faults;
  const reason = error instanceof Error ? error.message : found(error);
  return [unreadableRecord.fault({ found: found(item), reason })];
}

const compiledSchemas = /* @__PURE__ */ new WeakMap<z.ZodType, z.ZodType>();

/**
 * A schema compiled by zod, once. Where a program may make no code at run time, it stays as it is. One that has a
 * fast way of its own gains nothing by it: what that does not read is most likely invalid, and zod would judge it twice.
 */
function compiled<Value>(schema: z.ZodType<Value>): z.ZodType<Value> {
  if (z.config().jitless) return schema;
  const known = compiledSchemas.get(schema);
  if (known) return known as z.ZodType<Value>;
  const made = z.compile(schema);
  compiledSchemas.set(schema, made);
  return made;
}

function checkedSchema<Value>(schema: z.ZodType<Value>): z.ZodType<Value> {
  const { _zod, safeParse } = Object(schema);
  if (_zod === undefined || typeof safeParse !== 'function') throw notASchema({ found: found(schema) }, ['schema']);
  return schema;
}
