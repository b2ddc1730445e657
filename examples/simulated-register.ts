/**
 * A SIMULATED register: no public one exists. 310 cooperatives and 2 unions that are made up, in the ten localities that
 * Quảng Trị province had, by a generator that always makes the same ones. Their totals are the published figures of
 * 31 December 2023 (and the averages of 2022) to the last đồng and the last worker; everything else is invented.
 */
import { apportion } from 'kttt';
import { type Locality, provinces } from 'kttt/localities';
import type {
  AnnualReturn,
  Cooperative,
  CooperativeUnion,
  OcopProduct,
  Organization,
  Rating,
} from 'kttt/organizations';
import { createRegister, type Register } from 'kttt/registers';

/** The districts of Quảng Trị until 30/6/2025 with their codes, and how many of the made-up cooperatives each has. */
const districts = [
  ['461', 'dong-ha', 'Thành phố Đông Hà', 18],
  ['462', 'thi-xa-quang-tri', 'Thị xã Quảng Trị', 6],
  ['464', 'vinh-linh', 'Huyện Vĩnh Linh', 52],
  ['465', 'huong-hoa', 'Huyện Hướng Hóa', 28],
  ['466', 'gio-linh', 'Huyện Gio Linh', 46],
  ['467', 'da-krong', 'Huyện Đa Krông', 16],
  ['468', 'cam-lo', 'Huyện Cam Lộ', 30],
  ['469', 'trieu-phong', 'Huyện Triệu Phong', 55],
  ['470', 'hai-lang', 'Huyện Hải Lăng', 58],
  ['471', 'con-co', 'Huyện Cồn Cỏ', 1],
] as const;

/** What was published, in đồng and people, and the averages times the number of cooperatives. */
const published = {
  2022: { cooperatives: 291, revenue: 291n * 1_200_000_000n, profit: 291n * 120_000_000n, linked: 56 },
  2023: {
    cooperatives: 310,
    revenue: 310n * 1_300_000_000n,
    profit: 310n * 125_000_000n,
    charterCapital: 106_598_000_000n,
    workers: 12_971,
    ocopCooperatives: 21,
    ocopProducts: 33,
  },
} as const;

/** Invented: the ratings of those that were old enough, and the links with enterprises; four did not tell. */
const invented = {
  2022: { good: 52, fair: 117, average: 98 },
  2023: { good: 64, fair: 121, average: 84, linked: 66, linkNotTold: 4, newStyle: 3, unionWorkers: [31, 24] },
} as const;

const cooperatives = published[2023].cooperatives;
const founded2023 = cooperatives - published[2022].cooperatives;

/** Numbers that look random and are always the same: a linear congruential generator. */
function numbersFrom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 40n) / 2 ** 24;
  };
}

/** The numbers 0 to count − 1 in an order that looks random. */
function shuffled(count: number, seed: number): readonly number[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, i) => [next(), i] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, i]) => i);
}

/** A total shared out among some in uneven whole parts that make it exactly. */
function sharedOut(total: bigint | number, count: number, seed: number): readonly number[] {
  const next = numbersFrom(seed);
  return apportion(
    total,
    Array.from({ length: count }, () => 20 + Math.floor(180 * next() ** 2)),
  );
}

const localities: readonly Locality[] = [
  ...provinces.filter(({ id }) => id === 'quang-tri' || id === 'quang-tri-2025'),
  ...districts.map(
    ([code, id, name]): Locality => ({ id, code, name, level: 'district', parent: 'quang-tri', until: '2025-07-01' }),
  ),
];

const idOf = (i: number) => `htx-${String(i + 1).padStart(3, '0')}`;
const homes = districts.flatMap(([, id, , count]) => Array.from({ length: count }, () => id));
/** Which of them were founded in 2023: spread over the localities. */
const young = new Set(shuffled(cooperatives, 3).slice(0, founded2023));

function makeCooperative(i: number): Cooperative {
  const locality = homes[i] ?? 'dong-ha';
  const founded = young.has(i) ? `2023-0${3 + (i % 6)}-15` : `20${String(5 + (i % 17)).padStart(2, '0')}-06-01`;
  return {
    kind: 'cooperative',
    id: idOf(i),
    name: `HTX nông nghiệp mô phỏng ${i + 1}`,
    founded,
    field: 'agriculture',
    vsic: { edition: '2018', section: 'A' },
    seats: [{ locality, from: founded }],
    statuses: [{ status: 'operating', from: founded }],
  };
}

function makeUnion(n: number, members: readonly number[]): CooperativeUnion {
  return {
    kind: 'cooperative-union',
    id: `lh-${n}`,
    name: `Liên hiệp HTX mô phỏng ${n}`,
    founded: '2019-06-01',
    field: 'agriculture',
    seats: [{ locality: 'dong-ha', from: '2019-06-01' }],
    statuses: [{ status: 'operating', from: '2019-06-01' }],
    members: members.map(idOf),
  };
}

/** The first of some in one order have this, the next have that. */
function dealt<Value>(
  order: readonly number[],
  ...hands: readonly (readonly [Value, number])[]
): ReadonlyMap<number, Value> {
  const values = hands.flatMap(([value, count]) => Array.from({ length: count }, () => value));
  return new Map(order.flatMap((i, n) => (n < values.length ? [[i, values[n] as Value] as const] : [])));
}

/** Each of the 21 has a product, and the first of them have the other 12. */
function products(owners: readonly number[]): ReadonlyMap<number, readonly OcopProduct[]> {
  const others = published[2023].ocopProducts - owners.length;
  return new Map(
    owners.map((i, n) => {
      const made = Array.from({ length: n < others ? 2 : 1 }, (_, k): OcopProduct => {
        const year = n < 12 && k === 0 ? 2022 : 2023;
        return { name: `Sản phẩm mô phỏng ${i + 1}.${k + 1}`, stars: n % 3 === 0 ? 4 : 3, recognized: `${year}-09-15` };
      });
      return [i, made] as const;
    }),
  );
}

function returnsOf2022(): readonly AnnualReturn[] {
  const old = shuffled(cooperatives, 5).filter((i) => !young.has(i));
  const [revenue, profit] = [
    sharedOut(published[2022].revenue, old.length, 7),
    sharedOut(published[2022].profit, old.length, 8),
  ];
  const { good, fair, average } = invented[2022];
  const rated = dealt<Rating>(shuffled(old.length, 9), ['good', good], ['fair', fair], ['average', average]);
  const linked = dealt(shuffled(old.length, 10), [true, published[2022].linked]);
  return old.map((i, n) => ({
    organization: idOf(i),
    year: 2022,
    filed: '2022-12-15',
    revenue: revenue[n] ?? null,
    profitBeforeTax: profit[n] ?? null,
    rating: rated.get(n) ?? 'weak',
    linkedWithEnterprise: linked.get(n) ?? false,
    newStyleModel: false,
    ocopProducts: [],
  }));
}

function returnsOf2023(): readonly AnnualReturn[] {
  const { revenue, profit, charterCapital, workers, ocopCooperatives } = published[2023];
  const { good, fair, average, linked, linkNotTold, newStyle, unionWorkers } = invented[2023];
  const inUnions = unionWorkers.reduce((sum, one) => sum + one, 0);
  const figures = {
    revenue: sharedOut(revenue, cooperatives, 11),
    profit: sharedOut(profit, cooperatives, 12),
    charterCapital: sharedOut(charterCapital, cooperatives, 13),
    workers: sharedOut(workers - inUnions, cooperatives, 14),
  };
  const old = shuffled(cooperatives, 15).filter((i) => !young.has(i));
  const rated = dealt<Rating>(old, ['good', good], ['fair', fair], ['average', average]);
  const links = dealt<boolean | null>(shuffled(cooperatives, 16), [true, linked], [null, linkNotTold]);
  const models = dealt(shuffled(cooperatives, 17), [true, newStyle]);
  const ocop = products(old.slice(0, ocopCooperatives));
  const ofCooperatives = Array.from(
    { length: cooperatives },
    (_, i): AnnualReturn => ({
      organization: idOf(i),
      year: 2023,
      filed: '2023-12-15',
      revenue: figures.revenue[i] ?? null,
      profitBeforeTax: figures.profit[i] ?? null,
      charterCapital: figures.charterCapital[i] ?? null,
      regularWorkers: figures.workers[i] ?? null,
      // New for less than twelve months: not rated, which is not the same as rated weak.
      rating: young.has(i) ? 'not-applicable' : (rated.get(i) ?? 'weak'),
      linkedWithEnterprise: links.has(i) ? (links.get(i) ?? null) : false,
      newStyleModel: models.get(i) ?? false,
      ocopProducts: ocop.get(i) ?? [],
    }),
  );
  const ofUnions = unionWorkers.map(
    (regularWorkers, n): AnnualReturn => ({
      organization: `lh-${n + 1}`,
      year: 2023,
      filed: '2023-12-15',
      regularWorkers,
    }),
  );
  return [...ofCooperatives, ...ofUnions];
}

/** Makes the simulated register. */
export function simulatedRegister(): Register {
  const organizations: readonly Organization[] = [
    ...Array.from({ length: cooperatives }, (_, i) => makeCooperative(i)),
    makeUnion(1, [0, 40, 90]),
    makeUnion(2, [120, 200, 280, 300]),
  ];
  return createRegister({ localities, organizations, returns: [...returnsOf2022(), ...returnsOf2023()] });
}
