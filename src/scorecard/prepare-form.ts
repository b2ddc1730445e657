import { checkForm } from './check-form.ts';
import type { Criterion, Disqualifier, Form, FormFigure, Option } from './form.ts';
import { thousandths } from './points.ts';
import { type Cuts, cutsOf } from './range.ts';

/** An option ready to be counted with; points in thousandths. */
export interface PreparedOption {
  readonly points: number;
  readonly cuts: Cuts | null;
  readonly ends: boolean;
}

/** A criterion ready to be counted with, points in thousandths. */
export interface PreparedCriterion {
  readonly criterion: Criterion;
  readonly code: string;
  /** Its position in the form's order, the whole form being 0. */
  readonly place: number;
  /** The position of what it stands in; -1 of the whole form. */
  readonly parent: number;
  readonly children: readonly PreparedCriterion[];
  /** The most points; where that is unknown, what its group leaves. */
  readonly most: number;
  readonly isMostKnown: boolean;
  readonly options: readonly PreparedOption[] | null;
  /** The points of the least option; nothing where there are none. */
  readonly leastOption: number;
  /** Whether one of its options ends the assessment. */
  readonly canEnd: boolean;
  readonly unit: FormFigure['unit'];
  /** The values that the print leaves out. */
  readonly gaps: readonly Cuts[];
  /** Of a group, what is left for those inside whose maximum is unknown. */
  readonly rest: number;
  /** What grades ask for here. */
  readonly minima: readonly PreparedMinimum[];
}

/** The points that a grade asks for at a criterion, in thousandths. */
export interface PreparedMinimum {
  /** The position of the grade. */
  readonly grade: number;
  readonly points: number;
}

/** A form that was checked, ready to be counted with. */
export interface PreparedForm<Grade extends string = string> {
  readonly form: Form<Grade>;
  /** The whole form, then its criteria in its order. */
  readonly inOrder: readonly PreparedCriterion[];
  readonly codes: ReadonlySet<string>;
  /** Where each grade begins, in thousandths. */
  readonly begins: readonly number[];
  readonly disqualifiers: readonly Disqualifier<Grade>[];
  /** The groups that leave something to share to those inside whose maximum is unknown. */
  readonly pools: readonly PreparedCriterion[];
  /** Those criteria that grades ask something of. */
  readonly withMinima: readonly PreparedCriterion[];
  /** The codes of the criteria whose rule is not wholly known. */
  readonly unknownRules: readonly string[];
}

const prepared = /* @__PURE__ */ new WeakMap<Form, PreparedForm>();

/** Checks a form and gets it ready, once: it is remembered for as long as the form is. */
export function prepareForm<Grade extends string>(form: Form<Grade>): PreparedForm<Grade> {
  const known = prepared.get(form);
  const made = known ?? prepare(checkForm(form));
  if (!known) prepared.set(form, made);
  return made as PreparedForm<Grade>;
}

function prepare(form: Form): PreparedForm {
  const grades = form.grades.map(({ id }) => id);
  const { title, max, criteria, disqualifiers = [] } = form;
  const inOrder: PreparedCriterion[] = [];
  const make = (criterion: Criterion, left: number, parent: number): PreparedCriterion => {
    const { code, max, children = [], options, figure, misprints = [] } = criterion;
    const most = max === null ? left : thousandths(max);
    const unit = figure?.unit ?? 'number';
    const rest = most - children.reduce((sum, child) => sum + (child.max === null ? 0 : thousandths(child.max)), 0);
    const inside: PreparedCriterion[] = [];
    const made: PreparedCriterion = {
      criterion,
      code,
      place: inOrder.length,
      parent,
      children: inside,
      most,
      isMostKnown: max !== null,
      options: options?.map((option) => prepareOption(option, unit)) ?? null,
      leastOption: Math.min(...(options ?? [{ points: 0 }]).map(({ points }) => thousandths(points))),
      canEnd: (options ?? []).some(({ ends }) => ends === true),
      unit,
      gaps: misprints.filter(({ kind }) => kind === 'gap').map(({ within }) => cutsOf(within, unit)),
      rest,
      minima: minimaOf(criterion).map(({ grade, points }) => ({
        grade: grades.indexOf(grade),
        points: thousandths(points),
      })),
    };
    inOrder.push(made);
    inside.push(...children.map((child) => make(child, rest, made.place)));
    return made;
  };
  make({ code: '', title, max, children: criteria }, 0, -1);
  return {
    form,
    inOrder,
    codes: new Set(inOrder.slice(1).map(({ code }) => code)),
    begins: form.grades.map(({ from }) => thousandths(from)),
    disqualifiers,
    pools: inOrder.filter(({ children }) => children.some(({ isMostKnown }) => !isMostKnown)),
    withMinima: inOrder.filter(({ minima }) => minima.length > 0),
    unknownRules: inOrder.flatMap(({ code, criterion }) => (criterion.unknown ? [code] : [])),
  };
}

function prepareOption({ points, within, ends }: Option, unit: FormFigure['unit']): PreparedOption {
  return { points: thousandths(points), cuts: within ? cutsOf(within, unit) : null, ends: ends === true };
}

/** What grades ask for at a criterion: its own minima, and those marked on its options. */
function minimaOf({ minima = [], options = [] }: Criterion): readonly { grade: string; points: number }[] {
  const marked = options.flatMap(({ requiredFor, points }) =>
    requiredFor === undefined ? [] : [{ grade: requiredFor, points }],
  );
  return [...minima, ...marked];
}
