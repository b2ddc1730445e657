import { collectFaults } from '../errors/collect-faults.ts';
import type { Path } from '../errors/index.ts';
import { oneOf } from '../errors/shape.ts';

/** Refuses a word that is none of those an input may have there. */
export function checkWord(words: readonly (string | number)[], word: unknown, path: Path): void {
  collectFaults((attempt) => oneOf(words)(word, path, attempt));
}
