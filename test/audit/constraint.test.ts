import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addsToZero,
  type Constraint,
  eliminations,
  isLinear,
  isNotAbove,
  isQuotient,
  solveFor,
} from '../../src/audit/constraint.ts';
import { everything, makeSpan, point, type Span } from '../../src/audit/span.ts';
import { one, Rational, zero } from '../../src/numbers/rational.ts';
import { exactly, isIn, number, span, text } from './spans.ts';

const term = (figure: number, by: string) => ({ figure, by: exactly(by) });

/** What a constraint leaves for each figure, in a line each. */
function narrowed(constraint: Constraint, ...given: readonly string[]): readonly string[] {
  return constraint.narrow(given.map(span)).map(({ figure, span: of }) => `${figure}: ${text(of)}`);
}

const values = fc.integer({ min: -24, max: 24 }).map((n) => Rational.make(BigInt(n), 4n));
const notZero = values.filter(({ sign }) => sign !== 0);

/** A span around a value: of any of the four kinds of ends, or without one. */
function spanAround(value: Rational): fc.Arbitrary<Span> {
  const away = fc.oneof(
    fc.constant(null),
    fc.constant({ by: zero, isOpen: false }),
    fc.record({ by: fc.integer({ min: 1, max: 8 }).map((n) => Rational.make(BigInt(n), 3n)), isOpen: fc.boolean() }),
  );
  return fc
    .tuple(away, away, fc.boolean())
    .map(([below, above, isWhole]) =>
      makeSpan(
        below && { at: value.minus(below.by), isOpen: below.isOpen },
        above && { at: value.plus(above.by), isOpen: above.isOpen },
        isWhole && value.isWhole,
      ),
    );
}

function spansAround(solution: readonly Rational[]): fc.Arbitrary<readonly Span[]> {
  return fc.tuple(...solution.map(spanAround));
}

/** Checks that a constraint is satisfied by values, and leaves out none of them that it stands among others. */
function expectKept(constraint: Constraint, solution: readonly Rational[], spans: readonly Span[]): void {
  expect(constraint.isSatisfied(solution)).toBe(true);
  for (const { figure, span: left } of constraint.narrow(spans)) {
    const value = solution[figure] ?? zero;
    expect(`${number(value)} in ${text(left)}: ${isIn(left, value)}`).toMatch(/true$/);
  }
}

describe('terms that add up to zero', () => {
  it('leave for each figure what the others make of it', () => {
    const sum = addsToZero([term(0, '1'), term(1, '1'), term(2, '-1')]);
    expect(narrowed(sum, '[1, 2)', '(3, 4]', '(.., ..)')).toEqual(['0: (.., ..)', '1: (.., ..)', '2: (4, 6)']);
    expect(narrowed(sum, '[1, 2)', '(.., ..)', '[10, 10]')).toEqual(['0: (.., ..)', '1: (8, 9]', '2: (.., ..)']);
    const weighed = addsToZero([term(0, '2'), term(1, '-0.5')]);
    expect(narrowed(weighed, '[1, 2)', '(.., ..)')).toEqual(['0: (.., ..)', '1: [4, 8)']);
  });

  it('take a figure once that stands in several of them, and not at all where it falls out', () => {
    const twice = addsToZero([term(0, '1'), term(0, '1'), term(1, '-1')]);
    expect(twice.figures).toEqual([0, 1]);
    expect(narrowed(twice, '[1, 2]', '(.., ..)')).toEqual(['0: (.., ..)', '1: [2, 4]']);
    const without = addsToZero([term(0, '1'), term(1, '1'), term(0, '-1')]);
    expect(without.figures).toEqual([1]);
    expect(narrowed(without, '[1, 2]', '(.., ..)')).toEqual(['1: [0, 0]']);
    const nothing = addsToZero([term(0, '1'), term(0, '-1')]);
    expect(nothing.narrow([everything])).toEqual([]);
    expect(nothing.isSatisfied([one])).toBe(true);
  });

  it('take what no span is given of for any number', () => {
    expect(narrowed(addsToZero([term(0, '1'), term(1, '-1')]))).toEqual(['0: (.., ..)', '1: (.., ..)']);
    expect(addsToZero([term(0, '1'), term(1, '-1')]).isSatisfied([zero])).toBe(true);
  });

  it('never leave out values that add up', () => {
    const cases = fc.tuple(
      fc.array(values, { minLength: 1, maxLength: 4 }),
      fc.array(notZero, { minLength: 5, maxLength: 5 }),
    );
    const chosen = cases.chain(([first, factors]) => {
      const [last = one, ...by] = factors;
      const terms = first.map((_, i) => ({ figure: i, by: by[i] ?? one }));
      const sum = terms.reduce(
        (total, { figure, by: factor }) => total.plus((first[figure] ?? zero).times(factor)),
        zero,
      );
      const solution = [...first, sum.negated().dividedBy(last)];
      return fc.record({
        constraint: fc.constant(addsToZero([...terms, { figure: first.length, by: last }])),
        solution: fc.constant(solution),
        spans: spansAround(solution),
      });
    });
    fc.assert(fc.property(chosen, ({ constraint, solution, spans }) => expectKept(constraint, solution, spans)));
  });

  it('are told from other constraints', () => {
    expect(isLinear(addsToZero([]))).toBe(true);
    expect(isLinear(isNotAbove(0, 1))).toBe(false);
  });
});

describe('two sums that share figures', () => {
  it('say something together without each of them', () => {
    const [first, second] = [
      addsToZero([term(0, '1'), term(1, '1'), term(2, '-1')]),
      addsToZero([term(0, '2'), term(2, '1'), term(3, '-1')]),
    ];
    const together = eliminations(first, second);
    expect(together.map(({ terms }) => terms.map(({ figure, by }) => `${number(by)}·${figure}`).join(' + '))).toEqual([
      '1·1 + -1.5·2 + 0.5·3',
      '3·0 + 1·1 + -1·3',
    ]);
    expect(eliminations(first, addsToZero([term(3, '1'), term(4, '-1')]))).toEqual([]);
  });

  it('say nothing that is not so', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const [first, second] = [
          addsToZero([term(0, '1'), term(1, '1'), term(3, '-1')]),
          addsToZero([term(0, '3'), term(2, '-1'), term(3, '1'), term(4, '-1')]),
        ];
        const solution = [a, b, c, a.plus(b), a.times(exactly('3')).minus(c).plus(a).plus(b)];
        for (const together of eliminations(first, second)) expect(together.isSatisfied(solution)).toBe(true);
      }),
    );
  });
});

describe('a quotient', () => {
  const percentage = isQuotient({ dividend: 0, divisor: 1, quotient: 2, scale: exactly('100'), shift: zero });
  const growth = isQuotient({ dividend: 0, divisor: 1, quotient: 2, scale: exactly('100'), shift: exactly('100') });

  it('leaves for each figure what the others make of it', () => {
    expect(narrowed(percentage, '[1, 2)', '[4, 5]', '(.., ..)')).toEqual(['1: [4, 5]', '0: (.., ..)', '2: [20, 50)']);
    expect(narrowed(percentage, '(.., ..)', '[4, 5]', '[20, 50)')).toEqual([
      '1: [4, 5]',
      '0: [0.8, 2.5)',
      '2: (.., ..)',
      '1: (.., ..)',
    ]);
    expect(narrowed(percentage, '[1, 2)', '(.., ..)', '[20, 50)')).toEqual([
      '1: (.., ..)',
      '0: (.., ..)',
      '1: (2, 10)',
    ]);
    expect(narrowed(growth, '[110, 110]', '[100, 100]', '(.., ..)')).toContain('2: [10, 10]');
    expect(narrowed(growth, '(.., ..)', '[100, 100]', '[10, 10]')).toContain('0: [110, 110]');
  });

  it('has no divisor that is zero', () => {
    expect(narrowed(percentage, '[1, 2)', '[0, 5]', '(.., ..)')).toContain('1: (0, 5]');
    expect(narrowed(percentage, '[1, 2)', 'whole [0, 5]', '(.., ..)')).toContain('1: whole [1, 5]');
    expect(percentage.isSatisfied([zero, zero, zero])).toBe(false);
    expect(percentage.isSatisfied([zero, one, zero])).toBe(true);
    expect(percentage.isSatisfied([one, one, one])).toBe(false);
    expect(growth.isSatisfied([exactly('1.1'), one, exactly('10')])).toBe(true);
  });

  it('never leaves out values that divide so', () => {
    const chosen = fc
      .tuple(values, notZero, fc.constantFrom('1', '100'), fc.constantFrom('0', '1', '100'))
      .chain(([dividend, divisor, scale, shift]) => {
        const quotient = dividend.times(exactly(scale)).dividedBy(divisor).minus(exactly(shift));
        const solution = [dividend, divisor, quotient];
        return fc.record({
          constraint: fc.constant(
            isQuotient({ dividend: 0, divisor: 1, quotient: 2, scale: exactly(scale), shift: exactly(shift) }),
          ),
          solution: fc.constant(solution),
          spans: spansAround(solution),
        });
      });
    fc.assert(
      fc.property(chosen, ({ constraint, solution, spans }) => expectKept(constraint, solution, spans)),
      { numRuns: 500 },
    );
  });
});

describe('a bound', () => {
  it('leaves the lower one below the upper one', () => {
    expect(narrowed(isNotAbove(0, 1), '[1, 5)', '(0, 4)')).toEqual(['0: (.., 4)', '1: [1, ..)']);
    expect(narrowed(isNotAbove(0, 1), '(.., ..)', '(.., ..)')).toEqual(['0: (.., ..)', '1: (.., ..)']);
    expect(isNotAbove(0, 1).isSatisfied([one, one])).toBe(true);
    expect(isNotAbove(0, 1).isSatisfied([one, zero])).toBe(false);
  });

  it('never leaves out values in order', () => {
    const chosen = fc.tuple(values, values).chain(([a, b]) => {
      const solution = a.compare(b) > 0 ? [b, a] : [a, b];
      return fc.record({ solution: fc.constant(solution), spans: spansAround(solution) });
    });
    fc.assert(fc.property(chosen, ({ solution, spans }) => expectKept(isNotAbove(0, 1), solution, spans)));
  });
});

describe('what a constraint makes of one figure', () => {
  const sum = addsToZero([term(0, '1'), term(1, '1'), term(2, '-1')]);

  it('is a value where the others have one each', () => {
    expect(solveFor(sum, 2, [point(one), point(one), everything])?.toResult()).toBe('2');
    const average = isQuotient({ dividend: 0, divisor: 1, quotient: 2, scale: one, shift: zero });
    expect(solveFor(average, 2, [point(one), point(exactly('3')), everything])?.toResult()).toEqual({
      numerator: '1',
      denominator: '3',
    });
    expect(solveFor(average, 1, [point(one), everything, point(exactly('4'))])?.toResult()).toBe('0.25');
  });

  it('is none where another is open, and of a figure that is none of its own', () => {
    expect(solveFor(sum, 2, [point(one), span('[1, 2]'), everything])).toBeNull();
    expect(solveFor(sum, 3, [point(one), point(one), everything])).toBeNull();
    expect(solveFor(isNotAbove(0, 1), 1, [point(one), everything])).toBeNull();
  });
});
