import type { Text } from '../errors/index.ts';

/** The sizes (quy mô) from the smallest up: siêu nhỏ, nhỏ, vừa, lớn. */
export const sizes = ['micro', 'small', 'medium', 'large'] as const;

/** A size. */
export type Size = (typeof sizes)[number];

/**
 * The sizes in words.
 *
 * @example
 * import { sizeText } from 'kttt/rating';
 *
 * sizeText.micro.vi; // → 'siêu nhỏ'
 */
export const sizeText: Readonly<Record<Size, Text>> = {
  micro: { vi: 'siêu nhỏ', en: 'micro' },
  small: { vi: 'nhỏ', en: 'small' },
  medium: { vi: 'vừa', en: 'medium' },
  large: { vi: 'lớn', en: 'large' },
};
