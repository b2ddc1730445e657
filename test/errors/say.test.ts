import { describe, expect, it } from 'vitest';
import { say } from '../../src/errors/say.ts';
import { caught, expectFault } from './caught.ts';
import { untyped } from './untyped.ts';

const cooperative = { vi: 'hợp tác xã', en: 'cooperative' };

describe('saying something in a language', () => {
  it('gives the Vietnamese words', () => {
    expect(say(cooperative, 'vi')).toBe('hợp tác xã');
  });

  it('gives the English words', () => {
    expect(say(cooperative, 'en')).toBe('cooperative');
  });

  it.each([
    ['fr', 'fr'],
    ['VI', 'VI'],
    ['vi-VN', 'vi-VN'],
    ['', ''],
    ['toString', 'toString'],
    [undefined, 'undefined'],
    [null, 'null'],
    [['vi'], 'array'],
  ])('%j is no language of the library', (language, quoted) => {
    expectFault(() => say(cooperative, untyped(language)), {
      code: 'no-such-language',
      path: ['language'],
      field: 'language',
      found: quoted,
    });
  });

  it('says which languages there are', () => {
    expect(caught(() => say(cooperative, untyped('fr'))).messages).toEqual({
      vi: 'language: không có ngôn ngữ «fr»; chọn vi hoặc en',
      en: 'language: there is no language "fr"; choose vi or en',
    });
  });
});
