import type { Text } from '../errors/index.ts';
import type { LegalCitation } from '../law/citation.ts';
import type { Rating } from '../organizations/annual-return.ts';
import type { Criterion, Form } from '../scorecard/form.ts';
import { amountBands, type Bands } from './bands.ts';
import { ratingBands } from './rating-bands.ts';

const circular = { kind: 'circular', number: '01/2020/TT-BKHĐT' } as const;
const article = (number: string, clause?: string): LegalCitation => ({
  kind: 'legal',
  instrument: circular,
  article: number,
  ...(clause !== undefined && { clause }),
});
const annex: LegalCitation = { kind: 'legal', instrument: circular, annex: '1' };

/** The name under which a caller assumes the points of bands of which only the edges were found. */
export const inferredBands = 'inferred-bands';

const scaleNotFound: Text = {
  vi: 'chưa tìm thấy các mức điểm; điểm do người chấm cho',
  en: 'its levels were not found; the points are the scorer’s',
};
const maximumNotFound: Text = {
  vi: 'chưa tìm thấy điểm tối đa và các mức; chỉ biết các tiêu chí 10–15 cộng lại là 40 điểm',
  en: 'neither its maximum nor its levels were found; criteria 10–15 are known only to have 40 points together',
};
const pointsInferred: Text = {
  vi: 'chỉ tìm thấy ranh giới các mức; điểm của mỗi mức là suy ra',
  en: 'only the edges of its levels were found; the points of each are inferred',
};

const inferredText: Text = {
  vi: 'điểm suy ra cho các mức chỉ tìm thấy ranh giới',
  en: 'inferred points for levels of which only the edges were found',
};

/** A criterion whose maximum was found and whose levels were not. */
function byScorer(code: string, max: number, title: Text): Criterion<Rating> {
  return { code, title, max, unknown: scaleNotFound, certainty: 'secondary', citation: annex };
}

/** A criterion of whose points only the sum with its neighbours is known. */
function sharing(code: string, title: Text): Criterion<Rating> {
  return { code, title, max: null, unknown: maximumNotFound, certainty: 'text' };
}

/** A criterion over an amount of đồng whose levels are inferred. */
function overAmount(code: string, max: number, title: Text, bands: Bands): Criterion<Rating> {
  return {
    code,
    title,
    max,
    figure: { label: title, unit: 'amount' },
    options: amountBands(bands),
    assumption: inferredBands,
    unknown: pointsInferred,
    certainty: 'inferred',
    citation: annex,
  };
}

/**
 * The criteria of Thông tư 01/2020/TT-BKHĐT, Điều 7 and Phụ lục 1: 15 criteria in three groups, 100 points. The titles
 * and the groups' maxima were read in the circular; sub-criteria and their maxima in copies of the form; the levels of four
 * of them have edges found in a third party's software and points that are inferred. The rest is not known.
 */
export const formOfCircular012020: Form<Rating> = /* @__PURE__ */ form();

function form(): Form<Rating> {
  return {
    id: 'circular-01-2020',
    version: 1,
    title: {
      vi: 'Đánh giá hợp tác xã theo Thông tư 01/2020/TT-BKHĐT',
      en: 'Assessment of cooperatives by Circular 01/2020/TT-BKHĐT',
    },
    citation: annex,
    certainty: 'text',
    max: 100,
    grades: ratingBands,
    gradesCitation: article('8'),
    assumptions: [{ name: inferredBands, label: inferredText }],
    criteria: [
      {
        code: 'I',
        title: { vi: 'Nhóm tiêu chí về tài chính', en: 'Finance' },
        max: 30,
        citation: article('7', '1'),
        children: [
          {
            code: '1',
            title: { vi: 'Vốn của hợp tác xã', en: 'Capital of the cooperative' },
            max: 7,
            children: [
              overAmount('1a', 6, { vi: 'Tổng nguồn vốn bình quân của HTX', en: 'Average total capital' }, [
                [{ below: 100e6 }, 0],
                [{ atLeast: 100e6, below: 500e6 }, 1],
                [{ atLeast: 500e6, below: 1e9 }, 2],
                [{ atLeast: 1e9, below: 5e9 }, 3],
                [{ atLeast: 5e9, below: 10e9 }, 4],
                [{ atLeast: 10e9, below: 50e9 }, 5],
                [{ atLeast: 50e9 }, 6],
              ]),
              byScorer('1b', 1, {
                vi: 'Tổng nguồn vốn của HTX tăng so với năm trước',
                en: 'Growth of the total capital over the year before',
              }),
            ],
          },
          {
            code: '2',
            title: { vi: 'Tài sản của hợp tác xã', en: 'Assets of the cooperative' },
            max: 6,
            certainty: 'secondary',
            children: [
              overAmount('2a', 5, { vi: 'Tổng tài sản không chia bình quân', en: 'Average undivided assets' }, [
                [{ atMost: 0 }, 0, { vi: 'không có', en: 'none' }],
                [{ above: 0, below: 100e6 }, 1],
                [{ atLeast: 100e6, below: 500e6 }, 2],
                [{ atLeast: 500e6, below: 1e9 }, 3],
                [{ atLeast: 1e9, below: 2e9 }, 4],
                [{ atLeast: 2e9 }, 5],
              ]),
              byScorer('2b', 1, {
                vi: 'Tổng tài sản không chia tăng so với năm trước',
                en: 'Growth of the undivided assets over the year before',
              }),
            ],
          },
          {
            code: '3',
            title: {
              vi: 'Kết quả sản xuất kinh doanh trong năm của hợp tác xã',
              en: 'Results of production and business in the year',
            },
            max: 11,
            certainty: 'secondary',
            children: [
              overAmount(
                '3a',
                4,
                { vi: 'Tổng doanh thu bán hàng và cung cấp dịch vụ', en: 'Total revenue from goods and services' },
                [
                  [{ below: 100e6 }, 0],
                  [{ atLeast: 100e6, below: 1e9 }, 1],
                  [{ atLeast: 1e9, below: 5e9 }, 2],
                  [{ atLeast: 5e9, below: 10e9 }, 3],
                  [{ atLeast: 10e9 }, 4],
                ],
              ),
              byScorer('3b', 3, {
                vi: 'Tỷ lệ đáp ứng loại sản phẩm, dịch vụ cho thành viên',
                en: 'Share of the kinds of goods and services that members are served with',
              }),
              overAmount('3c', 4, { vi: 'Lợi nhuận (thu nhập) trước thuế', en: 'Profit (income) before tax' }, [
                [{ atMost: 0 }, 0, { vi: 'lỗ hoặc không có lợi nhuận', en: 'a loss or no profit' }],
                [{ above: 0, below: 200e6 }, 1],
                [{ atLeast: 200e6, below: 500e6 }, 2],
                [{ atLeast: 500e6, below: 1e9 }, 3],
                [{ atLeast: 1e9 }, 4],
              ]),
            ],
          },
          {
            code: '4',
            title: { vi: 'Trích lập các Quỹ của hợp tác xã', en: 'Setting aside of funds' },
            max: 6,
            certainty: 'secondary',
            children: [
              byScorer('4a', 2, {
                vi: 'Tỷ lệ trích Quỹ đầu tư phát triển',
                en: 'Share set aside for the development investment fund',
              }),
              byScorer('4b', 2, { vi: 'Tỷ lệ trích Quỹ dự phòng', en: 'Share set aside for the reserve fund' }),
              byScorer('4c', 2, { vi: 'Tỷ lệ trích các quỹ khác', en: 'Share set aside for other funds' }),
            ],
          },
        ],
      },
      {
        code: 'II',
        title: {
          vi: 'Nhóm tiêu chí về quản trị, điều hành và năng lực của hợp tác xã',
          en: 'Governance, management and capacity',
        },
        max: 30,
        citation: article('7', '2'),
        children: [
          byScorer('5', 8, {
            vi: 'Chấp hành pháp luật trong tổ chức, hoạt động của hợp tác xã',
            en: 'Compliance with the law in organization and operation',
          }),
          byScorer('6', 6, { vi: 'Giải quyết các tranh chấp, khiếu nại', en: 'Settlement of disputes and complaints' }),
          {
            code: '7',
            title: { vi: 'Trình độ cán bộ quản lý, điều hành', en: 'Qualification of managers' },
            max: 6,
            certainty: 'secondary',
            children: [
              byScorer('7a', 2, {
                vi: 'Tỷ lệ cán bộ quản lý qua đào tạo đại học, cao đẳng trở lên',
                en: 'Share of managers with a university or college education or higher',
              }),
              byScorer('7b', 2, {
                vi: 'Tỷ lệ cán bộ quản lý qua đào tạo sơ cấp, trung cấp',
                en: 'Share of managers with an elementary or intermediate vocational training',
              }),
              byScorer('7c', 2, { vi: 'Tỷ lệ cán bộ trẻ', en: 'Share of young managers' }),
            ],
          },
          byScorer('8', 6, {
            vi: 'Chế độ, chính sách cho thành viên và người lao động',
            en: 'Benefits and policies for members and workers',
          }),
          byScorer('9', 4, {
            vi: 'Mức độ áp dụng tiến bộ khoa học kỹ thuật, xây dựng thương hiệu, chuỗi giá trị',
            en: 'Use of technical progress, building of brands and value chains',
          }),
        ],
      },
      {
        code: 'III',
        title: {
          vi: 'Nhóm tiêu chí về thành viên, lợi ích thành viên và cộng đồng',
          en: 'Members, their benefits and the community',
        },
        max: 40,
        citation: article('7', '3'),
        children: [
          sharing('10', {
            vi: 'Mức độ tham gia của thành viên đối với hợp tác xã',
            en: 'Participation of members in the cooperative',
          }),
          sharing('11', { vi: 'Lợi ích thành viên', en: 'Benefits of members' }),
          sharing('12', {
            vi: 'Sản phẩm, dịch vụ hợp tác xã cung ứng cho thành viên',
            en: 'Goods and services that the cooperative supplies to members',
          }),
          sharing('13', {
            vi: 'Công tác thông tin, truyền thông, đào tạo bồi dưỡng',
            en: 'Information, communication, training',
          }),
          sharing('14', { vi: 'Mức độ ảnh hưởng tích cực đến cộng đồng', en: 'Good influence on the community' }),
          sharing('15', {
            vi: 'Hợp tác xã được khen thưởng trong năm',
            en: 'Commendation of the cooperative in the year',
          }),
        ],
      },
    ],
  };
}
