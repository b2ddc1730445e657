import { at } from '../errors/at.ts';
import { type Numeric, readNumeric } from '../numbers/numeric.ts';
import { type Amount, type Count, wholeCount } from '../numbers/quantity.ts';
import { compare, type Ratio, ratio } from '../numbers/ratio.ts';
import { type Figure, type NotApplicable, notApplicable } from '../numbers/states.ts';
import type { Answer, OcopProduct } from '../organizations/annual-return.ts';
import type { Measure } from '../statistics/measure.ts';
import type { Part } from '../statistics/part.ts';
import type { Counted } from '../statistics/share-ledger.ts';
import { defineSummary } from '../statistics/summary.ts';
import * as take from '../statistics/take.ts';
import type { Tally } from '../statistics/tally.ts';
import type { RegisterRecord } from './records.ts';
import type {
  AdditiveFigure,
  AverageMeasure,
  Condition,
  Population,
  RegisterIndicator,
  Span,
} from './register-indicator.ts';

/** A figure that an indicator comes to. */
export type MeasuredIndicator = Ratio | Count | Amount;

/**
 * What an indicator comes to over some organizations: `count` have the figure it asks for, `notApplicable` have none to
 * have, `missing` did not tell.
 */
export interface IndicatorResult extends Tally {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The exact value; `null` while missing figures could change it. An average may leave those out who did not tell. */
  readonly value: MeasuredIndicator | null | NotApplicable;
  /** What those who told come to, whatever the others would say. */
  readonly ofKnown: MeasuredIndicator | null | NotApplicable;
  /** The least it can be, whatever the missing figures are; `null` where nothing bounds it. */
  readonly low: MeasuredIndicator | null;
  /** The most it can be. */
  readonly high: MeasuredIndicator | null;
}

/** Takes indicators over records: the measures of a summary, by the place of their indicator, and what each comes to. */
export interface IndicatorMeasures {
  readonly measures: Readonly<Record<string, Part<RegisterRecord, unknown>>>;
  resultsOf(answers: Readonly<Record<string, unknown>>): readonly IndicatorResult[];
}

/** How indicators are taken over the records of a span. */
export function measuresOf(indicators: readonly RegisterIndicator[], span: Span): IndicatorMeasures {
  const taken = indicators.map((indicator) => takenBy(indicator, span));
  return {
    measures: Object.fromEntries(taken.map(({ measure }, i) => [nameOf(i), measure])),
    resultsOf: (answers) => taken.map(({ resultOf }, i) => resultOf(answers[nameOf(i)])),
  };
}

/** What an indicator comes to over some records. */
export function measured(indicator: RegisterIndicator, records: Iterable<RegisterRecord>, span: Span): IndicatorResult {
  const { measures, resultsOf } = measuresOf([indicator], span);
  const summary = defineSummary({ id: 'indicator', measures });
  return at(resultsOf(summary.finish(summary.addAll(summary.empty(), records))), 0);
}

/** The indicator at a place, as the answer of a summary. */
function nameOf(place: number): string {
  return `indicator-${place}`;
}

/** A measure over records, and what its answer says of an indicator. */
interface Taken {
  readonly measure: Part<RegisterRecord, unknown>;
  resultOf(answer: unknown): IndicatorResult;
}

function takenBy(indicator: RegisterIndicator, span: Span): Taken {
  const { measure } = indicator;
  const over = (record: RegisterRecord) => belongs(record, measure.over);
  const figure = (of: AdditiveFigure) => (record: RegisterRecord) => figureOf(record, of, span);
  switch (measure.take) {
    case 'share': {
      const { having, outOf } = measure;
      const asked = (record: RegisterRecord) => meets(record, having, span);
      return taken(indicator, take.share(asked, { over, outOf }), ({ value, ofKnown, low, high }) => ({
        value,
        ofKnown,
        low,
        high,
      }));
    }
    case 'count': {
      const { having } = measure;
      const asked = having ? (record: RegisterRecord) => meets(record, having, span) : () => true;
      return taken(indicator, take.count(asked, { over }), valuesOfCount);
    }
    case 'total':
      return taken(indicator, take.sum(figure(measure.of), { over }), (sum) =>
        valuesOfTotal(indicator, measure.of, sum),
      );
    case 'average': {
      const { of, per } = measure;
      return per === 'organization'
        ? taken(indicator, take.average(figure(of), { over }), (average) =>
            valuesOfAverage(measure, average, average.sum, average.count),
          )
        : taken(indicator, take.ratio(figure(of), figure(per), { over }), (quotient) =>
            valuesOfAverage(measure, quotient, quotient.sum, quotient.per),
          );
    }
  }
}

/** An answer with its tally as the result of an indicator. */
function taken<Answer extends Tally>(
  { id }: RegisterIndicator,
  measure: Measure<RegisterRecord, Answer>,
  valuesOf: (answer: Answer) => Values,
): Taken {
  return {
    measure,
    resultOf: (answer) => {
      const { count, notApplicable: without, missing } = answer as Answer;
      return { indicator: id, count, notApplicable: without, missing, ...valuesOf(answer as Answer) };
    },
  };
}

function valuesOfCount({ count, missing, having, high }: Counted): Values {
  const certain = counted(having);
  const ofKnown = missing > 0 && count === 0 ? null : certain;
  return { value: high === having ? certain : null, ofKnown, low: certain, high: counted(high) };
}

function valuesOfTotal(indicator: RegisterIndicator, figure: AdditiveFigure, answer: take.Sum): Values {
  const { count, missing, notApplicable: without, sum } = answer;
  if (count === 0 && missing === 0 && without > 0) return noValue;
  const total: MeasuredIndicator =
    indicator.kind === 'amount' ? { kind: 'amount', value: sum } : counted(wholeCount(sum, [indicator.id]));
  if (missing === 0) return { value: total, ofKnown: total, low: total, high: total };
  const low = figure === 'profitBeforeTax' ? null : total;
  return { value: null, ofKnown: count === 0 ? null : total, low, high: null };
}

function valuesOfAverage(
  { missing: open }: AverageMeasure,
  { missing }: Tally,
  sum: string,
  shared: string | number,
): Values {
  const average = compare(shared, 0) > 0 ? ratio(sum, shared) : null;
  if (average === null && missing === 0) return noValue;
  const isOpen = missing > 0 && (open === 'open' || average === null);
  return isOpen
    ? { value: null, ofKnown: average, low: null, high: null }
    : { value: average, ofKnown: average, low: average, high: average };
}

type Values = Pick<IndicatorResult, 'value' | 'ofKnown' | 'low' | 'high'>;

const noValue: Values = { value: notApplicable, ofKnown: notApplicable, low: null, high: null };

function counted(value: number): Count {
  return { kind: 'count', value };
}

/** Whether an organization is of a population; `null` where its field or status would say and is not known. */
function belongs({ organization, status }: RegisterRecord, over: Population): boolean | null {
  const isOneOf = <Value>(list: readonly Value[] | undefined, value: Value | null | undefined) =>
    list === undefined ? true : value === null || value === undefined ? null : list.includes(value);
  const answers = [
    isOneOf(over.kinds, organization.kind),
    isOneOf(over.fields, organization.field),
    isOneOf(over.statuses, status),
  ];
  return answers.includes(false) ? false : answers.includes(null) ? null : true;
}

/** Whether an organization meets a condition, as far as its figures tell. */
function meets({ figures }: RegisterRecord, condition: Condition, span: Span): Answer<boolean> {
  if (condition.figure === 'rating') return answered(figures.rating, (rating) => condition.in.includes(rating));
  if ('is' in condition) return answered(figures[condition.figure], (answer) => answer === condition.is);
  if (condition.figure === 'ocopProducts') {
    const { atLeast, minStars = 1, recognized } = condition;
    const told = recognized === undefined || span.isTold || figures.ocopProducts === notApplicable;
    return answered(told ? figures.ocopProducts : null, (products) => {
      const counts = ({ stars, recognized: on }: OcopProduct) =>
        stars >= minStars && on <= span.asOf && (recognized === undefined || (span.from <= on && on <= span.to));
      return products.filter(counts).length >= atLeast;
    });
  }
  const { atLeast } = condition;
  return answered(figures[condition.figure], (figure: Numeric) =>
    readNumeric(figure).greaterThanOrEqualTo(readNumeric(atLeast)),
  );
}

function answered<Value>(answer: Answer<Value>, meets: (value: Value) => boolean): Answer<boolean> {
  if (answer === null || answer === undefined) return null;
  return answer === notApplicable ? notApplicable : meets(answer as Value);
}

function figureOf({ figures }: RegisterRecord, figure: AdditiveFigure, { asOf }: Span): Figure {
  if (figure !== 'ocopProducts') return figures[figure];
  const products = figures.ocopProducts;
  if (!products || products === notApplicable) return products;
  return products.filter(({ recognized }) => recognized <= asOf).length;
}
