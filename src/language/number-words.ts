import type { Tokens } from './tokens.ts';

/** A number in words, without what multiplies it: below a thousand in Vietnamese, below a hundred in English. */
export interface NumberInWords {
  readonly value: number;
  readonly isEnglish: boolean;
  readonly to: number;
}

const digits: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** What the last digit after tens is beside these; «năm» is a year there («hai mươi năm»). */
const lastDigits: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['năm', 0],
]);

const englishNumbers: ReadonlyMap<string, number> = /* @__PURE__ */ numbered(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => i + 1,
);

const englishTens: ReadonlyMap<string, number> = /* @__PURE__ */ numbered(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  (i) => (i + 2) * 10,
);

function numbered(words: string, valueAt: (i: number) => number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, i) => [word, valueAt(i)]));
}

/** The words that a number may begin with. */
export const numberWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  .../* @__PURE__ */ digits.keys(),
  'mười',
  .../* @__PURE__ */ englishNumbers.keys(),
  .../* @__PURE__ */ englishTens.keys(),
]);

/** The number whose first word stands at a place: «một trăm linh năm», «hai mươi mốt», «mười lăm», `thirty-five`. */
export function numberInWords(tokens: Tokens, at: number): NumberInWords | null {
  const word = tokens.word(at);
  const english = englishNumbers.get(word);
  if (english !== undefined) return { value: english, isEnglish: true, to: at + 1 };
  const tens = englishTens.get(word);
  return tens === undefined ? vietnamese(tokens, at) : englishAbove20(tokens, at, tens);
}

function englishAbove20(tokens: Tokens, at: number, tens: number): NumberInWords {
  const place = tokens.word(at + 1) === '-' ? at + 2 : at + 1;
  const ones = englishNumbers.get(tokens.word(place)) ?? 10;
  return ones < 10
    ? { value: tens + ones, isEnglish: true, to: place + 1 }
    : { value: tens, isEnglish: true, to: at + 1 };
}

function vietnamese(tokens: Tokens, at: number): NumberInWords | null {
  const digit = digitAt(tokens, at);
  if (digit === null || tokens.word(at + 1) !== 'trăm') return belowHundred(tokens, at);
  const rest = afterHundreds(tokens, at + 2);
  return { value: digit * 100 + (rest?.value ?? 0), isEnglish: false, to: rest?.to ?? at + 2 };
}

/** A part after a larger one may have no hundreds: «không trăm linh năm», «lẻ năm». */
export function laterPartInWords(tokens: Tokens, at: number): NumberInWords | null {
  const isWithoutHundreds = tokens.word(at) === 'không' && tokens.word(at + 1) === 'trăm';
  return isWithoutHundreds ? afterHundreds(tokens, at + 2) : (afterZero(tokens, at) ?? numberInWords(tokens, at));
}

function afterHundreds(tokens: Tokens, at: number): NumberInWords | null {
  const rest = afterZero(tokens, at) ?? belowHundred(tokens, at);
  return rest && (rest.value >= 10 || rest.to > at + 1) ? rest : null;
}

/** «linh năm», «lẻ tư». */
function afterZero(tokens: Tokens, at: number): NumberInWords | null {
  const word = tokens.word(at);
  if (word !== 'linh' && word !== 'lẻ') return null;
  const ones = tokens.word(at + 1) === 'tư' ? 4 : digitAt(tokens, at + 1);
  return ones === null ? null : { value: ones, isEnglish: false, to: at + 2 };
}

function belowHundred(tokens: Tokens, at: number): NumberInWords | null {
  if (tokens.word(at) === 'mười') return withOnes(tokens, at + 1, 10);
  const digit = digitAt(tokens, at);
  if (digit === null) return tokens.word(at) === 'không' ? { value: 0, isEnglish: false, to: at + 1 } : null;
  const isTens = tokens.word(at + 1) === 'mươi' || tokens.word(at + 1) === 'chục';
  return isTens ? withOnes(tokens, at + 2, digit * 10) : { value: digit, isEnglish: false, to: at + 1 };
}

function withOnes(tokens: Tokens, at: number, tens: number): NumberInWords {
  const word = tokens.word(at);
  const ones = lastDigits.get(word) ?? digits.get(word) ?? 0;
  return { value: tens + ones, isEnglish: false, to: ones > 0 ? at + 1 : at };
}

function digitAt(tokens: Tokens, at: number): number | null {
  return digits.get(tokens.word(at)) ?? null;
}

/** The digits after «phẩy», one by one. */
export function decimalsInWords(tokens: Tokens, at: number): { readonly digits: string; readonly to: number } {
  let text = '';
  let to = at + 1;
  while (tokens.word(at) === 'phẩy') {
    const word = tokens.word(to);
    const digit = word === 'không' ? 0 : digitAt(tokens, to);
    if (digit === null) break;
    text += digit;
    to += 1;
  }
  return { digits: text, to: text === '' ? at : to };
}
