import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { percent } from 'kttt';
import { compare, type Form, type Score, scoreForm, verifyScore } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { byHand, byOption, byRange, fact, formOf, type Grade, group, hundred } from './forms.ts';
import { cases } from './generated.ts';

/** A score as it comes back from where it was stored. */
function stored(score: Score<Grade>): Score<Grade> {
  return JSON.parse(JSON.stringify(score));
}

/** A stored score in which one criterion has been changed. */
function changed(score: Score<Grade>, code: string, change: object): Score<Grade> {
  const criteria = score.criteria.map((one) => (one.code === code ? { ...one, ...change } : one));
  return { ...stored(score), criteria };
}

const same = { kind: 'verification', status: 'same' };
const form = formOf([group('1', [byHand('1a', 30), byHand('1b', 30)]), byHand('2', 40)], { weak: 0, good: 80 });
const score = scoreForm(form, { '1a': { points: 30 }, '1b': { points: 20.5 }, '2': { points: '35' } });

describe('a stored score', () => {
  it('is the same where its answers come to it', () => {
    expect(verifyScore(score, form)).toEqual(same);
    expect(verifyScore(stored(score), form)).toEqual(same);
  });

  it('is the same with answers of every kind, facts and assumptions', () => {
    const all = formOf(
      [
        byOption('1', [0, 5], { assumption: 'inferred-bands' }),
        byRange('2', 'percent', [
          [0, { below: 50 }],
          [5, { atLeast: 50 }],
        ]),
        byRange('3', 'number', [
          [0, { below: 2 }],
          [5, { atLeast: 2 }],
        ]),
        byHand('4', 5),
        byHand('5', 5),
      ],
      { weak: 0, good: 10 },
      { disqualifiers: [fact('late', 'open', { grade: 'weak' }), fact('fraud', 'open')] },
    );
    const answers = {
      '1': { option: 1 },
      '2': { value: percent('60') },
      '3': { value: { numerator: 7n, denominator: 3n } },
      '4': { points: new Decimal('2.5') },
      '5': null,
    };
    const options = { facts: { late: true, fraud: undefined }, assume: ['inferred-bands'] };
    expect(verifyScore(stored(scoreForm(all, answers, options)), all)).toEqual(same);
  });

  it('is different at the criterion whose points were changed', () => {
    expect(verifyScore(changed(score, '1b', { points: '21' }), form)).toEqual({
      kind: 'verification',
      status: 'different',
      code: '1b',
      field: 'points',
      stored: '21',
      recomputed: '20.5',
    });
  });

  it('is different at the group whose points were changed', () => {
    expect(verifyScore(changed(score, '1', { points: '51' }), form)).toMatchObject({ code: '1', field: 'points' });
  });

  it('is different at the first of several, in the order of the form', () => {
    const two = changed(changed(score, '2', { points: '0' }), '1b', { points: '0' });
    expect(verifyScore(two, form)).toMatchObject({ code: '1b' });
  });

  it('is different where the answer was changed and the points were not', () => {
    expect(verifyScore(changed(score, '1b', { answer: { points: 1 } }), form)).toMatchObject({
      code: '1',
      field: 'points',
      stored: '50.5',
      recomputed: '31',
    });
  });

  it('is different where a state or an end of the interval was changed', () => {
    const open = scoreForm(form, {});
    expect(verifyScore(changed(open, '2', { state: 'misprint' }), form)).toMatchObject({ code: '2', field: 'state' });
    expect(verifyScore(changed(open, '2', { max: '39' }), form)).toMatchObject({
      code: '2',
      field: 'max',
      stored: '39',
      recomputed: '40',
    });
  });

  it('is different where a criterion has a field too many or too few', () => {
    expect(verifyScore(changed(score, '2', { bonus: '1' }), form)).toMatchObject({
      code: '2',
      field: 'bonus',
      stored: '1',
      recomputed: null,
    });
    expect(verifyScore(changed(score, '2', { min: undefined }), form)).toMatchObject({
      code: '2',
      field: 'min',
      stored: null,
      recomputed: '35',
    });
  });

  it('is different where a criterion is missing, at the first that was expected', () => {
    const fewer = { ...score, criteria: score.criteria.filter(({ code }) => code !== '2') };
    expect(verifyScore(fewer, form)).toMatchObject({ code: '2', field: 'code', stored: null, recomputed: '2' });
    const nothing = { ...scoreForm(form, {}), criteria: [] };
    expect(verifyScore(nothing, form)).toEqual({
      kind: 'verification',
      status: 'different',
      code: '1',
      field: 'code',
      stored: null,
      recomputed: '1',
    });
  });

  it('is different where it has a criterion too many', () => {
    const [first] = scoreForm(form, {}).criteria;
    const more = { ...score, criteria: [...score.criteria, { ...first, code: '9' }] };
    expect(verifyScore(untyped<Score<Grade>>(more), form)).toMatchObject({ code: null, field: 'criteria' });
  });

  it.each<[string, object, unknown]>([
    ['total', { total: '100' }, '85.5'],
    ['grade', { grade: 'weak' }, 'good'],
    ['gradeByPoints', { gradeByPoints: 'weak' }, 'good'],
    ['overruledBy', { overruledBy: 'late' }, null],
    ['status', { status: 'unknown' }, 'scored'],
    ['blockedBy', { blockedBy: [{}] }, []],
    ['unknownRules', { unknownRules: ['1'] }, []],
  ])('is different where its %s was changed', (field, change, recomputed) => {
    expect(verifyScore(untyped<Score<Grade>>({ ...stored(score), ...change }), form)).toEqual({
      kind: 'verification',
      status: 'different',
      code: null,
      field,
      stored: Object.entries(change)[0]?.[1],
      recomputed,
    });
  });

  it('is not held against another form, or another version of its own', () => {
    const fault = { code: 'other-form', path: ['form'], field: 'form' };
    expectFault(() => verifyScore(score, { ...form, version: 2 }), { ...fault, found: 'example (2)' });
    expectFault(() => verifyScore(score, { ...form, version: 2 }), { ...fault, found: 'example (1)' });
    expectFault(() => verifyScore(score, { ...form, id: 'other' }), { ...fault, found: 'other (1)' });
  });

  it('with an answer that is none is refused', () => {
    expect(caught(() => verifyScore(changed(score, '2', { answer: { points: 41 } }), form)).code).toBe(
      'points-above-maximum',
    );
    expect(caught(() => verifyScore(changed(score, '2', { code: '3' }), form)).code).toBe('unknown-criterion');
  });
});

describe('any stored score', () => {
  /** Facts told of a form, some of them. */
  const told = ({ disqualifiers = [] }: Form<Grade>) =>
    Object.fromEntries(disqualifiers.map(({ id }, i) => [id, i === 0 ? true : null]));

  it('is the same after a round trip as JSON', () => {
    fc.assert(
      fc.property(cases({ gates: true, minima: true }), ({ form, answers, assume }) => {
        const facts = told(form);
        expect(verifyScore(stored(scoreForm(form, answers, { assume, facts })), form)).toEqual(same);
      }),
    );
  });

  it('tells the first of the criteria whose points were changed', () => {
    const someChanged = fc.record({
      one: cases({ gates: true }),
      picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(someChanged, ({ one: { form, answers, assume }, picks }) => {
        const score = stored(scoreForm(form, answers, { assume }));
        const places = new Set(picks.map((pick) => pick % score.criteria.length));
        const criteria = score.criteria.map((one, i) =>
          places.has(i) ? { ...one, points: one.points === null ? '0' : `${Number(one.points) + 0.5}` } : one,
        );
        expect(verifyScore({ ...score, criteria }, form)).toMatchObject({
          status: 'different',
          code: criteria[Math.min(...places)]?.code,
          field: 'points',
        });
      }),
    );
  });
});

describe('a score of a hundred points', () => {
  it('is not the same with a point more', () => {
    const whole = scoreForm(hundred, { '1': { points: 60 }, '2': { points: 19.5 } });
    expect(whole).toMatchObject({ grade: 'fair' });
    expect(verifyScore(untyped<Score<Grade>>({ ...whole, total: '80', grade: 'good' }), hundred)).toMatchObject({
      field: 'total',
      stored: '80',
      recomputed: '79.5',
    });
  });
});

describe('an answer that says nothing', () => {
  const form = formOf([byOption('1', [0, 5]), byHand('2', 5)], { weak: 0, good: 3 });

  it('may be stored as JSON and verified', () => {
    const score = scoreForm(form, { '1': { option: undefined }, '2': { points: undefined } });
    expect(verifyScore(stored(score), form)).toEqual({ kind: 'verification', status: 'same' });
    expect(compare(score, stored(score)).differences).toEqual([]);
  });
});
