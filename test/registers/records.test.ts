import fc from 'fast-check';
import { notApplicable } from 'kttt';
import type { AnnualReturn, Cooperative } from 'kttt/organizations';
import { createRegister, type Register, type RegisterParts, type RegisterView, recordsAt } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { reordered } from '../statistics/arbitraries.ts';
import { cooperative, filed, places, smallRegister } from './small-register.ts';

const village = (id: string, more: Partial<Cooperative> = {}) => cooperative(id, 'gio-my', more);
const of = (
  organizations: RegisterParts['organizations'],
  returns: readonly AnnualReturn[] = [],
  localities: RegisterParts['localities'] = places,
): Register => createRegister({ localities, organizations, returns });
const idsAt = (register: Register, asOf: string) =>
  recordsAt(register, { asOf }).map((record) => record.organization.id);

describe('the records of a day', () => {
  it('are the organizations with their place, status, figures and returns, in the order of the register', () => {
    const a = village('a', { statuses: [{ status: 'operating', from: '2015-03-01' }] });
    const b = village('b');
    const told = filed('b', 2023, { revenue: 1000 });
    expect(recordsAt(of([b, a], [told]), { asOf: '2023-12-31' })).toEqual([
      {
        organization: b,
        locality: 'gio-my',
        status: null,
        figures: told,
        returns: [told],
        firstFiled: ['2023-12-15'],
        expected: 1,
      },
      {
        organization: a,
        locality: 'gio-my',
        status: 'operating',
        figures: {},
        returns: [],
        firstFiled: [],
        expected: 1,
      },
    ]);
  });

  it('begin the day an organization is founded and end the day before it ended', () => {
    const register = of([village('a', { founded: '2023-06-01', ended: { on: '2024-06-01', by: 'bankruptcy' } })]);
    expect(idsAt(register, '2023-05-31')).toEqual([]);
    expect(idsAt(register, '2023-06-01')).toEqual(['a']);
    expect(idsAt(register, '2024-05-31')).toEqual(['a']);
    expect(idsAt(register, '2024-06-01')).toEqual([]);
  });

  it('show the seat and the status of that day', () => {
    const register = of([
      village('a', {
        seats: [
          { locality: 'gio-my', from: '2015-03-01' },
          { locality: 'cam-lo', from: '2023-06-01' },
        ],
        statuses: [
          { status: 'operating', from: '2015-03-02' },
          { status: 'suspended', from: '2023-06-01' },
        ],
      }),
    ]);
    const on = (asOf: string) => recordsAt(register, { asOf }).map(({ locality, status }) => [locality, status]);
    expect(on('2015-03-01')).toEqual([['gio-my', null]]);
    expect(on('2023-05-31')).toEqual([['gio-my', 'operating']]);
    expect(on('2023-06-01')).toEqual([['cam-lo', 'suspended']]);
  });

  it('show the unit that succeeded the one of the seat, and none where it was split', () => {
    const register = of(
      [cooperative('a', 'x'), cooperative('b', 'y')],
      [],
      [
        { id: 'x', level: 'commune', name: 'X', until: '2025-07-01', successors: ['n'] },
        { id: 'y', level: 'commune', name: 'Y', until: '2025-07-01', successors: ['n', 'm'] },
        { id: 'n', level: 'commune', name: 'N', from: '2025-07-01' },
        { id: 'm', level: 'commune', name: 'M', from: '2025-07-01' },
      ],
    );
    const on = (asOf: string) => recordsAt(register, { asOf }).map(({ locality }) => locality);
    expect(on('2025-06-30')).toEqual(['x', 'y']);
    expect(on('2025-07-01')).toEqual(['n', null]);
  });

  it('have no place where an organization has no seat, in a register that nobody checked', () => {
    const register = { ...of([]), organizations: [village('a', { seats: [] })] };
    expect(recordsAt(register, { asOf: '2023-12-31' }).map(({ locality }) => locality)).toEqual([null]);
  });

  it('of an organization founded on the last day of the reporting year have figures, from the day after they do not apply', () => {
    const register = of([village('a', { founded: '2023-12-14' }), village('b', { founded: '2023-12-15' })]);
    const [a, b] = recordsAt(register, { asOf: '2023-12-31' });
    expect([a?.figures, a?.expected]).toEqual([{}, 1]);
    expect(b?.expected).toBe(0);
    expect(b?.returns).toEqual([]);
    expect(b?.figures).toEqual({
      revenue: notApplicable,
      profitBeforeTax: notApplicable,
      charterCapital: notApplicable,
      totalCapital: notApplicable,
      undividedAssets: notApplicable,
      regularWorkers: notApplicable,
      officialMembers: notApplicable,
      managersTrained: notApplicable,
      linkedWithEnterprise: notApplicable,
      newStyleModel: notApplicable,
      usesDigitalTools: notApplicable,
      rating: notApplicable,
      ocopProducts: notApplicable,
    });
  });

  it.each([
    ['2023-12-13', 2022],
    ['2023-12-14', 2023],
    ['2023-12-15', 2023],
    ['2023-12-31', 2023],
    ['2024-01-01', 2023],
    ['2024-12-13', 2023],
  ])('of %s take the returns of %s unless told otherwise', (asOf, year) => {
    const register = of([village('a')], [filed('a', 2022), filed('a', 2023)]);
    expect(recordsAt(register, { asOf }).flatMap(({ returns }) => returns)).toEqual([filed('a', year)]);
    expect(recordsAt(register, { asOf, year: 2022 }).flatMap(({ returns }) => returns)).toEqual([filed('a', 2022)]);
    expect(recordsAt(register, { asOf, year: 2021 })[0]).toMatchObject({ figures: {}, returns: [], expected: 1 });
  });
});

describe('a return that supersedes another', () => {
  /** Returns of one year, each of which supersedes the one before it, and one of another year. */
  const chains = fc
    .uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 1, maxLength: 6 })
    .map((days) => days.toSorted((a, b) => a - b).map((day) => `2024-02-${day}`))
    .map((days) => [
      ...days.map((day, i) => filed('a', 2023, { filed: day, supersedes: days[i - 1] ?? null, revenue: i })),
      filed('a', 2022, { revenue: 7 }),
      filed('b', 2023, { revenue: 8 }),
    ]);

  it('stands whatever the order of the returns, and the last one filed is the one that stands', () => {
    fc.assert(
      fc.property(reordered(chains), ([inOrder, shuffled]) => {
        const organizations = [village('a'), village('b')];
        const records = recordsAt(of(organizations, shuffled), { asOf: '2024-03-01' });
        expect(records).toEqual(recordsAt(of(organizations, inOrder), { asOf: '2024-03-01' }));
        expect(records.map(({ figures }) => figures.revenue)).toEqual([inOrder.length - 3, 8]);
        expect(records.map(({ firstFiled }) => firstFiled)).toEqual([[inOrder[0]?.filed], ['2023-12-15']]);
      }),
    );
  });

  it('does not stand before the day it was filed', () => {
    fc.assert(
      fc.property(reordered(chains), fc.integer({ min: 10, max: 28 }), ([inOrder, shuffled], day) => {
        const knownOn = `2024-02-${day}`;
        const known = inOrder.filter((one) => one.organization === 'a' && one.year === 2023 && one.filed <= knownOn);
        const [record] = recordsAt(of([village('a'), village('b')], shuffled), { asOf: '2024-03-01', knownOn });
        expect(record?.returns).toEqual(known.slice(-1));
        expect(record?.firstFiled).toEqual(known.slice(0, 1).map((one) => one.filed));
        expect(record?.figures).toEqual(known.at(-1) ?? {});
        expect(record?.expected).toBe(1);
      }),
    );
  });
});

describe('what cannot be looked at', () => {
  it.each<[string, Partial<RegisterView>, string, string]>([
    ['a day that does not exist', { asOf: '2023-02-29' }, 'no-such-date', 'asOf'],
    ['a day of knowledge that does not exist', { knownOn: '2023-02-29' }, 'no-such-date', 'knownOn'],
    ['a day returns are due by that does not exist', { due: '2023-02-29' }, 'no-such-date', 'due'],
    ['a year that cannot be used', { year: 2023.5 }, 'no-such-year', 'year'],
  ])('is %s', (_, view, code, key) => {
    expect(caught(() => recordsAt(smallRegister(), { asOf: '2023-12-31', ...view }))).toMatchObject({
      code,
      path: [key],
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list of organizations', []],
    ['parts that nobody checked', { localities: [], organizations: [], returns: [] }],
  ])('is %s', (_, register) => {
    expect(caught(() => recordsAt(untyped(register), { asOf: '2023-12-31' }))).toMatchObject({
      code: 'not-a-register',
      path: ['register'],
    });
  });
});
