import { at } from '../errors/at.ts';
import type { Path } from '../errors/index.ts';
import { type Asker, answers } from './asker.ts';
import type { Block, Slots } from './blocks.ts';
import type { Column, Reading } from './column.ts';
import type { Columns } from './columns.ts';
import type { ReadCondition } from './condition.ts';
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
  /** Enters what is read of the records of blocks in the first slot, with no column in between, if it can. */
  wholeOf?(reading: Reading): ((block: Block<unknown>) => void) | null;
  content(slot: number): Content;
  /** How many records a slot is of. */
  records(slot: number): number;
  result(slot: number): Result;
}

/** Reads figures of records and enters them in a table. */
export class TableLedger<Rec, Result> implements Ledger<Rec, Result> {
  readonly #readings: readonly Reading[];
  readonly #over: Asker | null;
  readonly #table: Table<Result>;
  /** Enters blocks where there is no column. */
  readonly #whole: ((block: Block<unknown>) => void) | null;
  readonly #columns: readonly Column[];
  readonly #belongs: number[] = [];

  constructor(
    readings: readonly Reading[],
    over: ReadCondition | null,
    table: Table<Result>,
    columns: Columns,
    isWhole: boolean,
  ) {
    this.#readings = readings;
    this.#over = over?.on(columns, false) ?? null;
    this.#table = table;
    this.#whole = isWhole && over === null ? (table.wholeOf?.(at(readings, 0)) ?? null) : null;
    this.#columns = this.#whole ? [] : readings.map((reading) => columns.of(reading));
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
    if (this.#whole) {
      this.#whole(block);
      return;
    }
    const entries: Entries = {
      columns: this.#columns,
      size: block.to - block.from,
      slots,
      pathOf: (index, column) => at(this.#readings, column).pathOf(block, index),
    };
    this.#table.enter(this.#over ? this.#thoseThatBelong(entries, block, this.#over) : entries);
  }

  /**
   * Leaves out the records that do not belong to the measure. One of which that is not known may belong to it, so what
   * it has is missing.
   */
  #thoseThatBelong(entries: Entries, block: Block<Rec>, over: Asker): Entries {
    over.read(block, this.#belongs);
    const slots = new Int32Array(entries.size);
    const columns = entries.columns.map((): unknown[] => []);
    const places: number[] = [];
    for (let i = 0; i < entries.size; i += 1) {
      const belongs = this.#belongs[i];
      if (belongs !== answers.yes && belongs !== answers.missing) continue;
      columns.forEach((column, k) => {
        column.push(belongs === answers.yes ? at(entries.columns, k)[i] : null);
      });
      slots[places.length] = entries.slots[i] as number;
      places.push(i);
    }
    return {
      columns,
      size: places.length,
      slots,
      pathOf: (index, column) => entries.pathOf(places[index] as number, column),
    };
  }
}
