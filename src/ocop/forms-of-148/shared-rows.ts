import { groupTitles } from '../group-titles.ts';
import type { Entry, Row } from '../product-set.ts';
import {
  accounting,
  businessGrowthOf148,
  intellectualPropertyOf148,
  legalRepresentativeOf148,
  localLabourOf148,
  organizationKindOf148,
} from '../questions/community.ts';
import { goodsLabelOf148, packaging } from '../questions/development.ts';
import { distributionOrganization, mainMarketOf148, productPromotionOf148 } from '../questions/marketing.ts';
import {
  chainLinkageOf148,
  materialLinkageOf148,
  productionCapacityOf148,
  productionEnvironment,
  sustainableTechnology,
} from '../questions/production.ts';
import {
  assuranceToIsoOf148,
  declarationAsRequiredOf148,
  globalMarket,
  instructionsForUse,
  safetyChecksOf148,
  uniqueness,
} from '../questions/quality.ts';
import { productStoryOf148, storyIdentityOf148, storyStructureOf148 } from '../questions/story.ts';

/** Part A, group 1: what follows the added value in processed goods. */
export function capacityToTechnology(): readonly Row[] {
  return [
    [productionCapacityOf148, '1 2**** 3*****'],
    [materialLinkageOf148, '0 1 2**** 3*****'],
    [productionEnvironment, '1**** 2 3'],
    [sustainableTechnology, '0 1'],
  ];
}

/** Part A, group 1: what follows the added value in fresh foods. */
export function capacityToTechnologyOfFreshFood(): readonly Row[] {
  return [
    [productionCapacityOf148, '1 2**** 3*****'],
    [chainLinkageOf148, '0 1 2**** 3*****'],
    [productionEnvironment, '1**** 2 3'],
    [sustainableTechnology, '0 1'],
  ];
}

/** Part A, group 2: what follows the idea, alike in most goods. */
export function packagingAndLabel(): readonly Row[] {
  return [
    [packaging, '0 1 2 3*****'],
    [goodsLabelOf148, '1 2 3****'],
  ];
}

/** Part A, group 3, alike in all goods. */
export function community(): readonly Entry[] {
  return [
    {
      title: groupTitles.community,
      of: [
        [organizationKindOf148, '1 2 3'],
        [legalRepresentativeOf148, '0 1'],
        [localLabourOf148, '1 3'],
        [businessGrowthOf148, '1 2****'],
        [accounting, '0 1'],
        [intellectualPropertyOf148, '**** 1 2'],
      ],
    },
  ];
}

/** Part B, alike in most goods. */
export function marketingAndStory(): readonly Entry[] {
  return [
    {
      title: groupTitles.marketing,
      of: [
        [mainMarketOf148, '1 2 3 5'],
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
  ];
}

/** Part C, after the sensory criteria of most foods. */
export function uniquenessToMarket(): readonly Entry[] {
  return [
    { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
    {
      title: groupTitles.declarationAndChecks,
      of: [
        [declarationAsRequiredOf148, '0 1 2***'],
        [safetyChecksOf148, '0 1 2'],
      ],
    },
    { title: groupTitles.assurance, of: [[assuranceToIsoOf148, '0 1 2*** 3**** 5*****']] },
    ...instructionsAndMarket(),
  ];
}

/** Part C of alcoholic drinks, after the sensory criteria. */
export function drinkUniquenessToMarket(): readonly Entry[] {
  return [
    { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
    {
      title: groupTitles.declarationAndChecks,
      of: [
        [declarationAsRequiredOf148, '0 1 2***'],
        [safetyChecksOf148, '0 1 2'],
      ],
    },
    { title: groupTitles.assurance, of: [[assuranceToIsoOf148, '0 1 2*** 3**** 5*****']] },
    { title: groupTitles.globalMarket, of: [[globalMarket, '1 3 5']] },
  ];
}

/** Part C: the last two groups of most goods. */
export function instructionsAndMarket(): readonly Entry[] {
  return [
    { title: groupTitles.instructions, of: [[instructionsForUse, '1 2*****']] },
    { title: groupTitles.globalMarket, of: [[globalMarket, '1 2 3']] },
  ];
}
