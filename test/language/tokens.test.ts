import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlCharacterIn, Tokens } from '../../src/language/tokens.ts';

function wordsOf(text: string): readonly string[] {
  const tokens = new Tokens(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.word(i));
}

describe('a text is cut into', () => {
  it.each<[string, readonly string[]]>([
    ['Gần 73 tỉ đồng', ['gần', '73', 'tỉ', 'đồng']],
    ['20,9triệu đồng', ['20,9', 'triệu', 'đồng']],
    ['1318/QĐ-TTg', ['1318', '/', 'qđ', '-', 'ttg']],
    ['4–6, 4—6 và 4−6', ['4', '-', '6', ',', '4', '-', '6', 'và', '4', '-', '6']],
    ['4‑6 ‒ ―', ['4', '-', '6', '-', '-']],
    ['>= 80 <= 90 > 1 < 2', ['≥', '80', '≤', '90', '>', '1', '<', '2']],
    ['1.300,5.', ['1.300,5', '.']],
    ['1..300 1,.3 1...3', ['1..300', '1,.3', '1', '.', '.', '.', '3']],
    ['a\tb\nc\r\nd\u00a0e\u3000f\u205fg\u2003h\u0085i\u2000j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']],
    ['1\u2009300 1\u202f300\u202f000', ['1\u2009300', '1\u202f300\u202f000']],
    ['1\u20093000 1\u200930', ['1', '3000', '1', '30']],
    ['1\u200b.\u200b300 đ\u200bồng\u200b', ['1.300', 'đồng']],
    ['\ufeffHTX \u00ad\u2060', ['htx']],
    ['a\u0001b \u0080', ['a', '\u0001', 'b', '\u0080']],
    ['×5÷2 ²', ['×', '5', '-', '2', '²']],
    ['đồng ÀÁ Ưu ňŤ'.normalize('NFD'), ['đồng', 'àá', 'ưu', 'ňť']],
    ['合作社 ко́оп', ['合作社', 'ко́оп']],
    ['5 🙂', ['5', '\ud83d', '\ude42']],
    ['azAZ [`{@', ['azaz', '[', '`', '{', '@']],
    ['', []],
  ])('«%s»', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a piece of a text', () => {
  const tokens = new Tokens('Có 5HTX\n- 1.300');

  it('has a place, and nothing beyond the ends', () => {
    expect([tokens.start(1), tokens.end(1), tokens.printed(1, 3)]).toEqual([3, 4, '5HTX']);
    expect([tokens.word(-1), tokens.word(5), tokens.start(5), tokens.end(-1)]).toEqual(['', '', 15, 0]);
  });

  it('is a number, a word or a sign', () => {
    expect([0, 1, 3, 5].map((at) => tokens.isNumber(at))).toEqual([false, true, false, false]);
    expect([0, 1, 3, 5].map((at) => tokens.isWord(at))).toEqual([true, false, false, false]);
  });

  it('with a sign of Latin-1 is no word', () => {
    expect(['²', '×', '÷', 'À', 'ÿ'].map((text) => new Tokens(text).isWord(0))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('is glued to the one before it, or not', () => {
    expect([0, 1, 2, 3, 5].map((at) => tokens.isGlued(at))).toEqual([false, false, true, false, false]);
  });

  it('is the first of a line, or not', () => {
    expect([0, 1, 2, 3, 4].map((at) => tokens.startsLine(at))).toEqual([true, false, false, true, false]);
  });
});

describe('a control character', () => {
  it('is found; tabs and ends of lines are none', () => {
    expect(controlCharacterIn('a\tb\n\v\f\r c\u0085')).toBe(-1);
    expect(['\u0000', 'a\u0008', 'ab\u000e', 'abc\u001f', 'abcd\u007f', 'abcde\u0084'].map(controlCharacterIn)).toEqual(
      [0, 1, 2, 3, 4, 5],
    );
  });
});

describe('the pieces of any text', () => {
  it('follow each other, hold no blank, and are all but the blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = new Tokens(text);
        let end = 0;
        for (let at = 0; at < tokens.count; at += 1) {
          expect(tokens.start(at)).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, tokens.start(at))).toMatch(
            /^[\s\u0085\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]*$/,
          );
          end = tokens.end(at);
        }
      }),
    );
  });
});
