import { type RegisterIndicator, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { faults } from '../commitments/refusal.ts';
import { untyped } from '../errors/untyped.ts';
import { averageRevenue, linked, revenue, smallRegister, workers } from './small-register.ts';

const asOf = '2023-12-31';
const faultsOf = (...indicators: readonly unknown[]) =>
  faults(() => rollUp(smallRegister(), untyped<readonly RegisterIndicator[]>(indicators), { asOf }));
const counting = (having: object) => ({ ...workers, measure: { take: 'count', over: {}, having } });

describe('an indicator over a register is refused', () => {
  it.each<[string, unknown, string, readonly string[]]>([
    ['where it is nothing', null, 'no-measure', []],
    ['where its kind is none', { ...linked, kind: 'rate' }, 'measure-not-of-indicator', []],
    ['where it takes what cannot be taken', { ...linked, measure: { take: 'median' } }, 'not-one-of', ['take']],
    ['without a population', { ...linked, measure: { ...linked.measure, over: undefined } }, 'missing-key', ['over']],
    [
      'for a share out of whom there is not',
      { ...linked, measure: { ...linked.measure, outOf: 'x' } },
      'not-one-of',
      ['outOf'],
    ],
    [
      'for a share without a condition',
      { ...linked, measure: { ...linked.measure, having: undefined } },
      'missing-key',
      ['having'],
    ],
    [
      'for a total of what no return has',
      { ...revenue, measure: { ...revenue.measure, of: 'turnover' } },
      'not-one-of',
      ['of'],
    ],
    [
      'for an average per what no return has',
      { ...averageRevenue, measure: { ...averageRevenue.measure, per: 'x' } },
      'not-one-of',
      ['per'],
    ],
    ['for a condition on what no return has', counting({ figure: 'turnover' }), 'not-one-of', ['having', 'figure']],
    ['for a rating there is not', counting({ figure: 'rating', in: ['best'] }), 'not-one-of', ['having', 'in', '0']],
    [
      'for a threshold that is no number',
      counting({ figure: 'revenue', atLeast: '1.000,5' }),
      'not-a-number',
      ['having', 'atLeast'],
    ],
    [
      'for a flag that is no yes or no',
      counting({ figure: 'newStyleModel', is: 'yes' }),
      'wrong-type',
      ['having', 'is'],
    ],
    [
      'for half a product',
      counting({ figure: 'ocopProducts', atLeast: 0.5 }),
      'fraction-of-count',
      ['having', 'atLeast'],
    ],
  ])('%s', (_, indicator, code, path) => {
    const found = faultsOf(workers, indicator).map((fault) => ({ code: fault.code, path: fault.path.map(String) }));
    expect(found).toContainEqual({ code, path: ['indicators', '1', 'measure', ...path] });
    expect(found).toHaveLength(1);
  });

  it('together with all others that are', () => {
    expect(faultsOf({ ...linked, measure: null }, workers, { ...workers, measure: revenue.measure })).toEqual([
      { code: 'no-measure', path: ['indicators', 0, 'measure'] },
      { code: 'measure-not-of-indicator', path: ['indicators', 2, 'measure'] },
    ]);
  });
});
