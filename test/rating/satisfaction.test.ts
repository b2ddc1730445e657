import fc from 'fast-check';
import { toDecimal } from 'kttt';
import { cite } from 'kttt/law';
import { averageSatisfaction, type Ballot, satisfactionSource } from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { expectFaults } from '../organizations/register-with.ts';

const valid = (score: Ballot['score']): Ballot => ({ score, valid: true });
const invalid = (score?: Ballot['score']): Ballot => ({ score, valid: false });

describe('the average satisfaction', () => {
  it('stands in Điều 5 of Thông tư 09/2017/TT-BNNPTNT', () => {
    expect(cite(satisfactionSource.citation, 'vi')).toBe('Điều 5 Thông tư 09/2017/TT-BNNPTNT');
    expect(satisfactionSource.certainty).toBe('text');
  });

  it('is the sum of the valid scores over the number of valid ballots', () => {
    const result = averageSatisfaction([valid(8), valid(9), valid(7), invalid(2), invalid(null)]);
    expect(result).toEqual({ value: { numerator: '24', denominator: 3 }, valid: 3, invalid: 2 });
  });

  it('is exact to the last digit', () => {
    const { value } = averageSatisfaction([valid('0.1'), valid('0.2'), valid(10n)]);
    expect(value).toEqual({ numerator: '10.3', denominator: 3 });
    expect(value && toDecimal(value, { decimals: 4 })).toBe('3.4333');
  });

  it('counts a score of 0 as a score', () => {
    expect(averageSatisfaction([valid(0), valid(5)]).value).toEqual({ numerator: '5', denominator: 2 });
  });

  it('has no value without a valid ballot', () => {
    expect(averageSatisfaction([])).toEqual({ value: null, valid: 0, invalid: 0 });
    expect(averageSatisfaction([invalid(9), { valid: false }])).toEqual({ value: null, valid: 0, invalid: 2 });
  });

  it('asks nothing of the score of a ballot that is not valid, but that it is a number or missing', () => {
    expect(averageSatisfaction([invalid(-3), invalid(99), valid(4)], { max: 5 })).toEqual({
      value: { numerator: '4', denominator: 1 },
      valid: 1,
      invalid: 2,
    });
  });

  it('takes a score up to the highest of the form', () => {
    expect(averageSatisfaction([valid('5.0')], { max: 5 }).valid).toBe(1);
    expectFaults(
      () => averageSatisfaction([valid(5), valid('5.1')], { max: 5 }),
      ['score-off-scale', [1, 'score'], { found: '5.1', scale: '0–5' }],
    );
    expect(averageSatisfaction([valid(1_000_000)]).valid).toBe(1);
  });

  it('refuses a negative score, whatever the scale is', () => {
    expectFaults(
      () => averageSatisfaction([valid(-1)]),
      ['score-off-scale', [0, 'score'], { found: '-1', scale: '0–…' }],
    );
  });

  it('refuses a valid ballot without a score, as such', () => {
    for (const ballot of [valid(null), valid(undefined), { valid: true }]) {
      expectFaults(() => averageSatisfaction([ballot]), ['ballot-without-score', [0, 'score'], {}]);
    }
  });

  it('tells all faults together', () => {
    expectFaults(
      () =>
        averageSatisfaction(
          untyped([
            valid(null),
            { score: 'good', valid: true },
            { score: 1 },
            { score: 3, valid: 'yes', by: 'A' },
            valid(11),
            7,
          ]),
          untyped({ max: 10, min: 1 }),
        ),
      ['unknown-key', ['min'], { key: 'min' }],
      ['ballot-without-score', [0, 'score'], {}],
      ['not-a-number', [1, 'score'], { found: 'good' }],
      ['missing-key', [2, 'valid'], { expected: 'boolean' }],
      ['unknown-key', [3, 'by'], { key: 'by' }],
      ['wrong-type', [3, 'valid'], { found: 'yes', expected: 'boolean' }],
      ['wrong-type', [5], { found: '7', expected: 'object' }],
    );
    expectFaults(
      () => averageSatisfaction(untyped('ballots')),
      ['wrong-type', [], { found: 'ballots', expected: 'array' }],
    );
    expectFaults(() => averageSatisfaction([valid(11)], { max: 'ten' }), ['not-a-number', ['max'], { found: 'ten' }]);
  });

  it('lies between the lowest and the highest valid score, in any order of the ballots', () => {
    const ballots = fc.array(fc.record({ score: fc.nat(100), valid: fc.boolean() }));
    fc.assert(
      fc.property(ballots, (some) => {
        const result = averageSatisfaction(some);
        expect(averageSatisfaction(some.toReversed())).toEqual(result);
        const scores = some.filter((one) => one.valid).map(({ score }) => score);
        expect([result.valid, result.invalid]).toEqual([scores.length, some.length - scores.length]);
        expect(result.value === null).toBe(scores.length === 0);
        if (!result.value) return;
        const { numerator, denominator } = result.value;
        expect(Number(numerator)).toBeGreaterThanOrEqual(Math.min(...scores) * Number(denominator));
        expect(Number(numerator)).toBeLessThanOrEqual(Math.max(...scores) * Number(denominator));
      }),
    );
  });
});
