import { type Criterion, checkForm, type FormFigure, type Misprint, type Range } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { byRange, formOf, type Grade, level, withOptions } from './forms.ts';

type Unit = FormFigure['unit'];

/** The codes and places of the faults that a form with one criterion has; none where it is sound. */
function faultsOf(criterion: Criterion<Grade>): readonly (readonly [string, string])[] {
  const form = formOf([criterion], { weak: 0 });
  try {
    checkForm(form);
  } catch {
    return caught(() => checkForm(form)).faults.map(({ code, path }) => [code, path.slice(2).join('.')]);
  }
  return [];
}

/** Options for ranges of a value, with some misprints said of them. */
function options(unit: Unit, ranges: readonly Range[], misprints: readonly Misprint[] = []): Criterion<Grade> {
  return byRange(
    '1',
    unit,
    ranges.map((within, i) => [i + 1, within]),
    { misprints },
  );
}

function misprint(kind: Misprint['kind'], within: Range): Misprint {
  return { kind, within, note: { vi: 'in sai', en: 'misprint' } };
}

describe('ranges of values', () => {
  it.each<[string, Unit, readonly Range[]]>([
    ['meet: below and from', 'amount', [{ below: 10 }, { atLeast: 10 }]],
    ['meet: up to and above', 'amount', [{ atMost: 10 }, { above: 10 }]],
    ['meet as numbers, however written', 'number', [{ below: '1.50' }, { atLeast: 1.5, below: 2 }, { atLeast: '2' }]],
    ['meet in any order', 'amount', [{ atLeast: 20 }, { below: 10 }, { atLeast: 10, below: 20 }]],
    ['hold one value', 'amount', [{ below: 10 }, { atLeast: 10, atMost: 10 }, { above: 10 }]],
    ['hold one number of things', 'count', [{ below: 7 }, { atLeast: 7, atMost: 7 }, { above: 7 }]],
    ['meet though a whole number lies between', 'count', [{ atMost: 3 }, { atLeast: 4 }]],
    ['meet with above, which of things is one more', 'count', [{ below: 4 }, { above: 3 }]],
    ['begin at no things', 'count', [{ atLeast: 0, below: 5 }, { atLeast: 5 }]],
    [
      'begin at no percent and end at all',
      'percent',
      [
        { atLeast: 0, below: 50 },
        { atLeast: 50, atMost: 100 },
      ],
    ],
    ['go beyond all', 'percent', [{ below: 50 }, { atLeast: 50 }]],
    ['are one for all values', 'amount', [{}]],
  ])('are sound where they %s', (_, unit, ranges) => {
    expect(faultsOf(options(unit, ranges))).toEqual([]);
  });

  it.each<[string, Unit, readonly Range[], string, string]>([
    ['between two options', 'amount', [{ below: 10 }, { atLeast: 11 }], '1', '10 – 11'],
    ['at the one value between them', 'amount', [{ below: 10 }, { above: 10 }], '1', '10 – 10'],
    ['between whole numbers', 'number', [{ atMost: 3 }, { atLeast: 4 }], '1', '3 – 4'],
    ['at a whole number', 'count', [{ below: 3 }, { above: 3 }], '1', '3 – 4'],
    ['below the first amount', 'amount', [{ atLeast: 0, below: 5 }, { atLeast: 5 }], '0', '… – 0'],
    ['below the first number', 'number', [{ atLeast: 0 }], '0', '… – 0'],
    ['at no things', 'count', [{ above: 0 }], '0', '… – 1'],
    ['at no percent', 'percent', [{ above: 0 }], '0', '… – 0'],
    ['below the first of things', 'count', [{ atLeast: 1 }], '0', '… – 1'],
    ['above the last', 'amount', [{ below: 5 }, { atLeast: 5, atMost: 100 }], '1', '100 – …'],
    ['above all things', 'count', [{ atMost: 100 }], '0', '101 – …'],
    ['at all percent', 'percent', [{ below: 100 }], '0', '100 – …'],
    ['above ninety percent', 'percent', [{ atMost: 90 }], '0', '90 – …'],
    ['above a number of a hundred', 'number', [{ atMost: 100 }], '0', '100 – …'],
  ])('are refused where they leave a gap %s', (_, unit, ranges, place, found) => {
    expectFault(() => checkForm(formOf([options(unit, ranges)], { weak: 0 })), {
      code: 'range-gap',
      path: ['criteria', 0, 'options', Number(place), 'within'],
      field: `criteria[0].options[${place}].within`,
      found,
    });
  });

  it.each<[string, Unit, readonly Range[], string, string]>([
    ['some values', 'amount', [{ below: 10 }, { atLeast: 8 }], '1', '8 – 10'],
    ['one value', 'amount', [{ atMost: 10 }, { atLeast: 10 }], '1', '10 – 10'],
    ['one number of things', 'count', [{ atMost: 3 }, { atLeast: 3 }], '1', '3 – 4'],
    ['all values above one', 'amount', [{}, { atLeast: 20 }], '1', '20 – …'],
    ['a range within another', 'amount', [{ below: 30 }, { atLeast: 10, below: 20 }, { atLeast: 30 }], '1', '10 – 20'],
    ['a range with no end within another', 'amount', [{}, { atLeast: 10, below: 20 }], '1', '10 – 20'],
  ])('are refused where two have %s', (_, unit, ranges, place, found) => {
    expectFault(() => checkForm(formOf([options(unit, ranges)], { weak: 0 })), {
      code: 'range-overlap',
      path: ['criteria', 0, 'options', Number(place), 'within'],
      field: `criteria[0].options[${place}].within`,
      found,
    });
  });

  it('that leave out and give twice are told of all at once', () => {
    const ranges = [{ below: 10 }, { atLeast: 8, below: 20 }, { atLeast: 25, below: 30 }];
    expect(faultsOf(options('amount', ranges))).toEqual([
      ['range-overlap', 'options.1.within'],
      ['range-gap', 'options.2.within'],
      ['range-gap', 'options.2.within'],
    ]);
  });

  it.each<[string, Unit, Range]>([
    ['ends where it begins', 'amount', { atLeast: 10, below: 10 }],
    ['has only what it excludes', 'amount', { above: 10, atMost: 10 }],
    ['ends before it begins', 'amount', { atLeast: 10, atMost: 9 }],
    ['lies between two whole numbers', 'count', { above: 3, below: 4 }],
  ])('are refused where one %s', (_, unit, empty) => {
    expectFault(() => checkForm(formOf([options(unit, [{}, empty])], { weak: 0 })), {
      code: 'range-empty',
      path: ['criteria', 0, 'options', 1, 'within'],
      field: 'criteria[0].options[1].within',
      found: '',
    });
  });

  it('are not empty where a number lies between whole ones', () => {
    expect(faultsOf(options('number', [{ atMost: 3 }, { above: 3, below: 4 }, { atLeast: 4 }]))).toEqual([]);
  });

  it('are refused where nothing says of what', () => {
    const criterion = withOptions('1', [level(0, { within: { below: 5 } }), level(5, { within: { atLeast: 6 } })]);
    expect(faultsOf(criterion)).toEqual([['range-without-figure', 'figure']]);
  });

  it('are refused where only some options have one', () => {
    const { figure } = options('amount', [{}]);
    const criterion = withOptions('1', [level(0, { within: { below: 5 } }), level(5)], figure ? { figure } : {});
    expect(faultsOf(criterion)).toEqual([['option-without-range', 'options.1']]);
  });

  it('are not needed: a figure may be named though no option has a range', () => {
    const { figure } = options('amount', [{}]);
    expect(faultsOf(withOptions('1', [level(0), level(5)], figure ? { figure } : {}))).toEqual([]);
  });
});

describe('a declared misprint', () => {
  it.each<[string, Unit, readonly Range[], Misprint]>([
    ['a gap', 'amount', [{ below: 10 }, { above: 10 }], misprint('gap', { atLeast: 10, atMost: 10 })],
    ['a gap between whole numbers', 'count', [{ below: 3 }, { above: 3 }], misprint('gap', { above: 2, below: 4 })],
    ['a gap below the first', 'amount', [{ atLeast: 0 }], misprint('gap', { below: 0 })],
    ['a gap above the last', 'amount', [{ below: 5 }], misprint('gap', { atLeast: 5 })],
    ['an overlap', 'amount', [{ atMost: 10 }, { atLeast: '9.5' }], misprint('overlap', { atLeast: 9.5, atMost: '10' })],
    ['an overlap with no end', 'amount', [{}, { atLeast: 9 }], misprint('overlap', { atLeast: 9 })],
    ['an overlap of all values', 'amount', [{}, {}], misprint('overlap', {})],
  ])('is taken as printed: %s', (_, unit, ranges, declared) => {
    expect(faultsOf(options(unit, ranges, [declared]))).toEqual([]);
  });

  it.each<[string, readonly Range[], Misprint]>([
    ['the options are sound', [{ below: 10 }, { atLeast: 10 }], misprint('gap', { atLeast: 10, atMost: 10 })],
    ['the options are for no ranges of values', [], misprint('gap', { atLeast: 10, atMost: 10 })],
  ])('is refused where %s', (_, ranges, declared) => {
    const criterion =
      ranges.length > 0
        ? options('amount', ranges, [declared])
        : withOptions('1', [level(0), level(5)], { misprints: [declared] });
    expectFault(() => checkForm(formOf([criterion], { weak: 0 })), {
      code: 'misprint-not-there',
      path: ['criteria', 0, 'misprints', 0],
      field: 'criteria[0].misprints[0]',
      found: '',
    });
  });

  it.each<[string, Misprint]>([
    ['the other kind', misprint('overlap', { atLeast: 10, below: 12 })],
    ['another beginning', misprint('gap', { above: 10, below: 12 })],
    ['another end', misprint('gap', { atLeast: 10, atMost: 12 })],
    ['no beginning', misprint('gap', { below: 12 })],
    ['no end', misprint('gap', { atLeast: 10 })],
  ])('has to be just what is printed: of %s', (_, declared) => {
    expect(faultsOf(options('amount', [{ below: 10 }, { atLeast: 12 }], [declared]))).toEqual([
      ['range-gap', 'options.1.within'],
      ['misprint-not-there', 'misprints.0'],
    ]);
  });

  it('is needed of each gap and each overlap', () => {
    const ranges = [{ below: 10 }, { atLeast: 12, below: 20 }, { atLeast: 19 }];
    const [gap, overlap] = [
      misprint('gap', { atLeast: 10, below: 12 }),
      misprint('overlap', { atLeast: 19, below: 20 }),
    ];
    expect(faultsOf(options('amount', ranges, [overlap, gap]))).toEqual([]);
    expect(faultsOf(options('amount', ranges, [gap]))).toEqual([['range-overlap', 'options.2.within']]);
    expect(faultsOf(options('amount', ranges, [overlap]))).toEqual([['range-gap', 'options.1.within']]);
    expect(faultsOf(options('amount', ranges, [gap, overlap, gap]))).toEqual([]);
  });
});

describe('ranges with a fault of their own', () => {
  it('are refused with two beginnings or two ends, of which one would count for nothing', () => {
    const twice = [
      [0, { atMost: 1, below: 9 }],
      [5, { atLeast: 9, above: 100 }],
    ] as const;
    expect(caught(() => checkForm(formOf([byRange('1', 'amount', twice)], { weak: 0 }))).faults).toHaveLength(2);
  });

  it('are refused where no number of things lies in one', () => {
    const below = [
      [0, { below: 0 }],
      [5, { atLeast: 0 }],
    ] as const;
    expect(caught(() => checkForm(formOf([byRange('1', 'count', below)], { weak: 0 }))).code).toBe('range-empty');
  });

  it('that are empty are all told of', () => {
    const empty = [
      [0, { atLeast: 2, below: 2 }],
      [1, { above: 9, below: 3 }],
      [5, {}],
    ] as const;
    const error = caught(() => checkForm(formOf([byRange('1', 'amount', empty)], { weak: 0 })));
    expect(error.faults.map(({ path }) => path[3])).toEqual([0, 1]);
  });

  it('of which two have no beginning are refused at the second', () => {
    const both = [
      [0, { below: 10 }],
      [1, { below: 20 }],
      [5, { atLeast: 20 }],
    ] as const;
    expect(caught(() => checkForm(formOf([byRange('1', 'amount', both)], { weak: 0 }))).path).toEqual([
      'criteria',
      0,
      'options',
      1,
      'within',
    ]);
  });
});
