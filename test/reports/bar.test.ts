import {
  all,
  amount,
  assessTarget,
  atLeast,
  atMost,
  between,
  count,
  exactly,
  type Goal,
  growth,
  growthRate,
  type MeasuredFigure,
  moreThan,
  none,
  percent,
  percentage,
} from 'kttt';
import { describe, expect, it } from 'vitest';
import { type Bar, barOf } from '../../src/reports/bar.ts';

describe('a bar against its target', () => {
  it.each<[string, Goal, MeasuredFigure, Bar | null]>([
    [
      'a share fills its part of a hundred',
      atLeast(percent(60)),
      percentage(1, 2),
      { fill: '50.00', mark: '60.00', status: 'not-met' },
    ],
    [
      'so does a percentage alone',
      atLeast(percent(60)),
      percent('58.5'),
      { fill: '58.50', mark: '60.00', status: 'not-met' },
    ],
    [
      'a near miss is never drawn over its mark',
      atLeast(percent(60)),
      percentage(59_999, 100_000),
      { fill: '59.99', mark: '60.00', status: 'not-met' },
    ],
    ['all of them', all(), percentage(310, 310), { fill: '100.00', mark: '100.00', status: 'met' }],
    ['none of a share', none(), percentage(1, 4), { fill: '25.00', mark: '0.00', status: 'not-met' }],
    [
      'a count below its target: the target fills four fifths',
      exactly(count(5)),
      count(3),
      { fill: '48.00', mark: '80.00', status: 'not-met' },
    ],
    ['a count above it: the count does', atLeast(count(5)), count(10), { fill: '80.00', mark: '40.00', status: 'met' }],
    [
      'a range is marked at its lower bound',
      between(count(4), count(6)),
      count(5),
      { fill: '80.00', mark: '64.00', status: 'met' },
    ],
    ['none of a count that has two', none(), count(2), { fill: '80.00', mark: '0.00', status: 'not-met' }],
    ['none of nothing has no length to draw', none(), count(0), null],
    ['an amount', atLeast(amount(100)), amount(50), { fill: '40.00', mark: '80.00', status: 'not-met' }],
    [
      'an average of money',
      atMost(amount(100)),
      { numerator: 300, denominator: 2 },
      { fill: '80.00', mark: '53.33', status: 'not-met' },
    ],
    ['a growth', atLeast(growthRate(5)), growth(100, 110), { fill: '80.00', mark: '40.00', status: 'met' }],
    ['a printed growth', atLeast(growthRate(5)), growthRate(4), { fill: '64.00', mark: '80.00', status: 'not-met' }],
    ['a decrease is below zero', atLeast(growthRate(5)), growth(100, 90), null],
    ['a growth from zero', atLeast(growthRate(5)), growth(0, 12), null],
    ['a missing figure', moreThan(percent(22)), null, null],
  ])('%s', (_, goal, measured, bar) => {
    expect(barOf(assessTarget(goal, measured))).toEqual(bar);
  });
});
