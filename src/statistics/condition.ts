import { defineError, found, type Path } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import type { Missing, NotApplicable } from '../numbers/states.ts';
import { type Asker, QuestionAsker, type Scalar, SeveralAsker } from './asker.ts';
import { Reading } from './column.ts';
import type { Columns } from './columns.ts';
import { type Json, recordOf, sortedJson } from './part.ts';

/** What a condition says of a record: it may be missing or not apply. */
export type Answered = boolean | Missing | NotApplicable;

/**
 * What a record must meet: each named field has the value, or one of the values; or a function says so. Where one field
 * has another value the answer is no; else, where one is missing, it is missing; else, where one does not apply, it
 * does not.
 */
export type SummaryCondition = { readonly [field: string]: Scalar | readonly Scalar[] } | ((record: never) => Answered);

/** The records that a condition can be put to. */
export type RecordOfCondition<Condition> = Condition extends (record: infer Rec) => unknown
  ? Rec
  : { readonly [Field in keyof Condition]?: Scalar | Missing };

const emptyCondition = /* @__PURE__ */ defineError('empty-condition', {
  vi: 'điều kiện không nêu trường nào hoặc không nêu giá trị nào; hãy nêu ít nhất một',
  en: 'the condition names no field or no value; name at least one',
});

/** A condition that was read. */
export interface ReadCondition {
  /** What it asks, as plain data. */
  readonly definition: Json;
  /**
   * Asks it of the records that are read into columns.
   *
   * @param isWhole whether answers are only counted, all in the first slot
   */
  on(columns: Columns, isWhole: boolean): Asker;
}

/** Reads a condition. */
export function conditionOf(condition: SummaryCondition, path: Path): ReadCondition {
  if (typeof condition === 'function') return new Question(new Reading(condition), [true]);
  const fields = Object.entries(recordOf(condition, path));
  const [first, ...others] = fields.map(
    ([field, wanted]) => new Question(new Reading(field), wantedValues(wanted, [...path, field])),
  );
  if (first === undefined) throw emptyCondition({}, path);
  return others.length === 0 ? first : several([first, ...others]);
}

function wantedValues(wanted: unknown, path: Path): readonly Scalar[] {
  const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  if (list.length === 0) throw emptyCondition({}, path);
  for (const value of list) {
    if (!['string', 'number', 'boolean'].includes(typeof value) || isNoFinite(value)) {
      throw wrongType({ found: found(value), expected: 'string, number, boolean' }, path);
    }
  }
  return list as readonly Scalar[];
}

function isNoFinite(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

/** Whether a thing has one of some values. */
class Question implements ReadCondition {
  readonly #reading: Reading;
  readonly #wanted: readonly Scalar[];

  constructor(reading: Reading, wanted: readonly Scalar[]) {
    this.#reading = reading;
    this.#wanted = wanted;
  }

  get definition(): Json {
    const { definition } = this.#reading;
    return 'function' in definition
      ? definition
      : { ...definition, is: this.#wanted.map((value) => JSON.stringify(value)).sort() };
  }

  on(columns: Columns, isWhole: boolean): Asker {
    return new QuestionAsker(this.#wanted, this.#reading, columns, isWhole);
  }
}

function several(questions: readonly Question[]): ReadCondition {
  return {
    definition: { all: questions.map(({ definition }) => definition).sort(byText) },
    on: (columns) => new SeveralAsker(questions.map((question) => question.on(columns, false))),
  };
}

function byText(a: Json, b: Json): number {
  return sortedJson(a) < sortedJson(b) ? -1 : 1;
}
