import { defineError, found, type Path } from '../errors/index.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { negativeCount } from '../numbers/quantity.ts';
import { type Ratio, ratio } from '../numbers/ratio.ts';
import { type Figure, hasValue, type NotApplicable, notApplicable } from '../numbers/states.ts';

export const wholeIsZero = /* @__PURE__ */ defineError('whole-is-zero', {
  vi: 'tổng thể bằng 0 nên không có tỷ lệ; kiểm tra mẫu số, hoặc ghi là không áp dụng (notApplicable)',
  en: 'the whole is 0, so there is no percentage; check the denominator, or give the figure as notApplicable',
});

const partExceedsWhole = /* @__PURE__ */ defineError('part-exceeds-whole', {
  vi: 'phần ({part}) lớn hơn tổng thể ({whole}); kiểm tra lại hai số, hoặc dùng ratio() nếu tỷ số này được phép vượt 100 %',
  en: 'the part ({part}) is greater than the whole ({whole}); check the two numbers, or use ratio() if this rate may exceed 100%',
});

/**
 * A part of a whole as an exact ratio (tỷ lệ); nothing is divided or rounded until it is printed.
 *
 * Where one of the two is missing, so is the percentage (`null`); where one does not apply, neither does the percentage.
 *
 * @throws `negative-count`, `part-exceeds-whole`, `whole-is-zero`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { percentage, toPercent } from 'kttt';
 *
 * percentage(69, 310); // → { numerator: 69, denominator: 310 }
 * toPercent(percentage(69, 310), { decimals: 2 }); // → '22.26'
 * percentage(undefined, 310); // → null
 */
export function percentage(part: Numeric, whole: Numeric): Ratio;
export function percentage(part: Figure, whole: Figure): Ratio | null | NotApplicable;
export function percentage(part: Figure, whole: Figure): Ratio | null | NotApplicable {
  if (hasValue(part) && hasValue(whole)) return partOfWhole(part, whole);
  if (hasValue(part)) readNumeric(part, ['part']);
  if (hasValue(whole)) readNumeric(whole, ['whole']);
  return part === notApplicable || whole === notApplicable ? notApplicable : null;
}

/** A part of a whole that both have a value, with the places to name in an error. */
export function partOfWhole(
  part: Numeric,
  whole: Numeric,
  at: { readonly part: Path; readonly whole: Path } = { part: ['part'], whole: ['whole'] },
): Ratio {
  const [over, under] = [readNumeric(part, at.part), readNumeric(whole, at.whole)];
  if (over.lessThan(0)) throw negativeCount({ found: found(write(over)) }, at.part);
  if (under.lessThan(0)) throw negativeCount({ found: found(write(under)) }, at.whole);
  if (under.isZero()) throw wholeIsZero({}, at.whole);
  if (over.greaterThan(under)) {
    throw partExceedsWhole({ part: found(write(over)), whole: found(write(under)) }, at.part);
  }
  return ratio(part, whole);
}
