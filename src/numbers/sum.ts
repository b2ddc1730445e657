import type { Path } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { type Exact, type ExactDecimal, Exactly, isSafeWhole, type Numeric, readNumeric, write } from './numeric.ts';

/**
 * Totals side by side, each in a slot of its own, that never lose a digit: safe integers run on plain numbers, what
 * passes 2^53 spills over to big integers, and everything else is added as decimals.
 */
export class RunningSums {
  readonly #small: number[] = [];
  readonly #large: bigint[] = [];
  readonly #rest: ExactDecimal[] = [];

  /** Begins one more total. */
  open(): void {
    this.#small.push(0);
    this.#large.push(0n);
    this.#rest.push(zero);
  }

  /**
   * Adds the safe integers of a list, each to its slot, and counts them there; what is none is handed on by its place in
   * the list. A loop of its own, since it is what summaries do most.
   */
  addWholes(
    values: readonly unknown[],
    size: number,
    slots: Int32Array,
    counts: number[],
    other: (index: number) => void,
  ): void {
    const small = this.#small;
    for (let i = 0; i < size; i += 1) {
      const value = values[i];
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
        other(i);
        continue;
      }
      const slot = slots[i] as number;
      const total = (small[slot] as number) + value;
      if (Number.isSafeInteger(total)) small[slot] = total;
      else this.#spill(slot, value);
      counts[slot] = (counts[slot] as number) + 1;
    }
  }

  /** Adds a number; the path names it if it is refused. */
  add(slot: number, value: Numeric, pathOf?: () => Path): void {
    if (typeof value === 'number' && Number.isSafeInteger(value)) this.#addWhole(slot, value);
    else if (typeof value === 'bigint') this.#large[slot] = (this.#large[slot] as bigint) + value;
    else this.#rest[slot] = (this.#rest[slot] as ExactDecimal).plus(readNumeric(value, pathOf?.()));
  }

  /** A total the one way that each has: a `number` where it is whole and safe, otherwise its text. */
  compact(slot: number): Exact {
    const isSmall = this.#large[slot] === 0n && this.#rest[slot] === zero;
    if (isSmall) return this.#small[slot] as number;
    const total = this.total(slot);
    const exact = readNumeric(total);
    return isSafeWhole(exact) ? exact.toNumber() : total;
  }

  total(slot: number): string {
    const whole = (this.#large[slot] as bigint) + BigInt(this.#small[slot] as number);
    const rest = this.#rest[slot] as ExactDecimal;
    return rest.isZero() ? String(whole) : write(rest.plus(String(whole)));
  }

  #addWhole(slot: number, value: number): void {
    const total = (this.#small[slot] as number) + value;
    if (Number.isSafeInteger(total)) this.#small[slot] = total;
    else this.#spill(slot, value);
  }

  #spill(slot: number, value: number): void {
    this.#large[slot] = (this.#large[slot] as bigint) + BigInt(this.#small[slot] as number);
    this.#small[slot] = value;
  }
}

const zero = /* @__PURE__ */ new Exactly(0);

/** One running total that never loses a digit. */
export class RunningSum {
  readonly #sums = new RunningSums();

  constructor() {
    this.#sums.open();
  }

  /** Adds a number; the path names it if it is refused. */
  add(value: Numeric, pathOf?: () => Path): void {
    this.#sums.add(0, value, pathOf);
  }

  total(): string {
    return this.#sums.total(0);
  }
}

/**
 * The exact sum of numbers.
 *
 * @throws `not-a-number`, `unsafe-integer`, with the position in the list
 *
 * @example
 * import { sum } from 'kttt/numbers';
 *
 * sum(['0.1', '0.2', 9007199254740991]); // → '9007199254740991.3'
 */
export function sum(values: Iterable<Numeric>): string {
  const running = new RunningSum();
  let position = 0;
  for (const value of listOf(values)) {
    const place = position++;
    running.add(value, () => [place]);
  }
  return running.total();
}
