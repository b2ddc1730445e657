import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Dated } from '../law/dated.ts';

/**
 * The last day of its reporting year on which an annual return (báo cáo) is on time, as month and day: one entry for
 * each rule that was found. Circular 03/2014/TT-BKHĐT says so since Circular 09/2019/TT-BKHĐT amended it; Decree
 * 77/2019/NĐ-CP asks for the returns of groups «before 16 December».
 *
 * @example
 * import { inForce } from 'kttt/law';
 * import { returnDeadlines } from 'kttt/registers';
 *
 * const rule = inForce(returnDeadlines, '2024-12-15');
 * rule.status === 'in-force' && rule.value; // → '12-15'
 */
export const returnDeadlines: readonly Dated<string>[] = [
  {
    value: '12-15',
    from: '2019-09-16',
    until: '2024-07-01',
    appliesTo: 'hợp tác xã, liên hiệp hợp tác xã',
    citation: {
      kind: 'legal',
      instrument: { kind: 'circular', number: '03/2014/TT-BKHĐT' },
      article: '25',
      clause: '1',
    },
    certainty: 'text',
    checked: '2026-11-24',
  },
  {
    value: '12-15',
    from: '2019-11-25',
    until: '2024-07-01',
    appliesTo: 'tổ hợp tác',
    citation: { kind: 'legal', instrument: { kind: 'decree', number: '77/2019/NĐ-CP' }, article: '29' },
    certainty: 'text',
    checked: '2026-11-24',
  },
  {
    value: '12-15',
    from: '2024-07-01',
    until: null,
    citation: { kind: 'legal', instrument: { kind: 'circular', number: '09/2024/TT-BKHĐT' }, article: '6–7' },
    certainty: 'text',
    checked: '2026-11-24',
  },
];

/** The day the return of a year is due, the same for all kinds of organization; `null` for years before a rule is known. */
export function returnDue(year: number): CalendarDate | null {
  const rule = returnDeadlines.find(({ value, from, until }) => {
    const day = `${year}-${value}`;
    return from <= day && (until === null || day < until);
  });
  return rule ? `${year}-${rule.value}` : null;
}
