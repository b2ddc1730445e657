import { cite } from 'kttt/law';
import { fieldSource, fieldsOfOperation, fieldsOfSection, fieldText, vsicEditions } from 'kttt/organizations';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { expectFaults } from './register-with.ts';

describe('the fields of operation', () => {
  it('are the four of Điều 4 khoản 1 Nghị định 113/2024/NĐ-CP', () => {
    expect(fieldsOfOperation.map((field) => fieldText[field].vi)).toEqual([
      'nông nghiệp',
      'công nghiệp – xây dựng',
      'tài chính, ngân hàng và bảo hiểm',
      'thương mại – dịch vụ và lĩnh vực khác',
    ]);
    expect(cite(fieldSource.citation, 'vi')).toBe('khoản 1 Điều 4 Nghị định 113/2024/NĐ-CP');
    expect(fieldSource.certainty).toBe('summary');
  });
});

describe('the editions of VSIC', () => {
  it('are those of Quyết định 27/2018 and 36/2025, with finance under K and then under L', () => {
    expect(vsicEditions).toEqual({
      '2018': { number: '27/2018/QĐ-TTg', from: '2018-08-20', sections: 'ABCDEFGHIJKLMNOPQRSTU', finance: 'K' },
      '2025': { number: '36/2025/QĐ-TTg', from: '2025-11-15', sections: 'ABCDEFGHIJKLMNOPQRSTUV', finance: 'L' },
    });
  });
});

describe('the field of a section', () => {
  it.each(['2018', '2025'] as const)('of %s: each letter has one, and mining two', (edition) => {
    const { sections, finance } = vsicEditions[edition];
    for (const section of sections) {
      const expected =
        section === 'A'
          ? ['agriculture']
          : section === 'B'
            ? ['industry-and-construction', 'agriculture']
            : ['C', 'D', 'E', 'F'].includes(section)
              ? ['industry-and-construction']
              : section === finance
                ? ['finance']
                : ['trade-and-services'];
      expect([section, fieldsOfSection({ edition, section })]).toEqual([section, expected]);
    }
  });

  it.each([
    ['2018', 'K', 'finance'],
    ['2018', 'L', 'trade-and-services'],
    ['2025', 'K', 'trade-and-services'],
    ['2025', 'L', 'finance'],
    ['2018', 'F', 'industry-and-construction'],
    ['2018', 'G', 'trade-and-services'],
  ] as const)('of %s, %s is %s', (edition, section, field) => {
    expect(fieldsOfSection({ edition, section })).toEqual([field]);
  });

  it.each<[string, unknown, unknown, string, string, string]>([
    ['the empty text', '2018', '', '2018', '', 'A–U'],
    ['two letters', '2018', 'ZZ', '2018', 'ZZ', 'A–U'],
    ['two letters one after the other', '2025', 'CD', '2025', 'CD', 'A–V'],
    ['a small letter', '2018', 'a', '2018', 'a', 'A–U'],
    ['a letter of the later edition only', '2018', 'V', '2018', 'V', 'A–U'],
    ['a letter after the last', '2025', 'W', '2025', 'W', 'A–V'],
    ['a digit', '2025', '1', '2025', '1', 'A–V'],
    ['nothing', '2018', undefined, '2018', 'undefined', 'A–U'],
    ['a list of a letter', '2018', ['A'], '2018', 'array', 'A–U'],
    ['a letter of no edition', '2007', 'A', '2007', 'A', '–'],
    ['a letter of an edition that is missing', undefined, 'A', 'undefined', 'A', '–'],
    ['a letter of an edition that is a key of every object', 'constructor', 'A', 'constructor', 'A', '–'],
  ])('is refused for %s', (_, edition, section, ofEdition, found, allowed) => {
    expectFaults(
      () => fieldsOfSection(untyped({ edition, section })),
      ['no-such-vsic-section', ['section'], { edition: ofEdition, found, allowed }],
    );
  });
});
