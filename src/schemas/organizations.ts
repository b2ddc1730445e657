import type * as z from 'zod';
import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import type { Path } from '../errors/index.ts';
import { notApplicable } from '../numbers/states.ts';
import { type AnnualReturn, type OcopProduct, ratings } from '../organizations/annual-return.ts';
import { type Award, awardKinds, awardRecipients } from '../organizations/award.ts';
import { checkOrganization } from '../organizations/check-organization.ts';
import { checkReturn } from '../organizations/check-return.ts';
import { fieldsOfOperation } from '../organizations/field-of-operation.ts';
import { cooperativeStatuses, groupStatuses, type LegalStatus } from '../organizations/legal-status.ts';
import { endingKinds, type Organization } from '../organizations/organization.ts';
import { isPlainReturn, plainReturn } from '../organizations/plain-return.ts';
import {
  byKey,
  checkedBy,
  described,
  either,
  flag,
  joined,
  just,
  list,
  mayBeMissing,
  nothing,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
} from './build.ts';
import { calendarDateSchema } from './calendar.ts';
import { figureSchema } from './numbers.ts';
import { withPlainReader } from './plain.ts';

export const fieldOfOperation = oneOf(fieldsOfOperation);

/** What every organization has, with the statuses its kind may have. */
// @__NO_SIDE_EFFECTS__
function base<const Statuses extends readonly LegalStatus[]>(statuses: Statuses) {
  return {
    id: text(),
    name: text(),
    registrationNumber: optional(orNull(text())),
    taxNumber: optional(orNull(text())),
    founded: calendarDateSchema,
    splitFrom: optional(orNull(text())),
    ended: optional(
      orNull(object({ on: calendarDateSchema, by: oneOf(endingKinds), into: optional(orNull(list(text()))) })),
    ),
    seats: list(object({ locality: text(), from: calendarDateSchema })),
    field: optional(orNull(fieldOfOperation)),
    vsic: optional(orNull(object({ edition: oneOf(['2018', '2025']), section: text() }))),
    statuses: optional(orNull(list(object({ status: oneOf(statuses), from: calendarDateSchema })))),
  };
}

/** Runs a check that reports every fault at its place. */
// @__NO_SIDE_EFFECTS__
function all(check: (value: unknown, path: Path, attempt: Attempt) => unknown) {
  return (value: unknown) => collectFaults((attempt) => check(value, [], attempt));
}

/** A cooperative, a cooperative union or a cooperative group. */
export const organizationSchema: z.ZodType<Organization> = described(
  checkedBy(
    byKey('kind', [
      object(joined({ kind: just('cooperative') }, base(cooperativeStatuses))),
      object(joined({ kind: just('cooperative-union'), members: list(text()) }, base(cooperativeStatuses))),
      object(joined({ kind: just('cooperative-group') }, base(groupStatuses))),
    ]),
    all(checkOrganization),
  ),
  'Organization',
  {
    vi: 'Hợp tác xã, liên hiệp hợp tác xã hoặc tổ hợp tác',
    en: 'A cooperative, a cooperative union or a cooperative group',
  },
);

/** A product in the OCOP programme with its stars. */
export const ocopProductSchema: z.ZodType<OcopProduct> = described(
  object({ name: text(), stars: just(1, 2, 3, 4, 5), recognized: calendarDateSchema }),
  'OcopProduct',
  { vi: 'Sản phẩm OCOP, hạng sao và ngày công nhận', en: 'An OCOP product, its stars and the day it was recognised' },
);

const figure = mayBeMissing(figureSchema);
const yesOrNo = mayBeMissing(either([just(notApplicable), flag(), nothing()]));

/** The annual return of one organization. */
export const annualReturnSchema: z.ZodType<AnnualReturn> = withPlainReader(
  described(
    checkedBy(
      object({
        organization: text(),
        year: number(),
        filed: calendarDateSchema,
        supersedes: optional(orNull(calendarDateSchema)),
        revenue: figure,
        profitBeforeTax: figure,
        charterCapital: figure,
        totalCapital: figure,
        undividedAssets: figure,
        regularWorkers: figure,
        officialMembers: figure,
        managersTrained: figure,
        rating: mayBeMissing(either([just(notApplicable), oneOf(ratings), nothing()])),
        linkedWithEnterprise: yesOrNo,
        newStyleModel: yesOrNo,
        usesDigitalTools: yesOrNo,
        ocopProducts: mayBeMissing(either([just(notApplicable), list(ocopProductSchema), nothing()])),
      }),
      all(checkReturn),
      isPlainReturn,
    ),
    'AnnualReturn',
    {
      vi: 'Báo cáo năm của một tổ chức; số còn thiếu để null hoặc bỏ trống',
      en: 'The annual return of one organization; a missing figure is null or left out',
    },
  ),
  plainReturn,
);

/** An award given to a collective or an individual. */
export const awardSchema: z.ZodType<Award> = described(
  object({
    kind: oneOf(awardKinds),
    by: text(),
    to: oneOf(awardRecipients),
    on: calendarDateSchema,
    name: optional(orNull(text())),
    organization: optional(orNull(text())),
  }),
  'Award',
  { vi: 'Hình thức khen thưởng, cơ quan tặng và người nhận', en: 'An award, who gave it and who received it' },
);
