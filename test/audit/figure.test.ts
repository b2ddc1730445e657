import fc from 'fast-check';
import { amount, count, growthRate, notApplicable, percent } from 'kttt';
import { auditStatement, type FigureInput, type FigureReading, type Statement } from 'kttt/audit';
import { type PrintedQuantity, parseQuantity, type QuantityReading } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { KtttError } from '../../src/errors/index.ts';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { faultsOf } from '../localities/faults.ts';
import { counted, reading } from './readings.ts';

/** How a figure of a statement is taken. */
function taken(figure: FigureInput) {
  const [audited] = Object.values(auditStatement({ figures: { x: figure }, relations: [] }).figures);
  if (!audited) throw new Error('the figure is not there');
  return audited;
}

/** The faults of a statement with one figure: each code and where in the figure. */
function faults(figure: unknown): readonly string[] {
  const statement: Statement = { figures: { x: untyped<FigureInput>(figure) }, relations: [] };
  return faultsOf(() => auditStatement(statement)).map(({ code, path }) => {
    expect(path.slice(0, 2)).toEqual(['figures', 'x']);
    return [code, ...path.slice(2)].join(' ');
  });
}

const printed: QuantityReading = {
  kind: 'count',
  comparator: 'exactly',
  value: '42',
  low: null,
  high: null,
  numerator: null,
  denominator: null,
  unit: 'HTX',
  per: [],
  year: null,
  decimals: 0,
  step: '1',
  isExact: true,
  role: 'level',
  of: null,
  name: null,
};

const because = { vi: 'thử', en: 'a test' };

function quantity(...readings: readonly QuantityReading[]): PrintedQuantity {
  return { ...printed, text: '42 HTX', readings: readings.map((one) => ({ ...one, because })) };
}

describe('a figure in numbers', () => {
  it.each<[FigureInput, FigureReading]>([
    [42, reading('42')],
    [42n, reading('42')],
    [{ value: 42 }, reading('42')],
    [{ value: '42.50', step: '0.01' }, reading('42.5', { step: '0.01', decimals: 2, isExact: false })],
    [{ value: 1300, step: 100n, kind: 'count' }, counted('1300', { step: '100', isExact: false })],
    [{ value: 5, kind: 'money' }, reading('5', { kind: 'money', unit: 'VND' })],
    [{ value: 5, kind: 'measure', comparator: 'nearly' }, reading('5', { kind: 'measure', comparator: 'nearly' })],
    [{ low: 4, high: '6.0', comparator: 'between' }, reading(null, { low: '4', high: '6', comparator: 'between' })],
    [{ low: 4, high: 4, comparator: 'between' }, reading(null, { low: '4', high: '4', comparator: 'between' })],
    [percent(60), reading('60', { kind: 'percent' })],
    [count(5), counted('5')],
    [amount('1300000000'), reading('1300000000', { kind: 'money', unit: 'VND' })],
    [growthRate('-5.5'), reading('-5.5', { kind: 'percent' })],
  ])('%o is exact unless it has a step', (figure, expected) => {
    expect(taken(figure)).toMatchObject({ text: null, reading: expected, otherReadings: 0 });
  });

  it('stands for what it says', () => {
    expect(taken({ value: 1300, step: 100, kind: 'count' }).stands).toEqual({
      low: '1250',
      high: '1399',
      includesLow: true,
      includesHigh: true,
      isWhole: true,
    });
  });
});

describe('a figure that is missing', () => {
  it.each<[string, FigureInput]>([
    ['null', null],
    ['undefined', undefined],
    ['not applicable', notApplicable],
    ['a value that is null', { value: null }],
    ['a value that is undefined', { value: undefined, kind: 'count', step: 1 }],
    ['no value', { kind: 'money' }],
    ['nothing', {}],
  ])('%s', (_, figure) => {
    expect(taken(figure)).toEqual({ text: null, reading: null, otherReadings: 0, stands: null });
  });
});

describe('a figure that was read', () => {
  it('is text, with all its readings', () => {
    const { text, reading: first, otherReadings } = taken('42 HTX');
    expect([text, otherReadings]).toEqual(['42 HTX', 0]);
    expect(first).toEqual(counted('42', { unit: 'HTX', step: '1', isExact: true }));
  });

  it('is a quantity of the reader, or one reading', () => {
    expect(taken(parseQuantity('gần 73 tỉ đồng')).reading).toMatchObject({
      comparator: 'nearly',
      value: '73000000000',
    });
    expect(taken(quantity(printed, { ...printed, value: '43' }))).toMatchObject({
      text: '42 HTX',
      otherReadings: 1,
      reading: { value: '42' },
    });
    expect(taken(printed)).toMatchObject({ text: null, reading: { value: '42', unit: 'HTX', isRate: false } });
    expect(taken({ ...printed, per: ['HTX'] }).reading?.isRate).toBe(true);
  });

  it('without any reading is missing', () => {
    expect(taken(quantity())).toEqual({ text: '42 HTX', reading: null, otherReadings: 0, stands: null });
  });

  it('may leave out the ends of its range', () => {
    const range: QuantityReading = { ...printed, comparator: 'between', value: null, low: '5', high: '10' };
    expect(taken(range).stands).toMatchObject({ low: '5', high: '10' });
    expect(taken({ ...range, excludesLow: true }).stands).toMatchObject({ low: '6', high: '10' });
    expect(taken({ ...range, excludesHigh: true }).stands).toMatchObject({ low: '5', high: '9' });
  });

  it('may come from plain data, with numbers of any form and without what is null', () => {
    const { unit: _, low: __, high: ___, ...rest } = printed;
    expect(taken(untyped<QuantityReading>({ ...rest, value: 42, step: 1 })).reading).toEqual(
      counted('42', { step: '1', isExact: true }),
    );
  });
});

describe('a figure that is none', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['text without a figure', 'nhiều hợp tác xã', ['no-figure']],
    ['a fraction', '08/14', ['not-a-figure']],
    ['a date', '22.7.2021', ['not-a-figure']],
    ['a document', '1318/QĐ-TTg', ['not-a-figure']],
    ['a fraction that was read', { ...printed, kind: 'fraction' }, ['not-a-figure']],
    ['NaN', Number.NaN, ['not-a-number']],
    ['true', true, ['not-a-number']],
    ['a list', [5], ['wrong-type']],
    ['a number beyond the safe ones', 2 ** 60, ['unsafe-integer']],
    ['an object with a number in words', { value: 'năm' }, ['not-a-number value']],
    ['an unknown kind', { value: 5, kind: 'date' }, ['not-one-of kind']],
    ['an unknown comparator', { value: 5, comparator: 'almost' }, ['not-one-of comparator']],
    [
      'an unknown kind and comparator',
      { value: 5, kind: 'x', comparator: 'y' },
      ['not-one-of kind', 'not-one-of comparator'],
    ],
    ['a name that is misspelt', { value: 5, setp: 1 }, ['unknown-key setp']],
    ['a step of nothing', { value: 5, step: 0 }, ['step-not-positive step']],
    ['a step below zero', { value: 5, step: -1, comparator: 'nearly' }, ['step-not-positive step']],
    ['a step that is no number', { value: 5, step: 'x' }, ['not-a-number step']],
    ['a range without its upper end', { low: 5, comparator: 'between' }, ['not-a-number high']],
    ['a range without its lower end', { high: 5, comparator: 'between' }, ['not-a-number low']],
    ['a range that says it is none', { low: 5, high: 6 }, ['not-a-number value']],
    ['a range the wrong way round', { low: 9, high: 4, comparator: 'between' }, ['empty-interval']],
    [
      'a range without its only value',
      { ...printed, value: null, low: '4', high: '4', excludesLow: true },
      ['empty-interval'],
    ],
    ['a number with too many digits', { value: '1'.repeat(41) }, ['too-many-digits value']],
    ['text with too many digits', `${'1'.repeat(41)} HTX`, ['too-many-digits value']],
    ['a step with too many digits', { value: 1, step: `0.${'0'.repeat(40)}1` }, ['too-many-digits step']],
    ['readings that are no list', { text: 'x', readings: 5 }, ['wrong-type readings']],
    ['readings without a text', { readings: [] }, ['missing-key text']],
    ['a reading that is nothing', { text: 'x', readings: [null] }, ['wrong-type readings 0']],
    [
      'a reading that says little',
      { text: 'x', readings: [{ ...printed, per: undefined, kind: 'x' }] },
      ['not-one-of readings 0 kind', 'missing-key readings 0 per'],
    ],
    [
      'a reading with a number in words',
      { ...printed, value: 'năm', decimals: 'x' },
      ['not-a-number value', 'not-a-number decimals'],
    ],
    [
      'a reading that only says it is exact',
      { isExact: true },
      ['missing-key kind', 'missing-key comparator', 'missing-key per', 'missing-key decimals', 'missing-key role'],
    ],
  ])('%s', (_, figure, expected) => {
    expect(faults(figure)).toEqual(expected);
  });

  it('says what it is', () => {
    const { messages } = caught(() => auditStatement({ figures: { x: '08/14' }, relations: [] }));
    expect(messages.en).toBe(
      'figures.x: this is a fraction, not a figure; of a fraction, give the numerator and the denominator as two figures',
    );
    const tooLong = caught(() => auditStatement({ figures: { x: { value: '1'.repeat(41) } }, relations: [] }));
    expect(tooLong.info).toEqual({ found: '1'.repeat(41), digits: 41, most: 40 });
    expect(taken({ value: '1'.repeat(40) }).reading?.value).toHaveLength(40);
  });

  it('of any shape is told from a fault of the library', () => {
    const figures = fc.oneof(
      fc.anything(),
      fc.record(
        {
          value: fc.oneof(fc.anything(), fc.integer(), fc.string()),
          step: fc.oneof(fc.anything(), fc.integer()),
          low: fc.oneof(fc.anything(), fc.integer()),
          high: fc.oneof(fc.anything(), fc.integer()),
          kind: fc.oneof(fc.anything(), fc.constantFrom('count', 'money', 'percent', 'amount')),
          comparator: fc.oneof(fc.anything(), fc.constantFrom('between', 'nearly', 'exactly')),
        },
        { requiredKeys: [] },
      ),
      fc
        .tuple(fc.constantFrom(...Object.keys(printed)), fc.anything())
        .map(([name, value]) => ({ ...printed, [name]: value })),
      fc.record({ text: fc.anything(), readings: fc.anything() }, { requiredKeys: ['readings'] }),
    );
    fc.assert(
      fc.property(figures, (figure) => {
        try {
          const share = { kind: 'percentage', part: 'x', whole: 'y', percentage: 'z' } as const;
          auditStatement({ figures: { x: untyped<FigureInput>(figure), y: 5, z: 20 }, relations: [share] });
        } catch (error) {
          expect(error).toBeInstanceOf(KtttError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
