import { adjectives, type UnitWord, units } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Tokens } from './tokens.ts';

/** A unit among the pieces of a text. */
export interface FoundUnit {
  readonly word: UnitWord;
  readonly isEnglish: boolean;
  readonly to: number;
}

/** The unit at a place, adjectives before the unit of a count passed over. */
export function unitAt(tokens: Tokens, at: number): FoundUnit | null {
  const isDescribed = adjectives.has(tokens.word(at));
  const found = phraseAt(units, tokens, isDescribed ? at + 1 : at);
  if (!found?.meaning) return null;
  const { meaning: word, to } = found;
  if (isDescribed && word.kind !== 'count') return null;
  // «năm 2024», «tháng 5»: a date follows the number.
  if (word.isTime && tokens.isNumber(to)) return null;
  return { word, isEnglish: word.isEnglish === true, to };
}
