import fc from 'fast-check';
import {
  type CarryOptions,
  carryFigures,
  carryForward,
  findProvince,
  type Locality,
  type LocalityFigure,
  localities,
  localityKey,
  provinces,
} from 'kttt/localities';
import { defineSummary, groupBy, take } from 'kttt/statistics';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const day = '2025-07-01';

function commune(id: string, more: Partial<Locality> = {}): Locality {
  return { id, level: 'commune', name: `Xã ${id}`, ...more };
}

const old = { parent: 'district', until: day } as const;

/**
 * A district whose communes went to the province on 1/7/2025: a and b were merged into ab, c was split into c1 and c2,
 * d went on as e, g ended without a successor, half of p did, s went to two provinces,
 * m to one province and to a commune that is under none.
 */
const tree = localities([
  { id: 'province', level: 'province', name: 'Tỉnh P' },
  { id: 'other', level: 'province', name: 'Tỉnh Q' },
  {
    id: 'district',
    level: 'district',
    name: 'Huyện H',
    parent: 'province',
    until: day,
    successors: ['ab', 'c1', 'c2', 'e'],
  },
  commune('a', { ...old, successors: ['ab'] }),
  commune('b', { ...old, successors: ['ab'] }),
  commune('c', { ...old, successors: ['c1', 'c2'] }),
  commune('d', { ...old, successors: ['e'] }),
  commune('g', { ...old }),
  commune('p', { ...old, successors: ['e', 'brief'] }),
  commune('s', { ...old, successors: ['e', 'far'] }),
  commune('m', { ...old, successors: ['e', 'alone'] }),
  commune('ab', { from: day, parent: 'province' }),
  commune('c1', { from: day, parent: 'province' }),
  commune('c2', { from: day, parent: 'province' }),
  commune('e', { from: day, parent: 'province', formerNames: [{ name: 'Xã E cũ', until: '2026-01-01' }] }),
  commune('brief', { from: day, until: '2025-12-31', parent: 'province' }),
  commune('far', { from: day, parent: 'other' }),
  commune('alone', {}),
]);

const days: CarryOptions = { on: '2024-12-31', asOf: day };

describe('the key of a locality', () => {
  const key = localityKey(tree, { asOf: day });

  it.each<[string, string | null | undefined, string, string | null]>([
    ['of a unit that still stands is its own id', 'ab', '2025-08-01', 'ab'],
    ['of a merged unit is that of its successor', 'a', '2025-06-30', 'ab'],
    ['of a unit that went on under another id is that', 'd', '2024-12-15', 'e'],
    ['of a missing locality is missing', null, '2024-12-15', null],
    ['of an absent locality is missing', undefined, '2024-12-15', null],
  ])('%s', (_, locality, on, expected) => {
    expect(key(locality, on)).toBe(expected);
    expect(key(locality, on)).toBe(expected);
  });

  it('of a split unit is refused, with the units that it belongs to', () => {
    expect(caught(() => key('c', '2024-12-15'))).toMatchObject({
      code: 'locality-split',
      info: { name: 'Xã c', asOf: day, successors: 'Xã c1 (c1), Xã c2 (c2)' },
    });
  });

  it('of a split unit is known at a level where it is whole again', () => {
    const province = localityKey(tree, { asOf: day, level: 'province' });
    expect(province('c', '2024-12-15')).toBe('province');
    expect(province('district', '2024-12-15')).toBe('province');
    expect(province('province', '2024-12-15')).toBe('province');
    expect(caught(() => province('s', '2024-12-15'))).toMatchObject({
      code: 'locality-split',
      info: { successors: 'Tỉnh P (province), Tỉnh Q (other)' },
    });
    expect(caught(() => province('m', '2024-12-15'))).toMatchObject({
      code: 'locality-split',
      info: { successors: 'Tỉnh P (province), –' },
    });
  });

  it('is missing where nothing of that level is above the unit', () => {
    expect(localityKey(tree, { asOf: day, level: 'province' })('alone', '2024-12-15')).toBeNull();
    expect(localityKey(tree, { asOf: day, level: 'commune' })('province', '2024-12-15')).toBeNull();
  });

  it('of a unit that does not exist on the day of the record is refused, each time', () => {
    key('a', '2025-06-30');
    for (const [locality, on] of [
      ['a', day],
      ['ab', '2025-06-30'],
    ] as const) {
      expect(caught(() => key(locality, on))).toMatchObject({ code: 'locality-not-then', info: { date: on } });
    }
  });

  it('of a unit that begins after the day that counts is refused', () => {
    const earlier = localityKey(tree, { asOf: '2024-12-31' });
    expect(caught(() => earlier('ab', '2025-08-01'))).toMatchObject({
      code: 'locality-not-then',
      info: { date: '2024-12-31' },
    });
    expect(earlier('a', '2024-12-15')).toBe('a');
  });

  it('of a unit that ended without a successor is refused, though a part of it went on', () => {
    expect(caught(() => key('g', '2024-12-15'))).toMatchObject({ code: 'no-successor', info: { until: day } });
    const later = localityKey(tree, { asOf: '2026-01-01' });
    expect(caught(() => later('p', '2024-12-15'))).toMatchObject({
      code: 'no-successor',
      info: { name: 'Xã brief', until: '2025-12-31' },
    });
  });

  it('refuses what is no locality, no day and no level', () => {
    expect(caught(() => key('nowhere', day))).toMatchObject({ code: 'unknown-locality' });
    expect(caught(() => key('a', '2025-02-30'))).toMatchObject({ code: 'no-such-date' });
    expect(caught(() => localityKey(tree, { asOf: 'today' }))).toMatchObject({ code: 'no-such-date', path: ['asOf'] });
    expect(caught(() => localityKey(tree, { asOf: day, level: untyped('region') }))).toMatchObject({
      code: 'not-one-of',
      path: ['level'],
    });
    expect(caught(() => localityKey([commune('x', { parent: 'y' })], { asOf: day }))).toMatchObject({
      code: 'unknown-locality',
    });
  });

  it('groups records of two years, and names the record whose locality did not exist', () => {
    const place = localityKey(tree, { asOf: day });
    const byCommune = groupBy(
      { commune: ({ at, filed }: { at: string; filed: string }) => place(at, filed) },
      defineSummary({ id: 'returns', measures: { all: take.records() } }),
    );
    const records = [
      { at: 'a', filed: '2024-12-15' },
      { at: 'b', filed: '2024-12-15' },
      { at: 'ab', filed: '2025-12-15' },
    ];
    const groups = byCommune.finish(byCommune.addAll(byCommune.empty(), records));
    expect(groups).toEqual([{ key: { commune: 'ab' }, result: { all: 3 } }]);
    const wrong = [...records, { at: 'a', filed: '2025-12-15' }];
    expect(caught(() => byCommune.addAll(byCommune.empty(), wrong))).toMatchObject({
      code: 'locality-not-then',
      path: [3],
    });
  });
});

describe('items that are carried forward', () => {
  const carried = (ids: readonly string[], options: Partial<CarryOptions> = {}) =>
    carryForward(
      tree,
      ids.map((locality, place) => ({ locality, place })),
      { ...days, ...options },
    ).map(({ locality, name, items, absent }) => [locality.id, name, items.map(({ place }) => place), absent]);

  it('go to the unit that succeeds theirs, in the order of the tree', () => {
    expect(carried(['d', 'b', 'a'])).toEqual([
      ['ab', 'Xã ab', [1, 2], []],
      ['e', 'Xã E cũ', [0], ['p', 's', 'm']],
    ]);
  });

  it('say which units of their level have none', () => {
    expect(carried(['a'])).toEqual([['ab', 'Xã ab', [0], ['b']]]);
    expect(carried(['district'], { level: 'province' })).toEqual([['province', 'Tỉnh P', [0], []]]);
    expect(carried(['a'], { level: 'province' })).toEqual([
      ['province', 'Tỉnh P', [0], ['b', 'c', 'd', 'p', 's', 'm']],
    ]);
  });

  it('of no unit are none', () => {
    expect(carried([])).toEqual([]);
  });

  it('stay where they are on their own day', () => {
    expect(carried(['a'], { asOf: '2024-12-31' })).toEqual([['a', 'Xã a', [0], []]]);
  });

  it.each<[string, string, readonly string[], Partial<CarryOptions>, readonly (string | number)[]]>([
    ['a split unit', 'locality-split', ['a', 'c'], {}, ['items', 1, 'locality']],
    ['a unit without a successor', 'no-successor', ['g'], {}, ['items', 0, 'locality']],
    ['a unit of another day', 'locality-not-then', ['ab'], {}, ['items', 0, 'locality']],
    ['a unit that is given twice', 'repeated-locality', ['a', 'a'], {}, ['items', 1, 'locality']],
    ['units of two levels', 'levels-mixed', ['a', 'district'], { level: 'province' }, ['items', 1, 'locality']],
    ['a unit of no tree', 'unknown-locality', ['x'], {}, ['items', 0, 'locality']],
    [
      'a unit with none of the level above it',
      'not-of-level',
      ['alone'],
      { level: 'province' },
      ['items', 0, 'locality'],
    ],
    ['a way back', 'carried-back', ['a'], { on: day, asOf: '2024-12-31' }, ['asOf']],
    ['a day that is none', 'no-such-date', ['a'], { on: '2024-02-30' }, ['on']],
  ])('refuse %s', (_, code, ids, options, path) => {
    expect(caught(() => carried(ids, options))).toMatchObject({ code, path });
  });

  it('refuse what is no list', () => {
    expect(caught(() => carryForward(tree, untyped<readonly LocalityFigure[]>('a'), days))).toMatchObject({
      code: 'not-a-list',
      path: ['items'],
    });
  });

  it('of all 63 provinces make the 34, each of them whole, by what the mergers of 1/7/2025 say', () => {
    const before = provinces.filter(({ until }) => until === day || until === undefined);
    const standing = before.filter(({ from }) => from === undefined);
    const items = standing.map(({ id }) => ({ locality: id }));
    const after = carryForward(provinces, items, { on: '2025-06-30', asOf: day });
    expect(standing).toHaveLength(63);
    expect(after).toHaveLength(34);
    expect(after.flatMap(({ absent }) => absent)).toEqual([]);
    expect(after.flatMap((one) => one.items)).toHaveLength(63);
    const quangTri = after.find(({ name }) => name === 'Tỉnh Quảng Trị');
    expect(quangTri?.locality.code).toBe('44');
    expect(quangTri?.items.map(({ locality }) => locality)).toEqual(
      ['Quảng Bình', 'Quảng Trị'].map((name) => findProvince(name, { asOf: '2025-06-30' }).id),
    );
  });
});

describe('figures that are carried forward', () => {
  const shares = { c: { c1: { numerator: 1, denominator: 3 }, c2: { numerator: 2, denominator: 3 } } };
  const carried = (figures: readonly LocalityFigure[], apportionment = {}) =>
    carryFigures(tree, figures, { ...days, apportionment });

  it('are added up exactly, with the units they are of', () => {
    expect(
      carried([
        { locality: 'a', value: '9007199254740993' },
        { locality: 'b', value: '0.1' },
      ]),
    ).toEqual([
      {
        locality: 'ab',
        name: 'Xã ab',
        value: '9007199254740993.1',
        ofKnown: '9007199254740993.1',
        parts: [
          { locality: 'a', share: '1' },
          { locality: 'b', share: '1' },
        ],
        absent: [],
      },
    ]);
  });

  it('of a split unit are shared out as it was stated, exactly', () => {
    expect(carried([{ locality: 'c', value: 100 }], shares)).toEqual([
      {
        locality: 'c1',
        name: 'Xã c1',
        value: { numerator: '100', denominator: '3' },
        ofKnown: { numerator: '100', denominator: '3' },
        parts: [{ locality: 'c', share: { numerator: '1', denominator: '3' } }],
        absent: [],
      },
      {
        locality: 'c2',
        name: 'Xã c2',
        value: { numerator: '200', denominator: '3' },
        ofKnown: { numerator: '200', denominator: '3' },
        parts: [{ locality: 'c', share: { numerator: '2', denominator: '3' } }],
        absent: [],
      },
    ]);
  });

  it('go whole to one unit where that has the only share', () => {
    const [only, ...others] = carried([{ locality: 'c', value: 100 }], { c: { c1: 0, c2: 1 } });
    expect(only).toMatchObject({ locality: 'c2', value: '100', parts: [{ locality: 'c', share: '1' }] });
    expect(others).toEqual([]);
  });

  it('that were shared out can be carried on', () => {
    const [c1] = carried([{ locality: 'c', value: 100 }], shares);
    const value = { numerator: '100', denominator: '3' };
    expect(c1?.value).toEqual(value);
    const later = carryFigures(tree, [{ locality: 'c1', value }], { on: day, asOf: '2026-01-01' });
    expect(later).toMatchObject([{ locality: 'c1', value }]);
  });

  it('wait for no unit that has no share in them by what was stated', () => {
    const two = localities([
      commune('old', { until: day, successors: ['n', 's'] }),
      commune('more', { until: day, successors: ['n'] }),
      commune('n', { from: day }),
      commune('s', { from: day }),
    ]);
    const more = { locality: 'more', value: 5 };
    const apportionment = { old: { n: 0, s: 1 } };
    const alone = carryFigures(two, [more], { ...days, apportionment });
    expect(alone).toMatchObject([{ locality: 'n', value: '5', absent: [] }]);
    const both = carryFigures(two, [more, { locality: 'old', value: null }], { ...days, apportionment });
    expect(both).toMatchObject([
      { locality: 'n', value: '5', absent: [] },
      { locality: 's', value: null, absent: ['old'] },
    ]);
  });

  it('of a unit whose parts were merged again are whole', () => {
    const again = localities([
      commune('whole', { until: '2020-01-01', successors: ['x', 'y'] }),
      commune('x', { from: '2020-01-01', until: day, successors: ['new'] }),
      commune('y', { from: '2020-01-01', until: day, successors: ['new'] }),
      commune('new', { from: day }),
    ]);
    const carriedOn = carryFigures(again, [{ locality: 'whole', value: 9 }], { on: '2019-12-31', asOf: day });
    expect(carriedOn).toMatchObject([{ locality: 'new', value: '9', parts: [{ share: '1' }] }]);
  });

  it('of a unit with an id that every object answers to need no shares', () => {
    const odd = [commune('constructor')];
    expect(carryFigures(odd, [{ locality: 'constructor', value: 1 }], days)).toMatchObject([{ value: '1' }]);
  });

  it('leave the sum open while one is missing or a unit has none', () => {
    expect(carried([{ locality: 'a', value: 5 }, { locality: 'b' }])).toMatchObject([
      { value: null, ofKnown: '5', absent: ['b'] },
    ]);
    expect(carried([{ locality: 'a', value: 5 }])).toMatchObject([{ value: null, ofKnown: '5', absent: ['b'] }]);
    expect(carried([{ locality: 'a', value: null }])).toMatchObject([
      { value: null, ofKnown: null, absent: ['a', 'b'] },
    ]);
  });

  it('leave out those that do not apply', () => {
    const none = { locality: 'b', value: 'not-applicable' } as const;
    expect(carried([{ locality: 'a', value: 5 }, none])).toMatchObject([{ value: '5', ofKnown: '5', absent: [] }]);
    expect(carried([{ locality: 'a', value: 'not-applicable' }, none])).toMatchObject([
      { value: 'not-applicable', ofKnown: null, absent: [] },
    ]);
  });

  it.each<[string, string, object, readonly (string | number)[]]>([
    ['a split unit without shares', 'locality-split', {}, ['figures', 0, 'locality']],
    ['shares that are not all of it', 'shares-not-whole', { c: { c1: '0.5', c2: '0.4999' } }, ['apportionment', 'c']],
    ['shares of more than all of it', 'shares-not-whole', { c: { c1: '0.5', c2: '0.5001' } }, ['apportionment', 'c']],
    ['a share below nothing', 'negative-share', { c: { c1: '-0.5', c2: '1.5' } }, ['apportionment', 'c', 'c1']],
    ['a share of a unit it does not belong to', 'not-an-heir', { c: { ab: 1 } }, ['apportionment', 'c', 'ab']],
    ['a share that is no number', 'not-a-number', { c: { c1: 'half', c2: '0.5' } }, ['apportionment', 'c', 'c1']],
    ['shares that are no list of units', 'wrong-type', { c: 5 }, ['apportionment', 'c']],
    [
      'shares of another unit that are wrong',
      'not-an-heir',
      { ...shares, a: { junk: 1 } },
      ['apportionment', 'a', 'junk'],
    ],
    ['no shares at all', 'wrong-type', untyped<object>(null), ['apportionment']],
    ['shares of no unit', 'unknown-locality', { ...shares, x: { c1: 1 } }, ['apportionment', 'x']],
  ])('refuse %s', (_, code, apportionment, path) => {
    expect(caught(() => carried([{ locality: 'c', value: 1 }], apportionment))).toMatchObject({ code, path });
  });

  it('refuse a figure that is no number, with its place', () => {
    expect(caught(() => carried([{ locality: 'a', value: '1.000 đồng' }]))).toMatchObject({
      code: 'not-a-number',
      path: ['figures', 0, 'value'],
    });
  });

  it('make the same total before and after, whatever the shares are', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(1_000), fc.nat(1_000), (value, x, y) => {
        const all = x + y + 1;
        const stated = { c: { c1: { numerator: x, denominator: all }, c2: { numerator: y + 1, denominator: all } } };
        const fractions = carried([{ locality: 'c', value }], stated).map(({ value: part }) =>
          typeof part === 'object' && part !== null
            ? [BigInt(part.numerator), BigInt(part.denominator)]
            : [BigInt(String(part).replace('.', '')), 10n ** BigInt((String(part).split('.')[1] ?? '').length)],
        );
        const [over, under] = fractions.reduce(
          ([a = 0n, b = 1n], [c = 0n, d = 1n]) => [a * d + c * b, b * d],
          [0n, 1n],
        );
        expect(over).toBe(value * (under as bigint));
      }),
    );
  });
});
