import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, codesSource, errorsPage, generatedFiles } from '../scripts/error-definitions.ts';

describe('the catalogue of errors', () => {
  const entries = catalogue();

  it('is written out as a union of codes and as a page for readers', () => {
    expect(readFileSync(generatedFiles.codes, 'utf8')).toBe(codesSource(entries));
    expect(readFileSync(generatedFiles.page, 'utf8')).toBe(errorsPage(entries));
  });

  it.each(entries.map((entry) => [entry.code, entry] as const))(
    '%s gives the same facts in both languages',
    (_, { vi, en }) => {
      const facts = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();
      expect(facts(vi)).toEqual(facts(en));
    },
  );
});
