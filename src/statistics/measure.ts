import type { Path } from '../errors/index.ts';
import { type Block, firstSlots } from './blocks.ts';
import { Columns } from './columns.ts';
import type { Content, Json, Ledger, Part } from './part.ts';

/**
 * One answer of a summary: a sum, an average, a share. `take` makes them.
 *
 * @typeParam Rec the records it can be taken of
 * @typeParam Result what it comes to
 */
export class Measure<Rec, Result> implements Part<Rec, Result> {
  declare readonly takes?: (record: Rec) => void;
  readonly definition: Json;
  readonly isOverAll: boolean;
  readonly #ledger: (columns: Columns, isWhole: boolean) => Ledger<Rec, Result>;

  /** @param isOverAll whether every record counts in it, in one state or another */
  constructor(
    definition: Json,
    isOverAll: boolean,
    ledger: (columns: Columns, isWhole: boolean) => Ledger<Rec, Result>,
  ) {
    this.definition = definition;
    this.isOverAll = isOverAll;
    this.#ledger = ledger;
  }

  ledger(columns: Columns, isWhole: boolean): Ledger<Rec, Result> {
    return this.#ledger(columns, isWhole);
  }

  add(content: unknown, block: Block<Rec>, path: Path): () => Content {
    const columns = new Columns(1);
    const ledger = this.#ledger(columns, true);
    ledger.open();
    ledger.absorb(0, content, path);
    columns.read(block);
    ledger.enter(block, firstSlots);
    return () => ledger.content(0);
  }
}
