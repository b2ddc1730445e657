import { atLeast, commitment, count, type Fault, percent, percentage } from 'kttt';
import {
  type AverageMeasure,
  type RegisterIndicator,
  rollUp,
  type ShareMeasure,
  type TotalMeasure,
} from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { checkRegisterIndicators } from '../../src/registers/check-indicator.ts';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { faultsOf } from '../localities/faults.ts';
import { averageRevenue, linked, revenue, workers } from '../registers/small-register.ts';
import { linkedCount, promiseOf, tenCooperatives } from './register-by-hand.ts';

type Expected = readonly [code: string, path: Fault['path'], info: Fault['info']];

const { measure: number } = linkedCount;
const share: ShareMeasure = {
  take: 'share',
  over: {},
  having: { figure: 'linkedWithEnterprise', is: true },
  outOf: 'all',
};
const total: TotalMeasure = { take: 'total', over: {}, of: 'regularWorkers' };
const average: AverageMeasure = { take: 'average', over: {}, of: 'revenue', per: 'organization', missing: 'left-out' };

/** Checks one indicator, whose faults are given from its measure on. */
function expectFaults(indicator: unknown, ...expected: readonly Expected[]): void {
  expect(faultsOf(() => checkRegisterIndicators(untyped([indicator])))).toEqual(
    expected.map(([code, path, info]) => ({ code, path: ['indicators', 0, 'measure', ...path], info })),
  );
}

const takes = 'share, count, total, average';
const figures =
  'revenue, profitBeforeTax, charterCapital, totalCapital, undividedAssets, regularWorkers, officialMembers, managersTrained, ocopProducts';
const conditions = `rating, linkedWithEnterprise, newStyleModel, usesDigitalTools, ${figures}`;

describe('a measure', () => {
  it.each<[string, unknown, Expected]>([
    ['that is a text', 'share', ['wrong-type', [], { found: 'share', expected: 'object' }]],
    ['that is a list', [share], ['wrong-type', [], { found: 'array', expected: 'object' }]],
    ['that is a number', 0, ['wrong-type', [], { found: '0', expected: 'object' }]],
    ['that does not say what it takes', {}, ['missing-key', ['take'], { expected: takes }]],
    ['that takes what there is not', { take: 'median' }, ['not-one-of', ['take'], { found: 'median', allowed: takes }]],
    [
      'that takes a key of every object',
      { take: 'constructor' },
      ['not-one-of', ['take'], { found: 'constructor', allowed: takes }],
    ],
    ['with a misspelt key', { ...number, ovr: {} }, ['unknown-key', ['ovr'], { key: 'ovr' }]],
    ['with the key of another', { ...number, outOf: 'all' }, ['unknown-key', ['outOf'], { key: 'outOf' }]],
    ['without a population', { take: 'count' }, ['missing-key', ['over'], { expected: 'object' }]],
    [
      'with null for its population',
      { ...number, over: null },
      ['wrong-type', ['over'], { found: 'null', expected: 'object' }],
    ],
    [
      'with a misspelt key of its population',
      { ...number, over: { kind: [] } },
      ['unknown-key', ['over', 'kind'], { key: 'kind' }],
    ],
    [
      'over one kind that is no list',
      { ...number, over: { kinds: 'cooperative' } },
      ['wrong-type', ['over', 'kinds'], { found: 'cooperative', expected: 'array' }],
    ],
    [
      'over a kind there is not',
      { ...number, over: { kinds: ['cooperative', 'htx'] } },
      [
        'not-one-of',
        ['over', 'kinds', 1],
        { found: 'htx', allowed: 'cooperative, cooperative-union, cooperative-group' },
      ],
    ],
    [
      'over a field there is not',
      { ...number, over: { fields: ['mining'] } },
      [
        'not-one-of',
        ['over', 'fields', 0],
        { found: 'mining', allowed: 'agriculture, industry-and-construction, finance, trade-and-services' },
      ],
    ],
    [
      'over a status there is not',
      { ...number, over: { statuses: ['active'] } },
      [
        'not-one-of',
        ['over', 'statuses', 0],
        {
          found: 'active',
          allowed:
            'suspended, revoked-by-tax-enforcement, being-dissolved-or-reorganized, being-ended, in-bankruptcy, ceased, ended, not-at-registered-address, operating',
        },
      ],
    ],
    [
      'with null for its condition',
      { ...number, having: null },
      ['wrong-type', ['having'], { found: 'null', expected: 'object' }],
    ],
    ...(['kinds', 'fields', 'statuses'] as const).map((key): [string, unknown, Expected] => [
      `over null for its ${key}`,
      { ...number, over: { [key]: null } },
      ['wrong-type', ['over', key], { found: 'null', expected: 'array' }],
    ]),
  ])('%s is refused', (_, measure, fault) => {
    expectFaults({ ...linkedCount, measure }, fault);
  });

  it('may leave out what it need not say, or say that it is undefined', () => {
    const without = { kinds: undefined, fields: undefined, statuses: undefined };
    const having = { figure: 'ocopProducts', atLeast: 1, minStars: undefined, recognized: undefined };
    for (const measure of [
      { take: 'count', over: {} },
      { take: 'count', over: without, having: undefined },
      { take: 'count', over: {}, having },
    ]) {
      const given = untyped<RegisterIndicator>({ ...linkedCount, measure });
      expect(checkRegisterIndicators([given])).toStrictEqual([given]);
    }
  });

  it.each<[string, RegisterIndicator, unknown, Expected]>([
    [
      'a share without a condition',
      linked,
      { ...share, having: undefined },
      ['missing-key', ['having'], { expected: 'object' }],
    ],
    [
      'a share with null for its condition',
      linked,
      { ...share, having: null },
      ['wrong-type', ['having'], { found: 'null', expected: 'object' }],
    ],
    [
      'a share out of nobody',
      linked,
      { ...share, outOf: undefined },
      ['missing-key', ['outOf'], { expected: 'all, applicable' }],
    ],
    [
      'a share out of whom there is not',
      linked,
      { ...share, outOf: 'some' },
      ['not-one-of', ['outOf'], { found: 'some', allowed: 'all, applicable' }],
    ],
    ['a sum of nothing', workers, { ...total, of: undefined }, ['missing-key', ['of'], { expected: figures }]],
    [
      'a sum of what no return has',
      workers,
      { ...total, of: 'turnover' },
      ['not-one-of', ['of'], { found: 'turnover', allowed: figures }],
    ],
    ['a sum with a condition', workers, { ...total, having: share }, ['unknown-key', ['having'], { key: 'having' }]],
    [
      'an average of ratings',
      averageRevenue,
      { ...average, of: 'rating' },
      ['not-one-of', ['of'], { found: 'rating', allowed: figures }],
    ],
    [
      'an average per what there is not',
      averageRevenue,
      { ...average, per: 'member' },
      ['not-one-of', ['per'], { found: 'member', allowed: `organization, ${figures}` }],
    ],
    [
      'an average that says nothing of who is missing',
      averageRevenue,
      { ...average, missing: undefined },
      ['missing-key', ['missing'], { expected: 'open, left-out' }],
    ],
  ])('is not %s', (_, indicator, measure, fault) => {
    expectFaults({ ...indicator, measure }, fault);
  });
});

describe('the condition of a measure', () => {
  const stars = '1, 2, 3, 4, 5';
  it.each<[string, unknown, Expected]>([
    ['a text', 'rating', ['wrong-type', [], { found: 'rating', expected: 'object' }]],
    ['a list', [], ['wrong-type', [], { found: 'array', expected: 'object' }]],
    ['of no figure', {}, ['missing-key', ['figure'], { expected: conditions }]],
    [
      'of a figure no return has',
      { figure: 'turnover' },
      ['not-one-of', ['figure'], { found: 'turnover', allowed: conditions }],
    ],
    [
      'of a figure that is a list',
      { figure: ['rating'] },
      ['not-one-of', ['figure'], { found: 'array', allowed: conditions }],
    ],
    ['of a rating without ratings', { figure: 'rating' }, ['missing-key', ['in'], { expected: 'array' }]],
    [
      'of one rating that is no list',
      { figure: 'rating', in: 'good' },
      ['wrong-type', ['in'], { found: 'good', expected: 'array' }],
    ],
    [
      'of a rating there is not',
      { figure: 'rating', in: ['good', 'best'] },
      ['not-one-of', ['in', 1], { found: 'best', allowed: 'good, fair, average, weak' }],
    ],
    [
      'of a rating with a threshold',
      { figure: 'rating', in: [], atLeast: 1 },
      ['unknown-key', ['atLeast'], { key: 'atLeast' }],
    ],
    ['of a yes or no that says neither', { figure: 'newStyleModel' }, ['missing-key', ['is'], { expected: 'boolean' }]],
    [
      'of a yes or no that is a text',
      { figure: 'usesDigitalTools', is: 'true' },
      ['wrong-type', ['is'], { found: 'true', expected: 'boolean' }],
    ],
    ['of money without a threshold', { figure: 'revenue' }, ['missing-key', ['atLeast'], { expected: 'number' }]],
    [
      'of money from no number up',
      { figure: 'revenue', atLeast: '1.000,5' },
      ['not-a-number', ['atLeast'], { found: '1.000,5' }],
    ],
    ['of money from null up', { figure: 'revenue', atLeast: null }, ['not-a-number', ['atLeast'], { found: 'null' }]],
    [
      'of people from NaN up',
      { figure: 'regularWorkers', atLeast: Number.NaN },
      ['not-a-number', ['atLeast'], { found: 'NaN' }],
    ],
    [
      'of money from an unsafe number up',
      { figure: 'revenue', atLeast: 2 ** 53 },
      ['unsafe-integer', ['atLeast'], { found: '9007199254740992' }],
    ],
    [
      'of money with stars',
      { figure: 'revenue', atLeast: 1, minStars: 3 },
      ['unknown-key', ['minStars'], { key: 'minStars' }],
    ],
    ['of products without a number', { figure: 'ocopProducts' }, ['missing-key', ['atLeast'], { expected: 'number' }]],
    [
      'of half a product',
      { figure: 'ocopProducts', atLeast: '0.5' },
      ['fraction-of-count', ['atLeast'], { found: '0.5' }],
    ],
    [
      'of fewer products than none',
      { figure: 'ocopProducts', atLeast: -1 },
      ['negative-count', ['atLeast'], { found: '-1' }],
    ],
    [
      'of products of six stars',
      { figure: 'ocopProducts', atLeast: 1, minStars: 6 },
      ['not-one-of', ['minStars'], { found: '6', allowed: stars }],
    ],
    [
      'of products of a text of stars',
      { figure: 'ocopProducts', atLeast: 1, minStars: '3' },
      ['not-one-of', ['minStars'], { found: '3', allowed: stars }],
    ],
    [
      'of products recognized at no known time',
      { figure: 'ocopProducts', atLeast: 1, recognized: 'in-year' },
      ['not-one-of', ['recognized'], { found: 'in-year', allowed: 'in-period' }],
    ],
    [
      'of products with null for their stars',
      { figure: 'ocopProducts', atLeast: 1, minStars: null },
      ['not-one-of', ['minStars'], { found: 'null', allowed: stars }],
    ],
    [
      'of products with null for when they were recognized',
      { figure: 'ocopProducts', atLeast: 1, recognized: null },
      ['not-one-of', ['recognized'], { found: 'null', allowed: 'in-period' }],
    ],
  ])('is not %s', (_, having, [code, path, info]) => {
    expectFaults({ ...linkedCount, measure: { ...number, having } }, [code, ['having', ...path], info]);
  });
});

describe('all that a measure may ask for', () => {
  const over = {
    kinds: ['cooperative', 'cooperative-union', 'cooperative-group'],
    fields: ['agriculture', 'finance'],
    statuses: ['operating', 'being-ended', 'in-bankruptcy'],
  } as const;
  it.each<[string, RegisterIndicator]>([
    ['a share over some', { ...linked, measure: { ...share, over, outOf: 'applicable' } }],
    [
      'a number of those rated so',
      { ...linkedCount, measure: { ...number, having: { figure: 'rating', in: ['good'] } } },
    ],
    [
      'a number of those with enough money',
      { ...linkedCount, measure: { ...number, having: { figure: 'undividedAssets', atLeast: 1_000_000 } } },
    ],
    [
      'a number of those with new products',
      {
        ...linkedCount,
        measure: { ...number, having: { figure: 'ocopProducts', atLeast: 2, minStars: 3, recognized: 'in-period' } },
      },
    ],
    ['a sum of money', revenue],
    ['a sum of people', workers],
    ['an average by people', { ...averageRevenue, measure: { ...average, per: 'regularWorkers', missing: 'open' } }],
  ])('comes back as it was given: %s', (_, indicator) => {
    expect(checkRegisterIndicators([indicator])).toStrictEqual([indicator]);
  });
});

describe('the threshold of a condition', () => {
  const from = (atLeast: unknown) =>
    untyped<RegisterIndicator>({ ...linkedCount, measure: { ...number, having: { figure: 'revenue', atLeast } } });

  it.each<[unknown, string | number]>([
    [12n, '12'],
    [2n ** 64n, '18446744073709551616'],
    ['012.50', '12.5'],
    [0.1, '0.1'],
    [12, 12],
    [-0, 0],
    ['12', '12'],
  ])('%s is written as results have it', (given, written) => {
    const [indicator] = checkRegisterIndicators([from(given)]);
    expect(indicator).toStrictEqual(from(written));
    expect(JSON.parse(JSON.stringify(indicator))).toStrictEqual(indicator);
  });

  it('is so in a roll-up and in a commitment, which are plain JSON', () => {
    const given = from(12n);
    const rolled = rollUp(tenCooperatives(), [given], { asOf: '2024-12-31' });
    expect(rolled.indicators).toStrictEqual([from('12')]);
    expect(JSON.parse(JSON.stringify(rolled))).toStrictEqual(rolled);
    const promise = commitment(promiseOf([[given, atLeast(count(1))]]));
    expect(promise.targets[0]?.indicator).toStrictEqual(from('12'));
    expect(JSON.parse(JSON.stringify(promise))).toStrictEqual(promise);
  });

  it('does not change what was given', () => {
    const given = from(12n);
    checkRegisterIndicators([given]);
    expect(given).toStrictEqual(from(12n));
  });
});

const kinds = 'percentage, average, count, amount, growth';

describe('an indicator that is to be measured', () => {
  it.each<[string, unknown]>([
    ['rate', 'rate'],
    ['constructor', 'constructor'],
    ['null', null],
    ['5', 5],
    ['array', ['count']],
  ])('is of a kind that there is, and not of the kind %s', (found, kind) => {
    expect(faultsOf(() => checkRegisterIndicators(untyped([{ ...linkedCount, kind }])))).toEqual([
      { code: 'not-one-of', path: ['indicators', 0, 'kind'], info: { found, allowed: kinds } },
    ]);
  });

  it('is of some kind', () => {
    const { kind: _, ...without } = linkedCount;
    expect(faultsOf(() => checkRegisterIndicators(untyped([without])))).toEqual([
      { code: 'missing-key', path: ['indicators', 0, 'kind'], info: { expected: kinds } },
    ]);
  });

  it('of no known kind is told so in both languages', () => {
    const indicators = untyped<RegisterIndicator[]>([{ ...workers, kind: 'rate' }]);
    expect(caught(() => checkRegisterIndicators(indicators)).messages).toEqual({
      vi: `indicators[0].kind: «rate» không nằm trong các giá trị được phép: ${kinds}`,
      en: `indicators[0].kind: "rate" is none of the allowed values: ${kinds}`,
    });
  });

  it.each<[unknown, string]>([
    [{ ...workers, id: 'x', measure: undefined }, 'x'],
    [{ ...linked, measure: null }, 'linked'],
  ])('says how: %j', (indicator, id) => {
    expectFaults(indicator, ['no-measure', [], { id }]);
  });

  it('has the faults of its words and its measure reported together', () => {
    const faulty = { ...linked, label: undefined, measure: { ...linked.measure, outOf: 'x' } };
    expect(
      faultsOf(() => checkRegisterIndicators(untyped([faulty, 5, { id: 'y', kind: 'count' }]))).map(
        ({ code, path }) => [code, path.join('.')],
      ),
    ).toEqual([
      ['missing-key', 'indicators.0.label'],
      ['not-one-of', 'indicators.0.measure.outOf'],
      ['wrong-type', 'indicators.1'],
      ['missing-key', 'indicators.2.label'],
      ['missing-key', 'indicators.2.figure'],
      ['no-measure', 'indicators.2.measure'],
    ]);
  });

  it('has the faults of its shape alone reported, all of them, with those of the others', () => {
    const faulty = {
      ...linked,
      measure: { take: 'share', over: { kinds: ['x'] }, having: {}, extra: 1 },
    };
    const path = (at: number) => ['indicators', at, 'measure'];
    expect(faultsOf(() => checkRegisterIndicators(untyped([faulty, workers, { ...workers, kind: 'amount' }])))).toEqual(
      [
        { code: 'unknown-key', path: [...path(0), 'extra'], info: { key: 'extra' } },
        {
          code: 'not-one-of',
          path: [...path(0), 'over', 'kinds', 0],
          info: { found: 'x', allowed: 'cooperative, cooperative-union, cooperative-group' },
        },
        { code: 'missing-key', path: [...path(0), 'having', 'figure'], info: { expected: conditions } },
        { code: 'missing-key', path: [...path(0), 'outOf'], info: { expected: 'all, applicable' } },
        {
          code: 'measure-not-of-indicator',
          path: path(2),
          info: { id: 'workers', kind: 'amount', found: 'total regularWorkers', expected: 'total' },
        },
      ],
    );
  });

  it('is checked in a commitment at its place there', () => {
    const faulty = untyped<RegisterIndicator>({
      ...linked,
      measure: { ...share, over: { kinds: ['x'] }, having: { figure: 'rating', in: ['best'] } },
    });
    const at = ['targets', 0, 'indicator', 'measure'];
    expect(faultsOf(() => commitment(promiseOf([[faulty, atLeast(percent(50))]])))).toEqual([
      {
        code: 'not-one-of',
        path: [...at, 'over', 'kinds', 0],
        info: { found: 'x', allowed: 'cooperative, cooperative-union, cooperative-group' },
      },
      {
        code: 'not-one-of',
        path: [...at, 'having', 'in', 0],
        info: { found: 'best', allowed: 'good, fair, average, weak' },
      },
    ]);
  });

  it('may ask for a number of products that is given as a text', () => {
    const having = { figure: 'ocopProducts', atLeast: untyped<number>('2') } as const;
    const indicator: RegisterIndicator = { ...linked, measure: { ...share, having } };
    const { total: whole } = rollUp(tenCooperatives(), [indicator], { asOf: '2024-12-31' });
    expect(whole.results[0]?.value).toEqual(percentage(1, 10));
  });
});

describe('the words of an indicator that is to be measured', () => {
  const words = { vi: 'x', en: 'x' };
  const growth = { id: 'g', kind: 'growth', label: words, figure: words, baseline: words, measure: number };

  it.each<[string, unknown, Expected]>([
    ['an id that is no text', { ...linkedCount, id: 5 }, ['wrong-type', ['id'], { found: '5', expected: 'string' }]],
    ['an empty id', { ...linkedCount, id: ' ' }, ['empty-text', ['id'], {}]],
    ['no id', { ...linkedCount, id: undefined }, ['missing-key', ['id'], { expected: 'string' }]],
    ['no label', { ...linkedCount, label: undefined }, ['missing-key', ['label'], { expected: 'object' }]],
    [
      'a label in no language',
      { ...linkedCount, label: 'HTX' },
      ['wrong-type', ['label'], { found: 'HTX', expected: 'object' }],
    ],
    [
      'a label in one language',
      { ...linkedCount, label: { vi: 'HTX' } },
      ['missing-key', ['label', 'en'], { expected: 'string' }],
    ],
    [
      'a label in a third language',
      { ...linkedCount, label: { ...words, fr: 'x' } },
      ['unknown-key', ['label', 'fr'], { key: 'fr' }],
    ],
    ['an empty label', { ...linkedCount, label: { ...words, vi: '' } }, ['empty-text', ['label', 'vi'], {}]],
    [
      'null for its unit',
      { ...linkedCount, unit: null },
      ['wrong-type', ['unit'], { found: 'null', expected: 'object' }],
    ],
    [
      'a unit in one language',
      { ...linkedCount, unit: { en: 'people' } },
      ['missing-key', ['unit', 'vi'], { expected: 'string' }],
    ],
    ['a misspelt key', { ...linkedCount, labell: words }, ['unknown-key', ['labell'], { key: 'labell' }]],
    [
      'no figure of a count',
      { ...linkedCount, figure: undefined },
      ['missing-key', ['figure'], { expected: 'object' }],
    ],
    [
      'null for the figure of an amount',
      { ...revenue, figure: null },
      ['wrong-type', ['figure'], { found: 'null', expected: 'object' }],
    ],
    ['no numerator', { ...linked, numerator: undefined }, ['missing-key', ['numerator'], { expected: 'object' }]],
    [
      'a denominator that is a list',
      { ...linked, denominator: [] },
      ['wrong-type', ['denominator'], { found: 'array', expected: 'object' }],
    ],
    [
      'no denominator of an average',
      { ...averageRevenue, denominator: undefined },
      ['missing-key', ['denominator'], { expected: 'object' }],
    ],
    ['the figure of a count as a share', { ...linked, figure: words }, ['unknown-key', ['figure'], { key: 'figure' }]],
    [
      'the denominator of a share as a count',
      { ...linkedCount, denominator: words },
      ['unknown-key', ['denominator'], { key: 'denominator' }],
    ],
    [
      'no baseline of a growth',
      { ...growth, baseline: undefined },
      ['missing-key', ['baseline'], { expected: 'object' }],
    ],
    [
      'a baseline of what is no growth',
      { ...revenue, baseline: words },
      ['unknown-key', ['baseline'], { key: 'baseline' }],
    ],
  ])('are refused: %s', (_, indicator, [code, path, info]) => {
    expect(faultsOf(() => checkRegisterIndicators(untyped([indicator])))).toEqual([
      { code, path: ['indicators', 0, ...path], info },
    ]);
  });

  it('may have a unit or not', () => {
    for (const unit of [words, undefined]) {
      const given: RegisterIndicator = untyped({ ...linkedCount, unit });
      expect(checkRegisterIndicators([given])).toStrictEqual([given]);
    }
  });

  it('are sound in a growth, which has no measure that fits', () => {
    expectFaults(growth, ['measure-not-of-indicator', [], { id: 'g', kind: 'growth', found: 'count', expected: '–' }]);
  });

  it('have all their faults reported together, with those of the other indicators', () => {
    const faulty = { ...linked, id: '', label: { vi: 'x' }, unit: 'x', numerator: null, figure: words };
    expect(
      faultsOf(() =>
        checkRegisterIndicators(untyped([faulty, { ...workers, kind: 'rate' }, { ...workers, kind: 'amount' }])),
      ),
    ).toEqual([
      { code: 'unknown-key', path: ['indicators', 0, 'figure'], info: { key: 'figure' } },
      { code: 'empty-text', path: ['indicators', 0, 'id'], info: {} },
      { code: 'missing-key', path: ['indicators', 0, 'label', 'en'], info: { expected: 'string' } },
      { code: 'wrong-type', path: ['indicators', 0, 'unit'], info: { found: 'x', expected: 'object' } },
      { code: 'wrong-type', path: ['indicators', 0, 'numerator'], info: { found: 'null', expected: 'object' } },
      { code: 'not-one-of', path: ['indicators', 1, 'kind'], info: { found: 'rate', allowed: kinds } },
      {
        code: 'measure-not-of-indicator',
        path: ['indicators', 2, 'measure'],
        info: { id: 'workers', kind: 'amount', found: 'total regularWorkers', expected: 'total' },
      },
    ]);
  });

  it('are checked in a commitment at their place there', () => {
    const faulty = untyped<RegisterIndicator>({ ...linked, label: null, numerator: { vi: 'x', en: '' } });
    expect(faultsOf(() => commitment(promiseOf([[faulty, atLeast(percent(50))]])))).toEqual([
      {
        code: 'wrong-type',
        path: ['targets', 0, 'indicator', 'label'],
        info: { found: 'null', expected: 'object' },
      },
      { code: 'empty-text', path: ['targets', 0, 'indicator', 'numerator', 'en'], info: {} },
    ]);
  });
});
