import fc from 'fast-check';
import { billion, type Interval, type Language, million, type Numeric, type Ratio } from 'kttt';
import { type AssumedRounding, formatInterval, formatNumber, printedInterval } from 'kttt/language';
import { contains, interval } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { decimals, integers, positiveIntegers } from '../numbers/arbitraries.ts';
import { inUnits } from '../numbers/big-fraction.ts';

const halfOpen = (low: string, high: string): Interval => ({ low, high, includesLow: true, includesHigh: false });
const mirrored = (low: string, high: string): Interval => ({ low, high, includesLow: false, includesHigh: true });
const open = (low: string, high: string): Interval => ({ low, high, includesLow: false, includesHigh: false });

describe('the true values that a printed figure stands for', () => {
  it('go from half a step below to a whole step above where nobody says how it was rounded', () => {
    expect(printedInterval(billion('1.3'), billion('0.1'))).toEqual(halfOpen('1250000000', '1400000000'));
    expect(printedInterval(million(125), million(1))).toEqual(halfOpen('124500000', '126000000'));
    expect(printedInterval(million(125), million(1), { rounding: 'either' })).toEqual(
      halfOpen('124500000', '126000000'),
    );
  });

  it.each<[AssumedRounding, Numeric, Numeric, Interval]>([
    ['half-up', 125, 1, halfOpen('124.5', '125.5')],
    ['half-up', '22.26', '0.01', halfOpen('22.255', '22.265')],
    ['truncate', 125, 1, halfOpen('125', '126')],
    ['truncate', '22.26', '0.01', halfOpen('22.26', '22.27')],
    ['half-up', -125, 1, mirrored('-125.5', '-124.5')],
    ['truncate', -125, 1, mirrored('-126', '-125')],
    ['either', -125, 1, mirrored('-126', '-124.5')],
    ['either', '900719925474099300000', 100000n, halfOpen('900719925474099250000', '900719925474099400000')],
  ])('rounded by %s, of %s printed to a step of %s', (rounding, value, step, values) => {
    expect(printedInterval(value, step, { rounding })).toEqual(values);
  });

  it.each<[AssumedRounding, Interval]>([
    ['half-up', open('-0.5', '0.5')],
    ['truncate', open('-1', '1')],
    ['either', open('-1', '1')],
  ])('lie on both sides of a printed zero (%s), for a small loss prints as one too', (rounding, values) => {
    expect(printedInterval(0, 1, { rounding })).toEqual(values);
    expect(printedInterval('-0', 1, { rounding })).toEqual(values);
  });

  it.each([0, -1, '-0.1', '0.00'])('are not known for a step of %s', (step) => {
    expect(caught(() => printedInterval(1, step))).toMatchObject({ code: 'step-not-positive', path: ['step'] });
  });

  it.each<[string, () => unknown, string, string]>([
    ['the value', () => printedInterval('1,3', 1), 'not-a-number', 'value'],
    ['the step', () => printedInterval(1, '0,1'), 'not-a-number', 'step'],
    ['the value', () => printedInterval(2 ** 60, 1), 'unsafe-integer', 'value'],
    ['the rounding', () => printedInterval(1, 1, { rounding: untyped('half-even') }), 'unknown-rounding', 'rounding'],
  ])('are refused by name where %s is wrong', (_, call, code, field) => {
    expect(caught(call)).toMatchObject({ code, path: [field] });
  });
});

/** Whole steps that a true value of so many fine units prints as: half a step goes away from zero, or the rest is cut. */
const printings: Readonly<Record<'half-up' | 'truncate', (units: bigint, perStep: bigint) => bigint>> = {
  'half-up': (units, perStep) => {
    const size = units < 0n ? -units : units;
    const steps = (2n * size + perStep) / (2n * perStep);
    return units < 0n ? -steps : steps;
  },
  truncate: (units, perStep) => units / perStep,
};

const printing = fc.record({
  // The true value in fine units, how many of them a step is, and how many decimals the fine units have.
  units: integers,
  perStep: positiveIntegers,
  places: decimals,
  by: fc.constantFrom('half-up', 'truncate'),
});

interface Printing {
  readonly units: bigint;
  readonly perStep: bigint;
  readonly places: number;
  readonly by: 'half-up' | 'truncate';
}

function expectWithin({ units, perStep, places, by }: Printing): void {
  const steps = printings[by](units, perStep);
  const [printed, step] = [inUnits(steps * perStep, places), inUnits(perStep, places)];
  const truth = inUnits(units, places);
  expect(contains(printedInterval(printed, step), truth)).toBe(true);
  expect(contains(printedInterval(printed, step, { rounding: by }), truth)).toBe(true);
}

describe('a true value that is rounded or cut to a step', () => {
  it('lies among the values that what was printed stands for', () => {
    fc.assert(
      fc.property(printing, (given) => {
        fc.pre(printings[given.by](given.units, given.perStep) !== 0n);
        expectWithin(given);
      }),
    );
  });

  it('lies among the values that a printed zero stands for, above and below it', () => {
    const small = printing.map((given) => ({ ...given, units: given.units % given.perStep }));
    fc.assert(
      fc.property(small, (given) => {
        fc.pre(printings[given.by](given.units, given.perStep) === 0n);
        expectWithin(given);
      }),
    );
  });

  it('is not among them where it prints as another figure', () => {
    fc.assert(
      fc.property(printing, fc.bigInt({ min: -3n, max: 3n }), ({ units, perStep, places, by }, away) => {
        const steps = printings[by](units, perStep) + away;
        fc.pre(away !== 0n);
        const values = printedInterval(inUnits(steps * perStep, places), inUnits(perStep, places), { rounding: by });
        expect(contains(values, inUnits(units, places))).toBe(false);
      }),
    );
  });
});

describe('an interval in words', () => {
  const plain = (language: Language) => (end: Numeric) => formatNumber(end, { language });

  it.each<[Interval, string, string]>([
    [interval('387.5', '418.5'), 'từ 387,5 đến dưới 418,5', 'from 387.5 to under 418.5'],
    [interval(1, 2000, { includesLow: false, includesHigh: true }), 'trên 1 đến 2.000', 'above 1 to 2,000'],
    [interval(-2, -1, { includesHigh: true }), 'từ -2 đến -1', 'from -2 to -1'],
    [interval(0, 1, { includesLow: false }), 'trên 0 đến dưới 1', 'above 0 to under 1'],
  ])('says which ends belong to %o', (of, vi, en) => {
    expect(formatInterval(of, 'vi', plain('vi'))).toBe(vi);
    expect(formatInterval(of, 'en', plain('en'))).toBe(en);
  });

  it('may have ratios for its ends', () => {
    const margin: Interval<Ratio> = {
      low: { numerator: 83, denominator: 900 },
      high: { numerator: 251, denominator: 2500 },
      includesLow: false,
      includesHigh: true,
    };
    const percents = ({ numerator, denominator }: Ratio) => `${numerator}/${denominator}`;
    expect(formatInterval(margin, 'vi', percents)).toBe('trên 83/900 đến 251/2500');
  });

  it('is rounded outwards, so no true value is lost in print', () => {
    const print = (end: Numeric, rounding: 'floor' | 'ceiling') =>
      formatNumber(end, { language: 'vi', decimals: 1, rounding });
    expect(formatInterval(interval('41.574', '41.838'), 'vi', print)).toBe('từ 41,5 đến dưới 41,9');
    expect(formatInterval(interval('-41.838', '-41.574'), 'vi', print)).toBe('từ -41,9 đến dưới -41,5');
  });

  it('is refused in a language that the library does not speak', () => {
    const french = untyped<Language>('fr');
    expect(caught(() => formatInterval(interval(1, 2), french, String))).toMatchObject({
      code: 'no-such-language',
      path: ['language'],
    });
  });
});
