import { infringesIntellectualProperty } from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import {
  craftDesign,
  craftFunctions,
  craftIntegratedValue,
  craftMaterialOf148,
  craftQualityAssuranceOf148,
  craftRefinement,
  textileUsageGuide,
} from '../questions/crafts.ts';
import { ideaFromMaterialOf148, packagingAndLabelOf148 } from '../questions/development.ts';
import {
  craftValue,
  localMaterialOf148,
  materialLinkageOf148,
  productionCapacityOf148,
  productionEnvironment,
  sustainableTechnology,
} from '../questions/production.ts';
import { globalMarket, productSafetyChecksOf148 } from '../questions/quality.ts';
import { remarks } from '../remarks.ts';
import { community, marketingAndStory } from './shared-rows.ts';

const decision = '148/QĐ-TTg';

/** The product sets of handicrafts, cloth and clothing. */
export function craftSets(): readonly ProductSet[] {
  return [
    {
      number: 21,
      title: titleOf(21),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterialOf148, '1*** 3 5'],
            [craftValue, '1 2 3'],
            [productionCapacityOf148, '1 2**** 3*****'],
            [materialLinkageOf148, '0 1 2**** 3*****'],
            [productionEnvironment, '1**** 2 4'],
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
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.criteria,
          of: [
            [craftRefinement, '0 1 3 5*****'],
            [craftDesign, '1 3 5*****'],
            [craftIntegratedValue, '0 1 2 3'],
            [craftFunctions, '0 1 2 3'],
            [craftMaterialOf148, '0 3 5'],
          ],
        },
        { title: groupTitles.safetyChecks, of: [[productSafetyChecksOf148, '0 2 4']] },
        { title: groupTitles.assurance, of: [[craftQualityAssuranceOf148, '0 1 2*** 3**** 5*****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 3 5']] },
      ],
      gates: [infringesIntellectualProperty],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 22,
      title: titleOf(22),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterialOf148, '1*** 3 5'],
            [craftValue, '1 2 3'],
            [productionCapacityOf148, '1 2**** 3*****'],
            [materialLinkageOf148, '0 1 2**** 3*****'],
            [productionEnvironment, '1**** 2 4'],
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
      B: [...marketingAndStory()],
      C: [
        {
          title: groupTitles.criteria,
          of: [
            [craftRefinement, '0 1 3 5*****'],
            [craftDesign, '1 3 5*****'],
            [craftIntegratedValue, '0 1 3 5'],
            [craftFunctions, '0 1 3 5'],
            [craftMaterialOf148, '0 3 5'],
          ],
        },
        { title: groupTitles.instructions, of: [[textileUsageGuide, '1 3 5*****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 3 5']] },
      ],
      gates: [infringesIntellectualProperty],
      remarks: [remarks.copyWithoutExclusions],
    },
  ];
}
