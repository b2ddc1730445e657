import type { Locality } from 'kttt/localities';
import { createRegister, type RegisterIndicator, rollUp } from 'kttt/registers';
import { renderRollUp } from 'kttt/reports';
import { describe, expect, it } from 'vitest';
import { refusal } from '../commitments/refusal.ts';
import {
  averageRevenue,
  cooperative,
  filed,
  linked,
  places,
  revenue,
  smallParts,
  smallRegister,
  workers,
} from '../registers/small-register.ts';

const indicators: readonly RegisterIndicator[] = [
  { ...linked, label: { vi: 'Tỷ lệ liên kết', en: 'Share linked' } },
  { ...revenue, label: { vi: 'Doanh thu', en: 'Revenue' } },
  { ...averageRevenue, label: { vi: 'Doanh thu bình quân', en: 'Average revenue' } },
];
const summary = rollUp(smallRegister(), indicators, { asOf: '2023-12-31', by: 'locality' });

describe('a summary of a register', () => {
  it('as text in Vietnamese', () => {
    expect(renderRollUp(summary, { language: 'vi' }).split('\n')).toEqual([
      'Tổng hợp số liệu kinh tế tập thể',
      'Tình hình đến ngày: 31/12/2023',
      'Năm báo cáo: 2023 (15/12/2022 – 14/12/2023)',
      'Hạn nộp báo cáo: 15/12/2023',
      '',
      'Tổng số',
      '   Số tổ chức: 4 HTX',
      '   Báo cáo đã nhận: 3/4',
      '   Tỷ lệ liên kết: từ 25,00 % đến 75,00 % (chưa có số liệu của 2 tổ chức)',
      '   Doanh thu: ít nhất 9.000 đồng (chưa có số liệu của 1 tổ chức)',
      '   Doanh thu bình quân: 3.000,00 đồng',
      '',
      'Tỉnh Quảng Trị',
      '   Số tổ chức: 4 HTX',
      '   Báo cáo đã nhận: 3/4',
      '   Tỷ lệ liên kết: từ 25,00 % đến 75,00 % (chưa có số liệu của 2 tổ chức)',
      '   Doanh thu: ít nhất 9.000 đồng (chưa có số liệu của 1 tổ chức)',
      '   Doanh thu bình quân: 3.000,00 đồng',
      '',
      '  Huyện Gio Linh',
      '     Số tổ chức: 2 HTX',
      '     Báo cáo đã nhận: 2/2',
      '     Tỷ lệ liên kết: 50,00 % (1/2)',
      '     Doanh thu: 4.000 đồng',
      '     Doanh thu bình quân: 2.000,00 đồng',
      '',
      '    Xã Gio Mỹ',
      '       Số tổ chức: 1 HTX',
      '       Báo cáo đã nhận: 1/1',
      '       Tỷ lệ liên kết: 100,00 % (1/1)',
      '       Doanh thu: 1.000 đồng',
      '       Doanh thu bình quân: 1.000,00 đồng',
      '',
      '    Xã Gio Mai',
      '       Số tổ chức: 1 HTX',
      '       Báo cáo đã nhận: 1/1',
      '       Tỷ lệ liên kết: 0,00 % (0/1)',
      '       Doanh thu: 3.000 đồng',
      '       Doanh thu bình quân: 3.000,00 đồng',
      '',
      '  Huyện Cam Lộ',
      '     Số tổ chức: 2 HTX',
      '     Báo cáo đã nhận: 1/2',
      '     Tỷ lệ liên kết: chưa có số liệu',
      '     Doanh thu: ít nhất 5.000 đồng (chưa có số liệu của 1 tổ chức)',
      '     Doanh thu bình quân: 5.000,00 đồng',
    ]);
  });

  it('as a Markdown table in English, the places set in by dashes', () => {
    const options = {
      language: 'en',
      format: 'markdown',
      decimals: 1,
      notice: { vi: 'Mô phỏng', en: 'Simulated' },
    } as const;
    expect(renderRollUp(summary, options).split('\n').slice(0, 13)).toEqual([
      '**Simulated**',
      '',
      '## Summary of the collective economy',
      '',
      '- As of: 31 December 2023',
      '- Returns for: 2023 (15 December 2022 – 14 December 2023)',
      '- Returns due by: 15 December 2023',
      '',
      '| Place | Organizations | Returns received | Share linked | Revenue | Average revenue |',
      '| --- | --- | --- | --- | --- | --- |',
      '| In all | 4 cooperatives | 3/4 | from 25.0% to 75.0% (2 not told) | at least 9,000 VND (1 not told) | 3,000.0 VND |',
      '| Tỉnh Quảng Trị | 4 cooperatives | 3/4 | from 25.0% to 75.0% (2 not told) | at least 9,000 VND (1 not told) | 3,000.0 VND |',
      '| – Huyện Gio Linh | 2 cooperatives | 2/2 | 50.0% (1/2) | 4,000 VND | 2,000.0 VND |',
    ]);
  });

  it('for a spreadsheet: plain numbers, the ends of what is open rounded outwards', () => {
    const lines = renderRollUp(summary, { language: 'vi', format: 'csv', decimals: 1 })
      .slice(1)
      .trimEnd()
      .split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      '"Mã địa phương","Địa phương","Mã chỉ tiêu","Chỉ tiêu","Đơn vị tính","Giá trị","Tử số","Mẫu số","Cận dưới","Cận trên","Số tổ chức có số liệu","Số tổ chức không áp dụng","Số tổ chức chưa có số liệu","Báo cáo đã nhận","Báo cáo phải nộp","Báo cáo nộp đúng hạn","Báo cáo nộp muộn","Tình hình đến ngày","Năm báo cáo"',
      '"","Tổng số","linked","Tỷ lệ liên kết","%","","","","25.0","75.0","2","0","2","3","4","3","0","2023-12-31","2023"',
      '"","Tổng số","revenue","Doanh thu","đồng","","","","9000","","3","0","1","3","4","3","0","2023-12-31","2023"',
      '"","Tổng số","average-revenue","Doanh thu bình quân","đồng","3000.0","9000","3","3000.0","3000.0","3","0","1","3","4","3","0","2023-12-31","2023"',
    ]);
    expect(lines).toHaveLength(1 + 6 * 3);
    expect(lines[7]).toBe(
      '"gio-linh","Huyện Gio Linh","linked","Tỷ lệ liên kết","%","50.0","1","2","50.0","50.0","2","0","0","2","2","2","0","2023-12-31","2023"',
    );
  });

  it('as a page with a row for each place', () => {
    const page = renderRollUp(summary, { language: 'vi', format: 'html' });
    expect(page.match(/<tr>/g)).toHaveLength(1 + 6);
    expect(page).toContain('<th scope="row" style="padding-left:2.4em">Xã Gio Mỹ</th>');
    expect(page).not.toContain('class="legend"');
  });

  it('names the unions and groups, and what has no known place', () => {
    const split: Locality = {
      id: 'old',
      level: 'district',
      name: 'Huyện cũ',
      until: '2020-01-01',
      successors: ['gio-linh', 'cam-lo'],
    };
    const seat = { locality: 'old', from: '2015-03-01' } as const;
    const register = createRegister({
      ...smallParts,
      localities: [...places, split],
      organizations: [
        cooperative('a', 'cam-lo'),
        { kind: 'cooperative-union', id: 'u', name: 'LH', founded: '2015-03-01', seats: [seat], members: ['a'] },
        { kind: 'cooperative-group', id: 'g', name: 'THT', founded: '2015-03-01', seats: [seat] },
      ],
      returns: [],
    });
    const lines = renderRollUp(rollUp(register, [], { asOf: '2023-12-31', by: 'locality', level: 'district' }), {
      language: 'vi',
      format: 'markdown',
    })
      .split('\n')
      .slice(-4);
    expect(lines).toEqual([
      '| Tổng số | 1 HTX, 1 liên hiệp HTX, 1 tổ hợp tác | 0/3 |',
      '| Huyện Gio Linh | 0 | 0/0 |',
      '| Huyện Cam Lộ | 1 HTX | 0/1 |',
      '| Chưa xác định được địa phương | 1 liên hiệp HTX, 1 tổ hợp tác | 0/2 |',
    ]);
  });

  it('says by which day the returns were filed', () => {
    const early = rollUp(smallRegister(), [], { asOf: '2023-12-31', knownOn: '2023-12-14' });
    expect(renderRollUp(early, { language: 'vi' }).split('\n').slice(2, 5)).toEqual([
      'Năm báo cáo: 2023 (15/12/2022 – 14/12/2023)',
      'Hạn nộp báo cáo: 15/12/2023',
      'Chỉ tính báo cáo nộp đến hết ngày: 14/12/2023',
    ]);
    expect(renderRollUp(early, { language: 'vi' })).toContain('Báo cáo đã nhận: 0/4');
  });
});

describe('late returns in a summary', () => {
  const reportOf = (year: number) =>
    rollUp(
      createRegister({
        ...smallParts,
        returns: [filed('a', year), filed('b', year, { filed: `${year}-12-16` }), filed('c', year)],
      }),
      [workers],
      { asOf: '2023-12-31', year, by: 'locality', level: 'district' },
    );
  const received = (year: number, language: 'vi' | 'en') =>
    renderRollUp(reportOf(year), { language })
      .split('\n')
      .filter((line) => /Báo cáo đã nhận|Returns received/.test(line));
  const rows = (year: number, language: 'vi' | 'en') =>
    renderRollUp(reportOf(year), { language, format: 'csv' }).slice(1).trimEnd().split('\r\n');

  it('are told beside those received, only at a place that has some', () => {
    expect(received(2023, 'vi')).toEqual([
      '   Báo cáo đã nhận: 3/4 (1 muộn)',
      '   Báo cáo đã nhận: 2/2 (1 muộn)',
      '   Báo cáo đã nhận: 1/2',
    ]);
    expect(received(2023, 'en')).toEqual([
      '   Returns received: 3/4 (1 late)',
      '   Returns received: 2/2 (1 late)',
      '   Returns received: 1/2',
    ]);
  });

  it('stand in a cell of a table', () => {
    const row = (language: 'vi' | 'en') =>
      renderRollUp(reportOf(2023), { language, format: 'markdown' }).split('\n').at(-2);
    expect(row('vi')).toBe('| Huyện Gio Linh | 2 HTX | 2/2 (1 muộn) | chưa có số liệu |');
    expect(row('en')).toBe('| Huyện Gio Linh | 2 cooperatives | 2/2 (1 late) | missing |');
  });

  it('are numbers of the language', () => {
    const { total, ...rest } = reportOf(2023);
    const completeness = { expected: 2000, received: 1500, onTime: 266, late: 1234 };
    const many = { ...rest, total: { ...total, completeness } };
    expect(renderRollUp(many, { language: 'vi' })).toContain('Báo cáo đã nhận: 1.500/2.000 (1.234 muộn)\n');
    expect(renderRollUp(many, { language: 'en' })).toContain('Returns received: 1,500/2,000 (1,234 late)\n');
  });

  it('are beside those on time for a spreadsheet', () => {
    expect(rows(2023, 'en')).toEqual([
      '"Place id","Place","Indicator id","Indicator","Unit","Value","Numerator","Denominator","Least possible","Most possible","Organizations that told","Organizations it does not apply to","Organizations that did not tell","Returns received","Returns expected","Returns on time","Returns late","As of","Returns for"',
      '"","In all","workers","figure","","","","","0","","0","0","4","3","4","2","1","2023-12-31","2023"',
      '"gio-linh","Huyện Gio Linh","workers","figure","","","","","0","","0","0","2","2","2","1","1","2023-12-31","2023"',
      '"cam-lo","Huyện Cam Lộ","workers","figure","","","","","0","","0","0","2","1","2","1","0","2023-12-31","2023"',
    ]);
  });

  it('are not known of a year without a known day: no line, no word, empty cells', () => {
    expect(renderRollUp(reportOf(2018), { language: 'vi' }).split('\n').slice(0, 4)).toEqual([
      'Tổng hợp số liệu kinh tế tập thể',
      'Tình hình đến ngày: 31/12/2023',
      'Năm báo cáo: 2018 (15/12/2017 – 14/12/2018)',
      '',
    ]);
    expect(received(2018, 'vi')).toEqual([
      '   Báo cáo đã nhận: 3/4',
      '   Báo cáo đã nhận: 2/2',
      '   Báo cáo đã nhận: 1/2',
    ]);
    expect(rows(2018, 'vi').slice(1)).toEqual([
      '"","Tổng số","workers","số liệu","","","","","0","","0","0","4","3","4","","","2023-12-31","2018"',
      '"gio-linh","Huyện Gio Linh","workers","số liệu","","","","","0","","0","0","2","2","2","","","2023-12-31","2018"',
      '"cam-lo","Huyện Cam Lộ","workers","số liệu","","","","","0","","0","0","2","1","2","","","2023-12-31","2018"',
    ]);
  });
});

const words = { vi: 'số liệu', en: 'figure' };
const average = { kind: 'average', label: words, numerator: words, denominator: words } as const;

describe('a figure of a summary', () => {
  const register = createRegister({
    ...smallParts,
    organizations: [cooperative('a', 'gio-my'), cooperative('b', 'gio-my')],
    returns: [
      filed('a', 2023, {
        revenue: 1000,
        profitBeforeTax: -300,
        managersTrained: 0,
        regularWorkers: 8,
        officialMembers: 'not-applicable',
      }),
    ],
  });

  it.each<[string, RegisterIndicator, string, string]>([
    [
      'an open average says what those who told come to',
      {
        ...average,
        id: 'x',
        measure: { take: 'average', over: {}, of: 'revenue', per: 'organization', missing: 'open' },
      },
      '1.000,00 đồng trên 1 tổ chức có số liệu (chưa có số liệu của 1 tổ chức)',
      '1,000.00 VND of the 1 that told (1 not told)',
    ],
    [
      'nothing bounds a profit that is missing',
      { ...revenue, measure: { take: 'total', over: {}, of: 'profitBeforeTax' } },
      '-300 đồng trên 1 tổ chức có số liệu (chưa có số liệu của 1 tổ chức)',
      '-300 VND of the 1 that told (1 not told)',
    ],
    ['workers are no money', workers, 'ít nhất 8 (chưa có số liệu của 1 tổ chức)', 'at least 8 (1 not told)'],
    [
      'revenue per worker is',
      {
        ...average,
        id: 'x',
        measure: { take: 'average', over: {}, of: 'revenue', per: 'regularWorkers', missing: 'left-out' },
      },
      '125,00 đồng',
      '125.00 VND',
    ],
    [
      'profit per đồng of revenue is none',
      {
        ...average,
        id: 'x',
        measure: { take: 'average', over: {}, of: 'profitBeforeTax', per: 'revenue', missing: 'left-out' },
      },
      '-0,30',
      '-0.30',
    ],
    [
      'workers per organization are none',
      {
        ...average,
        id: 'x',
        measure: { take: 'average', over: {}, of: 'regularWorkers', per: 'organization', missing: 'left-out' },
      },
      '8,00',
      '8.00',
    ],
    [
      'a quotient of which those who told have nothing to divide by',
      {
        ...average,
        id: 'x',
        measure: { take: 'average', over: {}, of: 'revenue', per: 'managersTrained', missing: 'open' },
      },
      'chưa có số liệu',
      'missing',
    ],
    [
      'a figure that nobody told',
      {
        ...average,
        id: 'x',
        measure: { take: 'average', over: {}, of: 'charterCapital', per: 'organization', missing: 'open' },
      },
      'chưa có số liệu',
      'missing',
    ],
    [
      'a figure over none of them',
      {
        ...linked,
        measure: {
          ...linked.measure,
          take: 'share',
          over: { kinds: ['cooperative-group'] },
          having: { figure: 'rating', in: ['good'] },
          outOf: 'all',
        },
      },
      'không áp dụng',
      'not applicable',
    ],
  ])('%s', (_, indicator, vi, en) => {
    const { indicators: checked, ...rest } = rollUp(register, [indicator], { asOf: '2023-12-31' });
    const printed = (language: 'vi' | 'en') =>
      renderRollUp({ ...rest, indicators: checked }, { language })
        .split('\n')
        .at(-1);
    expect(printed('vi')).toBe(`   ${indicator.label.vi}: ${vi}`);
    expect(printed('en')).toBe(`   ${indicator.label.en}: ${en}`);
  });
});

describe('a notice', () => {
  it('stands over the report as text', () => {
    const text = renderRollUp(summary, { language: 'vi', notice: { vi: 'Mô phỏng', en: 'Simulated' } });
    expect(text.split('\n').slice(0, 3)).toEqual(['Mô phỏng', '', 'Tổng hợp số liệu kinh tế tập thể']);
  });
});

describe('how a summary is printed', () => {
  it('a format, a language and decimals that do not exist are refused', () => {
    expect(refusal(() => renderRollUp(summary, { language: 'vi', format: 'pdf' as 'csv' }))).toMatchObject({
      code: 'no-such-format',
      path: ['format'],
    });
    expect(refusal(() => renderRollUp(summary, { language: 'fr' as 'vi' }))).toMatchObject({
      code: 'no-such-language',
    });
    expect(refusal(() => renderRollUp(summary, { language: 'vi', decimals: 1.5 }))).toMatchObject({
      code: 'bad-decimals',
    });
  });
});

describe('the unit of a figure for a spreadsheet', () => {
  it.each<[string, RegisterIndicator, string]>([
    ['people', { ...workers, unit: { vi: 'người', en: 'people' } }, '"people","60"'],
    ['none where nobody named one', workers, '"","60"'],
    [
      'đồng for revenue per worker',
      {
        ...average,
        id: 'x',
        measure: { take: 'average', over: {}, of: 'revenue', per: 'regularWorkers', missing: 'left-out' },
      },
      '"VND","150.00"',
    ],
  ])('is %s', (_, indicator, cells) => {
    const csv = renderRollUp(
      rollUp(createRegister({ ...smallParts, organizations: smallParts.organizations.slice(0, 3) }), [indicator], {
        asOf: '2023-12-31',
      }),
      { language: 'en', format: 'csv' },
    );
    expect(csv).toContain(cells);
  });

  it('is printed after a number', () => {
    const named = { ...workers, unit: { vi: 'người', en: 'people' } };
    expect(
      renderRollUp(rollUp(smallRegister(), [named], { asOf: '2023-12-31' }), { language: 'vi' })
        .split('\n')
        .at(-1),
    ).toBe('   số liệu: ít nhất 60 người (chưa có số liệu của 1 tổ chức)');
  });
});
