import {
  all,
  amount,
  atLeast,
  atMost,
  between,
  count,
  exactly,
  type Goal,
  growthRate,
  lessThan,
  million,
  moreThan,
  none,
  percent,
  type RequiredCount,
  type Text,
} from 'kttt';
import { describeGoal, describeRequired } from 'kttt/commitments';
import { describe, expect, it } from 'vitest';

describe('a goal in words', () => {
  it.each<[Text, Goal]>([
    [{ vi: 'ít nhất 60 %', en: 'at least 60%' }, atLeast(percent(60))],
    [{ vi: 'trên 22,5 %', en: 'more than 22.5%' }, moreThan(percent('22.5'))],
    [{ vi: 'không quá 1.200', en: 'at most 1,200' }, atMost(count(1200))],
    [{ vi: 'dưới 1.500.000 đồng', en: 'less than 1,500,000 VND' }, lessThan(amount(million('1.5')))],
    [{ vi: 'đúng 5', en: 'exactly 5' }, exactly(count(5))],
    [{ vi: 'ít nhất -2,5 %', en: 'at least -2.5%' }, atLeast(growthRate('-2.5'))],
    [{ vi: 'từ 4 đến 6', en: 'from 4 to 6' }, between(count(4), count(6))],
    [{ vi: 'từ 4 đến tối đa 6', en: 'from 4 to at most 6' }, between(count(4), count(6), { above: 'not-met' })],
    [{ vi: 'từ 20 % đến 30 %', en: 'from 20% to 30%' }, between(percent(20), percent(30))],
    [{ vi: 'toàn bộ (100 %)', en: 'all (100%)' }, all()],
    [{ vi: 'không còn trường hợp nào', en: 'none' }, none()],
  ])('$vi', (words, goal) => {
    expect(describeGoal(goal)).toEqual(words);
  });
});

describe('how many are needed, in words', () => {
  const cooperatives = { vi: 'HTX', en: 'cooperatives' };

  it.each<[Text, RequiredCount, number]>([
    [{ vi: 'ít nhất 186 HTX', en: 'at least 186 cooperatives' }, { min: 186, max: 310 }, 310],
    [{ vi: 'đúng 310 HTX', en: 'exactly 310 cooperatives' }, { min: 310, max: 310 }, 310],
    [{ vi: 'đúng 5 HTX', en: 'exactly 5 cooperatives' }, { min: 5, max: 5 }, 310],
    [{ vi: 'từ 4 đến 6 HTX', en: 'from 4 to 6 cooperatives' }, { min: 4, max: 6 }, 310],
    [{ vi: 'từ 0 đến 1.030 HTX', en: 'from 0 to 1,030 cooperatives' }, { min: 0, max: 1030 }, 10_300],
    [{ vi: 'ít nhất 1.030 HTX', en: 'at least 1,030 cooperatives' }, { min: 1030, max: 10_300 }, 10_300],
  ])('$vi', (words, required, whole) => {
    expect(describeRequired(required, whole, cooperatives)).toEqual(words);
  });
});
