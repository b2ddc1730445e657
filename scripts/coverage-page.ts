import type { Text } from '../src/errors/index.ts';
import { formatDate, formatMoney } from '../src/language/index.ts';
import { type Certainty, type Citation, cite, type Instrument, instruments } from '../src/law/index.ts';
import { ocopDecisions } from '../src/ocop/index.ts';
import { fieldText, organizationKindText } from '../src/organizations/index.ts';
import { complianceRules } from '../src/rating/compliance.ts';
import { complianceLabels } from '../src/rating/compliance-labels.ts';
import {
  type CriteriaSet,
  criteriaForm,
  filingCalendar,
  sizeByCapital,
  sizeByMembers,
  sizeText,
  sizeThresholds,
} from '../src/rating/index.ts';
import type { Criterion, Form } from '../src/scorecard/index.ts';

/** The page that says, rule by rule, what is encoded, how surely it is known and where it stands. */
export function coveragePage(): string {
  return [
    '---',
    'title: Quy định đã mã hóa (coverage)',
    '---',
    '',
    '# Quy định đã mã hóa, mức chắc chắn và nguồn',
    '',
    'Trang này được tạo từ dữ liệu của thư viện: `npm run generate`. Mức chắc chắn: **văn bản** là đọc trong chính văn bản; **tóm tắt** là đọc trong bản tóm tắt của cơ quan hoặc trang luật; **thứ cấp** là chỉ đọc trong bản của bên thứ ba; **suy ra** là suy từ những gì đã đọc; **chưa biết** là có quy định nhưng chưa tìm thấy nội dung. Điều chưa biết thì kết quả nói là chưa biết, không đoán.',
    '',
    'This page is made from the data of the library: `npm run generate`. How sure: **văn bản** (text), **tóm tắt** (summary), **thứ cấp** (secondary), **suy ra** (inferred), **chưa biết** (unknown). What is unknown stays unknown in results.',
    '',
    ...section('Thông tư 01/2020/TT-BKHĐT: tiêu chí (criteria)', criteriaTable('circular-01-2020')),
    ...section('Thông tư 09/2017/TT-BNNPTNT: tiêu chí (criteria)', criteriaTable('circular-09-2017')),
    ...section('Lịch nộp hằng năm (yearly calendar)', calendarTable()),
    ...section('Quy mô theo Nghị định 113/2024/NĐ-CP (size classes)', sizeTable()),
    ...section('Quy mô theo Thông tư 01/2020/TT-BKHĐT (size by members and by capital)', size2020Table()),
    ...section('Điều kiện của pháp luật (conditions of the law)', complianceTable()),
    ...section('OCOP: quyết định và phiếu (decisions and forms)', ocopTable()),
    ...section('Chưa mã hóa (not encoded)', notEncodedTable()),
    ...section('Văn bản (instruments)', instrumentTable()),
  ].join('\n');
}

const certaintyText: Readonly<Record<Certainty, string>> = {
  text: 'văn bản',
  summary: 'tóm tắt',
  secondary: 'thứ cấp',
  inferred: 'suy ra',
  unknown: 'chưa biết',
};

function section(title: string, table: readonly string[]): readonly string[] {
  return [`## ${title}`, '', ...table, ''];
}

/** A Markdown table of a header and rows of cells. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(line)];
}

function cell(text: string): string {
  return text.replace(/[|<>]/g, '\\$&').replace(/\n/g, ' ');
}

function bilingual({ vi, en }: Text): string {
  return vi === en ? vi : `${vi} / ${en}`;
}

function source(citation: Citation): string {
  return cite(citation, 'vi');
}

/** The criteria of a set with their maxima and levels. */
export function criteriaTable(criteriaSet: CriteriaSet): readonly string[] {
  const form = criteriaForm(criteriaSet);
  return table(
    ['mã', 'tiêu chí', 'tối đa', 'các mức', 'mức chắc chắn', 'nguồn'],
    form.criteria.flatMap((one) => criterionRows(one, form, form.certainty, form.citation)),
  );
}

function criterionRows(
  criterion: Criterion,
  form: Form,
  certainty: Certainty,
  citation: Citation,
): readonly (readonly string[])[] {
  const { code, title, max, children = [], options, unknown } = criterion;
  const [sure, where] = [criterion.certainty ?? certainty, criterion.citation ?? citation];
  const levels = options?.map(({ label, points }) => `${label.vi}: ${points}`).join('; ');
  const row = [
    code,
    bilingual(title),
    max === null ? 'chưa biết' : String(max),
    [levels, unknown?.vi].filter((part) => part !== undefined).join(' — ') || '(tổng các mục con)',
    certaintyText[sure],
    source(where),
  ];
  return [row, ...children.flatMap((child) => criterionRows(child, form, sure, where))];
}

function calendarTable(): readonly string[] {
  const steps = (['circular-01-2020', 'circular-09-2017'] as const).flatMap((set) => filingCalendar(set, 2023));
  return table(
    ['hạn', 'ai nộp', 'cho ai', 'nội dung', 'mức chắc chắn', 'nguồn'],
    steps.map(({ printed, from, to, what, certainty, citation }) => [
      printed.vi,
      from.vi,
      to.vi,
      what.vi,
      certaintyText[certainty],
      source(citation),
    ]),
  );
}

/** What each decision on OCOP rules; the forms stand in docs/ocop. */
function ocopTable(): readonly string[] {
  return table(
    ['quyết định', 'nội dung', 'mã hóa', 'mức chắc chắn', 'nguồn'],
    ocopDecisions.flatMap(({ number, certainty, bandsCitation, validityCitation, levels, forms, validityMonths }) => [
      [number, 'khung điểm và các phần', 'có', certaintyText[certainty], source(bandsCitation)],
      ...levels.map(({ from, certainty: sure, citation }) => [
        number,
        `cấp công nhận từ ${formatDate(from, 'vi')}`,
        'có',
        certaintyText[sure],
        source(citation),
      ]),
      [number, `giá trị ${validityMonths} tháng`, 'có', certaintyText[certainty], source(validityCitation)],
      [number, '26 phiếu đánh giá', forms === 'unknown' ? 'không' : 'có', certaintyText[forms], source(bandsCitation)],
    ]),
  );
}

/** The thresholds of the size classes in force. */
export function sizeTable(): readonly string[] {
  const fields = sizeThresholds.at(-1)?.value.fields;
  if (!fields) throw new Error('the last table of sizes has no thresholds');
  const money = (dong: number) => formatMoney(dong, { language: 'vi', unit: 'billion' });
  return table(
    ['lĩnh vực', 'quy mô', 'thành viên chính thức', 'doanh thu', 'hoặc tổng nguồn vốn', 'mức chắc chắn', 'nguồn'],
    (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) =>
      fields[field].rules.map(({ size, needs, certainty }) => [
        bilingual(fieldText[field]),
        bilingual(sizeText[size]),
        needs ? `từ ${needs.officialMembers}` : 'chưa biết',
        needs ? `từ ${money(needs.revenue)}` : 'chưa biết',
        needs ? `từ ${money(needs.totalCapital)}` : 'chưa biết',
        certaintyText[certainty],
        source(fields[field].citation),
      ]),
    ),
  );
}

/** The scales of Circular 01/2020: all lines of them, with how surely a line is known that gives one size. */
function size2020Table(): readonly string[] {
  const options = { asOf: '2023-12-31' };
  const scales = [
    { all: sizeByMembers(null, options), known: sizeByMembers(100, options) },
    { all: sizeByCapital(null, options), known: sizeByCapital(4e9, options) },
  ];
  const rows = scales.flatMap(({ all, known: { certainty, citation } }) =>
    ('lines' in all ? all.lines : []).map((line) => [
      line.sizes.map((size) => bilingual(sizeText[size])).join(' – '),
      bilingual(line.text),
      certaintyText[line.sizes.length === 1 ? certainty : 'unknown'],
      citation ? source(citation) : '–',
    ]),
  );
  return table(['quy mô', 'mức', 'mức chắc chắn', 'nguồn'], rows);
}

/** The conditions of the law that are tested, with when they apply. */
export function complianceTable(): readonly string[] {
  return table(
    ['điều kiện', 'cho ai', 'từ', 'đến trước', 'yêu cầu', 'mức chắc chắn', 'nguồn'],
    complianceRules().map(({ id, kinds, from, until, required, certainty, citation }) => [
      `\`${id}\` ${complianceLabels[id].vi}`,
      kinds.map((kind) => organizationKindText[kind].vi).join(', '),
      from,
      until ?? '–',
      bilingual(required),
      certaintyText[certainty],
      source(citation),
    ]),
  );
}

/** What the sources name and the library does not have, and why. */
const notEncoded: readonly (readonly [rule: string, where: string, why: string])[] = [
  [
    'Các mức điểm của những tiêu chí không ghi mức ở bảng trên; điểm tối đa của tiêu chí 10–15',
    'Thông tư 01/2020/TT-BKHĐT, Phụ lục 1',
    'chưa tìm thấy; điểm do người chấm cho, được kiểm với điểm tối đa hoặc phần còn lại của nhóm',
  ],
  [
    'Cách tính số bình quân (vốn, tài sản không chia), năm đầu, «tăng so với năm trước» khi bằng nhau',
    'Thông tư 01/2020/TT-BKHĐT, Phụ lục 1',
    'chưa tìm thấy; người dùng đưa số bình quân đã tính',
  ],
  [
    'Điểm tối đa và các mức của tiêu chí 2–6; thang điểm phiếu hài lòng',
    'Thông tư 09/2017/TT-BNNPTNT, Phụ lục 1 và 2',
    'chưa tìm thấy; chỉ biết các tiêu chí 2–6 cộng lại 62 điểm',
  ],
  ['Ranh giới vốn giữa vừa và lớn', 'Thông tư 01/2020/TT-BKHĐT, Điều 5', 'chưa tìm thấy; kết quả là «vừa hoặc lớn»'],
  [
    'Ngưỡng vừa, nhỏ của công nghiệp – xây dựng; mọi ngưỡng của tài chính và thương mại – dịch vụ; năm lấy số liệu',
    'Nghị định 113/2024/NĐ-CP, Điều 4 khoản 2, Điều 5',
    'chưa tìm thấy; kết quả là các quy mô còn có thể',
  ],
  [
    'Điều kiện hưởng chính sách hỗ trợ',
    'Luật 17/2023/QH15, Điều 18; Nghị định 113/2024/NĐ-CP, Điều 6',
    'ngoài phạm vi xếp loại, quy mô và tuân thủ; danh sách tìm thấy bị cắt',
  ],
  [
    'Mức trần cung ứng ra ngoài thành viên từ 27/01/2014 đến 14/9/2017',
    'Nghị định 193/2013/NĐ-CP, Điều 5 khoản 2',
    'chưa tìm thấy con số; điều kiện trả lời «chưa biết»',
  ],
  [
    'Xếp loại quỹ tín dụng nhân dân',
    'Thông tư 42/2016/TT-NHNN',
    'theo Ngân hàng Nhà nước; thư viện trả lời «không xếp loại» theo Thông tư 01/2020',
  ],
  [
    'Ngày Thông tư 78/2025/TT-BTC có hiệu lực và quy định chuyển tiếp',
    'Thông tư 78/2025/TT-BTC',
    'chỉ đọc được tên văn bản; xếp loại theo Thông tư 01/2020 cho năm từ 2025 được đánh dấu',
  ],
];

function notEncodedTable(): readonly string[] {
  return table(['quy định', 'ở đâu', 'vì sao, và kết quả nói gì'], notEncoded);
}

function instrumentTable(): readonly string[] {
  return table(
    ['số', 'về', 'hiệu lực từ', 'hết hiệu lực', 'mức chắc chắn', 'ghi chú'],
    instruments.map((one) => [
      one.number,
      bilingual(one.title),
      one.effective ?? 'chưa biết',
      endText(one),
      certaintyText[one.certainty],
      one.note?.vi ?? '',
    ]),
  );
}

function endText({ end }: Instrument): string {
  if (end === null) return '–';
  if (end === 'unknown') return 'chưa biết';
  const by = end.by === null ? '' : ` (${end.by})`;
  return end.on === null ? `chưa rõ ngày${by}` : `${end.on}${by}`;
}
