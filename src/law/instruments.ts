import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { Certainty } from './certainty.ts';
import type { InstrumentKind } from './citation.ts';
import type { EndOfForce, Instrument } from './instrument.ts';

const nationalAssembly: Text = { vi: 'Quốc hội', en: 'National Assembly' };
const standingCommittee: Text = { vi: 'Ủy ban Thường vụ Quốc hội', en: 'National Assembly Standing Committee' };
const party: Text = { vi: 'Ban Chấp hành Trung ương Đảng', en: 'Party Central Committee' };
const government: Text = { vi: 'Chính phủ', en: 'Government' };
const primeMinister: Text = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };
const planning: Text = { vi: 'Bộ Kế hoạch và Đầu tư', en: 'Ministry of Planning and Investment' };
const finance: Text = { vi: 'Bộ Tài chính', en: 'Ministry of Finance' };
const ruralDevelopment: Text = {
  vi: 'Bộ Nông nghiệp và Phát triển nông thôn',
  en: 'Ministry of Agriculture and Rural Development',
};
const environment: Text = { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' };
const stateBank: Text = { vi: 'Ngân hàng Nhà nước Việt Nam', en: 'State Bank of Vietnam' };

/** No end is known: in force as far as was found. */
const noEnd = null;

/** What implemented the law of 2012: the rules held to its last day, and no repeal by name was found. */
const withTheLawOf2012: EndOfForce = { on: null, notBefore: '2024-07-01', by: null };
const notRepealedByName: Text = {
  vi: 'Hướng dẫn Luật 23/2012/QH13, hết hiệu lực 1/7/2024; không tìm thấy văn bản nêu đích danh việc bãi bỏ',
  en: 'It implements Law 23/2012/QH13, which ended on 1 July 2024; nothing that repeals it by name was found',
};

/** Where its Điều 5 was repealed, what became of the rest was not found. */
const inPart: EndOfForce = { on: null, notBefore: '2024-07-01', by: null };

/** Applied to the years up to 2024; the day of 2025 was not found. */
const duringOrAfter2025: EndOfForce = { on: null, notBefore: '2025-01-01', by: '78/2025/TT-BTC' };

/** Sixty days after 22 May 2026 is 21 July 2026, the last day; the next one is the first without force. */
const sixtyDaysOn: EndOfForce = { on: '2026-07-22', by: '26/2026/QĐ-TTg' };
const lastDayOfDossiers: Text = {
  vi: 'Hết hiệu lực sau 60 ngày kể từ ngày 22/5/2026 là ngày Quyết định 26/2026/QĐ-TTg có hiệu lực; đếm ra ngày cuối là 21/7/2026, cũng là hạn chót xong các hồ sơ nộp trước theo quy định cũ. Từ 22/5/2026 hồ sơ mới theo Quyết định 26/2026/QĐ-TTg',
  en: 'It ends 60 days after 22 May 2026, when Decision 26/2026/QĐ-TTg took effect; counted, the last day is 21 July 2026, by which dossiers filed before had to be settled under the old rules. New dossiers fall under Decision 26/2026/QĐ-TTg since 22 May 2026',
};

/** The day all of this was last checked. */
const checked = '2026-11-24';

/**
 * The legal instruments that the rules, targets and figures of this library come from, by kind and, within a kind, by
 * date. Their numbers name them. What was not found stands as `null` or `unknown`; nothing is filled in.
 *
 * @example
 * import { instruments } from 'kttt/law';
 *
 * instruments.filter(({ end }) => end !== null && end !== 'unknown' && end.by === '17/2023/QH15').length; // → 1
 */
export const instruments: readonly Instrument[] = /* @__PURE__ */ table();

/** A line: number, day issued, first day in force, end of force, how surely these days are known, what it is about. */
function table(): readonly Instrument[] {
  return [
    law('23/2012/QH13', null, '2013-07-01', ended('2024-07-01', '17/2023/QH15'), 'text', {
      vi: 'Luật Hợp tác xã',
      en: 'Law on Cooperatives',
      note: {
        vi: 'Phần mà Điều 115 khoản 5 Luật 17/2023/QH15 giữ lại vẫn còn áp dụng sau ngày hết hiệu lực',
        en: 'What Article 115, Clause 5 of Law 17/2023/QH15 keeps still applies after it ended',
      },
    }),
    law('17/2023/QH15', '2023-06-20', '2024-07-01', noEnd, 'text', {
      vi: 'Luật Hợp tác xã',
      en: 'Law on Cooperatives',
      note: {
        vi: 'Riêng Điều 115 khoản 3 và khoản 4 có hiệu lực từ 1/9/2023 (Điều 114 khoản 2)',
        en: 'Article 115, Clauses 3 and 4 are in force since 1 September 2023 (Article 114, Clause 2)',
      },
    }),
    law('72/2025/QH15', null, null, 'unknown', 'unknown', {
      vi: 'Luật Tổ chức chính quyền địa phương',
      en: 'Law on Organization of Local Government',
    }),

    resolution(party, '20-NQ/TW', '2022-06-16', null, 'unknown', 'summary', {
      vi: 'Kinh tế tập thể trong giai đoạn mới: mục tiêu 2030 và 2045',
      en: 'The collective economy in the new period: targets for 2030 and 2045',
    }),
    resolution(government, '106/NQ-CP', '2023-07-18', null, 'unknown', 'summary', {
      vi: 'Phát triển hợp tác xã nông nghiệp: mục tiêu 2025',
      en: 'Agricultural cooperatives: target for 2025',
    }),
    resolution(nationalAssembly, '202/2025/QH15', '2025-06-12', null, noEnd, 'summary', {
      vi: 'Sắp xếp còn 34 tỉnh, thành phố',
      en: 'The provinces are rearranged into 34',
      note: {
        vi: 'Bộ máy mới hoạt động từ 1/7/2025; ngày có hiệu lực của chính nghị quyết chưa tìm thấy',
        en: 'The new provinces work since 1 July 2025; the day the resolution itself took effect was not found',
      },
    }),
    resolution(nationalAssembly, '203/2025/QH15', null, null, 'unknown', 'unknown', {
      vi: 'Sửa Hiến pháp: chính quyền địa phương hai cấp',
      en: 'The Constitution amended: local government of two levels',
      note: {
        vi: 'Các nguồn nêu ngày có hiệu lực khác nhau: 16/6/2025 hoặc 1/7/2025',
        en: 'The sources differ on when it took effect: 16 June or 1 July 2025',
      },
    }),
    resolution(standingCommittee, '1680/NQ-UBTVQH15', null, null, noEnd, 'unknown', {
      vi: 'Sắp xếp các xã, phường, đặc khu của tỉnh Quảng Trị mới',
      en: 'The communes, wards and special zone of the new Quảng Trị province',
      note: {
        vi: 'Một trong 34 nghị quyết về cấp xã, số 1654 đến 1687/NQ-UBTVQH15; các nguồn nêu ngày ban hành khác nhau: 16/6/2025 hoặc 18/6/2025',
        en: 'One of the 34 resolutions on communes, 1654 to 1687/NQ-UBTVQH15; the sources differ on their date: 16 or 18 June 2025',
      },
    }),
    resolution(nationalAssembly, '30/2026/QH16', null, '2026-04-30', noEnd, 'secondary', {
      vi: 'Đồng Nai thành thành phố trực thuộc trung ương',
      en: 'Đồng Nai becomes a centrally run city',
    }),
    resolution(standingCommittee, '237/NQ-UBTVQH16', null, '2026-04-30', noEnd, 'secondary', {
      vi: 'Các phường mới của Đồng Nai khi thành thành phố',
      en: 'The new wards of Đồng Nai as it becomes a city',
    }),

    decree('151/2007/NĐ-CP', null, null, ended('2019-11-25', '77/2019/NĐ-CP'), 'text', {
      vi: 'Tổ hợp tác',
      en: 'Cooperative groups',
    }),
    decree('193/2013/NĐ-CP', '2013-11-21', '2014-01-27', withTheLawOf2012, 'text', {
      vi: 'Chi tiết thi hành Luật Hợp tác xã 2012',
      en: 'Implementation of the Law on Cooperatives of 2012',
      note: notRepealedByName,
    }),
    decree('107/2017/NĐ-CP', '2017-09-15', '2017-09-15', withTheLawOf2012, 'text', {
      vi: 'Sửa đổi Nghị định 193/2013/NĐ-CP',
      en: 'Decree 193/2013/NĐ-CP amended',
      note: notRepealedByName,
    }),
    decree('15/2018/NĐ-CP', null, null, 'unknown', 'unknown', {
      vi: 'An toàn thực phẩm: cơ quan quản lý từng nhóm sản phẩm',
      en: 'Food safety: which ministry is in charge of which products',
    }),
    decree('77/2019/NĐ-CP', '2019-10-10', '2019-11-25', noEnd, 'text', {
      vi: 'Tổ hợp tác',
      en: 'Cooperative groups',
      note: {
        vi: 'Từ 1/11/2024, Nghị định 113/2024/NĐ-CP Điều 24 bãi bỏ Điều 3 khoản 1, khoản 3 và Điều 4 (khoản 6); thay Điều 5, Điều 6, Điều 15 khoản 3 và Điều 24, sửa Điều 29 khoản 6 (khoản 7)',
        en: 'Since 1 November 2024, Article 24 of Decree 113/2024/NĐ-CP repeals Article 3, Clauses 1 and 3, and Article 4 (Clause 6); it replaces Articles 5, 6, 15 Clause 3 and 24, and amends Article 29, Clause 6 (Clause 7)',
      },
    }),
    decree('45/2021/NĐ-CP', null, null, noEnd, 'unknown', {
      vi: 'Quỹ hỗ trợ phát triển hợp tác xã',
      en: 'Funds that support the development of cooperatives',
      note: {
        vi: 'Còn trong Bộ Pháp điển 2026; được Nghị định 253/2025/NĐ-CP sửa đổi',
        en: 'Carried in the codification of 2026; amended by Decree 253/2025/NĐ-CP',
      },
    }),
    decree('92/2024/NĐ-CP', '2024-07-18', '2024-07-18', noEnd, 'text', {
      vi: 'Đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã',
      en: 'Registration of cooperative groups, cooperatives and unions',
      note: {
        vi: 'Từ 1/7/2025 cấp xã đăng ký thay cấp huyện, theo Nghị định 125/2025/NĐ-CP',
        en: 'Since 1 July 2025 communes register instead of districts, by Decree 125/2025/NĐ-CP',
      },
    }),
    decree('113/2024/NĐ-CP', '2024-09-12', '2024-11-01', noEnd, 'text', {
      vi: 'Chi tiết thi hành Luật Hợp tác xã 2023: phân loại, chính sách hỗ trợ',
      en: 'Implementation of the Law on Cooperatives of 2023: classification, policies of support',
    }),
    decree('125/2025/NĐ-CP', '2025-06-11', '2025-07-01', noEnd, 'summary', {
      vi: 'Chuyển việc đăng ký hợp tác xã về cấp xã',
      en: 'The registration of cooperatives moves to the communes',
    }),
    decree('253/2025/NĐ-CP', null, null, 'unknown', 'unknown', {
      vi: 'Sửa đổi Nghị định 45/2021/NĐ-CP về quỹ hỗ trợ phát triển hợp tác xã',
      en: 'Decree 45/2021/NĐ-CP on funds for cooperatives amended',
    }),

    decision(primeMinister, '124/2004/QĐ-TTg', null, null, 'unknown', 'unknown', {
      vi: 'Danh mục và mã số đơn vị hành chính, có cấp huyện',
      en: 'List and codes of administrative units, districts among them',
    }),
    decision(primeMinister, '445/QĐ-TTg', null, null, 'unknown', 'unknown', {
      vi: 'Thí điểm hợp tác xã kiểu mới tại đồng bằng sông Cửu Long',
      en: 'New-style cooperatives tried in the Mekong Delta',
      note: { vi: 'Ban hành năm 2016', en: 'Issued in 2016' },
    }),
    decision(primeMinister, '1600/QĐ-TTg', null, null, 'unknown', 'unknown', {
      vi: 'Chương trình nông thôn mới 2016–2020',
      en: 'The new rural programme of 2016–2020',
      note: { vi: 'Ban hành năm 2016', en: 'Issued in 2016' },
    }),
    decision(primeMinister, '1980/QĐ-TTg', '2016-10-17', null, 'unknown', 'summary', {
      vi: 'Tiêu chí xã nông thôn mới 2016–2020',
      en: 'Criteria of new rural communes, 2016–2020',
    }),
    decision(primeMinister, '27/2018/QĐ-TTg', null, '2018-08-20', ended('2025-11-15', '36/2025/QĐ-TTg'), 'inferred', {
      vi: 'Hệ thống ngành kinh tế Việt Nam 2018',
      en: 'Vietnam Standard Industrial Classification of 2018',
      note: {
        vi: 'Ngày hết hiệu lực suy ra từ ngày hệ thống năm 2025 có hiệu lực',
        en: 'That it ended is inferred from the first day of the classification of 2025',
      },
    }),
    decision(primeMinister, '1048/QĐ-TTg', '2019-08-21', '2019-08-21', ended('2023-02-24', '148/QĐ-TTg'), 'summary', {
      vi: 'OCOP: tiêu chí và đánh giá, phân hạng sản phẩm (2019)',
      en: 'OCOP: criteria and the rating of products (2019)',
    }),
    decision(primeMinister, '781/QĐ-TTg', '2020-06-08', null, ended('2023-02-24', '148/QĐ-TTg'), 'summary', {
      vi: 'OCOP: sửa đổi Quyết định 1048/QĐ-TTg, thêm điều kiện tối thiểu cho từng hạng sao',
      en: 'OCOP: Decision 1048/QĐ-TTg amended, with minima for each number of stars',
    }),
    decision(primeMinister, '167/QĐ-TTg', '2021-02-03', '2021-02-03', 'unknown', 'summary', {
      vi: 'Thí điểm hợp tác xã kiểu mới hiệu quả 2021–2025',
      en: 'Effective new-style cooperatives tried, 2021–2025',
    }),
    decision(primeMinister, '340/QĐ-TTg', '2021-03-12', null, 'unknown', 'summary', {
      vi: 'Chiến lược kinh tế tập thể, hợp tác xã 2021–2030',
      en: 'Strategy for the collective economy and cooperatives, 2021–2030',
    }),
    decision(primeMinister, '1318/QĐ-TTg', '2021-07-22', null, 'unknown', 'summary', {
      vi: 'Kế hoạch kinh tế tập thể, hợp tác xã: mục tiêu 2025',
      en: 'Plan for the collective economy and cooperatives: targets for 2025',
    }),
    decision(primeMinister, '263/QĐ-TTg', '2022-02-22', null, 'unknown', 'summary', {
      vi: 'Chương trình nông thôn mới 2021–2025',
      en: 'The new rural programme of 2021–2025',
    }),
    decision(primeMinister, '318/QĐ-TTg', null, null, 'unknown', 'unknown', {
      vi: 'Tiêu chí xã nông thôn mới 2021–2025',
      en: 'Criteria of new rural communes, 2021–2025',
      note: {
        vi: 'Chưa đọc được văn bản; số và nội dung chưa xác minh',
        en: 'Its text was not read; its number and content are not verified',
      },
    }),
    decision(primeMinister, '148/QĐ-TTg', '2023-02-24', '2023-02-24', sixtyDaysOn, 'inferred', {
      vi: 'OCOP: tiêu chí và đánh giá, phân hạng sản phẩm (2023)',
      en: 'OCOP: criteria and the rating of products (2023)',
      note: lastDayOfDossiers,
    }),
    decision(planning, '1205/QĐ-BKHĐT', null, null, 'unknown', 'unknown', {
      vi: 'Danh mục văn bản còn hiệu lực 2019–2023',
      en: 'List of the texts in force, 2019–2023',
      note: {
        vi: 'Cho thấy Thông tư 01/2020/TT-BKHĐT còn hiệu lực ngày 24/5/2024',
        en: 'It shows Circular 01/2020/TT-BKHĐT in force on 24 May 2024',
      },
    }),
    decision(primeMinister, '19/2025/QĐ-TTg', '2025-06-30', '2025-07-01', noEnd, 'secondary', {
      vi: 'Danh mục và mã số đơn vị hành chính',
      en: 'List and codes of administrative units',
    }),
    decision(primeMinister, '1489/QĐ-TTg', '2025-07-06', '2025-07-06', sixtyDaysOn, 'inferred', {
      vi: 'OCOP: sửa đổi quy trình của Quyết định 148/QĐ-TTg, còn hai cấp',
      en: 'OCOP: the procedure of Decision 148/QĐ-TTg amended, with two levels left',
      note: lastDayOfDossiers,
    }),
    decision(primeMinister, '36/2025/QĐ-TTg', null, '2025-11-15', noEnd, 'secondary', {
      vi: 'Hệ thống ngành kinh tế Việt Nam 2025',
      en: 'Vietnam Standard Industrial Classification of 2025',
    }),
    decision(primeMinister, '51/2025/QĐ-TTg', '2025-12-29', null, noEnd, 'text', {
      vi: 'Tiêu chí nông thôn mới 2026–2030',
      en: 'New rural criteria, 2026–2030',
    }),
    decision(primeMinister, '26/2026/QĐ-TTg', '2026-05-22', '2026-05-22', noEnd, 'text', {
      vi: 'OCOP: tiêu chí và đánh giá, phân hạng sản phẩm (2026)',
      en: 'OCOP: criteria and the rating of products (2026)',
      note: {
        vi: 'Giấy chứng nhận cấp trước 22/5/2026 giữ giá trị đến hết hạn; hồ sơ nộp trước mà chưa đánh giá theo quy định cũ, xong trong 60 ngày (đánh giá lại: 30 ngày) (Điều 12)',
        en: 'Certificates granted before 22 May 2026 stay valid to their own end; dossiers filed before and not yet assessed follow the old rules, within 60 days (re-assessment: 30 days) (Article 12)',
      },
    }),

    circular(planning, '03/2014/TT-BKHĐT', null, null, ended('2024-07-01', '09/2024/TT-BKHĐT'), 'text', {
      vi: 'Đăng ký và báo cáo hoạt động của hợp tác xã theo Luật 2012',
      en: 'Registration and annual returns of cooperatives under the law of 2012',
    }),
    circular(finance, '83/2015/TT-BTC', null, null, noEnd, 'unknown', {
      vi: 'Tài chính của hợp tác xã',
      en: 'Finances of cooperatives',
      note: { vi: 'Còn trong Bộ Pháp điển 2026', en: 'Carried in the codification of 2026' },
    }),
    circular(ruralDevelopment, '15/2016/TT-BNNPTNT', null, null, 'unknown', 'unknown', {
      vi: 'Hợp tác xã nông nghiệp',
      en: 'Agricultural cooperatives',
      note: {
        vi: 'Có trong Bộ Pháp điển 2023; nội dung chưa đọc',
        en: 'Carried in the codification of 2023; its content was not read',
      },
    }),
    circular(stateBank, '42/2016/TT-NHNN', '2016-12-30', null, 'unknown', 'summary', {
      vi: 'Xếp loại quỹ tín dụng nhân dân',
      en: 'Ranking of people’s credit funds',
    }),
    circular(ruralDevelopment, '09/2017/TT-BNNPTNT', '2017-04-17', '2017-05-31', noEnd, 'text', {
      vi: 'Phân loại, đánh giá hợp tác xã nông nghiệp',
      en: 'Types and rating of agricultural cooperatives',
      note: {
        vi: 'Còn trong Bộ Pháp điển 2026 và không tìm thấy văn bản bãi bỏ, dù viết theo Luật 23/2012/QH13',
        en: 'Carried in the codification of 2026, and nothing that repeals it was found, though it is written for Law 23/2012/QH13',
      },
    }),
    circular(planning, '07/2019/TT-BKHĐT', null, null, ended('2024-07-01', '09/2024/TT-BKHĐT'), 'text', {
      vi: 'Sửa đổi Thông tư 03/2014/TT-BKHĐT',
      en: 'Circular 03/2014/TT-BKHĐT amended',
    }),
    circular(planning, '09/2019/TT-BKHĐT', null, '2019-09-16', inPart, 'text', {
      vi: 'Sửa đổi chế độ báo cáo, trong đó có Thông tư 03/2014/TT-BKHĐT',
      en: 'Rules of reporting amended, those of Circular 03/2014/TT-BKHĐT among them',
      note: {
        vi: 'Thông tư 09/2024/TT-BKHĐT Điều 14 bãi bỏ Điều 5 từ 1/7/2024; phần còn lại chưa tìm thấy',
        en: 'Article 14 of Circular 09/2024/TT-BKHĐT repeals Article 5 from 1 July 2024; of the rest nothing was found',
      },
    }),
    circular(ruralDevelopment, '06/2019/TT-BNNPTNT', null, null, 'unknown', 'unknown', {
      vi: 'Báo cáo về hợp tác xã nông nghiệp',
      en: 'Reports on agricultural cooperatives',
      note: { vi: 'Có trong Bộ Pháp điển 2023', en: 'Carried in the codification of 2023' },
    }),
    circular(planning, '01/2020/TT-BKHĐT', '2020-02-19', '2020-04-01', duringOrAfter2025, 'secondary', {
      vi: 'Phân loại và đánh giá hợp tác xã',
      en: 'Classification and rating of cooperatives',
      note: {
        vi: 'Còn hiệu lực ngày 24/5/2024 (Quyết định 1205/QĐ-BKHĐT). Bị Thông tư 78/2025/TT-BTC bãi bỏ, chỉ thấy tên thông tư này, không thấy ngày; thông tư ra trong năm 2025 nên coi 01/2020 áp dụng cho các năm đến hết 2024',
        en: 'In force on 24 May 2024 (Decision 1205/QĐ-BKHĐT). Circular 78/2025/TT-BTC repeals it: only the title of that circular was seen, no day. It is of 2025, so 01/2020 is read as applying to the years up to 2024',
      },
    }),
    circular(planning, '19/2022/TT-BKHĐT', null, '2022-10-01', noEnd, 'text', {
      vi: 'Chế độ báo cáo thống kê; Phụ lục III về hợp tác xã',
      en: 'Statistical reports; Annex III on cooperatives',
      note: {
        vi: 'Còn trong Bộ Pháp điển đầu năm 2026 cùng Thông tư 03/2025/TT-BKHĐT',
        en: 'Carried in the codification of early 2026 beside Circular 03/2025/TT-BKHĐT',
      },
    }),
    circular(planning, '09/2024/TT-BKHĐT', '2024-05-16', '2024-07-01', noEnd, 'text', {
      vi: 'Biểu mẫu đăng ký, báo cáo và hệ thống thông tin quốc gia về hợp tác xã',
      en: 'Forms, annual returns and the national information system on cooperatives',
      note: {
        vi: 'Thông tư 43/2025/TT-BTC có biểu mẫu mới; có thay Phụ lục VII hay không thì chưa đọc',
        en: 'Circular 43/2025/TT-BTC has new forms; whether it replaces Annex VII was not read',
      },
    }),
    circular(planning, '03/2025/TT-BKHĐT', null, '2025-04-01', noEnd, 'text', {
      vi: 'Chế độ báo cáo thống kê; Phụ lục V về kinh tế tập thể, hợp tác xã',
      en: 'Statistical reports; Annex V on the collective economy and cooperatives',
    }),
    circular(finance, '43/2025/TT-BTC', '2025-06-17', null, 'unknown', 'summary', {
      vi: 'Biểu mẫu đăng ký hợp tác xã ở cấp xã',
      en: 'Forms for the registration of cooperatives in communes',
    }),
    circular(finance, '78/2025/TT-BTC', null, null, 'unknown', 'unknown', {
      vi: 'Bãi bỏ Thông tư 01/2020/TT-BKHĐT',
      en: 'Circular 01/2020/TT-BKHĐT repealed',
      note: {
        vi: 'Chỉ thấy tên; ban hành không muộn hơn Thông tư 79/2025/TT-BTC, ngày 4/8/2025',
        en: 'Only its title was seen; it is not later than Circular 79/2025/TT-BTC, of 4 August 2025',
      },
    }),
    circular(finance, '79/2025/TT-BTC', '2025-08-04', null, 'unknown', 'secondary', {
      vi: 'Đấu thầu qua mạng; ở đây chỉ để định thời gian Thông tư 78/2025/TT-BTC',
      en: 'Electronic bidding; here only to place Circular 78/2025/TT-BTC in time',
    }),
    circular(finance, '52/2026/TT-BTC', '2026-05-14', '2026-06-27', noEnd, 'text', {
      vi: 'Hợp tác xã hoạt động hiệu quả trong tiêu chí nông thôn mới 2026–2030',
      en: 'Cooperatives that work well, in the new rural criteria of 2026–2030',
    }),
    circular(environment, '32/2026/TT-BNNMT', '2026-07-17', null, 'unknown', 'secondary', {
      vi: 'Bãi bỏ văn bản thuộc mười lĩnh vực, không có hợp tác xã',
      en: 'Texts of ten fields repealed, none on cooperatives',
    }),
    circular(finance, '100/2026/TT-BTC', null, '2026-09-01', 'unknown', 'summary', {
      vi: 'Bãi bỏ sáu thông tư của Bộ Tài chính',
      en: 'Six circulars of the Ministry of Finance repealed',
      note: { vi: 'Không thấy danh sách sáu thông tư', en: 'The list of the six was not available' },
    }),

    letter(planning, '9371/BKHĐT-HTX', null, null, 'unknown', 'unknown', {
      vi: 'Đề cương báo cáo kinh tế tập thể năm 2019',
      en: 'Outline of the report on the collective economy for 2019',
      note: { vi: 'Tháng 12/2019', en: 'Of December 2019' },
    }),
    letter(planning, '4246/BKHĐT-KTHT', null, null, 'unknown', 'unknown', {
      vi: 'Công văn có dẫn đề án hợp tác xã kiểu mới',
      en: 'A letter that cites the scheme of new-style cooperatives',
      note: { vi: 'Năm 2023; nội dung chưa đọc', en: 'Of 2023; its content was not read' },
    }),
  ];
}

type Line = readonly [
  number: string,
  issued: CalendarDate | null,
  effective: CalendarDate | null,
  end: Instrument['end'],
  certainty: Certainty,
  about: Text & { readonly note?: Text },
];

function law(...line: Line): Instrument {
  return instrument('law', nationalAssembly, line);
}

function resolution(issuer: Text, ...line: Line): Instrument {
  return instrument('resolution', issuer, line);
}

function decree(...line: Line): Instrument {
  return instrument('decree', government, line);
}

function decision(issuer: Text, ...line: Line): Instrument {
  return instrument('decision', issuer, line);
}

function circular(issuer: Text, ...line: Line): Instrument {
  return instrument('circular', issuer, line);
}

function letter(issuer: Text, ...line: Line): Instrument {
  return instrument('official-letter', issuer, line);
}

function instrument(
  kind: InstrumentKind,
  issuer: Text,
  [number, issued, effective, end, certainty, { note, ...title }]: Line,
): Instrument {
  return { kind, number, title, issuer, issued, effective, end, certainty, checked, ...(note && { note }) };
}

function ended(on: CalendarDate, by: string): EndOfForce {
  return { on, by };
}
