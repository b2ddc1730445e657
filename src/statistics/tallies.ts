import { defineError, found, type Path } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import { type Exact, isSafeWhole, type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { recordOf } from './part.ts';
import type { OpenTally, Tally } from './tally.ts';

type Fields = Readonly<Record<string, unknown>>;

export const figureOfNothing = /* @__PURE__ */ defineError('figure-of-nothing', {
  vi: 'có giá trị {found} mà không có số nào để tính ra nó; trạng thái này đã bị sửa hoặc hỏng, hãy tính lại từ bản ghi',
  en: 'there is a value of {found} and no figure that it is of; the state was edited or damaged, so take it anew from the records',
});

/** A count of a content; left out where it is zero. */
export function countIn(content: Fields, name: string, path: Path): number {
  const value = content[name];
  if (value === undefined) return 0;
  if (typeof value !== 'number') throw wrongType({ found: found(value), expected: 'number' }, [...path, name]);
  return Number.isSafeInteger(value) && value >= 0 ? value + 0 : wholeCount(value, [...path, name]);
}

/** Adds the counts of a content to a tally. */
export function absorbTally(tally: OpenTally, content: Fields, path: Path): Tally {
  const added = {
    count: countIn(content, 'count', path),
    notApplicable: countIn(content, 'notApplicable', path),
    missing: countIn(content, 'missing', path),
  };
  tally.count += added.count;
  tally.notApplicable += added.notApplicable;
  tally.missing += added.missing;
  return added;
}

/** How many figures a tally is of, in all their states. */
export function tallySize({ count, notApplicable, missing }: Tally): number {
  return count + notApplicable + missing;
}

/** Counts by name of a content. */
export function countsIn(content: Fields, name: string, path: Path): readonly (readonly [string, number])[] {
  const { [name]: given = {} } = content;
  const counts = recordOf(given, [...path, name]);
  return Object.keys(counts).map((key) => [key, countIn(counts, key, [...path, name])]);
}

/** A number of a content; left out where it is zero. */
export function exactIn(content: Fields, name: string, path: Path): Exact {
  const value = content[name];
  if (value === undefined) return 0;
  if (typeof value !== 'number' && typeof value !== 'string') {
    throw wrongType({ found: found(value), expected: 'number, string' }, [...path, name]);
  }
  return compactFigure(value, () => [...path, name]);
}

/** A figure as contents hold it: one way for each number, a `number` where it is whole and safe, otherwise its text. */
export function compactFigure(figure: Numeric, pathOf?: () => Path): Exact {
  if (Number.isSafeInteger(figure)) return (figure as number) + 0;
  const exact = readNumeric(figure, pathOf?.());
  return isSafeWhole(exact) ? exact.toNumber() + 0 : write(exact);
}
