import fc from 'fast-check';
import { percent } from 'kttt';
import { type Criterion, checkForm, type Form, pathTo, type Score, scoreForm } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { byHand, byOption, formOf, type Grade, level, withOptions } from './forms.ts';
import { cases } from './generated.ts';

const unknown = { vi: 'bản in không nói rõ', en: 'the print does not say' };

describe('an option of which two numbers of points are possible', () => {
  const unclear = { ...withOptions('1', [level(1), level(2), level(3, { orPoints: 4 })], { unknown }), max: 4 };
  const form = formOf([unclear, byHand('2', 6)], { weak: 0, average: 4, good: 9 });

  it('leaves the total between them', () => {
    const score = scoreForm(form, { '1': { option: 2 }, '2': { points: 6 } });
    expect(score).toMatchObject({
      status: 'unknown',
      total: { min: '9', max: '10' },
      possibleGrades: ['good'],
      decidedBy: [],
      unknownRules: ['1'],
    });
    expect(score.criteria[0]).toMatchObject({ state: 'rule-unknown', points: null, min: '3', max: '4' });
  });

  it('leaves the grade open where they lie on both sides of a band', () => {
    expect(scoreForm(form, { '1': { option: 2 }, '2': { points: 5 } })).toMatchObject({
      status: 'unknown',
      possibleGrades: ['average', 'good'],
      decidedBy: ['1'],
    });
  });

  it('has no other points between: three and four are possible, three and a half are not', () => {
    const halves = formOf([unclear, byHand('2', 6)], { weak: 0, average: 8.5, good: 9 });
    const score = scoreForm(halves, { '1': { option: 2 }, '2': { points: 5 } });
    expect(score).toMatchObject({ possibleGrades: ['weak', 'good'] });
  });

  it('does not touch the other options, nor points given by hand', () => {
    expect(scoreForm(form, { '1': { option: 1 }, '2': { points: 6 } })).toMatchObject({ status: 'scored', total: '8' });
    expect(scoreForm(form, { '1': { points: 4 }, '2': { points: 6 } })).toMatchObject({
      status: 'scored',
      total: '10',
    });
  });

  it('counts among what an open criterion may have', () => {
    expect(scoreForm(form, { '2': { points: 5 } })).toMatchObject({ total: { min: '6', max: '9' } });
  });

  it('brings its fewer points on the way to a grade', () => {
    const path = pathTo(scoreForm(form, { '1': { option: 0 }, '2': { points: 6 } }), form, 'good');
    expect(path).toMatchObject({ sets: [[{ code: '1', from: '1', to: '3', option: 2 }]] });
  });

  it.each([
    ['reading-not-more', withOptions('1', [level(1), level(3, { orPoints: 3 })], { unknown })],
    ['reading-not-explained', { ...withOptions('1', [level(1), level(3, { orPoints: 4 })]), max: 4 }],
    ['options-miss-maximum', { ...withOptions('1', [level(1), level(3, { orPoints: 5 })], { unknown }), max: 4 }],
  ])('is refused by the check of the form: %s', (code, criterion) => {
    expect(caught(() => checkForm(formOf([criterion], { weak: 0 }))).code).toBe(code);
  });
});

describe('a minimum of which it is not known what it asks for', () => {
  const marked = byOption('1', [0, 1, 2], { minima: [{ grade: 'good', points: 1, orPoints: 2 }], unknown });
  const form = formOf([marked, byHand('2', 8)], { weak: 0, average: 4, good: 7 });
  const score = (option: number, points: number) => scoreForm(form, { '1': { option }, '2': { points } });

  it('blocks where even the least of it is not kept', () => {
    expect(score(0, 8)).toMatchObject({
      status: 'scored',
      grade: 'average',
      gradeByPoints: 'good',
      blockedBy: [{ code: '1', grade: 'good', required: '1', points: '0' }],
    });
  });

  it('leaves the grade open where only the least of it is kept', () => {
    expect(score(1, 8)).toMatchObject({
      status: 'unknown',
      total: { min: '9', max: '9' },
      possibleGrades: ['average', 'good'],
      decidedBy: ['1'],
      blockedBy: [],
    });
  });

  it('is kept by the most of it', () => {
    expect(score(2, 8)).toMatchObject({ status: 'scored', grade: 'good' });
  });

  it('does not matter to a grade that the points do not reach', () => {
    expect(score(1, 5)).toMatchObject({ status: 'scored', grade: 'average' });
  });

  it('does not matter where a fact leaves no grade that asks for it', () => {
    const sanctioned = {
      ...form,
      disqualifiers: [{ id: 'sanction', label: unknown, grade: 'weak', unlessTold: 'no' }],
    } as const satisfies Form<Grade>;
    const weak = scoreForm(sanctioned, { '1': { option: 1 }, '2': { points: 8 } }, { facts: { sanction: true } });
    expect(weak).toMatchObject({ status: 'scored', grade: 'weak' });
  });

  it('decides together with what is still to be answered', () => {
    expect(scoreForm(form, { '1': { option: 1 } })).toMatchObject({
      possibleGrades: ['weak', 'average', 'good'],
      decidedBy: ['1', '2'],
    });
  });

  it('is taken at its most on the way to the grade', () => {
    expect(pathTo(score(1, 8), form, 'good')).toMatchObject({ status: 'open', sets: [[{ code: '1', to: '2' }]] });
    expect(pathTo(score(2, 8), form, 'good').status).toBe('reached');
  });

  it.each([
    ['reading-not-more', byOption('1', [0, 2], { minima: [{ grade: 'good', points: 2, orPoints: 1 }], unknown })],
    ['reading-not-explained', byOption('1', [0, 2], { minima: [{ grade: 'good', points: 1, orPoints: 2 }] })],
    ['minimum-above-maximum', byOption('1', [0, 2], { minima: [{ grade: 'good', points: 1, orPoints: 3 }], unknown })],
  ])('is refused by the check of the form: %s', (code, criterion) => {
    expect(caught(() => checkForm(formOf([criterion], { weak: 0, good: 1 }))).code).toBe(code);
  });
});

describe('two minima of which it is not known what they ask for', () => {
  const marked = (code: string, grade: Grade) =>
    byOption(code, [0, 1, 2], { minima: [{ grade, points: 1, orPoints: 2 }], unknown });
  const form = formOf([marked('1', 'fair'), marked('2', 'good'), byHand('3', 6)], { weak: 0, fair: 5, good: 8 });

  it('are read each by itself: one may be met and the other not', () => {
    const score = scoreForm(form, { '1': { option: 1 }, '2': { option: 1 }, '3': { points: 6 } });
    expect(score).toMatchObject({ possibleGrades: ['weak', 'fair', 'good'], decidedBy: ['1', '2'] });
  });

  it('leave open what the readings of one of them leave open', () => {
    const score = scoreForm(form, { '1': { option: 2 }, '2': { option: 1 }, '3': { points: 6 } });
    expect(score).toMatchObject({ possibleGrades: ['fair', 'good'], decidedBy: ['2'] });
  });
});

describe('a form with an unknown minimum', () => {
  /** The form with the first minimum of a criterion read as one number or the other, or left open between them. */
  function withMinimum(form: Form<Grade>, reading: 'least' | 'most' | 'open'): Form<Grade> | null {
    let isDone = false;
    const walk = (one: Criterion<Grade>): Criterion<Grade> => {
      const [minimum, ...others] = one.minima ?? [];
      if (!isDone && minimum && one.max !== null && minimum.points < one.max) {
        isDone = true;
        const open = { ...minimum, orPoints: one.max };
        const read = { least: minimum, most: { ...minimum, points: one.max }, open }[reading];
        return { ...one, unknown, minima: [read, ...others] };
      }
      return one.children ? { ...one, children: one.children.map(walk) } : one;
    };
    const criteria = form.criteria.map(walk);
    return isDone ? { ...form, criteria } : null;
  }

  const gradesOf = (score: Score<Grade>): readonly Grade[] => {
    if (score.status === 'scored') return [score.grade];
    return score.status === 'unknown' ? score.possibleGrades : [];
  };

  it('has the grades of its readings, all of them and no other', () => {
    fc.assert(
      fc.property(cases(), ({ form, answers, assume }) => {
        const [least, most, open] = (['least', 'most', 'open'] as const).map((one) => withMinimum(form, one));
        fc.pre(Boolean(least && most && open));
        const under = (one: Form<Grade> | null | undefined) => (one ? scoreForm(one, answers, { assume }) : null);
        const [a, b, both] = [under(least), under(most), under(open)];
        if (!a || !b || !both) return;
        const grades = new Set([...gradesOf(a), ...gradesOf(b)]);
        expect(gradesOf(both)).toEqual(form.grades.map(({ id }) => id).filter((id) => grades.has(id)));
      }),
    );
  });
});

describe('a criterion whose options a value does not tell apart alone', () => {
  const contracts = withOptions(
    '1',
    [
      level(0),
      level(1, { within: { atLeast: 50, below: 75 } }),
      level(2, { within: { above: 75, atMost: 100 } }),
      level(3, { within: { above: 75, atMost: 100 } }),
    ],
    {
      figure: { label: { vi: 'Sản lượng có hợp đồng', en: 'Output under contract' }, unit: 'percent', isPartial: true },
      misprints: [
        { kind: 'gap', within: { below: 50 }, note: unknown },
        { kind: 'gap', within: { atLeast: 75, atMost: 75 }, note: unknown },
      ],
    },
  );
  const form = formOf([contracts], { weak: 0, good: 2 });
  const at = (value: string) => scoreForm(form, { '1': { value: percent(value) } }).criteria[0];

  it('takes a value that is for one option alone', () => {
    expect(at('60')).toMatchObject({ state: 'scored', points: '1' });
  });

  it('is open between the options that a value is for', () => {
    expect(at('80')).toMatchObject({ state: 'value-not-enough', points: null, min: '2', max: '3' });
    expect(scoreForm(form, { '1': { value: percent(80) } })).toMatchObject({ possibleGrades: ['good'] });
  });

  it('is open between all options where the print leaves the value out', () => {
    expect(at('75')).toMatchObject({ state: 'misprint', min: '0', max: '3' });
    expect(at('49.99')).toMatchObject({ state: 'misprint', min: '0', max: '3' });
  });

  it('takes an option that is not for a value', () => {
    expect(scoreForm(form, { '1': { option: 0 } })).toMatchObject({ status: 'scored', total: '0' });
  });

  it('takes a count where only later options are for one', () => {
    const agents = withOptions(
      '1',
      [level(1), level(2, { within: { below: 5 } }), level(3, { within: { atLeast: 5 } })],
      {
        figure: { label: { vi: 'Số đại lý', en: 'Agents' }, unit: 'count', isPartial: true },
      },
    );
    const market = formOf([agents], { weak: 0 });
    expect(scoreForm(market, { '1': { value: 4 } })).toMatchObject({ total: '2' });
    expect(scoreForm(market, { '1': { value: 5 } })).toMatchObject({ total: '3' });
  });

  it('is refused where its ranges leave a value out that is not said to be a misprint', () => {
    const { misprints: _, ...unsaid } = contracts;
    const faults = caught(() => checkForm(formOf([unsaid], { weak: 0 }))).faults.map(({ code }) => code);
    expect(faults).toEqual(['range-gap', 'range-gap']);
  });
});
