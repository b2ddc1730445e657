import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import type { Dated } from '../law/dated.ts';
import { inForce } from '../law/in-force.ts';

/** What a class of Thông tư 01/2020/TT-BKHĐT waits for: what the caller did not give, or what was not found. */
export type CircularGap = 'members' | 'totalCapital' | 'aims' | 'bound-of-large' | 'day-of-repeal';

/** A class that is not told: several are possible, or the circular may no longer apply. */
export interface UnknownClass<Class> {
  readonly status: 'unknown';
  /** The classes that it may be as far as the circular applies, in the order of the circular. */
  readonly possible: readonly Class[];
  readonly because: readonly CircularGap[];
  /** What repealed the circular, where that may have taken effect. */
  readonly repealedBy: LegalCitation | null;
}

/** Where a class of the circular stands, and how surely it is known. */
export interface ClassSource {
  /** `null` where no rule applied. */
  readonly citation: LegalCitation | null;
  readonly certainty: Certainty;
  /** What a reader should know of it. */
  readonly notes: readonly Text[];
}

/** Whether the circular applies on a day, and what repealed it where that is not known. */
export type CircularForce =
  | { readonly applies: true; readonly repealedBy: null }
  | { readonly applies: 'unknown'; readonly repealedBy: LegalCitation }
  | { readonly applies: false; readonly source: ClassSource };

/**
 * Whether Thông tư 01/2020/TT-BKHĐT applies on a day: from 1 April 2020; Thông tư 78/2025/TT-BTC repealed it in 2025, on a
 * day that was not found.
 */
export function circularForce(asOf: CalendarDate): CircularForce {
  const { status } = inForce(force, asOf);
  if (status === 'in-force') return { applies: true, repealedBy: null };
  if (status === 'unknown') return { applies: 'unknown', repealedBy };
  return { applies: false, source: { citation: null, certainty: 'inferred', notes: [noRuleFound] } };
}

/** What may have repealed the circular by a day; `null` where it was still in force. */
export function repealBy(day: CalendarDate): LegalCitation | null {
  return circularForce(day).applies === 'unknown' ? repealedBy : null;
}

/** What a class waits for on a day, the day of the repeal with it. */
export function gapsOn({ applies }: CircularForce, gaps: readonly CircularGap[]): readonly CircularGap[] {
  return applies === 'unknown' ? [...gaps, 'day-of-repeal'] : gaps;
}

/** A place in the circular. */
// @__NO_SIDE_EFFECTS__
export function circularArticle(article: string): LegalCitation {
  return { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' }, article };
}

const repealedBy: LegalCitation = { kind: 'legal', instrument: { kind: 'circular', number: '78/2025/TT-BTC' } };

const force: readonly Dated<true | null>[] = [
  {
    value: true,
    from: '2020-04-01',
    until: '2025-01-01',
    citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' } },
    certainty: 'text',
    checked: '2026-11-24',
  },
  {
    value: null,
    from: '2025-01-01',
    until: null,
    citation: repealedBy,
    certainty: 'unknown',
    checked: '2026-11-24',
  },
];

const noRuleFound: Text = {
  vi: 'Chưa tìm thấy quy định phân loại áp dụng vào ngày này',
  en: 'No rule on classification that applies on this day was found',
};
