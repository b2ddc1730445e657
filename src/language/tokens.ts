/**
 * A text cut into words, numbers with the separators inside them, and signs, from left to right; blanks part them. Words are
 * in lower case and composed, all dashes are one; a number is as printed.
 */
export class Tokens {
  readonly text: string;
  /** How many times a reader has looked at a piece: what reading costs. */
  looks = 0;
  readonly #words: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(text: string) {
    this.text = text;
    const known = new Map<string, string>();
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (isBlank(code)) {
        at += 1;
        continue;
      }
      const end = endOfToken(text, at, code);
      const printed = text.slice(at, end);
      this.#words.push(isDigit(code) ? withoutJoiners(printed) : wordOf(printed, known));
      this.#starts.push(at);
      this.#ends.push(end);
      at = end;
    }
  }

  get count(): number {
    return this.#words.length;
  }

  /** The word, number or sign at a place; an empty one beyond the ends. */
  word(at: number): string {
    this.looks += 1;
    return this.#words[at] ?? '';
  }

  isNumber(at: number): boolean {
    return isDigit(this.word(at).charCodeAt(0));
  }

  isWord(at: number): boolean {
    return isLetter(this.word(at).charCodeAt(0));
  }

  start(at: number): number {
    return this.#starts[at] ?? this.text.length;
  }

  end(at: number): number {
    return this.#ends[at] ?? 0;
  }

  /** The pieces from one up to another, as printed. */
  printed(from: number, to: number): string {
    return this.text.slice(this.start(from), this.end(to - 1));
  }

  /** Whether no blank stands between a piece and the one before it. */
  isGlued(at: number): boolean {
    return at > 0 && at < this.count && this.start(at) === this.end(at - 1);
  }

  /** Whether a piece is the first of its line. */
  startsLine(at: number): boolean {
    return at === 0 || this.text.slice(this.end(at - 1), this.start(at)).includes('\n');
  }
}

/** The place of the first control character that no text has, or -1: tabs and ends of lines are sound. */
export function controlCharacterIn(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) return at;
  return -1;
}

export function isControl(code: number): boolean {
  return (code < 32 && !(code >= 9 && code <= 13)) || (code >= 0x7f && code <= 0x9f && code !== 0x85);
}

/** Signs that are read as a dash; a division sign stands for one in ranges. */
const dashes = '–—−‒‑―÷';
const letter = /[\p{L}\p{M}]/u;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  // The Latin letters of Vietnamese, and the marks of decomposed ones.
  if (code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x300 && code <= 0x36f)) return true;
  return letter.test(String.fromCharCode(code));
}

function isBlank(code: number): boolean {
  if (code <= 32) return !isControl(code);
  if (code < 0x80) return false;
  return code === 0x85 || code === 0xa0 || (code >= 0x2000 && code <= 0x202f && !isDash(code)) || isBlankBeyond(code);
}

function isDash(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

function isBlankBeyond(code: number): boolean {
  return code === 0x205f || code === 0x3000 || isJoiner(code);
}

/** What has no width, such as a soft hyphen: it parts nothing. */
function isJoiner(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function endOfToken(text: string, at: number, code: number): number {
  if (isDigit(code)) return endOfNumber(text, at);
  if (isLetter(code)) return endOfWord(text, at);
  const isCompared = code === 60 || code === 62;
  return isCompared && text.charCodeAt(at + 1) === 61 ? at + 2 : at + 1;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) end = at + 1;
    else if (!isJoiner(code)) break;
  }
  return end;
}

/**
 * A number goes on over digits, over one or two separators with digits after them (two fit no reading, and do not part a
 * number in two), and over a narrow blank with three digits after it.
 */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = at + 1;
    else if (!isJoiner(code) && !isSeparator(text, at, code)) break;
  }
  return end;
}

function isSeparator(text: string, at: number, code: number): boolean {
  if (isPoint(code)) {
    const next = text.charCodeAt(isJoiner(text.charCodeAt(at + 1)) ? at + 2 : at + 1);
    return isDigit(next) || (isPoint(next) && isDigit(text.charCodeAt(at + 2)));
  }
  const isNarrow = code === 0x202f || code === 0x2009;
  return isNarrow && [1, 2, 3].every((i) => isDigit(text.charCodeAt(at + i))) && !isDigit(text.charCodeAt(at + 4));
}

function isPoint(code: number): boolean {
  return code === 44 || code === 46;
}

const joiners = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

function withoutJoiners(printed: string): string {
  return printed.replace(joiners, '');
}

/** A word in lower case and composed, a sign in its common form; those seen before are not made again. */
function wordOf(printed: string, known: Map<string, string>): string {
  const before = known.get(printed);
  if (before !== undefined) return before;
  const word = plainWord(printed);
  known.set(printed, word);
  return word;
}

function plainWord(printed: string): string {
  if (printed === '>=') return '≥';
  if (printed === '<=') return '≤';
  if (dashes.includes(printed)) return '-';
  return withoutJoiners(printed).normalize('NFC').toLowerCase();
}
