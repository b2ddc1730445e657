import { addDays } from 'kttt';
import { cite, findInstrument } from 'kttt/law';
import { type OcopDecision, ocopDecision, ocopDecisions, recognizingBody, type Star, stars } from 'kttt/ocop';
import { describe, expect, it } from 'vitest';
import { expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const levelsOn = (asOf: string) => stars.map((star) => recognizingBody(star, { asOf })?.level ?? null);
const printed = ({ bands }: OcopDecision) =>
  bands.map(({ star, from, to, isBelow }) => `${star}: ${from} ${isBelow ? 'đến dưới' : 'đến'} ${to}`);

describe('the decisions on OCOP', () => {
  it('follow one another without a gap, and the last has no end', () => {
    expect(ocopDecisions.map(({ number, from, until }) => [number, from, until])).toEqual([
      ['1048/QĐ-TTg', '2019-08-21', '2023-02-24'],
      ['148/QĐ-TTg', '2023-02-24', '2026-05-22'],
      ['26/2026/QĐ-TTg', '2026-05-22', null],
    ]);
  });

  it('take effect on the days that the list of instruments has', () => {
    for (const { number, from } of ocopDecisions)
      expect([number, findInstrument(number).effective]).toEqual([number, from]);
    for (const { number, from } of ocopDecisions.flatMap(({ amendedBy }) => amendedBy)) {
      expect([number, findInstrument(number).issued]).toEqual([number, from]);
    }
  });

  it('were amended in 2020 and 2025', () => {
    expect(ocopDecisions.map(({ amendedBy }) => amendedBy)).toEqual([
      [
        {
          number: '781/QĐ-TTg',
          from: '2020-06-08',
          what: {
            vi: 'thêm điều kiện tối thiểu cho từng hạng sao, trừ du lịch; nội dung chưa tìm thấy',
            en: 'minima for each star level were added, except in tourism; what they ask was not found',
          },
        },
      ],
      [
        {
          number: '1489/QĐ-TTg',
          from: '2025-07-06',
          what: {
            vi: 'còn hai cấp tỉnh và trung ương; cấp xã kiểm tra hồ sơ',
            en: 'two levels are left, province and centre; the commune checks the dossier',
          },
        },
      ],
      [],
    ]);
  });

  it('have parts that come to 100: the community counts more and the quality less since 2023', () => {
    expect(ocopDecisions.map(({ parts }) => parts)).toEqual([
      { A: 35, B: 25, C: 40 },
      { A: 40, B: 25, C: 35 },
      { A: 40, B: 25, C: 35 },
    ]);
    expect(ocopDecisions.map(({ parts: { A, B, C } }) => A + B + C)).toEqual([100, 100, 100]);
  });

  it('have the bands as they are printed', () => {
    const halfOpen = [
      '1: 0 đến dưới 30',
      '2: 30 đến dưới 50',
      '3: 50 đến dưới 70',
      '4: 70 đến dưới 90',
      '5: 90 đến 100',
    ];
    expect(ocopDecisions.map(printed)).toEqual([
      ['1: 0 đến dưới 30', '2: 30 đến 49', '3: 50 đến 69', '4: 70 đến 89', '5: 90 đến 100'],
      halfOpen,
      halfOpen,
    ]);
  });

  it('make a certificate valid for 36 months', () => {
    expect(ocopDecisions.map(({ validityMonths }) => validityMonths)).toEqual([36, 36, 36]);
  });

  it('say where bands and validity stand, and how surely they and the forms are known', () => {
    const told = ocopDecisions.map(({ bandsCitation, validityCitation, certainty, forms }) => [
      cite(bandsCitation, 'vi'),
      cite(validityCitation, 'vi'),
      certainty,
      forms,
    ]);
    expect(told).toEqual([
      ['Quyết định 1048/QĐ-TTg', 'Quyết định 1048/QĐ-TTg', 'summary', 'unknown'],
      ['khoản 2 Điều 1 Quyết định 148/QĐ-TTg', 'Quyết định 148/QĐ-TTg', 'summary', 'secondary'],
      ['khoản 3 Điều 3 Quyết định 26/2026/QĐ-TTg', 'khoản 3 Điều 4 Quyết định 26/2026/QĐ-TTg', 'text', 'text'],
    ]);
  });

  it('begin each with its levels, and change them within their own time', () => {
    for (const { from, until, levels } of ocopDecisions) {
      const starts = levels.map((level) => level.from);
      expect(starts[0]).toBe(from);
      expect([...starts].sort()).toEqual(starts);
      for (const start of starts) expect(until === null || start < until).toBe(true);
      for (const { recognitions } of levels) expect(recognitions.map(({ star }) => star)).toEqual([3, 4, 5]);
    }
  });
});

describe('the decision of a day', () => {
  it.each([
    ['2019-08-21', '1048/QĐ-TTg'],
    ['2019-08-22', '1048/QĐ-TTg'],
    ['2020-06-07', '1048/QĐ-TTg'],
    ['2020-06-08', '1048/QĐ-TTg'],
    ['2023-02-23', '1048/QĐ-TTg'],
    ['2023-02-24', '148/QĐ-TTg'],
    ['2023-02-25', '148/QĐ-TTg'],
    ['2025-07-05', '148/QĐ-TTg'],
    ['2025-07-06', '148/QĐ-TTg'],
    ['2026-05-21', '148/QĐ-TTg'],
    ['2026-05-22', '26/2026/QĐ-TTg'],
    ['2026-05-23', '26/2026/QĐ-TTg'],
    ['2026-07-21', '26/2026/QĐ-TTg'],
    ['9999-12-31', '26/2026/QĐ-TTg'],
  ])('on %s is %s', (day, number) => {
    expect(ocopDecision(day).number).toBe(number);
  });

  it('is the one whose time holds it, every day from 2019 to 2027', () => {
    for (let day = '2019-08-21'; day <= '2027-12-31'; day = addDays(day, 1)) {
      const holding = ocopDecisions.filter(({ from, until }) => from <= day && (until === null || day < until));
      expect([day, holding]).toEqual([day, [ocopDecision(day)]]);
    }
  });

  it('is none before 21/8/2019, which says the first day', () => {
    for (const day of ['2019-08-20', '2018-05-07', '1900-01-01']) {
      for (const found of [day, '2019-08-21']) {
        expectFault(() => ocopDecision(day), { code: 'before-ocop', path: ['asOf'], field: 'asOf', found });
      }
    }
  });

  it('is asked of a day that exists', () => {
    for (const day of ['2026-02-29', '22/5/2026', '2026-05', undefined, 2026]) {
      expectFault(() => ocopDecision(untyped(day)), {
        code: 'no-such-date',
        path: ['asOf'],
        field: 'asOf',
        found: String(day),
      });
    }
  });
});

describe('who recognises a star level', () => {
  it.each<[string, readonly (string | null)[]]>([
    ['2019-08-21', [null, null, 'province', 'province', 'central']],
    ['2023-02-23', [null, null, 'province', 'province', 'central']],
    ['2023-02-24', [null, null, 'district', 'province', 'central']],
    ['2025-07-05', [null, null, 'district', 'province', 'central']],
    ['2025-07-06', [null, null, 'province', 'province', 'central']],
    ['2025-07-07', [null, null, 'province', 'province', 'central']],
    ['2026-05-21', [null, null, 'province', 'province', 'central']],
    ['2026-05-22', [null, null, 'province', 'province', 'central']],
  ])('on %s, from one star to five', (day, levels) => {
    expect(levelsOn(day)).toEqual(levels);
  });

  it('is told with where that stands', () => {
    const told = (['2023-02-23', '2025-07-05', '2025-07-06', '2026-05-22'] as const).map((asOf) =>
      ([3, 4, 5] as const).map((star) => {
        const body = recognizingBody(star, { asOf });
        return body && [body.star, body.by.vi, body.by.en, cite(body.citation, 'vi'), body.certainty];
      }),
    );
    const [district, province, central] = [
      ['cấp huyện', 'the district'],
      ['cấp tỉnh', 'the province'],
      ['cấp trung ương', 'the central level'],
    ] as const;
    const chair = [
      'Chủ tịch Ủy ban nhân dân cấp tỉnh',
      'the Chairperson of the provincial People’s Committee',
    ] as const;
    const minister = ['Bộ trưởng Bộ Nông nghiệp và Môi trường', 'the Minister of Agriculture and Environment'] as const;
    const of26 = ['khoản 1 Điều 4 Quyết định 26/2026/QĐ-TTg', 'text'] as const;
    expect(told).toEqual([
      [
        [3, ...province, 'Quyết định 1048/QĐ-TTg', 'summary'],
        [4, ...province, 'Quyết định 1048/QĐ-TTg', 'summary'],
        [5, ...central, 'Quyết định 1048/QĐ-TTg', 'summary'],
      ],
      [
        [3, ...district, 'Quyết định 148/QĐ-TTg', 'summary'],
        [4, ...province, 'Quyết định 148/QĐ-TTg', 'summary'],
        [5, ...central, 'Quyết định 148/QĐ-TTg', 'summary'],
      ],
      [
        [3, ...province, 'Quyết định 1489/QĐ-TTg', 'summary'],
        [4, ...province, 'Quyết định 1489/QĐ-TTg', 'summary'],
        [5, ...central, 'Quyết định 1489/QĐ-TTg', 'summary'],
      ],
      [
        [3, ...chair, ...of26],
        [4, ...chair, ...of26],
        [5, ...minister, ...of26],
      ],
    ]);
  });

  it('is nobody below three stars, under any decision', () => {
    for (const { from } of ocopDecisions) {
      for (const star of [1, 2] satisfies readonly Star[]) expect(recognizingBody(star, { asOf: from })).toBe(null);
    }
  });

  it('is asked of a day that had a rule', () => {
    expectFault(() => recognizingBody(3, { asOf: '2019-08-20' }), {
      code: 'before-ocop',
      path: ['asOf'],
      field: 'asOf',
      found: '2019-08-20',
    });
    expectFault(() => recognizingBody(3, { asOf: '2026-13-01' }), {
      code: 'no-such-date',
      path: ['asOf'],
      field: 'asOf',
      found: '2026-13-01',
    });
  });
});
