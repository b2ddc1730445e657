import { type CalendarDate, partsOf } from '../calendar/calendar-date.ts';
import { defineError, found } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { compare, divide, type Ratio, type RatioLike, subtract } from '../numbers/ratio.ts';
import type { Organization } from '../organizations/organization.ts';
import { checkRegisterIndicators } from './check-indicator.ts';
import { type IndicatorResult, type MeasuredIndicator, measured } from './measurement.ts';
import { unknownOrganization } from './placed-organizations.ts';
import { type RegisterRecord, recordsOf, type SettledDay, type SettledView, settleView } from './records.ts';
import type { Register } from './register.ts';
import { type RegisterIndicator, type Span, spanOf } from './register-indicator.ts';

/** The two days to compare, and which organizations. */
export interface LikeForLikeOptions {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /**
   * The years of the returns; unless given the last reporting years that have ended by the two days, which must be two.
   */
  readonly years?: { readonly from: number; readonly to: number };
  /** Only returns filed by this day count. */
  readonly knownOn?: CalendarDate | null;
  /** Only these organizations, those they became and those they came from: the villages of a pilot. */
  readonly organizations?: readonly string[];
}

/** Organizations that became others between the two days. */
export interface Reorganized {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Those that came and went between the two days. */
  readonly between: readonly string[];
}

/** An indicator over the same ground on both days. */
export interface LikeForLikeResult {
  /** The id of the indicator. */
  readonly indicator: string;
  /** How many organizations, or groups that were reorganized among themselves, could be compared. */
  readonly compared: number;
  /** How many could not, since a figure is missing on one of the days, or it is in the population on one only. */
  readonly incomplete: number;
  readonly before: IndicatorResult;
  readonly after: IndicatorResult;
  /**
   * What it is now less what it was; `null` where one of them has no value. An average per organization is compared per
   * group, the same on both days, since it would rise by a merger alone.
   */
  readonly change: Ratio | null;
  /** The change over what it was; `null` where that is not above zero. */
  readonly growth: Ratio | null;
}

/** A comparison of two days over the organizations that were there on both, or came of those that were. Plain JSON. */
export interface LikeForLike {
  readonly kind: 'like-for-like';
  readonly from: SettledDay;
  readonly to: SettledDay;
  readonly indicators: readonly RegisterIndicator[];
  /** Organizations, or groups that were reorganized among themselves, that are there on both days. */
  readonly matched: number;
  readonly reorganized: readonly Reorganized[];
  /** The ids of organizations that are there on the second day only, and came of none that was there on the first. */
  readonly entries: readonly string[];
  /** The ids of organizations that were there on the first day only, and that none succeeded. */
  readonly exits: readonly string[];
  readonly results: readonly LikeForLikeResult[];
}

const comparisonReversed = /* @__PURE__ */ defineError('comparison-reversed', {
  vi: 'thời điểm thứ hai {to} (báo cáo năm {toYear}) phải sau thời điểm thứ nhất {from} (báo cáo năm {fromYear}), cả về ngày lẫn về năm báo cáo',
  en: 'the second day, {to} (returns for {toYear}), must come after the first, {from} (returns for {fromYear}), in both day and year',
});

/**
 * Compares two days over the same ground: each organization with itself, and those that were consolidated, merged,
 * divided or split as one group with what became of them, so that a pilot's averages before and after come from the
 * same villages. New and vanished organizations are named and left out; so is, for each indicator, a group with a
 * missing figure.
 *
 * @throws `not-a-register`, `comparison-reversed`, `unknown-organization`, `no-measure`, `measure-not-of-indicator`,
 * `no-such-date`, `no-such-year`
 *
 * @example
 * import { createRegister, likeForLike, mergeInto, type RegisterIndicator } from 'kttt/registers';
 *
 * const village = (id: string) =>
 *   ({ kind: 'cooperative', id, name: id, founded: '2015-03-01', seats: [{ locality: 'gio-my', from: '2015-03-01' }] }) as const;
 * const filed = (organization: string, year: number, revenue: number) => ({ organization, year, filed: `${year}-12-15`, revenue });
 * const apart = createRegister({
 *   localities: [{ id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ' }],
 *   organizations: [village('a'), village('b'), { ...village('c'), founded: '2023-05-01' }],
 *   returns: [filed('a', 2022, 400), filed('b', 2022, 600), filed('a', 2023, 1200), filed('c', 2023, 900)],
 * });
 * const register = mergeInto(apart, { organizations: ['b'], into: 'a', on: '2023-06-01' });
 * const revenue: RegisterIndicator = {
 *   id: 'revenue',
 *   kind: 'amount',
 *   label: { vi: 'Tổng doanh thu', en: 'Total revenue' },
 *   figure: { vi: 'doanh thu của các HTX', en: 'revenue of the cooperatives' },
 *   measure: { take: 'total', over: {}, of: 'revenue' },
 * };
 * const { entries, reorganized, results } = likeForLike(register, [revenue], { from: '2022-12-31', to: '2023-12-31' });
 * entries; // → ['c']
 * reorganized; // → [{ before: ['a', 'b'], after: ['a'], between: [] }]
 * results[0]?.growth; // → { numerator: '1', denominator: '5' }
 */
export function likeForLike(
  register: Register,
  indicators: readonly RegisterIndicator[],
  options: LikeForLikeOptions,
): LikeForLike {
  const { from, to, years, knownOn, organizations }: LikeForLikeOptions = Object(options);
  const sideOf = (side: 'from' | 'to', asOf: CalendarDate): Side => {
    const year = years?.[side];
    const view = settleView(
      { asOf, ...(year !== undefined && { year }), knownOn: knownOn ?? null },
      { day: [side], year: ['years', side] },
    );
    const period = { kind: 'year', year: partsOf(asOf)[0] } as const;
    return { view, records: recordsOf(register, view), span: spanOf(period, view) };
  };
  const [first, second] = [sideOf('from', from), sideOf('to', to)];
  const [fromYear, toYear] = [first.view.year, second.view.year];
  const isReversed = from >= to || fromYear > toYear || (fromYear === toYear && !years);
  if (isReversed) throw comparisonReversed({ from, to, fromYear, toYear }, ['to']);
  const checked = checkRegisterIndicators(indicators);
  const all = groupsOf(register, first, second);
  const groups = organizations ? concerned(all, register, organizations) : all;
  const matched = groups.filter((group) => group.before.length > 0 && group.after.length > 0);
  return {
    kind: 'like-for-like',
    from: dayOf(first.view),
    to: dayOf(second.view),
    indicators: checked,
    matched: matched.length,
    reorganized: matched.filter(({ members }) => members.size > 1).map(reorganizedOf),
    entries: groups.filter((group) => group.before.length === 0).flatMap((group) => idsOf(group.after)),
    exits: groups.filter((group) => group.after.length === 0).flatMap((group) => idsOf(group.before)),
    results: checked.map((indicator) => compared(indicator, matched, [first.span, second.span])),
  };
}

function dayOf({ asOf, year, knownOn }: SettledView): SettledDay {
  return { asOf, year, knownOn };
}

/** One of the two days. */
interface Side {
  readonly view: SettledView;
  readonly records: readonly RegisterRecord[];
  readonly span: Span;
}

/** Organizations that were reorganized among themselves, as they stand on the two days; most groups are one alone. */
interface Group {
  readonly members: ReadonlySet<string>;
  readonly before: readonly RegisterRecord[];
  readonly after: readonly RegisterRecord[];
}

/** A group while it is put together. */
interface OpenGroup extends Group {
  readonly members: Set<string>;
  readonly before: RegisterRecord[];
  readonly after: RegisterRecord[];
}

function idsOf(records: readonly RegisterRecord[]): readonly string[] {
  return records.map(({ organization }) => organization.id);
}

function reorganizedOf({ members, ...records }: Group): Reorganized {
  const [before, after] = [idsOf(records.before), idsOf(records.after)];
  return { before, after, between: [...members].filter((id) => !before.includes(id) && !after.includes(id)) };
}

/** The organizations of a register in groups that were reorganized among themselves after one day and by another. */
function groupsOf({ organizations }: Register, first: Side, second: Side): readonly Group[] {
  const alone = (id: string): OpenGroup => ({ members: new Set([id]), before: [], after: [] });
  const groupOf = new Map(organizations.map(({ id }) => [id, alone(id)]));
  for (const [one, other] of organizations.flatMap((each) => ties(each, first.view.asOf, second.view.asOf))) {
    const [group, joining] = [groupOf.get(one), groupOf.get(other)];
    if (!group || !joining || group === joining) continue;
    for (const id of joining.members) {
      group.members.add(id);
      groupOf.set(id, group);
    }
  }
  for (const record of first.records) groupOf.get(record.organization.id)?.before.push(record);
  for (const record of second.records) groupOf.get(record.organization.id)?.after.push(record);
  return [...new Set(groupOf.values())];
}

/** Whom an organization was reorganized with after one day and by another. */
function ties(
  { id, founded, ended, splitFrom }: Organization,
  from: CalendarDate,
  to: CalendarDate,
): readonly [string, string][] {
  const isBetween = (day: string) => from < day && day <= to;
  const into = ended && isBetween(ended.on) ? (ended.into ?? []) : [];
  const origin = splitFrom && isBetween(founded) ? [splitFrom] : [];
  return [...into, ...origin].map((other) => [id, other]);
}

/** The groups that have one of some organizations. */
function concerned(groups: readonly Group[], register: Register, given: readonly string[]): readonly Group[] {
  const ids = [...listOf(given, ['organizations'])];
  ids.forEach((id, i) => {
    if (!register.organizations.some((organization) => organization.id === id)) {
      throw unknownOrganization({ found: found(id) }, ['organizations', i]);
    }
  });
  return groups.filter(({ members }) => ids.some((id) => members.has(id)));
}

function compared(
  indicator: RegisterIndicator,
  groups: readonly Group[],
  spans: readonly [before: Span, after: Span],
): LikeForLikeResult {
  const over = (records: readonly RegisterRecord[], span: Span) => measured(indicator, records, span);
  const states = groups.map((group) => ({
    group,
    state: stateOf(over(group.before, spans[0]), over(group.after, spans[1]), indicator),
  }));
  const complete = states.filter(({ state }) => state === 'complete').map(({ group }) => group);
  const before = over(
    complete.flatMap((group) => group.before),
    spans[0],
  );
  const after = over(
    complete.flatMap((group) => group.after),
    spans[1],
  );
  const isPerGroup = indicator.measure.take === 'average' && indicator.measure.per === 'organization';
  const [was, is] = [before, after].map(({ value }) => onScale(value, isPerGroup ? complete.length : null));
  const change = was && is ? subtract(is, was) : null;
  return {
    indicator: indicator.id,
    compared: complete.length,
    incomplete: states.filter(({ state }) => state === 'incomplete').length,
    before,
    after,
    change,
    growth: change && was && compare(was, 0) > 0 ? divide(change, was) : null,
  };
}

/** Whether a group can be compared: it is in the population on both days, and no figure of it is missing on either. */
function stateOf(
  before: IndicatorResult,
  after: IndicatorResult,
  { measure }: RegisterIndicator,
): 'complete' | 'incomplete' | 'outside' {
  const sizes = [before, after].map(({ count, notApplicable, missing }) => count + notApplicable + missing);
  if (sizes.every((size) => size === 0)) return 'outside';
  const asks = measure.take === 'share' || measure.take === 'count';
  const isComplete = ({ count, missing }: IndicatorResult, i: number) => missing === 0 && (asks || count === sizes[i]);
  return [before, after].every(isComplete) && !sizes.includes(0) ? 'complete' : 'incomplete';
}

/** A value as a number to compare with; the sum of an average per so many groups. */
function onScale(value: IndicatorResult['value'], groups: number | null): RatioLike | null {
  if (value === null || typeof value === 'string') return null;
  if (isQuantity(value)) return { numerator: value.value, denominator: 1 };
  return groups === null ? value : { numerator: value.numerator, denominator: groups };
}

function isQuantity(value: MeasuredIndicator): value is Exclude<MeasuredIndicator, Ratio> {
  return 'kind' in value;
}
