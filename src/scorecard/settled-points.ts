import type { Answers } from './answer.ts';
import { plainThousandths } from './points.ts';
import type { PreparedCriterion, PreparedForm } from './prepare-form.ts';

/**
 * The points of a form in thousandths, by the places of its criteria, where every criterion was answered in the plainest
 * way: with one option or a number of points, and nothing else. Forms like that are scored by the hundred thousand. Whatever
 * is different, and whatever is wrong, gives `null` and is counted with care.
 */
export function settledPoints(
  { whole }: PreparedForm,
  answers: Answers,
  assumed: readonly string[],
): readonly number[] | null {
  const points: number[] = [];
  let answered = 0;
  const settle = (one: PreparedCriterion): number => {
    const { place, children, rest } = one;
    if (children.length === 0) {
      answered += 1;
      const given = plainPoints(one, answers, assumed);
      points.push(given);
      return given;
    }
    points.push(0);
    let [sum, shared] = [0, 0];
    for (const child of children) {
      const given = settle(child);
      if (given < 0) return notPlain;
      sum += given;
      if (!child.isMostKnown) shared += given;
    }
    points[place] = sum;
    return shared > rest ? notPlain : sum;
  };
  return settle(whole) >= 0 && Object.keys(answers).length === answered ? points : null;
}

const notPlain = -1;

/** The points of a plain answer; below zero where it is none. */
function plainPoints(
  { code, options, most, criterion, canEnd }: PreparedCriterion,
  answers: Answers,
  assumed: readonly string[],
): number {
  const answer = answers[code];
  if (typeof answer !== 'object' || answer === null) return notPlain;
  let keys = 0;
  for (const _ in answer) keys += 1;
  if (keys !== 1 || canEnd) return notPlain;
  if ('points' in answer) {
    const points = plainThousandths(answer.points) ?? notPlain;
    return points > most ? notPlain : points;
  }
  if (!('option' in answer) || typeof answer.option !== 'number') return notPlain;
  const { assumption } = criterion;
  if (assumption !== undefined && !assumed.includes(assumption)) return notPlain;
  return options?.[answer.option]?.points ?? notPlain;
}
