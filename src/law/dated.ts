import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { defineError, type Path } from '../errors/index.ts';
import type { Certainty } from './certainty.ts';
import type { Citation } from './citation.ts';

/** A value that the law gives for a time, with where it stands and how surely it is known. */
export interface Dated<Value> {
  readonly value: Value;
  /** The first day it applies. */
  readonly from: CalendarDate;
  /** The first day it no longer applies; `null` while no end is known. */
  readonly until: CalendarDate | null;
  /** Whom it is for, where two values apply at one time: the words of the rule that parts them. */
  readonly appliesTo?: string;
  readonly citation: Citation;
  readonly certainty: Certainty;
  /** The day the source was last checked. */
  readonly checked: CalendarDate;
}

const datedBackwards = /* @__PURE__ */ defineError('dated-backwards', {
  vi: 'giá trị áp dụng từ {from} nhưng thôi áp dụng từ {until}; ngày thôi áp dụng phải sau',
  en: 'the value applies from {from} but ends on {until}; the end must come after the start',
});

const datedOverlap = /* @__PURE__ */ defineError('dated-overlap', {
  vi: 'hai giá trị cùng áp dụng từ {from} mà không nói riêng cho đối tượng nào; thêm appliesTo cho từng giá trị hoặc sửa ngày',
  en: 'two values apply at once from {from} without saying for whom; give each an appliesTo or mend the dates',
});

/**
 * Checks the values that the law gave one after another and puts them in the order of time. Gaps may stay (no rule
 * applied then); two values at one time are refused unless each says whom it is for, in different words.
 *
 * @throws `dated-backwards`, `dated-overlap`, `no-such-date`
 *
 * @example
 * import { type Citation, type Dated, datedValues } from 'kttt/law';
 *
 * const article = (number: string, article: string): Citation => ({
 *   kind: 'legal',
 *   instrument: { kind: 'law', number, title: { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' } },
 *   article,
 * });
 * const fewestMembers: readonly Dated<number>[] = datedValues([
 *   { value: 5, from: '2024-07-01', until: null, citation: article('17/2023/QH15', '4'), certainty: 'text', checked: '2026-11-01' },
 *   { value: 7, from: '2013-07-01', until: '2024-07-01', citation: article('23/2012/QH13', '3'), certainty: 'text', checked: '2026-11-01' },
 * ]);
 * fewestMembers.map(({ value }) => value); // → [7, 5]
 */
export function datedValues<Value>(values: readonly Dated<Value>[]): readonly Dated<Value>[] {
  values.forEach((one, i) => {
    checkDates(one, [i]);
  });
  const ordered = values.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  ordered.forEach((one, i) => {
    const clash = ordered.slice(i + 1).find((other) => overlap(one, other) && !apart(one, other));
    if (clash) throw datedOverlap({ from: clash.from }, [values.indexOf(clash)]);
  });
  return ordered;
}

function checkDates({ from, until, checked }: Dated<unknown>, path: Path): void {
  calendarDate(from, [...path, 'from']);
  calendarDate(checked, [...path, 'checked']);
  if (until !== null && calendarDate(until, [...path, 'until']) <= from) throw datedBackwards({ from, until }, path);
}

/** Whether a later value begins before an earlier one ends. */
function overlap(earlier: Dated<unknown>, later: Dated<unknown>): boolean {
  return earlier.until === null || later.from < earlier.until;
}

function apart(a: Dated<unknown>, b: Dated<unknown>): boolean {
  return a.appliesTo !== undefined && b.appliesTo !== undefined && a.appliesTo !== b.appliesTo;
}
