import type { KtttError } from 'kttt';
import { cite } from 'kttt/law';
import {
  type CooperativeRating,
  criteriaForm,
  explainRating,
  type RateOptions,
  type RatingInput,
  rateCooperative,
} from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const asOf = '2023-12-31';
const general = { criteriaSet: 'circular-01-2020', year: 2023, operatingMonths: 26 } as const;
const farming = { criteriaSet: 'circular-09-2017', year: 2023, operatingMonths: 26 } as const;
const rate = (input: unknown, options: unknown = { asOf }): CooperativeRating =>
  rateCooperative(untyped<RatingInput>(input), untyped<RateOptions>(options));
const faults = (run: () => unknown) => {
  const error: KtttError = caught(run);
  return error.faults.map(({ code, path }) => [code, path.join('.')]);
};

describe('the place of a fault', () => {
  it('of points is where they stand in the input', () => {
    expect(faults(() => rate({ ...general, points: { '1a': 7, '1b': -1, '5': 'x' } }))).toEqual([
      ['points-above-maximum', 'points.1a'],
      ['points-negative', 'points.1b'],
      ['not-a-number', 'points.5'],
    ]);
  });

  it('of months that are no number is told once', () => {
    expect(faults(() => rate({ ...general, operatingMonths: 'many' }))).toEqual([['not-a-number', 'operatingMonths']]);
    expect(faults(() => rate({ ...general, stoppedMonths: Number.NaN }))).toEqual([['not-a-number', 'stoppedMonths']]);
  });

  it('of a sanction that is neither true nor false is told once', () => {
    expect(faults(() => rate({ ...farming, wasSanctioned: 'yes' }))).toEqual([['wrong-type', 'wasSanctioned']]);
  });
});

describe('an average that is a ratio', () => {
  it.each(['averageTotalCapital', 'averageUndividedAssets'])('is not negative: %s', (name) => {
    expect(faults(() => rate({ ...general, figures: { [name]: { numerator: -1, denominator: 2 } } }))).toEqual([
      ['negative-amount', `figures.${name}`],
    ]);
  });
});

describe('what is no input at all is refused with an error of the library', () => {
  it.each([null, undefined])('for the input: %s', (input) => {
    expect(caught(() => rate(input)).code).toMatch(/wrong-type|missing-key/);
  });

  it.each([{ points: 5 }, { points: true }, { points: 'abc' }, { points: [7] }])('for %j', ({ points }) => {
    expect(faults(() => rate({ ...general, points }))).toEqual([['wrong-type', 'points']]);
  });

  it('for the options', () => {
    expect(caught(() => rateCooperative(general, untyped<RateOptions>(undefined))).code).toBe('missing-key');
    expect(caught(() => rate(general, null)).code).toMatch(/wrong-type|missing-key/);
    expect(faults(() => rate(general, { asOf, year: 2023 }))).toEqual([['unknown-key', 'year']]);
  });

  it.each([{ assume: null }, { assume: 'inferred-bands' }, { assume: ['inferred'] }])('for %j', ({ assume }) => {
    expect(caught(() => rate({ ...general, figures: { revenue: 5 } }, { asOf, assume })).code).toMatch(
      /wrong-type|not-one-of/,
    );
  });
});

describe('all faults of one input', () => {
  it('are told together, the year, the day and the points', () => {
    const input = { ...general, year: 2019, figures: { revenue: -1 }, points: { '16': 1 } };
    expect(faults(() => rate(input, { asOf: '2023-02-30' })).map(([code]) => code)).toEqual([
      'no-such-date',
      'criteria-set-not-in-force',
      'negative-amount',
      'unknown-criterion',
    ]);
  });

  it('are told together, points that are not of their figure with points of no criterion', () => {
    const input = { ...general, figures: { revenue: 5 }, points: { '3a': 1, '16': 1 } };
    expect(faults(() => rate(input, { asOf, assume: ['inferred-bands'] })).map(([code]) => code)).toEqual([
      'unknown-criterion',
      'points-not-of-figure',
    ]);
  });
});

describe('a return of another year', () => {
  it('is not held against the figures and the points of the year as well', () => {
    const annualReturn = { organization: 'htx', year: 2022, filed: '2022-12-14', revenue: 5 };
    const run = (more: object) => () =>
      rate({ ...general, annualReturn, ...more }, { asOf, assume: ['inferred-bands'] });
    const alone = [['return-of-another-year', 'annualReturn.year']];
    expect(faults(run({ figures: { revenue: 6 } }))).toEqual(alone);
    expect(faults(run({ points: { '3a': 4 } }))).toEqual(alone);
  });
});

describe('a figure that does not apply', () => {
  it('is not silently taken against the annual return that says what it is', () => {
    const annualReturn = { organization: 'htx', year: 2023, filed: '2023-12-14', revenue: 5 };
    expect(faults(() => rate({ ...general, figures: { revenue: 'not-applicable' }, annualReturn }))).toEqual([
      ['figures-disagree', 'figures.revenue'],
    ]);
  });
});

describe('the explanation of a rating that only the months of operation leave open', () => {
  const points = { I: 24, II: 25, III: 31 };
  const { conclusion } = explainRating(
    rate({ ...general, operatingMonths: null, stoppedMonths: 0, isCreditInstitution: false, points }),
  );

  it('says that they are waited for', () => {
    const said = conclusion.inputs.map(({ value }) => (value.kind === 'text' ? value.value.vi : ''));
    expect(said.join(' ')).toMatch(/tháng hoạt động|hoạt động .*tháng|12 tháng/);
  });

  it('does not call it settled', () => {
    expect(conclusion.rule).not.toBe('score-scored');
  });
});

describe('the forms', () => {
  it('have the titles of 1a and 1b as the copies of the official form have them', () => {
    const [finance] = criteriaForm('circular-01-2020').criteria;
    const titles = finance?.children?.[0]?.children?.map(({ title }) => title.vi);
    expect(titles).toEqual(['Tổng nguồn vốn bình quân của HTX', 'Tổng nguồn vốn của HTX tăng so với năm trước']);
  });

  it('say of criteria 1a–1e of Circular 09/2017 that they are known from a summary', () => {
    const [first] = criteriaForm('circular-09-2017').criteria;
    expect(first?.children?.map(({ certainty }) => certainty)).toEqual(
      ['1a', '1b', '1c', '1d', '1e'].map(() => 'summary'),
    );
  });

  it('cite Article 4 of Circular 09/2017 for its criterion 1, as for the others', () => {
    const [first] = criteriaForm('circular-09-2017').criteria;
    expect(first?.citation && cite(first.citation, 'vi')).toBe('Điều 4 Thông tư 09/2017/TT-BNNPTNT');
  });
});
