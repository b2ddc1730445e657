import fc from 'fast-check';
import { parseQuantity } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { type FigureReading, readFigure } from '../../src/audit/figure.ts';
import { everything } from '../../src/audit/span.ts';
import { anyValues, lastDecimal, lastUnit, type Taken, trueValues, write } from '../../src/audit/true-values.ts';
import type { AssumedRounding } from '../../src/language/printed-interval.ts';
import { Rational } from '../../src/numbers/rational.ts';
import { inUnits, plainText } from '../numbers/big-fraction.ts';
import { counted, reading } from './readings.ts';
import { isIn, number, span, text } from './spans.ts';

function stands(of: FigureReading, taken: Taken = 'as-it-is', rounding: AssumedRounding = 'either'): string {
  return text(trueValues(of, taken, rounding));
}

/** What the commonest reading of a printed figure stands for. */
function printed(figure: string, taken: Taken = 'as-it-is'): string {
  const [first] = readFigure('printed', parseQuantity(figure), []).readings;
  if (!first) throw new Error('nothing was read');
  return stands(first, taken);
}

describe('a figure without words before it', () => {
  it.each<[string, string | null, AssumedRounding, string]>([
    ['53.98', '0.01', 'either', '[53.975, 53.99)'],
    ['53.98', '0.01', 'half-up', '[53.975, 53.985)'],
    ['53.98', '0.01', 'truncate', '[53.98, 53.99)'],
    ['-53.98', '0.01', 'either', '(-53.99, -53.975]'],
    ['-53.98', '0.01', 'half-up', '(-53.985, -53.975]'],
    ['-53.98', '0.01', 'truncate', '(-53.99, -53.98]'],
    ['0', '1', 'either', '(-1, 1)'],
    ['0', '1', 'half-up', '(-0.5, 0.5)'],
    ['53.98', null, 'either', '[53.98, 53.98]'],
    ['-53.98', null, 'truncate', '[-53.98, -53.98]'],
  ])('%s to a step of %s, taken to be rounded %s, stands for %s', (value, step, rounding, expected) => {
    const given = reading(value, step === null ? {} : { step });
    expect(stands(given, 'as-it-is', rounding)).toBe(expected);
    expect(stands({ ...given, comparator: 'about' }, 'as-it-is', rounding)).toBe(expected);
  });

  it('«14,30 tỷ» is printed to ten million', () => {
    expect(printed('14,30 tỷ đồng')).toBe('[14295000000, 14310000000)');
  });
});

describe('a count', () => {
  it('is what was counted, whatever its step and whichever rounding', () => {
    for (const rounding of ['half-up', 'truncate', 'either'] as const) {
      expect(stands(counted('231', { step: '1', isExact: true }), 'as-it-is', rounding)).toBe('whole [231, 231]');
      expect(stands(counted('231'), 'as-it-is', rounding)).toBe('whole [231, 231]');
    }
    expect(printed('231 HTX')).toBe('whole [231, 231]');
  });

  it.each<[string, string, AssumedRounding, string]>([
    ['1300', '100', 'either', 'whole [1250, 1399]'],
    ['1300', '100', 'half-up', 'whole [1250, 1349]'],
    ['1300', '100', 'truncate', 'whole [1300, 1399]'],
    ['42', '1', 'either', 'whole [42, 42]'],
    ['0', '1000', 'either', 'whole [0, 999]'],
  ])('of %s in steps of %s, taken to be rounded %s, is a whole number: %s', (value, step, rounding, expected) => {
    expect(stands(counted(value, { step }), 'as-it-is', rounding)).toBe(expected);
  });

  it('is not below zero unless it is a change', () => {
    expect(stands(counted('20', { comparator: 'at-most' }))).toBe('whole [0, 20]');
    expect(stands(counted('20', { comparator: 'at-most', role: 'change' }))).toBe('whole (.., 20]');
    expect(stands(counted('20', { comparator: 'at-most' }), 'as-change')).toBe('whole (.., 20]');
    expect(stands(counted('20', { comparator: 'at-most', role: 'excess' }))).toBe('whole (.., 20]');
    expect(stands(counted('0', { step: '10', role: 'change' }))).toBe('whole [-9, 9]');
  });

  it('that is printed below zero is taken as printed', () => {
    expect(stands(counted('-5'))).toBe('whole [-5, -5]');
    expect(stands(counted('-5', { step: '10' }))).toBe('whole [-14, 0]');
    expect(stands(counted('-5', { comparator: 'at-least' }))).toBe('whole [-5, ..)');
    expect(stands(counted(null, { comparator: 'between', low: '-10', high: '-5' }))).toBe('whole [-10, -5]');
    expect(text(anyValues(counted('-5'), 'as-it-is'))).toBe('whole (.., ..)');
  });

  it('that is below zero by what is said of it can be nothing', () => {
    expect(stands(counted('0', { comparator: 'less-than' }))).toBe('whole [0, -1]');
    expect(stands(counted('0', { comparator: 'nearly' }))).toBe('whole [0, -1]');
    expect(stands(counted('0', { comparator: 'at-most' }))).toBe('whole [0, 0]');
  });

  it('is measured and not counted where it is a quotient, and where it has decimals', () => {
    expect(stands(counted('42', { step: '1', isExact: true }), 'as-quotient')).toBe('[41.5, 43)');
    expect(stands(counted('42'), 'as-quotient')).toBe('[42, 42]');
    expect(stands(counted('42', { step: '1', isRate: true }))).toBe('[41.5, 43)');
    expect(stands(counted('42.5', { step: '0.1' }))).toBe('[42.45, 42.6)');
    expect(stands(counted('42', { step: '0.1' }))).toBe('[41.95, 42.1)');
    expect(stands(counted('42.5'))).toBe('[42.5, 42.5]');
    expect(printed('42 người/HTX')).toBe('[41.5, 43)');
    expect(printed('42 người', 'as-quotient')).toBe('[41.5, 43)');
    expect(printed('1,3 nghìn người')).toBe('whole [1250, 1399]');
  });
});

describe('words before a figure', () => {
  const fifty = (comparator: FigureReading['comparator'], value = '50') => reading(value, { step: '1', comparator });

  it.each<[FigureReading['comparator'], string, string, string]>([
    ['more-than', '(50, ..)', 'whole [51, ..)', '(-50, ..)'],
    ['at-least', '[50, ..)', 'whole [50, ..)', '[-50, ..)'],
    ['less-than', '(.., 50)', 'whole [0, 49]', '(.., -50)'],
    ['at-most', '(.., 50]', 'whole [0, 50]', '(.., -50]'],
    ['nearly', '[40, 50)', 'whole [40, 49]', '[-60, -50)'],
  ])(
    '%s replaces what the number stands for: %s, of a count %s, of a negative number %s',
    (word, of, ofCount, ofNegative) => {
      for (const rounding of ['half-up', 'truncate', 'either'] as const) {
        expect(stands(fifty(word), 'as-it-is', rounding)).toBe(of);
        expect(stands({ ...fifty(word), kind: 'count' }, 'as-it-is', rounding)).toBe(ofCount);
        expect(stands(fifty(word, '-50'), 'as-it-is', rounding)).toBe(ofNegative);
      }
    },
  );

  it.each<[FigureReading['comparator'], string]>([
    ['more-than', '(.., -50)'],
    ['at-least', '(.., -50]'],
    ['less-than', '(-50, ..)'],
    ['at-most', '[-50, ..)'],
    ['nearly', '(-50, -40]'],
    ['exactly', '(-51, -49.5]'],
  ])('%s is of the size of a fall: %s', (word, of) => {
    expect(stands({ ...fifty(word, '-50'), role: 'change' })).toBe(of);
    expect(stands({ ...fifty(word, '50'), role: 'change' })).toBe(stands(fifty(word, '50')));
  });

  it.each([
    ['gần 20 %', '[10, 20)'],
    ['gần 2.670 HTX', 'whole [2660, 2669]'],
    ['gần 73 tỉ đồng', '[72000000000, 73000000000)'],
    ['gần 12,5 %', '[12.4, 12.5)'],
    ['trên 54 %', '(54, ..)'],
    ['giảm trên 5 %', '(.., -5)'],
    ['giảm gần 20 %', '(-20, -10]'],
    ['20 - 30 %', '[20, 30]'],
    ['từ 65 đến dưới 80 điểm', '[65, 80)'],
    ['trên 5 đến 10 HTX', 'whole [6, 10]'],
  ])('«%s» stands for %s', (figure, expected) => {
    expect(printed(figure)).toBe(expected);
  });
});

describe('a range', () => {
  it.each<[Partial<FigureReading>, string]>([
    [{ low: '4', high: '6' }, '[4, 6]'],
    [{ low: '4', high: '6', excludesLow: true }, '(4, 6]'],
    [{ low: '4', high: '6', excludesHigh: true }, '[4, 6)'],
    [{ low: '-10', high: '-5' }, '[-10, -5]'],
    [{ low: '-10', high: '-5', role: 'change' }, '[-10, -5]'],
    [{ low: '4.5', high: '6', kind: 'count', excludesHigh: true }, 'whole [5, 5]'],
    [{ low: null, high: '6', kind: 'count' }, 'whole [0, 6]'],
    [{ low: '4', high: null }, '[4, ..)'],
  ])('of %o stands for %s', (ends, expected) => {
    expect(stands(reading(null, { comparator: 'between', ...ends }))).toBe(expected);
  });
});

describe('one unit of the last digit that is not zero', () => {
  it.each<[string, string | null, string]>([
    ['20', '1', '10'],
    ['2670', '1', '10'],
    ['2671', '1', '1'],
    ['73000000000', '1000000000', '1000000000'],
    ['70000000000', '1000000000', '10000000000'],
    ['12.5', '0.1', '0.1'],
    ['12', '0.1', '1'],
    ['0', '10', '10'],
    ['25', '10', '10'],
    ['10', '3', '3'],
    ['-20', '1', '10'],
    ['2670', null, '10'],
    ['0.05', null, '0.01'],
    ['1300', null, '100'],
    ['0', null, '1'],
  ])('of %s to a step of %s is %s', (value, step, unit) => {
    expect(number(lastUnit(value, step))).toBe(unit);
  });

  it.each([
    ['12', '1'],
    ['12.5', '0.1'],
    ['-0.05', '0.01'],
  ])('and of the last decimal of %s is %s', (value, unit) => {
    expect(number(lastDecimal(value))).toBe(unit);
  });
});

describe('whatever a figure could be', () => {
  it('is any number, and of what is counted a whole one from zero up', () => {
    expect(anyValues(reading('5'), 'as-it-is')).toBe(everything);
    expect(text(anyValues(counted('5'), 'as-it-is'))).toBe('whole [0, ..)');
    expect(text(anyValues(counted('5'), 'as-change'))).toBe('whole (.., ..)');
    expect(text(anyValues(counted('5', { role: 'change' }), 'as-it-is'))).toBe('whole (.., ..)');
    expect(anyValues(counted('5'), 'as-quotient')).toBe(everything);
    expect(anyValues(counted('5', { isRate: true }), 'as-it-is')).toBe(everything);
    expect(anyValues(counted('5.5'), 'as-it-is')).toBe(everything);
  });
});

describe('values as results hold them', () => {
  it.each([
    ['[1, 2)', { low: '1', high: '2', includesLow: true, includesHigh: false, isWhole: false }],
    [
      '(1/3, 2]',
      { low: { numerator: '1', denominator: '3' }, high: '2', includesLow: false, includesHigh: true, isWhole: false },
    ],
    ['(.., ..)', { low: null, high: null, includesLow: false, includesHigh: false, isWhole: false }],
    ['whole [1, 2]', { low: '1', high: '2', includesLow: true, includesHigh: true, isWhole: true }],
  ])('%s', (given, expected) => {
    expect(write(span(given))).toEqual(expected);
  });
});

describe('a true value that was rounded or cut, as an office does', () => {
  const printings = fc.record({
    units: fc.bigInt({ min: -5000n, max: 5000n }),
    perStep: fc.constantFrom(1n, 2n, 5n, 10n, 100n),
    places: fc.integer({ min: 0, max: 3 }),
    by: fc.constantFrom('half-up', 'truncate'),
  });

  it('lies in what the figure stands for', () => {
    fc.assert(
      fc.property(printings, ({ units, perStep, places, by }) => {
        const size = units < 0n ? -units : units;
        const steps = by === 'truncate' ? size / perStep : (2n * size + perStep) / (2n * perStep);
        const value = plainText((units < 0n ? -steps : steps) * perStep, places);
        const given = reading(value, { step: plainText(perStep, places) });
        const truth = Rational.of(inUnits(units, places));
        expect(isIn(trueValues(given, 'as-it-is', by), truth)).toBe(true);
        expect(isIn(trueValues(given, 'as-it-is', 'either'), truth)).toBe(true);
      }),
    );
  });
});
