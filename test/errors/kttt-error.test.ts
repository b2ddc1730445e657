import * as root from 'kttt';
import { type Fault, hasCode, KtttError } from 'kttt/errors';
import { ratio } from 'kttt/numbers';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { caught } from './caught.ts';

const tooYoung: Fault = {
  code: 'too-young',
  path: ['cooperatives', 3, 'age'],
  info: { months: 7 },
  messages: { vi: 'cooperatives[3].age: mới 7 tháng', en: 'cooperatives[3].age: only 7 months old' },
};
const nameless: Fault = {
  code: 'nameless',
  path: ['name'],
  info: {},
  messages: { vi: 'name: thiếu tên', en: 'name: the name is missing' },
};

describe('the error of the library', () => {
  it('holds the code, the place, the facts and both messages of its fault', () => {
    const error = new KtttError(tooYoung);
    expect(error.name).toBe('KtttError');
    expect(error.code).toBe('too-young');
    expect(error.path).toEqual(['cooperatives', 3, 'age']);
    expect(error.info).toEqual({ months: 7 });
    expect(error.messages).toEqual(tooYoung.messages);
  });

  it('shows both languages where only one line is shown, as in a stack trace', () => {
    const error = new KtttError(tooYoung);
    expect(error.message).toBe('cooperatives[3].age: only 7 months old | cooperatives[3].age: mới 7 tháng');
    expect(String(error)).toBe('KtttError: cooperatives[3].age: only 7 months old | cooperatives[3].age: mới 7 tháng');
  });

  it('is an Error with a stack', () => {
    const error = new KtttError(tooYoung);
    expect(error instanceof Error).toBe(true);
    expect(error.stack).toContain('kttt-error.test.ts');
  });

  it('lists its one fault, and all of them where it stands for several', () => {
    expect(new KtttError(tooYoung).faults).toEqual([tooYoung]);
    expect(new KtttError(nameless, [tooYoung, nameless]).faults).toEqual([tooYoung, nameless]);
  });

  it('has faults that survive JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(new KtttError(tooYoung).faults))).toEqual([tooYoung]);
  });

  it('is the same class behind every door', () => {
    expect(root.KtttError).toBe(KtttError);
  });
});

describe('instanceof KtttError', () => {
  it('holds for an error of this copy', () => {
    expect(new KtttError(tooYoung) instanceof KtttError).toBe(true);
  });

  it('holds both ways for a second copy of the package in the same program', async () => {
    vi.resetModules();
    const copy = await import('../../src/errors/index.ts');
    expect(copy.KtttError).not.toBe(KtttError);
    expect(new copy.KtttError(tooYoung) instanceof KtttError).toBe(true);
    expect(new KtttError(tooYoung) instanceof copy.KtttError).toBe(true);
  });

  it('holds for an error of another class with the same shape', () => {
    class Foreign extends Error {
      override readonly name = 'KtttError';
      readonly faults = [tooYoung];
    }
    expect(new Foreign('another copy') instanceof KtttError).toBe(true);
  });

  it.each([
    ['a plain Error', new Error('x')],
    ['an Error that only has the name', Object.assign(new Error('x'), { name: 'KtttError' })],
    ['an Error that only has faults', Object.assign(new Error('x'), { faults: [] })],
    ['an error of another library with faults', Object.assign(new Error('x'), { name: 'SoapError', faults: [] })],
    ['an empty object', {}],
    ['a list', []],
    ['a text', 'KtttError'],
    ['a number', 7],
    ['null', null],
    ['nothing', undefined],
  ])('does not hold for %s', (_, value) => {
    expect(value instanceof KtttError).toBe(false);
  });
});

describe('an error with a code', () => {
  const zeroDenominator: unknown = caught(() => ratio(1, 0));

  it('is known by it, and its facts are those of the code', () => {
    expect(hasCode(zeroDenominator, 'denominator-not-positive')).toBe(true);
    if (hasCode(zeroDenominator, 'denominator-not-positive')) {
      expectTypeOf(zeroDenominator.info).toEqualTypeOf<{ readonly found: string | number }>();
    }
  });

  it('has no other code', () => {
    expect(hasCode(zeroDenominator, 'not-a-number')).toBe(false);
  });

  it.each([
    ['a foreign error with such a code', Object.assign(new Error('x'), { code: 'not-a-number' })],
    ['a fault that is not thrown', { ...tooYoung, code: 'not-a-number' }],
    ['a text', 'not-a-number'],
    ['nothing', undefined],
    ['null', null],
  ])('is not %s', (_, value) => {
    expect(hasCode(value, 'not-a-number')).toBe(false);
  });
});
