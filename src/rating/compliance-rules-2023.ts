import { capitalOf2023 } from './compliance-capital-2023.ts';
import { done, due, every, inReportingYear, notSince, onDay, owedAfter } from './compliance-deadlines.ts';
import { endingsOf2023 } from './compliance-endings-2023.ts';
import { organsOf2023 } from './compliance-organs-2023.ts';
import {
  both,
  type ComplianceRule,
  circular,
  cooperative,
  decree,
  endOfTransition,
  firstDayOfLawOf2023,
  lawOf2023,
  rulesFrom,
  union,
} from './compliance-rule.ts';
import { above, atLeast, before, is, isTrue, not, partBelow, when } from './compliance-statements.ts';

/**
 * The conditions of Luật 17/2023/QH15, in force from 1 July 2024, in the order of the text, and those of Nghị định
 * 92/2024/NĐ-CP and Thông tư 09/2024/TT-BKHĐT.
 */
export function rulesOf2023(): readonly ComplianceRule[] {
  return [...membersOf2023(), ...organsOf2023(), ...capitalOf2023(), ...endingsOf2023(), ...dutiesOf2023()];
}

function membersOf2023(): readonly ComplianceRule[] {
  return rulesFrom(firstDayOfLawOf2023, null, [
    {
      id: 'minimum-members',
      kinds: cooperative,
      citation: lawOf2023('4', '7'),
      required: { vi: 'ít nhất 5 thành viên chính thức', en: 'at least 5 official members' },
      check: atLeast('officialMembers', 5),
    },
    {
      id: 'minimum-members',
      kinds: union,
      citation: lawOf2023('4', '8'),
      required: {
        vi: 'ít nhất 3 hợp tác xã là thành viên chính thức',
        en: 'at least 3 cooperatives as official members',
      },
      check: atLeast('officialMembers', 3),
    },
    {
      id: 'members-served-first',
      kinds: both,
      citation: lawOf2023('10', '3'),
      required: {
        vi: 'nhu cầu thành viên đã đăng ký được đáp ứng trước',
        en: 'what members registered for comes first',
      },
      check: when(above('nonMemberSupplyShare', 0), isTrue('membersServedFirst')),
    },
    {
      id: 'foreign-members',
      kinds: cooperative,
      citation: lawOf2023('30', '7'),
      required: { vi: 'dưới 35 % thành viên chính thức', en: 'less than 35% of official members' },
      check: partBelow('foreignMembers', 'officialMembers', '0.35'),
    },
    {
      id: 'foreign-members',
      kinds: union,
      citation: lawOf2023('34', '6'),
      required: { vi: 'dưới 35 % thành viên chính thức', en: 'less than 35% of official members' },
      check: partBelow('foreignMembers', 'officialMembers', '0.35'),
    },
  ]);
}

/** Audit, the transition, of which Điều 115 khoản 3 and 4 apply from 1 September 2023, registration and reporting. */
function dutiesOf2023(): readonly ComplianceRule[] {
  return rulesFrom(firstDayOfLawOf2023, null, [
    {
      id: 'audit',
      kinds: cooperative,
      citation: lawOf2023('106', '2', 'a'),
      required: { vi: 'quy mô lớn: ít nhất 2 năm một lần', en: 'a large one: at least every 2 years' },
      check: when(is('size', 'large'), every(24, 'lastAuditOn', firstDayOfLawOf2023)),
    },
    {
      id: 'audit',
      kinds: union,
      citation: lawOf2023('106', '2', 'a'),
      required: { vi: 'từ 10 thành viên: ít nhất 2 năm một lần', en: 'from 10 members up: at least every 2 years' },
      check: when(atLeast('officialMembers', 10), every(24, 'lastAuditOn', firstDayOfLawOf2023)),
    },
    {
      id: 'audit-for-policy',
      kinds: both,
      citation: lawOf2023('106', '1', 'c'),
      required: { vi: 'đã kiểm toán, nếu chính sách đòi hỏi', en: 'audited, where the policy demands it' },
      check: when(isTrue('asksForAuditedPolicy'), done('lastAuditOn')),
    },
    {
      id: 'audit-of-support-fund',
      kinds: cooperative,
      citation: lawOf2023('106', '2', 'c'),
      required: { vi: 'quỹ hỗ trợ phát triển hợp tác xã: hằng năm', en: 'a cooperative support fund: every year' },
      check: when(isTrue('supportFund'), every(12, 'lastAuditOn', firstDayOfLawOf2023)),
    },
    {
      id: 'charter-adapted',
      kinds: both,
      citation: lawOf2023('115', '1'),
      required: { vi: 'trong 18 tháng từ 01/07/2024', en: 'within 18 months of 1 July 2024' },
      check: when(before('founded', firstDayOfLawOf2023), due(onDay(endOfTransition), 'charterAdaptedOn')),
    },
    {
      id: 'internal-credit-ended',
      kinds: both,
      from: '2023-09-01',
      citation: lawOf2023('115', '3'),
      required: {
        vi: 'không ký, không gia hạn hợp đồng từ 01/09/2023',
        en: 'no contract made or prolonged from 1 September 2023',
      },
      check: notSince('internalCreditAgreedOn', '2023-09-01'),
    },
    {
      id: 'mutual-holding-not-increased',
      kinds: cooperative,
      from: '2023-09-01',
      citation: lawOf2023('115', '4'),
      required: { vi: 'không tăng từ 01/09/2023', en: 'no increase from 1 September 2023' },
      check: notSince('mutualHoldingIncreasedOn', '2023-09-01'),
    },
    {
      id: 'mutual-holding-ended',
      kinds: cooperative,
      from: '2023-09-01',
      citation: lawOf2023('115', '4'),
      required: { vi: 'trong 24 tháng từ 01/09/2023', en: 'within 24 months of 1 September 2023' },
      check: owedAfter('2025-09-01', not(isTrue('mutualHolding'))),
    },
    {
      id: 'operating-status',
      kinds: both,
      from: '2024-07-18',
      citation: decree('92/2024/NĐ-CP', '27'),
      required: { vi: 'có giấy chứng nhận, đang hoạt động', en: 'has its certificate and operates' },
      check: is('status', 'operating'),
    },
    {
      id: 'annual-data',
      kinds: both,
      citation: circular('09/2024/TT-BKHĐT', '6–7'),
      required: { vi: 'chậm nhất 15/12', en: 'by 15 December' },
      check: due(inReportingYear('12-15'), 'annualDataFiledOn'),
    },
  ]);
}
