import fc from 'fast-check';
import {
  type Answers,
  type Criterion,
  type Form,
  type Improvement,
  pathTo,
  type Score,
  scoreForm,
} from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { gradeOf, subsets } from './by-hand.ts';
import {
  allOf,
  byHand,
  byOption,
  byRange,
  fact,
  formOf,
  type Grade,
  gradeNames,
  group,
  hundred,
  leftBy,
  level,
  minimum,
  withOptions,
} from './forms.ts';
import { type Case, cases } from './generated.ts';

const passing = { weak: 0, good: 5 };

describe('the way to a grade', () => {
  it('is one criterion where one is enough, raised no further than needed', () => {
    const score = scoreForm(hundred, { '1': { points: 50 }, '2': { points: 25.5 } });
    expect(pathTo(score, hundred, 'good')).toEqual({
      kind: 'path',
      grade: 'good',
      status: 'open',
      size: 1,
      sets: [
        [{ code: '1', from: '50', to: '54.5', option: null }],
        [{ code: '2', from: '25.5', to: '30', option: null }],
      ],
      isAll: true,
    });
  });

  it('is several together where one is not enough, each raised as far as the others leave to it', () => {
    const score = scoreForm(hundred, { '1': { points: 30 }, '2': { points: 10 } });
    expect(pathTo(score, hundred, 'good')).toMatchObject({
      size: 2,
      sets: [
        [
          { code: '1', from: '30', to: '40' },
          { code: '2', from: '10', to: '40' },
        ],
      ],
      isAll: true,
    });
  });

  it('is reached by one that has the grade or a higher one', () => {
    const score = scoreForm(hundred, { '1': { points: 60 }, '2': { points: 20 } });
    expect(pathTo(score, hundred, 'good')).toEqual({ kind: 'path', grade: 'good', status: 'reached' });
    expect(pathTo(score, hundred, 'fair').status).toBe('reached');
    expect(pathTo(score, hundred, 'weak').status).toBe('reached');
  });

  it('is reached by one still open that has the grade with the least it can have', () => {
    expect(pathTo(scoreForm(hundred, { '1': { points: 50 } }), hundred, 'average').status).toBe('reached');
    expect(pathTo(scoreForm(hundred, { '1': { points: 49 } }), hundred, 'average')).toMatchObject({
      sets: [[{ code: '1', from: '49', to: '50' }], [{ code: '2', from: '0', to: '1' }]],
    });
  });

  it('names the option that has the points', () => {
    const form = formOf([byOption('1', [0, 2, 6, 8]), byHand('2', 5)], passing);
    expect(pathTo(scoreForm(form, { '1': { option: 1 }, '2': { points: 0 } }), form, 'good')).toMatchObject({
      sets: [[{ code: '1', from: '2', to: '6', option: 2 }], [{ code: '2', from: '0', to: '3', option: null }]],
    });
  });

  it('starts from the least that a misprint leaves', () => {
    const note = { vi: 'trùng', en: 'twice' };
    const misprints = [{ kind: 'overlap' as const, within: { atLeast: 10, atMost: 10 }, note }];
    const ranges = [
      [1, { atMost: 10 }],
      [6, { atLeast: 10 }],
    ] as const;
    const form = formOf([byRange('1', 'amount', ranges, { misprints })], passing);
    expect(pathTo(scoreForm(form, { '1': { value: 10 } }), form, 'good')).toMatchObject({
      sets: [[{ code: '1', from: '1', to: '6', option: 1 }]],
    });
  });

  it('leads through no option that ends the assessment', () => {
    const options = [level(0), level(5), level(6, { ends: true })];
    const form = formOf([withOptions('1', options), byHand('2', 4)], { weak: 0, good: 6 });
    const score = scoreForm(form, { '1': { option: 0 }, '2': { points: 0 } });
    expect(pathTo(score, form, 'good')).toMatchObject({
      sets: [
        [
          { code: '1', to: '5', option: 1 },
          { code: '2', to: '1' },
        ],
      ],
    });
    const ending = formOf([withOptions('1', [level(0), level(5, { ends: true }), level(5)])], passing);
    expect(pathTo(scoreForm(ending, { '1': { option: 0 } }), ending, 'good')).toMatchObject({
      sets: [[{ code: '1', to: '5', option: 2 }]],
    });
  });

  it('passes over an option that ends the assessment to a better one', () => {
    const form = formOf([withOptions('1', [level(0), level(3, { ends: true }), level(5)]), byHand('2', 3)], {
      weak: 0,
      good: 3,
    });
    expect(pathTo(scoreForm(form, { '1': { option: 0 }, '2': { points: 1 } }), form, 'good')).toMatchObject({
      sets: [[{ code: '1', to: '5', option: 2 }], [{ code: '2', to: '3' }]],
    });
  });

  it('keeps the minima that the grade asks for', () => {
    const form = formOf([byHand('1', 10, { minima: [minimum('good', 6)] }), byHand('2', 10)], passing);
    expect(pathTo(scoreForm(form, { '1': { points: 2 }, '2': { points: 10 } }), form, 'good')).toMatchObject({
      size: 1,
      sets: [[{ code: '1', from: '2', to: '6' }]],
    });
  });

  it('keeps those of the grades below, and not those of the grades above', () => {
    const criterion = byHand('1', 10, { minima: [minimum('good', 9), minimum('average', 3)] });
    const form = formOf([criterion, byHand('2', 10)], { weak: 0, average: 4, fair: 8, good: 12 });
    const score = scoreForm(form, { '1': { points: 0 }, '2': { points: 10 } });
    const to = (grade: Grade) => pathTo(score, form, grade);
    expect(to('average')).toMatchObject({ sets: [[{ code: '1', to: '3' }]] });
    expect(to('fair')).toMatchObject({ sets: [[{ code: '1', to: '3' }]] });
    expect(to('good')).toMatchObject({ sets: [[{ code: '1', to: '9' }]] });
  });

  it('keeps those of a group, by any of what it holds', () => {
    const part = group('1', [byHand('1a', 4), byHand('1b', 4)], { minima: [minimum('good', 6)] });
    const form = formOf([part, byHand('2', 10)], passing);
    const score = scoreForm(form, { '1a': { points: 3 }, '1b': { points: 2 }, '2': { points: 10 } });
    expect(pathTo(score, form, 'good')).toMatchObject({
      sets: [[{ code: '1a', from: '3', to: '4' }], [{ code: '1b', from: '2', to: '3' }]],
    });
  });

  it('raises a group whose points were given as one', () => {
    const part = group('1', [byHand('1a', 4), byHand('1b', 4)]);
    const form = formOf([part, byHand('2', 1)], passing);
    const score = scoreForm(form, { '1': { points: 3 }, '1a': { points: 3 }, '2': { points: 0 } });
    expect(pathTo(score, form, 'good')).toMatchObject({
      sets: [[{ code: '1', from: '3', to: '5', option: null }]],
    });
  });

  it('raises a group whose points were given where the minima inside it are not sure', () => {
    const part = group('1', [byHand('1a', 4, { minima: [minimum('good', 3)] }), byHand('1b', 4)]);
    const form = formOf([part, byHand('2', 10)], passing);
    const score = scoreForm(form, { '1': { points: 4 }, '2': { points: 1 } });
    expect(pathTo(score, form, 'good')).toMatchObject({ status: 'open', size: 1, sets: [[{ code: '1' }]] });
    expect(pathTo(scoreForm(form, { '1': { points: 7 }, '2': { points: 1 } }), form, 'good').status).toBe('reached');
  });

  it('takes what a group leaves to those of unknown maximum', () => {
    const form = formOf([byHand('1', null), byHand('2', null), byHand('3', 2)], { weak: 0, good: 6 }, { left: 4 });
    const score = scoreForm(form, { '1': { points: 1 }, '3': { points: 1 } });
    expect(pathTo(score, form, 'good')).toMatchObject({
      size: 2,
      sets: [
        [
          { code: '1', from: '1', to: '4' },
          { code: '3', from: '1', to: '2' },
        ],
        [
          { code: '2', from: '0', to: '3' },
          { code: '3', from: '1', to: '2' },
        ],
      ],
    });
    const less = formOf([byHand('1', null), byHand('2', null), byHand('3', 2)], { weak: 0, good: 4 }, { left: 4 });
    expect(pathTo(scoreForm(less, { '1': { points: 1 }, '3': { points: 1 } }), less, 'good')).toMatchObject({
      size: 1,
      sets: [[{ code: '1', from: '1', to: '3' }], [{ code: '2', from: '0', to: '2' }]],
    });
  });

  it('does not lead through a criterion whose rule is not known', () => {
    const criteria = [byOption('1', [0, 9], { assumption: 'inferred-bands' }), byHand('2', 9)];
    const form = formOf(criteria, passing);
    const answers = { '1': { option: 0 }, '2': { points: 0 } };
    expect(pathTo(scoreForm(form, answers), form, 'good')).toMatchObject({ sets: [[{ code: '2' }]] });
    expect(pathTo(scoreForm(form, answers, { assume: ['inferred-bands'] }), form, 'good')).toMatchObject({
      sets: [[{ code: '1' }], [{ code: '2' }]],
    });
  });

  it('is the same of a score that was stored as JSON', () => {
    const score = scoreForm(hundred, { '1': { points: '50.5' } });
    const stored: Score<Grade> = JSON.parse(JSON.stringify(score));
    expect(pathTo(stored, hundred, 'good')).toEqual(pathTo(score, hundred, 'good'));
  });
});

describe('no more sets than asked for', () => {
  const form = formOf(
    Array.from({ length: 12 }, (_, i) => byHand(`${i + 1}`, 5)),
    passing,
  );

  it('are given: ten unless said otherwise, the first in the form’s order', () => {
    const path = pathTo(scoreForm(form, {}), form, 'good');
    expect(path).toMatchObject({ size: 1, isAll: false });
    expect(path.status === 'open' && path.sets.map((set) => set.map(({ code }) => code))).toEqual(
      Array.from({ length: 10 }, (_, i) => [`${i + 1}`]),
    );
  });

  it('are all where there are just as many', () => {
    expect(pathTo(scoreForm(form, {}), form, 'good', { limit: 12 })).toMatchObject({ isAll: true });
    expect(pathTo(scoreForm(form, {}), form, 'good', { limit: 11 })).toMatchObject({ isAll: false });
    const path = pathTo(scoreForm(form, {}), form, 'good', { limit: 1 });
    expect(path).toMatchObject({ isAll: false, sets: [[{ code: '1', from: '0', to: '5', option: null }]] });
  });
});

describe('no way to a grade', () => {
  const disqualifiers = [fact('fraud', 'no'), fact('late', 'no', { grade: 'fair' })];
  const form = formOf(
    [withOptions('1', [level(0, { ends: true }), level(5)]), byHand('2', 5)],
    { weak: 0, fair: 5, good: 8 },
    { disqualifiers },
  );
  const whole = { '1': { option: 1 }, '2': { points: 2 } };

  it('is there where the assessment ended', () => {
    expect(pathTo(scoreForm(form, { '1': { option: 0 } }), form, 'weak')).toEqual({
      kind: 'path',
      grade: 'weak',
      status: 'out-of-reach',
      because: 'ended',
    });
  });

  it('is there where a fact puts out', () => {
    expect(pathTo(scoreForm(form, whole, { facts: { fraud: true } }), form, 'weak')).toMatchObject({
      status: 'out-of-reach',
      because: 'disqualified',
    });
  });

  it('is there to a grade above the one that a fact settles', () => {
    const late = scoreForm(form, whole, { facts: { late: true } });
    expect(pathTo(late, form, 'good')).toMatchObject({ status: 'out-of-reach', because: 'overruled' });
    expect(pathTo(late, form, 'fair').status).toBe('reached');
    const low = scoreForm(form, {}, { facts: { late: true } });
    expect(pathTo(low, form, 'fair')).toMatchObject({ status: 'open', size: 1 });
  });

  it('is there where all maxima do not come to it, with what cannot be improved', () => {
    const inferred = formOf([byOption('1', [0, 9], { assumption: 'inferred-bands' }), byHand('2', 4)], passing);
    const score = scoreForm(inferred, { '1': { option: 0 }, '2': { points: 0 } });
    expect(pathTo(score, inferred, 'good')).toMatchObject({ status: 'out-of-reach', because: 'maxima' });
  });
});

describe('a way that was not asked for rightly', () => {
  const score = scoreForm(hundred, {});

  it('is refused to a grade that the form has not', () => {
    expectFault(() => pathTo(score, hundred, untyped('excellent')), {
      code: 'no-grade-of-form',
      path: ['grade'],
      field: 'grade',
      found: 'weak, average, fair, good',
    });
  });

  it('is refused by a form that the score was not counted by', () => {
    expectFault(() => pathTo(score, { ...hundred, version: 2 }, 'good'), {
      code: 'other-form',
      path: ['form'],
      field: 'form',
      found: 'example (2)',
    });
  });
});

/** Something to improve: a criterion, or a group whose points were given. */
interface Unit {
  readonly code: string;
  readonly least: number;
  /** The points it may be raised to, from the most down. */
  readonly most: number;
}

/** What can be improved of a form, with the points it has at least and may have at most. */
function unitsOf({ form, answers, assume }: Case, score: Score<Grade>): readonly Unit[] {
  const points = new Map(score.criteria.map((one) => [one.code, one]));
  const inside = (criteria: readonly Criterion<Grade>[], left: number): readonly Unit[] => {
    const taken = criteria.reduce((sum, { code, max }) => sum + (max === null ? least(code) : 0), 0);
    return criteria.flatMap((one): readonly Unit[] => {
      const { code, max, children, assumption } = one;
      if (children && !answers[code]) return inside(children, leftBy(max ?? 0, children));
      const isUnknown = assumption !== undefined && !assume.includes(assumption);
      const most = max ?? least(code) + left - taken;
      return isUnknown || most <= least(code) ? [] : [{ code, least: least(code), most }];
    });
  };
  const least = (code: string) => Number(points.get(code)?.min);
  return inside(form.criteria, leftBy(form.max, form.criteria));
}

/** The grade at the least points, with some criteria raised: the place of it in the form. */
function placeWith({ form, answers }: Case, score: Score<Grade>, raised: Readonly<Record<string, number>>): number {
  const points = new Map(score.criteria.map(({ code, min }) => [code, Number(min)]));
  const fill = (one: Criterion<Grade>): number => {
    const { code, children } = one;
    const own = raised[code] ?? (children && !answers[code] ? sum(children) : (points.get(code) ?? 0));
    points.set(code, own);
    return own;
  };
  const sum = (criteria: readonly Criterion<Grade>[]) => criteria.reduce((total, one) => total + fill(one), 0);
  const total = sum(form.criteria);
  const grade = gradeOf(form, points, total);
  return form.grades.findIndex(({ id }) => id === grade);
}

/** Some units raised to their most; of those that share what a group leaves the first takes it all. */
function raisedToMost(form: Form<Grade>, units: readonly Unit[]): Readonly<Record<string, number>> {
  const taking = new Set<readonly Criterion<Grade>[]>();
  const siblings = [form.criteria, ...allOf(form.criteria).flatMap(({ children }) => (children ? [children] : []))];
  return Object.fromEntries(
    units.flatMap(({ code, most }) => {
      const around = siblings.find((list) => list.some((one) => one.code === code && one.max === null));
      if (around && taking.has(around)) return [];
      if (around) taking.add(around);
      return [[code, most]];
    }),
  );
}

/** The answers with a set of improvements made; those inside a group that is raised are given anew. */
function improved({ form, answers }: Case, set: readonly Improvement[]): Answers {
  const raised = set.map(({ code }) => allOf(form.criteria).find((one) => one.code === code));
  const dropped = new Set(allOf(raised.flatMap((one) => one?.children ?? [])).map(({ code }) => code));
  const kept = Object.entries(answers).filter(([code]) => !dropped.has(code));
  const made = set.map(({ code, to, option }) => [code, option === null ? { points: to } : { option }]);
  return Object.fromEntries([...kept, ...made]);
}

describe('the ways found by trying all sets', () => {
  const targets = fc.record({ one: cases(), target: fc.nat({ max: 3 }) });

  it('are the same, in the same order, and no smaller set reaches the grade', () => {
    fc.assert(
      fc.property(targets, ({ one, target }) => {
        const { form, answers, assume } = one;
        const place = target % form.grades.length;
        const score = scoreForm(form, answers, { assume });
        const path = pathTo(score, form, gradeNames[place] ?? 'weak', { limit: 100 });
        const units = unitsOf(one, score);
        const reaching = (size: number) =>
          subsets(units, size).filter((set) => placeWith(one, score, raisedToMost(form, set)) >= place);
        const sizes = Array.from({ length: units.length + 1 }, (_, size) => size);
        const smallest = sizes.find((size) => reaching(size).length > 0);
        if (smallest === undefined) expect(path).toMatchObject({ status: 'out-of-reach', because: 'maxima' });
        else if (smallest === 0) expect(path.status).toBe('reached');
        else {
          expect(path).toMatchObject({ status: 'open', size: smallest, isAll: true });
          expect(path.status === 'open' && path.sets.map((set) => set.map(({ code }) => code))).toEqual(
            reaching(smallest).map((set) => set.map(({ code }) => code)),
          );
        }
      }),
    );
  });

  it('reach the grade, and miss it with any criterion raised less', () => {
    fc.assert(
      fc.property(targets, ({ one, target }) => {
        const { form, answers, assume } = one;
        const place = target % form.grades.length;
        fc.pre(assume.length > 0 || allOf(form.criteria).every(({ assumption }) => assumption === undefined));
        const facts = Object.fromEntries((form.disqualifiers ?? []).map(({ id }) => [id, false]));
        const score = scoreForm(form, answers, { assume, facts });
        const path = pathTo(score, form, gradeNames[place] ?? 'weak');
        fc.pre(path.status === 'open');
        for (const set of path.sets) {
          const after = scoreForm(form, improved(one, set), { assume, facts });
          expect(after.status).toMatch(/scored|unknown/);
          const least = after.status === 'scored' ? after.grade : after.status === 'unknown' && after.possibleGrades[0];
          expect(form.grades.findIndex(({ id }) => id === least)).toBeGreaterThanOrEqual(place);
          const to = Object.fromEntries(set.map((each) => [each.code, Number(each.to)]));
          for (const { code, from, to: raised, option } of set) {
            expect(Number(raised)).toBeGreaterThan(Number(from));
            const points = allOf(form.criteria)
              .find((each) => each.code === code)
              ?.options?.map((each) => each.points);
            expect(points?.[option ?? -1]).toBe(points ? Number(raised) : undefined);
            const less = points
              ? Math.max(Number(from), ...points.filter((each) => each < Number(raised)))
              : Number(raised) - 0.001;
            expect(placeWith(one, score, { ...to, [code]: less })).toBeLessThan(place);
          }
        }
      }),
    );
  });
});

describe('a group whose points were given and that holds minima', () => {
  it('is not raised to fewer points than it has', () => {
    const part = group('1', [byHand('1a', 5, { minima: [minimum('good', 4)] }), byHand('1b', 5)]);
    const form = formOf([part, byHand('2', 10)], { weak: 0, good: 5 });
    const path = pathTo(scoreForm(form, { '1': { points: 5 }, '2': { points: 10 } }), form, 'good');
    const [to] = path.status === 'open' ? path.sets.flat().map((one) => Number(one.to)) : [];
    expect(to).toBeGreaterThanOrEqual(5);
  });

  it('counts in full where it has all its points, though what it holds has no maxima of its own', () => {
    const part = group('1', [byHand('1a', null), byHand('1b', null)], { left: 2 });
    const form = formOf([part, byHand('2', 10)], { weak: 0, good: 12 });
    const path = pathTo(scoreForm(form, { '1': { points: 2 }, '2': { points: 4 } }), form, 'good');
    expect(path).toMatchObject({ sets: [[{ code: '2', from: '4', to: '10' }]] });
  });

  it('is raised far enough to hold the minima inside it', () => {
    const part = group('1', [byHand('1a', 5, { minima: [minimum('good', 4)] }), byHand('1b', 5)]);
    const form = formOf([part, byHand('2', 10)], { weak: 0, good: 13 });
    const path = pathTo(scoreForm(form, { '1': { points: 2 }, '2': { points: 10 } }), form, 'good');
    expect(path).toMatchObject({ sets: [[{ code: '1', from: '2', to: '4' }]] });
  });
});

describe('an open criterion', () => {
  const gate = withOptions('1', [level(0, { ends: true }), level(5)]);

  it('has not reached a grade for certain', () => {
    const form = formOf([gate, byHand('2', 5)], { weak: 0, good: 5 });
    expect(pathTo(scoreForm(form, { '2': { points: 5 } }), form, 'good')).toMatchObject({
      status: 'open',
      sets: [[{ code: '1', to: '5', option: 1 }]],
    });
  });

  it('leads through no open criterion whose options are only inferred', () => {
    const form = formOf([byOption('1', [0, 9], { assumption: 'inferred-bands' }), byHand('2', 9)], {
      weak: 0,
      good: 5,
    });
    const path = pathTo(scoreForm(form, { '2': { points: 0 } }), form, 'good');
    expect(path.status === 'open' && path.sets.map((set) => set.map(({ code }) => code))).toEqual([['2']]);
  });
});
