import type * as z from 'zod';
import type { Certainty } from '../law/certainty.ts';
import type { Citation } from '../law/citation.ts';
import { type Dated, datedValues } from '../law/dated.ts';
import { type ExplainedValue, type Explanation, type ExplanationStep, explanationVersion } from '../law/explanation.ts';
import {
  byKey,
  checkedBy,
  described,
  either,
  just,
  later,
  list,
  object,
  oneOf,
  optional,
  orNull,
  text,
} from './build.ts';
import { calendarDateSchema } from './calendar.ts';
import { textSchema } from './errors.ts';
import { decimalText, exactSchema, ratioSchema } from './numbers.ts';

const instrument = object({
  kind: oneOf(['law', 'resolution', 'decree', 'decision', 'circular', 'plan', 'official-letter']),
  number: text(),
  title: optional(textSchema),
});

/** Where a rule or a figure stands: a place in a legal instrument, or a publication. */
export const citationSchema: z.ZodType<Citation> = described(
  byKey('kind', [
    object({
      kind: just('legal'),
      instrument,
      article: optional(text()),
      clause: optional(text()),
      point: optional(text()),
      annex: optional(text()),
      section: optional(text()),
    }),
    object({
      kind: just('publication'),
      title: text(),
      publisher: textSchema,
      date: calendarDateSchema,
      author: optional(text()),
      url: optional(text()),
    }),
  ]),
  'Citation',
  {
    vi: 'Nguồn: vị trí trong văn bản pháp luật (điều, khoản, điểm, phụ lục) hoặc một ấn phẩm',
    en: 'Where it stands: a place in a legal instrument (article, clause, point, annex) or a publication',
  },
);

/** How surely a rule is known. */
export const certaintySchema: z.ZodType<Certainty> = described(
  oneOf(['text', 'summary', 'secondary', 'inferred', 'unknown']),
  'Certainty',
  {
    vi: 'Mức chắc chắn: đọc trong văn bản, bản tóm tắt, bản của bên thứ ba, suy ra, hoặc chưa biết',
    en: 'How surely it is known: read in the text, a summary, a third party’s copy, inferred, or unknown',
  },
);

/**
 * The values that the law gives one after another, each read with a schema of your own.
 *
 * @example
 * import * as z from 'zod';
 * import { datedSchema, read } from 'kttt/schemas';
 *
 * const fewestMembers = datedSchema(z.int());
 * read(fewestMembers, []); // → []
 */
// @__NO_SIDE_EFFECTS__
export function datedSchema<Value>(value: z.ZodType<Value>): z.ZodType<readonly Dated<Value>[]> {
  const dated = object({
    value,
    from: calendarDateSchema,
    until: orNull(calendarDateSchema),
    appliesTo: optional(text()),
    citation: citationSchema,
    certainty: certaintySchema,
    checked: calendarDateSchema,
  });
  return described(
    checkedBy(list(dated), (values) => datedValues(values)),
    'DatedValues',
    {
      vi: 'Các giá trị theo thời gian có hiệu lực, không chồng lên nhau',
      en: 'Values by the time they are in force, without overlap',
    },
  );
}

const explainedValue: z.ZodType<ExplainedValue> = described(
  byKey('kind', [
    object({ kind: just('count'), value: exactSchema }),
    object({ kind: just('number'), value: either([exactSchema, ratioSchema]) }),
    object({ kind: just('amount'), value: decimalText }),
    object({ kind: just('average-amount', 'percent', 'points'), value: ratioSchema }),
    object({ kind: just('text'), value: textSchema }),
    object({ kind: just('missing', 'not-applicable') }),
  ]),
  'ExplainedValue',
  { vi: 'Một giá trị trong lời giải thích', en: 'A value in an explanation' },
);

const step: z.ZodType<ExplanationStep> = described(
  object({
    rule: text(),
    text: textSchema,
    citation: orNull(citationSchema),
    inputs: list(object({ name: textSchema, value: explainedValue })),
    value: explainedValue,
    steps: list(later(() => step)),
  }),
  'ExplanationStep',
  {
    vi: 'Một bước: quy tắc, căn cứ, đầu vào, kết quả và các bước mà nó dựa vào',
    en: 'A step: the rule, where it stands, what went in, what came out, and the steps it rests on',
  },
);

/** Why a result is what it is, in the versioned public format. */
export const explanationSchema: z.ZodType<Explanation> = described(
  object({
    format: just('kttt-explanation'),
    version: just(explanationVersion),
    subject: textSchema,
    conclusion: step,
  }),
  'Explanation',
  { vi: 'Lời giải thích vì sao có kết quả', en: 'Why a result is what it is' },
);
