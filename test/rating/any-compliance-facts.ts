import fc from 'fast-check';
import type { ComplianceFacts } from 'kttt/rating';
import { cooperativeStatuses, groupStatuses } from '../../src/organizations/legal-status.ts';
import { untyped } from '../errors/untyped.ts';

const counts = fc.constantFrom(
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  9,
  10,
  11,
  12,
  15,
  16,
  29,
  30,
  31,
  49,
  50,
  51,
  60,
  100,
  101,
  301,
  1001,
);
const shares = fc.constantFrom<unknown>('0', '0.05', '0.2', '0.3', '0.31', '0.35', '0.5', '0.51', '0.65', '0.75', '1', {
  numerator: 1,
  denominator: 3,
});
const days = fc.constantFrom(
  '2012-05-01',
  '2016-01-31',
  '2019-12-15',
  '2022-12-31',
  '2023-06-30',
  '2023-08-31',
  '2023-09-01',
  '2024-01-31',
  '2024-04-30',
  '2024-06-30',
  '2024-07-01',
  '2024-12-15',
  '2025-06-30',
  '2026-01-01',
  '2026-01-02',
  '2027-03-01',
);
const acts = fc.oneof(days, fc.constant('never'));
const na = fc.constant('not-applicable');
const orNot = (values: fc.Arbitrary<unknown>) => fc.oneof({ weight: 5, arbitrary: values }, na);

const numberFacts = [
  'officialMembers',
  'capitalTransferDays',
  'longestInternalLoanMonths',
  'suspensionNoticeWorkingDays',
  'communeNoticeWorkingDays',
];
const figureFacts = [
  'boardMembers',
  'boardTermMonths',
  'supervisoryBoardMembers',
  'dissolutionNoticeWorkingDays',
  'contractTermMonths',
];
const shareFacts = [
  'largestMemberCapitalShare',
  'associateCapitalShare',
  'foreignCapitalShare',
  'nonMemberSupplyShare',
  'nonMemberWageShare',
  'developmentFundShare',
  'reserveFundShare',
  'commonUndividedFundShare',
  'internalIncomeByUseShare',
  'attendanceShare',
  'specialMajorityShare',
  'ordinaryMajorityShare',
];
const flagFacts = [
  'director',
  'controller',
  'meetsByDelegates',
  'internalIncomeSeparated',
  'membersServedFirst',
  'jobCreating',
  'creditFund',
  'hasLegalPersonMembers',
  'asksForAuditedPolicy',
  'supportFund',
  'lendsInternally',
  'lendsOnlyToOfficialMembers',
  'mutualHolding',
  'stoppedWithNotice',
  'noMeetingExcused',
  'filingForged',
  'filingUntrue',
  'nameMisused',
  'bannedTrade',
  'tradeConditionsUnmet',
  'revocationOrdered',
  'certificateRevoked',
  'dissolutionOrdered',
  'capitalContributed',
  'contractIndefinite',
  'asksForStatePolicy',
  'cooperationContract',
  'contractSignedByAll',
  'groupPurposeReached',
  'groupEndOrdered',
  'groupEndAgreed',
  'asksToConvert',
  'conversionAgreedByAll',
];
const actFacts = [
  'capitalPaidInOn',
  'realCapitalRegisteredOn',
  'annualMeetingOn',
  'lastAnnualMeetingOn',
  'lastMembersMeetingOn',
  'charterAdaptedOn',
  'internalCreditAgreedOn',
  'mutualHoldingIncreasedOn',
  'lastAuditOn',
  'annualDataFiledOn',
  'annualReportFiledOn',
  'complianceReportRequestedOn',
  'complianceReportFiledOn',
  'registeredOn',
  'taxNumberOn',
  'seatMovedOn',
  'seatRegisteredOn',
  'stoppedSince',
  'belowMinimumSince',
  'foreignMembersAboveSince',
  'capitalAboveSince',
  'contractEndsOn',
];

const each = (names: readonly string[], values: fc.Arbitrary<unknown>) => names.map((name) => [name, values] as const);

const facts: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  Object.fromEntries([
    ...each(numberFacts, counts),
    ...each(figureFacts, orNot(counts)),
    ...each(shareFacts, orNot(shares)),
    ...each(flagFacts, fc.boolean()),
    ...each(actFacts, acts),
    ...each(['founded', 'capitalDueFrom', 'suspendedFrom', 'suspendedUntil', 'operatingSince'], days),
    ['fiscalYearEnd', orNot(days)],
    ['foreignMembers', counts],
    ['foreignBoardMembers', orNot(counts)],
    ['delegates', counts],
    ['reportingYear', fc.constantFrom(2019, 2022, 2023, 2024, 2025, 2026)],
    ['governance', fc.constantFrom('full', 'short')],
    ['size', fc.constantFrom('micro', 'small', 'medium', 'large', 'not-applicable')],
    ['voting', fc.constantFrom('one-each', 'by-member-count', 'other')],
    ['meetingCall', fc.constantFrom(1, 2, 3, 'not-applicable')],
  ]),
);

/** A day on which some law of the library applies, near its turns or anywhere. */
export const anyAsOf: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '2013-07-01',
    '2014-01-27',
    '2017-09-15',
    '2019-11-25',
    '2023-09-01',
    '2024-06-30',
    '2024-07-01',
    '2024-07-18',
    '2024-11-01',
    '2024-12-31',
    '2025-09-02',
    '2026-01-01',
    '2026-01-02',
    '2027-06-30',
  ),
  fc
    .date({ min: new Date('2013-07-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

/** All facts of an organization, none of them against another or after the day asked for where that is refused. */
export const anyFacts: fc.Arbitrary<{ readonly facts: ComplianceFacts; readonly asOf: string }> = fc
  .tuple(fc.constantFrom('cooperative', 'cooperative-union', 'cooperative-group'), facts, anyAsOf, fc.nat())
  .map(([kind, given, asOf, pick]) => {
    const { founded: started } = given;
    const founded = [started, asOf].toSorted()[0];
    const sinceFounding = (name: string) => (String(given[name]) < String(founded) ? null : given[name]);
    const least = (name: string, of: string) =>
      typeof given[name] === 'number' && typeof given[of] === 'number' ? Math.min(given[name], given[of]) : given[name];
    const ordered = (name: string, of: string) => (String(given[name]) >= String(given[of]) ? given[name] : null);
    const statuses = kind === 'cooperative-group' ? [...groupStatuses, 'not-applicable'] : cooperativeStatuses;
    return {
      asOf,
      facts: untyped({
        ...given,
        kind,
        status: statuses[pick % statuses.length],
        founded,
        lastAnnualMeetingOn: sinceFounding('lastAnnualMeetingOn'),
        lastMembersMeetingOn: sinceFounding('lastMembersMeetingOn'),
        lastAuditOn: sinceFounding('lastAuditOn'),
        foreignMembers: least('foreignMembers', 'officialMembers'),
        foreignBoardMembers: least('foreignBoardMembers', 'boardMembers'),
        delegates: least('delegates', 'officialMembers'),
        annualMeetingOn: ordered('annualMeetingOn', 'fiscalYearEnd'),
        suspendedUntil: ordered('suspendedUntil', 'suspendedFrom'),
      }),
    };
  });
