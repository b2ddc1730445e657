import fc from 'fast-check';
import { type Answers, compare, type ScoreOptions, scoreForm } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { byHand, byOption, fact, formOf, group, level, withOptions } from './forms.ts';
import { cases } from './generated.ts';

const form = formOf(
  [group('1', [byHand('1a', 4), byOption('1b', [0, 3], { assumption: 'inferred-bands' })]), byHand('2', 3)],
  { weak: 0, good: 6 },
  {
    disqualifiers: [
      fact('fraud', 'no'),
      fact('late', 'no', { grade: 'weak' }),
      fact('lost', 'open', { grade: 'weak' }),
    ],
  },
);
const whole: Answers = { '1a': { points: 3 }, '1b': { points: 2 }, '2': { points: 1 } };
const told = { lost: false };

function scoreOf(answers: Answers = whole, { facts, ...options }: ScoreOptions = {}) {
  return scoreForm(form, answers, { facts: { ...told, ...facts }, ...options });
}

describe('two scores', () => {
  it('of the same answers do not differ', () => {
    expect(compare(scoreOf(), scoreOf())).toEqual({
      kind: 'score-comparison',
      difference: '0',
      grades: { a: 'good', b: 'good' },
      differences: [],
    });
  });

  it('differ by the answers to criteria, and by the groups that these are in', () => {
    const less = scoreOf({ ...whole, '1a': { points: 1.5 } });
    expect(compare(scoreOf(), less)).toEqual({
      kind: 'score-comparison',
      difference: '-1.5',
      grades: { a: 'good', b: 'weak' },
      differences: [
        { kind: 'points', code: '1', points: { a: '5', b: '3.5' } },
        { kind: 'answer', code: '1a', a: { points: 3 }, b: { points: 1.5 }, points: { a: '3', b: '1.5' } },
      ],
    });
    expect(compare(less, scoreOf())).toMatchObject({ difference: '1.5', grades: { a: 'weak', b: 'good' } });
  });

  it('do not differ by how a number is written', () => {
    expect(compare(scoreOf(), scoreOf({ ...whole, '2': { points: '1' } })).differences).toEqual([]);
    expect(compare(scoreOf(), scoreOf({ ...whole, '2': { points: 1n } })).differences).toEqual([]);
  });

  it('differ by what was answered, though the points are the same', () => {
    expect(compare(scoreOf(), scoreOf({ ...whole, '1': { points: 5 } })).differences).toEqual([
      { kind: 'answer', code: '1', a: null, b: { points: 5 }, points: { a: '5', b: '5' } },
    ]);
  });

  it('differ by what only one of them answers', () => {
    const { '2': _, ...open } = whole;
    expect(compare(scoreOf(), scoreOf(open))).toEqual({
      kind: 'score-comparison',
      difference: null,
      grades: { a: 'good', b: null },
      differences: [{ kind: 'answer', code: '2', a: { points: 1 }, b: null, points: { a: '1', b: null } }],
    });
  });

  it('that are open may still have the same certain grade', () => {
    const low = scoreOf({ '1': { points: 1 } });
    expect(compare(low, low)).toMatchObject({ difference: null, grades: { a: 'weak', b: 'weak' }, differences: [] });
  });

  it('that are open only by a fact differ by their settled totals', () => {
    const unsaid = scoreOf(whole, { facts: { lost: null } });
    expect(unsaid.status).toBe('unknown');
    expect(compare(scoreOf({ ...whole, '2': { points: 3 } }), unsaid)).toMatchObject({
      difference: '-2',
      grades: { a: 'good', b: null },
    });
    expect(compare(unsaid, scoreOf({ ...whole, '2': { points: 3 } }))).toMatchObject({ difference: '2' });
  });

  it('differ by the forms, or by the versions of one', () => {
    const next = scoreForm({ ...form, version: 2 }, whole, { facts: told });
    expect(compare(scoreOf(), next).differences).toEqual([{ kind: 'version', a: 1, b: 2 }]);
    const other = scoreForm({ ...form, id: 'other', version: 2 }, whole, { facts: told });
    expect(compare(scoreOf(), other).differences).toEqual([{ kind: 'form', a: 'example', b: 'other' }]);
  });

  it('differ by what the forms give for the same answer', () => {
    const [before, after] = [byOption('1', [0, 4, 5]), byOption('1', [0, 3, 5])].map((criterion) =>
      scoreForm(formOf([criterion], { weak: 0 }), { '1': { option: 1 } }),
    );
    expect(before && after && compare(before, after).differences).toEqual([
      { kind: 'points', code: '1', points: { a: '4', b: '3' } },
    ]);
  });

  it('differ by the criteria that only one form has, in the order of the first and then the second', () => {
    const a = scoreForm(formOf([byHand('2', 5), byHand('1', 5)], { weak: 0 }), { '2': { points: 1 } });
    const b = scoreForm(formOf([byHand('3', 5), byHand('1', 4)], { weak: 0 }), { '3': { points: 2 } });
    expect(compare(a, b).differences).toEqual([
      { kind: 'answer', code: '2', a: { points: 1 }, b: null, points: { a: '1', b: null } },
      { kind: 'points', code: '1', points: { a: null, b: null } },
      { kind: 'answer', code: '3', a: null, b: { points: 2 }, points: { a: null, b: '2' } },
    ]);
    const more = scoreForm(formOf([byHand('2', 5), byHand('1', 5), byHand('4', 1)], { weak: 0 }), {
      '2': { points: 1 },
    });
    expect(compare(a, more).differences).toEqual([{ kind: 'points', code: '4', points: { a: null, b: null } }]);
    expect(compare(more, a).differences).toEqual([{ kind: 'points', code: '4', points: { a: null, b: null } }]);
  });

  it('differ at open criteria by what these can still have', () => {
    const one = scoreForm(formOf([byHand('1', 5)], { weak: 0 }), {});
    const withLeast = scoreForm(formOf([byOption('1', [1, 5])], { weak: 0 }), {});
    expect(compare(one, withLeast).differences).toEqual([{ kind: 'points', code: '1', points: { a: null, b: null } }]);
  });

  it('differ by what was assumed', () => {
    const answers: Answers = { ...whole, '1b': { option: 1 } };
    const assumed = scoreOf(answers, { assume: ['inferred-bands', 'another'] });
    const some = scoreOf(answers, { assume: ['another', 'third'] });
    expect(compare(assumed, some).differences).toEqual([
      { kind: 'assumption', name: 'inferred-bands', in: 'a' },
      { kind: 'assumption', name: 'third', in: 'b' },
      { kind: 'points', code: '1', points: { a: '6', b: null } },
      { kind: 'points', code: '1b', points: { a: '3', b: null } },
    ]);
  });

  it('differ by what was told of the facts', () => {
    const a = scoreOf(whole, { facts: { late: true, fraud: undefined } });
    const b = scoreOf(whole, { facts: { lost: null, fraud: false } });
    expect(compare(a, b)).toMatchObject({
      grades: { a: 'weak', b: null },
      differences: [
        { kind: 'fact', id: 'lost', a: false, b: null },
        { kind: 'fact', id: 'late', a: true, b: null },
        { kind: 'fact', id: 'fraud', a: null, b: false },
      ],
    });
  });

  it('of which one is out or ended have no difference of totals and no two grades', () => {
    const out = scoreOf(whole, { facts: { fraud: true } });
    expect(compare(scoreOf(), out)).toEqual({
      kind: 'score-comparison',
      difference: null,
      grades: { a: 'good', b: null },
      differences: [{ kind: 'fact', id: 'fraud', a: null, b: true }],
    });
    const gate = formOf([withOptions('1', [level(0, { ends: true }), level(5)]), byHand('2', 5)], { weak: 0 });
    const ended = scoreForm(gate, { '1': { option: 0 }, '2': { points: 5 } });
    const scored = scoreForm(gate, { '1': { option: 1 }, '2': { points: 5 } });
    expect(compare(ended, scored)).toEqual({
      kind: 'score-comparison',
      difference: null,
      grades: { a: null, b: 'weak' },
      differences: [
        { kind: 'answer', code: '1', a: { option: 0 }, b: { option: 1 }, points: { a: '0', b: '5' } },
        { kind: 'points', code: '2', points: { a: null, b: '5' } },
      ],
    });
  });

  it('tell all of this in the order: form, assumptions, facts, criteria', () => {
    const a = scoreOf(whole, { facts: { late: true }, assume: ['x'] });
    const b = scoreForm({ ...form, version: 2 }, { ...whole, '2': { points: 2 } }, { facts: told });
    expect(compare(a, b).differences.map(({ kind }) => kind)).toEqual(['version', 'assumption', 'fact', 'answer']);
  });
});

describe('any score', () => {
  it('does not differ from itself, nor from itself stored as JSON', () => {
    fc.assert(
      fc.property(cases({ gates: true, minima: true }), ({ form, answers, assume }) => {
        const score = scoreForm(form, answers, { assume });
        expect(compare(score, score).differences).toEqual([]);
        expect(compare(score, JSON.parse(JSON.stringify(score))).differences).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
