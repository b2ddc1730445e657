import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbove, negated, plainDecimal, stepOf, sumOf, timesTenTo } from '../../src/language/plain-decimal.ts';
import { readingsOfNumber } from '../../src/language/printed-number.ts';

describe('the digits of a number', () => {
  it.each<[string, readonly string[]]>([
    ['5', ['5']],
    ['01', ['1']],
    ['000', ['0']],
    ['2036', ['2036']],
    ['1.300', ['1300', '1.3']],
    ['12,971', ['12971', '12.971']],
    ['106.598', ['106598', '106.598']],
    ['4.477,3', ['4477.3']],
    ['1,056.714', ['1056.714']],
    ['1.056,714', ['1056.714']],
    ['1.234.567', ['1234567']],
    ['1,234,567', ['1234567']],
    ['1,3', ['1.3']],
    ['14,30', ['14.3']],
    ['0,500', ['0.5']],
    ['0.000', ['0']],
    ['1234,567', ['1234.567']],
    ['1.2345', ['1.2345']],
    ['012.345', ['12.345']],
    ['1\u2009234\u202f567', ['1234567']],
    ['1 234,5', ['1234.5']],
    ['1 234.56', ['1234.56']],
    ['1.2.3,4,5', []],
    ['1,234,56', []],
    ['1.23.456', []],
    ['1.2.3456', []],
    ['1.23,456', []],
    ['1,234.5.6', []],
    ['1234.567,8', []],
    ['0.123,4', []],
    ['1..300', []],
    ['1,.3', []],
    ['2023\u2009310', []],
    ['1\u2009234,5\u2009678', []],
    ['1 234,5,6', []],
    ['0 123', []],
  ])('«%s»', (printed, values) => {
    expect(readingsOfNumber(printed).map(({ value }) => value)).toEqual(values);
  });

  it('tell how many stand after the decimal sign, and what the separator was taken for', () => {
    expect(readingsOfNumber('12,970')).toEqual([
      { value: '12970', decimals: 0, separator: 'thousands', sign: ',' },
      { value: '12.97', decimals: 3, separator: 'decimal', sign: ',' },
    ]);
    expect(readingsOfNumber('14,30')).toEqual([{ value: '14.3', decimals: 2, separator: 'decimal', sign: ',' }]);
    expect(readingsOfNumber('4.477,30')).toEqual([{ value: '4477.3', decimals: 2, separator: 'decimal', sign: null }]);
    expect(readingsOfNumber('1 234,50')).toEqual([
      { value: '1234.5', decimals: 2, separator: 'thousands', sign: null },
    ]);
    expect(readingsOfNumber('5')).toEqual([{ value: '5', decimals: 0, separator: 'none', sign: null }]);
  });

  it('in thousands are the number, in the signs of either language', () => {
    fc.assert(
      fc.property(fc.bigInt(1000n, 10n ** 40n), fc.constantFrom(['vi', '.'], ['en', ',']), (n, [language, sign]) => {
        const printed = n.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');
        expect(printed.includes(String(sign))).toBe(true);
        expect(readingsOfNumber(printed)[0]?.value).toBe(String(n));
      }),
    );
  });
});

/** A decimal as a whole number of its millionths. */
const millionths = 6;

describe('a plain decimal', () => {
  const decimals = fc.nat(10 ** 9).map((n) => ({ n, plain: plainOf(BigInt(n)) }));

  function plainOf(n: bigint): string {
    const digits = String(n).padStart(millionths + 1, '0');
    return plainDecimal(digits.slice(0, -millionths), digits.slice(-millionths));
  }

  it('has no needless zeros', () => {
    expect([plainDecimal('007', '500'), plainDecimal('', '05'), plainDecimal('000', '000')]).toEqual([
      '7.5',
      '0.05',
      '0',
    ]);
  });

  it('is multiplied by powers of ten', () => {
    fc.assert(
      fc.property(decimals, fc.nat(20), ({ n, plain }, power) => {
        expect(timesTenTo(plain, power)).toBe(plainOf(BigInt(n) * 10n ** BigInt(power)));
      }),
    );
  });

  it('is added, compared and negated', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(sumOf(a.plain, b.plain)).toBe(plainOf(BigInt(a.n + b.n)));
        expect(isAbove(a.plain, b.plain)).toBe(a.n > b.n);
      }),
    );
    expect(isAbove('1.25', '1.3')).toBe(false);
    expect(isAbove('1.3', '1.25')).toBe(true);
    expect([negated('0'), negated('1.5')]).toEqual(['0', '-1.5']);
  });

  it('has a step', () => {
    expect([
      stepOf(0, 0),
      stepOf(1, 0),
      stepOf(2, 0),
      stepOf(5, 0),
      stepOf(1, 9),
      stepOf(0, 9),
      stepOf(0, 12),
      stepOf(3, 3),
    ]).toEqual(['1', '0.1', '0.01', '0.00001', '100000000', '1000000000', '1000000000000', '1']);
  });
});
