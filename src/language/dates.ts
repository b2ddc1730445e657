import { isCalendarDate } from '../calendar/calendar-date.ts';
import { englishMonths } from '../calendar/english-months.ts';
import { isMeasured } from './amount.ts';
import type { Tokens } from './tokens.ts';

/** A date, by its name, up to a place. */
export interface Dated {
  readonly name: string;
  readonly to: number;
}

/** A date that begins with a word: «ngày 5/4/2024», «tháng 7 năm 2021», «quý II/2024», «năm 2024», `April 2024`. */
export function dateInWords(tokens: Tokens, at: number): Dated | null {
  const read = datesAfter.get(tokens.word(at));
  return read ? read(tokens, at + 1) : englishDate(tokens, at);
}

/** What is read after the words that dates begin with. */
const datesAfter: ReadonlyMap<string, (tokens: Tokens, at: number) => Dated | null> = /* @__PURE__ */ new Map([
  ['năm', years],
  ['year', years],
  ['tháng', monthWords],
  ['ngày', dayWords],
  ['quý', quarterWords],
]);

const monthNumbers: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ englishMonths.map((name, i): [string, number] => [name.toLowerCase(), i + 1]),
);

/** The words that a date may begin with. */
export const dateWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  .../* @__PURE__ */ datesAfter.keys(),
  .../* @__PURE__ */ monthNumbers.keys(),
]);

/** The date that begins with a number; years that are listed have another one before them. */
export function dateAt(tokens: Tokens, at: number, lastYear: number): Dated | null {
  return numericDate(tokens, at) ?? dayAndMonthWords(tokens, at) ?? yearAlone(tokens, at, lastYear);
}

/** A date in digits: day/month/year, day.month.year, year-month-day, month/year, year–year. */
function numericDate(tokens: Tokens, at: number): Dated | null {
  const first = tokens.word(at);
  if (first.length > 10) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first);
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1], at + 1);
  const sign = tokens.word(at + 1);
  if (sign !== '/' && sign !== '-' && sign !== 'đến' && sign !== 'tới') return null;
  if (!tokens.isNumber(at + 2)) return null;
  const second = tokens.word(at + 2);
  if (tokens.word(at + 3) === sign && tokens.isNumber(at + 4)) {
    const third = tokens.word(at + 4);
    const day = isYear(first) ? dayOf(first, second, third, at + 5) : dayOf(third, second, first, at + 5);
    if (day) return day;
  }
  if (sign === '/' && isMonth(first) && isYear(second)) return { name: monthOf(second, first), to: at + 3 };
  if (!isYear(first)) return null;
  const isAlone = tokens.word(at + 3) !== '-' || !tokens.isNumber(at + 4);
  if (sign === '-' && isAlone && /^(?:0[1-9]|1[0-2])$/.test(second)) return { name: `${first}-${second}`, to: at + 3 };
  const isPeriod = sign !== '/' && isYear(second) && first < second && !isMeasured(tokens, at + 3);
  return isPeriod ? { name: `${first}/${second}`, to: at + 3 } : null;
}

/** «22 tháng 7 năm 2021», «5 tháng 4», `5 April 2024`. */
function dayAndMonthWords(tokens: Tokens, at: number): Dated | null {
  const day = tokens.word(at);
  if (!isDay(day)) return null;
  const month = monthNumbers.get(tokens.word(at + 1));
  if (month !== undefined) {
    const [place, year] = [at + 2, tokens.word(at + 2)];
    return isYear(year) ? dayOf(year, String(month), day, place + 1) : yearlessDay(String(month), day, place);
  }
  return tokens.word(at + 1) === 'tháng' && isMonth(tokens.word(at + 2)) ? dayWords(tokens, at) : null;
}

/** After «ngày». */
function dayWords(tokens: Tokens, at: number): Dated | null {
  if (!tokens.isNumber(at)) return null;
  const date = numericDate(tokens, at);
  if (date) return date;
  const first = tokens.word(at);
  if (first.length > 5) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(first);
  if (dotted) return yearlessDay(dotted[2], dotted[1], at + 1);
  if (!isDay(first)) return null;
  const sign = tokens.word(at + 1);
  const month = tokens.word(at + 2);
  const isOfMonth = (sign === '/' || sign === '-' || sign === 'tháng') && isMonth(month);
  const isJoined = sign === '/' || sign === '-';
  if (!isOfMonth)
    return isJoined || isMeasured(tokens, at + 1) ? null : { name: `---${first.padStart(2, '0')}`, to: at + 1 };
  const year = tokens.word(at + 4);
  const isWithYear = tokens.word(at + 3) === 'năm' && isYear(year);
  return isWithYear ? dayOf(year, month, first, at + 5) : yearlessDay(month, first, at + 3);
}

/** After «tháng»: a month; «tháng 7 triệu đồng» is a rate. */
function monthWords(tokens: Tokens, at: number): Dated | null {
  const first = tokens.word(at);
  if (!tokens.isNumber(at) || first.length > 7) return null;
  const dotted = /^(\d{1,2})\.(\d{4})$/.exec(first);
  const [month = first, dottedYear] = dotted ? dotted.slice(1) : [];
  if (!isMonth(month)) return null;
  if (dottedYear !== undefined) return isYear(dottedYear) ? { name: monthOf(dottedYear, month), to: at + 1 } : null;
  const sign = tokens.word(at + 1);
  const year = tokens.word(at + 2);
  const isWithYear = (sign === '/' || sign === '-' || sign === 'năm') && isYear(year);
  if (isWithYear) return { name: monthOf(year, month), to: at + 3 };
  return isMeasured(tokens, at + 1) || sign === '-' ? null : { name: `--${month.padStart(2, '0')}`, to: at + 1 };
}

const romanQuarters: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** After «quý»: «II/2024», «2 năm 2024». */
function quarterWords(tokens: Tokens, at: number): Dated | null {
  const word = tokens.word(at);
  const quarter = romanQuarters.indexOf(word) + 1 || '1234'.indexOf(word || '-') + 1;
  if (quarter === 0) return null;
  const sign = tokens.word(at + 1);
  const year = tokens.word(at + 2);
  const isWithYear = (sign === '/' || sign === '-' || sign === 'năm') && isYear(year);
  return isWithYear ? { name: `${year}-Q${quarter}`, to: at + 3 } : null;
}

/** After «năm»: a year, or one up to another. */
function years(tokens: Tokens, at: number): Dated | null {
  const first = tokens.word(at);
  if (!isYear(first)) return null;
  return numericDate(tokens, at) ?? { name: first, to: at + 1 };
}

/** `April 5, 2024`, `April 2024`. */
function englishDate(tokens: Tokens, at: number): Dated | null {
  const month = String(monthNumbers.get(tokens.word(at)) ?? '');
  const next = tokens.word(at + 1);
  if (isYear(next)) return { name: monthOf(next, month), to: at + 2 };
  const year = tokens.word(at + 3);
  const isFull = isDay(next) && tokens.word(at + 2) === ',' && isYear(year);
  return isFull ? dayOf(year, month, next, at + 4) : null;
}

const wordsBeforeYear: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'từ đến tới trong cuối đầu hết với sau trước in since until by from than'.split(' '),
);

/** «đến 2030», «so với 2020», «các năm 2021, 2022 và 2023»: a year that nothing measures. */
function yearAlone(tokens: Tokens, at: number, lastYear: number): Dated | null {
  const year = tokens.word(at);
  if (!isYear(year) || isMeasured(tokens, at + 1)) return null;
  const before = tokens.word(at - 1);
  const isListed = lastYear === at - 1 && (before === ',' || before === 'và' || before === 'and');
  return isListed || wordsBeforeYear.has(before) ? { name: year, to: at + 1 } : null;
}

/** «30/4»: what is more than the whole and nothing measures is a day and month. */
export function dayOfTheYear(tokens: Tokens, at: number): Dated | null {
  const [day, month] = [tokens.word(at), tokens.word(at + 2)];
  if (!isDay(day) || !isMonth(month) || Number(day) <= Number(month) || isMeasured(tokens, at + 3)) return null;
  return yearlessDay(month, day, at + 3);
}

function isYear(text: string): boolean {
  return text.length === 4 && /^(?:19|20)\d\d$/.test(text);
}

function isMonth(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 12;
}

function isDay(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
}

function monthOf(year: string, month: string): string {
  return `${year}-${month.padStart(2, '0')}`;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined, to: number): Dated | null {
  const name = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isCalendarDate(name) ? { name, to } : null;
}

/** A day and month of whichever year. */
function yearlessDay(month: string | undefined, day: string | undefined, to: number): Dated | null {
  const date = dayOf('2000', month, day, to);
  return date && { name: `-${date.name.slice(4)}`, to };
}
