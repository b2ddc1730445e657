import { due, monthsAfter } from './compliance-deadlines.ts';
import {
  both,
  type ComplianceRule,
  cooperative,
  firstDayOfLaw,
  firstDayOfLawOf2023,
  lawOf2012,
  rulesFrom,
  union,
} from './compliance-rule.ts';
import { above, all, any, atLeast, atMost, enoughDelegates, has, is, isTrue, when } from './compliance-statements.ts';

/**
 * The conditions of Luật 23/2012/QH13, in force from 1 July 2013 to 30 June 2024, on the
 * organization and its work, in the order of the text.
 */
export function rulesOf2012(): readonly ComplianceRule[] {
  return rulesFrom(firstDayOfLaw, firstDayOfLawOf2023, [
    {
      id: 'minimum-members',
      kinds: cooperative,
      citation: lawOf2012('3', '1'),
      required: { vi: 'ít nhất 7 thành viên', en: 'at least 7 members' },
      check: atLeast('officialMembers', 7),
    },
    {
      id: 'minimum-members',
      kinds: union,
      citation: lawOf2012('3', '2'),
      required: { vi: 'ít nhất 4 hợp tác xã thành viên', en: 'at least 4 member cooperatives' },
      check: atLeast('officialMembers', 4),
    },
    {
      id: 'member-capital',
      kinds: cooperative,
      citation: lawOf2012('17', '1'),
      required: { vi: 'không quá 20 % vốn điều lệ', en: 'at most 20% of the charter capital' },
      check: atMost('largestMemberCapitalShare', '0.2'),
    },
    {
      id: 'member-capital',
      kinds: union,
      citation: lawOf2012('17', '2'),
      required: { vi: 'không quá 30 % vốn điều lệ', en: 'at most 30% of the charter capital' },
      check: atMost('largestMemberCapitalShare', '0.3'),
    },
    {
      id: 'capital-paid-in',
      kinds: both,
      citation: lawOf2012('17', '3'),
      required: {
        vi: 'đủ trong 6 tháng từ khi có giấy chứng nhận hoặc từ khi kết nạp',
        en: 'in full within 6 months of the certificate or the admission',
      },
      check: due(monthsAfter('capitalDueFrom', 6), 'capitalPaidInOn'),
    },
    {
      id: 'organs',
      kinds: both,
      citation: lawOf2012('29'),
      required: {
        vi: 'hội đồng quản trị, giám đốc, ban kiểm soát hoặc kiểm soát viên',
        en: 'a board, a director, and a supervisory board or a controller',
      },
      check: all(
        has('boardMembers', 1),
        isTrue('director'),
        any(has('supervisoryBoardMembers', 1), isTrue('controller')),
      ),
    },
    {
      id: 'delegate-meeting',
      kinds: both,
      citation: lawOf2012('30', '2'),
      required: { vi: 'từ 100 thành viên trở lên', en: '100 members or more' },
      check: when(isTrue('meetsByDelegates'), atLeast('officialMembers', 100)),
    },
    {
      id: 'delegate-number',
      kinds: both,
      citation: lawOf2012('30', '4'),
      required: {
        vi: 'trên 100–300 thành viên: 30 %; trên 300–1000: 20 %; trên 1000: 200 đại biểu',
        en: 'over 100 to 300 members: 30%; over 300 to 1,000: 20%; over 1,000: 200 delegates',
      },
      check: when(
        isTrue('meetsByDelegates'),
        enoughDelegates([
          { above: 100, upTo: 300, least: { percent: 30 } },
          { above: 300, upTo: 1000, least: { percent: 20 } },
          { above: 1000, upTo: Number.POSITIVE_INFINITY, least: { delegates: 200 } },
        ]),
      ),
    },
    {
      id: 'annual-meeting',
      kinds: both,
      citation: lawOf2012('31', '1'),
      required: { vi: 'trong 3 tháng sau khi hết năm tài chính', en: 'within 3 months of the fiscal year' },
      check: due(monthsAfter('fiscalYearEnd', 3), 'annualMeetingOn'),
    },
    {
      id: 'quorum',
      kinds: both,
      citation: lawOf2012('31', '6'),
      required: { vi: 'lần một 75 %, lần hai 50 %', en: '75% at the first call, 50% at the second' },
      check: all(
        when(is('meetingCall', 1), atLeast('attendanceShare', '0.75')),
        when(is('meetingCall', 2), atLeast('attendanceShare', '0.5')),
      ),
    },
    {
      id: 'special-majority',
      kinds: both,
      citation: lawOf2012('34', '1'),
      required: { vi: 'ít nhất 75 % đại biểu có mặt', en: 'at least 75% of the delegates present' },
      check: atLeast('specialMajorityShare', '0.75'),
    },
    {
      id: 'ordinary-majority',
      kinds: both,
      citation: lawOf2012('34', '2'),
      required: { vi: 'trên 50 % đại biểu', en: 'more than 50% of the delegates' },
      check: above('ordinaryMajorityShare', '0.5'),
    },
    {
      id: 'voting',
      kinds: both,
      citation: lawOf2012('34', '3'),
      required: { vi: 'mỗi người một phiếu', en: 'one vote each' },
      check: is('voting', 'one-each'),
    },
    {
      id: 'board-size',
      kinds: both,
      citation: lawOf2012('35', '1'),
      required: { vi: 'từ 3 đến 15 người', en: '3 to 15 people' },
      check: all(atLeast('boardMembers', 3), atMost('boardMembers', 15)),
    },
    {
      id: 'board-term',
      kinds: both,
      citation: lawOf2012('35', '2'),
      required: { vi: 'từ 2 đến 5 năm', en: '2 to 5 years' },
      check: all(atLeast('boardTermMonths', 24), atMost('boardTermMonths', 60)),
    },
    {
      id: 'supervisory-board-size',
      kinds: both,
      citation: lawOf2012('39', '2'),
      required: { vi: 'không quá 7 người', en: 'at most 7 people' },
      check: atMost('supervisoryBoardMembers', 7),
    },
    {
      id: 'supervisory-board',
      kinds: cooperative,
      citation: lawOf2012('39', '2'),
      required: { vi: 'phải có khi từ 30 thành viên trở lên', en: 'there must be one from 30 members up' },
      check: when(atLeast('officialMembers', 30), has('supervisoryBoardMembers', 1)),
    },
    {
      id: 'supervisory-board',
      kinds: union,
      citation: lawOf2012('39', '2'),
      required: { vi: 'phải có khi từ 10 hợp tác xã thành viên trở lên', en: 'there must be one from 10 members up' },
      check: when(atLeast('officialMembers', 10), has('supervisoryBoardMembers', 1)),
    },
    {
      id: 'development-fund',
      kinds: both,
      citation: lawOf2012('46', '1'),
      required: { vi: 'ít nhất 20 % thu nhập', en: 'at least 20% of income' },
      check: atLeast('developmentFundShare', '0.2'),
    },
    {
      id: 'reserve-fund',
      kinds: both,
      citation: lawOf2012('46', '1'),
      required: { vi: 'ít nhất 5 % thu nhập', en: 'at least 5% of income' },
      check: atLeast('reserveFundShare', '0.05'),
    },
  ]);
}
