import { isCalendarDate } from '../calendar/calendar-date.ts';
import { englishMonths } from '../calendar/english-months.ts';
import { at } from '../errors/at.ts';
import { defineError, found, type Language, type Path, type Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { type ExactDecimal, Exactly, readNumeric, write } from '../numbers/numeric.ts';
import { formatDate } from './date-text.ts';
import { grounds, rates, targets } from './lexicon.ts';
import { separated, withPercentSign } from './number-text.ts';
import { safeParseQuantity } from './parse-quantity.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import type { Comparator, QuantityReading, QuantityRole } from './quantity.ts';
import { Tokens } from './tokens.ts';
import { unitAt } from './units.ts';

/** The choices that offices make between wordings that say the same. */
export interface QuantityStyle {
  /** «4 - 6 HTX» or «từ 4 đến 6 HTX»: `dash` in Vietnamese, `words` in English unless said otherwise. */
  readonly range?: 'dash' | 'words';
  /** «ít nhất 40 HTX», which is the usual one, or «từ 40 HTX trở lên». */
  readonly atLeast?: 'before' | 'after';
}

/** In which language a quantity is written, and how. */
export interface QuantityTextOptions {
  readonly language: Language;
  readonly style?: QuantityStyle;
}

const noSuchStyle = /* @__PURE__ */ defineError('no-such-style', {
  vi: 'không có cách viết «{found}»; chọn một trong: {allowed}',
  en: 'there is no style "{found}"; choose one of: {allowed}',
});

const noSuchWording = /* @__PURE__ */ defineError('no-such-wording', {
  vi: 'không viết được số liệu này: «{text}» sẽ bị đọc khác ở {field}',
  en: 'this figure cannot be written: "{text}" would be read with another {field}',
});

const unitWithoutWord = /* @__PURE__ */ defineError('unit-without-word', {
  vi: 'không biết viết «{found}» bằng ngôn ngữ {language}',
  en: 'there is no word for "{found}" in the language {language}',
});

const valueBeyondStep = /* @__PURE__ */ defineError('value-beyond-step', {
  vi: '{found} không phải là bội của bước {step}, giá trị của chữ số cuối được in',
  en: '{found} is no multiple of the step {step}, which is what the last printed digit is worth',
});

const stepWithoutUnit = /* @__PURE__ */ defineError('step-without-unit', {
  vi: 'không in được số có {decimals} chữ số thập phân với bước {step}: bước phải ứng với một đơn vị như nghìn, triệu, tỷ',
  en: 'a number with {decimals} decimals and the step {step} cannot be printed: the step must fit a unit such as thousand, million, billion',
});

/**
 * Writes a quantity as offices do: its comparator, the digits that were printed (the last zeros after the comma too), in the
 * unit that its step and decimals tell, its rate, and what it is of or over. Nought is «0 HTX».
 *
 * The text is read again before it is given: `parseQuantity` finds the same quantity in it, as the commonest reading
 * unless every wording has another one («tăng 1,7 lần» is first of all 1.7 times as much). What no wording gives back is an
 * error, never a text that says something else.
 *
 * @throws `value-beyond-step`, `step-without-unit`, `unit-without-word`, `no-such-wording`, `no-such-style`, `not-a-number`,
 * `no-such-language`
 *
 * @example
 * import { formatQuantity, parseQuantity } from 'kttt/language';
 *
 * const pay = parseQuantity('từ 2,5 đến 3,0 triệu đồng/lao động/tháng');
 * formatQuantity(pay, { language: 'vi' }); // → '2,5 - 3,0 triệu đồng/lao động/tháng'
 * formatQuantity(pay, { language: 'en' }); // → '2.5 to 3.0 million VND per worker per month'
 * const target = parseQuantity('ít nhất 40 HTX');
 * formatQuantity(target, { language: 'vi', style: { atLeast: 'after' } }); // → 'từ 40 HTX trở lên'
 * formatQuantity(parseQuantity('Vượt 28 HTX so với kế hoạch'), { language: 'en' }); // → '28 cooperatives higher than the plan'
 * formatQuantity({ ...target, value: '40.5' }, { language: 'vi' }); // throws value-beyond-step
 */
export function formatQuantity(quantity: QuantityReading, { language, style = {} }: QuantityTextOptions): string {
  const chosen = chosenStyle(style, language);
  const wanted = inPlainNumbers(quantity);
  const wordings = [...new Set(wordingsOf(wanted, language, chosen))].map((text) => {
    const differences = differencesOf(text, wanted);
    return { text, differences, place: differences.indexOf(null) };
  });
  const best = wordings.find(({ place }) => place === 0) ?? wordings.find(({ place }) => place > 0);
  if (best) return best.text;
  const { text, differences } = at(wordings, 0);
  const field = isNamed(wanted) ? 'name' : (differences[0] ?? (isRange(wanted) ? 'low' : 'kind'));
  throw noSuchWording({ text: found(text), field }, [field]);
}

const styles = { range: ['dash', 'words'], atLeast: ['before', 'after'] } as const;

function chosenStyle(style: QuantityStyle, language: Language): Required<QuantityStyle> {
  const usual = say({ vi: 'dash', en: 'words' }, language) === 'dash' ? 'dash' : 'words';
  const chosen = { range: style.range ?? usual, atLeast: style.atLeast ?? 'before' } as const;
  for (const name of ['range', 'atLeast'] as const) {
    const allowed: readonly string[] = styles[name];
    if (!allowed.includes(chosen[name])) {
      throw noSuchStyle({ found: found(chosen[name]), allowed: allowed.join(', ') }, ['style', name]);
    }
  }
  return chosen;
}

const numberFields = ['value', 'low', 'high', 'numerator', 'denominator', 'step'] as const;

/** The same quantity with its numbers as the reader writes them. */
function inPlainNumbers(quantity: QuantityReading): QuantityReading {
  const plain = numberFields.map((field): [string, string | null] => {
    const value = quantity[field];
    return [field, value === null ? null : write(readNumeric(value, [field]))];
  });
  return { ...quantity, ...Object.fromEntries(plain) };
}

/** The fields of a reading that a text has to give back. */
const fields: readonly (keyof QuantityReading)[] = [
  ...(['unit', 'role', 'comparator', 'per', 'year', 'of', 'decimals'] as const),
  ...numberFields,
  ...(['name', 'excludesLow', 'excludesHigh', 'kind', 'isExact'] as const),
];

/** The first field in which each reading of a text differs; none where it cannot be read. */
function differencesOf(text: string, wanted: QuantityReading): readonly (keyof QuantityReading | null)[] {
  const read = safeParseQuantity(text);
  if (!read.ok) return [];
  return read.quantity.readings.map((reading) => {
    const isSame = (field: keyof QuantityReading) => {
      return field === 'per' ? reading.per.join('/') === wanted.per.join('/') : reading[field] === wanted[field];
    };
    return fields.find((field) => !isSame(field)) ?? null;
  });
}

function isNamed({ kind }: QuantityReading): boolean {
  return kind === 'date' || kind === 'document';
}

/** The ways to write a quantity, the best one first. */
function wordingsOf(quantity: QuantityReading, language: Language, style: Required<QuantityStyle>): readonly string[] {
  switch (quantity.kind) {
    case 'date':
      return [dateText(quantity.name ?? '', language)];
    case 'document':
      return [quantity.name ?? ''];
    case 'fraction':
      return [fractionText(quantity, language)];
    default:
      // Where a separator would be taken for another, there is none.
      return [true, false].map((isGrouped) => figureText({ quantity, language, style, isGrouped }));
  }
}

/** A day, a month, a quarter, a year, some years, or a day of whichever year. */
function dateText(name: string, language: Language): string {
  const [, year = '', rest = ''] = /^((?:19|20)\d\d|-)(|[-/].+)$/.exec(name) ?? [];
  if (year === '-' && isCalendarDate(`2000${rest}`)) {
    return say({ vi: `ngày ${dayOf(rest, 'vi')}`, en: dayOf(rest, 'en') }, language);
  }
  const [, month, quarter, until] = /^-(?:(0[1-9]|1[0-2])|Q([1-4]))$|^\/((?:19|20)\d\d)$/.exec(rest) ?? [];
  if (year === '-' && month) return sayWord({ vi: `tháng ${Number(month)}`, en: undefined }, language, ['name'], name);
  if (year.length < 4) return name;
  if (isCalendarDate(name)) return formatDate(name, language);
  if (month) {
    return say({ vi: `${Number(month)}/${year}`, en: `${at(englishMonths, Number(month) - 1)} ${year}` }, language);
  }
  if (quarter) {
    const roman = at(['I', 'II', 'III', 'IV'], Number(quarter) - 1);
    return sayWord({ vi: `quý ${roman}/${year}`, en: undefined }, language, ['name'], name);
  }
  if (until) return say({ vi: `${year} - ${until}`, en: `${year}–${until}` }, language);
  if (rest === '') return say({ vi: `năm ${year}`, en: `the year ${year}` }, language);
  return name;
}

/** A day and month, without the year of a full date. */
function dayOf(monthAndDay: string, language: Language): string {
  return formatDate(`2000${monthAndDay}`, language).slice(0, -5);
}

function fractionText(quantity: QuantityReading, language: Language): string {
  const parts = (['numerator', 'denominator'] as const).map((field) => {
    return separated(write(readNumeric(quantity[field] ?? '', [field])), language);
  });
  const unit = quantity.unit === null ? '' : unitNamed(quantity.unit, language, ['unit']).many;
  return spaced(comparatorWords(quantity, language), withUnit(parts.join('/'), unit, language));
}

/** A figure that is being written. */
interface Writing {
  readonly quantity: QuantityReading;
  readonly language: Language;
  readonly style: Required<QuantityStyle>;
  /** Whether separators part the thousands. */
  readonly isGrouped: boolean;
}

function figureText(writing: Writing): string {
  const { quantity, language, style } = writing;
  const beginning = roleWords(writing);
  return spaced(
    beginning,
    openingWords(writing, beginning === ''),
    `${amountText(writing)}${rateWords(writing)}`,
    groundWords(writing),
    isClosed(quantity, style) ? say({ vi: 'trở lên', en: 'or more' }, language) : '',
  );
}

function spaced(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

/** The power of ten that words multiply the number by. */
function powerOf({ decimals, step }: QuantityReading): number {
  const exact = readNumeric(step ?? '', ['step']);
  const power = exact.e + decimals;
  const isSound = exact.equals(new Exactly(10).pow(exact.e)) && decimals >= 0;
  if (!isSound || !(power === 0 || scales.has(power))) {
    throw stepWithoutUnit({ step: write(exact), decimals: found(decimals) }, ['step']);
  }
  return power;
}

function isRange({ comparator }: QuantityReading): boolean {
  return comparator === 'between';
}

/** Whether a figure is written as a fall. */
function isFall({ role, value, low }: QuantityReading): boolean {
  return role === 'change' && (value ?? low)?.startsWith('-') === true;
}

/** The numbers of a figure in its unit, in the order of the text; the first one of a range may be the finer one. */
function numbersOf(writing: Writing, power: number): readonly string[] {
  const { quantity } = writing;
  const number = (field: 'value' | 'low' | 'high', mayBeFiner = false) => {
    const value = readNumeric(quantity[field] ?? '', [field]);
    const inUnit = (isFall(quantity) ? value.abs() : value).times(new Exactly(10).pow(-power));
    if (inUnit.decimalPlaces() > quantity.decimals && !mayBeFiner) {
      throw valueBeyondStep({ found: write(value), step: String(quantity.step) }, [field]);
    }
    return printed(inUnit, writing);
  };
  if (!isRange(quantity)) return [number('value')];
  return isFall(quantity) ? [number('high', true), number('low')] : [number('low', true), number('high')];
}

function printed(inUnit: ExactDecimal, { quantity, language, isGrouped }: Writing): string {
  const plain = inUnit.toFixed(Math.max(inUnit.decimalPlaces(), quantity.decimals));
  return isGrouped ? separated(plain, language) : plain.replace('.', say({ vi: ',', en: '.' }, language));
}

function amountText(writing: Writing): string {
  const { quantity, language } = writing;
  const power = powerOf(quantity);
  const scale = scales.get(power);
  const scaleWord = scale ? sayWord({ vi: scale.vi, en: scale.en }, language, ['step'], `10^${power}`) : '';
  const number = spaced(numbersOf(writing, power).join(jointOf(writing)), scaleWord);
  if (quantity.unit === null) return number;
  const { one, many } = unitNamed(quantity.unit, language, ['unit']);
  return withUnit(number, number === '1' ? one : many, language);
}

/** What stands between the ends of a range. */
function jointOf({ quantity, language, style }: Writing): string {
  if (quantity.excludesHigh) return say({ vi: ' đến dưới ', en: ' to under ' }, language);
  const isDash = style.range === 'dash' && !quantity.excludesLow;
  return say(isDash ? { vi: ' - ', en: '–' } : { vi: ' đến ', en: ' to ' }, language);
}

function withUnit(number: string, unit: string, language: Language): string {
  return unit === '%' ? withPercentSign(number, language) : spaced(number, unit);
}

const beginnings: Readonly<Record<QuantityRole, Text>> = {
  level: { vi: '', en: '' },
  change: { vi: 'tăng', en: 'an increase of' },
  excess: { vi: 'vượt', en: 'exceeding by' },
  attainment: { vi: 'đạt', en: '' },
};

function roleWords({ quantity, language }: Writing): string {
  const { kind, role, of, per, year, value } = quantity;
  if (isFall(quantity)) return say({ vi: 'giảm', en: 'a decrease of' }, language);
  if (value?.startsWith('-')) return say({ vi: 'bằng', en: 'equal to' }, language);
  const isTimesAsMuch = kind === 'multiple' && role === 'level' && per.length === 0 && year === null;
  if (isTimesAsMuch) return say({ vi: 'gấp', en: '' }, language);
  const isOverTarget = role === 'excess' && isTarget(of);
  return isOverTarget ? say({ ...beginnings.excess, en: '' }, language) : wordOf(beginnings, role, language);
}

function isTarget(of: string | null): boolean {
  return of !== null && targets.includes(of);
}

const comparators: Readonly<Record<Comparator, Text>> = {
  exactly: { vi: '', en: '' },
  about: { vi: 'khoảng', en: 'about' },
  nearly: { vi: 'gần', en: 'nearly' },
  'more-than': { vi: 'trên', en: 'more than' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'less-than': { vi: 'dưới', en: 'less than' },
  'at-most': { vi: 'không quá', en: 'at most' },
  between: { vi: '', en: '' },
};

function comparatorWords({ comparator }: QuantityReading, language: Language): string {
  return wordOf(comparators, comparator, language);
}

/** The word for a name; none for one that a caller made up. */
function wordOf<Name extends string>(words: Readonly<Record<Name, Text>>, name: Name, language: Language): string {
  return Object.hasOwn(words, name) ? say(words[name], language) : '';
}

/** What stands between the role and the number; «từ» begins a text, since «tăng từ 5» says where a rise began. */
function openingWords({ quantity, language, style }: Writing, isFirst: boolean): string {
  if (quantity.excludesLow) return say({ vi: 'trên', en: 'above' }, language);
  const isInWords = isRange(quantity) && (style.range === 'words' || quantity.excludesHigh === true);
  if (!isInWords && !isClosed(quantity, style)) return comparatorWords(quantity, language);
  return isFirst ? say({ vi: 'từ', en: quantity.excludesHigh ? 'from' : '' }, language) : '';
}

/** Whether «trở lên» stands after the figure. */
function isClosed({ comparator }: QuantityReading, { atLeast }: Required<QuantityStyle>): boolean {
  return comparator === 'at-least' && atLeast === 'after';
}

function rateWords({ quantity: { per, year }, language }: Writing): string {
  const names = per.map((name, i) => rateNamed(name, language, ['per', i]));
  const years = year === null ? [] : [`${say({ vi: 'năm', en: 'year' }, language)} ${year}`];
  return [...names, ...years].map((name) => say({ vi: `/${name}`, en: ` per ${name}` }, language)).join('');
}

function rateNamed(name: string, language: Language, path: Path): string {
  if (isPhraseOf(rates, name)) return sayWord({ vi: name, en: english.get(name)?.one }, language, path, name);
  if (isUnknownWord(name)) return sayWord({ vi: name, en: undefined }, language, path, name);
  return unitNamed(name, language, path).one;
}

/** A single word that is no unit: whatever stands after a stroke is what a rate is by. */
function isUnknownWord(name: string): boolean {
  const tokens = new Tokens(name);
  return tokens.count === 1 && !unitAt(tokens, 0);
}

/** What a figure is of, or is over: a part stands with «of», a comparison with «so với». */
function groundWords({ quantity: { kind, role, of }, language }: Writing): string {
  if (of === null) return '';
  const isPart = kind === 'percent' && (role === 'attainment' || role === 'level');
  const isOfWhole = isPart && (isTarget(of) || of.startsWith('tổng số'));
  const english = role === 'excess' && isTarget(of) ? 'higher than' : isPart ? 'of' : 'compared with';
  return spaced(say({ vi: isOfWhole ? '' : 'so với', en: english }, language), groundNamed(of, language));
}

function groundNamed(of: string, language: Language): string {
  const path = ['of'];
  const whole = /^tổng số (.+)$/.exec(of)?.[1];
  if (whole !== undefined) {
    const unit = unitNamed(whole, language, path);
    return say({ vi: `tổng số ${unit.many}`, en: `the total number of ${unit.many}` }, language);
  }
  const [, before, year] = /^(.+) ((?:19|20)\d\d)$/.exec(of) ?? [];
  if (before === 'năm') return say({ vi: of, en: String(year) }, language);
  const isKnown = before === undefined ? isPhraseOf(grounds, of) : isOfYear(before);
  return sayWord({ vi: isKnown ? of : undefined, en: englishGrounds.get(of) }, language, path, of);
}

/** «cùng kỳ năm», «đầu năm»: what a year may follow. */
function isOfYear(before: string): boolean {
  const name = before.endsWith(' năm') && !isPhraseOf(grounds, before) ? before.slice(0, -4) : before;
  return before.endsWith(' năm') && isPhraseOf(grounds, name) && !targets.includes(name);
}

/** A unit that the reader knows, by its own name in Vietnamese; the words for one of it and for many. */
function unitNamed(name: string, language: Language, path: Path): Required<EnglishWord> {
  if (unitAt(new Tokens(name), 0)?.word.unit !== name) throw unitWithoutWord({ found: found(name), language }, path);
  const vi = name === 'VND' ? 'đồng' : name;
  const { one, many = `${one}s` } = english.get(name) ?? {};
  return {
    one: sayWord({ vi, en: one }, language, path, name),
    many: say({ vi, en: many }, language),
  };
}

function isPhraseOf(among: Phrases<string>, name: string): boolean {
  return phraseAt(among, new Tokens(name), 0)?.meaning === name;
}

/** A word that a language may not have. */
function sayWord(
  word: { readonly [One in Language]: string | undefined },
  language: Language,
  path: Path,
  name: string,
): string {
  const said = word[language];
  if (said === undefined) throw unitWithoutWord({ found: found(name), language }, path);
  return said;
}

interface EnglishWord {
  readonly one: string;
  /** Where it is not the one with an s. */
  readonly many?: string;
}

function englishWords(rows: readonly (readonly [name: string, one: string, many?: string])[]) {
  return new Map(rows.map(([name, one, many]): [string, EnglishWord] => [name, many ? { one, many } : { one }]));
}

/** Units and what a rate is by, for those that have a word in English. */
const english: ReadonlyMap<string, EnglishWord> = /* @__PURE__ */ englishWords([
  ['VND', 'VND', 'VND'],
  ['USD', 'USD', 'USD'],
  ['%', '%', '%'],
  ['điểm %', 'percentage point'],
  ['lần', 'times', 'times'],
  ['điểm', 'point'],
  ['HTX', 'cooperative'],
  ['THT', 'cooperative group'],
  ['LHHTX', 'cooperative union'],
  ['QTDND', 'QTDND', 'QTDND'],
  ['thành viên', 'member'],
  ['người', 'person', 'people'],
  ['lao động', 'worker'],
  ['sản phẩm', 'product'],
  ['hộ', 'household'],
  ['doanh nghiệp', 'enterprise'],
  ['chủ thể', 'producer'],
  ['xã', 'commune'],
  ['huyện', 'district'],
  ['tỉnh', 'province'],
  ['mô hình', 'model'],
  ['trang trại', 'farm'],
  ['cán bộ', 'manager'],
  ['tổ', 'group'],
  ['đơn vị', 'organization'],
  ['phiếu', 'ballot'],
  ['lớp', 'class', 'classes'],
  ['dự án', 'project'],
  ['sao', 'star'],
  ['cá nhân', 'individual'],
  ['tập thể', 'collective'],
  ['năm', 'year'],
  ['quý', 'quarter'],
  ['tháng', 'month'],
  ['tuần', 'week'],
  ['ngày', 'day'],
  ['giờ', 'hour'],
  ['vụ', 'crop'],
  ['ha', 'hectare'],
  ['tấn', 'tonne'],
  ['kg', 'kg', 'kg'],
  ['km', 'km', 'km'],
  ['m', 'metre'],
  ['m2', 'square metre'],
  ['m3', 'cubic metre'],
  ['lít', 'litre'],
]);

const englishGrounds: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['kế hoạch', 'the plan'],
  ['chỉ tiêu', 'the target'],
  ['dự toán', 'the estimate'],
  ['cùng kỳ', 'the same period'],
  ['năm trước', 'last year'],
]);

/** What multiplies a number, by the power of ten. */
const scales: ReadonlyMap<number, Partial<Text>> = /* @__PURE__ */ new Map<number, Partial<Text>>([
  [1, { vi: 'chục' }],
  [2, { vi: 'trăm', en: 'hundred' }],
  [3, { vi: 'nghìn', en: 'thousand' }],
  [4, { vi: 'vạn' }],
  [5, { vi: 'trăm nghìn', en: 'hundred thousand' }],
  [6, { vi: 'triệu', en: 'million' }],
  [7, { vi: 'chục triệu' }],
  [8, { vi: 'trăm triệu', en: 'hundred million' }],
  [9, { vi: 'tỷ', en: 'billion' }],
  [10, { vi: 'chục tỷ' }],
  [11, { vi: 'trăm tỷ', en: 'hundred billion' }],
  [12, { vi: 'nghìn tỷ', en: 'trillion' }],
  [13, { vi: 'vạn tỷ' }],
  [14, { vi: 'trăm nghìn tỷ' }],
  [15, { vi: 'triệu tỷ' }],
  [18, { vi: 'tỷ tỷ' }],
]);
