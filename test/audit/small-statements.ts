import fc from 'fast-check';
import type { Relation } from 'kttt/audit';
import { choicesOf, type Small, type SmallStatement } from './by-brute-force.ts';

/** The keys of the counts. */
const names = ['a', 'b', 'c', 'd'];

const digit = fc.integer({ min: 0, max: 9 });

const plain: fc.Arbitrary<Small> = digit.map((value) => ({ value, kind: 'count', comparator: 'exactly' }));

/** A count printed in tens. */
const inTens: fc.Arbitrary<Small> = fc
  .tuple(fc.constantFrom(0, 10, 20), fc.constantFrom('exactly', 'about'))
  .map(([value, comparator]) => ({ value, step: 10, kind: 'count', comparator }));

const between: fc.Arbitrary<Small> = fc
  .tuple(digit, fc.integer({ min: 0, max: 4 }))
  .map(([low, more]) => ({ low, high: low + more, kind: 'count', comparator: 'between' }));

const below: fc.Arbitrary<Small> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('nearly', 'less-than', 'at-most'))
  .map(([value, comparator]) => ({ value, kind: 'count', comparator }));

const above: fc.Arbitrary<Small> = fc
  .tuple(digit, fc.constantFrom('more-than', 'at-least'))
  .map(([value, comparator]) => ({ value, kind: 'count', comparator }));

/** Counts that are one value often. */
const finiteCounts = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 2, arbitrary: inTens },
  { weight: 1, arbitrary: between },
  { weight: 1, arbitrary: below },
);

const allCounts = fc.oneof({ weight: 8, arbitrary: finiteCounts }, { weight: 1, arbitrary: above });

const finite = fc.constantFrom('exactly', 'exactly', 'about', 'nearly');
const any = fc.constantFrom('exactly', 'exactly', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most');

interface Quotients {
  readonly percent: fc.Arbitrary<Small>;
  readonly growth: fc.Arbitrary<Small>;
  readonly times: fc.Arbitrary<Small>;
  readonly average: fc.Arbitrary<Small>;
  readonly excess: fc.Arbitrary<Small>;
}

function quotients(comparators: fc.Arbitrary<Small['comparator']>): Quotients {
  const figures = (kind: Small['kind'], values: fc.Arbitrary<number>, step: number): fc.Arbitrary<Small> =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          value: values,
          step: fc.constant(step),
          kind: fc.constant(kind),
          comparator: comparators,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ value: values, kind: fc.constant(kind), comparator: fc.constant<'exactly'>('exactly') }),
      },
    );
  const tens = (min: number, max: number) => fc.integer({ min, max }).map((value) => 10 * value);
  return {
    percent: figures('percent', tens(0, 10), 10),
    growth: figures('percent', tens(-9, 10), 10),
    times: figures('multiple', fc.integer({ min: 0, max: 3 }), 1),
    average: figures('count', fc.integer({ min: 0, max: 5 }), 1),
    excess: figures('count', fc.integer({ min: -5, max: 5 }), 1),
  };
}

interface Added {
  readonly relation: Relation;
  readonly figures: SmallStatement['figures'];
}

/** A relation between some counts, with the figures that it needs besides them; a count may stand in it twice. */
function relationOf(
  keys: readonly string[],
  name: string,
  { percent, growth, times, average, excess }: Quotients,
): fc.Arbitrary<Added> {
  const key = fc.constantFrom(...keys);
  const [one, other, third] = [key, key, key];
  const list = fc.shuffledSubarray([...keys], { minLength: 1 });
  const only = (relations: fc.Arbitrary<Relation>) => relations.map((relation): Added => ({ relation, figures: {} }));
  const withFigure = (figures: fc.Arbitrary<Small>, make: (more: string, one: string, other: string) => Relation) =>
    fc
      .tuple(one, other, figures)
      .map(([first, second, figure]): Added => ({ relation: make(name, first, second), figures: { [name]: figure } }));
  return fc.oneof(
    only(fc.tuple(key, list).map(([total, parts]) => ({ kind: 'sum', total, parts }))),
    only(fc.tuple(one, other, third).map(([from, to, change]) => ({ kind: 'change', from, to, change }))),
    only(
      fc
        .tuple(key, list, list, key)
        .map(([opening, inflows, outflows, closing]) => ({ kind: 'flow', opening, inflows, outflows, closing })),
    ),
    only(fc.tuple(one, other).map(([lower, upper]) => ({ kind: 'bound', lower, upper }))),
    withFigure(percent, (percentage, part, whole) => ({ kind: 'percentage', part, whole, percentage })),
    withFigure(growth, (of, from, to) => ({ kind: 'growth', from, to, growth: of })),
    withFigure(times, (multiple, from, to) => ({ kind: 'multiple', from, to, multiple })),
    withFigure(average, (of, total, count) => ({ kind: 'average', total, count, average: of })),
    withFigure(percent, (rate, result, target) => ({ kind: 'attainment', result, target, rate })),
    withFigure(percent, (rate, result) => ({ kind: 'attainment', result, rate })),
    withFigure(growth, (of, result, target) => ({ kind: 'attainment', result, target, excess: of })),
    withFigure(growth, (of, result) => ({ kind: 'attainment', result, excess: of })),
    withFigure(excess, (of, result, target) => ({ kind: 'attainment', result, target, excess: of })),
    withFigure(excess, (of, result) => ({ kind: 'attainment', result, excess: of })),
  );
}

/** A count of a statement as it was printed; of a range its lower end. */
function printed(figures: SmallStatement['figures'], key: string): number {
  return Number(figures[key]?.value ?? figures[key]?.low);
}

/** The figure that the others of a relation make, and what they make it as they were printed. */
function made(relation: Relation, figures: SmallStatement['figures']): readonly [string, number] | null {
  const at = (key: string) => printed(figures, key);
  const sum = (keys: string | readonly string[]) => [keys].flat().reduce((total, key) => total + at(key), 0);
  switch (relation.kind) {
    case 'sum':
      return [relation.total, sum(relation.parts)];
    case 'change':
      return [relation.change, at(relation.to) - at(relation.from)];
    case 'flow':
      return [relation.closing, at(relation.opening) + sum(relation.inflows) - sum(relation.outflows)];
    case 'average':
      return [relation.average, at(relation.total) / at(relation.count)];
    case 'percentage':
      return [relation.percentage, (100 * at(relation.part)) / at(relation.whole)];
    case 'growth':
      return [relation.growth, (100 * (at(relation.to) - at(relation.from))) / at(relation.from)];
    case 'multiple':
      return [relation.multiple, at(relation.to) / at(relation.from)];
    case 'attainment': {
      const { result, target } = relation;
      if (target === undefined) return null;
      if ('rate' in relation) return [relation.rate, (100 * at(result)) / at(target)];
      const excess = at(result) - at(target);
      return [relation.excess, figures[relation.excess]?.kind === 'count' ? excess : (100 * excess) / at(target)];
    }
    default:
      return null;
  }
}

/** A statement whose relations come close to the truth: each figure that others make is what they make, cut to its step. */
function nearTruth(statement: SmallStatement): SmallStatement {
  return statement.relations.reduce(({ figures, relations }, relation) => {
    const [key = '', value = Number.NaN] = made(relation, figures) ?? [];
    const figure = figures[key];
    const step = Number(figure?.step ?? 1);
    const isPrintable =
      figure && Math.abs(value) <= (figure.kind === 'count' ? 20 : 200) && (value >= 0 || !names.includes(key));
    if (!isPrintable || figure.comparator === 'between') return { figures, relations };
    // «Dưới 0 HTX» says nothing that can be.
    const isNothing = value < 1 && (figure.comparator === 'less-than' || figure.comparator === 'nearly');
    const other = { ...figure, value: isNothing ? step : step * Math.floor(value / step) };
    return { figures: { ...figures, [key]: other }, relations };
  }, statement);
}

/** Shares of a whole, some of them those that other relations make; the last comes near to the rest, if that is one. */
function withShares({ figures, relations }: SmallStatement, more: readonly Small[], isNear: boolean): SmallStatement {
  if (more.length === 0) return { figures, relations };
  const percentages = relations.flatMap((relation) => (relation.kind === 'percentage' ? [relation.percentage] : []));
  const before = Object.fromEntries(more.slice(1).map((figure, i) => [`share${i + 1}`, figure]));
  const parts = [...percentages, ...Object.keys(before)];
  const rest = parts.reduce((left, key) => left - printed({ ...figures, ...before }, key), 100);
  const last = more.slice(0, 1).map((figure) => (isNear && rest >= 0 ? { ...figure, value: rest } : figure));
  const added = { ...before, ...Object.fromEntries(last.map((figure) => ['share0', figure])) };
  return {
    figures: { ...figures, ...added },
    relations: [...relations, { kind: 'shares', parts: [...parts, 'share0'] }],
  };
}

/** Where a count has no greatest value, that it is not above twenty. */
function capped({ figures, relations }: SmallStatement): SmallStatement {
  const open = Object.entries(figures).filter(
    ([key, { comparator }]) => names.includes(key) && (comparator === 'more-than' || comparator === 'at-least'),
  );
  if (open.length === 0) return { figures, relations };
  return {
    figures: { ...figures, cap: { value: 20, kind: 'count', comparator: 'exactly' } },
    relations: [...relations, ...open.map(([key]): Relation => ({ kind: 'bound', lower: key, upper: 'cap' }))],
  };
}

function statementsOf(
  counts: fc.Arbitrary<Small>,
  comparators: fc.Arbitrary<Small['comparator']>,
  { keys, relations, choices }: { readonly keys: number; readonly relations: number; readonly choices: number },
): fc.Arbitrary<SmallStatement> {
  const more = quotients(comparators);
  return fc
    .integer({ min: 2, max: keys })
    .chain((length) => {
      const some = names.slice(0, length);
      return fc.tuple(
        fc.tuple(...some.map((name) => counts.map((figure): readonly [string, Small] => [name, figure]))),
        fc
          .integer({ min: 1, max: relations })
          .chain((many) => fc.tuple(...Array.from({ length: many }, (_, i) => relationOf(some, `r${i}`, more)))),
        fc.oneof(
          { weight: 4, arbitrary: fc.constant<readonly Small[]>([]) },
          { weight: 1, arbitrary: fc.array(more.percent, { minLength: 1, maxLength: 3 }) },
        ),
        fc.constantFrom(true, true, false),
      );
    })
    .map(([figures, added, shares, isNear]) => {
      const statement: SmallStatement = {
        figures: Object.assign(Object.fromEntries(figures), ...added.map((one) => one.figures)),
        relations: added.map(({ relation }) => relation),
      };
      return capped(withShares(isNear ? nearTruth(statement) : statement, shares, isNear));
    })
    .filter((statement) => choicesOf(statement) <= choices);
}

/** Statements of two to four counts, and of one to three relations of every kind with what they need. */
export const smallStatements = statementsOf(allCounts, any, { keys: 4, relations: 3, choices: 8_000 });

/** Statements of two or three counts with few values, so that each can be freed and gone through. */
export const tinyStatements = statementsOf(finiteCounts, finite, { keys: 3, relations: 2, choices: 300 });
