import type { Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { Citation } from '../law/citation.ts';

/**
 * A points form (bảng chấm điểm): criteria with their points, the grades that totals lead to, and what ends or overrules
 * the count. Points are numbers with at most three decimals.
 */
export interface Form<Grade extends string = string> {
  /** In kebab-case. */
  readonly id: string;
  /** Raised with every change, so that a stored score says by which form it was counted. */
  readonly version: number;
  readonly title: Text;
  readonly citation: Citation;
  /** How surely its criteria are known, where a criterion does not say otherwise. */
  readonly certainty: Certainty;
  /** The most points that can be had. */
  readonly max: number;
  /** The parts, groups or criteria at the top, in the order of the form. */
  readonly criteria: readonly Criterion<Grade>[];
  /** From the lowest up. Each grade begins at its points and ends before those of the next; the last holds the maximum. */
  readonly grades: readonly GradeBand<Grade>[];
  /** Where the grades stand, if not where the criteria do. */
  readonly gradesCitation?: Citation;
  /** The names of what a caller may assume, in words. */
  readonly assumptions?: readonly Assumption[];
  /** What overrules the points. */
  readonly disqualifiers?: readonly Disqualifier<Grade>[];
}

/**
 * A part, a group, a criterion or a sub-criterion (phần, nhóm, tiêu chí, tiêu chí thành phần). One with children has the
 * sum of their points; one with options has those of the chosen option; any other is given its points by the scorer.
 */
export interface Criterion<Grade extends string = string> {
  /** As the official form has it: `1`, `1a`, `7c`; once in a form. */
  readonly code: string;
  readonly title: Text;
  /** The most points it can have; `null` where that was not found, and only what its group leaves is known. */
  readonly max: number | null;
  readonly children?: readonly Criterion<Grade>[];
  readonly options?: readonly Option<Grade>[];
  /** What a value measures, where the options are for ranges of one. */
  readonly figure?: FormFigure;
  /** The points that a grade asks for here at least. */
  readonly minima?: readonly Minimum<Grade>[];
  /** The name of what a caller has to assume for its options to count: they are inferred, not read. */
  readonly assumption?: string;
  /** What is not known of its rule. */
  readonly unknown?: Text;
  /** Values that the printed options leave out, or give to two of them. */
  readonly misprints?: readonly Misprint[];
  readonly citation?: Citation;
  readonly certainty?: Certainty;
}

/** A level of a criterion and its points, in the order of the printed form. */
export interface Option<Grade extends string = string> {
  readonly label: Text;
  readonly points: number;
  /** More points that it may have: which of the two is not known. */
  readonly orPoints?: number;
  /** The values that it is for. */
  readonly within?: Range;
  /** The grade that asks for this option or a better one. */
  readonly requiredFor?: Grade;
  /** Whoever is given this option is not assessed further: the criteria after it do not count. */
  readonly ends?: true;
}

/**
 * A range of values: đồng, percent or a number. An end that is not named is open. The words are those of the law: «từ …
 * trở lên», «trên», «dưới», «không quá».
 */
export interface Range {
  readonly atLeast?: number | string;
  readonly above?: number | string;
  readonly below?: number | string;
  readonly atMost?: number | string;
}

/** What a value measures and its unit. A percentage is never given as a bare number, which could be 75 or 0.75. */
export interface FormFigure {
  readonly label: Text;
  readonly unit: 'amount' | 'count' | 'percent' | 'number';
  /**
   * The value alone does not tell all options apart: some are not for a range of it, and a range may be that of several.
   */
  readonly isPartial?: true;
}

/** The points that a grade asks for at a criterion. */
export interface Minimum<Grade extends string = string> {
  readonly grade: Grade;
  readonly points: number;
  /** More points that it may ask for: which of the two is not known. */
  readonly orPoints?: number;
}

/** Values that fit no printed option (`gap`), or two of them (`overlap`). */
export interface Misprint {
  readonly kind: 'gap' | 'overlap';
  readonly within: Range;
  readonly note: Text;
}

/** What is only inferred and counts where a caller assumes it. */
export interface Assumption {
  /** In kebab-case. */
  readonly name: string;
  readonly label: Text;
}

/** A grade and the points that it begins at. */
export interface GradeBand<Grade extends string = string> {
  readonly id: Grade;
  readonly label: Text;
  readonly from: number;
}

/** A fact that overrules the points: it ends the assessment, or settles the grade. */
export interface Disqualifier<Grade extends string = string> {
  /** In kebab-case. */
  readonly id: string;
  readonly label: Text;
  /** The grade whatever the points; without one the assessed is out. */
  readonly grade?: Grade;
  /** What is taken where the caller does not say: nothing (`open`), or that it is not so (`no`). */
  readonly unlessTold: 'open' | 'no';
  readonly citation?: Citation;
}
