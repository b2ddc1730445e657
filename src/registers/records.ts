import { type CalendarDate, calendarDate, partsOf } from '../calendar/calendar-date.ts';
import { checkReportingYear, lastDay, reportingYear } from '../calendar/period.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import type { Locality } from '../localities/locality.ts';
import { LocalityTree } from '../localities/locality-tree.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { type Figure, hasValue, notApplicable } from '../numbers/states.ts';
import {
  type AnnualReturn,
  type Answer,
  additiveFigures,
  numberFigures,
  type OcopProduct,
  type ReturnFigures,
  returnFlags,
} from '../organizations/annual-return.ts';
import { type LegalStatus, type StatusSince, statusOn } from '../organizations/legal-status.ts';
import { existsAt, type Organization, seatOn } from '../organizations/organization.ts';
import type { Register } from './register.ts';
import { returnDue } from './return-deadline.ts';

/** At what time a register is looked at. */
export interface RegisterView {
  /** The day of the state: the organizations that exist then, where they have their seats, what status they have. */
  readonly asOf: CalendarDate;
  /** The year of the returns; unless given the last reporting year that has ended by `asOf`. */
  readonly year?: number;
  /** Only returns filed by this day count, so that an old report can be made again; all of them unless given. */
  readonly knownOn?: CalendarDate | null;
  /** The last day on which a return of the year is on time; that of `returnDeadlines` unless given. */
  readonly due?: CalendarDate | null;
}

/** An organization as it stands on a day, with what is known of it for a year. */
export interface RegisterRecord {
  readonly organization: Organization;
  /** The id of the locality that its seat belongs to on the day; `null` where the tree does not say. */
  readonly locality: string | null;
  /** Its legal status on the day; `null` where none is recorded. */
  readonly status: LegalStatus | null;
  /**
   * Its figures of the year. Those of an organization that took the place of others since that year are its own and
   * theirs taken together: sums of the figures, yes where one said yes, all products, but the rating is its own. An
   * organization founded after the year has none (not applicable); one that came out of a division is missing them.
   */
  readonly figures: ReturnFigures;
  /** The returns that the figures come from. */
  readonly returns: readonly AnnualReturn[];
  /** The day each of them was first filed, however often it was revised since. */
  readonly firstFiled: readonly CalendarDate[];
  /** How many returns there should be. */
  readonly expected: number;
}

const notARegister = /* @__PURE__ */ defineError('not-a-register', {
  vi: '«{found}» không phải là sổ đăng ký; hãy tạo bằng createRegister',
  en: '"{found}" is no register; make one with createRegister',
});

/** The day and the year of a view, settled. */
export interface SettledDay {
  readonly asOf: CalendarDate;
  readonly year: number;
  readonly knownOn: CalendarDate | null;
}

/** A view with its year settled, and the day its returns are due. */
export interface SettledView extends SettledDay {
  /** The last day on which a return of the year is on time; `null` where none is known. */
  readonly due: CalendarDate | null;
}

/** Checks a view and settles which year it is about; its day and year may stand at other places of an input. */
export function settleView(
  view: RegisterView,
  at: { readonly day: Path; readonly year: Path } = { day: ['asOf'], year: ['year'] },
): SettledView {
  const { asOf, year, knownOn, due }: RegisterView = Object(view);
  const calendarYear = checkReportingYear(partsOf(calendarDate(asOf, at.day))[0], at.day);
  const ended = lastDay(reportingYear(calendarYear)) <= asOf ? calendarYear : calendarYear - 1;
  const settled = checkReportingYear(year ?? ended, year === undefined || year === null ? at.day : at.year);
  return {
    asOf,
    year: settled,
    knownOn: knownOn === null || knownOn === undefined ? null : calendarDate(knownOn, ['knownOn']),
    due: due === null || due === undefined ? returnDue(settled) : calendarDate(due, ['due']),
  };
}

/** Refuses what is no register. */
export function checkRegister(register: Register, path: Path = ['register']): Register {
  const { kind, organizations, returns, localities, awards } = Object(register);
  const isOne = kind === 'register' && [organizations, returns, localities, awards].every(Array.isArray);
  if (!isOne) throw notARegister({ found: found(register) }, path);
  return register;
}

/**
 * The organizations that exist on a day, in the order of the register, each with its figures of the year: what the
 * indicators are taken over. An app that needs another figure than those of the library takes it from here.
 *
 * @throws `not-a-register`, `no-such-date`, `no-such-year`
 *
 * @example
 * import { createRegister, recordsAt } from 'kttt/registers';
 *
 * const register = createRegister({
 *   localities: [{ id: 'gio-linh', level: 'district', name: 'Huyện Gio Linh' }],
 *   organizations: [
 *     { kind: 'cooperative', id: 'htx-1', name: 'HTX Gio Mỹ', founded: '2015-03-01', seats: [{ locality: 'gio-linh', from: '2015-03-01' }] },
 *   ],
 *   returns: [
 *     { organization: 'htx-1', year: 2023, filed: '2023-12-15', revenue: 1_250_000_000 },
 *     { organization: 'htx-1', year: 2023, filed: '2024-02-01', supersedes: '2023-12-15', revenue: 1_300_000_000 },
 *   ],
 * });
 * recordsAt(register, { asOf: '2023-12-31' })[0]?.figures.revenue; // → 1_300_000_000
 * recordsAt(register, { asOf: '2023-12-31', knownOn: '2023-12-31' })[0]?.figures.revenue; // → 1_250_000_000
 * recordsAt(register, { asOf: '2015-02-28' }); // → []
 */
export function recordsAt(register: Register, view: RegisterView): readonly RegisterRecord[] {
  return recordsOf(register, settleView(view));
}

/** The records of a view already settled. */
export function recordsOf(register: Register, view: SettledView): readonly RegisterRecord[] {
  const { asOf } = view;
  const year = new YearOfRegister(checkRegister(register), view);
  const tree = new LocalityTree(register.localities);
  return register.organizations
    .filter((organization) => existsAt(organization, asOf))
    .map((organization) => year.recordOf(organization, asOf, tree));
}

/** The returns of one year, and who succeeded whom since. */
class YearOfRegister {
  readonly #lastDay: CalendarDate;
  readonly #returns: ReadonlyMap<string, StandingReturn>;
  readonly #predecessors: ReadonlyMap<string, readonly Organization[]>;

  constructor(register: Register, { asOf, year, knownOn }: SettledView) {
    this.#lastDay = lastDay(reportingYear(year));
    this.#returns = standingReturns(register.returns, year, knownOn);
    this.#predecessors = predecessorsBetween(register.organizations, this.#lastDay, asOf);
  }

  recordOf(organization: Organization, asOf: CalendarDate, tree: LocalityTree): RegisterRecord {
    const seat = seatOn(organization, asOf);
    const statuses: readonly StatusSince[] = organization.statuses ?? [];
    const sources = this.#sourcesOf(organization).filter(({ founded }) => founded <= this.#lastDay);
    const standing = sources.map(({ id }) => this.#returns.get(id));
    const returns = standing.map((one) => one?.last);
    return {
      organization,
      locality: (seat === undefined ? undefined : tree.on(seat, asOf)?.id) ?? null,
      status: statusOn(statuses, asOf),
      figures: this.#isPartOfOne(organization) ? {} : figuresOf(returns, sources[0] === organization),
      returns: returns.filter((one) => one !== undefined),
      firstFiled: standing.flatMap((one) => one?.firstFiled ?? []),
      expected: sources.length,
    };
  }

  /** The organization and all whose place it took since the year, itself first. */
  #sourcesOf(organization: Organization): readonly Organization[] {
    const before = this.#predecessors.get(organization.id) ?? [];
    const whole = before.filter(({ ended }) => ended?.by !== 'division');
    return [organization, ...whole.flatMap((one) => this.#sourcesOf(one))];
  }

  /** Whether it, or one it took the place of, came out of a division since the year: what part is its own, nobody knows. */
  #isPartOfOne({ id }: Organization): boolean {
    const before = this.#predecessors.get(id) ?? [];
    return before.some((one) => one.ended?.by === 'division' || this.#isPartOfOne(one));
  }
}

interface StandingReturn {
  readonly last: AnnualReturn;
  readonly firstFiled: CalendarDate;
}

/** The return of each organization for a year that stands: the last one filed; and when the first one was. */
function standingReturns(
  returns: readonly AnnualReturn[],
  year: number,
  knownOn: CalendarDate | null,
): ReadonlyMap<string, StandingReturn> {
  const standing = new Map<string, StandingReturn>();
  for (const one of returns) {
    if (one.year !== year || (knownOn !== null && one.filed > knownOn)) continue;
    const other = standing.get(one.organization) ?? { last: one, firstFiled: one.filed };
    const isLater = other.last.filed < one.filed;
    const isEarlier = one.filed < other.firstFiled;
    standing.set(one.organization, {
      last: isLater ? one : other.last,
      firstFiled: isEarlier ? one.filed : other.firstFiled,
    });
  }
  return standing;
}

/** The organizations that ended after one day and by another, by the ids of those that succeed them. */
function predecessorsBetween(
  organizations: readonly Organization[],
  after: CalendarDate,
  by: CalendarDate,
): ReadonlyMap<string, readonly Organization[]> {
  const predecessors = new Map<string, Organization[]>();
  for (const organization of organizations) {
    const { ended } = organization;
    if (!ended || ended.on <= after || ended.on > by) continue;
    for (const into of ended.into ?? []) predecessors.set(into, [...(predecessors.get(into) ?? []), organization]);
  }
  return predecessors;
}

/** The figures of the returns of all that an organization stands for, taken together; its own comes first. */
function figuresOf(returns: readonly (AnnualReturn | undefined)[], hasItsOwn: boolean): ReturnFigures {
  const [own, ...others] = returns;
  if (returns.length === 0) return noFigures;
  if (others.length === 0 && hasItsOwn) return own ?? {};
  const together = <Key extends keyof ReturnFigures>(key: Key) => returns.map((one) => one?.[key]);
  return {
    ...Object.fromEntries(numberFigures.map((key) => [key, sumOf(together(key))])),
    ...Object.fromEntries(returnFlags.map((key) => [key, anyYes(together(key))])),
    rating: hasItsOwn ? own?.rating : notApplicable,
    ocopProducts: allProducts(together('ocopProducts')),
  };
}

/** An organization that was not there in the year has no figure of it. */
const noFigures: ReturnFigures = /* @__PURE__ */ nothingApplies();

function nothingApplies(): ReturnFigures {
  return Object.fromEntries([...additiveFigures, ...returnFlags, 'rating'].map((key) => [key, notApplicable]));
}

/** A total that is missing where one part is, and does not apply where none does. */
function sumOf(parts: readonly Figure[]): Figure {
  return combined(parts, hasValue, (known) =>
    write(known.map((one: Numeric) => readNumeric(one)).reduce((sum, one) => sum.plus(one))),
  );
}

/** Yes where one says yes, unknown where one might. */
function anyYes(answers: readonly Answer<boolean>[]): Answer<boolean> {
  if (answers.includes(true)) return true;
  return combined(
    answers,
    (answer) => answer === false,
    () => false,
  );
}

function allProducts(lists: readonly Answer<readonly OcopProduct[]>[]): Answer<readonly OcopProduct[]> {
  const isList = (list: Answer<readonly OcopProduct[]>): list is readonly OcopProduct[] => Array.isArray(list);
  return combined(lists, isList, (known) => known.flat());
}

/** Combines the parts that have a value; missing where one is missing, not applicable where none has a value. */
function combined<Part, Known extends Part, Whole>(
  parts: readonly Part[],
  isKnown: (part: Part) => part is Known,
  combine: (known: readonly Known[]) => Whole,
): Whole | null | typeof notApplicable;
function combined<Part, Whole>(
  parts: readonly Part[],
  isKnown: (part: Part) => boolean,
  combine: (known: readonly Part[]) => Whole,
): Whole | null | typeof notApplicable;
function combined<Part, Whole>(
  parts: readonly Part[],
  isKnown: (part: Part) => boolean,
  combine: (known: readonly Part[]) => Whole,
): Whole | null | typeof notApplicable {
  if (parts.some((part) => part === null || part === undefined)) return null;
  const known = parts.filter(isKnown);
  return known.length === 0 ? notApplicable : combine(known);
}

/** The locality of a record, and those above it from below. */
export function lineOf(record: RegisterRecord, tree: LocalityTree): readonly Locality[] {
  const unit = record.locality === null ? undefined : tree.get(record.locality);
  return unit ? tree.lineOf(unit) : [];
}
