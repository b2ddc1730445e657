import fc from 'fast-check';
import {
  assessCommitment,
  halfYear,
  type Period,
  percentage,
  planPeriod,
  quarter,
  reportingYear,
  toPercent,
  year,
} from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import {
  checkPublishedPortfolio,
  newlyRecognized,
  type OcopCertificate,
  type OcopPortfolio,
  ocopPortfolio,
  type PortfolioProduct,
  type ProducerKind,
  type ProductGroup,
  producerKinds,
  productGroups,
  productsForReturn,
  type RecognizedStar,
  type Star,
} from 'kttt/ocop';
import { createRegister } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, monthsLater } from '../calendar/utc-calendar.ts';
import { only } from '../commitments/register-by-hand.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { fractionOf, rounded } from '../numbers/big-fraction.ts';
import { expectFaults } from '../organizations/register-with.ts';
import { cooperative, filed, places } from '../registers/small-register.ts';
import published from './published-results.json' with { type: 'json' };

const asOf = '2026-11-23';
const htx = { id: 'htx-1', kind: 'cooperative' } as const;

/** A rice of three stars, granted on 1/6/2025, of one cooperative, unless more is said. */
function product(id: string, more: Partial<PortfolioProduct> = {}): PortfolioProduct {
  return { id, name: `SP ${id}`, set: 3, owner: htx, certificates: [{ issued: '2025-06-01', star: 3 }], ...more };
}

/** A product by its certificates alone. */
function certified(id: string, ...certificates: readonly (readonly [issued: string, star: Star])[]): PortfolioProduct {
  return product(id, { certificates: certificates.map(([issued, star]) => ({ issued, star })) });
}

/** Those that are not zero of what was counted. */
function counted<Key extends string>(of: Readonly<Record<Key, number | { readonly count: number }>>) {
  const numbers = Object.entries<number | { readonly count: number }>(of).map(
    ([key, value]) => [key, typeof value === 'number' ? value : value.count] as const,
  );
  return Object.fromEntries(numbers.filter(([, count]) => count > 0));
}

describe('a portfolio', () => {
  it('counts the recognised products of a day in every way', () => {
    const household = { id: 'ho-1', kind: 'household' } as const;
    const products = [
      product('rice', { locality: '19636', certificates: [{ issued: '2024-08-31', star: 4 }] }),
      product('tea', { set: 11, locality: '19639', isPotentialFiveStar: true }),
      product('pepper', { set: 10, owner: household, certificates: [{ issued: '2024-05-22', star: 5 }] }),
      product('mat', { set: 21, owner: { id: 'htx-2', kind: 'cooperative' }, certificates: [] }),
    ];
    const share = (part: number) => ({ count: part, share: { numerator: part, denominator: 3 } });
    expect(ocopPortfolio(products, { asOf })).toEqual({
      kind: 'ocop-portfolio',
      asOf,
      products: 4,
      recognized: 3,
      byStatus: { valid: 2, 're-assessment-open': 1, extended: 0, expired: 0, revoked: 0, none: 1 },
      byStar: { 3: share(1), 4: share(1), 5: share(1) },
      potentialFiveStar: share(1),
      byGroup: { I: share(3), II: share(0), III: share(0), IV: share(0), V: share(0), VI: share(0) },
      byOwnerKind: {
        household: share(1),
        farm: share(0),
        'cooperative-group': share(0),
        'private-enterprise': share(0),
        'limited-company': share(0),
        'joint-stock-company': share(0),
        cooperative: share(2),
        association: share(0),
      },
      byLocality: [
        { locality: '19636', ...share(1) },
        { locality: '19639', ...share(1) },
        { locality: null, ...share(1) },
      ],
      byYear: [
        { year: 2024, ...share(2) },
        { year: 2025, ...share(1) },
      ],
      owners: 2,
      ownersByKind: {
        household: 1,
        farm: 0,
        'cooperative-group': 0,
        'private-enterprise': 0,
        'limited-company': 0,
        'joint-stock-company': 0,
        cooperative: 1,
        association: 0,
      },
      cooperatives: 1,
      expiring: ['pepper'],
    });
  });

  it('of nothing that is recognised has no shares', () => {
    for (const products of [[], [product('a', { certificates: [] })]]) {
      const portfolio = ocopPortfolio(products, { asOf });
      const none = { count: 0, share: null };
      expect(portfolio).toMatchObject({ products: products.length, recognized: 0, potentialFiveStar: none });
      for (const by of [portfolio.byStar, portfolio.byGroup, portfolio.byOwnerKind]) {
        expect(Object.values(by)).toEqual(Object.keys(by).map(() => none));
      }
      expect([portfolio.byLocality, portfolio.byYear, portfolio.expiring]).toEqual([[], [], []]);
      expect([portfolio.owners, portfolio.cooperatives]).toEqual([0, 0]);
    }
  });

  it('is plain data that survives JSON unchanged', () => {
    const portfolio = ocopPortfolio([product('a'), product('b', { locality: 'x' })], { asOf });
    expect(JSON.parse(JSON.stringify(portfolio))).toEqual(portfolio);
  });
});

describe('a product on a day', () => {
  it.each<[certificate: OcopCertificate, days: readonly (readonly [string, string])[]]>([
    [
      { issued: '2024-08-31', star: 4 },
      [
        ['2024-08-30', 'none'],
        ['2024-08-31', 'valid'],
        ['2024-09-01', 'valid'],
        ['2027-03-03', 'valid'],
        ['2027-03-04', 're-assessment-open'],
        ['2027-03-05', 're-assessment-open'],
        ['2027-05-03', 're-assessment-open'],
        ['2027-05-04', 'valid'],
        ['2027-08-30', 'valid'],
        ['2027-08-31', 'valid'],
        ['2027-09-01', 'expired'],
      ],
    ],
    [
      { issued: '2023-06-15', star: 3 },
      [
        ['2023-06-14', 'none'],
        ['2026-06-14', 'valid'],
        ['2026-06-15', 'valid'],
        ['2026-06-16', 'extended'],
        ['2026-12-11', 'extended'],
        ['2026-12-12', 'extended'],
        ['2026-12-13', 'expired'],
      ],
    ],
    [
      { issued: '2023-06-15', star: 3, reassessed: '2026-07-01' },
      [
        ['2026-06-30', 'extended'],
        ['2026-07-01', 'extended'],
        ['2026-07-02', 'expired'],
      ],
    ],
    [
      { issued: '2024-08-31', star: 5, revoked: { on: '2025-01-10' } },
      [
        ['2025-01-09', 'valid'],
        ['2025-01-10', 'revoked'],
        ['2025-01-11', 'revoked'],
        ['2027-09-01', 'revoked'],
      ],
    ],
    [
      { issued: '2024-08-31', star: 2 },
      [
        ['2024-08-30', 'none'],
        ['2024-08-31', 'none'],
        ['2025-08-31', 'none'],
      ],
    ],
    [{ issued: '2024-08-31', star: 1 }, [['2024-08-31', 'none']]],
  ])('with the certificate %o', (certificate, days) => {
    for (const [day, status] of days) {
      const { byStatus, recognized, products, owners } = ocopPortfolio(
        [product('a', { certificates: [certificate] })],
        { asOf: day },
      );
      const isRecognized = ['valid', 're-assessment-open', 'extended'].includes(status);
      expect([day, counted(byStatus)]).toEqual([day, { [status]: 1 }]);
      expect([day, products, recognized, owners]).toEqual([day, 1, Number(isRecognized), Number(isRecognized)]);
    }
  });

  it('that rose from three stars to four is of the star and the year of the last certificate granted', () => {
    const risen = certified('a', ['2023-09-01', 3], ['2024-04-01', 4]);
    const on = (day: string) => {
      const { byStar, byYear } = ocopPortfolio([risen], { asOf: day });
      return [counted(byStar), byYear.map((one) => one.year)];
    };
    expect(on('2023-08-31')).toEqual([{}, []]);
    expect(on('2023-09-01')).toEqual([{ 3: 1 }, [2023]]);
    expect(on('2024-03-31')).toEqual([{ 3: 1 }, [2023]]);
    expect(on('2024-04-01')).toEqual([{ 4: 1 }, [2024]]);
    expect(on('2027-04-01')).toEqual([{ 4: 1 }, [2024]]);
    expect(on('2027-04-02')).toEqual([{}, []]);
  });

  it('that has two certificates of one day has the one written last', () => {
    const of = certified('a', ['2024-04-01', 3], ['2024-04-01', 5]);
    expect(counted(ocopPortfolio([of], { asOf }).byStar)).toEqual({ 5: 1 });
  });

  it('that was renewed late was not recognised in between', () => {
    const late = certified('a', ['2021-05-01', 3], ['2024-06-01', 3]);
    const statuses = ['2024-05-01', '2024-05-02', '2024-05-31', '2024-06-01'].map((day) =>
      counted(ocopPortfolio([late], { asOf: day }).byStatus),
    );
    expect(statuses).toEqual([{ valid: 1 }, { expired: 1 }, { expired: 1 }, { valid: 1 }]);
  });

  it('that fell to two stars is recognised no longer, though its certificate would run', () => {
    const fallen = certified('a', ['2024-05-01', 4], ['2025-05-01', 2]);
    expect(counted(ocopPortfolio([fallen], { asOf: '2025-04-30' }).byStatus)).toEqual({ valid: 1 });
    expect(counted(ocopPortfolio([fallen], { asOf: '2025-05-01' }).byStatus)).toEqual({ none: 1 });
  });
});

describe('the potential of five stars', () => {
  const potential = (id: string, star: Star, isPotentialFiveStar: PortfolioProduct['isPotentialFiveStar']) =>
    product(id, { certificates: [{ issued: '2025-06-01', star }], isPotentialFiveStar: isPotentialFiveStar ?? null });

  it('is of recognised products below five stars that were referred', () => {
    const products = [
      potential('a', 3, true),
      potential('b', 4, true),
      potential('c', 5, true),
      potential('d', 4, false),
      potential('e', 4, null),
      potential('f', 2, true),
      product('g', { certificates: [{ issued: '2022-01-01', star: 4 }], isPotentialFiveStar: true }),
      product('h'),
    ];
    const { potentialFiveStar, byStar } = ocopPortfolio(products, { asOf });
    expect(potentialFiveStar).toEqual({ count: 2, share: { numerator: 2, denominator: 6 } });
    expect(counted(byStar)).toEqual({ 3: 2, 4: 3, 5: 1 });
  });
});

describe('the places of products', () => {
  it('stand in the order of their codes, those that are not told at the end', () => {
    const at = (id: string, locality: PortfolioProduct['locality']) => product(id, { locality: locality ?? null });
    const products = [at('a', null), at('b', '20'), at('c', '19'), at('d', '9'), product('e'), at('f', '20')];
    const gone = product('g', { locality: '18', certificates: [] });
    const { byLocality } = ocopPortfolio([...products, gone], { asOf });
    expect(byLocality.map(({ locality, count }) => [locality, count])).toEqual([
      ['19', 1],
      ['20', 2],
      ['9', 1],
      [null, 2],
    ]);
    expect(byLocality.map(({ share }) => share)).toEqual([1, 2, 1, 2].map((count) => percentage(count, 6)));
    for (const order of [products.toReversed(), [...products.slice(3), ...products.slice(0, 3)]]) {
      expect(ocopPortfolio(order, { asOf }).byLocality).toEqual(byLocality);
    }
  });

  it('may all be unknown', () => {
    expect(ocopPortfolio([product('a')], { asOf }).byLocality).toEqual([
      { locality: null, count: 1, share: { numerator: 1, denominator: 1 } },
    ]);
  });
});

describe('the owners of products', () => {
  it('count once, and only those who have a recognised one', () => {
    const of = (id: string, kind: ProducerKind) => ({ owner: { id, kind } });
    const products = [
      product('a', of('htx-1', 'cooperative')),
      product('b', of('htx-1', 'cooperative')),
      product('c', of('htx-2', 'cooperative')),
      product('d', { ...of('htx-3', 'cooperative'), certificates: [{ issued: '2020-01-01', star: 5 }] }),
      product('e', { ...of('htx-4', 'cooperative'), certificates: [{ issued: '2025-06-01', star: 2 }] }),
      product('f', of('cty-1', 'limited-company')),
      product('g', { ...of('htx-2', 'cooperative'), certificates: [] }),
    ];
    const { owners, ownersByKind, cooperatives, byOwnerKind } = ocopPortfolio(products, { asOf });
    expect([owners, cooperatives]).toEqual([3, 2]);
    expect(counted(ownersByKind)).toEqual({ cooperative: 2, 'limited-company': 1 });
    expect(counted(byOwnerKind)).toEqual({ cooperative: 3, 'limited-company': 1 });
    expect(Object.keys(ownersByKind)).toEqual([...producerKinds]);
  });

  it('may be of any kind', () => {
    for (const kind of producerKinds) {
      const { ownersByKind, byOwnerKind, cooperatives } = ocopPortfolio([product('a', { owner: { id: 'x', kind } })], {
        asOf,
      });
      expect([counted(ownersByKind), counted(byOwnerKind)]).toEqual([{ [kind]: 1 }, { [kind]: 1 }]);
      expect(cooperatives).toBe(Number(kind === 'cooperative'));
    }
  });
});

describe('the products whose certificate ends soon', () => {
  const ends = '2027-08-31';
  const expiringOn = (day: string) => ocopPortfolio([certified('a', ['2024-08-31', 4])], { asOf: day }).expiring.join();

  it.each<[days: number, expiring: string]>([
    [181, ''],
    [180, 'a'],
    [179, 'a'],
    [1, 'a'],
    [0, 'a'],
    [-1, ''],
  ])('%i days before its last day: «%s»', (days, expiring) => {
    expect(expiringOn(dayOf(dayNumber(ends) - days))).toBe(expiring);
  });

  it('are those from the first day on which a re-assessment is filed', () => {
    expect([expiringOn('2027-03-03'), expiringOn('2027-03-04')]).toEqual(['', 'a']);
  });

  it('are, in the transition, those past their last day too, in the order given', () => {
    const products = [
      certified('late', ['2025-06-01', 3]),
      certified('extended', ['2023-06-15', 3]),
      certified('expired', ['2022-06-15', 3]),
      product('revoked', { certificates: [{ issued: '2024-03-01', star: 3, revoked: { on: '2026-01-01' } }] }),
      certified('soon', ['2024-03-01', 3]),
      certified('none', ['2024-03-01', 2]),
    ];
    expect(ocopPortfolio(products, { asOf }).expiring).toEqual(['extended', 'soon']);
  });
});

describe('a portfolio that cannot be', () => {
  it('has a product twice', () => {
    const run = () => ocopPortfolio([product('a'), product('b'), product('a')], { asOf });
    expectFault(run, { code: 'product-twice', path: [2, 'id'], field: '[2].id', found: 'a' });
  });

  it('has a set that is not: 0, 27 or none at all', () => {
    for (const set of [1, 26]) expect(ocopPortfolio([product('a', { set })], { asOf }).recognized).toBe(1);
    for (const set of [0, 27, -1, 1.5, '3', null, undefined]) {
      const error = caught(() => ocopPortfolio([product('a'), untyped({ ...product('b'), set })], { asOf }));
      expect([error.code, error.path, error.info]).toEqual(['no-such-set', [1, 'set'], { found: String(set) }]);
    }
    const run = () => ocopPortfolio([product('a', { set: 27 })], { asOf });
    expectFault(run, { code: 'no-such-set', path: [0, 'set'], field: '[0].set', found: '27' });
  });

  it('has certificates out of their order, but two of one day are in it', () => {
    const of = (first: string, second: string) => () =>
      ocopPortfolio([product('a'), certified('b', ['2020-01-01', 3], [first, 3], [second, 4])], { asOf });
    expect(of('2024-04-01', '2024-04-02')().recognized).toBe(2);
    expect(of('2024-04-01', '2024-04-01')().recognized).toBe(2);
    for (const found of ['2024-03-31', '2024-04-01']) {
      expectFault(of('2024-04-01', '2024-03-31'), {
        code: 'certificates-out-of-order',
        path: [1, 'certificates', 2, 'issued'],
        field: '[1].certificates[2].issued',
        found,
      });
    }
  });

  it('has an owner of two kinds', () => {
    const of = (kind: ProducerKind) => ({ owner: { id: 'ong-1', kind } });
    const run = () =>
      ocopPortfolio([product('a', of('household')), product('b'), product('c', of('farm')), product('d', of('farm'))], {
        asOf,
      });
    expectFaults(
      run,
      ['owner-of-two-kinds', [2, 'owner', 'kind'], { id: 'ong-1', first: 'household', second: 'farm' }],
      ['owner-of-two-kinds', [3, 'owner', 'kind'], { id: 'ong-1', first: 'household', second: 'farm' }],
    );
  });

  it('has a certificate that cannot be, and says which', () => {
    const wrong: readonly (readonly [code: string, OcopCertificate, ...path: readonly string[]])[] = [
      ['before-ocop', { issued: '2019-08-20', star: 3 }, 'issued'],
      ['no-such-date', { issued: '2024-02-30', star: 3 }, 'issued'],
      ['no-such-star', { issued: '2024-02-29', star: untyped(6) }, 'star'],
      ['granted-after-revoked', { issued: '2024-02-29', star: 3, revoked: { on: '2024-02-28' } }, 'revoked', 'on'],
      ['no-such-date', { issued: '2024-02-29', star: 3, revoked: { on: '2025-02-29' } }, 'revoked', 'on'],
      ['no-such-date', { issued: '2024-02-29', star: 3, reassessed: '2025-02-29' }, 'reassessed'],
    ];
    for (const [code, certificate, ...path] of wrong) {
      const of = product('b', { certificates: [{ issued: '2019-08-21', star: 3 }, certificate] });
      for (const run of [
        () => ocopPortfolio([product('a'), of], { asOf }),
        () => newlyRecognized([product('a'), of], year(2024)),
        () => productsForReturn([product('a'), of], htx.id, { asOf }),
      ]) {
        const first = caught(run).faults[0];
        expect([first?.code, first?.path]).toEqual([code, [1, 'certificates', 1, ...path]]);
      }
    }
  });

  it('has all its faults told together', () => {
    const certificates: readonly OcopCertificate[] = [
      { issued: '2025-01-01', star: untyped(0) },
      { issued: '2024-01-01', star: 3, revoked: { on: '2023-01-01' } },
    ];
    const other = product('a', { set: 30, owner: { id: htx.id, kind: 'farm' }, certificates });
    for (const run of [
      () => ocopPortfolio([product('a'), other], { asOf }),
      () => newlyRecognized([product('a'), other], year(2024)),
      () => productsForReturn([product('a'), other], htx.id, { asOf }),
    ]) {
      expectFaults(
        run,
        ['product-twice', [1, 'id'], { id: 'a' }],
        ['no-such-set', [1, 'set'], { found: '30' }],
        ['owner-of-two-kinds', [1, 'owner', 'kind'], { id: 'htx-1', first: 'cooperative', second: 'farm' }],
        ['no-such-star', [1, 'certificates', 0, 'star'], { found: '0', allowed: '1, 2, 3, 4, 5' }],
        [
          'granted-after-revoked',
          [1, 'certificates', 1, 'revoked', 'on'],
          { issued: '2024-01-01', revoked: '2023-01-01' },
        ],
        ['certificates-out-of-order', [1, 'certificates', 1, 'issued'], { issued: '2024-01-01', before: '2025-01-01' }],
      );
    }
  });

  it('is of a day that does not exist', () => {
    for (const run of [
      () => ocopPortfolio([], { asOf: '2026-02-29' }),
      () => productsForReturn([], htx.id, { asOf: '2026-02-29' }),
    ]) {
      expectFault(run, { code: 'no-such-date', path: ['asOf'], field: 'asOf', found: '2026-02-29' });
    }
  });
});

describe('published portfolios of whole counts', () => {
  interface Row {
    readonly place: string;
    readonly date: string | null;
    readonly asOf: string;
    readonly revoked?: string;
    readonly total: number;
    readonly stars: Readonly<Record<RecognizedStar, number>>;
    readonly potential: number;
    readonly groups?: Readonly<Partial<Record<ProductGroup, number>>>;
    readonly sets?: readonly (readonly [set: number, count: number])[];
    readonly owners?: Readonly<Partial<Record<ProducerKind, number>>>;
    readonly shares: Readonly<Partial<Record<RecognizedStar | 'potential', string>>>;
  }
  const rows = untyped<readonly Row[]>(published.portfolios);
  const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);

  /** As many products as were published; those of potential five stars hold a certificate of four. */
  function productsOf(row: Row): readonly PortfolioProduct[] {
    const starsOf = [
      ...times(row.stars[3], 3 as const),
      ...times(row.stars[4] + row.potential, 4 as const),
      ...times(row.stars[5], 5 as const),
    ];
    const sets = (row.sets ?? [[3, row.total]]).flatMap(([set, count]) => times(count, set));
    const kinds = Object.entries(row.owners ?? { cooperative: 1 }).flatMap(([kind, count]) =>
      times(count, untyped<ProducerKind>(kind)),
    );
    return starsOf.map((star, i) => {
      const owner = i % kinds.length;
      return product(String(i), {
        set: sets[i] ?? 0,
        owner: { id: String(owner), kind: kinds[owner] ?? 'household' },
        certificates: [{ issued: row.asOf, star, ...(row.revoked && { revoked: { on: row.revoked } }) }],
        isPotentialFiveStar: i >= row.stars[3] && i < row.stars[3] + row.potential,
      });
    });
  }

  it.each(rows)('$place $date: $total', (row) => {
    const portfolio = ocopPortfolio(productsOf(row), { asOf: row.asOf });
    const { byStar, potentialFiveStar: potential } = portfolio;
    expect([portfolio.products, portfolio.recognized]).toEqual([row.total, row.total]);
    expect(potential.count).toBe(row.potential);
    expect([byStar[3].count, byStar[4].count - potential.count, byStar[5].count]).toEqual([
      row.stars[3],
      row.stars[4],
      row.stars[5],
    ]);
    const shares = {
      3: byStar[3].share,
      4: percentage(byStar[4].count - potential.count, portfolio.recognized),
      5: byStar[5].share,
      potential: potential.share,
    };
    const counts = { ...row.stars, potential: row.potential };
    for (const of of [3, 4, 5, 'potential'] as const) {
      const share = shares[of] && toPercent(shares[of], { decimals: 2 });
      const byHand = fractionOf({ numerator: 100 * counts[of], denominator: row.total });
      expect([of, share]).toEqual([of, rounded(byHand, 2, 'half-up')]);
      expect([of, share]).toEqual([of, row.shares[of] ?? share]);
    }
    const parts = Object.entries(counts).map(([id, count]) => {
      const share = row.shares[untyped<RecognizedStar>(id)];
      return share === undefined ? { id, count } : { id, count, share };
    });
    expect(checkPublishedPortfolio({ total: row.total, parts })).toMatchObject({ status: 'consistent', faults: [] });
  });

  it.each(rows.filter(({ groups }) => groups))('$place $date by groups', (row) => {
    expect(counted(ocopPortfolio(productsOf(row), { asOf: row.asOf }).byGroup)).toEqual(row.groups);
  });

  it.each(rows.filter(({ owners }) => owners))('$place $date by owners', (row) => {
    const { owners, ownersByKind, cooperatives } = ocopPortfolio(productsOf(row), { asOf: row.asOf });
    expect(counted(ownersByKind)).toEqual(row.owners);
    expect([owners, cooperatives]).toEqual([75, 19]);
  });

  it('are not recognised from the day they are revoked: 47 of Đồng Tháp', () => {
    const row = only(rows.filter(({ revoked }) => revoked));
    const before = ocopPortfolio(productsOf(row), { asOf: row.asOf });
    const after = ocopPortfolio(productsOf(row), { asOf: row.revoked ?? '' });
    expect([counted(before.byStatus), counted(after.byStatus)]).toEqual([{ valid: 47 }, { revoked: 47 }]);
    expect([before.recognized, after.recognized, after.owners]).toEqual([47, 0, 0]);
  });
});

describe('what was newly recognised', () => {
  const cooperativesWith = (products: readonly PortfolioProduct[], period: Period = year(2024)) =>
    newlyRecognized(products, period, { ownerKind: 'cooperative' }).owners;
  const of = (id: string, kind: ProducerKind = 'cooperative') => ({ owner: { id, kind } });

  it('counts an owner once, however many products it gained', () => {
    const products = [
      { ...certified('a', ['2024-03-01', 3]), ...of('htx-1') },
      { ...certified('b', ['2024-09-01', 4]), ...of('htx-1') },
      { ...certified('c', ['2024-09-01', 5]), ...of('htx-2') },
      { ...certified('d', ['2023-09-01', 3]), ...of('htx-3') },
    ];
    expect(newlyRecognized(products, year(2024))).toEqual({ products: ['a', 'b', 'c'], owners: ['htx-1', 'htx-2'] });
  });

  it.each<[what: string, certificates: readonly (readonly [string, Star])[], gained: boolean]>([
    ['a product of three stars', [['2024-06-01', 3]], true],
    ['a product of two stars', [['2024-06-01', 2]], false],
    [
      'a product that rose from two stars to three',
      [
        ['2023-06-01', 2],
        ['2024-06-01', 3],
      ],
      true,
    ],
    [
      'a renewal at three stars',
      [
        ['2021-06-01', 3],
        ['2024-06-01', 3],
      ],
      false,
    ],
    [
      'a rise from three stars to four',
      [
        ['2022-06-01', 3],
        ['2024-06-01', 4],
      ],
      false,
    ],
    [
      'a renewal after the certificate had expired',
      [
        ['2020-06-01', 3],
        ['2024-06-01', 3],
      ],
      false,
    ],
    [
      'a product that rose within the year it was recognised in',
      [
        ['2024-03-01', 3],
        ['2024-09-01', 4],
      ],
      true,
    ],
    [
      'a product that fell to two stars and came back',
      [
        ['2020-06-01', 3],
        ['2022-06-01', 2],
        ['2024-06-01', 3],
      ],
      false,
    ],
    ['a product that was never assessed', [], false],
    ['a product recognised later', [['2025-01-01', 3]], false],
  ])('%s', (_, certificates, gained) => {
    expect(cooperativesWith([certified('a', ...certificates)])).toEqual(gained ? ['htx-1'] : []);
  });

  it.each<[period: Period, first: string, last: string]>([
    [year(2024), '2024-01-01', '2024-12-31'],
    [reportingYear(2024), '2023-12-15', '2024-12-14'],
    [halfYear(2024, 2), '2024-07-01', '2024-12-31'],
    [quarter(2024, 1), '2024-01-01', '2024-03-31'],
    [planPeriod(2021, 2025), '2021-01-01', '2025-12-31'],
  ])('in the period %o is from its first day %s to its last %s', (period, first, last) => {
    const days = [-1, 0, 1].flatMap((more) => [first, last].map((day) => dayOf(dayNumber(day) + more)));
    const gained = days.filter((day) => cooperativesWith([certified('a', [day, 3])], period).length > 0);
    expect(gained.toSorted()).toEqual([first, dayOf(dayNumber(first) + 1), dayOf(dayNumber(last) - 1), last]);
  });

  it('is of cooperatives alone where they are asked for', () => {
    const products = producerKinds.map((kind) => ({ ...certified(kind, ['2024-06-01', 3]), ...of(kind, kind) }));
    expect(cooperativesWith(products)).toEqual(['cooperative']);
    expect(newlyRecognized(products, year(2024)).owners).toEqual([...producerKinds]);
    expect(newlyRecognized(products, year(2024), { ownerKind: 'farm' }).products).toEqual(['farm']);
  });

  it('at four or five stars is a rise to them too', () => {
    const products = [
      certified('to-four', ['2022-06-01', 3], ['2024-06-01', 4]),
      certified('to-five', ['2022-06-01', 4], ['2024-06-01', 5]),
      certified('at-once', ['2024-06-01', 5]),
      certified('again', ['2021-06-01', 5], ['2024-06-01', 5]),
      certified('three', ['2024-06-01', 3]),
    ];
    const at = (minStars: RecognizedStar) => newlyRecognized(products, year(2024), { minStars }).products;
    expect(at(3)).toEqual(['at-once', 'three']);
    expect(at(4)).toEqual(['to-four', 'at-once']);
    expect(at(5)).toEqual(['to-five', 'at-once']);
    expect(newlyRecognized(products, year(2024)).products).toEqual(at(3));
  });

  it('was so though it was revoked since', () => {
    const revoked = { issued: '2024-06-01', star: 3, revoked: { on: '2024-07-01' } } as const;
    expect(cooperativesWith([product('a', { certificates: [revoked] })])).toEqual(['htx-1']);
  });

  it('is refused for a portfolio that cannot be', () => {
    const run = () => newlyRecognized([product('a'), product('a')], year(2024));
    expectFault(run, { code: 'product-twice', path: [1, 'id'], field: '[1].id', found: 'a' });
  });

  it('is each product in one year, and only those ever recognised', () => {
    fc.assert(
      fc.property(portfolios, ({ products }) => {
        const years = Array.from({ length: 14 }, (_, i) => newlyRecognized(products, year(2019 + i)).products);
        const ever = products.filter(({ certificates }) => certificates.some(({ star }) => star > 2));
        expect(years.flat().toSorted()).toEqual(ever.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('the products of an annual return', () => {
  const other = { id: 'htx-2', kind: 'cooperative' } as const;
  const forReturn = (products: readonly PortfolioProduct[], day = '2024-12-14', minStars?: RecognizedStar) =>
    productsForReturn(products, htx.id, { asOf: day, ...(minStars && { minStars }) });

  it('are those of one owner, with the day each was first recognised and the stars it has', () => {
    const products = [
      certified('new', ['2024-04-01', 3]),
      certified('risen', ['2022-05-01', 3], ['2024-04-01', 4]),
      certified('renewed', ['2021-05-01', 5], ['2024-04-01', 5]),
      certified('assessed-twice', ['2023-05-01', 2], ['2024-04-01', 3]),
      { ...certified('of-another', ['2024-04-01', 3]), owner: other },
    ];
    expect(forReturn(products)).toEqual([
      { name: 'SP new', stars: 3, recognized: '2024-04-01' },
      { name: 'SP risen', stars: 4, recognized: '2022-05-01' },
      { name: 'SP renewed', stars: 5, recognized: '2021-05-01' },
      { name: 'SP assessed-twice', stars: 3, recognized: '2024-04-01' },
    ]);
    expect(productsForReturn(products, other.id, { asOf: '2024-12-14' })).toHaveLength(1);
    expect(productsForReturn(products, 'htx-3', { asOf: '2024-12-14' })).toEqual([]);
  });

  it('are recognised on the day: not before, not once expired or revoked, and in the transition still', () => {
    const of = product('a', { certificates: [{ issued: '2023-06-15', star: 3 }] });
    const revoked = product('a', { certificates: [{ issued: '2023-06-15', star: 3, revoked: { on: '2024-01-10' } }] });
    const isIn = (one: PortfolioProduct, day: string) => forReturn([one], day).length > 0;
    expect(['2023-06-14', '2023-06-15'].map((day) => isIn(of, day))).toEqual([false, true]);
    expect(['2026-06-15', '2026-06-16', '2026-12-12', '2026-12-13'].map((day) => isIn(of, day))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['2024-01-09', '2024-01-10'].map((day) => isIn(revoked, day))).toEqual([true, false]);
    const open = certified('a', ['2024-08-31', 4]);
    expect(isIn(open, '2027-04-01')).toBe(true);
    expect([forReturn([certified('a', ['2024-04-01', 2])]), forReturn([product('a', { certificates: [] })])]).toEqual([
      [],
      [],
    ]);
  });

  it('do not know of a rise after the day', () => {
    const risen = certified('a', ['2022-05-01', 3], ['2024-04-01', 4]);
    expect(forReturn([risen], '2024-03-31')).toEqual([{ name: 'SP a', stars: 3, recognized: '2022-05-01' }]);
    expect(forReturn([risen], '2024-04-01')).toEqual([{ name: 'SP a', stars: 4, recognized: '2022-05-01' }]);
  });

  it('from four stars up have the day they first had four', () => {
    const risen = certified('a', ['2022-05-01', 3], ['2024-04-01', 4]);
    expect(forReturn([risen], '2024-12-14', 4)).toEqual([{ name: 'SP a', stars: 4, recognized: '2024-04-01' }]);
    expect(forReturn([risen], '2024-03-31', 4)).toEqual([]);
    expect(forReturn([risen], '2024-12-14', 5)).toEqual([]);
    const fallen = certified('a', ['2022-05-01', 4], ['2024-04-01', 3]);
    expect(forReturn([fallen], '2024-12-14', 4)).toEqual([]);
    expect(forReturn([fallen], '2024-12-14')).toEqual([{ name: 'SP a', stars: 3, recognized: '2022-05-01' }]);
  });

  describe('in a register over which the commitment of Quảng Trị is assessed', () => {
    const owned = (id: string, kind: ProducerKind, ...certificates: readonly (readonly [string, Star])[]) => ({
      ...certified(`${id}-${certificates.map(([day]) => day).join('-')}`, ...certificates),
      owner: { id, kind },
    });
    /** What gains nothing in 2024, whoever else does. */
    const noGain = [
      owned('renewed', 'cooperative', ['2021-06-01', 3], ['2024-05-15', 3]),
      owned('risen', 'cooperative', ['2022-06-01', 3], ['2024-05-15', 4]),
      owned('two-stars', 'cooperative', ['2024-05-15', 2]),
      owned('year-before', 'cooperative', ['2023-12-31', 3]),
      owned('year-after', 'cooperative', ['2025-01-01', 3]),
      owned('trader', 'cooperative', ['2024-05-15', 3]),
      owned('household', 'household', ['2024-05-15', 3]),
      product('revoked', {
        owner: { id: 'revoked', kind: 'cooperative' },
        certificates: [{ issued: '2024-05-15', star: 3, revoked: { on: '2024-11-01' } }],
      }),
    ];
    const gains = [
      owned('htx-1', 'cooperative', ['2024-01-01', 3]),
      owned('htx-2', 'cooperative', ['2024-06-01', 4]),
      owned('htx-2', 'cooperative', ['2024-06-02', 3]),
      owned('htx-3', 'cooperative', ['2022-06-01', 3], ['2024-07-01', 4]),
      owned('htx-3', 'cooperative', ['2024-12-31', 5]),
      ...[4, 5, 6, 7].map((i) => owned(`htx-${i}`, 'cooperative', ['2024-08-01', 3])),
    ];
    const newProducts = (products: readonly PortfolioProduct[]) => {
      const ids = [
        ...new Set(products.filter(({ owner }) => owner.kind === 'cooperative').map(({ owner }) => owner.id)),
      ];
      const register = createRegister({
        localities: places,
        organizations: ids.map((id) =>
          cooperative(id, 'cam-lo', id === 'trader' ? { field: 'trade-and-services' } : {}),
        ),
        returns: ids.map((id) =>
          filed(id, 2024, {
            filed: '2025-01-10',
            ocopProducts: productsForReturn(products, id, { asOf: '2024-12-31' }),
          }),
        ),
      });
      const { targets } = assessCommitment(quangTri2024, register, { asOf: '2024-12-31' }).total;
      return only(targets.filter(({ target }) => target === 'new-ocop-products')).assessment;
    };

    it.each<[cooperatives: number, status: string, position: string, short: number | null]>([
      [0, 'not-met', 'below', 4],
      [3, 'not-met', 'below', 1],
      [4, 'met', 'within', null],
      [5, 'met', 'within', null],
      [6, 'met', 'within', null],
      [7, 'met', 'above', null],
    ])('%i cooperatives gained one: %s', (cooperatives, status, position, short) => {
      const gained = gains.filter(({ owner }) => Number(owner.id.slice(4)) <= cooperatives);
      expect(newProducts([...noGain, ...gained])).toMatchObject({
        status,
        position,
        measured: { kind: 'count', value: cooperatives },
        shortBy: short === null ? null : { organizations: short },
      });
      expect(newlyRecognized(gained, year(2024), { ownerKind: 'cooperative' }).owners).toHaveLength(cooperatives);
    });

    it('a renewal, a rise, two stars, another year, another field and a household are no gain', () => {
      for (const one of noGain) {
        const { measured, status } = newProducts([one, ...gains.slice(0, 1)]);
        expect([one.id, measured, status]).toEqual([one.id, { kind: 'count', value: 1 }, 'not-met']);
      }
    });

    it('says of any portfolio what it says of its owners', () => {
      fc.assert(
        fc.property(portfolios, ({ products }) => {
          const kept = products.map((one) => ({
            ...one,
            certificates: one.certificates
              .filter(({ issued }) => issued >= '2022-01-01' && issued <= '2024-12-31')
              .map(({ issued, star }): OcopCertificate => ({ issued, star: star === 1 || star === 2 ? 3 : star })),
          }));
          const { owners } = newlyRecognized(kept, year(2024), { ownerKind: 'cooperative' });
          expect(newProducts(kept).measured).toEqual({ kind: 'count', value: owners.length });
        }),
      );
    });
  });
});

describe('any portfolio', () => {
  it('is what counting by hand finds', () => {
    fc.assert(
      fc.property(portfolios, ({ products, day }) => {
        expect(ocopPortfolio(products, { asOf: day })).toMatchObject(byHand(products, day));
      }),
      { numRuns: 500 },
    );
  });

  it('has parts that make the whole, whatever the order of its products', () => {
    fc.assert(
      fc.property(portfolios, ({ products, day }) => {
        const portfolio = ocopPortfolio(products, { asOf: day });
        const { recognized, byStatus, byStar, byGroup, byOwnerKind, byLocality, byYear } = portfolio;
        const partitions = [byStar, byGroup, byOwnerKind, byLocality, byYear].map((by) => Object.values(by));
        for (const parts of partitions) {
          expect(checkPublishedPortfolio({ total: recognized, parts: parts.map(idAndCount) }).status).toBe(
            'consistent',
          );
          for (const { count, share } of parts) {
            expect(share).toEqual(recognized === 0 ? null : { numerator: count, denominator: recognized });
          }
        }
        expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(products.length);
        const turned = ocopPortfolio(products.toReversed(), { asOf: day });
        expect(turned).toEqual({ ...portfolio, expiring: portfolio.expiring.toReversed() });
      }),
    );
  });
});

function idAndCount({ count }: { readonly count: number }, i: number) {
  return { id: String(i), count };
}

const firstDay = dayNumber('2019-08-21');
const days = fc.integer({ min: firstDay, max: dayNumber('2031-12-31') }).map(dayOf);

/** Products of a few owners in a few places, and a day to look at them on, often one where something ends. */
const portfolios = fc
  .tuple(
    fc.array(
      fc.record({
        set: fc.integer({ min: 1, max: 26 }),
        owner: fc.nat(5),
        locality: fc.constantFrom('19636', '19639', '9', null),
        isPotentialFiveStar: fc.constantFrom(true, false, null),
        granted: fc.array(
          fc.record({
            issued: fc.integer({ min: firstDay, max: dayNumber('2027-12-31') }).map(dayOf),
            star: fc.constantFrom<Star>(1, 2, 3, 3, 4, 5),
            revokedAfter: fc.option(fc.nat(1500), { freq: 4 }),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 8 },
    ),
    days,
    fc.option(fc.tuple(fc.nat(7), fc.constantFrom(-181, -180, -179, -1, 0, 1, 179, 180, 181))),
  )
  .map(([drawn, anyDay, near]) => {
    const products = drawn.map(({ owner, granted, ...rest }, i): PortfolioProduct => {
      const certificates = granted
        .toSorted((a, b) => dayNumber(a.issued) - dayNumber(b.issued))
        .map(({ issued, star, revokedAfter }): OcopCertificate => {
          const revoked = revokedAfter === null ? null : { on: dayOf(dayNumber(issued) + revokedAfter) };
          return { issued, star, revoked };
        });
      const kind = producerKinds[(owner * 3) % producerKinds.length] ?? 'cooperative';
      return product(String(i), { ...rest, owner: { id: `chu-the-${owner}`, kind }, certificates });
    });
    const issued = near && products[near[0]]?.certificates.at(-1)?.issued;
    return { products, day: near && issued ? dayOf(dayNumber(monthsLater(issued, 36)) + near[1]) : anyDay };
  });

/** The portfolio, counted another way: by the numbers of days alone. */
function byHand(products: readonly PortfolioProduct[], day: string): Partial<OcopPortfolio> {
  const from2026 = dayNumber('2026-05-22');
  const today = dayNumber(day);
  const states = products.map(({ certificates, ...rest }) => {
    const last = certificates.filter(({ issued }) => dayNumber(issued) <= today).at(-1);
    if (!last || last.star < 3) return { ...rest, status: 'none', star: 0, year: 0, left: 0 };
    const end = dayNumber(monthsLater(last.issued, 36));
    const left = end - today;
    const isOver = last.revoked && dayNumber(last.revoked.on) <= today;
    const extends180 = end >= from2026 && end - 120 < from2026 && left >= -180;
    const isOpen = today >= from2026 && left >= 120 && left <= 180;
    const running = isOpen ? 're-assessment-open' : 'valid';
    const status = isOver ? 'revoked' : left >= 0 ? running : extends180 ? 'extended' : 'expired';
    return { ...rest, status, star: last.star, year: new Date(last.issued).getUTCFullYear(), left };
  });
  const those = states.filter(({ status }) => ['valid', 're-assessment-open', 'extended'].includes(status));
  const tally = (test: (one: (typeof those)[number]) => boolean) => {
    const count = those.filter(test).length;
    return { count, share: those.length === 0 ? null : { numerator: count, denominator: those.length } };
  };
  const last = { I: 13, II: 17, III: 20, IV: 22, V: 25, VI: 26 };
  const groupOf = (set: number) => productGroups.find((group) => set <= last[group]);
  const owners = [...new Map(those.map(({ owner }) => [owner.id, owner])).values()];
  const statuses = ['valid', 're-assessment-open', 'extended', 'expired', 'revoked', 'none'] as const;
  const places = ['19636', '19639', '9', null].map((locality) => ({
    locality,
    ...tally((one) => one.locality === locality),
  }));
  const years = Array.from({ length: 10 }, (_, i) => ({ year: 2019 + i, ...tally((one) => one.year === 2019 + i) }));
  const filled = untyped<Partial<OcopPortfolio>>({
    byStatus: Object.fromEntries(statuses.map((of) => [of, states.filter(({ status }) => status === of).length])),
    byStar: Object.fromEntries([3, 4, 5].map((of) => [of, tally(({ star }) => star === of)])),
    byGroup: Object.fromEntries(productGroups.map((of) => [of, tally(({ set }) => groupOf(set) === of)])),
    byOwnerKind: Object.fromEntries(producerKinds.map((of) => [of, tally(({ owner }) => owner.kind === of)])),
    ownersByKind: Object.fromEntries(producerKinds.map((of) => [of, owners.filter(({ kind }) => kind === of).length])),
  });
  return {
    ...filled,
    products: products.length,
    recognized: those.length,
    potentialFiveStar: tally(({ star, isPotentialFiveStar }) => star !== 5 && isPotentialFiveStar === true),
    byLocality: places.filter(({ count }) => count > 0),
    byYear: years.filter(({ count }) => count > 0),
    owners: owners.length,
    cooperatives: owners.filter(({ kind }) => kind === 'cooperative').length,
    expiring: those.filter(({ left }) => left <= 180).map(({ id }) => id),
  };
}
