import { defineError, found, type Path } from '../errors/index.ts';

/**
 * A day of the calendar as `YYYY-MM-DD`, from 1900 to 9999, without time or zone. Two such dates compare as text
 * (`'2024-04-05' < '2024-07-01'`).
 */
export type CalendarDate = string;

const noSuchDate = /* @__PURE__ */ defineError('no-such-date', {
  vi: '«{found}» không phải là ngày có thật dạng YYYY-MM-DD (năm 1900–9999), ví dụ 2024-04-05',
  en: '"{found}" is not an existing date written YYYY-MM-DD (years 1900 to 9999), such as 2024-04-05',
});

const notWholeNumber = /* @__PURE__ */ defineError('not-a-whole-number', {
  vi: '«{found}» không phải là số nguyên an toàn',
  en: '"{found}" is not a safe whole number',
});

const datesReversed = /* @__PURE__ */ defineError('dates-reversed', {
  vi: 'ngày đầu {from} sau ngày cuối {to}; hãy đổi chỗ hoặc kiểm tra lại',
  en: 'the first date {from} is after the last date {to}; swap or check them',
});

const noSuchZone = /* @__PURE__ */ defineError('no-such-time-zone', {
  vi: '«{found}» không phải là múi giờ; dùng tên IANA như Asia/Ho_Chi_Minh',
  en: '"{found}" is not a time zone; give an IANA name such as Asia/Ho_Chi_Minh',
});

/**
 * Checks a date and gives it back.
 *
 * @throws `no-such-date` for anything that is not an existing day written `YYYY-MM-DD`
 *
 * @example
 * import { calendarDate } from 'kttt';
 *
 * calendarDate('2024-02-29'); // → '2024-02-29'
 * calendarDate('2023-02-29'); // throws no-such-date
 */
export function calendarDate(text: string, path: Path = []): CalendarDate {
  if (!isCalendarDate(text)) throw noSuchDate({ found: found(text) }, path);
  return text;
}

/** A date in figures, which may not exist. */
const inFigures = /^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/;
/** A date up to the 28th, which every month has: most dates need no count of days. */
const dayOfAnyMonth = /^(?:19|[2-9]\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Whether a value is an existing day written `YYYY-MM-DD`. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string') return false;
  if (dayOfAnyMonth.test(value)) return true;
  if (!inFigures.test(value)) return false;
  const [year, month, day] = partsOf(value);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day that a moment falls on in a time zone, for the edge of an app where a `Date` comes in.
 *
 * @param timeZone an IANA name; Vietnam's is `Asia/Ho_Chi_Minh`
 * @throws `no-such-time-zone`, `no-such-date`
 *
 * @example
 * import { calendarDateOf } from 'kttt';
 *
 * calendarDateOf(new Date('2024-06-30T17:30:00Z'), 'Asia/Ho_Chi_Minh'); // → '2024-07-01'
 */
export function calendarDateOf(moment: Date, timeZone: string): CalendarDate {
  if (!(moment instanceof Date)) throw noSuchDate({ found: found(moment) }, ['moment']);
  if (Number.isNaN(moment.getTime())) throw noSuchDate({ found: String(moment) }, ['moment']);
  const parts = new Map(
    dayPartsIn(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const era = parts.get('era') === 'AD' ? '' : '-';
  return calendarDate(`${era}${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, ['moment']);
}

/**
 * The date some days later, or earlier for a negative number.
 *
 * @throws `no-such-date`, `not-a-whole-number`
 *
 * @example
 * import { addDays } from 'kttt';
 *
 * addDays('2024-02-28', 2); // → '2024-03-01'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year, month, day] = partsOf(calendarDate(date, ['date']));
  return written(Date.UTC(year, month - 1, day + wholeNumber(days, ['days'])), date, days);
}

/**
 * The date some months later, or earlier for a negative number. Where the month has no such day, its last day stands
 * in: 31 August and 6 months is the last day of February.
 *
 * @throws `no-such-date`, `not-a-whole-number`
 *
 * @example
 * import { addMonths } from 'kttt';
 *
 * addMonths('2024-08-31', 36); // → '2027-08-31'
 * addMonths('2024-02-29', 12); // → '2025-02-28'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(calendarDate(date, ['date']));
  const first = new Date(Date.UTC(year, month - 1 + wholeNumber(months, ['months']), 1));
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return written(first.setUTCDate(Math.min(day, last)), date, months);
}

/**
 * The whole months between two dates: the largest number that `addMonths` can add to the first without passing the second.
 *
 * @throws `no-such-date`, `dates-reversed`
 *
 * @example
 * import { wholeMonthsBetween } from 'kttt';
 *
 * wholeMonthsBetween('2023-06-15', '2024-06-14'); // → 11
 * wholeMonthsBetween('2024-01-31', '2024-02-29'); // → 1
 */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [fromYear, fromMonth] = partsOf(calendarDate(from, ['from']));
  const [toYear, toMonth] = partsOf(calendarDate(to, ['to']));
  if (from > to) throw datesReversed({ from, to });
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

/**
 * The days from one date to another: 1 from a day to the next.
 *
 * @throws `no-such-date`, `dates-reversed`
 *
 * @example
 * import { daysBetween } from 'kttt';
 *
 * daysBetween('2023-12-31', '2024-12-31'); // → 366
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const [first, last] = [calendarDate(from, ['from']), calendarDate(to, ['to'])];
  if (first > last) throw datesReversed({ from, to });
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

/** Year, month (1 to 12) and day of a date already checked. */
export function partsOf(date: CalendarDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day counted in UTC, which has every day of the calendar; some zones of machines have left one out. */
function written(day: number, from: CalendarDate, counted: number): CalendarDate {
  const date = new Date(day);
  if (Number.isNaN(day)) {
    throw noSuchDate({ found: `${from} ${counted < 0 ? '-' : '+'} ${Math.abs(counted)}` });
  }
  const two = (part: number) => String(part).padStart(2, '0');
  return calendarDate(`${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`);
}

function wholeNumber(value: number, path: Path): number {
  if (!Number.isSafeInteger(value)) throw notWholeNumber({ found: found(value) }, path);
  return value;
}

function dayPartsIn(timeZone: string): Intl.DateTimeFormat {
  try {
    // Without a zone, Intl would take the machine's.
    const zone = typeof timeZone === 'string' ? timeZone : '';
    return new Intl.DateTimeFormat('en', {
      timeZone: zone,
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    throw noSuchZone({ found: found(timeZone) }, ['timeZone']);
  }
}
