import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import { accounting, businessGrowthOf148, legalRepresentativeOf148, localLabourOf148 } from '../questions/community.ts';
import {
  tourismInNewRuralArea,
  tourismPromotion,
  tourismPromotionAgents,
  tourismPromotionMaterialsOf148,
  tourismRegionalLinksOf148,
  tourismSalesOrganizationOf148,
  tourismStoryOf148,
  tourismStoryPresentation,
} from '../questions/tourism-marketing.ts';
import {
  tourismCoordination,
  tourismEnergySaving,
  tourismEnvironment,
  tourismHeritage,
  tourismIdeaOrigin,
  tourismIntellectualPropertyOf148,
  tourismManagementRules,
  tourismOrganizationKindOf148,
  tourismTargetMarket,
} from '../questions/tourism-production.ts';
import {
  tourismAmenities,
  tourismBusinessConditionsOf148,
  tourismExperiences,
  tourismGoods,
  tourismLocation,
  tourismProductQuality,
  tourismSafetyOf148,
  tourismServiceCompleteness,
  tourismServiceQuality,
  tourismStaff,
  tourismSurroundings,
  tourismVisitorEvents,
} from '../questions/tourism-quality.ts';
import { remarks } from '../remarks.ts';

const decision = '148/QĐ-TTg';

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
            [tourismManagementRules, '2 4 6'],
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
            [tourismOrganizationKindOf148, '1 2 3'],
            [legalRepresentativeOf148, '0 1'],
            [localLabourOf148, '1 3'],
            [businessGrowthOf148, '1 3****'],
            [accounting, '0 1'],
            [tourismIntellectualPropertyOf148, '**** 1 2'],
          ],
        },
      ],
      B: [
        {
          title: groupTitles.marketing,
          of: [
            [tourismPromotionAgents, '1 3 5'],
            [tourismRegionalLinksOf148, '1 2 3'],
            [tourismSalesOrganizationOf148, '1 2'],
            [tourismPromotion, '1 2 3 4'],
            [tourismPromotionMaterialsOf148, '1 2 3'],
          ],
        },
        {
          title: groupTitles.story,
          of: [
            [tourismStoryOf148, '1 2 4'],
            [tourismStoryPresentation, '1 2'],
            [tourismInNewRuralArea, '1 2'],
          ],
        },
      ],
      C: [
        { title: groupTitles.place, of: [[tourismLocation, '1 2 3']] },
        { title: groupTitles.architecture, of: [[tourismSurroundings, '1 2 3']] },
        [tourismBusinessConditionsOf148, '1 2 3 1 2 3'],
        [tourismSafetyOf148, '1 2 1 2'],
        { title: groupTitles.serviceProcess, of: [[tourismServiceCompleteness, '1 2 3']] },
        { title: groupTitles.experiences, of: [[tourismExperiences, '1 2']] },
        { title: groupTitles.staff, of: [[tourismStaff, '1 2 3']] },
        { title: groupTitles.serviceQuality, of: [[tourismProductQuality, '1 2 3 4']] },
        { title: groupTitles.hospitality, of: [[tourismServiceQuality, '1 2 4']] },
        [tourismAmenities, '1 3 1 3'],
        { title: groupTitles.attractions, of: [[tourismVisitorEvents, '1 2 3']] },
        { title: groupTitles.goods, of: [[tourismGoods, '1 2']] },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
    },
  ];
}
