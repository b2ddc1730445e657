import type { FigureReading } from '../../src/audit/figure.ts';

/** A reading of a bare number with no step; more is said of it as needed. */
export function reading(value: string | null, more: Partial<FigureReading> = {}): FigureReading {
  return {
    kind: null,
    unit: null,
    comparator: 'exactly',
    value,
    low: null,
    high: null,
    excludesLow: false,
    excludesHigh: false,
    step: null,
    decimals: 0,
    isExact: more.step === undefined,
    role: 'level',
    isRate: false,
    ...more,
  };
}

/** A reading of a number that was counted. */
export function counted(value: string | null, more: Partial<FigureReading> = {}): FigureReading {
  return reading(value, { kind: 'count', ...more });
}
