import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsText, thousandths } from '../../src/scorecard/points.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

describe('points as whole thousandths', () => {
  it.each<[number | string | bigint | Decimal, number]>([
    [0, 0],
    [7, 7000],
    [0.5, 500],
    [0.001, 1],
    [0.29, 290],
    [1.005, 1005],
    ['2.50', 2500],
    ['-0', 0],
    [12n, 12_000],
    [new Decimal('0.125'), 125],
    [1e9, 1e12],
    ['1000000000', 1e12],
  ])('are read exactly: %s', (points, scaled) => {
    expect(thousandths(points)).toBe(scaled);
  });

  it.each<[string, number | string | bigint, string, string]>([
    ['four decimals', 0.0001, 'points-too-fine', '0.0001'],
    ['four decimals in a text', '2.0005', 'points-too-fine', '2.0005'],
    ['a sum of tenths that is not exact', 0.1 + 0.2, 'points-too-fine', '0.30000000000000004'],
    ['more than a thousand million', 1_000_000_001, 'points-too-fine', '1000000001'],
    ['a little more than a thousand million', '1000000000.001', 'points-too-fine', '1000000000.001'],
    ['less than nothing', -1, 'points-negative', '-1'],
    ['a little less than nothing', '-0.001', 'points-negative', '-0.001'],
    ['too fine and less than nothing', '-0.0001', 'points-negative', '-0.0001'],
    ['no number', Number.NaN, 'not-a-number', 'NaN'],
    ['a text that is no number', '2,5', 'not-a-number', '2,5'],
    ['no end', Number.POSITIVE_INFINITY, 'not-a-number', 'Infinity'],
    ['digits that a number has lost', 2 ** 60, 'unsafe-integer', '1152921504606847000'],
  ])('are refused: %s', (_, points, code, found) => {
    expectFault(() => thousandths(points, ['1', 'points']), { code, path: ['1', 'points'], field: '1.points', found });
  });

  it('are refused without a place where none is known', () => {
    expect(caught(() => thousandths(untyped({})))).toMatchObject({ code: 'not-a-number', path: [] });
  });

  it('are no negative zero', () => {
    expect(pointsText(thousandths(-0))).toBe('0');
    expect(Object.is(thousandths('-0.0'), 0)).toBe(true);
  });

  it('are the same given as a number and as its text, and are written so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (scaled) => {
        expect(thousandths(scaled / 1000)).toBe(scaled);
        expect(thousandths(pointsText(scaled))).toBe(scaled);
        expect(pointsText(scaled)).toMatch(/^\d+(\.\d{0,2}[1-9])?$/);
      }),
    );
  });
});
