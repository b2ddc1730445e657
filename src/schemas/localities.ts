import type * as z from 'zod';
import { type Locality, localityLevels } from '../localities/locality.ts';
import { localities } from '../localities/locality-tree.ts';
import { checkedBy, described, list, object, oneOf, optional, orNull, text } from './build.ts';
import { calendarDateSchema } from './calendar.ts';

export const level = oneOf(localityLevels);

/** An administrative unit, by itself. */
export const localitySchema: z.ZodType<Locality> = described(
  object({
    id: text(),
    level,
    code: optional(orNull(text())),
    name: text(),
    formerNames: optional(orNull(list(object({ name: text(), until: calendarDateSchema })))),
    parent: optional(orNull(text())),
    from: optional(orNull(calendarDateSchema)),
    until: optional(orNull(calendarDateSchema)),
    successors: optional(orNull(list(text()))),
  }),
  'Locality',
  {
    vi: 'Một đơn vị hành chính: mã, tên, cấp trên, thời gian tồn tại, đơn vị kế tục',
    en: 'An administrative unit: its codes, names, parent, time and successors',
  },
);

/** Administrative units as a tree with history. */
export const localitiesSchema: z.ZodType<readonly Locality[]> = described(
  checkedBy(list(localitySchema), localities),
  'Localities',
  { vi: 'Cây đơn vị hành chính theo thời gian', en: 'The tree of administrative units over time' },
);
