/**
 * OCOP (Mỗi xã một sản phẩm, One Commune One Product): the assessment forms, star levels, councils, certificates and
 * portfolios of products, by date.
 *
 * @module
 */
export {
  type CertificateStatus,
  certificateStatus,
  type OcopCertificate,
  type ReassessmentWindow,
  type Revocation,
  type RevocationGround,
  revocationGrounds,
  revocationGroundText,
  revocationOf,
} from './certificate.ts';
export { type CooperativesWithOcopOptions, cooperativesWithOcop } from './cooperatives-with-ocop.ts';
export {
  type CouncilInput,
  type CouncilOutcome,
  type CouncilRules,
  type CouncilScore,
  councilScore,
  provincialCouncilRules,
  type RoundingTrap,
} from './council.ts';
export {
  type AssessmentLevels,
  type OcopDecision,
  type OcopDecisionNumber,
  ocopDecision,
  ocopDecisions,
  type Recognition,
  type RecognizingBody,
  recognizingBody,
  type StarBand,
} from './decisions.ts';
export { explainOcopScore } from './explain-ocop-score.ts';
export { type OcopFigures, type ProducerKind, producerKinds, type Share } from './figures.ts';
export type { OcopCriterion, OcopDisqualifier, OcopForm, OcopOption, OcopPart } from './form.ts';
export type { OcopFigure } from './ocop-figure.ts';
export { ocopForm, ocopForms } from './ocop-form.ts';
export { pathToStar } from './path-to-star.ts';
export { pointsForm, type StarGrade } from './points-form.ts';
export {
  type NewlyRecognized,
  newlyRecognized,
  type OcopPortfolio,
  ocopPortfolio,
  type PortfolioCount,
  type PortfolioProduct,
  productsForReturn,
} from './portfolio.ts';
export {
  type ManagingBody,
  managingBodyText,
  type OcopSet,
  ocopSets,
  type ProductGroup,
  productGroups,
  productGroupText,
} from './product-sets.ts';
export {
  checkPublishedPortfolio,
  type PublishedCheck,
  type PublishedFault,
  type PublishedPart,
  type PublishedPortfolio,
} from './published.ts';
export {
  type AssessmentLevel,
  type AssessmentRound,
  assessmentLevels,
  assessmentRounds,
  reassessmentDeadline,
  roundFor,
} from './rounds.ts';
export {
  type DisqualifiedProduct,
  type OcopProductInput,
  type OcopScore,
  type OpenProduct,
  type ScoredProduct,
  type ScoreRemark,
  type StarBlock,
  scoreOcopProduct,
} from './score-product.ts';
export { type RecognizedStar, type Star, stars } from './star.ts';
export { type StarLevel, starLevel } from './star-level.ts';
export { type DossierPurpose, type DossierRules, dossierPurposes, rulesForDossier } from './transition.ts';
