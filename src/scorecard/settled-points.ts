import { at } from '../errors/at.ts';
import type { Answer, Answers } from './answer.ts';
import { plainThousandths } from './points.ts';
import type { PreparedCriterion, PreparedForm } from './prepare-form.ts';

/** The points of a form in thousandths and the answers they come from, by the places of its criteria. */
export interface SettledPoints {
  readonly points: readonly number[];
  readonly answers: readonly (Answer | null)[];
}

/**
 * The points of a form where every criterion was answered in the plainest
 * way: with one option or a number of points, and nothing else. Forms like that are scored by the hundred thousand. Whatever
 * is different, and whatever is wrong, gives `null` and is counted with care.
 */
export function settledPoints(
  { inOrder, pools }: PreparedForm,
  answers: Answers,
  assumed: readonly string[],
): SettledPoints | null {
  const points: number[] = [];
  const given: (Answer | null)[] = [];
  let answered = 0;
  for (const one of inOrder) {
    let own = 0;
    let answer: Answer | null = null;
    if (one.children.length === 0) {
      answered += 1;
      answer = answers[one.code] ?? null;
      own = plainPoints(one, answer, assumed);
      if (own < 0) return null;
    }
    points.push(own);
    given.push(answer);
  }
  if (Object.keys(answers).length !== answered) return null;
  for (let place = inOrder.length - 1; place > 0; place -= 1) {
    const { parent } = at(inOrder, place);
    points[parent] = at(points, parent) + at(points, place);
  }
  return pools.every((group) => isWithinRest(group, points)) ? { points, answers: given } : null;
}

/** Whether those of unknown maximum have no more than their group leaves them. */
function isWithinRest({ children, rest }: PreparedCriterion, points: readonly number[]): boolean {
  const shared = children.filter(({ isMostKnown }) => !isMostKnown);
  return shared.reduce((sum, { place }) => sum + at(points, place), 0) <= rest;
}

const notPlain = -1;

/** The points of a plain answer; below zero where it is none. */
function plainPoints(
  { options, most, criterion, isPlain }: PreparedCriterion,
  answer: Answer | null,
  assumed: readonly string[],
): number {
  if (typeof answer !== 'object' || answer === null) return notPlain;
  let keys = 0;
  for (const _ in answer) keys += 1;
  if (keys !== 1 || !isPlain) return notPlain;
  if ('points' in answer) {
    const points = plainThousandths(answer.points) ?? notPlain;
    return points > most ? notPlain : points;
  }
  if (!('option' in answer) || typeof answer.option !== 'number') return notPlain;
  const { assumption } = criterion;
  if (assumption !== undefined && !assumed.includes(assumption)) return notPlain;
  return options?.[answer.option]?.points ?? notPlain;
}
