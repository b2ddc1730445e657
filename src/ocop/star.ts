/** The star levels (hạng sao), from the lowest up. */
export const stars = [1, 2, 3, 4, 5] as const;

/** A star level. Only three stars and more are recognised. */
export type Star = (typeof stars)[number];

/** A star level that is recognised and has a certificate. */
export type RecognizedStar = 3 | 4 | 5;
