import {
  copyOfAnother,
  fileIncomplete,
  foodFile,
  forgedFile,
  noFoodSafetyCertificate,
  noProductionLicence,
  onlyImportedOrUnknownMaterial,
  unacceptableImpurities,
} from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import { ideaFromTradition } from '../questions/development.ts';
import {
  clarityOfSpirits,
  clarityOfWater,
  colourOfDrinks,
  sedimentInAlcohol,
  sedimentInSoftDrinks,
  sedimentInWater,
  smellOfDrinks,
  smellOfWater,
  tasteOfOtherAlcohol,
  tasteOfSoftDrinks,
  tasteOfSpirits,
  tasteOfWater,
} from '../questions/drinks.ts';
import { localMaterial, refiningValue, skilledProcessingValue } from '../questions/production.ts';
import {
  assuranceOfProcessing,
  globalMarket,
  qualityDeclaration,
  safetyOfWater,
  uniqueness,
} from '../questions/quality.ts';
import { remarks } from '../remarks.ts';
import { capacityToTechnology, community, marketingAndStory, packagingToBilingualLabel } from './shared-rows.ts';

const decision = '26/2026/QĐ-TTg';

/** The product sets of drinks. */
export function drinkSets(): readonly ProductSet[] {
  return [
    {
      number: 14,
      title: titleOf(14),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterial, '1*** 2 4'], [skilledProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromTradition, '0 1 2 4****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [sedimentInAlcohol, '0 1 2'],
            [clarityOfSpirits, '0 1 3'],
            [smellOfDrinks, '0 1 2 3 5'],
            [tasteOfSpirits, '0 1 2 3 5'],
          ],
        },
        [uniqueness, '0 1 3**** 5*****'],
        [qualityDeclaration, '2*** 4 5'],
        [assuranceOfProcessing, '1*** 3**** 5'],
        [globalMarket, '1 3 5'],
      ],
      gates: [...foodFile, onlyImportedOrUnknownMaterial, copyOfAnother],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 15,
      title: titleOf(15),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterial, '1*** 2 4'], [skilledProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromTradition, '0 1 2 4****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [sedimentInAlcohol, '0 1 2'],
            [colourOfDrinks, '0 1**** 3'],
            [smellOfDrinks, '0 1 2 3**** 5'],
            [tasteOfOtherAlcohol, '0 1 2 3**** 5'],
          ],
        },
        [uniqueness, '0 1 3**** 5*****'],
        [qualityDeclaration, '2*** 4 5'],
        [assuranceOfProcessing, '1*** 3**** 5'],
        [globalMarket, '1 3 5'],
      ],
      gates: [
        forgedFile,
        noFoodSafetyCertificate,
        noProductionLicence,
        fileIncomplete,
        onlyImportedOrUnknownMaterial,
        unacceptableImpurities('6.1'),
      ],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 16,
      title: titleOf(16),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterial, '1*** 2 4'], [refiningValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromTradition, '0 1 2 4****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [sedimentInWater, '0! 3'],
            [clarityOfWater, '0! 3'],
            [smellOfWater, '0! 2 4'],
            [tasteOfWater, '0! 1 3 5'],
          ],
        },
        [uniqueness, '0 1 3**** 5*****'],
        [qualityDeclaration, '2*** 4 5'],
        [safetyOfWater, '1 3 5*****'],
        [globalMarket, '1 3 5'],
      ],
      gates: foodFile,
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 17,
      title: titleOf(17),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterial, '1*** 2 4'], [skilledProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromTradition, '0 1 2 4****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [sedimentInSoftDrinks, '0 1 3'],
            [colourOfDrinks, '0 2**** 4'],
            [smellOfDrinks, '0 1 2 3**** 5'],
            [tasteOfSoftDrinks, '0 1 2 3'],
          ],
        },
        [uniqueness, '0 1 3**** 5*****'],
        [qualityDeclaration, '2*** 4 5'],
        [assuranceOfProcessing, '1*** 3**** 5'],
        [globalMarket, '1 3 5'],
      ],
      gates: [forgedFile, noFoodSafetyCertificate, noProductionLicence, fileIncomplete, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel],
    },
  ];
}
