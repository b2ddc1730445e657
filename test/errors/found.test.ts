import { found } from 'kttt/errors';
import { describe, expect, it } from 'vitest';

describe('what a message quotes from an input', () => {
  it.each([
    ['a text', '1.300,5', '1.300,5'],
    ['an empty text', '', ''],
    ['a number', 12.5, '12.5'],
    ['not a number', Number.NaN, 'NaN'],
    ['infinity', Number.NEGATIVE_INFINITY, '-Infinity'],
    ['a bigint', 9007199254740993n, '9007199254740993'],
    ['a truth value', true, 'true'],
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
    ['a list', [1, 2], 'array'],
    ['an empty list', [], 'array'],
    ['an object', { year: 2024 }, 'object'],
    ['an object without a prototype', Object.create(null), 'object'],
    ['a Date', new Date(0), 'object'],
  ])('%s', (_, value, quoted) => {
    expect(found(value)).toBe(quoted);
  });

  it('is whole up to 60 characters', () => {
    expect(found('x'.repeat(60))).toBe('x'.repeat(60));
  });

  it('is cut after 60 characters, with an ellipsis that says so', () => {
    expect(found('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
    expect(found('x'.repeat(1000))).toBe(`${'x'.repeat(60)}…`);
    expect(found(10n ** 80n)).toBe(`1${'0'.repeat(59)}…`);
  });

  it('is never cut through the middle of a character', () => {
    expect(found(`${'x'.repeat(59)}🌾 gạo hữu cơ`)).toBe(`${'x'.repeat(59)}…`);
    expect(found(`🌾${'x'.repeat(57)}🌾 gạo hữu cơ`)).toBe(`🌾${'x'.repeat(57)}…`);
    expect(found(`${'x'.repeat(58)}🌾 gạo hữu cơ`)).toBe(`${'x'.repeat(58)}🌾…`);
  });
});
