import fc from 'fast-check';
import { cite, findInstrument, instrumentStatus, type LegalCitation } from 'kttt/law';
import {
  type ServiceClass,
  type SizeByCapital,
  type SizeByMembers,
  serviceAims,
  serviceClass,
  serviceKinds,
  serviceKindText,
  sizeByCapital,
  sizeByMembers,
  sizes,
} from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { expectFaults } from '../organizations/register-with.ts';
import boundaries from './size-boundaries.json' with { type: 'json' };

const asOf = '2023-12-31';
const possible = (result: SizeByMembers | SizeByCapital) =>
  result.status === 'known' ? [result.size] : result.status === 'unknown' ? result.possible : [];
const cited = ({ citation }: SizeByMembers | SizeByCapital | ServiceClass) => citation && cite(citation, 'vi');
/** A place as the table of boundaries names it: the instrument first. */
const reversed = ({ instrument, article }: LegalCitation) => `Thông tư ${instrument.number}, Điều ${article}`;
const casesOf = (rows: readonly { readonly article: string; readonly cases: readonly (readonly string[])[] }[]) =>
  rows.flatMap(({ article, cases }) =>
    cases.map(([figure, size]) => ({ article, figure: untyped<string>(figure), size })),
  );

describe('each bound of the circular', () => {
  it.each(casesOf(boundaries.sizeByMembers))('$article: $figure members are $size', ({ article, figure, size }) => {
    const result = sizeByMembers(figure, { asOf });
    expect(possible(result).join(', ')).toBe(size);
    expect(result.citation && reversed(result.citation)).toBe(article);
  });

  it.each(casesOf(boundaries.sizeByCapital))('$article: $figure đồng are $size', ({ article, figure, size }) => {
    const result = sizeByCapital(figure, { asOf });
    expect(possible(result).join(', ')).toBe(size);
    expect(result.citation && reversed(result.citation)).toBe(article);
  });
});

describe('the size by members', () => {
  it('holds the number, the line that holds it and where it stands', () => {
    expect(sizeByMembers('120', { asOf })).toEqual({
      kind: 'size-by-members',
      asOf,
      members: 120,
      status: 'known',
      size: 'small',
      lines: [{ sizes: ['small'], text: { vi: 'từ 50 đến 300 thành viên', en: '50 to 300 members' } }],
      citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' }, article: '4' },
      certainty: 'text',
      notes: [],
    });
  });

  it('is any size while the number is missing', () => {
    for (const missing of [null, undefined]) {
      expect(sizeByMembers(missing, { asOf })).toMatchObject({
        members: null,
        status: 'unknown',
        possible: ['micro', 'small', 'medium', 'large'],
        because: ['members'],
        repealedBy: null,
        certainty: 'text',
      });
    }
  });

  it('does not apply where the number does not', () => {
    const result = sizeByMembers('not-applicable', { asOf });
    expect(result).toMatchObject({ status: 'not-applicable', members: 'not-applicable', certainty: 'text' });
    expect(cited(result)).toBe('Điều 4 Thông tư 01/2020/TT-BKHĐT');
  });

  it('never gets smaller with more members', () => {
    const upwards: readonly (string | undefined)[] = sizes;
    const rank = (members: number) => upwards.indexOf(possible(sizeByMembers(members, { asOf }))[0]);
    fc.assert(
      fc.property(fc.nat(1200), fc.nat(1200), (members, more) => {
        expect(rank(members + more)).toBeGreaterThanOrEqual(rank(members));
      }),
    );
  });
});

describe('the size by capital', () => {
  it('is medium or large from 5 tỷ đồng, since the bound between them was not found', () => {
    const result = sizeByCapital(5_000_000_000, { asOf });
    expect(result).toMatchObject({
      kind: 'size-by-capital',
      totalCapital: '5000000000',
      status: 'unknown',
      possible: ['medium', 'large'],
      because: ['bound-of-large'],
      repealedBy: null,
      certainty: 'unknown',
    });
    expect(cited(result)).toBe('Điều 5 Thông tư 01/2020/TT-BKHĐT');
    expect(result.notes[0]?.vi).toContain('suy ra');
  });

  it('below is known from a summary', () => {
    expect(sizeByCapital(1, { asOf })).toMatchObject({ status: 'known', size: 'micro', certainty: 'summary' });
  });

  it('waits for the capital and for the bound while the capital is missing', () => {
    expect(sizeByCapital(null, { asOf })).toMatchObject({
      possible: ['micro', 'small', 'medium', 'large'],
      because: ['totalCapital', 'bound-of-large'],
      certainty: 'unknown',
    });
  });
});

describe('the class by service', () => {
  const of = (...aims: Parameters<typeof serviceClass>[0] & object) => serviceClass(aims, { asOf });

  it('is that of the one aim', () => {
    expect(serviceAims.map((aim) => of(aim))).toMatchObject([
      { status: 'known', service: 'serving-production' },
      { status: 'known', service: 'serving-consumption' },
      { status: 'known', service: 'creating-jobs' },
    ]);
    expect(serviceKinds.map((kind) => serviceKindText[kind].vi)).toEqual([
      'phục vụ sản xuất',
      'phục vụ tiêu dùng',
      'tạo việc làm',
      'hỗn hợp',
    ]);
  });

  it('is mixed for two aims or three, in any order, and an aim said twice is one', () => {
    expect(of('jobs', 'production')).toEqual({
      kind: 'service-class',
      asOf,
      aims: ['production', 'jobs'],
      citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' }, article: '3' },
      certainty: 'text',
      notes: [],
      status: 'known',
      service: 'mixed',
    });
    expect(of('jobs', 'consumption', 'production')).toMatchObject({ service: 'mixed' });
    expect(of('jobs', 'jobs')).toMatchObject({ aims: ['jobs'], service: 'creating-jobs' });
  });

  it('is any class while the aims are missing, or nothing is ticked', () => {
    for (const aims of [null, undefined, []]) {
      expect(serviceClass(aims, { asOf })).toMatchObject({
        aims: null,
        status: 'unknown',
        possible: serviceKinds,
        because: ['aims'],
        repealedBy: null,
        certainty: 'text',
      });
    }
  });
});

describe('the circular', () => {
  const days = ['2020-03-31', '2020-04-01', '2024-12-31', '2025-01-01', '2026-11-24'];
  const ofAll = (day: string) => [
    sizeByMembers(120, { asOf: day }),
    sizeByCapital(1, { asOf: day }),
    serviceClass(['jobs'], { asOf: day }),
  ];

  it('applies from 1 April 2020 to the end of 2024 for certain', () => {
    expect(days.map((day) => ofAll(day).map(({ status }) => status))).toEqual([
      ['no-rule', 'no-rule', 'no-rule'],
      ['known', 'known', 'known'],
      ['known', 'known', 'known'],
      ['unknown', 'unknown', 'unknown'],
      ['unknown', 'unknown', 'unknown'],
    ]);
  });

  it('is in force on the days that the list of instruments says', () => {
    const circular = findInstrument('01/2020/TT-BKHĐT');
    expect(days.map((day) => instrumentStatus(circular, day))).toEqual([
      'not-yet',
      'in-force',
      'in-force',
      'unknown',
      'unknown',
    ]);
  });

  it('was repealed in 2025 by Thông tư 78/2025/TT-BTC on a day that was not found', () => {
    for (const result of ofAll('2025-06-30')) {
      expect(result).toMatchObject({ because: ['day-of-repeal'], certainty: 'unknown' });
      expect(result.status === 'unknown' && result.repealedBy && cite(result.repealedBy, 'vi')).toBe(
        'Thông tư 78/2025/TT-BTC',
      );
    }
    expect(ofAll('2025-06-30').map((result) => result.status === 'unknown' && result.possible)).toEqual([
      ['small'],
      ['micro'],
      ['creating-jobs'],
    ]);
    expect(sizeByCapital(null, { asOf: '2025-06-30' })).toMatchObject({
      because: ['totalCapital', 'bound-of-large', 'day-of-repeal'],
    });
    expect(serviceClass([], { asOf: '2025-06-30' })).toMatchObject({ because: ['aims', 'day-of-repeal'] });
  });

  it('says nothing of the days before it', () => {
    for (const result of ofAll('2020-03-31')) {
      expect(result).toMatchObject({ citation: null, certainty: 'inferred' });
      expect(result.notes[0]?.en).toContain('No rule on classification');
    }
  });

  it('gives the same again from what is stored as JSON', () => {
    for (const day of days) {
      for (const result of ofAll(day)) expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
    const { totalCapital } = sizeByCapital('9007199254740993', { asOf });
    expect(totalCapital).toBe('9007199254740993');
    expect(sizeByCapital(totalCapital, { asOf })).toEqual(sizeByCapital(9007199254740993n, { asOf }));
  });
});

describe('a class of the circular is refused', () => {
  it('for figures that are no numbers of people or đồng, and days that do not exist', () => {
    expectFaults(
      () => sizeByMembers(-1, { asOf: 'x' }),
      ['negative-count', ['members'], { found: '-1' }],
      ['no-such-date', ['asOf'], { found: 'x' }],
    );
    expectFaults(
      () => sizeByCapital('-1', untyped({ on: asOf })),
      ['negative-amount', ['totalCapital'], { found: '-1' }],
      ['unknown-key', ['on'], { key: 'on' }],
      ['missing-key', ['asOf'], { expected: 'YYYY-MM-DD' }],
    );
    expectFaults(() => sizeByCapital(0.5, { asOf }), ['fraction-of-dong', ['totalCapital'], { found: '0.5' }]);
  });

  it('for aims that are none, or no list', () => {
    expectFaults(
      () => serviceClass(untyped(['production', 'profit']), { asOf: '' }),
      ['not-one-of', ['aims', 1], { found: 'profit', allowed: 'production, consumption, jobs' }],
      ['no-such-date', ['asOf'], { found: '' }],
    );
    expectFaults(
      () => serviceClass(untyped('jobs'), { asOf }),
      ['wrong-type', ['aims'], { found: 'jobs', expected: 'array' }],
    );
  });
});
