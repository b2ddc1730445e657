import type * as z from 'zod';
import { type CalendarDate, calendarDate, isCalendarDate } from '../calendar/calendar-date.ts';
import { checkPeriod, type Period } from '../calendar/period.ts';
import { byKey, checkedBy, described, just, number, object, text } from './build.ts';

/** A day of the calendar, `YYYY-MM-DD`. */
export const calendarDateSchema: z.ZodType<CalendarDate> = described(
  checkedBy(text(), (value) => calendarDate(value), isCalendarDate),
  'CalendarDate',
  { vi: 'Ngày có thật, viết YYYY-MM-DD', en: 'An existing day, written YYYY-MM-DD' },
  { format: 'date' },
);

const year = described(
  number(),
  'YearNumber',
  { vi: 'Năm, từ 1900 đến 9999', en: 'A year, from 1900 to 9999' },
  { type: 'integer', minimum: 1900, maximum: 9999 },
);

const month = described(
  number(),
  'MonthNumber',
  { vi: 'Tháng, từ 1 đến 12', en: 'A month, from 1 to 12' },
  { type: 'integer', minimum: 1, maximum: 12 },
);

/** A span of time: a year, half a year, a quarter, a month, a planning period or a reporting year. */
export const periodSchema: z.ZodType<Period> = described(
  checkedBy(
    byKey('kind', [
      object({ kind: just('year'), year }),
      object({ kind: just('half-year'), year, half: just(1, 2) }),
      object({ kind: just('quarter'), year, quarter: just(1, 2, 3, 4) }),
      object({ kind: just('month'), year, month }),
      object({ kind: just('plan-period'), from: year, to: year }),
      object({ kind: just('reporting-year'), year }),
    ]),
    (value) => checkPeriod<Period>(value),
  ),
  'Period',
  {
    vi: 'Kỳ: năm, 6 tháng, quý, tháng, giai đoạn hoặc năm báo cáo (15/12–14/12)',
    en: 'A period: a year, half a year, a quarter, a month, a planning period or a reporting year (15 December – 14 December)',
  },
);
