import { checkForm } from './check-form.ts';
import type { Criterion, Disqualifier, Form, FormFigure, Minimum, Option } from './form.ts';
import { thousandths } from './points.ts';
import { type Cuts, cutsOf } from './range.ts';

/** An option ready to be counted with; points in thousandths. */
export interface PreparedOption {
  readonly points: number;
  /** The points it may have: one number, or two where the form does not say which. */
  readonly readings: readonly number[];
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
  /** Whether the points of all options are settled and none ends the assessment. */
  readonly isPlain: boolean;
  readonly unit: FormFigure['unit'];
  /** Whether a value alone does not tell its options apart. */
  readonly isPartial: boolean;
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
  /** The most points that it may ask for, where that is not known. */
  readonly most: number;
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
  /**
   * The other readings of the form, where it is not known what its minima ask for. It is itself the one that asks for
   * least; the last of these asks for most.
   */
  readonly others: readonly PreparedForm<Grade>[];
}

const prepared = /* @__PURE__ */ new WeakMap<Form, PreparedForm>();

/** Checks a form and gets it ready, once: it is remembered for as long as the form is. */
export function prepareForm<Grade extends string>(form: Form<Grade>): PreparedForm<Grade> {
  const known = prepared.get(form);
  const made = known ?? prepare(checkForm(form));
  if (!known) prepared.set(form, made);
  return made as PreparedForm<Grade>;
}

/**
 * Gets a form ready in one reading: a number whose bits say of each minimum with two readings, in the form's order, whether
 * it asks for the more points.
 */
function prepare(form: Form, reading = 0): PreparedForm {
  const grades = form.grades.map(({ id }) => id);
  const { title, max, criteria, disqualifiers = [] } = form;
  const inOrder: PreparedCriterion[] = [];
  let open = 0;
  const prepareMinimum = ({ grade, points, orPoints }: Minimum): PreparedMinimum => {
    const own = { grade: grades.indexOf(grade), points: thousandths(points), most: thousandths(orPoints ?? points) };
    if (orPoints === undefined) return own;
    const asksForMore = (reading >> open) % 2 === 1;
    open += 1;
    return asksForMore ? { ...own, points: own.most } : own;
  };
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
      isPlain: (options ?? []).every(({ ends, orPoints }) => ends !== true && orPoints === undefined),
      unit,
      isPartial: figure?.isPartial === true,
      gaps: misprints.filter(({ kind }) => kind === 'gap').map(({ within }) => cutsOf(within, unit)),
      rest,
      minima: minimaOf(criterion).map(prepareMinimum),
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
    others: reading > 0 ? [] : Array.from({ length: 2 ** open - 1 }, (_, i) => prepare(form, i + 1)),
  };
}

function prepareOption({ points, orPoints, within, ends }: Option, unit: FormFigure['unit']): PreparedOption {
  const own = thousandths(points);
  return {
    points: own,
    readings: orPoints === undefined ? [own] : [own, thousandths(orPoints)],
    cuts: within ? cutsOf(within, unit) : null,
    ends: ends === true,
  };
}

/** What grades ask for at a criterion: its own minima, and those marked on its options. */
function minimaOf({ minima = [], options = [] }: Criterion): readonly Minimum[] {
  const marked = options.flatMap(({ requiredFor, points }) =>
    requiredFor === undefined ? [] : [{ grade: requiredFor, points }],
  );
  return [...minima, ...marked];
}
