import fc from 'fast-check';
import { addDays } from 'kttt';
import { type Dated, datedValues } from 'kttt/law';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';

/** A value of the law with only its times, and whom it is for. */
function dated(value: number, from: string, until: string | null, appliesTo?: string): Dated<number> {
  return {
    value,
    from,
    until,
    ...(appliesTo !== undefined && { appliesTo }),
    citation: { kind: 'legal', instrument: { kind: 'law', number: '17/2023/QH15' }, article: '4' },
    certainty: 'text',
    checked: '2026-01-01',
  };
}

const fewestMembersOf2012 = dated(7, '2013-07-01', '2024-07-01');
const fewestMembersOf2023 = dated(5, '2024-07-01', null);

describe('the values that the law gives one after another', () => {
  it('stand in the order of time, whatever order they were written in', () => {
    const values = [fewestMembersOf2012, fewestMembersOf2023];
    expect(datedValues([fewestMembersOf2023, fewestMembersOf2012])).toEqual(values);
    expect(datedValues(values)).toEqual(values);
  });

  it('leave the list they were given in as it was', () => {
    const given = [fewestMembersOf2023, fewestMembersOf2012];
    datedValues(given);
    expect(given).toEqual([fewestMembersOf2023, fewestMembersOf2012]);
  });

  it('may be none at all', () => {
    expect(datedValues([])).toEqual([]);
  });

  it('may leave a time without a rule', () => {
    const values = [dated(1, '2004-01-01', '2005-01-01'), dated(2, '2010-01-01', '2011-01-01')];
    expect(datedValues(values)).toEqual(values);
  });

  it('may follow each other on one day, since the last day of a value is no longer its own', () => {
    const values = [dated(1, '2004-01-01', '2005-01-01'), dated(2, '2005-01-01', null)];
    expect(datedValues(values)).toEqual(values);
  });

  it.each<[string, readonly Dated<number>[], number, string]>([
    ['by a day', [dated(1, '2004-01-01', '2005-01-02'), dated(2, '2005-01-01', null)], 1, '2005-01-01'],
    [
      'by a day, the later one written first',
      [dated(2, '2005-01-01', null), dated(1, '2004-01-01', '2005-01-02')],
      0,
      '2005-01-01',
    ],
    ['where the first has no end', [dated(1, '2004-01-01', null), dated(2, '2005-01-01', null)], 1, '2005-01-01'],
    [
      'where one lies within the other',
      [dated(1, '2004-01-01', '2010-01-01'), dated(2, '2005-01-01', '2006-01-01')],
      1,
      '2005-01-01',
    ],
    ['on every day', [dated(1, '2004-01-01', null), dated(2, '2004-01-01', null)], 1, '2004-01-01'],
    [
      'though another lies between them',
      [
        dated(1, '2004-01-01', '2010-01-01', 'A'),
        dated(2, '2005-01-01', '2006-01-01', 'B'),
        dated(3, '2007-01-01', null),
      ],
      2,
      '2007-01-01',
    ],
    [
      'where only one says whom it is for',
      [dated(1, '2004-01-01', null, 'A'), dated(2, '2005-01-01', null)],
      1,
      '2005-01-01',
    ],
    [
      'where only the later one says whom it is for',
      [dated(1, '2004-01-01', null), dated(2, '2005-01-01', null, 'A')],
      1,
      '2005-01-01',
    ],
    [
      'where both are for the same',
      [dated(1, '2004-01-01', null, 'A'), dated(2, '2005-01-01', null, 'A')],
      1,
      '2005-01-01',
    ],
  ])('may not overlap %s', (_, values, position, from) => {
    const error = caught(() => datedValues(values));
    expect(error).toMatchObject({ code: 'dated-overlap', path: [position], info: { from } });
    expect(error.messages).toEqual({
      vi: `[${position}]: hai giá trị cùng áp dụng từ ${from} mà không nói riêng cho đối tượng nào; thêm appliesTo cho từng giá trị hoặc sửa ngày`,
      en: `[${position}]: two values apply at once from ${from} without saying for whom; give each an appliesTo or mend the dates`,
    });
  });

  it('may overlap where each says whom it is for', () => {
    const values = [
      dated(148, '2023-02-24', '2026-04-01', 'dossiers received before 2026-02-01'),
      dated(26, '2026-02-01', null, 'dossiers received from 2026-02-01 on'),
    ];
    expect(datedValues(values)).toEqual(values);
  });

  it('may hold a value twice only in different times', () => {
    expect(caught(() => datedValues([fewestMembersOf2023, fewestMembersOf2023])).code).toBe('dated-overlap');
  });

  it.each<[string, Dated<number>]>([
    ['before it began', dated(1, '2024-07-01', '2024-06-30')],
    ['on the day it began', dated(1, '2024-07-01', '2024-07-01')],
  ])('may not end %s', (_, value) => {
    const error = caught(() => datedValues([fewestMembersOf2012, value]));
    expect(error).toMatchObject({ code: 'dated-backwards', path: [1] });
    expect(error.info).toEqual({ from: value.from, until: value.until });
  });

  it.each<[keyof Dated<number>, Partial<Dated<number>>]>([
    ['from', { from: '2024-02-30' }],
    ['until', { until: '30/6/2024' }],
    ['checked', { checked: '2026-13-01' }],
  ])('need dates that exist: %s', (field, change) => {
    expect(caught(() => datedValues([fewestMembersOf2012, { ...fewestMembersOf2023, ...change }]))).toMatchObject({
      code: 'no-such-date',
      path: [1, field],
    });
  });

  it('are accepted just where no day has two of them', () => {
    const days = fc.integer({ min: 0, max: 30 });
    const span = fc.tuple(days, fc.option(fc.integer({ min: 1, max: 10 }))).map(([start, length]) => ({
      start,
      end: length === null ? Number.POSITIVE_INFINITY : start + length,
    }));
    const day = (number: number) => addDays('2024-02-20', number);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
        const values = spans.map(({ start, end }, i) => dated(i, day(start), Number.isFinite(end) ? day(end) : null));
        const shared = Array.from({ length: 50 }, (_, at) => spans.filter(({ start, end }) => start <= at && at < end));
        if (shared.some((there) => there.length > 1)) {
          expect(caught(() => datedValues(values)).code).toBe('dated-overlap');
        } else {
          const froms = datedValues(values).map(({ from }) => from);
          expect(froms).toEqual(values.map(({ from }) => from).sort());
        }
      }),
    );
  });
});
