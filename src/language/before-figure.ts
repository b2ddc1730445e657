import { currencies, fillers, type Prefix, prefixes, type UnitWord } from './lexicon.ts';
import { type FoundPhrase, phraseBefore } from './phrases.ts';
import type { Comparator, QuantityRole } from './quantity.ts';
import type { Tokens } from './tokens.ts';

/** What stands before a figure. */
export interface Before {
  readonly from: number;
  readonly comparator: Comparator | null;
  readonly role: QuantityRole | null;
  readonly of: string | null;
  /** Whether words say that it is a fall. */
  readonly isFall: boolean;
  readonly isMultiple: boolean;
  /** Whether its comparator is one only if nothing is compared with. */
  readonly isCompared: boolean;
  /** Where «từ» stands: what is before it is of a range. */
  readonly fromPlace: number | null;
  /** The sign of its number, and whether that may be a dash that opens a line of a list. */
  readonly sign: '-' | '+' | null;
  readonly isDashOfLine: boolean;
  /** «USD 5», «$5». */
  readonly currency: UnitWord | null;
}

/** No figure has more phrases before it. */
const mostPhrases = 4;

/** Reads what stands before a figure, the nearest words first, back to the figure before it. */
export function beforeFigure(
  tokens: Tokens,
  at: number,
  { floor, hasUnit }: { readonly floor: number; readonly hasUnit: boolean },
): Before {
  const currency = !hasUnit && at > floor ? (currencies.get(tokens.word(at - 1)) ?? null) : null;
  let from = currency ? startOfCurrency(tokens, at - 1, floor) : at;
  const sign = signBefore(tokens, from, floor);
  const isDashOfLine = sign === '-' && mayOpenLine(tokens, from - 1);
  if (sign !== null) from -= 1;
  let comparator: Comparator | null = null;
  let role: QuantityRole | null = null;
  let of: string | null = null;
  let fromPlace: number | null = null;
  let [isFall, isMultiple, isCompared] = [false, false, false];
  for (let more = 0; more < mostPhrases; more += 1) {
    const found = prefixBefore(tokens, from, floor);
    if (!found) break;
    const { meaning } = found;
    if ((meaning.comparator && comparator) || (meaning.role && role)) break;
    comparator ??= meaning.comparator ?? null;
    role ??= meaning.role ?? null;
    of ??= meaning.of ?? null;
    isFall ||= meaning.isFall === true;
    isMultiple ||= meaning.isMultiple === true;
    isCompared ||= meaning.isCompared === true;
    from = found.from;
    if (meaning.isFrom) fromPlace ??= from;
  }
  role ??= sign === null ? null : 'change';
  return {
    from,
    comparator,
    role,
    of,
    isFall,
    isMultiple,
    isCompared,
    fromPlace,
    sign,
    isDashOfLine,
    currency,
  };
}

/** «tăng từ 5» without an upper end says where a rise began: the rise is no part of this figure. */
export function withoutRange(before: Before): Before {
  const { fromPlace } = before;
  return fromPlace === null ? before : { ...before, from: fromPlace, role: null, of: null, isFall: false };
}

function prefixBefore(tokens: Tokens, to: number, floor: number): FoundPhrase<Prefix> | null {
  const found = phraseBefore(prefixes, tokens, { to, floor });
  if (found || !fillers.has(tokens.word(to - 1))) return found;
  const beyond = phraseBefore(prefixes, tokens, { to: to - 1, floor });
  return beyond && mayBeApart(beyond.meaning) ? beyond : null;
}

/** Whether a word may stand between a phrase and its figure. */
function mayBeApart({ comparator, role }: Prefix): boolean {
  return comparator === 'at-least' || comparator === 'at-most' || comparator === 'about' || role === 'change';
}

function startOfCurrency(tokens: Tokens, at: number, floor: number): number {
  return tokens.word(at) === '$' && tokens.word(at - 1) === 'us' && at > floor ? at - 1 : at;
}

/** A sign right at a number and not at what stands before it («−5 %», «(+5 %)»), a minus or the first dash of a text. */
function signBefore(tokens: Tokens, at: number, floor: number): '-' | '+' | null {
  const sign = tokens.word(at - 1);
  if ((sign !== '-' && sign !== '+') || at - 1 < floor) return null;
  const isAtNumber = tokens.isGlued(at) || isMinus(tokens, at - 1) || (at === 1 && sign === '-');
  if (!isAtNumber) return null;
  const isJoint =
    tokens.isGlued(at - 1) && (tokens.isNumber(at - 2) || tokens.isWord(at - 2) || isClosing(tokens.word(at - 2)));
  return isJoint ? null : sign;
}

/** Whether a dash may open a line of a list: one that is apart from the number, or stands at a later line. */
function mayOpenLine(tokens: Tokens, at: number): boolean {
  return !isMinus(tokens, at) && tokens.startsLine(at) && (at > 0 || !tokens.isGlued(1));
}

function isMinus(tokens: Tokens, at: number): boolean {
  return tokens.printed(at, at + 1) === '−';
}

function isClosing(sign: string): boolean {
  return ')]%'.includes(sign);
}
