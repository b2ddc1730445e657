import type { CalendarDate } from '../calendar/calendar-date.ts';

/** The levels of administrative units from the top down: tỉnh, huyện, xã, and below them thôn (bản, khu phố). */
export const localityLevels = ['province', 'district', 'commune', 'village'] as const;

/** A level of administrative unit. */
export type LocalityLevel = (typeof localityLevels)[number];

/** A name that a unit had before its present one. */
export interface FormerName {
  readonly name: string;
  /** The first day it no longer had it. */
  readonly until: CalendarDate;
}

/**
 * An administrative unit (đơn vị hành chính) for the time it exists. A unit that is merged, split or put under another
 * parent ends, and others succeed it; one that is only renamed goes on.
 */
export interface Locality {
  /** Once in a tree. A code is no id: code 44 was Quảng Bình until 30/6/2025 and is Quảng Trị since 1/7/2025. */
  readonly id: string;
  readonly level: LocalityLevel;
  /** The official code, such as `45`; missing where none is known. */
  readonly code?: string | null;
  /** The full official name: «Tỉnh Quảng Trị». */
  readonly name: string;
  /** Earlier names, the oldest first. */
  readonly formerNames?: readonly FormerName[] | null;
  /** The unit above it; missing for one at the top. */
  readonly parent?: string | null;
  /** The first day it exists; missing where it is older than the records. */
  readonly from?: CalendarDate | null;
  /** The first day it no longer exists; missing while no end is known. */
  readonly until?: CalendarDate | null;
  /** The units that succeed it on the day it ends. */
  readonly successors?: readonly string[] | null;
}

/** Whether a unit exists on a date. */
export function existsOn({ from, until }: Locality, date: CalendarDate): boolean {
  return (!from || from <= date) && (!until || date < until);
}

/**
 * The name of a unit on a date.
 *
 * @example
 * import { findProvince, nameOn } from 'kttt/localities';
 *
 * const dongNai = findProvince('Đồng Nai', { asOf: '2026-11-24' });
 * nameOn(dongNai, '2026-11-24'); // → 'Thành phố Đồng Nai'
 * nameOn(dongNai, '2025-12-31'); // → 'Tỉnh Đồng Nai'
 */
export function nameOn({ name, formerNames }: Locality, date: CalendarDate): string {
  return formerNames?.find(({ until }) => date < until)?.name ?? name;
}
