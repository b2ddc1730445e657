import type { Text } from '../errors/index.ts';
import type { Gate } from './gates.ts';
import type { Question } from './questions/question.ts';

/**
 * The points of a question's options as the form prints them, in its order, with the stars that stand beside them:
 * `'0 1 2**** 3*****'`. A mark in front of all of them stands on the criterion: `'**** 1 2'`. An option that ends the
 * assessment has `!`: `'0! 3'`. Two readings of unclear points stand as `3/4`. A question without options has its maximum.
 */
type PrintedPoints = string;

/** A question and its points in one form. */
export type Row = readonly [question: Question, points: PrintedPoints];

/** A group of questions. */
interface Group {
  readonly title: Text;
  readonly of: readonly Entry[];
}

/** Points of a part that the copy of a form does not show: where they stand is not known. */
interface Unread {
  readonly unread: number;
  readonly note: Text;
}

/** What stands in a part or a group. */
export type Entry = Row | Group | Unread;

/** What a product set asks in a decision. */
export interface ProductSet {
  readonly number: number;
  readonly title: Text;
  readonly decision: '148/QĐ-TTg' | '26/2026/QĐ-TTg';
  readonly A: readonly Entry[];
  readonly B: readonly Entry[];
  readonly C: readonly Entry[];
  readonly gates: readonly Gate[];
  readonly remarks?: readonly Text[];
  /** What is not known of a criterion, by its code. */
  readonly unknown?: Readonly<Record<string, Text>>;
}
