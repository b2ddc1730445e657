import type { Text } from '../errors/index.ts';
import type { NotApplicable } from '../numbers/states.ts';
import { legalStatusText } from '../organizations/legal-status.ts';
import type {
  ComplianceActs,
  ComplianceCounts,
  ComplianceDates,
  ComplianceFact,
  ComplianceFlags,
  ComplianceShares,
  ComplianceWords,
} from './compliance-facts.ts';
import type { EffectivenessFact } from './effective-cooperative.ts';
import type { ReorganizationFact } from './reorganization-conditions.ts';
import { sizeText } from './size.ts';

/** What sort of thing a fact is, which says how its value is printed. An `end` is a day that may never come. */
export type FactSort = 'count' | 'year' | 'share' | 'amount' | 'word' | 'flag' | 'day' | 'end';

/** A fact in words, short, as it stands before its value. */
export interface FactLabel<Sort extends FactSort = FactSort> {
  readonly sort: Sort;
  readonly text: Text;
}

type Fact = ComplianceFact | EffectivenessFact | ReorganizationFact;

type SortOf<Name extends Fact> = Name extends keyof ComplianceCounts
  ? 'count' | 'year'
  : Name extends keyof ComplianceShares
    ? 'share'
    : Name extends keyof ComplianceWords
      ? 'word'
      : Name extends keyof ComplianceFlags
        ? 'flag'
        : Name extends keyof ComplianceActs | keyof ComplianceDates
          ? 'day' | 'end'
          : FactSort;

/** Every fact that the findings of the library name, in words; those of a reorganization also name organizations. */
export const factLabels: { readonly [Name in Fact]: FactLabel<SortOf<Name>> } = {
  // Counts
  officialMembers: { sort: 'count', text: { vi: 'Số thành viên chính thức', en: 'Official members' } },
  foreignMembers: {
    sort: 'count',
    text: { vi: 'Số thành viên nước ngoài hoặc có vốn đầu tư nước ngoài', en: 'Foreign and foreign-invested members' },
  },
  boardMembers: { sort: 'count', text: { vi: 'Số thành viên hội đồng quản trị', en: 'Members of the board' } },
  foreignBoardMembers: {
    sort: 'count',
    text: { vi: 'Số thành viên nước ngoài trong hội đồng quản trị', en: 'Foreign members of the board' },
  },
  boardTermMonths: {
    sort: 'count',
    text: { vi: 'Nhiệm kỳ hội đồng quản trị (tháng)', en: 'Term of the board (months)' },
  },
  supervisoryBoardMembers: {
    sort: 'count',
    text: { vi: 'Số thành viên ban kiểm soát', en: 'Members of the supervisory board' },
  },
  delegates: {
    sort: 'count',
    text: { vi: 'Số đại biểu dự đại hội thành viên', en: 'Delegates to the general meeting' },
  },
  capitalTransferDays: {
    sort: 'count',
    text: {
      vi: 'Số ngày vận chuyển, nhập khẩu, chuyển quyền sở hữu tài sản góp vốn',
      en: 'Days to move, import or transfer what is contributed',
    },
  },
  longestInternalLoanMonths: {
    sort: 'count',
    text: { vi: 'Thời hạn cho vay nội bộ dài nhất (tháng)', en: 'Longest internal loan (months)' },
  },
  suspensionNoticeWorkingDays: {
    sort: 'count',
    text: {
      vi: 'Số ngày làm việc báo trước khi tạm ngừng kinh doanh',
      en: 'Working days of notice before the suspension',
    },
  },
  dissolutionNoticeWorkingDays: {
    sort: 'count',
    text: {
      vi: 'Số ngày làm việc từ nghị quyết giải thể đến khi gửi, đăng nghị quyết',
      en: 'Working days from the resolution to dissolve until it was sent and posted',
    },
  },
  communeNoticeWorkingDays: {
    sort: 'count',
    text: {
      vi: 'Số ngày làm việc từ khi thành lập đến khi thông báo với Ủy ban nhân dân xã',
      en: 'Working days from the founding until the commune was notified',
    },
  },
  contractTermMonths: {
    sort: 'count',
    text: { vi: 'Thời hạn hợp đồng hợp tác (tháng)', en: 'Term of the cooperation contract (months)' },
  },
  reportingYear: { sort: 'year', text: { vi: 'Năm báo cáo', en: 'Reporting year' } },

  // Shares
  largestMemberCapitalShare: {
    sort: 'share',
    text: { vi: 'Tỷ lệ vốn góp của thành viên góp nhiều nhất', en: 'Largest share of the capital held by one member' },
  },
  associateCapitalShare: {
    sort: 'share',
    text: {
      vi: 'Tỷ lệ vốn góp của các thành viên liên kết góp vốn',
      en: 'Share of the capital held by associate members',
    },
  },
  foreignCapitalShare: {
    sort: 'share',
    text: {
      vi: 'Tỷ lệ vốn góp của các thành viên nước ngoài hoặc có vốn đầu tư nước ngoài',
      en: 'Share of the capital held by foreign and foreign-invested members',
    },
  },
  nonMemberSupplyShare: {
    sort: 'share',
    text: { vi: 'Tỷ lệ cung ứng cho khách hàng không phải thành viên', en: 'Share supplied to non-members' },
  },
  nonMemberWageShare: {
    sort: 'share',
    text: {
      vi: 'Tỷ lệ tiền lương trả người không phải thành viên theo hợp đồng không thời hạn',
      en: 'Share of non-members in wages on contracts without a term',
    },
  },
  developmentFundShare: {
    sort: 'share',
    text: { vi: 'Tỷ lệ trích quỹ đầu tư phát triển', en: 'Share of income for the development investment fund' },
  },
  reserveFundShare: {
    sort: 'share',
    text: { vi: 'Tỷ lệ trích quỹ dự phòng tài chính', en: 'Share of income for the financial reserve fund' },
  },
  commonUndividedFundShare: {
    sort: 'share',
    text: {
      vi: 'Tỷ lệ trích quỹ chung không chia từ thu nhập bên ngoài',
      en: 'Share of external income for the common undivided fund',
    },
  },
  internalIncomeByUseShare: {
    sort: 'share',
    text: {
      vi: 'Tỷ lệ thu nhập nội bộ phân phối theo mức độ sử dụng dịch vụ và góp sức lao động',
      en: 'Share of internal income distributed by use of services and labour',
    },
  },
  attendanceShare: {
    sort: 'share',
    text: { vi: 'Tỷ lệ dự đại hội thành viên', en: 'Attendance at the general meeting' },
  },
  specialMajorityShare: {
    sort: 'share',
    text: { vi: 'Tỷ lệ tán thành thấp nhất với vấn đề quan trọng', en: 'Smallest majority for special matters' },
  },
  ordinaryMajorityShare: {
    sort: 'share',
    text: { vi: 'Tỷ lệ tán thành thấp nhất với vấn đề khác', en: 'Smallest majority for other matters' },
  },

  // Words
  status: { sort: 'word', text: { vi: 'Tình trạng pháp lý', en: 'Legal status' } },
  governance: { sort: 'word', text: { vi: 'Tổ chức quản trị', en: 'Type of governance' } },
  size: { sort: 'word', text: { vi: 'Quy mô', en: 'Size class' } },
  voting: { sort: 'word', text: { vi: 'Nguyên tắc biểu quyết', en: 'Votes' } },
  meetingCall: { sort: 'word', text: { vi: 'Lần triệu tập đại hội thành viên', en: 'Call of the general meeting' } },

  // Yes or no
  director: { sort: 'flag', text: { vi: 'Giám đốc (tổng giám đốc)', en: 'Director' } },
  controller: { sort: 'flag', text: { vi: 'Kiểm soát viên', en: 'Controller' } },
  meetsByDelegates: { sort: 'flag', text: { vi: 'Họp đại hội đại biểu', en: 'Meets by delegates' } },
  internalIncomeSeparated: {
    sort: 'flag',
    text: {
      vi: 'Hạch toán riêng thu nhập nội bộ và thu nhập bên ngoài',
      en: 'Internal and external income told apart',
    },
  },
  membersServedFirst: {
    sort: 'flag',
    text: { vi: 'Đáp ứng trước nhu cầu thành viên đã đăng ký', en: 'What members registered for served first' },
  },
  jobCreating: { sort: 'flag', text: { vi: 'Hợp tác xã tạo việc làm', en: 'Job-creating cooperative' } },
  creditFund: { sort: 'flag', text: { vi: 'Quỹ tín dụng nhân dân', en: 'People’s credit fund' } },
  hasLegalPersonMembers: {
    sort: 'flag',
    text: { vi: 'Có thành viên là pháp nhân', en: 'Legal persons among its members' },
  },
  asksForAuditedPolicy: {
    sort: 'flag',
    text: { vi: 'Đề nghị hưởng chính sách đòi hỏi kiểm toán', en: 'Asks for a policy that demands an audit' },
  },
  supportFund: { sort: 'flag', text: { vi: 'Quỹ hỗ trợ phát triển hợp tác xã', en: 'Cooperative support fund' } },
  lendsInternally: { sort: 'flag', text: { vi: 'Cho vay nội bộ', en: 'Lends internally' } },
  lendsOnlyToOfficialMembers: {
    sort: 'flag',
    text: { vi: 'Chỉ cho thành viên chính thức vay', en: 'Lends to official members only' },
  },
  mutualHolding: {
    sort: 'flag',
    text: { vi: 'Sở hữu chéo với doanh nghiệp của mình', en: 'Mutual holding with an enterprise of its own' },
  },
  stoppedWithNotice: {
    sort: 'flag',
    text: {
      vi: 'Đã thông báo việc ngừng hoạt động với cơ quan đăng ký và cơ quan thuế',
      en: 'Registrar and tax office told that it stopped',
    },
  },
  noMeetingExcused: {
    sort: 'flag',
    text: {
      vi: 'Không họp thường niên do bất khả kháng hoặc có lý do',
      en: 'Force majeure or a reason for holding no annual meeting',
    },
  },
  filingForged: { sort: 'flag', text: { vi: 'Hồ sơ đăng ký giả mạo', en: 'Filing forged' } },
  filingUntrue: {
    sort: 'flag',
    text: { vi: 'Hồ sơ đăng ký không trung thực hoặc không chính xác', en: 'Filing untrue or inexact' },
  },
  nameMisused: {
    sort: 'flag',
    text: { vi: 'Lợi dụng danh nghĩa để làm trái pháp luật', en: 'Name used for unlawful business' },
  },
  bannedTrade: { sort: 'flag', text: { vi: 'Kinh doanh ngành nghề bị cấm', en: 'In a banned trade' } },
  tradeConditionsUnmet: {
    sort: 'flag',
    text: {
      vi: 'Kinh doanh ngành nghề có điều kiện mà không đủ điều kiện',
      en: 'In a conditional trade without meeting the conditions',
    },
  },
  revocationOrdered: {
    sort: 'flag',
    text: { vi: 'Có quyết định hoặc đề nghị thu hồi giấy chứng nhận', en: 'Revocation decided or asked for' },
  },
  certificateRevoked: { sort: 'flag', text: { vi: 'Bị thu hồi giấy chứng nhận', en: 'Certificate revoked' } },
  dissolutionOrdered: {
    sort: 'flag',
    text: { vi: 'Tòa án quyết định giải thể', en: 'Dissolution decided by a court' },
  },
  capitalContributed: { sort: 'flag', text: { vi: 'Thành viên góp vốn', en: 'Capital contributed by its members' } },
  contractIndefinite: {
    sort: 'flag',
    text: { vi: 'Hợp đồng hợp tác không xác định thời hạn', en: 'Cooperation contract without a term' },
  },
  asksForStatePolicy: {
    sort: 'flag',
    text: { vi: 'Đề nghị hưởng chính sách của Nhà nước', en: 'Asks for a policy of the State' },
  },
  cooperationContract: { sort: 'flag', text: { vi: 'Hợp đồng hợp tác', en: 'Cooperation contract' } },
  contractSignedByAll: {
    sort: 'flag',
    text: { vi: 'Mọi thành viên ký hợp đồng hợp tác', en: 'Cooperation contract signed by every member' },
  },
  groupPurposeReached: { sort: 'flag', text: { vi: 'Đã đạt mục đích hợp tác', en: 'Purpose of the group reached' } },
  groupEndOrdered: { sort: 'flag', text: { vi: 'Bị buộc chấm dứt hoạt động', en: 'End of the group ordered' } },
  groupEndAgreed: {
    sort: 'flag',
    text: { vi: 'Thành viên thỏa thuận chấm dứt hoạt động', en: 'End of the group agreed by its members' },
  },
  asksToConvert: {
    sort: 'flag',
    text: { vi: 'Đề nghị chuyển đổi thành hợp tác xã', en: 'Asks to become a cooperative' },
  },
  conversionAgreedByAll: {
    sort: 'flag',
    text: { vi: 'Mọi thành viên tán thành chuyển đổi', en: 'All members agree to become a cooperative' },
  },

  // Days of something done or begun
  capitalPaidInOn: { sort: 'day', text: { vi: 'Góp đủ vốn', en: 'Capital paid in full' } },
  realCapitalRegisteredOn: {
    sort: 'day',
    text: { vi: 'Đăng ký lại vốn thực góp', en: 'Capital really paid in registered' },
  },
  annualMeetingOn: {
    sort: 'day',
    text: { vi: 'Họp thường niên của năm tài chính', en: 'Annual meeting for the fiscal year' },
  },
  lastAnnualMeetingOn: { sort: 'day', text: { vi: 'Họp thường niên lần gần nhất', en: 'Last annual meeting' } },
  lastMembersMeetingOn: {
    sort: 'day',
    text: { vi: 'Họp đại hội thành viên lần gần nhất', en: 'Last general meeting' },
  },
  charterAdaptedOn: {
    sort: 'day',
    text: { vi: 'Sửa điều lệ theo Luật 2023', en: 'Charter in line with the Law of 2023' },
  },
  internalCreditAgreedOn: {
    sort: 'day',
    text: {
      vi: 'Ký hoặc gia hạn hợp đồng tín dụng nội bộ lần gần nhất',
      en: 'Last contract of internal credit made or prolonged',
    },
  },
  mutualHoldingIncreasedOn: {
    sort: 'day',
    text: { vi: 'Tăng sở hữu chéo lần gần nhất', en: 'Last increase of the mutual holding' },
  },
  lastAuditOn: { sort: 'day', text: { vi: 'Kiểm toán độc lập lần gần nhất', en: 'Last independent audit' } },
  annualDataFiledOn: { sort: 'day', text: { vi: 'Báo cáo số liệu năm', en: 'Data of the year given' } },
  annualReportFiledOn: {
    sort: 'day',
    text: { vi: 'Nộp báo cáo tình hình hoạt động', en: 'Report on operation filed' },
  },
  complianceReportRequestedOn: {
    sort: 'day',
    text: { vi: 'Được yêu cầu báo cáo việc tuân thủ', en: 'Compliance report requested' },
  },
  complianceReportFiledOn: { sort: 'day', text: { vi: 'Nộp báo cáo việc tuân thủ', en: 'Compliance report filed' } },
  registeredOn: {
    sort: 'day',
    text: { vi: 'Được cấp giấy chứng nhận đăng ký tổ hợp tác', en: 'Certificate of registration of the group' },
  },
  taxNumberOn: { sort: 'day', text: { vi: 'Đăng ký mã số thuế', en: 'Tax number registered' } },
  seatMovedOn: {
    sort: 'day',
    text: { vi: 'Chuyển trụ sở sang địa phương khác', en: 'Seat moved to another locality' },
  },
  seatRegisteredOn: { sort: 'day', text: { vi: 'Đăng ký việc chuyển trụ sở', en: 'Moved seat registered' } },
  stoppedSince: { sort: 'day', text: { vi: 'Ngừng hoạt động từ', en: 'Stopped since' } },
  belowMinimumSince: { sort: 'day', text: { vi: 'Thiếu thành viên từ', en: 'Short of members since' } },
  foreignMembersAboveSince: {
    sort: 'day',
    text: { vi: 'Vượt số thành viên nước ngoài từ', en: 'Too many foreign members since' },
  },
  capitalAboveSince: { sort: 'day', text: { vi: 'Vượt vốn góp tối đa từ', en: 'Above a cap on capital since' } },
  contractEndsOn: { sort: 'end', text: { vi: 'Hợp đồng hợp tác hết hạn', en: 'End of the cooperation contract' } },

  // Days that are always there
  founded: { sort: 'day', text: { vi: 'Ngày thành lập', en: 'Founded' } },
  fiscalYearEnd: { sort: 'day', text: { vi: 'Ngày kết thúc năm tài chính', en: 'End of the fiscal year' } },
  capitalDueFrom: { sort: 'day', text: { vi: 'Thời hạn góp vốn tính từ', en: 'Time for paying in runs from' } },
  suspendedFrom: { sort: 'day', text: { vi: 'Tạm ngừng kinh doanh từ', en: 'Suspended from' } },
  suspendedUntil: { sort: 'day', text: { vi: 'Hoạt động trở lại từ', en: 'Operates again from' } },
  operatingSince: { sort: 'day', text: { vi: 'Hoạt động liên tục từ', en: 'Operating without a break since' } },

  // Of an effective cooperative
  confirmedByCommune: { sort: 'flag', text: { vi: 'Ủy ban nhân dân xã xác nhận', en: 'Confirmed by the commune' } },
  profitOfFirstYear: { sort: 'amount', text: { vi: 'Lợi nhuận năm thứ nhất', en: 'Profit of the first year' } },
  profitOfSecondYear: { sort: 'amount', text: { vi: 'Lợi nhuận năm thứ hai', en: 'Profit of the second year' } },
  productsForMembers: {
    sort: 'count',
    text: {
      vi: 'Số loại sản phẩm, dịch vụ cung ứng cho thành viên chính thức',
      en: 'Kinds of product or service for official members',
    },
  },
  membershipFloor: {
    sort: 'count',
    text: { vi: 'Số thành viên chính thức tối thiểu của tỉnh', en: 'Official members that the province asks for' },
  },
  membersAtStart: {
    sort: 'count',
    text: { vi: 'Số thành viên chính thức đầu năm thứ nhất', en: 'Official members when the first year began' },
  },
  membersAfterFirstYear: {
    sort: 'count',
    text: { vi: 'Số thành viên chính thức cuối năm thứ nhất', en: 'Official members when the first year ended' },
  },
  membersAfterSecondYear: {
    sort: 'count',
    text: { vi: 'Số thành viên chính thức cuối năm thứ hai', en: 'Official members when the second year ended' },
  },

  // Of a reorganization
  organizations: { sort: 'count', text: { vi: 'Số tổ chức tham gia', en: 'Organizations that take part' } },
  contract: {
    sort: 'flag',
    text: { vi: 'Hợp đồng hợp nhất hoặc sáp nhập', en: 'Contract of consolidation or merger' },
  },
  approvedOn: {
    sort: 'day',
    text: {
      vi: 'Đại hội thành viên cuối cùng thông qua hợp đồng',
      en: 'Contract approved by the last general meeting',
    },
  },
  sentOn: {
    sort: 'day',
    text: {
      vi: 'Gửi hợp đồng cho các chủ nợ và Ủy ban nhân dân',
      en: 'Contract sent to all creditors and the People’s Committee',
    },
  },
};

/** What the official members stand for under the Law of 2012, which knew one kind of member, and in a group. */
export const membersLabel: Text = { vi: 'Số thành viên', en: 'Members' };

type WordsOf<Name extends keyof ComplianceWords> = Exclude<ComplianceWords[Name], null | undefined | NotApplicable>;

/** The words that facts may be, as they are said. */
export const factWords: { readonly [Name in keyof ComplianceWords]-?: Readonly<Record<WordsOf<Name>, Text>> } = {
  status: legalStatusText,
  governance: { full: { vi: 'đầy đủ', en: 'full' }, short: { vi: 'rút gọn', en: 'short' } },
  size: sizeText,
  voting: {
    'one-each': { vi: 'mỗi thành viên một phiếu', en: 'one vote each' },
    'by-member-count': {
      vi: 'theo số thành viên của mỗi hợp tác xã thành viên',
      en: 'by the number of members that each represents',
    },
    other: { vi: 'cách khác', en: 'otherwise' },
  },
  meetingCall: {
    1: { vi: 'lần thứ nhất', en: 'first' },
    2: { vi: 'lần thứ hai', en: 'second' },
    3: { vi: 'lần thứ ba', en: 'third' },
  },
};
