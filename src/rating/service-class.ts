import type { CalendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import type { Text } from '../errors/index.ts';
import { type Check, fields, listOfEach, mayBeMissing, oneOf } from '../errors/shape.ts';
import type { Missing } from '../numbers/states.ts';
import {
  type CircularGap,
  type ClassSource,
  circularArticle,
  circularForce,
  gapsOn,
  type UnknownClass,
} from './circular-2020.ts';
import type { ClassOptions } from './size-class.ts';

/** The aims (mục đích) of a cooperative for its members: their production, their consumption, jobs for them. */
export const serviceAims = ['production', 'consumption', 'jobs'] as const;

/** An aim of a cooperative for its members. */
export type ServiceAim = (typeof serviceAims)[number];

/** The classes by what a cooperative provides its members: phục vụ sản xuất, phục vụ tiêu dùng, tạo việc làm, hỗn hợp. */
export const serviceKinds = ['serving-production', 'serving-consumption', 'creating-jobs', 'mixed'] as const;

/** A class by what a cooperative provides its members. */
export type ServiceKind = (typeof serviceKinds)[number];

/**
 * The classes by what a cooperative provides its members, in words.
 *
 * @example
 * import { serviceKindText } from 'kttt/rating';
 *
 * serviceKindText['serving-production'].vi; // → 'phục vụ sản xuất'
 */
export const serviceKindText: Readonly<Record<ServiceKind, Text>> = {
  'serving-production': { vi: 'phục vụ sản xuất', en: 'serving production' },
  'serving-consumption': { vi: 'phục vụ tiêu dùng', en: 'serving consumption' },
  'creating-jobs': { vi: 'tạo việc làm', en: 'creating jobs' },
  mixed: { vi: 'hỗn hợp', en: 'mixed' },
};

/** The class of a cooperative by what it provides its members. */
export type ServiceClass = {
  readonly kind: 'service-class';
  readonly asOf: CalendarDate;
  /** Each aim once, in the order of the circular; `null` where none was given. */
  readonly aims: readonly ServiceAim[] | null;
} & ClassSource &
  (
    | { readonly status: 'known'; readonly service: ServiceKind }
    | UnknownClass<ServiceKind>
    | { readonly status: 'no-rule' }
  );

/**
 * The class of a cooperative or a union by the products and services it provides its members (Thông tư 01/2020/TT-BKHĐT,
 * Điều 3), from 1 April 2020: that of its one aim, or mixed for two or more. An empty list, a form where nothing is
 * ticked, says as little as a missing one. From 2025 on the class is unknown: Thông tư 78/2025/TT-BTC repealed the circular
 * on a day that was not found.
 *
 * @throws all faults together: `missing-key`, `unknown-key`, `wrong-type`, `not-one-of`, `no-such-date`
 *
 * @example
 * import { serviceClass } from 'kttt/rating';
 *
 * const one = serviceClass(['production'], { asOf: '2023-12-31' });
 * one.status === 'known' && one.service; // → 'serving-production'
 * const two = serviceClass(['production', 'jobs'], { asOf: '2023-12-31' });
 * two.status === 'known' && two.service; // → 'mixed'
 */
export function serviceClass(aims: readonly ServiceAim[] | Missing, options: ClassOptions): ServiceClass {
  collectFaults((attempt) => {
    listed(aims, ['aims'], attempt);
    optionsShape(options, [], attempt);
  });
  const { asOf } = options;
  const given = serviceAims.filter((aim) => aims?.includes(aim));
  const head = { kind: 'service-class', asOf, aims: given.length === 0 ? null : given } as const;
  const force = circularForce(asOf);
  if (force.applies === false) return { ...head, ...force.source, status: 'no-rule' };
  const [aim, ...others] = given;
  const possible = aim === undefined ? serviceKinds : ([others.length === 0 ? serviceOf[aim] : 'mixed'] as const);
  const gaps: readonly CircularGap[] = aim === undefined ? ['aims'] : [];
  const because = gapsOn(force, gaps);
  const source = { citation, notes: [] };
  if (because.length === 0) return { ...head, ...source, certainty: 'text', status: 'known', service: possible[0] };
  const { repealedBy } = force;
  const certainty = repealedBy === null ? 'text' : 'unknown';
  return { ...head, ...source, certainty, status: 'unknown', possible, because, repealedBy };
}

const citation = /* @__PURE__ */ circularArticle('3');

const listed: Check = /* @__PURE__ */ mayBeMissing(/* @__PURE__ */ listOfEach(/* @__PURE__ */ oneOf(serviceAims)));
const optionsShape: Check = /* @__PURE__ */ fields<ClassOptions>({ asOf: date });

const serviceOf: Readonly<Record<ServiceAim, ServiceKind>> = {
  production: 'serving-production',
  consumption: 'serving-consumption',
  jobs: 'creating-jobs',
};
