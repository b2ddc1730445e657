import { describe, expect, it } from 'vitest';
import { englishMonths } from '../../src/calendar/english-months.ts';

describe('the English names of the months', () => {
  it('are those that the platform prints, January first', () => {
    const platform = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
    expect(englishMonths).toEqual(Array.from({ length: 12 }, (_, i) => platform.format(Date.UTC(2024, i, 15))));
  });
});
