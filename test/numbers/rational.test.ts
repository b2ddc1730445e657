import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeric } from '../../src/numbers/numeric.ts';
import { one, Rational, zero } from '../../src/numbers/rational.ts';
import { caught } from '../errors/caught.ts';
import { integers, numbers, positiveIntegers } from './arbitraries.ts';
import { type BigFraction, fractionOf, lowest, order, plainText } from './big-fraction.ts';

/** A fraction and the same one by the second implementation. */
const fractions = fc
  .tuple(integers, positiveIntegers)
  .map(([over, under]): readonly [Rational, BigFraction] => [Rational.make(over, under), { over, under }]);

const otherThanZero = fractions.filter(([, { over }]) => over !== 0n);

/** What a fraction has to be in results: lowest terms, or a decimal where only twos and fives are below. */
function expected({ over, under }: BigFraction): unknown {
  const inLowest = lowest({ over, under });
  const below = BigInt(inLowest.denominator);
  for (let decimals = 0; decimals <= 200; decimals += 1) {
    const power = 10n ** BigInt(decimals);
    if (power % below === 0n) return plainText((BigInt(inLowest.numerator) * power) / below, decimals);
  }
  return inLowest;
}

describe('an exact fraction', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.00', '0'],
    ['-0.05', '-0.05'],
    ['-12.50', '-12.5'],
    [5n, '5'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    ['123456789012345678901234567890.5', '123456789012345678901234567890.5'],
  ])('reads %s and gives it back as %s', (value, written) => {
    expect(Rational.of(value).toResult()).toBe(written);
  });

  it('reads any number exactly', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(Rational.of(value).toResult()).toBe(expected(fractionOf(value)));
      }),
    );
  });

  it.each([
    ['1e5', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['', 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    [2 ** 53, 'unsafe-integer'],
  ])('refuses %s', (value, code) => {
    expect(caught(() => Rational.of(value)).code).toBe(code);
  });

  it('is in lowest terms, whatever it was made of', () => {
    fc.assert(
      fc.property(fractions, positiveIntegers, ([fraction, { over, under }], by) => {
        expect(fraction.toResult()).toEqual(expected({ over, under }));
        expect(Rational.make(over * by, under * by).equals(fraction)).toBe(true);
      }),
    );
  });

  it.each<[bigint, bigint, unknown]>([
    [2n ** 80n, 2n ** 80n, '1'],
    [3n * 2n ** 80n, 2n ** 80n, '3'],
    [-(2n ** 80n), 3n * 2n ** 79n, { numerator: '-2', denominator: '3' }],
    [0n, 2n ** 80n, '0'],
    [2n ** 53n - 1n, 2n ** 53n, '0.99999999999999988897769753748434595763683319091796875'],
    [2n ** 53n + 1n, 3n, '3002399751580331'],
  ])('%s over %s is shortened, in big numbers and in small ones', (over, under, result) => {
    expect(Rational.make(over, under).toResult()).toEqual(result);
  });

  it('is written as a plain decimal that is read back, or as a ratio where it does not come to an end', () => {
    fc.assert(
      fc.property(fractions, ([fraction]) => {
        const result = fraction.toResult();
        if (typeof result === 'object') return;
        expect(readNumeric(result).toFixed()).toBe(String(result));
        expect(Rational.of(result).equals(fraction)).toBe(true);
      }),
    );
    expect(Rational.make(1n, 3n).toResult()).toEqual({ numerator: '1', denominator: '3' });
    expect(Rational.make(-7n, 6n).toResult()).toEqual({ numerator: '-7', denominator: '6' });
    expect(Rational.make(3n, 8n).toResult()).toBe('0.375');
    expect(Rational.make(-1n, 20n).toResult()).toBe('-0.05');
    expect(Rational.make(1n, 25n).toResult()).toBe('0.04');
    expect(Rational.make(1n, 1024n).toResult()).toBe('0.0009765625');
  });

  it('is added, subtracted and multiplied as integers say', () => {
    fc.assert(
      fc.property(fractions, fractions, ([a, x], [b, y]) => {
        const under = x.under * y.under;
        expect(a.plus(b).toResult()).toEqual(expected({ over: x.over * y.under + y.over * x.under, under }));
        expect(a.minus(b).toResult()).toEqual(expected({ over: x.over * y.under - y.over * x.under, under }));
        expect(a.times(b).toResult()).toEqual(expected({ over: x.over * y.over, under }));
      }),
    );
  });

  it('is divided as integers say, by what is not zero', () => {
    fc.assert(
      fc.property(fractions, otherThanZero, ([a, x], [b, y]) => {
        const sign = y.over < 0n ? -1n : 1n;
        expect(a.dividedBy(b).toResult()).toEqual(
          expected({ over: sign * x.over * y.under, under: sign * x.under * y.over }),
        );
        expect(b.inverse().toResult()).toEqual(expected({ over: sign * y.under, under: sign * y.over }));
      }),
    );
  });

  it('adds to a sum with the same denominator in lowest terms', () => {
    const sixth = Rational.make(1n, 6n);
    expect(sixth.plus(sixth).toResult()).toEqual({ numerator: '1', denominator: '3' });
    expect(sixth.plus(sixth).plus(sixth).toResult()).toBe('0.5');
  });

  it('is compared as integers say', () => {
    fc.assert(
      fc.property(fractions, fractions, ([a, x], [b, y]) => {
        expect(a.compare(b)).toBe(order(x, y));
        expect(a.equals(b)).toBe(order(x, y) === 0);
        expect(a.compare(a)).toBe(0);
        expect(a.sign).toBe(order(x, { over: 0n, under: 1n }));
      }),
    );
    expect(Rational.make(2n, 7n).compare(Rational.make(3n, 7n))).toBe(-1);
    expect(Rational.make(3n, 7n).compare(Rational.make(2n, 7n))).toBe(1);
    expect(Rational.make(3n, 7n).equals(Rational.make(3n, 8n))).toBe(false);
    expect(Rational.make(3n, 7n).equals(Rational.make(2n, 7n))).toBe(false);
  });

  it('loses its sign, or changes it', () => {
    fc.assert(
      fc.property(fractions, ([a, { over, under }]) => {
        expect(a.abs().toResult()).toEqual(expected({ over: over < 0n ? -over : over, under }));
        expect(a.negated().toResult()).toEqual(expected({ over: -over, under }));
      }),
    );
  });

  it('lies between the whole numbers below and above it', () => {
    fc.assert(
      fc.property(fractions, ([a, { over, under }]) => {
        const [below, above] = [a.floor(), a.ceiling()];
        expect([below.isWhole, above.isWhole]).toEqual([true, true]);
        expect(below.compare(a)).not.toBe(1);
        expect(above.compare(a)).not.toBe(-1);
        expect(above.minus(below).toResult()).toBe(over % under === 0n ? '0' : '1');
        expect(a.isWhole).toBe(over % under === 0n);
      }),
    );
  });

  it.each([
    ['-2.5', '-3', '-2'],
    ['-2', '-2', '-2'],
    ['-0.5', '-1', '0'],
    ['0', '0', '0'],
    ['0.5', '0', '1'],
    ['2.5', '2', '3'],
  ])('%s lies between %s and %s', (value, below, above) => {
    expect([Rational.of(value).floor().toResult(), Rational.of(value).ceiling().toResult()]).toEqual([below, above]);
  });

  it('is modest up to six thousand bits on either side of the bar', () => {
    const limit = 2n ** 6000n;
    expect(Rational.make(limit - 1n, 1n).isModest).toBe(true);
    expect(Rational.make(limit, 1n).isModest).toBe(false);
    expect(Rational.make(1n - limit, 1n).isModest).toBe(true);
    expect(Rational.make(-limit, 1n).isModest).toBe(false);
    expect(Rational.make(1n, limit - 1n).isModest).toBe(true);
    expect(Rational.make(1n, limit).isModest).toBe(false);
    expect([zero.isModest, one.isModest]).toEqual([true, true]);
  });

  it('has its zero and its one', () => {
    expect([zero.toResult(), one.toResult()]).toEqual(['0', '1']);
    expect([zero.sign, one.sign]).toEqual([0, 1]);
  });
});
