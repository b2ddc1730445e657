import { addDays, type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { at } from '../errors/at.ts';
import type { LegalCitation } from '../law/citation.ts';
import { checkWord } from './check-word.ts';
import { firstDayOf26, of26 } from './decision-citation.ts';
import { decisionOn } from './decisions.ts';

/** The levels that assess: a province three and four stars, the centre five. */
export const assessmentLevels = ['province', 'central'] as const;

/** A level that assesses. */
export type AssessmentLevel = (typeof assessmentLevels)[number];

/**
 * A round of assessment (đợt đánh giá). Both ends are «trước ngày»: what is proposed on the day itself belongs to the next
 * round.
 */
export interface AssessmentRound {
  readonly level: AssessmentLevel;
  /** 1 or 2, in the order of the decision. */
  readonly round: 1 | 2;
  /** The day before which the commune, or the province, proposes a dossier. */
  readonly proposedBefore: CalendarDate;
  /** The day before which it is assessed. */
  readonly assessedBefore: CalendarDate;
  readonly citation: LegalCitation;
}

/**
 * The rounds that every level holds at least for the dossiers of a year, by Quyết định 26/2026/QĐ-TTg, Điều 5. The second
 * one of the centre ends in the next year. Those whose dossiers were proposed before 22/5/2026 are left out: no rule on
 * rounds was found for them.
 *
 * @throws `not-one-of`; `no-such-date`, for what is no year too
 *
 * @example
 * import { assessmentRounds } from 'kttt/ocop';
 *
 * assessmentRounds('province', 2026).map(({ assessedBefore }) => assessedBefore); // → ['2026-12-30']
 * assessmentRounds('central', 2026).map(({ assessedBefore }) => assessedBefore); // → ['2026-09-30', '2027-03-30']
 */
export function assessmentRounds(level: AssessmentLevel, year: number): readonly AssessmentRound[] {
  checkWord(assessmentLevels, level, ['level']);
  const inYear = (day: string, later = 0) => calendarDate(`${String(year + later).padStart(4, '0')}-${day}`, ['year']);
  const days: readonly (readonly [CalendarDate, CalendarDate])[] =
    level === 'province'
      ? [
          [inYear('04-30'), inYear('06-30')],
          [inYear('10-30'), inYear('12-30')],
        ]
      : [
          [inYear('07-30'), inYear('09-30')],
          [inYear('01-30', 1), inYear('03-30', 1)],
        ];
  const citation = of26('5', level === 'province' ? '1' : '2');
  return days.flatMap(([proposedBefore, assessedBefore], i): readonly AssessmentRound[] => {
    const round = i === 0 ? 1 : 2;
    return proposedBefore <= firstDayOf26 ? [] : [{ level, round, proposedBefore, assessedBefore, citation }];
  });
}

/**
 * The first round that takes a dossier proposed on a day; `null` before 22/5/2026, where no rule on rounds was found.
 *
 * @throws `not-one-of`, `no-such-date`, `before-ocop`
 *
 * @example
 * import { roundFor } from 'kttt/ocop';
 *
 * roundFor('province', '2026-10-29')?.assessedBefore; // → '2026-12-30'
 * roundFor('province', '2026-10-30')?.assessedBefore; // → '2027-06-30'
 */
export function roundFor(level: AssessmentLevel, proposed: CalendarDate): AssessmentRound | null {
  checkWord(assessmentLevels, level, ['level']);
  if (decisionOn(proposed, ['proposed']).number !== '26/2026/QĐ-TTg') return null;
  const year = Number(proposed.slice(0, 4));
  const rounds = [year - 1, year, year + 1].flatMap((of) => assessmentRounds(level, of));
  return at(
    rounds.filter(({ proposedBefore }) => proposed < proposedBefore),
    0,
  );
}

/**
 * The last day of a re-assessment: 45 days from the day a complete dossier, proposed by the commune or the province, was
 * received (Quyết định 26/2026/QĐ-TTg, điểm g khoản 6 Điều 7); `null` before 22/5/2026.
 *
 * @throws `no-such-date`, `before-ocop`
 *
 * @example
 * import { reassessmentDeadline } from 'kttt/ocop';
 *
 * reassessmentDeadline('2027-03-10')?.by; // → '2027-04-24'
 */
export function reassessmentDeadline(
  received: CalendarDate,
): { readonly by: CalendarDate; readonly citation: LegalCitation } | null {
  if (decisionOn(received, ['received']).number !== '26/2026/QĐ-TTg') return null;
  return { by: addDays(received, 45), citation: of26('7', '6', 'g') };
}
