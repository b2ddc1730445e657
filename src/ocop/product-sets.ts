import { at } from '../errors/at.ts';
import type { Text } from '../errors/index.ts';

/** The six groups of products (ngành sản phẩm) of Phụ lục I. */
export const productGroups = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** A group of products, by its Roman number. */
export type ProductGroup = (typeof productGroups)[number];

/**
 * The groups of products in words (Quyết định 26/2026/QĐ-TTg, Phụ lục I).
 *
 * @example
 * import { productGroupText } from 'kttt/ocop';
 *
 * productGroupText.II.vi; // → 'Đồ uống'
 */
export const productGroupText: Readonly<Record<ProductGroup, Text>> = {
  I: { vi: 'Thực phẩm', en: 'Food' },
  II: { vi: 'Đồ uống', en: 'Drinks' },
  III: { vi: 'Dược liệu và sản phẩm từ dược liệu', en: 'Medicinal materials and products of them' },
  IV: { vi: 'Hàng thủ công mỹ nghệ', en: 'Handicrafts' },
  V: { vi: 'Sinh vật cảnh', en: 'Ornamental plants and animals' },
  VI: {
    vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    en: 'Community tourism, ecotourism and tourist sites',
  },
};

/** A body that manages products (cơ quan chủ trì quản lý). */
export type ManagingBody = 'agriculture-and-environment' | 'industry-and-trade' | 'health' | 'culture-sports-tourism';

/** The managing bodies in words. */
export const managingBodyText: Readonly<Record<ManagingBody, Text>> = {
  'agriculture-and-environment': {
    vi: 'Bộ Nông nghiệp và Môi trường',
    en: 'Ministry of Agriculture and Environment',
  },
  'industry-and-trade': { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  health: { vi: 'Bộ Y tế', en: 'Ministry of Health' },
  'culture-sports-tourism': {
    vi: 'Bộ Văn hóa, Thể thao và Du lịch',
    en: 'Ministry of Culture, Sports and Tourism',
  },
};

/** A product set (bộ sản phẩm): which form it has, its group, and who manages it. */
export interface OcopSet {
  readonly number: number;
  readonly title: Text;
  readonly group: ProductGroup;
  readonly managedBy: readonly ManagingBody[];
}

/**
 * The 26 product sets of Quyết định 26/2026/QĐ-TTg, by their numbers (Phụ lục I and II). Who manages them follows Nghị định
 * 15/2018/NĐ-CP, and changes with it.
 *
 * @example
 * import { ocopSets } from 'kttt/ocop';
 *
 * ocopSets.find(({ number }) => number === 16)?.managedBy; // → ['health']
 */
export const ocopSets: readonly OcopSet[] = /* @__PURE__ */ sets();

function sets(): readonly OcopSet[] {
  const farm: readonly ManagingBody[] = ['agriculture-and-environment'];
  const trade: readonly ManagingBody[] = ['industry-and-trade'];
  const health: readonly ManagingBody[] = ['health'];
  const farmAndTrade: readonly ManagingBody[] = ['agriculture-and-environment', 'industry-and-trade'];
  return [
    of(1, 'I', farm, 'Rau, củ, quả, hạt tươi', 'Fresh vegetables, tubers, fruits and seeds'),
    of(2, 'I', farm, 'Thịt, thủy sản, trứng, sữa tươi', 'Fresh meat, fish, eggs and milk'),
    of(3, 'I', farm, 'Gạo, ngũ cốc, hạt sơ chế khác', 'Rice, cereals and other semi-processed grains'),
    of(4, 'I', farm, 'Mật ong, mật khác và nông sản thực phẩm khác', 'Honey, other nectars and other farm foods'),
    of(5, 'I', trade, 'Đồ ăn nhanh', 'Fast food'),
    of(6, 'I', farmAndTrade, 'Chế biến từ gạo, ngũ cốc', 'Products of rice and cereals'),
    of(7, 'I', farm, 'Chế biến từ rau, củ, quả, hạt', 'Products of vegetables, tubers, fruits and seeds'),
    of(
      8,
      'I',
      farmAndTrade,
      'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác',
      'Products of meat, fish, eggs, milk, honey, other nectars and other farm foods',
    ),
    of(9, 'I', farm, 'Tương, nước mắm, gia vị dạng lỏng khác', 'Soy paste, fish sauce and other liquid seasonings'),
    of(10, 'I', farm, 'Gia vị khác (muối, hành, tỏi, tiêu,...)', 'Other seasonings (salt, onion, garlic, pepper, …)'),
    of(11, 'I', farm, 'Chè tươi, chè chế biến', 'Fresh and processed tea'),
    of(12, 'I', farm, 'Sản phẩm trà từ thực vật khác', 'Teas of other plants'),
    of(13, 'I', farm, 'Sản phẩm cà phê, ca cao', 'Coffee and cocoa'),
    of(14, 'II', trade, 'Rượu trắng', 'White spirits'),
    of(15, 'II', trade, 'Đồ uống có cồn khác', 'Other alcoholic drinks'),
    of(16, 'II', health, 'Nước khoáng thiên nhiên, nước uống đóng chai', 'Natural mineral water and bottled water'),
    of(17, 'II', trade, 'Đồ uống không cồn khác', 'Other non-alcoholic drinks'),
    of(
      18,
      'III',
      health,
      'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
      'Functional foods, herbal and traditional medicines',
    ),
    of(19, 'III', health, 'Mỹ phẩm có thành phần từ dược liệu', 'Cosmetics with medicinal materials'),
    of(20, 'III', ['health', 'industry-and-trade'], 'Tinh dầu và dược liệu khác', 'Essential oils and other materials'),
    of(
      21,
      'IV',
      ['industry-and-trade', 'agriculture-and-environment'],
      'Thủ công mỹ nghệ gia dụng, trang trí',
      'Handicrafts for the home and for decoration',
    ),
    of(22, 'IV', trade, 'Vải, may mặc', 'Cloth and clothing'),
    of(23, 'V', farm, 'Hoa', 'Flowers'),
    of(24, 'V', farm, 'Cây cảnh', 'Ornamental plants'),
    of(25, 'V', farm, 'Động vật cảnh', 'Ornamental animals'),
    of(
      26,
      'VI',
      ['culture-sports-tourism', 'agriculture-and-environment'],
      'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      'Community tourism, ecotourism and tourist sites',
    ),
  ];
}

function of(number: number, group: ProductGroup, managedBy: readonly ManagingBody[], vi: string, en: string): OcopSet {
  return { number, title: { vi, en }, group, managedBy };
}

/** The title of a product set. */
export function titleOf(number: number): Text {
  return at(ocopSets, number - 1).title;
}
