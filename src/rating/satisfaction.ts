import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { type Check, fields, flag, listOfEach, mayBeMissing, optional, sound } from '../errors/shape.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { type Ratio, ratio } from '../numbers/ratio.ts';
import { hasValue, type Missing } from '../numbers/states.ts';
import { sum } from '../numbers/sum.ts';

/** A ballot on which a member says how satisfied it is with the cooperative (phiếu lấy ý kiến về mức độ hài lòng). */
export interface Ballot {
  /** The score it gives; one that is not valid may have none. */
  readonly score?: Numeric | Missing;
  /** Whether it is valid (phiếu hợp lệ). */
  readonly valid: boolean;
}

/** What the caller knows of the ballot. */
export interface SatisfactionOptions {
  /** The highest score that the form has; the one of the circular was not found. */
  readonly max?: Numeric;
}

/** The average satisfaction and how many ballots it was taken from. */
export interface AverageSatisfaction {
  /** The exact sum of the scores of the valid ballots over their number; `null` where none is valid. */
  readonly value: Ratio | null;
  readonly valid: number;
  readonly invalid: number;
}

/** Where the average satisfaction stands, and how surely it is known. */
export const satisfactionSource: { readonly citation: LegalCitation; readonly certainty: Certainty } = {
  citation: { kind: 'legal', instrument: { kind: 'circular', number: '09/2017/TT-BNNPTNT' }, article: '5' },
  certainty: 'text',
};

const ballotWithoutScore = /* @__PURE__ */ defineError('ballot-without-score', {
  vi: 'phiếu hợp lệ mà không có điểm; ghi điểm, hoặc đánh dấu phiếu không hợp lệ',
  en: 'the ballot is valid but has no score; give its score, or mark it as not valid',
});

const scoreOffScale = /* @__PURE__ */ defineError('score-off-scale', {
  vi: 'điểm {found} nằm ngoài thang điểm {scale}; sửa điểm, hoặc đánh dấu phiếu không hợp lệ',
  en: 'the score {found} is off the scale {scale}; mend it, or mark the ballot as not valid',
});

/**
 * The average satisfaction of members (mức độ hài lòng của thành viên), exact: the sum of the scores of the valid ballots
 * over the number of members with a valid ballot, Thông tư 09/2017/TT-BNNPTNT, Điều 5. What stands on ballots that are not
 * valid counts for nothing. The scale of the ballot (Phụ lục 2) was not found; with `max` no score may be above it.
 *
 * @throws all faults together: `ballot-without-score`, `score-off-scale` for a valid ballot below 0 or above `max`,
 * `not-a-number`, `unsafe-integer`, `wrong-type`, `missing-key`, `unknown-key`
 *
 * @example
 * import { averageSatisfaction } from 'kttt/rating';
 *
 * averageSatisfaction([
 *   { score: 8, valid: true },
 *   { score: '7.5', valid: true },
 *   { score: null, valid: false },
 * ]); // → { value: { numerator: '15.5', denominator: 2 }, valid: 2, invalid: 1 }
 */
export function averageSatisfaction(
  ballots: readonly Ballot[],
  options: SatisfactionOptions = {},
): AverageSatisfaction {
  collectFaults((attempt) => {
    const max = optionsShape(options, [], attempt) ? options.max : undefined;
    listOfEach(ballotUpTo(max))(ballots, [], attempt);
  });
  const scores = ballots.flatMap(({ score, valid }) => (valid && hasValue(score) ? [score] : []));
  const valid = scores.length;
  return { value: valid === 0 ? null : ratio(sum(scores), valid), valid, invalid: ballots.length - valid };
}

const number: Check = /* @__PURE__ */ sound('number', readNumeric);
const optionsShape: Check = /* @__PURE__ */ fields<SatisfactionOptions>({ max: /* @__PURE__ */ optional(number) });
const shape: Check = /* @__PURE__ */ fields<Ballot>({ score: /* @__PURE__ */ mayBeMissing(number), valid: flag });

/** A ballot that has a score on the scale where it is valid. */
function ballotUpTo(max: Numeric | undefined): Check {
  return (value, path, attempt) => {
    if (!shape(value, path, attempt)) return false;
    const { score, valid } = value as Ballot;
    if (valid) attempt(() => checkScore(score, max, [...path, 'score']));
    return true;
  };
}

function checkScore(score: Ballot['score'], max: Numeric | undefined, path: Path): void {
  if (!hasValue(score)) throw ballotWithoutScore({}, path);
  const most = max === undefined ? null : readNumeric(max);
  const given = readNumeric(score);
  if (given.lessThan(0) || (most !== null && given.greaterThan(most))) {
    const scale = `0–${most === null ? '…' : found(write(most))}`;
    throw scoreOffScale({ found: found(write(given)), scale }, path);
  }
}
