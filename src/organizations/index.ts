/**
 * Cooperatives, their unions and cooperative groups: who they are, their legal status, what they report of a year, and
 * the awards they are given.
 *
 * @module
 */
export {
  type AnnualReturn,
  type Answer,
  additiveFigures,
  type MoneyFigure,
  moneyFigures,
  numberFigures,
  type OcopProduct,
  type PeopleFigure,
  peopleFigures,
  type Rating,
  type ReturnFigures,
  type ReturnFlag,
  ratings,
  ratingText,
  returnFlags,
} from './annual-return.ts';
export {
  type Award,
  type AwardCount,
  type AwardKind,
  awardKinds,
  awardRecipients,
  awardText,
  countAwards,
} from './award.ts';
export {
  type FieldOfOperation,
  fieldSource,
  fieldsOfOperation,
  fieldsOfSection,
  fieldText,
  type VsicSection,
  vsicEditions,
} from './field-of-operation.ts';
export {
  type CooperativeStatus,
  cooperativeStatusCitation,
  cooperativeStatuses,
  type GroupStatus,
  groupStatusCitation,
  groupStatuses,
  type LegalStatus,
  legalStatuses,
  legalStatusText,
  type StatusSince,
  statusOn,
} from './legal-status.ts';
export {
  type Cooperative,
  type CooperativeGroup,
  type CooperativeUnion,
  type Ending,
  endingKinds,
  existsAt,
  type Organization,
  type OrganizationBase,
  type OrganizationKind,
  organizationKinds,
  organizationKindText,
  type Seat,
  seatOn,
} from './organization.ts';
