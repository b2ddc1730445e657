import { date } from '../calendar/date-check.ts';
import type { Attempt } from '../errors/collect-faults.ts';
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
} from '../errors/shape.ts';
import { repeatedSuccessor } from '../localities/locality-tree.ts';
import { fieldsOfOperation, fieldsOfSection, type VsicSection, vsicEditions } from './field-of-operation.ts';
import {
  cooperativeStatuses,
  groupStatuses,
  type LegalStatus,
  legalStatuses,
  type StatusSince,
} from './legal-status.ts';
import {
  type Cooperative,
  type CooperativeGroup,
  type CooperativeUnion,
  type Ending,
  endingKinds,
  type Organization,
  type OrganizationBase,
  type OrganizationKind,
  organizationKinds,
  type Seat,
} from './organization.ts';

const noSeat = /* @__PURE__ */ defineError('no-seat', {
  vi: 'tổ chức không có trụ sở nào; cần ít nhất một địa phương',
  en: 'the organization has no seat; it needs at least one locality',
});

const endedBeforeFounding = /* @__PURE__ */ defineError('ended-before-founding', {
  vi: 'tổ chức chấm dứt ngày {ended}, không sau ngày thành lập {founded}',
  en: 'the organization ends on {ended}, which is not after it was founded on {founded}',
});

const wrongSuccessors = /* @__PURE__ */ defineError('wrong-number-of-successors', {
  vi: 'có {found} tổ chức kế tục; hình thức {by} cần {expected}',
  en: '{found} organizations succeed it; for {by} there must be {expected}',
});

const ceasedWithoutEnd = /* @__PURE__ */ defineError('ceased-without-end', {
  vi: 'tình trạng chấm dứt ({status}) từ {from} phải đi cùng ngày chấm dứt (ended.on) đúng ngày đó; hiện ghi: {ended}',
  en: 'the status {status} from {from} goes with an end (ended.on) on that very day; found: {ended}',
});

const notInItsTime = /* @__PURE__ */ defineError('not-in-its-time', {
  vi: 'ngày {from} nằm ngoài thời gian tồn tại của tổ chức (từ {founded} đến trước {ended})',
  en: 'the date {from} is outside the time the organization exists (from {founded}, before {ended})',
});

const memberOfItself = /* @__PURE__ */ defineError('member-of-itself', {
  vi: 'liên hiệp «{id}» là thành viên của chính nó; bỏ mã này khỏi danh sách thành viên',
  en: 'the union "{id}" is its own member; take it out of the list',
});

const repeatedMember = /* @__PURE__ */ defineError('repeated-member', {
  vi: 'thành viên «{id}» được nêu hai lần',
  en: 'the member "{id}" is given twice',
});

const fieldOfAnotherSection = /* @__PURE__ */ defineError('field-of-another-section', {
  vi: 'ngành cấp 1 {section} không thuộc lĩnh vực {found}; lĩnh vực phải là {expected}',
  en: 'section {section} is not in the field {found}; the field must be {expected}',
});

/** The checks of what every organization has, with the statuses its kind may have. */
// @__NO_SIDE_EFFECTS__
function base(
  statuses: readonly LegalStatus[],
): FieldChecks<OrganizationBase & Pick<Organization, 'kind' | 'statuses'>> {
  return {
    kind: oneOf(organizationKinds),
    id: text,
    name: text,
    registrationNumber: mayBeMissing(text),
    taxNumber: mayBeMissing(text),
    founded: date,
    splitFrom: mayBeMissing(text),
    ended: mayBeMissing(fields<Ending>({ on: date, by: oneOf(endingKinds), into: mayBeMissing(listOfEach(text)) })),
    seats: listOfEach(fields<Seat>({ locality: text, from: date })),
    field: mayBeMissing(oneOf(fieldsOfOperation)),
    vsic: mayBeMissing(fields<VsicSection>({ edition: oneOf(Object.keys(vsicEditions)), section: text })),
    statuses: mayBeMissing(listOfEach(fields<StatusSince>({ status: oneOf(statuses), from: date }))),
  };
}

/** What is checked of one kind of organization, and what is sound of one that is not. */
interface KindCheck {
  readonly check: Check;
  readonly soundPart: (value: unknown) => CooperativeUnion | undefined;
}

// @__NO_SIDE_EFFECTS__
function kindCheck(statuses: readonly LegalStatus[], members: Check | null): KindCheck {
  const common = base(statuses);
  const all: FieldChecks<CooperativeUnion> = { ...common, members: members ?? mayBeMissing(listOfEach(text)) };
  return {
    check: members ? fields<CooperativeUnion>(all) : fields<Cooperative | CooperativeGroup>(common),
    soundPart: soundPartBy<CooperativeUnion>(all, ['id', 'kind', 'founded', 'seats']),
  };
}

const kindChecks: Readonly<Record<OrganizationKind, KindCheck>> = {
  cooperative: /* @__PURE__ */ kindCheck(cooperativeStatuses, null),
  'cooperative-union': /* @__PURE__ */ kindCheck(cooperativeStatuses, /* @__PURE__ */ listOfEach(text)),
  'cooperative-group': /* @__PURE__ */ kindCheck(groupStatuses, null),
};
/** Data that does not say its kind is told so; its members, of a union or not, are no fault. */
const ofNoKind: KindCheck = /* @__PURE__ */ kindCheck(
  legalStatuses,
  /* @__PURE__ */ mayBeMissing(/* @__PURE__ */ listOfEach(text)),
);

function checkOfKind(value: unknown): KindCheck {
  const { kind } = Object(value);
  return typeof kind === 'string' && Object.hasOwn(kindChecks, kind) ? kindChecks[kind as OrganizationKind] : ofNoKind;
}

/** What is sound of raw data that is no sound organization, where it can be held against others. */
export function soundPartOfOrganization(value: unknown): Organization | undefined {
  const part = checkOfKind(value).soundPart(value);
  if (!part) return undefined;
  // Its statuses are held against its end, which may be what is not sound.
  const { statuses, members, ...others } = part;
  const isEndSound = part.ended === Object(value).ended;
  return { ...others, members: members ?? [], ...(isEndSound && statuses && { statuses }) };
}

/** Checks raw data as an organization by itself, without what it refers to. */
export function checkOrganization(value: unknown, path: Path, attempt: Attempt): value is Organization {
  const isSound = checkOfKind(value).check(value, path, attempt);
  const usable = isSound ? (value as Organization) : soundPartOfOrganization(value);
  if (usable) checkInItself(usable, path, attempt);
  return isSound;
}

function checkInItself(organization: Organization, path: Path, attempt: Attempt): void {
  const { seats, founded, ended } = organization;
  const statuses = organization.statuses ?? [];
  const at = (...key: Path) => [...path, ...key];
  if (seats.length === 0) refuse(() => noSeat({}, at('seats')), attempt);
  checkOrderOfTime(
    seats,
    ({ from }) => from,
    (i) => at('seats', i, 'from'),
    attempt,
  );
  checkOrderOfTime<StatusSince>(
    statuses,
    ({ from }) => from,
    (i) => at('statuses', i, 'from'),
    attempt,
  );
  if (ended && ended.on <= founded) {
    refuse(() => endedBeforeFounding({ ended: ended.on, founded }, at('ended', 'on')), attempt);
  }
  if (ended) checkSuccessors(ended, at('ended', 'into'), attempt);
  statuses.forEach(({ status, from }, i) => {
    if (isTerminal(status) && ended?.on !== from) {
      refuse(() => ceasedWithoutEnd({ status, from, ended: ended?.on ?? '–' }, at('statuses', i, 'from')), attempt);
    }
  });
  const life = ended && ended.on > founded ? ended.on : null;
  seats.forEach(({ from }, i) => {
    if (life !== null && life <= from) refuse(() => outside(from, organization, at('seats', i, 'from')), attempt);
  });
  statuses.forEach(({ status, from }, i) => {
    const isLate = life !== null && life <= from;
    if (!isTerminal(status) && (from < founded || isLate))
      refuse(() => outside(from, organization, at('statuses', i, 'from')), attempt);
  });
  checkSection(organization, path, attempt);
  if (organization.kind === 'cooperative-union') checkMembers(organization, at('members'), attempt);
}

/** Whether an organization with a status is no more. */
function isTerminal(status: LegalStatus): boolean {
  return status === 'ceased' || status === 'ended';
}

function outside(from: string, { founded, ended }: Organization, path: Path): Error {
  return notInItsTime({ from, founded, ended: ended?.on ?? '–' }, path);
}

/** How many may succeed an organization that ends in each way. */
const successorsOf: Readonly<Record<Ending['by'], readonly [least: number, most: number, words: string]>> = {
  dissolution: [0, 0, '0'],
  bankruptcy: [0, 0, '0'],
  consolidation: [1, 1, '1'],
  merger: [1, 1, '1'],
  division: [2, Number.POSITIVE_INFINITY, '≥ 2'],
};

function checkSuccessors({ by, into }: Ending, path: Path, attempt: Attempt): void {
  const ids = into ?? [];
  const [least, most, expected] = successorsOf[by];
  if (ids.length < least || ids.length > most) {
    refuse(() => wrongSuccessors({ found: ids.length, by, expected }, path), attempt);
  }
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) refuse(() => repeatedSuccessor({ id: found(id) }, [...path, i]), attempt);
  });
}

function checkSection({ vsic, field }: Organization, path: Path, attempt: Attempt): void {
  if (!vsic) return;
  attempt(() => {
    const expected = fieldsOfSection(vsic, [...path, 'vsic']);
    if (field && !expected.includes(field)) {
      const facts = { section: vsic.section, found: field, expected: expected.join(', ') };
      throw fieldOfAnotherSection(facts, [...path, 'field']);
    }
  });
}

function checkMembers({ id, members }: CooperativeUnion, path: Path, attempt: Attempt): void {
  members.forEach((member, i) => {
    if (member === id) refuse(() => memberOfItself({ id: found(id) }, [...path, i]), attempt);
    if (members.indexOf(member) < i) refuse(() => repeatedMember({ id: found(member) }, [...path, i]), attempt);
  });
}
