import { halfYear, month, notApplicable, type Period, quarter, reportingYear, year } from 'kttt';
import type { Locality } from 'kttt/localities';
import type { AnnualReturn, Organization, Rating } from 'kttt/organizations';
import { createRegister, type Register, type RegisterIndicator, type RollUpOptions, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import {
  averageRevenue,
  cooperative,
  filed,
  goodOrFair,
  linked,
  places,
  revenue,
  smallRegister,
  workers,
} from './small-register.ts';

const asOf = '2023-12-31';
const of = (
  organizations: readonly Organization[],
  returns: readonly AnnualReturn[] = [],
  localities: readonly Locality[] = places,
) => createRegister({ localities, organizations, returns });
const resultOf = (register: ReturnType<typeof of>, indicator: RegisterIndicator, more: Partial<RollUpOptions> = {}) =>
  rollUp(register, [indicator], { asOf, ...more }).total.results[0];

describe('a roll-up of the small register', () => {
  it('has a total of what it was asked for', () => {
    const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });
    const amount = { kind: 'amount', value: '9000' };
    const average = { numerator: '9000', denominator: 3 };
    expect(rollUp(smallRegister(), [linked, goodOrFair, revenue, workers, averageRevenue], { asOf })).toEqual({
      kind: 'roll-up',
      asOf,
      year: 2023,
      knownOn: null,
      due: '2023-12-15',
      period: { kind: 'year', year: 2023 },
      indicators: [linked, goodOrFair, revenue, workers, averageRevenue],
      total: {
        place: { kind: 'whole' },
        organizations: { cooperative: 4, 'cooperative-union': 0, 'cooperative-group': 0 },
        completeness: { expected: 4, received: 3, onTime: 3, late: 0 },
        results: [
          {
            indicator: 'linked',
            count: 2,
            notApplicable: 0,
            missing: 2,
            value: null,
            ofKnown: ratio(1, 2),
            low: ratio(1, 4),
            high: ratio(3, 4),
          },
          {
            indicator: 'good-or-fair',
            count: 3,
            notApplicable: 0,
            missing: 1,
            value: null,
            ofKnown: ratio(2, 3),
            low: ratio(2, 4),
            high: ratio(3, 4),
          },
          {
            indicator: 'revenue',
            count: 3,
            notApplicable: 0,
            missing: 1,
            value: null,
            ofKnown: amount,
            low: amount,
            high: null,
          },
          {
            indicator: 'workers',
            count: 3,
            notApplicable: 0,
            missing: 1,
            value: null,
            ofKnown: { kind: 'count', value: 60 },
            low: { kind: 'count', value: 60 },
            high: null,
          },
          {
            indicator: 'average-revenue',
            count: 3,
            notApplicable: 0,
            missing: 1,
            value: average,
            ofKnown: average,
            low: average,
            high: average,
          },
        ],
      },
      parts: [],
    });
  });

  it('has a part for each unit, after the one above it, with what is below', () => {
    const { parts } = rollUp(smallRegister(), [revenue], { asOf, by: 'locality' });
    expect(parts.map(({ place, completeness, results }) => [place, completeness, results[0]?.low])).toEqual([
      [
        { kind: 'locality', id: 'quang-tri', name: 'Tỉnh Quảng Trị', level: 'province', parent: null },
        { expected: 4, received: 3, onTime: 3, late: 0 },
        { kind: 'amount', value: '9000' },
      ],
      [
        { kind: 'locality', id: 'gio-linh', name: 'Huyện Gio Linh', level: 'district', parent: 'quang-tri' },
        { expected: 2, received: 2, onTime: 2, late: 0 },
        { kind: 'amount', value: '4000' },
      ],
      [
        { kind: 'locality', id: 'gio-my', name: 'Xã Gio Mỹ', level: 'commune', parent: 'gio-linh' },
        { expected: 1, received: 1, onTime: 1, late: 0 },
        { kind: 'amount', value: '1000' },
      ],
      [
        { kind: 'locality', id: 'gio-mai', name: 'Xã Gio Mai', level: 'commune', parent: 'gio-linh' },
        { expected: 1, received: 1, onTime: 1, late: 0 },
        { kind: 'amount', value: '3000' },
      ],
      [
        { kind: 'locality', id: 'cam-lo', name: 'Huyện Cam Lộ', level: 'district', parent: 'quang-tri' },
        { expected: 2, received: 1, onTime: 1, late: 0 },
        { kind: 'amount', value: '5000' },
      ],
    ]);
  });

  it('has only the parts of a level, and what has its seat above that level has no place', () => {
    const register = createRegister({
      ...smallRegister(),
      organizations: [...smallRegister().organizations, cooperative('e', 'quang-tri')],
    });
    const { parts } = rollUp(register, [], { asOf, by: 'locality', level: 'district' });
    expect(
      parts.map(({ place, organizations }) => [
        place.kind === 'locality' ? place.id : place.kind,
        organizations.cooperative,
      ]),
    ).toEqual([
      ['gio-linh', 2],
      ['cam-lo', 2],
      ['unplaced', 1],
    ]);
  });

  it('counts the organizations of each kind', () => {
    const base = { name: 'A', founded: '2015-03-01', seats: [{ locality: 'cam-lo', from: '2015-03-01' }] };
    const register = of([
      cooperative('a', 'cam-lo'),
      cooperative('b', 'cam-lo'),
      { ...base, id: 'u', kind: 'cooperative-union', members: ['a', 'b'] },
      { ...base, id: 'g', kind: 'cooperative-group' },
    ]);
    expect(rollUp(register, [], { asOf }).total.organizations).toEqual({
      cooperative: 2,
      'cooperative-union': 1,
      'cooperative-group': 1,
    });
  });

  it('is plain data that survives JSON unchanged', () => {
    const result = rollUp(smallRegister(), [linked, revenue, workers], { asOf, by: 'locality', knownOn: '2024-01-01' });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(result.knownOn).toBe('2024-01-01');
  });
});

describe('the returns of a roll-up', () => {
  const organizations = [
    cooperative('a', 'gio-my'),
    cooperative('b', 'gio-mai'),
    cooperative('c', 'gio-mai'),
    cooperative('d', 'cam-lo'),
    cooperative('e', 'cam-lo'),
  ];
  const onDay = (organization: string, day: string, more: Partial<AnnualReturn> = {}) =>
    filed(organization, 2023, { filed: day, ...more });
  const register = of(organizations, [
    onDay('a', '2023-12-15'),
    onDay('b', '2023-12-15'),
    onDay('c', '2023-12-16'),
    onDay('d', '2023-12-16'),
  ]);
  const completenessOf = (of: Register, more: Partial<RollUpOptions> = {}) =>
    rollUp(of, [], { asOf, ...more }).total.completeness;
  const one = (...returns: readonly AnnualReturn[]) => of([cooperative('a', 'cam-lo')], returns);

  it('are on time on 15/12 and late on 16/12, in a commune, a district, the province and in all', () => {
    const { total, parts } = rollUp(register, [], { asOf, by: 'locality' });
    expect(parts.map(({ place, completeness }) => [place.kind === 'locality' && place.id, completeness])).toEqual([
      ['quang-tri', { expected: 5, received: 4, onTime: 2, late: 2 }],
      ['gio-linh', { expected: 3, received: 3, onTime: 2, late: 1 }],
      ['gio-my', { expected: 1, received: 1, onTime: 1, late: 0 }],
      ['gio-mai', { expected: 2, received: 2, onTime: 1, late: 1 }],
      ['cam-lo', { expected: 2, received: 1, onTime: 0, late: 1 }],
    ]);
    expect(total.completeness).toEqual({ expected: 5, received: 4, onTime: 2, late: 2 });
  });

  it('of the children of a place add up to its own, on time and late', () => {
    const { parts } = rollUp(register, [], { asOf, by: 'locality' });
    for (const id of ['quang-tri', 'gio-linh']) {
      const whole = parts.find(({ place }) => place.kind === 'locality' && place.id === id)?.completeness;
      const children = parts.filter(({ place }) => place.kind === 'locality' && place.parent === id);
      const added = (key: 'expected' | 'received' | 'onTime' | 'late') =>
        children.reduce((sum, { completeness }) => sum + Number(completeness[key]), 0);
      expect(children).toHaveLength(2);
      expect({
        expected: added('expected'),
        received: added('received'),
        onTime: added('onTime'),
        late: added('late'),
      }).toEqual(whole);
    }
  });

  it('are on time where they were filed in time, however late they were revised', () => {
    const first = onDay('a', '2023-12-15');
    const second = onDay('a', '2024-02-01', { supersedes: '2023-12-15' });
    const third = onDay('a', '2024-03-01', { supersedes: '2024-02-01' });
    const onTime = { expected: 1, received: 1, onTime: 1, late: 0 };
    expect(completenessOf(one(first, second, third))).toEqual(onTime);
    expect(completenessOf(one(third, second, first))).toEqual(onTime);
  });

  it('are late where they were first filed late, and a revision does not mend it', () => {
    const late = onDay('a', '2023-12-16');
    const revised = onDay('a', '2024-02-01', { supersedes: '2023-12-16' });
    expect(completenessOf(one(revised, late))).toEqual({ expected: 1, received: 1, onTime: 0, late: 1 });
  });

  it('of those that were consolidated are each on time or late by the day they were filed themselves', () => {
    const merged = createRegister({
      localities: places,
      organizations: [
        cooperative('a', 'cam-lo', { ended: { on: '2024-03-01', by: 'consolidation', into: ['n'] } }),
        cooperative('b', 'cam-lo', { ended: { on: '2024-03-01', by: 'consolidation', into: ['n'] } }),
        cooperative('n', 'cam-lo', { founded: '2024-03-01', seats: [{ locality: 'cam-lo', from: '2024-03-01' }] }),
      ],
      returns: [onDay('a', '2023-12-15'), onDay('b', '2023-12-16')],
    });
    expect(completenessOf(merged, { asOf: '2024-06-30' })).toEqual({ expected: 2, received: 2, onTime: 1, late: 1 });
  });

  it('are on time by the day that is given instead of that of the law', () => {
    const by = (due: string | null) => {
      const result = rollUp(register, [], { asOf, due });
      return [result.due, result.total.completeness.onTime, result.total.completeness.late];
    };
    expect(by('2023-12-14')).toEqual(['2023-12-14', 0, 4]);
    expect(by('2023-12-16')).toEqual(['2023-12-16', 4, 0]);
    expect(by(null)).toEqual(['2023-12-15', 2, 2]);
  });

  it('are on time or late in a year of which the law is not known too, where a day is given', () => {
    const old = one(filed('a', 2018, { filed: '2019-01-10' }));
    const at = { year: 2018 } as const;
    expect(completenessOf(old, at)).toEqual({ expected: 1, received: 1, onTime: null, late: null });
    expect(completenessOf(old, { ...at, due: '2019-01-10' })).toEqual({ expected: 1, received: 1, onTime: 1, late: 0 });
    expect(completenessOf(old, { ...at, due: '2019-01-09' })).toEqual({ expected: 1, received: 1, onTime: 0, late: 1 });
  });

  it('that were not yet known on a day are neither received nor late on it', () => {
    expect(completenessOf(register, { knownOn: '2023-12-15' })).toEqual({
      expected: 5,
      received: 2,
      onTime: 2,
      late: 0,
    });
    expect(completenessOf(register, { knownOn: '2023-12-16' })).toEqual({
      expected: 5,
      received: 4,
      onTime: 2,
      late: 2,
    });
  });
});

describe('the units of a roll-up', () => {
  const localities: readonly Locality[] = [
    { id: 'x', level: 'commune', name: 'Xã X', until: '2025-07-01', successors: ['n'] },
    { id: 'y', level: 'commune', name: 'Xã Y', until: '2025-07-01', successors: ['n', 'm'] },
    {
      id: 'n',
      level: 'commune',
      name: 'Phường N',
      from: '2025-07-01',
      formerNames: [{ name: 'Xã N', until: '2026-01-01' }],
    },
    { id: 'm', level: 'commune', name: 'Xã M', from: '2025-07-01' },
  ];
  const register = of([cooperative('a', 'x'), cooperative('b', 'y')], [], localities);
  const partsOn = (asOf: string) =>
    rollUp(register, [], { asOf, by: 'locality' }).parts.map(({ place, organizations }) => [
      place.kind === 'locality' ? place.name : place.kind,
      organizations.cooperative,
    ]);

  it('are those of the day by their names of the day, and what a unit that was split held has no place', () => {
    expect(partsOn('2025-06-30')).toEqual([
      ['Xã X', 1],
      ['Xã Y', 1],
    ]);
    expect(partsOn('2025-07-01')).toEqual([
      ['Xã N', 1],
      ['Xã M', 0],
      ['unplaced', 1],
    ]);
    expect(partsOn('2026-01-01')).toEqual([
      ['Phường N', 1],
      ['Xã M', 0],
      ['unplaced', 1],
    ]);
  });
});

describe('an indicator over few organizations', () => {
  const share = (outOf: 'all' | 'applicable'): RegisterIndicator => ({
    ...goodOrFair,
    measure: { take: 'share', over: {}, having: { figure: 'rating', in: ['good', 'fair'] }, outOf },
  });
  const values = (register: ReturnType<typeof of>, indicator: RegisterIndicator) => {
    const { value, ofKnown, low, high } = resultOf(register, indicator) ?? {};
    return [value, ofKnown, low, high];
  };
  const one = (figures: Partial<AnnualReturn>) => of([cooperative('a', 'cam-lo')], [filed('a', 2023, figures)]);
  const nobody = [notApplicable, notApplicable, null, null];

  it('is a share of nothing that does not apply, and no organizations are none', () => {
    expect(values(of([]), share('all'))).toEqual(nobody);
    expect(values(of([]), averageRevenue)).toEqual(nobody);
    const zero = { kind: 'amount', value: '0' };
    expect(values(of([]), revenue)).toEqual([zero, zero, zero, zero]);
    const none = { kind: 'count', value: 0 };
    expect(values(of([]), { ...workers, measure: { take: 'count', over: {} } })).toEqual([none, none, none, none]);
  });

  it('is out of all those too new to be rated too, or out of the others alone', () => {
    const register = of(
      [cooperative('a', 'cam-lo'), cooperative('b', 'cam-lo')],
      [filed('a', 2023, { rating: 'good' }), filed('b', 2023, { rating: notApplicable })],
    );
    expect(resultOf(register, share('all'))).toMatchObject({
      notApplicable: 1,
      value: { numerator: 1, denominator: 2 },
    });
    expect(resultOf(register, share('applicable'))).toMatchObject({
      notApplicable: 1,
      value: { numerator: 1, denominator: 1 },
    });
    const tooNew = one({ rating: notApplicable });
    expect(values(tooNew, share('applicable'))).toEqual(nobody);
    const zero = { numerator: 0, denominator: 1 };
    expect(values(tooNew, share('all'))).toEqual([zero, zero, zero, zero]);
  });

  it('is open from nothing to all where nobody told', () => {
    expect(values(one({}), share('all'))).toEqual([
      null,
      null,
      { numerator: 0, denominator: 1 },
      { numerator: 1, denominator: 1 },
    ]);
    expect(values(one({}), revenue)).toEqual([null, null, { kind: 'amount', value: '0' }, null]);
    expect(values(one({}), averageRevenue)).toEqual([null, null, null, null]);
  });

  it('has no least profit while one is missing, since it may be a loss', () => {
    const profit: RegisterIndicator = { ...revenue, measure: { take: 'total', over: {}, of: 'profitBeforeTax' } };
    const register = of(
      [cooperative('a', 'cam-lo'), cooperative('b', 'cam-lo')],
      [filed('a', 2023, { profitBeforeTax: -5 })],
    );
    expect(values(register, profit)).toEqual([null, { kind: 'amount', value: '-5' }, null, null]);
    expect(values(one({ profitBeforeTax: notApplicable }), profit)).toEqual(nobody);
  });

  it('is an average per worker that does not apply where there is no worker', () => {
    const perWorker: RegisterIndicator = {
      ...averageRevenue,
      measure: { take: 'average', over: {}, of: 'revenue', per: 'regularWorkers', missing: 'open' },
    };
    expect(values(one({ revenue: 100, regularWorkers: 0 }), perWorker)).toEqual(nobody);
    expect(resultOf(one({ revenue: 100, regularWorkers: 3 }), perWorker)?.value).toEqual({
      numerator: '100',
      denominator: '3',
    });
    expect(resultOf(one({ regularWorkers: notApplicable }), perWorker)).toMatchObject({ notApplicable: 1, missing: 0 });
    expect(resultOf(one({ revenue: 100 }), perWorker)).toMatchObject({ notApplicable: 0, missing: 1 });
  });

  it('leaves open one whose field or status would say and is not known, unless its kind says already', () => {
    const over = (population: object) =>
      resultOf(of([cooperative('a', 'cam-lo', { field: null })]), {
        ...workers,
        measure: { take: 'count', over: population },
      });
    const open = { count: 0, missing: 1, value: null, low: { value: 0 }, high: { value: 1 } };
    expect(over({ fields: ['agriculture'] })).toMatchObject(open);
    expect(over({ statuses: ['operating'] })).toMatchObject(open);
    expect(over({ kinds: ['cooperative-union'], fields: ['agriculture'] })).toMatchObject({
      missing: 0,
      value: { value: 0 },
    });
    expect(over({ kinds: [] })).toMatchObject({ missing: 0, value: { value: 0 } });
  });

  it('takes a threshold as reached exactly, and reads figures in any form', () => {
    const large = (atLeast: string | number | bigint): RegisterIndicator => ({
      ...workers,
      measure: { take: 'count', over: {}, having: { figure: 'revenue', atLeast } },
    });
    const register = one({ revenue: '9007199254740993' });
    expect(resultOf(register, large('9007199254740992'))?.value).toEqual({ kind: 'count', value: 1 });
    expect(resultOf(register, large('9007199254740993'))?.value).toEqual({ kind: 'count', value: 1 });
    expect(resultOf(register, large('9007199254740994'))?.value).toEqual({ kind: 'count', value: 0 });
  });

  it('adds money beyond 2^53 to the last đồng', () => {
    const register = of(
      [cooperative('a', 'cam-lo'), cooperative('b', 'cam-lo'), cooperative('c', 'cam-lo')],
      [
        filed('a', 2023, { revenue: 9007199254740991 }),
        filed('b', 2023, { revenue: 2n }),
        filed('c', 2023, { revenue: '9007199254740993' }),
      ],
    );
    expect(resultOf(register, revenue)?.value).toEqual({ kind: 'amount', value: '18014398509481986' });
  });
});

describe('what is new in a period', () => {
  const newProducts = (atLeast: number, minStars?: 3 | 4): RegisterIndicator => ({
    ...workers,
    measure: {
      take: 'count',
      over: {},
      having: { figure: 'ocopProducts', atLeast, recognized: 'in-period', ...(minStars && { minStars }) },
    },
  });
  const counted = (recognized: string, more: Partial<RollUpOptions>, indicator = newProducts(1)) => {
    const register = of(
      [cooperative('a', 'cam-lo')],
      [filed('a', 2023, { filed: '2024-01-31', ocopProducts: [{ name: 'Gạo', stars: 3, recognized }] })],
    );
    const value = resultOf(register, indicator, { year: 2023, ...more })?.value;
    return value && typeof value === 'object' && 'kind' in value ? value.value : value;
  };

  it.each<[string, Period | undefined, string, string]>([
    ['the calendar year unless told otherwise', undefined, '2023-01-01', '2023-12-31'],
    ['a year', year(2023), '2023-01-01', '2023-12-31'],
    ['a half of a year', halfYear(2023, 1), '2023-01-01', '2023-06-30'],
    ['a quarter', quarter(2023, 4), '2023-10-01', '2023-12-31'],
    ['a month', month(2023, 2), '2023-02-01', '2023-02-28'],
    ['a reporting year', reportingYear(2023), '2022-12-15', '2023-12-14'],
  ])('is recognised from the first day to the last of %s', (_, period, first, last) => {
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    const on = (recognized: string) => counted(recognized, period ? { period } : {});
    expect([before, first, last, after].map(on)).toEqual([0, 1, 1, 0]);
  });

  it('is recognised by the day of the view where the period goes on after it', () => {
    const on = (recognized: string) => counted(recognized, { asOf: '2023-10-31', period: year(2023) });
    expect(['2022-12-31', '2023-01-01', '2023-10-31', '2023-11-01'].map(on)).toEqual([0, 1, 1, 0]);
  });

  it('is no product yet before it was recognised, in whatever period', () => {
    const ever: RegisterIndicator = {
      ...workers,
      measure: { take: 'count', over: {}, having: { figure: 'ocopProducts', atLeast: 1 } },
    };
    const products: RegisterIndicator = { ...workers, measure: { take: 'total', over: {}, of: 'ocopProducts' } };
    for (const indicator of [ever, products]) {
      expect(['2023-12-31', '2024-01-01'].map((on) => counted(on, {}, indicator))).toEqual([1, 0]);
    }
  });

  it('has the stars that are asked for, one without that question has any', () => {
    expect(counted('2023-06-01', {}, newProducts(1, 3))).toBe(1);
    expect(counted('2023-06-01', {}, newProducts(1, 4))).toBe(0);
    expect(counted('2023-06-01', {}, newProducts(2))).toBe(0);
  });
});

describe('what is new in a period that the returns say nothing of', () => {
  const fresh: RegisterIndicator = {
    ...workers,
    measure: { take: 'count', over: {}, having: { figure: 'ocopProducts', atLeast: 1, recognized: 'in-period' } },
  };
  const register = of([cooperative('a', 'cam-lo')], [filed('a', 2022, { ocopProducts: [] })]);

  it('is missing, not none: in June the last returns are those of the year before', () => {
    expect(resultOf(register, fresh, { asOf: '2023-06-30' })).toMatchObject({
      missing: 1,
      value: null,
      high: { value: 1 },
    });
  });

  it('is told where the reporting year reaches into the period by its last day', () => {
    const december = (period: Period) => resultOf(register, fresh, { asOf: '2022-12-31', period })?.missing;
    expect([month(2022, 12), reportingYear(2022), reportingYear(2023)].map(december)).toEqual([0, 0, 1]);
  });

  it('does not apply to one that OCOP does not apply to', () => {
    const none = of([cooperative('a', 'cam-lo')], [filed('a', 2022, { ocopProducts: notApplicable })]);
    expect(resultOf(none, fresh, { asOf: '2023-06-30' })).toMatchObject({ missing: 0, notApplicable: 1 });
  });
});

describe('what cannot be rolled up', () => {
  const growth = untyped<RegisterIndicator>({ ...revenue, kind: 'growth', baseline: revenue.label });

  it.each<[string, unknown, Partial<RollUpOptions>, string, readonly (string | number)[]]>([
    ['by kind', [], { by: untyped('kind') }, 'no-such-division', ['by']],
    ['by a level there is not', [], { by: 'locality', level: untyped('county') }, 'no-such-division', ['level']],
    [
      'by a kind and a level there are not',
      [],
      { by: untyped('kind'), level: untyped('x') },
      'no-such-division',
      ['by'],
    ],
    ['on a day that does not exist', [], { asOf: '2023-02-29' }, 'no-such-date', ['asOf']],
    ['for a year that cannot be used', [], { year: 0 }, 'no-such-year', ['year']],
    ['with returns due on a day that does not exist', [], { due: '2023-02-29' }, 'no-such-date', ['due']],
    ['with returns due on what is no day', [], { due: untyped(20231215) }, 'no-such-date', ['due']],
    [
      'over a period there is not',
      [],
      { period: untyped({ kind: 'month', year: 2023, month: 13 }) },
      'no-such-part-of-year',
      ['period', 'month'],
    ],
    ['without a list of indicators', linked, {}, 'not-a-list', ['indicators']],
    [
      'for an indicator without a measure',
      [linked, { ...linked, measure: undefined }],
      {},
      'no-measure',
      ['indicators', 1, 'measure'],
    ],
    [
      'for a percentage that is a total',
      [{ ...linked, measure: revenue.measure }],
      {},
      'measure-not-of-indicator',
      ['indicators', 0, 'measure'],
    ],
    [
      'for an average that is a share',
      [{ ...averageRevenue, measure: linked.measure }],
      {},
      'measure-not-of-indicator',
      ['indicators', 0, 'measure'],
    ],
    [
      'for an amount that is a count',
      [{ ...revenue, measure: { take: 'count', over: {} } }],
      {},
      'measure-not-of-indicator',
      ['indicators', 0, 'measure'],
    ],
    [
      'for an amount of people',
      [{ ...revenue, measure: workers.measure }],
      {},
      'measure-not-of-indicator',
      ['indicators', 0, 'measure'],
    ],
    [
      'for a count of money',
      [{ ...workers, measure: revenue.measure }],
      {},
      'measure-not-of-indicator',
      ['indicators', 0, 'measure'],
    ],
    ['for a growth', [growth], {}, 'measure-not-of-indicator', ['indicators', 0, 'measure']],
  ])('is a register %s', (_, indicators, options, code, path) => {
    expect(caught(() => rollUp(smallRegister(), untyped(indicators), { asOf, ...options }))).toMatchObject({
      code,
      path,
    });
  });

  it('is what is no register', () => {
    expect(caught(() => rollUp(untyped({}), [], { asOf }))).toMatchObject({
      code: 'not-a-register',
      path: ['register'],
    });
  });

  it('is told what the indicator takes, or that nothing is taken for a growth', () => {
    const infoOf = (indicator: RegisterIndicator) => caught(() => rollUp(smallRegister(), [indicator], { asOf })).info;
    expect(infoOf(untyped({ ...workers, measure: linked.measure }))).toEqual({
      id: 'workers',
      kind: 'count',
      found: 'share',
      expected: 'count, total',
    });
    expect(infoOf(growth)).toMatchObject({ found: 'total revenue', expected: '–' });
  });
});

describe('an organization that may belong to the population or not', () => {
  const over = { fields: ['agriculture'] } as const;
  const good = { figure: 'rating', in: ['good'] } as const;
  const share: RegisterIndicator = { ...linked, measure: { take: 'share', over, having: good, outOf: 'all' } };
  const number: RegisterIndicator = { ...workers, measure: { take: 'count', over, having: good } };
  /** Ten of agriculture, six of them good, and one whose field nobody recorded. */
  const withOne = (rating: Rating | 'not-applicable' | null) => {
    const ids = Array.from({ length: 10 }, (_, i) => `a${i}`);
    return of(
      [...ids.map((id) => cooperative(id, 'cam-lo')), cooperative('z', 'cam-lo', { field: null })],
      [...ids.map((id, i) => filed(id, 2023, { rating: i < 6 ? 'good' : 'weak' })), filed('z', 2023, { rating })],
    );
  };

  it.each<
    [
      string,
      Rating | 'not-applicable' | null,
      readonly [number, number],
      readonly [number, number],
      readonly [number, number],
    ]
  >([
    ['could only raise a share, and a number', 'good', [6, 10], [7, 11], [6, 7]],
    ['could only lower a share, and leaves a number as it is', 'weak', [6, 11], [6, 10], [6, 6]],
    ['could do either where it did not tell', null, [6, 11], [7, 11], [6, 7]],
    ['lowers a share of all where it is not rated', 'not-applicable', [6, 11], [6, 10], [6, 6]],
  ])('%s', (_, rating, low, high, numbers) => {
    expect(resultOf(withOne(rating), share)).toMatchObject({
      missing: 1,
      value: null,
      low: { numerator: low[0], denominator: low[1] },
      high: { numerator: high[0], denominator: high[1] },
    });
    const [least, most] = numbers;
    expect(resultOf(withOne(rating), number)).toMatchObject({
      missing: 1,
      value: least === most ? { kind: 'count', value: least } : null,
      low: { value: least },
      high: { value: most },
    });
  });

  it('has no part in a share of those who are rated where it is not', () => {
    const rated: RegisterIndicator = { ...linked, measure: { take: 'share', over, having: good, outOf: 'applicable' } };
    expect(resultOf(withOne('not-applicable'), rated)?.value).toEqual({ numerator: 6, denominator: 10 });
  });

  it('leaves it open whether there is anything to take a share of', () => {
    const alone = of([cooperative('z', 'cam-lo', { field: null })], [filed('z', 2023, { rating: 'good' })]);
    expect(resultOf(alone, share)).toMatchObject({ value: null, low: null, high: { numerator: 1, denominator: 1 } });
  });
});
