import { at } from './at.ts';
import { allFaults } from './define-error.ts';
import { KtttError } from './kttt-error.ts';

/** Runs one check; gives back its value, or `undefined` where it found a fault, which is kept for the end. */
export type Attempt = <T>(check: () => T) => T | undefined;

/**
 * Runs many checks and throws all the faults they found together, so nobody mends an input one fault at a time. A fault
 * thrown between the checks ends them, and is reported with those found before it.
 *
 * @throws the one fault, or `several-faults`
 */
export function collectFaults<T>(build: (attempt: Attempt) => T): T {
  const errors: KtttError[] = [];
  const attempt: Attempt = (check) => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof KtttError)) throw error;
      errors.push(error);
      return undefined;
    }
  };
  const built = attempt(() => ({ value: build(attempt) }));
  if (!built || errors.length > 0) throw allFaults([at(errors, 0), ...errors.slice(1)]);
  return built.value;
}
