import { at } from './at.ts';
import { allFaults, faultAt } from './define-error.ts';
import { KtttError, type Path } from './kttt-error.ts';

/**
 * Runs what knows only a part of an input; the faults it throws are placed in the whole: inside a path, or where a
 * function says.
 */
export function inside<T>(outer: Path | ((path: Path) => Path), run: () => T): T {
  const placeOf = typeof outer === 'function' ? outer : (path: Path) => [...outer, ...path];
  try {
    return run();
  } catch (error) {
    if (!(error instanceof KtttError)) throw error;
    const errors = error.faults.map((fault) => new KtttError<string>(faultAt(placeOf(fault.path), fault)));
    throw allFaults([at(errors, 0), ...errors.slice(1)]);
  }
}
