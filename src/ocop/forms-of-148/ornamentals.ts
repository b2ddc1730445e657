import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import {
  ideaFromMaterialNewBelowTopOf148,
  ideaFromMaterialOf148,
  ornamentalLabelOf148,
  packagingAndLabelOf148,
} from '../questions/development.ts';
import {
  distributionOrganization,
  flowerMarketOf148,
  ornamentalMarketOf148,
  productPromotionOf148,
} from '../questions/marketing.ts';
import {
  flowerCareGuide,
  flowerColour,
  ornamentalColour,
  ornamentalPlantStyling,
  ornamentalPresentation,
  ornamentalQualityAssuranceOf148,
  ornamentalShape,
} from '../questions/ornamentals.ts';
import {
  chainLinkageOf148,
  flowerValue,
  grownInCommuneOf148,
  ornamentalAnimalValue,
  ornamentalPlantValue,
  productionCapacityOf148,
  productionEnvironment,
  raisedInCommuneOf148,
  sustainableTechnology,
} from '../questions/production.ts';
import { globalMarket, uniqueness } from '../questions/quality.ts';
import { sizeAndShape } from '../questions/sensory.ts';
import { productStoryOf148, storyIdentityOf148, storyStructureOf148 } from '../questions/story.ts';
import { remarks } from '../remarks.ts';
import { community } from './shared-rows.ts';

const decision = '148/QĐ-TTg';

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
            [grownInCommuneOf148, '1 3 5'],
            [flowerValue, '1 2 4'],
            [productionCapacityOf148, '1 2**** 3*****'],
            [chainLinkageOf148, '0 1 2 3'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterialOf148, '0 1 3 5****'],
            [packagingAndLabelOf148, '0 1 3**** 4*****'],
          ],
        },
        ...community(),
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [flowerMarketOf148, '1 2 3 5'],
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
          title: groupTitles.quality,
          of: [
            [sizeAndShape, '0 1 3 5****'],
            [flowerColour, '0 1 2**** 4*****'],
            [ornamentalPresentation, '1 2 4'],
          ],
        },
        { title: groupTitles.uniqueness, of: [[uniqueness, '2 4 6**** 8*****']] },
        { title: groupTitles.assurance, of: [[ornamentalQualityAssuranceOf148, '0 1 2*** 3 5*****']] },
        { title: groupTitles.instructions, of: [[flowerCareGuide, '2 4****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 3 5']] },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 24,
      title: titleOf(24),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [grownInCommuneOf148, '1 3 5'],
            [ornamentalPlantValue, '1 2 4'],
            [productionCapacityOf148, '1 2**** 3*****'],
            [chainLinkageOf148, '0 1 2 3'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterialOf148, '0 1 3 5****'],
            [ornamentalLabelOf148, '0 1 3**** 4*****'],
          ],
        },
        ...community(),
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [ornamentalMarketOf148, '1 2 3 5'],
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
          title: groupTitles.quality,
          of: [
            [ornamentalShape, '1 2 4*****'],
            [ornamentalColour, '1 2 4'],
            [ornamentalPlantStyling, '1 2 3 5*****'],
            [ornamentalPresentation, '1 2 3'],
          ],
        },
        { title: groupTitles.uniqueness, of: [[uniqueness, '2 4 6**** 9*****']] },
        { title: groupTitles.assurance, of: [[ornamentalQualityAssuranceOf148, '0 1 2*** 3 5*****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 3 5']] },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions, remarks.sameTextTwice],
    },
    {
      number: 25,
      title: titleOf(25),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [raisedInCommuneOf148, '1 3 5'],
            [ornamentalAnimalValue, '1 2 4'],
            [productionCapacityOf148, '1 2**** 3*****'],
            [chainLinkageOf148, '0 1 2 3'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterialNewBelowTopOf148, '0 1 3 5****'],
            [ornamentalLabelOf148, '0 1 3**** 4*****'],
          ],
        },
        ...community(),
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [ornamentalMarketOf148, '1 2 3 5'],
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
          title: groupTitles.quality,
          of: [
            [ornamentalShape, '1 3 5*****'],
            [ornamentalColour, '1 3 5'],
            [sizeAndShape, '0 1 3 5****'],
          ],
        },
        { title: groupTitles.uniqueness, of: [[uniqueness, '2 5 7**** 10*****']] },
        { title: groupTitles.assurance, of: [[ornamentalQualityAssuranceOf148, '0 1 2*** 3 5*****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 3 5']] },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions, remarks.sameTextTwice],
    },
  ];
}
