import type { Text } from '../errors/index.ts';

/** What puts a product out, or ends its assessment at a criterion. */
export interface Gate {
  /** In kebab-case. */
  readonly id: string;
  readonly label: Text;
  /** The criterion after which nothing is assessed. */
  readonly endsAt?: string;
}

export const forgedFile: Gate = {
  id: 'forged-file',
  label: { vi: 'Hồ sơ giả mạo', en: 'The dossier is forged' },
};

export const fileIncomplete: Gate = {
  id: 'file-requirements-not-met',
  label: { vi: 'Hồ sơ đăng ký không đúng quy định', en: 'The dossier does not meet the requirements' },
};

export const noFoodSafetyCertificate: Gate = {
  id: 'food-safety-certificate-rules-broken',
  label: {
    vi: 'Không tuân thủ quy định về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
    en: 'The rules on the food safety certificate are not kept',
  },
};

export const noProductionLicence: Gate = {
  id: 'no-production-licence',
  label: { vi: 'Không có giấy phép sản xuất theo quy định', en: 'There is no production licence as required' },
};

export const noGmp: Gate = {
  id: 'production-certificate-rules-broken',
  label: {
    vi: 'Không tuân thủ quy định về giấy chứng nhận cơ sở đủ điều kiện sản xuất (GMP hoặc tương đương)',
    en: 'The rules on the certificate of the production site (GMP or the like) are not kept',
  },
};

export const declarationOrLabelWrong: Gate = {
  id: 'declaration-label-or-advertising-wrong',
  label: {
    vi: 'Đăng ký công bố chất lượng, ghi nhãn, quảng cáo sản phẩm không đúng quy định',
    en: 'The declaration of quality, the label or the advertising breaks the rules',
  },
};

export const selfDeclarationOrLabelWrong: Gate = {
  id: 'self-declaration-or-label-wrong',
  label: {
    vi: 'Hồ sơ tự công bố, ghi nhãn sản phẩm không đúng quy định',
    en: 'The self-declaration or the label breaks the rules',
  },
};

export const conditionsOfProductionMissing: Gate = {
  id: 'production-conditions-missing',
  label: {
    vi: 'Thiếu điều kiện bắt buộc để sản xuất theo quản lý chuyên ngành',
    en: 'A compulsory condition of production is missing',
  },
};

export const noProductDeclaration: Gate = {
  id: 'no-product-declaration',
  label: { vi: 'Không có bản công bố sản phẩm hoặc tương đương', en: 'There is no product declaration or the like' },
};

export const notAllFromProvince: Gate = {
  id: 'not-all-from-province',
  label: {
    vi: 'Không phải toàn bộ sản phẩm được trồng, nuôi, đánh bắt trong tỉnh',
    en: 'Not all of the product is grown, raised or caught in the province',
  },
};

export const onlyImportedOrUnknownMaterial: Gate = {
  id: 'only-imported-or-unknown-material',
  label: {
    vi: 'Toàn bộ nguyên liệu là nhập khẩu hoặc không rõ nguồn gốc',
    en: 'All materials are imported or of unknown origin',
  },
};

export const commonMainProduct: Gate = {
  id: 'common-main-product',
  label: {
    vi: 'Sản phẩm phổ biến thuộc nhóm chủ lực, không có gì nổi trội, đặc sắc',
    en: 'A common product of a main group with nothing that sets it apart',
  },
};

export const copyOfAnother: Gate = {
  id: 'copy-of-another-product',
  label: {
    vi: 'Giống hệt sản phẩm của nhà sản xuất khác, chỉ đổi tên',
    en: 'The same as the product of another producer but for its name',
  },
};

export const infringesIntellectualProperty: Gate = {
  id: 'intellectual-property-infringed',
  label: { vi: 'Vi phạm sở hữu trí tuệ', en: 'Intellectual property is infringed' },
};

/** Impurities that endanger food safety: what comes after the criterion on impurities is not assessed. */
export function unacceptableImpurities(endsAt: string): Gate {
  return {
    id: 'unacceptable-impurities',
    label: {
      vi: 'Có tạp chất không chấp nhận được, nguy cơ mất an toàn thực phẩm',
      en: 'There are impurities that endanger food safety',
    },
    endsAt,
  };
}

/** No declaration form of the product: what comes after the criterion on declaration is not assessed. */
export function noDeclarationForm(endsAt: string): Gate {
  return {
    id: 'no-declaration-form',
    label: { vi: 'Không có phiếu công bố sản phẩm theo quy định', en: 'There is no declaration form of the product' },
    endsAt,
  };
}

/** A food safety certificate that does not fit: what comes after the criterion on assurance is not assessed. */
export function unfitFoodSafetyCertificate(endsAt: string): Gate {
  return {
    id: 'food-safety-certificate-unfit',
    label: {
      vi: 'Giấy chứng nhận đủ điều kiện an toàn thực phẩm không phù hợp',
      en: 'The food safety certificate does not fit',
    },
    endsAt,
  };
}

/** What puts a food or a drink out by its dossier. */
export const foodFile: readonly Gate[] = [forgedFile, noFoodSafetyCertificate, fileIncomplete];

/** What puts a craft or an ornamental out by its dossier. */
export const plainFile: readonly Gate[] = [forgedFile, fileIncomplete];
