import { found, type Path } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import type { Missing } from '../numbers/states.ts';
import type { Block } from './blocks.ts';

/** Where something of a record is read: the name of a field, or a function of the record. */
export type Of<Value> = string | ((record: never) => Value);

/** The records that something can be read of: those with the field, or those the function takes. */
export type RecordOf<Source, Value> = Source extends string
  ? { readonly [Field in Source]?: Value | Missing }
  : Source extends (record: infer Rec) => unknown
    ? Rec
    : never;

/** What was read of the records of a block, in their order. */
export type Column = unknown[];

/** Reads one thing of each record of a block. */
export interface Reader<Rec> {
  readonly read: (block: Block<Rec>, column: Column) => void;
  /** The place of what was read of a record. */
  readonly pathOf: (block: Block<Rec>, index: number) => Path;
  /** What it reads, as plain data; of a function nothing can be said. */
  readonly definition: { readonly field: string } | { readonly function: true };
}

/** A reader for the name of a field or for a function. */
export function readerOf<Rec>(of: Of<unknown>): Reader<Rec> {
  if (typeof of !== 'string' && typeof of !== 'function') {
    throw wrongType({ found: found(of), expected: 'string, function' }, ['of']);
  }
  if (typeof of === 'string') {
    let lane: Lane | undefined;
    return {
      read({ records, from, to }, column) {
        lane ??= laneOf(of);
        lane(records, from, to, of, column);
      },
      pathOf: (block, index) => [...block.pathOf(index), of],
      definition: { field: of },
    };
  }
  const take = of as (record: Rec) => unknown;
  return {
    read: ({ records, from, to }, column) => {
      for (let i = from; i < to; i += 1) column[i - from] = take(records[i] as Rec);
    },
    pathOf: (block, index) => block.pathOf(index),
    definition: { function: true },
  };
}

/** An empty column that takes values of every kind from the start, so that no loop has to learn of them later. */
export function emptyColumn(): Column {
  return [null];
}

type Lane = (records: readonly unknown[], from: number, to: number, field: string, column: Column) => void;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Loops that read a field. JavaScript engines keep what they learned of a property at the place in the source that reads
 * it, and read about three times as slowly where one place reads several; so the fields of a program get a loop each,
 * as long as there are any, and share the last one after that. No code is generated.
 */
const lanes: readonly [Lane, ...Lane[]] = [
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  (records, from, to, field, column) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
];

/** The fields that have a loop of their own; it changes how fast they are read, never what is read. */
const laneByField = /* @__PURE__ */ new Map<string, Lane>();

function laneOf(field: string): Lane {
  const lane = laneByField.get(field) ?? lanes[laneByField.size];
  if (lane === undefined) return readInTurn;
  laneByField.set(field, lane);
  return lane;
}

/** The loop of the fields that found none of their own. */
const readInTurn: Lane = (records, from, to, field, column) => {
  for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
};
