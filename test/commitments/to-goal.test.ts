import { all, atLeast, atMost, between, count, exactly, growthRate, lessThan, moreThan, none, percent } from 'kttt';
import { quangTri2024, toGoal } from 'kttt/commitments';
import { parseQuantity } from 'kttt/language';
import { amount } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';

const goalOf = (text: string) => toGoal(parseQuantity(text));

describe('the goal of a printed figure', () => {
  it.each([
    ['Có ít nhất 60%', atLeast(percent(60))],
    ['từ 60% trở lên', atLeast(percent(60))],
    ['40 HTX trở lên', atLeast(count(40))],
    ['Trên 22%', moreThan(percent(22))],
    ['không quá 3 HTX', atMost(count(3))],
    ['dưới 10 %', lessThan(percent(10))],
    ['5 HTX', exactly(count(5))],
    ['4 - 6 HTX', between(count(4), count(6))],
    ['7,5-8%', between(percent('7.5'), percent(8))],
    ['100%', all()],
    ['100,0 %', all()],
    ['ít nhất 100%', atLeast(percent(100))],
    ['không còn HTX yếu kém', none()],
    ['0 HTX', none()],
    ['ít nhất 1,3 tỷ đồng/HTX', atLeast(amount('1300000000'))],
    ['tăng ít nhất 6,5%', atLeast(growthRate('6.5'))],
    ['giảm 5 %', exactly(growthRate(-5))],
  ])('%s', (text, goal) => {
    expect(goalOf(text)).toEqual(goal);
  });

  it('is what the commitments of Quảng Trị say in their wordings', () => {
    const wordings = ['100% HTX', 'Có ít nhất 60% HTX', '5 HTX', 'Trên 22% HTX', '4 - 6 HTX'];
    expect(wordings.map(goalOf)).toEqual(quangTri2024.targets.map(({ goal }) => goal));
    for (const [i, words] of wordings.entries()) {
      expect(quangTri2024.targets[i]?.wording).toContain(words.replace(/ HTX$/, ''));
    }
  });

  it('is not set by a figure that does not say where it is met', () => {
    for (const text of ['khoảng 60 %', 'gần 5 HTX']) expect(caught(() => goalOf(text)).code).toBe('goal-not-sharp');
    expect(caught(() => goalOf('trên 5 đến 10 HTX')).code).toBe('range-without-end');
  });

  it.each([
    ['gấp 2 lần', 'multiple'],
    ['80 điểm', 'score'],
    ['8/14 HTX', 'fraction'],
    ['ngày 22.7.2021', 'date'],
    ['1318/QĐ-TTg', 'document'],
    ['5 ha', 'measure'],
    ['ít nhất 2 triệu USD', 'money (USD)'],
  ])('is not set by %s', (text, kind) => {
    expect(caught(() => goalOf(text))).toMatchObject({ code: 'no-goal-of-this', info: { kind } });
  });

  it('is none of a quantity by hand that lacks its number', () => {
    expect(caught(() => toGoal({ ...parseQuantity('5 HTX'), value: null })).code).toBe('not-a-number');
  });

  it('is held to what a goal can be', () => {
    expect(caught(() => goalOf('trên 120 %')).code).toBe('share-above-whole');
    expect(caught(() => goalOf('ít nhất 1,3 nghìn tỷ USD')).code).toBe('no-goal-of-this');
  });
});
