/**
 * Administrative units: the tree with its history, and the provinces of Vietnam before and after 1 July 2025.
 *
 * @module
 */
export { type Carried, type CarryOptions, carryForward, localityKey, type StandingOptions } from './carry.ts';
export {
  type Apportionment,
  type CarriedFigure,
  type CarriedPart,
  type CarryFiguresOptions,
  carryFigures,
  type LocalityFigure,
} from './carry-figures.ts';
export { type FindOptions, findProvince, provinceOfCode } from './find-province.ts';
export { existsOn, type FormerName, type Locality, type LocalityLevel, localityLevels, nameOn } from './locality.ts';
export { localities } from './locality-tree.ts';
export { type LocalitySource, provinceSources, provinces } from './provinces.ts';
