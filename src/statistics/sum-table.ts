import type { Path } from '../errors/index.ts';
import type { Numeric } from '../numbers/numeric.ts';
import type { Figure } from '../numbers/states.ts';
import { RunningSums } from '../numbers/sum.ts';
import type { Block } from './blocks.ts';
import type { Reading } from './column.ts';
import type { Entries, Table } from './entries.ts';
import { type Content, recordOf, withoutZeros } from './part.ts';
import { BlockSums, sumLanes } from './take-lanes.ts';
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

  enter({ columns, size, slots, pathOf }: Entries): void {
    const figures = columns[0] as Figure[];
    this.#sums.addWholes(figures, size, slots, this.#wholes, (i) => {
      this.#enterOther(slots[i] as number, figures[i], () => pathOf(i, 0));
    });
  }

  wholeOf(reading: Reading): ((block: Block<unknown>) => void) | null {
    const { of: field } = reading;
    const lane = typeof field === 'string' ? sumLanes.of(field) : undefined;
    if (!lane) return null;
    const sums = new BlockSums();
    return (block) => {
      lane(block, field as string, sums, (figure, i) =>
        this.#enterOther(0, figure as Figure, () => reading.pathOf(block, i)),
      );
      const tally = this.#tallies[0] as OpenTally;
      this.#sums.add(0, sums.first);
      tally.count += sums.second;
      tally.missing += sums.ofNull;
    };
  }

  /** Enters what is no whole number of a usual size. */
  #enterOther(slot: number, figure: Figure, pathOf: () => Path): void {
    if (tallied(this.#tallies[slot] as OpenTally, figure)) this.#sums.add(slot, figure as Numeric, pathOf);
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
