import { defineError, found, type Path } from '../errors/index.ts';
import { type CalendarDate, calendarDate, daysInMonth } from './calendar-date.ts';

/** A calendar year (năm). */
export interface Year {
  readonly kind: 'year';
  readonly year: number;
}

/** Half a calendar year (6 tháng đầu năm, 6 tháng cuối năm). */
export interface HalfYear {
  readonly kind: 'half-year';
  readonly year: number;
  readonly half: 1 | 2;
}

/** A quarter of a calendar year (quý). */
export interface Quarter {
  readonly kind: 'quarter';
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A calendar month (tháng), 1 to 12. */
export interface Month {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
}

/** A planning period of whole years (giai đoạn), from 1 January of the first to 31 December of the last. */
export interface PlanPeriod {
  readonly kind: 'plan-period';
  readonly from: number;
  readonly to: number;
}

/**
 * A reporting year (năm báo cáo) of the cooperative returns: 15 December of the year before to 14 December
 * (Thông tư 09/2024/TT-BKHĐT, Điều 6–7; the same days under Thông tư 09/2019 from 16/9/2019).
 */
export interface ReportingYear {
  readonly kind: 'reporting-year';
  readonly year: number;
}

/** A span of time that a figure or a target is about. */
export type Period = Year | HalfYear | Quarter | Month | PlanPeriod | ReportingYear;

const noSuchYear = /* @__PURE__ */ defineError('no-such-year', {
  vi: 'năm «{found}» không dùng được; cần số nguyên từ {first} đến 9999',
  en: 'the year "{found}" cannot be used; give a whole number from {first} to 9999',
});

const noSuchPartOfYear = /* @__PURE__ */ defineError('no-such-part-of-year', {
  vi: '«{found}» không tồn tại; cần số nguyên từ 1 đến {most}',
  en: '"{found}" does not exist; give a whole number from 1 to {most}',
});

const planPeriodReversed = /* @__PURE__ */ defineError('plan-period-reversed', {
  vi: 'giai đoạn bắt đầu năm {from} nhưng kết thúc năm {to}; năm cuối phải sau năm đầu',
  en: 'the period begins in {from} but ends in {to}; the last year must come after the first',
});

const noSuchPeriodKind = /* @__PURE__ */ defineError('no-such-period-kind', {
  vi: 'không có loại kỳ «{found}»; chọn một trong: {allowed}',
  en: 'there is no kind of period "{found}"; choose one of: {allowed}',
});

/**
 * A calendar year.
 *
 * @throws `no-such-year` for a year outside 1900 to 9999; so do all the makers of periods
 *
 * @example
 * import { year } from 'kttt';
 *
 * year(2024); // → { kind: 'year', year: 2024 }
 */
export function year(of: number): Year {
  return checkPeriod({ kind: 'year', year: of });
}

/**
 * Half a calendar year.
 *
 * @throws `no-such-year`, `no-such-part-of-year`
 *
 * @example
 * import { halfYear } from 'kttt';
 *
 * halfYear(2024, 1); // → { kind: 'half-year', year: 2024, half: 1 }
 */
export function halfYear(of: number, half: 1 | 2): HalfYear {
  return checkPeriod({ kind: 'half-year', year: of, half });
}

/**
 * A quarter (quý).
 *
 * @throws `no-such-year`, `no-such-part-of-year`
 *
 * @example
 * import { quarter } from 'kttt';
 *
 * quarter(2024, 3); // → { kind: 'quarter', year: 2024, quarter: 3 }
 */
export function quarter(of: number, number: 1 | 2 | 3 | 4): Quarter {
  return checkPeriod({ kind: 'quarter', year: of, quarter: number });
}

/**
 * A calendar month, 1 to 12.
 *
 * @throws `no-such-year`, `no-such-part-of-year`
 *
 * @example
 * import { month } from 'kttt';
 *
 * month(2024, 4); // → { kind: 'month', year: 2024, month: 4 }
 */
export function month(of: number, number: number): Month {
  return checkPeriod({ kind: 'month', year: of, month: number });
}

/**
 * A planning period of whole years (giai đoạn).
 *
 * @throws `no-such-year`, `plan-period-reversed`
 *
 * @example
 * import { planPeriod } from 'kttt';
 *
 * planPeriod(2021, 2025); // → { kind: 'plan-period', from: 2021, to: 2025 }
 */
export function planPeriod(from: number, to: number): PlanPeriod {
  return checkPeriod({ kind: 'plan-period', from, to });
}

/**
 * A reporting year of the cooperative returns: 15 December of the year before to 14 December.
 *
 * @example
 * import { firstDay, lastDay, reportingYear } from 'kttt';
 *
 * firstDay(reportingYear(2024)); // → '2023-12-15'
 * lastDay(reportingYear(2024)); // → '2024-12-14'
 */
export function reportingYear(of: number): ReportingYear {
  return checkPeriod({ kind: 'reporting-year', year: of });
}

/**
 * The first day of a period.
 *
 * @example
 * import { firstDay, quarter } from 'kttt';
 *
 * firstDay(quarter(2024, 2)); // → '2024-04-01'
 */
export function firstDay(period: Period): CalendarDate {
  return daysOf(period)[0];
}

/**
 * The last day of a period, which still belongs to it.
 *
 * @example
 * import { lastDay, month } from 'kttt';
 *
 * lastDay(month(2024, 2)); // → '2024-02-29'
 */
export function lastDay(period: Period): CalendarDate {
  return daysOf(period)[1];
}

/**
 * Whether a date falls in a period.
 *
 * @throws `no-such-date`
 *
 * @example
 * import { includesDate, reportingYear } from 'kttt';
 *
 * includesDate(reportingYear(2024), '2024-12-15'); // → false
 */
export function includesDate(period: Period, date: CalendarDate): boolean {
  const [first, last] = daysOf(period);
  return first <= calendarDate(date, ['date']) && date <= last;
}

/** Refuses a period that does not exist, and gives back one that does. */
export function checkPeriod<P extends Period>(period: P, path: Path = []): P {
  checkParts(period, path);
  return period;
}

/** Checks a reporting year that stands by itself, and gives it back. */
export function checkReportingYear(year: number, path: Path): number {
  checkYear(year, path, 1901);
  return year;
}

function checkParts(period: Period, path: Path): void {
  switch (period?.kind) {
    case 'year':
      checkYear(period.year, [...path, 'year']);
      break;
    case 'reporting-year':
      checkReportingYear(period.year, [...path, 'year']);
      break;
    case 'half-year':
      checkYear(period.year, [...path, 'year']);
      checkPartOfYear(period.half, 2, [...path, 'half']);
      break;
    case 'quarter':
      checkYear(period.year, [...path, 'year']);
      checkPartOfYear(period.quarter, 4, [...path, 'quarter']);
      break;
    case 'month':
      checkYear(period.year, [...path, 'year']);
      checkPartOfYear(period.month, 12, [...path, 'month']);
      break;
    case 'plan-period':
      checkYear(period.from, [...path, 'from']);
      checkYear(period.to, [...path, 'to']);
      if (period.from >= period.to) throw planPeriodReversed({ from: period.from, to: period.to }, path);
      break;
    default:
      throw noSuchPeriodKind({ found: found(kindOf(period)), allowed: periodKinds.join(', ') }, [...path, 'kind']);
  }
}

/** The kinds of period. */
export const periodKinds: readonly Period['kind'][] = [
  'year',
  'half-year',
  'quarter',
  'month',
  'plan-period',
  'reporting-year',
];

function checkYear(of: number, path: Path, first = 1900): void {
  if (!Number.isInteger(of) || of < first || of > 9999) throw noSuchYear({ found: found(of), first }, path);
}

function checkPartOfYear(part: number, most: number, path: Path): void {
  if (!Number.isInteger(part) || part < 1 || part > most) throw noSuchPartOfYear({ found: found(part), most }, path);
}

/** What stands in place of a kind, in data that no type checked. */
function kindOf(period: unknown): unknown {
  return typeof period === 'object' && period !== null && 'kind' in period ? period.kind : period;
}

function daysOf(period: Period): readonly [first: CalendarDate, last: CalendarDate] {
  checkParts(period, []);
  switch (period.kind) {
    case 'year':
      return monthsOf(period.year, 1, 12);
    case 'half-year':
      return monthsOf(period.year, 6 * period.half - 5, 6 * period.half);
    case 'quarter':
      return monthsOf(period.year, 3 * period.quarter - 2, 3 * period.quarter);
    case 'month':
      return monthsOf(period.year, period.month, period.month);
    case 'plan-period':
      return [monthsOf(period.from, 1, 12)[0], monthsOf(period.to, 1, 12)[1]];
    case 'reporting-year':
      return [`${period.year - 1}-12-15`, `${period.year}-12-14`];
  }
}

function monthsOf(year: number, from: number, to: number): readonly [CalendarDate, CalendarDate] {
  const start = (month: number) => `${year}-${String(month).padStart(2, '0')}-`;
  return [`${start(from)}01`, `${start(to)}${daysInMonth(year, to)}`];
}
