/** The names, types and results that other packages rely on. */
import {
  type Average,
  amount,
  apportion,
  assessCommitment,
  assessTarget,
  atLeast,
  atMost,
  average,
  between,
  billion,
  count,
  type Explanation,
  exactly,
  type Goal,
  growth,
  lessThan,
  million,
  moreThan,
  type Numeric,
  notApplicable,
  percent,
  percentage,
  type Ratio,
  requiredCount,
  type TargetAssessment,
  toPercent,
} from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import { explain } from 'kttt/reports';
import { describe, expect, expectTypeOf, it } from 'vitest';

describe('the contract', () => {
  it('69 of 310 is a ratio that prints as 22.26', () => {
    expect(percentage(69, 310)).toEqual({ numerator: 69, denominator: 310 });
    expect(toPercent(percentage(69, 310), { decimals: 2 })).toBe('22.26');
  });

  it('an average counts what is missing and what does not apply', () => {
    expect(average([1, notApplicable, 2, null, undefined])).toEqual({
      sum: '3',
      count: 2,
      notApplicable: 1,
      missing: 2,
      value: { numerator: '3', denominator: 2 },
    });
  });

  it('60 % of 310 is 186, over 22 % is 69, and 4 to 6 is met from 4 up unless 6 is a ceiling', () => {
    expect(requiredCount(atLeast(percent(60)), 310)).toEqual({ min: 186, max: 310 });
    expect(requiredCount(moreThan(percent(22)), 310)).toEqual({ min: 69, max: 310 });
    expect(requiredCount(between(count(4), count(6)), 310)).toEqual({ min: 4, max: 310 });
    expect(requiredCount(between(count(4), count(6), { above: 'not-met' }), 310)).toEqual({ min: 4, max: 6 });
  });

  it('185 of 310 is one organization short of 60 %', () => {
    expect(assessTarget(atLeast(percent(60)), percentage(185, 310))).toMatchObject({
      status: 'not-met',
      shortBy: { organizations: 1, points: { numerator: '1', denominator: '310' } },
    });
  });

  it('185 of 310 does not meet 59.7 % although it prints as 59.7', () => {
    expect(assessTarget(atLeast(percent('59.7')), percentage(185, 310))).toMatchObject({
      status: 'not-met',
      nearMiss: { decimals: 1, printed: '59.7' },
    });
  });

  it('7 keeps a promise of 4 to 6 and stands above it', () => {
    expect(assessTarget(between(count(4), count(6)), count(7))).toMatchObject({ status: 'met', position: 'above' });
  });

  it('a target without a figure is unknown', () => {
    expect(assessTarget(moreThan(percent(22)), undefined).status).toBe('unknown');
  });

  it('186 is shared as 60, 48, 42 and 36', () => {
    expect(apportion(186, [100, 80, 70, 60])).toEqual([60, 48, 42, 36]);
  });

  it('millions and billions are whole đồng', () => {
    expect([million('106598'), billion('1.3')]).toEqual(['106598000000', '1300000000']);
  });

  it('its types are the exported ones', () => {
    expectTypeOf<Numeric>().toExtend<Parameters<typeof percent>[0]>();
    expectTypeOf(percentage(69, 310)).toEqualTypeOf<Ratio>();
    expectTypeOf(average([1])).toEqualTypeOf<Average>();
    for (const make of [atLeast, moreThan, atMost, lessThan, exactly]) expectTypeOf(make).returns.toExtend<Goal>();
    expectTypeOf(assessTarget(atLeast(amount(1)), null)).toEqualTypeOf<TargetAssessment>();
    expectTypeOf(explain).returns.toEqualTypeOf<Explanation>();
    expectTypeOf(explain).toBeCallableWith(growth(291, 310));
    expectTypeOf(explain).toBeCallableWith(assessCommitment(quangTri2024, {}));
  });
});
