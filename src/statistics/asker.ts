import { at } from '../errors/at.ts';
import { found } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import { notApplicable } from '../numbers/states.ts';
import { type Block, firstSlots, type Slots } from './blocks.ts';
import type { Column, Reading } from './column.ts';

/** A value that a field is compared with. */
export type Scalar = string | number | boolean;

/** The answers by number: where several fields are asked for, the highest holds. */
export const answers = { yes: 0, notApplicable: 1, missing: 2, no: 3 } as const;

/** Asks each record of a block, once its columns were read. */
export interface Asker {
  /** Writes the answer of each record to a list. */
  read(block: Block<unknown>, answers: number[]): void;
  /** Counts the answer of each record in the cells of its slot. */
  count(block: Block<unknown>, cells: Cells): void;
}

/** The cells that answers are counted in: so many for each slot. */
export interface Cells {
  readonly cells: number[];
  readonly cellsPerSlot: number;
  readonly slots: Slots;
}

/** Whether what was read has one of some values; a value of another type than these is refused. */
export class QuestionAsker implements Asker {
  readonly #wanted: readonly Scalar[];
  readonly #types: readonly string[];
  /** The one type of all wanted values, if they have one. */
  readonly #type: string | null;
  readonly #reading: Reading;
  readonly #values: Column;

  constructor(wanted: readonly Scalar[], reading: Reading, values: Column) {
    this.#wanted = wanted;
    this.#types = [...new Set(wanted.map((value) => typeof value))];
    this.#type = this.#types.length === 1 ? at(this.#types, 0) : null;
    this.#reading = reading;
    this.#values = values;
  }

  read(block: Block<unknown>, column: number[]): void {
    for (let i = 0; i < block.to - block.from; i += 1) column[i] = this.#answer(this.#values[i], block, i);
  }

  count(block: Block<unknown>, cells: Cells): void {
    const size = block.to - block.from;
    const other = (value: unknown, index: number) => this.#answer(value, block, index);
    if (this.#type === 'boolean') countFlags(this.#values, size, other, cells);
    else if (this.#type === 'string' && this.#wanted.length <= 2)
      countTexts(this.#values, size, this.#wanted, other, cells);
    else countOthers(this.#values, size, other, cells);
  }

  #answer(value: unknown, block: Block<unknown>, index: number): number {
    if (value === null || value === undefined) return answers.missing;
    if (value === notApplicable) return answers.notApplicable;
    if (!this.#types.includes(typeof value)) {
      throw wrongType({ found: found(value), expected: this.#types.join(', ') }, this.#reading.pathOf(block, index));
    }
    return this.#wanted.includes(value as Scalar) ? answers.yes : answers.no;
  }
}

/** Whether a record meets several conditions. */
export class SeveralAsker implements Asker {
  readonly #askers: readonly Asker[];
  readonly #also: number[] = [];
  readonly #answers: number[] = [];

  constructor(askers: readonly Asker[]) {
    this.#askers = askers;
  }

  read(block: Block<unknown>, column: number[]): void {
    const size = block.to - block.from;
    column.fill(answers.yes, 0, size);
    for (let i = column.length; i < size; i += 1) column.push(answers.yes);
    for (const asker of this.#askers) {
      asker.read(block, this.#also);
      for (let i = 0; i < size; i += 1) column[i] = Math.max(column[i] as number, this.#also[i] as number);
    }
  }

  count(block: Block<unknown>, cells: Cells): void {
    this.read(block, this.#answers);
    countOthers(this.#answers, block.to - block.from, (answer) => answer as number, cells);
  }
}

/** The answer of a value that is none of the usual ones. */
type Other = (value: unknown, index: number) => number;

/** Counts yes and no. What is the same for all values is asked once, and what falls into one slot is added once. */
function countFlags(values: Column, size: number, other: Other, { cells, cellsPerSlot, slots }: Cells): void {
  const [whenTrue, whenFalse] = [other(true, 0), other(false, 0)];
  if (slots === firstSlots) {
    let [ofTrue, ofFalse, ofNull] = [0, 0, 0];
    for (let i = 0; i < size; i += 1) {
      const value = values[i];
      if (value === true) ofTrue += 1;
      else if (value === false) ofFalse += 1;
      else if (value === null) ofNull += 1;
      else add(cells, other(value, i), 1);
    }
    add(cells, whenTrue, ofTrue);
    add(cells, whenFalse, ofFalse);
    add(cells, answers.missing, ofNull);
    return;
  }
  for (let i = 0; i < size; i += 1) {
    const value = values[i];
    const answer = value === true ? whenTrue : value === false ? whenFalse : other(value, i);
    add(cells, (slots[i] as number) * cellsPerSlot + answer, 1);
  }
}

/**
 * Counts texts that are wanted, and those that are not; most conditions name one or two. Texts are compared with texts
 * alone, which engines do faster.
 */
function countTexts(
  values: Column,
  size: number,
  wanted: readonly Scalar[],
  other: Other,
  { cells, cellsPerSlot, slots }: Cells,
): void {
  const { yes, no } = answers;
  const first = wanted[0];
  const second = wanted.length > 1 ? wanted[1] : first;
  const inapplicable = notApplicable;
  if (slots === firstSlots) {
    let [ofYes, ofNo, ofNull] = [0, 0, 0];
    for (let i = 0; i < size; i += 1) {
      const value = values[i];
      if (value === null) ofNull += 1;
      else if (typeof value !== 'string') add(cells, other(value, i), 1);
      else if (value === first || value === second) ofYes += 1;
      else if (value === inapplicable) add(cells, other(value, i), 1);
      else ofNo += 1;
    }
    add(cells, yes, ofYes);
    add(cells, no, ofNo);
    add(cells, answers.missing, ofNull);
    return;
  }
  for (let i = 0; i < size; i += 1) {
    const value = values[i];
    let answer: number = no;
    if (typeof value !== 'string') answer = other(value, i);
    else if (value === first || value === second) answer = yes;
    else if (value === inapplicable) answer = other(value, i);
    add(cells, (slots[i] as number) * cellsPerSlot + answer, 1);
  }
}

/** Counts values of any kind. */
function countOthers(values: Column, size: number, answerOf: Other, { cells, cellsPerSlot, slots }: Cells): void {
  for (let i = 0; i < size; i += 1) add(cells, (slots[i] as number) * cellsPerSlot + answerOf(values[i], i), 1);
}

function add(cells: number[], cell: number, count: number): void {
  cells[cell] = (cells[cell] as number) + count;
}
