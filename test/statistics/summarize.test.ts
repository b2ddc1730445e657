import fc from 'fast-check';
import { defineSummary, groupBy, type SummaryState, summarize, take } from 'kttt/statistics';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { returns } from './summary-records.ts';

const revenue = defineSummary({
  id: 'revenue',
  measures: { total: take.sum('revenue'), good: take.share({ rating: ['good', 'fair'] }) },
});
const byCommune = groupBy('commune', revenue);

/** Returns with the revenues 0, 1, 2, … */
function* some(count: number) {
  for (let i = 0; i < count; i += 1) yield { revenue: i };
}

/** The same as a stream, with word of how far it was read and whether it was closed. */
function streamOf<Rec>(records: Iterable<Rec>) {
  const told = { read: 0, isClosed: false };
  async function* stream() {
    try {
      for (const record of records) {
        told.read += 1;
        yield record;
      }
    } finally {
      told.isClosed = true;
    }
  }
  return { told, stream: stream() };
}

/** The total of a state, and how many figures it is of. */
function totalOf(state: SummaryState): readonly [string, number] {
  const { sum, count } = revenue.finish(state).total;
  return [sum, count];
}

describe('a summary of a stream', () => {
  it('is the summary of its records, from an async source and from a plain one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(returns, { maxLength: 12 }), async (records) => {
        const state = byCommune.addAll(byCommune.empty(), records);
        expect(await summarize(byCommune, records)).toEqual(state);
        expect(await summarize(byCommune, streamOf(records).stream)).toEqual(state);
      }),
      { numRuns: 50 },
    );
  });

  it.each([0, 1, 1_023, 1_024, 1_025, 3_000])('takes all of %i records', async (count) => {
    const expected = [String((count * (count - 1)) / 2), count];
    expect(totalOf(await summarize(revenue, some(count)))).toEqual(expected);
    expect(totalOf(await summarize(revenue, streamOf(some(count)).stream))).toEqual(expected);
  });

  it('tells how many records were counted, every so many of them and at the end', async () => {
    const told: number[] = [];
    const onProgress = (records: number) => told.push(records);
    await summarize(revenue, some(7), { progressEvery: 3, onProgress });
    await summarize(revenue, some(6), { progressEvery: 3, onProgress });
    await summarize(revenue, some(0), { onProgress });
    await summarize(revenue, some(25_000), { onProgress });
    expect(told).toEqual([3, 6, 7, 3, 6, 0, 10_000, 20_000, 25_000]);
  });

  it('waits for what progress promises', async () => {
    const story: string[] = [];
    const state = summarize(revenue, some(4), {
      progressEvery: 2,
      onProgress: async (records) => {
        story.push(`told of ${records}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        story.push('drawn');
      },
    });
    await state;
    expect(story).toEqual(['told of 2', 'drawn', 'told of 4', 'drawn']);
  });

  it('that was aborted is of what was counted until then, and says so', async () => {
    const abort = new AbortController();
    const onProgress = () => abort.abort();
    const options = { signal: abort.signal, progressEvery: 2, onProgress };
    const { told, stream } = streamOf(some(1_000));
    const state = await summarize(revenue, stream, options);
    expect(totalOf(state)).toEqual(['1', 2]);
    expect(state.incomplete).toBe(true);
    expect(told).toEqual({ read: 2, isClosed: true });
    expect(await summarize(revenue, some(5), options)).toEqual({ ...revenue.empty(), incomplete: true });
    expect(await summarize(revenue, streamOf(some(5)).stream, options)).toEqual({
      ...revenue.empty(),
      incomplete: true,
    });
  });

  it('that was aborted counts records of a plain source up to there too', async () => {
    const abort = new AbortController();
    const state = await summarize(revenue, some(1_000), {
      signal: abort.signal,
      progressEvery: 4,
      onProgress: () => abort.abort(),
    });
    expect(totalOf(state)).toEqual(['6', 4]);
    expect(state.incomplete).toBe(true);
  });

  it('that was aborted by its source ends there, from an async source and from a plain one', async () => {
    for (const sourceOf of [(records: Iterable<{ revenue: number }>) => records, streamOf]) {
      const abort = new AbortController();
      const records = function* () {
        for (const record of some(10)) {
          if (record.revenue === 3) abort.abort();
          yield record;
        }
      };
      const source = sourceOf(records());
      const state = await summarize(revenue, 'stream' in source ? source.stream : source, { signal: abort.signal });
      expect(totalOf(state)).toEqual(['3', 3]);
      expect(state.incomplete).toBe(true);
    }
  });

  it('waits for records that a plain source promises', async () => {
    const records = [Promise.resolve({ revenue: 5 }), { revenue: 6 }];
    expect(totalOf(await summarize(revenue, untyped(records)))).toEqual(['11', 2]);
  });

  it('takes a source that does not promise its items, and leaves the signal alone where one throws at once', async () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    const counted = {
      aborted: false,
      addEventListener: (_: 'abort', listener: () => void) => listeners.add(listener),
      removeEventListener: (_: 'abort', listener: () => void) => listeners.delete(listener),
    };
    const iterable = (next: () => unknown) => untyped<Iterable<object>>({ [Symbol.asyncIterator]: () => ({ next }) });
    const results = [
      { done: false, value: { revenue: 7 } },
      { done: true, value: undefined },
    ];
    expect(
      totalOf(
        await summarize(
          revenue,
          iterable(() => results.shift()),
          { signal },
        ),
      ),
    ).toEqual(['7', 1]);
    const broken = iterable(() => {
      throw new Error('the cursor is closed');
    });
    await expect(summarize(revenue, broken, { signal: counted })).rejects.toThrow('the cursor is closed');
    expect(listeners.size).toBe(0);
  });

  it('ends though its source never does', async () => {
    const abort = new AbortController();
    async function* stuck() {
      yield { revenue: 5 };
      queueMicrotask(() => abort.abort());
      await new Promise(() => {});
    }
    const state = await summarize(revenue, stuck(), { signal: abort.signal });
    expect(totalOf(state)).toEqual(['5', 1]);
    expect(state.incomplete).toBe(true);
  });

  it('with a signal that nobody aborts is whole, and has no mark', async () => {
    const state = await summarize(revenue, streamOf(some(3)).stream, { signal: new AbortController().signal });
    expect(state).toEqual(revenue.addAll(revenue.empty(), some(3)));
    expect(Object.hasOwn(state, 'incomplete')).toBe(false);
  });

  it('refuses a record with its position, and closes the source', async () => {
    const records = [...some(1_500), { revenue: 'x' }, ...some(1)];
    const { told, stream } = streamOf(records);
    await expect(summarize(revenue, stream)).rejects.toMatchObject({ code: 'not-a-number', path: [1_500, 'revenue'] });
    expect(told.isClosed).toBe(true);
    await expect(summarize(revenue, records)).rejects.toMatchObject({ code: 'not-a-number', path: [1_500, 'revenue'] });
    await expect(summarize(revenue, [untyped(null)])).rejects.toMatchObject({ code: 'wrong-type', path: [0] });
  });

  it('passes on what its source throws', async () => {
    async function* broken() {
      yield { revenue: 1 };
      throw new Error('the cursor was lost');
    }
    await expect(summarize(revenue, broken())).rejects.toThrow('the cursor was lost');
  });

  it('refuses what gives no records, and a number of records that is none', async () => {
    await expect(summarize(revenue, untyped(5))).rejects.toMatchObject({ code: 'not-a-source', path: ['records'] });
    await expect(summarize(revenue, untyped(5), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'not-a-source',
    });
    await expect(summarize(revenue, [], { progressEvery: 0 })).rejects.toMatchObject({
      code: 'not-so-many-records',
      path: ['options', 'progressEvery'],
    });
  });
});

describe('an incomplete state', () => {
  const incomplete: SummaryState = { ...revenue.addAll(revenue.empty(), some(3)), incomplete: true };

  it('makes what it is merged in incomplete, and has its answers', () => {
    const merged = revenue.merge(revenue.addAll(revenue.empty(), some(2)), incomplete);
    expect(merged.incomplete).toBe(true);
    expect(totalOf(merged)).toEqual(['4', 5]);
    expect(revenue.check(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
  });

  it('is not sealed with a source, as if it were all of it', () => {
    expect(caught(() => revenue.seal(incomplete, 'gio-linh'))).toMatchObject({
      code: 'state-incomplete',
      path: ['incomplete'],
    });
  });

  it('is not merged with sealed ones, even if nothing was counted yet', () => {
    const sealed = revenue.seal(revenue.addAll(revenue.empty(), some(3)), 'gio-linh');
    expect(caught(() => revenue.merge(sealed, { ...revenue.empty(), incomplete: true }))).toMatchObject({
      code: 'unsealed-beside-sealed',
      path: [1],
    });
  });

  it('has a mark that says yes or is not there', () => {
    expect(caught(() => revenue.check({ ...revenue.empty(), incomplete: false }))).toMatchObject({
      code: 'wrong-type',
      path: ['incomplete'],
    });
  });

  it('does not carry sources', () => {
    const sealed = revenue.seal(revenue.addAll(revenue.empty(), some(3)), 'gio-linh');
    expect(caught(() => revenue.check({ ...sealed, incomplete: true }))).toMatchObject({
      code: 'state-incomplete',
      path: ['incomplete'],
    });
  });
});
