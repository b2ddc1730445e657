import { due, every, hasLasted, hasLastedMoreThan, lastsAtMost, monthsAfter } from './compliance-deadlines.ts';
import {
  both,
  type ComplianceRule,
  cooperative,
  decree,
  firstDayOfLaw,
  firstDayOfLawOf2023,
  lawOf2023,
  rulesFrom,
  union,
} from './compliance-rule.ts';
import {
  all,
  any,
  atLeast,
  atMost,
  is,
  isTrue,
  not,
  partBelow,
  type Statement,
  when,
} from './compliance-statements.ts';

/**
 * The conditions of Luật 17/2023/QH15 on suspension, dissolution and revocation (Điều 96–103), in the order of the text.
 * A finding on a case of dissolution or revocation is satisfied where the case is not there. Where a limit is kept now,
 * it has not been broken until now, so the day since when need not be known.
 */
export function endingsOf2023(): readonly ComplianceRule[] {
  return rulesFrom(firstDayOfLawOf2023, null, [
    {
      id: 'suspension-notice',
      kinds: both,
      citation: lawOf2023('96', '1'),
      required: { vi: 'ít nhất 3 ngày làm việc trước', en: 'at least 3 working days before' },
      check: when(is('status', 'suspended'), atLeast('suspensionNoticeWorkingDays', 3)),
    },
    {
      id: 'suspension-length',
      kinds: both,
      from: '2024-07-18',
      citation: decree('92/2024/NĐ-CP', '47', '1'),
      required: { vi: 'mỗi lần thông báo không quá 12 tháng', en: 'at most 12 months by one notice' },
      check: when(is('status', 'suspended'), lastsAtMost(12, 'suspendedFrom', 'suspendedUntil')),
    },
    {
      id: 'no-dissolution-order',
      kinds: both,
      citation: lawOf2023('97', '1', 'b'),
      required: { vi: 'không có quyết định giải thể của Tòa án', en: 'no court decided its dissolution' },
      check: not(isTrue('dissolutionOrdered')),
    },
    {
      id: 'certificate-not-revoked',
      kinds: both,
      citation: lawOf2023('97', '1', 'b'),
      required: { vi: 'giấy chứng nhận không bị thu hồi', en: 'the certificate was not revoked' },
      check: not(isTrue('certificateRevoked')),
    },
    {
      id: 'dissolution-notice',
      kinds: both,
      citation: lawOf2023('98', '3'),
      required: { vi: 'trong 7 ngày làm việc từ nghị quyết', en: 'within 7 working days of the resolution' },
      check: atMost('dissolutionNoticeWorkingDays', 7),
    },
    {
      id: 'revocation-forged-filing',
      kinds: both,
      citation: lawOf2023('103', '1', 'a'),
      required: { vi: 'hồ sơ đăng ký không giả mạo', en: 'a filing that is not forged' },
      check: not(isTrue('filingForged')),
    },
    {
      id: 'revocation-stopped',
      kinds: both,
      citation: lawOf2023('103', '1', 'b'),
      required: {
        vi: 'không ngừng trên 12 tháng mà không thông báo',
        en: 'not stopped for more than 12 months without notice',
      },
      check: any(isTrue('stoppedWithNotice'), not(hasLastedMoreThan(12, 'stoppedSince'))),
    },
    {
      id: 'revocation-no-report',
      kinds: both,
      citation: lawOf2023('103', '1', 'c'),
      required: {
        vi: 'báo cáo tuân thủ trong 12 tháng từ khi có yêu cầu',
        en: 'a report within 12 months of the request',
      },
      check: due(monthsAfter('complianceReportRequestedOn', 12), 'complianceReportFiledOn'),
    },
    {
      id: 'revocation-too-few-members',
      kinds: cooperative,
      citation: lawOf2023('103', '1', 'd'),
      required: { vi: 'không thiếu thành viên 12 tháng liên tục', en: 'not short of members for 12 months on end' },
      check: notBroken(atLeast('officialMembers', 5), hasLasted(12, 'belowMinimumSince')),
    },
    {
      id: 'revocation-too-few-members',
      kinds: union,
      citation: lawOf2023('103', '1', 'd'),
      required: { vi: 'không thiếu thành viên 12 tháng liên tục', en: 'not short of members for 12 months on end' },
      check: notBroken(atLeast('officialMembers', 3), hasLasted(12, 'belowMinimumSince')),
    },
    {
      id: 'revocation-foreign-members',
      kinds: both,
      citation: lawOf2023('103', '1', 'd'),
      required: { vi: 'không vượt 35 % trong 6 tháng liên tục', en: 'not 35% or more for 6 months on end' },
      check: notBroken(
        partBelow('foreignMembers', 'officialMembers', '0.35'),
        hasLasted(6, 'foreignMembersAboveSince'),
      ),
    },
    {
      id: 'revocation-capital',
      kinds: cooperative,
      citation: lawOf2023('103', '1', 'đ'),
      required: { vi: 'không vượt mức vốn 12 tháng liên tục', en: 'no cap on capital exceeded for 12 months on end' },
      check: notBroken(capsOnCapital('0.3'), hasLasted(12, 'capitalAboveSince')),
    },
    {
      id: 'revocation-capital',
      kinds: union,
      citation: lawOf2023('103', '1', 'đ'),
      required: { vi: 'không vượt mức vốn 12 tháng liên tục', en: 'no cap on capital exceeded for 12 months on end' },
      check: notBroken(capsOnCapital('0.4'), hasLasted(12, 'capitalAboveSince')),
    },
    {
      id: 'revocation-no-annual-meeting',
      kinds: both,
      citation: lawOf2023('103', '1', 'e'),
      required: {
        vi: 'họp thường niên trong 18 tháng từ lần trước, trừ bất khả kháng',
        en: 'an annual meeting within 18 months of the last, force majeure aside',
      },
      check: when(not(isTrue('noMeetingExcused')), every(18, 'lastAnnualMeetingOn', firstDayOfLaw)),
    },
    {
      id: 'revocation-ordered',
      kinds: both,
      citation: lawOf2023('103', '1', 'g'),
      required: { vi: 'không có quyết định, đề nghị thu hồi', en: 'no revocation decided or asked for' },
      check: not(isTrue('revocationOrdered')),
    },
  ]);
}

/** Điều 74 khoản 1–3; the cap on foreign capital is the same for both kinds. */
function capsOnCapital(cap: string): Statement {
  return all(
    atMost('largestMemberCapitalShare', cap),
    atMost('associateCapitalShare', cap),
    atMost('foreignCapitalShare', '0.3'),
  );
}

function notBroken(isKept: Statement, hasBeenBroken: Statement): Statement {
  return any(isKept, not(hasBeenBroken));
}
