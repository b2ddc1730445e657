import type { CalendarDate } from '../calendar/calendar-date.ts';
import { checkReportingYear } from '../calendar/period.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { notOneOf } from '../errors/shape.ts';

/** The criteria sets (bộ tiêu chí) of rating: Thông tư 01/2020/TT-BKHĐT and Thông tư 09/2017/TT-BNNPTNT. */
export const criteriaSets = ['circular-01-2020', 'circular-09-2017'] as const;

/** A criteria set. */
export type CriteriaSet = (typeof criteriaSets)[number];

/** The first year that is rated by each set. */
export const firstYear: Readonly<Record<CriteriaSet, number>> = { 'circular-01-2020': 2020, 'circular-09-2017': 2017 };

/** The first day that each set is in force. */
export const effectiveFrom: Readonly<Record<CriteriaSet, CalendarDate>> = {
  'circular-01-2020': '2020-04-01',
  'circular-09-2017': '2017-05-31',
};

const criteriaSetNotInForce = /* @__PURE__ */ defineError('criteria-set-not-in-force', {
  vi: 'bộ tiêu chí {criteriaSet} chưa áp dụng cho năm {year}; năm đầu tiên là {first}',
  en: 'the criteria set {criteriaSet} did not apply to {year} yet; its first year is {first}',
});

/** Checks that a criteria set is one, and gives it back. */
export function checkCriteriaSet(criteriaSet: CriteriaSet): CriteriaSet {
  if (criteriaSets.includes(criteriaSet)) return criteriaSet;
  throw notOneOf({ found: found(criteriaSet), allowed: criteriaSets.join(', ') }, ['criteriaSet']);
}

/** Checks that a criteria set is one and applied to a year, and gives the year back; the set stands at `criteriaSet`. */
export function checkCriteriaSetYear(criteriaSet: CriteriaSet, year: number, path: Path): number {
  const first = firstYear[checkCriteriaSet(criteriaSet)];
  if (checkReportingYear(year, path) < first) throw criteriaSetNotInForce({ criteriaSet, year, first }, path);
  return year;
}
