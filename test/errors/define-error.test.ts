import fc from 'fast-check';
import { allFaults, defineError, type InfoOf, KtttError, type Path, type Placeholders, writePath } from 'kttt/errors';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { faultInside } from '../../src/errors/define-error.ts';

const tooYoung = defineError('too-young', {
  vi: 'mới {months} tháng; cần ít nhất {least} tháng',
  en: 'at least {least} months are needed, {months} is too young',
});
const nameless = defineError('nameless', { vi: 'thiếu tên', en: 'the name is missing' });

const names = fc.constantFrom('targets', 'goal', 'điều', 'a.b', 'a: b', '');
const paths: fc.Arbitrary<Path> = fc.array(fc.oneof(names, fc.nat(12)), { maxLength: 5 });

describe('defining an error', () => {
  it('puts the facts in both messages, each in its own order', () => {
    const error = tooYoung({ months: 7, least: 12 });
    expect(error instanceof KtttError).toBe(true);
    expect(error.code).toBe('too-young');
    expect(error.info).toEqual({ months: 7, least: 12 });
    expect(error.messages).toEqual({
      vi: 'mới 7 tháng; cần ít nhất 12 tháng',
      en: 'at least 12 months are needed, 7 is too young',
    });
  });

  it('needs no facts for a message without any', () => {
    expect(nameless({}).messages).toEqual({ vi: 'thiếu tên', en: 'the name is missing' });
  });

  it('has no place unless one is given', () => {
    expect(nameless({}).path).toEqual([]);
  });

  it('names the field first in both messages', () => {
    const error = tooYoung({ months: '7', least: 12 }, ['cooperatives', 3, 'age']);
    expect(error.path).toEqual(['cooperatives', 3, 'age']);
    expect(error.messages).toEqual({
      vi: 'cooperatives[3].age: mới 7 tháng; cần ít nhất 12 tháng',
      en: 'cooperatives[3].age: at least 12 months are needed, 7 is too young',
    });
  });

  it('repeats a fact that a message names twice', () => {
    const twice = defineError('twice', { vi: '{n} khác {n}', en: '{n} is not {n}' });
    expect(twice({ n: 5 }).messages).toEqual({ vi: '5 khác 5', en: '5 is not 5' });
  });

  it('quotes a fact as it is, even one that looks like a placeholder or a replacement pattern', () => {
    const quoted = defineError('quoted', { vi: '«{found}» lạ', en: '"{found}" is strange' });
    expect(quoted({ found: '{found} $& $1' }).messages).toEqual({
      vi: '«{found} $& $1» lạ',
      en: '"{found} $& $1" is strange',
    });
  });

  it('lists itself as its only fault, as plain JSON', () => {
    const error = nameless({}, ['name']);
    expect(error.faults).toEqual([
      {
        code: 'nameless',
        path: ['name'],
        info: {},
        messages: { vi: 'name: thiếu tên', en: 'name: the name is missing' },
      },
    ]);
    expect(error.faults[0] instanceof Error).toBe(false);
  });

  it('can be told of as a fault that nobody throws', () => {
    const tooFew = defineError('too-few', { vi: 'chỉ có {found}, cần {least}', en: '{least} needed, {found} found' });
    expect(tooFew.fault({ found: 1, least: 3 }, ['votes'])).toStrictEqual(
      tooFew({ found: 1, least: 3 }, ['votes']).faults[0],
    );
    expect(tooFew.fault({ found: 1, least: 3 }).path).toEqual([]);
  });

  it('derives the facts from the texts of both languages', () => {
    expectTypeOf<Placeholders<'{part} of {whole}'>>().toEqualTypeOf<'part' | 'whole'>();
    expectTypeOf<Placeholders<'nothing to fill in'>>().toEqualTypeOf<never>();
    expectTypeOf<InfoOf<'{part} of {whole}'>>().toEqualTypeOf<{
      readonly part: string | number;
      readonly whole: string | number;
    }>();
    expectTypeOf(tooYoung).parameter(0).toHaveProperty('months');
    expectTypeOf(tooYoung).parameter(0).toHaveProperty('least');
    expectTypeOf(tooYoung({ months: 7, least: 12 }).code).toEqualTypeOf<'too-young'>();
  });
});

describe('a path as people read it', () => {
  it.each<[Path, string]>([
    [[], ''],
    [['goal'], 'goal'],
    [['targets', 2, 'goal'], 'targets[2].goal'],
    [[2], '[2]'],
    [[0, 'value'], '[0].value'],
    [['rows', 0, 1], 'rows[0][1]'],
    [['a', 'b', 'c'], 'a.b.c'],
    [['2024'], '2024'],
  ])('%j is written %s', (path, text) => {
    expect(writePath(path)).toBe(text);
  });
});

describe('all the faults of one input', () => {
  it('are the error itself where there is one', () => {
    const only = nameless({}, ['name']);
    expect(allFaults([only])).toBe(only);
  });

  it('stand in one error, in the order they were found, each with its place', () => {
    const error = allFaults([nameless({}, ['a', 'name']), tooYoung({ months: 7, least: 12 }, ['b', 'age'])]);
    expect(error instanceof KtttError).toBe(true);
    expect(error.code).toBe('several-faults');
    expect(error.path).toEqual([]);
    expect(error.info).toEqual({ count: 2 });
    expect(error.faults.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'nameless', path: ['a', 'name'] },
      { code: 'too-young', path: ['b', 'age'] },
    ]);
    expect(error.messages).toEqual({
      vi: 'dữ liệu có 2 lỗi; từng lỗi với vị trí của nó nằm trong danh sách `faults`',
      en: 'the input has 2 faults; each stands in the list `faults` with its place',
    });
  });

  it('are counted one by one where errors of several faults come together', () => {
    const pair = allFaults([nameless({}, ['a']), nameless({}, ['b'])]);
    const all = allFaults([pair, nameless({}, ['c']), pair]);
    expect(all.info).toEqual({ count: 5 });
    expect(all.faults.map(({ path }) => path)).toEqual([['a'], ['b'], ['c'], ['a'], ['b']]);
    expect(all.faults.map(({ code }) => code)).not.toContain('several-faults');
  });
});

describe('a fault inside a larger input', () => {
  const [age] = tooYoung({ months: 7, least: 12 }, ['age']).faults;
  const [whole] = nameless({}).faults;

  it('keeps its code and facts, and names the longer path in both messages', () => {
    expect(age && faultInside(['cooperatives', 3], age)).toEqual({
      code: 'too-young',
      path: ['cooperatives', 3, 'age'],
      info: { months: 7, least: 12 },
      messages: {
        vi: 'cooperatives[3].age: mới 7 tháng; cần ít nhất 12 tháng',
        en: 'cooperatives[3].age: at least 12 months are needed, 7 is too young',
      },
    });
  });

  it('gets a place where it had none', () => {
    expect(whole && faultInside(['rows', 0], whole)).toEqual({
      code: 'nameless',
      path: ['rows', 0],
      info: {},
      messages: { vi: 'rows[0]: thiếu tên', en: 'rows[0]: the name is missing' },
    });
  });

  it('stays the same in an input without a path of its own', () => {
    expect(age && faultInside([], age)).toEqual(age);
    expect(whole && faultInside([], whole)).toEqual(whole);
  });

  it('leaves the given fault as it was', () => {
    const { faults } = nameless({}, ['name']);
    expect(faults.map((fault) => faultInside(['rows', 0], fault).path)).toEqual([['rows', 0, 'name']]);
    expect(faults.map(({ path, messages }) => [path, messages.en])).toEqual([[['name'], 'name: the name is missing']]);
  });

  it('is the fault that would have been found there in the first place', () => {
    fc.assert(
      fc.property(paths, paths, (outer, inner) => {
        const inside = nameless({}, inner).faults.map((fault) => faultInside(outer, fault));
        expect(inside).toEqual(nameless({}, [...outer, ...inner]).faults);
      }),
    );
  });
});
