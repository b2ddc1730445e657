import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import { friendlyPackagingOf148, goodsLabelOf148, ideaFromTraditionOf148 } from '../questions/development.ts';
import {
  clarityOfSpirits,
  clarityOfWater,
  colourOfDrinks,
  colourOfSoftDrinksOf148,
  sedimentInAlcohol,
  sedimentInSoftDrinks,
  sedimentInWater,
  smellOfDrinks,
  smellOfWater,
  tasteOfSoftDrinks,
  tasteOfSpirits,
  tasteOfWater,
} from '../questions/drinks.ts';
import { localMaterialOf148, refiningValue, skilledProcessingValue } from '../questions/production.ts';
import {
  assuranceToIsoOf148,
  declarationAsRequiredOf148,
  globalMarket,
  safetyChecksOf148,
  safetyOfWater,
  selfDeclarationOfWaterOf148,
  testsOfWaterOf148,
  uniqueness,
} from '../questions/quality.ts';
import { remarks } from '../remarks.ts';
import {
  capacityToTechnology,
  community,
  drinkUniquenessToMarket,
  marketingAndStory,
  packagingAndLabel,
} from './shared-rows.ts';

const decision = '148/QĐ-TTg';

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
          of: [[localMaterialOf148, '1*** 3 5'], [skilledProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromTraditionOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [sedimentInAlcohol, '0 1 3'],
            [clarityOfSpirits, '0 1 3'],
            [smellOfDrinks, '0 1 2 3 5'],
            [tasteOfSpirits, '0 1 2 3 5'],
          ],
        },
        ...drinkUniquenessToMarket(),
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 15,
      title: titleOf(15),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [skilledProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromTraditionOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [sedimentInAlcohol, '0 1 3'],
            [colourOfDrinks, '0 1**** 3'],
            [smellOfDrinks, '0 1 2 3 5'],
            [tasteOfSpirits, '0 1 2 3 5'],
          ],
        },
        ...drinkUniquenessToMarket(),
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 16,
      title: {
        vi: 'Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai',
        en: 'Natural mineral water and bottled pure water',
      },
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [refiningValue, '1 2 3'], ...capacityToTechnology()],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromTraditionOf148, '0 1 3 4****'],
            [friendlyPackagingOf148, '0 1 2 3*****'],
            [goodsLabelOf148, '1 2 3****'],
          ],
        },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [sedimentInWater, '0 3'],
            [clarityOfWater, '0 3'],
            [smellOfWater, '0 1 3'],
            [tasteOfWater, '0 1 3 5'],
          ],
        },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
        {
          title: groupTitles.declarationAndChecks,
          of: [
            [selfDeclarationOfWaterOf148, '0 1*** 3'],
            [testsOfWaterOf148, '1 3'],
          ],
        },
        { title: groupTitles.safetyConditions, of: [[safetyOfWater, '1 3 5*****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 3 5']] },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 17,
      title: titleOf(17),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [skilledProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromTraditionOf148, '0 1 3 4****'],
            [friendlyPackagingOf148, '0 1 2 3*****'],
            [goodsLabelOf148, '1 2 3****'],
          ],
        },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [sedimentInSoftDrinks, '0 1 3'],
            [colourOfSoftDrinksOf148, '0 3****'],
            [smellOfDrinks, '0 1 2 3**** 5'],
            [tasteOfSoftDrinks, '0 1 2 3'],
          ],
        },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
        {
          title: groupTitles.declarationAndChecks,
          of: [
            [declarationAsRequiredOf148, '0 1 3***'],
            [safetyChecksOf148, '0 1 3'],
          ],
        },
        { title: groupTitles.assurance, of: [[assuranceToIsoOf148, '0 1 2*** 3**** 5*****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 3 5']] },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions, remarks.letterForOne],
    },
  ];
}
