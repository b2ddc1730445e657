import { type Exact, type Numeric, readNumeric } from './numeric.ts';
import type { Ratio } from './ratio.ts';

/**
 * An exact fraction for chains of sums, products and quotients, in lowest terms and with its denominator above zero. It stays
 * inside the library: results hold decimal strings and ratios.
 */
export class Rational {
  private constructor(
    private readonly over: bigint,
    private readonly under: bigint,
  ) {}

  /** Reads a number exactly, as `readNumeric` does. */
  static of(value: Numeric): Rational {
    const exact = readNumeric(value);
    const decimals = exact.decimalPlaces();
    const text = exact.toFixed(decimals).replace('.', '');
    return Rational.make(BigInt(text), 10n ** BigInt(decimals));
  }

  /** A fraction of two whole numbers, the lower one above zero. */
  static make(over: bigint, under: bigint): Rational {
    const shared = under === 1n ? 1n : commonDivisor(over < 0n ? -over : over, under);
    return shared === 1n ? new Rational(over, under) : new Rational(over / shared, under / shared);
  }

  get sign(): -1 | 0 | 1 {
    return this.over > 0n ? 1 : this.over < 0n ? -1 : 0;
  }

  get isWhole(): boolean {
    return this.under === 1n;
  }

  /** Whether it has no more than about two thousand digits; what grows past that is no longer worth calculating with. */
  get isModest(): boolean {
    return this.under < limit && this.over < limit && -this.over < limit;
  }

  abs(): Rational {
    return this.over < 0n ? this.negated() : this;
  }

  plus(that: Rational): Rational {
    if (this.under === that.under) return Rational.make(this.over + that.over, this.under);
    return Rational.make(this.over * that.under + that.over * this.under, this.under * that.under);
  }

  minus(that: Rational): Rational {
    return this.plus(that.negated());
  }

  negated(): Rational {
    return new Rational(-this.over, this.under);
  }

  times(that: Rational): Rational {
    return Rational.make(this.over * that.over, this.under * that.under);
  }

  /** One over it; it is not zero. */
  inverse(): Rational {
    return this.over < 0n ? new Rational(-this.under, -this.over) : new Rational(this.under, this.over);
  }

  /** The quotient; the divisor is not zero. */
  dividedBy(that: Rational): Rational {
    return this.times(that.inverse());
  }

  compare(that: Rational): -1 | 0 | 1 {
    if (this.under === that.under) return order(this.over, that.over);
    return order(this.over * that.under, that.over * this.under);
  }

  equals(that: Rational): boolean {
    return this.over === that.over && this.under === that.under;
  }

  /** The greatest whole number that is not above it. */
  floor(): Rational {
    const quotient = this.over / this.under;
    return new Rational(this.over < 0n && quotient * this.under !== this.over ? quotient - 1n : quotient, 1n);
  }

  /** The least whole number that is not below it. */
  ceiling(): Rational {
    return this.negated().floor().negated();
  }

  /** As results hold it: a plain decimal string where it comes to an end, otherwise a ratio. */
  toResult(): Exact | Ratio {
    let [rest, twos, fives] = [this.under, 0, 0];
    for (; rest % 2n === 0n; twos += 1) rest /= 2n;
    for (; rest % 5n === 0n; fives += 1) rest /= 5n;
    if (rest !== 1n) return { numerator: String(this.over), denominator: String(this.under) };
    const decimals = Math.max(twos, fives);
    return inDecimals((this.over * 10n ** BigInt(decimals)) / this.under, decimals);
  }
}

function order(a: bigint, b: bigint): -1 | 0 | 1 {
  return a > b ? 1 : a < b ? -1 : 0;
}

const limit = 1n << 6_000n;

const safe = /* @__PURE__ */ BigInt(Number.MAX_SAFE_INTEGER);

/** The greatest common divisor of two whole numbers from zero up; where they have become small, in plain numbers, which are faster. */
function commonDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b];
  while (lesser > safe) [greater, lesser] = [lesser, greater % lesser];
  if (lesser === 0n) return greater;
  let [left, right] = [Number(lesser), Number(greater % lesser)];
  while (right !== 0) [left, right] = [right, left % right];
  return BigInt(left);
}

/** A whole number of the last of some decimals, as a plain decimal string. */
function inDecimals(scaled: bigint, decimals: number): string {
  if (decimals === 0) return String(scaled);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

export const zero = /* @__PURE__ */ Rational.make(0n, 1n);
export const one = /* @__PURE__ */ Rational.make(1n, 1n);
