import type { Citation } from '../law/citation.ts';
import type { Missing } from '../numbers/states.ts';
import type { Answer, AnswerState } from './answer.ts';

/** The facts that overrule points, by the id of the disqualifier. */
export type Facts = Readonly<Record<string, boolean | Missing>>;

/** The points of one criterion. */
export interface CriterionScore {
  readonly code: string;
  readonly state: AnswerState;
  /** As a decimal; `null` while it is open. */
  readonly points: string | null;
  /** The least it can have, whatever is still open. */
  readonly min: string;
  /** The most it can have. */
  readonly max: string;
  /** What was answered. */
  readonly answer: Answer | null;
}

/** A minimum that keeps the grade below the one that the points alone would give. */
export interface BlockingMinimum<Grade extends string = string> {
  readonly code: string;
  /** The grade that asks for it. */
  readonly grade: Grade;
  /** The points it asks for. */
  readonly required: string;
  /** The most points that the criterion has or can have. */
  readonly points: string;
}

interface ScoreBase<Grade extends string> {
  readonly kind: 'score';
  /** The id and the version of the form. */
  readonly form: string;
  readonly version: number;
  /** Every criterion in the form's order. */
  readonly criteria: readonly CriterionScore[];
  readonly facts: Facts;
  readonly assume: readonly string[];
  /** The codes of the criteria whose rule is not wholly known. */
  readonly unknownRules: readonly string[];
  /** The minima that keep the grade down, as far as they are settled. */
  readonly blockedBy: readonly BlockingMinimum<Grade>[];
}

/** A form whose total and grade are settled. */
export interface ScoredForm<Grade extends string = string> extends ScoreBase<Grade> {
  readonly status: 'scored';
  readonly total: string;
  readonly grade: Grade;
  /** The grade that the points alone would give. */
  readonly gradeByPoints: Grade;
  /** The id of the fact that settled the grade whatever the points. */
  readonly overruledBy: string | null;
}

/** A form that is still open: something is not answered, or its rule is not known. */
export interface OpenScore<Grade extends string = string> extends ScoreBase<Grade> {
  readonly status: 'unknown';
  readonly total: PointRange;
  /** From the lowest up. One alone is certain, though the total is not. */
  readonly possibleGrades: readonly Grade[];
  /** The codes of criteria and the ids of facts that can still change the grade; none where it is certain. */
  readonly decidedBy: readonly string[];
  /** The facts that would put it out, of which nothing was said, and the open criteria that could end the assessment. */
  readonly mayEndBy: readonly string[];
  readonly overruledBy: string | null;
}

/** A form whose assessment ended at a criterion; those after it do not count, and there is no grade. */
export interface EndedScore<Grade extends string = string> extends ScoreBase<Grade> {
  readonly status: 'ended';
  /** The code of the criterion. */
  readonly endedAt: string;
  readonly citation: Citation;
}

/** A form that a fact put out. */
export interface DisqualifiedScore<Grade extends string = string> extends ScoreBase<Grade> {
  readonly status: 'disqualified';
  /** The id of the fact. */
  readonly reason: string;
  readonly citation: Citation;
}

/** The least and the most points, as decimals, both included. */
export interface PointRange {
  readonly min: string;
  readonly max: string;
}

/** What answers to a form come to. Plain JSON; its inputs stand in it, so it can be explained and checked again. */
export type Score<Grade extends string = string> =
  | ScoredForm<Grade>
  | OpenScore<Grade>
  | EndedScore<Grade>
  | DisqualifiedScore<Grade>;
