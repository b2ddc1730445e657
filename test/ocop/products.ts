import type { OcopCriterion, OcopForm } from 'kttt/ocop';
import type { Answer } from 'kttt/scorecard';

/** The criteria of a form that are answered. */
export function leavesOf({ parts }: OcopForm): readonly OcopCriterion[] {
  const inside = (one: OcopCriterion): readonly OcopCriterion[] => one.children?.flatMap(inside) ?? [one];
  return parts.flatMap(({ criteria }) => criteria.flatMap(inside));
}

/** The best answer to every criterion of a form. */
export function bestAnswers(form: OcopForm): Readonly<Record<string, Answer>> {
  return Object.fromEntries(leavesOf(form).map((leaf) => [leaf.code, best(leaf)]));
}

function best({ options, max }: OcopCriterion): Answer {
  if (!options) return { points: max };
  const points = options.map((option) => option.orPoints ?? option.points);
  return { option: points.lastIndexOf(Math.max(...points)) };
}
