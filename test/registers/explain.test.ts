import type { ExplanationStep } from 'kttt/law';
import { createRegister, explainRollUp, type RegisterIndicator, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import {
  averageRevenue,
  cooperative,
  filed,
  goodOrFair,
  linked,
  places,
  revenue,
  smallParts,
  smallRegister,
  workers,
} from './small-register.ts';

const asOf = '2023-12-31';
const all = rollUp(smallRegister(), [linked, revenue, workers, averageRevenue], { asOf, by: 'locality' });
const stepsOf = (locality?: string): readonly ExplanationStep[] =>
  explainRollUp(all, locality === undefined ? {} : { locality }).conclusion.steps;
const inputsOf = (step: ExplanationStep | undefined) =>
  Object.fromEntries((step?.inputs ?? []).map(({ name, value }) => [name.en, value]));
const count = (value: number) => ({ kind: 'count', value });

describe('the explanation of a roll-up', () => {
  it('says of which day and year it is, and how many returns came in', () => {
    const { subject, conclusion, format } = explainRollUp(all);
    expect(format).toBe('kttt-explanation');
    expect(subject).toEqual({ vi: 'Toàn bộ sổ đăng ký', en: 'The whole register' });
    expect(conclusion.rule).toBe('roll-up');
    expect(conclusion.text.vi).toContain('31/12/2023');
    expect(conclusion.text.en).toContain('2023');
    expect(conclusion.value).toEqual(count(4));
    expect(inputsOf(conclusion)).toEqual({
      'Returns expected': count(4),
      'Returns received': count(3),
      'Of these late': count(0),
    });
    expect(conclusion.steps.map(({ rule }) => rule)).toEqual([
      'register-share',
      'register-total',
      'register-total',
      'register-average',
    ]);
  });

  it('says how many returns came late, and nothing of it in a year without a known day', () => {
    const over = (year: number) => {
      const register = createRegister({
        ...smallParts,
        returns: [filed('a', year), filed('b', year, { filed: `${year}-12-16` })],
      });
      return inputsOf(explainRollUp(rollUp(register, [], { asOf: '2023-12-31', year })).conclusion);
    };
    const counts = { 'Returns expected': count(4), 'Returns received': count(2) };
    expect(over(2019)).toEqual({ ...counts, 'Of these late': count(1) });
    expect(over(2018)).toEqual(counts);
  });

  it('says of an open share between what it lies', () => {
    const percent = (numerator: number, denominator: number) => ({
      kind: 'percent',
      value: { numerator, denominator },
    });
    const [share] = stepsOf();
    expect(share?.text.vi).toBe('số liệu (số liệu / số liệu)');
    expect(share?.value).toEqual({ kind: 'missing' });
    expect(inputsOf(share)).toEqual({
      Told: count(2),
      'Not applicable': count(0),
      Missing: count(2),
      'Of those who told': percent(1, 2),
      'The least it can be': percent(1, 4),
      'The most it can be': percent(3, 4),
    });
  });

  it('names neither end of a profit that is open', () => {
    const profit: RegisterIndicator = { ...revenue, measure: { take: 'total', over: {}, of: 'profitBeforeTax' } };
    const register = createRegister({ ...smallParts, returns: [filed('a', 2023, { profitBeforeTax: -5 })] });
    const [step] = explainRollUp(rollUp(register, [profit], { asOf: '2023-12-31' })).conclusion.steps;
    expect(inputsOf(step)).toEqual({
      Told: count(1),
      'Not applicable': count(0),
      Missing: count(3),
      'Of those who told': { kind: 'amount', value: '-5' },
    });
  });

  it('names no end that nothing bounds', () => {
    const [, money] = stepsOf();
    expect(inputsOf(money)).toEqual({
      Told: count(3),
      'Not applicable': count(0),
      Missing: count(1),
      'Of those who told': { kind: 'amount', value: '9000' },
      'The least it can be': { kind: 'amount', value: '9000' },
    });
  });

  it('of a locality where all told has nothing open', () => {
    const { subject } = explainRollUp(all, { locality: 'gio-linh' });
    expect(subject).toEqual({ vi: 'Huyện Gio Linh', en: 'Huyện Gio Linh' });
    const [share, money, people, average] = stepsOf('gio-linh');
    expect(inputsOf(share)).toEqual({ Told: count(2), 'Not applicable': count(0), Missing: count(0) });
    expect([share, money, people, average].map((step) => step?.value)).toEqual([
      { kind: 'percent', value: { numerator: 1, denominator: 2 } },
      { kind: 'amount', value: '4000' },
      { kind: 'count', value: 40 },
      { kind: 'average-amount', value: { numerator: '4000', denominator: 2 } },
    ]);
    expect(money?.text.en).toBe('figure (figure)');
  });

  it('tells an average of money from one of people and from đồng per đồng', () => {
    const per = (of: 'revenue' | 'regularWorkers', shared: 'organization' | 'totalCapital' | 'regularWorkers') => {
      const indicator: RegisterIndicator = {
        ...averageRevenue,
        measure: { take: 'average', over: {}, of, per: shared, missing: 'open' },
      };
      const register = createRegister({
        localities: places,
        organizations: [cooperative('a', 'cam-lo')],
        returns: [filed('a', 2023, { revenue: 100, totalCapital: 50, regularWorkers: 10 })],
      });
      return explainRollUp(rollUp(register, [indicator], { asOf })).conclusion.steps[0]?.value.kind;
    };
    expect(per('revenue', 'organization')).toBe('average-amount');
    expect(per('revenue', 'regularWorkers')).toBe('average-amount');
    expect(per('revenue', 'totalCapital')).toBe('number');
    expect(per('regularWorkers', 'organization')).toBe('number');
  });

  it('says of a share of nothing that it does not apply', () => {
    const empty = createRegister({ localities: [], organizations: [], returns: [] });
    const { conclusion } = explainRollUp(rollUp(empty, [goodOrFair], { asOf }));
    expect(conclusion.steps[0]?.value).toEqual({ kind: 'not-applicable' });
  });

  it('is the same from a roll-up that was stored', () => {
    expect(explainRollUp(JSON.parse(JSON.stringify(all)))).toStrictEqual(explainRollUp(all));
  });

  it('is refused for a place that the roll-up does not have', () => {
    const total = rollUp(smallRegister(), [linked], { asOf });
    expect(caught(() => explainRollUp(total, { locality: 'gio-linh' }))).toMatchObject({
      code: 'no-such-place',
      path: ['locality'],
    });
  });
});
