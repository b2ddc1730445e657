import { addDays, addMonths, type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { defineError, found, type Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import type { Missing } from '../numbers/states.ts';
import { firstDayOf26, of26 } from './decision-citation.ts';
import { decisionOn, ocopDecision } from './decisions.ts';
import { type Star, stars } from './star.ts';

/** The six grounds for revoking a certificate (Quyết định 26/2026/QĐ-TTg, khoản 1 Điều 8), by their letters. */
export const revocationGrounds = ['a', 'b', 'c', 'd', 'đ', 'e'] as const;

/** A ground for revoking a certificate, by its letter. */
export type RevocationGround = (typeof revocationGrounds)[number];

/**
 * The grounds for revoking a certificate in words.
 *
 * @example
 * import { revocationGroundText } from 'kttt/ocop';
 *
 * revocationGroundText.đ.vi; // → 'Chủ thể không còn sản xuất sản phẩm'
 */
export const revocationGroundText: Readonly<Record<RevocationGround, Text>> = {
  a: { vi: 'Hồ sơ không trung thực, giả mạo', en: 'An untrue or forged dossier' },
  b: { vi: 'Không còn đáp ứng tiêu chí', en: 'The criteria are no longer met' },
  c: {
    vi: 'Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn hàng hóa',
    en: 'A breach of the law on quality, food safety, the environment, intellectual property or labelling',
  },
  d: { vi: 'Dùng sai nhãn hiệu OCOP', en: 'A wrong use of the OCOP mark' },
  đ: { vi: 'Chủ thể không còn sản xuất sản phẩm', en: 'The producer no longer makes the product' },
  e: { vi: 'Kết luận khác của cơ quan có thẩm quyền', en: 'Another conclusion of a competent body' },
};

/** What is known of a certificate (giấy chứng nhận). */
export interface OcopCertificate {
  /** The day the competent body granted it. */
  readonly issued: CalendarDate;
  readonly star: Star;
  /** The day it was revoked, and why. */
  readonly revoked?: { readonly on: CalendarDate; readonly ground?: RevocationGround | Missing } | Missing;
  /** The day the re-assessment had its result; a product that passed has a new certificate of its own. */
  readonly reassessed?: CalendarDate | Missing;
}

/** The days, both included, on which the dossier of a re-assessment (đánh giá lại) is filed. */
export interface ReassessmentWindow {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly citation: LegalCitation;
}

/** What a certificate is worth on a day. */
export interface CertificateStatus {
  readonly kind: 'certificate-status';
  readonly asOf: CalendarDate;
  /**
   * - `valid`: within its months, the window for filing a re-assessment not being open
   * - `re-assessment-open`: valid, and its re-assessment may be filed
   * - `extended`: past its months, in the transition of 2026 (`extendedUntil`)
   * - `expired`, `revoked`
   * - `none`: no certificate: one or two stars, or not granted yet
   */
  readonly status: 'valid' | 're-assessment-open' | 'extended' | 'expired' | 'revoked' | 'none';
  /** Its last day; `null` for one and two stars. */
  readonly validUntil: CalendarDate | null;
  /** `null` where no rule gives one: by the decisions before 2026, and for one and two stars. */
  readonly window: ReassessmentWindow | null;
  /** The last day it may continue to while its re-assessment has no result; `null` where nothing extends it. */
  readonly extendedUntil: CalendarDate | null;
  /** Where its validity stands: the decision it was granted under. */
  readonly citation: LegalCitation;
  readonly certainty: Certainty;
}

const grantedAfterRevoked = /* @__PURE__ */ defineError('granted-after-revoked', {
  vi: 'giấy chứng nhận cấp ngày {issued} nhưng ghi thu hồi ngày {revoked}; kiểm tra lại hai ngày',
  en: 'the certificate was granted on {issued} but revoked on {revoked}; check the two days',
});

const noSuchStar = /* @__PURE__ */ defineError('no-such-star', {
  vi: 'hạng sao là {found}; chọn một trong: {allowed}',
  en: 'the star level is {found}; choose one of: {allowed}',
});

/**
 * What a certificate is worth on a day. It is valid for 36 months from the day it was granted: to the same day of the month,
 * or to the last day of a shorter month (31/8/2024 → 31/8/2027; 29/2/2024 → 28/2/2027), that day included. Since
 * 22/5/2026 the dossier of a re-assessment is filed from 180 to 120 days before that last day; where these days had passed
 * by then, the certificate continues until the result, for 180 days after its last day at most.
 *
 * @throws `before-ocop`, `no-such-date`, `no-such-star`, `granted-after-revoked`
 *
 * @example
 * import { certificateStatus } from 'kttt/ocop';
 *
 * const then = certificateStatus({ issued: '2024-08-31', star: 4 }, { asOf: '2027-05-01' });
 * then.status; // → 're-assessment-open'
 * then.validUntil; // → '2027-08-31'
 * [then.window?.from, then.window?.to]; // → ['2027-03-04', '2027-05-03']
 * certificateStatus({ issued: '2024-08-31', star: 2 }, { asOf: '2027-05-01' }).status; // → 'none'
 */
export function certificateStatus(
  { issued, star, revoked, reassessed }: OcopCertificate,
  { asOf }: { readonly asOf: CalendarDate },
): CertificateStatus {
  const day = calendarDate(asOf, ['asOf']);
  const granted = calendarDate(issued, ['issued']);
  checkStar(star);
  const { validityMonths, validityCitation, certainty } = decisionOn(granted, ['issued']);
  const takenAway = revoked ? calendarDate(revoked.on, ['revoked', 'on']) : null;
  if (takenAway !== null && takenAway < granted) {
    throw grantedAfterRevoked({ issued: granted, revoked: takenAway }, ['revoked', 'on']);
  }
  const result = reassessed ? calendarDate(reassessed, ['reassessed']) : null;
  const base = { kind: 'certificate-status', asOf: day, citation: validityCitation, certainty } as const;
  if (star < 3) return { ...base, status: 'none', validUntil: null, window: null, extendedUntil: null };
  const validUntil = addMonths(granted, validityMonths);
  const window = windowOf(validUntil, day);
  const extendedUntil = extensionOf(validUntil, result);
  const dates = { validUntil, window, extendedUntil };
  if (day < granted) return { ...base, ...dates, status: 'none' };
  if (takenAway !== null && day >= takenAway) return { ...base, ...dates, status: 'revoked' };
  if (day > validUntil) {
    const isExtended = extendedUntil !== null && day <= extendedUntil;
    return { ...base, ...dates, status: isExtended ? 'extended' : 'expired' };
  }
  const isOpen = window !== null && window.from <= day && day <= window.to;
  return { ...base, ...dates, status: isOpen ? 're-assessment-open' : 'valid' };
}

/** The days for filing a re-assessment, by the rule in force on a day: there was none of this kind before 2026. */
function windowOf(validUntil: CalendarDate, asOf: CalendarDate): ReassessmentWindow | null {
  if (asOf < firstDayOf26) return null;
  return { from: addDays(validUntil, -180), to: addDays(validUntil, -120), citation: of26('7', '6', 'a') };
}

/**
 * The last day that a certificate continues to in the transition: where the days for filing had passed before the rule was
 * there and the certificate had not, until the result, 180 days after its last day at most.
 */
function extensionOf(validUntil: CalendarDate, result: CalendarDate | null): CalendarDate | null {
  const hadPassed = addDays(validUntil, -120) < firstDayOf26;
  if (!hadPassed || validUntil < firstDayOf26) return null;
  const last = addDays(validUntil, 180);
  if (result === null || result > last) return last;
  return result > validUntil ? result : null;
}

/** Who revokes a certificate, and by when. */
export interface Revocation {
  readonly by: Text;
  /** The last day: 15 days from the conclusion. */
  readonly deadline: CalendarDate;
  readonly citation: LegalCitation;
}

/**
 * Who revokes the certificate of a star level, and by when, once a breach was concluded or the commune confirmed that
 * production had stopped (Quyết định 26/2026/QĐ-TTg, khoản 2, 4 Điều 8). `null` where no rule was found: before 22/5/2026,
 * and for one and two stars.
 *
 * @throws `no-such-date`, `no-such-star`
 *
 * @example
 * import { revocationOf } from 'kttt/ocop';
 *
 * revocationOf({ star: 5, concluded: '2026-11-01' })?.deadline; // → '2026-11-16'
 * revocationOf({ star: 4, concluded: '2026-05-21' }); // → null
 */
export function revocationOf({
  star,
  concluded,
}: {
  readonly star: Star;
  readonly concluded: CalendarDate;
}): Revocation | null {
  const day = calendarDate(concluded, ['concluded']);
  checkStar(star);
  if (day < firstDayOf26) return null;
  const recognition = ocopDecision(day)
    .levels.at(-1)
    ?.recognitions.find((one) => one.star === star);
  return recognition ? { by: recognition.by, deadline: addDays(day, 15), citation: of26('8', '4') } : null;
}

/** Refuses what is no star level. */
function checkStar(star: Star): void {
  if (!stars.includes(star)) throw noSuchStar({ found: found(star), allowed: stars.join(', ') }, ['star']);
}
