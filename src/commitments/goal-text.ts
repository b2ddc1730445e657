import type { Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { both } from '../language/both.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber, withPercentSign } from '../language/number-text.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Goal, ThresholdGoal } from './goal.ts';
import type { RequiredCount } from './required-count.ts';

/**
 * A goal in words: «ít nhất 60 %», «từ 4 đến 6».
 *
 * @example
 * import { between, count, moreThan, percent } from 'kttt';
 * import { describeGoal } from 'kttt/commitments';
 *
 * describeGoal(moreThan(percent(22))); // → { vi: 'trên 22 %', en: 'more than 22%' }
 * describeGoal(between(count(4), count(6))).vi; // → 'từ 4 đến 6'
 */
export function describeGoal(goal: Goal): Text {
  switch (goal.kind) {
    case 'all':
      return { vi: 'toàn bộ (100 %)', en: 'all (100%)' };
    case 'none':
      return { vi: 'không còn trường hợp nào', en: 'none' };
    case 'between': {
      const [low, high] = [describeQuantity(goal.low), describeQuantity(goal.high)];
      const ceiling = goal.above === 'not-met';
      return {
        vi: `từ ${low.vi} đến ${ceiling ? 'tối đa ' : ''}${high.vi}`,
        en: `from ${low.en} to ${ceiling ? 'at most ' : ''}${high.en}`,
      };
    }
    default: {
      const [words, value] = [thresholdWords[goal.kind], describeQuantity(goal.value)];
      return { vi: `${words.vi} ${value.vi}`, en: `${words.en} ${value.en}` };
    }
  }
}

/**
 * How many are needed, in words: «ít nhất 69 HTX», «từ 4 đến 6 HTX».
 *
 * @param whole how many there are in all: up to all of them needs no upper end
 *
 * @example
 * import { atLeast, percent, requiredCount } from 'kttt';
 * import { describeRequired } from 'kttt/commitments';
 *
 * const required = requiredCount(atLeast(percent(60)), 310);
 * required && describeRequired(required, 310, { vi: 'HTX', en: 'cooperatives' }).vi; // → 'ít nhất 186 HTX'
 */
export function describeRequired({ min, max }: RequiredCount, whole: number, unit: Text): Text {
  return both((language) => {
    const [low, high] = [formatNumber(min, { language }), formatNumber(max, { language })];
    const many = unit[language];
    if (min === max) return `${say({ vi: 'đúng', en: 'exactly' }, language)} ${low} ${many}`;
    if (max === whole) return `${say({ vi: 'ít nhất', en: 'at least' }, language)} ${low} ${many}`;
    return `${say({ vi: 'từ', en: 'from' }, language)} ${low} ${say({ vi: 'đến', en: 'to' }, language)} ${high} ${many}`;
  });
}

const thresholdWords: Readonly<Record<ThresholdGoal['kind'], Text>> = {
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'more-than': { vi: 'trên', en: 'more than' },
  'at-most': { vi: 'không quá', en: 'at most' },
  'less-than': { vi: 'dưới', en: 'less than' },
  exactly: { vi: 'đúng', en: 'exactly' },
};

function describeQuantity({ kind, value }: Quantity): Text {
  return both((language) => {
    switch (kind) {
      case 'percent':
      case 'growth-rate':
        return withPercentSign(formatNumber(value, { language }), language);
      case 'count':
        return formatNumber(value, { language });
      case 'amount':
        return formatMoney(value, { language });
    }
  });
}
