import type { BareFigure, Relation, Statement } from 'kttt/audit';

/** A small figure; its numbers are whole. */
export type Small = BareFigure & {
  readonly kind: 'count' | 'percent' | 'multiple';
  readonly comparator: NonNullable<BareFigure['comparator']>;
};

/** A statement of small figures, so that all whole numbers which its counts may truly be can be gone through. */
export interface SmallStatement extends Statement {
  readonly figures: Readonly<Record<string, Small>>;
}

export type Rounding = 'half-up' | 'truncate' | 'either';

/** A quotient of whole numbers, the lower one above zero. */
interface Fraction {
  readonly over: number;
  readonly under: number;
}

type Values = ReadonlyMap<string, number>;

/** The greatest number that is tried for a count; what a small statement says keeps its counts far below. */
const greatest = 60;

/** The greatest target that is tried where none was printed. */
const greatestTarget = 1_000;

/** What is said of a number by a figure, as two ends; twice each, so that half a step is whole. */
interface Ends {
  readonly low: number;
  readonly isLowOpen: boolean;
  readonly high: number;
  readonly isHighOpen: boolean;
}

function endsOf(figure: Small, rounding: Rounding): Ends {
  const { comparator, step } = figure;
  const ends = (low: number, isLowOpen: boolean, high: number, isHighOpen: boolean): Ends => ({
    low: 2 * low,
    isLowOpen,
    high: 2 * high,
    isHighOpen,
  });
  if (comparator === 'between') return ends(Number(figure.low), false, Number(figure.high), false);
  const value = Number(figure.value);
  switch (comparator) {
    case 'more-than':
      return ends(value, true, Infinity, true);
    case 'at-least':
      return ends(value, false, Infinity, true);
    case 'less-than':
      return ends(-Infinity, true, value, true);
    case 'at-most':
      return ends(-Infinity, true, value, false);
    case 'nearly':
      return ends(value - unitOf(value, Number(step ?? 1)), false, value, true);
    default:
      if (step === undefined) return ends(value, false, value, false);
  }
  const inwards = rounding === 'truncate' ? 0 : Number(step) / 2;
  const outwards = rounding === 'half-up' ? Number(step) / 2 : Number(step);
  if (value === 0) return ends(-outwards, true, outwards, true);
  return value > 0
    ? ends(value - inwards, false, value + outwards, true)
    : ends(value - outwards, true, value + inwards, false);
}

function unitOf(value: number, step: number): number {
  return value !== 0 && value % (10 * step) === 0 ? unitOf(value, 10 * step) : step;
}

function isWithin({ over, under }: Fraction, { low, isLowOpen, high, isHighOpen }: Ends): boolean {
  const [fromLow, toHigh] = [2 * over - low * under, high * under - 2 * over];
  return (isLowOpen ? fromLow > 0 : fromLow >= 0) && (isHighOpen ? toHigh > 0 : toHigh >= 0);
}

/** The counts of a statement that say by how much something changed, so that they may be below zero. */
function changesOf({ relations }: SmallStatement): ReadonlySet<string> {
  return new Set(
    relations.flatMap((relation) => {
      if (relation.kind === 'change') return [relation.change];
      return relation.kind === 'attainment' && 'excess' in relation ? [relation.excess] : [];
    }),
  );
}

/** The counts of a statement that are what others make when divided. */
function averagesOf({ relations }: SmallStatement): ReadonlySet<string> {
  return new Set(relations.flatMap((relation) => (relation.kind === 'average' ? [relation.average] : [])));
}

/** The counts of a statement by which everything else follows, each with the whole numbers that it may be. */
function domainsOf(statement: SmallStatement, rounding: Rounding): ReadonlyMap<string, readonly number[]> {
  const [changes, averages] = [changesOf(statement), averagesOf(statement)];
  const counts = Object.entries(statement.figures).filter(([key, { kind }]) => kind === 'count' && !averages.has(key));
  return new Map(
    counts.map(([key, figure]) => {
      const ends = endsOf(figure, rounding);
      const least = changes.has(key) ? -greatest : 0;
      const all = Array.from({ length: greatest - least + 1 }, (_, i) => least + i);
      return [key, all.filter((over) => isWithin({ over, under: 1 }, ends))];
    }),
  );
}

/** Whether some whole numbers, each of those that its figure may be, make all of some relations true. */
export function canHold(
  statement: SmallStatement,
  relations: readonly Relation[],
  rounding: Rounding = 'either',
): boolean {
  return isAnyTrue(statement, relations, rounding, domainsOf(statement, rounding));
}

/** The single figures of a statement that could be another so that all relations would hold. */
export function changeable(statement: SmallStatement): readonly string[] {
  const domains = domainsOf(statement, 'either');
  return Object.keys(statement.figures).filter((key) => {
    const least = changesOf(statement).has(key) ? -400 : 0;
    const all = Array.from({ length: 401 - least }, (_, i) => least + i);
    const freed = domains.has(key) ? new Map([...domains, [key, all]]) : domains;
    return isAnyTrue(statement, statement.relations, 'either', freed, key);
  });
}

/** How many choices of values a statement has. */
export function choicesOf(statement: SmallStatement): number {
  return [...domainsOf(statement, 'either').values()].reduce((product, { length }) => product * length, 1);
}

/** Whether a figure of a relation has no greatest or no least value. */
export function isUnbounded(statement: SmallStatement, relation: Relation): boolean {
  return Object.entries(relation)
    .flatMap(([name, under]): readonly string[] => (name === 'kind' ? [] : typeof under === 'string' ? [under] : under))
    .some((key) => {
      const figure = statement.figures[key];
      if (!figure) return false;
      const { low, high } = endsOf(figure, 'either');
      return high === Infinity || (low === -Infinity && (figure.kind !== 'count' || changesOf(statement).has(key)));
    });
}

function isAnyTrue(
  { figures }: SmallStatement,
  relations: readonly Relation[],
  rounding: Rounding,
  domains: ReadonlyMap<string, readonly number[]>,
  freeQuotient: string | null = null,
): boolean {
  const used = new Set(relations.flatMap((relation) => Object.values(relation).flat()));
  const choices = [...domains].filter(([key]) => used.has(key));
  const endsByKey = new Map(Object.entries(figures).map(([key, figure]) => [key, endsOf(figure, rounding)]));
  const endsAt = (key: string): Ends =>
    key === freeQuotient
      ? { low: -Infinity, isLowOpen: true, high: Infinity, isHighOpen: true }
      : (endsByKey.get(key) ?? { low: 0, isLowOpen: true, high: 0, isHighOpen: true });
  const values = new Map<string, number>();
  const isTrueFrom = (place: number): boolean => {
    const choice = choices[place];
    if (!choice) return areTrue(relations, values, endsAt);
    const [key, domain] = choice;
    return domain.some((value) => {
      values.set(key, value);
      return isTrueFrom(place + 1);
    });
  };
  return isTrueFrom(0);
}

function areTrue(relations: readonly Relation[], values: Values, endsAt: (key: string) => Ends): boolean {
  const quotients = new Map<string, Fraction>();
  for (const relation of relations) {
    if (!isTrueOfCounts(relation, values, endsAt)) return false;
    const quotient = quotientOf(relation, values);
    if (quotient === null) continue;
    const { key, over, under } = quotient;
    if (under === 0) return false;
    const fraction = under < 0 ? { over: -over, under: -under } : { over, under };
    const before = quotients.get(key);
    if (before && before.over * fraction.under !== fraction.over * before.under) return false;
    if (!isWithin(fraction, endsAt(key))) return false;
    quotients.set(key, fraction);
  }
  return relations.every((relation) => relation.kind !== 'shares' || makeHundred(relation.parts, quotients, endsAt));
}

function isTrueOfCounts(relation: Relation, values: Values, endsAt: (key: string) => Ends): boolean {
  const at = (key: string) => values.get(key) ?? Number.NaN;
  const sum = (keys: string | readonly string[]) => [keys].flat().reduce((total: number, key) => total + at(key), 0);
  switch (relation.kind) {
    case 'sum':
      return at(relation.total) === sum(relation.parts);
    case 'change':
      return at(relation.to) - at(relation.from) === at(relation.change);
    case 'flow':
      return at(relation.opening) + sum(relation.inflows) - sum(relation.outflows) === at(relation.closing);
    case 'bound':
      return at(relation.lower) <= at(relation.upper);
    case 'attainment': {
      const { result, target } = relation;
      if ('excess' in relation && values.has(relation.excess)) {
        const needed = at(result) - at(relation.excess);
        return target === undefined ? needed >= 1 : at(target) === needed;
      }
      return target !== undefined || hasTarget(relation, at(result), endsAt);
    }
    default:
      return true;
  }
}

/** Whether a whole target from one up gives the rate or the excess that is printed. */
function hasTarget(relation: Relation, result: number, endsAt: (key: string) => Ends): boolean {
  for (let target = 1; target <= greatestTarget; target += 1) {
    if ('rate' in relation && isWithin({ over: 100 * result, under: target }, endsAt(relation.rate))) return true;
    if ('excess' in relation && isWithin({ over: 100 * (result - target), under: target }, endsAt(relation.excess))) {
      return true;
    }
  }
  return false;
}

/** What a relation says that a figure is, which is divided. */
function quotientOf(relation: Relation, values: Values): ({ readonly key: string } & Fraction) | null {
  const at = (key: string) => values.get(key) ?? Number.NaN;
  switch (relation.kind) {
    case 'average':
      return { key: relation.average, over: at(relation.total), under: at(relation.count) };
    case 'percentage':
      return { key: relation.percentage, over: 100 * at(relation.part), under: at(relation.whole) };
    case 'growth':
      return { key: relation.growth, over: 100 * (at(relation.to) - at(relation.from)), under: at(relation.from) };
    case 'multiple':
      return { key: relation.multiple, over: at(relation.to), under: at(relation.from) };
    case 'attainment': {
      const { result, target } = relation;
      if (target === undefined) return null;
      const under = at(target);
      if ('rate' in relation) return { key: relation.rate, over: 100 * at(result), under };
      return values.has(relation.excess) ? null : { key: relation.excess, over: 100 * (at(result) - under), under };
    }
    default:
      return null;
  }
}

/** Whether shares make a hundred: those that others make are known, any other is what was printed. */
function makeHundred(
  parts: readonly string[],
  quotients: ReadonlyMap<string, Fraction>,
  endsAt: (key: string) => Ends,
): boolean {
  const known = parts.flatMap((key) => quotients.get(key) ?? []);
  const { over, under } = known.reduce(
    (sum, one) => ({ over: sum.over * one.under + one.over * sum.under, under: sum.under * one.under }),
    { over: 0, under: 1 },
  );
  const rest = { over: 100 * under - over, under };
  const free = parts.filter((key) => !quotients.has(key)).map(endsAt);
  if (free.length === 0) return rest.over === 0;
  return isWithin(rest, {
    low: free.reduce((sum, { low }) => sum + low, 0),
    isLowOpen: free.some(({ isLowOpen }) => isLowOpen),
    high: free.reduce((sum, { high }) => sum + high, 0),
    isHighOpen: free.some(({ isHighOpen }) => isHighOpen),
  });
}
