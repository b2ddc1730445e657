/**
 * SIMULATED annual returns: no public register has them. They are of cooperatives that do not exist, in the 63 provinces
 * of the end of 2024, by a generator that always makes the same ones. The returns of one province and year are made by
 * themselves, so any part of them can be made anywhere, at any time.
 */
import { existsOn, provinces } from 'kttt/localities';
import type { NotApplicable } from 'kttt/numbers';
import type { Rating } from 'kttt/organizations';

/** A return as a table or a file has it: what was not told is `null`. */
export interface SimulatedReturn {
  readonly organization: string;
  readonly province: string;
  readonly year: number;
  /** In đồng; a text where it is beyond the whole numbers that a float holds. */
  readonly revenue: number | string | null;
  /** In đồng; negative where it is a loss. */
  readonly profitBeforeTax: number | null;
  readonly regularWorkers: number | null;
  /** Land in hectares, with two decimals. */
  readonly land: string | null;
  /** One that is too young to be rated has no rating to tell. */
  readonly rating: Rating | NotApplicable | null;
  readonly linkedWithEnterprise: boolean | null;
}

/** The returns of one province and year, made when they are asked for. */
export interface PartOfReturns {
  readonly province: string;
  readonly year: number;
  /** Another round is of other cooperatives: so there are as many returns as some work needs. 0 unless given. */
  readonly round?: number;
}

/** All parts of round 0. */
export const partsOfReturns: readonly PartOfReturns[] = provinces
  .filter((unit) => existsOn(unit, '2024-12-31'))
  .flatMap(({ id }) => [2022, 2023, 2024].map((year) => ({ province: id, year })));

/** Makes the returns of a part: between 150 and 350 of them. */
export function* simulatedReturns({ province, year, round = 0 }: PartOfReturns): Generator<SimulatedReturn> {
  const count = 150 + (seedOf(province) % 201);
  const suffix = round === 0 ? '' : ` ${round}`;
  const next = numbersFrom(seedOf(`${province} ${year}${suffix}`));
  for (let i = 1; i <= count; i += 1) {
    yield { organization: `${province}-${i}${suffix}`, province, year, ...figures(next), ...answers(next) };
  }
}

function figures(next: () => number) {
  const revenue = next() < 0.04 ? null : Math.floor(50_000_000 * 10 ** (3 * next()));
  const profit = next() < 0.06 || revenue === null ? null : Math.floor(revenue * (0.3 * next() - 0.1));
  return {
    revenue: next() < 0.002 ? beyondFloats(next) : revenue,
    profitBeforeTax: profit,
    regularWorkers: next() < 0.03 ? null : 3 + Math.floor(77 * next() ** 2),
    land: next() < 0.05 ? null : (400 * next() ** 3).toFixed(2),
  };
}

/** More đồng than a float counts one by one, which no cooperative has: a sum that loses one of them shows. */
function beyondFloats(next: () => number): string {
  return String(2n ** 53n + 2n * BigInt(Math.floor(2 ** 31 * next())) + 1n);
}

function answers(next: () => number) {
  const [rating, linked] = [next(), next()];
  return {
    rating: oneOf(ratingsByShare, rating),
    linkedWithEnterprise: linked < 0.05 ? null : linked < 0.3,
  };
}

/** What some tell, each with the share of those who tell it or one before it. */
const ratingsByShare = [
  ['good', 0.2],
  ['fair', 0.5],
  ['average', 0.8],
  ['weak', 0.9],
  ['not-applicable', 0.95],
  [null, 1],
] as const satisfies readonly (readonly [Rating | NotApplicable | null, number])[];

function oneOf<Value>(shares: readonly (readonly [Value | null, number])[], place: number): Value | null {
  return shares.find(([, upTo]) => place < upTo)?.[0] ?? null;
}

/** Where the numbers for a name begin. */
function seedOf(name: string): number {
  let seed = 0x811c9dc5;
  for (const letter of name) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return seed >>> 0;
}

/** Numbers from 0 to 1 that look random and are always the same: a linear congruential generator. */
function numbersFrom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 40n) / 2 ** 24;
  };
}
