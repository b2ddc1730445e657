import type { Locality } from 'kttt/localities';
import { describe, expect, it } from 'vitest';
import { LocalityTree } from '../../src/localities/locality-tree.ts';

function commune(id: string, more: Partial<Locality> = {}): Locality {
  return { id, level: 'commune', name: `Xã ${id}`, ...more };
}

const day = '2025-07-01';

/** a and b were merged into ab; c was split into c1 and c2; d went on as e, and e as f; g ended without a successor. */
const tree = new LocalityTree([
  commune('a', { until: day, successors: ['ab'] }),
  commune('b', { until: day, successors: ['ab'] }),
  commune('ab', { from: day }),
  commune('c', { until: day, successors: ['c1', 'c2'] }),
  commune('c1', { from: day }),
  commune('c2', { from: day }),
  commune('d', { until: '2020-01-01', successors: ['e'] }),
  commune('e', { from: '2020-01-01', until: day, successors: ['f'] }),
  commune('f', { from: day }),
  commune('g', { until: day }),
  commune('h', { until: day, successors: [] }),
  commune('new', { from: day }),
]);

describe('the unit that stands on a date where another stood', () => {
  it.each<[string, string, string, string | undefined]>([
    ['itself on the day before it ends', 'a', '2025-06-30', 'a'],
    ['its one successor on the day it ends', 'a', '2025-07-01', 'ab'],
    ['its one successor on the day after', 'a', '2025-07-02', 'ab'],
    ['the same successor for the other that was merged', 'b', '2025-07-01', 'ab'],
    ['itself on its first day', 'ab', '2025-07-01', 'ab'],
    ['none before that day, where several were merged into it', 'ab', '2025-06-30', undefined],
    ['itself until it was split', 'c', '2025-06-30', 'c'],
    ['none where it was split', 'c', '2025-07-01', undefined],
    ['the one that it was split from before that day', 'c1', '2025-06-30', 'c'],
    ['the same one for the other part', 'c2', '2025-06-30', 'c'],
    ['itself in its time', 'd', '2019-12-31', 'd'],
    ['its successor in the time of that', 'd', '2020-01-01', 'e'],
    ['its successor on the last day of that', 'd', '2025-06-30', 'e'],
    ['the successor of its successor', 'd', '2025-07-01', 'f'],
    ['its predecessor', 'f', '2025-06-30', 'e'],
    ['its predecessor on the first day of that', 'f', '2020-01-01', 'e'],
    ['the predecessor of its predecessor', 'f', '2019-12-31', 'd'],
    ['itself until it ended without a successor', 'g', '2025-06-30', 'g'],
    ['none after it ended without a successor', 'g', '2025-07-01', undefined],
    ['none after it ended with an empty list of successors', 'h', '2025-07-01', undefined],
    ['none before it began without a predecessor', 'new', '2025-06-30', undefined],
    ['itself since', 'new', '2025-07-01', 'new'],
    ['none for an id of none', 'x', '2025-07-01', undefined],
    ['none for a key of every object', 'constructor', '2025-07-01', undefined],
  ])('is %s: %s on %s is %s', (_, id, date, expected) => {
    expect(tree.on(id, date)?.id).toBe(expected);
  });

  /** p was merged on its way into m, which already stood; n followed o, and q was merged into it later. */
  const merged = new LocalityTree([
    commune('m', { from: '2010-01-01' }),
    commune('p', { until: day, successors: ['m'] }),
    commune('o', { until: '2010-01-01', successors: ['n'] }),
    commune('n', { from: '2010-01-01' }),
    commune('q', { until: day, successors: ['n'] }),
    commune('old'),
    commune('r', { until: day, successors: ['old'] }),
  ]);

  it('is none before its first day, where another was merged into it only later', () => {
    expect(merged.on('m', '2009-12-31')).toBeUndefined();
    expect(merged.on('m', '2010-01-01')?.id).toBe('m');
    expect(merged.on('p', '2009-12-31')?.id).toBe('p');
    expect(merged.on('p', day)?.id).toBe('m');
  });

  it('is its one predecessor of that day, where another was merged into it later', () => {
    expect(merged.on('n', '2009-12-31')?.id).toBe('o');
    expect(merged.on('n', '2010-01-01')?.id).toBe('n');
    expect(merged.on('q', day)?.id).toBe('n');
  });

  it('is itself on any day, where it is older than the records and another was merged into it', () => {
    expect(merged.on('old', '1900-01-01')?.id).toBe('old');
    expect(merged.on('r', '1900-01-01')?.id).toBe('r');
    expect(merged.on('r', day)?.id).toBe('old');
  });

  it('takes null for the successors as none', () => {
    const units = new LocalityTree([commune('a', { until: day, successors: null }), commune('b', { from: day })]);
    expect(units.on('a', day)).toBeUndefined();
    expect(units.on('b', '2025-06-30')).toBeUndefined();
  });
});

describe('the line of a unit', () => {
  const province: Locality = { id: 'p', level: 'province', name: 'Tỉnh' };
  const district: Locality = { id: 'd', level: 'district', name: 'Huyện', parent: 'p' };
  const village: Locality = { id: 'v', level: 'village', name: 'Thôn', parent: 'c' };
  const inDistrict = commune('c', { parent: 'd' });

  it('goes from it to the top', () => {
    const whole = new LocalityTree([province, village, inDistrict, district]);
    expect(whole.lineOf(village)).toEqual([village, inDistrict, district, province]);
    expect(whole.lineOf(province)).toEqual([province]);
  });

  it('ends where the parent is null or in no tree', () => {
    const part = new LocalityTree([village, inDistrict]);
    expect(part.lineOf(village)).toEqual([village, inDistrict]);
    expect(part.lineOf({ ...village, parent: null })).toHaveLength(1);
  });

  it('ends where it would go round', () => {
    const [a, b, under] = [commune('a', { parent: 'b' }), commune('b', { parent: 'a' }), commune('u', { parent: 'a' })];
    const round = new LocalityTree([a, b, under]);
    expect(round.lineOf(a)).toEqual([a, b]);
    expect(round.lineOf(under)).toEqual([under, a, b]);
  });

  it('of 3,000 units is walked unit by unit', () => {
    const units = chainOf(3_000);
    const chain = new LocalityTree(units);
    expect(chain.lineOf(units[2_999] ?? province)).toEqual(units.toReversed());
    expect(chain.lineOf(units[0] ?? province)).toEqual([units[0]]);
  });
});

/** Units of which each but the first stands under the one before it. */
function chainOf(many: number): readonly Locality[] {
  return Array.from({ length: many }, (_, i) => commune(`u${i}`, i === 0 ? {} : { parent: `u${i - 1}` }));
}

describe('the units that stand under themselves', () => {
  function inCircles(...units: readonly Locality[]): readonly string[] {
    return [...new LocalityTree(units).unitsInCircles()].map(({ id }) => id).toSorted();
  }

  it('are none where there are no units, no parents, or only parents that lead to the top', () => {
    expect(inCircles()).toEqual([]);
    expect(inCircles(commune('a'), commune('b', { parent: null }), commune('c', { parent: 'nowhere' }))).toEqual([]);
    expect(inCircles(commune('c', { parent: 'b' }), commune('b', { parent: 'a' }), commune('a'))).toEqual([]);
  });

  it('are one that is its own parent', () => {
    expect(inCircles(commune('a', { parent: 'a' }), commune('b'))).toEqual(['a']);
  });

  it('are the very units of the tree', () => {
    const a = commune('a', { parent: 'a' });
    expect([...new LocalityTree([a]).unitsInCircles()][0]).toBe(a);
  });

  const first = [commune('a', { parent: 'b' }), commune('b', { parent: 'c' }), commune('c', { parent: 'a' })];
  const second = [commune('x', { parent: 'y' }), commune('y', { parent: 'x' })];

  it('are those of each of two circles', () => {
    expect(inCircles(...first, ...second)).toEqual(['a', 'b', 'c', 'x', 'y']);
  });

  it('are not those that hang below a circle, whether they come before it or after', () => {
    const below = [
      commune('low', { parent: 'lower' }),
      commune('lower', { parent: 'b' }),
      commune('x1', { parent: 'x' }),
    ];
    const expected = ['a', 'b', 'c', 'x', 'y'];
    expect(inCircles(...below, ...first, ...second)).toEqual(expected);
    expect(inCircles(...first, ...second, ...below)).toEqual(expected);
    expect(inCircles(...second, ...below.toReversed(), ...first.toReversed())).toEqual(expected);
  });

  it('are not those below a circle that another way was walked to before', () => {
    expect(inCircles(commune('u', { parent: 'a' }), commune('v', { parent: 'u' }), ...first)).toEqual(['a', 'b', 'c']);
  });

  it('are not those that one leads to which leads to the top', () => {
    expect(
      inCircles(commune('top'), commune('u', { parent: 'top' }), commune('v', { parent: 'u' }), ...second),
    ).toEqual(['x', 'y']);
  });

  it.each([
    ['from below', (units: readonly Locality[]) => units.toReversed()],
    ['from above', (units: readonly Locality[]) => units],
  ])('are found by looking above each unit of a chain of 3,000 once, given %s', (_, order) => {
    let looked = 0;
    const watched = chainOf(3_000).map(({ parent = null, ...unit }) => ({
      ...unit,
      get parent() {
        looked += 1;
        return parent;
      },
    }));
    expect(new LocalityTree(order(watched)).unitsInCircles()).toEqual(new Set());
    expect(looked).toBe(3_000);
  });

  it('are all 3,000 of a circle of 3,000', () => {
    const [, ...others] = chainOf(3_000);
    const units = [commune('u0', { parent: 'u2999' }), ...others];
    expect(new LocalityTree(units).unitsInCircles()).toEqual(new Set(units));
  });
});
