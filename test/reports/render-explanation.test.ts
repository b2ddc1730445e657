import {
  assessCommitment,
  assessTarget,
  average,
  between,
  explainAverage,
  explainCommitment,
  explainTarget,
  growth,
  type Language,
  moreThan,
  percent,
  percentage,
} from 'kttt';
import { quangTri2024, sourceOf } from 'kttt/commitments';
import { type Explanation, explanation } from 'kttt/law';
import { explain, renderExplanation } from 'kttt/reports';
import { describe, expect, it } from 'vitest';
import { refusal } from '../commitments/refusal.ts';

const [, goodOrFair, , linked] = quangTri2024.targets;
const source = {
  vi: 'Nguồn: Cổng thông tin điện tử tỉnh Quảng Trị, «Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024», 5/4/2024, Tiến Nhất',
  en: 'Source: Quảng Trị provincial portal, «Ký cam kết về các mục tiêu phát triển kinh tế tập thể năm 2024», 5 April 2024, Tiến Nhất',
};

/** The explanation of a result of one of the commitments of Quảng Trị. */
function explained(target: typeof linked, part: number): Explanation {
  if (!target) throw new Error('there is no such target');
  return explainTarget(assessTarget(target.goal, percentage(part, 310)), sourceOf(target, quangTri2024));
}

describe('185 of 310 good or fair', () => {
  it('in Vietnamese', () => {
    expect(renderExplanation(explained(goodOrFair, 185), { language: 'vi' }).split('\n')).toEqual([
      'HTX xếp loại khá, tốt',
      'So sánh kết quả với mục tiêu trên số chính xác, không làm tròn: không đạt',
      '  Nguyên văn: Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp',
      '  Mức phải đạt: ít nhất 60 %',
      '  Kết quả: 59,68 %',
      `  ${source.vi}`,
      '  Nhân chéo để so sánh hai tỷ số mà không phải chia: 18.500 < 18.600',
      '    Kết quả: 185 × 100',
      '    Ngưỡng: 60 × 310',
      '  Số tổ chức đáp ứng mục tiêu khi tổng số giữ nguyên: ít nhất 186 HTX',
      '    Tổng số: 310',
      '  Khoảng cách giữa kết quả và mục tiêu: còn thiếu 1 HTX (0,32 điểm phần trăm)',
      '  Khi in ra và làm tròn, kết quả trông như đã đạt; số chính xác thì chưa: 60 %',
      '    Số chữ số thập phân: 0',
    ]);
  });

  it('in English', () => {
    expect(renderExplanation(explained(goodOrFair, 185), { language: 'en' }).split('\n')).toEqual([
      'Cooperatives rated good or fair',
      'The result is compared with the goal on exact numbers, without rounding: not met',
      '  As printed: Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp',
      '  Goal: at least 60%',
      '  Result: 59.68%',
      `  ${source.en}`,
      '  Two ratios are compared by cross-multiplication, without dividing: 18,500 < 18,600',
      '    Result: 185 × 100',
      '    Threshold: 60 × 310',
      '  How many organizations meet the goal, the whole staying as it is: at least 186 cooperatives',
      '    The whole: 310',
      '  The distance between the result and the goal: cooperatives still needed: 1 (0.32 percentage points)',
      '  Printed and rounded, the result looks as if it met the goal; the exact figure does not: 60%',
      '    Decimals: 0',
    ]);
  });

  it('in Markdown, where «less than» is no tag', () => {
    expect(
      renderExplanation(explained(goodOrFair, 185), { language: 'vi', format: 'markdown', decimals: 1 }).split('\n'),
    ).toEqual([
      '### HTX xếp loại khá, tốt',
      '',
      '- So sánh kết quả với mục tiêu trên số chính xác, không làm tròn: không đạt',
      '  - Nguyên văn: Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp',
      '  - Mức phải đạt: ít nhất 60 %',
      '  - Kết quả: 59,7 %',
      `  - ${source.vi}`,
      '  - Nhân chéo để so sánh hai tỷ số mà không phải chia: 18.500 \\< 18.600',
      '    - Kết quả: 185 × 100',
      '    - Ngưỡng: 60 × 310',
      '  - Số tổ chức đáp ứng mục tiêu khi tổng số giữ nguyên: ít nhất 186 HTX',
      '    - Tổng số: 310',
      '  - Khoảng cách giữa kết quả và mục tiêu: còn thiếu 1 HTX (0,32 điểm phần trăm)',
      '  - Khi in ra và làm tròn, kết quả trông như đã đạt; số chính xác thì chưa: 60 %',
      '    - Số chữ số thập phân: 0',
    ]);
  });
});

describe('69 of 310 linked with enterprises', () => {
  it('in English Markdown', () => {
    expect(renderExplanation(explained(linked, 69), { language: 'en', format: 'markdown' }).split('\n')).toEqual([
      '### Cooperatives linked with enterprises',
      '',
      '- The result is compared with the goal on exact numbers, without rounding: met',
      '  - As printed: Trên 22% HTX nông nghiệp liên kết với doanh nghiệp trong sản xuất và tiêu thụ sản phẩm cho thành viên',
      '  - Goal: more than 22%',
      '  - Result: 22.26%',
      `  - ${source.en}`,
      '  - Two ratios are compared by cross-multiplication, without dividing: 6,900 \\> 6,820',
      '    - Result: 69 × 100',
      '    - Threshold: 22 × 310',
      '  - How many organizations meet the goal, the whole staying as it is: at least 69 cooperatives',
      '    - The whole: 310',
    ]);
  });
});

describe('other explanations', () => {
  it('a range that no whole number meets', () => {
    const range = between(percent(33), percent('33.1'), { above: 'not-met' });
    const text = renderExplanation(explainTarget(assessTarget(range, percentage(103, 310))), { language: 'vi' });
    expect(text.split('\n')).toEqual([
      'Mục tiêu',
      'So sánh kết quả với mục tiêu trên số chính xác, không làm tròn: không đạt',
      '  Mức phải đạt: từ 33 % đến tối đa 33,1 %',
      '  Kết quả: 33,23 %',
      '  Nhân chéo để so sánh hai tỷ số mà không phải chia: 10.300 > 10.230',
      '    Kết quả: 103 × 100',
      '    Ngưỡng: 33 × 310',
      '  Nhân chéo để so sánh hai tỷ số mà không phải chia: 10.300 > 10.261',
      '    Kết quả: 103 × 100',
      '    Ngưỡng: 33,1 × 310',
      '  Số tổ chức đáp ứng mục tiêu khi tổng số giữ nguyên: không số nguyên nào đáp ứng đúng mục tiêu này',
      '    Tổng số: 310',
      '  Khoảng cách giữa kết quả và mục tiêu: vượt quá 0,13 điểm phần trăm',
    ]);
  });

  it('a result that nobody gave', () => {
    const unknown = explainTarget(assessTarget(moreThan(percent(22)), undefined));
    expect(renderExplanation(unknown, { language: 'en' }).split('\n')).toEqual([
      'Target',
      'No result was given: the target is neither met nor missed: unknown',
      '  Goal: more than 22%',
      '  Result: missing',
    ]);
  });

  it('a growth', () => {
    expect(renderExplanation(explain(growth(291, 310)), { language: 'vi' }).split('\n')).toEqual([
      'Mức tăng trưởng',
      'Mức tăng tuyệt đối chia cho số kỳ gốc: 6,53 %',
      '  Kỳ gốc: 291',
      '  Kỳ này: 310',
      '  Tăng, giảm tuyệt đối: 19',
    ]);
  });

  it('an average', () => {
    expect(
      renderExplanation(explainAverage(average([1, 2, null])), { language: 'en', decimals: 1 }).split('\n'),
    ).toEqual([
      'Average',
      'The sum of the figures that have a value over how many they are; a missing figure or one that does not apply is not a zero: 1.5',
      '  Sum: 3',
      '  With a value: 2',
      '  Not applicable: 0',
      '  Missing: 1',
    ]);
  });

  it('a whole commitment', () => {
    const assessment = assessCommitment(quangTri2024, {
      lawful: percentage(310, 310),
      'linked-with-enterprises': percentage(68, 310),
    });
    expect(renderExplanation(explainCommitment(assessment), { language: 'en' }).split('\n')).toEqual([
      'Commitments of Quảng Trị province on the development of the collective economy in 2024',
      'Not met if a target is not met; otherwise unknown while a target has no result: not met',
      '  met: 1',
      '  not met: 1',
      '  unknown: 3',
      '  not applicable: 0',
      `  ${source.en}`,
      '  Cooperatives operating lawfully – The result is compared with the goal on exact numbers, without rounding: met',
      '    As printed: 100% HTX nông nghiệp hoạt động đúng theo quy định của Luật HTX và các quy định hiện hành',
      '    Goal: all (100%)',
      '    Result: 100.00%',
      `    ${source.en}`,
      '    Two ratios are compared by cross-multiplication, without dividing: 310 = 310',
      '      Result: 310 × 1',
      '      Threshold: 1 × 310',
      '    How many organizations meet the goal, the whole staying as it is: exactly 310 cooperatives',
      '      The whole: 310',
      '  Cooperatives rated good or fair – No result was given: the target is neither met nor missed: unknown',
      '    As printed: Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt theo bộ tiêu chí đánh giá, phân loại HTX nông nghiệp',
      '    Goal: at least 60%',
      '    Result: missing',
      `    ${source.en}`,
      '  New-style cooperatives supported – No result was given: the target is neither met nor missed: unknown',
      '    As printed: Tiếp tục hỗ trợ 5 HTX xây dựng và hoàn thiện mô hình HTX kiểu mới',
      '    Goal: exactly 5',
      '    Result: missing',
      `    ${source.en}`,
      '  Cooperatives linked with enterprises – The result is compared with the goal on exact numbers, without rounding: not met',
      '    As printed: Trên 22% HTX nông nghiệp liên kết với doanh nghiệp trong sản xuất và tiêu thụ sản phẩm cho thành viên',
      '    Goal: more than 22%',
      '    Result: 21.94%',
      `    ${source.en}`,
      '    Two ratios are compared by cross-multiplication, without dividing: 6,800 < 6,820',
      '      Result: 68 × 100',
      '      Threshold: 22 × 310',
      '    How many organizations meet the goal, the whole staying as it is: at least 69 cooperatives',
      '      The whole: 310',
      '    The distance between the result and the goal: cooperatives still needed: 1 (0.06 percentage points)',
      '  Cooperatives gaining OCOP products of 3 stars or more – No result was given: the target is neither met nor missed: unknown',
      '    As printed: 4 - 6 HTX nông nghiệp có thêm sản phẩm OCOP từ 3 sao trở lên',
      '    Goal: from 4 to 6',
      '    Result: missing',
      `    ${source.en}`,
    ]);
  });

  it('an explanation that was stored prints the same', () => {
    const fresh = explained(goodOrFair, 185);
    const stored: Explanation = JSON.parse(JSON.stringify(fresh));
    for (const language of ['vi', 'en'] as const) {
      for (const format of ['text', 'markdown'] as const) {
        expect(renderExplanation(stored, { language, format })).toBe(renderExplanation(fresh, { language, format }));
      }
    }
  });
});

describe('dangerous words in an explanation', () => {
  const words = (text: string) => ({ vi: text, en: text });
  const dangerous = explanation(words('<b>a|b</b>\n# c'), {
    rule: 'x',
    text: words('[x](http://x.vn)'),
    citation: null,
    inputs: [{ name: words('1. a'), value: { kind: 'text', value: words('*b*') } }],
    value: { kind: 'text', value: words('`c`') },
    steps: [],
  });

  it('stay as they are in text', () => {
    expect(renderExplanation(dangerous, { language: 'en' })).toBe('<b>a|b</b> # c\n[x](http://x.vn): `c`\n  1. a: *b*');
  });

  it('become no markup in Markdown', () => {
    expect(renderExplanation(dangerous, { language: 'en', format: 'markdown' }).split('\n').slice(0, 3)).toEqual([
      '### \\<b\\>a\\|b\\</b\\> \\# c',
      '',
      '- \\[x\\](http://x.vn): \\`c\\`',
    ]);
  });

  it('begin no list of their own in Markdown', () => {
    expect(renderExplanation(dangerous, { language: 'en', format: 'markdown' }).split('\n').at(-1)).toBe(
      '  - 1\\. a: \\*b\\*',
    );
  });
});

describe('what is not rendered', () => {
  it('an explanation in a format of another time', () => {
    const later: Explanation = JSON.parse(JSON.stringify({ ...explained(linked, 69), version: 2 }));
    expect(refusal(() => renderExplanation(later, { language: 'vi' }))).toEqual({
      code: 'other-explanation-version',
      path: [],
      messages: {
        vi: 'lời giải thích ở định dạng «kttt-explanation 2»; phiên bản này đọc được định dạng kttt-explanation 1',
        en: 'the explanation has the format "kttt-explanation 2"; this release reads kttt-explanation 1',
      },
    });
    const other: Explanation = JSON.parse(JSON.stringify({ ...explained(linked, 69), format: 'x' }));
    expect(refusal(() => renderExplanation(other, { language: 'vi' })).messages.en).toBe(
      'the explanation has the format "x 1"; this release reads kttt-explanation 1',
    );
  });

  it('anything in a language that nobody here speaks', () => {
    const language: Language = JSON.parse('"fr"');
    expect(refusal(() => renderExplanation(explained(linked, 69), { language }))).toMatchObject({
      code: 'no-such-language',
      path: ['language'],
    });
  });

  it('half a decimal', () => {
    expect(refusal(() => renderExplanation(explained(linked, 69), { language: 'vi', decimals: 1.5 }))).toMatchObject({
      code: 'bad-decimals',
      path: ['decimals'],
    });
  });
});
