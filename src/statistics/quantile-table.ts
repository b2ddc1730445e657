import { at } from '../errors/at.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import type { Interval } from '../numbers/interval.ts';
import { type Exact, type ExactDecimal, Exactly, type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { type Ratio, type RatioLike, ratio, readFraction } from '../numbers/ratio.ts';
import { type Figure, hasValue } from '../numbers/states.ts';
import type { Entries, Table } from './entries.ts';
import { compareExact } from './extreme-table.ts';
import { type Content, recordOf, withoutZeros } from './part.ts';
import { compactFigure, countIn, countsIn, tallySize } from './tallies.ts';
import { emptyTally, type NoValueReason, type OpenTally, reasonFor, type Tally, tallied } from './tally.ts';

/**
 * How a quantile is taken: `linear` lies between the two figures beside its place, as the median does; `nearest-rank` is
 * the smallest figure that so great a share of them does not exceed.
 */
export type QuantileMethod = 'linear' | 'nearest-rank';

/** Quantiles of figures, exact by a named method, or known to lie between two ends. */
export type Quantiles = Tally &
  (
    | {
        readonly method: QuantileMethod;
        /** In the order they were asked for. */
        readonly quantiles: readonly { readonly at: Ratio; readonly value: Ratio }[];
      }
    | {
        /** The figures were kept to so many significant digits: the nearest rank lies within the ends. */
        readonly method: 'significant-digits';
        readonly digits: number;
        readonly quantiles: readonly { readonly at: Ratio; readonly within: Interval }[];
      }
    | {
        readonly method: QuantileMethod | 'significant-digits';
        readonly quantiles: null;
        readonly reason: NoValueReason;
      }
  );

/** How quantiles are taken and what is kept for them. */
export type QuantileOptions =
  | {
      /** `linear` unless given. Keeps every different figure and how often it stands. */
      readonly method?: QuantileMethod;
    }
  | {
      /** Keeps so many significant digits of each figure, 1 to 15: with 3, the ends lie within 1 % of each other. */
      readonly digits: number;
    };

const noSuchQuantile = /* @__PURE__ */ defineError('no-such-quantile', {
  vi: '«{found}» không phải là một phần của tổng thể; dùng số từ 0 đến 1, ví dụ 0.5 cho trung vị',
  en: '"{found}" is no part of a whole; give a number from 0 to 1, such as 0.5 for the median',
});

/** Checks at what parts of the figures quantiles are asked for. */
export function quantilePlaces(places: readonly (Numeric | RatioLike)[]): readonly Ratio[] {
  return places.map((place, i) => {
    const { over, under } = readFraction(place, ['at', i]);
    if (over.lessThan(0) || over.greaterThan(under)) throw noSuchQuantile({ found: found(write(over)) }, ['at', i]);
    return ratio(write(over), write(under));
  });
}

/** Figures with how often each stands. */
export class QuantileTable implements Table<Quantiles> {
  readonly #places: readonly Ratio[];
  readonly #method: QuantileMethod;
  readonly #digits: number | null;
  readonly #tallies: OpenTally[] = [];
  readonly #counts: Map<Exact, number>[] = [];

  constructor(places: readonly Ratio[], method: QuantileMethod, digits: number | null) {
    this.#places = places;
    this.#method = method;
    this.#digits = digits;
  }

  open(): void {
    this.#tallies.push(emptyTally());
    this.#counts.push(new Map());
  }

  absorb(slot: number, content: unknown, path: Path): number {
    const given = recordOf(content, path, ['figures', 'notApplicable', 'missing']);
    const tally = this.#tallies[slot] as OpenTally;
    const before = tallySize(tally);
    tally.notApplicable += countIn(given, 'notApplicable', path);
    tally.missing += countIn(given, 'missing', path);
    for (const [figure, count] of countsIn(given, 'figures', path)) {
      const exact = compactFigure(figure, () => [...path, 'figures', figure]);
      this.#add(slot, exact, count);
      tally.count += count;
    }
    return tallySize(tally) - before;
  }

  enter({ columns, size, slots, pathOf }: Entries): void {
    const figures = columns[0] as Figure[];
    for (let i = 0; i < size; i += 1) {
      const figure = figures[i];
      const slot = slots[i] as number;
      if (tallied(this.#tallies[slot] as OpenTally, figure) && hasValue(figure)) {
        this.#add(
          slot,
          compactFigure(figure, () => pathOf(i, 0)),
          1,
        );
      }
    }
  }

  #add(slot: number, figure: Exact, count: number): void {
    const counts = this.#counts[slot] as Map<Exact, number>;
    const kept = this.#digits === null ? figure : shortened(figure, this.#digits);
    counts.set(kept, (counts.get(kept) ?? 0) + count);
  }

  content(slot: number): Content {
    const { notApplicable, missing } = this.#tallies[slot] as Tally;
    const figures = Object.fromEntries(this.#counts[slot] as Map<Exact, number>);
    const isEmpty = Object.keys(figures).length === 0;
    return { ...withoutZeros({ notApplicable, missing }), ...(isEmpty ? {} : { figures }) };
  }

  records(slot: number): number {
    return tallySize(this.#tallies[slot] as Tally);
  }

  result(slot: number): Quantiles {
    const tally = { ...(this.#tallies[slot] as Tally) };
    const digits = this.#digits;
    const method = digits === null ? this.#method : 'significant-digits';
    if (tally.count === 0) return { ...tally, method, quantiles: null, reason: reasonFor(tally) };
    const ranks = new Ranks(this.#counts[slot] as Map<Exact, number>, tally.count);
    if (digits === null) {
      const valueAt = (place: Ratio) =>
        this.#method === 'linear' ? ranks.between(place) : ratio(String(ranks.nearest(place)), 1);
      return {
        ...tally,
        method: this.#method,
        quantiles: this.#places.map((place) => ({ at: place, value: valueAt(place) })),
      };
    }
    return {
      ...tally,
      method: 'significant-digits',
      digits,
      quantiles: this.#places.map((place) => ({ at: place, within: spanOf(ranks.nearest(place), digits) })),
    };
  }
}

/** Figures in order, found by their rank. */
class Ranks {
  readonly #figures: readonly Exact[];
  /** Up to which rank each figure stands, counted from 1. */
  readonly #until: readonly number[];
  readonly #count: number;

  constructor(counts: ReadonlyMap<Exact, number>, count: number) {
    const sorted = [...counts].sort(([a], [b]) => compareExact(a, b));
    let until = 0;
    this.#figures = sorted.map(([figure]) => figure);
    this.#until = sorted.map(([, each]) => {
      until += each;
      return until;
    });
    this.#count = count;
  }

  /** The figure of a rank, counted from 1; below that, the first. */
  #ranked(rank: number): Exact {
    return at(
      this.#figures,
      this.#until.findIndex((until) => rank <= until),
    );
  }

  /** The smallest figure that so great a part of all does not exceed. */
  nearest(place: Ratio): Exact {
    const { over, under } = readFraction(place);
    const whole = over.times(this.#count);
    const rank = whole.divToInt(under).plus(whole.mod(under).isZero() ? 0 : 1);
    return this.#ranked(rank.toNumber());
  }

  /** The value at a part of the way from the first figure to the last, straight between two neighbours. */
  between(place: Ratio): Ratio {
    const { over, under } = readFraction(place);
    const way = over.times(this.#count - 1);
    const steps = way.divToInt(under).toNumber();
    const rest = way.mod(under);
    const below = readNumeric(this.#ranked(steps + 1));
    if (rest.isZero()) return ratio(write(below), 1);
    const above = readNumeric(this.#ranked(steps + 2));
    const sum = below.times(under.minus(rest)).plus(above.times(rest));
    return ratio(write(sum), write(under));
  }
}

/** A figure cut to its first digits, towards zero. */
function shortened(figure: Exact, digits: number): Exact {
  if (typeof figure === 'number' && Math.abs(figure) < 10 ** digits) return figure;
  return compactFigure(write(readNumeric(figure).toSignificantDigits(digits, Exactly.ROUND_DOWN)));
}

/** The figures that are cut to one. */
function spanOf(kept: Exact, digits: number): Interval {
  const value = readNumeric(kept);
  const cut = write(value);
  if (value.isZero()) return { low: cut, high: cut, includesLow: true, includesHigh: true };
  const step = new Exactly(10).pow(Number(value.e) - digits + 1);
  const next: ExactDecimal = value.isNegative() ? value.minus(step) : value.plus(step);
  return value.isNegative()
    ? { low: write(next), high: cut, includesLow: false, includesHigh: true }
    : { low: cut, high: write(next), includesLow: true, includesHigh: false };
}
