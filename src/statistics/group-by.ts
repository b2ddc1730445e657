import { defineError, found, type Path } from '../errors/index.ts';
import { type Of, Reading, type RecordOf } from './column.ts';
import { type Group, GroupsPart, type NamedReading } from './groups-part.ts';
import type { GroupKey } from './key-table.ts';
import { type Summary, summaryOf } from './summary.ts';

/** A key of a record; a missing one is a group of its own. */
export type KeyOf = Of<GroupKey | undefined>;

/** What records are grouped by: a field, several fields, or names for fields and functions. */
export type GroupKeys = string | readonly string[] | { readonly [name: string]: KeyOf };

/** The names of the keys. */
export type NamesOf<Keys extends GroupKeys> = Keys extends string
  ? Keys
  : Keys extends readonly (infer Name extends string)[]
    ? Name
    : keyof Keys & string;

/** The records that may have some fields to group by. */
export type FieldsOf<Name extends string> = { readonly [Field in Name]?: GroupKey | undefined };
/** What takes the records that each of some keys can be read of; of use to the compiler alone. */
export type TakersOf<Keys> = { [Name in keyof Keys]: (record: RecordOf<Keys[Name], GroupKey>) => void }[keyof Keys];

/** The records that have the keys. */
export type RecordOfKeys<Keys extends GroupKeys> = Keys extends string
  ? FieldsOf<Keys>
  : Keys extends readonly (infer Name extends string)[]
    ? FieldsOf<Name>
    : TakersOf<Keys> extends (record: infer Rec) => void
      ? Rec
      : never;

const noSuchKeys = /* @__PURE__ */ defineError('no-such-keys', {
  vi: '«{found}» không cho biết chia nhóm theo gì; hãy nêu tên trường, danh sách tên trường khác nhau, hoặc tên kèm hàm',
  en: '"{found}" does not say what to group by; give the name of a field, a list of different ones, or names with functions',
});

/**
 * Takes a summary for each group of records: by locality, by year, by field and rating. The keys may be nested by
 * grouping what is grouped already, or stand side by side. A record without a key belongs to the group of `null`, a figure
 * that does not apply to the group `'not-applicable'`. Groups come in the order of their keys: no before yes, then
 * numbers by size, then texts by their letters' codes, what is missing last.
 *
 * @param keys a field, several, or names for fields and functions
 * @throws `no-such-keys`; adding throws `not-a-group-key` for a key that is no text, finite number, true or false
 *
 * @example
 * import { defineSummary, groupBy, take } from 'kttt/statistics';
 *
 * const revenue = defineSummary({ id: 'revenue', measures: { total: take.sum('revenue') } });
 * const byCommune = groupBy('commune', revenue);
 * const north = byCommune.addAll(byCommune.empty(), [{ commune: 'gio-linh', revenue: 900 }, { revenue: 100 }]);
 * const south = byCommune.addAll(byCommune.empty(), [{ commune: 'cam-lo', revenue: 500 }]);
 * const groups = byCommune.finish(byCommune.merge(north, south));
 * groups.map(({ key }) => key.commune); // → ['cam-lo', 'gio-linh', null]
 * groups[0]?.result.total.sum; // → '500'
 */
export function groupBy<const Keys extends GroupKeys, Rec, Result>(
  keys: Keys,
  summary: Summary<Rec, Result>,
): Summary<Rec & RecordOfKeys<Keys>, readonly Group<NamesOf<Keys>, Result>[]> {
  type Both = Rec & RecordOfKeys<Keys>;
  const part = new GroupsPart<Both, Result>(readingsOf(keys), summary.part);
  return summaryOf(summary.id, summary.version, part);
}

function readingsOf(keys: GroupKeys): readonly NamedReading[] {
  const named = namedKeys(keys);
  const names = named.map(([name]) => name);
  if (named.length === 0 || new Set(names).size < names.length) throw refused(keys, ['keys']);
  return named.map(([name, of]) => {
    if (typeof of !== 'string' && typeof of !== 'function') throw refused(of, ['keys', name]);
    return { name, reading: new Reading(of) };
  });
}

function namedKeys(keys: GroupKeys): readonly (readonly [string, KeyOf])[] {
  if (typeof keys === 'string') return [[keys, keys]];
  if (isList(keys)) return keys.map((key) => [key, key]);
  return Object.entries(Object(keys));
}

function isList(keys: GroupKeys): keys is readonly string[] {
  return Array.isArray(keys);
}

function refused(value: unknown, path: Path) {
  return noSuchKeys({ found: found(value) }, path);
}
