import type { Question, QuestionOption } from './question.ts';

export const teaLeaf: Question = {
  title: { vi: 'Hình dạng, màu sắc cánh chè', en: 'Shape and colour of the leaves' },
  options: [
    { vi: 'Hình dạng hoặc màu không phù hợp', en: 'Unfitting shape or colour' },
    { vi: 'Đều, màu tự nhiên, tương đối phù hợp', en: 'Even, natural colour, fairly fitting' },
    { vi: 'Đều, màu tự nhiên, phù hợp', en: 'Even, natural colour, fitting' },
  ],
};

export const brewColour: Question = {
  title: { vi: 'Màu nước', en: 'Colour of the brew' },
  options: [
    { vi: 'Hơi đục, nhạt, chấp nhận được', en: 'Slightly cloudy and pale, acceptable' },
    { vi: 'Trong sáng, phù hợp', en: 'Clear and fitting' },
    { vi: 'Trong sáng, rất phù hợp', en: 'Clear and very fitting' },
    { vi: 'Trong sáng, rất phù hợp, bền màu', en: 'Clear, very fitting and lasting' },
  ],
};

export const brewSmell: Question = {
  title: { vi: 'Mùi nước', en: 'Smell of the brew' },
  options: [
    { vi: 'Mùi lạ chấp nhận được, hoặc không rõ', en: 'Strange but acceptable, or faint' },
    { vi: 'Thơm tự nhiên, nhẹ', en: 'Natural, light fragrance' },
    { vi: 'Thơm tự nhiên, mạnh', en: 'Natural, strong fragrance' },
    { vi: 'Thơm tự nhiên, mạnh, bền mùi', en: 'Natural, strong and lasting fragrance' },
  ],
};

export const brewTaste: Question = {
  title: { vi: 'Vị nước', en: 'Taste of the brew' },
  options: [
    { vi: 'Vị khác thường chấp nhận được, hoặc không rõ', en: 'Unusual but acceptable, or faint' },
    { vi: 'Tương đối đậm, phù hợp', en: 'Fairly rich and fitting' },
    { vi: 'Đậm, dịu, phù hợp', en: 'Rich, mild and fitting' },
    { vi: 'Đậm, dịu, phù hợp, hậu vị ngọt', en: 'Rich, mild and fitting, with a sweet aftertaste' },
  ],
};

const fromUnevenToFitting: readonly QuestionOption[] = [
  { vi: 'Không đều, chấp nhận được', en: 'Uneven but acceptable' },
  { vi: 'Tương đối đều, phù hợp', en: 'Fairly even and fitting' },
  { vi: 'Đều, phù hợp', en: 'Even and fitting' },
];

export const lookOfPreparedCoffeeOf148: Question = {
  title: { vi: 'Ngoại hình - Trạng thái/hình dạng', en: 'Appearance: state and shape' },
  options: fromUnevenToFitting,
};

export const stateAndShape: Question = {
  title: { vi: 'Trạng thái/hình dạng', en: 'State and shape' },
  options: fromUnevenToFitting,
};

export const herbalTeaShape: Question = {
  title: { vi: 'Hình dạng', en: 'Shape' },
  options: fromUnevenToFitting,
};

const foreignMatterInCoffeeOptions: readonly QuestionOption[] = [
  { vi: 'Có tạp chất, chấp nhận được', en: 'Some, acceptable' },
  { vi: 'Rất ít tạp chất, chấp nhận được', en: 'Very little, acceptable' },
  { vi: 'Sạch, không có tạp chất', en: 'Clean, none' },
];

export const foreignMatterInCoffeeOf148: Question = {
  title: { vi: 'Ngoại hình - Tạp chất lạ', en: 'Appearance: foreign matter' },
  options: foreignMatterInCoffeeOptions,
};

export const foreignMatterInCoffee: Question = {
  title: { vi: 'Tạp chất lạ', en: 'Foreign matter' },
  options: foreignMatterInCoffeeOptions,
};

const coffeeColourOptions: readonly QuestionOption[] = [
  { vi: 'Không đều hoặc bị cháy', en: 'Uneven or burnt' },
  { vi: 'Đều, tự nhiên, tương đối phù hợp', en: 'Even, natural, fairly fitting' },
  { vi: 'Đều, tự nhiên, phù hợp', en: 'Even, natural, fitting' },
];

export const coffeeColourOf148: Question = {
  title: { vi: 'Ngoại hình - Màu sắc', en: 'Appearance: colour' },
  options: coffeeColourOptions,
};

export const coffeeColour: Question = {
  title: { vi: 'Màu sắc', en: 'Colour' },
  options: coffeeColourOptions,
};

const coffeeSmellOptions: readonly QuestionOption[] = [
  { vi: 'Mùi lạ chấp nhận được, hoặc không rõ', en: 'Strange but acceptable, or faint' },
  { vi: 'Thơm tự nhiên đặc trưng, nhẹ', en: 'Natural, typical, light fragrance' },
  { vi: 'Thơm tự nhiên đặc trưng, mạnh', en: 'Natural, typical, strong fragrance' },
];

export const coffeeSmellOf148: Question = {
  title: { vi: 'Ngoại hình - Mùi', en: 'Appearance: smell' },
  options: coffeeSmellOptions,
};

export const coffeeSmell: Question = {
  title: { vi: 'Mùi', en: 'Smell' },
  options: coffeeSmellOptions,
};

const coffeeTasteOptions: readonly QuestionOption[] = [
  { vi: 'Vị khác thường chấp nhận được, hoặc không rõ', en: 'Unusual but acceptable, or faint' },
  { vi: 'Đậm đà, phù hợp', en: 'Rich and fitting' },
  { vi: 'Đậm đà, hấp dẫn', en: 'Rich and attractive' },
];

export const coffeeTasteOf148: Question = {
  title: { vi: 'Ngoại hình - Vị', en: 'Appearance: taste' },
  options: coffeeTasteOptions,
};

export const coffeeTaste: Question = {
  title: { vi: 'Vị', en: 'Taste' },
  options: coffeeTasteOptions,
};

const coffeeBrewColourOptions: readonly QuestionOption[] = [
  { vi: 'Hơi đục, nhạt, chấp nhận được', en: 'Slightly cloudy and pale, acceptable' },
  { vi: 'Đậm, sánh, phù hợp', en: 'Dark, thick and fitting' },
  { vi: 'Đậm, sánh, rất phù hợp', en: 'Dark, thick and very fitting' },
];

export const coffeeBrewColourOf148: Question = {
  title: { vi: 'Nước pha - Màu nước', en: 'Brew: colour of the brew' },
  options: coffeeBrewColourOptions,
};

export const coffeeBrewColour: Question = {
  title: { vi: 'Màu nước', en: 'Colour of the brew' },
  options: coffeeBrewColourOptions,
};

const coffeeBrewSmellAndTasteOptions: readonly QuestionOption[] = [
  { vi: 'Khác thường chấp nhận được, hoặc không rõ', en: 'Unusual but acceptable, or faint' },
  { vi: 'Phù hợp đặc tính sản phẩm', en: 'Fitting for the product' },
  { vi: 'Hấp dẫn, đặc sắc', en: 'Attractive and special' },
];

export const coffeeBrewSmellAndTasteOf148: Question = {
  title: { vi: 'Nước pha - Mùi, vị', en: 'Brew: smell and taste' },
  options: coffeeBrewSmellAndTasteOptions,
};

export const coffeeBrewSmellAndTaste: Question = {
  title: { vi: 'Mùi, vị', en: 'Smell and taste' },
  options: coffeeBrewSmellAndTasteOptions,
};
