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

export const unknownCategory = /* @__PURE__ */ defineError('unknown-category', {
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
  checkCategories(categories);
  const counts = new Map<string, number>(categories.map((category) => [category, 0]));
  const tally = emptyTally();
  let total = 0;
  for (const record of listOf(records)) {
    const category = categoryOf(record);
    const position = total++;
    if (!tallied(tally, category)) continue;
    const count = counts.get(category);
    if (count === undefined)
      throw unknownCategory({ found: found(category), allowed: categories.join(', ') }, [position]);
    counts.set(category, count + 1);
  }
  return distributionOf(categories, counts, tally);
}

/** Refuses a category that is given twice, or that is no category but a state. */
export function checkCategories(categories: readonly string[]): void {
  categories.forEach((category, i) => {
    if (category === notApplicable) throw reservedCategory({ found: category }, ['categories', i]);
    if (categories.indexOf(category) !== i) throw repeatedCategory({ found: found(category) }, ['categories', i]);
  });
}

/** The distribution that counts make. */
export function distributionOf<Category extends string>(
  categories: readonly Category[],
  counts: ReadonlyMap<string, number>,
  tally: Tally,
): Distribution<Category> {
  const total = tally.count + tally.notApplicable + tally.missing;
  const shareOf = (count: number, whole: number) => (whole === 0 ? null : ratio(count, whole));
  const shares = categories.map((category) => {
    const count = counts.get(category) ?? 0;
    return { category, count, ofKnown: shareOf(count, tally.count), ofAll: shareOf(count, total) };
  });
  return { ...tally, total, shares };
}
