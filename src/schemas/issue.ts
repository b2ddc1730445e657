import { defineError, faultInside } from '../errors/define-error.ts';
import { type Fault, found, type Path } from '../errors/index.ts';
import { missingKey, notOneOf, unknownKey, wrongType } from '../errors/shape.ts';

const outOfRange = /* @__PURE__ */ defineError('out-of-range', {
  vi: '{found} nằm ngoài phạm vi cho phép, giới hạn là {limit}',
  en: '{found} is out of range, the limit is {limit}',
});

const notAsAsked = /* @__PURE__ */ defineError('not-as-asked', {
  vi: '«{found}» không đáp ứng lược đồ: {reason}',
  en: '"{found}" does not fit the schema: {reason}',
});

/** A fault of zod's, raw in an error map or finished in a `ZodError`: what this file reads of it. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | undefined;
  readonly input?: unknown;
  readonly expected?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly options?: readonly unknown[] | undefined;
  readonly discriminator?: string | undefined;
  readonly errors?: readonly (readonly Issue[])[] | undefined;
  readonly message?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly params?: { readonly faults?: readonly Fault[] } | undefined;
}

/** Says what zod found wrong with data in our words. */
export function faultsOfIssues(issues: readonly Issue[], data: unknown): readonly Fault[] {
  return issues.flatMap((issue) => {
    const place = placeOf(issue);
    return faultsOf(issue, valueAt(data, place), place);
  });
}

/** Says a fault of zod's in our words, from the value found at its place; several unknown keys are a fault each. */
export function faultsOf(issue: Issue, input: unknown, path: Path): readonly Fault[] {
  const ours = issue.params?.faults;
  if (ours) return ours.map((fault) => faultInside(path, fault));
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => unknownKey.fault({ key: found(key) }, [...path, key]));
    case 'too_small':
    case 'too_big':
      return [outOfRange.fault({ found: found(input), limit: Number(issue.minimum ?? issue.maximum) }, path)];
    case 'invalid_union':
      return issue.options ? wrongWord(issue.options, input, path) : closestForm(issue, input, path);
    case 'invalid_value':
      return wrongWord(issue.values ?? [], input, path);
    case 'invalid_type':
      return [ofType(input, typeOf(issue), path)];
    default:
      return [notAsAsked.fault({ found: found(input), reason: String(issue.message) }, path)];
  }
}

/** Where an issue lies, in the words of a path. */
export function placeOf({ path = [] }: Issue): Path {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

/** What stands at a path of an input; `undefined` where nothing does. */
export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce((value: unknown, part) => Object(value)[part], input);
}

/** The faults of the first form that a value comes closest to, or the types it may have where it comes close to none. */
function closestForm({ errors = [] }: Issue, input: unknown, path: Path): readonly Fault[] {
  const forms = errors
    .filter((issues) => !issues.some(isOfAnotherType))
    .map((issues) => ({
      faults: issues.flatMap((issue) => within(issue, input, path)),
      distance: issues.reduce((sum, issue) => sum + distanceOf(issue, input), 0),
    }))
    .sort((a, b) => a.distance - b.distance);
  return forms[0]?.faults ?? [ofType(input, typesOf(errors), path)];
}

/**
 * How far a value is from a form that it fails with an issue: a missing key says less against it than a wrong value,
 * and that less than a key the form does not have. Without the key that tells its form, none of its keys is known.
 */
function distanceOf(issue: Issue, input: unknown): number {
  const { options, discriminator } = issue;
  if (options && valueAt(input, [String(discriminator)]) === undefined) {
    return distances['missing-key'] * (1 + Object.keys(Object(input)).length);
  }
  return within(issue, input, []).reduce((sum, { code }) => sum + distanceBy(code), 0);
}

const distances = { 'missing-key': 2, 'wrong-value': 3, 'unknown-key': 4 } as const;

function distanceBy(code: string): number {
  return code === 'missing-key' || code === 'unknown-key' ? distances[code] : distances['wrong-value'];
}

function within(issue: Issue, input: unknown, path: Path): readonly Fault[] {
  const place = placeOf(issue);
  return faultsOf(issue, valueAt(input, place), [...path, ...place]);
}

/** Whether a form of a union failed on the value itself, not on something in it. */
function isOfAnotherType(issue: Issue): boolean {
  if (placeOf(issue).length > 0) return false;
  if (issue.code === 'invalid_union') return (issue.errors ?? []).every((issues) => issues.some(isOfAnotherType));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

/** The types that the forms of a union take. */
function typesOf(errors: readonly (readonly Issue[])[]): string {
  const types = errors.flatMap((issues) => issues.filter((issue) => placeOf(issue).length === 0).map(typeOf));
  return [...new Set(types)].filter((type) => type !== '').join(' | ');
}

function typeOf({ expected, values, errors = [] }: Issue): string {
  if (expected) return expected === 'record' ? 'object' : expected;
  return values ? listed(values) : typesOf(errors);
}

function wrongWord(allowed: readonly unknown[], input: unknown, path: Path): readonly Fault[] {
  if (input === undefined) return [missingKey.fault({ expected: listed(allowed) }, path)];
  return [notOneOf.fault({ found: found(input), allowed: listed(allowed) }, path)];
}

function ofType(input: unknown, expected: string, path: Path): Fault {
  return input === undefined
    ? missingKey.fault({ expected }, path)
    : wrongType.fault({ found: found(input), expected }, path);
}

function listed(values: readonly unknown[]): string {
  return values.map(String).join(', ');
}
