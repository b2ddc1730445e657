import { firstDay, lastDay, reportingYear } from '../calendar/period.ts';
import type { Attempt } from '../errors/collect-faults.ts';
import { defineError, found } from '../errors/index.ts';
import { type Placed, refuse, usableItems } from '../errors/shape.ts';
import type { AnnualReturn } from '../organizations/annual-return.ts';
import { checkReturn, soundPartOfReturn } from '../organizations/check-return.ts';
import type { PlacedOrganizations } from './placed-organizations.ts';

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

/** Checks the returns of a register against its organizations and each other. */
export function checkReturns(
  list: readonly AnnualReturn[],
  organizations: PlacedOrganizations,
  attempt: Attempt,
): void {
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
