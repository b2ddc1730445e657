import fc from 'fast-check';
import { checkForm, type Form, scoreForm } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { caught, type ExpectedFault, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import {
  annex,
  byHand,
  byOption,
  fact,
  formOf,
  type Grade,
  group,
  hundred,
  level,
  minimum,
  withOptions,
} from './forms.ts';
import { forms } from './generated.ts';

/** The codes and places of all faults of a form. */
function faultsOf(form: unknown): readonly (readonly [string, string])[] {
  return caught(() => checkForm(untyped<Form<Grade>>(form))).faults.map(({ code, path }) => [code, path.join('.')]);
}

function expectFormFault(form: unknown, fault: Omit<ExpectedFault, 'field'>): void {
  const field = fault.path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`));
  expectFault(() => checkForm(untyped<Form<Grade>>(form)), { ...fault, field: field.join('') });
}

const passing = { weak: 0, good: 5 };

describe('a sound form', () => {
  it('is given back as it is', () => {
    expect(checkForm(hundred)).toBe(hundred);
  });

  it('may have all there is', () => {
    const whole = formOf(
      [
        group(
          '1',
          [
            byHand('1a', 2, {
              minima: [minimum('good', 2)],
              unknown: { vi: 'chưa rõ', en: 'not known' },
              citation: { ...annex, annex: '2' },
              certainty: 'inferred',
            }),
            byHand('1b', null),
            byOption('1c', [0, 0, 0.5], { assumption: 'inferred-bands' }),
          ],
          { left: 0.001 },
        ),
        withOptions('2', [level(0, { ends: true }), level(3, { requiredFor: 'good' })]),
      ],
      passing,
      {
        max: 5.501,
        disqualifiers: [fact('fraud', 'open', { citation: annex }), fact('late', 'no', { grade: 'weak' })],
      },
    );
    expect(checkForm(whole)).toBe(whole);
  });

  it('may have one grade, and one that begins at the maximum', () => {
    const form = formOf([byHand('1', 5)], { weak: 0 });
    expect(checkForm(form)).toBe(form);
    const high = formOf([byHand('1', 5)], { weak: 0, good: 5 });
    expect(checkForm(high)).toBe(high);
  });

  it('adds up by thousandths', () => {
    const form = formOf([byHand('1', 0.1), byHand('2', 0.2)], { weak: 0 }, { max: 0.3 });
    expect(checkForm(form)).toBe(form);
  });

  it('is cited by an article, by an annex, or by a publication', () => {
    const { annex: _, ...instrument } = annex;
    const publication = {
      kind: 'publication',
      title: 'Hướng dẫn chấm điểm',
      publisher: { vi: 'Liên minh Hợp tác xã', en: 'Cooperative Alliance' },
      date: '2024-01-01',
    } as const;
    for (const citation of [{ ...instrument, article: '8' }, { ...annex }, publication]) {
      expect(checkForm({ ...hundred, citation })).toMatchObject({ citation });
    }
  });

  it('is each one that the properties are tested on', () => {
    fc.assert(fc.property(forms({ gates: true }), (form) => checkForm(form) === form));
  });
});

describe('points that do not add up', () => {
  it('are refused of the whole form', () => {
    expectFormFault({ ...hundred, max: 99 }, { code: 'sum-not-maximum', path: ['max'], found: '99' });
    expectFormFault({ ...hundred, max: 101 }, { code: 'sum-not-maximum', path: ['max'], found: '100' });
  });

  it('are refused of a group, at any depth', () => {
    const inner = { ...group('1.1', [byHand('1.1a', 1), byHand('1.1b', 2)]), max: 4 };
    const form = formOf([group('1', [inner])], { weak: 0 });
    expectFormFault(form, {
      code: 'sum-not-maximum',
      path: ['criteria', 0, 'children', 0, 'max'],
      found: '3',
    });
  });

  it('are refused where those of unknown maximum are left nothing, or less', () => {
    const criteria = [byHand('1', 5), byHand('2', null)];
    expectFormFault(formOf(criteria, { weak: 0 }), { code: 'sum-not-maximum', path: ['max'], found: '5' });
    expectFormFault(formOf(criteria, { weak: 0 }, { max: 4 }), { code: 'sum-not-maximum', path: ['max'], found: '4' });
    expect(checkForm(formOf(criteria, { weak: 0 }, { max: 5.001 })).max).toBe(5.001);
  });

  it('are refused of a group whose own maximum is unknown', () => {
    const form = formOf([{ ...group('1', [byHand('1a', 5)]), max: null }], { weak: 0 }, { left: 6 });
    expectFormFault(form, { code: 'sum-not-maximum', path: ['criteria', 0, 'max'], found: '?' });
    const both = formOf([{ ...group('1', [byHand('1a', null)]), max: null }], { weak: 0 }, { left: 6 });
    expectFormFault(both, { code: 'sum-not-maximum', path: ['criteria', 0, 'max'], found: '?' });
  });
});

describe('options', () => {
  it('are refused where the best misses the maximum', () => {
    const short = { ...byOption('1', [0, 4]), max: 5 };
    expectFormFault(formOf([short], { weak: 0 }), {
      code: 'options-miss-maximum',
      path: ['criteria', 0, 'max'],
      found: '4',
    });
    const above = { ...byOption('1', [0, 6]), max: 5 };
    expectFormFault(formOf([above], { weak: 0 }), {
      code: 'options-miss-maximum',
      path: ['criteria', 0, 'max'],
      found: '6',
    });
    const unknown = { ...byOption('1', [0, 6]), max: null };
    expectFormFault(formOf([unknown], { weak: 0 }, { left: 6 }), {
      code: 'options-miss-maximum',
      path: ['criteria', 0, 'max'],
      found: '?',
    });
  });

  it('are refused where there are none', () => {
    for (const max of [0, 5]) {
      expectFormFault(formOf([{ ...byHand('1', max), options: [] }, byHand('2', 1)], { weak: 0 }), {
        code: 'no-options',
        path: ['criteria', 0, 'options'],
        found: '',
      });
    }
  });

  it('may miss the maximum where it is said that not all is known of them', () => {
    const short = { ...byOption('1', [0, 4], { unknown: { vi: 'thiếu mức', en: 'options lacking' } }), max: 5 };
    const form = formOf([short], { weak: 0 });
    expect(checkForm(form)).toBe(form);
  });

  it('may stand in any order of their points', () => {
    const form = formOf([byOption('1', [5, 0, 2.5])], { weak: 0 });
    expect(checkForm(form)).toBe(form);
  });

  it('are refused where a grade asks for one whose points another before it has', () => {
    const options = [level(0), level(5), level(5, { requiredFor: 'good' })];
    expectFormFault(formOf([withOptions('1', options)], passing), {
      code: 'required-option-tied',
      path: ['criteria', 0, 'options', 2],
      found: '5',
    });
  });

  it('are refused beside children', () => {
    const both = { ...group('1', [byHand('1a', 5)]), options: [level(5)] };
    expectFormFault(formOf([both], { weak: 0 }), { code: 'children-and-options', path: ['criteria', 0], found: '1' });
  });
});

describe('grades', () => {
  const bands = (...from: readonly number[]) => {
    const { grades } = formOf([byHand('1', 10)], { weak: 0, average: 1, fair: 2, good: 3 });
    return formOf(
      [byHand('1', 10)],
      {},
      { grades: from.map((points, i) => ({ ...grades[i], from: points })) as typeof grades },
    );
  };

  it.each<[string, readonly number[], number]>([
    ['the lowest does not begin at nothing', [1, 5], 0],
    ['one begins where the one before does', [0, 5, 5], 2],
    ['one begins below the one before', [0, 5, 4], 2],
    ['one begins above the maximum', [0, 10.5], 1],
  ])('are refused where %s', (_, from, i) => {
    expectFormFault(bands(...from), {
      code: 'grades-out-of-order',
      path: ['grades', i, 'from'],
      found: `${from[i]}`,
    });
  });

  it('are at least one', () => {
    expectFormFault(bands(), { code: 'wrong-type', path: ['grades'], found: '≥ 1' });
  });

  it('that the form does not have are refused wherever they are named', () => {
    const form = formOf(
      [
        group('1', [
          byHand('1a', 5, { minima: [minimum('good', 1), minimum('fair', 1)] }),
          withOptions('1b', [level(0), level(1, { requiredFor: 'average' })]),
        ]),
      ],
      passing,
      { disqualifiers: [fact('fraud', 'open'), fact('late', 'no', { grade: 'fair' })] },
    );
    expect(faultsOf(form)).toEqual([
      ['no-such-grade', 'criteria.0.children.0.minima.1.grade'],
      ['no-such-grade', 'criteria.0.children.1.options.1.requiredFor'],
      ['no-such-grade', 'disqualifiers.1.grade'],
    ]);
    expectFormFault(formOf([byHand('1', 5, { minima: [minimum('fair', 1)] })], passing), {
      code: 'no-such-grade',
      path: ['criteria', 0, 'minima', 0, 'grade'],
      found: 'good',
    });
  });

  it('that are the lowest ask for nothing', () => {
    const form = formOf(
      [
        byHand('1', 5, { minima: [minimum('weak', 1)] }),
        withOptions('2', [level(0), level(5, { requiredFor: 'weak' })]),
      ],
      passing,
    );
    expect(faultsOf(form)).toEqual([
      ['no-such-grade', 'criteria.0.minima.0.grade'],
      ['no-such-grade', 'criteria.1.options.1.requiredFor'],
    ]);
  });
});

describe('minima', () => {
  it('are refused above the maximum', () => {
    const form = (points: number) => formOf([byHand('1', 5, { minima: [minimum('good', points)] })], passing);
    expect(checkForm(form(5)).id).toBe('example');
    expectFormFault(form(5.5), {
      code: 'minimum-above-maximum',
      path: ['criteria', 0, 'minima', 0, 'points'],
      found: '5.5',
    });
  });

  it('are refused where the maximum is unknown', () => {
    for (const points of [0, 1]) {
      expectFormFault(formOf([byHand('1', null, { minima: [minimum('good', points)] })], passing, { left: 5 }), {
        code: 'minimum-above-maximum',
        path: ['criteria', 0, 'minima', 0, 'points'],
        found: '?',
      });
    }
  });
});

describe('codes', () => {
  it('stand once, whatever part they are in, and the ids of facts too', () => {
    const form = formOf([group('1', [byHand('2', 2)]), byHand('2', 3)], passing, {
      disqualifiers: [fact('1', 'no'), fact('late', 'no'), fact('late', 'open')],
    });
    expect(faultsOf(form)).toEqual([
      ['repeated-code', 'criteria.1.code'],
      ['repeated-code', 'disqualifiers.0.id'],
      ['repeated-code', 'disqualifiers.2.id'],
    ]);
    expectFormFault(formOf([byHand('7c', 2), byHand('7c', 3)], passing), {
      code: 'repeated-code',
      path: ['criteria', 1, 'code'],
      found: '7c',
    });
  });
});

describe('a code that all objects have', () => {
  it.each(['toString', 'constructor', '__proto__'])('is refused: %s', (code) => {
    expectFormFault(formOf([byHand(code, 5)], passing), {
      code: 'code-reserved',
      path: ['criteria', 0, 'code'],
      found: code,
    });
  });
});

describe('a rule', () => {
  const { annex: _, ...instrument } = annex;

  it('is refused where only its instrument is cited', () => {
    expectFormFault(
      { ...hundred, citation: instrument },
      {
        code: 'rule-not-cited',
        path: ['citation'],
        found: '01/2020/TT-BKHĐT',
      },
    );
  });

  it('is refused so of a criterion and of a fact too', () => {
    const form = formOf([byHand('1', 5, { citation: instrument })], passing, {
      disqualifiers: [fact('late', 'no', { citation: instrument })],
    });
    expect(faultsOf(form)).toEqual([
      ['rule-not-cited', 'criteria.0.citation'],
      ['rule-not-cited', 'disqualifiers.0.citation'],
    ]);
  });

  it('is refused where it is cited in no known way', () => {
    expect(faultsOf({ ...hundred, citation: { kind: 'rumour' } })).toMatchObject([
      ['no-such-citation', expect.anything()],
    ]);
  });
});

describe('the shape of a form', () => {
  const [first] = hundred.criteria;

  it.each<[string, unknown, string, string]>([
    ['nothing', null, 'wrong-type', ''],
    ['a list', [], 'wrong-type', ''],
    ['no id', { ...hundred, id: undefined }, 'missing-key', 'id'],
    ['an empty id', { ...hundred, id: ' ' }, 'empty-text', 'id'],
    ['a key too many', { ...hundred, note: 'x' }, 'unknown-key', 'note'],
    ['no title', { ...hundred, title: undefined }, 'missing-key', 'title'],
    ['a title in one language', { ...hundred, title: { vi: 'x' } }, 'missing-key', 'title.en'],
    ['a maximum as a text', { ...hundred, max: '100' }, 'wrong-type', 'max'],
    ['a maximum below nothing', { ...hundred, max: -1 }, 'points-negative', 'max'],
    ['a maximum of four decimals', { ...hundred, max: 0.0001 }, 'points-too-fine', 'max'],
    ['no certainty', { ...hundred, certainty: undefined }, 'missing-key', 'certainty'],
    ['a certainty that there is not', { ...hundred, certainty: 'sure' }, 'not-one-of', 'certainty'],
    ['criteria that are no list', { ...hundred, criteria: {} }, 'wrong-type', 'criteria'],
    ['no citation', { ...hundred, citation: undefined }, 'missing-key', 'citation'],
  ])('is refused: %s', (_, form, code, path) => {
    expect(faultsOf(form)).toEqual([[code, path]]);
  });

  it.each<[string, object, string, string]>([
    ['no code', { code: undefined }, 'missing-key', 'code'],
    ['no maximum', { max: undefined }, 'missing-key', 'max'],
    ['children that are no list', { children: {} }, 'wrong-type', 'children'],
    ['options that are no list', { options: {} }, 'wrong-type', 'options'],
    ['an option without a label', { options: [{ points: 60 }] }, 'missing-key', 'options.0.label'],
    [
      'an option that ends in words',
      { options: [level(60, untyped({ ends: 'yes' }))] },
      'wrong-type',
      'options.0.ends',
    ],
    [
      'a required grade that is no text',
      { options: [level(60, untyped({ requiredFor: 1 }))] },
      'wrong-type',
      'options.0.requiredFor',
    ],
    [
      'a bound that is no number',
      { options: [level(60, { within: { above: 'ba' } })] },
      'not-a-number',
      'options.0.within.above',
    ],
    [
      'a bound that is too',
      { options: [level(60, { within: { atLeast: 'ba' } })] },
      'not-a-number',
      'options.0.within.atLeast',
    ],
    [
      'an end that is no number',
      { options: [level(60, { within: { below: 'ba' } })] },
      'not-a-number',
      'options.0.within.below',
    ],
    [
      'an end that is too',
      { options: [level(60, { within: { atMost: 'ba' } })] },
      'not-a-number',
      'options.0.within.atMost',
    ],
    ['a figure without a unit', { figure: { label: { vi: 'x', en: 'x' } } }, 'missing-key', 'figure.unit'],
    ['a unit that there is not', { figure: { label: { vi: 'x', en: 'x' }, unit: 'kg' } }, 'not-one-of', 'figure.unit'],
    ['minima that are no list', { minima: {} }, 'wrong-type', 'minima'],
    ['a minimum without points', { minima: [{ grade: 'good' }] }, 'missing-key', 'minima.0.points'],
    ['an assumption without a name', { assumption: '' }, 'empty-text', 'assumption'],
    ['an unknown in one language', { unknown: { vi: 'x' } }, 'missing-key', 'unknown.en'],
    ['misprints that are no list', { misprints: {} }, 'wrong-type', 'misprints'],
    [
      'a misprint of no kind',
      { misprints: [{ kind: 'typo', within: {}, note: { vi: 'x', en: 'x' } }] },
      'not-one-of',
      'misprints.0.kind',
    ],
    [
      'a misprint without a place',
      { misprints: [{ kind: 'gap', note: { vi: 'x', en: 'x' } }] },
      'missing-key',
      'misprints.0.within',
    ],
    ['a misprint without a note', { misprints: [{ kind: 'gap', within: {} }] }, 'missing-key', 'misprints.0.note'],
    ['a certainty that there is not', { certainty: 'sure' }, 'not-one-of', 'certainty'],
  ])('is refused of a criterion: %s', (_, change, code, path) => {
    expect(faultsOf({ ...hundred, criteria: [{ ...first, ...change }] })).toEqual([[code, `criteria.0.${path}`]]);
  });

  it.each<[string, object, string, string]>([
    ['a grade without a label', { grades: [{ id: 'weak', from: 0 }] }, 'missing-key', 'grades.0.label'],
    ['a grade without an id', { grades: [{ label: { vi: 'x', en: 'x' }, from: 0 }] }, 'missing-key', 'grades.0.id'],
    [
      'a grade without points',
      { grades: [{ id: 'weak', label: { vi: 'x', en: 'x' } }] },
      'missing-key',
      'grades.0.from',
    ],
    ['assumptions that are no list', { assumptions: {} }, 'wrong-type', 'assumptions'],
    ['an assumption without words', { assumptions: [{ name: 'x' }] }, 'missing-key', 'assumptions.0.label'],
    [
      'an assumption without a name',
      { assumptions: [{ label: { vi: 'x', en: 'x' } }] },
      'missing-key',
      'assumptions.0.name',
    ],
    [
      'grades cited by no article',
      { gradesCitation: { kind: 'legal', instrument: annex.instrument } },
      'rule-not-cited',
      'gradesCitation',
    ],
    ['facts that are no list', { disqualifiers: {} }, 'wrong-type', 'disqualifiers'],
    [
      'a fact without a label',
      { disqualifiers: [{ id: 'late', unlessTold: 'no' }] },
      'missing-key',
      'disqualifiers.0.label',
    ],
    [
      'a fact taken to be so',
      { disqualifiers: [fact('late', untyped('yes'))] },
      'not-one-of',
      'disqualifiers.0.unlessTold',
    ],
  ])('is refused: %s', (_, change, code, path) => {
    expect(faultsOf({ ...hundred, ...change })).toEqual([[code, path]]);
  });

  it('comes before its rules: a form that lacks something is not added up', () => {
    expect(faultsOf({ ...hundred, max: 99, title: undefined })).toEqual([['missing-key', 'title']]);
  });
});

describe('the faults of a form', () => {
  it('are reported together', () => {
    const form = formOf(
      [
        group('1', [byHand('valueOf', 2), { ...byOption('1b', [0, 1]), max: 2 }]),
        byHand('1', 5, { minima: [minimum('good', 6)], citation: { ...annex, annex: '2' } }),
      ],
      { weak: 0, average: 4, good: 4 },
      { max: 100, disqualifiers: [fact('1b', 'no', { grade: 'fair' })] },
    );
    const error = caught(() => checkForm(form));
    expect(error.code).toBe('several-faults');
    expect(error.faults.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['code-reserved', 'criteria.0.children.0.code'],
      ['options-miss-maximum', 'criteria.0.children.1.max'],
      ['repeated-code', 'criteria.1.code'],
      ['minimum-above-maximum', 'criteria.1.minima.0.points'],
      ['sum-not-maximum', 'max'],
      ['grades-out-of-order', 'grades.2.from'],
      ['repeated-code', 'disqualifiers.0.id'],
      ['no-such-grade', 'disqualifiers.0.grade'],
    ]);
  });

  it('of its shape too', () => {
    expect(faultsOf({ ...hundred, id: '', version: -1, max: '100', grades: 'weak' })).toEqual([
      ['empty-text', 'id'],
      ['points-negative', 'version'],
      ['wrong-type', 'max'],
      ['wrong-type', 'grades'],
    ]);
  });

  it('are found anew by each score of a form that has some', () => {
    const faulty = { ...hundred, max: 99 };
    expect(caught(() => scoreForm(faulty, {})).code).toBe('sum-not-maximum');
    expect(caught(() => scoreForm(faulty, {})).code).toBe('sum-not-maximum');
  });
});
