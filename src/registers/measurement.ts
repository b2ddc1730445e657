import { type Numeric, readNumeric } from '../numbers/numeric.ts';
import { type Amount, type Count, wholeCount } from '../numbers/quantity.ts';
import { compare, type Ratio, ratio } from '../numbers/ratio.ts';
import { type Figure, hasValue, type NotApplicable, notApplicable } from '../numbers/states.ts';
import { RunningSum } from '../numbers/sum.ts';
import type { Answer, OcopProduct } from '../organizations/annual-return.ts';
import { emptyTally, type OpenTally, type Tally, tallied } from '../statistics/tally.ts';
import type { RegisterRecord } from './records.ts';
import type {
  AdditiveFigure,
  AverageMeasure,
  Condition,
  Population,
  RegisterIndicator,
  RegisterMeasure,
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

/** An indicator while it is taken: records are added, and what they come to is read off at the end. */
export class Measurement {
  readonly #indicator: RegisterIndicator;
  readonly #span: Span;
  readonly #tally: OpenTally = emptyTally();
  readonly #sum = new RunningSum();
  readonly #per = new RunningSum();
  #having = 0;
  /** Those that may belong to the population or not, by what they answer. */
  readonly #doubtful = { yes: 0, no: 0, open: 0, none: 0 };

  constructor(indicator: RegisterIndicator, span: Span) {
    this.#indicator = indicator;
    this.#span = span;
  }

  add(record: RegisterRecord): void {
    const { measure } = this.#indicator;
    const isOne = belongs(record, measure.over);
    if (isOne === false) return;
    if (measure.take === 'share' || measure.take === 'count') {
      this.#count(measure.having ? meets(record, measure.having, this.#span) : true, isOne === true);
      return;
    }
    if (isOne === null) {
      this.#tally.missing += 1;
      return;
    }
    const figure = figureOf(record, measure.of, this.#span);
    const per =
      measure.take === 'average' && measure.per !== 'organization' ? figureOf(record, measure.per, this.#span) : 1;
    if (tallied(this.#tally, stateOf(figure, per)) && hasValue(figure) && hasValue(per)) {
      this.#sum.add(figure, 0);
      this.#per.add(per, 0);
    }
  }

  #count(answer: Answer<boolean>, isCertain: boolean): void {
    const state = answer === true ? 'yes' : answer === false ? 'no' : answer === notApplicable ? 'none' : 'open';
    if (!isCertain) {
      this.#doubtful[state] += 1;
      this.#tally.missing += 1;
    } else if (tallied(this.#tally, typeof answer === 'boolean' ? 1 : answer)) {
      this.#having += Number(state === 'yes');
    }
  }

  result(): IndicatorResult {
    return { indicator: this.#indicator.id, ...this.#tally, ...this.#valueOf(this.#indicator.measure) };
  }

  #valueOf(measure: RegisterMeasure): Values {
    switch (measure.take) {
      case 'share':
        return this.#share(measure.outOf === 'all');
      case 'count': {
        const { count, missing } = this.#tally;
        const most = this.#having + this.#openInside() + this.#doubtful.yes + this.#doubtful.open;
        return known(
          counted(this.#having),
          counted(most),
          missing > 0 && count === 0 ? null : counted(this.#having),
          missing,
        );
      }
      case 'total':
        return this.#total(measure.of);
      case 'average':
        return this.#average(measure);
    }
  }

  /**
   * A share is least where all who might lower it are of the population and none who raises it is, and most the other
   * way round.
   */
  #share(ofAll: boolean): Values {
    const { count, missing, notApplicable: without } = this.#tally;
    const { yes, no, open, none } = this.#doubtful;
    const share = (part: number, whole: number) => (whole === 0 ? null : ratio(part, whole));
    const told = count + (ofAll ? without : 0);
    const inside = told + this.#openInside();
    return known(
      share(this.#having, inside + no + open + (ofAll ? none : 0)),
      share(this.#having + this.#openInside() + yes + open, inside + yes + open),
      share(this.#having, told),
      missing,
    );
  }

  /** Those of the population that did not tell. */
  #openInside(): number {
    const { yes, no, open, none } = this.#doubtful;
    return this.#tally.missing - yes - no - open - none;
  }

  #total(figure: AdditiveFigure): Values {
    const { count, missing, notApplicable: without } = this.#tally;
    if (count === 0 && missing === 0 && without > 0) return noValue;
    const sum = this.#sum.total();
    const total: MeasuredIndicator =
      this.#indicator.kind === 'amount'
        ? { kind: 'amount', value: sum }
        : counted(wholeCount(sum, [this.#indicator.id]));
    if (missing === 0) return known(total, total, total, missing);
    const low = figure === 'profitBeforeTax' ? null : total;
    return { value: null, ofKnown: count === 0 ? null : total, low, high: null };
  }

  #average({ per, missing: open }: AverageMeasure): Values {
    const { count, missing } = this.#tally;
    const [sum, shared] = [this.#sum.total(), per === 'organization' ? count : this.#per.total()];
    const average = compare(shared, 0) > 0 ? ratio(sum, shared) : null;
    if (average === null && missing === 0) return noValue;
    const isOpen = missing > 0 && (open === 'open' || average === null);
    return isOpen
      ? { value: null, ofKnown: average, low: null, high: null }
      : { value: average, ofKnown: average, low: average, high: average };
  }
}

type Values = Pick<IndicatorResult, 'value' | 'ofKnown' | 'low' | 'high'>;

const noValue: Values = { value: notApplicable, ofKnown: notApplicable, low: null, high: null };

/** A value between two ends, which are one where nothing is missing that matters; a share of nothing does not apply. */
function known(
  low: MeasuredIndicator | null,
  high: MeasuredIndicator | null,
  ofKnown: MeasuredIndicator | null,
  missing: number,
): Values {
  if (low === null && missing === 0) return noValue;
  return { value: low !== null && high !== null && isSame(low, high) ? low : null, ofKnown, low, high };
}

function isSame(low: MeasuredIndicator, high: MeasuredIndicator): boolean {
  const scale = (value: MeasuredIndicator) => ('kind' in value ? value.value : value);
  return compare(scale(low), scale(high)) === 0;
}

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

/** The state of a figure over another: one that does not apply or is missing makes the quotient so. */
function stateOf(figure: Figure, per: Figure): Figure {
  if (figure === notApplicable || per === notApplicable) return notApplicable;
  return hasValue(figure) && hasValue(per) ? 1 : null;
}
