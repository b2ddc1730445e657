/** What one locality brings to an apportionment. */
export interface ClaimByHand {
  readonly weight: number;
  readonly floor: number;
  readonly cap: number;
}

/** The largest remainder without bounds: whole quotas first, the rest one by one to the largest remainders. */
export function largestRemainderByHand(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  return withRemainders(
    total,
    weights.map((weight) => ({ weight, over: BigInt(total) * BigInt(weight), under: sum })),
  );
}

/**
 * The largest remainder within floors and caps. A quota is its weight times one number, the same for all, held within
 * its bounds; the number is found by trying every place where a quota leaves a floor or comes to a cap.
 */
export function boundedRemainderByHand(total: number, claims: readonly ClaimByHand[]): number[] {
  const able = claims.filter(({ weight }) => weight > 0);
  for (const { weight, floor, cap } of able) {
    for (const bound of [floor, cap]) {
      const here = { over: BigInt(bound), under: BigInt(weight) };
      const isFree = (claim: ClaimByHand) =>
        isLess(BigInt(claim.floor), claim, here, true) && !isLess(BigInt(claim.cap), claim, here, true);
      const free = able.filter(isFree);
      const held = claims.filter((claim) => !free.includes(claim));
      const rest = held.reduce((left, claim) => left - heldAt(claim, here), BigInt(total));
      const sum = free.reduce((all, claim) => all + BigInt(claim.weight), 0n);
      const factor = free.length === 0 ? here : { over: rest, under: sum };
      const quotas = claims.map((claim) => quotaOf(claim, factor));
      if (sumsTo(total, quotas)) return withRemainders(total, quotas);
    }
  }
  throw new Error('the bounds leave no apportionment');
}

/** Sainte-Laguë from the floors: one by one to the largest weight over twice what it has and one, below its cap. */
export function sainteLagueByHand(total: number, claims: readonly ClaimByHand[]): number[] {
  const shares = claims.map(({ floor }) => floor);
  const shareOf = (i: number) => shares[i] ?? 0;
  for (let left = total - shares.reduce((sum, share) => sum + share, 0); left > 0; left -= 1) {
    let next = -1;
    claims.forEach(({ weight, cap }, i) => {
      if (weight === 0 || shareOf(i) >= cap) return;
      const best = claims[next];
      const lead = best
        ? BigInt(weight) * BigInt(2 * shareOf(next) + 1) - BigInt(best.weight) * BigInt(2 * shareOf(i) + 1)
        : 1n;
      if (lead > 0n || (lead === 0n && best && weight > best.weight)) next = i;
    });
    shares[next] = shareOf(next) + 1;
  }
  return shares;
}

interface QuotaByHand {
  readonly weight: number;
  readonly over: bigint;
  readonly under: bigint;
}

interface Factor {
  readonly over: bigint;
  readonly under: bigint;
}

/** Whether a bound is less than a weight times a factor, or no more than that where `orEqual`. */
function isLess(bound: bigint, { weight }: ClaimByHand, { over, under }: Factor, orEqual: boolean): boolean {
  const [left, right] = [bound * under, BigInt(weight) * over];
  return orEqual ? left <= right : left < right;
}

function heldAt(claim: ClaimByHand, factor: Factor): bigint {
  const isAtFloor = claim.weight === 0 || !isLess(BigInt(claim.floor), claim, factor, true);
  return BigInt(isAtFloor ? claim.floor : claim.cap);
}

function quotaOf(claim: ClaimByHand, factor: Factor): QuotaByHand {
  const { weight, floor, cap } = claim;
  if (weight === 0 || !isLess(BigInt(floor), claim, factor, false)) return { weight, over: BigInt(floor), under: 1n };
  if (isLess(BigInt(cap), claim, factor, true)) return { weight, over: BigInt(cap), under: 1n };
  return { weight, over: BigInt(weight) * factor.over, under: factor.under };
}

function sumsTo(total: number, quotas: readonly QuotaByHand[]): boolean {
  const under = quotas.reduce((product, quota) => product * quota.under, 1n);
  return quotas.reduce((sum, quota) => sum + (quota.over * under) / quota.under, 0n) === BigInt(total) * under;
}

/** Whole quotas, and what is left one by one to the largest remainders; then to larger weights, then in order. */
function withRemainders(total: number, quotas: readonly QuotaByHand[]): number[] {
  const shares = quotas.map(({ over, under }) => Number(over / under));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const order = quotas
    .map(({ weight, over, under }, i) => ({ weight, rest: over % under, under, i }))
    .sort((a, b) => Number(b.rest * a.under - a.rest * b.under) || b.weight - a.weight || a.i - b.i);
  for (const { i } of order.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
