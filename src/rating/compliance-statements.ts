import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Numeric } from '../numbers/numeric.ts';
import { notApplicable } from '../numbers/states.ts';
import type {
  ComplianceCounts,
  ComplianceDates,
  ComplianceFact,
  ComplianceFlags,
  ComplianceShares,
  ComplianceWords,
  GivenFacts,
} from './compliance-facts.ts';
import { isDay } from './compliance-facts-check.ts';
import { compareExactly } from './compliance-numbers.ts';
import { allOf, anyOf, negate, provided, type Truth } from './compliance-verdict.ts';

/** Something said of an organization on a day: the facts it is told from, and what is known of it from them. */
export interface Statement {
  readonly facts: readonly ComplianceFact[];
  readonly truth: (facts: GivenFacts, asOf: CalendarDate) => Truth;
}

type CountFact = keyof ComplianceCounts;
type NumberFact = CountFact | keyof ComplianceShares;

/** A number or a share is at least a limit. */
export function atLeast(fact: NumberFact, limit: Numeric): Statement {
  return compared(fact, (value) => compareExactly(value, limit) >= 0);
}

/** A number or a share is at most a limit. */
export function atMost(fact: NumberFact, limit: Numeric): Statement {
  return compared(fact, (value) => compareExactly(value, limit) <= 0);
}

/** A number or a share is above a limit. */
export function above(fact: NumberFact, limit: Numeric): Statement {
  return compared(fact, (value) => compareExactly(value, limit) > 0);
}

/** A body has so many people or more; one that does not apply is not there. */
export function has(fact: CountFact, least: number): Statement {
  return {
    facts: [fact],
    truth: ({ [fact]: count }) => (count === null ? 'data' : count !== notApplicable && count >= least),
  };
}

/** A number is less than a part of another: `part` < `limit` × `whole`, exactly. None is always less, also of none. */
export function partBelow(part: CountFact, whole: CountFact, limit: Numeric): Statement {
  return {
    facts: [part, whole],
    truth: ({ [part]: some, [whole]: all }) => {
      if (some === notApplicable || all === notApplicable) return notApplicable;
      if (some === 0 || all === 0) return true;
      if (some === null || all === null) return 'data';
      return compareExactly({ numerator: some, denominator: all }, limit) < 0;
    },
  };
}

/** A question is answered with yes. */
export function isTrue(fact: keyof ComplianceFlags): Statement {
  return { facts: [fact], truth: ({ [fact]: answer }) => answer ?? 'data' };
}

/** A word is one of some. */
export function is(fact: keyof ComplianceWords, ...words: readonly (string | number)[]): Statement {
  return {
    facts: [fact],
    truth: ({ [fact]: word }) => (word === notApplicable ? word : word === null ? 'data' : words.includes(word)),
  };
}

/** A day comes before another. */
export function before(fact: keyof ComplianceDates, day: CalendarDate): Statement {
  return { facts: [fact], truth: ({ [fact]: date }) => (date === null ? 'data' : isDay(date) && date < day) };
}

/** All of some statements. */
export function all(...statements: readonly Statement[]): Statement {
  return together(statements, allOf);
}

/** One of some statements. */
export function any(...statements: readonly Statement[]): Statement {
  return together(statements, anyOf);
}

/** The opposite of a statement. */
export function not(statement: Statement): Statement {
  return { facts: statement.facts, truth: (facts, asOf) => negate(statement.truth(facts, asOf)) };
}

/** A requirement that is only owed where a condition holds. */
export function when(condition: Statement, requirement: Statement): Statement {
  const { truth: isOwed } = condition;
  const { truth: isKept } = requirement;
  return {
    facts: [...new Set([...condition.facts, ...requirement.facts])],
    truth: (facts, asOf) => provided(isOwed(facts, asOf), isKept(facts, asOf)),
  };
}

/** A rule whose content was not found. */
export const notFound: Statement = { facts: [], truth: () => 'rule' };

/** What one row of a table of delegates asks for: of more members than `above`, up to `upTo`. */
export interface DelegateRow {
  readonly above: number;
  readonly upTo: number;
  /** So many delegates, or so many of a hundred members. */
  readonly least: { readonly delegates: number } | { readonly percent: number };
}

/**
 * There are as many delegates as a table asks for. The law has no row for exactly as many members as its first row
 * begins above, though they may meet by delegates; for fewer the table does not apply.
 */
export function enoughDelegates(rows: readonly DelegateRow[]): Statement {
  const first = Math.min(...rows.map(({ above }) => above));
  return {
    facts: ['delegates', 'officialMembers'],
    truth: ({ delegates, officialMembers: members }) => {
      if (typeof members !== 'number') return 'data';
      if (members === first) return 'rule';
      const row = rows.find(({ above, upTo }) => above < members && members <= upTo);
      if (!row) return notApplicable;
      if (typeof delegates !== 'number') return 'data';
      const { least } = row;
      if ('delegates' in least) return delegates >= least.delegates;
      return (
        compareExactly(
          { numerator: delegates, denominator: members },
          { numerator: least.percent, denominator: 100 },
        ) >= 0
      );
    },
  };
}

function compared(fact: NumberFact, test: (value: Exclude<GivenFacts[NumberFact], null>) => boolean): Statement {
  return {
    facts: [fact],
    truth: ({ [fact]: value }) => (value === null ? 'data' : value === notApplicable ? value : test(value)),
  };
}

function together(statements: readonly Statement[], join: (truths: readonly Truth[]) => Truth): Statement {
  return {
    facts: [...new Set(statements.flatMap(({ facts }) => facts))],
    truth: (facts, asOf) => join(statements.map(({ truth }) => truth(facts, asOf))),
  };
}
