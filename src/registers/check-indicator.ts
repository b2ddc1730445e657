import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path, type Text } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import {
  type Check,
  fields,
  flag,
  listOfEach,
  oneOf,
  optional,
  refuse,
  sound,
  text,
  wrongType,
} from '../errors/shape.ts';
import { canonical, readNumeric } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { additiveFigures, numberFigures, ratings, returnFlags } from '../organizations/annual-return.ts';
import { fieldsOfOperation } from '../organizations/field-of-operation.ts';
import { legalStatuses } from '../organizations/legal-status.ts';
import { organizationKinds } from '../organizations/organization.ts';
import type { Indicator } from '../statistics/indicator.ts';
import {
  type AverageMeasure,
  type Condition,
  type CountMeasure,
  isMoney,
  type Population,
  type RegisterIndicator,
  type RegisterMeasure,
  type ShareMeasure,
  type TotalMeasure,
} from './register-indicator.ts';

const measureNotOfIndicator = /* @__PURE__ */ defineError('measure-not-of-indicator', {
  vi: 'chỉ tiêu «{id}» thuộc loại {kind} nhưng cách tính là {found}; cần: {expected}',
  en: 'the indicator "{id}" is of the kind {kind} but its measure is {found}; it takes: {expected}',
});

const noMeasure = /* @__PURE__ */ defineError('no-measure', {
  vi: 'chỉ tiêu «{id}» không có cách tính từ sổ đăng ký; thêm measure',
  en: 'the indicator "{id}" does not say how it is measured from a register; add a measure',
});

/** How each kind of indicator may be measured. */
const takes: Readonly<Record<Indicator['kind'], readonly string[]>> = {
  percentage: ['share'],
  average: ['average'],
  count: ['count', 'total'],
  amount: ['total'],
  growth: [],
};

const conditionFigures = /* @__PURE__ */ ['rating', 'linkedWithEnterprise', 'newStyleModel', 'usesDigitalTools'].concat(
  additiveFigures,
);
const number: Check = /* @__PURE__ */ sound('number', readNumeric);
const word: Check = /* @__PURE__ */ oneOf(conditionFigures);
const conditions = {
  rating: /* @__PURE__ */ fields<Extract<Condition, { readonly figure: 'rating' }>>({
    figure: word,
    in: /* @__PURE__ */ listOfEach(/* @__PURE__ */ oneOf(ratings)),
  }),
  flag: /* @__PURE__ */ fields<Extract<Condition, { readonly is: boolean }>>({ figure: word, is: flag }),
  amount: /* @__PURE__ */ fields<
    Exclude<Extract<Condition, { readonly atLeast: unknown }>, { readonly figure: 'ocopProducts' }>
  >({ figure: word, atLeast: number }),
  products: /* @__PURE__ */ fields<Extract<Condition, { readonly figure: 'ocopProducts' }>>({
    figure: word,
    atLeast: /* @__PURE__ */ sound('number', wholeCount),
    minStars: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf([1, 2, 3, 4, 5])),
    recognized: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['in-period'])),
  }),
  other: /* @__PURE__ */ fields<{ readonly figure: string }>({ figure: word }),
};

const condition: Check = (value, path, attempt) => {
  const { figure } = Object(value);
  const is = (figures: readonly string[]) => figures.includes(figure);
  const check = is(['rating'])
    ? conditions.rating
    : is(returnFlags)
      ? conditions.flag
      : is(numberFigures)
        ? conditions.amount
        : is(['ocopProducts'])
          ? conditions.products
          : conditions.other;
  return check(value, path, attempt);
};

const over: Check = /* @__PURE__ */ fields<Population>({
  kinds: /* @__PURE__ */ optional(/* @__PURE__ */ listOfEach(/* @__PURE__ */ oneOf(organizationKinds))),
  fields: /* @__PURE__ */ optional(/* @__PURE__ */ listOfEach(/* @__PURE__ */ oneOf(fieldsOfOperation))),
  statuses: /* @__PURE__ */ optional(/* @__PURE__ */ listOfEach(/* @__PURE__ */ oneOf(legalStatuses))),
});
const sharers = /* @__PURE__ */ ['organization'].concat(additiveFigures);
const take: Check = /* @__PURE__ */ oneOf(['share', 'count', 'total', 'average']);
const measures: Readonly<Record<RegisterMeasure['take'], Check>> = {
  share: /* @__PURE__ */ fields<ShareMeasure>({
    take,
    over,
    having: condition,
    outOf: /* @__PURE__ */ oneOf(['all', 'applicable']),
  }),
  count: /* @__PURE__ */ fields<CountMeasure>({ take, over, having: /* @__PURE__ */ optional(condition) }),
  total: /* @__PURE__ */ fields<TotalMeasure>({ take, over, of: /* @__PURE__ */ oneOf(additiveFigures) }),
  average: /* @__PURE__ */ fields<AverageMeasure>({
    take,
    over,
    of: /* @__PURE__ */ oneOf(additiveFigures),
    per: /* @__PURE__ */ oneOf(sharers),
    missing: /* @__PURE__ */ oneOf(['open', 'left-out']),
  }),
};

const anything: Check = () => true;
const kind: Check = /* @__PURE__ */ oneOf(['percentage', 'average', 'count', 'amount', 'growth']);
const bilingual: Check = /* @__PURE__ */ fields<Text>({ vi: text, en: text });

/** An indicator whose figures have these names. */
// @__NO_SIDE_EFFECTS__
function wordsFor(...figures: readonly string[]): Check {
  const named = Object.fromEntries(figures.map((figure) => [figure, bilingual]));
  const base = { id: text, kind, label: bilingual, unit: optional(bilingual), measure: anything };
  return fields<Readonly<Record<string, unknown>>>({ ...base, ...named });
}

/** The words of an indicator of each kind. */
const wordsOf: Readonly<Record<Indicator['kind'], Check>> = {
  percentage: /* @__PURE__ */ wordsFor('numerator', 'denominator'),
  average: /* @__PURE__ */ wordsFor('numerator', 'denominator'),
  count: /* @__PURE__ */ wordsFor('figure'),
  amount: /* @__PURE__ */ wordsFor('figure'),
  growth: /* @__PURE__ */ wordsFor('figure', 'baseline'),
};
const ofNoKind: Check = (value, path, attempt) => kind(Object(value).kind, [...path, 'kind'], attempt);

/**
 * Checks indicators that are to be measured from a register and gives them back, their numbers written the one way
 * results have them. All faults are reported together.
 */
export function checkRegisterIndicators(indicators: readonly RegisterIndicator[]): readonly RegisterIndicator[] {
  return collectFaults((attempt) =>
    [...listOf(indicators, ['indicators'])].map((one, i) => checkRegisterIndicator(one, ['indicators', i], attempt)),
  );
}

/** Checks one indicator: its measure is there, is of its kind, and asks for what there is. */
export function checkRegisterIndicator(indicator: RegisterIndicator, path: Path, attempt: Attempt): RegisterIndicator {
  if (typeof indicator !== 'object' || indicator === null) {
    refuse(() => wrongType({ found: found(indicator), expected: 'object' }, path), attempt);
    return indicator;
  }
  const { id, kind: ofKind, measure } = indicator;
  const at = [...path, 'measure'];
  const words = typeof ofKind === 'string' && Object.hasOwn(wordsOf, ofKind) ? wordsOf[ofKind] : ofNoKind;
  const wordsAreSound = words(indicator, path, attempt);
  if (measure === null || measure === undefined) {
    refuse(() => noMeasure({ id: found(id) }, at), attempt);
    return indicator;
  }
  const check = Object.hasOwn(measures, measure.take)
    ? measures[measure.take]
    : fields<{ readonly take: string }>({ take });
  if (!check(measure, at, attempt) || !wordsAreSound) return indicator;
  const fits = measure.take !== 'total' || isMoney(measure.of) === (ofKind === 'amount');
  const allowed = takes[ofKind];
  if (!fits || !allowed.includes(measure.take)) {
    const expected = allowed.join(', ') || '–';
    const given = measure.take === 'total' ? `${measure.take} ${measure.of}` : measure.take;
    refuse(() => measureNotOfIndicator({ id: found(id), kind: ofKind, found: given, expected }, at), attempt);
  }
  return { ...indicator, measure: written(measure) } as RegisterIndicator;
}

/** A measure with its number as results hold it. */
function written(measure: RegisterMeasure): RegisterMeasure {
  if (!('having' in measure) || !measure.having || !('atLeast' in measure.having)) return measure;
  return { ...measure, having: { ...measure.having, atLeast: canonical(measure.having.atLeast) } } as RegisterMeasure;
}
