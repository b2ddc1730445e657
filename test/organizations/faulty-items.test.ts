import type { AnnualReturn, Award, CooperativeUnion, Organization } from 'kttt/organizations';
import { createRegister, type RegisterParts } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { another, type Expected, expectFaults, htx, registerWith } from './register-with.ts';

const annual: AnnualReturn = { organization: 'htx', year: 2023, filed: '2023-12-15' };
const flag: Award = { kind: 'emulation-flag', by: 'UBND tỉnh Quảng Trị', to: 'collective', on: '2024-04-05' };
const union: CooperativeUnion = { ...htx, kind: 'cooperative-union', id: 'lh', name: 'Liên hiệp HTX', members: ['x'] };

const fraction = (place: number): Expected => [
  'fraction-of-count',
  ['returns', place, 'regularWorkers'],
  { found: '1.5' },
];
const extra = (list: string, place: number): Expected => ['unknown-key', [list, place, 'extra'], { key: 'extra' }];

describe('a faulty return', () => {
  it('of an unknown organization has both faults', () => {
    expectFaults(() => registerWith([htx], [{ ...annual, organization: 'x', regularWorkers: 1.5 }]), fraction(0), [
      'unknown-organization',
      ['returns', 0, 'organization'],
      { found: 'x' },
    ]);
  });

  it('from before the founding has both faults', () => {
    expectFaults(
      () => registerWith([htx], [{ ...annual, year: 2014, filed: '2014-12-15', regularWorkers: 1.5 }]),
      fraction(0),
      ['return-before-founding', ['returns', 0, 'year'], { year: 2014, filed: '2014-12-15', founded: '2015-03-01' }],
    );
  });

  it('from after the end has both faults', () => {
    expectFaults(
      () => registerWith([{ ...htx, ended: { on: '2022-12-15', by: 'dissolution' } }], [{ ...annual, extra: 1 }]),
      extra('returns', 0),
      ['return-after-end', ['returns', 0, 'year'], { year: 2023, ended: '2022-12-15' }],
    );
  });

  it.each([
    ['first', 0],
    ['second', 1],
  ])('for a year that has another is told to repeat it, where the %s has 1.5 workers', (_, place) => {
    const returns = [annual, { ...annual, filed: '2023-12-16' }].map((one, i) =>
      i === place ? { ...one, regularWorkers: 1.5 } : one,
    );
    expectFaults(() => registerWith([htx], returns), fraction(place), [
      'repeated-return',
      ['returns', 1],
      { year: 2023, organization: 'htx', other: '2023-12-15' },
    ]);
  });

  it('may be superseded, and may supersede', () => {
    const revised = { ...annual, filed: '2024-01-05', supersedes: '2023-12-15' };
    expectFaults(() => registerWith([htx], [{ ...annual, regularWorkers: 1.5 }, revised]), fraction(0));
    expectFaults(() => registerWith([htx], [annual, { ...revised, regularWorkers: 1.5 }]), fraction(1));
  });

  it('that another one supersedes is not held against that one', () => {
    const first = { ...annual, supersedes: 'x' };
    const revised = { ...annual, filed: '2024-01-05', supersedes: '2023-12-15' };
    expectFaults(
      () => registerWith([htx], [first, revised]),
      ['no-such-date', ['returns', 0, 'supersedes'], { found: 'x' }],
    );
  });

  it('that supersedes nothing or a later one has that fault besides its own', () => {
    expectFaults(
      () => registerWith([htx], [{ ...annual, supersedes: '2023-12-16', regularWorkers: 1.5 }]),
      fraction(0),
      ['supersedes-later', ['returns', 0, 'supersedes'], { filed: '2023-12-15', supersedes: '2023-12-16' }],
      [
        'supersedes-nothing',
        ['returns', 0, 'supersedes'],
        { year: 2023, organization: 'htx', supersedes: '2023-12-16' },
      ],
    );
  });

  it.each(['15/12/2023', '2023-02-30', 'x'])(
    'whose «supersedes» is %s, no date, has that fault alone',
    (supersedes) => {
      const fault: Expected = ['no-such-date', ['returns', 1, 'supersedes'], { found: supersedes }];
      expectFaults(() => registerWith([htx], [annual, { ...annual, filed: '2024-01-05', supersedes }]), fault);
      expectFaults(() => registerWith([htx], [annual, { ...annual, filed: '2022-12-14', supersedes }]), fault);
    },
  );

  it.each<[unknown, string]>([
    ['', ''],
    [0, '0'],
    [false, 'false'],
  ])('whose «supersedes» is %j, which is no date either, has that fault alone', (supersedes, found) => {
    expectFaults(
      () => registerWith([htx], [annual, { ...annual, filed: '2024-01-05', supersedes }]),
      ['no-such-date', ['returns', 1, 'supersedes'], { found }],
    );
  });

  it('is one that supersedes none where that is null', () => {
    expectFaults(
      () => registerWith([htx], [annual, { ...annual, filed: '2024-01-05', supersedes: null, regularWorkers: 1.5 }]),
      fraction(1),
      ['repeated-return', ['returns', 1], { year: 2023, organization: 'htx', other: '2023-12-15' }],
    );
  });

  it.each<[string, object, Expected]>([
    ['organization', { organization: 3 }, ['wrong-type', [], { found: '3', expected: 'string' }]],
    ['year', { year: 1900 }, ['no-such-year', [], { found: '1900', first: 1901 }]],
    ['filed', { filed: 'x' }, ['no-such-date', [], { found: 'x' }]],
  ])('is held against nothing where its %s is faulty', (key, fault, [code, , info]) => {
    expectFaults(
      () => registerWith([htx], [annual, { ...annual, organization: 'x', ...fault }]),
      [code, ['returns', 1, key], info],
    );
  });
});

describe('a faulty organization', () => {
  it('with a seat outside the tree has both faults', () => {
    const seats = [{ locality: 'dong-ha', from: '2015-03-01' }];
    expectFaults(() => registerWith([{ ...htx, seats, extra: 1 }]), extra('organizations', 0), [
      'unknown-locality',
      ['organizations', 0, 'seats', 0, 'locality'],
      { found: 'dong-ha' },
    ]);
  });

  it('that is a union its own member has both faults', () => {
    expectFaults(() => registerWith([{ ...union, members: ['lh'], extra: 1 }]), extra('organizations', 0), [
      'member-of-itself',
      ['organizations', 0, 'members', 0],
      { id: 'lh' },
    ]);
  });

  it('that is a union has its members looked up, where they are a list', () => {
    const group = { ...htx, kind: 'cooperative-group', id: 'tht' };
    expectFaults(
      () => registerWith([{ ...union, members: ['nobody', 'tht'], name: '' }, group]),
      ['empty-text', ['organizations', 0, 'name'], {}],
      ['unknown-organization', ['organizations', 0, 'members', 0], { found: 'nobody' }],
      ['member-not-cooperative', ['organizations', 0, 'members', 1], { id: 'tht' }],
    );
  });

  it.each<[unknown, Expected]>([
    [undefined, ['missing-key', [], { expected: 'array' }]],
    [null, ['wrong-type', [], { found: 'null', expected: 'array' }]],
    ['x', ['wrong-type', [], { found: 'x', expected: 'array' }]],
    [
      ['nobody', ''],
      ['empty-text', [1], {}],
    ],
  ])('that is a union has no member looked up where its members are %j', (members, [code, path, info]) => {
    expectFaults(() => registerWith([{ ...union, members }]), [code, ['organizations', 0, 'members', ...path], info]);
  });

  it('that is a cooperative has no member looked up', () => {
    expectFaults(
      () => registerWith([{ ...htx, members: ['nobody', 'htx'] }]),
      ['unknown-key', ['organizations', 0, 'members'], { key: 'members' }],
    );
  });

  it('that is younger than its return has both faults', () => {
    expectFaults(
      () => registerWith([{ ...htx, extra: 1 }], [{ ...annual, year: 2014, filed: '2014-12-15' }]),
      extra('organizations', 0),
      ['return-before-founding', ['returns', 0, 'year'], { year: 2014, filed: '2014-12-15', founded: '2015-03-01' }],
    );
  });

  it('with the id and numbers of another has all the faults', () => {
    expectFaults(
      () =>
        registerWith([
          { ...htx, taxNumber: '1' },
          { ...htx, taxNumber: '1', registrationNumber: 2 },
        ]),
      ['wrong-type', ['organizations', 1, 'registrationNumber'], { found: '2', expected: 'string' }],
      ['repeated-organization', ['organizations', 1, 'id'], { id: 'htx' }],
      ['repeated-number', ['organizations', 1, 'taxNumber'], { number: '1', other: 'htx' }],
    );
  });

  it('that was merged or split has its relatives looked up', () => {
    expectFaults(
      () =>
        registerWith([
          { ...htx, extra: 1, splitFrom: 'nobody', ended: { on: '2024-07-01', by: 'merger', into: ['x'] } },
          another('x', { founded: '2024-07-01' }),
        ]),
      extra('organizations', 0),
      ['organization-not-then', ['organizations', 0, 'ended', 'into', 0], { id: 'x', on: '2024-07-01' }],
      ['unknown-organization', ['organizations', 0, 'splitFrom'], { found: 'nobody' }],
    );
  });

  const statuses = [
    { status: 'operating', from: '2015-03-01' },
    { status: 'ceased', from: '2024-07-01' },
  ];

  it.each<[string, unknown, Expected]>([
    ['is no object', 'x', ['wrong-type', [], { found: 'x', expected: 'object' }]],
    ['is an empty text', '', ['wrong-type', [], { found: '', expected: 'object' }]],
    ['is zero', 0, ['wrong-type', [], { found: '0', expected: 'object' }]],
    ['is false', false, ['wrong-type', [], { found: 'false', expected: 'object' }]],
    ['is on no day', { on: '2024-02-30', by: 'merger' }, ['no-such-date', ['on'], { found: '2024-02-30' }]],
    [
      'has a misspelt key',
      { on: '2024-06-30', by: 'dissolution', extra: 1 },
      ['unknown-key', ['extra'], { key: 'extra' }],
    ],
  ])('whose end %s has no fault for a status «ceased»', (_, ended, [code, path, info]) => {
    expectFaults(
      () => registerWith([{ ...htx, statuses, ended }]),
      [code, ['organizations', 0, 'ended', ...path], info],
    );
  });

  it.each([[undefined], [null]])('without an end, as %s, has one for a status «ceased»', (ended) => {
    expectFaults(() => registerWith([{ ...htx, statuses, ended, extra: 1 }]), extra('organizations', 0), [
      'ceased-without-end',
      ['organizations', 0, 'statuses', 1, 'from'],
      { status: 'ceased', from: '2024-07-01', ended: '–' },
    ]);
  });

  it('with a sound end has one for a status «ceased» on another day', () => {
    const ended = { on: '2024-07-02', by: 'dissolution' };
    expectFaults(() => registerWith([{ ...htx, statuses, ended, extra: 1 }]), extra('organizations', 0), [
      'ceased-without-end',
      ['organizations', 0, 'statuses', 1, 'from'],
      { status: 'ceased', from: '2024-07-01', ended: '2024-07-02' },
    ]);
  });

  it('is no unknown one, whatever is wrong with it', () => {
    expectFaults(
      () => registerWith([{ ...htx, kind: 'htx' }], [annual], [{ ...flag, organization: 'htx' }]),
      [
        'not-one-of',
        ['organizations', 0, 'kind'],
        { found: 'htx', allowed: 'cooperative, cooperative-union, cooperative-group' },
      ],
    );
  });
});

describe('a faulty award', () => {
  it('to an unknown organization has both faults', () => {
    expectFaults(
      () => registerWith([htx], [], [flag, { ...flag, organization: 'x', extra: 1, on: '' }]),
      extra('awards', 1),
      ['no-such-date', ['awards', 1, 'on'], { found: '' }],
      ['unknown-organization', ['awards', 1, 'organization'], { found: 'x' }],
    );
  });

  it.each([['htx'], [null], [undefined]])('to %s has its own faults alone', (organization) => {
    expectFaults(() => registerWith([htx], [], [{ ...flag, organization, extra: 1 }]), extra('awards', 0));
  });

  it('to an organization that is no text is held against nothing', () => {
    expectFaults(
      () => registerWith([htx], [], [{ ...flag, organization: 3 }]),
      ['wrong-type', ['awards', 0, 'organization'], { found: '3', expected: 'string' }],
    );
  });
});

describe('a faulty unit of a register', () => {
  const register = (localities: readonly unknown[], organizations: readonly Organization[] = []) =>
    createRegister(untyped<RegisterParts>({ localities, organizations, returns: [] }));

  it('that stands under itself has both faults', () => {
    expectFaults(
      () =>
        register([
          { id: 'a', level: 'commune', name: 'Xã a', parent: 'b', extra: 1 },
          { id: 'b', level: 'district', name: 'Huyện b', parent: 'a' },
        ]),
      extra('localities', 0),
      ['locality-cycle', ['localities', 0, 'parent'], { id: 'a' }],
      ['locality-cycle', ['localities', 1, 'parent'], { id: 'b' }],
    );
  });

  it('has the seats there before it existed reported', () => {
    expectFaults(
      () => register([{ id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ', from: '2015-03-02', extra: 1 }], [htx]),
      extra('localities', 0),
      ['locality-not-then', ['organizations', 0, 'seats', 0, 'locality'], { name: 'Xã Gio Mỹ', date: '2015-03-01' }],
    );
  });
});

describe('the lists of a register', () => {
  it('are its own: what is added to those it was made of changes nothing', () => {
    const lists = {
      localities: [{ id: 'gio-my', level: 'commune' as const, name: 'Xã Gio Mỹ' }],
      organizations: [htx],
      returns: [annual],
      awards: [flag],
    };
    const before = structuredClone(lists);
    const made = createRegister(lists);
    lists.localities.push({ id: 'gio-my', level: 'commune', name: '' });
    lists.organizations.push(htx);
    lists.returns.push(annual);
    lists.awards.length = 0;
    expect(made).toStrictEqual({ kind: 'register', ...before });
  });
});
