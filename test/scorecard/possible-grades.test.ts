import fc from 'fast-check';
import { type Answers, type Form, type OpenScore, type ScoreOptions, scoreForm } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { assessed, decidedByHand, gradesOf } from './by-hand.ts';
import { byHand, byOption, fact, formOf, type Grade, group, hundred, level, minimum, withOptions } from './forms.ts';
import { type Case, cases, wholeAnswersTo } from './generated.ts';

/** The score of a form that is still open; any other fails the test. */
function openScore(form: Form<Grade>, answers: Answers, options: ScoreOptions = {}): OpenScore<Grade> {
  const score = scoreForm(form, answers, options);
  if (score.status !== 'unknown') throw new Error(`the form is not open: ${score.status}`);
  return score;
}

/** The grades that a score leaves possible, whatever its status. */
function possible({ form, answers, assume }: Case, facts: ScoreOptions['facts'] = {}): readonly Grade[] {
  const score = scoreForm(form, answers, { assume, facts });
  if (score.status === 'scored') return [score.grade];
  return score.status === 'unknown' ? score.possibleGrades : [];
}

/** The criteria that decide, of a score of any status. */
function deciding({ form, answers, assume }: Case, facts: ScoreOptions['facts'] = {}): readonly string[] {
  const score = scoreForm(form, answers, { assume, facts });
  return score.status === 'unknown' ? score.decidedBy : [];
}

/** Nothing told of any fact that would keep a grade down: all of them are not so. */
function noneSo({ disqualifiers = [] }: Form<Grade>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(disqualifiers.map(({ id }) => [id, false]));
}

describe('the grades that are still possible', () => {
  it('are those of the interval of the total: 60 of 100 with 40 open is average, fair or good', () => {
    expect(openScore(hundred, { '1': { points: 60 } })).toMatchObject({
      total: { min: '60', max: '100' },
      possibleGrades: ['average', 'fair', 'good'],
      decidedBy: ['2'],
      blockedBy: [],
    });
  });

  it('are one where the open points cannot change it, and then nothing decides', () => {
    expect(openScore(hundred, { '1': { points: 9 } })).toMatchObject({
      total: { min: '9', max: '49' },
      possibleGrades: ['weak'],
      decidedBy: [],
    });
  });

  it('pass over a grade that no options come to', () => {
    const form = formOf([byOption('1', [0, 10])], { weak: 0, average: 4, fair: 6, good: 10 });
    expect(openScore(form, {}).possibleGrades).toEqual(['weak', 'good']);
  });

  it('have one that only a missed minimum leads to', () => {
    const form = formOf([byOption('1', [0, 10]), byOption('2', [0, 1], { minima: [minimum('good', 1)] })], {
      weak: 0,
      fair: 5,
      good: 10,
    });
    const score = openScore(form, {});
    expect(score).toMatchObject({ possibleGrades: ['weak', 'fair', 'good'], decidedBy: ['1', '2'] });
    expect(openScore(form, { '1': { option: 1 } })).toMatchObject({
      possibleGrades: ['fair', 'good'],
      decidedBy: ['2'],
    });
  });

  it('of criteria that only together bring a grade are decided by each', () => {
    const form = formOf([byOption('1', [0, 4]), byOption('2', [0, 4])], { weak: 0, good: 8 });
    expect(openScore(form, {}).decidedBy).toEqual(['1', '2']);
  });

  it('are not decided by a criterion too small to reach the next grade with any of the others', () => {
    const form = formOf([byOption('1', [0, 10]), byHand('2', 2)], { weak: 0, good: 8 });
    expect(openScore(form, {}).decidedBy).toEqual(['1']);
  });

  it('may turn on half a point', () => {
    const form = formOf([byOption('1', [0, 7.5]), byOption('2', [0, 0.5])], { weak: 0, good: 8 });
    expect(openScore(form, { '1': { option: 1 } })).toMatchObject({
      total: { min: '7.5', max: '8' },
      possibleGrades: ['weak', 'good'],
      decidedBy: ['2'],
    });
  });

  it('turn on the minimum of a group and so on what it holds', () => {
    const part = group('1', [byHand('1a', 3), byHand('1b', 3)], { minima: [minimum('good', 4)] });
    const form = formOf([part, byHand('2', 10)], { weak: 0, good: 8 });
    expect(openScore(form, { '1a': { points: 3 }, '2': { points: 10 } })).toMatchObject({
      possibleGrades: ['weak', 'good'],
      decidedBy: ['1b'],
    });
  });

  it('are not decided by what stands in a group whose points were given', () => {
    const form = formOf([group('1', [byHand('1a', 3), byHand('1b', 3)]), byHand('2', 4)], { weak: 0, good: 5 });
    expect(openScore(form, { '1': { points: 3 } })).toMatchObject({
      possibleGrades: ['weak', 'good'],
      decidedBy: ['2'],
    });
  });

  it('turn on a minimum inside a group whose points were given', () => {
    const one = byHand('1a', 3, { minima: [minimum('good', 2)] });
    const form = formOf([group('1', [one, byHand('1b', 3)]), byHand('2', 4)], { weak: 0, good: 5 });
    expect(openScore(form, { '1': { points: 3 }, '2': { points: 4 } })).toMatchObject({
      total: { min: '7', max: '7' },
      possibleGrades: ['weak', 'good'],
      decidedBy: ['1a'],
    });
  });

  it('are not decided by what takes from a group with no other', () => {
    const form = formOf([byOption('1', [0, 10]), byHand('2', null)], { weak: 0, good: 5 }, { left: 3 });
    expect(openScore(form, {})).toMatchObject({ possibleGrades: ['weak', 'good'], decidedBy: ['1'] });
  });

  it('count the given points of a group, not what it could have had', () => {
    const form = formOf([group('1', [byHand('1a', 3), byHand('1b', 3)]), byOption('2', [0, 10])], {
      weak: 0,
      fair: 5,
      good: 8,
    });
    expect(openScore(form, { '1': { points: 3 } })).toMatchObject({
      possibleGrades: ['weak', 'good'],
      decidedBy: ['2'],
    });
  });

  it('take from what a group leaves only once', () => {
    const form = formOf([byHand('1', null), byHand('2', null), byHand('3', 4)], { weak: 0, good: 5 }, { left: 3 });
    expect(openScore(form, { '3': { points: 1 } })).toMatchObject({
      total: { min: '1', max: '4' },
      possibleGrades: ['weak'],
      decidedBy: [],
    });
    expect(openScore(form, { '3': { points: 2 } })).toMatchObject({
      total: { min: '2', max: '5' },
      possibleGrades: ['weak', 'good'],
      decidedBy: ['1', '2'],
    });
  });
});

describe('facts', () => {
  const form = formOf([byHand('1', 10)], { weak: 0, fair: 5, good: 8 }, { disqualifiers: [] });
  const asking = (...disqualifiers: NonNullable<Form<Grade>['disqualifiers']>) => ({ ...form, disqualifiers });

  it('that put out are open where nothing is taken of them, and may end the assessment', () => {
    const open = asking(fact('fraud', 'open'));
    expect(openScore(open, { '1': { points: 9 } })).toMatchObject({
      total: { min: '9', max: '9' },
      possibleGrades: ['good'],
      decidedBy: [],
      mayEndBy: ['fraud'],
    });
    expect(scoreForm(open, { '1': { points: 9 } }, { facts: { fraud: null } }).status).toBe('unknown');
    expect(scoreForm(open, { '1': { points: 9 } }, { facts: { fraud: undefined } }).status).toBe('unknown');
  });

  it('that are taken not to be so unless told leave the grade settled', () => {
    expect(scoreForm(asking(fact('fraud', 'no')), { '1': { points: 9 } })).toMatchObject({
      status: 'scored',
      grade: 'good',
      overruledBy: null,
    });
    expect(scoreForm(asking(fact('fraud', 'no')), { '1': { points: 9 } }, { facts: { fraud: null } }).status).toBe(
      'scored',
    );
  });

  it('that settle a grade add it to those that are possible, and decide', () => {
    expect(openScore(asking(fact('late', 'open', { grade: 'fair' })), { '1': { points: 9 } })).toMatchObject({
      possibleGrades: ['fair', 'good'],
      decidedBy: ['late'],
      mayEndBy: [],
    });
  });

  it('that could only settle the grade that is certain anyway decide nothing', () => {
    expect(openScore(asking(fact('late', 'open', { grade: 'fair' })), { '1': { points: 6 } })).toMatchObject({
      possibleGrades: ['fair'],
      decidedBy: [],
    });
    expect(openScore(asking(fact('late', 'open', { grade: 'fair' })), { '1': { points: 3 } })).toMatchObject({
      possibleGrades: ['weak'],
      decidedBy: [],
    });
  });

  it('that are so keep every possible grade down', () => {
    const told = { facts: { late: true } };
    const late = asking(fact('late', 'open', { grade: 'fair' }));
    expect(openScore(late, {}, told)).toMatchObject({
      possibleGrades: ['weak', 'fair'],
      decidedBy: ['1'],
      overruledBy: 'late',
    });
    const weak = asking(fact('late', 'open', { grade: 'weak' }));
    expect(openScore(weak, {}, told)).toMatchObject({ possibleGrades: ['weak'], decidedBy: [], overruledBy: 'late' });
  });

  it('of which one is so and another is open: the open one decides only where it leaves less', () => {
    const both = asking(fact('late', 'open', { grade: 'fair' }), fact('lost', 'open', { grade: 'weak' }));
    expect(openScore(both, { '1': { points: 9 } }, { facts: { late: true } })).toMatchObject({
      possibleGrades: ['weak', 'fair'],
      decidedBy: ['lost'],
      overruledBy: 'late',
    });
    expect(openScore(both, { '1': { points: 9 } }, { facts: { lost: true } })).toMatchObject({
      possibleGrades: ['weak'],
      decidedBy: [],
      overruledBy: 'lost',
    });
  });

  it('stand after the criteria among what decides, in the order of the form', () => {
    const both = asking(fact('late', 'open', { grade: 'fair' }), fact('lost', 'open', { grade: 'weak' }));
    expect(openScore(both, {}).decidedBy).toEqual(['1', 'late', 'lost']);
  });
});

describe('an open criterion with an option that ends the assessment', () => {
  it('may end it, until it is answered', () => {
    const gate = withOptions('1', [level(0, { ends: true }), level(5)]);
    const form = formOf([gate, byHand('2', 5)], { weak: 0, good: 8 });
    expect(openScore(form, { '2': { points: 1 } }).mayEndBy).toEqual(['1']);
    expect(openScore(form, { '1': { option: 1 } }).mayEndBy).toEqual([]);
  });
});

describe('completions looked at one by one', () => {
  it('have just the grades that are said to be possible', () => {
    fc.assert(
      fc.property(cases({ gates: true, minima: true }), (one) => {
        expect(possible(one, noneSo(one.form))).toEqual(gradesOf(one.form, assessed(one)));
      }),
    );
  });

  it('are decided by just the criteria that are said to decide', () => {
    fc.assert(
      fc.property(cases({ gates: true }), (one) => {
        expect(deciding(one, noneSo(one.form))).toEqual(decidedByHand(one, assessed(one)));
      }),
    );
  });

  it('with one possible grade all have it', () => {
    fc.assert(
      fc.property(cases({ gates: true }), (one) => {
        const [grade, another] = possible(one, noneSo(one.form));
        fc.pre(another === undefined);
        expect(assessed(one).every((completion) => completion.grade === grade)).toBe(true);
      }),
    );
  });

  it('have just the possible grades under facts that keep grades down, told or not', () => {
    const told = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(cases({ groups: false, gates: true }), fc.tuple(told, told), (one, [first, second]) => {
        const { disqualifiers = [], grades } = one.form;
        const facts = Object.fromEntries(disqualifiers.map(({ id }, i) => [id, i === 0 ? first : second]));
        const place = (grade: Grade | undefined) => grades.findIndex(({ id }) => id === grade);
        const reached = new Set(assessed(one).map(({ grade }) => place(grade)));
        for (const { id, grade, unlessTold } of disqualifiers) {
          const isSo = facts[id] ?? (unlessTold === 'open' ? null : false);
          for (const before of [...reached]) {
            if (isSo === true) reached.delete(before);
            if (isSo !== false) reached.add(Math.min(before, place(grade)));
          }
        }
        expect(possible(one, facts)).toEqual(grades.map(({ id }) => id).filter((id) => reached.has(place(id))));
      }),
    );
  });
});

describe('more points', () => {
  it('never lower a grade', () => {
    const improved = cases({ groups: false }).chain(({ form }) =>
      fc.record({ form: fc.constant(form), some: wholeAnswersTo(form), others: wholeAnswersTo(form) }),
    );
    fc.assert(
      fc.property(improved, ({ form, some, others }) => {
        const more = Object.fromEntries(
          Object.entries(some).map(([code, { points }]) => [
            code,
            { points: Math.max(points, others[code]?.points ?? 0) },
          ]),
        );
        const grade = (answers: Answers) => {
          const [only] = possible({ form, answers, assume: [] }, noneSo(form));
          return form.grades.findIndex(({ id }) => id === only);
        };
        expect(grade(more)).toBeGreaterThanOrEqual(grade(some));
      }),
    );
  });
});

describe('a group whose points were given', () => {
  it('keeps or misses its own minimum whatever it holds, so this decides nothing', () => {
    const part = group('1', [byHand('1a', 3), byHand('1b', 3)], { minima: [minimum('good', 2)] });
    const form = formOf([part, byHand('2', 4)], { weak: 0, good: 5 });
    expect(scoreForm(form, { '1': { points: 3 } })).toMatchObject({ decidedBy: ['2'] });
  });

  it('inside another leaves the minimum of that other undecided by what it holds', () => {
    const inner = group('1.1', [byHand('1.1a', 3), byHand('1.1b', 3)]);
    const part = group('1', [inner, byHand('1.2', 3)], { minima: [minimum('good', 4)] });
    const form = formOf([part], { weak: 0, good: 4 });
    expect(scoreForm(form, { '1.1': { points: 3 } })).toMatchObject({ decidedBy: ['1.2'] });
  });

  it('turns on the minima of two of its criteria that take from each other', () => {
    const ask = { minima: [minimum('good', 2)] };
    const form = formOf([group('1', [byHand('1a', 4, ask), byHand('1b', 4, ask)])], { weak: 0, good: 4 });
    expect(scoreForm(form, { '1': { points: 4 } })).toMatchObject({
      possibleGrades: ['weak', 'good'],
      decidedBy: ['1a', '1b'],
    });
  });

  it('has no grade that asks more of its criteria together than it has', () => {
    const ask = { minima: [minimum('good', 3)] };
    const form = formOf([group('1', [byHand('1a', 4, ask), byHand('1b', 4, ask)])], { weak: 0, good: 4 });
    expect(scoreForm(form, { '1': { points: 4 } })).toMatchObject({ status: 'scored', grade: 'weak' });
  });
});

describe('what decides under facts', () => {
  it('is no criterion that only turns between grades a fact rules out', () => {
    const form = formOf(
      [byOption('1', [0, 9]), byOption('2', [0, 1], { minima: [minimum('good', 1)] })],
      { weak: 0, fair: 5, good: 9 },
      { disqualifiers: [fact('late', 'no', { grade: 'fair' })] },
    );
    expect(scoreForm(form, {}, { facts: { late: true } })).toMatchObject({
      possibleGrades: ['weak', 'fair'],
      decidedBy: ['1'],
    });
  });

  it('is no fact that could only settle a grade which the points do not exceed', () => {
    const form = formOf([byOption('1', [0, 6])], { weak: 0, fair: 5, good: 6.5 }, { max: 6, disqualifiers: [] });
    const asked: Form<Grade> = {
      ...form,
      grades: form.grades.slice(0, 2),
      disqualifiers: [fact('late', 'open', { grade: 'fair' })],
    };
    expect(scoreForm(asked, {})).toMatchObject({ possibleGrades: ['weak', 'fair'], decidedBy: ['1'] });
  });
});

describe('an option that ends the assessment', () => {
  const gate = withOptions('1', [level(0, { ends: true }), level(5)]);

  it('gives no grade by that option', () => {
    const form = formOf([gate, byHand('2', 5)], { weak: 0, good: 5 });
    expect(scoreForm(form, { '2': { points: 3 } })).toMatchObject({
      status: 'unknown',
      possibleGrades: ['good'],
      decidedBy: [],
      mayEndBy: ['1'],
    });
  });

  it('cannot end it where its value leaves only other options', () => {
    const note = { vi: 'in trùng', en: 'twice' };
    const criterion = withOptions(
      '1',
      [
        level(0, { within: { below: 1 }, ends: true }),
        level(2, { within: { atLeast: 1, below: 12 } }),
        level(5, { within: { atLeast: 10 } }),
      ],
      {
        figure: { label: { vi: 'Vốn', en: 'Capital' }, unit: 'amount' },
        misprints: [{ kind: 'overlap', within: { atLeast: 10, below: 12 }, note }],
      },
    );
    const form = formOf([criterion], { weak: 0, good: 3 });
    expect(scoreForm(form, { '1': { value: 11 } })).toMatchObject({ status: 'unknown', mayEndBy: [] });
  });
});
