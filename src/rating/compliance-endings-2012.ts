import { due, every, hasLasted, monthsAfter } from './compliance-deadlines.ts';
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
import { any, atLeast, isTrue, not, when } from './compliance-statements.ts';

/**
 * What Luật 23/2012/QH13 dissolves an organization for (Điều 54 khoản 2) and revokes its certificate for (Điều 56), in
 * the order of the text. A finding is satisfied where the case is not there. That the organization has ended (Điều 56
 * khoản 1) is no condition that one keeps.
 */
export function endingsOf2012(): readonly ComplianceRule[] {
  return rulesFrom(firstDayOfLaw, firstDayOfLawOf2023, [
    {
      id: 'dissolution-not-operating',
      kinds: both,
      citation: lawOf2012('54', '2', 'a'),
      required: { vi: 'không ngừng hoạt động 12 tháng liên tục', en: 'not idle for 12 months on end' },
      check: not(hasLasted(12, 'stoppedSince')),
    },
    {
      id: 'dissolution-too-few-members',
      kinds: cooperative,
      citation: lawOf2012('54', '2', 'b'),
      required: { vi: 'không thiếu thành viên 12 tháng liên tục', en: 'not short of members for 12 months on end' },
      check: any(atLeast('officialMembers', 7), not(hasLasted(12, 'belowMinimumSince'))),
    },
    {
      id: 'dissolution-too-few-members',
      kinds: union,
      citation: lawOf2012('54', '2', 'b'),
      required: { vi: 'không thiếu thành viên 12 tháng liên tục', en: 'not short of members for 12 months on end' },
      check: any(atLeast('officialMembers', 4), not(hasLasted(12, 'belowMinimumSince'))),
    },
    {
      id: 'dissolution-no-annual-meeting',
      kinds: both,
      citation: lawOf2012('54', '2', 'c'),
      required: {
        vi: 'họp thường niên trong 18 tháng, trừ khi có lý do',
        en: 'an annual meeting within 18 months, unless there is a reason',
      },
      check: when(not(isTrue('noMeetingExcused')), every(18, 'lastAnnualMeetingOn', firstDayOfLaw)),
    },
    {
      id: 'certificate-not-revoked',
      kinds: both,
      citation: lawOf2012('54', '2', 'd'),
      required: { vi: 'giấy chứng nhận không bị thu hồi', en: 'the certificate was not revoked' },
      check: not(isTrue('certificateRevoked')),
    },
    {
      id: 'no-dissolution-order',
      kinds: both,
      citation: lawOf2012('54', '2', 'đ'),
      required: { vi: 'không có quyết định giải thể của Tòa án', en: 'no court decided its dissolution' },
      check: not(isTrue('dissolutionOrdered')),
    },
    {
      id: 'revocation-untrue-filing',
      kinds: both,
      citation: lawOf2012('56', '2'),
      required: { vi: 'hồ sơ đăng ký trung thực, chính xác', en: 'a true and exact filing' },
      check: not(isTrue('filingUntrue')),
    },
    {
      id: 'revocation-misused-name',
      kinds: both,
      citation: lawOf2012('56', '3'),
      required: {
        vi: 'không lợi dụng danh nghĩa để làm trái pháp luật',
        en: 'its name not used for unlawful business',
      },
      check: not(isTrue('nameMisused')),
    },
    {
      id: 'revocation-banned-trade',
      kinds: both,
      citation: lawOf2012('56', '4'),
      required: { vi: 'không kinh doanh ngành nghề bị cấm', en: 'no banned trade' },
      check: not(isTrue('bannedTrade')),
    },
    {
      id: 'revocation-trade-conditions',
      kinds: both,
      citation: lawOf2012('56', '5'),
      required: { vi: 'đủ điều kiện của ngành nghề có điều kiện', en: 'the conditions of a conditional trade are met' },
      check: not(isTrue('tradeConditionsUnmet')),
    },
    {
      id: 'revocation-no-tax-number',
      kinds: both,
      citation: lawOf2012('56', '6'),
      required: {
        vi: 'đăng ký mã số thuế trong 1 năm từ khi có giấy chứng nhận',
        en: 'a tax number within 1 year of the certificate',
      },
      check: due(monthsAfter('founded', 12), 'taxNumberOn'),
    },
    {
      id: 'revocation-moved-seat',
      kinds: both,
      citation: lawOf2012('56', '7'),
      required: {
        vi: 'đăng ký việc chuyển trụ sở sang địa phương khác trong 1 năm',
        en: 'a seat moved to another locality registered within 1 year',
      },
      check: due(monthsAfter('seatMovedOn', 12), 'seatRegisteredOn'),
    },
  ]);
}
