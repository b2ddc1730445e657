import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { defineError, found } from '../errors/index.ts';
import { type Dated, datedValues } from './dated.ts';

/**
 * What the law says on a day.
 *
 * - `in-force`: the value, and the entry that gives it
 * - `unknown`: a rule applied then, but its content was not found
 * - `no-rule`: nothing applied then
 */
export type InForce<Value> =
  | { readonly status: 'in-force'; readonly value: Value; readonly rule: Dated<Value | null> }
  | { readonly status: 'unknown'; readonly rule: Dated<Value | null> }
  | { readonly status: 'no-rule' };

const severalInForce = /* @__PURE__ */ defineError('several-in-force', {
  vi: 'ngày {asOf} có nhiều giá trị cùng áp dụng; nói rõ đối tượng: {allowed}',
  en: 'several values apply on {asOf}; say for whom: {allowed}',
});

const noSuchSubject = /* @__PURE__ */ defineError('no-such-subject', {
  vi: 'ngày {asOf} không có giá trị nào áp dụng riêng cho «{found}»; chọn một trong: {allowed}',
  en: 'on {asOf} no value is for "{found}"; choose one of: {allowed}',
});

/**
 * The value that applies on a day, of those the law gave one after another. An entry whose value is `null`, or whose
 * certainty is `unknown`, is a rule that exists and was not found.
 *
 * @param subject whom it is for (`appliesTo`), where values for several apply at once
 * @throws `several-in-force` where it must be said for whom, `no-such-subject`, and the errors of `datedValues`
 *
 * @example
 * import { type Dated, inForce } from 'kttt/law';
 *
 * const law = (number: string) => ({ kind: 'legal', instrument: { kind: 'law', number }, article: '4' }) as const;
 * const fewestMembers: readonly Dated<number>[] = [
 *   { value: 7, from: '2013-07-01', until: '2024-07-01', citation: law('23/2012/QH13'), certainty: 'text', checked: '2026-11-01' },
 *   { value: 5, from: '2024-07-01', until: null, citation: law('17/2023/QH15'), certainty: 'text', checked: '2026-11-01' },
 * ];
 * const then = inForce(fewestMembers, '2024-06-30');
 * then.status === 'in-force' && then.value; // → 7
 * inForce(fewestMembers, '2013-06-30'); // → { status: 'no-rule' }
 */
export function inForce<Value>(
  values: readonly Dated<Value | null>[],
  asOf: CalendarDate,
  subject?: string,
): InForce<Value> {
  const day = calendarDate(asOf, ['asOf']);
  const then = datedValues(values).filter(({ from, until }) => from <= day && (until === null || day < until));
  const [first, second] = then;
  const rule = subject === undefined || first?.appliesTo === undefined ? first : of(then, subject, day);
  if (!rule) return { status: 'no-rule' };
  if (second && subject === undefined) throw severalInForce({ asOf: day, allowed: subjectsOf(then) }, ['subject']);
  const { value, certainty } = rule;
  return value === null || certainty === 'unknown' ? { status: 'unknown', rule } : { status: 'in-force', value, rule };
}

function of<Value>(then: readonly Dated<Value>[], subject: string, asOf: CalendarDate): Dated<Value> {
  const rule = then.find(({ appliesTo }) => appliesTo === subject);
  if (!rule) throw noSuchSubject({ asOf, found: found(subject), allowed: subjectsOf(then) }, ['subject']);
  return rule;
}

function subjectsOf(then: readonly Dated<unknown>[]): string {
  return then.map(({ appliesTo }) => appliesTo).join(', ');
}
