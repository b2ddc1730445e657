import fc from 'fast-check';
import { cite } from 'kttt/law';
import { type CriteriaSet, criteriaSets, type RatingInput, rateCooperative } from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { type ExemptionFacts, exemptionOf } from '../../src/rating/exemption.ts';
import { untyped } from '../errors/untyped.ts';
import boundaries from './rating-boundaries.json' with { type: 'json' };

const asOf = '2023-12-31';
const whole: Readonly<Record<CriteriaSet, RatingInput>> = {
  'circular-01-2020': { criteriaSet: 'circular-01-2020', year: 2023, points: { I: 24, II: 25, III: 31 } },
  'circular-09-2017': {
    criteriaSet: 'circular-09-2017',
    year: 2023,
    points: { '1': 30, '2': 50, '3': 0, '4': 0, '5': 0, '6': 0 },
    wasSanctioned: false,
  },
};
const of2020 = (facts: Omit<ExemptionFacts, 'criteriaSet'>) =>
  exemptionOf({ criteriaSet: 'circular-01-2020', ...facts });
const of2017 = (facts: Omit<ExemptionFacts, 'criteriaSet'>) =>
  exemptionOf({ criteriaSet: 'circular-09-2017', ...facts });

describe('each bound of the months', () => {
  interface Row {
    readonly article: string;
    readonly criteriaSet: CriteriaSet;
    readonly of: string;
    readonly cases: readonly (readonly [months: string, reason: string | null])[];
  }
  const rows = untyped<readonly Row[]>(boundaries.months).flatMap(({ cases, ...row }) =>
    cases.map(([months, reason]) => ({ ...row, months, reason })),
  );

  it.each(rows)('$article: $of of $months: $reason', ({ criteriaSet, of, months, reason }) => {
    for (const given of [months, Number(months)]) {
      const input = untyped<RatingInput>({ ...whole[criteriaSet], operatingMonths: 26, [of]: given });
      expect(rateCooperative(input, { asOf })).toMatchObject(
        reason === null ? { status: 'rated', total: '80', grade: 'good' } : { status: 'not-rated', reason },
      );
    }
  });
});

describe('a cooperative that is exempt', () => {
  it('is not rated, which is no grade: there are no points and no total', () => {
    const rating = rateCooperative({ ...whole['circular-01-2020'], operatingMonths: 11 }, { asOf });
    expect(rating).toEqual({
      kind: 'rating',
      criteriaSet: 'circular-01-2020',
      year: 2023,
      asOf,
      repealedBy: null,
      takenForGranted: ['credit-institution', 'stopped'],
      status: 'not-rated',
      reason: 'new',
      citation: {
        kind: 'legal',
        instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' },
        article: '8',
      },
    });
  });

  it('is told where its exemption stands', () => {
    const where = (criteriaSet: CriteriaSet, more: Partial<RatingInput>) => {
      const rating = rateCooperative({ ...whole[criteriaSet], operatingMonths: 26, ...more }, { asOf });
      return rating.status === 'not-rated' && [rating.reason, cite(rating.citation, 'vi')];
    };
    expect(where('circular-01-2020', { operatingMonths: 11 })).toEqual(['new', 'Điều 8 Thông tư 01/2020/TT-BKHĐT']);
    expect(where('circular-01-2020', { stoppedMonths: 4 })).toEqual(['stopped', 'Điều 8 Thông tư 01/2020/TT-BKHĐT']);
    expect(where('circular-01-2020', { isCreditInstitution: true })).toEqual([
      'credit-institution',
      'điểm c khoản 2 Điều 1 Thông tư 01/2020/TT-BKHĐT',
    ]);
    expect(where('circular-09-2017', { operatingMonths: 11 })).toEqual([
      'new',
      'khoản 2 Điều 6 Thông tư 09/2017/TT-BNNPTNT',
    ]);
  });

  it('is so whatever its points, and without any', () => {
    for (const criteriaSet of criteriaSets) {
      for (const points of [undefined, whole[criteriaSet].points]) {
        const input = { ...whole[criteriaSet], points, operatingMonths: 11, wasSanctioned: true };
        expect(rateCooperative(input, { asOf })).toMatchObject({ status: 'not-rated', reason: 'new' });
      }
    }
  });

  it('is so by what is known, though nothing is said of its months of operation', () => {
    expect(of2020({ stoppedMonths: 4 })).toMatchObject({ reason: 'stopped', open: ['new'] });
    expect(of2020({ isCreditInstitution: true })).toMatchObject({ reason: 'credit-institution', open: ['new'] });
    expect(rateCooperative({ ...whole['circular-01-2020'], stoppedMonths: 4 }, { asOf }).status).toBe('not-rated');
  });

  it('twice over is told one reason', () => {
    expect(of2020({ operatingMonths: 3, stoppedMonths: 9, isCreditInstitution: true })).toMatchObject({
      reason: 'credit-institution',
    });
    expect(of2020({ operatingMonths: 3, stoppedMonths: 9 })).toMatchObject({ reason: 'new' });
  });
});

describe('what nothing was said of', () => {
  it('leaves the months of operation open, and takes the rest for granted', () => {
    for (const silence of [null, undefined]) {
      expect(of2020({ operatingMonths: silence, stoppedMonths: silence, isCreditInstitution: silence })).toEqual({
        reason: null,
        open: ['new'],
        takenForGranted: ['credit-institution', 'stopped'],
      });
      expect(of2017({ operatingMonths: silence, stoppedMonths: silence, isCreditInstitution: silence })).toEqual({
        reason: null,
        open: ['new'],
        takenForGranted: [],
      });
    }
  });

  it('is not taken for granted where it was said', () => {
    expect(of2020({ operatingMonths: 12, stoppedMonths: 3, isCreditInstitution: false })).toEqual({
      reason: null,
      open: [],
      takenForGranted: [],
    });
    expect(of2020({ operatingMonths: 12, stoppedMonths: 0 })).toMatchObject({
      takenForGranted: ['credit-institution'],
    });
    expect(of2020({ operatingMonths: 12, isCreditInstitution: false })).toMatchObject({ takenForGranted: ['stopped'] });
  });
});

describe('Circular 09/2017', () => {
  it('has no rule on a stop, and none on credit institutions', () => {
    expect(of2017({ operatingMonths: 12, stoppedMonths: 12, isCreditInstitution: true })).toEqual({
      reason: null,
      open: [],
      takenForGranted: [],
    });
  });
});

describe('any months', () => {
  it('are exempt just below 12 of operation or, by Circular 01/2020, above 3 of a stop', () => {
    const months = fc.integer({ min: 0, max: 60 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(fc.constantFrom(...criteriaSets), months, months, (criteriaSet, operatingMonths, stoppedMonths) => {
        const { reason } = exemptionOf({ criteriaSet, operatingMonths, stoppedMonths });
        const isStopped = criteriaSet === 'circular-01-2020' && stoppedMonths > 3;
        expect(reason).toBe(operatingMonths < 12 ? 'new' : isStopped ? 'stopped' : null);
      }),
    );
  });
});
