import { auditStatement, explainAudit, type Statement } from 'kttt/audit';
import { renderExplanation } from 'kttt/reports';
import { describe, expect, it } from 'vitest';

function explained(statement: Statement, language: 'vi' | 'en') {
  return renderExplanation(explainAudit(auditStatement(statement)), { language }).split('\n');
}

const upland: Statement = {
  figures: { all: '321 HTX', lowland: '200 HTX', upland: '31 HTX' },
  relations: [{ kind: 'sum', total: 'all', parts: ['lowland', 'upland'] }],
};

describe('an audit in words', () => {
  it('says what was printed, what it comes to and what would mend it', () => {
    expect(explained(upland, 'vi')).toEqual([
      'Đối chiếu số liệu',
      'Mỗi số liệu đại diện cho mọi giá trị có thể in ra như vậy; các quan hệ phải cùng đúng với những giá trị đó: không khớp',
      '  Các phần cộng lại bằng tổng: không khớp',
      '    Tổng (all): 321 HTX',
      '    Phần (lowland): 200 HTX',
      '    Phần (upland): 31 HTX',
      '    Tính lại: 231',
      '  Nếu chỉ sửa «all» thì mọi số liệu khớp nhau: 231, không phải 321 HTX: hai chữ số đổi chỗ',
      '  Nếu chỉ sửa «lowland» thì mọi số liệu khớp nhau: 290, không phải 200 HTX: sai một chữ số',
      '  Nếu chỉ sửa «upland» thì mọi số liệu khớp nhau: 121, không phải 31 HTX',
    ]);
    expect(explained(upland, 'en')).toEqual([
      'Audit of the figures',
      'Each figure stands for every value that could have been printed so; all relations have to hold with such values: does not agree',
      '  The parts make the total: does not agree',
      '    Total (all): 321 HTX',
      '    Part (lowland): 200 HTX',
      '    Part (upland): 31 HTX',
      '    Calculated again: 231',
      '  With "all" alone changed, all figures agree: 231, not 321 HTX: two digits changed places',
      '  With "lowland" alone changed, all figures agree: 290, not 200 HTX: one digit is wrong',
      '  With "upland" alone changed, all figures agree: 121, not 31 HTX',
    ]);
  });

  it('gives shares of what is counted in percent, averages of money in đồng', () => {
    const statement: Statement = {
      figures: {
        all: '780',
        fair: '319',
        share: '40,80%',
        capital: '516 tỷ đồng',
        average: '3,3 tỷ đồng',
        m: 'gấp 2 lần',
      },
      relations: [
        { kind: 'percentage', part: 'fair', whole: 'all', percentage: 'share' },
        { kind: 'average', total: 'capital', count: 'all', average: 'average' },
        { kind: 'multiple', from: 'fair', to: 'all', multiple: 'm' },
      ],
    };
    expect(explained(statement, 'vi')).toEqual([
      'Đối chiếu số liệu',
      'Mỗi số liệu đại diện cho mọi giá trị có thể in ra như vậy; các quan hệ phải cùng đúng với những giá trị đó: không khớp',
      '  Phần chia cho toàn bộ bằng tỷ lệ: không khớp',
      '    Phần (fair): 319',
      '    Toàn bộ (all): 780',
      '    Tỷ lệ (share): 40,80%',
      '    Tính lại: 40,8974 %',
      '  Tổng chia cho số lượng bằng số bình quân: không khớp',
      '    Tổng (capital): 516 tỷ đồng',
      '    Số lượng (all): 780',
      '    Bình quân (average): 3,3 tỷ đồng',
      '    Tính lại: 661.538.462 đồng',
      '  Kỳ này chia cho kỳ gốc bằng số lần: khớp: làm tròn hay cắt bỏ đều ra như vậy',
      '    Kỳ gốc (fair): 319',
      '    Kỳ này (all): 780',
      '    Số lần (m): gấp 2 lần',
      '    Tính lại: 2,4451 lần',
    ]);
    expect(explained(statement, 'en')).toEqual([
      'Audit of the figures',
      'Each figure stands for every value that could have been printed so; all relations have to hold with such values: does not agree',
      '  The part over the whole is the percentage: does not agree',
      '    Part (fair): 319',
      '    Whole (all): 780',
      '    Percentage (share): 40,80%',
      '    Calculated again: 40.8974%',
      '  The total over the count is the average: does not agree',
      '    Total (capital): 516 tỷ đồng',
      '    Count (all): 780',
      '    Average (average): 3,3 tỷ đồng',
      '    Calculated again: 661,538,462 VND',
      '  Now over the baseline is the multiple: agrees: rounded or cut off alike',
      '    Baseline (fair): 319',
      '    Now (all): 780',
      '    Multiple (m): gấp 2 lần',
      '    Calculated again: 2.4451 times',
    ]);
  });

  it('says why nothing is known', () => {
    const statement: Statement = {
      figures: { now: '170 HTX', before: '100 HTX', rise: 'tăng 1,7 lần', plan: null },
      relations: [
        { kind: 'multiple', from: 'before', to: 'now', multiple: 'rise' },
        { kind: 'bound', lower: 'before', upper: 'plan' },
      ],
    };
    expect(explained(statement, 'vi')).toEqual([
      'Đối chiếu số liệu',
      'Mỗi số liệu đại diện cho mọi giá trị có thể in ra như vậy; các quan hệ phải cùng đúng với những giá trị đó: chưa rõ',
      '  Kỳ này chia cho kỳ gốc bằng số lần: chưa rõ: tùy cách đọc số liệu',
      '    Kỳ gốc (before): 100 HTX',
      '    Kỳ này (now): 170 HTX',
      '    Số lần (rise): tăng 1,7 lần',
      '    Tính lại: 1,7 lần',
      '  Số này không lớn hơn số kia: chưa rõ: thiếu số liệu',
      '    Số không lớn hơn (before): 100 HTX',
      '    Số không nhỏ hơn (plan): chưa có số liệu',
    ]);
  });

  it('prints figures that came as numbers, ranges and exact multiples', () => {
    const statement: Statement = {
      figures: {
        low: { low: '4', high: '6', comparator: 'between', kind: 'count' },
        high: { value: '3', kind: 'count' },
        to: { value: '9', kind: 'count' },
        times: { value: '2', kind: 'multiple' },
        profit: { value: '92000000000', step: '1000000000', kind: 'money' },
        revenue: '28,5 tỷ đồng',
      },
      relations: [
        { kind: 'bound', lower: 'low', upper: 'high' },
        { kind: 'multiple', from: 'high', to: 'to', multiple: 'times' },
        { kind: 'bound', lower: 'profit', upper: 'revenue' },
      ],
    };
    expect(explained(statement, 'en')).toEqual([
      'Audit of the figures',
      'Each figure stands for every value that could have been printed so; all relations have to hold with such values: does not agree',
      '  The one is not above the other: does not agree',
      '    Not above (low): 4 – 6',
      '    Not below (high): 3',
      '  Now over the baseline is the multiple: does not agree',
      '    Baseline (high): 3',
      '    Now (to): 9',
      '    Multiple (times): 2 times',
      '    Calculated again: 3 times',
      '  The one is not above the other: does not agree',
      '    Not above (profit): 92,000,000,000 VND',
      '    Not below (revenue): 28,5 tỷ đồng',
    ]);
  });

  it('of shares adds them up', () => {
    const statement: Statement = {
      figures: { a: '44,3%', b: '44,3%', c: '21,4%' },
      relations: [{ kind: 'shares', parts: ['a', 'b', 'c'] }],
    };
    expect(explained(statement, 'vi')).toEqual([
      'Đối chiếu số liệu',
      'Mỗi số liệu đại diện cho mọi giá trị có thể in ra như vậy; các quan hệ phải cùng đúng với những giá trị đó: không khớp',
      '  Các tỷ lệ cộng lại bằng 100 %: không khớp',
      '    Phần (a): 44,3%',
      '    Phần (b): 44,3%',
      '    Phần (c): 21,4%',
      '    Tính lại: 110 %',
      '  Nếu chỉ sửa «a» thì mọi số liệu khớp nhau: 34,4 %, không phải 44,3%: hai chữ số đổi chỗ',
      '  Nếu chỉ sửa «b» thì mọi số liệu khớp nhau: 34,4 %, không phải 44,3%: hai chữ số đổi chỗ',
      '  Nếu chỉ sửa «c» thì mọi số liệu khớp nhau: 11,4 %, không phải 21,4%: sai một chữ số',
    ]);
  });

  it('says the word that should stand before a number', () => {
    const statement: Statement = {
      figures: { linked: '4.000 HTX', all: '33.557 HTX', share: 'gần 13%' },
      relations: [{ kind: 'percentage', part: 'linked', whole: 'all', percentage: 'share' }],
    };
    expect(explained(statement, 'vi').slice(-3)).toEqual([
      '  Nếu chỉ sửa «share» thì mọi số liệu khớp nhau: gần 12 %, không phải gần 13%: sai một chữ số',
      '  Nếu chỉ sửa «linked» thì mọi số liệu khớp nhau: trên 4.000, không phải 4.000 HTX: thiếu từ đứng trước số',
      '  Nếu chỉ sửa «all» thì mọi số liệu khớp nhau: 33.333, không phải 33.557 HTX: chia cho số khác',
    ]);
    const wrong: Statement = {
      figures: { count: '421 HTX', all: '780 HTX', share: 'trên 54 %' },
      relations: [{ kind: 'percentage', part: 'count', whole: 'all', percentage: 'share' }],
    };
    expect(explained(wrong, 'vi').slice(-3)).toEqual([
      '  Nếu chỉ sửa «share» thì mọi số liệu khớp nhau: 54 %, không phải trên 54 %: sai từ đứng trước số',
      '  Nếu chỉ sửa «all» thì mọi số liệu khớp nhau: gần 780, không phải 780 HTX: thiếu từ đứng trước số',
      '  Nếu chỉ sửa «count» thì mọi số liệu khớp nhau: 422, không phải 421 HTX',
    ]);
  });

  it('says that another number is needed where none to the printed step would do', () => {
    const statement: Statement = {
      figures: { third: { value: '0.3', kind: 'money' }, all: { value: '1', kind: 'money' }, three: '3 HTX' },
      relations: [{ kind: 'average', total: 'all', count: 'three', average: 'third' }],
    };
    expect(explained(statement, 'en').slice(-3)).toEqual([
      '    Calculated again: 0 VND',
      '  With "third" alone changed, all figures agree: another number, not 0.3 VND',
      '  With "all" alone changed, all figures agree: another number, not 1 VND',
    ]);
  });

  it('explains a stored audit that lacks one of its figures', () => {
    const audit = auditStatement(upland);
    const { all: _, ...figures } = audit.figures;
    const lines = renderExplanation(explainAudit({ ...audit, figures }), { language: 'en' }).split('\n');
    expect(lines[2]).toBe('  The parts make the total: does not agree');
    expect(lines[3]).toBe('    Total (all): missing');
    expect(lines[6]).toBe('    Calculated again: 231');
    expect(lines[7]).toBe('  With "all" alone changed, all figures agree: 231, not missing: two digits changed places');
  });

  it('says which rounding explains a statement that agrees', () => {
    const statement: Statement = {
      figures: { cooperatives: '158 HTX', capital: '516 tỷ đồng', average: '3,3 tỷ đồng' },
      relations: [{ kind: 'average', total: 'capital', count: 'cooperatives', average: 'average' }],
    };
    expect(explained(statement, 'vi').slice(1, 4)).toEqual([
      'Mỗi số liệu đại diện cho mọi giá trị có thể in ra như vậy; các quan hệ phải cùng đúng với những giá trị đó: khớp',
      '  Cách làm tròn: các số đã được làm tròn',
      '  Tổng chia cho số lượng bằng số bình quân: khớp: các số đã được làm tròn',
    ]);
  });
});
