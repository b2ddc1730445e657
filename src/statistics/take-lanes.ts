import { notApplicable } from '../numbers/states.ts';
import { type Block, largestOfBlock } from './blocks.ts';
import { type Fields, Lanes } from './lanes.ts';

/** What a loop over a block comes to. */
export class BlockSums {
  first = 0;
  second = 0;
  ofNull = 0;

  set(first: number, second: number, ofNull: number): void {
    this.first = first;
    this.second = second;
    this.ofNull = ofNull;
  }
}

/**
 * A loop that takes one field of records that are not grouped and were checked, with no column in between: what is not
 * `null` and none of the usual values is handed on with its place.
 */
type Take = (
  block: Block<unknown>,
  field: string,
  sums: BlockSums,
  other: (value: unknown, index: number) => void,
  first?: unknown,
  second?: unknown,
) => void;

/** Counts yes and no. */
export const flagLanes: Lanes<Take> = /* @__PURE__ */ new Lanes<Take>([
  ({ records, from, to }, field, sums, other) => {
    let [ofTrue, ofFalse, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (value === true) ofTrue += 1;
      else if (value === false) ofFalse += 1;
      else if (value === null) ofNull += 1;
      else other(value, i - from);
    }
    sums.set(ofTrue, ofFalse, ofNull);
  },
  ({ records, from, to }, field, sums, other) => {
    let [ofTrue, ofFalse, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (value === true) ofTrue += 1;
      else if (value === false) ofFalse += 1;
      else if (value === null) ofNull += 1;
      else other(value, i - from);
    }
    sums.set(ofTrue, ofFalse, ofNull);
  },
  ({ records, from, to }, field, sums, other) => {
    let [ofTrue, ofFalse, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (value === true) ofTrue += 1;
      else if (value === false) ofFalse += 1;
      else if (value === null) ofNull += 1;
      else other(value, i - from);
    }
    sums.set(ofTrue, ofFalse, ofNull);
  },
  ({ records, from, to }, field, sums, other) => {
    let [ofTrue, ofFalse, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (value === true) ofTrue += 1;
      else if (value === false) ofFalse += 1;
      else if (value === null) ofNull += 1;
      else other(value, i - from);
    }
    sums.set(ofTrue, ofFalse, ofNull);
  },
]);

/** Counts texts that are one of two, and others. Texts are compared with texts alone, which engines do faster. */
export const textLanes: Lanes<Take> = /* @__PURE__ */ new Lanes<Take>([
  ({ records, from, to }, field, sums, other, first, second) => {
    let [ofWanted, ofOthers, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (value === null) ofNull += 1;
      else if (typeof value !== 'string') other(value, i - from);
      else if (value === first || value === second) ofWanted += 1;
      else if (value === notApplicable) other(value, i - from);
      else ofOthers += 1;
    }
    sums.set(ofWanted, ofOthers, ofNull);
  },
  ({ records, from, to }, field, sums, other, first, second) => {
    let [ofWanted, ofOthers, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (value === null) ofNull += 1;
      else if (typeof value !== 'string') other(value, i - from);
      else if (value === first || value === second) ofWanted += 1;
      else if (value === notApplicable) other(value, i - from);
      else ofOthers += 1;
    }
    sums.set(ofWanted, ofOthers, ofNull);
  },
  ({ records, from, to }, field, sums, other, first, second) => {
    let [ofWanted, ofOthers, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (value === null) ofNull += 1;
      else if (typeof value !== 'string') other(value, i - from);
      else if (value === first || value === second) ofWanted += 1;
      else if (value === notApplicable) other(value, i - from);
      else ofOthers += 1;
    }
    sums.set(ofWanted, ofOthers, ofNull);
  },
  ({ records, from, to }, field, sums, other, first, second) => {
    let [ofWanted, ofOthers, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (value === null) ofNull += 1;
      else if (typeof value !== 'string') other(value, i - from);
      else if (value === first || value === second) ofWanted += 1;
      else if (value === notApplicable) other(value, i - from);
      else ofOthers += 1;
    }
    sums.set(ofWanted, ofOthers, ofNull);
  },
]);

/** Adds up whole numbers of a usual size, and counts them. */
export const sumLanes: Lanes<Take> = /* @__PURE__ */ new Lanes<Take>([
  ({ records, from, to }, field, sums, other) => {
    let [sum, count, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (typeof value === 'number' && Math.abs(value) <= largestOfBlock && Math.trunc(value) === value) {
        sum += value;
        count += 1;
      } else if (value === null) ofNull += 1;
      else other(value, i - from);
    }
    sums.set(sum, count, ofNull);
  },
  ({ records, from, to }, field, sums, other) => {
    let [sum, count, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (typeof value === 'number' && Math.abs(value) <= largestOfBlock && Math.trunc(value) === value) {
        sum += value;
        count += 1;
      } else if (value === null) ofNull += 1;
      else other(value, i - from);
    }
    sums.set(sum, count, ofNull);
  },
  ({ records, from, to }, field, sums, other) => {
    let [sum, count, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (typeof value === 'number' && Math.abs(value) <= largestOfBlock && Math.trunc(value) === value) {
        sum += value;
        count += 1;
      } else if (value === null) ofNull += 1;
      else other(value, i - from);
    }
    sums.set(sum, count, ofNull);
  },
  ({ records, from, to }, field, sums, other) => {
    let [sum, count, ofNull] = [0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const value = (records[i] as Fields)[field];
      if (typeof value === 'number' && Math.abs(value) <= largestOfBlock && Math.trunc(value) === value) {
        sum += value;
        count += 1;
      } else if (value === null) ofNull += 1;
      else other(value, i - from);
    }
    sums.set(sum, count, ofNull);
  },
]);
