import { defineError, found, type Path } from '../errors/index.ts';
import type { Slots } from './blocks.ts';
import type { Column } from './column.ts';

/** What records are grouped by: a text, a number, yes or no, or `null` for those that do not have it. */
export type GroupKey = string | number | boolean | null;

const notAGroupKey = /* @__PURE__ */ defineError('not-a-group-key', {
  vi: '«{found}» không dùng để chia nhóm được; cần chuỗi, số hữu hạn, true, false, hoặc null nếu còn thiếu',
  en: '"{found}" cannot name a group; give a text, a finite number, true, false, or null where it is missing',
});

/** Checks a key; one that is missing is `null`. */
export function groupKey(value: unknown, path: Path): GroupKey {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw notAGroupKey({ found: found(value) }, path);
}

/** The slots of groups: one for each key within each slot of what is grouped. */
export class KeyTable {
  /** The slot of a key, for each slot of what is grouped. */
  readonly #slots: Map<unknown, number>[] = [];
  readonly #keys: GroupKey[] = [];
  readonly #opened: () => void;

  /** @param opened is told of each new group */
  constructor(opened: () => void) {
    this.#opened = opened;
  }

  /** Begins one more slot of what is grouped. */
  open(): void {
    this.#slots.push(new Map());
  }

  /** The group of a key; a new one where there is none yet. */
  slotOf(outer: number, key: GroupKey): number {
    const slots = this.#slots[outer] as Map<unknown, number>;
    const known = slots.get(key);
    if (known !== undefined) return known;
    const slot = this.#keys.length;
    slots.set(key, slot);
    this.#keys.push(key);
    this.#opened();
    return slot;
  }

  /** Finds the group of each key of a column. */
  enter(column: Column, size: number, outer: Slots, inner: Slots, pathOf: (index: number) => Path): void {
    let from = outer[0] as number;
    let slots = this.#slots[from] as Map<unknown, number>;
    for (let i = 0; i < size; i += 1) {
      if (outer[i] !== from) {
        from = outer[i] as number;
        slots = this.#slots[from] as Map<unknown, number>;
      }
      const key = column[i];
      const known = slots.get(key);
      inner[i] = known === undefined ? this.slotOf(from, groupKey(key, pathOf(i))) : known;
    }
  }

  /** The keys of a slot of what is grouped, each with its own slot. */
  entries(outer: number): readonly (readonly [GroupKey, number])[] {
    return [...(this.#slots[outer] as Map<unknown, number>).values()].map((slot) => [
      this.#keys[slot] as GroupKey,
      slot,
    ]);
  }
}

/** The order of groups: no before yes, then numbers, then texts, and what is missing last. */
export function compareKeys(a: GroupKey, b: GroupKey): number {
  const [x, y] = [rank(a), rank(b)];
  if (x !== y) return x - y;
  return a === b || a === null || b === null ? 0 : a < b ? -1 : 1;
}

function rank(key: GroupKey): number {
  return key === null ? 3 : typeof key === 'string' ? 2 : typeof key === 'number' ? 1 : 0;
}
