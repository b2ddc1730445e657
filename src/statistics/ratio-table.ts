import type { Path } from '../errors/index.ts';
import { compare, ratio } from '../numbers/ratio.ts';
import { type Figure, hasValue, notApplicable } from '../numbers/states.ts';
import { RunningSums } from '../numbers/sum.ts';
import type { Entries, Table } from './entries.ts';
import { type Content, recordOf, withoutZeros } from './part.ts';
import { absorbTally, exactIn, figureOfNothing, tallySize } from './tallies.ts';
import { emptyTally, type OpenTally, type Outcome, reasonFor, type Tally, tallied } from './tally.ts';

/** A sum over another sum of the same records: profit per đồng of revenue. A record counts where it has both figures. */
export type RatioOfSums = Tally &
  Outcome & {
    /** The exact sum of the figures. */
    readonly sum: string;
    /** The exact sum of what they are shared by. */
    readonly per: string;
  };

/** Sums of two figures of each record. */
export class RatioTable implements Table<RatioOfSums> {
  readonly #tallies: OpenTally[] = [];
  readonly #sums = new RunningSums();
  readonly #per = new RunningSums();

  open(): void {
    this.#tallies.push(emptyTally());
    this.#sums.open();
    this.#per.open();
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const given = recordOf(content, path, ['count', 'notApplicable', 'missing', 'sum', 'per']);
    const added = absorbTally(this.#tallies[slot] as OpenTally, given, path);
    for (const [name, sums] of [['sum', this.#sums] as const, ['per', this.#per] as const]) {
      const sum = exactIn(given, name, path);
      if (added.count === 0 && sum !== 0) throw figureOfNothing({ found: sum }, [...path, name]);
      sums.add(slot, sum);
    }
    return tallySize(added);
  }

  enter({ columns, size, slots, pathOf }: Entries): void {
    const [figures, pers] = columns as [Figure[], Figure[]];
    for (let i = 0; i < size; i += 1) {
      const [figure, per] = [figures[i], pers[i]];
      const slot = slots[i] as number;
      if (!tallied(this.#tallies[slot] as OpenTally, stateOf(figure, per)) || !hasValue(figure) || !hasValue(per))
        continue;
      this.#sums.add(slot, figure, () => pathOf(i, 0));
      this.#per.add(slot, per, () => pathOf(i, 1));
    }
  }

  content(slot: number): Content {
    const [sum, per] = [this.#sums.compact(slot), this.#per.compact(slot)];
    return withoutZeros({ ...(this.#tallies[slot] as Tally), sum, per });
  }

  records(slot: number): number {
    return tallySize(this.#tallies[slot] as Tally);
  }

  result(slot: number): RatioOfSums {
    const tally = { ...(this.#tallies[slot] as Tally) };
    const [sum, per] = [this.#sums.total(slot), this.#per.total(slot)];
    if (tally.count === 0) return { ...tally, sum, per, value: null, reason: reasonFor(tally) };
    if (compare(per, 0) <= 0) return { ...tally, sum, per, value: null, reason: 'weightless' };
    return { ...tally, sum, per, value: ratio(sum, per) };
  }
}

/** The state of a figure over another: one that does not apply or is missing makes the quotient so. */
function stateOf(figure: Figure, per: Figure): Figure {
  if (figure === notApplicable || per === notApplicable) return notApplicable;
  return hasValue(figure) && hasValue(per) ? 1 : null;
}
