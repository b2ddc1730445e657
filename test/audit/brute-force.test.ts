import fc from 'fast-check';
import { auditStatement, type ExplainingRounding, type Verdict } from 'kttt/audit';
import { describe, expect, it } from 'vitest';
import { canHold, isUnbounded, type SmallStatement } from './by-brute-force.ts';
import { smallStatements } from './small-statements.ts';

function verdictOf(canBeTrue: boolean): Verdict {
  return canBeTrue ? 'consistent' : 'inconsistent';
}

/** The rounding that explains a statement, by going through all values. */
function roundingOf(statement: SmallStatement): ExplainingRounding {
  const isRounded = canHold(statement, statement.relations, 'half-up');
  const isCut = canHold(statement, statement.relations, 'truncate');
  if (isRounded) return isCut ? 'both' : 'half-up';
  return isCut ? 'truncation' : 'neither';
}

describe('the audit of a small statement', () => {
  it('agrees with going through all values of its counts, on each relation, on all together and on the rounding', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(smallStatements, (statement) => {
        const audit = auditStatement(statement);
        const isBounded = statement.relations.every((relation) => !isUnbounded(statement, relation));
        for (const { relation, verdict } of audit.relations) {
          const canBeTrue = canHold(statement, [relation]);
          const isOpen = isUnbounded(statement, relation);
          seen.add(`${relation.kind}: ${isOpen ? 'open' : verdict}`);
          // Of values without an end only some are gone through: that none of those will do proves nothing.
          if (!isOpen) expect(verdict).toBe(verdictOf(canBeTrue));
          else if (canBeTrue) expect(verdict).not.toBe('inconsistent');
        }
        const canAllBeTrue = canHold(statement, statement.relations);
        seen.add(`together: ${audit.together}`);
        seen.add(`rounding: ${audit.rounding}`);
        expect(audit.together).toBe(verdictOf(canAllBeTrue));
        if (isBounded || audit.verdict !== 'unknown') expect(audit.verdict).toBe(verdictOf(canAllBeTrue));
        if (audit.rounding !== null) expect(audit.rounding).toBe(roundingOf(statement));
        if (isBounded) expect(audit.rounding).not.toBeNull();
      }),
      { numRuns: 700 },
    );
    const kinds = [
      'sum',
      'average',
      'percentage',
      'growth',
      'change',
      'flow',
      'multiple',
      'attainment',
      'shares',
      'bound',
    ];
    const verdicts = [...kinds, 'together'].flatMap((what) => [`${what}: consistent`, `${what}: inconsistent`]);
    expect([...verdicts, 'rounding: half-up', 'rounding: truncation'].filter((what) => !seen.has(what))).toEqual([]);
  });
});
