import type { Text } from '../errors/index.ts';
import type { LegalCitation } from '../law/citation.ts';
import type { Rating } from '../organizations/annual-return.ts';
import type { Criterion, Form } from '../scorecard/form.ts';
import { amountBands, percentBands } from './bands.ts';
import { ratingBands } from './rating-bands.ts';

const instrument = { kind: 'circular', number: '09/2017/TT-BNNPTNT' } as const;
const annex: LegalCitation = { kind: 'legal', instrument, annex: '1' };
const article = (number: string): LegalCitation => ({ kind: 'legal', instrument, article: number });

const maximumNotFound: Text = {
  vi: 'chưa tìm thấy điểm tối đa và các mức; chỉ biết các tiêu chí 2–6 cộng lại là 62 điểm',
  en: 'neither its maximum nor its levels were found; criteria 2–6 are known only to have 62 points together',
};
const firstOfSecond: Text = {
  vi: 'chỉ tìm thấy mục đầu (ưu đãi giá dịch vụ cho thành viên, tối đa 8 điểm, không ưu đãi 0 điểm); các tiêu chí 2–6 cộng lại là 62 điểm',
  en: 'only its first item was found (lower service prices for members, at most 8 points, none without them); criteria 2–6 have 62 points together',
};

/** The id of the fact that makes a cooperative yếu whatever its points. */
export const administrativeSanction = 'administrative-sanction';

/**
 * The criteria of Thông tư 09/2017/TT-BNNPTNT, Điều 4 and Phụ lục 1, for agricultural cooperatives: six criteria, 100
 * points. The levels of the first were read in a summary; of the others only that they have 62 points together. The letters
 * of the sub-criteria are ours, since those of the annex were not found.
 */
export const formOfCircular092017: Form<Rating> = /* @__PURE__ */ form();

function form(): Form<Rating> {
  return {
    id: 'circular-09-2017',
    version: 1,
    title: {
      vi: 'Đánh giá hợp tác xã nông nghiệp theo Thông tư 09/2017/TT-BNNPTNT',
      en: 'Assessment of agricultural cooperatives by Circular 09/2017/TT-BNNPTNT',
    },
    citation: annex,
    certainty: 'text',
    max: 100,
    grades: ratingBands,
    gradesCitation: article('6'),
    disqualifiers: [
      {
        id: administrativeSanction,
        label: {
          vi: 'Bị xử phạt vi phạm hành chính trong năm về hoạt động của hợp tác xã',
          en: 'Administrative sanction in the year for the operation of the cooperative',
        },
        grade: 'weak',
        unlessTold: 'open',
        citation: article('6'),
      },
    ],
    criteria: [
      {
        code: '1',
        title: {
          vi: 'Doanh thu và kết quả hoạt động sản xuất kinh doanh trong năm của hợp tác xã',
          en: 'Revenue and results of production and business in the year',
        },
        max: 38,
        certainty: 'summary',
        citation: article('4'),
        children: [
          {
            ...percentage('1a', 8, {
              vi: 'Doanh thu thực hiện so với kế hoạch',
              en: 'Realised revenue over the planned one',
            }),
            options: percentBands([
              [{ below: 100 }, 0],
              [{ atLeast: 100, below: 120 }, 4],
              [{ atLeast: 120 }, 8],
            ]),
          },
          {
            ...amount('1b', 10, { vi: 'Tổng doanh thu trong năm', en: 'Total revenue of the year' }),
            options: amountBands([
              [{ below: 1e9 }, 4],
              [{ atLeast: 1e9, below: 5e9 }, 6],
              [{ atLeast: 5e9, below: 10e9 }, 8],
              [{ atLeast: 10e9 }, 10],
            ]),
          },
          {
            ...amount('1c', 10, {
              vi: 'Thu nhập bình quân một thành viên sau khi hoàn thành nghĩa vụ tài chính',
              en: 'Income after financial obligations per member',
            }),
            options: amountBands([
              [{ atMost: 0 }, 0, { vi: 'không có lợi nhuận sau thuế', en: 'no profit after tax' }],
              [{ above: 0, below: 1e6 }, 2],
              [{ atLeast: 1e6, below: 5e6 }, 4],
              [{ atLeast: 5e6, below: 10e6 }, 7],
              [{ atLeast: 10e6 }, 10],
            ]),
          },
          {
            ...percentage('1d', 5, {
              vi: 'Trích Quỹ đầu tư phát triển trên thu nhập',
              en: 'Income set aside for the development investment fund',
            }),
            options: percentBands([
              [{ below: 20 }, 0],
              [{ atLeast: 20 }, 5],
            ]),
          },
          {
            ...percentage('1e', 5, {
              vi: 'Trích Quỹ dự phòng tài chính trên thu nhập',
              en: 'Income set aside for the financial reserve fund',
            }),
            options: percentBands([
              [{ below: 5 }, 0],
              [{ atLeast: 5 }, 5],
            ]),
          },
        ],
      },
      sharing('2', { vi: 'Lợi ích của các thành viên hợp tác xã', en: 'Benefits of the members' }, firstOfSecond),
      sharing('3', { vi: 'Vốn hoạt động của hợp tác xã', en: 'Working capital' }),
      sharing('4', {
        vi: 'Quy mô thành viên ảnh hưởng tích cực đến cộng đồng',
        en: 'Membership and its good influence on the community',
      }),
      sharing('5', { vi: 'Hợp tác xã được khen thưởng trong năm', en: 'Commendation of the cooperative in the year' }),
      sharing('6', {
        vi: 'Mức độ hài lòng của thành viên đối với hợp tác xã',
        en: 'Satisfaction of the members with the cooperative',
      }),
    ],
  };
}

/** A criterion of whose points only the sum with others is known. */
function sharing(code: string, title: Text, unknown: Text = maximumNotFound): Criterion<Rating> {
  return { code, title, max: null, unknown, citation: article('4') };
}

function amount(code: string, max: number, title: Text): Criterion<Rating> {
  return { code, title, max, figure: { label: title, unit: 'amount' }, certainty: 'summary', citation: annex };
}

function percentage(code: string, max: number, title: Text): Criterion<Rating> {
  return { code, title, max, figure: { label: title, unit: 'percent' }, certainty: 'summary', citation: annex };
}
