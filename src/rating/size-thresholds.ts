import type { Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import type { Dated } from '../law/dated.ts';
import type { FieldOfOperation } from '../organizations/field-of-operation.ts';
import type { Size } from './size.ts';

/**
 * What an organization needs to be of a size, all bounds inclusive: this many official members (thành viên chính thức),
 * and this revenue (doanh thu) or this total capital (tổng nguồn vốn), both in đồng.
 */
export interface SizeThresholds {
  readonly officialMembers: number;
  readonly revenue: number;
  readonly totalCapital: number;
}

/** A line of the table: a size and what it needs, `null` where that was not found. */
export interface SizeRule {
  readonly size: Exclude<Size, 'micro'>;
  readonly needs: SizeThresholds | null;
  readonly certainty: Certainty;
}

/** The lines of a field from the largest size down, where they stand, and where it stands that the rest is micro. */
export interface SizesOfField {
  readonly citation: LegalCitation;
  readonly rest: LegalCitation;
  readonly rules: readonly SizeRule[];
}

/** What there was of thresholds at a time: the table of each field, or why there was none. */
export type SizeTable =
  | { readonly fields: Readonly<Record<FieldOfOperation, SizesOfField>> }
  | { readonly fields: null; readonly note: Text };

const decree = { kind: 'decree', number: '113/2024/NĐ-CP' } as const;
const article5: LegalCitation = { kind: 'legal', instrument: decree, article: '5' };
const clause1: LegalCitation = { kind: 'legal', instrument: decree, article: '5', clause: '1' };
const clause1d: LegalCitation = { kind: 'legal', instrument: decree, article: '5', clause: '1', point: 'd' };
const clause2: LegalCitation = { kind: 'legal', instrument: decree, article: '5', clause: '2' };

const nothingFound: readonly SizeRule[] = [
  { size: 'large', needs: null, certainty: 'unknown' },
  { size: 'medium', needs: null, certainty: 'unknown' },
  { size: 'small', needs: null, certainty: 'unknown' },
];

/** Nghị định 113/2024/NĐ-CP, Điều 5. */
const ofDecree113: Readonly<Record<FieldOfOperation, SizesOfField>> = {
  agriculture: {
    citation: clause1,
    rest: clause1d,
    rules: [
      { size: 'large', needs: { officialMembers: 300, revenue: 50e9, totalCapital: 10e9 }, certainty: 'text' },
      { size: 'medium', needs: { officialMembers: 200, revenue: 10e9, totalCapital: 5e9 }, certainty: 'text' },
      { size: 'small', needs: { officialMembers: 50, revenue: 2e9, totalCapital: 1e9 }, certainty: 'text' },
    ],
  },
  'industry-and-construction': {
    citation: clause2,
    rest: clause2,
    rules: [
      { size: 'large', needs: { officialMembers: 100, revenue: 80e9, totalCapital: 20e9 }, certainty: 'summary' },
      { size: 'medium', needs: null, certainty: 'unknown' },
      { size: 'small', needs: null, certainty: 'unknown' },
    ],
  },
  finance: { citation: article5, rest: article5, rules: nothingFound },
  'trade-and-services': { citation: article5, rest: article5, rules: nothingFound },
};

/**
 * The thresholds of the size classes (phân loại quy mô) one after another: none under Thông tư 01/2020/TT-BKHĐT, which
 * had a scale for members and another for capital, none in the first four months of Luật 17/2023/QH15, and since
 * 1 November 2024 those of Nghị định 113/2024/NĐ-CP, Điều 5.
 *
 * @example
 * import { sizeThresholds } from 'kttt/rating';
 *
 * const fields = sizeThresholds.at(-1)?.value.fields;
 * fields?.agriculture.rules[0]?.needs; // → { officialMembers: 300, revenue: 50_000_000_000, totalCapital: 10_000_000_000 }
 */
export const sizeThresholds: readonly Dated<SizeTable>[] = [
  {
    value: {
      fields: null,
      note: {
        vi: 'Khi đó quy mô được xếp riêng theo thành viên và riêng theo tổng nguồn vốn (sizeByMembers, sizeByCapital)',
        en: 'At that time size was classed by members and, apart from that, by total capital (sizeByMembers, sizeByCapital)',
      },
    },
    from: '2020-04-01',
    until: '2024-07-01',
    citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' } },
    certainty: 'text',
    checked: '2026-11-24',
  },
  {
    value: {
      fields: null,
      note: {
        vi: 'Luật đã chia bốn quy mô nhưng chưa có ngưỡng; ngưỡng có từ ngày 1/11/2024',
        en: 'The law named the four sizes, and no thresholds had been set; they apply from 1 November 2024',
      },
    },
    from: '2024-07-01',
    until: '2024-11-01',
    citation: {
      kind: 'legal',
      instrument: {
        kind: 'law',
        number: '17/2023/QH15',
        title: { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' },
      },
      article: '16',
    },
    certainty: 'text',
    checked: '2026-11-24',
  },
  {
    value: { fields: ofDecree113 },
    from: '2024-11-01',
    until: null,
    citation: article5,
    certainty: 'text',
    checked: '2026-11-24',
  },
];
