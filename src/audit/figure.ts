import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { inside } from '../errors/inside.ts';
import {
  type Check,
  flag,
  listOfEach,
  mayBeMissing,
  oneOf,
  sound,
  text,
  unknownKey,
  wrongType,
} from '../errors/shape.ts';
import { parseQuantity } from '../language/parse-quantity.ts';
import { printedInterval } from '../language/printed-interval.ts';
import type { Comparator, PrintedQuantity, QuantityKind, QuantityReading, QuantityRole } from '../language/quantity.ts';
import { interval } from '../numbers/interval.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { type Missing, type NotApplicable, notApplicable } from '../numbers/states.ts';

/** A figure that did not come as text, in base units: đồng, percent, people. Without `step` it is exact. */
export interface BareFigure {
  readonly value?: Numeric | Missing;
  /** The ends of a range, with the comparator `between`. */
  readonly low?: Numeric;
  readonly high?: Numeric;
  /** What one in the last printed digit is worth. */
  readonly step?: Numeric;
  readonly kind?: AuditedKind;
  readonly comparator?: Comparator;
}

/** A figure of a statement: as it was printed, read already, or its numbers; a missing one is `null`. */
export type FigureInput =
  | string
  | number
  | bigint
  | PrintedQuantity
  | QuantityReading
  | Quantity
  | BareFigure
  | Missing
  | NotApplicable;

/** The kinds of figures that relations hold between. */
export type AuditedKind = Exclude<QuantityKind, 'fraction' | 'date' | 'document'>;

/** One way to read a figure of a statement. */
export interface FigureReading {
  /** `null` where it was not said. */
  readonly kind: AuditedKind | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** `null` for a range. */
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  /** Where a range leaves out its ends. */
  readonly excludesLow: boolean;
  readonly excludesHigh: boolean;
  /** One in the last printed digit; `null` where the figure is exact whatever it is of. */
  readonly step: string | null;
  /** The digits printed after the comma. */
  readonly decimals: number;
  /** Whether it was counted and printed in full. */
  readonly isExact: boolean;
  readonly role: QuantityRole;
  /** Whether it is by something («/HTX»), and so a quotient. */
  readonly isRate: boolean;
}

/** A figure of a statement, read. */
export interface Figure {
  readonly key: string;
  /** As it was printed; `null` where it came as numbers. */
  readonly text: string | null;
  /** The commonest first; none where the figure is missing. */
  readonly readings: readonly FigureReading[];
}

const notAFigure = /* @__PURE__ */ defineError('not-a-figure', {
  vi: 'đây là {found}, không phải một số liệu; phân số thì đưa tử số và mẫu số thành hai số liệu',
  en: 'this is a {found}, not a figure; of a fraction, give the numerator and the denominator as two figures',
});

const tooManyDigits = /* @__PURE__ */ defineError('too-many-digits', {
  vi: 'số {found} có {digits} chữ số; một số liệu có nhiều nhất {most} chữ số',
  en: 'the number {found} has {digits} digits; a figure has {most} at most',
});

/** The most digits of a figure; no office prints as many, and corrections are looked for digit by digit. */
const mostDigits = 40;

const kinds = ['count', 'money', 'percent', 'multiple', 'score', 'measure'] as const satisfies readonly AuditedKind[];

const comparators = [
  'exactly',
  'about',
  'nearly',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'between',
] as const satisfies readonly Comparator[];

/** What a figure can be taken for and is none. */
const noFigures = ['fraction', 'date', 'document'] as const satisfies readonly QuantityKind[];

const roles = ['level', 'change', 'excess', 'attainment'] as const satisfies readonly QuantityRole[];

/** Reads a figure of a statement, or throws what is wrong with it at its place. */
export function readFigure(key: string, given: FigureInput, path: Path): Figure {
  if (given === null || given === undefined || given === notApplicable) return { key, text: null, readings: [] };
  if (typeof given === 'string')
    return {
      key,
      ...fromPrint(
        inside(path, () => parseQuantity(given)),
        path,
      ),
    };
  if (typeof given !== 'object') {
    return { key, text: null, readings: fromNumbers({ value: write(readNumeric(given, path)) }, path) };
  }
  if (Array.isArray(given)) throw wrongType({ found: found(given), expected: 'string, number, object' }, path);
  if ('readings' in given) {
    checkFields(given, { text, readings: listOfEach(isReading) }, path);
    return { key, ...fromPrint(given, path) };
  }
  if ('isExact' in given) {
    checkFields(given, fieldsOfReading, path);
    return { key, text: null, readings: [fromReading(given, path)] };
  }
  return { key, text: null, readings: fromNumbers(given, path) };
}

const number: Check = /* @__PURE__ */ sound('number', readNumeric);

/** What a reading says that matters here; it says more. */
const fieldsOfReading: Readonly<Record<string, Check>> = {
  kind: /* @__PURE__ */ oneOf([...kinds, ...noFigures]),
  comparator: /* @__PURE__ */ oneOf(comparators),
  value: /* @__PURE__ */ mayBeMissing(number),
  low: /* @__PURE__ */ mayBeMissing(number),
  high: /* @__PURE__ */ mayBeMissing(number),
  unit: /* @__PURE__ */ mayBeMissing(text),
  per: /* @__PURE__ */ listOfEach(text),
  decimals: number,
  step: /* @__PURE__ */ mayBeMissing(number),
  isExact: flag,
  role: /* @__PURE__ */ oneOf(roles),
};

const isReading: Check = (value, path, attempt) => attempt(() => checkFields(value, fieldsOfReading, path)) ?? false;

/** Checks some fields of an object that may have others. */
function checkFields(value: unknown, checks: Readonly<Record<string, Check>>, path: Path): true {
  if (typeof value !== 'object' || value === null) throw wrongType({ found: found(value), expected: 'object' }, path);
  const given = new Map(Object.entries(value));
  return collectFaults((attempt) => {
    for (const [name, check] of Object.entries(checks)) check(given.get(name), [...path, name], attempt);
    return true;
  });
}

function fromPrint({ text, readings }: PrintedQuantity, path: Path): Omit<Figure, 'key'> {
  return { text, readings: readings.map((reading) => fromReading(reading, path)) };
}

function fromReading(reading: QuantityReading, path: Path): FigureReading {
  const { kind, unit, comparator, value, low, high, step, decimals, isExact, role, per } = reading;
  if (kind === 'fraction' || kind === 'date' || kind === 'document') throw notAFigure({ found: kind }, path);
  return possible(
    {
      kind,
      unit: unit ?? null,
      comparator,
      value: plain(value),
      low: plain(low),
      high: plain(high),
      excludesLow: reading.excludesLow === true,
      excludesHigh: reading.excludesHigh === true,
      step: plain(step),
      decimals,
      isExact,
      role,
      isRate: per.length > 0,
    },
    path,
  );
}

function plain(number: string | Missing): string | null {
  return number === null || number === undefined ? null : write(readNumeric(number));
}

function fromNumbers(given: BareFigure | Quantity, path: Path): readonly FigureReading[] {
  const { value, low, high, step, kind, comparator = 'exactly', ...others }: BareFigure = withKindOfPrint(given);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw unknownKey({ key: found(unknown) }, [...path, unknown]);
  checkFields({ kind: kind ?? 'count', comparator }, fieldsOfBare, path);
  if ([value, low, high].every((number) => number === null || number === undefined)) return [];
  const read = (name: string, number: Numeric | Missing) => write(readNumeric(number as Numeric, [...path, name]));
  const isRange = comparator === 'between';
  const unit = step === undefined ? null : read('step', step);
  return [
    possible(
      {
        kind: kind ?? null,
        unit: kind === 'money' ? 'VND' : null,
        comparator,
        value: isRange ? null : read('value', value),
        low: isRange ? read('low', low) : null,
        high: isRange ? read('high', high) : null,
        excludesLow: false,
        excludesHigh: false,
        step: unit,
        decimals: unit?.split('.')[1]?.length ?? 0,
        isExact: step === undefined,
        role: 'level',
        isRate: false,
      },
      path,
    ),
  ];
}

const fieldsOfBare = {
  kind: /* @__PURE__ */ oneOf(kinds),
  comparator: /* @__PURE__ */ oneOf(comparators),
};

/** The quantities of `kttt/numbers` call money an amount, and a growth a growth rate. */
function withKindOfPrint(given: BareFigure | Quantity): BareFigure {
  if (given.kind === 'amount') return { ...given, kind: 'money' };
  if (given.kind === 'growth-rate') return { ...given, kind: 'percent' };
  return given;
}

/** A reading whose numbers are of a size that is printed, whose step is above zero and whose range holds something. */
function possible(reading: FigureReading, path: Path): FigureReading {
  const { value, low, high, excludesLow, excludesHigh, step } = reading;
  return inside(path, () => {
    for (const [name, number] of Object.entries({ value, low, high, step })) {
      const digits = number?.replace(/\D/g, '').length ?? 0;
      if (digits > mostDigits) throw tooManyDigits({ found: found(number), digits, most: mostDigits }, [name]);
    }
    if (step !== null) printedInterval(0, step);
    if (low !== null && high !== null) interval(low, high, { includesLow: !excludesLow, includesHigh: !excludesHigh });
    return reading;
  });
}
