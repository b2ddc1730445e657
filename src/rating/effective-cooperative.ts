import type { CalendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path, type Text } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { type Check, fields, flag, mayBeMissing, refuse, sound } from '../errors/shape.ts';
import { wholeDong } from '../numbers/money.ts';
import type { Numeric } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { compare, multiply } from '../numbers/ratio.ts';
import { type Figure, hasValue, type Missing, notApplicable } from '../numbers/states.ts';
import type { Indicator } from '../statistics/indicator.ts';
import type { Finding } from './compliance.ts';
import type { GivenFact } from './compliance-facts.ts';
import { answer, count } from './compliance-facts-check.ts';
import { circular } from './compliance-rule.ts';
import { allOf, anyOf, type Truth, verdictOf } from './compliance-verdict.ts';
import { type UndecidedShare, undecidedShare } from './undecided-share.ts';

/**
 * What the effectiveness of a cooperative is told from. A missing figure leaves it open; one that does not apply, since
 * the cooperative is too new, is not there, so what asks for it is not met.
 */
export interface EffectivenessFacts {
  /** The People's Committee of the commune confirmed that it is organised and operates under the Law in force. */
  readonly confirmedByCommune?: boolean | Missing;
  /** Profit by the financial statements in đồng, negative for a loss, in the 2 years before the proposal: earlier, later. */
  readonly profits?: readonly [earlier: Figure, later: Figure] | Missing;
  /** How many kinds of product or service it supplies to official members. */
  readonly productsForMembers?: Figure;
  /** Thành viên chính thức, at the proposal. */
  readonly officialMembers?: Figure;
  /** Official members when the first of the 2 years began, when it ended, and when the second ended. */
  readonly membersOverYears?: readonly [start: Figure, afterOne: Figure, afterTwo: Figure] | Missing;
}

/** The day whose law is asked for, and the membership the province sets. */
export interface EffectivenessOptions {
  readonly asOf: CalendarDate;
  /** The fewest official members by the decision of the province; where left out, that rule is not known. */
  readonly membershipFloor?: Numeric | Missing;
}

/** The conditions of an effective cooperative. */
export type EffectivenessCondition =
  | 'lawful-by-commune'
  | 'profit-in-both-years'
  | 'products-for-members'
  | 'membership-floor'
  | 'membership-growth';

/** The facts that the findings on an effective cooperative name. */
export type EffectivenessFact =
  | 'confirmedByCommune'
  | `profitOf${'First' | 'Second'}Year`
  | 'productsForMembers'
  | 'officialMembers'
  | 'membershipFloor'
  | 'membersAtStart'
  | `membersAfter${'First' | 'Second'}Year`;

/** Whether a cooperative operates effectively, as the new-rural criteria mean it. */
export interface Effectiveness {
  readonly kind: 'effectiveness';
  readonly asOf: CalendarDate;
  readonly status: 'effective' | 'not-effective' | 'unknown' | 'no-rule';
  /** In the order of the circular; none where there was no rule. */
  readonly findings: readonly Finding<EffectivenessCondition>[];
}

/** How many of some cooperatives are effective, of those there was a rule for. */
export interface EffectiveShare extends UndecidedShare {
  readonly kind: 'effective-share';
  readonly effective: number;
  /** Results of a day without a rule; they are not counted. */
  readonly noRule: number;
}

/** The first day of Thông tư 52/2026/TT-BTC. */
const firstDay = '2026-06-27';

const notSoMany = /* @__PURE__ */ defineError('not-so-many-figures', {
  vi: '«{found}» không phải là danh sách {expected} số theo thứ tự thời gian',
  en: '"{found}" is not a list of {expected} figures in the order of time',
});

// @__NO_SIDE_EFFECTS__
function figures(length: number, check: Check): Check {
  const each = answer(check);
  return (value, path, attempt) => {
    if (value === null || value === undefined) return true;
    if (!Array.isArray(value) || value.length !== length) {
      const facts = { found: Array.isArray(value) ? value.length : found(value), expected: length };
      refuse(() => notSoMany(facts, path), attempt);
      return false;
    }
    return value.reduce<boolean>((before, one, i) => each(one, [...path, i], attempt) && before, true);
  };
}

const shape: Check = /* @__PURE__ */ fields<EffectivenessFacts>({
  confirmedByCommune: /* @__PURE__ */ mayBeMissing(flag),
  profits: /* @__PURE__ */ figures(2, /* @__PURE__ */ sound('đồng', wholeDong)),
  productsForMembers: /* @__PURE__ */ answer(count),
  officialMembers: /* @__PURE__ */ answer(count),
  membersOverYears: /* @__PURE__ */ figures(3, count),
});

const optionsShape: Check = /* @__PURE__ */ fields<EffectivenessOptions>({
  asOf: date,
  membershipFloor: /* @__PURE__ */ mayBeMissing(count),
});

/**
 * Whether a cooperative operates effectively (HTX hoạt động hiệu quả) as criterion content 3.6 of the new-rural communes
 * of 2026–2030 means it: Thông tư 52/2026/TT-BTC, Điều 5 khoản 1, in force from 27 June 2026. All of it must be met: the
 * commune confirms that it is organised and operates under the Law; a profit in each of the 2 years before the proposal;
 * at least 1 kind of product or service for official members; and as many official members as the province asks for,
 * growing in each of those 2 years by at least 5 % or by at least 10.
 *
 * «5 % a year or 10 members a year in each of those 2 years» is read year by year: one year may grow by 5 % and the other
 * by 10 members. A year that begins without members can only grow by 10. The province may ask for more than the circular
 * (Điều 9); what it asks for beyond a number of members is not tested here.
 *
 * @throws all faults together: `missing-key`, `unknown-key`, `wrong-type`, `not-so-many-figures`, `no-such-date`,
 * `negative-count`, `fraction-of-count`, `fraction-of-dong`, `not-a-number`, `unsafe-integer`
 *
 * @example
 * import { checkEffectiveness } from 'kttt/rating';
 *
 * const cooperative = {
 *   confirmedByCommune: true,
 *   profits: [120_000_000, 150_000_000],
 *   productsForMembers: 2,
 *   officialMembers: 132,
 *   membersOverYears: [110, 120, 126],
 * } as const;
 * checkEffectiveness(cooperative, { asOf: '2026-12-31', membershipFloor: 50 }).status; // → 'effective'
 * checkEffectiveness(cooperative, { asOf: '2026-12-31' }).status; // → 'unknown'
 * checkEffectiveness(cooperative, { asOf: '2026-06-26', membershipFloor: 50 }).status; // → 'no-rule'
 */
export function checkEffectiveness(facts: EffectivenessFacts, options: EffectivenessOptions): Effectiveness {
  collectFaults((attempt) => {
    shape(facts, [], attempt);
    optionsShape(options, [], attempt);
  });
  const { asOf, membershipFloor } = options;
  if (asOf < firstDay) return { kind: 'effectiveness', asOf, status: 'no-rule', findings: [] };
  const findings = [
    confirmed(facts),
    profitable(facts),
    serving(facts),
    enoughMembers(facts, membershipFloor ?? null),
    growing(facts),
  ];
  const statuses = findings.map(({ status }) => status);
  const status = statuses.includes('violated')
    ? 'not-effective'
    : statuses.includes('unknown')
      ? 'unknown'
      : 'effective';
  return { kind: 'effectiveness', asOf, status, findings };
}

/**
 * The share of cooperatives that are effective, exactly: `value` where all are decided, otherwise between `low` and
 * `high`. Results of a day without a rule are left out.
 *
 * @throws `not-a-list`
 *
 * @example
 * import { checkEffectiveness, effectiveShare } from 'kttt/rating';
 *
 * const results = [false, null].map((confirmedByCommune) =>
 *   checkEffectiveness({ confirmedByCommune }, { asOf: '2026-12-31' }),
 * );
 * effectiveShare(results).high; // → { numerator: 1, denominator: 2 }
 */
export function effectiveShare(results: Iterable<Effectiveness>): EffectiveShare {
  const statuses = [...listOf(results, ['results'])].map(({ status }) => status);
  const number = (status: Effectiveness['status']) => statuses.filter((one) => one === status).length;
  const [effective, unknown, noRule] = [number('effective'), number('unknown'), number('no-rule')];
  return {
    kind: 'effective-share',
    effective,
    noRule,
    ...undecidedShare(effective, unknown, statuses.length - noRule),
  };
}

/**
 * The share of cooperatives that operate effectively, for a commitment; measured by {@link effectiveShare}.
 *
 * @example
 * import { effectiveCooperatives } from 'kttt/rating';
 *
 * effectiveCooperatives.kind; // → 'percentage'
 */
export const effectiveCooperatives: Indicator = {
  id: 'effective-cooperatives',
  kind: 'percentage',
  label: { vi: 'Tỷ lệ HTX hoạt động hiệu quả', en: 'Share of cooperatives that operate effectively' },
  unit: { vi: 'HTX', en: 'cooperatives' },
  numerator: {
    vi: 'HTX đạt các điều kiện của Thông tư 52/2026/TT-BTC',
    en: 'cooperatives that meet the conditions of Circular 52/2026/TT-BTC',
  },
  denominator: { vi: 'HTX được đánh giá', en: 'cooperatives assessed' },
};

function confirmed({ confirmedByCommune }: EffectivenessFacts) {
  const found = { confirmedByCommune: confirmedByCommune ?? null };
  return finding('lawful-by-commune', 'a', found.confirmedByCommune ?? 'data', found, {
    label: { vi: 'Tổ chức, hoạt động theo Luật', en: 'Organised and operating under the Law' },
    required: { vi: 'Ủy ban nhân dân xã xác nhận', en: 'confirmed by the commune' },
  });
}

function profitable({ profits }: EffectivenessFacts) {
  const [earlier, later] = profits ?? [null, null];
  const found = { profitOfFirstYear: dong(earlier), profitOfSecondYear: dong(later) };
  const truth = allOf([reaches(earlier, (profit) => compare(profit, 0) > 0), reaches(later, (p) => compare(p, 0) > 0)]);
  return finding('profit-in-both-years', 'b', truth, found, {
    label: { vi: 'Có lãi', en: 'Profit' },
    required: { vi: 'trong cả 2 năm liên tiếp trước năm đề nghị', en: 'in each of the 2 years before the proposal' },
  });
}

function serving({ productsForMembers }: EffectivenessFacts) {
  const found = { productsForMembers: people(productsForMembers) };
  const truth = reaches(productsForMembers, (products) => compare(products, 1) >= 0);
  return finding('products-for-members', 'c', truth, found, {
    label: { vi: 'Phục vụ thành viên chính thức', en: 'Serving official members' },
    required: { vi: 'ít nhất 1 loại sản phẩm, dịch vụ', en: 'at least 1 kind of product or service' },
  });
}

function enoughMembers({ officialMembers }: EffectivenessFacts, membershipFloor: Numeric | null) {
  const found = { officialMembers: people(officialMembers), membershipFloor: people(membershipFloor) };
  const truth = membershipFloor === null ? 'rule' : reaches(officialMembers, (n) => compare(n, membershipFloor) >= 0);
  return finding('membership-floor', 'd', truth, found, {
    label: { vi: 'Số thành viên chính thức', en: 'Number of official members' },
    required: { vi: 'bằng hoặc hơn mức của tỉnh', en: 'as many as the province asks for' },
  });
}

function growing({ membersOverYears }: EffectivenessFacts) {
  const [start, afterOne, afterTwo] = membersOverYears ?? [null, null, null];
  const found = {
    membersAtStart: people(start),
    membersAfterFirstYear: people(afterOne),
    membersAfterSecondYear: people(afterTwo),
  };
  return finding('membership-growth', 'd', allOf([grown(start, afterOne), grown(afterOne, afterTwo)]), found, {
    label: { vi: 'Tăng thành viên', en: 'Growth of membership' },
    required: {
      vi: 'mỗi năm trong 2 năm tăng ít nhất 5 % hoặc 10 thành viên',
      en: 'in each of the 2 years by at least 5% or 10 members',
    },
  });
}

function grown(from: Figure, to: Figure): Truth {
  if (from === notApplicable || to === notApplicable) return false;
  if (!hasValue(from) || !hasValue(to)) return 'data';
  const [before, after] = [wholeCount(from, []), wholeCount(to, [])];
  return anyOf([before > 0 && compare(after, multiply(before, '1.05')) >= 0, after - before >= 10]);
}

/** A figure that does not apply is not there, so it reaches nothing. */
function reaches(figure: Figure, test: (value: Numeric) => boolean): Truth {
  if (figure === notApplicable) return false;
  return hasValue(figure) ? test(figure) : 'data';
}

function people(figure: Figure): GivenFact {
  return written(figure, wholeCount);
}

function dong(figure: Figure): GivenFact {
  return written(figure, wholeDong);
}

function written(figure: Figure, write: (value: Numeric, path: Path) => GivenFact): GivenFact {
  return hasValue(figure) ? write(figure, []) : (figure ?? null);
}

function finding<Id extends EffectivenessCondition, Fact extends EffectivenessFact>(
  id: Id,
  point: string,
  truth: Truth,
  found: Readonly<Record<Fact, GivenFact>>,
  { label, required }: { readonly label: Text; readonly required: Text },
): Finding<Id> {
  const citation = circular('52/2026/TT-BTC', '5', '1', point);
  return { id, ...verdictOf(truth), label, required, found, citation, certainty: 'text' };
}
