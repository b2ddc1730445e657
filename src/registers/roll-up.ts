import { partsOf } from '../calendar/calendar-date.ts';
import { checkPeriod, type Period } from '../calendar/period.ts';
import { defineError, found } from '../errors/index.ts';
import { existsOn, type Locality, type LocalityLevel, localityLevels, nameOn } from '../localities/locality.ts';
import { LocalityTree } from '../localities/locality-tree.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import { checkRegisterIndicators } from './check-indicator.ts';
import { type IndicatorResult, Measurement } from './measurement.ts';
import { checkRegister, lineOf, type RegisterRecord, type RegisterView, recordsOf, settleView } from './records.ts';
import type { Register } from './register.ts';
import { type RegisterIndicator, type Span, spanOf } from './register-indicator.ts';

/** What a roll-up is over and how it is divided. */
export interface RollUpOptions extends RegisterView {
  /** The period that indicators of what came new look at, up to `asOf`; the calendar year of `asOf` unless given. */
  readonly period?: Period;
  /** `locality` gives a part for each administrative unit that exists on the day; without it there is only the total. */
  readonly by?: 'locality';
  /** Only units of this level; by locality, then. */
  readonly level?: LocalityLevel;
}

/** What a part of a roll-up is of. */
export type Place =
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'locality';
      readonly id: string;
      /** Its name on the day. */
      readonly name: string;
      readonly level: LocalityLevel;
      readonly parent: string | null;
    }
  /** The organizations whose seat no unit of the day is known to hold, such as those of a district that was split. */
  | { readonly kind: 'unplaced' };

/** How many returns came in of those there should be. */
export interface Completeness {
  readonly expected: number;
  readonly received: number;
}

/** The indicators over the organizations of a place. */
export interface RollUpPart {
  readonly place: Place;
  /** How many organizations of each kind there are. */
  readonly organizations: Readonly<Record<OrganizationKind, number>>;
  readonly completeness: Completeness;
  /** One for each indicator, in their order. */
  readonly results: readonly IndicatorResult[];
}

/** Indicators over a register on a day, in all and by locality. Plain JSON. */
export interface RollUp {
  readonly kind: 'roll-up';
  readonly asOf: string;
  readonly year: number;
  readonly knownOn: string | null;
  readonly period: Period;
  readonly indicators: readonly RegisterIndicator[];
  readonly total: RollUpPart;
  /** Each unit after the one above it; what has no place comes last. */
  readonly parts: readonly RollUpPart[];
}

const noSuchDivision = /* @__PURE__ */ defineError('no-such-division', {
  vi: 'không chia được theo «{found}»; dùng by: "locality", và level là một trong: {allowed}',
  en: 'there is no dividing by "{found}"; use by: "locality", with a level of: {allowed}',
});

/**
 * Takes indicators over a register on a day, for the whole and for each locality. What a unit shows is taken from the
 * organizations of all the units below it, never from their averages, so the parts always make the whole.
 *
 * @param indicators each with its measure
 * @throws `not-a-register`, `no-measure`, `measure-not-of-indicator`, `no-such-division`, `no-such-date`, `no-such-year`
 *
 * @example
 * import { createRegister, type RegisterIndicator, rollUp } from 'kttt/registers';
 *
 * const cooperative = (id: string, locality: string) =>
 *   ({ kind: 'cooperative', id, name: id, founded: '2015-03-01', seats: [{ locality, from: '2015-03-01' }] }) as const;
 * const register = createRegister({
 *   localities: [
 *     { id: 'gio-linh', level: 'district', name: 'Huyện Gio Linh' },
 *     { id: 'cam-lo', level: 'district', name: 'Huyện Cam Lộ' },
 *   ],
 *   organizations: [cooperative('a', 'gio-linh'), cooperative('b', 'gio-linh'), cooperative('c', 'cam-lo')],
 *   returns: [
 *     { organization: 'a', year: 2023, filed: '2023-12-15', linkedWithEnterprise: true },
 *     { organization: 'b', year: 2023, filed: '2023-12-15', linkedWithEnterprise: false },
 *   ],
 * });
 * const linked: RegisterIndicator = {
 *   id: 'linked',
 *   kind: 'percentage',
 *   label: { vi: 'Tỷ lệ HTX liên kết', en: 'Share of cooperatives linked' },
 *   numerator: { vi: 'HTX liên kết với doanh nghiệp', en: 'cooperatives linked with an enterprise' },
 *   denominator: { vi: 'toàn bộ HTX', en: 'all cooperatives' },
 *   measure: { take: 'share', over: { kinds: ['cooperative'] }, having: { figure: 'linkedWithEnterprise', is: true }, outOf: 'all' },
 * };
 * const { total, parts } = rollUp(register, [linked], { asOf: '2023-12-31', by: 'locality' });
 * total.results[0]?.low; // → { numerator: 1, denominator: 3 }
 * total.results[0]?.high; // → { numerator: 2, denominator: 3 }
 * parts[0]?.results[0]?.value; // → { numerator: 1, denominator: 2 }
 * parts[1]?.completeness; // → { expected: 1, received: 0 }
 */
export function rollUp(register: Register, indicators: readonly RegisterIndicator[], options: RollUpOptions): RollUp {
  const { level, period, by }: RollUpOptions = Object(options);
  checkDivision(by, level);
  const isDivided = by !== undefined || level !== undefined;
  const view = settleView(options);
  const checked = checkRegisterIndicators(indicators);
  const about = period ? checkPeriod(period, ['period']) : ({ kind: 'year', year: partsOf(view.asOf)[0] } as const);
  const makePart = (place: Place) => new Part(place, checked, spanOf(about, view));
  const whole = makePart({ kind: 'whole' });
  const unplaced = makePart({ kind: 'unplaced' });
  const tree = new LocalityTree(checkRegister(register).localities);
  const units = isDivided ? inOrder(tree, view.asOf).filter((unit) => !level || unit.level === level) : [];
  const parts = new Map(units.map((unit) => [unit.id, makePart(placeOf(unit, view.asOf))]));
  for (const record of recordsOf(register, view)) {
    whole.add(record);
    const holders = lineOf(record, tree).flatMap(({ id }) => parts.get(id) ?? []);
    for (const part of holders.length > 0 ? holders : [unplaced]) part.add(record);
  }
  const divided = isDivided ? [...parts.values(), ...(unplaced.isEmpty ? [] : [unplaced])] : [];
  return {
    kind: 'roll-up',
    ...view,
    period: about,
    indicators: checked,
    total: whole.result(),
    parts: divided.map((part) => part.result()),
  };
}

function checkDivision(by: string | undefined, level: LocalityLevel | undefined): void {
  const allowed = localityLevels.join(', ');
  if (by !== undefined && by !== 'locality') throw noSuchDivision({ found: found(by), allowed }, ['by']);
  if (level !== undefined && !localityLevels.includes(level)) {
    throw noSuchDivision({ found: found(level), allowed }, ['level']);
  }
}

/** The units that exist on a day, each after the one above it. */
function inOrder(tree: LocalityTree, asOf: string): readonly Locality[] {
  const byParent = new Map<string | null, Locality[]>();
  for (const unit of tree.units) {
    if (!existsOn(unit, asOf)) continue;
    const siblings = byParent.get(unit.parent ?? null) ?? [];
    siblings.push(unit);
    byParent.set(unit.parent ?? null, siblings);
  }
  const below = (parent: string | null): readonly Locality[] =>
    (byParent.get(parent) ?? []).flatMap((unit) => [unit, ...below(unit.id)]);
  return below(null);
}

function placeOf(unit: Locality, asOf: string): Place {
  const { id, level, parent } = unit;
  return { kind: 'locality', id, name: nameOn(unit, asOf), level, parent: parent ?? null };
}

/** A part while it is taken. */
class Part {
  readonly #place: Place;
  readonly #measurements: readonly Measurement[];
  readonly #organizations: Record<OrganizationKind, number> = {
    cooperative: 0,
    'cooperative-union': 0,
    'cooperative-group': 0,
  };
  #expected = 0;
  #received = 0;

  constructor(place: Place, indicators: readonly RegisterIndicator[], span: Span) {
    this.#place = place;
    this.#measurements = indicators.map((indicator) => new Measurement(indicator, span));
  }

  get isEmpty(): boolean {
    return Object.values(this.#organizations).every((count) => count === 0);
  }

  add(record: RegisterRecord): void {
    this.#organizations[record.organization.kind] += 1;
    this.#expected += record.expected;
    this.#received += record.returns.length;
    for (const measurement of this.#measurements) measurement.add(record);
  }

  result(): RollUpPart {
    return {
      place: this.#place,
      organizations: this.#organizations,
      completeness: { expected: this.#expected, received: this.#received },
      results: this.#measurements.map((measurement) => measurement.result()),
    };
  }
}
