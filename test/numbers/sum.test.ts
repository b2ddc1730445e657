import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { type Numeric, sum } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { RunningSum } from '../../src/numbers/sum.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { numbers } from './arbitraries.ts';
import { fractionOf, type Plain, plainText } from './big-fraction.ts';

const places = 20;

/** The sum in units of the smallest decimal, on integers alone. */
function bigSum(values: readonly Plain[]): string {
  const units = values.map(fractionOf).map(({ over, under }) => (over * 10n ** BigInt(places)) / under);
  return plainText(
    units.reduce((total, value) => total + value, 0n),
    places,
  );
}

describe('a sum', () => {
  it('of nothing is zero', () => {
    expect(sum([])).toBe('0');
  });

  it.each<[string, Numeric[], string]>([
    ['of counts', [68, 69, 310], '447'],
    ['of tenths is exact where floats are not', [0.1, 0.2], '0.3'],
    ['past 2^53 keeps the last digit', [Number.MAX_SAFE_INTEGER, 1, 1], '9007199254740993'],
    ['past -2^53 keeps the last digit', [Number.MIN_SAFE_INTEGER, -2], '-9007199254740993'],
    ['that goes past 2^53 and comes back', [Number.MAX_SAFE_INTEGER, 2, -2, Number.MIN_SAFE_INTEGER], '0'],
    ['of money in every form', [1, '2.50', 3n, new Decimal('0.25')], '6.75'],
    ['that comes to zero has no minus', [-5, 5, -0, '-0'], '0'],
    ['of negative zeros has no minus', [-0, -0], '0'],
    ['of amounts beyond 2^53', ['9007199254740993', 9007199254740993n], '18014398509481986'],
    ['of a tiny and a huge number', ['0.00000000000000000001', 10n ** 30n], `1${'0'.repeat(30)}.00000000000000000001`],
  ])('%s', (_, values, total) => {
    expect(sum(values)).toBe(total);
  });

  it('agrees with integers of any size', () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 30 }), (values) => {
        expect(sum(values)).toBe(bigSum(values));
      }),
    );
  });

  it('of safe integers agrees with integers of any size beyond 2^53', () => {
    const large = fc.oneof(
      fc.maxSafeInteger(),
      fc.integer({ min: Number.MAX_SAFE_INTEGER - 10, max: Number.MAX_SAFE_INTEGER }),
    );
    fc.assert(
      fc.property(fc.array(large, { maxLength: 40 }), (values) => {
        expect(sum(values)).toBe(String(values.reduce((total, value) => total + BigInt(value), 0n)));
      }),
    );
  });

  it('does not depend on the order of its numbers', () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 20 }), (values) => {
        expect(sum(values.toReversed())).toBe(sum(values));
      }),
    );
  });

  it('of two parts is the sum of the whole', () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 10 }), fc.array(numbers, { maxLength: 10 }), (some, others) => {
        expect(sum([sum(some), sum(others)])).toBe(sum([...some, ...others]));
      }),
    );
  });

  it('takes any iterable, once', () => {
    function* capitals() {
      yield 100;
      yield '0.5';
    }
    expect(sum(capitals())).toBe('100.5');
    expect(sum(new Set([1, 2, 3]))).toBe('6');
  });

  it.each<[unknown, string, string]>([
    [Number.NaN, 'not-a-number', 'NaN'],
    [Number.POSITIVE_INFINITY, 'not-a-number', 'Infinity'],
    ['1.300,5', 'not-a-number', '1.300,5'],
    [null, 'not-a-number', 'null'],
    [undefined, 'not-a-number', 'undefined'],
    [2 ** 53, 'unsafe-integer', '9007199254740992'],
  ])('with %s among its numbers is refused, by the position in the list', (value, code, quoted) => {
    expectFault(() => sum([1, '2', untyped(value), 4]), { code, path: [2], field: '[2]', found: quoted });
  });

  it('with an unsafe integer is refused, even where the total would be a safe one', () => {
    expectFault(() => sum([-5, 2 ** 53]), {
      code: 'unsafe-integer',
      path: [1],
      field: '[1]',
      found: '9007199254740992',
    });
  });

  it('says which number is wrong', () => {
    expect(caught(() => sum([1, untyped('n/a')])).messages.vi).toBe(
      '[1]: «n/a» không phải là số; cần một số hữu hạn hoặc chuỗi thập phân như «1234.5» (dấu chấm thập phân, không dấu nghìn)',
    );
  });
});

describe('a running sum', () => {
  it('has a total at every moment', () => {
    const running = new RunningSum();
    expect(running.total()).toBe('0');
    running.add(Number.MAX_SAFE_INTEGER);
    expect(running.total()).toBe('9007199254740991');
    running.add(Number.MAX_SAFE_INTEGER);
    expect(running.total()).toBe('18014398509481982');
    running.add('0.5');
    expect(running.total()).toBe('18014398509481982.5');
  });

  it('keeps its total where a number is refused', () => {
    const running = new RunningSum();
    running.add(7);
    expect(caught(() => running.add('x', () => [1])).path).toEqual([1]);
    expect(running.total()).toBe('7');
  });

  it('is not shared with another one', () => {
    const [one, other] = [new RunningSum(), new RunningSum()];
    one.add('0.5');
    expect(other.total()).toBe('0');
  });
});
