import { at } from '../errors/at.ts';
import { defineError, found } from '../errors/index.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';

/** How a number is written in words. Every choice has the usage of textbooks and invoices unless said otherwise. */
export interface WordOptions {
  /** What stands after the number: `đồng`, `đồng chẵn`, `hợp tác xã`. */
  readonly unit?: string;
  /** The word for an empty place of tens: «một trăm linh năm» or «một trăm lẻ năm». */
  readonly zero?: 'linh' | 'lẻ';
  readonly thousand?: 'nghìn' | 'ngàn';
  /** Where a four in the last place is «tư»: after «mươi» alone (24, but 104 with «bốn»), after «linh» too, or nowhere. */
  readonly four?: 'mươi tư' | 'linh tư' | 'bốn';
  /** Whether the first letter is a capital, as on the line «viết bằng chữ». */
  readonly capital?: boolean;
}

const noSuchWordChoice = /* @__PURE__ */ defineError('no-such-word-choice', {
  vi: 'không có cách viết «{found}»; chọn một trong: {allowed}',
  en: 'there is no wording "{found}"; choose one of: {allowed}',
});

const choices = {
  zero: ['linh', 'lẻ'],
  thousand: ['nghìn', 'ngàn'],
  four: ['mươi tư', 'linh tư', 'bốn'],
} as const;

type Choices = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

/**
 * Writes a number in Vietnamese words, as documents that ask for an amount in words want it: «một trăm linh năm nghìn
 * đồng». A group that is empty is left out, one after a higher group says its empty hundreds («một triệu không trăm linh
 * năm nghìn»), and beyond a billion «tỷ» is said again (nghìn tỷ, triệu tỷ, tỷ tỷ). Digits after the comma are read one by
 * one; those of a string are all read, its last zeros too, since they say how exactly the number is known.
 *
 * @param value any size; below zero it begins with «âm»
 * @throws `no-such-word-choice`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { toVietnameseWords } from 'kttt/language';
 *
 * toVietnameseWords(105000, { unit: 'đồng' }); // → 'một trăm linh năm nghìn đồng'
 * toVietnameseWords('1221354000', { unit: 'đồng', capital: true }); // → 'Một tỷ hai trăm hai mươi mốt triệu ba trăm năm mươi tư nghìn đồng'
 * toVietnameseWords('-14.30'); // → 'âm mười bốn phẩy ba không'
 * toVietnameseWords(104, { zero: 'lẻ', four: 'linh tư' }); // → 'một trăm lẻ tư'
 */
export function toVietnameseWords(
  value: Numeric,
  { unit, zero = 'linh', thousand = 'nghìn', four = 'mươi tư', capital = false }: WordOptions = {},
): string {
  const chosen = { zero, thousand, four };
  requireChoices(chosen);
  const exact = readNumeric(value, ['value']);
  const [whole = '', decimals = ''] = (typeof value === 'string' ? value.replace('-', '') : write(exact.abs())).split(
    '.',
  );
  const isBelowZero = exact.isNegative() && !exact.isZero();
  const words = [
    ...(isBelowZero ? ['âm'] : []),
    ...wholeWords(whole.replace(/^0+(?=\d)/, ''), chosen),
    ...(decimals === '' ? [] : ['phẩy', ...[...decimals].map(digitWord)]),
    ...(unit === undefined ? [] : [unit]),
  ].join(' ');
  return capital ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}

function requireChoices(chosen: Choices): void {
  for (const name of ['zero', 'thousand', 'four'] as const) {
    const allowed: readonly string[] = choices[name];
    if (!allowed.includes(chosen[name])) {
      throw noSuchWordChoice({ found: found(chosen[name]), allowed: allowed.join(', ') }, [name]);
    }
  }
}

/** A whole number without zeros in front: nine digits at a time, «tỷ» between them. */
function wholeWords(digits: string, chosen: Choices): readonly string[] {
  if (digits === '0') return [digitWord('0')];
  const words: string[] = [];
  for (const nine of inParts(digits, 9)) {
    if (words.length > 0) words.push('tỷ');
    for (const [i, three] of inParts(nine.padStart(9, '0'), 3).entries()) {
      if (three === '000') continue;
      words.push(...groupWords(words.length > 0 ? three : three.replace(/^0+/, ''), chosen));
      if (i < 2) words.push(i === 0 ? 'triệu' : chosen.thousand);
    }
  }
  return words;
}

/** Digits cut into parts of one length, the first one shorter where they do not come out even. */
function inParts(digits: string, length: number): readonly string[] {
  const first = digits.length % length;
  const parts = first === 0 ? [] : [digits.slice(0, first)];
  for (let from = first; from < digits.length; from += length) parts.push(digits.slice(from, from + length));
  return parts;
}

/** One to three digits; three where a higher group stands before, so that empty hundreds are said. */
function groupWords(digits: string, { zero, four }: Choices): readonly string[] {
  const [ones = '0', tens = '0', hundreds] = [...digits].reverse();
  const words = hundreds === undefined ? [] : [digitWord(hundreds), 'trăm'];
  if (tens === '0') {
    if (ones === '0') return words;
    const isAfterHundreds = hundreds !== undefined;
    const last = ones === '4' && isAfterHundreds && four === 'linh tư' ? 'tư' : digitWord(ones);
    return [...words, ...(isAfterHundreds ? [zero] : []), last];
  }
  words.push(...(tens === '1' ? ['mười'] : [digitWord(tens), 'mươi']));
  return ones === '0' ? words : [...words, lastWord(ones, { isAfterTen: tens === '1', four })];
}

/** The last digit after tens: năm becomes lăm, and from twenty on một becomes mốt and bốn tư. */
function lastWord(
  digit: string,
  { isAfterTen, four }: { readonly isAfterTen: boolean; readonly four: Choices['four'] },
): string {
  if (digit === '5') return 'lăm';
  if (digit === '1' && !isAfterTen) return 'mốt';
  return digit === '4' && !isAfterTen && four !== 'bốn' ? 'tư' : digitWord(digit);
}

const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function digitWord(digit: string): string {
  return at(digitWords, Number(digit));
}
