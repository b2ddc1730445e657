import { read, textSchema } from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { faultsIn } from './faults.ts';

describe('the same words in both languages', () => {
  it('are needed in each', () => {
    expect(faultsIn(textSchema, { vi: 'HTX' })).toEqual([{ code: 'missing-key', path: ['en'] }]);
    expect(faultsIn(textSchema, { en: 'cooperatives' })).toEqual([{ code: 'missing-key', path: ['vi'] }]);
  });

  it('may not be empty', () => {
    expect(faultsIn(textSchema, { vi: '', en: 'cooperatives' })).toEqual([{ code: 'empty-text', path: ['vi'] }]);
    expect(caught(() => read(textSchema, { vi: 'HTX', en: '' })).messages).toEqual({
      vi: 'en: văn bản trống; hãy điền nội dung',
      en: 'en: the text is empty; fill it in',
    });
  });

  it.each([[[]], [{ length: 0 }], [0], [false]])('have one fault where %o stands in place of words', (value) => {
    expect(faultsIn(textSchema, { vi: value, en: 'cooperatives' })).toEqual([{ code: 'wrong-type', path: ['vi'] }]);
  });

  it('have no third language', () => {
    expect(faultsIn(textSchema, { vi: 'HTX', en: 'cooperatives', fr: 'coopératives', de: 'x' })).toEqual([
      { code: 'unknown-key', path: ['fr'] },
      { code: 'unknown-key', path: ['de'] },
    ]);
  });
});
