import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { LegalCitation } from '../law/citation.ts';
import { checkWord } from './check-word.ts';
import { of26 } from './decision-citation.ts';
import { decisionOn, type OcopDecisionNumber, ocopDecision } from './decisions.ts';

/** What a dossier asks for: a first or a higher star level, or the same one again. */
export const dossierPurposes = ['first', 'upgrade', 're-assessment'] as const;

/** What a dossier asks for. */
export type DossierPurpose = (typeof dossierPurposes)[number];

/**
 * The decision that a dossier is assessed by.
 *
 * - `applies`: by it, until `finishBy` where the transition sets a last day
 * - `unknown`: the last day of the transition has passed and the decision does not say by which rules it is assessed then
 */
export type DossierRules =
  | {
      readonly status: 'applies';
      readonly decision: OcopDecisionNumber;
      readonly finishBy: CalendarDate | null;
      readonly citation: LegalCitation;
    }
  | { readonly status: 'unknown'; readonly finishBy: CalendarDate; readonly citation: LegalCitation };

const transition = of26('12');

/**
 * The decision that a dossier is assessed by on a day. Dossiers filed before 22/5/2026 and not assessed by then follow the
 * rules of 2021-2025, those of Decision 148/QĐ-TTg, and are finished within 60 days of it, re-assessments within 30 (Quyết
 * định 26/2026/QĐ-TTg, khoản 2 Điều 12).
 *
 * @throws `not-one-of`, `before-ocop`, `no-such-date`
 *
 * @example
 * import { rulesForDossier } from 'kttt/ocop';
 *
 * rulesForDossier({ filed: '2026-05-10', purpose: 'first' }, { asOf: '2026-07-21' }).status; // → 'applies'
 * rulesForDossier({ filed: '2026-05-10', purpose: 're-assessment' }, { asOf: '2026-06-22' }).status; // → 'unknown'
 */
export function rulesForDossier(
  { filed, purpose }: { readonly filed: CalendarDate; readonly purpose: DossierPurpose },
  { asOf }: { readonly asOf: CalendarDate },
): DossierRules {
  checkWord(dossierPurposes, purpose, ['purpose']);
  const then = decisionOn(filed, ['filed']);
  const now = ocopDecision(asOf);
  if (now.number !== '26/2026/QĐ-TTg' || then.number === now.number) {
    return { status: 'applies', decision: now.number, finishBy: null, citation: now.bandsCitation };
  }
  const finishBy = addDays(now.from, purpose === 're-assessment' ? 30 : 60);
  if (asOf > finishBy) return { status: 'unknown', finishBy, citation: transition };
  return { status: 'applies', decision: '148/QĐ-TTg', finishBy, citation: transition };
}
