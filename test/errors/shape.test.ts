import type { Fault } from 'kttt';
import { describe, expect, it } from 'vitest';
import { collectFaults } from '../../src/errors/collect-faults.ts';
import {
  type Check,
  checkOrderOfTime,
  emptyText,
  type FieldChecks,
  fields,
  flag,
  listOfEach,
  mayBeMissing,
  missingKey,
  notInOrderOfTime,
  notOneOf,
  oneOf,
  optional,
  refuse,
  sound,
  soundPartBy,
  text,
  unknownKey,
  usableItems,
  valuesOf,
  wrongType,
} from '../../src/errors/shape.ts';
import { caught } from './caught.ts';

/** What a check says of a value that stands at `x`, and the faults it reports. */
function tried(check: Check, value: unknown): { said: boolean; faults: readonly Omit<Fault, 'messages'>[] } {
  let said = false;
  let faults: readonly Fault[] = [];
  try {
    collectFaults((attempt) => {
      said = check(value, ['x'], attempt);
    });
  } catch (error) {
    faults = caught(() => {
      throw error;
    }).faults;
  }
  return { said, faults: faults.map(({ code, path, info }) => ({ code, path, info })) };
}

const isSound = { said: true, faults: [] };

function fault(code: string, path: Fault['path'], info: Fault['info']): Omit<Fault, 'messages'> {
  return { code, path, info };
}

function isFaulty(...faults: readonly Omit<Fault, 'messages'>[]) {
  return { said: false, faults };
}

describe('the faults of the shape of data', () => {
  it.each([
    [
      unknownKey({ key: 'nmae' }, ['x']),
      'unknown-key',
      'x: không có trường «nmae»; kiểm tra chính tả hoặc bỏ trường này',
      'x: there is no field "nmae"; check its spelling or leave it out',
    ],
    [
      missingKey({ expected: 'string' }, ['x']),
      'missing-key',
      'x: thiếu trường này; cần giá trị kiểu string',
      'x: this field is missing; it takes a value of type string',
    ],
    [
      wrongType({ found: '45', expected: 'string' }, ['x']),
      'wrong-type',
      'x: giá trị «45» sai kiểu; cần kiểu string',
      'x: "45" has the wrong type; it takes string',
    ],
    [
      notOneOf({ found: 'ward', allowed: 'commune, village' }, ['x']),
      'not-one-of',
      'x: «ward» không nằm trong các giá trị được phép: commune, village',
      'x: "ward" is none of the allowed values: commune, village',
    ],
    [emptyText({}, ['x']), 'empty-text', 'x: văn bản trống; hãy điền nội dung', 'x: the text is empty; fill it in'],
    [
      notInOrderOfTime({ found: '2020-01-01', before: '2021-01-01' }, ['x']),
      'not-in-order-of-time',
      'x: ngày 2020-01-01 phải sau ngày 2021-01-01 của mục đứng trước; hãy xếp theo thời gian',
      'x: the date 2020-01-01 must come after 2021-01-01 of the item before it; put them in the order of time',
    ],
  ])('%s', (error, code, vi, en) => {
    expect(error.code).toBe(code);
    expect(error.messages).toEqual({ vi, en });
  });
});

describe('a text', () => {
  it.each(['HTX', ' HTX ', '.', '0', 'null'])('is sound with something in it: %j', (value) => {
    expect(tried(text, value)).toEqual(isSound);
  });

  it.each<[unknown, Omit<Fault, 'messages'>]>([
    [undefined, fault('missing-key', ['x'], { expected: 'string' })],
    ['', fault('empty-text', ['x'], {})],
    [' ', fault('empty-text', ['x'], {})],
    ['\t\r\n', fault('empty-text', ['x'], {})],
    ['\u00a0\u3000\u2028\ufeff', fault('empty-text', ['x'], {})],
    [null, fault('wrong-type', ['x'], { found: 'null', expected: 'string' })],
    [0, fault('wrong-type', ['x'], { found: '0', expected: 'string' })],
    [['HTX'], fault('wrong-type', ['x'], { found: 'array', expected: 'string' })],
    [Object('HTX'), fault('wrong-type', ['x'], { found: 'object', expected: 'string' })],
  ])('is not %j', (value, expected) => {
    expect(tried(text, value)).toEqual(isFaulty(expected));
  });
});

describe('a yes or no', () => {
  it.each([true, false])('is %s', (value) => {
    expect(tried(flag, value)).toEqual(isSound);
  });

  it.each<[unknown, Omit<Fault, 'messages'>]>([
    [undefined, fault('missing-key', ['x'], { expected: 'boolean' })],
    [null, fault('wrong-type', ['x'], { found: 'null', expected: 'boolean' })],
    ['true', fault('wrong-type', ['x'], { found: 'true', expected: 'boolean' })],
    [0, fault('wrong-type', ['x'], { found: '0', expected: 'boolean' })],
  ])('is not %j', (value, expected) => {
    expect(tried(flag, value)).toEqual(isFaulty(expected));
  });
});

describe('one of some words or numbers', () => {
  const star = oneOf([3, 4, 'none']);

  it.each([3, 4, 'none'])('is each of them: %j', (value) => {
    expect(tried(star, value)).toEqual(isSound);
  });

  it.each<[unknown, string]>([
    ['3', '3'],
    [5, '5'],
    ['None', 'None'],
    [null, 'null'],
    [Number.NaN, 'NaN'],
    [[3], 'array'],
  ])('is no other, and no other type: %j', (value, found) => {
    expect(tried(star, value)).toEqual(isFaulty(fault('not-one-of', ['x'], { found, allowed: '3, 4, none' })));
  });

  it('is told what it may be where it is missing', () => {
    expect(tried(star, undefined)).toEqual(isFaulty(fault('missing-key', ['x'], { expected: '3, 4, none' })));
  });
});

describe('a value that may be missing', () => {
  it('is sound as undefined, as null, and as the check has it', () => {
    const check = mayBeMissing(text);
    expect([undefined, null, 'HTX'].map((value) => tried(check, value))).toEqual([isSound, isSound, isSound]);
    expect(tried(check, '')).toEqual(isFaulty(fault('empty-text', ['x'], {})));
    expect(tried(check, false)).toEqual(isFaulty(fault('wrong-type', ['x'], { found: 'false', expected: 'string' })));
  });
});

describe('a list', () => {
  const check = listOfEach(text);

  it('is sound where each of its items is, and where it is empty', () => {
    expect(tried(check, ['a', 'b'])).toEqual(isSound);
    expect(tried(check, [])).toEqual(isSound);
  });

  it('has the faults of all its items reported together, at their places', () => {
    expect(tried(check, ['', 'b', 3, undefined, 'e'])).toEqual(
      isFaulty(
        fault('empty-text', ['x', 0], {}),
        fault('wrong-type', ['x', 2], { found: '3', expected: 'string' }),
        fault('missing-key', ['x', 3], { expected: 'string' }),
      ),
    );
  });

  it.each<[unknown, Omit<Fault, 'messages'>]>([
    [undefined, fault('missing-key', ['x'], { expected: 'array' })],
    [null, fault('wrong-type', ['x'], { found: 'null', expected: 'array' })],
    ['ab', fault('wrong-type', ['x'], { found: 'ab', expected: 'array' })],
    [{ length: 1, 0: 'a' }, fault('wrong-type', ['x'], { found: 'object', expected: 'array' })],
  ])('is not %j', (value, expected) => {
    expect(tried(check, value)).toEqual(isFaulty(expected));
  });
});

describe('an object', () => {
  const check = fields<{ name: string; note?: string }>({ name: text, note: mayBeMissing(text) });

  it('is sound with just its fields', () => {
    expect(tried(check, { name: 'HTX' })).toEqual(isSound);
    expect(tried(check, { note: 'x', name: 'HTX' })).toEqual(isSound);
    expect(tried(check, Object.assign(Object.create(null), { name: 'HTX' }))).toEqual(isSound);
  });

  it('has the unknown, the missing and the faulty fields reported together', () => {
    expect(tried(check, { nmae: 'HTX', note: '' })).toEqual(
      isFaulty(
        fault('unknown-key', ['x', 'nmae'], { key: 'nmae' }),
        fault('missing-key', ['x', 'name'], { expected: 'string' }),
        fault('empty-text', ['x', 'note'], {}),
      ),
    );
  });

  it('is faulty for one unknown field, even one that is undefined', () => {
    expect(tried(check, { name: 'HTX', extra: undefined })).toEqual(
      isFaulty(fault('unknown-key', ['x', 'extra'], { key: 'extra' })),
    );
  });

  it('stays faulty for an unknown field that known ones follow', () => {
    expect(tried(check, { extra: 1, name: 'HTX', note: 'x' }).said).toBe(false);
    expect(tried(check, { a: 1, b: 2, name: 'HTX' }).faults.map(({ path }) => path)).toEqual([
      ['x', 'a'],
      ['x', 'b'],
    ]);
  });

  it('has a long unknown key quoted in part', () => {
    const key = 'k'.repeat(100);
    expect(tried(check, { name: 'HTX', [key]: 1 })).toEqual(
      isFaulty(fault('unknown-key', ['x', key], { key: `${'k'.repeat(60)}…` })),
    );
  });

  it.each(['constructor', 'toString', '__proto__'])('knows no field %s that every object has', (key) => {
    const given: unknown = JSON.parse(`{ "name": "HTX", "${key}": {} }`);
    expect(tried(check, given)).toEqual(isFaulty(fault('unknown-key', ['x', key], { key })));
  });

  it.each<[unknown, Omit<Fault, 'messages'>]>([
    [undefined, fault('missing-key', ['x'], { expected: 'object' })],
    [null, fault('wrong-type', ['x'], { found: 'null', expected: 'object' })],
    [[], fault('wrong-type', ['x'], { found: 'array', expected: 'object' })],
    ['HTX', fault('wrong-type', ['x'], { found: 'HTX', expected: 'object' })],
    [() => 1, fault('wrong-type', ['x'], { found: '() => 1', expected: 'object' })],
  ])('is not %s', (value, expected) => {
    expect(tried(check, value)).toEqual(isFaulty(expected));
  });
});

describe('a check of another room', () => {
  const small = sound('small', (value: number, path) => {
    if (value > 9) throw wrongType({ found: value, expected: 'small' }, path);
  });

  it('says whether the value is sound, whatever it gives back', () => {
    expect(tried(small, 9)).toEqual(isSound);
    expect(tried(small, 10)).toEqual(isFaulty(fault('wrong-type', ['x'], { found: 10, expected: 'small' })));
  });

  it('is not asked of a missing value', () => {
    expect(tried(small, undefined)).toEqual(isFaulty(fault('missing-key', ['x'], { expected: 'small' })));
  });

  it('lets an error of the program itself through', () => {
    const broken = sound('anything', () => {
      throw new RangeError('broken');
    });
    expect(() => tried(broken, 1)).toThrow(RangeError);
  });
});

describe('refusing', () => {
  it('reports a fault and goes on', () => {
    const error = caught(() =>
      collectFaults((attempt) => {
        refuse(() => emptyText({}, ['a']), attempt);
        refuse(() => emptyText({}, ['b']), attempt);
      }),
    );
    expect(error.faults.map(({ path }) => path)).toEqual([['a'], ['b']]);
  });
});

describe('a value that may be left out', () => {
  it('is sound where it is undefined, or passes its check', () => {
    expect(tried(optional(text), undefined)).toEqual(isSound);
    expect(tried(optional(text), 'HTX')).toEqual(isSound);
  });

  it('is faulty as null, unlike one that may be missing', () => {
    const expected = fault('wrong-type', ['x'], { found: 'null', expected: 'string' });
    expect(tried(optional(text), null)).toEqual(isFaulty(expected));
    expect(tried(optional(text), '')).toEqual(isFaulty(fault('empty-text', ['x'], {})));
    expect(tried(mayBeMissing(text), null)).toEqual(isSound);
  });
});

interface Named {
  readonly id: string;
  readonly name: string;
  readonly note?: string | null;
}

const named: FieldChecks<Named> = { id: text, name: text, note: mayBeMissing(text) };

describe('what is sound of an object', () => {
  const soundPart = soundPartBy<Named>(named, ['id']);

  it.each<[string, unknown, unknown]>([
    ['is all of a sound one', { id: 'a', name: 'HTX', note: 'x' }, { id: 'a', name: 'HTX', note: 'x' }],
    ['has no unknown key', { id: 'a', name: 'HTX', extra: 1 }, { id: 'a', name: 'HTX' }],
    ['has no faulty field', { id: 'a', name: 3, note: '' }, { id: 'a' }],
    ['has no field that is missing', { id: 'a', name: undefined, note: undefined }, { id: 'a' }],
    ['has null where that may stand', { id: 'a', note: null }, { id: 'a', note: null }],
    ['has no null where that may not stand', { id: 'a', name: null }, { id: 'a' }],
  ])('%s', (_, value, part) => {
    expect(soundPart(value)).toStrictEqual(part);
  });

  it.each([[{ name: 'HTX' }], [{ id: '', name: 'HTX' }], [{ id: null }], [{}], [[]], [null], [undefined], ['a'], [3]])(
    'is nothing of %j, which lacks what the others are no use without',
    (value) => {
      expect(soundPart(value)).toBeUndefined();
    },
  );

  it('is nothing where one of several needed fields is faulty', () => {
    const both = soundPartBy<Named>(named, ['id', 'name']);
    expect(both({ id: 'a', name: '' })).toBeUndefined();
    expect(both({ id: '', name: 'HTX' })).toBeUndefined();
    expect(both({ id: 'a', name: 'HTX', note: 3 })).toStrictEqual({ id: 'a', name: 'HTX' });
  });

  it('may be nothing but an empty object where no field is needed', () => {
    expect(soundPartBy<Named>(named, [])(null)).toStrictEqual({});
  });

  it('leaves what was given as it is', () => {
    const given = Object.freeze({ id: 'a', name: '', extra: 1 });
    expect(soundPart(given)).toStrictEqual({ id: 'a' });
    expect(given).toStrictEqual({ id: 'a', name: '', extra: 1 });
  });
});

describe('the usable items of a list', () => {
  function used(list: unknown): { items: unknown[]; faults: readonly Omit<Fault, 'messages'>[] } {
    const items: unknown[] = [];
    const check: Check = (value, path, attempt) => {
      items.push(...usableItems(value, fields<Named>(named), soundPartBy<Named>(named, ['id']), path, attempt));
      return true;
    };
    return { faults: tried(check, list).faults, items };
  }

  it('are the sound ones themselves and what is sound of the others, with their positions', () => {
    const a = { id: 'a', name: 'A' };
    const { items, faults } = used([a, { id: 'b', name: '', extra: 1 }, { name: 'C' }, null, { id: 'd', name: 'D' }]);
    expect(items).toStrictEqual([
      { item: a, place: 0 },
      { item: { id: 'b' }, place: 1 },
      { item: { id: 'd', name: 'D' }, place: 4 },
    ]);
    expect(faults).toEqual([
      fault('unknown-key', ['x', 1, 'extra'], { key: 'extra' }),
      fault('empty-text', ['x', 1, 'name'], {}),
      fault('missing-key', ['x', 2, 'id'], { expected: 'string' }),
      fault('wrong-type', ['x', 3], { found: 'null', expected: 'object' }),
    ]);
  });

  it('are each sound item as the very object given', () => {
    const a = { id: 'a', name: 'A' };
    const [first] = usableItems(
      [a],
      fields<Named>(named),
      () => undefined,
      [],
      (check) => check(),
    );
    expect(first?.item).toBe(a);
  });

  it('are none of an empty list', () => {
    expect(used([])).toEqual({ items: [], faults: [] });
  });

  it.each<[unknown, Omit<Fault, 'messages'>]>([
    ['abc', fault('wrong-type', ['x'], { found: 'abc', expected: 'array' })],
    [null, fault('wrong-type', ['x'], { found: 'null', expected: 'array' })],
    [undefined, fault('missing-key', ['x'], { expected: 'array' })],
    [{ id: 'a', name: 'A' }, fault('wrong-type', ['x'], { found: 'object', expected: 'array' })],
  ])('are none of %j, which is no list', (list, expected) => {
    expect(used(list)).toEqual({ items: [], faults: [expected] });
  });
});

describe('the values of one key', () => {
  it('are those of all items, whatever the items are', () => {
    expect(valuesOf([{ id: 'a' }, { id: 3 }, { id: 'a' }, null, undefined, 'text', {}], 'id')).toEqual(
      new Set(['a', 3, undefined]),
    );
  });

  it.each([[undefined], [null], ['ab'], [{ id: 'a' }], [45]])('are none of %j, which is no list', (list) => {
    expect(valuesOf(list, 'id')).toEqual(new Set());
  });
});

describe('the order of time', () => {
  function outOfOrder(...dates: readonly string[]): readonly Omit<Fault, 'messages'>[] {
    const check: Check = (_, path, attempt) => {
      checkOrderOfTime(
        dates,
        (date) => date,
        (i) => [...path, i],
        attempt,
      );
      return true;
    };
    return tried(check, dates).faults;
  }

  it('is that of no date, one, and rising ones', () => {
    expect(outOfOrder()).toEqual([]);
    expect(outOfOrder('2020-01-01')).toEqual([]);
    expect(outOfOrder('2020-01-01', '2020-01-02', '2021-01-01')).toEqual([]);
  });

  it('is not that of the same day twice', () => {
    expect(outOfOrder('2020-01-01', '2020-01-01')).toEqual([
      fault('not-in-order-of-time', ['x', 1], { found: '2020-01-01', before: '2020-01-01' }),
    ]);
  });

  it('is told for each item that comes before the one in front of it', () => {
    expect(outOfOrder('2020-01-02', '2020-01-01', '2020-01-03', '2019-01-01')).toEqual([
      fault('not-in-order-of-time', ['x', 1], { found: '2020-01-01', before: '2020-01-02' }),
      fault('not-in-order-of-time', ['x', 3], { found: '2019-01-01', before: '2020-01-03' }),
    ]);
  });
});
