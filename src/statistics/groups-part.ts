import { at } from '../errors/at.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { type Block, blockSize, type Slots } from './blocks.ts';
import type { Column, Reading } from './column.ts';
import { Columns } from './columns.ts';
import { compareKeys, type GroupKey, groupKey, KeyTable } from './key-table.ts';
import { type Content, type Json, type Ledger, recordOf, type SummaryPart } from './part.ts';

/** What one group came to. */
export interface Group<Name extends string, Result> {
  /** What the records of the group have in common, by the names of the keys. */
  readonly key: { readonly [Key in Name]: GroupKey };
  readonly result: Result;
}

const noSuchGroup = /* @__PURE__ */ defineError('no-such-group', {
  vi: '«{found}» không ghi đúng một nhóm theo: {keys}; trạng thái này đã bị sửa hoặc hỏng, hãy tính lại từ bản ghi',
  en: '"{found}" does not write a group by: {keys}; the state was edited or damaged, so take it anew from the records',
});

const emptyGroup = /* @__PURE__ */ defineError('empty-group', {
  vi: 'nhóm này không có bản ghi nào; trạng thái này đã bị sửa hoặc hỏng, hãy tính lại từ bản ghi',
  en: 'this group has no record; the state was edited or damaged, so take it anew from the records',
});

/** A key that records are grouped by. */
export interface NamedReading {
  readonly name: string;
  readonly reading: Reading;
}

/** The same part for each group of records. Its content has the content of each group under its keys, as JSON. */
export class GroupsPart<Rec, Result> implements SummaryPart<Rec, readonly Group<string, Result>[]> {
  declare readonly takes?: (record: Rec) => void;
  readonly isOverAll = true;
  readonly #keys: readonly NamedReading[];
  readonly #part: SummaryPart<Rec, Result>;

  constructor(keys: readonly NamedReading[], part: SummaryPart<Rec, Result>) {
    this.#keys = keys;
    this.#part = part;
  }

  get definition(): Json {
    return {
      by: this.#keys.map(({ name, reading }) => ({ name, of: reading.definition })),
      each: this.#part.definition,
    };
  }

  ledger(columns: Columns): Ledger<Rec, readonly Group<string, Result>[]> {
    return new GroupsLedger(this.#keys, this.#part, columns);
  }

  add(content: unknown, block: Block<Rec>, path: Path): () => Content {
    const groups = recordOf(content, path) as Content;
    const columns = new Columns(1);
    const read = this.#keys.map(({ reading }) => columns.of(reading));
    columns.read(block);
    const keys = this.#keys.map(({ reading }, k) => groupKey(read[k]?.[0], reading.pathOf(block, 0)));
    const written = JSON.stringify(keys);
    const contentWith = this.#part.add(groups[written] ?? {}, block, [...path, written]);
    return () => {
      groups[written] = contentWith();
      return groups;
    };
  }

  migrate(content: unknown, from: number, path: Path): unknown {
    return Object.fromEntries(
      Object.entries(recordOf(content, path)).map(([written, one]) => {
        readKeys(written, this.#keys, path);
        return [written, this.#part.migrate(one, from, [...path, written])];
      }),
    );
  }
}

class GroupsLedger<Rec, Result> implements Ledger<Rec, readonly Group<string, Result>[]> {
  readonly #keys: readonly NamedReading[];
  readonly #inner: Ledger<Rec, Result>;
  /** One table for each key; the groups of one are what the next divides. */
  readonly #tables: readonly KeyTable[];
  readonly #columns: readonly Column[];
  readonly #slots: readonly Int32Array[];

  constructor(keys: readonly NamedReading[], part: SummaryPart<Rec, Result>, columns: Columns) {
    const inner = part.ledger(columns, false);
    const tables: KeyTable[] = [];
    for (const _ of keys) {
      const next = tables[0] ?? inner;
      tables.unshift(new KeyTable(() => next.open()));
    }
    this.#keys = keys;
    this.#columns = keys.map(({ reading }) => columns.of(reading));
    this.#inner = inner;
    this.#tables = tables;
    this.#slots = keys.map(() => new Int32Array(blockSize));
  }

  open(): void {
    at(this.#tables, 0).open();
  }

  absorb(slot: number, content: unknown, path: Path): number {
    let all = 0;
    for (const [written, one] of Object.entries(recordOf(content, path))) {
      const place = [...path, written];
      const keys = readKeys(written, this.#keys, path);
      const group = this.#tables.reduce((outer, table, k) => table.slotOf(outer, keys[k] as GroupKey), slot);
      const records = this.#inner.absorb(group, one, place);
      if (records === 0) throw emptyGroup({}, place);
      all += records;
    }
    return all;
  }

  enter(block: Block<Rec>, slots: Slots): void {
    const size = block.to - block.from;
    let outer: Slots = slots;
    this.#keys.forEach(({ reading }, k) => {
      const inner = at(this.#slots, k);
      at(this.#tables, k).enter(at(this.#columns, k), size, outer, inner, (i) => reading.pathOf(block, i));
      outer = inner;
    });
    this.#inner.enter(block, outer);
  }

  records(slot: number): number {
    return this.#groupsOf(slot).reduce((all, [, group]) => all + this.#inner.records(group), 0);
  }

  content(slot: number): Content {
    const groups = this.#groupsOf(slot);
    return Object.fromEntries(groups.map(([keys, group]) => [JSON.stringify(keys), this.#inner.content(group)]));
  }

  result(slot: number): readonly Group<string, Result>[] {
    return [...this.#groupsOf(slot)]
      .sort(([a], [b]) => compareAll(a, b))
      .map(([keys, group]) => ({
        key: Object.fromEntries(this.#keys.map(({ name }, k) => [name, at(keys, k)])),
        result: this.#inner.result(group),
      }));
  }

  #groupsOf(slot: number) {
    return this.#tables.reduce<readonly (readonly [readonly GroupKey[], number])[]>(
      (outer, table) =>
        outer.flatMap(([keys, one]) => table.entries(one).map(([key, group]) => [[...keys, key], group] as const)),
      [[[], slot]],
    );
  }
}

/** Reads the keys of a group from the text they stand under; refuses any but the one text that they are written as. */
function readKeys(written: string, keys: readonly NamedReading[], path: Path): readonly GroupKey[] {
  const read = parsed(written);
  const isWritten =
    Array.isArray(read) &&
    read.length === keys.length &&
    JSON.stringify(read.map((key) => groupKey(key, [...path, written]))) === written;
  if (!isWritten) {
    throw noSuchGroup({ found: found(written), keys: keys.map(({ name }) => name).join(', ') }, [...path, written]);
  }
  return read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function compareAll(a: readonly GroupKey[], b: readonly GroupKey[]): number {
  return a.reduce<number>((order, key, i) => order || compareKeys(key, at(b, i)), 0);
}
