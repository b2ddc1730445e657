import fc from 'fast-check';
import { type Compliance, type ComplianceFacts, checkCompliance, complianceLabels, type Finding } from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { complianceRules } from '../../src/rating/compliance.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { anyAsOf, anyFacts } from './any-compliance-facts.ts';

function findingOf(compliance: Compliance, id: string): Finding {
  const finding = compliance.findings.find((one) => one.id === id);
  if (!finding) throw new Error(`there is no finding ${id}`);
  return finding;
}

const idsOn = (kind: ComplianceFacts['kind'], asOf: string) =>
  checkCompliance({ kind }, { asOf }).findings.map(({ id }) => id);

/** The facts without some of them. */
function without(facts: ComplianceFacts, missing: ReadonlySet<string>): ComplianceFacts {
  return untyped(
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, missing.has(key) ? null : value])),
  );
}

/** What a finding may still become with more facts. */
const mayBecome: Readonly<Record<Finding['status'], readonly Finding['status'][]>> = {
  satisfied: ['satisfied', 'not-applicable'],
  'not-applicable': ['satisfied', 'not-applicable'],
  violated: ['violated'],
  unknown: ['satisfied', 'violated', 'unknown', 'not-applicable'],
};

describe('the conditions of the law', () => {
  it('say of each what was asked, what was found and where it stands', () => {
    const compliance = checkCompliance({ kind: 'cooperative', officialMembers: 4 }, { asOf: '2024-12-31' });
    expect(compliance).toMatchObject({ kind: 'compliance', asOf: '2024-12-31', subject: 'cooperative' });
    expect(findingOf(compliance, 'minimum-members')).toEqual({
      id: 'minimum-members',
      status: 'violated',
      because: null,
      label: { vi: 'Số thành viên tối thiểu', en: 'Minimum number of members' },
      required: { vi: 'ít nhất 5 thành viên chính thức', en: 'at least 5 official members' },
      found: { officialMembers: 4 },
      citation: {
        kind: 'legal',
        instrument: {
          kind: 'law',
          number: '17/2023/QH15',
          title: { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' },
        },
        article: '4',
        clause: '7',
      },
      certainty: 'text',
    });
  });

  it('are those of the law on the day asked for: 6 members are too few until 30 June 2024 and enough from the next day', () => {
    const six = { kind: 'cooperative', officialMembers: 6 } as const;
    expect(findingOf(checkCompliance(six, { asOf: '2024-06-30' }), 'minimum-members').status).toBe('violated');
    expect(findingOf(checkCompliance(six, { asOf: '2024-07-01' }), 'minimum-members').status).toBe('satisfied');
  });

  it('are told from figures in any form, and hold them the one way results have them', () => {
    const given: ComplianceFacts = {
      kind: 'cooperative',
      officialMembers: '20',
      foreignMembers: 7n,
      largestMemberCapitalShare: { numerator: '30', denominator: 100n },
      foreignCapitalShare: 0.25,
    };
    const compliance = checkCompliance(given, { asOf: '2024-12-31' });
    expect(findingOf(compliance, 'foreign-members').found).toEqual({ foreignMembers: 7, officialMembers: 20 });
    expect(findingOf(compliance, 'member-capital').found).toEqual({
      largestMemberCapitalShare: { numerator: '30', denominator: '100' },
    });
    expect(findingOf(compliance, 'foreign-capital').found).toEqual({ foreignCapitalShare: '0.25' });
  });

  it('hold a missing fact as null, however it is missing', () => {
    for (const officialMembers of [null, undefined]) {
      const { found, status, because } = findingOf(
        checkCompliance({ kind: 'cooperative', officialMembers }, { asOf: '2024-12-31' }),
        'minimum-members',
      );
      expect({ found, status, because }).toEqual({
        found: { officialMembers: null },
        status: 'unknown',
        because: 'data',
      });
    }
  });

  it('carry how surely a rule is known', () => {
    const compliance = checkCompliance({ kind: 'cooperative' }, { asOf: '2015-01-01' });
    expect(findingOf(compliance, 'non-member-supply').certainty).toBe('unknown');
    expect(findingOf(compliance, 'minimum-members').certainty).toBe('text');
  });

  it('cap what is supplied to non-members from 27 January 2014 to 30 June 2024 only', () => {
    const capped = ['2014-01-26', '2014-01-27', '2024-06-30', '2024-07-01'].map((asOf) =>
      idsOn('cooperative', asOf).includes('non-member-supply'),
    );
    expect(capped).toEqual([false, true, true, false]);
  });

  it('of the transition apply from 1 September 2023, while the Law of 2012 still does', () => {
    expect(idsOn('cooperative', '2023-08-31')).not.toContain('internal-credit-ended');
    expect(idsOn('cooperative', '2023-09-01')).toEqual(
      expect.arrayContaining(['internal-credit-ended', 'mutual-holding-ended', 'development-fund']),
    );
    expect(idsOn('cooperative', '2023-09-01')).not.toContain('charter-adapted');
  });

  it('are told once each, for any kind on any day', () => {
    fc.assert(
      fc.property(fc.constantFrom('cooperative', 'cooperative-union', 'cooperative-group'), anyAsOf, (kind, asOf) => {
        const ids = idsOn(kind, asOf);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('are on any day those whose first day has come and whose end has not, in the order of the text', () => {
    fc.assert(
      fc.property(fc.constantFrom('cooperative', 'cooperative-union', 'cooperative-group'), anyAsOf, (kind, asOf) => {
        const rules = complianceRules().filter(
          ({ kinds, from, until }) => kinds.includes(kind) && from <= asOf && (until === null || asOf < until),
        );
        const told = checkCompliance({ kind }, { asOf }).findings.map(({ id, citation }) => ({ id, citation }));
        expect(told).toEqual(rules.map(({ id, citation }) => ({ id, citation })));
      }),
    );
  });

  it('each have a rule for every label', () => {
    expect(new Set(complianceRules().map(({ id }) => id))).toEqual(new Set(Object.keys(complianceLabels)));
  });
});

describe('what is missing', () => {
  it('turns no finding that was decided without it, for any organization and any missing facts', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
        fc.nat(),
        ({ facts, asOf }, chances, seed) => {
          const keys = Object.keys(facts).filter((key) => key !== 'kind');
          const share = chances[0] ?? 0.5;
          const missing = new Set(keys.filter((_, i) => ((i * 7919 + seed) % 101) / 101 < share));
          const partly = checkCompliance(without(facts, missing), { asOf }).findings;
          const wholly = checkCompliance(facts, { asOf }).findings;
          partly.forEach(({ id, status, because }, i) => {
            const full = wholly[i];
            expect(full?.id).toBe(id);
            expect({
              id,
              status: full?.status,
              allowed: mayBecome[status].includes(full?.status ?? 'unknown'),
            }).toEqual({
              id,
              status: full?.status,
              allowed: true,
            });
            if (because === 'rule') expect(full?.because).toBe('rule');
          });
        },
      ),
      { numRuns: 800 },
    );
  });

  it('of the facts of one finding turns it neither', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), ({ facts, asOf }, seed) => {
        for (const [i, full] of checkCompliance(facts, { asOf }).findings.entries()) {
          const names = Object.keys(full.found);
          const missing = new Set(names.filter((_, at) => (seed >> at) % 2 === 1));
          const partly = checkCompliance(without(facts, missing), { asOf }).findings[i];
          expect(mayBecome[partly?.status ?? 'unknown']).toContain(full.status);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never what a fully told finding waits for', () => {
    fc.assert(
      fc.property(anyFacts, ({ facts, asOf }) => {
        for (const { because, found } of checkCompliance(facts, { asOf }).findings) {
          if (because === 'data')
            expect(Object.values(found).some((fact) => fact === null || String(fact) > asOf)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is all there is to say of an organization that is only named', () => {
    for (const asOf of ['2023-12-31', '2024-12-31']) {
      const { findings } = checkCompliance({ kind: 'cooperative' }, { asOf });
      expect(new Set(findings.map(({ status }) => status)).has('violated')).toBe(false);
      expect(new Set(findings.map(({ status }) => status)).has('satisfied')).toBe(false);
    }
  });
});

describe('facts that cannot be', () => {
  const check = (facts: unknown, asOf: unknown = '2024-12-31') => checkCompliance(untyped(facts), untyped({ asOf }));

  it.each<[string, unknown, string, readonly (string | number)[], string]>([
    ['an unknown key', { kind: 'cooperative', members: 5 }, 'unknown-key', ['members'], 'members'],
    ['an unknown kind', { kind: 'company' }, 'not-one-of', ['kind'], 'company'],
    [
      'a count that is no number',
      { kind: 'cooperative', officialMembers: 'seven' },
      'not-a-number',
      ['officialMembers'],
      'seven',
    ],
    ['a negative count', { kind: 'cooperative', officialMembers: -1 }, 'negative-count', ['officialMembers'], '-1'],
    [
      'a fractional count',
      { kind: 'cooperative', officialMembers: 4.5 },
      'fraction-of-count',
      ['officialMembers'],
      '4.5',
    ],
    [
      'a count that may not fail to apply',
      { kind: 'cooperative', officialMembers: 'not-applicable' },
      'not-a-number',
      ['officialMembers'],
      'not-applicable',
    ],
    [
      'a share below 0',
      { kind: 'cooperative', foreignCapitalShare: -0.1 },
      'not-a-share',
      ['foreignCapitalShare'],
      '-0.1',
    ],
    ['a share above 1', { kind: 'cooperative', foreignCapitalShare: 30 }, 'not-a-share', ['foreignCapitalShare'], '30'],
    [
      'a numerator above its denominator',
      { kind: 'cooperative', foreignCapitalShare: { numerator: 4, denominator: 3 } },
      'not-a-share',
      ['foreignCapitalShare'],
      '4/3',
    ],
    [
      'a denominator of 0',
      { kind: 'cooperative', foreignCapitalShare: { numerator: 0, denominator: 0 } },
      'denominator-not-positive',
      ['foreignCapitalShare', 'denominator'],
      '0',
    ],
    ['a flag that is a word', { kind: 'cooperative', director: 'yes' }, 'wrong-type', ['director'], 'yes'],
    ['an unreal date', { kind: 'cooperative', founded: '2023-02-29' }, 'no-such-date', ['founded'], '2023-02-29'],
    [
      'an unreal day of something done',
      { kind: 'cooperative', lastAuditOn: 'soon' },
      'no-such-date',
      ['lastAuditOn'],
      'soon',
    ],
    [
      'a status of another kind',
      { kind: 'cooperative', status: 'being-ended' },
      'not-one-of',
      ['status'],
      'being-ended',
    ],
    [
      'a status of another kind, of a group',
      { kind: 'cooperative-group', status: 'in-bankruptcy' },
      'not-one-of',
      ['status'],
      'in-bankruptcy',
    ],
    ['a fourth call', { kind: 'cooperative', meetingCall: 4 }, 'not-one-of', ['meetingCall'], '4'],
    [
      'more foreign members than members',
      { kind: 'cooperative', foreignMembers: 6, officialMembers: 5 },
      'more-than-all',
      ['foreignMembers'],
      '6',
    ],
    [
      'more delegates than members',
      { kind: 'cooperative', delegates: 60, officialMembers: 59 },
      'more-than-all',
      ['delegates'],
      '60',
    ],
    [
      'more foreign people on the board than there are',
      { kind: 'cooperative', foreignBoardMembers: 4, boardMembers: 3 },
      'more-than-all',
      ['foreignBoardMembers'],
      '4',
    ],
    [
      'an annual meeting before its year ended',
      { kind: 'cooperative', annualMeetingOn: '2023-12-30', fiscalYearEnd: '2023-12-31' },
      'date-too-early',
      ['annualMeetingOn'],
      '2023-12-30',
    ],
    [
      'a suspension that ends before it begins',
      { kind: 'cooperative', suspendedUntil: '2023-12-31', suspendedFrom: '2024-01-01' },
      'date-too-early',
      ['suspendedUntil'],
      '2023-12-31',
    ],
    [
      'an audit before the founding',
      { kind: 'cooperative', lastAuditOn: '2019-12-31', founded: '2020-01-01' },
      'date-too-early',
      ['lastAuditOn'],
      '2019-12-31',
    ],
    [
      'a founding after the day asked for',
      { kind: 'cooperative', founded: '2025-01-01' },
      'not-yet-founded',
      ['founded'],
      '2025-01-01',
    ],
    [
      'a reporting year that is none',
      { kind: 'cooperative', reportingYear: 2024.5 },
      'no-such-year',
      ['reportingYear'],
      '2024.5',
    ],
  ])('are refused: %s', (_, facts, code, path, found) => {
    const field = path.join('.');
    expectFault(() => check(facts), { code, path, field, found });
  });

  it('are refused together, with what cannot be of the day', () => {
    const { faults } = caught(() =>
      check({ kind: 'cooperative', officialMembers: 4, foreignMembers: 5, director: 1, boss: true }, 'today'),
    );
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['no-such-date', ['asOf']],
      ['unknown-key', ['boss']],
      ['wrong-type', ['director']],
      ['more-than-all', ['foreignMembers']],
    ]);
  });

  it('are no facts at all', () => {
    expect(caught(() => check(null)).code).toBe('wrong-type');
    expect(caught(() => check({})).code).toBe('missing-key');
    expect(caught(() => checkCompliance({ kind: 'cooperative' }, untyped(undefined))).code).toBe('missing-key');
    expect(caught(() => checkCompliance({ kind: 'cooperative' }, untyped({ asOf: '2024-12-31', on: 1 }))).code).toBe(
      'unknown-key',
    );
  });

  it('are asked of no day before any law: 30 June 2013', () => {
    expectFault(() => check({ kind: 'cooperative' }, '2013-06-30'), {
      code: 'before-any-law',
      path: ['asOf'],
      field: 'asOf',
      found: '2013-06-30',
    });
    expect(check({ kind: 'cooperative' }, '2013-07-01').findings.length).toBeGreaterThan(0);
  });
});
