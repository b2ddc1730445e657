import type { Language } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber, formatPercent } from '../language/number-text.ts';
import { isRatioLike } from '../numbers/ratio.ts';
import { type PrintOptions, type Rounding, toDecimal, toPercent } from '../numbers/rounding.ts';
import type { IndicatorResult, MeasuredIndicator } from '../registers/measurement.ts';
import { isAverageOfMoney, type RegisterIndicator } from '../registers/register-indicator.ts';

/** How a figure of a register is printed. */
interface ResultPrinting {
  readonly language: Language;
  readonly decimals: number;
}

/**
 * Prints what an indicator came to: its value with the two numbers of a share, or what the missing figures leave open.
 */
export function printResult(indicator: RegisterIndicator, result: IndicatorResult, printing: ResultPrinting): string {
  const { language } = printing;
  const { value, low, high, ofKnown, missing, count } = result;
  const print = (one: MeasuredIndicator, rounding?: Rounding) => printMeasured(indicator, one, printing, rounding);
  if (typeof value === 'string') return say({ vi: 'không áp dụng', en: 'not applicable' }, language);
  if (value !== null) return `${print(value)}${numbersOf(value, indicator, language)}`;
  if (count === 0) return say({ vi: 'chưa có số liệu', en: 'missing' }, language);
  const open = say({ vi: `chưa có số liệu của ${missing} tổ chức`, en: `${missing} not told` }, language);
  if (low !== null && high !== null) {
    const [from, to] = [print(low, 'floor'), print(high, 'ceiling')];
    return `${say({ vi: `từ ${from} đến ${to}`, en: `from ${from} to ${to}` }, language)} (${open})`;
  }
  if (low !== null) return `${say({ vi: 'ít nhất', en: 'at least' }, language)} ${print(low, 'floor')} (${open})`;
  if (ofKnown === null || typeof ofKnown === 'string') return say({ vi: 'chưa có số liệu', en: 'missing' }, language);
  const known = say({ vi: `trên ${count} tổ chức có số liệu`, en: `of the ${count} that told` }, language);
  return `${print(ofKnown)} ${known} (${open})`;
}

function printMeasured(
  { kind, measure, unit }: RegisterIndicator,
  value: MeasuredIndicator,
  { language, decimals }: ResultPrinting,
  rounding: Rounding = 'half-up',
): string {
  if (!isRatioLike(value)) {
    return value.kind === 'amount'
      ? formatMoney(value.value, { language })
      : `${formatNumber(value.value, { language })}${unit ? ` ${say(unit, language)}` : ''}`;
  }
  if (kind === 'percentage') return formatPercent(value, { language, decimals, rounding });
  return isAverageOfMoney(measure)
    ? formatMoney(value, { language, decimals, rounding })
    : formatNumber(value, { language, decimals, rounding });
}

/** The two numbers of a share, behind it. */
function numbersOf(value: MeasuredIndicator, { kind }: RegisterIndicator, language: Language): string {
  if (kind !== 'percentage' || !isRatioLike(value)) return '';
  const [part, whole] = [value.numerator, value.denominator].map((number) => formatNumber(number, { language }));
  return ` (${part}/${whole})`;
}

/** A figure as a plain decimal for a spreadsheet: a share in percent, an average rounded to the decimals asked for. */
export function plainResult(
  { kind }: RegisterIndicator,
  value: IndicatorResult['value'],
  options: PrintOptions,
): string {
  if (value === null || typeof value === 'string') return '';
  if (!isRatioLike(value)) return String(value.value);
  return kind === 'percentage' ? toPercent(value, options) : toDecimal(value, options);
}

/** What the figures of an indicator are in; nothing where its unit is not known. */
export function resultUnit(indicator: RegisterIndicator, language: Language): string {
  const { kind, measure, unit } = indicator;
  if (kind === 'percentage') return '%';
  if (kind === 'amount' || isAverageOfMoney(measure)) return say({ vi: 'đồng', en: 'VND' }, language);
  return unit ? say(unit, language) : '';
}
