import { at } from '../errors/at.ts';
import type { Exact } from '../numbers/numeric.ts';
import type { Ratio } from '../numbers/ratio.ts';
import { type Constraint, solveFor } from './constraint.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import type { Figure, FigureReading } from './figure.ts';
import { namedIn, type Relation } from './relation.ts';
import type { Compiled } from './relation-constraint.ts';
import { narrow, type Outcome, solve } from './solve.ts';
import { everything } from './span.ts';
import { type ReadStatement, readStatement, type Statement } from './statement.ts';
import { casesOf, type Readings, StatementCase } from './statement-case.ts';
import { type TrueValues, write } from './true-values.ts';

/** Whether what was printed can be true. */
export type Verdict = 'consistent' | 'inconsistent' | 'unknown';

/** Which rounding of every figure explains what was printed. */
export type ExplainingRounding = 'half-up' | 'truncation' | 'both' | 'neither';

/** Why nothing was found out: a figure is missing, its readings disagree, or the search was given up. */
export type UnknownReason = 'figure-missing' | 'readings-differ' | 'undecided';

/** What was found out of one relation. */
export interface RelationAudit {
  readonly relation: Relation;
  readonly verdict: Verdict;
  /** `null` unless the verdict is unknown. */
  readonly reason: UnknownReason | null;
  /** The keys of the figures that it needs and that are missing; `target` for a target that was not printed. */
  readonly missing: readonly string[];
  /** The figure that the others make, by its key; `null` for the 100 % of shares and a target that was not printed. */
  readonly subject: string | null;
  /** What the others make as they were printed; `null` where that is not one value. */
  readonly computed: Exact | Ratio | null;
  /** What was printed of it. */
  readonly printed: string | null;
  /** What the others leave for it at their printed precision; `null` where nothing is left. */
  readonly possible: TrueValues | null;
  /** What the printed one stands for. */
  readonly stands: TrueValues | null;
  /** `null` where the verdict is unknown. */
  readonly rounding: ExplainingRounding | null;
}

/** A figure of the statement as it was taken. */
export interface AuditedFigure {
  readonly text: string | null;
  readonly reading: FigureReading | null;
  /** How many other readings it has. */
  readonly otherReadings: number;
  /** `null` where it is missing. */
  readonly stands: TrueValues | null;
}

/** What was found out of a statement. Plain JSON. */
export interface StatementAudit {
  readonly kind: 'statement-audit';
  readonly verdict: Verdict;
  readonly figures: Readonly<Record<string, AuditedFigure>>;
  readonly relations: readonly RelationAudit[];
  /** Whether all relations can hold at once. */
  readonly together: Verdict;
  /** The rounding that explains all of them at once; `null` where that is unknown. */
  readonly rounding: ExplainingRounding | null;
  /** Single figures whose change would make everything agree, the likeliest first; none unless it is inconsistent. */
  readonly corrections: readonly Correction[];
}

/**
 * Checks the figures of a report against each other, each standing for the values that could have been printed so. A relation
 * is consistent if some of those values satisfy it, inconsistent if none do, and unknown where a figure is missing or its
 * readings disagree; the statement is inconsistent too where all relations cannot hold at once.
 *
 * @throws `no-such-figure`, `figure-not-of-relation`, `figures-of-two-kinds`, `relation-without-parts`, `rate-or-excess`,
 * `not-a-figure`, `too-many-digits`, `step-not-positive`, `empty-interval`, `not-a-number`, `unsafe-integer`, what `parseQuantity`
 * throws, and `missing-key`, `unknown-key`, `wrong-type`, `empty-text`, `not-one-of` for data of another shape; all faults together
 *
 * @example
 * import { auditStatement } from 'kttt/audit';
 *
 * const audit = auditStatement({
 *   figures: { all: '780 HTX', effective: '419 HTX', share: '53,72%', average: '319 HTX', ofAverage: '40,80%' },
 *   relations: [
 *     { kind: 'percentage', part: 'effective', whole: 'all', percentage: 'share' },
 *     { kind: 'percentage', part: 'average', whole: 'all', percentage: 'ofAverage' },
 *   ],
 * });
 * audit.relations.map(({ verdict, rounding }) => [verdict, rounding]); // → [['consistent', 'half-up'], ['inconsistent', 'neither']]
 * audit.corrections.map(({ figure, slip, value }) => [figure, slip, value]); // → [['ofAverage', 'digit-wrong', '40.9']]
 */
export function auditStatement(statement: Statement): StatementAudit {
  const read = readStatement(statement);
  const commonest = new StatementCase(read, commonestReadings(read));
  const relations = read.relations.map((relation, i) => auditRelation(read, commonest, relation, i));
  const named = new Set(read.relations.flatMap(namedIn).map(({ key }) => key));
  const together = togetherIn(
    casesOf(read, named, commonest)?.map((one) => solve(one.spans('either'), one.constraints)),
  );
  const verdict = statementVerdict(relations, together.verdict);
  return {
    kind: 'statement-audit',
    verdict,
    figures: Object.fromEntries(
      [...read.figures.values()].map((figure, i) => [figure.key, audited(figure, i, commonest)]),
    ),
    relations,
    together: together.verdict,
    rounding: verdict === 'unknown' ? null : roundingOf(commonest, commonest.constraints),
    corrections: verdict === 'inconsistent' ? correctionsOf(commonest, read.relations) : [],
  };
}

function commonestReadings({ figures }: ReadStatement): Readings {
  return new Map([...figures.values()].map(({ key, readings: [first] }) => [key, first]));
}

/** The relations by themselves decide, then whether they hold together. */
function statementVerdict(relations: readonly RelationAudit[], together: Verdict): Verdict {
  const verdicts = [...relations.map(({ verdict }) => verdict), together];
  if (relations.length === 0) return 'unknown';
  return verdicts.find((one) => one === 'inconsistent') ?? verdicts.find((one) => one === 'unknown') ?? 'consistent';
}

interface Found {
  readonly verdict: Verdict;
  readonly reason: UnknownReason | null;
}

/** What the outcomes of all cases come to. */
function togetherIn(outcomes: readonly Outcome[] | undefined): Found {
  if (!outcomes || outcomes.includes('open')) return { verdict: 'unknown', reason: 'undecided' };
  if (outcomes.every((outcome) => outcome === 'some')) return { verdict: 'consistent', reason: null };
  if (outcomes.every((outcome) => outcome === 'none')) return { verdict: 'inconsistent', reason: null };
  return { verdict: 'unknown', reason: 'readings-differ' };
}

function auditRelation(
  read: ReadStatement,
  commonest: StatementCase,
  relation: Relation,
  place: number,
): RelationAudit {
  const compiled = at(commonest.compiled, place);
  const missing = missingOf(relation, commonest);
  const { verdict, reason }: Found =
    missing.length > 0 ? { verdict: 'unknown', reason: 'figure-missing' } : verdictOn(read, commonest, relation, place);
  const subject = commonest.keyAt(compiled.subject);
  return {
    relation,
    verdict,
    reason,
    missing,
    subject,
    ...made(commonest, compiled, relation, missing.length > 0),
    rounding: verdict === 'unknown' ? null : roundingOf(commonest, [compiled.constraint]),
  };
}

/** The figures that a relation cannot do without and that are missing; a target that can be found is not. */
function missingOf(relation: Relation, commonest: StatementCase): readonly string[] {
  const keys = [...new Set(namedIn(relation).map(({ key }) => key))];
  const missing = keys.filter((key) => !commonest.readings.get(key));
  if (relation.kind !== 'attainment') return missing;
  const { target } = relation;
  if (commonest.findsTarget(relation)) return missing.filter((key) => key !== target);
  return target === undefined ? [...missing, 'target'] : missing;
}

function verdictOn(read: ReadStatement, commonest: StatementCase, relation: Relation, place: number): Found {
  const cases = casesOf(read, new Set(namedIn(relation).map(({ key }) => key)), commonest);
  return togetherIn(cases?.map((one) => solve(one.spans('either'), [at(one.compiled, place).constraint])));
}

/** What the other figures of a relation make of its subject, beside what was printed of it. */
function made(
  commonest: StatementCase,
  { constraint, subject }: Compiled,
  { kind }: Relation,
  isMissing: boolean,
): Pick<RelationAudit, 'computed' | 'printed' | 'possible' | 'stands'> {
  const spans = commonest.spans('either');
  const free = kind === 'shares' ? everything : commonest.freely(subject);
  const computed = isMissing ? null : solveFor(constraint, subject, commonest.printed().with(subject, everything));
  const possible = isMissing ? null : narrow(spans.with(subject, free), [constraint]);
  const reading = commonest.readingAt(subject);
  return {
    computed: computed ? computed.toResult() : null,
    printed: kind === 'shares' ? '100' : (reading?.value ?? null),
    possible: possible && write(at(possible, subject)),
    stands: reading || kind === 'shares' ? write(at(spans, subject)) : null,
  };
}

/** Which rounding of all figures explains some relations. */
function roundingOf(one: StatementCase, constraints: readonly Constraint[]): ExplainingRounding | null {
  const outcomes = (['half-up', 'truncate'] as const).map((rounding) => solve(one.spans(rounding), constraints));
  if (outcomes.includes('open')) return null;
  const [isRounded, isCut] = outcomes.map((outcome) => outcome === 'some');
  if (isRounded) return isCut ? 'both' : 'half-up';
  return isCut ? 'truncation' : 'neither';
}

function audited(
  { text, readings: [reading, ...others] }: Figure,
  place: number,
  commonest: StatementCase,
): AuditedFigure {
  return {
    text,
    reading: reading ?? null,
    otherReadings: others.length,
    stands: reading ? write(at(commonest.spans('either'), place)) : null,
  };
}
