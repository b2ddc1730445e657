import fc from 'fast-check';
import { notApplicable } from 'kttt';
import type { AnnualReturn, Cooperative, ReturnFigures } from 'kttt/organizations';
import {
  consolidate,
  createRegister,
  dissolve,
  mergeInto,
  type Register,
  type RegisterRecord,
  recordsAt,
  rollUp,
} from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { faults } from '../commitments/refusal.ts';
import { untyped } from '../errors/untyped.ts';
import { written } from './by-hand.ts';
import { anyFigures, indicators } from './generated.ts';
import { cooperative, filed, places } from './small-register.ts';

const village = (id: string, more: Partial<Cooperative> = {}) => cooperative(id, 'gio-my', more);
const of = (organizations: readonly Cooperative[], returns: readonly AnnualReturn[] = []): Register =>
  createRegister({ localities: places, organizations, returns });
const three = of(
  [village('a'), village('b'), village('c')],
  [
    filed('a', 2023, { revenue: 400, regularWorkers: 4, rating: 'good', linkedWithEnterprise: true }),
    filed('b', 2023, { revenue: '600', regularWorkers: 6, rating: 'weak', linkedWithEnterprise: false }),
  ],
);
const group = {
  kind: 'cooperative-group',
  id: 'g',
  name: 'Tổ hợp tác',
  founded: '2015-03-01',
  seats: [{ locality: 'gio-my', from: '2015-03-01' }],
} as const;
const recordOf = (register: Register, id: string, asOf: string, year = 2023): RegisterRecord => {
  const record = recordsAt(register, { asOf, year }).find(({ organization }) => organization.id === id);
  if (!record) throw new Error(`there is no ${id} on ${asOf}`);
  return record;
};

describe('a consolidation', () => {
  const n = village('n', { founded: '2024-06-01' });
  const together = consolidate(three, { organizations: ['a', 'b'], into: n });

  it('ends the organizations the day the new one is founded', () => {
    const ended = { on: '2024-06-01', by: 'consolidation', into: ['n'] };
    expect(together).toEqual({
      ...three,
      organizations: [{ ...village('a'), ended }, { ...village('b'), ended }, village('c'), n],
    });
    expect(recordsAt(together, { asOf: '2024-05-31' }).map(({ organization }) => organization.id)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(recordsAt(together, { asOf: '2024-06-01' }).map(({ organization }) => organization.id)).toEqual(['c', 'n']);
  });

  it('gives the new one what they reported of the year before, but no rating', () => {
    const { figures, returns, expected } = recordOf(together, 'n', '2024-06-01');
    expect(figures).toEqual({
      revenue: '1000',
      profitBeforeTax: null,
      charterCapital: null,
      totalCapital: null,
      undividedAssets: null,
      regularWorkers: '10',
      officialMembers: null,
      managersTrained: null,
      linkedWithEnterprise: true,
      newStyleModel: null,
      usesDigitalTools: null,
      rating: notApplicable,
      ocopProducts: null,
    });
    expect(returns).toEqual(three.returns);
    expect(expected).toBe(2);
  });

  it('leaves the new one to report for itself of the year it was founded in', () => {
    const own = filed('n', 2024, { revenue: 2000 });
    const later = createRegister({ ...together, returns: [...together.returns, own] });
    expect(recordOf(later, 'n', '2024-12-31', 2024)).toMatchObject({ figures: own, returns: [own], expected: 1 });
  });

  it('on the last day of the reporting year is before its end, on the day after it is not', () => {
    const on = (founded: string) =>
      recordOf(consolidate(three, { organizations: ['a', 'b'], into: { ...n, founded } }), 'n', '2023-12-31');
    expect(on('2023-12-14')).toMatchObject({ figures: {}, returns: [], expected: 1 });
    expect(on('2023-12-15')).toMatchObject({ figures: { revenue: '1000' }, expected: 2 });
  });
});

describe('a merger', () => {
  const merged = mergeInto(three, { organizations: ['b', 'c'], into: 'a', on: '2024-06-01' });

  it('ends the organizations that are absorbed, and the one that goes on has the figures of all', () => {
    const ended = { on: '2024-06-01', by: 'merger', into: ['a'] };
    expect(merged.organizations).toEqual([village('a'), { ...village('b'), ended }, { ...village('c'), ended }]);
    const before = recordOf(merged, 'a', '2024-05-31');
    expect([before.figures.revenue, before.expected]).toEqual([400, 1]);
    const after = recordOf(merged, 'a', '2024-06-01');
    expect(after).toMatchObject({
      figures: { revenue: null, regularWorkers: null, rating: 'good', linkedWithEnterprise: true },
      expected: 3,
    });
    expect(after.returns).toEqual(three.returns);
  });

  it('keeps the rating of the one that goes on, also where it has none', () => {
    const intoC = mergeInto(three, { organizations: ['a'], into: 'c', on: '2024-06-01' });
    expect(recordOf(intoC, 'c', '2024-06-01').figures.rating).toBeUndefined();
    const intoB = mergeInto(three, { organizations: ['a'], into: 'b', on: '2024-06-01' });
    expect(recordOf(intoB, 'b', '2024-06-01').figures.rating).toBe('weak');
  });

  it.each<[ReturnFigures['linkedWithEnterprise'], ReturnFigures['linkedWithEnterprise'], unknown]>([
    [true, true, true],
    [true, false, true],
    [true, null, true],
    [true, notApplicable, true],
    [false, false, false],
    [false, null, null],
    [false, undefined, null],
    [false, notApplicable, false],
    [null, null, null],
    [null, notApplicable, null],
    [notApplicable, notApplicable, notApplicable],
  ])('of one that says %s and one that says %s says %s', (one, other, both) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ]) {
      const register = of(
        [village('a'), village('b')],
        [
          filed('a', 2023, untyped({ linkedWithEnterprise: a })),
          filed('b', 2023, untyped({ linkedWithEnterprise: b })),
        ],
      );
      const { figures } = recordOf(
        mergeInto(register, { organizations: ['b'], into: 'a', on: '2024-06-01' }),
        'a',
        '2024-06-01',
      );
      expect(figures.linkedWithEnterprise).toBe(both);
    }
  });

  it.each<[ReturnFigures['revenue'], ReturnFigures['revenue'], unknown]>([
    [1, 2, '3'],
    ['9007199254740993', 9007199254740991n, '18014398509481984'],
    [1, null, null],
    [1, notApplicable, '1'],
    [null, notApplicable, null],
    [notApplicable, notApplicable, notApplicable],
    [0, 0, '0'],
  ])('of one with %s and one with %s has %s', (one, other, both) => {
    const register = of(
      [village('a'), village('b')],
      [filed('a', 2023, untyped({ revenue: one })), filed('b', 2023, untyped({ revenue: other }))],
    );
    const { figures } = recordOf(
      mergeInto(register, { organizations: ['b'], into: 'a', on: '2024-06-01' }),
      'a',
      '2024-06-01',
    );
    expect(figures.revenue).toBe(both);
  });

  it('has the OCOP products of all, and does not know them where one did not tell', () => {
    const [rice, pepper] = [
      { name: 'Gạo', stars: 3, recognized: '2023-06-01' },
      { name: 'Tiêu', stars: 4, recognized: '2023-07-01' },
    ] as const;
    const productsOf = (...lists: ReturnFigures['ocopProducts'][]) => {
      const ids = ['a', 'b', 'c'].slice(0, lists.length);
      const returns = ids.map((id, i) => filed(id, 2023, untyped({ ocopProducts: lists[i] })));
      const register = of(
        ids.map((id) => village(id)),
        returns,
      );
      const all = mergeInto(register, { organizations: ids.slice(1), into: 'a', on: '2024-06-01' });
      return recordOf(all, 'a', '2024-06-01').figures.ocopProducts;
    };
    expect(productsOf([rice], [], [pepper, rice])).toEqual([rice, pepper, rice]);
    expect(productsOf([], [])).toEqual([]);
    expect(productsOf([rice], notApplicable)).toEqual([rice]);
    expect(productsOf(notApplicable, notApplicable)).toBe(notApplicable);
    expect(productsOf([rice], null, [pepper])).toBeNull();
  });

  it('after a merger takes the figures along from one to the next', () => {
    const apart = of(
      ['a', 'b', 'c', 'd'].map((id) => village(id)),
      ['a', 'b', 'c', 'd'].map((id, i) => filed(id, 2023, { revenue: 10 ** i })),
    );
    const first = mergeInto(apart, { organizations: ['a'], into: 'b', on: '2024-03-01' });
    const second = mergeInto(first, { organizations: ['b'], into: 'c', on: '2024-06-01' });
    const third = consolidate(second, { organizations: ['c', 'd'], into: village('n', { founded: '2024-09-01' }) });
    const revenues = (asOf: string) => recordsAt(third, { asOf, year: 2023 }).map(({ figures }) => figures.revenue);
    expect(revenues('2024-02-29')).toEqual([1, 10, 100, 1000]);
    expect(revenues('2024-03-01')).toEqual(['11', 100, 1000]);
    expect(revenues('2024-06-01')).toEqual(['111', 1000]);
    expect(revenues('2024-09-01')).toEqual(['1111']);
    expect(recordOf(third, 'n', '2024-09-01')).toMatchObject({ expected: 4, returns: { length: 4 } });
  });

  it('of organizations that were all founded after the year has no figures of it', () => {
    const young = of([village('a', { founded: '2024-01-01' }), village('b', { founded: '2024-01-01' })]);
    const together = mergeInto(young, { organizations: ['b'], into: 'a', on: '2024-06-01' });
    expect(recordOf(together, 'a', '2024-06-01')).toMatchObject({
      figures: { revenue: notApplicable, ocopProducts: notApplicable },
      expected: 0,
    });
  });

  it('takes only those figures that were known on the day of knowledge', () => {
    const register = mergeInto(
      of(
        [village('a'), village('b')],
        [filed('a', 2023, { revenue: 1 }), filed('b', 2023, { filed: '2024-02-01', revenue: 2 })],
      ),
      { organizations: ['b'], into: 'a', on: '2024-06-01' },
    );
    const on = (knownOn: string) => recordsAt(register, { asOf: '2024-06-01', knownOn })[0];
    expect(on('2024-01-31')).toMatchObject({ figures: { revenue: null }, returns: { length: 1 }, expected: 2 });
    expect(on('2024-02-01')).toMatchObject({ figures: { revenue: '3' }, returns: { length: 2 }, expected: 2 });
  });
});

describe('an end without a successor', () => {
  it('is a dissolution unless said otherwise', () => {
    expect(dissolve(three, { organization: 'b', on: '2024-06-01' }).organizations).toEqual([
      village('a'),
      { ...village('b'), ended: { on: '2024-06-01', by: 'dissolution' } },
      village('c'),
    ]);
    expect(dissolve(three, { organization: 'b', on: '2024-06-01', by: 'bankruptcy' }).organizations[1]?.ended).toEqual({
      on: '2024-06-01',
      by: 'bankruptcy',
    });
  });

  it('takes the figures of the organization out of the day', () => {
    const ended = dissolve(three, { organization: 'a', on: '2024-06-01' });
    expect(recordsAt(ended, { asOf: '2024-06-01' }).map(({ figures }) => figures.revenue)).toEqual(['600', undefined]);
  });
});

describe('a division', () => {
  const ended = { on: '2024-06-01', by: 'division', into: ['b', 'c'] } as const;
  const divided = of(
    [village('a', { ended }), village('b', { founded: ended.on }), village('c', { founded: ended.on })],
    [filed('a', 2023, { revenue: 400, rating: 'good' }), filed('b', 2024, { revenue: 100 })],
  );

  it('leaves its parts without the figures of the year before, which are missing', () => {
    expect(recordsAt(divided, { asOf: '2024-06-01' }).map(({ figures, returns }) => ({ figures, returns }))).toEqual([
      { figures: {}, returns: [] },
      { figures: {}, returns: [] },
    ]);
    expect(recordsAt(divided, { asOf: '2024-05-31' }).map(({ figures }) => figures.revenue)).toEqual([400]);
  });

  it('leaves them missing too for what the parts are merged or consolidated into', () => {
    const merged = mergeInto(divided, { organizations: ['c'], into: 'b', on: '2024-07-01' });
    const joined = consolidate(divided, { organizations: ['b', 'c'], into: village('n', { founded: '2024-07-01' }) });
    for (const register of [merged, joined]) {
      expect(recordsAt(register, { asOf: '2024-07-31' }).map(({ figures }) => figures)).toEqual([{}]);
    }
  });

  it('lets its parts report for themselves of the year they were founded in', () => {
    expect(
      recordsAt(divided, { asOf: '2024-12-31' }).map(({ figures, expected }) => [figures.revenue, expected]),
    ).toEqual([
      [100, 1],
      [undefined, 1],
    ]);
  });
});

describe('an organization split from another', () => {
  it('has no figures of the year before; the one that goes on keeps them', () => {
    const split = of(
      [village('a'), village('b', { founded: '2024-06-01', splitFrom: 'a' })],
      [filed('a', 2023, { revenue: 400 })],
    );
    expect(
      recordsAt(split, { asOf: '2024-06-01' }).map(({ figures, expected }) => [figures.revenue, expected]),
    ).toEqual([
      [400, 1],
      [notApplicable, 0],
    ]);
  });
});

describe('any reorganization', () => {
  it('leaves the register it is given untouched', () => {
    const copy = structuredClone(three);
    consolidate(three, { organizations: ['a', 'b'], into: village('n', { founded: '2024-06-01' }) });
    mergeInto(three, { organizations: ['b'], into: 'a', on: '2024-06-01' });
    dissolve(three, { organization: 'c', on: '2024-06-01' });
    expect(three).toEqual(copy);
  });

  it('moves no total of a year before it', () => {
    const totals = indicators
      .filter(({ measure }) => measure.take === 'total')
      .map((one) => ({ ...one, measure: { ...one.measure, over: {} } }));
    const moved = fc.record({
      reported: fc.array(fc.option(anyFigures, { freq: 9 }), { minLength: 3, maxLength: 6 }),
      how: fc.constantFrom('merger', 'consolidation', 'chain'),
    });
    fc.assert(
      fc.property(moved, ({ reported, how }) => {
        const ids = reported.map((_, i) => `o${i}`);
        const apart = of(
          ids.map((id) => village(id)),
          reported.flatMap((figures, i) => (figures ? [filed(`o${i}`, 2023, figures)] : [])),
        );
        const on = '2024-06-01';
        const merged = mergeInto(apart, { organizations: ['o1'], into: 'o0', on: '2024-06-01' });
        const after =
          how === 'merger'
            ? merged
            : how === 'consolidation'
              ? consolidate(apart, { organizations: ['o0', 'o2'], into: village('n', { founded: on }) })
              : consolidate(merged, { organizations: ['o0', 'o2'], into: village('n', { founded: '2024-07-01' }) });
        const valuesOn = (register: Register, asOf: string) =>
          rollUp(register, totals, { asOf, year: 2023 }).total.results.map((result) => written(result).value);
        const right = valuesOn(apart, '2024-05-31');
        expect(valuesOn(after, '2024-05-31')).toEqual(right);
        expect(valuesOn(after, on)).toEqual(right);
        expect(valuesOn(after, '2024-07-01')).toEqual(right);
      }),
    );
  });
});

describe('what cannot be reorganized', () => {
  const mixed = createRegister({ ...three, organizations: [...three.organizations, group] });
  const ended = dissolve(three, { organization: 'b', on: '2024-06-01' });
  const n = village('n', { founded: '2024-06-01' });
  const on = '2024-06-01';

  it('is one on the day it was founded', () => {
    expect(faults(() => dissolve(three, { organization: 'c', on: '2015-03-01' }))).toEqual([
      { code: 'cannot-reorganize', path: ['organizations', 0] },
    ]);
    expect(dissolve(three, { organization: 'c', on: '2015-03-02' }).organizations[2]?.ended?.on).toBe('2015-03-02');
  });

  it('is one whose end is recorded, whatever the day: the record stays', () => {
    const merged = mergeInto(three, { organizations: ['b'], into: 'a', on: '2024-06-01' });
    for (const on of ['2024-03-01', '2024-06-01', '2025-01-01']) {
      expect(faults(() => dissolve(merged, { organization: 'b', on }))).toEqual([
        { code: 'cannot-reorganize', path: ['organizations', 0] },
      ]);
    }
  });

  it('is one merged into what is not there, or a text for a list', () => {
    expect(faults(() => mergeInto(three, { organizations: ['a'], into: 'x', on: '2024-06-01' }))).toEqual([
      { code: 'unknown-organization', path: ['into'] },
    ]);
    expect(faults(() => mergeInto(three, { organizations: untyped('ab'), into: 'c', on: '2024-06-01' }))).toEqual([
      { code: 'not-a-list', path: ['organizations'] },
    ]);
  });

  it.each<[string, () => unknown, string, readonly (string | number)[]]>([
    [
      'one alone, in a consolidation',
      () => consolidate(three, { organizations: ['a'], into: n }),
      'too-few-to-join',
      ['organizations'],
    ],
    [
      'one given twice, in a consolidation',
      () => consolidate(three, { organizations: ['a', 'b', 'a'], into: n }),
      'too-few-to-join',
      ['organizations'],
    ],
    [
      'none, in a merger',
      () => mergeInto(three, { organizations: [], into: 'a', on }),
      'too-few-to-join',
      ['organizations'],
    ],
    [
      'one given twice, in a merger',
      () => mergeInto(three, { organizations: ['b', 'b'], into: 'a', on }),
      'too-few-to-join',
      ['organizations'],
    ],
    [
      'one that is not in the register',
      () => consolidate(three, { organizations: ['a', 'x'], into: n }),
      'unknown-organization',
      ['organizations', 1],
    ],
    [
      'one that is not in the register, in a merger',
      () => mergeInto(three, { organizations: ['x'], into: 'a', on }),
      'unknown-organization',
      ['organizations', 0],
    ],
    [
      'one that is not in the register, in a dissolution',
      () => dissolve(three, { organization: 'x', on }),
      'unknown-organization',
      ['organizations', 0],
    ],
    [
      'one that was not founded yet',
      () => mergeInto(three, { organizations: ['b', 'c'], into: 'a', on: '2015-02-28' }),
      'cannot-reorganize',
      ['organizations', 0],
    ],
    [
      'one that ended that day',
      () => consolidate(ended, { organizations: ['a', 'b'], into: n }),
      'cannot-reorganize',
      ['organizations', 1],
    ],
    [
      'one that ended before',
      () => dissolve(ended, { organization: 'b', on: '2024-06-02' }),
      'cannot-reorganize',
      ['organizations', 0],
    ],
    [
      'one into itself',
      () => mergeInto(three, { organizations: ['a'], into: 'a', on }),
      'organization-not-then',
      ['organizations', 0, 'ended', 'into', 0],
    ],
    [
      'a cooperative and a group',
      () => consolidate(mixed, { organizations: ['a', 'g'], into: n }),
      'successor-of-another-kind',
      ['organizations', 3, 'ended', 'into', 0],
    ],
    [
      'a group into a cooperative',
      () => mergeInto(mixed, { organizations: ['g'], into: 'a', on }),
      'successor-of-another-kind',
      ['organizations', 3, 'ended', 'into', 0],
    ],
    [
      'two into one whose id is taken',
      () => consolidate(three, { organizations: ['a', 'b'], into: { ...n, id: 'c' } }),
      'repeated-organization',
      ['organizations', 3, 'id'],
    ],
    [
      'one on a day that does not exist',
      () => dissolve(three, { organization: 'a', on: '2024-02-30' }),
      'no-such-date',
      ['on'],
    ],
    [
      'two on a day that does not exist',
      () => mergeInto(three, { organizations: ['b'], into: 'a', on: '01/06/2024' }),
      'no-such-date',
      ['on'],
    ],
    ['what is no register', () => dissolve(untyped({}), { organization: 'a', on }), 'not-a-register', ['register']],
  ])('is %s', (_, call, code, path) => {
    expect(faults(call)).toEqual([{ code, path }]);
  });
});
