import { listOf } from '../errors/list-of.ts';
import { type ExactDecimal, Exactly, type Numeric, readNumeric, write } from './numeric.ts';

/** A running total that never loses a digit: safe integers run on plain numbers and spill over exactly. */
export class RunningSum {
  #small = 0;
  #rest: ExactDecimal = zero;

  /** Adds a number; its position in the caller's list names it if it is refused. */
  add(value: Numeric, position: number): void {
    if (typeof value === 'number' && Number.isSafeInteger(value) && Number.isSafeInteger(this.#small + value)) {
      this.#small += value;
    } else {
      this.#rest = this.#rest.plus(readNumeric(value, [position]));
    }
  }

  total(): string {
    return write(this.#rest.plus(this.#small));
  }
}

const zero = /* @__PURE__ */ new Exactly(0);

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
  for (const value of listOf(values)) running.add(value, position++);
  return running.total();
}
