import { isMeasured, scaleAt } from './amount.ts';
import { dateAt } from './dates.ts';
import { currencies, prefixes, rates } from './lexicon.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import { isControl, type Tokens } from './tokens.ts';
import { unitAt } from './units.ts';

/** What has digits and is no figure: a date, the number of a document, or nothing to be listed (a time, a code). */
export interface NotAFigure {
  readonly kind: 'date' | 'document' | 'nothing';
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The date, the number of a document or the like that begins with a number. */
export function datedOrNumbered(
  tokens: Tokens,
  at: number,
  { floor, lastYear }: { readonly floor: number; readonly lastYear: number },
): NotAFigure | null {
  const end = documentAt(tokens, at);
  if (end !== null) {
    const name = tokens.printed(at, end).replace(/\s/g, '').normalize('NFC');
    return { kind: 'document', name, from: at, to: end };
  }
  const date = dateAt(tokens, at, lastYear);
  if (date) return { kind: 'date', name: date.name, from: at, to: date.to };
  return referenceAt(tokens, at, floor) ?? codeAt(tokens, at);
}

/** The last words of the kinds of documents: «Quyết định số 1318». */
const wordsBeforeNumber: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'định quyết tư hoạch văn thị cáo trình dẫn luận luật án bản lệnh'.split(' '),
);

/** Where the number of a document ends: `1318/QĐ-TTg`, `17/2023/QH15`, `20-NQ/TW`. */
function documentAt(tokens: Tokens, at: number): number | null {
  let sign = at + 1;
  if (tokens.word(sign) === '/' && tokens.isNumber(sign + 1) && tokens.word(sign + 2) === '/') sign += 2;
  const joint = tokens.word(sign);
  if ((joint !== '/' && joint !== '-') || !areDocumentLetters(tokens, sign + 1)) return null;
  if (joint === '-' && tokens.word(sign + 2) !== '/') return null;
  let to = sign + 2;
  if (tokens.isNumber(to) && tokens.isGlued(to)) to += 1;
  for (let more = 0; more < 3; more += 1) {
    const isJoined = tokens.word(to) === '-' || tokens.word(to) === '/';
    if (!isJoined || !tokens.isGlued(to) || !tokens.isWord(to + 1) || !tokens.isGlued(to + 1)) break;
    to += 2;
  }
  return to;
}

/** The letters of documents that are known without capitals too. */
const documentLetters: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'qđ nđ tt ttlt nq kh ct cv bc tb hd ttr kl ctr ubnd'.split(' '),
);

/** Whether the letters of a document stand right after a sign: capitals that are no unit and no rate. */
function areDocumentLetters(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at) || !tokens.isGlued(at)) return false;
  const isCapitals = /^\p{Lu}{2}/u.test(tokens.printed(at, at + 1)) || documentLetters.has(tokens.word(at));
  return isCapitals && !unitAt(tokens, at) && !phraseAt(rates, tokens, at);
}

/** Words before a number that make it one of an order, whatever follows. */
const ordinals: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'điều chương thứ khóa khoá lục article chapter section'.split(' '),
);
/** Those that do where nothing is measured. */
const labels: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'khoản mục loại hạng cấp nhóm đợt vòng lộ phiên bậc bảng biểu hình trang no table'.split(' '),
);

/** «Điều 5», «lần thứ 3», «loại 1», «Quyết định số 1318». */
function referenceAt(tokens: Tokens, at: number, floor: number): NotAFigure | null {
  const word = tokens.word(at - 1);
  if (at - 1 < floor || !/^\d{1,5}$/.test(tokens.word(at))) return null;
  const isOrdinal = ordinals.has(word) && !scaleAt(tokens, at + 1);
  const isNumbered = word === 'số' && wordsBeforeNumber.has(tokens.word(at - 2));
  if (!isOrdinal && ((!isNumbered && !labels.has(word)) || isMeasured(tokens, at + 1))) return null;
  if (tokens.word(at + 1) === '/' || tokens.word(at + 1) === '-') return null;
  if (isNumbered) return { kind: 'document', name: tokens.word(at), from: at, to: at + 1 };
  const name = `${tokens.printed(at - 1, at).normalize('NFC')} ${tokens.word(at)}`;
  return { kind: 'document', name, from: at - 1, to: at + 1 };
}

/**
 * A time (17:37, 17h37), a code (5G, A1, 0233385), the end of a number (,5), the number of an item, or a number with a sign
 * whose meaning is not read (5‰, ±3).
 */
function codeAt(tokens: Tokens, at: number): NotAFigure | null {
  const nothing = (to: number) => ({ kind: 'nothing', name: '', from: at, to }) as const;
  if (isNumberOfItem(tokens, at)) return nothing(at + 2);
  const isCut = tokens.isGlued(at) && isPoint(tokens.word(at - 1)) && !tokens.isGlued(at - 1);
  if (isCut) return nothing(at + 1);
  const isJoined = tokens.isNumber(at + 2) && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
  if (isJoined && isJoiningSign(tokens.word(at + 1))) {
    return nothing(tokens.word(at + 3) === ':' && tokens.isNumber(at + 4) ? at + 5 : at + 3);
  }
  if (tokens.word(at - 1) === '±') return nothing(at + 1);
  if (/^0\d{4}/.test(tokens.word(at))) return nothing(at + 1);
  if (tokens.isGlued(at) && (isCodeWord(tokens, at - 1) || isForeign(tokens.word(at - 1)))) return nothing(at + 1);
  if (!tokens.isGlued(at + 1)) return null;
  const isCode = (tokens.isWord(at + 1) || isForeign(tokens.word(at + 1))) && !isMeasured(tokens, at + 1);
  return isCode ? nothing(at + 2) : null;
}

/** «2. …», «2) …» at the beginning of a line that is not the first. */
function isNumberOfItem(tokens: Tokens, at: number): boolean {
  const sign = tokens.word(at + 1);
  const isOpening = (sign === '.' || sign === ')') && tokens.isGlued(at + 1) && at + 2 < tokens.count;
  return isOpening && at > 0 && tokens.startsLine(at);
}

function isPoint(sign: string): boolean {
  return sign === '.' || sign === ',';
}

/** A letter, or capitals that say nothing of a figure. */
function isCodeWord(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at)) return false;
  if (tokens.word(at).length === 1) return true;
  const isSilent = !currencies.has(tokens.word(at)) && !phraseBefore(prefixes, tokens, { to: at + 1, floor: at });
  return isSilent && /^\p{Lu}{2,8}$/u.test(tokens.printed(at, at + 1));
}

/** A sign between numbers that makes them one, in a way that is not read: 17:37, 1'300. */
function isJoiningSign(sign: string): boolean {
  return sign === ':' || sign === "'" || sign === '’';
}

/** A sign that changes what a number says, in a way that is not read. */
function isForeign(sign: string): boolean {
  return '‰±°²³^_#@\\'.includes(sign) ? sign !== '' : isControl(sign.charCodeAt(0));
}
