import { found } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import { notApplicable } from '../numbers/states.ts';
import type { Block, Slots } from './blocks.ts';
import type { Column, Reading } from './column.ts';
import type { Columns } from './columns.ts';
import { BlockSums, flagLanes, textLanes } from './take-lanes.ts';

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

/** Whether what is read has one of some values; a value of another type than these is refused. */
export class QuestionAsker implements Asker {
  readonly #wanted: readonly Scalar[];
  readonly #types: readonly string[];
  readonly #reading: Reading;
  /** Counts where there is no column: all in the first slot. */
  readonly #whole: WholeCount | null;
  readonly #values: Column;

  constructor(wanted: readonly Scalar[], reading: Reading, columns: Columns, isWhole: boolean) {
    this.#wanted = wanted;
    this.#types = [...new Set(wanted.map((value) => typeof value))];
    this.#reading = reading;
    this.#whole = isWhole ? wholeCountOf(wanted, this.#types, reading) : null;
    this.#values = this.#whole ? [] : columns.of(reading);
  }

  read(block: Block<unknown>, column: number[]): void {
    for (let i = 0; i < block.to - block.from; i += 1) column[i] = this.#answer(this.#values[i], block, i);
  }

  count(block: Block<unknown>, cells: Cells): void {
    const other = (value: unknown, index: number) => this.#answer(value, block, index);
    if (this.#whole) {
      this.#whole(block, cells.cells, other);
      return;
    }
    const size = block.to - block.from;
    if (areAll(this.#types, 'boolean')) countFlags(this.#values, size, other, cells);
    else if (areAll(this.#types, 'string') && this.#wanted.length <= 2) {
      countTexts(this.#values, size, this.#wanted, other, cells);
    } else countOthers(this.#values, size, other, cells);
  }

  #answer(value: unknown, block: Block<unknown>, index: number): number {
    if (value === null || value === undefined) return answers.missing;
    if (this.#wanted.includes(value as Scalar)) return answers.yes;
    if (value === notApplicable) return answers.notApplicable;
    if (!this.#types.includes(typeof value)) {
      throw wrongType({ found: found(value), expected: this.#types.join(', ') }, this.#reading.pathOf(block, index));
    }
    return answers.no;
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

/** Counts the answers of a block in the cells of the first slot. */
type WholeCount = (block: Block<unknown>, cells: number[], other: Other) => void;

/** A count of one field of records that are not grouped; none where the question is another or all loops are taken. */
function wholeCountOf(wanted: readonly Scalar[], types: readonly string[], { of: field }: Reading): WholeCount | null {
  if (typeof field !== 'string' || wanted.length > 2) return null;
  const areFlags = areAll(types, 'boolean');
  const lane = areFlags ? flagLanes.of(field) : areAll(types, 'string') ? textLanes.of(field) : undefined;
  if (!lane) return null;
  const [first, second = first] = wanted;
  const answerOf = (flag: boolean) => (wanted.includes(flag) ? answers.yes : answers.no);
  const [whenFirst, whenSecond] = areFlags ? [answerOf(true), answerOf(false)] : [answers.yes, answers.no];
  const sums = new BlockSums();
  return (block, cells, other) => {
    lane(block, field, sums, (value, i) => add(cells, other(value, i), 1), first, second);
    add(cells, whenFirst, sums.first);
    add(cells, whenSecond, sums.second);
    add(cells, answers.missing, sums.ofNull);
  };
}

function areAll(types: readonly string[], type: string): boolean {
  return types.length === 1 && types[0] === type;
}

/** Counts yes and no. What is the same for all values is asked once. */
function countFlags(values: Column, size: number, other: Other, { cells, cellsPerSlot, slots }: Cells): void {
  const [whenTrue, whenFalse] = [other(true, 0), other(false, 0)];
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
