import type { AnnualReturn, Cooperative, CooperativeUnion, Rating } from 'kttt/organizations';
import { type GoodAndFairOptions, goodAndFair } from 'kttt/rating';
import { createRegister, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { expectFaults } from '../organizations/register-with.ts';
import { cooperative, filed, places } from '../registers/small-register.ts';

const asOf = '2023-12-31';
const operating = { statuses: [{ status: 'operating', from: '2015-03-01' }] } as const;
const suspended = { statuses: [{ status: 'suspended', from: '2022-03-01' }] } as const;

/** Five cooperatives and a union: one is too new to be rated, and one is suspended. */
const organizations = [
  cooperative('good', 'gio-my', operating),
  cooperative('fair', 'gio-my', operating),
  cooperative('weak', 'gio-mai', operating),
  cooperative('new', 'cam-lo', operating),
  cooperative('suspended', 'cam-lo', { ...suspended, field: 'finance' }),
];
const union: CooperativeUnion = {
  ...cooperative('union', 'cam-lo', operating),
  kind: 'cooperative-union',
  members: ['good', 'fair', 'weak'],
};
const rated = (id: string, rating: AnnualReturn['rating']) => filed(id, 2023, { rating });
const returns = [
  rated('good', 'good'),
  rated('fair', 'fair'),
  rated('weak', 'weak'),
  rated('new', 'not-applicable'),
  rated('suspended', 'good'),
  rated('union', 'good'),
];

function share(
  options: GoodAndFairOptions,
  more: readonly Cooperative[] = [],
  moreReturns: readonly AnnualReturn[] = [],
) {
  const register = createRegister({
    localities: places,
    organizations: [...organizations, ...more, union],
    returns: [...returns, ...moreReturns],
  });
  return rollUp(register, [goodAndFair(options)], { asOf }).total.results[0];
}

describe('the share of good and fair', () => {
  it('is of all cooperatives, those too new to be rated among them', () => {
    expect(share({ outOf: 'all' })).toEqual({
      indicator: 'good-and-fair-of-all',
      count: 4,
      notApplicable: 1,
      missing: 0,
      value: { numerator: 3, denominator: 5 },
      ofKnown: { numerator: 3, denominator: 5 },
      low: { numerator: 3, denominator: 5 },
      high: { numerator: 3, denominator: 5 },
    });
  });

  it('is of those that are operating', () => {
    expect(share({ outOf: 'operating' })?.value).toEqual({ numerator: 2, denominator: 4 });
  });

  it('is of those that were rated', () => {
    expect(share({ outOf: 'rated' })?.value).toEqual({ numerator: 3, denominator: 4 });
  });

  it('is of a field', () => {
    const fields = ['agriculture'] as const;
    const values = (['all', 'operating', 'rated'] as const).map((outOf) => share({ outOf, fields })?.value);
    expect(values).toEqual([
      { numerator: 2, denominator: 4 },
      { numerator: 2, denominator: 4 },
      { numerator: 2, denominator: 3 },
    ]);
  });

  it('is open while a rating is missing', () => {
    const more = [cooperative('silent', 'gio-mai', operating)];
    expect(share({ outOf: 'all' }, more)).toMatchObject({
      missing: 1,
      value: null,
      ofKnown: { numerator: 3, denominator: 5 },
      low: { numerator: 3, denominator: 6 },
      high: { numerator: 4, denominator: 6 },
    });
    expect(share({ outOf: 'rated' }, more, [filed('silent', 2023, { rating: null })])).toMatchObject({
      missing: 1,
      value: null,
      ofKnown: { numerator: 3, denominator: 4 },
    });
  });

  it('leaves unions out unless they are asked for', () => {
    expect(share({ outOf: 'all', kinds: ['cooperative-union'] })?.value).toEqual({ numerator: 1, denominator: 1 });
    expect(share({ outOf: 'all', kinds: ['cooperative', 'cooperative-union'] })?.value).toEqual({
      numerator: 4,
      denominator: 6,
    });
  });

  it.each<[Rating, number]>([
    ['good', 1],
    ['fair', 1],
    ['average', 0],
    ['weak', 0],
  ])('counts %s as %s', (rating, numerator) => {
    const register = createRegister({
      localities: places,
      organizations: [cooperative('one', 'gio-my')],
      returns: [rated('one', rating)],
    });
    const [result] = rollUp(register, [goodAndFair({ outOf: 'all' })], { asOf }).total.results;
    expect(result?.value).toEqual({ numerator, denominator: 1 });
  });
});

describe('the words of the indicator', () => {
  it('say what it is of', () => {
    const denominator = (options: GoodAndFairOptions) => {
      const indicator = goodAndFair(options);
      return indicator.kind === 'percentage' ? indicator.denominator : null;
    };
    expect(denominator({ outOf: 'all' })).toEqual({ vi: 'toàn bộ hợp tác xã', en: 'all cooperatives' });
    expect(denominator({ outOf: 'operating', fields: ['agriculture', 'finance'] })).toEqual({
      vi: 'hợp tác xã đang hoạt động (lĩnh vực nông nghiệp, tài chính, ngân hàng và bảo hiểm)',
      en: 'cooperatives that are operating (in agriculture, finance, banking and insurance)',
    });
    expect(denominator({ outOf: 'rated', kinds: ['cooperative', 'cooperative-union'] })).toEqual({
      vi: 'hợp tác xã, liên hiệp hợp tác xã được xếp loại',
      en: 'cooperatives, cooperative unions that were rated',
    });
  });

  it('and its measure are plain data', () => {
    expect(goodAndFair({ outOf: 'rated', fields: ['agriculture'] })).toEqual({
      id: 'good-and-fair-of-rated',
      kind: 'percentage',
      label: { vi: 'Tỷ lệ hợp tác xã xếp loại tốt, khá', en: 'Share of cooperatives rated good or fair' },
      unit: { vi: 'hợp tác xã', en: 'cooperatives' },
      numerator: {
        vi: 'hợp tác xã xếp loại tốt, khá (lĩnh vực nông nghiệp)',
        en: 'cooperatives rated good or fair (in agriculture)',
      },
      denominator: {
        vi: 'hợp tác xã được xếp loại (lĩnh vực nông nghiệp)',
        en: 'cooperatives that were rated (in agriculture)',
      },
      measure: {
        take: 'share',
        over: { kinds: ['cooperative'], fields: ['agriculture'] },
        having: { figure: 'rating', in: ['good', 'fair'] },
        outOf: 'applicable',
      },
    });
  });

  it('are refused for a denominator, a kind or a field there is none of, all together', () => {
    expectFaults(
      () => goodAndFair(untyped({ outOf: 'some', kinds: ['cooperative-group'], fields: 'agriculture', year: 2023 })),
      ['unknown-key', ['year'], { key: 'year' }],
      ['not-one-of', ['outOf'], { found: 'some', allowed: 'all, operating, rated' }],
      ['wrong-type', ['fields'], { found: 'agriculture', expected: 'array' }],
      ['not-one-of', ['kinds', 0], { found: 'cooperative-group', allowed: 'cooperative, cooperative-union' }],
    );
    expectFaults(() => goodAndFair(untyped({})), ['missing-key', ['outOf'], { expected: 'all, operating, rated' }]);
    expectFaults(
      () => goodAndFair({ outOf: 'all', kinds: [], fields: [] }),
      ['empty-choice', ['fields'], { allowed: 'agriculture, industry-and-construction, finance, trade-and-services' }],
      ['empty-choice', ['kinds'], { allowed: 'cooperative, cooperative-union' }],
    );
  });
});
