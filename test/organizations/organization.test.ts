import {
  type Cooperative,
  type CooperativeUnion,
  endingKinds,
  existsAt,
  organizationKinds,
  organizationKindText,
  seatOn,
  vsicEditions,
} from 'kttt/organizations';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { another, type Expected, expectFaults, htx, registerWith } from './register-with.ts';

const union: CooperativeUnion = {
  ...htx,
  kind: 'cooperative-union',
  id: 'lh',
  name: 'Liên hiệp HTX Gio Linh',
  members: ['htx'],
};

describe('the kinds of organization', () => {
  it('are three, in words', () => {
    expect(organizationKinds.map((kind) => organizationKindText[kind].vi)).toEqual([
      'hợp tác xã',
      'liên hiệp hợp tác xã',
      'tổ hợp tác',
    ]);
    expect(organizationKinds.map((kind) => organizationKindText[kind].en)).toEqual([
      'cooperative',
      'cooperative union',
      'cooperative group',
    ]);
  });

  it('end in five ways', () => {
    expect(endingKinds).toEqual(['dissolution', 'bankruptcy', 'consolidation', 'merger', 'division']);
  });
});

describe('an organization exists', () => {
  const ended: Cooperative = { ...htx, ended: { on: '2024-07-01', by: 'dissolution' } };

  it.each([
    ['not on the day before it was founded', '2015-02-28', false],
    ['on the day it was founded', '2015-03-01', true],
    ['on the day after', '2015-03-02', true],
    ['on the day before it ended', '2024-06-30', true],
    ['not on the day it ended', '2024-07-01', false],
    ['not on the day after that', '2024-07-02', false],
  ])('%s, %s', (_, date, exists) => {
    expect(existsAt(ended, date)).toBe(exists);
  });

  it('on any day since it was founded where it did not end', () => {
    expect(existsAt(htx, '9999-12-31')).toBe(true);
    expect(existsAt({ ...htx, ended: null }, '9999-12-31')).toBe(true);
    expect(existsAt({ ...htx, ended: null }, '2015-02-28')).toBe(false);
  });
});

describe('the seat of an organization', () => {
  const moved: Cooperative = {
    ...htx,
    seats: [
      { locality: 'gio-my', from: '2018-01-01' },
      { locality: 'gio-mai', from: '2020-06-15' },
      { locality: 'dong-ha', from: '2025-07-01' },
    ],
  };

  it.each([
    ['the first one, before it was recorded', '2015-03-01', 'gio-my'],
    ['the first one, on the day before it was recorded', '2017-12-31', 'gio-my'],
    ['the first one, on the day it was recorded', '2018-01-01', 'gio-my'],
    ['the first one, on the day before it moved', '2020-06-14', 'gio-my'],
    ['the second one, on the day it moved', '2020-06-15', 'gio-mai'],
    ['the second one, on the day before it moved again', '2025-06-30', 'gio-mai'],
    ['the third one, on the day it moved again', '2025-07-01', 'dong-ha'],
    ['the third one, on the day after', '2025-07-02', 'dong-ha'],
  ])('is %s, %s: %s', (_, date, locality) => {
    expect(seatOn(moved, date)).toBe(locality);
  });

  it('is nowhere where none is recorded', () => {
    expect(seatOn({ ...htx, seats: [] }, '2020-01-01')).toBeUndefined();
  });
});

describe('an organization that is sound', () => {
  it.each<[string, unknown]>([
    ['has just what it must have', htx],
    [
      'has null for what is not known',
      {
        ...htx,
        registrationNumber: null,
        taxNumber: null,
        splitFrom: null,
        ended: null,
        field: null,
        vsic: null,
        statuses: null,
      },
    ],
    [
      'has null for what succeeds it where nothing does',
      { ...htx, ended: { on: '2024-07-01', by: 'dissolution', into: null } },
    ],
    [
      'has all there may be',
      {
        ...htx,
        registrationNumber: '3007L00001',
        taxNumber: '3200000001',
        field: 'agriculture',
        vsic: { edition: '2018', section: 'A' },
        statuses: [
          { status: 'operating', from: '2015-03-01' },
          { status: 'ceased', from: '2024-07-01' },
        ],
        ended: { on: '2024-07-01', by: 'dissolution', into: [] },
      },
    ],
    ['is a group', { ...htx, kind: 'cooperative-group', statuses: [{ status: 'being-ended', from: '2024-01-01' }] }],
    ['is a union without members', { ...union, members: [] }],
  ])('%s', (_, organization) => {
    expect(registerWith([organization]).organizations).toEqual([organization]);
  });
});

/** The faults of one organization, whose paths are given from it on. */
function expectFaultsOf(organization: unknown, ...expected: readonly Expected[]): void {
  expectFaults(
    () => registerWith([organization, another('x'), another('y')]),
    ...expected.map(([code, path, info]): Expected => [code, ['organizations', 0, ...path], info]),
  );
}

const allKinds = 'cooperative, cooperative-union, cooperative-group';

describe('the shape of an organization', () => {
  it.each<[string, unknown, Expected]>([
    ['that is nothing', null, ['wrong-type', [], { found: 'null', expected: 'object' }]],
    ['that is missing', undefined, ['missing-key', [], { expected: 'object' }]],
    ['that is a list', [htx], ['wrong-type', [], { found: 'array', expected: 'object' }]],
    ['of no kind', { ...htx, kind: undefined }, ['missing-key', ['kind'], { expected: allKinds }]],
    ['of no known kind', { ...htx, kind: 'htx' }, ['not-one-of', ['kind'], { found: 'htx', allowed: allKinds }]],
    [
      'of no known kind, though it has members',
      { ...union, kind: 'union' },
      ['not-one-of', ['kind'], { found: 'union', allowed: allKinds }],
    ],
    [
      'of no kind, though it has members',
      { ...union, kind: null },
      ['not-one-of', ['kind'], { found: 'null', allowed: allKinds }],
    ],
    [
      'of a kind that is a key of every object',
      { ...htx, kind: 'constructor' },
      ['not-one-of', ['kind'], { found: 'constructor', allowed: allKinds }],
    ],
    [
      'of no known kind, with the status of a group',
      { ...htx, kind: 'htx', statuses: [{ status: 'being-ended', from: '2024-01-01' }] },
      ['not-one-of', ['kind'], { found: 'htx', allowed: allKinds }],
    ],
    [
      'of no known kind, with members that are none',
      { ...htx, kind: 'htx', members: null },
      ['not-one-of', ['kind'], { found: 'htx', allowed: allKinds }],
    ],
    ['without an id', { ...htx, id: undefined }, ['missing-key', ['id'], { expected: 'string' }]],
    ['with a number for an id', { ...htx, id: 1 }, ['wrong-type', ['id'], { found: '1', expected: 'string' }]],
    ['with an empty name', { ...htx, name: '' }, ['empty-text', ['name'], {}]],
    [
      'with a number for its registration number',
      { ...htx, registrationNumber: 3007 },
      ['wrong-type', ['registrationNumber'], { found: '3007', expected: 'string' }],
    ],
    [
      'with a number for its tax number',
      { ...htx, taxNumber: 3200000001 },
      ['wrong-type', ['taxNumber'], { found: '3200000001', expected: 'string' }],
    ],
    [
      'without the day it was founded',
      { ...htx, founded: undefined },
      ['missing-key', ['founded'], { expected: 'YYYY-MM-DD' }],
    ],
    ['founded on no day', { ...htx, founded: '01/03/2015' }, ['no-such-date', ['founded'], { found: '01/03/2015' }]],
    ['split from nothing', { ...htx, splitFrom: '' }, ['empty-text', ['splitFrom'], {}]],
    ['without seats', { ...htx, seats: undefined }, ['missing-key', ['seats'], { expected: 'array' }]],
    [
      'with null for its seats',
      { ...htx, seats: null },
      ['wrong-type', ['seats'], { found: 'null', expected: 'array' }],
    ],
    [
      'with a seat without a date',
      { ...htx, seats: [{ locality: 'gio-my' }] },
      ['missing-key', ['seats', 0, 'from'], { expected: 'YYYY-MM-DD' }],
    ],
    [
      'with a seat that is a text',
      { ...htx, seats: ['gio-my'] },
      ['wrong-type', ['seats', 0], { found: 'gio-my', expected: 'object' }],
    ],
    [
      'in no known field',
      { ...htx, field: 'mining' },
      [
        'not-one-of',
        ['field'],
        { found: 'mining', allowed: 'agriculture, industry-and-construction, finance, trade-and-services' },
      ],
    ],
    [
      'of an edition of VSIC of no year',
      { ...htx, vsic: { edition: '2007', section: 'A' } },
      ['not-one-of', ['vsic', 'edition'], { found: '2007', allowed: '2018, 2025' }],
    ],
    [
      'of an edition of VSIC that is a number',
      { ...htx, vsic: { edition: 2018, section: 'A' } },
      ['not-one-of', ['vsic', 'edition'], { found: '2018', allowed: '2018, 2025' }],
    ],
    [
      'of an edition of VSIC that is a key of every object',
      { ...htx, vsic: { edition: 'constructor', section: 'A' } },
      ['not-one-of', ['vsic', 'edition'], { found: 'constructor', allowed: '2018, 2025' }],
    ],
    ['with a name of blanks only', { ...htx, name: ' \n' }, ['empty-text', ['name'], {}]],
    [
      'of a section of VSIC that is a blank',
      { ...htx, vsic: { edition: '2018', section: ' ' } },
      ['empty-text', ['vsic', 'section'], {}],
    ],
    [
      'of an empty section of VSIC',
      { ...htx, vsic: { edition: '2018', section: '' } },
      ['empty-text', ['vsic', 'section'], {}],
    ],
    [
      'that ended in no known way',
      { ...htx, ended: { on: '2024-07-01', by: 'split' } },
      [
        'not-one-of',
        ['ended', 'by'],
        { found: 'split', allowed: 'dissolution, bankruptcy, consolidation, merger, division' },
      ],
    ],
    [
      'that ended on no day',
      { ...htx, ended: { by: 'dissolution' } },
      ['missing-key', ['ended', 'on'], { expected: 'YYYY-MM-DD' }],
    ],
    [
      'that ended into a text',
      { ...htx, ended: { on: '2024-07-01', by: 'merger', into: 'x' } },
      ['wrong-type', ['ended', 'into'], { found: 'x', expected: 'array' }],
    ],
    [
      'that is a cooperative with members',
      { ...htx, members: ['x'] },
      ['unknown-key', ['members'], { key: 'members' }],
    ],
    [
      'that is a group with members',
      { ...htx, kind: 'cooperative-group', members: ['x'] },
      ['unknown-key', ['members'], { key: 'members' }],
    ],
    [
      'that is a union without a list of members',
      { ...union, members: undefined },
      ['missing-key', ['members'], { expected: 'array' }],
    ],
    ['that is a union with an empty member', { ...union, members: [''] }, ['empty-text', ['members', 0], {}]],
    ['with a misspelt key', { ...htx, seat: 'x' }, ['unknown-key', ['seat'], { key: 'seat' }]],
    [
      'with a key of every object',
      { ...htx, ...JSON.parse('{ "constructor": 1 }') },
      ['unknown-key', ['constructor'], { key: 'constructor' }],
    ],
  ])('%s is refused', (_, organization, fault) => {
    expectFaultsOf(organization, fault);
  });

  it('several faults of several organizations are reported together', () => {
    expectFaults(
      () => registerWith([{ ...htx, id: '', name: 3, seats: [{}] }, null, another('x', { seats: [] })]),
      ['empty-text', ['organizations', 0, 'id'], {}],
      ['wrong-type', ['organizations', 0, 'name'], { found: '3', expected: 'string' }],
      ['missing-key', ['organizations', 0, 'seats', 0, 'locality'], { expected: 'string' }],
      ['missing-key', ['organizations', 0, 'seats', 0, 'from'], { expected: 'YYYY-MM-DD' }],
      ['wrong-type', ['organizations', 1], { found: 'null', expected: 'object' }],
      ['no-seat', ['organizations', 2, 'seats'], {}],
    );
  });

  it('what an organization is in itself is asked of what is sound of it', () => {
    expectFaultsOf({ ...htx, name: '', seats: [] }, ['empty-text', ['name'], {}], ['no-seat', ['seats'], {}]);
    const ended = { on: '2015-02-28', by: 'merger' };
    const vsic = { edition: '2018', section: 'K' };
    expectFaultsOf(
      { ...htx, extra: 1, ended, vsic, field: 'agriculture' },
      ['unknown-key', ['extra'], { key: 'extra' }],
      ['ended-before-founding', ['ended', 'on'], { ended: '2015-02-28', founded: '2015-03-01' }],
      ['wrong-number-of-successors', ['ended', 'into'], { found: 0, by: 'merger', expected: '1' }],
      ['field-of-another-section', ['field'], { section: 'K', found: 'agriculture', expected: 'finance' }],
    );
  });

  it('what an organization is in itself is not asked where its kind, founding or seats are faulty', () => {
    const ended = { on: '2015-02-28', by: 'dissolution' };
    expectFaultsOf({ ...htx, ended, kind: 'htx' }, ['not-one-of', ['kind'], { found: 'htx', allowed: allKinds }]);
    expectFaultsOf({ ...htx, seats: [], founded: '' }, ['no-such-date', ['founded'], { found: '' }]);
    expectFaultsOf({ ...htx, ended, seats: [{ locality: '', from: '2015-03-01' }] }, [
      'empty-text',
      ['seats', 0, 'locality'],
      {},
    ]);
  });
});

describe('the seats of an organization', () => {
  it('are one at least', () => {
    const error = caught(() => registerWith([{ ...htx, seats: [] }]));
    expect(error.code).toBe('no-seat');
    expect(error.path).toEqual(['organizations', 0, 'seats']);
    expect(error.messages).toEqual({
      vi: 'organizations[0].seats: tổ chức không có trụ sở nào; cần ít nhất một địa phương',
      en: 'organizations[0].seats: the organization has no seat; it needs at least one locality',
    });
  });

  it('stand in the order of time', () => {
    const seats = ['2020-01-01', '2020-01-01', '2019-12-31'].map((from) => ({ locality: 'gio-my', from }));
    expectFaultsOf(
      { ...htx, seats },
      ['not-in-order-of-time', ['seats', 1, 'from'], { found: '2020-01-01', before: '2020-01-01' }],
      ['not-in-order-of-time', ['seats', 2, 'from'], { found: '2019-12-31', before: '2020-01-01' }],
    );
  });
});

describe('the seats of an organization that ended', () => {
  const ended = { on: '2024-07-01', by: 'dissolution' };
  const seatsFrom = (from: string) => [
    { locality: 'gio-my', from: '2015-03-01' },
    { locality: 'gio-my', from },
  ];

  it('may begin until the day before its end', () => {
    expect(registerWith([{ ...htx, ended, seats: seatsFrom('2024-06-30') }]).organizations).toHaveLength(1);
  });

  it.each(['2024-07-01', '2024-07-02'])('do not begin from its end on: %s', (from) => {
    expectFaultsOf({ ...htx, ended, seats: seatsFrom(from) }, [
      'not-in-its-time',
      ['seats', 1, 'from'],
      { from, founded: '2015-03-01', ended: '2024-07-01' },
    ]);
  });

  it('may be recorded before it was founded', () => {
    const seats = [{ locality: 'gio-my', from: '2000-01-01' }];
    expect(registerWith([{ ...htx, seats }]).organizations).toHaveLength(1);
  });
});

describe('the end of an organization', () => {
  it('comes after its founding', () => {
    const seats = [{ locality: 'gio-my', from: '2015-02-27' }];
    const error = caught(() => registerWith([{ ...htx, seats, ended: { on: '2015-02-28', by: 'dissolution' } }]));
    expect(error.code).toBe('ended-before-founding');
    expect(error.path).toEqual(['organizations', 0, 'ended', 'on']);
    expect(error.info).toEqual({ ended: '2015-02-28', founded: '2015-03-01' });
    expect(error.messages).toEqual({
      vi: 'organizations[0].ended.on: tổ chức chấm dứt ngày 2015-02-28, không sau ngày thành lập 2015-03-01',
      en: 'organizations[0].ended.on: the organization ends on 2015-02-28, which is not after it was founded on 2015-03-01',
    });
  });

  it('is not the very day of its founding, but may be the day after', () => {
    const [ended, founded] = ['2015-03-01', '2015-03-01'];
    expectFaultsOf({ ...htx, ended: { on: ended, by: 'bankruptcy' } }, [
      'ended-before-founding',
      ['ended', 'on'],
      { ended, founded },
    ]);
    expect(registerWith([{ ...htx, ended: { on: '2015-03-02', by: 'bankruptcy' } }]).organizations).toHaveLength(1);
  });

  it.each(['2015-02-28', '2015-03-01'])(
    'on %s, not after its founding, puts no seat and no status outside its time as well',
    (on) => {
      const seats = ['2015-03-01', '2016-01-01'].map((from) => ({ locality: 'gio-my', from }));
      const statuses = [{ status: 'operating', from: '2015-03-01' }];
      expectFaultsOf({ ...htx, seats, statuses, ended: { on, by: 'bankruptcy' } }, [
        'ended-before-founding',
        ['ended', 'on'],
        { ended: on, founded: '2015-03-01' },
      ]);
    },
  );

  it('before its founding puts the status «ceased» of that day not outside its time as well', () => {
    const on = '2015-02-28';
    expectFaultsOf({ ...htx, statuses: [{ status: 'ceased', from: on }], ended: { on, by: 'bankruptcy' } }, [
      'ended-before-founding',
      ['ended', 'on'],
      { ended: on, founded: '2015-03-01' },
    ]);
  });

  it.each([
    ['dissolution', ['x'], 1, '0'],
    ['bankruptcy', ['x'], 1, '0'],
    ['bankruptcy', ['x', 'y'], 2, '0'],
    ['consolidation', [], 0, '1'],
    ['consolidation', undefined, 0, '1'],
    ['merger', [], 0, '1'],
    ['merger', undefined, 0, '1'],
    ['division', undefined, 0, '≥ 2'],
    ['division', [], 0, '≥ 2'],
    ['division', ['x'], 1, '≥ 2'],
  ])('by %s into %j is refused', (by, into, found, expected) => {
    const ended = { on: '2024-07-01', by, ...(into && { into }) };
    const { faults } = caught(() => registerWith([{ ...htx, ended }, another('x'), another('y')]));
    expect(faults.map(({ code, path, info }) => ({ code, path, info }))).toContainEqual({
      code: 'wrong-number-of-successors',
      path: ['organizations', 0, 'ended', 'into'],
      info: { found, by, expected },
    });
  });

  it.each([
    ['consolidation', ['x', 'y'], '1'],
    ['merger', ['x', 'y'], '1'],
  ])('by %s is into one organization, not into %j', (by, into, expected) => {
    const organizations = [{ ...htx, ended: { on: '2024-07-01', by, into } }, another('x'), another('y')];
    expect(caught(() => registerWith(organizations)).faults[0]).toMatchObject({
      code: 'wrong-number-of-successors',
      path: ['organizations', 0, 'ended', 'into'],
      info: { found: 2, by, expected },
    });
  });

  it.each([
    ['merger', ['x', 'x'], ['wrong-number-of-successors', [], { found: 2, by: 'merger', expected: '1' }]],
    ['division', ['x', 'x'], null],
    ['division', ['x', 'y', 'x'], null],
  ] satisfies readonly [string, readonly string[], Expected | null][])(
    'by %s is refused where it names a successor twice, at its place: %j',
    (by, into, wrongNumber) => {
      const ended = { on: '2024-07-01', by, into };
      const founded = by === 'division' ? '2024-07-01' : '2015-03-01';
      const path = ['organizations', 0, 'ended', 'into'];
      const number: readonly Expected[] = wrongNumber ? [[wrongNumber[0], path, wrongNumber[2]]] : [];
      expectFaults(
        () => registerWith([{ ...htx, ended }, another('x', { founded }), another('y', { founded })]),
        ...number,
        ['repeated-successor', [...path, into.length - 1], { id: 'x' }],
      );
    },
  );

  it.each([['dissolution'], ['bankruptcy']])('by %s has no successor, said or not', (by) => {
    const on = '2024-07-01';
    expect(
      registerWith([{ ...htx, ended: { on, by } }, another('x', { ended: { on, by: 'dissolution', into: [] } })]),
    ).toBeDefined();
  });

  it('by merger is into one that goes on', () => {
    const merged = { ...htx, ended: { on: '2024-07-01', by: 'merger', into: ['x'] } };
    expect(registerWith([merged, another('x')]).organizations).toHaveLength(2);
  });

  it('by division is into two or more new ones', () => {
    const parts = ['x', 'y', 'z'].map((id) => another(id, { founded: '2024-07-01' }));
    const divided = (into: readonly string[]) => ({ ...htx, ended: { on: '2024-07-01', by: 'division', into } });
    expect(registerWith([divided(['x', 'y']), ...parts]).organizations).toHaveLength(4);
    expect(registerWith([divided(['x', 'y', 'z']), ...parts]).organizations).toHaveLength(4);
  });

  it('is refused with both numbers in the message', () => {
    const error = caught(() => registerWith([{ ...htx, ended: { on: '2024-07-01', by: 'merger', into: [] } }]));
    expect(error.messages).toEqual({
      vi: 'organizations[0].ended.into: có 0 tổ chức kế tục; hình thức merger cần 1',
      en: 'organizations[0].ended.into: 0 organizations succeed it; for merger there must be 1',
    });
  });

  it('a successor named twice gets a message that says so', () => {
    const ended = { on: '2024-07-01', by: 'division', into: ['x', 'x'] };
    const organizations = [{ ...htx, ended }, another('x', { founded: '2024-07-01' })];
    expect(caught(() => registerWith(organizations)).messages).toEqual({
      vi: 'organizations[0].ended.into[1]: «x» được nêu hai lần trong danh sách kế tục',
      en: 'organizations[0].ended.into[1]: "x" is given twice among the successors',
    });
  });

  it.each([
    ['merger', '1'],
    ['consolidation', '1'],
    ['division', '≥ 2'],
  ])('null for what succeeds it is taken as nothing, which is too few by %s', (by, expected) => {
    expectFaultsOf({ ...htx, ended: { on: '2024-07-01', by, into: null } }, [
      'wrong-number-of-successors',
      ['ended', 'into'],
      { found: 0, by, expected },
    ]);
  });
});

describe('the section of VSIC of an organization', () => {
  it.each([
    ['2018', 'V', 'A–U'],
    ['2018', 'a', 'A–U'],
    ['2018', 'AB', 'A–U'],
    ['2018', '1', 'A–U'],
    ['2025', 'W', 'A–V'],
    ['2025', 'KL', 'A–V'],
  ])('of %s is not %j', (edition, section, allowed) => {
    expectFaultsOf({ ...htx, vsic: { edition, section } }, [
      'no-such-vsic-section',
      ['vsic', 'section'],
      { edition, found: section, allowed },
    ]);
  });

  it('that is none is refused with the letters there are', () => {
    const error = caught(() => registerWith([{ ...htx, vsic: { edition: '2018', section: 'V' } }]));
    expect(error.messages).toEqual({
      vi: 'organizations[0].vsic.section: Hệ thống ngành kinh tế Việt Nam 2018 không có ngành cấp 1 «V»; chọn một chữ trong A–U',
      en: 'organizations[0].vsic.section: the VSIC of 2018 has no section "V"; choose a letter of A–U',
    });
  });

  it.each(['2018', '2025'] as const)('of %s is each letter there is', (edition) => {
    const sections = [...vsicEditions[edition].sections];
    const organizations = sections.map((section) => another(section, { vsic: { edition, section } }));
    expect(registerWith(organizations).organizations).toHaveLength(edition === '2018' ? 21 : 22);
  });

  it.each([
    ['2018', 'A', 'trade-and-services', 'agriculture'],
    ['2018', 'B', 'finance', 'industry-and-construction, agriculture'],
    ['2018', 'C', 'agriculture', 'industry-and-construction'],
    ['2018', 'K', 'trade-and-services', 'finance'],
    ['2018', 'L', 'finance', 'trade-and-services'],
    ['2025', 'K', 'finance', 'trade-and-services'],
    ['2025', 'L', 'trade-and-services', 'finance'],
  ])('of %s, %s is not in the field %s', (edition, section, field, expected) => {
    expectFaultsOf({ ...htx, field, vsic: { edition, section } }, [
      'field-of-another-section',
      ['field'],
      { section, found: field, expected },
    ]);
  });

  it('may be salt in agriculture, and stand without a field', () => {
    const salt = another('salt', { field: 'agriculture', vsic: { edition: '2018', section: 'B' } });
    const stone = another('stone', { field: 'industry-and-construction', vsic: { edition: '2025', section: 'B' } });
    const silent = another('silent', { field: null, vsic: { edition: '2025', section: 'L' } });
    expect(registerWith([salt, stone, silent]).organizations).toHaveLength(3);
  });

  it('of another field is refused in both languages', () => {
    const error = caught(() => registerWith([{ ...htx, field: 'finance', vsic: { edition: '2018', section: 'A' } }]));
    expect(error.messages).toEqual({
      vi: 'organizations[0].field: ngành cấp 1 A không thuộc lĩnh vực finance; lĩnh vực phải là agriculture',
      en: 'organizations[0].field: section A is not in the field finance; the field must be agriculture',
    });
  });
});

describe('the members of a union', () => {
  it('are not the union itself', () => {
    const error = caught(() => registerWith([{ ...union, members: ['lh'] }]));
    expect(error.code).toBe('member-of-itself');
    expect(error.path).toEqual(['organizations', 0, 'members', 0]);
    expect(error.info).toEqual({ id: 'lh' });
    expect(error.messages).toEqual({
      vi: 'organizations[0].members[0]: liên hiệp «lh» là thành viên của chính nó; bỏ mã này khỏi danh sách thành viên',
      en: 'organizations[0].members[0]: the union "lh" is its own member; take it out of the list',
    });
  });

  it('are each given once', () => {
    expectFaultsOf(
      { ...union, members: ['x', 'y', 'x', 'x'] },
      ['repeated-member', ['members', 2], { id: 'x' }],
      ['repeated-member', ['members', 3], { id: 'x' }],
    );
  });

  it('have their faults reported together', () => {
    expectFaultsOf(
      { ...union, members: ['lh', 'x', 'lh'] },
      ['member-of-itself', ['members', 0], { id: 'lh' }],
      ['member-of-itself', ['members', 2], { id: 'lh' }],
      ['repeated-member', ['members', 2], { id: 'lh' }],
    );
  });

  it('are said to be given twice in both languages', () => {
    expect(caught(() => registerWith([{ ...union, members: ['x', 'x'] }, another('x')])).messages).toEqual({
      vi: 'organizations[0].members[1]: thành viên «x» được nêu hai lần',
      en: 'organizations[0].members[1]: the member "x" is given twice',
    });
  });

  it('may be many', () => {
    expect(registerWith([{ ...union, members: ['x', 'htx'] }, htx, another('x')]).organizations).toHaveLength(3);
  });
});
