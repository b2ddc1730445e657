import { writePath } from 'kttt/errors';
import * as schemas from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultsIn, messagesIn, refusalOf } from './faults.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { type Samples, samples } from './samples.ts';

const bySchema = Object.entries(samples);

/** The good samples of a schema with one change of a kind, those that are still sound left out. */
function changed({ good, mayLack, isRecord, notInFull }: Samples, change: Mutant['change']): readonly Mutant[] {
  return Object.entries(good)
    .flatMap(([what, sample]) => (notInFull?.test(what) ? [] : mutantsOf(sample)))
    .filter((mutant) => mutant.change === change)
    .filter(({ path }) => change !== 'missing key' || !mayLack?.test(writePath(path)))
    .filter(({ path }) => !isRecord || path.length > 1 || change === 'wrong type');
}

describe('the schemas', () => {
  it('are all tried here', () => {
    const exported = Object.entries(schemas).flatMap(([name, value]) => (value instanceof z.ZodType ? [name] : []));
    expect(Object.keys(samples).toSorted()).toEqual([...exported, 'datedSchema'].toSorted());
  });

  describe.each(bySchema)('%s', (_, given) => {
    const { schema, good, bad } = given;

    it.each(Object.entries(good))('reads back what was written as JSON: %s', (_, sample) => {
      const written = JSON.parse(JSON.stringify(sample));
      expect(written).toStrictEqual(sample);
      expect(schemas.read(schema, written)).toStrictEqual(sample);
    });

    it.each(Object.entries(bad))('refuses %s in our words, through read and through zod alike', (_, sample) => {
      expect(messagesIn(schema, sample)).toBe(refusalOf(schema, sample).messages);
    });

    it('refuses an unknown key at each depth, and names it with its whole path', () => {
      for (const { path, data } of changed(given, 'unknown key')) {
        expect(faultsIn(schema, data)).toEqual([{ code: 'unknown-key', path }]);
        const place = writePath(path);
        expect(messagesIn(schema, data)).toBe(
          `${place}: there is no field "surprise"; check its spelling or leave it out | ${place}: không có trường «surprise»; kiểm tra chính tả hoặc bỏ trường này`,
        );
      }
    });

    it('names a missing key at each depth, says nothing else, and says it through zod too', () => {
      for (const { path, data } of changed(given, 'missing key')) {
        const { faults, messages } = refusalOf(schema, data);
        expect(faults).toEqual([{ code: 'missing-key', path }]);
        expect(messagesIn(schema, data)).toBe(messages);
      }
    });

    it('names a value of a wrong type at each depth, says nothing else, and says it through zod too', () => {
      for (const { path, data } of changed(given, 'wrong type')) {
        const { faults, messages } = refusalOf(schema, data);
        expect(faults).toEqual([{ code: expect.stringMatching(/^(wrong-type|not-one-of)$/), path }]);
        expect(messagesIn(schema, data)).toBe(messages);
      }
    });
  });
});
