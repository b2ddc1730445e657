import fc from 'fast-check';
import { cite } from 'kttt/law';
import { type DossierPurpose, type DossierRules, ocopDecision, rulesForDossier } from 'kttt/ocop';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../calendar/utc-calendar.ts';
import { caught, expectFault } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import boundaries from './transition-boundaries.json' with { type: 'json' };

const purposes: readonly DossierPurpose[] = ['first', 'upgrade', 're-assessment'];
const told = (rules: DossierRules) => [rules.status === 'applies' ? rules.decision : 'unknown', rules.finishBy];

describe('a dossier at the ends of the transition', () => {
  const rows = boundaries.dossiers.flatMap(({ article, purposes, filed, finishBy, cases }) =>
    purposes.flatMap((purpose) =>
      filed.flatMap((day) =>
        cases.map(([asOf = '', rules]) => ({
          ...{ article, finishBy, asOf, rules, filed: day },
          purpose: untyped<DossierPurpose>(purpose),
        })),
      ),
    ),
  );

  it.each(rows)(
    '$article: $purpose, filed on $filed, on $asOf by $rules',
    ({ purpose, filed, asOf, rules, finishBy }) => {
      expect(told(rulesForDossier({ filed, purpose }, { asOf }))).toEqual([rules, finishBy]);
    },
  );
});

describe('the rules for a dossier', () => {
  it('of the transition say the last day and where it stands', () => {
    const citation = {
      kind: 'legal',
      instrument: { kind: 'decision', number: '26/2026/QĐ-TTg' },
      article: '12',
    };
    const dossier = { filed: '2026-05-10', purpose: 'first' } as const;
    expect(rulesForDossier(dossier, { asOf: '2026-07-21' })).toEqual({
      status: 'applies',
      decision: '148/QĐ-TTg',
      finishBy: '2026-07-21',
      citation,
    });
    expect(rulesForDossier(dossier, { asOf: '2026-07-22' })).toEqual({
      status: 'unknown',
      finishBy: '2026-07-21',
      citation,
    });
  });

  it('outside it stand in the decision in force', () => {
    const where = (filed: string, asOf: string) => {
      const rules = rulesForDossier({ filed, purpose: 'upgrade' }, { asOf });
      return [rules.finishBy, cite(rules.citation, 'vi')];
    };
    expect(where('2026-05-22', '2026-11-23')).toEqual([null, 'khoản 3 Điều 3 Quyết định 26/2026/QĐ-TTg']);
    expect(where('2026-05-21', '2026-05-21')).toEqual([null, 'khoản 2 Điều 1 Quyết định 148/QĐ-TTg']);
    expect(where('2022-06-01', '2022-08-01')).toEqual([null, 'Quyết định 1048/QĐ-TTg']);
  });

  it('filed under Decision 1048 and still open in 2026 are those of 2021-2025, Decision 148', () => {
    const rules = rulesForDossier({ filed: '2023-02-23', purpose: 'first' }, { asOf: '2026-06-01' });
    expect(told(rules)).toEqual(['148/QĐ-TTg', '2026-07-21']);
  });

  it('are those of the day, but in the transition', () => {
    const day = fc.integer({ min: dayNumber('2019-08-21'), max: dayNumber('2027-12-31') });
    const rule = dayNumber('2026-05-22');
    fc.assert(
      fc.property(day, fc.nat(400), fc.constantFrom(...purposes), (filed, later, purpose) => {
        const today = filed + later;
        const last = rule + (purpose === 're-assessment' ? 30 : 60);
        const rules = rulesForDossier({ filed: dayOf(filed), purpose }, { asOf: dayOf(today) });
        const isOld = filed < rule && today >= rule;
        const decision = !isOld ? ocopDecision(dayOf(today)).number : today <= last ? '148/QĐ-TTg' : 'unknown';
        expect(told(rules)).toEqual([decision, isOld ? dayOf(last) : null]);
      }),
      { numRuns: 3000 },
    );
  });

  it('are asked for days that exist and had a rule, and say which does not', () => {
    const rules = (filed: string, asOf: string) => () => rulesForDossier({ filed, purpose: 'first' }, { asOf });
    for (const [run, code, field, found] of [
      [rules('2019-08-20', '2026-06-01'), 'before-ocop', 'filed', '2019-08-20'],
      [rules('2019-08-21', '2019-08-20'), 'before-ocop', 'asOf', '2019-08-20'],
      [rules('2026-02-29', '2026-06-01'), 'no-such-date', 'filed', '2026-02-29'],
      [rules('2026-05-21', '2026-06-31'), 'no-such-date', 'asOf', '2026-06-31'],
    ] as const) {
      expectFault(run, { code, path: [field], field, found });
    }
  });
});

describe('a purpose that is none', () => {
  it('is refused', () => {
    const dossier = { filed: '2026-05-10', purpose: untyped<'first'>('renewal') };
    expect(caught(() => rulesForDossier(dossier, { asOf: '2026-06-01' }))).toMatchObject({
      code: 'not-one-of',
      path: ['purpose'],
    });
  });
});
