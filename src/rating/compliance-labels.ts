import type { Text } from '../errors/index.ts';

/**
 * The conditions of the law in words, by their ids.
 *
 * @example
 * import { complianceLabels } from 'kttt/rating';
 *
 * complianceLabels['minimum-members'].vi; // → 'Số thành viên tối thiểu'
 */
export const complianceLabels = {
  'minimum-members': { vi: 'Số thành viên tối thiểu', en: 'Minimum number of members' },
  'foreign-members': { vi: 'Tỷ lệ thành viên nước ngoài', en: 'Share of foreign members' },
  'member-capital': { vi: 'Vốn góp của một thành viên', en: 'Capital of one member' },
  'associate-capital': { vi: 'Vốn góp của thành viên liên kết', en: 'Capital of associate members' },
  'foreign-capital': { vi: 'Vốn góp nước ngoài', en: 'Foreign capital' },
  'capital-paid-in': { vi: 'Thời hạn góp đủ vốn', en: 'Paying in the capital' },
  'real-capital-registered': { vi: 'Đăng ký lại vốn thực góp', en: 'Registering the capital really paid in' },
  'members-served-first': { vi: 'Phục vụ thành viên trước', en: 'Members served first' },
  'non-member-supply': { vi: 'Cung ứng cho khách hàng không phải thành viên', en: 'Supply to non-members' },
  'non-member-wages': { vi: 'Tiền lương trả người không phải thành viên', en: 'Wages of non-members' },
  organs: { vi: 'Cơ cấu tổ chức', en: 'Organs' },
  'governance-structure': { vi: 'Tổ chức quản trị theo quy mô', en: 'Type of governance for the size' },
  'board-size': { vi: 'Số thành viên hội đồng quản trị', en: 'Size of the board' },
  'board-term': { vi: 'Nhiệm kỳ hội đồng quản trị', en: 'Term of the board' },
  'foreign-board-members': { vi: 'Thành viên nước ngoài trong hội đồng quản trị', en: 'Foreign members of the board' },
  'supervisory-board': { vi: 'Phải có ban kiểm soát', en: 'Supervisory board required' },
  'supervisory-board-size': { vi: 'Số thành viên ban kiểm soát', en: 'Size of the supervisory board' },
  'annual-meeting': { vi: 'Đại hội thành viên thường niên', en: 'Annual general meeting' },
  'quarterly-meeting': { vi: 'Họp định kỳ khi quản trị rút gọn', en: 'Regular meeting under short governance' },
  'delegate-meeting': { vi: 'Điều kiện họp đại hội đại biểu', en: 'Meeting by delegates' },
  'delegate-number': { vi: 'Số đại biểu', en: 'Number of delegates' },
  quorum: { vi: 'Số người dự họp tối thiểu', en: 'Quorum' },
  'special-majority': { vi: 'Đa số với vấn đề quan trọng', en: 'Majority for special matters' },
  'ordinary-majority': { vi: 'Đa số với vấn đề khác', en: 'Majority for other matters' },
  voting: { vi: 'Nguyên tắc biểu quyết', en: 'Votes' },
  'development-fund': { vi: 'Trích quỹ đầu tư phát triển', en: 'Development investment fund' },
  'reserve-fund': { vi: 'Trích quỹ dự phòng tài chính', en: 'Financial reserve fund' },
  'common-undivided-fund': { vi: 'Trích quỹ chung không chia', en: 'Common undivided fund' },
  'internal-income-distribution': { vi: 'Phân phối thu nhập nội bộ', en: 'Distribution of internal income' },
  'internal-loan-borrowers': { vi: 'Đối tượng vay nội bộ', en: 'Borrowers of internal loans' },
  'internal-loan-term': { vi: 'Thời hạn cho vay nội bộ', en: 'Term of internal loans' },
  'internal-loan-governance': { vi: 'Quản trị khi cho vay nội bộ', en: 'Governance for internal loans' },
  'internal-credit-ended': { vi: 'Chấm dứt tín dụng nội bộ', en: 'End of internal credit' },
  'mutual-holding-not-increased': { vi: 'Không tăng sở hữu chéo', en: 'No increase of mutual holdings' },
  'mutual-holding-ended': { vi: 'Xử lý sở hữu chéo', en: 'Mutual holdings settled' },
  audit: { vi: 'Kiểm toán bắt buộc', en: 'Compulsory audit' },
  'audit-for-policy': { vi: 'Kiểm toán khi xin hưởng chính sách', en: 'Audit when asking for a policy' },
  'audit-of-support-fund': { vi: 'Kiểm toán quỹ hỗ trợ hằng năm', en: 'Yearly audit of a support fund' },
  'annual-report': { vi: 'Báo cáo tình hình hoạt động', en: 'Report on operation' },
  'annual-data': { vi: 'Báo cáo số liệu năm', en: 'Data of the year' },
  'charter-adapted': { vi: 'Sửa điều lệ theo Luật 2023', en: 'Charter in line with the Law of 2023' },
  'operating-status': { vi: 'Tình trạng đang hoạt động', en: 'Operating status' },
  'suspension-notice': { vi: 'Thông báo tạm ngừng', en: 'Notice of suspension' },
  'suspension-length': { vi: 'Thời hạn tạm ngừng', en: 'Length of a suspension' },
  'dissolution-notice': { vi: 'Gửi nghị quyết giải thể', en: 'Notice of dissolution' },
  'certificate-not-revoked': { vi: 'Không bị thu hồi giấy chứng nhận', en: 'Certificate not revoked' },
  'no-dissolution-order': { vi: 'Không bị Tòa án quyết định giải thể', en: 'Not dissolved by a court' },
  'dissolution-not-operating': { vi: 'Giải thể do không hoạt động', en: 'Dissolution for not operating' },
  'dissolution-too-few-members': { vi: 'Giải thể do thiếu thành viên', en: 'Dissolution for too few members' },
  'dissolution-no-annual-meeting': { vi: 'Giải thể do không họp', en: 'Dissolution for holding no meeting' },
  'revocation-untrue-filing': { vi: 'Thu hồi do kê khai không trung thực', en: 'Revocation for an untrue filing' },
  'revocation-misused-name': { vi: 'Thu hồi do lợi dụng danh nghĩa', en: 'Revocation for misuse of the name' },
  'revocation-banned-trade': { vi: 'Thu hồi do ngành nghề bị cấm', en: 'Revocation for a banned trade' },
  'revocation-trade-conditions': {
    vi: 'Thu hồi do thiếu điều kiện kinh doanh',
    en: 'Revocation for unmet conditions of trade',
  },
  'revocation-no-tax-number': { vi: 'Thu hồi do không đăng ký thuế', en: 'Revocation for no tax number' },
  'revocation-moved-seat': { vi: 'Thu hồi do chuyển trụ sở không đăng ký', en: 'Revocation for an unregistered seat' },
  'revocation-forged-filing': { vi: 'Thu hồi do hồ sơ giả mạo', en: 'Revocation for a forged filing' },
  'revocation-stopped': { vi: 'Thu hồi do ngừng hoạt động', en: 'Revocation for having stopped' },
  'revocation-no-report': { vi: 'Thu hồi do không báo cáo tuân thủ', en: 'Revocation for no compliance report' },
  'revocation-too-few-members': { vi: 'Thu hồi do thiếu thành viên', en: 'Revocation for too few members' },
  'revocation-foreign-members': {
    vi: 'Thu hồi do vượt số thành viên nước ngoài',
    en: 'Revocation for foreign members',
  },
  'revocation-capital': { vi: 'Thu hồi do vượt vốn góp tối đa', en: 'Revocation for exceeding a cap on capital' },
  'revocation-no-annual-meeting': { vi: 'Thu hồi do không họp', en: 'Revocation for holding no meeting' },
  'revocation-ordered': { vi: 'Thu hồi theo quyết định, đề nghị', en: 'Revocation ordered' },
  'cooperation-contract': { vi: 'Hợp đồng hợp tác', en: 'Cooperation contract' },
  'commune-notice': { vi: 'Thông báo với Ủy ban nhân dân xã', en: 'Notice to the commune' },
  'group-not-ended': { vi: 'Chưa thuộc trường hợp chấm dứt', en: 'No ground to end' },
  registration: { vi: 'Đăng ký tổ hợp tác', en: 'Registration of the group' },
  'registration-of-existing': { vi: 'Đăng ký tổ hợp tác có từ trước', en: 'Registration of an earlier group' },
  'conversion-to-cooperative': { vi: 'Chuyển đổi thành hợp tác xã', en: 'Becoming a cooperative' },
} as const satisfies Readonly<Record<string, Text>>;

/** The id of a condition of the law. */
export type ComplianceId = keyof typeof complianceLabels;

/** Whether a text is the id of a condition of the law. */
export function isComplianceId(text: unknown): text is ComplianceId {
  return typeof text === 'string' && Object.hasOwn(complianceLabels, text);
}
