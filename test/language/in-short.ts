import type { PrintedQuantity, QuantityReading } from 'kttt/language';

/**
 * A reading in a line: the kind, the comparator unless it is «exactly», the value, the unit and the rate, what it is of,
 * its role unless it is a level, its step, and whether it is exact.
 */
export function inShort(reading: QuantityReading): string {
  const { kind, comparator, unit, per, year, role, of, step, isExact, excludesLow, excludesHigh } = reading;
  return [
    kind,
    comparator === 'exactly' || comparator === 'between' ? '' : comparator,
    numbersOf(reading),
    excludesLow ? 'without its low end' : '',
    excludesHigh ? 'without its high end' : '',
    unit ?? '',
    ...per.map((name) => `/${name}`),
    year === null ? '' : `in ${year}`,
    role === 'level' ? '' : role,
    of === null ? '' : `of ${of}`,
    step === null || step === '1' ? '' : `by ${step}`,
    isExact ? 'exact' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function numbersOf({ value, low, high, numerator, denominator, name }: QuantityReading): string {
  if (low !== null) return `${low}..${high}`;
  return value ?? name ?? `${numerator}/${denominator}`;
}

/** All readings of a figure, the commonest first. */
export function readingsInShort({ readings }: PrintedQuantity): string {
  return readings.map(inShort).join(' | ');
}
