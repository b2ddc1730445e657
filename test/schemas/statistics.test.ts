import { average, growth, type Indicator, measure, notApplicable } from 'kttt';
import {
  averageSchema,
  distributionSchema,
  growthSchema,
  indicatorFiguresSchema,
  indicatorSchema,
  medianSchema,
  read,
  weightedAverageSchema,
} from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { faultsIn } from './faults.ts';

const words = { vi: 'HTX', en: 'cooperatives' };
const shares = { count: 0, notApplicable: 0, missing: 0, total: 0 };

describe('the statistics as data', () => {
  it.each<[string, z.ZodType, unknown, string, readonly (string | number)[]]>([
    ['a negative count', averageSchema, { ...average([1]), count: -1 }, 'out-of-range', ['count']],
    ['a count beyond 2^53', averageSchema, { ...average([1]), count: 2 ** 53 }, 'out-of-range', ['count']],
    ['half a count', averageSchema, { ...average([1]), missing: 0.5 }, 'wrong-type', ['missing']],
    ['a sum that is no number', averageSchema, { ...average([1]), sum: 'x' }, 'not-a-number', ['sum']],
    [
      'a value over nothing',
      averageSchema,
      { ...average([1]), value: { numerator: '1', denominator: 0 } },
      'denominator-not-positive',
      ['value', 'denominator'],
    ],
    ['a reason beside a value', averageSchema, { ...average([1]), reason: 'missing' }, 'unknown-key', ['reason']],
    ['no value and no such reason', averageSchema, { ...average([]), reason: 'lost' }, 'not-one-of', ['reason']],
    ['no value and no reason', averageSchema, { ...average([1]), value: null }, 'missing-key', ['reason']],
    ['a bare number for an average', averageSchema, 1.5, 'wrong-type', []],
    ['an average for a median', medianSchema, average([1]), 'unknown-key', ['sum']],
    ['an average for a weighted one', weightedAverageSchema, average([1]), 'missing-key', ['weight']],
    [
      'a share below zero',
      distributionSchema,
      { ...shares, shares: [{ category: 'good', count: -1, ofKnown: null, ofAll: null }] },
      'out-of-range',
      ['shares', 0, 'count'],
    ],
    [
      'a share of a nameless category',
      distributionSchema,
      { ...shares, shares: [{ category: '', count: 0, ofKnown: null, ofAll: null }] },
      'empty-text',
      ['shares', 0, 'category'],
    ],
    [
      'a percentage that zero grew by',
      growthSchema,
      { ...growth(0, 12), relative: { numerator: 1, denominator: 1 } },
      'wrong-type',
      ['relative'],
    ],
    [
      'a known growth without its percentage',
      growthSchema,
      { ...growth(291, 310), relative: null },
      'wrong-type',
      ['relative'],
    ],
    ['a known growth of a missing figure', growthSchema, { ...growth(291, 310), from: null }, 'wrong-type', ['from']],
    ['no such outcome', growthSchema, { ...growth(291, 310), outcome: 'good' }, 'not-one-of', ['outcome']],
    [
      'no such indicator',
      indicatorSchema,
      { id: 'a', kind: 'rate', label: words, figure: words },
      'not-one-of',
      ['kind'],
    ],
    [
      'an indicator without an id',
      indicatorSchema,
      { id: '', kind: 'count', label: words, figure: words },
      'empty-text',
      ['id'],
    ],
    ['a figure that is no number', indicatorFiguresSchema, { figure: '1,5' }, 'not-a-number', ['figure']],
    ['a figure of another name', indicatorFiguresSchema, { value: 1 }, 'unknown-key', ['value']],
  ])('refuse %s', (_, schema, data, code, path) => {
    expect(faultsIn(schema, data)).toEqual([{ code, path }]);
  });

  it('tell a wrong number and the lack of a reason of one average at a time', () => {
    expect(faultsIn(averageSchema, { ...average([]), count: -1, missing: 'x' })).toEqual([
      { code: 'out-of-range', path: ['count'] },
      { code: 'wrong-type', path: ['missing'] },
    ]);
  });

  it('read an indicator and its figures that can be measured at once', () => {
    const linked: Indicator = read(indicatorSchema, {
      id: 'linked',
      kind: 'percentage',
      label: words,
      numerator: words,
      denominator: words,
    });
    const figures = read(indicatorFiguresSchema, { numerator: '69', denominator: 310 });
    expect(measure(linked, figures)).toEqual({ numerator: '69', denominator: 310 });
    expect(measure(linked, read(indicatorFiguresSchema, { denominator: 310 }))).toBe(null);
    expect(measure(linked, read(indicatorFiguresSchema, { numerator: notApplicable, denominator: 310 }))).toBe(
      notApplicable,
    );
  });

  it('take a figure that is undefined for a missing one, as an absent one is', () => {
    expect(read(indicatorFiguresSchema, { numerator: undefined, denominator: 310 })).toEqual({ denominator: 310 });
  });
});
