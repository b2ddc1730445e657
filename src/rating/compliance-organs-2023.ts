import { due, every, monthsAfter } from './compliance-deadlines.ts';
import {
  both,
  type ComplianceRule,
  cooperative,
  firstDayOfLawOf2023,
  lawOf2023,
  rulesFrom,
  union,
} from './compliance-rule.ts';
import {
  above,
  all,
  atLeast,
  atMost,
  enoughDelegates,
  has,
  is,
  isTrue,
  partBelow,
  when,
} from './compliance-statements.ts';

/** The conditions of Luật 17/2023/QH15 on governance, meetings and votes (Điều 56–69), in the order of the text. */
export function organsOf2023(): readonly ComplianceRule[] {
  return rulesFrom(firstDayOfLawOf2023, null, [
    {
      id: 'organs',
      kinds: both,
      citation: lawOf2023('56', '1'),
      required: {
        vi: 'đầy đủ: hội đồng quản trị, giám đốc, ban kiểm soát; rút gọn: giám đốc, kiểm soát viên',
        en: 'full: a board, a director, a supervisory board; short: a director and a controller',
      },
      check: all(
        when(
          is('governance', 'full'),
          all(has('boardMembers', 1), isTrue('director'), has('supervisoryBoardMembers', 1)),
        ),
        when(is('governance', 'short'), all(isTrue('director'), isTrue('controller'))),
      ),
    },
    {
      id: 'governance-structure',
      kinds: cooperative,
      citation: lawOf2023('56', '2'),
      required: { vi: 'quy mô nhỏ, vừa, lớn: quản trị đầy đủ', en: 'a small, medium or large one: full governance' },
      check: when(is('size', 'small', 'medium', 'large'), is('governance', 'full')),
    },
    {
      id: 'governance-structure',
      kinds: union,
      citation: lawOf2023('56', '2'),
      required: { vi: 'từ 10 thành viên: quản trị đầy đủ', en: 'from 10 members up: full governance' },
      check: when(atLeast('officialMembers', 10), is('governance', 'full')),
    },
    {
      id: 'quarterly-meeting',
      kinds: both,
      citation: lawOf2023('57', '1'),
      required: { vi: 'quản trị rút gọn: ít nhất 3 tháng một lần', en: 'short governance: at least every 3 months' },
      check: when(is('governance', 'short'), every(3, 'lastMembersMeetingOn', firstDayOfLawOf2023)),
    },
    {
      id: 'delegate-meeting',
      kinds: both,
      citation: lawOf2023('57', '2'),
      required: { vi: 'từ 50 thành viên chính thức trở lên', en: '50 official members or more' },
      check: when(isTrue('meetsByDelegates'), atLeast('officialMembers', 50)),
    },
    {
      id: 'delegate-number',
      kinds: both,
      citation: lawOf2023('58', '2'),
      required: {
        vi: 'trên 50–100 thành viên: 50 %; trên 100–300: 30 %; trên 300–1000: 20 %; trên 1000: 200 đại biểu',
        en: 'over 50 to 100 members: 50%; over 100 to 300: 30%; over 300 to 1,000: 20%; over 1,000: 200 delegates',
      },
      check: when(
        isTrue('meetsByDelegates'),
        enoughDelegates([
          { above: 50, upTo: 100, least: { percent: 50 } },
          { above: 100, upTo: 300, least: { percent: 30 } },
          { above: 300, upTo: 1000, least: { percent: 20 } },
          { above: 1000, upTo: Number.POSITIVE_INFINITY, least: { delegates: 200 } },
        ]),
      ),
    },
    {
      id: 'annual-meeting',
      kinds: both,
      citation: lawOf2023('59', '1'),
      required: { vi: 'trong 4 tháng sau khi hết năm tài chính', en: 'within 4 months of the fiscal year' },
      check: due(monthsAfter('fiscalYearEnd', 4), 'annualMeetingOn'),
    },
    {
      id: 'quorum',
      kinds: both,
      citation: lawOf2023('59', '7'),
      required: { vi: 'lần một 50 %, lần hai 33 %', en: '50% at the first call, 33% at the second' },
      check: all(
        when(is('meetingCall', 1), atLeast('attendanceShare', '0.5')),
        when(is('meetingCall', 2), atLeast('attendanceShare', '0.33')),
      ),
    },
    {
      id: 'special-majority',
      kinds: both,
      citation: lawOf2023('61', '2'),
      required: { vi: 'ít nhất 65 % phiếu biểu quyết', en: 'at least 65% of the votes' },
      check: atLeast('specialMajorityShare', '0.65'),
    },
    {
      id: 'ordinary-majority',
      kinds: both,
      citation: lawOf2023('61', '3'),
      required: { vi: 'trên 50 % phiếu biểu quyết', en: 'more than 50% of the votes' },
      check: above('ordinaryMajorityShare', '0.5'),
    },
    {
      id: 'voting',
      kinds: cooperative,
      citation: lawOf2023('61', '4'),
      required: { vi: 'mỗi thành viên chính thức một phiếu', en: 'one vote for each official member' },
      check: is('voting', 'one-each'),
    },
    {
      id: 'voting',
      kinds: union,
      citation: lawOf2023('61', '5'),
      required: {
        vi: 'phiếu ngang nhau hoặc theo số thành viên, do điều lệ quy định',
        en: 'equal votes or by the number of members, as the charter says',
      },
      check: is('voting', 'one-each', 'by-member-count'),
    },
    {
      id: 'board-size',
      kinds: both,
      citation: lawOf2023('65', '1'),
      required: { vi: 'từ 3 đến 15 người', en: '3 to 15 people' },
      check: when(is('governance', 'full'), all(atLeast('boardMembers', 3), atMost('boardMembers', 15))),
    },
    {
      id: 'foreign-board-members',
      kinds: both,
      citation: lawOf2023('65', '1'),
      required: { vi: 'dưới 35 % số thành viên', en: 'less than 35% of its members' },
      check: when(is('governance', 'full'), partBelow('foreignBoardMembers', 'boardMembers', '0.35')),
    },
    {
      id: 'board-term',
      kinds: both,
      citation: lawOf2023('65', '2'),
      required: { vi: 'không quá 5 năm', en: 'at most 5 years' },
      check: when(is('governance', 'full'), atMost('boardTermMonths', 60)),
    },
    {
      id: 'supervisory-board-size',
      kinds: both,
      citation: lawOf2023('69', '1'),
      required: { vi: 'từ 1 đến 7 người', en: '1 to 7 people' },
      check: when(
        is('governance', 'full'),
        all(atLeast('supervisoryBoardMembers', 1), atMost('supervisoryBoardMembers', 7)),
      ),
    },
  ]);
}
