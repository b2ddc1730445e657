import type { Path } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';

/** So many records are read at a time: few enough to stay in the cache of the processor while each thing is read of them. */
export const blockSize = 1024;

/** Whole numbers up to this size can be added up over a block without passing 2^53. */
export const largestOfBlock = Number.MAX_SAFE_INTEGER / blockSize;

/** Some records of a list that are read together. */
export interface Block<Rec> {
  readonly records: readonly Rec[];
  readonly from: number;
  readonly to: number;
  /** Where a record of the block stands in what the caller gave, counted from the first of the block. */
  readonly pathOf: (index: number) => Path;
}

/** The slot of each record of a block: the group it falls into. */
export type Slots = Int32Array;

/** Reads a list block by block; one that is no array is gathered a block at a time. */
export function inBlocks<Rec>(records: Iterable<Rec>, read: (block: Block<Rec>) => void): void {
  if (!Array.isArray(records)) {
    gathered(records, read);
    return;
  }
  for (let from = 0; from < records.length; from += blockSize) {
    read({ records, from, to: Math.min(records.length, from + blockSize), pathOf: (index) => [from + index] });
  }
}

function gathered<Rec>(records: Iterable<Rec>, read: (block: Block<Rec>) => void): void {
  const gathering = new Gathering(read);
  for (const record of listOf(records)) if (gathering.hold(record) === blockSize) gathering.pass();
  gathering.pass();
}

/** Makes blocks of records that come one by one. */
export class Gathering<Rec> {
  readonly #read: (block: Block<Rec>) => void;
  #records: Rec[] = [];
  #passed = 0;

  constructor(read: (block: Block<Rec>) => void) {
    this.#read = read;
  }

  /** Holds a record and says how many it holds. */
  hold(record: Rec): number {
    return this.#records.push(record);
  }

  /** Passes on what is held as a block, if there is any, and says how many records were passed on by now. */
  pass(): number {
    const [records, before] = [this.#records, this.#passed];
    if (records.length > 0) {
      this.#read({ records, from: 0, to: records.length, pathOf: (index) => [before + index] });
    }
    this.#records = [];
    this.#passed += records.length;
    return this.#passed;
  }
}

/** A block of the one record that the caller gave. */
export function blockOfOne<Rec>(record: Rec): Block<Rec> {
  return { records: [record], from: 0, to: 1, pathOf: () => [] };
}

/** The slots of the records of a block that is not grouped. */
export const firstSlots: Slots = /* @__PURE__ */ new Int32Array(blockSize);
