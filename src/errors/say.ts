import type { Language, Text } from './bilingual.ts';
import { defineError } from './define-error.ts';
import { found } from './found.ts';

const noSuchLanguage = /* @__PURE__ */ defineError('no-such-language', {
  vi: 'không có ngôn ngữ «{found}»; chọn vi hoặc en',
  en: 'there is no language "{found}"; choose vi or en',
});

/** The words of one language; refuses a language that the library does not speak. */
export function say(text: Text, language: Language): string {
  if (language !== 'vi' && language !== 'en') throw noSuchLanguage({ found: found(language) }, ['language']);
  return text[language];
}
