import fc from 'fast-check';
import { type Numeric, type RatioLike, ratio } from 'kttt';
import { cite } from 'kttt/law';
import { type StarLevel, starLevel, stars } from 'kttt/ocop';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import boundaries from './star-boundaries.json' with { type: 'json' };

const asOf = '2026-11-23';
/** A day under each decision, and under each rule on levels. */
const days = ['2022-06-01', '2024-04-05', '2025-12-31', asOf] as const;
const outcomeOf = (level: StarLevel) =>
  level.status === 'known' ? String(level.star) : `between ${level.between.join(' and ')}`;
const starsOf = (total: Numeric | RatioLike, day: string) => outcomeOf(starLevel(total, { asOf: day }));

describe('each end of a band', () => {
  const rows = boundaries.bands.flatMap(({ article, days, cases }) =>
    days.flatMap((day) => cases.map(([total = '', outcome]) => ({ article, day, total, outcome }))),
  );

  it.each(rows)('$article: $total on $day is $outcome', ({ day, total, outcome }) => {
    expect(starsOf(total, day)).toBe(outcome);
    expect(starsOf(ratio(total, 1), day)).toBe(outcome);
  });
});

describe('the star level of a total', () => {
  it('holds the total, the decision, who recognises it and where that stands', () => {
    expect(starLevel('89.960', { asOf })).toEqual({
      kind: 'star-level',
      total: '89.96',
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
    });
  });

  it('between two bands holds both, and nobody who recognises it', () => {
    expect(starLevel('89.5', { asOf: '2022-06-01' })).toEqual({
      kind: 'star-level',
      total: '89.5',
      decision: '1048/QĐ-TTg',
      citation: { kind: 'legal', instrument: { kind: 'decision', number: '1048/QĐ-TTg' } },
      certainty: 'summary',
      status: 'between-bands',
      between: [4, 5],
    });
  });

  it('is cited from the decision in force on the day', () => {
    const told = days.map((day) => {
      const { decision, citation, certainty } = starLevel(75, { asOf: day });
      return [decision, cite(citation, 'vi'), certainty];
    });
    expect(told).toEqual([
      ['1048/QĐ-TTg', 'Quyết định 1048/QĐ-TTg', 'summary'],
      ['148/QĐ-TTg', 'khoản 2 Điều 1 Quyết định 148/QĐ-TTg', 'summary'],
      ['148/QĐ-TTg', 'khoản 2 Điều 1 Quyết định 148/QĐ-TTg', 'summary'],
      ['26/2026/QĐ-TTg', 'khoản 3 Điều 3 Quyết định 26/2026/QĐ-TTg', 'text'],
    ]);
  });

  it('is recognised from three stars up, on the day by the level of the day', () => {
    const recognizers = (day: string) =>
      ['10', '40', '60', '80', '95'].map((total) => {
        const level = starLevel(total, { asOf: day });
        return level.status === 'known' && (level.recognizedBy?.level ?? null);
      });
    expect(days.map(recognizers)).toEqual([
      [null, null, 'province', 'province', 'central'],
      [null, null, 'district', 'province', 'central'],
      [null, null, 'province', 'province', 'central'],
      [null, null, 'province', 'province', 'central'],
    ]);
  });

  it('is the same for a total in any form a number may have', () => {
    for (const total of [90, '90', '90.0', 90n, ratio(180, 2), { numerator: '269.7', denominator: '2.9966666' }]) {
      expect(starsOf(total, asOf)).toBe('5');
    }
    expect(starLevel('90.0', { asOf }).total).toBe('90');
    expect(starLevel({ numerator: 180n, denominator: '2.0' }, { asOf }).total).toEqual({
      numerator: '180',
      denominator: '2',
    });
  });

  it('is told from the exact average: a third below 90 is not 90', () => {
    expect(starsOf(ratio(269, 3), asOf)).toBe('4');
    expect(starsOf(ratio(270, 3), asOf)).toBe('5');
    expect(starsOf(ratio(209, 3), asOf)).toBe('3');
    expect(starsOf(ratio('269.999999999999999999', 3), asOf)).toBe('4');
    expect(starsOf(ratio(148, 3), '2022-06-01')).toBe('between 2 and 3');
    expect(starsOf(ratio(147, 3), '2022-06-01')).toBe('2');
  });

  it('never falls where points are added, but on the way between two bands', () => {
    const points = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(points, points, fc.constantFrom(...days), (a, b, day) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((hundredths) => {
          const level = starLevel(ratio(hundredths, 100), { asOf: day });
          return level.status === 'known' ? level.star : (level.between[0] + level.between[1]) / 2;
        });
        expect(low).toBeLessThanOrEqual(high ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is what a table of hundredths says, for every hundredth from 0 to 100', () => {
    const halfOpen = (at: number) =>
      String(stars.findLast((star) => at >= ([0, 3000, 5000, 7000, 9000][star - 1] ?? 0)));
    const whole = (at: number) => {
      const above = [4900, 6900, 8900].findIndex((last) => at > last && at < last + 100);
      return above === -1 ? halfOpen(at) : `between ${above + 2} and ${above + 3}`;
    };
    for (let at = 0; at <= 10_000; at += 1) {
      const total = `${Math.floor(at / 100)}.${String(at % 100).padStart(2, '0')}`;
      expect([total, ...days.map((day) => starsOf(total, day))]).toEqual([
        total,
        whole(at),
        halfOpen(at),
        halfOpen(at),
        halfOpen(at),
      ]);
    }
  });
});

describe('a total that cannot be', () => {
  it.each([...days])('is above 100 or below 0 on %s', (day) => {
    for (const total of ['100.01', 101, '100.00000000000000001', ratio(301, 3)]) {
      const found = typeof total === 'object' ? '301/3' : String(total);
      expectFault(() => starLevel(total, { asOf: day }), {
        code: 'total-above-hundred',
        path: ['total'],
        field: 'total',
        found,
      });
    }
    for (const total of ['-0.01', -1, ratio(-1, 300)]) {
      const found = typeof total === 'object' ? '-1/300' : String(total);
      expectFault(() => starLevel(total, { asOf: day }), {
        code: 'total-negative',
        path: ['total'],
        field: 'total',
        found,
      });
    }
    expect([starsOf(100, day), starsOf(0, day), starsOf('-0', day)]).toEqual(['5', '1', '1']);
  });

  it('is no number, and says so at its place', () => {
    for (const total of ['ninety', '', null, undefined, {}, '90,5']) {
      const error = caught(() => starLevel(untyped<Numeric>(total), { asOf }));
      expect([error.code, error.path]).toEqual(['not-a-number', ['total']]);
    }
    const ofNone = caught(() => starLevel({ numerator: 90, denominator: 0 }, { asOf }));
    expect([ofNone.code, ofNone.path]).toEqual(['denominator-not-positive', ['total', 'denominator']]);
    const half = caught(() => starLevel({ numerator: 'x', denominator: 1 }, { asOf }));
    expect([half.code, half.path]).toEqual(['not-a-number', ['total', 'numerator']]);
  });

  it('is of a day before there was a rule: 20/8/2019', () => {
    expectFault(() => starLevel(90, { asOf: '2019-08-20' }), {
      code: 'before-ocop',
      path: ['asOf'],
      field: 'asOf',
      found: '2019-08-20',
    });
    expect(starsOf(90, '2019-08-21')).toBe('5');
  });
});
