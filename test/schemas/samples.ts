import {
  all,
  amount,
  assessCommitment,
  assessTarget,
  atLeast,
  atMost,
  average,
  between,
  type Commitment,
  count,
  distribution,
  exactly,
  explainAverage,
  explainCommitment,
  explainGrowth,
  explainTarget,
  type Goal,
  growth,
  growthRate,
  lessThan,
  type MeasuredFigure,
  median,
  moreThan,
  none,
  notApplicable,
  percent,
  percentage,
  progress,
  weightedAverage,
} from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import type { Explanation } from 'kttt/law';
import { interval } from 'kttt/numbers';
import * as schemas from 'kttt/schemas';
import type * as z from 'zod';
import { registerSamples } from './register-samples.ts';

/** Data that one schema accepts, and data that it refuses and JSON Schema can refuse too, each with what it is. */
export interface Samples {
  readonly schema: z.ZodType;
  readonly good: Readonly<Record<string, unknown>>;
  readonly bad: Readonly<Record<string, unknown>>;
  /** The places that a good sample may do without, or without which it may be of more forms than one. */
  readonly mayLack?: RegExp;
  /** A record, whose keys are the caller's own. */
  readonly isRecord?: true;
  /** A good sample that is not tried at each of its places, since others have the same. */
  readonly notInFull?: RegExp;
}

const words = { vi: 'HTX', en: 'cooperatives' };
const legal = { kind: 'legal', instrument: { kind: 'law', number: '17/2023/QH15' } } as const;
const circular = {
  kind: 'legal',
  instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT', title: { vi: 'Thông tư', en: 'Circular' } },
  article: '8',
  clause: '1',
  point: 'b',
  annex: 'I',
  section: '2',
} as const;
const portal = {
  kind: 'publication',
  title: 'Ký cam kết',
  publisher: { vi: 'Cổng tỉnh', en: 'Portal' },
  date: '2024-04-05',
} as const;
const partsOfCitation = 'instrument\\.title|article|clause|point|annex|section|author|url';

/** A commitment over money and growth. */
const promiseOfMoney: Commitment = {
  ...quangTri2024,
  id: 'money-2024',
  signedBy: [{ id: 'alliance', name: words }],
  signedWith: [],
  period: { kind: 'plan-period', from: 2021, to: 2025 },
  targets: [
    {
      id: 'revenue',
      label: words,
      wording: 'Doanh thu bình quân trên 1,3 tỷ đồng',
      indicator: { id: 'revenue', kind: 'average', label: words, numerator: words, denominator: words },
      goal: moreThan(amount('1300000000')),
    },
    {
      id: 'members',
      label: words,
      wording: 'Thành viên tăng 5%',
      indicator: { id: 'members', kind: 'growth', label: words, figure: words, baseline: words },
      goal: atLeast(growthRate(5)),
    },
  ],
  tasks: [],
  source: circular,
};

const assessed: Readonly<Record<string, readonly [Goal, MeasuredFigure]>> = {
  'a share that misses by one': [atLeast(percent(60)), percentage(185, 310)],
  'a share that prints as met': [atLeast(percent('59.7')), percentage(185, 310)],
  'a share that no whole number can be': [exactly(percent(33)), percentage(102, 310)],
  'a share of all': [all(), percentage(310, 310)],
  'a printed percentage': [moreThan(percent(22)), percent('21.9')],
  'a count above its range': [between(count(4), count(6), { above: 'not-met' }), count(8)],
  'a count that should be none': [none(), count(2)],
  'an amount': [atLeast(amount('125000000')), amount('90000000')],
  'an average of money': [atMost(amount('1300000000')), { numerator: '403000000001', denominator: 310 }],
  'a growth': [atLeast(growthRate(5)), growth(291, 310)],
  'a printed growth': [lessThan(growthRate('-2.5')), growthRate(3)],
  'a growth from zero': [atLeast(growthRate(5)), growth(0, 12)],
  'a growth from a loss': [atLeast(growthRate(5)), growth(-40, 125)],
  'a growth with a missing figure': [atLeast(growthRate(5)), growth(291, null)],
  'a growth that does not apply': [atLeast(growthRate(5)), growth(291, notApplicable)],
  'a share of nothing': [atLeast(percent(60)), { numerator: 0, denominator: 0 }],
  'a missing figure': [atLeast(percent(60)), null],
  'a figure that does not apply': [atLeast(percent(60)), notApplicable],
};

const everyValue: Explanation = {
  ...explainGrowth(growth(291, 310)),
  conclusion: {
    rule: 'every-kind-of-value',
    text: words,
    citation: legal,
    inputs: [
      { name: words, value: { kind: 'count', value: 310 } },
      { name: words, value: { kind: 'count', value: '9007199254740993' } },
      { name: words, value: { kind: 'amount', value: '125000000' } },
      { name: words, value: { kind: 'average-amount', value: { numerator: '403000000001', denominator: 310 } } },
      { name: words, value: { kind: 'number', value: '1.5' } },
      { name: words, value: { kind: 'number', value: { numerator: 33, denominator: 21 } } },
      { name: words, value: { kind: 'percent', value: { numerator: 69, denominator: 310 } } },
      { name: words, value: { kind: 'points', value: { numerator: '-1', denominator: '310' } } },
      { name: words, value: { kind: 'missing' } },
      { name: words, value: { kind: 'not-applicable' } },
    ],
    value: { kind: 'text', value: words },
    steps: [
      {
        rule: 'a-step-below',
        text: words,
        citation: null,
        inputs: [],
        value: { kind: 'missing' },
        steps: [],
      },
    ],
  },
};

const percentages: Readonly<Record<string, unknown>> = {
  'whole percent': percent(60),
  'percent with decimals': percent('59.7'),
};
const figures = { lawful: percentage(310, 310), 'good-or-fair': percentage(185, 310), 'new-style': count(5) };
const before = { lawful: percentage(280, 291), 'good-or-fair': percentage(150, 291), 'new-style': count(0) };
const notQuantities: Readonly<Record<string, unknown>> = {
  'a percentage below zero': { kind: 'percent', value: '-1' },
  'a percentage as a number': { kind: 'percent', value: 60 },
  'a percentage written the Vietnamese way': { kind: 'percent', value: '59,7' },
  'a count below zero': { kind: 'count', value: -1 },
  'half a cooperative': { kind: 'count', value: 1.5 },
  'a count as text': { kind: 'count', value: '5' },
  'a fraction of a đồng': { kind: 'amount', value: '0.5' },
  'an amount as a number': { kind: 'amount', value: 125000000 },
  'a growth without digits': { kind: 'growth-rate', value: '' },
  'a growth with a percent sign': { kind: 'growth-rate', value: '5%' },
  'no such quantity': { kind: 'weight', value: '5' },
};

/** Each schema that `kttt/schemas` exports, by its name. */
export const samples: Readonly<Record<string, Samples>> = {
  ...registerSamples,
  textSchema: {
    schema: schemas.textSchema,
    good: { words },
    bad: { 'one language': { vi: 'HTX' }, 'empty words': { vi: '', en: 'cooperatives' }, 'a plain text': 'HTX' },
  },
  calendarDateSchema: {
    schema: schemas.calendarDateSchema,
    good: { 'a day': '2024-04-05', 'a leap day': '2024-02-29' },
    bad: {
      'a day that does not exist': '2023-02-29',
      'a month that does not exist': '2024-13-01',
      'the Vietnamese way': '5/4/2024',
      'a moment': '2024-04-05T00:00:00Z',
      empty: '',
      'a number': 20240405,
    },
  },
  periodSchema: {
    schema: schemas.periodSchema,
    good: {
      year: { kind: 'year', year: 2024 },
      'half a year': { kind: 'half-year', year: 2024, half: 1 },
      quarter: { kind: 'quarter', year: 2024, quarter: 4 },
      month: { kind: 'month', year: 2024, month: 12 },
      'planning period': { kind: 'plan-period', from: 2021, to: 2025 },
      'reporting year': { kind: 'reporting-year', year: 2024 },
    },
    bad: {
      'too early': { kind: 'year', year: 1899 },
      'too late': { kind: 'reporting-year', year: 10000 },
      'half a year number': { kind: 'year', year: 2024.5 },
      'third half': { kind: 'half-year', year: 2024, half: 3 },
      'fifth quarter': { kind: 'quarter', year: 2024, quarter: 5 },
      'thirteenth month': { kind: 'month', year: 2024, month: 13 },
      week: { kind: 'week', year: 2024, week: 1 },
    },
  },
  exactSchema: {
    schema: schemas.exactSchema,
    good: { integer: 310, decimal: 0.1, text: '1234.5', 'beyond 2^53': '-9007199254740993' },
    bad: { 'the Vietnamese way': '1.234,5', exponent: '1e5', empty: '', nothing: null, flag: true },
  },
  figureSchema: {
    schema: schemas.figureSchema,
    good: { value: 310, text: '1234.5', missing: null, 'does not apply': notApplicable },
    bad: { 'another word': 'n/a', empty: '', flag: false, object: {} },
  },
  ratioSchema: {
    schema: schemas.ratioSchema,
    good: { counts: { numerator: 69, denominator: 310 }, 'a loss': { numerator: '-1.5', denominator: '310' } },
    bad: { 'no denominator': { numerator: 69 }, number: 0.2226, missing: { numerator: null, denominator: 310 } },
  },
  intervalSchema: {
    schema: schemas.intervalSchema,
    good: {
      'half open': interval('387.5', '418.5'),
      'one value': interval(5, 5, { includesHigh: true }),
      open: interval(-1, 1, { includesLow: false }),
    },
    bad: { 'without ends': { low: 1, high: 2 }, 'a word for an end': { ...interval(1, 2), includesLow: 'yes' } },
  },
  quantitySchema: {
    schema: schemas.quantitySchema,
    good: { ...percentages, count: count(5), amount: amount('-125000000'), growth: growthRate('-2.5') },
    bad: notQuantities,
  },
  citationSchema: {
    schema: schemas.citationSchema,
    good: {
      law: legal,
      'a point of an annex': circular,
      article: portal,
      author: { ...portal, author: 'Tiến Nhất', url: 'https://example.vn' },
    },
    mayLack: new RegExp(`^(${partsOfCitation})$`),
    bad: {
      'no such instrument': { kind: 'legal', instrument: { kind: 'treaty', number: '1' } },
      'an article as a number': { ...legal, article: 4 },
      'an empty article': { ...legal, article: '' },
      'an article of no instrument': { kind: 'legal', article: '4' },
      'a day that does not exist': { ...portal, date: '2024-02-30' },
    },
  },
  certaintySchema: {
    schema: schemas.certaintySchema,
    good: { text: 'text', summary: 'summary', secondary: 'secondary', inferred: 'inferred', unknown: 'unknown' },
    bad: { 'another word': 'sure', empty: '', nothing: null },
  },
  datedSchema: {
    schema: schemas.datedSchema(schemas.exactSchema),
    good: {
      none: [],
      'one after another': [
        { value: 5, from: '2024-07-01', until: null, citation: legal, certainty: 'text', checked: '2026-01-01' },
        {
          value: 7,
          from: '2013-07-01',
          until: '2024-07-01',
          citation: circular,
          certainty: 'summary',
          checked: '2026-01-01',
        },
      ],
      'at one time': [
        {
          value: 1,
          from: '2026-02-01',
          until: null,
          appliesTo: 'new dossiers',
          citation: legal,
          certainty: 'text',
          checked: '2026-02-02',
        },
        {
          value: 2,
          from: '2023-02-24',
          until: '2026-04-02',
          appliesTo: 'old dossiers',
          citation: legal,
          certainty: 'text',
          checked: '2026-02-02',
        },
      ],
    },
    mayLack: new RegExp(`^\\[\\d\\]\\.(appliesTo|citation\\.(${partsOfCitation}))$`),
    bad: {
      'not a list': {},
      'a day that does not exist': [
        { value: 5, from: '2024-02-30', until: null, citation: legal, certainty: 'text', checked: '2026-01-01' },
      ],
      'without an end': [{ value: 5, from: '2024-07-01', citation: legal, certainty: 'text', checked: '2026-01-01' }],
    },
  },
  explanationSchema: {
    schema: schemas.explanationSchema,
    good: {
      average: explainAverage(average([1, 2, null])),
      'average of nothing': explainAverage(average([])),
      growth: explainGrowth(growth(0, 12)),
      target: explainTarget(assessTarget(atLeast(percent('59.7')), percentage(185, 310))),
      commitment: explainCommitment(assessCommitment(quangTri2024, figures)),
      'every kind of value': everyValue,
    },
    mayLack: new RegExp(`citation\\.(${partsOfCitation})$`),
    notInFull: /^(commitment|target|growth)$/,
    bad: {
      'another format': { ...explainAverage(average([])), format: 'explanation' },
      'another version': { ...explainAverage(average([])), version: 2 },
      'a step in a step': {
        ...everyValue,
        conclusion: { ...everyValue.conclusion, steps: [{ ...everyValue.conclusion, steps: [{ rule: 'x' }] }] },
      },
    },
  },
  averageSchema: {
    schema: schemas.averageSchema,
    good: {
      known: average([1, 2, null, notApplicable]),
      'beyond 2^53': average([Number.MAX_SAFE_INTEGER, 2]),
      missing: average([null]),
      'not applicable': average([notApplicable]),
      empty: average([]),
    },
    bad: {
      'a negative count': { ...average([1]), count: -1 },
      'a count beyond 2^53': { ...average([1]), missing: 2 ** 53 },
      'half a count': { ...average([1]), count: 0.5 },
      'a sum as a number': { ...average([1]), sum: 1 },
      'a reason beside a value': { ...average([1]), reason: 'missing' },
      'no such reason': { ...average([]), reason: 'lost' },
    },
  },
  weightedAverageSchema: {
    schema: schemas.weightedAverageSchema,
    good: {
      known: weightedAverage([{ value: 10, weight: 3 }]),
      weightless: weightedAverage([{ value: 10, weight: 0 }]),
      missing: weightedAverage([{ value: null, weight: 3 }]),
    },
    bad: { average: average([1]), 'a weight as a number': { ...weightedAverage([]), weight: 0 } },
  },
  medianSchema: {
    schema: schemas.medianSchema,
    good: { odd: median([1, 5, 3]), even: median(['1.5', 2]), missing: median([null]), empty: median([]) },
    bad: { average: average([1]), 'no value': { count: 0, notApplicable: 0, missing: 0 } },
  },
  distributionSchema: {
    schema: schemas.distributionSchema,
    good: {
      ratings: distribution(['good', 'good', notApplicable, null], (rating) => rating, ['good', 'fair']),
      empty: distribution([], () => null, ['good']),
    },
    bad: {
      'a negative share': {
        count: 0,
        notApplicable: 0,
        missing: 0,
        total: 0,
        shares: [{ category: 'good', count: -1, ofKnown: null, ofAll: null }],
      },
      'a category without a name': {
        count: 0,
        notApplicable: 0,
        missing: 0,
        total: 0,
        shares: [{ category: '', count: 0, ofKnown: null, ofAll: null }],
      },
    },
  },
  growthSchema: {
    schema: schemas.growthSchema,
    good: {
      known: growth(291, '310.5'),
      'from zero': growth(0, 12),
      'from negative': growth(-40, 125),
      unknown: growth(291, null),
      'not applicable': growth(notApplicable, 310),
    },
    bad: {
      'no such outcome': { ...growth(291, 310), outcome: 'good' },
      'a percentage from zero': { ...growth(0, 12), relative: { numerator: 12, denominator: 1 } },
      'an absolute growth of the unknown': { ...growth(291, null), absolute: '19' },
    },
  },
  indicatorSchema: {
    schema: schemas.indicatorSchema,
    good: {
      percentage: { id: 'a', kind: 'percentage', label: words, numerator: words, denominator: words, unit: words },
      average: { id: 'b', kind: 'average', label: words, numerator: words, denominator: words },
      count: { id: 'c', kind: 'count', label: words, figure: words },
      amount: { id: 'd', kind: 'amount', label: words, figure: words },
      growth: { id: 'e', kind: 'growth', label: words, figure: words, baseline: words },
    },
    mayLack: /^unit$/,
    bad: {
      'a figure of another kind': { id: 'a', kind: 'count', label: words, numerator: words, denominator: words },
      'without an id': { id: '', kind: 'count', label: words, figure: words },
    },
  },
  indicatorFiguresSchema: {
    schema: schemas.indicatorFiguresSchema,
    good: {
      share: { numerator: 69, denominator: 310 },
      growth: { figure: '310', baseline: null },
      state: { figure: notApplicable },
      none: {},
    },
    mayLack: /^(numerator|denominator|figure|baseline)$/,
    bad: { 'another word': { figure: 'n/a' } },
  },
  goalSchema: {
    schema: schemas.goalSchema,
    good: {
      'at least': atLeast(percent(60)),
      'more than': moreThan(percent('22.5')),
      'at most': atMost(count(3)),
      'less than': lessThan(growthRate(-5)),
      exactly: exactly(amount('125000000')),
      between: between(count(4), count(6)),
      'with a ceiling': between(percent(10), percent(20), { above: 'not-met' }),
      all: all(),
      none: none(),
    },
    bad: {
      'no such goal': { kind: 'about', value: percent(60) },
      'a value of all': { kind: 'all', value: percent(100) },
      'no such reading': { ...between(count(4), count(6)), above: 'maybe' },
      ...Object.fromEntries(Object.entries(notQuantities).map(([what, value]) => [what, { kind: 'at-least', value }])),
    },
  },
  partySchema: {
    schema: schemas.partySchema,
    good: { locality: { id: 'localities', name: words } },
    bad: { 'without a name': { id: 'localities' }, 'without an id': { id: '', name: words } },
  },
  taskSchema: {
    schema: schemas.taskSchema,
    good: {
      led: {
        id: 'training',
        label: words,
        lead: { id: 'alliance', name: words },
        coordinating: [{ id: 'all', name: words }],
      },
      'without a lead': { id: 'training', label: words, lead: null, coordinating: [] },
    },
    bad: { 'a lead by its name': { id: 'training', label: words, lead: 'alliance', coordinating: [] } },
  },
  targetSchema: {
    schema: schemas.targetSchema,
    good: Object.fromEntries(quangTri2024.targets.map((target) => [target.id, target])),
    mayLack: /^indicator\.(unit|measure(\.(having|over\.\w+|having\.(minStars|recognized)))?)$/,
    bad: { 'without its wording': { ...quangTri2024.targets[0], wording: '' } },
  },
  commitmentSchema: {
    schema: schemas.commitmentSchema,
    good: { 'Quảng Trị 2024': quangTri2024, money: promiseOfMoney },
    notInFull: /^Quảng Trị 2024$/,
    mayLack: new RegExp(`^(targets\\[\\d\\]\\.indicator\\.unit|source\\.(${partsOfCitation}))$`),
    bad: {
      'a day that does not exist': { ...quangTri2024, date: '2024-02-30' },
      'a thirteenth month': { ...quangTri2024, period: { kind: 'month', year: 2024, month: 13 } },
      'a text for a list': { ...quangTri2024, tasks: 'none' },
    },
  },
  measuredFigureSchema: {
    schema: schemas.measuredFigureSchema,
    good: {
      share: { numerator: 69, denominator: 310 },
      'a share of nothing': { numerator: 0, denominator: 0 },
      ...percentages,
      count: count(5),
      amount: amount('90000000'),
      'growth rate': growthRate(5),
      growth: growth(291, 310),
      'growth from zero': growth(0, 12),
      'growth with a missing figure': growth(291, null),
      missing: null,
      'does not apply': notApplicable,
    },
    bad: { number: 0.6, 'another word': 'n/a', nothing: {}, ...notQuantities },
  },
  measuredFiguresSchema: {
    schema: schemas.measuredFiguresSchema,
    good: { 'Quảng Trị 2024': figures, none: {}, states: { lawful: null, 'new-style': notApplicable } },
    isRecord: true,
    bad: { list: [], 'a bare number': { lawful: 1 } },
  },
  targetAssessmentSchema: {
    schema: schemas.targetAssessmentSchema,
    good: Object.fromEntries(
      Object.entries(assessed).map(([what, [goal, measured]]) => [what, assessTarget(goal, measured)]),
    ),
    mayLack: /^(shortBy|overBy)\.\w+$/,
    notInFull: /all$|by one|no whole number|range|growth|figure that does not/,
    bad: {
      'no such status': { ...assessTarget(none(), count(2)), status: 'good' },
      'no such position': { ...assessTarget(none(), count(2)), position: 'near' },
      'short by nothing': { ...assessTarget(none(), count(2)), overBy: { organizations: 0 } },
      'near by less than no decimals': { ...assessTarget(none(), count(2)), nearMiss: { decimals: -1, printed: '1' } },
    },
  },
  progressSchema: {
    schema: schemas.progressSchema,
    good: {
      known: progress(atLeast(percent(22)), percentage(56, 291), percentage(65, 310)),
      'already met': progress(atLeast(count(3)), count(3), count(5)),
      'at threshold': progress(moreThan(count(3)), count(3), count(5)),
      unknown: progress(atLeast(growthRate(5)), growth(291, 310), null),
      'not applicable': progress(atLeast(growthRate(5)), growth(0, 310), growth(291, 310)),
    },
    bad: { 'no such outcome': { ...progress(all(), null, null), outcome: 'good' } },
  },
  commitmentAssessmentSchema: {
    schema: schemas.commitmentAssessmentSchema,
    notInFull: /figures$/,
    good: {
      'with figures': assessCommitment(quangTri2024, figures, { baseline: before }),
      'without figures': assessCommitment(quangTri2024, {}),
      'with all figures': assessCommitment(promiseOfMoney, {
        revenue: { numerator: '403000000000', denominator: 310 },
        members: growth(291, 310),
      }),
      'one target': assessCommitment(
        { ...promiseOfMoney, targets: promiseOfMoney.targets.slice(0, 1) },
        { revenue: { numerator: '403000000000', denominator: 310 } },
        { baseline: { revenue: { numerator: '390000000000', denominator: 291 } } },
      ),
    },
    mayLack: new RegExp(`(indicator\\.unit|source\\.(${partsOfCitation})|(shortBy|overBy)\\.\\w+)$`),
    bad: {
      'a negative count of targets': {
        ...assessCommitment(quangTri2024, {}),
        counts: { met: -1, notMet: 0, unknown: 0, notApplicable: 0 },
      },
    },
  },
};
