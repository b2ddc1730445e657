import { defineError, type Language } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { canonical, type Numeric } from '../numbers/numeric.ts';
import { isRatioLike, type RatioLike } from '../numbers/ratio.ts';
import { type Rounding, toDecimal, toPercent } from '../numbers/rounding.ts';

const decimalsNeeded = /* @__PURE__ */ defineError('decimals-needed', {
  vi: 'một tỷ số thường không chia hết; hãy cho biết in bao nhiêu chữ số thập phân',
  en: 'a ratio seldom comes to an end; say how many decimals to print',
});

/** How a figure is printed in a language. */
export interface FormatOptions {
  readonly language: Language;
  /** Digits after the comma, 0 to 100. Without it every digit of a number is printed; a ratio needs it. */
  readonly decimals?: number;
  /** `half-up` unless said otherwise. */
  readonly rounding?: Rounding;
}

/**
 * Prints a number with the separators of the language: `1.234,5` in Vietnamese, `1,234.5` in English.
 *
 * @throws `decimals-needed` for a ratio without `decimals`, `bad-decimals`, `unknown-rounding`, `not-a-number`, `unsafe-integer`,
 * `no-such-language`
 *
 * @example
 * import { formatNumber } from 'kttt/language';
 *
 * formatNumber('1234.5', { language: 'vi' }); // → '1.234,5'
 * formatNumber({ numerator: 12971, denominator: 312 }, { language: 'en', decimals: 2 }); // → '41.57'
 */
export function formatNumber(value: Numeric | RatioLike, { language, decimals, rounding }: FormatOptions): string {
  if (decimals !== undefined) {
    return separated(toDecimal(value, { decimals, rounding: rounding ?? 'half-up' }), language);
  }
  if (isRatioLike(value)) throw decimalsNeeded({}, ['decimals']);
  return separated(String(canonical(value)), language);
}

/**
 * Prints a ratio as a percentage: `22,26 %` in Vietnamese, `22.26%` in English.
 *
 * @throws `bad-decimals`, `unknown-rounding`, `denominator-not-positive`, `not-a-number`, `unsafe-integer`, `no-such-language`
 *
 * @example
 * import { formatPercent } from 'kttt/language';
 *
 * formatPercent({ numerator: 69, denominator: 310 }, { language: 'vi', decimals: 2 }); // → '22,26 %'
 */
export function formatPercent(
  value: Numeric | RatioLike,
  { language, decimals, rounding = 'half-up' }: FormatOptions & { readonly decimals: number },
): string {
  return withPercentSign(separated(toPercent(value, { decimals, rounding }), language), language);
}

/** A number already printed, with the percent sign where the language puts it. */
export function withPercentSign(printed: string, language: Language): string {
  return say({ vi: `${printed} %`, en: `${printed}%` }, language);
}

/** A plain decimal string with the separators of the language. */
export function separated(plain: string, language: Language): string {
  const [thousands, comma] = [say({ vi: '.', en: ',' }, language), say({ vi: ',', en: '.' }, language)];
  const point = plain.indexOf('.');
  const whole = point < 0 ? plain : plain.slice(0, point);
  const decimals = point < 0 ? '' : `${comma}${plain.slice(point + 1)}`;
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)}${decimals}`;
}
