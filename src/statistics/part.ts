import { found, type Path } from '../errors/index.ts';
import { unknownKey, wrongType } from '../errors/shape.ts';
import type { Block, Slots } from './blocks.ts';
import type { Columns } from './columns.ts';

/** Plain data, as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a part of a summary holds of the records it has seen: plain data, and only what is not zero. */
export type Content = { [key: string]: Json };

/**
 * Contents of one part while records are added, each in a slot of its own: one for each group that the records fall
 * into. All adding, merging, checking and finishing goes through a ledger.
 */
export interface Ledger<Rec, Result> {
  /** Begins one more slot. */
  open(): void;
  /** Adds what a content holds to a slot and says of how many records that is; refuses a content that cannot be. */
  absorb(slot: number, content: unknown, path: Path): number;
  /** Adds the records of a block, each to its slot; the columns were read of it. */
  enter(block: Block<Rec>, slots: Slots): void;
  /** What a slot holds. */
  content(slot: number): Content;
  /** How many records a slot is of. */
  records(slot: number): number;
  /** What a slot comes to. */
  result(slot: number): Result;
}

/** A part of a summary: a measure, several measures side by side, or the same ones for each group of records. */
export interface Part<Rec, Result> {
  /** The records it takes; of use to the compiler alone. */
  readonly takes?: (record: Rec) => void;
  /** What it takes, as plain data: parts with the same definition hold the same. */
  readonly definition: Json;
  /** Whether every record counts in it, in one state or another. */
  readonly isOverAll: boolean;
  /**
   * A ledger that has its records read into columns.
   *
   * @param isWhole whether all records go to the first slot, so that fields can be taken with no column in between
   */
  ledger(columns: Columns, isWhole: boolean): Ledger<Rec, Result>;
  /**
   * Reads the one record of a block and gives back what adds it to a content, which may be changed then: where the
   * record is refused, nothing was.
   */
  add(content: unknown, block: Block<Rec>, path: Path): () => Content;
}

/** A part that a summary is of. */
export interface SummaryPart<Rec, Result> extends Part<Rec, Result> {
  /** Makes a content of an older version one of this version. */
  migrate(content: unknown, from: number, path: Path): unknown;
}

/** A content without the keys whose values are zero. */
export function withoutZeros(content: { readonly [key: string]: Json }): Content {
  const kept: Content = {};
  for (const [key, value] of Object.entries(content)) if (value !== 0) kept[key] = value;
  return kept;
}

/** Refuses what is no object, or has a key that is none of the named ones. */
export function recordOf(value: unknown, path: Path, keys?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongType({ found: found(value), expected: 'object' }, path);
  }
  const stray = keys && Object.keys(value).find((key) => !keys.includes(key));
  if (stray !== undefined) throw unknownKey({ key: found(stray) }, [...path, stray]);
  return value as Readonly<Record<string, unknown>>;
}

/** Data as one text, the same whatever order its keys are in. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
