import * as z from 'zod';
import { type Fault, KtttError, type Text } from '../errors/index.ts';
import { emptyText } from '../errors/shape.ts';
import { faultsOf, type Issue, placeOf, valueAt } from './issue.ts';

/** The message of a fault found by zod, ours in both languages. */
function message(issue: Issue): string {
  const { discriminator, input } = issue;
  const value = discriminator === undefined ? input : valueAt(input, [discriminator]);
  return faultsOf(issue, value, placeOf(issue))
    .map(({ messages }) => `${messages.en} | ${messages.vi}`)
    .join('; ');
}

const ours = { error: message } as const;

/** An object with just these keys; any other key is a fault. */
// @__NO_SIDE_EFFECTS__
export function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, ours);
}

/** The fields of two shapes; a spread would keep a bundler from dropping what nobody uses. */
// @__NO_SIDE_EFFECTS__
export function joined<First extends object, Second extends object>(first: First, second: Second): First & Second {
  return { ...first, ...second };
}

/** One of some words. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, ours);
}

/** Just this word or number, or one of these. */
// @__NO_SIDE_EFFECTS__
export function just<const Words extends readonly (string | number)[]>(...words: Words) {
  return z.literal(words, ours);
}

/** Text with something in it. */
// @__NO_SIDE_EFFECTS__
export function text() {
  return checkedBy(
    z.string(ours),
    () => {
      throw emptyText({});
    },
    (value) => value.trim() !== '',
  ).meta({ minLength: 1 });
}

/** A finite number of JSON. */
// @__NO_SIDE_EFFECTS__
export function number() {
  return z.number(ours);
}

/** True or false. */
// @__NO_SIDE_EFFECTS__
export function flag() {
  return z.boolean(ours);
}

/** A safe whole number, not below `from`. */
// @__NO_SIDE_EFFECTS__
export function whole(from: number) {
  return z.int(ours).min(from, ours);
}

/** Nothing. */
// @__NO_SIDE_EFFECTS__
export function nothing() {
  return z.null(ours);
}

/** What no value is: a key that a form does not have and another form does. */
// @__NO_SIDE_EFFECTS__
export function never() {
  return z.never(ours);
}

/** A list. */
// @__NO_SIDE_EFFECTS__
export function list<Item extends z.core.$ZodType>(item: Item) {
  return z.array(item, ours);
}

/** Any piece of data. */
// @__NO_SIDE_EFFECTS__
export function anything() {
  return z.unknown();
}

/** Values by name. */
// @__NO_SIDE_EFFECTS__
export function byName<Value extends z.core.$ZodType>(value: Value) {
  return z.record(z.string(ours), value, ours);
}

/** A figure by its name, left out or undefined where it is missing. */
// @__NO_SIDE_EFFECTS__
export function mayBeMissing<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.optional(schema);
}

/** A field that may be left out. */
// @__NO_SIDE_EFFECTS__
export function optional<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.exactOptional(schema);
}

/** One of several forms, told apart by a key. */
// @__NO_SIDE_EFFECTS__
export function byKey<Forms extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]>(
  key: string,
  forms: Forms,
) {
  return z.discriminatedUnion(key, forms, ours);
}

/** One of several forms. */
// @__NO_SIDE_EFFECTS__
export function either<Forms extends readonly z.core.$ZodType[]>(forms: Forms) {
  return z.union(forms, ours);
}

/** A value, or `null`. */
// @__NO_SIDE_EFFECTS__
export function orNull<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.nullable(schema);
}

/** A form that holds forms of its own kind. */
// @__NO_SIDE_EFFECTS__
export function later<Schema extends z.core.$ZodType>(schema: () => Schema) {
  return z.lazy(schema);
}

/**
 * Adds a check of the library itself: the faults it throws become faults of the schema, with the same codes. It runs
 * once the parts are sound.
 *
 * @param isPlain a quick look at a value: what it says yes to passes the check for certain, anything else is checked
 */
// @__NO_SIDE_EFFECTS__
export function checkedBy<Schema extends z.ZodType>(
  schema: Schema,
  check: (value: z.output<Schema>) => unknown,
  isPlain: (value: z.output<Schema>) => boolean = nothingIsPlain,
): Schema {
  const passes = (value: z.output<Schema>) => isPlain(value) || faultsBy(check, value).length === 0;
  const report = ({ value, issues }: z.core.ParsePayload<z.output<Schema>>) => {
    if (isPlain(value)) return;
    const faults = faultsBy(check, value);
    if (faults.length > 0) issues.push({ code: 'custom', input: value, path: [], continue: false, params: { faults } });
  };
  // `fn` is the yes or no that zod compiles; `check` says what is wrong where nothing is compiled.
  const def = { check: 'custom', fn: passes };
  return schema.check({ _zod: { def, check: report, onattach: [] } });
}

function faultsBy<Value>(check: (value: Value) => unknown, value: Value): readonly Fault[] {
  try {
    check(value);
    return [];
  } catch (error) {
    if (!(error instanceof KtttError)) throw error;
    return error.faults;
  }
}

function nothingIsPlain(): boolean {
  return false;
}

/** What JSON Schema can say of a check of the library's own. */
interface Said {
  readonly type?: 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: 'date';
}

/** Gives a schema the title and the description that its JSON Schema shows, and what that can say of its check. */
// @__NO_SIDE_EFFECTS__
export function described<Schema extends z.ZodType>(
  schema: Schema,
  title: string,
  words: Text,
  said: Said = {},
): Schema {
  return schema.meta({ title, description: `${words.en} | ${words.vi}`, ...said });
}
