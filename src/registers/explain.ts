import { at } from '../errors/at.ts';
import { defineError, found, type Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { formatDate } from '../language/date-text.ts';
import {
  type ExplainedInput,
  type ExplainedValue,
  type Explanation,
  type ExplanationStep,
  explanation,
} from '../law/explanation.ts';
import { isRatioLike } from '../numbers/ratio.ts';
import type { IndicatorResult } from './measurement.ts';
import { isAverageOfMoney, type RegisterIndicator } from './register-indicator.ts';
import type { Place, RollUp, RollUpPart } from './roll-up.ts';

/** Which place of a result to explain. */
export interface ExplainPlace {
  /** The id of a locality; the whole unless given. */
  readonly locality?: string;
}

export const noSuchPlace = /* @__PURE__ */ defineError('no-such-place', {
  vi: 'kết quả không có địa phương «{found}»; kiểm tra mã định danh, cấp đã chọn và ngày đánh giá',
  en: 'the result has no locality "{found}"; check the id, the level that was chosen and the day',
});

/** The part of a result that is of a place. */
export function partOf<Part extends { readonly place: Place }>(
  total: Part,
  parts: readonly Part[],
  { locality }: ExplainPlace,
): Part {
  if (locality === undefined) return total;
  const part = parts.find(({ place }) => place.kind === 'locality' && place.id === locality);
  if (!part) throw noSuchPlace({ found: found(locality) }, ['locality']);
  return part;
}

/** The name of a place, as what an explanation is of. */
export function placeText(place: Place): Text {
  return place.kind === 'locality'
    ? { vi: place.name, en: place.name }
    : { vi: 'Toàn bộ sổ đăng ký', en: 'The whole register' };
}

/**
 * Explains a roll-up: for each indicator what it was taken over, how many told, and what is left open.
 *
 * @throws `no-such-place`
 *
 * @example
 * import { createRegister, explainRollUp, rollUp } from 'kttt/registers';
 *
 * const register = createRegister({ localities: [], organizations: [], returns: [] });
 * explainRollUp(rollUp(register, [], { asOf: '2023-12-31' })).conclusion.rule; // → 'roll-up'
 */
export function explainRollUp(rollUp: RollUp, place: ExplainPlace = {}): Explanation {
  const part = partOf(rollUp.total, rollUp.parts, place);
  const { asOf, year } = rollUp;
  return explanation(placeText(part.place), {
    rule: 'roll-up',
    text: {
      vi: `Lấy từ các tổ chức có đến ngày ${formatDate(asOf, 'vi')} và báo cáo năm ${year} của họ, không lấy từ số bình quân của các đơn vị`,
      en: `Taken from the organizations of ${formatDate(asOf, 'en')} and their returns for ${year}, never from the averages of places`,
    },
    citation: null,
    inputs: completenessInputs(part),
    value: { kind: 'count', value: part.results.length },
    steps: rollUp.indicators.map((indicator, i) => explainResult(indicator, at(part.results, i))),
  });
}

/** How many returns came in, as inputs of a step. */
export function completenessInputs({ completeness }: Pick<RollUpPart, 'completeness'>): readonly ExplainedInput[] {
  return [
    named({ vi: 'Báo cáo phải nộp', en: 'Returns expected' }, { kind: 'count', value: completeness.expected }),
    named({ vi: 'Báo cáo đã nhận', en: 'Returns received' }, { kind: 'count', value: completeness.received }),
    ...(completeness.late === null
      ? []
      : [named({ vi: 'Trong đó nộp muộn', en: 'Of these late' }, { kind: 'count', value: completeness.late })]),
  ];
}

/** Explains what an indicator came to. */
export function explainResult(indicator: RegisterIndicator, result: IndicatorResult): ExplanationStep {
  const { label } = indicator;
  const ground: Text =
    'numerator' in indicator
      ? both((language) => `${indicator.numerator[language]} / ${indicator.denominator[language]}`)
      : indicator.figure;
  const value = (one: IndicatorResult['value']) => explained(indicator, one);
  const isOpen = result.missing > 0 && result.value === null;
  return {
    rule: `register-${indicator.measure.take}`,
    text: both((language) => `${label[language]} (${ground[language]})`),
    citation: null,
    inputs: [
      named({ vi: 'Có số liệu', en: 'Told' }, { kind: 'count', value: result.count }),
      named({ vi: 'Không áp dụng', en: 'Not applicable' }, { kind: 'count', value: result.notApplicable }),
      named({ vi: 'Còn thiếu', en: 'Missing' }, { kind: 'count', value: result.missing }),
      ...(isOpen
        ? [
            named({ vi: 'Tính trên số đã có', en: 'Of those who told' }, value(result.ofKnown)),
            ...(result.low ? [named({ vi: 'Thấp nhất có thể', en: 'The least it can be' }, value(result.low))] : []),
            ...(result.high ? [named({ vi: 'Cao nhất có thể', en: 'The most it can be' }, value(result.high))] : []),
          ]
        : []),
    ],
    value: value(result.value),
    steps: [],
  };
}

function explained({ kind, measure }: RegisterIndicator, value: IndicatorResult['value']): ExplainedValue {
  if (value === null) return { kind: 'missing' };
  if (typeof value === 'string') return { kind: 'not-applicable' };
  if (!isRatioLike(value)) return value;
  if (kind === 'percentage') return { kind: 'percent', value };
  return { kind: isAverageOfMoney(measure) ? 'average-amount' : 'number', value };
}

function named(name: Text, value: ExplainedValue): ExplainedInput {
  return { name, value };
}
