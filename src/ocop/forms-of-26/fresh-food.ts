import { commonMainProduct, foodFile, notAllFromProvince, unacceptableImpurities } from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import { ideaFromLand } from '../questions/development.ts';
import {
  certifiedMaterialArea,
  certifiedProductionArea,
  distributionCapacity,
  filteringValue,
  grownInCommune,
  preparationValue,
  productionEnvironment,
  productionLinkage,
  raisedOrCaughtInCommune,
  raisedOrGrownInCommune,
  slaughterValue,
  sustainableTechnology,
} from '../questions/production.ts';
import {
  assuranceOfHandling,
  globalMarket,
  instructionsForUse,
  nutrition,
  qualityDeclaration,
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
  smellAndTaste,
  smellClearToProduct,
  smellOrTasteInFour,
  wholeAndClean,
} from '../questions/sensory.ts';
import { remarks } from '../remarks.ts';
import {
  capacityToTechnology,
  community,
  declarationToMarketOfFreshFood,
  marketingAndStory,
  packagingToBilingualLabel,
} from './shared-rows.ts';

const decision = '26/2026/QĐ-TTg';

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
            [grownInCommune, '1 2 3'],
            [certifiedMaterialArea, '0 1 2'],
            [preparationValue, '1 2 3*****'],
            [distributionCapacity, '1 2 3'],
            [productionLinkage, '0 1 2**** 3*****'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        { title: groupTitles.development, of: [[ideaFromLand, '0 1 3****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [evennessInThree, '0 1 2****'],
            [colourAndRipeness, '0 1 2 3**** 4'],
            [smellOrTasteInFour, '0 1 2 3'],
            [wholeAndClean, '0 1 2 3'],
          ],
        },
        [nutrition, '0 1 3'],
        [uniqueness, '0 1 3**** 5'],
        [qualityDeclaration, '2*** 4 5'],
        [assuranceOfHandling, '1*** 3**** 5'],
        [instructionsForUse, '1 2'],
        [globalMarket, '1 2 3'],
      ],
      gates: [...foodFile, notAllFromProvince, commonMainProduct, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 2,
      title: titleOf(2),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [raisedOrCaughtInCommune, '1 2 3'],
            [slaughterValue, '1 2 3'],
            [certifiedProductionArea, '0 1 2'],
            ...capacityToTechnology(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromLand, '0 1 3****'], ...packagingToBilingualLabel()] },
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
        [uniqueness, '0 1 3**** 5*****'],
        [qualityDeclaration, '2*** 4 5'],
        [assuranceOfHandling, '1*** 3**** 5'],
        [instructionsForUse, '1 2'],
        [globalMarket, '1 2 3'],
      ],
      gates: [...foodFile, notAllFromProvince, commonMainProduct, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 3,
      title: titleOf(3),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [grownInCommune, '1 2 3'],
            [certifiedMaterialArea, '0 1 2'],
            [preparationValue, '1 2 3*****'],
            ...capacityToTechnology(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromLand, '0 1 3****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impuritiesAcceptable, '1 2 3****'],
            [sizeAndEvenness, '0 1 2 3****'],
            [goodColour, '0 1 2**** 3*****'],
            [smellAndTaste, '0 1 2**** 3*****'],
          ],
        },
        [nutrition, '0 1 3'],
        [uniqueness, '0 1 3**** 5*****'],
        ...declarationToMarketOfFreshFood(),
      ],
      gates: [...foodFile, notAllFromProvince, commonMainProduct, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 4,
      title: titleOf(4),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [raisedOrGrownInCommune, '1 2 3'],
            [certifiedMaterialArea, '0 1 2'],
            [filteringValue, '1 2 3*****'],
            ...capacityToTechnology(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromLand, '0 1 3****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2****'],
            [evenness, '0 1 2****'],
            [goodColourAndTexture, '0 1 2**** 4*****'],
            [naturalSmellAndTaste, '0 1 2 3**** 4*****'],
          ],
        },
        [nutrition, '0 1 3'],
        [uniqueness, '0 1 3**** 5*****'],
        ...declarationToMarketOfFreshFood(),
      ],
      gates: [...foodFile, notAllFromProvince, commonMainProduct, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel, remarks.blankCellIsZero, remarks.threeTypedThirteen],
    },
  ];
}
