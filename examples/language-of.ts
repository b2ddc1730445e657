import type { Language } from 'kttt';

/** The language that the command line asks for; Vietnamese unless it says `--lang en`. */
export function languageOf(words: readonly string[]): Language {
  const [option, language = 'vi', ...others] = words;
  const isAsked = option === undefined || (option === '--lang' && words.length > 1);
  if (!isAsked || others.length > 0 || (language !== 'vi' && language !== 'en')) {
    console.error('Cách dùng / usage: npm run example -- [--lang vi|en]');
    process.exit(2);
  }
  return language;
}
