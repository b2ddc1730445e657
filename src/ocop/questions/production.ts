import type { FormFigure, Misprint } from '../../scorecard/form.ts';
import type { Question, QuestionOption } from './question.ts';

export const grownInCommune: Question = {
  title: { vi: 'Nguồn gốc sản phẩm', en: 'Origin of the product' },
  asks: 'localOrigin',
  options: [
    {
      vi: 'Có trồng trong xã, nhưng dưới 50 %',
      en: 'Some is grown in the commune, but below 50 %',
      within: { below: 50 },
    },
    {
      vi: 'Từ 50 % đến dưới 75 % trồng trong xã',
      en: '50 % to below 75 % is grown in the commune',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % trồng trong xã',
      en: '75 % to 100 % is grown in the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ sản phẩm trồng trong xã', en: 'share of the product grown in the commune' },
    unit: 'percent',
  },
};

/** Decision 148/2023 only says below 50 %, where 26/2026 says that some is grown in the commune. */
export const grownInCommuneOf148: Question = {
  title: { vi: 'Nguồn gốc sản phẩm', en: 'Origin of the product' },
  asks: 'localOrigin',
  options: [
    { vi: 'Dưới 50 % trồng trong xã', en: 'Below 50 % is grown in the commune', within: { below: 50 } },
    {
      vi: 'Từ 50 % đến dưới 75 % trồng trong xã',
      en: '50 % to below 75 % is grown in the commune',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % trồng trong xã',
      en: '75 % to 100 % is grown in the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ sản phẩm trồng trong xã', en: 'share of the product grown in the commune' },
    unit: 'percent',
  },
};

export const raisedOrCaughtInCommune: Question = {
  title: { vi: 'Nguồn gốc sản phẩm', en: 'Origin of the product' },
  asks: 'localOrigin',
  options: [
    {
      vi: 'Có nuôi, đánh bắt trong xã, nhưng dưới 50 %',
      en: 'Some is raised or caught in the commune, but below 50 %',
      within: { below: 50 },
    },
    {
      vi: 'Từ 50 % đến dưới 75 % nuôi, đánh bắt trong xã',
      en: '50 % to below 75 % is raised or caught in the commune',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % nuôi, đánh bắt trong xã',
      en: '75 % to 100 % is raised or caught in the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ sản phẩm nuôi, đánh bắt trong xã', en: 'share of the product raised or caught in the commune' },
    unit: 'percent',
  },
  note: {
    vi: 'Khi xét sản phẩm có thuộc tỉnh không, không tính ngư trường đánh bắt',
    en: 'Fishing grounds do not count in whether the product is from the province',
  },
};

export const raisedOrCaughtInCommuneOf148: Question = {
  title: { vi: 'Nguồn gốc sản phẩm', en: 'Origin of the product' },
  asks: 'localOrigin',
  options: [
    {
      vi: 'Dưới 50 % nuôi, đánh bắt trong xã',
      en: 'Below 50 % is raised or caught in the commune',
      within: { below: 50 },
    },
    {
      vi: 'Từ 50 % đến dưới 75 % nuôi, đánh bắt trong xã',
      en: '50 % to below 75 % is raised or caught in the commune',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % nuôi, đánh bắt trong xã',
      en: '75 % to 100 % is raised or caught in the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ sản phẩm nuôi, đánh bắt trong xã', en: 'share of the product raised or caught in the commune' },
    unit: 'percent',
  },
};

export const raisedOrGrownInCommune: Question = {
  title: { vi: 'Nguồn gốc sản phẩm', en: 'Origin of the product' },
  asks: 'localOrigin',
  options: [
    {
      vi: 'Có nuôi hoặc trồng trong xã, nhưng dưới 50 %',
      en: 'Some is raised or grown in the commune, but below 50 %',
      within: { below: 50 },
    },
    {
      vi: 'Từ 50 % đến dưới 75 % nuôi hoặc trồng trong xã',
      en: '50 % to below 75 % is raised or grown in the commune',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % nuôi hoặc trồng trong xã',
      en: '75 % to 100 % is raised or grown in the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: {
      vi: 'tỷ lệ sản phẩm nuôi hoặc trồng trong xã',
      en: 'share of the product raised or grown in the commune',
    },
    unit: 'percent',
  },
};

export const raisedOrGrownInCommuneOf148: Question = {
  title: { vi: 'Nguồn gốc sản phẩm', en: 'Origin of the product' },
  asks: 'localOrigin',
  options: [
    {
      vi: 'Dưới 50 % nuôi hoặc trồng trong xã',
      en: 'Below 50 % is raised or grown in the commune',
      within: { below: 50 },
    },
    {
      vi: 'Từ 50 % đến dưới 75 % nuôi hoặc trồng trong xã',
      en: '50 % to below 75 % is raised or grown in the commune',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % nuôi hoặc trồng trong xã',
      en: '75 % to 100 % is raised or grown in the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: {
      vi: 'tỷ lệ sản phẩm nuôi hoặc trồng trong xã',
      en: 'share of the product raised or grown in the commune',
    },
    unit: 'percent',
  },
};

export const raisedInCommune: Question = {
  title: { vi: 'Nguồn gốc sản phẩm', en: 'Origin of the product' },
  asks: 'localOrigin',
  options: [
    {
      vi: 'Có nuôi trong xã, nhưng dưới 50 %',
      en: 'Some is raised in the commune, but below 50 %',
      within: { below: 50 },
    },
    {
      vi: 'Từ 50 % đến dưới 75 % nuôi trong xã',
      en: '50 % to below 75 % is raised in the commune',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % nuôi trong xã',
      en: '75 % to 100 % is raised in the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ sản phẩm nuôi trong xã', en: 'share of the product raised in the commune' },
    unit: 'percent',
  },
};

export const raisedInCommuneOf148: Question = {
  title: { vi: 'Nguồn gốc sản phẩm', en: 'Origin of the product' },
  asks: 'localOrigin',
  options: [
    { vi: 'Dưới 50 % nuôi trong xã', en: 'Below 50 % is raised in the commune', within: { below: 50 } },
    {
      vi: 'Từ 50 % đến dưới 75 % nuôi trong xã',
      en: '50 % to below 75 % is raised in the commune',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % nuôi trong xã',
      en: '75 % to 100 % is raised in the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ sản phẩm nuôi trong xã', en: 'share of the product raised in the commune' },
    unit: 'percent',
  },
};

export const localMaterial: Question = {
  title: { vi: 'Nguồn nguyên liệu', en: 'Source of materials' },
  asks: 'localMaterial',
  options: [
    {
      vi: 'Có dùng nguyên liệu trong tỉnh, nhưng dưới 50 %',
      en: 'Some materials are from the province, but below 50 %',
      within: { below: 50 },
    },
    {
      vi: 'Từ 50 % đến dưới 75 % nguyên liệu là của tỉnh',
      en: '50 % to below 75 % of materials are from the province',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % nguyên liệu là của tỉnh',
      en: '75 % to 100 % of materials are from the province',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ nguyên liệu trong tỉnh', en: 'share of materials from the province' },
    unit: 'percent',
  },
};

/** Decision 148/2023 only says below 50 %, where 26/2026 says that some materials are from the province. */
export const localMaterialOf148: Question = {
  title: { vi: 'Nguồn nguyên liệu', en: 'Source of materials' },
  asks: 'localMaterial',
  options: [
    {
      vi: 'Dưới 50 % nguyên liệu là của tỉnh',
      en: 'Below 50 % of materials are from the province',
      within: { below: 50 },
    },
    {
      vi: 'Từ 50 % đến dưới 75 % nguyên liệu là của tỉnh',
      en: '50 % to below 75 % of materials are from the province',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Từ 75 % đến 100 % nguyên liệu là của tỉnh',
      en: '75 % to 100 % of materials are from the province',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ nguyên liệu trong tỉnh', en: 'share of materials from the province' },
    unit: 'percent',
  },
};

export const certifiedMaterialArea: Question = {
  title: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Certified area of materials' },
  options: [
    { vi: 'Chưa có giấy chứng nhận chất lượng', en: 'No quality certificate' },
    {
      vi: 'Có chứng nhận theo tiêu chuẩn quốc gia, như VietGAP, hữu cơ',
      en: 'Certified to a national standard, such as VietGAP or organic',
    },
    {
      vi: 'Có chứng nhận theo tiêu chuẩn quốc tế, như GlobalGAP, hữu cơ (Organic)',
      en: 'Certified to an international standard, such as GlobalGAP or organic',
    },
  ],
};

const aquaticCertificates: readonly QuestionOption[] = [
  { vi: 'Chưa có giấy chứng nhận chất lượng', en: 'No quality certificate' },
  {
    vi: 'Có chứng nhận theo tiêu chuẩn quốc gia, như VietGAP, hữu cơ',
    en: 'Certified to a national standard, such as VietGAP or organic',
  },
  {
    vi: 'Có chứng nhận theo tiêu chuẩn quốc tế, như ASC, BAP, GlobalGAP, MSC',
    en: 'Certified to an international standard, such as ASC, BAP, GlobalGAP or MSC',
  },
];

/** With the international standards of aquaculture and fishing. */
export const certifiedAquaticMaterialArea: Question = {
  title: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Certified area of materials' },
  options: aquaticCertificates,
};

/** With the international standards of aquaculture and fishing. */
export const certifiedProductionArea: Question = {
  title: { vi: 'Vùng sản xuất được cấp chứng nhận chất lượng', en: 'Certified area of production' },
  options: aquaticCertificates,
};

/** With GACP-WHO, the international standard of medicinal plants. */
export const certifiedMedicinalMaterialArea: Question = {
  title: { vi: 'Vùng nguyên liệu được cấp chứng nhận chất lượng', en: 'Certified area of materials' },
  options: [
    { vi: 'Chưa có giấy chứng nhận chất lượng', en: 'No quality certificate' },
    {
      vi: 'Có chứng nhận theo tiêu chuẩn quốc gia, như VietGAP, hữu cơ',
      en: 'Certified to a national standard, such as VietGAP or organic',
    },
    {
      vi: 'Có chứng nhận theo tiêu chuẩn quốc tế, như GACP-WHO, GlobalGAP, hữu cơ (Organic)',
      en: 'Certified to an international standard, such as GACP-WHO, GlobalGAP or organic',
    },
  ],
};

/** By hand, by machine, or by advanced technology. */
export const preparationValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    {
      vi: 'Sơ chế bằng tay, như rửa, làm sạch, phân loại, đóng gói',
      en: 'Prepared by hand: washed, cleaned, sorted, packed and the like',
    },
    { vi: 'Dùng máy móc để sơ chế, đóng gói', en: 'Prepared and packed with machines' },
    {
      vi: 'Dùng công nghệ tiên tiến để sơ chế, bảo quản, nhờ đó tốt hơn hoặc giữ được lâu, ổn định',
      en: 'Prepared and preserved with advanced technology, so that it is better, or keeps longer and stays good',
    },
  ],
};

/** With slaughter by machine and by advanced technology. */
export const slaughterValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    {
      vi: 'Sơ chế bằng tay, như rửa, làm sạch, phân loại, đóng gói',
      en: 'Prepared by hand: washed, cleaned, sorted, packed and the like',
    },
    { vi: 'Dùng máy móc để sơ chế, giết mổ, đóng gói', en: 'Prepared, slaughtered and packed with machines' },
    {
      vi: 'Dùng công nghệ tiên tiến để sơ chế, giết mổ, bảo quản, nhờ đó tốt hơn hoặc giữ được lâu, ổn định',
      en: 'Prepared, slaughtered and preserved with advanced technology, so that it is better, or keeps longer and stays good',
    },
  ],
};

/** As `preparationValue`, where work by hand is filtering and taking out impurities. */
export const filteringValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    {
      vi: 'Sơ chế bằng tay, như lọc, bỏ tạp chất, phân loại, đóng gói',
      en: 'Prepared by hand: filtered, freed of impurities, sorted, packed and the like',
    },
    { vi: 'Dùng máy móc để sơ chế, đóng gói', en: 'Prepared and packed with machines' },
    {
      vi: 'Dùng công nghệ tiên tiến để sơ chế, bảo quản, nhờ đó tốt hơn hoặc giữ được lâu, ổn định',
      en: 'Prepared and preserved with advanced technology, so that it is better, or keeps longer and stays good',
    },
  ],
};

export const processingValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    { vi: 'Chế biến đơn giản', en: 'Simple processing' },
    { vi: 'Chế biến', en: 'Processing' },
    {
      vi: 'Chế biến sâu, thành sản phẩm chất lượng cao mà thị trường cần',
      en: 'Deep processing, into a high-quality product that the market wants',
    },
  ],
};

/** As `processingValue`, where deep processing is of local materials. */
export const localProcessingValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    { vi: 'Chế biến đơn giản', en: 'Simple processing' },
    { vi: 'Chế biến', en: 'Processing' },
    {
      vi: 'Chế biến sâu nguyên liệu của vùng địa phương, thành sản phẩm chất lượng cao mà thị trường cần',
      en: 'Deep processing of materials from a local area, into a high-quality product that the market wants',
    },
  ],
};

/** As `localProcessingValue`, from sorting on. */
export const sortingOrProcessingValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    { vi: 'Phân loại, sơ chế', en: 'Sorting and preparation' },
    { vi: 'Chế biến đơn giản', en: 'Simple processing' },
    { vi: 'Chế biến', en: 'Processing' },
    {
      vi: 'Chế biến sâu nguyên liệu của vùng địa phương, thành sản phẩm chất lượng cao mà thị trường cần',
      en: 'Deep processing of materials from a local area, into a high-quality product that the market wants',
    },
  ],
};

/** Common processing, skill of hand, or technology. */
export const skilledProcessingValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    { vi: 'Chế biến thông thường', en: 'Ordinary processing' },
    { vi: 'Dùng kỹ thuật thủ công để sản phẩm tốt hơn', en: 'Handicraft techniques that make the product better' },
    { vi: 'Dùng công nghệ để sản phẩm tốt hơn', en: 'Technology that makes the product better' },
  ],
};

export const refiningValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    { vi: 'Tinh chế', en: 'Refined' },
    { vi: 'Tinh chế bằng công nghệ cao', en: 'Refined with high technology' },
    { vi: 'Tinh chế và đóng gói bằng công nghệ cao', en: 'Refined and packed with high technology' },
  ],
};

export const craftValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    { vi: 'Phân loại, chế tác giản đơn', en: 'Sorted and simply worked' },
    { vi: 'Chế tác, tạo dựng bằng kỹ năng nghề truyền thống', en: 'Made with the skills of a traditional craft' },
    {
      vi: 'Kết hợp công nghệ phù hợp với kỹ năng nghề truyền thống, sản phẩm tinh xảo, tốt hơn',
      en: 'Fitting technology joined with the skills of a traditional craft, for a finer and better product',
    },
  ],
};

export const flowerValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    {
      vi: 'Sơ chế bằng tay, như làm sạch, phân loại, đóng gói',
      en: 'Prepared by hand: cleaned, sorted, packed and the like',
    },
    { vi: 'Dùng máy móc để đóng gói, bảo quản', en: 'Packed and preserved with machines' },
    {
      vi: 'Dùng công nghệ cao để sơ chế, bảo quản, nhờ đó tốt hơn hoặc giữ được lâu, ổn định',
      en: 'Prepared and preserved with high technology, so that it is better, or keeps longer and stays good',
    },
  ],
};

export const ornamentalPlantValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    { vi: 'Trồng, chăm sóc đơn giản', en: 'Grown with simple care' },
    { vi: 'Trồng, chăm sóc, cắt tỉa', en: 'Grown, cared for and trimmed' },
    {
      vi: 'Trồng, chăm sóc, cắt tỉa và tạo dáng với tay nghề cao',
      en: 'Grown, cared for, trimmed and shaped with great skill',
    },
  ],
};

export const ornamentalAnimalValue: Question = {
  title: { vi: 'Gia tăng giá trị', en: 'Added value' },
  options: [
    { vi: 'Nuôi, chăm sóc đơn giản', en: 'Raised with simple care' },
    { vi: 'Nuôi, chăm sóc, lựa chọn', en: 'Raised, cared for and selected' },
    {
      vi: 'Nuôi, chăm sóc, lựa chọn với tay nghề cao',
      en: 'Raised, cared for and selected with great skill',
    },
  ],
};

const scales: readonly QuestionOption[] = [
  { vi: 'Quy mô nhỏ', en: 'Small scale' },
  { vi: 'Quy mô trung bình', en: 'Medium scale' },
  { vi: 'Quy mô lớn', en: 'Large scale' },
];

export const productionCapacity: Question = {
  title: { vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối', en: 'Production capacity for distribution' },
  options: scales,
  note: {
    vi: 'So với mức trung bình ở địa phương của cùng đối tượng sản xuất, theo sản lượng hoặc giá trị',
    en: 'Compared with the local average for the same kind of production, by output or value',
  },
};

/** As `productionCapacity`; one form leaves out «để» in its name. */
export const distributionCapacity: Question = {
  title: { vi: 'Năng lực sản xuất đáp ứng yêu cầu phân phối', en: 'Production capacity for distribution' },
  options: scales,
  note: {
    vi: 'So với mức trung bình ở địa phương của cùng đối tượng sản xuất, theo sản lượng hoặc giá trị',
    en: 'Compared with the local average for the same kind of production, by output or value',
  },
};

const scalesOf148: readonly QuestionOption[] = [
  { vi: 'Quy mô nhỏ', en: 'Small scale' },
  { vi: 'Quy mô trung bình', en: 'Medium scale' },
  { vi: 'Quy mô lớn, có thể đáp ứng xuất khẩu', en: 'Large scale, able to supply exports' },
];

/** Decision 148/2023 asks the highest option for exports. */
export const productionCapacityOf148: Question = {
  title: { vi: 'Năng lực sản xuất để đáp ứng yêu cầu phân phối', en: 'Production capacity for distribution' },
  options: scalesOf148,
  note: {
    vi: 'So với mức trung bình ở địa phương của cùng đối tượng sản xuất',
    en: 'Compared with the local average for the same kind of production',
  },
};

/** As `productionCapacityOf148`; one form leaves out «để» in its name. */
export const distributionCapacityOf148: Question = {
  title: { vi: 'Năng lực sản xuất đáp ứng yêu cầu phân phối', en: 'Production capacity for distribution' },
  options: scalesOf148,
  note: {
    vi: 'So với mức trung bình ở địa phương của cùng đối tượng sản xuất',
    en: 'Compared with the local average for the same kind of production',
  },
};

const contractedOutput: FormFigure = {
  label: { vi: 'tỷ lệ sản lượng bán ra có hợp đồng liên kết', en: 'share of output sold under linkage contracts' },
  unit: 'percent',
  isPartial: true,
};

const contractMisprints: readonly Misprint[] = [
  {
    kind: 'gap',
    within: { below: 50 },
    note: {
      vi: 'dưới 50 % không thuộc mức nào, trừ «không có liên kết hoặc không rõ ràng»: mức hợp đồng thấp nhất của bản in bắt đầu từ 50 %',
      en: 'below 50 % fits no option but "none, or not clear": the lowest printed for contracts begins at 50 %',
    },
  },
  {
    kind: 'gap',
    within: { atLeast: 75, atMost: 75 },
    note: {
      vi: 'đúng 75 % không thuộc mức nào: bản in viết «đến dưới 75 %» rồi «trên 75 %»',
      en: 'exactly 75 % fits no option: the print says "to below 75 %", then "over 75 %"',
    },
  },
];

const outputContracts: readonly QuestionOption[] = [
  { vi: 'Không có liên kết hoặc không rõ ràng', en: 'No linkage, or not clear' },
  {
    vi: 'Hợp đồng từ 50 % đến dưới 75 % sản lượng bán ra',
    en: 'Contracts for 50 % to below 75 % of output sold',
    within: { atLeast: 50, below: 75 },
  },
  {
    vi: 'Hợp đồng trên 75 % sản lượng bán ra',
    en: 'Contracts for over 75 % of output sold',
    within: { above: 75, atMost: 100 },
  },
  {
    vi: 'Hợp đồng trên 75 % sản lượng bán ra, đến khi đăng ký đánh giá đã ổn định từ 12 tháng',
    en: 'Contracts for over 75 % of output sold, stable for 12 months or more by the time of registration',
    within: { above: 75, atMost: 100 },
  },
];

export const chainLinkage: Question = {
  title: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  asks: 'contractedOutput',
  options: outputContracts,
  figure: contractedOutput,
  misprints: contractMisprints,
};

/** As `chainLinkage`, by another name. */
export const productionLinkage: Question = {
  title: { vi: 'Liên kết sản xuất', en: 'Linkage in production' },
  asks: 'contractedOutput',
  options: outputContracts,
  figure: contractedOutput,
  misprints: contractMisprints,
};

const outputContractsOf148: readonly QuestionOption[] = [
  { vi: 'Không có liên kết hoặc không rõ ràng', en: 'No linkage, or not clear' },
  {
    vi: 'Hợp đồng từ 50 % đến dưới 75 % sản lượng bán ra',
    en: 'Contracts for 50 % to below 75 % of output sold',
    within: { atLeast: 50, below: 75 },
  },
  {
    vi: 'Hợp đồng trên 75 % sản lượng bán ra',
    en: 'Contracts for over 75 % of output sold',
    within: { above: 75, atMost: 100 },
  },
  {
    vi: 'Hợp đồng trên 75 % sản lượng bán ra, đã ổn định từ 12 tháng',
    en: 'Contracts for over 75 % of output sold, stable for 12 months or more',
    within: { above: 75, atMost: 100 },
  },
];

/** Decision 148/2023 does not say by when contracts have to be stable. */
export const chainLinkageOf148: Question = {
  title: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  asks: 'contractedOutput',
  options: outputContractsOf148,
  figure: contractedOutput,
  misprints: contractMisprints,
};

/** As `chainLinkageOf148`, by another name. */
export const productionLinkageOf148: Question = {
  title: { vi: 'Liên kết sản xuất', en: 'Linkage in production' },
  asks: 'contractedOutput',
  options: outputContractsOf148,
  figure: contractedOutput,
  misprints: contractMisprints,
};

/** By the share of materials that go into processing, where the others go by output sold. */
export const materialLinkageOf148: Question = {
  title: { vi: 'Liên kết chuỗi trong sản xuất', en: 'Chain linkage in production' },
  asks: 'contractedOutput',
  options: [
    { vi: 'Không có liên kết hoặc không rõ ràng', en: 'No linkage, or not clear' },
    {
      vi: 'Hợp đồng từ 50 % đến dưới 75 % nguyên liệu đầu vào cho chế biến',
      en: 'Contracts for 50 % to below 75 % of the materials for processing',
      within: { atLeast: 50, below: 75 },
    },
    {
      vi: 'Hợp đồng trên 75 % nguyên liệu đầu vào cho chế biến',
      en: 'Contracts for over 75 % of the materials for processing',
      within: { above: 75, atMost: 100 },
    },
    {
      vi: 'Hợp đồng trên 75 % nguyên liệu đầu vào cho chế biến, đã ổn định từ 12 tháng',
      en: 'Contracts for over 75 % of the materials for processing, stable for 12 months or more',
      within: { above: 75, atMost: 100 },
    },
  ],
  figure: {
    label: {
      vi: 'tỷ lệ nguyên liệu đầu vào cho chế biến có hợp đồng liên kết',
      en: 'share of the materials for processing under linkage contracts',
    },
    unit: 'percent',
    isPartial: true,
  },
  misprints: contractMisprints,
};

export const productionEnvironment: Question = {
  title: {
    vi: 'Bảo vệ môi trường trong quá trình sản xuất',
    en: 'Environmental protection in production',
  },
  options: [
    {
      vi: 'Đủ hồ sơ, thủ tục môi trường luật định, theo đúng các quy định môi trường khác',
      en: 'The environmental papers that the law and other environmental rules ask for',
    },
    {
      vi: 'Đủ hồ sơ, thủ tục môi trường; có minh chứng về công trình thu gom, xử lý chất thải',
      en: 'The environmental papers, with proof of installations that collect and treat waste',
    },
    {
      vi: 'Đủ hồ sơ, thủ tục môi trường; có minh chứng về công trình thu gom, xử lý chất thải và về bao gói thân thiện môi trường',
      en: 'The environmental papers, with proof of installations that collect and treat waste and of environmentally friendly packaging',
    },
  ],
};

export const sustainableTechnology: Question = {
  title: {
    vi: 'Sử dụng công nghệ theo hướng bền vững trong sản xuất',
    en: 'Sustainable technology in production',
  },
  options: [
    { vi: 'Không dùng công nghệ bền vững', en: 'No sustainable technology' },
    { vi: 'Có dùng công nghệ bền vững với môi trường', en: 'Environmentally sustainable technology is used' },
  ],
  note: {
    vi: 'Như tiết kiệm nguyên liệu, nhiên liệu; xử lý, tái chế chất thải; tận dụng phụ phẩm nông nghiệp',
    en: 'Such as saving materials and fuel, treating and recycling waste, reusing farm by-products',
  },
};
