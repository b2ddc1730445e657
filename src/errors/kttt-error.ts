import type { Text } from './bilingual.ts';
import type { ErrorFacts, KtttErrorCode } from './codes.ts';

/** Where in the input a fault lies: keys and list positions from the outside in. */
export type Path = readonly (string | number)[];

/** The facts of a fault, by name: what was found, what was expected. */
export type Info = Readonly<Record<string, string | number>>;

/** One thing wrong with an input, as plain JSON. */
export interface Fault<Code extends string = string, I extends Info = Info> {
  /** The stable name of the fault; `docs/errors.md` lists them all. */
  readonly code: Code;
  readonly path: Path;
  readonly info: I;
  /** What is wrong and what to do about it, the field named first. */
  readonly messages: Text;
}

/**
 * The only error this library throws: a code, the facts, the place, and a message in Vietnamese and English.
 *
 * An error that reports several faults at once has the code `several-faults`; every fault stands in `faults`, which
 * for any other error holds just the one. `instanceof KtttError` also holds for an error thrown by another copy of
 * the package (the ES module and the CommonJS file in one program, for instance).
 *
 * @example
 * import { KtttError, percentage } from 'kttt';
 *
 * let caught;
 * try {
 *   percentage(311, 310);
 * } catch (error) {
 *   if (error instanceof KtttError) caught = error;
 * }
 * caught?.code; // → 'part-exceeds-whole'
 * caught?.path; // → ['part']
 * caught?.messages.vi; // → 'part: phần (311) lớn hơn tổng thể (310); kiểm tra lại hai số, hoặc dùng ratio() nếu tỷ số này được phép vượt 100 %'
 */
export class KtttError<Code extends string = KtttErrorCode, I extends Info = Info> extends Error {
  override readonly name = 'KtttError';
  readonly code: Code;
  readonly path: Path;
  readonly info: I;
  readonly messages: Text;
  readonly faults: readonly Fault[];

  constructor(fault: Fault<Code, I>, faults: readonly Fault[] = [fault]) {
    super(`${fault.messages.en} | ${fault.messages.vi}`);
    this.code = fault.code;
    this.path = fault.path;
    this.info = fault.info;
    this.messages = fault.messages;
    this.faults = faults;
  }

  static override [Symbol.hasInstance](value: unknown): value is KtttError {
    return value instanceof Object && 'name' in value && value.name === 'KtttError' && 'faults' in value;
  }
}

/**
 * Whether something caught is an error of this library with a code; its `info` then has the facts of that code.
 *
 * @example
 * import { hasCode, percentage } from 'kttt';
 *
 * let part;
 * try {
 *   percentage(311, 310);
 * } catch (error) {
 *   if (hasCode(error, 'part-exceeds-whole')) part = error.info.part;
 * }
 * part; // → '311'
 */
export function hasCode<Code extends KtttErrorCode>(
  error: unknown,
  code: Code,
): error is KtttError<Code, ErrorFacts[Code]> {
  return error instanceof KtttError && error.code === code;
}
