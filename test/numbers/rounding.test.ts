import fc from 'fast-check';
import {
  compare,
  multiply,
  type PrintOptions,
  type Rounding,
  roundings,
  subtract,
  toDecimal,
  toPercent,
} from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { checkPrintOptions } from '../../src/numbers/rounding.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { decimals, decimalTexts, integers, values } from './arbitraries.ts';
import { fractionOf, inUnits, type Plain, type PlainRatio, rounded } from './big-fraction.ts';
import percentBoundaries from './percent-boundaries.json' with { type: 'json' };
import boundaries from './rounding-boundaries.json' with { type: 'json' };

const halfRoundings: readonly Rounding[] = ['half-up', 'half-even'];

/** Ratios that lie exactly in the middle of two printed figures, with the decimals they are printed with. */
const ties = fc.tuple(integers, decimals, fc.integer({ min: 1, max: 1000 })).map(([units, places, factor]) => ({
  value: {
    numerator: String((2n * units + 1n) * BigInt(factor)),
    denominator: 2n * BigInt(factor) * 10n ** BigInt(places),
  },
  places,
}));

function title({ value, decimals: places }: { value: Plain | PlainRatio; decimals: number }): string {
  const text = typeof value === 'object' ? `${value.numerator} over ${value.denominator}` : value;
  return `${text} to ${places} decimals`;
}

function hundredfold(value: Plain | PlainRatio) {
  const { over, under } = fractionOf(value);
  return { over: over * 100n, under };
}

describe('rounding', () => {
  it('knows six ways', () => {
    expect(roundings).toEqual(['half-up', 'half-even', 'truncate', 'up', 'floor', 'ceiling']);
  });

  it('is half-up, a half away from zero, unless another way is named', () => {
    expect(toDecimal('2.5', { decimals: 0 })).toBe('3');
    expect(toDecimal('-2.5', { decimals: 0 })).toBe('-3');
    expect(toPercent({ numerator: 1, denominator: 200 }, { decimals: 0 })).toBe('1');
  });

  it('59,96 % prints as 60,0 % to one decimal but is below 60 %', () => {
    const share = { numerator: 5996, denominator: 10000 };
    expect(toPercent(share, { decimals: 1 })).toBe('60.0');
    expect(compare(share, '0.6')).toBe(-1);
  });

  it('a figure that rounds to zero has no minus', () => {
    expect(roundings.map((rounding) => toDecimal('-0.004', { decimals: 2, rounding }))).toEqual([
      '0.00',
      '0.00',
      '0.00',
      '-0.01',
      '-0.01',
      '0.00',
    ]);
    expect(toDecimal(-0, { decimals: 1 })).toBe('0.0');
  });

  it('the number of decimals may be zero or a hundred', () => {
    expect(toDecimal(7, { decimals: 0 })).toBe('7');
    expect(toDecimal(7, { decimals: -0 })).toBe('7');
    expect(toDecimal('0.5', { decimals: 100 })).toBe(`0.5${'0'.repeat(99)}`);
  });
});

describe.each(boundaries)('a figure at a boundary', (boundary) => {
  it.each(roundings)(`${title(boundary)}, %s`, (rounding) => {
    const { value, decimals: places } = boundary;
    expect(toDecimal(value, { decimals: places, rounding })).toBe(boundary[rounding]);
    expect(rounded(fractionOf(value), places, rounding)).toBe(boundary[rounding]);
  });
});

describe.each(percentBoundaries)('a percentage at a boundary', (boundary) => {
  it.each(roundings)(`${title(boundary)}, %s`, (rounding) => {
    const { value, decimals: places } = boundary;
    expect(toPercent(value, { decimals: places, rounding })).toBe(boundary[rounding]);
    expect(rounded(hundredfold(value), places, rounding)).toBe(boundary[rounding]);
  });
});

describe.each(roundings)('printing with %s', (rounding) => {
  it('agrees with a second implementation on integers', () => {
    fc.assert(
      fc.property(values, decimals, (value, places) => {
        expect(toDecimal(value, { decimals: places, rounding })).toBe(rounded(fractionOf(value), places, rounding));
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with it for a percentage', () => {
    fc.assert(
      fc.property(values, decimals, (value, places) => {
        expect(toPercent(value, { decimals: places, rounding })).toBe(rounded(hundredfold(value), places, rounding));
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with it on figures exactly in the middle', () => {
    fc.assert(
      fc.property(ties, ({ value, places }) => {
        expect(toDecimal(value, { decimals: places, rounding })).toBe(rounded(fractionOf(value), places, rounding));
      }),
    );
  });

  it('leaves a figure that has no further digits as it is', () => {
    fc.assert(
      fc.property(integers, decimals, (units, places) => {
        const text = inUnits(units, places);
        expect(toDecimal(text, { decimals: places, rounding })).toBe(text);
      }),
    );
  });

  it('prints what was printed and read back the same again', () => {
    fc.assert(
      fc.property(values, decimals, (value, places) => {
        const once = toDecimal(value, { decimals: places, rounding });
        expect(toDecimal(once, { decimals: places, rounding })).toBe(once);
      }),
    );
  });

  it('never moves a figure by a whole unit, nor by more than half of one to the nearest', () => {
    fc.assert(
      fc.property(values, decimals, (value, places) => {
        const { numerator, denominator } = subtract(toDecimal(value, { decimals: places, rounding }), value);
        const moved = { numerator: String(numerator).replace('-', ''), denominator };
        const inHalves = compare(multiply(moved, 2n * 10n ** BigInt(places)), halfRoundings.includes(rounding) ? 1 : 2);
        expect(inHalves).not.toBe(1);
        if (!halfRoundings.includes(rounding)) expect(inHalves).toBe(-1);
      }),
    );
  });

  it('needs no rounding where there are decimals enough', () => {
    fc.assert(
      fc.property(decimalTexts, (text) => {
        expect(compare(toDecimal(text, { decimals: 20, rounding }), text)).toBe(0);
      }),
    );
  });
});

describe('the direction of a rounding', () => {
  const directions = (value: Plain | PlainRatio, places: number) => {
    const moved = (rounding: Rounding) => compare(toDecimal(value, { decimals: places, rounding }), value);
    return { floor: moved('floor'), ceiling: moved('ceiling'), truncate: moved('truncate'), up: moved('up') };
  };

  it('is down for floor and up for ceiling, towards zero for truncate and away from it for up', () => {
    fc.assert(
      fc.property(values, decimals, (value, places) => {
        const { floor, ceiling, truncate, up } = directions(value, places);
        expect([floor, ceiling]).not.toContain(floor === 0 ? 1 : 0);
        expect(floor).not.toBe(1);
        expect(ceiling).not.toBe(-1);
        const positive = compare(value, 0) >= 0;
        expect([truncate, up]).toEqual(positive ? [floor, ceiling] : [ceiling, floor]);
      }),
    );
  });
});

describe('what cannot be printed', () => {
  it.each<[unknown, string]>([
    [-1, '-1'],
    [1.5, '1.5'],
    [101, '101'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['2', '2'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[2], 'array'],
    [{}, 'object'],
  ])('a number of decimals that is %s', (places, quoted) => {
    const options: PrintOptions = { decimals: untyped(places) };
    const fault = { code: 'bad-decimals', path: ['decimals'], field: 'decimals', found: quoted };
    expectFault(() => toDecimal(1, options), fault);
    expectFault(() => toPercent(1, options), fault);
  });

  it.each<[unknown, string]>([
    ['HALF_UP', 'HALF_UP'],
    ['half-down', 'half-down'],
    ['Half-Up', 'Half-Up'],
    ['', ''],
    ['toString', 'toString'],
    ['__proto__', '__proto__'],
    [4, '4'],
    [null, 'null'],
    [{}, 'object'],
  ])('a rounding called %j', (rounding, quoted) => {
    const options: PrintOptions = { decimals: 1, rounding: untyped(rounding) };
    const fault = { code: 'unknown-rounding', path: ['rounding'], field: 'rounding', found: quoted };
    expectFault(() => toDecimal(1, options), fault);
    expectFault(() => toPercent(1, options), fault);
  });

  it('says what decimals and roundings there are', () => {
    expect(caught(() => toDecimal(1, { decimals: 101 })).messages).toEqual({
      vi: 'decimals: số chữ số thập phân là 101; cần một số nguyên từ 0 đến 100',
      en: 'decimals: the number of decimals is 101; give a whole number from 0 to 100',
    });
    expect(caught(() => toDecimal(1, { decimals: 1, rounding: untyped('half-down') })).messages).toEqual({
      vi: 'rounding: không có cách làm tròn «half-down»; chọn một trong: half-up, half-even, truncate, up, floor, ceiling',
      en: 'rounding: there is no rounding "half-down"; choose one of: half-up, half-even, truncate, up, floor, ceiling',
    });
  });

  it('a value that is not a number', () => {
    for (const print of [toDecimal, toPercent]) {
      expectFault(() => print(Number.NaN, { decimals: 1 }), {
        code: 'not-a-number',
        path: [],
        field: '',
        found: 'NaN',
      });
      expectFault(() => print({ numerator: 1, denominator: '1.' }, { decimals: 1 }), {
        code: 'not-a-number',
        path: ['denominator'],
        field: 'denominator',
        found: '1.',
      });
      expectFault(() => print({ numerator: 1, denominator: 0 }, { decimals: 1 }), {
        code: 'denominator-not-positive',
        path: ['denominator'],
        field: 'denominator',
        found: '0',
      });
    }
  });

  it('anything, where nobody says with how many decimals', () => {
    expect(caught(() => toDecimal(1, untyped(undefined))).code).toBe('bad-decimals');
    expect(caught(() => toPercent(1, untyped(undefined))).code).toBe('bad-decimals');
  });
});

describe('checking how figures are to be printed', () => {
  it('gives the options back, half-up where no rounding is named', () => {
    expect(checkPrintOptions({ decimals: 0 })).toEqual({ decimals: 0, rounding: 'half-up' });
    expect(checkPrintOptions({ decimals: 100, rounding: 'floor' })).toEqual({ decimals: 100, rounding: 'floor' });
  });

  it('names the place of the options in a larger input', () => {
    expectFault(() => checkPrintOptions({ decimals: -1 }, ['columns', 2]), {
      code: 'bad-decimals',
      path: ['columns', 2, 'decimals'],
      field: 'columns[2].decimals',
      found: '-1',
    });
    expectFault(() => checkPrintOptions({ decimals: 1, rounding: untyped('x') }, ['columns', 2]), {
      code: 'unknown-rounding',
      path: ['columns', 2, 'rounding'],
      field: 'columns[2].rounding',
      found: 'x',
    });
  });
});
