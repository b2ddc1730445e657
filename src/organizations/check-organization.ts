import { calendarDate } from '../calendar/calendar-date.ts';
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
  sound,
  text,
} from '../errors/shape.ts';
import { fieldsOfOperation, fieldsOfSection, type VsicSection, vsicEditions } from './field-of-operation.ts';
import { cooperativeStatuses, groupStatuses, type LegalStatus, type StatusSince } from './legal-status.ts';
import {
  type Cooperative,
  type CooperativeGroup,
  type CooperativeUnion,
  type Ending,
  endingKinds,
  type Organization,
  type OrganizationBase,
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
  vi: 'tình trạng «đã chấm dứt» từ {from} không khớp với ngày chấm dứt của tổ chức ({ended})',
  en: 'the status "ceased" from {from} does not agree with the day the organization ended ({ended})',
});

const memberOfItself = /* @__PURE__ */ defineError('member-of-itself', {
  vi: 'liên hiệp «{id}» là thành viên của chính nó; bỏ mã này khỏi danh sách thành viên',
  en: 'the union "{id}" is its own member; take it out of the list',
});

const repeatedMember = /* @__PURE__ */ defineError('repeated-member', {
  vi: 'thành viên «{id}» được nêu hai lần',
  en: 'the member "{id}" is given twice',
});

const noSuchSection = /* @__PURE__ */ defineError('no-such-vsic-section', {
  vi: 'Hệ thống ngành kinh tế Việt Nam {edition} không có ngành cấp 1 «{found}»; chọn một chữ trong {allowed}',
  en: 'the VSIC of {edition} has no section "{found}"; choose a letter of {allowed}',
});

const fieldOfAnotherSection = /* @__PURE__ */ defineError('field-of-another-section', {
  vi: 'ngành cấp 1 {section} không thuộc lĩnh vực {found}; lĩnh vực phải là {expected}',
  en: 'section {section} is not in the field {found}; the field must be {expected}',
});

const date: Check = /* @__PURE__ */ sound('YYYY-MM-DD', calendarDate);

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

const cooperative: Check = /* @__PURE__ */ fields<Cooperative>(/* @__PURE__ */ base(cooperativeStatuses));
const group: Check = /* @__PURE__ */ fields<CooperativeGroup>(/* @__PURE__ */ base(groupStatuses));
const union: Check = /* @__PURE__ */ unionCheck();

// @__NO_SIDE_EFFECTS__
function unionCheck(): Check {
  return fields<CooperativeUnion>({ ...base(cooperativeStatuses), members: listOfEach(text) });
}

/** Checks raw data as an organization by itself, without what it refers to. */
export function checkOrganization(value: unknown, path: Path, attempt: Attempt): value is Organization {
  const kind = Object(value).kind;
  const check = kind === 'cooperative-union' ? union : kind === 'cooperative-group' ? group : cooperative;
  if (!check(value, path, attempt)) return false;
  checkInItself(value as Organization, path, attempt);
  return true;
}

function checkInItself(organization: Organization, path: Path, attempt: Attempt): void {
  const { seats, statuses = [], founded, ended } = organization;
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
    if (status === 'ceased' && ended?.on !== from) {
      refuse(() => ceasedWithoutEnd({ from, ended: ended?.on ?? '–' }, at('statuses', i, 'from')), attempt);
    }
  });
  checkSection(organization, path, attempt);
  if (organization.kind === 'cooperative-union') checkMembers(organization, at('members'), attempt);
}

/** How many may succeed an organization that ends in each way. */
const successorsOf: Readonly<Record<Ending['by'], readonly [least: number, most: number, words: string]>> = {
  dissolution: [0, 0, '0'],
  bankruptcy: [0, 0, '0'],
  consolidation: [1, 1, '1'],
  merger: [1, 1, '1'],
  division: [2, Number.POSITIVE_INFINITY, '≥ 2'],
};

function checkSuccessors({ by, into = [] }: Ending, path: Path, attempt: Attempt): void {
  const [least, most, expected] = successorsOf[by];
  const distinct = new Set(into).size;
  if (distinct < least || into.length > most || distinct < into.length) {
    refuse(() => wrongSuccessors({ found: into.length, by, expected }, path), attempt);
  }
}

function checkSection({ vsic, field }: Organization, path: Path, attempt: Attempt): void {
  if (!vsic) return;
  const { edition, section } = vsic;
  const { sections } = vsicEditions[edition];
  if (section.length !== 1 || !sections.includes(section)) {
    const allowed = `${sections[0]}–${sections.at(-1)}`;
    refuse(() => noSuchSection({ edition, found: found(section), allowed }, [...path, 'vsic', 'section']), attempt);
    return;
  }
  const expected = fieldsOfSection(vsic);
  if (field && !expected.includes(field)) {
    refuse(
      () => fieldOfAnotherSection({ section, found: field, expected: expected.join(', ') }, [...path, 'field']),
      attempt,
    );
  }
}

function checkMembers({ id, members }: CooperativeUnion, path: Path, attempt: Attempt): void {
  members.forEach((member, i) => {
    if (member === id) refuse(() => memberOfItself({ id: found(id) }, [...path, i]), attempt);
    if (members.indexOf(member) < i) refuse(() => repeatedMember({ id: found(member) }, [...path, i]), attempt);
  });
}
