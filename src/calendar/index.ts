/**
 * Calendar dates as text, reporting periods, and age in whole months. Nothing here reads the clock.
 *
 * @module
 */
export {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  calendarDateOf,
  daysBetween,
  isCalendarDate,
  wholeMonthsBetween,
} from './calendar-date.ts';
export {
  firstDay,
  type HalfYear,
  halfYear,
  includesDate,
  lastDay,
  type Month,
  month,
  type Period,
  type PlanPeriod,
  periodKinds,
  planPeriod,
  type Quarter,
  quarter,
  type ReportingYear,
  reportingYear,
  type Year,
  year,
} from './period.ts';
export { formatPeriod, parsePeriod } from './period-text.ts';
