/**
 * Administrative units: the tree with its history, and the provinces of Vietnam before and after 1 July 2025.
 *
 * @module
 */
export { type FindOptions, findProvince, provinceOfCode } from './find-province.ts';
export { existsOn, type FormerName, type Locality, type LocalityLevel, localityLevels, nameOn } from './locality.ts';
export { localities } from './locality-tree.ts';
export { type LocalitySource, provinceSources, provinces } from './provinces.ts';
