import {
  conditionsOfProductionMissing,
  declarationOrLabelWrong,
  fileIncomplete,
  forgedFile,
  noDeclarationForm,
  noGmp,
  noProductDeclaration,
  onlyImportedOrUnknownMaterial,
} from '../gates.ts';
import { groupTitles } from '../group-titles.ts';
import type { ProductSet } from '../product-set.ts';
import { titleOf } from '../product-sets.ts';
import {
  bilingualLabel,
  goodsLabelOrTrademarkApplication,
  ideaFromMaterial,
  packaging,
} from '../questions/development.ts';
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
  medicinalPlantCertificate,
} from '../questions/medicinal.ts';
import { internalQualityControl } from '../questions/ornamentals.ts';
import { certifiedMedicinalMaterialArea, localMaterial, sortingOrProcessingValue } from '../questions/production.ts';
import { assuranceOfProcessing, globalMarket, instructionsForUse, uniqueness } from '../questions/quality.ts';
import { remarks } from '../remarks.ts';
import { capacityToTechnology, community, marketingAndStory, packagingToBilingualLabel } from './shared-rows.ts';

const decision = '26/2026/QĐ-TTg';

/** The product sets of medicinal products, cosmetics and essential oils. */
export function medicinalSets(): readonly ProductSet[] {
  return [
    {
      number: 18,
      title: titleOf(18),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [
            [localMaterial, '1*** 2 3'],
            [certifiedMedicinalMaterialArea, '0 1 2'],
            [sortingOrProcessingValue, '0 1 2 3'],
            ...capacityToTechnology(),
          ],
        },
        { title: groupTitles.development, of: [[ideaFromMaterial, '0 1 2 3****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        [medicinalPlantCertificate, '1*** 3**** 5'],
        [medicinalDeclaration, '2 4'],
        [medicinalConvenience, '0 1 3 5'],
        [medicinalEffectiveness, '0 1 2 3'],
        [medicinalPeriodicTests, '1 3'],
        [uniqueness, '0 1 3**** 5*****'],
        [internalQualityControl, '0 1 3'],
        [instructionsForUse, '1 2'],
        [globalMarket, '1 3 5'],
      ],
      gates: [forgedFile, noGmp, declarationOrLabelWrong, fileIncomplete, onlyImportedOrUnknownMaterial],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 19,
      title: titleOf(19),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterial, '1*** 2 4'], [sortingOrProcessingValue, '0 1 2 3'], ...capacityToTechnology()],
        },
        {
          title: groupTitles.development,
          of: [
            [ideaFromMaterial, '0 1 2 4****'],
            [packaging, '0 1 2*** 3'],
            [goodsLabelOrTrademarkApplication, '1*** 2 3****'],
            [bilingualLabel, '1'],
          ],
        },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        [cosmeticsStandards, '0 1 3 5'],
        [cosmeticsSensoryTest, '0 1 3'],
        [medicinalConvenience, '0 1 3 5'],
        [medicinalEffectiveness, '0 1 2 4'],
        [uniqueness, '0 1 3**** 5*****'],
        [cosmeticsPeriodicTests, '0 1 3'],
        [assuranceOfProcessing, '1*** 3**** 5'],
        [cosmeticsUsageGuide, '1 2'],
        [globalMarket, '1 2 3'],
      ],
      gates: [
        forgedFile,
        conditionsOfProductionMissing,
        noProductDeclaration,
        fileIncomplete,
        onlyImportedOrUnknownMaterial,
        noDeclarationForm('6'),
      ],
      remarks: [remarks.bilingualLabel],
    },
    {
      number: 20,
      title: titleOf(20),
      decision,
      A: [
        {
          title: groupTitles.production,
          of: [[localMaterial, '1*** 2 4'], [sortingOrProcessingValue, '0 1 2 3'], ...capacityToTechnology()],
        },
        { title: groupTitles.development, of: [[ideaFromMaterial, '0 1 2 4****'], ...packagingToBilingualLabel()] },
        ...community(),
      ],
      B: [...marketingAndStory()],
      C: [
        [essentialOilStandards, '1 3 5'],
        [cosmeticsSensoryTest, '0 1 3'],
        [medicinalConvenience, '0 1 3 5'],
        [medicinalEffectiveness, '0 1 2 4'],
        [essentialOilSafety, '0 1 3'],
        [uniqueness, '0 1 3**** 5*****'],
        [assuranceOfProcessing, '1*** 3**** 5'],
        [cosmeticsUsageGuide, '1 2'],
        [globalMarket, '1 2 3'],
      ],
      gates: [
        forgedFile,
        conditionsOfProductionMissing,
        noProductDeclaration,
        fileIncomplete,
        onlyImportedOrUnknownMaterial,
        noDeclarationForm('6'),
      ],
      remarks: [remarks.bilingualLabel],
    },
  ];
}
