import type { Question } from './question.ts';

export const mainMarket: Question = {
  title: { vi: 'Khu vực phân phối chính', en: 'Main area of distribution' },
  asks: 'agents',
  options: [
    { vi: 'Bán trong xã', en: 'Within the commune' },
    {
      vi: 'Bán ngoài xã, dưới 5 đại diện, đại lý',
      en: 'Outside the commune, with fewer than 5 representatives or agents',
      within: { below: 5 },
    },
    {
      vi: 'Bán ngoài xã, từ 5 đại diện, đại lý trở lên',
      en: 'Outside the commune, with 5 or more representatives or agents',
      within: { atLeast: 5 },
    },
    {
      vi: 'Bán ra nước ngoài, hoặc qua kênh hiện đại (siêu thị, thương mại điện tử), có hợp đồng và minh chứng thực hiện',
      en: 'Abroad, or through modern trade (supermarkets, e-commerce), with contracts and proof that they are performed',
    },
  ],
  figure: {
    label: { vi: 'số đại diện, đại lý ngoài xã', en: 'number of representatives and agents outside the commune' },
    unit: 'count',
    isPartial: true,
  },
  note: {
    vi: 'Bán qua thương mại điện tử thì cần đường dẫn gian hàng',
    en: 'For sales by e-commerce a link to the shop is needed',
  },
};

/** Decision 148/2023 goes by district, and asks modern trade to have run for six months. */
export const mainMarketOf148: Question = {
  title: { vi: 'Khu vực phân phối chính', en: 'Main area of distribution' },
  asks: 'agents',
  options: [
    { vi: 'Bán trong huyện', en: 'Within the district' },
    {
      vi: 'Bán ngoài huyện, dưới 5 đại diện, đại lý',
      en: 'Outside the district, with fewer than 5 representatives or agents',
      within: { below: 5 },
    },
    {
      vi: 'Bán ngoài huyện, từ 5 đại diện, đại lý trở lên',
      en: 'Outside the district, with 5 or more representatives or agents',
      within: { atLeast: 5 },
    },
    {
      vi: 'Bán ra nước ngoài có hợp đồng, hoặc qua kênh hiện đại (siêu thị, thương mại điện tử) có hợp đồng, ổn định từ 6 tháng',
      en: 'Abroad under contract, or through modern trade (supermarkets, e-commerce) under contract, stable for 6 months or more',
    },
  ],
  figure: {
    label: { vi: 'số đại diện, đại lý ngoài huyện', en: 'number of representatives and agents outside the district' },
    unit: 'count',
    isPartial: true,
  },
};

/** Flowers by Decision 148/2023: online sales instead of modern trade, and without a contract. */
export const flowerMarketOf148: Question = {
  title: { vi: 'Khu vực phân phối chính', en: 'Main area of distribution' },
  asks: 'agents',
  options: [
    { vi: 'Bán trong huyện', en: 'Within the district' },
    {
      vi: 'Bán ngoài huyện, dưới 5 đại diện, đại lý',
      en: 'Outside the district, with fewer than 5 representatives or agents',
      within: { below: 5 },
    },
    {
      vi: 'Bán ngoài huyện, từ 5 đại diện, đại lý trở lên',
      en: 'Outside the district, with 5 or more representatives or agents',
      within: { atLeast: 5 },
    },
    {
      vi: 'Bán ra nước ngoài có hợp đồng, hoặc bán trực tuyến ổn định từ 6 tháng',
      en: 'Abroad under contract, or sold online, stable for 6 months or more',
    },
  ],
  figure: {
    label: { vi: 'số đại diện, đại lý ngoài huyện', en: 'number of representatives and agents outside the district' },
    unit: 'count',
    isPartial: true,
  },
};

/** Ornamental plants and animals: by place alone, without agents. */
export const ornamentalMarket: Question = {
  title: { vi: 'Khu vực phân phối chính', en: 'Main area of distribution' },
  options: [
    { vi: 'Bán trong xã', en: 'Within the commune' },
    { vi: 'Bán ngoài xã', en: 'Outside the commune' },
    { vi: 'Bán trong tỉnh', en: 'Within the province' },
    { vi: 'Bán ngoài tỉnh', en: 'Outside the province' },
    {
      vi: 'Bán ra nước ngoài, có hợp đồng và minh chứng thực hiện',
      en: 'Abroad, with contracts and proof that they are performed',
    },
  ],
};

export const ornamentalMarketOf148: Question = {
  title: { vi: 'Khu vực phân phối chính', en: 'Main area of distribution' },
  options: [
    { vi: 'Bán trong huyện', en: 'Within the district' },
    { vi: 'Bán ngoài huyện', en: 'Outside the district' },
    { vi: 'Bán ngoài tỉnh', en: 'Outside the province' },
    { vi: 'Bán ra nước ngoài, có hợp đồng', en: 'Abroad, under contract' },
  ],
};

export const distributionOrganization: Question = {
  title: { vi: 'Tổ chức phân phối', en: 'Organization of distribution' },
  options: [
    { vi: 'Không có ai phụ trách', en: 'Nobody in charge' },
    { vi: 'Có người phụ trách', en: 'A person in charge' },
    { vi: 'Có bộ phận hoặc phòng phụ trách', en: 'A unit or department in charge' },
    {
      vi: 'Có bộ phận hoặc phòng phụ trách, quản lý bằng công nghệ thông tin',
      en: 'A unit or department in charge that uses information technology',
    },
  ],
  note: {
    vi: 'Tính cả tổ chức kinh doanh và phân phối sản phẩm',
    en: 'Includes how the product is traded and distributed',
  },
};

export const productPromotion: Question = {
  title: { vi: 'Quảng bá sản phẩm', en: 'Promotion of the product' },
  options: [
    { vi: 'Không quảng bá', en: 'No promotion' },
    { vi: 'Từ 3 hoạt động quảng bá trở xuống', en: 'Up to 3 promotion activities' },
    {
      vi: 'Hơn 3 hoạt động, có website hoặc mạng xã hội, dự xúc tiến thương mại, hội chợ, triển lãm trong tỉnh',
      en: 'Over 3 activities, a website or social media, and trade promotion, fairs or exhibitions in the province',
    },
    {
      vi: 'Hơn 3 hoạt động, có website hoặc mạng xã hội, dự xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh',
      en: 'Over 3 activities, a website or social media, and trade promotion, fairs or exhibitions outside the province',
    },
    {
      vi: 'Hơn 3 hoạt động, có website hoặc mạng xã hội thường xuyên, dự xúc tiến thương mại, hội chợ, triển lãm ngoài tỉnh và quốc tế',
      en: 'Over 3 activities, a website or regular social media, and trade promotion, fairs or exhibitions outside the province and international',
    },
  ],
};

/** Decision 148/2023 says some and many, where 26/2026 says up to 3 and over 3; and names no fairs. */
export const productPromotionOf148: Question = {
  title: { vi: 'Quảng bá sản phẩm', en: 'Promotion of the product' },
  options: [
    { vi: 'Không quảng bá', en: 'No promotion' },
    { vi: 'Vài hoạt động quảng bá', en: 'Some promotion activities' },
    {
      vi: 'Nhiều hoạt động, có website hoặc mạng xã hội, dự xúc tiến thương mại trong tỉnh',
      en: 'Many activities, a website or social media, and trade promotion in the province',
    },
    {
      vi: 'Nhiều hoạt động, có website hoặc mạng xã hội, dự xúc tiến thương mại ngoài tỉnh',
      en: 'Many activities, a website or social media, and trade promotion outside the province',
    },
    {
      vi: 'Nhiều hoạt động, có website hoặc mạng xã hội thường xuyên, dự xúc tiến thương mại ngoài tỉnh và quốc tế',
      en: 'Many activities, a website or regular social media, and trade promotion outside the province and international',
    },
  ],
};
