/**
 * Whether the figures of a report agree with each other at their printed precision, and which slip would explain it where they
 * do not.
 *
 * @module
 */
export {
  type AuditedFigure,
  auditStatement,
  type ExplainingRounding,
  type RelationAudit,
  type StatementAudit,
  type UnknownReason,
  type Verdict,
} from './audit-statement.ts';
export type { Correction } from './corrections.ts';
export { explainAudit } from './explain-audit.ts';
export type { AuditedKind, BareFigure, FigureInput, FigureReading } from './figure.ts';
export type { Relation, RelationKind } from './relation.ts';
export { type Slip, slips } from './slips.ts';
export type { Statement } from './statement.ts';
export type { TrueValues } from './true-values.ts';
