import fc from 'fast-check';
import { type Answers, checkForm, scoreForm } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { assessed, decidedByHand, gradesOf } from './by-hand.ts';
import { byHand, byOption, formOf, group, level, minimum, withOptions } from './forms.ts';
import { cases } from './generated.ts';

describe('a group whose points were given', () => {
  it('leaves the highest grade possible though the maximum is no multiple of the other points', () => {
    const part = group('1', [byHand('1a', 3, { minima: [minimum('good', 3)] }), byHand('1b', 3)]);
    const form = formOf([part, byHand('2', 4)], { weak: 0, good: 6 });
    expect(scoreForm(form, { '1': { points: 3 }, '2': { points: 3 } })).toMatchObject({
      possibleGrades: ['weak', 'good'],
      decidedBy: ['1a'],
    });
  });

  it('turns on the minimum of a grade that the points are always above', () => {
    const part = group('1', [byHand('1a', 3, { minima: [minimum('average', 2)] }), byHand('1b', 3)]);
    const form = formOf([part, byHand('2', 10)], { weak: 0, average: 2, good: 4 });
    expect(scoreForm(form, { '1': { points: 3 }, '2': { points: 9 } })).toMatchObject({
      possibleGrades: ['weak', 'good'],
      decidedBy: ['1a'],
    });
  });

  it('is not decided by a criterion too small to miss the minimum of the group around it', () => {
    const part = group('1.1', [byHand('1.1a', 1), byHand('1.1b', 5, { minima: [minimum('good', 5)] })], {
      minima: [minimum('good', 3)],
    });
    const form = formOf([group('1', [part, byHand('1.2', 5)])], { weak: 0, good: 6 });
    expect(scoreForm(form, { '1': { points: 6 } })).toMatchObject({
      possibleGrades: ['weak', 'good'],
      decidedBy: ['1.1b'],
    });
  });

  it('has just the possible grades and deciding criteria of all completions', () => {
    fc.assert(
      fc.property(cases({ minima: true }), (one) => {
        const { form, answers, assume } = one;
        const facts = Object.fromEntries((form.disqualifiers ?? []).map(({ id }) => [id, false]));
        const score = scoreForm(form, answers, { assume, facts });
        const completions = assessed(one);
        const possible = score.status === 'scored' ? [score.grade] : score.status === 'unknown' && score.possibleGrades;
        expect(possible).toEqual(gradesOf(form, completions));
        if (score.status === 'unknown') expect(score.decidedBy).toEqual(decidedByHand(one, completions));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a criterion all of whose options end the assessment', () => {
  it('is refused, or leaves no grade', () => {
    const form = formOf([withOptions('1', [level(5, { ends: true })]), byHand('2', 3)], { weak: 0, good: 4 });
    expect(caught(() => checkForm(form)).path).toEqual(['criteria', 0, 'options']);
  });
});

describe('an assessment that ended', () => {
  const gate = withOptions('2a', [level(0, { ends: true }), level(5)]);
  const form = formOf(
    [group('1', [byHand('1a', 5), byHand('1b', 5)]), group('2', [gate, byHand('2b', 3)]), byHand('3', 10)],
    { weak: 0, good: 6 },
  );

  it('does not hide what is wrong of the groups', () => {
    const code = (answers: unknown) => caught(() => scoreForm(form, untyped<Answers>(answers))).code;
    expect(code({ '2a': { option: 0 }, '1': { option: 1 } })).toBe('group-takes-points');
    expect(code({ '2a': { option: 0 }, '1': 3 })).toBe('bare-answer');
    expect(code({ '2a': { option: 0 }, '1': { points: 11 } })).toBe('points-do-not-add-up');
    expect(code({ '2a': { option: 0 }, '1': { points: -1 } })).toBe('points-negative');
    expect(code({ '2a': { option: 0 }, '2': { score: 1 } })).toBe('answer-not-one');
  });

  it('leaves the groups before it their points, given or open', () => {
    expect(scoreForm(form, { '1': { points: 4 }, '2a': { option: 0 } }).criteria[0]).toMatchObject({
      state: 'scored',
      points: '4',
    });
    expect(scoreForm(form, { '1a': { points: 4 }, '2a': { option: 0 } }).criteria[0]).toMatchObject({
      state: 'missing',
      points: null,
      min: '4',
      max: '9',
    });
  });
});

describe('options of which not all are known', () => {
  it('do not go above the maximum', () => {
    const unknown = { vi: 'thiếu mức', en: 'options lacking' };
    const above = { ...byOption('1', [0, 6], { unknown }), max: 5 };
    expect(caught(() => checkForm(formOf([above], { weak: 0 }))).code).toBe('options-miss-maximum');
  });
});
