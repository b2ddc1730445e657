import { halves, type Multiplier, multipliers } from './lexicon.ts';
import { decimalsInWords, laterPartInWords, numberInWords } from './number-words.ts';
import { phraseAt } from './phrases.ts';
import { plainDecimal, sumOf, timesTenTo } from './plain-decimal.ts';
import { numberOf, type PrintedNumber, readingsOfNumber } from './printed-number.ts';
import type { Tokens } from './tokens.ts';
import { unitAt } from './units.ts';

/** An amount: the ways to read its digits, and the power of ten that words multiply it by. */
export interface Amount {
  readonly numbers: readonly PrintedNumber[];
  /** What parts before the last one add, in base units: the 1 tỷ of «1 tỷ 250 triệu». */
  readonly before: string;
  readonly power: number;
  /** Whether a word multiplies it. */
  readonly isScaled: boolean;
  readonly isEnglish: boolean;
  readonly to: number;
}

/** A number, before what multiplies it. */
interface SingleNumber {
  readonly numbers: readonly PrintedNumber[];
  readonly isInWords: boolean;
  readonly isEnglish: boolean;
  readonly to: number;
}

/** A number and the word that multiplies it. */
interface Part extends SingleNumber {
  readonly scale: Multiplier | null;
}

/** Parts of a number in words, tỷ tỷ and units among them, are never more. */
const mostParts = 24;

/** The amount at a place: a number, the words that multiply it, and the smaller parts that follow («1 tỷ 250 triệu»). */
export function amountAt(tokens: Tokens, at: number): Amount | null {
  const first = partAt(tokens, at, numberAt);
  if (!first) return null;
  let part: Part = first;
  let before = '0';
  let isEnglish = first.isEnglish;
  for (let more = 1; more < mostParts; more += 1) {
    const scale = part.scale;
    const [only, another] = part.numbers;
    if (!scale || !only || another) break;
    const next: Part | null = tenths(tokens, part, scale) ?? partAt(tokens, part.to, laterNumberAt);
    if (!next) break;
    const sum = sumOf(before, timesTenTo(only.value, powerOf(scale)));
    const joined = joinedBefore(sum, scale, next);
    if (joined === null) break;
    before = joined;
    isEnglish ||= next.isEnglish;
    part = next;
  }
  const { numbers, scale, to } = part;
  return { numbers, before, power: scale ? powerOf(scale) : 0, isScaled: scale !== null, isEnglish, to };
}

/** The words that multiply a number; «tỷ» may be said again («tỷ tỷ»). */
export function scaleAt(tokens: Tokens, at: number): { readonly scale: Multiplier; readonly to: number } | null {
  const found = phraseAt(multipliers, tokens, at);
  if (!found?.meaning) return null;
  let { meaning: scale, to } = found;
  while (scale.outer > 0 && scale.outer < mostOuter && isBillion(tokens.word(to))) {
    scale = { ...scale, outer: scale.outer + 9 };
    to += 1;
  }
  return { scale, to };
}

const mostOuter = 180;

function isBillion(word: string): boolean {
  return word === 'tỷ' || word === 'tỉ';
}

/** Whether a multiplier or a unit stands at a place. */
export function isMeasured(tokens: Tokens, at: number): boolean {
  return scaleAt(tokens, at) !== null || unitAt(tokens, at) !== null;
}

export function powerOf({ inner, outer }: Multiplier): number {
  return inner + outer;
}

type NumberReader = (tokens: Tokens, at: number) => SingleNumber | null;

function partAt(tokens: Tokens, at: number, read: NumberReader): Part | null {
  const number = read(tokens, at);
  if (!number) return null;
  const { numbers, isInWords, isEnglish } = number;
  const found = scaleAt(tokens, number.to);
  if (!found) return { numbers, isInWords, isEnglish, scale: null, to: number.to };
  const { scale, to } = found;
  const isAndHalf = halves.has(tokens.word(to));
  return {
    numbers: isAndHalf ? numbers.map(withHalf) : numbers,
    isInWords,
    isEnglish: isEnglish || scale.isEnglish === true,
    scale,
    to: isAndHalf ? to + 1 : to,
  };
}

/**
 * What stands before a further part, or `null` where that is a number of its own. A smaller part adds; «tỷ» multiplies what
 * was said before it too («một nghìn hai trăm tỷ»).
 */
function joinedBefore(sum: string, scale: Multiplier, { numbers, isInWords, scale: next }: Part): string | null {
  const [number, another] = numbers;
  if (!number || another) return null;
  const power = powerOf(scale);
  const nextPower = next ? powerOf(next) : 0;
  const isAgain = isInWords && scale.outer > 0 && next !== null && next.outer > 0;
  const digits = wholeDigits(number);
  if (nextPower < power && !isAgain) return digits <= power - nextPower ? sum : null;
  const multiplies = next !== null && next.outer > 0 && digits <= power - next.inner;
  return multiplies ? timesTenTo(sum, next.outer) : null;
}

function wholeDigits({ value, decimals }: PrintedNumber): number {
  return decimals === 0 ? value.length : value.indexOf('.');
}

/** «3 tỷ 2», «một tỷ hai»: a single digit after the multiplier is of its tenths. */
function tenths(tokens: Tokens, { to }: Part, scale: Multiplier): Part | null {
  const digit = digitAlone(tokens, to);
  const isLast = to + 1 === tokens.count || tokens.word(to + 1) === 'đồng';
  if (digit === null || !isLast) return null;
  const tenth: Multiplier = { inner: powerOf(scale) - 1, outer: 0 };
  return { numbers: [numberOf(digit)], isInWords: false, isEnglish: false, scale: tenth, to: to + 1 };
}

function digitAlone(tokens: Tokens, at: number): string | null {
  const word = tokens.word(at);
  if (tokens.isNumber(at)) return word.length === 1 ? word : null;
  const number = numberInWords(tokens, at);
  return number && number.value < 10 && number.to === at + 1 ? String(number.value) : null;
}

/** «2 triệu rưỡi», «2 lần rưỡi»: half of one more. */
export function withHalf(number: PrintedNumber): PrintedNumber {
  return { ...number, value: sumOf(number.value, '0.5'), decimals: Math.max(number.decimals, 1) };
}

function numberAt(tokens: Tokens, at: number): SingleNumber | null {
  if (tokens.isNumber(at)) return digitsAt(tokens, at);
  const word = tokens.word(at);
  if (word === 'nửa') return { numbers: [numberOf('0.5', 1)], isInWords: true, isEnglish: false, to: at + 1 };
  return inWords(tokens, at, numberInWords);
}

/** A later part without a multiplier is in words, and no single digit; digits there are a number of their own. */
function laterNumberAt(tokens: Tokens, at: number): SingleNumber | null {
  if (!tokens.isNumber(at)) {
    return digitAlone(tokens, at) === null || scaleAt(tokens, at + 1) ? inWords(tokens, at, laterPartInWords) : null;
  }
  return scaleAt(tokens, at + 1) || isLastHundreds(tokens, at) ? digitsAt(tokens, at) : null;
}

/** The last three digits of «500 nghìn 300 đồng». */
function isLastHundreds(tokens: Tokens, at: number): boolean {
  return tokens.word(at).length === 3 && tokens.word(at - 1) === 'nghìn' && tokens.word(at + 1) === 'đồng';
}

function inWords(tokens: Tokens, at: number, read: typeof numberInWords): SingleNumber | null {
  const number = read(tokens, at);
  if (!number) return null;
  const { digits, to } = decimalsInWords(tokens, number.to);
  const value = plainDecimal(String(number.value), digits);
  return { numbers: [numberOf(value, digits.length)], isInWords: true, isEnglish: number.isEnglish, to };
}

function digitsAt(tokens: Tokens, at: number): SingleNumber {
  const to = endOfGroups(tokens, at);
  let printed = tokens.word(at);
  for (let group = at + 1; group < to; group += 1) printed += ` ${tokens.word(group)}`;
  return { numbers: readingsOfNumber(printed), isInWords: false, isEnglish: false, to };
}

const mostGroups = 6;

/** Groups of three digits parted by a blank («1 300 000 đồng»), where a unit or a multiplier tells that they are one number. */
function endOfGroups(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (to - at <= mostGroups && tokens.isNumber(to) && isGroupAfter(tokens, to)) to += 1;
  if (to === at + 1 || !/^[1-9]\d{0,2}$/.test(tokens.word(at))) return at + 1;
  return isMeasured(tokens, to) ? to : at + 1;
}

function isGroupAfter(tokens: Tokens, at: number): boolean {
  const blank = tokens.text.slice(tokens.end(at - 1), tokens.start(at));
  return (blank === ' ' || blank === '\u00a0') && /^\d{3}(?:,\d{1,2})?$/.test(tokens.word(at));
}
