import type { Path } from '../errors/index.ts';
import { type Block, firstSlots } from './blocks.ts';
import type { Content, Json, Ledger, Part, Settled } from './part.ts';

/** A ledger that can say what its slots come to. */
export interface MeasureLedger<Rec, Result> extends Ledger<Rec> {
  result(slot: number): Result;
}

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
  readonly #ledger: () => MeasureLedger<Rec, Result>;

  /** @param isOverAll whether every record counts in it, in one state or another */
  constructor(definition: Json, isOverAll: boolean, ledger: () => MeasureLedger<Rec, Result>) {
    this.definition = definition;
    this.isOverAll = isOverAll;
    this.#ledger = ledger;
  }

  ledger(): Ledger<Rec> {
    return this.#ledger();
  }

  check(content: unknown, path: Path): number {
    return this.#holding(content, path).records(0);
  }

  finish(content: unknown, path: Path): Settled<Result> {
    const ledger = this.#holding(content, path);
    return { records: ledger.records(0), result: ledger.result(0) };
  }

  add(content: unknown, block: Block<Rec>): Content {
    const ledger = this.#holding(content, []);
    ledger.enter(block, firstSlots);
    return ledger.content(0);
  }

  #holding(content: unknown, path: Path): MeasureLedger<Rec, Result> {
    const ledger = this.#ledger();
    ledger.open();
    ledger.absorb(0, content, path);
    return ledger;
  }
}
