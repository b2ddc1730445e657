import { cite } from 'kttt/law';
import { type CriteriaSet, criteriaForm, criteriaSets, firstYear } from 'kttt/rating';
import { type Criterion, checkForm } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { effectiveFrom } from '../../src/rating/criteria-set.ts';
import { untyped } from '../errors/untyped.ts';
import { expectFaults } from '../organizations/register-with.ts';

const general = criteriaForm('circular-01-2020');
const farming = criteriaForm('circular-09-2017');
/** Every criterion in the order of the form. */
const allOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((one) => [one, ...allOf(one.children ?? [])]);
const inOrder = { general: allOf(general.criteria), farming: allOf(farming.criteria) };
const find = (criteria: readonly Criterion[], code: string) => {
  const one = criteria.find((criterion) => criterion.code === code);
  if (!one) throw new Error(`no criterion ${code}`);
  return one;
};
const pointsOf = ({ options = [] }: Criterion) => options.map(({ points }) => points);
const labelsOf = ({ options = [] }: Criterion, language: 'vi' | 'en') => options.map(({ label }) => label[language]);
const sumOf = (criteria: readonly Criterion[]) => criteria.reduce((sum, { max }) => sum + (max ?? 0), 0);

describe('the criteria sets', () => {
  it('are two, each with its first year and the day it took effect', () => {
    expect(criteriaSets.map((set) => [set, firstYear[set], effectiveFrom[set]])).toEqual([
      ['circular-01-2020', 2020, '2020-04-01'],
      ['circular-09-2017', 2017, '2017-05-31'],
    ]);
  });

  it('have a form each, named for them, that passes the check of forms', () => {
    for (const set of criteriaSets) {
      const form = criteriaForm(set);
      expect([form.id, form.version, form.max, form.certainty]).toEqual([set, 1, 100, 'text']);
      expect(checkForm(form)).toBe(form);
      expect(criteriaForm(set)).toBe(form);
    }
    expect([general, farming].map(({ citation }) => cite(untyped(citation), 'vi'))).toEqual([
      'Phụ lục 1 Thông tư 01/2020/TT-BKHĐT',
      'Phụ lục 1 Thông tư 09/2017/TT-BNNPTNT',
    ]);
    expect([general, farming].map(({ title }) => title.vi)).toEqual([
      'Đánh giá hợp tác xã theo Thông tư 01/2020/TT-BKHĐT',
      'Đánh giá hợp tác xã nông nghiệp theo Thông tư 09/2017/TT-BNNPTNT',
    ]);
  });

  it('are no others', () => {
    for (const set of ['circular-02-2020', '', null, undefined, 'toString']) {
      expectFaults(
        () => criteriaForm(untyped<CriteriaSet>(set)),
        ['not-one-of', ['criteriaSet'], { found: String(set), allowed: 'circular-01-2020, circular-09-2017' }],
      );
    }
  });
});

describe('the form of Circular 01/2020', () => {
  /** Codes, maxima and titles (Điều 7 and Phụ lục 1); the titles of 1a and 1b are held in their own test. */
  const criteria: readonly (readonly [code: string, max: number | null, title: string | null])[] = [
    ['I', 30, 'Nhóm tiêu chí về tài chính'],
    ['1', 7, 'Vốn của hợp tác xã'],
    ['1a', 6, null],
    ['1b', 1, null],
    ['2', 6, 'Tài sản của hợp tác xã'],
    ['2a', 5, 'Tổng tài sản không chia bình quân'],
    ['2b', 1, 'Tổng tài sản không chia tăng so với năm trước'],
    ['3', 11, 'Kết quả sản xuất kinh doanh trong năm của hợp tác xã'],
    ['3a', 4, 'Tổng doanh thu bán hàng và cung cấp dịch vụ'],
    ['3b', 3, 'Tỷ lệ đáp ứng loại sản phẩm, dịch vụ cho thành viên'],
    ['3c', 4, 'Lợi nhuận (thu nhập) trước thuế'],
    ['4', 6, 'Trích lập các Quỹ của hợp tác xã'],
    ['4a', 2, 'Tỷ lệ trích Quỹ đầu tư phát triển'],
    ['4b', 2, 'Tỷ lệ trích Quỹ dự phòng'],
    ['4c', 2, 'Tỷ lệ trích các quỹ khác'],
    ['II', 30, 'Nhóm tiêu chí về quản trị, điều hành và năng lực của hợp tác xã'],
    ['5', 8, 'Chấp hành pháp luật trong tổ chức, hoạt động của hợp tác xã'],
    ['6', 6, 'Giải quyết các tranh chấp, khiếu nại'],
    ['7', 6, 'Trình độ cán bộ quản lý, điều hành'],
    ['7a', 2, 'Tỷ lệ cán bộ quản lý qua đào tạo đại học, cao đẳng trở lên'],
    ['7b', 2, 'Tỷ lệ cán bộ quản lý qua đào tạo sơ cấp, trung cấp'],
    ['7c', 2, 'Tỷ lệ cán bộ trẻ'],
    ['8', 6, 'Chế độ, chính sách cho thành viên và người lao động'],
    ['9', 4, 'Mức độ áp dụng tiến bộ khoa học kỹ thuật, xây dựng thương hiệu, chuỗi giá trị'],
    ['III', 40, 'Nhóm tiêu chí về thành viên, lợi ích thành viên và cộng đồng'],
    ['10', null, 'Mức độ tham gia của thành viên đối với hợp tác xã'],
    ['11', null, 'Lợi ích thành viên'],
    ['12', null, 'Sản phẩm, dịch vụ hợp tác xã cung ứng cho thành viên'],
    ['13', null, 'Công tác thông tin, truyền thông, đào tạo bồi dưỡng'],
    ['14', null, 'Mức độ ảnh hưởng tích cực đến cộng đồng'],
    ['15', null, 'Hợp tác xã được khen thưởng trong năm'],
  ];

  it('has the codes, the maxima and the titles of the circular', () => {
    expect(inOrder.general.map(({ code, max }) => [code, max])).toEqual(criteria.map(([code, max]) => [code, max]));
    for (const [code, , title] of criteria) {
      if (title !== null) expect([code, find(inOrder.general, code).title.vi]).toEqual([code, title]);
    }
  });

  it('adds up: 30, 30 and 40, each from what it holds', () => {
    expect(general.criteria.map(({ max }) => max)).toEqual([30, 30, 40]);
    const [finance, governance, members] = general.criteria.map(({ children = [] }) => children);
    expect([finance, governance].map((group = []) => group.map(({ max }) => max))).toEqual([
      [7, 6, 11, 6],
      [8, 6, 6, 6, 4],
    ]);
    expect(members?.map(({ max }) => max)).toEqual([null, null, null, null, null, null]);
    for (const one of inOrder.general) {
      const { children = [], max } = one;
      if (children.some((child) => child.max !== null)) expect([one.code, sumOf(children)]).toEqual([one.code, max]);
    }
  });

  it('cites the clause of Article 7 for each of its groups', () => {
    expect(general.criteria.map(({ citation }) => citation && cite(citation, 'vi'))).toEqual([
      'khoản 1 Điều 7 Thông tư 01/2020/TT-BKHĐT',
      'khoản 2 Điều 7 Thông tư 01/2020/TT-BKHĐT',
      'khoản 3 Điều 7 Thông tư 01/2020/TT-BKHĐT',
    ]);
  });

  it('has levels at four criteria, from 0 to the maximum, which are inferred and have to be assumed', () => {
    const withLevels = inOrder.general.filter(({ options }) => options);
    expect(withLevels.map((one) => [one.code, pointsOf(one)])).toEqual([
      ['1a', [0, 1, 2, 3, 4, 5, 6]],
      ['2a', [0, 1, 2, 3, 4, 5]],
      ['3a', [0, 1, 2, 3, 4]],
      ['3c', [0, 1, 2, 3, 4]],
    ]);
    for (const { assumption, certainty, unknown, figure, title } of withLevels) {
      expect([assumption, certainty]).toEqual(['inferred-bands', 'inferred']);
      expect(unknown?.en).toBe('only the edges of its levels were found; the points of each are inferred');
      expect(figure).toEqual({ label: title, unit: 'amount' });
    }
    expect(inOrder.general.filter(({ assumption }) => assumption !== undefined)).toEqual(withLevels);
  });

  it('says its levels in the words of the offices', () => {
    expect(labelsOf(find(inOrder.general, '1a'), 'vi')).toEqual([
      'dưới 100 triệu đồng',
      'từ 100 triệu đồng đến dưới 500 triệu đồng',
      'từ 500 triệu đồng đến dưới 1 tỷ đồng',
      'từ 1 tỷ đồng đến dưới 5 tỷ đồng',
      'từ 5 tỷ đồng đến dưới 10 tỷ đồng',
      'từ 10 tỷ đồng đến dưới 50 tỷ đồng',
      'từ 50 tỷ đồng trở lên',
    ]);
    expect(labelsOf(find(inOrder.general, '2a'), 'en')).toEqual([
      'none',
      'above 0 VND to below 100 million VND',
      'from 100 million VND to below 500 million VND',
      'from 500 million VND to below 1 billion VND',
      'from 1 billion VND to below 2 billion VND',
      'from 2 billion VND up',
    ]);
    expect(labelsOf(find(inOrder.general, '2a'), 'vi')[0]).toBe('không có');
    expect(labelsOf(find(inOrder.general, '3c'), 'vi').slice(0, 2)).toEqual([
      'lỗ hoặc không có lợi nhuận',
      'trên 0 đồng đến dưới 200 triệu đồng',
    ]);
  });

  it('says how surely the rest is known: titles read, maxima of sub-criteria from copies', () => {
    const certaintyOf = (...codes: readonly string[]) => codes.map((code) => find(inOrder.general, code).certainty);
    const secondary = ['1b', '2b', '3b', '4a', '4b', '4c', '5', '6', '7a', '7b', '7c', '8', '9'];
    expect(certaintyOf(...secondary)).toEqual(secondary.map(() => 'secondary'));
    expect(certaintyOf('2', '3', '4', '7')).toEqual(['secondary', 'secondary', 'secondary', 'secondary']);
    expect(certaintyOf('10', '15')).toEqual(['text', 'text']);
  });

  it('has nothing that overrules the points', () => {
    expect(general.disqualifiers).toBeUndefined();
  });
});

describe('the form of Circular 09/2017', () => {
  const criteria: readonly (readonly [code: string, max: number | null, title: string])[] = [
    ['1', 38, 'Doanh thu và kết quả hoạt động sản xuất kinh doanh trong năm của hợp tác xã'],
    ['1a', 8, 'Doanh thu thực hiện so với kế hoạch'],
    ['1b', 10, 'Tổng doanh thu trong năm'],
    ['1c', 10, 'Thu nhập bình quân một thành viên sau khi hoàn thành nghĩa vụ tài chính'],
    ['1d', 5, 'Trích Quỹ đầu tư phát triển trên thu nhập'],
    ['1e', 5, 'Trích Quỹ dự phòng tài chính trên thu nhập'],
    ['2', null, 'Lợi ích của các thành viên hợp tác xã'],
    ['3', null, 'Vốn hoạt động của hợp tác xã'],
    ['4', null, 'Quy mô thành viên ảnh hưởng tích cực đến cộng đồng'],
    ['5', null, 'Hợp tác xã được khen thưởng trong năm'],
    ['6', null, 'Mức độ hài lòng của thành viên đối với hợp tác xã'],
  ];

  it('has the codes, the maxima and the titles of the circular', () => {
    expect(inOrder.farming.map(({ code, max, title }) => [code, max, title.vi])).toEqual(criteria);
  });

  it('adds up: 38 from what criterion 1 holds, and 62 for the others', () => {
    const [first] = farming.criteria;
    expect(sumOf(first?.children ?? [])).toBe(38);
    expect(farming.max - sumOf(farming.criteria)).toBe(62);
    for (const { unknown } of farming.criteria.slice(1)) {
      expect(unknown?.vi).toContain('các tiêu chí 2–6 cộng lại là 62 điểm');
      expect(unknown?.en).toContain('62 points together');
    }
  });

  it('has levels at all of criterion 1, which need not be assumed', () => {
    const withLevels = inOrder.farming.filter(({ options }) => options);
    expect(withLevels.map((one) => [one.code, one.figure?.unit, pointsOf(one)])).toEqual([
      ['1a', 'percent', [0, 4, 8]],
      ['1b', 'amount', [4, 6, 8, 10]],
      ['1c', 'amount', [0, 2, 4, 7, 10]],
      ['1d', 'percent', [0, 5]],
      ['1e', 'percent', [0, 5]],
    ]);
    expect(inOrder.farming.filter(({ assumption }) => assumption !== undefined)).toEqual([]);
    expect(withLevels.map(({ figure, title }) => figure?.label === title)).toEqual([true, true, true, true, true]);
    expect(find(inOrder.farming, '1').certainty).toBe('summary');
  });

  it('says its levels in the words of the offices', () => {
    expect(labelsOf(find(inOrder.farming, '1a'), 'vi')).toEqual([
      'dưới 100 %',
      'từ 100 % đến dưới 120 %',
      'từ 120 % trở lên',
    ]);
    expect(labelsOf(find(inOrder.farming, '1a'), 'en')).toEqual([
      'below 100%',
      'from 100% to below 120%',
      'from 120% up',
    ]);
    expect(labelsOf(find(inOrder.farming, '1c'), 'en')).toEqual([
      'no profit after tax',
      'above 0 VND to below 1 million VND',
      'from 1 million VND to below 5 million VND',
      'from 5 million VND to below 10 million VND',
      'from 10 million VND up',
    ]);
    expect(labelsOf(find(inOrder.farming, '1c'), 'vi')[0]).toBe('không có lợi nhuận sau thuế');
  });

  it('makes a sanctioned cooperative yếu, and does not take for granted that it was not', () => {
    expect(farming.disqualifiers?.map(({ id, grade, unlessTold }) => [id, grade, unlessTold])).toEqual([
      ['administrative-sanction', 'weak', 'open'],
    ]);
    const [sanction] = farming.disqualifiers ?? [];
    expect(sanction?.citation && cite(sanction.citation, 'vi')).toBe('Điều 6 Thông tư 09/2017/TT-BNNPTNT');
    expect(sanction?.label.vi).toBe('Bị xử phạt vi phạm hành chính trong năm về hoạt động của hợp tác xã');
  });

  it('cites Article 4 for the criteria whose points are not known', () => {
    expect(farming.criteria.slice(1).map(({ citation }) => citation && cite(citation, 'vi'))).toEqual(
      ['2', '3', '4', '5', '6'].map(() => 'Điều 4 Thông tư 09/2017/TT-BNNPTNT'),
    );
  });
});

describe.each([
  ['Circular 01/2020', inOrder.general],
  ['Circular 09/2017', inOrder.farming],
])('every criterion of %s', (_, criteria) => {
  it('without levels and without anything inside says what is unknown, in both languages', () => {
    const byScorer = criteria.filter(({ options, children }) => !options && !children);
    for (const { code, unknown } of byScorer) {
      expect([code, unknown?.vi.startsWith('chưa tìm thấy') || unknown?.vi.startsWith('chỉ tìm thấy')]).toEqual([
        code,
        true,
      ]);
      expect([code, unknown?.en.includes('found')]).toEqual([code, true]);
    }
    expect(criteria.filter(({ max, unknown }) => max === null && !unknown)).toEqual([]);
  });

  it('has its title in both languages, and no other has it', () => {
    for (const { title } of criteria) {
      expect(title.vi.trim()).not.toBe('');
      expect(title.en.trim()).not.toBe('');
      expect(title.vi).not.toBe(title.en);
    }
    expect(new Set(criteria.map(({ title }) => title.vi)).size).toBe(criteria.length);
    expect(new Set(criteria.map(({ title }) => title.en)).size).toBe(criteria.length);
  });
});
