import { describe, expect, it } from 'vitest';
import { collectFaults } from '../../src/errors/collect-faults.ts';
import { defineError, type KtttError } from '../../src/errors/index.ts';
import { inside } from '../../src/errors/inside.ts';
import { caught } from './caught.ts';

const tooYoung = defineError('too-young', { vi: 'mới {months} tháng', en: 'only {months} months old' });
const nameless = defineError('nameless', { vi: 'thiếu tên', en: 'the name is missing' });

const thrown = (error: KtttError<string>) => () => {
  throw error;
};

describe('what knows only a part of an input', () => {
  it('gives back what it comes to', () => {
    expect(inside(['points'], () => 80)).toBe(80);
    expect(inside(['points'], () => undefined)).toBeUndefined();
  });

  it('has its fault placed in the whole, in the path and in both messages', () => {
    const error = caught(() => inside(['members', 2], thrown(tooYoung({ months: 7 }, ['age']))));
    expect(error.code).toBe('too-young');
    expect(error.path).toEqual(['members', 2, 'age']);
    expect(error.info).toEqual({ months: 7 });
    expect(error.messages).toEqual({
      vi: 'members[2].age: mới 7 tháng',
      en: 'members[2].age: only 7 months old',
    });
    expect(error.faults.map(({ code, path }) => [code, path])).toEqual([['too-young', ['members', 2, 'age']]]);
  });

  it('may have a fault that has no place of its own', () => {
    const error = caught(() => inside(['points'], thrown(nameless({}))));
    expect(error.path).toEqual(['points']);
    expect(error.messages).toEqual({ vi: 'points: thiếu tên', en: 'points: the name is missing' });
  });

  it('stays where it is inside nothing', () => {
    const error = caught(() => inside([], thrown(nameless({}, ['name']))));
    expect([error.path, error.messages.en]).toEqual([['name'], 'name: the name is missing']);
  });

  it('has all its faults placed, in their order', () => {
    const error = caught(() =>
      inside(['points'], () =>
        collectFaults((attempt) => {
          attempt(thrown(tooYoung({ months: 3 }, ['1a'])));
          attempt(thrown(nameless({}, ['1b'])));
        }),
      ),
    );
    expect(error.code).toBe('several-faults');
    expect(error.path).toEqual([]);
    expect(error.info).toEqual({ count: 2 });
    expect(error.faults.map(({ code, path, messages }) => [code, path, messages.vi])).toEqual([
      ['too-young', ['points', '1a'], 'points.1a: mới 3 tháng'],
      ['nameless', ['points', '1b'], 'points.1b: thiếu tên'],
    ]);
  });

  it('is placed once for every whole that it stands in', () => {
    const error = caught(() => inside(['forms', 0], () => inside(['points'], thrown(nameless({}, ['1a'])))));
    expect([error.path, error.messages.en]).toEqual([
      ['forms', 0, 'points', '1a'],
      'forms[0].points.1a: the name is missing',
    ]);
  });

  it('lets through what is no fault of an input', () => {
    const bug = new TypeError('a bug');
    expect(() =>
      inside(['points'], () => {
        throw bug;
      }),
    ).toThrow(bug);
  });
});
