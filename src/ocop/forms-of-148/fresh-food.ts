import {
  commonMainProduct,
  fileIncomplete,
  forgedFile,
  noFoodSafetyCertificate,
  notAllFromProvince,
  selfDeclarationOrLabelWrong,
  unacceptableImpurities,
  unfitFoodSafetyCertificate,
} from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import { ideaFromLandOf148 } from '../questions/development.ts';
import { distributionOrganization, mainMarketOf148, productPromotionOf148 } from '../questions/marketing.ts';
import {
  distributionCapacityOf148,
  filteringValue,
  grownInCommuneOf148,
  preparationValue,
  productionEnvironment,
  productionLinkageOf148,
  raisedOrCaughtInCommuneOf148,
  raisedOrGrownInCommuneOf148,
  slaughterValue,
  sustainableTechnology,
} from '../questions/production.ts';
import {
  assuranceToVietGapOf148,
  declarationAsRequiredOf148,
  nutrition,
  qualityDeclarationOf148,
  safetyChecksInFourOf148,
  standardDeclarationOf148,
  uniqueness,
} from '../questions/quality.ts';
import {
  colourAndRipeness,
  evenness,
  evennessInThree,
  goodColour,
  goodColourAndTexture,
  impurities,
  impuritiesAcceptable,
  naturalSmellAndTaste,
  sizeAndEvenness,
  sizeAndShape,
  smellAndTasteInFiveOf148,
  smellClearToProduct,
  smellOrTasteInFour,
  wholeAndClean,
} from '../questions/sensory.ts';
import { productStoryOf148, storyIdentityOf148, storyStructureOf148 } from '../questions/story.ts';
import { remarks } from '../remarks.ts';
import {
  capacityToTechnologyOfFreshFood,
  community,
  instructionsAndMarket,
  marketingAndStory,
  packagingAndLabel,
} from './shared-rows.ts';

const decision = '148/QĐ-TTg';

/** The product sets of fresh foods and primary produce. */
export function freshFoodSets(): readonly ProductSet[] {
  return [
    {
      number: 1,
      title: titleOf(1),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [grownInCommuneOf148, '1 3 5'],
            [preparationValue, '1 2 3*****'],
            [distributionCapacityOf148, '1 2**** 3*****'],
            [productionLinkageOf148, '0 1 2**** 3*****'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        { title: groupTitles.development, of: [[ideaFromLandOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [mainMarketOf148, '1 2 3 5*****'],
            [distributionOrganization, '0 1 3 4'],
            [productPromotionOf148, '0 1 2 3 4'],
          ],
        },
        {
          title: groupTitles.storyOfProduct,
          of: [
            [productStoryOf148, '0 1 2 3 4 5'],
            [storyIdentityOf148, '0 1 3*** 5****'],
            [storyStructureOf148, '0 1 2*****'],
          ],
        },
      ],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [evennessInThree, '0 1 2****'],
            [colourAndRipeness, '0 1 2 3**** 5'],
            [smellOrTasteInFour, '0 1 2 3'],
            [wholeAndClean, '0 1 2 3'],
          ],
        },
        { title: groupTitles.nutrition, of: [[nutrition, '0 1 2']] },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5']] },
        {
          title: groupTitles.declaration,
          of: [
            [standardDeclarationOf148, '0 1 2***'],
            [safetyChecksInFourOf148, '0 1 2 3'],
          ],
        },
        { title: groupTitles.assurance, of: [[assuranceToVietGapOf148, '0 1 2*** 3**** 5*****']] },
        ...instructionsAndMarket(),
      ],
      gates: [notAllFromProvince, commonMainProduct, unacceptableImpurities('6.1'), unfitFoodSafetyCertificate('10.1')],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 2,
      title: titleOf(2),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [raisedOrCaughtInCommuneOf148, '1 3 5'],
            [slaughterValue, '1 2 3****'],
            ...capacityToTechnologyOfFreshFood(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromLandOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impuritiesAcceptable, '1 2 4*****'],
            [sizeAndShape, '0 1 2 3****'],
            [goodColour, '0 1 3**** 5*****'],
            [smellClearToProduct, '0 1 2**** 3*****'],
          ],
        },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
        {
          title: groupTitles.declaration,
          of: [
            [qualityDeclarationOf148, '0 1 2***'],
            [safetyChecksInFourOf148, '0 1 2 3'],
          ],
        },
        { title: groupTitles.assurance, of: [[assuranceToVietGapOf148, '0 1 2*** 3**** 5*****']] },
        ...instructionsAndMarket(),
      ],
      gates: [commonMainProduct, unacceptableImpurities('6.1')],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 3,
      title: titleOf(3),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[grownInCommuneOf148, '1 3 5'], [preparationValue, '1 2 3*****'], ...capacityToTechnologyOfFreshFood()],
        },
        { title: groupTitles.development, of: [[ideaFromLandOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impuritiesAcceptable, '1 2 3*****'],
            [sizeAndEvenness, '0 1 2 3****'],
            [goodColour, '0 1 2**** 3*****'],
            [smellAndTasteInFiveOf148, '0 1 2 3**** 4*****'],
          ],
        },
        { title: groupTitles.nutrition, of: [[nutrition, '0 1 2']] },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
        {
          title: groupTitles.declarationAndChecks,
          of: [
            [qualityDeclarationOf148, '0 1 2***'],
            [safetyChecksInFourOf148, '0 1 2 3'],
          ],
        },
        { title: groupTitles.assurance, of: [[assuranceToVietGapOf148, '0 1 2*** 3**** 5*****']] },
        ...instructionsAndMarket(),
      ],
      gates: [
        forgedFile,
        noFoodSafetyCertificate,
        selfDeclarationOrLabelWrong,
        fileIncomplete,
        notAllFromProvince,
        commonMainProduct,
        unacceptableImpurities('6.1'),
        unfitFoodSafetyCertificate('10.1'),
      ],
      remarks: [remarks.maximaBlank],
    },
    {
      number: 4,
      title: titleOf(4),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [raisedOrGrownInCommuneOf148, '1 3 5'],
            [filteringValue, '1 2 3*****'],
            ...capacityToTechnologyOfFreshFood(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromLandOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2*****'],
            [evenness, '0 1 2****'],
            [goodColourAndTexture, '0 1 2**** 4*****'],
            [naturalSmellAndTaste, '0 1 2 3**** 5*****'],
          ],
        },
        { title: groupTitles.nutrition, of: [[nutrition, '0 1 2']] },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
        {
          title: groupTitles.declarationAndChecks,
          of: [
            [declarationAsRequiredOf148, '0 1 2***'],
            [safetyChecksInFourOf148, '0 1 2 3'],
          ],
        },
        { title: groupTitles.assurance, of: [[assuranceToVietGapOf148, '0 1 2*** 3**** 5*****']] },
        ...instructionsAndMarket(),
      ],
      gates: [notAllFromProvince, commonMainProduct, unacceptableImpurities('6.1'), unfitFoodSafetyCertificate('10.1')],
      remarks: [remarks.copyWithoutExclusions],
    },
  ];
}
