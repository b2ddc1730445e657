import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addsToZero, type Constraint, isNotAbove, isQuotient } from '../../src/audit/constraint.ts';
import { narrow, type Outcome, solve } from '../../src/audit/solve.ts';
import { point, type Span } from '../../src/audit/span.ts';
import { one, Rational, zero } from '../../src/numbers/rational.ts';
import { exactly, isIn, number, span, text } from './spans.ts';

const sum = (total: number, ...parts: readonly number[]): Constraint =>
  addsToZero([...parts.map((figure) => ({ figure, by: one })), { figure: total, by: one.negated() }]);
const times = (dividend: number, divisor: number, quotient: number): Constraint =>
  isQuotient({ dividend, divisor, quotient, scale: one, shift: zero });

function outcome(spans: readonly string[], ...constraints: readonly Constraint[]): Outcome {
  return solve(spans.map(span), constraints);
}

describe('a search for values that satisfy all constraints', () => {
  it.each<[Outcome, readonly string[], readonly Constraint[]]>([
    ['some', ['[1, 2)', '(3, 4]', '[5.5, 6)'], [sum(2, 0, 1)]],
    ['none', ['[1, 2)', '(3, 4]', '[6, 7)'], [sum(2, 0, 1)]],
    ['none', ['[1, 2)', '(3, 4]', '(2, 4]'], [sum(2, 0, 1)]],
    ['some', ['whole [1, 9]', 'whole [1, 9]', '[1/3, 1/3]'], [times(0, 1, 2)]],
    ['none', ['whole [1, 9]', 'whole [1, 9]', '[1/11, 1/11]'], [times(0, 1, 2)]],
    ['some', ['whole [1, 30]', 'whole [1, 30]', '[0.5398, 0.5399)'], []],
    ['none', ['whole [1, 30]', 'whole [1, 30]', '[0.5398, 0.5399)'], [times(0, 1, 2)]],
    ['none', ['whole [1, 100]', 'whole [1, 100]', '[0.5398, 0.5399)'], [times(0, 1, 2)]],
    ['some', ['whole [1, 113]', 'whole [1, 113]', '[0.5398, 0.5399)'], [times(0, 1, 2)]],
    ['some', ['(.., ..)', '(.., ..)', '(.., ..)'], [sum(2, 0, 1)]],
    ['some', ['(5, ..)', '(.., -5)', '(.., ..)'], [sum(2, 0, 1)]],
    ['some', ['whole [5, ..)', '(.., ..)', '[0.5, 0.5]'], [times(0, 1, 2)]],
    ['some', ['whole (.., -5]', 'whole (.., ..)', '[0.5, 0.5]'], [times(0, 1, 2)]],
    ['none', ['[5, ..)', '(.., 4]'], [isNotAbove(0, 1)]],
    ['some', ['[5, ..)', '(.., 5]'], [isNotAbove(0, 1)]],
    ['none', ['[5, 5]', '[0, 0]', '(.., ..)'], [times(0, 1, 2)]],
    ['none', ['[5, 5]', '[-1, 1]', '[0, 0]'], [times(0, 1, 2)]],
    ['some', ['[0, 0]', '[-1, 1]', '[0, 0]'], [times(0, 1, 2)]],
    ['some', [], []],
  ])('finds %s for %j', (expected, spans, constraints) => {
    expect(outcome(spans, ...constraints)).toBe(expected);
  });

  it('tries whole numbers on both sides of one that will not do', () => {
    // An even number of each pair: 2·a = 3·b within a few values.
    const halves = addsToZero([
      { figure: 0, by: exactly('2') },
      { figure: 1, by: exactly('-3') },
    ]);
    expect(outcome(['whole [1, 2]', 'whole [1, 2]'], halves)).toBe('none');
    expect(outcome(['whole [1, 3]', 'whole [1, 2]'], halves)).toBe('some');
    expect(outcome(['whole [4, 8]', 'whole [3, 3]'], halves)).toBe('none');
    expect(outcome(['whole [4, 8]', 'whole [1, 5]'], halves)).toBe('some');
  });

  it('is given up where nothing ends it', () => {
    // Each is to be two and a half times the other at least.
    const spans = ['whole [1, ..)', 'whole [1, ..)', '[2.5, 4)'];
    expect(outcome(spans, times(0, 1, 2), times(1, 0, 2))).toBe('open');
    expect(outcome(['whole [1, 1000000]', 'whole [1, ..)', '[2.5, 4)'], times(0, 1, 2), times(1, 0, 2))).toBe('none');
  });

  it('calculates with no number that has grown beyond use', () => {
    const huge = Rational.make(1n << 5999n, 1n);
    const spans: readonly Span[] = [
      { low: { at: huge, isOpen: false }, high: null, isWhole: false },
      { low: { at: huge, isOpen: false }, high: null, isWhole: false },
      span('(.., ..)'),
      span('(.., -1]'),
    ];
    const product = isQuotient({ dividend: 2, divisor: 0, quotient: 1, scale: one, shift: zero });
    expect(narrow(spans, [product])?.map(text)[2]).toBe('(.., ..)');
    expect(narrow(spans.with(0, span('(.., ..)')), [isNotAbove(1, 0)])?.map(text)[0]).toBe(`[${number(huge)}, ..)`);
  });
});

describe('values that are single ones all', () => {
  it('are held against each other even where they have grown beyond use', () => {
    const huge = Rational.make(1n << 6001n, 1n);
    expect(solve([point(huge), point(huge)], [sum(0, 1)])).toBe('some');
    expect(solve([point(huge), point(huge.plus(one))], [sum(0, 1)])).toBe('none');
  });
});

/** Constraints of every kind that values satisfy, with those values. */
const satisfied = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([a, b, more]) => {
    const values = [a, b, a + b, a + b + more].map((value) => Rational.of(value));
    return {
      solution: [...values, Rational.of(a).dividedBy(Rational.of(b))],
      constraints: [sum(2, 0, 1), isNotAbove(2, 3), times(0, 1, 4)],
    };
  })
  .chain(({ solution, constraints }) =>
    fc.record({
      solution: fc.constant(solution),
      constraints: fc.shuffledSubarray(constraints, { minLength: 1 }),
      spans: fc.tuple(
        ...solution.map((value) =>
          fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.boolean()).map(
            ([below, above, isWhole]): Span => ({
              low: below === 4 ? null : { at: value.minus(Rational.of(below)), isOpen: false },
              high: above === 4 ? null : { at: value.plus(Rational.of(above)), isOpen: false },
              isWhole: isWhole && value.isWhole,
            }),
          ),
        ),
      ),
    }),
  );

describe('spans that hold a solution', () => {
  it('still hold it when they are narrowed', () => {
    fc.assert(
      fc.property(satisfied, ({ solution, constraints, spans }) => {
        const narrowed = narrow(spans, constraints);
        expect(narrowed).not.toBeNull();
        narrowed?.forEach((left, i) => {
          expect(isIn(left, solution[i] ?? zero)).toBe(true);
        });
      }),
    );
  });

  it('are never said to hold none', () => {
    fc.assert(
      fc.property(satisfied, ({ constraints, spans }) => {
        expect(solve(spans, constraints)).not.toBe('none');
      }),
    );
  });
});

describe('spans that are narrowed', () => {
  it('are as narrow as the constraints make them', () => {
    const spans = ['[1, 2)', '(3, 4]', '[0, 5)', '(.., ..)'].map(span);
    expect(narrow(spans, [sum(2, 0, 1), isNotAbove(3, 0)])?.map(text)).toEqual([
      '[1, 2)',
      '(3, 4)',
      '(4, 5)',
      '(.., 2)',
    ]);
  });

  it('are none where one of them holds nothing', () => {
    expect(narrow(['[1, 2]', '[3, 4]', '[0, 3]'].map(span), [sum(2, 0, 1)])).toBeNull();
  });

  it('are narrowed in some rounds only', () => {
    const halved = isQuotient({ dividend: 0, divisor: 1, quotient: 2, scale: one, shift: zero });
    const spans = ['[0, 1]', '[0, 1]', '[0.5, 0.5]'].map(span);
    const [first] = narrow(spans, [halved, isNotAbove(1, 0)]) ?? [];
    expect(first?.high?.at.compare(exactly('0.01'))).toBe(-1);
    expect(first?.high?.at.sign).toBe(1);
  });
});
