import type { Language, Text } from '../errors/index.ts';

/** The same thing said in each language. */
export function both(inLanguage: (language: Language) => string): Text {
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}
