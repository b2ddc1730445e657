import type * as z from 'zod';
import type { Average, WeightedAverage } from '../statistics/average.ts';
import type { Distribution } from '../statistics/distribution.ts';
import type { Growth } from '../statistics/growth.ts';
import type { Indicator, IndicatorFigures } from '../statistics/indicator.ts';
import type { Median } from '../statistics/median.ts';
import {
  byKey,
  described,
  either,
  joined,
  just,
  list,
  mayBeMissing,
  nothing,
  object,
  oneOf,
  optional,
  orNull,
  text,
  whole,
} from './build.ts';
import { textSchema } from './errors.ts';
import { decimalText, exactSchema, figureSchema, ratioSchema } from './numbers.ts';

const tally = { count: whole(0), notApplicable: whole(0), missing: whole(0) };
const reason = oneOf(['missing', 'not-applicable', 'empty', 'weightless']);

/** A statistic with its value, or without one and why. */
// @__NO_SIDE_EFFECTS__
function outcome<Parts extends Readonly<Record<string, z.ZodType>>>(parts: Parts) {
  return either([
    object(joined(parts, joined(tally, { value: ratioSchema }))),
    object(joined(parts, joined(tally, { value: nothing(), reason }))),
  ]);
}

/** An average with its sum and what was missing. */
export const averageSchema: z.ZodType<Average> = described(outcome({ sum: decimalText }), 'Average', {
  vi: 'Số bình quân với tổng, số có giá trị, số không áp dụng và số còn thiếu',
  en: 'An average with its sum and how many figures had a value, did not apply, were missing',
});

/** A weighted average with its sums and what was missing. */
export const weightedAverageSchema: z.ZodType<WeightedAverage> = described(
  outcome({ sum: decimalText, weight: decimalText }),
  'WeightedAverage',
  { vi: 'Số bình quân gia quyền', en: 'A weighted average' },
);

/** A median with what was missing. */
export const medianSchema: z.ZodType<Median> = described(outcome({}), 'Median', { vi: 'Trung vị', en: 'A median' });

/** How records spread over categories. */
export const distributionSchema: z.ZodType<Distribution<string>> = described(
  object(
    joined(tally, {
      total: whole(0),
      shares: list(
        object({ category: text(), count: whole(0), ofKnown: orNull(ratioSchema), ofAll: orNull(ratioSchema) }),
      ),
    }),
  ),
  'Distribution',
  { vi: 'Phân bố theo loại', en: 'How records spread over categories' },
);

const growthBase = { kind: just('growth') };

/** A growth from a baseline, or why there is none, as forms told apart by `outcome`. */
export const growthForms = byKey('outcome', [
  object(
    joined(growthBase, {
      outcome: just('known'),
      from: exactSchema,
      to: exactSchema,
      absolute: decimalText,
      relative: ratioSchema,
    }),
  ),
  object(
    joined(growthBase, {
      outcome: just('from-zero', 'from-negative'),
      from: exactSchema,
      to: exactSchema,
      absolute: decimalText,
      relative: nothing(),
    }),
  ),
  object(
    joined(growthBase, {
      outcome: just('unknown', 'not-applicable'),
      from: figureSchema,
      to: figureSchema,
      absolute: nothing(),
      relative: nothing(),
    }),
  ),
]);

/** A growth from a baseline, or why there is none. */
export const growthSchema: z.ZodType<Growth> = described(growthForms, 'Growth', {
  vi: 'Mức tăng, giảm so với kỳ gốc',
  en: 'A growth from a baseline',
});

/** What every indicator has. */
export const indicatorBase = { id: text(), label: textSchema, unit: optional(textSchema) };

/** What an indicator measures and from what. */
export const indicatorSchema: z.ZodType<Indicator> = described(
  byKey('kind', [
    object(
      joined(indicatorBase, { kind: just('percentage', 'average'), numerator: textSchema, denominator: textSchema }),
    ),
    object(joined(indicatorBase, { kind: just('count', 'amount'), figure: textSchema })),
    object(joined(indicatorBase, { kind: just('growth'), figure: textSchema, baseline: textSchema })),
  ]),
  'Indicator',
  { vi: 'Chỉ tiêu: đo cái gì, từ những số nào', en: 'An indicator: what it measures and from which figures' },
);

/** The figures that an indicator is measured from. */
export const indicatorFiguresSchema: z.ZodType<IndicatorFigures> = described(
  object({
    numerator: mayBeMissing(figureSchema),
    denominator: mayBeMissing(figureSchema),
    figure: mayBeMissing(figureSchema),
    baseline: mayBeMissing(figureSchema),
  }),
  'IndicatorFigures',
  { vi: 'Các số liệu để tính một chỉ tiêu', en: 'The figures that an indicator is measured from' },
);
