import type { Criterion, Disqualifier, Form, FormFigure, Minimum, Option, Range } from 'kttt/scorecard';

/** The grades of the example forms, from the lowest up. */
export type Grade = 'weak' | 'average' | 'fair' | 'good';

export const gradeNames: readonly Grade[] = ['weak', 'average', 'fair', 'good'];

const gradeLabels = {
  weak: { vi: 'yếu', en: 'weak' },
  average: { vi: 'trung bình', en: 'average' },
  fair: { vi: 'khá', en: 'fair' },
  good: { vi: 'tốt', en: 'good' },
};

export const annex = {
  kind: 'legal',
  instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' },
  annex: '1',
} as const satisfies Form['citation'];

type Extra = Partial<Omit<Criterion<Grade>, 'code' | 'title' | 'max' | 'children' | 'options'>>;

function titled(code: string) {
  return { code, title: { vi: `Tiêu chí ${code}`, en: `Criterion ${code}` } };
}

/** A criterion whose points the scorer gives; its maximum may be unknown. */
export function byHand(code: string, max: number | null, extra: Extra = {}): Criterion<Grade> {
  return { ...titled(code), max, ...extra };
}

/** A criterion with an option for each of some points; the best has the maximum. */
export function byOption(code: string, points: readonly number[], extra: Extra = {}): Criterion<Grade> {
  return withOptions(
    code,
    points.map((each) => level(each)),
    extra,
  );
}

/** A criterion with options. */
export function withOptions(code: string, options: readonly Option<Grade>[], extra: Extra = {}): Criterion<Grade> {
  return { ...titled(code), max: Math.max(...options.map(({ points }) => points)), options, ...extra };
}

/** An option and its points. */
export function level(points: number, extra: Partial<Option<Grade>> = {}): Option<Grade> {
  const label = { vi: `mức ${points} điểm`, en: `level of ${points}` };
  return { label, points, ...extra };
}

/** A criterion with options for ranges of a value. */
export function byRange(
  code: string,
  unit: FormFigure['unit'],
  ranges: readonly (readonly [number, Range])[],
  extra: Extra = {},
): Criterion<Grade> {
  const figure = { label: { vi: 'Số đo', en: 'Measure' }, unit };
  return withOptions(
    code,
    ranges.map(([points, within]) => level(points, { within })),
    { figure, ...extra },
  );
}

/** A group with the maximum of what it holds and what it leaves to those of unknown maximum. */
export function group(
  code: string,
  children: readonly Criterion<Grade>[],
  { left = 0, ...extra }: Extra & { readonly left?: number } = {},
): Criterion<Grade> {
  return { ...titled(code), max: sumOf(children) + left, children, ...extra };
}

/** The maxima that are known, added up. */
export function sumOf(criteria: readonly Criterion<Grade>[]): number {
  return criteria.reduce((sum, { max }) => sum + (max ?? 0), 0);
}

/** Points that a grade asks for. */
export function minimum(grade: Grade, points: number): Minimum<Grade> {
  return { grade, points };
}

/** A fact that overrules points. */
export function fact(
  id: string,
  unlessTold: 'open' | 'no',
  extra: Partial<Disqualifier<Grade>> = {},
): Disqualifier<Grade> {
  return { id, label: { vi: `Việc ${id}`, en: `Fact ${id}` }, unlessTold, ...extra };
}

/** What some criteria of the forms take for their options to count. */
const inferredBands = { name: 'inferred-bands', label: { vi: 'Thang điểm suy ra', en: 'Inferred bands' } };

/** A form of some criteria, with the points that its grades begin at. */
export function formOf(
  criteria: readonly Criterion<Grade>[],
  grades: Readonly<Partial<Record<Grade, number>>>,
  { left = 0, ...extra }: Partial<Form<Grade>> & { readonly left?: number } = {},
): Form<Grade> {
  return {
    id: 'example',
    version: 1,
    title: { vi: 'Bảng chấm điểm mẫu', en: 'Example form' },
    citation: annex,
    certainty: 'text',
    max: sumOf(criteria) + left,
    criteria,
    grades: gradeNames.flatMap((id) => {
      const from = grades[id];
      return from === undefined ? [] : [{ id, label: gradeLabels[id], from }];
    }),
    ...(allOf(criteria).some(({ assumption }) => assumption === inferredBands.name) && {
      assumptions: [inferredBands],
    }),
    ...extra,
  };
}

/** A hundred points in two parts, with the bands of the circular on cooperatives. */
export const hundred = formOf([byHand('1', 60), byHand('2', 40)], { weak: 0, average: 50, fair: 65, good: 80 });

/** All criteria of a form in its order. */
export function allOf(criteria: readonly Criterion<Grade>[]): readonly Criterion<Grade>[] {
  return criteria.flatMap((one) => [one, ...allOf(one.children ?? [])]);
}

/** The criteria of a form without children, in its order. */
export function leavesOf(form: Form<Grade>): readonly Criterion<Grade>[] {
  return allOf(form.criteria).filter(({ children }) => !children);
}

/** The unit that all points of a form are whole multiples of, and at most one point. */
export function unitOf({ max, grades, criteria }: Form<Grade>): number {
  const points = allOf(criteria).flatMap((one) => [
    one.max ?? 0,
    ...(one.options ?? []).map((option) => option.points),
    ...(one.minima ?? []).map((minimum) => minimum.points),
  ]);
  return [max, ...grades.map(({ from }) => from), ...points].every(Number.isInteger) ? 1 : 0.5;
}

/** What is left in each group, and at the top, for those of unknown maximum. */
export function leftBy(max: number, children: readonly Criterion<Grade>[]): number {
  return max - sumOf(children);
}
