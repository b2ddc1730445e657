import { describe, expect, it } from 'vitest';
import { both } from '../../src/language/both.ts';

describe('the same thing in both languages', () => {
  it('is said once in each', () => {
    expect(both((language) => `in ${language}`)).toEqual({ vi: 'in vi', en: 'in en' });
  });
});
