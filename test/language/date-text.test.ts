import { addDays, type Language } from 'kttt';
import { formatDate } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

describe('a printed date', () => {
  it.each([
    ['2024-04-05', '5/4/2024', '5 April 2024'],
    ['2023-12-31', '31/12/2023', '31 December 2023'],
    ['2024-02-29', '29/2/2024', '29 February 2024'],
    ['1900-01-01', '1/1/1900', '1 January 1900'],
    ['9999-12-31', '31/12/9999', '31 December 9999'],
  ])('%s is written as each language writes it', (date, vi, en) => {
    expect(formatDate(date, 'vi')).toBe(vi);
    expect(formatDate(date, 'en')).toBe(en);
  });

  it('is the same day in every time zone, all year round', () => {
    for (let date = '2024-01-01'; date < '2025-01-01'; date = addDays(date, 1)) {
      const [year, month, day] = date.split('-').map(Number);
      expect(formatDate(date, 'vi')).toBe(`${day}/${month}/${year}`);
    }
  });

  it('names each month in English', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      formatDate(`2024-${String(i + 1).padStart(2, '0')}-15`, 'en')
        .split(' ')
        .at(1),
    );
    expect(months).toEqual([
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ]);
  });

  it.each(['2023-02-29', '2024-13-01', '5/4/2024', '2024-4-5', '1899-12-31', ''])('«%s» is no date', (date) => {
    expect(caught(() => formatDate(date, 'vi'))).toMatchObject({ code: 'no-such-date', path: ['date'] });
  });

  it('is refused in a language that the library does not speak', () => {
    const french = untyped<Language>('fr');
    expect(caught(() => formatDate('2024-04-05', french))).toMatchObject({
      code: 'no-such-language',
      path: ['language'],
    });
  });
});
