import type { LegalCitation } from '../law/citation.ts';

/** A place in a decision. */
export function ofDecision(number: string, place: Omit<LegalCitation, 'kind' | 'instrument'> = {}): LegalCitation {
  return { kind: 'legal', instrument: { kind: 'decision', number }, ...place };
}

/** A place in Quyết định 26/2026/QĐ-TTg. */
export function of26(article: string, clause?: string, point?: string): LegalCitation {
  return ofDecision('26/2026/QĐ-TTg', {
    article,
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  });
}

/** The first day of Quyết định 26/2026/QĐ-TTg. */
export const firstDayOf26 = '2026-05-22';
