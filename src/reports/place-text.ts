import { firstDay, lastDay, reportingYear } from '../calendar/period.ts';
import type { Language, Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { formatDate } from '../language/date-text.ts';
import { formatNumber } from '../language/number-text.ts';
import { type OrganizationKind, organizationKinds } from '../organizations/organization.ts';
import type { Completeness } from '../registers/place-summary.ts';
import type { SettledView } from '../registers/records.ts';
import type { Place, RollUpPart } from '../registers/roll-up.ts';
import type { Field } from './document.ts';

const shortKind: Readonly<Record<OrganizationKind, Text>> = {
  cooperative: { vi: 'HTX', en: 'cooperatives' },
  'cooperative-union': { vi: 'liên hiệp HTX', en: 'unions' },
  'cooperative-group': { vi: 'tổ hợp tác', en: 'groups' },
};

/** The name of a place as a report has it. */
export function placeName(place: Place, language: Language): string {
  if (place.kind === 'locality') return place.name;
  return say(
    place.kind === 'whole'
      ? { vi: 'Tổng số', en: 'In all' }
      : { vi: 'Chưa xác định được địa phương', en: 'Place not known' },
    language,
  );
}

/** How deep a place stands below the others of a list. */
export function depthOf(place: Place, places: readonly Place[]): number {
  if (place.kind !== 'locality') return 0;
  const above = places.find((other) => other.kind === 'locality' && other.id === place.parent);
  return above ? 1 + depthOf(above, places) : 0;
}

/** How many organizations of each kind, those that there are none of left out. */
export function organizationsText(organizations: RollUpPart['organizations'], language: Language): string {
  const counts = organizationKinds
    .filter((kind) => organizations[kind] > 0)
    .map((kind) => `${formatNumber(organizations[kind], { language })} ${say(shortKind[kind], language)}`);
  return counts.length === 0 ? '0' : counts.join(', ');
}

/** How many returns came in of those there should be, and how many of them late, if any did. */
export function returnsText({ received, expected, late }: Completeness, language: Language): string {
  const [got, all] = [received, expected].map((number) => formatNumber(number, { language }));
  if (late === null || late === 0) return `${got}/${all}`;
  const afterDue = formatNumber(late, { language });
  return `${got}/${all} (${say({ vi: `${afterDue} muộn`, en: `${afterDue} late` }, language)})`;
}

/** The first and the last day of a reporting year. */
function datesOf(year: number, language: Language): string {
  const period = reportingYear(year);
  return [firstDay(period), lastDay(period)].map((date) => formatDate(date, language)).join(' – ');
}

/** The day and the year a register was looked at, as facts at the head of a report. */
export function viewFacts({ asOf, year, knownOn, due }: SettledView, language: Language): readonly Field[] {
  return [
    [say({ vi: 'Tình hình đến ngày', en: 'As of' }, language), formatDate(asOf, language)],
    [say({ vi: 'Năm báo cáo', en: 'Returns for' }, language), `${year} (${datesOf(year, language)})`],
    ...(due === null
      ? []
      : [[say({ vi: 'Hạn nộp báo cáo', en: 'Returns due by' }, language), formatDate(due, language)] as const]),
    ...(knownOn === null
      ? []
      : [
          [
            say({ vi: 'Chỉ tính báo cáo nộp đến hết ngày', en: 'Returns filed by' }, language),
            formatDate(knownOn, language),
          ] as const,
        ]),
  ];
}
