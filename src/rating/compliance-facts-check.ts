import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { checkReportingYear } from '../calendar/period.ts';
import type { Attempt } from '../errors/collect-faults.ts';
import { defineError, type Path } from '../errors/index.ts';
import {
  type Check,
  type FieldChecks,
  fields,
  flag,
  mayBeMissing,
  oneOf,
  refuse,
  sound,
  soundPartBy,
} from '../errors/shape.ts';
import { notApplicable } from '../numbers/states.ts';
import { cooperativeStatuses, groupStatuses } from '../organizations/legal-status.ts';
import { organizationKinds } from '../organizations/organization.ts';
import {
  type ComplianceActs,
  type ComplianceCounts,
  type ComplianceDates,
  type ComplianceFacts,
  type ComplianceFlags,
  type ComplianceShares,
  type ComplianceWords,
  type GivenFact,
  type GivenFacts,
  governances,
  votings,
} from './compliance-facts.ts';
import { readCount, readShare } from './compliance-numbers.ts';
import { sizes } from './size.ts';

const moreThanAll = /* @__PURE__ */ defineError('more-than-all', {
  vi: 'số {found} lớn hơn tổng {whole} ({of}); kiểm tra lại hai số',
  en: '{found} is more than all {whole} ({of}); check the two numbers',
});

const dateTooEarly = /* @__PURE__ */ defineError('date-too-early', {
  vi: 'ngày {found} quá sớm; không thể trước {before} ({of})',
  en: 'the date {found} is too early; it cannot come before {before} ({of})',
});

const notYetFounded = /* @__PURE__ */ defineError('not-yet-founded', {
  vi: 'tổ chức thành lập ngày {founded}, sau ngày được hỏi {asOf}',
  en: 'the organization was founded on {founded}, after the day asked for, {asOf}',
});

/** A value that may be missing or not apply. */
// @__NO_SIDE_EFFECTS__
export function answer(check: Check): Check {
  return (value, path, attempt) =>
    value === null || value === undefined || value === notApplicable || check(value, path, attempt);
}

/** Checks a whole number of things. */
export const count: Check = /* @__PURE__ */ sound('number', readCount);

/** Checks a part of a whole. */
export const share: Check = /* @__PURE__ */ sound('share', readShare);

/** Checks the day of something done, or `never`. */
export const day: Check = /* @__PURE__ */ sound('YYYY-MM-DD', (value: CalendarDate | 'never', path) => {
  if (value !== 'never') calendarDate(value, path);
});

const known = /* @__PURE__ */ mayBeMissing(count);
const number = /* @__PURE__ */ answer(count);
const part = /* @__PURE__ */ answer(share);
const yes = /* @__PURE__ */ mayBeMissing(flag);
const act = /* @__PURE__ */ mayBeMissing(day);
const when = /* @__PURE__ */ mayBeMissing(date);

const counts: FieldChecks<ComplianceCounts> = {
  officialMembers: known,
  foreignMembers: known,
  boardMembers: number,
  foreignBoardMembers: number,
  boardTermMonths: number,
  supervisoryBoardMembers: number,
  delegates: known,
  capitalTransferDays: known,
  longestInternalLoanMonths: known,
  suspensionNoticeWorkingDays: known,
  dissolutionNoticeWorkingDays: number,
  communeNoticeWorkingDays: known,
  contractTermMonths: number,
  reportingYear: /* @__PURE__ */ mayBeMissing(/* @__PURE__ */ sound('number', checkReportingYear)),
};

const shares: FieldChecks<ComplianceShares> = {
  largestMemberCapitalShare: part,
  associateCapitalShare: part,
  foreignCapitalShare: part,
  nonMemberSupplyShare: part,
  nonMemberWageShare: part,
  developmentFundShare: part,
  reserveFundShare: part,
  commonUndividedFundShare: part,
  internalIncomeByUseShare: part,
  attendanceShare: part,
  specialMajorityShare: part,
  ordinaryMajorityShare: part,
};

/** Whatever it is, checked elsewhere. */
const answered: Check = () => true;

const words: FieldChecks<ComplianceWords> = {
  // Which ones its kind may have is checked with the kind.
  status: answered,
  governance: /* @__PURE__ */ mayBeMissing(/* @__PURE__ */ oneOf(governances)),
  size: /* @__PURE__ */ answer(/* @__PURE__ */ oneOf(sizes)),
  voting: /* @__PURE__ */ mayBeMissing(/* @__PURE__ */ oneOf(votings)),
  meetingCall: /* @__PURE__ */ answer(/* @__PURE__ */ oneOf([1, 2, 3])),
};

const flags: FieldChecks<ComplianceFlags> = {
  director: yes,
  controller: yes,
  meetsByDelegates: yes,
  internalIncomeSeparated: yes,
  membersServedFirst: yes,
  jobCreating: yes,
  creditFund: yes,
  hasLegalPersonMembers: yes,
  asksForAuditedPolicy: yes,
  supportFund: yes,
  lendsInternally: yes,
  lendsOnlyToOfficialMembers: yes,
  mutualHolding: yes,
  stoppedWithNotice: yes,
  noMeetingExcused: yes,
  filingForged: yes,
  filingUntrue: yes,
  nameMisused: yes,
  bannedTrade: yes,
  tradeConditionsUnmet: yes,
  revocationOrdered: yes,
  certificateRevoked: yes,
  dissolutionOrdered: yes,
  capitalContributed: yes,
  contractIndefinite: yes,
  asksForStatePolicy: yes,
  cooperationContract: yes,
  contractSignedByAll: yes,
  groupPurposeReached: yes,
  groupEndOrdered: yes,
  groupEndAgreed: yes,
  asksToConvert: yes,
  conversionAgreedByAll: yes,
};

const acts: FieldChecks<ComplianceActs> = {
  capitalPaidInOn: act,
  realCapitalRegisteredOn: act,
  annualMeetingOn: act,
  lastAnnualMeetingOn: act,
  lastMembersMeetingOn: act,
  charterAdaptedOn: act,
  internalCreditAgreedOn: act,
  mutualHoldingIncreasedOn: act,
  lastAuditOn: act,
  annualDataFiledOn: act,
  annualReportFiledOn: act,
  complianceReportRequestedOn: act,
  complianceReportFiledOn: act,
  registeredOn: act,
  taxNumberOn: act,
  seatMovedOn: act,
  seatRegisteredOn: act,
  stoppedSince: act,
  belowMinimumSince: act,
  foreignMembersAboveSince: act,
  capitalAboveSince: act,
  contractEndsOn: act,
};

const dates: FieldChecks<ComplianceDates> = {
  founded: when,
  fiscalYearEnd: /* @__PURE__ */ answer(date),
  capitalDueFrom: when,
  suspendedFrom: when,
  suspendedUntil: when,
  operatingSince: when,
};

const checks: FieldChecks<ComplianceFacts> = /* @__PURE__ */ allChecks();

function allChecks(): FieldChecks<ComplianceFacts> {
  return {
    kind: oneOf(organizationKinds),
    ...counts,
    ...shares,
    ...words,
    ...flags,
    ...acts,
    ...dates,
  };
}

const shape: Check = /* @__PURE__ */ fields<ComplianceFacts>(checks);

const soundPart = /* @__PURE__ */ soundPartBy<ComplianceFacts>(checks, ['kind']);

/**
 * Checks raw data as the facts of an organization; every fault goes through the attempt.
 *
 * @param asOf the day asked for, where that is sound
 */
export function checkFacts(value: unknown, asOf: CalendarDate | undefined, attempt: Attempt): void {
  const part = shape(value, [], attempt) ? (value as ComplianceFacts) : soundPart(value);
  if (!part) return;
  checkStatus(part, attempt);
  const facts = writeFacts(part);
  checkPart(facts, 'foreignMembers', 'officialMembers', attempt);
  checkPart(facts, 'foreignBoardMembers', 'boardMembers', attempt);
  checkPart(facts, 'delegates', 'officialMembers', attempt);
  for (const act of ['lastAnnualMeetingOn', 'lastMembersMeetingOn', 'lastAuditOn'] as const) {
    checkNotBefore(facts, act, 'founded', attempt);
  }
  checkNotBefore(facts, 'annualMeetingOn', 'fiscalYearEnd', attempt);
  checkNotBefore(facts, 'suspendedUntil', 'suspendedFrom', attempt);
  const { founded } = facts;
  if (asOf !== undefined && isDay(founded) && founded > asOf) {
    refuse(() => notYetFounded({ founded, asOf }, ['founded']), attempt);
  }
}

/** Writes checked facts the one way results have them. */
export function writeFacts(facts: ComplianceFacts): GivenFacts {
  const given: Record<string, unknown> = { ...nothingGiven, kind: facts.kind };
  for (const [name, value] of Object.entries(facts)) {
    if (value === null || value === undefined) continue;
    const write = value === notApplicable ? undefined : writers.get(name);
    given[name] = write ? write(value as never, [name]) : value;
  }
  return given as GivenFacts;
}

/** Every fact missing: what is given is written over a copy of it, much faster than to go through them all. */
const nothingGiven = /* @__PURE__ */ missingEach(checks);

function missingEach(facts: object): Readonly<Record<string, null>> {
  return Object.fromEntries(Object.keys(facts).map((name) => [name, null]));
}

type WriteFact = (value: never, path: Path) => unknown;

/** How those facts are written that are not written just as they are given. */
const writers = /* @__PURE__ */ writersOf();

function writersOf(): ReadonlyMap<string, WriteFact> {
  const each = (facts: object, write: WriteFact) => Object.keys(facts).map((name) => [name, write] as const);
  return new Map([...each(counts, readCount), ...each(shares, readShare)]);
}

/** Whether a fact is a day. */
export function isDay(fact: GivenFact): fact is CalendarDate {
  return typeof fact === 'string' && fact !== 'never' && fact !== notApplicable;
}

function checkStatus({ kind, status }: ComplianceFacts, attempt: Attempt): void {
  const check = kind === 'cooperative-group' ? groupStatus : cooperativeStatus;
  check(status, ['status'], attempt);
}

const groupStatus = /* @__PURE__ */ answer(/* @__PURE__ */ oneOf(groupStatuses));
const cooperativeStatus = /* @__PURE__ */ answer(/* @__PURE__ */ oneOf(cooperativeStatuses));

function checkPart(
  facts: GivenFacts,
  name: keyof ComplianceCounts,
  of: keyof ComplianceCounts,
  attempt: Attempt,
): void {
  const [part, whole] = [facts[name], facts[of]];
  if (typeof part === 'number' && typeof whole === 'number' && part > whole) {
    refuse(() => moreThanAll({ found: part, whole, of }, [name]), attempt);
  }
}

function checkNotBefore(
  facts: GivenFacts,
  name: keyof ComplianceActs | keyof ComplianceDates,
  of: keyof ComplianceDates,
  attempt: Attempt,
): void {
  const [day, before] = [facts[name], facts[of]];
  if (isDay(day) && isDay(before) && day < before) {
    refuse(() => dateTooEarly({ found: day, before, of }, [name]), attempt);
  }
}
