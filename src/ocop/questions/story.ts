import type { Question } from './question.ts';

export const productStory: Question = {
  title: { vi: 'Câu chuyện sản phẩm', en: 'Product story' },
  options: [
    { vi: 'Chưa có', en: 'None' },
    { vi: 'Có câu chuyện', en: 'There is one' },
    { vi: 'Đã tư liệu hóa, có trên tờ rơi', en: 'Documented, on leaflets' },
    {
      vi: 'Đã tư liệu hóa, có trên tờ rơi và website (hình ảnh, clip)',
      en: 'Documented, on leaflets and a website (pictures, clips)',
    },
    {
      vi: 'Đã tư liệu hóa, có trên tờ rơi, website (hình ảnh, clip) và trong truy xuất nguồn gốc điện tử',
      en: 'Documented, on leaflets, a website (pictures, clips) and in electronic tracing of origin',
    },
  ],
};

export const productStoryOf148: Question = {
  title: { vi: 'Câu chuyện về sản phẩm', en: 'Story of the product' },
  options: [
    { vi: 'Chưa có, hoặc có mà chưa tư liệu hóa', en: 'None, or one that is not documented' },
    { vi: 'Có tài liệu giới thiệu sản phẩm', en: 'Material that presents the product' },
    { vi: 'Đã tư liệu hóa, có cốt truyện và nội dung cụ thể', en: 'Documented, with a plot and definite content' },
    { vi: 'Đã tư liệu hóa, có trên nhãn hoặc tờ rơi', en: 'Documented, on labels or leaflets' },
    {
      vi: 'Đã tư liệu hóa, có trên nhãn hoặc tờ rơi và website',
      en: 'Documented, on labels or leaflets and a website',
    },
    {
      vi: 'Đã tư liệu hóa, có trên nhãn hoặc tờ rơi và website, bằng hình ảnh, clip',
      en: 'Documented, on labels or leaflets and a website, in pictures and clips',
    },
  ],
};

export const storyStructure: Question = {
  title: { vi: 'Cấu trúc câu chuyện sản phẩm', en: 'Structure of the product story' },
  options: [
    { vi: 'Đơn giản', en: 'Simple' },
    { vi: 'Ngắn gọn, cô đọng', en: 'Short and concise' },
    { vi: 'Ngắn gọn, cô đọng, văn phong kể chuyện', en: 'Short and concise, in a narrative style' },
  ],
  note: { vi: 'Chỉ chấm khi có câu chuyện sản phẩm', en: 'Only where there is a product story' },
};

export const storyStructureOf148: Question = {
  title: { vi: 'Cấu trúc câu chuyện', en: 'Structure of the story' },
  options: [
    { vi: 'Đơn giản', en: 'Simple' },
    { vi: 'Đủ các yếu tố của một câu chuyện sản phẩm', en: 'All the elements of a product story' },
    {
      vi: 'Ngắn gọn, cô đọng, có thông điệp đặc sắc về sản phẩm, văn hóa, trí tuệ hoặc bản sắc địa phương',
      en: 'Short and concise, with distinctive messages about the product, culture, local knowledge or identity',
    },
  ],
  note: { vi: 'Chỉ chấm khi có câu chuyện', en: 'Only where there is a story' },
};

export const storyIdentity: Question = {
  title: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local knowledge and identity' },
  options: [
    {
      vi: 'Trùng câu chuyện của chủ thể khác hoặc của sản phẩm khác cùng chủ thể',
      en: 'The same as the story of another producer, or of another product of the producer',
    },
    { vi: 'Câu chuyện riêng, gắn với xuất xứ sản phẩm', en: 'A story of its own, tied to where the product is from' },
    {
      vi: 'Mang nét truyền thống, văn hóa địa phương và giá trị riêng của sản phẩm',
      en: 'Shows tradition, local culture and what is special about the product',
    },
    {
      vi: 'Mang nét truyền thống, văn hóa địa phương, giá trị riêng của sản phẩm, gây cảm xúc và thuyết phục',
      en: 'Shows tradition, local culture and what is special about the product, inspires and convinces',
    },
  ],
  note: {
    vi: 'Câu chuyện cần cho thấy nguồn gốc, tài nguyên bản địa, văn hóa và bản sắc địa phương',
    en: 'The story has to show origin, native resources, culture and local identity',
  },
};

export const storyIdentityOf148: Question = {
  title: { vi: 'Trí tuệ/bản sắc địa phương', en: 'Local knowledge and identity' },
  options: [
    { vi: 'Trùng câu chuyện ở nơi khác', en: 'The same as a story from elsewhere' },
    {
      vi: 'Khá giống câu chuyện ở nơi khác, có đổi vài yếu tố',
      en: 'Rather like a story from elsewhere, with some things changed',
    },
    { vi: 'Câu chuyện riêng, gắn với xuất xứ', en: 'A story of its own, tied to where the product is from' },
    {
      vi: 'Câu chuyện đặc sắc, mang nét truyền thống, văn hóa và trí tuệ, bản sắc địa phương',
      en: 'A distinctive story that shows tradition, culture, local knowledge and identity',
    },
  ],
  note: {
    vi: 'Chỉ chấm khi có câu chuyện, xét nội dung câu chuyện',
    en: 'Only where there is a story, by what it tells',
  },
};
