import { type Deadline, daysAfter, due, monthsAfter, putOffBy } from './compliance-deadlines.ts';
import {
  both,
  type ComplianceRule,
  cooperative,
  firstDayOfLawOf2023,
  lawOf2023,
  rulesFrom,
  union,
} from './compliance-rule.ts';
import { all, any, atLeast, atMost, has, is, isTrue, not, when } from './compliance-statements.ts';

/** The conditions of Luật 17/2023/QH15 on capital, internal loans, funds and income (Điều 74–86), in the order of the text. */
export function capitalOf2023(): readonly ComplianceRule[] {
  return rulesFrom(firstDayOfLawOf2023, null, [
    {
      id: 'member-capital',
      kinds: cooperative,
      citation: lawOf2023('74', '1'),
      required: { vi: 'không quá 30 % vốn điều lệ', en: 'at most 30% of the charter capital' },
      check: atMost('largestMemberCapitalShare', '0.3'),
    },
    {
      id: 'member-capital',
      kinds: union,
      citation: lawOf2023('74', '1'),
      required: { vi: 'không quá 40 % vốn điều lệ', en: 'at most 40% of the charter capital' },
      check: atMost('largestMemberCapitalShare', '0.4'),
    },
    {
      id: 'associate-capital',
      kinds: cooperative,
      citation: lawOf2023('74', '2'),
      required: { vi: 'tổng cộng không quá 30 % vốn điều lệ', en: 'together at most 30% of the charter capital' },
      check: atMost('associateCapitalShare', '0.3'),
    },
    {
      id: 'associate-capital',
      kinds: union,
      citation: lawOf2023('74', '2'),
      required: { vi: 'tổng cộng không quá 40 % vốn điều lệ', en: 'together at most 40% of the charter capital' },
      check: atMost('associateCapitalShare', '0.4'),
    },
    {
      id: 'foreign-capital',
      kinds: both,
      citation: lawOf2023('74', '3'),
      required: { vi: 'tổng cộng không quá 30 % vốn điều lệ', en: 'together at most 30% of the charter capital' },
      check: atMost('foreignCapitalShare', '0.3'),
    },
    {
      id: 'capital-paid-in',
      kinds: both,
      citation: lawOf2023('74', '4'),
      required: {
        vi: 'đủ trong 6 tháng, không kể thời gian vận chuyển, nhập khẩu, chuyển quyền sở hữu',
        en: 'in full within 6 months, not counting the time to move, import or transfer what is contributed',
      },
      check: due(timeToPayIn(), 'capitalPaidInOn'),
    },
    {
      id: 'real-capital-registered',
      kinds: both,
      citation: lawOf2023('74', '7'),
      required: {
        vi: 'trong 30 ngày sau hạn góp vốn, nếu chưa góp đủ',
        en: 'within 30 days of the time for paying in, unless all is paid by then',
      },
      check: when(
        not(due(timeToPayIn(), 'capitalPaidInOn')),
        any(
          due(daysAfter(30, timeToPayIn()), 'capitalPaidInOn'),
          due(daysAfter(30, timeToPayIn()), 'realCapitalRegisteredOn'),
        ),
      ),
    },
    {
      id: 'internal-loan-borrowers',
      kinds: both,
      citation: lawOf2023('83', '1'),
      required: { vi: 'chỉ cho thành viên chính thức vay', en: 'only official members borrow' },
      check: when(isTrue('lendsInternally'), isTrue('lendsOnlyToOfficialMembers')),
    },
    {
      id: 'internal-loan-term',
      kinds: both,
      citation: lawOf2023('83', '1'),
      required: { vi: 'không quá 12 tháng', en: 'at most 12 months' },
      check: when(isTrue('lendsInternally'), atMost('longestInternalLoanMonths', 12)),
    },
    {
      id: 'internal-loan-governance',
      kinds: both,
      citation: lawOf2023('83', '2', 'a'),
      required: {
        vi: 'quản trị đầy đủ, ban kiểm soát ít nhất 3 người',
        en: 'full governance with a supervisory board of at least 3',
      },
      check: when(isTrue('lendsInternally'), all(is('governance', 'full'), has('supervisoryBoardMembers', 3))),
    },
    {
      id: 'common-undivided-fund',
      kinds: cooperative,
      citation: lawOf2023('84', '2', 'a'),
      required: { vi: 'ít nhất 5 % thu nhập bên ngoài', en: 'at least 5% of external income' },
      check: atLeast('commonUndividedFundShare', '0.05'),
    },
    {
      id: 'common-undivided-fund',
      kinds: union,
      citation: lawOf2023('84', '2', 'b'),
      required: { vi: 'ít nhất 10 % thu nhập bên ngoài', en: 'at least 10% of external income' },
      check: atLeast('commonUndividedFundShare', '0.1'),
    },
    {
      id: 'internal-income-distribution',
      kinds: both,
      citation: lawOf2023('86', '3', 'a'),
      required: {
        vi: 'ít nhất 51 % phần còn lại theo mức độ sử dụng dịch vụ và góp sức lao động',
        en: 'at least 51% of what remains by use of services and labour',
      },
      check: when(isTrue('internalIncomeSeparated'), atLeast('internalIncomeByUseShare', '0.51')),
    },
  ]);
}

/** Điều 74 khoản 4. */
function timeToPayIn(): Deadline {
  return putOffBy('capitalTransferDays', monthsAfter('capitalDueFrom', 6));
}
