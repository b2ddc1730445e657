import { defineError, found, type Path } from '../errors/index.ts';
import { inside } from '../errors/inside.ts';
import { emptyText, wrongType } from '../errors/shape.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { type Block, blockOfOne, blockSize, firstSlots, inBlocks } from './blocks.ts';
import { Columns } from './columns.ts';
import { MeasuresPart, type Migrations, type Named } from './measures-part.ts';
import { type Content, type Ledger, type Part, recordOf, type SummaryPart } from './part.ts';
import {
  checkHead,
  checkKind,
  checkOpen,
  checkSource,
  checkWhole,
  joinSources,
  markOf,
  type SummaryHead,
  type SummaryState,
} from './summary-state.ts';

/**
 * Answers over any number of records in one pass, which can be taken apart: by workers, by commune, by year. Its verbs
 * are those of a combiner (`CombineFn`), and need no `this`.
 */
export interface Summary<Rec, Result> {
  readonly id: string;
  readonly version: number;
  /** The state of no record. */
  readonly empty: () => SummaryState;
  /**
   * Adds a record. It may change the state, and gives it back.
   *
   * @throws `state-sealed`, the errors of a state of something else, and those of what the measures read
   */
  readonly add: (state: SummaryState, record: Rec) => SummaryState;
  /**
   * Adds records in one pass, much faster than one by one. It may change the state, and gives it back; where a record is
   * refused, nothing was added.
   *
   * @throws as `add` does, with the position of the record
   */
  readonly addAll: (state: SummaryState, records: Iterable<Rec>) => SummaryState;
  /**
   * Makes one state of several, which stay as they are. In any order and grouping it is the state of all their records;
   * it is incomplete if one of them is.
   *
   * @throws `source-merged-twice`, `unsealed-beside-sealed`, and the errors of `check` with the position of the state
   */
  readonly merge: (...states: readonly SummaryState[]) => SummaryState;
  /** The answers. */
  readonly finish: (state: SummaryState) => Result;
  /**
   * Stamps a finished state with where its records come from, so that they cannot count twice.
   *
   * @throws `state-sealed`, `no-such-source`, `state-incomplete`
   */
  readonly seal: (state: SummaryState, source: string) => SummaryState;
  /**
   * Checks data that should be a state of this summary, such as what a province sent.
   *
   * @throws `not-a-summary-state`, `other-summary`, `other-version`, `other-definition`, and a fault for counts and
   * figures that cannot be: `negative-count`, `fraction-of-count`, `figure-of-nothing`, `records-not-counted`, …
   */
  readonly check: (state: unknown) => SummaryState;
  /**
   * Makes a state of an older version one of this version.
   *
   * @throws `no-migration`, and the errors of `check`
   */
  readonly migrate: (state: unknown) => SummaryState;
  /** What it takes, for what is built on it. */
  readonly part: SummaryPart<Rec, Result>;
}

/** The measures of a summary, by the names of their answers. Another summary may stand for one. */
export type Measures = { readonly [name: string]: Part<never, unknown> | Summary<never, unknown> };

/** What takes the records of a measure or a summary; of use to the compiler alone. */
export type RecordsOf<Measured> = Measured extends { readonly part: Part<infer Rec, unknown> }
  ? (record: Rec) => void
  : Measured extends Part<infer Rec, unknown>
    ? (record: Rec) => void
    : never;

/** The records that all of some measures can be taken of. */
export type RecordOfMeasures<Measured extends Measures> =
  RecordsOf<Measured[keyof Measured]> extends (record: infer Rec) => void ? Rec : never;

/** What some measures come to, by name. */
export type ResultOfMeasures<Measured extends Measures> = {
  readonly [Name in keyof Measured]: Measured[Name] extends { readonly part: Part<never, infer Result> }
    ? Result
    : Measured[Name] extends Part<never, infer Result>
      ? Result
      : never;
};

/** What a summary is made of. */
export interface SummaryDefinition<Measured extends Measures> {
  /** In kebab-case; its states carry it. */
  readonly id: string;
  /** 1 unless given; raise it where a change of the measures makes older states mean something else. */
  readonly version?: number;
  readonly measures: Measured;
  /** For each older version, what makes the contents of its measures those of the next version. */
  readonly migrate?: Migrations;
}

const notAMeasure = /* @__PURE__ */ defineError('not-a-measure', {
  vi: '«{found}» không phải là một chỉ số; hãy dùng take, ví dụ take.sum("revenue"), hoặc một bảng tổng hợp khác',
  en: '"{found}" is no measure; use take, such as take.sum("revenue"), or another summary',
});

const noMeasures = /* @__PURE__ */ defineError('no-measures', {
  vi: 'bảng tổng hợp không có chỉ số nào; hãy nêu ít nhất một trong measures',
  en: 'the summary has no measure; name at least one in measures',
});

/**
 * Defines a summary: any number of measures, taken in one pass over the records, exact. Its states are plain JSON, so
 * parts of the records can be summed up anywhere and merged: in any order and grouping the answers are the same to the
 * last digit. Whoever sends a finished state seals it with its source, and no source counts twice.
 *
 * @throws `no-measures`, `wrong-type`, `empty-text`, `fraction-of-count`
 *
 * @example
 * import { defineSummary, take } from 'kttt/statistics';
 *
 * const revenue = defineSummary({ id: 'revenue', measures: { average: take.average('revenue') } });
 * const northern = revenue.seal(revenue.addAll(revenue.empty(), [{ revenue: 900 }, { revenue: null }]), 'gio-linh');
 * const southern = revenue.seal(revenue.addAll(revenue.empty(), [{ revenue: 500 }]), 'cam-lo');
 * const whole = revenue.merge(northern, JSON.parse(JSON.stringify(southern)));
 * whole.sources; // → ['cam-lo', 'gio-linh']
 * revenue.finish(whole).average.value; // → { numerator: '1400', denominator: 2 }
 * revenue.merge(whole, northern); // throws source-merged-twice
 * revenue.add(whole, { revenue: 1 }); // throws state-sealed
 */
export function defineSummary<const Measured extends Measures>(
  definition: SummaryDefinition<Measured>,
): Summary<RecordOfMeasures<Measured>, ResultOfMeasures<Measured>> {
  const { id, version = 1, measures, migrate = {} } = definition;
  if (typeof id !== 'string') throw wrongType({ found: found(id), expected: 'string' }, ['id']);
  if (id.trim() === '') throw emptyText({}, ['id']);
  wholeCount(version, ['version']);
  type Rec = RecordOfMeasures<Measured>;
  const named: Named<Rec> = Object.entries(recordOf(measures, ['measures'])).map(([name, measure]) => [
    name,
    partOf<Rec>(measure, ['measures', name]),
  ]);
  if (named.length === 0) throw noMeasures({}, ['measures']);
  return summaryOf(id, version, new MeasuresPart<Rec, ResultOfMeasures<Measured>>(named, version, migrate));
}

function partOf<Rec>(measure: unknown, path: Path): Part<Rec, unknown> {
  const { part = measure } = Object(measure);
  if (typeof Object(part).ledger !== 'function') throw notAMeasure({ found: found(measure) }, path);
  return part;
}

/** A summary of a part. */
export function summaryOf<Rec, Result>(
  id: string,
  version: number,
  part: SummaryPart<Rec, Result>,
): Summary<Rec, Result> {
  const head: SummaryHead = { summary: id, version, definition: markOf(part.definition) };
  const stateOf = (content: Content, isComplete = true, sources: readonly string[] = []): SummaryState => ({
    kind: 'summary',
    ...head,
    sources,
    ...(isComplete ? {} : { incomplete: true }),
    content,
  });
  const openLedger = (columns = new Columns(0)) => {
    const ledger = part.ledger(columns, true);
    ledger.open();
    return ledger;
  };
  /** Enters the records of blocks in a ledger. */
  const entering = (ledger: Ledger<Rec, Result>, columns: Columns) => (block: Block<Rec>) => {
    columns.read(block);
    ledger.enter(block, firstSlots);
  };
  /** Checks a state and enters it in a ledger. */
  const enterIn = (ledger: Ledger<Rec, Result>, given: unknown) => {
    const state = checkHead(given, head);
    return { state, records: ledger.absorb(0, state.content, ['content']) };
  };
  const openOne = (state: SummaryState) => {
    const open = checkHead(state, head);
    checkOpen(open);
    return open as { -readonly [Key in keyof SummaryState]: SummaryState[Key] };
  };
  const check = (state: unknown) => enterIn(openLedger(), state).state;
  return {
    id,
    version,
    part,
    check,
    empty: () => stateOf({}),
    add(state, record) {
      const open = openOne(state);
      open.content = part.add(open.content, blockOfOne(record), ['content'])();
      return state;
    },
    addAll(state, records) {
      const open = openOne(state);
      const columns = new Columns(blockSize);
      const ledger = openLedger(columns);
      enterIn(ledger, open);
      inBlocks(records, entering(ledger, columns));
      open.content = ledger.content(0);
      return state;
    },
    merge(...states) {
      const ledger = openLedger();
      const entered = states.map((state, i) => inside([i], () => enterIn(ledger, state)));
      const sources = joinSources(
        entered.map(({ state, records }) => ({ sources: state.sources, isEmpty: records === 0 && !state.incomplete })),
      );
      const isComplete = !states.some(({ incomplete }) => incomplete);
      return stateOf(ledger.content(0), isComplete, sources);
    },
    finish(state) {
      const ledger = openLedger();
      enterIn(ledger, state);
      return ledger.result(0);
    },
    seal(state, source) {
      const ledger = openLedger();
      checkOpen(enterIn(ledger, state).state);
      checkWhole(state);
      return stateOf(ledger.content(0), true, [checkSource(source, ['source'])]);
    },
    migrate(state) {
      const old = checkKind(state, head);
      const from = wholeCount(old.version, ['version']);
      if (from >= version) return check(state);
      const content = part.migrate(old.content, from, ['content']) as Content;
      return check({ ...old, ...head, content });
    },
  };
}
