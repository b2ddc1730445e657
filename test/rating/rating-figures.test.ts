import fc from 'fast-check';
import { notApplicable } from 'kttt';
import type { AnnualReturn } from 'kttt/organizations';
import {
  type CooperativeRating,
  type CriteriaSet,
  type RatingFigures,
  type RatingInput,
  rateCooperative,
} from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { type Expected, expectFaults } from '../organizations/register-with.ts';
import boundaries from './rating-boundaries.json' with { type: 'json' };

const asOf = '2023-12-31';
const general = { criteriaSet: 'circular-01-2020', year: 2023, operatingMonths: 26 } as const;
const farming = { criteriaSet: 'circular-09-2017', year: 2023, operatingMonths: 26, wasSanctioned: false } as const;
const ofSet: Readonly<Record<CriteriaSet, RatingInput>> = { 'circular-01-2020': general, 'circular-09-2017': farming };
const inferred = { asOf, assume: ['inferred-bands'] } as const;
const filed = (more: Partial<AnnualReturn> = {}): AnnualReturn => ({
  organization: 'htx',
  year: 2023,
  filed: '2023-12-14',
  ...more,
});
const scoreOf = (rating: CooperativeRating, code: string) =>
  rating.status === 'not-rated' ? undefined : rating.score.criteria.find((one) => one.code === code);
const general2020 = (figures: RatingFigures, more: Partial<RatingInput> = {}) =>
  rateCooperative({ ...general, figures, ...more }, inferred);
const farming2017 = (figures: RatingFigures, more: Partial<RatingInput> = {}) =>
  rateCooperative({ ...farming, figures, ...more }, { asOf });
const pointsOf = (rating: CooperativeRating, ...codes: readonly string[]) =>
  codes.map((code) => scoreOf(rating, code)?.points);

describe('each bound of the levels', () => {
  interface Row {
    readonly article: string;
    readonly criteriaSet: CriteriaSet;
    readonly code: string;
    readonly of: string;
    readonly given: Readonly<Record<string, string>>;
    readonly cases: readonly (readonly [figure: string, points: string])[];
  }
  const rows = untyped<readonly Row[]>(boundaries.figures).flatMap(({ cases, ...row }) =>
    cases.map(([figure, points]) => ({ ...row, figure, points })),
  );

  it.each(rows)('$article: $of of $figure has $points points', ({ criteriaSet, code, of, given, figure, points }) => {
    const figures = untyped<RatingFigures>({ ...given, [of]: figure });
    const rating = rateCooperative({ ...ofSet[criteriaSet], figures }, inferred);
    expect(scoreOf(rating, code)).toMatchObject({ state: 'scored', points, min: points, max: points });
  });
});

describe('levels whose points are inferred', () => {
  const figures = { revenue: 1, profitBeforeTax: 1, averageTotalCapital: 1, averageUndividedAssets: 1 };

  it('give no points unless they are assumed', () => {
    const rating = rateCooperative({ ...general, figures }, { asOf });
    for (const [code, max] of [
      ['1a', '6'],
      ['2a', '5'],
      ['3a', '4'],
      ['3c', '4'],
    ] as const) {
      expect(scoreOf(rating, code)).toEqual({
        code,
        state: 'rule-unknown',
        points: null,
        min: '0',
        max,
        answer: { value: 1 },
      });
    }
    expect(rating).toMatchObject({ status: 'unknown', total: { min: '0', max: '100' }, score: { assume: [] } });
  });

  it('give points where they are assumed, and the rating says so', () => {
    const rating = general2020(figures);
    expect(pointsOf(rating, '1a', '2a', '3a', '3c')).toEqual(['0', '1', '0', '1']);
    expect(rating).toMatchObject({ total: { min: '2', max: '83' }, score: { assume: ['inferred-bands'] } });
    expect(rating.status !== 'not-rated' && rating.score.unknownRules).toContain('1a');
  });

  it('that are not assumed do not say that the points of the scorer are others', () => {
    const points = { '1a': 6, '3c': '2.5' };
    const rating = rateCooperative({ ...general, figures, points }, { asOf });
    expect(pointsOf(rating, '1a', '3c')).toEqual(['6', '2.5']);
  });

  it('are none of Circular 09/2017, whose levels were read', () => {
    const rating = farming2017({ revenue: 1 });
    expect(scoreOf(rating, '1b')).toMatchObject({ state: 'scored', points: '4' });
    expect(rating.status !== 'not-rated' && rating.score.assume).toEqual([]);
  });
});

describe('the averages of Circular 01/2020', () => {
  it('may be ratios: half a đồng below an edge is below it', () => {
    const half = { numerator: '199999999', denominator: 2 };
    const whole = { numerator: '200000000', denominator: 2 };
    expect(pointsOf(general2020({ averageTotalCapital: half, averageUndividedAssets: half }), '1a', '2a')).toEqual([
      '0',
      '1',
    ]);
    expect(pointsOf(general2020({ averageTotalCapital: whole, averageUndividedAssets: whole }), '1a', '2a')).toEqual([
      '1',
      '2',
    ]);
  });

  it('that do not apply or are missing are still open', () => {
    for (const figure of [null, undefined, notApplicable] as const) {
      const rating = general2020({ averageTotalCapital: figure, averageUndividedAssets: figure, revenue: figure });
      expect(scoreOf(rating, '1a')).toMatchObject({ state: 'missing', answer: null, max: '6' });
      expect(scoreOf(rating, '2a')).toMatchObject({ state: 'missing', answer: null, max: '5' });
      expect(scoreOf(rating, '3a')).toMatchObject({ state: 'missing', answer: null, max: '4' });
    }
  });
});

describe('the figures of Circular 09/2017', () => {
  it('are compared exactly, not as they would be rounded', () => {
    // 12 đồng of 60 are 20 % and 3 are 5 %; a đồng more of income puts both below.
    const at = farming2017({ incomeAfterObligations: 60, developmentFund: 12, reserveFund: 3 });
    const under = farming2017({ incomeAfterObligations: 61, developmentFund: 12, reserveFund: 3 });
    expect(pointsOf(at, '1d', '1e')).toEqual(['5', '5']);
    expect(pointsOf(under, '1d', '1e')).toEqual(['0', '0']);
    expect(pointsOf(farming2017({ incomeAfterObligations: 2_999_999, members: 3 }), '1c')).toEqual(['2']);
    expect(pointsOf(farming2017({ incomeAfterObligations: 3_000_000, members: 3 }), '1c')).toEqual(['4']);
  });

  it.each([0, -1, '-5000000000'])('with an income of %s are no profit, whatever the members', (income) => {
    for (const members of [undefined, null, notApplicable, 0, 7] as const) {
      const rating = farming2017({ incomeAfterObligations: income, members });
      expect(scoreOf(rating, '1c')).toMatchObject({ state: 'scored', points: '0', answer: { value: 0 } });
    }
  });

  it('with a profit and no members to share it are still open', () => {
    for (const members of [undefined, null, notApplicable, 0] as const) {
      expect(scoreOf(farming2017({ incomeAfterObligations: 1, members }), '1c')).toMatchObject({ state: 'missing' });
    }
    expect(scoreOf(farming2017({ members: 7 }), '1c')).toMatchObject({ state: 'missing', min: '0', max: '10' });
  });

  it('with nothing set aside are no share, whatever the income', () => {
    for (const incomeAfterObligations of [undefined, null, notApplicable, -1, 0, 1] as const) {
      const rating = farming2017({ incomeAfterObligations, developmentFund: 0, reserveFund: '0' });
      expect(pointsOf(rating, '1d', '1e')).toEqual(['0', '0']);
      expect(scoreOf(rating, '1d')?.answer).toEqual({ value: { kind: 'percent', value: '0' } });
    }
  });

  it('with something set aside of an income that is missing or none are still open', () => {
    for (const incomeAfterObligations of [undefined, null, notApplicable, -1, 0] as const) {
      const rating = farming2017({ incomeAfterObligations, developmentFund: 1, reserveFund: 1 });
      expect([scoreOf(rating, '1d')?.state, scoreOf(rating, '1e')?.state]).toEqual(['missing', 'missing']);
    }
    const unsaid = farming2017({ incomeAfterObligations: 100, developmentFund: null, reserveFund: notApplicable });
    expect([scoreOf(unsaid, '1d')?.state, scoreOf(unsaid, '1e')?.state]).toEqual(['missing', 'missing']);
  });

  it('without a plan, or with one of nothing, leave the revenue over it open', () => {
    for (const plannedRevenue of [undefined, null, notApplicable, 0] as const) {
      const rating = farming2017({ revenue: 5, plannedRevenue });
      expect([scoreOf(rating, '1a')?.state, scoreOf(rating, '1b')?.state]).toEqual(['missing', 'scored']);
    }
    expect(scoreOf(farming2017({ plannedRevenue: 5 }), '1a')).toMatchObject({ state: 'missing' });
    expect(scoreOf(farming2017({ revenue: 0, plannedRevenue: 5 }), '1a')).toMatchObject({ points: '0' });
  });

  it('hold their answers as ratios', () => {
    const rating = farming2017({
      revenue: '9007199254740993',
      plannedRevenue: 3n,
      incomeAfterObligations: 10,
      members: 4,
      developmentFund: 2,
      reserveFund: 1,
    });
    expect(['1a', '1b', '1c', '1d', '1e'].map((code) => scoreOf(rating, code)?.answer)).toEqual([
      { value: { numerator: '9007199254740993', denominator: '3' } },
      { value: '9007199254740993' },
      { value: { numerator: 10, denominator: 4 } },
      { value: { numerator: 2, denominator: 10 } },
      { value: { numerator: 1, denominator: 10 } },
    ]);
  });

  it('of all of criterion 1 add up to at most 38', () => {
    const rating = farming2017({
      revenue: 12_000_000_000,
      plannedRevenue: 10_000_000_000,
      incomeAfterObligations: 1_000_000_000,
      members: 100,
      developmentFund: 200_000_000,
      reserveFund: 50_000_000,
    });
    expect(pointsOf(rating, '1a', '1b', '1c', '1d', '1e', '1')).toEqual(['8', '10', '10', '5', '5', '38']);
  });
});

describe('the annual return', () => {
  it('gives revenue and profit where they are not among the figures', () => {
    const annualReturn = filed({ revenue: 1_000_000_000, profitBeforeTax: 500_000_000 });
    const rating = rateCooperative({ ...general, annualReturn }, inferred);
    expect(pointsOf(rating, '3a', '3c')).toEqual(['2', '3']);
    expect(pointsOf(general2020({ averageTotalCapital: 1e9 }, { annualReturn }), '1a', '3a', '3c')).toEqual([
      '3',
      '2',
      '3',
    ]);
    const farm = farming2017({ plannedRevenue: 1_000_000_000 }, { annualReturn });
    expect(pointsOf(farm, '1a', '1b')).toEqual(['4', '6']);
  });

  it('does not say what the average capital is, nor what was set aside', () => {
    const annualReturn = filed({ totalCapital: 5e9, undividedAssets: 5e9, officialMembers: 40 });
    const rating = rateCooperative({ ...general, annualReturn }, inferred);
    expect(['1a', '2a'].map((code) => scoreOf(rating, code)?.state)).toEqual(['missing', 'missing']);
  });

  it('of null, or without the figures, leaves them open', () => {
    for (const annualReturn of [null, undefined, filed(), filed({ revenue: null, profitBeforeTax: notApplicable })]) {
      const rating = rateCooperative({ ...general, annualReturn }, inferred);
      expect(['3a', '3c'].map((code) => scoreOf(rating, code)?.state)).toEqual(['missing', 'missing']);
    }
  });

  it('may agree with the figures, however they are written', () => {
    const annualReturn = filed({ revenue: '1000000000', profitBeforeTax: -3n });
    const rating = general2020({ revenue: 1e9, profitBeforeTax: '-3.0' }, { annualReturn });
    expect(pointsOf(rating, '3a', '3c')).toEqual(['2', '0']);
    expect(pointsOf(general2020({ revenue: null }, { annualReturn }), '3a')).toEqual(['2']);
    expect(pointsOf(general2020({ revenue: 1e9 }, { annualReturn: filed({ revenue: null }) }), '3a')).toEqual(['2']);
  });

  it('that says another figure is refused, each figure with its place', () => {
    const annualReturn = filed({ revenue: 1, profitBeforeTax: 2 });
    expectFaults(
      () => general2020({ revenue: 3, profitBeforeTax: -2 }, { annualReturn }),
      ['figures-disagree', ['figures', 'revenue'], { given: '3', reported: '1' }],
      ['figures-disagree', ['figures', 'profitBeforeTax'], { given: '-2', reported: '2' }],
    );
  });

  it('of another year is refused', () => {
    for (const year of [2022, 2024]) {
      expectFaults(
        () => rateCooperative({ ...general, annualReturn: filed({ year }) }, inferred),
        ['return-of-another-year', ['annualReturn', 'year'], { found: String(year), year: 2023 }],
      );
    }
    expectFaults(
      () => rateCooperative({ ...general, annualReturn: untyped('a return') }, inferred),
      ['wrong-type', ['annualReturn'], { found: 'a return', expected: 'object' }],
    );
  });

  it('with a faulty figure is refused together with its year and the figures given', () => {
    expectFaults(
      () => general2020({ revenue: -1 }, { annualReturn: filed({ year: 2022, revenue: -3, profitBeforeTax: '0.5' }) }),
      ['negative-amount', ['figures', 'revenue'], { found: '-1' }],
      ['return-of-another-year', ['annualReturn', 'year'], { found: '2022', year: 2023 }],
      ['negative-amount', ['annualReturn', 'revenue'], { found: '-3' }],
    );
    expectFaults(
      () => general2020({ revenue: 1 }, { annualReturn: filed({ revenue: 2, profitBeforeTax: '0.5' }) }),
      ['fraction-of-dong', ['annualReturn', 'profitBeforeTax'], { found: '0.5' }],
    );
    expectFaults(
      () => general2020({ revenue: -1 }, { annualReturn: filed({ revenue: 2 }) }),
      ['negative-amount', ['figures', 'revenue'], { found: '-1' }],
    );
  });
});

describe('figures are refused', () => {
  const refused = (figures: unknown, ...expected: readonly Expected[]) =>
    expectFaults(() => general2020(untyped(figures)), ...expected);

  it('that are negative where only a profit or an income may be', () => {
    const names = [
      'revenue',
      'averageTotalCapital',
      'averageUndividedAssets',
      'plannedRevenue',
      'developmentFund',
      'reserveFund',
    ];
    refused(
      Object.fromEntries(names.map((name) => [name, -1])),
      ...names.map((name): Expected => ['negative-amount', ['figures', name], { found: '-1' }]),
    );
    refused({ members: -1 }, ['negative-count', ['figures', 'members'], { found: '-1' }]);
    expect(general2020({ profitBeforeTax: -1, incomeAfterObligations: -1 }).status).toBe('unknown');
  });

  it('that are no whole đồng, no whole people, or no number', () => {
    refused({ profitBeforeTax: '0.5' }, ['fraction-of-dong', ['figures', 'profitBeforeTax'], { found: '0.5' }]);
    refused({ incomeAfterObligations: true }, [
      'not-a-number',
      ['figures', 'incomeAfterObligations'],
      { found: 'true' },
    ]);
    refused({ members: 1.5 }, ['fraction-of-count', ['figures', 'members'], { found: '1.5' }]);
    refused({ averageTotalCapital: 'much' }, ['not-a-number', ['figures', 'averageTotalCapital'], { found: 'much' }]);
  });

  it('that are no ratio', () => {
    refused(
      {
        averageTotalCapital: { numerator: 1, denominator: 0 },
        averageUndividedAssets: { numerator: 'a', denominator: 1 },
      },
      ['denominator-not-positive', ['figures', 'averageTotalCapital', 'denominator'], { found: 0 }],
      ['not-a-number', ['figures', 'averageUndividedAssets', 'numerator'], { found: 'a' }],
    );
  });

  it('of an unknown name, or that are no object', () => {
    refused({ totalCapital: 1 }, ['unknown-key', ['figures', 'totalCapital'], { key: 'totalCapital' }]);
    refused([1], ['wrong-type', ['figures'], { found: 'array', expected: 'object' }]);
    refused('much', ['wrong-type', ['figures'], { found: 'much', expected: 'object' }]);
  });
});

describe('points beside a figure', () => {
  it('that are those of the figure are taken as the answer', () => {
    const rating = general2020({ revenue: 1e9 }, { points: { '3a': '2.0' } });
    expect(scoreOf(rating, '3a')).toMatchObject({ points: '2', answer: { points: '2.0' } });
  });

  it('that are missing leave it to the figure', () => {
    for (const none of [null, undefined]) {
      expect(pointsOf(general2020({ revenue: 1e9 }, { points: { '3a': none } }), '3a')).toEqual(['2']);
    }
  });

  it('that are others are refused, all of them together', () => {
    expectFaults(
      () =>
        general2020(
          { revenue: 1e9, profitBeforeTax: -1, averageTotalCapital: 1e9 },
          { points: { '1a': 3, '3a': '2.5', '3c': 1 } },
        ),
      ['points-not-of-figure', ['points', '3a'], { points: '2.5', counted: '2' }],
      ['points-not-of-figure', ['points', '3c'], { points: '1', counted: '0' }],
    );
    expectFaults(
      () => farming2017({ revenue: 1e9, plannedRevenue: 1e9 }, { points: { '1b': 4 } }),
      ['points-not-of-figure', ['points', '1b'], { points: '4', counted: '6' }],
    );
  });

  it('of the group must be what the figure can come to', () => {
    expect(pointsOf(general2020({ averageTotalCapital: 1e9 }, { points: { '1': 4 } }), '1', '1a', '1b')).toEqual([
      '4',
      '3',
      '1',
    ]);
    expectFaults(
      () => general2020({ averageTotalCapital: 1e9 }, { points: { '1': 5 } }),
      ['points-do-not-add-up', ['points', '1'], { code: '1', points: 5, low: 3, high: 4 }],
    );
  });
});

/** The edges of the levels, as rating.md has them: the points of an amount are those beside the last edge it reaches. */
const levels: Readonly<Record<string, readonly (readonly [from: number, points: number])[]>> = {
  averageTotalCapital: [
    [0, 0],
    [100e6, 1],
    [500e6, 2],
    [1e9, 3],
    [5e9, 4],
    [10e9, 5],
    [50e9, 6],
  ],
  averageUndividedAssets: [
    [0, 0],
    [1, 1],
    [100e6, 2],
    [500e6, 3],
    [1e9, 4],
    [2e9, 5],
  ],
  revenue: [
    [0, 0],
    [100e6, 1],
    [1e9, 2],
    [5e9, 3],
    [10e9, 4],
  ],
  profitBeforeTax: [
    [-9e15, 0],
    [1, 1],
    [200e6, 2],
    [500e6, 3],
    [1e9, 4],
  ],
};
const revenueOf2017 = [
  [0, 4],
  [1e9, 6],
  [5e9, 8],
  [10e9, 10],
] as const;
const byHand = (table: readonly (readonly [number, number])[], amount: number) =>
  table.findLast(([from]) => amount >= from)?.[1];
const near = (edges: readonly number[]) =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -2, max: 2 })).map(([edge, by]) => Math.max(edge + by, 0)),
    fc.integer({ min: 0, max: 60_000_000_000 }),
  );
const amounts = near([0, 100e6, 200e6, 500e6, 1e9, 2e9, 5e9, 10e9, 50e9]);
const codes = {
  averageTotalCapital: '1a',
  averageUndividedAssets: '2a',
  revenue: '3a',
  profitBeforeTax: '3c',
} as const;

describe('any figures', () => {
  it('have the points that one reads off the table', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, fc.boolean(), (capital, assets, revenue, profit, isLoss) => {
        const figures = {
          averageTotalCapital: capital,
          averageUndividedAssets: assets,
          revenue,
          profitBeforeTax: isLoss ? -profit : profit,
        };
        const rating = general2020(figures);
        for (const [name, code] of Object.entries(codes) as [keyof typeof codes, string][]) {
          expect(scoreOf(rating, code)?.points).toBe(String(byHand(levels[name] ?? [], figures[name])));
        }
        expect(pointsOf(farming2017({ revenue }), '1b')).toEqual([String(byHand(revenueOf2017, revenue))]);
      }),
    );
  });

  it('of Circular 09/2017 have the points of their exact quotients', () => {
    const members = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(
        amounts,
        amounts,
        members,
        fc.constantFrom(5n, 20n, 100n, 120n),
        fc.integer({ min: -1, max: 1 }),
        (whole, part, people, percent, by) => {
          const income = BigInt(whole) + 1n;
          const nearShare = (income * percent) / 100n + BigInt(by);
          for (const share of [BigInt(part), nearShare < 0n ? 0n : nearShare]) {
            const rating = farming2017({
              revenue: share,
              plannedRevenue: income,
              incomeAfterObligations: income,
              members: people,
              developmentFund: share,
              reserveFund: share,
            });
            const reaches = (least: bigint) => share * 100n >= income * least;
            const perMember = (least: bigint) => income >= least * BigInt(people);
            expect(pointsOf(rating, '1a', '1c', '1d', '1e')).toEqual([
              reaches(120n) ? '8' : reaches(100n) ? '4' : '0',
              perMember(10_000_000n) ? '10' : perMember(5_000_000n) ? '7' : perMember(1_000_000n) ? '4' : '2',
              reaches(20n) ? '5' : '0',
              reaches(5n) ? '5' : '0',
            ]);
          }
        },
      ),
    );
  });

  it('do not lose points as they grow', () => {
    const names = ['revenue', 'profitBeforeTax', 'averageTotalCapital', 'averageUndividedAssets'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...names), amounts, fc.nat({ max: 3_000_000_000 }), (name, amount, more) => {
        const points = (figure: number) => Number(scoreOf(general2020({ [name]: figure }), codes[name])?.points);
        expect(points(amount + more)).toBeGreaterThanOrEqual(points(amount));
        if (name !== 'revenue') return;
        const farm = (revenue: number) =>
          pointsOf(farming2017({ revenue, plannedRevenue: 2_000_000_000 }), '1a', '1b').map(Number);
        const [before, after] = [farm(amount), farm(amount + more)];
        expect(after.every((one, i) => one >= (before[i] ?? 0))).toBe(true);
      }),
    );
  });

  it('change nothing beside the points that they come to, and refuse any others', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 8 }), (revenue, profitBeforeTax, half) => {
        const figures = { revenue, profitBeforeTax };
        const rating = general2020(figures);
        const [ofRevenue = null, ofProfit = null] = pointsOf(rating, '3a', '3c');
        const same = general2020(figures, { points: { '3a': ofRevenue, '3c': ofProfit } });
        const onlyPoints = rateCooperative({ ...general, points: { '3a': ofRevenue, '3c': ofProfit } }, { asOf });
        const withoutScore = ({ score: _, ...rest }: CooperativeRating & { score?: unknown }) => rest;
        expect(withoutScore(same)).toEqual(withoutScore(rating));
        expect(withoutScore(onlyPoints)).toEqual(withoutScore(rating));
        const other = String(half / 2);
        const run = () => general2020(figures, { points: { '3a': other } });
        if (Number(ofRevenue) === half / 2) expect(run().status).toBe('unknown');
        else {
          expectFaults(run, ['points-not-of-figure', ['points', '3a'], { points: other, counted: String(ofRevenue) }]);
        }
      }),
    );
  });
});
