import { type CalendarDate, calendarDate, partsOf } from '../calendar/calendar-date.ts';
import { englishMonths } from '../calendar/english-months.ts';
import { at } from '../errors/at.ts';
import type { Language } from '../errors/index.ts';
import { say } from '../errors/say.ts';

/**
 * Prints a date: `31/12/2023` in Vietnamese, `31 December 2023` in English.
 *
 * @throws `no-such-date`, `no-such-language`
 *
 * @example
 * import { formatDate } from 'kttt/language';
 *
 * formatDate('2024-04-05', 'vi'); // → '5/4/2024'
 * formatDate('2024-04-05', 'en'); // → '5 April 2024'
 */
export function formatDate(date: CalendarDate, language: Language): string {
  const [year, month, day] = partsOf(calendarDate(date, ['date']));
  return say({ vi: `${day}/${month}/${year}`, en: `${day} ${at(englishMonths, month - 1)} ${year}` }, language);
}
