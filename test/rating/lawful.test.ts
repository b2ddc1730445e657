import fc from 'fast-check';
import { assessCommitment, atLeast, commitment, percent, year } from 'kttt';
import {
  type ComplianceFacts,
  checkCompliance,
  type Lawful,
  lawfulConditions,
  lawfulCooperatives,
  lawfulShare,
  operatesLawfully,
} from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { anyFacts } from './any-compliance-facts.ts';

/** A cooperative that keeps every condition on 31 December 2024. */
const sound: ComplianceFacts = {
  kind: 'cooperative',
  founded: '2015-03-01',
  status: 'operating',
  officialMembers: 40,
  foreignMembers: 0,
  largestMemberCapitalShare: '0.1',
  associateCapitalShare: 0,
  foreignCapitalShare: 0,
  charterAdaptedOn: '2024-10-01',
  size: 'micro',
  governance: 'short',
  fiscalYearEnd: '2023-12-31',
  annualMeetingOn: '2024-03-15',
  lastAnnualMeetingOn: '2024-03-15',
  commonUndividedFundShare: '0.05',
  reportingYear: 2024,
  annualDataFiledOn: '2024-12-10',
  filingForged: false,
  stoppedSince: 'never',
  complianceReportRequestedOn: 'never',
  noMeetingExcused: false,
  revocationOrdered: false,
};

const on = (facts: ComplianceFacts, asOf = '2024-12-31') => operatesLawfully(checkCompliance(facts, { asOf }));
const byMembers = (officialMembers: number | null) =>
  operatesLawfully(checkCompliance({ kind: 'cooperative', officialMembers }, { asOf: '2024-12-31' }), {
    conditions: ['minimum-members'],
  });

describe('operating lawfully', () => {
  it('is violating none of the conditions it is taken to mean, which the result names', () => {
    const lawful = on(sound);
    expect(lawful).toEqual({
      kind: 'lawful',
      asOf: '2024-12-31',
      subject: 'cooperative',
      status: 'lawful',
      conditions: lawfulConditions.filter((id) => id !== 'development-fund' && id !== 'reserve-fund'),
      leftOut: ['development-fund', 'reserve-fund'],
      violated: [],
      unknown: [],
    });
  });

  it.each<[string, ComplianceFacts]>([
    ['operating-status', { ...sound, status: 'suspended' }],
    ['member-capital', { ...sound, largestMemberCapitalShare: '0.31' }],
    ['associate-capital', { ...sound, associateCapitalShare: '0.31' }],
    ['foreign-capital', { ...sound, foreignCapitalShare: '0.31' }],
    ['governance-structure', { ...sound, size: 'small' }],
    ['annual-meeting', { ...sound, annualMeetingOn: '2024-05-01' }],
    ['common-undivided-fund', { ...sound, commonUndividedFundShare: '0.04' }],
    ['annual-data', { ...sound, annualDataFiledOn: 'never' }],
    ['revocation-forged-filing', { ...sound, filingForged: true }],
    ['revocation-stopped', { ...sound, stoppedSince: '2023-01-01', stoppedWithNotice: false }],
    ['revocation-no-report', { ...sound, complianceReportRequestedOn: '2023-01-01', complianceReportFiledOn: 'never' }],
    ['revocation-no-annual-meeting', { ...sound, lastAnnualMeetingOn: '2023-01-01' }],
    ['revocation-ordered', { ...sound, revocationOrdered: true }],
  ])('fails by one condition alone: %s', (id, facts) => {
    const { status, violated } = on(facts);
    expect({ status, violated: violated.includes(untyped(id)) }).toEqual({ status: 'unlawful', violated: true });
  });

  it('fails by one violated condition whatever is unknown', () => {
    expect(on({ kind: 'cooperative', officialMembers: 4 }).status).toBe('unlawful');
  });

  it('is unknown while one condition is', () => {
    const { status, unknown } = on({ ...sound, commonUndividedFundShare: null });
    expect({ status, unknown }).toEqual({ status: 'unknown', unknown: ['common-undivided-fund'] });
  });

  it('is what the caller chooses, each condition once', () => {
    const compliance = checkCompliance({ kind: 'cooperative', officialMembers: 5 }, { asOf: '2024-12-31' });
    const { status, conditions } = operatesLawfully(compliance, {
      conditions: ['minimum-members', 'minimum-members'],
    });
    expect({ status, conditions }).toEqual({ status: 'lawful', conditions: ['minimum-members'] });
  });

  it('is unknown where no law has any of the chosen conditions', () => {
    const compliance = checkCompliance(sound, { asOf: '2024-12-31' });
    expect(operatesLawfully(compliance, { conditions: ['reserve-fund'] })).toMatchObject({
      status: 'unknown',
      conditions: [],
      leftOut: ['reserve-fund'],
    });
    expect(operatesLawfully(compliance, { conditions: [] }).status).toBe('unknown');
  });

  it('of a group asks for less', () => {
    expect(on({ kind: 'cooperative-group' }).conditions).toEqual([
      'operating-status',
      'minimum-members',
      'annual-data',
    ]);
  });

  it('means no condition that there is not', () => {
    const compliance = checkCompliance(sound, { asOf: '2024-12-31' });
    const { faults } = caught(() =>
      operatesLawfully(compliance, untyped({ conditions: ['minimum-members', 'happy', 'rich'] })),
    );
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['no-such-condition', ['conditions', 1]],
      ['no-such-condition', ['conditions', 2]],
    ]);
  });

  it('is never decided otherwise by more facts', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), ({ facts, asOf }, seed) => {
        const entries = Object.entries(facts).filter(([key], i) => key === 'kind' || ((i * 31 + seed) % 7) % 2 === 0);
        const { status } = on(untyped(Object.fromEntries(entries)), asOf);
        if (status !== 'unknown') expect(on(facts, asOf).status).toBe(status);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the share of those that operate lawfully', () => {
  it('is exact where all are decided', () => {
    expect(lawfulShare([byMembers(5), byMembers(4), byMembers(7)])).toEqual({
      kind: 'lawful-share',
      count: 3,
      lawful: 2,
      unknown: 0,
      value: { numerator: 2, denominator: 3 },
      low: { numerator: 2, denominator: 3 },
      high: { numerator: 2, denominator: 3 },
      conditions: ['minimum-members'],
    });
  });

  it('lies between what it is at least and at most while one is unknown', () => {
    expect(lawfulShare([byMembers(5), byMembers(4), byMembers(null)])).toMatchObject({
      lawful: 1,
      unknown: 1,
      value: null,
      low: { numerator: 1, denominator: 3 },
      high: { numerator: 2, denominator: 3 },
    });
  });

  it('does not apply to none at all', () => {
    expect(lawfulShare([])).toEqual({
      kind: 'lawful-share',
      count: 0,
      lawful: 0,
      unknown: 0,
      value: 'not-applicable',
      low: null,
      high: null,
      conditions: [],
    });
  });

  it('is over results of the same conditions only, whichever of them a kind has', () => {
    const other = operatesLawfully(checkCompliance(sound, { asOf: '2024-12-31' }));
    expectFault(() => lawfulShare([byMembers(5), byMembers(4), other]), {
      code: 'different-conditions',
      path: ['results', 2],
      field: 'results[2]',
      found: '',
    });
    expect(lawfulShare([on(sound), on({ ...sound, kind: 'cooperative-group' })]).count).toBe(2);
  });

  it('is of a list', () => {
    expect(caught(() => lawfulShare(untyped<Lawful[]>(byMembers(5)))).code).toBe('not-a-list');
  });

  it('can be promised: at least 60 % by 2025', () => {
    const promise = commitment({
      id: 'lawful-2025',
      title: { vi: 'Cam kết', en: 'Commitment' },
      signedBy: [],
      signedWith: [],
      date: '2025-01-15',
      period: year(2025),
      targets: [
        {
          id: 'lawful',
          label: lawfulCooperatives.label,
          wording: 'đạt ít nhất 60 %',
          indicator: lawfulCooperatives,
          goal: atLeast(percent(60)),
        },
      ],
      tasks: [],
      source: {
        kind: 'publication',
        title: 'Cam kết',
        publisher: { vi: 'Liên minh HTX', en: 'Cooperative alliance' },
        date: '2025-01-15',
      },
    });
    const met = (members: readonly number[]) =>
      assessCommitment(promise, { lawful: lawfulShare(members.map(byMembers)).value }).targets.map(
        ({ assessment }) => assessment.status,
      );
    expect(met([5, 5, 5, 4, 4])).toEqual(['met']);
    expect(met([5, 5, 4, 4])).toEqual(['not-met']);
  });
});
