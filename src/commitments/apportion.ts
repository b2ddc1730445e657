import { at } from '../errors/at.ts';
import { defineError, found } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import { type ExactDecimal, Exactly, type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { negativeWeight } from '../statistics/average.ts';

/**
 * How a total is shared out in whole numbers.
 *
 * - `largest-remainder` (Hamilton): each gets its exact quota cut to a whole number, and what is left goes one by one
 *   to the largest cut-off parts
 * - `sainte-lague` (Webster): the total goes one by one to whoever has the largest weight over 1, 3, 5, … with each
 *   one it already has; a larger total then never takes from anyone
 */
export type ApportionMethod = 'largest-remainder' | 'sainte-lague';

/** How to share a total, and the least and the most that each may get. */
export interface ApportionOptions {
  /** `largest-remainder` unless said otherwise. */
  readonly method?: ApportionMethod;
  /** The least for each, in the order of the weights; 0 unless given. */
  readonly floors?: readonly number[];
  /** The most for each, in the order of the weights; the total unless given. */
  readonly caps?: readonly number[];
}

const noSuchMethod = /* @__PURE__ */ defineError('no-such-method', {
  vi: 'không có phương pháp phân bổ «{found}»; chọn largest-remainder hoặc sainte-lague',
  en: 'there is no method of apportionment "{found}"; choose largest-remainder or sainte-lague',
});

const allWeightsZero = /* @__PURE__ */ defineError('all-weights-zero', {
  vi: 'không có trọng số nào lớn hơn 0 nên không có căn cứ để phân bổ',
  en: 'no weight is above 0, so there is nothing to share by',
});

const listsOfTwoLengths = /* @__PURE__ */ defineError('lists-of-two-lengths', {
  vi: 'danh sách có {found} phần tử nhưng có {expected} trọng số; mỗi trọng số cần đúng một phần tử',
  en: 'the list has {found} items for {expected} weights; each weight needs exactly one',
});

const floorAboveCap = /* @__PURE__ */ defineError('floor-above-cap', {
  vi: 'mức tối thiểu {floor} lớn hơn mức tối đa {cap}',
  en: 'the least, {floor}, is above the most, {cap}',
});

const totalOutOfReach = /* @__PURE__ */ defineError('total-out-of-reach', {
  vi: 'tổng {total} không chia được: các mức tối thiểu và tối đa chỉ cho phép từ {least} đến {most} (nơi có trọng số 0 chỉ nhận mức tối thiểu)',
  en: 'the total {total} cannot be shared: the floors and caps allow {least} to {most} (a weight of 0 gets its floor only)',
});

/**
 * Shares a total among localities in proportion to their weights, in whole numbers that always sum to the total.
 *
 * The exact quotas are proportional to the weights; those under their floor or over their cap are held there and the
 * others share the rest. Then the method makes them whole. Where two have equal claims the larger weight comes first,
 * and of equal weights the one that stands earlier. A weight of zero gets its floor and no more.
 *
 * @param total a whole number of things, such as a provincial target
 * @param weights what each locality counts for, such as its cooperatives
 * @returns a whole number for each weight, in their order
 * @throws `negative-weight`, `all-weights-zero`, `lists-of-two-lengths`, `floor-above-cap`, `total-out-of-reach`,
 * `not-a-list`, `no-such-method`, `negative-count`, `fraction-of-count`
 *
 * @example
 * import { apportion } from 'kttt';
 *
 * apportion(186, [100, 80, 70, 60]); // → [60, 48, 42, 36]
 * apportion(10, [6, 3, 1], { method: 'sainte-lague' }); // → [6, 3, 1]
 * apportion(10, [6, 3, 1], { floors: [0, 0, 2] }); // → [5, 3, 2]
 */
export function apportion(total: Numeric, weights: readonly Numeric[], options: ApportionOptions = {}): number[] {
  const method = options.method ?? 'largest-remainder';
  if (method !== 'largest-remainder' && method !== 'sainte-lague') {
    throw noSuchMethod({ found: found(method) }, ['method']);
  }
  const whole = wholeCount(total, ['total']);
  const claims = readClaims(whole, [...listOf(weights, ['weights'])], options);
  const quotas = boundedQuotas(whole, claims);
  return method === 'sainte-lague' ? bySainteLague(whole, quotas) : byLargestRemainder(whole, quotas);
}

/** What one locality brings: its weight, and the bounds of what it may get. */
interface Claim {
  readonly weight: ExactDecimal;
  readonly floor: number;
  readonly cap: number;
}

/** A claim with its exact share of the total, a fraction that lies within the bounds. */
interface Quota extends Claim {
  readonly over: ExactDecimal;
  readonly under: ExactDecimal;
}

function readClaims(total: number, weights: readonly Numeric[], { floors, caps }: ApportionOptions): readonly Claim[] {
  for (const [name, list] of [
    ['floors', floors],
    ['caps', caps],
  ] as const) {
    if (list && list.length !== weights.length) {
      throw listsOfTwoLengths({ found: list.length, expected: weights.length }, [name]);
    }
  }
  const claims = weights.map((given, i) => {
    const weight = readNumeric(given, ['weights', i]);
    if (weight.lessThan(0)) throw negativeWeight({ found: write(weight) }, ['weights', i]);
    const floor = wholeCount(floors?.[i] ?? 0, ['floors', i]);
    const cap = wholeCount(caps?.[i] ?? Math.max(total, floor), ['caps', i]);
    if (floor > cap) throw floorAboveCap({ floor, cap }, ['floors', i]);
    return { weight, floor, cap: weight.isZero() ? floor : cap };
  });
  if (claims.every(({ weight }) => weight.isZero())) throw allWeightsZero({}, ['weights']);
  const [least, most] = [exactTotal(claims.map(({ floor }) => floor)), exactTotal(claims.map(({ cap }) => cap))];
  if (least.greaterThan(total) || most.lessThan(total)) {
    throw totalOutOfReach({ total, least: write(least), most: write(most) }, ['total']);
  }
  return claims;
}

/**
 * The exact quotas under floors and caps: those outside their bounds are held at them, floors first where the floors
 * ask for more than the caps give back, and the rest is shared again until every free quota lies within its bounds.
 */
function boundedQuotas(total: number, claims: readonly Claim[]): readonly Quota[] {
  const held = new Map<Claim, number>();
  for (const claim of claims) if (claim.weight.isZero()) held.set(claim, claim.floor);
  for (;;) {
    const free = claims.filter((claim) => !held.has(claim));
    const under = free.reduce((sum, { weight }) => sum.plus(weight), none);
    const rest = new Exactly(total).minus(exactTotal(held.values()));
    const missing = ({ weight, floor }: Claim) => under.times(floor).minus(rest.times(weight));
    const surplus = ({ weight, cap }: Claim) => rest.times(weight).minus(under.times(cap));
    const low = free.filter((claim) => missing(claim).greaterThan(0));
    const high = free.filter((claim) => surplus(claim).greaterThan(0));
    if (low.length === 0 && high.length === 0) {
      return claims.map((claim) => {
        const bound = held.get(claim);
        return bound === undefined
          ? { ...claim, over: rest.times(claim.weight), under }
          : { ...claim, over: new Exactly(bound), under: one };
      });
    }
    const asked = low.reduce((sum, claim) => sum.plus(missing(claim)), none);
    const givenBack = high.reduce((sum, claim) => sum.plus(surplus(claim)), none);
    if (asked.greaterThanOrEqualTo(givenBack)) for (const claim of low) held.set(claim, claim.floor);
    if (asked.lessThanOrEqualTo(givenBack)) for (const claim of high) held.set(claim, claim.cap);
  }
}

function byLargestRemainder(total: number, quotas: readonly Quota[]): number[] {
  const shares = quotas.map(({ over, under }) => over.divToInt(under).toNumber());
  const left = total - sumOf(shares);
  const rank = ranking(quotas, ({ over, under }) => ({ over: over.mod(under), under }));
  for (const i of positions(quotas).sort(rank).slice(0, left)) shares[i] = at(shares, i) + 1;
  return shares;
}

function bySainteLague(total: number, quotas: readonly Quota[]): number[] {
  const shares = quotas.map(({ over, under }) => over.times(2).plus(under).divToInt(under.times(2)).toNumber());
  const left = total - sumOf(shares);
  const step = Math.sign(left);
  const rank = ranking(quotas, ({ weight }, i) => ({ over: weight, under: new Exactly(2 * at(shares, i) + step) }));
  const mayChange = (i: number) => (step > 0 ? at(shares, i) < at(quotas, i).cap : at(shares, i) > at(quotas, i).floor);
  // The strongest claim is the next to gain, the weakest the next to lose.
  const order = (i: number, j: number) => step * rank(i, j);
  const waiting = positions(quotas).filter(mayChange).sort(order);
  for (let done = 0; done < Math.abs(left); done += 1) {
    const i = at(waiting, 0);
    waiting.shift();
    shares[i] = at(shares, i) + step;
    if (mayChange(i)) waiting.splice(placeOf(i, waiting, order), 0, i);
  }
  return shares;
}

/** Where an item belongs in a list in order. */
function placeOf(item: number, list: readonly number[], order: (i: number, j: number) => number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(at(list, middle), item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compares claims by their positions, the strongest first: by the fraction given, then by weight, then as they stand. */
function ranking(
  quotas: readonly Quota[],
  strength: (quota: Quota, i: number) => { readonly over: ExactDecimal; readonly under: ExactDecimal },
): (i: number, j: number) => number {
  return (i, j) => {
    const [a, b] = [strength(at(quotas, i), i), strength(at(quotas, j), j)];
    return (
      b.over.times(a.under).comparedTo(a.over.times(b.under)) ||
      at(quotas, j).weight.comparedTo(at(quotas, i).weight) ||
      i - j
    );
  };
}

function positions(quotas: readonly Quota[]): number[] {
  return quotas.map((_, i) => i);
}

const none = /* @__PURE__ */ new Exactly(0);
const one = /* @__PURE__ */ new Exactly(1);

function exactTotal(numbers: Iterable<number>): ExactDecimal {
  let total = none;
  for (const number of numbers) total = total.plus(number);
  return total;
}

/** The sum of shares, each no more than a total that is safe. */
function sumOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0);
}
