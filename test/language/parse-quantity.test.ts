import fc from 'fast-check';
import { type ParseOptions, parseQuantity, safeParseQuantity, toVietnameseWords } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { readingsInShort } from './in-short.ts';
import forms from './printed-forms.json' with { type: 'json' };
import { nastyPieces, words } from './reader-words.ts';

interface Form {
  readonly printed: string;
  readonly hint?: string;
  /** All readings, or the code of the error. */
  readonly means?: string;
  readonly error?: string;
  /** The text of the figure, where it is not the whole one. */
  readonly text?: string;
}

function optionsOf({ hint }: Form): ParseOptions {
  return hint === undefined ? {} : { hint };
}

describe.each(Object.entries<readonly Form[]>(forms))('a printed figure (%s)', (_, group) => {
  it.each(group.map((form) => [form.printed, form] as const))('«%s»', (printed, form) => {
    const read = safeParseQuantity(printed, optionsOf(form));
    expect(read.ok ? readingsInShort(read.quantity) : read.error.code).toBe(form.means ?? form.error);
    if (read.ok) expect(read.quantity.text).toBe(form.text ?? printed);
  });
});

describe('what a figure says', () => {
  it('is in the fields of its commonest reading, with the text and all readings beside them', () => {
    expect(parseQuantity('Gần 73 tỉ đồng')).toEqual({
      kind: 'money',
      comparator: 'nearly',
      value: '73000000000',
      low: null,
      high: null,
      numerator: null,
      denominator: null,
      unit: 'VND',
      per: [],
      year: null,
      decimals: 0,
      step: '1000000000',
      isExact: false,
      role: 'level',
      of: null,
      name: null,
      text: 'Gần 73 tỉ đồng',
      readings: [
        {
          kind: 'money',
          comparator: 'nearly',
          value: '73000000000',
          low: null,
          high: null,
          numerator: null,
          denominator: null,
          unit: 'VND',
          per: [],
          year: null,
          decimals: 0,
          step: '1000000000',
          isExact: false,
          role: 'level',
          of: null,
          name: null,
          because: { vi: 'cách đọc thông thường', en: 'the common reading' },
        },
      ],
    });
  });

  it('keeps the digits after the comma, zeros too', () => {
    expect(parseQuantity('14,30 tỷ')).toMatchObject({ value: '14300000000', decimals: 2, step: '10000000' });
    expect(parseQuantity('0,00%')).toMatchObject({ value: '0', decimals: 2, step: '0.01' });
    expect(parseQuantity('1,3 ha')).toMatchObject({ value: '1.3', decimals: 1, step: '0.1' });
  });

  it('tells the ends of a range that are left out', () => {
    expect(parseQuantity('trên 5 đến dưới 10 HTX')).toMatchObject({ low: '5', excludesLow: true, excludesHigh: true });
    expect(parseQuantity('từ 65 đến dưới 80 điểm')).toMatchObject({ low: '65', high: '80', excludesHigh: true });
    expect(parseQuantity('từ 65 đến dưới 80 điểm')).not.toHaveProperty('excludesLow');
    expect(parseQuantity('trên 20 - 30%')).toMatchObject({ low: '20', excludesLow: true });
    expect(parseQuantity('giảm trên 5 đến 10%')).toMatchObject({ low: '-10', high: '-5', excludesHigh: true });
    expect(parseQuantity('giảm 5 đến dưới 10%')).toMatchObject({ low: '-10', high: '-5', excludesLow: true });
    expect(parseQuantity('giảm 5 đến dưới 10%')).not.toHaveProperty('excludesHigh');
    expect(parseQuantity('4 - 6 HTX')).not.toHaveProperty('excludesLow');
  });

  it('has a reason for each reading where there are two', () => {
    const reasons = (text: string) => parseQuantity(text).readings.map(({ because }) => because.en);
    expect(reasons('tăng 1,7 lần')).toEqual(['so many times as much', 'so many times more']);
    expect(reasons('1.234 ha')).toEqual(['the separator is one of thousands', 'the separator is the decimal sign']);
    expect(reasons('- 15')).toEqual(['the dash opens an item', 'the dash is a minus']);
    expect(reasons('không còn HTX yếu kém')).toEqual(['“none is left” means 0']);
    expect(reasons('-')).toEqual(['a dash in a table is none']);
    expect(reasons('310 HTX')).toEqual(['the common reading']);
  });
});

describe('a hint', () => {
  it('is the unit of a table, for a figure that names none', () => {
    expect(parseQuantity('786,35', { hint: 'triệu đồng' })).toMatchObject({ kind: 'money', value: '786350000' });
    expect(parseQuantity('12,971', { hint: 'tỷ đồng' })).toMatchObject({ value: '12971000000', decimals: 3 });
    expect(parseQuantity('12,971', { hint: 'người' })).toMatchObject({ value: '12971', unit: 'người', isExact: true });
    expect(parseQuantity('4 - 6', { hint: 'HTX' })).toMatchObject({ low: '4', high: '6', unit: 'HTX' });
    expect(parseQuantity('5', { hint: 'nghìn' })).toMatchObject({ kind: 'money', value: '5000' });
    expect(parseQuantity('1,3', { hint: 'tỷ đồng/HTX/năm' })).toMatchObject({
      value: '1300000000',
      per: ['HTX', 'năm'],
    });
    expect(parseQuantity('1,3/tháng', { hint: 'tỷ đồng/HTX/năm' })).toMatchObject({ per: ['tháng'] });
  });

  it('leaves a figure as it is that names its own', () => {
    expect(parseQuantity('5 HTX', { hint: 'triệu đồng' })).toMatchObject({ kind: 'count', value: '5', unit: 'HTX' });
    expect(parseQuantity('5 tỷ', { hint: 'triệu đồng' })).toMatchObject({ kind: 'money', value: '5000000000' });
    expect(parseQuantity('USD 5', { hint: 'triệu đồng' })).toMatchObject({ value: '5', unit: 'USD' });
    expect(parseQuantity('3 - 5 triệu', { hint: 'HTX' })).toMatchObject({ low: '3000000', unit: 'VND' });
  });

  it('is a kind, and chooses the figure and the reading of it', () => {
    expect(parseQuantity('12.971', { hint: 'percent' }).readings.map(({ value }) => value)).toEqual([
      '12.971',
      '12971',
    ]);
    expect(parseQuantity('5', { hint: 'measure' })).toMatchObject({ kind: 'measure', value: '5', unit: null });
    expect(parseQuantity('310 HTX, 69 HTX trong đó (22,26%)', { hint: 'percent' }).value).toBe('22.26');
    expect(parseQuantity('310 HTX, ngày 5/4/2024', { hint: 'date' }).name).toBe('2024-04-05');
    expect(parseQuantity('theo 1318/QĐ-TTg, 5 HTX', { hint: 'document' }).name).toBe('1318/QĐ-TTg');
    expect(parseQuantity('08/14 (57%)', { hint: 'fraction' })).toMatchObject({ numerator: '8', denominator: '14' });
  });
});

describe('bad input', () => {
  it.each([
    ['chưa có số liệu', 'no-figure'],
    ['', 'no-figure'],
    ['5 HTX và 7 người', 'several-figures', 'số thứ hai ở vị trí 9'],
    ['22.7.2021, 1318/QĐ-TTg', 'several-figures', 'số thứ hai ở vị trí 11'],
    ['có 1.2.3,4,5 HTX', 'number-unreadable', 'vị trí 3'],
    ['từ 9 - 4 HTX', 'range-backwards', 'vị trí 3'],
    ['tổng: 12,5', 'unit-unreadable', 'vị trí 6'],
    ['4,5 - 6', 'unit-unreadable', 'vị trí 0'],
    ['4 - 6,5', 'unit-unreadable', 'vị trí 0'],
    ['4 - 1.2.3', 'number-unreadable', 'vị trí 0'],
    ['\u00005 HTX', 'control-character', 'vị trí 0'],
    ['1\u00001 HTX', 'control-character', 'vị trí 1'],
    ['11\u009f HTX', 'control-character', 'vị trí 2'],
  ])('«%s» is refused: %s', (text, code, place = '') => {
    const { messages, ...error } = caught(() => parseQuantity(text));
    expect(error.code).toBe(code);
    expect(messages.vi).toContain(place);
    expect(safeParseQuantity(text)).toEqual({ ok: false, error: caught(() => parseQuantity(text)) });
  });

  it('of a hint is said with its place', () => {
    const refused = (hint: string) => () => parseQuantity('5', { hint });
    expectFault(refused('blorp'), { code: 'no-such-hint', path: ['hint'], field: 'hint', found: 'blorp' });
    expectFault(refused('HTX yếu'), { code: 'no-such-hint', path: ['hint'], field: 'hint', found: 'HTX yếu' });
    expectFault(refused(''), { code: 'no-such-hint', path: ['hint'], field: 'hint', found: '' });
    const other = () => parseQuantity('có 5 HTX', { hint: 'percent' });
    expectFault(other, { code: 'other-kind', path: [], field: '', found: 'percent' });
    expectFault(() => parseQuantity('có', { hint: 'percent' }), {
      code: 'no-figure',
      path: [],
      field: '',
      found: 'có',
    });
  });

  it('that is no text is refused', () => {
    const refused = () => parseQuantity(untyped<string>(5));
    expectFault(refused, { code: 'text-not-text', path: [], field: '', found: '5' });
    expect(safeParseQuantity(untyped<string>(null)).ok).toBe(false);
  });

  it('is no matter of length', () => {
    const digits = '1'.repeat(1_000_000);
    expect(parseQuantity(`${digits} HTX`).value).toBe(digits);
    expect(caught(() => parseQuantity('x'.repeat(1_000_000))).code).toBe('no-figure');
    expect(parseQuantity(`${digits} - 1${digits}`).high).toBe(`1${digits}`);
    expect(caught(() => parseQuantity(`1${digits} - ${digits}`)).code).toBe('range-backwards');
    expect(caught(() => parseQuantity('1,'.repeat(500_000))).code).toBe('number-unreadable');
  });

  it('throws nothing but errors of the library', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const piece = fc.constantFrom(...words, ...nastyPieces);
    const ofTheReader = fc
      .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')))
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(anything, ofTheReader), (text) => {
        const read = safeParseQuantity(text);
        if (read.ok) expect(text).toContain(read.quantity.text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('lets what is no error of the library pass', () => {
    const options = {
      get hint(): string {
        throw new TypeError('not of the library');
      },
    };
    expect(() => safeParseQuantity('5', options)).toThrow(TypeError);
  });
});

const readable: readonly Form[] = Object.values<readonly Form[]>(forms)
  .flat()
  .filter(({ means, hint }) => means !== undefined && hint === undefined);

describe('a figure is the same', () => {
  it('composed and decomposed', () => {
    for (const { printed, means } of readable)
      expect(readingsInShort(parseQuantity(printed.normalize('NFD')))).toBe(means);
  });

  it('in capitals, but for what capitals make a document', () => {
    for (const { printed, means } of readable) {
      const read = safeParseQuantity(printed.toUpperCase());
      if (!means?.startsWith('document')) expect(read.ok && readingsInShort(read.quantity), printed).toBe(means);
    }
  });

  it('with hard blanks, and with blanks around it', () => {
    for (const { printed, means } of readable) {
      expect(readingsInShort(parseQuantity(printed.replaceAll(' ', '\u00a0'))), printed).toBe(means);
      expect(readingsInShort(parseQuantity(`\u200b${printed}  `)), printed).toBe(means);
    }
  });

  it('with any dash between the ends of a range', () => {
    for (const dash of ['-', '–', '—', '−', '‒', '‑', '―']) {
      expect(parseQuantity(`4 ${dash} 6 HTX`)).toMatchObject({ low: '4', high: '6' });
      expect(parseQuantity(`4${dash}6 HTX`)).toMatchObject({ low: '4', high: '6' });
    }
  });

  it('in Vietnamese words, any size of it', () => {
    const units = fc.constantFrom(['đồng', 'money'], ['hợp tác xã', 'count'], ['phần trăm', 'percent']);
    const zero = fc.constantFrom('linh' as const, 'lẻ' as const);
    const thousand = fc.constantFrom('nghìn' as const, 'ngàn' as const);
    const four = fc.constantFrom('mươi tư' as const, 'linh tư' as const, 'bốn' as const);
    const number = fc.oneof(
      fc.bigInt(0n, 10n ** 12n),
      fc.bigInt(0n, 10n ** 60n),
      fc.nat().map((n) => BigInt(n % 3000)),
    );
    fc.assert(
      fc.property(
        number,
        units,
        fc.record({ zero, thousand, four, capital: fc.boolean() }),
        (n, [unit, kind], style) => {
          const said = toVietnameseWords(n, { ...style, unit: String(unit) });
          expect(parseQuantity(said), said).toMatchObject({ kind, value: String(n) });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
