import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { FieldOfOperation, VsicSection } from './field-of-operation.ts';
import type { CooperativeStatus, GroupStatus, StatusSince } from './legal-status.ts';

/** The kinds of organization of the collective economy. */
export const organizationKinds = ['cooperative', 'cooperative-union', 'cooperative-group'] as const;

/** A kind of organization. */
export type OrganizationKind = (typeof organizationKinds)[number];

/** The kinds of organization in words. */
export const organizationKindText: Readonly<Record<OrganizationKind, Text>> = {
  cooperative: { vi: 'hợp tác xã', en: 'cooperative' },
  'cooperative-union': { vi: 'liên hiệp hợp tác xã', en: 'cooperative union' },
  'cooperative-group': { vi: 'tổ hợp tác', en: 'cooperative group' },
};

/** Where an organization has its seat (trụ sở), and the first day it is recorded there. */
export interface Seat {
  /** The id of a locality. */
  readonly locality: string;
  readonly from: CalendarDate;
}

/** The ways an organization comes to an end. */
export const endingKinds = ['dissolution', 'bankruptcy', 'consolidation', 'merger', 'division'] as const;

/**
 * The end of an organization.
 *
 * - `dissolution` (giải thể), `bankruptcy` (phá sản): nothing succeeds it
 * - `consolidation` (hợp nhất, Luật 17/2023/QH15 Điều 94): it and others became one new organization
 * - `merger` (sáp nhập, Điều 95): it was absorbed by one that goes on
 * - `division` (chia, Điều 92): it became several new ones
 */
export interface Ending {
  /** The first day it no longer exists. */
  readonly on: CalendarDate;
  readonly by: (typeof endingKinds)[number];
  /** The ids of what succeeds it. */
  readonly into?: readonly string[] | null;
}

/** What every organization of the collective economy has. */
export interface OrganizationBase {
  /** The app's own id, once in a register. */
  readonly id: string;
  readonly name: string;
  /** The number of its certificate of registration (số giấy chứng nhận đăng ký). */
  readonly registrationNumber?: string | null;
  /** The tax number (mã số thuế). */
  readonly taxNumber?: string | null;
  /** The day it was first registered, or for a group its contract was made. */
  readonly founded: CalendarDate;
  /** The id of the organization it was split from (tách, Luật 17/2023/QH15 Điều 93), which goes on. */
  readonly splitFrom?: string | null;
  readonly ended?: Ending | null;
  /** Its seats in the order of time; the first one also stands for the time before it was recorded. */
  readonly seats: readonly Seat[];
  readonly field?: FieldOfOperation | null;
  readonly vsic?: VsicSection | null;
}

/** A cooperative (hợp tác xã): Luật 17/2023/QH15, Điều 4 khoản 7. */
export interface Cooperative extends OrganizationBase {
  readonly kind: 'cooperative';
  /** Its legal statuses in the order of time. */
  readonly statuses?: readonly StatusSince<CooperativeStatus>[] | null;
}

/** A cooperative union (liên hiệp hợp tác xã), whose official members are cooperatives: Điều 4 khoản 8. */
export interface CooperativeUnion extends OrganizationBase {
  readonly kind: 'cooperative-union';
  readonly statuses?: readonly StatusSince<CooperativeStatus>[] | null;
  /** The ids of its member cooperatives. */
  readonly members: readonly string[];
}

/** A cooperative group (tổ hợp tác), on a cooperation contract and without legal personality: Điều 4 khoản 21. */
export interface CooperativeGroup extends OrganizationBase {
  readonly kind: 'cooperative-group';
  readonly statuses?: readonly StatusSince<GroupStatus>[] | null;
}

/** An organization of the collective economy. */
export type Organization = Cooperative | CooperativeUnion | CooperativeGroup;

/** Whether an organization exists on a date: from the day it was founded to the day before it ended. */
export function existsAt({ founded, ended }: Organization, date: CalendarDate): boolean {
  return founded <= date && (!ended || date < ended.on);
}

/** The id of the locality an organization has its seat in on a date. */
export function seatOn({ seats }: Organization, date: CalendarDate): string | undefined {
  return (seats.findLast(({ from }) => from <= date) ?? seats[0])?.locality;
}
