import { percent } from 'kttt';
import type { ExplanationStep } from 'kttt/law';
import { type Answers, explainScore, type Form, type Score, type ScoreOptions, scoreForm } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
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

const own = { ...annex, annex: '2' } as const;

function explained(form: Form<Grade>, answers: Answers, options: ScoreOptions = {}): ExplanationStep {
  return explainScore(scoreForm(form, answers, options), form).conclusion;
}

/** The inputs of a step by their English names. */
function inputsOf(step: ExplanationStep | undefined) {
  return Object.fromEntries((step?.inputs ?? []).map(({ name, value }) => [name.en, value]));
}

function text(vi: string, en = vi) {
  return { kind: 'text', value: { vi, en } };
}

describe('the explanation of a score', () => {
  it('is the grade, with the total and the steps of all criteria', () => {
    expect(explainScore(scoreForm(hundred, { '1': { points: 60 }, '2': { points: 19.5 } }), hundred)).toEqual({
      format: 'kttt-explanation',
      version: 1,
      subject: { vi: 'Bảng chấm điểm mẫu', en: 'Example form' },
      conclusion: {
        rule: 'score-scored',
        text: {
          vi: 'Cộng điểm các tiêu chí, đối chiếu với khung điểm và các mức tối thiểu của từng hạng',
          en: 'The points of the criteria are added up and held against the bands and the minima of the grades',
        },
        citation: annex,
        inputs: [
          { name: { vi: 'Tổng điểm', en: 'Total' }, value: { kind: 'number', value: '79.5' } },
          { name: { vi: 'Hạng theo điểm', en: 'Grade by points' }, value: text('khá', 'fair') },
        ],
        value: text('khá', 'fair'),
        steps: [
          {
            rule: 'criterion-1',
            text: { vi: '1. Tiêu chí 1', en: '1. Criterion 1' },
            citation: null,
            inputs: [
              { name: { vi: 'Trả lời', en: 'Answer' }, value: text('60 điểm', '60 points') },
              { name: { vi: 'Tối đa', en: 'Maximum' }, value: { kind: 'number', value: '60' } },
            ],
            value: { kind: 'number', value: '60' },
            steps: [],
          },
          {
            rule: 'criterion-2',
            text: { vi: '2. Tiêu chí 2', en: '2. Criterion 2' },
            citation: null,
            inputs: [
              { name: { vi: 'Trả lời', en: 'Answer' }, value: text('19,5 điểm', '19.5 points') },
              { name: { vi: 'Tối đa', en: 'Maximum' }, value: { kind: 'number', value: '40' } },
            ],
            value: { kind: 'number', value: '19.5' },
            steps: [],
          },
        ],
      },
    });
  });

  it('is the same of a score that was stored as JSON', () => {
    const score = scoreForm(hundred, { '1': { points: 60 } });
    const stored: Score<Grade> = JSON.parse(JSON.stringify(score));
    expect(explainScore(stored, hundred)).toEqual(explainScore(score, hundred));
  });

  it('says of an open form which grades are possible and what decides', () => {
    const form = { ...hundred, disqualifiers: [fact('late', 'open', { grade: 'weak' })] };
    const step = explained(form, { '1': { points: 60 } });
    expect(step.rule).toBe('score-unknown');
    expect(step.text.en).toContain('still possible');
    expect(step.value).toEqual(text('yếu hoặc trung bình hoặc khá hoặc tốt', 'weak or average or fair or good'));
    expect(inputsOf(step)).toEqual({
      Total: text('60–100'),
      'Decided by': text('2, Việc late', '2, Fact late'),
    });
    expect(step.steps[1]).toMatchObject({ value: text('0–40') });
    expect(inputsOf(step.steps[1])).toEqual({
      Maximum: { kind: 'number', value: '40' },
      State: text('chưa trả lời đủ', 'not fully answered'),
    });
  });

  it('says of an open form with a certain grade that nothing decides', () => {
    const step = explained(hundred, { '1': { points: 4.5 } });
    expect(step.value).toEqual(text('yếu', 'weak'));
    expect(inputsOf(step)).toEqual({ Total: text('4,5–44,5', '4.5–44.5'), 'Decided by': text('–') });
  });

  it('says which fact settled the grade', () => {
    const form = { ...hundred, disqualifiers: [fact('late', 'no', { grade: 'weak' })] };
    const facts = { late: true };
    const whole = explained(form, { '1': { points: 60 }, '2': { points: 20 } }, { facts });
    expect(whole.value).toEqual(text('yếu', 'weak'));
    expect(inputsOf(whole)).toEqual({
      Total: { kind: 'number', value: '80' },
      'Grade by points': text('tốt', 'good'),
      'Whatever the points': text('Việc late', 'Fact late'),
    });
    expect(inputsOf(explained(form, {}, { facts }))).toMatchObject({
      'Whatever the points': text('Việc late', 'Fact late'),
    });
  });

  it('says which fact puts out, and cites it', () => {
    const form = { ...hundred, disqualifiers: [fact('fraud', 'no', { citation: own })] };
    const step = explained(form, {}, { facts: { fraud: true } });
    expect(step).toMatchObject({
      rule: 'score-disqualified',
      text: { vi: 'Bị loại, không xếp hạng dù được bao nhiêu điểm', en: 'Out, whatever the points' },
      citation: own,
      inputs: [],
      value: text('Việc fraud', 'Fact fraud'),
    });
    const plain = { ...hundred, disqualifiers: [fact('fraud', 'no')] };
    expect(explained(plain, {}, { facts: { fraud: true } }).citation).toEqual(annex);
  });

  it('says where the assessment ended, and what was not assessed', () => {
    const gate = withOptions('1', [level(0, { ends: true }), level(5)], { citation: own });
    const form = formOf([gate, byHand('2', 5)], { weak: 0 });
    const step = explained(form, { '1': { option: 0 }, '2': { points: 5 } });
    expect(step).toMatchObject({
      rule: 'score-ended',
      citation: own,
      value: {
        kind: 'text',
        value: {
          vi: 'Việc đánh giá dừng ở một tiêu chí nên không xếp hạng',
          en: 'The assessment ended at a criterion, so there is no grade',
        },
      },
    });
    expect(inputsOf(step)).toEqual({ 'Ended at criterion': text('1') });
    expect(step.steps[0]).toMatchObject({ citation: own, value: { kind: 'number', value: '0' } });
    expect(step.steps[1]?.value).toEqual({ kind: 'not-applicable' });
    expect(inputsOf(step.steps[1])).toMatchObject({ State: text('không đánh giá', 'not assessed') });
  });

  it('says what was assumed', () => {
    const form = formOf([byOption('1', [0, 5], { assumption: 'inferred-bands' })], { weak: 0 });
    const assume = ['inferred-bands', 'another'];
    expect(inputsOf(explained(form, { '1': { option: 1 } }, { assume }))).toMatchObject({
      Assumed: text('Thang điểm suy ra, another', 'Inferred bands, another'),
    });
    expect(inputsOf(explained(form, { '1': { option: 1 } }))).not.toHaveProperty('Assumed');
    expect(inputsOf(explained(form, { '1': { option: 1 } }).steps[0])).toMatchObject({
      State: text(
        'chưa biết được bao nhiêu điểm, hoặc cách tính chỉ là suy ra mà chưa được chấp nhận dùng',
        'its points are not known, or only inferred, which was not assumed',
      ),
    });
  });

  it('says which minima are missed, before the criteria', () => {
    const form = formOf([byHand('1', 10, { minima: [minimum('good', 6)] }), byHand('2', 10)], { weak: 0, good: 12 });
    const [missed, ...others] = explained(form, { '1': { points: 5.5 }, '2': { points: 10 } }).steps;
    expect(missed).toEqual({
      rule: 'minimum',
      text: { vi: 'Chưa đạt mức tối thiểu của hạng tốt (1)', en: 'Below the minimum of the grade good (1)' },
      citation: annex,
      inputs: [{ name: { vi: 'Tối thiểu', en: 'At least' }, value: { kind: 'number', value: '6' } }],
      value: { kind: 'number', value: '5.5' },
      steps: [],
    });
    expect(others.map(({ rule }) => rule)).toEqual(['criterion-1', 'criterion-2']);
  });

  it('says in words which option a minimum asks for, in a group too', () => {
    const marked = byOption('1a', [0, 3], { minima: [minimum('good', 3)] });
    const form = formOf([byHand('2', 9), group('1', [marked])], { weak: 0, good: 5 });
    const [missed] = explained(form, { '1a': { option: 0 }, '2': { points: 9 } }).steps;
    expect(missed?.text).toEqual({
      vi: 'Chưa đạt mức tối thiểu của hạng tốt (1a: mức 3 điểm)',
      en: 'Below the minimum of the grade good (1a: level of 3)',
    });
  });

  it('has the steps of a group inside that of the group', () => {
    const unknown = { vi: 'mức tối đa chưa rõ', en: 'the maximum is not known' };
    const form = formOf([group('1', [byHand('1a', 2), byHand('1b', null, { unknown })], { left: 3 })], { weak: 0 });
    const [part] = explained(form, { '1a': { points: 2 } }).steps;
    expect(part?.steps.map(({ rule }) => rule)).toEqual(['criterion-1a', 'criterion-1b']);
    expect(inputsOf(part?.steps[1])).toEqual({
      State: text('chưa trả lời đủ', 'not fully answered'),
      'Not known': { kind: 'text', value: unknown },
    });
    expect(part?.steps[1]?.value).toEqual(text('0–3'));
  });

  it('leaves out what a group holds where its points were given for it, but not what was answered', () => {
    const inner = group('1.2', [byHand('1.2a', 2), byHand('1.2b', 2)]);
    const form = formOf([group('1', [byHand('1.1', 2), inner])], { weak: 0 });
    const steps = (answers: Answers) => explained(form, answers).steps[0]?.steps.map(({ rule }) => rule);
    expect(steps({ '1': { points: 3 } })).toEqual([]);
    expect(steps({ '1': { points: 3 }, '1.2b': { points: 1 } })).toEqual(['criterion-1.2']);
    expect(steps({})).toEqual(['criterion-1.1', 'criterion-1.2']);
  });

  it('says nothing of points where a stored score lacks a criterion', () => {
    const score = scoreForm(hundred, { '1': { points: 60 }, '2': { points: 20 } });
    const fewer = { ...score, criteria: score.criteria.slice(0, 1) };
    expect(explainScore(fewer, hundred).conclusion.steps[1]).toMatchObject({
      value: { kind: 'not-applicable' },
      inputs: [{ name: { vi: 'Tối đa', en: 'Maximum' } }],
    });
  });

  it('names a grade, a fact or an option that a stored score has and the form has not by its id', () => {
    const score = scoreForm(hundred, { '1': { points: 60 }, '2': { points: 20 } });
    const other = untyped<Score<Grade>>({ ...score, grade: 'excellent' });
    expect(explainScore(other, hundred).conclusion.value).toEqual(text('excellent'));
    const criteria = score.criteria.map((one) => ({ ...one, answer: { option: 7 } }));
    const [first] = explainScore({ ...score, criteria }, hundred).conclusion.steps;
    expect(inputsOf(first)).toMatchObject({ Answer: text('7') });
  });

  it('is refused by a form that the score was not counted by', () => {
    expectFault(() => explainScore(scoreForm(hundred, {}), { ...hundred, id: 'other' }), {
      code: 'other-form',
      path: ['form'],
      field: 'form',
      found: 'other (1)',
    });
  });
});

describe('an answer in words', () => {
  const form = formOf(
    [
      byOption('1', [0, 2.5]),
      byRange('2', 'percent', [
        [0, { below: 50 }],
        [5, { atLeast: 50 }],
      ]),
      byRange('3', 'amount', [
        [0, { below: 10 }],
        [5, { atLeast: 10 }],
      ]),
      byRange('4', 'count', [
        [0, { below: 10 }],
        [5, { atLeast: 10 }],
      ]),
      byRange('5', 'number', [
        [0, { below: 10 }],
        [5, { atLeast: 10 }],
      ]),
    ],
    { weak: 0 },
  );
  const said = (code: string, answer: Answers[string]) => {
    const { steps } = explained(form, { [code]: answer });
    const { Answer } = inputsOf(steps.find(({ rule }) => rule === `criterion-${code}`));
    return Answer;
  };

  it('is the label of the option', () => {
    expect(said('1', { option: 1 })).toEqual(text('mức 2.5 điểm', 'level of 2.5'));
  });

  it('is a percentage as it was said, or with two decimals', () => {
    expect(said('2', { value: percent('66.7') })).toEqual(text('66,7 %', '66.7%'));
    expect(said('2', { value: { numerator: 2, denominator: 3 } })).toEqual(text('66,67 %', '66.67%'));
  });

  it('is money in đồng, an average of it with two decimals', () => {
    expect(said('3', { value: 1_500_000 })).toEqual(text('1.500.000 đồng', '1,500,000 VND'));
    expect(said('3', { value: { numerator: 100, denominator: 3 } })).toEqual(text('33,33 đồng', '33.33 VND'));
  });

  it('is a number as it was given, a quotient with two decimals', () => {
    expect(said('4', { value: 1234 })).toEqual(text('1.234', '1,234'));
    expect(said('5', { value: '12.345' })).toEqual(text('12,345', '12.345'));
    expect(said('5', { value: { numerator: 2, denominator: 3 } })).toEqual(text('0,67', '0.67'));
  });

  it('is points with their word', () => {
    expect(said('1', { points: '0.5' })).toEqual(text('0,5 điểm', '0.5 points'));
  });
});

describe('an answer that says nothing', () => {
  const form = formOf([byOption('1', [0, 5]), byHand('2', 5)], { weak: 0, good: 3 });

  it('is not explained as the first option, or as points', () => {
    const score = scoreForm(form, { '1': { option: null }, '2': { points: null } });
    const { steps } = explainScore(score, form).conclusion;
    for (const step of steps) expect(step.inputs.map(({ name }) => name.en)).not.toContain('Answer');
  });
});

describe('a score that was stored by hand', () => {
  it('has an answer that says nothing as a dash', () => {
    const form = formOf(
      [
        byRange('1', 'amount', [
          [0, { below: 10 }],
          [5, { atLeast: 10 }],
        ]),
      ],
      { weak: 0, good: 3 },
    );
    const score = scoreForm(form, {});
    const [first] = score.criteria;
    const stored = { ...score, criteria: [{ ...first, answer: { value: null } }] };
    const { conclusion } = explainScore(JSON.parse(JSON.stringify(stored)), form);
    expect(conclusion.steps[0]?.inputs[0]).toEqual({
      name: { vi: 'Trả lời', en: 'Answer' },
      value: { kind: 'text', value: { vi: '–', en: '–' } },
    });
  });
});
