import {
  type ManagingBody,
  managingBodyText,
  ocopForm,
  ocopForms,
  ocopPortfolio,
  ocopSets,
  type PortfolioProduct,
  type ProductGroup,
  productGroups,
  productGroupText,
} from 'kttt/ocop';
import { describe, expect, it } from 'vitest';

const farm = ['agriculture-and-environment'] as const;
const trade = ['industry-and-trade'] as const;
const health = ['health'] as const;
const farmAndTrade = [...farm, ...trade] as const;

/** Phụ lục I of Quyết định 26/2026/QĐ-TTg, line by line; the titles as the forms of Phụ lục II have them. */
const annex: readonly (readonly [ProductGroup, readonly ManagingBody[], vi: string, en: string])[] = [
  ['I', farm, 'Rau, củ, quả, hạt tươi', 'Fresh vegetables, tubers, fruits and seeds'],
  ['I', farm, 'Thịt, thủy sản, trứng, sữa tươi', 'Fresh meat, fish, eggs and milk'],
  ['I', farm, 'Gạo, ngũ cốc, hạt sơ chế khác', 'Rice, cereals and other semi-processed grains'],
  ['I', farm, 'Mật ong, mật khác và nông sản thực phẩm khác', 'Honey, other nectars and other farm foods'],
  ['I', trade, 'Đồ ăn nhanh', 'Fast food'],
  ['I', farmAndTrade, 'Chế biến từ gạo, ngũ cốc', 'Products of rice and cereals'],
  ['I', farm, 'Chế biến từ rau, củ, quả, hạt', 'Products of vegetables, tubers, fruits and seeds'],
  [
    'I',
    farmAndTrade,
    'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác',
    'Products of meat, fish, eggs, milk, honey, other nectars and other farm foods',
  ],
  ['I', farm, 'Tương, nước mắm, gia vị dạng lỏng khác', 'Soy paste, fish sauce and other liquid seasonings'],
  ['I', farm, 'Gia vị khác (muối, hành, tỏi, tiêu,...)', 'Other seasonings (salt, onion, garlic, pepper, …)'],
  ['I', farm, 'Chè tươi, chè chế biến', 'Fresh and processed tea'],
  ['I', farm, 'Sản phẩm trà từ thực vật khác', 'Teas of other plants'],
  ['I', farm, 'Sản phẩm cà phê, ca cao', 'Coffee and cocoa'],
  ['II', trade, 'Rượu trắng', 'White spirits'],
  ['II', trade, 'Đồ uống có cồn khác', 'Other alcoholic drinks'],
  ['II', health, 'Nước khoáng thiên nhiên, nước uống đóng chai', 'Natural mineral water and bottled water'],
  ['II', trade, 'Đồ uống không cồn khác', 'Other non-alcoholic drinks'],
  [
    'III',
    health,
    'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
    'Functional foods, herbal and traditional medicines',
  ],
  ['III', health, 'Mỹ phẩm có thành phần từ dược liệu', 'Cosmetics with medicinal materials'],
  ['III', [...health, ...trade], 'Tinh dầu và dược liệu khác', 'Essential oils and other materials'],
  ['IV', [...trade, ...farm], 'Thủ công mỹ nghệ gia dụng, trang trí', 'Handicrafts for the home and for decoration'],
  ['IV', trade, 'Vải, may mặc', 'Cloth and clothing'],
  ['V', farm, 'Hoa', 'Flowers'],
  ['V', farm, 'Cây cảnh', 'Ornamental plants'],
  ['V', farm, 'Động vật cảnh', 'Ornamental animals'],
  [
    'VI',
    ['culture-sports-tourism', ...farm],
    'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    'Community tourism, ecotourism and tourist sites',
  ],
];

describe('the product sets', () => {
  it('are the 26 of the decision, in its order', () => {
    expect(ocopSets).toEqual(
      annex.map(([group, managedBy, vi, en], i) => ({ number: i + 1, title: { vi, en }, group, managedBy })),
    );
  });

  it.each<[group: ProductGroup, first: number, last: number]>([
    ['I', 1, 13],
    ['II', 14, 17],
    ['III', 18, 20],
    ['IV', 21, 22],
    ['V', 23, 25],
    ['VI', 26, 26],
  ])('of group %s are numbers %i to %i, and their products are of it', (group, first, last) => {
    expect(ocopSets.filter((one) => one.group === group).map(({ number }) => number)).toEqual(
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
    for (const set of [first - 1, first, last, last + 1].filter((number) => number >= 1 && number <= 26)) {
      const product: PortfolioProduct = {
        id: 'a',
        name: 'a',
        set,
        owner: { id: 'htx', kind: 'cooperative' },
        certificates: [{ issued: '2026-06-01', star: 3 }],
      };
      const { byGroup } = ocopPortfolio([product], { asOf: '2026-06-01' });
      expect([set, byGroup[group].count]).toEqual([set, Number(set >= first && set <= last)]);
    }
  });

  it('are 17 under agriculture, 9 under industry, 4 under health and 1 under culture, five of them under two bodies', () => {
    const bodies = Object.keys(managingBodyText) as readonly ManagingBody[];
    const managed = bodies.map((body) => [body, ocopSets.filter(({ managedBy }) => managedBy.includes(body)).length]);
    expect(managed).toEqual([
      ['agriculture-and-environment', 17],
      ['industry-and-trade', 9],
      ['health', 4],
      ['culture-sports-tourism', 1],
    ]);
    expect(ocopSets.filter(({ managedBy }) => managedBy.length === 2).map(({ number }) => number)).toEqual([
      6, 8, 20, 21, 26,
    ]);
  });

  it('give the forms of the decision their titles', () => {
    for (const { number, title } of ocopSets) {
      expect(ocopForm(number, { asOf: '2026-05-22' }).title).toEqual(title);
    }
    expect(ocopForms({ asOf: '2026-05-22' }).map(({ number }) => number)).toEqual(ocopSets.map(({ number }) => number));
  });
});

describe('the groups of products', () => {
  it('are six, in words', () => {
    expect(productGroups.map((group) => [group, productGroupText[group].vi, productGroupText[group].en])).toEqual([
      ['I', 'Thực phẩm', 'Food'],
      ['II', 'Đồ uống', 'Drinks'],
      ['III', 'Dược liệu và sản phẩm từ dược liệu', 'Medicinal materials and products of them'],
      ['IV', 'Hàng thủ công mỹ nghệ', 'Handicrafts'],
      ['V', 'Sinh vật cảnh', 'Ornamental plants and animals'],
      [
        'VI',
        'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
        'Community tourism, ecotourism and tourist sites',
      ],
    ]);
    expect(Object.keys(productGroupText)).toEqual([...productGroups]);
    expect([...new Set(ocopSets.map(({ group }) => group))]).toEqual([...productGroups]);
  });
});

describe('the bodies that manage products', () => {
  it('are four ministries', () => {
    expect(Object.entries(managingBodyText).map(([body, { vi, en }]) => [body, vi, en])).toEqual([
      ['agriculture-and-environment', 'Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'],
      ['industry-and-trade', 'Bộ Công Thương', 'Ministry of Industry and Trade'],
      ['health', 'Bộ Y tế', 'Ministry of Health'],
      ['culture-sports-tourism', 'Bộ Văn hóa, Thể thao và Du lịch', 'Ministry of Culture, Sports and Tourism'],
    ]);
  });
});
