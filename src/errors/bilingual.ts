/** A language this library speaks: Vietnamese (`vi`) or English (`en`). */
export type Language = 'vi' | 'en';

/** The same words in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
