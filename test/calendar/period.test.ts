import fc from 'fast-check';
import {
  addDays,
  firstDay,
  formatPeriod,
  halfYear,
  includesDate,
  lastDay,
  month,
  type Period,
  periodKinds,
  planPeriod,
  quarter,
  reportingYear,
  year,
} from 'kttt/calendar';
import { describe, expect, it } from 'vitest';
import { checkPeriod } from '../../src/calendar/period.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import periodDays from './period-days.json' with { type: 'json' };
import { periods, periodsByKind } from './periods.ts';
import { dates, dayNumber, dayOf, years } from './utc-calendar.ts';

/** What stands in the messages for each thing that is no year. */
const noYears: [unknown, string][] = [
  [1899, '1899'],
  [10000, '10000'],
  [0, '0'],
  [-2024, '-2024'],
  [24, '24'],
  [2024.5, '2024.5'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  ['2024', '2024'],
  [2024n, '2024'],
  [null, 'null'],
  [undefined, 'undefined'],
  [[2024], 'array'],
  [new Date(0), 'object'],
];

describe('a period', () => {
  it('is made by kind', () => {
    expect(year(2024)).toEqual({ kind: 'year', year: 2024 });
    expect(halfYear(2024, 2)).toEqual({ kind: 'half-year', year: 2024, half: 2 });
    expect(quarter(2024, 3)).toEqual({ kind: 'quarter', year: 2024, quarter: 3 });
    expect(month(2024, 4)).toEqual({ kind: 'month', year: 2024, month: 4 });
    expect(planPeriod(2021, 2025)).toEqual({ kind: 'plan-period', from: 2021, to: 2025 });
    expect(reportingYear(2024)).toEqual({ kind: 'reporting-year', year: 2024 });
  });

  it('has one of six kinds', () => {
    expect(periodKinds).toEqual(['year', 'half-year', 'quarter', 'month', 'plan-period', 'reporting-year']);
    expect(periodKinds.toSorted()).toEqual(Object.keys(periodsByKind).toSorted());
  });

  it('is plain data: it comes back from JSON and passes the check unchanged', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(checkPeriod(JSON.parse(JSON.stringify(period)))).toEqual(period);
        expect(checkPeriod(period)).toBe(period);
      }),
    );
  });
});

describe('a year that cannot be used', () => {
  const makers: [string, string, (of: number) => Period][] = [
    ['a year', 'year', year],
    ['a half-year', 'year', (of) => halfYear(of, 1)],
    ['a quarter', 'year', (of) => quarter(of, 1)],
    ['a month', 'year', (of) => month(of, 1)],
    ['a reporting year', 'year', reportingYear],
    ['the first year of a plan period', 'from', (of) => planPeriod(of, 2025)],
    ['the last year of a plan period', 'to', (of) => planPeriod(1900, of)],
  ];

  describe.each(makers)('for %s', (_, field, make) => {
    it.each(noYears)('%s', (of, quoted) => {
      expectFault(() => make(untyped(of)), { code: 'no-such-year', path: [field], field, found: quoted });
    });
  });

  it('is explained with the years there are', () => {
    expect(caught(() => year(1899)).messages).toEqual({
      vi: 'year: năm «1899» không dùng được; cần số nguyên từ 1900 đến 9999',
      en: 'year: the year "1899" cannot be used; give a whole number from 1900 to 9999',
    });
  });

  it('is 1900 for a reporting year, which would begin in 1899', () => {
    expect(caught(() => reportingYear(1900)).messages).toEqual({
      vi: 'year: năm «1900» không dùng được; cần số nguyên từ 1901 đến 9999',
      en: 'year: the year "1900" cannot be used; give a whole number from 1901 to 9999',
    });
    expect(reportingYear(1901)).toEqual({ kind: 'reporting-year', year: 1901 });
  });
});

describe('a part of a year that does not exist', () => {
  const makers: [string, number, (part: number) => Period][] = [
    ['half', 2, (part) => halfYear(2024, untyped(part))],
    ['quarter', 4, (part) => quarter(2024, untyped(part))],
    ['month', 12, (part) => month(2024, part)],
  ];

  describe.each(makers)('%s', (field, most, make) => {
    it.each<[unknown, string]>([
      [0, '0'],
      [-1, '-1'],
      [most + 1, String(most + 1)],
      [1.5, '1.5'],
      [Number.NaN, 'NaN'],
      ['1', '1'],
      ['II', 'II'],
      [null, 'null'],
      [undefined, 'undefined'],
      [{}, 'object'],
    ])('%s', (part, quoted) => {
      expectFault(() => make(untyped(part)), { code: 'no-such-part-of-year', path: [field], field, found: quoted });
    });

    it('is explained with how many there are', () => {
      expect(caught(() => make(0)).messages).toEqual({
        vi: `${field}: «0» không tồn tại; cần số nguyên từ 1 đến ${most}`,
        en: `${field}: "0" does not exist; give a whole number from 1 to ${most}`,
      });
    });
  });
});

describe('a plan period', () => {
  it.each([
    [2025, 2021],
    [2024, 2024],
  ])('from %i to %i is reversed', (from, to) => {
    const fault = { code: 'plan-period-reversed', path: [], field: '' };
    expectFault(() => planPeriod(from, to), { ...fault, found: String(from) });
    expectFault(() => planPeriod(from, to), { ...fault, found: String(to) });
  });

  it('is explained: the last year comes after the first', () => {
    expect(caught(() => planPeriod(2025, 2021)).messages).toEqual({
      vi: 'giai đoạn bắt đầu năm 2025 nhưng kết thúc năm 2021; năm cuối phải sau năm đầu',
      en: 'the period begins in 2025 but ends in 2021; the last year must come after the first',
    });
  });
});

describe('a period that comes as data', () => {
  it.each<[unknown, string]>([
    [{ kind: 'week', year: 2024, week: 3 }, 'week'],
    [{ kind: 'Year', year: 2024 }, 'Year'],
    [{ kind: null }, 'null'],
    [{ year: 2024 }, 'object'],
    [[], 'array'],
    ['quý II/2024', 'quý II/2024'],
    [2024, '2024'],
  ])('%j has no kind that exists', (period, quoted) => {
    const fault = { code: 'no-such-period-kind', path: ['kind'], field: 'kind', found: quoted };
    expectFault(() => firstDay(untyped(period)), fault);
    expectFault(() => lastDay(untyped(period)), fault);
    expectFault(() => includesDate(untyped(period), '2024-04-05'), fault);
    expectFault(() => formatPeriod(untyped(period), 'vi'), fault);
  });

  it('is told which kinds there are', () => {
    expect(caught(() => firstDay(untyped({ kind: 'week' }))).messages).toEqual({
      vi: 'kind: không có loại kỳ «week»; chọn một trong: year, half-year, quarter, month, plan-period, reporting-year',
      en: 'kind: there is no kind of period "week"; choose one of: year, half-year, quarter, month, plan-period, reporting-year',
    });
  });

  it.each([null, undefined])('%s in its place is refused like any other', (nothing) => {
    expectFault(() => firstDay(untyped(nothing)), {
      code: 'no-such-period-kind',
      path: ['kind'],
      field: 'kind',
      found: String(nothing),
    });
  });

  it('is checked before its days are counted', () => {
    expect(caught(() => firstDay({ kind: 'month', year: 2024, month: 13 })).path).toEqual(['month']);
    expect(caught(() => lastDay({ kind: 'plan-period', from: 2025, to: 2021 })).code).toBe('plan-period-reversed');
    expect(caught(() => includesDate({ kind: 'year', year: 24 }, '2024-04-05')).path).toEqual(['year']);
  });

  it('is named by its place in a larger input', () => {
    expectFault(() => checkPeriod({ kind: 'month', year: 2024, month: 13 }, ['targets', 2, 'period']), {
      code: 'no-such-part-of-year',
      path: ['targets', 2, 'period', 'month'],
      field: 'targets[2].period.month',
      found: '13',
    });
    expectFault(() => checkPeriod({ kind: 'plan-period', from: 2025, to: 2021 }, ['period']), {
      code: 'plan-period-reversed',
      path: ['period'],
      field: 'period',
      found: '2021',
    });
    expectFault(() => checkPeriod(untyped({ kind: 'week' }), ['period']), {
      code: 'no-such-period-kind',
      path: ['period', 'kind'],
      field: 'period.kind',
      found: 'week',
    });
  });
});

describe('the days of a period', () => {
  it.each(periodDays)('$period from $first to $last', ({ period, first, last }) => {
    const typed = untyped<Period>(period);
    expect(firstDay(typed)).toBe(first);
    expect(lastDay(typed)).toBe(last);
    expect(includesDate(typed, first)).toBe(true);
    expect(includesDate(typed, last)).toBe(true);
  });

  it.each(periodDays.filter(({ first, last }) => first > '1900-01-01' && last < '9999-12-31'))(
    '$period holds neither the day before nor the day after',
    ({ period, first, last }) => {
      const typed = untyped<Period>(period);
      expect(includesDate(typed, dayOf(dayNumber(first) - 1))).toBe(false);
      expect(includesDate(typed, dayOf(dayNumber(last) + 1))).toBe(false);
    },
  );

  it('15 December 2024 belongs to the reporting year 2025', () => {
    expect(includesDate(reportingYear(2024), '2024-12-14')).toBe(true);
    expect(includesDate(reportingYear(2024), '2024-12-15')).toBe(false);
    expect(includesDate(reportingYear(2025), '2024-12-15')).toBe(true);
  });

  it('of parts that follow each other leave no day out and count none twice', () => {
    const followed: [string, (of: number) => Period[]][] = [
      ['halves', (of) => [halfYear(of, 1), halfYear(of, 2)]],
      ['quarters', (of) => [quarter(of, 1), quarter(of, 2), quarter(of, 3), quarter(of, 4)]],
      ['months', (of) => Array.from({ length: 12 }, (_, i) => month(of, i + 1))],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...followed), years, ([, partsOf], of) => {
        const parts = partsOf(of);
        expect(parts.map(firstDay)).toEqual([
          firstDay(year(of)),
          ...parts.slice(0, -1).map((part) => addDays(lastDay(part), 1)),
        ]);
        expect(parts.map(lastDay).at(-1)).toBe(lastDay(year(of)));
      }),
    );
  });

  it('of one reporting year end the day before the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 9998 }), (of) => {
        expect(addDays(lastDay(reportingYear(of)), 1)).toBe(firstDay(reportingYear(of + 1)));
      }),
    );
  });

  it('of a plan period are those of its years', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 20 }), dates, (from, more, date) => {
        fc.pre(from + more <= 9999);
        const plan = planPeriod(from, from + more);
        const years = Array.from({ length: more + 1 }, (_, i) => year(from + i));
        expect(includesDate(plan, date)).toBe(years.some((one) => includesDate(one, date)));
      }),
    );
  });

  it('exist, and the first is before the last', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(dayNumber(firstDay(period)) < dayNumber(lastDay(period))).toBe(true);
      }),
    );
  });

  it.each<[unknown, string]>([
    ['2023-02-29', '2023-02-29'],
    ['05/04/2024', '05/04/2024'],
    [new Date(0), 'object'],
    [null, 'null'],
  ])('are not compared with %s', (date, quoted) => {
    expectFault(() => includesDate(year(2024), untyped(date)), {
      code: 'no-such-date',
      path: ['date'],
      field: 'date',
      found: quoted,
    });
  });
});
