import { defineError, found } from '../errors/index.ts';
import type { QuantityReading } from '../language/quantity.ts';
import { amount, count, growthRate, percent, type Quantity } from '../numbers/quantity.ts';
import { all, atLeast, atMost, between, exactly, type Goal, lessThan, moreThan, none } from './goal.ts';

const noGoalOfThis = /* @__PURE__ */ defineError('no-goal-of-this', {
  vi: 'không đặt mục tiêu cho số liệu loại {kind}; mục tiêu là số đếm, tỷ lệ %, số tiền (đồng) hoặc mức tăng %',
  en: 'there is no goal for a figure of the kind {kind}; goals are of counts, percentages, money (đồng) and growth in percent',
});

const goalNotSharp = /* @__PURE__ */ defineError('goal-not-sharp', {
  vi: '«{found}» không cho biết từ đâu là đạt; mục tiêu cần ít nhất, trên, không quá, dưới, đúng hoặc một khoảng',
  en: '"{found}" does not say where it is met; a goal needs at least, more than, at most, less than, exactly or a range',
});

const rangeWithoutEnd = /* @__PURE__ */ defineError('range-without-end', {
  vi: 'khoảng này không gồm đầu {end}; mục tiêu dạng khoảng gồm cả hai đầu',
  en: 'this range leaves out its end {end}; the range of a goal has both its ends',
});

/**
 * The goal that a printed figure sets: «Trên 22%» is more than 22 percent, «4 - 6 HTX» a range. Every one is «100%», none is
 * «không còn» or 0 of what is counted; a rise in percent is a growth over its baseline. A figure by itself («5 HTX») is just
 * that many; who reads «at least» into it says so with `atLeast`.
 *
 * @param quantity a figure as `parseQuantity` reads it
 * @throws `no-goal-of-this` for multiples, scores, measures, fractions, dates, documents and other money than đồng;
 * `goal-not-sharp` for khoảng and gần, `range-without-end` for «trên 5 đến 10»; what the makers of goals and quantities throw
 *
 * @example
 * import { toGoal } from 'kttt/commitments';
 * import { parseQuantity } from 'kttt/language';
 *
 * toGoal(parseQuantity('Trên 22%')); // → { kind: 'more-than', value: { kind: 'percent', value: '22' } }
 * toGoal(parseQuantity('không còn HTX yếu kém')); // → { kind: 'none' }
 * toGoal(parseQuantity('khoảng 60 %')); // throws goal-not-sharp
 */
export function toGoal(quantity: QuantityReading): Goal {
  const { comparator, value, low, high } = quantity;
  const measure = measureOf(quantity);
  switch (comparator) {
    case 'at-least':
      return atLeast(measure(value));
    case 'more-than':
      return moreThan(measure(value));
    case 'at-most':
      return atMost(measure(value));
    case 'less-than':
      return lessThan(measure(value));
    case 'between':
      return between(measure(endOf(low, quantity.excludesLow)), measure(endOf(high, quantity.excludesHigh)));
    case 'exactly':
      return wholeGoalOf(measure(value));
    default:
      throw goalNotSharp({ found: comparator });
  }
}

/** An end of a range that belongs to it. */
function endOf(end: string | null, isExcluded: true | undefined): string | null {
  if (isExcluded) throw rangeWithoutEnd({ end: found(end) });
  return end;
}

/** Every one and none have goals of their own. */
function wholeGoalOf(quantity: Quantity): Goal {
  if (quantity.kind === 'percent' && quantity.value === '100') return all();
  if (quantity.kind === 'count' && quantity.value === 0) return none();
  return exactly(quantity);
}

/** What the numbers of a figure measure. */
function measureOf({ kind, unit, role }: QuantityReading): (value: string | null) => Quantity {
  if (kind === 'count') return (value) => count(given(value));
  if (kind === 'money' && unit === 'VND') return (value) => amount(given(value));
  if (kind === 'percent') return (value) => (role === 'change' ? growthRate(given(value)) : percent(given(value)));
  throw noGoalOfThis({ kind: kind === 'money' ? `${kind} (${found(unit)})` : kind });
}

/** A number that the comparator of its figure calls for. */
function given(value: string | null): string {
  return value ?? '';
}
