import type { Fault } from 'kttt';
import type { CooperativeGroup, CooperativeUnion, Organization } from 'kttt/organizations';
import { createRegister, type RegisterParts } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { faults } from '../commitments/refusal.ts';
import { untyped } from '../errors/untyped.ts';
import { cooperative, filed, places, smallParts } from './small-register.ts';

const union = (members: readonly string[], more: Partial<CooperativeUnion> = {}): CooperativeUnion => ({
  kind: 'cooperative-union',
  id: 'u',
  name: 'Liên hiệp HTX',
  founded: '2020-01-01',
  seats: [{ locality: 'quang-tri', from: '2020-01-01' }],
  members,
  ...more,
});
const group = (id: string, more: Partial<CooperativeGroup> = {}): CooperativeGroup => ({
  kind: 'cooperative-group',
  id,
  name: `Tổ hợp tác ${id}`,
  founded: '2015-03-01',
  seats: [{ locality: 'gio-my', from: '2015-03-01' }],
  ...more,
});
const of = (organizations: readonly Organization[], more: Partial<RegisterParts> = {}): RegisterParts => ({
  localities: places,
  organizations,
  returns: [],
  ...more,
});
const village = (id: string, more: Parameters<typeof cooperative>[2] = {}) => cooperative(id, 'gio-my', more);

describe('a register', () => {
  it('has all the parts it was made of', () => {
    const awards = [{ kind: 'emulation-flag', by: 'UBND tỉnh', to: 'collective', on: '2024-04-05' }] as const;
    expect(createRegister({ ...smallParts, awards })).toEqual({ kind: 'register', ...smallParts, awards });
  });

  it('has no awards unless some are given', () => {
    expect(createRegister(smallParts).awards).toEqual([]);
    expect(createRegister({ ...smallParts, ...untyped<object>({ awards: null }) }).awards).toEqual([]);
  });

  it('is one again after a way through JSON', () => {
    const register = createRegister(smallParts);
    expect(createRegister(JSON.parse(JSON.stringify(register)))).toEqual(register);
  });

  it.each<[string, RegisterParts]>([
    ['of nothing', { localities: [], organizations: [], returns: [] }],
    ['of a union of cooperatives', of([village('a'), village('b'), union(['a', 'b'])])],
    [
      'of two cooperatives that were consolidated',
      of([
        village('a', { ended: { on: '2024-06-01', by: 'consolidation', into: ['n'] } }),
        village('b', { ended: { on: '2024-06-01', by: 'consolidation', into: ['n'] } }),
        village('n', { founded: '2024-06-01' }),
      ]),
    ],
    [
      'of one that was divided, one that was dissolved and one that was split from another',
      of([
        village('a', { ended: { on: '2024-06-01', by: 'division', into: ['b', 'c'] } }),
        village('b', { founded: '2024-06-01' }),
        village('c', { founded: '2024-06-01' }),
        village('d', { ended: { on: '2024-06-01', by: 'dissolution' } }),
        village('e', { founded: '2024-06-01', splitFrom: 'f' }),
        village('f'),
      ]),
    ],
    [
      'whose numbers are alike but of two sorts',
      of([village('a', { registrationNumber: '1' }), village('b', { taxNumber: '1' })]),
    ],
    [
      'of a group whose numbers nobody knows and another without them',
      of([group('a', { registrationNumber: null, taxNumber: null }), group('b')]),
    ],
    [
      'with a return filed the day the organization was founded, the last day of its year',
      of([village('a', { founded: '2023-12-14' })], { returns: [filed('a', 2023, { filed: '2023-12-14' })] }),
    ],
    [
      'with a return of the one day of its year that the organization still existed',
      of([village('a', { ended: { on: '2022-12-16', by: 'dissolution' } })], { returns: [filed('a', 2023)] }),
    ],
    [
      'with a return that was revised twice, given in no order',
      of([village('a')], {
        returns: [
          filed('a', 2023, { filed: '2024-03-01', supersedes: '2024-02-01' }),
          filed('a', 2023),
          filed('a', 2023, { filed: '2024-02-01', supersedes: '2023-12-15' }),
        ],
      }),
    ],
  ])('%s is sound', (_, parts) => {
    expect(faults(() => createRegister(parts))).toEqual([]);
  });
});

describe('what a register refuses', () => {
  it.each<[string, RegisterParts, string, readonly (string | number)[]]>([
    [
      'an id that two organizations have',
      of([village('a'), village('b'), village('a')]),
      'repeated-organization',
      ['organizations', 2, 'id'],
    ],
    [
      'a registration number that two organizations have',
      of([village('a', { registrationNumber: '3007' }), village('b', { registrationNumber: '3007' })]),
      'repeated-number',
      ['organizations', 1, 'registrationNumber'],
    ],
    [
      'a tax number that two organizations have',
      of([village('a', { taxNumber: '32' }), group('b'), group('c', { taxNumber: '32' })]),
      'repeated-number',
      ['organizations', 2, 'taxNumber'],
    ],
    [
      'a return of an organization that is not in it',
      of([], { returns: [filed('a', 2023)] }),
      'unknown-organization',
      ['returns', 0, 'organization'],
    ],
    [
      'an award to an organization that is not in it',
      of([], {
        awards: [
          { kind: 'emulation-flag', by: 'UBND tỉnh', to: 'individual', on: '2024-04-05', name: 'Lê Văn A' },
          { kind: 'emulation-flag', by: 'UBND tỉnh', to: 'collective', on: '2024-04-05', organization: 'a' },
        ],
      }),
      'unknown-organization',
      ['awards', 1, 'organization'],
    ],
    [
      'a member of a union that is not in it',
      of([village('a'), union(['a', 'b'])]),
      'unknown-organization',
      ['organizations', 1, 'members', 1],
    ],
    [
      'a successor that is not in it',
      of([village('a', { ended: { on: '2024-06-01', by: 'merger', into: ['b'] } })]),
      'unknown-organization',
      ['organizations', 0, 'ended', 'into', 0],
    ],
    [
      'one split from an organization that is not in it',
      of([village('a', { splitFrom: 'b' })]),
      'unknown-organization',
      ['organizations', 0, 'splitFrom'],
    ],
    [
      'a seat outside the tree',
      of([cooperative('a', 'vinh-linh')]),
      'unknown-locality',
      ['organizations', 0, 'seats', 0, 'locality'],
    ],
    [
      'a seat in a unit that had ended',
      of([village('a', { seats: [{ locality: 'old', from: '2020-01-01' }] })], {
        localities: [...places, { id: 'old', level: 'commune', name: 'Xã cũ', until: '2020-01-01' }],
      }),
      'locality-not-then',
      ['organizations', 0, 'seats', 0, 'locality'],
    ],
    [
      'a group as a member of a union',
      of([group('a'), union(['a'])]),
      'member-not-cooperative',
      ['organizations', 1, 'members', 0],
    ],
    [
      'a cooperative merged into a group',
      of([village('a', { ended: { on: '2024-06-01', by: 'merger', into: ['b'] } }), group('b')]),
      'successor-of-another-kind',
      ['organizations', 0, 'ended', 'into', 0],
    ],
    [
      'a group split from a cooperative',
      of([village('a'), group('b', { founded: '2020-01-01', splitFrom: 'a' })]),
      'successor-of-another-kind',
      ['organizations', 1, 'splitFrom'],
    ],
    [
      'a part of a division founded the day after it',
      of([
        village('a', { ended: { on: '2024-06-01', by: 'division', into: ['b', 'c'] } }),
        village('b', { founded: '2024-06-01' }),
        village('c', { founded: '2024-06-02' }),
      ]),
      'successor-not-founded-then',
      ['organizations', 0, 'ended', 'into', 1],
    ],
    [
      'a merger into one founded that day',
      of([
        village('a', { ended: { on: '2024-06-01', by: 'merger', into: ['b'] } }),
        village('b', { founded: '2024-06-01' }),
      ]),
      'organization-not-then',
      ['organizations', 0, 'ended', 'into', 0],
    ],
    [
      'a merger into one that ended that day',
      of([
        village('a', { ended: { on: '2024-06-01', by: 'merger', into: ['b'] } }),
        village('b', { ended: { on: '2024-06-01', by: 'dissolution' } }),
      ]),
      'organization-not-then',
      ['organizations', 0, 'ended', 'into', 0],
    ],
    [
      'a merger of an organization into itself',
      of([village('a', { ended: { on: '2024-06-01', by: 'merger', into: ['a'] } })]),
      'organization-not-then',
      ['organizations', 0, 'ended', 'into', 0],
    ],
    [
      'an organization split from itself',
      of([village('a', { splitFrom: 'a' })]),
      'organization-not-then',
      ['organizations', 0, 'splitFrom'],
    ],
    [
      'a consolidation of one alone',
      of([
        village('a', { ended: { on: '2024-06-01', by: 'consolidation', into: ['n'] } }),
        village('b', { ended: { on: '2024-06-01', by: 'merger', into: ['c'] } }),
        village('c'),
        village('n', { founded: '2024-06-01' }),
      ]),
      'consolidated-alone',
      ['organizations', 0, 'ended', 'into', 0],
    ],
    [
      'a return filed before the cooperative was founded',
      of([village('a', { founded: '2023-06-01' })], { returns: [filed('a', 2023, { filed: '2023-05-31' })] }),
      'return-before-founding',
      ['returns', 0, 'year'],
    ],
    [
      'a return of a year that ended the day before the cooperative was founded',
      of([village('a', { founded: '2023-12-15' })], { returns: [filed('a', 2023, { filed: '2023-12-15' })] }),
      'return-before-founding',
      ['returns', 0, 'year'],
    ],
    [
      'a return of a year that began the day the cooperative ended',
      of([village('a', { ended: { on: '2022-12-15', by: 'dissolution' } })], { returns: [filed('a', 2023)] }),
      'return-after-end',
      ['returns', 0, 'year'],
    ],
    [
      'two returns of one year filed on one day',
      of([village('a')], { returns: [filed('a', 2023), filed('a', 2022), filed('a', 2023)] }),
      'repeated-return',
      ['returns', 2],
    ],
    [
      'a later return of the same year that supersedes none',
      of([village('a')], { returns: [filed('a', 2023, { filed: '2024-02-01' }), filed('a', 2023)] }),
      'repeated-return',
      ['returns', 0],
    ],
    [
      'two returns that supersede the same one',
      of([village('a')], {
        returns: [
          filed('a', 2023),
          filed('a', 2023, { filed: '2024-02-01', supersedes: '2023-12-15' }),
          filed('a', 2023, { filed: '2024-03-01', supersedes: '2023-12-15' }),
        ],
      }),
      'repeated-return',
      ['returns', 2],
    ],
    [
      'a return that supersedes none there is',
      of([village('a')], { returns: [filed('a', 2023, { supersedes: '2023-12-14' })] }),
      'supersedes-nothing',
      ['returns', 0, 'supersedes'],
    ],
    [
      'a revised return that names a day on which none was filed',
      of([village('a')], {
        returns: [filed('a', 2023), filed('a', 2023, { filed: '2024-02-01', supersedes: '2023-12-16' })],
      }),
      'supersedes-nothing',
      ['returns', 1, 'supersedes'],
    ],
    [
      'a return that supersedes one of another year',
      of([village('a')], {
        returns: [filed('a', 2022), filed('a', 2023, { supersedes: '2022-12-15' })],
      }),
      'supersedes-nothing',
      ['returns', 1, 'supersedes'],
    ],
    [
      'a return that supersedes a later one, which is told once',
      of([village('a')], {
        returns: [
          filed('a', 2023, { supersedes: '2024-02-01' }),
          filed('a', 2023, { filed: '2024-02-01', supersedes: '2023-12-15' }),
        ],
      }),
      'supersedes-later',
      ['returns', 0, 'supersedes'],
    ],
  ])('is %s', (_, parts, code, path) => {
    expect(faults(() => createRegister(parts))).toEqual([{ code, path }]);
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['nothing', null, 'wrong-type', []],
    ['a text', 'sổ đăng ký', 'wrong-type', []],
    ['another kind of thing', { ...smallParts, kind: 'roll-up' }, 'not-one-of', ['kind']],
    ['an unknown key', { ...smallParts, orgs: [] }, 'unknown-key', ['orgs']],
    ['no organizations', { ...of([]), organizations: undefined }, 'missing-key', ['organizations']],
    ['returns that are no list', { ...smallParts, returns: {} }, 'wrong-type', ['returns']],
    ['localities that are no list', { ...of([]), localities: 'quang-tri' }, 'wrong-type', ['localities']],
    ['awards that are no list', { ...smallParts, awards: {} }, 'wrong-type', ['awards']],
    ['an organization that is no object', of([untyped(null)]), 'wrong-type', ['organizations', 0]],
  ])('is %s', (_, parts, code, path) => {
    expect(faults(() => createRegister(untyped(parts)))).toEqual([{ code, path }]);
  });

  it('a reference to an organization or a unit that is itself faulty is not told a second time', () => {
    const parts = of(
      [
        village('a', untyped({ name: 7 })),
        union(['a']),
        village('b', { ended: { on: '2024-06-01', by: 'merger', into: ['a'] } }),
        cooperative('c', 'gio-hai'),
      ],
      {
        returns: [filed('a', 2023)],
        localities: [...places, untyped({ id: 'gio-hai', level: 'xã', name: 'Gio Hải' })],
      },
    );
    expect(faults(() => createRegister(parts))).toEqual([
      { code: 'not-one-of', path: ['localities', 5, 'level'] },
      { code: 'wrong-type', path: ['organizations', 0, 'name'] },
    ]);
  });

  it('a return that supersedes one that is itself faulty is not told a second time', () => {
    const returns = [
      filed('a', 2023, { regularWorkers: 1.5 }),
      filed('a', 2023, { filed: '2024-02-01', supersedes: '2023-12-15', regularWorkers: 2 }),
    ];
    expect(faults(() => createRegister(of([village('a')], { returns })))).toEqual([
      { code: 'fraction-of-count', path: ['returns', 0, 'regularWorkers'] },
    ]);
  });

  it('is told all at once, each fault with its place', () => {
    const input = {
      localities: [
        ...places,
        { id: 'x', level: 'commune', name: 'X', parent: 'y' },
        { id: 'y', level: 'district', name: 'Y', parent: 'x' },
        { id: 'future', level: 'commune', name: 'Xã mới', from: '2025-07-01' },
      ],
      organizations: [
        { ...village('a'), capital: 1000 },
        village('b', { founded: '2023-06-01' }),
        cooperative('c', 'vinh-linh'),
        cooperative('d', 'future'),
        union(['b', 'u', 'nobody']),
      ],
      returns: [
        filed('b', 2023, { regularWorkers: 1.5 }),
        filed('nobody', 2023),
        filed('c', 2023),
        filed('c', 2023, { filed: '2024-02-01' }),
        filed('b', 2022),
      ],
      awards: [{ kind: 'emulation-flag', by: '', to: 'collective', on: '2024-02-30' }],
    };
    expect(faults(() => createRegister(untyped(input)))).toEqual([
      { code: 'locality-cycle', path: ['localities', 5, 'parent'] },
      { code: 'locality-cycle', path: ['localities', 6, 'parent'] },
      { code: 'unknown-key', path: ['organizations', 0, 'capital'] },
      { code: 'member-of-itself', path: ['organizations', 4, 'members', 1] },
      { code: 'unknown-locality', path: ['organizations', 2, 'seats', 0, 'locality'] },
      { code: 'locality-not-then', path: ['organizations', 3, 'seats', 0, 'locality'] },
      { code: 'unknown-organization', path: ['organizations', 4, 'members', 2] },
      { code: 'fraction-of-count', path: ['returns', 0, 'regularWorkers'] },
      { code: 'unknown-organization', path: ['returns', 1, 'organization'] },
      { code: 'return-before-founding', path: ['returns', 4, 'year'] },
      { code: 'repeated-return', path: ['returns', 3] },
      { code: 'empty-text', path: ['awards', 0, 'by'] },
      { code: 'no-such-date', path: ['awards', 0, 'on'] },
    ]);
  });
});

describe('an input that is not even the parts of a register', () => {
  it.each<[string, unknown, readonly Pick<Fault, 'code' | 'path'>[]]>([
    ['nothing', null, [{ code: 'wrong-type', path: [] }]],
    ['a list', [], [{ code: 'wrong-type', path: [] }]],
    [
      'a misspelt list',
      { localities: [], returns: [], organisations: [] },
      [
        { code: 'unknown-key', path: ['organisations'] },
        { code: 'missing-key', path: ['organizations'] },
      ],
    ],
    [
      'a text for a list',
      { localities: [], returns: 'none', organizations: [] },
      [{ code: 'wrong-type', path: ['returns'] }],
    ],
  ])('is refused for what it is: %s', (_, input, expected) => {
    expect(faults(() => createRegister(untyped(input)))).toEqual(expected);
  });
});
