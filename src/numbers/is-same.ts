/**
 * Whether two pieces of plain data say the same: a key that is missing, `null` or `undefined` is the same, and so is a
 * number given as a number, a bigint or the text of it.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (isNothing(a) && isNothing(b))) return true;
  if (isNumber(a) || isNumber(b)) return !isNothing(a) && !isNothing(b) && String(a) === String(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other]: readonly Readonly<Record<string, unknown>>[] = [Object(a), Object(b)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(one?.[key], other?.[key]));
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
