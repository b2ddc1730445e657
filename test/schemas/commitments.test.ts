import {
  assessTarget,
  atLeast,
  count,
  growth,
  type MeasuredFigures,
  none,
  notApplicable,
  percent,
  progress,
} from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import {
  commitmentAssessmentSchema,
  commitmentSchema,
  goalSchema,
  measuredFigureSchema,
  measuredFiguresSchema,
  progressSchema,
  read,
  targetAssessmentSchema,
} from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { caught } from '../errors/caught.ts';
import { faultsIn, messagesIn } from './faults.ts';
import { replaced } from './mutants.ts';

type Place = readonly (string | number)[];

describe('a commitment as data', () => {
  it.each<[string, Place, unknown, string, Place]>([
    [
      'a negative count',
      ['targets', 2, 'goal', 'value', 'value'],
      -1,
      'negative-count',
      ['targets', 2, 'goal', 'value', 'value'],
    ],
    [
      'half a cooperative',
      ['targets', 2, 'goal', 'value', 'value'],
      4.5,
      'fraction-of-count',
      ['targets', 2, 'goal', 'value', 'value'],
    ],
    [
      'a share above 100 %',
      ['targets', 1, 'goal', 'value', 'value'],
      '101',
      'share-above-whole',
      ['targets', 1, 'goal', 'value', 'value'],
    ],
    [
      'a fraction of a đồng',
      ['targets', 1, 'goal', 'value'],
      { kind: 'amount', value: '0.5' },
      'fraction-of-dong',
      ['targets', 1, 'goal', 'value', 'value'],
    ],
    ['bounds reversed', ['targets', 4, 'goal', 'low', 'value'], 7, 'bounds-reversed', ['targets', 4, 'goal', 'low']],
    [
      'bounds of two kinds',
      ['targets', 4, 'goal', 'high'],
      percent(60),
      'bounds-of-two-kinds',
      ['targets', 4, 'goal', 'high'],
    ],
    [
      'a share for a count',
      ['targets', 2, 'goal'],
      atLeast(percent(60)),
      'goal-of-another-kind',
      ['targets', 2, 'goal'],
    ],
    ['a target of the same id', ['targets', 1, 'id'], 'lawful', 'repeated-id', ['targets', 1, 'id']],
    ['a task of the same id', ['tasks', 4, 'id'], 'policy-review', 'repeated-id', ['tasks', 4, 'id']],
    ['no targets', ['targets'], [], 'no-targets', ['targets']],
    ['a day that does not exist', ['date'], '2024-02-30', 'no-such-date', ['date']],
    ['a source of such a day', ['source', 'date'], '2024-02-30', 'no-such-date', ['source', 'date']],
    ['a year too early', ['period', 'year'], 1899, 'no-such-year', ['period', 'year']],
    [
      'a plan that ends before it begins',
      ['period'],
      { kind: 'plan-period', from: 2025, to: 2021 },
      'plan-period-reversed',
      ['period'],
    ],
    ['an empty wording', ['targets', 0, 'wording'], '', 'empty-text', ['targets', 0, 'wording']],
    ['a lead by its name', ['tasks', 0, 'lead'], 'alliance', 'wrong-type', ['tasks', 0, 'lead']],
    ['a lead without a name', ['tasks', 0, 'lead'], { id: 'alliance' }, 'missing-key', ['tasks', 0, 'lead', 'name']],
    ['no such goal', ['targets', 0, 'goal', 'kind'], 'most', 'not-one-of', ['targets', 0, 'goal', 'kind']],
  ])('is refused: %s', (_, where, value, code, path) => {
    expect(faultsIn(commitmentSchema, replaced(quangTri2024, where, value))).toEqual([{ code, path }]);
  });

  it('is refused for all its faults together', () => {
    const data = [
      [['id'], ''],
      [['date'], '2024-02-30'],
      [['targets', 1, 'goal', 'value', 'value'], '101'],
      [['targets', 2, 'goal', 'value', 'value'], -1],
      [['tasks', 0, 'label'], undefined],
      [['note'], 'x'],
    ].reduce(
      (sample: unknown, [where, value]) => replaced(sample, Array.isArray(where) ? where : [], value),
      quangTri2024,
    );
    const error = caught(() => read(commitmentSchema, data));
    expect(error).toMatchObject({ code: 'several-faults', path: [], info: { count: 6 } });
    expect(error.messages).toEqual({
      vi: 'dữ liệu có 6 lỗi; từng lỗi với vị trí của nó nằm trong danh sách `faults`',
      en: 'the input has 6 faults; each stands in the list `faults` with its place',
    });
    expect(error.faults.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'empty-text', path: ['id'] },
      { code: 'no-such-date', path: ['date'] },
      { code: 'share-above-whole', path: ['targets', 1, 'goal', 'value', 'value'] },
      { code: 'negative-count', path: ['targets', 2, 'goal', 'value', 'value'] },
      { code: 'missing-key', path: ['tasks', 0, 'label'] },
      { code: 'unknown-key', path: ['note'] },
    ]);
  });

  it('names its repeated ids together', () => {
    const data = replaced(replaced(quangTri2024, ['targets', 1, 'id'], 'lawful'), ['tasks', 1, 'id'], 'policy-review');
    expect(faultsIn(commitmentSchema, data)).toEqual([
      { code: 'repeated-id', path: ['targets', 1, 'id'] },
      { code: 'repeated-id', path: ['tasks', 1, 'id'] },
    ]);
    expect(messagesIn(commitmentSchema, data)).toBe(
      [
        'targets[1].id: the id "lawful" is used twice; each needs its own | targets[1].id: mã «lawful» được dùng hai lần; mỗi mục cần một mã riêng',
        'tasks[1].id: the id "policy-review" is used twice; each needs its own | tasks[1].id: mã «policy-review» được dùng hai lần; mỗi mục cần một mã riêng',
      ].join('; '),
    );
  });

  it('tells its faults with their whole path inside an assessment too', () => {
    const data = { commitment: replaced(quangTri2024, ['targets', 1, 'goal', 'value', 'value'], '101') };
    expect(faultsIn(commitmentAssessmentSchema, data)).toContainEqual({
      code: 'share-above-whole',
      path: ['commitment', 'targets', 1, 'goal', 'value', 'value'],
    });
  });
});

describe('a goal as data', () => {
  it.each<[string, unknown, string, Place]>([
    [
      'a share above 100 %',
      { kind: 'exactly', value: { kind: 'percent', value: '100.01' } },
      'share-above-whole',
      ['value', 'value'],
    ],
    [
      'an upper bound above 100 %',
      { kind: 'between', low: percent(60), high: { kind: 'percent', value: '101' }, above: 'met' },
      'share-above-whole',
      ['high', 'value'],
    ],
    ['a goal without a value', { kind: 'at-least' }, 'missing-key', ['value']],
    ['a value of no kind', { kind: 'at-least', value: { value: 5 } }, 'missing-key', ['value', 'kind']],
    ['a value that all has not', { kind: 'all', value: percent(100) }, 'unknown-key', ['value']],
    ['a range without a reading', { kind: 'between', low: count(4), high: count(6) }, 'missing-key', ['above']],
    [
      'a range with no such reading',
      { kind: 'between', low: count(4), high: count(6), above: 'maybe' },
      'not-one-of',
      ['above'],
    ],
  ])('is refused: %s', (_, data, code, path) => {
    expect(faultsIn(goalSchema, data)).toEqual([{ code, path }]);
  });
});

describe('a measured figure as data', () => {
  it('may be a share of nothing, which its assessment speaks of', () => {
    const figure = read(measuredFigureSchema, { numerator: 0, denominator: 0 });
    expect(assessTarget(atLeast(percent(60)), figure).reason).toBe('nothing-to-divide-by');
  });

  it.each<[string, unknown, string, Place]>([
    ['a share without its whole', { numerator: 69 }, 'missing-key', ['denominator']],
    ['a share in words', { numerator: 'x', denominator: 310 }, 'not-a-number', ['numerator']],
    ['a share with a name', { numerator: 69, denominator: 310, name: 'x' }, 'unknown-key', ['name']],
    ['a negative count', { kind: 'count', value: -1 }, 'negative-count', ['value']],
    ['a count as text', { kind: 'count', value: '5' }, 'wrong-type', ['value']],
    ['a count without a value', { kind: 'count' }, 'missing-key', ['value']],
    ['a percentage as a number', { kind: 'percent', value: 60 }, 'wrong-type', ['value']],
    ['a fraction of a đồng', { kind: 'amount', value: '0.5' }, 'fraction-of-dong', ['value']],
    ['a growth without an outcome', { kind: 'growth', from: 291, to: 310 }, 'missing-key', ['outcome']],
    ['a growth of no such outcome', { ...growth(291, 310), outcome: 'good' }, 'not-one-of', ['outcome']],
    ['a growth without its baseline', { ...growth(291, 310), from: undefined }, 'missing-key', ['from']],
    ['a quantity of no such kind', { kind: 'weight', value: 5 }, 'not-one-of', ['kind']],
    ['a bare number', 0.6, 'wrong-type', []],
    ['a word', 'n/a', 'wrong-type', []],
    ['a list', [69, 310], 'wrong-type', []],
  ])('is refused for what is wrong in the form it comes closest to: %s', (_, data, code, path) => {
    expect(faultsIn(measuredFigureSchema, data)).toEqual([{ code, path }]);
  });

  it('names all the kinds there are where its own is none of them', () => {
    expect(caught(() => read(measuredFigureSchema, { kind: 'weight', value: 5 }))).toMatchObject({
      info: { allowed: 'percent, count, amount, growth-rate, growth' },
    });
  });

  it('says what it may be', () => {
    expect(caught(() => read(measuredFigureSchema, 0.6))).toMatchObject({
      info: { expected: 'not-applicable | null | object' },
    });
  });
});

describe('measured figures by target as data', () => {
  it('name the target whose figure is wrong', () => {
    const data = { lawful: { numerator: 310, denominator: 310 }, 'new-style': { kind: 'count', value: -1 } };
    expect(faultsIn(measuredFiguresSchema, data)).toEqual([{ code: 'negative-count', path: ['new-style', 'value'] }]);
    expect(faultsIn(measuredFiguresSchema, [])).toEqual([{ code: 'wrong-type', path: [] }]);
  });

  it('take a figure that is undefined for a missing one, as an absent one is', () => {
    const figures: MeasuredFigures = read(measuredFiguresSchema, { lawful: undefined, 'new-style': null });
    expect(figures).toEqual({ lawful: undefined, 'new-style': null });
  });

  it('call an object an object', () => {
    expect(caught(() => read(measuredFiguresSchema, []))).toMatchObject({ info: { expected: 'object' } });
  });
});

describe('an assessment as data', () => {
  const missed = assessTarget(none(), count(2));

  it.each<[string, z.ZodType, unknown, string, Place]>([
    ['no such status', targetAssessmentSchema, { ...missed, status: 'good' }, 'not-one-of', ['status']],
    ['no such position', targetAssessmentSchema, { ...missed, position: 'near' }, 'not-one-of', ['position']],
    ['no such reason', targetAssessmentSchema, { ...missed, reason: 'lost' }, 'not-one-of', ['reason']],
    ['a position that is no word', targetAssessmentSchema, { ...missed, position: 1 }, 'not-one-of', ['position']],
    [
      'too many by none',
      targetAssessmentSchema,
      { ...missed, overBy: { organizations: 0 } },
      'out-of-range',
      ['overBy', 'organizations'],
    ],
    ['too much by a number', targetAssessmentSchema, { ...missed, overBy: 2 }, 'wrong-type', ['overBy']],
    [
      'too much money by a number',
      targetAssessmentSchema,
      { ...missed, overBy: { amount: 5 } },
      'wrong-type',
      ['overBy', 'amount'],
    ],
    [
      'points over nothing',
      targetAssessmentSchema,
      { ...missed, overBy: { points: { numerator: 1, denominator: 0 } } },
      'denominator-not-positive',
      ['overBy', 'points', 'denominator'],
    ],
    ['a margin in words', targetAssessmentSchema, { ...missed, margin: 'x' }, 'not-a-number', ['margin']],
    ['a margin as a flag', targetAssessmentSchema, { ...missed, margin: true }, 'wrong-type', ['margin']],
    [
      'a measured share of nothing',
      targetAssessmentSchema,
      { ...missed, measured: { numerator: 1, denominator: 0 } },
      'denominator-not-positive',
      ['measured', 'denominator'],
    ],
    [
      'a measured count below zero',
      targetAssessmentSchema,
      { ...missed, measured: { kind: 'count', value: -1 } },
      'negative-count',
      ['measured', 'value'],
    ],
    [
      'a near miss by less than no decimals',
      targetAssessmentSchema,
      { ...missed, nearMiss: { decimals: -1, printed: '1' } },
      'out-of-range',
      ['nearMiss', 'decimals'],
    ],
    [
      'no such outcome',
      progressSchema,
      { ...progress(none(), count(3), count(2)), outcome: 'good' },
      'not-one-of',
      ['outcome'],
    ],
    [
      'no such reason of a baseline',
      progressSchema,
      { ...progress(none(), notApplicable, count(2)), baselineReason: 'lost' },
      'not-one-of',
      ['baselineReason'],
    ],
  ])('is refused: %s', (_, schema, data, code, path) => {
    expect(faultsIn(schema, data)).toEqual([{ code, path }]);
  });
});
