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
import { ideaFromMaterial } from '../questions/development.ts';
import { distributionOrganization, mainMarket, productPromotion } from '../questions/marketing.ts';
import {
  certifiedMaterialArea,
  localMaterial,
  localProcessingValue,
  sortingOrProcessingValue,
} from '../questions/production.ts';
import {
  fittingColour,
  impurities,
  smellTypicalOfProduct,
  tasteTypicalOfProduct,
  textureToNature,
} from '../questions/sensory.ts';
import { productStory, storyIdentity, storyStructure } from '../questions/story.ts';
import {
  brewColour,
  brewSmell,
  brewTaste,
  coffeeBrewColour,
  coffeeBrewSmellAndTaste,
  coffeeColour,
  coffeeSmell,
  coffeeTaste,
  foreignMatterInCoffee,
  herbalTeaShape,
  stateAndShape,
  teaLeaf,
} from '../questions/tea-and-coffee.ts';
import { remarks } from '../remarks.ts';
import {
  capacityToTechnology,
  community,
  marketingAndStory,
  packagingToBilingualLabel,
  uniquenessToMarket,
} from './shared-rows.ts';

const decision = '26/2026/QĐ-TTg';

/** The product sets of seasonings, teas, coffee and cocoa. */
export function seasoningTeaAndCoffeeSets(): readonly ProductSet[] {
  return [
    {
      number: 9,
      title: titleOf(9),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterial, '1*** 3 5'], [localProcessingValue, '1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterial, '0 1 2 3****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2****'],
            [textureToNature, '0 1 2 3'],
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
    {
      number: 10,
      title: titleOf(10),
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
            [organizationKind, '1 2 3'],
            [legalRepresentative, '0 1'],
            [localLabour, '1 2 3'],
            [businessGrowth, '1 2****'],
            [intellectualProperty, '1*** 2 3'],
          ],
        },
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [mainMarket, '1 2*** 3**** 5*****'],
            [distributionOrganization, '0 1 2 3'],
            [productPromotion, '0 1 2 3 5'],
          ],
        },
        {
          title: groupTitles.storyOfProduct,
          of: [
            [productStory, '0 1 2 3 5****'],
            [storyStructure, '0 1 2'],
            [storyIdentity, '0 1*** 3 5'],
          ],
        },
      ],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [impurities, '0 1 2****'],
            [textureToNature, '0 1 2 3'],
            [fittingColour, '0 1 2**** 3*****'],
            [smellTypicalOfProduct, '0 1 2**** 3*****'],
            [tasteTypicalOfProduct, '0 1 2**** 4*****'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [...foodFile, onlyImportedOrUnknownMaterial, copyOfAnother, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel, remarks.blankCellIsZero, remarks.noFourStarsAtTrademark],
    },
    {
      number: 11,
      title: titleOf(11),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterial, '1 2*** 3'],
            [certifiedMaterialArea, '0 1 2'],
            [sortingOrProcessingValue, '0 1 2 3'],
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
            {
              title: groupTitles.appearance,
              of: [
                [impurities, '0 1 2****'],
                [teaLeaf, '0 1 2****'],
              ],
            },
            {
              title: groupTitles.brew,
              of: [
                [brewColour, '0 1 2 3'],
                [brewSmell, '0 1 2 3'],
                [brewTaste, '0 1 3 5'],
              ],
            },
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [...foodFile, onlyImportedOrUnknownMaterial, copyOfAnother, unacceptableImpurities('6.1.1')],
      remarks: [remarks.bilingualLabel, remarks.blankCellIsZero, remarks.oneTypedEleven],
    },
    {
      number: 12,
      title: titleOf(12),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterial, '1 2*** 3'],
            [certifiedMaterialArea, '0 1 2'],
            [sortingOrProcessingValue, '0 1 2 3'],
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
            [impurities, '0 1 2****'],
            [herbalTeaShape, '0 1 2'],
            [brewColour, '0 1 2**** 3'],
            [brewSmell, '0 1 2**** 3'],
            [brewTaste, '0 1 3**** 5'],
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [...foodFile, onlyImportedOrUnknownMaterial, copyOfAnother, unacceptableImpurities('6.1')],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 13,
      title: titleOf(13),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterial, '1 2*** 3'],
            [certifiedMaterialArea, '0 1 2'],
            [sortingOrProcessingValue, '0 1 2 3'],
            ...capacityToTechnology(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromMaterial, '0 1 2 3****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [mainMarket, '1 2*** 3**** 5*****'],
            [distributionOrganization, '0 1 3 4'],
            [productPromotion, '0 1 2 3 4'],
          ],
        },
        {
          title: groupTitles.story,
          of: [
            [productStory, '0 1 2 3 5****'],
            [storyStructure, '0 1 2'],
            [storyIdentity, '0 1*** 3 5'],
          ],
        },
      ],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            {
              title: groupTitles.appearance,
              of: [
                [foreignMatterInCoffee, '0 1 2'],
                [stateAndShape, '0 1 2'],
                [coffeeColour, '0 1 2'],
                [coffeeSmell, '0 1 2'],
                [coffeeTaste, '0 1 2'],
              ],
            },
            {
              title: groupTitles.brew,
              of: [
                [coffeeBrewColour, '0 1 2'],
                [coffeeBrewSmellAndTaste, '0 1 3'],
              ],
            },
          ],
        },
        ...uniquenessToMarket(),
      ],
      gates: [...foodFile, onlyImportedOrUnknownMaterial, copyOfAnother, unacceptableImpurities('6.1.1')],
      remarks: [remarks.bilingualLabel],
    },
  ];
}
