import type { Question } from './question.ts';

/** Medicinal products: good manufacturing practice for functional foods. */
export const medicinalPlantCertificate: Question = {
  title: { vi: 'Chất lượng an toàn thực phẩm', en: 'Food safety' },
  options: [
    {
      vi: 'Giấy chứng nhận đủ điều kiện sản xuất an toàn còn hạn (GMP thực phẩm chức năng hoặc tương đương)',
      en: 'Valid certificate of safe production (GMP for functional foods or equivalent)',
    },
    {
      vi: 'Giấy chứng nhận GMP hoặc tương đương còn hạn, đã được cơ quan có thẩm quyền hậu kiểm',
      en: 'Valid GMP or equivalent certificate, inspected by the authority after it was issued',
    },
    {
      vi: 'Giấy chứng nhận GMP hoặc tương đương còn hạn, đã được hậu kiểm, có tài liệu chứng minh dây chuyền tiên tiến, hiện đại',
      en: 'Valid GMP or equivalent certificate, inspected afterwards, and papers that prove an advanced, modern production line',
    },
  ],
};

/** Decision 148/2023 names health supplements, where 26/2026 names functional foods. */
export const medicinalPlantCertificateOf148: Question = {
  title: { vi: 'Chất lượng an toàn thực phẩm', en: 'Food safety' },
  options: [
    {
      vi: 'Giấy chứng nhận đủ điều kiện sản xuất an toàn còn hạn (GMP thực phẩm bảo vệ sức khỏe hoặc tương đương)',
      en: 'Valid certificate of safe production (GMP for health supplements or equivalent)',
    },
    {
      vi: 'Giấy chứng nhận GMP hoặc tương đương còn hạn, đã được cơ quan có thẩm quyền hậu kiểm',
      en: 'Valid GMP or equivalent certificate, inspected by the authority after it was issued',
    },
    {
      vi: 'Giấy chứng nhận GMP hoặc tương đương còn hạn, đã được hậu kiểm, có tài liệu chứng minh dây chuyền tiên tiến, hiện đại',
      en: 'Valid GMP or equivalent certificate, inspected afterwards, and papers that prove an advanced, modern production line',
    },
  ],
};

export const medicinalDeclaration: Question = {
  title: { vi: 'Công bố chất lượng sản phẩm', en: 'Declaration of product quality' },
  options: [
    {
      vi: 'Bản đăng ký công bố còn hạn; ghi nhãn và quảng cáo (nếu có) đúng quy định',
      en: 'Valid registered declaration; labels and advertising (if any) as the rules ask',
    },
    {
      vi: 'Bản đăng ký công bố còn hạn; ghi nhãn và quảng cáo đúng quy định; lưu trữ đủ hồ sơ',
      en: 'Valid registered declaration; labels and advertising as the rules ask; all records kept',
    },
  ],
};

export const medicinalConvenience: Question = {
  title: { vi: 'Sự tiện lợi khi sử dụng, bảo quản', en: 'Convenience of use and storage' },
  options: [
    { vi: 'Không tiện lợi', en: 'Not convenient' },
    { vi: 'Khá tiện lợi', en: 'Fairly convenient' },
    { vi: 'Tiện lợi', en: 'Convenient' },
    { vi: 'Rất tiện lợi', en: 'Very convenient' },
  ],
};

export const medicinalEffectiveness: Question = {
  title: { vi: 'Hiệu quả sử dụng', en: 'Effectiveness' },
  options: [
    { vi: 'Thấp hoặc không rõ', en: 'Low or not clear' },
    { vi: 'Khá rõ', en: 'Fairly clear' },
    { vi: 'Tốt', en: 'Good' },
    { vi: 'Rất tốt', en: 'Very good' },
  ],
  note: {
    vi: 'Dùng thử, hoặc xét tài liệu chính thống, kết quả nghiên cứu, minh chứng của người dùng',
    en: 'By using it, or by authoritative documents, research results, or evidence of users',
  },
};

export const medicinalPeriodicTests: Question = {
  title: { vi: 'Kiểm tra định kỳ', en: 'Periodic tests' },
  options: [
    {
      vi: 'Có kết quả kiểm nghiệm an toàn trong hồ sơ đăng ký công bố',
      en: 'Safety test results in the file of the registered declaration',
    },
    {
      vi: 'Có kết quả kiểm nghiệm an toàn trong hồ sơ đăng ký công bố, và kết quả kiểm nghiệm định kỳ',
      en: 'Safety test results in the file of the registered declaration, and those of periodic tests',
    },
  ],
};

export const cosmeticsStandards: Question = {
  title: { vi: 'Công bố chất lượng', en: 'Declaration of quality' },
  options: [
    { vi: 'Chưa công bố tiêu chuẩn sản phẩm', en: 'No declared product standard' },
    { vi: 'Đã công bố tiêu chuẩn sản phẩm', en: 'Declared product standard' },
    {
      vi: 'Đã công bố tiêu chuẩn sản phẩm, và tiêu chuẩn nguyên liệu hoặc bao bì',
      en: 'Declared standards of the product, and of materials or packaging',
    },
    {
      vi: 'Đã công bố tiêu chuẩn sản phẩm, nguyên liệu, bao bì; có phiếu kiểm nghiệm của cơ quan độc lập',
      en: 'Declared standards of the product, materials and packaging; test report of an independent laboratory',
    },
  ],
};

/** Unlike cosmetics: nothing about packaging, and no option for none. */
export const essentialOilStandards: Question = {
  title: { vi: 'Công bố chất lượng', en: 'Declaration of quality' },
  options: [
    { vi: 'Đã công bố tiêu chuẩn sản phẩm', en: 'Declared product standard' },
    {
      vi: 'Đã công bố tiêu chuẩn sản phẩm và nguyên liệu',
      en: 'Declared standards of the product and materials',
    },
    {
      vi: 'Đã công bố tiêu chuẩn sản phẩm và nguyên liệu; có phiếu kiểm nghiệm của cơ quan độc lập',
      en: 'Declared standards of the product and materials; test report of an independent laboratory',
    },
  ],
};

/** For cosmetics and essential oils. */
export const cosmeticsSensoryTest: Question = {
  title: { vi: 'Chỉ tiêu cảm quan', en: 'Sensory indicators' },
  options: [
    { vi: 'Không đạt', en: 'Not met' },
    { vi: 'Gần đạt', en: 'Nearly met' },
    { vi: 'Đạt', en: 'Met' },
  ],
  note: { vi: 'So với tiêu chuẩn đã công bố', en: 'Against the declared standard' },
};

export const cosmeticsPeriodicTests: Question = {
  title: { vi: 'Kiểm tra định kỳ', en: 'Periodic tests' },
  options: [
    { vi: 'Có, không đạt', en: 'Made, not passed' },
    { vi: 'Có, đạt nhưng chưa đủ', en: 'Made and passed, but not all of them' },
    { vi: 'Có, đủ và đạt', en: 'All made and passed' },
  ],
  note: { vi: 'Xét hồ sơ kiểm tra các chỉ tiêu an toàn', en: 'By the records of tests of safety indicators' },
};

export const essentialOilSafety: Question = {
  title: { vi: 'Tính an toàn', en: 'Safety' },
  options: [
    { vi: 'Khá an toàn', en: 'Fairly safe' },
    { vi: 'An toàn', en: 'Safe' },
    { vi: 'Rất an toàn', en: 'Very safe' },
  ],
  note: { vi: 'Xét hồ sơ nghiên cứu, thử nghiệm', en: 'By the records of research and trials' },
};

/** For cosmetics and essential oils. */
export const cosmeticsUsageGuide: Question = {
  title: {
    vi: 'Hướng dẫn sử dụng để đảm bảo sản phẩm có chất lượng tốt nhất cho người tiêu dùng',
    en: 'Instructions for use that keep the quality at its best',
  },
  options: [
    { vi: 'Hướng dẫn đơn giản', en: 'Simple instructions' },
    {
      vi: 'Hướng dẫn chi tiết để giữ chất lượng và tránh tác dụng phụ (nếu có)',
      en: 'Detailed instructions that keep quality and avoid side effects (if any)',
    },
  ],
};
