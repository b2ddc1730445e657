import fc from 'fast-check';
import { auditStatement, type FigureInput, type Relation, type RelationAudit, type Statement } from 'kttt/audit';
import type { PrintedQuantity, QuantityReading } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { KtttError } from '../../src/errors/index.ts';
import { untyped } from '../errors/untyped.ts';
import { faultsOf } from '../localities/faults.ts';

type Figures = Statement['figures'];

const count = (value: number, more: object = {}): FigureInput => ({ value, kind: 'count', ...more });
const percent = (value: number | string, step: number | string = 1): FigureInput => ({ value, step, kind: 'percent' });
const times = (value: string): FigureInput => ({ value, step: '0.1', kind: 'multiple' });
const money = (value: string, step: string): FigureInput => ({ value, step, kind: 'money' });

/** A number as it was read in text; more is said of it as needed. */
function read(value: string, more: Partial<QuantityReading> = {}): QuantityReading {
  return {
    kind: 'count',
    comparator: 'exactly',
    value,
    low: null,
    high: null,
    numerator: null,
    denominator: null,
    unit: null,
    per: [],
    year: null,
    decimals: 0,
    step: '1',
    isExact: true,
    role: 'level',
    of: null,
    name: null,
    ...more,
  };
}

/** A printed figure that can be read in several ways. */
function ambiguous(...readings: readonly [QuantityReading, ...QuantityReading[]]): PrintedQuantity {
  const because = { vi: 'thử', en: 'a test' };
  return { ...readings[0], text: 'x', readings: readings.map((one) => ({ ...one, because })) };
}

/** What is found of the one relation between figures. */
function relationOf(figures: Figures, relation: Relation): RelationAudit {
  const [first] = auditStatement({ figures, relations: [relation] }).relations;
  if (!first) throw new Error('there is no relation');
  return first;
}

describe('a relation', () => {
  it.each<[string, Figures, Relation, Partial<RelationAudit>]>([
    [
      'a sum',
      { t: count(14_251), a: count(12_971), b: count(126), c: count(1_154) },
      { kind: 'sum', total: 't', parts: ['a', 'b', 'c'] },
      { subject: 't', computed: '14251', printed: '14251', verdict: 'consistent', rounding: 'both' },
    ],
    [
      'a sum that is not one',
      { t: count(14_250), a: count(12_971), b: count(1_280) },
      { kind: 'sum', total: 't', parts: ['a', 'b'] },
      { subject: 't', computed: '14251', printed: '14250', verdict: 'inconsistent', rounding: 'neither' },
    ],
    [
      'a sum of one part, which may stand by itself',
      { t: count(5), a: count(5) },
      untyped<Relation>({ kind: 'sum', total: 't', parts: 'a' }),
      { subject: 't', computed: '5', verdict: 'consistent' },
    ],
    [
      'an average',
      { t: count(12_971), n: count(310), a: count(42, { step: 1 }) },
      { kind: 'average', total: 't', count: 'n', average: 'a' },
      {
        subject: 'a',
        computed: { numerator: '12971', denominator: '310' },
        printed: '42',
        verdict: 'consistent',
        rounding: 'half-up',
      },
    ],
    [
      'an average of money',
      { t: money('516000000000', '1000000000'), n: count(158), a: money('3300000000', '100000000') },
      { kind: 'average', total: 't', count: 'n', average: 'a' },
      {
        subject: 'a',
        computed: { numerator: '258000000000', denominator: '79' },
        verdict: 'consistent',
        rounding: 'half-up',
      },
    ],
    [
      'a percentage that was cut',
      { p: count(421), w: count(780), s: percent('53.9', '0.1') },
      { kind: 'percentage', part: 'p', whole: 'w', percentage: 's' },
      {
        subject: 's',
        computed: { numerator: '2105', denominator: '39' },
        printed: '53.9',
        verdict: 'consistent',
        rounding: 'truncation',
      },
    ],
    [
      'a percentage that was rounded',
      { p: count(421), w: count(780), s: percent('54', '1') },
      { kind: 'percentage', part: 'p', whole: 'w', percentage: 's' },
      { verdict: 'consistent', rounding: 'half-up' },
    ],
    [
      'a growth',
      { a: count(26_040), b: count(35_041), g: percent('34.6', '0.1') },
      { kind: 'growth', from: 'a', to: 'b', growth: 'g' },
      { subject: 'g', computed: { numerator: '45005', denominator: '1302' }, verdict: 'consistent' },
    ],
    [
      'a fall',
      { a: count(200), b: count(150), g: percent(-25) },
      { kind: 'growth', from: 'a', to: 'b', growth: 'g' },
      { subject: 'g', computed: '-25', verdict: 'consistent', rounding: 'both' },
    ],
    [
      'a change',
      { a: count(120), b: count(98), c: count(-22) },
      { kind: 'change', from: 'a', to: 'b', change: 'c' },
      { subject: 'c', computed: '-22', printed: '-22', verdict: 'consistent' },
    ],
    [
      'a change that is not below zero by what is said of it',
      { a: count(120), b: count(98), c: count(5, { comparator: 'at-most' }) },
      { kind: 'change', from: 'a', to: 'b', change: 'c' },
      { verdict: 'consistent' },
    ],
    [
      'a flow',
      { o: count(485), i: count(70), e: count(15), c: count(540) },
      { kind: 'flow', opening: 'o', inflows: ['i'], outflows: ['e'], closing: 'c' },
      { subject: 'c', computed: '540', verdict: 'consistent' },
    ],
    [
      'a flow without anything that went',
      { o: count(485), i: count(70), c: count(546) },
      { kind: 'flow', opening: 'o', inflows: 'i', outflows: [], closing: 'c' },
      { subject: 'c', computed: '555', verdict: 'inconsistent' },
    ],
    [
      'a multiple',
      { a: count(100), b: count(520), x: times('5.2') },
      { kind: 'multiple', from: 'a', to: 'b', multiple: 'x' },
      { subject: 'x', computed: '5.2', verdict: 'consistent' },
    ],
    [
      'a multiple that is of the rise',
      {
        a: count(100),
        b: count(270),
        x: read('1.7', { kind: 'multiple', step: '0.1', isExact: false, role: 'change' }),
      },
      { kind: 'multiple', from: 'a', to: 'b', multiple: 'x' },
      { subject: 'x', computed: '1.7', verdict: 'consistent' },
    ],
    [
      'an attainment',
      { r: count(11), t: count(35), p: percent('31.4', '0.1') },
      { kind: 'attainment', result: 'r', target: 't', rate: 'p' },
      { subject: 'p', computed: { numerator: '220', denominator: '7' }, verdict: 'consistent', rounding: 'both' },
    ],
    [
      'an excess in percent',
      { r: count(70), t: count(40), p: percent(75) },
      { kind: 'attainment', result: 'r', target: 't', excess: 'p' },
      { subject: 'p', computed: '75', verdict: 'consistent' },
    ],
    [
      'an excess that says nothing of its kind, which is in percent',
      { r: count(70), t: count(40), p: 75 },
      { kind: 'attainment', result: 'r', target: 't', excess: 'p' },
      { computed: '75', verdict: 'consistent' },
    ],
    [
      'an excess in what is counted',
      { r: count(70), t: count(40), p: count(30) },
      { kind: 'attainment', result: 'r', target: 't', excess: 'p' },
      { subject: 'p', computed: '30', verdict: 'consistent' },
    ],
    [
      'shares',
      { a: percent('44.3', '0.1'), b: percent('44.3', '0.1'), c: percent('11.4', '0.1') },
      { kind: 'shares', parts: ['a', 'b', 'c'] },
      { subject: null, computed: '100', printed: '100', verdict: 'consistent', rounding: 'both' },
    ],
    [
      'shares that miss a hundred by what rounding takes',
      { a: percent('33.3', '0.1'), b: percent('33.3', '0.1'), c: percent('33.3', '0.1') },
      { kind: 'shares', parts: ['a', 'b', 'c'] },
      { subject: null, computed: '99.9', printed: '100', verdict: 'consistent', rounding: 'both' },
    ],
    [
      'shares that miss it by more',
      { a: percent('33.3', '0.1'), b: percent('33.3', '0.1'), c: percent('33', '0.1') },
      { kind: 'shares', parts: ['a', 'b', 'c'] },
      { computed: '99.6', verdict: 'inconsistent', rounding: 'neither' },
    ],
    [
      'a bound',
      { a: count(5), b: count(5) },
      { kind: 'bound', lower: 'a', upper: 'b' },
      { subject: 'b', computed: null, printed: '5', verdict: 'consistent' },
    ],
    [
      'a bound between averages of what is counted',
      { a: { value: '42.5', step: '0.1', kind: 'count' }, b: count(50) },
      { kind: 'bound', lower: 'a', upper: 'b' },
      { verdict: 'consistent' },
    ],
    [
      'a bound that is passed',
      { a: count(6), b: count(5) },
      { kind: 'bound', lower: 'a', upper: 'b' },
      { verdict: 'inconsistent', rounding: 'neither' },
    ],
  ])('%s', (_, figures, relation, expected) => {
    expect(relationOf(figures, relation)).toMatchObject({ relation, reason: null, missing: [], ...expected });
  });

  it('says what the others leave for its subject, and what was printed of it stands for', () => {
    const ends = (low: string, high: string) => ({ low, high, includesLow: true, includesHigh: false, isWhole: false });
    const share = relationOf(
      { p: { value: 1_000_000, step: 100_000, kind: 'money' }, w: { value: 4_000_000, kind: 'money' }, s: percent(25) },
      { kind: 'percentage', part: 'p', whole: 'w', percentage: 's' },
    );
    expect(share.possible).toEqual(ends('23.75', '27.5'));
    expect(share.stands).toEqual(ends('24.5', '26'));
    const shares = relationOf({ a: percent(40, 10), b: percent(40, 10) }, { kind: 'shares', parts: ['a', 'b'] });
    expect(shares.possible).toEqual(ends('70', '100'));
    expect(shares.stands).toMatchObject({ low: '100', high: '100' });
    const none = relationOf(
      { p: count(5), w: count(0), s: percent(25) },
      { kind: 'percentage', part: 'p', whole: 'w', percentage: 's' },
    );
    expect([none.verdict, none.computed, none.possible]).toEqual(['inconsistent', null, null]);
    const range = relationOf(
      {
        t: { low: 4, high: 6, kind: 'count', comparator: 'between' },
        a: { low: 5, high: 5, kind: 'count', comparator: 'between' },
      },
      { kind: 'sum', total: 't', parts: ['a'] },
    );
    expect([range.computed, range.printed, range.verdict]).toEqual(['5', null, 'consistent']);
    const open = relationOf(
      { t: count(5), a: { low: 4, high: 6, kind: 'count', comparator: 'between' } },
      { kind: 'sum', total: 't', parts: ['a'] },
    );
    expect([open.computed, open.possible]).toEqual([
      null,
      { low: '4', high: '6', includesLow: true, includesHigh: true, isWhole: true },
    ]);
  });

  it('takes a figure once that stands in it twice', () => {
    expect(relationOf({ t: count(10), a: count(5) }, { kind: 'sum', total: 't', parts: ['a', 'a'] }).verdict).toBe(
      'consistent',
    );
    expect(relationOf({ t: count(10), a: count(5) }, { kind: 'sum', total: 't', parts: ['t', 'a'] })).toMatchObject({
      verdict: 'inconsistent',
      computed: null,
    });
    expect(relationOf({ t: count(10), a: count(0) }, { kind: 'sum', total: 't', parts: ['t', 'a'] }).verdict).toBe(
      'consistent',
    );
  });
});

describe('a target that was not printed', () => {
  const of = (figures: Figures, relation: object) =>
    relationOf(figures, untyped<Relation>({ kind: 'attainment', result: 'r', ...relation }));

  it('is looked for among the whole numbers where the result is a count', () => {
    expect(of({ r: count(4), p: percent('18.5', '0.1') }, { rate: 'p' })).toMatchObject({
      verdict: 'inconsistent',
      subject: null,
      printed: null,
      stands: null,
      possible: null,
    });
    expect(of({ r: count(5), p: percent('18.5', '0.1') }, { rate: 'p' })).toMatchObject({
      verdict: 'consistent',
      subject: null,
      computed: { numerator: '1000', denominator: '37' },
      possible: { low: '27', high: '27', isWhole: true },
    });
    expect(of({ r: count(70), p: percent(75) }, { excess: 'p' })).toMatchObject({
      verdict: 'consistent',
      computed: '40',
    });
    expect(of({ r: count(70), p: count(30) }, { excess: 'p' })).toMatchObject({
      verdict: 'consistent',
      computed: '40',
    });
    expect(of({ r: count(70), p: count(70) }, { excess: 'p' })).toMatchObject({ verdict: 'inconsistent' });
  });

  it('is looked for too where its figure is missing', () => {
    expect(of({ r: count(5), t: null, p: percent('18.5', '0.1') }, { target: 't', rate: 'p' })).toMatchObject({
      verdict: 'consistent',
      missing: [],
      subject: 't',
      possible: { low: '27', high: '27' },
    });
  });

  it('is missed where the result is no count', () => {
    const figures = { r: money('5000000000', '1000000000'), p: percent(20), t: null, target: money('3', '1') };
    expect(of(figures, { rate: 'p' })).toMatchObject({
      verdict: 'unknown',
      reason: 'figure-missing',
      missing: ['target'],
    });
    expect(of(figures, { rate: 'p', target: 't' })).toMatchObject({ verdict: 'unknown', missing: ['t'] });
    expect(of({ ...figures, r: null }, { rate: 'p' }).missing).toEqual(['r', 'target']);
    expect(of({ r: 5, p: percent(20) }, { rate: 'p' }).missing).toEqual(['target']);
  });
});

describe('a relation with a figure that is missing', () => {
  it('is unknown, and says which', () => {
    const statement: Statement = {
      figures: { t: count(10), a: null, b: 'not-applicable', c: undefined },
      relations: [{ kind: 'sum', total: 't', parts: ['a', 'b', 'c', 'a'] }],
    };
    const audit = auditStatement(statement);
    expect(audit.relations).toEqual([
      {
        relation: statement.relations[0],
        verdict: 'unknown',
        reason: 'figure-missing',
        missing: ['a', 'b', 'c'],
        subject: 't',
        computed: null,
        printed: '10',
        possible: null,
        stands: { low: '10', high: '10', includesLow: true, includesHigh: true, isWhole: true },
        rounding: null,
      },
    ]);
    expect(audit).toMatchObject({ verdict: 'unknown', rounding: null, corrections: [] });
    const subject = relationOf({ t: null, a: count(5) }, { kind: 'sum', total: 't', parts: ['a'] });
    expect(subject).toMatchObject({ verdict: 'unknown', subject: 't', printed: null, stands: null });
  });

  it('may still show that two relations cannot both be true', () => {
    const { verdict, together, relations, corrections } = auditStatement({
      figures: {
        now: money('4477300000', '100000'),
        rise: money('3622700000', '100000'),
        times: times('5.3'),
        before: null,
      },
      relations: [
        { kind: 'change', from: 'before', to: 'now', change: 'rise' },
        { kind: 'multiple', from: 'before', to: 'now', multiple: 'times' },
      ],
    });
    expect([verdict, together]).toEqual(['inconsistent', 'inconsistent']);
    expect(relations.map((one) => [one.verdict, one.reason])).toEqual([
      ['unknown', 'figure-missing'],
      ['unknown', 'figure-missing'],
    ]);
    expect(corrections.map(({ figure, slip, value }) => [figure, slip, value])).toEqual([
      ['rise', 'digits-swapped', '3627200000'],
      ['times', 'digit-wrong', '5.2'],
    ]);
  });
});

describe('a relation whose figures can be read in two ways', () => {
  const sum: Relation = { kind: 'sum', total: 't', parts: ['a', 'b'] };

  it('is unknown where the readings disagree', () => {
    const audit = auditStatement({
      figures: { t: ambiguous(read('10'), read('11')), a: count(4), b: count(6) },
      relations: [sum],
    });
    expect(audit.relations[0]).toMatchObject({
      verdict: 'unknown',
      reason: 'readings-differ',
      computed: '10',
      rounding: null,
    });
    expect(audit).toMatchObject({ verdict: 'unknown', together: 'unknown', corrections: [] });
    expect(audit.figures).toMatchObject({ t: { otherReadings: 1, reading: { value: '10' } } });
  });

  it('is what all its readings say', () => {
    const either = ambiguous(read('4', { comparator: 'more-than' }), read('5', { comparator: 'at-least' }));
    expect(relationOf({ t: count(11), a: either, b: count(6) }, sum)).toMatchObject({
      verdict: 'consistent',
      reason: null,
    });
    expect(relationOf({ t: count(10), a: either, b: count(6) }, sum)).toMatchObject({
      verdict: 'inconsistent',
      reason: null,
    });
    expect(auditStatement({ figures: { t: count(10), a: either, b: count(6) }, relations: [sum] }).verdict).toBe(
      'inconsistent',
    );
  });

  it('looks at the readings of its own figures only', () => {
    const other = ambiguous(read('1'), read('2'));
    const { verdict, relations } = auditStatement({
      figures: { t: count(10), a: count(4), b: count(6), other, more: count(1) },
      relations: [sum, { kind: 'sum', total: 'other', parts: ['more'] }],
    });
    expect(relations.map((one) => one.verdict)).toEqual(['consistent', 'unknown']);
    expect(verdict).toBe('unknown');
  });

  it('is decided however many ways there are to read the figures of another', () => {
    const keys = Array.from({ length: 9 }, (_, i) => `x${i}`);
    const others = Object.fromEntries(keys.map((key) => [key, ambiguous(read('1'), read('1'))]));
    const { relations } = auditStatement({
      figures: { t: count(10), a: count(4), b: count(6), ...others },
      relations: [sum, { kind: 'sum', total: 't', parts: keys }],
    });
    expect(relations.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['consistent', null],
      ['unknown', 'undecided'],
    ]);
  });

  it('is not decided where the ways to read it are more than are gone through', () => {
    const twice = ambiguous(read('1'), read('1'));
    const keys = (many: number) => Array.from({ length: many }, (_, i) => `a${i}`);
    const of = (many: number) =>
      relationOf(
        { t: count(many), ...Object.fromEntries(keys(many).map((key) => [key, twice])) },
        { kind: 'sum', total: 't', parts: keys(many) },
      );
    expect(of(8)).toMatchObject({ verdict: 'consistent', reason: null });
    expect(of(9)).toMatchObject({ verdict: 'unknown', reason: 'undecided', rounding: null });
  });
});

describe('a search that is given up', () => {
  it('leaves the statement unknown', () => {
    const atLeast = (value: number) => count(value, { comparator: 'at-least' });
    const audit = auditStatement({
      figures: { a: atLeast(1), b: atLeast(3), x: times('2.5'), y: times('1') },
      relations: [
        { kind: 'multiple', from: 'b', to: 'a', multiple: 'x' },
        { kind: 'multiple', from: 'a', to: 'b', multiple: 'y' },
      ],
    });
    expect(audit.relations.map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent']);
    expect(audit).toMatchObject({ verdict: 'unknown', together: 'unknown', rounding: null, corrections: [] });
  });

  it('leaves open which rounding explains what could only be cut or rounded at once', () => {
    const whole = (value: number, comparator: string) => count(value, { comparator });
    const audit = auditStatement({
      figures: {
        a: whole(1, 'at-least'),
        b: whole(1, 'at-least'),
        x: { value: '1', step: '1', kind: 'multiple' },
        y: { value: '1', step: '1', kind: 'multiple' },
        c: count(1),
      },
      relations: [
        { kind: 'multiple', from: 'b', to: 'a', multiple: 'x' },
        { kind: 'multiple', from: 'a', to: 'b', multiple: 'y' },
        { kind: 'change', from: 'b', to: 'a', change: 'c' },
      ],
    });
    expect([audit.verdict, audit.together]).toEqual(['consistent', 'consistent']);
  });
});

describe('all relations together', () => {
  it('may not be true at once though each is by itself', () => {
    const { verdict, together, relations, rounding } = auditStatement({
      figures: {
        all: percent(50, 10),
        some: { value: 1_000, step: 100, kind: 'money' },
        whole: { value: 2_000, step: 100, kind: 'money' },
        rest: { value: 300, step: 10, kind: 'money' },
      },
      relations: [
        { kind: 'percentage', part: 'some', whole: 'whole', percentage: 'all' },
        { kind: 'sum', total: 'whole', parts: ['some', 'rest'] },
      ],
    });
    expect([verdict, together, rounding]).toEqual(['inconsistent', 'inconsistent', 'neither']);
    expect(relations[0]?.verdict).toBe('consistent');
    const chain = auditStatement({
      figures: {
        a: percent(10, 10),
        b: percent(10, 10),
        c: { value: '20', step: '0.1', kind: 'percent' },
        d: { value: 1, step: '0.1', kind: 'percent' },
      },
      relations: [
        { kind: 'sum', total: 'c', parts: ['a', 'b'] },
        { kind: 'sum', total: 'd', parts: ['a'] },
      ],
    });
    expect(chain.verdict).toBe('inconsistent');
  });

  it('cannot be where two sums have the same parts and not the same total', () => {
    const parts = { a: percent(50, 50), b: percent(50, 50) };
    const audit = auditStatement({
      figures: { ...parts, first: percent('70', '0.0001'), second: percent('70.001', '0.0001') },
      relations: ['first', 'second'].map((total): Relation => ({ kind: 'sum', total, parts: ['a', 'b'] })),
    });
    expect(audit.relations.map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent']);
    expect(audit.together).toBe('inconsistent');
  });

  it('are unknown of a statement without any', () => {
    expect(auditStatement({ figures: { a: 5 }, relations: [] })).toEqual({
      kind: 'statement-audit',
      verdict: 'unknown',
      figures: {
        a: {
          text: null,
          reading: expect.objectContaining({ value: '5' }),
          otherReadings: 0,
          stands: { low: '5', high: '5', includesLow: true, includesHigh: true, isWhole: false },
        },
      },
      relations: [],
      together: 'consistent',
      rounding: null,
      corrections: [],
    });
  });

  it('are plain data that JSON holds', () => {
    const audit = auditStatement({
      figures: { t: count(321), a: count(200), b: count(31), s: percent('33.3', '0.1') },
      relations: [
        { kind: 'sum', total: 't', parts: ['a', 'b'] },
        { kind: 'percentage', part: 'b', whole: 'a', percentage: 's' },
      ],
    });
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });
});

describe('a statement that is none', () => {
  const figures = { a: count(5), b: count(6), m: money('5', '1'), p: percent(5), x: times('2'), n: null, kind0: 5 };
  const faults = (statement: unknown) =>
    faultsOf(() => auditStatement(untyped<Statement>(statement))).map(({ code, path }) => [code, ...path].join(' '));

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', null, ['wrong-type']],
    ['a list', [], ['wrong-type']],
    ['an object without its parts', {}, ['wrong-type figures', 'wrong-type relations']],
    ['a list of figures', { figures: [], relations: [] }, ['wrong-type figures']],
    ['relations that are no list', { figures: {}, relations: {} }, ['wrong-type relations']],
  ])('%s', (_, statement, expected) => {
    expect(faults(statement)).toEqual(expected);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', null, ['wrong-type relations 0']],
    ['a list', [], ['wrong-type relations 0']],
    ['without a kind', {}, ['not-one-of relations 0 kind']],
    ['of an unknown kind', { kind: 'product' }, ['not-one-of relations 0 kind']],
    ['of a kind that every object has', { kind: 'toString' }, ['not-one-of relations 0 kind']],
    ['without its figures', { kind: 'sum' }, ['missing-key relations 0 total', 'missing-key relations 0 parts']],
    [
      'with a name that is not its own',
      { kind: 'bound', lower: 'a', upper: 'b', total: 'a' },
      ['unknown-key relations 0 total'],
    ],
    ['with a key that is none', { kind: 'bound', lower: 5, upper: 'b' }, ['wrong-type relations 0 lower']],
    [
      'with a key in its list that is none',
      { kind: 'sum', total: 'a', parts: ['b', 5] },
      ['wrong-type relations 0 parts 1'],
    ],
    ['with no text for a key', { kind: 'sum', total: 'a', parts: [''] }, ['empty-text relations 0 parts 0']],
    [
      'with keys of no figure',
      { kind: 'sum', total: 'z', parts: ['a', 'y'] },
      ['no-such-figure relations 0 total', 'no-such-figure relations 0 parts'],
    ],
    ['a sum of nothing', { kind: 'sum', total: 'a', parts: [] }, ['relation-without-parts relations 0 parts']],
    ['shares of nothing', { kind: 'shares', parts: [] }, ['relation-without-parts relations 0 parts']],
    ['an attainment without a rate', { kind: 'attainment', result: 'a', target: 'b' }, ['rate-or-excess relations 0']],
    [
      'an attainment with a rate and an excess',
      { kind: 'attainment', result: 'a', rate: 'p', excess: 'p' },
      ['rate-or-excess relations 0'],
    ],
    [
      'a count that is money',
      { kind: 'average', total: 'm', count: 'm', average: 'm' },
      ['figure-not-of-relation relations 0 count'],
    ],
    [
      'a percentage that is a count',
      { kind: 'percentage', part: 'a', whole: 'b', percentage: 'a' },
      ['figure-not-of-relation relations 0 percentage'],
    ],
    [
      'a multiple that is a percentage',
      { kind: 'multiple', from: 'a', to: 'b', multiple: 'p' },
      ['figure-not-of-relation relations 0 multiple'],
    ],
    [
      'shares that are counts',
      { kind: 'shares', parts: ['a', 'p', 'b'] },
      ['figure-not-of-relation relations 0 parts', 'figure-not-of-relation relations 0 parts'],
    ],
    ['money and percentages together', { kind: 'sum', total: 'm', parts: ['p'] }, ['figures-of-two-kinds relations 0']],
    [
      'a change in percent of money',
      { kind: 'change', from: 'm', to: 'm', change: 'p' },
      ['figures-of-two-kinds relations 0'],
    ],
    [
      'an excess in money of multiples',
      { kind: 'attainment', result: 'x', target: 'x', excess: 'm' },
      ['figures-of-two-kinds relations 0'],
    ],
    [
      'several at once',
      { kind: 'percentage', part: 'm', whole: 'p', percentage: 'x' },
      ['figure-not-of-relation relations 0 percentage', 'figures-of-two-kinds relations 0'],
    ],
  ])('has a relation that is none: %s', (_, relation, expected) => {
    expect(faults({ figures, relations: [relation] })).toEqual(expected);
  });

  it('is told all its faults together', () => {
    const statement = {
      figures: { a: 'nhiều', b: '08/14', c: 5 },
      relations: [{ kind: 'sum', total: 'a', parts: ['b', 'z'] }, { kind: 'nope' }],
    };
    expect(faults(statement)).toEqual([
      'no-figure figures a',
      'not-a-figure figures b',
      'no-such-figure relations 0 parts',
      'not-one-of relations 1 kind',
    ]);
  });

  it('has figures of one unit where it says so', () => {
    const of = (first: FigureInput, second: FigureInput) =>
      faults({ figures: { first, second }, relations: [{ kind: 'bound', lower: 'first', upper: 'second' }] });
    const inUnit = (kind: 'money' | 'measure' | 'count', unit: string | null) =>
      read('5', { kind, unit, isExact: false });
    const isOfTwo = ['figures-of-two-kinds relations 0'];
    expect(of(inUnit('money', 'VND'), inUnit('money', 'USD'))).toEqual(isOfTwo);
    expect(of(inUnit('measure', 'ha'), inUnit('measure', 'tấn'))).toEqual(isOfTwo);
    expect(of(inUnit('count', 'HTX'), inUnit('money', 'VND'))).toEqual(isOfTwo);
    expect(of({ value: 5, kind: 'money' }, inUnit('money', 'USD'))).toEqual(isOfTwo);
    const isSound = (first: FigureInput, second: FigureInput) =>
      auditStatement({ figures: { first, second }, relations: [{ kind: 'bound', lower: 'first', upper: 'second' }] })
        .verdict;
    expect(isSound(inUnit('count', 'HTX'), inUnit('count', 'THT'))).toBe('consistent');
    expect(isSound(inUnit('count', null), inUnit('money', 'VND'))).toBe('consistent');
    expect(isSound({ value: 5, kind: 'money' }, inUnit('money', 'VND'))).toBe('consistent');
    expect(isSound({ value: 5, kind: 'measure' }, { value: 5, kind: 'measure' })).toBe('consistent');
    expect(isSound(5, inUnit('money', 'VND'))).toBe('consistent');
    expect(relationOf({ t: 10, n: 5, a: 2 }, { kind: 'average', total: 't', count: 'n', average: 'a' }).verdict).toBe(
      'consistent',
    );
    const paid = { r: money('70', '1'), t: money('40', '1'), p: percent(75) };
    expect(relationOf(paid, { kind: 'attainment', result: 'r', target: 't', excess: 'p' }).verdict).toBe('consistent');
  });

  it('of any shape is told from a fault of the library', () => {
    const keys = fc.constantFrom('a', 'b', 'm', 'p', 'x', 'n', 'z');
    const relations = fc.record(
      {
        kind: fc.oneof(
          fc.anything(),
          fc.constantFrom(
            'sum',
            'average',
            'percentage',
            'growth',
            'change',
            'flow',
            'multiple',
            'attainment',
            'shares',
            'bound',
          ),
        ),
        ...Object.fromEntries(
          [
            'total',
            'parts',
            'count',
            'average',
            'part',
            'whole',
            'percentage',
            'from',
            'to',
            'growth',
            'result',
            'rate',
            'excess',
            'target',
          ].map((name) => [name, fc.oneof(keys, fc.array(keys), fc.anything())]),
        ),
      },
      { requiredKeys: [] },
    );
    const statements = fc.oneof(
      fc.anything(),
      fc.record({ figures: fc.anything(), relations: fc.anything() }),
      fc.record({ figures: fc.constant(figures), relations: fc.array(fc.oneof(fc.anything(), relations)) }),
    );
    fc.assert(
      fc.property(statements, (statement) => {
        try {
          auditStatement(untyped<Statement>(statement));
        } catch (error) {
          expect(error).toBeInstanceOf(KtttError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a statement of the size that offices publish', () => {
  /** Eight districts with their counts, members, revenues and shares, and what a province makes of them. */
  function province(): Statement {
    const districts = [1, 2, 3, 4, 5, 6, 7, 8];
    const organizations = districts.map((i) => 20 + 7 * i);
    const members = organizations.map((n, i) => n * (31 + i));
    const revenues = organizations.map((n, i) => n * (1_234 + 10 * i));
    const total = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0);
    const all = total(organizations);
    const of = (name: string) => districts.map((i) => `${name}${i}`);
    const keyed = (name: string, values: readonly FigureInput[]) =>
      Object.fromEntries(values.map((figure, i) => [`${name}${i + 1}`, figure]));
    const inMillions = (value: number, step: number): FigureInput => ({
      value: BigInt(Math.round(value / step) * step) * 1_000_000n,
      step: BigInt(step) * 1_000_000n,
      kind: 'money',
    });
    const share = (n: number) => percent(((100 * n) / all).toFixed(1), '0.1');
    return {
      figures: {
        ...keyed(
          'n',
          organizations.map((n) => count(n)),
        ),
        ...keyed(
          'm',
          members.map((m) => count(Math.round(m / 10) * 10, { step: 10 })),
        ),
        ...keyed(
          'r',
          revenues.map((r) => inMillions(r, 100)),
        ),
        ...keyed(
          'a',
          districts.map((_, i) => inMillions(1_234 + 10 * i, 1)),
        ),
        ...keyed(
          'w',
          districts.map((_, i) => count(31 + i, { step: 1 })),
        ),
        ...keyed('s', organizations.map(share)),
        n: count(all),
        m: count(Math.round(total(members) / 100) * 100, { step: 100 }),
        r: inMillions(total(revenues), 1_000),
        before: count(all - 26),
        founded: count(37),
        dissolved: count(11),
        rise: count(26),
        growth: percent(((100 * 26) / (all - 26)).toFixed(2), '0.01'),
        target: count(300),
        rate: percent(((100 * all) / 300).toFixed(1), '0.1'),
        profit: inMillions(30_000, 1_000),
        revenueBefore: inMillions(total(revenues) / 1.3, 1_000),
        times: times('1.3'),
      },
      relations: [
        ...districts.flatMap((i): readonly Relation[] => [
          { kind: 'average', total: `r${i}`, count: `n${i}`, average: `a${i}` },
          { kind: 'average', total: `m${i}`, count: `n${i}`, average: `w${i}` },
          { kind: 'percentage', part: `n${i}`, whole: 'n', percentage: `s${i}` },
        ]),
        ...['n', 'm', 'r'].map((name): Relation => ({ kind: 'sum', total: name, parts: of(name) })),
        { kind: 'shares', parts: of('s') },
        { kind: 'flow', opening: 'before', inflows: ['founded'], outflows: ['dissolved'], closing: 'n' },
        { kind: 'change', from: 'before', to: 'n', change: 'rise' },
        { kind: 'growth', from: 'before', to: 'n', growth: 'growth' },
        { kind: 'attainment', result: 'n', target: 'target', rate: 'rate' },
        { kind: 'bound', lower: 'profit', upper: 'r' },
        { kind: 'multiple', from: 'revenueBefore', to: 'r', multiple: 'times' },
        ...districts.slice(0, 6).map((i): Relation => ({ kind: 'bound', lower: `n${i}`, upper: 'n' })),
      ],
    };
  }

  it('is audited whole', () => {
    const { figures, relations } = province();
    expect([Object.keys(figures).length, relations.length]).toEqual([61, 40]);
    const start = performance.now();
    expect(auditStatement({ figures, relations })).toMatchObject({ verdict: 'consistent', together: 'consistent' });
    const sound = performance.now();
    const wrong = auditStatement({ figures: { ...figures, n3: count(14) }, relations });
    const corrected = performance.now();
    console.info(
      `61 figures, 40 relations: ${(sound - start).toFixed(0)} ms, with corrections ${(corrected - sound).toFixed(0)} ms`,
    );
    expect(wrong.verdict).toBe('inconsistent');
    expect(wrong.corrections.map(({ figure, slip, value }) => [figure, slip, value])).toEqual([
      ['n3', 'digits-swapped', '41'],
    ]);
  });
});
