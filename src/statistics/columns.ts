import { found } from '../errors/index.ts';
import { inside } from '../errors/inside.ts';
import { wrongType } from '../errors/shape.ts';
import type { Block } from './blocks.ts';
import type { Column, Reading } from './column.ts';

/** What is read of records: a column for each field or function, however many measures ask for it. */
export class Columns {
  readonly #fields = new Map<string, Column>();
  readonly #functions = new Map<(record: unknown) => unknown, Column>();
  /** The fields in lots that a lane reads at once. */
  #lots: readonly Lot[] | null = null;
  readonly #size: number;

  /** @param size of the largest block that is read */
  constructor(size: number) {
    this.#size = size;
  }

  /** The column of a reading; each `read` fills it anew. */
  of({ of }: Reading): Column {
    return typeof of === 'string' ? columnIn(this.#fields, of, this.#size) : columnIn(this.#functions, of, this.#size);
  }

  /** Reads the records of a block; refuses one that is none. */
  read(block: Block<unknown>): void {
    this.#lots ??= lotsOf([...this.#fields]);
    if (this.#lots.length === 0) for (let i = block.from; i < block.to; i += 1) fieldsOf(block, i);
    for (const { lane, fields, columns } of this.#lots) lane(block, fields, columns);
    for (const [take, column] of this.#functions) {
      const { records, from, to } = block;
      let i = from;
      inside(
        (path) => [...block.pathOf(i - from), ...path],
        () => {
          for (; i < to; i += 1) column[i - from] = take(records[i]);
        },
      );
    }
  }
}

/** A column has its size and takes values of every kind from the start, so that no loop has to learn of them later. */
function columnIn<Key>(columns: Map<Key, Column>, key: Key, size: number): Column {
  const known = columns.get(key);
  if (known) return known;
  const column: Column = [];
  for (let i = 0; i < size; i += 1) column.push(null);
  columns.set(key, column);
  return column;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a record; refuses what is none. */
function fieldsOf({ records, from, pathOf }: Block<unknown>, i: number): Fields {
  const record = records[i];
  if (typeof record === 'object' && record !== null) return record as Fields;
  throw wrongType({ found: found(record), expected: 'object' }, pathOf(i - from));
}

type Six<Item> = readonly [Item, Item, Item, Item, Item, Item];
type Lane = (block: Block<unknown>, fields: Six<string>, columns: Six<Column>) => void;

interface Lot {
  readonly lane: Lane;
  readonly fields: Six<string>;
  readonly columns: Six<Column>;
}

/**
 * Loops that read six fields of each record, and loops that read one. JavaScript engines keep what they learned of a property at the place in the
 * source that reads it, and read about three times as slowly where one place reads several; so the fields of a summary
 * get a loop of their own, as long as there are any. No code is generated.
 */
const wideLanes: readonly Lane[] = [
  (block, fields, columns) => {
    const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = fields;
    const { 0: inA, 1: inB, 2: inC, 3: inD, 4: inE, 5: inF } = columns;
    for (let i = block.from; i < block.to; i += 1) {
      const record = fieldsOf(block, i);
      const at = i - block.from;
      inA[at] = record[a];
      inB[at] = record[b];
      inC[at] = record[c];
      inD[at] = record[d];
      inE[at] = record[e];
      inF[at] = record[f];
    }
  },
  (block, fields, columns) => {
    const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = fields;
    const { 0: inA, 1: inB, 2: inC, 3: inD, 4: inE, 5: inF } = columns;
    for (let i = block.from; i < block.to; i += 1) {
      const record = fieldsOf(block, i);
      const at = i - block.from;
      inA[at] = record[a];
      inB[at] = record[b];
      inC[at] = record[c];
      inD[at] = record[d];
      inE[at] = record[e];
      inF[at] = record[f];
    }
  },
  (block, fields, columns) => {
    const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = fields;
    const { 0: inA, 1: inB, 2: inC, 3: inD, 4: inE, 5: inF } = columns;
    for (let i = block.from; i < block.to; i += 1) {
      const record = fieldsOf(block, i);
      const at = i - block.from;
      inA[at] = record[a];
      inB[at] = record[b];
      inC[at] = record[c];
      inD[at] = record[d];
      inE[at] = record[e];
      inF[at] = record[f];
    }
  },
  (block, fields, columns) => {
    const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = fields;
    const { 0: inA, 1: inB, 2: inC, 3: inD, 4: inE, 5: inF } = columns;
    for (let i = block.from; i < block.to; i += 1) {
      const record = fieldsOf(block, i);
      const at = i - block.from;
      inA[at] = record[a];
      inB[at] = record[b];
      inC[at] = record[c];
      inD[at] = record[d];
      inE[at] = record[e];
      inF[at] = record[f];
    }
  },
];

const narrowLanes: readonly Lane[] = [
  (block, { 0: field }, { 0: column }) => {
    for (let i = block.from; i < block.to; i += 1) column[i - block.from] = fieldsOf(block, i)[field];
  },
  (block, { 0: field }, { 0: column }) => {
    for (let i = block.from; i < block.to; i += 1) column[i - block.from] = fieldsOf(block, i)[field];
  },
  (block, { 0: field }, { 0: column }) => {
    for (let i = block.from; i < block.to; i += 1) column[i - block.from] = fieldsOf(block, i)[field];
  },
  (block, { 0: field }, { 0: column }) => {
    for (let i = block.from; i < block.to; i += 1) column[i - block.from] = fieldsOf(block, i)[field];
  },
];

/** The loop of the fields that found none of their own. */
const shared: Lane = (block, fields, columns) => {
  fields.forEach((field, k) => {
    const column = columns[k] as Column;
    for (let i = block.from; i < block.to; i += 1) column[i - block.from] = fieldsOf(block, i)[field];
  });
};

/** The fields that have a loop of their own; it changes how fast they are read, never what is read. */
const taken = { wide: /* @__PURE__ */ new Map<string, Lane>(), narrow: /* @__PURE__ */ new Map<string, Lane>() };

function laneOf(fields: readonly string[]): Lane {
  const isNarrow = fields.length === 1;
  const [lanes, laneByFields] = isNarrow ? [narrowLanes, taken.narrow] : [wideLanes, taken.wide];
  const key = JSON.stringify(fields);
  const lane = laneByFields.get(key) ?? lanes[laneByFields.size];
  if (lane === undefined) return shared;
  laneByFields.set(key, lane);
  return lane;
}

/** Fields in lots of six; one that is left over is read by itself. */
function lotsOf(fields: readonly (readonly [string, Column])[]): readonly Lot[] {
  const lots: Lot[] = [];
  for (let from = 0; from < fields.length; from += 6) {
    const some = fields.slice(from, from + 6);
    const names = some.map(([field]) => field);
    lots.push({ lane: laneOf(names), fields: six(names), columns: six(some.map(([, column]) => column)) });
  }
  return lots;
}

/** Six items of up to six; the last one stands in for those that are not there. */
function six<Item>(items: readonly Item[]): Six<Item> {
  return Array.from({ length: 6 }, (_, k) => items[Math.min(k, items.length - 1)]) as unknown as Six<Item>;
}
