import fc from 'fast-check';
import { halfYear, month, type Period, planPeriod, quarter, reportingYear, year } from 'kttt/calendar';
import { years } from './utc-calendar.ts';

/** Periods by kind, from the whole range of years. */
export const periodsByKind: Readonly<Record<Period['kind'], fc.Arbitrary<Period>>> = {
  year: years.map(year),
  'half-year': fc.tuple(years, fc.constantFrom(1 as const, 2 as const)).map(([of, half]) => halfYear(of, half)),
  quarter: fc
    .tuple(years, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const))
    .map(([of, number]) => quarter(of, number)),
  month: fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([of, number]) => month(of, number)),
  'plan-period': fc
    .tuple(years, years)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => planPeriod(Math.min(one, other), Math.max(one, other))),
  'reporting-year': years.filter((of) => of > 1900).map(reportingYear),
};

/** Periods of every kind. */
export const periods = fc.oneof(...Object.values(periodsByKind));
