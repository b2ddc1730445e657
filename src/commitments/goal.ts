import { defineError, found, type Path } from '../errors/index.ts';
import { checkQuantity, type Quantity } from '../numbers/quantity.ts';
import { compare } from '../numbers/ratio.ts';

/** A goal with one threshold: ít nhất, trên, không quá, dưới, đúng. */
export interface ThresholdGoal {
  readonly kind: 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly';
  readonly value: Quantity;
}

/** A goal given as a range («4 - 6 HTX»). */
export interface BetweenGoal {
  readonly kind: 'between';
  readonly low: Quantity;
  readonly high: Quantity;
  /** What a result above the range is: `met` reads the range as «at least the lower bound», `not-met` makes the upper bound a ceiling. */
  readonly above: 'met' | 'not-met';
}

/** A goal for every one (100 %) or for none («không còn HTX yếu kém»). */
export interface WholeGoal {
  readonly kind: 'all' | 'none';
}

/** What a target asks of its figure. */
export type Goal = ThresholdGoal | BetweenGoal | WholeGoal;

const shareAboveWhole = /* @__PURE__ */ defineError('share-above-whole', {
  vi: '{found} % vượt quá 100 % của tổng thể; nếu là mức tăng trưởng, hãy dùng growthRate()',
  en: '{found}% is above 100% of the whole; if it is a growth, use growthRate()',
});

const boundsReversed = /* @__PURE__ */ defineError('bounds-reversed', {
  vi: 'cận dưới {low} lớn hơn cận trên {high}; hãy đổi chỗ hoặc kiểm tra lại',
  en: 'the lower bound {low} is above the upper bound {high}; swap or check them',
});

const boundsOfTwoKinds = /* @__PURE__ */ defineError('bounds-of-two-kinds', {
  vi: 'cận dưới là {low} nhưng cận trên là {high}; hai cận phải cùng loại đại lượng',
  en: 'the lower bound is a {low} but the upper one a {high}; both must measure the same kind',
});

const noSuchGoal = /* @__PURE__ */ defineError('no-such-goal', {
  vi: 'không có loại mục tiêu «{found}»; chọn một trong: {allowed}',
  en: 'there is no kind of goal "{found}"; choose one of: {allowed}',
});

const noSuchReading = /* @__PURE__ */ defineError('no-such-reading', {
  vi: 'kết quả cao hơn khoảng là «{found}»; chọn met hoặc not-met',
  en: 'a result above the range is read as "{found}"; choose met or not-met',
});

/**
 * At least (ít nhất, tối thiểu, từ … trở lên).
 *
 * @throws `share-above-whole`; so do all the makers of goals
 *
 * @example
 * import { atLeast, percent } from 'kttt';
 *
 * atLeast(percent(60)); // → { kind: 'at-least', value: { kind: 'percent', value: '60' } }
 */
export function atLeast(value: Quantity): ThresholdGoal {
  return checkGoal({ kind: 'at-least', value });
}

/**
 * More than (trên, hơn): the threshold itself does not meet it.
 *
 * @example
 * import { moreThan, percent, requiredCount } from 'kttt';
 *
 * requiredCount(moreThan(percent(22)), 310); // → { min: 69, max: 310 }
 */
export function moreThan(value: Quantity): ThresholdGoal {
  return checkGoal({ kind: 'more-than', value });
}

/**
 * At most (không quá, tối đa).
 *
 * @example
 * import { atMost, count, requiredCount } from 'kttt';
 *
 * requiredCount(atMost(count(3)), 310); // → { min: 0, max: 3 }
 */
export function atMost(value: Quantity): ThresholdGoal {
  return checkGoal({ kind: 'at-most', value });
}

/**
 * Less than (dưới): the threshold itself does not meet it.
 *
 * @example
 * import { lessThan, percent, requiredCount } from 'kttt';
 *
 * requiredCount(lessThan(percent(10)), 310); // → { min: 0, max: 30 }
 */
export function lessThan(value: Quantity): ThresholdGoal {
  return checkGoal({ kind: 'less-than', value });
}

/**
 * Exactly (đúng): neither fewer nor more.
 *
 * @example
 * import { count, exactly, requiredCount } from 'kttt';
 *
 * requiredCount(exactly(count(5)), 310); // → { min: 5, max: 5 }
 */
export function exactly(value: Quantity): ThresholdGoal {
  return checkGoal({ kind: 'exactly', value });
}

/**
 * Between two bounds, both included. It is met from the lower bound up, since a promise of «4 - 6» is kept by 7;
 * `{ above: 'not-met' }` makes the upper bound a ceiling.
 *
 * @throws `bounds-reversed`, `bounds-of-two-kinds`, `share-above-whole`
 *
 * @example
 * import { between, count, requiredCount } from 'kttt';
 *
 * requiredCount(between(count(4), count(6)), 310); // → { min: 4, max: 310 }
 * requiredCount(between(count(4), count(6), { above: 'not-met' }), 310); // → { min: 4, max: 6 }
 */
export function between(
  low: Quantity,
  high: Quantity,
  { above = 'met' }: { readonly above?: BetweenGoal['above'] } = {},
): BetweenGoal {
  return checkGoal({ kind: 'between', low, high, above });
}

/**
 * Every one of the whole (100 %).
 *
 * @example
 * import { all, requiredCount } from 'kttt';
 *
 * requiredCount(all(), 310); // → { min: 310, max: 310 }
 */
export function all(): WholeGoal {
  return { kind: 'all' };
}

/**
 * Not one («không còn»).
 *
 * @example
 * import { assessTarget, count, none } from 'kttt';
 *
 * assessTarget(none(), count(2)).overBy; // → { organizations: 2 }
 */
export function none(): WholeGoal {
  return { kind: 'none' };
}

/** The kinds of goal. */
export const goalKinds: readonly Goal['kind'][] = [
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'exactly',
  'between',
  'all',
  'none',
];

/** Checks a goal that comes as data and writes its numbers the one way results have them. */
export function checkGoal<G extends Goal>(goal: G, path?: Path): G;
export function checkGoal(goal: Goal, path: Path = []): Goal {
  switch (goal?.kind) {
    case 'all':
    case 'none':
      return { kind: goal.kind };
    case 'between':
      return checkBetween(goal, path);
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'less-than':
    case 'exactly':
      return { kind: goal.kind, value: checkWithinWhole(goal.value, [...path, 'value']) };
    default:
      throw noSuchGoal({ found: found(Object(goal).kind), allowed: goalKinds.join(', ') }, [...path, 'kind']);
  }
}

/** The unit of a goal: what its figure measures. */
export type GoalUnit = Quantity['kind'];

/** What a goal measures. All or none of a whole is a share; a count that should be none has its own reading. */
export function unitOf(goal: Goal): GoalUnit {
  if (goal.kind === 'between') return goal.low.kind;
  return 'value' in goal ? goal.value.kind : 'percent';
}

function checkBetween(goal: BetweenGoal, path: Path): BetweenGoal {
  const [low, high] = [checkWithinWhole(goal.low, [...path, 'low']), checkWithinWhole(goal.high, [...path, 'high'])];
  if (low.kind !== high.kind) throw boundsOfTwoKinds({ low: low.kind, high: high.kind }, [...path, 'high']);
  if (compare(low.value, high.value) > 0) throw boundsReversed({ low: low.value, high: high.value }, [...path, 'low']);
  if (goal.above !== 'met' && goal.above !== 'not-met') {
    throw noSuchReading({ found: found(goal.above) }, [...path, 'above']);
  }
  return { kind: 'between', low, high, above: goal.above };
}

/** Checks a quantity, and that a share is no more than its whole. */
export function checkWithinWhole(quantity: Quantity, path: Path): Quantity {
  const checked = checkQuantity(quantity, path);
  if (checked.kind === 'percent' && compare(checked.value, 100) > 0) {
    throw shareAboveWhole({ found: checked.value }, [...path, 'value']);
  }
  return checked;
}
