import { readFileSync } from 'node:fs';
import { type OcopCriterion, type OcopForm, ocopForm, ocopForms, pointsForm } from 'kttt/ocop';
import { checkForm } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

/** A part or a group with its maximum; a criterion also with the points of its options and the stars beside them. */
type Line = readonly [code: string, max: number, options?: string];

function linesOf(name: string): readonly (readonly [number, readonly Line[]])[] {
  const file = readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8');
  const { sets } = JSON.parse(file) as {
    readonly sets: readonly { readonly number: number; readonly criteria: readonly Line[] }[];
  };
  return sets.map(({ number, criteria }) => [number, criteria]);
}

const now = { asOf: '2026-11-23' };
const then = { asOf: '2024-04-05' };
const printed26 = linesOf('forms-of-26');
const printed148 = linesOf('forms-of-148');

/** A form the way the fixture writes it. */
function written({ parts }: OcopForm): readonly Line[] {
  const inside = (one: OcopCriterion): readonly Line[] => {
    const { code, max, children, options, requiredForStars } = one;
    if (children) return [[code, max], ...children.flatMap(inside)];
    const marks = requiredForStars ? ['*'.repeat(requiredForStars)] : [];
    const points = options?.map((option) => `${option.points}${'*'.repeat(option.requiredForStars ?? 0)}`) ?? [];
    return [[code, max, [...marks, ...points].join(' ')]];
  };
  return parts.flatMap(({ code, max, criteria }) => [[code, max] as Line, ...criteria.flatMap(inside)]);
}

function leavesOf({ parts }: OcopForm): readonly OcopCriterion[] {
  const inside = (one: OcopCriterion): readonly OcopCriterion[] => one.children?.flatMap(inside) ?? [one];
  return parts.flatMap(({ criteria }) => criteria.flatMap(inside));
}

function leaf(form: OcopForm, code: string): OcopCriterion {
  const one = leavesOf(form).find((each) => each.code === code);
  if (!one) throw new Error(`the form has no ${code}`);
  return one;
}

describe('the forms of Decision 26/2026', () => {
  it('have the printed codes, maxima, points and marks', () => {
    expect(printed26).toHaveLength(26);
    for (const [number, lines] of printed26) {
      // The codes without printed options have only a maximum.
      expect([number, written(ocopForm(number, now))]).toEqual([number, lines]);
    }
  });

  it('are 787 criteria with 2,535 options, of which 22 have none', () => {
    const leaves = ocopForms(now).flatMap(leavesOf);
    expect(leaves).toHaveLength(787);
    expect(leaves.reduce((sum, { options = [] }) => sum + options.length, 0)).toBe(2_535);
    expect(leaves.filter(({ options }) => !options)).toHaveLength(22);
  });

  it.each(printed26.map(([number]) => number))('have 40, 25 and 35 points in set %i', (number) => {
    expect(ocopForm(number, now).parts.map(({ code, max }) => [code, max])).toEqual([
      ['A', 40],
      ['B', 25],
      ['C', 35],
    ]);
  });

  it('are read in the text of the decision', () => {
    for (const { certainty, citation } of ocopForms(now)) {
      expect(certainty).toBe('text');
      expect(citation).toEqual({
        kind: 'legal',
        instrument: { kind: 'decision', number: '26/2026/QĐ-TTg' },
        annex: 'II',
      });
    }
  });
});

describe('the forms of Decision 148', () => {
  /** The two criteria that the copy leaves unclear, as the fixture has them. */
  const unread = new Map([
    [11, 3],
    [12, 3],
    [13, 2],
  ]);

  it('have the codes, maxima, points and marks of the copy, and the points it does not show apart', () => {
    expect(printed148).toHaveLength(26);
    for (const [number, lines] of printed148) {
      const missing = unread.get(number);
      const rest: readonly Line[] = missing === undefined ? [] : [['C.?', missing, '']];
      expect([number, written(ocopForm(number, then))]).toEqual([number, [...lines, ...rest]]);
    }
  });

  it('are 795 criteria with 2,632 options, the two cases of three criteria of set 26 being one list each', () => {
    const leaves = ocopForms(then)
      .flatMap(leavesOf)
      .filter(({ code }) => code !== 'C.?');
    expect(leaves).toHaveLength(795);
    expect(leaves.reduce((sum, { options = [] }) => sum + options.length, 0)).toBe(2_632);
  });

  it.each(printed148.map(([number]) => number))('have 40, 25 and 35 points in set %i', (number) => {
    const form = ocopForm(number, then);
    expect(form.parts.map(({ code, max }) => [code, max])).toEqual([
      ['A', 40],
      ['B', 25],
      ['C', 35],
    ]);
    const shown = form.parts.map(({ criteria }) => criteria.filter(({ code }) => code !== 'C.?'));
    const sums = shown.map((criteria) => criteria.reduce((sum, { max }) => sum + max, 0));
    expect(sums).toEqual([40, 25, 35 - (unread.get(number) ?? 0)]);
  });

  it('are from the copy of a third party', () => {
    for (const { certainty, citation } of ocopForms(then)) {
      expect(certainty).toBe('secondary');
      expect(citation).toMatchObject({ instrument: { number: '148/QĐ-TTg' }, annex: 'III' });
    }
  });

  it('do not say how many points the stars on intellectual property ask for', () => {
    for (const form of ocopForms(then)) {
      const marked = leavesOf(form).filter(({ requiredForStars }) => requiredForStars);
      expect(marked.map(({ code, requiredForStars, max }) => [code, requiredForStars, max])).toEqual([
        [form.number === 26 ? '3.6' : '3.6', 4, 2],
      ]);
      expect(marked[0]?.unknown?.vi).toBe('dấu sao đứng ở tên tiêu chí, không nói cần bao nhiêu điểm');
    }
  });

  it('have an option of three or four points at the smell of set 7', () => {
    const smell = leaf(ocopForm(7, then), '6.4');
    expect(smell.options?.map(({ points, orPoints }) => [points, orPoints])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 4],
    ]);
    expect(smell.unknown).toBeDefined();
  });
});

describe('every form', () => {
  const all = [...ocopForms(now), ...ocopForms(then)];

  it.each(all.map((form) => [form.id, form] as const))('%s passes the checks of points forms', (_, form) => {
    expect(checkForm(pointsForm(form))).toBe(pointsForm(form));
  });

  it('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(52);
    expect(ocopForm(3, now).id).toBe('ocop-26-2026-03');
  });

  it('says in both languages what is asked and what the options are', () => {
    for (const form of all) {
      for (const { title, options = [] } of leavesOf(form)) {
        for (const text of [title, ...options.map(({ label }) => label)]) {
          expect(text.vi.trim()).toBe(text.vi);
          expect(text.en.trim()).toBe(text.en);
          expect(text.vi.length).toBeGreaterThan(0);
          expect(text.en.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('is plain data', () => {
    for (const form of all) expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });

  it('is made once', () => {
    expect(ocopForm(3, now)).toBe(ocopForm(3, { asOf: '2026-05-22' }));
    expect(pointsForm(ocopForm(3, now))).toBe(pointsForm(ocopForm(3, now)));
  });
});

describe('the form asked for', () => {
  it('is the one of the decision in force', () => {
    expect(ocopForm(3, { asOf: '2026-05-21' }).decision).toBe('148/QĐ-TTg');
    expect(ocopForm(3, { asOf: '2026-05-22' }).decision).toBe('26/2026/QĐ-TTg');
  });

  it.each([0, 27, 1.5, -1, untyped<number>('3a')])('is refused where there is no set %o', (number) => {
    expect(caught(() => ocopForm(number, now))).toMatchObject({ code: 'no-such-form', path: ['number'] });
  });

  it('is refused for the time of Decision 1048, whose forms were not found', () => {
    expect(caught(() => ocopForm(3, { asOf: '2023-02-23' }))).toMatchObject({
      code: 'forms-unknown',
      info: { decision: '1048/QĐ-TTg', asOf: '2023-02-23' },
    });
  });

  it('is refused before the programme had rules', () => {
    expect(caught(() => ocopForm(3, { asOf: '2019-08-20' })).code).toBe('before-ocop');
  });
});

describe('a misprint of Decision 26/2026', () => {
  const remarksOf = (number: number) => ocopForm(number, now).remarks.map(({ en }) => en);

  it('leaves a linkage of exactly 75 % without an option', () => {
    const linkage = leaf(ocopForm(3, now), '1.5');
    expect(linkage.misprints?.map(({ kind, within }) => [kind, within])).toEqual([
      ['gap', { below: 50 }],
      ['gap', { atLeast: 75, atMost: 75 }],
    ]);
  });

  it('gives labour of exactly 75 % two options, and below 25 % none', () => {
    const labour = leaf(ocopForm(3, now), '3.3');
    expect(labour.misprints?.map(({ kind, within }) => [kind, within])).toEqual([
      ['gap', { below: 25 }],
      ['overlap', { atLeast: 75, atMost: 75 }],
    ]);
  });

  it('keeps the points 1, 1, 3 of the kind of organization in set 7', () => {
    expect(leaf(ocopForm(7, now), '3.1').options?.map(({ points }) => points)).toEqual([1, 1, 3]);
    expect(remarksOf(7).join()).toContain('the first two options have 1 point each');
  });

  it('keeps the points 1, 1, 3, 5 of the colour in set 23', () => {
    expect(leaf(ocopForm(23, now), '6.2').options?.map(({ points }) => points)).toEqual([1, 1, 3, 5]);
    expect(remarksOf(23).join()).toContain('6.2');
  });

  it('takes part A of set 26 as 40 points, though its heading says 35', () => {
    expect(ocopForm(26, now).parts[0]?.max).toBe(40);
    expect(remarksOf(26).join()).toContain('35');
  });

  it('leaves set 10 without four stars at the trademark', () => {
    expect(leaf(ocopForm(10, now), '3.5').options?.map(({ requiredForStars }) => requiredForStars)).toEqual([
      3,
      null,
      null,
    ]);
    expect(remarksOf(10).join()).toContain('3.5');
  });

  it.each([4, 7, 10, 11])('is said where a blank cell was read as 0: set %i', (number) => {
    expect(leaf(ocopForm(number, now), '1.2').options?.[0]?.points).toBe(0);
    expect(remarksOf(number).join()).toContain('blank');
  });

  it('is said where 13 was read as 3 and 11 as 1', () => {
    expect(remarksOf(4).join()).toContain('13 points');
    expect(remarksOf(11).join()).toContain('11 points');
    expect(remarksOf(23).join()).toContain('4 was taken');
  });
});

describe('what puts a product out', () => {
  const idsOf = (number: number, options = now) => ocopForm(number, options).disqualifiers.map(({ id }) => id);
  const setsWith = (id: string, options = now) =>
    ocopForms(options).flatMap((form) => (form.disqualifiers.some((one) => one.id === id) ? [form.number] : []));
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

  it('stands in the forms that print it', () => {
    expect(setsWith('forged-file')).toEqual(range(1, 25));
    expect(setsWith('not-all-from-province')).toEqual([1, 2, 3, 4, 23, 24, 25]);
    expect(setsWith('only-imported-or-unknown-material')).toEqual([...range(7, 15), 18, 19, 20]);
    expect(setsWith('copy-of-another-product')).toEqual(range(5, 14));
    expect(setsWith('common-main-product')).toEqual([1, 2, 3, 4]);
    expect(setsWith('intellectual-property-infringed')).toEqual([21, 22]);
    expect(setsWith('unacceptable-impurities')).toEqual([...range(1, 13), 15, 17]);
    expect(setsWith('no-declaration-form')).toEqual([19, 20]);
    expect(setsWith('no-production-licence')).toEqual([15, 17]);
    expect(setsWith('food-safety-certificate-rules-broken')).toEqual(range(1, 17));
    expect(idsOf(26)).toEqual([]);
  });

  it('names the criterion after which nothing is assessed', () => {
    const endOf = (number: number, id: string) =>
      ocopForm(number, now).disqualifiers.find((one) => one.id === id)?.endsAt;
    expect(endOf(1, 'unacceptable-impurities')).toBe('6.1');
    expect(endOf(11, 'unacceptable-impurities')).toBe('6.1.1');
    expect(endOf(13, 'unacceptable-impurities')).toBe('6.1.1');
    expect(endOf(19, 'no-declaration-form')).toBe('6');
    expect(endOf(1, 'forged-file')).toBe(null);
  });

  it('is an option of no points in the sensory criteria of set 16', () => {
    const ending = leavesOf(ocopForm(16, now)).filter(({ options }) => options?.some(({ ends }) => ends));
    expect(ending.map(({ code }) => code)).toEqual(['6.1', '6.2', '6.3', '6.4']);
    for (const { options = [] } of ending) {
      expect(options.filter(({ ends }) => ends).map(({ points }) => points)).toEqual([0]);
    }
  });

  it('is known of the forms of Decision 148 as far as the copy has it', () => {
    expect(setsWith('unacceptable-impurities', then)).toEqual(range(1, 6));
    expect(setsWith('only-imported-or-unknown-material', then)).toEqual([5, 6]);
    expect(setsWith('forged-file', then)).toEqual([3]);
    expect(setsWith('intellectual-property-infringed', then)).toEqual([21, 22]);
    expect(setsWith('food-safety-certificate-unfit', then)).toEqual([1, 3, 4, 5, 6]);
  });
});
