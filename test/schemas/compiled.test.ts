import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { mutantsOf } from './mutants.ts';
import { samples } from './samples.ts';

/** What a schema says of data: the value, or what is wrong and where. */
function verdict(schema: z.ZodType, data: unknown): unknown {
  const { success, data: value, error } = schema.safeParse(data);
  return success ? { value } : error.issues.map(({ code, path, message }) => ({ code, path, message }));
}

describe.each(Object.entries(samples))('%s compiled by zod', (_, { schema, good, bad, notInFull }) => {
  const compiled = z.compile(schema);

  it('reads good data to the same value', () => {
    for (const sample of Object.values(good)) {
      expect(compiled.parse(sample)).toStrictEqual(sample);
      expect(verdict(compiled, sample)).toStrictEqual(verdict(schema, sample));
    }
  });

  it('finds the same faults as interpreted', () => {
    const small = Object.entries(good).flatMap(([what, sample]) => (notInFull?.test(what) ? [] : [sample]));
    const changed = small.flatMap(mutantsOf).map(({ data }) => data);
    for (const sample of [...Object.values(bad), ...changed, undefined, null]) {
      expect(verdict(compiled, sample)).toStrictEqual(verdict(schema, sample));
    }
  });

  it('runs without the interpreter unless it holds itself', () => {
    const isRecursive = /"\$ref"/.test(JSON.stringify(z.toJSONSchema(schema)));
    const strictly = () => z.compile(schema, { strict: true });
    if (isRecursive) expect(strictly).toThrow(z.ZodCompileUnsupportedError);
    else expect(strictly).not.toThrow();
  });
});
