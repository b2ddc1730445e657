import type { Attempt } from './collect-faults.ts';
import { defineError } from './define-error.ts';
import { found } from './found.ts';
import type { Path } from './kttt-error.ts';

export const unknownKey = /* @__PURE__ */ defineError('unknown-key', {
  vi: 'không có trường «{key}»; kiểm tra chính tả hoặc bỏ trường này',
  en: 'there is no field "{key}"; check its spelling or leave it out',
});

export const missingKey = /* @__PURE__ */ defineError('missing-key', {
  vi: 'thiếu trường này; cần giá trị kiểu {expected}',
  en: 'this field is missing; it takes a value of type {expected}',
});

export const wrongType = /* @__PURE__ */ defineError('wrong-type', {
  vi: 'giá trị «{found}» sai kiểu; cần kiểu {expected}',
  en: '"{found}" has the wrong type; it takes {expected}',
});

export const notOneOf = /* @__PURE__ */ defineError('not-one-of', {
  vi: '«{found}» không nằm trong các giá trị được phép: {allowed}',
  en: '"{found}" is none of the allowed values: {allowed}',
});

export const emptyText = /* @__PURE__ */ defineError('empty-text', {
  vi: 'văn bản trống; hãy điền nội dung',
  en: 'the text is empty; fill it in',
});

/**
 * Checks one value of raw data at its place and says whether it is sound; every fault goes through the attempt, so
 * that all faults of an input are found together.
 */
export type Check = (value: unknown, path: Path, attempt: Attempt) => boolean;

/** A check that throws its one fault. Data that lacks the value is told so. */
export function sound(expected: string, check: (value: never, path: Path) => unknown): Check {
  return (value, path, attempt) =>
    attempt(() => {
      if (value === undefined) throw missingKey({ expected }, path);
      check(value as never, path);
      return true;
    }) ?? false;
}

/** Text with something in it. */
export const text: Check = /* @__PURE__ */ sound('string', (value: unknown, path) => {
  if (typeof value !== 'string') throw wrongType({ found: found(value), expected: 'string' }, path);
  if (value.trim() === '') throw emptyText({}, path);
});

/** True or false. */
export const flag: Check = /* @__PURE__ */ sound('boolean', (value: unknown, path) => {
  if (typeof value !== 'boolean') throw wrongType({ found: found(value), expected: 'boolean' }, path);
});

/** One of some words. */
// @__NO_SIDE_EFFECTS__
export function oneOf(words: readonly (string | number)[]): Check {
  const allowed = words.join(', ');
  return sound(allowed, (value: unknown, path) => {
    if (!words.some((word) => word === value)) throw notOneOf({ found: found(value), allowed }, path);
  });
}

/** A value that may be left out, or `null`. */
// @__NO_SIDE_EFFECTS__
export function mayBeMissing(check: Check): Check {
  return (value, path, attempt) => value === null || value === undefined || check(value, path, attempt);
}

/** A value that may be left out. */
// @__NO_SIDE_EFFECTS__
export function optional(check: Check): Check {
  return (value, path, attempt) => value === undefined || check(value, path, attempt);
}

/** A list whose every item passes a check. */
// @__NO_SIDE_EFFECTS__
export function listOfEach(item: Check): Check {
  return (value, path, attempt) => {
    if (!sound('array', isArray)(value, path, attempt)) return false;
    return (value as readonly unknown[]).reduce<boolean>(
      (before, one, i) => item(one, [...path, i], attempt) && before,
      true,
    );
  };
}

function isArray(value: unknown, path: Path): void {
  if (!Array.isArray(value)) throw wrongType({ found: found(value), expected: 'array' }, path);
}

/** A check for each field of an object; TypeScript sees to it that none is left out. */
export type FieldChecks<Shape> = { readonly [Key in keyof Required<Shape>]: Check };

/** An object with just these fields. */
// @__NO_SIDE_EFFECTS__
export function fields<Shape>(checks: FieldChecks<Shape>): Check {
  const named = Object.entries<Check>(checks);
  return (value, path, attempt) => {
    if (!sound('object', isObject)(value, path, attempt)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    const keysAreKnown = Object.keys(given).reduce((before, key) => {
      const isKnown = Object.hasOwn(checks, key);
      if (!isKnown) refuse(() => unknownKey({ key: found(key) }, [...path, key]), attempt);
      return isKnown && before;
    }, true);
    return named.reduce((before, [key, check]) => check(given[key], [...path, key], attempt) && before, keysAreKnown);
  };
}

function isObject(value: unknown, path: Path): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongType({ found: found(value), expected: 'object' }, path);
  }
}

/** Reports a fault and goes on. */
export function refuse(fault: () => Error, attempt: Attempt): void {
  attempt(() => {
    throw fault();
  });
}

/** An item of a list with its position there. */
export interface Placed<Item> {
  readonly item: Item;
  readonly place: number;
}

/**
 * The items of a list that can be held against others, with their positions: those that pass a check, and of those that
 * do not what is sound of them, where it is enough. All faults go through the attempt.
 */
export function usableItems<Item>(
  list: unknown,
  check: Check,
  soundPart: (value: unknown) => Item | undefined,
  path: Path,
  attempt: Attempt,
): readonly Placed<Item>[] {
  if (!sound('array', isArray)(list, path, attempt)) return [];
  return (list as readonly Item[]).flatMap((given, place) => {
    const item = check(given, [...path, place], attempt) ? given : soundPart(given);
    return item === undefined ? [] : [{ item, place }];
  });
}

/** What is sound of an object, by its checks; nothing where a field is not that the others are no use without. */
// @__NO_SIDE_EFFECTS__
export function soundPartBy<Shape>(
  checks: FieldChecks<Shape>,
  needed: readonly (keyof Shape & string)[],
): (value: unknown) => Shape | undefined {
  const named = Object.entries<Check>(checks);
  return (value) => {
    const given: Readonly<Record<string, unknown>> = Object(value);
    const kept = named.filter(([key, check]) => given[key] !== undefined && check(given[key], [], quietly));
    const part = Object.fromEntries(kept.map(([key]) => [key, given[key]]));
    return needed.every((key) => Object.hasOwn(part, key)) ? (part as Shape) : undefined;
  };
}

/** Runs a check whose faults are told elsewhere. */
const quietly: Attempt = (check) => {
  try {
    return check();
  } catch {
    return undefined;
  }
};

/** The values of one key of the items of raw data, for telling a reference to a faulty item from one to no item. */
export function valuesOf(list: unknown, key: string): ReadonlySet<unknown> {
  return new Set(Array.isArray(list) ? list.map((item) => Object(item)[key]) : []);
}

export const notInOrderOfTime = /* @__PURE__ */ defineError('not-in-order-of-time', {
  vi: 'ngày {found} phải sau ngày {before} của mục đứng trước; hãy xếp theo thời gian',
  en: 'the date {found} must come after {before} of the item before it; put them in the order of time',
});

/** Reports each item of a list whose date is not after that of the item before it. */
export function checkOrderOfTime<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string,
  placeOf: (position: number) => Path,
  attempt: Attempt,
): void {
  items.map(dateOf).forEach((date, i, dates) => {
    const before = dates[i - 1];
    if (before !== undefined && date <= before) {
      refuse(() => notInOrderOfTime({ found: date, before }, placeOf(i)), attempt);
    }
  });
}
