import { type RegisterIndicator, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { simulatedRegister } from '../../examples/simulated-register.ts';
import official from '../cases/quang-tri-2024.json' with { type: 'json' };

const words = { vi: 'số liệu', en: 'figure' };
const over = { kinds: ['cooperative'], fields: ['agriculture'] } as const;
const total = (of: 'revenue' | 'profitBeforeTax' | 'charterCapital'): RegisterIndicator => ({
  id: of,
  kind: 'amount',
  label: words,
  figure: words,
  measure: { take: 'total', over, of },
});
const counted = { id: 'count', kind: 'count', label: words, figure: words } as const;

describe('the simulated register of the example', () => {
  const register = simulatedRegister();
  const at = (asOf: string, indicators: readonly RegisterIndicator[]) =>
    rollUp(register, indicators, { asOf, by: 'locality', level: 'district' });
  const values = (asOf: string, indicators: readonly RegisterIndicator[]) =>
    at(asOf, indicators).total.results.map(({ value }) => value);

  it('has the published organizations at the end of 2023 in the ten localities of the time', () => {
    const { total: whole, parts } = at('2023-12-31', []);
    expect(whole.organizations).toEqual({ cooperative: 310, 'cooperative-union': 2, 'cooperative-group': 0 });
    expect(parts).toHaveLength(10);
    expect(parts.every(({ organizations }) => organizations.cooperative > 0)).toBe(true);
    expect(whole.completeness).toEqual({ expected: 312, received: 312, onTime: 312, late: 0 });
  });

  it('comes to the published figures of 2023 to the last đồng and the last worker', () => {
    const [revenue, profit] = official.derived.totals.map(({ implied }) => implied);
    const capital = official.amounts[2]?.value;
    expect(values('2023-12-31', [total('revenue'), total('profitBeforeTax'), total('charterCapital')])).toEqual(
      [revenue, profit, capital].map((value) => ({ kind: 'amount', value })),
    );
    expect(
      values('2023-12-31', [
        { ...counted, measure: { take: 'total', over: {}, of: 'regularWorkers' } },
        { ...counted, measure: { take: 'count', over, having: { figure: 'ocopProducts', atLeast: 1 } } },
        { ...counted, measure: { take: 'total', over, of: 'ocopProducts' } },
      ]),
    ).toEqual(official.counts.slice(2).map(({ value }) => ({ kind: 'count', value })));
  });

  it('comes to the published averages, links and rounded rating of 2022', () => {
    const average = (of: 'revenue' | 'profitBeforeTax'): RegisterIndicator => ({
      id: of,
      kind: 'average',
      label: words,
      numerator: words,
      denominator: words,
      measure: { take: 'average', over, of, per: 'organization', missing: 'open' },
    });
    const share = { id: 'share', kind: 'percentage', label: words, numerator: words, denominator: words } as const;
    expect(
      values('2022-12-31', [
        average('revenue'),
        average('profitBeforeTax'),
        {
          ...share,
          measure: { take: 'share', over, having: { figure: 'linkedWithEnterprise', is: true }, outOf: 'all' },
        },
        {
          ...share,
          measure: { take: 'share', over, having: { figure: 'rating', in: ['good', 'fair'] }, outOf: 'all' },
        },
      ]),
    ).toEqual([
      { numerator: String(291n * 1_200_000_000n), denominator: 291 },
      { numerator: String(291n * 120_000_000n), denominator: 291 },
      { numerator: 56, denominator: 291 },
      { numerator: 169, denominator: 291 },
    ]);
  });

  it('has only OCOP products of 3 and 4 stars', () => {
    const stars = register.returns.flatMap(({ ocopProducts }) =>
      Array.isArray(ocopProducts) ? ocopProducts.map((one) => one.stars) : [],
    );
    expect([...new Set(stars)].toSorted()).toEqual([3, 4]);
  });

  it('is the same every time, and every organization says that it is made up', () => {
    expect(simulatedRegister()).toEqual(register);
    expect(register.organizations.every(({ name }) => name.includes('mô phỏng'))).toBe(true);
  });
});
