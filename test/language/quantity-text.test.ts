import fc from 'fast-check';
import type { Language } from 'kttt';
import {
  type Comparator,
  formatQuantity,
  parseQuantity,
  type QuantityKind,
  type QuantityReading,
  type QuantityStyle,
} from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { inUnits } from '../numbers/big-fraction.ts';

/** The fields of a reading, without the text it was read from. */
function fieldsOf(quantity: QuantityReading): QuantityReading {
  const { kind, comparator, value, low, high, numerator, denominator, unit, per, year } = quantity;
  const { decimals, step, isExact, role, of, name, excludesLow, excludesHigh } = quantity;
  return {
    ...(excludesLow && { excludesLow }),
    ...(excludesHigh && { excludesHigh }),
    ...{ kind, comparator, value, low, high, numerator, denominator, unit, per, year },
    ...{ decimals, step, isExact, role, of, name },
  };
}

/** What a figure says where nothing is said. */
const nothing: QuantityReading = {
  kind: 'count',
  comparator: 'exactly',
  value: null,
  low: null,
  high: null,
  numerator: null,
  denominator: null,
  unit: null,
  per: [],
  year: null,
  decimals: 0,
  step: null,
  isExact: false,
  role: 'level',
  of: null,
  name: null,
};

const cooperatives: QuantityReading = { ...nothing, value: '28', unit: 'HTX', step: '1', isExact: true };
const share: QuantityReading = { ...nothing, kind: 'percent', value: '22.26', unit: '%', decimals: 2, step: '0.01' };
const billions: QuantityReading = {
  ...nothing,
  kind: 'money',
  value: '14300000000',
  unit: 'VND',
  decimals: 2,
  step: '10000000',
};
const times: QuantityReading = {
  ...nothing,
  kind: 'multiple',
  value: '5.2',
  unit: 'lần',
  decimals: 1,
  step: '0.1',
};

const written = (quantity: QuantityReading, language: Language, style: QuantityStyle = {}) =>
  formatQuantity(quantity, { language, style });

/** Checks that a text is read as the quantity; `place` is where it stands among the readings. */
function expectReadBack(text: string, quantity: QuantityReading, place = 0): void {
  const readings = parseQuantity(text).readings.map(fieldsOf);
  expect([text, readings[place]]).toEqual([text, fieldsOf(quantity)]);
}

describe('a figure that an office printed', () => {
  it.each([
    ['140 nghìn tổ hợp tác', '140 nghìn THT', '140 thousand cooperative groups'],
    ['08/14 hợp tác xã', '8/14 HTX', '8/14 cooperatives'],
    ['27,425 thousand employees', '27.425 nghìn người', '27,425 thousand people'],
    ['gần 2.670 tổ hợp tác', 'gần 2.670 THT', 'nearly 2,670 cooperative groups'],
    ['36,508 người', '36.508 người', '36,508 people'],
    ['82.256 thành viên', '82.256 thành viên', '82,256 members'],
    ['-', '0', '0'],
    ['4.477,3 triệu đồng/HTX', '4.477,3 triệu đồng/HTX', '4,477.3 million VND per cooperative'],
    ['1.178 triệu đồng', '1.178 triệu đồng', '1,178 million VND'],
    ['74 triệu đồng/HTX/năm 2003', '74 triệu đồng/HTX/năm 2003', '74 million VND per cooperative per year 2003'],
    ['52,6 triệu đồng/năm/người', '52,6 triệu đồng/năm/người', '52.6 million VND per year per person'],
    ['4,2 triệu đồng/người/tháng', '4,2 triệu đồng/người/tháng', '4.2 million VND per person per month'],
    ['407 triệu đồng/năm', '407 triệu đồng/năm', '407 million VND per year'],
    ['trên 300 triệu đồng trở lên', 'ít nhất 300 triệu đồng', 'at least 300 million VND'],
    ['30-35 triệu đồng/lao động/năm', '30 - 35 triệu đồng/lao động/năm', '30 to 35 million VND per worker per year'],
    ['900 triệu đồng/HTX/năm', '900 triệu đồng/HTX/năm', '900 million VND per cooperative per year'],
    ['198.732 triệu đồng', '198.732 triệu đồng', '198,732 million VND'],
    ['gần 67 triệu đồng/năm', 'gần 67 triệu đồng/năm', 'nearly 67 million VND per year'],
    ['217,049 tỉ đồng', '217,049 tỷ đồng', '217.049 billion VND'],
    ['1,2 tỷ đồng/HTX', '1,2 tỷ đồng/HTX', '1.2 billion VND per cooperative'],
    ['tăng gần gấp đôi', 'gấp gần 2 lần', 'nearly 2 times'],
    ['tăng gấp 3,8 lần', 'gấp 3,8 lần', '3.8 times'],
    ['50% - 83% HTX', '50 - 83 %', '50 to 83%'],
    ['trên 54 %', 'trên 54 %', 'more than 54%'],
    ['tăng 192,49%', 'tăng 192,49 %', 'an increase of 192.49%'],
    ['giảm 0,83%', 'giảm 0,83 %', 'a decrease of 0.83%'],
    ['hơn 92%', 'trên 92 %', 'more than 92%'],
    ['từ 5 – 7 HTX nông nghiệp', '5 - 7 HTX', '5 to 7 cooperatives'],
    ['40 HTX trở lên', 'ít nhất 40 HTX', 'at least 40 cooperatives'],
    ['bằng 51,63% dự toán', 'đạt 51,63 % dự toán', '51.63% of the estimate'],
    [
      '60% tổng số hợp tác xã hoạt động từ loại khá trở lên',
      '60 % tổng số HTX',
      '60% of the total number of cooperatives',
    ],
    ['7,5-8%', '7,5 - 8 %', '7.5 to 8%'],
    ['không còn HTX yếu kém', '0 HTX', '0 cooperatives'],
    ['từ 60% trở lên', 'ít nhất 60 %', 'at least 60%'],
    ['có ít nhất 10% tổng số HTX', 'ít nhất 10 % tổng số HTX', 'at least 10% of the total number of cooperatives'],
    ['75% higher than the plan', 'vượt 75 % so với kế hoạch', '75% higher than the plan'],
    ['vượt 28 HTX so với kế hoạch', 'vượt 28 HTX so với kế hoạch', '28 cooperatives higher than the plan'],
    ['lớn hơn hoặc bằng 80 điểm', 'ít nhất 80 điểm', 'at least 80 points'],
    ['đạt 31,4% so với kế hoạch', 'đạt 31,4 % kế hoạch', '31.4% of the plan'],
    ['ngày 22.7.2021', '22/7/2021', '22 July 2021'],
  ])('«%s» is written again', (printed, vi, en) => {
    const quantity = parseQuantity(printed);
    expect(written(quantity, 'vi')).toBe(vi);
    expect(written(quantity, 'en')).toBe(en);
    for (const range of ['dash', 'words'] as const) {
      for (const atLeast of ['before', 'after'] as const) {
        expectReadBack(written(quantity, 'vi', { range, atLeast }), quantity);
        expectReadBack(written(quantity, 'en', { range, atLeast }), quantity);
      }
    }
  });
});

describe('a written quantity', () => {
  it.each<[string, Partial<QuantityReading>, string, string]>([
    ['its last zeros', billions, '14,30 tỷ đồng', '14.30 billion VND'],
    ['đồng in full', { ...billions, decimals: 0, step: '1' }, '14.300.000.000 đồng', '14,300,000,000 VND'],
    ['thousands', { ...billions, decimals: 0, step: '1000' }, '14.300.000 nghìn đồng', '14,300,000 thousand VND'],
    ['millions', { ...billions, decimals: 0, step: '1000000' }, '14.300 triệu đồng', '14,300 million VND'],
    [
      'thousands of billions',
      { ...billions, value: '1500000000000', decimals: 1, step: '100000000000' },
      '1,5 nghìn tỷ đồng',
      '1.5 trillion VND',
    ],
    ['dollars', { ...billions, unit: 'USD', value: '2360000', step: '10000' }, '2,36 triệu USD', '2.36 million USD'],
    ['a single one', { ...cooperatives, value: '1' }, '1 HTX', '1 cooperative'],
    [
      'one thousand',
      { ...cooperatives, value: '1000', step: '1000', isExact: false },
      '1 nghìn HTX',
      '1 thousand cooperatives',
    ],
    ['a count of nothing in particular', { ...cooperatives, unit: null, value: '1300' }, '1.300', '1,300'],
    ['none', { ...cooperatives, value: '0' }, '0 HTX', '0 cooperatives'],
    ['a percentage', share, '22,26 %', '22.26%'],
    ['a percentage in thousands', { ...share, value: '1234', decimals: 0, step: '1' }, '1234 %', '1234%'],
    ['percentage points', { ...share, unit: 'điểm %' }, '22,26 điểm %', '22.26 percentage points'],
    [
      'one percentage point',
      { ...share, unit: 'điểm %', value: '1', decimals: 0, step: '1' },
      '1 điểm %',
      '1 percentage point',
    ],
    [
      'hectares',
      { ...share, kind: 'measure', unit: 'ha', value: '1300', decimals: 0, step: '1' },
      '1.300 ha',
      '1,300 hectares',
    ],
    [
      'kilograms',
      { ...share, kind: 'measure', unit: 'kg', value: '1300', decimals: 0, step: '1' },
      '1.300 kg',
      '1300 kg',
    ],
    [
      'many kilograms',
      { ...share, kind: 'measure', unit: 'kg', value: '1300000', decimals: 0, step: '1' },
      '1.300.000 kg',
      '1,300,000 kg',
    ],
    [
      'a rate',
      { ...billions, per: ['HTX', 'năm'] },
      '14,30 tỷ đồng/HTX/năm',
      '14.30 billion VND per cooperative per year',
    ],
    ['how many times as much', times, 'gấp 5,2 lần', '5.2 times'],
    ['how many times a year', { ...times, per: ['năm'] }, '5,2 lần/năm', '5.2 times per year'],
    ['how many times in a year', { ...times, year: 2003 }, '5,2 lần/năm 2003', '5.2 times per year 2003'],
    ['a rise', { ...share, role: 'change' }, 'tăng 22,26 %', 'an increase of 22.26%'],
    ['a fall', { ...share, value: '-0.83', role: 'change' }, 'giảm 0,83 %', 'a decrease of 0.83%'],
    [
      'a fall of a count',
      { ...cooperatives, value: '-28', role: 'change', comparator: 'nearly' },
      'giảm gần 28 HTX',
      'a decrease of nearly 28 cooperatives',
    ],
    ['no rise', { ...share, value: '0', role: 'change' }, 'tăng 0,00 %', 'an increase of 0.00%'],
    [
      'a rise over last year',
      { ...share, role: 'change', of: 'năm trước' },
      'tăng 22,26 % so với năm trước',
      'an increase of 22.26% compared with last year',
    ],
    ['a share of last year', { ...share, of: 'năm trước' }, '22,26 % so với năm trước', '22.26% of last year'],
    [
      'an excess over last year',
      { ...cooperatives, role: 'excess', of: 'năm trước' },
      'vượt 28 HTX so với năm trước',
      'exceeding by 28 cooperatives compared with last year',
    ],
    [
      'an excess over nothing named',
      { ...cooperatives, role: 'excess' },
      'vượt 28 HTX',
      'exceeding by 28 cooperatives',
    ],
    [
      'a count beside the plan',
      { ...cooperatives, of: 'kế hoạch' },
      '28 HTX so với kế hoạch',
      '28 cooperatives compared with the plan',
    ],
    ['an attainment', { ...share, role: 'attainment', of: 'chỉ tiêu' }, 'đạt 22,26 % chỉ tiêu', '22.26% of the target'],
    ['a loss', { ...billions, value: '-14300000000' }, 'bằng -14,30 tỷ đồng', 'equal to -14.30 billion VND'],
    [
      'a fraction of many',
      { ...nothing, kind: 'fraction', numerator: '8', denominator: '2014', unit: 'HTX', isExact: true },
      '8/2.014 HTX',
      '8/2,014 cooperatives',
    ],
    [
      'more than a fraction',
      { ...nothing, kind: 'fraction', comparator: 'more-than', numerator: '0', denominator: '14' },
      'trên 0/14',
      'more than 0/14',
    ],
    [
      'a fraction of per cent',
      { ...nothing, kind: 'fraction', numerator: '1', denominator: '2', unit: '%', isExact: true },
      '1/2 %',
      '1/2%',
    ],
    ['a document', { kind: 'document', name: '1318/QĐ-TTg' }, '1318/QĐ-TTg', '1318/QĐ-TTg'],
    ['a law', { kind: 'document', name: '17/2023/QH15' }, '17/2023/QH15', '17/2023/QH15'],
  ])('shows %s', (_, fields, vi, en) => {
    const quantity = { ...nothing, ...fields };
    expect(written(quantity, 'vi')).toBe(vi);
    expect(written(quantity, 'en')).toBe(en);
    expectReadBack(vi, quantity);
    expectReadBack(en, quantity);
  });

  it.each<[string, string, string]>([
    ['2021-07-22', '22/7/2021', '22 July 2021'],
    ['2021-07', '7/2021', 'July 2021'],
    ['2021-12', '12/2021', 'December 2021'],
    ['2021', 'năm 2021', 'the year 2021'],
    ['2019/2021', '2019 - 2021', '2019–2021'],
    ['--07-22', 'ngày 22/7', '22 July'],
    ['--02-29', 'ngày 29/2', '29 February'],
  ])('of the date %s is the date', (name, vi, en) => {
    const date = { ...nothing, kind: 'date', name } as const;
    expect(written(date, 'vi')).toBe(vi);
    expect(written(date, 'en')).toBe(en);
    expectReadBack(vi, date);
    expectReadBack(en, date);
  });

  it.each([
    ['2021-Q1', 'quý I/2021'],
    ['2021-Q4', 'quý IV/2021'],
    ['--07', 'tháng 7'],
  ])('of the date %s is the date in Vietnamese alone', (name, vi) => {
    const date = { ...nothing, kind: 'date', name } as const;
    expect(written(date, 'vi')).toBe(vi);
    expectReadBack(vi, date);
    expect(caught(() => written(date, 'en'))).toMatchObject({ code: 'unit-without-word', path: ['name'] });
  });

  it.each<[Comparator, string, string]>([
    ['exactly', '28 HTX', '28 cooperatives'],
    ['about', 'khoảng 28 HTX', 'about 28 cooperatives'],
    ['nearly', 'gần 28 HTX', 'nearly 28 cooperatives'],
    ['more-than', 'trên 28 HTX', 'more than 28 cooperatives'],
    ['at-least', 'ít nhất 28 HTX', 'at least 28 cooperatives'],
    ['less-than', 'dưới 28 HTX', 'less than 28 cooperatives'],
    ['at-most', 'không quá 28 HTX', 'at most 28 cooperatives'],
  ])('says «%s» before the figure', (comparator, vi, en) => {
    expect(written({ ...cooperatives, comparator }, 'vi')).toBe(vi);
    expect(written({ ...cooperatives, comparator }, 'en')).toBe(en);
  });

  it.each<[string, Partial<QuantityReading>, QuantityStyle, string, string]>([
    ['a dash', {}, { range: 'dash' }, '4 - 6 HTX', '4–6 cooperatives'],
    ['words', {}, { range: 'words' }, 'từ 4 đến 6 HTX', '4 to 6 cooperatives'],
    ['the usual style', {}, {}, '4 - 6 HTX', '4 to 6 cooperatives'],
    [
      'words for a rise',
      { role: 'change' },
      { range: 'words' },
      'tăng 4 đến 6 HTX',
      'an increase of 4 to 6 cooperatives',
    ],
    [
      'words for a fall',
      { low: '-6', high: '-4', role: 'change' },
      { range: 'words' },
      'giảm 4 đến 6 HTX',
      'a decrease of 4 to 6 cooperatives',
    ],
    [
      'a fall that may be none',
      { low: '-6', high: '0', role: 'change' },
      { range: 'dash' },
      'giảm 0 - 6 HTX',
      'a decrease of 0–6 cooperatives',
    ],
    [
      'words for an excess',
      { role: 'excess', of: 'kế hoạch' },
      { range: 'words' },
      'vượt 4 đến 6 HTX so với kế hoạch',
      '4 to 6 cooperatives higher than the plan',
    ],
    [
      'words for an attainment',
      { kind: 'percent', unit: '%', role: 'attainment', of: 'kế hoạch', isExact: false },
      { range: 'words' },
      'đạt 4 đến 6 % kế hoạch',
      '4 to 6% of the plan',
    ],
    [
      'a first end with more digits than the last',
      { kind: 'percent', unit: '%', low: '4.25', isExact: false },
      {},
      '4,25 - 6 %',
      '4.25 to 6%',
    ],
    [
      'both ends as exactly as the last',
      { kind: 'percent', unit: '%', decimals: 1, step: '0.1', isExact: false },
      {},
      '4,0 - 6,0 %',
      '4.0 to 6.0%',
    ],
    [
      'ends in one unit',
      { kind: 'money', unit: 'VND', low: '500000000', high: '1000000000', step: '1000000000', isExact: false },
      {},
      '0,5 - 1 tỷ đồng',
      '0.5 to 1 billion VND',
    ],
  ])('of a range has %s', (_, fields, style, vi, en) => {
    const range = { ...cooperatives, value: null, comparator: 'between', low: '4', high: '6', ...fields } as const;
    expect(written(range, 'vi', style)).toBe(vi);
    expect(written(range, 'en', style)).toBe(en);
    expectReadBack(vi, range);
    expectReadBack(en, range);
  });

  it.each<[string, QuantityReading, string, string]>([
    ['a count', cooperatives, 'từ 28 HTX trở lên', '28 cooperatives or more'],
    ['a rise', { ...share, role: 'change' }, 'tăng 22,26 % trở lên', 'an increase of 22.26% or more'],
    [
      'a rate',
      { ...billions, per: ['HTX'], of: 'kế hoạch' },
      'từ 14,30 tỷ đồng/HTX so với kế hoạch trở lên',
      '14.30 billion VND per cooperative compared with the plan or more',
    ],
    ['a multiple', times, 'gấp 5,2 lần trở lên', '5.2 times or more'],
    [
      'a fraction, which has no such words',
      { ...nothing, kind: 'fraction', numerator: '8', denominator: '14' },
      'ít nhất 8/14',
      'at least 8/14',
    ],
  ])('may say «at least» after %s', (_, fields, vi, en) => {
    const quantity = { ...fields, comparator: 'at-least' } as const;
    expect(written(quantity, 'vi', { atLeast: 'after' })).toBe(vi);
    expect(written(quantity, 'en', { atLeast: 'after' })).toBe(en);
    expectReadBack(vi, quantity);
    expectReadBack(en, quantity);
  });

  it('takes numbers with needless zeros', () => {
    expect(written({ ...cooperatives, value: '28.0', step: '1.0' }, 'vi')).toBe('28 HTX');
    expect(written({ ...cooperatives, value: '-0' }, 'vi')).toBe('0 HTX');
  });

  it('of a rise in multiples can be read in two ways, the second of which is the rise', () => {
    const rise = { ...times, role: 'change' } as const;
    expect(written(rise, 'vi')).toBe('tăng 5,2 lần');
    expect(written(rise, 'en')).toBe('an increase of 5.2 times');
    expectReadBack('tăng 5,2 lần', rise, 1);
    expectReadBack('an increase of 5.2 times', rise, 1);
  });

  it('of a third decimal in English may be taken for thousands where it is a nought', () => {
    const exact = { ...share, value: '22.26', decimals: 3, step: '0.001' } as const;
    expect(written(exact, 'vi')).toBe('22,260 %');
    expect(written(exact, 'en')).toBe('22.260%');
    expectReadBack('22,260 %', exact);
    expect(parseQuantity('22.260%').readings.map(fieldsOf)).toContainEqual(exact);
  });

  it.each([
    ['sản phẩm', '5 sản phẩm', '5 products'],
    ['hộ', '5 hộ', '5 households'],
    ['chủ thể', '5 chủ thể', '5 producers'],
    ['cán bộ', '5 cán bộ', '5 managers'],
    ['tổ', '5 tổ', '5 groups'],
    ['đơn vị', '5 đơn vị', '5 organizations'],
    ['phiếu', '5 phiếu', '5 ballots'],
    ['lớp', '5 lớp', '5 classes'],
    ['dự án', '5 dự án', '5 projects'],
    ['QTDND', '5 QTDND', '5 QTDND'],
    ['LHHTX', '5 LHHTX', '5 cooperative unions'],
    ['năm', '5 năm', '5 years'],
  ])('names the unit %s in each language', (unit, vi, en) => {
    const quantity = { ...cooperatives, value: '5', unit };
    expect(written(quantity, 'vi')).toBe(vi);
    expect(written(quantity, 'en')).toBe(en);
    expectReadBack(vi, quantity);
    expectReadBack(en, quantity);
  });

  it.each([
    ['kế hoạch', 'so với kế hoạch', 'compared with the plan'],
    ['chỉ tiêu', 'so với chỉ tiêu', 'compared with the target'],
    ['dự toán', 'so với dự toán', 'compared with the estimate'],
    ['cùng kỳ', 'so với cùng kỳ', 'compared with the same period'],
    ['năm trước', 'so với năm trước', 'compared with last year'],
    ['năm 2019', 'so với năm 2019', 'compared with 2019'],
    ['tổng số hộ', 'so với tổng số hộ', 'compared with the total number of households'],
  ])('names the ground %s in each language', (of, vi, en) => {
    const quantity = { ...share, role: 'change', of } as const;
    expect(written(quantity, 'vi')).toBe(`tăng 22,26 % ${vi}`);
    expect(written(quantity, 'en')).toBe(`an increase of 22.26% ${en}`);
    expectReadBack(`tăng 22,26 % ${vi}`, quantity);
    expectReadBack(`an increase of 22.26% ${en}`, quantity);
  });

  it.each(['nghị quyết', 'tổng số', 'đầu năm', 'cùng kỳ năm 2023', 'đầu năm 2023'])(
    'names the ground %s in Vietnamese alone',
    (of) => {
      const quantity = { ...share, role: 'change', of } as const;
      expect(written(quantity, 'vi')).toBe(`tăng 22,26 % so với ${of}`);
      expectReadBack(`tăng 22,26 % so với ${of}`, quantity);
      expect(caught(() => written(quantity, 'en'))).toMatchObject({ code: 'unit-without-word', path: ['of'] });
    },
  );

  it.each<[Partial<QuantityReading>, QuantityStyle, string, string]>([
    [{ excludesLow: true }, { range: 'dash' }, 'trên 4 đến 6 %', 'above 4 to 6%'],
    [{ excludesHigh: true }, { range: 'dash' }, 'từ 4 đến dưới 6 %', 'from 4 to under 6%'],
    [{ excludesLow: true, excludesHigh: true }, {}, 'trên 4 đến dưới 6 %', 'above 4 to under 6%'],
  ])('of a range without its ends says so: %o', (fields, style, vi, en) => {
    const ends = { comparator: 'between', value: null, low: '4', high: '6', decimals: 0, step: '1' } as const;
    const range = { ...share, ...ends, ...fields };
    expect(written(range, 'vi', style)).toBe(vi);
    expect(written(range, 'en', style)).toBe(en);
    expectReadBack(vi, range);
    expectReadBack(en, range);
  });
});

const comparators: readonly Comparator[] = [
  'exactly',
  'about',
  'nearly',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
];

/** Units that have a word in English for one of them as for many. */
const bilingual: Readonly<Record<string, readonly string[]>> = {
  count: [
    ...['HTX', 'THT', 'LHHTX', 'thành viên', 'người', 'lao động', 'sản phẩm', 'hộ', 'doanh nghiệp', 'chủ thể'],
    ...['xã', 'huyện', 'tỉnh', 'mô hình', 'trang trại', 'cán bộ', 'tổ', 'đơn vị', 'phiếu', 'dự án', 'sao'],
    ...['cá nhân', 'tập thể', 'năm', 'tháng', 'tuần', 'ngày', 'giờ', 'QTDND'],
  ],
  money: ['VND', 'USD'],
  percent: ['%', 'điểm %'],
  multiple: ['lần'],
  score: ['điểm'],
  measure: ['ha', 'tấn', 'kg', 'km', 'lít'],
};

/** Units that are read in Vietnamese alone, or in English for many of them. */
const vietnamese: Readonly<Record<string, readonly string[]>> = {
  count: ['xã viên', 'lớp', 'công ty', 'lượt khách', 'điểm bán'],
  measure: ['tạ', 'm', 'm2', 'm3'],
};

function unitsOf(kind: string, language: Language): readonly string[] {
  return [...(bilingual[kind] ?? []), ...(language === 'vi' ? (vietnamese[kind] ?? []) : [])];
}

function groundsOf(language: Language): readonly string[] {
  const both = ['kế hoạch', 'chỉ tiêu', 'dự toán', 'năm trước', 'cùng kỳ', 'tổng số HTX', 'năm 2019'];
  return language === 'en' ? both : [...both, 'nghị quyết', 'tổng số', 'đầu năm', 'cuối năm', 'đầu nhiệm kỳ'];
}

const targets = ['kế hoạch', 'chỉ tiêu', 'dự toán', 'nghị quyết'];

/** The powers of ten that a figure of a kind may be printed in. */
function powersOf(kind: QuantityKind, unit: string | null, language: Language): readonly number[] {
  if (kind === 'count' && unit === null) return [0, 3];
  if (['năm', 'tháng', 'tuần', 'ngày', 'giờ'].includes(unit ?? '')) return [0];
  if (kind === 'percent' || kind === 'multiple' || kind === 'score') return [0];
  const both = [0, 2, 3, 5, 6, 8, 9, 11, 12];
  return language === 'en' ? both : [...both, 1, 4, 7, 10, 13, 14, 15, 18];
}

const figureKinds = ['count', 'money', 'percent', 'multiple', 'score', 'measure'] as const;

/** One unit of the last digit. */
const stepOf = (power: number, decimals: number) =>
  power >= decimals ? `1${'0'.repeat(power - decimals)}` : inUnits(1n, decimals - power);

/** So many steps as a plain number without needless zeros. */
const inSteps = (steps: bigint, power: number, decimals: number) => {
  const value = power >= decimals ? String(steps * 10n ** BigInt(power - decimals)) : inUnits(steps, decimals - power);
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
};

/** Everything but the number: kind, unit, precision, rate and year. */
function framesIn(language: Language) {
  return fc
    .constantFrom(...figureKinds)
    .chain((kind) => fc.record({ kind: fc.constant(kind), unit: fc.constantFrom(...unitsOf(kind, language)) }))
    .chain(({ kind, unit }) => {
      const named = kind === 'count' ? fc.constantFrom(unit, null) : fc.constant(unit);
      return fc.record({ kind: fc.constant(kind), unit: named });
    })
    .chain(({ kind, unit }) =>
      fc
        .record({ power: fc.constantFrom(...powersOf(kind, unit, language)), decimals: fc.nat({ max: 3 }) })
        .map(({ power, decimals }) => {
          const isInDoubt = power === 0 && (kind === 'money' || unit === 'kg' || unit === 'km');
          const isThird = isInDoubt || (language === 'en' && kind === 'percent');
          const most = power === 0 && kind === 'count' ? 0 : isThird ? 2 : 3;
          return { kind, unit, power, decimals: Math.min(decimals, most) };
        }),
    );
}

function ratesIn(language: Language) {
  const names = [...unitsOf('count', language), ...unitsOf('measure', language), 'năm', 'quý'];
  return fc.record({
    per: fc.array(fc.constantFrom(...names, ...(language === 'vi' ? ['vụ'] : [])), { maxLength: 3 }),
    year: fc.option(fc.integer({ min: 1900, max: 2099 })),
  });
}

/** Whether a rate makes a count an average, which need not be whole. */
function isOfThings(name: string): boolean {
  const others = ['năm', 'quý', 'tháng', 'vụ', ...unitsOf('measure', 'vi')];
  return !others.includes(name);
}

/** Roles and grounds that go together. */
function rolesIn(kind: QuantityKind, language: Language) {
  const ground = fc.option(fc.constantFrom(...groundsOf(language)));
  const of = kind === 'percent' || kind === 'count' || kind === 'money' ? ground : fc.constant(null);
  return fc.record({ role: fc.constantFrom('level', 'change', 'excess', 'attainment'), of }).map(({ role, of }) => {
    const isOfTarget = kind === 'percent' && of !== null && targets.includes(of);
    if (isOfTarget && role === 'level') return { role: 'attainment', of } as const;
    if (!isOfTarget && role === 'attainment') return { role: 'level', of } as const;
    return { role, of } as const;
  });
}

const sizes = fc.oneof(fc.bigInt({ min: 0n, max: 30n }), fc.bigInt({ min: 0n, max: 10n ** 9n }));

/** Figures with one number, of every kind that has one. */
function figuresIn(language: Language): fc.Arbitrary<QuantityReading> {
  return framesIn(language).chain(({ kind, unit, power, decimals }) =>
    fc
      .record({
        rate: ratesIn(language),
        ground: rolesIn(kind, language),
        comparator: fc.constantFrom(...comparators),
        steps: sizes,
        isBelowZero: fc.boolean(),
      })
      .map(({ rate, ground, comparator, steps, isBelowZero }) => {
        const mayBeBelow = ground.role === 'change' || (ground.role === 'level' && kind !== 'count');
        const value = inSteps(isBelowZero && mayBeBelow ? -steps : steps, power, decimals);
        const isExact = kind === 'count' && power === 0 && !rate.per.some(isOfThings);
        const step = stepOf(power, decimals);
        return { ...nothing, kind, unit, decimals, step, ...rate, ...ground, comparator, value, isExact };
      }),
  );
}

/** Ranges of every kind; those of a change may be falls. */
function rangesIn(language: Language): fc.Arbitrary<QuantityReading> {
  return fc.tuple(figuresIn(language), sizes, fc.nat({ max: 2 })).map(([figure, more, finer]) => {
    const power = figure.step === null ? 0 : digitsOf(figure.step) + figure.decimals;
    const value = figure.value ?? '0';
    const isFall = figure.role === 'change' && value.startsWith('-');
    const near = value.replace('-', '');
    const far = inSteps(stepsOf(near, figure) + more, power, figure.decimals);
    // The first end may have been printed with more digits.
    const isFiner = finer > 0 && more > 0n && power > 3;
    const nearer = isFiner ? inSteps(stepsOf(near, figure) * 10n + 5n, power, figure.decimals + 1) : near;
    const [low, high] = isFall ? [`-${far}`, nearer === '0' ? '0' : `-${nearer}`] : [nearer, far];
    return { ...figure, value: null, comparator: 'between', low, high };
  });
}

/** The place of the one in a power of ten. */
function digitsOf(step: string): number {
  return step.startsWith('0.') ? -(step.length - 2) : step.length - 1;
}

function stepsOf(value: string, { step }: QuantityReading): bigint {
  const places = digitsOf(step ?? '1');
  const [whole = '', decimals = ''] = value.split('.');
  const digits = `${whole}${decimals.padEnd(Math.max(0, -places), '0')}`;
  return places > 0 ? BigInt(digits) / 10n ** BigInt(places) : BigInt(digits);
}

const styles = fc.record({
  range: fc.constantFrom<'dash' | 'words'>('dash', 'words'),
  atLeast: fc.constantFrom<'before' | 'after'>('before', 'after'),
});

/** A rise in multiples has two readings, the commoner one of which is a level. */
function isAmbiguous({ kind, role, value, low }: QuantityReading): boolean {
  return kind === 'multiple' && role === 'change' && !(value ?? low ?? '').startsWith('-');
}

describe.each<Language>(['vi', 'en'])('whatever is written in the language %s', (language) => {
  it('reads as the figure it was', () => {
    fc.assert(
      fc.property(figuresIn(language), styles, (figure, style) => {
        expectReadBack(written(figure, language, style), figure, isAmbiguous(figure) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads as the range it was', () => {
    fc.assert(
      fc.property(rangesIn(language), styles, (range, style) => {
        const text = written(range, language, style);
        const readings = parseQuantity(text).readings.map(fieldsOf);
        expect([text, readings[isAmbiguous(range) ? 1 : 0]]).toEqual([text, fieldsOf(range)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads as the fraction it was', () => {
    const fractions = fc
      .record({
        numerator: fc.nat({ max: 9999 }).map(String),
        denominator: fc.integer({ min: 1, max: 9999 }).map(String),
        unit: fc.constantFrom(...unitsOf('count', language)),
        comparator: fc.constantFrom(...comparators),
      })
      .map((fields): QuantityReading => {
        return { ...nothing, ...fields, kind: 'fraction', isExact: fields.comparator === 'exactly' };
      });
    fc.assert(
      fc.property(fractions, styles, (fraction, style) => {
        expectReadBack(written(fraction, language, style), fraction);
      }),
    );
  });
});

describe('what no wording would give back', () => {
  it.each<[string, Partial<QuantityReading>, string, readonly (string | number)[]]>([
    ['a value finer than its step', { ...share, value: '22.265' }, 'value-beyond-step', ['value']],
    ['half a cooperative', { value: '28.5' }, 'value-beyond-step', ['value']],
    ['a value between two steps', { ...billions, value: '14305000000' }, 'value-beyond-step', ['value']],
    [
      'an upper end finer than its step',
      { comparator: 'between', value: null, low: '4', high: '6.5' },
      'value-beyond-step',
      ['high'],
    ],
    [
      'a fall whose greater end is finer than its step',
      { comparator: 'between', value: null, low: '-6.5', high: '-4', role: 'change' },
      'value-beyond-step',
      ['low'],
    ],
    ['steps of five', { step: '5' }, 'step-without-unit', ['step']],
    ['steps of nothing', { step: '0' }, 'step-without-unit', ['step']],
    ['steps below nothing', { step: '-1' }, 'step-without-unit', ['step']],
    ['decimals without a place', { ...share, step: '0.001' }, 'step-without-unit', ['step']],
    [
      'a power without a name',
      { ...billions, decimals: 0, step: '10000000000000000000' },
      'step-without-unit',
      ['step'],
    ],
    ['half a decimal', { ...share, decimals: 0.5 }, 'step-without-unit', ['step']],
    ['decimals below none', { ...share, decimals: -3, step: '1000' }, 'step-without-unit', ['step']],
    ['a figure without a step', { step: null }, 'not-a-number', ['step']],
    ['a figure without a value', { value: null }, 'not-a-number', ['value']],
    ['a range without ends', { comparator: 'between', value: null }, 'not-a-number', ['low']],
    ['a range without an upper end', { comparator: 'between', value: null, low: '4' }, 'not-a-number', ['high']],
    ['a fraction without numbers', { kind: 'fraction', value: null, step: null }, 'not-a-number', ['numerator']],
    ['a rise without a value', { value: null, role: 'change' }, 'not-a-number', ['value']],
    ['a value that is no number', { value: '1,3' }, 'not-a-number', ['value']],
    ['an unknown unit', { unit: 'con rồng' }, 'unit-without-word', ['unit']],
    ['a unit by another name', { unit: 'hợp tác xã' }, 'unit-without-word', ['unit']],
    ['a unit that every object has', { unit: 'toString' }, 'unit-without-word', ['unit']],
    ['no unit at all', { unit: '' }, 'unit-without-word', ['unit']],
    ['an unknown rate', { per: ['năm', 'con rồng'] }, 'unit-without-word', ['per', 1]],
    ['a rate by two unknown words', { per: ['chén dĩa'] }, 'unit-without-word', ['per', 0]],
    ['a ground by another name', { of: 'mục tiêu' }, 'unit-without-word', ['of']],
    ['an unknown ground', { of: 'mong đợi' }, 'unit-without-word', ['of']],
    ['a target of a year', { of: 'kế hoạch năm 2024' }, 'unit-without-word', ['of']],
    ['a ground of a year that none follows', { of: 'cùng kỳ 2024' }, 'unit-without-word', ['of']],
    ['a total of what is unknown', { of: 'tổng số con rồng' }, 'unit-without-word', ['of']],
    ['a rate by money', { per: ['VND'] }, 'no-such-wording', ['per']],
    ['a unit of another kind', { unit: '%' }, 'no-such-wording', ['kind']],
    ['a percentage without its sign', { ...share, unit: null }, 'no-such-wording', ['kind']],
    [
      'millions of what is not said',
      { unit: null, value: '1000000', step: '1000000', isExact: false },
      'no-such-wording',
      ['unit'],
    ],
    ['a count that is said to be rounded', { isExact: false }, 'no-such-wording', ['isExact']],
    [
      'đồng that look like thousands',
      { ...billions, value: '1.234', decimals: 3, step: '0.001' },
      'no-such-wording',
      ['decimals'],
    ],
    ['an excess below none', { value: '-28', role: 'excess' }, 'no-such-wording', ['role']],
    ['an attainment of nothing named', { ...share, role: 'attainment' }, 'no-such-wording', ['role']],
    ['an attainment of last year', { ...share, role: 'attainment', of: 'năm trước' }, 'no-such-wording', ['role']],
    ['an attainment in cooperatives', { role: 'attainment', of: 'kế hoạch' }, 'no-such-wording', ['role']],
    ['a share of the plan that attains nothing', { ...share, of: 'kế hoạch' }, 'no-such-wording', ['role']],
    ['a role that does not exist', { role: untyped('goal') }, 'no-such-wording', ['role']],
    ['a role that every object has', { role: untyped('toString') }, 'no-such-wording', ['role']],
    ['a comparator that does not exist', { comparator: untyped('almost') }, 'no-such-wording', ['comparator']],
    ['a multiple of the plan', { ...times, of: 'kế hoạch' }, 'no-such-wording', ['of']],
    [
      'a range that begins with its end',
      { comparator: 'between', value: null, low: '6', high: '4' },
      'no-such-wording',
      ['low'],
    ],
    [
      'a range on both sides of nothing',
      { ...share, comparator: 'between', value: null, low: '-1', high: '1', decimals: 0, step: '1', role: 'change' },
      'no-such-wording',
      ['high'],
    ],
    [
      'a range of levels below nothing',
      { ...share, comparator: 'between', value: null, low: '-2', high: '-1' },
      'no-such-wording',
      ['low'],
    ],
    [
      'a single value without its lower end',
      { comparator: 'more-than', excludesLow: true },
      'no-such-wording',
      ['excludesLow'],
    ],
    ['a single value without its upper end', { excludesHigh: true }, 'no-such-wording', ['excludesHigh']],
    ['a range with a value', { comparator: 'between', low: '4', high: '6' }, 'no-such-wording', ['value']],
    ['a value with an end', { low: '4' }, 'no-such-wording', ['low']],
    ['a figure with a name', { name: '2021' }, 'no-such-wording', ['name']],
    ['a year that is none', { year: 1899 }, 'no-such-wording', ['kind']],
    ['half a year', { year: 2003.5 }, 'no-such-wording', ['kind']],
    ['a rate by five things', { per: ['HTX', 'hộ', 'năm', 'tháng', 'người'] }, 'no-such-wording', ['per']],
    ['a kind that does not exist', { kind: untyped('volume') }, 'no-such-wording', ['kind']],
  ])('%s is refused', (_, fields, code, path) => {
    const quantity = { ...cooperatives, ...fields };
    expect(caught(() => written(quantity, 'vi'))).toMatchObject({ code, path });
    expect(caught(() => written(quantity, 'en'))).toMatchObject({ code });
  });

  it.each<[string, Partial<QuantityReading>, readonly (string | number)[]]>([
    ['an old word for members', { unit: 'xã viên' }, ['unit']],
    ['a hundred kilograms', { ...share, kind: 'measure', unit: 'tạ' }, ['unit']],
    ['a rate by the litter', { ...billions, per: ['lứa'] }, ['per', 0]],
    ['a rate by what is no unit', { ...billions, per: ['chén'] }, ['per', 0]],
    ['scores', { value: '20', step: '10', isExact: false }, ['step']],
    ['a million billions', { ...billions, value: '2000000000000000', decimals: 0, step: '1000000000000000' }, ['step']],
  ])('in English, %s, is refused', (_, fields, path) => {
    const quantity = { ...cooperatives, ...fields };
    expect(caught(() => written(quantity, 'en'))).toMatchObject({ code: 'unit-without-word', path });
    expectReadBack(written(quantity, 'vi'), quantity);
  });

  it.each<[string, Partial<QuantityReading>, string]>([
    ['a numerator that is no whole', { numerator: '8.5', denominator: '14' }, 'kind'],
    ['a denominator of none', { numerator: '8', denominator: '0' }, 'kind'],
    ['a range', { numerator: '8', denominator: '14', comparator: 'between' }, 'comparator'],
    ['a rate', { numerator: '8', denominator: '14', per: ['năm'] }, 'per'],
    ['a rise', { numerator: '8', denominator: '14', role: 'change' }, 'role'],
  ])('of a fraction, %s, is refused', (_, fields, field) => {
    const fraction = { ...nothing, ...fields, kind: 'fraction' } as const;
    expect(caught(() => written(fraction, 'vi')).code).toBe('no-such-wording');
    expect([field, caught(() => written(fraction, 'vi')).path]).toEqual([field, [field]]);
  });

  it.each([
    '2023-02-29',
    '2021-13',
    '2021-00',
    '2021-Q5',
    '2021/2019',
    '2021/2021',
    '2100-01-01',
    '1899',
    '--02-30',
    '-',
    '22/7/2021',
    '',
    '2021 ',
  ])('«%s» is no date', (name) => {
    const date = { ...nothing, kind: 'date', name } as const;
    expect(caught(() => written(date, 'vi'))).toMatchObject({ code: 'no-such-wording', path: ['name'] });
  });

  it.each(['QĐ-TTg', '1318', '1318/2020', 'ngày 3', '1318/QĐ-TTg và', ''])('«%s» is no document', (name) => {
    const document = { ...nothing, kind: 'document', name } as const;
    expect(caught(() => written(document, 'en'))).toMatchObject({ code: 'no-such-wording', path: ['name'] });
  });

  it('a date or a document without a name, or with a value, is refused', () => {
    const date = { ...nothing, kind: 'date' } as const;
    const document = { ...nothing, kind: 'document' } as const;
    expect(caught(() => written(document, 'vi'))).toMatchObject({ code: 'no-such-wording', path: ['name'] });
    expect(caught(() => written(date, 'vi'))).toMatchObject({ code: 'no-such-wording', path: ['name'] });
    const valued = { ...date, name: '2021', value: '2021' };
    expect(caught(() => written(valued, 'vi'))).toMatchObject({ code: 'no-such-wording', path: ['name'] });
  });

  it.each<[string, QuantityStyle, readonly string[], string]>([
    ['a range', { range: untyped('arrow') }, ['style', 'range'], 'dash, words'],
    ['a lower bound', { atLeast: untyped('≥') }, ['style', 'atLeast'], 'before, after'],
  ])('a style for %s that does not exist is refused', (_, style, path, allowed) => {
    const error = caught(() => written(cooperatives, 'vi', style));
    expect(error).toMatchObject({ code: 'no-such-style', path });
    expect(error.messages.en).toContain(allowed);
  });

  it('a language that the library does not speak is refused', () => {
    const french = untyped<Language>('fr');
    const document = { ...nothing, kind: 'document', name: '1318/QĐ-TTg' } as const;
    expect(caught(() => written(cooperatives, french))).toMatchObject({ code: 'no-such-language', path: ['language'] });
    expect(caught(() => written(document, french))).toMatchObject({ code: 'no-such-language', path: ['language'] });
  });

  it('says what was found and why', () => {
    const { messages } = caught(() => written({ ...share, value: '22.265' }, 'vi'));
    expect(messages.en).toBe(
      'value: 22.265 is no multiple of the step 0.01, which is what the last printed digit is worth',
    );
    const misread = caught(() => written({ ...share, of: 'kế hoạch' }, 'vi'));
    expect(misread.messages.vi).toBe('role: không viết được số liệu này: «22,26 % kế hoạch» sẽ bị đọc khác ở role');
    expect(misread.messages.en).toContain('"22,26 % kế hoạch" would be read with another role');
    expect(caught(() => written({ ...cooperatives, unit: 'con rồng' }, 'en')).messages.vi).toContain('«con rồng»');
  });
});
