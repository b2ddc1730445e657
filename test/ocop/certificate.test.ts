import fc from 'fast-check';
import type { CalendarDate } from 'kttt';
import { cite } from 'kttt/law';
import {
  type CertificateStatus,
  certificateStatus,
  type OcopCertificate,
  revocationGrounds,
  revocationGroundText,
  revocationOf,
  type Star,
} from 'kttt/ocop';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, monthsLater } from '../calendar/utc-calendar.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import boundaries from './certificate-boundaries.json' with { type: 'json' };

const granted: OcopCertificate = { issued: '2024-08-31', star: 4 };
const rowsOf = <Row extends { readonly cases: readonly (readonly string[])[] }>(rows: readonly Row[]) =>
  rows.flatMap(({ cases, ...row }) => cases.map(([asOf = '', status]) => ({ ...row, asOf, status })));
const daysOf = ({ validUntil, window, extendedUntil }: CertificateStatus) => ({
  validUntil,
  window: window && [window.from, window.to],
  extendedUntil,
});

describe('a certificate at the ends of its days', () => {
  it.each(rowsOf(boundaries.lives))('$article, $issued: on $asOf $status', ({ issued, asOf, status, ...days }) => {
    for (const star of [3, 4, 5] as const) {
      const { article: _, ...expected } = days;
      const result = certificateStatus({ issued, star }, { asOf });
      expect(result.status).toBe(status);
      expect(daysOf(result)).toEqual(asOf < '2026-05-22' ? { ...expected, window: null } : expected);
    }
  });

  it.each(rowsOf(boundaries.results))(
    '$article, $reassessed: on $asOf $status',
    ({ issued, reassessed, extendedUntil, asOf, status }) => {
      const result = certificateStatus({ issued, star: 3, reassessed }, { asOf });
      expect([result.status, result.extendedUntil]).toEqual([status, extendedUntil]);
    },
  );

  it.each(rowsOf(boundaries.revocations))('$article, $on: on $asOf $status', ({ issued, on, asOf, status }) => {
    const certificate: OcopCertificate = { issued, star: 4, revoked: { on } };
    const result = certificateStatus(certificate, { asOf });
    expect(result.status).toBe(status);
    expect(daysOf(result)).toEqual(daysOf(certificateStatus({ issued, star: 4 }, { asOf })));
    for (const ground of [...revocationGrounds, null, undefined] as const) {
      const revoked = ground === undefined ? { on } : { on, ground };
      expect(certificateStatus({ ...certificate, revoked }, { asOf })).toEqual(result);
    }
  });
});

describe('what a certificate is worth', () => {
  it('holds the days and where its validity and the window stand', () => {
    expect(certificateStatus({ issued: '2026-08-31', star: 5 }, { asOf: '2029-04-01' })).toEqual({
      kind: 'certificate-status',
      asOf: '2029-04-01',
      status: 're-assessment-open',
      validUntil: '2029-08-31',
      window: {
        from: '2029-03-04',
        to: '2029-05-03',
        citation: {
          kind: 'legal',
          instrument: { kind: 'decision', number: '26/2026/QĐ-TTg' },
          article: '7',
          clause: '6',
          point: 'a',
        },
      },
      extendedUntil: null,
      citation: {
        kind: 'legal',
        instrument: { kind: 'decision', number: '26/2026/QĐ-TTg' },
        article: '4',
        clause: '3',
      },
      certainty: 'text',
    });
  });

  it.each<[CalendarDate, string, string]>([
    ['2019-08-21', 'Quyết định 1048/QĐ-TTg', 'summary'],
    ['2023-02-23', 'Quyết định 1048/QĐ-TTg', 'summary'],
    ['2023-02-24', 'Quyết định 148/QĐ-TTg', 'summary'],
    ['2025-07-06', 'Quyết định 148/QĐ-TTg', 'summary'],
    ['2026-05-21', 'Quyết định 148/QĐ-TTg', 'summary'],
    ['2026-05-22', 'khoản 3 Điều 4 Quyết định 26/2026/QĐ-TTg', 'text'],
  ])('granted on %s stands in %s, whatever the day', (issued, where, certainty) => {
    for (const asOf of [issued, '2026-05-22', '2031-01-01']) {
      const status = certificateStatus({ issued, star: 3 }, { asOf });
      expect([cite(status.citation, 'vi'), status.certainty]).toEqual([where, certainty]);
    }
  });

  it('is nothing for one and two stars, on any day', () => {
    for (const star of [1, 2] as const) {
      for (const asOf of ['2023-07-31', '2023-08-01', '2026-03-10', '2026-08-01', '2026-08-02', '2030-01-01']) {
        const status = certificateStatus(
          { issued: '2023-08-01', star, revoked: { on: '2024-01-01' }, reassessed: '2026-07-01' },
          { asOf },
        );
        expect([status.status, daysOf(status)]).toEqual([
          'none',
          { validUntil: null, window: null, extendedUntil: null },
        ]);
        expect(cite(status.citation, 'vi')).toBe('Quyết định 148/QĐ-TTg');
      }
    }
  });

  it('has its days before it is granted, though there is none yet', () => {
    const status = certificateStatus(
      { issued: '2026-08-31', star: 3, revoked: { on: '2026-09-10' } },
      { asOf: '2026-08-30' },
    );
    expect([status.status, daysOf(status)]).toEqual([
      'none',
      { validUntil: '2029-08-31', window: ['2029-03-04', '2029-05-03'], extendedUntil: null },
    ]);
  });

  it('has a window for filing only since 22/5/2026', () => {
    const certificate: OcopCertificate = { issued: '2023-09-19', star: 3 };
    expect(
      ['2026-03-22', '2026-03-23', '2026-05-21', '2026-05-22', '2026-05-23'].map((asOf) => {
        const { status, window } = certificateStatus(certificate, { asOf });
        return [asOf, status, window?.to ?? null];
      }),
    ).toEqual([
      ['2026-03-22', 'valid', null],
      ['2026-03-23', 'valid', null],
      ['2026-05-21', 'valid', null],
      ['2026-05-22', 're-assessment-open', '2026-05-22'],
      ['2026-05-23', 'valid', '2026-05-22'],
    ]);
  });

  it('is the same where nobody said of a revocation or a result as where none is known', () => {
    for (const asOf of ['2026-08-01', '2026-09-01', '2027-06-01']) {
      const certificate: OcopCertificate = { issued: '2023-08-01', star: 3 };
      const silent = certificateStatus(certificate, { asOf });
      expect(certificateStatus({ ...certificate, revoked: null, reassessed: null }, { asOf })).toEqual(silent);
      expect(
        certificateStatus(untyped({ ...certificate, revoked: undefined, reassessed: undefined }), { asOf }),
      ).toEqual(silent);
    }
  });

  it('is what counting days in UTC says', () => {
    const first = dayNumber('2019-08-21');
    const issuedOn = fc.integer({ min: first, max: dayNumber('2032-12-31') });
    const inTransition = fc.integer({ min: dayNumber('2023-05-15'), max: dayNumber('2023-09-25') });
    const after = fc.option(fc.integer({ min: 0, max: 1500 }), { nil: null });
    const story = fc.record({
      issued: fc.oneof(issuedOn, inTransition),
      later: fc.integer({ min: -5, max: 1500 }),
      revoked: after,
      reassessed: after,
      star: fc.constantFrom<Star>(1, 2, 3, 4, 5),
    });
    const rule = dayNumber('2026-05-22');
    fc.assert(
      fc.property(story, ({ issued, later, star, ...said }) => {
        const last = dayNumber(monthsLater(dayOf(issued), 36));
        const [today, revoked, result] = [
          issued + later,
          said.revoked === null ? Number.POSITIVE_INFINITY : issued + said.revoked,
          said.reassessed === null ? Number.POSITIVE_INFINITY : issued + said.reassessed,
        ];
        const isLate = last - 120 < rule && rule <= last;
        const end = isLate ? Math.max(last, Math.min(last + 180, result)) : last;
        const status =
          star < 3 || today < issued
            ? 'none'
            : today >= revoked
              ? 'revoked'
              : today > end
                ? 'expired'
                : today > last
                  ? 'extended'
                  : today >= rule && today >= last - 180 && today <= last - 120
                    ? 're-assessment-open'
                    : 'valid';
        const found = certificateStatus(
          {
            issued: dayOf(issued),
            star,
            revoked: said.revoked === null ? null : { on: dayOf(revoked) },
            reassessed: said.reassessed === null ? null : dayOf(result),
          },
          { asOf: dayOf(today) },
        );
        expect([found.status, daysOf(found)]).toEqual([
          status,
          {
            validUntil: star < 3 ? null : dayOf(last),
            window: star < 3 || today < rule ? null : [dayOf(last - 180), dayOf(last - 120)],
            extendedUntil: star < 3 || end === last ? null : dayOf(end),
          },
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  it('once expired or revoked never comes back', () => {
    for (const issued of ['2019-08-21', '2023-05-21', '2023-05-22', '2023-09-18', '2023-09-19', '2026-05-22']) {
      const order = ['none', 'valid', 'extended', 'expired'];
      const told = Array.from({ length: 1500 }, (_, i) => {
        const { status } = certificateStatus({ issued, star: 3 }, { asOf: dayOf(dayNumber(issued) - 5 + i) });
        return order.indexOf(status === 're-assessment-open' ? 'valid' : status);
      });
      expect(told).toEqual([...told].sort((a, b) => a - b));
    }
  });
});

describe('a certificate that cannot be', () => {
  const asOf = '2026-11-23';

  it('was granted before there was a rule: 20/8/2019', () => {
    expectFault(() => certificateStatus({ issued: '2019-08-20', star: 3 }, { asOf }), {
      code: 'before-ocop',
      path: ['issued'],
      field: 'issued',
      found: '2019-08-20',
    });
  });

  it('was revoked before it was granted', () => {
    for (const star of [2, 4] as const) {
      const run = () => certificateStatus({ issued: '2024-08-31', star, revoked: { on: '2024-08-30' } }, { asOf });
      for (const found of ['2024-08-31', '2024-08-30']) {
        expectFault(run, { code: 'granted-after-revoked', path: ['revoked', 'on'], field: 'revoked.on', found });
      }
    }
  });

  it('has no such star', () => {
    for (const star of [0, 6, 3.5, '3', null, undefined]) {
      const error = caught(() => certificateStatus(untyped({ issued: '2024-08-31', star }), { asOf }));
      expect([error.code, error.path, error.info]).toEqual([
        'no-such-star',
        ['star'],
        { found: String(star), allowed: '1, 2, 3, 4, 5' },
      ]);
    }
  });

  it('has a day that does not exist, and says which', () => {
    const wrong: readonly (readonly [OcopCertificate, CalendarDate, readonly string[]])[] = [
      [{ ...granted, issued: '2024-02-30' }, asOf, ['issued']],
      [granted, '2026-02-29', ['asOf']],
      [{ ...granted, revoked: { on: '31/12/2024' } }, asOf, ['revoked', 'on']],
      [{ ...granted, reassessed: '2026-04-31' }, asOf, ['reassessed']],
    ];
    for (const [certificate, day, path] of wrong) {
      const error = caught(() => certificateStatus(certificate, { asOf: day }));
      expect([error.code, error.path]).toEqual(['no-such-date', path]);
    }
  });
});

describe('the grounds for revoking', () => {
  it('are six, by the letters of the decision', () => {
    expect(revocationGrounds).toEqual(['a', 'b', 'c', 'd', 'đ', 'e']);
    expect(revocationGrounds.map((ground) => revocationGroundText[ground].vi)).toEqual([
      'Hồ sơ không trung thực, giả mạo',
      'Không còn đáp ứng tiêu chí',
      'Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, nhãn hàng hóa',
      'Dùng sai nhãn hiệu OCOP',
      'Chủ thể không còn sản xuất sản phẩm',
      'Kết luận khác của cơ quan có thẩm quyền',
    ]);
    expect(revocationGrounds.map((ground) => revocationGroundText[ground].en)).toEqual([
      'An untrue or forged dossier',
      'The criteria are no longer met',
      'A breach of the law on quality, food safety, the environment, intellectual property or labelling',
      'A wrong use of the OCOP mark',
      'The producer no longer makes the product',
      'Another conclusion of a competent body',
    ]);
    expect(Object.keys(revocationGroundText)).toEqual([...revocationGrounds]);
  });
});

describe('a revocation', () => {
  it.each(rowsOf(boundaries.revocationDeadlines))('$article: concluded on $asOf, by $status', ({ asOf, status }) => {
    for (const star of [3, 4, 5] as const) expect(revocationOf({ star, concluded: asOf })?.deadline).toBe(status);
    expect(dayNumber(status ?? '') - dayNumber(asOf)).toBe(15);
  });

  it('is decided by who recognises: the chairperson up to four stars, the minister five', () => {
    const of = ([3, 4, 5] as const).map((star) => {
      const revocation = revocationOf({ star, concluded: '2026-11-01' });
      return revocation && [revocation.by.vi, revocation.by.en, cite(revocation.citation, 'vi')];
    });
    const where = 'khoản 4 Điều 8 Quyết định 26/2026/QĐ-TTg';
    const chair = ['Chủ tịch Ủy ban nhân dân cấp tỉnh', 'the Chairperson of the provincial People’s Committee', where];
    expect(of).toEqual([
      chair,
      chair,
      ['Bộ trưởng Bộ Nông nghiệp và Môi trường', 'the Minister of Agriculture and Environment', where],
    ]);
  });

  it('has no known rule before 22/5/2026, not even before there was OCOP', () => {
    for (const concluded of ['2018-05-07', '2019-08-21', '2023-02-24', '2026-05-20', '2026-05-21']) {
      expect([concluded, revocationOf({ star: 4, concluded })]).toEqual([concluded, null]);
    }
    expect(revocationOf({ star: 4, concluded: '2026-05-22' })?.deadline).toBe('2026-06-06');
  });

  it('is of no certificate for one and two stars', () => {
    for (const star of [1, 2] as const) expect(revocationOf({ star, concluded: '2026-11-01' })).toBe(null);
  });

  it('is refused for no star and no day', () => {
    expectFault(() => revocationOf({ star: untyped(6), concluded: '2026-11-01' }), {
      code: 'no-such-star',
      path: ['star'],
      field: 'star',
      found: '6',
    });
    expectFault(() => revocationOf({ star: untyped(6), concluded: '2020-01-01' }), {
      code: 'no-such-star',
      path: ['star'],
      field: 'star',
      found: '1, 2, 3, 4, 5',
    });
    expectFault(() => revocationOf({ star: 3, concluded: '2026-11-31' }), {
      code: 'no-such-date',
      path: ['concluded'],
      field: 'concluded',
      found: '2026-11-31',
    });
  });
});
