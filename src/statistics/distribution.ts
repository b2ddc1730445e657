import { defineError, found } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { type Ratio, ratio } from '../numbers/ratio.ts';
import { type Missing, type NotApplicable, notApplicable } from '../numbers/states.ts';
import { emptyTally, type Tally, tallied } from './tally.ts';

/** One category and how many are in it. */
export interface CategoryShare<Category extends string> {
  readonly category: Category;
  readonly count: number;
  /** Of those that have a category; `null` where none has. */
  readonly ofKnown: Ratio | null;
  /** Of all records, the ones without a category too; `null` where there is no record. */
  readonly ofAll: Ratio | null;
}

/**
 * How records spread over categories. `count` have a category, `notApplicable` have none to have (a cooperative too new
 * to be rated is not a weak one), `missing` were not told.
 */
export interface Distribution<Category extends string> extends Tally {
  readonly total: number;
  /** One row for each category, in the order they were given. */
  readonly shares: readonly CategoryShare<Category>[];
}

const unknownCategory = /* @__PURE__ */ defineError('unknown-category', {
  vi: '«{found}» không thuộc các loại: {allowed}',
  en: '"{found}" is none of the categories: {allowed}',
});

const repeatedCategory = /* @__PURE__ */ defineError('repeated-category', {
  vi: 'loại «{found}» được nêu hai lần',
  en: 'the category "{found}" is given twice',
});

const reservedCategory = /* @__PURE__ */ defineError('reserved-category', {
  vi: '«{found}» là trạng thái của bản ghi không có loại, không dùng làm tên loại được',
  en: '"{found}" is the state of a record without a category and cannot name one',
});

/**
 * Counts records by category.
 *
 * @param categories all categories there are, in the order to report them
 * @throws `unknown-category` with the position of the record, `repeated-category`, `reserved-category`
 *
 * @example
 * import { distribution, notApplicable } from 'kttt';
 *
 * const ratings = ['good', 'good', 'weak', notApplicable, null] as const;
 * const spread = distribution(ratings, (rating) => rating, ['good', 'fair', 'average', 'weak']);
 * spread.shares[0]; // → { category: 'good', count: 2, ofKnown: { numerator: 2, denominator: 3 }, ofAll: { numerator: 2, denominator: 5 } }
 * spread.notApplicable; // → 1
 */
export function distribution<T, const Category extends string>(
  records: Iterable<T>,
  categoryOf: (record: T) => Category | NotApplicable | Missing,
  categories: readonly Category[],
): Distribution<Category> {
  const rows = categories.map((category) => ({ category, count: 0 }));
  const rowOf = new Map<string, { count: number }>();
  rows.forEach((row, i) => {
    if (row.category === notApplicable) throw reservedCategory({ found: row.category }, ['categories', i]);
    if (rowOf.has(row.category)) throw repeatedCategory({ found: found(row.category) }, ['categories', i]);
    rowOf.set(row.category, row);
  });
  const tally = emptyTally();
  let total = 0;
  for (const record of listOf(records)) {
    const category = categoryOf(record);
    const position = total++;
    if (!tallied(tally, category)) continue;
    const row = rowOf.get(category);
    if (!row) throw unknownCategory({ found: found(category), allowed: categories.join(', ') }, [position]);
    row.count += 1;
  }
  const shareOf = (count: number, whole: number) => (whole === 0 ? null : ratio(count, whole));
  const shares = rows.map(({ category, count }) => ({
    category,
    count,
    ofKnown: shareOf(count, tally.count),
    ofAll: shareOf(count, total),
  }));
  return { ...tally, total, shares };
}
