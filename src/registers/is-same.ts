/** Whether two pieces of plain data say the same; a key that is missing, `null` or `undefined` is the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (isNothing(a) && isNothing(b))) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other]: readonly Readonly<Record<string, unknown>>[] = [Object(a), Object(b)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(one?.[key], other?.[key]));
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
