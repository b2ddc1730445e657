import fc from 'fast-check';
import { percent } from 'kttt';
import {
  type OcopForm,
  type OcopProductInput,
  type OcopScore,
  ocopForm,
  ocopForms,
  pathToStar,
  type Star,
  scoreOcopProduct,
  stars,
} from 'kttt/ocop';
import type { Improvement, PathTo } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { bestAnswers, leavesOf } from './products.ts';

const now = { asOf: '2026-11-23' };
const then = { asOf: '2024-04-05' };

type Chosen = Readonly<Record<string, { readonly option: number } | { readonly points: number | string }>>;

/** The score with the best answer to everything but what is named. */
function scored(form: number, answers: OcopProductInput['answers'] = {}, options = now): OcopScore {
  return scoreOcopProduct({ form, answers: { ...bestAnswers(ocopForm(form, options)), ...answers } }, options);
}

/** The lowest option of everything. */
function worstAnswers(form: OcopForm): Chosen {
  return Object.fromEntries(leavesOf(form).map(({ code, options }) => [code, options ? { option: 0 } : { points: 0 }]));
}

function setsOf(path: PathTo<string>): readonly (readonly Improvement[])[] {
  if (path.status !== 'open') throw new Error(`the path is ${path.status}`);
  return path.sets;
}

/** The answers after a set of improvements. */
function improved(answers: Chosen, set: readonly Improvement[]): Chosen {
  const better = set.map(({ code, to, option }) => [code, option === null ? { points: to } : { option }] as const);
  return { ...answers, ...Object.fromEntries(better) };
}

/** The star level by the bands and the marks of the form alone, a mark on a criterion asking for all of its points. */
function starByHand(form: OcopForm, answers: Chosen): Star {
  const given = leavesOf(form).map((leaf) => {
    const answer = answers[leaf.code] ?? { points: 0 };
    const points = 'option' in answer ? (leaf.options?.[answer.option]?.points ?? 0) : Number(answer.points);
    return { leaf, points };
  });
  const total = given.reduce((sum, { points }) => sum + points, 0);
  const byPoints: Star = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
  const missed = given.flatMap(({ leaf, points }) => [
    ...(leaf.options ?? []).flatMap((option) => (points < option.points ? [option.requiredForStars] : [])),
    ...(points < leaf.max ? [leaf.requiredForStars] : []),
  ]);
  return missed.reduce<Star>((star, asked) => (asked && asked <= star ? ((asked - 1) as Star) : star), byPoints);
}

describe('the way to four stars from 72 points and three', () => {
  const score = scored(3, {
    '1.1': { option: 0 },
    '1.3': { option: 0 },
    '1.5': { option: 2 },
    '3.1': { option: 0 },
    '4.2': { option: 0 },
    '4.3': { option: 0 },
    '5.3': { option: 1 },
    '6.3': { option: 2 },
    '8': { option: 2 },
    '10': { option: 0 },
    '12': { option: 0 },
  });

  it('is the certified management that is missing, no higher than needed', () => {
    expect(pathToStar(score, 4)).toEqual({
      kind: 'path',
      grade: '4',
      status: 'open',
      size: 1,
      sets: [[{ code: '10', from: '1', to: '3', option: 1 }]],
      isAll: true,
    });
  });

  it('is longer to five, with the minima of five and of those below', () => {
    const sets = setsOf(pathToStar(score, 5));
    // Minima at 1.3, 1.5, 8, 10 and what more brings 90 points.
    for (const set of sets) {
      const codes = set.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['1.3', '1.5', '10']));
      expect(scoreOcopProduct({ form: 3, answers: improved(answersOf(score), set) }, now)).toMatchObject({ star: 5 });
    }
  });

  it('has been gone to three stars and below', () => {
    for (const star of [1, 2, 3] as const) {
      expect(pathToStar(score, star)).toEqual({ kind: 'path', grade: `${star}`, status: 'reached' });
    }
  });

  it('is the same from a score that was stored', () => {
    const stored: OcopScore = JSON.parse(JSON.stringify(score));
    for (const star of stars) expect(pathToStar(stored, star)).toStrictEqual(pathToStar(score, star));
  });
});

/** The answers that a score holds. */
function answersOf({ score }: OcopScore): Chosen {
  return Object.fromEntries(score.criteria.flatMap(({ code, answer }) => (answer ? [[code, answer]] : []))) as Chosen;
}

describe('the way to a star level', () => {
  it.each([
    [3, '2.2', { option: 1 }, { from: '1', to: '2', option: 2 }],
    [4, '3.4', { option: 0 }, { from: '1', to: '2', option: 1 }],
    [5, '1.5', { option: 2 }, { from: '2', to: '3', option: 3 }],
    [5, '4.1', { option: 2 }, { from: '3', to: '5', option: 3 }],
  ] as const)('of %i stars asks for its mark at %s', (star, code, answer, step) => {
    const score = scored(3, { [code]: answer });
    expect(score).toMatchObject({ star: star - 1, starByPoints: 5 });
    expect(pathToStar(score, star)).toMatchObject({ size: 1, sets: [[{ code, ...step }]], isAll: true });
    expect(pathToStar(score, (star - 1) as Star)).toMatchObject({ status: 'reached' });
  });

  it.each([
    [2, 29, 'open'],
    [2, 30, 'reached'],
    [3, 49, 'open'],
    [3, 50, 'reached'],
    [4, 69, 'open'],
    [4, 70, 'reached'],
    [5, 89, 'open'],
    [5, 90, 'reached'],
  ] as const)('of %i stars from %i points alone is %s', (star, total, status) => {
    const plain = withoutMarks(ocopForm(3, now));
    const score = scoreOcopProduct({ form: plain, answers: answersFor(plain, total) }, now);
    expect(score).toMatchObject({ status: 'scored', total: String(total) });
    expect(pathToStar(score, star, { form: plain })).toMatchObject({ status });
  });

  it('counts what is still open with the least that it can have', () => {
    const score = scored(3, { '10': null });
    expect(pathToStar(score, 4)).toMatchObject({ sets: [[{ code: '10', from: '1', to: '3', option: 1 }]] });
    expect(setsOf(pathToStar(score, 5))).toEqual(setsOf(pathToStar(score, 4)));
    expect(pathToStar(score, 3)).toMatchObject({ status: 'reached' });
  });

  it('is found from no answers at all', () => {
    const path = pathToStar(scoreOcopProduct({ form: 3 }, now), 3);
    const form = ocopForm(3, now);
    for (const set of setsOf(path)) expect(starByHand(form, improved(worstAnswers(form), set))).toBe(3);
  });

  it('takes the stars on a criterion of Decision 148 at their strictest', () => {
    const score = scored(3, { '3.6': { option: 0 } }, then);
    expect(score).toMatchObject({ possibleStars: [3, 5] });
    expect(pathToStar(score, 3)).toMatchObject({ status: 'reached' });
    expect(pathToStar(score, 4)).toMatchObject({
      size: 1,
      sets: [[{ code: '3.6', from: '1', to: '2', option: 1 }]],
    });
  });

  it('improves a value that the print gives to two options', () => {
    const score = scored(3, { '3.3': { value: percent(75) }, '1.5': { value: percent(75) } });
    expect(pathToStar(score, 5)).toMatchObject({ size: 1, sets: [[{ code: '1.5', from: '0', to: '3', option: 3 }]] });
  });

  it('is cut off at the limit', () => {
    const plain = withoutMarks(ocopForm(3, now));
    const score = scoreOcopProduct({ form: plain, answers: answersFor(plain, 89) }, now);
    const all = pathToStar(score, 5, { form: plain, limit: 100 });
    expect(all).toMatchObject({ size: 1, isAll: true });
    expect(setsOf(all).length).toBeGreaterThan(2);
    const two = pathToStar(score, 5, { form: plain, limit: 2 });
    expect(two).toMatchObject({ isAll: false });
    expect(setsOf(two)).toEqual(setsOf(all).slice(0, 2));
  });
});

/** A form without marks, whose level is by points alone. */
function withoutMarks(form: OcopForm): OcopForm {
  const criteria = leavesOf(form).map((leaf, i) => ({
    code: String(i + 1),
    title: leaf.title,
    max: leaf.max,
  }));
  return { ...form, id: 'plain', parts: [{ code: 'A', title: form.title, max: 100, criteria }], disqualifiers: [] };
}

/** All points of the criteria in their order until a total is reached; the form has criteria of one point. */
function answersFor(form: OcopForm, total: number): Chosen {
  let left = total;
  const bySize = [...leavesOf(form)].sort((a, b) => b.max - a.max);
  const taken = bySize.map(({ code, max }) => {
    const points = max <= left ? max : 0;
    left -= points;
    return [code, { points }] as const;
  });
  return Object.fromEntries(taken);
}

describe('a product that no answers help', () => {
  it('is one that is out', () => {
    const forged = scoreOcopProduct({ form: 3, facts: { 'forged-file': true } }, now);
    for (const star of stars) {
      expect(pathToStar(forged, star)).toEqual({
        kind: 'path',
        grade: `${star}`,
        status: 'out-of-reach',
        because: 'disqualified',
      });
    }
  });

  it('is one whose assessment ended', () => {
    const water = scored(16, { '6.2': { option: 0 } });
    expect(pathToStar(water, 3)).toMatchObject({ status: 'out-of-reach', because: 'ended' });
    const tea = scoreOcopProduct({ form: 11, facts: { 'unacceptable-impurities': true } }, now);
    expect(pathToStar(tea, 3)).toMatchObject({ status: 'out-of-reach', because: 'disqualified' });
  });
});

describe('the form of a path', () => {
  it('is that of the decision by which the product was scored', () => {
    const rice = scored(3, { '1.3': { option: 0 } }, then);
    expect(pathToStar(rice, 4)).toMatchObject({ sets: [[{ code: '1.3', from: '1', to: '2', option: 1 }]] });
    expect(pathToStar(scored(3, { '1.4': { option: 0 } }), 5)).toMatchObject({ status: 'reached' });
  });

  it('is refused where it is another', () => {
    const score = scored(3);
    expect(caught(() => pathToStar(score, 5, { form: ocopForm(4, now) })).code).toBe('other-form');
    expect(caught(() => pathToStar(score, 5, { form: ocopForm(3, then) })).code).toBe('other-form');
    expect(pathToStar(score, 5, { form: ocopForm(3, now) })).toEqual(pathToStar(score, 5));
  });

  it('has no level beyond five stars', () => {
    const error = caught(() => pathToStar(scored(3), untyped<Star>(6)));
    expect(error).toMatchObject({ code: 'no-grade-of-form', info: { found: '6', allowed: '1, 2, 3, 4, 5' } });
  });
});

describe('every set of a path', () => {
  const forms = [...ocopForms(now), ...ocopForms(then)].filter(
    (form) => !leavesOf(form).some(({ unknown, requiredForStars }) => unknown && !requiredForStars),
  );
  const product = fc
    .record({
      form: fc.constantFrom(...forms),
      picks: fc.array(fc.nat({ max: 5 }), { minLength: 40, maxLength: 40 }),
      star: fc.constantFrom<Star>(2, 3, 4, 5),
    })
    .map(({ form, picks, star }) => ({
      form,
      star,
      answers: Object.fromEntries(
        leavesOf(form).map(({ code, options, max }, i) => {
          // Mostly good answers, so that paths are short; an option of no points may end the assessment.
          const pick = picks[i] ?? 0;
          if (!options) return [code, { points: pick < 4 ? max : 0 }];
          return [code, { option: Math.max(options.length - 1 - Math.max(pick - 2, 0), 0) }];
        }),
      ) as Chosen,
    }));

  it('reaches the level, not without any of its criteria, and no single criterion does where there are more', () => {
    fc.assert(
      fc.property(product, ({ form, star, answers }) => {
        const options = form.decision === '148/QĐ-TTg' ? then : now;
        const score = scoreOcopProduct({ form: form.number, answers }, options);
        fc.pre(score.status !== 'disqualified');
        const path = pathToStar(score, star, { limit: 3 });
        expect(path.status === 'reached').toBe(starByHand(form, answers) >= star);
        if (path.status === 'reached') return;
        const sets = setsOf(path);
        expect(sets.length).toBeGreaterThan(0);
        for (const set of sets) {
          expect(set).toHaveLength(path.status === 'open' ? path.size : 0);
          expect(starByHand(form, improved(answers, set))).toBeGreaterThanOrEqual(star);
          for (const one of set) {
            const others = set.filter(({ code }) => code !== one.code);
            expect(starByHand(form, improved(answers, others))).toBeLessThan(star);
          }
        }
        if (path.status === 'open' && path.size > 1) {
          for (const { code, options: choices, max } of leavesOf(form)) {
            const best = choices ? { option: choices.length - 1 } : { points: max };
            expect(starByHand(form, { ...answers, [code]: best })).toBeLessThan(star);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
