import {
  assessCommitment,
  assessTarget,
  atLeast,
  average,
  count,
  distribution,
  explainAverage,
  explainCommitment,
  explainGrowth,
  explainTarget,
  growth,
  median,
  moreThan,
  percent,
  percentage,
  progress,
  weightedAverage,
} from 'kttt';
import { explainRegisterAssessment, quangTri2024 } from 'kttt/commitments';
import {
  checkCompliance,
  checkEffectiveness,
  checkReorganization,
  explainCompliance,
  explainRating,
  explainSizeClass,
  rateCooperative,
  sizeClass,
} from 'kttt/rating';
import { explainRollUp, rollUp } from 'kttt/registers';
import { type Explainable, explain } from 'kttt/reports';
import { describe, expect, it } from 'vitest';
import { refusal } from '../commitments/refusal.ts';
import { linked, smallRegister } from '../registers/small-register.ts';

const target = assessTarget(atLeast(percent(60)), percentage(185, 310));
const commitment = assessCommitment(quangTri2024, { 'good-or-fair': percentage(185, 310) });

describe('the explanation of any result', () => {
  it('is the one of its own kind', () => {
    expect(explain(target)).toEqual(explainTarget(target));
    expect(explain(commitment)).toEqual(explainCommitment(commitment));
    expect(explain(growth(291, 310))).toEqual(explainGrowth(growth(291, 310)));
    expect(explain(average([1, 2, null]))).toEqual(explainAverage(average([1, 2, null])));
  });

  it.each<[string, Explainable]>([
    ['a target that is missed', target],
    ['a target without a result', assessTarget(moreThan(percent(22)), null)],
    ['a commitment', commitment],
    ['a growth', growth(291, 310)],
    ['a growth from zero', growth(0, 12)],
    ['an average', average(['1.5', 2, null])],
    ['an average of nothing', average([])],
  ])('of %s is plain data, and the same from a result that was stored', (_, result) => {
    const stored: Explainable = JSON.parse(JSON.stringify(result));
    expect(explain(stored)).toStrictEqual(explain(result));
    expect(JSON.parse(JSON.stringify(explain(result)))).toStrictEqual(explain(result));
  });
});

describe('what is no result', () => {
  it.each<[string, unknown]>([
    ['an empty object', {}],
    ['a list', []],
    ['a goal', atLeast(percent(60))],
    ['a figure', percentage(185, 310)],
    ['a quantity', count(5)],
    ['an explanation', explainTarget(target)],
    ['a progress, which nobody explains yet', progress(atLeast(count(10)), count(4), count(7))],
    ['a weighted average, which nobody explains yet', weightedAverage([{ value: 1, weight: 2 }])],
    ['a median, which nobody explains yet', median([1, 2])],
    ['a distribution, which nobody explains yet', distribution(['a'], (one) => one, ['a'])],
    ['nothing', null],
    ['a text', 'met'],
    ['a number', 185],
    ['a sum without the average it belongs to', { sum: '3' }],
  ])('%s is refused', (_, value) => {
    const stored: Explainable = JSON.parse(JSON.stringify(value));
    expect(refusal(() => explain(stored))).toMatchObject({ code: 'nothing-to-explain', path: [] });
  });

  it('the refusal says what can be explained', () => {
    const stored: Explainable = JSON.parse('[]');
    expect(refusal(() => explain(stored)).messages).toEqual({
      vi: 'không biết cách giải thích «array»; cần một kết quả của assessTarget, assessCommitment, rollUp, growth, average, rateCooperative, sizeClass, checkCompliance, checkEffectiveness, checkReorganization hoặc scoreOcopProduct',
      en: 'there is no explanation for "array"; give a result of assessTarget, assessCommitment, rollUp, growth, average, rateCooperative, sizeClass, checkCompliance, checkEffectiveness, checkReorganization or scoreOcopProduct',
    });
  });
});

describe('what comes of a register', () => {
  it('is explained by its own room, whichever it is', () => {
    const summary = rollUp(smallRegister(), [linked], { asOf: '2023-12-31' });
    expect(explain(summary)).toEqual(explainRollUp(summary));
    const assessment = assessCommitment(quangTri2024, smallRegister(), { asOf: '2023-12-31' });
    expect(explain(assessment)).toEqual(explainRegisterAssessment(assessment));
  });
});

describe('what is said of one cooperative', () => {
  it('is explained by the room of rating, whichever it is', () => {
    const rating = rateCooperative(
      { criteriaSet: 'circular-01-2020', year: 2023, points: { I: 24, II: 25, III: 31 }, operatingMonths: 26 },
      { asOf: '2023-12-31' },
    );
    expect(explain(rating)).toEqual(explainRating(rating));
    const size = sizeClass({ field: 'agriculture', officialMembers: 210 }, { asOf: '2024-12-31' });
    expect(explain(size)).toEqual(explainSizeClass(size));
    const compliance = checkCompliance({ kind: 'cooperative', officialMembers: 6 }, { asOf: '2024-12-31' });
    expect(explain(compliance)).toEqual(explainCompliance(compliance));
    const effectiveness = checkEffectiveness({ confirmedByCommune: true }, { asOf: '2026-12-31' });
    expect(explain(effectiveness)).toEqual(explainCompliance(effectiveness));
    const merger = checkReorganization(
      {
        kind: 'merger',
        organizations: [
          { id: 'a', kind: 'cooperative' },
          { id: 'b', kind: 'cooperative' },
        ],
      },
      { asOf: '2024-12-31' },
    );
    expect(explain(merger)).toEqual(explainCompliance(merger));
  });
});
