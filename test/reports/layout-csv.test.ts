import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/reports/document.ts';
import { layOutCsv, quoted } from '../../src/reports/layout-csv.ts';

/** A report of which only the sheet matters here. */
function withSheet(sheet: readonly (readonly string[])[], notice: string | null = null): ReportDocument {
  return {
    language: 'vi',
    notice,
    title: '',
    facts: [],
    tables: [],
    list: { title: '', items: [] },
    legend: '',
    sheet,
  };
}

/** Reads comma-separated text in which every cell is quoted, letter by letter. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 1;
  while (at < csv.length) {
    let cell = '';
    at += 1;
    for (; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
      if (csv[at] === '"') at += 1;
      cell += csv[at];
    }
    rows.at(-1)?.push(cell);
    at += 1;
    if (csv[at] === ',') at += 1;
    else if (csv.slice(at) === '\r\n') break;
    else if (csv.slice(at, at + 2) === '\r\n') {
      rows.push([]);
      at += 2;
    }
  }
  return rows;
}

describe('a cell of a sheet', () => {
  it.each([
    ['plain words', 'Huyện Gio Linh', '"Huyện Gio Linh"'],
    ['nothing', '', '""'],
    ['a quotation mark is doubled', 'HTX "Đoàn Kết"', '"HTX ""Đoàn Kết"""'],
    ['a comma and a line break stay in their cell', 'a,b\nc', '"a,b\nc"'],
    ['a formula is set off', '=1+1', `"'=1+1"`],
    ['a plus too', '+84 233', `"'+84 233"`],
    ['an at sign too', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a dash that begins words too', '-cmd|calc', `"'-cmd|calc"`],
    ['a full-width equals sign too', '＝1+1', `"'＝1+1"`],
    ['blanks before it do not hide it', '  =1+1', `"'  =1+1"`],
    ['nor does an invisible letter', '\u200B=1+1', `"'\u200B=1+1"`],
    ['a tab at its head is set off', '\tx', `"'\tx"`],
    ['a carriage return at its head too', '\rx', `"'\rx"`],
    ['a negative number stays a number', '-12.50', '"-12.50"'],
    ['a sum that looks like one does not', '-1+2', `"'-1+2"`],
    ['an equals sign inside is no formula', 'a=1', '"a=1"'],
  ])('%s', (_, cell, written) => {
    expect(quoted(cell)).toBe(written);
  });

  it('no text whatever begins as a formula would', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const inside = quoted(cell).slice(1, -1).replaceAll('""', '"');
        expect(/^[=+@\t\r＝＋－＠]/.test(inside)).toBe(false);
        if (inside.startsWith('-')) expect(Number.isFinite(Number(inside))).toBe(true);
      }),
    );
  });
});

describe('a sheet', () => {
  it('begins with the mark of UTF-8, ends its rows the way spreadsheets do, and has the notice above all', () => {
    expect(
      layOutCsv(
        withSheet([
          ['a', 'b'],
          ['1', '2'],
        ]),
      ),
    ).toBe('\uFEFF"a","b"\r\n"1","2"\r\n');
    expect(layOutCsv(withSheet([['a']], 'Mô phỏng'))).toBe('\uFEFF"Mô phỏng"\r\n"a"\r\n');
  });

  it('reads back as it was, but for what was set off', () => {
    const safe = fc.string({ unit: 'binary' }).filter((cell) => quoted(cell) === `"${cell.replaceAll('"', '""')}"`);
    fc.assert(
      fc.property(fc.array(fc.array(safe, { minLength: 1 }), { minLength: 1 }), (sheet) => {
        expect(cellsOf(layOutCsv(withSheet(sheet)))).toEqual(sheet);
      }),
    );
  });
});
