import fc from 'fast-check';
import {
  formatPeriod,
  halfYear,
  month,
  type Period,
  parsePeriod,
  periodKinds,
  planPeriod,
  quarter,
  reportingYear,
  year,
} from 'kttt/calendar';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import periodTexts from './period-texts.json' with { type: 'json' };
import { periods, periodsByKind } from './periods.ts';
import unreadable from './unreadable-periods.json' with { type: 'json' };

const languages = ['vi', 'en'] as const;

describe('printing a period', () => {
  it.each<[Period, string, string]>([
    [year(2024), 'năm 2024', '2024'],
    [halfYear(2024, 1), '6 tháng đầu năm 2024', 'first half of 2024'],
    [halfYear(2024, 2), '6 tháng cuối năm 2024', 'second half of 2024'],
    [quarter(2024, 1), 'quý I/2024', 'Q1 2024'],
    [quarter(2024, 2), 'quý II/2024', 'Q2 2024'],
    [quarter(2024, 3), 'quý III/2024', 'Q3 2024'],
    [quarter(2024, 4), 'quý IV/2024', 'Q4 2024'],
    [month(2024, 4), 'tháng 4/2024', 'April 2024'],
    [month(2024, 12), 'tháng 12/2024', 'December 2024'],
    [planPeriod(2021, 2025), 'giai đoạn 2021–2025', 'period 2021–2025'],
    [
      reportingYear(2024),
      'năm báo cáo 2024 (15/12/2023–14/12/2024)',
      'reporting year 2024 (15 December 2023 – 14 December 2024)',
    ],
  ])('%j', (period, vi, en) => {
    expect(formatPeriod(period, 'vi')).toBe(vi);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  it('needs a language of the library', () => {
    expectFault(() => formatPeriod(year(2024), untyped('fr')), {
      code: 'no-such-language',
      path: ['language'],
      field: 'language',
      found: 'fr',
    });
  });

  it.each<[Period, string, string, string]>([
    [{ kind: 'year', year: 1899 }, 'no-such-year', 'year', '1899'],
    [{ kind: 'month', year: 2024, month: 13 }, 'no-such-part-of-year', 'month', '13'],
    [{ kind: 'quarter', year: 2024, quarter: untyped(5) }, 'no-such-part-of-year', 'quarter', '5'],
  ])('refuses %j, which does not exist', (period, code, field, quoted) => {
    expectFault(() => formatPeriod(period, 'vi'), { code, path: [field], field, found: quoted });
  });

  it.each([null, undefined])('refuses %s in place of a period', (nothing) => {
    expect(caught(() => formatPeriod(untyped(nothing), 'vi')).code).toBe('no-such-period-kind');
  });
});

describe('reading a period', () => {
  it.each(periodTexts)('«$text»', ({ text, period }) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it('«quý II» and «quý III» are not the first quarter', () => {
    expect(['I', 'II', 'III', 'IV'].map((roman) => parsePeriod(`quý ${roman} năm 2024`))).toEqual([
      quarter(2024, 1),
      quarter(2024, 2),
      quarter(2024, 3),
      quarter(2024, 4),
    ]);
  });

  describe.each(languages)('in %s', (language) => {
    it.each(periodKinds)('a printed %s is read back', (kind) => {
      fc.assert(
        fc.property(periodsByKind[kind], (period) => {
          expect(parsePeriod(formatPeriod(period, language))).toEqual(period);
        }),
      );
    });
  });

  it('does not depend on case, blanks, dashes, or how the accents are encoded', () => {
    const disguises: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').toUpperCase(),
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => ` \t${text}\n`,
      (text) => text.replaceAll('–', '-'),
      (text) => text.replaceAll('–', '—'),
      (text) => text.replaceAll('–', '\u2011'),
      (text) => text.replaceAll('–', '\u2212'),
    ];
    fc.assert(
      fc.property(
        periods,
        fc.constantFrom(...languages),
        fc.shuffledSubarray(disguises, { minLength: 1 }),
        (period, language, worn) => {
          const text = worn.reduce((plain, disguise) => disguise(plain), formatPeriod(period, language));
          expect(parsePeriod(text)).toEqual(period);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a text that names no period', () => {
  it.each(unreadable)('«%s»', (text) => {
    expectFault(() => parsePeriod(text), { code: 'unreadable-period', path: [], field: '', found: text });
  });

  it.each(periodTexts)('«$text» with anything before or after it', ({ text }) => {
    const plain = text.trim();
    const spoiled = ['x', '1', 'kỳ '].flatMap((more) => [`${more}${plain}`, `${plain}${more}`]);
    expect(spoiled.map((wrong) => caught(() => parsePeriod(wrong)).code)).toEqual(
      spoiled.map(() => 'unreadable-period'),
    );
  });

  it.each(periodTexts)('«$text» with a year of three or five digits', ({ text }) => {
    const years = [...text.matchAll(/\d{4}/g)];
    const wrong = years.flatMap(({ index }) => [
      text.slice(0, index) + text.slice(index + 1),
      `${text.slice(0, index)}0${text.slice(index)}`,
    ]);
    expect(wrong.map((spoiled) => caught(() => parsePeriod(spoiled)).code)).toEqual(
      wrong.map(() => 'unreadable-period'),
    );
  });

  it('is told how periods are written', () => {
    expect(caught(() => parsePeriod('quý V/2024')).messages).toEqual({
      vi: 'không đọc được kỳ «quý V/2024»; viết như: năm 2024, 6 tháng đầu năm 2024, quý II/2024, tháng 4/2024, giai đoạn 2021–2025, năm báo cáo 2024',
      en: 'the period "quý V/2024" cannot be read; write it like: 2024, first half of 2024, Q2 2024, April 2024, period 2021–2025, reporting year 2024',
    });
  });

  it('shows no text of its own that cannot be read', () => {
    const { vi, en } = caught(() => parsePeriod('?')).messages;
    const examples = [vi, en].flatMap((message) => message.replace(/^.*: /, '').split(', '));
    expect(examples).toHaveLength(12);
    expect(examples.map((text) => parsePeriod(text).kind)).toEqual([
      'year',
      'half-year',
      'quarter',
      'month',
      'plan-period',
      'reporting-year',
      'year',
      'half-year',
      'quarter',
      'month',
      'plan-period',
      'reporting-year',
    ]);
  });

  it.each([
    'năm báo cáo 2024 (15/12/2022–14/12/2024)',
    'năm báo cáo 2024 (15/12/2024–14/12/2025)',
    'năm báo cáo 2024 (15/12/2022–14/12/2023)',
    'reporting year 2024 (15 December 2024 – 14 December 2025)',
  ])('«%s» names days that are not those of its reporting year', (text) => {
    expectFault(() => parsePeriod(text), { code: 'unreadable-period', path: [], field: '', found: '2024' });
  });

  it.each<[unknown, string]>([
    [2024, '2024'],
    [null, 'null'],
    [undefined, 'undefined'],
    [new Date(0), 'object'],
  ])('%j is not even a text', (value, quoted) => {
    expectFault(() => parsePeriod(untyped(value)), { code: 'unreadable-period', path: [], field: '', found: quoted });
  });
});

describe('a text that names a period which does not exist', () => {
  it.each([
    ['tháng 13/2024', 'no-such-part-of-year', ['month'], '13'],
    ['tháng 0/2024', 'no-such-part-of-year', ['month'], '0'],
    ['tháng 00 năm 2024', 'no-such-part-of-year', ['month'], '0'],
    ['năm 1899', 'no-such-year', ['year'], '1899'],
    ['0000', 'no-such-year', ['year'], '0'],
    ['quý I/1899', 'no-such-year', ['year'], '1899'],
    ['first half of 1800', 'no-such-year', ['year'], '1800'],
    ['April 1066', 'no-such-year', ['year'], '1066'],
    ['năm báo cáo 1900', 'no-such-year', ['year'], '1900'],
    ['giai đoạn 1890–1905', 'no-such-year', ['from'], '1890'],
    ['giai đoạn 2025–2021', 'plan-period-reversed', [], '2025'],
    ['2024-2024', 'plan-period-reversed', [], '2024'],
  ])('«%s»', (text, code, path, quoted) => {
    expectFault(() => parsePeriod(text), { code, path, field: path.join('.'), found: quoted });
  });

  it('«tháng 13/2024» is told that there are twelve months', () => {
    expect(caught(() => parsePeriod('tháng 13/2024')).messages).toEqual({
      vi: 'month: «13» không tồn tại; cần số nguyên từ 1 đến 12',
      en: 'month: "13" does not exist; give a whole number from 1 to 12',
    });
  });
});
