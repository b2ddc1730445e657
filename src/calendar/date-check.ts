import { type Check, sound } from '../errors/shape.ts';
import { calendarDate } from './calendar-date.ts';

/** Checks raw data as a date. */
export const date: Check = /* @__PURE__ */ sound('YYYY-MM-DD', calendarDate);
