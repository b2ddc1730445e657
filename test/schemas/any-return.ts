import fc from 'fast-check';
import { ratings } from 'kttt/organizations';

const oddities = fc.constantFrom<unknown>(
  ...[undefined, null, true, false, '', ' ', 'not-applicable', 'good', 0, -0, -1, 0.5, 3, 2 ** 53, Number.NaN, [], {}],
);

/** A value of a kind, or now and then one of another. */
function mostly(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary, weight: 60 }, { arbitrary: oddities, weight: 1 });
}

const state = fc.constantFrom<unknown>(null, undefined, 'not-applicable');
const day = fc
  .tuple(fc.constantFrom(1899, 1900, 2023, 2024), fc.integer({ min: 1, max: 13 }), fc.integer({ min: 0, max: 31 }))
  .map(([year, month, date]) => [year, ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-'));
const laterDay = fc.constantFrom('2024-12-14', '2024-12-15', '2024-12-31', '2025-02-28', '2025-02-29', '2024-02-29');
const numbers = fc.oneof(
  fc.maxSafeInteger(),
  fc.nat(),
  fc.double(),
  fc.bigInt().map(String),
  fc.nat().map((whole) => `${whole}.0`),
  fc.constantFrom('9007199254740991', '9007199254740992', '-0', '007', '1.5', '1e3', '1,5', '+1', '1.', '12\n', ' 1'),
);
const amount = mostly(fc.oneof({ arbitrary: fc.nat(), weight: 12 }, { arbitrary: numbers, weight: 1 }, state));
const flag = mostly(fc.oneof(fc.boolean(), state));
const product = mostly(
  fc.record(
    {
      name: mostly(fc.constantFrom('Gạo', 'Tiêu')),
      stars: mostly(fc.integer({ min: 1, max: 5 })),
      recognized: mostly(fc.constantFrom('2023-05-01', '2024-12-15', '2025-03-01')),
    },
    { requiredKeys: ['name', 'stars'] },
  ),
);

/** Raw data that may be an annual return: most often a sound one, or one with a fault or two. */
export const anyReturn = fc
  .record(
    {
      organization: mostly(fc.constantFrom('a', 'b')),
      year: mostly(fc.constantFrom(2024, 2024, 2025, 1901, 1900, 9999)),
      filed: mostly(fc.oneof({ arbitrary: laterDay, weight: 6 }, { arbitrary: day, weight: 1 })),
      supersedes: mostly(fc.oneof(fc.constantFrom('2023-12-20', '2024-12-01', null), day)),
      revenue: amount,
      profitBeforeTax: mostly(fc.oneof(fc.integer(), numbers, state)),
      charterCapital: amount,
      totalCapital: amount,
      undividedAssets: amount,
      regularWorkers: amount,
      officialMembers: amount,
      managersTrained: amount,
      rating: mostly(fc.oneof(fc.constantFrom(...ratings), state)),
      linkedWithEnterprise: flag,
      newStyleModel: flag,
      usesDigitalTools: flag,
      ocopProducts: mostly(fc.oneof(fc.array(product, { maxLength: 2 }), state)),
      surprise: fc.constant(1),
    },
    { requiredKeys: ['organization', 'year', 'filed'] },
  )
  .chain((record) =>
    fc.oneof(
      { arbitrary: fc.constant<unknown>(without(record, 'surprise')), weight: 30 },
      { arbitrary: fc.constant<unknown>(record), weight: 1 },
      { arbitrary: fc.constant<unknown>(without(record, 'filed')), weight: 1 },
      { arbitrary: fc.constant<unknown>(Object.create(record)), weight: 1 },
      { arbitrary: oddities, weight: 1 },
    ),
  );

function without(record: object, name: string): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
