import { at } from '../errors/at.ts';
import type { Attempt } from '../errors/collect-faults.ts';
import { defineError, type Path } from '../errors/index.ts';
import { refuse } from '../errors/shape.ts';
import { compare } from '../numbers/ratio.ts';
import type { Criterion, FormFigure, Misprint, Option, Range } from './form.ts';
import { type Cut, type Cuts, compareCuts, cutsOf } from './range.ts';

const rangeWithoutFigure = /* @__PURE__ */ defineError('range-without-figure', {
  vi: 'các mức chia theo khoảng giá trị nhưng không nói giá trị gì; thêm figure',
  en: 'the options are for ranges of a value, but nothing says of which; add a figure',
});

const optionWithoutRange = /* @__PURE__ */ defineError('option-without-range', {
  vi: 'mức này không có khoảng giá trị trong khi các mức khác có',
  en: 'this option has no range, while the others have',
});

const rangeEmpty = /* @__PURE__ */ defineError('range-empty', {
  vi: 'khoảng này không chứa giá trị nào nên không ai chọn được mức này',
  en: 'this range holds no value, so nobody can have this option',
});

const rangeEndTwice = /* @__PURE__ */ defineError('range-end-twice', {
  vi: 'khoảng này ghi hai lần cùng một đầu; mỗi đầu chỉ dùng một trong atLeast, above và một trong below, atMost',
  en: 'this range names one of its ends twice; it takes one of atLeast and above, and one of below and atMost',
});

const rangeGap = /* @__PURE__ */ defineError('range-gap', {
  vi: 'có giá trị không thuộc mức nào: {place}; nếu bản in như vậy thì ghi vào misprints',
  en: 'some values are for no option: {place}; if it is printed so, say it in misprints',
});

const rangeOverlap = /* @__PURE__ */ defineError('range-overlap', {
  vi: 'có giá trị thuộc hai mức: {place}; nếu bản in như vậy thì ghi vào misprints',
  en: 'some values are for two options: {place}; if it is printed so, say it in misprints',
});

const misprintNotThere = /* @__PURE__ */ defineError('misprint-not-there', {
  vi: 'các mức không có chỗ in sót hay in trùng như ghi ở đây',
  en: 'the options have no such gap or overlap as this says',
});

/** Checks that the ranges of options leave no value out and give none twice, but where a misprint is declared. */
export function checkRanges(
  { options = [], figure, misprints = [] }: Pick<Criterion, 'options' | 'figure' | 'misprints'>,
  path: Path,
  attempt: Attempt,
): void {
  const ranged = options.filter(hasRange);
  if (ranged.length > 0 && !figure) {
    refuse(() => rangeWithoutFigure({}, [...path, 'figure']), attempt);
    return;
  }
  if (ranged.length > 0 && ranged.length < options.length && !figure?.isPartial) {
    const i = options.findIndex(({ within }) => !within);
    refuse(() => optionWithoutRange({}, [...path, 'options', i]), attempt);
    return;
  }
  const unit = figure?.unit ?? 'number';
  const pieces = ranged.map((option) => ({ ...cutsOf(option.within, unit), i: options.indexOf(option) }));
  const twice = ranged.filter(({ within }) => namesAnEndTwice(within));
  const empty = pieces.filter(({ low, high }) => isEmpty(low ?? floorOf(unit), high));
  for (const option of twice) {
    refuse(() => rangeEndTwice({}, [...path, 'options', options.indexOf(option), 'within']), attempt);
  }
  for (const { i } of empty) refuse(() => rangeEmpty({}, [...path, 'options', i, 'within']), attempt);
  if (twice.length > 0 || empty.length > 0) return;
  const found = ranged.length === 0 ? [] : flawsOf(pieces.toSorted(byLow), unit);
  const flaws = figure?.isPartial ? found.filter(({ kind }) => kind === 'gap') : found;
  const isDeclared = (flaw: Flaw) => misprints.some((misprint) => isSame(misprint, flaw, unit));
  for (const flaw of flaws.filter((one) => !isDeclared(one))) {
    const define = flaw.kind === 'gap' ? rangeGap : rangeOverlap;
    refuse(() => define({ place: placeOf(flaw) }, [...path, 'options', flaw.i, 'within']), attempt);
  }
  misprints.forEach((misprint, i) => {
    if (!flaws.some((flaw) => isSame(misprint, flaw, unit))) {
      refuse(() => misprintNotThere({}, [...path, 'misprints', i]), attempt);
    }
  });
}

interface Piece extends Cuts {
  readonly i: number;
}

/** What is left out between two options, or given to both. */
interface Flaw extends Cuts {
  readonly kind: Misprint['kind'];
  readonly i: number;
}

function namesAnEndTwice({ atLeast, above, below, atMost }: Range): boolean {
  return (atLeast !== undefined && above !== undefined) || (below !== undefined && atMost !== undefined);
}

function isEmpty(low: Cut | null, high: Cut | null): boolean {
  return low !== null && high !== null && compareCuts(low, high) >= 0;
}

/** Counts and percentages begin at nothing; amounts and other numbers may be below it. */
function floorOf(unit: FormFigure['unit']): Cut | null {
  return unit === 'count' || unit === 'percent' ? { at: 0, side: 0 } : null;
}

function hasRange(option: Option): option is Option & { readonly within: Range } {
  return option.within !== undefined;
}

/** By where they begin; those without a beginning come first, in their order. */
function byLow(a: Piece, b: Piece): number {
  if (a.low === null || b.low === null) return Number(a.low !== null) - Number(b.low !== null);
  return compareCuts(a.low, b.low);
}

function flawsOf(pieces: readonly Piece[], unit: FormFigure['unit']): readonly Flaw[] {
  const first = at(pieces, 0);
  const flaws: Flaw[] = [];
  const floor = floorOf(unit);
  if (first.low !== null && !(floor && compareCuts(first.low, floor) <= 0))
    flaws.push({ kind: 'gap', low: null, high: first.low, i: first.i });
  let reached: Cut | null = first.high;
  for (const piece of pieces.slice(1)) {
    const order = reached === null ? 1 : piece.low === null ? 1 : compareCuts(reached, piece.low);
    if (order < 0) flaws.push({ kind: 'gap', low: reached, high: piece.low, i: piece.i });
    if (order > 0) flaws.push({ kind: 'overlap', low: piece.low, high: lower(reached, piece.high), i: piece.i });
    reached = higher(reached, piece.high);
  }
  if (reached !== null && !endsAtWhole(reached, unit)) {
    flaws.push({ kind: 'gap', low: reached, high: null, i: at(pieces, pieces.length - 1).i });
  }
  return flaws;
}

/** A share may end at the whole. */
function endsAtWhole({ at: value, side }: Cut, unit: FormFigure['unit']): boolean {
  return unit === 'percent' && side === 1 && compare(value, 100) === 0;
}

function lower(a: Cut | null, b: Cut | null): Cut | null {
  if (a === null || b === null) return a ?? b;
  return compareCuts(a, b) <= 0 ? a : b;
}

function higher(a: Cut | null, b: Cut | null): Cut | null {
  if (a === null || b === null) return null;
  return compareCuts(a, b) >= 0 ? a : b;
}

function isSame(misprint: Misprint, flaw: Flaw, unit: FormFigure['unit']): boolean {
  const { low, high } = cutsOf(misprint.within, unit);
  return misprint.kind === flaw.kind && sameCut(low, flaw.low) && sameCut(high, flaw.high);
}

function sameCut(a: Cut | null, b: Cut | null): boolean {
  return a === null || b === null ? a === b : compareCuts(a, b) === 0;
}

function placeOf({ low, high }: Flaw): string {
  return `${low === null ? '…' : String(low.at)} – ${high === null ? '…' : String(high.at)}`;
}
