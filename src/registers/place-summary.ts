import type { CalendarDate } from '../calendar/calendar-date.ts';
import { wholeCount } from '../numbers/quantity.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import { defineSummary, type Summary } from '../statistics/summary.ts';
import { markOf, type SummaryState } from '../statistics/summary-state.ts';
import * as take from '../statistics/take.ts';
import { type IndicatorResult, measuresOf } from './measurement.ts';
import type { RegisterRecord } from './records.ts';
import type { RegisterIndicator, Span } from './register-indicator.ts';

/** How many returns came in of those there should be, and how many of them on time. */
export interface Completeness {
  readonly expected: number;
  readonly received: number;
  /** Of those received, how many were first filed by the day they are due; `null` where that day is not known. */
  readonly onTime: number | null;
  readonly late: number | null;
}

/** What the organizations of a place come to. */
export interface PlaceFigures {
  /** How many organizations of each kind there are. */
  readonly organizations: Readonly<Record<OrganizationKind, number>>;
  readonly completeness: Completeness;
  /** One for each indicator, in their order. */
  readonly results: readonly IndicatorResult[];
}

/** A summary of the records of a place; its states can be sent, sealed by their place, and merged. */
export type PlaceSummary = Omit<Summary<RegisterRecord, PlaceFigures>, 'part' | 'migrate'>;

const kinds = ['cooperative', 'cooperative-union', 'cooperative-group'] as const satisfies readonly OrganizationKind[];

/** The summary of indicators over a span: organizations by kind, returns expected and received, and the indicators. */
export function placeSummary(indicators: readonly RegisterIndicator[], span: Span): PlaceSummary {
  const { measures, resultsOf } = measuresOf(indicators, span);
  const {
    part: _,
    migrate: __,
    ...summary
  } = defineSummary({
    id: `roll-up-${markOf(JSON.parse(JSON.stringify({ indicators, span })))}`,
    measures: {
      kinds: take.distribution(({ organization }: RegisterRecord) => organization.kind, { categories: kinds }),
      expected: take.sum(({ expected }: RegisterRecord) => expected),
      received: take.sum(({ returns }: RegisterRecord) => returns.length),
      onTime: take.sum(({ firstFiled }: RegisterRecord) => firstFiled.filter((day) => isOnTime(day, span)).length),
      ...measures,
    },
  });
  const finish = (state: SummaryState): PlaceFigures => {
    const answers = summary.finish(state);
    const counts = answers.kinds.shares.map(({ category, count }) => [category, count]);
    return {
      organizations: Object.fromEntries(counts) as Record<OrganizationKind, number>,
      completeness: completenessOf(span, answers),
      results: resultsOf(answers),
    };
  };
  const check = (state: unknown) => {
    const checked = summary.check(state);
    finish(checked);
    return checked;
  };
  return { ...summary, finish, check };
}

/** Where no day is known by which a return is due, none is taken to be late. */
function isOnTime(day: CalendarDate, { due }: Span): boolean {
  return due === null || day <= due;
}

function completenessOf(
  { due }: Span,
  answers: Readonly<Record<'expected' | 'received' | 'onTime', take.Sum>>,
): Completeness {
  const countOf = (name: keyof typeof answers) => wholeCount(answers[name].sum, ['content', 'measures', name, 'sum']);
  const [expected, received, onTime] = [countOf('expected'), countOf('received'), countOf('onTime')];
  const late = wholeCount(received - onTime, ['content', 'measures', 'onTime', 'sum']);
  return { expected, received, onTime: due === null ? null : onTime, late: due === null ? null : late };
}
