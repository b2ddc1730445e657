import { at } from '../errors/at.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import { type Missing, type NotApplicable, notApplicable } from '../numbers/states.ts';
import type { Block, Slots } from './blocks.ts';
import { type Column, emptyColumn, type Reader, readerOf } from './column.ts';
import { type Json, recordOf, sortedJson } from './part.ts';

/** A value that a field is compared with. */
export type Scalar = string | number | boolean;

/** What a condition says of a record: it may be missing or not apply. */
export type Answered = boolean | Missing | NotApplicable;

/**
 * What a record must meet: each named field has the value, or one of the values; or a function says so. Where one field
 * has another value the answer is no; else, where one is missing, it is missing; else, where one does not apply, it
 * does not.
 */
export type SummaryCondition = { readonly [field: string]: Scalar | readonly Scalar[] } | ((record: never) => Answered);

/** The records that a condition can be put to. */
export type RecordOfCondition<Condition> = Condition extends (record: infer Rec) => unknown
  ? Rec
  : { readonly [Field in keyof Condition]?: Scalar | Missing };

/** The answers by number: where several fields are asked for, the highest holds. */
export const answers = { yes: 0, notApplicable: 1, missing: 2, no: 3 } as const;

const emptyCondition = /* @__PURE__ */ defineError('empty-condition', {
  vi: 'điều kiện không nêu trường nào hoặc không nêu giá trị nào; hãy nêu ít nhất một',
  en: 'the condition names no field or no value; name at least one',
});

/** Asks each record of a block. */
export interface Asker<Rec> {
  readonly definition: Json;
  /** Writes the answer of each record to a column. */
  readonly read: (block: Block<Rec>, column: number[]) => void;
  /** Counts the answer of each record in the cells of its slot, of which there are so many for each slot. */
  readonly count: (block: Block<Rec>, slots: Slots, cells: number[], cellsPerSlot: number) => void;
}

/** Asks records what a condition asks. */
export function askerOf<Rec>(condition: SummaryCondition, path: Path): Asker<Rec> {
  if (typeof condition === 'function') return new OneQuestion(readerOf<Rec>(condition), [true]);
  const fields = Object.entries(recordOf(condition, path));
  const [first, ...others] = fields.map(
    ([field, wanted]) => new OneQuestion(readerOf<Rec>(field), wantedValues(wanted, [...path, field])),
  );
  if (first === undefined) throw emptyCondition({}, path);
  return others.length === 0 ? first : new SeveralQuestions([first, ...others]);
}

function wantedValues(wanted: unknown, path: Path): readonly Scalar[] {
  const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  if (list.length === 0) throw emptyCondition({}, path);
  for (const value of list) {
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw wrongType({ found: found(value), expected: 'string, number, boolean' }, path);
    }
  }
  return list as readonly Scalar[];
}

/** Whether a thing has one of some values; a value of another type than these is refused. */
class OneQuestion<Rec> implements Asker<Rec> {
  readonly #reader: Reader<Rec>;
  readonly #wanted: readonly Scalar[];
  readonly #types: readonly string[];
  /** The one type of all wanted values, if they have one. */
  readonly #type: string | null;
  readonly #values: Column = emptyColumn();

  constructor(reader: Reader<Rec>, wanted: readonly Scalar[]) {
    this.#reader = reader;
    this.#wanted = wanted;
    this.#types = [...new Set(wanted.map((value) => typeof value))];
    this.#type = this.#types.length === 1 ? at(this.#types, 0) : null;
  }

  get definition(): Json {
    const { definition } = this.#reader;
    return 'function' in definition
      ? definition
      : { ...definition, is: this.#wanted.map((value) => JSON.stringify(value)).sort() };
  }

  read(block: Block<Rec>, column: number[]): void {
    this.#reader.read(block, this.#values);
    for (let i = 0; i < block.to - block.from; i += 1) column[i] = this.#answer(this.#values[i], block, i);
  }

  count(block: Block<Rec>, slots: Slots, cells: number[], cellsPerSlot: number): void {
    this.#reader.read(block, this.#values);
    const size = block.to - block.from;
    const other = (value: unknown, index: number) => this.#answer(value, block, index);
    const target = { cells, cellsPerSlot, slots };
    if (this.#type === 'boolean') countFlags(this.#values, size, other, target);
    else if (this.#type === 'string') countTexts(this.#values, size, this.#wanted, other, target);
    else countOthers(this.#values, size, other, target);
  }

  #answer(value: unknown, block: Block<Rec>, index: number): number {
    if (value === null || value === undefined) return answers.missing;
    if (value === notApplicable) return answers.notApplicable;
    if (!this.#types.includes(typeof value)) {
      throw wrongType({ found: found(value), expected: this.#types.join(', ') }, this.#reader.pathOf(block, index));
    }
    return this.#wanted.includes(value as Scalar) ? answers.yes : answers.no;
  }
}

/** Whether a record meets several conditions. */
class SeveralQuestions<Rec> implements Asker<Rec> {
  readonly #questions: readonly OneQuestion<Rec>[];
  readonly #also: number[] = [];
  readonly #answers: number[] = [];

  constructor(questions: readonly OneQuestion<Rec>[]) {
    this.#questions = questions;
  }

  get definition(): Json {
    return { all: this.#questions.map(({ definition }) => definition).sort(byText) };
  }

  read(block: Block<Rec>, column: number[]): void {
    const size = block.to - block.from;
    column.fill(answers.yes, 0, size);
    for (let i = column.length; i < size; i += 1) column.push(answers.yes);
    for (const question of this.#questions) {
      question.read(block, this.#also);
      for (let i = 0; i < size; i += 1) column[i] = Math.max(column[i] as number, this.#also[i] as number);
    }
  }

  count(block: Block<Rec>, slots: Slots, cells: number[], cellsPerSlot: number): void {
    this.read(block, this.#answers);
    const answerOf = (answer: unknown) => answer as number;
    countOthers(this.#answers, block.to - block.from, answerOf, { cells, cellsPerSlot, slots });
  }
}

function byText(a: Json, b: Json): number {
  return sortedJson(a) < sortedJson(b) ? -1 : 1;
}

/** The cells that answers are counted in: so many for each slot. */
interface Cells {
  readonly cells: number[];
  readonly cellsPerSlot: number;
  readonly slots: Slots;
}

/** The answer of a value that is none of the usual ones. */
type Other = (value: unknown, index: number) => number;

/** Counts yes and no. What is the same for all values is asked once. */
function countFlags(values: Column, size: number, other: Other, { cells, cellsPerSlot, slots }: Cells): void {
  const [whenTrue, whenFalse] = [other(true, 0), other(false, 0)];
  for (let i = 0; i < size; i += 1) {
    const value = values[i];
    const answer = value === true ? whenTrue : value === false ? whenFalse : other(value, i);
    const cell = (slots[i] as number) * cellsPerSlot + answer;
    cells[cell] = (cells[cell] as number) + 1;
  }
}

/** Counts texts that are wanted, and those that are not; most conditions name one or two. */
function countTexts(
  values: Column,
  size: number,
  wanted: readonly Scalar[],
  other: Other,
  { cells, cellsPerSlot, slots }: Cells,
): void {
  const { yes, no } = answers;
  const [first, second = first] = wanted;
  const hasMore = wanted.length > 2;
  const inapplicable = notApplicable;
  for (let i = 0; i < size; i += 1) {
    const value = values[i];
    let answer: number = no;
    if (value === first || value === second) answer = yes;
    else if (typeof value !== 'string' || value === inapplicable || hasMore) answer = other(value, i);
    const cell = (slots[i] as number) * cellsPerSlot + answer;
    cells[cell] = (cells[cell] as number) + 1;
  }
}

/** Counts values of any kind. */
function countOthers(values: Column, size: number, answerOf: Other, { cells, cellsPerSlot, slots }: Cells): void {
  for (let i = 0; i < size; i += 1) {
    const cell = (slots[i] as number) * cellsPerSlot + answerOf(values[i], i);
    cells[cell] = (cells[cell] as number) + 1;
  }
}
