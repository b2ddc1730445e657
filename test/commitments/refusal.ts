import { type Fault, KtttError } from 'kttt';

/** What a call is refused with: the code, the place and the messages of its error. */
export function refusal(call: () => unknown): Omit<Fault, 'info'> {
  try {
    call();
  } catch (error) {
    if (!(error instanceof KtttError)) throw error;
    return { code: error.code, path: error.path, messages: error.messages };
  }
  throw new Error('the call was not refused');
}

/** The codes and places of all the faults of a call. */
export function faults(call: () => unknown): readonly Pick<Fault, 'code' | 'path'>[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof KtttError)) throw error;
    return error.faults.map(({ code, path }) => ({ code, path }));
  }
  return [];
}
