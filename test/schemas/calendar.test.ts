import { calendarDateSchema, periodSchema, read } from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { faultsIn } from './faults.ts';

describe('a calendar date as data', () => {
  it.each<[unknown, string]>([
    ['2023-02-29', 'no-such-date'],
    ['2024-13-01', 'no-such-date'],
    ['1899-12-31', 'no-such-date'],
    ['5/4/2024', 'no-such-date'],
    ['2024-04-05T00:00:00Z', 'no-such-date'],
    ['', 'empty-text'],
    [20240405, 'wrong-type'],
    [null, 'wrong-type'],
    [[], 'wrong-type'],
    [new Date(0), 'wrong-type'],
    [undefined, 'missing-key'],
  ])('is refused with one fault for %o', (data, code) => {
    expect(faultsIn(calendarDateSchema, data)).toEqual([{ code, path: [] }]);
  });

  it('says what a date looks like', () => {
    expect(caught(() => read(calendarDateSchema, '2024-02-30')).messages).toEqual({
      vi: '«2024-02-30» không phải là ngày có thật dạng YYYY-MM-DD (năm 1900–9999), ví dụ 2024-04-05',
      en: '"2024-02-30" is not an existing date written YYYY-MM-DD (years 1900 to 9999), such as 2024-04-05',
    });
  });
});

describe('a period as data', () => {
  it.each<[unknown, string, readonly string[]]>([
    [{ kind: 'year', year: 1899 }, 'no-such-year', ['year']],
    [{ kind: 'year', year: 2024.5 }, 'no-such-year', ['year']],
    [{ kind: 'year', year: '2024' }, 'wrong-type', ['year']],
    [{ kind: 'year' }, 'missing-key', ['year']],
    [{ kind: 'reporting-year', year: 1900 }, 'no-such-year', ['year']],
    [{ kind: 'half-year', year: 2024, half: 3 }, 'not-one-of', ['half']],
    [{ kind: 'half-year', year: 2024 }, 'missing-key', ['half']],
    [{ kind: 'quarter', year: 2024, quarter: 5 }, 'not-one-of', ['quarter']],
    [{ kind: 'quarter', year: 2024, quarter: '1' }, 'not-one-of', ['quarter']],
    [{ kind: 'month', year: 2024, month: 13 }, 'no-such-part-of-year', ['month']],
    [{ kind: 'month', year: 2024, month: 0 }, 'no-such-part-of-year', ['month']],
    [{ kind: 'plan-period', from: 2025, to: 2021 }, 'plan-period-reversed', []],
    [{ kind: 'plan-period', from: 2021, to: 10000 }, 'no-such-year', ['to']],
    [{ kind: 'week', year: 2024 }, 'not-one-of', ['kind']],
    [{ year: 2024 }, 'missing-key', ['kind']],
    [{ kind: 'year', year: 2024, month: 4 }, 'unknown-key', ['month']],
    ['quý II/2024', 'wrong-type', []],
    [undefined, 'missing-key', []],
  ])('is refused: %o', (data, code, path) => {
    expect(faultsIn(periodSchema, data)).toEqual([{ code, path }]);
  });

  it('names the kinds to choose from', () => {
    expect(caught(() => read(periodSchema, { kind: 'week' })).messages).toEqual({
      vi: 'kind: «week» không nằm trong các giá trị được phép: year, half-year, quarter, month, plan-period, reporting-year',
      en: 'kind: "week" is none of the allowed values: year, half-year, quarter, month, plan-period, reporting-year',
    });
  });
});
