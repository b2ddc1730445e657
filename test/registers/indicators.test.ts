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

describe('an indicator whose words are not all there', () => {
  it.each<[string, unknown, string, readonly string[]]>([
    ['that is nothing', null, 'wrong-type', []],
    ['of no kind', { ...linked, kind: 'rate' }, 'not-one-of', ['kind']],
    ['without an id', { ...linked, id: '' }, 'empty-text', ['id']],
    ['without a label', { ...linked, label: undefined }, 'missing-key', ['label']],
    ['with a label in one language', { ...linked, label: { vi: 'Tỷ lệ' } }, 'missing-key', ['label', 'en']],
    ['with a unit that is no text', { ...linked, unit: 'HTX' }, 'wrong-type', ['unit']],
    ['with a key that there is not', { ...linked, colour: 'red' }, 'unknown-key', ['colour']],
    ['without a denominator', { ...linked, denominator: undefined }, 'missing-key', ['denominator']],
    [
      'with a list that is null',
      { ...linked, measure: { ...linked.measure, over: { kinds: null } } },
      'wrong-type',
      ['measure', 'over', 'kinds'],
    ],
  ])('%s is refused', (_, indicator, code, path) => {
    expect(faults(() => rollUp(smallRegister(), [untyped(indicator)], { asOf: '2023-12-31' }))).toEqual([
      { code, path: ['indicators', 0, ...path] },
    ]);
  });
});
