import type { Fault } from 'kttt';
import { caught } from '../errors/caught.ts';

/** All the faults of a call in their order, without the messages. */
export function faultsOf(run: () => unknown): readonly Omit<Fault, 'messages'>[] {
  return caught(run).faults.map(({ code, path, info }) => ({ code, path, info }));
}
