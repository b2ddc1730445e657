import type { Question } from './question.ts';

export const tourismLocation: Question = {
  title: { vi: 'Vị trí', en: 'Location' },
  options: [
    { vi: 'Thuận tiện, dễ đến', en: 'Convenient and easy to reach' },
    {
      vi: 'Thuận tiện, dễ đến, cạnh khu vực có lợi thế du lịch',
      en: 'Convenient, easy to reach, next to an area with potential for tourism',
    },
    {
      vi: 'Thuận tiện, dễ đến, cạnh và kết nối với nơi khác có lợi thế du lịch',
      en: 'Convenient, easy to reach, next to and linked with another place with potential for tourism',
    },
  ],
};

export const tourismSurroundings: Question = {
  title: { vi: 'Kiến trúc và cảnh quan môi trường', en: 'Architecture and surroundings' },
  options: [
    { vi: 'Cảnh quan sạch, đẹp', en: 'Clean and pleasant surroundings' },
    {
      vi: 'Cảnh quan sạch đẹp, kiến trúc đậm nét vùng miền, dân tộc',
      en: 'Clean, pleasant surroundings, architecture typical of the region and its people',
    },
    {
      vi: 'Cảnh quan sạch đẹp, kiến trúc vùng miền, dân tộc; xã hoặc thôn đạt tiêu chí nông thôn mới sáng - xanh - sạch đẹp',
      en: 'Clean surroundings, typical architecture; the commune or village meets the new rural criterion bright, green, clean and beautiful',
    },
  ],
};

export const tourismBusinessConditions: Question = {
  title: { vi: 'Đáp ứng điều kiện kinh doanh dịch vụ', en: 'Conditions for doing business in services' },
  options: [
    {
      vi: 'Cộng đồng: các cơ sở đủ đăng ký và điều kiện kinh doanh',
      en: 'Community: its establishments are registered and meet the business conditions',
    },
    {
      vi: 'Cộng đồng: các cơ sở đủ đăng ký và điều kiện; có cơ sở đạt tiêu chuẩn phục vụ khách theo Luật Du lịch',
      en: 'Community: registered, conditions met; some establishment meets the tourist service standard of the Law on Tourism',
    },
    {
      vi: 'Điểm du lịch: đủ đăng ký và điều kiện kinh doanh',
      en: 'Tourist site: registered and meets the business conditions',
    },
    {
      vi: 'Điểm du lịch: đủ đăng ký và điều kiện; được công nhận điểm du lịch hoặc có cơ sở đạt tiêu chuẩn theo Luật Du lịch',
      en: 'Tourist site: registered, conditions met; recognized as a site, or has an establishment up to the standard of the Law on Tourism',
    },
  ],
  note: {
    vi: 'Chọn một trong hai trường hợp: cộng đồng cung cấp dịch vụ hoặc điểm du lịch',
    en: 'Choose one of the two cases: a community that provides services, or a tourist site',
  },
};

export const tourismBusinessConditionsOf148: Question = {
  title: { vi: 'Chất lượng về điều kiện kinh doanh dịch vụ', en: 'Conditions for doing business in services' },
  options: [
    {
      vi: 'Cộng đồng: dưới 50 % cơ sở có chứng nhận đủ điều kiện kinh doanh',
      en: 'Community: below 50 % of establishments are certified to meet the business conditions',
    },
    {
      vi: 'Cộng đồng: từ 50 % đến dưới 75 % cơ sở có chứng nhận đủ điều kiện kinh doanh',
      en: 'Community: from 50 % to below 75 % of establishments are certified to meet the business conditions',
    },
    {
      vi: 'Cộng đồng: trên 75 % cơ sở có chứng nhận đủ điều kiện kinh doanh',
      en: 'Community: over 75 % of establishments are certified to meet the business conditions',
    },
    {
      vi: 'Điểm du lịch: đã đăng ký kinh doanh dịch vụ du lịch',
      en: 'Tourist site: registered for business in tourism services',
    },
    {
      vi: 'Điểm du lịch: đã đăng ký và đủ điều kiện kinh doanh',
      en: 'Tourist site: registered and meets the business conditions',
    },
    {
      vi: 'Điểm du lịch: đã đăng ký, đủ điều kiện, được công nhận đạt tiêu chuẩn phục vụ khách du lịch',
      en: 'Tourist site: registered, conditions met, recognized as up to the tourist service standard',
    },
  ],
  note: {
    vi: 'Chọn một trong hai trường hợp; cơ sở là nơi lưu trú, vận chuyển và dịch vụ khác; cộng đồng có đúng 75 % cơ sở thì bản in không xếp vào mức nào',
    en: 'Choose one of the two cases; establishments are for lodging, transport and other services; a community with exactly 75 % fits no option in print',
  },
};

export const tourismSafety: Question = {
  title: { vi: 'Đảm bảo an toàn và an ninh trật tự', en: 'Safety, security and order' },
  options: [
    {
      vi: 'Cộng đồng: các cơ sở đủ điều kiện an ninh, an toàn',
      en: 'Community: its establishments meet the security and safety conditions',
    },
    {
      vi: 'Cộng đồng: các cơ sở đủ điều kiện; hướng dẫn, tập huấn nhân viên thường xuyên hoặc định kỳ',
      en: 'Community: conditions met, and staff instructed and trained regularly',
    },
    {
      vi: 'Điểm du lịch: đủ điều kiện an ninh, an toàn',
      en: 'Tourist site: meets the security and safety conditions',
    },
    {
      vi: 'Điểm du lịch: đủ điều kiện; hướng dẫn, tập huấn nhân viên thường xuyên hoặc định kỳ',
      en: 'Tourist site: conditions met, and staff instructed and trained regularly',
    },
  ],
  note: {
    vi: 'Chọn một trong hai trường hợp; điều kiện theo luật về an ninh trật tự, phòng cháy chữa cháy, môi trường, an toàn thực phẩm',
    en: 'Choose one of the two cases; the conditions are those of the law for security and order, fire, the environment and food safety',
  },
};

export const tourismSafetyOf148: Question = {
  title: { vi: 'Chất lượng an toàn và an ninh trật tự', en: 'Safety, security and order' },
  options: [
    {
      vi: 'Cộng đồng: ít nhất 75 % cơ sở đủ điều kiện an ninh, an toàn',
      en: 'Community: at least 75 % of establishments meet the security and safety conditions',
    },
    {
      vi: 'Cộng đồng: 100 % cơ sở đủ điều kiện an ninh, an toàn',
      en: 'Community: 100 % of establishments meet the security and safety conditions',
    },
    {
      vi: 'Điểm du lịch: đủ điều kiện an ninh, an toàn',
      en: 'Tourist site: meets the security and safety conditions',
    },
    {
      vi: 'Điểm du lịch: đủ điều kiện; hướng dẫn, tập huấn nhân viên thường xuyên hoặc định kỳ',
      en: 'Tourist site: conditions met, and staff instructed and trained regularly',
    },
  ],
  note: {
    vi: 'Chọn một trong hai trường hợp; điều kiện theo luật về an ninh trật tự, phòng cháy chữa cháy, môi trường, an toàn thực phẩm; cộng đồng có dưới 75 % cơ sở thì bản in không xếp vào mức nào',
    en: 'Choose one of the two cases; the conditions are those of the law for security and order, fire, the environment and food safety; a community with below 75 % fits no option in print',
  },
};

export const tourismServiceCompleteness: Question = {
  title: { vi: 'Tính hoàn thiện của quá trình dịch vụ', en: 'Completeness of the service' },
  options: [
    {
      vi: 'Có nơi trưng bày, bán sản phẩm truyền thống địa phương',
      en: 'A place that shows and sells traditional local products',
    },
    {
      vi: 'Có nơi trưng bày, bán sản phẩm truyền thống và OCOP địa phương, kèm tài liệu giới thiệu',
      en: 'A place that shows and sells traditional and OCOP products of the area, with information about them and the services',
    },
    {
      vi: 'Bán sản phẩm truyền thống và OCOP, có tài liệu; bãi đỗ, nhà vệ sinh, khu giới thiệu bố trí hài hòa',
      en: 'Sells traditional and OCOP products, with information; parking, toilets and a presentation area well laid out',
    },
  ],
};

export const tourismExperiences: Question = {
  title: { vi: 'Hoạt động trải nghiệm', en: 'Experience activities' },
  options: [
    { vi: 'Có trải nghiệm cho khách', en: 'Experience activities are offered' },
    { vi: 'Trải nghiệm được tổ chức thành mô hình', en: 'Experience activities are organized as a model' },
  ],
};

export const tourismStaff: Question = {
  title: { vi: 'Quản lý và nhân viên', en: 'Management and staff' },
  options: [
    {
      vi: 'Dưới 50 % quản lý, nhân viên được đào tạo nghiệp vụ',
      en: 'Below 50 % of managers and staff have professional training',
    },
    {
      vi: 'Từ 50 % đến 75 % quản lý, nhân viên được đào tạo nghiệp vụ',
      en: 'From 50 % to 75 % of managers and staff have professional training',
    },
    {
      vi: 'Trên 75 % được đào tạo nghiệp vụ; có người tiếp đón thạo ít nhất 1 ngoại ngữ',
      en: 'Over 75 % have professional training; someone at reception is fluent in at least 1 foreign language',
    },
  ],
};

export const tourismProductQuality: Question = {
  title: { vi: 'Chất lượng sản phẩm dịch vụ du lịch', en: 'Quality of the tourism product' },
  options: [
    { vi: 'Phong phú, hấp dẫn', en: 'Varied and attractive' },
    { vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao', en: 'Varied, attractive, safe, of high quality' },
    {
      vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao; khách đánh giá cao',
      en: 'Varied, attractive, safe, of high quality; rated highly by visitors',
    },
    {
      vi: 'Phong phú, hấp dẫn, an toàn, chất lượng cao, đặc sắc vùng miền; khách đánh giá cao',
      en: 'Varied, attractive, safe, of high quality, distinctive of the region; rated highly by visitors',
    },
  ],
  note: {
    vi: 'Khách đánh giá cao: qua phiếu đánh giá, bình chọn trên các trang du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu',
    en: 'Rated highly: in reviews and votes on reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu',
  },
};

export const tourismServiceQuality: Question = {
  title: { vi: 'Chất lượng phục vụ', en: 'Quality of service' },
  options: [
    { vi: 'Thân thiện, nhanh nhẹn, chu đáo', en: 'Friendly, prompt and attentive' },
    {
      vi: 'Thân thiện, nhanh nhẹn, chu đáo; khách đánh giá cao',
      en: 'Friendly, prompt and attentive; rated highly by visitors',
    },
    {
      vi: 'Thân thiện, nhanh nhẹn, chu đáo; khách đánh giá cao qua phiếu, bình chọn trên trang du lịch uy tín',
      en: 'Friendly, prompt and attentive; rated highly in reviews and votes on reputable travel sites',
    },
  ],
  note: {
    vi: 'Trang uy tín là những trang như Booking, Agoda, TripAdvisor, Traveloka, iVivu',
    en: 'Reputable sites are such as Booking, Agoda, TripAdvisor, Traveloka, iVivu',
  },
};

export const tourismAmenities: Question = {
  title: { vi: 'Tiện nghi', en: 'Amenities' },
  options: [
    {
      vi: 'Cộng đồng: đường nội bộ thuận tiện, đủ điện, nước sạch, nhà vệ sinh, internet',
      en: 'Community: convenient internal roads, and electricity, clean water, toilets and internet',
    },
    {
      vi: 'Cộng đồng: đường thuận tiện, đủ điện, nước, vệ sinh, internet; xã hoặc thôn đạt các tiêu chí nông thôn mới liên quan',
      en: 'Community: roads, electricity, water, toilets and internet; the commune or village meets the new rural criteria for these',
    },
    {
      vi: 'Điểm du lịch: đủ điện, nước sạch, nhà vệ sinh, internet',
      en: 'Tourist site: electricity, clean water, toilets and internet',
    },
    {
      vi: 'Điểm du lịch: đủ điện, nước sạch, nhà vệ sinh, internet, có chất lượng, khách đánh giá cao',
      en: 'Tourist site: electricity, clean water, toilets and internet of good quality, rated highly by visitors',
    },
  ],
  note: {
    vi: 'Chọn một trong hai trường hợp; tiêu chí nông thôn mới là về giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm',
    en: 'Choose one of the two cases; the new rural criteria are those for roads, electricity, water, sanitation and food safety',
  },
};

export const tourismVisitorEvents: Question = {
  title: { vi: 'Hoạt động thu hút khách du lịch', en: 'Activities that attract visitors' },
  options: [
    { vi: 'Có trình diễn lễ hội, văn hóa tại điểm', en: 'Festivals or cultural performances on site' },
    {
      vi: 'Trình diễn lễ hội, văn hóa mang tính cộng đồng, ít nhất 2 lần mỗi năm',
      en: 'Festivals or performances of a communal kind, at least 2 times a year',
    },
    {
      vi: 'Mỗi năm ít nhất 2 lần trình diễn mang tính cộng đồng, đậm nét văn hóa dân tộc, vùng miền',
      en: 'Communal performances that are distinctive of the culture of a people or region, at least 2 times a year',
    },
  ],
};

export const tourismGoods: Question = {
  title: { vi: 'Hàng hóa dịch vụ', en: 'Goods offered' },
  options: [
    {
      vi: 'Rõ nguồn gốc, đạt chất lượng phù hợp, mang nét đặc sản địa phương',
      en: 'Of clear origin and suitable quality, specialities of the area',
    },
    {
      vi: 'Rõ nguồn gốc, đạt chất lượng, đặc sản địa phương, an toàn thực phẩm; có bán sản phẩm OCOP',
      en: 'Of clear origin and suitable quality, local specialities, safe as food; OCOP products on sale',
    },
  ],
  note: { vi: 'Như đồ ăn uống, đồ lưu niệm', en: 'Such as food, drink and souvenirs' },
};
