import { Decimal } from 'decimal.js';
import { growth, type Indicator, type IndicatorFigures, type Measured, measure, million, notApplicable } from 'kttt';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const words = { vi: 'x', en: 'x' };
const linked: Indicator = { id: 'linked', kind: 'percentage', label: words, numerator: words, denominator: words };
const revenue: Indicator = { id: 'revenue', kind: 'average', label: words, numerator: words, denominator: words };
const supported: Indicator = { id: 'supported', kind: 'count', label: words, figure: words };
const capital: Indicator = { id: 'capital', kind: 'amount', label: words, figure: words };
const members: Indicator = { id: 'members', kind: 'growth', label: words, figure: words, baseline: words };

describe('an indicator', () => {
  it.each<[Indicator['kind'], Indicator, IndicatorFigures, Measured]>([
    ['percentage', linked, { numerator: 69, denominator: 310 }, { numerator: 69, denominator: 310 }],
    ['percentage', linked, { numerator: 0, denominator: 310 }, { numerator: 0, denominator: 310 }],
    [
      'average',
      revenue,
      { numerator: '403000000000', denominator: 310 },
      { numerator: '403000000000', denominator: 310 },
    ],
    ['average', revenue, { numerator: -5, denominator: 2 }, { numerator: -5, denominator: 2 }],
    ['count', supported, { figure: 5 }, { kind: 'count', value: 5 }],
    ['count', supported, { figure: new Decimal('5.0') }, { kind: 'count', value: 5 }],
    ['amount', capital, { figure: million(106598) }, { kind: 'amount', value: '106598000000' }],
    ['growth', members, { baseline: 291, figure: 310 }, growth(291, 310)],
    ['growth', members, { baseline: 0, figure: 310 }, growth(0, 310)],
  ])('of the kind %s is measured from its figures', (_, indicator, figures, measured) => {
    expect(measure(indicator, figures)).toEqual(measured);
  });

  it.each<[Indicator['kind'], Indicator, readonly IndicatorFigures[]]>([
    ['percentage', linked, [{}, { denominator: 310 }, { numerator: 69 }, { numerator: null, denominator: undefined }]],
    ['average', revenue, [{}, { denominator: 310 }, { numerator: 5 }, { numerator: undefined, denominator: null }]],
    ['count', supported, [{}, { figure: null }, { figure: undefined }]],
    ['amount', capital, [{}, { figure: null }, { figure: undefined }]],
  ])('of the kind %s is missing where a figure is', (_, indicator, all) => {
    for (const figures of all) expect(measure(indicator, figures)).toBe(null);
  });

  it.each<[Indicator['kind'], Indicator, readonly IndicatorFigures[]]>([
    [
      'percentage',
      linked,
      [
        { numerator: notApplicable, denominator: 310 },
        { numerator: 69, denominator: notApplicable },
        { numerator: notApplicable },
      ],
    ],
    [
      'average',
      revenue,
      [
        { numerator: notApplicable, denominator: 310 },
        { numerator: 69, denominator: notApplicable },
        { denominator: notApplicable },
      ],
    ],
    ['count', supported, [{ figure: notApplicable }]],
    ['amount', capital, [{ figure: notApplicable }]],
  ])('of the kind %s does not apply where a figure does not', (_, indicator, all) => {
    for (const figures of all) expect(measure(indicator, figures)).toBe(notApplicable);
  });

  it('of a growth says itself what is missing and what does not apply', () => {
    expect(measure(members, {})).toEqual(growth(null, null));
    expect(measure(members, { figure: 310 })).toEqual(growth(null, 310));
    expect(measure(members, { baseline: 291, figure: notApplicable })).toEqual(growth(291, notApplicable));
  });

  it.each<[string, Indicator]>([
    ['share', linked],
    ['average', revenue],
  ])('that is a %s of nothing does not apply', (_, indicator) => {
    expect(measure(indicator, { numerator: 0, denominator: 0 })).toBe(notApplicable);
    expect(measure(indicator, { numerator: '0.0', denominator: '-0' })).toBe(notApplicable);
    expect(measure(indicator, { denominator: 0 })).toBe(notApplicable);
    expect(measure(indicator, { numerator: notApplicable, denominator: 0 })).toBe(notApplicable);
  });

  it.each<[string, Indicator, IndicatorFigures, string, string]>([
    ['linked', linked, { figure: 69 }, 'figure', 'numerator, denominator'],
    ['revenue', revenue, { numerator: 1, denominator: 2, baseline: null }, 'baseline', 'numerator, denominator'],
    ['supported', supported, { numerator: 1 }, 'numerator', 'figure'],
    ['capital', capital, { figure: 1, baseline: 1 }, 'baseline', 'figure'],
    ['members', members, { denominator: 1 }, 'denominator', 'figure, baseline'],
    ['members', members, untyped({ toString: 1 }), 'toString', 'figure, baseline'],
  ])('«%s» takes only the figures of its kind', (id, indicator, figures, found, expected) => {
    const error = caught(() => measure(indicator, figures));
    expect(error).toMatchObject({ code: 'figure-not-of-indicator', path: [found], info: { id, found, expected } });
  });

  it.each<[string, Indicator, IndicatorFigures, string, string]>([
    ['a part greater than its whole', linked, { numerator: 311, denominator: 310 }, 'part-exceeds-whole', 'numerator'],
    ['a part of nothing', linked, { numerator: 5, denominator: 0 }, 'whole-is-zero', 'denominator'],
    ['a negative part', linked, { numerator: -5, denominator: 310 }, 'negative-count', 'numerator'],
    ['a negative whole', linked, { numerator: 5, denominator: -310 }, 'negative-count', 'denominator'],
    ['a part that is no number', linked, { numerator: 'x', denominator: 310 }, 'not-a-number', 'numerator'],
    ['a part that is no number, of nothing', linked, { numerator: 'x', denominator: 0 }, 'not-a-number', 'numerator'],
    ['a whole that is no number', linked, { numerator: 5, denominator: 'x' }, 'not-a-number', 'denominator'],
    ['a whole that is no number, of a missing part', linked, { denominator: 'x' }, 'not-a-number', 'denominator'],
    ['a total over nothing', revenue, { numerator: 5, denominator: 0 }, 'denominator-not-positive', 'denominator'],
    [
      'a total over less than nothing',
      revenue,
      { numerator: 5, denominator: -1 },
      'denominator-not-positive',
      'denominator',
    ],
    ['a total that is no number', revenue, { numerator: 'x', denominator: 1 }, 'not-a-number', 'numerator'],
    ['a negative count', supported, { figure: -1 }, 'negative-count', 'figure'],
    ['half a cooperative', supported, { figure: '0.5' }, 'fraction-of-count', 'figure'],
    ['a count that is no number', supported, { figure: 'x' }, 'not-a-number', 'figure'],
    ['a fraction of a đồng', capital, { figure: '0.5' }, 'fraction-of-dong', 'figure'],
    ['an amount that lost digits', capital, { figure: 2 ** 60 }, 'unsafe-integer', 'figure'],
    ['a baseline that is no number', members, { baseline: 'x', figure: 1 }, 'not-a-number', 'baseline'],
    ['a figure of a growth that is no number', members, { baseline: 1, figure: 'x' }, 'not-a-number', 'figure'],
  ])('refuses %s by the name the figure was given', (_, indicator, figures, code, field) => {
    expect(caught(() => measure(indicator, figures))).toMatchObject({ code, path: [field] });
  });

  it.each([[null], [{}], [{ kind: 'rate' }]])('is refused where its kind is none: %o', (given) => {
    expect(caught(() => measure(untyped<Indicator>(given), { figure: 1 }))).toMatchObject({
      code: 'no-such-indicator',
      path: ['kind'],
    });
  });
});
