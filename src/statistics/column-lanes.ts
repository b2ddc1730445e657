import type { Block } from './blocks.ts';
import type { Column } from './column.ts';
import { type Fields, Lanes } from './lanes.ts';

/** Six of something. */
export type Six<Item> = readonly [Item, Item, Item, Item, Item, Item];
/** A loop that reads fields of records that were checked into columns. */
export type Lane = (block: Block<unknown>, fields: Six<string>, columns: Six<Column>) => void;

/** Loops that read six fields of each record. */
export const wideLanes: Lanes<Lane> = /* @__PURE__ */ new Lanes<Lane>([
  ({ records, from, to }, fields, columns) => {
    const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = fields;
    const { 0: inA, 1: inB, 2: inC, 3: inD, 4: inE, 5: inF } = columns;
    for (let i = from; i < to; i += 1) {
      const record = records[i] as Fields;
      const at = i - from;
      inA[at] = record[a];
      inB[at] = record[b];
      inC[at] = record[c];
      inD[at] = record[d];
      inE[at] = record[e];
      inF[at] = record[f];
    }
  },
  ({ records, from, to }, fields, columns) => {
    const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = fields;
    const { 0: inA, 1: inB, 2: inC, 3: inD, 4: inE, 5: inF } = columns;
    for (let i = from; i < to; i += 1) {
      const record = records[i] as Fields;
      const at = i - from;
      inA[at] = record[a];
      inB[at] = record[b];
      inC[at] = record[c];
      inD[at] = record[d];
      inE[at] = record[e];
      inF[at] = record[f];
    }
  },
  ({ records, from, to }, fields, columns) => {
    const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = fields;
    const { 0: inA, 1: inB, 2: inC, 3: inD, 4: inE, 5: inF } = columns;
    for (let i = from; i < to; i += 1) {
      const record = records[i] as Fields;
      const at = i - from;
      inA[at] = record[a];
      inB[at] = record[b];
      inC[at] = record[c];
      inD[at] = record[d];
      inE[at] = record[e];
      inF[at] = record[f];
    }
  },
  ({ records, from, to }, fields, columns) => {
    const { 0: a, 1: b, 2: c, 3: d, 4: e, 5: f } = fields;
    const { 0: inA, 1: inB, 2: inC, 3: inD, 4: inE, 5: inF } = columns;
    for (let i = from; i < to; i += 1) {
      const record = records[i] as Fields;
      const at = i - from;
      inA[at] = record[a];
      inB[at] = record[b];
      inC[at] = record[c];
      inD[at] = record[d];
      inE[at] = record[e];
      inF[at] = record[f];
    }
  },
]);

/** Loops that read one. */
export const narrowLanes: Lanes<Lane> = /* @__PURE__ */ new Lanes<Lane>([
  ({ records, from, to }, { 0: field }, { 0: column }) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  ({ records, from, to }, { 0: field }, { 0: column }) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  ({ records, from, to }, { 0: field }, { 0: column }) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
  ({ records, from, to }, { 0: field }, { 0: column }) => {
    for (let i = from; i < to; i += 1) column[i - from] = (records[i] as Fields)[field];
  },
]);
