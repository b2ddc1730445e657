import * as z from 'zod';
import { at } from '../errors/at.ts';
import { allFaults, KtttError } from '../errors/index.ts';
import { faultsOfIssues } from './issue.ts';

/**
 * Reads raw data with a schema: the typed value, or one `KtttError` that holds every fault with its code and place.
 *
 * @throws the one fault, or `several-faults`
 *
 * @example
 * import { goalSchema, read } from 'kttt/schemas';
 *
 * read(goalSchema, JSON.parse('{ "kind": "at-least", "value": { "kind": "percent", "value": "60" } }'));
 * // → { kind: 'at-least', value: { kind: 'percent', value: '60' } }
 * read(goalSchema, { kind: 'at-lest' }); // throws not-one-of
 */
export function read<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const result = z.safeParse(schema, data);
  if (result.success) return result.data;
  const errors = faultsOfIssues(result.error.issues, data).map((fault) => new KtttError(fault));
  throw allFaults([at(errors, 0), ...errors.slice(1)]);
}
