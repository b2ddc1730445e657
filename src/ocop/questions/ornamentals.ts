import type { Question } from './question.ts';

export const ornamentalShape: Question = {
  title: { vi: 'Hình dáng so với loại sản phẩm', en: 'Shape for its kind' },
  options: [
    { vi: 'Trung bình', en: 'Average' },
    { vi: 'Đẹp, ấn tượng', en: 'Beautiful, impressive' },
    { vi: 'Rất đẹp, ấn tượng', en: 'Very beautiful, impressive' },
  ],
};

/** Ornamental plants and animals: without the lowest option that flowers have. */
export const ornamentalColour: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { vi: 'Hợp với đặc tính sản phẩm', en: 'Fits the nature of the product' },
    { vi: 'Đẹp, bắt mắt', en: 'Beautiful, eye-catching' },
    { vi: 'Rất đẹp, bắt mắt và ấn tượng', en: 'Very beautiful, eye-catching and impressive' },
  ],
  note: { vi: 'So với đặc tính sản phẩm', en: 'For the nature of the product' },
};

export const flowerColour: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { vi: 'Tạm được', en: 'Acceptable' },
    { vi: 'Hợp với đặc tính sản phẩm', en: 'Fits the nature of the product' },
    { vi: 'Đẹp, bắt mắt', en: 'Beautiful, eye-catching' },
    { vi: 'Rất đẹp, bắt mắt và ấn tượng', en: 'Very beautiful, eye-catching and impressive' },
  ],
  note: { vi: 'So với đặc tính sản phẩm', en: 'For the nature of the product' },
};

export const ornamentalPlantStyling: Question = {
  title: { vi: 'Kiểu dáng, tạo hình, mỹ thuật', en: 'Form, styling and art' },
  options: [
    { vi: 'Trung bình', en: 'Average' },
    { vi: 'Khéo hoặc đẹp mắt', en: 'Skilful or pleasing' },
    { vi: 'Khéo, có giá trị mỹ thuật, kỹ thuật', en: 'Skilful, of artistic and technical value' },
    {
      vi: 'Tinh xảo, có giá trị mỹ thuật, kỹ thuật, mang thông điệp',
      en: 'Refined, of artistic and technical value, conveys a message',
    },
  ],
};

/** For flowers and ornamental plants. */
export const ornamentalPresentation: Question = {
  title: { vi: 'Thiết kế sản phẩm', en: 'Design of the product' },
  options: [
    { vi: 'Đơn giản, phổ biến', en: 'Simple, common' },
    { vi: 'Đẹp, hợp với sản phẩm', en: 'Beautiful, suits the product' },
    { vi: 'Ấn tượng, vật liệu thân thiện môi trường', en: 'Impressive, of environmentally friendly materials' },
  ],
  note: { vi: 'Xét bao gói, chậu trồng, phụ kiện kèm theo', en: 'By the wrapping, pot and accessories' },
};

/** Also for medicinal products. */
export const internalQualityControl: Question = {
  title: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Quality assurance' },
  options: [
    { vi: 'Không kiểm soát chất lượng', en: 'No quality control' },
    { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Plan for internal quality control' },
    {
      vi: 'Có kế hoạch kiểm soát nội bộ kèm truy xuất nguồn gốc theo quy định',
      en: 'Plan for internal control with tracing of origin as the rules ask',
    },
  ],
};

/** By Decision 148/2023, which goes on to certified quality management. */
export const ornamentalQualityAssuranceOf148: Question = {
  title: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Quality assurance' },
  options: [
    { vi: 'Không kiểm soát chất lượng', en: 'No quality control' },
    { vi: 'Có kế hoạch kiểm soát chất lượng nội bộ', en: 'Plan for internal quality control' },
    {
      vi: 'Có kế hoạch kiểm soát nội bộ kèm truy xuất nguồn gốc theo quy định',
      en: 'Plan for internal control with tracing of origin as the rules ask',
    },
    {
      vi: 'Quản lý chất lượng được chứng nhận theo tiêu chuẩn Việt Nam',
      en: 'Certified to a Vietnamese quality management standard',
    },
    {
      vi: 'Quản lý chất lượng được chứng nhận theo tiêu chuẩn quốc tế, đủ an toàn thực phẩm để xuất khẩu',
      en: 'Certified to an international quality management standard, with the food safety to export',
    },
  ],
};

export const flowerCareGuide: Question = {
  title: {
    vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng',
    en: 'Instructions for use that keep the quality at its best',
  },
  options: [
    { vi: 'Hướng dẫn đơn giản', en: 'Simple instructions' },
    {
      vi: 'Hướng dẫn chi tiết để giữ được lâu và giữ chất lượng',
      en: 'Detailed instructions to make it last and keep its quality',
    },
  ],
};
