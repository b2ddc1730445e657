import {
  amount,
  assessCommitment,
  atLeast,
  atMost,
  type Commitment,
  count,
  exactly,
  type Goal,
  growth,
  growthRate,
  type Indicator,
  type Language,
  type MeasuredFigure,
  million,
  moreThan,
  none,
  notApplicable,
  type Party,
  percent,
  percentage,
  quarter,
  ratio,
  type Task,
} from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import { type ReportOptions, renderAssessment } from 'kttt/reports';
import { describe, expect, it } from 'vitest';
import { refusal } from '../commitments/refusal.ts';

const linesOf = (assessment: Parameters<typeof renderAssessment>[0], options: ReportOptions) =>
  renderAssessment(assessment, options).split('\n');

const results = {
  lawful: percentage(310, 310),
  'good-or-fair': percentage(185, 310),
  'new-style': count(6),
  'linked-with-enterprises': percentage(69, 310),
};
const baseline = { 'good-or-fair': percent(58), 'linked-with-enterprises': percentage(56, 291) };

describe('the commitments of Quảng Trị with some results', () => {
  const assessment = assessCommitment(quangTri2024, results);

  it('as text in Vietnamese', () => {
    expect(linesOf(assessment, { language: 'vi' })).toEqual([
      'Cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024 của tỉnh Quảng Trị',
      'Bên ký: Ban chỉ đạo Đổi mới và Phát triển kinh tế tập thể tỉnh; Sở Nông nghiệp và Phát triển nông thôn; Liên minh Hợp tác xã tỉnh',
      'Ký với: các địa phương trong tỉnh',
      'Ngày ký: 5/4/2024',
      'Kỳ thực hiện: năm 2024',
      'Nguồn của cam kết: Cổng thông tin điện tử tỉnh Quảng Trị, «Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024», 5/4/2024, Tiến Nhất',
      'Đánh giá chung: không đạt (đạt 2, không đạt 2, chưa kết luận được 1, không áp dụng 0)',
      '',
      '1. HTX hoạt động đúng quy định',
      '   Nguyên văn: 100% HTX nông nghiệp hoạt động đúng theo quy định của Luật HTX và các quy định hiện hành',
      '   Mức phải đạt: toàn bộ (100 %)',
      '   Kết quả: 100,00 % (310/310)',
      '   Đánh giá: đạt',
      '',
      '2. HTX xếp loại khá, tốt',
      '   Nguyên văn: Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp',
      '   Mức phải đạt: ít nhất 60 %',
      '   Kết quả: 59,68 % (185/310)',
      '   Đánh giá: không đạt; còn thiếu 1 HTX (0,32 điểm phần trăm); bằng 99,46 % mục tiêu',
      '   Lưu ý: nếu làm tròn sẽ thành 60 %, trông như đã đạt; số chính xác thì chưa đạt',
      '',
      '3. HTX kiểu mới được hỗ trợ',
      '   Nguyên văn: Tiếp tục hỗ trợ 5 HTX xây dựng và hoàn thiện mô hình HTX kiểu mới',
      '   Mức phải đạt: đúng 5 HTX',
      '   Kết quả: 6 HTX',
      '   Đánh giá: không đạt; vượt quá 1 HTX; bằng 120,00 % mục tiêu',
      '',
      '4. HTX liên kết với doanh nghiệp',
      '   Nguyên văn: Trên 22% HTX nông nghiệp liên kết với doanh nghiệp trong sản xuất và tiêu thụ sản phẩm cho thành viên',
      '   Mức phải đạt: trên 22 %',
      '   Kết quả: 22,26 % (69/310)',
      '   Đánh giá: đạt; bằng 101,17 % mục tiêu',
      '',
      '5. HTX có thêm sản phẩm OCOP từ 3 sao',
      '   Nguyên văn: 4 - 6 HTX nông nghiệp có thêm sản phẩm OCOP từ 3 sao trở lên',
      '   Mức phải đạt: từ 4 đến 6 HTX',
      '   Kết quả: chưa có số liệu',
      '   Đánh giá: chưa có số liệu',
      '',
      'Nhiệm vụ được giao',
      '- Rà soát, cập nhật chính sách; chủ trì: Sở Kế hoạch và Đầu tư; phối hợp: Liên minh Hợp tác xã tỉnh, Sở Nông nghiệp và Phát triển nông thôn, các sở, ngành khác',
      '- Liên kết chuỗi giá trị giữa doanh nghiệp và HTX',
      '- Đào tạo cán bộ quản lý HTX',
      '- Thí điểm hợp nhất, sáp nhập HTX nông nghiệp quy mô thôn',
      '- Chuyển đổi số',
    ]);
  });

  it('as text in English, with what the end of 2022 was', () => {
    expect(linesOf(assessCommitment(quangTri2024, results, { baseline }), { language: 'en', decimals: 1 })).toEqual([
      'Commitments of Quảng Trị province on the development of the collective economy in 2024',
      'Signed by: Provincial Steering Committee for Innovation and Development of the Collective Economy; Department of Agriculture and Rural Development; Provincial Cooperative Alliance',
      'With: the localities of the province',
      'Date: 5 April 2024',
      'Period: 2024',
      'Source of the commitment: Quảng Trị provincial portal, «Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024», 5 April 2024, Tiến Nhất',
      'On the whole: not met (met 2, not met 2, unknown 1, not applicable 0)',
      '',
      '1. Cooperatives operating lawfully',
      '   As printed: 100% HTX nông nghiệp hoạt động đúng theo quy định của Luật HTX và các quy định hiện hành',
      '   Goal: all (100%)',
      '   Baseline: missing',
      '   Result: 100.0% (310/310)',
      '   Verdict: met',
      '',
      '2. Cooperatives rated good or fair',
      '   As printed: Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp',
      '   Goal: at least 60%',
      '   Baseline: 58%',
      '   Result: 59.7% (185/310)',
      '   Verdict: not met; cooperatives still needed: 1 (0.32 percentage points); 99.4% of the target',
      '   Note: rounded it prints as 60% as if met, but the exact figure does not meet the goal',
      '',
      '3. New-style cooperatives supported',
      '   As printed: Tiếp tục hỗ trợ 5 HTX xây dựng và hoàn thiện mô hình HTX kiểu mới',
      '   Goal: exactly 5 cooperatives',
      '   Baseline: missing',
      '   Result: 6 cooperatives',
      '   Verdict: not met; cooperatives too many: 1; 120.0% of the target',
      '',
      '4. Cooperatives linked with enterprises',
      '   As printed: Trên 22% HTX nông nghiệp liên kết với doanh nghiệp trong sản xuất và tiêu thụ sản phẩm cho thành viên',
      '   Goal: more than 22%',
      '   Baseline: 19.2% (56/291)',
      '   Result: 22.3% (69/310)',
      '   Verdict: met; 101.2% of the target',
      '',
      '5. Cooperatives gaining OCOP products of 3 stars or more',
      '   As printed: 4 - 6 HTX nông nghiệp có thêm sản phẩm OCOP từ 3 sao trở lên',
      '   Goal: from 4 to 6 cooperatives',
      '   Baseline: missing',
      '   Result: missing',
      '   Verdict: unknown',
      '',
      'Tasks given',
      '- Review and updating of policy; lead: Department of Planning and Investment; coordinating: Provincial Cooperative Alliance, Department of Agriculture and Rural Development, the other departments',
      '- Value-chain links between enterprises and cooperatives',
      '- Training of cooperative managers',
      '- Pilots of consolidating and merging village-scale agricultural cooperatives',
      '- Digital transformation',
    ]);
  });

  it('as a Markdown table in Vietnamese', () => {
    expect(linesOf(assessment, { language: 'vi', format: 'markdown' })).toEqual([
      '## Cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024 của tỉnh Quảng Trị',
      '',
      '- Bên ký: Ban chỉ đạo Đổi mới và Phát triển kinh tế tập thể tỉnh; Sở Nông nghiệp và Phát triển nông thôn; Liên minh Hợp tác xã tỉnh',
      '- Ký với: các địa phương trong tỉnh',
      '- Ngày ký: 5/4/2024',
      '- Kỳ thực hiện: năm 2024',
      '- Nguồn của cam kết: Cổng thông tin điện tử tỉnh Quảng Trị, «Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024», 5/4/2024, Tiến Nhất',
      '- Đánh giá chung: không đạt (đạt 2, không đạt 2, chưa kết luận được 1, không áp dụng 0)',
      '',
      '| STT | Mục tiêu | Nguyên văn | Mức phải đạt | Kết quả | Đánh giá | Lưu ý |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | HTX hoạt động đúng quy định | 100% HTX nông nghiệp hoạt động đúng theo quy định của Luật HTX và các quy định hiện hành | toàn bộ (100 %) | 100,00 % (310/310) | đạt |  |',
      '| 2 | HTX xếp loại khá, tốt | Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp | ít nhất 60 % | 59,68 % (185/310) | không đạt; còn thiếu 1 HTX (0,32 điểm phần trăm); bằng 99,46 % mục tiêu | nếu làm tròn sẽ thành 60 %, trông như đã đạt; số chính xác thì chưa đạt |',
      '| 3 | HTX kiểu mới được hỗ trợ | Tiếp tục hỗ trợ 5 HTX xây dựng và hoàn thiện mô hình HTX kiểu mới | đúng 5 HTX | 6 HTX | không đạt; vượt quá 1 HTX; bằng 120,00 % mục tiêu |  |',
      '| 4 | HTX liên kết với doanh nghiệp | Trên 22% HTX nông nghiệp liên kết với doanh nghiệp trong sản xuất và tiêu thụ sản phẩm cho thành viên | trên 22 % | 22,26 % (69/310) | đạt; bằng 101,17 % mục tiêu |  |',
      '| 5 | HTX có thêm sản phẩm OCOP từ 3 sao | 4 - 6 HTX nông nghiệp có thêm sản phẩm OCOP từ 3 sao trở lên | từ 4 đến 6 HTX | chưa có số liệu | chưa có số liệu |  |',
      '',
      '### Nhiệm vụ được giao',
      '',
      '- Rà soát, cập nhật chính sách; chủ trì: Sở Kế hoạch và Đầu tư; phối hợp: Liên minh Hợp tác xã tỉnh, Sở Nông nghiệp và Phát triển nông thôn, các sở, ngành khác',
      '- Liên kết chuỗi giá trị giữa doanh nghiệp và HTX',
      '- Đào tạo cán bộ quản lý HTX',
      '- Thí điểm hợp nhất, sáp nhập HTX nông nghiệp quy mô thôn',
      '- Chuyển đổi số',
    ]);
  });

  it('as a Markdown table in English, with a column for the baseline', () => {
    const withBaseline = assessCommitment(quangTri2024, results, { baseline });
    expect(linesOf(withBaseline, { language: 'en', format: 'markdown' }).slice(9, 13)).toEqual([
      '| No. | Target | As printed | Goal | Baseline | Result | Verdict | Note |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | Cooperatives operating lawfully | 100% HTX nông nghiệp hoạt động đúng theo quy định của Luật HTX và các quy định hiện hành | all (100%) | missing | 100.00% (310/310) | met |  |',
      '| 2 | Cooperatives rated good or fair | Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp | at least 60% | 58% | 59.68% (185/310) | not met; cooperatives still needed: 1 (0.32 percentage points); 99.46% of the target | rounded it prints as 60% as if met, but the exact figure does not meet the goal |',
    ]);
  });

  it('text is the form that nobody has to ask for', () => {
    expect(renderAssessment(assessment, { language: 'vi' })).toBe(
      renderAssessment(assessment, { language: 'vi', format: 'text', decimals: 2 }),
    );
  });

  it('an assessment that was stored prints the same', () => {
    const fresh = assessCommitment(quangTri2024, results, { baseline });
    const stored: typeof fresh = JSON.parse(JSON.stringify(fresh));
    for (const language of ['vi', 'en'] as const) {
      for (const format of ['text', 'markdown'] as const) {
        expect(renderAssessment(stored, { language, format })).toBe(renderAssessment(fresh, { language, format }));
      }
    }
  });
});

const words = (text: string) => ({ vi: text, en: text });
const party = (name: string): Party => ({ id: name, name: words(name) });

/** A commitment with one target. */
function promise(goal: Goal, indicator: Indicator, changes: Partial<Commitment> = {}): Commitment {
  return {
    id: 'promise',
    title: words('Promise'),
    signedBy: [],
    signedWith: [],
    date: '2024-04-05',
    period: quarter(2024, 2),
    targets: [{ id: 'target', label: words('Target'), wording: 'As it was said', indicator, goal }],
    tasks: [],
    source: { kind: 'legal', instrument: { kind: 'plan', number: '12/KH-UBND' } },
    ...changes,
  };
}

const base = { id: 'figure', label: words('Figure') };
const share: Indicator = { ...base, kind: 'percentage', numerator: words('some'), denominator: words('all') };
const counted: Indicator = { ...base, kind: 'count', figure: words('some') };
const average: Indicator = { ...base, kind: 'average', numerator: words('đồng'), denominator: words('cooperatives') };
const money: Indicator = { ...base, kind: 'amount', figure: words('đồng') };
const grown: Indicator = { ...base, kind: 'growth', figure: words('now'), baseline: words('then') };

describe('a commitment that says little', () => {
  it('leaves out who signed and what nobody was asked to do', () => {
    const assessment = assessCommitment(promise(atLeast(percent(60)), share), { target: percentage(3, 4) });
    expect(linesOf(assessment, { language: 'en' })).toEqual([
      'Promise',
      'Date: 5 April 2024',
      'Period: Q2 2024',
      'Source of the commitment: Plan 12/KH-UBND',
      'On the whole: met (met 1, not met 0, unknown 0, not applicable 0)',
      '',
      '1. Target',
      '   As printed: As it was said',
      '   Goal: at least 60%',
      '   Result: 75.00% (3/4)',
      '   Verdict: met; 125.00% of the target',
    ]);
    expect(linesOf(assessment, { language: 'vi', format: 'markdown' })).toEqual([
      '## Promise',
      '',
      '- Ngày ký: 5/4/2024',
      '- Kỳ thực hiện: quý II/2024',
      '- Nguồn của cam kết: Kế hoạch 12/KH-UBND',
      '- Đánh giá chung: đạt (đạt 1, không đạt 0, chưa kết luận được 0, không áp dụng 0)',
      '',
      '| STT | Mục tiêu | Nguyên văn | Mức phải đạt | Kết quả | Đánh giá | Lưu ý |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | Target | As it was said | ít nhất 60 % | 75,00 % (3/4) | đạt; bằng 125,00 % mục tiêu |  |',
    ]);
  });

  it('names the lead and the coordinating bodies of a task where there are any', () => {
    const tasks: readonly Task[] = [
      { id: 'a', label: words('A'), lead: party('X'), coordinating: [] },
      { id: 'b', label: words('B'), lead: null, coordinating: [party('Y'), party('Z')] },
    ];
    const assessment = assessCommitment(promise(atLeast(percent(60)), share, { tasks }), {});
    expect(linesOf(assessment, { language: 'vi' }).slice(-3)).toEqual([
      'Nhiệm vụ được giao',
      '- A; chủ trì: X',
      '- B; phối hợp: Y, Z',
    ]);
  });
});

describe('a result and its verdict in a report', () => {
  it.each<[string, Goal, Indicator, MeasuredFigure, readonly string[]]>([
    [
      'a percentage alone has no numbers behind it',
      atLeast(percent(60)),
      share,
      percent('58.5'),
      [
        'Goal: at least 60%',
        'Result: 58.5%',
        'Verdict: not met; still needed: 1.50 percentage points; 97.50% of the target',
      ],
    ],
    [
      'a share of what are no whole things is printed without its numbers',
      atLeast(percent(60)),
      share,
      ratio('1.5', 2),
      ['Goal: at least 60%', 'Result: 75.00%', 'Verdict: met; 125.00% of the target'],
    ],
    [
      'large numbers are separated',
      atLeast(percent(60)),
      share,
      percentage(1500, 2000),
      ['Goal: at least 60%', 'Result: 75.00% (1,500/2,000)', 'Verdict: met; 125.00% of the target'],
    ],
    [
      'organizations are counted where the indicator names no unit',
      atLeast(count(5)),
      counted,
      count(3),
      ['Goal: at least 5', 'Result: 3', 'Verdict: not met; organizations still needed: 2; 60.00% of the target'],
    ],
    [
      'none of a count',
      none(),
      counted,
      count(2),
      ['Goal: none', 'Result: 2', 'Verdict: not met; organizations too many: 2'],
    ],
    [
      'an amount',
      atLeast(amount(million(130))),
      money,
      amount(million(125)),
      [
        'Goal: at least 130,000,000 VND',
        'Result: 125,000,000 VND',
        'Verdict: not met; still needed: 5,000,000 VND; 96.15% of the target',
      ],
    ],
    [
      'an average of đồng is printed without its numbers',
      atLeast(amount(million(125))),
      average,
      ratio(million(38_700), 310),
      [
        'Goal: at least 125,000,000 VND',
        'Result: 124,838,709.68 VND',
        'Verdict: not met; still needed: 161,291 VND; 99.87% of the target',
      ],
    ],
    [
      'an average of đồng that would print as attained',
      atLeast(amount(million(1300))),
      average,
      ratio(402_999_999_999, 310),
      [
        'Goal: at least 1,300,000,000 VND',
        'Result: 1,300,000,000.00 VND',
        'Verdict: not met; still needed: 1 VND; 99.99% of the target',
        'Note: rounded it prints as 1,300,000,000 VND as if met, but the exact figure does not meet the goal',
      ],
    ],
    [
      'a growth',
      atLeast(growthRate('6.5')),
      grown,
      growth(291, 310),
      ['Goal: at least 6.5%', 'Result: 6.53%', 'Verdict: met; 100.45% of the target'],
    ],
    [
      'a near miss is printed with the separators of the language',
      atMost(percent('0.5')),
      share,
      percentage(54, 10_000),
      [
        'Goal: at most 0.5%',
        'Result: 0.54% (54/10,000)',
        'Verdict: not met; organizations too many: 4 (0.04 percentage points)',
        'Note: rounded it prints as 0.5% as if met, but the exact figure does not meet the goal',
      ],
    ],
    [
      'the rate of a missed target never prints as attained: 99.9997 % is not 100 %',
      atLeast(percent(60)),
      share,
      percentage(5_999_980, 10_000_000),
      [
        'Goal: at least 60%',
        'Result: 60.00% (5,999,980/10,000,000)',
        'Verdict: not met; organizations still needed: 20 (less than 0.01 percentage points); 99.99% of the target',
        'Note: rounded it prints as 60.000% as if met, but the exact figure does not meet the goal',
      ],
    ],
    [
      'nor does that of one that was passed: 100.00001 % of exactly',
      exactly(count(10_000_000)),
      counted,
      count(10_000_001),
      [
        'Goal: exactly 10,000,000',
        'Result: 10,000,001',
        'Verdict: not met; organizations too many: 1; 100.01% of the target',
      ],
    ],
    [
      'a result right on a threshold that it has to pass',
      moreThan(percent(22)),
      share,
      percent(22),
      [
        'Goal: more than 22%',
        'Result: 22%',
        'Verdict: not met; right on the threshold, which does not meet it; 100.00% of the target',
      ],
    ],
    [
      'too much money',
      atMost(amount(million(130))),
      money,
      amount(million(131)),
      ['Goal: at most 130,000,000 VND', 'Result: 131,000,000 VND', 'Verdict: not met; over by: 1,000,000 VND'],
    ],
    [
      'what does not apply',
      atLeast(percent(60)),
      share,
      notApplicable,
      ['Goal: at least 60%', 'Result: not applicable', 'Verdict: not applicable'],
    ],
    [
      'a share of nothing',
      atLeast(percent(60)),
      share,
      { numerator: 0, denominator: 0 },
      ['Goal: at least 60%', 'Result: not applicable', 'Verdict: not applicable'],
    ],
  ])('%s', (_, goal, indicator, figure, lines) => {
    const assessment = assessCommitment(promise(goal, indicator), { target: figure });
    expect(linesOf(assessment, { language: 'en' }).slice(8)).toEqual(lines.map((line) => `   ${line}`));
  });

  it('a near miss in Vietnamese', () => {
    const assessment = assessCommitment(promise(atLeast(percent('59.7')), share), { target: percentage(185, 310) });
    expect(linesOf(assessment, { language: 'vi', decimals: 1 }).slice(9)).toEqual([
      '   Kết quả: 59,7 % (185/310)',
      '   Đánh giá: không đạt; còn thiếu 1 tổ chức (0,02 điểm phần trăm); bằng 99,9 % mục tiêu',
      '   Lưu ý: nếu làm tròn sẽ thành 59,7 %, trông như đã đạt; số chính xác thì chưa đạt',
    ]);
  });

  it('a baseline says why it has no value', () => {
    const figures = { target: growth(100, 106) };
    const baselineOf = (figure: MeasuredFigure) => {
      const assessment = assessCommitment(promise(atLeast(growthRate(5)), grown), figures, {
        baseline: { target: figure },
      });
      return linesOf(assessment, { language: 'en' })[9];
    };
    expect(baselineOf(growthRate(2))).toBe('   Baseline: 2%');
    expect(baselineOf(null)).toBe('   Baseline: missing');
    expect(baselineOf(notApplicable)).toBe('   Baseline: not applicable');
  });
});

describe('dangerous words in a report', () => {
  const dangerous = promise(atLeast(percent(60)), share, {
    title: words('<b>Promise</b>\n# of *2024*'),
    signedBy: [party('[A](http://x.vn)')],
    targets: [
      {
        id: 'target',
        label: words('a|b'),
        wording: 'one\ntwo\r\nthree | four <script>',
        indicator: { ...share, unit: words('`HTX`') },
        goal: atLeast(percent(60)),
      },
    ],
    tasks: [
      { id: 'a', label: words('~~x~~_y_'), lead: party('{z}'), coordinating: [] },
      { id: 'b', label: words('1. Rà soát'), lead: null, coordinating: [] },
      { id: 'c', label: words('- Đào tạo'), lead: null, coordinating: [] },
      { id: 'd', label: words('2) Chuyển đổi số'), lead: null, coordinating: [] },
      { id: 'e', label: words('+ Sáp nhập'), lead: null, coordinating: [] },
    ],
  });
  const lines = linesOf(assessCommitment(dangerous, { target: percentage(1, 2) }), {
    language: 'en',
    format: 'markdown',
  });

  it('become no markup and break no table in Markdown', () => {
    expect(lines.slice(0, 3)).toEqual([
      '## \\<b\\>Promise\\</b\\> \\# of \\*2024\\*',
      '',
      '- Signed by: \\[A\\](http://x.vn)',
    ]);
    expect(lines[10]).toBe(
      '| 1 | a\\|b | one two three \\| four \\<script\\> | at least 60% | 50.00% (1/2) | not met; \\`HTX\\` still needed: 1 (10.00 percentage points); 83.33% of the target |  |',
    );
    expect(lines[14]).toBe('- \\~\\~x\\~\\~\\_y\\_; lead: \\{z\\}');
  });

  it('begin no list of their own in Markdown: official texts number their tasks', () => {
    expect(lines.slice(15)).toEqual(['- 1\\. Rà soát', '- \\- Đào tạo', '- 2\\) Chuyển đổi số', '- \\+ Sáp nhập']);
  });
});

describe('what a report refuses', () => {
  const assessment = assessCommitment(quangTri2024, results);

  it('a language that nobody here speaks', () => {
    const language: Language = JSON.parse('"fr"');
    expect(refusal(() => renderAssessment(assessment, { language }))).toEqual({
      code: 'no-such-language',
      path: ['language'],
      messages: {
        vi: 'language: không có ngôn ngữ «fr»; chọn vi hoặc en',
        en: 'language: there is no language "fr"; choose vi or en',
      },
    });
  });

  it('half a decimal', () => {
    expect(refusal(() => renderAssessment(assessment, { language: 'vi', decimals: 0.5 }))).toMatchObject({
      code: 'bad-decimals',
      path: ['decimals'],
    });
  });

  it('half a decimal, even where there is nothing to print with it yet', () => {
    const unknown = assessCommitment(quangTri2024, {});
    expect(refusal(() => renderAssessment(unknown, { language: 'vi', decimals: 0.5 }))).toMatchObject({
      code: 'bad-decimals',
      path: ['decimals'],
    });
  });
});

describe('line breaks in a commitment', () => {
  it('make no line of their own in text, where they could pass for a verdict', () => {
    const [first, ...others] = quangTri2024.targets;
    const forged = first ? [{ ...first, wording: '100%\n   Đánh giá: đạt' }, ...others] : others;
    const lines = linesOf(assessCommitment({ ...quangTri2024, targets: forged }, {}), { language: 'vi' });
    expect(lines).toContain('   Nguyên văn: 100% Đánh giá: đạt');
    expect(lines).not.toContain('   Đánh giá: đạt');
  });
});

describe('an assessment of figures for a spreadsheet and as a page', () => {
  const assessment = assessCommitment(quangTri2024, results);

  it('has a row for each target, with what is still needed', () => {
    const lines = renderAssessment(assessment, { language: 'en', format: 'csv' }).slice(1).trimEnd().split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      '"Place id","Place","Target id","Target","Goal","Unit","Result","Numerator","Denominator","Least possible","Most possible","Verdict","Still needed (number or VND)","Still needed (percentage points)"',
      '"","In all","lawful","Cooperatives operating lawfully","all (100%)","%","100.00","310","310","100.00","100.00","met","",""',
      '"","In all","good-or-fair","Cooperatives rated good or fair","at least 60%","%","59.68","185","310","59.68","59.68","not met","1","0.32"',
      '"","In all","new-style","New-style cooperatives supported","exactly 5","cooperatives","6","","","6","6","not met","",""',
    ]);
    expect(lines[5]).toBe(
      '"","In all","new-ocop-products","Cooperatives gaining OCOP products of 3 stars or more","from 4 to 6","cooperatives","","","","","","unknown","",""',
    );
  });

  it.each<[string, Goal, Indicator, MeasuredFigure, string]>([
    [
      'money with what is missing of it',
      atLeast(amount(100)),
      money,
      amount(90),
      '"VND","90","","","90","90","not met","10",""',
    ],
    [
      'an average of money',
      atLeast(amount(100)),
      average,
      ratio(270, 4),
      '"VND","67.50","270","4","67.50","67.50","not met","33",""',
    ],
    ['a growth', atLeast(growthRate(5)), grown, growth(100, 103), '"%","3.00","","","3.00","3.00","not met","","2.00"'],
    ['a growth from zero', atLeast(growthRate(5)), grown, growth(0, 103), '"%","","","","","","not applicable","",""'],
    [
      'a printed percentage',
      atLeast(percent(5)),
      share,
      percent('4.5'),
      '"%","4.5","","","4.5","4.5","not met","","0.50"',
    ],
    [
      'organizations that have no word of their own',
      atLeast(count(5)),
      counted,
      count(3),
      '"organizations","3","","","3","3","not met","2",""',
    ],
  ])('%s', (_, goal, indicator, measured, cells) => {
    const csv = renderAssessment(assessCommitment(promise(goal, indicator), { target: measured }), {
      language: 'en',
      format: 'csv',
    });
    expect(csv.trimEnd().endsWith(`${cells}`)).toBe(true);
  });

  it('is one table with a bar for each figure', () => {
    const page = renderAssessment(assessment, { language: 'vi', format: 'html' });
    expect(page.match(/<table>/g)).toHaveLength(1);
    expect(page.match(/class="bar /g)).toHaveLength(4);
    expect(page).toContain('<h1>Cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024 của tỉnh Quảng Trị</h1>');
  });
});
