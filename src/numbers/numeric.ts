import { Decimal } from 'decimal.js';
import { defineError, found, type Path } from '../errors/index.ts';

/** A decimal of another library (decimal.js, big.js, bignumber.js, an ORM's): anything that prints itself exactly. */
export interface DecimalLike {
  readonly s: number | null;
  readonly e: number | null;
  toFixed(): string;
}

/**
 * A number as this library takes it: a `number`, a `bigint`, a plain decimal string such as `'-1234.5'`, or a decimal
 * object of another library. Strings have a point before the decimals and no separator of thousands, no exponent, no
 * blanks: `'1.3'` is one and three tenths.
 */
export type Numeric = number | bigint | string | DecimalLike;

/** A number as results hold it: a safe integer where it counts things, otherwise a plain decimal string. */
export type Exact = number | string;

const notANumber = /* @__PURE__ */ defineError('not-a-number', {
  vi: '«{found}» không phải là số; cần một số hữu hạn hoặc chuỗi thập phân như «1234.5» (dấu chấm thập phân, không dấu nghìn)',
  en: '"{found}" is not a number; give a finite number or a decimal string such as "1234.5" (a decimal point, no thousands separators)',
});

const unsafeInteger = /* @__PURE__ */ defineError('unsafe-integer', {
  vi: 'số nguyên {found} vượt quá 2^53 - 1 nên kiểu number đã có thể làm mất chữ số; hãy đưa vào dưới dạng chuỗi hoặc bigint',
  en: 'the integer {found} is beyond 2^53 - 1, where a number may already have lost digits; give it as a string or a bigint',
});

/**
 * The decimal arithmetic of the library: a private copy of decimal.js whose settings nobody else can change. Its
 * precision is never reached by sums, products and whole quotients, so those are exact; nothing here divides with a
 * fraction left over.
 */
export const Exactly = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 1e9,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** An exact decimal inside the library; results never hold one. */
export type ExactDecimal = Decimal;

const plainDecimal = /^-?\d+(?:\.\d+)?$/;

/** Reads a number exactly, or throws `not-a-number` or `unsafe-integer` with its place in the input. */
export function readNumeric(value: Numeric, path: Path = []): ExactDecimal {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw notANumber({ found: String(value) }, path);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw unsafeInteger({ found: String(value) }, path);
    return new Exactly(value);
  }
  const text = plainText(value);
  if (!plainDecimal.test(text)) throw notANumber({ found: found(text) }, path);
  return new Exactly(text);
}

/** Whether a number or a text is one that `readNumeric` takes. */
export function isNumeric(value: Exact): boolean {
  if (typeof value === 'string') return plainDecimal.test(value);
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
}

/**
 * Writes a number as results hold it: a safe integer given as a `number` stays one, anything else becomes a plain
 * decimal string without needless zeros.
 */
export function canonical(value: Numeric, path: Path = []): Exact {
  const exact = readNumeric(value, path);
  return typeof value === 'number' && Number.isInteger(value) ? exact.toNumber() + 0 : write(exact);
}

/** An exact decimal as a plain string: no exponent, no needless zeros, no minus before zero. */
export function write(value: ExactDecimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

/** Whether a number is whole and safe to hold as a `number`. */
export function isSafeWhole(value: ExactDecimal): boolean {
  return value.isInteger() && value.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER);
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  return isDecimalLike(value) ? value.toFixed() : found(value);
}

function isDecimalLike(value: unknown): value is DecimalLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    's' in value &&
    'e' in value &&
    'toFixed' in value &&
    typeof value.toFixed === 'function'
  );
}
