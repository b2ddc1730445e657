import type { Path } from 'kttt/errors';

/** A sample with one thing changed. */
export interface Mutant {
  readonly change: 'unknown key' | 'missing key' | 'wrong type';
  /** Where it was changed. */
  readonly path: Path;
  readonly data: unknown;
}

/**
 * A sample with one change at a time: each object once with a key too many and once without each of its keys, each
 * value once with one of a type that fits nowhere.
 */
export function mutantsOf(sample: unknown): readonly Mutant[] {
  const below = Object.entries(isNode(sample) ? sample : {}).flatMap(([name, value]) => {
    const key = Array.isArray(sample) ? Number(name) : name;
    return mutantsOf(value).map(({ change, path, data }) => ({
      change,
      path: [key, ...path],
      data: withValue(sample, name, data),
    }));
  });
  return [{ change: 'wrong type', path: [], data: misfit(sample) }, ...keyMutants(sample), ...below];
}

/** A sample with the value at a path replaced by another. */
export function replaced(sample: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  return withValue(sample, String(key), replaced(Object(sample)[key], rest, value));
}

function keyMutants(sample: unknown): readonly Mutant[] {
  if (!isNode(sample) || Array.isArray(sample)) return [];
  const surplus: Mutant = { change: 'unknown key', path: ['surprise'], data: { ...sample, surprise: 1 } };
  const without = Object.keys(sample).map((key): Mutant => {
    const data = Object.fromEntries(Object.entries(sample).filter(([name]) => name !== key));
    return { change: 'missing key', path: [key], data };
  });
  return [surplus, ...without];
}

function withValue(sample: unknown, key: string, value: unknown): unknown {
  if (Array.isArray(sample)) return sample.with(Number(key), value);
  return { ...Object(sample), [key]: value };
}

/** No field of the library takes both a flag and something else. */
function misfit(value: unknown): unknown {
  return typeof value === 'boolean' ? 'true' : true;
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
