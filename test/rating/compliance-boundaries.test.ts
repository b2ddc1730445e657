import { cite } from 'kttt/law';
import { checkCompliance } from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { complianceRules } from '../../src/rating/compliance.ts';
import { untyped } from '../errors/untyped.ts';
import { boundaries } from './compliance-boundaries.json' with { type: 'json' };

describe('at the limits of the law', () => {
  const rows = boundaries.flatMap(({ cases, ...rule }) => cases.map((one) => ({ ...rule, ...one })));

  it.each(rows.map((row) => [`${row.rule} of a ${row.kind} on ${row.asOf} from ${JSON.stringify(row.facts)}`, row]))(
    '%s',
    (_, { rule, kind, asOf, facts, status, article }) => {
      const { findings } = checkCompliance(untyped({ kind, ...facts }), { asOf });
      const found = findings.filter(({ id }) => id === rule);
      expect(found.map(({ status, because }) => (because === null ? status : `${status}: ${because}`))).toEqual([
        status,
      ]);
      expect(found.map(({ citation }) => cite(citation, 'en'))).toEqual([article]);
    },
  );

  it('stand for every condition that the library knows of, for each kind it is for', () => {
    const tested = new Set(boundaries.map(({ article, rule }) => `${rule}, ${article}`));
    const untested = complianceRules()
      .map(({ id, citation }) => `${id}, ${cite(citation, 'en')}`)
      .filter((rule) => !tested.has(rule));
    expect(untested).toEqual([]);
  });
});
