import type { Question, QuestionOption } from './question.ts';

export const tourismPromotionAgents: Question = {
  title: {
    vi: 'Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch',
    en: 'Value chain links in promoting the tourism product',
  },
  options: [
    {
      vi: 'Đã có đại diện hoặc đại lý quảng bá',
      en: 'At least one representative or agent promotes it',
      within: { atLeast: 1, below: 3 },
    },
    {
      vi: 'Từ 3 đại diện, đại lý quảng bá trong và ngoài tỉnh',
      en: '3 or more representatives or agents inside and outside the province',
      within: { atLeast: 3, below: 5 },
    },
    {
      vi: 'Từ 5 đại diện, đại lý quảng bá trong và ngoài tỉnh',
      en: '5 or more representatives or agents inside and outside the province',
      within: { atLeast: 5 },
    },
  ],
  figure: {
    label: { vi: 'số đại diện, đại lý quảng bá', en: 'number of promoting representatives and agents' },
    unit: 'count',
  },
  misprints: [
    {
      kind: 'gap',
      within: { below: 1 },
      note: {
        vi: 'chưa có đại diện, đại lý nào thì không thuộc mức nào: mức thấp nhất của bản in là «có»',
        en: 'having none fits no option: the lowest that is printed is to have some',
      },
    },
  ],
};

export const tourismRegionalLinks: Question = {
  title: {
    vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch',
    en: 'Regional and value chain links in the tourism product',
  },
  options: [
    {
      vi: 'Cùng các điểm khác trong tỉnh tạo sản phẩm du lịch',
      en: 'Tourism products formed with other sites in the province',
    },
    {
      vi: 'Cùng các điểm khác trong và ngoài tỉnh tạo sản phẩm du lịch',
      en: 'Tourism products formed with other sites inside and outside the province',
    },
    {
      vi: 'Cùng các điểm khác trong, ngoài tỉnh và nước ngoài tạo sản phẩm du lịch',
      en: 'Tourism products formed with other sites inside and outside the province and abroad',
    },
  ],
};

/** Decision 148/2023 asks for tours, not for any tourism product. */
export const tourismRegionalLinksOf148: Question = {
  title: {
    vi: 'Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch',
    en: 'Regional and value chain links in the tourism product',
  },
  options: [
    { vi: 'Cùng các điểm khác trong tỉnh lập tour du lịch', en: 'Tours formed with other sites in the province' },
    {
      vi: 'Cùng các điểm khác trong và ngoài tỉnh lập tour du lịch',
      en: 'Tours formed with other sites inside and outside the province',
    },
    {
      vi: 'Cùng các điểm khác trong, ngoài tỉnh và nước ngoài lập tour du lịch',
      en: 'Tours formed with other sites inside and outside the province and abroad',
    },
  ],
};

export const tourismSalesOrganization: Question = {
  title: { vi: 'Tổ chức quảng bá, bán hàng', en: 'Organization of promotion and sales' },
  options: [
    {
      vi: 'Có người phụ trách quảng bá, phân phối sản phẩm du lịch',
      en: 'A person in charge of promoting and distributing the tourism product',
    },
    {
      vi: 'Có bộ phận hoặc phòng quảng bá, phân phối, dùng công nghệ thông tin',
      en: 'A unit or department for promotion and distribution that uses information technology',
    },
  ],
  note: {
    vi: 'Tính cả tổ chức kinh doanh và phân phối sản phẩm',
    en: 'Includes how the product is traded and distributed',
  },
};

/** Decision 148/2023 asks about sales, where 26/2026 asks about distribution. */
export const tourismSalesOrganizationOf148: Question = {
  title: { vi: 'Tổ chức quảng bá, bán hàng', en: 'Organization of promotion and sales' },
  options: [
    { vi: 'Có người phụ trách quảng bá, bán hàng', en: 'A person in charge of promotion and sales' },
    {
      vi: 'Có bộ phận hoặc phòng quảng bá, bán hàng, dùng công nghệ thông tin',
      en: 'A unit or department for promotion and sales that uses information technology',
    },
  ],
  note: {
    vi: 'Tính cả tổ chức kinh doanh và phân phối sản phẩm',
    en: 'Includes how the product is traded and distributed',
  },
};

export const tourismPromotion: Question = {
  title: { vi: 'Quảng bá sản phẩm', en: 'Promotion of the product' },
  options: [
    {
      vi: 'Nhiều hoạt động quảng bá, có website giới thiệu',
      en: 'Many promotion activities, and a website that presents it',
    },
    {
      vi: 'Nhiều hoạt động quảng bá, website, nhận đặt trực tuyến',
      en: 'Many promotion activities, a website, and online booking',
    },
    {
      vi: 'Nhiều hoạt động quảng bá, website, nhận đặt qua kênh trực tuyến uy tín trong nước và quốc tế',
      en: 'Many promotion activities, a website, and booking through reputable online channels at home and abroad',
    },
    {
      vi: 'Nhiều hoạt động quảng bá quốc tế, website tiếng nước ngoài, nhận đặt qua kênh trực tuyến uy tín trong nước và quốc tế',
      en: 'Many international promotion activities, a website in a foreign language, and booking through reputable online channels at home and abroad',
    },
  ],
  note: {
    vi: 'Kênh uy tín là những kênh như Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu',
    en: 'Reputable channels are such as Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu',
  },
};

export const tourismPromotionMaterials: Question = {
  title: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Promotion materials' },
  options: [
    { vi: 'Tờ rơi về dịch vụ du lịch', en: 'Leaflets about the tourism services' },
    {
      vi: 'Phim ngắn, tranh ảnh áp phích, thông tin quảng bá trên ấn phẩm',
      en: 'Video clips, pictures and posters, and information in publications',
    },
    {
      vi: 'Phim ngắn, áp phích, thông tin trên ấn phẩm bằng tiếng Việt và ít nhất 1 ngoại ngữ phù hợp',
      en: 'Video clips, posters and information in publications, in Vietnamese and at least 1 suitable foreign language',
    },
  ],
};

/** Decision 148/2023 asks for leaflets at every level, where 26/2026 asks for information in publications. */
export const tourismPromotionMaterialsOf148: Question = {
  title: { vi: 'Bộ nhận diện quảng bá sản phẩm', en: 'Promotion materials' },
  options: [
    { vi: 'Tờ rơi về dịch vụ du lịch', en: 'Leaflets about the tourism services' },
    { vi: 'Phim ngắn, tranh ảnh áp phích, tờ rơi', en: 'Video clips, pictures and posters, leaflets' },
    {
      vi: 'Phim ngắn, áp phích, tờ rơi bằng tiếng Việt và ít nhất 1 ngoại ngữ phù hợp',
      en: 'Video clips, posters and leaflets in Vietnamese and at least 1 suitable foreign language',
    },
  ],
};

const storyOptions: readonly QuestionOption[] = [
  { vi: 'Có cẩm nang hoặc câu chuyện về sản phẩm du lịch', en: 'A handbook or story about the tourism product' },
  {
    vi: 'Cẩm nang hoặc câu chuyện riêng, đặc sắc, mang trí tuệ và bản sắc địa phương',
    en: 'A handbook or story of its own, distinctive, showing local knowledge and identity',
  },
  {
    vi: 'Cẩm nang hoặc câu chuyện riêng, đặc sắc, mang trí tuệ và bản sắc địa phương, có bản tiếng nước ngoài phù hợp',
    en: 'A distinctive handbook or story showing local knowledge and identity, also in a suitable foreign language',
  },
];

export const tourismStory: Question = {
  title: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
  options: storyOptions,
};

export const tourismStoryOf148: Question = {
  title: { vi: 'Câu chuyện về sản phẩm', en: 'Story of the product' },
  options: storyOptions,
};

export const tourismStoryPresentation: Question = {
  title: { vi: 'Trình bày câu chuyện sản phẩm', en: 'Presentation of the product story' },
  options: [
    {
      vi: 'Được tư liệu hóa, trình bày tại nơi cung cấp dịch vụ',
      en: 'Documented and presented where the services are provided',
    },
    {
      vi: 'Được tư liệu hóa, trình bày tại các điểm du lịch trong và ngoài tỉnh',
      en: 'Documented and presented at tourist sites inside and outside the province',
    },
  ],
};

export const tourismInNewRuralArea: Question = {
  title: {
    vi: 'Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới',
    en: 'Tourism product in an area that meets the new rural standard',
  },
  options: [
    {
      vi: 'Xã hoặc thôn, bản, ấp chưa đạt chuẩn nông thôn mới, hoặc không ở nông thôn',
      en: 'The commune or village is not recognized as meeting the standard, or the area is not rural',
    },
    {
      vi: 'Xã hoặc thôn, bản, ấp đã được công nhận nông thôn mới',
      en: 'The commune or village is recognized as meeting the standard',
    },
  ],
};
