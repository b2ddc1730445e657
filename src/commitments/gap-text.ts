import type { Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber } from '../language/number-text.ts';
import { compare, multiply, type Ratio } from '../numbers/ratio.ts';
import type { Gap, TargetAssessment } from './assess-target.ts';

/** The word for what is counted where an indicator names none. */
export const organizations: Text = { vi: 'tổ chức', en: 'organizations' };

/**
 * What is still needed or too much, in words: «còn thiếu 1 HTX (0,32 điểm phần trăm)». `null` where nothing is.
 *
 * @param unit the word for what is counted: HTX, sản phẩm
 *
 * @example
 * import { assessTarget, atLeast, percent, percentage } from 'kttt';
 * import { describeGap } from 'kttt/commitments';
 *
 * const assessment = assessTarget(atLeast(percent(60)), percentage(185, 310));
 * describeGap(assessment, { vi: 'HTX', en: 'cooperatives' })?.vi; // → 'còn thiếu 1 HTX (0,32 điểm phần trăm)'
 */
export function describeGap({ shortBy, overBy }: TargetAssessment, unit: Text = organizations): Text | null {
  if (shortBy) return sized(shortBy, unit, { vi: 'còn thiếu', many: 'still needed', much: 'still needed' });
  return overBy ? sized(overBy, unit, { vi: 'vượt quá', many: 'too many', much: 'over by' }) : null;
}

/** What is said of a gap: in English of many things in another way than of much money or many points. */
interface GapWords {
  readonly vi: string;
  readonly many: string;
  readonly much: string;
}

function sized(gap: Gap, unit: Text, words: GapWords): Text {
  const plain = (size: Text) => ({ vi: `${words.vi} ${size.vi}`, en: `${words.much}: ${size.en}` });
  if ('amount' in gap) return plain(both((language) => formatMoney(gap.amount, { language })));
  const points = 'points' in gap && compare(gap.points, 0) !== 0 ? describePoints(gap.points) : null;
  if (!('organizations' in gap)) return points ? plain(points) : onThreshold;
  const { organizations: needed } = gap;
  const number = both((language) => formatNumber(needed, { language }));
  return {
    vi: `${words.vi} ${number.vi} ${unit.vi}${points ? ` (${points.vi})` : ''}`,
    en: `${unit.en} ${words.many}: ${number.en}${points ? ` (${points.en})` : ''}`,
  };
}

/** A result right on a threshold that does not itself meet the goal. */
const onThreshold: Text = { vi: 'bằng đúng ngưỡng nên chưa đạt', en: 'right on the threshold, which does not meet it' };

/** A difference of percentages in percentage points, to two decimals; a smaller one says that it is smaller. */
export function describePoints(points: Ratio): Text {
  const inPoints = multiply(points, 100);
  const tiny = compare(inPoints, 0) > 0 && compare(inPoints, '0.005') < 0;
  const print = (language: 'vi' | 'en') => formatNumber(tiny ? '0.01' : inPoints, { language, decimals: 2 });
  return {
    vi: `${tiny ? 'chưa đến ' : ''}${print('vi')} điểm phần trăm`,
    en: `${tiny ? 'less than ' : ''}${print('en')} percentage points`,
  };
}
