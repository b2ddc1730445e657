import { defineError, faultInside } from '../errors/define-error.ts';
import { type Fault, found, type Path } from '../errors/index.ts';

const unknownKey = /* @__PURE__ */ defineError('unknown-key', {
  vi: 'không có trường «{key}»; kiểm tra chính tả hoặc bỏ trường này',
  en: 'there is no field "{key}"; check its spelling or leave it out',
});

const missingKey = /* @__PURE__ */ defineError('missing-key', {
  vi: 'thiếu trường này; cần giá trị kiểu {expected}',
  en: 'this field is missing; it takes a value of type {expected}',
});

const wrongType = /* @__PURE__ */ defineError('wrong-type', {
  vi: 'giá trị «{found}» sai kiểu; cần kiểu {expected}',
  en: '"{found}" has the wrong type; it takes {expected}',
});

const notOneOf = /* @__PURE__ */ defineError('not-one-of', {
  vi: '«{found}» không nằm trong các giá trị được phép: {allowed}',
  en: '"{found}" is none of the allowed values: {allowed}',
});

const emptyText = /* @__PURE__ */ defineError('empty-text', {
  vi: 'văn bản trống; hãy điền nội dung',
  en: 'the text is empty; fill it in',
});

const outOfRange = /* @__PURE__ */ defineError('out-of-range', {
  vi: '{found} nằm ngoài phạm vi cho phép, giới hạn là {limit}',
  en: '{found} is out of range, the limit is {limit}',
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
  readonly origin?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly params?: { readonly faults?: readonly Fault[] } | undefined;
}

/** Says a fault of zod's in our words, from the value found at its place; several unknown keys are a fault each. */
export function faultsOf(issue: Issue, input: unknown, path: Path): readonly Fault[] {
  switch (issue.code) {
    case 'custom':
      return (issue.params?.faults ?? []).map((fault) => faultInside(path, fault));
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => unknownKey({ key: found(key) }, [...path, key]));
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'string') return [emptyText({}, path)];
      return [outOfRange({ found: found(input), limit: Number(issue.minimum ?? issue.maximum) }, path)];
    case 'invalid_union':
      return issue.options ? wrongWord(issue.options, input, path) : closestForm(issue, input, path);
    default:
      return issue.values ? wrongWord(issue.values, input, path) : [ofType(input, String(issue.expected), path)];
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

/** The faults of the one form that a value comes closest to, or the types it may have where it comes close to none. */
function closestForm({ errors = [] }: Issue, input: unknown, path: Path): readonly Fault[] {
  const forms = errors
    .filter((issues) => !issues.some(isOfAnotherType))
    .map((issues) => issues.flatMap((one) => within(one, input, path)))
    .sort((a, b) => a.length - b.length);
  const [closest, next] = forms;
  if (closest && closest.length !== next?.length) return closest;
  return [ofType(input, [...new Set(errors.flat().map(typeOf))].join(' | '), path)];
}

function within(issue: Issue, input: unknown, path: Path): readonly Fault[] {
  const place = placeOf(issue);
  return faultsOf(issue, valueAt(input, place), [...path, ...place]);
}

/** Whether a form of a union failed on the value itself, not on something in it. */
function isOfAnotherType(issue: Issue): boolean {
  return placeOf(issue).length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function typeOf({ expected, values, discriminator, errors = [] }: Issue): string {
  if (discriminator !== undefined) return 'object';
  if (values) return listed(values);
  return expected ?? [...new Set(errors.flat().map(typeOf))].join(' | ');
}

function wrongWord(allowed: readonly unknown[], input: unknown, path: Path): readonly Fault[] {
  if (input === undefined) return [missingKey({ expected: listed(allowed) }, path)];
  return [notOneOf({ found: found(input), allowed: listed(allowed) }, path)];
}

function ofType(input: unknown, expected: string, path: Path): Fault {
  return input === undefined ? missingKey({ expected }, path) : wrongType({ found: found(input), expected }, path);
}

function listed(values: readonly unknown[]): string {
  return values.map(String).join(', ');
}
