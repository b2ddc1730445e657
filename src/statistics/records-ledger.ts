import type { Path } from '../errors/index.ts';
import type { Block, Slots } from './blocks.ts';
import type { MeasureLedger } from './measure.ts';
import { type Content, recordOf, withoutZeros } from './part.ts';
import { countIn } from './tallies.ts';

/** How many records there are. */
export class RecordsLedger implements MeasureLedger<unknown, number> {
  readonly #counts: number[] = [];

  open(): void {
    this.#counts.push(0);
  }

  absorb(slot: number, content: unknown, path: Path): void {
    const given = recordOf(content, path, ['count']);
    this.#counts[slot] = this.records(slot) + countIn(given, 'count', path);
  }

  enter(block: Block<unknown>, slots: Slots): void {
    const counts = this.#counts;
    for (let i = 0; i < block.to - block.from; i += 1) {
      const slot = slots[i] as number;
      counts[slot] = (counts[slot] as number) + 1;
    }
  }

  content(slot: number): Content {
    return withoutZeros({ count: this.records(slot) });
  }

  records(slot: number): number {
    return this.#counts[slot] as number;
  }

  result(slot: number): number {
    return this.records(slot);
  }
}
