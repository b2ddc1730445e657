import type { Attempt } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { type Placed, refuse, usableItems, valuesOf } from '../errors/shape.ts';
import { existsOn } from '../localities/locality.ts';
import { type LocalityTree, localityNotThen, unknownLocality } from '../localities/locality-tree.ts';
import { checkOrganization, soundPartOfOrganization } from '../organizations/check-organization.ts';
import { type Ending, existsAt, type Organization } from '../organizations/organization.ts';

export const unknownOrganization = /* @__PURE__ */ defineError('unknown-organization', {
  vi: 'không có tổ chức «{found}» trong sổ; kiểm tra mã định danh hoặc bổ sung tổ chức',
  en: 'there is no organization "{found}" in the register; check the id or add it',
});

const repeatedOrganization = /* @__PURE__ */ defineError('repeated-organization', {
  vi: 'mã định danh «{id}» của tổ chức được dùng hai lần; mỗi tổ chức cần một mã riêng',
  en: 'the id "{id}" of an organization is used twice; each needs its own',
});

const repeatedNumber = /* @__PURE__ */ defineError('repeated-number', {
  vi: 'số giấy chứng nhận hoặc mã số thuế «{number}» cũng là của tổ chức «{other}»; mỗi tổ chức có số riêng',
  en: 'the number "{number}" is also that of the organization "{other}"; each has its own',
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

/** The sound organizations of an input, checked against each other and the tree. */
export class PlacedOrganizations {
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
