import { Ajv2020 } from 'ajv/dist/2020.js';
import { quantitySchema } from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { mutantsOf } from './mutants.ts';
import { samples } from './samples.ts';

/** The days of each month of a year, told without a clock. */
function daysOf(year: number): readonly number[] {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

/** The format `date` of JSON Schema: a full date of RFC 3339. */
function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  return day >= 1 && day <= (daysOf(year).at(month - 1) ?? 0) && month >= 1;
}

const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { date: isDate } });

/** Every object in a JSON Schema that describes objects. */
function objectsIn(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.values(schema).flatMap(objectsIn);
  return 'type' in schema && schema.type === 'object' ? [{ ...schema }, ...below] : below;
}

describe.each(Object.entries(samples))('the JSON Schema of %s', (_, { schema, good, bad, isRecord, notInFull }) => {
  const json = z.toJSONSchema(schema);
  const validate = ajv.compile(json);
  const small = Object.entries(good).flatMap(([what, sample]) => (notInFull?.test(what) ? [] : [sample]));

  it('has a title, and a description in both languages', () => {
    expect(json.title).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(json.description).toMatch(/^[^|]+[^ |] \| [^ |][^|]+$/);
    const [en, vi] = (json.description ?? '').split(' | ');
    expect(vi).not.toBe(en);
    expect(vi?.normalize('NFD')).toMatch(/\p{M}/u);
  });

  it('is the same for what comes in and what goes out', () => {
    expect(z.toJSONSchema(schema, { io: 'input' })).toEqual(json);
  });

  it('forbids unknown keys in every object that is not a record', () => {
    const [outermost, ...others] = objectsIn(json);
    const closed = isRecord ? others : [...(outermost ? [outermost] : []), ...others];
    for (const { additionalProperties } of closed) expect(additionalProperties).toBe(false);
    if (isRecord) expect(outermost).toHaveProperty('additionalProperties.title', 'MeasuredFigure');
  });

  it.each(Object.entries(good))('accepts %s', (_, sample) => {
    expect(validate(sample)).toBe(true);
  });

  it.each(Object.entries(bad))('refuses %s', (_, sample) => {
    expect(validate(sample)).toBe(false);
  });

  it('agrees with the schema on every good sample with one thing changed', () => {
    for (const { data } of small.flatMap(mutantsOf)) {
      // A value that only the library can judge is a fault that JSON Schema knows nothing of.
      const { success, error } = schema.safeParse(data);
      const isOfLibrary = error?.issues.every(({ code }) => code === 'custom') ?? false;
      if (!isOfLibrary) expect(validate(data)).toBe(success);
    }
  });
});

describe('the JSON Schema of a quantity', () => {
  it.each<[string, unknown]>([
    ['an amount with needless zeros', { kind: 'amount', value: '5.0' }],
    ['a percentage of minus zero', { kind: 'percent', value: '-0' }],
  ])('accepts what the schema accepts: %s', (_, data) => {
    expect(quantitySchema.safeParse(data).success).toBe(true);
    expect(ajv.compile(z.toJSONSchema(quantitySchema))(data)).toBe(true);
  });
});
