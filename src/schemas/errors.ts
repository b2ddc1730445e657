import type * as z from 'zod';
import type { Text } from '../errors/index.ts';
import { described, object, text } from './build.ts';

/** The same words in Vietnamese and English. */
export const textSchema: z.ZodType<Text> = described(object({ vi: text(), en: text() }), 'Text', {
  vi: 'Cùng một nội dung bằng tiếng Việt và tiếng Anh',
  en: 'The same words in Vietnamese and English',
});
