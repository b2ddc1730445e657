import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import { circularArticle, circularForce } from './circular-2020.ts';
import { type CriteriaSet, checkCriteriaSetYear } from './criteria-set.ts';

/** The steps of the calendars. */
export type FilingStepId = 'self-assessment' | 'district-report' | 'district-opinion' | 'provincial-report';

/** One step of the yearly calendar of rating: who files what to whom by when. */
export interface FilingStep {
  readonly id: FilingStepId;
  /** The last day on which it is in time. */
  readonly by: CalendarDate;
  /** The day as it is printed. */
  readonly printed: Text;
  /** Who files. */
  readonly from: Text;
  /** To whom. */
  readonly to: Text;
  readonly what: Text;
  readonly citation: LegalCitation;
  /** How surely the day is known, its year with it. */
  readonly certainty: Certainty;
  /** What a reader should know of it. */
  readonly notes: readonly Text[];
}

/**
 * The yearly calendar of rating: the steps of one rated year, in the order of the circular, each with the last day on
 * which it is in time («trước ngày 01/4» is 31 March, «chậm nhất vào ngày 15/12» is 15 December).
 *
 * - `circular-01-2020`, Điều 9: in December of the rated year. From 2025 on the days are unknown to apply, since Thông tư
 *   78/2025/TT-BTC repealed the circular on a day that was not found.
 * - `circular-09-2017`, Điều 5: by April of the year after. The text says «yearly»; that the year rated is the one before
 *   is inferred from the meeting of members in quarter I, which the results of a whole year come to, and from the circular
 *   being in force only after April 2017.
 *
 * @throws `not-one-of`, `no-such-year`, `criteria-set-not-in-force`; `no-such-date` where the days are beyond 9999
 *
 * @example
 * import { filingCalendar } from 'kttt/rating';
 *
 * filingCalendar('circular-01-2020', 2023).map(({ by }) => by); // → ['2023-12-15', '2023-12-18', '2023-12-21']
 * filingCalendar('circular-09-2017', 2023).map(({ by }) => by);
 * // → ['2024-03-31', '2024-04-09', '2024-04-15', '2024-04-14']
 */
export function filingCalendar(criteriaSet: CriteriaSet, year: number): readonly FilingStep[] {
  checkCriteriaSetYear(criteriaSet, year, ['year']);
  const { inYear, steps, ...source } = calendars[criteriaSet];
  return steps.map(({ day, isOfDistrict, ...step }): FilingStep => {
    const by = calendarDate(`${year + inYear}-${day}`, ['year']);
    const isRepealOpen = criteriaSet === 'circular-01-2020' && circularForce(by).applies !== true;
    const notes = [
      ...source.notes,
      ...(isRepealOpen ? [repealOpen] : []),
      ...(isOfDistrict && by >= '2025-07-01' ? [noDistricts] : []),
    ];
    const certainty = isRepealOpen ? 'unknown' : source.certainty;
    return { ...step, by, citation: source.citation, certainty, notes };
  });
}

/** A line of a calendar: its day as month and day. */
interface CalendarLine extends Pick<FilingStep, 'id' | 'printed' | 'from' | 'to' | 'what'> {
  readonly day: string;
  readonly isOfDistrict: boolean;
}

/** The calendar of a criteria set, `inYear` years after the rated one. */
interface Calendar extends Pick<FilingStep, 'citation' | 'certainty' | 'notes'> {
  readonly inYear: 0 | 1;
  readonly steps: readonly CalendarLine[];
}

const calendars: Readonly<Record<CriteriaSet, Calendar>> = {
  'circular-01-2020': {
    citation: /* @__PURE__ */ circularArticle('9'),
    certainty: 'text',
    notes: [],
    inYear: 0,
    steps: [
      {
        id: 'self-assessment',
        day: '12-15',
        printed: { vi: 'chậm nhất vào ngày 15/12', en: '15 December at the latest' },
        from: { vi: 'hợp tác xã', en: 'the cooperative' },
        to: { vi: 'cơ quan đăng ký hợp tác xã', en: 'the cooperative registration office' },
        what: {
          vi: 'bảng tự chấm điểm (Phụ lục 2) cùng báo cáo hoạt động',
          en: 'the sheet of its own scores (Annex 2) with the report of its activity',
        },
        isOfDistrict: false,
      },
      {
        id: 'district-report',
        day: '12-18',
        printed: { vi: 'chậm nhất vào ngày 18/12', en: '18 December at the latest' },
        from: { vi: 'cơ quan đăng ký cấp huyện', en: 'the registration office of the district' },
        to: { vi: 'cơ quan đăng ký cấp tỉnh', en: 'the registration office of the province' },
        what: { vi: 'kết quả trong năm của huyện', en: 'the results of the year in the district' },
        isOfDistrict: true,
      },
      {
        id: 'provincial-report',
        day: '12-21',
        printed: { vi: 'chậm nhất vào ngày 21/12', en: '21 December at the latest' },
        from: { vi: 'cơ quan đăng ký cấp tỉnh', en: 'the registration office of the province' },
        to: { vi: 'Bộ Kế hoạch và Đầu tư', en: 'the Ministry of Planning and Investment' },
        what: { vi: 'kết quả trong năm của tỉnh', en: 'the results of the year in the province' },
        isOfDistrict: false,
      },
    ],
  },
  'circular-09-2017': {
    citation: {
      kind: 'legal',
      instrument: { kind: 'circular', number: '09/2017/TT-BNNPTNT' },
      article: '5',
    },
    certainty: 'inferred',
    notes: [
      {
        vi: 'Ngày và tháng theo văn bản; văn bản không nói năm, ở đây hiểu là năm sau năm được xếp loại',
        en: 'Day and month are of the text; it does not say the year, read here as the one after the rated year',
      },
    ],
    inYear: 1,
    steps: [
      {
        id: 'self-assessment',
        day: '03-31',
        printed: { vi: 'trước ngày 01/4', en: 'before 1 April' },
        from: { vi: 'hợp tác xã', en: 'the cooperative' },
        to: {
          vi: 'Phòng Nông nghiệp và Phát triển nông thôn hoặc Phòng Kinh tế cấp huyện',
          en: 'the office of agriculture, or of economy, of the district',
        },
        what: { vi: 'bảng tự chấm điểm (Phụ lục 3)', en: 'the sheet of its own scores (Annex 3)' },
        isOfDistrict: true,
      },
      {
        id: 'district-report',
        day: '04-09',
        printed: { vi: 'trước ngày 10/4', en: 'before 10 April' },
        from: { vi: 'phòng chuyên môn cấp huyện', en: 'the office of the district' },
        to: {
          vi: 'Ủy ban nhân dân cấp huyện và Sở Nông nghiệp và Phát triển nông thôn',
          en: 'the People’s Committee of the district and the Department of Agriculture and Rural Development',
        },
        what: {
          vi: 'số hợp tác xã tốt, khá, trung bình, yếu và số không xếp loại',
          en: 'how many cooperatives are good, fair, average and weak, and how many are not rated',
        },
        isOfDistrict: true,
      },
      {
        id: 'district-opinion',
        day: '04-15',
        printed: { vi: 'đến hết ngày 15/4', en: 'until the end of 15 April' },
        from: { vi: 'phòng chuyên môn cấp huyện', en: 'the office of the district' },
        to: { vi: 'hợp tác xã', en: 'the cooperative' },
        what: {
          vi: 'ý kiến về kết quả; nếu không có, hội đồng quản trị công bố kết quả cho thành viên',
          en: 'its opinion on the result; where there is none, the board makes the result known to the members',
        },
        isOfDistrict: true,
      },
      {
        id: 'provincial-report',
        day: '04-14',
        printed: { vi: 'trước ngày 15/4', en: 'before 15 April' },
        from: {
          vi: 'Sở Nông nghiệp và Phát triển nông thôn',
          en: 'the Department of Agriculture and Rural Development',
        },
        to: {
          vi: 'Bộ Nông nghiệp và Phát triển nông thôn',
          en: 'the Ministry of Agriculture and Rural Development',
        },
        what: { vi: 'kết quả xếp loại của tỉnh', en: 'the ratings of the province' },
        isOfDistrict: false,
      },
    ],
  },
};

const repealOpen: Text = {
  vi: 'Thông tư 78/2025/TT-BTC bãi bỏ Thông tư 01/2020/TT-BKHĐT; chưa tìm thấy ngày có hiệu lực',
  en: 'Circular 78/2025/TT-BTC repeals Circular 01/2020/TT-BKHĐT; the day it takes effect was not found',
};

const noDistricts: Text = {
  vi: 'Từ ngày 1/7/2025 không còn cấp huyện; chưa tìm thấy quy định việc này do cơ quan nào làm thay',
  en: 'Since 1 July 2025 there are no districts; no rule was found on which office has taken this over',
};
