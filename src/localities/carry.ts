import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { at } from '../errors/at.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { notOneOf } from '../errors/shape.ts';
import { one, type Rational } from '../numbers/rational.ts';
import { existsOn, type Locality, type LocalityLevel, localityLevels, nameOn } from './locality.ts';
import { LocalityTree, localities, localityNotThen, repeatedLocality, unknownLocality } from './locality-tree.ts';

const localitySplit = /* @__PURE__ */ defineError('locality-split', {
  vi: 'vào ngày {asOf} «{name}» không thuộc trọn một đơn vị mà thuộc: {successors}; hãy nêu tỷ lệ phân bổ (apportionment) cho số liệu, hoặc chọn cấp cao hơn (level)',
  en: 'on {asOf} "{name}" does not belong to one unit as a whole but to: {successors}; state an apportionment for its figures, or choose a level above',
});

const noSuccessor = /* @__PURE__ */ defineError('no-successor', {
  vi: '«{name}» kết thúc {until} mà danh mục không có đơn vị kế tục; hãy bổ sung đơn vị kế tục (successors)',
  en: '"{name}" ended on {until} and the tree names no successor; add its successors',
});

const carriedBack = /* @__PURE__ */ defineError('carried-back', {
  vi: 'số liệu ngày {on} không đưa về ngày {asOf} được; chỉ đưa từ đơn vị cũ sang đơn vị kế tục về sau',
  en: 'figures of {on} cannot be carried back to {asOf}; they go from a unit to those that succeed it later',
});

const levelsMixed = /* @__PURE__ */ defineError('levels-mixed', {
  vi: 'danh sách có cả cấp {level} và cấp {other}; một đơn vị sẽ bị tính hai lần, hãy đưa vào từng cấp',
  en: 'the list has units of the levels {level} and {other}; some would count twice, so give one level at a time',
});

const notOfLevel = /* @__PURE__ */ defineError('not-of-level', {
  vi: '«{name}» không thuộc đơn vị nào của cấp đã chọn (level) trong danh mục; chọn cấp của chính đơn vị hoặc cấp trên nó',
  en: '"{name}" belongs to no unit of the chosen level in the tree; choose its own level or one above it',
});

/** The day and the level that localities are brought to. */
export interface StandingOptions {
  /** The day whose units count. */
  readonly asOf: CalendarDate;
  /** The level to go up to: provinces of returns that name communes. The level of the unit itself unless given. */
  readonly level?: LocalityLevel;
}

/** What the units of a day are made of: items of the units before them. */
export interface Carried<Item> {
  readonly locality: Locality;
  /** Its name on the day. */
  readonly name: string;
  /** In the order they were given. */
  readonly items: readonly Item[];
  /** The ids of units that belong to it and have no item: what is taken from the items is not of the whole. */
  readonly absent: readonly string[];
}

/** From which day to which items are carried. */
export interface CarryOptions extends StandingOptions {
  /** The day the items are of: every unit that they name exists then. */
  readonly on: CalendarDate;
}

/**
 * Makes a key to group records by: the unit that stands on a day where the locality of a record stood on its own day.
 * Since codes are used again, localities are named by their ids.
 *
 * @returns a function of the locality of a record and its day; `null` where the locality is missing or has nothing of
 *   that level above it
 * @throws `no-such-date`, `not-one-of`, and the errors of `localities`; the key throws `unknown-locality`,
 *   `locality-not-then` for a day on which the locality does not exist, `locality-split` where it belongs to several
 *   units, `no-successor`
 *
 * @example
 * import { findProvince, localityKey, provinces } from 'kttt/localities';
 * import { defineSummary, groupBy, take } from 'kttt/statistics';
 *
 * const placeOf = localityKey(provinces, { asOf: '2026-11-24' });
 * const quangBinh = findProvince('Quảng Bình', { asOf: '2024-12-31' }).id;
 * const quangTri = findProvince('Quảng Trị', { asOf: '2026-11-24' }).id;
 * placeOf(quangBinh, '2024-12-31') === quangTri; // → true
 * placeOf(quangBinh, '2025-07-01'); // throws locality-not-then
 * const byProvince = groupBy(
 *   { province: (one: { place: string; filed: string }) => placeOf(one.place, one.filed) },
 *   defineSummary({ id: 'returns', measures: { all: take.records() } }),
 * );
 * byProvince.finish(byProvince.addAll(byProvince.empty(), [{ place: quangBinh, filed: '2024-12-15' }])).length; // → 1
 */
export function localityKey(
  units: readonly Locality[],
  options: StandingOptions,
): (locality: string | null | undefined, on: CalendarDate) => string | null {
  const succession = new Succession(units, options);
  const known = new Map<string, { readonly unit: Locality; readonly key?: string | null }>();
  return (locality, on) => {
    if (locality === null || locality === undefined) return null;
    const one = known.get(locality) ?? { unit: succession.unit(locality, []) };
    if (!existsOn(one.unit, calendarDate(on, []))) {
      throw localityNotThen({ name: found(one.unit.name), date: on }, []);
    }
    if (one.key !== undefined) return one.key;
    const key = succession.oneHeir(one.unit, [])?.id ?? null;
    known.set(locality, { unit: one.unit, key });
    return key;
  };
}

/**
 * Brings items of the units of one day to the units that stand on a later one: sealed states of the 63 provinces to the
 * 34, to be merged. Says which units have no item, so that a part does not pass for the whole.
 *
 * @param items each with the id of its unit
 * @returns one for each unit that an item belongs to, in the order of the tree
 * @throws `locality-split` (records cannot be shared out; figures can, by `carryFigures`), `no-successor`,
 *   `not-of-level`, `locality-not-then`, `carried-back`, `levels-mixed`, `repeated-locality`, `unknown-locality`,
 *   `not-a-list`, `no-such-date`, `not-one-of`, and the errors of `localities`
 *
 * @example
 * import { carryForward, findProvince, provinces } from 'kttt/localities';
 * import { defineSummary, take } from 'kttt/statistics';
 *
 * const revenue = defineSummary({ id: 'revenue', measures: { total: take.sum('revenue') } });
 * const sent = ['Quảng Bình', 'Quảng Trị'].map((name, i) => {
 *   const { id } = findProvince(name, { asOf: '2024-12-31' });
 *   return { locality: id, state: revenue.seal(revenue.addAll(revenue.empty(), [{ revenue: 500 + i }]), id) };
 * });
 * const [quangTri] = carryForward(provinces, sent, { on: '2024-12-31', asOf: '2025-07-01' });
 * quangTri?.name; // → 'Tỉnh Quảng Trị'
 * quangTri?.absent; // → []
 * quangTri && revenue.finish(revenue.merge(...quangTri.items.map(({ state }) => state))).total.sum; // → '1001'
 */
export function carryForward<Item extends { readonly locality: string }>(
  units: readonly Locality[],
  items: readonly Item[],
  options: CarryOptions,
): readonly Carried<Item>[] {
  const carrier = new Carrier(units, options);
  const placed = carrier.place(items, 'items', (unit, path) => [{ heir: carrier.oneHeir(unit, path), share: one }]);
  return carrier.gathered(placed).map(({ shared, ...unit }) => ({ ...unit, items: shared.map(({ item }) => item) }));
}

/** A part of what a unit held that goes to another. */
export interface Share {
  readonly heir: Locality;
  readonly share: Rational;
}

interface Placed<Item> {
  readonly item: Item;
  readonly unit: Locality;
  readonly shares: readonly Share[];
}

/** What a unit of the later day is made of. */
interface Gathered<Item> {
  readonly locality: Locality;
  readonly name: string;
  readonly shared: readonly { readonly item: Item; readonly share: Rational }[];
  readonly absent: readonly string[];
}

/** Brings items from the units of one day to those of another. */
export class Carrier {
  readonly #succession: Succession;
  readonly #on: CalendarDate;
  readonly #asOf: CalendarDate;

  constructor(units: readonly Locality[], options: CarryOptions) {
    const { on, asOf }: CarryOptions = Object(options);
    this.#succession = new Succession(units, options);
    this.#on = calendarDate(on, ['on']);
    this.#asOf = asOf;
    if (asOf < on) throw carriedBack({ on, asOf }, ['asOf']);
  }

  /** The unit of an id. */
  unit(id: string, path: Path): Locality {
    return this.#succession.unit(id, path);
  }

  /** The units that a unit belongs to; refuses one of which a part has no unit of the level above it. */
  heirs(unit: Locality, path: Path): readonly Locality[] {
    return this.#succession.knownHeirs(unit, path).map((heir) => this.#checkHeir(heir, unit, path));
  }

  /** The one unit that a unit belongs to. */
  oneHeir(unit: Locality, path: Path): Locality {
    return this.#checkHeir(this.#succession.oneHeir(unit, path), unit, path);
  }

  #checkHeir(heir: Locality | null, { name }: Locality, path: Path): Locality {
    if (heir === null) throw notOfLevel({ name: found(name) }, path);
    return heir;
  }

  /** The unit of each item and where it goes; refuses units that are not of the day, of two levels, or given twice. */
  place<Item extends { readonly locality: string }>(
    items: readonly Item[],
    key: string,
    sharesOf: (unit: Locality, path: Path) => readonly Share[],
  ): readonly Placed<Item>[] {
    const seen = new Set<string>();
    const placed: Placed<Item>[] = [];
    for (const item of listOf(items, [key])) {
      const path = [key, placed.length, 'locality'];
      const unit = this.unit(Object(item).locality, path);
      if (!existsOn(unit, this.#on)) throw localityNotThen({ name: found(unit.name), date: this.#on }, path);
      if (seen.has(unit.id)) throw repeatedLocality({ id: found(unit.id) }, path);
      seen.add(unit.id);
      const { level } = placed[0]?.unit ?? unit;
      if (unit.level !== level) throw levelsMixed({ level, other: unit.level }, path);
      placed.push({ item, unit, shares: sharesOf(unit, path) });
    }
    return placed;
  }

  /**
   * The units that items go to, in the order of the tree, each with its items and those that have none.
   *
   * @param sharesOf where what a unit without an item would go, if that was stated
   */
  gathered<Item>(
    placed: readonly Placed<Item>[],
    sharesOf: (unit: Locality) => readonly Share[] | undefined = () => undefined,
  ): readonly Gathered<Item>[] {
    const { units } = this.#succession.tree;
    const [shared, absent] = [new Map<Locality, Gathered<Item>['shared'][number][]>(), new Map<Locality, string[]>()];
    for (const { item, shares } of placed) for (const { heir, share } of shares) push(shared, heir, { item, share });
    const given = new Set(placed.map(({ unit }) => unit));
    const level = placed[0]?.unit.level;
    for (const unit of units) {
      if (unit.level !== level || !existsOn(unit, this.#on) || given.has(unit)) continue;
      const heirs = sharesOf(unit)?.map(({ heir }) => heir) ?? this.#succession.heirs(unit);
      for (const heir of heirs) if (heir) push(absent, heir, unit.id);
    }
    return units.flatMap((locality) => {
      const items = shared.get(locality);
      if (!items) return [];
      const name = nameOn(locality, this.#asOf);
      return [{ locality, name, shared: items, absent: absent.get(locality) ?? [] }];
    });
  }
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Where units stand on a day. */
class Succession {
  readonly tree: LocalityTree;
  readonly #asOf: CalendarDate;
  readonly #level: LocalityLevel | undefined;

  constructor(units: readonly Locality[], options: StandingOptions) {
    const { asOf, level }: StandingOptions = Object(options);
    this.tree = new LocalityTree(localities(units));
    this.#asOf = calendarDate(asOf, ['asOf']);
    this.#level = level;
    if (level !== undefined && !localityLevels.includes(level)) {
      throw notOneOf({ found: found(level), allowed: localityLevels.join(', ') }, ['level']);
    }
  }

  /** The unit of an id. */
  unit(id: string, path: Path): Locality {
    const unit = this.tree.get(id);
    if (!unit) throw unknownLocality({ found: found(id) }, path);
    return unit;
  }

  /** The units of the level that a unit belongs to on the day; `null` for one that has none of that level above it. */
  heirs(unit: Locality): readonly (Locality | null)[] {
    return this.#ofLevel(this.tree.heirsOn(unit, this.#asOf).heirs);
  }

  #ofLevel(heirs: readonly Locality[]): readonly (Locality | null)[] {
    const level = this.#level;
    if (level === undefined) return heirs;
    return [...new Set(heirs.map((heir) => this.tree.lineOf(heir).find((above) => above.level === level) ?? null))];
  }

  /** The one unit that a unit belongs to; `null` where none of that level is above it. */
  oneHeir(unit: Locality, path: Path): Locality | null {
    const heirs = this.knownHeirs(unit, path);
    if (heirs.length > 1) throw localitySplit(this.#splitOf(unit, heirs), path);
    return at(heirs, 0);
  }

  /** The units that a unit belongs to; refuses one of which a part ended without a successor. */
  knownHeirs(unit: Locality, path: Path): readonly (Locality | null)[] {
    if (unit.from && this.#asOf < unit.from) throw localityNotThen({ name: found(unit.name), date: this.#asOf }, path);
    const { heirs, lost } = this.tree.heirsOn(unit, this.#asOf);
    const [first] = lost;
    if (first) throw noSuccessor({ name: found(first.name), until: String(first.until) }, path);
    return this.#ofLevel(heirs);
  }

  #splitOf({ name }: Locality, heirs: readonly (Locality | null)[]) {
    const named = heirs.map((one) => (one ? `${nameOn(one, this.#asOf)} (${one.id})` : '–'));
    return { name: found(name), asOf: this.#asOf, successors: named.join(', ') };
  }
}
