import { notAllFromProvince, plainFile } from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import {
  ideaFromMaterial,
  ideaFromMaterialNewBelowTop,
  ornamentalLabel,
  packagingAndLabel,
} from '../questions/development.ts';
import { distributionOrganization, ornamentalMarket, productPromotion } from '../questions/marketing.ts';
import {
  flowerCareGuide,
  flowerColour,
  internalQualityControl,
  ornamentalColour,
  ornamentalPlantStyling,
  ornamentalPresentation,
  ornamentalShape,
} from '../questions/ornamentals.ts';
import {
  chainLinkage,
  flowerValue,
  grownInCommune,
  ornamentalAnimalValue,
  ornamentalPlantValue,
  productionCapacity,
  productionEnvironment,
  raisedInCommune,
  sustainableTechnology,
} from '../questions/production.ts';
import { globalMarket, uniqueness } from '../questions/quality.ts';
import { sizeAndShape } from '../questions/sensory.ts';
import { productStory, storyIdentity, storyStructure } from '../questions/story.ts';
import { remarks } from '../remarks.ts';
import { community, marketingAndStory } from './shared-rows.ts';

const decision = '26/2026/QĐ-TTg';

/** The product sets of ornamental plants and animals. */
export function ornamentalSets(): readonly ProductSet[] {
  return [
    {
      number: 23,
      title: titleOf(23),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [grownInCommune, '1 2 4'],
            [flowerValue, '1 2 4'],
            [productionCapacity, '1 2 3'],
            [chainLinkage, '0 1 2**** 4*****'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterial, '0 1 3 5****'],
            [packagingAndLabel, '1*** 3 4****'],
          ],
        },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.quality,
          of: [
            [sizeAndShape, '0 1 2 5****'],
            [flowerColour, '1 1 3**** 5*****'],
            [ornamentalPresentation, '1 2 4'],
          ],
        },
        [uniqueness, '2 4 6**** 8*****'],
        [internalQualityControl, '0 2 4***'],
        [flowerCareGuide, '2 4'],
        [globalMarket, '1 3 5'],
      ],
      gates: [...plainFile, notAllFromProvince],
      remarks: [remarks.twoColoursOfOnePoint, remarks.fourTypedWithOne],
    },
    {
      number: 24,
      title: titleOf(24),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [grownInCommune, '1 2 4'],
            [ornamentalPlantValue, '1 2 4'],
            [productionCapacity, '1 2 3'],
            [chainLinkage, '0 1 2**** 4*****'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterial, '0 1 3 5****'],
            [ornamentalLabel, '1*** 3 4*****'],
          ],
        },
        ...community(),
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [ornamentalMarket, '1 2 3 4 5'],
            [distributionOrganization, '0 1 2 3'],
            [productPromotion, '0 1 2 3 5'],
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
          title: groupTitles.quality,
          of: [
            [ornamentalShape, '1 3 5*****'],
            [ornamentalColour, '1 2 4'],
            [ornamentalPlantStyling, '1 2 3 5*****'],
            [ornamentalPresentation, '1 2 3'],
          ],
        },
        [uniqueness, '2 4 6**** 9*****'],
        [internalQualityControl, '0 2 4***'],
        [globalMarket, '1 3 5'],
      ],
      gates: [...plainFile, notAllFromProvince],
    },
    {
      number: 25,
      title: titleOf(25),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [raisedInCommune, '1 2 4'],
            [ornamentalAnimalValue, '1 2 4'],
            [productionCapacity, '1 2 3'],
            [chainLinkage, '0 1 2**** 4*****'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterialNewBelowTop, '0 1 3 5****'],
            [ornamentalLabel, '1*** 3 4****'],
          ],
        },
        ...community(),
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [ornamentalMarket, '1 2 3 4 5'],
            [distributionOrganization, '0 1 2 3'],
            [productPromotion, '0 1 2 3 5'],
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
          title: groupTitles.quality,
          of: [
            [ornamentalShape, '1 3 5*****'],
            [ornamentalColour, '1 3 5'],
            [sizeAndShape, '0 1 3 5****'],
          ],
        },
        [uniqueness, '2 5 7**** 10*****'],
        [internalQualityControl, '0 3 5***'],
        [globalMarket, '1 3 5'],
      ],
      gates: [...plainFile, notAllFromProvince],
    },
  ];
}
