import fc from 'fast-check';
import { inUnits } from './big-fraction.ts';

const huge = 10n ** 45n;

/** Integers of every size: small ones that collide often, and ones far beyond 2^53. */
export const integers = fc.oneof(fc.bigInt({ min: -100n, max: 100n }), fc.bigInt({ min: -huge, max: huge }));

/** Integers above zero of every size. */
export const positiveIntegers = fc.oneof(fc.bigInt({ min: 1n, max: 100n }), fc.bigInt({ min: 1n, max: huge }));

/** How many decimals a figure is printed with. */
export const decimals = fc.integer({ min: 0, max: 20 });

/** Decimal texts such as `-12.340`. */
export const decimalTexts = fc.tuple(integers, decimals).map(([units, places]) => inUnits(units, places));

/** Numbers in every plain form a caller may give. */
export const numbers = fc.oneof(integers, integers.map(String), decimalTexts, fc.maxSafeInteger());

/** Numbers above zero in every plain form. */
export const positiveNumbers = fc.oneof(
  positiveIntegers,
  positiveIntegers.map(String),
  fc.tuple(positiveIntegers, decimals).map(([units, places]) => inUnits(units, places)),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);

/** Ratios of any two numbers. */
const ratios = fc.record({ numerator: numbers, denominator: positiveNumbers });

/** Numbers and ratios. */
export const values = fc.oneof(numbers, ratios);

/** Numbers and ratios above zero. */
export const positiveValues = fc.oneof(
  positiveNumbers,
  fc.record({ numerator: positiveNumbers, denominator: positiveNumbers }),
);
