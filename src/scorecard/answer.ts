import { defineError, found, type Path } from '../errors/index.ts';
import { canonical, type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { negativeCount, type Percent, wholeCount } from '../numbers/quantity.ts';
import { isRatioLike, type RatioLike, ratio, readFraction } from '../numbers/ratio.ts';
import type { Missing } from '../numbers/states.ts';
import type { FormFigure } from './form.ts';
import { plainThousandths, thousandths } from './points.ts';
import type { PreparedCriterion, PreparedOption } from './prepare-form.ts';
import { isWithin } from './range.ts';

/**
 * What is said of one criterion: the option chosen, by its place in the form from 0; the value measured; or the points
 * given by hand. A percentage is a ratio (`{ numerator, denominator }`) or `percent(75)`. A bare number is refused, since
 * it could be any of the three.
 */
export type Answer =
  | { readonly option: number | Missing }
  | { readonly value: MeasuredValue | Missing }
  | { readonly points: Numeric | Missing };

/** A value as an answer takes it. */
export type MeasuredValue = Numeric | RatioLike | Percent;

/** The answers to a form, by the code of the criterion; a criterion without one is still open. */
export type Answers = Readonly<Record<string, Answer | Missing>>;

/** What an answer comes to. */
export type AnswerState =
  /** Its points are settled. */
  | 'scored'
  /** Nothing was answered. */
  | 'missing'
  /** What the answer is worth is not known, or is inferred only and the caller did not assume it. */
  | 'rule-unknown'
  /** The value fits several options, which something else tells apart. */
  | 'value-not-enough'
  /** The value fits no printed option, or two. */
  | 'misprint'
  /** The assessment ended before it. */
  | 'not-assessed';

/** A criterion to be read into: what was answered, and what that comes to, in thousandths. */
export interface ReadCriterion {
  readonly of: PreparedCriterion;
  readonly answer: Answer | null;
  state: AnswerState;
  low: number;
  high: number;
  /** The points it may have while it is open, where those are not any between the two ends. */
  levels: readonly number[] | null;
  /** Whether it may still end the assessment. */
  mayEnd: boolean;
}

const bareAnswer = /* @__PURE__ */ defineError('bare-answer', {
  vi: '«{found}» có thể là thứ tự mức, giá trị hay số điểm; ghi rõ option, value hoặc points',
  en: '"{found}" could be an option, a value or points; say which in a field option, value or points',
});

const answerNotOne = /* @__PURE__ */ defineError('answer-not-one', {
  vi: 'câu trả lời có các trường: {found}; chỉ được đúng một trong option, value, points',
  en: 'the answer has the fields: {found}; it takes just one of option, value and points',
});

const noSuchOption = /* @__PURE__ */ defineError('no-such-option', {
  vi: 'không có mức thứ «{found}»; tiêu chí này có {count} mức, đánh số từ 0',
  en: 'there is no option "{found}"; the criterion has {count} options, counted from 0',
});

const optionNotTaken = /* @__PURE__ */ defineError('option-not-taken', {
  vi: 'tiêu chí này không có mức để chọn; người chấm cho điểm bằng points',
  en: 'this criterion has no options; the scorer gives it points',
});

const pointsAboveMaximum = /* @__PURE__ */ defineError('points-above-maximum', {
  vi: 'chấm {points} điểm trong khi tối đa là {max}',
  en: '{points} points were given, but the maximum is {max}',
});

const valueNotTaken = /* @__PURE__ */ defineError('value-not-taken', {
  vi: 'tiêu chí này không chấm theo giá trị; trả lời bằng option hoặc points',
  en: 'this criterion is not scored by a value; answer with an option or with points',
});

const percentNotBare = /* @__PURE__ */ defineError('percent-not-bare', {
  vi: '«{found}» không rõ là 75 % hay 0,75; đưa tỷ số (numerator, denominator) hoặc percent(75)',
  en: '"{found}" could mean 75 % or 0.75; give a ratio (numerator, denominator) or percent(75)',
});

const valueOutOfRange = /* @__PURE__ */ defineError('value-out-of-range', {
  vi: 'giá trị nằm ngoài mọi mức của tiêu chí, ví dụ một tỷ lệ trên 100 %; hãy kiểm tra lại',
  en: 'the value is beyond all options of the criterion, such as a share above 100 %; check it',
});

const optionNotTold = /* @__PURE__ */ defineError('option-not-told', {
  vi: '{points} điểm thuộc nhiều mức, có mức kết thúc đánh giá và có mức không; hãy chọn mức bằng option',
  en: '{points} points are those of several options, of which only some end the assessment; say which with option',
});

const valueNotOfUnit = /* @__PURE__ */ defineError('value-not-of-unit', {
  vi: 'giá trị {found} không đúng loại số mà tiêu chí này đo',
  en: 'the value {found} is not of the kind that this criterion measures',
});

/**
 * Reads the answer to a criterion without children into it and says whether the assessment ends there; what is wrong with
 * the answer is thrown.
 */
export function readAnswer(one: ReadCriterion, assumed: readonly string[]): boolean {
  const { of, answer } = one;
  if (answer === null) return leaveOpen(one, 'missing', of.options);
  const { option, value, points } = fieldsOf(answer, of.code);
  if (isGiven(points)) return givePoints(one, pointsGiven(points, of.code));
  if (isGiven(option)) return choose(one, [optionAt(of, option)], assumed);
  if (isGiven(value)) return choose(one, optionsFor(of, value, [of.code, 'value']), assumed);
  return leaveOpen(one, 'missing', of.options);
}

/** An answer as an object that may have any of the three fields. */
interface AnswerFields {
  readonly option?: number | Missing;
  readonly value?: MeasuredValue | Missing;
  readonly points?: Numeric | Missing;
}

/** An answer that has just one of the three fields. */
export function fieldsOf(answer: Answer, code: string): AnswerFields {
  if (typeof answer !== 'object') throw bareAnswer({ found: found(answer) }, [code]);
  let keys = 0;
  for (const _ in answer) keys += 1;
  if (keys !== 1 || !('points' in answer || 'option' in answer || 'value' in answer)) {
    throw answerNotOne({ found: Object.keys(answer).join(', ') || '–' }, [code]);
  }
  return answer;
}

/** The points of an answer, in thousandths. */
export function pointsGiven(points: Numeric, code: string): number {
  return plainThousandths(points) ?? thousandths(points, [code, 'points']);
}

export function isGiven<Value>(value: Value | Missing): value is Value {
  return value !== null && value !== undefined;
}

/** Takes points given by hand; they may be those of no option. */
function givePoints(one: ReadCriterion, points: number): boolean {
  const { options, most, code } = one.of;
  if (points > most) throw pointsAboveMaximum({ points: points / 1000, max: most / 1000 }, [code, 'points']);
  one.low = points;
  one.high = points;
  if (options === null) return false;
  const same = options.filter((option) => option.points === points);
  const ending = same.filter(({ ends }) => ends).length;
  if (ending > 0 && ending < same.length) throw optionNotTold({ points: points / 1000 }, [code, 'points']);
  return ending > 0;
}

/** Takes the options that an answer comes to: one, or none or several where the form is misprinted. */
function choose(one: ReadCriterion, chosen: readonly PreparedOption[], assumed: readonly string[]): boolean {
  const { options, criterion } = one.of;
  const { assumption } = criterion;
  if (assumption !== undefined && !assumed.includes(assumption)) return leaveOpen(one, 'rule-unknown', options);
  const [only, another] = chosen;
  if (another) return leaveOpen(one, one.of.isPartial ? 'value-not-enough' : 'misprint', chosen);
  if (!only) return leaveOpen(one, 'misprint', options);
  if (only.readings.length > 1) return leaveOpen(one, 'rule-unknown', chosen);
  one.low = only.points;
  one.high = only.points;
  return only.ends;
}

/**
 * Leaves a criterion open between some options, or up to its maximum where there are none. An option that ends the
 * assessment gives no points.
 */
function leaveOpen(one: ReadCriterion, state: AnswerState, options: readonly PreparedOption[] | null): false {
  one.state = state;
  one.mayEnd = options?.some(({ ends }) => ends) === true;
  one.levels = options?.filter(({ ends }) => !ends).flatMap(({ readings }) => readings) ?? null;
  one.low = one.levels ? Math.min(...one.levels) : 0;
  one.high = one.levels ? Math.max(...one.levels) : one.of.most;
  return false;
}

function optionAt({ options, code }: PreparedCriterion, option: number): PreparedOption {
  if (options === null) throw optionNotTaken({}, [code, 'option']);
  const chosen = typeof option === 'number' ? options[option] : undefined;
  if (!chosen) throw noSuchOption({ found: found(option), count: options.length }, [code, 'option']);
  return chosen;
}

/** The options that a value is for; none where the print leaves it out. */
function optionsFor(
  { options, unit, gaps }: PreparedCriterion,
  value: MeasuredValue,
  path: Path,
): readonly PreparedOption[] {
  if (!options?.some(({ cuts }) => cuts)) throw valueNotTaken({}, path);
  const measured = inUnit(value, unit, path);
  const fitting = options.filter(({ cuts }) => cuts !== null && isWithin(measured, cuts));
  if (fitting.length === 0 && !gaps.some((gap) => isWithin(measured, gap))) throw valueOutOfRange({}, path);
  return fitting;
}

/** A value as the ranges of its unit are written: a share in percent. */
export function inUnit(value: MeasuredValue, unit: FormFigure['unit'], path: Path): Numeric | RatioLike {
  if (isPercent(value)) {
    if (unit !== 'percent') throw valueNotOfUnit({ found: `${found(value.value)} %` }, path);
    return notNegative(value.value, path);
  }
  if (isRatioLike(value)) {
    if (unit === 'count') throw valueNotOfUnit({ found: 'numerator/denominator' }, path);
    const { over, under } = readFraction(value, path);
    if (unit !== 'percent') return { numerator: over, denominator: under };
    notNegative(over, [...path, 'numerator']);
    return { numerator: over.times(100), denominator: under };
  }
  if (unit === 'percent') throw percentNotBare({ found: found(value) }, path);
  if (unit === 'count') return wholeCount(value, path);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : readNumeric(value, path);
}

/** Whether a value is a percentage said as one. */
export function isPercent(value: MeasuredValue | Missing): value is Percent {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'percent';
}

function notNegative(value: Numeric, path: Path): Numeric {
  const read = readNumeric(value, path);
  if (read.isNegative() && !read.isZero()) throw negativeCount({ found: write(read) }, path);
  return read;
}

/** An answer as results hold it: plain JSON, without the number objects that a caller may have given. */
export function storedAnswer(answer: Answer | null): Answer | null {
  if (answer === null) return null;
  if ('option' in answer) return isGiven(answer.option) ? answer : null;
  if ('points' in answer) return storedPoints(answer);
  const { value } = answer;
  if (!isGiven(value)) return null;
  if (isRatioLike(value)) return { value: ratio(value.numerator, value.denominator) };
  return isObjectOrBigint(value) && !isPercent(value) ? { value: canonical(value) } : answer;
}

function storedPoints(answer: Extract<Answer, { points: unknown }>): Answer | null {
  if (!isGiven(answer.points)) return null;
  return isObjectOrBigint(answer.points) ? { points: canonical(answer.points) } : answer;
}

function isObjectOrBigint(value: unknown): boolean {
  return typeof value === 'bigint' || typeof value === 'object';
}
