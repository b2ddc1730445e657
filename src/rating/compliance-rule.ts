import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import type { ComplianceId } from './compliance-labels.ts';
import type { Statement } from './compliance-statements.ts';

/** A condition of the law: for whom and when, where it stands, what it asks for, and how it is tested. */
export interface ComplianceRule {
  readonly id: ComplianceId;
  readonly kinds: readonly OrganizationKind[];
  /** The first day it applies. */
  readonly from: CalendarDate;
  /** The first day it no longer applies; `null` while no end is known. */
  readonly until: CalendarDate | null;
  readonly citation: LegalCitation;
  readonly certainty: Certainty;
  /** What it asks for, in words. */
  readonly required: Text;
  readonly check: Statement;
}

/** The first day that any law of this library applies. */
export const firstDayOfLaw = '2013-07-01';

/** The first day of the Law of 2023, when that of 2012 no longer applies. */
export const firstDayOfLawOf2023 = '2024-07-01';

/** The last day of the 18 months that Luật 17/2023/QH15, Điều 115 gives to what was there before it. */
export const endOfTransition = '2026-01-01';

export const cooperative: readonly OrganizationKind[] = ['cooperative'];
export const union: readonly OrganizationKind[] = ['cooperative-union'];
export const both: readonly OrganizationKind[] = ['cooperative', 'cooperative-union'];
export const group: readonly OrganizationKind[] = ['cooperative-group'];

/** A rule as a table of the law writes it: what all its rows share is left out. */
export type RuleRow = Omit<ComplianceRule, 'from' | 'until' | 'certainty'> &
  Partial<Pick<ComplianceRule, 'from' | 'until' | 'certainty'>>;

/** The rules of a table whose rows apply in the same time, and were read in the text, unless they say otherwise. */
export function rulesFrom(
  from: CalendarDate,
  until: CalendarDate | null,
  rows: readonly RuleRow[],
): readonly ComplianceRule[] {
  return rows.map((row) => ({ from, until, certainty: 'text', ...row }));
}

/** Luật Hợp tác xã 23/2012/QH13. */
export function lawOf2012(article: string, clause?: string, point?: string): LegalCitation {
  return law('23/2012/QH13', article, clause, point);
}

/** Luật Hợp tác xã 17/2023/QH15. */
export function lawOf2023(article: string, clause?: string, point?: string): LegalCitation {
  return law('17/2023/QH15', article, clause, point);
}

/** A decree (nghị định) by its number. */
export function decree(number: string, article?: string, clause?: string, point?: string): LegalCitation {
  return { kind: 'legal', instrument: { kind: 'decree', number }, ...place(article, clause, point) };
}

/** A circular (thông tư) by its number. */
export function circular(number: string, article: string, clause?: string, point?: string): LegalCitation {
  return { kind: 'legal', instrument: { kind: 'circular', number }, ...place(article, clause, point) };
}

function law(number: string, article: string, clause?: string, point?: string): LegalCitation {
  const title = { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' };
  return { kind: 'legal', instrument: { kind: 'law', number, title }, ...place(article, clause, point) };
}

function place(article?: string, clause?: string, point?: string): Pick<LegalCitation, 'article' | 'clause' | 'point'> {
  return {
    ...(article !== undefined && { article }),
    ...(clause !== undefined && { clause }),
    ...(point !== undefined && { point }),
  };
}
