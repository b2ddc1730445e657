import type { Question, QuestionOption } from './question.ts';

export const nutrition: Question = {
  title: { vi: 'Dinh dưỡng', en: 'Nutrition' },
  options: [
    { vi: 'Không có chỉ tiêu nào', en: 'No indicator', within: { atMost: 0 } },
    { vi: 'Có 1–2 chỉ tiêu', en: '1 or 2 indicators', within: { atLeast: 1, atMost: 2 } },
    { vi: 'Có trên 2 chỉ tiêu', en: 'More than 2 indicators', within: { above: 2 } },
  ],
  figure: { label: { vi: 'Số chỉ tiêu dinh dưỡng', en: 'Nutrition indicators' }, unit: 'count' },
  note: {
    vi: 'Chỉ tiêu dinh dưỡng có hàm lượng theo phiếu kiểm nghiệm',
    en: 'Indicators whose content a test report shows',
  },
};

export const uniqueness: Question = {
  title: { vi: 'Tính độc đáo', en: 'Uniqueness' },
  options: [
    { vi: 'Trung bình', en: 'Average' },
    { vi: 'Tương đối độc đáo', en: 'Fairly unique' },
    { vi: 'Độc đáo, đặc trưng', en: 'Unique and typical' },
    { vi: 'Rất độc đáo, đặc trưng', en: 'Very unique and typical' },
  ],
};

const fromDeclaredToInternational: readonly QuestionOption[] = [
  { vi: 'Có công bố chất lượng', en: 'Quality declared' },
  {
    vi: 'Công bố theo quy định, áp dụng tiêu chuẩn quốc gia (và quy chuẩn bắt buộc nếu có)',
    en: 'Declared as required, by national standards (and binding technical rules where there are any)',
  },
  { vi: 'Công bố theo quy định, áp dụng tiêu chuẩn quốc tế', en: 'Declared as required, by international standards' },
];

export const productDeclaration: Question = {
  title: { vi: 'Công bố sản phẩm', en: 'Declaration of the product' },
  options: fromDeclaredToInternational,
  note: {
    vi: 'Bản tiêu chuẩn phải có phiếu kiểm nghiệm an toàn thực phẩm',
    en: 'The standard needs a food safety test report',
  },
};

export const qualityDeclaration: Question = {
  title: { vi: 'Công bố chất lượng sản phẩm', en: 'Declaration of quality' },
  options: fromDeclaredToInternational,
  note: {
    vi: 'Bản tiêu chuẩn phải có phiếu kiểm nghiệm an toàn thực phẩm',
    en: 'The standard needs a food safety test report',
  },
};

export const assuranceOfHandling: Question = {
  title: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Assurance of quality' },
  options: [
    {
      vi: 'Giấy chứng nhận an toàn thực phẩm cho nơi sơ chế, đóng gói',
      en: 'Food safety certificate of the place that handles and packs',
    },
    {
      vi: 'Nơi sơ chế, đóng gói quản lý chất lượng theo tiêu chuẩn quốc gia, được chứng nhận (ISO, HACCP…)',
      en: 'The place that handles and packs is certified to a national quality management standard (ISO, HACCP, …)',
    },
    {
      vi: 'Chứng nhận theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm và thủ tục để xuất khẩu vào thị trường đích (ISO, HACCP, BRC, Halal, FDA…)',
      en: 'Certified to an international standard, food-safe and with the papers for export to its market (ISO, HACCP, BRC, Halal, FDA, …)',
    },
  ],
};

export const assuranceOfProcessing: Question = {
  title: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Assurance of quality' },
  options: [
    {
      vi: 'Giấy chứng nhận an toàn thực phẩm cho nơi chế biến, đóng gói',
      en: 'Food safety certificate of the place that processes and packs',
    },
    {
      vi: 'Nơi chế biến, đóng gói quản lý chất lượng theo tiêu chuẩn quốc gia, được chứng nhận (ISO, HACCP…)',
      en: 'The place that processes and packs is certified to a national quality management standard (ISO, HACCP, …)',
    },
    {
      vi: 'Chứng nhận theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm và thủ tục để xuất khẩu vào thị trường đích (ISO, HACCP, BRC, Halal, FDA…)',
      en: 'Certified to an international standard, food-safe and with the papers for export to its market (ISO, HACCP, BRC, Halal, FDA, …)',
    },
  ],
};

export const instructionsForUse: Question = {
  title: {
    vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng',
    en: 'Instructions for use, for the best quality to consumers',
  },
  options: [
    { vi: 'Hướng dẫn đơn giản', en: 'Simple instructions' },
    { vi: 'Hướng dẫn chi tiết để giữ chất lượng', en: 'Detailed instructions that keep the quality' },
  ],
};

export const globalMarket: Question = {
  title: { vi: 'Cơ hội thị trường toàn cầu', en: 'Chances on the world market' },
  options: [
    { vi: 'Xuất khẩu được sang Đông Nam Á', en: 'Can be exported to South-East Asia' },
    { vi: 'Xuất khẩu được ra ngoài Đông Nam Á', en: 'Can be exported beyond South-East Asia' },
    {
      vi: 'Xuất khẩu được vào thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)',
      en: 'Can be exported to markets of high standards (US, Japan, EU, …)',
    },
  ],
  note: {
    vi: 'Theo hợp đồng xuất khẩu, chứng nhận chất lượng, kết quả tìm hiểu thị trường hoặc xúc tiến thương mại',
    en: 'By export contracts, quality certificates, market studies or trade promotion',
  },
};

export const safetyOfWater: Question = {
  title: {
    vi: 'Điều kiện đảm bảo an toàn chất lượng sản phẩm',
    en: 'Conditions that assure the safety of the product',
  },
  options: [
    {
      vi: 'Giấy chứng nhận cơ sở sản xuất an toàn (hoặc tương đương), còn hiệu lực',
      en: 'A valid certificate of safe production (or equivalent)',
    },
    {
      vi: 'Giấy chứng nhận hoặc tương đương còn hiệu lực, đã được cơ quan có thẩm quyền hậu kiểm',
      en: 'A valid certificate or equivalent, inspected by the authority after it was issued',
    },
    {
      vi: 'Giấy chứng nhận hoặc tương đương còn hiệu lực, đã được hậu kiểm, có tài liệu chứng minh dây chuyền tiên tiến, hiện đại',
      en: 'A valid certificate or equivalent, inspected afterwards, and papers that prove an advanced, modern production line',
    },
  ],
};

const fromNoneToDeclaredOf148: readonly QuestionOption[] = [
  { vi: 'Chưa công bố', en: 'None' },
  { vi: 'Có tiêu chuẩn chất lượng', en: 'There is a quality standard' },
  { vi: 'Công bố tiêu chuẩn, chất lượng theo quy định', en: 'Standard or quality declared as required' },
];

export const standardDeclarationOf148: Question = {
  title: { vi: 'Công bố tiêu chuẩn sản phẩm của cơ sở sản xuất', en: 'Declaration of the producer’s standard' },
  options: fromNoneToDeclaredOf148,
};

export const declarationAsRequiredOf148: Question = {
  title: { vi: 'Công bố chất lượng sản phẩm theo quy định', en: 'Declaration of quality as required' },
  options: fromNoneToDeclaredOf148,
};

export const qualityDeclarationOf148: Question = {
  title: { vi: 'Công bố chất lượng sản phẩm', en: 'Declaration of quality' },
  options: fromNoneToDeclaredOf148,
};

export const selfDeclarationOfWaterOf148: Question = {
  title: { vi: 'Công bố chất lượng sản phẩm theo quy định', en: 'Declaration of quality as required' },
  options: [
    { vi: 'Chưa công bố', en: 'None' },
    {
      vi: 'Tự công bố, ghi nhãn, quảng cáo (nếu có) đúng quy định',
      en: 'Self-declared, label and any advertising as required',
    },
    { vi: 'Thêm đủ hồ sơ lưu trữ', en: 'Also all files kept as required' },
  ],
};

export const safetyChecksInFourOf148: Question = {
  title: { vi: 'Kiểm tra định kỳ các chỉ tiêu ATTP theo quy định', en: 'Periodic checks of food safety as required' },
  options: [
    { vi: 'Không kiểm tra', en: 'None' },
    { vi: 'Có, không đạt', en: 'Checked, not passed' },
    { vi: 'Có, đạt nhưng chưa đủ', en: 'Checked and passed, not all' },
    {
      vi: 'Có, đạt đầy đủ (vi sinh, kim loại nặng, dư lượng thuốc bảo vệ thực vật, phụ gia…)',
      en: 'All passed (microbes, heavy metals, pesticide residues, additives, …)',
    },
  ],
};

const fromFailedToAllPassedOf148: readonly QuestionOption[] = [
  { vi: 'Có, không đạt', en: 'Checked, not passed' },
  { vi: 'Có, đạt nhưng chưa đủ', en: 'Checked and passed, not all' },
  { vi: 'Có, đạt đầy đủ (vi sinh, kim loại nặng, phụ gia…)', en: 'All passed (microbes, heavy metals, additives, …)' },
];

export const productSafetyChecksOf148: Question = {
  title: {
    vi: 'Kiểm tra định kỳ các chỉ tiêu ATTP và an toàn sản phẩm theo quy định',
    en: 'Periodic checks of food and product safety as required',
  },
  options: fromFailedToAllPassedOf148,
  note: {
    vi: 'Nếu không bắt buộc kiểm tra thì cho điểm tối đa',
    en: 'Where checks are not compulsory, give full points',
  },
};

export const safetyChecksOf148: Question = {
  title: { vi: 'Kiểm tra định kỳ các chỉ tiêu ATTP theo quy định', en: 'Periodic checks of food safety as required' },
  options: fromFailedToAllPassedOf148,
};

export const testsOfWaterOf148: Question = {
  title: { vi: 'Kiểm tra định kỳ các chỉ tiêu ATTP theo quy định', en: 'Periodic checks of food safety as required' },
  options: [
    { vi: 'Có kết quả kiểm nghiệm trong hồ sơ tự công bố', en: 'Test results in the self-declaration' },
    { vi: 'Thêm kết quả tự kiểm nghiệm định kỳ', en: 'Also results of periodic tests of its own' },
  ],
};

export const assuranceToVietGapOf148: Question = {
  title: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Assurance of quality' },
  options: [
    { vi: 'Không kiểm soát chất lượng', en: 'No quality control' },
    { vi: 'Có kế hoạch kiểm soát nội bộ', en: 'A plan of internal control' },
    {
      vi: 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc',
      en: 'A plan of internal control with tracing of origin',
    },
    {
      vi: 'Chứng nhận tiên tiến của Việt Nam (VietGAP, hữu cơ…)',
      en: 'Certified to an advanced Vietnamese standard (VietGAP, organic, …)',
    },
    {
      vi: 'Chứng nhận theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm và thủ tục để xuất khẩu vào thị trường đích',
      en: 'Certified to an international standard, food-safe and with the papers for export to its market',
    },
  ],
};

export const assuranceToIsoOf148: Question = {
  title: { vi: 'Đảm bảo chất lượng sản phẩm', en: 'Assurance of quality' },
  options: [
    { vi: 'Không kiểm soát chất lượng', en: 'No quality control' },
    { vi: 'Có kế hoạch kiểm soát nội bộ', en: 'A plan of internal control' },
    {
      vi: 'Kế hoạch kiểm soát nội bộ gắn truy xuất nguồn gốc',
      en: 'A plan of internal control with tracing of origin',
    },
    {
      vi: 'Chứng nhận quản lý chất lượng tiên tiến (ISO, GMP, HACCP…)',
      en: 'Certified advanced quality management (ISO, GMP, HACCP, …)',
    },
    {
      vi: 'Chứng nhận theo tiêu chuẩn quốc tế, đủ điều kiện an toàn thực phẩm và thủ tục để xuất khẩu vào thị trường đích',
      en: 'Certified to an international standard, food-safe and with the papers for export to its market',
    },
  ],
};
