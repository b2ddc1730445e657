import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { type Figure, type Growth, growth, notApplicable, type Ratio, toPercent } from 'kttt';
import { multiply, sum } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { numbers, positiveNumbers } from '../numbers/arbitraries.ts';
import { fractionOf, lowest } from '../numbers/big-fraction.ts';

/** The relative growth of two figures, which must be known. */
function relativeOf(result: Growth): Ratio {
  if (result.outcome !== 'known') throw new Error(`the growth is ${result.outcome}`);
  return result.relative;
}

describe('a growth', () => {
  it('is the difference of two figures, and its part of the baseline', () => {
    const cooperatives = growth(291, 310);
    expect(cooperatives).toEqual({
      kind: 'growth',
      outcome: 'known',
      from: 291,
      to: 310,
      absolute: '19',
      relative: { numerator: '19', denominator: 291 },
    });
    expect(toPercent(relativeOf(cooperatives), { decimals: 1 })).toBe('6.5');
  });

  it.each<[string, Figure, Figure, Growth]>([
    [
      'a decrease is negative',
      310,
      291,
      {
        kind: 'growth',
        outcome: 'known',
        from: 310,
        to: 291,
        absolute: '-19',
        relative: { numerator: '-19', denominator: 310 },
      },
    ],
    [
      'no change is a growth of zero',
      310,
      '310.0',
      {
        kind: 'growth',
        outcome: 'known',
        from: 310,
        to: '310',
        absolute: '0',
        relative: { numerator: '0', denominator: 310 },
      },
    ],
    [
      'down to nothing is a loss of the whole',
      40,
      0,
      {
        kind: 'growth',
        outcome: 'known',
        from: 40,
        to: 0,
        absolute: '-40',
        relative: { numerator: '-40', denominator: 40 },
      },
    ],
    [
      'from a profit to a loss is more than the whole',
      40,
      -10,
      {
        kind: 'growth',
        outcome: 'known',
        from: 40,
        to: -10,
        absolute: '-50',
        relative: { numerator: '-50', denominator: 40 },
      },
    ],
    [
      'money beyond 2^53 keeps its last digit',
      '9007199254740993',
      new Decimal('9007199254740995'),
      {
        kind: 'growth',
        outcome: 'known',
        from: '9007199254740993',
        to: '9007199254740995',
        absolute: '2',
        relative: { numerator: '2', denominator: '9007199254740993' },
      },
    ],
    [
      'from zero there is no percentage',
      0,
      12,
      { kind: 'growth', outcome: 'from-zero', from: 0, to: 12, absolute: '12', relative: null },
    ],
    [
      'from zero to zero there is none either',
      '-0',
      0,
      { kind: 'growth', outcome: 'from-zero', from: '0', to: 0, absolute: '0', relative: null },
    ],
    [
      'from a loss a percentage would mislead',
      -40,
      125,
      { kind: 'growth', outcome: 'from-negative', from: -40, to: 125, absolute: '165', relative: null },
    ],
    [
      'a missing baseline leaves it unknown',
      null,
      310,
      { kind: 'growth', outcome: 'unknown', from: null, to: 310, absolute: null, relative: null },
    ],
    [
      'a missing figure leaves it unknown',
      291,
      undefined,
      { kind: 'growth', outcome: 'unknown', from: 291, to: null, absolute: null, relative: null },
    ],
    [
      'two missing figures leave it unknown',
      undefined,
      null,
      { kind: 'growth', outcome: 'unknown', from: null, to: null, absolute: null, relative: null },
    ],
    [
      'a baseline that does not apply has none',
      notApplicable,
      310,
      { kind: 'growth', outcome: 'not-applicable', from: notApplicable, to: 310, absolute: null, relative: null },
    ],
    [
      'a figure that does not apply has none',
      291,
      notApplicable,
      { kind: 'growth', outcome: 'not-applicable', from: 291, to: notApplicable, absolute: null, relative: null },
    ],
    [
      'one that does not apply is known, whatever is missing beside it',
      null,
      notApplicable,
      { kind: 'growth', outcome: 'not-applicable', from: null, to: notApplicable, absolute: null, relative: null },
    ],
  ])('%s', (_, from, to, result) => {
    expect(growth(from, to)).toEqual(result);
  });

  it.each<[string, Figure, Figure, string, string]>([
    ['a baseline that is no number', 'x', 1, 'not-a-number', 'from'],
    ['a figure that is no number', 1, '1.000,5', 'not-a-number', 'to'],
    ['a figure that lost digits', null, 2 ** 53, 'unsafe-integer', 'to'],
    ['a baseline that lost digits', -(2 ** 53), notApplicable, 'unsafe-integer', 'from'],
  ])('refuses %s', (_, from, to, code, field) => {
    expect(caught(() => growth(from, to))).toMatchObject({ code, path: [field] });
  });

  it('agrees with integers of any size', () => {
    fc.assert(
      fc.property(positiveNumbers, numbers, (from, to) => {
        const [before, after] = [fractionOf(from), fractionOf(to)];
        const { numerator, denominator } = relativeOf(growth(from, to));
        expect(lowest(fractionOf({ numerator: String(numerator), denominator: String(denominator) }))).toEqual(
          lowest({
            over: after.over * before.under - before.over * after.under,
            under: before.over * after.under,
          }),
        );
      }),
    );
  });

  it('leads from the baseline to the figure', () => {
    fc.assert(
      fc.property(numbers, numbers, (from, to) => {
        const { absolute } = growth(from, to);
        expect(absolute === null ? null : sum([from, absolute])).toBe(sum([to]));
      }),
    );
  });

  it('back and forth is as much as forth, below zero', () => {
    fc.assert(
      fc.property(numbers, numbers, (from, to) => {
        const [forth, back] = [growth(from, to).absolute, growth(to, from).absolute];
        expect(sum([forth ?? 'x', back ?? 'x'])).toBe('0');
      }),
    );
  });

  it('back and forth undo each other: their factors multiply to one', () => {
    const factor = ({ numerator, denominator }: Ratio) => ({ numerator: sum([denominator, numerator]), denominator });
    fc.assert(
      fc.property(positiveNumbers, positiveNumbers, (from, to) => {
        const [forth, back] = [relativeOf(growth(from, to)), relativeOf(growth(to, from))];
        expect(multiply(factor(forth), factor(back))).toEqual({ numerator: '1', denominator: '1' });
      }),
    );
  });
});
