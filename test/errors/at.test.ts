import { describe, expect, it } from 'vitest';
import { at } from '../../src/errors/at.ts';
import { caught } from './caught.ts';

describe('the item at an index', () => {
  it('is the first, the last, or any between', () => {
    expect([0, 1, 2].map((index) => at(['Gio Linh', 'Triệu Phong', 'Hải Lăng'], index))).toEqual([
      'Gio Linh',
      'Triệu Phong',
      'Hải Lăng',
    ]);
  });

  it('may be zero, an empty text, false or null: these are items', () => {
    expect([0, 1, 2, 3].map((index) => at([0, '', false, null], index))).toEqual([0, '', false, null]);
  });

  it.each([
    { list: [10, 20, 30], index: 3 },
    { list: [10, 20, 30], index: -1 },
    { list: [10, 20, 30], index: 0.5 },
    { list: [10, 20, 30], index: Number.NaN },
    { list: [], index: 0 },
  ])('index $index of $list is impossible', ({ list, index }) => {
    const error = caught(() => at(list, index));
    expect(error.code).toBe('impossible-index');
    expect(error.path).toEqual([]);
    expect(error.info).toEqual({ index, length: list.length });
  });

  it('names the index and the length, and asks for a report', () => {
    expect(caught(() => at(['a', 'b'], 5)).messages).toEqual({
      vi: 'lỗi của thư viện: không có phần tử 5 trong danh sách 2 phần tử; xin báo lỗi này',
      en: 'a fault of the library: there is no item 5 in a list of 2; please report it',
    });
  });
});
