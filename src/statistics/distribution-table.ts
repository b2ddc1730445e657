import { found, type Path } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import { type Distribution, distributionOf, unknownCategory } from './distribution.ts';
import type { Entries, Table } from './entries.ts';
import { type Content, recordOf, withoutZeros } from './part.ts';
import { countIn, countsIn, tallySize } from './tallies.ts';
import { emptyTally, type OpenTally, type Tally, tallied } from './tally.ts';

/** How many records there are of each category. */
export class DistributionTable<Category extends string> implements Table<Distribution<Category>> {
  readonly #categories: readonly Category[] | null;
  readonly #tallies: OpenTally[] = [];
  readonly #counts: Map<string, number>[] = [];

  /** @param categories those there are, in the order to report them; `null` takes them as they come */
  constructor(categories: readonly Category[] | null) {
    this.#categories = categories;
  }

  open(): void {
    this.#tallies.push(emptyTally());
    this.#counts.push(new Map());
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const given = recordOf(content, path, ['categories', 'notApplicable', 'missing']);
    const tally = this.#tallies[slot] as OpenTally;
    const before = tallySize(tally);
    tally.notApplicable += countIn(given, 'notApplicable', path);
    tally.missing += countIn(given, 'missing', path);
    for (const [category, count] of countsIn(given, 'categories', path)) {
      this.#add(slot, category, count, () => [...path, 'categories', category]);
      tally.count += count;
    }
    return tallySize(tally) - before;
  }

  enter({ columns, size, slots, pathOf }: Entries): void {
    const categories = columns[0] as (string | null)[];
    for (let i = 0; i < size; i += 1) {
      const category = categories[i] as string | null;
      const slot = slots[i] as number;
      if (tallied(this.#tallies[slot] as OpenTally, category)) this.#add(slot, category, 1, () => pathOf(i, 0));
    }
  }

  #add(slot: number, category: string, count: number, pathOf: () => Path): void {
    const counts = this.#counts[slot] as Map<string, number>;
    const before = counts.get(category);
    if (before === undefined) this.#check(category, pathOf);
    counts.set(category, (before ?? 0) + count);
  }

  #check(category: unknown, pathOf: () => Path): void {
    if (typeof category !== 'string') throw wrongType({ found: found(category), expected: 'string' }, pathOf());
    if (this.#categories?.every((known) => known !== category)) {
      throw unknownCategory({ found: found(category), allowed: this.#categories.join(', ') }, pathOf());
    }
  }

  content(slot: number): Content {
    const { notApplicable, missing } = this.#tallies[slot] as Tally;
    const categories = Object.fromEntries(this.#counts[slot] as Map<string, number>);
    const isEmpty = Object.keys(categories).length === 0;
    return { ...withoutZeros({ notApplicable, missing }), ...(isEmpty ? {} : { categories }) };
  }

  records(slot: number): number {
    return tallySize(this.#tallies[slot] as Tally);
  }

  result(slot: number): Distribution<Category> {
    const counts = this.#counts[slot] as Map<Category, number>;
    return distributionOf(this.#categories ?? [...counts.keys()].sort(), counts, { ...(this.#tallies[slot] as Tally) });
  }
}
