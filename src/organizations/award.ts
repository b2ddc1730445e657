import type { CalendarDate } from '../calendar/calendar-date.ts';
import { found, type Text } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { notOneOf } from '../errors/shape.ts';

/** The kinds of award (khen thưởng) from the highest down. */
export const awardKinds = ['emulation-flag', 'certificate-of-merit', 'commemorative-medal'] as const;

/** A kind of award. */
export type AwardKind = (typeof awardKinds)[number];

/** The kinds of award in words. */
export const awardText: Readonly<Record<AwardKind, Text>> = {
  'emulation-flag': { vi: 'Cờ thi đua', en: 'emulation flag' },
  'certificate-of-merit': { vi: 'Bằng khen', en: 'certificate of merit' },
  'commemorative-medal': { vi: 'Kỷ niệm chương', en: 'commemorative medal' },
};

/** Whom an award may go to: tập thể, cá nhân. */
export const awardRecipients = ['collective', 'individual'] as const;

/** An award given to a collective or an individual. */
export interface Award {
  readonly kind: AwardKind;
  /** The authority that gives it: «Ủy ban nhân dân tỉnh Quảng Trị». */
  readonly by: string;
  readonly to: (typeof awardRecipients)[number];
  readonly on: CalendarDate;
  /** The name of whoever received it, where it is known. */
  readonly name?: string | null;
  /** The id of the organization that received it, or that the individual belongs to. */
  readonly organization?: string | null;
}

/** How many awards of one kind an authority gave to collectives and to individuals. */
export interface AwardCount {
  readonly by: string;
  readonly kind: AwardKind;
  readonly collective: number;
  readonly individual: number;
}

/**
 * Counts awards by the authority that gave them and by kind, in the order they first come.
 *
 * @throws `not-one-of` with the position of an award to neither a collective nor an individual, `not-a-list`
 *
 * @example
 * import { countAwards } from 'kttt/organizations';
 *
 * const flag = { kind: 'emulation-flag', by: 'UBND tỉnh', to: 'collective', on: '2024-04-05' } as const;
 * countAwards([flag, flag]); // → [{ by: 'UBND tỉnh', kind: 'emulation-flag', collective: 2, individual: 0 }]
 */
export function countAwards(awards: Iterable<Award>): readonly AwardCount[] {
  const counts: { by: string; kind: AwardKind; collective: number; individual: number }[] = [];
  let position = 0;
  for (const { by, kind, to } of listOf(awards)) {
    if (!awardRecipients.includes(to)) {
      throw notOneOf({ found: found(to), allowed: awardRecipients.join(', ') }, [position, 'to']);
    }
    position += 1;
    let count = counts.find((one) => one.by === by && one.kind === kind);
    if (!count) {
      count = { by, kind, collective: 0, individual: 0 };
      counts.push(count);
    }
    count[to] += 1;
  }
  return counts;
}
