import { done, due, hasLasted, inReportingYear, notOver, onDay } from './compliance-deadlines.ts';
import {
  type ComplianceRule,
  circular,
  decree,
  endOfTransition,
  firstDayOfLaw,
  firstDayOfLawOf2023,
  group,
  lawOf2023,
  rulesFrom,
} from './compliance-rule.ts';
import {
  all,
  any,
  atLeast,
  atMost,
  before,
  is,
  isTrue,
  not,
  notFound,
  type Statement,
  when,
} from './compliance-statements.ts';

const decree77 = '77/2019/NĐ-CP';

/** The first day of Nghị định 77/2019/NĐ-CP, which replaced 151/2007/NĐ-CP. */
const firstDayOfDecree77 = '2019-11-25';

/**
 * The conditions for cooperative groups: of Nghị định 77/2019/NĐ-CP, as far as they go on, and of Luật 17/2023/QH15. What
 * Nghị định 151/2007/NĐ-CP asked for before was not found. Điều 3 khoản 1 of the decree, on what a group is, was repealed
 * on 1 November 2024 (Nghị định 113/2024/NĐ-CP, Điều 24 khoản 6); from 1 July 2024 the Law says the same of its members.
 */
export function rulesOfGroups(): readonly ComplianceRule[] {
  return rulesFrom(firstDayOfLawOf2023, null, [
    {
      id: 'minimum-members',
      kinds: group,
      from: firstDayOfLaw,
      until: firstDayOfDecree77,
      citation: decree('151/2007/NĐ-CP'),
      certainty: 'unknown',
      required: { vi: 'có mức tối thiểu; chưa tìm được con số', en: 'there is a minimum; its figure was not found' },
      check: notFound,
    },
    {
      id: 'minimum-members',
      kinds: group,
      from: firstDayOfDecree77,
      until: firstDayOfLawOf2023,
      citation: decree(decree77, '3', '1'),
      required: { vi: 'ít nhất 2 thành viên', en: 'at least 2 members' },
      check: atLeast('officialMembers', 2),
    },
    {
      id: 'minimum-members',
      kinds: group,
      citation: lawOf2023('4', '21'),
      required: { vi: 'ít nhất 2 thành viên', en: 'at least 2 members' },
      check: atLeast('officialMembers', 2),
    },
    {
      id: 'cooperation-contract',
      kinds: group,
      from: firstDayOfDecree77,
      until: '2024-11-01',
      citation: decree(decree77, '3', '1'),
      required: { vi: 'bằng văn bản, mọi thành viên ký', en: 'in writing, signed by every member' },
      check: all(isTrue('cooperationContract'), isTrue('contractSignedByAll')),
    },
    {
      id: 'cooperation-contract',
      kinds: group,
      from: '2024-11-01',
      citation: lawOf2023('4', '21'),
      required: { vi: 'có hợp đồng hợp tác', en: 'there is a cooperation contract' },
      check: isTrue('cooperationContract'),
    },
    {
      id: 'commune-notice',
      kinds: group,
      from: firstDayOfDecree77,
      until: firstDayOfLawOf2023,
      citation: decree(decree77, '12'),
      required: { vi: 'trong 5 ngày làm việc', en: 'within 5 working days' },
      check: atMost('communeNoticeWorkingDays', 5),
    },
    {
      id: 'group-not-ended',
      kinds: group,
      from: firstDayOfDecree77,
      citation: decree(decree77, '14'),
      required: {
        vi: 'còn thời hạn, chưa đạt mục đích, đủ 2 thành viên, không bị buộc và không thỏa thuận chấm dứt',
        en: 'its term runs, its purpose is open, 2 members are left, no end was ordered or agreed by all',
      },
      check: all(
        notOver('contractEndsOn'),
        not(isTrue('groupPurposeReached')),
        atLeast('officialMembers', 2),
        not(isTrue('groupEndOrdered')),
        not(isTrue('groupEndAgreed')),
      ),
    },
    {
      id: 'registration',
      kinds: group,
      citation: lawOf2023('107', '2'),
      required: {
        vi: 'khi có góp vốn và hợp đồng từ 12 tháng hoặc không thời hạn, hoặc khi xin hưởng chính sách',
        en: 'with capital and a contract of 12 months or more or without a term, or when asking for a policy',
      },
      check: when(all(not(before('founded', firstDayOfLawOf2023)), mustRegister()), done('registeredOn')),
    },
    {
      id: 'conversion-to-cooperative',
      kinds: group,
      citation: lawOf2023('108', '1'),
      required: {
        vi: 'có giấy chứng nhận, hoạt động liên tục 12 tháng từ đó, mọi thành viên tán thành',
        en: 'a certificate, 12 months of operation since without a break, and all members agree',
      },
      check: when(
        isTrue('asksToConvert'),
        all(hasLasted(12, 'registeredOn'), hasLasted(12, 'operatingSince'), isTrue('conversionAgreedByAll')),
      ),
    },
    {
      id: 'registration-of-existing',
      kinds: group,
      citation: lawOf2023('115', '2'),
      required: { vi: 'trong 18 tháng từ 01/07/2024', en: 'within 18 months of 1 July 2024' },
      check: when(
        all(before('founded', firstDayOfLawOf2023), mustRegister()),
        due(onDay(endOfTransition), 'registeredOn'),
      ),
    },
    {
      id: 'operating-status',
      kinds: group,
      from: '2024-07-18',
      citation: decree('92/2024/NĐ-CP', '28'),
      required: { vi: 'đang hoạt động', en: 'operates' },
      check: is('status', 'operating'),
    },
    {
      id: 'annual-data',
      kinds: group,
      from: firstDayOfDecree77,
      until: firstDayOfLawOf2023,
      citation: decree(decree77, '29'),
      required: { vi: 'trước 16/12', en: 'before 16 December' },
      check: due(inReportingYear('12-15'), 'annualDataFiledOn'),
    },
    {
      id: 'annual-data',
      kinds: group,
      citation: circular('09/2024/TT-BKHĐT', '6–7'),
      required: { vi: 'chậm nhất 15/12', en: 'by 15 December' },
      check: due(inReportingYear('12-15'), 'annualDataFiledOn'),
    },
  ]);
}

/** Luật 17/2023/QH15, Điều 107 khoản 2. */
function mustRegister(): Statement {
  return any(
    all(isTrue('capitalContributed'), any(isTrue('contractIndefinite'), atLeast('contractTermMonths', 12))),
    isTrue('asksForStatePolicy'),
  );
}
