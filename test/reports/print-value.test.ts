import { ratio } from 'kttt';
import type { ExplainedValue } from 'kttt/law';
import { describe, expect, it } from 'vitest';
import { printValue } from '../../src/reports/print-value.ts';

describe('a figure of an explanation in print', () => {
  it.each<[string, string, ExplainedValue]>([
    ['1.234', '1,234', { kind: 'count', value: 1234 }],
    ['9.007.199.254.740.993', '9,007,199,254,740,993', { kind: 'count', value: '9007199254740993' }],
    ['106.598.000.000 đồng', '106,598,000,000 VND', { kind: 'amount', value: '106598000000' }],
    ['343.864.516,13 đồng', '343,864,516.13 VND', { kind: 'average-amount', value: ratio('106598000000', 310) }],
    ['1.234,5', '1,234.5', { kind: 'number', value: '1234.5' }],
    ['41,57', '41.57', { kind: 'number', value: ratio(12971, 312) }],
    ['22,26 %', '22.26%', { kind: 'percent', value: ratio(69, 310) }],
    ['0,32 điểm phần trăm', '0.32 percentage points', { kind: 'points', value: ratio(1, 310) }],
    ['không đạt', 'not met', { kind: 'text', value: { vi: 'không đạt', en: 'not met' } }],
    ['chưa có số liệu', 'missing', { kind: 'missing' }],
    ['không áp dụng', 'not applicable', { kind: 'not-applicable' }],
  ])('%s', (vi, en, value) => {
    expect(printValue(value, 'vi', 2)).toBe(vi);
    expect(printValue(value, 'en', 2)).toBe(en);
  });

  it('quotients and percentages have as many decimals as the reader asked for', () => {
    expect(printValue({ kind: 'percent', value: ratio(69, 310) }, 'vi', 0)).toBe('22 %');
    expect(printValue({ kind: 'number', value: ratio(33, 21) }, 'vi', 3)).toBe('1,571');
    expect(printValue({ kind: 'average-amount', value: ratio('106598000000', 310) }, 'vi', 0)).toBe('343.864.516 đồng');
  });
});
