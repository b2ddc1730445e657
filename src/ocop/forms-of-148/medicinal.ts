import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { ideaFromMaterialOf148 } from '../questions/development.ts';
import {
  cosmeticsPeriodicTests,
  cosmeticsSensoryTest,
  cosmeticsStandards,
  cosmeticsUsageGuide,
  essentialOilSafety,
  essentialOilStandards,
  medicinalConvenience,
  medicinalDeclaration,
  medicinalEffectiveness,
  medicinalPeriodicTests,
  medicinalPlantCertificateOf148,
} from '../questions/medicinal.ts';
import { localMaterialOf148, sortingOrProcessingValue } from '../questions/production.ts';
import { assuranceToIsoOf148, globalMarket, uniqueness } from '../questions/quality.ts';
import { remarks } from '../remarks.ts';
import {
  capacityToTechnology,
  community,
  instructionsAndMarket,
  marketingAndStory,
  packagingAndLabel,
} from './shared-rows.ts';

const decision = '148/QĐ-TTg';

/** The product sets of medicinal products, cosmetics and essential oils. */
export function medicinalSets(): readonly ProductSet[] {
  return [
    {
      number: 18,
      title: {
        vi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền',
        en: 'Functional foods, herbal and traditional medicines',
      },
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [sortingOrProcessingValue, '0 1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterialOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        { title: groupTitles.foodSafety, of: [[medicinalPlantCertificateOf148, '1 3 5']] },
        { title: groupTitles.declaration, of: [[medicinalDeclaration, '2 4']] },
        { title: groupTitles.convenience, of: [[medicinalConvenience, '0 1 3 5']] },
        { title: groupTitles.effect, of: [[medicinalEffectiveness, '0 1 2 3']] },
        { title: groupTitles.checks, of: [[medicinalPeriodicTests, '1 3']] },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
        { title: groupTitles.assurance, of: [[assuranceToIsoOf148, '0 1 2*** 3**** 5*****']] },
        ...instructionsAndMarket(),
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions, remarks.letterForOne],
    },
    {
      number: 19,
      title: { vi: 'Mỹ phẩm có thành phần từ Thảo dược', en: 'Cosmetics with herbs' },
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [sortingOrProcessingValue, '0 1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterialOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        { title: groupTitles.qualityDeclared, of: [[cosmeticsStandards, '0 1 3 5']] },
        { title: groupTitles.sensory, of: [[cosmeticsSensoryTest, '0 1 3']] },
        { title: groupTitles.convenience, of: [[medicinalConvenience, '0 1 3 5']] },
        { title: groupTitles.effect, of: [[medicinalEffectiveness, '0 1 2 4']] },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
        { title: groupTitles.checks, of: [[cosmeticsPeriodicTests, '0 1 3']] },
        { title: groupTitles.assurance, of: [[assuranceToIsoOf148, '0 1 2*** 3**** 5*****']] },
        { title: groupTitles.instructions, of: [[cosmeticsUsageGuide, '1 2*****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 2 3']] },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
    },
    {
      number: 20,
      title: { vi: 'Tinh dầu và thảo dược khác', en: 'Essential oils and other herbs' },
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterialOf148, '1*** 3 5'], [sortingOrProcessingValue, '0 1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterialOf148, '0 1 3 4****'], ...packagingAndLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        { title: groupTitles.qualityDeclared, of: [[essentialOilStandards, '1 3 5']] },
        { title: groupTitles.sensory, of: [[cosmeticsSensoryTest, '0 1 3']] },
        { title: groupTitles.convenience, of: [[medicinalConvenience, '0 1 3 5']] },
        { title: groupTitles.effect, of: [[medicinalEffectiveness, '0 1 2 4']] },
        { title: groupTitles.safety, of: [[essentialOilSafety, '0 1 3']] },
        { title: groupTitles.uniqueness, of: [[uniqueness, '0 1 3**** 5*****']] },
        { title: groupTitles.assurance, of: [[assuranceToIsoOf148, '0 1 2*** 3**** 5*****']] },
        { title: groupTitles.instructions, of: [[cosmeticsUsageGuide, '1 2*****']] },
        { title: groupTitles.globalMarket, of: [[globalMarket, '1 2 3']] },
      ],
      gates: [],
      remarks: [remarks.copyWithoutExclusions],
    },
  ];
}
