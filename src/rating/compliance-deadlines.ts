import { addDays, addMonths, type CalendarDate } from '../calendar/calendar-date.ts';
import { notApplicable } from '../numbers/states.ts';
import type {
  ComplianceActs,
  ComplianceCounts,
  ComplianceDates,
  ComplianceFact,
  GivenFacts,
} from './compliance-facts.ts';
import { isDay } from './compliance-facts-check.ts';
import type { Statement } from './compliance-statements.ts';
import type { Truth } from './compliance-verdict.ts';

type ActFact = keyof ComplianceActs;
type DayFact = ActFact | keyof ComplianceDates;

/** The last day for something: known, known to be no earlier than a day, not known at all, or never. */
export interface Deadline {
  readonly facts: readonly ComplianceFact[];
  readonly of: (facts: GivenFacts) => LastDay | 'data' | typeof notApplicable;
}

interface LastDay {
  readonly earliest: CalendarDate;
  /** `null` while a fact that puts it off is missing. */
  readonly latest: CalendarDate | null;
}

/**
 * Something is done by its last day. Until that day has passed nothing is owed: what is not done, or not known to be, is
 * not due yet and the requirement does not apply. What is done after the day asked for is not done by then.
 */
export function due(deadline: Deadline, act: ActFact): Statement {
  return {
    facts: [...deadline.facts, act],
    truth: (facts, asOf) => {
      const last = deadline.of(facts);
      if (typeof last === 'string') return last;
      const { [act]: done } = facts;
      const isDoneBy = (day: CalendarDate) => isDay(done) && done <= asOf && done <= day;
      if (isDoneBy(last.earliest)) return true;
      if (asOf <= last.earliest) return notApplicable;
      if (last.latest === null) return 'data';
      if (isDoneBy(last.latest)) return true;
      if (asOf <= last.latest) return notApplicable;
      return done === null ? 'data' : false;
    },
  };
}

/** A requirement that is owed from the day after another one. */
export function owedAfter(day: CalendarDate, requirement: Statement): Statement {
  return {
    facts: requirement.facts,
    truth: (facts, asOf) => {
      const kept = requirement.truth(facts, asOf);
      return kept === true || asOf > day ? kept : notApplicable;
    },
  };
}

/** A day of the calendar. */
export function onDay(day: CalendarDate): Deadline {
  return { facts: [], of: () => ({ earliest: day, latest: day }) };
}

/** Some months after a day; 31 August and 6 months is the last day of February. Never, where the day is never. */
export function monthsAfter(from: DayFact, months: number): Deadline {
  return {
    facts: [from],
    of: ({ [from]: day }) => {
      if (day === null) return 'data';
      if (!isDay(day)) return notApplicable;
      const last = addMonths(day, months);
      return { earliest: last, latest: last };
    },
  };
}

/** A deadline put off by a number of days that the facts give. */
export function putOffBy(days: keyof ComplianceCounts, deadline: Deadline): Deadline {
  return {
    facts: [...deadline.facts, days],
    of: (facts) => {
      const last = deadline.of(facts);
      const { [days]: more } = facts;
      if (typeof last === 'string') return last;
      return { earliest: last.earliest, latest: typeof more === 'number' ? addDays(last.earliest, more) : null };
    },
  };
}

/** Some days after another deadline. */
export function daysAfter(days: number, deadline: Deadline): Deadline {
  return {
    facts: deadline.facts,
    of: (facts) => {
      const last = deadline.of(facts);
      if (typeof last === 'string') return last;
      const { earliest, latest } = last;
      return { earliest: addDays(earliest, days), latest: latest === null ? null : addDays(latest, days) };
    },
  };
}

/** A day (`MM-DD`) of the reporting year, or of a year after it. */
export function inReportingYear(day: string, yearsLater = 0): Deadline {
  return {
    facts: ['reportingYear'],
    of: ({ reportingYear }) => {
      if (typeof reportingYear !== 'number') return 'data';
      const last = `${reportingYear + yearsLater}-${day}`;
      return { earliest: last, latest: last };
    },
  };
}

/**
 * Something is done again and again, at most some months apart. The months run from the last time, at the earliest from
 * the founding and from the day the rule began; until they have passed nothing is owed.
 */
export function every(months: number, act: ActFact, begins: CalendarDate): Statement {
  return {
    facts: [act, 'founded'],
    truth: ({ [act]: done, founded }, asOf) => {
      const last = isDay(done) && done <= asOf ? done : null;
      if (last !== null && asOf <= addMonths(last, months)) return true;
      const start = last ?? founded;
      if (asOf <= addMonths(isDay(start) && start > begins ? start : begins, months)) return notApplicable;
      return last !== null || (done === 'never' && founded !== null) ? false : 'data';
    },
  };
}

/** Something is done by the day asked for. */
export function done(act: ActFact): Statement {
  return {
    facts: [act],
    truth: ({ [act]: day }, asOf) => (day === null ? 'data' : isDay(day) && day <= asOf),
  };
}

/** Something was last done before a day, or never. */
export function notSince(act: ActFact, day: CalendarDate): Statement {
  return {
    facts: [act],
    truth: ({ [act]: last }, asOf) => (last === null ? 'data' : !isDay(last) || last < day || last > asOf),
  };
}

/** Something has lasted some whole months on the day asked for, counted from its first day. */
export function hasLasted(months: number, since: DayFact): Statement {
  return lasted(since, (first, asOf) => addMonths(first, months) <= asOf);
}

/** Something has lasted more than some whole months on the day asked for. */
export function hasLastedMoreThan(months: number, since: DayFact): Statement {
  return lasted(since, (first, asOf) => addMonths(first, months) < asOf);
}

/** A time that the facts give is at most some months long. */
export function lastsAtMost(months: number, from: keyof ComplianceDates, until: keyof ComplianceDates): Statement {
  return {
    facts: [from, until],
    truth: ({ [from]: first, [until]: end }) => (isDay(first) && isDay(end) ? end <= addMonths(first, months) : 'data'),
  };
}

/** A day that the facts give has not passed; one that never comes has not. */
export function notOver(last: ActFact): Statement {
  return { facts: [last], truth: ({ [last]: day }, asOf) => (day === null ? 'data' : !isDay(day) || asOf <= day) };
}

function lasted(since: DayFact, test: (first: CalendarDate, asOf: CalendarDate) => boolean): Statement {
  return {
    facts: [since],
    truth: ({ [since]: first }, asOf): Truth => (first === null ? 'data' : isDay(first) && test(first, asOf)),
  };
}
