import type { Path } from '../errors/index.ts';
import { missingKey } from '../errors/shape.ts';
import { type Exact, readNumeric } from '../numbers/numeric.ts';
import { type Figure, hasValue } from '../numbers/states.ts';
import type { Entries, Table } from './entries.ts';
import { type Content, recordOf, withoutZeros } from './part.ts';
import { absorbTally, compactFigure, exactIn, figureOfNothing, tallySize } from './tallies.ts';
import { emptyTally, type NoValueReason, type OpenTally, reasonFor, type Tally, tallied } from './tally.ts';

/** The smallest or the largest of some figures, exact, or `null` with the reason. */
export type Extreme = Tally & ({ readonly value: string } | { readonly value: null; readonly reason: NoValueReason });

/** The smallest figures, or the largest. */
export class ExtremeTable implements Table<Extreme> {
  readonly #sign: 1 | -1;
  readonly #tallies: OpenTally[] = [];
  readonly #values: (Exact | null)[] = [];

  /** @param sign 1 for the largest, -1 for the smallest */
  constructor(sign: 1 | -1) {
    this.#sign = sign;
  }

  open(): void {
    this.#tallies.push(emptyTally());
    this.#values.push(null);
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const given = recordOf(content, path, ['count', 'notApplicable', 'missing', 'value']);
    const added = absorbTally(this.#tallies[slot] as OpenTally, given, path);
    const isGiven = Object.hasOwn(given, 'value');
    const value = exactIn(given, 'value', path);
    if (added.count === 0 && isGiven) throw figureOfNothing({ found: value }, [...path, 'value']);
    if (added.count > 0 && !isGiven) throw missingKey({ expected: 'number, string' }, [...path, 'value']);
    if (isGiven) this.#keep(slot, value);
    return tallySize(added);
  }

  enter({ columns, size, slots, pathOf }: Entries): void {
    const figures = columns[0] as Figure[];
    for (let i = 0; i < size; i += 1) {
      const figure = figures[i];
      const slot = slots[i] as number;
      if (tallied(this.#tallies[slot] as OpenTally, figure) && hasValue(figure)) {
        this.#keep(
          slot,
          compactFigure(figure, () => pathOf(i, 0)),
        );
      }
    }
  }

  #keep(slot: number, value: Exact): void {
    const best = this.#values[slot] as Exact | null;
    if (best === null || compareExact(value, best) === this.#sign) this.#values[slot] = value;
  }

  content(slot: number): Content {
    const value = this.#values[slot] as Exact | null;
    return { ...withoutZeros({ ...(this.#tallies[slot] as Tally) }), ...(value === null ? {} : { value }) };
  }

  records(slot: number): number {
    return tallySize(this.#tallies[slot] as Tally);
  }

  result(slot: number): Extreme {
    const tally = { ...(this.#tallies[slot] as Tally) };
    const value = this.#values[slot] as Exact | null;
    return value === null ? { ...tally, value, reason: reasonFor(tally) } : { ...tally, value: String(value) };
  }
}

/** -1, 0 or 1: how two exact numbers stand to each other. */
export function compareExact(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return Math.sign(a - b);
  return Math.sign(readNumeric(a).comparedTo(readNumeric(b)));
}
