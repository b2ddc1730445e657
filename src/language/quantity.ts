import type { Text } from '../errors/index.ts';

/** How a printed figure stands to the true one; the words of the goals of `kttt/commitments`. */
export type Comparator =
  | 'exactly'
  | 'about'
  | 'nearly'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'between';

/**
 * What a figure is of. `measure` is of hectares, tonnes and the like; `date` and `document` are what looks like a figure
 * and is none.
 */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'multiple'
  | 'score'
  | 'fraction'
  | 'measure'
  | 'date'
  | 'document';

/**
 * What a figure says.
 *
 * - `level`: how much there is
 * - `change`: by how much it rose; a fall is below zero
 * - `excess`: by how much a result is above its target («vượt 28 HTX»)
 * - `attainment`: how much of a target is reached («đạt 31,4 % kế hoạch»)
 */
export type QuantityRole = 'level' | 'change' | 'excess' | 'attainment';

/** One way to read a printed figure. Numbers are decimal strings in base units: đồng, percent, people. */
export interface QuantityReading {
  readonly kind: QuantityKind;
  readonly comparator: Comparator;
  /** `null` for a range, a fraction, a date and a document. */
  readonly value: string | null;
  /** The ends of a range (`between`), the lower one first. */
  readonly low: string | null;
  readonly high: string | null;
  /** Where the range leaves out its ends: «trên 5 đến 10», «từ 65 đến dưới 80». */
  readonly excludesLow?: true;
  readonly excludesHigh?: true;
  /** Of a fraction such as 08/14. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** `VND`, `USD`, `%`, `lần`, `điểm`, `HTX`, `THT`, `LHHTX`, `thành viên`, …; `null` where none is printed. */
  readonly unit: string | null;
  /** What a rate is by: `['HTX', 'năm']`. */
  readonly per: readonly string[];
  /** The year that stands with the figure («… /HTX/năm 2003»). */
  readonly year: number | null;
  /** The digits printed after the decimal sign. */
  readonly decimals: number;
  /** One unit of the last printed digit, in base units; `null` where there is no number. */
  readonly step: string | null;
  /** Whether the figure is a whole count, printed in full: it stands for itself alone. */
  readonly isExact: boolean;
  readonly role: QuantityRole;
  /** What a percentage is of, or a change is against («kế hoạch», «dự toán», «cùng kỳ»), as printed. */
  readonly of: string | null;
  /**
   * Of a date, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Q1`, `YYYY` or `YYYY/YYYY`, and `--MM-DD`, `--MM` or `---DD` where no year is
   * printed; of a document, its number, and of what is numbered («Điều 5») its words.
   */
  readonly name: string | null;
}

/** A figure as it was printed, read. Its own fields are those of the commonest reading. */
export interface PrintedQuantity extends QuantityReading {
  /** The text of the figure, with its words. */
  readonly text: string;
  /** All readings, the commonest first, each with why; one where nothing is ambiguous. */
  readonly readings: readonly (QuantityReading & { readonly because: Text })[];
}
