import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Exact, Numeric } from '../numbers/numeric.ts';
import type { Ratio, RatioLike } from '../numbers/ratio.ts';
import type { Figure, Missing, NotApplicable } from '../numbers/states.ts';
import type { Answer } from '../organizations/annual-return.ts';
import type { LegalStatus } from '../organizations/legal-status.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import type { Size } from './size.ts';

/** A part of a whole: a ratio, or a number from 0 to 1. */
export type Share = Numeric | RatioLike;

/** The day something was done; `'never'` where it is known not to have been done, or not to be so. */
export type ActDay = CalendarDate | 'never' | Missing;

/** The types of governance (tổ chức quản trị): đầy đủ, rút gọn (Luật 17/2023/QH15, Điều 56). */
export const governances = ['full', 'short'] as const;

/** Who votes how at the general meeting: one vote each, by the number of members represented, or otherwise. */
export const votings = ['one-each', 'by-member-count', 'other'] as const;

/** Numbers of people, months and days. */
export interface ComplianceCounts {
  /** Thành viên chính thức; under the Law of 2012, which knew one kind, all members; of a group, its members. */
  readonly officialMembers?: Numeric | Missing;
  /** Official members that are foreign investors or foreign-invested organizations. */
  readonly foreignMembers?: Numeric | Missing;
  /** Hội đồng quản trị: how many sit on it; it does not apply where there is none. */
  readonly boardMembers?: Figure;
  /** Members of the board that are foreign investors or foreign-invested organizations. */
  readonly foreignBoardMembers?: Figure;
  /** The term of the board (nhiệm kỳ) in months. */
  readonly boardTermMonths?: Figure;
  /** Ban kiểm soát: how many sit on it; it does not apply where there is none. */
  readonly supervisoryBoardMembers?: Figure;
  /** Delegates (đại biểu) to the general meeting, where it meets by delegates. */
  readonly delegates?: Numeric | Missing;
  /** Days that moving, importing or transferring what is contributed takes, which do not count for paying in; 0 for none. */
  readonly capitalTransferDays?: Numeric | Missing;
  /** The longest term of an internal loan (cho vay nội bộ) in months. */
  readonly longestInternalLoanMonths?: Numeric | Missing;
  /** Working days between the notice of a suspension and its first day. */
  readonly suspensionNoticeWorkingDays?: Numeric | Missing;
  /** Working days from the resolution to dissolve until it was sent and posted. */
  readonly dissolutionNoticeWorkingDays?: Figure;
  /** Working days that a group took to notify the commune of its founding. */
  readonly communeNoticeWorkingDays?: Numeric | Missing;
  /** The term of a group's cooperation contract in months; it does not apply to one without a term. */
  readonly contractTermMonths?: Figure;
  /** The year of the annual report or data that is judged. */
  readonly reportingYear?: number | Missing;
}

/** Parts of a whole. */
export interface ComplianceShares {
  /** The largest part of the charter capital that one (official) member holds. */
  readonly largestMemberCapitalShare?: Answer<Share>;
  /** The part that all capital-contributing associate members (thành viên liên kết góp vốn) hold together. */
  readonly associateCapitalShare?: Answer<Share>;
  /** The part that all foreign and foreign-invested members hold together. */
  readonly foreignCapitalShare?: Answer<Share>;
  /** What is supplied to non-members, of the value of all products and services supplied. */
  readonly nonMemberSupplyShare?: Answer<Share>;
  /** Wages of non-members on contracts without a term, of all wages on such contracts. */
  readonly nonMemberWageShare?: Answer<Share>;
  /** Quỹ đầu tư phát triển: the year's allocation, of income after financial obligations. */
  readonly developmentFundShare?: Answer<Share>;
  /** Quỹ dự phòng tài chính: the year's allocation, of income after financial obligations. */
  readonly reserveFundShare?: Answer<Share>;
  /** Quỹ chung không chia: the year's allocation from external income, of that income. */
  readonly commonUndividedFundShare?: Answer<Share>;
  /** What official members got by use of services and labour, of the remaining internal income distributed. */
  readonly internalIncomeByUseShare?: Answer<Share>;
  /** Who attended the general meeting, of all (official) members or delegates called. */
  readonly attendanceShare?: Answer<Share>;
  /** The smallest majority by which a matter that needs the special one was passed. */
  readonly specialMajorityShare?: Answer<Share>;
  /** The smallest majority by which any other matter was passed. */
  readonly ordinaryMajorityShare?: Answer<Share>;
}

/** What is one of some words. */
export interface ComplianceWords {
  /** The legal status on the day asked for; it does not apply to a group that is not registered. */
  readonly status?: Answer<LegalStatus>;
  readonly governance?: (typeof governances)[number] | Missing;
  /** The size class, of a cooperative; see `sizeClass`. */
  readonly size?: Answer<Size>;
  readonly voting?: (typeof votings)[number] | Missing;
  /** Whether the general meeting was called for the first, second or third time. */
  readonly meetingCall?: Answer<1 | 2 | 3>;
}

/** What is answered with yes or no. */
export interface ComplianceFlags {
  /** There is a director (giám đốc, tổng giám đốc). */
  readonly director?: boolean | Missing;
  /** There is a controller (kiểm soát viên) outside a supervisory board. */
  readonly controller?: boolean | Missing;
  readonly meetsByDelegates?: boolean | Missing;
  /** Internal and external income are told apart in its books. */
  readonly internalIncomeSeparated?: boolean | Missing;
  /** What members had registered for was met before others were served. */
  readonly membersServedFirst?: boolean | Missing;
  /** A job-creating cooperative (hợp tác xã tạo việc làm). */
  readonly jobCreating?: boolean | Missing;
  /** A people's credit fund (quỹ tín dụng nhân dân). */
  readonly creditFund?: boolean | Missing;
  readonly hasLegalPersonMembers?: boolean | Missing;
  /** It asks for a policy of the State that demands audited statements. */
  readonly asksForAuditedPolicy?: boolean | Missing;
  /** A cooperative support fund (quỹ hỗ trợ phát triển hợp tác xã) that operates as a cooperative. */
  readonly supportFund?: boolean | Missing;
  readonly lendsInternally?: boolean | Missing;
  readonly lendsOnlyToOfficialMembers?: boolean | Missing;
  /** An enterprise it founded or holds shares in is its member in turn. */
  readonly mutualHolding?: boolean | Missing;
  /** The registrar and the tax office were told that it stopped. */
  readonly stoppedWithNotice?: boolean | Missing;
  /** There was force majeure (Law of 2023), or a reason (Law of 2012), for holding no annual meeting. */
  readonly noMeetingExcused?: boolean | Missing;
  /** The filing for registration was forged. */
  readonly filingForged?: boolean | Missing;
  /** The filing for registration was untrue or inexact. */
  readonly filingUntrue?: boolean | Missing;
  /** Its name was used for unlawful business. */
  readonly nameMisused?: boolean | Missing;
  readonly bannedTrade?: boolean | Missing;
  /** It is in a conditional trade without meeting the conditions. */
  readonly tradeConditionsUnmet?: boolean | Missing;
  /** A court decided, or an authority asked for, the revocation of its certificate. */
  readonly revocationOrdered?: boolean | Missing;
  readonly certificateRevoked?: boolean | Missing;
  /** A court decided its dissolution. */
  readonly dissolutionOrdered?: boolean | Missing;
  /** The members of a group contributed capital. */
  readonly capitalContributed?: boolean | Missing;
  /** A group's cooperation contract has no term. */
  readonly contractIndefinite?: boolean | Missing;
  readonly asksForStatePolicy?: boolean | Missing;
  readonly cooperationContract?: boolean | Missing;
  readonly contractSignedByAll?: boolean | Missing;
  readonly groupPurposeReached?: boolean | Missing;
  readonly groupEndOrdered?: boolean | Missing;
  readonly groupEndAgreed?: boolean | Missing;
  /** A group asks to become a cooperative. */
  readonly asksToConvert?: boolean | Missing;
  readonly conversionAgreedByAll?: boolean | Missing;
}

/** Days that something was done or began; `'never'` where it was not. */
export interface ComplianceActs {
  /** The charter capital, or the last admitted member's part, was paid in full. */
  readonly capitalPaidInOn?: ActDay;
  /** The charter capital was registered anew as what was really paid in. */
  readonly realCapitalRegisteredOn?: ActDay;
  /** The annual meeting for the fiscal year that ended on `fiscalYearEnd`. */
  readonly annualMeetingOn?: ActDay;
  /** The last annual meeting of all. */
  readonly lastAnnualMeetingOn?: ActDay;
  /** The last general meeting of any sort. */
  readonly lastMembersMeetingOn?: ActDay;
  /** The charter was in line with the Law of 2023; one that always was, since its adoption. */
  readonly charterAdaptedOn?: ActDay;
  /** The last contract of internal credit (tín dụng nội bộ) was made or prolonged. */
  readonly internalCreditAgreedOn?: ActDay;
  /** The mutual holding with an own enterprise last grew. */
  readonly mutualHoldingIncreasedOn?: ActDay;
  /** The last independent audit of annual statements. */
  readonly lastAuditOn?: ActDay;
  /** The data of `reportingYear` were given (cập nhật, báo cáo theo mẫu). */
  readonly annualDataFiledOn?: ActDay;
  /** The report on `reportingYear` under Nghị định 193/2013 was filed. */
  readonly annualReportFiledOn?: ActDay;
  readonly complianceReportRequestedOn?: ActDay;
  readonly complianceReportFiledOn?: ActDay;
  /** A group got its certificate of registration. */
  readonly registeredOn?: ActDay;
  readonly taxNumberOn?: ActDay;
  /** The seat was moved to another locality than the registered one. */
  readonly seatMovedOn?: ActDay;
  readonly seatRegisteredOn?: ActDay;
  /** The first day it no longer operated. */
  readonly stoppedSince?: ActDay;
  /** The first day it had fewer members than the law asks for. */
  readonly belowMinimumSince?: ActDay;
  /** The first day it had too many foreign members. */
  readonly foreignMembersAboveSince?: ActDay;
  /** The first day a cap on capital was exceeded. */
  readonly capitalAboveSince?: ActDay;
  /** The last day of a group's cooperation contract; `'never'` where it has no term. */
  readonly contractEndsOn?: ActDay;
}

/** Days that are always there. */
export interface ComplianceDates {
  /** The day it was first registered; for a group, the day its contract was made. */
  readonly founded?: CalendarDate | Missing;
  /** The last day of the fiscal year whose annual meeting is judged; it does not apply before one has ended. */
  readonly fiscalYearEnd?: Answer<CalendarDate>;
  /** The day that the time for paying in runs from: of the certificate, or of the last admission. */
  readonly capitalDueFrom?: CalendarDate | Missing;
  /** The first day of a suspension (tạm ngừng kinh doanh). */
  readonly suspendedFrom?: CalendarDate | Missing;
  /** The first day it operates again, by the notice of suspension. */
  readonly suspendedUntil?: CalendarDate | Missing;
  /** The first day of the time that a group has operated without a break. */
  readonly operatingSince?: CalendarDate | Missing;
}

/**
 * What the conditions of the law are told from. Every fact may be missing (left out or `null`), which leaves a finding
 * unknown where it matters, and some may not apply (`'not-applicable'`); a missing count is never zero.
 */
export interface ComplianceFacts
  extends ComplianceCounts,
    ComplianceShares,
    ComplianceWords,
    ComplianceFlags,
    ComplianceActs,
    ComplianceDates {
  readonly kind: OrganizationKind;
}

/** The name of a fact. */
export type ComplianceFact = keyof Omit<ComplianceFacts, 'kind'>;

/** A fact as results hold it: missing is `null`. */
export type GivenFact = number | string | boolean | Ratio | null;

/** The facts, checked and written the one way results have them. */
export type GivenFacts = { readonly [Name in keyof ComplianceCounts]-?: number | null | NotApplicable } & {
  readonly [Name in keyof ComplianceShares]-?: Exact | Ratio | null | NotApplicable;
} & { readonly [Name in keyof ComplianceWords]-?: string | number | null } & {
  readonly [Name in keyof ComplianceFlags]-?: boolean | null;
} & { readonly [Name in keyof ComplianceActs]-?: CalendarDate | 'never' | null } & {
  readonly [Name in keyof ComplianceDates]-?: CalendarDate | null | NotApplicable;
} & { readonly kind: OrganizationKind };
