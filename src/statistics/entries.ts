import type { Path } from '../errors/index.ts';
import type { Block, Slots } from './blocks.ts';
import { type Column, emptyColumn, type Reader } from './column.ts';
import { type Asker, answers } from './condition.ts';
import type { Content, Ledger } from './part.ts';

/** What was read of some records, ready to be added to a table. */
export interface Entries {
  /** One column for each thing that was read. */
  readonly columns: readonly Column[];
  readonly size: number;
  /** The slot of each record. */
  readonly slots: Slots;
  /** Where the thing of a column was read of a record. */
  readonly pathOf: (index: number, column: number) => Path;
}

/** What a measure of figures holds, slot by slot. */
export interface Table<Result> {
  open(): void;
  /** Adds what a content holds and says of how many records that is; refuses one that cannot be. */
  absorb(slot: number, content: unknown, path: Path): number;
  enter(entries: Entries): void;
  content(slot: number): Content;
  /** How many records a slot is of. */
  records(slot: number): number;
  result(slot: number): Result;
}

/** Reads figures of records and enters them in a table. */
export class TableLedger<Rec, Result> implements Ledger<Rec, Result> {
  readonly #readers: readonly Reader<Rec>[];
  readonly #over: Asker<Rec> | null;
  readonly #table: Table<Result>;
  readonly #columns: readonly Column[];
  readonly #belongs: number[] = [];

  constructor(readers: readonly Reader<Rec>[], over: Asker<Rec> | null, table: Table<Result>) {
    this.#readers = readers;
    this.#over = over;
    this.#table = table;
    this.#columns = readers.map(emptyColumn);
  }

  open(): void {
    this.#table.open();
  }

  absorb(slot: number, content: unknown, path: Path): number {
    return this.#table.absorb(slot, content, path);
  }

  content(slot: number): Content {
    return this.#table.content(slot);
  }

  records(slot: number): number {
    return this.#table.records(slot);
  }

  result(slot: number): Result {
    return this.#table.result(slot);
  }

  enter(block: Block<Rec>, slots: Slots): void {
    const readers = this.#readers;
    for (let k = 0; k < readers.length; k += 1) (readers[k] as Reader<Rec>).read(block, this.#columns[k] as Column);
    const entries: Entries = {
      columns: this.#columns,
      size: block.to - block.from,
      slots,
      pathOf: (index, column) => (readers[column] as Reader<Rec>).pathOf(block, index),
    };
    this.#table.enter(this.#over ? this.#thoseThatBelong(entries, block, this.#over) : entries);
  }

  /**
   * Leaves out the records that do not belong to the measure. One of which that is not known may belong to it, so what
   * it has is missing.
   */
  #thoseThatBelong(entries: Entries, block: Block<Rec>, over: Asker<Rec>): Entries {
    over.read(block, this.#belongs);
    const slots = new Int32Array(entries.size);
    const places: number[] = [];
    for (let i = 0; i < entries.size; i += 1) {
      const belongs = this.#belongs[i];
      if (belongs !== answers.yes && belongs !== answers.missing) continue;
      for (const column of entries.columns) column[places.length] = belongs === answers.yes ? column[i] : null;
      slots[places.length] = entries.slots[i] as number;
      places.push(i);
    }
    return {
      ...entries,
      size: places.length,
      slots,
      pathOf: (index, column) => entries.pathOf(places[index] as number, column),
    };
  }
}
