import { defineError, found, type Path } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import { type Exact, type Numeric, write } from '../numbers/numeric.ts';
import { type Ratio, type RatioLike, readFraction } from '../numbers/ratio.ts';
import { one, Rational, zero } from '../numbers/rational.ts';
import { type Figure, type NotApplicable, notApplicable } from '../numbers/states.ts';
import { Carrier, type CarryOptions, type Share } from './carry.ts';
import type { Locality } from './locality.ts';

const notAnHeir = /* @__PURE__ */ defineError('not-an-heir', {
  vi: '«{found}» không phải là đơn vị mà «{name}» thuộc về; chọn trong: {allowed}',
  en: '"{found}" is no unit that "{name}" belongs to; choose from: {allowed}',
});

const negativeShare = /* @__PURE__ */ defineError('negative-share', {
  vi: 'tỷ lệ phân bổ của «{name}» nhỏ hơn 0; dùng số từ 0 đến 1',
  en: 'the share of "{name}" is below 0; give a number from 0 to 1',
});

const sharesNotWhole = /* @__PURE__ */ defineError('shares-not-whole', {
  vi: 'các tỷ lệ phân bổ của «{name}» cộng lại khác 1; chúng phải chia hết số liệu, không thừa không thiếu',
  en: 'the shares of "{name}" do not add up to 1; they must share out the whole figure and no more',
});

/** A figure of a unit. */
export interface LocalityFigure {
  readonly locality: string;
  /** A number, what an earlier carrying came to, missing, or not applicable. */
  readonly value?: Figure | RatioLike;
}

/**
 * How the figures of units that were split are shared out: for the id of each, what part goes to which unit. The parts of
 * a unit make 1 together; which parts are right, by people, by area, by members, is for the caller to say.
 */
export type Apportionment = { readonly [locality: string]: { readonly [heir: string]: Numeric | RatioLike } };

/** How figures are carried. */
export interface CarryFiguresOptions extends CarryOptions {
  readonly apportionment?: Apportionment;
}

/** A part of a figure that went to a unit. */
export interface CarriedPart {
  /** The id of the unit it was of. */
  readonly locality: string;
  /** 1 where the whole of it went there. */
  readonly share: Exact | Ratio;
}

/** The figure of a unit, made of those of the units before it. */
export interface CarriedFigure {
  readonly locality: string;
  /** The name of the unit on the day. */
  readonly name: string;
  /** The exact sum; `null` while a figure is missing or a unit has none, not applicable where no figure applies. */
  readonly value: Exact | Ratio | null | NotApplicable;
  /** The sum of what was given; `null` where nothing was. */
  readonly ofKnown: Exact | Ratio | null;
  readonly parts: readonly CarriedPart[];
  /** The ids of units whose figure is missing or was not given. */
  readonly absent: readonly string[];
}

/**
 * Brings figures that add up (revenue, members, cooperatives; never averages or shares) from the units of one day to those
 * of a later one: what was counted by the 63 provinces, by the 34. A unit that was split needs a stated apportionment.
 *
 * @param figures each with the id of its unit, all of one level
 * @returns one for each unit that a figure belongs to, in the order of the tree, exact
 * @throws `locality-split` for a split unit without apportionment, `not-an-heir`, `negative-share`, `shares-not-whole`,
 *   `not-a-number`, `wrong-type`, and those of `carryForward`
 *
 * @example
 * import { carryFigures, localities } from 'kttt/localities';
 *
 * const tree = localities([
 *   { id: 'old', level: 'commune', name: 'Xã Cũ', until: '2025-07-01', successors: ['north', 'south'] },
 *   { id: 'more', level: 'commune', name: 'Xã Thêm', until: '2025-07-01', successors: ['south'] },
 *   { id: 'north', level: 'commune', name: 'Xã Bắc', from: '2025-07-01' },
 *   { id: 'south', level: 'commune', name: 'Xã Nam', from: '2025-07-01' },
 * ]);
 * const figures = [{ locality: 'old', value: 900 }, { locality: 'more', value: 50 }];
 * const days = { on: '2024-12-31', asOf: '2025-07-01' };
 * carryFigures(tree, figures, days); // throws locality-split
 * const apportionment = { old: { north: '0.25', south: '0.75' } };
 * carryFigures(tree, figures, { ...days, apportionment }).map(({ value }) => value); // → ['225', '725']
 */
export function carryFigures(
  units: readonly Locality[],
  figures: readonly LocalityFigure[],
  options: CarryFiguresOptions,
): readonly CarriedFigure[] {
  const { apportionment = {} }: CarryFiguresOptions = Object(options);
  const carrier = new Carrier(units, options);
  const stated = statedShares(apportionment, carrier);
  const placed = carrier.place(figures, 'figures', (unit, path) => {
    return stated.get(unit) ?? [{ heir: carrier.oneHeir(unit, path), share: one }];
  });
  const known = new Map(placed.map(({ item, unit }, i) => [unit.id, stateOf(item, ['figures', i, 'value'])]));
  const gathered = carrier.gathered(placed, (unit) => stated.get(unit));
  return gathered.map(({ locality, name, shared, absent }) => {
    const parts = shared.map(({ item, share }) => ({ locality: item.locality, share }));
    const states = parts.map((part) => ({ ...part, state: known.get(part.locality) }));
    const told = states.flatMap(({ state, share }) => (state instanceof Rational ? [state.times(share)] : []));
    const sum = told.reduce((all, part) => all.plus(part), zero).toResult();
    const missing = [...states.filter(({ state }) => state === null).map((part) => part.locality), ...absent];
    return {
      locality: locality.id,
      name,
      value: missing.length > 0 ? null : told.length === 0 ? notApplicable : sum,
      ofKnown: told.length === 0 ? null : sum,
      parts: parts.map((part) => ({ locality: part.locality, share: part.share.toResult() })),
      absent: missing,
    };
  });
}

/** A figure as an exact number, missing, or not applicable. */
function stateOf({ value }: LocalityFigure, path: Path): Rational | null | NotApplicable {
  if (value === notApplicable) return value;
  return value === null || value === undefined ? null : rationalOf(value, path);
}

function rationalOf(value: Numeric | RatioLike, path: Path): Rational {
  const { over, under } = readFraction(value, path);
  return Rational.of(write(over)).dividedBy(Rational.of(write(under)));
}

/** What part of each unit goes to which others, as it was stated; what is nothing is left out. */
function statedShares(apportionment: Apportionment, carrier: Carrier): ReadonlyMap<Locality, readonly Share[]> {
  const stated = entriesOf(apportionment, ['apportionment']).map(([id, shares]) => {
    const path = ['apportionment', id];
    const unit = carrier.unit(id, path);
    return [unit, sharesOf(entriesOf(shares, path), unit, carrier.heirs(unit, path), path)] as const;
  });
  return new Map(stated);
}

function sharesOf(
  stated: readonly (readonly [string, Numeric | RatioLike])[],
  { name }: Locality,
  heirs: readonly Locality[],
  path: Path,
): readonly Share[] {
  const shares = stated.map(([to, value]) => {
    const heir = heirs.find((one) => one.id === to);
    if (!heir) {
      const allowed = heirs.map((one) => one.id).join(', ');
      throw notAnHeir({ found: found(to), name: found(name), allowed }, [...path, to]);
    }
    const share = rationalOf(value, [...path, to]);
    if (share.sign < 0) throw negativeShare({ name: found(heir.name) }, [...path, to]);
    return { heir, share };
  });
  const whole = shares.reduce((all, { share }) => all.plus(share), zero);
  if (!whole.equals(one)) throw sharesNotWhole({ name: found(name) }, path);
  return shares.filter(({ share }) => share.sign > 0);
}

function entriesOf<Value>(
  values: { readonly [key: string]: Value },
  path: Path,
): readonly (readonly [string, Value])[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw wrongType({ found: found(values), expected: 'object' }, path);
  }
  return Object.entries(values);
}
