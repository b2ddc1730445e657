import { at } from '../errors/at.ts';
import type { Criterion, Form, GradeBand } from '../scorecard/form.ts';
import { decisionOf } from './decisions.ts';
import type { OcopCriterion, OcopForm, OcopOption } from './form.ts';
import { type Star, stars } from './star.ts';

/** A star level as the grade of a points form. */
export type StarGrade = `${Star}`;

/**
 * An OCOP form as one of `kttt/scorecard`, for its functions: `pathTo`, `compare`, `verifyScore`, `explainScore`. Its grades
 * are the star levels; a mark asks for its option or a better one, at its level and all above.
 *
 * @example
 * import { ocopForm, pointsForm } from 'kttt/ocop';
 *
 * pointsForm(ocopForm(3, { asOf: '2026-11-23' })).grades.map(({ id, from }) => [id, from]); // → [['1', 0], ['2', 30], ['3', 50], ['4', 70], ['5', 90]]
 */
export function pointsForm(form: OcopForm): Form<StarGrade> {
  const known = made.get(form);
  if (known) return known;
  const points = convert(form);
  made.set(form, points);
  return points;
}

const made = /* @__PURE__ */ new WeakMap<OcopForm, Form<StarGrade>>();

function convert({
  id,
  version,
  title,
  decision,
  citation,
  certainty,
  parts,
  disqualifiers,
}: OcopForm): Form<StarGrade> {
  const { bands, bandsCitation } = decisionOf(decision);
  return {
    id,
    version,
    title,
    citation,
    certainty,
    max: parts.reduce((sum, { max }) => sum + max, 0),
    criteria: parts.map(({ code, title: of, max, criteria }) => ({
      code,
      title: of,
      max,
      children: criteria.map(criterionOf),
    })),
    grades: bands.map(({ star, from }): GradeBand<StarGrade> => ({ id: gradeOf(star), label: starText(star), from })),
    gradesCitation: bandsCitation,
    disqualifiers: disqualifiers.map(({ id: fact, label }) => ({ id: fact, label, unlessTold: 'no', citation })),
  };
}

function criterionOf({ options, children, requiredForStars, ...rest }: OcopCriterion): Criterion<StarGrade> {
  const { code, title, max, figure, misprints, unknown } = rest;
  const base = { code, title, max, ...(figure && { figure }), ...(misprints && { misprints }) };
  const open = unknown ? { unknown } : {};
  if (children) return { ...base, children: children.map(criterionOf) };
  if (!options) return { ...base, ...open };
  const least = Math.min(...options.map(({ points }) => points));
  const minima = requiredForStars ? [{ grade: gradeOf(requiredForStars), points: least, orPoints: max }] : null;
  return { ...base, ...open, options: options.map(optionOf), ...(minima && { minima }) };
}

function optionOf({ requiredForStars, ...option }: OcopOption) {
  return requiredForStars ? { ...option, requiredFor: gradeOf(requiredForStars) } : option;
}

/** A star level as a grade. */
export function gradeOf(star: Star): StarGrade {
  return `${star}`;
}

/** A grade as a star level. */
export function starOf(grade: StarGrade): Star {
  return at(stars, Number(grade) - 1);
}

function starText(star: Star) {
  return { vi: `${star} sao`, en: star === 1 ? '1 star' : `${star} stars` };
}
