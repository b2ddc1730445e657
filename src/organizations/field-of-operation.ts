import { defineError, found, type Path, type Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';

/**
 * The fields of operation (lĩnh vực hoạt động) that the classification by size knows: Nghị định 113/2024/NĐ-CP, Điều 4
 * khoản 1, by the registered main line of business.
 */
export const fieldsOfOperation = ['agriculture', 'industry-and-construction', 'finance', 'trade-and-services'] as const;

/** A field of operation. */
export type FieldOfOperation = (typeof fieldsOfOperation)[number];

/** The fields of operation in words. */
export const fieldText: Readonly<Record<FieldOfOperation, Text>> = {
  agriculture: { vi: 'nông nghiệp', en: 'agriculture' },
  'industry-and-construction': { vi: 'công nghiệp – xây dựng', en: 'industry and construction' },
  finance: { vi: 'tài chính, ngân hàng và bảo hiểm', en: 'finance, banking and insurance' },
  'trade-and-services': { vi: 'thương mại – dịch vụ và lĩnh vực khác', en: 'trade, services and others' },
};

/** Where the fields of operation stand, and how surely they are known. */
export const fieldSource: { readonly citation: LegalCitation; readonly certainty: Certainty } = {
  citation: { kind: 'legal', instrument: { kind: 'decree', number: '113/2024/NĐ-CP' }, article: '4', clause: '1' },
  certainty: 'summary',
};

/**
 * A section (ngành cấp 1) of the Vietnam Standard Industrial Classification. Its letter means nothing without the
 * edition: K is finance in the edition of 2018 (Quyết định 27/2018/QĐ-TTg, sections A to U) and information services in
 * that of 2025 (Quyết định 36/2025/QĐ-TTg, A to V).
 */
export interface VsicSection {
  readonly edition: '2018' | '2025';
  /** One capital letter. */
  readonly section: string;
}

/** The editions of the classification: the decision, its first day, its sections, and the one that is finance. */
export const vsicEditions = {
  '2018': { number: '27/2018/QĐ-TTg', from: '2018-08-20', sections: 'ABCDEFGHIJKLMNOPQRSTU', finance: 'K' },
  '2025': { number: '36/2025/QĐ-TTg', from: '2025-11-15', sections: 'ABCDEFGHIJKLMNOPQRSTUV', finance: 'L' },
} as const;

const noSuchSection = /* @__PURE__ */ defineError('no-such-vsic-section', {
  vi: 'Hệ thống ngành kinh tế Việt Nam {edition} không có ngành cấp 1 «{found}»; chọn một chữ trong {allowed}',
  en: 'the VSIC of {edition} has no section "{found}"; choose a letter of {allowed}',
});

/**
 * The fields that organizations of a section may have. Mining (B) is industry, but for salt, which the decree counts as
 * agriculture.
 *
 * @throws `no-such-vsic-section`
 *
 * @example
 * import { fieldsOfSection } from 'kttt/organizations';
 *
 * fieldsOfSection({ edition: '2018', section: 'K' }); // → ['finance']
 * fieldsOfSection({ edition: '2025', section: 'K' }); // → ['trade-and-services']
 * fieldsOfSection({ edition: '2018', section: 'B' }); // → ['industry-and-construction', 'agriculture']
 */
export function fieldsOfSection({ edition, section }: VsicSection, path: Path = []): readonly FieldOfOperation[] {
  const sections = Object.hasOwn(vsicEditions, edition) ? vsicEditions[edition].sections : '';
  if (typeof section !== 'string' || section.length !== 1 || !sections.includes(section)) {
    const allowed = sections === '' ? '–' : `A–${sections.at(-1)}`;
    throw noSuchSection({ edition: found(edition), found: found(section), allowed }, [...path, 'section']);
  }
  if (section === 'A') return ['agriculture'];
  if (section === 'B') return ['industry-and-construction', 'agriculture'];
  if ('CDEF'.includes(section)) return ['industry-and-construction'];
  return section === vsicEditions[edition].finance ? ['finance'] : ['trade-and-services'];
}
