import {
  amount,
  assessTarget,
  atLeast,
  atMost,
  count,
  exactly,
  growthRate,
  lessThan,
  million,
  moreThan,
  percent,
  percentage,
  type Ratio,
  ratio,
  type TargetAssessment,
  type Text,
} from 'kttt';
import { describeGap, describePoints } from 'kttt/commitments';
import { describe, expect, it } from 'vitest';

const cooperatives = { vi: 'HTX', en: 'cooperatives' };

describe('what is still needed or too much, in words', () => {
  it.each<[Text, TargetAssessment]>([
    [
      { vi: 'còn thiếu 1 HTX (0,32 điểm phần trăm)', en: 'cooperatives still needed: 1 (0.32 percentage points)' },
      assessTarget(atLeast(percent(60)), percentage(185, 310)),
    ],
    [
      { vi: 'vượt quá 2 HTX (0,65 điểm phần trăm)', en: 'cooperatives too many: 2 (0.65 percentage points)' },
      assessTarget(exactly(percent(60)), percentage(188, 310)),
    ],
    [
      { vi: 'còn thiếu 1.200 HTX', en: 'cooperatives still needed: 1,200' },
      assessTarget(atLeast(count(1200)), count(0)),
    ],
    [{ vi: 'vượt quá 1 HTX', en: 'cooperatives too many: 1' }, assessTarget(exactly(count(5)), count(6))],
    [
      { vi: 'còn thiếu 5.000.000 đồng', en: 'still needed: 5,000,000 VND' },
      assessTarget(atLeast(amount(million(125))), amount(million(120))),
    ],
    [
      { vi: 'còn thiếu 2,00 điểm phần trăm', en: 'still needed: 2.00 percentage points' },
      assessTarget(atLeast(percent(60)), percent(58)),
    ],
    [
      { vi: 'còn thiếu 1,50 điểm phần trăm', en: 'still needed: 1.50 percentage points' },
      assessTarget(atLeast(growthRate(5)), growthRate('3.5')),
    ],
  ])('$vi', (words, assessment) => {
    expect(describeGap(assessment, cooperatives)).toEqual(words);
  });

  it('a share that no whole number meets has its points alone', () => {
    const third = assessTarget(exactly(percent(33)), percentage(100, 310));
    expect(describeGap(third, cooperatives)).toEqual({
      vi: 'còn thiếu 0,74 điểm phần trăm',
      en: 'still needed: 0.74 percentage points',
    });
  });

  it('organizations are counted where nobody says what', () => {
    expect(describeGap(assessTarget(atLeast(count(4)), count(3)))).toEqual({
      vi: 'còn thiếu 1 tổ chức',
      en: 'organizations still needed: 1',
    });
  });

  it('a share right on a threshold that does not meet the goal says so where nobody was counted', () => {
    const words = { vi: 'bằng đúng ngưỡng nên chưa đạt', en: 'right on the threshold, which does not meet it' };
    expect(describeGap(assessTarget(moreThan(percent(22)), percent(22)), cooperatives)).toEqual(words);
    expect(describeGap(assessTarget(moreThan(growthRate(5)), growthRate(5)), cooperatives)).toEqual(words);
    expect(describeGap(assessTarget(lessThan(percent(22)), percent(22)), cooperatives)).toEqual(words);
  });

  it('and is one more or less where they were, without any points', () => {
    expect(describeGap(assessTarget(moreThan(percent(20)), percentage(2, 10)), cooperatives)).toEqual({
      vi: 'còn thiếu 1 HTX',
      en: 'cooperatives still needed: 1',
    });
    expect(describeGap(assessTarget(lessThan(percent(20)), percentage(2, 10)), cooperatives)).toEqual({
      vi: 'vượt quá 1 HTX',
      en: 'cooperatives too many: 1',
    });
  });

  it('there is no gap where the goal is met, or nothing is known', () => {
    expect(describeGap(assessTarget(atLeast(percent(60)), percentage(186, 310)), cooperatives)).toBe(null);
    expect(describeGap(assessTarget(atMost(count(3)), count(3)), cooperatives)).toBe(null);
    expect(describeGap(assessTarget(moreThan(percent(22)), undefined), cooperatives)).toBe(null);
  });
});

describe('a difference in percentage points', () => {
  it.each<[string, string, Ratio]>([
    ['0,32 điểm phần trăm', '0.32 percentage points', ratio(1, 310)],
    ['-0,32 điểm phần trăm', '-0.32 percentage points', ratio(-1, 310)],
    ['100,00 điểm phần trăm', '100.00 percentage points', ratio(1, 1)],
    ['1.234,50 điểm phần trăm', '1,234.50 percentage points', ratio('12.345', 1)],
    ['0,00 điểm phần trăm', '0.00 percentage points', ratio(0, 310)],
  ])('%s', (vi, en, points) => {
    expect(describePoints(points)).toEqual({ vi, en });
  });

  it('one that would print as zero is said to be smaller than what prints', () => {
    const tiny = { vi: 'chưa đến 0,01 điểm phần trăm', en: 'less than 0.01 percentage points' };
    expect(describePoints(ratio(1, 1_000_000))).toEqual(tiny);
    expect(describePoints(ratio('0.000049999', 1))).toEqual(tiny);
    expect(describePoints(ratio('0.00005', 1)).vi).toBe('0,01 điểm phần trăm');
  });
});
