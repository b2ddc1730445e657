import { infringesIntellectualProperty, plainFile } from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import {
  craftDesign,
  craftFunctions,
  craftIntegratedValue,
  craftMaterial,
  craftQualityAssurance,
  craftRefinement,
  textileMaterial,
  textileUsageGuide,
} from '../questions/crafts.ts';
import { bilingualLabel, ideaFromMaterial, packagingAndLabel } from '../questions/development.ts';
import {
  chainLinkage,
  craftValue,
  localMaterial,
  productionCapacity,
  productionEnvironment,
  sustainableTechnology,
} from '../questions/production.ts';
import { globalMarket, qualityDeclaration } from '../questions/quality.ts';
import { remarks } from '../remarks.ts';
import { community, marketingAndStory } from './shared-rows.ts';

const decision = '26/2026/QĐ-TTg';

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
            [localMaterial, '1*** 2 4'],
            [craftValue, '1 2 3'],
            [productionCapacity, '1 2 3'],
            [chainLinkage, '0 1 2**** 4*****'],
            [productionEnvironment, '1**** 2 4'],
            [sustainableTechnology, '0 1'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterial, '0 1 2 4****'],
            [packagingAndLabel, '1*** 3 4****'],
            [bilingualLabel, '1'],
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
            [craftMaterial, '0 3 5'],
          ],
        },
        [qualityDeclaration, '1*** 2 4'],
        [craftQualityAssurance, '1*** 3**** 5'],
        [globalMarket, '1 3 5'],
      ],
      gates: [...plainFile, infringesIntellectualProperty],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 22,
      title: titleOf(22),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterial, '1*** 2 4'],
            [craftValue, '1 2 3'],
            [productionCapacity, '1 2 3'],
            [chainLinkage, '0 1 2**** 4*****'],
            [productionEnvironment, '1**** 2 3'],
            [sustainableTechnology, '0 1'],
          ],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterial, '0 1 2 4****'],
            [packagingAndLabel, '1*** 3 5****'],
            [bilingualLabel, '1'],
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
            [craftFunctions, '0 1 2 4'],
            [textileMaterial, '0 3 5'],
          ],
        },
        [qualityDeclaration, '1*** 2 3'],
        [textileUsageGuide, '1 2 3'],
        [globalMarket, '1 3 5'],
      ],
      gates: [...plainFile, infringesIntellectualProperty],
      remarks: [remarks.bilingualLabel],
    },
  ];
}
