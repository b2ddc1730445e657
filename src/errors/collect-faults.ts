import { allFaults } from './define-error.ts';
import { KtttError } from './kttt-error.ts';

/** Runs one check; gives back its value, or `undefined` where it found a fault, which is kept for the end. */
export type Attempt = <T>(check: () => T) => T | undefined;

/**
 * Runs many checks and throws all the faults they found together, so nobody mends an input one fault at a time.
 *
 * @throws the one fault, or `several-faults`
 */
export function collectFaults<T>(build: (attempt: Attempt) => T): T {
  const errors: KtttError[] = [];
  const built = build((check) => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof KtttError)) throw error;
      errors.push(error);
      return undefined;
    }
  });
  const [first, ...others] = errors;
  if (first) throw allFaults([first, ...others]);
  return built;
}
