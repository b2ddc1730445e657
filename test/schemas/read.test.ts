import { KtttError } from 'kttt';
import { datedSchema, partySchema, read } from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caught } from '../errors/caught.ts';

const words = { vi: 'HTX', en: 'cooperatives' };

describe('raw data that is read', () => {
  it('comes back as the typed value, a copy of its own', () => {
    const data = { id: 'localities', name: words };
    const party = read(partySchema, data);
    expect(party).toEqual(data);
    expect(party).not.toBe(data);
  });

  it('is refused with the one fault there is', () => {
    const error = caught(() => read(partySchema, { id: 'localities', name: { vi: 'HTX' } }));
    expect(error instanceof KtttError).toBe(true);
    expect(error).toMatchObject({ code: 'missing-key', path: ['name', 'en'], info: { expected: 'string' } });
    expect(error.messages).toEqual({
      vi: 'name.en: thiếu trường này; cần giá trị kiểu string',
      en: 'name.en: this field is missing; it takes a value of type string',
    });
    expect(error.faults.length).toBe(1);
  });

  it('is refused with all its faults at once, each with what was found', () => {
    const error = caught(() => read(partySchema, { id: 5, name: { vi: '', en: null, fr: 'x' } }));
    expect(error.code).toBe('several-faults');
    expect(error.faults.map(({ messages }) => messages.en)).toEqual([
      'id: "5" has the wrong type; it takes string',
      'name.vi: the text is empty; fill it in',
      'name.en: "null" has the wrong type; it takes string',
      'name.fr: there is no field "fr"; check its spelling or leave it out',
    ]);
    expect(error.faults.map(({ messages }) => messages.vi)).toEqual([
      'id: giá trị «5» sai kiểu; cần kiểu string',
      'name.vi: văn bản trống; hãy điền nội dung',
      'name.en: giá trị «null» sai kiểu; cần kiểu string',
      'name.fr: không có trường «fr»; kiểm tra chính tả hoặc bỏ trường này',
    ]);
  });

  it('is quoted only as far as a message can bear', () => {
    const error = caught(() => read(z.int(), 'x'.repeat(1000)));
    expect(error).toMatchObject({ info: { found: `${'x'.repeat(60)}…` } });
  });
});

describe('a schema of the caller’s own', () => {
  const dated = (value: unknown) => [
    {
      value,
      from: '2024-07-01',
      until: null,
      citation: { kind: 'legal', instrument: { kind: 'law', number: '17/2023/QH15' } },
      certainty: 'text',
      checked: '2026-01-01',
    },
  ];

  it('keeps its place and its words where it checks what we do not know of', () => {
    const even = z.int().refine((value) => value % 2 === 0, 'phải là số chẵn');
    const error = caught(() => read(datedSchema(even), dated(5)));
    expect(error).toMatchObject({ code: 'not-as-asked', path: [0, 'value'] });
    expect(error.messages).toEqual({
      vi: '[0].value: «5» không đáp ứng lược đồ: phải là số chẵn',
      en: '[0].value: "5" does not fit the schema: phải là số chẵn',
    });
  });

  it('does not call a text empty that is too long', () => {
    const error = caught(() => read(datedSchema(z.string().max(3)), dated('abcd')));
    expect(error).toMatchObject({ code: 'out-of-range', path: [0, 'value'], info: { limit: 3 } });
  });

  it('says something true of a text that is not written as it asks', () => {
    const error = caught(() => read(datedSchema(z.string().regex(/^[a-z]+$/)), dated('HTX')));
    expect(error).toMatchObject({ code: 'not-as-asked', path: [0, 'value'], info: { found: 'HTX' } });
    expect(error.messages.en).toContain('/^[a-z]+$/');
    expect(error.messages.en).not.toContain('undefined');
  });
});
