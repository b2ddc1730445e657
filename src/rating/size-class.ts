import type { CalendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { at } from '../errors/at.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import type { Text } from '../errors/index.ts';
import { type Check, fields, oneOf } from '../errors/shape.ts';
import type { Certainty } from '../law/certainty.ts';
import type { Citation } from '../law/citation.ts';
import { inForce } from '../law/in-force.ts';
import { wholeDong } from '../numbers/money.ts';
import type { Exact, Numeric } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { compare } from '../numbers/ratio.ts';
import { type Figure, hasValue, type NotApplicable, notApplicable } from '../numbers/states.ts';
import { dongFromZero, people } from '../organizations/check-return.ts';
import { type FieldOfOperation, fieldsOfOperation } from '../organizations/field-of-operation.ts';
import { type Size, sizes } from './size.ts';
import { type SizeRule, type SizesOfField, type SizeThresholds, sizeThresholds } from './size-thresholds.ts';

/** What the size of a cooperative or a union is told from. */
export interface SizeFacts {
  /** The field of its registered main line of business. */
  readonly field: FieldOfOperation;
  /** Thành viên chính thức. */
  readonly officialMembers?: Figure;
  /** Doanh thu của năm, in đồng. */
  readonly revenue?: Figure;
  /** Tổng nguồn vốn, in đồng. */
  readonly totalCapital?: Figure;
}

/** On which day's law a class is told. */
export interface ClassOptions {
  readonly asOf: CalendarDate;
}

/** A figure that the size is told from. */
export type SizeFigure = keyof SizeThresholds;

/** The facts as given, written the one way results have them: missing is `null`, money a string of đồng. */
export interface GivenSizeFacts {
  readonly field: FieldOfOperation;
  readonly officialMembers: number | null | NotApplicable;
  readonly revenue: string | null | NotApplicable;
  readonly totalCapital: string | null | NotApplicable;
}

/** The facts held against one line of the table. */
export interface SizeTest {
  readonly size: Exclude<Size, 'micro'>;
  /** What the line asks for; `null` where it was not found. */
  readonly needs: {
    readonly officialMembers: number;
    /** Đồng. */
    readonly revenue: string;
    /** Đồng. */
    readonly totalCapital: string;
  } | null;
  /** The figures that are known to be enough. */
  readonly enough: readonly SizeFigure[];
  /** `open` while missing figures decide it, `unknown` where what it asks for was not found. */
  readonly outcome: 'met' | 'not-met' | 'open' | 'unknown';
  readonly citation: Citation;
  readonly certainty: Certainty;
}

/** What a size waits for: a figure that is missing, or thresholds of the decree that were not found. */
export type SizeGap = SizeFigure | `thresholds-of-${Exclude<Size, 'micro'>}`;

/** What a size class holds whatever it comes to. */
export interface SizeClassBase {
  readonly kind: 'size-class';
  readonly asOf: CalendarDate;
  readonly facts: GivenSizeFacts;
  /** Where the rule stands; `null` where there is none to name. */
  readonly citation: Citation | null;
  /** How surely the rules are known that the class was told by. */
  readonly certainty: Certainty;
  /** What a reader should know of it. */
  readonly notes: readonly Text[];
}

/** The size is the same whatever is missing. */
export interface KnownSizeClass extends SizeClassBase {
  readonly status: 'known';
  readonly size: Size;
  /** The lines of the table from the largest size down to the one that was met, or all of them for micro. */
  readonly tests: readonly SizeTest[];
}

/** Several sizes are possible. */
export interface UnknownSizeClass extends SizeClassBase {
  readonly status: 'unknown';
  /** Just the sizes that some value of what is missing gives, from the smallest up. */
  readonly possible: readonly Size[];
  /** What is missing and may decide it. */
  readonly because: readonly SizeGap[];
  readonly tests: readonly SizeTest[];
}

/** No thresholds applied on the day. */
export interface NoSizeClass extends SizeClassBase {
  readonly status: 'no-rule';
}

/** The size class of an organization on a day. */
export type SizeClass = KnownSizeClass | UnknownSizeClass | NoSizeClass;

/**
 * The size class (quy mô) of a cooperative or a union by Luật 17/2023/QH15, Điều 16 and Nghị định 113/2024/NĐ-CP, Điều 5,
 * which applies from 1 November 2024; before, there is no rule. From the largest size down: enough official members,
 * and enough revenue or enough total capital (đồng), each bound inclusive; the rest is micro.
 *
 * Where figures are missing, or the thresholds of a size were not found, the result has just the sizes that are still
 * possible. A figure that does not apply does not exist, so it reaches no threshold. A size whose thresholds were not
 * found may be that of any organization that is none larger.
 *
 * Which year the revenue and the capital are to be of was not found (Điều 4 khoản 2); the caller chooses the figures.
 *
 * @throws all faults together: `missing-key`, `unknown-key`, `wrong-type`, `not-one-of`, `no-such-date`, `not-a-number`,
 * `unsafe-integer`, `negative-count`, `fraction-of-count`, `negative-amount`, `fraction-of-dong`
 *
 * @example
 * import { sizeClass } from 'kttt/rating';
 *
 * const facts = { field: 'agriculture', officialMembers: 210, revenue: 9_000_000_000, totalCapital: 5_000_000_000 } as const;
 * const known = sizeClass(facts, { asOf: '2024-12-31' });
 * known.status === 'known' && known.size; // → 'medium'
 * const open = sizeClass({ ...facts, totalCapital: null }, { asOf: '2024-12-31' });
 * open.status === 'unknown' && open.possible; // → ['small', 'medium']
 * open.status === 'unknown' && open.because; // → ['totalCapital']
 * sizeClass(facts, { asOf: '2024-10-31' }).status; // → 'no-rule'
 */
export function sizeClass(facts: SizeFacts, options: ClassOptions): SizeClass {
  const { given, asOf } = settled(facts, options);
  const head = { kind: 'size-class', asOf, facts: given } as const;
  const law = inForce(sizeThresholds, asOf);
  if (law.status !== 'in-force') {
    return { ...head, status: 'no-rule', citation: null, certainty: 'inferred', notes: [noRuleFound] };
  }
  const { value: table, rule } = law;
  if (table.fields === null) {
    return { ...head, status: 'no-rule', citation: rule.citation, certainty: rule.certainty, notes: [table.note] };
  }
  return { ...head, ...sizeBy(table.fields[given.field], given) };
}

const noRuleFound: Text = {
  vi: 'Chưa tìm thấy quy định xếp quy mô áp dụng vào ngày này',
  en: 'No rule on size that applies on this day was found',
};

const measuringYear: Text = {
  vi: 'Chưa tìm thấy quy định doanh thu và nguồn vốn lấy của năm nào (Nghị định 113/2024/NĐ-CP, Điều 4 khoản 2)',
  en: 'Which year the revenue and the capital are to be of was not found (Decree 113/2024/NĐ-CP, Article 4, Clause 2)',
};

const shape: Check = /* @__PURE__ */ fields<SizeFacts>({
  field: /* @__PURE__ */ oneOf(fieldsOfOperation),
  officialMembers: people,
  revenue: dongFromZero,
  totalCapital: dongFromZero,
});
const optionsShape: Check = /* @__PURE__ */ fields<ClassOptions>({ asOf: date });

function settled(facts: SizeFacts, options: ClassOptions): { readonly given: GivenSizeFacts; readonly asOf: string } {
  collectFaults((attempt) => {
    shape(facts, [], attempt);
    optionsShape(options, [], attempt);
  });
  return {
    asOf: options.asOf,
    given: {
      field: facts.field,
      officialMembers: writtenBy((value) => wholeCount(value, []), facts.officialMembers),
      revenue: writtenBy(wholeDong, facts.revenue),
      totalCapital: writtenBy(wholeDong, facts.totalCapital),
    },
  };
}

function writtenBy<Written>(write: (value: Numeric) => Written, figure: Figure): Written | null | NotApplicable {
  if (figure === notApplicable) return notApplicable;
  return hasValue(figure) ? write(figure) : null;
}

type Told =
  | Pick<KnownSizeClass, 'status' | 'size' | 'tests' | 'citation' | 'certainty' | 'notes'>
  | Pick<UnknownSizeClass, 'status' | 'possible' | 'because' | 'tests' | 'citation' | 'certainty' | 'notes'>;

function sizeBy({ rules, citation, rest }: SizesOfField, given: GivenSizeFacts): Told {
  const completions = completionsOf(given, rules);
  const found = completions.map((one) => sizesOf(rules, one));
  const possible = sizes.filter((size) => found.some((some) => some.includes(size)));
  const [size, ...others] = possible;
  const tests = testsOf(rules, citation, given, completions);
  const certainty = weakest(tests);
  const notes = [measuringYear];
  if (size !== undefined && others.length === 0) {
    return { status: 'known', size, tests, citation: size === 'micro' ? rest : citation, certainty, notes };
  }
  return {
    status: 'unknown',
    possible,
    because: gapsOf(rules, given, completions, possible),
    tests,
    citation,
    certainty,
    notes,
  };
}

const sizeFigures = ['officialMembers', 'revenue', 'totalCapital'] as const satisfies readonly SizeFigure[];

/** The three figures, all settled: `null` is one that does not exist. */
type Completion = Readonly<Record<SizeFigure, Exact | null>>;

/**
 * The ways in which missing figures may turn out. A size changes only at a threshold, so nothing and each threshold
 * stand for all values that a figure can have.
 */
function completionsOf(given: GivenSizeFacts, rules: readonly SizeRule[]): readonly Completion[] {
  const valuesOf = (name: SizeFigure): readonly (Exact | null)[] => {
    const figure = given[name];
    if (figure === null) return [0, ...rules.flatMap(({ needs }) => (needs ? [needs[name]] : []))];
    return [figure === notApplicable ? null : figure];
  };
  const [revenues, capitals] = [valuesOf('revenue'), valuesOf('totalCapital')];
  return valuesOf('officialMembers').flatMap((officialMembers) =>
    revenues.flatMap((revenue) => capitals.map((totalCapital) => ({ officialMembers, revenue, totalCapital }))),
  );
}

/** The sizes that settled figures may be of: one, but for those whose thresholds were not found. */
function sizesOf(rules: readonly SizeRule[], figures: Completion): readonly Size[] {
  const met = rules.findIndex(({ needs }) => needs !== null && meets(figures, needs));
  const larger = met < 0 ? rules : rules.slice(0, met);
  const unclear = larger.filter(({ needs }) => needs === null).map(({ size }) => size);
  return [...unclear, rules[met]?.size ?? 'micro'];
}

function meets(figures: Completion, needs: SizeThresholds): boolean {
  const isEnough = (name: SizeFigure) => reaches(figures[name], needs[name]);
  return isEnough('officialMembers') && (isEnough('revenue') || isEnough('totalCapital'));
}

function reaches(figure: Exact | null, threshold: number): boolean {
  return figure !== null && compare(figure, threshold) >= 0;
}

function testsOf(
  rules: readonly SizeRule[],
  citation: Citation,
  given: GivenSizeFacts,
  completions: readonly Completion[],
): readonly SizeTest[] {
  const tests = rules.map(({ size, needs, certainty }): SizeTest => {
    if (needs === null) return { size, needs, enough: [], outcome: 'unknown', citation, certainty };
    const meeting = completions.filter((one) => meets(one, needs)).length;
    return {
      size,
      needs: {
        officialMembers: needs.officialMembers,
        revenue: wholeDong(needs.revenue),
        totalCapital: wholeDong(needs.totalCapital),
      },
      enough: sizeFigures.filter((name) => {
        const figure = given[name];
        return figure !== notApplicable && reaches(figure, needs[name]);
      }),
      outcome: meeting === 0 ? 'not-met' : meeting === completions.length ? 'met' : 'open',
      citation,
      certainty,
    };
  });
  const last = tests.findIndex(({ outcome }) => outcome === 'met');
  return last < 0 ? tests : tests.slice(0, last + 1);
}

/** What may decide between the sizes: a figure that changes them, and any figure where a size asks for no one knows what. */
function gapsOf(
  rules: readonly SizeRule[],
  given: GivenSizeFacts,
  completions: readonly Completion[],
  possible: readonly Size[],
): readonly SizeGap[] {
  const unclear = rules.filter(({ size, needs }) => needs === null && possible.includes(size));
  const sizesWith = (figures: Completion) => sizesOf(rules, figures).join();
  const decides = (name: SizeFigure) =>
    unclear.length > 0 || completions.some((one) => sizesWith(one) !== sizesWith({ ...one, [name]: 0 }));
  return [
    ...sizeFigures.filter((name) => given[name] === null && decides(name)),
    ...unclear.map(({ size }) => `thresholds-of-${size}` as const),
  ];
}

const fromTheSurest = ['text', 'summary', 'secondary', 'inferred', 'unknown'] as const satisfies readonly Certainty[];

/** A class is no surer than the least sure of the lines it was told by. */
function weakest(tests: readonly SizeTest[]): Certainty {
  return at(fromTheSurest, Math.max(...tests.map(({ certainty }) => fromTheSurest.indexOf(certainty))));
}
