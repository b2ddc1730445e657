import { addDays, isCalendarDate } from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import {
  type EndOfForce,
  findInstrument,
  type Instrument,
  type InstrumentKind,
  type InstrumentStatus,
  instrumentStatus,
  instruments,
} from 'kttt/law';
import { provinceSources, provinces } from 'kttt/localities';
import * as organizations from 'kttt/organizations';
import * as rating from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { complianceRules } from '../../src/rating/compliance.ts';

const numbers = instruments.map(({ number }) => number);
const kinds: readonly InstrumentKind[] = [
  'law',
  'resolution',
  'decree',
  'decision',
  'circular',
  'plan',
  'official-letter',
];
/** What a number ends with, as its kind and issuer have it. */
const numberOf: Readonly<Record<InstrumentKind, RegExp>> = {
  law: /^\d+\/\d{4}\/QH\d+$/,
  resolution: /^\d+(?:-NQ\/TW|\/NQ-CP|\/NQ-UBTVQH\d+|\/\d{4}\/QH\d+)$/,
  decree: /^\d+\/\d{4}\/NĐ-CP$/,
  decision: /^\d+\/(?:\d{4}\/)?QĐ-(?:TTg|BKHĐT)$/,
  circular: /^\d+\/\d{4}\/TT-(?:BKHĐT|BTC|BNNPTNT|BNNMT|NHNN)$/,
  plan: /^\d+\/KH-UBND$/,
  'official-letter': /^\d+\/BKHĐT-[A-Z]+$/,
};

/** The issuer that the letters of a number stand for. */
const issuerOf: readonly (readonly [RegExp, string])[] = [
  [/\/QH\d+$/, 'Quốc hội'],
  [/-UBTVQH\d+$/, 'Ủy ban Thường vụ Quốc hội'],
  [/\/TW$/, 'Ban Chấp hành Trung ương Đảng'],
  [/-CP$/, 'Chính phủ'],
  [/-TTg$/, 'Thủ tướng Chính phủ'],
  [/BKHĐT/, 'Bộ Kế hoạch và Đầu tư'],
  [/-BTC$/, 'Bộ Tài chính'],
  [/-BNNPTNT$/, 'Bộ Nông nghiệp và Phát triển nông thôn'],
  [/-BNNMT$/, 'Bộ Nông nghiệp và Môi trường'],
  [/-NHNN$/, 'Ngân hàng Nhà nước Việt Nam'],
];

/** The end, where there is one. */
function endOf({ end }: Instrument): EndOfForce | undefined {
  return end === null || end === 'unknown' ? undefined : end;
}

function daysOf(instrument: Instrument): readonly string[] {
  const end = endOf(instrument);
  const days = [instrument.issued, instrument.effective, end?.on, end?.notBefore, end?.notAfter, instrument.checked];
  return days.filter((day) => typeof day === 'string');
}

/** The status of each on each day. */
function statuses(days: readonly string[], ...of: readonly string[]): Record<string, readonly InstrumentStatus[]> {
  return Object.fromEntries(of.map((n) => [n, days.map((day) => instrumentStatus(findInstrument(n), day))]));
}

describe('the list of instruments', () => {
  it('has every number once', () => {
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
    expect(numbers).toHaveLength(59);
  });

  it('stands by kind', () => {
    const ranks = instruments.map(({ kind }) => kinds.indexOf(kind));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it.each(kinds)('stands by date within the kind %s', (kind) => {
    const known = instruments.filter((one) => one.kind === kind).map((one) => one.issued ?? one.effective);
    const days = known.filter((day) => day !== null);
    expect(days).toEqual(days.toSorted());
  });

  it.each(instruments.map((one) => [one.number, one] as const))(
    'numbers %s as its kind and issuer do',
    (number, one) => {
      expect(number).toMatch(numberOf[one.kind]);
      expect(one.issuer.vi).toBe(issuerOf.find(([letters]) => letters.test(number))?.[1]);
    },
  );

  it('names each issuer in one way', () => {
    const names = new Set(instruments.map(({ issuer }) => JSON.stringify([issuer.vi, issuer.en])));
    expect(names.size).toBe(issuerOf.length);
  });

  it.each(instruments.map((one) => [one.number, one] as const))('says in both languages what %s is', (_, one) => {
    for (const text of [one.title, one.issuer, ...(one.note ? [one.note] : [])]) {
      expect(Object.keys(text)).toEqual(['vi', 'en']);
      expect([text.vi.trim(), text.en.trim()]).toEqual([text.vi, text.en]);
      expect([text.vi, text.en]).not.toContain('');
      expect(text.vi).not.toBe(text.en);
      expect(`${text.vi}${text.en}`).not.toMatch(/\.$/);
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(instruments))).toStrictEqual(instruments);
  });
});

describe('the days of each instrument', () => {
  it.each(instruments.map((one) => [one.number, one] as const))('are real, and in order: %s', (_, one) => {
    expect(daysOf(one).filter((day) => !isCalendarDate(day))).toEqual([]);
    const end = endOf(one);
    const ends = [end?.notBefore, end?.on, end?.notAfter].filter((day) => typeof day === 'string');
    expect(ends).toEqual(ends.toSorted());
    const { issued, effective, checked } = one;
    if (issued !== null && effective !== null) expect(issued <= effective).toBe(true);
    const began = effective ?? issued;
    if (began !== null) expect(ends.filter((day) => day <= began)).toEqual([]);
    expect(daysOf(one).filter((day) => day > checked)).toEqual([]);
    expect(checked).toBe('2026-11-24');
  });

  it('bound an end only where its day was not found', () => {
    const bounded = instruments.map(endOf).filter((end) => end?.notBefore !== undefined || end?.notAfter !== undefined);
    expect(bounded.map((end) => end?.on)).toEqual(bounded.map(() => null));
  });

  it('lie in the year of the number where it has one', () => {
    const years = instruments.flatMap(({ number, issued }) => {
      const year = /\/(\d{4})\//.exec(number)?.[1];
      return year === undefined || issued === null ? [] : [[number, year, issued.slice(0, 4)]];
    });
    expect(years.filter(([, year, issued]) => year !== issued)).toEqual([]);
  });

  it('are unknown just where none of them was found', () => {
    const unknown = instruments.filter(({ certainty }) => certainty === 'unknown').map(({ number }) => number);
    const without = instruments.filter((one) => !one.issued && !one.effective && !endOf(one)?.on);
    expect(unknown).toEqual(without.map(({ number }) => number));
  });
});

describe('what ends an instrument', () => {
  const ended = instruments.flatMap((one) => {
    const end = endOf(one);
    return end ? [[one.number, one, end] as const] : [];
  });

  it.each(ended)('is itself in the list, or was not found: %s', (_, __, { by }) => {
    expect([...numbers, null]).toContain(by);
  });

  it.each(ended)('is another instrument, that was there by then: %s', (number, { effective }, { on, by }) => {
    if (by === null) return;
    expect(by).not.toBe(number);
    const next = findInstrument(by);
    if (on !== null && next.effective !== null) expect(next.effective <= on).toBe(true);
    if (effective !== null && next.effective !== null) expect(effective < next.effective).toBe(true);
  });

  it('ended these on these days', () => {
    expect(ended.map(([number, , { on, by }]) => [number, on, by])).toEqual([
      ['23/2012/QH13', '2024-07-01', '17/2023/QH15'],
      ['151/2007/NĐ-CP', '2019-11-25', '77/2019/NĐ-CP'],
      ['193/2013/NĐ-CP', null, null],
      ['107/2017/NĐ-CP', null, null],
      ['27/2018/QĐ-TTg', '2025-11-15', '36/2025/QĐ-TTg'],
      ['1048/QĐ-TTg', '2023-02-24', '148/QĐ-TTg'],
      ['781/QĐ-TTg', '2023-02-24', '148/QĐ-TTg'],
      ['148/QĐ-TTg', '2026-07-22', '26/2026/QĐ-TTg'],
      ['1489/QĐ-TTg', '2026-07-22', '26/2026/QĐ-TTg'],
      ['03/2014/TT-BKHĐT', '2024-07-01', '09/2024/TT-BKHĐT'],
      ['07/2019/TT-BKHĐT', '2024-07-01', '09/2024/TT-BKHĐT'],
      ['09/2019/TT-BKHĐT', null, null],
      ['01/2020/TT-BKHĐT', null, '78/2025/TT-BTC'],
    ]);
  });
});

describe('the instruments on the days that matter', () => {
  it('pass from the law of 2012 to that of 2023 on 1 July 2024', () => {
    expect(statuses(['2013-06-30', '2013-07-01', '2024-06-30', '2024-07-01'], '23/2012/QH13', '17/2023/QH15')).toEqual({
      '23/2012/QH13': ['not-yet', 'in-force', 'in-force', 'ended'],
      '17/2023/QH15': ['not-yet', 'not-yet', 'not-yet', 'in-force'],
    });
  });

  it('hold to what implemented the law of 2012 while it was in force, and say no more of it after', () => {
    const days = ['2014-01-26', '2014-01-27', '2017-09-15', '2024-06-30', '2024-07-01'];
    expect(statuses(days, '193/2013/NĐ-CP', '107/2017/NĐ-CP')).toEqual({
      '193/2013/NĐ-CP': ['not-yet', 'in-force', 'in-force', 'in-force', 'unknown'],
      '107/2017/NĐ-CP': ['not-yet', 'not-yet', 'in-force', 'in-force', 'unknown'],
    });
  });

  it('have the decision of 2023 on OCOP beside that of 2026 for sixty days', () => {
    expect(addDays('2026-05-22', 60)).toBe('2026-07-21');
    const days = ['2023-02-23', '2023-02-24', '2025-07-06', '2026-05-22', '2026-07-21', '2026-07-22'];
    expect(statuses(days, '1048/QĐ-TTg', '148/QĐ-TTg', '1489/QĐ-TTg', '26/2026/QĐ-TTg')).toEqual({
      '1048/QĐ-TTg': ['in-force', 'ended', 'ended', 'ended', 'ended', 'ended'],
      '148/QĐ-TTg': ['not-yet', 'in-force', 'in-force', 'in-force', 'in-force', 'ended'],
      '1489/QĐ-TTg': ['not-yet', 'not-yet', 'in-force', 'in-force', 'in-force', 'ended'],
      '26/2026/QĐ-TTg': ['not-yet', 'not-yet', 'not-yet', 'in-force', 'in-force', 'in-force'],
    });
  });

  it('rate cooperatives by the circular of 2020 up to 2024, and leave open when in 2025 it was repealed', () => {
    const days = ['2020-03-31', '2020-04-01', '2024-05-24', '2024-12-31', '2025-01-01', '2026-11-24'];
    expect(statuses(days, '01/2020/TT-BKHĐT', '78/2025/TT-BTC', '09/2017/TT-BNNPTNT')).toEqual({
      '01/2020/TT-BKHĐT': ['not-yet', 'in-force', 'in-force', 'in-force', 'unknown', 'unknown'],
      '78/2025/TT-BTC': ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
      '09/2017/TT-BNNPTNT': ['in-force', 'in-force', 'in-force', 'in-force', 'in-force', 'in-force'],
    });
  });

  it('take the annual returns of 2024 by the circular of 2024', () => {
    expect(
      statuses(['2019-09-15', '2019-09-16', '2024-06-30', '2024-07-01'], '09/2019/TT-BKHĐT', '09/2024/TT-BKHĐT'),
    ).toEqual({
      '09/2019/TT-BKHĐT': ['not-yet', 'in-force', 'in-force', 'unknown'],
      '09/2024/TT-BKHĐT': ['not-yet', 'not-yet', 'not-yet', 'in-force'],
    });
  });

  it('classify business lines by the edition of 2018, then by that of 2025', () => {
    const editions = Object.values(organizations.vsicEditions);
    expect(editions.map(({ number }) => findInstrument(number).effective)).toEqual(editions.map(({ from }) => from));
    expect(statuses(['2025-11-14', '2025-11-15'], ...editions.map(({ number }) => number))).toEqual({
      '27/2018/QĐ-TTg': ['in-force', 'ended'],
      '36/2025/QĐ-TTg': ['not-yet', 'in-force'],
    });
  });
});

/** Every instrument cited in data, however deep: what has a kind of instrument and a number. */
function cited(data: unknown): readonly { readonly kind: string; readonly number: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  const { kind, number } = data as Readonly<Record<string, unknown>>;
  const here = kinds.some((one) => one === kind) && typeof number === 'string' ? [{ kind: String(kind), number }] : [];
  return [...here, ...Object.values(data).flatMap(cited)];
}

describe('whatever the data of the library cites', () => {
  const ofCriteria = rating.criteriaSets.map((set) => [rating.criteriaForm(set), rating.filingCalendar(set, 2023)]);
  const found = cited([quangTri2024, provinces, provinceSources, organizations, rating, complianceRules(), ofCriteria]);

  it('is in the list, under the same kind', () => {
    expect([...new Set(found.map(({ number }) => number))].sort()).toEqual([
      '01/2020/TT-BKHĐT',
      '03/2014/TT-BKHĐT',
      '09/2017/TT-BNNPTNT',
      '09/2024/TT-BKHĐT',
      '113/2024/NĐ-CP',
      '151/2007/NĐ-CP',
      '17/2023/QH15',
      '19/2025/QĐ-TTg',
      '193/2013/NĐ-CP',
      '202/2025/QH15',
      '23/2012/QH13',
      '30/2026/QH16',
      '77/2019/NĐ-CP',
      '92/2024/NĐ-CP',
    ]);
    for (const { kind, number } of found) expect(findInstrument(number).kind).toBe(kind);
  });
});
