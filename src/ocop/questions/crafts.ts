import type { Question } from './question.ts';

export const craftRefinement: Question = {
  title: { vi: 'Mức độ tinh xảo/sắc nét của sản phẩm', en: 'Refinement of the product' },
  options: [
    { vi: 'Chưa khéo, chưa nhã nhặn, không bán được', en: 'Not skilful or tasteful, cannot be sold' },
    { vi: 'Khá khéo hoặc nhã nhặn, bán được', en: 'Fairly skilful or tasteful, can be sold' },
    {
      vi: 'Khéo hoặc nhã nhặn, bán được, có giá trị mỹ thuật, kỹ thuật',
      en: 'Skilful or tasteful, can be sold, of artistic and technical value',
    },
    {
      vi: 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật, bán được ở cửa hàng lớn và xuất khẩu',
      en: 'Refined, of artistic and technical value, can be sold in large shops and exported',
    },
  ],
};

export const craftDesign: Question = {
  title: { vi: 'Thiết kế độc đáo', en: 'Original design' },
  options: [
    { vi: 'Phong cách phổ biến', en: 'Common style' },
    { vi: 'Phong cách riêng, độc đáo, ở dạng thông thường', en: 'Original style of its own, in an ordinary form' },
    {
      vi: 'Phong cách riêng, độc đáo, cho thấy trí tuệ địa phương',
      en: 'Original style of its own that shows local knowledge',
    },
  ],
};

export const craftIntegratedValue: Question = {
  title: { vi: 'Các yếu tố tích hợp lên giá trị của sản phẩm', en: 'Elements that make up the value of the product' },
  options: [
    { vi: 'Giá trị chưa rõ nét', en: 'Value not clearly shown' },
    { vi: 'Hài hòa, phù hợp', en: 'Harmonious and fitting' },
    {
      vi: 'Hài hòa, phù hợp với các yếu tố văn hóa, dân tộc',
      en: 'Harmonious, fitting cultural and ethnic elements',
    },
    {
      vi: 'Hài hòa, phù hợp với các yếu tố văn hóa, dân tộc truyền thống, thành sản phẩm đặc trưng',
      en: 'Harmonious, fitting traditional cultural and ethnic elements, a distinctive product',
    },
  ],
  note: {
    vi: 'Xét kiểu dáng, hoa văn, màu sắc, kết cấu, độ bền, kích thước và tỷ lệ',
    en: 'By form, pattern, colour, structure, durability, size and proportions',
  },
};

export const craftFunctions: Question = {
  title: { vi: 'Các tính năng của sản phẩm', en: 'Functions of the product' },
  options: [
    { vi: 'Thiếu tính năng cơ bản', en: 'Without the basic functions' },
    { vi: 'Đủ tính năng cơ bản để bán ở địa phương', en: 'Basic functions enough to sell locally' },
    { vi: 'Đủ tính năng cơ bản để bán trong nước', en: 'Basic functions enough to sell in the country' },
    { vi: 'Đủ tính năng cơ bản để xuất khẩu', en: 'Basic functions enough to export' },
  ],
  note: {
    vi: 'Xét giá trị sử dụng, như tranh trang trí, túi đựng mỹ phẩm, lắc tay',
    en: 'By what it is used for, such as a decorative picture, cosmetics bag, bracelet',
  },
};

export const craftMaterial: Question = {
  title: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Quality of materials' },
  options: [
    {
      vi: 'Không rõ nguồn gốc, không an toàn theo luật, hoặc vi phạm về môi trường, khai thác tài nguyên',
      en: 'Of unknown origin, not safe by law, or in breach of rules on the environment or the use of resources',
    },
    {
      vi: 'Xanh, thân thiện môi trường, giúp bảo tồn đa dạng sinh học và sinh kế người dân',
      en: 'Green, environmentally friendly, good for biodiversity and the livelihood of local people',
    },
    {
      vi: 'Xanh, thân thiện môi trường, giúp đa dạng sinh học và sinh kế người dân, có chứng chỉ quản lý vùng nguyên liệu bền vững',
      en: 'Green, environmentally friendly, good for biodiversity and the livelihood of local people, from an area certified as sustainably managed',
    },
  ],
};

/** Textiles: the livelihood is that of ethnic minorities. */
export const textileMaterial: Question = {
  title: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Quality of materials' },
  options: [
    {
      vi: 'Không rõ nguồn gốc, không an toàn theo luật, hoặc vi phạm về môi trường, khai thác tài nguyên',
      en: 'Of unknown origin, not safe by law, or in breach of rules on the environment or the use of resources',
    },
    {
      vi: 'Xanh, thân thiện môi trường, giúp bảo tồn đa dạng sinh học và sinh kế đồng bào dân tộc',
      en: 'Green, environmentally friendly, good for biodiversity and the livelihood of ethnic minorities',
    },
    {
      vi: 'Xanh, thân thiện môi trường, giúp đa dạng sinh học và sinh kế đồng bào dân tộc, có chứng chỉ quản lý vùng nguyên liệu bền vững',
      en: 'Green, environmentally friendly, good for biodiversity and the livelihood of ethnic minorities, from an area certified as sustainably managed',
    },
  ],
};

/** Crafts and textiles by Decision 148/2023, whose lowest option is for poor and harmful materials. */
export const craftMaterialOf148: Question = {
  title: { vi: 'Chất lượng của nguyên liệu/thành phần', en: 'Quality of materials' },
  options: [
    {
      vi: 'Kém, khiến sản phẩm độc hại hoặc hủy hoại tài nguyên, khó bán hoặc không bán được',
      en: 'Poor, makes the product toxic or destroys resources, hard or impossible to sell',
    },
    {
      vi: 'Xanh, thân thiện môi trường, giúp bảo tồn đa dạng sinh học và sinh kế đồng bào dân tộc',
      en: 'Green, environmentally friendly, good for biodiversity and the livelihood of ethnic minorities',
    },
    {
      vi: 'Xanh, thân thiện môi trường, giúp đa dạng sinh học và sinh kế đồng bào dân tộc, có chứng chỉ quản lý vùng nguyên liệu bền vững',
      en: 'Green, environmentally friendly, good for biodiversity and the livelihood of ethnic minorities, from an area certified as sustainably managed',
    },
  ],
};

/** The print asks crafts for the certificates of food establishments. */
export const craftQualityAssurance: Question = {
  title: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Quality assurance' },
  options: [
    {
      vi: 'Giấy chứng nhận an toàn thực phẩm cho nơi chế biến, đóng gói',
      en: 'Processing and packing place certified for food safety',
    },
    {
      vi: 'Nơi chế biến, đóng gói quản lý chất lượng theo tiêu chuẩn quốc gia, được chứng nhận (ISO, HACCP...)',
      en: 'Processing and packing place certified to a national quality management standard (ISO, HACCP...)',
    },
    {
      vi: 'Nơi chế biến, đóng gói có chứng nhận quốc tế (ISO, HACCP, Halal, FDA...), đủ an toàn thực phẩm và thủ tục để xuất khẩu',
      en: 'Processing and packing place certified to an international standard (ISO, HACCP, Halal, FDA...), with the food safety and papers to export',
    },
  ],
};

export const craftQualityAssuranceOf148: Question = {
  title: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Quality assurance' },
  options: [
    { vi: 'Không kiểm soát chất lượng', en: 'No quality control' },
    { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Plan for internal quality control' },
    {
      vi: 'Có kế hoạch kiểm soát nội bộ kèm truy xuất nguồn gốc theo quy định',
      en: 'Plan for internal control with tracing of origin as the rules ask',
    },
    {
      vi: 'Quản lý chất lượng tiên tiến, được chứng nhận (ISO, GMP, HACCP...)',
      en: 'Certified advanced quality management (ISO, GMP, HACCP...)',
    },
    {
      vi: 'Hồ sơ đủ điều kiện xuất khẩu, đủ thủ tục của thị trường đích',
      en: 'Papers to export, with all that the target market asks',
    },
  ],
};

export const textileUsageGuide: Question = {
  title: {
    vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng',
    en: 'Instructions for use that keep the quality at its best',
  },
  options: [
    { vi: 'Hướng dẫn đơn giản', en: 'Simple instructions' },
    { vi: 'Hướng dẫn chi tiết để dùng đúng tính năng', en: 'Detailed instructions to use it for what it is made for' },
    {
      vi: 'Hướng dẫn chi tiết để dùng đúng tính năng, phát huy giá trị văn hóa và chất lượng',
      en: 'Detailed instructions to use it for what it is made for, and bring out its cultural value and quality',
    },
  ],
};
