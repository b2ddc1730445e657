import { defineError, found, type Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { type Numeric, readNumeric } from '../numbers/numeric.ts';
import { divide, isRatioLike, type RatioLike, ratio } from '../numbers/ratio.ts';
import { type FormatOptions, formatNumber } from './number-text.ts';

/** The unit an amount is printed in: đồng, nghìn đồng, triệu đồng or tỷ đồng. */
export type MoneyUnit = 'dong' | 'thousand' | 'million' | 'billion';

const noSuchMoneyUnit = /* @__PURE__ */ defineError('no-such-money-unit', {
  vi: 'không có đơn vị tiền «{found}»; chọn một trong: {allowed}',
  en: 'there is no unit of money "{found}"; choose one of: {allowed}',
});

const units: Readonly<Record<MoneyUnit, { readonly dong: number; readonly name: Text }>> = {
  dong: { dong: 1, name: { vi: 'đồng', en: 'VND' } },
  thousand: { dong: 1e3, name: { vi: 'nghìn đồng', en: 'thousand VND' } },
  million: { dong: 1e6, name: { vi: 'triệu đồng', en: 'million VND' } },
  billion: { dong: 1e9, name: { vi: 'tỷ đồng', en: 'billion VND' } },
};

/** How an amount is printed: as a number, and in which unit. */
export interface MoneyOptions extends FormatOptions {
  /** `dong` unless said otherwise. */
  readonly unit?: MoneyUnit;
}

/**
 * Prints an amount of đồng in a unit: `106.598 triệu đồng`, `106,598 million VND`.
 *
 * @param amount đồng; a ratio (an average) needs `decimals`
 * @throws `no-such-money-unit`, `bad-decimals`, `unknown-rounding`, `not-a-number`, `unsafe-integer`, `no-such-language`
 *
 * @example
 * import { formatMoney } from 'kttt/language';
 *
 * formatMoney('106598000000', { language: 'vi', unit: 'million' }); // → '106.598 triệu đồng'
 * formatMoney('1300000000', { language: 'en', unit: 'billion' }); // → '1.3 billion VND'
 * formatMoney({ numerator: '106598000000', denominator: 310 }, { language: 'vi', unit: 'million', decimals: 2 }); // → '343,86 triệu đồng'
 */
export function formatMoney(amount: Numeric | RatioLike, { unit = 'dong', ...options }: MoneyOptions): string {
  if (!Object.hasOwn(units, unit)) {
    throw noSuchMoneyUnit({ found: found(unit), allowed: Object.keys(units).join(', ') }, ['unit']);
  }
  const { dong, name } = units[unit];
  const inUnit = isRatioLike(amount)
    ? divide(ratio(amount.numerator, amount.denominator, ['amount']), dong)
    : readNumeric(amount, ['amount']).div(dong);
  return `${formatNumber(inUnit, options)} ${say(name, options.language)}`;
}
