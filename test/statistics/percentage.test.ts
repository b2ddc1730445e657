import fc from 'fast-check';
import { type Figure, notApplicable, percentage, toPercent } from 'kttt';
import { compare } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { partOfWhole } from '../../src/statistics/percentage.ts';
import { caught } from '../errors/caught.ts';
import { positiveNumbers } from '../numbers/arbitraries.ts';
import { fractionOf, order } from '../numbers/big-fraction.ts';

describe('a percentage', () => {
  it('is a part over its whole, rounded only where it is printed', () => {
    expect(percentage(69, 310)).toEqual({ numerator: 69, denominator: 310 });
    expect(toPercent(percentage(69, 310), { decimals: 2 })).toBe('22.26');
    expect(toPercent(percentage(5996, 10000), { decimals: 1 })).toBe('60.0');
    expect(compare(percentage(5996, 10000), '0.6')).toBe(-1);
  });

  it('may be of nothing in something, and of the whole', () => {
    expect(percentage(0, 310)).toEqual({ numerator: 0, denominator: 310 });
    expect(percentage('-0', 310)).toEqual({ numerator: '0', denominator: 310 });
    expect(percentage('310.0', 310)).toEqual({ numerator: '310', denominator: 310 });
  });

  it('may be of money beyond 2^53', () => {
    expect(percentage('9007199254740993', 9007199254740994n)).toEqual({
      numerator: '9007199254740993',
      denominator: '9007199254740994',
    });
  });

  it.each<[Figure, Figure, null | typeof notApplicable]>([
    [undefined, 310, null],
    [null, 310, null],
    [69, undefined, null],
    [69, null, null],
    [null, null, null],
    [notApplicable, 310, notApplicable],
    [69, notApplicable, notApplicable],
    [notApplicable, notApplicable, notApplicable],
    [notApplicable, null, notApplicable],
    [undefined, notApplicable, notApplicable],
    [0, null, null],
    [null, 0, null],
  ])('of %s in %s is %s, never zero', (part, whole, state) => {
    expect(percentage(part, whole)).toBe(state);
  });

  it.each<[string, Figure, Figure, string, string]>([
    ['a part greater than its whole', 311, 310, 'part-exceeds-whole', 'part'],
    ['a part greater by the last digit', '310.0000000000000000001', 310, 'part-exceeds-whole', 'part'],
    ['a part of nothing', 5, 0, 'whole-is-zero', 'whole'],
    ['nothing of nothing', 0, 0, 'whole-is-zero', 'whole'],
    ['a negative part', -1, 310, 'negative-count', 'part'],
    ['a negative whole', 1, -310, 'negative-count', 'whole'],
    ['a part that is no number', 'x', 310, 'not-a-number', 'part'],
    ['a whole that is no number', 1, '3,1', 'not-a-number', 'whole'],
    ['a part that lost digits', 2 ** 53, '9007199254740993', 'unsafe-integer', 'part'],
    ['a whole that lost digits', 1, 2 ** 53, 'unsafe-integer', 'whole'],
  ])('refuses %s', (_, part, whole, code, field) => {
    expect(caught(() => percentage(part, whole))).toMatchObject({ code, path: [field] });
  });

  it('says what to do where a rate may exceed 100 %', () => {
    expect(caught(() => percentage(311, 310)).messages).toEqual({
      vi: 'part: phần (311) lớn hơn tổng thể (310); kiểm tra lại hai số, hoặc dùng ratio() nếu tỷ số này được phép vượt 100 %',
      en: 'part: the part (311) is greater than the whole (310); check the two numbers, or use ratio() if this rate may exceed 100%',
    });
  });

  it('says what to do where there is nothing to divide by', () => {
    expect(caught(() => percentage(1, 0)).messages).toEqual({
      vi: 'whole: tổng thể bằng 0 nên không có tỷ lệ; kiểm tra mẫu số, hoặc ghi là không áp dụng (notApplicable)',
      en: 'whole: the whole is 0, so there is no percentage; check the denominator, or give the figure as notApplicable',
    });
  });

  it('is never above 100 %: the greater of two numbers is the whole', () => {
    fc.assert(
      fc.property(positiveNumbers, positiveNumbers, (a, b) => {
        const [part, whole] = order(fractionOf(a), fractionOf(b)) <= 0 ? [a, b] : [b, a];
        expect(compare(percentage(part, whole), 1)).not.toBe(1);
        if (order(fractionOf(part), fractionOf(whole)) !== 0) {
          expect(caught(() => percentage(whole, part)).code).toBe('part-exceeds-whole');
        }
      }),
    );
  });
});

describe('a part of a whole', () => {
  it('names the fields of the caller in its errors', () => {
    const at = { part: ['figures', 'linked'], whole: ['figures', 'all'] };
    expect(partOfWhole(69, 310, at)).toEqual({ numerator: 69, denominator: 310 });
    expect(caught(() => partOfWhole(311, 310, at)).path).toEqual(['figures', 'linked']);
    expect(caught(() => partOfWhole(1, 0, at)).path).toEqual(['figures', 'all']);
    expect(caught(() => partOfWhole(1, 0)).path).toEqual(['whole']);
  });
});

describe('a percentage of which one number is missing', () => {
  it('still refuses the other one where it is no number', () => {
    expect(caught(() => percentage('abc', null))).toMatchObject({ code: 'not-a-number', path: ['part'] });
    expect(caught(() => percentage(null, 'abc'))).toMatchObject({ code: 'not-a-number', path: ['whole'] });
  });
});
