import { apportion, average, averageBy, distribution, median, weightedAverage } from 'kttt';
import { sum } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { caught } from './caught.ts';
import { untyped } from './untyped.ts';

describe('what is no list of figures', () => {
  const calls: readonly [string, (figures: unknown) => unknown][] = [
    ['an average', (figures) => average(untyped(figures))],
    ['an average of records', (figures) => averageBy(untyped<unknown[]>(figures), () => 1)],
    ['a weighted average', (figures) => weightedAverage(untyped(figures))],
    ['a median', (figures) => median(untyped(figures))],
    ['a distribution', (figures) => distribution(untyped<unknown[]>(figures), () => null, ['good'])],
    ['a sum', (figures) => sum(untyped(figures))],
  ];

  it.each(calls)('%s is not taken of the digits of a text', (_, call) => {
    expect(caught(() => call('1250'))).toMatchObject({ code: 'not-a-list', path: [], info: { found: '1250' } });
  });

  it('weights are a list too, and one that is left out is no zero', () => {
    expect(caught(() => apportion(10, untyped(null)))).toMatchObject({ code: 'not-a-list', path: ['weights'] });
    expect(caught(() => apportion(10, untyped([undefined, 1])))).toMatchObject({
      code: 'not-a-number',
      path: ['weights', 0],
    });
  });

  it.each(calls)('%s is not taken of nothing or of one number', (_, call) => {
    for (const figures of [null, undefined, 1250, {}]) expect(caught(() => call(figures)).code).toBe('not-a-list');
  });
});
