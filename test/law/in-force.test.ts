import fc from 'fast-check';
import { addDays } from 'kttt';
import { type Dated, datedValues, type InForce, inForce } from 'kttt/law';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';

/** A value of the law with only its times, and whom it is for; `null` for one whose content was not found. */
function dated<Value>(value: Value, from: string, until: string | null, appliesTo?: string): Dated<Value> {
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
const fewestMembers = [fewestMembersOf2012, fewestMembersOf2023];

describe('what the law says on a day', () => {
  it.each<[string, string, InForce<number>]>([
    ['nothing before the first rule', '2013-06-30', { status: 'no-rule' }],
    ['the first rule from its first day', '2013-07-01', { status: 'in-force', value: 7, rule: fewestMembersOf2012 }],
    ['a rule to its last day', '2024-06-30', { status: 'in-force', value: 7, rule: fewestMembersOf2012 }],
    ['the next rule the day after', '2024-07-01', { status: 'in-force', value: 5, rule: fewestMembersOf2023 }],
    ['a rule without an end for good', '9999-12-31', { status: 'in-force', value: 5, rule: fewestMembersOf2023 }],
  ])('is %s', (_, asOf, expected) => {
    expect(inForce(fewestMembers, asOf)).toEqual(expected);
    expect(inForce(fewestMembers.toReversed(), asOf)).toEqual(expected);
  });

  it('is nothing where the law never said anything, in a gap, and after the last rule', () => {
    const values = [dated(1, '2004-01-01', '2005-01-01'), dated(2, '2010-01-01', '2011-01-01')];
    expect(inForce([], '2024-01-01')).toEqual({ status: 'no-rule' });
    expect(inForce(values, '2005-01-01')).toEqual({ status: 'no-rule' });
    expect(inForce(values, '2009-12-31')).toEqual({ status: 'no-rule' });
    expect(inForce(values, '2011-01-01')).toEqual({ status: 'no-rule' });
  });

  it('may be nought, nothing or no, which are values', () => {
    expect(inForce([dated(0, '2024-07-01', null)], '2024-07-01')).toMatchObject({ status: 'in-force', value: 0 });
    expect(inForce([dated('', '2024-07-01', null)], '2024-07-01')).toMatchObject({ status: 'in-force', value: '' });
    expect(inForce([dated(false, '2024-07-01', null)], '2024-07-01')).toMatchObject({
      status: 'in-force',
      value: false,
    });
  });

  it('agrees with a look at each value, whatever the day', () => {
    const day = (number: number) => addDays('2024-02-20', number);
    const length = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(length, length), { maxLength: 4 }),
        fc.integer({ min: 0, max: 90 }),
        (spans, at) => {
          let start = 0;
          const values = spans.map(([gap, long], i) => {
            const from = start + gap;
            start = from + long;
            return { from, until: start, dated: dated(i, day(from), day(start)) };
          });
          const there = values.find(({ from, until }) => from <= at && at < until)?.dated;
          const expected = there ? { status: 'in-force', value: there.value, rule: there } : { status: 'no-rule' };
          expect(
            inForce(
              values.map((one) => one.dated),
              day(at),
            ),
          ).toEqual(expected);
        },
      ),
    );
  });
});

describe('a rule that exists and was not found', () => {
  const shareOf2014 = dated<number | null>(null, '2014-01-27', '2017-09-15');
  const shareOf2017 = dated<number | null>(50, '2017-09-15', '2024-07-01');

  it('is unknown in its time, and only then', () => {
    expect(inForce([shareOf2014, shareOf2017], '2014-01-26')).toEqual({ status: 'no-rule' });
    expect(inForce([shareOf2014, shareOf2017], '2014-01-27')).toEqual({ status: 'unknown', rule: shareOf2014 });
    expect(inForce([shareOf2014, shareOf2017], '2017-09-14')).toEqual({ status: 'unknown', rule: shareOf2014 });
    expect(inForce([shareOf2014, shareOf2017], '2017-09-15')).toMatchObject({ status: 'in-force', value: 50 });
  });

  it('is unknown too where a value stands that nothing makes sure of', () => {
    const unsure: Dated<number> = { ...fewestMembersOf2023, certainty: 'unknown' };
    expect(inForce([unsure], '2024-07-01')).toEqual({ status: 'unknown', rule: unsure });
  });

  it.each(['text', 'summary', 'secondary', 'inferred'] as const)(
    'is another thing than one known by %s',
    (certainty) => {
      const rule: Dated<number> = { ...fewestMembersOf2023, certainty };
      expect(inForce([rule], '2024-07-01')).toEqual({ status: 'in-force', value: 5, rule });
    },
  );
});

describe('several values at once', () => {
  const before = 'dossiers filed before 2026-05-22';
  const since = 'dossiers filed since 2026-05-22';
  const decision148 = dated(148, '2023-02-24', '2026-07-22', before);
  const decision26 = dated(26, '2026-05-22', null, since);
  const decisions = [decision148, decision26];

  it('are told apart by whom they are for', () => {
    expect(inForce(decisions, '2026-06-01', before)).toEqual({ status: 'in-force', value: 148, rule: decision148 });
    expect(inForce(decisions, '2026-06-01', since)).toEqual({ status: 'in-force', value: 26, rule: decision26 });
  });

  it('need it said for whom', () => {
    const error = caught(() => inForce(decisions, '2026-06-01'));
    const allowed = `${before}, ${since}`;
    expect(error).toMatchObject({ code: 'several-in-force', path: ['subject'], info: { asOf: '2026-06-01', allowed } });
    expect(error.messages).toEqual({
      vi: `subject: ngày 2026-06-01 có nhiều giá trị cùng áp dụng; nói rõ đối tượng: ${allowed}`,
      en: `subject: several values apply on 2026-06-01; say for whom: ${allowed}`,
    });
  });

  it('need nothing said on a day with only one of them', () => {
    expect(inForce(decisions, '2026-05-21')).toMatchObject({ status: 'in-force', value: 148 });
    expect(inForce(decisions, '2026-07-22')).toMatchObject({ status: 'in-force', value: 26 });
    expect(inForce(decisions, '2023-02-23')).toEqual({ status: 'no-rule' });
  });

  it('are refused to one whom none of them is for', () => {
    const error = caught(() => inForce(decisions, '2026-06-01', 'large enterprises'));
    const allowed = `${before}, ${since}`;
    expect(error).toMatchObject({
      code: 'no-such-subject',
      path: ['subject'],
      info: { asOf: '2026-06-01', found: 'large enterprises', allowed },
    });
    expect(error.messages).toEqual({
      vi: `subject: ngày 2026-06-01 không có giá trị nào áp dụng riêng cho «large enterprises»; chọn một trong: ${allowed}`,
      en: `subject: on 2026-06-01 no value is for "large enterprises"; choose one of: ${allowed}`,
    });
  });

  it('are refused to one whose value applies on another day only', () => {
    expect(caught(() => inForce(decisions, '2026-05-21', since))).toMatchObject({
      code: 'no-such-subject',
      info: { asOf: '2026-05-21', found: since, allowed: before },
    });
    expect(caught(() => inForce(decisions, '2026-07-22', before))).toMatchObject({
      code: 'no-such-subject',
      info: { asOf: '2026-07-22', found: before, allowed: since },
    });
  });

  it('may be unknown for one and known for another', () => {
    const values = [dated(null, '2024-11-01', null, 'finance'), dated(300, '2024-11-01', null, 'agriculture')];
    expect(inForce(values, '2024-11-01', 'finance')).toEqual({ status: 'unknown', rule: values[0] });
    expect(inForce(values, '2024-11-01', 'agriculture')).toMatchObject({ status: 'in-force', value: 300 });
  });
});

describe('a value for everyone', () => {
  it('is the value of each, whoever is named', () => {
    expect(inForce(fewestMembers, '2024-07-01', 'agriculture')).toEqual({
      status: 'in-force',
      value: 5,
      rule: fewestMembersOf2023,
    });
  });

  it('is none before there is a rule, whoever is named', () => {
    expect(inForce(fewestMembers, '2013-06-30', 'agriculture')).toEqual({ status: 'no-rule' });
  });
});

describe('what the law says on no day at all', () => {
  it.each(['2024-02-30', '30/6/2024', ''])('is refused: %o', (asOf) => {
    expect(caught(() => inForce(fewestMembers, asOf))).toMatchObject({ code: 'no-such-date', path: ['asOf'] });
  });

  it('is refused where the values themselves are at fault, with the errors of their list', () => {
    const faulty = [dated(1, '2024-01-01', null), dated(2, '2024-07-01', null)];
    expect(caught(() => inForce(faulty, '2024-03-01'))).toEqual(caught(() => datedValues(faulty)));
    expect(caught(() => inForce(faulty, '2024-03-01')).code).toBe('dated-overlap');
    expect(caught(() => inForce([dated(1, '2024-07-01', '2024-07-01')], '2024-07-01')).code).toBe('dated-backwards');
    expect(caught(() => inForce([dated(1, '2024-02-30', null)], '2024-07-01'))).toMatchObject({
      code: 'no-such-date',
      path: [0, 'from'],
    });
  });
});
