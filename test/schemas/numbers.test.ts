import fc from 'fast-check';
import { notApplicable } from 'kttt';
import { exactSchema, figureSchema, intervalSchema, quantitySchema, ratioSchema, read } from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { caught } from '../errors/caught.ts';
import { decimalTexts } from '../numbers/arbitraries.ts';
import { faultsIn } from './faults.ts';

describe('a number as data', () => {
  it('is kept to the last digit as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(decimalTexts, fc.maxSafeInteger()), (number) => {
        expect(read(exactSchema, JSON.parse(JSON.stringify(number)))).toBe(Object.is(number, -0) ? 0 : number);
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['an integer of JSON that lost digits', 2 ** 53, 'unsafe-integer'],
    ['a number written the Vietnamese way', '1.234,5', 'not-a-number'],
    ['an exponent', '1e5', 'not-a-number'],
    ['a word', 'năm', 'not-a-number'],
    ['an empty text', '', 'empty-text'],
    ['no number', Number.NaN, 'wrong-type'],
    ['infinity', Number.POSITIVE_INFINITY, 'wrong-type'],
    ['a flag', true, 'wrong-type'],
    ['an object', {}, 'wrong-type'],
    ['a list', [], 'wrong-type'],
    ['null', null, 'wrong-type'],
    ['nothing', undefined, 'missing-key'],
  ])('is refused with one fault where it is %s', (_, data, code) => {
    expect(faultsIn(exactSchema, data)).toEqual([{ code, path: [] }]);
  });

  it.each<[unknown]>([[true], [[]], [null]])('may be a number or a text, not %o', (data) => {
    expect(caught(() => read(exactSchema, data))).toMatchObject({ info: { expected: 'number | string' } });
  });
});

describe('a figure as data', () => {
  it('may be missing, or not apply', () => {
    expect(read(figureSchema, null)).toBe(null);
    expect(read(figureSchema, notApplicable)).toBe(notApplicable);
    expect(read(figureSchema, '1234.5')).toBe('1234.5');
    expect(read(figureSchema, 0)).toBe(0);
  });

  it.each<[unknown, string]>([
    ['n/a', 'not-a-number'],
    ['', 'empty-text'],
    [2 ** 53, 'unsafe-integer'],
    [true, 'wrong-type'],
    [{}, 'wrong-type'],
    [[], 'wrong-type'],
  ])('is refused with one fault: %o', (data, code) => {
    expect(faultsIn(figureSchema, data)).toEqual([{ code, path: [] }]);
  });

  it('says all that it may be', () => {
    expect(caught(() => read(figureSchema, true)).messages).toEqual({
      vi: 'giá trị «true» sai kiểu; cần kiểu not-applicable | number | string | null',
      en: '"true" has the wrong type; it takes not-applicable | number | string | null',
    });
  });
});

describe('the numbers of the library as data', () => {
  it.each<[string, z.ZodType, unknown, string, readonly string[]]>([
    ['a ratio over zero', ratioSchema, { numerator: 1, denominator: 0 }, 'denominator-not-positive', ['denominator']],
    [
      'a ratio over less',
      ratioSchema,
      { numerator: 1, denominator: '-0.5' },
      'denominator-not-positive',
      ['denominator'],
    ],
    ['a ratio without a denominator', ratioSchema, { numerator: 1 }, 'missing-key', ['denominator']],
    ['a ratio of words', ratioSchema, { numerator: 'x', denominator: 1 }, 'not-a-number', ['numerator']],
    ['a divided ratio', ratioSchema, 0.2226, 'wrong-type', []],
    [
      'an interval from above to below',
      intervalSchema,
      { low: 2, high: 1, includesLow: true, includesHigh: true },
      'empty-interval',
      [],
    ],
    [
      'an interval without a value',
      intervalSchema,
      { low: 1, high: 1, includesLow: true, includesHigh: false },
      'empty-interval',
      [],
    ],
    [
      'an interval with a word for an end',
      intervalSchema,
      { low: 1, high: 2, includesLow: true, includesHigh: 'no' },
      'wrong-type',
      ['includesHigh'],
    ],
    ['a negative percentage', quantitySchema, { kind: 'percent', value: '-1' }, 'negative-count', ['value']],
    ['a percentage as a number', quantitySchema, { kind: 'percent', value: 60 }, 'wrong-type', ['value']],
    ['a percentage with its sign', quantitySchema, { kind: 'percent', value: '60%' }, 'not-a-number', ['value']],
    ['an empty percentage', quantitySchema, { kind: 'percent', value: '' }, 'empty-text', ['value']],
    ['a negative count', quantitySchema, { kind: 'count', value: -1 }, 'negative-count', ['value']],
    ['half a cooperative', quantitySchema, { kind: 'count', value: 0.5 }, 'fraction-of-count', ['value']],
    ['a count as text', quantitySchema, { kind: 'count', value: '5' }, 'wrong-type', ['value']],
    ['a count that lost digits', quantitySchema, { kind: 'count', value: 2 ** 53 }, 'unsafe-integer', ['value']],
    ['a fraction of a đồng', quantitySchema, { kind: 'amount', value: '0.5' }, 'fraction-of-dong', ['value']],
    ['an amount as a number', quantitySchema, { kind: 'amount', value: 5 }, 'wrong-type', ['value']],
    ['a growth in words', quantitySchema, { kind: 'growth-rate', value: 'tăng' }, 'not-a-number', ['value']],
    ['no such quantity', quantitySchema, { kind: 'weight', value: '5' }, 'not-one-of', ['kind']],
    ['a quantity of no kind', quantitySchema, { value: '5' }, 'missing-key', ['kind']],
    ['a bare number', quantitySchema, 5, 'wrong-type', []],
  ])('refuse %s with the fault and the place that the library gives it', (_, schema, data, code, path) => {
    expect(faultsIn(schema, data)).toEqual([{ code, path }]);
  });
});
