import { afterFigure } from './after-figure.ts';
import { type Amount, amountAt, isMeasured, scaleAt, withHalf } from './amount.ts';
import { type Before, beforeFigure, withoutRange } from './before-figure.ts';
import { type Dated, dateInWords, dateWords, dayOfTheYear } from './dates.ts';
import { halves, prefixes } from './lexicon.ts';
import { datedOrNumbered, type NotAFigure } from './not-a-figure.ts';
import { decimalsInWords, numberInWords, numberWords } from './number-words.ts';
import { phraseBefore } from './phrases.ts';
import { negated, stepOf } from './plain-decimal.ts';
import { readingsOfNumber } from './printed-number.ts';
import type { QuantityKind } from './quantity.ts';
import { type Hint, type NoReading, onlyReading, type Readings, readingsOf } from './readings.ts';
import type { Tokens } from './tokens.ts';
import { type FoundUnit, unitAt } from './units.ts';

/** A figure found among the pieces of a text: from one up to another, with its readings. */
export interface FoundFigure {
  readonly from: number;
  readonly to: number;
  readonly readings: Readings;
}

/** What looked like a figure and fits no reading: where, and why. */
export interface Unreadable {
  readonly at: number;
  readonly why: NoReading;
}

/** What was read at a place, up to another; without readings where it is passed over. */
interface Read {
  readonly from: number;
  readonly to: number;
  readonly readings: Readings | null;
}

/** The upper end of a range. */
interface SecondEnd {
  readonly amount: Amount;
  readonly unit: FoundUnit | null;
  readonly isExcluded: boolean;
}

/**
 * Reads the figures of a text from left to right. At every piece it looks at a bounded number of others, so reading is
 * linear in the length of a text; `steps` counts the looks.
 */
export class QuantityReader {
  /** What looked like a figure and is left out. */
  readonly unreadable: Unreadable[] = [];
  readonly #tokens: Tokens;
  readonly #hint: Hint | null;
  /** The end of what was read: nothing is read twice. */
  #floor = 0;
  /** The end of the last year, since years are listed («2021, 2022 và 2023»). */
  #lastYear = -1;

  constructor(tokens: Tokens, hint: Hint | null = null) {
    this.#tokens = tokens;
    this.#hint = hint;
  }

  get steps(): number {
    return this.#tokens.looks;
  }

  /** Hands on all figures, dates and numbers of documents, in their order. */
  read(take: (figure: FoundFigure) => void): void {
    for (let at = 0; at < this.#tokens.count; ) {
      const read = this.#readAt(at);
      if (read) this.#floor = read.to;
      if (read?.readings) take({ from: read.from, to: read.to, readings: read.readings });
      at = read?.to ?? at + 1;
    }
  }

  #readAt(at: number): Read | null {
    const tokens = this.#tokens;
    const isNumber = tokens.isNumber(at);
    if (!isNumber && !beginnings.has(tokens.word(at))) return null;
    const other = isNumber ? (this.#notAFigure(at) ?? this.#fraction(at)) : this.#inWords(at);
    if (other) return other;
    const amount = isNumber || this.#isNumberInWords(at) ? amountAt(tokens, at) : null;
    return amount && this.#figure(at, amount);
  }

  /** What begins with a word and is no plain number. */
  #inWords(at: number): Read | null {
    const word = this.#tokens.word(at);
    if (word === 'gấp') return this.#multiple(at);
    if (word === 'không') return this.#none(at);
    const date = dateInWords(this.#tokens, at);
    return date ? this.#dated(date, at) : this.#fractionInWords(at);
  }

  #notAFigure(at: number): Read | null {
    const found = datedOrNumbered(this.#tokens, at, { floor: this.#floor, lastYear: this.#lastYear });
    return found && this.#named(found);
  }

  #named({ kind, name, from, to }: NotAFigure): Read {
    if (kind === 'nothing') return { from, to, readings: null };
    if (kind === 'date') this.#lastYear = to;
    return { from, to, readings: onlyReading({ kind, name }) };
  }

  #dated({ name, to }: Dated, from: number): Read {
    return this.#named({ kind: 'date', name, from, to });
  }

  /** «không còn HTX yếu kém»: none are left. */
  #none(at: number): Read | null {
    const unit = this.#tokens.word(at + 1) === 'còn' ? unitAt(this.#tokens, at + 2) : null;
    if (unit?.word.kind !== 'count') return null;
    const because = { vi: '«không còn» nghĩa là 0', en: '“none is left” means 0' };
    const reading = { kind: 'count', unit: unit.word.unit, value: '0', step: '1', isExact: true } as const;
    return { from: at, to: unit.to, readings: onlyReading(reading, because) };
  }

  /** «gấp đôi», «gấp rưỡi», «gấp ba lần». */
  #multiple(at: number): Read | null {
    const number = timesInWords(this.#tokens, at + 1);
    if (!number) return null;
    const { from, comparator } = this.#before(at, true);
    const { value, decimals, to } = number;
    const fields = { kind: 'multiple', unit: 'lần', value, decimals, step: stepOf(decimals, 0) } as const;
    return { from, to, readings: onlyReading({ ...fields, comparator: comparator ?? 'exactly' }) };
  }

  /** `08/14 hợp tác xã`, `285/368`; what is no date and no fraction of two numbers is unreadable. */
  #fraction(at: number): Read | null {
    const tokens = this.#tokens;
    if (tokens.word(at + 1) !== '/' || !tokens.isNumber(at + 2)) return null;
    if (tokens.word(at + 3) === '/' && tokens.isNumber(at + 4)) return this.#refuse(at, at + 5, 'number');
    const day = dayOfTheYear(tokens, at);
    if (day) return this.#dated(day, at);
    const [numerator, denominator] = [wholeOf(tokens.word(at)), wholeOf(tokens.word(at + 2))];
    if (numerator === null || denominator === null || denominator === '0') return null;
    return this.#fractionOf({ at, to: at + 3, numerator, denominator });
  }

  /** «một nửa», «hai phần ba». */
  #fractionInWords(at: number): Read | null {
    const tokens = this.#tokens;
    if (tokens.word(at) === 'một' && tokens.word(at + 1) === 'nửa') {
      return this.#fractionOf({ at, to: at + 2, numerator: '1', denominator: '2' });
    }
    const over = tokens.word(at + 1) === 'phần' ? numberInWords(tokens, at) : null;
    if (over?.to !== at + 1) return null;
    const under = tokens.word(at + 2) === 'tư' ? { value: 4, to: at + 3 } : numberInWords(tokens, at + 2);
    if (!under) return null;
    return this.#fractionOf({ at, to: under.to, numerator: String(over.value), denominator: String(under.value) });
  }

  #fractionOf({
    at,
    to,
    numerator,
    denominator,
  }: Record<'at' | 'to', number> & Record<'numerator' | 'denominator', string>) {
    const unit = unitAt(this.#tokens, to);
    const { from, comparator, role, isFall } = this.#before(at, true);
    const readings = onlyReading({
      kind: 'fraction',
      comparator: comparator ?? 'exactly',
      numerator: isFall ? negated(numerator) : numerator,
      denominator,
      unit: unit?.word.unit ?? null,
      isExact: comparator === null,
      role: role === 'change' ? 'change' : 'level',
    });
    return { from, to: unit?.to ?? to, readings };
  }

  /** Whether a number in words stands at a place, and something tells that it is one: a unit, a multiplier, a range. */
  #isNumberInWords(at: number): boolean {
    const tokens = this.#tokens;
    const word = tokens.word(at);
    if (word === 'nửa') return isMeasured(tokens, at + 1);
    if (word === 'không') return this.#isZeroInWords(at);
    const number = numberInWords(tokens, at);
    const before = tokens.word(at - 1);
    if (!number || before === 'thứ' || before === 'tháng') return false;
    const { to } = decimalsInWords(tokens, number.to);
    const unit = unitAt(tokens, to);
    if (at === 0 && (unit?.to ?? to) === tokens.count) return true;
    const isDigitAlone = to === at + 1;
    if (this.#isRangeInWords(to)) return true;
    if (isDigitAlone && word === 'năm' && at > 0 && !this.#isAfterBound(at)) return false;
    if (scaleAt(tokens, to)) return true;
    if (isDigitAlone && (word === 'một' || word === 'one') && !this.#isAfterBound(at)) return false;
    return unit !== null;
  }

  /** «không đồng» by itself, «không phẩy năm». */
  #isZeroInWords(at: number): boolean {
    const tokens = this.#tokens;
    if (decimalsInWords(tokens, at + 1).digits !== '') return true;
    return at === 0 && unitAt(tokens, 1)?.to === tokens.count;
  }

  /** «ít nhất một HTX», «khoảng năm HTX»: the word before tells that one is counted. */
  #isAfterBound(at: number): boolean {
    const found = phraseBefore(prefixes, this.#tokens, { to: at, floor: this.#floor });
    return found?.meaning.comparator !== undefined;
  }

  /** «hai đến ba triệu». */
  #isRangeInWords(at: number): boolean {
    const tokens = this.#tokens;
    if (!joints.has(tokens.word(at))) return false;
    const second = numberInWords(tokens, at + 1);
    return second !== null && isMeasured(tokens, second.to);
  }

  #before(at: number, hasUnit: boolean): Before {
    return beforeFigure(this.#tokens, at, { floor: this.#floor, hasUnit });
  }

  #figure(at: number, amount: Amount): Read {
    const tokens = this.#tokens;
    const own = unitOf(tokens, amount);
    const before = this.#before(at, own !== null);
    const second = this.#secondEnd(amount, own, before);
    const isHalfMore = !second && own !== null && halves.has(tokens.word(own.to));
    const last = second ? (second.unit ?? own) : own;
    const end = (second ? second.unit?.to : own?.to) ?? second?.amount.to ?? amount.to;
    const after = afterFigure(tokens, isHalfMore ? end + 1 : end, {
      hasUnit: last !== null || amount.isScaled || second?.amount.isScaled === true,
      mayHaveGround: !last || groundedKinds.has(last.word.kind),
      isFrom: before.fromPlace !== null,
    });
    const unit = last ?? (after.comparator ? unitAt(tokens, after.to) : null);
    const isPlain = !unit && !before.currency && !amount.isScaled && !second?.amount.isScaled;
    const standing = second || after.comparator ? before : withoutRange(before);
    const readings = readingsOf({
      before: standing,
      first: isHalfMore ? { ...amount, numbers: amount.numbers.map(withHalf) } : amount,
      second: second?.amount ?? null,
      unit: unit?.word ?? before.currency,
      isEnglish: amount.isEnglish || second?.amount.isEnglish === true || unit?.isEnglish === true,
      after,
      hint: isPlain ? this.#hint : null,
      excludes: { near: before.comparator === 'more-than', far: second?.isExcluded === true },
    });
    if (typeof readings === 'string') return this.#refuse(at, after.to, readings);
    return { from: standing.from, to: last || !unit ? after.to : unit.to, readings };
  }

  /** The upper end of a range: after a dash, «đến», «tới», `to`. */
  #secondEnd(first: Amount, own: FoundUnit | null, { comparator, fromPlace }: Before): SecondEnd | null {
    const tokens = this.#tokens;
    const joint = own?.to ?? first.to;
    const word = tokens.word(joint);
    if (!joints.has(word) && !(word === 'and' && fromPlace !== null)) return null;
    const mayBound = comparator === null || comparator === 'about' || comparator === 'more-than';
    if (word !== '-' && !mayBound) return null;
    const isExcluded = boundsOfRange.has(tokens.word(joint + 1));
    const at = isExcluded ? joint + 2 : joint + 1;
    const amount = amountAt(tokens, at);
    const isNumber = tokens.isNumber(at);
    if (!amount || (isNumber && datedOrNumbered(tokens, at, { floor: at, lastYear: -1 }))) return null;
    const unit = unitOf(tokens, amount);
    if (!isNumber && !amount.isScaled && !unit) return null;
    return mayBeRange(first, own, amount, unit) ? { amount, unit, isExcluded } : null;
  }

  #refuse(at: number, to: number, why: NoReading): Read {
    this.unreadable.push({ at, why });
    return { from: at, to, readings: null };
  }
}

/** Words that begin a figure or a date without digits. */
const beginnings: ReadonlySet<string> = /* @__PURE__ */ new Set(['gấp', 'không', 'nửa', ...dateWords, ...numberWords]);

/** Kinds of figures that are of something, or over it: «31,4 % kế hoạch», «28 HTX so với kế hoạch». */
const groundedKinds: ReadonlySet<QuantityKind> = /* @__PURE__ */ new Set<QuantityKind>(['count', 'money', 'percent']);

/** What stands between the ends of a range. */
const joints: ReadonlySet<string> = /* @__PURE__ */ new Set(['-', 'đến', 'tới', 'to']);
const boundsOfRange: ReadonlySet<string> = /* @__PURE__ */ new Set(['dưới', 'under', 'below']);

/** The unit of an amount; what is multiplied by thousands is no time. */
function unitOf(tokens: Tokens, { to, isScaled }: Amount): FoundUnit | null {
  const unit = unitAt(tokens, to);
  return isScaled && unit?.word.isTime ? null : unit;
}

/** The ends of a range are of one unit, said at both or at the last one, and so is what multiplies them. */
function mayBeRange(first: Amount, own: FoundUnit | null, second: Amount, unit: FoundUnit | null): boolean {
  if (first.isScaled && !second.isScaled) return false;
  if (!own) return true;
  return unit ? own.word.unit === unit.word.unit : own.word.kind === 'money' && second.isScaled;
}

/** «đôi», «rưỡi», «hai mươi lần». */
function timesInWords(
  tokens: Tokens,
  at: number,
): { readonly value: string; readonly decimals: number; readonly to: number } | null {
  const word = tokens.word(at);
  if (word === 'đôi') return { value: '2', decimals: 0, to: at + 1 };
  if (halves.has(word)) return { value: '1.5', decimals: 1, to: at + 1 };
  const number = numberInWords(tokens, at);
  if (!number || number.value === 0) return null;
  if (tokens.word(number.to) !== 'lần') return { value: String(number.value), decimals: 0, to: number.to };
  const isHalfMore = halves.has(tokens.word(number.to + 1));
  return isHalfMore
    ? { value: `${number.value}.5`, decimals: 1, to: number.to + 2 }
    : { value: String(number.value), decimals: 0, to: number.to + 1 };
}

/** The value of a number that can only be whole. */
function wholeOf(digits: string): string | null {
  return readingsOfNumber(digits).find(({ decimals }) => decimals === 0)?.value ?? null;
}
