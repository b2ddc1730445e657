import type { CalendarDate } from '../calendar/calendar-date.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, type Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { Citation } from '../law/citation.ts';
import type { Numeric } from '../numbers/numeric.ts';
import type { Missing } from '../numbers/states.ts';
import { type Answer, type Answers, inUnit, isGiven, type MeasuredValue } from '../scorecard/answer.ts';
import type { Form, Misprint } from '../scorecard/form.ts';
import { plainThousandths, thousandths } from '../scorecard/points.ts';
import { cutsOf, isWithin } from '../scorecard/range.ts';
import type { Facts, OpenScore, PointRange, Score, ScoredForm } from '../scorecard/score.ts';
import { scoreForm } from '../scorecard/score-form.ts';
import {
  type OcopDecision,
  type OcopDecisionNumber,
  ocopDecision,
  type RecognizingBody,
  recognizedUnder,
} from './decisions.ts';
import { answersOfFigures, type OcopFigures } from './figures.ts';
import type { OcopCriterion, OcopForm } from './form.ts';
import { ocopForm } from './ocop-form.ts';
import { pointsForm, type StarGrade, starOf } from './points-form.ts';
import type { RecognizedStar, Star } from './star.ts';

/** What the score of a product starts from. */
export interface OcopProductInput {
  /** The number of the product set, whose form is the one in force; or a form. */
  readonly form: number | OcopForm;
  /** By the code of the criterion: the option chosen by its place from 0, a value, or the points of an option. */
  readonly answers?: Answers;
  /** What is known of the product and its producer, for criteria that are not among the answers. */
  readonly figures?: OcopFigures;
  /** Whether what puts a product out is so, by the ids of the form's `disqualifiers`; taken not to be unless told. */
  readonly facts?: Facts;
}

/** A minimum that keeps a product below the level of its points. */
export interface StarBlock {
  readonly code: string;
  /** The level that asks for it. */
  readonly requiredForStars: RecognizedStar;
  readonly required: string;
  readonly points: string;
}

/** What a misprint or an unclear rule of the form leads to in a score. */
export interface ScoreRemark {
  readonly code: string;
  readonly text: Text;
}

interface OcopScoreBase {
  readonly kind: 'ocop-score';
  readonly asOf: CalendarDate;
  /** The number of the product set. */
  readonly form: number;
  readonly decision: OcopDecisionNumber;
  /** How surely the form is known: `secondary` for those of Decision 148. */
  readonly certainty: Certainty;
  /** The facts that would put the product out, of which nothing was said: taken not to be. */
  readonly takenForGranted: readonly string[];
  readonly remarks: readonly ScoreRemark[];
  /** Every criterion and its points, as `kttt/scorecard` has it. */
  readonly score: Score<StarGrade>;
}

/** A product whose total and star level are settled. */
export interface ScoredProduct extends OcopScoreBase {
  readonly status: 'scored';
  readonly total: string;
  readonly star: Star;
  /** The level that the points alone would give. */
  readonly starByPoints: Star;
  /** The minima that keep it below that. */
  readonly blockedBy: readonly StarBlock[];
  /** Who recognises it; `null` for one and two stars, which have no certificate. */
  readonly recognizedBy: RecognizingBody | null;
}

/** A product whose form is still open. */
export interface OpenProduct extends OcopScoreBase {
  readonly status: 'unknown';
  readonly total: PointRange;
  /** From the lowest up. */
  readonly possibleStars: readonly Star[];
  /** The codes of criteria that can still change the level. */
  readonly decidedBy: readonly string[];
  readonly blockedBy: readonly StarBlock[];
}

/** A product that is out, or whose assessment ended at a criterion: it has no star level. */
export interface DisqualifiedProduct extends OcopScoreBase {
  readonly status: 'disqualified';
  /** The id of the disqualifier; `assessment-ended` where an option ended it. */
  readonly reason: string;
  /** The criterion after which nothing is assessed; `null` where the product is out as a whole. */
  readonly endedAt: string | null;
  readonly citation: Citation;
}

/** What the answers for a product come to. Plain JSON; it holds its inputs. */
export type OcopScore = ScoredProduct | OpenProduct | DisqualifiedProduct;

const pointsNotPrinted = /* @__PURE__ */ defineError('points-not-printed', {
  vi: 'không có mức {points} điểm; tiêu chí này cho một trong các số điểm: {allowed}',
  en: 'no option has {points} points; the criterion gives one of: {allowed}',
});

/**
 * Scores a product by the form of its set: the total, the star level by the points and all minima up to it, what blocks
 * the level of the points, and who recognises it. With answers missing, the interval of the total and the levels that are
 * still possible. A mark counts for its level and those above («theo các cấp độ sao» is read so).
 *
 * @throws all faults together: `no-such-form`, `forms-unknown`, `before-ocop`, `points-not-printed`, `producer-not-of-form`,
 * and the errors of `scoreForm`: `unknown-criterion`, `no-such-option`, `answer-not-one`, `unknown-fact`, …
 *
 * @example
 * import { scoreOcopProduct } from 'kttt/ocop';
 *
 * const open = scoreOcopProduct({ form: 3, answers: { '1.1': { option: 2 }, '2.4': { points: 1 } } }, { asOf: '2026-11-23' });
 * open.status === 'unknown' && open.total; // → { min: '19', max: '100' }
 * scoreOcopProduct({ form: 3, facts: { 'forged-file': true } }, { asOf: '2026-11-23' }).status; // → 'disqualified'
 */
export function scoreOcopProduct(
  { form: of, answers = {}, figures, facts = {} }: OcopProductInput,
  { asOf }: { readonly asOf: CalendarDate },
): OcopScore {
  const rules = ocopDecision(asOf);
  const form = typeof of === 'object' ? of : ocopForm(of, { asOf });
  const laid = layOut(form);
  const known = figures ? { ...answersOfFigures(figures, form), ...answers } : answers;
  const score = hasUnprintedPoints(laid, known)
    ? collectFaults((attempt) => {
        for (const [code, answer] of Object.entries(known)) attempt(() => checkPoints(laid, code, answer));
        return attempt(() => scoreForm(laid.points, known, { facts }));
      })
    : scoreForm(laid.points, known, { facts });
  // Without a score there was a fault, which was thrown.
  return productOf({ form, laid, rules, asOf }, score as Score<StarGrade>);
}

/** A form and what it is scored with. */
interface Context {
  readonly form: OcopForm;
  readonly laid: LaidOutForm;
  readonly rules: OcopDecision;
  readonly asOf: CalendarDate;
}

function productOf(context: Context, score: Score<StarGrade>): OcopScore {
  if (score.status === 'scored') return scoredProduct(context, score);
  const { form, laid, asOf } = context;
  const base = {
    kind: 'ocop-score',
    asOf,
    form: form.number,
    decision: form.decision,
    certainty: form.certainty,
    takenForGranted: untold(laid, score.facts),
    remarks: remarksOf(laid, score),
    score,
  } as const;
  if (score.status === 'unknown') return openProduct(base, score);
  const { status, citation } = score;
  if (status === 'ended') {
    return { ...base, status: 'disqualified', reason: 'assessment-ended', endedAt: score.endedAt, citation };
  }
  const { reason } = score;
  const gate = form.disqualifiers.find(({ id }) => id === reason);
  return { ...base, status: 'disqualified', reason, endedAt: gate?.endsAt ?? null, citation };
}

/** A product whose form leaves nothing open, every field by name: products are scored by the hundred thousand. */
function scoredProduct({ form, laid, rules, asOf }: Context, score: ScoredForm<StarGrade>): ScoredProduct {
  const star = starOf(score.grade);
  return {
    kind: 'ocop-score',
    asOf,
    form: form.number,
    decision: form.decision,
    certainty: form.certainty,
    takenForGranted: untold(laid, score.facts),
    remarks: noRemarks,
    score,
    status: 'scored',
    total: score.total,
    star,
    starByPoints: starOf(score.gradeByPoints),
    blockedBy: score.blockedBy.length === 0 ? noRemarks : blocksOf(score),
    recognizedBy: recognizedUnder(rules, star, asOf),
  };
}

/** The facts that would put a product out, of which nothing was said. */
function untold({ facts }: LaidOutForm, told: Facts): readonly string[] {
  for (const _ in told) return facts.filter((id) => !isGiven(told[id]));
  return facts;
}

function openProduct(base: OcopScoreBase, score: OpenScore<StarGrade>): OpenProduct {
  return {
    ...base,
    status: 'unknown',
    total: score.total,
    possibleStars: score.possibleGrades.map(starOf),
    decidedBy: score.decidedBy,
    blockedBy: blocksOf(score),
  };
}

function blocksOf({ blockedBy }: ScoredForm<StarGrade> | OpenScore<StarGrade>): readonly StarBlock[] {
  return blockedBy.map(({ code, grade, required, points }) => ({
    code,
    requiredForStars: Number(grade) as RecognizedStar,
    required,
    points,
  }));
}

const noRemarks: readonly never[] = [];

/** What misprints and unclear rules leave open in a score, in the words of the form. */
function remarksOf({ leaves }: LaidOutForm, score: Score<StarGrade>): readonly ScoreRemark[] {
  const decisive = new Set(score.status === 'unknown' ? score.decidedBy : []);
  return score.criteria.flatMap(({ code, state, answer }) => {
    const leaf = leaves.get(code);
    if (!leaf) return [];
    if (state === 'misprint') return misprintsAt(leaf, answer).map(({ note }) => ({ code, text: note }));
    const { unknown } = leaf;
    return unknown && (state === 'rule-unknown' || state === 'missing' || decisive.has(code))
      ? [{ code, text: unknown }]
      : [];
  });
}

/** The misprints that an answer falls into: it is a value, and the form, which was checked, has them all. */
function misprintsAt(leaf: OcopCriterion, answer: Answer | null): readonly Misprint[] {
  const { code, figure, misprints } = leaf as OcopCriterion & Required<Pick<OcopCriterion, 'figure' | 'misprints'>>;
  const { value } = answer as { readonly value: MeasuredValue };
  const measured = inUnit(value, figure.unit, [code, 'value']);
  return misprints.filter(({ within }) => isWithin(measured, cutsOf(within, figure.unit)));
}

/** Whether an answer gives points that no option of its criterion has. */
function hasUnprintedPoints(laid: LaidOutForm, answers: Answers): boolean {
  for (const code in answers) {
    const answer = answers[code];
    if (typeof answer === 'object' && answer !== null && 'points' in answer && !isPrinted(laid, code, answer.points)) {
      return true;
    }
  }
  return false;
}

/**
 * Points given by hand are those of an option, all of a criterion without options, or none; any where the copy of the form
 * does not show them, and for a group.
 */
function isPrinted({ leaves }: LaidOutForm, code: string, given: Numeric | Missing): boolean {
  const leaf = leaves.get(code);
  if (!leaf || !isGiven(given) || given === 0 || (!leaf.options && leaf.unknown)) return true;
  const points = plainThousandths(given);
  return points !== undefined && printedPoints(leaf).some((one) => one * 1000 === points);
}

function printedPoints({ options, max }: OcopCriterion): readonly number[] {
  return options?.flatMap(({ points, orPoints = points }) => [points, orPoints]) ?? [max];
}

/** Refuses points that are printed nowhere; what is no number of points, or above the maximum, the score refuses. */
function checkPoints({ leaves }: LaidOutForm, code: string, answer: Answers[string]): void {
  const leaf = leaves.get(code);
  if (!leaf || typeof answer !== 'object' || answer === null || !('points' in answer) || !isGiven(answer.points))
    return;
  const printed = printedPoints(leaf);
  const points = thousandths(answer.points, [code, 'points']);
  const isOpen = !leaf.options && leaf.unknown !== undefined;
  if (isOpen || points === 0 || points > leaf.max * 1000 || printed.some((one) => one * 1000 === points)) return;
  const allowed = [...new Set([0, ...printed])].sort((a, b) => a - b).join(', ');
  throw pointsNotPrinted({ points: points / 1000, allowed }, [code, 'points']);
}

/** A form with what scoring it needs, made once. */
interface LaidOutForm {
  readonly points: Form<StarGrade>;
  /** The criteria that are answered, by their codes. */
  readonly leaves: ReadonlyMap<string, OcopCriterion>;
  /** The ids of what puts a product out. */
  readonly facts: readonly string[];
}

function layOut(form: OcopForm): LaidOutForm {
  const known = laidOut.get(form);
  if (known) return known;
  const leavesOf = (one: OcopCriterion): readonly OcopCriterion[] => one.children?.flatMap(leavesOf) ?? [one];
  const leaves = form.parts.flatMap(({ criteria }) => criteria.flatMap(leavesOf));
  const made: LaidOutForm = {
    points: pointsForm(form),
    leaves: new Map(leaves.map((leaf) => [leaf.code, leaf])),
    facts: form.disqualifiers.map(({ id }) => id),
  };
  laidOut.set(form, made);
  return made;
}

const laidOut = /* @__PURE__ */ new WeakMap<OcopForm, LaidOutForm>();
