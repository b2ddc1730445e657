import fc from 'fast-check';
import { type Numeric, ratio } from 'kttt';
import { cite } from 'kttt/law';
import { type CouncilInput, type CouncilScore, councilScore, provincialCouncilRules } from 'kttt/ocop';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import boundaries from './council-boundaries.json' with { type: 'json' };

const asOf = '2026-11-23';
const tayNinh = provincialCouncilRules['tay-ninh'];
const dongThap = provincialCouncilRules['dong-thap'];
const score = (input: CouncilInput, day = asOf) => councilScore(input, { asOf: day });

/** The result of a council whose totals were all there. */
function counted(input: CouncilInput, day = asOf): Extract<CouncilScore, { status: 'counted' }> {
  const result = score(input, day);
  if (result.status !== 'counted') throw new Error(`not counted: ${result.status}`);
  return result;
}

const nextOf = (input: CouncilInput, day = asOf) => {
  const { outcome } = counted(input, day);
  return outcome && [outcome.next, cite(outcome.citation, 'vi')];
};

describe('the mean of a council at the ends of the bands', () => {
  const rows = boundaries.means.flatMap(({ article, asOf: day, cases }) =>
    cases.map((one) => ({ article, day, ...one })),
  );

  it.each(rows)('$article, $day: $scores is $outcome', ({ day, scores, sum, outcome, ifRounded }) => {
    const { average, level, ifRounded: traps } = counted({ scores }, day);
    expect(average).toEqual(ratio(sum, scores.length));
    expect(level.total).toEqual(average);
    expect(level.status === 'known' ? String(level.star) : `between ${level.between.join(' and ')}`).toBe(outcome);
    expect(traps.map(({ decimals, rounded, star }) => `${decimals}: ${rounded} → ${star}`)).toEqual(ifRounded);
  });
});

describe('a council', () => {
  it('has an exact mean of 269.88/3: 4 stars by the text, 5 if rounded', () => {
    expect(score({ scores: ['89.9', '90', '89.98'] })).toEqual({
      kind: 'council-score',
      decision: '26/2026/QĐ-TTg',
      counted: 3,
      rules: null,
      status: 'counted',
      average: { numerator: '269.88', denominator: 3 },
      level: {
        kind: 'star-level',
        total: { numerator: '269.88', denominator: 3 },
        decision: '26/2026/QĐ-TTg',
        citation: {
          kind: 'legal',
          instrument: { kind: 'decision', number: '26/2026/QĐ-TTg' },
          article: '3',
          clause: '3',
        },
        certainty: 'text',
        status: 'known',
        star: 4,
        recognizedBy: {
          star: 4,
          level: 'province',
          by: {
            vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
            en: 'the Chairperson of the provincial People’s Committee',
          },
          citation: {
            kind: 'legal',
            instrument: { kind: 'decision', number: '26/2026/QĐ-TTg' },
            article: '4',
            clause: '1',
          },
          certainty: 'text',
        },
      },
      ifRounded: [
        { decimals: 0, rounded: '90', star: 5 },
        { decimals: 1, rounded: '90', star: 5 },
      ],
      outcome: {
        next: 'recognize',
        citation: {
          kind: 'legal',
          instrument: { kind: 'decision', number: '26/2026/QĐ-TTg' },
          article: '7',
          clause: '3',
          point: 'e',
        },
      },
    });
  });

  it('takes totals in any form a number may have', () => {
    expect(counted({ scores: [90, '89.5', 88n, 0.5] }).average).toEqual({ numerator: '268', denominator: 4 });
    expect(counted({ scores: ['0.1', '0.2', 0.3] }).average).toEqual({ numerator: '0.6', denominator: 3 });
  });

  const hundredths = fc.integer({ min: 0, max: 10_000 });
  const total = hundredths.map((at) => `${Math.floor(at / 100)}.${String(at % 100).padStart(2, '0')}`);

  it('leaves no total out, however far it lies from the others', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 15 }), (all) => {
        const { average, level } = counted({ scores: all.map((at) => `${at / 100}`) });
        const sum = all.reduce((a, b) => a + b, 0);
        expect(average).toEqual(ratio(`${sum / 100}`, all.length));
        const star = [9000, 7000, 5000, 3000].findIndex((from) => sum >= from * all.length);
        expect(level).toMatchObject({ status: 'known', star: star === -1 ? 1 : 5 - star });
      }),
      { numRuns: 1000 },
    );
  });

  it('comes to the same whoever scored first', () => {
    fc.assert(
      fc.property(
        fc.array(total, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(undefined, dongThap),
        (all, rules) => {
          const rule = rules === undefined ? {} : { rules };
          expect(score({ scores: [...all].reverse(), ...rule })).toEqual(score({ scores: all, ...rule }));
        },
      ),
    );
  });
});

describe('what follows from the mean', () => {
  const rows = boundaries.next.flatMap(({ article, level, cases }) =>
    cases.map(([total = '', next]) => ({ article, level: untyped<'province' | 'central'>(level), total, next })),
  );

  it.each(rows)('$article, $level: $total: $next', ({ level, total, next }) => {
    expect(counted({ scores: [total], level }).outcome?.next).toBe(next);
    expect(counted({ scores: [total, total, total], level }).outcome?.next).toBe(next);
  });

  it('stands in the clause of the level', () => {
    expect(nextOf({ scores: [40], level: 'province' })).toEqual([
      'not-recognized',
      'điểm a khoản 1 Điều 4 Quyết định 26/2026/QĐ-TTg',
    ]);
    expect(nextOf({ scores: [75], level: 'province' })).toEqual([
      'recognize',
      'điểm e khoản 3 Điều 7 Quyết định 26/2026/QĐ-TTg',
    ]);
    expect(nextOf({ scores: [95], level: 'province' })).toEqual([
      'refer',
      'điểm e khoản 3 Điều 7 Quyết định 26/2026/QĐ-TTg',
    ]);
    expect(nextOf({ scores: [95], level: 'central' })).toEqual([
      'recognize',
      'điểm e khoản 4 Điều 7 Quyết định 26/2026/QĐ-TTg',
    ]);
    expect(nextOf({ scores: [75], level: 'central' })).toEqual([
      'back-to-province',
      'điểm g khoản 4 Điều 7 Quyết định 26/2026/QĐ-TTg',
    ]);
  });

  it('is asked of the province unless another level is named', () => {
    for (const total of [40, 75, 95]) {
      expect(score({ scores: [total] })).toEqual(score({ scores: [total], level: 'province' }));
    }
  });

  it('has no known rule before 22/5/2026', () => {
    for (const level of ['province', 'central'] as const) {
      expect(nextOf({ scores: [95], level }, '2026-05-21')).toBe(null);
      expect(nextOf({ scores: [95], level }, '2022-06-01')).toBe(null);
      expect(nextOf({ scores: [95], level }, '2026-05-22')).not.toBe(null);
    }
  });
});

describe('the rules of provinces', () => {
  it('are those of two, with where they stand', () => {
    expect(provincialCouncilRules).toEqual({
      'tay-ninh': {
        widestSpread: 10,
        quorum: { numerator: 3, denominator: 4 },
        source: {
          vi: 'Quy chế hoạt động của Hội đồng OCOP tỉnh Tây Ninh (theo các Quyết định 1048 và 781), cổng thông tin tayninh.gov.vn',
          en: 'Working rules of the OCOP council of Tây Ninh (under Decisions 1048 and 781), the portal tayninh.gov.vn',
        },
      },
      'dong-thap': {
        widestSpread: 10,
        source: {
          vi: 'Hội đồng đánh giá, xếp hạng sản phẩm tỉnh Đồng Tháp, dongthapbssc.vn',
          en: 'Council for assessing and rating products, Đồng Tháp, dongthapbssc.vn',
        },
      },
    });
  });

  it('are held by the result that was checked against them', () => {
    for (const rules of [tayNinh, dongThap]) {
      for (const scores of [[85], [85, null], [60, 90]]) {
        expect(score({ scores, members: scores.length, rules }).rules).toEqual(rules);
      }
    }
    expect(score({ scores: [85], members: 9, rules: tayNinh }).rules).toEqual(tayNinh);
    expect(score({ scores: [85, null] }).rules).toBe(null);
  });

  it('are checked only where they are named: neither spread nor quorum is in the decision', () => {
    expect(counted({ scores: [0, 100], members: 9 }).average).toEqual(ratio('100', 2));
    const source = dongThap.source;
    expect(counted({ scores: [0, 100], members: 9, rules: { source } }).rules).toEqual({ source });
    expect(counted({ scores: [80, 90], rules: dongThap }).counted).toBe(2);
  });
});

describe('the spread of the totals', () => {
  const rows = boundaries.spread.flatMap(({ article, cases }) =>
    cases.map(([scores, spread]) => ({ article, scores: untyped<readonly string[]>(scores), spread })),
  );

  it.each(rows)('$article: $scores: $spread', ({ scores, spread }) => {
    const members = scores.length;
    for (const rules of [tayNinh, dongThap]) {
      const result = score({ scores, members, rules });
      expect(result.status === 'score-again' ? result.spread : null).toBe(spread);
      expect(result.status).toBe(spread === null ? 'counted' : 'score-again');
    }
    expect(score({ scores }).status).toBe('counted');
  });

  it('beyond the widest says what both are, and counts nothing', () => {
    expect(score({ scores: ['80', '90.01', '85'], rules: dongThap }, '2024-04-05')).toEqual({
      kind: 'council-score',
      decision: '148/QĐ-TTg',
      counted: 3,
      rules: dongThap,
      status: 'score-again',
      spread: '10.01',
      widest: 10,
    });
  });

  it('is already too wide though a total is missing', () => {
    expect(score({ scores: ['80', null, '90.01'], rules: dongThap })).toMatchObject({
      status: 'score-again',
      counted: 2,
      spread: '10.01',
    });
    expect(score({ scores: ['80', null, '90'], rules: dongThap }).status).toBe('incomplete');
  });

  it('of no points is kept to where a rule says so', () => {
    const rules = { widestSpread: 0, source: dongThap.source };
    expect(score({ scores: [80, '80.0'], rules }).status).toBe('counted');
    expect(score({ scores: [80, '80.01'], rules })).toMatchObject({ status: 'score-again', spread: '0.01', widest: 0 });
  });
});

describe('the quorum', () => {
  const rows = boundaries.quorum.flatMap(({ article, cases }) =>
    cases.map(([members = 0, present = 0, needed]) => ({
      article,
      members: members ?? 0,
      present: present ?? 0,
      needed,
    })),
  );

  it.each(rows)('$article: $present of $members there: $needed needed', ({ members, present, needed }) => {
    const scores = Array.from({ length: present }, () => 85);
    const result = score({ scores, members, rules: tayNinh });
    expect(result.status === 'no-quorum' ? result.needed : null).toBe(needed);
    expect(result.status).toBe(needed === null ? 'counted' : 'no-quorum');
  });

  it('missed says how many there are and are needed, before anything is counted', () => {
    expect(score({ scores: [0, 100, null], members: 9, rules: tayNinh })).toEqual({
      kind: 'council-score',
      decision: '26/2026/QĐ-TTg',
      counted: 2,
      rules: tayNinh,
      status: 'no-quorum',
      needed: 7,
      members: 9,
    });
  });

  it('counts who was there, though a total is not handed in', () => {
    const scores = [85, 85, 85, 85, 85, 85, null];
    expect(score({ scores, members: 9, rules: tayNinh }).status).toBe('incomplete');
  });

  it('is the least whole number that is no less than the share, for any share', () => {
    const share = fc
      .integer({ min: 1, max: 12 })
      .chain((denominator) =>
        fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
      );
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 30 }), fc.nat(29), (quorum, members, some) => {
        const present = 1 + (some % members);
        const result = score({
          scores: Array.from({ length: present }, () => 85),
          members,
          rules: { quorum, source: tayNinh.source },
        });
        const needed = Array.from({ length: members + 1 }, (_, i) => i).find(
          (count) => count * quorum.denominator >= quorum.numerator * members,
        );
        const isEnough = present * quorum.denominator >= quorum.numerator * members;
        expect(result.status).toBe(isEnough ? 'counted' : 'no-quorum');
        if (result.status === 'no-quorum') expect([result.needed, result.members]).toEqual([needed, members]);
      }),
      { numRuns: 1000 },
    );
  });

  it('may be a share in decimals', () => {
    const rules = { quorum: { numerator: '0.75', denominator: 1 }, source: tayNinh.source };
    const six = Array.from({ length: 6 }, () => 85);
    expect(score({ scores: six, members: 9, rules })).toMatchObject({ status: 'no-quorum', needed: 7 });
    expect(score({ scores: six, members: 8, rules }).status).toBe('counted');
  });

  it('is told only from how many members there are, and no fewer than were there', () => {
    for (const members of [undefined, 2]) {
      const input = { scores: [85, 85, null], rules: tayNinh, ...(members === undefined ? {} : { members }) };
      expectFault(() => score(input), {
        code: 'members-not-told',
        path: ['members'],
        field: 'members',
        found: '3',
      });
    }
    expect(score({ scores: [85, 85, 85], members: 3, rules: tayNinh }).status).toBe('counted');
    expect(score({ scores: [85, 85, 85], rules: dongThap }).status).toBe('counted');
  });
});

describe('totals that are missing', () => {
  it('leave the mean between none and all of their points', () => {
    expect(score({ scores: [90, null, '89.5', undefined] })).toEqual({
      kind: 'council-score',
      decision: '26/2026/QĐ-TTg',
      counted: 2,
      rules: null,
      status: 'incomplete',
      missing: 2,
      average: { min: { numerator: '179.5', denominator: 4 }, max: { numerator: '379.5', denominator: 4 } },
    });
  });

  it('are all of them: the mean may be any', () => {
    expect(score({ scores: [null, undefined, null], members: 3, rules: tayNinh })).toMatchObject({
      status: 'incomplete',
      counted: 0,
      missing: 3,
      average: { min: { numerator: '0', denominator: 3 }, max: { numerator: '300', denominator: 3 } },
    });
  });

  it('lead to a mean within these ends, whatever they come to', () => {
    const given = fc.integer({ min: 0, max: 100 });
    const some = fc.array(given, { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.array(given, { minLength: 1, maxLength: 4 }), (known, late) => {
        const open = score({ scores: [...known, ...late.map(() => null)] });
        const { average } = counted({ scores: [...known, ...late] });
        if (open.status !== 'incomplete') throw new Error(open.status);
        const [min, at, max] = [open.average.min, average, open.average.max].map(({ numerator }) => Number(numerator));
        expect(open.average.min.denominator).toBe(average.denominator);
        expect(open.average.max.denominator).toBe(average.denominator);
        expect([min, at, max]).toEqual([min, at, max].sort((a = 0, b = 0) => a - b));
        expect([open.counted, open.missing]).toEqual([known.length, late.length]);
      }),
    );
  });
});

describe('a council that cannot be', () => {
  it('is of nobody who scored', () => {
    for (const rules of [undefined, tayNinh]) {
      const error = caught(() => score({ scores: [], ...(rules === undefined ? {} : { rules, members: 9 }) }));
      expect([error.code, error.path]).toEqual(['council-of-none', ['scores']]);
      expect(error.messages.vi).not.toBe(error.messages.en);
    }
  });

  it.each<[string, Numeric, string]>([
    ['above 100', '100.01', 'total-above-hundred'],
    ['below 0', '-0.01', 'total-negative'],
    ['no number', 'ninety', 'not-a-number'],
  ])('has a total that is %s', (_, wrong, code) => {
    expectFault(() => score({ scores: [90, null, wrong] }), {
      code,
      path: ['scores', 2],
      field: 'scores[2]',
      found: String(wrong),
    });
  });

  it('scored before there was a rule: 20/8/2019', () => {
    expectFault(() => score({ scores: [90] }, '2019-08-20'), {
      code: 'before-ocop',
      path: ['asOf'],
      field: 'asOf',
      found: '2019-08-20',
    });
    expect(counted({ scores: [90] }, '2019-08-21').decision).toBe('1048/QĐ-TTg');
    expectFault(() => score({ scores: [90] }, '2026-02-30'), {
      code: 'no-such-date',
      path: ['asOf'],
      field: 'asOf',
      found: '2026-02-30',
    });
  });
});

describe('a council of a level that is none', () => {
  it('is refused', () => {
    const input = { scores: [90], level: untyped<'province'>('district') };
    expect(caught(() => councilScore(input, { asOf: '2026-11-23' }))).toMatchObject({
      code: 'not-one-of',
      path: ['level'],
    });
  });
});
