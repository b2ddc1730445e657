import fc from 'fast-check';
import { findQuantities } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { QuantityReader } from '../../src/language/quantity-reader.ts';
import { Tokens } from '../../src/language/tokens.ts';
import { expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { inShort, readingsInShort } from './in-short.ts';
import { nastyPieces, words } from './reader-words.ts';
import sentences from './sentences.json' with { type: 'json' };

describe('the figures of a text', () => {
  it.each(sentences.map((one) => [one.text, one.figures] as const))('«%s»', (text, figures) => {
    expect(findQuantities(text).map((found) => [found.text, readingsInShort(found.quantity)])).toEqual(figures);
  });

  it('of the report on Quảng Trị are all found', () => {
    const article = `Chiều 5/4/2024, UBND tỉnh Quảng Trị tổ chức gặp mặt các hợp tác xã tiêu biểu và ký cam kết năm 2024.
Đến ngày 31/12/2023, tỉnh có 310 HTX nông nghiệp và 2 Liên hiệp HTX, tạo việc làm thường xuyên cho 12.971 lao động. Doanh thu bình quân mỗi HTX đạt 1,3 tỷ đồng, lợi nhuận bình quân 125 triệu đồng; tổng vốn điều lệ là 106.598 triệu đồng. Có 21 HTX tham gia chương trình OCOP với 33 sản phẩm đạt 3 sao, 4 sao.
Các địa phương cam kết: 100% HTX nông nghiệp hoạt động đúng luật; có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt; tiếp tục hỗ trợ 5 HTX xây dựng mô hình kiểu mới; trên 22% HTX nông nghiệp liên kết với doanh nghiệp; 4 - 6 HTX nông nghiệp có thêm sản phẩm OCOP từ 3 sao trở lên.
Dịp này, UBND tỉnh tặng cờ thi đua cho 4 tập thể, bằng khen cho 1 tập thể và 3 cá nhân; Liên minh HTX Việt Nam tặng bằng khen cho 5 tập thể, 4 cá nhân và kỷ niệm chương cho 15 cá nhân.`;
    const figures = findQuantities(article);
    expect(figures.map(({ quantity }) => inShort(quantity))).toEqual([
      'date 2024-04-05',
      'date 2024',
      'date 2023-12-31',
      'count 310 HTX exact',
      'count 2 LHHTX exact',
      'count 12971 lao động exact',
      'money 1300000000 VND by 100000000',
      'money 125000000 VND by 1000000',
      'money 106598000000 VND by 1000000',
      'count 21 HTX exact',
      'count 33 sản phẩm exact',
      'count 3 sao exact',
      'count 4 sao exact',
      'percent 100 %',
      'percent at-least 60 %',
      'count 5 HTX exact',
      'percent more-than 22 %',
      'count 4..6 HTX exact',
      'count at-least 3 sao exact',
      'count 4 tập thể exact',
      'count 1 tập thể exact',
      'count 3 cá nhân exact',
      'count 5 tập thể exact',
      'count 4 cá nhân exact',
      'count 15 cá nhân exact',
    ]);
    for (const { start, end, text, before, after } of figures) {
      expect(article.slice(start, end)).toBe(text);
      expect(article.slice(0, start).endsWith(before) && article.slice(end).startsWith(after)).toBe(true);
    }
  });

  it('stand with up to forty characters before and after them', () => {
    const text = `${'a '.repeat(30)}310 HTX${' b'.repeat(30)}`;
    const [found] = findQuantities(text);
    expect(found).toMatchObject({ start: 60, end: 67, before: 'a '.repeat(20), after: ' b'.repeat(20) });
    expect(findQuantities('310 HTX')[0]).toMatchObject({ start: 0, end: 7, before: '', after: '' });
  });

  it('leave out what cannot be read', () => {
    expect(findQuantities('có 1.2.3,4,5 HTX, từ 9 - 4 người, phiên bản 4.0, 17:37')).toEqual([]);
    expect(findQuantities('1\u00002 HTX')).toEqual([]);
  });

  it('need a text', () => {
    expectFault(() => findQuantities(untyped<string>(undefined)), {
      code: 'text-not-text',
      path: [],
      field: '',
      found: 'undefined',
    });
  });
});

function stepsOf(text: string): { readonly steps: number; readonly count: number } {
  const tokens = new Tokens(text);
  const reader = new QuantityReader(tokens);
  reader.read(() => {});
  return { steps: reader.steps, count: tokens.count };
}

describe('reading', () => {
  /** More looks than any piece of a text takes. */
  const mostSteps = 60;

  it.each(nastyPieces.map((piece) => [piece]))('«%s» said again and again takes steps with its length', (piece) => {
    const once = stepsOf(piece.repeat(1_000));
    const twice = stepsOf(piece.repeat(2_000));
    expect(once.steps).toBeLessThanOrEqual(mostSteps * once.count);
    expect(twice.steps - 2 * once.steps).toBeLessThanOrEqual(mostSteps);
  });

  it('any mixture of words takes steps with its length', () => {
    const piece = fc.constantFrom(...words, ...nastyPieces, '5', '12', '2024', '1.300', '12,5');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 30 }), (all) => {
        const { steps, count } = stepsOf(all.flat().join('').repeat(8));
        expect(steps).toBeLessThanOrEqual(mostSteps * count);
      }),
      { numRuns: 2_000 },
    );
  });

  it('a million characters comes to an end', () => {
    for (const piece of nastyPieces) findQuantities(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(findQuantities('310 HTX. '.repeat(111_112))).toHaveLength(111_112);
  });

  it('finds places that hold the text of each figure, one after the other', () => {
    const piece = fc.constantFrom(...words, ...nastyPieces, '5', '12', '2024', '1.300', '12,5');
    const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '\n'))).map((all) => all.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (whole) => {
        let last = 0;
        for (const { start, end, text, quantity } of findQuantities(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(whole.slice(start, end)).toBe(text);
          expect(quantity.text).toBe(text);
          last = end;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
