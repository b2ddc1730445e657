import fc from 'fast-check';
import { growth, percentage, toPercent } from 'kttt';
import { cite } from 'kttt/law';
import { type Rating, ratings } from 'kttt/organizations';
import {
  type CooperativeRating,
  type CriteriaSet,
  criteriaForm,
  criteriaSets,
  firstYear,
  type RateOptions,
  type RatingInput,
  rateCooperative,
} from 'kttt/rating';
import { verifyScore } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { type Expected, expectFaults } from '../organizations/register-with.ts';
import published from './published-ratings.json' with { type: 'json' };
import boundaries from './rating-boundaries.json' with { type: 'json' };

const asOf = '2023-12-31';
const general = { criteriaSet: 'circular-01-2020', year: 2023, operatingMonths: 26 } as const;
const farming = { criteriaSet: 'circular-09-2017', year: 2023, operatingMonths: 26, wasSanctioned: false } as const;
const ofSet: Readonly<Record<CriteriaSet, RatingInput>> = {
  'circular-01-2020': general,
  'circular-09-2017': farming,
};
const rate = (input: RatingInput, options: Partial<RateOptions> = {}) => rateCooperative(input, { asOf, ...options });

/** The points that have a sum, from the first group on; in thousandths, so that 49.999 is exact. */
function pointsOf(criteriaSet: CriteriaSet, total: string): Readonly<Record<string, string>> {
  let left = Math.round(Number(total) * 1000);
  const take = (most: number) => {
    const taken = Math.min(left, most * 1000);
    left -= taken;
    return String(taken / 1000);
  };
  return criteriaSet === 'circular-01-2020'
    ? { I: take(30), II: take(30), III: take(40) }
    : { '1': take(38), '2': take(62), '3': '0', '4': '0', '5': '0', '6': '0' };
}

/** What a rating says: its grade, or why there is none. */
const outcome = (rating: CooperativeRating) =>
  rating.status === 'rated' ? rating.grade : rating.status === 'not-rated' ? rating.reason : rating.possibleGrades;
const pointsAt = (rating: CooperativeRating, code: string) =>
  rating.status === 'not-rated' ? undefined : rating.score.criteria.find((one) => one.code === code);

describe('the grades', () => {
  interface Row {
    readonly article: string;
    readonly criteriaSet: CriteriaSet;
    readonly cases: readonly (readonly [total: string, grade: Rating])[];
  }
  const rows = untyped<readonly Row[]>(boundaries.grades).flatMap(({ cases, ...row }) =>
    cases.map(([total, grade]) => ({ ...row, total, grade })),
  );

  it.each(rows)('$article: $total points are $grade', ({ criteriaSet, total, grade }) => {
    const rating = rate({ ...ofSet[criteriaSet], points: pointsOf(criteriaSet, total) });
    expect(rating).toMatchObject({ status: 'rated', total, grade });
  });

  it('of both sets begin at 50, 65 and 80', () => {
    for (const criteriaSet of criteriaSets) {
      expect(criteriaForm(criteriaSet).grades).toEqual([
        { id: 'weak', label: { vi: 'yếu', en: 'weak' }, from: 0 },
        { id: 'average', label: { vi: 'trung bình', en: 'average' }, from: 50 },
        { id: 'fair', label: { vi: 'khá', en: 'fair' }, from: 65 },
        { id: 'good', label: { vi: 'tốt', en: 'good' }, from: 80 },
      ]);
    }
  });
});

describe('published ratings', () => {
  it.each(published.lamDong)('of $year: a score of $fromScore counts as $grade ($article)', (row) => {
    const of = (total: string) =>
      outcome(rate({ ...general, year: row.year, points: pointsOf('circular-01-2020', total) }));
    expect([of(row.fromScore), of(row.belowScore)]).toEqual([row.grade, row.belowGrade]);
    expect(row.byKind.reduce((sum, one) => sum + one, 0)).toBe(row.cooperatives);
  });

  it.each(published.shares)(
    '$what: $part of $whole is printed $printed % (published: $said)',
    ({ part, whole, decimals, ...row }) => {
      const share = percentage(part, whole);
      expect(toPercent(share, { decimals })).toBe(row.printed);
      expect(toPercent(share, { decimals: 4 })).toBe(row.exactly);
    },
  );

  it.each(published.growth)(
    '$what: $more more, now $now, is printed $printed % more (published: $said)',
    ({ now, more, decimals, ...row }) => {
      const { relative } = growth(now - more, now);
      expect(relative && toPercent(relative, { decimals })).toBe(row.printed);
      expect(relative && toPercent(relative, { decimals: 4 })).toBe(row.exactly);
    },
  );
});

describe('a rating', () => {
  it('by all the sub-criteria of Circular 01/2020 adds them up', () => {
    const points = {
      ...{ '1a': 4, '1b': 1, '2a': 3, '2b': '0.5', '3a': 3, '3b': '2.5', '3c': 2, '4a': 2, '4b': 2, '4c': 1 },
      ...{ '5': 7, '6': 6, '7a': 2, '7b': 1, '7c': '1.5', '8': 5, '9': 3 },
      ...{ '10': 6, '11': 8, '12': 7, '13': 5, '14': 4, '15': 2 },
    };
    const rating = rate({ ...general, stoppedMonths: 0, isCreditInstitution: false, points });
    expect(rating).toMatchObject({
      kind: 'rating',
      criteriaSet: 'circular-01-2020',
      year: 2023,
      asOf,
      repealedBy: null,
      takenForGranted: [],
      status: 'rated',
      total: '78.5',
      grade: 'fair',
    });
    expect(['I', 'II', 'III', '1', '2', '7'].map((code) => pointsAt(rating, code)?.points)).toEqual([
      '21',
      '25.5',
      '32',
      '5',
      '3.5',
      '4.5',
    ]);
  });

  it('takes the points of a group instead of those inside, or beside them where they agree', () => {
    const groups = { I: 24, II: 25, III: 31 };
    expect(rate({ ...general, points: groups })).toMatchObject({ status: 'rated', total: '80', grade: 'good' });
    const both = { ...groups, '5': 8, '6': 6, '7': 4, '8': 4, '9': 3 };
    expect(rate({ ...general, points: both })).toMatchObject({ total: '80', grade: 'good' });
  });

  it('takes half points, text, big whole numbers and other decimals alike', () => {
    for (const half of ['0.5', 0.5]) {
      expect(pointsAt(rate({ ...general, points: { '1b': half, '5': 8n } }), '1b')?.points).toBe('0.5');
    }
    const decimal = { s: 1, e: 0, toFixed: () => '3.5' };
    expect(pointsAt(rate({ ...general, points: { '5': decimal } }), '5')).toMatchObject({
      points: '3.5',
      answer: { points: '3.5' },
    });
  });

  it('of nothing but the set and the year is open between everything', () => {
    expect(rate({ criteriaSet: 'circular-01-2020', year: 2023 })).toMatchObject({
      status: 'unknown',
      total: { min: '0', max: '100' },
      possibleGrades: ['weak', 'average', 'fair', 'good'],
      takenForGranted: ['credit-institution', 'stopped'],
      mayBeExempt: ['new'],
    });
    // The lowest level of revenue has 4 points.
    expect(rate({ criteriaSet: 'circular-09-2017', year: 2023 })).toMatchObject({
      total: { min: '4', max: '100' },
      decidedBy: ['1a', '1b', '1c', '1d', '1e', '2', '3', '4', '5', '6', 'administrative-sanction', 'operating-months'],
      takenForGranted: [],
      mayBeExempt: ['new'],
    });
  });

  it('takes points that are null or undefined as missing, not as 0', () => {
    const rating = rate({ ...general, points: { I: 24, II: 25, III: null, '10': undefined } });
    expect(rating).toMatchObject({
      status: 'unknown',
      total: { min: '49', max: '89' },
      possibleGrades: ['weak', 'average', 'fair', 'good'],
      decidedBy: ['10', '11', '12', '13', '14', '15'],
    });
    expect(rate({ ...general, points: undefined })).toEqual(rate(general));
  });

  it('with points missing that decide nothing has one possible grade and is not waiting for them', () => {
    expect(rate({ ...general, points: { I: 28, II: 28, '10': 24 } })).toMatchObject({
      status: 'unknown',
      total: { min: '80', max: '96' },
      possibleGrades: ['good'],
      decidedBy: [],
    });
  });

  it('knows of criteria 10–15 just that they have 40 points together', () => {
    const open = rate({ ...general, points: { '10': '12.5', '11': 7 } });
    expect(pointsAt(open, 'III')).toMatchObject({ min: '19.5', max: '40', points: null });
    expect(pointsAt(open, '12')).toMatchObject({ min: '0', max: '20.5', points: null });
    expect(pointsAt(rate({ ...general, points: { '10': 40 } }), 'III')).toMatchObject({ min: '40', max: '40' });
  });

  it('knows of criteria 2–6 of Circular 09/2017 just that they have 62 points together', () => {
    const open = rate({ ...farming, points: { '1': 38, '2': 30, '3': 30, '4': 1, '5': '0.5' } });
    expect(pointsAt(open, '6')).toMatchObject({ min: '0', max: '0.5' });
    expect(open).toMatchObject({ total: { min: '99.5', max: '100' }, possibleGrades: ['good'] });
  });

  it('names each rule that is unknown', () => {
    const unknownRules = (input: RatingInput) => {
      const rating = rate(input);
      return rating.status === 'not-rated' ? [] : rating.score.unknownRules;
    };
    const points = pointsOf('circular-01-2020', '80');
    expect(unknownRules({ ...general, points })).toEqual([
      ...['1a', '1b', '2a', '2b', '3a', '3b', '3c', '4a', '4b', '4c'],
      ...['5', '6', '7a', '7b', '7c', '8', '9', '10', '11', '12', '13', '14', '15'],
    ]);
    expect(unknownRules({ ...farming, points: pointsOf('circular-09-2017', '80') })).toEqual(['2', '3', '4', '5', '6']);
  });
});

describe('an administrative sanction in the year (Circular 09/2017)', () => {
  const points = pointsOf('circular-09-2017', '95');
  const sanctioned = (wasSanctioned: RatingInput['wasSanctioned'], more: Partial<RatingInput> = {}) =>
    rate({ ...farming, wasSanctioned, points, ...more });

  it('makes it yếu whatever the points', () => {
    const rating = sanctioned(true);
    expect(rating).toMatchObject({ status: 'rated', total: '95', grade: 'weak' });
    expect(rating.status === 'rated' && [rating.score.gradeByPoints, rating.score.overruledBy]).toEqual([
      'good',
      'administrative-sanction',
    ]);
    expect(sanctioned(true, { points: {} })).toMatchObject({ possibleGrades: ['weak'], decidedBy: [] });
  });

  it('that there was none leaves the points their grade', () => {
    expect(sanctioned(false)).toMatchObject({ status: 'rated', grade: 'good' });
  });

  it.each([null, undefined])('of which nothing is said (%s) leaves the rating open, and decides it', (silence) => {
    expect(sanctioned(silence)).toMatchObject({
      status: 'unknown',
      total: { min: '95', max: '95' },
      possibleGrades: ['weak', 'good'],
      decidedBy: ['administrative-sanction'],
      mayBeExempt: [],
    });
  });

  it('decides nothing where the points are yếu anyway', () => {
    expect(sanctioned(null, { points: pointsOf('circular-09-2017', '49.5') })).toMatchObject({
      status: 'unknown',
      possibleGrades: ['weak'],
      decidedBy: [],
    });
  });

  it('is no rule of Circular 01/2020', () => {
    for (const wasSanctioned of [true, false, null]) {
      expect(rate({ ...general, wasSanctioned, points: pointsOf('circular-01-2020', '80') })).toMatchObject({
        status: 'rated',
        grade: 'good',
        score: { facts: {} },
      });
    }
  });
});

describe('months of operation of which nothing is said', () => {
  it('leave a rating open that has all its points', () => {
    const { operatingMonths: _, ...silent } = general;
    expect(rate({ ...silent, points: pointsOf('circular-01-2020', '79.5') })).toMatchObject({
      status: 'unknown',
      total: { min: '79.5', max: '79.5' },
      possibleGrades: ['fair'],
      decidedBy: ['operating-months'],
      mayBeExempt: ['new'],
      score: { status: 'scored', grade: 'fair' },
    });
  });

  it('are waited for after the points', () => {
    expect(rate({ ...general, operatingMonths: null, points: { I: 20, II: 20, '10': 20 } })).toMatchObject({
      possibleGrades: ['average', 'fair', 'good'],
      decidedBy: ['11', '12', '13', '14', '15', 'operating-months'],
    });
  });
});

describe('the first years', () => {
  interface YearRow {
    readonly article: string;
    readonly criteriaSet: CriteriaSet;
    readonly first: number;
    readonly cases: readonly (readonly [year: number, applies: boolean])[];
  }
  const years = untyped<readonly YearRow[]>(boundaries.firstYears).flatMap(({ cases, ...row }) =>
    cases.map(([year, applies]) => ({ ...row, year, applies })),
  );

  it.each(years)('$article: $year is rated: $applies', ({ criteriaSet, first, year, applies }) => {
    const run = () => rate({ ...ofSet[criteriaSet], year, points: pointsOf(criteriaSet, '80') });
    if (applies) expect(run()).toMatchObject({ status: 'rated', year, grade: 'good' });
    else expectFaults(run, ['criteria-set-not-in-force', ['year'], { criteriaSet, year, first }]);
    expect(firstYear[criteriaSet]).toBe(first);
  });

  interface DayRow {
    readonly article: string;
    readonly criteriaSet: CriteriaSet;
    readonly year: number;
    readonly earliest: string;
    readonly cases: readonly (readonly [day: string, isRated: boolean])[];
  }
  const days = untyped<readonly DayRow[]>(boundaries.firstDays).flatMap(({ cases, ...row }) =>
    cases.map(([day, isRated]) => ({ ...row, day, isRated })),
  );

  it.each(days)('$article: $year may be rated on $day: $isRated', ({ criteriaSet, year, earliest, day, isRated }) => {
    const input = { ...ofSet[criteriaSet], year, points: pointsOf(criteriaSet, '80') };
    const run = () => rate(input, { asOf: day });
    if (isRated) expect(run()).toMatchObject({ status: 'rated', asOf: day });
    else expectFaults(run, ['rated-too-early', ['asOf'], { asOf: day, year, criteriaSet, earliest }]);
  });
});

describe('the repeal', () => {
  interface Row {
    readonly article: string;
    readonly criteriaSet: CriteriaSet;
    readonly cases: readonly (readonly [year: number, repealedBy: string | null])[];
  }
  const rows = untyped<readonly Row[]>(boundaries.repeal).flatMap(({ cases, ...row }) =>
    cases.map(([year, repealedBy]) => ({ ...row, year, repealedBy })),
  );

  it.each(rows)('$article: a rating of $year by $criteriaSet is marked $repealedBy', (row) => {
    const input = { ...ofSet[row.criteriaSet], year: row.year };
    const whole = { ...input, points: pointsOf(row.criteriaSet, '80') };
    for (const one of [input, whole, { ...whole, operatingMonths: 3 }]) {
      const { repealedBy } = rate(one, { asOf: '2026-12-31' });
      expect(repealedBy && cite(repealedBy, 'vi')).toBe(row.repealedBy);
    }
  });

  it('is of the year that is rated, not of the day of asking', () => {
    expect(rate({ ...general, year: 2024 }, { asOf: '2026-12-31' }).repealedBy).toBeNull();
  });
});

describe('a rating is refused', () => {
  const refused = (input: unknown, ...expected: readonly Expected[]) =>
    expectFaults(() => rate(untyped(input)), ...expected);
  const codesOf = (points: unknown) => {
    let codes: readonly string[] = [];
    expect(() => {
      try {
        rate(untyped({ ...general, points }));
      } catch (error) {
        codes = untyped<{ faults: { code: string }[] }>(error).faults.map(({ code }) => code);
        throw error;
      }
    }).toThrow();
    return codes;
  };

  it('for a criteria set there is none of, or none', () => {
    const allowed = 'circular-01-2020, circular-09-2017';
    refused({ ...general, criteriaSet: 'circular-07-2019' }, [
      'not-one-of',
      ['criteriaSet'],
      { found: 'circular-07-2019', allowed },
    ]);
    refused({ year: 2023 }, ['missing-key', ['criteriaSet'], { expected: allowed }]);
  });

  it('for a year there is none of', () => {
    refused({ ...general, year: '2023' }, ['no-such-year', ['year'], { found: '2023', first: 1901 }]);
    refused({ ...general, year: 2023.5 }, ['no-such-year', ['year'], { found: '2023.5', first: 1901 }]);
    refused({ ...general, year: 10000 }, ['no-such-year', ['year'], { found: '10000', first: 1901 }]);
  });

  it('for a day that does not exist, or none', () => {
    expectFaults(() => rate(general, { asOf: '2023-02-30' }), ['no-such-date', ['asOf'], { found: '2023-02-30' }]);
    expectFaults(() => rateCooperative(general, untyped({})), ['missing-key', ['asOf'], { expected: 'YYYY-MM-DD' }]);
  });

  it('for points above a maximum, negative ones, those that are no number, or too fine', () => {
    expect(codesOf({ '1a': 7 })).toEqual(['points-above-maximum']);
    expect(codesOf({ '1b': '1.001' })).toEqual(['points-above-maximum']);
    expect(codesOf({ '5': -1 })).toEqual(['points-negative']);
    expect(codesOf({ '5': '-0.5' })).toEqual(['points-negative']);
    expect(codesOf({ '5': 'seven' })).toEqual(['not-a-number']);
    expect(codesOf({ '5': Number.NaN })).toEqual(['not-a-number']);
    expect(codesOf({ '5': '0.0001' })).toEqual(['points-too-fine']);
    expect(codesOf({ '5': { points: 3 } })).toEqual(['not-a-number']);
  });

  it('for the points of a group that what it holds cannot come to', () => {
    refused({ ...general, points: { '1': 7, '1a': 4, '1b': 1 } }, [
      'points-do-not-add-up',
      ['points', '1'],
      { code: '1', points: 7, low: 5, high: 5 },
    ]);
    refused({ ...general, points: { I: '30.5' } }, [
      'points-do-not-add-up',
      ['points', 'I'],
      { code: 'I', points: 30.5, low: 0, high: 30 },
    ]);
    refused({ ...farming, points: { '1': '3.5' } }, [
      'points-do-not-add-up',
      ['points', '1'],
      { code: '1', points: 3.5, low: 4, high: 38 },
    ]);
  });

  it('for more points than a group leaves', () => {
    refused({ ...general, points: { '10': 30, '15': '10.5' } }, [
      'points-above-what-is-left',
      ['points', 'III'],
      { points: 40.5, rest: 40 },
    ]);
    refused({ ...general, points: { '10': 30, '15': '10.5', III: 40 } }, [
      'points-above-what-is-left',
      ['points', 'III'],
      { points: 40.5, rest: 40 },
    ]);
    refused({ ...farming, points: { '2': 62, '6': '0.5' } }, [
      'points-above-what-is-left',
      ['points'],
      { points: 62.5, rest: 62 },
    ]);
    expect(codesOf({ '10': '40.5' })).toEqual(['points-above-maximum']);
  });

  it('for the code of no criterion', () => {
    for (const code of ['16', '1c', '7d', 'IV', '', 'a1', 'constructor']) {
      refused({ ...general, points: { [code]: 1 } }, [
        'unknown-criterion',
        ['points', code],
        { form: 'circular-01-2020', found: code },
      ]);
    }
    refused(
      { ...farming, points: { '1f': 1, I: 3 } },
      ['unknown-criterion', ['points', '1f'], { form: 'circular-09-2017', found: '1f' }],
      ['unknown-criterion', ['points', 'I'], { form: 'circular-09-2017', found: 'I' }],
    );
  });

  it('for an unknown field, and answers of the wrong type, all together', () => {
    refused(
      {
        ...general,
        name: 'HTX',
        isCreditInstitution: 'no',
        operatingMonths: -1,
        stoppedMonths: '-0.5',
        wasSanctioned: 0,
      },
      ['unknown-key', ['name'], { key: 'name' }],
      ['negative-count', ['operatingMonths'], { found: '-1' }],
      ['negative-count', ['stoppedMonths'], { found: '-0.5' }],
      ['wrong-type', ['isCreditInstitution'], { found: 'no', expected: 'boolean' }],
      ['wrong-type', ['wasSanctioned'], { found: '0', expected: 'boolean' }],
    );
  });

  it('with its faulty figures and its faulty points together', () => {
    refused(
      { ...general, figures: { revenue: -1, profitBeforeTax: '0.5' }, points: { '1': 7, '1a': 4, '1b': 1, '16': 1 } },
      ['negative-amount', ['figures', 'revenue'], { found: '-1' }],
      ['fraction-of-dong', ['figures', 'profitBeforeTax'], { found: '0.5' }],
      ['points-do-not-add-up', ['points', '1'], { code: '1', points: 7, low: 5, high: 5 }],
      ['unknown-criterion', ['points', '16'], { form: 'circular-01-2020', found: '16' }],
    );
  });

  it('for a fault even where the cooperative is exempt', () => {
    refused({ ...general, operatingMonths: 3, points: { '16': 1 } }, [
      'unknown-criterion',
      ['points', '16'],
      { form: 'circular-01-2020', found: '16' },
    ]);
  });
});

/** The maxima of the sub-criteria of Circular 01/2020 as rating.md has them; criteria 10–15 share 40. */
const maxima: Readonly<Record<string, number>> = {
  ...{ '1a': 6, '1b': 1, '2a': 5, '2b': 1, '3a': 4, '3b': 3, '3c': 4, '4a': 2, '4b': 2, '4c': 2 },
  ...{ '5': 8, '6': 6, '7a': 2, '7b': 2, '7c': 2, '8': 6, '9': 4 },
};
const sharing = ['10', '11', '12', '13', '14', '15'];
const gradeByHand = (total: number): Rating =>
  total >= 80 ? 'good' : total >= 65 ? 'fair' : total >= 50 ? 'average' : 'weak';
const rank = (grade: Rating) => ratings.length - ratings.indexOf(grade);

/** Amounts of half points that sum to no more than a whole. */
const shares = (count: number, whole: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.integer({ min: 0, max: whole * 2 }), { minLength: count, maxLength: count })
    .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b)])
    .map((ends) => ends.slice(1).map((end, i) => (end - (ends[i] ?? 0)) / 2));
type Points = Readonly<Record<string, number>>;
const generalPoints: fc.Arbitrary<Points> = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        Object.entries(maxima).map(([code, max]) => [code, fc.integer({ min: 0, max: max * 2 }).map((two) => two / 2)]),
      ),
    ),
    shares(6, 40),
  )
  .map(([own, shared]) => ({ ...own, ...Object.fromEntries(sharing.map((code, i) => [code, shared[i] ?? 0])) }));
const farmingPoints: fc.Arbitrary<Points> = fc
  .tuple(fc.integer({ min: 8, max: 76 }), shares(5, 62))
  .map(([first, shared]) => ({
    '1': first / 2,
    ...Object.fromEntries(['2', '3', '4', '5', '6'].map((code, i) => [code, shared[i] ?? 0])),
  }));
const someOf = (points: Points, isKept: readonly boolean[]): Points =>
  Object.fromEntries(Object.entries(points).filter((_, i) => isKept[i] ?? true));
const kept = fc.array(fc.boolean(), { minLength: 23, maxLength: 23 });
const anyCase = fc.oneof(
  fc.record({ base: fc.constant<RatingInput>(general), points: generalPoints }),
  fc.record({ base: fc.constant<RatingInput>(farming), points: farmingPoints }),
);
const sumOf = (points: Points) => Object.values(points).reduce((sum, one) => sum + one, 0);
/** The least and the most of a rating and the grades at them. */
const endsOf = (rating: CooperativeRating): readonly [number, number, readonly Rating[]] => {
  if (rating.status === 'not-rated') throw new Error('not rated');
  return rating.status === 'rated'
    ? [Number(rating.total), Number(rating.total), [rating.grade]]
    : [Number(rating.total.min), Number(rating.total.max), rating.possibleGrades];
};
const certain = { numRuns: 300 };

describe('every rating', () => {
  it('with all points has their sum and its grade', () => {
    fc.assert(
      fc.property(anyCase, ({ base, points }) => {
        const total = sumOf(points);
        expect(rate({ ...base, points })).toMatchObject({
          status: 'rated',
          total: String(total),
          grade: gradeByHand(total),
        });
      }),
      certain,
    );
  });

  it('with points missing holds every completion, and is no wider than they are', () => {
    fc.assert(
      fc.property(generalPoints, kept, (points, isKept) => {
        const given = someOf(points, isKept);
        const [min, max, grades] = endsOf(rate({ ...general, points: given }));
        const left = Object.entries(maxima).reduce((sum, [code, most]) => sum + (code in given ? 0 : most), 0);
        const shared = sharing.reduce((sum, code) => sum + (given[code] ?? 0), 0);
        const pool = sharing.every((code) => code in given) ? 0 : 40 - shared;
        expect([min, max]).toEqual([sumOf(given), sumOf(given) + left + pool]);
        const grade = gradeByHand(sumOf(points));
        expect(grades).toContain(grade);
        const between = ratings.filter(
          (one) => rank(one) >= rank(gradeByHand(min)) && rank(one) <= rank(gradeByHand(max)),
        );
        expect(grades).toEqual(between.toReversed());
      }),
      certain,
    );
  });

  it('waits for missing criteria only, and for none where the grade is certain', () => {
    fc.assert(
      fc.property(anyCase, kept, ({ base, points }, isKept) => {
        const given = someOf(points, isKept);
        const rating = rate({ ...base, points: given });
        if (rating.status !== 'unknown') return;
        expect(rating.decidedBy.filter((code) => code in given)).toEqual([]);
        expect(rating.decidedBy.length === 0).toBe(rating.possibleGrades.length === 1);
      }),
      certain,
    );
  });

  it('is not lowered by more points', () => {
    fc.assert(
      fc.property(anyCase, kept, fc.nat({ max: 22 }), ({ base, points }, isKept, at) => {
        const given = someOf(points, isKept);
        const codes = Object.keys(given);
        const code = codes[at % Math.max(codes.length, 1)];
        if (code === undefined) return;
        const least = code === '1' ? 4 : 0;
        const fewer = { ...given, [code]: Math.max((given[code] ?? 0) - 0.5, least) };
        const [before, after] = [endsOf(rate({ ...base, points: fewer })), endsOf(rate({ ...base, points: given }))];
        expect(after[0]).toBeGreaterThanOrEqual(before[0]);
        expect(after[1]).toBeGreaterThanOrEqual(before[1]);
        const ranks = [before, after].map(([, , grades]) => grades.map(rank));
        expect(Math.min(...(ranks[1] ?? []))).toBeGreaterThanOrEqual(Math.min(...(ranks[0] ?? [])));
        expect(Math.max(...(ranks[1] ?? []))).toBeGreaterThanOrEqual(Math.max(...(ranks[0] ?? [])));
      }),
      certain,
    );
  });

  it('by Circular 09/2017 of a sanctioned cooperative is yếu', () => {
    fc.assert(
      fc.property(farmingPoints, kept, (points, isKept) => {
        const [, , grades] = endsOf(rate({ ...farming, wasSanctioned: true, points: someOf(points, isKept) }));
        expect(grades).toEqual(['weak']);
      }),
      certain,
    );
  });

  it('is plain JSON, and its score can be counted again', () => {
    fc.assert(
      fc.property(anyCase, kept, ({ base, points }, isKept) => {
        const rating = rate({ ...base, points: someOf(points, isKept) });
        const stored: CooperativeRating = JSON.parse(JSON.stringify(rating));
        expect(stored).toEqual(rating);
        if (stored.status === 'not-rated') return;
        expect(verifyScore(stored.score, criteriaForm(stored.criteriaSet))).toMatchObject({ status: 'same' });
      }),
      { numRuns: 100 },
    );
  });
});
