import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  everything,
  holds,
  holdsZero,
  isSame,
  makeSpan,
  meet,
  negated,
  onlyValue,
  over,
  plus,
  point,
  type Span,
  scaled,
  times,
  withoutZero,
} from '../../src/audit/span.ts';
import { one, Rational, zero } from '../../src/numbers/rational.ts';
import { exactly, isIn, number, samples, span, spans, text, wholeSpans } from './spans.ts';

/** Eighths from -4 to 4: each end of the generated spans, and a value between any two of them. */
const grid = Array.from({ length: 65 }, (_, i) => Rational.make(BigInt(i - 32), 8n));

const near = Rational.make(1n, 1_000n);
const far = Rational.of(10_000);

/**
 * Whether a span is the whole of what comes of values: it holds them all, comes up to their ends, holds an end just where a
 * value is one, and has no end where they grow without one.
 */
function expectMade(of: Span, values: readonly Rational[]): void {
  for (const value of values) expect(`${text(of)} ${number(value)} ${isIn(of, value)}`).toMatch(/true$/);
  const [least, ...rest] = values;
  if (!least) throw new Error('there is no value');
  const [lowest, highest] = rest.reduce(
    ([low, high], value) => [value.compare(low) < 0 ? value : low, value.compare(high) > 0 ? value : high],
    [least, least],
  );
  expectEnd(of.low, lowest);
  expectEnd(of.high && { ...of.high, at: of.high.at.negated() }, highest.negated());
}

function expectEnd(end: Span['low'], outermost: Rational): void {
  if (!end) expect(outermost.compare(far.negated())).toBe(-1);
  if (end) expect(outermost.minus(end.at).compare(near)).toBe(-1);
  if (end) expect(outermost.equals(end.at)).toBe(!end.isOpen);
}

function pairs(a: Span, b: Span, make: (x: Rational, y: Rational) => Rational): readonly Rational[] {
  return samples(a).flatMap((x) => samples(b).map((y) => make(x, y)));
}

describe('a span of whole numbers', () => {
  it.each([
    ['(1, 4)', 'whole [2, 3]'],
    ['[1, 4]', 'whole [1, 4]'],
    ['(1.5, 4.5)', 'whole [2, 4]'],
    ['[1.5, 4.5]', 'whole [2, 4]'],
    ['(-1, 1)', 'whole [0, 0]'],
    ['[-1.5, -0.5)', 'whole [-1, -1]'],
    ['(.., 2)', 'whole (.., 1]'],
    ['(2, ..)', 'whole [3, ..)'],
    ['(.., ..)', 'whole (.., ..)'],
  ])('%s ends at whole numbers, and holds them: %s', (given, whole) => {
    const { low, high } = span(given);
    expect(text(makeSpan(low, high, true))).toBe(whole);
    expect(text(makeSpan(low, high, false))).toBe(given);
  });

  it('holds just the whole numbers that lay between its ends', () => {
    fc.assert(
      fc.property(spans, ({ low, high }) => {
        const whole = makeSpan(low, high, true);
        for (const value of grid) {
          expect(isIn(whole, value)).toBe(value.isWhole && isIn({ low, high, isWhole: false }, value));
        }
      }),
    );
  });
});

describe('a span', () => {
  it('holds a value that lies between its ends, or is one that belongs to it', () => {
    fc.assert(
      fc.property(fc.oneof(spans, wholeSpans), (given) => {
        for (const value of grid) expect(holds(given, value)).toBe(isIn(given, value));
        expect(holdsZero(given)).toBe(isIn({ ...given, isWhole: false }, zero));
      }),
    );
    expect([holds(span('[1, 2)'), one), holds(span('[1, 2)'), exactly('2'))]).toEqual([true, false]);
    expect([holds(span('whole [1, 2]'), exactly('1.5')), holds(everything, exactly('1.5'))]).toEqual([false, true]);
  });

  it('of one value is that value', () => {
    expect(onlyValue(point(exactly('1/3')))?.toResult()).toEqual({ numerator: '1', denominator: '3' });
    expect(onlyValue(span('[0, 1]'))).toBeNull();
    expect(onlyValue(span('(.., 1]'))).toBeNull();
    expect(onlyValue(span('[1, ..)'))).toBeNull();
    expect(onlyValue(everything)).toBeNull();
    expect(text(point(exactly('1/3')))).toBe('[1/3, 1/3]');
  });

  it.each<[string, string, boolean]>([
    ['[0, 1)', '[0, 1)', true],
    ['[0, 1)', '[0, 1]', false],
    ['[0, 1)', '(0, 1)', false],
    ['[0, 1)', '[0, 2)', false],
    ['[0, ..)', '[0, ..)', true],
    ['[0, ..)', '[0, 1)', false],
    ['[0, 1)', '[0, ..)', false],
    ['(.., 1)', '[0, 1)', false],
  ])('%s and %s have the same ends: %s', (a, b, expected) => {
    expect(isSame(span(a), span(b))).toBe(expected);
  });

  it('loses zero where zero is an end of it', () => {
    fc.assert(
      fc.property(fc.oneof(spans, wholeSpans), (given) => {
        const isEnd = given.low?.at.sign === 0 || given.high?.at.sign === 0;
        const without = withoutZero(given);
        for (const value of grid) expect(isIn(without, value)).toBe(isIn(given, value) && !(isEnd && value.sign === 0));
      }),
    );
    expect(text(withoutZero(span('[0, 5]')))).toBe('(0, 5]');
    expect(text(withoutZero(span('whole [0, 5]')))).toBe('whole [1, 5]');
    expect(text(withoutZero(span('whole [-5, 0]')))).toBe('whole [-5, -1]');
    expect(text(withoutZero(span('[-1, 1]')))).toBe('[-1, 1]');
  });
});

describe('what two spans share', () => {
  it.each([
    ['[0, 2)', '[1, 3]', '[1, 2)'],
    ['[0, 2)', '(0, 2]', '(0, 2)'],
    ['[0, 2]', '[2, 3]', '[2, 2]'],
    ['[0, 2)', '[2, 3]', 'nothing'],
    ['[0, 2]', '(2, 3]', 'nothing'],
    ['[0, 1]', '[2, 3]', 'nothing'],
    ['(.., 2]', '(.., 1)', '(.., 1)'],
    ['[1, ..)', '(.., ..)', '[1, ..)'],
    ['whole [1, 5]', '(1, 4.5)', 'whole [2, 4]'],
    ['whole [1, 5]', '(1, 2)', 'nothing'],
  ])('%s and %s share %s', (a, b, shared) => {
    expect(text(meet(span(a), span(b)))).toBe(shared);
    expect(text(meet(span(b), span(a)))).toBe(shared);
  });

  it('is what lies in both', () => {
    fc.assert(
      fc.property(fc.oneof(spans, wholeSpans), fc.oneof(spans, wholeSpans), (a, b) => {
        const shared = meet(a, b);
        const inBoth = grid.filter((value) => isIn(a, value) && isIn(b, value));
        if (shared) for (const value of grid) expect(isIn(shared, value)).toBe(inBoth.includes(value));
        else expect(inBoth).toEqual([]);
      }),
    );
  });
});

describe('the sums, products and quotients of two spans', () => {
  it('the sums are those of a value of each', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) =>
        expectMade(
          plus(a, b),
          pairs(a, b, (x, y) => x.plus(y)),
        ),
      ),
    );
  });

  it('the products are those of a value of each', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) =>
        expectMade(
          times(a, b),
          pairs(a, b, (x, y) => x.times(y)),
        ),
      ),
      { numRuns: 500 },
    );
  });

  it('the quotients are those of a value of each, of which the second is not zero', () => {
    const divisors = spans.map(withoutZero).filter((given) => samples(given).length > 0 && !isIn(given, zero));
    fc.assert(
      fc.property(spans, divisors, (a, b) =>
        expectMade(
          over(a, b),
          pairs(a, b, (x, y) => x.dividedBy(y)),
        ),
      ),
      { numRuns: 500 },
    );
  });

  it('the products with a number are those of each value', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom('-3', '-1', '0.5', '1', '100'), (given, by) => {
        const factor = exactly(by);
        expectMade(
          scaled(given, factor),
          samples(given).map((value) => value.times(factor)),
        );
      }),
    );
  });

  it('what is turned about zero has its ends the other way round', () => {
    fc.assert(
      fc.property(fc.oneof(spans, wholeSpans), (given) => {
        for (const value of grid) expect(isIn(negated(given), value.negated())).toBe(isIn(given, value));
      }),
    );
    expect(text(negated(span('whole [1, ..)')))).toBe('whole (.., -1]');
  });

  it.each<[string, string, string, string]>([
    ['[0, 1]', '(2, 3)', '(2, 4)', '[0, 3)'],
    ['(0, 1]', '[2, ..)', '(2, ..)', '(0, ..)'],
    ['[0, 0]', '(.., ..)', '(.., ..)', '[0, 0]'],
    ['[-1, 1]', '(.., ..)', '(.., ..)', '(.., ..)'],
    ['(-2, 3]', '[-1, 4)', '(-3, 7)', '(-8, 12)'],
    ['(.., -1]', '(.., -2)', '(.., -3)', '(2, ..)'],
    ['whole [1, 2]', 'whole [3, 4]', '[4, 6]', '[3, 8]'],
  ])('%s and %s make the sums %s and the products %s', (a, b, sums, products) => {
    expect(text(plus(span(a), span(b)))).toBe(sums);
    expect(text(times(span(a), span(b)))).toBe(products);
  });

  it.each<[string, string, string]>([
    ['[1, 2]', '[4, 5)', '(0.2, 0.5]'],
    ['[1, 2]', '(0, 4]', '[0.25, ..)'],
    ['[1, 2]', '[4, ..)', '(0, 0.5]'],
    ['[-1, 2]', '[-4, 0)', '(.., ..)'],
    ['[0, 2]', '(.., -4]', '[-0.5, 0]'],
    ['[1, 1]', '[3, 3]', '[1/3, 1/3]'],
  ])('%s over %s makes %s', (a, b, quotients) => {
    expect(text(over(span(a), span(b)))).toBe(quotients);
  });
});
