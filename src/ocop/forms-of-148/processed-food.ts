import {
  copyOfAnother,
  onlyImportedOrUnknownMaterial,
  unacceptableImpurities,
  unfitFoodSafetyCertificate,
} from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import { ideaFromMaterialOf148, ideaFromTraditionOf148 } from '../questions/development.ts';
import { localMaterialOf148, localProcessingValue, processingValue } from '../questions/production.ts';
import {
  appearanceAndEvenness,
  evenColourAndTexture,
  evennessByShare,
  fittingColour,
  impurities,
  shapeAndTexture,
  shapeToStyle,
  smellOfIngredients,
  smellTypicalOfProduct,
  tasteTypicalOfProduct,
} from '../questions/sensory.ts';
import { optionMissingOrScaleUnclear, remarks } from '../remarks.ts';
import {
  capacityToTechnology,
  community,
  marketingAndStory,
  packagingAndLabel,
  uniquenessToMarket,
} from './shared-rows.ts';

const decision = '148/QĐ-TTg';

/** The product sets of processed foods. */
export function processedFoodSets(): readonly ProductSet[] {
  return [
    {
      number: 5,
      title: titleOf(5),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1 3*** 5'], [processingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromTraditionOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2*****'],
            [shapeToStyle, '0 1 2 3'],
            [evenColourAndTexture, '0 1 2 3'],
            [smellTypicalOfProduct, '0 1 2**** 3*****'],
            [tasteTypicalOfProduct, '0 1 3**** 5*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [
        onlyImportedOrUnknownMaterial,
        copyOfAnother,
        unacceptableImpurities('6.1'),
        unfitFoodSafetyCertificate('9.1'),
      ],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 6,
      title: titleOf(6),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [localProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterialOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2*****'],
            [appearanceAndEvenness, '0 1 2 3'],
            [fittingColour, '0 1 2 3'],
            [smellTypicalOfProduct, '0 1 2**** 3*****'],
            [tasteTypicalOfProduct, '0 1 3**** 5*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [
        onlyImportedOrUnknownMaterial,
        copyOfAnother,
        unacceptableImpurities('6.1'),
        unfitFoodSafetyCertificate('9.1'),
      ],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 7,
      title: titleOf(7),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [localProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterialOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2****'],
            [evennessByShare, '0 1 2'],
            [fittingColour, '0 1 2**** 3*****'],
            [smellOfIngredients, '1 2**** 3/4*****'],
            [tasteTypicalOfProduct, '0 1 3**** 5*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
      unknown: { '6.4': optionMissingOrScaleUnclear },
    },
    {
      number: 8,
      title: {
        vi: 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong',
        en: 'Products of meat, fish, eggs, milk and honey',
      },
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [localProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterialOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2****'],
            [shapeAndTexture, '0 1 2 3'],
            [fittingColour, '0 1 2**** 3*****'],
            [smellTypicalOfProduct, '0 1 2**** 3*****'],
            [tasteTypicalOfProduct, '0 1 3**** 5*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
    },
  ];
}
