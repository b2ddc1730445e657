/**
 * Figures as offices print them, in Vietnamese and English, and the true values a printed figure stands for.
 *
 * @module
 */
export type { Language, Text } from '../errors/index.ts';
export { formatDate } from './date-text.ts';
export { formatMoney, type MoneyOptions, type MoneyUnit } from './money-text.ts';
export { type FormatOptions, formatNumber, formatPercent } from './number-text.ts';
export {
  findQuantities,
  type ParseOptions,
  parseQuantity,
  type QuantityInText,
  type SafeQuantity,
  safeParseQuantity,
} from './parse-quantity.ts';
export { type AssumedRounding, formatInterval, printedInterval } from './printed-interval.ts';
export type { Comparator, PrintedQuantity, QuantityKind, QuantityReading, QuantityRole } from './quantity.ts';
export { formatQuantity, type QuantityStyle, type QuantityTextOptions } from './quantity-text.ts';
export { toVietnameseWords, type WordOptions } from './vietnamese-words.ts';
