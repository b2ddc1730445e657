import type { CalendarDate } from '../calendar/calendar-date.ts';
import { defineError, found, type Language, type Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { formatDate } from '../language/date-text.ts';

/** The kinds of legal instrument (loại văn bản) that carry the rules of cooperatives. */
export type InstrumentKind = 'law' | 'resolution' | 'decree' | 'decision' | 'circular' | 'plan' | 'official-letter';

/**
 * A place in a legal instrument, from the instrument inwards: Điều 8, khoản 1, điểm b. A rule in an annex names the
 * annex and, where it has one, the section.
 */
export interface LegalCitation {
  readonly kind: 'legal';
  readonly instrument: {
    readonly kind: InstrumentKind;
    /** The official number: `17/2023/QH15`. */
    readonly number: string;
    /** The short title that stands before the number of a law: «Luật Hợp tác xã». */
    readonly title?: Text;
  };
  /** Điều. */
  readonly article?: string;
  /** Khoản. */
  readonly clause?: string;
  /** Điểm. */
  readonly point?: string;
  /** Phụ lục. */
  readonly annex?: string;
  /** Mục. */
  readonly section?: string;
}

/** A publication that figures or commitments were read in: an article of a portal, a report. */
export interface Publication {
  readonly kind: 'publication';
  readonly title: string;
  readonly publisher: Text;
  readonly date: CalendarDate;
  readonly author?: string;
  readonly url?: string;
}

/** Where a rule or a figure stands. */
export type Citation = LegalCitation | Publication;

const noSuchCitation = /* @__PURE__ */ defineError('no-such-citation', {
  vi: 'không có loại nguồn «{found}»; chọn legal hoặc publication',
  en: 'there is no kind of citation "{found}"; choose legal or publication',
});

const kinds: Readonly<Record<InstrumentKind, Text>> = {
  law: { vi: 'Luật', en: 'Law' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  'official-letter': { vi: 'Công văn', en: 'Official Letter' },
};

/**
 * Prints a citation the way lawyers write it: from the point outwards in Vietnamese, and with the instrument first in English.
 *
 * @throws `no-such-citation`, `no-such-language`, `no-such-date`
 *
 * @example
 * import { type Citation, cite } from 'kttt/law';
 *
 * const rule: Citation = {
 *   kind: 'legal',
 *   instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' },
 *   article: '8',
 *   clause: '1',
 *   point: 'b',
 * };
 * cite(rule, 'vi'); // → 'điểm b khoản 1 Điều 8 Thông tư 01/2020/TT-BKHĐT'
 * cite(rule, 'en'); // → 'Circular 01/2020/TT-BKHĐT, Article 8, Clause 1, Point b'
 */
export function cite(citation: Citation, language: Language): string {
  switch (citation?.kind) {
    case 'legal':
      return citeLaw(citation, language);
    case 'publication':
      return citePublication(citation, language);
    default:
      throw noSuchCitation({ found: found(Object(citation).kind) }, ['kind']);
  }
}

function citeLaw({ instrument, article, clause, point, annex, section }: LegalCitation, language: Language): string {
  const name = `${say(instrument.title ?? kinds[instrument.kind], language)} ${instrument.number}`;
  const places: readonly (readonly [vi: string, en: string, at: string | undefined])[] = [
    ['điểm', 'Point', point],
    ['khoản', 'Clause', clause],
    ['Điều', 'Article', article],
    ['mục', 'Section', section],
    ['Phụ lục', 'Annex', annex],
  ];
  const named = places.filter(([, , at]) => at !== undefined);
  const vi = [...named.map(([word, , at]) => `${word} ${at}`), name].join(' ');
  const en = [name, ...named.map(([, word, at]) => `${word} ${at}`).reverse()].join(', ');
  return say({ vi, en }, language);
}

function citePublication({ title, publisher, date, author, url }: Publication, language: Language): string {
  const parts = [say(publisher, language), `«${title}»`, formatDate(date, language), author, url];
  return parts.filter((part) => part !== undefined).join(', ');
}
