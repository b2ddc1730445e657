import fc from 'fast-check';
import type { Answer, Answers, Criterion, Form, Range } from 'kttt/scorecard';
import { at } from '../../src/errors/at.ts';
import { completionsOf, countWays } from './by-hand.ts';
import {
  allOf,
  byHand,
  fact,
  formOf,
  type Grade,
  gradeNames,
  group,
  leftBy,
  level,
  minimum,
  sumOf,
  unitOf,
  withOptions,
} from './forms.ts';

/** A criterion of a generated form, before it has its code. */
type Seed =
  | { readonly kind: 'hand'; readonly units: number; readonly asks: Asks }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'options';
      readonly steps: readonly number[];
      readonly lowest: number;
      readonly asks: Asks;
      readonly print: 'none' | 'whole' | 'gap' | 'overlap';
      readonly isInferred: boolean;
      readonly isGate: boolean;
      readonly isFalling: boolean;
    }
  | { readonly kind: 'group'; readonly inside: readonly Seed[]; readonly left: number; readonly asks: Asks };

/** A minimum, by the place of the grade and a share of the maximum; `null` for none. */
type Asks = { readonly grade: number; readonly share: number } | null;

const asks: fc.Arbitrary<Asks> = fc.option(
  fc.record({ grade: fc.integer({ min: 1, max: 3 }), share: fc.integer({ min: 0, max: 4 }) }),
);

const handSeed = fc.record({ kind: fc.constant('hand' as const), units: fc.integer({ min: 1, max: 4 }), asks });
const unknownSeed = fc.record({ kind: fc.constant('unknown' as const) });
const optionsSeed = (isGate: fc.Arbitrary<boolean>) =>
  fc.record({
    kind: fc.constant('options' as const),
    lowest: fc.constantFrom(0, 0, 0, 1),
    steps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
    asks,
    print: fc.constantFrom('none', 'whole', 'gap', 'overlap'),
    isInferred: fc.constantFrom(false, false, true),
    isGate,
    isFalling: fc.constantFrom(false, false, true),
  });

const leafSeed = (isGate: fc.Arbitrary<boolean>) => fc.oneof(handSeed, optionsSeed(isGate), unknownSeed);

const groupSeed = (inside: fc.Arbitrary<Seed>, maxLength: number) =>
  fc.record({
    kind: fc.constant('group' as const),
    inside: fc.array(inside, { minLength: 1, maxLength }),
    left: fc.integer({ min: 1, max: 3 }),
    asks,
  });

interface Seeds {
  readonly top: readonly Seed[];
  readonly left: number;
  readonly unit: number;
  readonly begins: readonly number[];
  readonly caps: readonly { readonly grade: number; readonly unlessTold: 'open' | 'no' }[];
}

const seeds = (isGate: fc.Arbitrary<boolean>): fc.Arbitrary<Seeds> => {
  const leaf = leafSeed(isGate);
  const part = groupSeed(fc.oneof({ arbitrary: leaf, weight: 3 }, { arbitrary: groupSeed(leaf, 2), weight: 1 }), 3);
  return fc.record({
    top: fc
      .array(fc.oneof({ arbitrary: leaf, weight: 2 }, { arbitrary: part, weight: 2 }), { minLength: 1, maxLength: 4 })
      .filter((top) => {
        const leaves = leavesIn(top);
        return leaves >= 2 && leaves <= 6;
      }),
    left: fc.integer({ min: 1, max: 3 }),
    unit: fc.constantFrom(1, 1, 0.5, 2),
    begins: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }),
    caps: fc.array(fc.record({ grade: fc.integer({ min: 0, max: 3 }), unlessTold: fc.constantFrom('open', 'no') }), {
      maxLength: 2,
    }),
  });
};

function leavesIn(inside: readonly Seed[]): number {
  return inside.reduce((sum, seed) => sum + (seed.kind === 'group' ? leavesIn(seed.inside) : 1), 0);
}

/** The form that seeds grow to. */
function grow({ top, left, unit, begins, caps }: Seeds): Form<Grade> {
  const max = sumOf(criteriaOf(top, unit, gradeNames)) + (top.some(({ kind }) => kind === 'unknown') ? left * unit : 0);
  const from = new Set(begins.map((eighths) => Math.max(1, Math.ceil((eighths * max) / unit / 8)) * unit));
  const bands = [0, ...[...from].toSorted((a, b) => a - b)];
  const grades = gradeNames.slice(0, bands.length);
  return formOf(criteriaOf(top, unit, grades), Object.fromEntries(grades.map((id, i) => [id, bands[i]])), {
    max,
    disqualifiers: caps.map(({ grade, unlessTold }, i) =>
      fact(`cap-${i + 1}`, unlessTold, { grade: at(grades, grade % grades.length) }),
    ),
  });
}

function criteriaOf(
  seeds: readonly Seed[],
  unit: number,
  grades: readonly Grade[],
  before = '',
): readonly Criterion<Grade>[] {
  return seeds.map((seed, i) => criterionOf(seed, `${before}${i + 1}`, unit, grades));
}

function criterionOf(seed: Seed, code: string, unit: number, grades: readonly Grade[]): Criterion<Grade> {
  switch (seed.kind) {
    case 'hand':
      return byHand(code, seed.units * unit, asking(seed.asks, seed.units, unit, grades));
    case 'unknown':
      return byHand(code, null);
    case 'options':
      return criterionOfOptions(seed, code, unit, grades);
    case 'group': {
      const children = criteriaOf(seed.inside, unit, grades, `${code}.`);
      const left = seed.inside.some(({ kind }) => kind === 'unknown') ? seed.left * unit : 0;
      return group(code, children, { left, ...asking(seed.asks, (sumOf(children) + left) / unit, unit, grades) });
    }
  }
}

function asking(asks: Asks, units: number, unit: number, grades: readonly Grade[]): Pick<Criterion<Grade>, 'minima'> {
  if (asks === null) return {};
  return { minima: [minimum(gradeAsking(asks, grades), Math.floor((asks.share * units) / 4) * unit)] };
}

/** A grade that may ask for something: any but the lowest. */
function gradeAsking({ grade }: { readonly grade: number }, grades: readonly Grade[]): Grade {
  return at(grades, 1 + (grade % (grades.length - 1)));
}

function criterionOfOptions(
  { steps, lowest, asks, print, isInferred, isGate, isFalling }: Extract<Seed, { kind: 'options' }>,
  code: string,
  unit: number,
  grades: readonly Grade[],
): Criterion<Grade> {
  const rising = [lowest, ...steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, lowest))];
  const points = isFalling ? rising.toReversed() : rising;
  const options = points.map((units, i) =>
    level(units * unit, {
      ...(print !== 'none' && { within: printed(i, points.length, print) }),
      ...(asks?.share === i && { requiredFor: gradeAsking(asks, grades) }),
      ...(isGate && units === lowest && { ends: true }),
    }),
  );
  return withOptions(code, options, {
    ...(print !== 'none' && { figure: { label: { vi: 'Tiền', en: 'Money' }, unit: 'amount' } }),
    ...(isInferred && { assumption: 'inferred-bands' }),
    ...((print === 'gap' || print === 'overlap') && {
      misprints: [{ kind: print, within: { atLeast: 10, below: 15 }, note: { vi: 'in sai', en: 'misprint' } }],
    }),
  });
}

/** Options by money: tens for one each; what is printed between the first two may have a gap or an overlap. */
function printed(i: number, length: number, print: 'whole' | 'gap' | 'overlap'): Range {
  const start = i === 1 && print === 'gap' ? 15 : i * 10;
  const end = i === 0 && print === 'overlap' ? 15 : (i + 1) * 10;
  return { ...(i > 0 && { atLeast: start }), ...(i < length - 1 && { below: end }) };
}

/** Small valid forms; with gates, some of their options end the assessment. */
export function forms({ gates = false } = {}): fc.Arbitrary<Form<Grade>> {
  return seeds(gates ? fc.boolean() : fc.constant(false)).map(grow);
}

/** Something for each criterion without children, given what it can have of what its group leaves. */
function forEachLeaf<Said>(
  form: Form<Grade>,
  say: (criterion: Criterion<Grade>, most: number, unit: number) => fc.Arbitrary<Said | null>,
): fc.Arbitrary<Readonly<Record<string, Said>>> {
  const unit = unitOf(form);
  const inside = (max: number, children: readonly Criterion<Grade>[]): fc.Arbitrary<readonly [string, Said][]> => {
    const sharing = children.filter((one) => one.max === null).length;
    const share = Math.floor(leftBy(max, children) / unit / Math.max(1, sharing)) * unit;
    const each = children.map((child): fc.Arbitrary<readonly [string, Said][]> => {
      if (child.children) return inside(child.max ?? 0, child.children);
      return say(child, child.max ?? share, unit).map((said) => (said === null ? [] : [[child.code, said]]));
    });
    return fc.tuple(...each).map((lists) => lists.flat());
  };
  return inside(form.max, form.criteria).map((list) => Object.fromEntries(list));
}

/** Some points by hand, no more than a maximum. */
function pointsUpTo(most: number, unit: number): fc.Arbitrary<{ readonly points: number }> {
  return fc.integer({ min: 0, max: Math.round(most / unit) }).map((units) => ({ points: units * unit }));
}

/** Answers to a form, each criterion answered or open; those who share what a group leaves take no more than it. */
export function answersTo(form: Form<Grade>): fc.Arbitrary<Answers> {
  return forEachLeaf<Answer>(form, ({ options }, most, unit) => {
    if (!options) return fc.option(pointsUpTo(most, unit), { freq: 2 });
    const place = fc.nat({ max: options.length - 1 });
    const value = fc.integer({ min: -5, max: options.length * 10 }).map((at): Answer => ({ value: at }));
    const answers = [
      place.map((option): Answer => ({ option })),
      place.map((option): Answer => ({ points: options[option]?.points })),
      ...(options[0]?.within ? [value, value] : []),
    ];
    return fc.option(fc.oneof(...answers), { freq: 2 });
  });
}

/** Answers that leave nothing open: points for every criterion, of one of its options where it has some. */
export function wholeAnswersTo(form: Form<Grade>): fc.Arbitrary<Readonly<Record<string, { readonly points: number }>>> {
  return forEachLeaf(form, ({ options }, most, unit) =>
    options ? fc.constantFrom(...options.map(({ points }) => ({ points }))) : pointsUpTo(most, unit),
  );
}

/** A form with answers, and what is assumed. */
export interface Case {
  readonly form: Form<Grade>;
  readonly answers: Answers;
  readonly assume: readonly string[];
}

/** How the points of groups are given. */
interface Giving {
  /** Whether groups may have their points given. */
  readonly groups?: boolean;
  /** Whether also those that a minimum stands in, on or around. */
  readonly minima?: boolean;
  readonly gates?: boolean;
}

/** Forms with answers whose completions are few enough to be looked at one by one. */
export function cases({ groups = true, minima = false, gates = false }: Giving = {}): fc.Arbitrary<Case> {
  const assume = fc.constantFrom([], ['inferred-bands']);
  return forms({ gates })
    .chain((form) => {
      const shares = groups
        ? sharesOf(groupsOf(form, minima))
        : fc.constant<Readonly<Record<string, number | null>>>({});
      return fc.record({ form: fc.constant(form), answers: answersTo(form), assume, shares });
    })
    .map(({ form, answers, assume, shares }): Case => {
      let one: Case = { form, answers, assume };
      for (const { code, children } of allOf(form.criteria).toReversed()) {
        const share = shares[code];
        if (children && typeof share === 'number' && countWays(one) <= mostWays) one = withGiven(one, code, share);
      }
      return one;
    })
    .filter((one) => countWays(one) <= mostWays);
}

/** For each group, how far its points go from the least to the most it can come to, or nothing where they are not given. */
function sharesOf(codes: readonly string[]): fc.Arbitrary<Readonly<Record<string, number | null>>> {
  return fc.record(Object.fromEntries(codes.map((code) => [code, fc.option(fc.nat({ max: 8 }), { freq: 2 })])));
}

const mostWays = 600;

/** With the points of a group given: some eighths of the way from the least to the most that it can come to. */
function withGiven({ form, answers, assume }: Case, code: string, eighths: number): Case {
  const unit = unitOf(form);
  const sums = completionsOf({ form, answers, assume }).map(({ points }) => points.get(code) ?? 0);
  const [low, high] = [Math.min(...sums), Math.max(...sums)];
  const points = low + Math.floor(((high - low) * eighths) / unit / 8) * unit;
  return { form, answers: { ...answers, [code]: { points } }, assume };
}

/** The codes of the groups whose points may be given. */
function groupsOf(form: Form<Grade>, withMinima: boolean): readonly string[] {
  const asks = ({ minima = [], options = [] }: Criterion<Grade>) =>
    minima.length > 0 || options.some(({ requiredFor }) => requiredFor !== undefined);
  const walk = (one: Criterion<Grade>, isAsked: boolean): readonly string[] => {
    const children = one.children ?? [];
    const isInAsked = isAsked || asks(one);
    const isFree = withMinima || !(isInAsked || allOf(children).some(asks));
    return [...(one.children && isFree ? [one.code] : []), ...children.flatMap((child) => walk(child, isInAsked))];
  };
  return form.criteria.flatMap((one) => walk(one, false));
}
