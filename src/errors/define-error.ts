import { type Fault, type Info, KtttError, type Path } from './kttt-error.ts';

/** The names in braces of a message: `'{part} of {whole}'` has `part` and `whole`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The facts that a message needs, read off its text. */
export type InfoOf<Template extends string> = { readonly [Name in Placeholders<Template>]: string | number };

/** Makes the error of one kind from its facts and its place in the input. */
export interface ErrorDefinition<Code extends string, I extends Info> {
  (info: I, path?: Path): KtttError<Code, I>;
  /** The fault alone, for many that are told of and not thrown: an error takes a picture of the stack, which costs. */
  readonly fault: (info: I, path?: Path) => Fault<Code, I>;
}

/**
 * Defines one kind of error beside the code that throws it.
 *
 * The messages are plain sentences with the facts in braces; TypeScript derives the facts a caller must give from
 * the text. A pure call, so a bundler drops the definitions that nobody throws.
 *
 * @param code the stable name, in kebab-case
 * @param messages what is wrong and the way out, in both languages, with the same facts
 *
 * @example
 * import { defineError } from 'kttt/errors';
 *
 * const tooYoung = defineError('too-young', {
 *   vi: 'mới {months} tháng; cần ít nhất 12 tháng',
 *   en: 'only {months} months old; at least 12 months are needed',
 * });
 * const error = tooYoung({ months: 7 }, ['cooperative', 'age']);
 * error.messages.en; // → 'cooperative.age: only 7 months old; at least 12 months are needed'
 */
// @__NO_SIDE_EFFECTS__
export function defineError<const Code extends string, const Vi extends string, const En extends string>(
  code: Code,
  messages: { readonly vi: Vi; readonly en: En },
): ErrorDefinition<Code, InfoOf<Vi> & InfoOf<En>> {
  const [vi, en] = [sentence(messages.vi), sentence(messages.en)];
  const fault = (info: InfoOf<Vi> & InfoOf<En>, path: Path = []) => ({
    code,
    path,
    info,
    messages: { vi: placed(vi(info), path), en: placed(en(info), path) },
  });
  return Object.assign((info: InfoOf<Vi> & InfoOf<En>, path?: Path) => new KtttError(fault(info, path)), { fault });
}

const severalFaults = /* @__PURE__ */ defineError('several-faults', {
  vi: 'dữ liệu có {count} lỗi; từng lỗi với vị trí của nó nằm trong danh sách `faults`',
  en: 'the input has {count} faults; each stands in the list `faults` with its place',
});

/**
 * Makes one error of all the faults of one input; a single error stays as it is.
 *
 * @param errors at least one
 *
 * @example
 * import { allFaults, defineError } from 'kttt/errors';
 *
 * const missing = defineError('missing-name', { vi: 'thiếu tên', en: 'the name is missing' });
 * allFaults([missing({}, ['a']), missing({}, ['b'])]).faults.map((fault) => fault.path); // → [['a'], ['b']]
 */
export function allFaults(errors: readonly [KtttError<string>, ...KtttError<string>[]]): KtttError<string> {
  if (errors.length === 1) return errors[0];
  const faults = errors.flatMap((error) => error.faults);
  const summary: Fault = severalFaults({ count: faults.length });
  return new KtttError(summary, faults);
}

/** A path as people read it: `targets[2].goal`. */
export function writePath(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

/** The same fault in a larger input that holds the one it was found in at a path. */
export function faultInside(outer: Path, fault: Fault): Fault {
  return faultAt([...outer, ...fault.path], fault);
}

/** The same fault at another place. */
export function faultAt(path: Path, fault: Fault): Fault {
  const moved = (message: string) => placed(message.slice(placed('', fault.path).length), path);
  return { ...fault, path, messages: { vi: moved(fault.messages.vi), en: moved(fault.messages.en) } };
}

/** Fills the facts into a template, which is taken apart when it is first used. */
function sentence(template: string): (info: Info) => string {
  let parts: readonly string[] | undefined;
  return (info) => {
    parts ??= template.split(/[{}]/);
    return parts.reduce((text, part, i) => text + (i % 2 === 0 ? part : info[part]), '');
  };
}

function placed(sentence: string, path: Path): string {
  return path.length === 0 ? sentence : `${writePath(path)}: ${sentence}`;
}
