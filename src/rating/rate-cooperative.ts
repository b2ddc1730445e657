import type { CalendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { checkReportingYear, firstDay, reportingYear } from '../calendar/period.ts';
import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { inside } from '../errors/inside.ts';
import {
  type Check,
  type FieldChecks,
  fields,
  flag,
  listOfEach,
  mayBeMissing,
  oneOf,
  optional,
  refuse,
  sound,
  soundPartBy,
  wrongType,
} from '../errors/shape.ts';
import type { LegalCitation } from '../law/citation.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { negativeCount } from '../numbers/quantity.ts';
import type { Missing } from '../numbers/states.ts';
import type { AnnualReturn, Rating } from '../organizations/annual-return.ts';
import type { Answer } from '../scorecard/answer.ts';
import { pointsText, thousandths } from '../scorecard/points.ts';
import type { OpenScore, PointRange, ScoredForm } from '../scorecard/score.ts';
import { scoreForm } from '../scorecard/score-form.ts';
import { repealBy } from './circular-2020.ts';
import { criteriaForm } from './criteria-form.ts';
import { type CriteriaSet, checkCriteriaSetYear, criteriaSets, effectiveFrom } from './criteria-set.ts';
import { type ExemptionReason, exemptionOf } from './exemption.ts';
import { inferredBands } from './form-of-circular-01-2020.ts';
import { administrativeSanction } from './form-of-circular-09-2017.ts';
import { figuresOf, type RatingFigures, valuesOf } from './rating-figures.ts';

/** What a rating starts from. Everything but the set and the year may be missing; the result says what that leaves open. */
export interface RatingInput {
  readonly criteriaSet: CriteriaSet;
  /** The year that is rated. */
  readonly year: number;
  /** The points that the scorer gave, by the code of the official form: `1`, `1a`, `7c`; half points are accepted. */
  readonly points?: Readonly<Record<string, Numeric | Missing>> | Missing;
  readonly figures?: RatingFigures | Missing;
  /** The annual return of the year, for the figures of it that are not among `figures`. */
  readonly annualReturn?: AnnualReturn | Missing;
  /** The months it had operated by the end of the year. */
  readonly operatingMonths?: Numeric | Missing;
  /** The months it stopped operating in the year (Circular 01/2020); taken as none unless told. */
  readonly stoppedMonths?: Numeric | Missing;
  /** Whether it is a people's credit fund or the cooperative bank, which Circular 01/2020 leaves to the State Bank; taken as not so unless told. */
  readonly isCreditInstitution?: boolean | Missing;
  /** Whether it was given an administrative sanction in the year for its operation (Circular 09/2017). */
  readonly wasSanctioned?: boolean | Missing;
}

/** The day a rating is asked for, and what is assumed. */
export interface RateOptions {
  readonly asOf: CalendarDate;
  /** `inferred-bands`: take the points of the bands of Circular 01/2020 of which only the edges were found. */
  readonly assume?: readonly (typeof inferredBands)[];
}

interface RatingBase {
  readonly kind: 'rating';
  readonly criteriaSet: CriteriaSet;
  readonly year: number;
  readonly asOf: CalendarDate;
  /** What repealed the criteria set, where that may have been before the year: Circular 01/2020 from 2025 on. */
  readonly repealedBy: LegalCitation | null;
  /** What was taken for granted since nothing was said of it. */
  readonly takenForGranted: readonly ExemptionReason[];
}

/** A rating (xếp loại). */
export interface RatedCooperative extends RatingBase {
  readonly status: 'rated';
  readonly total: string;
  readonly grade: Rating;
  readonly score: ScoredForm<Rating>;
}

/** A cooperative that is exempt: it is not assessed and not rated, which is no grade. */
export interface NotRatedCooperative extends RatingBase {
  readonly status: 'not-rated';
  readonly reason: ExemptionReason;
  readonly citation: LegalCitation;
}

/** A rating that is open: points are missing, or it is not known whether the cooperative is exempt. */
export interface UnknownRating extends RatingBase {
  readonly status: 'unknown';
  readonly total: PointRange;
  /** From the weakest up; one alone is certain, if the cooperative is rated at all. */
  readonly possibleGrades: readonly Rating[];
  /** The codes of criteria that decide, and `administrative-sanction` or `operating-months` where they do. */
  readonly decidedBy: readonly string[];
  /** The exemptions that may apply. */
  readonly mayBeExempt: readonly ExemptionReason[];
  readonly score: ScoredForm<Rating> | OpenScore<Rating>;
}

/** What a rating comes to. Plain JSON; it holds its inputs. */
export type CooperativeRating = RatedCooperative | NotRatedCooperative | UnknownRating;

const ratedTooEarly = /* @__PURE__ */ defineError('rated-too-early', {
  vi: 'ngày {asOf} chưa thể xếp loại năm {year} theo {criteriaSet}; sớm nhất là {earliest}',
  en: 'on {asOf} the year {year} could not be rated by {criteriaSet} yet; the earliest day is {earliest}',
});

const pointsNotOfFigure = /* @__PURE__ */ defineError('points-not-of-figure', {
  vi: 'chấm {points} điểm nhưng theo số liệu đã đưa thì được {counted} điểm; hãy kiểm tra lại',
  en: '{points} points were given, but the figures come to {counted}; check them',
});

/**
 * Rates a cooperative by one of the two criteria sets: Thông tư 01/2020/TT-BKHĐT (Điều 7, 8) or, for agriculture, Thông tư
 * 09/2017/TT-BNNPTNT (Điều 4, 6). Where the levels of a criterion are known a figure becomes points by itself; where they
 * are not, the points are the scorer's, checked against the maximum or against what the group leaves. With points missing
 * it says what is still possible. Circular 01/2020 was repealed in 2025 on a day that was not found: a rating by it for a
 * year from 2025 on names what repealed it.
 *
 * @throws all faults together: `not-one-of`, `criteria-set-not-in-force`, `rated-too-early`, `return-of-another-year`,
 * `figures-disagree`, `points-not-of-figure`, and the errors of `scoreForm`
 *
 * @example
 * import { rateCooperative } from 'kttt/rating';
 *
 * const input = {
 *   criteriaSet: 'circular-01-2020',
 *   year: 2023,
 *   points: { I: 24, II: 25, III: '30.5' },
 *   operatingMonths: 26,
 * } as const;
 * const rating = rateCooperative(input, { asOf: '2023-12-31' });
 * rating.status === 'rated' && [rating.total, rating.grade]; // → ['79.5', 'fair']
 * rateCooperative({ ...input, operatingMonths: 11 }, { asOf: '2023-12-31' }).status; // → 'not-rated'
 * rateCooperative({ ...input, year: 2019 }, { asOf: '2023-12-31' }); // throws criteria-set-not-in-force
 */
export function rateCooperative(input: RatingInput, options: RateOptions): CooperativeRating {
  const rating = collectFaults((attempt) => {
    const usable = shape(input, [], attempt) ? input : soundPart(input);
    const isReady = optionsShape(options, [], attempt);
    return usable && rated(usable, isReady ? options : soundOptions(options), attempt);
  });
  // Without what it takes there was a fault, which was thrown.
  return rating as CooperativeRating;
}

const codes: Check = /* @__PURE__ */ sound('object', (value: unknown, path) => {
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw wrongType({ found: found(value), expected: 'object' }, path);
  }
});
const months: Check = /* @__PURE__ */ sound('number', (value: Numeric, path) => {
  const read = readNumeric(value, path);
  if (read.lessThan(0)) throw negativeCount({ found: write(read) }, path);
});
const flagOrMissing: Check = /* @__PURE__ */ mayBeMissing(flag);
const monthsOrMissing: Check = /* @__PURE__ */ mayBeMissing(months);
const byCode: Check = /* @__PURE__ */ mayBeMissing(codes);
const inputFields: FieldChecks<RatingInput> = {
  criteriaSet: /* @__PURE__ */ oneOf(criteriaSets),
  year: /* @__PURE__ */ sound('number', checkReportingYear),
  points: byCode,
  figures: byCode,
  annualReturn: byCode,
  operatingMonths: monthsOrMissing,
  stoppedMonths: monthsOrMissing,
  isCreditInstitution: flagOrMissing,
  wasSanctioned: flagOrMissing,
};
const shape: Check = /* @__PURE__ */ fields<RatingInput>(inputFields);
const soundPart = /* @__PURE__ */ soundPartBy<RatingInput>(inputFields, ['criteriaSet', 'year']);

const optionFields: FieldChecks<RateOptions> = {
  asOf: date,
  assume: /* @__PURE__ */ optional(/* @__PURE__ */ listOfEach(/* @__PURE__ */ oneOf([inferredBands]))),
};
const optionsShape: Check = /* @__PURE__ */ fields<RateOptions>(optionFields);
const soundOptions = /* @__PURE__ */ soundPartBy<Partial<RateOptions>>(optionFields, []);

/** Rates by what is sound of an input; nothing where that is not enough for a result. */
function rated(
  input: RatingInput,
  { asOf, assume = [] }: Partial<RateOptions> = {},
  attempt: Attempt,
): CooperativeRating | undefined {
  const { criteriaSet, year } = input;
  attempt(() => checkDay(criteriaSet, year, asOf));
  const figures = figuresOf(input.figures ?? {}, input.annualReturn, year, attempt);
  const score = scoreOf(input, figures, assume, attempt);
  if (!score || asOf === undefined) return undefined;
  const exemption = exemptionOf(input);
  const base = {
    kind: 'rating',
    criteriaSet,
    year,
    asOf,
    repealedBy: criteriaSet === 'circular-01-2020' ? repealBy(`${year}-12-31`) : null,
    takenForGranted: exemption.takenForGranted,
  } as const;
  if (exemption.reason !== null) {
    return { ...base, status: 'not-rated', reason: exemption.reason, citation: exemption.citation };
  }
  if (score.status === 'scored' && exemption.open.length === 0) {
    return { ...base, status: 'rated', total: score.total, grade: score.grade, score };
  }
  const isScored = score.status === 'scored';
  return {
    ...base,
    status: 'unknown',
    total: isScored ? { min: score.total, max: score.total } : score.total,
    possibleGrades: isScored ? [score.grade] : score.possibleGrades,
    decidedBy: [...(isScored ? [] : score.decidedBy), ...(exemption.open.length > 0 ? ['operating-months'] : [])],
    mayBeExempt: exemption.open,
    score,
  };
}

function checkDay(criteriaSet: CriteriaSet, year: number, asOf: CalendarDate | undefined): void {
  checkCriteriaSetYear(criteriaSet, year, ['year']);
  const earliest = earliestDay(criteriaSet, year);
  if (asOf !== undefined && asOf < earliest) throw ratedTooEarly({ asOf, year, criteriaSet, earliest }, ['asOf']);
}

/** The first day that a year can be rated: it has begun, and the set is in force. */
function earliestDay(criteriaSet: CriteriaSet, year: number): CalendarDate {
  const [begins, effective] = [firstDay(reportingYear(year)), effectiveFrom[criteriaSet]];
  if (begins < effective) return effective;
  return begins;
}

/**
 * The score of the points given and of the figures. Where a criterion has both, its points must be those that the figure
 * comes to, as far as its levels may be used. No fact puts a cooperative out, and nothing ends the assessment.
 */
function scoreOf(
  { criteriaSet, wasSanctioned, ...input }: RatingInput,
  figures: RatingFigures,
  assume: readonly string[],
  attempt: Attempt,
): ScoredForm<Rating> | OpenScore<Rating> | undefined {
  const points = input.points ?? {};
  const form = criteriaForm(criteriaSet);
  const facts = criteriaSet === 'circular-09-2017' ? { [administrativeSanction]: wasSanctioned ?? null } : {};
  const given = Object.entries(points).flatMap(([code, one]): readonly (readonly [string, Answer])[] =>
    one === null || one === undefined ? [] : [[code, { points: one }]],
  );
  const measured = Object.entries(valuesOf(criteriaSet, figures));
  const byFigure = Object.fromEntries(measured.map(([code, value]): readonly [string, Answer] => [code, { value }]));
  const answers = { ...byFigure, ...Object.fromEntries(given) };
  const score = attempt(() => inside(inPoints, () => scoreForm(form, answers, { facts, assume })));
  for (const { code, points: counted } of scoreForm(form, byFigure, { assume }).criteria) {
    const one = readable(points[code]);
    if (Object.hasOwn(byFigure, code) && counted !== null && one !== null && one !== counted) {
      refuse(() => pointsNotOfFigure({ points: one, counted }, ['points', code]), attempt);
    }
  }
  return score as ScoredForm<Rating> | OpenScore<Rating> | undefined;
}

/** The points of a criterion stand in the input by its code alone. */
function inPoints([code, ...field]: Path): Path {
  return code === undefined ? ['points'] : ['points', code, ...field.filter((one) => one !== 'points')];
}

/** Points as results write them; `null` where there are none, or none that can be read, which the score tells. */
function readable(points: Numeric | Missing): string | null {
  try {
    return points === null || points === undefined ? null : pointsText(thousandths(points));
  } catch {
    return null;
  }
}
