import { describe, expect, it } from 'vitest';
import { either, just, list, nothing, object, text, whole } from '../../src/schemas/build.ts';
import { faultsOf, placeOf, valueAt } from '../../src/schemas/issue.ts';
import { faultsIn, messagesIn, refusalOf } from './faults.ts';

describe('the value at a place of an input', () => {
  it('is found by keys and positions', () => {
    const input = { targets: [{ id: 'lawful' }] };
    expect(valueAt(input, ['targets', 0, 'id'])).toBe('lawful');
    expect(valueAt(input, [])).toBe(input);
  });

  it('is undefined where nothing stands', () => {
    expect(valueAt({ targets: [] }, ['targets', 3, 'id'])).toBe(undefined);
    expect(valueAt(null, ['targets'])).toBe(undefined);
    expect(valueAt(5, ['targets', 'id'])).toBe(undefined);
  });
});

describe('the place of an issue', () => {
  it('is a path of texts and positions', () => {
    expect(placeOf({ path: ['targets', 0, Symbol('id')] })).toEqual(['targets', 0, 'Symbol(id)']);
    expect(placeOf({})).toEqual([]);
  });
});

describe('an issue in our words', () => {
  it('says what it can where zod says less than it does today', () => {
    expect(faultsOf({ code: 'unrecognized_keys' }, {}, [])).toEqual([]);
    expect(faultsOf({ code: 'invalid_value' }, 5, ['kind'])).toMatchObject([
      { code: 'not-one-of', path: ['kind'], info: { found: '5', allowed: '' } },
    ]);
    expect(faultsOf({ code: 'invalid_union' }, 5, ['goal'])).toMatchObject([
      { code: 'wrong-type', path: ['goal'], info: { found: '5', expected: '' } },
    ]);
    expect(faultsOf({ code: 'invalid_union', errors: [[{ code: 'invalid_union' }]] }, 5, ['goal'])).toMatchObject([
      { code: 'wrong-type', path: ['goal'], info: { found: '5', expected: '' } },
    ]);
  });

  it('is a fault for each key that is unknown', () => {
    expect(faultsOf({ code: 'unrecognized_keys', keys: ['a', 'b'] }, {}, ['target'])).toMatchObject([
      { code: 'unknown-key', path: ['target', 'a'] },
      { code: 'unknown-key', path: ['target', 'b'] },
    ]);
  });
});

describe('data that is none of several forms', () => {
  const name = object({ name: text() });
  const age = object({ age: whole(0), born: text() });
  const named = either([name, age, nothing()]);

  it('has the faults of the form it comes closest to', () => {
    expect(faultsIn(named, { name: '' })).toEqual([{ code: 'empty-text', path: ['name'] }]);
    expect(faultsIn(named, { age: -1, born: '2001' })).toEqual([{ code: 'out-of-range', path: ['age'] }]);
    expect(faultsIn(named, { age: 5 })).toEqual([{ code: 'missing-key', path: ['born'] }]);
  });

  it('has a wrong type where it is of no form at all', () => {
    expect(faultsIn(named, 5)).toEqual([{ code: 'wrong-type', path: [] }]);
    expect(messagesIn(named, 5)).toBe(
      '"5" has the wrong type; it takes object | null | giá trị «5» sai kiểu; cần kiểu object | null',
    );
  });

  it('is missing where there is none', () => {
    expect(faultsIn(object({ named }), {})).toEqual([{ code: 'missing-key', path: ['named'] }]);
  });

  it('is told apart in forms within forms', () => {
    const nested = either([just('none'), either([list(name), nothing()])]);
    expect(faultsIn(nested, [{ name: 'HTX' }, { name: '' }])).toEqual([{ code: 'empty-text', path: [1, 'name'] }]);
    expect(messagesIn(nested, 5)).toBe(
      '"5" has the wrong type; it takes none | array | null | giá trị «5» sai kiểu; cần kiểu none | array | null',
    );
    expect(messagesIn(nested, [{}])).toBe(refusalOf(nested, [{}]).messages);
  });
});
