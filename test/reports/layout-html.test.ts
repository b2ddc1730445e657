import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/reports/document.ts';
import { escapeHtml, layOutHtml } from '../../src/reports/layout-html.ts';

const report: ReportDocument = {
  language: 'vi',
  notice: 'Mô phỏng <b>',
  title: 'Cam kết & kết quả',
  facts: [['Ngày', '5/4/2024']],
  tables: [
    {
      title: 'Kết "quả"',
      rowTitle: 'Địa bàn',
      isNumbered: true,
      columns: ['Kết quả'],
      rows: [
        {
          label: 'Gio Linh',
          cells: [{ text: '<script>alert(1)</script>', bar: { fill: '59.67', mark: '60.00', status: 'not-met' } }],
        },
        { label: 'Gio Mỹ', depth: 2, cells: [{ text: 'đạt', bar: null }] },
      ],
    },
    { rowTitle: 'Mục tiêu', isNumbered: false, columns: [], rows: [{ label: 'HTX', cells: [] }] },
  ],
  list: { title: 'Nhiệm vụ', items: ["Đào tạo 'A'"] },
  legend: 'Thanh là kết quả',
  sheet: [],
};

describe('a report as a page', () => {
  it('is a whole page in its language, with all words escaped', () => {
    const lines = layOutHtml(report).split('\n');
    const style = lines.findIndex((line) => line.startsWith('<style>'));
    expect([...lines.slice(0, style), ...lines.slice(style + 1)]).toEqual([
      '<!doctype html>',
      '<html lang="vi">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<title>Cam kết &amp; kết quả</title>',
      '</head>',
      '<body>',
      '<p class="notice" role="note">Mô phỏng &lt;b&gt;</p>',
      '<h1>Cam kết &amp; kết quả</h1>',
      '<dl>',
      '<dt>Ngày</dt><dd>5/4/2024</dd>',
      '</dl>',
      '<h2>Kết &quot;quả&quot;</h2>',
      '<p class="notice" role="note">Mô phỏng &lt;b&gt;</p>',
      '<table>',
      '<thead><tr><th scope="col">STT</th><th scope="col">Địa bàn</th><th scope="col">Kết quả</th></tr></thead>',
      '<tbody>',
      '<tr><td>1</td><th scope="row">Gio Linh</th><td>&lt;script&gt;alert(1)&lt;/script&gt;<span class="bar not-met" aria-hidden="true"><i style="width:59.67%"></i><b style="left:60.00%"></b></span></td></tr>',
      '<tr><td>2</td><th scope="row" style="padding-left:2.4em">Gio Mỹ</th><td>đạt</td></tr>',
      '</tbody>',
      '</table>',
      '<table>',
      '<thead><tr><th scope="col">Mục tiêu</th></tr></thead>',
      '<tbody>',
      '<tr><th scope="row">HTX</th></tr>',
      '</tbody>',
      '</table>',
      '<p class="legend">Thanh là kết quả</p>',
      '<h2>Nhiệm vụ</h2>',
      '<ul>',
      '<li>Đào tạo &#39;A&#39;</li>',
      '</ul>',
      '</body>',
      '</html>',
      '',
    ]);
  });

  it('leaves out the notice, the legend and the list where there is none', () => {
    const page = layOutHtml({ ...report, notice: null, tables: [], list: { title: 'Nhiệm vụ', items: [] } });
    expect(page).not.toMatch(/class="notice"|class="legend"|<ul>|<table>/);
  });

  it('brings nothing from elsewhere, runs nothing, and says how it is printed', () => {
    const page = layOutHtml(report);
    expect(page).not.toMatch(/<script|<link|<img|https?:|@import|url\(/);
    expect(page).toMatch(/@media print\{/);
    expect(page).toMatch(/@page\{size:A4 landscape/);
  });
});

describe('text in HTML', () => {
  it('has no letter of markup in it, and reads back the same', () => {
    const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&([^;]+);/g, (_, name: string) => letters[name] ?? '?')).toBe(text);
      }),
    );
  });
});
