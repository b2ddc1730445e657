import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import * as numbersRoom from 'kttt/numbers';
import { compare, type Numeric } from 'kttt/numbers';
import { describe, expect, it, vi } from 'vitest';
import { canonical, Exactly, isNumeric, readNumeric, write } from '../../src/numbers/numeric.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { decimalTexts, integers } from './arbitraries.ts';
import { fractionOf, plainText } from './big-fraction.ts';
import notNumbers from './not-numbers.json' with { type: 'json' };

/** A copy of decimal.js as another package would bring it, with settings of its own. */
const OtherDecimal = Decimal.clone({ precision: 5, toExpPos: 3, toExpNeg: -2, rounding: Decimal.ROUND_UP });

describe('a number comes in', () => {
  it.each<[string, Numeric, string]>([
    ['a whole number', 310, '310'],
    ['a negative one', -7, '-7'],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['the smallest safe integer', Number.MIN_SAFE_INTEGER, '-9007199254740991'],
    ['a number with decimals means the digits it prints', 0.1, '0.1'],
    ['a sum of floats brings its error along', 0.1 + 0.2, '0.30000000000000004'],
    ['a tiny number', 1e-7, '0.0000001'],
    ['negative zero', -0, '0'],
    ['a bigint beyond 2^53', 9007199254740993n, '9007199254740993'],
    ['a text', '1.3', '1.3'],
    ['a text with needless zeros', '0012.3400', '12.34'],
    ['the text of negative zero', '-0.00', '0'],
    [
      'a long text',
      '123456789012345678901234567890.000000000000000000001',
      '123456789012345678901234567890.000000000000000000001',
    ],
    ['a decimal object', new Decimal('1234.50'), '1234.5'],
    ['a decimal object that would print an exponent', new Decimal('1e+30'), '1000000000000000000000000000000'],
    ['a decimal object of another copy', new OtherDecimal('123456789.125'), '123456789.125'],
    ['a tiny decimal object of another copy', new OtherDecimal('0.00000125'), '0.00000125'],
    ['a lookalike that prints itself', { s: -1, e: 1, toFixed: () => '-12.50' }, '-12.5'],
  ])('%s', (_, value, plain) => {
    expect(write(readNumeric(value))).toBe(plain);
  });

  it('as a safe integer or a float: the number that is read back is the same', () => {
    const floats = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value));
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), floats), (value) => {
        expect(Number(write(readNumeric(value)))).toBe(value + 0);
      }),
    );
  });

  it('as a bigint of any size without losing a digit', () => {
    fc.assert(
      fc.property(integers, (value) => {
        expect(write(readNumeric(value))).toBe(String(value));
        expect(write(readNumeric(String(value)))).toBe(String(value));
      }),
    );
  });

  it('as a decimal text of any length, and only its needless zeros go', () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        const { over, under } = fractionOf(text);
        expect(write(readNumeric(text))).toBe(plainText(over, String(under).length - 1));
      }),
    );
  });

  it('as a decimal object the same as its text', () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        expect(write(readNumeric(new OtherDecimal(text)))).toBe(write(readNumeric(text)));
      }),
    );
  });
});

describe('a number as results hold it', () => {
  it.each<[Numeric, number | string]>([
    [310, 310],
    [0, 0],
    [-0, 0],
    [-5, -5],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [2.5, '2.5'],
    ['310', '310'],
    ['310.0', '310'],
    [310n, '310'],
    [new Decimal(310), '310'],
    ['-0', '0'],
  ])('%s becomes %j', (value, exact) => {
    expect(canonical(value)).toBe(exact);
  });

  it('reads back as the same result', () => {
    fc.assert(
      fc.property(fc.oneof(decimalTexts, integers, fc.maxSafeInteger()), (value) => {
        const exact = canonical(value);
        expect(canonical(exact)).toBe(exact);
        expect(compare(exact, value)).toBe(0);
      }),
    );
  });

  it('never has an exponent', () => {
    expect(write(new Exactly('1e50'))).toBe(`1${'0'.repeat(50)}`);
    expect(write(new Exactly('-1e-50'))).toBe(`-0.${'0'.repeat(49)}1`);
  });
});

describe('what is not a number', () => {
  it.each(notNumbers)('the text %j', (text) => {
    expectFault(() => readNumeric(text, ['revenue']), {
      code: 'not-a-number',
      path: ['revenue'],
      field: 'revenue',
      found: text,
    });
  });

  it.each<[string, unknown, string]>([
    ['NaN', Number.NaN, 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['minus infinity', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['true', true, 'true'],
    ['a symbol', Symbol('5'), 'Symbol(5)'],
    ['a list with one number', [5], 'array'],
    ['an empty list', [], 'array'],
    ['an object', { value: 5 }, 'object'],
    ['a Date', new Date(0), 'object'],
    ['a boxed number', Object(5), 'object'],
    ['a boxed text', Object('5'), 'object'],
    ['a decimal that is not a number', new Decimal(Number.NaN), 'NaN'],
    ['an infinite decimal', new OtherDecimal(Number.NEGATIVE_INFINITY), '-Infinity'],
    ['a lookalike that prints NaN', { s: null, e: null, toFixed: () => 'NaN' }, 'NaN'],
    ['a lookalike that prints an exponent', { s: 1, e: 21, toFixed: () => '1e+21' }, '1e+21'],
    ['a lookalike that prints a comma', { s: 1, e: 0, toFixed: () => '1,5' }, '1,5'],
    ['a lookalike without a sign', { e: 0, toFixed: () => '5' }, 'object'],
    ['a lookalike without an exponent', { s: 1, toFixed: () => '5' }, 'object'],
    ['a lookalike that cannot print', { s: 1, e: 0 }, 'object'],
    ['a lookalike with a text for a method', { s: 1, e: 0, toFixed: '5' }, 'object'],
  ])('%s', (_, value, quoted) => {
    expectFault(() => readNumeric(untyped(value), ['targets', 2, 'goal']), {
      code: 'not-a-number',
      path: ['targets', 2, 'goal'],
      field: 'targets[2].goal',
      found: quoted,
    });
  });

  it('is explained with the way out: a decimal point and no thousands separators', () => {
    expect(caught(() => readNumeric('1.300,5', ['revenue'])).messages).toEqual({
      vi: 'revenue: «1.300,5» không phải là số; cần một số hữu hạn hoặc chuỗi thập phân như «1234.5» (dấu chấm thập phân, không dấu nghìn)',
      en: 'revenue: "1.300,5" is not a number; give a finite number or a decimal string such as "1234.5" (a decimal point, no thousands separators)',
    });
  });

  it('is quoted even where it is empty', () => {
    const { vi: vietnamese, en: english } = caught(() => readNumeric('')).messages;
    expect(vietnamese.startsWith('«» không phải là số;')).toBe(true);
    expect(english.startsWith('"" is not a number;')).toBe(true);
  });

  it('is quoted in short where it is long', () => {
    expect(caught(() => readNumeric('x'.repeat(500))).info).toEqual({ found: `${'x'.repeat(60)}…` });
  });
});

describe('an integer that a number cannot hold safely', () => {
  it.each<[number, string]>([
    [2 ** 53, '9007199254740992'],
    [-(2 ** 53), '-9007199254740992'],
    [1e21, '1e+21'],
    [Number.MAX_VALUE, '1.7976931348623157e+308'],
  ])('%d is refused, since it may already have lost digits', (value, quoted) => {
    expectFault(() => readNumeric(value, ['capital']), {
      code: 'unsafe-integer',
      path: ['capital'],
      field: 'capital',
      found: quoted,
    });
  });

  it('is explained with the way out: a string or a bigint', () => {
    expect(caught(() => canonical(2 ** 53, ['capital'])).messages).toEqual({
      vi: 'capital: số nguyên 9007199254740992 vượt quá 2^53 - 1 nên kiểu number đã có thể làm mất chữ số; hãy đưa vào dưới dạng chuỗi hoặc bigint',
      en: 'capital: the integer 9007199254740992 is beyond 2^53 - 1, where a number may already have lost digits; give it as a string or a bigint',
    });
  });

  it('is taken as a string or a bigint', () => {
    expect(canonical('9007199254740993')).toBe('9007199254740993');
    expect(canonical(9007199254740993n)).toBe('9007199254740993');
  });
});

describe('the settings of decimal.js elsewhere in the program', () => {
  /** What the library answers where a precision of two digits would spoil everything. */
  const answers = ({ sum, multiply, divide, toDecimal }: typeof numbersRoom) => [
    sum(['123456789.125', 9007199254740991]),
    multiply('123456789', '987654321'),
    divide('-123456789', 21),
    toDecimal({ numerator: '123456789', denominator: 7 }, { decimals: 12 }),
  ];
  const right = [
    '9007199378197780.125',
    { numerator: '121932631112635269', denominator: '1' },
    { numerator: '-41152263', denominator: '7' },
    '17636684.142857142857',
  ];
  const spoiled = { precision: 2, rounding: 0, modulo: 3, toExpPos: 1, toExpNeg: -1, maxE: 8, minE: -3 } as const;

  it('change no result when they change later', () => {
    Decimal.set(spoiled);
    try {
      expect(answers(numbersRoom)).toEqual(right);
    } finally {
      Decimal.set({ defaults: true });
    }
  });

  it('change no result when they were changed before the library was loaded', async () => {
    Decimal.set(spoiled);
    try {
      vi.resetModules();
      expect(answers(await import('kttt/numbers'))).toEqual(right);
    } finally {
      Decimal.set({ defaults: true });
    }
  });
});

describe('a look at a number', () => {
  it('says what reading it says', () => {
    const written = fc.constantFrom('', '-', '1.', '.5', '1e3', '+1', '1,5', ' 1', '1\n', '-0', '007', 'NaN');
    fc.assert(
      fc.property(fc.oneof(fc.double(), integers, decimalTexts, written, fc.string()), (value) => {
        if (typeof value === 'bigint') return;
        const isRead = () => {
          try {
            return Boolean(readNumeric(value));
          } catch {
            return false;
          }
        };
        expect(isNumeric(value)).toBe(isRead());
      }),
    );
  });

  it.each([2 ** 53, -(2 ** 53), 1e300, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(isNumeric(value)).toBe(false);
  });
});
