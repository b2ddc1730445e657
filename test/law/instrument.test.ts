import { findInstrument, type Instrument, type InstrumentStatus, instrumentStatus } from 'kttt/law';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';

const circular: Instrument = {
  kind: 'circular',
  number: '01/2020/TT-BKHĐT',
  title: { vi: 'Phân loại và đánh giá hợp tác xã', en: 'Classification and rating of cooperatives' },
  issuer: { vi: 'Bộ Kế hoạch và Đầu tư', en: 'Ministry of Planning and Investment' },
  issued: '2020-02-19',
  effective: '2020-04-01',
  end: null,
  certainty: 'text',
  checked: '2026-11-24',
};

type Days = Pick<Instrument, 'issued' | 'effective' | 'end'>;

/** The status on each day, of an instrument with these days. */
function expectStatuses(days: Partial<Days>, statuses: Readonly<Record<string, InstrumentStatus>>): void {
  const found = Object.keys(statuses).map((asOf) => [asOf, instrumentStatus({ ...circular, ...days }, asOf)]);
  expect(Object.fromEntries(found)).toEqual(statuses);
}

describe('an instrument', () => {
  it('is in force from its first day on, as long as no end is known', () => {
    expectStatuses(
      { end: null },
      { '2020-02-19': 'not-yet', '2020-03-31': 'not-yet', '2020-04-01': 'in-force', '9999-12-31': 'in-force' },
    );
  });

  it('is in force to the day before its end', () => {
    expectStatuses(
      { end: { on: '2025-08-01', by: null } },
      { '2020-03-31': 'not-yet', '2020-04-01': 'in-force', '2025-07-31': 'in-force', '2025-08-01': 'ended' },
    );
  });

  it('is in force by its first day alone, though the day it was issued was not found', () => {
    expectStatuses({ issued: null }, { '2020-03-31': 'not-yet', '2020-04-01': 'in-force' });
  });

  it('is unknown from its first day on where nothing was found on what became of it', () => {
    expectStatuses({ end: 'unknown' }, { '2020-03-31': 'not-yet', '2020-04-01': 'unknown', '2026-11-24': 'unknown' });
  });
});

describe('an end whose day was not found', () => {
  it('leaves every day since the first unknown where nothing bounds it', () => {
    expectStatuses(
      { end: { on: null, by: '78/2025/TT-BTC' } },
      { '2020-03-31': 'not-yet', '2020-04-01': 'unknown', '2026-11-24': 'unknown' },
    );
  });

  it('leaves the days from its lower bound unknown', () => {
    expectStatuses(
      { end: { on: null, notBefore: '2025-01-01', by: '78/2025/TT-BTC' } },
      {
        '2020-03-31': 'not-yet',
        '2020-04-01': 'in-force',
        '2024-12-31': 'in-force',
        '2025-01-01': 'unknown',
        '2026-11-24': 'unknown',
      },
    );
  });

  it('leaves the days before its upper bound unknown', () => {
    expectStatuses(
      { end: { on: null, notAfter: '2025-10-01', by: '78/2025/TT-BTC' } },
      { '2020-04-01': 'unknown', '2025-09-30': 'unknown', '2025-10-01': 'ended', '2026-11-24': 'ended' },
    );
  });

  it('leaves only the days between its bounds unknown', () => {
    expectStatuses(
      { end: { on: null, notBefore: '2025-01-01', notAfter: '2025-10-01', by: '78/2025/TT-BTC' } },
      { '2024-12-31': 'in-force', '2025-01-01': 'unknown', '2025-09-30': 'unknown', '2025-10-01': 'ended' },
    );
  });
});

describe('an instrument whose first day was not found', () => {
  it('is not in force before it was issued; what it is since is unknown', () => {
    expectStatuses(
      { effective: null },
      { '2020-02-18': 'not-yet', '2020-02-19': 'unknown', '2020-04-01': 'unknown', '2026-11-24': 'unknown' },
    );
  });

  it('has ended all the same from the day its end is known to be of', () => {
    expectStatuses(
      { effective: null, end: { on: '2025-08-01', by: null } },
      { '2020-02-18': 'not-yet', '2025-07-31': 'unknown', '2025-08-01': 'ended' },
    );
    expectStatuses(
      { effective: null, end: { on: null, notAfter: '2025-10-01', by: '78/2025/TT-BTC' } },
      { '2025-09-30': 'unknown', '2025-10-01': 'ended' },
    );
  });

  it('is unknown on every day where the day it was issued was not found either', () => {
    expectStatuses({ issued: null, effective: null }, { '1900-01-01': 'unknown', '2026-11-24': 'unknown' });
  });
});

describe('the status of an instrument', () => {
  it.each(['2024-02-30', '1/4/2020', ''])('is refused on a day that does not exist: %o', (asOf) => {
    expect(caught(() => instrumentStatus(circular, asOf))).toMatchObject({ code: 'no-such-date', path: ['asOf'] });
  });
});

describe('an instrument of the list', () => {
  it('is found by its number', () => {
    expect(findInstrument('17/2023/QH15')).toMatchObject({
      kind: 'law',
      number: '17/2023/QH15',
      title: { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' },
      effective: '2024-07-01',
    });
  });

  it.each(['99/2099/QH99', '17/2023/qh15', ''])('is not found by the number %o', (number) => {
    const error = caught(() => findInstrument(number));
    expect(error).toMatchObject({ code: 'no-such-instrument', path: ['number'], info: { found: number } });
    expect(error.messages).toEqual({
      vi: `number: thư viện không có văn bản số «${number}»; xem danh sách instruments`,
      en: `number: the library has no instrument numbered "${number}"; see the list instruments`,
    });
  });

  it('is not found by what is no number', () => {
    expect(caught(() => findInstrument(untyped<string>(null))).code).toBe('no-such-instrument');
  });
});
