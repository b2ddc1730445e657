import { describe, expect, it } from 'vitest';
import { checkedBy, object, text } from '../../src/schemas/build.ts';
import { faultsIn } from './faults.ts';

describe('a check of the library in a schema', () => {
  it('is not run on parts that are unsound', () => {
    let runs = 0;
    const schema = checkedBy(object({ name: text() }), () => {
      runs += 1;
    });
    expect(faultsIn(schema, { name: 5 })).toEqual([{ code: 'wrong-type', path: ['name'] }]);
    expect(faultsIn(schema, {})).toEqual([{ code: 'missing-key', path: ['name'] }]);
    expect(runs).toBe(0);
    expect(schema.safeParse({ name: 'HTX' }).success).toBe(true);
    expect(runs).toBe(1);
  });

  it.each(['', ' ', '\t\r\n', '\u00a0\u3000'])('finds no text in nothing but blanks: %j', (value) => {
    expect(faultsIn(text(), value)).toEqual([{ code: 'empty-text', path: [] }]);
    expect(text().safeParse(`${value}HTX${value}`).success).toBe(true);
  });

  it('lets an error through that is not of the library', () => {
    const schema = checkedBy(text(), () => {
      throw new RangeError('a fault of the program');
    });
    expect(() => schema.safeParse('HTX')).toThrow(new RangeError('a fault of the program'));
  });
});
