import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { notOneOf, refuse, wrongType } from '../errors/shape.ts';
import { type Figure, type FigureInput, type FigureReading, readFigure } from './figure.ts';
import { keysUnder, type Named, namedIn, type Relation, type Slot, shapes, slots } from './relation.ts';

/** The figures of a report by keys of the caller's choice, and how they hang together. */
export interface Statement {
  readonly figures: Readonly<Record<string, FigureInput>>;
  readonly relations: readonly Relation[];
}

/** A statement whose figures were read and whose relations are sound. */
export interface ReadStatement {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly relations: readonly Relation[];
}

const noSuchFigure = /* @__PURE__ */ defineError('no-such-figure', {
  vi: 'không có số liệu nào tên «{key}» trong figures',
  en: 'figures has no figure with the key "{key}"',
});

const relationWithoutParts = /* @__PURE__ */ defineError('relation-without-parts', {
  vi: 'quan hệ {kind} cần ít nhất một thành phần trong parts',
  en: 'a relation {kind} needs one of its parts at least',
});

const rateOrExcess = /* @__PURE__ */ defineError('rate-or-excess', {
  vi: 'quan hệ attainment cần đúng một trong hai: rate (đạt … %) hoặc excess (vượt …)',
  en: 'a relation attainment needs just one of rate (reached … %) and excess (above it by …)',
});

const figureNotOfRelation = /* @__PURE__ */ defineError('figure-not-of-relation', {
  vi: 'số liệu «{key}» là {found}; ở {name} của quan hệ {kind} cần {expected}',
  en: 'the figure "{key}" is of the kind {found}; {name} of a relation {kind} takes {expected}',
});

const figuresOfTwoKinds = /* @__PURE__ */ defineError('figures-of-two-kinds', {
  vi: 'quan hệ {kind} có «{first}» tính bằng {found} và «{second}» tính bằng {other}; các số liệu này phải cùng loại, cùng đơn vị',
  en: 'a relation {kind} has "{first}" in {found} and "{second}" in {other}; these figures must be of one kind and unit',
});

/** Reads a statement, or throws all that is wrong with it. */
export function readStatement(statement: Statement): ReadStatement {
  return collectFaults((attempt) => {
    const { figures, relations } = object<Statement>(statement, []);
    const read = new Map<string, Figure>();
    const given = attempt(() => Object.entries(object<Statement['figures']>(figures, ['figures'])));
    for (const [key, figure] of given ?? []) {
      const one = attempt(() => readFigure(key, figure, ['figures', key]));
      if (one) read.set(key, one);
    }
    const known = new Set(given?.map(([key]) => key));
    const listed = attempt(() => list(relations, ['relations'])) ?? [];
    listed.forEach((relation, i) => {
      const path = ['relations', i];
      const isSound = attempt(() => checkKind(relation, path)) && shapes[relation.kind](relation, path, attempt);
      if (isSound) attempt(() => checkRelation(relation, { read, known }, path));
    });
    return { figures: read, relations: listed };
  });
}

function object<Shape>(value: Shape, path: Path): Shape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongType({ found: found(value), expected: 'object' }, path);
  }
  return value;
}

function list(value: unknown, path: Path): readonly Relation[] {
  if (!Array.isArray(value)) throw wrongType({ found: found(value), expected: 'array' }, path);
  return value;
}

function checkKind(relation: Relation, path: Path): true {
  const { kind } = object(relation, path);
  if (typeof kind === 'string' && Object.hasOwn(slots, kind)) return true;
  throw notOneOf({ found: found(kind), allowed: Object.keys(slots).join(', ') }, [...path, 'kind']);
}

function checkRelation(
  relation: Relation,
  { read, known }: { readonly read: ReadonlyMap<string, Figure>; readonly known: ReadonlySet<string> },
  path: Path,
): void {
  const { kind } = relation;
  if ((kind === 'sum' || kind === 'shares') && keysUnder(relation, 'parts').length === 0) {
    throw relationWithoutParts({ kind }, [...path, 'parts']);
  }
  if (kind === 'attainment' && keysUnder(relation, 'rate').length === keysUnder(relation, 'excess').length) {
    throw rateOrExcess({}, path);
  }
  const named = namedIn(relation);
  collectFaults((attempt) => {
    for (const { key, name } of named) {
      if (!known.has(key)) refuse(() => noSuchFigure({ key: found(key) }, [...path, name]), attempt);
    }
  });
  const readings = named.flatMap((one) => {
    const [reading] = read.get(one.key)?.readings ?? [];
    return reading ? [{ ...one, reading }] : [];
  });
  collectFaults((attempt) => {
    for (const one of readings) attempt(() => checkSlot(one, relation, path));
    attempt(() => checkOneKind(readings, relation, path));
  });
}

interface NamedReading extends Named {
  readonly reading: FigureReading;
}

/** The kinds that a figure may have in a slot; in the others it is of the kind of the amounts. */
const kindsIn: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  count: ['count'],
  percent: ['percent'],
  multiple: ['multiple'],
};

function checkSlot({ key, name, slot, reading }: NamedReading, { kind }: Relation, path: Path): void {
  const expected = kindsIn[slot];
  if (!expected || reading.kind === null || expected.includes(reading.kind)) return;
  throw figureNotOfRelation({ key, name, kind, found: reading.kind, expected: expected.join(', ') }, [...path, name]);
}

const ofAmounts: readonly Slot[] = ['amount', 'change', 'average'];

/** Amounts are of one kind, and money and measures of one unit; counts may be of several things that make a whole. */
function checkOneKind(readings: readonly NamedReading[], { kind }: Relation, path: Path): void {
  const amounts = readings.flatMap(({ key, slot, reading }) => {
    const isOfAmounts = ofAmounts.includes(slot) || (slot === 'excess' && reading.kind !== 'percent');
    const unit = unitOf(reading);
    return isOfAmounts && unit !== null ? [{ key, unit }] : [];
  });
  const [first] = amounts;
  const other = amounts.find(({ unit }) => unit !== first?.unit);
  if (first && other) {
    throw figuresOfTwoKinds({ kind, first: first.key, found: first.unit, second: other.key, other: other.unit }, path);
  }
}

/** What has to agree of two amounts; `null` for a bare number, which may be of anything. */
function unitOf({ kind, unit }: FigureReading): string | null {
  if (kind === 'count') return unit === null ? null : 'count';
  return kind === 'money' || kind === 'measure' ? unit : kind;
}
