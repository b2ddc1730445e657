import { addDays, type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { includesDate, type Period } from '../calendar/period.ts';
import { at } from '../errors/at.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import { defineError, found } from '../errors/index.ts';
import { inside } from '../errors/inside.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Missing } from '../numbers/states.ts';
import type { OcopProduct } from '../organizations/annual-return.ts';
import { percentage } from '../statistics/percentage.ts';
import { type CertificateStatus, certificateStatus, type OcopCertificate } from './certificate.ts';
import { type ProducerKind, producerKinds } from './figures.ts';
import { ocopSets, type ProductGroup, productGroups } from './product-sets.ts';
import type { RecognizedStar } from './star.ts';

/** A product and its certificates. */
export interface PortfolioProduct {
  readonly id: string;
  readonly name: string;
  /** The number of its product set, 1 to 26. */
  readonly set: number;
  readonly owner: { readonly id: string; readonly kind: ProducerKind };
  /** The code of the place it is from. */
  readonly locality?: string | Missing;
  /** In the order they were granted; the last one granted counts. */
  readonly certificates: readonly OcopCertificate[];
  /** Whether the province referred it to the centre with 90 points or more (tiềm năng 5 sao). */
  readonly isPotentialFiveStar?: boolean | Missing;
}

/** A number of products and their share of all that are recognised; `null` where there are none. */
export interface PortfolioCount {
  readonly count: number;
  readonly share: Ratio | null;
}

/** The products of a portfolio on a day: those recognised are valid or in their extension. */
export interface OcopPortfolio {
  readonly kind: 'ocop-portfolio';
  readonly asOf: CalendarDate;
  /** All products, recognised or not. */
  readonly products: number;
  readonly recognized: number;
  readonly byStatus: Readonly<Record<CertificateStatus['status'], number>>;
  readonly byStar: Readonly<Record<RecognizedStar, PortfolioCount>>;
  /** Of those recognised below five stars, the ones referred to the centre. */
  readonly potentialFiveStar: PortfolioCount;
  readonly byGroup: Readonly<Record<ProductGroup, PortfolioCount>>;
  readonly byOwnerKind: Readonly<Record<ProducerKind, PortfolioCount>>;
  /** By the code of the place, in its order; `null` holds those whose place is not told. */
  readonly byLocality: readonly (PortfolioCount & { readonly locality: string | null })[];
  /** By the year their certificate was granted. */
  readonly byYear: readonly (PortfolioCount & { readonly year: number })[];
  /** The owners of recognised products, and those of a kind. */
  readonly owners: number;
  readonly ownersByKind: Readonly<Record<ProducerKind, number>>;
  /** Cooperatives with at least one product of three stars or more. */
  readonly cooperatives: number;
  /** The ids of recognised products whose certificate ends in 180 days or less. */
  readonly expiring: readonly string[];
}

const productTwice = /* @__PURE__ */ defineError('product-twice', {
  vi: 'sản phẩm «{id}» có hai lần trong danh mục; mỗi sản phẩm một lần, các lần công nhận ghi vào certificates',
  en: 'the product "{id}" stands twice in the portfolio; each stands once, with all its certificates',
});

const noSuchSet = /* @__PURE__ */ defineError('no-such-set', {
  vi: 'không có bộ sản phẩm số {found}; các bộ đánh số từ 1 đến 26',
  en: 'there is no product set number {found}; they are numbered from 1 to 26',
});

const certificatesOutOfOrder = /* @__PURE__ */ defineError('certificates-out-of-order', {
  vi: 'giấy chứng nhận ngày {issued} đứng sau giấy ngày {before}; xếp theo ngày cấp',
  en: 'the certificate of {issued} stands after the one of {before}; put them in the order they were granted',
});

const ownerOfTwoKinds = /* @__PURE__ */ defineError('owner-of-two-kinds', {
  vi: 'chủ thể «{id}» lúc là {first} lúc là {second}; mỗi chủ thể một loại hình',
  en: 'the owner "{id}" is a {first} here and a {second} there; each has one kind',
});

/**
 * The products of a portfolio on a day: how many are recognised, by star, group, kind of owner, place and year, how their
 * certificates stand, and who has them.
 *
 * @throws all faults together: `product-twice`, `no-such-set`, `certificates-out-of-order`, `owner-of-two-kinds`, and those
 * of `certificateStatus`
 *
 * @example
 * import { ocopPortfolio } from 'kttt/ocop';
 *
 * const rice = {
 *   id: 'rice',
 *   name: 'Gạo hữu cơ',
 *   set: 3,
 *   owner: { id: 'htx-1', kind: 'cooperative' },
 *   certificates: [{ issued: '2024-08-31', star: 4 }],
 * } as const;
 * const portfolio = ocopPortfolio([rice], { asOf: '2026-11-23' });
 * portfolio.byStar[4].count; // → 1
 * portfolio.cooperatives; // → 1
 */
export function ocopPortfolio(
  products: readonly PortfolioProduct[],
  { asOf }: { readonly asOf: CalendarDate },
): OcopPortfolio {
  const day = calendarDate(asOf, ['asOf']);
  checkProducts(products);
  const states = products.map((product) => ({ product, ...stateOf(product, day) }));
  const recognized = states.filter(({ status }) => isRecognized(status));
  const counted = (those: readonly unknown[]): PortfolioCount => ({
    count: those.length,
    share: recognized.length === 0 ? null : percentage(those.length, recognized.length),
  });
  const by = <Key extends string | number>(keys: readonly Key[], keyOf: (state: State) => Key) =>
    record(keys, (key) => counted(recognized.filter((state) => keyOf(state) === key)));
  const owners = new Map(recognized.map(({ product: { owner } }) => [owner.id, owner.kind]));
  const ownersByKind = record(producerKinds, (kind) => [...owners.values()].filter((one) => one === kind).length);
  return {
    kind: 'ocop-portfolio',
    asOf: day,
    products: products.length,
    recognized: recognized.length,
    byStatus: record(certificateStates, (status) => states.filter((state) => state.status === status).length),
    byStar: by([3, 4, 5], ({ star }) => star),
    potentialFiveStar: counted(
      recognized.filter(({ star, product }) => star < 5 && product.isPotentialFiveStar === true),
    ),
    byGroup: by(productGroups, ({ product }) => groupOf(product.set)),
    byOwnerKind: by(producerKinds, ({ product }) => product.owner.kind),
    byLocality: sorted(recognized.map(({ product }) => product.locality ?? null)).map((locality) => ({
      locality,
      ...counted(recognized.filter(({ product }) => (product.locality ?? null) === locality)),
    })),
    byYear: sorted(recognized.map(({ issued }) => Number(issued.slice(0, 4)))).map((year) => ({
      year,
      ...counted(recognized.filter(({ issued }) => Number(issued.slice(0, 4)) === year)),
    })),
    owners: owners.size,
    ownersByKind,
    cooperatives: ownersByKind.cooperative,
    expiring: recognized.filter(({ validUntil }) => validUntil <= addDays(day, 180)).map(({ product }) => product.id),
  };
}

const certificateStates = ['valid', 're-assessment-open', 'extended', 'expired', 'revoked', 'none'] as const;

function isRecognized(status: CertificateStatus['status']): boolean {
  return status === 'valid' || status === 're-assessment-open' || status === 'extended';
}

/** A product and how its last certificate stands. */
interface State {
  readonly product: PortfolioProduct;
  readonly status: CertificateStatus['status'];
  readonly star: RecognizedStar;
  readonly issued: CalendarDate;
  readonly validUntil: CalendarDate;
}

function stateOf({ certificates }: PortfolioProduct, asOf: CalendarDate): Omit<State, 'product'> {
  const last = certificates.findLast(({ issued }) => issued <= asOf);
  if (!last) return uncertified;
  const { status, validUntil } = certificateStatus(last, { asOf });
  if (validUntil === null) return uncertified;
  return { status, star: last.star as RecognizedStar, issued: last.issued, validUntil };
}

/** Of a product without a certificate, as those of one and two stars are. */
const uncertified = { status: 'none', star: 3, issued: '', validUntil: '' } as const;

function groupOf(set: number): ProductGroup {
  return at(ocopSets, set - 1).group;
}

function record<Key extends string | number, Value>(keys: readonly Key[], make: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Readonly<Record<Key, Value>>;
}

/** The different values in their order; what is not told comes last. */
function sorted<Value extends string | number | null>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].sort((a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a < b ? -1 : 1;
  });
}

/** A day to look at a certificate on for its faults alone, which are the same on every day. */
const anyDay = '2026-05-22';

function checkProducts(products: readonly PortfolioProduct[]): void {
  const kinds = new Map<string, ProducerKind>();
  const ids = new Set<string>();
  collectFaults((attempt) => {
    products.forEach(({ id, set, owner, certificates }, i) => {
      const refuse = (error: Error) =>
        attempt(() => {
          throw error;
        });
      if (ids.has(id)) refuse(productTwice({ id: found(id) }, [i, 'id']));
      ids.add(id);
      if (!ocopSets.some(({ number }) => number === set)) refuse(noSuchSet({ found: found(set) }, [i, 'set']));
      const kind = kinds.get(owner.id) ?? owner.kind;
      if (kind !== owner.kind) {
        refuse(ownerOfTwoKinds({ id: found(owner.id), first: kind, second: owner.kind }, [i, 'owner', 'kind']));
      }
      kinds.set(owner.id, kind);
      certificates.forEach((certificate, j) => {
        attempt(() => inside([i, 'certificates', j], () => certificateStatus(certificate, { asOf: anyDay })));
        const before = certificates[j - 1]?.issued;
        if (before !== undefined && before > certificate.issued) {
          refuse(certificatesOutOfOrder({ issued: certificate.issued, before }, [i, 'certificates', j, 'issued']));
        }
      });
    });
  });
}

/** Who and what was recognised for the first time in a period. */
export interface NewlyRecognized {
  /** The ids of products that were never recognised at that level before. */
  readonly products: readonly string[];
  /** The ids of owners that gained one at least. */
  readonly owners: readonly string[];
}

/**
 * What was recognised for the first time in a period at a star level or a higher one: a certificate that renews another of
 * the same product is none. «HTX có thêm sản phẩm OCOP từ 3 sao trở lên» counts the owners.
 *
 * @param ownerKind only products of such owners
 * @throws the errors of `ocopPortfolio`
 *
 * @example
 * import { year } from 'kttt';
 * import { newlyRecognized } from 'kttt/ocop';
 *
 * const product = (id: string, issued: string) => ({
 *   id,
 *   name: id,
 *   set: 3,
 *   owner: { id: 'htx-1', kind: 'cooperative' } as const,
 *   certificates: [{ issued, star: 3 as const }],
 * });
 * newlyRecognized([product('a', '2024-03-01'), product('b', '2024-09-01')], year(2024), { ownerKind: 'cooperative' }).owners; // → ['htx-1']
 */
export function newlyRecognized(
  products: readonly PortfolioProduct[],
  period: Period,
  { minStars = 3, ownerKind }: { readonly minStars?: RecognizedStar; readonly ownerKind?: ProducerKind } = {},
): NewlyRecognized {
  checkProducts(products);
  const gained = products.filter(({ owner, certificates }) => {
    const first = certificates.find(({ star }) => star >= minStars);
    return first && (ownerKind === undefined || owner.kind === ownerKind) && includesDate(period, first.issued);
  });
  return { products: gained.map(({ id }) => id), owners: [...new Set(gained.map(({ owner }) => owner.id))] };
}

/**
 * The OCOP products of an owner as an annual return holds them, for a register and the commitments assessed over it: those
 * recognised on a day, at the level they then have, with the day they were first recognised at `minStars` or more. So
 * «có thêm sản phẩm từ 3 sao» does not count a product that rose from three stars to four.
 *
 * @throws the errors of `ocopPortfolio`
 *
 * @example
 * import { productsForReturn } from 'kttt/ocop';
 *
 * const owner = { id: 'htx-1', kind: 'cooperative' } as const;
 * const certificates = [{ issued: '2021-05-01', star: 3 }, { issued: '2024-04-01', star: 4 }] as const;
 * productsForReturn([{ id: 'rice', name: 'Gạo', set: 3, owner, certificates }], 'htx-1', { asOf: '2024-12-14' });
 * // → [{ name: 'Gạo', stars: 4, recognized: '2021-05-01' }]
 */
export function productsForReturn(
  products: readonly PortfolioProduct[],
  owner: string,
  { asOf, minStars = 3 }: { readonly asOf: CalendarDate; readonly minStars?: RecognizedStar },
): readonly OcopProduct[] {
  const day = calendarDate(asOf, ['asOf']);
  checkProducts(products);
  return products
    .filter((product) => product.owner.id === owner)
    .flatMap((product) => {
      const { status, star } = stateOf(product, day);
      const first = product.certificates.find((one) => one.star >= minStars);
      return isRecognized(status) && star >= minStars && first
        ? [{ name: product.name, stars: star, recognized: first.issued }]
        : [];
    });
}
