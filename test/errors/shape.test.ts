import type { Fault } from 'kttt';
import { describe, expect, it } from 'vitest';
import { collectFaults } from '../../src/errors/collect-faults.ts';
import {
  type Check,
  checkOrderOfTime,
  emptyText,
  fields,
  flag,
  listOfEach,
  mayBeMissing,
  missingKey,
  notInOrderOfTime,
  notOneOf,
  oneOf,
  refuse,
  sound,
  soundItems,
  text,
  unknownKey,
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

describe('the sound items of a list', () => {
  it('stand with their positions, and the faults of the others are reported', () => {
    const items: unknown[] = [];
    const error = caught(() =>
      collectFaults((attempt) => {
        items.push(...soundItems(['a', '', 'c'], text, ['list'], attempt));
      }),
    );
    expect(items).toEqual([
      { item: 'a', place: 0 },
      { item: 'c', place: 2 },
    ]);
    expect(error.code).toBe('empty-text');
    expect(error.path).toEqual(['list', 1]);
  });

  it('are none of what is no list', () => {
    const items: unknown[] = [];
    const error = caught(() =>
      collectFaults((attempt) => {
        items.push(...soundItems('abc', text, ['list'], attempt));
      }),
    );
    expect(items).toEqual([]);
    expect(error.info).toEqual({ found: 'abc', expected: 'array' });
    expect(error.path).toEqual(['list']);
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
