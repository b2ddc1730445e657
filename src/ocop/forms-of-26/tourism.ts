import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import { businessGrowth, legalRepresentative, localLabour } from '../questions/community.ts';
import {
  tourismInNewRuralArea,
  tourismPromotion,
  tourismPromotionAgents,
  tourismPromotionMaterials,
  tourismRegionalLinks,
  tourismSalesOrganization,
  tourismStory,
  tourismStoryPresentation,
} from '../questions/tourism-marketing.ts';
import {
  tourismCoordination,
  tourismEnergySaving,
  tourismEnvironment,
  tourismHeritage,
  tourismIdeaOrigin,
  tourismIntellectualProperty,
  tourismManagementRules,
  tourismOrganizationKind,
  tourismTargetMarket,
} from '../questions/tourism-production.ts';
import {
  tourismAmenities,
  tourismBusinessConditions,
  tourismExperiences,
  tourismGoods,
  tourismLocation,
  tourismProductQuality,
  tourismSafety,
  tourismServiceCompleteness,
  tourismServiceQuality,
  tourismStaff,
  tourismSurroundings,
  tourismVisitorEvents,
} from '../questions/tourism-quality.ts';
import { remarks } from '../remarks.ts';

const decision = '26/2026/QĐ-TTg';

/** The product sets of tourism. */
export function tourismSets(): readonly ProductSet[] {
  return [
    {
      number: 26,
      title: titleOf(26),
      decision,
      A: [
        {
          title: groupTitles.tourismServices,
          of: [
            [tourismCoordination, '1 3'],
            [tourismManagementRules, '1 3 5'],
            [tourismEnvironment, '1 2 3 4'],
            [tourismEnergySaving, '1 2'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [tourismIdeaOrigin, '1 3 5'],
            [tourismTargetMarket, '1 2'],
            [tourismHeritage, '1 3 5'],
          ],
        },
        {
          title: groupTitles.community,
          of: [
            [tourismOrganizationKind, '1 2 3'],
            [legalRepresentative, '0 1'],
            [localLabour, '1 2 4'],
            [businessGrowth, '1 3****'],
            [tourismIntellectualProperty, '1*** 2**** 3'],
          ],
        },
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [tourismPromotionAgents, '1 3 5'],
            [tourismRegionalLinks, '1 2 3'],
            [tourismSalesOrganization, '1 2'],
            [tourismPromotion, '1 2 3 4'],
            [tourismPromotionMaterials, '1 2 3'],
          ],
        },
        {
          title: groupTitles.story,
          of: [
            [tourismStory, '1 2 4'],
            [tourismStoryPresentation, '1 2'],
            [tourismInNewRuralArea, '1 2'],
          ],
        },
      ],
      C: [
        [tourismLocation, '1 2 3'],
        [tourismSurroundings, '1 2 3'],
        [tourismBusinessConditions, '1 3 1 3'],
        [tourismSafety, '1 2 1 2'],
        [tourismServiceCompleteness, '1 2 3'],
        [tourismExperiences, '1 2'],
        [tourismStaff, '1 2 3'],
        [tourismProductQuality, '1 2 3 4'],
        [tourismServiceQuality, '1 2 4'],
        [tourismAmenities, '1 3 1 3'],
        [tourismVisitorEvents, '1 2 3'],
        [tourismGoods, '1 2'],
      ],
      gates: [],
      remarks: [remarks.partHeadingSays35, remarks.noNoteOnStars],
    },
  ];
}
