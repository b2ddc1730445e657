import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { firstDay, lastDay, reportingYear } from '../calendar/period.ts';
import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { type Check, fields, mayBeMissing, refuse, sound, wrongType } from '../errors/shape.ts';
import { existsOn, type LocalityLevel } from '../localities/locality.ts';
import { organizationKinds } from '../organizations/organization.ts';
import { noSuchPlace } from '../registers/explain.ts';
import type { IndicatorResult } from '../registers/measurement.ts';
import { type RegisterView, type SettledView, settleView } from '../registers/records.ts';
import type { Register } from '../registers/register.ts';
import { type Place, type RollUp, type RollUpPart, rollUp } from '../registers/roll-up.ts';
import type { Indicator } from '../statistics/indicator.ts';
import { assessRange, type PossibleAssessments } from './assess-range.ts';
import { assessTarget, type Status, type TargetAssessment, withoutVerdict } from './assess-target.ts';
import { type Commitment, checkGoalOf, hasMeasure, type Target } from './commitment.ts';
import type { Goal } from './goal.ts';
import type { MeasuredFigure, MeasuredValue } from './measured.ts';
import { figureOf, type MeasuredFigures, refuseUnknownTargets } from './measured-figures.ts';
import { type Progress, progress } from './progress.ts';
import { countsOf, type StatusCounts, statusOf } from './status-counts.ts';
import { type Trajectory, trajectory } from './trajectory.ts';

/** What a locality brings to an assessment of its own. */
export interface LocalTerms {
  /** The goals given to it, by target id; without one it has the commitment's, if that is over a share or an average. */
  readonly goals?: Readonly<Record<string, Goal>>;
  /** Figures that the register does not have, by target id. */
  readonly figures?: MeasuredFigures;
}

/** The day a commitment is assessed on, and what the register does not say. */
export interface AssessRegisterOptions extends RegisterView {
  /** An earlier day to measure the progress and the pace from. */
  readonly baseline?: CalendarDate | null;
  /** Figures for the whole that the register does not have, by target id. */
  readonly figures?: MeasuredFigures;
  /** Goals and figures of localities, by their ids. */
  readonly localities?: Readonly<Record<string, LocalTerms>>;
  /** Only localities of this level; all that exist on the day unless given. */
  readonly level?: LocalityLevel;
}

/** One target over the organizations of a place. */
export interface RegisterTargetAssessment {
  /** The id of the target. */
  readonly target: string;
  /** What the register has of it; `null` where its indicator has no measure. */
  readonly result: IndicatorResult | null;
  /** The verdict. While figures are missing it is given only where they cannot change it, and taken at the lower end. */
  readonly assessment: TargetAssessment;
  /** The verdicts at both ends of what the missing figures leave open; `null` where none is missing. */
  readonly possible: PossibleAssessments | null;
  /** How far it has come since the baseline; `null` without one, and where the register does not have it. */
  readonly progress: Progress | null;
  /**
   * Whether the pace since the baseline is enough, or since the period began where the target counts what comes new in
   * it; `null` without a baseline, and before the period.
   */
  readonly trajectory: Trajectory | null;
}

/** A commitment over the organizations of a place. */
export interface PlaceAssessment extends Omit<RollUpPart, 'results'> {
  readonly status: Status;
  readonly counts: StatusCounts;
  /** One for each target, in their order. */
  readonly targets: readonly RegisterTargetAssessment[];
}

/** What is said of a commitment over a register: in all, and by locality. Plain JSON. */
export interface RegisterAssessment {
  readonly kind: 'register-assessment';
  readonly commitment: Commitment;
  readonly view: SettledView;
  readonly baseline: SettledView | null;
  readonly total: PlaceAssessment;
  /** Each locality after the one above it. */
  readonly byLocality: readonly PlaceAssessment[];
}

const figureGivenTwice = /* @__PURE__ */ defineError('figure-given-twice', {
  vi: 'mục tiêu «{target}» đã được tính từ sổ đăng ký; bỏ số liệu đưa thêm hoặc bỏ cách tính (measure)',
  en: 'the target "{target}" is taken from the register; leave out the figure given for it, or its measure',
});

const baselineNotBefore = /* @__PURE__ */ defineError('baseline-not-before', {
  vi: 'kỳ gốc {baseline} lấy báo cáo năm {baselineYear}, ngày đánh giá {asOf} lấy báo cáo năm {year}; kỳ gốc phải trước cả về ngày lẫn về năm báo cáo',
  en: 'the baseline of {baseline} takes the returns for {baselineYear} and the day of the assessment, {asOf}, those for {year}; the baseline must be earlier in both',
});

/** Assesses a commitment already checked over a register. */
export function assessOverRegister(
  commitment: Commitment,
  register: Register,
  options: AssessRegisterOptions,
): RegisterAssessment {
  const { asOf, baseline, level, ...given }: AssessRegisterOptions = Object(options);
  const [figures, localities] = [given.figures ?? {}, given.localities ?? {}];
  const view = settleView(options);
  const { knownOn } = view;
  const earlier = isGiven(baseline)
    ? settleView({ asOf: baseline, knownOn }, { day: ['baseline'], year: ['baseline'] })
    : null;
  if (earlier && (earlier.asOf >= asOf || earlier.year >= view.year)) {
    const years = { baselineYear: earlier.year, year: view.year };
    throw baselineNotBefore({ baseline: earlier.asOf, asOf, ...years }, ['baseline']);
  }
  const indicators = commitment.targets.flatMap(({ indicator }) => (hasMeasure(indicator) ? [indicator] : []));
  const over = (at: SettledView) =>
    rollUp(register, indicators, {
      asOf: at.asOf,
      year: at.year,
      period: commitment.period,
      by: 'locality',
      knownOn,
      due: at.due,
      ...(level && { level }),
    });
  const [now, before] = [over(view), earlier && over(earlier)];
  const soleTop = soleTopOf(register, now);
  return collectFaults((attempt) => {
    checkTerms(commitment, now.parts, { figures, localities }, attempt);
    const assess = (part: RollUpPart, terms: LocalTerms, path: Path, asWhole: PlaceAssessment | null) => {
      const isPart = part !== now.total && part !== soleTop;
      const was = before && samePlace(part.place, [before.total, ...before.parts]);
      const targets = commitment.targets.flatMap((target) => {
        const given: Given = { commitment, target, terms, part, was, view, earlier, isPart, path };
        const ofWhole = hasTerms(terms, target) ? undefined : asWhole?.targets.find((one) => one.target === target.id);
        return ofWhole ?? attempt(() => assessOne(given)) ?? [];
      });
      const counts = countsOf(targets);
      const { place, organizations, completeness } = part;
      return { place, organizations, completeness, status: statusOf(counts), counts, targets };
    };
    const total = assess(now.total, { figures }, [], null);
    const byLocality = now.parts.map((part) => {
      const id = part.place.kind === 'locality' ? part.place.id : '';
      const terms = ownValue(localities, id) ?? {};
      return assess(part, terms, ['localities', id], part === soleTop ? total : null);
    });
    return { kind: 'register-assessment', commitment, view, baseline: earlier, total, byLocality };
  });
}

/** Whether a locality was given something of its own for a target. */
function hasTerms({ goals, figures }: LocalTerms, { id }: Target): boolean {
  return [goals, figures].some((own) => Object.hasOwn(own ?? {}, id));
}

const byKey: Check = /* @__PURE__ */ sound('object', (value: unknown, path) => {
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw wrongType({ found: found(value), expected: 'object' }, path);
  }
});
const localTerms: Check = /* @__PURE__ */ fields<LocalTerms>({
  goals: /* @__PURE__ */ mayBeMissing(byKey),
  figures: /* @__PURE__ */ mayBeMissing(byKey),
});

function checkTerms(
  commitment: Commitment,
  parts: readonly RollUpPart[],
  { figures = {}, localities = {} }: Pick<AssessRegisterOptions, 'figures' | 'localities'>,
  attempt: Attempt,
): void {
  const refuseTwice = (given: MeasuredFigures, path: Path) => {
    refuseUnknownTargets(commitment, path, given, attempt);
    for (const { id, indicator } of commitment.targets) {
      if (hasMeasure(indicator) && Object.hasOwn(given, id)) {
        refuse(() => figureGivenTwice({ target: found(id) }, [...path, id]), attempt);
      }
    }
  };
  if (byKey(figures, ['figures'], attempt)) refuseTwice(figures, ['figures']);
  if (!byKey(localities, ['localities'], attempt)) return;
  for (const [id, terms] of Object.entries(localities)) {
    const path = ['localities', id];
    if (!localTerms(terms, path, attempt)) continue;
    if (!parts.some(({ place }) => place.kind === 'locality' && place.id === id)) {
      refuse(() => noSuchPlace({ found: found(id) }, path), attempt);
    }
    refuseTwice(terms.figures ?? {}, [...path, 'figures']);
    refuseUnknownTargets(commitment, [...path, 'goals'], terms.goals ?? {}, attempt);
  }
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

/** The one unit at the top of the tree where it holds every organization: the province of its own register. */
function soleTopOf({ localities }: Register, { total, parts, asOf }: RollUp): RollUpPart | undefined {
  const [top, ...others] = localities.filter((unit) => !unit.parent && existsOn(unit, asOf));
  const part = parts.find(({ place }) => place.kind === 'locality' && place.id === top?.id);
  if (!part || others.length > 0) return undefined;
  return organizationKinds.every((kind) => part.organizations[kind] === total.organizations[kind]) ? part : undefined;
}

function samePlace(place: Place, parts: readonly RollUpPart[]): RollUpPart | undefined {
  const key = (one: Place) => (one.kind === 'locality' ? one.id : one.kind);
  return parts.find((part) => part.place.kind === place.kind && key(part.place) === key(place));
}

/** What one target over one place is assessed from. */
interface Given {
  readonly commitment: Commitment;
  readonly target: Target;
  readonly terms: LocalTerms;
  readonly part: RollUpPart;
  readonly was: RollUpPart | null | undefined;
  readonly view: SettledView;
  readonly earlier: SettledView | null;
  /** Whether the place is only a part of the whole. */
  readonly isPart: boolean;
  readonly path: Path;
}

function assessOne(given: Given): RegisterTargetAssessment {
  const { commitment, target, terms, part, path } = given;
  const result = resultOf(target, commitment, part);
  const localGoal = ownValue(terms.goals ?? {}, target.id);
  const goal =
    localGoal === undefined ? target.goal : checkGoalOf(target.indicator, localGoal, [...path, 'goals', target.id]);
  const isOpenHere = given.isPart && localGoal === undefined && addsUp(target.indicator);
  const base = { target: target.id, result, possible: null, progress: null, trajectory: null } as const;
  if (result === null) {
    const figure = figureOf(terms.figures ?? {}, target.id);
    const assessment = assessTarget(goal, figure, [...path, 'figures', target.id]);
    return { ...base, assessment: isOpenHere ? withoutVerdict(goal, assessment.measured, 'whole-only') : assessment };
  }
  if (isOpenHere) return { ...base, assessment: withoutVerdict(goal, givenValue(result), 'whole-only') };
  return { ...base, ...assessRange(goal, result), ...paceOf(goal, result, given) };
}

/** A value by its own key, whatever words a language has for keys. */
function ownValue<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** Whether an indicator of the parts adds up to that of the whole, so that a goal for the whole is not one for a part. */
function addsUp({ kind }: Indicator): boolean {
  return kind === 'count' || kind === 'amount';
}

/** What a part has of a target: the results stand in the order of the targets that have a measure. */
function resultOf(target: Target, { targets }: Commitment, { results }: RollUpPart): IndicatorResult | null {
  return results[targets.filter(({ indicator }) => hasMeasure(indicator)).indexOf(target)] ?? null;
}

function givenValue({ value }: IndicatorResult): MeasuredValue | null {
  return typeof value === 'string' ? null : value;
}

function paceOf(
  goal: Goal,
  result: IndicatorResult,
  { commitment, target, was, view, earlier }: Given,
): Pick<RegisterTargetAssessment, 'progress' | 'trajectory'> {
  if (!earlier) return { progress: null, trajectory: null };
  const before: MeasuredFigure = (was && resultOf(target, commitment, was)?.value) ?? null;
  const by = lastDay(commitment.period);
  const now = { on: by <= view.asOf ? view.asOf : dayOf(target, view), measured: result.value };
  const start = countsNew(target)
    ? { on: addDays(firstDay(commitment.period), -1), measured: noneYet(target) }
    : { on: dayOf(target, earlier), measured: before };
  return {
    progress: progress(goal, before, result.value),
    trajectory: start.on < now.on ? trajectory(goal, start, now, by) : null,
  };
}

/** The day that a figure is of: the organizations are those of the view, their returns end with the reporting year. */
function dayOf({ indicator }: Target, { asOf, year }: SettledView): CalendarDate {
  const isOfReturns = hasMeasure(indicator) && !(indicator.measure.take === 'count' && !indicator.measure.having);
  const ends = lastDay(reportingYear(year));
  return isOfReturns && ends < asOf ? ends : asOf;
}

/** Whether a target is about what comes new in the period of its commitment: its pace begins with the period, from 0. */
export function countsNew({ indicator }: Target): boolean {
  const having = hasMeasure(indicator) && 'having' in indicator.measure ? indicator.measure.having : undefined;
  return having?.figure === 'ocopProducts' && having.recognized === 'in-period';
}

function noneYet({ indicator }: Target): MeasuredFigure {
  return indicator.kind === 'percentage' ? { numerator: 0, denominator: 1 } : { kind: 'count', value: 0 };
}
