import { copyOfAnother, foodFile, onlyImportedOrUnknownMaterial, unacceptableImpurities } from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import {
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organizationKind,
} from '../questions/community.ts';
import { ideaFromLand, ideaFromMaterial, ideaFromMaterialUncommon } from '../questions/development.ts';
import {
  certifiedAquaticMaterialArea,
  certifiedMaterialArea,
  localMaterial,
  localProcessingValue,
  processingValue,
} from '../questions/production.ts';
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
import { remarks } from '../remarks.ts';
import {
  capacityToTechnology,
  community,
  marketingAndStory,
  packagingToBilingualLabel,
  uniquenessToMarket,
} from './shared-rows.ts';

const decision = '26/2026/QĐ-TTg';

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
          of: [[localMaterial, '1 2*** 3'], [processingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromLand, '0 3 5****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2****'],
            [shapeToStyle, '0 1 2 3'],
            [evenColourAndTexture, '0 1 2 3'],
            [smellTypicalOfProduct, '0 1 2**** 3*****'],
            [tasteTypicalOfProduct, '0 1 2**** 4*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [...foodFile, copyOfAnother, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 6,
      title: titleOf(6),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterial, '1 2*** 3'],
            [certifiedMaterialArea, '0 1 2'],
            [localProcessingValue, '1 2 3'],
            ...capacityToTechnology(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromMaterial, '0 1 2 3****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 3****'],
            [appearanceAndEvenness, '0 1 2 3'],
            [fittingColour, '0 1 2 3'],
            [smellTypicalOfProduct, '0 1 2**** 3*****'],
            [tasteTypicalOfProduct, '0 1 2**** 3*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [...foodFile, copyOfAnother, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 7,
      title: titleOf(7),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterial, '1*** 2 3'],
            [certifiedMaterialArea, '0 1 2'],
            [localProcessingValue, '1 2 3'],
            ...capacityToTechnology(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromMaterial, '0 1 2 3****'], ...packagingToBilingualLabel()] },
        {
          title: groupTitles.community,
          of: [
            [organizationKind, '1 1 3'],
            [legalRepresentative, '0 1'],
            [localLabour, '1 2 3'],
            [businessGrowth, '1 2****'],
            [intellectualProperty, '1*** 2**** 3'],
          ],
        },
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2****'],
            [evennessByShare, '0 1 2'],
            [fittingColour, '0 1 2**** 3*****'],
            [smellOfIngredients, '1 2**** 3*****'],
            [tasteTypicalOfProduct, '0 1 3**** 5*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [...foodFile, onlyImportedOrUnknownMaterial, copyOfAnother, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel, remarks.blankCellIsZero, remarks.twoOptionsOfOnePoint],
    },
    {
      number: 8,
      title: titleOf(8),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterial, '1*** 2 3'],
            [certifiedAquaticMaterialArea, '0 1 2'],
            [localProcessingValue, '1 2 3'],
            ...capacityToTechnology(),
          ],
        },
        {
          title: groupTitles.development,
          of: [[ideaFromMaterialUncommon, '1 2 3****'], ...packagingToBilingualLabel()],
        },
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
            [tasteTypicalOfProduct, '0 1 2**** 4*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [...foodFile, onlyImportedOrUnknownMaterial, copyOfAnother, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel],
    },
  ];
}
