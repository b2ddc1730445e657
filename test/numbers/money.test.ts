import fc from 'fast-check';
import { billion, million, type Numeric, thousand } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { wholeDong } from '../../src/numbers/money.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { integers } from './arbitraries.ts';
import { inUnits } from './big-fraction.ts';

const units = [
  { name: 'nghìn đồng', of: thousand, zeros: 3 },
  { name: 'triệu đồng', of: million, zeros: 6 },
  { name: 'tỷ đồng', of: billion, zeros: 9 },
];

describe('an amount', () => {
  it('of 250 nghìn đồng, 106.598 triệu đồng, 1,3 tỷ đồng is written in whole đồng', () => {
    expect(thousand(250)).toBe('250000');
    expect(million('106598')).toBe('106598000000');
    expect(billion('1.3')).toBe('1300000000');
  });

  it('may be negative, as a loss, and zero has no minus', () => {
    expect(million('-2.5')).toBe('-2500000');
    expect(million(-0)).toBe('0');
  });

  it('may be larger than a number can hold', () => {
    expect(billion('9007199254740993')).toBe('9007199254740993000000000');
  });
});

describe.each(units)('an amount in $name', ({ of, zeros }) => {
  it('has as many decimals at most as the unit has zeros', () => {
    fc.assert(
      fc.property(integers, (dong) => {
        expect(of(inUnits(dong, zeros))).toBe(String(dong));
      }),
    );
  });

  it('is refused where a fraction of a đồng would be left', () => {
    expectFault(() => of(inUnits(15n, zeros + 1)), {
      code: 'fraction-of-dong',
      path: ['value'],
      field: 'value',
      found: '1.5',
    });
    expectFault(() => of(inUnits(-1n, zeros + 20)), {
      code: 'fraction-of-dong',
      path: ['value'],
      field: 'value',
      found: '-0.00000000000000000001',
    });
  });

  it.each<[unknown, string, string]>([
    [Number.NaN, 'not-a-number', 'NaN'],
    ['1.300,5', 'not-a-number', '1.300,5'],
    ['', 'not-a-number', ''],
    [null, 'not-a-number', 'null'],
    [undefined, 'not-a-number', 'undefined'],
    [2 ** 60, 'unsafe-integer', '1152921504606847000'],
  ])('of %s is refused', (value, code, quoted) => {
    expectFault(() => of(untyped(value)), { code, path: ['value'], field: 'value', found: quoted });
  });
});

describe('whole đồng', () => {
  it.each<[Numeric, string]>([
    [1000, '1000'],
    ['1000.00', '1000'],
    [1000n, '1000'],
    [-5, '-5'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is taken', (value, plain) => {
    expect(wholeDong(value)).toBe(plain);
  });

  it('half a đồng is not money, and the message says what to do', () => {
    expect(caught(() => wholeDong('0.5', ['returns', 4, 'revenue'])).messages).toEqual({
      vi: 'returns[4].revenue: 0.5 đồng không phải là số đồng nguyên; tiền Việt Nam không có đơn vị nhỏ hơn đồng, hãy làm tròn trước hoặc kiểm tra lại đơn vị',
      en: 'returns[4].revenue: 0.5 đồng is not a whole number of đồng; the đồng has no smaller coin, so round it first or check the unit',
    });
    expect(caught(() => wholeDong(0.5)).path).toEqual([]);
  });
});
