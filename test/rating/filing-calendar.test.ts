import fc from 'fast-check';
import { isCalendarDate } from 'kttt';
import { cite, findInstrument } from 'kttt/law';
import { type CriteriaSet, criteriaSets, type FilingStep, filingCalendar, firstYear } from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { expectFaults } from '../organizations/register-with.ts';

const lines = (steps: readonly FilingStep[]) => steps.map(({ id, by, printed }) => [id, by, printed.vi]);

describe('the filing calendar of Thông tư 01/2020/TT-BKHĐT, Điều 9', () => {
  it('has three days of December, each still in time', () => {
    expect(lines(filingCalendar('circular-01-2020', 2023))).toEqual([
      ['self-assessment', '2023-12-15', 'chậm nhất vào ngày 15/12'],
      ['district-report', '2023-12-18', 'chậm nhất vào ngày 18/12'],
      ['provincial-report', '2023-12-21', 'chậm nhất vào ngày 21/12'],
    ]);
  });

  it('goes from the cooperative over district and province to the ministry', () => {
    expect(filingCalendar('circular-01-2020', 2023)[0]).toEqual({
      id: 'self-assessment',
      by: '2023-12-15',
      printed: { vi: 'chậm nhất vào ngày 15/12', en: '15 December at the latest' },
      from: { vi: 'hợp tác xã', en: 'the cooperative' },
      to: { vi: 'cơ quan đăng ký hợp tác xã', en: 'the cooperative registration office' },
      what: {
        vi: 'bảng tự chấm điểm (Phụ lục 2) cùng báo cáo hoạt động',
        en: 'the sheet of its own scores (Annex 2) with the report of its activity',
      },
      citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' }, article: '9' },
      certainty: 'text',
      notes: [],
    });
    expect(
      filingCalendar('circular-01-2020', 2023)
        .map(({ from, to }) => [from.en, to.en])
        .slice(1),
    ).toEqual([
      ['the registration office of the district', 'the registration office of the province'],
      ['the registration office of the province', 'the Ministry of Planning and Investment'],
    ]);
  });

  it('is known to apply up to 2024, and unknown from 2025 on', () => {
    const of = (year: number) =>
      filingCalendar('circular-01-2020', year).map(({ certainty, notes }) => [certainty, notes.length]);
    expect(of(2020)).toEqual([
      ['text', 0],
      ['text', 0],
      ['text', 0],
    ]);
    expect(of(2024)).toEqual([
      ['text', 0],
      ['text', 0],
      ['text', 0],
    ]);
    expect(of(2025)).toEqual([
      ['unknown', 1],
      ['unknown', 2],
      ['unknown', 1],
    ]);
    const [, district] = filingCalendar('circular-01-2020', 2025);
    expect(district?.notes.map(({ vi }) => vi)).toEqual([
      'Thông tư 78/2025/TT-BTC bãi bỏ Thông tư 01/2020/TT-BKHĐT; chưa tìm thấy ngày có hiệu lực',
      'Từ ngày 1/7/2025 không còn cấp huyện; chưa tìm thấy quy định việc này do cơ quan nào làm thay',
    ]);
  });
});

describe('the filing calendar of Thông tư 09/2017/TT-BNNPTNT, Điều 5', () => {
  it('is in time on the day before a day it must come before, and to the end of 15 April', () => {
    expect(lines(filingCalendar('circular-09-2017', 2023))).toEqual([
      ['self-assessment', '2024-03-31', 'trước ngày 01/4'],
      ['district-report', '2024-04-09', 'trước ngày 10/4'],
      ['district-opinion', '2024-04-15', 'đến hết ngày 15/4'],
      ['provincial-report', '2024-04-14', 'trước ngày 15/4'],
    ]);
  });

  it('is of the year after the rated one, which no text says', () => {
    for (const { certainty, citation, notes, by } of filingCalendar('circular-09-2017', 2017)) {
      expect(by.slice(0, 4)).toBe('2018');
      expect(certainty).toBe('inferred');
      expect(cite(citation, 'vi')).toBe('Điều 5 Thông tư 09/2017/TT-BNNPTNT');
      expect(notes.map(({ vi }) => vi)).toEqual([
        'Ngày và tháng theo văn bản; văn bản không nói năm, ở đây hiểu là năm sau năm được xếp loại',
      ]);
    }
  });

  it('first comes after the circular came into force', () => {
    const first = filingCalendar('circular-09-2017', firstYear['circular-09-2017'])[0]?.by ?? '';
    const effective = findInstrument('09/2017/TT-BNNPTNT').effective ?? '';
    expect(first > effective).toBe(true);
    expect(`${Number(first.slice(0, 4)) - 1}${first.slice(4)}` < effective).toBe(true);
  });

  it('knows of no office in place of the district from July 2025 on', () => {
    const noted = (year: number) => filingCalendar('circular-09-2017', year).map(({ notes }) => notes.length);
    expect(noted(2024)).toEqual([1, 1, 1, 1]);
    expect(noted(2025)).toEqual([2, 2, 2, 1]);
    expect(filingCalendar('circular-09-2017', 2025)[0]?.certainty).toBe('inferred');
  });
});

describe('a filing calendar', () => {
  it('has just days that exist, for every year that was rated', () => {
    fc.assert(
      fc.property(fc.constantFrom(...criteriaSets), fc.integer({ min: 2020, max: 9998 }), (set, year) => {
        for (const { by } of filingCalendar(set, year)) expect(isCalendarDate(by)).toBe(true);
      }),
    );
  });

  it('begins with the first year of the set', () => {
    expect(firstYear).toEqual({ 'circular-01-2020': 2020, 'circular-09-2017': 2017 });
    for (const criteriaSet of criteriaSets) {
      const first = firstYear[criteriaSet];
      expect(filingCalendar(criteriaSet, first).length).toBeGreaterThan(2);
      expectFaults(
        () => filingCalendar(criteriaSet, first - 1),
        ['criteria-set-not-in-force', ['year'], { criteriaSet, year: first - 1, first }],
      );
    }
  });

  it('is refused for a set there is none of, and for what is no year', () => {
    expectFaults(
      () => filingCalendar(untyped<CriteriaSet>('circular-02-2020'), 2023),
      ['not-one-of', ['criteriaSet'], { found: 'circular-02-2020', allowed: 'circular-01-2020, circular-09-2017' }],
    );
    expectFaults(
      () => filingCalendar('circular-01-2020', 2023.5),
      ['no-such-year', ['year'], { found: '2023.5', first: 1901 }],
    );
    expectFaults(
      () => filingCalendar('circular-01-2020', untyped('2023')),
      ['no-such-year', ['year'], { found: '2023', first: 1901 }],
    );
    expectFaults(() => filingCalendar('circular-09-2017', 9999), ['no-such-date', ['year'], { found: '10000-03-31' }]);
  });
});
