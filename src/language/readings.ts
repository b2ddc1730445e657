import { at } from '../errors/at.ts';
import type { Text } from '../errors/index.ts';
import type { After } from './after-figure.ts';
import type { Amount } from './amount.ts';
import type { Before } from './before-figure.ts';
import { targets, type UnitWord } from './lexicon.ts';
import { isAbove, negated, stepOf, sumOf, timesTenTo } from './plain-decimal.ts';
import type { PrintedNumber } from './printed-number.ts';
import type { QuantityKind, QuantityReading, QuantityRole } from './quantity.ts';

/** A reading, and why it is one. */
type Reasoned = QuantityReading & { readonly because: Text };

/** One reading or more, the commonest first. */
export type Readings = readonly [Reasoned, ...Reasoned[]];

/** What a caller says of a figure that does not say it itself. */
export interface Hint {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly power: number;
  /** The rate of a table («triệu đồng/HTX»), for figures that name none. */
  readonly per: readonly string[];
  readonly isAverage: boolean;
}

/** The pieces that a figure was made of. */
export interface Figure {
  readonly before: Before;
  readonly first: Amount;
  /** The upper end of a range. */
  readonly second: Amount | null;
  readonly unit: UnitWord | null;
  readonly isEnglish: boolean;
  readonly after: After;
  readonly hint: Hint | null;
  /** Whether the ends of a range, as they follow each other, are themselves left out: «trên 5 đến dưới 10». */
  readonly excludes: { readonly near: boolean; readonly far: boolean };
}

/** Why a figure has no reading. */
export type NoReading = 'number' | 'range' | 'unit';

const common: Text = { vi: 'cách đọc thông thường', en: 'the common reading' };

const noRates: readonly string[] = [];

/** The one reading of what is not ambiguous; a field that is not given says nothing. */
export function onlyReading(
  {
    kind,
    comparator = 'exactly',
    value = null,
    numerator = null,
    denominator = null,
    unit = null,
    per = noRates,
    decimals = 0,
    step = null,
    isExact = false,
    role = 'level',
    name = null,
  }: Partial<QuantityReading> & { readonly kind: QuantityKind },
  because: Text = common,
): Readings {
  return [
    {
      kind,
      comparator,
      value,
      low: null,
      high: null,
      numerator,
      denominator,
      unit,
      per,
      year: null,
      decimals,
      step,
      isExact,
      role,
      of: null,
      name,
      because,
    },
  ];
}

/** What is the same in all readings of a figure. */
interface Common {
  readonly figure: Figure;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly role: QuantityRole;
  readonly isFall: boolean;
  readonly isScaled: boolean;
}

/** All readings of a figure, or why it has none. */
export function readingsOf(printed: Figure): Readings | NoReading {
  const figure = withRateOfHint(printed);
  const { first, second, hint, before, after } = figure;
  const isScaled = first.isScaled || second?.isScaled === true;
  const { kind, unit } = kindAndUnit(figure, isScaled);
  const context: Context = {
    kind,
    isEnglish: figure.isEnglish,
    isScaled: isScaled || (hint !== null && hint.power > 0),
    isAverage: after.isAverage,
  };
  const lows = inOrder(first.numbers, context);
  const highs = second ? inOrder(second.numbers, context) : null;
  if (lows.length === 0 || highs?.length === 0) return 'number';
  const isBare = kind === 'count' && unit === null && !context.isScaled;
  if (isBare && [...lows, ...(highs ?? [])].some(({ decimals }) => decimals > 0)) return 'unit';
  const isFall = before.isFall || (before.sign === '-' && !second) || isBelow(figure);
  const shared: Common = { figure, kind, unit, role: roleOf(figure, kind), isFall, isScaled: context.isScaled };
  const readings: Reasoned[] = [];
  for (const low of lows) {
    const because = lows.length > 1 ? whyOf(low) : common;
    const high = highs && (highs.find(({ separator }) => separator === low.separator) ?? at(highs, 0));
    const reading = second && high ? rangeOf(shared, because, { second, low, high }) : singleOf(shared, because, low);
    if (reading) readings.push(reading);
  }
  const [commonest, ...others] = withDoubts(readings, shared);
  return commonest ? [commonest, ...others] : 'range';
}

function withRateOfHint(figure: Figure): Figure {
  const { hint, after } = figure;
  if (!hint || after.per.length > 0) return figure;
  return { ...figure, after: { ...after, per: hint.per, isAverage: hint.isAverage } };
}

function kindAndUnit(
  { unit, hint, before, first, second }: Figure,
  isScaled: boolean,
): { readonly kind: QuantityKind; readonly unit: string | null } {
  if (unit) return unit;
  if (hint) return hint;
  if (before.isMultiple) return { kind: 'multiple', unit: 'lần' };
  const isMoney = isScaled && (isInMillions(first) || (second !== null && isInMillions(second)));
  return isMoney ? { kind: 'money', unit: 'VND' } : { kind: 'count', unit: null };
}

/** Millions of nothing in particular are money. */
function isInMillions({ power, before }: Amount): boolean {
  return power >= 6 || before.length > 6;
}

function singleOf(common: Common, because: Text, number: PrintedNumber): Reasoned {
  const { figure, isFall } = common;
  const { first, after, hint } = figure;
  const power = hint ? hint.power : first.power;
  const value = amountOf(first, number, power);
  return readingOf(common, because, {
    comparator: after.comparator ?? comparatorOf(figure) ?? 'exactly',
    value: isFall ? negated(value) : value,
    low: null,
    high: null,
    decimals: number.decimals,
    power,
  });
}

/** A range, or nothing where its greater end stands first. */
function rangeOf(
  common: Common,
  because: Text,
  { second, low, high }: { readonly second: Amount; readonly low: PrintedNumber; readonly high: PrintedNumber },
): Reasoned | null {
  const { figure, isFall } = common;
  const { first, hint, excludes } = figure;
  const power = hint ? hint.power : second.power;
  const near = amountOf(first, low, hint || !first.isScaled ? power : first.power);
  const far = amountOf(second, high, power);
  const isBelowZero = figure.before.sign === '-' && !isFall;
  if (!isBelowZero && isAbove(near, far)) return null;
  const reading = readingOf(common, because, {
    comparator: 'between',
    value: null,
    low: isFall ? negated(far) : isBelowZero ? negated(near) : near,
    high: isFall ? negated(near) : far,
    decimals: high.decimals,
    power,
  });
  if (!excludes.near && !excludes.far) return reading;
  const [excludesLow, excludesHigh] = isFall ? [excludes.far, excludes.near] : [excludes.near, excludes.far];
  return { ...reading, ...(excludesLow && { excludesLow }), ...(excludesHigh && { excludesHigh }) };
}

function readingOf(
  { figure: { before, after }, kind, unit, role, isScaled }: Common,
  because: Text,
  {
    comparator,
    value,
    low,
    high,
    decimals,
    power,
  }: Pick<QuantityReading, 'comparator' | 'value' | 'low' | 'high' | 'decimals'> & { readonly power: number },
): Reasoned {
  return {
    kind,
    comparator,
    value,
    low,
    high,
    numerator: null,
    denominator: null,
    unit,
    per: after.per,
    year: after.year,
    decimals,
    step: stepOf(decimals, power),
    isExact: kind === 'count' && !isScaled && decimals === 0 && !after.isAverage,
    role,
    of: after.of ?? before.of,
    name: null,
    because,
  };
}

function amountOf({ before }: Amount, { value }: PrintedNumber, power: number): string {
  return sumOf(before, timesTenTo(value, power));
}

/** «cao hơn 5 % so với cùng kỳ» is a change, and no bound. */
function isComparison({ before, after }: Figure): boolean {
  return before.isCompared && after.of !== null;
}

function isBelow(figure: Figure): boolean {
  return figure.after.turn === 'less' || (isComparison(figure) && figure.before.comparator === 'less-than');
}

function comparatorOf(figure: Figure): QuantityReading['comparator'] | null {
  return isComparison(figure) ? null : figure.before.comparator;
}

function roleOf(figure: Figure, kind: QuantityKind): QuantityRole {
  const { before, after } = figure;
  if (before.isMultiple) return 'level';
  const of = after.of ?? before.of;
  const isOfTarget = of !== null && targets.includes(of);
  if (isBelow(figure)) return 'change';
  if (after.turn === 'more' || isComparison(figure)) return isOfTarget ? 'excess' : 'change';
  if (before.role === null || before.role === 'attainment') {
    return kind === 'percent' && isOfTarget ? 'attainment' : 'level';
  }
  return before.role;
}

/** A rise by a number of times, and a dash that may open an item of a list, have two readings each. */
function withDoubts(readings: readonly Reasoned[], { figure, kind, role, isFall }: Common): readonly Reasoned[] {
  const isDoubtfulRise = kind === 'multiple' && role === 'change' && !isFall;
  if (isDoubtfulRise) return readings.flatMap(asRise);
  const { before, second } = figure;
  const isDoubtfulDash = before.isDashOfLine || (before.sign === '-' && second !== null);
  return isDoubtfulDash ? readings.flatMap(asItemOfList) : readings;
}

/** «tăng 1,7 lần» may be 1.7 times as much, or 1.7 times more. */
function asRise(reading: Reasoned): readonly Reasoned[] {
  return [
    { ...reading, role: 'level', because: { vi: 'bằng chừng ấy lần', en: 'so many times as much' } },
    { ...reading, because: { vi: 'thêm chừng ấy lần', en: 'so many times more' } },
  ];
}

function asItemOfList(reading: Reasoned): readonly Reasoned[] {
  const { comparator, value, low, high } = reading;
  const minus = { ...reading, because: { vi: 'gạch ngang là dấu trừ', en: 'the dash is a minus' } };
  const [near, far] = [withoutSign(low), withoutSign(high)];
  if (comparator === 'between' && isAbove(String(near), String(far))) return [minus];
  const because = { vi: 'gạch ngang mở đầu một mục', en: 'the dash opens an item' };
  const item = { ...reading, role: 'level', value: withoutSign(value), low: near, high: far, because } as const;
  return [item, minus];
}

function withoutSign(value: string | null): string | null {
  return value?.replace('-', '') ?? null;
}

interface Context {
  readonly kind: QuantityKind;
  readonly isEnglish: boolean;
  readonly isScaled: boolean;
  readonly isAverage: boolean;
}

/** The readings of a number that are possible, the commonest first; two where a separator has three digits after it. */
function inOrder(numbers: readonly PrintedNumber[], context: Context): readonly PrintedNumber[] {
  const [thousands, decimal] = numbers;
  if (!thousands || !decimal) return numbers;
  const { kind, isEnglish, isScaled, isAverage } = context;
  const isDecimalSign = (thousands.sign === ',') !== isEnglish;
  const isOfDigits = kind === 'count' || kind === 'money';
  if (isOfDigits && isScaled) return [isDecimalSign ? decimal : thousands];
  if (isOfDigits) return isAverage && kind === 'count' && isDecimalSign ? [decimal, thousands] : [thousands];
  if (kind !== 'percent') return isDecimalSign ? [decimal, thousands] : [thousands, decimal];
  if (isDecimalSign && !isEnglish) return [decimal];
  // An office that prints a third decimal seldom prints a zero there.
  return thousands.value.endsWith('0') ? [thousands, decimal] : [decimal, thousands];
}

function whyOf({ separator }: PrintedNumber): Text {
  return separator === 'thousands'
    ? { vi: 'dấu giữa các chữ số là dấu nghìn', en: 'the separator is one of thousands' }
    : { vi: 'dấu giữa các chữ số là dấu thập phân', en: 'the separator is the decimal sign' };
}
