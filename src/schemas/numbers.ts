import type * as z from 'zod';
import { type Interval, interval } from '../numbers/interval.ts';
import { type Exact, isNumeric, readNumeric } from '../numbers/numeric.ts';
import { checkQuantity, type Quantity } from '../numbers/quantity.ts';
import { type Ratio, ratio } from '../numbers/ratio.ts';
import { type NotApplicable, notApplicable } from '../numbers/states.ts';
import { byKey, checkedBy, described, either, flag, just, nothing, number, object, text } from './build.ts';

/** A decimal number as text. */
export const decimalText = described(
  checkedBy(text(), (value) => readNumeric(value), isNumeric),
  'DecimalText',
  { vi: 'Số thập phân dạng chuỗi, dấu chấm thập phân', en: 'A decimal number as text, with a decimal point' },
  { pattern: '^-?\\d+(\\.\\d+)?$' },
);

/** A number: a number of JSON, which is read exactly as it is written, or a plain decimal string. */
export const exactSchema: z.ZodType<Exact> = described(
  either([checkedBy(number(), (value) => readNumeric(value), isNumeric), decimalText]),
  'Exact',
  { vi: 'Số: số JSON hoặc chuỗi thập phân', en: 'A number: a JSON number or a decimal string' },
);

/** A figure that may be missing (`null`) or not apply (`'not-applicable'`). */
export const figureSchema: z.ZodType<Exact | null | NotApplicable> = described(
  either([just(notApplicable), exactSchema, nothing()]),
  'Figure',
  {
    vi: 'Số liệu: một số, null khi còn thiếu, not-applicable khi không áp dụng',
    en: 'A figure: a number, null where it is missing, not-applicable where it does not apply',
  },
);

const twoNumbers = object({ numerator: exactSchema, denominator: exactSchema });

/** A numerator and a denominator as they were given, nothing over nothing too. */
export const givenRatio = described(twoNumbers, 'GivenRatio', {
  vi: 'Tử số và mẫu số như được cung cấp',
  en: 'A numerator and a denominator as they were given',
});

/** A quotient that was not divided, its denominator above zero. */
export const ratioSchema: z.ZodType<Ratio> = described(
  checkedBy(twoNumbers, ({ numerator, denominator }) => ratio(numerator, denominator)),
  'Ratio',
  { vi: 'Tỷ số: tử số trên mẫu số lớn hơn 0', en: 'A ratio: a numerator over a denominator above 0' },
);

/** All the values between two ends, each included or not. */
export const intervalSchema: z.ZodType<Interval> = described(
  checkedBy(
    object({ low: exactSchema, high: exactSchema, includesLow: flag(), includesHigh: flag() }),
    ({ low, high, ...ends }) => interval(low, high, ends),
  ),
  'Interval',
  { vi: 'Khoảng giá trị từ cận dưới đến cận trên', en: 'The values from a lower to an upper end' },
);

const notNegative = described(
  decimalText,
  'PercentText',
  { vi: 'Số phần trăm không âm', en: 'A percentage that is not negative' },
  { pattern: '^(\\d+(\\.\\d+)?|-0+(\\.0+)?)$' },
);

const wholeNumber = described(
  number(),
  'WholeNumber',
  { vi: 'Số nguyên không âm', en: 'A whole number that is not negative' },
  { type: 'integer', minimum: 0 },
);

const dong = described(
  decimalText,
  'Dong',
  { vi: 'Số đồng nguyên dạng chuỗi', en: 'Whole đồng as text' },
  { pattern: '^-?\\d+(\\.0+)?$' },
);

/** A number of whole things. */
export const countForm = described(object({ kind: just('count'), value: wholeNumber }), 'Count', {
  vi: 'Số đếm: tổ chức, sản phẩm, người',
  en: 'A number of whole things: organizations, products, people',
});

/** An amount of đồng. */
export const amountForm = described(object({ kind: just('amount'), value: dong }), 'Amount', {
  vi: 'Số tiền tính bằng đồng',
  en: 'An amount of money in đồng',
});

/** A share of a whole. */
export const percentForm = described(object({ kind: just('percent'), value: notNegative }), 'Percent', {
  vi: 'Tỷ lệ phần trăm: «60» là 60 %',
  en: 'A share in percent: "60" is 60%',
});

/** A growth over a baseline. */
export const growthRateForm = described(object({ kind: just('growth-rate'), value: decimalText }), 'GrowthRate', {
  vi: 'Tỷ lệ tăng so với kỳ gốc: «5» là tăng 5 %',
  en: 'A growth over a baseline: "5" is 5% more',
});

/** A share, a count, an amount of đồng or a rate of growth, as one of the four forms `kind` tells apart. */
export const quantityForms = [percentForm, countForm, amountForm, growthRateForm] as const;

/** A number with what it measures. */
export const quantitySchema: z.ZodType<Quantity> = described(
  checkedBy(byKey('kind', quantityForms), (value) => checkQuantity<Quantity>(value)),
  'Quantity',
  { vi: 'Một số cùng đại lượng mà nó đo', en: 'A number with what it measures' },
);
