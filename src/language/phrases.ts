import type { Tokens } from './tokens.ts';

/** What phrases mean, by their words one after the other: most words begin none, which one look tells. */
export interface Phrases<Meaning> {
  readonly next: Map<string, Phrases<Meaning>>;
  meaning?: Meaning;
}

/** A phrase among the pieces of a text, from one up to another. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Phrases that mean the same stand in one text, parted by ` | `. */
export type PhraseRows<Meaning> = readonly (readonly [phrases: string, meaning: Meaning])[];

/** Phrases to be found from their first word on. */
export function phrases<Meaning>(rows: PhraseRows<Meaning>): Phrases<Meaning> {
  return treeOf(rows, (words) => words);
}

/** Phrases to be found from their last word back. */
export function phrasesBackwards<Meaning>(rows: PhraseRows<Meaning>): Phrases<Meaning> {
  return treeOf(rows, (words) => words.reverse());
}

function treeOf<Meaning>(rows: PhraseRows<Meaning>, inOrder: (words: string[]) => string[]): Phrases<Meaning> {
  const root: Phrases<Meaning> = { next: new Map() };
  for (const [list, meaning] of rows) {
    for (const phrase of list.split(' | ')) {
      let branch = root;
      for (const word of inOrder(phrase.split(' '))) {
        const next = branch.next.get(word) ?? { next: new Map() };
        branch.next.set(word, next);
        branch = next;
      }
      branch.meaning = meaning;
    }
  }
  return root;
}

/** The longest phrase that begins at a piece of a text. */
export function phraseAt<Meaning>(
  { next }: Phrases<Meaning>,
  tokens: Tokens,
  from: number,
): FoundPhrase<Meaning> | null {
  let found: FoundPhrase<Meaning> | null = null;
  let branch = next.get(tokens.word(from));
  for (let to = from + 1; branch; to += 1) {
    if (branch.meaning !== undefined) found = { meaning: branch.meaning, from, to };
    if (branch.next.size === 0) break;
    branch = branch.next.get(tokens.word(to));
  }
  return found;
}

/** The longest phrase that ends before a piece of a text, and does not reach back beyond another. */
export function phraseBefore<Meaning>(
  { next }: Phrases<Meaning>,
  tokens: Tokens,
  { to, floor }: { readonly to: number; readonly floor: number },
): FoundPhrase<Meaning> | null {
  let found: FoundPhrase<Meaning> | null = null;
  let branch: Phrases<Meaning> | undefined = { next };
  for (let from = to - 1; from >= floor; from -= 1) {
    branch = branch.next.get(tokens.word(from));
    if (!branch) break;
    if (branch.meaning !== undefined) found = { meaning: branch.meaning, from, to };
  }
  return found;
}
