import type { Text } from '../../errors/index.ts';
import type { FormFigure, Misprint, Range } from '../../scorecard/form.ts';
import type { OcopFigure } from '../ocop-figure.ts';

/**
 * A question of a form: its official name and its options in the order of the print, in our own short words. The points
 * stand in the forms, since the same question has others from one form to the next.
 */
export interface Question {
  /** The official name of the criterion, without what the print adds in brackets. */
  readonly title: Text;
  /** Without options the points are given by hand: none, or all that the form has for it. */
  readonly options?: readonly QuestionOption[];
  /** The figure of a product or its producer that answers it. */
  readonly asks?: OcopFigure;
  /** What a value measures, where options are for ranges of one. */
  readonly figure?: FormFigure;
  /** Values that the printed ranges leave out, or give to two options. */
  readonly misprints?: readonly Misprint[];
  /** What whoever answers has to know. */
  readonly note?: Text;
}

/** An option in words, and the values that it is for. */
export interface QuestionOption extends Text {
  readonly within?: Range;
}
