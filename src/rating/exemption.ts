import type { LegalCitation } from '../law/citation.ts';
import { type Numeric, readNumeric } from '../numbers/numeric.ts';
import type { Missing } from '../numbers/states.ts';
import { circularArticle } from './circular-2020.ts';
import type { CriteriaSet } from './criteria-set.ts';

/**
 * Why a cooperative is not assessed and not rated.
 *
 * - `new`: newly founded and in operation for less than 12 months (Circular 01/2020, Điều 8; Circular 09/2017, Điều 6)
 * - `stopped`: it stopped operating for more than 3 months in the year (Circular 01/2020, Điều 8)
 * - `credit-institution`: people's credit funds and the cooperative bank follow the State Bank (Circular 01/2020, Điều 1)
 */
export type ExemptionReason = 'new' | 'stopped' | 'credit-institution';

/** What decides on an exemption. */
export interface ExemptionFacts {
  readonly criteriaSet: CriteriaSet;
  readonly operatingMonths?: Numeric | Missing;
  readonly stoppedMonths?: Numeric | Missing;
  readonly isCreditInstitution?: boolean | Missing;
}

/** Whether a cooperative is exempt. */
export type Exemption = {
  /** The exemptions that may apply, since nothing was said of what they ask. */
  readonly open: readonly ExemptionReason[];
  /** Those taken not to apply, since nothing was said. */
  readonly takenForGranted: readonly ExemptionReason[];
} & ({ readonly reason: ExemptionReason; readonly citation: LegalCitation } | { readonly reason: null });

/**
 * Whether a cooperative is exempt. Months of operation that nobody gave leave it open; a stop and being a credit
 * institution are taken not to be unless told, since whoever scores a cooperative saw it operate.
 */
export function exemptionOf(facts: ExemptionFacts): Exemption {
  const { criteriaSet, operatingMonths, stoppedMonths, isCreditInstitution } = facts;
  const isOf2020 = criteriaSet === 'circular-01-2020';
  const rules: readonly Rule[] = [
    ...(isOf2020 ? [creditInstitution(isCreditInstitution)] : []),
    {
      reason: 'new',
      applies: isBelow(operatingMonths, 12),
      citation: isOf2020 ? circularArticle('8') : articleOf2017,
      isOpen: true,
    },
    ...(isOf2020 ? [stopped(stoppedMonths)] : []),
  ];
  const untold = rules.filter(({ applies }) => applies === null);
  const lists = {
    open: untold.filter(({ isOpen }) => isOpen).map(({ reason }) => reason),
    takenForGranted: untold.filter(({ isOpen }) => !isOpen).map(({ reason }) => reason),
  };
  const rule = rules.find(({ applies }) => applies === true);
  return rule ? { ...lists, reason: rule.reason, citation: rule.citation } : { ...lists, reason: null };
}

interface Rule {
  readonly reason: ExemptionReason;
  /** `null` where nothing was said. */
  readonly applies: boolean | null;
  readonly citation: LegalCitation;
  /** Whether silence leaves it open. */
  readonly isOpen: boolean;
}

function creditInstitution(isOne: boolean | Missing): Rule {
  const citation = { ...circularArticle('1'), clause: '2', point: 'c' };
  return { reason: 'credit-institution', applies: isOne ?? null, citation, isOpen: false };
}

function stopped(months: Numeric | Missing): Rule {
  const applies = isMissing(months) ? null : readNumeric(months).greaterThan(3);
  return { reason: 'stopped', applies, citation: circularArticle('8'), isOpen: false };
}

function isBelow(months: Numeric | Missing, least: number): boolean | null {
  return isMissing(months) ? null : readNumeric(months).lessThan(least);
}

function isMissing(value: unknown): value is Missing {
  return value === null || value === undefined;
}

const articleOf2017: LegalCitation = {
  kind: 'legal',
  instrument: { kind: 'circular', number: '09/2017/TT-BNNPTNT' },
  article: '6',
  clause: '2',
};
