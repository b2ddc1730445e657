import { defineError, found, type Text } from '../errors/index.ts';
import { wholeDong } from '../numbers/money.ts';
import { type Numeric, readNumeric } from '../numbers/numeric.ts';
import { type Amount, type Count, wholeCount } from '../numbers/quantity.ts';
import { type Ratio, ratio } from '../numbers/ratio.ts';
import { type Figure, hasValue, type Missing, type NotApplicable, notApplicable } from '../numbers/states.ts';
import { type Growth, growth } from './growth.ts';
import { partOfWhole } from './percentage.ts';

/**
 * What an indicator (chỉ tiêu) measures and from what. Every figure of it is described in both languages, because
 * offices differ most in what they divide by.
 */
export type Indicator = {
  /** In kebab-case. */
  readonly id: string;
  readonly label: Text;
  /** The word for what it counts: HTX, sản phẩm. */
  readonly unit?: Text;
} & (
  | {
      /** `percentage`: a part of a whole. `average`: a total over the number it is shared by. */
      readonly kind: 'percentage' | 'average';
      readonly numerator: Text;
      readonly denominator: Text;
    }
  | {
      /** `count`: a number of things. `amount`: a sum of đồng. */
      readonly kind: 'count' | 'amount';
      readonly figure: Text;
    }
  | {
      /** A figure against the same figure at a baseline. */
      readonly kind: 'growth';
      readonly figure: Text;
      readonly baseline: Text;
    }
);

/** The figures that an indicator is measured from; which ones it needs, its kind says. */
export interface IndicatorFigures {
  /** Of a percentage or an average. */
  readonly numerator?: Figure;
  /** Of a percentage or an average. */
  readonly denominator?: Figure;
  /** Of a count, an amount or a growth. */
  readonly figure?: Figure;
  /** Of a growth. */
  readonly baseline?: Figure;
}

/** What was measured: a figure of the kind its indicator has, missing (`null`), or not applicable. */
export type Measured = Ratio | Count | Amount | Growth | null | NotApplicable;

const figureNotOfIndicator = /* @__PURE__ */ defineError('figure-not-of-indicator', {
  vi: 'chỉ tiêu «{id}» không dùng số «{found}»; nó cần: {expected}',
  en: 'the indicator "{id}" has no figure "{found}"; it takes: {expected}',
});

export const noSuchIndicator = /* @__PURE__ */ defineError('no-such-indicator', {
  vi: 'không có loại chỉ tiêu «{found}»; chọn một trong: {allowed}',
  en: 'there is no kind of indicator "{found}"; choose one of: {allowed}',
});

const figuresOf = {
  percentage: ['numerator', 'denominator'],
  average: ['numerator', 'denominator'],
  count: ['figure'],
  amount: ['figure'],
  growth: ['figure', 'baseline'],
} as const;

/**
 * Measures an indicator from its figures. A missing figure makes it missing; nothing over nothing does not apply,
 * and something over nothing is an error.
 *
 * @throws `no-such-indicator`, `figure-not-of-indicator`, and the errors of `percentage`, `ratio`, `count`, `amount` and `growth`
 *
 * @example
 * import { type Indicator, measure } from 'kttt';
 *
 * const linked: Indicator = {
 *   id: 'linked-with-enterprises',
 *   kind: 'percentage',
 *   label: { vi: 'Tỷ lệ HTX liên kết với doanh nghiệp', en: 'Share of cooperatives linked with enterprises' },
 *   numerator: { vi: 'HTX nông nghiệp liên kết với doanh nghiệp', en: 'agricultural cooperatives linked with an enterprise' },
 *   denominator: { vi: 'toàn bộ HTX nông nghiệp', en: 'all agricultural cooperatives' },
 * };
 * measure(linked, { numerator: 56, denominator: 291 }); // → { numerator: 56, denominator: 291 }
 * measure(linked, { denominator: 291 }); // → null
 */
export function measure(indicator: Indicator, figures: IndicatorFigures): Measured {
  if (!Object.hasOwn(figuresOf, Object(indicator).kind)) {
    throw noSuchIndicator({ found: found(Object(indicator).kind), allowed: Object.keys(figuresOf).join(', ') }, [
      'kind',
    ]);
  }
  const expected: readonly string[] = figuresOf[indicator.kind];
  for (const key of Object.keys(figures)) {
    if (!expected.includes(key)) {
      throw figureNotOfIndicator({ id: indicator.id, found: found(key), expected: expected.join(', ') }, [key]);
    }
  }
  const { numerator, denominator, figure, baseline } = figures;
  switch (indicator.kind) {
    case 'percentage':
      return quotient(numerator, denominator, (part, whole) =>
        partOfWhole(part, whole, { part: ['numerator'], whole: ['denominator'] }),
      );
    case 'average':
      return quotient(numerator, denominator, ratio);
    case 'count':
      return hasValue(figure) ? { kind: 'count', value: wholeCount(figure, ['figure']) } : stateOf(figure);
    case 'amount':
      return hasValue(figure) ? { kind: 'amount', value: wholeDong(figure, ['figure']) } : stateOf(figure);
    case 'growth':
      return growth(baseline, figure, { from: ['baseline'], to: ['figure'] });
  }
}

/** A quotient in the state its figures leave it; what is made of something over nothing is an error of the maker. */
function quotient(
  numerator: Figure,
  denominator: Figure,
  make: (numerator: Numeric, denominator: Numeric) => Ratio,
): Ratio | null | NotApplicable {
  if (isZero(denominator, 'denominator') && (!hasValue(numerator) || isZero(numerator, 'numerator'))) {
    return notApplicable;
  }
  if (hasValue(numerator) && hasValue(denominator)) return make(numerator, denominator);
  return numerator === notApplicable || denominator === notApplicable ? notApplicable : null;
}

function isZero(figure: Figure, name: string): boolean {
  return hasValue(figure) && readNumeric(figure, [name]).isZero();
}

function stateOf(figure: Missing | NotApplicable): null | NotApplicable {
  return figure === notApplicable ? notApplicable : null;
}
