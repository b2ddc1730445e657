import { type ParseOptions, parseQuantity } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import expressions from './expressions.json' with { type: 'json' };
import published from './published-figures.json' with { type: 'json' };

describe('an expression that an office published', () => {
  it.each(expressions.map((one) => [one.printed, one] as const))('«%s» is read as meant', (printed, { means }) => {
    expect(parseQuantity(printed)).toMatchObject(means);
  });
});

describe('a figure of a published statement', () => {
  it.each(published.map((one) => [one.printed, one] as const))('«%s» has one reading', (printed, row) => {
    const options: ParseOptions = 'hint' in row && row.hint ? { hint: row.hint } : {};
    const read = parseQuantity(printed, options);
    expect(read).toMatchObject(row.means);
    expect(read.readings).toHaveLength(1);
  });
});
