import type { CalendarDate } from '../calendar/calendar-date.ts';
import { at } from '../errors/at.ts';
import { defineError, type Text } from '../errors/index.ts';
import type { LegalCitation } from '../law/citation.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { compare, type Ratio, type RatioLike, ratio } from '../numbers/ratio.ts';
import { toDecimal } from '../numbers/rounding.ts';
import type { Missing } from '../numbers/states.ts';
import { sum } from '../numbers/sum.ts';
import { isGiven } from '../scorecard/answer.ts';
import { checkWord } from './check-word.ts';
import { of26 } from './decision-citation.ts';
import { type OcopDecisionNumber, ocopDecision } from './decisions.ts';
import { type AssessmentLevel, assessmentLevels } from './rounds.ts';
import type { Star } from './star.ts';
import { checkTotal, type StarLevel, starLevel } from './star-level.ts';

/**
 * Rules that a province gave its council (quy chế hoạt động), beside the decision. Where one is not named nothing is
 * checked.
 */
export interface CouncilRules {
  /** The widest spread of the members' totals; beyond it they discuss and score again. */
  readonly widestSpread?: number;
  /** The share of the members that has to be there, the chair included. */
  readonly quorum?: RatioLike;
  /** Where they stand. */
  readonly source: Text;
}

/**
 * The rules that two provinces published under the decisions before 2026: Tây Ninh (spread and quorum) and Đồng Tháp
 * (spread). They are not those of other provinces, nor of the decision; none made under Decision 26/2026/QĐ-TTg was found.
 *
 * @example
 * import { provincialCouncilRules } from 'kttt/ocop';
 *
 * provincialCouncilRules['tay-ninh'].widestSpread; // → 10
 */
export const provincialCouncilRules = {
  'tay-ninh': {
    widestSpread: 10,
    quorum: { numerator: 3, denominator: 4 },
    source: {
      vi: 'Quy chế hoạt động của Hội đồng OCOP tỉnh Tây Ninh (theo các Quyết định 1048 và 781), cổng thông tin tayninh.gov.vn',
      en: 'Working rules of the OCOP council of Tây Ninh (under Decisions 1048 and 781), the portal tayninh.gov.vn',
    },
  },
  'dong-thap': {
    widestSpread: 10,
    source: {
      vi: 'Hội đồng đánh giá, xếp hạng sản phẩm tỉnh Đồng Tháp, dongthapbssc.vn',
      en: 'Council for assessing and rating products, Đồng Tháp, dongthapbssc.vn',
    },
  },
} as const satisfies Readonly<Record<string, CouncilRules>>;

/** The totals of a council's members for one product. */
export interface CouncilInput {
  /** The total of each member who was there; a missing one has not been handed in. */
  readonly scores: readonly (Numeric | Missing)[];
  /** How many members the council has, where a quorum is checked. */
  readonly members?: number;
  readonly level?: AssessmentLevel;
  readonly rules?: CouncilRules;
}

/** A total that a rounding would bring to another star level, though no rule has it rounded. */
export interface RoundingTrap {
  /** The decimals it would be rounded to. */
  readonly decimals: number;
  /** What it would then be. */
  readonly rounded: string;
  readonly star: Star;
}

/** What follows from the average (Quyết định 26/2026/QĐ-TTg, Điều 7): whose decision it is. */
export interface CouncilOutcome {
  /**
   * - `not-recognized`: below three stars
   * - `recognize`: this level recognises it
   * - `refer`: from 90 points on the province sends the dossier to the centre (tiềm năng 5 sao)
   * - `back-to-province`: the centre gave less than 90: the province may recognise three or four stars by this score, or
   *   hold its own assessment
   */
  readonly next: 'not-recognized' | 'recognize' | 'refer' | 'back-to-province';
  readonly citation: LegalCitation;
}

/** What the totals of a council come to. */
export type CouncilScore = {
  readonly kind: 'council-score';
  readonly decision: OcopDecisionNumber;
  readonly counted: number;
  /** The rules that were checked beside the decision. */
  readonly rules: CouncilRules | null;
} & (
  | {
      readonly status: 'counted';
      /** The arithmetic mean, exactly. */
      readonly average: Ratio;
      /** Its star level, by points. */
      readonly level: StarLevel;
      readonly ifRounded: readonly RoundingTrap[];
      /** `null` where no rule was found: before 22/5/2026. */
      readonly outcome: CouncilOutcome | null;
    }
  /** Totals are missing: the mean lies between these. */
  | {
      readonly status: 'incomplete';
      readonly missing: number;
      readonly average: { readonly min: Ratio; readonly max: Ratio };
    }
  /** By the province's rules too few members were there. */
  | { readonly status: 'no-quorum'; readonly needed: number; readonly members: number }
  /** By the province's rules the totals lie too far apart: the council discusses and scores again. */
  | { readonly status: 'score-again'; readonly spread: string; readonly widest: number }
);

const councilOfNone = /* @__PURE__ */ defineError('council-of-none', {
  vi: 'hội đồng không có thành viên nào chấm điểm; cần ít nhất một',
  en: 'no member of the council scored; there has to be one at least',
});

const membersNotTold = /* @__PURE__ */ defineError('members-not-told', {
  vi: 'muốn kiểm tra số thành viên dự họp thì phải cho biết hội đồng có bao nhiêu thành viên (members), không ít hơn {present}',
  en: 'to check the quorum it has to be told how many members the council has (members), no fewer than {present}',
});

/**
 * The result of a council: the exact mean of its members' totals and what follows. No decision has it rounded, so it is not;
 * where rounding would lift it to another star level the result says so. A province's own rules are checked where given.
 *
 * @throws `council-of-none`, `not-one-of`, `members-not-told`, `total-above-hundred`, `total-negative`, `before-ocop`
 *
 * @example
 * import { councilScore } from 'kttt/ocop';
 *
 * const score = councilScore({ scores: ['89.9', '90', '89.98'] }, { asOf: '2026-11-23' });
 * score.status === 'counted' && score.average; // → { numerator: '269.88', denominator: 3 }
 * score.status === 'counted' && score.level.status === 'known' && score.level.star; // → 4
 * score.status === 'counted' && score.ifRounded[1]; // → { decimals: 1, rounded: '90', star: 5 }
 */
export function councilScore(
  { scores, members, level = 'province', rules }: CouncilInput,
  { asOf }: { readonly asOf: CalendarDate },
): CouncilScore {
  const { number } = ocopDecision(asOf);
  checkWord(assessmentLevels, level, ['level']);
  if (scores.length === 0) throw councilOfNone({}, ['scores']);
  const given = scores.flatMap((score, i) => {
    if (!isGiven(score)) return [];
    checkTotal(score, ['scores', i]);
    return [score];
  });
  const base = { kind: 'council-score', decision: number, counted: given.length, rules: rules ?? null } as const;
  const absent = quorumMissed(rules, scores.length, members);
  if (absent) return { ...base, status: 'no-quorum', ...absent };
  const spread = spreadOf(given);
  if (rules?.widestSpread !== undefined && compare(spread, rules.widestSpread) > 0) {
    return { ...base, status: 'score-again', spread, widest: rules.widestSpread };
  }
  const total = sum(given);
  const missing = scores.length - given.length;
  if (missing > 0) {
    const most = sum([total, missing * 100]);
    const average = { min: ratio(total, scores.length), max: ratio(most, scores.length) };
    return { ...base, status: 'incomplete', missing, average };
  }
  const average = ratio(total, given.length);
  const reached = starLevel(average, { asOf });
  return {
    ...base,
    status: 'counted',
    average,
    level: reached,
    ifRounded: roundingTraps(average, reached, asOf),
    outcome: number === '26/2026/QĐ-TTg' ? outcomeOf(average, level) : null,
  };
}

function quorumMissed(
  rules: CouncilRules | undefined,
  present: number,
  members: number | undefined,
): { readonly needed: number; readonly members: number } | null {
  if (!rules?.quorum) return null;
  if (members === undefined || members < present) throw membersNotTold({ present }, ['members']);
  const { numerator, denominator } = rules.quorum;
  const share = readNumeric(numerator).times(members);
  const needed = share.dividedToIntegerBy(readNumeric(denominator));
  const whole = compare({ numerator: write(share), denominator }, write(needed)) > 0 ? needed.plus(1) : needed;
  return compare(present, write(whole)) < 0 ? { needed: whole.toNumber(), members } : null;
}

/** How far the highest total lies above the lowest. */
function spreadOf(scores: readonly Numeric[]): string {
  const ordered = scores.map((score) => readNumeric(score)).toSorted((a, b) => a.comparedTo(b));
  const [lowest] = ordered;
  return lowest ? write(at(ordered, ordered.length - 1).minus(lowest)) : '0';
}

/** The roundings, to none, one and two decimals, that would lift an average to another level. */
function roundingTraps(average: Ratio, reached: StarLevel, asOf: CalendarDate): readonly RoundingTrap[] {
  return [0, 1, 2].flatMap((decimals) => {
    const text = toDecimal(average, { decimals, rounding: 'half-up' });
    const level = starLevel(text, { asOf });
    const isSame = reached.status === 'known' && level.status === 'known' && level.star === reached.star;
    return isSame || level.status !== 'known'
      ? []
      : [{ decimals, rounded: write(readNumeric(text)), star: level.star }];
  });
}

function outcomeOf(average: Ratio, level: AssessmentLevel): CouncilOutcome {
  if (level === 'central') {
    return compare(average, 90) >= 0
      ? { next: 'recognize', citation: of26('7', '4', 'e') }
      : { next: 'back-to-province', citation: of26('7', '4', 'g') };
  }
  if (compare(average, 90) >= 0) return { next: 'refer', citation: of26('7', '3', 'e') };
  return compare(average, 50) >= 0
    ? { next: 'recognize', citation: of26('7', '3', 'e') }
    : { next: 'not-recognized', citation: of26('4', '1', 'a') };
}
