import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { found, type Path } from '../errors/index.ts';
import { missingKey, wrongType } from '../errors/shape.ts';
import type { Figure } from '../numbers/states.ts';
import { hasValue } from '../numbers/states.ts';
import type { Entries, Table } from './entries.ts';
import { compareKeys } from './key-table.ts';
import { type Content, type Json, recordOf, withoutZeros } from './part.ts';
import { absorbTally, compactFigure, countIn, figureOfNothing, tallySize } from './tallies.ts';
import { emptyTally, type NoValueReason, type OpenTally, reasonFor, type Tally, tallied } from './tally.ts';

/** What is kept of a record: a text, yes or no, or a number (its text, where it is not whole and safe). */
export type DatedValue = string | number | boolean;

/** A value of the first day or of the last, among the records that have both a value and a date. */
export type Dated = Tally &
  (
    | {
        readonly value: DatedValue;
        readonly on: CalendarDate;
        /** How many records are of that day. Of several values the first is the smallest, the last the largest. */
        readonly sameDay: number;
      }
    | { readonly value: null; readonly reason: NoValueReason }
  );

interface Kept {
  readonly value: DatedValue;
  readonly on: CalendarDate;
  readonly sameDay: number;
}

/** The values of the first days, or of the last. */
export class DatedTable implements Table<Dated> {
  readonly #sign: 1 | -1;
  readonly #tallies: OpenTally[] = [];
  readonly #kept: (Kept | null)[] = [];

  /** @param sign 1 for the last day, -1 for the first */
  constructor(sign: 1 | -1) {
    this.#sign = sign;
  }

  open(): void {
    this.#tallies.push(emptyTally());
    this.#kept.push(null);
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const given = recordOf(content, path, ['count', 'notApplicable', 'missing', 'value', 'on', 'sameDay']);
    const added = absorbTally(this.#tallies[slot] as OpenTally, given, path);
    const { value, on } = given;
    if (added.count === 0) {
      for (const key of ['value', 'on', 'sameDay']) {
        if (given[key] !== undefined) throw figureOfNothing({ found: found(given[key]) }, [...path, key]);
      }
      return tallySize(added);
    }
    if (value === undefined) throw missingKey({ expected: 'string, number, boolean' }, [...path, 'value']);
    const sameDay = countIn(given, 'sameDay', path);
    if (sameDay === 0 || sameDay > added.count) throw figureOfNothing({ found: sameDay }, [...path, 'sameDay']);
    const day = calendarDate(on as CalendarDate, [...path, 'on']);
    this.#keep(slot, { value: datedValue(value, () => [...path, 'value']), on: day, sameDay });
    return tallySize(added);
  }

  enter({ columns, size, slots, pathOf }: Entries): void {
    const [values, days] = columns as [Figure[], Figure[]];
    for (let i = 0; i < size; i += 1) {
      const [value, day] = [values[i], days[i]];
      const slot = slots[i] as number;
      if (!tallied(this.#tallies[slot] as OpenTally, hasValue(value) && !hasValue(day) ? day : value)) continue;
      const on = calendarDate(day as CalendarDate, pathOf(i, 1));
      this.#keep(slot, { value: datedValue(value, () => pathOf(i, 0)), on, sameDay: 1 });
    }
  }

  #keep(slot: number, one: Kept): void {
    const kept = this.#kept[slot] as Kept | null;
    if (kept === null || this.#sign * compareKeys(one.on, kept.on) > 0) this.#kept[slot] = one;
    else if (one.on === kept.on) {
      const value = this.#sign * compareKeys(one.value, kept.value) > 0 ? one.value : kept.value;
      this.#kept[slot] = { value, on: one.on, sameDay: kept.sameDay + one.sameDay };
    }
  }

  content(slot: number): Content {
    const kept = this.#kept[slot] as (Kept & { readonly [key: string]: Json }) | null;
    return { ...withoutZeros({ ...(this.#tallies[slot] as Tally) }), ...kept };
  }

  records(slot: number): number {
    return tallySize(this.#tallies[slot] as Tally);
  }

  result(slot: number): Dated {
    const tally = { ...(this.#tallies[slot] as Tally) };
    const kept = this.#kept[slot] as Kept | null;
    return kept === null ? { ...tally, value: null, reason: reasonFor(tally) } : { ...tally, ...kept };
  }
}

function datedValue(value: unknown, pathOf: () => Path): DatedValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) throw wrongType({ found: found(value), expected: 'string, number, boolean' }, pathOf());
  return compactFigure(value as never, pathOf);
}
