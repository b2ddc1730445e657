import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { average, type Figure, median, notApplicable } from 'kttt';
import { compare } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { fractionOf, lowest, order } from '../numbers/big-fraction.ts';
import { figures, known, knownFigures, reordered, withoutValue } from './arbitraries.ts';

describe('a median', () => {
  it.each<[string, readonly Figure[], string, number]>([
    ['one figure', [125], '125', 1],
    ['an odd number of figures', [125, 90, 400], '125', 1],
    ['an even number of figures', [125, 90, 400, 126], '251', 2],
    ['two equal figures', [125, 125], '250', 2],
    ['the same figure in two forms', ['125.0', 125], '250', 2],
    ['figures of 9, 10 and 100, which sort as numbers and not as text', [100, 9, 10], '10', 1],
    ['figures below zero', [-5, -20, 0, 3], '-5', 2],
    ['fractions', ['0.1', 0.2], '0.3', 2],
    ['figures beyond 2^53', ['9007199254740993', 9007199254740992n, 1], '9007199254740992', 1],
    ['decimals of another library', [new Decimal('2.50'), 1, 3], '2.5', 1],
  ])('of %s is the middle one, or halfway between the two in the middle', (_, list, numerator, denominator) => {
    expect(median(list).value).toEqual({ numerator, denominator });
  });

  it('counts missing figures and those that do not apply beside it', () => {
    expect(median([125, 90, null, 400, notApplicable, undefined])).toEqual({
      count: 3,
      notApplicable: 1,
      missing: 2,
      value: { numerator: '125', denominator: 1 },
    });
  });

  it('says what an ordinary cooperative has, where a large one pulls the average up', () => {
    const members = [8, 9, 10, 11, 962];
    expect(median(members).value).toEqual({ numerator: '10', denominator: 1 });
    expect(average(members).value).toEqual({ numerator: '1000', denominator: 5 });
  });

  it.each<[string, readonly Figure[], string]>([
    ['nothing', [], 'empty'],
    ['missing figures', [null, notApplicable], 'missing'],
    ['figures that do not apply', [notApplicable], 'not-applicable'],
  ])('of %s has no value and says why', (_, list, reason) => {
    expect(median(list)).toMatchObject({ count: 0, value: null, reason });
  });

  it('agrees with integers of any size', () => {
    fc.assert(
      fc.property(knownFigures, (list) => {
        const sorted = known(list).map(fractionOf).sort(order);
        const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
        const { value } = median(list);
        if (value === null || low === undefined || high === undefined) throw new Error('there is no value');
        const middle = { over: low.over * high.under + high.over * low.under, under: 2n * low.under * high.under };
        expect(
          lowest(fractionOf({ numerator: String(value.numerator), denominator: String(value.denominator) })),
        ).toEqual(lowest(middle));
      }),
    );
  });

  it('is the same for every permutation', () => {
    const permutations = <T>(list: readonly T[]): readonly (readonly T[])[] =>
      list.length < 2
        ? [list]
        : list.flatMap((first, i) => permutations(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));
    const all = permutations([125, 90, null, 400, '126.5']);
    expect(all.length).toBe(120);
    for (const one of all) expect(median(one).value).toEqual({ numerator: '251.5', denominator: 2 });
  });

  it('never depends on the order of the figures', () => {
    fc.assert(
      fc.property(reordered(figures), ([list, other]) => {
        expect(median(other)).toEqual(median(list));
      }),
    );
  });

  it('has the same value with more figures that are missing or do not apply', () => {
    fc.assert(
      fc.property(knownFigures, fc.array(withoutValue), (list, others) => {
        expect(median([...list, ...others]).value).toEqual(median(list).value);
      }),
    );
  });

  it('has as many figures at or below it as at or above it', () => {
    fc.assert(
      fc.property(knownFigures, (list) => {
        const { value, count } = median(list);
        const sides = known(list).map((figure) => (value === null ? null : compare(figure, value)));
        expect(2 * sides.filter((side) => side !== null && side <= 0).length >= count).toBe(true);
        expect(2 * sides.filter((side) => side !== null && side >= 0).length >= count).toBe(true);
      }),
    );
  });

  it.each<[Figure, string]>([
    ['một', 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
    [2 ** 53, 'unsafe-integer'],
  ])('refuses %s and says where it stands', (figure, code) => {
    expect(caught(() => median([1, null, figure]))).toMatchObject({ code, path: [2] });
  });
});
