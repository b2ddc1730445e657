import type { CalendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import {
  type Check,
  checkOrderOfTime,
  type FieldChecks,
  fields,
  listOfEach,
  mayBeMissing,
  oneOf,
  refuse,
  soundPartBy,
  text,
  usableItems,
  valuesOf,
} from '../errors/shape.ts';
import { existsOn, type FormerName, type Locality, type LocalityLevel, localityLevels } from './locality.ts';

export const repeatedLocality = /* @__PURE__ */ defineError('repeated-locality', {
  vi: 'mã định danh «{id}» của địa phương được dùng hai lần; mỗi địa phương cần một mã riêng',
  en: 'the id "{id}" of a locality is used twice; each locality needs its own',
});

const repeatedCode = /* @__PURE__ */ defineError('repeated-locality-code', {
  vi: 'mã số {code} trùng với «{other}» trong cùng thời gian; một mã số chỉ thuộc một địa phương cùng cấp tại một thời điểm',
  en: 'the code {code} is also that of "{other}" at the same time; at one time a code has one unit of a level',
});

export const unknownLocality = /* @__PURE__ */ defineError('unknown-locality', {
  vi: 'không có địa phương «{found}» trong danh mục; kiểm tra mã định danh hoặc bổ sung danh mục',
  en: 'there is no locality "{found}" in the tree; check the id or add it',
});

export const localityNotThen = /* @__PURE__ */ defineError('locality-not-then', {
  vi: 'địa phương «{name}» không tồn tại vào ngày {date}; chọn đơn vị có vào ngày đó',
  en: 'the locality "{name}" does not exist on {date}; choose a unit that does',
});

const localityCycle = /* @__PURE__ */ defineError('locality-cycle', {
  vi: 'địa phương «{id}» trực thuộc chính nó qua các cấp trên; sửa lại cấp trên',
  en: 'the locality "{id}" is its own parent through those above it; mend the parents',
});

const parentNotAbove = /* @__PURE__ */ defineError('parent-not-above', {
  vi: 'đơn vị cấp trên thuộc cấp {parent}, không cao hơn cấp {level}',
  en: 'the parent is a {parent}, which is not above a {level}',
});

const parentNotThen = /* @__PURE__ */ defineError('parent-not-then', {
  vi: 'đơn vị cấp trên «{parent}» không tồn tại suốt thời gian của đơn vị này; hãy kết thúc đơn vị này và nêu đơn vị kế tục',
  en: 'the parent "{parent}" does not exist all the time this unit does; end this unit and name its successors',
});

const localityBackwards = /* @__PURE__ */ defineError('locality-backwards', {
  vi: 'địa phương tồn tại từ {from} nhưng kết thúc {until}; ngày kết thúc phải sau',
  en: 'the locality exists from {from} but ends on {until}; the end must come after the start',
});

const successorNotThen = /* @__PURE__ */ defineError('successor-not-then', {
  vi: 'đơn vị kế tục «{found}» phải tồn tại vào ngày đơn vị này kết thúc ({until})',
  en: 'the successor "{found}" must exist on the day this unit ends ({until})',
});

const successorWithoutEnd = /* @__PURE__ */ defineError('successor-without-end', {
  vi: 'địa phương có đơn vị kế tục nhưng không có ngày kết thúc; thêm ngày kết thúc (until)',
  en: 'the locality has successors but no end; give the day it ends (until)',
});

export const repeatedSuccessor = /* @__PURE__ */ defineError('repeated-successor', {
  vi: '«{id}» được nêu hai lần trong danh sách kế tục',
  en: '"{id}" is given twice among the successors',
});

const formerNameNotThen = /* @__PURE__ */ defineError('former-name-not-then', {
  vi: 'tên cũ dùng đến {until} nằm ngoài thời gian tồn tại của đơn vị',
  en: 'the former name until {until} is outside the time the unit exists',
});

const localityFields: FieldChecks<Locality> = {
  id: text,
  level: /* @__PURE__ */ oneOf(localityLevels),
  code: /* @__PURE__ */ mayBeMissing(text),
  name: text,
  formerNames: /* @__PURE__ */ mayBeMissing(
    /* @__PURE__ */ listOfEach(/* @__PURE__ */ fields<FormerName>({ name: text, until: date })),
  ),
  parent: /* @__PURE__ */ mayBeMissing(text),
  from: /* @__PURE__ */ mayBeMissing(date),
  until: /* @__PURE__ */ mayBeMissing(date),
  successors: /* @__PURE__ */ mayBeMissing(/* @__PURE__ */ listOfEach(text)),
};
const oneLocality: Check = /* @__PURE__ */ fields<Locality>(localityFields);
const soundFields = /* @__PURE__ */ soundPartBy<Locality>(localityFields, ['id', 'level']);

/** What is sound of a unit, where it can be held against others: not where nobody knows when it exists. */
function soundPart(value: unknown): Locality | undefined {
  const part = soundFields(value);
  const { from, until } = Object(value);
  if (!part || part.from !== from || part.until !== until) return undefined;
  return { ...part, name: part.name ?? part.id };
}

/**
 * Checks a list of administrative units as a tree with history and gives it back: ids and codes stand once at a time,
 * every parent and successor is there, stands above and exists then, and no unit stands under itself. All faults are
 * reported together.
 *
 * @throws `several-faults`, or the one fault: `repeated-locality`, `repeated-locality-code`, `unknown-locality`,
 * `locality-cycle`, `parent-not-above`, `parent-not-then`, `locality-backwards`, `not-in-order-of-time`,
 * `former-name-not-then`, `successor-not-then`, `successor-without-end`, `repeated-successor`, and those of the shape of data
 *
 * @example
 * import { localities } from 'kttt/localities';
 *
 * localities([{ id: 'gio-linh', level: 'district', name: 'Huyện Gio Linh', parent: 'quang-tri' }]); // throws unknown-locality
 */
export function localities(units: readonly Locality[]): readonly Locality[] {
  return collectFaults((attempt) => {
    checkLocalities(units, [], attempt);
    return units;
  });
}

/** Checks units that stand at a place of a larger input; the sound ones make the tree. */
export function checkLocalities(units: readonly Locality[], path: Path, attempt: Attempt): LocalityTree {
  const placed = usableItems(units, oneLocality, soundPart, path, attempt);
  const tree = new LocalityTree(placed.map(({ item }) => item));
  const mentioned = valuesOf(units, 'id');
  const inCircles = tree.unitsInCircles();
  const seen = new Set<string>();
  const byCode = new Map<string, Locality[]>();
  for (const { item: unit, place } of placed) {
    const at: Place = (...key) => [...path, place, ...key];
    if (seen.has(unit.id)) refuse(() => repeatedLocality({ id: found(unit.id) }, at('id')), attempt);
    seen.add(unit.id);
    const reach = (id: string, path: Path) => {
      if (!mentioned.has(id)) refuse(() => unknownLocality({ found: found(id) }, path), attempt);
      return tree.get(id);
    };
    checkCode(unit, byCode, at, attempt);
    checkTimes(unit, at, attempt);
    checkParent(unit, inCircles, reach, at, attempt);
    checkSuccessors(unit, reach, at, attempt);
  }
  return tree;
}

/** The unit of an id that stands at a place, if there is one; reports an id of none. */
type Reach = (id: string, path: Path) => Locality | undefined;

/** Where a key of a unit stands. */
type Place = (...key: Path) => Path;

function checkCode(unit: Locality, byCode: Map<string, Locality[]>, at: Place, attempt: Attempt): void {
  const { code, level } = unit;
  if (!code) return;
  const others = byCode.get(`${level} ${code}`) ?? [];
  const other = others.find((one) => one.id !== unit.id && meet(one, unit));
  if (other) refuse(() => repeatedCode({ code: found(code), other: found(other.name) }, at('code')), attempt);
  byCode.set(`${level} ${code}`, [...others, unit]);
}

/** Whether two units exist on one day at least. */
function meet(a: Locality, b: Locality): boolean {
  return (!a.until || !b.from || b.from < a.until) && (!b.until || !a.from || a.from < b.until);
}

function checkTimes({ from, until, formerNames }: Locality, at: Place, attempt: Attempt): void {
  if (from && until && until <= from) refuse(() => localityBackwards({ from, until }, at('until')), attempt);
  formerNames?.forEach((former, i) => {
    const isThen = (!from || from < former.until) && (!until || former.until < until);
    if (!isThen) refuse(() => formerNameNotThen({ until: former.until }, at('formerNames', i, 'until')), attempt);
  });
  checkOrderOfTime(
    formerNames ?? [],
    (former) => former.until,
    (i) => at('formerNames', i, 'until'),
    attempt,
  );
}

function checkParent(
  unit: Locality,
  inCircles: ReadonlySet<Locality>,
  reach: Reach,
  at: Place,
  attempt: Attempt,
): void {
  const parent = unit.parent ? reach(unit.parent, at('parent')) : undefined;
  if (!parent) return;
  if (inCircles.has(unit)) {
    refuse(() => localityCycle({ id: found(unit.id) }, at('parent')), attempt);
  } else if (rankOf(parent.level) >= rankOf(unit.level)) {
    refuse(() => parentNotAbove({ parent: parent.level, level: unit.level }, at('parent')), attempt);
  } else if (!covers(parent, unit)) {
    refuse(() => parentNotThen({ parent: found(parent.name) }, at('parent')), attempt);
  }
}

function rankOf(level: LocalityLevel): number {
  return localityLevels.indexOf(level);
}

/** Whether a unit exists all the time that another does. */
function covers(whole: Locality, part: Locality): boolean {
  const fromTheStart = !whole.from || (part.from && whole.from <= part.from);
  const toTheEnd = !whole.until || (part.until && part.until <= whole.until);
  return Boolean(fromTheStart && toTheEnd);
}

function checkSuccessors({ until, successors }: Locality, reach: Reach, at: Place, attempt: Attempt): void {
  if (successors?.length && !until) refuse(() => successorWithoutEnd({}, at('successors')), attempt);
  successors?.forEach((id, i) => {
    if (successors.indexOf(id) < i) refuse(() => repeatedSuccessor({ id: found(id) }, at('successors', i)), attempt);
    const successor = reach(id, at('successors', i));
    if (successor && until && !existsOn(successor, until)) {
      refuse(() => successorNotThen({ found: found(successor.name), until }, at('successors', i)), attempt);
    }
  });
}

/** Units with their relations at hand: the one above, those below, those before and after. */
export class LocalityTree {
  readonly units: readonly Locality[];
  readonly #byId: ReadonlyMap<string, Locality>;
  readonly #predecessors = new Map<string, Locality[]>();

  constructor(units: readonly Locality[]) {
    this.units = units;
    this.#byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const unit of units) {
      for (const id of unit.successors ?? []) {
        this.#predecessors.set(id, [...(this.#predecessors.get(id) ?? []), unit]);
      }
    }
  }

  get(id: string): Locality | undefined {
    return this.#byId.get(id);
  }

  /** The unit and those above it, from below. */
  lineOf(unit: Locality): readonly Locality[] {
    const line = new Set([unit]);
    for (let above = this.#above(unit); above && !line.has(above); above = this.#above(above)) line.add(above);
    return [...line];
  }

  /** The units that stand under themselves. */
  unitsInCircles(): ReadonlySet<Locality> {
    const done = new Set<Locality>();
    const inCircles = new Set<Locality>();
    for (const unit of this.units) {
      const line: Locality[] = [];
      let above: Locality | undefined = unit;
      for (; above && !done.has(above); above = this.#above(above)) {
        done.add(above);
        line.push(above);
      }
      const first = above ? line.indexOf(above) : -1;
      if (first >= 0) for (const one of line.slice(first)) inCircles.add(one);
    }
    return inCircles;
  }

  /**
   * The unit that stands on a date where another stood at its time: itself, its one successor, or the one that ended the
   * day it began; `undefined` where it was split, or several were merged into it, or it ended without a successor.
   */
  on(id: string, date: CalendarDate): Locality | undefined {
    const unit = this.get(id);
    if (!unit || existsOn(unit, date)) return unit;
    const isOver = unit.until && unit.until <= date;
    const before = (this.#predecessors.get(id) ?? []).filter(({ until }) => until === unit.from);
    const [only, ...others] = isOver ? (unit.successors ?? []) : before.map((one) => one.id);
    return only === undefined || others.length > 0 ? undefined : this.on(only, date);
  }

  /** The units that what a unit held belongs to on a date, and those on the way that end without a successor. */
  heirsOn(
    unit: Locality,
    date: CalendarDate,
  ): { readonly heirs: readonly Locality[]; readonly lost: readonly Locality[] } {
    const [heirs, lost, seen] = [new Set<Locality>(), new Set<Locality>(), new Set<Locality>()];
    const follow = (one: Locality): void => {
      const { until, successors } = one;
      if (seen.has(one)) return;
      seen.add(one);
      if (!until || date < until) heirs.add(one);
      else if (!successors || successors.length === 0) lost.add(one);
      else for (const id of successors) follow(this.#byId.get(id) as Locality);
    };
    follow(unit);
    return { heirs: [...heirs], lost: [...lost] };
  }

  #above({ parent }: Locality): Locality | undefined {
    return parent ? this.get(parent) : undefined;
  }
}
