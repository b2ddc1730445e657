import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { type Language, type Numeric, type Ratio, type Rounding, ratio } from 'kttt';
import { formatNumber, formatPercent } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { separated, withPercentSign } from '../../src/language/number-text.ts';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { decimals, integers, positiveIntegers } from '../numbers/arbitraries.ts';
import { inUnits, rounded } from '../numbers/big-fraction.ts';

/** What a reader of a language takes a printed figure for: the separators taken out again. */
function readBack(printed: string, language: Language): string {
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  return printed.replaceAll(thousands, '').replace(point, '.');
}

const french = untyped<Language>('fr');

describe('a printed number', () => {
  it.each<[string, Numeric, string, string]>([
    ['a fraction', '1234.5', '1.234,5', '1,234.5'],
    ['three digits', 999, '999', '999'],
    ['four digits', 1000, '1.000', '1,000'],
    ['six digits', 106598, '106.598', '106,598'],
    ['seven digits', 1234567, '1.234.567', '1,234,567'],
    ['three digits below zero', -999, '-999', '-999'],
    ['six digits below zero', -106598, '-106.598', '-106,598'],
    ['a fraction below zero', '-1234567.125', '-1.234.567,125', '-1,234,567.125'],
    ['many decimals', '0.0001234567', '0,0001234567', '0.0001234567'],
    ['zero', 0, '0', '0'],
    ['zero with a minus', '-0', '0', '0'],
    ['needless zeros', '0012.500', '12,5', '12.5'],
    [
      'a very large one',
      '123456789012345678901234567890',
      '123.456.789.012.345.678.901.234.567.890',
      '123,456,789,012,345,678,901,234,567,890',
    ],
    ['a bigint beyond 2^53', 2n ** 53n, '9.007.199.254.740.992', '9,007,199,254,740,992'],
    ['a decimal of another library', new Decimal('1234.50'), '1.234,5', '1,234.5'],
  ])('shows every digit of %s', (_, value, vi, en) => {
    expect(formatNumber(value, { language: 'vi' })).toBe(vi);
    expect(formatNumber(value, { language: 'en' })).toBe(en);
  });

  it.each<[Numeric | Ratio, number, Rounding | undefined, string]>([
    ['1234.565', 2, undefined, '1.234,57'],
    ['1234.565', 2, 'truncate', '1.234,56'],
    ['1234.565', 2, 'half-even', '1.234,56'],
    ['-1234.565', 2, undefined, '-1.234,57'],
    ['-1234.565', 2, 'ceiling', '-1.234,56'],
    [1234, 2, undefined, '1.234,00'],
    ['999.95', 1, undefined, '1.000,0'],
    ['-0.04', 1, undefined, '0,0'],
    [ratio(12971, 312), 2, undefined, '41,57'],
    [ratio(12971, 312), 0, 'floor', '41'],
    [ratio(-106598, 310), 3, 'truncate', '-343,864'],
    [ratio(10n ** 30n, 3), 1, undefined, '333.333.333.333.333.333.333.333.333.333,3'],
  ])('rounds %o to %i decimals where it is told to (%s)', (value, places, rounding, printed) => {
    expect(formatNumber(value, { language: 'vi', decimals: places, ...(rounding && { rounding }) })).toBe(printed);
  });

  it('reads back as the number it was', () => {
    fc.assert(
      fc.property(integers, decimals, fc.constantFrom<Language>('vi', 'en'), (units, places, language) => {
        const plain = inUnits(units, places);
        const printed = formatNumber(plain, { language, decimals: places });
        expect(readBack(printed, language)).toBe(plain.replace(/^-(?=[0.]+$)/, ''));
      }),
    );
  });

  it('has a separator before every third digit and nowhere else', () => {
    fc.assert(
      fc.property(integers, (value) => {
        expect(formatNumber(value, { language: 'vi' })).toMatch(/^-?\d{1,3}(\.\d{3})*$/);
        expect(formatNumber(value, { language: 'en' })).toMatch(/^-?\d{1,3}(,\d{3})*$/);
      }),
    );
  });

  it('of a ratio needs to be told the decimals', () => {
    expect(caught(() => formatNumber(ratio(1, 3), { language: 'vi' }))).toMatchObject({
      code: 'decimals-needed',
      path: ['decimals'],
    });
  });

  it.each<[string, () => unknown, string, readonly string[]]>([
    ['a number that is none', () => formatNumber('1.234,5', { language: 'vi' }), 'not-a-number', []],
    ['an integer that lost digits', () => formatNumber(2 ** 53, { language: 'vi' }), 'unsafe-integer', []],
    [
      'a ratio of nothing',
      () => formatPercent({ numerator: 1, denominator: 0 }, { language: 'vi', decimals: 1 }),
      'denominator-not-positive',
      ['denominator'],
    ],
    ['half a decimal', () => formatNumber(1, { language: 'vi', decimals: 1.5 }), 'bad-decimals', ['decimals']],
    ['more than 100 decimals', () => formatPercent(1, { language: 'vi', decimals: 101 }), 'bad-decimals', ['decimals']],
    [
      'a rounding that does not exist',
      () => formatNumber(1, { language: 'vi', decimals: 1, rounding: untyped('half-down') }),
      'unknown-rounding',
      ['rounding'],
    ],
    ['a language it does not speak', () => formatNumber(1, { language: french }), 'no-such-language', ['language']],
    [
      'a percentage in a language it does not speak',
      () => formatPercent(1, { language: french, decimals: 1 }),
      'no-such-language',
      ['language'],
    ],
  ])('refuses %s', (_, print, code, path) => {
    expect(caught(print)).toMatchObject({ code, path });
  });
});

describe('a printed percentage', () => {
  it.each<[Numeric | Ratio, number, Rounding | undefined, string, string]>([
    [ratio(69, 310), 2, undefined, '22,26 %', '22.26%'],
    [ratio(5996, 10000), 1, undefined, '60,0 %', '60.0%'],
    [ratio(5996, 10000), 1, 'truncate', '59,9 %', '59.9%'],
    [ratio(0, 310), 0, undefined, '0 %', '0%'],
    [ratio(310, 310), 0, undefined, '100 %', '100%'],
    [ratio(-19, 310), 1, undefined, '-6,1 %', '-6.1%'],
    [ratio(12345678, 100), 0, undefined, '12.345.678 %', '12,345,678%'],
    ['0.2226', 2, undefined, '22,26 %', '22.26%'],
    [1, 0, undefined, '100 %', '100%'],
  ])('of %o to %i decimals (%s) has the sign where the language puts it', (value, places, rounding, vi, en) => {
    const options = { decimals: places, ...(rounding && { rounding }) };
    expect(formatPercent(value, { language: 'vi', ...options })).toBe(vi);
    expect(formatPercent(value, { language: 'en', ...options })).toBe(en);
  });

  it('agrees with integers of any size', () => {
    fc.assert(
      fc.property(integers, positiveIntegers, decimals, (numerator, denominator, places) => {
        const printed = formatPercent({ numerator, denominator }, { language: 'en', decimals: places });
        const expected = rounded({ over: 100n * numerator, under: denominator }, places, 'half-up');
        expect(printed).toBe(`${printed.slice(0, -1)}%`);
        expect(readBack(printed.slice(0, -1), 'en')).toBe(expected);
      }),
    );
  });
});

describe('a number already printed', () => {
  it('gets its separators and its sign without being rounded again', () => {
    expect(separated('-1234567.50', 'vi')).toBe('-1.234.567,50');
    expect(withPercentSign('60,0', 'vi')).toBe('60,0 %');
    expect(withPercentSign('60.0', 'en')).toBe('60.0%');
  });
});
