import type { Text } from '../errors/index.ts';
import type { Population } from '../registers/register-indicator.ts';
import type { Commitment, Party } from './commitment.ts';

const agriculture: Party = {
  id: 'department-of-agriculture',
  name: {
    vi: 'Sở Nông nghiệp và Phát triển nông thôn',
    en: 'Department of Agriculture and Rural Development',
  },
};
const alliance: Party = {
  id: 'cooperative-alliance',
  name: { vi: 'Liên minh Hợp tác xã tỉnh', en: 'Provincial Cooperative Alliance' },
};
const cooperatives: Text = { vi: 'HTX', en: 'cooperatives' };
/** The ground of the commitments. */
const over: Population = { kinds: ['cooperative'], fields: ['agriculture'] };
const allAgriculturalCooperatives: Text = {
  vi: 'toàn bộ HTX nông nghiệp của tỉnh',
  en: 'all agricultural cooperatives of the province',
};

/**
 * The commitments that Quảng Trị province signed with its localities on 5 April 2024, as its portal published them: a
 * real case for documentation and tests. Wordings are to the letter. No publication of the results of 2024 is known.
 * Four of the targets can be taken from a register; whether cooperatives operate lawfully no annual return says.
 *
 * @example
 * import { requiredCount } from 'kttt';
 * import { quangTri2024 } from 'kttt/commitments';
 *
 * quangTri2024.targets.map(({ goal }) => requiredCount(goal, 310)?.min); // → [310, 186, 5, 69, 4]
 */
export const quangTri2024: Commitment = {
  id: 'quang-tri-2024',
  title: {
    vi: 'Cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024 của tỉnh Quảng Trị',
    en: 'Commitments of Quảng Trị province on the development of the collective economy in 2024',
  },
  signedBy: [
    {
      id: 'steering-committee',
      name: {
        vi: 'Ban chỉ đạo Đổi mới và Phát triển kinh tế tập thể tỉnh',
        en: 'Provincial Steering Committee for Innovation and Development of the Collective Economy',
      },
    },
    agriculture,
    alliance,
  ],
  signedWith: [{ id: 'localities', name: { vi: 'các địa phương trong tỉnh', en: 'the localities of the province' } }],
  date: '2024-04-05',
  period: { kind: 'year', year: 2024 },
  targets: [
    {
      id: 'lawful',
      label: { vi: 'HTX hoạt động đúng quy định', en: 'Cooperatives operating lawfully' },
      wording: '100% HTX nông nghiệp hoạt động đúng theo quy định của Luật HTX và các quy định hiện hành',
      indicator: {
        id: 'lawful',
        kind: 'percentage',
        label: { vi: 'Tỷ lệ HTX hoạt động đúng quy định', en: 'Share of cooperatives operating lawfully' },
        numerator: {
          vi: 'HTX nông nghiệp hoạt động đúng quy định',
          en: 'agricultural cooperatives operating lawfully',
        },
        denominator: allAgriculturalCooperatives,
        unit: cooperatives,
      },
      goal: { kind: 'all' },
    },
    {
      id: 'good-or-fair',
      label: { vi: 'HTX xếp loại khá, tốt', en: 'Cooperatives rated good or fair' },
      wording: 'Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp',
      indicator: {
        id: 'good-or-fair',
        kind: 'percentage',
        label: { vi: 'Tỷ lệ HTX khá, tốt', en: 'Share of cooperatives rated good or fair' },
        numerator: { vi: 'HTX nông nghiệp xếp loại khá hoặc tốt', en: 'agricultural cooperatives rated fair or good' },
        denominator: allAgriculturalCooperatives,
        unit: cooperatives,
        measure: { take: 'share', over, having: { figure: 'rating', in: ['good', 'fair'] }, outOf: 'all' },
      },
      goal: { kind: 'at-least', value: { kind: 'percent', value: '60' } },
    },
    {
      id: 'new-style',
      label: { vi: 'HTX kiểu mới được hỗ trợ', en: 'New-style cooperatives supported' },
      wording: 'Tiếp tục hỗ trợ 5 HTX xây dựng và hoàn thiện mô hình HTX kiểu mới',
      indicator: {
        id: 'new-style',
        kind: 'count',
        label: { vi: 'Số HTX kiểu mới được hỗ trợ', en: 'New-style cooperatives supported' },
        figure: {
          vi: 'HTX được hỗ trợ xây dựng và hoàn thiện mô hình kiểu mới',
          en: 'cooperatives supported in building the new-style model',
        },
        unit: cooperatives,
        measure: { take: 'count', over: { kinds: ['cooperative'] }, having: { figure: 'newStyleModel', is: true } },
      },
      goal: { kind: 'exactly', value: { kind: 'count', value: 5 } },
    },
    {
      id: 'linked-with-enterprises',
      label: { vi: 'HTX liên kết với doanh nghiệp', en: 'Cooperatives linked with enterprises' },
      wording: 'Trên 22% HTX nông nghiệp liên kết với doanh nghiệp trong sản xuất và tiêu thụ sản phẩm cho thành viên',
      indicator: {
        id: 'linked-with-enterprises',
        kind: 'percentage',
        label: { vi: 'Tỷ lệ HTX liên kết với doanh nghiệp', en: 'Share of cooperatives linked with enterprises' },
        numerator: {
          vi: 'HTX nông nghiệp liên kết với doanh nghiệp',
          en: 'agricultural cooperatives linked with an enterprise',
        },
        denominator: allAgriculturalCooperatives,
        unit: cooperatives,
        measure: { take: 'share', over, having: { figure: 'linkedWithEnterprise', is: true }, outOf: 'all' },
      },
      goal: { kind: 'more-than', value: { kind: 'percent', value: '22' } },
    },
    {
      id: 'new-ocop-products',
      label: { vi: 'HTX có thêm sản phẩm OCOP từ 3 sao', en: 'Cooperatives gaining OCOP products of 3 stars or more' },
      wording: '4 - 6 HTX nông nghiệp có thêm sản phẩm OCOP từ 3 sao trở lên',
      indicator: {
        id: 'new-ocop-products',
        kind: 'count',
        label: {
          vi: 'Số HTX có thêm sản phẩm OCOP từ 3 sao',
          en: 'Cooperatives gaining OCOP products of 3 stars or more',
        },
        figure: {
          vi: 'HTX nông nghiệp có ít nhất một sản phẩm OCOP mới từ 3 sao',
          en: 'agricultural cooperatives that gain at least one OCOP product of 3 stars or more',
        },
        unit: cooperatives,
        measure: {
          take: 'count',
          over,
          having: { figure: 'ocopProducts', atLeast: 1, minStars: 3, recognized: 'in-period' },
        },
      },
      goal: {
        kind: 'between',
        low: { kind: 'count', value: 4 },
        high: { kind: 'count', value: 6 },
        above: 'met',
      },
    },
  ],
  tasks: [
    {
      id: 'policy-review',
      label: { vi: 'Rà soát, cập nhật chính sách', en: 'Review and updating of policy' },
      lead: {
        id: 'department-of-planning',
        name: { vi: 'Sở Kế hoạch và Đầu tư', en: 'Department of Planning and Investment' },
      },
      coordinating: [
        alliance,
        agriculture,
        { id: 'other-departments', name: { vi: 'các sở, ngành khác', en: 'the other departments' } },
      ],
    },
    {
      id: 'value-chains',
      label: {
        vi: 'Liên kết chuỗi giá trị giữa doanh nghiệp và HTX',
        en: 'Value-chain links between enterprises and cooperatives',
      },
      lead: null,
      coordinating: [],
    },
    {
      id: 'manager-training',
      label: { vi: 'Đào tạo cán bộ quản lý HTX', en: 'Training of cooperative managers' },
      lead: null,
      coordinating: [],
    },
    {
      id: 'consolidation-and-merger',
      label: {
        vi: 'Thí điểm hợp nhất, sáp nhập HTX nông nghiệp quy mô thôn',
        en: 'Pilots of consolidating and merging village-scale agricultural cooperatives',
      },
      lead: null,
      coordinating: [],
    },
    {
      id: 'digital-transformation',
      label: { vi: 'Chuyển đổi số', en: 'Digital transformation' },
      lead: null,
      coordinating: [],
    },
  ],
  source: {
    kind: 'publication',
    title: 'Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024',
    publisher: { vi: 'Cổng thông tin điện tử tỉnh Quảng Trị', en: 'Quảng Trị provincial portal' },
    date: '2024-04-05',
    author: 'Tiến Nhất',
  },
};
