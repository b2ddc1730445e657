/** What is asked of the returns, and how those of a province are read. */
import { defineSummary, groupBy } from 'kttt/statistics';
import { figures } from '../figures-of-returns.ts';
import { partsOfReturns, type SimulatedReturn, simulatedReturns } from '../simulated-returns.ts';

/** What is asked of all returns, and of those of each province. */
export const register = defineSummary({
  id: 'register',
  measures: { country: figures, byProvince: groupBy('province', figures) },
});

/** The provinces, each of which is a source of its own. */
export const provinces: readonly string[] = [...new Set(partsOfReturns.map(({ province }) => province))];

/** Makes the returns of a province. Whoever has files reads the one of the province here. */
export function* returnsOf(province: string, rounds: number): Generator<SimulatedReturn> {
  const parts = partsOfReturns.filter((part) => part.province === province);
  for (let round = 0; round < rounds; round += 1) {
    for (const part of parts) yield* simulatedReturns({ ...part, round });
  }
}
