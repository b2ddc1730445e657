import { formatDate } from '../src/language/index.ts';
import {
  managingBodyText,
  type OcopCriterion,
  type OcopForm,
  type OcopOption,
  ocopDecisions,
  ocopForms,
  ocopSets,
  productGroupText,
  type StarBand,
} from '../src/ocop/index.ts';

/** The pages of the OCOP forms, one for each product set, and the page that lists them with the decisions by date. */
export function ocopPages(): Readonly<Record<string, string>> {
  const current = ocopForms({ asOf: '2026-05-22' });
  const before = ocopForms({ asOf: '2026-05-21' });
  return {
    'docs/ocop/README.md': overview(current),
    ...Object.fromEntries(current.map((form, i) => [fileOf(form), formPage(form, before[i])])),
  };
}

function fileOf({ number }: OcopForm): string {
  return `docs/ocop/${pageOf(number)}`;
}

function pageOf(number: number): string {
  return `bo-${String(number).padStart(2, '0')}.md`;
}

function overview(forms: readonly OcopForm[]): string {
  return [
    ...front('OCOP: các phiếu đánh giá (forms)'),
    '# OCOP: quyết định theo thời gian và 26 phiếu đánh giá',
    '',
    'Trang này được tạo từ dữ liệu của thư viện (`npm run generate`); cách dùng ở [ocop.md](../ocop.md). This page is made',
    'from the data of the library; how to use it stands in [ocop.md](../ocop.md).',
    '',
    '## Các quyết định, theo ngày áp dụng',
    '',
    ...table(
      ['quyết định', 'áp dụng', 'sửa đổi', 'phần A/B/C', 'hạng sao theo điểm', 'công nhận', 'giấy chứng nhận', 'phiếu'],
      ocopDecisions.map((decision) => [
        decision.number,
        `từ ${day(decision.from)}${decision.until ? ` đến trước ${day(decision.until)}` : ''}`,
        decision.amendedBy.map(({ number, from, what }) => `${number} từ ${day(from)}: ${what.vi}`).join('; ') || '–',
        Object.values(decision.parts).join('/'),
        [...decision.bands].reverse().map(bandText).join('; '),
        decision.levels
          .map(({ from, recognitions }) => {
            const who = recognitions.map(({ star, by }) => `${star} sao ${by.vi}`).join(', ');
            return `từ ${day(from)}: ${who}`;
          })
          .join('; '),
        `${decision.validityMonths} tháng`,
        formsText[decision.forms],
      ]),
    ),
    '',
    'Hồ sơ nộp trước 22/5/2026 mà chưa đánh giá theo quy định cũ, xong trong 60 ngày (đánh giá lại: 30 ngày). Khung điểm của',
    'Quyết định 1048/QĐ-TTg ghi số nguyên, nên 89,5 điểm không thuộc khung nào.',
    '',
    '## 26 bộ sản phẩm của Quyết định 26/2026/QĐ-TTg',
    '',
    ...table(
      ['bộ', 'sản phẩm', 'ngành', 'cơ quan chủ trì', 'tiêu chí', 'mức'],
      forms.map((form) => {
        const set = ocopSets[form.number - 1];
        const leaves = leavesOf(form);
        return [
          `[${form.number}](${pageOf(form.number)})`,
          `${form.title.vi} (${form.title.en})`,
          set ? `${set.group}. ${productGroupText[set.group].vi}` : '',
          set ? set.managedBy.map((body) => managingBodyText[body].vi).join('; ') : '',
          String(leaves.length),
          String(leaves.reduce((sum, { options = [] }) => sum + options.length, 0)),
        ];
      }),
    ),
    '',
  ].join('\n');
}

const formsText = {
  text: 'theo văn bản',
  summary: 'tóm tắt',
  secondary: 'bản sao của bên thứ ba',
  inferred: 'suy ra',
  unknown: 'chưa tìm thấy',
} as const;

function bandText({ star, from, to, isBelow }: StarBand): string {
  return from === 0 ? `${star} sao dưới ${to}` : `${star} sao từ ${from} đến ${isBelow ? 'dưới ' : ''}${to}`;
}

function formPage(form: OcopForm, before: OcopForm | undefined): string {
  return [
    ...front(`Bộ ${form.number}. ${form.title.vi}`),
    `# Bộ ${form.number}. ${form.title.vi}`,
    '',
    `${form.title.en}. Trang này được tạo từ dữ liệu của thư viện; lời của các mức là lời rút gọn của thư viện, không phải câu`,
    'của quyết định. This page is made from the data of the library; the options are in its own short words.',
    '',
    '`***`, `****`, `*****`: mức tối thiểu của hạng 3, 4, 5 sao.',
    '',
    `## Quyết định ${form.decision}`,
    '',
    ...formTables(form),
    ...(before
      ? [`## Quyết định ${before.decision}, theo bản sao của bên thứ ba (secondary)`, '', ...formTables(before)]
      : []),
  ].join('\n');
}

function formTables(form: OcopForm): readonly string[] {
  return [
    ...form.parts.flatMap(({ code, title, max, criteria }) => [
      `### Phần ${code}. ${title.vi} (${max} điểm)`,
      '',
      ...table(['mã', 'tiêu chí', 'điểm', 'các mức'], criteria.flatMap(rowsOf)),
      '',
    ]),
    ...(form.disqualifiers.length > 0 ? ['### Bị loại hoặc dừng đánh giá', ''] : []),
    ...form.disqualifiers.map(
      ({ id, label, endsAt }) => `- ${label.vi} (\`${id}\`)${endsAt ? `: không đánh giá các bước sau ${endsAt}` : ''}`,
    ),
    ...(form.disqualifiers.length > 0 ? [''] : []),
    ...(form.remarks.length > 0 ? ['### Chỗ lạ trong bản in', '', ...form.remarks.map(({ vi }) => `- ${vi}`), ''] : []),
  ];
}

function rowsOf(criterion: OcopCriterion): readonly (readonly string[])[] {
  const { code, title, max, children, options, requiredForStars, note, unknown, misprints = [] } = criterion;
  const mark = requiredForStars ? ` \`${'*'.repeat(requiredForStars)}\`` : '';
  const notes = [note, unknown, ...misprints.map((misprint) => misprint.note)].flatMap((text) =>
    text ? [`*${text.vi}*`] : [],
  );
  const levels = options ? options.map(optionText) : children ? [] : [unknown ? 'do người chấm' : `0 hoặc ${max}`];
  const name = children ? `**${title.vi}**` : `${title.vi}${mark}`;
  return [[code, name, String(max), [...levels, ...notes].join('<br>')], ...(children ?? []).flatMap(rowsOf)];
}

function optionText({ label, points, orPoints, requiredForStars, ends }: OcopOption): string {
  const mark = requiredForStars ? ` \`${'*'.repeat(requiredForStars)}\`` : '';
  const end = ends ? ' (dừng đánh giá)' : '';
  return `${orPoints === undefined ? points : `${points} hoặc ${orPoints}`}: ${label.vi}${mark}${end}`;
}

function leavesOf({ parts }: OcopForm): readonly OcopCriterion[] {
  const inside = (one: OcopCriterion): readonly OcopCriterion[] => one.children?.flatMap(inside) ?? [one];
  return parts.flatMap(({ criteria }) => criteria.flatMap(inside));
}

function front(title: string): readonly string[] {
  return ['---', `title: "${title.replaceAll('"', '')}"`, '---', ''];
}

function day(date: string): string {
  return formatDate(date, 'vi');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
