import type { Path } from '../errors/index.ts';
import type { Numeric } from '../numbers/numeric.ts';
import type { Figure } from '../numbers/states.ts';
import { RunningSums } from '../numbers/sum.ts';
import { firstSlots, largestOfBlock } from './blocks.ts';
import type { Entries, Table } from './entries.ts';
import { type Content, recordOf, withoutZeros } from './part.ts';
import { absorbTally, exactIn, figureOfNothing, tallySize } from './tallies.ts';
import { emptyTally, type OpenTally, type Tally, tallied } from './tally.ts';

/** Sums of figures, and how many figures are in each state. */
export class SumTable<Result> implements Table<Result> {
  readonly #tallies: OpenTally[] = [];
  /** How many whole numbers were added, which the tallies do not count. */
  readonly #wholes: number[] = [];
  readonly #sums = new RunningSums();
  readonly #resultOf: (sum: string, tally: Tally) => Result;

  constructor(resultOf: (sum: string, tally: Tally) => Result) {
    this.#resultOf = resultOf;
  }

  open(): void {
    this.#tallies.push(emptyTally());
    this.#wholes.push(0);
    this.#sums.open();
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const given = recordOf(content, path, ['count', 'notApplicable', 'missing', 'sum']);
    const added = absorbTally(this.#tallies[slot] as OpenTally, given, path);
    const sum = exactIn(given, 'sum', path);
    if (added.count === 0 && sum !== 0) throw figureOfNothing({ found: sum }, [...path, 'sum']);
    this.#sums.add(slot, sum);
    return tallySize(added);
  }

  enter(entries: Entries): void {
    const { columns, size, slots, pathOf } = entries;
    const figures = columns[0] as Figure[];
    const other = (i: number) => {
      const slot = slots[i] as number;
      const figure = figures[i];
      if (tallied(this.#tallies[slot] as OpenTally, figure)) {
        this.#sums.add(slot, figure as Numeric, () => pathOf(i, 0));
      }
    };
    if (slots === firstSlots) this.#enterInOne(figures, size, other);
    else this.#sums.addWholes(figures, size, slots, this.#wholes, other);
  }

  /** Enters figures that all belong to the first slot: those of a usual size are added up before they are entered. */
  #enterInOne(figures: readonly Figure[], size: number, other: (index: number) => void): void {
    const largest = largestOfBlock;
    let [sum, count, missing] = [0, 0, 0];
    for (let i = 0; i < size; i += 1) {
      const figure = figures[i];
      if (typeof figure === 'number' && Math.abs(figure) <= largest && Math.trunc(figure) === figure) {
        sum += figure;
        count += 1;
      } else if (figure === null) missing += 1;
      else other(i);
    }
    const tally = this.#tallies[0] as OpenTally;
    this.#sums.add(0, sum);
    tally.count += count;
    tally.missing += missing;
  }

  content(slot: number): Content {
    return withoutZeros({ ...this.#tally(slot), sum: this.#sums.compact(slot) });
  }

  records(slot: number): number {
    return tallySize(this.#tally(slot));
  }

  result(slot: number): Result {
    return this.#resultOf(this.#sums.total(slot), this.#tally(slot));
  }

  #tally(slot: number): Tally {
    const tally = this.#tallies[slot] as Tally;
    return { ...tally, count: tally.count + (this.#wholes[slot] as number) };
  }
}
