import type { CalendarDate } from '../calendar/calendar-date.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, type Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { Citation } from '../law/citation.ts';
import { type Answer, type Answers, isGiven } from '../scorecard/answer.ts';
import { thousandths } from '../scorecard/points.ts';
import type { Facts, OpenScore, PointRange, Score, ScoredForm } from '../scorecard/score.ts';
import { scoreForm } from '../scorecard/score-form.ts';
import { type OcopDecisionNumber, type RecognizingBody, recognizingBody } from './decisions.ts';
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
  const form = typeof of === 'object' ? of : ocopForm(of, { asOf });
  const leaves = leavesOfForm(form);
  const known = figures ? { ...answersOfFigures(figures, form), ...answers } : answers;
  const score = collectFaults((attempt) => {
    for (const code in known) {
      const leaf = leaves.get(code);
      const answer = known[code];
      if (leaf && isGiven(answer)) attempt(() => checkPoints(leaf, answer));
    }
    return attempt(() => scoreForm(pointsForm(form), known, { facts }));
  });
  // Without a score there was a fault, which was thrown.
  return productOf(form, score as Score<StarGrade>, asOf);
}

function productOf(form: OcopForm, score: Score<StarGrade>, asOf: CalendarDate): OcopScore {
  const takenForGranted = form.disqualifiers.filter(({ id }) => !isGiven(score.facts[id])).map(({ id }) => id);
  const base = {
    kind: 'ocop-score',
    asOf,
    form: form.number,
    decision: form.decision,
    certainty: form.certainty,
    takenForGranted,
    remarks: score.status === 'scored' ? noRemarks : remarksOf(form, score),
    score,
  } as const;
  switch (score.status) {
    case 'scored':
      return scoredProduct(base, score);
    case 'unknown':
      return openProduct(base, score);
    case 'disqualified': {
      const gate = form.disqualifiers.find(({ id }) => id === score.reason);
      const { reason, citation } = score;
      return { ...base, status: 'disqualified', reason, endedAt: gate?.endsAt ?? null, citation };
    }
    case 'ended':
      return {
        ...base,
        status: 'disqualified',
        reason: 'assessment-ended',
        endedAt: score.endedAt,
        citation: score.citation,
      };
  }
}

function scoredProduct(base: OcopScoreBase, score: ScoredForm<StarGrade>): ScoredProduct {
  const star = starOf(score.grade);
  return {
    kind: 'ocop-score',
    asOf: base.asOf,
    form: base.form,
    decision: base.decision,
    certainty: base.certainty,
    takenForGranted: base.takenForGranted,
    remarks: base.remarks,
    score,
    status: 'scored',
    total: score.total,
    star,
    starByPoints: starOf(score.gradeByPoints),
    blockedBy: blocksOf(score),
    recognizedBy: recognizingBody(star, { asOf: base.asOf }),
  };
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
function remarksOf(form: OcopForm, score: Score<StarGrade>): readonly ScoreRemark[] {
  const leaves = leavesOfForm(form);
  const decisive = new Set(score.status === 'unknown' ? score.decidedBy : []);
  return score.criteria.flatMap(({ code, state }) => {
    const { unknown, misprints = [] } = leaves.get(code) ?? {};
    if (state === 'misprint') return misprints.map(({ note }) => ({ code, text: note }));
    return unknown && (state === 'rule-unknown' || state === 'missing' || decisive.has(code))
      ? [{ code, text: unknown }]
      : [];
  });
}

/**
 * Points given by hand are those of an option, all of a criterion without options, or none; any where the copy of the form
 * does not show them.
 */
function checkPoints({ code, max, options, unknown }: OcopCriterion, answer: Answer): void {
  if (typeof answer !== 'object' || !('points' in answer) || !isGiven(answer.points)) return;
  if (!options && unknown) return;
  const printed = options?.flatMap(({ points, orPoints = points }) => [points, orPoints]) ?? [max];
  const points = thousandths(answer.points, [code, 'points']);
  if (points === 0 || points > max * 1000 || printed.some((one) => one * 1000 === points)) return;
  const allowed = [...new Set([0, ...printed])].sort((a, b) => a - b).join(', ');
  throw pointsNotPrinted({ points: points / 1000, allowed }, [code, 'points']);
}

/** The criteria of a form that are answered, by their codes. */
function leavesOfForm(form: OcopForm): ReadonlyMap<string, OcopCriterion> {
  const known = leavesByForm.get(form);
  if (known) return known;
  const leavesOf = (one: OcopCriterion): readonly OcopCriterion[] => one.children?.flatMap(leavesOf) ?? [one];
  const leaves = form.parts.flatMap(({ criteria }) => criteria.flatMap(leavesOf));
  const map = new Map(leaves.map((leaf) => [leaf.code, leaf]));
  leavesByForm.set(form, map);
  return map;
}

const leavesByForm = /* @__PURE__ */ new WeakMap<OcopForm, ReadonlyMap<string, OcopCriterion>>();
