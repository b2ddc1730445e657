import { firstDay, lastDay, reportingYear } from '../calendar/period.ts';
import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import {
  type Check,
  fields,
  mayBeMissing,
  oneOf,
  type Placed,
  refuse,
  usableItems,
  valuesOf,
} from '../errors/shape.ts';
import { existsOn, type Locality } from '../localities/locality.ts';
import { checkLocalities, type LocalityTree, unknownLocality } from '../localities/locality-tree.ts';
import type { AnnualReturn } from '../organizations/annual-return.ts';
import type { Award } from '../organizations/award.ts';
import { checkOrganization, soundPartOfOrganization } from '../organizations/check-organization.ts';
import { checkAward, checkReturn, soundPartOfAward, soundPartOfReturn } from '../organizations/check-return.ts';
import { type Ending, existsAt, type Organization } from '../organizations/organization.ts';

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

const repeatedOrganization = /* @__PURE__ */ defineError('repeated-organization', {
  vi: 'mã định danh «{id}» của tổ chức được dùng hai lần; mỗi tổ chức cần một mã riêng',
  en: 'the id "{id}" of an organization is used twice; each needs its own',
});

const repeatedNumber = /* @__PURE__ */ defineError('repeated-number', {
  vi: 'số giấy chứng nhận hoặc mã số thuế «{number}» cũng là của tổ chức «{other}»; mỗi tổ chức có số riêng',
  en: 'the number "{number}" is also that of the organization "{other}"; each has its own',
});

export const unknownOrganization = /* @__PURE__ */ defineError('unknown-organization', {
  vi: 'không có tổ chức «{found}» trong sổ; kiểm tra mã định danh hoặc bổ sung tổ chức',
  en: 'there is no organization "{found}" in the register; check the id or add it',
});

const localityNotThen = /* @__PURE__ */ defineError('locality-not-then', {
  vi: 'địa phương «{name}» không tồn tại vào ngày {date}; chọn đơn vị có vào ngày đó',
  en: 'the locality "{name}" does not exist on {date}; choose a unit that does',
});

const memberNotCooperative = /* @__PURE__ */ defineError('member-not-cooperative', {
  vi: 'thành viên «{id}» của liên hiệp không phải là hợp tác xã',
  en: 'the member "{id}" of the union is no cooperative',
});

const successorOfAnotherKind = /* @__PURE__ */ defineError('successor-of-another-kind', {
  vi: 'tổ chức «{id}» khác loại; chỉ các tổ chức cùng loại mới hợp nhất, sáp nhập, chia, tách với nhau',
  en: 'the organization "{id}" is of another kind; only organizations of one kind are consolidated, merged, divided or split',
});

const successorNotFoundedThen = /* @__PURE__ */ defineError('successor-not-founded-then', {
  vi: 'tổ chức mới «{id}» phải thành lập đúng ngày {on}',
  en: 'the new organization "{id}" must be founded on {on}',
});

const organizationNotThen = /* @__PURE__ */ defineError('organization-not-then', {
  vi: 'tổ chức «{id}» phải được thành lập trước ngày {on} và còn tồn tại vào ngày đó',
  en: 'the organization "{id}" must be older than {on} and still exist that day',
});

const consolidatedAlone = /* @__PURE__ */ defineError('consolidated-alone', {
  vi: 'chỉ một tổ chức được hợp nhất thành «{id}»; hợp nhất cần từ hai tổ chức trở lên',
  en: 'only one organization was consolidated into "{id}"; a consolidation takes two or more',
});

const returnBeforeFounding = /* @__PURE__ */ defineError('return-before-founding', {
  vi: 'báo cáo năm {year} nộp ngày {filed} có trước khi tổ chức thành lập ({founded})',
  en: 'the return for {year}, filed on {filed}, is older than the organization, which was founded on {founded}',
});

const returnAfterEnd = /* @__PURE__ */ defineError('return-after-end', {
  vi: 'báo cáo năm {year} là của thời gian sau khi tổ chức chấm dứt ({ended})',
  en: 'the return for {year} is of a time after the organization ended on {ended}',
});

const repeatedReturn = /* @__PURE__ */ defineError('repeated-return', {
  vi: 'đã có báo cáo năm {year} của «{organization}» nộp ngày {other}; báo cáo sửa đổi phải ghi ngày nộp của báo cáo đó vào supersedes',
  en: 'there is a return of "{organization}" for {year}, filed on {other}; a revised one names that day in supersedes',
});

const supersedesNothing = /* @__PURE__ */ defineError('supersedes-nothing', {
  vi: 'không có báo cáo năm {year} nào của «{organization}» nộp ngày {supersedes} để thay thế',
  en: 'there is no return of "{organization}" for {year} filed on {supersedes} to supersede',
});

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

/** The sound organizations of an input, checked against each other and the tree. */
class PlacedOrganizations {
  readonly #placed: readonly Placed<Organization>[];
  readonly #byId: ReadonlyMap<string, Organization>;
  readonly #mentioned: ReadonlySet<unknown>;
  readonly #hasFaults: boolean;
  readonly #attempt: Attempt;

  constructor(list: readonly Organization[], attempt: Attempt) {
    this.#placed = usableItems(list, checkOrganization, soundPartOfOrganization, ['organizations'], attempt);
    this.#byId = new Map(this.#placed.map(({ item }) => [item.id, item]));
    this.#mentioned = valuesOf(list, 'id');
    this.#hasFaults = !this.#placed.every(({ item, place }, i) => place === i && item === list[i]);
    this.#attempt = attempt;
  }

  /** The organization of an id that stands at a place, if it is sound; reports an id of none. */
  reach(id: string, path: Path): Organization | undefined {
    if (!this.#mentioned.has(id)) this.#refuse(unknownOrganization({ found: found(id) }, path));
    return this.#byId.get(id);
  }

  check(tree: LocalityTree, mentioned: ReadonlySet<unknown>): void {
    const ids = new Set<string>();
    const numbers = new Map<string, string>();
    for (const { item: organization, place } of this.#placed) {
      const at: Place = (...key) => ['organizations', place, ...key];
      const { id, seats, ended, splitFrom, founded } = organization;
      if (ids.has(id)) this.#refuse(repeatedOrganization({ id: found(id) }, at('id')));
      ids.add(id);
      this.#checkNumbers(organization, numbers, at);
      seats.forEach(({ locality, from }, i) => {
        const unit = tree.get(locality);
        const path = at('seats', i, 'locality');
        if (!mentioned.has(locality)) this.#refuse(unknownLocality({ found: found(locality) }, path));
        if (unit && !existsOn(unit, from)) this.#refuse(localityNotThen({ name: found(unit.name), date: from }, path));
      });
      if (organization.kind === 'cooperative-union') this.#checkMembers(organization.members, id, at);
      if (ended) this.#checkEnding(organization, ended, at);
      if (splitFrom) this.#relative(organization, splitFrom, at('splitFrom'), founded);
    }
  }

  #checkNumbers(organization: Organization, numbers: Map<string, string>, at: Place): void {
    for (const key of ['registrationNumber', 'taxNumber'] as const) {
      const number = organization[key];
      if (!number) continue;
      const other = numbers.get(`${key} ${number}`);
      if (other !== undefined) {
        this.#refuse(repeatedNumber({ number: found(number), other: found(other) }, at(key)));
      }
      numbers.set(`${key} ${number}`, organization.id);
    }
  }

  #checkMembers(members: readonly string[], union: string, at: Place): void {
    members.forEach((id, i) => {
      const member = id === union ? undefined : this.reach(id, at('members', i));
      if (member && member.kind !== 'cooperative') {
        this.#refuse(memberNotCooperative({ id: found(id) }, at('members', i)));
      }
    });
  }

  #checkEnding(organization: Organization, { by, on, into }: Ending, at: Place): void {
    into?.forEach((id, i) => {
      const path = at('ended', 'into', i);
      const isNew = by === 'consolidation' || by === 'division';
      const successor = this.#relative(organization, id, path, isNew ? null : on);
      if (successor && isNew && successor.founded !== on) {
        this.#refuse(successorNotFoundedThen({ id: found(id), on }, path));
      }
      if (
        by === 'consolidation' &&
        !this.#hasFaults &&
        !this.#placed.some(({ item }) => item !== organization && joined(item, id, on))
      ) {
        this.#refuse(consolidatedAlone({ id: found(id) }, path));
      }
    });
  }

  /** The organization of an id that another one is reorganized with: of its kind, and there on a day where one is told. */
  #relative(organization: Organization, id: string, path: Path, on: string | null): Organization | undefined {
    const relative = this.reach(id, path);
    if (!relative) return undefined;
    if (relative.kind !== organization.kind) {
      this.#refuse(successorOfAnotherKind({ id: found(id) }, path));
    } else if (on !== null && !(relative.founded < on && existsAt(relative, on))) {
      this.#refuse(organizationNotThen({ id: found(id), on }, path));
    }
    return relative;
  }

  #refuse(fault: Error): void {
    refuse(() => fault, this.#attempt);
  }
}

/** Where a key of an organization stands. */
type Place = (...key: Path) => Path;

/** Whether an organization was consolidated into another on a day. */
function joined({ ended }: Organization, into: string, on: string): boolean {
  return ended?.by === 'consolidation' && ended.on === on && ended.into?.[0] === into;
}

function checkReturns(list: readonly AnnualReturn[], organizations: PlacedOrganizations, attempt: Attempt): void {
  const byYear = new Map<string, Placed<AnnualReturn>[]>();
  for (const placed of usableItems(list, checkReturn, soundPartOfReturn, ['returns'], attempt)) {
    const { item, place } = placed;
    const { year, filed } = item;
    const organization = organizations.reach(item.organization, ['returns', place, 'organization']);
    const key = `${year} ${item.organization}`;
    byYear.set(key, [...(byYear.get(key) ?? []), placed]);
    if (!organization) continue;
    const { founded, ended } = organization;
    if (filed < founded || lastDay(reportingYear(year)) < founded) {
      refuse(() => returnBeforeFounding({ year, filed, founded }, ['returns', place, 'year']), attempt);
    } else if (ended && ended.on <= firstDay(reportingYear(year))) {
      refuse(() => returnAfterEnd({ year, ended: ended.on }, ['returns', place, 'year']), attempt);
    }
  }
  const filings = new Set(Array.isArray(list) ? list.map((one) => filingOf(one)) : []);
  for (const returns of byYear.values()) checkRevisions(returns, filings, attempt);
}

/** What tells a filing from others, of raw data too, so that a faulty return is still one to supersede. */
function filingOf(data: unknown, filed: unknown = Object(data).filed): string {
  const { organization, year } = Object(data);
  return `${year} ${filed} ${organization}`;
}

/** The returns of one organization for one year: a first one, and each later one supersedes the one before it. */
function checkRevisions(
  returns: readonly Placed<AnnualReturn>[],
  filings: ReadonlySet<string>,
  attempt: Attempt,
): void {
  const inOrder = returns.toSorted((a, b) => (a.item.filed < b.item.filed ? -1 : a.item.filed > b.item.filed ? 1 : 0));
  inOrder.forEach(({ item, place }, i) => {
    const { year, supersedes } = item;
    const organization = found(item.organization);
    const before = inOrder[i - 1]?.item;
    const isRevision = before !== undefined && supersedes === before.filed;
    if (isRevision || (before === undefined && !supersedes)) return;
    const isKnown = supersedes && filings.has(filingOf(item, supersedes));
    // One that supersedes a faulty return is not held against the others.
    if (isKnown && !inOrder.some((other) => other.item.filed === supersedes)) return;
    if (supersedes && !isKnown) {
      refuse(() => supersedesNothing({ year, organization, supersedes }, ['returns', place, 'supersedes']), attempt);
    } else if (before) {
      refuse(() => repeatedReturn({ year, organization, other: before.filed }, ['returns', place]), attempt);
    }
  });
}
