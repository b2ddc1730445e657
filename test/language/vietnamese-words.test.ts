import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Numeric } from 'kttt';
import { parseQuantity, toVietnameseWords, type WordOptions } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const digits = new Map(
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, i) => [word, BigInt(i)]),
);
const ones = new Map([...digits, ['mốt', 1n], ['tư', 4n], ['lăm', 5n]]);

/** A second reading of number words, by the last of the greatest joints in them: tỷ, then triệu, nghìn, trăm, mươi. */
function numberOf(words: readonly string[]): bigint {
  const joints = [
    ['tỷ', 10n ** 9n],
    ['triệu', 10n ** 6n],
    ['nghìn', 1000n],
    ['trăm', 100n],
    ['mươi', 10n],
  ] as const;
  for (const [joint, times] of joints) {
    const place = words.lastIndexOf(joint);
    if (place > 0) return numberOf(words.slice(0, place)) * times + numberOf(words.slice(place + 1));
  }
  if (words[0] === 'mười') return 10n + numberOf(words.slice(1));
  if (words[0] === 'linh') return numberOf(words.slice(1));
  if (words.length === 0) return 0n;
  const value = words.length === 1 ? ones.get(words[0] ?? '') : undefined;
  if (value === undefined) throw new Error(`«${words.join(' ')}» is no number`);
  return value;
}

describe('a number in Vietnamese words', () => {
  it.each<[Numeric, string]>([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [9, 'chín'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [19, 'mười chín'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [26, 'hai mươi sáu'],
    [31, 'ba mươi mốt'],
    [40, 'bốn mươi'],
    [44, 'bốn mươi tư'],
    [54, 'năm mươi tư'],
    [55, 'năm mươi lăm'],
    [61, 'sáu mươi mốt'],
    [70, 'bảy mươi'],
    [88, 'tám mươi tám'],
    [91, 'chín mươi mốt'],
    [99, 'chín mươi chín'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [114, 'một trăm mười bốn'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [144, 'một trăm bốn mươi tư'],
    [155, 'một trăm năm mươi lăm'],
    [200, 'hai trăm'],
    [310, 'ba trăm mười'],
    [405, 'bốn trăm linh năm'],
    [555, 'năm trăm năm mươi lăm'],
    [999, 'chín trăm chín mươi chín'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1010, 'một nghìn không trăm mười'],
    [1021, 'một nghìn không trăm hai mươi mốt'],
    [1100, 'một nghìn một trăm'],
    [1945, 'một nghìn chín trăm bốn mươi lăm'],
    [2024, 'hai nghìn không trăm hai mươi tư'],
    [4004, 'bốn nghìn không trăm linh bốn'],
    [5015, 'năm nghìn không trăm mười lăm'],
    [10000, 'mười nghìn'],
    [12971, 'mười hai nghìn chín trăm bảy mươi mốt'],
    [14251, 'mười bốn nghìn hai trăm năm mươi mốt'],
    [21000, 'hai mươi mốt nghìn'],
    [24024, 'hai mươi tư nghìn không trăm hai mươi tư'],
    [105000, 'một trăm linh năm nghìn'],
    [106598, 'một trăm linh sáu nghìn năm trăm chín mươi tám'],
    [140000, 'một trăm bốn mươi nghìn'],
    [1000000, 'một triệu'],
    [1000005, 'một triệu không trăm linh năm'],
    [1005000, 'một triệu không trăm linh năm nghìn'],
    [1050000, 'một triệu không trăm năm mươi nghìn'],
    [2300000, 'hai triệu ba trăm nghìn'],
    [5000015, 'năm triệu không trăm mười lăm'],
    [21021021, 'hai mươi mốt triệu không trăm hai mươi mốt nghìn không trăm hai mươi mốt'],
    [400000000, 'bốn trăm triệu'],
    [1000000000, 'một tỷ'],
    [1000000001, 'một tỷ không trăm linh một'],
    [1000001000, 'một tỷ không trăm linh một nghìn'],
    [1250000000, 'một tỷ hai trăm năm mươi triệu'],
    ['73000000000', 'bảy mươi ba tỷ'],
    ['1000000000000', 'một nghìn tỷ'],
    ['1005000000000', 'một nghìn không trăm linh năm tỷ'],
    ['1500000000000', 'một nghìn năm trăm tỷ'],
    ['1000000000005', 'một nghìn tỷ không trăm linh năm'],
    ['1000000000000000', 'một triệu tỷ'],
    ['1000000000000000000', 'một tỷ tỷ'],
    ['1000000005000000000', 'một tỷ không trăm linh năm tỷ'],
    ['1000000000000000005', 'một tỷ tỷ không trăm linh năm'],
    [2n * 10n ** 27n, 'hai tỷ tỷ tỷ'],
    [-5, 'âm năm'],
    [-105000, 'âm một trăm linh năm nghìn'],
    ['-0', 'không'],
    ['-0.0', 'không phẩy không'],
    ['007', 'bảy'],
    ['000', 'không'],
    ['1.5', 'một phẩy năm'],
    [1.5, 'một phẩy năm'],
    ['1.50', 'một phẩy năm không'],
    ['14.30', 'mười bốn phẩy ba không'],
    [new Decimal('14.30'), 'mười bốn phẩy ba'],
    ['0.05', 'không phẩy không năm'],
    ['-22.26', 'âm hai mươi hai phẩy hai sáu'],
    ['1000.45', 'một nghìn phẩy bốn năm'],
    ['-0.14', 'âm không phẩy một bốn'],
  ])('%s', (value, words) => {
    expect(toVietnameseWords(value)).toBe(words);
  });

  it('is the number again when the words are read, whatever its size', () => {
    const huge = 10n ** 60n;
    const sizes = fc.oneof(
      fc.bigInt({ min: 0n, max: 2000n }),
      fc.bigInt({ min: 0n, max: huge }),
      fc
        .tuple(fc.bigInt({ min: 1n, max: 999n }), fc.nat({ max: 40 }), fc.nat({ max: 999 }))
        .map(([head, zeros, tail]) => head * 10n ** BigInt(zeros + 3) + BigInt(tail)),
    );
    fc.assert(
      fc.property(sizes, (value) => {
        expect(numberOf(toVietnameseWords(value).split(' '))).toBe(value);
        expect(toVietnameseWords(-value)).toBe(value === 0n ? 'không' : `âm ${toVietnameseWords(value)}`);
      }),
    );
  });

  it('has every digit after the comma as a word of its own', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^\d{1,20}$/), (whole, decimals) => {
        const [before, after = ''] = toVietnameseWords(`${whole}.${decimals}`).split(' phẩy ');
        expect(before).toBe(toVietnameseWords(whole));
        expect(
          after
            .split(' ')
            .map((word) => digits.get(word))
            .join(''),
        ).toBe(decimals);
      }),
    );
  });

  it('of đồng is read by the library as what it was', () => {
    const amounts = fc.oneof(fc.bigInt({ min: 1n, max: 2000n }), fc.bigInt({ min: 1n, max: 10n ** 40n }));
    const options = fc.record({
      zero: fc.constantFrom('linh', 'lẻ'),
      thousand: fc.constantFrom('nghìn', 'ngàn'),
      four: fc.constantFrom('mươi tư', 'linh tư', 'bốn'),
      capital: fc.boolean(),
    });
    fc.assert(
      fc.property(amounts, options, (amount, how) => {
        const { kind, value, unit } = parseQuantity(toVietnameseWords(amount, { ...how, unit: 'đồng' }));
        expect([kind, value, unit]).toEqual(['money', String(amount), 'VND']);
      }),
      { numRuns: 1000 },
    );
  });

  it('with digits after the comma is read by the library with all of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.stringMatching(/^\d{1,6}$/), (whole, decimals) => {
        const quantity = parseQuantity(toVietnameseWords(`${whole}.${decimals}`, { unit: 'đồng' }));
        expect(quantity.decimals).toBe(decimals.length);
        expect(new Decimal(quantity.value ?? '').equals(`${whole}.${decimals}`)).toBe(true);
      }),
    );
  });

  it.each<[Numeric, WordOptions, string]>([
    [105000, { unit: 'đồng' }, 'một trăm linh năm nghìn đồng'],
    [105000, { unit: 'đồng chẵn', capital: true }, 'Một trăm linh năm nghìn đồng chẵn'],
    [-5, { capital: true }, 'Âm năm'],
    [105004, { zero: 'lẻ' }, 'một trăm lẻ năm nghìn không trăm lẻ bốn'],
    [105000, { thousand: 'ngàn' }, 'một trăm linh năm ngàn'],
    [104, { four: 'linh tư' }, 'một trăm linh tư'],
    [104, { four: 'bốn' }, 'một trăm linh bốn'],
    [4, { four: 'linh tư' }, 'bốn'],
    [14, { four: 'linh tư' }, 'mười bốn'],
    [24, { four: 'linh tư' }, 'hai mươi tư'],
    [24, { four: 'mươi tư' }, 'hai mươi tư'],
    [24, { four: 'bốn' }, 'hai mươi bốn'],
    [4000004, { four: 'linh tư' }, 'bốn triệu không trăm linh tư'],
    [25, { four: 'bốn' }, 'hai mươi lăm'],
  ])('%s with %o is «%s»', (value, options, words) => {
    expect(toVietnameseWords(value, options)).toBe(words);
  });

  it.each<[string, () => unknown, string, readonly string[], string]>([
    ['a number that is none', () => toVietnameseWords('1.234,5'), 'not-a-number', ['value'], '1.234,5'],
    ['an integer that lost digits', () => toVietnameseWords(2 ** 53), 'unsafe-integer', ['value'], '9007199254740992'],
    [
      'another word for an empty place',
      () => toVietnameseWords(1, { zero: untyped('không') }),
      'no-such-word-choice',
      ['zero'],
      '«không»; chọn một trong: linh, lẻ',
    ],
    [
      'another word for a thousand',
      () => toVietnameseWords(1, { thousand: untyped('k') }),
      'no-such-word-choice',
      ['thousand'],
      '«k»; chọn một trong: nghìn, ngàn',
    ],
    [
      'another word for four',
      () => toVietnameseWords(1, { four: untyped('tứ') }),
      'no-such-word-choice',
      ['four'],
      '«tứ»; chọn một trong: mươi tư, linh tư, bốn',
    ],
  ])('refuses %s', (_, print, code, path, said) => {
    const error = caught(print);
    expect(error).toMatchObject({ code, path });
    expect(error.messages.vi).toContain(said);
  });
});
