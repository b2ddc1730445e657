import { defineError, found } from '../errors/index.ts';
import type { Numeric } from '../numbers/numeric.ts';
import type { Percent } from '../numbers/quantity.ts';
import type { RatioLike } from '../numbers/ratio.ts';
import { compare } from '../numbers/ratio.ts';
import type { Missing } from '../numbers/states.ts';
import type { Rating } from '../organizations/annual-return.ts';
import { type Answer, isGiven, isPercent } from '../scorecard/answer.ts';
import type { OcopCriterion, OcopForm } from './form.ts';
import type { OcopFigure } from './ocop-figure.ts';

/** A share as a ratio (`{ numerator, denominator }`) or as `percent(75)`. */
export type Share = RatioLike | Percent;

/** The kinds of producer (loại hình chủ thể) that the forms tell apart. */
export const producerKinds = [
  'household',
  'farm',
  'cooperative-group',
  'private-enterprise',
  'limited-company',
  'joint-stock-company',
  'cooperative',
  'association',
] as const;

/** A kind of producer; an association, or the centre that runs a tourist site, only in tourism. */
export type ProducerKind = (typeof producerKinds)[number];

/** What is known of a product and its producer; each answers the criterion of the form that asks for it. */
export interface OcopFigures {
  readonly producer?: ProducerKind | Missing;
  /** The charter members of a limited company (thành viên góp vốn), which Decision 148 tells apart. */
  readonly charterMembers?: number | Missing;
  /** The share of capital that local people hold in a joint-stock company. */
  readonly localCapital?: Share | Missing;
  /** The share of workers who live in the commune (in the district, by Decision 148). */
  readonly localLabour?: Share | Missing;
  /** The rating of a cooperative. */
  readonly rating?: Rating | Missing;
  /** The profits of the last three years before the assessment, the earliest first, in đồng. */
  readonly profits?: readonly [Numeric | Missing, Numeric | Missing, Numeric | Missing] | Missing;
  /** The share of the product that is grown, raised or caught in the commune. */
  readonly localOrigin?: Share | Missing;
  /** The share of materials that come from the province. */
  readonly localMaterial?: Share | Missing;
  /** The share of output (or of materials, by some forms of Decision 148) under contract. */
  readonly contractedOutput?: Share | Missing;
  /** For how many months the contracts have been kept. */
  readonly contractMonths?: number | Missing;
  /** Agents outside the commune (the district, by Decision 148). */
  readonly agents?: number | Missing;
}

const producerNotOfForm = /* @__PURE__ */ defineError('producer-not-of-form', {
  vi: 'phiếu này không xếp loại hình «{found}»; hội, hiệp hội chỉ có trong bộ du lịch',
  en: 'this form has no place for a producer of the kind "{found}"; associations are only in tourism',
});

/** The answers that figures give, by the code of the criterion that asks for them. */
export function answersOfFigures(figures: OcopFigures, form: OcopForm): Readonly<Record<string, Answer>> {
  const leaves = form.parts.flatMap(({ criteria }) => criteria.flatMap(leavesOf));
  return Object.fromEntries(
    leaves.flatMap(({ code, asks }) => {
      const answer = asks ? answerOf(asks, figures, form) : null;
      return answer ? [[code, answer]] : [];
    }),
  );
}

function leavesOf(criterion: OcopCriterion): readonly OcopCriterion[] {
  return criterion.children ? criterion.children.flatMap(leavesOf) : [criterion];
}

function answerOf(asks: OcopFigure, figures: OcopFigures, form: OcopForm): Answer | null {
  switch (asks) {
    case 'producer':
      return chosen(producerOption(figures, form));
    case 'growth':
      return chosen(growthOption(figures, form));
    case 'contractedOutput':
      return contracts(figures);
    default: {
      const value = figures[asks];
      return isGiven(value) ? { value } : null;
    }
  }
}

function chosen(option: number | null): Answer | null {
  return option === null ? null : { option };
}

/** The place of the option for a kind of producer; `null` where it rests on what is not told. */
function producerOption({ producer, localCapital, charterMembers }: OcopFigures, form: OcopForm): number | null {
  const isBefore2026 = form.decision === '148/QĐ-TTg';
  switch (producer) {
    case null:
    case undefined:
      return null;
    case 'household':
    case 'farm':
    case 'cooperative-group':
      return 0;
    case 'private-enterprise':
      return isBefore2026 ? 0 : 1;
    case 'limited-company':
      if (!isBefore2026) return 1;
      return isGiven(charterMembers) ? Number(charterMembers >= 2) : null;
    case 'joint-stock-company':
      return isGiven(localCapital) ? 1 + Number(isAtLeast(localCapital, 51)) : null;
    case 'cooperative':
      return 2;
    default:
      if (producer !== 'association' || form.number !== 26) {
        throw producerNotOfForm({ found: found(producer) }, ['figures', 'producer']);
      }
      return 2;
  }
}

/**
 * The place of the option for growth: by the rating of a cooperative, or by profits that rose. By Decision 148 a cooperative
 * goes by its rating alone; since 2026 by whichever is better. Who has neither fits no option.
 */
function growthOption({ producer, rating, profits }: OcopFigures, { decision }: OcopForm): number | null {
  const isCooperative = producer === 'cooperative';
  const byRating = isCooperative && isGiven(rating) ? yearsFor[rating] : null;
  if (decision === '148/QĐ-TTg' && isCooperative) return place(byRating);
  const byProfits = yearsOfGrowth(profits);
  if (!isGiven(producer)) return place(byProfits === 2 ? 2 : null);
  if (!isCooperative) return place(byProfits);
  if (byRating === 2 || byProfits === 2) return 1;
  return byRating === null || byProfits === null ? null : place(Math.max(byRating, byProfits));
}

/** What a rating stands for: average for one year of growth, fair and good for two. */
const yearsFor: Readonly<Record<Rating, number>> = { weak: 0, average: 1, fair: 2, good: 2 };

function place(years: number | null): number | null {
  return years === null || years === 0 ? null : years - 1;
}

/** In how many of the last two years, one after another, profits rose; `null` where that is not told. */
function yearsOfGrowth(profits: OcopFigures['profits']): 0 | 1 | 2 | null {
  const [first, before, last] = profits ?? [];
  if (!isGiven(before) || !isGiven(last)) return null;
  if (compare(last, before) <= 0) return 0;
  if (!isGiven(first)) return null;
  return compare(before, first) > 0 ? 2 : 1;
}

/** Contracts over 75 % of output are one option, and another where they have been kept for twelve months. */
function contracts({ contractedOutput, contractMonths }: OcopFigures): Answer | null {
  if (!isGiven(contractedOutput)) return null;
  const isMost = !isAtMost(contractedOutput, 75);
  if (!isMost || !isGiven(contractMonths)) return { value: contractedOutput };
  return { option: contractMonths >= 12 ? 3 : 2 };
}

function isAtLeast(share: Share, percentage: number): boolean {
  return compareShare(share, percentage) >= 0;
}

function isAtMost(share: Share, percentage: number): boolean {
  return compareShare(share, percentage) <= 0;
}

function compareShare(share: Share, percentage: number): number {
  return isPercent(share)
    ? compare(share.value, percentage)
    : compare(share, { numerator: percentage, denominator: 100 });
}
