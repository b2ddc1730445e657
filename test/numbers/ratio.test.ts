import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { compare, divide, multiply, type Numeric, type RatioLike, ratio, subtract } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { isRatioLike, readFraction } from '../../src/numbers/ratio.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { numbers, positiveNumbers, positiveValues, values } from './arbitraries.ts';
import { commonDivisor, fractionOf, lowest, order } from './big-fraction.ts';

describe('a ratio', () => {
  it.each<[Numeric, Numeric, RatioLike]>([
    [69, 310, { numerator: 69, denominator: 310 }],
    [33, 21, { numerator: 33, denominator: 21 }],
    [-5, 2, { numerator: -5, denominator: 2 }],
    [-0, 5, { numerator: 0, denominator: 5 }],
    ['106598000000', 310, { numerator: '106598000000', denominator: 310 }],
    [9007199254740993n, '2.50', { numerator: '9007199254740993', denominator: '2.5' }],
    [new Decimal('1.50'), 0.5, { numerator: '1.5', denominator: '0.5' }],
  ])('of %s over %s keeps both parts and divides nothing', (numerator, denominator, kept) => {
    expect(ratio(numerator, denominator)).toEqual(kept);
  });

  it('takes its own parts back', () => {
    fc.assert(
      fc.property(numbers, positiveNumbers, (numerator, denominator) => {
        const made = ratio(numerator, denominator);
        expect(ratio(made.numerator, made.denominator)).toEqual(made);
        expect(compare(made, { numerator, denominator })).toBe(0);
      }),
    );
  });

  it.each<[Numeric, string]>([
    [0, '0'],
    [-0, '0'],
    ['0.000', '0'],
    ['-0', '0'],
    [0n, '0'],
    [-3, '-3'],
    ['-0.5', '-0.5'],
    [new Decimal(-2), '-2'],
  ])('over %s is refused', (denominator, quoted) => {
    expectFault(() => ratio(1, denominator, ['indicators', 0]), {
      code: 'denominator-not-positive',
      path: ['indicators', 0, 'denominator'],
      field: 'indicators[0].denominator',
      found: quoted,
    });
  });

  it('says that a denominator must be above zero', () => {
    expect(caught(() => ratio(1, -3)).messages).toEqual({
      vi: 'denominator: mẫu số là -3; mẫu số phải lớn hơn 0',
      en: 'denominator: the denominator is -3; it must be above 0',
    });
  });

  it('names the part that is not a number', () => {
    expectFault(() => ratio('1,5', 2), { code: 'not-a-number', path: ['numerator'], field: 'numerator', found: '1,5' });
    expectFault(() => ratio(1, untyped(null)), {
      code: 'not-a-number',
      path: ['denominator'],
      field: 'denominator',
      found: 'null',
    });
    expectFault(() => ratio(2 ** 53, 2), {
      code: 'unsafe-integer',
      path: ['numerator'],
      field: 'numerator',
      found: '9007199254740992',
    });
  });
});

describe('comparing', () => {
  it.each<{ a: Numeric | RatioLike; b: Numeric | RatioLike; expected: -1 | 0 | 1 }>([
    { a: { numerator: 5996, denominator: 10000 }, b: '0.6', expected: -1 },
    { a: { numerator: 186, denominator: 310 }, b: '0.6', expected: 0 },
    { a: { numerator: 187, denominator: 310 }, b: '0.6', expected: 1 },
    { a: { numerator: 3, denominator: 6 }, b: { numerator: 1, denominator: 2 }, expected: 0 },
    { a: { numerator: 1, denominator: 3 }, b: '0.33333333333333333333333333333333', expected: 1 },
    { a: -1, b: 1, expected: -1 },
    { a: -2, b: -3, expected: 1 },
    { a: 0, b: -0, expected: 0 },
    { a: 0.1, b: '0.1', expected: 0 },
    { a: 0.1 + 0.2, b: '0.3', expected: 1 },
    { a: 9007199254740993n, b: '9007199254740992', expected: 1 },
    { a: { numerator: '0.3', denominator: '0.1' }, b: 3, expected: 0 },
  ])('$a with $b gives $expected', ({ a, b, expected }) => {
    expect(compare(a, b)).toBe(expected);
  });

  it('68 of 310 is not over 22 %, though it prints as 22 %; 69 is', () => {
    expect(compare({ numerator: 68, denominator: 310 }, '0.22')).toBe(-1);
    expect(compare({ numerator: 69, denominator: 310 }, '0.22')).toBe(1);
  });

  it('agrees with cross-multiplied integers', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(compare(a, b)).toBe(order(fractionOf(a), fractionOf(b)));
      }),
      { numRuns: 200 },
    );
  });

  it('turns round with its sides, and a value equals itself', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });

  it('sorts as integers do', () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), (list) => {
        expect(list.toSorted(compare)).toEqual(list.toSorted((a, b) => order(fractionOf(a), fractionOf(b))));
      }),
    );
  });

  it('sees the last digit of very long numbers', () => {
    fc.assert(
      fc.property(values, (a) => {
        const { over, under } = fractionOf(a);
        const scaled = { numerator: over * 10n ** 60n + 1n, denominator: under * 10n ** 60n };
        expect(compare(scaled, a)).toBe(1);
      }),
    );
  });
});

describe('calculating', () => {
  it('subtracts: 60 % less 185 of 310 is one 310th', () => {
    expect(subtract({ numerator: 60, denominator: 100 }, { numerator: 185, denominator: 310 })).toEqual({
      numerator: '1',
      denominator: '310',
    });
  });

  it('multiplies: 1,3 tỷ đồng by 310 organizations', () => {
    expect(multiply('1300000000', 310)).toEqual({ numerator: '403000000000', denominator: '1' });
  });

  it('divides: 185 of 310 against a goal of 60 %', () => {
    expect(divide({ numerator: 185, denominator: 310 }, '0.6')).toEqual({ numerator: '185', denominator: '186' });
  });

  it('writes zero as 0 over 1, without a minus', () => {
    const zero = { numerator: '0', denominator: '1' };
    expect(subtract('0.3', { numerator: 3, denominator: 10 })).toEqual(zero);
    expect(multiply(0, -5)).toEqual(zero);
    expect(multiply('-0', { numerator: 5, denominator: 7 })).toEqual(zero);
    expect(divide(-0, 7)).toEqual(zero);
  });

  it('keeps the minus in the numerator', () => {
    expect(divide(-4, 6)).toEqual({ numerator: '-2', denominator: '3' });
    expect(subtract(1, '1.5')).toEqual({ numerator: '-1', denominator: '2' });
    expect(multiply(-3, { numerator: -1, denominator: 6 })).toEqual({ numerator: '1', denominator: '2' });
  });

  it('a difference agrees with integers and is in lowest terms', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [x, y] = [fractionOf(a), fractionOf(b)];
        expect(subtract(a, b)).toEqual(lowest({ over: x.over * y.under - y.over * x.under, under: x.under * y.under }));
      }),
    );
  });

  it('a product agrees with integers and is in lowest terms', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [x, y] = [fractionOf(a), fractionOf(b)];
        expect(multiply(a, b)).toEqual(lowest({ over: x.over * y.over, under: x.under * y.under }));
      }),
    );
  });

  it('a quotient agrees with integers and is in lowest terms', () => {
    fc.assert(
      fc.property(values, positiveValues, (a, b) => {
        const [x, y] = [fractionOf(a), fractionOf(b)];
        expect(divide(a, b)).toEqual(lowest({ over: x.over * y.under, under: x.under * y.over }));
      }),
    );
  });

  it('the two parts of a result share no divisor, and the lower one is above zero', () => {
    fc.assert(
      fc.property(values, positiveValues, (a, b) => {
        for (const { numerator, denominator } of [subtract(a, b), multiply(a, b), divide(a, b)]) {
          expect(commonDivisor(BigInt(numerator), BigInt(denominator))).toBe(1n);
          expect(BigInt(denominator) > 0n).toBe(true);
        }
      }),
    );
  });

  it('what is divided and multiplied back is what it was', () => {
    fc.assert(
      fc.property(values, positiveValues, (a, b) => {
        expect(compare(multiply(divide(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('a value less itself is zero', () => {
    fc.assert(
      fc.property(values, (a) => {
        expect(subtract(a, a)).toEqual({ numerator: '0', denominator: '1' });
      }),
    );
  });
});

describe('what cannot be calculated', () => {
  it.each<[string, Numeric | RatioLike, string]>([
    ['zero', 0, '0'],
    ['zero with a minus', '-0.0', '0'],
    ['a negative number', -2, '-2'],
    ['a ratio of nothing', { numerator: 0, denominator: 5 }, '0'],
    ['a negative ratio', { numerator: '-0.5', denominator: 5 }, '-0.5'],
  ])('a division by %s', (_, divisor, quoted) => {
    expectFault(() => divide(1, divisor), { code: 'denominator-not-positive', path: ['b'], field: 'b', found: quoted });
  });

  const operations = [
    ['compare', compare],
    ['subtract', subtract],
    ['multiply', multiply],
    ['divide', divide],
  ] as const;

  describe.each(operations)('%s', (_, calculate) => {
    it.each<[string, unknown, string]>([
      ['NaN', Number.NaN, 'NaN'],
      ['a text with a comma', '1.300,5', '1.300,5'],
      ['nothing', undefined, 'undefined'],
      ['null', null, 'null'],
      ['half a ratio', { numerator: 1 }, 'object'],
      ['the other half', { denominator: 1 }, 'object'],
    ])('names the side that is %s', (_name, value, quoted) => {
      const fault = { code: 'not-a-number', found: quoted };
      expectFault(() => calculate(untyped(value), 1), { ...fault, path: ['a'], field: 'a' });
      expectFault(() => calculate(1, untyped(value)), { ...fault, path: ['b'], field: 'b' });
    });

    it('names the part of a ratio that is wrong', () => {
      expectFault(() => calculate({ numerator: '1e3', denominator: 1 }, 1), {
        code: 'not-a-number',
        path: ['a', 'numerator'],
        field: 'a.numerator',
        found: '1e3',
      });
      expectFault(() => calculate(1, { numerator: 1, denominator: -1 }), {
        code: 'denominator-not-positive',
        path: ['b', 'denominator'],
        field: 'b.denominator',
        found: '-1',
      });
    });
  });
});

describe('a fraction ready to calculate with', () => {
  it('is a number over one, or the two parts of a ratio', () => {
    const plain = (value: Numeric | RatioLike) => {
      const { over, under } = readFraction(value);
      return [over.toFixed(), under.toFixed()];
    };
    expect(plain('2.5')).toEqual(['2.5', '1']);
    expect(plain({ numerator: 69, denominator: '310' })).toEqual(['69', '310']);
  });

  it.each([
    [{ numerator: 1, denominator: 2 }, true],
    [{ numerator: undefined, denominator: undefined }, true],
    [{ numerator: 1 }, false],
    [{ denominator: 1 }, false],
    [{}, false],
    [null, false],
    [undefined, false],
    ['1/2', false],
    [0.5, false],
  ])('%j has the two parts of a ratio: %s', (value, expected) => {
    expect(isRatioLike(value)).toBe(expected);
  });
});
