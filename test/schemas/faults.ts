import type { Fault } from 'kttt';
import { read } from 'kttt/schemas';
import type * as z from 'zod';
import { caught } from '../errors/caught.ts';

/** A fault by its kind and its place. */
export type Place = Pick<Fault, 'code' | 'path'>;

/** The faults that reading data finds, with the codes and places they have. */
export function faultsIn(schema: z.ZodType, data: unknown): readonly Place[] {
  return refusalOf(schema, data).faults;
}

/** The messages of the same faults as zod's issues tell them. */
export function messagesIn(schema: z.ZodType, data: unknown): string {
  return (schema.safeParse(data).error?.issues ?? []).map(({ message }) => message).join('; ');
}

/** The faults that reading data finds, and their messages in both languages as zod's issues tell them. */
export function refusalOf(
  schema: z.ZodType,
  data: unknown,
): { readonly faults: readonly Place[]; readonly messages: string } {
  const { faults } = caught(() => read(schema, data));
  return {
    faults: faults.map(({ code, path }) => ({ code, path })),
    messages: faults.map(({ messages }) => `${messages.en} | ${messages.vi}`).join('; '),
  };
}
