import { type FieldOfOperation, fieldText } from '../organizations/field-of-operation.ts';
import type { RegisterIndicator } from '../registers/register-indicator.ts';
import type { RecognizedStar } from './star.ts';

/** Which cooperatives are counted. */
export interface CooperativesWithOcopOptions {
  /** 3 unless told. */
  readonly minStars?: RecognizedStar;
  /** Only those with a product recognised in the period that the indicator is about («có thêm»). */
  readonly isNew?: boolean;
  /** Of which field; of all of them unless given. */
  readonly field?: FieldOfOperation;
}

/**
 * How many cooperatives have at least one OCOP product of a star level or a higher one (số HTX có sản phẩm OCOP từ 3 sao),
 * or gained one in the period; to be rolled up over a register or promised in a commitment. Cooperatives are counted, not
 * products; while a return says nothing of products the number is open.
 *
 * @example
 * import { cooperativesWithOcop } from 'kttt/ocop';
 *
 * const gained = cooperativesWithOcop({ isNew: true, field: 'agriculture' });
 * gained.label.vi; // → 'Số HTX có thêm sản phẩm OCOP từ 3 sao (lĩnh vực nông nghiệp)'
 */
export function cooperativesWithOcop({
  minStars = 3,
  isNew = false,
  field,
}: CooperativesWithOcopOptions = {}): RegisterIndicator {
  const vi = field ? ` (lĩnh vực ${fieldText[field].vi})` : '';
  const en = field ? ` (in ${fieldText[field].en})` : '';
  const [has, having] = isNew ? ['có thêm', 'gaining'] : ['có', 'with'];
  return {
    id: isNew ? `cooperatives-with-new-ocop-${minStars}` : `cooperatives-with-ocop-${minStars}`,
    kind: 'count',
    label: {
      vi: `Số HTX ${has} sản phẩm OCOP từ ${minStars} sao${vi}`,
      en: `Cooperatives ${having} OCOP products of ${minStars} stars or more${en}`,
    },
    figure: {
      vi: `hợp tác xã ${has} ít nhất một sản phẩm OCOP từ ${minStars} sao${vi}`,
      en: `cooperatives ${having} at least one OCOP product of ${minStars} stars or more${en}`,
    },
    unit: { vi: 'hợp tác xã', en: 'cooperatives' },
    measure: {
      take: 'count',
      over: { kinds: ['cooperative'], ...(field && { fields: [field] }) },
      having: { figure: 'ocopProducts', atLeast: 1, minStars, ...(isNew && { recognized: 'in-period' }) },
    },
  };
}
