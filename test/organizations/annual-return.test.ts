import {
  type AnnualReturn,
  moneyFigures,
  type OcopProduct,
  peopleFigures,
  ratings,
  ratingText,
  returnFlags,
} from 'kttt/organizations';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { type Expected, expectFaults, htx, registerWith } from './register-with.ts';

const base: AnnualReturn = { organization: 'htx', year: 2023, filed: '2023-12-15' };
const product: OcopProduct = { name: 'Nước mắm Gio Hải', stars: 4, recognized: '2023-11-01' };

function register(annual: unknown) {
  return registerWith([htx], [annual]);
}

/** The faults of one return, whose paths are given from it on. */
function expectFaultsOf(annual: unknown, ...expected: readonly Expected[]): void {
  expectFaults(
    () => register(annual),
    ...expected.map(([code, path, info]): Expected => [code, ['returns', 0, ...path], info]),
  );
}

describe('what a return may hold', () => {
  it('are five amounts, three numbers of people, three questions', () => {
    expect(moneyFigures).toEqual(['revenue', 'profitBeforeTax', 'charterCapital', 'totalCapital', 'undividedAssets']);
    expect(peopleFigures).toEqual(['regularWorkers', 'officialMembers', 'managersTrained']);
    expect(returnFlags).toEqual(['linkedWithEnterprise', 'newStyleModel', 'usesDigitalTools']);
  });

  it('is rated tốt, khá, trung bình, yếu', () => {
    expect(ratings.map((rating) => ratingText[rating].vi)).toEqual(['tốt', 'khá', 'trung bình', 'yếu']);
    expect(ratings.map((rating) => ratingText[rating].en)).toEqual(['good', 'fair', 'average', 'weak']);
  });
});

describe('a return that is sound', () => {
  it.each<[string, object]>([
    ['has nothing but whose, of which year, and when', {}],
    ['supersedes none, as null', { supersedes: null }],
    [
      'supersedes nothing but has every figure',
      {
        revenue: '1250000000',
        profitBeforeTax: -5_000_000,
        charterCapital: 0,
        totalCapital: '344000000',
        undividedAssets: 1,
        regularWorkers: 41,
        officialMembers: '24',
        managersTrained: 0,
        rating: 'good',
        linkedWithEnterprise: true,
        newStyleModel: false,
        usesDigitalTools: true,
        ocopProducts: [product, { ...product, stars: 1 }, { ...product, stars: 5, recognized: '2023-12-15' }],
      },
    ],
    ['has no products', { ocopProducts: [] }],
  ])('%s', (_, figures) => {
    expect(register({ ...base, ...figures }).returns).toEqual([{ ...base, ...figures }]);
  });

  const figures = [...moneyFigures, ...peopleFigures, ...returnFlags, 'rating', 'ocopProducts'];
  it.each(figures)('may have %s missing, null, or not applicable', (figure) => {
    for (const value of [undefined, null, 'not-applicable']) {
      const annual = { ...base, [figure]: value };
      expect(register(annual).returns).toEqual([annual]);
    }
  });
});

describe('the shape of a return', () => {
  it.each<[string, unknown, Expected]>([
    ['that is nothing', null, ['wrong-type', [], { found: 'null', expected: 'object' }]],
    [
      'of no organization',
      { ...base, organization: undefined },
      ['missing-key', ['organization'], { expected: 'string' }],
    ],
    ['of an empty id', { ...base, organization: '' }, ['empty-text', ['organization'], {}]],
    ['of no year', { ...base, year: undefined }, ['missing-key', ['year'], { expected: 'number' }]],
    [
      'of a year as text',
      { ...base, year: 'năm 2023' },
      ['no-such-year', ['year'], { found: 'năm 2023', first: 1901 }],
    ],
    ['of a year of nothing', { ...base, year: null }, ['no-such-year', ['year'], { found: 'null', first: 1901 }]],
    ['of half a year', { ...base, year: 2023.5 }, ['no-such-year', ['year'], { found: '2023.5', first: 1901 }]],
    ['of the year 1900', { ...base, year: 1900 }, ['no-such-year', ['year'], { found: '1900', first: 1901 }]],
    ['of the year 10000', { ...base, year: 10_000 }, ['no-such-year', ['year'], { found: '10000', first: 1901 }]],
    ['filed on no day', { ...base, filed: undefined }, ['missing-key', ['filed'], { expected: 'YYYY-MM-DD' }]],
    [
      'filed on a day that is none',
      { ...base, filed: '15/12/2023' },
      ['no-such-date', ['filed'], { found: '15/12/2023' }],
    ],
    ['that supersedes no day', { ...base, supersedes: '' }, ['no-such-date', ['supersedes'], { found: '' }]],
    [
      'with a revenue that is no number',
      { ...base, revenue: '1,3 tỷ' },
      ['not-a-number', ['revenue'], { found: '1,3 tỷ' }],
    ],
    ['with half a đồng of revenue', { ...base, revenue: '0.5' }, ['fraction-of-dong', ['revenue'], { found: '0.5' }]],
    [
      'with half a đồng of profit',
      { ...base, profitBeforeTax: -0.5 },
      ['fraction-of-dong', ['profitBeforeTax'], { found: '-0.5' }],
    ],
    [
      'with half a worker',
      { ...base, regularWorkers: 0.5 },
      ['fraction-of-count', ['regularWorkers'], { found: '0.5' }],
    ],
    [
      'with fewer than no members',
      { ...base, officialMembers: -1 },
      ['negative-count', ['officialMembers'], { found: '-1' }],
    ],
    [
      'with yes for an answer',
      { ...base, linkedWithEnterprise: 'yes' },
      ['wrong-type', ['linkedWithEnterprise'], { found: 'yes', expected: 'boolean' }],
    ],
    [
      'with no known rating',
      { ...base, rating: 'tốt' },
      ['not-one-of', ['rating'], { found: 'tốt', allowed: 'good, fair, average, weak' }],
    ],
    [
      'with a number of products',
      { ...base, ocopProducts: 3 },
      ['wrong-type', ['ocopProducts'], { found: '3', expected: 'array' }],
    ],
    [
      'with a product of no star',
      { ...base, ocopProducts: [{ ...product, stars: 0 }] },
      ['not-one-of', ['ocopProducts', 0, 'stars'], { found: '0', allowed: '1, 2, 3, 4, 5' }],
    ],
    [
      'with a product of six stars',
      { ...base, ocopProducts: [product, { ...product, stars: 6 }] },
      ['not-one-of', ['ocopProducts', 1, 'stars'], { found: '6', allowed: '1, 2, 3, 4, 5' }],
    ],
    [
      'with a product of stars as text',
      { ...base, ocopProducts: [{ ...product, stars: '4' }] },
      ['not-one-of', ['ocopProducts', 0, 'stars'], { found: '4', allowed: '1, 2, 3, 4, 5' }],
    ],
    [
      'with a product of no name',
      { ...base, ocopProducts: [{ ...product, name: '' }] },
      ['empty-text', ['ocopProducts', 0, 'name'], {}],
    ],
    [
      'with a product never recognized',
      { ...base, ocopProducts: [{ name: 'Tiêu', stars: 3 }] },
      ['missing-key', ['ocopProducts', 0, 'recognized'], { expected: 'YYYY-MM-DD' }],
    ],
    ['with a misspelt key', { ...base, revenues: 1 }, ['unknown-key', ['revenues'], { key: 'revenues' }]],
    [
      'with a key of every object',
      { ...base, ...JSON.parse('{ "toString": 1 }') },
      ['unknown-key', ['toString'], { key: 'toString' }],
    ],
  ])('%s is refused', (_, annual, fault) => {
    expectFaultsOf(annual, fault);
  });

  it.each(moneyFigures.filter((figure) => figure !== 'profitBeforeTax'))('%s may not be negative', (figure) => {
    expectFaultsOf({ ...base, [figure]: -1 }, ['negative-amount', [figure], { found: '-1' }]);
    expect(register({ ...base, [figure]: 0 }).returns).toHaveLength(1);
    expect(register({ ...base, [figure]: '-0' }).returns).toHaveLength(1);
  });

  it('a negative amount is refused in both languages', () => {
    expect(caught(() => register({ ...base, revenue: '-1250000000' })).messages).toEqual({
      vi: 'returns[0].revenue: số tiền -1250000000 âm; chỉ lợi nhuận mới có thể âm',
      en: 'returns[0].revenue: the amount -1250000000 is negative; only a profit can be',
    });
  });

  it.each(peopleFigures)('%s is a whole number from zero', (figure) => {
    expectFaultsOf({ ...base, [figure]: -1 }, ['negative-count', [figure], { found: '-1' }]);
    expectFaultsOf({ ...base, [figure]: 1.5 }, ['fraction-of-count', [figure], { found: '1.5' }]);
    expectFaultsOf({ ...base, [figure]: 'x' }, ['not-a-number', [figure], { found: 'x' }]);
  });

  it('several faults of several returns are reported together', () => {
    expectFaults(
      () =>
        registerWith(
          [htx],
          [
            { year: 2023, filed: 'x', revenue: -1, regularWorkers: 'x', extra: 1 },
            null,
            { ...base, ocopProducts: [{ ...product, stars: 9, recognized: '' }] },
          ],
        ),
      ['unknown-key', ['returns', 0, 'extra'], { key: 'extra' }],
      ['missing-key', ['returns', 0, 'organization'], { expected: 'string' }],
      ['no-such-date', ['returns', 0, 'filed'], { found: 'x' }],
      ['negative-amount', ['returns', 0, 'revenue'], { found: '-1' }],
      ['not-a-number', ['returns', 0, 'regularWorkers'], { found: 'x' }],
      ['wrong-type', ['returns', 1], { found: 'null', expected: 'object' }],
      ['not-one-of', ['returns', 2, 'ocopProducts', 0, 'stars'], { found: '9', allowed: '1, 2, 3, 4, 5' }],
      ['no-such-date', ['returns', 2, 'ocopProducts', 0, 'recognized'], { found: '' }],
    );
  });
});

describe('the day a return was filed', () => {
  it.each(['2022-12-15', '2022-12-16', '2023-12-14', '2024-12-15'])(
    'is one from the first day of its reporting year on: %s',
    (filed) => {
      expect(register({ ...base, filed }).returns).toEqual([{ ...base, filed }]);
    },
  );

  it.each(['2022-12-14', '2022-01-01', '2020-12-15'])('is not before its reporting year: %s', (filed) => {
    expectFaultsOf({ ...base, filed }, ['filed-before-year', ['filed'], { year: 2023, filed, begins: '2022-12-15' }]);
  });

  it('before its reporting year is refused in both languages', () => {
    expect(caught(() => register({ ...base, filed: '2022-12-14' })).messages).toEqual({
      vi: 'returns[0].filed: báo cáo năm 2023 nộp ngày 2022-12-14, trước khi năm báo cáo bắt đầu (2022-12-15)',
      en: 'returns[0].filed: the return for 2023 was filed on 2022-12-14, before its reporting year begins on 2022-12-15',
    });
  });

  it('is told together with what else is wrong with its dates', () => {
    expectFaultsOf(
      {
        ...base,
        filed: '2022-12-14',
        ocopProducts: [{ ...product, recognized: '2022-12-15' }],
        revenue: -1,
      },
      ['negative-amount', ['revenue'], { found: '-1' }],
      ['filed-before-year', ['filed'], { year: 2023, filed: '2022-12-14', begins: '2022-12-15' }],
      ['recognized-after-filing', ['ocopProducts', 0, 'recognized'], { recognized: '2022-12-15', filed: '2022-12-14' }],
    );
  });
});

describe('a return that supersedes another', () => {
  it('was filed on a later day', () => {
    const revised = { ...base, filed: '2024-02-01', supersedes: '2023-12-15' };
    expect(registerWith([htx], [base, revised]).returns).toEqual([base, revised]);
  });

  it.each(['2023-12-15', '2023-12-16'])('and was filed on 15/12/2023 does not supersede one of %s', (supersedes) => {
    const { faults } = caught(() => register({ ...base, supersedes }));
    expect(faults[0]).toEqual({
      code: 'supersedes-later',
      path: ['returns', 0, 'supersedes'],
      info: { filed: '2023-12-15', supersedes },
      messages: {
        vi: `returns[0].supersedes: báo cáo nộp ngày 2023-12-15 không thể thay thế báo cáo nộp ngày ${supersedes}; báo cáo bị thay phải nộp trước`,
        en: `returns[0].supersedes: a return filed on 2023-12-15 cannot supersede one filed on ${supersedes}; the superseded one must be earlier`,
      },
    });
  });
});

describe('a product of a return', () => {
  it.each(['2023-12-14', '2023-12-15'])(
    'may have been recognised by the day the return was filed: %s',
    (recognized) => {
      expect(register({ ...base, ocopProducts: [{ ...product, recognized }] }).returns).toHaveLength(1);
    },
  );

  it('was not recognised after that', () => {
    const error = caught(() =>
      register({ ...base, ocopProducts: [product, { ...product, recognized: '2023-12-16' }] }),
    );
    expect(error.code).toBe('recognized-after-filing');
    expect(error.path).toEqual(['returns', 0, 'ocopProducts', 1, 'recognized']);
    expect(error.info).toEqual({ recognized: '2023-12-16', filed: '2023-12-15' });
    expect(error.messages).toEqual({
      vi: 'returns[0].ocopProducts[1].recognized: sản phẩm được công nhận ngày 2023-12-16, sau ngày nộp báo cáo 2023-12-15',
      en: 'returns[0].ocopProducts[1].recognized: the product was recognised on 2023-12-16, after the return was filed on 2023-12-15',
    });
  });

  it('is reported for each of them', () => {
    const late = { ...product, recognized: '2024-01-01' };
    expectFaultsOf(
      { ...base, ocopProducts: [late, product, late] },
      ['recognized-after-filing', ['ocopProducts', 0, 'recognized'], { recognized: '2024-01-01', filed: '2023-12-15' }],
      ['recognized-after-filing', ['ocopProducts', 2, 'recognized'], { recognized: '2024-01-01', filed: '2023-12-15' }],
    );
  });
});
