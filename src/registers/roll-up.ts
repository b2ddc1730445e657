import { partsOf } from '../calendar/calendar-date.ts';
import { checkPeriod, type Period } from '../calendar/period.ts';
import { defineError, found } from '../errors/index.ts';
import { existsOn, type Locality, type LocalityLevel, localityLevels, nameOn } from '../localities/locality.ts';
import { LocalityTree } from '../localities/locality-tree.ts';
import type { SummaryState } from '../statistics/summary-state.ts';
import { checkRegisterIndicators } from './check-indicator.ts';
import { type PlaceFigures, type PlaceSummary, placeSummary } from './place-summary.ts';
import {
  checkRegister,
  lineOf,
  type RegisterRecord,
  type RegisterView,
  recordsOf,
  type SettledView,
  settleView,
} from './records.ts';
import type { Register } from './register.ts';
import { type RegisterIndicator, spanOf } from './register-indicator.ts';

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

/** The indicators over the organizations of a place. */
export interface RollUpPart extends PlaceFigures {
  readonly place: Place;
}

/** Indicators over a register on a day, in all and by locality. Plain JSON. */
export interface RollUp {
  readonly kind: 'roll-up';
  readonly asOf: string;
  readonly year: number;
  readonly knownOn: string | null;
  /** The last day on which a return of the year is on time; `null` where none is known. */
  readonly due: string | null;
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
 * parts[1]?.completeness; // → { expected: 1, received: 0, onTime: 0, late: 0 }
 */
export function rollUp(register: Register, indicators: readonly RegisterIndicator[], options: RollUpOptions): RollUp {
  const { level, period, by }: RollUpOptions = Object(options);
  checkDivision(by, level);
  const isDivided = by !== undefined || level !== undefined;
  const view = settleView(options);
  const checked = checkRegisterIndicators(indicators);
  const about = periodOf(view, period);
  const summary = placeSummary(checked, spanOf(about, view));
  const tree = new LocalityTree(checkRegister(register).localities);
  const units = isDivided ? inOrder(tree, view.asOf).filter((unit) => !level || unit.level === level) : [];
  const bySeat = seatStates(summary, recordsOf(register, view), tree);
  const stateOf = (held: (line: readonly string[]) => boolean) =>
    summary.merge(...bySeat.filter(({ line }) => held(line)).map(({ state }) => state));
  const partOf = (place: Place, held: (line: readonly string[]) => boolean): RollUpPart => ({
    place,
    ...summary.finish(stateOf(held)),
  });
  const shown = new Set(units.map(({ id }) => id));
  const isUnplaced = (line: readonly string[]) => !line.some((id) => shown.has(id));
  const parts = units.map((unit) => partOf(placeOf(unit, view.asOf), (line) => line.includes(unit.id)));
  const unplaced =
    isDivided && bySeat.some(({ line }) => isUnplaced(line)) ? [partOf({ kind: 'unplaced' }, isUnplaced)] : [];
  return {
    kind: 'roll-up',
    ...view,
    period: about,
    indicators: checked,
    total: partOf({ kind: 'whole' }, () => true),
    parts: [...parts, ...unplaced],
  };
}

/**
 * The summary that a roll-up is made of. A province sums up its own records, seals the state and sends it as JSON; the centre
 * merges the states of all provinces to the same figures as one register of them all, and takes no province twice.
 *
 * @param options the day, and the year, the period and the day returns are due where they are not those of the day
 * @throws `no-measure`, `measure-not-of-indicator`, `no-such-date`, `no-such-year`
 *
 * @example
 * import { createRegister, recordsAt, type RegisterIndicator, rollUpSummary } from 'kttt/registers';
 *
 * const register = (id: string, revenue: number) =>
 *   createRegister({
 *     localities: [{ id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ' }],
 *     organizations: [{ kind: 'cooperative', id, name: id, founded: '2015-03-01', seats: [{ locality: 'gio-my', from: '2015-03-01' }] }],
 *     returns: [{ organization: id, year: 2023, filed: '2023-12-15', revenue }],
 *   });
 * const revenue: RegisterIndicator = {
 *   id: 'revenue',
 *   kind: 'amount',
 *   label: { vi: 'Tổng doanh thu', en: 'Total revenue' },
 *   figure: { vi: 'doanh thu của các HTX', en: 'revenue of the cooperatives' },
 *   measure: { take: 'total', over: { kinds: ['cooperative'] }, of: 'revenue' },
 * };
 * const options = { asOf: '2023-12-31' };
 * const summary = rollUpSummary([revenue], options);
 * const sent = (province: string, of: number) =>
 *   JSON.stringify(summary.seal(summary.addAll(summary.empty(), recordsAt(register(province, of), options)), province));
 * const states = [sent('quang-tri', 900), sent('hue', 400)].map((json) => summary.check(JSON.parse(json)));
 * summary.finish(summary.merge(...states)).results[0]?.value; // → { kind: 'amount', value: '1300' }
 */
export function rollUpSummary(
  indicators: readonly RegisterIndicator[],
  options: Pick<RollUpOptions, 'asOf' | 'year' | 'period' | 'due'>,
): PlaceSummary {
  const view = settleView(options);
  return placeSummary(checkRegisterIndicators(indicators), spanOf(periodOf(view, Object(options).period), view));
}

/** The period that indicators of what came new look at. */
function periodOf({ asOf }: SettledView, period: Period | undefined): Period {
  return period ? checkPeriod(period, ['period']) : { kind: 'year', year: partsOf(asOf)[0] };
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

/** The state of those whose seat has one line of units above it. */
interface SeatState {
  /** The ids of the units that hold the seat, from below. */
  readonly line: readonly string[];
  readonly state: SummaryState;
}

/** Sums up the records of each seat once; every unit above is made of these states. */
function seatStates(
  summary: PlaceSummary,
  records: readonly RegisterRecord[],
  tree: LocalityTree,
): readonly SeatState[] {
  const seats = new Map<string, { readonly line: readonly string[]; readonly records: RegisterRecord[] }>();
  for (const record of records) {
    const line = lineOf(record, tree).map(({ id }) => id);
    const [seat = ''] = line;
    const held = seats.get(seat) ?? { line, records: [] };
    held.records.push(record);
    seats.set(seat, held);
  }
  return [...seats.values()].map(({ line, records: held }) => ({ line, state: summary.addAll(summary.empty(), held) }));
}
