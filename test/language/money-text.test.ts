import fc from 'fast-check';
import { billion, type Language, million, type Numeric, type Ratio, ratio, thousand } from 'kttt';
import { formatMoney, type MoneyUnit } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { integers, positiveIntegers } from '../numbers/arbitraries.ts';
import { rounded } from '../numbers/big-fraction.ts';

describe('a printed amount of money', () => {
  it.each<[Numeric, MoneyUnit | undefined, string, string]>([
    ['106598000000', 'million', '106.598 triệu đồng', '106,598 million VND'],
    ['106598000000', 'billion', '106,598 tỷ đồng', '106.598 billion VND'],
    ['106598000000', 'thousand', '106.598.000 nghìn đồng', '106,598,000 thousand VND'],
    ['106598000000', 'dong', '106.598.000.000 đồng', '106,598,000,000 VND'],
    ['106598000000', undefined, '106.598.000.000 đồng', '106,598,000,000 VND'],
    [billion('1.3'), 'billion', '1,3 tỷ đồng', '1.3 billion VND'],
    [thousand(250), 'million', '0,25 triệu đồng', '0.25 million VND'],
    [1, 'billion', '0,000000001 tỷ đồng', '0.000000001 billion VND'],
    [million(-125), 'million', '-125 triệu đồng', '-125 million VND'],
    [-1250, 'thousand', '-1,25 nghìn đồng', '-1.25 thousand VND'],
    [0, 'billion', '0 tỷ đồng', '0 billion VND'],
    [10n ** 30n, 'billion', '1.000.000.000.000.000.000.000 tỷ đồng', '1,000,000,000,000,000,000,000 billion VND'],
  ])('%s đồng in the unit %s', (amount, unit, vi, en) => {
    const options = unit === undefined ? {} : { unit };
    expect(formatMoney(amount, { language: 'vi', ...options })).toBe(vi);
    expect(formatMoney(amount, { language: 'en', ...options })).toBe(en);
  });

  it('of an average is rounded where it is printed', () => {
    const capital = ratio('106598000000', 310);
    expect(formatMoney(capital, { language: 'vi', unit: 'million', decimals: 2 })).toBe('343,86 triệu đồng');
    expect(formatMoney(capital, { language: 'vi', unit: 'million', decimals: 3, rounding: 'truncate' })).toBe(
      '343,864 triệu đồng',
    );
    expect(formatMoney(capital, { language: 'en', decimals: 0 })).toBe('343,864,516 VND');
  });

  it('may be rounded to the decimals of its unit', () => {
    expect(formatMoney(1_250_000_000, { language: 'vi', unit: 'billion', decimals: 1 })).toBe('1,3 tỷ đồng');
    expect(formatMoney(1_250_000_000, { language: 'vi', unit: 'billion', decimals: 1, rounding: 'truncate' })).toBe(
      '1,2 tỷ đồng',
    );
  });

  it('agrees with integers of any size', () => {
    const units = [
      ['dong', 1n, 'VND'],
      ['thousand', 1000n, 'thousand VND'],
      ['million', 1_000_000n, 'million VND'],
      ['billion', 1_000_000_000n, 'billion VND'],
    ] as const;
    fc.assert(
      fc.property(
        integers,
        positiveIntegers,
        fc.constantFrom(...units),
        (numerator, denominator, [unit, dong, name]) => {
          const printed = formatMoney({ numerator, denominator }, { language: 'en', unit, decimals: 3 });
          const expected = rounded({ over: numerator, under: denominator * dong }, 3, 'half-up');
          expect(printed.replaceAll(',', '')).toBe(`${expected} ${name}`);
        },
      ),
    );
  });

  it.each<[string, () => unknown, string, readonly string[]]>([
    [
      'a unit that does not exist',
      () => formatMoney(1, { language: 'vi', unit: untyped('trillion') }),
      'no-such-money-unit',
      ['unit'],
    ],
    [
      'a unit that every object has',
      () => formatMoney(1, { language: 'vi', unit: untyped('toString') }),
      'no-such-money-unit',
      ['unit'],
    ],
    ['an amount that is no number', () => formatMoney('1,3', { language: 'vi' }), 'not-a-number', ['amount']],
    ['an amount that lost digits', () => formatMoney(1e17, { language: 'vi' }), 'unsafe-integer', ['amount']],
    [
      'an average without decimals',
      () => formatMoney(ratio(1, 3), { language: 'vi' }),
      'decimals-needed',
      ['decimals'],
    ],
    [
      'a language it does not speak',
      () => formatMoney(1, { language: untyped<Language>('fr') }),
      'no-such-language',
      ['language'],
    ],
  ])('refuses %s', (_, print, code, path) => {
    expect(caught(print)).toMatchObject({ code, path });
  });

  it('names the units to choose from', () => {
    const { messages } = caught(() => formatMoney(1, { language: 'vi', unit: untyped('trillion') }));
    expect(messages).toEqual({
      vi: 'unit: không có đơn vị tiền «trillion»; chọn một trong: dong, thousand, million, billion',
      en: 'unit: there is no unit of money "trillion"; choose one of: dong, thousand, million, billion',
    });
  });

  it.each<[Ratio, string, readonly string[]]>([
    [{ numerator: 'x', denominator: 310 }, 'not-a-number', ['amount', 'numerator']],
    [{ numerator: 1, denominator: 0 }, 'denominator-not-positive', ['amount', 'denominator']],
  ])('of an average says which of its two numbers is wrong: %o', (amount, code, path) => {
    expect(caught(() => formatMoney(amount, { language: 'vi', decimals: 0 }))).toMatchObject({ code, path });
  });
});
