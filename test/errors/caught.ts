import { expect } from 'vitest';
import { KtttError, type Path } from '../../src/errors/index.ts';

/** The error of the library that a call throws; any other outcome fails the test. */
export function caught(run: () => unknown): KtttError {
  try {
    run();
  } catch (error) {
    if (error instanceof KtttError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** What a reader must learn from an error: its kind, the field, and what stood there. */
export interface ExpectedFault {
  readonly code: string;
  readonly path: Path;
  /** The path as both messages begin with it; an empty text where the fault has no place. */
  readonly field: string;
  /** What both messages quote from the input. */
  readonly found: string;
}

/** Checks that a call is refused, and that both messages say where and why. */
export function expectFault(run: () => unknown, { code, path, field, found }: ExpectedFault): void {
  const { messages, ...error } = caught(run);
  expect(error.code).toBe(code);
  expect(error.path).toEqual(path);
  const start = field === '' ? '' : `${field}: `;
  for (const message of [messages.vi, messages.en]) {
    expect(message.slice(0, start.length)).toBe(start);
    expect(message.slice(start.length)).toContain(found);
    expect(message).not.toMatch(/[{}]/);
  }
  expect(messages.vi).not.toBe(messages.en);
}
