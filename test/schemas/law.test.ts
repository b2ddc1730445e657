import { average, explainAverage } from 'kttt';
import { certaintySchema, citationSchema, datedSchema, explanationSchema, read } from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caught } from '../errors/caught.ts';
import { faultsIn, messagesIn } from './faults.ts';
import { replaced } from './mutants.ts';

const law = { kind: 'legal', instrument: { kind: 'law', number: '17/2023/QH15' } } as const;
const value = { value: 5, from: '2024-07-01', until: null, citation: law, certainty: 'text', checked: '2026-01-01' };

describe('a citation as data', () => {
  it.each<[string, unknown, string, readonly string[]]>([
    ['no such instrument', replaced(law, ['instrument', 'kind'], 'treaty'), 'not-one-of', ['instrument', 'kind']],
    [
      'an instrument without a number',
      replaced(law, ['instrument', 'number'], ''),
      'empty-text',
      ['instrument', 'number'],
    ],
    [
      'a title in one language',
      replaced(law, ['instrument', 'title'], { vi: 'Luật' }),
      'missing-key',
      ['instrument', 'title', 'en'],
    ],
    ['an article as a number', { ...law, article: 4 }, 'wrong-type', ['article']],
    ['an empty clause', { ...law, clause: '' }, 'empty-text', ['clause']],
    ['a chapter', { ...law, chapter: 'II' }, 'unknown-key', ['chapter']],
    [
      'a place of a publication',
      { kind: 'publication', title: 'x', publisher: { vi: 'x', en: 'x' }, date: '2024-04-05', article: '4' },
      'unknown-key',
      ['article'],
    ],
    [
      'a publication of a day that does not exist',
      { kind: 'publication', title: 'x', publisher: { vi: 'x', en: 'x' }, date: '2024-02-30' },
      'no-such-date',
      ['date'],
    ],
    ['no such source', { kind: 'hearsay' }, 'not-one-of', ['kind']],
    ['a citation in words', 'Điều 4 Luật Hợp tác xã', 'wrong-type', []],
  ])('is refused: %s', (_, data, code, path) => {
    expect(faultsIn(citationSchema, data)).toEqual([{ code, path }]);
  });
});

describe('a certainty as data', () => {
  it.each<[unknown, string]>([
    ['sure', 'not-one-of'],
    ['', 'not-one-of'],
    [1, 'not-one-of'],
    [undefined, 'missing-key'],
  ])('is one of five words, not %o', (data, code) => {
    expect(faultsIn(certaintySchema, data)).toEqual([{ code, path: [] }]);
  });
});

describe('values dated by effect as data', () => {
  const schema = datedSchema(z.int());

  it('keep the order they were given in', () => {
    const older = { ...value, value: 7, from: '2013-07-01', until: '2024-07-01' };
    expect(read(schema, [value, older])).toEqual([value, older]);
  });

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['two at one time', [value, { ...value, from: '2025-01-01' }], 'dated-overlap', [1]],
    ['one that ends before it begins', [{ ...value, until: '2024-06-30' }], 'dated-backwards', [0]],
    ['a day that does not exist', [value, { ...value, checked: '2026-02-30' }], 'no-such-date', [1, 'checked']],
    ['an end left out', [{ ...value, until: undefined }], 'missing-key', [0, 'until']],
    ['no such certainty', [{ ...value, certainty: 'sure' }], 'not-one-of', [0, 'certainty']],
    ['nobody in particular', [{ ...value, appliesTo: '' }], 'empty-text', [0, 'appliesTo']],
    ['a value that its own schema refuses', [{ ...value, value: 'năm' }], 'wrong-type', [0, 'value']],
    ['no list', { 0: value }, 'wrong-type', []],
  ])('are refused: %s', (_, data, code, path) => {
    expect(faultsIn(schema, data)).toEqual([{ code, path }]);
  });

  it('name the place of an overlap in a larger input', () => {
    const table = z.object({ fewestMembers: schema });
    const data = { fewestMembers: [value, value] };
    expect(faultsIn(table, data)).toEqual([{ code: 'dated-overlap', path: ['fewestMembers', 1] }]);
    expect(messagesIn(table, data)).toBe(
      'fewestMembers[1]: two values apply at once from 2024-07-01 without saying for whom; give each an appliesTo or mend the dates | fewestMembers[1]: hai giá trị cùng áp dụng từ 2024-07-01 mà không nói riêng cho đối tượng nào; thêm appliesTo cho từng giá trị hoặc sửa ngày',
    );
  });
});

describe('an explanation as data', () => {
  const explained = explainAverage(average([1, 2, null]));
  const inStep = (path: readonly (string | number)[], data: unknown) =>
    replaced(explained, ['conclusion', ...path], data);

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['another format', { ...explained, format: 'explanation' }, 'not-one-of', ['format']],
    ['another version', { ...explained, version: 2 }, 'not-one-of', ['version']],
    ['a step without a rule', inStep(['rule'], ''), 'empty-text', ['conclusion', 'rule']],
    ['a citation in words', inStep(['citation'], 'Điều 4'), 'wrong-type', ['conclusion', 'citation']],
    ['a citation of no kind', inStep(['citation'], {}), 'missing-key', ['conclusion', 'citation', 'kind']],
    ['no such value', inStep(['value', 'kind'], 'guess'), 'not-one-of', ['conclusion', 'value', 'kind']],
    [
      'a count in words',
      inStep(['value'], { kind: 'count', value: 'năm' }),
      'not-a-number',
      ['conclusion', 'value', 'value'],
    ],
    [
      'a quotient over nothing',
      inStep(['value'], { kind: 'number', value: { numerator: 1, denominator: 0 } }),
      'denominator-not-positive',
      ['conclusion', 'value', 'value', 'denominator'],
    ],
    [
      'a quotient without its numerator',
      inStep(['value'], { kind: 'number', value: { denominator: 1 } }),
      'missing-key',
      ['conclusion', 'value', 'value', 'numerator'],
    ],
    [
      'a flag for a number',
      inStep(['value'], { kind: 'number', value: true }),
      'wrong-type',
      ['conclusion', 'value', 'value'],
    ],
    [
      'a missing value that has one',
      inStep(['value'], { kind: 'missing', value: 0 }),
      'unknown-key',
      ['conclusion', 'value', 'value'],
    ],
    [
      'a fault in a step that a step rests on',
      inStep(['steps'], [inStep(['rule'], '')]),
      'missing-key',
      ['conclusion', 'steps', 0, 'rule'],
    ],
  ])('is refused: %s', (_, data, code, path) => {
    expect(faultsIn(explanationSchema, data)[0]).toEqual({ code, path });
  });

  it('may rest on steps of any depth', () => {
    let deep = explained.conclusion;
    for (let depth = 0; depth < 50; depth += 1) deep = { ...explained.conclusion, steps: [deep] };
    const data = { ...explained, conclusion: deep };
    expect(read(explanationSchema, data)).toEqual(data);
    const path = ['conclusion', ...Array.from({ length: 50 }, () => ['steps', 0]).flat(), 'rule'];
    expect(faultsIn(explanationSchema, replaced(data, path, ''))).toEqual([{ code: 'empty-text', path }]);
  });

  it('says all that a number may be', () => {
    expect(caught(() => read(explanationSchema, inStep(['value'], { kind: 'number', value: true })))).toMatchObject({
      info: { expected: 'number | string | object' },
    });
  });
});
