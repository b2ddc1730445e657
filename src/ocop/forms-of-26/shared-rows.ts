import { groupTitles } from '../group-titles.ts';
import type { Entry, Row } from '../product-set.ts';
import {
  businessGrowth,
  intellectualProperty,
  legalRepresentative,
  localLabour,
  organizationKind,
} from '../questions/community.ts';
import { bilingualLabel, goodsLabel, packaging } from '../questions/development.ts';
import { distributionOrganization, mainMarket, productPromotion } from '../questions/marketing.ts';
import {
  chainLinkage,
  productionCapacity,
  productionEnvironment,
  sustainableTechnology,
} from '../questions/production.ts';
import {
  assuranceOfHandling,
  assuranceOfProcessing,
  globalMarket,
  instructionsForUse,
  productDeclaration,
  qualityDeclaration,
  uniqueness,
} from '../questions/quality.ts';
import { productStory, storyIdentity, storyStructure } from '../questions/story.ts';

/** Part A, group 1: what follows the added value, alike in most goods. */
export function capacityToTechnology(): readonly Row[] {
  return [
    [productionCapacity, '1 2 3'],
    [chainLinkage, '0 1 2**** 3*****'],
    [productionEnvironment, '1**** 2 3'],
    [sustainableTechnology, '0 1'],
  ];
}

/** Part A, group 2: what follows the idea, alike in most goods. */
export function packagingToBilingualLabel(): readonly Row[] {
  return [
    [packaging, '0 1 2*** 3'],
    [goodsLabel, '1*** 2 3****'],
    [bilingualLabel, '1'],
  ];
}

/** Part A, group 3, alike in most goods. */
export function community(): readonly Entry[] {
  return [
    {
      title: groupTitles.community,
      of: [
        [organizationKind, '1 2 3'],
        [legalRepresentative, '0 1'],
        [localLabour, '1 2 3'],
        [businessGrowth, '1 2****'],
        [intellectualProperty, '1*** 2**** 3'],
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
        [mainMarket, '1 2*** 3**** 5*****'],
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
  ];
}

/** Part C, after the sensory criteria of most foods. */
export function uniquenessToMarket(): readonly Entry[] {
  return [
    [uniqueness, '0 1 3**** 5*****'],
    [qualityDeclaration, '2*** 4 5'],
    [assuranceOfProcessing, '1*** 3**** 5'],
    [instructionsForUse, '1 2'],
    [globalMarket, '1 2 3'],
  ];
}

/** Part C of fresh foods, after uniqueness. */
export function declarationToMarketOfFreshFood(): readonly Entry[] {
  return [
    [productDeclaration, '2*** 4 5'],
    [assuranceOfHandling, '1*** 3**** 5'],
    [instructionsForUse, '1 2'],
    [globalMarket, '1 2 3'],
  ];
}
