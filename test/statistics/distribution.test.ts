import fc from 'fast-check';
import { distribution, notApplicable } from 'kttt';
import { multiply } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const grades = ['good', 'fair', 'average', 'weak'] as const;
type Rating = (typeof grades)[number] | typeof notApplicable | null | undefined;
const itself = (rating: Rating) => rating;

describe('a distribution', () => {
  it('has a row for each category, in the order they were given', () => {
    const ratings: readonly Rating[] = ['good', 'weak', 'good', notApplicable, null, undefined];
    expect(distribution(ratings, itself, grades)).toEqual({
      count: 3,
      notApplicable: 1,
      missing: 2,
      total: 6,
      shares: [
        {
          category: 'good',
          count: 2,
          ofKnown: { numerator: 2, denominator: 3 },
          ofAll: { numerator: 2, denominator: 6 },
        },
        {
          category: 'fair',
          count: 0,
          ofKnown: { numerator: 0, denominator: 3 },
          ofAll: { numerator: 0, denominator: 6 },
        },
        {
          category: 'average',
          count: 0,
          ofKnown: { numerator: 0, denominator: 3 },
          ofAll: { numerator: 0, denominator: 6 },
        },
        {
          category: 'weak',
          count: 1,
          ofKnown: { numerator: 1, denominator: 3 },
          ofAll: { numerator: 1, denominator: 6 },
        },
      ],
    });
  });

  it('takes the category of each record, and an absent key is a missing one', () => {
    const cooperatives: readonly { name: string; rating?: Rating }[] = [{ name: 'A', rating: 'fair' }, { name: 'B' }];
    const { shares, missing } = distribution(cooperatives, ({ rating }) => rating, ['fair']);
    expect(missing).toBe(1);
    expect(shares).toEqual([
      {
        category: 'fair',
        count: 1,
        ofKnown: { numerator: 1, denominator: 1 },
        ofAll: { numerator: 1, denominator: 2 },
      },
    ]);
  });

  it('of records without a category has shares of all and none of the known', () => {
    expect(distribution([null, notApplicable], itself, ['good'])).toEqual({
      count: 0,
      notApplicable: 1,
      missing: 1,
      total: 2,
      shares: [{ category: 'good', count: 0, ofKnown: null, ofAll: { numerator: 0, denominator: 2 } }],
    });
  });

  it('of no record has no shares', () => {
    expect(distribution([], itself, ['good'])).toEqual({
      count: 0,
      notApplicable: 0,
      missing: 0,
      total: 0,
      shares: [{ category: 'good', count: 0, ofKnown: null, ofAll: null }],
    });
  });

  it('over no categories has no rows', () => {
    expect(distribution([null], itself, [])).toEqual({ count: 0, notApplicable: 0, missing: 1, total: 1, shares: [] });
  });

  it('refuses a category that was not given and names the record', () => {
    const error = caught(() => distribution(['good', null, 'excellent'], (rating) => untyped<Rating>(rating), grades));
    expect(error).toMatchObject({ code: 'unknown-category', path: [2] });
    expect(error.messages).toEqual({
      vi: '[2]: «excellent» không thuộc các loại: good, fair, average, weak',
      en: '[2]: "excellent" is none of the categories: good, fair, average, weak',
    });
  });

  it('takes no name that every object has for a category', () => {
    expect(caught(() => distribution(['toString'], (name) => untyped<Rating>(name), grades)).code).toBe(
      'unknown-category',
    );
  });

  it('refuses a category that is called like the state of having none', () => {
    const error = caught(() => distribution([], () => null, ['good', 'not-applicable']));
    expect(error).toMatchObject({ code: 'reserved-category', path: ['categories', 1] });
  });

  it('refuses a category that is given twice', () => {
    const error = caught(() => distribution([], itself, ['good', 'fair', 'good']));
    expect(error).toMatchObject({ code: 'repeated-category', path: ['categories', 2], info: { found: 'good' } });
  });

  const ratings = fc.array(fc.constantFrom<Rating>(...grades, notApplicable, null, undefined), { maxLength: 40 });

  it('counts every record once: its shares and its states add up to the whole', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const { shares, count, missing, total, notApplicable: inapplicable } = distribution(list, itself, grades);
        expect(shares.map((share) => share.count).reduce((a, b) => a + b, 0)).toBe(count);
        expect(count + missing + inapplicable).toBe(total);
        expect(total).toBe(list.length);
        for (const { category, count: having } of shares) {
          expect(having).toBe(list.filter((rating) => rating === category).length);
        }
      }),
    );
  });

  it('has shares that add up to one', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        const { shares, count, total } = distribution(list, itself, grades);
        const numerators = shares.flatMap(({ ofKnown }) => (ofKnown ? [Number(ofKnown.numerator)] : []));
        expect(numerators.reduce((a, b) => a + b, 0)).toBe(count);
        for (const { count: having, ofKnown, ofAll } of shares) {
          expect(ofKnown && multiply(ofKnown, count)).toEqual(
            count === 0 ? null : { numerator: String(having), denominator: '1' },
          );
          expect(ofAll && multiply(ofAll, total)).toEqual(
            total === 0 ? null : { numerator: String(having), denominator: '1' },
          );
        }
      }),
    );
  });

  it('never depends on the order of the records', () => {
    fc.assert(
      fc.property(ratings, (list) => {
        expect(distribution(list.toReversed(), itself, grades)).toEqual(distribution(list, itself, grades));
      }),
    );
  });
});
