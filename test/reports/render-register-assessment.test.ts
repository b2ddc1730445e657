import { amount, assessCommitment, atLeast, type Commitment, count, type Goal, moreThan, percent, year } from 'kttt';
import { createRegister, type RegisterIndicator } from 'kttt/registers';
import { renderAssessment } from 'kttt/reports';
import { describe, expect, it } from 'vitest';
import {
  averageRevenue,
  cooperative,
  filed,
  linked,
  places,
  revenue,
  smallRegister,
  workers,
} from '../registers/small-register.ts';

const words = (text: string) => ({ vi: text, en: text });
const unit = { vi: 'HTX', en: 'cooperatives' };

const commitment: Commitment = {
  id: 'small',
  title: { vi: 'Cam kết nhỏ', en: 'A small commitment' },
  signedBy: [],
  signedWith: [],
  date: '2023-02-01',
  period: year(2023),
  targets: [
    {
      id: 'linked',
      label: { vi: 'Liên kết', en: 'Linked' },
      wording: 'Trên 22% HTX',
      indicator: { ...linked, unit },
      goal: moreThan(percent(22)),
    },
    {
      id: 'revenue',
      label: { vi: 'Doanh thu', en: 'Revenue' },
      wording: 'Ít nhất 9 nghìn đồng',
      indicator: revenue,
      goal: atLeast(amount(9000)),
    },
    {
      id: 'training',
      label: { vi: 'Lớp tập huấn', en: 'Courses' },
      wording: '5 lớp',
      indicator: { id: 'courses', kind: 'count', label: words('x'), figure: words('x') },
      goal: atLeast(count(5)),
    },
  ],
  tasks: [],
  source: { kind: 'legal', instrument: { kind: 'plan', number: '12/KH-UBND' } },
};

describe('a commitment over a register', () => {
  const assessment = assessCommitment(commitment, smallRegister(), { asOf: '2023-12-31', level: 'district' });

  it('as text in Vietnamese: the targets in all, then by locality', () => {
    expect(renderAssessment(assessment, { language: 'vi' }).split('\n')).toEqual([
      'Đánh giá việc thực hiện: Cam kết nhỏ',
      'Ngày ký: 1/2/2023',
      'Kỳ thực hiện: năm 2023',
      'Nguồn của cam kết: Kế hoạch 12/KH-UBND',
      'Tình hình đến ngày: 31/12/2023',
      'Năm báo cáo: 2023 (15/12/2022 – 14/12/2023)',
      'Hạn nộp báo cáo: 15/12/2023',
      'Số tổ chức: 4 HTX',
      'Báo cáo đã nhận: 3/4',
      'Đánh giá chung: chưa đủ số liệu để kết luận (đạt 2, không đạt 0, chưa kết luận được 1, không áp dụng 0)',
      '',
      '1. Liên kết',
      '   Nguyên văn: Trên 22% HTX',
      '   Mức phải đạt: trên 22 %',
      '   Kết quả: từ 25,00 % (1/4) đến 75,00 % (3/4)',
      '   Đánh giá: đạt',
      '   Lưu ý: chưa có số liệu của 2 tổ chức',
      '',
      '2. Doanh thu',
      '   Nguyên văn: Ít nhất 9 nghìn đồng',
      '   Mức phải đạt: ít nhất 9.000 đồng',
      '   Kết quả: ít nhất 9.000 đồng',
      '   Đánh giá: đạt',
      '   Lưu ý: chưa có số liệu của 1 tổ chức',
      '',
      '3. Lớp tập huấn',
      '   Nguyên văn: 5 lớp',
      '   Mức phải đạt: ít nhất 5',
      '   Kết quả: chưa có số liệu',
      '   Đánh giá: chưa có số liệu',
      '',
      'Kết quả theo địa phương, so với mức chung của cam kết (trừ nơi được giao mục tiêu riêng)',
      '',
      'Tổng số',
      '   Số tổ chức: 4 HTX',
      '   Báo cáo đã nhận: 3/4',
      '   Liên kết: từ 25,00 % (1/4) đến 75,00 % (3/4) – đạt',
      '   Doanh thu: ít nhất 9.000 đồng – đạt',
      '   Lớp tập huấn: chưa có số liệu',
      '',
      'Huyện Gio Linh',
      '   Số tổ chức: 2 HTX',
      '   Báo cáo đã nhận: 2/2',
      '   Liên kết: 50,00 % (1/2) – đạt; bằng 227,27 % mục tiêu',
      '   Doanh thu: 4.000 đồng – mục tiêu chung, không đánh giá riêng',
      '   Lớp tập huấn: mục tiêu chung, không đánh giá riêng',
      '',
      'Huyện Cam Lộ',
      '   Số tổ chức: 2 HTX',
      '   Báo cáo đã nhận: 1/2',
      '   Liên kết: chưa có số liệu',
      '   Doanh thu: ít nhất 5.000 đồng (chưa có số liệu của 1 tổ chức) – mục tiêu chung, không đánh giá riêng',
      '   Lớp tập huấn: mục tiêu chung, không đánh giá riêng',
    ]);
  });

  it('as Markdown in English, with a table of the localities', () => {
    const lines = renderAssessment(assessment, { language: 'en', format: 'markdown' }).split('\n');
    expect(lines.slice(-7)).toEqual([
      '### Results by locality, against the goals of the whole (but for localities given their own)',
      '',
      '| Place | Organizations | Returns received | Linked | Revenue | Courses |',
      '| --- | --- | --- | --- | --- | --- |',
      '| In all | 4 cooperatives | 3/4 | from 25.00% (1/4) to 75.00% (3/4) – met | at least 9,000 VND – met | missing – unknown |',
      '| Huyện Gio Linh | 2 cooperatives | 2/2 | 50.00% (1/2) – met; 227.27% of the target | 4,000 VND – for all together | for all together |',
      '| Huyện Cam Lộ | 2 cooperatives | 1/2 | missing – unknown | at least 5,000 VND (1 not told) – for all together | for all together |',
    ]);
  });

  it('for a spreadsheet: a row for each place and target', () => {
    const lines = renderAssessment(assessment, { language: 'vi', format: 'csv' }).slice(1).trimEnd().split('\r\n');
    expect(lines).toEqual([
      '"Mã địa phương","Địa phương","Mã mục tiêu","Mục tiêu","Mức phải đạt","Đơn vị tính","Kết quả","Tử số","Mẫu số","Cận dưới","Cận trên","Đánh giá","Còn thiếu (số lượng hoặc đồng)","Còn thiếu (điểm phần trăm)"',
      '"","Tổng số","linked","Liên kết","trên 22 %","%","","","","25.00","75.00","đạt","",""',
      '"","Tổng số","revenue","Doanh thu","ít nhất 9.000 đồng","đồng","","","","9000","","đạt","",""',
      '"","Tổng số","training","Lớp tập huấn","ít nhất 5","tổ chức","","","","","","chưa đủ số liệu để kết luận","",""',
      '"gio-linh","Huyện Gio Linh","linked","Liên kết","trên 22 %","%","50.00","1","2","50.00","50.00","đạt","",""',
      '"gio-linh","Huyện Gio Linh","revenue","Doanh thu","ít nhất 9.000 đồng","đồng","4000","","","4000","4000","","",""',
      '"gio-linh","Huyện Gio Linh","training","Lớp tập huấn","ít nhất 5","tổ chức","","","","","","","",""',
      '"cam-lo","Huyện Cam Lộ","linked","Liên kết","trên 22 %","%","","","","0.00","100.00","chưa đủ số liệu để kết luận","",""',
      '"cam-lo","Huyện Cam Lộ","revenue","Doanh thu","ít nhất 9.000 đồng","đồng","","","","5000","","","",""',
      '"cam-lo","Huyện Cam Lộ","training","Lớp tập huấn","ít nhất 5","tổ chức","","","","","","","",""',
    ]);
  });

  it('as a page, with a bar for each figure that is known and its legend', () => {
    const page = renderAssessment(assessment, { language: 'vi', format: 'html' });
    expect(page.match(/<table>/g)).toHaveLength(2);
    expect(page).toContain(
      '50,00 % (1/2) – đạt; bằng 227,27 % mục tiêu<span class="bar met" aria-hidden="true"><i style="width:50.00%"></i><b style="left:22.00%"></b></span>',
    );
    expect(page).toContain('<p class="legend">Thanh ngang là kết quả, vạch đứng là mục tiêu.');
  });

  it('without localities it has one table', () => {
    const alone = { ...assessment, byLocality: [] };
    expect(renderAssessment(alone, { language: 'vi', format: 'html' }).match(/<table>/g)).toHaveLength(1);
    expect(renderAssessment(alone, { language: 'vi' })).not.toContain('theo địa phương');
  });

  it('one that was stored prints the same', () => {
    const stored: typeof assessment = JSON.parse(JSON.stringify(assessment));
    for (const format of ['text', 'markdown', 'csv', 'html'] as const) {
      expect(renderAssessment(stored, { language: 'vi', format })).toBe(
        renderAssessment(assessment, { language: 'vi', format }),
      );
    }
  });
});

describe('the pace and the time in a report', () => {
  const register = createRegister({
    localities: places,
    organizations: [
      cooperative('a', 'gio-my'),
      cooperative('b', 'gio-my'),
      cooperative('c', 'gio-my'),
      cooperative('d', 'gio-my'),
    ],
    returns: [
      ...['a', 'b', 'c', 'd'].map((id, i) =>
        filed(id, 2022, { linkedWithEnterprise: i < 1, revenue: 100, regularWorkers: 3 }),
      ),
      ...['a', 'b', 'c', 'd'].map((id, i) =>
        filed(id, 2023, { linkedWithEnterprise: i < 2, revenue: 130, regularWorkers: 2 }),
      ),
    ],
  });
  const targets: Commitment['targets'] = [
    { id: 'linked', label: words('linked'), wording: 'x', indicator: linked, goal: atLeast(percent(70)) },
    { id: 'average', label: words('average'), wording: 'x', indicator: averageRevenue, goal: atLeast(amount(200)) },
    {
      id: 'workers',
      label: words('workers'),
      wording: 'x',
      indicator: workers,
      goal: { kind: 'at-most', value: count(6) },
    },
    {
      id: 'known',
      label: words('known'),
      wording: 'x',
      indicator: { ...commitment.targets[2]?.indicator, id: 'k', kind: 'count', label: words('x'), figure: words('x') },
      goal: atLeast(count(5)),
    },
  ];
  const linesOf = (asOf: string, period: Commitment['period'], language: 'vi' | 'en' = 'vi') => {
    const assessment = assessCommitment({ ...commitment, period, targets }, register, {
      asOf,
      baseline: '2022-12-31',
      figures: { known: count(4) },
    });
    return renderAssessment(assessment, { language }).split('\n');
  };

  it('before the period it is where the commitment starts from', () => {
    const lines = linesOf('2023-12-31', year(2024));
    expect(lines.filter((line) => /^(Kỳ gốc|Lưu ý)/.test(line))).toEqual([
      'Kỳ gốc: năm báo cáo 2022 (tình hình đến 31/12/2022)',
      'Lưu ý: ngày đánh giá trước kỳ thực hiện; số liệu chỉ cho biết xuất phát điểm, chưa phải kết quả thực hiện cam kết',
    ]);
    expect(lines.filter((line) => line.includes('Ước thực hiện') || line.includes('   Kỳ gốc'))).toEqual([
      '   Kỳ gốc: 25,00 % (1/4)',
      '   Ước thực hiện đến cuối kỳ: có khả năng đạt: ước đến 31/12/2024 là 76,23 %, nếu giữ nguyên tốc độ từ 14/12/2022 đến 14/12/2023',
      '   Kỳ gốc: 100,00 đồng',
      '   Ước thực hiện đến cuối kỳ: khó đạt: ước đến 31/12/2024 là 161,47 đồng, nếu giữ nguyên tốc độ từ 14/12/2022 đến 14/12/2023',
      '   Kỳ gốc: 12',
      '   Ước thực hiện đến cuối kỳ: có khả năng đạt: ước đến 31/12/2024 là 3, nếu giữ nguyên tốc độ từ 14/12/2022 đến 14/12/2023',
      '   Kỳ gốc: chưa có số liệu',
    ]);
  });

  it('within the period it is the result so far', () => {
    const lines = linesOf('2023-12-31', { kind: 'plan-period', from: 2021, to: 2025 }, 'en');
    expect(lines).toContain('Note: the period is not over; this is the result so far');
    expect(lines).toContain(
      '   Pace: enough: 100.00% by 31 December 2025, if the pace from 14 December 2022 to 14 December 2023 stays even',
    );
  });

  it('on the last day of the period there is nothing to warn of, and no pace to keep', () => {
    const lines = linesOf('2023-12-31', year(2023));
    expect(lines.filter((line) => line.startsWith('Lưu ý'))).toEqual([]);
    expect(lines.filter((line) => line.includes('Ước thực hiện'))).toEqual(
      Array.from({ length: 3 }, () => '   Ước thực hiện đến cuối kỳ: đã hết kỳ thực hiện'),
    );
  });

  it('a figure given beside the register is assessed as it is', () => {
    const lines = linesOf('2023-12-31', year(2023));
    expect(lines.slice(lines.indexOf('4. known'), lines.indexOf('4. known') + 6)).toEqual([
      '4. known',
      '   Nguyên văn: x',
      '   Mức phải đạt: ít nhất 5',
      '   Kỳ gốc: chưa có số liệu',
      '   Kết quả: 4',
      '   Đánh giá: không đạt; còn thiếu 1 tổ chức; bằng 80,00 % mục tiêu',
    ]);
  });
});

describe('what is open in a report', () => {
  const register = createRegister({
    localities: places,
    organizations: ['a', 'b', 'c', 'd', 'e'].map((id) => cooperative(id, 'gio-my')),
    returns: [
      filed('a', 2023, { linkedWithEnterprise: true, profitBeforeTax: 5, ocopProducts: [] }),
      filed('b', 2023, { linkedWithEnterprise: false, profitBeforeTax: -5, ocopProducts: [] }),
      filed('c', 2023, { linkedWithEnterprise: false }),
    ],
  });
  const target = (id: string, indicator: RegisterIndicator, goal: Goal) => ({
    id,
    label: words(id),
    wording: 'x',
    indicator,
    goal,
  });
  const profit: RegisterIndicator = {
    ...revenue,
    id: 'profit',
    measure: { take: 'total', over: {}, of: 'profitBeforeTax' },
  };
  const fresh: RegisterIndicator = {
    ...workers,
    id: 'fresh',
    unit,
    measure: { take: 'count', over: {}, having: { figure: 'ocopProducts', atLeast: 1, recognized: 'in-period' } },
  };
  const report = (targets: Commitment['targets'], period = year(2023), language: 'vi' | 'en' = 'vi') => {
    const assessment = assessCommitment({ ...commitment, period, targets }, register, { asOf: '2023-12-31' });
    return renderAssessment(assessment, { language, notice: { vi: 'Mô phỏng', en: 'Simulated' } });
  };

  it('a share that is missed whatever the others say is told with the least that is needed', () => {
    const goal = atLeast(percent(80));
    expect(report([target('linked', { ...linked, unit }, goal)])).toContain(
      'Kết quả: từ 20,00 % (1/5) đến 60,00 % (3/5)\n   Đánh giá: không đạt; còn thiếu 1 HTX (20,00 điểm phần trăm) trở lên',
    );
    expect(report([target('linked', linked, goal)], year(2023), 'en')).toContain(
      'Verdict: not met; organizations still needed: 1 (20.00 percentage points) or more',
    );
  });

  it('one that is too high whatever they say has nothing that is needed', () => {
    expect(report([target('linked', linked, { kind: 'less-than', value: percent(15) })])).toContain(
      'Kết quả: từ 20,00 % (1/5) đến 60,00 % (3/5)\n   Đánh giá: không đạt\n',
    );
  });

  it('the ends are rounded outwards, so none prints as the goal that it misses', () => {
    const assessment = assessCommitment(
      { ...commitment, period: year(2023), targets: [target('linked', linked, atLeast(percent(60)))] },
      register,
      { asOf: '2023-12-31' },
    );
    expect(renderAssessment(assessment, { language: 'vi', decimals: 0 })).toContain('từ 20 % (1/5) đến 60 % (3/5)');
    const thirds = createRegister({
      ...register,
      organizations: register.organizations.slice(0, 3),
      returns: [filed('a', 2023, { linkedWithEnterprise: true }), filed('b', 2023, { linkedWithEnterprise: true })],
    });
    const open = assessCommitment(
      { ...commitment, period: year(2023), targets: [target('linked', linked, atLeast(percent('66.67')))] },
      thirds,
      { asOf: '2023-12-31' },
    );
    expect(renderAssessment(open, { language: 'vi' })).toContain(
      'từ 66,66 % (2/3) đến 100,00 % (3/3)\n   Đánh giá: chưa đủ số liệu để kết luận',
    );
  });

  it('a sum that nothing bounds is missing, and its row for a spreadsheet has no ends', () => {
    const targets = [target('profit', profit, atLeast(amount(1)))];
    expect(report(targets)).toContain(
      'Kết quả: chưa có số liệu\n   Đánh giá: chưa đủ số liệu để kết luận\n   Lưu ý: chưa có số liệu của 3 tổ chức',
    );
    const assessment = assessCommitment({ ...commitment, period: year(2023), targets }, register, {
      asOf: '2023-12-31',
    });
    expect(renderAssessment(assessment, { language: 'vi', format: 'csv' }).split('\r\n')[1]).toBe(
      '"","Tổng số","profit","profit","ít nhất 1 đồng","đồng","","","","","","chưa đủ số liệu để kết luận","",""',
    );
  });

  it('what comes new in a period that the returns do not reach is said so, not blamed on anyone', () => {
    const text = report([target('fresh', fresh, atLeast(count(4)))], year(2024));
    expect(text).toContain(
      'Kết quả: chưa có số liệu\n   Đánh giá: chưa có số liệu\n   Lưu ý: báo cáo năm 2023 chưa có số liệu của kỳ thực hiện',
    );
    expect(report([target('fresh', fresh, atLeast(count(4)))], year(2024), 'en')).toContain(
      'Note: the returns for 2023 say nothing of the period',
    );
  });

  it('the notice stands over the localities too, as text and as Markdown', () => {
    const targets = [target('linked', linked, atLeast(percent(60)))];
    expect(report(targets).match(/^Mô phỏng$/gm)).toHaveLength(2);
    const assessment = assessCommitment({ ...commitment, targets }, register, { asOf: '2023-12-31' });
    const markdown = renderAssessment(assessment, {
      language: 'vi',
      format: 'markdown',
      notice: { vi: 'Mô phỏng', en: 'Simulated' },
    });
    expect(markdown.match(/^\*\*Mô phỏng\*\*$/gm)).toHaveLength(2);
  });

  it('a pace that is too high is rounded up', () => {
    const earlier = createRegister({
      ...register,
      returns: [
        ...register.returns,
        ...['a', 'b', 'c', 'd', 'e'].map((id) => filed(id, 2022, { linkedWithEnterprise: false, revenue: 1 })),
      ],
    });
    const told = createRegister({
      ...earlier,
      returns: [
        ...earlier.returns.map((one) => ({ ...one, linkedWithEnterprise: one.linkedWithEnterprise ?? false })),
        ...['d', 'e'].map((id) => filed(id, 2023, { linkedWithEnterprise: false })),
      ],
    });
    const assessment = assessCommitment(
      {
        ...commitment,
        period: year(2024),
        targets: [target('linked', linked, { kind: 'at-most', value: percent(40) })],
      },
      told,
      { asOf: '2023-12-31', baseline: '2022-12-31' },
    );
    expect(renderAssessment(assessment, { language: 'vi', decimals: 0 })).toContain(
      'vượt mục tiêu: ước đến 31/12/2024 là 41 %',
    );
  });
});
