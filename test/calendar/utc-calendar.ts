import fc from 'fast-check';

const dayLength = 86_400_000;

/** The number of a day, counted in UTC, where every day has 24 hours and none is left out. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

/** The day with a number. */
export function dayOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** Every day from the first to the last. */
export function daysFrom(first: string, last: string): string[] {
  const start = dayNumber(first);
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, i) => dayOf(start + i));
}

/** The last day of a month, 1 to 12. */
export function lastDayOfMonth(year: number, month: number): string {
  return dayOf(dayNumber(monthStart(year * 12 + month)) - 1);
}

/** The day so many months later, or the last one of a month that is too short. */
export function monthsLater(date: string, months: number): string {
  const target = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const last = dayOf(dayNumber(monthStart(target + 1)) - 1);
  const wished = `${last.slice(0, 8)}${date.slice(8)}`;
  return wished < last ? wished : last;
}

/** The first day of a month that is counted from the year 0; the year 10000 is written as this format wants it. */
function monthStart(months: number): string {
  const year = Math.floor(months / 12);
  const written = year > 9999 ? `+${String(year).padStart(6, '0')}` : String(year).padStart(4, '0');
  return `${written}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** Years that a calendar date may lie in. */
export const years = fc.oneof(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1900, max: 9999 }));

/** Existing dates, the ends of months among them more often than chance has it. */
export const dates = fc.oneof(
  fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('9999-12-31') }).map(dayOf),
  fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-12-31') }).map(dayOf),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => lastDayOfMonth(year, month)),
);
