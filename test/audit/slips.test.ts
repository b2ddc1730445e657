import { slips } from 'kttt/audit';
import { describe, expect, it } from 'vitest';
import type { FigureReading } from '../../src/audit/figure.ts';
import { beforeSlips, type Slip } from '../../src/audit/slips.ts';
import { counted, reading } from './readings.ts';
import { text } from './spans.ts';

/** What a figure may have been before a slip: the number, with its word and step where those are others. */
function earlier(of: FigureReading, slip: Slip): readonly string[] {
  const found = beforeSlips(of).find(([name]) => name === slip)?.[1] ?? [];
  return found.map(({ reading: { value, comparator, step } }) => {
    const word = comparator === of.comparator ? '' : `${comparator} `;
    return `${word}${value}${step === of.step ? '' : ` to ${step}`}`;
  });
}

describe('the slips', () => {
  it('are looked for in the order of what they prove', () => {
    expect(beforeSlips(counted('231')).map(([slip]) => slip)).toEqual(slips.filter((slip) => slip !== 'denominator'));
    expect(slips).toEqual([
      'digits-swapped',
      'factor-thousand',
      'qualifier-wrong',
      'digit-wrong',
      'qualifier-missing',
      'denominator',
    ]);
  });

  it('are none of a range', () => {
    expect(beforeSlips(reading(null, { comparator: 'between', low: '1', high: '2' }))).toEqual([]);
  });
});

describe('two digits in each other’s place', () => {
  it.each<[FigureReading, readonly string[]]>([
    [counted('321'), ['312', '231', '123']],
    [counted('-21'), ['-12']],
    [counted('22'), []],
    [counted('5'), []],
    [counted('100'), []],
    [reading('40.8', { step: '0.01' }), ['40.08', '48', '80.4']],
    [reading('12.5'), ['15.2', '21.5', '52.1']],
    [reading('1300000000', { step: '100000000', kind: 'money' }), ['3100000000']],
  ])('%j', (of, expected) => {
    expect(earlier(of, 'digits-swapped')).toEqual(expected);
  });

  it('of a figure with a word before it means no more than a unit of its last digit', () => {
    const near = (of: FigureReading) => beforeSlips(of)[0]?.[1].map((one) => one.near && text(one.near));
    expect(near(counted('21', { comparator: 'more-than' }))).toEqual(['[11, 13]']);
    expect(near(counted('21', { comparator: 'about' }))).toEqual([null]);
    expect(near(counted('21'))).toEqual([null]);
  });
});

describe('a factor of a thousand', () => {
  it.each<[FigureReading, readonly string[]]>([
    [
      reading('92000000000', { kind: 'money', step: '1000000000' }),
      ['92000000000000 to 1000000000000', '92000000 to 1000000'],
    ],
    [reading('500', { kind: 'money' }), ['500000', '0.5']],
    [reading('5', { kind: 'measure', step: '1' }), ['5000 to 1000', '0.005 to 0.001']],
    [reading('5', { step: '1' }), ['5000 to 1000', '0.005 to 0.001']],
    [counted('27400', { step: '100' }), ['27400000 to 100000', '27.4 to 0.1']],
    [counted('27400'), []],
    [reading('0', { kind: 'money', step: '1000' }), []],
    [reading('5', { kind: 'percent', step: '1' }), []],
    [reading('5', { kind: 'multiple', step: '1' }), []],
    [reading('5', { kind: 'score', step: '1' }), []],
  ])('%j', (of, expected) => {
    expect(earlier(of, 'factor-thousand')).toEqual(expected);
  });
});

describe('one digit that is another', () => {
  it('comes to every number with one other digit, the nearest first', () => {
    expect(earlier(counted('21'), 'digit-wrong')).toEqual([
      ...['20', '22', '23', '24', '25', '26', '27', '28', '29'],
      ...['11', '31', '41', '51', '61', '71', '81', '91'],
    ]);
    expect(earlier(reading('-1.1', { step: '0.1' }), 'digit-wrong').slice(0, 3)).toEqual(['-1', '-1.2', '-1.3']);
  });

  it('is not looked for in a number of one digit', () => {
    expect(earlier(counted('5'), 'digit-wrong')).toEqual([]);
    expect(earlier(reading('5000000000', { kind: 'money', step: '1000000000' }), 'digit-wrong')).toEqual([]);
  });
});

describe('a qualifier', () => {
  it.each<[FigureReading, readonly string[], readonly string[]]>([
    [counted('20'), [], ['more-than 20', 'nearly 20']],
    [counted('20', { comparator: 'about' }), [], ['more-than 20', 'nearly 20']],
    [counted('21'), [], []],
    [reading('20', { step: '0.1', decimals: 1 }), [], []],
    [reading('20', { step: '1' }), [], ['more-than 20', 'nearly 20']],
    [reading('20', { step: '10' }), [], []],
    [counted('20', { comparator: 'more-than' }), ['exactly 20', 'nearly 20'], []],
    [counted('21', { comparator: 'nearly' }), ['exactly 21', 'more-than 21'], []],
    [counted('20', { comparator: 'at-most' }), ['exactly 20', 'more-than 20', 'nearly 20'], []],
  ])('of %j is wrong for %j and missing for %j', (of, wrong, missing) => {
    expect(earlier(of, 'qualifier-wrong')).toEqual(wrong);
    expect(earlier(of, 'qualifier-missing')).toEqual(missing);
  });

  it('is of a number within one unit of its last digit that is not zero', () => {
    const [, , [, found] = []] = beforeSlips(counted('2670', { comparator: 'more-than' }));
    expect(found?.map(({ near }) => near && text(near))).toEqual(['[2660, 2680]', '[2660, 2680]']);
  });
});
