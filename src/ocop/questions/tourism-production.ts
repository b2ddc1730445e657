import type { Question } from './question.ts';

export const tourismCoordination: Question = {
  title: {
    vi: 'Bộ phận điều phối quản lý và điều hành dịch vụ',
    en: 'Unit that coordinates the management and running of services',
  },
  options: [
    { vi: 'Đã lập bộ phận điều phối, điều hành', en: 'A coordinating unit exists' },
    {
      vi: 'Có bộ phận điều phối, có kế hoạch quản lý, điều hành và đang thực hiện',
      en: 'A coordinating unit exists, with a management plan being carried out',
    },
  ],
};

export const tourismManagementRules: Question = {
  title: { vi: 'Cơ chế quản lý/quy định', en: 'Management arrangements or rules' },
  options: [
    { vi: 'Có cơ chế hoặc quy định về quản lý dịch vụ', en: 'Services are managed by set arrangements or rules' },
    {
      vi: 'Có cơ chế hoặc quy định, phân công trách nhiệm rõ',
      en: 'Arrangements or rules with a clear division of duties',
    },
    {
      vi: 'Phân công rõ; người địa phương cùng quản lý, vận hành và hưởng lợi trực tiếp hoặc gián tiếp',
      en: 'Clear division of duties; local people share in managing, running and benefiting, directly or indirectly',
    },
  ],
};

export const tourismEnvironment: Question = {
  title: {
    vi: 'Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch',
    en: 'Environmental protection in the tourism community or at the tourist site',
  },
  options: [
    {
      vi: 'Có giải pháp cụ thể, như thu gom rác và nước thải sinh hoạt',
      en: 'Specific measures, such as collecting waste and domestic sewage',
    },
    {
      vi: 'Có giải pháp cụ thể và hạ tầng kỹ thuật môi trường dùng chung',
      en: 'Specific measures and shared technical infrastructure',
    },
    {
      vi: 'Có giải pháp, hạ tầng kỹ thuật và mô hình cộng đồng tự quản môi trường',
      en: 'Measures, technical infrastructure and a scheme by which the community looks after its environment',
    },
    {
      vi: 'Có giải pháp, hạ tầng, mô hình tự quản; đạt tiêu chí môi trường nông thôn mới hoặc đã đánh giá tác động môi trường',
      en: 'Measures, infrastructure and such a scheme; meets the new rural criterion for the environment or has an environmental impact assessment',
    },
  ],
};

export const tourismEnergySaving: Question = {
  title: { vi: 'Sử dụng năng lượng tiết kiệm', en: 'Saving energy' },
  options: [
    { vi: 'Tiết kiệm năng lượng bằng việc làm cụ thể', en: 'Energy is saved by specific actions' },
    {
      vi: 'Tiết kiệm, thu hồi, tái sử dụng năng lượng, nguyên liệu tại chỗ; công nghệ thân thiện môi trường',
      en: 'Energy saved, recovered and reused, with local materials and environmentally friendly technology',
    },
  ],
};

export const tourismIdeaOrigin: Question = {
  title: {
    vi: 'Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch',
    en: 'Where the idea of the tourism product comes from',
  },
  options: [
    {
      vi: 'Theo sản phẩm nơi khác, có dựa vào lợi thế, đặc trưng địa phương',
      en: 'After a product from elsewhere, building on local strengths and features',
    },
    {
      vi: 'Ý tưởng của chính mình, không trùng sản phẩm du lịch khác',
      en: 'An idea of one’s own, unlike other tourism products',
    },
    {
      vi: 'Độc đáo, khác biệt, gắn với văn hóa truyền thống địa phương',
      en: 'Unique and distinct, tied to the traditional culture of the place',
    },
  ],
};

export const tourismTargetMarket: Question = {
  title: { vi: 'Tổ chức dịch vụ theo thị trường mục tiêu', en: 'Services organized for a target market' },
  options: [
    { vi: 'Đã có kế hoạch cho thị trường mục tiêu', en: 'A plan for developing the target market' },
    {
      vi: 'Có kế hoạch và sản phẩm du lịch hợp với thị trường mục tiêu',
      en: 'A plan, and tourism products that suit the target market',
    },
  ],
};

export const tourismHeritage: Question = {
  title: {
    vi: 'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch',
    en: 'Protection of the cultural and natural heritage and biodiversity related to the tourism product',
  },
  options: [
    {
      vi: 'Có việc làm bảo vệ, bảo tồn di sản, hệ sinh thái, đa dạng sinh học',
      en: 'Some work to protect heritage, ecosystems and biodiversity',
    },
    {
      vi: 'Có chương trình hoặc kế hoạch chung của cộng đồng và có hoạt động bảo vệ, bảo tồn',
      en: 'A common programme or plan of the community, and some protection work',
    },
    {
      vi: 'Có chương trình hoặc kế hoạch chung và toàn thể cộng đồng cùng bảo vệ, bảo tồn',
      en: 'A common programme or plan, and the whole community does protection work',
    },
  ],
};

export const tourismOrganizationKind: Question = {
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
      vi: 'Hợp tác xã hoạt động đúng luật, công ty cổ phần có từ 51 % vốn của người địa phương, hoặc chủ thể khác',
      en: 'Cooperative run according to law, joint-stock company with 51 % or more from local people, or any other entity',
    },
  ],
};

export const tourismOrganizationKindOf148: Question = {
  title: { vi: 'Loại hình tổ chức sản xuất - kinh doanh', en: 'Kind of organization' },
  asks: 'producer',
  options: [
    {
      vi: 'Hộ hoặc trang trại có đăng ký kinh doanh, tổ hợp tác, công ty TNHH một thành viên, doanh nghiệp tư nhân',
      en: 'Registered household business or farm, cooperative group, single-member limited company, sole proprietorship',
    },
    {
      vi: 'Công ty TNHH từ hai thành viên, công ty cổ phần có dưới 51 % vốn của cộng đồng địa phương',
      en: 'Limited company of two or more members, joint-stock company with below 51 % from the local community',
    },
    {
      vi: 'Hợp tác xã hoạt động đúng Luật Hợp tác xã, công ty cổ phần có từ 51 % vốn của cộng đồng địa phương, trung tâm điều hành',
      en: 'Cooperative run by the Law on Cooperatives, joint-stock company with 51 % or more from the local community, operating centre',
    },
  ],
};

export const tourismIntellectualProperty: Question = {
  title: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  options: [
    {
      vi: 'Đơn đăng ký nhãn hiệu đã được chấp nhận hoặc công bố, qua thẩm định hình thức',
      en: 'Trademark application accepted or published, past the formality examination',
    },
    {
      vi: 'Nhãn hiệu dịch vụ du lịch đã có giấy chứng nhận; dùng dấu hiệu nguồn gốc địa lý gắn với cộng đồng',
      en: 'Trademarks of the tourism services registered; a sign of geographical origin tied to the community in use',
    },
    {
      vi: 'Nhãn hiệu có giấy chứng nhận, dấu hiệu nguồn gốc địa lý; thêm bằng độc quyền kiểu dáng, sáng chế, giải pháp hữu ích hoặc chứng nhận quyền tác giả',
      en: 'Registered trademarks and a sign of origin; also a patent for a design, invention or utility solution, or a copyright certificate',
    },
  ],
  note: {
    vi: 'Sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể hoặc nhãn hiệu chứng nhận thì cần văn bản ghi nhận quyền sử dụng; không tính quyền tác giả đối với nhãn hiệu',
    en: 'Where a geographical indication, collective mark or certification mark protects the product, a document has to show the right to use it; copyright in the trademark itself does not count',
  },
};

export const tourismIntellectualPropertyOf148: Question = {
  title: { vi: 'Sở hữu trí tuệ', en: 'Intellectual property' },
  options: [
    {
      vi: 'Nhãn hiệu chủ thể đang dùng đã có giấy chứng nhận đăng ký',
      en: 'The trademark that the entity uses is registered',
    },
    {
      vi: 'Nhãn hiệu đã có giấy chứng nhận; sản phẩm dùng dấu hiệu nguồn gốc địa lý gắn với cộng đồng',
      en: 'The trademark is registered; the product bears a sign of geographical origin tied to the community',
    },
  ],
  note: {
    vi: 'Sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận hoặc nhãn hiệu tập thể thì phải dùng dấu hiệu đó',
    en: 'Where a geographical indication, certification mark or collective mark protects the product, it has to be used',
  },
};
