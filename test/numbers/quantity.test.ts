import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { amount, count, growthRate, type Numeric, percent, type Quantity } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { checkQuantity, wholeCount } from '../../src/numbers/quantity.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

describe('a share in percent', () => {
  it.each<[Numeric, string]>([
    [60, '60'],
    ['59.70', '59.7'],
    [0.61, '0.61'],
    [0, '0'],
    [-0, '0'],
    ['-0.0', '0'],
    ['120.5', '120.5'],
    [new Decimal('22.26'), '22.26'],
  ])('of %s', (value, plain) => {
    expect(percent(value)).toEqual({ kind: 'percent', value: plain });
  });

  it('is never negative', () => {
    expectFault(() => percent('-0.1'), { code: 'negative-count', path: ['value'], field: 'value', found: '-0.1' });
  });
});

describe('a number of whole things', () => {
  it.each<[Numeric, number]>([
    [6, 6],
    ['6', 6],
    ['6.0', 6],
    [6n, 6],
    [0, 0],
    [-0, 0],
    ['-0', 0],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    [new Decimal('310'), 310],
  ])('%s', (value, plain) => {
    expect(count(value)).toEqual({ kind: 'count', value: plain });
  });

  it.each<[Numeric, string]>([
    ['2.5', '2.5'],
    [0.5, '0.5'],
    ['9007199254740992', '9007199254740992'],
    [10n ** 70n, `1${'0'.repeat(59)}…`],
  ])('is not %s', (value, quoted) => {
    expectFault(() => count(value), { code: 'fraction-of-count', path: ['value'], field: 'value', found: quoted });
  });

  it.each(['5.00000000000000000001', '0.99999999999999999999', '9007199254740991.4'])(
    'is not %s, however near a whole number that lies',
    (value) => {
      expectFault(() => count(value), { code: 'fraction-of-count', path: ['value'], field: 'value', found: value });
    },
  );

  it('is never negative', () => {
    expectFault(() => count(-1), { code: 'negative-count', path: ['value'], field: 'value', found: '-1' });
    expectFault(() => count('-0.5'), { code: 'negative-count', path: ['value'], field: 'value', found: '-0.5' });
    expectFault(() => count(-(10n ** 70n)), {
      code: 'negative-count',
      path: ['value'],
      field: 'value',
      found: `-1${'0'.repeat(58)}…`,
    });
  });

  it('says so in both languages', () => {
    expect(caught(() => count('2.5')).messages).toEqual({
      vi: 'value: số đếm là 2.5; số đếm phải là số nguyên từ 0 đến 9007199254740991',
      en: 'value: the count is 2.5; a count must be a whole number from 0 to 9007199254740991',
    });
    expect(caught(() => count(-3)).messages).toEqual({
      vi: 'value: số -3 âm; số đếm, tỷ lệ và phần của tổng thể không được âm',
      en: 'value: -3 is negative; a count, a percentage or a part of a whole cannot be',
    });
  });

  it('names its place in a larger input', () => {
    expect(wholeCount('24', ['members'])).toBe(24);
    expectFault(() => wholeCount('24.5', ['rows', 1, 'members']), {
      code: 'fraction-of-count',
      path: ['rows', 1, 'members'],
      field: 'rows[1].members',
      found: '24.5',
    });
  });
});

describe('an amount of money', () => {
  it('is whole đồng, negative for a loss', () => {
    expect(amount('106598000000')).toEqual({ kind: 'amount', value: '106598000000' });
    expect(amount(-5)).toEqual({ kind: 'amount', value: '-5' });
    expect(amount(-0)).toEqual({ kind: 'amount', value: '0' });
  });

  it('has no fraction of a đồng', () => {
    expectFault(() => amount('0.5'), { code: 'fraction-of-dong', path: ['value'], field: 'value', found: '0.5' });
  });
});

describe('a growth', () => {
  it('has any sign', () => {
    expect(growthRate('6.50')).toEqual({ kind: 'growth-rate', value: '6.5' });
    expect(growthRate(-5)).toEqual({ kind: 'growth-rate', value: '-5' });
    expect(growthRate('-0')).toEqual({ kind: 'growth-rate', value: '0' });
  });
});

describe.each([
  ['percent', percent],
  ['count', count],
  ['amount', amount],
  ['growthRate', growthRate],
])('%s', (_, make) => {
  it.each<[unknown, string, string]>([
    [Number.NaN, 'not-a-number', 'NaN'],
    [Number.NEGATIVE_INFINITY, 'not-a-number', '-Infinity'],
    ['12%', 'not-a-number', '12%'],
    ['', 'not-a-number', ''],
    [null, 'not-a-number', 'null'],
    [undefined, 'not-a-number', 'undefined'],
    [[1], 'not-a-number', 'array'],
    [2 ** 53, 'unsafe-integer', '9007199254740992'],
  ])('of %j is refused', (value, code, quoted) => {
    expectFault(() => make(untyped(value)), { code, path: ['value'], field: 'value', found: quoted });
  });

  it('takes its own result back', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const made = make(value);
        expect(make(made.value)).toEqual(made);
        expect(checkQuantity(made)).toEqual(made);
      }),
    );
  });
});

describe('a quantity that comes as data', () => {
  it.each<[Quantity, Quantity]>([
    [
      { kind: 'percent', value: '59.70' },
      { kind: 'percent', value: '59.7' },
    ],
    [
      { kind: 'count', value: untyped('6.0') },
      { kind: 'count', value: 6 },
    ],
    [
      { kind: 'amount', value: '1000.0' },
      { kind: 'amount', value: '1000' },
    ],
    [
      { kind: 'growth-rate', value: '-5.0' },
      { kind: 'growth-rate', value: '-5' },
    ],
  ])('%j is written the one way results have it', (given, written) => {
    expect(checkQuantity(given)).toEqual(written);
  });

  it('loses what does not belong to it', () => {
    const given: Quantity = untyped({ kind: 'count', value: 6, unit: 'HTX' });
    expect(checkQuantity(given)).toEqual({ kind: 'count', value: 6 });
  });

  it.each<[Quantity, string, string]>([
    [{ kind: 'percent', value: '-1' }, 'negative-count', '-1'],
    [{ kind: 'percent', value: '60 %' }, 'not-a-number', '60 %'],
    [{ kind: 'count', value: 1.5 }, 'fraction-of-count', '1.5'],
    [{ kind: 'count', value: -1 }, 'negative-count', '-1'],
    [{ kind: 'amount', value: '1.5' }, 'fraction-of-dong', '1.5'],
    [{ kind: 'growth-rate', value: '5%' }, 'not-a-number', '5%'],
    [{ kind: 'growth-rate', value: untyped(undefined) }, 'not-a-number', 'undefined'],
  ])('%j is refused by the place of its value', (quantity, code, quoted) => {
    expectFault(() => checkQuantity(quantity, ['targets', 0]), {
      code,
      path: ['targets', 0, 'value'],
      field: 'targets[0].value',
      found: quoted,
    });
    expect(caught(() => checkQuantity(quantity)).path).toEqual(['value']);
  });

  it.each<[unknown, string]>([
    [{ kind: 'ratio', value: 1 }, 'ratio'],
    [{ kind: 'Percent', value: 1 }, 'Percent'],
    [{ value: 1 }, 'undefined'],
    [{ kind: null }, 'null'],
    ['60 %', 'undefined'],
  ])('%j has no kind of quantity', (quantity, quoted) => {
    expectFault(() => checkQuantity(untyped(quantity), ['goal']), {
      code: 'no-such-quantity',
      path: ['goal', 'kind'],
      field: 'goal.kind',
      found: quoted,
    });
  });

  it('says which kinds there are', () => {
    expect(caught(() => checkQuantity(untyped({ kind: 'ratio' }))).messages).toEqual({
      vi: 'kind: không có loại đại lượng «ratio»; chọn một trong: percent, count, amount, growth-rate',
      en: 'kind: there is no kind of quantity "ratio"; choose one of: percent, count, amount, growth-rate',
    });
  });

  it.each([null, undefined])('%s in place of a quantity is refused like any other', (nothing) => {
    expect(caught(() => checkQuantity(untyped(nothing))).code).toBe('no-such-quantity');
  });

  it('a bare number could be any of the four, and the message names them', () => {
    expect(caught(() => checkQuantity(untyped(60), ['measured']))).toMatchObject({
      code: 'bare-number',
      path: ['measured'],
      messages: {
        vi: 'measured: 60 không cho biết nó đo gì; hãy dùng percent(60), count(60), amount(60) hoặc growthRate(60)',
        en: 'measured: 60 does not say what it measures; give percent(60), count(60), amount(60) or growthRate(60)',
      },
    });
  });
});
