import type * as z from 'zod';
import { additiveFigures, numberFigures, ratings, returnFlags } from '../organizations/annual-return.ts';
import { legalStatuses } from '../organizations/legal-status.ts';
import { organizationKinds } from '../organizations/organization.ts';
import type { RegisterChanges } from '../registers/changes.ts';
import type { LikeForLike } from '../registers/like-for-like.ts';
import type { IndicatorResult } from '../registers/measurement.ts';
import { createRegister, type Register } from '../registers/register.ts';
import type { RegisterIndicator } from '../registers/register-indicator.ts';
import type { Place, RollUp } from '../registers/roll-up.ts';
import {
  anything,
  byKey,
  checkedBy,
  described,
  either,
  flag,
  joined,
  just,
  list,
  nothing,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
  whole,
} from './build.ts';
import { calendarDateSchema, periodSchema } from './calendar.ts';
import { textSchema } from './errors.ts';
import { level, localitySchema } from './localities.ts';
import { amountForm, countForm, exactSchema, ratioSchema } from './numbers.ts';
import { annualReturnSchema, awardSchema, fieldOfOperation, organizationSchema } from './organizations.ts';
import { indicatorBase } from './statistics.ts';

/** Which organizations an indicator is over. */
const over = object({
  kinds: optional(list(oneOf(organizationKinds))),
  fields: optional(list(fieldOfOperation)),
  statuses: optional(list(oneOf(legalStatuses))),
});
const additive = oneOf(additiveFigures);
const condition = byKey('figure', [
  object({ figure: just('rating'), in: list(oneOf(ratings)) }),
  object({ figure: oneOf(returnFlags), is: flag() }),
  object({ figure: oneOf(numberFigures), atLeast: exactSchema }),
  object({
    figure: just('ocopProducts'),
    atLeast: whole(1),
    minStars: optional(just(1, 2, 3, 4, 5)),
    recognized: optional(just('in-period')),
  }),
]);
const share = object({ take: just('share'), over, having: condition, outOf: oneOf(['all', 'applicable']) });
const count = object({ take: just('count'), over, having: optional(condition) });
const total = object({ take: just('total'), over, of: additive });
const countOrTotal = byKey('take', [count, total]);
const average = object({
  take: just('average'),
  over,
  of: additive,
  per: either([just('organization'), additive]),
  missing: oneOf(['open', 'left-out']),
});

const quotient = joined(indicatorBase, { numerator: textSchema, denominator: textSchema });
const figure = joined(indicatorBase, { figure: textSchema });

/** An indicator that knows how it is measured from a register. */
export const registerIndicatorSchema: z.ZodType<RegisterIndicator> = described(
  byKey('kind', [
    object(joined(quotient, { kind: just('percentage'), measure: share })),
    object(joined(quotient, { kind: just('average'), measure: average })),
    object(joined(figure, { kind: just('count'), measure: countOrTotal })),
    object(joined(figure, { kind: just('amount'), measure: total })),
  ]),
  'RegisterIndicator',
  {
    vi: 'Chỉ tiêu và cách tính từ sổ đăng ký',
    en: 'An indicator and how it is measured from a register',
  },
);

/** The indicator of a target, which may know how it is measured from a register. */
export const targetIndicator = byKey('kind', [
  object(joined(quotient, { kind: just('percentage'), measure: optional(share) })),
  object(joined(quotient, { kind: just('average'), measure: optional(average) })),
  object(joined(figure, { kind: just('count'), measure: optional(countOrTotal) })),
  object(joined(figure, { kind: just('amount'), measure: optional(total) })),
  object(joined(figure, { kind: just('growth'), baseline: textSchema })),
]);

/**
 * A register of organizations, returns, localities and awards. What refers to each other is checked once the parts are
 * sound; `createRegister` checks raw data of any shape and reports all its faults together.
 */
export const registerSchema: z.ZodType<Register> = described(
  checkedBy(
    object({
      kind: just('register'),
      organizations: list(organizationSchema),
      returns: list(annualReturnSchema),
      localities: list(localitySchema),
      awards: list(awardSchema),
    }),
    createRegister,
  ),
  'Register',
  {
    vi: 'Sổ đăng ký: tổ chức, báo cáo năm, địa phương, khen thưởng',
    en: 'A register: organizations, annual returns, localities, awards',
  },
);

const value = either([ratioSchema, byKey('kind', [countForm, amountForm])]);

export const indicatorResult: z.ZodType<IndicatorResult> = object({
  indicator: text(),
  count: whole(0),
  notApplicable: whole(0),
  missing: whole(0),
  value: either([just('not-applicable'), value, nothing()]),
  ofKnown: either([just('not-applicable'), value, nothing()]),
  low: orNull(value),
  high: orNull(value),
});

const place: z.ZodType<Place> = byKey('kind', [
  object({ kind: just('whole') }),
  object({ kind: just('locality'), id: text(), name: text(), level, parent: orNull(text()) }),
  object({ kind: just('unplaced') }),
]);

/** What every part of a roll-up has. */
export const partBase = {
  place,
  organizations: object({ cooperative: whole(0), 'cooperative-union': whole(0), 'cooperative-group': whole(0) }),
  completeness: object({
    expected: whole(0),
    received: whole(0),
    onTime: orNull(whole(0)),
    late: orNull(whole(0)),
  }),
};

const part = object(joined(partBase, { results: list(indicatorResult) }));
const settledDay = { asOf: calendarDateSchema, year: number(), knownOn: orNull(calendarDateSchema) };
const settledView = joined(settledDay, { due: orNull(calendarDateSchema) });

const day = object(settledDay);

export const view = object(settledView);

/** Indicators over a register, in all and by locality. */
export const rollUpSchema: z.ZodType<RollUp> = described(
  object(
    joined(settledView, {
      kind: just('roll-up'),
      period: periodSchema,
      indicators: list(registerIndicatorSchema),
      total: part,
      parts: list(part),
    }),
  ),
  'RollUp',
  {
    vi: 'Các chỉ tiêu tổng hợp từ sổ đăng ký, chung và theo địa phương',
    en: 'Indicators over a register, in all and by locality',
  },
);

/** A comparison of two days over the same ground. */
export const likeForLikeSchema: z.ZodType<LikeForLike> = described(
  object({
    kind: just('like-for-like'),
    from: day,
    to: day,
    indicators: list(registerIndicatorSchema),
    matched: whole(0),
    reorganized: list(object({ before: list(text()), after: list(text()), between: list(text()) })),
    entries: list(text()),
    exits: list(text()),
    results: list(
      object({
        indicator: text(),
        compared: whole(0),
        incomplete: whole(0),
        before: indicatorResult,
        after: indicatorResult,
        change: orNull(ratioSchema),
        growth: orNull(ratioSchema),
      }),
    ),
  }),
  'LikeForLike',
  { vi: 'So sánh hai thời điểm trên cùng các tổ chức', en: 'A comparison of two days over the same organizations' },
);

/** What came, what went and what changed in one list, by what tells its items apart. */
// @__NO_SIDE_EFFECTS__
function listChanges<Key extends z.ZodType>(key: Key) {
  const fields = list(object({ field: text(), before: anything(), after: anything() }));
  return object({ added: list(key), removed: list(key), changed: list(object({ key, fields })) });
}

/** What changed between two versions of a register. */
export const registerChangesSchema: z.ZodType<RegisterChanges> = described(
  object({
    kind: just('register-changes'),
    organizations: listChanges(text()),
    returns: listChanges(object({ organization: text(), year: number(), filed: calendarDateSchema })),
    localities: listChanges(text()),
    awards: object({ added: list(awardSchema), removed: list(awardSchema) }),
  }),
  'RegisterChanges',
  { vi: 'Thay đổi giữa hai bản của một sổ đăng ký', en: 'What changed between two versions of a register' },
);
