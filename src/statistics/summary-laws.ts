import { defineError } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { sortedJson } from './part.ts';

/** What can take a list of records apart and put the answers together: a summary, or a combiner of one's own. */
export interface Combiner<Rec, State, Result> {
  readonly empty: () => State;
  /** May change the state, and gives it back. */
  readonly add: (state: State, record: Rec) => State;
  readonly merge: (a: State, b: State) => State;
  readonly finish: (state: State) => Result;
}

/** How the records are taken apart. */
export interface SummaryLawsOptions {
  /** How many times, each in another way; 20 unless given. */
  readonly rounds?: number;
  /** Where the ways begin: the same seed takes the same records apart in the same ways. 1 unless given. */
  readonly seed?: number;
}

const lawBroken = /* @__PURE__ */ defineError('law-broken', {
  vi: 'luật «{law}» không đúng khi chia các bản ghi thành các phần: {parts} (số thứ tự trong danh sách; seed {seed})',
  en: 'the law of {law} does not hold where the records are taken apart as {parts} (positions in the list; seed {seed})',
});

/**
 * Holds a summary to the laws that let its records be taken apart, on some records of its user: every round parts and
 * orders them in another way. Runs by itself, or as the property of a property test, which then finds the few records
 * that break a law.
 *
 * - `identity`: a state merged with that of no record stays as it is
 * - `commutativity`: it is the same which state comes first
 * - `associativity`: it is the same which states are merged first
 * - `concatenation`: parts that are merged come to what all records in one state do, in any order
 * - `round trip`: a state that was written as JSON and read again comes to the same
 *
 * @throws `law-broken` with the law and the parts
 *
 * @example
 * import { defineSummary, summaryLaws, take } from 'kttt/statistics';
 *
 * const returns = defineSummary({ id: 'returns', measures: { revenue: take.sum('revenue') } });
 * summaryLaws(returns, [{ revenue: 1 }, { revenue: '0.5' }, { revenue: null }]); // → undefined
 * const floats = {
 *   empty: () => 0,
 *   add: (sum: number, { revenue }: { revenue: number }) => sum + revenue,
 *   merge: (a: number, b: number) => a + b,
 *   finish: (sum: number) => sum,
 * };
 * summaryLaws(floats, [{ revenue: 0.1 }, { revenue: 0.2 }, { revenue: 0.3 }]); // throws law-broken
 */
export function summaryLaws<Rec, State, Result>(
  { empty, add, merge, finish }: Combiner<Rec, State, Result>,
  records: Iterable<Rec>,
  { rounds = 20, seed = 1 }: SummaryLawsOptions = {},
): void {
  const list = [...listOf(records, ['records'])];
  const random = randomFrom(seed);
  const answer = (state: State) => sortedJson(finish(state));
  for (let round = 0; round < rounds; round += 1) {
    const [a, b, c] = partsOf(list.length, random);
    const stateOf = (positions: readonly number[]) =>
      positions.reduce((state, position) => add(state, list[position] as Rec), empty());
    const hold = (law: string, one: State, other: State) => {
      if (answer(one) === answer(other)) return;
      throw lawBroken({ law, parts: [a, b, c].map((part) => `[${part.join(', ')}]`).join(' '), seed });
    };
    hold('identity', merge(empty(), stateOf(a)), stateOf(a));
    hold('identity', merge(stateOf(a), empty()), stateOf(a));
    hold('commutativity', merge(stateOf(a), stateOf(b)), merge(stateOf(b), stateOf(a)));
    hold(
      'associativity',
      merge(merge(stateOf(a), stateOf(b)), stateOf(c)),
      merge(stateOf(a), merge(stateOf(b), stateOf(c))),
    );
    hold('concatenation', merge(merge(stateOf(a), stateOf(b)), stateOf(c)), stateOf([...list.keys()]));
    hold('round trip', JSON.parse(JSON.stringify(stateOf(a))), stateOf(a));
  }
}

/** The positions of a list in three parts, each in an order of its own. */
function partsOf(length: number, random: () => number): readonly [number[], number[], number[]] {
  const parts: [number[], number[], number[]] = [[], [], []];
  for (let position = 0; position < length; position += 1) {
    const part = parts[Math.floor(random() * 3)] as number[];
    part.splice(Math.floor(random() * (part.length + 1)), 0, position);
  }
  return parts;
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
