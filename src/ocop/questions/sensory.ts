import type { Question, QuestionOption } from './question.ts';

export const evennessInThree: Question = {
  title: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Size and outer shape' },
  options: [
    { vi: 'Không đồng đều', en: 'Uneven' },
    { vi: 'Không đồng đều nhưng chấp nhận được', en: 'Uneven but acceptable' },
    { vi: 'Đồng đều', en: 'Even' },
  ],
};

const evennessInFour: readonly QuestionOption[] = [
  { vi: 'Không đồng đều', en: 'Uneven' },
  { vi: 'Không đồng đều nhưng chấp nhận được', en: 'Uneven but acceptable' },
  { vi: 'Tương đối đồng đều', en: 'Fairly even' },
  { vi: 'Đồng đều', en: 'Even' },
];

export const sizeAndShape: Question = {
  title: { vi: 'Kích thước, hình dạng bề ngoài', en: 'Size and outer shape' },
  options: evennessInFour,
};

export const sizeAndEvenness: Question = {
  title: { vi: 'Kích thước, độ đồng đều', en: 'Size and evenness' },
  options: evennessInFour,
};

export const appearanceAndEvenness: Question = {
  title: { vi: 'Ngoại hình, đồng đều', en: 'Appearance and evenness' },
  options: evennessInFour,
};

export const shapeAndTexture: Question = {
  title: { vi: 'Hình dạng, thể chất', en: 'Shape and texture' },
  options: evennessInFour,
};

export const evenness: Question = {
  title: { vi: 'Độ đồng đều của sản phẩm', en: 'Evenness of the product' },
  options: [
    { vi: 'Không đồng đều', en: 'Uneven' },
    { vi: 'Tương đối đồng đều', en: 'Fairly even' },
    { vi: 'Đồng đều', en: 'Even' },
  ],
};

export const evennessByShare: Question = {
  title: { vi: 'Hình dạng, thể chất', en: 'Shape and texture' },
  options: [
    { vi: 'Không đồng đều', en: 'Uneven' },
    { vi: 'Khá đồng đều (trên 60 %)', en: 'Fairly even (over 60 %)' },
    { vi: 'Đồng đều (trên 90 %)', en: 'Even (over 90 %)' },
  ],
};

export const shapeToStyle: Question = {
  title: { vi: 'Hình dạng', en: 'Shape' },
  options: [
    { vi: 'Không phù hợp', en: 'Unfitting' },
    { vi: 'Tương đối phù hợp phong cách sản phẩm', en: 'Fairly fitting for the product' },
    { vi: 'Phù hợp phong cách sản phẩm', en: 'Fitting for the product' },
    { vi: 'Rất phù hợp phong cách sản phẩm', en: 'Very fitting for the product' },
  ],
};

export const textureToNature: Question = {
  title: { vi: 'Thể chất', en: 'Texture' },
  options: [
    { vi: 'Không phù hợp', en: 'Unfitting' },
    { vi: 'Tương đối phù hợp tính chất sản phẩm', en: 'Fairly fitting for its nature' },
    { vi: 'Phù hợp tính chất sản phẩm', en: 'Fitting for its nature' },
    { vi: 'Rất phù hợp tính chất sản phẩm', en: 'Very fitting for its nature' },
  ],
};

export const colourAndRipeness: Question = {
  title: { vi: 'Màu sắc, độ chín', en: 'Colour and ripeness' },
  options: [
    { vi: 'Không phù hợp', en: 'Unfitting' },
    { vi: 'Chấp nhận được', en: 'Acceptable' },
    { vi: 'Tương đối phù hợp', en: 'Fairly fitting' },
    { vi: 'Phù hợp', en: 'Fitting' },
    { vi: 'Rất phù hợp', en: 'Very fitting' },
  ],
};

const fromAcceptableToVeryGood: readonly QuestionOption[] = [
  { vi: 'Chấp nhận được', en: 'Acceptable' },
  { vi: 'Tương đối phù hợp đặc tính sản phẩm', en: 'Fairly fitting for the product' },
  { vi: 'Tốt, phù hợp đặc tính sản phẩm', en: 'Good and fitting for the product' },
  { vi: 'Rất tốt, phù hợp đặc tính sản phẩm', en: 'Very good and fitting for the product' },
];

export const goodColour: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: fromAcceptableToVeryGood,
};

export const goodColourAndTexture: Question = {
  title: { vi: 'Màu sắc, thể chất', en: 'Colour and texture' },
  options: fromAcceptableToVeryGood,
};

export const fittingColour: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: [
    { vi: 'Chấp nhận được', en: 'Acceptable' },
    { vi: 'Tương đối phù hợp đặc tính sản phẩm', en: 'Fairly fitting for the product' },
    { vi: 'Phù hợp đặc tính sản phẩm', en: 'Fitting for the product' },
    { vi: 'Rất phù hợp đặc tính sản phẩm', en: 'Very fitting for the product' },
  ],
};

export const evenColourAndTexture: Question = {
  title: { vi: 'Màu sắc, thể chất', en: 'Colour and texture' },
  options: [
    { vi: 'Màu không đều', en: 'Uneven colour' },
    { vi: 'Màu không đều nhưng chấp nhận được', en: 'Uneven but acceptable colour' },
    { vi: 'Màu tương đối đều, phù hợp tính chất sản phẩm', en: 'Fairly even colour, fitting for the product' },
    { vi: 'Màu đều, phù hợp tính chất sản phẩm', en: 'Even colour, fitting for the product' },
  ],
};

export const smellOrTasteInFour: Question = {
  title: { vi: 'Mùi/vị', en: 'Smell or taste' },
  options: [
    { vi: 'Kém', en: 'Poor' },
    { vi: 'Trung bình', en: 'Average' },
    { vi: 'Tương đối tốt', en: 'Fairly good' },
    { vi: 'Tốt', en: 'Good' },
  ],
};

export const smellClearToProduct: Question = {
  title: { vi: 'Mùi', en: 'Smell' },
  options: [
    { vi: 'Mùi lạ, chấp nhận được', en: 'Strange but acceptable' },
    { vi: 'Mùi không rõ, chấp nhận được', en: 'Faint but acceptable' },
    { vi: 'Mùi rõ, phù hợp', en: 'Clear and fitting' },
    { vi: 'Mùi rõ, rất phù hợp', en: 'Clear and very fitting' },
  ],
};

export const smellTypicalOfProduct: Question = {
  title: { vi: 'Mùi', en: 'Smell' },
  options: [
    { vi: 'Mùi lạ (như khét)', en: 'Strange (burnt or the like)' },
    { vi: 'Chấp nhận được', en: 'Acceptable' },
    { vi: 'Đúng đặc trưng sản phẩm', en: 'Typical of the product' },
    { vi: 'Đúng đặc trưng sản phẩm, hấp dẫn', en: 'Typical of the product and attractive' },
  ],
};

export const smellOfIngredients: Question = {
  title: { vi: 'Mùi', en: 'Smell' },
  options: [
    { vi: 'Không có mùi đặc trưng, chỉ có mùi hương liệu', en: 'Nothing typical, only flavouring' },
    { vi: 'Mùi tự nhiên của nguyên liệu', en: 'Natural smell of its materials' },
    {
      vi: 'Mùi tự nhiên của nguyên liệu, phù hợp, hấp dẫn',
      en: 'Natural smell of its materials, fitting and attractive',
    },
  ],
};

export const smellAndTaste: Question = {
  title: { vi: 'Mùi, vị', en: 'Smell and taste' },
  options: [
    { vi: 'Mùi, vị lạ', en: 'Strange' },
    { vi: 'Tương đối phù hợp đặc tính sản phẩm', en: 'Fairly fitting for the product' },
    { vi: 'Phù hợp đặc tính sản phẩm', en: 'Fitting for the product' },
    { vi: 'Rất phù hợp đặc tính sản phẩm', en: 'Very fitting for the product' },
  ],
};

export const smellAndTasteInFiveOf148: Question = {
  title: { vi: 'Mùi, vị', en: 'Smell and taste' },
  options: [
    { vi: 'Mùi, vị lạ', en: 'Strange' },
    { vi: 'Mùi, vị lạ nhưng chấp nhận được', en: 'Strange but acceptable' },
    { vi: 'Tương đối phù hợp đặc tính sản phẩm', en: 'Fairly fitting for the product' },
    { vi: 'Phù hợp đặc tính sản phẩm', en: 'Fitting for the product' },
    { vi: 'Rất phù hợp đặc tính sản phẩm', en: 'Very fitting for the product' },
  ],
};

export const naturalSmellAndTaste: Question = {
  title: { vi: 'Mùi, vị', en: 'Smell and taste' },
  options: [
    { vi: 'Mùi, vị lạ', en: 'Strange' },
    { vi: 'Mùi, vị lạ nhưng chấp nhận được', en: 'Strange but acceptable' },
    { vi: 'Tương đối phù hợp đặc tính sản phẩm', en: 'Fairly fitting for the product' },
    { vi: 'Tự nhiên, phù hợp đặc tính sản phẩm', en: 'Natural and fitting for the product' },
    { vi: 'Tự nhiên, rất phù hợp đặc tính sản phẩm', en: 'Natural and very fitting for the product' },
  ],
};

export const tasteTypicalOfProduct: Question = {
  title: { vi: 'Vị', en: 'Taste' },
  options: [
    { vi: 'Vị khác thường', en: 'Unusual' },
    { vi: 'Chấp nhận được', en: 'Acceptable' },
    { vi: 'Đúng đặc trưng sản phẩm', en: 'Typical of the product' },
    { vi: 'Đúng đặc trưng sản phẩm, hấp dẫn', en: 'Typical of the product and attractive' },
  ],
};

export const wholeAndClean: Question = {
  title: { vi: 'Tính đầy đủ về sản phẩm, sạch', en: 'Wholeness and cleanness' },
  options: [
    { vi: 'Tương đối chấp nhận được', en: 'Fairly acceptable' },
    { vi: 'Chấp nhận được', en: 'Acceptable' },
    { vi: 'Tốt', en: 'Good' },
    { vi: 'Rất tốt', en: 'Very good' },
  ],
};

export const impuritiesAcceptable: Question = {
  title: { vi: 'Tạp chất', en: 'Impurities' },
  options: [
    { vi: 'Có tạp chất, chấp nhận được', en: 'Some, acceptable' },
    { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few, acceptable' },
    { vi: 'Sạch, không có tạp chất', en: 'Clean, none found' },
  ],
};

export const impurities: Question = {
  title: { vi: 'Tạp chất', en: 'Impurities' },
  options: [
    { vi: 'Có tạp chất', en: 'Some' },
    { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very few, acceptable' },
    { vi: 'Sạch, không có tạp chất', en: 'Clean, none found' },
  ],
};
