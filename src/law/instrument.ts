import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { Certainty } from './certainty.ts';
import type { InstrumentKind } from './citation.ts';

/** The end of an instrument's force. */
export interface EndOfForce {
  /** The first day it is no longer in force; `null` where that day was not found. */
  readonly on: CalendarDate | null;
  /** The day before which it was still in force for certain, where `on` is not known. */
  readonly notBefore?: CalendarDate;
  /** The day from which it is no longer in force for certain, where `on` is not known. */
  readonly notAfter?: CalendarDate;
  /** The number of what ended or replaced it; `null` where that was not found, or where it is not known to have ended. */
  readonly by: string | null;
}

/** A legal instrument (văn bản quy phạm pháp luật, văn bản chỉ đạo): what it is and when it was in force. */
export interface Instrument {
  readonly kind: InstrumentKind;
  /** Its official number, which names it: `17/2023/QH15`. */
  readonly number: string;
  /** What it is about, shortly; the name of a law. */
  readonly title: Text;
  readonly issuer: Text;
  /** The day it was passed or signed; `null` where not found. */
  readonly issued: CalendarDate | null;
  /** The first day it is in force; `null` where not found. */
  readonly effective: CalendarDate | null;
  /** `null` while it is in force, as far as is known; `unknown` where nothing was found on whether it still is. */
  readonly end: EndOfForce | null | 'unknown';
  /** How surely its dates are known. */
  readonly certainty: Certainty;
  /** The day they were last checked. */
  readonly checked: CalendarDate;
  /** What a reader should know of it: parts that outlive it, an earlier day for some articles. */
  readonly note?: Text;
}

/** Whether an instrument is in force on a day. */
export type InstrumentStatus = 'in-force' | 'not-yet' | 'ended' | 'unknown';

/**
 * Whether an instrument is in force on a day; `unknown` where its dates, or what became of it, were not found.
 *
 * @throws `no-such-date`
 *
 * @example
 * import { findInstrument, instrumentStatus } from 'kttt/law';
 *
 * const lawOf2012 = findInstrument('23/2012/QH13');
 * instrumentStatus(lawOf2012, '2024-06-30'); // → 'in-force'
 * instrumentStatus(lawOf2012, '2024-07-01'); // → 'ended'
 */
export function instrumentStatus({ issued, effective, end }: Instrument, asOf: CalendarDate): InstrumentStatus {
  const day = calendarDate(asOf, ['asOf']);
  const ended = end === null || end === 'unknown' ? end : statusByEnd(end, day);
  if (ended === 'ended') return 'ended';
  if (effective === null) return issued !== null && day < issued ? 'not-yet' : 'unknown';
  if (day < effective) return 'not-yet';
  return ended ?? 'in-force';
}

function statusByEnd({ on, notBefore, notAfter }: EndOfForce, day: CalendarDate): InstrumentStatus {
  if (on !== null) return day < on ? 'in-force' : 'ended';
  if (notBefore !== undefined && day < notBefore) return 'in-force';
  return notAfter !== undefined && day >= notAfter ? 'ended' : 'unknown';
}
