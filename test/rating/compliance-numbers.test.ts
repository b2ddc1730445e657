import fc from 'fast-check';
import { compare } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { compareExactly, readCount, readShare } from '../../src/rating/compliance-numbers.ts';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const most = Number.MAX_SAFE_INTEGER;
const whole = fc.oneof(fc.nat(200), fc.maxSafeNat());
const decimal = fc
  .tuple(fc.nat(120), fc.integer({ min: 0, max: 20 }))
  .map(([digits, zeros]) => `0.${'0'.repeat(zeros)}${digits}`);
const quotient = fc.record({ numerator: fc.oneof(whole, decimal), denominator: whole.map((one) => one || 1) });
const anyNumber = fc.oneof(whole, decimal, fc.constantFrom('0', '1', '-0.5', -3, 0.25, 10n, '1.5'), quotient);

describe('numbers of facts', () => {
  it('compare as decimals do, however small or large they are', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(Math.sign(compareExactly(a, b))).toBe(compare(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it('compare exactly where their products are beyond the safe integers', () => {
    const third = { numerator: 3002399751580330, denominator: most };
    expect(Math.sign(compareExactly(third, { numerator: 1, denominator: 3 }))).toBe(-1);
    expect(
      compareExactly({ numerator: most, denominator: most - 1 }, { numerator: most - 1, denominator: most - 2 }),
    ).toBe(-1);
    expect(compareExactly('0.3', { numerator: 30, denominator: 100 })).toBe(0);
  });

  it('a share is held without needless zeros, a quotient as it was given', () => {
    const shares: readonly [given: unknown, held: unknown][] = [
      ['0.35', '0.35'],
      ['0.350', '0.35'],
      ['00.35', '0.35'],
      [0.35, '0.35'],
      ['0', '0'],
      ['-0', '0'],
      [-0, 0],
      ['1', '1'],
      [1, 1],
      ['0.1234567890123456789', '0.1234567890123456789'],
      [
        { numerator: 35, denominator: 100 },
        { numerator: 35, denominator: 100 },
      ],
      [
        { numerator: -0, denominator: 5 },
        { numerator: 0, denominator: 5 },
      ],
      [
        { numerator: '35', denominator: 100n },
        { numerator: '35', denominator: '100' },
      ],
      [
        { numerator: 35, denominator: '100' },
        { numerator: 35, denominator: '100' },
      ],
    ];
    for (const [given, held] of shares) expect(readShare(untyped(given), [])).toStrictEqual(held);
  });

  it('a share is no more than all, none or a quotient of nothing', () => {
    for (const given of ['1.01', -0.1, '30', { numerator: 4, denominator: 3 }, { numerator: -1, denominator: 3 }]) {
      expect(caught(() => readShare(given, ['share']))).toMatchObject({ code: 'not-a-share', path: ['share'] });
    }
    expect(caught(() => readShare({ numerator: 0, denominator: 0 }, [])).code).toBe('denominator-not-positive');
  });

  it('a count is whole and not negative, in any form a number may have', () => {
    expect([12, '12', 12n, -0, most].map((given) => readCount(given, []))).toStrictEqual([12, 12, 12, 0, most]);
    expect(caught(() => readCount(-1, ['count']))).toMatchObject({ code: 'negative-count', path: ['count'] });
    expect(caught(() => readCount(1.5, [])).code).toBe('fraction-of-count');
    expect(caught(() => readCount(2 ** 53, [])).code).toBe('unsafe-integer');
  });
});
