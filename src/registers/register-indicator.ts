import type { CalendarDate } from '../calendar/calendar-date.ts';
import { firstDay, lastDay, type Period, reportingYear } from '../calendar/period.ts';
import type { Numeric } from '../numbers/numeric.ts';
import {
  type MoneyFigure,
  moneyFigures,
  type PeopleFigure,
  type Rating,
  type ReturnFlag,
} from '../organizations/annual-return.ts';
import type { FieldOfOperation } from '../organizations/field-of-operation.ts';
import type { LegalStatus } from '../organizations/legal-status.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import type { Indicator } from '../statistics/indicator.ts';

/** Which organizations an indicator is over; one that is left out of a list is not. Without lists, all of them. */
export interface Population {
  readonly kinds?: readonly OrganizationKind[];
  readonly fields?: readonly FieldOfOperation[];
  readonly statuses?: readonly LegalStatus[];
}

/** A figure that can be added up: money in đồng, people, or the number of OCOP products. */
export type AdditiveFigure = MoneyFigure | PeopleFigure | 'ocopProducts';

/** What an organization must have to be counted; a missing figure leaves it open. */
export type Condition =
  | { readonly figure: 'rating'; readonly in: readonly Rating[] }
  | { readonly figure: ReturnFlag; readonly is: boolean }
  | { readonly figure: MoneyFigure | PeopleFigure; readonly atLeast: Numeric }
  | {
      readonly figure: 'ocopProducts';
      /** How many products. */
      readonly atLeast: number;
      /** Only products of this many stars or more. */
      readonly minStars?: 1 | 2 | 3 | 4 | 5;
      /**
       * Only products recognised in the period that the indicator is about, up to the day of the view, as far as the
       * returns of the year tell; those of a year that ended before the period say nothing of it.
       */
      readonly recognized?: 'in-period';
    };

/** A share of organizations (tỷ lệ): those that meet a condition, over the population. */
export interface ShareMeasure {
  readonly take: 'share';
  readonly over: Population;
  readonly having: Condition;
  /**
   * `all`: of the whole population, where one the condition does not apply to (too new to be rated) does not have it.
   * `applicable`: of those it applies to. Offices differ in this, so it is said.
   */
  readonly outOf: 'all' | 'applicable';
}

/** A number of organizations, of those that meet a condition where there is one. */
export interface CountMeasure {
  readonly take: 'count';
  readonly over: Population;
  readonly having?: Condition;
}

/** A sum over the population (tổng). */
export interface TotalMeasure {
  readonly take: 'total';
  readonly over: Population;
  readonly of: AdditiveFigure;
}

/** A sum over the population divided by how many share it (bình quân). */
export interface AverageMeasure {
  readonly take: 'average';
  readonly over: Population;
  readonly of: AdditiveFigure;
  /** `organization`, or another figure: profit per đồng of revenue, revenue per worker. */
  readonly per: 'organization' | AdditiveFigure;
  /**
   * Who is missing: `open` leaves the average unknown while a figure is missing, `left-out` takes it over those who
   * reported, which the words of its denominator should say.
   */
  readonly missing: 'open' | 'left-out';
}

/** How an indicator is measured from a register, as plain data. */
export type RegisterMeasure = ShareMeasure | CountMeasure | TotalMeasure | AverageMeasure;

/** An indicator that knows how it is measured from a register. */
export type RegisterIndicator = Indicator & { readonly measure: RegisterMeasure };

/** Whether a figure is money. */
export function isMoney(figure: AdditiveFigure): boolean {
  return moneyFigures.some((one) => one === figure);
}

/** Whether an average is an amount of money: đồng shared by organizations or people, not đồng per đồng. */
export function isAverageOfMoney(measure: RegisterMeasure): boolean {
  if (measure.take !== 'average' || !isMoney(measure.of)) return false;
  return measure.per === 'organization' || !isMoney(measure.per);
}

/** The days that an indicator about a period looks at, and whether the returns say anything of them. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly asOf: CalendarDate;
  /** The last day on which a return is on time; `null` where none is known. */
  readonly due: CalendarDate | null;
  readonly isTold: boolean;
}

interface SettledDays {
  readonly asOf: CalendarDate;
  readonly year: number;
  readonly due: CalendarDate | null;
}

/** The days of a period up to that of a view; returns of a year that ended before the period say nothing of it. */
export function spanOf(period: Period, { asOf, year, due }: SettledDays): Span {
  const [from, last] = [firstDay(period), lastDay(period)];
  return { from, to: last < asOf ? last : asOf, asOf, due, isTold: from <= lastDay(reportingYear(year)) };
}
