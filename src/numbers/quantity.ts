import { defineError, found, type Path } from '../errors/index.ts';
import { wholeDong } from './money.ts';
import { isSafeWhole, type Numeric, readNumeric, write } from './numeric.ts';

/** A share of a whole, in percent: `'60'` is 60 %. */
export interface Percent {
  readonly kind: 'percent';
  readonly value: string;
}

/** A number of whole things: organizations, products, people. */
export interface Count {
  readonly kind: 'count';
  readonly value: number;
}

/** An amount of money in whole đồng. */
export interface Amount {
  readonly kind: 'amount';
  readonly value: string;
}

/** A growth over a baseline, in percent: `'5'` is 5 % more, `'-5'` is 5 % less. */
export interface GrowthRate {
  readonly kind: 'growth-rate';
  readonly value: string;
}

/** A number with what it measures. */
export type Quantity = Percent | Count | Amount | GrowthRate;

export const negativeCount = /* @__PURE__ */ defineError('negative-count', {
  vi: 'số {found} âm; số đếm, tỷ lệ và phần của tổng thể không được âm',
  en: '{found} is negative; a count, a percentage or a part of a whole cannot be',
});

const fractionOfCount = /* @__PURE__ */ defineError('fraction-of-count', {
  vi: 'số đếm là {found}; số đếm phải là số nguyên từ 0 đến 9007199254740991',
  en: 'the count is {found}; a count must be a whole number from 0 to 9007199254740991',
});

const noSuchQuantity = /* @__PURE__ */ defineError('no-such-quantity', {
  vi: 'không có loại đại lượng «{found}»; chọn một trong: percent, count, amount, growth-rate',
  en: 'there is no kind of quantity "{found}"; choose one of: percent, count, amount, growth-rate',
});

const bareNumber = /* @__PURE__ */ defineError('bare-number', {
  vi: '{found} không cho biết nó đo gì; hãy dùng percent({found}), count({found}), amount({found}) hoặc growthRate({found})',
  en: '{found} does not say what it measures; give percent({found}), count({found}), amount({found}) or growthRate({found})',
});

/**
 * A share in percent: `percent(60)` is 60 %, `percent('59.7')` is 59,7 % and `percent(0.61)` is 0,61 %.
 *
 * @throws `negative-count`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { percent } from 'kttt';
 *
 * percent('59.7'); // → { kind: 'percent', value: '59.7' }
 */
export function percent(value: Numeric): Percent {
  return { kind: 'percent', value: notNegative(value, ['value']) };
}

/**
 * A number of whole things.
 *
 * @throws `negative-count`, `fraction-of-count`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { count } from 'kttt';
 *
 * count(6); // → { kind: 'count', value: 6 }
 */
export function count(value: Numeric): Count {
  return { kind: 'count', value: wholeCount(value, ['value']) };
}

/**
 * An amount of money in whole đồng; `million` and `billion` help to write it.
 *
 * @throws `fraction-of-dong`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { amount, million } from 'kttt';
 *
 * amount(million('106598')); // → { kind: 'amount', value: '106598000000' }
 */
export function amount(dong: Numeric): Amount {
  return { kind: 'amount', value: wholeDong(dong, ['value']) };
}

/**
 * A growth over a baseline in percent, negative for a decrease.
 *
 * @throws `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { growthRate } from 'kttt';
 *
 * growthRate('6.5'); // → { kind: 'growth-rate', value: '6.5' }
 */
export function growthRate(percentage: Numeric): GrowthRate {
  return { kind: 'growth-rate', value: write(readNumeric(percentage, ['value'])) };
}

/** Checks a quantity that comes as data and writes its number the one way results have it. */
export function checkQuantity<Q extends Quantity>(quantity: Q, path?: Path): Q;
export function checkQuantity(quantity: Quantity, path: Path = []): Quantity {
  if (typeof quantity === 'number') throw bareNumber({ found: quantity }, path);
  const at = [...path, 'value'];
  switch (quantity?.kind) {
    case 'percent':
      return { kind: 'percent', value: notNegative(quantity.value, at) };
    case 'count':
      return { kind: 'count', value: wholeCount(quantity.value, at) };
    case 'amount':
      return { kind: 'amount', value: wholeDong(quantity.value, at) };
    case 'growth-rate':
      return { kind: 'growth-rate', value: write(readNumeric(quantity.value, at)) };
    default:
      throw noSuchQuantity({ found: found(Object(quantity).kind) }, [...path, 'kind']);
  }
}

/** A whole number of things that is not negative and safe to hold as a `number`. */
export function wholeCount(value: Numeric, path: Path): number {
  const exact = readNumeric(notNegative(value, path));
  if (!isSafeWhole(exact)) throw fractionOfCount({ found: found(write(exact)) }, path);
  return exact.toNumber();
}

function notNegative(value: Numeric, path: Path): string {
  const exact = readNumeric(value, path);
  if (exact.lessThan(0)) throw negativeCount({ found: found(write(exact)) }, path);
  return write(exact);
}
