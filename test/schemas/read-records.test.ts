import fc from 'fast-check';
import { defineError } from 'kttt/errors';
import {
  annualReturnSchema,
  awardSchema,
  calendarDateSchema,
  type InvalidRecord,
  localitySchema,
  organizationSchema,
  type ReadRecordsOptions,
  type RecordCounts,
  read,
  readRecords,
} from 'kttt/schemas';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import * as z from 'zod';
import { caught, expectFault } from '../errors/caught.ts';
import { filed } from '../registers/small-register.ts';
import { anyReturn } from './any-return.ts';
import { mutantsOf } from './mutants.ts';
import { samples } from './samples.ts';

const good = [filed('a', 2023, { revenue: 1 }), filed('b', 2023, { revenue: '5.00', rating: 'good' })];
const [first, second] = good;
const negative = filed('c', 2023, { revenue: -1 });
const twice = { ...filed('', 2023), rating: 'best' };

/** What `read` says of one record: the value or all its faults. */
function verdict<Value>(schema: z.ZodType<Value>, record: unknown): object {
  if (schema.safeParse(record).success) return { value: read(schema, record) };
  return { faults: caught(() => read(schema, record)).faults };
}

/** The same from `readRecords`. */
function verdictAmongMany<Value>(schema: z.ZodType<Value>, record: unknown): object {
  const reading = readRecords(schema, [record]);
  const [value] = [...reading].map((one) => ({ value: one }));
  return value ?? { faults: reading.invalid[0]?.faults };
}

describe('records that are read', () => {
  it('come out one after another where they are valid, and the others are told of with line and faults', () => {
    const reading = readRecords(annualReturnSchema, [first, negative, second, null, twice]);
    expect([...reading]).toStrictEqual([first, second]);
    expect(reading.counts).toEqual({
      status: 'complete',
      read: 5,
      valid: 2,
      invalid: 3,
      faults: { 'negative-amount': 1, 'wrong-type': 2, 'empty-text': 1 },
    });
    expect(reading.invalid.map(({ line, item }) => ({ line, item }))).toEqual([
      { line: 2, item: negative },
      { line: 4, item: null },
      { line: 5, item: twice },
    ]);
    expect(reading.invalid[2]?.faults).toEqual(caught(() => read(annualReturnSchema, twice)).faults);
    expect(reading.invalid[0]?.faults).toEqual([
      {
        code: 'negative-amount',
        path: ['revenue'],
        info: { found: '-1' },
        messages: {
          vi: 'revenue: số tiền -1 âm; chỉ lợi nhuận mới có thể âm',
          en: 'revenue: the amount -1 is negative; only a profit can be',
        },
      },
    ]);
  });

  it('are typed', () => {
    const reading = readRecords(calendarDateSchema, ['2024-01-31']);
    for (const day of reading) expectTypeOf(day).toEqualTypeOf<string>();
    expectTypeOf(reading.invalid).toEqualTypeOf<readonly InvalidRecord<string>[]>();
  });

  it('are copies', () => {
    const [read] = readRecords(annualReturnSchema, [first]);
    expect(read).toStrictEqual(first);
    expect(read).not.toBe(first);
  });

  it('may be none', () => {
    const reading = readRecords(annualReturnSchema, []);
    expect([...reading]).toEqual([]);
    expect(reading.counts).toEqual({ status: 'complete', read: 0, valid: 0, invalid: 0, faults: {} });
  });

  it('have the same values and faults as alone, whatever the data', () => {
    fc.assert(
      fc.property(anyReturn, (record) => {
        expect(verdictAmongMany(annualReturnSchema, record)).toStrictEqual(verdict(annualReturnSchema, record));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(Object.entries({ organizationSchema, localitySchema, awardSchema, annualReturnSchema }))(
    'have the same values and faults as alone under %s',
    (name, schema) => {
      const { good, bad } = Object(samples)[name];
      const changed = Object.values(good)
        .flatMap(mutantsOf)
        .map(({ data }) => data);
      for (const record of [...Object.values(good), ...Object.values(bad), ...changed]) {
        expect(verdictAmongMany<unknown>(schema, record)).toStrictEqual(verdict<unknown>(schema, record));
      }
    },
  );

  it('are what a schema of the caller’s own makes of them', () => {
    const cell = z.object({ year: z.string().transform(Number), name: z.string() });
    const reading = readRecords(cell, [{ year: '2024', name: 'a', more: 1 }, { year: '2024' }]);
    expect([...reading]).toEqual([{ year: 2024, name: 'a' }]);
    expect(reading.counts.faults).toEqual({ 'missing-key': 1 });
  });

  it('are read without making code where zod is told to make none', () => {
    const noCode = vi.fn(Function);
    vi.stubGlobal('Function', noCode);
    try {
      z.config({ jitless: true });
      expect([...readRecords(z.array(z.string()), [['a'], [5]])]).toEqual([['a']]);
      expect(noCode).not.toHaveBeenCalled();
      z.config({ jitless: false });
      expect([...readRecords(z.array(z.string()), [['a'], [5]])]).toEqual([['a']]);
      expect(noCode).toHaveBeenCalled();
    } finally {
      z.config({ jitless: false });
      vi.unstubAllGlobals();
    }
  });

  it('are compiled once for all readings of a schema', () => {
    const noCode = vi.fn(Function);
    const names = z.array(z.string());
    expect([...readRecords(names, [['a']])]).toEqual([['a']]);
    vi.stubGlobal('Function', noCode);
    expect([...readRecords(names, [['b']])]).toEqual([['b']]);
    vi.unstubAllGlobals();
    expect(noCode).not.toHaveBeenCalled();
  });

  it('add up, however many are valid', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.nat({ max: 5 }), (soundness, keepInvalid) => {
        const told: number[] = [];
        const reading = readRecords(
          annualReturnSchema,
          soundness.map((isSound) => (isSound ? first : negative)),
          { keepInvalid, onInvalid: ({ line }) => told.push(line) },
        );
        const valid = [...reading].length;
        const invalid = soundness.flatMap((isSound, i) => (isSound ? [] : [i + 1]));
        expect(told).toEqual(invalid);
        expect(reading.counts).toMatchObject({ read: soundness.length, valid, invalid: invalid.length });
        expect(reading.counts.read).toBe(reading.counts.valid + reading.counts.invalid);
        expect(reading.invalid.map(({ line }) => line)).toEqual(invalid.slice(0, keepInvalid));
      }),
    );
  });
});

describe('invalid records', () => {
  it('are kept up to a limit, a hundred unless told', () => {
    const many = Array.from({ length: 250 }, () => negative);
    const kept = (options: ReadRecordsOptions) => {
      const reading = readRecords(annualReturnSchema, many, options);
      expect([...reading]).toEqual([]);
      expect(reading.counts.invalid).toBe(250);
      return reading.invalid.length;
    };
    expect([kept({}), kept({ keepInvalid: 3 }), kept({ keepInvalid: 0 }), kept({ keepInvalid: 1000 })]).toEqual([
      100, 3, 0, 250,
    ]);
  });

  it('are told of as they are met, before the next valid one', () => {
    const story: string[] = [];
    const reading = readRecords(annualReturnSchema, [first, negative, second], {
      onInvalid: ({ line }) => story.push(`invalid ${line}`),
    });
    for (const { organization } of reading) story.push(organization);
    expect(story).toEqual(['a', 'invalid 2', 'b']);
  });

  it('have the line that the source tells', () => {
    const rows = [
      { record: first, info: { lines: 2 } },
      { record: negative, info: { lines: 7 } },
    ];
    const reading = readRecords(annualReturnSchema, rows, {
      parse: ({ record }) => record,
      lineOf: ({ info }) => info.lines,
    });
    expect([...reading]).toEqual([first]);
    expect(reading.invalid).toMatchObject([{ line: 7, item: rows[1] }]);
  });

  it('have the line that is counted from their position', () => {
    const reading = readRecords(annualReturnSchema, [negative, negative], { lineOf: (_, position) => position + 1 });
    expect([...reading]).toEqual([]);
    expect(reading.invalid.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('lines that have to be parsed', () => {
  const lines = [JSON.stringify(first), '{"organization": "b"', '', JSON.stringify(negative)];

  it('are records once they are', () => {
    const reading = readRecords(annualReturnSchema, lines.slice(0, 1), { parse: JSON.parse });
    expect([...reading]).toEqual([first]);
  });

  it('are told of by what they are where they cannot be', () => {
    const reading = readRecords(annualReturnSchema, lines, { parse: JSON.parse });
    expect([...reading]).toEqual([first]);
    expect(reading.counts).toMatchObject({
      status: 'complete',
      read: 4,
      faults: { 'unreadable-record': 2, 'negative-amount': 1 },
    });
    const [cut] = reading.invalid;
    expect(cut).toMatchObject({ line: 2, item: lines[1], faults: [{ path: [], info: { found: lines[1] } }] });
    expect(cut?.faults[0]?.messages.vi).toMatch(/^không đọc được «\{"organization": "b"»: .*JSON/);
    expect(cut?.faults[0]?.messages.en).toMatch(/^"\{"organization": "b"" cannot be read: .*JSON/);
  });

  it('are no text now and then', () => {
    const reading = readRecords<unknown, unknown>(annualReturnSchema, [undefined, 5], {
      parse: (line) => JSON.parse(String(line)),
    });
    expect([...reading]).toEqual([]);
    expect(reading.invalid.map(({ faults }) => faults.map(({ code }) => code))).toEqual([
      ['unreadable-record'],
      ['wrong-type'],
    ]);
  });

  it('keep the faults that their parser found', () => {
    const tooFewCells = defineError('too-few-cells', { vi: 'chỉ có {cells} ô', en: 'only {cells} cells' });
    const reading = readRecords(annualReturnSchema, ['a;b'], {
      parse: () => {
        throw tooFewCells({ cells: 2 }, ['row']);
      },
    });
    expect([...reading]).toEqual([]);
    expect(reading.invalid[0]?.faults).toMatchObject([{ code: 'too-few-cells', path: ['row'], info: { cells: 2 } }]);
  });

  it('say what was thrown where it was no error', () => {
    const reading = readRecords(annualReturnSchema, ['a'], {
      parse: () => {
        throw 'bad line';
      },
    });
    expect([...reading]).toEqual([]);
    expect(reading.invalid[0]?.faults[0]?.info).toEqual({ found: 'a', reason: 'bad line' });
  });
});

describe('the progress of a reading', () => {
  const five = [first, negative, second, first, second];

  it('is told every so many records and at the end', () => {
    const told: RecordCounts[] = [];
    const reading = readRecords(annualReturnSchema, five, {
      progressEvery: 2,
      onProgress: (counts) => told.push(counts),
    });
    expect([...reading].length).toBe(4);
    expect(told.map(({ status, read, invalid }) => [status, read, invalid])).toEqual([
      ['under-way', 2, 1],
      ['under-way', 4, 1],
      ['complete', 5, 1],
    ]);
  });

  it('is told every 10,000 records unless said', () => {
    let [told, seen] = [0, 0];
    function* many() {
      for (let i = 0; i < 25_000; i += 1) yield '2024-04-05';
    }
    for (const day of readRecords(calendarDateSchema, many(), { onProgress: () => (told += 1) })) seen += day.length;
    expect([told, seen]).toEqual([3, 250_000]);
  });

  it('can be asked for at any time', () => {
    const reading = readRecords(annualReturnSchema, five);
    const seen: unknown[] = [];
    expect(reading.counts).toMatchObject({ status: 'under-way', read: 0 });
    for (const _ of reading) seen.push([reading.counts.status, reading.counts.read, reading.counts.valid]);
    expect(seen).toEqual([
      ['under-way', 1, 1],
      ['under-way', 3, 2],
      ['under-way', 4, 3],
      ['under-way', 5, 4],
    ]);
  });
});

describe('a reading that ends before its source', () => {
  /** A source that tells how far it was drawn and whether it was closed. */
  function watched() {
    const state = { drawn: 0, isClosed: false };
    function* source() {
      try {
        for (;;) {
          state.drawn += 1;
          yield state.drawn % 2 === 0 ? negative : first;
        }
      } finally {
        state.isClosed = true;
      }
    }
    return { state, source: source() };
  }

  it('was aborted in the loop: what was counted so far is marked', () => {
    const { state, source } = watched();
    const abort = new AbortController();
    const told: string[] = [];
    const reading = readRecords(annualReturnSchema, source, {
      signal: abort.signal,
      onProgress: ({ status }) => told.push(status),
    });
    let valid = 0;
    for (const _ of reading) {
      valid += 1;
      if (valid === 3) abort.abort();
    }
    expect(valid).toBe(3);
    expect(reading.counts).toMatchObject({ status: 'aborted', read: 5, valid: 3, invalid: 2 });
    expect(state).toEqual({ drawn: 5, isClosed: true });
    expect(told).toEqual(['aborted']);
  });

  it('was aborted at an invalid record', () => {
    const { state, source } = watched();
    const abort = new AbortController();
    const reading = readRecords(annualReturnSchema, source, {
      signal: abort.signal,
      onInvalid: () => abort.abort(),
    });
    expect([...reading].length).toBe(1);
    expect(reading.counts).toMatchObject({ status: 'aborted', read: 2 });
    expect(state).toEqual({ drawn: 2, isClosed: true });
  });

  it('was aborted before it began: nothing is drawn', () => {
    const { state, source } = watched();
    const reading = readRecords(annualReturnSchema, source, { signal: AbortSignal.abort() });
    expect([...reading]).toEqual([]);
    expect(reading.counts).toEqual({ status: 'aborted', read: 0, valid: 0, invalid: 0, faults: {} });
    expect(state.drawn).toBe(0);
  });

  it('was left', () => {
    const { state, source } = watched();
    const reading = readRecords(annualReturnSchema, source);
    for (const _ of reading) break;
    expect(reading.counts).toMatchObject({ status: 'stopped', read: 1, valid: 1 });
    expect(state).toEqual({ drawn: 1, isClosed: true });
  });

  it('was ended by an error of its source, which is passed on', () => {
    function* broken() {
      yield first;
      throw new RangeError('disk');
    }
    const reading = readRecords(annualReturnSchema, broken());
    expect(() => [...reading]).toThrow(RangeError);
    expect(reading.counts).toMatchObject({ status: 'stopped', read: 1, valid: 1, invalid: 0 });
  });

  it('was ended by an error of a callback, which is passed on', () => {
    const { state, source } = watched();
    const reading = readRecords(annualReturnSchema, source, {
      onInvalid: () => {
        throw new RangeError('enough');
      },
    });
    expect(() => [...reading]).toThrow(RangeError);
    expect(reading.counts).toMatchObject({ status: 'stopped', read: 2, invalid: 1 });
    expect(state.isClosed).toBe(true);
  });

  it('goes on while its signal is not aborted', () => {
    const reading = readRecords(annualReturnSchema, good, { signal: new AbortController().signal });
    expect([...reading].length).toBe(2);
    expect(reading.counts.status).toBe('complete');
  });
});

describe('what cannot be read', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a number', 5, '5'],
    ['a text, whose letters are no records', 'abc', 'abc'],
    ['an object', {}, 'object'],
    ['an async source', (async function* () {})(), 'object'],
  ])('is %s', (_, source, found) => {
    const run = () => readRecords(annualReturnSchema, source as Iterable<unknown>);
    expectFault(run, { code: 'not-a-source', path: ['source'], field: 'source', found });
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['a JSON Schema', { type: 'object' }, 'object'],
    ['a schema of zod 3', { safeParse: () => {}, _def: {} }, 'object'],
    ['half a schema', { _zod: {} }, 'object'],
  ])('has as its schema %s', (_, schema, found) => {
    const run = () => readRecords(schema as z.ZodType, []);
    expectFault(run, { code: 'not-a-schema', path: ['schema'], field: 'schema', found });
  });

  it.each<[string, ReadRecordsOptions, string]>([
    ['progress every 0 records', { progressEvery: 0 }, 'progressEvery'],
    ['progress every half record', { progressEvery: 0.5 }, 'progressEvery'],
    ['fewer than none kept', { keepInvalid: -1 }, 'keepInvalid'],
    ['all kept without an end', { keepInvalid: Number.POSITIVE_INFINITY }, 'keepInvalid'],
  ])('is asked for with %s', (_, options, name) => {
    const found = String(Object(options)[name]);
    const run = () => readRecords(annualReturnSchema, [], options);
    const path = ['options', name];
    expectFault(run, { code: 'not-so-many-records', path, field: `options.${name}`, found });
  });

  it('was read already: a second loop would count it twice', () => {
    const reading = readRecords(annualReturnSchema, good);
    expect([...reading].length).toBe(2);
    expectFault(() => [...reading], { code: 'records-already-read', path: [], field: '', found: '2' });
    expect(reading.counts.read).toBe(2);
  });
});
