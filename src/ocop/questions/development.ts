import type { Question, QuestionOption } from './question.ts';

/** By soil, weather and local know-how. */
export const ideaFromLand: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    { vi: 'Phổ biến ở nhiều tỉnh, thành phố', en: 'Common in many provinces and cities' },
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa',
      en: 'Common in many provinces and cities, but better and different by soil, weather and local know-how',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội, bán với chỉ dẫn nguồn gốc địa lý',
      en: 'From many local places, typical of the province, of superior quality, sold with an indication of its geographical origin',
    },
  ],
};

/** Decision 148/2023 has an option more: a speciality of the district. */
export const ideaFromLandOf148: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    { vi: 'Phổ biến ở nhiều tỉnh, thành phố', en: 'Common in many provinces and cities' },
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ đất đai, thời tiết, kỹ thuật bản địa',
      en: 'Common in many provinces and cities, but better and different by soil, weather and local know-how',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội',
      en: 'From many local places, typical of the province, of superior quality',
    },
    {
      vi: 'Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán với chỉ dẫn nguồn gốc địa lý',
      en: 'Traditional speciality of the district alone, of outstanding quality, sold with an indication of its geographical origin',
    },
  ],
};

/** By materials and traditional techniques; a speciality of the commune or a new product of local materials is highest. */
export const ideaFromMaterial: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    { vi: 'Phổ biến ở nhiều tỉnh, thành phố', en: 'Common in many provinces and cities' },
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống',
      en: 'Common in many provinces and cities, but better and different by its materials and traditional techniques',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng của địa phương',
      en: 'From many local places, typical of the province, of superior quality; or new, of typical local materials',
    },
    {
      vi: 'Đặc sản truyền thống chỉ có ở xã, chất lượng đặc sắc, bán với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng của địa phương, bán ổn định ít nhất 36 tháng',
      en: 'Traditional speciality of the commune alone, of outstanding quality, sold with an indication of its geographical origin; or new, of typical local materials, sold steadily for at least 36 months',
    },
  ],
};

/** As `ideaFromMaterial`, without the option for a product that is only common. */
export const ideaFromMaterialUncommon: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống',
      en: 'Common in many provinces and cities, but better and different by its materials and traditional techniques',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng của địa phương',
      en: 'From many local places, typical of the province, of superior quality; or new, of typical local materials',
    },
    {
      vi: 'Đặc sản truyền thống chỉ có ở xã, chất lượng đặc sắc, bán với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng của địa phương, bán ổn định ít nhất 36 tháng',
      en: 'Traditional speciality of the commune alone, of outstanding quality, sold with an indication of its geographical origin; or new, of typical local materials, sold steadily for at least 36 months',
    },
  ],
};

/** As `ideaFromMaterial`, where a new product never is the highest option. */
export const ideaFromMaterialNewBelowTop: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    { vi: 'Phổ biến ở nhiều tỉnh, thành phố', en: 'Common in many provinces and cities' },
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống',
      en: 'Common in many provinces and cities, but better and different by its materials and traditional techniques',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng của địa phương',
      en: 'From many local places, typical of the province, of superior quality; or new, of typical local materials',
    },
    {
      vi: 'Đặc sản truyền thống chỉ có ở xã, chất lượng đặc sắc, bán với chỉ dẫn nguồn gốc địa lý',
      en: 'Traditional speciality of the commune alone, of outstanding quality, sold with an indication of its geographical origin',
    },
  ],
};

/** As `ideaFromMaterial`, where a new product counts nowhere. */
export const ideaFromTradition: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    { vi: 'Phổ biến ở nhiều tỉnh, thành phố', en: 'Common in many provinces and cities' },
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống',
      en: 'Common in many provinces and cities, but better and different by its materials and traditional techniques',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội',
      en: 'From many local places, typical of the province, of superior quality',
    },
    {
      vi: 'Đặc sản truyền thống chỉ có ở xã, chất lượng đặc sắc, bán với chỉ dẫn nguồn gốc địa lý',
      en: 'Traditional speciality of the commune alone, of outstanding quality, sold with an indication of its geographical origin',
    },
  ],
};

/** Decision 148/2023 asks for a speciality of the district, where 26/2026 asks for one of the commune. */
export const ideaFromMaterialOf148: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    { vi: 'Phổ biến ở nhiều tỉnh, thành phố', en: 'Common in many provinces and cities' },
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống',
      en: 'Common in many provinces and cities, but better and different by its materials and traditional techniques',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng của địa phương',
      en: 'From many local places, typical of the province, of superior quality; or new, of typical local materials',
    },
    {
      vi: 'Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán với chỉ dẫn nguồn gốc địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng của địa phương, bán ổn định ít nhất 36 tháng',
      en: 'Traditional speciality of the district alone, of outstanding quality, sold with an indication of its geographical origin; or new, of typical local materials, sold steadily for at least 36 months',
    },
  ],
};

/** As `ideaFromMaterialOf148`, where a new product never is the highest option. */
export const ideaFromMaterialNewBelowTopOf148: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    { vi: 'Phổ biến ở nhiều tỉnh, thành phố', en: 'Common in many provinces and cities' },
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống',
      en: 'Common in many provinces and cities, but better and different by its materials and traditional techniques',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng của địa phương',
      en: 'From many local places, typical of the province, of superior quality; or new, of typical local materials',
    },
    {
      vi: 'Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán với chỉ dẫn nguồn gốc địa lý',
      en: 'Traditional speciality of the district alone, of outstanding quality, sold with an indication of its geographical origin',
    },
  ],
};

/** As `ideaFromMaterialOf148`, where a new product counts nowhere. */
export const ideaFromTraditionOf148: Question = {
  title: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Where the idea of the product comes from' },
  options: [
    { vi: 'Phổ biến ở nhiều tỉnh, thành phố', en: 'Common in many provinces and cities' },
    {
      vi: 'Phổ biến ở nhiều tỉnh, thành phố, nhưng nổi trội, khác biệt nhờ nguyên liệu, kỹ thuật truyền thống',
      en: 'Common in many provinces and cities, but better and different by its materials and traditional techniques',
    },
    {
      vi: 'Có ở nhiều nơi tại địa phương, đặc trưng của tỉnh, chất lượng nổi trội',
      en: 'From many local places, typical of the province, of superior quality',
    },
    {
      vi: 'Đặc sản truyền thống chỉ có ở huyện, chất lượng đặc sắc, bán với chỉ dẫn nguồn gốc địa lý',
      en: 'Traditional speciality of the district alone, of outstanding quality, sold with an indication of its geographical origin',
    },
  ],
};

export const packaging: Question = {
  title: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Packaging' },
  options: [
    { vi: 'Đóng gói thường, không bao bì', en: 'Packed the usual way, without packaging of its own' },
    { vi: 'Đóng gói thường, bao bì đơn giản', en: 'Packed the usual way, in simple packaging' },
    { vi: 'Cách đóng gói sáng tạo, bao bì đẹp', en: 'Packed in a creative way, in handsome packaging' },
    {
      vi: 'Cách đóng gói sáng tạo, tiện lợi, bao bì đẹp và sang trọng',
      en: 'Packed in a creative and handy way, in handsome, elegant packaging',
    },
  ],
};

/** As `packaging`, where the highest option is environmentally friendly, not elegant. */
export const friendlyPackagingOf148: Question = {
  title: { vi: 'Đóng gói, bao bì sản phẩm', en: 'Packaging' },
  options: [
    { vi: 'Đóng gói thường, không bao bì', en: 'Packed the usual way, without packaging of its own' },
    { vi: 'Đóng gói thường, bao bì đơn giản', en: 'Packed the usual way, in simple packaging' },
    { vi: 'Cách đóng gói sáng tạo, bao bì đẹp', en: 'Packed in a creative way, in handsome packaging' },
    {
      vi: 'Cách đóng gói sáng tạo, tiện lợi, bao bì đẹp và thân thiện môi trường',
      en: 'Packed in a creative and handy way, in handsome, environmentally friendly packaging',
    },
  ],
};

const labelLevels: readonly QuestionOption[] = [
  { vi: 'Có nhãn ghi đủ, đúng quy định', en: 'A complete label, as the rules ask' },
  {
    vi: 'Nhãn ghi đủ, đúng quy định, truyền tải câu chuyện sản phẩm bằng hình ảnh hoặc lời giới thiệu',
    en: 'A complete label, as the rules ask, that conveys the product story in pictures or words',
  },
  {
    vi: 'Nhãn đẹp, ghi đủ, đúng quy định, truyền tải câu chuyện sản phẩm bằng hình ảnh hoặc lời giới thiệu, có mã truy xuất nguồn gốc điện tử',
    en: 'A handsome, complete label, as the rules ask, that conveys the product story in pictures or words, with an electronic traceability code',
  },
];

export const goodsLabel: Question = {
  title: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style and labelling' },
  options: labelLevels,
};

/** As `goodsLabel`, by another name. */
export const packagingAndLabel: Question = {
  title: { vi: 'Bao bì, ghi nhãn sản phẩm', en: 'Packaging and labelling' },
  options: labelLevels,
};

/** As `goodsLabel`, where the print has a sentence on trademarks for the first option. */
export const goodsLabelOrTrademarkApplication: Question = {
  title: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style and labelling' },
  options: [
    {
      vi: 'Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố, đã qua thẩm định hình thức',
      en: 'A trademark application accepted or published, past the formal examination',
    },
    {
      vi: 'Nhãn ghi đủ, đúng quy định, truyền tải câu chuyện sản phẩm bằng hình ảnh hoặc lời giới thiệu',
      en: 'A complete label, as the rules ask, that conveys the product story in pictures or words',
    },
    {
      vi: 'Nhãn đẹp, ghi đủ, đúng quy định, truyền tải câu chuyện sản phẩm bằng hình ảnh hoặc lời giới thiệu, có mã truy xuất nguồn gốc điện tử',
      en: 'A handsome, complete label, as the rules ask, that conveys the product story in pictures or words, with an electronic traceability code',
    },
  ],
  note: {
    vi: 'Mức đầu được in như vậy; ở các bộ khác, mức này là nhãn ghi đủ, đúng quy định',
    en: 'The first option is printed like this; in other sets it is a complete label, as the rules ask',
  },
};

/** Decision 148/2023 asks for electronic traceability, and not for how the label conveys the story. */
export const goodsLabelOf148: Question = {
  title: { vi: 'Phong cách, ghi nhãn hàng hóa', en: 'Style and labelling' },
  options: [
    { vi: 'Có nhãn ghi đủ, đúng quy định', en: 'A complete label, as the rules ask' },
    {
      vi: 'Nhãn ghi đủ, đúng quy định, truyền tải thông điệp hoặc câu chuyện sản phẩm',
      en: 'A complete label, as the rules ask, that conveys the message or story of the product',
    },
    {
      vi: 'Nhãn đẹp, ghi đủ, đúng quy định, truyền tải thông điệp hoặc câu chuyện sản phẩm; có truy xuất nguồn gốc điện tử',
      en: 'A handsome, complete label, as the rules ask, that conveys the message or story of the product; electronic traceability',
    },
  ],
};

export const packagingAndLabelOf148: Question = {
  title: { vi: 'Bao bì, ghi nhãn sản phẩm', en: 'Packaging and labelling' },
  options: [
    { vi: 'Bao bì đơn giản, nhãn ghi chưa đủ', en: 'Simple packaging, incomplete label' },
    { vi: 'Bao bì đơn giản, nhãn ghi đủ', en: 'Simple packaging, complete label' },
    {
      vi: 'Bao bì, nhãn đẹp, nói lên câu chuyện sản phẩm',
      en: 'Handsome packaging and label that tell the product story',
    },
    {
      vi: 'Bao bì, nhãn đẹp, nói lên câu chuyện sản phẩm; có truy xuất nguồn gốc điện tử',
      en: 'Handsome packaging and label that tell the product story, with electronic traceability',
    },
  ],
};

export const ornamentalLabel: Question = {
  title: { vi: 'Phong cách, ghi nhãn sản phẩm', en: 'Style and labelling of the product' },
  options: [
    { vi: 'Thông tin, thuyết minh đầy đủ', en: 'Complete information' },
    {
      vi: 'Thông tin đầy đủ, truyền tải câu chuyện sản phẩm bằng hình ảnh hoặc lời giới thiệu',
      en: 'Complete information that conveys the product story in pictures or words',
    },
    {
      vi: 'Thông tin đầy đủ, ấn tượng, truyền tải câu chuyện sản phẩm bằng hình ảnh hoặc lời giới thiệu, có mã truy xuất nguồn gốc điện tử',
      en: 'Complete and striking information that conveys the product story in pictures or words, with an electronic traceability code',
    },
  ],
  note: { vi: 'Xét tem, nhãn gắn trên sản phẩm', en: 'By the stamp or label on the product' },
};

/** The first two options are printed alike. */
export const ornamentalLabelOf148: Question = {
  title: { vi: 'Phong cách, ghi nhãn sản phẩm', en: 'Style and labelling of the product' },
  options: [
    { vi: 'Thông tin, thuyết minh chưa đủ', en: 'Incomplete information' },
    { vi: 'Thông tin, thuyết minh chưa đủ', en: 'Incomplete information' },
    { vi: 'Thông tin đầy đủ, nói lên câu chuyện sản phẩm', en: 'Complete information that tells the product story' },
    {
      vi: 'Thông tin đầy đủ, ấn tượng, nói lên câu chuyện sản phẩm; có truy xuất nguồn gốc điện tử',
      en: 'Complete and striking information that tells the product story, with electronic traceability',
    },
  ],
  note: { vi: 'Xét tem, nhãn gắn trên sản phẩm', en: 'By the stamp or label on the product' },
};

export const bilingualLabel: Question = {
  title: { vi: 'Ghi nhãn hàng hóa có sử dụng song ngữ', en: 'Bilingual label' },
  note: {
    vi: 'Tiếng Việt cùng tiếng Anh hoặc ngoại ngữ khác',
    en: 'In Vietnamese with English or another foreign language',
  },
};
