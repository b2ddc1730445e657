import * as root from 'kttt';
import { type Figure, type Numeric, notApplicable } from 'kttt/numbers';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { hasValue } from '../../src/numbers/states.ts';

describe('the states of a figure', () => {
  it.each<[string, Figure, boolean]>([
    ['a number is a value', 12, true],
    ['zero is a value: it is not missing', 0, true],
    ['the text of a number is a value', '0', true],
    ['a bigint is a value', 0n, true],
    ['null is missing', null, false],
    ['undefined is missing', undefined, false],
    ['what does not apply has no value', notApplicable, false],
    ['what does not apply has no value in JSON either', 'not-applicable', false],
    ['a text that is no number is not missing: it is refused where it is read', 'không áp dụng', true],
    ['an empty text is not missing: it is refused where it is read', '', true],
  ])('%s', (_, figure, expected) => {
    expect(hasValue(figure)).toBe(expected);
  });

  it('is «not-applicable» in data, the same behind every door', () => {
    expect(notApplicable).toBe('not-applicable');
    expect(root.notApplicable).toBe(notApplicable);
  });

  it('leaves a number behind the check', () => {
    const figures: Figure[] = [12, null, '3.5', undefined, notApplicable, 4n];
    const known = figures.filter(hasValue);
    expectTypeOf(known).toEqualTypeOf<Numeric[]>();
    expect(known).toEqual([12, '3.5', 4n]);
  });
});
