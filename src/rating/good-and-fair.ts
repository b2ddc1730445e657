import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, type Text } from '../errors/index.ts';
import { type Check, fields as fieldsOf, listOfEach, oneOf, optional, refuse } from '../errors/shape.ts';
import { both } from '../language/both.ts';
import { type FieldOfOperation, fieldsOfOperation, fieldText } from '../organizations/field-of-operation.ts';
import type { Population, RegisterIndicator } from '../registers/register-indicator.ts';

/** The kinds of organization that are rated: Thông tư 01/2020/TT-BKHĐT, Điều 1; the one of 09/2017 rates cooperatives only. */
export const ratedKinds = ['cooperative', 'cooperative-union'] as const;

/** A kind of organization that is rated. */
export type RatedKind = (typeof ratedKinds)[number];

/** What the share of good and fair is of: all organizations, those operating, or those that were rated. */
const denominators = ['all', 'operating', 'rated'] as const;

/** What a share is of, and of which organizations. */
export interface GoodAndFairOptions {
  /**
   * `all`: of all of them. `operating`: of those with the status of operating. Both count those that were not rated, and
   * too new to be, as not good or fair. `rated`: of those that were rated.
   */
  readonly outOf: (typeof denominators)[number];
  /** Of which fields; of all of them unless given. */
  readonly fields?: readonly FieldOfOperation[];
  /** Of which kinds; cooperatives unless given. */
  readonly kinds?: readonly RatedKind[];
}

const emptyChoice = /* @__PURE__ */ defineError('empty-choice', {
  vi: 'danh sách trống; chọn ít nhất một trong: {allowed}, hoặc bỏ trường này',
  en: 'the list is empty; choose at least one of: {allowed}, or leave the field out',
});

/**
 * The share of organizations rated good or fair (tỷ lệ xếp loại tốt, khá), to be rolled up over a register. Offices differ
 * in the denominator, so the caller says it and its words tell it. While a rating is missing the share is open.
 *
 * @throws all faults together: `missing-key`, `unknown-key`, `wrong-type`, `not-one-of`, `empty-choice`
 *
 * @example
 * import { goodAndFair } from 'kttt/rating';
 *
 * const indicator = goodAndFair({ outOf: 'operating', fields: ['agriculture'] });
 * indicator.id; // → 'good-and-fair-of-operating'
 * indicator.kind === 'percentage' && indicator.denominator.vi; // → 'hợp tác xã đang hoạt động (lĩnh vực nông nghiệp)'
 */
export function goodAndFair(options: GoodAndFairOptions): RegisterIndicator {
  collectFaults((attempt) => shape(options, [], attempt));
  const { outOf, fields, kinds = ['cooperative'] } = options;
  const over: Population = {
    kinds,
    ...(fields && { fields }),
    ...(outOf === 'operating' && { statuses: ['operating'] }),
  };
  const unit = listed(kinds.map((kind) => kindText[kind]));
  const ground = fields && listed(fields.map((field) => fieldText[field]));
  const named = (words: Text): Text => ({
    vi: `${words.vi}${ground ? ` (lĩnh vực ${ground.vi})` : ''}`,
    en: `${words.en}${ground ? ` (in ${ground.en})` : ''}`,
  });
  return {
    id: `good-and-fair-of-${outOf}`,
    kind: 'percentage',
    label: { vi: `Tỷ lệ ${unit.vi} xếp loại tốt, khá`, en: `Share of ${unit.en} rated good or fair` },
    unit,
    numerator: named({ vi: `${unit.vi} xếp loại tốt, khá`, en: `${unit.en} rated good or fair` }),
    denominator: named(groundOf[outOf](unit)),
    measure: {
      take: 'share',
      over,
      having: { figure: 'rating', in: ['good', 'fair'] },
      outOf: outOf === 'rated' ? 'applicable' : 'all',
    },
  };
}

const kindText: Readonly<Record<RatedKind, Text>> = {
  cooperative: { vi: 'hợp tác xã', en: 'cooperatives' },
  'cooperative-union': { vi: 'liên hiệp hợp tác xã', en: 'cooperative unions' },
};

/** The denominator in words. */
const groundOf: Readonly<Record<GoodAndFairOptions['outOf'], (unit: Text) => Text>> = {
  all: ({ vi, en }) => ({ vi: `toàn bộ ${vi}`, en: `all ${en}` }),
  operating: ({ vi, en }) => ({ vi: `${vi} đang hoạt động`, en: `${en} that are operating` }),
  rated: ({ vi, en }) => ({ vi: `${vi} được xếp loại`, en: `${en} that were rated` }),
};

const shape: Check = /* @__PURE__ */ fieldsOf<GoodAndFairOptions>({
  outOf: /* @__PURE__ */ oneOf(denominators),
  fields: /* @__PURE__ */ optional(/* @__PURE__ */ someOf(fieldsOfOperation)),
  kinds: /* @__PURE__ */ optional(/* @__PURE__ */ someOf(ratedKinds)),
});

/** A list of words, at least one of them. */
// @__NO_SIDE_EFFECTS__
function someOf(words: readonly string[]): Check {
  const list = listOfEach(oneOf(words));
  return (value, path, attempt) => {
    if (!Array.isArray(value) || value.length > 0) return list(value, path, attempt);
    refuse(() => emptyChoice({ allowed: words.join(', ') }, path), attempt);
    return false;
  };
}

function listed(words: readonly Text[]): Text {
  return both((language) => words.map((word) => word[language]).join(', '));
}
