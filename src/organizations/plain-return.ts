import { isCalendarDate } from '../calendar/calendar-date.ts';
import { firstDay, reportingYear } from '../calendar/period.ts';
import { notApplicable } from '../numbers/states.ts';
import { type AnnualReturn, type OcopProduct, ratings } from './annual-return.ts';

/** The fields of data that may be of any type. */
type Unchecked<Shape> = { readonly [Key in keyof Shape]?: unknown };

/**
 * Reads raw data as an annual return where a glance shows that it is sound: whole amounts and numbers in digits, no
 * other fields, days in their order. Gives a copy. Data that is not plain may be sound too; `checkReturn` says.
 */
export function plainReturn(value: unknown): AnnualReturn | undefined {
  if (!isPlainReturn(value)) return undefined;
  const { ocopProducts } = value;
  if (!Array.isArray(ocopProducts)) return { ...value };
  return { ...value, ocopProducts: ocopProducts.map((product) => ({ ...product })) };
}

/** Whether raw data is an annual return that is sound at a glance. */
export function isPlainReturn(value: unknown): value is AnnualReturn {
  if (!hasOnly<AnnualReturn>(value, returnKeys)) return false;
  const { filed } = value;
  return (
    isPlainText(value.organization) &&
    isCalendarDate(filed) &&
    isYearOf(value.year, filed) &&
    (!('supersedes' in value) || isEarlierOrNull(value.supersedes, filed)) &&
    isPlainAmount(value.revenue) &&
    isPlainProfit(value.profitBeforeTax) &&
    isPlainAmount(value.charterCapital) &&
    isPlainAmount(value.totalCapital) &&
    isPlainAmount(value.undividedAssets) &&
    isPlainCount(value.regularWorkers) &&
    isPlainCount(value.officialMembers) &&
    isPlainCount(value.managersTrained) &&
    isRating(value.rating) &&
    isYesOrNo(value.linkedWithEnterprise) &&
    isYesOrNo(value.newStyleModel) &&
    isYesOrNo(value.usesDigitalTools) &&
    arePlainProducts(value.ocopProducts, filed)
  );
}

/** Written out, since a bundler keeps what is spread while a module loads; the compiler knows if a name is none. */
const returnKeys = /* @__PURE__ */ new Set<string>([
  'organization',
  'year',
  'filed',
  'supersedes',
  'revenue',
  'profitBeforeTax',
  'charterCapital',
  'totalCapital',
  'undividedAssets',
  'regularWorkers',
  'officialMembers',
  'managersTrained',
  'rating',
  'linkedWithEnterprise',
  'newStyleModel',
  'usesDigitalTools',
  'ocopProducts',
] satisfies readonly (keyof AnnualReturn)[]);

const productKeys = /* @__PURE__ */ new Set<string>([
  'name',
  'stars',
  'recognized',
] satisfies readonly (keyof OcopProduct)[]);

/** Whether a value is an object as JSON makes it, with none but some keys. */
function hasOnly<Shape>(value: unknown, keys: ReadonlySet<string>): value is Unchecked<Shape> {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) if (!keys.has(key)) return false;
  return true;
}

function isPlainText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether a reporting year begins no later than a day. */
function isYearOf(year: unknown, filed: string): boolean {
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1901 || year > 9999) return false;
  return filed >= String(year) || filed >= firstDay(reportingYear(year));
}

function isEarlierOrNull(day: unknown, than: string): boolean {
  return day === null || (isCalendarDate(day) && day < than);
}

/** Whether an amount is missing, does not apply, or is one of whole đồng from zero at a glance. */
export function isPlainAmount(figure: unknown): boolean {
  return typeof figure === 'number' ? isSafeFromZero(figure) : isNoValue(figure) || isWritten(figure, digits);
}

/** The same of an amount that may be negative. */
export function isPlainProfit(figure: unknown): boolean {
  if (typeof figure === 'number') return Number.isSafeInteger(figure);
  return isNoValue(figure) || isWritten(figure, signedDigits);
}

/** The same of a number of people. */
export function isPlainCount(figure: unknown): boolean {
  return typeof figure === 'number' ? isSafeFromZero(figure) : isNoValue(figure) || isWritten(figure, fewDigits);
}

const digits = /^\d+(?:\.0+)?$/;
const signedDigits = /^-?\d+(?:\.0+)?$/;
/** No more digits than any safe number has. */
const fewDigits = /^\d{1,15}(?:\.0+)?$/;

function isWritten(figure: unknown, form: RegExp): boolean {
  return typeof figure === 'string' && form.test(figure);
}

function isSafeFromZero(figure: number): boolean {
  return Number.isSafeInteger(figure) && figure >= 0;
}

function isNoValue(value: unknown): boolean {
  return value === undefined || value === null || value === notApplicable;
}

function isRating(value: unknown): boolean {
  return isNoValue(value) || ratings.some((rating) => rating === value);
}

function isYesOrNo(value: unknown): boolean {
  return typeof value === 'boolean' || isNoValue(value);
}

function arePlainProducts(products: unknown, filed: string): boolean {
  return Array.isArray(products) ? products.every((product) => isPlainProduct(product, filed)) : isNoValue(products);
}

function isPlainProduct(product: unknown, filed: string): boolean {
  if (!hasOnly<OcopProduct>(product, productKeys)) return false;
  const { name, stars, recognized } = product;
  return isPlainText(name) && isStars(stars) && isCalendarDate(recognized) && recognized <= filed;
}

function isStars(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
}
