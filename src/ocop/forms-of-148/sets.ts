import type { ProductSet } from '../product-set.ts';
import { craftSets } from './crafts.ts';
import { drinkSets } from './drinks.ts';
import { freshFoodSets } from './fresh-food.ts';
import { medicinalSets } from './medicinal.ts';
import { ornamentalSets } from './ornamentals.ts';
import { processedFoodSets } from './processed-food.ts';
import { seasoningTeaAndCoffeeSets } from './seasonings-tea-coffee.ts';
import { tourismSets } from './tourism.ts';

/** What the 26 product sets ask by Quyết định 148/QĐ-TTg, in their order, as the copy of a third party has it. */
export function setsOf148(): readonly ProductSet[] {
  return [
    ...freshFoodSets(),
    ...processedFoodSets(),
    ...seasoningTeaAndCoffeeSets(),
    ...drinkSets(),
    ...medicinalSets(),
    ...craftSets(),
    ...ornamentalSets(),
    ...tourismSets(),
  ];
}
