import type { Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import type { FormFigure, Misprint, Range } from '../scorecard/form.ts';
import type { OcopDecisionNumber } from './decisions.ts';
import type { OcopFigure } from './ocop-figure.ts';
import type { RecognizedStar } from './star.ts';

/** A form (phiếu đánh giá) of one product set: parts A, B and C of 40, 25 and 35 points. */
export interface OcopForm {
  readonly kind: 'ocop-form';
  /** `ocop-26-2026-03`: the decision and the number of the set. */
  readonly id: string;
  readonly version: number;
  /** The number of the product set (bộ sản phẩm), 1 to 26. */
  readonly number: number;
  readonly title: Text;
  readonly decision: OcopDecisionNumber;
  readonly citation: LegalCitation;
  readonly certainty: Certainty;
  readonly parts: readonly OcopPart[];
  /** What puts a product out, or ends its assessment, whatever its points. */
  readonly disqualifiers: readonly OcopDisqualifier[];
  /** What is odd in the print, and what was made of it. */
  readonly remarks: readonly Text[];
}

/** A part of a form. */
export interface OcopPart {
  readonly code: 'A' | 'B' | 'C';
  readonly title: Text;
  readonly max: number;
  readonly criteria: readonly OcopCriterion[];
}

/**
 * A criterion of a form. One with children has their sum; one with options that of the chosen one; one without either is
 * given none or all of its points.
 */
export interface OcopCriterion {
  /** As the form has it: `1`, `1.1`, `6.1.2`. In the forms of Decision 148 by position, since its letters repeat. */
  readonly code: string;
  readonly title: Text;
  readonly max: number;
  readonly children?: readonly OcopCriterion[];
  readonly options?: readonly OcopOption[];
  /** The mark stands on the criterion, not on an option: how many points it asks for is not said. */
  readonly requiredForStars?: RecognizedStar;
  /** The figure of a product or its producer that answers it. */
  readonly asks?: OcopFigure;
  /** What a value measures. */
  readonly figure?: FormFigure;
  /** Values that fit no printed option, or two. */
  readonly misprints?: readonly Misprint[];
  /** What is not known of it. */
  readonly unknown?: Text;
  /** What whoever answers has to know. */
  readonly note?: Text;
}

/** An option and its points, in the order of the print. */
export interface OcopOption {
  readonly label: Text;
  readonly points: number;
  /** More points that it may have: the copy does not say which. */
  readonly orPoints?: number;
  /** The star level that asks for this option or a better one (dấu sao). */
  readonly requiredForStars: RecognizedStar | null;
  /** The values that it is for. */
  readonly within?: Range;
  /** Whoever is given it is not assessed further. */
  readonly ends?: true;
}

/** What puts a product out, or ends its assessment (hồ sơ bị loại; không đánh giá các bước tiếp theo). */
export interface OcopDisqualifier {
  /** In kebab-case: `forged-file`. */
  readonly id: string;
  readonly label: Text;
  /** The criterion after which nothing is assessed; `null` where the product is out as a whole. */
  readonly endsAt: string | null;
}
