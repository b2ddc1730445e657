import { defineError, type Path } from '../errors/index.ts';
import { type ExactDecimal, type Numeric, readNumeric, write } from './numeric.ts';

const fractionOfDong = /* @__PURE__ */ defineError('fraction-of-dong', {
  vi: '{found} đồng không phải là số đồng nguyên; tiền Việt Nam không có đơn vị nhỏ hơn đồng, hãy làm tròn trước hoặc kiểm tra lại đơn vị',
  en: '{found} đồng is not a whole number of đồng; the đồng has no smaller coin, so round it first or check the unit',
});

/**
 * An amount given in thousands of đồng (nghìn đồng), as whole đồng.
 *
 * @throws `fraction-of-dong`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { thousand } from 'kttt';
 *
 * thousand(250); // → '250000'
 */
export function thousand(value: Numeric): string {
  return wholeDong(readNumeric(value, ['value']).times(1e3), ['value']);
}

/**
 * An amount given in millions of đồng (triệu đồng), as whole đồng.
 *
 * @throws `fraction-of-dong`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { million } from 'kttt';
 *
 * million('106598'); // → '106598000000'
 */
export function million(value: Numeric): string {
  return wholeDong(readNumeric(value, ['value']).times(1e6), ['value']);
}

/**
 * An amount given in billions of đồng (tỷ đồng), as whole đồng.
 *
 * @throws `fraction-of-dong`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { billion } from 'kttt';
 *
 * billion('1.3'); // → '1300000000'
 */
export function billion(value: Numeric): string {
  return wholeDong(readNumeric(value, ['value']).times(1e9), ['value']);
}

/** A whole amount of đồng as results hold it. */
export function wholeDong(value: Numeric | ExactDecimal, path: Path = []): string {
  const exact = readNumeric(value, path);
  if (!exact.isInteger()) throw fractionOfDong({ found: write(exact) }, path);
  return write(exact);
}
