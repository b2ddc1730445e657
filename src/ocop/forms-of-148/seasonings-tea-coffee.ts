import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import { ideaFromMaterialOf148 } from '../questions/development.ts';
import { localMaterialOf148, localProcessingValue, sortingOrProcessingValue } from '../questions/production.ts';
import {
  fittingColour,
  impurities,
  smellTypicalOfProduct,
  tasteTypicalOfProduct,
  textureToNature,
} from '../questions/sensory.ts';
import {
  brewColour,
  brewSmell,
  brewTaste,
  coffeeBrewColourOf148,
  coffeeBrewSmellAndTasteOf148,
  coffeeColourOf148,
  coffeeSmellOf148,
  coffeeTasteOf148,
  foreignMatterInCoffeeOf148,
  herbalTeaShape,
  lookOfPreparedCoffeeOf148,
  teaLeaf,
} from '../questions/tea-and-coffee.ts';
import { pointsNotInCopy, remarks } from '../remarks.ts';
import {
  capacityToTechnology,
  community,
  marketingAndStory,
  packagingAndLabel,
  uniquenessToMarket,
} from './shared-rows.ts';

const decision = '148/QĐ-TTg';

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
            [textureToNature, '0 1 2 3'],
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
    {
      number: 10,
      title: titleOf(10),
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
            [textureToNature, '0 1 2 3'],
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
    {
      number: 11,
      title: titleOf(11),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1 3*** 5'], [sortingOrProcessingValue, '0 1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterialOf148, '0 1 3 4****'], ...packagingAndLabel()] },
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
                [brewTaste, '0 1 2 3'],
              ],
            },
          ],
        },
        ...uniquenessToMarket(),
        { unread: 3, note: pointsNotInCopy },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions, remarks.groupSixUnconfirmed],
    },
    {
      number: 12,
      title: titleOf(12),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1 3*** 5'], [sortingOrProcessingValue, '0 1 2 3'], ...capacityToTechnology()],
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
            [herbalTeaShape, '0 1 2'],
            [brewColour, '0 1 2**** 3'],
            [brewSmell, '0 1 2**** 3'],
            [brewTaste, '0 1 2**** 3'],
          ],
        },
        ...uniquenessToMarket(),
        { unread: 3, note: pointsNotInCopy },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions, remarks.groupSixUnconfirmed],
    },
    {
      number: 13,
      title: titleOf(13),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1 3*** 5'], [sortingOrProcessingValue, '0 1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterialOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.sensory,
          of: [
            [foreignMatterInCoffeeOf148, '0 1 2'],
            [lookOfPreparedCoffeeOf148, '0 1 2'],
            [coffeeColourOf148, '0 1 2'],
            [coffeeSmellOf148, '0 1 2'],
            [coffeeTasteOf148, '0 1 2'],
            [coffeeBrewColourOf148, '0 1 2'],
            [coffeeBrewSmellAndTasteOf148, '0 1 2'],
          ],
        },
        ...uniquenessToMarket(),
        { unread: 2, note: pointsNotInCopy },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions, remarks.groupSixUnconfirmed],
    },
  ];
}
