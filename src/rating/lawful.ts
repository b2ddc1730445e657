import type { CalendarDate } from '../calendar/calendar-date.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, found } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { refuse } from '../errors/shape.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Compliance } from './compliance.ts';
import { type ComplianceId, complianceLabels, isComplianceId } from './compliance-labels.ts';
import { type UndecidedShare, undecidedShare } from './undecided-share.ts';

/**
 * What operating lawfully (hoạt động đúng luật) is taken to mean where the caller does not choose. No law defines it;
 * these conditions follow from the articles: operating by its legal status, enough members, the caps on capital, the
 * charter in line with the Law of 2023, the type of governance for the size, the annual meeting in time, the floors of
 * the funds, the data of the year, and no case of revocation (Luật 17/2023/QH15, Điều 103 khoản 1).
 *
 * @example
 * import { lawfulConditions } from 'kttt/rating';
 *
 * lawfulConditions.length; // → 20
 */
export const lawfulConditions: readonly ComplianceId[] = [
  'operating-status',
  'minimum-members',
  'member-capital',
  'associate-capital',
  'foreign-capital',
  'charter-adapted',
  'governance-structure',
  'annual-meeting',
  'development-fund',
  'reserve-fund',
  'common-undivided-fund',
  'annual-data',
  'revocation-forged-filing',
  'revocation-stopped',
  'revocation-no-report',
  'revocation-too-few-members',
  'revocation-foreign-members',
  'revocation-capital',
  'revocation-no-annual-meeting',
  'revocation-ordered',
];

/** What operating lawfully is to mean. */
export interface LawfulOptions {
  /** The ids of the conditions; {@link lawfulConditions} where left out. */
  readonly conditions?: readonly ComplianceId[];
}

/** Whether an organization operates lawfully, and what that was taken to mean. */
export interface Lawful {
  readonly kind: 'lawful';
  readonly asOf: CalendarDate;
  readonly subject: OrganizationKind;
  readonly status: 'lawful' | 'unlawful' | 'unknown';
  /** The conditions it was taken to mean. */
  readonly conditions: readonly ComplianceId[];
  /** Those chosen that no law has for this kind of organization on this day. */
  readonly leftOut: readonly ComplianceId[];
  readonly violated: readonly ComplianceId[];
  readonly unknown: readonly ComplianceId[];
}

/** How many of some organizations operate lawfully. */
export interface LawfulShare extends UndecidedShare {
  readonly kind: 'lawful-share';
  readonly lawful: number;
  /** The conditions that it was taken to mean for at least one of them. */
  readonly conditions: readonly ComplianceId[];
}

const noSuchCondition = /* @__PURE__ */ defineError('no-such-condition', {
  vi: 'không có điều kiện «{found}»; chọn trong: {allowed}',
  en: 'there is no condition "{found}"; choose from: {allowed}',
});

const differentConditions = /* @__PURE__ */ defineError('different-conditions', {
  vi: 'kết quả này hiểu «hoạt động đúng luật» theo điều kiện khác với kết quả đầu; hãy đánh giá lại với cùng điều kiện',
  en: 'this result takes operating lawfully to mean other conditions than the first; assess both by the same ones',
});

/**
 * Whether an organization operates lawfully (hoạt động đúng luật), which no law defines: whether it violates none of the
 * conditions it is taken to mean. One violated condition is enough to say no, whatever is unknown. A condition that does
 * not apply is not violated. Where no chosen condition is there for its kind and day, it is unknown.
 *
 * @param compliance of `checkCompliance`
 * @throws `no-such-condition`, for all unknown ids together
 *
 * @example
 * import { checkCompliance, operatesLawfully } from 'kttt/rating';
 *
 * const compliance = checkCompliance({ kind: 'cooperative', officialMembers: 4 }, { asOf: '2024-12-31' });
 * const { status, violated } = operatesLawfully(compliance);
 * status; // → 'unlawful'
 * violated; // → ['minimum-members']
 */
export function operatesLawfully(compliance: Compliance, options: LawfulOptions = {}): Lawful {
  const chosen = [...new Set(options.conditions ?? lawfulConditions)];
  const allowed = Object.keys(complianceLabels).join(', ');
  collectFaults((attempt) => {
    chosen.forEach((id, i) => {
      if (!isComplianceId(id)) {
        refuse(() => noSuchCondition({ found: found(id), allowed }, ['conditions', i]), attempt);
      }
    });
  });
  const { asOf, subject, findings } = compliance;
  const statuses = new Map(findings.map(({ id, status }) => [id, status]));
  const conditions = chosen.filter((id) => statuses.has(id));
  const violated = conditions.filter((id) => statuses.get(id) === 'violated');
  const unknown = conditions.filter((id) => statuses.get(id) === 'unknown');
  return {
    kind: 'lawful',
    asOf,
    subject,
    status: violated.length > 0 ? 'unlawful' : unknown.length > 0 || conditions.length === 0 ? 'unknown' : 'lawful',
    conditions,
    leftOut: chosen.filter((id) => !statuses.has(id)),
    violated,
    unknown,
  };
}

/**
 * The share of organizations that operate lawfully, exactly: `value` where all are decided, otherwise between `low` and
 * `high`. Every result must have been asked for the same conditions.
 *
 * @throws `different-conditions`, `not-a-list`
 *
 * @example
 * import { checkCompliance, lawfulShare, operatesLawfully } from 'kttt/rating';
 *
 * const lawful = (officialMembers: number | null) =>
 *   operatesLawfully(checkCompliance({ kind: 'cooperative', officialMembers }, { asOf: '2024-12-31' }), {
 *     conditions: ['minimum-members'],
 *   });
 * lawfulShare([lawful(5), lawful(4)]).value; // → { numerator: 1, denominator: 2 }
 * lawfulShare([lawful(5), lawful(null)]).value; // → null
 * lawfulShare([]).value; // → 'not-applicable'
 */
export function lawfulShare(results: Iterable<Lawful>): LawfulShare {
  const all = [...listOf(results, ['results'])];
  collectFaults((attempt) => {
    const first = all[0] && chosenFor(all[0]);
    all.forEach((result, i) => {
      if (chosenFor(result) !== first) refuse(() => differentConditions({}, ['results', i]), attempt);
    });
  });
  const lawful = all.filter(({ status }) => status === 'lawful').length;
  const unknown = all.filter(({ status }) => status === 'unknown').length;
  return {
    kind: 'lawful-share',
    lawful,
    conditions: [...new Set(all.flatMap(({ conditions }) => conditions))],
    ...undecidedShare(lawful, unknown, all.length),
  };
}

/**
 * The share of cooperatives that operate lawfully, for a commitment; measured by {@link lawfulShare}.
 *
 * @example
 * import { lawfulCooperatives } from 'kttt/rating';
 *
 * lawfulCooperatives.kind; // → 'percentage'
 */
export const lawfulCooperatives: Indicator = {
  id: 'lawful-cooperatives',
  kind: 'percentage',
  label: { vi: 'Tỷ lệ HTX hoạt động đúng luật', en: 'Share of cooperatives that operate lawfully' },
  unit: { vi: 'HTX', en: 'cooperatives' },
  numerator: {
    vi: 'HTX không vi phạm điều kiện nào trong các điều kiện đã chọn',
    en: 'cooperatives that violate none of the chosen conditions',
  },
  denominator: { vi: 'HTX được đánh giá', en: 'cooperatives assessed' },
};

function chosenFor({ conditions, leftOut }: Lawful): string {
  return [...conditions, ...leftOut].toSorted().join(' ');
}
