import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  calendarDateOf,
  daysBetween,
  isCalendarDate,
  lastDay,
  month,
  wholeMonthsBetween,
} from 'kttt/calendar';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/calendar/calendar-date.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import noSuchDates from './no-such-dates.json' with { type: 'json' };
import { dates, dayNumber, dayOf, daysFrom, lastDayOfMonth, monthsLater } from './utc-calendar.ts';
import wholeMonths from './whole-months.json' with { type: 'json' };
import { inZone, zones } from './zones.ts';

const notTexts: [string, unknown, string][] = [
  ['a Date', new Date('2024-04-05T00:00:00Z'), 'object'],
  ['a number', 20240405, '20240405'],
  ['null', null, 'null'],
  ['nothing', undefined, 'undefined'],
  ['a list', ['2024-04-05'], 'array'],
  ['an object', { year: 2024, month: 4, day: 5 }, 'object'],
  ['a boxed text', Object('2024-04-05'), 'object'],
];

describe('a calendar date', () => {
  it.each([
    '1900-01-01',
    '1999-12-31',
    '2000-02-29',
    '2024-02-29',
    '2024-04-05',
    '2024-04-30',
    '2024-12-31',
    '9999-12-31',
  ])('%s exists and is given back', (date) => {
    expect(calendarDate(date)).toBe(date);
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each(noSuchDates)('%j does not exist, or is not written YYYY-MM-DD', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expectFault(() => calendarDate(text, ['commitment', 'signedOn']), {
      code: 'no-such-date',
      path: ['commitment', 'signedOn'],
      field: 'commitment.signedOn',
      found: text,
    });
  });

  it.each(notTexts)('%s is not a calendar date', (_, value, quoted) => {
    expect(isCalendarDate(value)).toBe(false);
    expectFault(() => calendarDate(untyped(value)), { code: 'no-such-date', path: [], field: '', found: quoted });
  });

  it('that does not exist is explained with the way to write one', () => {
    expect(caught(() => calendarDate('2023-02-29', ['asOf'])).messages).toEqual({
      vi: 'asOf: «2023-02-29» không phải là ngày có thật dạng YYYY-MM-DD (năm 1900–9999), ví dụ 2024-04-05',
      en: 'asOf: "2023-02-29" is not an existing date written YYYY-MM-DD (years 1900 to 9999), such as 2024-04-05',
    });
  });

  it('exists exactly where a calendar in UTC has it', () => {
    const two = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (y, m, d) => {
        const text = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
        const number = dayNumber(text);
        expect(isCalendarDate(text)).toBe(y >= 1900 && !Number.isNaN(number) && dayOf(number) === text);
      }),
      { numRuns: 500 },
    );
  });

  it('compares as text: earlier is less', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      }),
    );
  });

  it('has a year, a month and a day', () => {
    expect(partsOf('2024-04-05')).toEqual([2024, 4, 5]);
  });
});

describe('the day of a moment in a time zone', () => {
  it.each([
    ['2024-06-30T16:59:59.999Z', 'Asia/Ho_Chi_Minh', '2024-06-30'],
    ['2024-06-30T17:00:00.000Z', 'Asia/Ho_Chi_Minh', '2024-07-01'],
    ['2024-07-01T00:00:00.000Z', 'America/New_York', '2024-06-30'],
    ['2024-07-01T00:00:00.000Z', 'UTC', '2024-07-01'],
    ['2024-12-31T10:00:00.000Z', 'Pacific/Kiritimati', '2025-01-01'],
    ['2024-02-29T23:30:00.000Z', 'Asia/Kathmandu', '2024-03-01'],
    ['2024-12-31T17:00:00.000Z', 'Asia/Saigon', '2025-01-01'],
    ['1900-01-01T12:00:00.000Z', 'UTC', '1900-01-01'],
    ['9999-12-31T23:59:59.999Z', 'UTC', '9999-12-31'],
  ])('%s in %s is %s', (moment, zone, date) => {
    expect(calendarDateOf(new Date(moment), zone)).toBe(date);
  });

  it('in UTC is the day that the moment is written with', () => {
    fc.assert(
      fc.property(dates, fc.nat(86_399_999), (date, sinceMidnight) => {
        const moment = new Date(Date.parse(`${date}T00:00:00Z`) + sinceMidnight);
        expect(calendarDateOf(moment, 'UTC')).toBe(date);
      }),
    );
  });

  it.each(zones)('is the same on a machine in $zone', (machine) => {
    const moment = new Date('2024-06-30T17:30:00Z');
    expect(inZone(machine, () => calendarDateOf(moment, 'Asia/Ho_Chi_Minh'))).toBe('2024-07-01');
  });

  it('does not exist for a Date that holds no moment', () => {
    expectFault(() => calendarDateOf(new Date(Number.NaN), 'UTC'), {
      code: 'no-such-date',
      path: ['moment'],
      field: 'moment',
      found: 'Invalid Date',
    });
  });

  it.each([
    ['1899-12-31T23:59:59Z', '1899-12-31'],
    ['+010000-01-01T00:00:00Z', '10000-01-01'],
  ])('is refused for %s, outside 1900 to 9999', (moment, quoted) => {
    expectFault(() => calendarDateOf(new Date(moment), 'UTC'), {
      code: 'no-such-date',
      path: ['moment'],
      field: 'moment',
      found: quoted,
    });
  });

  it('is refused for a moment before our era: 2000 BC is not the year 2000', () => {
    expectFault(() => calendarDateOf(new Date('-001999-06-15T12:00:00Z'), 'UTC'), {
      code: 'no-such-date',
      path: ['moment'],
      field: 'moment',
      found: '-2000-06-15',
    });
  });

  it.each<[unknown, string]>([
    ['Asia/Hanoi', 'Asia/Hanoi'],
    ['GMT+7', 'GMT+7'],
    ['Việt Nam', 'Việt Nam'],
    ['', ''],
    [null, 'null'],
    [7, '7'],
    [{}, 'object'],
  ])('is unknown for the zone %j', (zone, quoted) => {
    expectFault(() => calendarDateOf(new Date(0), untyped(zone)), {
      code: 'no-such-time-zone',
      path: ['timeZone'],
      field: 'timeZone',
      found: quoted,
    });
  });

  it('says how a zone is named', () => {
    expect(caught(() => calendarDateOf(new Date(0), 'GMT+7')).messages).toEqual({
      vi: 'timeZone: «GMT+7» không phải là múi giờ; dùng tên IANA như Asia/Ho_Chi_Minh',
      en: 'timeZone: "GMT+7" is not a time zone; give an IANA name such as Asia/Ho_Chi_Minh',
    });
  });

  it('is never that of the zone the machine happens to be in', () => {
    expectFault(() => calendarDateOf(new Date(0), untyped(undefined)), {
      code: 'no-such-time-zone',
      path: ['timeZone'],
      field: 'timeZone',
      found: 'undefined',
    });
  });

  it.each<[unknown, string]>([
    ['2024-07-01', '2024-07-01'],
    [1719792000000, '1719792000000'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{}, 'object'],
  ])('is refused for %j, which is not a Date', (moment, quoted) => {
    expectFault(() => calendarDateOf(untyped(moment), 'Asia/Ho_Chi_Minh'), {
      code: 'no-such-date',
      path: ['moment'],
      field: 'moment',
      found: quoted,
    });
  });
});

describe('some days later', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-04-05', 0, '2024-04-05'],
    ['2024-04-05', -0, '2024-04-05'],
    ['2024-01-01', 366, '2025-01-01'],
    ['1900-01-01', 2958463, '9999-12-31'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  it('agrees with a calendar in UTC, and the way back leads home', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const days = dayNumber(to) - dayNumber(from);
        expect(addDays(from, days)).toBe(to);
        expect(addDays(to, -days)).toBe(from);
      }),
    );
  });

  it.each([
    ['9999-12-31', 1, '10000-01-01'],
    ['1900-01-01', -1, '1899-12-31'],
  ])('%s and %i days leaves the calendar', (date, days, quoted) => {
    expectFault(() => addDays(date, days), { code: 'no-such-date', path: [], field: '', found: quoted });
  });
});

describe('some months later', () => {
  it.each([
    ['2024-08-31', 36, '2027-08-31'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-12-01', 1, '2025-01-01'],
    ['2024-01-31', 0, '2024-01-31'],
    ['2024-01-31', -0, '2024-01-31'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it('agrees with a calendar in UTC', () => {
    fc.assert(
      fc.property(dates, dates, (from, near) => {
        const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        const months = monthOf(near) - monthOf(from);
        expect(addMonths(from, months)).toBe(monthsLater(from, months));
      }),
    );
  });

  it.each([
    ['9999-12-01', 1, '10000-01-01'],
    ['1900-01-31', -1, '1899-12-31'],
  ])('%s and %i months leaves the calendar', (date, months, quoted) => {
    expectFault(() => addMonths(date, months), { code: 'no-such-date', path: [], field: '', found: quoted });
  });
});

describe.each([
  { unit: 'days', add: addDays },
  { unit: 'months', add: addMonths },
])('counting $unit', ({ unit, add }) => {
  it.each([
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [2 ** 53, '9007199254740992'],
    ['1', '1'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1], 'array'],
  ])('takes whole numbers, not %j', (number, quoted) => {
    expectFault(() => add('2024-04-05', untyped(number)), {
      code: 'not-a-whole-number',
      path: [unit],
      field: unit,
      found: quoted,
    });
  });

  it('says that the number must be whole', () => {
    expect(caught(() => add('2024-04-05', 1.5)).messages).toEqual({
      vi: `${unit}: «1.5» không phải là số nguyên an toàn`,
      en: `${unit}: "1.5" is not a safe whole number`,
    });
  });

  it('starts from a date that exists', () => {
    expectFault(() => add('2023-02-29', 1), {
      code: 'no-such-date',
      path: ['date'],
      field: 'date',
      found: '2023-02-29',
    });
  });

  it.each([
    [10 ** 9, '2024-04-05 + 1000000000'],
    [-(10 ** 9), '2024-04-05 - 1000000000'],
    [9e15, '2024-04-05 + 9000000000000000'],
    [-9e15, '2024-04-05 - 9000000000000000'],
  ])('by %d leaves the calendar, and the message quotes the date and the number', (number, quoted) => {
    expectFault(() => add('2024-04-05', number), { code: 'no-such-date', path: [], field: '', found: quoted });
  });
});

describe('the whole months between two dates', () => {
  it.each(wholeMonths)('from $from to $to are $months', ({ from, to, months }) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });

  it('are the most that can be added to the first without passing the second', () => {
    const before9000 = dates.filter((date) => date < '9000');
    fc.assert(
      fc.property(before9000, before9000, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const months = wholeMonthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });

  it('are the months that were added', () => {
    fc.assert(
      fc.property(
        dates.filter((date) => date < '9000'),
        fc.nat(1200),
        (from, months) => {
          expect(wholeMonthsBetween(from, addMonths(from, months))).toBe(months);
        },
      ),
    );
  });

  it('are not counted backwards', () => {
    const fault = { code: 'dates-reversed', path: [], field: '' };
    expectFault(() => wholeMonthsBetween('2024-04-06', '2024-04-05'), { ...fault, found: '2024-04-06' });
    expectFault(() => wholeMonthsBetween('2024-04-06', '2024-04-05'), { ...fault, found: '2024-04-05' });
    expect(caught(() => wholeMonthsBetween('2024-04-06', '2024-04-05')).messages).toEqual({
      vi: 'ngày đầu 2024-04-06 sau ngày cuối 2024-04-05; hãy đổi chỗ hoặc kiểm tra lại',
      en: 'the first date 2024-04-06 is after the last date 2024-04-05; swap or check them',
    });
  });

  it.each(notTexts)('need dates, not %s', (_, value, quoted) => {
    expectFault(() => wholeMonthsBetween(untyped(value), '2024-04-05'), {
      code: 'no-such-date',
      path: ['from'],
      field: 'from',
      found: quoted,
    });
    expectFault(() => wholeMonthsBetween('2024-04-05', untyped(value)), {
      code: 'no-such-date',
      path: ['to'],
      field: 'to',
      found: quoted,
    });
  });
});

describe.each(zones)('on a machine in $zone ($known)', (machine) => {
  const days = daysFrom('1992-12-01', '1995-02-28').concat(
    daysFrom('2011-12-01', '2012-01-31'),
    daysFrom('2018-10-01', '2018-12-31'),
    daysFrom('2023-03-01', '2023-05-31'),
  );

  it('every day exists', () => {
    expect(inZone(machine, () => days.filter((day) => !isCalendarDate(day)))).toEqual([]);
  });

  it('every day has a next one and one before', () => {
    const wrong = inZone(machine, () =>
      days.filter((day) => {
        const number = dayNumber(day);
        return (
          addDays(day, 1) !== dayOf(number + 1) || addDays(day, -1) !== dayOf(number - 1) || addDays(day, 0) !== day
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every day has one a month later', () => {
    const wrong = inZone(machine, () =>
      days.filter((day) => addMonths(day, 1) !== monthsLater(day, 1) || addMonths(day, 0) !== day),
    );
    expect(wrong).toEqual([]);
  });

  it('every month has its last day', () => {
    const months = [...new Set(days.map((day) => day.slice(0, 7)))];
    const wrong = inZone(machine, () =>
      months.filter((text) => {
        const [year, number] = [Number(text.slice(0, 4)), Number(text.slice(5))];
        return lastDay(month(year, number)) !== lastDayOfMonth(year, number);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the days between two dates', () => {
  it.each([
    ['2024-04-05', '2024-04-05', 0],
    ['2024-04-05', '2024-04-06', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2023-12-31', '2024-12-31', 366],
    ['2022-12-31', '2023-12-31', 365],
    ['1900-01-01', '1901-01-01', 365],
    ['1900-01-01', '9999-12-31', 2958463],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('are the days that are added to the first to come to the second', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const days = daysBetween(from, to);
        expect(addDays(from, days)).toBe(to);
        expect(days).toBe(dayNumber(to) - dayNumber(from));
      }),
    );
  });

  it('are as many as a list of all the days has, but one', () => {
    const near = dates.filter((date) => date < '9990');
    fc.assert(
      fc.property(near, fc.nat(800), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(daysFrom(from, to).length - 1);
      }),
    );
  });

  it.each(zones)('are the same on a machine in $zone', (machine) => {
    const across = () => [
      daysBetween('2018-11-03', '2018-11-05'),
      daysBetween('2023-03-01', '2023-04-30'),
      daysBetween('2011-12-29', '2012-01-01'),
    ];
    expect(inZone(machine, across)).toEqual([2, 60, 3]);
  });

  it('are not counted backwards', () => {
    const fault = { code: 'dates-reversed', path: [], field: '' };
    expectFault(() => daysBetween('2024-04-06', '2024-04-05'), { ...fault, found: '2024-04-06' });
    expectFault(() => daysBetween('2024-04-06', '2024-04-05'), { ...fault, found: '2024-04-05' });
  });

  it.each(notTexts)('need dates, not %s', (_, value, quoted) => {
    const fault = { code: 'no-such-date', found: quoted };
    expectFault(() => daysBetween(untyped(value), '2024-04-05'), { ...fault, path: ['from'], field: 'from' });
    expectFault(() => daysBetween('2024-04-05', untyped(value)), { ...fault, path: ['to'], field: 'to' });
  });
});
