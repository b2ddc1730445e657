import { at } from '../errors/at.ts';
import { defineError, type Path } from '../errors/index.ts';
import type { Block, Slots } from './blocks.ts';
import type { Columns } from './columns.ts';
import { type Content, type Json, type Ledger, type Part, recordOf, type SummaryPart } from './part.ts';
import { RecordsLedger } from './records-ledger.ts';
import { countIn } from './tallies.ts';

const recordsNotCounted = /* @__PURE__ */ defineError('records-not-counted', {
  vi: 'số bản ghi ở đây là {found}, nhưng trạng thái ghi {records}; trạng thái này đã bị sửa hoặc hỏng, hãy tính lại từ bản ghi',
  en: 'this is of {found} records where the state says {records}; it was edited or damaged, so take it anew from the records',
});

const noMigration = /* @__PURE__ */ defineError('no-migration', {
  vi: 'chưa có cách chuyển trạng thái từ phiên bản {version} sang phiên bản {current}; hãy thêm vào migrate một hàm cho phiên bản {version}',
  en: 'nothing says how to bring a state from version {version} to version {current}; add a function for version {version} to migrate',
});

/**
 * For each older version, what makes the contents of its measures those of the next version; it is told of how many
 * records they are. A summary by group asks it for each group.
 */
export type Migrations = {
  readonly [version: number]: (
    measures: Readonly<Record<string, Json>>,
    records: number,
  ) => Readonly<Record<string, Json>>;
};

/** A measure or a summary, by the name of its answer. */
export type Named<Rec> = readonly (readonly [name: string, part: Part<Rec, unknown>])[];

/** Several measures of the same records, side by side. */
export class MeasuresPart<Rec, Result> implements SummaryPart<Rec, Result> {
  declare readonly takes?: (record: Rec) => void;
  readonly isOverAll = true;
  readonly #parts: Named<Rec>;
  readonly #version: number;
  readonly #migrations: Migrations;

  constructor(parts: Named<Rec>, version: number, migrations: Migrations) {
    this.#parts = parts;
    this.#version = version;
    this.#migrations = migrations;
  }

  get definition(): Json {
    return { measures: Object.fromEntries(this.#parts.map(([name, part]) => [name, part.definition])) };
  }

  ledger(columns: Columns, isWhole: boolean): Ledger<Rec, Result> {
    return new MeasuresLedger(this.#parts, columns, isWhole);
  }

  add(content: unknown, block: Block<Rec>, path: Path): () => Content {
    const { records, contentOf } = readMeasures(content, this.#parts, path);
    const added = this.#parts.map(([name, part]) => {
      return [name, part.add(contentOf(name), block, [...path, 'measures', name])] as const;
    });
    return () => ({
      records: records + 1,
      measures: Object.fromEntries(added.map(([name, contentWith]) => [name, contentWith()])),
    });
  }

  migrate(content: unknown, from: number, path: Path): unknown {
    const given = recordOf(content, path, ['records', 'measures']);
    const records = countIn(given, 'records', path);
    let { measures = {} } = given;
    for (let version = from; version < this.#version; version += 1) {
      const next = this.#migrations[version];
      if (next === undefined) throw noMigration({ version, current: this.#version }, path);
      measures = next(recordOf(measures, [...path, 'measures']) as Readonly<Record<string, Json>>, records);
    }
    return { records, measures };
  }
}

/** A part that every record counts in is of as many records as the others; one that is over some is of no more. */
function checkRecords({ isOverAll }: Part<never, unknown>, counted: number, records: number, path: Path): void {
  if (counted > records || (isOverAll && counted < records)) throw recordsNotCounted({ found: counted, records }, path);
}

class MeasuresLedger<Rec, Result> implements Ledger<Rec, Result> {
  readonly #parts: Named<Rec>;
  readonly #ledgers: readonly Ledger<Rec, unknown>[];
  /** What counts every record: the ledger of a part that is over all, or one for this alone. */
  readonly #whole: Ledger<Rec, unknown>;
  readonly #counter: RecordsLedger | null;

  constructor(parts: Named<Rec>, columns: Columns, isWhole: boolean) {
    this.#parts = parts;
    this.#ledgers = parts.map(([, part]) => part.ledger(columns, isWhole));
    const overAll = parts.findIndex(([, part]) => part.isOverAll);
    this.#counter = overAll < 0 ? new RecordsLedger() : null;
    this.#whole = this.#counter ?? at(this.#ledgers, overAll);
  }

  open(): void {
    this.#counter?.open();
    for (const ledger of this.#ledgers) ledger.open();
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const { records, contentOf } = readMeasures(content, this.#parts, path);
    this.#counter?.absorb(slot, { count: records }, path);
    this.#parts.forEach(([name, part], k) => {
      const place = [...path, 'measures', name];
      checkRecords(part, at(this.#ledgers, k).absorb(slot, contentOf(name), place), records, place);
    });
    return records;
  }

  enter(block: Block<Rec>, slots: Slots): void {
    this.#counter?.enter(block, slots);
    for (let k = 0; k < this.#ledgers.length; k += 1) at(this.#ledgers, k).enter(block, slots);
  }

  records(slot: number): number {
    return this.#whole.records(slot);
  }

  content(slot: number): Content {
    const records = this.records(slot);
    if (records === 0) return {};
    return { records, measures: this.#each((ledger) => ledger.content(slot)) };
  }

  result(slot: number): Result {
    return this.#each((ledger) => ledger.result(slot)) as Result;
  }

  /** Something of each ledger, by the name of its measure. */
  #each<T>(of: (ledger: Ledger<Rec, unknown>) => T): { [name: string]: T } {
    return Object.fromEntries(this.#parts.map(([name], k) => [name, of(at(this.#ledgers, k))]));
  }
}

/** The content of measures, each by its name. A content of nothing yet is `{}`. */
function readMeasures(content: unknown, parts: Named<never>, path: Path) {
  const given = recordOf(content, path, ['records', 'measures']);
  const { measures = {} } = given;
  const contents = recordOf(
    measures,
    [...path, 'measures'],
    parts.map(([name]) => name),
  );
  return {
    records: countIn(given, 'records', path),
    contentOf: (name: string) => (Object.hasOwn(contents, name) ? contents[name] : {}),
  };
}
