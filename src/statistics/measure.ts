import { type Block, firstSlots } from './blocks.ts';
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
  readonly #ledger: () => Ledger<Rec, Result>;

  /** @param isOverAll whether every record counts in it, in one state or another */
  constructor(definition: Json, isOverAll: boolean, ledger: () => Ledger<Rec, Result>) {
    this.definition = definition;
    this.isOverAll = isOverAll;
    this.#ledger = ledger;
  }

  ledger(): Ledger<Rec, Result> {
    return this.#ledger();
  }

  add(content: unknown, block: Block<Rec>): Content {
    const ledger = this.#ledger();
    ledger.open();
    ledger.absorb(0, content, []);
    ledger.enter(block, firstSlots);
    return ledger.content(0);
  }
}
