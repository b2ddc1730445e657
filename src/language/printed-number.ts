import { at } from '../errors/at.ts';
import { plainDecimal } from './plain-decimal.ts';

/** One way to read the digits of a number: its value and the digits after the decimal sign. */
export interface PrintedNumber {
  readonly value: string;
  readonly decimals: number;
  /** Whether a separator was taken for one of thousands, or for the decimal sign. */
  readonly separator: 'none' | 'thousands' | 'decimal';
  /** The separator that could be either. */
  readonly sign: '.' | ',' | null;
}

/** A number without a separator. */
export function numberOf(value: string, decimals = 0): PrintedNumber {
  return { value, decimals, separator: 'none', sign: null };
}

/**
 * The ways to read the digits of a number, with its dots, commas and blanks: none where they fit no reading, two where a single
 * separator has three digits after it and could be of thousands or the decimal sign, that of thousands first.
 */
export function readingsOfNumber(printed: string): readonly PrintedNumber[] {
  if (/\s/.test(printed)) return withBlanks(printed);
  return withSigns(printed);
}

function withSigns(digits: string): readonly PrintedNumber[] {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return [numberOf(plainDecimal(digits, ''))];
  const sign = digits.charAt(last) === '.' ? '.' : ',';
  const other = sign === '.' ? ',' : '.';
  const isSingle = digits.indexOf(sign) === last;
  if (digits.includes(other)) return isSingle ? withBoth(digits, last, other) : [];
  const readings: PrintedNumber[] = [];
  if (isGrouped(digits, sign)) {
    const value = plainDecimal(digits.replaceAll(sign, ''), '');
    readings.push({ value, decimals: 0, separator: 'thousands', sign });
  }
  if (isSingle) {
    const decimals = digits.slice(last + 1);
    const value = plainDecimal(digits.slice(0, last), decimals);
    readings.push({ value, decimals: decimals.length, separator: 'decimal', sign });
  }
  return readings;
}

/** A number with both signs: the last one, of which there is one only, is the decimal sign. */
function withBoth(digits: string, point: number, thousands: '.' | ','): readonly PrintedNumber[] {
  const [whole, decimals] = [digits.slice(0, point), digits.slice(point + 1)];
  if (!isGrouped(whole, thousands)) return [];
  const value = plainDecimal(whole.replaceAll(thousands, ''), decimals);
  return [{ value, decimals: decimals.length, separator: 'decimal', sign: null }];
}

/** One to three digits, then groups of three; a number that begins with nothing is not in thousands. */
function isGrouped(digits: string, separator: '.' | ','): boolean {
  const first = digits.indexOf(separator);
  if (first < 1 || first > 3 || digits.charCodeAt(0) === 48) return false;
  for (let at = first; at < digits.length; at += 4) {
    if (digits.charAt(at) !== separator) return false;
    if (digits.slice(at + 1, at + 4).includes(separator)) return false;
  }
  return (digits.length - first) % 4 === 0;
}

/** Groups of three digits with blanks between them, after which a decimal sign may follow. */
function withBlanks(printed: string): readonly PrintedNumber[] {
  const groups = printed.split(/\s/);
  const [last = '', decimals = '', ...more] = at(groups, groups.length - 1).split(/[.,]/);
  const whole = [...groups.slice(0, -1), last];
  const isSound = /^[1-9]\d{0,2}$/.test(at(whole, 0)) && whole.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!isSound || more.length > 0) return [];
  const value = plainDecimal(whole.join(''), decimals);
  return [{ value, decimals: decimals.length, separator: 'thousands', sign: null }];
}
