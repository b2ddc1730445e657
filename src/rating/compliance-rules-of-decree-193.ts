import { done, due, inReportingYear } from './compliance-deadlines.ts';
import {
  both,
  type ComplianceRule,
  circular,
  cooperative,
  decree,
  firstDayOfLawOf2023,
  rulesFrom,
} from './compliance-rule.ts';
import { all, atMost, isTrue, not, notFound, when } from './compliance-statements.ts';

/**
 * The conditions that Nghị định 193/2013/NĐ-CP, from 27 January 2014, and Thông tư 03/2014/TT-BKHĐT added to the Law of
 * 2012, as long as that applied. The caps on serving non-members are those that Nghị định 107/2017/NĐ-CP set from 15
 * September 2017; the earlier ones were not found, and the Law of 2023 has none, so from 1 July 2024 there is no finding
 * on them. The report of Thông tư 03/2014 is that of Thông tư 09/2019/TT-BKHĐT, from 16 September 2019.
 */
export function rulesOfDecree193(): readonly ComplianceRule[] {
  return rulesFrom('2014-01-27', firstDayOfLawOf2023, [
    {
      id: 'non-member-supply',
      kinds: both,
      until: '2017-09-15',
      citation: decree('193/2013/NĐ-CP', '5', '2'),
      certainty: 'unknown',
      required: { vi: 'có mức trần; chưa tìm được con số', en: 'there is a cap; its figure was not found' },
      check: notFound,
    },
    {
      id: 'non-member-wages',
      kinds: cooperative,
      until: '2017-09-15',
      citation: decree('193/2013/NĐ-CP', '5', '2', 'c'),
      certainty: 'unknown',
      required: { vi: 'có mức trần; chưa tìm được con số', en: 'there is a cap; its figure was not found' },
      check: notFound,
    },
    {
      id: 'non-member-supply',
      kinds: both,
      from: '2017-09-15',
      citation: decree('193/2013/NĐ-CP', '5', '2', 'a'),
      required: { vi: 'không quá 50 % tổng giá trị cung ứng', en: 'at most 50% of all that is supplied' },
      check: when(all(not(isTrue('creditFund')), not(isTrue('jobCreating'))), atMost('nonMemberSupplyShare', '0.5')),
    },
    {
      id: 'non-member-wages',
      kinds: cooperative,
      from: '2017-09-15',
      citation: decree('193/2013/NĐ-CP', '5', '2', 'b'),
      required: {
        vi: 'hợp tác xã tạo việc làm: không quá 30 % tiền lương theo hợp đồng không thời hạn',
        en: 'job-creating cooperative: at most 30% of wages on contracts without a term',
      },
      check: when(isTrue('jobCreating'), atMost('nonMemberWageShare', '0.3')),
    },
    {
      id: 'audit',
      kinds: both,
      citation: decree('193/2013/NĐ-CP', '22', '2'),
      required: { vi: 'phải kiểm toán khi có thành viên là pháp nhân', en: 'audited where a member is a legal person' },
      check: when(isTrue('hasLegalPersonMembers'), done('lastAuditOn')),
    },
    {
      id: 'annual-report',
      kinds: both,
      citation: decree('193/2013/NĐ-CP', '23', '1'),
      required: { vi: 'chậm nhất 15/01 năm sau', en: 'by 15 January of the next year' },
      check: due(inReportingYear('01-15', 1), 'annualReportFiledOn'),
    },
    {
      id: 'annual-data',
      kinds: both,
      from: '2019-09-16',
      citation: circular('03/2014/TT-BKHĐT', '25', '1'),
      required: { vi: 'chậm nhất 15/12', en: 'by 15 December' },
      check: due(inReportingYear('12-15'), 'annualDataFiledOn'),
    },
  ]);
}
