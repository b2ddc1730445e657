import fc from 'fast-check';
import type { CalendarDate } from 'kttt';
import { cite } from 'kttt/law';
import {
  type AssessmentLevel,
  type AssessmentRound,
  assessmentRounds,
  reassessmentDeadline,
  roundFor,
} from 'kttt/ocop';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, daysFrom } from '../calendar/utc-calendar.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import boundaries from './round-boundaries.json' with { type: 'json' };

const levels = ['province', 'central'] as const;
const lines = (rounds: readonly AssessmentRound[]) =>
  rounds.map(({ round, proposedBefore, assessedBefore }) => [round, proposedBefore, assessedBefore]);
/** The round of a level by its number and the year it is counted in. */
const roundOf = (level: AssessmentLevel, name: string) => {
  const [number, year] = name.split('/').map(Number);
  return assessmentRounds(level, year ?? 0).find(({ round }) => round === number) ?? null;
};

describe('the rounds of assessment', () => {
  it('are two a year in a province, both within it', () => {
    expect(lines(assessmentRounds('province', 2027))).toEqual([
      [1, '2027-04-30', '2027-06-30'],
      [2, '2027-10-30', '2027-12-30'],
    ]);
  });

  it('are those whose dossiers could be proposed under the decision', () => {
    expect(lines(assessmentRounds('province', 2026))).toEqual([[2, '2026-10-30', '2026-12-30']]);
    expect(assessmentRounds('province', 2025)).toEqual([]);
    expect(assessmentRounds('central', 2025)).toEqual([]);
  });

  it.each(['district', 7, 'toString'])('are refused for a level that is none: %o', (level) => {
    expect(caught(() => assessmentRounds(untyped<AssessmentLevel>(level), 2027))).toMatchObject({
      code: 'not-one-of',
      path: ['level'],
    });
    expect(caught(() => roundFor(untyped<AssessmentLevel>(level), '2027-01-01')).code).toBe('not-one-of');
  });

  it('are two a year at the centre, the second ending in the next', () => {
    expect(lines(assessmentRounds('central', 2026))).toEqual([
      [1, '2026-07-30', '2026-09-30'],
      [2, '2027-01-30', '2027-03-30'],
    ]);
  });

  it('say their level and where they stand', () => {
    expect(assessmentRounds('province', 2027)[0]).toEqual({
      level: 'province',
      round: 1,
      proposedBefore: '2027-04-30',
      assessedBefore: '2027-06-30',
      citation: {
        kind: 'legal',
        instrument: { kind: 'decision', number: '26/2026/QĐ-TTg' },
        article: '5',
        clause: '1',
      },
    });
    const told = levels.flatMap((level) =>
      assessmentRounds(level, 2027).map((round) => [round.level, cite(round.citation, 'vi')]),
    );
    expect(told).toEqual([
      ['province', 'khoản 1 Điều 5 Quyết định 26/2026/QĐ-TTg'],
      ['province', 'khoản 1 Điều 5 Quyết định 26/2026/QĐ-TTg'],
      ['central', 'khoản 2 Điều 5 Quyết định 26/2026/QĐ-TTg'],
      ['central', 'khoản 2 Điều 5 Quyết định 26/2026/QĐ-TTg'],
    ]);
  });

  it('leave two months, in any year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.integer({ min: 1900, max: 9998 }), (level, year) => {
        for (const { proposedBefore, assessedBefore } of assessmentRounds(level, year)) {
          expect(proposedBefore.slice(8)).toBe('30');
          expect(assessedBefore.slice(8)).toBe('30');
          expect(Number(assessedBefore.slice(5, 7)) - Number(proposedBefore.slice(5, 7))).toBe(2);
          expect(assessedBefore.slice(0, 4)).toBe(proposedBefore.slice(0, 4));
        }
      }),
    );
  });

  it('are those of a year that exists', () => {
    for (const [level, year, found] of [
      ['province', 2026.5, '2026.5-04-30'],
      ['province', 1899, '1899-04-30'],
      ['province', 10_000, '10000-04-30'],
      ['province', 26, '0026-04-30'],
      ['central', 9999, '10000-01-30'],
      ['central', Number.NaN, '0NaN-07-30'],
    ] as const) {
      expectFault(() => assessmentRounds(level, year), { code: 'no-such-date', path: ['year'], field: 'year', found });
    }
    expect(lines(assessmentRounds('province', 9999))[1]).toEqual([2, '9999-10-30', '9999-12-30']);
    expect(lines(assessmentRounds('central', 9998))[1]).toEqual([2, '9999-01-30', '9999-03-30']);
  });
});

describe('the round of a dossier', () => {
  const rows = boundaries.rounds.flatMap(({ article, level, cases }) =>
    cases.map(([proposed = '', round = '']) => ({ article, level: untyped<AssessmentLevel>(level), proposed, round })),
  );

  it.each(rows)('$article, $level: proposed on $proposed is of round $round', ({ level, proposed, round }) => {
    expect(roundFor(level, proposed)).not.toBe(null);
    expect(roundFor(level, proposed)).toEqual(roundOf(level, round));
  });

  it('of a day before «trước ngày» is of that round, on the day itself of the next', () => {
    expect(roundFor('province', '2026-10-29')?.assessedBefore).toBe('2026-12-30');
    expect(roundFor('province', '2026-10-30')?.assessedBefore).toBe('2027-06-30');
    expect(roundFor('central', '2026-07-29')?.assessedBefore).toBe('2026-09-30');
    expect(roundFor('central', '2026-07-30')?.assessedBefore).toBe('2027-03-30');
  });

  it('is the one that month and day say, every day of five years', () => {
    for (const day of daysFrom('2026-05-22', '2031-12-31')) {
      const [year, monthAndDay] = [Number(day.slice(0, 4)), day.slice(5)];
      const province = monthAndDay < '04-30' ? `1/${year}` : monthAndDay < '10-30' ? `2/${year}` : `1/${year + 1}`;
      const central = monthAndDay < '01-30' ? `2/${year - 1}` : monthAndDay < '07-30' ? `1/${year}` : `2/${year}`;
      expect([day, roundFor('province', day)]).toEqual([day, roundOf('province', province)]);
      expect([day, roundFor('central', day)]).toEqual([day, roundOf('central', central)]);
    }
  });

  it('never comes earlier for a later dossier', () => {
    for (const level of levels) {
      const ends = daysFrom('2026-05-22', '2031-12-31').map((day) => roundFor(level, day)?.assessedBefore ?? '');
      expect(ends).toEqual([...ends].sort());
    }
  });

  it('has no known rule before 22/5/2026', () => {
    for (const level of levels) {
      for (const day of ['2019-08-21', '2023-02-24', '2025-07-06', '2026-05-20', '2026-05-21']) {
        expect([day, roundFor(level, day)]).toEqual([day, null]);
      }
    }
  });

  it('is asked of a day that exists and had a rule', () => {
    expectFault(() => roundFor('province', '2019-08-20'), {
      code: 'before-ocop',
      path: ['proposed'],
      field: 'proposed',
      found: '2019-08-20',
    });
    for (const day of ['2026-06-31', '30/10/2026', null]) {
      const error = caught(() => roundFor('central', untyped<CalendarDate>(day)));
      expect([error.code, error.path]).toEqual(['no-such-date', ['proposed']]);
    }
  });
});

describe('the deadline of a re-assessment', () => {
  const rows = boundaries.reassessments.flatMap(({ article, cases }) =>
    cases.map(([received = '', by = '']) => ({ article, received, by })),
  );

  it.each(rows)('$article: received on $received, by $by', ({ received, by }) => {
    expect(reassessmentDeadline(received)?.by).toBe(by);
  });

  it('is 45 days on, counted in UTC', () => {
    const days = fc.integer({ min: dayNumber('2026-05-22'), max: dayNumber('2060-12-31') });
    fc.assert(
      fc.property(days, (day) => {
        expect(reassessmentDeadline(dayOf(day))?.by).toBe(dayOf(day + 45));
      }),
    );
  });

  it('says where it stands', () => {
    const deadline = reassessmentDeadline('2027-03-10');
    expect(deadline && cite(deadline.citation, 'vi')).toBe('điểm g khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg');
  });

  it('has no known rule before 22/5/2026', () => {
    for (const day of ['2019-08-21', '2024-04-05', '2026-05-20', '2026-05-21']) {
      expect([day, reassessmentDeadline(day)]).toEqual([day, null]);
    }
  });

  it('is asked of a day that exists and had a rule', () => {
    expectFault(() => reassessmentDeadline('2019-08-20'), {
      code: 'before-ocop',
      path: ['received'],
      field: 'received',
      found: '2019-08-20',
    });
    expectFault(() => reassessmentDeadline('2027-02-29'), {
      code: 'no-such-date',
      path: ['received'],
      field: 'received',
      found: '2027-02-29',
    });
  });
});
