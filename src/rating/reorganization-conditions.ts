import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Text } from '../errors/index.ts';
import {
  type Check,
  type FieldChecks,
  fields,
  flag,
  listOfEach,
  mayBeMissing,
  oneOf,
  refuse,
  text,
} from '../errors/shape.ts';
import type { LegalCitation } from '../law/citation.ts';
import { compare } from '../numbers/ratio.ts';
import { type Missing, notApplicable } from '../numbers/states.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import { type AsOf, checkAsOf, type Finding } from './compliance.ts';
import type { ActDay, GivenFact, Share } from './compliance-facts.ts';
import { day, share } from './compliance-facts-check.ts';
import { readShare } from './compliance-numbers.ts';
import { firstDayOfLawOf2023, lawOf2012, lawOf2023 } from './compliance-rule.ts';
import { allOf, type Truth, verdictOf } from './compliance-verdict.ts';

/** The ways several organizations become one: hợp nhất, sáp nhập. */
export const reorganizationKinds = ['consolidation', 'merger'] as const;

/** An organization that takes part in a reorganization. */
export interface ReorganizedOrganization {
  readonly id: string;
  /** Groups are neither consolidated nor merged. */
  readonly kind: Exclude<OrganizationKind, 'cooperative-group'>;
  /** The votes for it at its general meeting: of the votes (Law of 2023), of the delegates present (Law of 2012). */
  readonly approvalShare?: Share | Missing;
}

/** What a consolidation or a merger is told from; in a merger the one that goes on is one of the organizations. */
export interface ReorganizationFacts {
  readonly kind: (typeof reorganizationKinds)[number];
  readonly organizations: readonly ReorganizedOrganization[];
  /** The day the last general meeting approved the contract. */
  readonly approvedOn?: CalendarDate | Missing;
  /** The day the contract had been sent to all creditors and to the People's Committee. */
  readonly sentOn?: ActDay;
  /** There is a contract of consolidation or merger. */
  readonly contract?: boolean | Missing;
}

/** The conditions of a reorganization. */
export type ReorganizationCondition = 'at-least-two' | 'same-kind' | 'contract' | 'approval' | 'sent-in-time';

/** The facts that the findings on a reorganization name, besides the organizations by their ids. */
export type ReorganizationFact = 'organizations' | 'contract' | 'approvedOn' | 'sentOn';

type Named = { readonly [Fact in ReorganizationFact]?: GivenFact };

/** Whether a consolidation or a merger keeps the conditions of the law. */
export interface ReorganizationCheck {
  readonly kind: 'reorganization-check';
  readonly asOf: CalendarDate;
  readonly subject: ReorganizationFacts['kind'];
  readonly findings: readonly Finding<ReorganizationCondition>[];
}

const organizationTwice = /* @__PURE__ */ defineError('organization-twice', {
  vi: 'tổ chức «{id}» được nêu hai lần',
  en: 'the organization "{id}" is given twice',
});

const optionsShape: Check = /* @__PURE__ */ fields<AsOf>({ asOf: date });

const shape: Check = /* @__PURE__ */ fields<ReorganizationFacts>({
  kind: /* @__PURE__ */ oneOf(reorganizationKinds),
  organizations: /* @__PURE__ */ listOfEach(
    /* @__PURE__ */ fields<ReorganizedOrganization>({
      id: text,
      kind: /* @__PURE__ */ oneOf(['cooperative', 'cooperative-union']),
      approvalShare: /* @__PURE__ */ mayBeMissing(share),
    }),
  ),
  approvedOn: /* @__PURE__ */ mayBeMissing(date),
  sentOn: /* @__PURE__ */ mayBeMissing(day),
  contract: /* @__PURE__ */ mayBeMissing(flag),
} satisfies FieldChecks<ReorganizationFacts>);

/**
 * Holds a consolidation (hợp nhất) or a merger (sáp nhập) of cooperatives or of unions against the law in force on a
 * day: Luật 17/2023/QH15, Điều 94, 95 and 61 khoản 2 from 1 July 2024; Luật 23/2012/QH13, Điều 53 and 34 before. At
 * least two, all of one kind, the contract, the majority in each, and, under the Law of 2023, the contract sent to the
 * creditors and the People's Committee within 15 days of its approval.
 *
 * @throws all faults together: `before-any-law`, `missing-key`, `unknown-key`, `wrong-type`, `not-one-of`, `empty-text`,
 * `organization-twice`, `no-such-date`, `not-a-share`, `not-a-number`, `unsafe-integer`, `denominator-not-positive`
 *
 * @example
 * import { checkReorganization } from 'kttt/rating';
 *
 * const { findings } = checkReorganization(
 *   {
 *     kind: 'merger',
 *     organizations: [
 *       { id: 'a', kind: 'cooperative', approvalShare: '0.65' },
 *       { id: 'b', kind: 'cooperative', approvalShare: { numerator: 64, denominator: 99 } },
 *     ],
 *   },
 *   { asOf: '2025-03-01' },
 * );
 * findings.map(({ status }) => status); // → ['satisfied', 'satisfied', 'unknown', 'violated', 'unknown']
 */
export function checkReorganization(facts: ReorganizationFacts, options: AsOf): ReorganizationCheck {
  collectFaults((attempt) => {
    checkAsOf(options, optionsShape, attempt);
    shape(facts, [], attempt);
    const { organizations } = Object(facts);
    const ids: readonly unknown[] = Array.isArray(organizations) ? organizations.map((one) => Object(one).id) : [];
    ids.forEach((id, i) => {
      if (typeof id === 'string' && ids.indexOf(id) < i) {
        refuse(() => organizationTwice({ id: found(id) }, ['organizations', i, 'id']), attempt);
      }
    });
  });
  const { asOf } = options;
  const findings = asOf < firstDayOfLawOf2023 ? byLawOf2012(facts) : byLawOf2023(facts, asOf);
  return { kind: 'reorganization-check', asOf, subject: facts.kind, findings };
}

function byLawOf2012(facts: ReorganizationFacts): readonly Finding<ReorganizationCondition>[] {
  const article = lawOf2012('53', facts.kind === 'consolidation' ? '1' : '2', 'a');
  return [
    atLeastTwo(facts, article),
    sameKind(facts, article),
    approval(facts, '0.75', lawOf2012('34', '1', 'b'), {
      vi: 'ít nhất 75 % đại biểu có mặt ở mỗi tổ chức',
      en: 'at least 75% of the delegates present in each',
    }),
  ];
}

function byLawOf2023(facts: ReorganizationFacts, asOf: CalendarDate): readonly Finding<ReorganizationCondition>[] {
  const article = facts.kind === 'consolidation' ? '94' : '95';
  return [
    atLeastTwo(facts, lawOf2023(article, '1')),
    sameKind(facts, lawOf2023(article, '1')),
    contract(facts, lawOf2023(article, '2', 'a')),
    approval(facts, '0.65', lawOf2023('61', '2', 'd'), {
      vi: 'ít nhất 65 % phiếu biểu quyết ở mỗi tổ chức',
      en: 'at least 65% of the votes in each',
    }),
    sentInTime(facts, asOf, lawOf2023(article, '2', 'c')),
  ];
}

function atLeastTwo({ organizations }: ReorganizationFacts, citation: LegalCitation) {
  const count = organizations.length;
  return finding('at-least-two', count >= 2, { organizations: count } satisfies Named, citation, {
    label: { vi: 'Số tổ chức tham gia', en: 'Organizations that take part' },
    required: { vi: 'ít nhất 2', en: 'at least 2' },
  });
}

function sameKind({ organizations }: ReorganizationFacts, citation: LegalCitation) {
  const kinds = new Set(organizations.map(({ kind }) => kind));
  const found = Object.fromEntries(organizations.map(({ id, kind }) => [id, kind]));
  return finding('same-kind', kinds.size <= 1, found, citation, {
    label: { vi: 'Cùng loại hình', en: 'Of one kind' },
    required: { vi: 'đều là hợp tác xã hoặc đều là liên hiệp', en: 'all cooperatives or all unions' },
  });
}

function contract({ contract }: ReorganizationFacts, citation: LegalCitation) {
  return finding('contract', contract ?? 'data', { contract: contract ?? null } satisfies Named, citation, {
    label: { vi: 'Hợp đồng', en: 'Contract' },
    required: { vi: 'có hợp đồng hợp nhất hoặc sáp nhập', en: 'there is a contract' },
  });
}

function approval({ organizations }: ReorganizationFacts, majority: string, citation: LegalCitation, required: Text) {
  const shares = organizations.map(({ id, approvalShare }) => ({
    id,
    share: approvalShare === null || approvalShare === undefined ? null : readShare(approvalShare, ['approvalShare']),
  }));
  const truths = shares.map(({ share }): Truth => (share === null ? 'data' : compare(share, majority) >= 0));
  const found = Object.fromEntries(shares.map(({ id, share }) => [id, share]));
  return finding('approval', allOf(truths), found, citation, {
    label: { vi: 'Thông qua ở từng tổ chức', en: 'Approval in each' },
    required,
  });
}

function sentInTime(facts: ReorganizationFacts, asOf: CalendarDate, citation: LegalCitation) {
  const found = { approvedOn: facts.approvedOn ?? null, sentOn: facts.sentOn ?? null } satisfies Named;
  return finding('sent-in-time', isSentInTime(found.approvedOn, found.sentOn, asOf), found, citation, {
    label: { vi: 'Gửi chủ nợ và Ủy ban nhân dân', en: 'Sent to creditors and the People’s Committee' },
    required: { vi: 'trong 15 ngày từ khi thông qua', en: 'within 15 days of the approval' },
  });
}

/** As with any deadline, nothing is owed until it has passed. */
function isSentInTime(approvedOn: CalendarDate | null, sentOn: CalendarDate | null, asOf: CalendarDate): Truth {
  if (approvedOn === null) return 'data';
  const last = addDays(approvedOn, 15);
  if (sentOn !== null && sentOn !== 'never' && sentOn <= asOf && sentOn <= last) return true;
  if (asOf <= last) return notApplicable;
  return sentOn === null ? 'data' : false;
}

function finding<Id extends ReorganizationCondition>(
  id: Id,
  truth: Truth,
  found: Readonly<Record<string, GivenFact>>,
  citation: LegalCitation,
  { label, required }: { readonly label: Text; readonly required: Text },
): Finding<Id> {
  return { id, ...verdictOf(truth), label, required, found, citation, certainty: 'text' };
}
