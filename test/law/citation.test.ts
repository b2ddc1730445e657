import type { Language } from 'kttt';
import { type Citation, cite, type InstrumentKind, type LegalCitation, type Publication } from 'kttt/law';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const circular = { kind: 'circular', number: '01/2020/TT-BKHĐT' } as const;
const law = {
  kind: 'law',
  number: '17/2023/QH15',
  title: { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' },
} as const;

describe('a citation of a legal instrument', () => {
  it.each<[string, Omit<LegalCitation, 'kind'>, string, string]>([
    [
      'a point',
      { instrument: circular, article: '8', clause: '1', point: 'b' },
      'điểm b khoản 1 Điều 8 Thông tư 01/2020/TT-BKHĐT',
      'Circular 01/2020/TT-BKHĐT, Article 8, Clause 1, Point b',
    ],
    [
      'a clause',
      { instrument: circular, article: '8', clause: '1' },
      'khoản 1 Điều 8 Thông tư 01/2020/TT-BKHĐT',
      'Circular 01/2020/TT-BKHĐT, Article 8, Clause 1',
    ],
    [
      'an article of a law that has a title',
      { instrument: law, article: '4' },
      'Điều 4 Luật Hợp tác xã 17/2023/QH15',
      'Law on Cooperatives 17/2023/QH15, Article 4',
    ],
    [
      'an annex',
      { instrument: circular, annex: 'I' },
      'Phụ lục I Thông tư 01/2020/TT-BKHĐT',
      'Circular 01/2020/TT-BKHĐT, Annex I',
    ],
    [
      'a section of an annex',
      { instrument: circular, annex: 'II', section: '3' },
      'mục 3 Phụ lục II Thông tư 01/2020/TT-BKHĐT',
      'Circular 01/2020/TT-BKHĐT, Annex II, Section 3',
    ],
    [
      'every place there is',
      { instrument: law, article: '107', clause: '2', point: 'đ', annex: 'III', section: 'A' },
      'điểm đ khoản 2 Điều 107 mục A Phụ lục III Luật Hợp tác xã 17/2023/QH15',
      'Law on Cooperatives 17/2023/QH15, Annex III, Section A, Article 107, Clause 2, Point đ',
    ],
    ['the whole instrument', { instrument: law }, 'Luật Hợp tác xã 17/2023/QH15', 'Law on Cooperatives 17/2023/QH15'],
  ])('names %s from the inside out in Vietnamese, from the outside in in English', (_, place, vi, en) => {
    const citation: Citation = { kind: 'legal', ...place };
    expect(cite(citation, 'vi')).toBe(vi);
    expect(cite(citation, 'en')).toBe(en);
  });

  it.each<[InstrumentKind, string, string]>([
    ['law', 'Luật 1', 'Law 1'],
    ['resolution', 'Nghị quyết 1', 'Resolution 1'],
    ['decree', 'Nghị định 1', 'Decree 1'],
    ['decision', 'Quyết định 1', 'Decision 1'],
    ['circular', 'Thông tư 1', 'Circular 1'],
    ['plan', 'Kế hoạch 1', 'Plan 1'],
    ['official-letter', 'Công văn 1', 'Official Letter 1'],
  ])('names a %s by its kind where it has no title', (kind, vi, en) => {
    const citation: Citation = { kind: 'legal', instrument: { kind, number: '1' } };
    expect(cite(citation, 'vi')).toBe(vi);
    expect(cite(citation, 'en')).toBe(en);
  });

  it('is refused in a language that the library does not speak', () => {
    expect(caught(() => cite({ kind: 'legal', instrument: law }, untyped<Language>('fr')))).toMatchObject({
      code: 'no-such-language',
      path: ['language'],
    });
  });
});

describe('a citation of a publication', () => {
  const article: Publication = {
    kind: 'publication',
    title: 'Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024',
    publisher: { vi: 'Cổng thông tin điện tử tỉnh Quảng Trị', en: 'Quảng Trị provincial portal' },
    date: '2024-04-05',
  };

  it('names who published what and when', () => {
    expect(cite(article, 'vi')).toBe(
      'Cổng thông tin điện tử tỉnh Quảng Trị, «Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024», 5/4/2024',
    );
    expect(cite(article, 'en')).toBe(
      'Quảng Trị provincial portal, «Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024», 5 April 2024',
    );
  });

  it('names the author and the address where they are known', () => {
    const short: Publication = { ...article, title: 'Ký cam kết', publisher: { vi: 'Cổng tỉnh', en: 'Portal' } };
    expect(cite({ ...short, author: 'Tiến Nhất' }, 'vi')).toBe('Cổng tỉnh, «Ký cam kết», 5/4/2024, Tiến Nhất');
    expect(cite({ ...short, url: 'https://example.vn/1' }, 'en')).toBe(
      'Portal, «Ký cam kết», 5 April 2024, https://example.vn/1',
    );
    expect(cite({ ...short, author: 'Tiến Nhất', url: 'https://example.vn/1' }, 'vi')).toBe(
      'Cổng tỉnh, «Ký cam kết», 5/4/2024, Tiến Nhất, https://example.vn/1',
    );
  });

  it('is refused with a date that does not exist', () => {
    expect(caught(() => cite({ ...article, date: '2024-02-30' }, 'vi'))).toMatchObject({
      code: 'no-such-date',
      path: ['date'],
    });
  });

  it('is refused in a language that the library does not speak', () => {
    expect(caught(() => cite(article, untyped<Language>('fr'))).code).toBe('no-such-language');
  });
});

describe('what is no citation', () => {
  it.each([[null], [undefined], [{}], [{ kind: 'website' }]])('%o is refused', (given) => {
    expect(caught(() => cite(untyped<Citation>(given), 'vi'))).toMatchObject({
      code: 'no-such-citation',
      path: ['kind'],
    });
  });
});
