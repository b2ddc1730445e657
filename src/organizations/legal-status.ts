import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { LegalCitation } from '../law/citation.ts';

/**
 * The legal statuses (tình trạng pháp lý) of a cooperative or a union: the closed list of Nghị định 92/2024/NĐ-CP,
 * Điều 27, in its order. `operating` is the one of an organization that has its certificate and none of the others.
 */
export const cooperativeStatuses = [
  'suspended',
  'revoked-by-tax-enforcement',
  'being-dissolved-or-reorganized',
  'in-bankruptcy',
  'ceased',
  'not-at-registered-address',
  'operating',
] as const;

/** The legal statuses of a cooperative group: Nghị định 92/2024/NĐ-CP, Điều 28, in its order. */
export const groupStatuses = [
  'suspended',
  'revoked-by-tax-enforcement',
  'being-ended',
  'ended',
  'not-at-registered-address',
  'operating',
] as const;

/** The legal statuses of any organization. */
export const legalStatuses = [
  'suspended',
  'revoked-by-tax-enforcement',
  'being-dissolved-or-reorganized',
  'being-ended',
  'in-bankruptcy',
  'ceased',
  'ended',
  'not-at-registered-address',
  'operating',
] as const satisfies readonly (CooperativeStatus | GroupStatus)[];

/** A legal status of a cooperative or a union. */
export type CooperativeStatus = (typeof cooperativeStatuses)[number];

/** A legal status of a cooperative group. */
export type GroupStatus = (typeof groupStatuses)[number];

/** A legal status of any organization. */
export type LegalStatus = CooperativeStatus | GroupStatus;

/** A legal status and the first day an organization has it. */
export interface StatusSince<Status extends LegalStatus = LegalStatus> {
  readonly status: Status;
  readonly from: CalendarDate;
}

/** The legal statuses in words. */
export const legalStatusText: Readonly<Record<LegalStatus, Text>> = {
  suspended: { vi: 'Tạm ngừng kinh doanh', en: 'Business suspended' },
  'revoked-by-tax-enforcement': {
    vi: 'Bị thu hồi do cưỡng chế về quản lý thuế',
    en: 'Certificate revoked to enforce tax administration',
  },
  'being-dissolved-or-reorganized': {
    vi: 'Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập',
    en: 'Being dissolved, divided, consolidated or merged',
  },
  'being-ended': { vi: 'Đang làm thủ tục chấm dứt hoạt động', en: 'Being ended' },
  'in-bankruptcy': { vi: 'Đang làm thủ tục phá sản', en: 'In bankruptcy' },
  ceased: { vi: 'Đã giải thể, phá sản, chấm dứt tồn tại', en: 'Dissolved, bankrupt or ceased to exist' },
  ended: { vi: 'Đã chấm dứt hoạt động', en: 'Ended' },
  'not-at-registered-address': {
    vi: 'Không hoạt động tại địa chỉ đã đăng ký',
    en: 'Not operating at its registered address',
  },
  operating: { vi: 'Đang hoạt động', en: 'Operating' },
};

/** Where the list of statuses of cooperatives and unions stands. */
export const cooperativeStatusCitation: LegalCitation = {
  kind: 'legal',
  instrument: { kind: 'decree', number: '92/2024/NĐ-CP' },
  article: '27',
};

/** Where the list of statuses of cooperative groups stands. */
export const groupStatusCitation: LegalCitation = {
  kind: 'legal',
  instrument: { kind: 'decree', number: '92/2024/NĐ-CP' },
  article: '28',
};

/**
 * The legal status on a date; `null` where none is recorded for it.
 *
 * @param history in the order of time
 *
 * @example
 * import { statusOn } from 'kttt/organizations';
 *
 * const history = [{ status: 'operating', from: '2015-03-01' }, { status: 'suspended', from: '2023-06-01' }] as const;
 * statusOn(history, '2023-05-31'); // → 'operating'
 * statusOn(history, '2015-02-28'); // → null
 */
export function statusOn<Status extends LegalStatus>(
  history: readonly StatusSince<Status>[],
  date: CalendarDate,
): Status | null {
  return history.findLast(({ from }) => from <= date)?.status ?? null;
}
