import {
  annualReturnSchema,
  type ReadRecordsOptions,
  type RecordStreamReading,
  readRecordStream,
  readRecords,
} from 'kttt/schemas';
import type { StopSignal } from 'kttt/statistics';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { filed } from '../registers/small-register.ts';

const first = filed('a', 2023, { revenue: 1 });
const second = filed('b', 2023, { rating: 'good' });
const negative = filed('c', 2023, { revenue: -1 });
const some = [first, negative, second, null];

async function all<Value>(reading: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of reading) values.push(value);
  return values;
}

async function* streamOf<Item>(items: Iterable<Item>): AsyncGenerator<Item, void> {
  yield* items;
}

/** A stream that tells how far it was drawn and how often it was closed; it waits for ever after some items. */
function watched(items: readonly unknown[], more: { readonly failsAtEnd?: boolean } = {}) {
  const state = { drawn: 0, closings: 0 };
  const iterator: AsyncIterator<unknown> = {
    next: async () => {
      const value = items[state.drawn];
      state.drawn += 1;
      return state.drawn > items.length ? new Promise(() => {}) : { done: false, value };
    },
    return: async () => {
      state.closings += 1;
      if (more.failsAtEnd) throw new Error('cannot close');
      return { done: true, value: undefined };
    },
  };
  return { state, source: { [Symbol.asyncIterator]: () => iterator } };
}

/** A signal that tells how many listen to it. */
function countedSignal() {
  const abort = new AbortController();
  const listeners = new Set<() => void>();
  const signal: StopSignal = {
    get aborted() {
      return abort.signal.aborted;
    },
    addEventListener: (_, listener) => {
      listeners.add(listener);
      abort.signal.addEventListener('abort', listener);
    },
    removeEventListener: (_, listener) => {
      listeners.delete(listener);
      abort.signal.removeEventListener('abort', listener);
    },
  };
  return { abort, signal, listeners };
}

describe('a stream of records', () => {
  it.each<[string, () => AsyncIterable<unknown> | Iterable<unknown>]>([
    ['an async source', () => streamOf(some)],
    ['a plain source', () => some],
    ['a plain source of promises', () => some.map((record) => Promise.resolve(record))],
  ])('is read as records are, from %s', async (_, source) => {
    const reading = readRecordStream(annualReturnSchema, source());
    const plain = readRecords(annualReturnSchema, some);
    expect(await all(reading)).toStrictEqual([...plain]);
    expect(reading.counts).toEqual(plain.counts);
    expect(reading.invalid.map(({ line, faults }) => ({ line, faults }))).toEqual(
      plain.invalid.map(({ line, faults }) => ({ line, faults })),
    );
  });

  it('is read the same with a signal that nobody aborts, which is left as it was', async () => {
    const { signal, listeners } = countedSignal();
    const reading = readRecordStream(annualReturnSchema, streamOf(some), { signal });
    expect(await all(reading)).toStrictEqual([first, second]);
    expect(reading.counts.status).toBe('complete');
    expect(listeners.size).toBe(0);
  });

  it('waits for what the callbacks promise', async () => {
    const story: string[] = [];
    const later = async (what: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      story.push(what);
    };
    const reading = readRecordStream(annualReturnSchema, streamOf([negative, first, second]), {
      progressEvery: 2,
      onInvalid: ({ line }) => later(`invalid ${line}`),
      onProgress: ({ read, status }) => later(`${read} ${status}`),
    });
    for await (const { organization } of reading) story.push(organization);
    expect(story).toEqual(['invalid 1', '2 under-way', 'a', 'b', '3 complete']);
  });

  it('tells lines as its source does, and of lines that cannot be parsed', async () => {
    const reading = readRecordStream(annualReturnSchema, streamOf([JSON.stringify(first), '{']), {
      parse: JSON.parse,
      lineOf: (_, position) => position * 10,
    });
    expect(await all(reading)).toEqual([first]);
    expect(reading.invalid).toMatchObject([{ line: 20, item: '{', faults: [{ code: 'unreadable-record' }] }]);
  });
});

describe('a stream that ends before its source', () => {
  it('was aborted in the loop', async () => {
    const { abort, signal, listeners } = countedSignal();
    const { state, source } = watched([first, negative, second, first]);
    const told: string[] = [];
    const reading = readRecordStream(annualReturnSchema, source, {
      signal,
      onProgress: ({ status }) => told.push(status),
    });
    let valid = 0;
    for await (const _ of reading) {
      valid += 1;
      if (valid === 2) abort.abort();
    }
    expect(reading.counts).toMatchObject({ status: 'aborted', read: 3, valid: 2, invalid: 1 });
    expect(state).toEqual({ drawn: 3, closings: 1 });
    expect(listeners.size).toBe(0);
    expect(told).toEqual(['aborted']);
  });

  it.each([{}, { failsAtEnd: true }])('was aborted while it waited for its source (%o)', async (more) => {
    const { abort, signal, listeners } = countedSignal();
    const { state, source } = watched([first], more);
    const reading = readRecordStream(annualReturnSchema, source, { signal });
    setTimeout(() => abort.abort(), 5);
    expect(await all(reading)).toEqual([first]);
    expect(reading.counts).toMatchObject({ status: 'aborted', read: 1 });
    expect(state).toEqual({ drawn: 2, closings: 1 });
    expect(listeners.size).toBe(0);
  });

  it('was aborted before it began: nothing is drawn, and the source is closed', async () => {
    const { state, source } = watched([first]);
    const reading = readRecordStream(annualReturnSchema, source, { signal: AbortSignal.abort() });
    expect(await all(reading)).toEqual([]);
    expect(reading.counts).toMatchObject({ status: 'aborted', read: 0 });
    expect(state).toEqual({ drawn: 0, closings: 1 });
  });

  it.each([true, false])('was left, with a signal: %s', async (hasSignal) => {
    const { signal, listeners } = countedSignal();
    const { state, source } = watched([first, second]);
    const reading = readRecordStream(annualReturnSchema, source, hasSignal ? { signal } : {});
    for await (const _ of reading) break;
    expect(reading.counts).toMatchObject({ status: 'stopped', read: 1 });
    expect(state).toEqual({ drawn: 1, closings: 1 });
    expect(listeners.size).toBe(0);
  });

  it('was left by a source that cannot be closed', async () => {
    const { signal } = countedSignal();
    const items = [first, second].values();
    const source = { [Symbol.asyncIterator]: () => ({ next: async () => items.next() }) };
    const reading = readRecordStream(annualReturnSchema, source, { signal });
    for await (const _ of reading) break;
    expect(reading.counts).toMatchObject({ status: 'stopped', read: 1 });
  });

  it.each([true, false])('was ended by an error of its source, with a signal: %s', async (hasSignal) => {
    const { signal, listeners } = countedSignal();
    async function* broken() {
      yield first;
      throw new RangeError('connection lost');
    }
    const reading = readRecordStream(annualReturnSchema, broken(), hasSignal ? { signal } : {});
    await expect(all(reading)).rejects.toThrow(RangeError);
    expect(reading.counts).toMatchObject({ status: 'stopped', read: 1, valid: 1 });
    expect(listeners.size).toBe(0);
  });

  it('was ended by a callback', async () => {
    const { state, source } = watched([first, negative]);
    const reading = readRecordStream(annualReturnSchema, source, {
      onInvalid: async () => {
        throw new RangeError('disk full');
      },
    });
    await expect(all(reading)).rejects.toThrow(RangeError);
    expect(reading.counts).toMatchObject({ status: 'stopped', read: 2, invalid: 1 });
    expect(state.closings).toBe(1);
  });
});

describe('what cannot be read as a stream', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['a text', 'abc', 'abc'],
    ['a promise', Promise.resolve([]), 'object'],
  ])('is %s', (_, source, found) => {
    const run = () => readRecordStream(annualReturnSchema, source as Iterable<unknown>);
    expectFault(run, { code: 'not-a-source', path: ['source'], field: 'source', found });
  });

  it('has options that are none', () => {
    const options: ReadRecordsOptions = { progressEvery: -1 };
    expect(caught(() => readRecordStream(annualReturnSchema, [], options)).code).toBe('not-so-many-records');
  });

  it('was read already', async () => {
    const reading: RecordStreamReading<unknown> = readRecordStream(annualReturnSchema, some);
    expect((await all(reading)).length).toBe(2);
    expect(caught(() => reading[Symbol.asyncIterator]())).toMatchObject({ code: 'records-already-read' });
  });
});
