import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { at } from '../errors/at.ts';
import { defineError, type Path, type Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import { of26, ofDecision } from './decision-citation.ts';
import type { Star } from './star.ts';

/** The number of a decision that rules how OCOP products are assessed. */
export type OcopDecisionNumber = '1048/QĐ-TTg' | '148/QĐ-TTg' | '26/2026/QĐ-TTg';

/** The total that a star level (hạng sao) begins at, and the last one that the decision prints for it. */
export interface StarBand {
  readonly star: Star;
  readonly from: number;
  /** The end as it is printed. */
  readonly to: number;
  /** Whether the print says «dưới»: the end is the first total of the next level. */
  readonly isBelow: boolean;
}

/** Who recognises a star level (công nhận) and grants the certificate. */
export interface Recognition {
  readonly star: 3 | 4 | 5;
  readonly level: 'district' | 'province' | 'central';
  readonly by: Text;
}

/** The levels of assessment from a day on. */
export interface AssessmentLevels {
  readonly from: CalendarDate;
  readonly recognitions: readonly Recognition[];
  readonly citation: LegalCitation;
  readonly certainty: Certainty;
}

/** A decision of the Prime Minister on assessing OCOP products, with what it says of totals, parts, levels and validity. */
export interface OcopDecision {
  readonly number: OcopDecisionNumber;
  /** The first day that new dossiers are assessed by it. */
  readonly from: CalendarDate;
  /** The first day that new dossiers are assessed by another; `null` while it is the last. */
  readonly until: CalendarDate | null;
  readonly amendedBy: readonly { readonly number: string; readonly from: CalendarDate; readonly what: Text }[];
  /** The most points of the parts A (sản phẩm và sức mạnh cộng đồng), B (tiếp thị) and C (chất lượng). */
  readonly parts: Readonly<Record<'A' | 'B' | 'C', number>>;
  /** From one star up. */
  readonly bands: readonly StarBand[];
  readonly bandsCitation: LegalCitation;
  readonly certainty: Certainty;
  /** One entry for each time the levels changed. */
  readonly levels: readonly AssessmentLevels[];
  /** How many months a certificate of three stars or more is valid. */
  readonly validityMonths: number;
  readonly validityCitation: LegalCitation;
  /** How surely its forms are known. */
  readonly forms: Certainty;
}

const district: Text = { vi: 'cấp huyện', en: 'the district' };
const province: Text = { vi: 'cấp tỉnh', en: 'the province' };
const central: Text = { vi: 'cấp trung ương', en: 'the central level' };
const chair: Text = {
  vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
  en: 'the Chairperson of the provincial People’s Committee',
};
const minister: Text = {
  vi: 'Bộ trưởng Bộ Nông nghiệp và Môi trường',
  en: 'the Minister of Agriculture and Environment',
};

const belowNext: readonly StarBand[] = [
  { star: 1, from: 0, to: 30, isBelow: true },
  { star: 2, from: 30, to: 50, isBelow: true },
  { star: 3, from: 50, to: 70, isBelow: true },
  { star: 4, from: 70, to: 90, isBelow: true },
  { star: 5, from: 90, to: 100, isBelow: false },
];

/**
 * The decisions on assessing OCOP products, one after another: 1048/QĐ-TTg of 2019 with 781/QĐ-TTg of 2020, 148/QĐ-TTg of
 * 2023 with 1489/QĐ-TTg of 2025, and 26/2026/QĐ-TTg.
 *
 * @example
 * import { ocopDecisions } from 'kttt/ocop';
 *
 * ocopDecisions.map(({ number, parts }) => [number, parts.A]); // → [['1048/QĐ-TTg', 35], ['148/QĐ-TTg', 40], ['26/2026/QĐ-TTg', 40]]
 */
export const ocopDecisions: readonly OcopDecision[] = /* @__PURE__ */ decisions();

function decisions(): readonly OcopDecision[] {
  return [
    {
      number: '1048/QĐ-TTg',
      from: '2019-08-21',
      until: '2023-02-24',
      amendedBy: [
        {
          number: '781/QĐ-TTg',
          from: '2020-06-08',
          what: {
            vi: 'thêm điều kiện tối thiểu cho từng hạng sao, trừ du lịch; nội dung chưa tìm thấy',
            en: 'minima for each star level were added, except in tourism; what they ask was not found',
          },
        },
      ],
      parts: { A: 35, B: 25, C: 40 },
      bands: [
        { star: 1, from: 0, to: 30, isBelow: true },
        { star: 2, from: 30, to: 49, isBelow: false },
        { star: 3, from: 50, to: 69, isBelow: false },
        { star: 4, from: 70, to: 89, isBelow: false },
        { star: 5, from: 90, to: 100, isBelow: false },
      ],
      bandsCitation: ofDecision('1048/QĐ-TTg'),
      certainty: 'summary',
      levels: [
        {
          from: '2019-08-21',
          recognitions: [
            { star: 3, level: 'province', by: province },
            { star: 4, level: 'province', by: province },
            { star: 5, level: 'central', by: central },
          ],
          citation: ofDecision('1048/QĐ-TTg'),
          certainty: 'summary',
        },
      ],
      validityMonths: 36,
      validityCitation: ofDecision('1048/QĐ-TTg'),
      forms: 'unknown',
    },
    {
      number: '148/QĐ-TTg',
      from: '2023-02-24',
      until: '2026-05-22',
      amendedBy: [
        {
          number: '1489/QĐ-TTg',
          from: '2025-07-06',
          what: {
            vi: 'còn hai cấp tỉnh và trung ương; cấp xã kiểm tra hồ sơ',
            en: 'two levels are left, province and centre; the commune checks the dossier',
          },
        },
      ],
      parts: { A: 40, B: 25, C: 35 },
      bands: belowNext,
      bandsCitation: ofDecision('148/QĐ-TTg', { article: '1', clause: '2' }),
      certainty: 'summary',
      levels: [
        {
          from: '2023-02-24',
          recognitions: [
            { star: 3, level: 'district', by: district },
            { star: 4, level: 'province', by: province },
            { star: 5, level: 'central', by: central },
          ],
          citation: ofDecision('148/QĐ-TTg'),
          certainty: 'summary',
        },
        {
          from: '2025-07-06',
          recognitions: [
            { star: 3, level: 'province', by: province },
            { star: 4, level: 'province', by: province },
            { star: 5, level: 'central', by: central },
          ],
          citation: ofDecision('1489/QĐ-TTg'),
          certainty: 'summary',
        },
      ],
      validityMonths: 36,
      validityCitation: ofDecision('148/QĐ-TTg'),
      forms: 'secondary',
    },
    {
      number: '26/2026/QĐ-TTg',
      from: '2026-05-22',
      until: null,
      amendedBy: [],
      parts: { A: 40, B: 25, C: 35 },
      bands: belowNext,
      bandsCitation: of26('3', '3'),
      certainty: 'text',
      levels: [
        {
          from: '2026-05-22',
          recognitions: [
            { star: 3, level: 'province', by: chair },
            { star: 4, level: 'province', by: chair },
            { star: 5, level: 'central', by: minister },
          ],
          citation: of26('4', '1'),
          certainty: 'text',
        },
      ],
      validityMonths: 36,
      validityCitation: of26('4', '3'),
      forms: 'text',
    },
  ];
}

const beforeOcop = /* @__PURE__ */ defineError('before-ocop', {
  vi: 'ngày {asOf} chưa có quy định đánh giá sản phẩm OCOP; quyết định đầu tiên có hiệu lực từ {first}',
  en: 'on {asOf} there was no rule on assessing OCOP products yet; the first decision took effect on {first}',
});

/**
 * The decision that new dossiers are assessed by on a day.
 *
 * @throws `before-ocop`, `no-such-date`
 *
 * @example
 * import { ocopDecision } from 'kttt/ocop';
 *
 * ocopDecision('2026-05-21').number; // → '148/QĐ-TTg'
 * ocopDecision('2026-05-22').number; // → '26/2026/QĐ-TTg'
 * ocopDecision('2018-05-07'); // throws before-ocop
 */
export function ocopDecision(asOf: CalendarDate): OcopDecision {
  return decisionOn(asOf, ['asOf']);
}

/** The decision of a day that stands anywhere in an input. */
export function decisionOn(date: CalendarDate, path: Path): OcopDecision {
  const day = calendarDate(date, path);
  const decision = ocopDecisions.findLast(({ from }) => from <= day);
  if (!decision) throw beforeOcop({ asOf: day, first: '2019-08-21' }, path);
  return decision;
}

/** The decision of a number. */
export function decisionOf(number: OcopDecisionNumber): OcopDecision {
  return at(
    ocopDecisions.filter((decision) => decision.number === number),
    0,
  );
}

/** Who recognised a star level on a day, and where that stands; nobody does below three stars. */
export interface RecognizingBody extends Recognition {
  readonly citation: LegalCitation;
  readonly certainty: Certainty;
}

/**
 * Who recognises a star level on a day and grants the certificate; `null` for one and two stars, which are not recognised.
 *
 * @throws `before-ocop`, `no-such-date`
 *
 * @example
 * import { recognizingBody } from 'kttt/ocop';
 *
 * recognizingBody(3, { asOf: '2024-04-05' })?.level; // → 'district'
 * recognizingBody(3, { asOf: '2025-07-06' })?.level; // → 'province'
 * recognizingBody(5, { asOf: '2026-11-23' })?.by.vi; // → 'Bộ trưởng Bộ Nông nghiệp và Môi trường'
 * recognizingBody(2, { asOf: '2026-11-23' }); // → null
 */
export function recognizingBody(star: Star, { asOf }: { readonly asOf: CalendarDate }): RecognizingBody | null {
  return recognizedUnder(ocopDecision(asOf), star, asOf);
}

/** Who recognises a star level by the levels that a decision has on a day. */
export function recognizedUnder({ levels }: OcopDecision, star: Star, asOf: CalendarDate): RecognizingBody | null {
  const then = levels.findLast(({ from }) => from <= asOf);
  const recognition = then?.recognitions.find((one) => one.star === star);
  if (!then || !recognition) return null;
  const { level, by } = recognition;
  return { star: recognition.star, level, by, citation: then.citation, certainty: then.certainty };
}
