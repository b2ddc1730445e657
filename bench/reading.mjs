import { findQuantities } from '../dist/language.js';
import { pair } from './pairs.mjs';

/** Sentences as reports have them; an article of these has about 300 figures in 10 kB. */
const sentences = [
  (n) =>
    `Toàn tỉnh hiện có ${310 + n} HTX nông nghiệp và ${2 + (n % 3)} Liên hiệp HTX với 12.${100 + (n % 900)} lao động.`,
  (n) => `Doanh thu bình quân đạt 1,${n % 10} tỷ đồng/HTX/năm, tăng ${n % 20},5% so với cùng kỳ năm trước.`,
  (n) => `Lợi nhuận là ${100 + (n % 90)} triệu đồng; trên ${20 + (n % 60)}% HTX liên kết với doanh nghiệp.`,
  (n) => `Ít nhất ${10 + (n % 50)}% HTX đạt loại khá, tốt; 4 - 6 HTX có sản phẩm từ 3 sao trở lên.`,
  (n) => `Tổng vốn điều lệ ${100 + (n % 800)}.598 triệu đồng, gấp 5,${n % 10} lần; nợ xấu giảm 0,${10 + (n % 80)}%.`,
  (n) => `Thành viên có từ 3,5 - 4 triệu đồng/người/tháng, khoảng ${1 + (n % 9)}.250 hộ tham gia.`,
  (n) => `Theo Quyết định số ${1000 + n}/QĐ-TTg ngày ${1 + (n % 28)}/4/2024, ${33 + n} sản phẩm được công nhận.`,
];

/** A text of so many bytes, flat in memory as one that was read from a file. */
function textOf(bytes) {
  const parts = [];
  for (let [n, size] = [0, 0]; size < bytes; n += 1) {
    const part = `${sentences[n % sentences.length](n % 2_000)}${n % 10 === 9 ? '\n' : ' '}`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return Buffer.from(parts.join('')).toString();
}

/** Reading the figures of a text, against a regular expression that only finds where its numbers are. */
export function reading({ quick }) {
  const text = textOf(quick ? 10_000 : 5_000_000);
  const megabytes = Buffer.byteLength(text) / 1_000_000;
  let seen = 0;
  const ours = () => {
    seen += findQuantities(text).length;
  };
  const other = () => {
    for (const { 0: number, index } of text.matchAll(/\d+(?:[.,]\d+)*/g)) seen += number.length + (index > 0 ? 1 : 0);
  };
  const times = pair(ours, other, { quick });
  if (seen === 0) throw new Error('nothing was read');
  const rate = megabytes / (times.ours / 1_000);
  return [
    {
      id: 'reading-vs-pattern',
      title: `the figures of ${megabytes.toFixed(2)} MB of Vietnamese text read, against a pattern that finds their digits`,
      unit: 'ms',
      ...times,
      ratio: times.ours / times.other,
    },
    {
      id: 'reading-rate',
      title: 'Vietnamese text read in a second on one core, against 5 MB',
      unit: 'MB/s',
      ours: rate,
      other: 5,
      ratio: rate / 5,
    },
  ];
}
