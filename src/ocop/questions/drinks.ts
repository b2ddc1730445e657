import type { Question } from './question.ts';

export const sedimentInAlcohol: Question = {
  title: { vi: 'Tạp chất lạ', en: 'Foreign matter' },
  options: [
    { vi: 'Có tạp chất', en: 'Some' },
    { vi: 'Rất ít tạp chất hoặc có cặn, chấp nhận được', en: 'Very little, or some sediment, acceptable' },
    { vi: 'Sạch, không tạp chất, không cặn', en: 'Clean, no matter and no sediment' },
  ],
};

export const sedimentInWater: Question = {
  title: { vi: 'Tạp chất lạ', en: 'Foreign matter' },
  options: [
    { vi: 'Có tạp chất', en: 'Some' },
    { vi: 'Sạch, không tạp chất, không cặn', en: 'Clean, no matter and no sediment' },
  ],
};

export const sedimentInSoftDrinks: Question = {
  title: { vi: 'Tạp chất lạ', en: 'Foreign matter' },
  options: [
    { vi: 'Có tạp chất', en: 'Some' },
    { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very little, acceptable' },
    { vi: 'Sạch, không tạp chất, không cặn', en: 'Clean, no matter and no sediment' },
  ],
};

export const clarityOfSpirits: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { vi: 'Không trong, chấp nhận được', en: 'Not clear, acceptable' },
    { vi: 'Tương đối trong', en: 'Fairly clear' },
    { vi: 'Trong suốt, không màu', en: 'Clear and colourless' },
  ],
};

export const clarityOfWater: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { vi: 'Có màu', en: 'Coloured' },
    { vi: 'Trong suốt, không màu', en: 'Clear and colourless' },
  ],
};

export const colourOfDrinks: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { vi: 'Không phù hợp đặc tính sản phẩm', en: 'Unfitting for the product' },
    { vi: 'Phù hợp đặc tính sản phẩm', en: 'Fitting for the product' },
    { vi: 'Đẹp, rất phù hợp đặc tính sản phẩm', en: 'Fine and very fitting for the product' },
  ],
};

export const colourOfSoftDrinksOf148: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { vi: 'Không phù hợp đặc tính sản phẩm', en: 'Unfitting for the product' },
    { vi: 'Phù hợp đặc tính sản phẩm', en: 'Fitting for the product' },
  ],
};

export const smellOfDrinks: Question = {
  title: { vi: 'Mùi', en: 'Smell' },
  options: [
    { vi: 'Khác thường hoặc không rõ', en: 'Unusual or faint' },
    { vi: 'Nhẹ, phù hợp nguyên liệu, loại sản phẩm', en: 'Light, fitting for its materials and kind' },
    { vi: 'Mạnh, phù hợp', en: 'Strong and fitting' },
    { vi: 'Mạnh, phù hợp, hấp dẫn', en: 'Strong, fitting and attractive' },
    { vi: 'Mạnh, phù hợp, rất hấp dẫn', en: 'Strong, fitting and very attractive' },
  ],
};

export const smellOfWater: Question = {
  title: { vi: 'Mùi', en: 'Smell' },
  options: [
    { vi: 'Có mùi', en: 'There is one' },
    { vi: 'Nhẹ, tự nhiên, chấp nhận được', en: 'Light, natural, acceptable' },
    { vi: 'Không mùi', en: 'None' },
  ],
};

export const tasteOfSpirits: Question = {
  title: { vi: 'Vị', en: 'Taste' },
  options: [
    { vi: 'Khác thường hoặc không rõ', en: 'Unusual or faint' },
    { vi: 'Tương đối rõ, chấp nhận được', en: 'Fairly clear, acceptable' },
    { vi: 'Đậm, phù hợp nguyên liệu, loại sản phẩm', en: 'Rich, fitting for its materials and kind' },
    { vi: 'Đậm, dịu, phù hợp', en: 'Rich, mild and fitting' },
    { vi: 'Đậm, dịu, phù hợp, hấp dẫn', en: 'Rich, mild, fitting and attractive' },
  ],
};

export const tasteOfOtherAlcohol: Question = {
  title: { vi: 'Vị', en: 'Taste' },
  options: [
    { vi: 'Khác thường hoặc không rõ', en: 'Unusual or faint' },
    { vi: 'Tương đối rõ, chấp nhận được', en: 'Fairly clear, acceptable' },
    { vi: 'Đậm, phù hợp nguyên liệu, loại sản phẩm', en: 'Rich, fitting for its materials and kind' },
    { vi: 'Đậm, dịu, phù hợp, không sốc', en: 'Rich, mild and fitting, not sharp' },
    { vi: 'Đậm, dịu, phù hợp, không sốc, hấp dẫn', en: 'Rich, mild, fitting and attractive, not sharp' },
  ],
};

export const tasteOfWater: Question = {
  title: { vi: 'Vị', en: 'Taste' },
  options: [
    { vi: 'Vị lạ', en: 'Strange' },
    { vi: 'Tương đối phù hợp', en: 'Fairly fitting' },
    { vi: 'Phù hợp', en: 'Fitting' },
    { vi: 'Phù hợp, ấn tượng, sảng khoái sau uống', en: 'Fitting, striking and refreshing' },
  ],
};

export const tasteOfSoftDrinks: Question = {
  title: { vi: 'Vị', en: 'Taste' },
  options: [
    { vi: 'Vị lạ', en: 'Strange' },
    { vi: 'Tương đối phù hợp', en: 'Fairly fitting' },
    { vi: 'Phù hợp', en: 'Fitting' },
    { vi: 'Phù hợp, ấn tượng, hấp dẫn', en: 'Fitting, striking and attractive' },
  ],
};
