import type { Locality } from '../localities/locality.ts';
import { isSame } from '../numbers/is-same.ts';
import type { AnnualReturn } from '../organizations/annual-return.ts';
import type { Award } from '../organizations/award.ts';
import type { Organization } from '../organizations/organization.ts';
import { checkRegister } from './records.ts';
import type { Register } from './register.ts';

/** A field of an item that two versions of a register tell differently; `null` where it is missing. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An item that both versions have, told differently. */
export interface Change<Key> {
  readonly key: Key;
  readonly fields: readonly FieldChange[];
}

/** What came, what went and what changed in one list of a register. */
export interface ListChanges<Key> {
  readonly added: readonly Key[];
  readonly removed: readonly Key[];
  readonly changed: readonly Change<Key>[];
}

/** What tells one return from another. */
export type ReturnKey = Pick<AnnualReturn, 'organization' | 'year' | 'filed'>;

/** What changed between two versions of a register. Plain JSON. */
export interface RegisterChanges {
  readonly kind: 'register-changes';
  readonly organizations: ListChanges<string>;
  readonly returns: ListChanges<ReturnKey>;
  readonly localities: ListChanges<string>;
  /** Awards have no key of their own: one that changed is one removed and one added. */
  readonly awards: { readonly added: readonly Award[]; readonly removed: readonly Award[] };
}

/**
 * What changed from one version of a register to another: what was added and removed, and each field that is told
 * differently, with both values. The order of the lists is no change.
 *
 * @throws `not-a-register`
 *
 * @example
 * import { changesBetween, createRegister } from 'kttt/registers';
 *
 * const localities = [{ id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ' }] as const;
 * const group = { kind: 'cooperative-group', id: 'a', name: 'THT Gio Mỹ', founded: '2020-01-01', seats: [{ locality: 'gio-my', from: '2020-01-01' }] } as const;
 * const before = createRegister({ localities, organizations: [group], returns: [] });
 * const after = createRegister({ localities, organizations: [{ ...group, taxNumber: '3200000001' }], returns: [] });
 * changesBetween(before, after).organizations.changed;
 * // → [{ key: 'a', fields: [{ field: 'taxNumber', before: null, after: '3200000001' }] }]
 */
export function changesBetween(before: Register, after: Register): RegisterChanges {
  const [a, b] = [checkRegister(before), checkRegister(after)];
  const returnKey = ({ organization, year, filed }: AnnualReturn): ReturnKey => ({ organization, year, filed });
  return {
    kind: 'register-changes',
    organizations: between<Organization, string>(a.organizations, b.organizations, ({ id }) => id),
    returns: between<AnnualReturn, ReturnKey>(a.returns, b.returns, returnKey),
    localities: between<Locality, string>(a.localities, b.localities, ({ id }) => id),
    awards: { added: without(b.awards, a.awards), removed: without(a.awards, b.awards) },
  };
}

/** The awards of one list that another does not have, one for one: two alike are two. */
function without(awards: readonly Award[], others: readonly Award[]): readonly Award[] {
  const left = [...others];
  return awards.filter((award) => {
    const same = left.findIndex((other) => isSame(award, other));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
}

function between<Item extends object, Key>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => Key,
): ListChanges<Key> {
  const byKey = (items: readonly Item[]) => new Map(items.map((item) => [JSON.stringify(keyOf(item)), item]));
  const [old, now] = [byKey(before), byKey(after)];
  const missingIn = (others: ReadonlyMap<string, Item>) => (item: Item) => !others.has(JSON.stringify(keyOf(item)));
  return {
    added: after.filter(missingIn(old)).map(keyOf),
    removed: before.filter(missingIn(now)).map(keyOf),
    changed: before.flatMap((item) => {
      const other = now.get(JSON.stringify(keyOf(item)));
      const fields = other ? fieldChanges(item, other) : [];
      return fields.length > 0 ? [{ key: keyOf(item), fields }] : [];
    }),
  };
}

function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const [old, now]: readonly Readonly<Record<string, unknown>>[] = [Object(before), Object(after)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isSame(old?.[field], now?.[field]))
    .map((field) => ({ field, before: plain(old?.[field]), after: plain(now?.[field]) }));
}

/** A value as JSON has it. */
function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : (value ?? null);
}
