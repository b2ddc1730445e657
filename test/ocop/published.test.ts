import fc from 'fast-check';
import { growth, toPercent } from 'kttt';
import { checkPublishedPortfolio, type PublishedCheck, type PublishedPart, type PublishedPortfolio } from 'kttt/ocop';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { inUnits } from '../numbers/big-fraction.ts';
import published from './published-results.json' with { type: 'json' };

type Options = NonNullable<Parameters<typeof checkPublishedPortfolio>[1]>;
type AssumedRounding = NonNullable<Options['rounding']>;

interface Statement extends PublishedPortfolio {
  readonly place: string;
  readonly date: string | null;
  readonly what: string;
  readonly total: number;
  readonly consistent: boolean;
  readonly faults: PublishedCheck['faults'];
  readonly counts: readonly (readonly [min: number, max: number])[];
}

const statements = untyped<readonly Statement[]>(published.statements);
const statusOf = (portfolio: PublishedPortfolio, options?: Options) =>
  checkPublishedPortfolio(portfolio, options).status;
const faultsIn = (portfolio: PublishedPortfolio, options?: Options) =>
  checkPublishedPortfolio(portfolio, options).faults.map(({ kind, id }) => (id === null ? kind : `${kind} ${id}`));
/** The least and the most that one part may be. */
const rangeOf = (total: number, part: Omit<PublishedPart, 'id'>, rounding?: AssumedRounding) =>
  checkPublishedPortfolio({ total, parts: [{ id: 'part', ...part }] }, rounding && { rounding }).counts.map(
    ({ min, max }) => [min, max],
  )[0];
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

describe('what was published of OCOP products', () => {
  it.each(statements)('$place $date, $what: consistent is $consistent', ({ total, parts, ...expected }) => {
    const check = checkPublishedPortfolio({ total, parts });
    expect(check).toEqual({
      kind: 'published-check',
      status: expected.consistent ? 'consistent' : 'inconsistent',
      faults: expected.faults,
      counts: parts.map(({ id }, i) => ({ id, min: expected.counts[i]?.[0], max: expected.counts[i]?.[1] })),
    });
  });

  it('cannot be so in two statements of 31: 6/12/2023 and the middle of 2025', () => {
    const wrong = statements.filter(({ consistent }) => !consistent);
    expect(statements).toHaveLength(31);
    expect(wrong.map(({ date }) => date)).toEqual(['2023-12-06', '2025']);
  });

  it('on 6/12/2023 lacks 17 products of 10.322, and one even where shares may have been cut off', () => {
    const [wrong] = statements.filter(({ date, what }) => date === '2023-12-06' && what === 'hạng sao');
    const lacking = (['half-up', 'truncate', 'either'] as const).map((rounding) => {
      const { faults, counts } = checkPublishedPortfolio(wrong ?? { total: 0, parts: [] }, { rounding });
      return [faults.map(({ kind }) => kind).join(), 10_322 - sumOf(counts.map(({ max }) => max))];
    });
    expect(lacking).toEqual([
      ['parts-too-few', 17],
      ['parts-too-few', 1],
      ['parts-too-few', 1],
    ]);
  });

  it('126 products are fewer than 0,5 % only of more than 25.200', () => {
    const parts = [{ id: '5', count: 126, shareBelow: '0.5' }, { id: 'rest' }];
    for (const total of [16_000, 18_243, 25_199, 25_200]) {
      expect(faultsIn({ total, parts })).toEqual(['share-of-count 5']);
    }
    expect(statusOf({ total: 25_201, parts })).toBe('consistent');
  });

  it('of 42 at five stars on 6/12/2023 are 0,4 %, of 20 in the year before 0,2 %', () => {
    const of = (count: number, total: number) => toPercent({ numerator: count, denominator: total }, { decimals: 4 });
    expect([of(20, 8689), of(20, 8867), of(42, 10_322), of(42, 12_075), of(79, 15_590), of(126, 16_000)]).toEqual([
      '0.2302',
      '0.2256',
      '0.4069',
      '0.3478',
      '0.5067',
      '0.7875',
    ]);
  });

  it.each(published.increases)('$date, $what: $said', ({ now, more, before, grew }) => {
    expect(BigInt(now) - BigInt(more)).toBe(BigInt(before));
    const { absolute, relative } = growth(before, now);
    expect([absolute, relative && toPercent(relative, { decimals: 2 })]).toEqual([String(more), grew]);
    const parts = [
      { id: 'before', count: before },
      { id: 'more', count: more },
    ];
    expect(statusOf({ total: now, parts })).toBe('consistent');
    expect(faultsIn({ total: now + 1, parts })).toEqual(['parts-too-few']);
    expect(faultsIn({ total: now - 1, parts })).toEqual(['parts-too-many']);
  });

  it.each(published.totals)('$what on $date by two sources: consistent is $consistent', ({ of, consistent }) => {
    const checks = of.flatMap(({ total }) =>
      of.map((other) => statusOf({ total, parts: [{ id: other.source, count: other.total }] })),
    );
    const crossed = consistent ? 'consistent' : 'inconsistent';
    expect(checks).toEqual(['consistent', crossed, crossed, 'consistent']);
  });

  it('of the end of 2024 are two totals 948 products and 390 owners apart, though they agree on 2023', () => {
    const apart = published.totals.map(({ of: [one, other] }) => (one?.total ?? 0) - (other?.total ?? 0));
    expect(apart).toEqual([0, 948, 390, 0]);
  });

  it.each(published.rewards)('$place, rewards: $said', ({ each, sum }) => {
    const paid = each.map(([people = 0, dong = 0]) => BigInt(people) * BigInt(dong));
    expect(String(paid.reduce((before, one) => before + one, 0n))).toBe(sum);
    const parts = paid.map((count, i) => ({ id: String(i), count }));
    expect(statusOf({ total: sum, parts })).toBe('consistent');
  });
});

describe('a printed share', () => {
  it.each<[share: string, rounding: AssumedRounding, min: number, max: number]>([
    ['50', 'half-up', 495, 504],
    ['50', 'truncate', 500, 509],
    ['50', 'either', 495, 509],
    ['50.0', 'half-up', 500, 500],
    ['50.0', 'truncate', 500, 500],
    ['0', 'half-up', 0, 4],
    ['0', 'truncate', 0, 9],
    ['0', 'either', 0, 9],
    ['0.0', 'half-up', 0, 0],
    ['1', 'half-up', 5, 14],
    ['99', 'half-up', 985, 994],
    ['100', 'half-up', 995, 1000],
    ['100', 'truncate', 1000, 1000],
    ['100.0', 'either', 1000, 1000],
  ])('%s %% by %s is from %i to %i of 1.000, which is what a number printed so may be', (share, rounding, min, max) => {
    expect(rangeOf(1000, { share }, rounding)).toEqual([min, max]);
    const faults = [min - 1, min, max, max + 1]
      .filter((count) => count >= 0)
      .map((count) => faultsIn({ total: 1000, parts: [{ id: 'a', count, share }, { id: 'b' }] }, { rounding })[0]);
    const wrong = 'share-of-count a';
    expect(faults).toEqual([wrong, undefined, undefined, wrong].slice(min === 0 ? 1 : 0));
  });

  it('is taken as rounded half up unless it is told otherwise', () => {
    for (const share of ['50', '0', '100', '66.6']) {
      expect(rangeOf(1000, { share })).toEqual(rangeOf(1000, { share }, 'half-up'));
    }
    expect(statusOf({ total: 3054, parts: [{ id: 'reached', count: 2711, share: '89' }, { id: 'rest' }] })).toBe(
      'consistent',
    );
    expect(
      faultsIn(
        { total: 3054, parts: [{ id: 'reached', count: 2711, share: '89' }, { id: 'rest' }] },
        { rounding: 'truncate' },
      ),
    ).toEqual(['share-of-count reached']);
  });

  it('may be of no whole number: 50 % of 3', () => {
    expect(checkPublishedPortfolio({ total: 3, parts: [{ id: 'half', share: '50' }, { id: 'rest' }] })).toEqual({
      kind: 'published-check',
      status: 'inconsistent',
      faults: [{ kind: 'no-count', id: 'half' }],
      counts: [
        { id: 'half', min: 2, max: 1 },
        { id: 'rest', min: 0, max: 3 },
      ],
    });
    expect(faultsIn({ total: 3, parts: [{ id: 'half', share: '50', count: 1 }, { id: 'rest' }] })).toEqual([
      'no-count half',
    ]);
    expect(rangeOf(2, { share: '50' })).toEqual([1, 1]);
    expect(rangeOf(4, { share: '50' })).toEqual([2, 2]);
  });

  it('of nothing is of no number', () => {
    expect(faultsIn({ total: 0, parts: [{ id: 'a', share: '0' }] })).toEqual(['no-count a']);
    expect(faultsIn({ total: 0, parts: [{ id: 'a', shareBelow: '1' }] })).toEqual(['no-count a']);
    expect(faultsIn({ total: 0, parts: [{ id: 'a', count: 0 }] })).toEqual([]);
  });

  it('keeps all its decimals: a third is 33.33… and not 33.33…4', () => {
    const threes = '3'.repeat(60);
    expect(rangeOf(3, { share: `33.${threes}` })).toEqual([1, 1]);
    expect(faultsIn({ total: 3, parts: [{ id: 'a', share: `33.${threes}4` }, { id: 'b' }] })).toEqual(['no-count a']);
    expect(rangeOf(Number.MAX_SAFE_INTEGER, { share: '100.00000000000000' })).toEqual([
      Number.MAX_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
    ]);
  });

  it('is what every number has that is printed so by hand, and none other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }).chain((total) => fc.tuple(fc.constant(total), fc.nat(total))),
        fc.integer({ min: 0, max: 3 }),
        fc.option(fc.nat(100_000)),
        fc.constantFrom<AssumedRounding>('half-up', 'truncate', 'either'),
        ([total, count], decimals, anyUnits, rounding) => {
          const other = anyUnits === null ? null : BigInt(anyUnits) / 10n ** BigInt(3 - decimals);
          const share = other === null ? printed(count, total, decimals, rounding) : inUnits(other, decimals);
          const counts = countsByHand(share, total, rounding);
          const check = checkPublishedPortfolio({ total, parts: [{ id: 'a', share }, { id: 'b' }] }, { rounding });
          if (counts.length === 0) {
            expect(check.faults).toEqual([{ kind: 'no-count', id: 'a' }]);
          } else {
            const [min = 0, max = 0] = [counts[0], counts.at(-1)];
            expect(counts).toEqual(upTo(total).slice(min, max + 1));
            expect(check.counts).toEqual([
              { id: 'a', min, max },
              { id: 'b', min: 0, max: total },
            ]);
            expect(check.status).toBe('consistent');
          }
        },
      ),
    );
  });
});

describe('a share that is said to be below another', () => {
  it.each<[below: string, max: number]>([
    ['0.5', 4],
    ['0.51', 5],
    ['1', 9],
    ['50', 499],
    ['50.01', 500],
    ['99.9', 998],
    ['100', 999],
    ['100.0', 999],
  ])('%s %% of 1.000 is at most %i', (shareBelow, max) => {
    expect(rangeOf(1000, { shareBelow })).toEqual([0, max]);
    const faults = [max - 1, max, max + 1].map((count) =>
      faultsIn({ total: 1000, parts: [{ id: 'a', count, shareBelow }, { id: 'b' }] }),
    );
    expect(faults).toEqual([[], [], ['share-of-count a']]);
  });

  it('leaves nothing below 0 %', () => {
    expect(faultsIn({ total: 1000, parts: [{ id: 'a', shareBelow: '0' }, { id: 'b' }] })).toEqual(['no-count a']);
    expect(rangeOf(1000, { shareBelow: '0.01' })).toEqual([0, 0]);
  });

  it('holds beside a printed share', () => {
    expect(rangeOf(10_000, { share: '0.5', shareBelow: '0.5' })).toEqual([45, 49]);
    expect(rangeOf(10_000, { share: '0.5', shareBelow: '1' })).toEqual([45, 54]);
    expect(faultsIn({ total: 1000, parts: [{ id: 'a', share: '0.5', shareBelow: '0.5' }, { id: 'b' }] })).toEqual([
      'no-count a',
    ]);
  });

  it('does not go by how shares are rounded', () => {
    for (const rounding of ['half-up', 'truncate', 'either'] as const) {
      expect(rangeOf(1000, { shareBelow: '0.5' }, rounding)).toEqual([0, 4]);
    }
  });
});

describe('the parts of a whole', () => {
  const counts = (...numbers: readonly number[]) => numbers.map((count, i) => ({ id: String(i), count }));
  const shares = (...printedShares: readonly string[]) => printedShares.map((share, i) => ({ id: String(i), share }));

  it('are as many as the whole, not one fewer or one more', () => {
    expect(faultsIn({ total: 100, parts: counts(50, 30, 19) })).toEqual(['parts-too-few']);
    expect(faultsIn({ total: 100, parts: counts(50, 30, 20) })).toEqual([]);
    expect(faultsIn({ total: 100, parts: counts(50, 30, 21) })).toEqual(['parts-too-many']);
  });

  it('are as many as their shares allow', () => {
    expect(faultsIn({ total: 1000, parts: shares('33.3', '33.3', '33.3') })).toEqual(['parts-too-few']);
    expect(faultsIn({ total: 1000, parts: shares('33.3', '33.3', '33.4') })).toEqual([]);
    expect(faultsIn({ total: 1000, parts: shares('33.3', '33.4', '33.4') })).toEqual(['parts-too-many']);
    expect(faultsIn({ total: 1000, parts: shares('33', '33', '33') })).toEqual([]);
  });

  it('are filled up by one that stands without figures, but not emptied', () => {
    expect(faultsIn({ total: 100, parts: [...counts(50, 19), { id: 'rest' }] })).toEqual([]);
    expect(faultsIn({ total: 100, parts: [...counts(50, 50), { id: 'rest' }] })).toEqual([]);
    expect(faultsIn({ total: 100, parts: [...counts(50, 51), { id: 'rest' }] })).toEqual(['parts-too-many']);
  });

  it('that are more than the whole alone are too many, without a share that could be wrong', () => {
    expect(faultsIn({ total: 10, parts: counts(10) })).toEqual([]);
    expect(faultsIn({ total: 10, parts: counts(11) })).toEqual(['parts-too-many']);
    expect(faultsIn({ total: 10, parts: [{ id: 'a', count: 11, share: '100' }] })).toEqual(['share-of-count a']);
  });

  it('are not added up where one of them is wrong by itself; all that are wrong are told', () => {
    const parts = [
      { id: 'a', count: 9, share: '10' },
      { id: 'b', share: '10' },
      { id: 'c', share: '10.55' },
      { id: 'd', count: 90, shareBelow: '90' },
    ];
    expect(faultsIn({ total: 100, parts })).toEqual(['share-of-count a', 'no-count c', 'share-of-count d']);
  });

  it('are none of nothing', () => {
    expect(faultsIn({ total: 0, parts: [] })).toEqual([]);
    expect(faultsIn({ total: 1, parts: [] })).toEqual(['parts-too-few']);
  });

  it('can be told in every form a whole number has', () => {
    for (const [total, count] of [
      [100, 40],
      ['100', '40'],
      [100n, 40n],
      ['100.0', '40.0'],
    ] as const) {
      const check = checkPublishedPortfolio({ total, parts: [{ id: 'a', count }, { id: 'b' }] });
      expect(check.counts).toEqual([
        { id: 'a', min: 40, max: 40 },
        { id: 'b', min: 0, max: 100 },
      ]);
    }
  });

  it('give a result that survives JSON unchanged', () => {
    for (const statement of statements) {
      const check = checkPublishedPortfolio(statement);
      expect(JSON.parse(JSON.stringify(check))).toEqual(check);
    }
  });

  it('are consistent where some whole numbers, tried by hand, make the whole, and only there', () => {
    const share = fc.oneof(
      fc.nat(100).map(String),
      fc.nat(1000).map((units) => inUnits(BigInt(units), 1)),
    );
    const part = fc.record({ count: fc.nat(14), share, shareBelow: share }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.oneof(part, fc.record({ share }), fc.constant({})), { maxLength: 4 }),
        fc.constantFrom<AssumedRounding>('half-up', 'truncate', 'either'),
        (total, figures, rounding) => {
          const parts: readonly PublishedPart[] = figures.map((of, i) => ({ id: String(i), ...of }));
          const sums = parts.reduce<readonly number[]>(
            (before, one) => [
              ...new Set(before.flatMap((sum) => partByHand(one, total, rounding).map((count) => sum + count))),
            ],
            [0],
          );
          expect(statusOf({ total, parts }, { rounding })).toBe(sums.includes(total) ? 'consistent' : 'inconsistent');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('published figures that cannot be read', () => {
  it('have a share that is not printed as a number from 0 to 100', () => {
    const wrong = [
      '',
      'x',
      '67,3',
      '-1',
      '+1',
      '1e1',
      ' 5',
      '5 ',
      '5\n',
      '5.',
      '.5',
      '5%',
      '100.1',
      '100.00001',
      '101',
    ];
    for (const share of [...wrong, 67.3, 100, 5n, null, {}]) {
      for (const key of ['share', 'shareBelow']) {
        const parts = untyped<PublishedPart[]>([
          { id: 'a', share: '1' },
          { id: 'b', [key]: share },
        ]);
        const error = caught(() => checkPublishedPortfolio({ total: 100, parts }));
        const found = typeof share === 'object' && share !== null ? 'object' : String(share);
        expect([error.code, error.path, error.info]).toEqual(['share-not-printed', ['parts', 1, key], { found }]);
      }
    }
    for (const share of ['0', '0.0', '007', '99.99', '100', '100.00']) {
      expect(statusOf({ total: 100_000, parts: [{ id: 'a', share }, { id: 'b' }] })).toBe('consistent');
    }
  });

  it('say so in both languages', () => {
    expectFault(() => checkPublishedPortfolio({ total: 100, parts: [{ id: 'a', share: '67,3' }] }), {
      code: 'share-not-printed',
      path: ['parts', 0, 'share'],
      field: 'parts[0].share',
      found: '67,3',
    });
  });

  it.each<[code: string, number: unknown]>([
    ['negative-count', -1],
    ['fraction-of-count', 0.5],
    ['fraction-of-count', '9007199254740992'],
    ['unsafe-integer', 2 ** 53],
    ['not-a-number', 'x'],
  ])('have a %s for a number: %s', (code, number) => {
    const whole = caught(() => checkPublishedPortfolio(untyped({ total: number, parts: [] })));
    expect([whole.code, whole.path]).toEqual([code, ['total']]);
    const parts = [{ id: 'a' }, { id: 'b', count: number }];
    const part = caught(() => checkPublishedPortfolio(untyped({ total: 1, parts })));
    expect([part.code, part.path]).toEqual([code, ['parts', 1, 'count']]);
  });

  it('are rounded as nobody does', () => {
    const parts = [{ id: 'a', share: '50' }, { id: 'b' }];
    const error = caught(() => checkPublishedPortfolio({ total: 2, parts }, { rounding: untyped('up') }));
    expect([error.code, error.path]).toEqual(['unknown-rounding', ['rounding']]);
  });
});

/** The whole numbers up to one. */
function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, i) => i);
}

/** The share of a number as an office prints it, in whole numbers all the way; `either` of the two as half up. */
function printed(count: number, total: number, decimals: number, rounding: AssumedRounding): string {
  const [over, under] = [BigInt(count) * 100n * 10n ** BigInt(decimals), BigInt(total)];
  return inUnits(rounding === 'truncate' ? over / under : (2n * over + under) / (2n * under), decimals);
}

/** The numbers up to a total whose share is printed so; every one of them is tried. */
function countsByHand(share: string, total: number, rounding: AssumedRounding): readonly number[] {
  const decimals = share.split('.')[1]?.length ?? 0;
  const roundings = rounding === 'either' ? (['half-up', 'truncate'] as const) : [rounding];
  return upTo(total).filter((count) => roundings.some((one) => printed(count, total, decimals, one) === share));
}

/** The numbers that a part may be; those given are tried beyond the total too. */
function partByHand({ count, share, shareBelow }: PublishedPart, total: number, rounding: AssumedRounding) {
  const below = shareBelow?.split('.') ?? [];
  const [units, decimals] = [BigInt(below.join('') || 0), below[1]?.length ?? 0];
  return (count === undefined ? upTo(total) : [Number(count)]).filter(
    (one) =>
      (share === undefined || countsByHand(share, total, rounding).includes(one)) &&
      (shareBelow === undefined || BigInt(one) * 100n * 10n ** BigInt(decimals) < units * BigInt(total)),
  );
}
