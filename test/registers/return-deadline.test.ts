import { cite, findInstrument, inForce } from 'kttt/law';
import { returnDeadlines, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { smallRegister } from './small-register.ts';

const cooperatives = 'hợp tác xã, liên hiệp hợp tác xã';
const groups = 'tổ hợp tác';
const circular03 = 'khoản 1 Điều 25 Thông tư 03/2014/TT-BKHĐT';
const decree77 = 'Điều 29 Nghị định 77/2019/NĐ-CP';
const circular09 = 'Điều 6–7 Thông tư 09/2024/TT-BKHĐT';

/** The day of December that the law gives on a day, and where it gives it. */
function ruleOn(asOf: string, subject?: string): readonly [string, string] | string {
  const found = inForce(returnDeadlines, asOf, subject);
  return found.status === 'in-force' ? [found.value, cite(found.rule.citation, 'vi')] : found.status;
}

describe('the day by which the law wants an annual return', () => {
  it.each<[string, string, readonly [string, string] | string]>([
    ['no known one before 16/9/2019', '2019-09-15', 'no-rule'],
    ['15 December from 16/9/2019, as Circular 03/2014 was amended', '2019-09-16', ['12-15', circular03]],
    ['15 December by it to the last day of the law of 2012', '2024-06-30', ['12-15', circular03]],
    ['15 December from 1/7/2024 by Circular 09/2024', '2024-07-01', ['12-15', circular09]],
    ['15 December by it in the years after', '2026-12-15', ['12-15', circular09]],
  ])('is for cooperatives and unions %s', (_, asOf, expected) => {
    expect(ruleOn(asOf, cooperatives)).toEqual(expected);
  });

  it.each<[string, string, readonly [string, string] | string]>([
    ['15 December from 25/11/2019, by the first day of Decree 77/2019', '2019-11-25', ['12-15', decree77]],
    ['15 December by it to the last day of the law of 2012', '2024-06-30', ['12-15', decree77]],
    ['15 December from 1/7/2024 by Circular 09/2024', '2024-07-01', ['12-15', circular09]],
  ])('is for groups %s', (_, asOf, expected) => {
    expect(ruleOn(asOf, groups)).toEqual(expected);
  });

  it('is not known for groups before Decree 77/2019, when there was one for cooperatives alone', () => {
    expect(caught(() => ruleOn('2019-11-24', groups))).toMatchObject({
      code: 'no-such-subject',
      info: { asOf: '2019-11-24', found: groups, allowed: cooperatives },
    });
    expect(ruleOn('2019-11-24')).toEqual(['12-15', circular03]);
  });

  it('is to be asked for whom while the two rules stand beside each other, and for nobody since', () => {
    expect(caught(() => ruleOn('2024-06-30'))).toMatchObject({
      code: 'several-in-force',
      info: { asOf: '2024-06-30', allowed: `${cooperatives}, ${groups}` },
    });
    expect(ruleOn('2024-07-01')).toEqual(['12-15', circular09]);
  });

  it('has a citation in each rule, of an instrument that the library knows', () => {
    expect(returnDeadlines.map(({ citation }) => cite(citation, 'vi'))).toEqual([circular03, decree77, circular09]);
    expect(returnDeadlines.map(({ citation }) => cite(citation, 'en'))).toEqual([
      'Circular 03/2014/TT-BKHĐT, Article 25, Clause 1',
      'Decree 77/2019/NĐ-CP, Article 29',
      'Circular 09/2024/TT-BKHĐT, Article 6–7',
    ]);
    const known = returnDeadlines.map(({ citation }) =>
      citation.kind === 'legal' ? findInstrument(citation.instrument.number).number : null,
    );
    expect(known).toEqual(['03/2014/TT-BKHĐT', '77/2019/NĐ-CP', '09/2024/TT-BKHĐT']);
  });
});

describe('the day by which the returns of a year are due', () => {
  const over = (year: number) => {
    const { due, total } = rollUp(smallRegister(), [], { asOf: '2026-12-31', year });
    return { due, ...total.completeness };
  };

  it.each([1901, 2015, 2018])(
    'is not known for %s, and so is neither how many were on time nor how many late',
    (year) => {
      expect(over(year)).toEqual({ due: null, expected: year < 2015 ? 0 : 4, received: 0, onTime: null, late: null });
    },
  );

  it.each([2019, 2020, 2023, 2024, 2025])('is 15 December of %s', (year) => {
    const received = year === 2023 ? 3 : 0;
    expect(over(year)).toEqual({ due: `${year}-12-15`, expected: 4, received, onTime: received, late: 0 });
  });
});
