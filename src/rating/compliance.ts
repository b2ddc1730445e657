import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { at } from '../errors/at.ts';
import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, type Text } from '../errors/index.ts';
import { type Check, fields, refuse } from '../errors/shape.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import { endingsOf2012 } from './compliance-endings-2012.ts';
import type { ComplianceFacts, GivenFact, GivenFacts } from './compliance-facts.ts';
import { checkFacts, writeFacts } from './compliance-facts-check.ts';
import { type ComplianceId, complianceLabels } from './compliance-labels.ts';
import { type ComplianceRule, firstDayOfLaw } from './compliance-rule.ts';
import { rulesOf2012 } from './compliance-rules-2012.ts';
import { rulesOf2023 } from './compliance-rules-2023.ts';
import { rulesOfDecree193 } from './compliance-rules-of-decree-193.ts';
import { rulesOfGroups } from './compliance-rules-of-groups.ts';
import { type Verdict, verdictOf } from './compliance-verdict.ts';

/** The day whose law is asked for. */
export interface AsOf {
  readonly asOf: CalendarDate;
}

/** What one condition of the law comes to: all that its explanation needs. */
export interface Finding<Id extends string = string> extends Verdict {
  readonly id: Id;
  readonly label: Text;
  /** What the condition asks for, in words. */
  readonly required: Text;
  /** The facts it was told from, by their names; a missing one is `null`. */
  readonly found: Readonly<Record<string, GivenFact>>;
  /** Where the condition stands, on the day asked for. */
  readonly citation: LegalCitation;
  readonly certainty: Certainty;
}

/** Whether an organization keeps the conditions of the law on a day, one by one. */
export interface Compliance {
  readonly kind: 'compliance';
  readonly asOf: CalendarDate;
  readonly subject: OrganizationKind;
  /** In the order of the text of the law. */
  readonly findings: readonly Finding<ComplianceId>[];
}

const beforeAnyLaw = /* @__PURE__ */ defineError('before-any-law', {
  vi: 'ngày {asOf} trước khi có luật nào trong thư viện; hỏi từ {first} trở đi',
  en: 'on {asOf} no law of this library applied yet; ask from {first} on',
});

const optionsShape: Check = /* @__PURE__ */ fields<AsOf>({ asOf: date });

/**
 * Holds an organization against the testable conditions of the law in force on a day: the Law on Cooperatives of 2012
 * until 30 June 2024, that of 2023 from 1 July 2024, and what carries them out. One finding a condition:
 *
 * - `satisfied`: kept, whatever is missing
 * - `violated`: not kept, whatever is missing
 * - `unknown`: it depends on a fact that is missing (`because: 'data'`) or on a rule that was not found (`'rule'`)
 * - `not-applicable`: nothing is owed, since a condition of it does not hold or its last day has not passed
 *
 * With more facts an unknown finding may become any other, and a kept one may turn out not to apply, or the other way
 * round; none is ever reversed. The rule of the day asked for applies, also to what was due before. A period ends with
 * the day of the same number: 18 months of 1 July 2024 end with 1 January 2026. From 1 July 2024 no law caps what is
 * supplied to non-members, so there is no finding on it.
 *
 * @throws all faults together: `before-any-law`, `not-yet-founded`, `missing-key`, `unknown-key`, `wrong-type`,
 * `not-one-of`, `no-such-date`, `no-such-year`, `negative-count`, `fraction-of-count`, `not-a-share`, `more-than-all`,
 * `date-too-early`, `not-a-number`, `unsafe-integer`, `denominator-not-positive`
 *
 * @example
 * import { checkCompliance } from 'kttt/rating';
 *
 * const { findings } = checkCompliance({ kind: 'cooperative', officialMembers: 6 }, { asOf: '2024-12-31' });
 * const minimum = findings.find(({ id }) => id === 'minimum-members');
 * minimum?.status; // → 'satisfied'
 * minimum?.required.en; // → 'at least 5 official members'
 * minimum?.found; // → { officialMembers: 6 }
 * findings.find(({ id }) => id === 'member-capital')?.because; // → 'data'
 */
export function checkCompliance(facts: ComplianceFacts, options: AsOf): Compliance {
  collectFaults((attempt) => checkFacts(facts, checkAsOf(options, optionsShape, attempt), attempt));
  const { asOf } = options;
  const given = writeFacts(facts);
  const findings = rulesFor(given.kind, asOf).map((rule) => findingOf(rule, given, asOf));
  return { kind: 'compliance', asOf, subject: given.kind, findings };
}

/** Checks options that have a day of the law; gives the day back where it is sound. */
export function checkAsOf(options: AsOf, shape: Check, attempt: Attempt): CalendarDate | undefined {
  shape(options, [], attempt);
  const asOf: unknown = Object(options).asOf;
  if (!isCalendarDate(asOf)) return undefined;
  if (asOf < firstDayOfLaw) refuse(() => beforeAnyLaw({ asOf, first: firstDayOfLaw }, ['asOf']), attempt);
  return asOf;
}

/** Every condition of the law that the library knows of, in the order of the text. */
export function complianceRules(): readonly ComplianceRule[] {
  return [...rulesOf2012(), ...endingsOf2012(), ...rulesOfDecree193(), ...rulesOf2023(), ...rulesOfGroups()];
}

/** The rules for a kind of organization in a time in which they do not change. */
interface Era {
  readonly from: CalendarDate;
  readonly rules: readonly ComplianceRule[];
}

/** The eras of each kind in the order of time, made when they are first asked for. */
const erasOf = /* @__PURE__ */ new Map<OrganizationKind, readonly Era[]>();

function rulesFor(kind: OrganizationKind, asOf: CalendarDate): readonly ComplianceRule[] {
  const known = erasOf.get(kind);
  const eras = known ?? makeEras(kind);
  if (!known) erasOf.set(kind, eras);
  return at(
    eras,
    eras.findLastIndex(({ from }) => from <= asOf),
  ).rules;
}

function makeEras(kind: OrganizationKind): readonly Era[] {
  const rules = complianceRules().filter(({ kinds }) => kinds.includes(kind));
  const turns = new Set(rules.flatMap(({ from, until }) => (until === null ? [from] : [from, until])));
  return [...turns].toSorted().map((day) => ({
    from: day,
    rules: rules.filter(({ from, until }) => from <= day && (until === null || day < until)),
  }));
}

/** Each finding is written out key by key, since a register has a hundred thousand organizations. */
function findingOf(rule: ComplianceRule, given: GivenFacts, asOf: CalendarDate): Finding<ComplianceId> {
  const { id, citation, certainty, required, check } = rule;
  const { status, because } = verdictOf(check.truth(given, asOf));
  const found: Record<string, GivenFact> = {};
  for (const fact of check.facts) found[fact] = given[fact];
  return { id, status, because, label: complianceLabels[id], required, found, citation, certainty };
}
