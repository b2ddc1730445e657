/**
 * The points engine: forms of parts, criteria and options, their checks, and scores that say what is still open.
 *
 * @module
 */
export type { Answer, AnswerState, Answers, MeasuredValue } from './answer.ts';
export { checkForm } from './check-form.ts';
export { compare, type Difference, type PointsOfBoth, type ScoreComparison } from './compare.ts';
export { explainScore } from './explain.ts';
export type {
  Assumption,
  Criterion,
  Disqualifier,
  Form,
  FormFigure,
  GradeBand,
  Minimum,
  Misprint,
  Option,
  Range,
} from './form.ts';
export type { Improvement } from './improvement-search.ts';
export { type OutOfReach, type PathOptions, type PathTo, pathTo } from './path-to.ts';
export type {
  BlockingMinimum,
  CriterionScore,
  DisqualifiedScore,
  EndedScore,
  Facts,
  OpenScore,
  PointRange,
  Score,
  ScoredForm,
} from './score.ts';
export { type ScoreOptions, scoreForm } from './score-form.ts';
export { type Verification, verifyScore } from './verify-score.ts';
