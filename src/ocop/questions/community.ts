import type { Question } from './question.ts';

export const organizationKind: Question = {
  title: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Kind of organization' },
  asks: 'producer',
  options: [
    {
      vi: 'Hộ có đăng ký kinh doanh, trang trại, hoặc tổ hợp tác có giấy đăng ký kinh doanh',
      en: 'Registered household business, farm, or cooperative group with a business registration',
    },
    {
      vi: 'Công ty TNHH, doanh nghiệp tư nhân, hoặc công ty cổ phần có dưới 51 % vốn của người địa phương',
      en: 'Limited company, sole proprietorship, or joint-stock company with below 51 % of its capital from local people',
    },
    {
      vi: 'Hợp tác xã hoạt động đúng luật, hoặc công ty cổ phần có từ 51 % vốn của người địa phương',
      en: 'Cooperative run as the law asks, or joint-stock company with 51 % or more of its capital from local people',
    },
  ],
};

/** Decision 148/2023 counts a single-member limited company and a sole proprietorship with households. */
export const organizationKindOf148: Question = {
  title: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Kind of organization' },
  asks: 'producer',
  options: [
    {
      vi: 'Hộ có đăng ký kinh doanh, trang trại, tổ hợp tác (tổ trưởng có giấy đăng ký), công ty TNHH một thành viên, doanh nghiệp tư nhân',
      en: 'Registered household business, farm, cooperative group (its head registered), single-member limited company, sole proprietorship',
    },
    {
      vi: 'Công ty TNHH từ hai thành viên, công ty cổ phần có dưới 51 % vốn của cộng đồng địa phương',
      en: 'Limited company of two or more members, joint-stock company with below 51 % from the local community',
    },
    {
      vi: 'Hợp tác xã theo Luật Hợp tác xã 2012, hoặc công ty cổ phần có từ 51 % vốn của cộng đồng địa phương',
      en: 'Cooperative under the 2012 Law on Cooperatives, or joint-stock company with 51 % or more from the local community',
    },
  ],
};

export const legalRepresentative: Question = {
  title: {
    vi: 'Đại diện pháp luật của chủ thể là nữ; hoặc đồng bào dân tộc thiểu số; hoặc người khuyết tật',
    en: 'Legal representative who is a woman, of an ethnic minority, or disabled',
  },
  options: [
    { vi: 'Không thuộc nhóm nào trong ba nhóm', en: 'Of none of the three groups' },
    {
      vi: 'Là nữ, người dân tộc thiểu số hoặc người khuyết tật',
      en: 'A woman, of an ethnic minority, or disabled',
    },
  ],
};

export const legalRepresentativeOf148: Question = {
  title: {
    vi: 'Đại diện pháp luật của chủ thể là nữ/đồng bào dân tộc thiểu số',
    en: 'Legal representative who is a woman or of an ethnic minority',
  },
  options: [
    { vi: 'Không thuộc nhóm nào trong hai nhóm', en: 'Of neither group' },
    { vi: 'Là nữ hoặc người dân tộc thiểu số', en: 'A woman or of an ethnic minority' },
  ],
};

export const localLabour: Question = {
  title: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  asks: 'localLabour',
  options: [
    {
      vi: 'Từ 25 % đến dưới 50 % lao động là người trong xã',
      en: '25 % to below 50 % of workers are from the commune',
      within: { atLeast: 25, below: 50 },
    },
    {
      vi: 'Từ 50 % đến 75 % lao động là người trong xã',
      en: '50 % to 75 % of workers are from the commune',
      within: { atLeast: 50, atMost: 75 },
    },
    {
      vi: 'Từ 75 % lao động trở lên là người trong xã',
      en: '75 % or more of workers are from the commune',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ lao động là người trong xã', en: 'share of workers from the commune' },
    unit: 'percent',
  },
  misprints: [
    {
      kind: 'gap',
      within: { below: 25 },
      note: {
        vi: 'dưới 25 % không thuộc mức nào: mức thấp nhất của bản in bắt đầu từ 25 %',
        en: 'below 25 % fits no option: the lowest that is printed begins at 25 %',
      },
    },
    {
      kind: 'overlap',
      within: { atLeast: 75, atMost: 75 },
      note: {
        vi: 'đúng 75 % thuộc hai mức: bản in viết «đến 75 %» rồi «≥ 75 %»',
        en: 'exactly 75 % fits two options: the print says "to 75 %", then "≥ 75 %"',
      },
    },
  ],
};

/** Decision 148/2023 asks for workers from the district, where 26/2026 asks for those from the commune. */
export const localLabourOf148: Question = {
  title: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  asks: 'localLabour',
  options: [
    {
      vi: 'Từ 50 % đến 75 % lao động là người trong huyện',
      en: '50 % to 75 % of workers are from the district',
      within: { atLeast: 50, atMost: 75 },
    },
    {
      vi: 'Từ 75 % lao động trở lên là người trong huyện',
      en: '75 % or more of workers are from the district',
      within: { atLeast: 75, atMost: 100 },
    },
  ],
  figure: {
    label: { vi: 'tỷ lệ lao động là người trong huyện', en: 'share of workers from the district' },
    unit: 'percent',
  },
  misprints: [
    {
      kind: 'gap',
      within: { below: 50 },
      note: {
        vi: 'dưới 50 % không thuộc mức nào: mức thấp nhất của bản in bắt đầu từ 50 %',
        en: 'below 50 % fits no option: the lowest that is printed begins at 50 %',
      },
    },
    {
      kind: 'overlap',
      within: { atLeast: 75, atMost: 75 },
      note: {
        vi: 'đúng 75 % thuộc hai mức: bản in viết «đến 75 %» rồi «≥ 75 %»',
        en: 'exactly 75 % fits two options: the print says "to 75 %", then "≥ 75 %"',
      },
    },
  ],
};

export const businessGrowth: Question = {
  title: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Growth of the business' },
  asks: 'growth',
  options: [
    {
      vi: 'Lợi nhuận năm liền trước năm đánh giá cao hơn năm trước đó; hoặc hợp tác xã xếp loại trung bình',
      en: 'Profit of the year before the assessment above that of the year before it; or a cooperative rated average',
    },
    {
      vi: 'Lợi nhuận tăng 2 năm liền tính đến năm liền trước năm đánh giá; hoặc hợp tác xã xếp loại khá trở lên',
      en: 'Profit grew in both of the 2 years before the assessment; or a cooperative rated fair or better',
    },
  ],
  note: {
    vi: 'Hợp tác xã được chọn xếp loại hoặc lợi nhuận; loại hình khác chỉ xét lợi nhuận',
    en: 'A cooperative may go by its rating or by profit; all others go by profit only',
  },
};

/** By Decision 148/2023 a cooperative goes by its rating alone. */
export const businessGrowthOf148: Question = {
  title: { vi: 'Tăng trưởng sản xuất kinh doanh', en: 'Growth of the business' },
  asks: 'growth',
  options: [
    {
      vi: 'Hợp tác xã xếp loại trung bình; loại hình khác có lợi nhuận tăng so với năm liền trước',
      en: 'A cooperative rated average; for others, profit above that of the year before',
    },
    {
      vi: 'Hợp tác xã xếp loại khá; loại hình khác có lợi nhuận tăng 2 năm liền',
      en: 'A cooperative rated fair; for others, profit that grew 2 years in a row',
    },
  ],
};

export const accounting: Question = {
  title: { vi: 'Kế toán', en: 'Accounting' },
  options: [
    { vi: 'Không làm kế toán theo quy định', en: 'No accounting as the rules ask' },
    { vi: 'Có làm kế toán theo quy định', en: 'Accounting as the rules ask' },
  ],
};

export const intellectualProperty: Question = {
  title: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  options: [
    {
      vi: 'Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố, đã qua thẩm định hình thức',
      en: 'Trademark application accepted or published, past the examination as to form',
    },
    {
      vi: 'Mọi nhãn hiệu trên bao bì, nhãn đã được cấp giấy chứng nhận, kèm dấu hiệu nguồn gốc địa lý của cộng đồng địa phương',
      en: 'All trademarks on packaging and labels registered, with a sign of geographical origin tied to the local community',
    },
    {
      vi: 'Nhãn hiệu đã cấp và dấu hiệu nguồn gốc địa phương, kèm bằng kiểu dáng công nghiệp, sáng chế, giải pháp hữu ích, hoặc giấy chứng nhận quyền tác giả',
      en: 'Registered trademarks and a sign of local origin, and a patent for an industrial design, invention or utility solution, or a copyright certificate',
    },
  ],
  note: {
    vi: 'Chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận cần văn bản ghi nhận quyền sử dụng; không tính quyền tác giả đối với nhãn hiệu',
    en: 'A geographical indication, collective or certification mark needs a document on the right to use it; copyright in a trademark does not count',
  },
};

export const intellectualPropertyOf148: Question = {
  title: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  options: [
    { vi: 'Nhãn hiệu trên sản phẩm đã được cấp giấy chứng nhận', en: 'The trademark on the product is registered' },
    {
      vi: 'Nhãn hiệu đã được cấp giấy chứng nhận, kèm dấu hiệu nguồn gốc địa lý của cộng đồng địa phương',
      en: 'The trademark is registered, with a sign of geographical origin tied to the local community',
    },
  ],
  note: {
    vi: 'Sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận hay nhãn hiệu tập thể thì phải dùng dấu hiệu đó',
    en: 'A product protected by a geographical indication, certification or collective mark has to bear it',
  },
};
