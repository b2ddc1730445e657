import { collectFaults } from '../errors/collect-faults.ts';
import { type Check, fields, mayBeMissing, oneOf, usableItems, valuesOf } from '../errors/shape.ts';
import type { Locality } from '../localities/locality.ts';
import { checkLocalities } from '../localities/locality-tree.ts';
import type { AnnualReturn } from '../organizations/annual-return.ts';
import type { Award } from '../organizations/award.ts';
import { checkAward, soundPartOfAward } from '../organizations/check-return.ts';
import type { Organization } from '../organizations/organization.ts';
import { checkReturns } from './check-returns.ts';
import { PlacedOrganizations } from './placed-organizations.ts';

/** What a register is made of. */
export interface RegisterParts {
  readonly organizations: readonly Organization[];
  readonly returns: readonly AnnualReturn[];
  /** The administrative units that the organizations have their seats in, and those above. */
  readonly localities: readonly Locality[];
  readonly awards?: readonly Award[];
}

/** A register (sổ đăng ký, cơ sở dữ liệu) of organizations and their annual returns that was checked as a whole. */
export interface Register extends Required<RegisterParts> {
  readonly kind: 'register';
}

const anything: Check = () => true;
const parts: Check = /* @__PURE__ */ fields<RegisterParts & { readonly kind: string }>({
  kind: /* @__PURE__ */ mayBeMissing(/* @__PURE__ */ oneOf(['register'])),
  organizations: anything,
  returns: anything,
  localities: anything,
  awards: anything,
});

/**
 * Makes a register of its parts and checks it as a whole. All faults are reported together, each with its place.
 *
 * @throws `several-faults`, or the one fault: those of the shape of data (`unknown-key`, `missing-key`, `wrong-type`,
 * `fraction-of-count`, …), of the tree of localities, of the organizations by themselves, and those of what refers to
 * each other: `repeated-organization`, `repeated-number`, `unknown-organization`, `unknown-locality`,
 * `locality-not-then`, `member-not-cooperative`, `successor-of-another-kind`, `successor-not-founded-then`,
 * `organization-not-then`, `consolidated-alone`, `return-before-founding`, `return-after-end`, `repeated-return`,
 * `supersedes-nothing`
 *
 * @example
 * import { createRegister } from 'kttt/registers';
 *
 * const register = createRegister({
 *   localities: [{ id: 'gio-linh', level: 'district', name: 'Huyện Gio Linh' }],
 *   organizations: [
 *     {
 *       kind: 'cooperative',
 *       id: 'htx-1',
 *       name: 'HTX Gio Mỹ',
 *       founded: '2015-03-01',
 *       seats: [{ locality: 'gio-linh', from: '2015-03-01' }],
 *     },
 *   ],
 *   returns: [{ organization: 'htx-1', year: 2023, filed: '2023-12-15', revenue: 1_250_000_000 }],
 * });
 * register.organizations.length; // → 1
 * createRegister({ ...register, returns: [{ organization: 'htx-2', year: 2023, filed: '2023-12-15' }] }); // throws unknown-organization
 */
export function createRegister(input: RegisterParts): Register {
  return collectFaults((attempt) => {
    parts(input, [], attempt);
    const given = isObject(input) ? input : nothing;
    const tree = checkLocalities(given.localities, ['localities'], attempt);
    const organizations = new PlacedOrganizations(given.organizations, attempt);
    organizations.check(tree, valuesOf(given.localities, 'id'));
    checkReturns(given.returns, organizations, attempt);
    const awards = given.awards ?? [];
    for (const { item, place } of usableItems(awards, checkAward, soundPartOfAward, ['awards'], attempt)) {
      if (item.organization) organizations.reach(item.organization, ['awards', place, 'organization']);
    }
    return {
      kind: 'register',
      organizations: listed(given.organizations),
      returns: listed(given.returns),
      localities: listed(given.localities),
      awards: listed(awards),
    };
  });
}

/** A list of the register's own: what is added to the caller's later was not checked. */
function listed<Item>(list: readonly Item[]): readonly Item[] {
  return Array.isArray(list) ? [...list] : [];
}

const nothing: RegisterParts = { organizations: [], returns: [], localities: [] };

function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
