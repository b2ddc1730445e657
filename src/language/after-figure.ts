import { closings, grounds, leads, rates, targets, turns } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Comparator } from './quantity.ts';
import type { Tokens } from './tokens.ts';
import { unitAt } from './units.ts';

/** The rate, the year, the ground and the closing words after a figure. */
export interface After {
  readonly to: number;
  readonly per: readonly string[];
  /** Whether the rate is by something that is counted: an average. */
  readonly isAverage: boolean;
  readonly year: number | null;
  readonly of: string | null;
  /** Whether the figure is said to be one above or below something. */
  readonly turn: 'more' | 'less' | null;
  readonly comparator: Comparator | null;
}

interface Rate {
  readonly name: string;
  readonly isOfCount: boolean;
  readonly to: number;
}

interface Ground {
  readonly name: string;
  readonly turn: 'more' | 'less' | null;
  readonly to: number;
}

interface Closing {
  readonly comparator: Comparator;
  readonly to: number;
}

/** No figure has more rates: «/HTX/năm». */
const mostRates = 4;
const none: readonly string[] = [];

/** Reads what stands after a figure; after a unit a rate may be by anything («triệu đồng/gốc»). */
export function afterFigure(
  tokens: Tokens,
  start: number,
  { hasUnit, mayHaveGround, isFrom }: Record<'hasUnit' | 'mayHaveGround' | 'isFrom', boolean>,
): After {
  let per: readonly string[] = none;
  let isAverage = false;
  let year: number | null = null;
  let to = start;
  while (per.length < mostRates && year === null) {
    const rate = rateAt(tokens, to, hasUnit);
    if (!rate) break;
    to = rate.to;
    year = rate.name === 'năm' ? yearAt(tokens, to) : null;
    if (year === null) {
      per = [...per, rate.name];
      isAverage ||= rate.isOfCount;
    } else to += 1;
  }
  const turned = turns.get(tokens.word(to)) ?? null;
  if (turned) to += 1;
  const ground = mayHaveGround ? groundAt(tokens, to) : null;
  to = ground?.to ?? to;
  const closing = closingAt(tokens, to) ?? (isFrom ? farClosing(tokens, to) : null);
  return {
    to: closing?.to ?? to,
    per,
    isAverage,
    year,
    of: ground?.name ?? null,
    turn: turned ?? ground?.turn ?? null,
    comparator: closing?.comparator ?? null,
  };
}

/** «/HTX», «mỗi năm», «/1 ha», «một năm», `per person`, `a month`. */
function rateAt(tokens: Tokens, at: number, hasUnit: boolean): Rate | null {
  const joint = tokens.word(at);
  if (joint === 'hàng' || joint === 'hằng' || joint === 'một' || joint === 'a') return timeAt(tokens, at + 1);
  if (joint !== '/' && joint !== 'mỗi' && joint !== 'per') return null;
  const next = tokens.word(at + 1);
  const place = next === '1' || next === '01' || next === 'một' ? at + 2 : at + 1;
  const time = timeAt(tokens, place);
  if (time) return time;
  const unit = unitAt(tokens, place);
  if (unit) {
    const isOfThings = unit.word.kind === 'count' || unit.word.kind === 'measure';
    return isOfThings ? { name: unit.word.unit, isOfCount: unit.word.kind === 'count', to: unit.to } : null;
  }
  const isNamed = hasUnit && joint === '/' && tokens.isWord(place) && place === at + 1;
  return isNamed ? { name: tokens.word(place), isOfCount: true, to: place + 1 } : null;
}

function timeAt(tokens: Tokens, at: number): Rate | null {
  const rate = phraseAt(rates, tokens, at);
  return rate && { name: rate.meaning, isOfCount: rate.meaning === 'người', to: rate.to };
}

/** What a percentage is of, or an excess over: «so với kế hoạch», «dự toán», `of the planned target`. */
function groundAt(tokens: Tokens, at: number): Ground | null {
  let from = at;
  let turn: Ground['turn'] = null;
  for (; from < at + 4; from += 1) {
    const lead = leads.get(tokens.word(from));
    if (lead === undefined) break;
    turn ??= lead;
  }
  const year = from > at ? yearGround(tokens, from) : null;
  if (year) return { ...year, turn };
  const ground = phraseAt(grounds, tokens, from);
  if (!ground || (from === at && !standsAlone(ground.meaning))) return null;
  const { meaning: name, to } = ground;
  if (name === 'tổng số') {
    const unit = unitAt(tokens, to);
    return unit ? { name: `tổng số ${unit.word.unit}`, turn, to: unit.to } : { name, turn, to };
  }
  return { ...ofYear(tokens, name, to), turn };
}

/** «31,4 % kế hoạch»: what is no target and no whole needs a word that leads to it. */
function standsAlone(ground: string): boolean {
  return targets.includes(ground) || ground === 'tổng số';
}

/** «so với năm 2020», «so với 2020». */
function yearGround(tokens: Tokens, at: number): Omit<Ground, 'turn'> | null {
  const place = tokens.word(at) === 'năm' ? at + 1 : at;
  const year = yearAt(tokens, place);
  return year === null || unitAt(tokens, place + 1) ? null : { name: `năm ${year}`, to: place + 1 };
}

/** «kế hoạch năm 2024», «cùng kỳ năm 2023»: of a target the year is left, of anything else it tells which. */
function ofYear(tokens: Tokens, name: string, to: number): Omit<Ground, 'turn'> {
  const isTarget = targets.includes(name);
  const place = tokens.word(to) === 'năm' ? to + 1 : to;
  const year = tokens.word(place - 1) === 'năm' ? yearAt(tokens, place) : null;
  if (year !== null) return { name: isTarget ? name : `${name} ${place > to ? 'năm ' : ''}${year}`, to: place + 1 };
  return { name, to: isTarget ? place : to };
}

function yearAt(tokens: Tokens, at: number): number | null {
  const word = tokens.word(at);
  return word.length === 4 && /^(?:19|20)\d\d$/.test(word) ? Number(word) : null;
}

function closingAt(tokens: Tokens, at: number): Closing | null {
  if (tokens.word(at) === '+') {
    return tokens.isGlued(at) && !tokens.isNumber(at + 1) ? { comparator: 'at-least', to: at + 1 } : null;
  }
  const found = phraseAt(closings, tokens, at);
  return found && { comparator: found.meaning, to: found.to };
}

/** «từ 60 % số HTX trở lên»: the closing words may stand a little later, if no other figure or «từ» comes first. */
function farClosing(tokens: Tokens, at: number): Closing | null {
  for (let to = at; to < at + 6; to += 1) {
    const word = tokens.word(to);
    if (word === '' || word === 'từ' || !tokens.isWord(to)) return null;
    const closing = closingAt(tokens, to);
    if (closing) return closing;
  }
  return null;
}
