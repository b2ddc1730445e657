import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { percent } from 'kttt';
import {
  type Answer,
  type Answers,
  type CriterionScore,
  type Facts,
  type Form,
  type Score,
  scoreForm,
} from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { assessed, completionsOf, gradesOf, minimaOf } from './by-hand.ts';
import {
  annex,
  byHand,
  byOption,
  byRange,
  fact,
  formOf,
  type Grade,
  group,
  hundred,
  level,
  minimum,
  withOptions,
} from './forms.ts';
import { answersTo, cases, wholeAnswersTo } from './generated.ts';

const passing = { weak: 0, good: 5 };

/** The score of one criterion. */
function at(score: Score<Grade>, code: string): CriterionScore {
  const found = score.criteria.find((one) => one.code === code);
  if (!found) throw new Error(`no criterion ${code}`);
  return found;
}

/** A form of one criterion, `1`. */
function formWith(criterion: Form<Grade>['criteria'][number], extra: Partial<Form<Grade>> = {}): Form<Grade> {
  return formOf([criterion], { weak: 0 }, extra);
}

describe('the grade', () => {
  it.each<[string, string, Grade]>([
    ['0 of 100', '0', 'weak'],
    ['49.5 of 100', '49.5', 'weak'],
    ['exactly 50 of 100', '50', 'average'],
    ['64.999 of 100', '64.999', 'average'],
    ['exactly 65 of 100', '65', 'fair'],
    ['79.5 of 100', '79.5', 'fair'],
    ['exactly 80 of 100', '80', 'good'],
    ['100 of 100', '100', 'good'],
  ])('of %s is that of the band it lies in', (_, total, grade) => {
    const first = Number(total) > 60 ? 60 : 0;
    const answers = { '1': { points: first }, '2': { points: new Decimal(total).minus(first).toFixed() } };
    const form =
      first === 0 ? formOf([byHand('1', 60), byHand('2', 60)], { weak: 0, average: 50, fair: 65, good: 80 }) : hundred;
    expect(scoreForm(form, answers)).toMatchObject({ status: 'scored', total, grade, gradeByPoints: grade });
  });

  it('is a whole result with all that it rests on', () => {
    expect(scoreForm(hundred, { '1': { points: 60 }, '2': { points: '20' } })).toEqual({
      kind: 'score',
      status: 'scored',
      form: 'example',
      version: 1,
      criteria: [
        { code: '1', state: 'scored', points: '60', min: '60', max: '60', answer: { points: 60 } },
        { code: '2', state: 'scored', points: '20', min: '20', max: '20', answer: { points: '20' } },
      ],
      facts: {},
      assume: [],
      unknownRules: [],
      blockedBy: [],
      total: '80',
      grade: 'good',
      gradeByPoints: 'good',
      overruledBy: null,
    });
  });

  it('adds tenths exactly: 0.1 and 0.2 are 0.3', () => {
    const form = formOf([byHand('1', 1), byHand('2', 1)], { weak: 0, good: 0.3 });
    expect(scoreForm(form, { '1': { points: 0.1 }, '2': { points: 0.2 } })).toMatchObject({
      total: '0.3',
      grade: 'good',
    });
  });

  it('falls below one whose minimum is missed, and says which', () => {
    const form = formOf([byHand('1', 10, { minima: [minimum('good', 6)] }), byHand('2', 10)], {
      weak: 0,
      average: 5,
      good: 12,
    });
    expect(scoreForm(form, { '1': { points: 5.5 }, '2': { points: 10 } })).toMatchObject({
      total: '15.5',
      grade: 'average',
      gradeByPoints: 'good',
      blockedBy: [{ code: '1', grade: 'good', required: '6', points: '5.5' }],
    });
    expect(scoreForm(form, { '1': { points: 6 }, '2': { points: 10 } })).toMatchObject({
      grade: 'good',
      blockedBy: [],
    });
  });

  it('falls below the lowest one whose minimum is missed', () => {
    const criteria = [
      byHand('1', 10, { minima: [minimum('good', 6), minimum('average', 3), minimum('fair', 4)] }),
      byHand('2', 10),
    ];
    const form = formOf(criteria, { weak: 0, average: 5, fair: 8, good: 12 });
    const grade = (points: number) => scoreForm(form, { '1': { points }, '2': { points: 10 } });
    expect(grade(2)).toMatchObject({ grade: 'weak', gradeByPoints: 'good' });
    expect(grade(3)).toMatchObject({ grade: 'average' });
    expect(grade(4)).toMatchObject({ grade: 'fair' });
    expect(grade(6)).toMatchObject({ grade: 'good' });
  });

  it('needs an option that it asks for, or a better one', () => {
    const options = [level(0), level(2), level(3, { requiredFor: 'good' }), level(4)];
    const form = formOf([withOptions('1', options), byHand('2', 10)], passing);
    const chosen = (option: number) => scoreForm(form, { '1': { option }, '2': { points: 10 } });
    expect(chosen(1)).toMatchObject({
      grade: 'weak',
      gradeByPoints: 'good',
      blockedBy: [{ code: '1', grade: 'good', required: '3', points: '2' }],
    });
    expect(chosen(2)).toMatchObject({ grade: 'good', blockedBy: [] });
    expect(chosen(3)).toMatchObject({ grade: 'good', blockedBy: [] });
  });

  it('is not kept down by the minimum of a grade that the points do not reach', () => {
    const form = formOf([byHand('1', 10, { minima: [minimum('good', 6)] })], { weak: 0, good: 5 });
    expect(scoreForm(form, { '1': { points: 4 } })).toMatchObject({ grade: 'weak', blockedBy: [] });
  });

  it('needs the points of a group that it asks for', () => {
    const part = group('1', [byHand('1a', 4), byHand('1b', 4)], { minima: [minimum('good', 5)] });
    const form = formOf([part, byHand('2', 10)], passing);
    const answers = { '1a': { points: 2 }, '1b': { points: 2.5 }, '2': { points: 10 } };
    expect(scoreForm(form, answers)).toMatchObject({
      grade: 'weak',
      blockedBy: [{ code: '1', grade: 'good', required: '5', points: '4.5' }],
    });
    expect(scoreForm(form, { ...answers, '1b': { points: 3 } })).toMatchObject({ grade: 'good' });
  });

  it('is already kept down by a minimum that an open criterion cannot reach any more', () => {
    const part = group('1', [byHand('1a', 4), byHand('1b', 4)], { minima: [minimum('good', 7)] });
    const form = formOf([part, byHand('2', 10)], passing);
    expect(scoreForm(form, { '1a': { points: 2 } })).toMatchObject({
      status: 'unknown',
      possibleGrades: ['weak'],
      blockedBy: [{ code: '1', grade: 'good', required: '7', points: '6' }],
    });
  });
});

describe('answers', () => {
  const choices = formWith(byOption('1', [0, 2.5, 5]));

  it('name an option by its place from 0', () => {
    expect(at(scoreForm(choices, { '1': { option: 0 } }), '1').points).toBe('0');
    expect(at(scoreForm(choices, { '1': { option: 1 } }), '1').points).toBe('2.5');
    expect(at(scoreForm(choices, { '1': { option: 2 } }), '1').points).toBe('5');
  });

  it('may be points between those of the options', () => {
    expect(at(scoreForm(choices, { '1': { points: 3 } }), '1')).toEqual({
      code: '1',
      state: 'scored',
      points: '3',
      min: '3',
      max: '3',
      answer: { points: 3 },
    });
  });

  it.each<[string, Answers]>([
    ['no key', {}],
    ['nothing', { '1': null }],
    ['undefined', { '1': undefined }],
    ['an option that is nothing', { '1': { option: null } }],
    ['a value that is nothing', { '1': { value: null } }],
    ['points that are nothing', { '1': { points: null } }],
  ])('that say %s leave a criterion open', (_, answers) => {
    const score = scoreForm(choices, answers);
    expect(score).toMatchObject({ status: 'unknown', total: { min: '0', max: '5' }, possibleGrades: ['weak'] });
    expect(at(score, '1')).toEqual({
      code: '1',
      state: 'missing',
      points: null,
      min: '0',
      max: '5',
      answer: null,
    });
  });

  it('to nothing leave between the least and the most option', () => {
    const score = scoreForm(formWith(byOption('1', [1, 2.5, 5])), {});
    expect(score).toMatchObject({ total: { min: '1', max: '5' } });
  });

  it('that give a whole group leave the sum of its criteria', () => {
    const form = formOf([group('1', [byHand('1a', 3), byOption('1b', [1, 2])]), byHand('2', 5)], { weak: 0 });
    expect(scoreForm(form, { '1a': { points: 2 } })).toMatchObject({
      total: { min: '3', max: '9' },
      criteria: [
        { code: '1', state: 'missing', points: null, min: '3', max: '4' },
        { code: '1a', state: 'scored', points: '2' },
        { code: '1b', state: 'missing', points: null, min: '1', max: '2' },
        { code: '2', state: 'missing', points: null, min: '0', max: '5' },
      ],
    });
  });

  it('may be in any order', () => {
    const shuffled = cases({ gates: true }).chain((one) => {
      const entries = Object.entries(one.answers);
      return fc.record({ one: fc.constant(one), other: fc.shuffledSubarray(entries, { minLength: entries.length }) });
    });
    fc.assert(
      fc.property(shuffled, ({ one: { form, answers, assume }, other }) => {
        expect(scoreForm(form, Object.fromEntries(other), { assume })).toEqual(scoreForm(form, answers, { assume }));
      }),
    );
  });
});

describe('the points of a group', () => {
  const part = group('1', [byHand('1a', 3), byOption('1b', [1, 4])]);
  const form = formOf([part, byHand('2', 5)], { weak: 0, good: 9 });

  it('may stand beside those of its criteria where they agree', () => {
    const apart = { '1a': { points: 2.5 }, '1b': { option: 1 }, '2': { points: 3 } };
    const beside = { ...apart, '1': { points: '6.5' } };
    expect(scoreForm(form, beside)).toMatchObject({ total: '9.5', grade: 'good' });
    expect(scoreForm(form, apart)).toMatchObject({ total: '9.5', grade: 'good' });
  });

  it('may stand alone; then its criteria are as open as it leaves them', () => {
    const score = scoreForm(form, { '1': { points: 6 }, '2': { points: 3 } });
    expect(score).toMatchObject({ status: 'scored', total: '9', grade: 'good' });
    expect(at(score, '1')).toEqual({
      code: '1',
      state: 'scored',
      points: '6',
      min: '6',
      max: '6',
      answer: { points: 6 },
    });
    expect(at(score, '1a')).toMatchObject({ state: 'missing', points: null, min: '2', max: '3', answer: null });
    expect(at(score, '1b')).toMatchObject({ state: 'missing', points: null, min: '3', max: '4', answer: null });
  });

  it('settle a criterion that can have only one number of points then', () => {
    const score = scoreForm(form, { '1': { points: 7 } });
    expect(at(score, '1a')).toMatchObject({ state: 'missing', points: '3', min: '3', max: '3' });
    expect(at(score, '1b')).toMatchObject({ state: 'missing', points: '4', min: '4', max: '4' });
  });

  it('may be said to be nothing', () => {
    expect(scoreForm(form, { '1': { points: null } })).toMatchObject({ total: { min: '1', max: '12' } });
  });

  it('narrow the groups inside it, but not below what was given there', () => {
    const inner = group('1.1', [byHand('1.1a', 2), byHand('1.1b', 2)]);
    const nested = formOf([group('1', [inner, byHand('1.2', 4)])], { weak: 0 });
    const score = scoreForm(nested, { '1': { points: 7 } });
    expect(at(score, '1.1')).toMatchObject({ min: '3', max: '4' });
    expect(at(score, '1.1a')).toMatchObject({ min: '1', max: '2' });
    const both = scoreForm(nested, { '1': { points: 7 }, '1.1': { points: 3 } });
    expect(at(both, '1.1')).toMatchObject({ points: '3' });
    expect(at(both, '1.1a')).toMatchObject({ min: '1', max: '2' });
    expect(at(both, '1.2')).toMatchObject({ points: '4' });
  });

  it.each([
    ['less than its criteria come to at least', 0.5],
    ['more than they come to at most', 7.5],
  ])('are refused where they are %s', (_, points) => {
    expectFault(() => scoreForm(form, { '1': { points } }), {
      code: 'points-do-not-add-up',
      path: ['1'],
      field: '1',
      found: `${points}`,
    });
  });

  it('are refused where the criteria were given a different sum', () => {
    const error = caught(() => scoreForm(form, { '1': { points: 6 }, '1a': { points: 1 }, '1b': { option: 1 } }));
    expect(error).toMatchObject({ code: 'points-do-not-add-up', info: { code: '1', points: 6, low: 5, high: 5 } });
  });

  it('beside those of the criteria give the same total', () => {
    const whole = cases({ groups: false }).chain(({ form }) =>
      fc.record({ form: fc.constant(form), answers: wholeAnswersTo(form) }),
    );
    fc.assert(
      fc.property(whole, ({ form, answers }) => {
        const score = scoreForm(form, answers);
        const codes = form.criteria.filter(({ children }) => children).map(({ code }) => code);
        const groups = Object.fromEntries(codes.map((code) => [code, { points: at(score, code).points }]));
        const beside = scoreForm(form, { ...answers, ...groups });
        const figures = (one: CriterionScore) => ({ ...one, answer: null });
        expect({ ...beside, criteria: beside.criteria.map(figures) }).toEqual({
          ...score,
          criteria: score.criteria.map(figures),
        });
      }),
    );
  });
});

describe('criteria whose maximum is unknown', () => {
  const part = group('1', [byHand('1a', 4), byHand('1b', null), byHand('1c', null)], { left: 6 });
  const form = formOf([part], { weak: 0, good: 8 });

  it('share what their group leaves', () => {
    const score = scoreForm(form, {});
    expect(score).toMatchObject({ total: { min: '0', max: '10' } });
    expect(at(score, '1b')).toMatchObject({ min: '0', max: '6' });
    expect(at(score, '1c')).toMatchObject({ min: '0', max: '6' });
  });

  it('leave to the others what they do not take', () => {
    const score = scoreForm(form, { '1b': { points: 2 } });
    expect(score).toMatchObject({ total: { min: '2', max: '10' } });
    expect(at(score, '1c')).toMatchObject({ min: '0', max: '4' });
  });

  it('settle the total where all have points, though less than is left', () => {
    expect(scoreForm(form, { '1a': { points: 4 }, '1b': { points: 2 }, '1c': { points: 1 } })).toMatchObject({
      status: 'scored',
      total: '7',
      grade: 'weak',
    });
  });

  it('are refused more than is left, one alone or together', () => {
    expectFault(() => scoreForm(form, { '1b': { points: 6.5 } }), {
      code: 'points-above-maximum',
      path: ['1b', 'points'],
      field: '1b.points',
      found: '6.5',
    });
    expectFault(() => scoreForm(form, { '1b': { points: 4 }, '1c': { points: 2.5 } }), {
      code: 'points-above-what-is-left',
      path: ['1'],
      field: '1',
      found: '6.5',
    });
    const top = formOf([byHand('1', null), byHand('2', null)], { weak: 0 }, { left: 3 });
    expectFault(() => scoreForm(top, { '1': { points: 2 }, '2': { points: 2 } }), {
      code: 'points-above-what-is-left',
      path: [],
      field: '',
      found: '4',
    });
    expect(scoreForm(top, { '1': { points: 1 }, '2': { points: 2 } })).toMatchObject({ total: '3' });
  });

  it('are narrowed by the points of their group: the only one takes what the others cannot', () => {
    const score = scoreForm(form, { '1': { points: 9 }, '1b': { points: 1 } });
    expect(at(score, '1a')).toMatchObject({ min: '3', max: '4' });
    expect(at(score, '1c')).toMatchObject({ min: '4', max: '5' });
  });

  it('are narrowed by the points of their group: of two, each may have nothing', () => {
    const score = scoreForm(form, { '1': { points: 9 } });
    expect(at(score, '1a')).toMatchObject({ min: '3', max: '4' });
    expect(at(score, '1b')).toMatchObject({ min: '0', max: '6' });
    expect(at(score, '1c')).toMatchObject({ min: '0', max: '6' });
    const few = scoreForm(form, { '1': { points: 2 } });
    expect(at(few, '1b')).toMatchObject({ min: '0', max: '2' });
  });
});

describe('a value', () => {
  const capital = formWith(
    byRange('1', 'amount', [
      [0, { below: 100_000_000 }],
      [2, { atLeast: '100000000', atMost: 500_000_000 }],
      [5, { above: 500_000_000 }],
    ]),
  );
  it.each<[string, number | string, string]>([
    ['one đồng below', 99_999_999, '0'],
    ['just at', 100_000_000, '2'],
    ['one đồng above', 100_000_001, '2'],
    ['one đồng below the end of', '499999999', '2'],
    ['at the end of', 500_000_000, '2'],
    ['a fraction above the end of', '500000000.5', '5'],
    ['one đồng above the end of', 500_000_001, '5'],
    ['far below', -1, '0'],
  ])('%s a range has the points of its range', (_, value, points) => {
    expect(at(scoreForm(capital, { '1': { value } }), '1').points).toBe(points);
  });

  const members = formWith(
    byRange('1', 'count', [
      [0, { below: 7 }],
      [2, { atLeast: 7, atMost: 9 }],
      [3, { above: 9, atMost: 20 }],
      [5, { atLeast: 21 }],
    ]),
  );
  it.each<[number, string]>([
    [0, '0'],
    [6, '0'],
    [7, '2'],
    [8, '2'],
    [9, '2'],
    [10, '3'],
    [20, '3'],
    [21, '5'],
    [22, '5'],
  ])('that counts is whole: %i members', (value, points) => {
    expect(at(scoreForm(members, { '1': { value } }), '1').points).toBe(points);
  });

  const share = formWith(
    byRange('1', 'percent', [
      [0, { below: 50 }],
      [2, { atLeast: 50, below: '66.7' }],
      [5, { atLeast: '66.7', atMost: 100 }],
    ]),
  );
  it.each<[string, Answer, string]>([
    ['a ratio just below half', { value: { numerator: 499_999, denominator: 1_000_000 } }, '0'],
    ['a ratio of half', { value: { numerator: 1, denominator: 2 } }, '2'],
    ['two thirds', { value: { numerator: 2, denominator: 3 } }, '2'],
    ['all', { value: { numerator: 3, denominator: 3 } }, '5'],
    ['49.9 percent', { value: percent('49.9') }, '0'],
    ['50 percent', { value: percent(50) }, '2'],
    ['66.7 percent', { value: percent('66.7') }, '5'],
    ['no percent', { value: percent(0) }, '0'],
    ['none of some', { value: { numerator: '-0', denominator: 3 } }, '0'],
  ])('that is a percentage is a ratio or says so: %s', (_, answer, points) => {
    expect(at(scoreForm(share, { '1': answer }), '1').points).toBe(points);
  });

  const average = formWith(
    byRange('1', 'number', [
      [0, { below: 1.5 }],
      [5, { atLeast: 1.5 }],
    ]),
  );
  it.each<[string, Answer, string]>([
    ['1.499', { value: 1.499 }, '0'],
    ['1.5', { value: 1.5 }, '5'],
    ['2', { value: 2 }, '5'],
    ['3 by 2', { value: { numerator: 3, denominator: 2 } }, '5'],
    ['299 by 200', { value: { numerator: 299, denominator: 200 } }, '0'],
  ])('that is a number may be a ratio: %s', (_, answer, points) => {
    expect(at(scoreForm(average, { '1': answer }), '1').points).toBe(points);
  });

  it.each<[string, Form<Grade>, Answer, string, string]>([
    ['75 for a percentage', share, { value: 75 }, 'percent-not-bare', '75'],
    ['"0.75" for a percentage', share, { value: '0.75' }, 'percent-not-bare', '0.75'],
    ['a percentage for a count', members, { value: percent(7) }, 'value-not-of-unit', '7 %'],
    ['a percentage for an amount', capital, { value: percent(7) }, 'value-not-of-unit', '7 %'],
    ['a ratio for a count', members, { value: { numerator: 14, denominator: 2 } }, 'value-not-of-unit', 'numerator'],
    ['half a member', members, { value: 7.5 }, 'fraction-of-count', '7.5'],
    ['fewer than no members', members, { value: -1 }, 'negative-count', '-1'],
    ['a text that is no number', capital, { value: '100 triệu' }, 'not-a-number', '100 triệu'],
    ['a text for a number', average, { value: 'ba' }, 'not-a-number', 'ba'],
    ['a value where nothing is measured', formWith(byOption('1', [0, 5])), { value: 5 }, 'value-not-taken', 'option'],
    ['a value where points are given by hand', formWith(byHand('1', 5)), { value: 5 }, 'value-not-taken', 'points'],
  ])('is refused: %s', (_, form, answer, code, found) => {
    expectFault(() => scoreForm(form, { '1': answer }), { code, path: ['1', 'value'], field: '1.value', found });
  });

  it('is refused where it is a negative share', () => {
    const below = { code: 'negative-count', found: '-1' };
    expectFault(() => scoreForm(share, { '1': { value: { numerator: -1, denominator: 2 } } }), {
      ...below,
      path: ['1', 'value', 'numerator'],
      field: '1.value.numerator',
    });
    expectFault(() => scoreForm(share, { '1': { value: { kind: 'percent', value: '-1' } } }), {
      ...below,
      path: ['1', 'value'],
      field: '1.value',
    });
  });
});

describe('a misprint', () => {
  const note = { vi: 'bản in bỏ sót', en: 'the print leaves it out' };
  const gap = formOf(
    [
      byRange(
        '1',
        'amount',
        [
          [1, { below: 10 }],
          [2, { above: 10, below: 20 }],
          [5, { atLeast: 20 }],
        ],
        { misprints: [{ kind: 'gap', within: { atLeast: 10, atMost: 10 }, note }] },
      ),
    ],
    { weak: 0, good: 3 },
  );
  const overlap = formOf(
    [
      byRange(
        '1',
        'amount',
        [
          [1, { atMost: 10 }],
          [2, { atLeast: 10, atMost: 20 }],
          [5, { atLeast: 20 }],
        ],
        {
          misprints: [
            { kind: 'overlap', within: { atLeast: 10, atMost: 10 }, note },
            { kind: 'overlap', within: { atLeast: 20, atMost: 20 }, note },
          ],
        },
      ),
    ],
    { weak: 0, good: 3 },
  );

  it('that leaves a value out leaves all options possible', () => {
    const score = scoreForm(gap, { '1': { value: 10 } });
    expect(score).toMatchObject({ status: 'unknown', total: { min: '1', max: '5' }, possibleGrades: ['weak', 'good'] });
    expect(at(score, '1')).toEqual({
      code: '1',
      state: 'misprint',
      points: null,
      min: '1',
      max: '5',
      answer: { value: 10 },
    });
  });

  it('that gives a value twice leaves both options possible', () => {
    const low = scoreForm(overlap, { '1': { value: 10 } });
    expect(low).toMatchObject({ status: 'unknown', total: { min: '1', max: '2' }, possibleGrades: ['weak'] });
    expect(at(low, '1')).toMatchObject({ state: 'misprint', points: null, min: '1', max: '2' });
    expect(scoreForm(overlap, { '1': { value: 20 } })).toMatchObject({ possibleGrades: ['weak', 'good'] });
  });

  it('does not touch the values beside it', () => {
    expect(at(scoreForm(gap, { '1': { value: '9.9' } }), '1').points).toBe('1');
    expect(at(scoreForm(gap, { '1': { value: '10.1' } }), '1').points).toBe('2');
    expect(at(scoreForm(overlap, { '1': { value: '9.9' } }), '1').points).toBe('1');
    expect(at(scoreForm(overlap, { '1': { value: '10.1' } }), '1').points).toBe('2');
  });
});

describe('a criterion whose options are only inferred', () => {
  const inferred = formOf([byOption('1', [1, 5], { assumption: 'inferred-bands' })], passing);

  it('stays open with its answer until they are assumed', () => {
    const score = scoreForm(inferred, { '1': { option: 1 } });
    expect(score).toMatchObject({ status: 'unknown', total: { min: '1', max: '5' }, assume: [] });
    expect(at(score, '1')).toMatchObject({ state: 'rule-unknown', points: null, answer: { option: 1 } });
    expect(scoreForm(inferred, { '1': { option: 1 } }, { assume: ['another'] }).status).toBe('unknown');
  });

  it('is scored where they are, and the score says so', () => {
    expect(scoreForm(inferred, { '1': { option: 1 } }, { assume: ['inferred-bands'] })).toMatchObject({
      status: 'scored',
      grade: 'good',
      assume: ['inferred-bands'],
    });
  });

  it('takes points without any assumption', () => {
    expect(scoreForm(inferred, { '1': { points: 5 } })).toMatchObject({ status: 'scored', grade: 'good' });
  });

  it('is just missing where nothing is answered', () => {
    expect(at(scoreForm(inferred, {}), '1').state).toBe('missing');
  });

  it('refuses an option that there is not, assumed or not', () => {
    expect(caught(() => scoreForm(inferred, { '1': { option: 2 } })).code).toBe('no-such-option');
  });
});

describe('what is not known of a rule', () => {
  it('is named by the codes of its criteria', () => {
    const unknown = { vi: 'chưa rõ', en: 'not known' };
    const form = formOf([group('1', [byHand('1a', 2, { unknown }), byHand('1b', 3)], { unknown })], { weak: 0 });
    expect(scoreForm(form, {}).unknownRules).toEqual(['1', '1a']);
  });
});

describe('a fact', () => {
  const own: Form['citation'] = { ...annex, annex: '2' };
  const form = formOf(
    [byHand('1', 10)],
    { weak: 0, fair: 5, good: 8 },
    {
      disqualifiers: [
        fact('fraud', 'open', { citation: own }),
        fact('late', 'no', { grade: 'fair' }),
        fact('lost', 'no', { grade: 'weak' }),
        fact('closed', 'no'),
      ],
    },
  );
  const score = (points: number, facts: Facts) => scoreForm(form, { '1': { points } }, { facts });

  it('puts out whatever the points, and the score cites it', () => {
    expect(score(10, { fraud: true, late: true })).toEqual({
      kind: 'score',
      status: 'disqualified',
      form: 'example',
      version: 1,
      criteria: [{ code: '1', state: 'scored', points: '10', min: '10', max: '10', answer: { points: 10 } }],
      facts: { fraud: true, late: true },
      assume: [],
      unknownRules: [],
      blockedBy: [],
      reason: 'fraud',
      citation: own,
    });
    expect(scoreForm(form, {}, { facts: { closed: true } })).toMatchObject({
      status: 'disqualified',
      reason: 'closed',
      citation: annex,
    });
    expect(score(10, { closed: true, fraud: true })).toMatchObject({ reason: 'fraud' });
  });

  it('that is not so changes nothing', () => {
    expect(score(10, { fraud: false, late: false, lost: false, closed: false })).toMatchObject({
      status: 'scored',
      grade: 'good',
      overruledBy: null,
    });
  });

  it('settles a lower grade, and never lifts one', () => {
    expect(score(10, { fraud: false, late: true })).toMatchObject({
      status: 'scored',
      grade: 'fair',
      gradeByPoints: 'good',
      overruledBy: 'late',
    });
    expect(score(2, { fraud: false, late: true })).toMatchObject({ grade: 'weak', overruledBy: 'late' });
  });

  it('that leaves least wins of several', () => {
    expect(score(10, { fraud: false, late: true, lost: true })).toMatchObject({ grade: 'weak', overruledBy: 'lost' });
    expect(score(10, { fraud: false, lost: true, late: true })).toMatchObject({ grade: 'weak', overruledBy: 'lost' });
  });

  it('that the form does not ask for is refused', () => {
    expectFault(() => scoreForm(form, {}, { facts: { theft: true } }), {
      code: 'unknown-fact',
      path: ['facts', 'theft'],
      field: 'facts.theft',
      found: 'fraud, late, lost, closed',
    });
    expectFault(() => scoreForm(hundred, {}, { facts: { theft: true } }), {
      code: 'unknown-fact',
      path: ['facts', 'theft'],
      field: 'facts.theft',
      found: '–',
    });
  });

  it('that is neither so nor not so is refused', () => {
    expectFault(() => scoreForm(form, {}, { facts: untyped({ fraud: 'no', late: null, lost: undefined }) }), {
      code: 'wrong-type',
      path: ['facts', 'fraud'],
      field: 'facts.fraud',
      found: 'no',
    });
  });
});

describe('an option that ends the assessment', () => {
  const own: Form['citation'] = { ...annex, annex: '3' };
  const gate = [level(0, { ends: true }), level(1), level(5)];
  const form = formOf(
    [byHand('1', 5), withOptions('2', gate, { citation: own }), withOptions('3', gate), byHand('4', 5)],
    passing,
  );

  it('leaves no grade, and what comes after it does not count', () => {
    const score = scoreForm(form, { '1': { points: 5 }, '2': { option: 0 }, '3': { option: 0 }, '4': { points: 4 } });
    expect(score).toEqual({
      kind: 'score',
      status: 'ended',
      form: 'example',
      version: 1,
      criteria: [
        { code: '1', state: 'scored', points: '5', min: '5', max: '5', answer: { points: 5 } },
        { code: '2', state: 'scored', points: '0', min: '0', max: '0', answer: { option: 0 } },
        { code: '3', state: 'not-assessed', points: null, min: '0', max: '0', answer: { option: 0 } },
        { code: '4', state: 'not-assessed', points: null, min: '0', max: '0', answer: { points: 4 } },
      ],
      facts: {},
      assume: [],
      unknownRules: [],
      blockedBy: [],
      endedAt: '2',
      citation: own,
    });
  });

  it('cites the form where the criterion cites nothing', () => {
    expect(scoreForm(form, { '3': { option: 0 } })).toMatchObject({ status: 'ended', endedAt: '3', citation: annex });
  });

  it('is told by its points too, where no other option has them', () => {
    expect(scoreForm(form, { '2': { points: 0 } })).toMatchObject({ status: 'ended', endedAt: '2' });
    expect(at(scoreForm(form, { '2': { points: 1 } }), '2')).toMatchObject({ state: 'scored', points: '1' });
    expect(scoreForm(form, { '2': { points: 3 } }).status).toBe('unknown');
  });

  it('has to be chosen where another has the same points', () => {
    const two = formWith(withOptions('1', [level(0, { ends: true }), level(0), level(5)]));
    expectFault(() => scoreForm(two, { '1': { points: 0 } }), {
      code: 'option-not-told',
      path: ['1', 'points'],
      field: '1.points',
      found: '0',
    });
    expect(scoreForm(two, { '1': { option: 0 } }).status).toBe('ended');
    expect(scoreForm(two, { '1': { option: 1 } }).status).toBe('scored');
    const three = formWith(withOptions('1', [level(0, { ends: true }), level(0, { ends: true }), level(5)]));
    expect(scoreForm(three, { '1': { points: 0 } }).status).toBe('ended');
  });

  it('weighs less than a fact that puts out', () => {
    const both = { ...form, disqualifiers: [fact('fraud', 'no')] };
    expect(scoreForm(both, { '2': { option: 0 } }, { facts: { fraud: true } }).status).toBe('disqualified');
  });
});

describe('a faulty answer', () => {
  const form = formOf([group('1', [byHand('1a', 3), byOption('1b', [0, 4])]), byHand('2', 5)], { weak: 0 });

  it.each<[string, unknown, string, (string | number)[], string]>([
    ['a bare number', { '2': 3 }, 'bare-answer', ['2'], '3'],
    ['a bare text', { '2': '3' }, 'bare-answer', ['2'], '3'],
    ['a bare truth', { '2': true }, 'bare-answer', ['2'], 'true'],
    ['two answers', { '2': { points: 3, option: 1 } }, 'answer-not-one', ['2'], 'points, option'],
    ['no answer in braces', { '2': {} }, 'answer-not-one', ['2'], '–'],
    ['another field', { '2': { score: 3 } }, 'answer-not-one', ['2'], 'score'],
    ['a code that there is not', { '3': { points: 1 } }, 'unknown-criterion', ['3'], '3'],
    ['no code', { '': { points: 1 } }, 'unknown-criterion', [''], 'example'],
    ['an option past the last', { '1b': { option: 2 } }, 'no-such-option', ['1b', 'option'], '2'],
    ['an option before the first', { '1b': { option: -1 } }, 'no-such-option', ['1b', 'option'], '-1'],
    ['half an option', { '1b': { option: 0.5 } }, 'no-such-option', ['1b', 'option'], '0.5'],
    ['an option as a text', { '1b': { option: '1' } }, 'no-such-option', ['1b', 'option'], '1'],
    ['an option where there are none', { '2': { option: 0 } }, 'option-not-taken', ['2', 'option'], 'points'],
    ['points above the maximum', { '2': { points: 5.001 } }, 'points-above-maximum', ['2', 'points'], '5.001'],
    ['points above the best option', { '1b': { points: 4.5 } }, 'points-above-maximum', ['1b', 'points'], '4.5'],
    ['fewer points than none', { '2': { points: -1 } }, 'points-negative', ['2', 'points'], '-1'],
    ['points of four decimals', { '2': { points: '1.0001' } }, 'points-too-fine', ['2', 'points'], '1.0001'],
    ['points that are no number', { '2': { points: '3,5' } }, 'not-a-number', ['2', 'points'], '3,5'],
    ['an option for a group', { '1': { option: 0 } }, 'group-takes-points', ['1'], '1'],
    ['a value for a group', { '1': { value: 3 } }, 'group-takes-points', ['1'], '1'],
    ['a bare number for a group', { '1': 3 }, 'bare-answer', ['1'], '3'],
  ])('is refused: %s', (_, answers, code, path, found) => {
    const field = path.join('.');
    const others: Answers = { '1a': { points: 1 }, '1b': { option: 1 }, '2': { points: 1 } };
    expectFault(() => scoreForm(form, untyped(answers)), { code, path, field, found });
    expectFault(() => scoreForm(form, { ...others, ...untyped<Answers>(answers) }), { code, path, field, found });
  });

  const faulty = untyped<Answers>({ '1': { option: 1 }, '1a': 3, '1b': { option: 9 }, '2': { points: 6 }, '3': null });
  const faults = [
    ['group-takes-points', ['1']],
    ['bare-answer', ['1a']],
    ['no-such-option', ['1b', 'option']],
    ['points-above-maximum', ['2', 'points']],
    ['unknown-criterion', ['3']],
  ];

  it('is reported with all others of the input, in the order of the form', () => {
    const error = caught(() => scoreForm(form, faulty));
    expect(error.code).toBe('several-faults');
    expect(error.faults.map(({ code, path }) => [code, path])).toEqual(faults);
  });

  it('is reported with what is wrong of the facts', () => {
    const error = caught(() => scoreForm(form, faulty, { facts: { theft: true } }));
    expect(error.faults).toHaveLength(faults.length + 1);
    expect(error.faults.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([...faults, ['unknown-fact', ['facts', 'theft']]]),
    );
  });

  it('does not put its group in the wrong', () => {
    const error = caught(() => scoreForm(form, { '1': { points: 7 }, '1a': { points: 9 } }));
    expect(error).toMatchObject({ code: 'points-above-maximum', path: ['1a', 'points'] });
  });

  it('does not take anything from what its group leaves', () => {
    const shared = formOf([byHand('1', null), byHand('2', null)], { weak: 0 }, { left: 3 });
    const error = caught(() => scoreForm(shared, { '1': { points: 4 }, '2': { points: 3 } }));
    expect(error).toMatchObject({ code: 'points-above-maximum', path: ['1', 'points'] });
  });

  it('stands beside that of the group around it', () => {
    const nested = formOf([group('1', [group('1.1', [byHand('1.1a', 2)]), byHand('1.2', 2)])], { weak: 0 });
    const error = caught(() => scoreForm(nested, { '1': { points: 5 }, '1.1': { points: 3 } }));
    expect(error.faults.map(({ code, path }) => [code, path])).toEqual([
      ['points-do-not-add-up', ['1']],
      ['points-do-not-add-up', ['1.1']],
    ]);
  });

  it('that is no fault of the input is thrown as it is', () => {
    const broken = {
      get points(): number {
        throw new RangeError('not of this library');
      },
    };
    expect(() => scoreForm(form, { '2': broken })).toThrow(RangeError);
  });

  it('is one of a form too', () => {
    expect(caught(() => scoreForm({ ...form, max: 13 }, {})).code).toBe('sum-not-maximum');
  });
});

describe('what a score keeps of the answers', () => {
  const measures = formOf(
    [
      byHand('1', 5),
      byRange('2', 'amount', [
        [0, { below: 10 }],
        [5, { atLeast: 10 }],
      ]),
      byRange('3', 'percent', [
        [0, { below: 50 }],
        [5, { atLeast: 50 }],
      ]),
    ],
    passing,
  );

  it.each<[string, Answers, Answers]>([
    ['points as a number', { '1': { points: 2.5 } }, { '1': { points: 2.5 } }],
    ['points as a text', { '1': { points: '2.50' } }, { '1': { points: '2.50' } }],
    ['points as a bigint', { '1': { points: 3n } }, { '1': { points: '3' } }],
    ['points as a decimal', { '1': { points: new Decimal('2.50') } }, { '1': { points: '2.5' } }],
    ['points that are nothing', { '1': { points: null } }, {}],
    ['a value as a number', { '2': { value: 12 } }, { '2': { value: 12 } }],
    ['a value as a bigint', { '2': { value: 12n } }, { '2': { value: '12' } }],
    ['a value as a decimal', { '2': { value: new Decimal('12.0') } }, { '2': { value: '12' } }],
    ['a value that is undefined', { '2': { value: undefined } }, {}],
    ['an option that is undefined', { '2': { option: undefined } }, {}],
    ['a percentage', { '3': { value: percent('60.5') } }, { '3': { value: { kind: 'percent', value: '60.5' } } }],
    [
      'a ratio of bigints',
      { '3': { value: { numerator: 3n, denominator: new Decimal(4) } } },
      { '3': { value: { numerator: '3', denominator: '4' } } },
    ],
    [
      'a ratio',
      { '3': { value: { numerator: 3, denominator: 4 } } },
      { '3': { value: { numerator: 3, denominator: 4 } } },
    ],
  ])('is plain JSON: %s', (_, answers, stored) => {
    const score = scoreForm(measures, answers);
    const kept = score.criteria.flatMap(({ code, answer }) => (answer === null ? [] : [[code, answer]]));
    expect(Object.fromEntries(kept)).toEqual(stored);
    expect(JSON.parse(JSON.stringify(score))).toEqual(score);
  });

  it('is enough to have the same score of it', () => {
    fc.assert(
      fc.property(cases({ gates: true }), ({ form, answers, assume }) => {
        const score = scoreForm(form, answers, { assume });
        expect(JSON.parse(JSON.stringify(score))).toEqual(score);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the least and the most points', () => {
  it('are just those of all completions, for every criterion and in all', () => {
    fc.assert(
      fc.property(cases({ minima: true }), (one) => {
        const { form, answers, assume } = one;
        const score = scoreForm(form, answers, { assume });
        const completions = completionsOf(one);
        for (const { code, min, max, points } of score.criteria) {
          const had = completions.map((completion) => completion.points.get(code) ?? Number.NaN);
          expect([min, max]).toEqual([`${Math.min(...had)}`, `${Math.max(...had)}`]);
          expect(points).toBe(min === max ? min : null);
        }
        const totals = completions.map(({ total }) => total);
        const [min, max] = [`${Math.min(...totals)}`, `${Math.max(...totals)}`];
        if (score.status === 'scored') expect([score.total, score.total]).toEqual([min, max]);
        else expect(score).toMatchObject({ status: 'unknown', total: { min, max } });
      }),
    );
  });

  it('are one where nothing is open, and the grade that of the points by hand', () => {
    const whole = cases({ groups: false }).chain(({ form }) =>
      fc.record({ form: fc.constant({ ...form, disqualifiers: [] }), answers: wholeAnswersTo(form) }),
    );
    fc.assert(
      fc.property(whole, ({ form, answers }) => {
        const [only, another] = completionsOf({ form, answers, assume: [] });
        expect(another).toBeUndefined();
        expect(scoreForm(form, answers)).toMatchObject({
          status: 'scored',
          total: `${only?.total}`,
          grade: only?.grade,
          gradeByPoints: form.grades.findLast(({ from }) => from <= (only?.total ?? 0))?.id,
        });
        expect(gradesOf(form, only ? [only] : [])).toEqual([only?.grade]);
      }),
    );
  });

  it('end the assessment just where a completion chose to', () => {
    fc.assert(
      fc.property(cases({ gates: true, groups: false }), (one) => {
        const { form, answers, assume } = one;
        const score = scoreForm(form, answers, { assume });
        const completions = completionsOf(one);
        expect(score.status === 'ended').toBe(completions.every(({ isEnded }) => isEnded));
        const mayEnd = score.status === 'unknown' && score.mayEndBy.length > 0;
        expect(mayEnd || score.status === 'ended').toBe(completions.some(({ isEnded }) => isEnded));
      }),
    );
  });
});

describe('the plainest answers', () => {
  /** Points said in a longer way, which has to come to the same. */
  const atLength = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([code, answer]) => [
        code,
        answer && 'points' in answer ? { points: new Decimal(`${answer.points}`) } : answer,
      ]),
    );
  const withoutAnswers = (score: Score<Grade>) => ({
    ...score,
    criteria: score.criteria.map((one) => ({ ...one, answer: null })),
  });

  it('have the score of those said at length', () => {
    const whole = cases({ groups: false, gates: true }).chain(({ form, assume }) =>
      fc.record({
        form: fc.constant(form),
        assume: fc.constant(assume),
        answers: fc.oneof(wholeAnswersTo(form), answersTo(form)),
        so: fc.constantFrom(true, false, null),
      }),
    );
    fc.assert(
      fc.property(whole, ({ form, assume, answers, so }) => {
        const facts = Object.fromEntries((form.disqualifiers ?? []).map(({ id }) => [id, so]));
        const options = { facts, assume };
        const score = scoreForm(form, answers, options);
        expect(withoutAnswers(scoreForm(form, atLength(answers), options))).toEqual(withoutAnswers(score));
        expect(scoreForm(form, { ...answers, [form.criteria[0]?.code ?? '']: answers['1'] }, options)).toEqual(score);
      }),
    );
  });

  it.each<[string, Answers]>([
    ['nothing said of one', { '1': { points: 60 }, '2': null }],
    ['points of nothing', { '1': { points: 60 }, '2': { points: null } }],
    ['an option of nothing', { '1': { points: 60 }, '2': { option: null } }],
  ])('are not those with %s', (_, answers) => {
    expect(scoreForm(hundred, answers)).toMatchObject({ status: 'unknown', total: { min: '60', max: '100' } });
  });
});

describe('the minima that keep a grade down', () => {
  it('are those that no completion keeps, of the grades that some completion has the points of', () => {
    fc.assert(
      fc.property(cases({ minima: true, gates: true }), (one) => {
        const { form, answers, assume } = one;
        const facts = Object.fromEntries((form.disqualifiers ?? []).map(({ id }) => [id, false]));
        const completions = assessed(one);
        const most = (code: string) => Math.max(...completions.map(({ points }) => points.get(code) ?? 0));
        const total = Math.max(...completions.map((each) => each.total));
        const within = form.grades.filter(({ from }) => from <= total).map(({ id }) => id);
        const missed = minimaOf(form)
          .filter(({ code, grade, points }) => within.includes(grade) && most(code) < points)
          .map(({ code, grade, points }) => ({ code, grade, required: `${points}`, points: `${most(code)}` }));
        expect(scoreForm(form, answers, { assume, facts }).blockedBy).toEqual(missed);
      }),
    );
  });
});

describe('where the assessment ended', () => {
  const gate = withOptions('1', [level(0, { ends: true }), level(5)]);

  it('where it ended, the group around it counts nothing that came after', () => {
    const form = formOf(
      [
        group(
          '1',
          [gate, byHand('2', 5)].map((one, i) => ({ ...one, code: `1${'ab'[i]}` })),
        ),
      ],
      { weak: 0 },
    );
    const score = scoreForm(form, { '1a': { option: 0 }, '1b': { points: 3 } });
    expect(score).toMatchObject({ status: 'ended', endedAt: '1a' });
    expect(score.criteria[0]?.points).not.toBe('3');
  });
});

describe('a number of things', () => {
  it('of things: nothing above two and a half is but three', () => {
    const ranges = [
      [0, { atMost: 2.5 }],
      [5, { above: 2.5 }],
    ] as const;
    const form = formOf([byRange('1', 'count', ranges)], { weak: 0, good: 3 });
    expect(scoreForm(form, { '1': { value: 2 } })).toMatchObject({ grade: 'weak' });
    expect(scoreForm(form, { '1': { value: 3 } })).toMatchObject({ grade: 'good' });
  });
});

describe('a share above the whole', () => {
  it('that end at all percent leave no misprint above, but a value that is none', () => {
    const share = [
      [0, { below: 50 }],
      [5, { atLeast: 50, atMost: 100 }],
    ] as const;
    const form = formOf([byRange('1', 'percent', share)], { weak: 0, good: 3 });
    expect(caught(() => scoreForm(form, { '1': { value: { numerator: 12, denominator: 10 } } })).path).toEqual([
      '1',
      'value',
    ]);
  });
});

describe('a group with points of its own and minima inside', () => {
  it('is blocked by no minimum inside it that may still be kept', () => {
    const part = group('1', [byHand('1a', 4, { minima: [minimum('good', 3)] }), byHand('1b', 4)]);
    const form = formOf([part, byHand('2', 5, { minima: [minimum('good', 2)] })], { weak: 0, good: 4 });
    expect(scoreForm(form, { '1': { points: 4 }, '2': { points: 1 } })).toMatchObject({
      status: 'scored',
      grade: 'weak',
      blockedBy: [{ code: '2', grade: 'good', required: '2', points: '1' }],
    });
  });
});
