import type { Path } from '../errors/index.ts';
import type { Block, Slots } from './blocks.ts';
import { type Content, type Ledger, recordOf, withoutZeros } from './part.ts';
import { countIn } from './tallies.ts';

/** How many records there are. */
export class RecordsLedger implements Ledger<unknown, number> {
  readonly #counts: number[] = [];

  open(): void {
    this.#counts.push(0);
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const given = recordOf(content, path, ['count']);
    const count = countIn(given, 'count', path);
    this.#counts[slot] = this.records(slot) + count;
    return count;
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
