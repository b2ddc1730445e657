import { at } from '../errors/at.ts';
import { found } from '../errors/index.ts';
import { inside } from '../errors/inside.ts';
import { wrongType } from '../errors/shape.ts';
import type { Block } from './blocks.ts';
import type { Column, Reading } from './column.ts';
import { type Lane, narrowLanes, type Six, wideLanes } from './column-lanes.ts';
import type { Fields } from './lanes.ts';

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
    checkRecords(block);
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

function checkRecords({ records, from, to, pathOf }: Block<unknown>): void {
  for (let i = from; i < to; i += 1) {
    const record = records[i];
    if (typeof record !== 'object' || record === null) {
      throw wrongType({ found: found(record), expected: 'object' }, pathOf(i - from));
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

interface Lot {
  readonly lane: Lane;
  readonly fields: Six<string>;
  readonly columns: Six<Column>;
}

/** The loop of the fields that found none of their own. */
const shared: Lane = ({ records, from, to }, fields, columns) => {
  fields.forEach((field, k) => {
    const column = columns[k] as Column;
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  });
};

function laneOf(fields: readonly string[]): Lane {
  const lanes = fields.length === 1 ? narrowLanes : wideLanes;
  return lanes.of(JSON.stringify(fields)) ?? shared;
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
  const itemOf = (k: number) => at(items, Math.min(k, items.length - 1));
  return [itemOf(0), itemOf(1), itemOf(2), itemOf(3), itemOf(4), itemOf(5)];
}
