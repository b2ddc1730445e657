import fc from 'fast-check';
import { notApplicable, type Rounding } from 'kttt';
import { roundings } from 'kttt/numbers';
import { compoundGrowth } from 'kttt/statistics';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';

describe('the growth a year over a plan period', () => {
  it.each([
    [100, 121, 2, 0, '10'],
    [100, '146.41', 4, 3, '10.000'],
    [26_040, 35_041, 5, 2, '6.12'],
    [310, 310, 5, 2, '0.00'],
    [400, 100, 2, 1, '-50.0'],
    [310, 0, 3, 1, '-100.0'],
    ['0.5', '1', 1, 1, '100.0'],
    ['9007199254740993', '9007199254740993', 10, 4, '0.0000'],
  ])('from %s to %s in %i years is, to the last of %i decimals, %s %%', (from, to, periods, decimals, rate) => {
    expect(compoundGrowth(from, to, { periods, decimals })).toEqual({
      kind: 'compound-growth',
      outcome: 'known',
      from,
      to,
      periods,
      rate,
      decimals,
      rounding: 'half-up',
    });
  });

  it.each<[Rounding, string, string]>([
    ['half-up', '10.5', '-10.5'],
    ['half-even', '10.4', '-10.4'],
    ['truncate', '10.4', '-10.4'],
    ['up', '10.5', '-10.5'],
    ['floor', '10.4', '-10.5'],
    ['ceiling', '10.5', '-10.4'],
  ])('of just a half, rounded %s', (rounding, rise, fall) => {
    // 1.1045² = 1.21992025 and 0.8955² = 0.80192025: growths of 10.45 % and -10.45 %.
    const options = { periods: 2, decimals: 1, rounding } as const;
    expect(compoundGrowth(100, '121.992025', options).rate).toBe(rise);
    expect(compoundGrowth(100, '80.192025', options).rate).toBe(fall);
  });

  it('is the rate between whose steps the end lies, for any figures and rounding', () => {
    const money = fc.bigInt({ min: 1n, max: 10n ** 15n });
    const periods = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(money, fc.bigInt({ min: 0n, max: 10n ** 15n }), periods, fc.nat(4), (from, to, n, decimals) => {
        const step = 10n ** BigInt(decimals);
        const rateBy = (rounding: Rounding) => {
          const { rate } = compoundGrowth(from, to, { periods: n, decimals, rounding });
          return BigInt((rate ?? '').replace('.', ''));
        };
        /** Whether the end that a rate leads to is above (1), at (0) or below (-1) the end, in halves of a step. */
        const side = (halves: bigint) => {
          const yearly = 200n * step + halves;
          if (yearly < 0n) return -1;
          const led = yearly ** BigInt(n) * from;
          const end = (200n * step) ** BigInt(n) * to;
          return led > end ? 1 : led < end ? -1 : 0;
        };
        const [floor, ceiling, nearest] = [rateBy('floor'), rateBy('ceiling'), rateBy('half-up')];
        expect(side(2n * floor)).toBeLessThanOrEqual(0);
        expect(side(2n * (floor + 1n))).toBe(1);
        expect(ceiling).toBe(side(2n * floor) === 0 ? floor : floor + 1n);
        expect(side(2n * nearest - 1n)).toBeLessThanOrEqual(nearest < 0n ? -1 : 0);
        expect(side(2n * nearest + 1n)).toBeGreaterThanOrEqual(nearest < 0n ? 0 : 1);
      }),
    );
  });

  it('is none from nothing, from a loss, or to one', () => {
    const options = { periods: 5, decimals: 1 };
    expect(compoundGrowth(0, 5, options)).toMatchObject({ outcome: 'from-zero', rate: null });
    expect(compoundGrowth(-1, 5, options)).toMatchObject({ outcome: 'from-negative', rate: null });
    expect(compoundGrowth(1, -5, options)).toMatchObject({ outcome: 'to-negative', rate: null });
  });

  it('is unknown where a figure is missing, and does not apply where one does not', () => {
    const options = { periods: 5, decimals: 1 };
    expect(compoundGrowth(null, 5, options)).toMatchObject({ outcome: 'unknown', from: null, rate: null });
    expect(compoundGrowth(5, undefined, options)).toMatchObject({ outcome: 'unknown', to: null });
    expect(compoundGrowth(notApplicable, null, options)).toMatchObject({ outcome: 'not-applicable' });
    expect(compoundGrowth(1, notApplicable, options)).toMatchObject({ outcome: 'not-applicable', to: notApplicable });
  });

  it('is refused over no years, half a year or too many, and with decimals or a rounding that are none', () => {
    for (const periods of [0, 0.5, 1001, Number.NaN]) {
      const error = caught(() => compoundGrowth(1, 2, { periods, decimals: 1 }));
      expect(error).toMatchObject({ code: 'bad-periods', path: ['periods'] });
    }
    expect(caught(() => compoundGrowth(1, 2, { periods: 1, decimals: -1 })).code).toBe('bad-decimals');
    expect(caught(() => compoundGrowth('x', 2, { periods: 1, decimals: 1 }))).toMatchObject({ path: ['from'] });
    expect(caught(() => compoundGrowth(1, 'x', { periods: 1, decimals: 1 }))).toMatchObject({ path: ['to'] });
    expect(roundings.map((rounding) => compoundGrowth(1, 1, { periods: 1, decimals: 0, rounding }).rate)).toEqual(
      roundings.map(() => '0'),
    );
  });
});
