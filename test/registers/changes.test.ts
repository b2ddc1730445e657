import type { Figure } from 'kttt';
import type { Award } from 'kttt/organizations';
import { changesBetween, createRegister, type RegisterChanges, type RegisterParts } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../src/numbers/is-same.ts';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { cooperative, filed, places, smallParts, smallRegister } from './small-register.ts';

const none: RegisterChanges = {
  kind: 'register-changes',
  organizations: { added: [], removed: [], changed: [] },
  returns: { added: [], removed: [], changed: [] },
  localities: { added: [], removed: [], changed: [] },
  awards: { added: [], removed: [] },
};
const changes = (before: Partial<RegisterParts>, after: Partial<RegisterParts>) =>
  changesBetween(createRegister({ ...smallParts, ...before }), createRegister({ ...smallParts, ...after }));
const flag: Award = { kind: 'emulation-flag', by: 'UBND tỉnh', to: 'collective', on: '2024-04-05', organization: 'a' };
const merit: Award = { ...flag, kind: 'certificate-of-merit' };

describe('the changes between two versions of a register', () => {
  it('are none from a register to itself, nor to itself stored and read', () => {
    expect(changesBetween(smallRegister(), smallRegister())).toEqual(none);
    expect(changesBetween(smallRegister(), JSON.parse(JSON.stringify(smallRegister())))).toEqual(none);
  });

  it('are none where only the order of the lists is another', () => {
    expect(
      changes(
        { awards: [flag, merit] },
        {
          localities: places.toReversed(),
          organizations: smallParts.organizations.toReversed(),
          returns: smallParts.returns.toReversed(),
          awards: [merit, flag],
        },
      ),
    ).toEqual(none);
  });

  it('are none where a missing figure is left out, null or undefined', () => {
    const [absent, nothing, open] = [{}, { revenue: null }, untyped<object>({ revenue: undefined })].map((figures) => [
      filed('a', 2023, figures),
    ]);
    for (const before of [absent, nothing, open]) {
      for (const after of [absent, nothing, open]) {
        expect(changes({ returns: before ?? [] }, { returns: after ?? [] })).toEqual(none);
      }
    }
  });

  it('are none where an award is the same with or without a name that is null', () => {
    expect(changes({ awards: [flag] }, { awards: [{ ...flag, name: null }] })).toEqual(none);
  });

  it('name the organizations that came, went and changed, and each field with both values', () => {
    const [a, b] = [cooperative('a', 'gio-my'), cooperative('b', 'gio-mai')];
    const ended = { on: '2024-06-01', by: 'dissolution' } as const;
    expect(
      changes(
        { organizations: [a, b], returns: [] },
        { organizations: [cooperative('c', 'cam-lo'), { ...a, name: 'HTX Gio Mỹ', field: null, ended }], returns: [] },
      ).organizations,
    ).toEqual({
      added: ['c'],
      removed: ['b'],
      changed: [
        {
          key: 'a',
          fields: [
            { field: 'name', before: 'HTX a', after: 'HTX Gio Mỹ' },
            { field: 'field', before: 'agriculture', after: null },
            { field: 'ended', before: null, after: ended },
          ],
        },
      ],
    });
  });

  it('see a seat that was added and one that was moved', () => {
    const organizations = [cooperative('a', 'gio-my')];
    const seats = [
      { locality: 'gio-my', from: '2015-03-01' },
      { locality: 'cam-lo', from: '2024-01-01' },
    ];
    const after = [cooperative('a', 'gio-my', { seats })];
    expect(
      changes({ organizations, returns: [] }, { organizations: after, returns: [] }).organizations.changed,
    ).toEqual([{ key: 'a', fields: [{ field: 'seats', before: organizations[0]?.seats, after: seats }] }]);
  });

  it('name the returns that came, went and changed by organization, year and day of filing', () => {
    const revised = filed('a', 2023, { filed: '2024-02-01', supersedes: '2023-12-15', revenue: 1100 });
    const before = [
      filed('a', 2023, { revenue: 1000 }),
      filed('b', 2023),
      filed('c', 2023, { revenue: 5, rating: 'good' }),
    ];
    const after = [revised, filed('c', 2023, { revenue: 6, rating: 'good' }), filed('a', 2023, { revenue: 1000 })];
    expect(changes({ returns: before }, { returns: after })).toEqual({
      ...none,
      returns: {
        added: [{ organization: 'a', year: 2023, filed: '2024-02-01' }],
        removed: [{ organization: 'b', year: 2023, filed: '2023-12-15' }],
        changed: [
          {
            key: { organization: 'c', year: 2023, filed: '2023-12-15' },
            fields: [{ field: 'revenue', before: 5, after: 6 }],
          },
        ],
      },
    });
  });

  it('are none where a figure is only written another way, and are plain JSON', () => {
    const told = (revenue: Figure) => ({ returns: [filed('a', 2023, { revenue })] });
    expect(changes(told(1000), told('1000'))).toEqual(none);
    expect(changes(told(1000), told(1000n))).toEqual(none);
    const { changed } = changes(told(1000n), told(1001n)).returns;
    expect(changed[0]?.fields).toEqual([{ field: 'revenue', before: '1000', after: '1001' }]);
  });

  it('tell a figure that became not applicable from one that went missing', () => {
    const of = (rating: 'good' | 'not-applicable' | null) => ({ returns: [filed('a', 2023, { rating })] });
    const fields = (before: Parameters<typeof of>[0], after: Parameters<typeof of>[0]) =>
      changes(of(before), of(after)).returns.changed.flatMap((change) => change.fields);
    expect(fields('good', null)).toEqual([{ field: 'rating', before: 'good', after: null }]);
    expect(fields(null, 'not-applicable')).toEqual([{ field: 'rating', before: null, after: 'not-applicable' }]);
  });

  it('name the units that came, went and changed', () => {
    const localities = [
      ...places.slice(0, 3),
      { ...places.at(3), id: 'gio-mai', level: 'commune', name: 'Xã Gio Mai mới', parent: 'gio-linh' },
      { id: 'dong-ha', level: 'district', name: 'Thành phố Đông Hà', parent: 'quang-tri' },
    ] as const;
    const empty = { organizations: [], returns: [] };
    expect(changes(empty, { ...empty, localities }).localities).toEqual({
      added: ['dong-ha'],
      removed: ['cam-lo'],
      changed: [{ key: 'gio-mai', fields: [{ field: 'name', before: 'Xã Gio Mai', after: 'Xã Gio Mai mới' }] }],
    });
  });

  it('count awards alike one for one', () => {
    expect(changes({ awards: [flag, flag] }, { awards: [flag, merit, flag, flag] }).awards).toEqual({
      added: [merit, flag],
      removed: [],
    });
    expect(changes({ awards: [flag, merit, flag] }, { awards: [flag] }).awards).toEqual({
      added: [],
      removed: [merit, flag],
    });
  });

  it('show an award that changed as one removed and one added', () => {
    expect(changes({ awards: [flag] }, { awards: [merit] }).awards).toEqual({ added: [merit], removed: [flag] });
  });

  it('back are the changes forth with both sides exchanged', () => {
    const after = { returns: smallParts.returns.slice(1), organizations: smallParts.organizations.slice(0, 3) };
    const [forth, back] = [changes({}, after), changes(after, {})];
    expect(forth.organizations).toEqual({ added: [], removed: ['d'], changed: [] });
    expect([forth.organizations.added, forth.organizations.removed]).toEqual([
      back.organizations.removed,
      back.organizations.added,
    ]);
    expect([forth.returns.added, forth.returns.removed]).toEqual([back.returns.removed, back.returns.added]);
  });

  it('cannot be told of what is no register', () => {
    for (const call of [
      () => changesBetween(untyped({}), smallRegister()),
      () => changesBetween(smallRegister(), untyped(null)),
    ]) {
      expect(caught(call)).toMatchObject({ code: 'not-a-register', path: ['register'] });
    }
  });
});

describe('two pieces of data', () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    ['a', 'b', false],
    [null, undefined, true],
    [null, 0, false],
    [0, undefined, false],
    [1000, '1000', true],
    ['1000', 1000, true],
    ['01', 1, false],
    [1, 2, false],
    [1, {}, false],
    [{}, null, false],
    [null, {}, false],
    [{}, 'a', false],
    ['a', {}, false],
    [[], {}, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [{ a: 1, b: null }, { a: 1, c: undefined }, true],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [{ a: { b: [1] } }, { a: { b: [2] } }, false],
  ])('%j and %j are the same: %s', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});
