import fc from 'fast-check';
import { percent } from 'kttt';
import {
  type OcopForm,
  type OcopProductInput,
  type OcopScore,
  ocopForm,
  ocopForms,
  pathToStar,
  pointsForm,
  type Star,
  scoreOcopProduct,
} from 'kttt/ocop';
import { verifyScore } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { bestAnswers, leavesOf } from './products.ts';

const now = { asOf: '2026-11-23' };
const then = { asOf: '2024-04-05' };

/** The score with the best answer to everything but what is named. */
function scored(form: number, answers: OcopProductInput['answers'] = {}, options = now): OcopScore {
  return scoreOcopProduct({ form, answers: { ...bestAnswers(ocopForm(form, options)), ...answers } }, options);
}

describe('a product that is answered in full', () => {
  it.each(ocopForms(now).map(({ number }) => number))('has 100 points and five stars at best, in set %i', (number) => {
    expect(scored(number)).toMatchObject({
      kind: 'ocop-score',
      status: 'scored',
      form: number,
      decision: '26/2026/QĐ-TTg',
      certainty: 'text',
      total: '100',
      star: 5,
      starByPoints: 5,
      blockedBy: [],
      recognizedBy: { level: 'central', by: { vi: 'Bộ trưởng Bộ Nông nghiệp và Môi trường' } },
      remarks: [],
    });
  });

  it('has three stars at 72 points without the ISO or HACCP that four stars ask for', () => {
    const answers = {
      '1.5': { option: 2 },
      '10': { option: 0 },
      '6.3': { option: 2 },
      '8': { option: 2 },
      '1.1': { option: 0 },
      '1.3': { option: 0 },
      '3.1': { option: 0 },
      '4.2': { option: 0 },
      '4.3': { option: 0 },
      '5.3': { option: 1 },
      '12': { option: 0 },
    };
    const score = scored(3, answers);
    expect(score).toMatchObject({
      status: 'scored',
      total: '72',
      star: 3,
      starByPoints: 4,
      blockedBy: [{ code: '10', requiredForStars: 4, required: '3', points: '1' }],
      recognizedBy: { star: 3, level: 'province' },
    });
    const path = pathToStar(score, 4);
    expect(path).toMatchObject({ status: 'open', size: 1, sets: [[{ code: '10', from: '1', to: '3', option: 1 }]] });
  });

  it('counts the minima of a level and of those below it', () => {
    expect(scored(3, { '2.2': { option: 1 } })).toMatchObject({
      total: '98',
      star: 2,
      starByPoints: 5,
      blockedBy: [{ code: '2.2', requiredForStars: 3, required: '2', points: '1' }],
      recognizedBy: null,
    });
  });

  it('names every minimum that it misses', () => {
    const score = scored(3, { '1.5': { option: 1 }, '3.5': { option: 0 } });
    expect(score.status === 'scored' && score.blockedBy.map((one) => [one.code, one.requiredForStars])).toEqual([
      ['1.5', 4],
      ['1.5', 5],
      ['3.5', 4],
    ]);
    expect(score).toMatchObject({ star: 3 });
  });

  it('has no certificate at two stars', () => {
    const worst = Object.fromEntries(
      leavesOf(ocopForm(3, now)).map((leaf) => [leaf.code, leaf.options ? { option: 0 } : { points: 0 }]),
    );
    expect(scoreOcopProduct({ form: 3, answers: worst }, now)).toMatchObject({
      status: 'scored',
      total: '16',
      star: 1,
      recognizedBy: null,
    });
  });
});

describe('a product that is not answered in full', () => {
  it('has the interval of its total and the levels that are still possible', () => {
    const open = scoreOcopProduct({ form: 3, answers: { '1.1': { option: 2 } } }, now);
    expect(open).toMatchObject({
      status: 'unknown',
      total: { min: '18', max: '100' },
      possibleStars: [1, 2, 3, 4, 5],
    });
  });

  it('says what still decides', () => {
    const score = scored(3, { '10': null });
    expect(score).toMatchObject({ status: 'unknown', total: { min: '96', max: '100' }, possibleStars: [3, 5] });
    expect(score).toMatchObject({ decidedBy: ['10'] });
  });

  it('knows what it cannot reach whatever is answered', () => {
    const score = scored(3, { '10': null, '2.2': { option: 1 } });
    expect(score).toMatchObject({ possibleStars: [2], decidedBy: [] });
    expect(score.status === 'unknown' && score.blockedBy.map(({ code }) => code)).toEqual(['2.2']);
  });
});

describe('a value where the options are for ranges', () => {
  const at = (form: number, code: string, value: string, options = now) => {
    const score = scored(form, { [code]: { value: percent(value) } }, options);
    return score.score.criteria.find((one) => one.code === code);
  };

  it.each([
    ['49.99', '1'],
    ['50', '2'],
    ['74.99', '2'],
    ['75', '3'],
    ['100', '3'],
  ])('gives local origin of %s %% its points', (value, points) => {
    expect(at(3, '1.1', value)).toMatchObject({ points });
    expect(at(6, '1.1', value)).toMatchObject({ points });
  });

  it.each([
    ['49.99', '1'],
    ['50', '2'],
    ['74.99', '2'],
    ['75.01', '3'],
  ])('gives local labour of %s %% its points', (value, points) => {
    expect(at(3, '3.3', value)).toMatchObject({ points });
  });

  it('is open where labour is exactly 75 %, which two options have', () => {
    expect(at(3, '3.3', '75')).toMatchObject({ state: 'misprint', min: '2', max: '3' });
    const score = scored(3, { '3.3': { value: percent(75) } });
    expect(score.remarks.map(({ code }) => code)).toContain('3.3');
    expect(score).toMatchObject({ status: 'unknown', total: { min: '99', max: '100' }, possibleStars: [5] });
  });

  it('is open where labour is below 25 %, which no option has', () => {
    expect(at(3, '3.3', '24.99')).toMatchObject({ state: 'misprint', min: '1', max: '3' });
    expect(at(3, '3.3', '25')).toMatchObject({ points: '1' });
  });

  it('is open where linkage is exactly 75 %, which no option has', () => {
    expect(at(3, '1.5', '75')).toMatchObject({ state: 'misprint', min: '0', max: '3' });
    const score = scored(3, { '1.5': { value: percent(75) } });
    expect(score).toMatchObject({ status: 'unknown', possibleStars: [3, 4, 5], decidedBy: ['1.5'] });
    expect(score.remarks.some(({ code, text }) => code === '1.5' && text.vi.includes('75 %'))).toBe(true);
  });

  it('is open between two options where linkage is above 75 %', () => {
    expect(at(3, '1.5', '75.01')).toMatchObject({ state: 'value-not-enough', min: '2', max: '3' });
    expect(at(3, '1.5', '74.99')).toMatchObject({ points: '1' });
    expect(at(3, '1.5', '50')).toMatchObject({ points: '1' });
    expect(at(3, '1.5', '49.99')).toMatchObject({ state: 'misprint' });
  });

  it.each([
    [0, '2'],
    [4, '2'],
    [5, '3'],
  ])('gives %i agents outside the commune their points', (value, points) => {
    const score = scored(3, { '4.1': { value } });
    expect(score.score.criteria.find(({ code }) => code === '4.1')).toMatchObject({ points });
  });

  it('is refused above 100 %', () => {
    expect(caught(() => scored(3, { '1.1': { value: percent('100.01') } })).code).toBe('value-out-of-range');
  });
});

describe('points given by hand', () => {
  it('are none or all for a criterion without printed options', () => {
    expect(scored(3, { '2.4': { points: 1 } })).toMatchObject({ total: '100' });
    expect(scored(3, { '2.4': { points: 0 } })).toMatchObject({ total: '99' });
    expect(caught(() => scored(3, { '2.4': { points: 0.5 } }))).toMatchObject({
      code: 'points-not-printed',
      path: ['2.4', 'points'],
      info: { points: 0.5, allowed: '0, 1' },
    });
  });

  it('are those of an option where there are any, or none', () => {
    expect(scored(3, { '4.1': { points: 5 } })).toMatchObject({ total: '100' });
    expect(scored(3, { '4.1': { points: 0 } })).toMatchObject({ total: '95' });
    expect(caught(() => scored(3, { '4.1': { points: 4 } }))).toMatchObject({ info: { allowed: '0, 1, 2, 3, 5' } });
  });

  it('are refused above the maximum', () => {
    expect(caught(() => scored(3, { '4.1': { points: 6 } })).code).toBe('points-above-maximum');
  });
});

describe('what puts a product out', () => {
  it('is taken not to be so unless it is told, and the score says so', () => {
    const score = scoreOcopProduct({ form: 3, facts: { 'forged-file': false } }, now);
    expect(score.takenForGranted).toEqual([
      'food-safety-certificate-rules-broken',
      'file-requirements-not-met',
      'not-all-from-province',
      'common-main-product',
      'unacceptable-impurities',
    ]);
  });

  it('leaves it without stars', () => {
    const input = { form: 7, answers: bestAnswers(ocopForm(7, now)) };
    expect(scoreOcopProduct({ ...input, facts: { 'only-imported-or-unknown-material': true } }, now)).toMatchObject({
      status: 'disqualified',
      reason: 'only-imported-or-unknown-material',
      endedAt: null,
      citation: { instrument: { number: '26/2026/QĐ-TTg' }, annex: 'II' },
    });
  });

  it('ends the assessment at unacceptable impurities', () => {
    expect(scoreOcopProduct({ form: 11, facts: { 'unacceptable-impurities': true } }, now)).toMatchObject({
      status: 'disqualified',
      reason: 'unacceptable-impurities',
      endedAt: '6.1.1',
    });
  });

  it('ends the assessment of water at no points in a sensory criterion', () => {
    const score = scored(16, { '6.2': { option: 0 } });
    expect(score).toMatchObject({ status: 'disqualified', reason: 'assessment-ended', endedAt: '6.2' });
    expect(score.score.criteria.find(({ code }) => code === '6.3')?.state).toBe('not-assessed');
    expect(scored(16, { '6.2': { points: 0 } })).toMatchObject({ status: 'disqualified', endedAt: '6.2' });
  });

  it('is refused where the form does not ask for it', () => {
    expect(caught(() => scoreOcopProduct({ form: 26, facts: { 'forged-file': true } }, now)).code).toBe('unknown-fact');
  });
});

describe('a product scored by the copy of Decision 148', () => {
  it('is marked as secondary', () => {
    expect(scored(3, {}, then)).toMatchObject({
      status: 'scored',
      decision: '148/QĐ-TTg',
      certainty: 'secondary',
      total: '100',
      star: 5,
    });
  });

  it('is open between three and four stars with one point for intellectual property', () => {
    expect(scored(3, { '3.6': { option: 0 } }, then)).toMatchObject({
      status: 'unknown',
      total: { min: '99', max: '99' },
      possibleStars: [3, 5],
      decidedBy: ['3.6'],
      remarks: [
        {
          code: '3.6',
          text: { en: 'the stars stand on the name of the criterion; how many points they ask for is not said' },
        },
      ],
    });
  });

  it('does not reach four stars without intellectual property', () => {
    expect(scored(3, { '3.6': { points: 0 } }, then)).toMatchObject({
      status: 'scored',
      star: 3,
      blockedBy: [{ code: '3.6', requiredForStars: 4, required: '1', points: '0' }],
    });
  });

  it('has an interval of three points in sets 11 and 12, of two in set 13', () => {
    const all = (number: number, missing: number) => {
      const { 'C.?': _, ...answers } = bestAnswers(ocopForm(number, then));
      expect(scoreOcopProduct({ form: number, answers }, then)).toMatchObject({
        status: 'unknown',
        total: { min: String(100 - missing), max: '100' },
        possibleStars: [5],
        decidedBy: [],
      });
    };
    all(11, 3);
    all(12, 3);
    all(13, 2);
  });

  it('takes any points for what the copy does not show', () => {
    expect(scored(11, { 'C.?': { points: 1.5 } }, then)).toMatchObject({ status: 'scored', total: '98.5' });
  });

  it('has three or four points for the best smell of set 7', () => {
    expect(scored(7, { '6.4': { option: 2 } }, then)).toMatchObject({
      status: 'unknown',
      total: { min: '99', max: '100' },
      possibleStars: [5],
      remarks: [{ code: '6.4' }],
    });
    expect(scored(7, { '6.4': { points: 4 } }, then)).toMatchObject({ status: 'scored', total: '100' });
  });
});

describe('the answers that figures give', () => {
  const pointsOf = (figures: OcopProductInput['figures'], code: string, form = 3, options = now) => {
    const score = scoreOcopProduct({ form, ...(figures && { figures }) }, options);
    const one = score.score.criteria.find((each) => each.code === code);
    return one?.state === 'missing' ? null : one?.points;
  };

  it.each([
    ['household', '1', '1'],
    ['farm', '1', '1'],
    ['cooperative-group', '1', '1'],
    ['private-enterprise', '2', '1'],
    ['limited-company', '2', null],
    ['cooperative', '3', '3'],
    ['joint-stock-company', null, null],
  ] as const)('give a %s its points for its kind', (producer, points, pointsOf148) => {
    expect(pointsOf({ producer }, '3.1')).toBe(points);
    expect(pointsOf({ producer }, '3.1', 3, then)).toBe(pointsOf148);
  });

  it.each([
    ['50.99', '2'],
    ['51', '3'],
  ])('give a joint-stock company with %s %% of local capital its points', (share, points) => {
    expect(pointsOf({ producer: 'joint-stock-company', localCapital: percent(share) }, '3.1')).toBe(points);
  });

  it('take a share as a ratio too', () => {
    const figures = { producer: 'joint-stock-company', localCapital: { numerator: 51, denominator: 100 } } as const;
    expect(pointsOf(figures, '3.1')).toBe('3');
  });

  it.each([
    [1, '1'],
    [2, '2'],
  ])('tell limited companies apart by %i charter members under Decision 148', (charterMembers, points) => {
    expect(pointsOf({ producer: 'limited-company', charterMembers }, '3.1', 3, then)).toBe(points);
  });

  it('say nothing of a producer whose kind is not known', () => {
    expect(pointsOf({ producer: null }, '3.1')).toBe(null);
    expect(pointsOf({ producer: undefined, localCapital: percent(51) }, '3.1')).toBe(null);
  });

  it('take an association only in tourism', () => {
    expect(pointsOf({ producer: 'association' }, '3.1', 26)).toBe('3');
    expect(pointsOf({ producer: 'association' }, '3.1', 26, then)).toBe('3');
    expect(caught(() => pointsOf({ producer: 'association' }, '3.1', 3))).toMatchObject({
      code: 'producer-not-of-form',
      path: ['figures', 'producer'],
    });
    expect(caught(() => pointsOf({ producer: untyped('state-company') }, '3.1', 26)).code).toBe('producer-not-of-form');
  });

  it.each([
    ['weak', null, null],
    ['average', null, '1'],
    ['fair', '2', '2'],
    ['good', '2', '2'],
  ] as const)('give a cooperative rated %s its points for growth', (rating, points, pointsOf148) => {
    expect(pointsOf({ producer: 'cooperative', rating }, '3.4')).toBe(points);
    expect(pointsOf({ producer: 'cooperative', rating }, '3.4', 3, then)).toBe(pointsOf148);
  });

  it.each([
    [[1, 2, 3], '2'],
    [[2, 1, 2], '1'],
    [[1, 1, 2], '1'],
    [[1, 2, 2], null],
    [[null, 1, 2], null],
    [[1, null, 2], null],
    [[1, 2, null], null],
  ] as const)('give an enterprise with profits %j its points for growth', (profits, points) => {
    expect(pointsOf({ producer: 'private-enterprise', profits }, '3.4')).toBe(points);
  });

  it('give a cooperative the better of its rating and its profits since 2026, its rating alone before', () => {
    const better = { producer: 'cooperative', rating: 'average', profits: [1, 2, 3] } as const;
    expect(pointsOf(better, '3.4')).toBe('2');
    expect(pointsOf(better, '3.4', 3, then)).toBe('1');
    expect(pointsOf({ ...better, profits: [2, 1, 2] }, '3.4')).toBe('1');
    expect(pointsOf({ ...better, rating: 'weak', profits: [3, 2, 2] }, '3.4')).toBe(null);
    expect(pointsOf({ ...better, rating: 'weak', profits: [3, 2, 2] }, '3.4', 3, then)).toBe(null);
    expect(pointsOf({ producer: 'cooperative', profits: [1, 2, 3] }, '3.4')).toBe('2');
    expect(pointsOf({ producer: 'cooperative', profits: [2, 1, 2] }, '3.4')).toBe(null);
    expect(pointsOf({ producer: 'cooperative' }, '3.4', 3, then)).toBe(null);
  });

  it('give growth of two years whoever the producer is, and of one year not', () => {
    expect(pointsOf({ profits: [1, 2, 3] }, '3.4')).toBe('2');
    expect(pointsOf({ profits: [2, 1, 2] }, '3.4')).toBe(null);
    expect(pointsOf({}, '3.4')).toBe(null);
  });

  it.each([
    ['75.01', 12, '3'],
    ['75.01', 11, '2'],
    ['75.01', undefined, undefined],
    ['60', 24, '1'],
  ] as const)('give contracts over %s %% kept for %s months their points', (share, contractMonths, points) => {
    const score = scoreOcopProduct({ form: 3, figures: { contractedOutput: percent(share), contractMonths } }, now);
    const one = score.score.criteria.find(({ code }) => code === '1.5');
    expect(one?.points ?? undefined).toBe(points);
  });

  it.each([
    ['localOrigin', 3, '1.1'],
    ['localMaterial', 7, '1.1'],
    ['localLabour', 7, '3.3'],
  ] as const)('take %s as a value of the criterion that asks for it', (figure, form, code) => {
    expect(pointsOf({ [figure]: percent(80) }, code, form)).toBe('3');
  });

  it('take the agents', () => {
    expect(pointsOf({ agents: 7 }, '4.1')).toBe('3');
  });

  it('do not reach criteria that a form does not have', () => {
    expect(pointsOf({ localOrigin: percent(80) }, '1.1', 7)).toBe(null);
    expect(pointsOf({ localMaterial: percent(80) }, '1.1', 3)).toBe(null);
  });

  it('give way to an answer', () => {
    const input = { form: 3, figures: { producer: 'cooperative' }, answers: { '3.1': { option: 0 } } } as const;
    expect(scoreOcopProduct(input, now).score.criteria.find(({ code }) => code === '3.1')?.points).toBe('1');
  });
});

describe('bad input', () => {
  it('is refused with all its faults together', () => {
    const error = caught(() =>
      scoreOcopProduct(
        { form: 3, answers: { '2.4': { points: 0.5 }, '6.5': { option: 0 }, '1.1': { option: 3 } } },
        now,
      ),
    );
    expect(error.faults.map(({ code }) => code).sort()).toEqual([
      'no-such-option',
      'points-not-printed',
      'unknown-criterion',
    ]);
  });

  it.each([
    ['no-such-form', { form: 27 }],
    ['unknown-criterion', { form: 3, answers: { '6.5': { option: 0 } } }],
    ['no-such-option', { form: 3, answers: { '1.1': { option: 3 } } }],
    ['no-such-option', { form: 3, answers: { '1.1': { option: -1 } } }],
    ['answer-not-one', { form: 3, answers: { '1.1': { option: 1, points: 2 } } }],
    ['bare-answer', { form: 3, answers: { '1.1': untyped<{ option: number }>(2) } }],
    ['option-not-taken', { form: 3, answers: { '2.4': { option: 0 } } }],
    ['value-not-taken', { form: 3, answers: { '2.1': { value: percent(50) } } }],
    ['percent-not-bare', { form: 3, answers: { '1.1': { value: 50 } } }],
  ])('is refused: %s', (code, input) => {
    expect(caught(() => scoreOcopProduct(input, now)).code).toBe(code);
  });

  it('is refused before the programme and where no form is known', () => {
    expect(caught(() => scoreOcopProduct({ form: 3 }, { asOf: '2018-01-01' })).code).toBe('before-ocop');
    expect(caught(() => scoreOcopProduct({ form: 3 }, { asOf: '2022-01-01' })).code).toBe('forms-unknown');
  });
});

describe('a form of one’s own', () => {
  it('is scored like those of the decisions', () => {
    const form: OcopForm = { ...ocopForm(3, now), id: 'trial', version: 2 };
    const score = scoreOcopProduct({ form, answers: bestAnswers(form) }, now);
    expect(score).toMatchObject({ status: 'scored', total: '100', score: { form: 'trial', version: 2 } });
    expect(verifyScore(score.score, pointsForm(form))).toMatchObject({ status: 'same' });
    expect(caught(() => pathToStar(score, 5)).code).toBe('other-form');
    expect(pathToStar(score, 5, { form })).toMatchObject({ status: 'reached' });
  });
});

describe('the star level', () => {
  const forms = [...ocopForms(now), ...ocopForms(then)];
  const answered = fc
    .record({ form: fc.constantFrom(...forms), picks: fc.array(fc.nat({ max: 5 }), { minLength: 40, maxLength: 40 }) })
    .map(({ form, picks }) => ({
      form,
      answers: Object.fromEntries(
        leavesOf(form).map(({ code, options, max }, i) => {
          const pick = picks[i] ?? 0;
          return [code, options ? { option: pick % options.length } : { points: pick % 2 === 0 ? max : 0 }];
        }),
      ),
    }));

  /** By the bands and the marks of the form alone. */
  function byHand(form: OcopForm, answers: Readonly<Record<string, { option?: number; points?: number }>>) {
    const chosen = leavesOf(form).map((leaf) => {
      const { option, points } = answers[leaf.code] ?? {};
      return { leaf, points: option === undefined ? (points ?? 0) : (leaf.options?.[option]?.points ?? 0) };
    });
    const total = chosen.reduce((sum, { points }) => sum + points, 0);
    let star: Star = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
    for (const { leaf, points } of chosen) {
      for (const option of leaf.options ?? []) {
        const asked = option.requiredForStars;
        if (asked && asked <= star && points < option.points) star = (asked - 1) as Star;
      }
    }
    return { total, star };
  }

  it('is that of the bands and the marks read by hand, on every form whose points are all settled', () => {
    fc.assert(
      fc.property(answered, ({ form, answers }) => {
        const asOf = form.decision === '148/QĐ-TTg' ? then : now;
        const score = scoreOcopProduct({ form: form.number, answers }, asOf);
        fc.pre(score.status === 'scored');
        const { total, star } = byHand(form, answers);
        expect([Number(score.total), score.star]).toEqual([
          total,
          form.decision === '148/QĐ-TTg' ? Math.min(star, score.star) : star,
        ]);
        expect(score.star).toBeLessThanOrEqual(score.starByPoints);
      }),
      { numRuns: 500 },
    );
  });

  it('has the total of a stored score recomputed', () => {
    fc.assert(
      fc.property(answered, ({ form, answers }) => {
        const asOf = form.decision === '148/QĐ-TTg' ? then : now;
        const { score } = scoreOcopProduct({ form: form.number, answers }, asOf);
        const stored = JSON.parse(JSON.stringify(score));
        expect(verifyScore(stored, pointsForm(form))).toMatchObject({ status: 'same' });
      }),
      { numRuns: 60 },
    );
  });
});
